//! What is in a static library of Apple's form: for which processor and system is each of its objects, and which names does
//! it define and ask for?

/// One object of the library.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Object {
    /// The name of its file.
    pub(crate) name: String,
    /// Apple's number of the processor.
    pub(crate) processor: u32,
    /// The system that it is for, where it says one.
    pub(crate) system: Option<System>,
    /// What other objects may use of it.
    pub(crate) defined: Vec<String>,
    /// What it uses of others.
    pub(crate) wanted: Vec<String>,
}

/// A system, and its oldest version on which the object runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct System {
    /// Apple's number of the system.
    pub(crate) platform: u32,
    /// The version, as Apple packs it: 17.0 is `0x0011_0000`.
    pub(crate) oldest: u32,
}

/// Apple's number of an iPhone's system.
pub(crate) const IOS: u32 = 2;

const OBJECT: &[u8] = b"\xcf\xfa\xed\xfe";
const SYMBOLS: u32 = 0x02;
const OLDEST_IOS: u32 = 0x25;
const BUILT_FOR: u32 = 0x32;

/// The objects of a library; nothing where it is none, or is cut off.
pub(crate) fn objects(library: &[u8]) -> Option<Vec<Object>> {
    let mut rest = library.strip_prefix(b"!<arch>\n")?;
    let mut objects = Vec::new();
    while !rest.is_empty() {
        let (head, after) = rest.split_at_checked(60)?;
        let field = |from, to| std::str::from_utf8(&head[from..to]).ok().map(str::trim);
        let size: usize = field(48, 58)?.parse().ok()?;
        let mut body = after.get(..size)?;
        // A member begins at an even place.
        rest = after.get(size + size % 2..).unwrap_or_default();
        let mut name = String::from(field(0, 16)?);
        // A long name stands at the beginning of what it names.
        if let Some(length) = name.strip_prefix("#1/") {
            let (long, behind) = body.split_at_checked(length.parse().ok()?)?;
            name = String::from_utf8_lossy(long).trim_end_matches('\0').into();
            body = behind;
        }
        // The list of all names, for linkers in a hurry.
        if !name.starts_with("__.SYMDEF") && name != "/" {
            objects.push(object(name, body)?);
        }
    }
    Some(objects)
}

fn object(name: String, file: &[u8]) -> Option<Object> {
    if !file.starts_with(OBJECT) {
        return None;
    }
    let mut object =
        Object { name, processor: word(file, 4)?, system: None, defined: Vec::new(), wanted: Vec::new() };
    let mut at = 32;
    for _ in 0..word(file, 16)? {
        match word(file, at)? {
            SYMBOLS => symbols(file, at, &mut object)?,
            OLDEST_IOS => object.system = Some(System { platform: IOS, oldest: word(file, at + 8)? }),
            BUILT_FOR => {
                object.system = Some(System { platform: word(file, at + 8)?, oldest: word(file, at + 12)? });
            }
            _ => {}
        }
        at += place(file, at + 4)?;
    }
    Some(object)
}

/// Reads the names of the object that others may see.
fn symbols(file: &[u8], command: usize, object: &mut Object) -> Option<()> {
    let (table, count, names) =
        (place(file, command + 8)?, place(file, command + 12)?, place(file, command + 16)?);
    for entry in 0..count {
        let at = table + entry * 16;
        let (kind, value) = (*file.get(at + 4)?, number(file, at + 8)?);
        let (for_debuggers, external) = (kind & 0xe0 != 0, kind & 1 != 0);
        if for_debuggers || !external {
            continue;
        }
        let name = file.get(names + place(file, at)?..)?.split(|byte| *byte == 0).next()?;
        let name = String::from_utf8_lossy(name).into_owned();
        // With a value it is room that the linker sets aside.
        let elsewhere = kind & 0x0e == 0 && value == 0;
        if elsewhere { object.wanted.push(name) } else { object.defined.push(name) }
    }
    Some(())
}

fn word(file: &[u8], at: usize) -> Option<u32> {
    file.get(at..)?.first_chunk().map(|bytes| u32::from_le_bytes(*bytes))
}

fn place(file: &[u8], at: usize) -> Option<usize> {
    usize::try_from(word(file, at)?).ok()
}

fn number(file: &[u8], at: usize) -> Option<u64> {
    file.get(at..)?.first_chunk().map(|bytes| u64::from_le_bytes(*bytes))
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// An object for this processor and system that defines some names and asks for others.
    pub(crate) fn made(processor: u32, system: Option<System>, defined: &[&str], wanted: &[&str]) -> Vec<u8> {
        let (mut commands, mut table, mut names) = (Vec::new(), Vec::new(), vec![0]);
        if let Some(System { platform, oldest }) = system {
            for word in [BUILT_FOR, 24, platform, oldest, 0, 0] {
                commands.extend(word.to_le_bytes());
            }
        }
        let all = defined.iter().map(|name| (name, 0x0f)).chain(wanted.iter().map(|name| (name, 0x01)));
        // A name of its own, which nobody else sees.
        for (name, kind) in all.chain([(&"_own", 0x0e)]) {
            let at = u32::try_from(names.len()).unwrap();
            table.extend(at.to_le_bytes());
            table.extend([kind, 1, 0, 0]);
            table.extend(0_u64.to_le_bytes());
            names.extend(name.bytes().chain([0]));
        }
        let count = u32::try_from(table.len() / 16).unwrap();
        let start = u32::try_from(32 + commands.len() + 24).unwrap();
        let end = start + count * 16;
        for word in [SYMBOLS, 24, start, count, end, u32::try_from(names.len()).unwrap()] {
            commands.extend(word.to_le_bytes());
        }
        let mut file = OBJECT.to_vec();
        let many = if system.is_some() { 2 } else { 1 };
        for word in [processor, 0, 1, many, u32::try_from(commands.len()).unwrap(), 0, 0] {
            file.extend(word.to_le_bytes());
        }
        [file, commands, table, names].concat()
    }

    /// A library of these objects.
    pub(crate) fn library(objects: &[(&str, Vec<u8>)]) -> Vec<u8> {
        let mut library = b"!<arch>\n".to_vec();
        let list = [("__.SYMDEF", vec![0; 5])];
        for (name, body) in list.iter().chain(objects) {
            let length = name.len() + 3;
            let head = format!(
                "{:<16}{:<12}{:<6}{:<6}{:<8}{:<10}`\n",
                format!("#1/{length}"),
                0,
                0,
                0,
                644,
                length + body.len()
            );
            let odd = (length + body.len()) % 2;
            library.extend([head.as_bytes(), name.as_bytes(), &[0; 3], body, &b"\n"[..odd]].concat());
        }
        library
    }

    #[test]
    fn what_a_library_holds_is_read() {
        let system = Some(System { platform: 7, oldest: 0x0011_0000 });
        let one = made(0x0100_000c, system, &["_one", "_two"], &["_open"]);
        let read = objects(&library(&[("one.o", one), ("odd.o", made(7, None, &[], &["_one"]))]));
        let texts = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect::<Vec<_>>();
        let wanted = [
            Object {
                name: "one.o".to_owned(),
                processor: 0x0100_000c,
                system,
                defined: texts(&["_one", "_two"]),
                wanted: texts(&["_open"]),
            },
            Object {
                name: "odd.o".to_owned(),
                processor: 7,
                system: None,
                defined: Vec::new(),
                wanted: texts(&["_one"]),
            },
        ];
        assert_eq!(read.as_deref(), Some(&wanted[..]));
    }

    #[test]
    fn what_is_no_library_of_apples_is_none() {
        let good = library(&[("one.o", made(1, None, &["_one"], &[]))]);
        assert!(objects(&good).is_some());
        assert_eq!(objects(b"\x7fELF"), None);
        assert_eq!(objects(&good[..good.len() - 8]), None, "cut off");
        assert_eq!(objects(&library(&[("one.o", b"\x7fELF\x02\x01".to_vec())])), None, "of Linux");
        let mut torn = good.clone();
        // More commands than there are.
        let at = torn.windows(4).position(|bytes| bytes == OBJECT).unwrap();
        torn[at + 16] = 200;
        assert_eq!(objects(&torn), None);
    }
}
