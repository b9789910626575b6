//! What is in a static library of Apple's form: for which processor and system is each of its objects, and which names does
//! it define and ask for?

use crate::archive::{self, Names};

/// One object of the library.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Object {
    /// The name of its file.
    pub(crate) name: String,
    /// Apple's number of the processor.
    pub(crate) processor: u32,
    /// The system that it is for, where it says one.
    pub(crate) system: Option<System>,
    /// What it gives to others and takes from them.
    pub(crate) names: Names,
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
    archive::files(library)?.into_iter().map(|(name, body)| object(name, body)).collect()
}

fn object(name: String, file: &[u8]) -> Option<Object> {
    if !file.starts_with(OBJECT) {
        return None;
    }
    let mut object = Object { name, processor: word(file, 4)?, system: None, names: Names::default() };
    let mut at = 32;
    for _ in 0..word(file, 16)? {
        match word(file, at)? {
            SYMBOLS => symbols(file, at, &mut object.names)?,
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
fn symbols(file: &[u8], command: usize, object: &mut Names) -> Option<()> {
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
    use crate::archive::tests::of_apple;

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

    #[test]
    fn what_a_library_holds_is_read() {
        let system = Some(System { platform: 7, oldest: 0x0011_0000 });
        let one = made(0x0100_000c, system, &["_one", "_two"], &["_open"]);
        let read = objects(&of_apple(&[("one.o", one), ("odd.o", made(7, None, &[], &["_one"]))]));
        let texts = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect::<Vec<_>>();
        let wanted = [
            Object {
                name: "one.o".to_owned(),
                processor: 0x0100_000c,
                system,
                names: Names {
                    defined: texts(&["_one", "_two"]),
                    wanted: texts(&["_open"]),
                    tried: Vec::new(),
                },
            },
            Object {
                name: "odd.o".to_owned(),
                processor: 7,
                system: None,
                names: Names { wanted: texts(&["_one"]), ..Names::default() },
            },
        ];
        assert_eq!(read.as_deref(), Some(&wanted[..]));
    }

    #[test]
    fn what_is_no_library_of_apples_is_none() {
        let good = of_apple(&[("one.o", made(1, None, &["_one"], &[]))]);
        assert!(objects(&good).is_some());
        assert_eq!(objects(b"\x7fELF"), None);
        assert_eq!(objects(&good[..good.len() - 8]), None, "cut off");
        assert_eq!(objects(&of_apple(&[("one.o", b"\x7fELF\x02\x01".to_vec())])), None, "of Linux");
        let mut torn = good.clone();
        // More commands than there are.
        let at = torn.windows(4).position(|bytes| bytes == OBJECT).unwrap();
        torn[at + 16] = 200;
        assert_eq!(objects(&torn), None);
    }
}
