//! What does this machine know about its person: where data and caches go, what time is it there?

use std::env;
use std::path::PathBuf;
use std::process::Command;
use std::time::SystemTime;

use crate::failure::{During, Failure, Outcome};
use crate::run;

/// The folder of the person's own training data.
pub(crate) fn data_folder() -> Outcome<PathBuf> {
    let name = if cfg!(any(windows, target_os = "macos")) { "Midback" } else { "midback" };
    Ok(data_home()?.join(name))
}

/// The folder of the made-up history: beside the person's own, never in it.
pub(crate) fn demo_folder() -> Outcome<PathBuf> {
    Ok(data_home()?.join("midback-demo"))
}

/// The folder for what can be made again.
pub(crate) fn cache_folder() -> Outcome<PathBuf> {
    if let Some(chosen) = folder_from("XDG_CACHE_HOME") {
        return Ok(chosen.join("midback"));
    }
    Ok(home()?.join(".cache/midback"))
}

fn data_home() -> Outcome<PathBuf> {
    if cfg!(windows) {
        return folder_from("APPDATA").ok_or_else(|| Failure::new("APPDATA is not set; give --data DIR"));
    }
    if cfg!(target_os = "macos") {
        return Ok(home()?.join("Library/Application Support"));
    }
    match folder_from("XDG_DATA_HOME") {
        Some(chosen) => Ok(chosen),
        None => Ok(home()?.join(".local/share")),
    }
}

fn home() -> Outcome<PathBuf> {
    folder_from("HOME")
        .ok_or_else(|| Failure::new("HOME is not set, so there is no folder for data and caches"))
}

/// The folder that a variable names; the XDG rules say that a relative path counts as unset.
fn folder_from(variable: &str) -> Option<PathBuf> {
    env::var_os(variable).map(PathBuf::from).filter(|path| path.is_absolute())
}

/// Milliseconds since 1970.
pub(crate) fn now_ms() -> Outcome<u128> {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    Ok(since.during(|| "this machine's clock is before 1970".to_owned())?.as_millis())
}

/// Minutes that local time is ahead of UTC. Asked of `date`, since std knows no time zones; zero where there is
/// no such program.
pub(crate) fn utc_offset_minutes() -> i32 {
    let said = if cfg!(unix) { run::answer(Command::new("date").arg("+%z")) } else { None };
    said.and_then(|text| offset_minutes(&text)).unwrap_or(0)
}

/// Reads an offset such as `+0530`.
fn offset_minutes(text: &str) -> Option<i32> {
    let (sign, digits) = match text.split_at_checked(1)? {
        ("+", digits) => (1, digits),
        ("-", digits) => (-1, digits),
        _ => return None,
    };
    if digits.len() != 4 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let hours: i32 = digits[..2].parse().ok()?;
    let minutes: i32 = digits[2..].parse().ok()?;
    Some(sign * (hours * 60 + minutes))
}

#[cfg(test)]
mod tests {
    use super::offset_minutes;

    #[test]
    fn offsets_are_read() {
        assert_eq!(offset_minutes("+0000"), Some(0));
        assert_eq!(offset_minutes("+0530"), Some(330));
        assert_eq!(offset_minutes("-0330"), Some(-210));
    }

    #[test]
    fn nonsense_is_no_offset() {
        for text in ["", "+", "0530", "+05:30", "+53", "+ab00", "é530"] {
            assert_eq!(offset_minutes(text), None, "{text}");
        }
    }
}
