//! How is a phone asked for something?

use std::path::PathBuf;
use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

use super::sdk;
use crate::failure::{Failure, Outcome};
use crate::run;

/// How long it is waited between two looks.
const TURN: Duration = Duration::from_secs(2);

/// One phone, or the only one.
#[derive(Debug)]
pub(crate) struct Adb {
    program: PathBuf,
    serial: Option<String>,
}

impl Adb {
    /// The phone of this number; without one, the only phone that is there.
    pub(crate) fn of(serial: Option<String>) -> Outcome<Self> {
        Ok(Self { program: sdk::adb()?, serial })
    }

    /// A call of adb for this phone.
    pub(crate) fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(&self.program);
        command.args(line(self.serial.as_deref(), args));
        command
    }

    /// What a command on the phone says, on either stream; a failure where it fails.
    pub(crate) fn shell(&self, words: &[&str]) -> Outcome<String> {
        let args = [&["shell"], words].concat();
        run::answer(&mut self.command(&args))
            .ok_or_else(|| Failure::new(format!("the phone did not do `{}`", words.join(" "))))
    }

    /// The same, where it does not matter whether it could.
    pub(crate) fn try_shell(&self, words: &[&str]) -> Option<String> {
        run::answer(&mut self.command(&[&["shell"], words].concat()))
    }

    /// What the phone says of itself under this name.
    pub(crate) fn property(&self, name: &str) -> String {
        self.try_shell(&["getprop", name]).unwrap_or_default()
    }

    /// Waits until something is so; what, it says when it never is.
    pub(crate) fn until<T>(
        &self,
        what: &str,
        patience: Duration,
        mut look: impl FnMut(&Self) -> Option<T>,
    ) -> Outcome<T> {
        let end = Instant::now() + patience;
        loop {
            if let Some(found) = look(self) {
                return Ok(found);
            }
            if Instant::now() > end {
                return Err(Failure::new(format!("never, in {} s: {what}", patience.as_secs())));
            }
            thread::sleep(TURN);
        }
    }
}

/// What adb is called with.
fn line<'a>(serial: Option<&'a str>, args: &[&'a str]) -> Vec<&'a str> {
    let phone = serial.map_or(Vec::new(), |serial| vec!["-s", serial]);
    [&phone, args].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phone_is_named_before_what_it_is_to_do() {
        assert_eq!(line(Some("emulator-5560"), &["shell", "date"]), ["-s", "emulator-5560", "shell", "date"]);
        assert_eq!(line(None, &["devices"]), ["devices"]);
    }
}
