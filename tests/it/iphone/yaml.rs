//! What does a YAML file say? Only the plain part of YAML is read: mappings and lists by indentation, texts bare or between
//! quotation marks. What is not of that part is refused, so what is read here means the same to every reader.

/// A node of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Yaml {
    /// A text, or a number or a truth that is written like one.
    Text(String),
    List(Vec<Yaml>),
    /// Keys and values, in the order of the file.
    Map(Vec<(String, Yaml)>),
}

impl Yaml {
    /// Reads a file.
    pub(super) fn read(text: &str) -> Result<Self, String> {
        let mut lines: Vec<Line> = Vec::new();
        for (at, line) in text.lines().enumerate() {
            let bare = line.trim_start_matches(' ');
            if bare.is_empty() || bare.starts_with('#') {
                continue;
            }
            let indent = line.len() - bare.len();
            lines.push(Line { number: at + 1, indent, text: bare.to_owned() });
        }
        let mut rest = lines.as_slice();
        let read = block(&mut rest, 0)?;
        match rest.first() {
            None => Ok(read),
            Some(line) => line.refused("stands too far to the left or right"),
        }
    }

    /// What stands below these keys.
    pub(super) fn at(&self, keys: &[&str]) -> Option<&Self> {
        keys.iter().try_fold(self, |node, key| match node {
            Self::Map(pairs) => pairs.iter().find(|(name, _)| name == key).map(|(_, value)| value),
            _ => None,
        })
    }

    /// The text below these keys.
    pub(super) fn text(&self, keys: &[&str]) -> Option<&str> {
        match self.at(keys)? {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// What the list holds, or the mapping's values; nothing where it is a text.
    pub(super) fn items(&self) -> Vec<&Self> {
        match self {
            Self::Text(_) => Vec::new(),
            Self::List(items) => items.iter().collect(),
            Self::Map(pairs) => pairs.iter().map(|(_, value)| value).collect(),
        }
    }
}

#[derive(Clone)]
struct Line {
    number: usize,
    indent: usize,
    text: String,
}

impl Line {
    fn refused<T>(&self, why: &str) -> Result<T, String> {
        Err(format!("line {}: `{}` {why}", self.number, self.text))
    }
}

/// The lines from here on that stand at this indentation, and what stands below each.
fn block(rest: &mut &[Line], indent: usize) -> Result<Yaml, String> {
    let first = rest.first().ok_or("nothing")?;
    if first.indent != indent {
        return first.refused("is not where it belongs");
    }
    if first.text.starts_with("- ") { list(rest, indent) } else { map(rest, indent) }
}

fn list(rest: &mut &[Line], indent: usize) -> Result<Yaml, String> {
    let mut items = Vec::new();
    while let Some(line) = rest.first().filter(|line| line.indent == indent) {
        let Some(item) = line.text.strip_prefix("- ") else { return line.refused("is no item of the list") };
        if pair(item).is_none() {
            items.push(scalar(line, item)?);
            *rest = &rest[1..];
            continue;
        }
        // A mapping that begins behind the hyphen: its other lines stand below its first key.
        let inner = Line { indent: indent + 2, text: item.to_owned(), number: line.number };
        let below = rest[1..].iter().take_while(|line| line.indent > indent).count();
        let mapping: Vec<Line> = std::iter::once(inner).chain(rest[1..=below].iter().cloned()).collect();
        let mut inside = mapping.as_slice();
        items.push(map(&mut inside, indent + 2)?);
        if let Some(line) = inside.first() {
            return line.refused("is not where it belongs");
        }
        *rest = &rest[1 + below..];
    }
    Ok(Yaml::List(items))
}

fn map(rest: &mut &[Line], indent: usize) -> Result<Yaml, String> {
    let mut pairs: Vec<(String, Yaml)> = Vec::new();
    while let Some(line) = rest.first().filter(|line| line.indent == indent) {
        let Some((key, value)) = pair(&line.text) else { return line.refused("has no key") };
        if pairs.iter().any(|(known, _)| known == key) {
            return line.refused("stands twice");
        }
        *rest = &rest[1..];
        let value = if value.is_empty() { block(rest, indent + 2)? } else { scalar(line, value)? };
        pairs.push((key.to_owned(), value));
    }
    Ok(Yaml::Map(pairs))
}

/// `key: value`, or `key:` with something below it.
fn pair(text: &str) -> Option<(&str, &str)> {
    let (key, value) = text.split_once(": ").or_else(|| Some((text.strip_suffix(':')?, "")))?;
    let plain = |letter: char| letter.is_ascii_alphanumeric() || "_-.".contains(letter);
    (!key.is_empty() && key.chars().all(plain)).then_some((key, value.trim()))
}

fn scalar(line: &Line, text: &str) -> Result<Yaml, String> {
    if let Some(quoted) = text.strip_prefix('"') {
        return match quoted.strip_suffix('"') {
            Some(inside) if !inside.contains(['"', '\\']) => Ok(Yaml::Text(inside.to_owned())),
            _ => line.refused("is not well quoted"),
        };
    }
    let special = text.starts_with(|letter: char| "&*!|>'%@`{}[],?:-#".contains(letter));
    if special || text.contains(" #") || text.contains(": ") || text.ends_with(':') {
        return line.refused("takes quotation marks, or more of YAML than is read here");
    }
    Ok(Yaml::Text(text.to_owned()))
}

#[test]
fn mappings_and_lists_are_read() {
    let text =
        "# a comment\na: b c\nd:\n  e: \"1: 2\"\n\n  f:\n    - g\n    - h: i\n      j: k\n    - l: m\n";
    let read = Yaml::read(text).unwrap();
    assert_eq!(read.text(&["a"]), Some("b c"));
    assert_eq!(read.text(&["d", "e"]), Some("1: 2"));
    let list = read.at(&["d", "f"]).unwrap().items();
    assert_eq!(list.len(), 3);
    assert_eq!((list[0], list[1].text(&["j"])), (&Yaml::Text("g".to_owned()), Some("k")));
    assert_eq!(read.at(&["d", "x"]), None);
}

#[test]
fn what_another_reader_could_read_otherwise_is_refused() {
    for text in [
        "",
        "a",
        "a:\n",
        "a: b\n c: d",
        "a: b\n  c: d",
        "a:\n    b: c",
        "a:\n  - b\n  c: d",
        "a:\n  - b: c\n    - d",
        "a: b\na: c",
        "a: [b]",
        "a: {b: c}",
        "a: b # c",
        "a: \"b",
        "a: \"b\\n\"",
        "a: 'b'",
        "a: |\n  b",
        "a: *b",
        "a: b: c",
        "\ta: b",
    ] {
        assert!(Yaml::read(text).is_err(), "{text:?}");
    }
}
