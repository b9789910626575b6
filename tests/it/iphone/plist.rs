//! What does a property list say, and is it well formed?

use std::collections::BTreeMap;

/// A node of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Plist {
    Text(String),
    Truth(bool),
    Array(Vec<Plist>),
    Dict(BTreeMap<String, Plist>),
}

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
                    <!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \
                    \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n";

impl Plist {
    /// Reads a file, which is refused where one of its marks is not closed, stands twice or is none of a property list's.
    pub(super) fn read(text: &str) -> Result<Self, String> {
        let body = text.strip_prefix(HEAD).ok_or("it does not begin as a property list does")?;
        let mut reader = Reader { rest: body };
        reader.expect("<plist version=\"1.0\">")?;
        let read = reader.value()?;
        reader.expect("</plist>")?;
        reader.space()?;
        if reader.rest.is_empty() { Ok(read) } else { reader.refused("nothing more") }
    }

    /// What stands below these keys.
    pub(super) fn at(&self, keys: &[&str]) -> Option<&Self> {
        keys.iter().try_fold(self, |node, key| match node {
            Self::Dict(pairs) => pairs.get(*key),
            _ => None,
        })
    }

    /// What an array of texts below this key holds.
    pub(super) fn texts(&self, key: &str) -> Vec<&str> {
        let Some(Self::Array(items)) = self.at(&[key]) else { return Vec::new() };
        items
            .iter()
            .filter_map(|item| if let Self::Text(text) = item { Some(text.as_str()) } else { None })
            .collect()
    }

    /// The text below these keys.
    pub(super) fn text(&self, keys: &[&str]) -> Option<&str> {
        if let Self::Text(text) = self.at(keys)? { Some(text) } else { None }
    }
}

struct Reader<'a> {
    rest: &'a str,
}

impl<'a> Reader<'a> {
    fn refused<T>(&self, wanted: &str) -> Result<T, String> {
        let here: String = self.rest.chars().take(40).collect();
        Err(format!("{wanted} is missing before `{here}`"))
    }

    /// Passes over space and comments.
    fn space(&mut self) -> Result<(), String> {
        loop {
            self.rest = self.rest.trim_start();
            let Some(comment) = self.rest.strip_prefix("<!--") else { return Ok(()) };
            match comment.split_once("--") {
                Some((_, rest)) if rest.starts_with('>') => self.rest = &rest[1..],
                _ => return self.refused("the end of a comment"),
            }
        }
    }

    fn takes(&mut self, mark: &str) -> Result<bool, String> {
        self.space()?;
        let found = self.rest.strip_prefix(mark);
        self.rest = found.unwrap_or(self.rest);
        Ok(found.is_some())
    }

    fn expect(&mut self, mark: &str) -> Result<(), String> {
        if self.takes(mark)? { Ok(()) } else { self.refused(mark) }
    }

    /// What stands between a mark and its end.
    fn inside(&mut self, end: &str) -> Result<&'a str, String> {
        let Some((inside, rest)) = self.rest.split_once(end) else { return self.refused(end) };
        if inside.contains(['<', '>', '&']) {
            return self.refused("a text without marks");
        }
        self.rest = rest;
        Ok(inside)
    }

    fn value(&mut self) -> Result<Plist, String> {
        if self.takes("<true/>")? {
            Ok(Plist::Truth(true))
        } else if self.takes("<false/>")? {
            Ok(Plist::Truth(false))
        } else if self.takes("<array/>")? {
            Ok(Plist::Array(Vec::new()))
        } else if self.takes("<string>")? {
            Ok(Plist::Text(self.inside("</string>")?.to_owned()))
        } else if self.takes("<array>")? {
            let mut items = Vec::new();
            while !self.takes("</array>")? {
                items.push(self.value()?);
            }
            Ok(Plist::Array(items))
        } else if self.takes("<dict>")? {
            let mut pairs = BTreeMap::new();
            while !self.takes("</dict>")? {
                self.expect("<key>")?;
                let key = self.inside("</key>")?;
                if pairs.insert(key.to_owned(), self.value()?).is_some() {
                    return self.refused(&format!("another key than {key}"));
                }
            }
            Ok(Plist::Dict(pairs))
        } else {
            self.refused("a value")
        }
    }
}

#[test]
fn what_is_not_well_formed_is_refused() {
    let read = |body: &str| Plist::read(&format!("{HEAD}{body}"));
    let list = "<!-- a --><plist version=\"1.0\"><dict><key>a</key><true/><key>b</key><array><string>c</string></array>\
                </dict></plist>\n";
    let good = read(list).unwrap();
    assert_eq!((good.at(&["a"]), good.texts("b")), (Some(&Plist::Truth(true)), vec!["c"]));
    for (right, wrong) in [
        ("</dict>", ""),
        ("</array>", "</dict>"),
        ("<key>b</key>", "<key>a</key>"),
        ("<key>a</key>", ""),
        ("<true/>", ""),
        ("<true/>", "<yes/>"),
        ("c<", "c & d<"),
        ("c<", "<b>c</b><"),
        ("<!-- a -->", "<!-- a -- b -->"),
        ("<!-- a -->", "<!-- a "),
        ("\n", "more"),
    ] {
        assert!(list.contains(right), "{right}");
        assert!(read(&list.replacen(right, wrong, 1)).is_err(), "{wrong}");
    }
    assert!(Plist::read(list).is_err(), "without its head");
}
