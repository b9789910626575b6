//! How is a number written in the person's language?

use super::Words;

impl Words {
    /// A whole number, with its thousands apart where the language does that.
    pub(crate) fn whole(&self, number: impl Into<i64>) -> String {
        let number: i64 = number.into();
        let digits = number.unsigned_abs().to_string();
        let sign = if number < 0 { "-" } else { "" };
        format!("{sign}{}", self.in_thousands(&digits))
    }

    /// A number as data write it, such as `-2.5`, the way the language does; any other text as it is.
    pub(crate) fn written(&self, text: &str) -> String {
        let (sign, bare) = text.strip_prefix('-').map_or(("", text), |bare| ("-", bare));
        let (whole, decimals) = bare.split_once('.').unwrap_or((bare, "0"));
        let number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        if !number(whole) || !number(decimals) {
            return text.to_owned();
        }
        let whole = self.in_thousands(whole);
        if bare.contains('.') {
            format!("{sign}{whole}{}{decimals}", self.decimal_mark())
        } else {
            format!("{sign}{whole}")
        }
    }

    fn in_thousands(&self, digits: &str) -> String {
        if self.thousands_from().parse().is_ok_and(|from: usize| digits.len() < from) {
            return digits.to_owned();
        }
        let mark = self.thousands_mark();
        let mut grouped = String::new();
        for (at, digit) in digits.char_indices() {
            if at > 0 && (digits.len() - at).is_multiple_of(3) {
                grouped.push_str(&mark);
            }
            grouped.push(digit);
        }
        grouped
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{device, english};
    use super::*;

    #[test]
    fn a_number_is_written_as_its_language_does() {
        let spanish = Words::for_device(&device("es", "ES")).unwrap();
        let wholes = [
            (0, "0", "0"),
            (-12, "-12", "-12"),
            (1_000, "1,000", "1000"),
            (-12_345, "-12,345", "-12.345"),
            (1_234_567, "1,234,567", "1.234.567"),
            (i64::MIN, "-9,223,372,036,854,775,808", "-9.223.372.036.854.775.808"),
        ];
        for (number, in_english, in_spanish) in wholes {
            assert_eq!(
                (english("GB").whole(number), spanish.whole(number)),
                (in_english.into(), in_spanish.into())
            );
        }
        let texts = [
            ("2.5", "2.5", "2,5"),
            ("-0.1", "-0.1", "-0,1"),
            ("100.0", "100.0", "100,0"),
            ("25000.5", "25,000.5", "25.000,5"),
            ("28.3.2026", "28.3.2026", "28.3.2026"),
            ("yoga", "yoga", "yoga"),
            ("1.", "1.", "1."),
            ("", "", ""),
        ];
        for (text, in_english, in_spanish) in texts {
            assert_eq!(
                (english("GB").written(text), spanish.written(text)),
                (in_english.into(), in_spanish.into())
            );
        }
    }
}
