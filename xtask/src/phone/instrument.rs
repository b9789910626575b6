//! How is a walk handed to a phone, and how did it end?
//!
//! `am instrument -r` says of each test with which number it began and ended, and at the very end whether all of it was run. It ends
//! without an error of its own whatever becomes of the tests, so what it says is all there is.

use super::SMOKE;

/// What begins a test, ends it well, and ends all of them as they should.
const BEGUN: &str = "1";
const WELL: &str = "0";
const ALL_RUN: &str = "-1";

/// What the phone is told, so that it walks.
pub(crate) fn words(walk: &str) -> Vec<String> {
    let class = format!("{SMOKE}.OnAPhone");
    let runner = format!("{SMOKE}/androidx.test.runner.AndroidJUnitRunner");
    let walk = hex(walk);
    ["am", "instrument", "-w", "-r", "-e", "class", &class, "-e", "walk", &walk, &runner]
        .map(str::to_owned)
        .to_vec()
}

/// A text in letters and digits: a shell on the way takes spaces and quotation marks for its own.
fn hex(text: &str) -> String {
    let digit = |value: u8| char::from_digit(value.into(), 16).unwrap_or_default();
    text.bytes().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

/// Whether exactly one test was run, and well; otherwise why not.
pub(crate) fn verdict(said: &str) -> Result<(), String> {
    let value =
        |line: &str, mark: &str| line.trim_end().strip_prefix(mark).map(|rest| rest.trim().to_owned());
    let (mut well, mut code, mut why) = (0, None, None);
    for line in said.lines() {
        if let Some(status) = value(line, "INSTRUMENTATION_STATUS_CODE:") {
            match status.as_str() {
                BEGUN => {}
                WELL => well += 1,
                // An error, a failure, one that was left out: no test here may be.
                other => why = why.or_else(|| Some(format!("it ended with {other}"))),
            }
        } else if let Some(stack) = value(line, "INSTRUMENTATION_STATUS: stack=") {
            why = Some(stack);
        } else if let Some(message) = value(line, "INSTRUMENTATION_RESULT: shortMsg=") {
            why = why.or(Some(message));
        } else if let Some(message) = value(line, "INSTRUMENTATION_STATUS: Error=") {
            why = why.or(Some(message));
        } else if line.starts_with("INSTRUMENTATION_FAILED:") || line.starts_with("INSTRUMENTATION_ABORTED:")
        {
            why = why.or_else(|| Some(line.trim().to_owned()));
        } else if let Some(number) = value(line, "INSTRUMENTATION_CODE:") {
            code = Some(number);
        }
    }
    match (why, code.as_deref(), well) {
        (Some(why), _, _) => Err(why),
        (None, Some(ALL_RUN), 1) => Ok(()),
        (None, Some(ALL_RUN), run) => Err(format!("{run} tests were run, and not one")),
        (None, Some(other), _) => Err(format!("it was broken off with {other}")),
        (None, None, _) => Err("it never came to its end".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BEGINNING: &str = "INSTRUMENTATION_STATUS: class=app.midback.smoke.OnAPhone\n\
        INSTRUMENTATION_STATUS: current=1\nINSTRUMENTATION_STATUS: id=AndroidJUnitRunner\n\
        INSTRUMENTATION_STATUS: numtests=1\nINSTRUMENTATION_STATUS: stream=\napp.midback.smoke.OnAPhone:\n\
        INSTRUMENTATION_STATUS: test=walk\nINSTRUMENTATION_STATUS_CODE: 1\n";
    const END: &str =
        "INSTRUMENTATION_RESULT: stream=\n\nTime: 41.2\n\nOK (1 test)\n\n\nINSTRUMENTATION_CODE: -1\n";

    #[test]
    fn one_test_that_ended_well_is_well() {
        let said =
            format!("{BEGINNING}INSTRUMENTATION_STATUS: test=walk\nINSTRUMENTATION_STATUS_CODE: 0\n{END}");
        assert_eq!(verdict(&said), Ok(()));
        assert_eq!(verdict(&said.replace('\n', "\r\n")), Ok(()), "as older phones end a line");
    }

    #[test]
    fn anything_else_is_not() {
        let failed = format!(
            "{BEGINNING}INSTRUMENTATION_STATUS: stack=java.lang.AssertionError: never: Start; there is: [Welcome]\n\
             \tat app.midback.smoke.Finger.fail(Finger.kt:35)\n\nINSTRUMENTATION_STATUS: test=walk\n\
             INSTRUMENTATION_STATUS_CODE: -2\n{END}"
        );
        let crashed = format!(
            "{BEGINNING}INSTRUMENTATION_RESULT: shortMsg=Process crashed.\nINSTRUMENTATION_CODE: 0\n"
        );
        let missing = "INSTRUMENTATION_STATUS: Error=Unable to find instrumentation info for: ComponentInfo{a/b}\n\
                       INSTRUMENTATION_STATUS: id=ActivityManagerService\nINSTRUMENTATION_STATUS_CODE: -1\n";
        for (said, why) in [
            (failed.as_str(), "java.lang.AssertionError: never: Start; there is: [Welcome]"),
            (&crashed, "Process crashed."),
            (missing, "Unable to find instrumentation info for: ComponentInfo{a/b}"),
            (&format!("{BEGINNING}INSTRUMENTATION_STATUS_CODE: -3\n{END}"), "it ended with -3"),
            (&format!("{BEGINNING}INSTRUMENTATION_STATUS_CODE: -4\n{END}"), "it ended with -4"),
            (
                "INSTRUMENTATION_RESULT: stream=\nOK (0 tests)\nINSTRUMENTATION_CODE: -1\n",
                "0 tests were run, and not one",
            ),
            (
                "INSTRUMENTATION_ABORTED: System has crashed.\n",
                "INSTRUMENTATION_ABORTED: System has crashed.",
            ),
            ("INSTRUMENTATION_STATUS_CODE: 0\nINSTRUMENTATION_CODE: 0\n", "it was broken off with 0"),
            (BEGINNING, "it never came to its end"),
            ("", "it never came to its end"),
        ] {
            assert_eq!(verdict(said), Err(why.to_owned()));
        }
    }

    #[test]
    fn a_walk_gets_past_every_shell() {
        let words = words("tap\tIt’s \"so\"\n");
        assert_eq!(words[9], "746170094974e2809973202273".to_owned() + "6f220a");
        assert_eq!(
            words.last().map(String::as_str),
            Some("app.midback.smoke/androidx.test.runner.AndroidJUnitRunner")
        );
        assert!(words.iter().all(|word| word.bytes().all(|byte| byte.is_ascii_graphic())));
    }
}
