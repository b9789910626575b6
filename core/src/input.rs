//! What did a person really write? Every text that comes in is cleaned here, once, before anything looks at it.
//!
//! A text that was pasted from a chat, a mail or a letter often brings characters along that nobody sees. Whoever
//! pasted it cannot find them, so they are taken out and never refused:
//!
//! - Control characters, soft hyphens, marks of direction, spaces without width, invisible operators, marks of
//!   interlinear text, tags, fillers, characters of private use and those that are none: gone. A Scottish flag, which is
//!   spelled in tags, becomes a black one.
//! - Joiners (U+200C, U+200D) stay between two letters of a script that writes with them (Arabic, the scripts of India
//!   and its neighbours, Mongolian), and U+200D between two pictures that it makes one. Anywhere else they are gone.
//! - A variation selector stays behind a character that can have one: a picture, a keycap's digit, a sign of
//!   mathematics, an ideograph, a Mongolian letter.
//! - Tabs and the blank of braille become spaces. Ends of lines and paragraphs, however they are written, become a line
//!   feed, or a space where the text is one line.
//! - What is left is in Unicode's normal form C, so that one word is one text however it was typed, and has no space
//!   around it. Nothing may be left; only that is an empty text.

use unicode_normalization::UnicodeNormalization;

/// A text of one line.
pub(crate) fn line(text: &str) -> String {
    cleaned(text, ' ')
}

/// A text of any number of lines; each ends with a line feed.
pub(crate) fn lines(text: &str) -> String {
    cleaned(text, '\n')
}

/// A text that fits into a sentence, whatever it was.
pub(crate) fn shortened(text: &str) -> String {
    clipped(text, SHORT)
}

/// A text of one line with at most so many characters, and a mark where there were more.
pub(crate) fn clipped(text: &str, most: usize) -> String {
    let beginning: String = text.chars().take(most * LOOKED_AT).collect();
    let seen = line(&beginning);
    let mut short: String = seen.chars().take(most).collect();
    if seen.chars().nth(most).is_some() || beginning.len() < text.len() {
        short.push('…');
    }
    short
}

/// What two texts have in common where a person takes them for the same name: neither upper case nor the width of a
/// space nor a mark that is not seen makes another name of it.
pub(crate) fn alike(text: &str) -> String {
    let bare: String =
        line(text).chars().filter(|letter| !is_joiner(*letter) && !is_selector(*letter)).collect();
    let words: Vec<&str> = bare.split_whitespace().collect();
    words.join(" ").to_lowercase().nfc().collect()
}

/// So many characters of what was given are repeated in a sentence.
const SHORT: usize = 40;
/// So many times as many are looked at for that: what nobody sees is taken out.
const LOOKED_AT: usize = 10;

fn cleaned(text: &str, end_of_line: char) -> String {
    let mut now: String = text.nfc().collect();
    // What is taken out can bring two characters together that are written as one, and rarely the other way round.
    loop {
        let next: String = seen(&now, end_of_line).trim().nfc().collect();
        if next == now {
            return next;
        }
        now = next;
    }
}

/// The text without what nobody sees.
fn seen(text: &str, end_of_line: char) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut before: Option<char> = None;
    let mut joiner: Option<char> = None;
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        if is_joiner(letter) {
            joiner = joiner.or(Some(letter));
            continue;
        }
        let letter = match letter {
            '\r' if letters.peek() == Some(&'\n') => continue,
            '\n' | '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => end_of_line,
            '\t' | '\u{2800}' => ' ',
            letter if is_selector(letter) => {
                if before.is_some_and(|before| takes(before, letter)) {
                    kept.push(letter);
                    before = Some(letter);
                }
                continue;
            }
            letter if is_unseen(letter) => continue,
            letter => letter,
        };
        if let Some(joiner) = joiner.take()
            && before.is_some_and(|before| joins(before, joiner, letter))
        {
            kept.push(joiner);
        }
        kept.push(letter);
        before = Some(letter);
    }
    kept
}

const NON_JOINER: char = '\u{200C}';
const JOINER: char = '\u{200D}';

fn is_joiner(letter: char) -> bool {
    letter == NON_JOINER || letter == JOINER
}

/// Whether a character chooses how the one before it looks.
fn is_selector(letter: char) -> bool {
    is_mongolian_selector(letter) || matches!(letter, '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}')
}

fn is_mongolian_selector(letter: char) -> bool {
    matches!(letter, '\u{180B}'..='\u{180D}' | '\u{180F}')
}

/// Whether a character has nothing that could be seen, besides joiners, selectors, spaces and ends of lines.
fn is_unseen(letter: char) -> bool {
    let code = u32::from(letter);
    let is_none = code & 0xFFFE == 0xFFFE || (0xFDD0..=0xFDEF).contains(&code);
    is_none
        || letter.is_control()
        || matches!(letter,
            // Formats. Signs that stand in front of numbers in Arabic and Syriac are formats by name, and are seen.
            '\u{AD}' | '\u{61C}' | '\u{180E}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF0}'..='\u{FFFC}' | '\u{13430}'..='\u{1343F}'
            | '\u{1BCA0}'..='\u{1BCA3}' | '\u{1D173}'..='\u{1D17A}' | '\u{E0000}'..='\u{E0FFF}'
            // Fillers and marks that are drawn as nothing.
            | '\u{34F}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{3164}' | '\u{FFA0}' | '\u{1D159}'
            // Private use: one font's own.
            | '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{FFFFF}' | '\u{100000}'..='\u{10FFFF}')
}

/// Whether a joiner between these two changes what is seen.
fn joins(before: char, joiner: char, after: char) -> bool {
    let scripts = is_joining_script(before) && is_joining_script(after);
    let pictures = (is_picture(before) || before == '\u{FE0F}') && is_picture(after);
    scripts || joiner == JOINER && pictures
}

/// Letters of scripts that are written with joiners.
fn is_joining_script(letter: char) -> bool {
    matches!(letter,
        '\u{600}'..='\u{DFF}' | '\u{F00}'..='\u{109F}' | '\u{1780}'..='\u{18AF}' | '\u{1B00}'..='\u{1BFF}'
        | '\u{A840}'..='\u{A8FF}' | '\u{A980}'..='\u{A9FF}' | '\u{AA60}'..='\u{AAFF}' | '\u{ABC0}'..='\u{ABFF}'
        | '\u{FB50}'..='\u{FDCF}' | '\u{FE70}'..='\u{FEFC}' | '\u{10A00}'..='\u{10AFF}' | '\u{10D00}'..='\u{10D3F}'
        | '\u{11000}'..='\u{11FFF}' | '\u{1E900}'..='\u{1E95F}')
}

/// Signs that are drawn as pictures, with what changes their color.
fn is_picture(letter: char) -> bool {
    matches!(letter,
        '\u{A9}' | '\u{AE}' | '\u{203C}' | '\u{2049}' | '\u{20E3}' | '\u{2122}' | '\u{2139}'
        | '\u{2190}'..='\u{21FF}' | '\u{2300}'..='\u{23FF}' | '\u{24C2}' | '\u{25A0}'..='\u{27BF}'
        | '\u{2934}'..='\u{2935}' | '\u{2B00}'..='\u{2BFF}' | '\u{3030}' | '\u{303D}' | '\u{3297}' | '\u{3299}'
        | '\u{1F000}'..='\u{1FAFF}')
}

/// Whether a selector can stand behind that character.
fn takes(before: char, selector: char) -> bool {
    let ideograph =
        matches!(before, '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFD}');
    if is_mongolian_selector(selector) {
        matches!(before, '\u{1820}'..='\u{18AF}')
    } else if selector >= '\u{E0100}' {
        ideograph
    } else {
        let digit = before.is_ascii_digit() || before == '#' || before == '*';
        let sign =
            matches!(before, '\u{2200}'..='\u{22FF}' | '\u{1000}'..='\u{109F}' | '\u{A840}'..='\u{A877}');
        ideograph || digit || sign || is_picture(before)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn check(text: &str, one: &str, several: &str) {
        assert_eq!((line(text).as_str(), lines(text).as_str()), (one, several), "{text:?}");
    }

    #[test]
    fn what_a_paste_brings_along_is_taken_out() {
        check("\u{200E}Dr.\u{202A} Ruiz\u{202C}", "Dr. Ruiz", "Dr. Ruiz");
        check("\u{FEFF}slow\u{AD}ly\u{200B}\u{2060}", "slowly", "slowly");
        check(
            "one\u{2028}two\u{2029}three\r\nfour\rfive\u{85}six",
            "one two three four five six",
            "one\ntwo\nthree\nfour\nfive\nsix",
        );
        check("up\tto\u{2800}here", "up to here", "up to here");
        check("  two\nlines \n", "two lines", "two\nlines");
        check("\u{7}\u{0}a\u{1b}b\u{7f}", "ab", "ab");
        check("\u{FFFC}\u{E000}x\u{F8FF}\u{FDD0}\u{FFFE}\u{1FFFF}", "x", "x");
    }

    #[test]
    fn what_nobody_sees_is_nothing() {
        let nothing = [
            "\u{AD}",
            "\u{3164}",
            "\u{115F}\u{1160}",
            "\u{FFA0}",
            "\u{2800}\u{2800}",
            "\u{E0041}\u{E0042}\u{E007F}",
            "\u{200C}\u{200D}\u{200B}",
            "\u{FE0F}",
            "\u{A0}\u{2003}\u{3000}",
            "\u{180E}",
            "\u{2062}",
            "\u{FFF9}",
            "\u{1D173}",
            "\u{180B}",
            "\u{E0100}",
            "\u{34F}",
            "\u{17B4}",
            " \n\t\r\n ",
            "",
        ];
        for text in nothing {
            check(text, "", "");
        }
    }

    #[test]
    fn one_word_is_one_text_however_it_was_typed() {
        check("nin\u{303}o", "niño", "niño");
        check("e\u{200B}\u{301}", "é", "é");
        assert_eq!(line("\u{1112}\u{1161}\u{11AB}"), "한");
        assert_eq!(alike("Nin\u{303}o\u{AD}  Slide"), alike("niño slide"));
        assert_eq!(alike("می\u{200C}خواهم"), alike("میخواهم"));
        assert_eq!(alike("\u{A0}SLIDE\u{2003}up "), "slide up");
        assert_ne!(alike("Slide"), alike("Slides"));
    }

    #[test]
    fn what_a_script_or_a_picture_needs_stays() {
        for text in [
            "می\u{200C}خواهم",
            "क\u{94D}\u{200D}ष",
            "👩\u{200D}⚕\u{FE0F}",
            "👩🏽\u{200D}🔬",
            "❤\u{FE0F}\u{200D}🔥",
            "1\u{FE0F}\u{20E3}",
            "葛\u{E0100}",
            "\u{1820}\u{180B}",
            "∩\u{FE00}",
            "\u{600}123",
            "שלום",
            "Übung",
        ] {
            check(text, text, text);
        }
        check("a\u{200D}b\u{FE0F}c\u{200C}", "abc", "abc");
        check("👩\u{200D} \u{200D}👩", "👩 👩", "👩 👩");
    }

    #[test]
    fn a_sentence_repeats_little_of_what_was_given() {
        assert_eq!(shortened("yoga"), "yoga");
        assert_eq!(shortened(&"a".repeat(40)), "a".repeat(40));
        assert_eq!(shortened(&"é".repeat(1_000_000)), format!("{}…", "é".repeat(40)));
        assert_eq!(shortened("\u{202E}two\nlines"), "two lines");
        assert_eq!(shortened(&"\u{200B}".repeat(1_000)), "…");
    }

    /// Texts with much in them that is not seen.
    fn text() -> impl Strategy<Value = String> {
        let odd = prop::sample::select(
            "\u{200B}\u{200C}\u{200D}\u{200E}\u{202E}\u{2028}\u{2029}\u{FEFF}\u{AD}\u{3164}\u{2800}\u{E0041}\u{FE0F}\u{E0100}\
             \u{180B}\u{1820}\t\r\n \u{A0}\u{301}\u{327}\u{338}\u{308}ae=e1#👩🏽⚕❤یक्ष葛←≠\u{2329}\u{212B}\u{1112}\u{1161}\u{1160}\u{115F}\u{FFFE}\u{E000}"
                .chars()
                .collect::<Vec<_>>(),
        );
        prop::collection::vec(prop_oneof![3 => odd, 1 => any::<char>()], 0..24)
            .prop_map(|letters| letters.into_iter().collect())
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        /// What is cleaned is clean, is never longer than Unicode's own bound on normal forms, and has nothing in it
        /// that is not seen.
        #[test]
        fn a_cleaned_text_is_clean(text in text()) {
            for (cleaned, again) in [(line(&text), line(&line(&text))), (lines(&text), lines(&lines(&text)))] {
                prop_assert_eq!(&cleaned, &again);
                prop_assert!(unicode_normalization::is_nfc(&cleaned));
                prop_assert_eq!(cleaned.trim(), &cleaned);
                prop_assert!(cleaned.chars().count() <= 3 * text.chars().count());
                prop_assert!(!cleaned.chars().any(is_unseen_but_for_lines), "{:?}", cleaned);
                for (at, letter) in cleaned.char_indices().filter(|(_, letter)| is_joiner(*letter) || is_selector(*letter)) {
                    let before = cleaned[..at].chars().next_back();
                    let after = cleaned[at + letter.len_utf8()..].chars().next();
                    prop_assert!(before.is_some_and(|before| !before.is_whitespace()), "{:?}", cleaned);
                    prop_assert!(is_selector(letter) || after.is_some_and(|after| !after.is_whitespace()), "{:?}", cleaned);
                }
            }
            prop_assert!(!line(&text).contains('\n'));
            prop_assert_eq!(line(&lines(&text)), line(&text));
        }

        /// Composed, decomposed, and with unseen characters strewn in: one name.
        #[test]
        fn one_name_is_one_name(name in "[A-Za-zÀ-žЀ-ӿ가-힣 ]{0,20}", at in prop::collection::vec((0..20_usize, 0..6_usize), 0..5)) {
            let unseen = ["\u{200B}", "\u{202A}", "\u{FEFF}", "\u{AD}", "\u{2060}", "\u{E0041}"];
            let mut strewn: Vec<String> = name.nfd().map(String::from).collect();
            for (at, which) in at {
                strewn.insert(at.min(strewn.len()), unseen[which].to_owned());
            }
            prop_assert_eq!(alike(&strewn.concat()), alike(&name));
            prop_assert_eq!(line(&strewn.concat()), line(&name));
            prop_assert_eq!(alike(&alike(&name)), alike(&name));
        }
    }

    fn is_unseen_but_for_lines(letter: char) -> bool {
        letter != '\n'
            && !is_selector(letter)
            && (is_unseen(letter) || letter == '\u{2028}' || letter == '\u{2029}')
    }
}
