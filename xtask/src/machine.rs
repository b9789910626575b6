//! What kind of machine is this: may packages be installed, is a person watching?

use std::env;
use std::io::IsTerminal;
use std::path::Path;
use std::process::Command;

use crate::run;

/// Debian or Ubuntu, where packages have the names that `needs` knows.
pub(crate) fn has_apt() -> bool {
    Path::new("/etc/debian_version").exists() && run::on_path("apt-get").is_some()
}

/// Whether this is the administrator's account. Asked of `id`, since std has no such question.
pub(crate) fn is_root() -> bool {
    cfg!(unix) && run::answer(Command::new("id").arg("-u")).as_deref() == Some("0")
}

/// Whether this is continuous integration, where a check that was skipped is one that failed.
pub(crate) fn is_ci() -> bool {
    means_ci(env::var("CI").ok().as_deref())
}

/// Whether a person can be asked a question.
pub(crate) fn can_ask() -> bool {
    std::io::stdin().is_terminal() && !is_ci()
}

/// Whether a window can be opened. Only Linux is commonly without a display.
pub(crate) fn has_display() -> bool {
    !cfg!(target_os = "linux") || ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| is_set(name))
}

fn is_set(name: &str) -> bool {
    env::var_os(name).is_some_and(|value| !value.is_empty())
}

fn means_ci(value: Option<&str>) -> bool {
    value.is_some_and(|value| !value.is_empty() && value != "false")
}

#[cfg(test)]
mod tests {
    use super::means_ci;

    #[test]
    fn ci_is_any_value_but_false() {
        assert!(means_ci(Some("true")) && means_ci(Some("1")));
        assert!(!means_ci(None) && !means_ci(Some("")) && !means_ci(Some("false")));
    }
}
