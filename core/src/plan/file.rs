//! What is in a file that was opened: a text that can be a prescription, or what else is it?
//!
//! A person picks whatever they were sent: a scan, a PDF, a table. They are told what it is, so that they can ask for
//! the right one. Only the beginning of a large file comes here, so everything is told from there.

use crate::error::{FileKind, Problem};

/// The text of a file in UTF-8, or in UTF-16 that says so, without its mark; or what the file is instead.
pub(crate) fn text(bytes: &[u8]) -> Result<String, Problem> {
    let wrong = |kind| Err(Problem::WrongFile { kind });
    if let Some(kind) = signed(bytes) {
        return wrong(kind);
    }
    let text = match bytes {
        [0xFF, 0xFE, 0, 0, ..] | [0, 0, 0xFE, 0xFF, ..] => return wrong(FileKind::OtherEncoding),
        [0xFF, 0xFE, rest @ ..] => utf_16(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => utf_16(rest, u16::from_be_bytes),
        [0xEF, 0xBB, 0xBF, rest @ ..] | rest => std::str::from_utf8(rest).ok().map(str::to_owned),
    };
    match text {
        Some(text) if text.trim().is_empty() => wrong(FileKind::Empty),
        // A character of no width stands between the letters of a text in UTF-16 without its mark.
        Some(text) if text.contains('\0') => wrong(without_mark(bytes)),
        Some(text) => Ok(text),
        None => wrong(without_mark(bytes)),
    }
}

/// What a text is that is no JSON; none where it looks like JSON and something in it is wrong.
pub(crate) fn other_text(text: &str) -> Option<FileKind> {
    let text = text.trim_start();
    if text.starts_with("{\\rtf") {
        return Some(FileKind::Document);
    }
    if text.starts_with(['{', '[']) {
        return None;
    }
    Some(if text.starts_with('<') {
        marked_up(text)
    } else if is_table(text) {
        FileKind::Table
    } else {
        FileKind::Document
    })
}

/// What a file says it is by the bytes at its beginning, whatever its size.
pub(crate) fn signed(bytes: &[u8]) -> Option<FileKind> {
    let begins = |sign: &[u8]| bytes.starts_with(sign);
    let any = |signs: &[&[u8]]| signs.iter().any(|sign| begins(sign));
    if begins(b"PK\x03\x04") || begins(b"PK\x05\x06") {
        return Some(packed(bytes));
    }
    if begins(&[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
        return Some(old_office(bytes));
    }
    if begins(b"RIFF") {
        let picture = bytes.get(8..12) == Some(b"WEBP");
        return Some(if picture { FileKind::Picture } else { FileKind::Recording });
    }
    if bytes.get(4..8) == Some(b"ftyp") {
        let pictures: [&[u8]; 7] = [b"heic", b"heix", b"hevc", b"heim", b"mif1", b"msf1", b"avif"];
        let brand = bytes.get(8..12).unwrap_or_default();
        return Some(if pictures.contains(&brand) { FileKind::Picture } else { FileKind::Recording });
    }
    let pictures: [&[u8]; 6] = [b"\x89PNG", b"\xFF\xD8\xFF", b"GIF87a", b"GIF89a", b"II*\0", b"MM\0*"];
    let archives: [&[u8]; 5] = [b"\x1F\x8B", b"7z\xBC\xAF\x27\x1C", b"Rar!\x1A", b"BZh", b"\xFD7zXZ"];
    // A PDF may have other bytes before its sign.
    let head = &bytes[..bytes.len().min(1_024)];
    if contains(head, b"%PDF-") {
        Some(FileKind::Pdf)
    } else if any(&pictures) || begins(b"BM") && bytes.get(6..10) == Some(&[0; 4]) {
        Some(FileKind::Picture)
    } else if any(&archives) {
        Some(FileKind::Archive)
    } else if any(&[b"ID3", b"OggS", b"fLaC", b"\x1A\x45\xDF\xA3"]) {
        Some(FileKind::Recording)
    } else {
        None
    }
}

fn contains(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted)
}

/// What is packed: a table, a text, or anything.
fn packed(bytes: &[u8]) -> FileKind {
    let named = |name: &str| contains(bytes, name.as_bytes());
    let open_document = "mimetypeapplication/vnd.oasis.opendocument.";
    if named("xl/workbook") || named("xl/worksheets") || named(&format!("{open_document}spreadsheet")) {
        FileKind::Table
    } else if named("word/") || named("ppt/") || named(open_document) {
        FileKind::Document
    } else {
        FileKind::Archive
    }
}

/// What an office wrote before it packed its files: its parts have their names in UTF-16.
fn old_office(bytes: &[u8]) -> FileKind {
    let named =
        |name: &str| contains(bytes, &name.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>());
    if named("Workbook") || named("Book") { FileKind::Table } else { FileKind::Document }
}

fn utf_16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Option<String> {
    let (units, rest) = bytes.as_chunks::<2>();
    if !rest.is_empty() {
        return None;
    }
    String::from_utf16(&units.iter().map(|pair| unit(*pair)).collect::<Vec<_>>()).ok()
}

/// What bytes are that are no text in UTF-8: a text in another encoding, unless they are no text at all.
fn without_mark(bytes: &[u8]) -> FileKind {
    let wide = bytes.len().is_multiple_of(2)
        && (bytes.iter().skip(1).step_by(2).all(|byte| *byte == 0)
            || bytes.iter().step_by(2).all(|byte| *byte == 0));
    let marked = matches!(bytes, [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..]);
    let no_text = |byte: &u8| *byte < 0x20 && !b"\t\n\r\x0C\x1A".contains(byte);
    if wide || marked || !bytes.iter().any(no_text) { FileKind::OtherEncoding } else { FileKind::Other }
}

/// What a text in angle brackets is.
fn marked_up(text: &str) -> FileKind {
    let head: String = text.chars().take(2_000).collect();
    if head.contains("http://hl7.org/fhir") {
        FileKind::FhirPlan
    } else if head.contains("<svg") {
        FileKind::Picture
    } else {
        FileKind::WebPage
    }
}

/// Whether the first lines all have the same number of columns, at least two.
fn is_table(text: &str) -> bool {
    let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).take(5).collect();
    let alike = |mark: char| {
        let columns = |line: &str| line.matches(mark).count();
        let first = lines.first().map_or(0, |line| columns(line));
        first > 0 && lines.len() > 1 && lines.iter().all(|line| columns(line) == first)
    };
    [';', '\t', ','].into_iter().any(alike)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind(bytes: &[u8]) -> Option<FileKind> {
        match text(bytes) {
            Ok(text) => other_text(&text),
            Err(Problem::WrongFile { kind }) => Some(kind),
            Err(other) => panic!("{other:?}"),
        }
    }

    fn in_utf_16(text: &str) -> Vec<u8> {
        text.encode_utf16().flat_map(u16::to_le_bytes).collect()
    }

    #[test]
    fn a_text_is_read_in_whatever_unicode_says() {
        let text_is = |bytes: &[u8]| assert_eq!(text(bytes).as_deref(), Ok("{\"source\": \"Muñoz 💪\"}"));
        let json = "{\"source\": \"Muñoz 💪\"}";
        text_is(json.as_bytes());
        text_is(&[b"\xEF\xBB\xBF", json.as_bytes()].concat());
        text_is(&[&[0xFF, 0xFE], in_utf_16(json).as_slice()].concat());
        let big: Vec<u8> = json.encode_utf16().flat_map(u16::to_be_bytes).collect();
        text_is(&[&[0xFE, 0xFF], big.as_slice()].concat());
    }

    #[test]
    fn what_is_none_says_what_it_is() {
        let packed = |name: &str| [b"PK\x03\x04\x14\0", name.as_bytes(), b"\0\x01\x02"].concat();
        let office = |part: &str| {
            [&[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], in_utf_16(part).as_slice()].concat()
        };
        let ods = "mimetypeapplication/vnd.oasis.opendocument.spreadsheet";
        let odt = "mimetypeapplication/vnd.oasis.opendocument.text";
        let latin =
            |text: &str| text.chars().map(|letter| u8::try_from(letter).unwrap()).collect::<Vec<u8>>();
        let kinds: Vec<(Vec<u8>, FileKind)> = vec![
            (packed("[Content_Types].xml..xl/workbook.xml"), FileKind::Table),
            (packed(ods), FileKind::Table),
            (office("Workbook"), FileKind::Table),
            (b"exercise;sets\nplank;2\n".to_vec(), FileKind::Table),
            (b"Plank\t2\r\nCobra\t1\r\n".to_vec(), FileKind::Table),
            (packed("[Content_Types].xml..word/document.xml"), FileKind::Document),
            (packed(odt), FileKind::Document),
            (office("WordDocument"), FileKind::Document),
            (b"{\\rtf1\\ansi Plank}".to_vec(), FileKind::Document),
            (b"Plank, twice.\nThen rest.".to_vec(), FileKind::Document),
            (b"%PDF-1.7\n%\xE2\xE3".to_vec(), FileKind::Pdf),
            (b"\n\n%PDF-1.4".to_vec(), FileKind::Pdf),
            (b"\x89PNG\r\n\x1a\n\0\0".to_vec(), FileKind::Picture),
            (b"\xFF\xD8\xFF\xE0\0\x10JFIF".to_vec(), FileKind::Picture),
            (b"GIF89a\x01\0".to_vec(), FileKind::Picture),
            (b"RIFF\x24\0\0\0WEBPVP8 ".to_vec(), FileKind::Picture),
            (b"\0\0\0\x18ftypheic\0\0".to_vec(), FileKind::Picture),
            (b"<?xml version=\"1.0\"?><svg/>".to_vec(), FileKind::Picture),
            (b"\0\0\0\x18ftypmp42\0\0".to_vec(), FileKind::Recording),
            (b"ID3\x03\0".to_vec(), FileKind::Recording),
            (packed("prescription.json"), FileKind::Archive),
            (b"\x1F\x8B\x08\0".to_vec(), FileKind::Archive),
            (b"<!DOCTYPE html><html></html>".to_vec(), FileKind::WebPage),
            (b"<Bundle xmlns=\"http://hl7.org/fhir\">".to_vec(), FileKind::FhirPlan),
            (latin("{\"source\": \"Mu\u{F1}oz\"}"), FileKind::OtherEncoding),
            (in_utf_16("{\"source\": 1}"), FileKind::OtherEncoding),
            ([&[0xFF, 0xFE, 0, 0], b"{\0\0\0".as_slice()].concat(), FileKind::OtherEncoding),
            (vec![0xFF, 0xFE, 0x7B], FileKind::OtherEncoding),
            (vec![0xFF, 0xFE, 0x00, 0xD8], FileKind::OtherEncoding),
            (b"".to_vec(), FileKind::Empty),
            (b"\xEF\xBB\xBF \r\n".to_vec(), FileKind::Empty),
            (vec![0x01, 0x80, 0x02, 0x00, 0xFF], FileKind::Other),
            (b"SQLite format 3\0\x10\0".to_vec(), FileKind::Other),
        ];
        for (bytes, wanted) in kinds {
            assert_eq!(kind(&bytes), Some(wanted), "{:?}", String::from_utf8_lossy(&bytes));
        }
        for json in ["{", "[1,", " {\"sets\": }"] {
            assert_eq!(kind(json.as_bytes()), None);
        }
    }
}
