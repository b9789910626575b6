//! Which way is a name written? One that runs from right to left must not drag the date or number beside it along.
//!
//! The app's own words run from left to right, so whatever holds a letter of the other direction was typed by somebody. Every
//! argument of every message goes through here, and every name that stands in a list. Nothing of it is ever stored
//! (`input.rs` takes such marks out of what comes in) or said: a voice may read a mark that nobody sees.

/// First strong isolate, and the end of it.
const ISOLATE: (char, char) = ('\u{2068}', '\u{2069}');

/// What somebody typed, as it stands within a sentence: set apart where it runs the other way, each line by itself, since
/// no mark reaches beyond its line. What is set apart already stays as it is.
pub(crate) fn set_apart(typed: &str) -> String {
    if !is_open(typed) {
        return typed.to_owned();
    }
    let (begin, end) = ISOLATE;
    let apart = |line: &str| if is_open(line) { format!("{begin}{line}{end}") } else { line.to_owned() };
    typed.split('\n').map(apart).collect::<Vec<_>>().join("\n")
}

/// The same as it is said.
pub(crate) fn said(text: &str) -> String {
    text.replace(<[char; 2]>::from(ISOLATE), "")
}

/// Whether there is a letter that runs from right to left and is not set apart.
fn is_open(text: &str) -> bool {
    let mut depth = 0_u32;
    for letter in text.chars() {
        if letter == ISOLATE.0 {
            depth += 1;
        } else if letter == ISOLATE.1 {
            depth = depth.saturating_sub(1);
        } else if depth == 0 && is_right_to_left(letter) {
            return true;
        }
    }
    false
}

/// Whether a letter belongs to a script that runs from right to left: the blocks that Unicode keeps for them.
pub(crate) fn is_right_to_left(letter: char) -> bool {
    matches!(letter, '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}'
        | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::input;

    #[test]
    fn only_what_runs_the_other_way_is_set_apart() {
        for typed in ["Dr. Ruiz", "Łukasz Żak", "李医生", ""] {
            assert_eq!(set_apart(typed), typed);
        }
        for typed in ["ד\"ר כהן", "د. سارة 2", "Dr. כהן"] {
            let apart = format!("\u{2068}{typed}\u{2069}");
            assert_eq!(set_apart(typed), apart);
            assert_eq!(set_apart(&apart), apart);
            assert_eq!(set_apart(&format!("From {apart}, 3")), format!("From {apart}, 3"));
            assert_eq!((said(&apart), input::line(&apart)), (typed.to_owned(), typed.to_owned()));
        }
        assert_eq!(set_apart("לאט\nSlowly\n2 פעמים"), "\u{2068}לאט\u{2069}\nSlowly\n\u{2068}2 פעמים\u{2069}");
    }
}
