//! What is met in one state of one screen, as it is kept: one line a stop, and on which phone.

use super::Outcome;

/// One of the two phones.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Phone {
    /// Compose, under Robolectric.
    Android,
    /// SwiftUI, without a screen.
    Iphone,
}

impl Phone {
    pub(super) const BOTH: [Self; 2] = [Self::Android, Self::Iphone];

    /// What its folder and its differences are called.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Android => "android",
            Self::Iphone => "iphone",
        }
    }
}

/// One stop, and the only phone that has it; none where both have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Line {
    pub(super) only: Option<Phone>,
    pub(super) text: String,
}

/// A file of `tests/screens`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Golden(pub(super) Vec<Line>);

impl Golden {
    /// Reads a file; every line begins with where it stands.
    pub(super) fn parse(text: &str) -> Outcome<Self> {
        let line = |line: &str| {
            let (gutter, text) =
                line.split_at_checked(2).ok_or_else(|| format!("no line of a screen: {line}"))?;
            let only = match gutter {
                "  " => None,
                "a " => Some(Phone::Android),
                "i " => Some(Phone::Iphone),
                other => return Err(format!("a line begins with “{other}”: {line}")),
            };
            Ok(Line { only, text: text.to_owned() })
        };
        text.lines().map(line).collect::<Outcome<_>>().map(Self)
    }

    /// As it is written.
    pub(super) fn text(&self) -> String {
        let line = |line: &Line| {
            let gutter = match line.only {
                None => " ",
                Some(Phone::Android) => "a",
                Some(Phone::Iphone) => "i",
            };
            format!("{gutter} {}\n", line.text)
        };
        self.0.iter().map(line).collect()
    }

    /// What that phone has to meet.
    pub(super) fn of(&self, phone: Phone) -> Vec<&str> {
        let there = self.0.iter().filter(|line| line.only.is_none_or(|only| only == phone));
        there.map(|line| line.text.as_str()).collect()
    }

    /// What both meet, in as many common lines as there are; where they part, Android's come first.
    pub(super) fn merge(android: &[&str], iphone: &[&str]) -> Self {
        let common = common(android, iphone);
        let (mut lines, mut at) = (Vec::new(), (0, 0));
        let only = |texts: &[&str], only| {
            texts.iter().map(|text| Line { only, text: (*text).to_owned() }).collect::<Vec<_>>()
        };
        for (a, i) in common.into_iter().chain([(android.len(), iphone.len())]) {
            lines.extend(only(&android[at.0..a], Some(Phone::Android)));
            lines.extend(only(&iphone[at.1..i], Some(Phone::Iphone)));
            lines.extend(only(android.get(a..=a).unwrap_or_default(), None));
            at = (a + 1, i + 1);
        }
        Self(lines)
    }
}

/// The places of a longest common subsequence.
fn common(one: &[&str], other: &[&str]) -> Vec<(usize, usize)> {
    // How many lines are common from here on.
    let mut ahead = vec![vec![0_usize; other.len() + 1]; one.len() + 1];
    for a in (0..one.len()).rev() {
        for b in (0..other.len()).rev() {
            ahead[a][b] = if one[a] == other[b] {
                ahead[a + 1][b + 1] + 1
            } else {
                ahead[a + 1][b].max(ahead[a][b + 1])
            };
        }
    }
    let (mut places, mut a, mut b) = (Vec::new(), 0, 0);
    while a < one.len() && b < other.len() {
        if one[a] == other[b] {
            places.push((a, b));
            (a, b) = (a + 1, b + 1);
        } else if ahead[a + 1][b] >= ahead[a][b + 1] {
            a += 1;
        } else {
            b += 1;
        }
    }
    places
}

/// The lines by which what is met differs from what is kept, `-` for what is missing and `+` for what is new.
pub(super) fn difference(kept: &[&str], met: &[&str]) -> Vec<String> {
    let (mut told, mut at) = (Vec::new(), (0, 0));
    for (k, m) in common(kept, met).into_iter().chain([(kept.len(), met.len())]) {
        told.extend(kept[at.0..k].iter().map(|line| format!("- {line}")));
        told.extend(met[at.1..m].iter().map(|line| format!("+ {line}")));
        at = (k + 1, m + 1);
    }
    told
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_one_phone_has_alone_stands_where_it_is_met() {
        let golden = Golden::merge(&["a", "b", "c", "e"], &["a", "x", "c", "d", "e"]);
        assert_eq!(golden.text(), "  a\na b\ni x\n  c\ni d\n  e\n");
        assert_eq!(golden.of(Phone::Android), ["a", "b", "c", "e"]);
        assert_eq!(golden.of(Phone::Iphone), ["a", "x", "c", "d", "e"]);
        assert_eq!(Golden::parse(&golden.text()), Ok(golden));
    }

    #[test]
    fn a_phone_that_meets_nothing_else_leaves_one_list() {
        assert_eq!(Golden::merge(&["a", "a"], &["a", "a"]).text(), "  a\n  a\n");
        assert_eq!(Golden::merge(&[], &["a"]).text(), "i a\n");
        assert!(Golden::parse("x a\n").is_err());
    }

    #[test]
    fn a_difference_is_told_by_its_lines() {
        assert_eq!(difference(&["a", "b"], &["a", "c"]), ["- b", "+ c"]);
        assert!(difference(&["a"], &["a"]).is_empty());
    }
}
