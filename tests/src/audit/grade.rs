//! How hard is a text to read? The Flesch-Kincaid grade: years of school in the United States.

/// The grade of English sentences (Kincaid, Fishburne, Rogers and Chissom 1975). A line is a sentence too.
#[must_use]
pub fn reading_grade(text: &str) -> f64 {
    let sentences = text
        .split(['.', '?', ':', ';', '\n'])
        .filter(|sentence| sentence.chars().any(char::is_alphabetic))
        .count();
    let words: Vec<&str> = text
        .split(|letter: char| !letter.is_alphabetic() && letter != '\'')
        .filter(|word| !word.is_empty())
        .collect();
    let syllables: usize = words.iter().map(|word| syllables(word)).sum();
    let count = |number: usize| f64::from(u32::try_from(number.max(1)).unwrap_or(u32::MAX));
    0.39 * count(words.len()) / count(sentences) + 11.8 * count(syllables) / count(words.len()) - 15.59
}

/// Syllables of an English word: groups of vowels, without a silent e at the end.
fn syllables(word: &str) -> usize {
    let word = word.to_lowercase();
    let mut groups = 0;
    let mut in_group = false;
    for letter in word.chars() {
        let vowel = "aeiouy".contains(letter);
        groups += usize::from(vowel && !in_group);
        in_group = vowel;
    }
    let silent = word.ends_with('e') && !word.ends_with("le") && groups > 1;
    (groups - usize::from(silent)).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_texts_have_their_grades() {
        // Two of the sentences that textbooks give for the formula, to within half a grade of their values.
        let easy = reading_grade("The cat sat on the mat.");
        assert!((easy - -1.45).abs() < 0.5, "{easy}");
        let hard = reading_grade(
            "The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.",
        );
        assert!((hard - 11.3).abs() < 1.5, "{hard}");
    }
}
