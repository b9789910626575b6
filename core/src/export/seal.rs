//! How does a passphrase lock a file? As the age format does (age-encryption.org/v1, scrypt), so that other programs can
//! open it as well.

use std::io::{BufRead, Read, Write};
use std::iter;

use age::secrecy::SecretString;
use age::stream::StreamWriter;
use age::{DecryptError, Decryptor, Encryptor, scrypt};
use unicode_normalization::UnicodeNormalization;

use crate::error::{Error, Problem, Result};

/// How a locked file begins.
const MARK: &[u8] = b"age-encryption.org/";
/// How the last line begins of what a locked file says of its lock.
const END_OF_HEAD: &[u8] = b"\n--- ";
/// How hard a passphrase is to try, as a power of two: 128 MB and about half a second on a phone. What the scrypt
/// parameter N = 2^17 costs is what the OWASP cheat sheet on password storage asks for.
const WORK: u8 = 17;
/// What this app takes on to open a file that another program locked: 512 MB are more than some phones can give, and a
/// file could ask for years.
const WORK_AT_MOST: u8 = 18;
/// The fewest characters: enough that nobody guesses it by hand.
pub(crate) const LETTERS_AT_LEAST: u32 = 8;

/// What locks a file, and opens it. It is kept nowhere.
#[derive(Clone)]
pub(crate) struct Passphrase(SecretString);

impl std::fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Passphrase")
    }
}

impl Passphrase {
    /// A passphrase that a person typed: without space around it, and in Unicode's form C, since keyboards compose one
    /// letter in two ways.
    pub(crate) fn new(text: &str) -> Result<Self> {
        if crate::history::count(cleaned(text).chars().count()) < LETTERS_AT_LEAST {
            return Err(Error::bad("passphrase", Problem::TooShort { limit: LETTERS_AT_LEAST }));
        }
        Ok(Self::as_typed(text))
    }

    /// One of any length, to open what was locked elsewhere.
    pub(crate) fn as_typed(text: &str) -> Self {
        Self(cleaned(text).into())
    }

    /// Locks what is written into it.
    pub(crate) fn seal<W: Write>(&self, out: W) -> Result<StreamWriter<W>> {
        let mut recipient = scrypt::Recipient::new(self.0.clone());
        recipient.set_work_factor(WORK);
        let encryptor = Encryptor::with_recipients(iter::once(&recipient as &dyn age::Recipient))
            .map_err(|_| Error::unexpected("export: no lock"))?;
        encryptor.wrap_output(out).map_err(|error| Error::of_io(&error))
    }

    /// Opens what was locked.
    pub(super) fn open<'a>(&self, file: impl BufRead + 'a) -> Result<Box<dyn Read + 'a>> {
        let mut identity = scrypt::Identity::new(self.0.clone());
        identity.set_max_work_factor(WORK_AT_MOST);
        let file_is = |problem| Error::bad("file", problem);
        let refused = |error: DecryptError| match error {
            DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed => {
                Error::bad("passphrase", Problem::WrongPassphrase)
            }
            DecryptError::Io(error) if error.kind() == std::io::ErrorKind::UnexpectedEof => {
                file_is(Problem::CutOff)
            }
            DecryptError::Io(error) => Error::of_io(&error),
            DecryptError::InvalidHeader | DecryptError::InvalidMac => file_is(Problem::Altered { line: 1 }),
            // Locked for a key, for more work than a phone can do, or in a way that came later.
            _ => file_is(Problem::NotACopy),
        };
        let decryptor = Decryptor::new_buffered(file).map_err(refused)?;
        let opened = decryptor.decrypt(iter::once(&identity as &dyn age::Identity)).map_err(refused)?;
        Ok(Box::new(opened))
    }
}

fn cleaned(text: &str) -> String {
    text.trim().nfc().collect()
}

/// Whether all that a locked file says of its lock is in its beginning.
pub(super) fn has_whole_head(head: &[u8]) -> bool {
    head.windows(END_OF_HEAD.len()).any(|bytes| bytes == END_OF_HEAD)
}

/// Whether a file that begins so is locked.
pub(super) fn is_sealed(head: &[u8]) -> bool {
    head.starts_with(MARK)
}
