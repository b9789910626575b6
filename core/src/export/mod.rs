//! One file that holds everything a person did and chose: what is in it, how is it written, and how is it read?
//!
//! The file is one JSON object, with a fact on each line, so that it can be written and read fact by fact, whatever its
//! size. It says of itself how much is in it and ends with a checksum: one that was cut off or altered is noticed before
//! any of it is believed. A passphrase locks it as the age format does. `docs/format.md` describes it for other readers.
//!
//! Pure: it knows bytes and facts, and neither a database nor a folder.

mod entry;
mod reader;
mod seal;
mod writer;

pub(crate) use entry::Entry;
pub(crate) use reader::{Reader, opened};
pub(crate) use seal::{LETTERS_AT_LEAST, Passphrase};
pub(crate) use writer::Writer;

/// The form of the file, and the field that says so.
pub(crate) const FORM: u32 = 1;
/// The field that says that a file is one.
pub(crate) const MARK: &str = "midback_export";

/// The most bytes of a line: some times the longest fact, a prescription of twenty exercises with every text as long as
/// it can be. Nothing longer is held in memory, whatever a file says.
const LINE_BYTES: u64 = 2 * 1_024 * 1_024;
/// The most bytes of a file: some times ten years of every day. What is larger is not one.
pub(crate) const FILE_BYTES: u64 = FILE_KB as u64 * 1_024;
/// The same in kilobytes, as a person is told.
pub(crate) const FILE_KB: u32 = 400 * 1_024;

/// Whether a file that begins so is a copy of somebody's data, locked or not. What is in it is looked at when it is read.
pub(crate) fn is_copy(head: &[u8]) -> bool {
    seal::is_sealed(head) || head.starts_with(format!("{{\"{MARK}\":").as_bytes())
}

#[cfg(test)]
mod tests {
    use std::io::{BufReader, Read};

    use proptest::prelude::*;

    use super::*;
    use crate::error::{Error, Problem, Result};

    fn entry(number: u8, body: &str) -> Entry {
        Entry {
            id: [number; 16],
            phone: [7; 16],
            at_ms: 1_774_681_200_000,
            offset_minutes: -210,
            day: "2026-03-28".into(),
            kind: "warning-sign".into(),
            subject: "warning-sign".into(),
            corrects: (number > 1).then(|| [number - 1; 16]),
            session: None,
            exercise: None,
            body: body.to_owned(),
        }
    }

    fn written(entries: &[Entry]) -> Vec<u8> {
        let mut writer = Writer::new(Vec::new(), 9).unwrap();
        for entry in entries {
            writer.add(entry).unwrap();
        }
        writer.finish().unwrap()
    }

    fn read(bytes: &[u8]) -> Result<Vec<Entry>> {
        let mut reader = Reader::new(BufReader::new(bytes), 9)?;
        let mut entries = Vec::new();
        while let Some(entry) = reader.next()? {
            entries.push(entry);
        }
        Ok(entries)
    }

    fn problem(bytes: &[u8]) -> Problem {
        match read(bytes) {
            Err(Error::BadInput { field, problem }) if field == "file" => problem,
            other => panic!("{other:?}"),
        }
    }

    /// What is written today must be readable for ever.
    #[test]
    fn the_form_stays() {
        let text = String::from_utf8(written(&[entry(1, r#"{"kind":"warning-sign"}"#)])).unwrap();
        expect_test::expect![[r#"
            {"midback_export":1,"schema":9,"facts":[
            {"id":"01010101-0101-0101-0101-010101010101","phone":"07070707-0707-0707-0707-070707070707","at_ms":1774681200000,"offset_minutes":-210,"day":"2026-03-28","kind":"warning-sign","subject":"warning-sign","corrects":null,"session":null,"exercise":null,"body":{"kind":"warning-sign"}}
            ],"count":1,"sha256":"13b4391d8dca6e6d42d256533a5a836c4cc226e9926221c94144373e7cdfa2c7"}
        "#]]
        .assert_eq(&text);
        let json: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert_eq!(json["facts"][0]["body"]["kind"], "warning-sign");
        assert_eq!(read(&written(&[])).unwrap(), []);
    }

    #[test]
    fn what_was_cut_off_or_altered_is_told() {
        let bytes = written(&[entry(1, "{}"), entry(2, r#"{"a":"b"}"#)]);
        assert_eq!(read(&bytes).unwrap().len(), 2);
        for end in 0..bytes.len() - 1 {
            let told = problem(&bytes[..end]);
            assert!(
                told == Problem::CutOff || told == Problem::NotACopy && end < 18,
                "cut at {end}: {told:?}"
            );
        }
        for bit in 0..bytes.len() * 8 {
            let mut flipped = bytes.clone();
            flipped[bit / 8] ^= 1 << (bit % 8);
            assert!(read(&flipped).is_err(), "bit {bit}");
        }
        assert!(matches!(problem(&[bytes.as_slice(), b"x"].concat()), Problem::Altered { line: 5 }));
    }

    #[test]
    fn one_that_is_newer_or_none_is_told() {
        let newer = String::from_utf8(written(&[])).unwrap();
        let form = newer.replace("\"midback_export\":1", "\"midback_export\":2");
        assert_eq!(problem(form.as_bytes()), Problem::NewerForm { found: 2, known: 1 });
        let schema = newer.replace("\"schema\":9", "\"schema\":10");
        assert_eq!(problem(schema.as_bytes()), Problem::NewerForm { found: 10, known: 9 });
        for none in [
            &b"{\"midback_prescription\":1}"[..],
            b"[]",
            b"{}",
            b"{\"midback_export\":true}\n",
            b"%PDF-1.7",
            b"",
            &[0xFF; 9],
        ] {
            assert_eq!(problem(none), Problem::NotACopy, "{none:?}");
        }
    }

    /// Lines without an end, depths without a ground, fields twice, numbers that are none.
    #[test]
    fn what_is_meant_to_harm_is_told() {
        let line = |line: &str| {
            let head = "{\"midback_export\":1,\"schema\":9,\"facts\":[\n";
            problem(format!("{head}{line}\n],\"count\":1,\"sha256\":\"\"}}\n").as_bytes())
        };
        let one = String::from_utf8(written(&[entry(1, "{}")])).unwrap();
        let good = one.lines().nth(1).unwrap();
        for (what, bad) in [
            ("a field twice", good.replace("\"day\"", "\"kind\":\"x\",\"day\"")),
            ("another field", good.replace("\"day\"", "\"lamp\":1,\"day\"")),
            ("a field is missing", good.replace("\"offset_minutes\":-210,", "")),
            ("no number", good.replace("-210", "NaN")),
            ("a number too large", good.replace("1774681200000", "1e308")),
            ("an id that is none", good.replace("0101-0101", "0101-01")),
            ("a body that is none", good.replace("\"body\":{}", "\"body\":{]")),
            ("a text as a body", good.replace("\"body\":{}", "\"body\":\"{}\"")),
            ("deep", good.replace("\"body\":{}", &format!("\"body\":{{\"a\":{}", "[".repeat(100_000)))),
            ("space in the body", good.replace("\"body\":{}", "\"body\":{ }")),
            ("long", format!("{good}{}", " ".repeat(3_000_000))),
            ("not in order", format!("{good},\n{good}")),
        ] {
            assert!(matches!(line(&bad), Problem::Altered { line: 2 | 3 }), "{what}: {:?}", line(&bad));
        }
        let invalid =
            [one.as_bytes()[..60].to_vec(), vec![0xFF, 0xFE], one.as_bytes()[60..].to_vec()].concat();
        assert_eq!(problem(&invalid), Problem::Altered { line: 2 });
    }

    #[test]
    fn a_passphrase_locks_it() {
        let passphrase = Passphrase::new("cuatro palabras al azar").unwrap();
        let bytes = written(&[entry(1, "{}")]);
        let mut sealed = passphrase.seal(Vec::new()).unwrap();
        std::io::Write::write_all(&mut sealed, &bytes).unwrap();
        let sealed = sealed.finish().unwrap();
        assert!(sealed.starts_with(b"age-encryption.org/v1\n"));
        let open = |bytes: &[u8], passphrase: Option<&Passphrase>| -> Result<Vec<u8>> {
            let mut text = Vec::new();
            opened(bytes, passphrase)?.read_to_end(&mut text).map_err(|error| reader::failed(&error, 1))?;
            Ok(text)
        };
        assert_eq!(open(&sealed, Some(&passphrase)), Ok(bytes.clone()));
        // Where nothing is locked a passphrase is not asked for, and does no harm.
        assert_eq!(open(&bytes, Some(&passphrase)), Ok(bytes.clone()));
        let file = |problem| Err(Error::bad("file", problem));
        assert_eq!(open(&sealed, None), file(Problem::Sealed));
        let other = Passphrase::new("cuatro palabras al azat").unwrap();
        assert_eq!(open(&sealed, Some(&other)), Err(Error::bad("passphrase", Problem::WrongPassphrase)));
        let mut altered = sealed.clone();
        *altered.last_mut().unwrap() ^= 1;
        assert_eq!(open(&altered, Some(&passphrase)), file(Problem::Altered { line: 1 }));
        assert_eq!(open(&sealed[..sealed.len() - 5], Some(&passphrase)), file(Problem::Altered { line: 1 }));
        assert_eq!(open(&sealed[..30], Some(&passphrase)), file(Problem::CutOff));
        assert_eq!(
            Passphrase::new("  1234567 ").unwrap_err(),
            Error::bad("passphrase", Problem::TooShort { limit: 8 })
        );
        // However a keyboard composes its letters.
        let composed = Passphrase::new("contraseña segura").unwrap();
        let sealed = composed.seal(Vec::new()).unwrap().finish().unwrap();
        let decomposed = Passphrase::new("contrasen\u{303}a segura").unwrap();
        assert_eq!(open(&sealed, Some(&decomposed)), Ok(Vec::new()));
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        /// Whatever the bytes are, they are entries or a typed problem.
        #[test]
        fn no_bytes_do_harm(bytes in prop::collection::vec(any::<u8>(), 0..2_000), at in any::<prop::sample::Index>(), cut in any::<bool>()) {
            let mut whole = written(&[entry(1, "{}"), entry(2, "{}")]);
            let at = at.index(whole.len());
            if cut {
                whole.truncate(at);
            }
            whole.splice(at.min(whole.len())..at.min(whole.len()), bytes.iter().copied());
            let told = read(&whole);
            prop_assert!(told.is_ok() || matches!(told, Err(Error::BadInput { .. })), "{told:?}");
            prop_assert!(bytes.is_empty() || told.is_err());
        }
    }
}
