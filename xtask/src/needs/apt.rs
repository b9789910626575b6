//! How are Debian packages installed, and how large will that be?

use std::process::{Command, Stdio};

use crate::failure::Outcome;
use crate::project::Project;
use crate::run;

/// Refreshes the lists of packages. A list that cannot be had is often none that is needed, so failing here is
/// only said: the install that follows knows better.
pub(crate) fn update() {
    if let Err(failure) = run::live(apt_get("update").arg("-qq")) {
        eprintln!("xtask: {failure}");
    }
}

/// What apt says it would download and unpack; nothing is done.
pub(crate) fn size(packages: &[&str]) -> String {
    // `--print-uris` names the sizes and stops. `--assume-no` does not: apt asks nothing, and so installs, when no
    // other packages come along.
    let mut ask = apt_get("install");
    ask.args(["--print-uris", "--no-install-recommends"]).args(packages).stdin(Stdio::null());
    let said = ask.output().map(|output| String::from_utf8_lossy(&output.stdout).into_owned());
    said.ok().and_then(|text| sizes(&text)).unwrap_or_else(|| "size unknown".to_owned())
}

/// Installs packages.
pub(crate) fn install(project: &Project, packages: &[&str]) -> Outcome {
    println!("Installing the packages ...");
    let mut install = apt_get("install");
    run::logged(project, install.args(["--yes", "--no-install-recommends"]).args(packages), "packages")
}

fn apt_get(action: &str) -> Command {
    let mut command = Command::new("apt-get");
    // The sentences that are read below are those of the C locale.
    command.env("LC_ALL", "C").env("DEBIAN_FRONTEND", "noninteractive").arg(action);
    command
}

/// Reads `Need to get 865 kB of archives.` and `After this operation, 2762 kB of additional disk space will be
/// used.`, the first possibly as `Need to get 0 B/865 kB of archives.` when part of it was downloaded before.
fn sizes(text: &str) -> Option<String> {
    let between = |before: &str, after: &str| {
        let line = text.lines().find_map(|line| line.trim().strip_prefix(before)?.strip_suffix(after));
        line.map(str::to_owned)
    };
    let download = between("Need to get ", " of archives.")?;
    let download = download.split('/').next().unwrap_or(&download);
    match between("After this operation, ", " of additional disk space will be used.") {
        Some(disk) => Some(format!("{download} to download, {disk} on disk")),
        None => Some(format!("{download} to download")),
    }
}

#[cfg(test)]
mod tests {
    use super::sizes;

    #[test]
    fn both_sizes_are_read() {
        let text = "2 newly installed\nNeed to get 865 kB of archives.\n\
                    After this operation, 2762 kB of additional disk space will be used.\n'http:...' xterm.deb\n";
        assert_eq!(sizes(text).as_deref(), Some("865 kB to download, 2762 kB on disk"));
    }

    #[test]
    fn what_is_downloaded_already_does_not_count() {
        let text =
            "Need to get 0 B/12.5 MB of archives.\nAfter this operation, 40.1 MB disk space will be freed.\n";
        assert_eq!(sizes(text).as_deref(), Some("0 B to download"));
    }

    #[test]
    fn no_sizes_when_apt_knows_no_such_package() {
        assert_eq!(sizes("E: Unable to locate package nothing\n"), None);
    }
}
