//! How is the file written? Fact by fact, with what proves it at its end.

use std::io::Write;

use sha2::{Digest, Sha256};

use super::{Entry, FORM, MARK};
use crate::error::{Error, Result};

/// Writes one file.
#[derive(Debug)]
pub(crate) struct Writer<W> {
    out: W,
    hash: Sha256,
    count: u64,
}

impl<W: Write> Writer<W> {
    /// Begins a file of facts of that schema.
    pub(crate) fn new(out: W, schema: u32) -> Result<Self> {
        let mut writer = Self { out, hash: Sha256::new(), count: 0 };
        writer.write(format!("{{\"{MARK}\":{FORM},\"schema\":{schema},\"facts\":[").as_bytes())?;
        Ok(writer)
    }

    /// Adds one fact. Facts come in the order of their ids.
    pub(crate) fn add(&mut self, entry: &Entry) -> Result<()> {
        let line = entry.line().ok_or_else(|| Error::unexpected("export: a fact has no text"))?;
        self.write(if self.count == 0 { b"\n" } else { b",\n" })?;
        self.write(&line)?;
        self.count += 1;
        Ok(())
    }

    /// Ends the file.
    pub(crate) fn finish(mut self) -> Result<W> {
        let count = self.count;
        self.write(format!("\n],\"count\":{count}").as_bytes())?;
        let hash = hex(&self.hash.finalize_reset());
        self.write(format!(",\"sha256\":\"{hash}\"}}\n").as_bytes())?;
        self.out.flush().map_err(|error| Error::of_io(&error))?;
        Ok(self.out)
    }

    fn write(&mut self, bytes: &[u8]) -> Result<()> {
        self.hash.update(bytes);
        self.out.write_all(bytes).map_err(|error| Error::of_io(&error))
    }
}

/// Bytes as two digits each.
pub(super) fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::with_capacity(2 * bytes.len()), |mut text, byte| {
        // Writing into a text does not fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}
