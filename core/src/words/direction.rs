//! Which way is a name written? One that runs from right to left must not drag the date or number beside it along.

/// First strong isolate, and the end of it.
const ISOLATE: (char, char) = ('\u{2068}', '\u{2069}');

/// What somebody typed, as it stands within a sentence: set apart where it runs the other way.
pub(crate) fn set_apart(typed: &str) -> String {
    if typed.chars().any(is_right_to_left) {
        format!("{}{typed}{}", ISOLATE.0, ISOLATE.1)
    } else {
        typed.to_owned()
    }
}

/// Whether a letter belongs to a script that runs from right to left: the blocks that Unicode keeps for them.
fn is_right_to_left(letter: char) -> bool {
    matches!(letter, '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}'
        | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_runs_the_other_way_is_set_apart() {
        for typed in ["Dr. Ruiz", "Łukasz Żak", "李医生", ""] {
            assert_eq!(set_apart(typed), typed);
        }
        for typed in ["ד\"ר כהן", "د. سارة 2", "Dr. כהן"] {
            assert_eq!(set_apart(typed), format!("\u{2068}{typed}\u{2069}"));
        }
    }
}
