//! How is the file read? Line by line, none of which is believed before the last.
//!
//! Strict: the app wrote the file, and every byte of it has one way to be written. A line is held in memory, never the
//! file.

use std::io::{self, BufRead, BufReader, Read};

use sha2::{Digest, Sha256};

use super::seal::Passphrase;
use super::writer::hex;
use super::{Entry, FORM, LINE_BYTES, MARK, seal};
use crate::error::{Error, Problem, Result};

/// How many bytes of a file say what it is.
const HEAD_BYTES: u64 = 4_096;

/// Reads one file.
pub(crate) struct Reader<R> {
    lines: R,
    hash: Sha256,
    line: u32,
    count: u64,
    bytes: u64,
    last: Option<[u8; 16]>,
    /// Whether the line before said that there is one more.
    more: bool,
}

/// What a file says, whether or not it was locked.
pub(crate) fn opened<'a>(
    file: impl Read + 'a,
    passphrase: Option<&Passphrase>,
) -> Result<Box<dyn Read + 'a>> {
    let mut head = Vec::new();
    let mut file = BufReader::new(file);
    file.by_ref().take(HEAD_BYTES).read_to_end(&mut head).map_err(|error| Error::of_io(&error))?;
    let sealed = seal::is_sealed(&head);
    // What says how it is locked is short: who writes more than that wants it to be read for ever.
    let is_endless = head.len() as u64 == HEAD_BYTES && !seal::has_whole_head(&head);
    let whole = io::Cursor::new(head).chain(file);
    match (sealed, passphrase) {
        (false, _) => Ok(Box::new(whole)),
        (true, None) => Err(bad(Problem::Sealed)),
        (true, Some(_)) if is_endless => Err(bad(Problem::NotACopy)),
        (true, Some(passphrase)) => passphrase.open(BufReader::new(whole)),
    }
}

fn bad(problem: Problem) -> Error {
    Error::bad("file", problem)
}

/// What it means that reading failed in a line.
pub(super) fn failed(error: &io::Error, line: u32) -> Error {
    match error.kind() {
        // As a lock says it whose bytes are not as they were.
        io::ErrorKind::InvalidData => bad(Problem::Altered { line }),
        io::ErrorKind::UnexpectedEof => bad(Problem::CutOff),
        _ => Error::of_io(error),
    }
}

impl<R: BufRead> Reader<R> {
    /// Reads how the file begins. `schema`: the newest that this app knows.
    pub(crate) fn new(lines: R, schema: u32) -> Result<Self> {
        let mut reader =
            Self { lines, hash: Sha256::new(), line: 0, count: 0, bytes: 0, last: None, more: true };
        let head = reader.line()?;
        reader.check_head(&head, schema)?;
        Ok(reader)
    }

    /// The next fact; none after the last, once the end has proven that all of it is as it was written.
    pub(crate) fn next(&mut self) -> Result<Option<Entry>> {
        let line = self.line()?;
        if !line.ends_with(b"\n") {
            return Err(bad(Problem::CutOff));
        }
        let text = str::from_utf8(&line).map_err(|_| self.altered())?.trim_end_matches('\n');
        if text.starts_with(']') {
            self.check_end(text)?;
            return Ok(None);
        }
        let (text, more) = text.strip_suffix(',').map_or((text, false), |text| (text, true));
        let expected = std::mem::replace(&mut self.more, more);
        let entry = Entry::read(text).filter(|_| expected).ok_or_else(|| self.altered())?;
        if self.last.is_some_and(|last| last >= entry.id) {
            return Err(self.altered());
        }
        self.last = Some(entry.id);
        self.count += 1;
        self.hash.update(&line);
        Ok(Some(entry))
    }

    /// In which line the reader is, from 1.
    pub(crate) fn at(&self) -> u32 {
        self.line
    }

    /// How many bytes it has read.
    pub(crate) fn bytes(&self) -> u64 {
        self.bytes
    }

    fn altered(&self) -> Error {
        bad(Problem::Altered { line: self.line })
    }

    /// The next line with its end, which the last line of a file that was cut off lacks.
    fn line(&mut self) -> Result<Vec<u8>> {
        let mut line = Vec::new();
        self.line = self.line.saturating_add(1);
        let read = self.lines.by_ref().take(LINE_BYTES).read_until(b'\n', &mut line);
        self.bytes += read.map_err(|error| failed(&error, self.line))? as u64;
        if line.len() as u64 == LINE_BYTES && !line.ends_with(b"\n") {
            return Err(if self.line == 1 { bad(Problem::NotACopy) } else { self.altered() });
        }
        Ok(line)
    }

    fn check_head(&mut self, line: &[u8], schema: u32) -> Result<()> {
        let text = str::from_utf8(line).map_err(|_| bad(Problem::NotACopy))?;
        let head = text.strip_suffix("\n").and_then(|text| text.strip_suffix(",\"facts\":["));
        let Some(head) = head else {
            // Only the beginning is here, and it is the beginning of one.
            let begun = text.starts_with(&format!("{{\"{MARK}\":")) && !text.ends_with('\n');
            return Err(bad(if begun { Problem::CutOff } else { Problem::NotACopy }));
        };
        let fields: Option<serde_json::Map<String, serde_json::Value>> =
            serde_json::from_str(&format!("{head}}}")).ok();
        let number = |name: &str| {
            let value = fields.as_ref()?.get(name)?.as_u64()?;
            u32::try_from(value).ok()
        };
        let form = number(MARK).ok_or_else(|| bad(Problem::NotACopy))?;
        let newer = |found, known| bad(Problem::NewerForm { found, known });
        if form > FORM {
            return Err(newer(form, FORM));
        }
        let found = number("schema").ok_or_else(|| self.altered())?;
        if found > schema {
            return Err(newer(found, schema));
        }
        if head != format!("{{\"{MARK}\":{form},\"schema\":{found}") {
            return Err(self.altered());
        }
        self.hash.update(line);
        Ok(())
    }

    fn check_end(&mut self, text: &str) -> Result<()> {
        let counted = format!("],\"count\":{}", self.count);
        // The writer puts the end of the line before what closes the list, and none after the last fact's own.
        self.hash.update(counted.as_bytes());
        let hash = hex(&self.hash.finalize_reset());
        let whole = text == format!("{counted},\"sha256\":\"{hash}\"}}");
        let last = if self.count == 0 { self.more } else { !self.more };
        if !whole || !last {
            return Err(self.altered());
        }
        if self.line()?.is_empty() { Ok(()) } else { Err(self.altered()) }
    }
}
