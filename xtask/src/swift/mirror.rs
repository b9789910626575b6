//! Where does this machine fetch Debian packages from?
//!
//! Read from its own settings, so that a machine behind a mirror of its own uses that one.

use std::fs;
use std::path::{Path, PathBuf};

/// The mirror that apt uses, or the one that the variable `DEBIAN_MIRROR` names.
pub(crate) fn of_this_machine() -> Option<String> {
    if let Ok(chosen) = std::env::var("DEBIAN_MIRROR") {
        return Some(chosen);
    }
    let mut places = vec![PathBuf::from("/etc/apt/sources.list")];
    let more = fs::read_dir("/etc/apt/sources.list.d").into_iter().flatten().flatten();
    let mut more: Vec<PathBuf> = more.map(|entry| entry.path()).collect();
    more.sort();
    places.extend(more);
    places.iter().find_map(|place| in_file(place))
}

fn in_file(place: &Path) -> Option<String> {
    let text = fs::read_to_string(place).ok()?;
    let found = match place.extension()?.to_str()? {
        "sources" => in_stanzas(&text),
        "list" => in_lines(&text),
        _ => None,
    }?;
    // Cloud images name a file that holds the address.
    match found.strip_prefix("mirror+file:") {
        Some(list) => {
            let list = fs::read_to_string(list.replacen("///", "/", 1)).ok()?;
            list.split_whitespace().next().map(str::to_owned)
        }
        None => Some(found),
    }
}

/// Reads the newer format: stanzas of `Key: value`.
fn in_stanzas(text: &str) -> Option<String> {
    text.split("\n\n").find_map(|stanza| {
        let field = |key: &str| {
            stanza.lines().find_map(|line| {
                let (name, value) = line.split_once(':')?;
                name.eq_ignore_ascii_case(key).then(|| value.trim())
            })
        };
        let off = field("Enabled").is_some_and(|value| value.eq_ignore_ascii_case("no"));
        let binary = field("Types").is_some_and(|types| types.split_whitespace().any(|kind| kind == "deb"));
        let uris = field("URIs").filter(|_| binary && !off)?;
        uris.split_whitespace().find(|uri| is_debian(uri)).map(str::to_owned)
    })
}

/// Reads the older format: `deb [options] address suite components`.
fn in_lines(text: &str) -> Option<String> {
    text.lines().find_map(|line| {
        let rest = line.trim().strip_prefix("deb ")?.trim_start();
        let rest = match rest.strip_prefix('[') {
            Some(options) => options.split_once(']')?.1,
            None => rest,
        };
        rest.split_whitespace().next().filter(|uri| is_debian(uri)).map(str::to_owned)
    })
}

/// Whether an address is of the main archive: not that of security updates, and of no other project.
fn is_debian(uri: &str) -> bool {
    let path = uri.trim_end_matches('/').trim_end_matches(".list");
    path.ends_with("/debian")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stanzas_are_read() {
        let text = "Types: deb\nURIs: https://example.org/tools\nSuites: stable\n\n\
                    # a note: ignored\nTypes: deb-src\nURIs: https://example.org/source/debian\n\n\
                    Types: deb\nEnabled: no\nURIs: https://example.org/off/debian\n\n\
                    Types: deb deb-src\nURIs: https://example.org/debian-security\n\n\
                    Types: deb\nURIs: https://example.org/x https://example.org/debian/\nSuites: stable\n";
        assert_eq!(in_stanzas(text).as_deref(), Some("https://example.org/debian/"));
    }

    #[test]
    fn lines_are_read() {
        let text = "# deb https://example.org/comment/debian stable main\n\
                    deb-src https://example.org/source/debian stable main\n\
                    deb https://example.org/debian-security stable main\n\
                    deb [arch=amd64 signed-by=/k.gpg] https://example.org/debian stable main\n";
        assert_eq!(in_lines(text).as_deref(), Some("https://example.org/debian"));
    }

    #[test]
    fn another_system_has_no_debian_mirror() {
        assert_eq!(in_lines("deb https://example.org/ubuntu noble main\n"), None);
        assert_eq!(in_stanzas(""), None);
    }
}
