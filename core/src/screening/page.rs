//! Is a page of the symptom check answered? What a tap makes of its marks, and what whole answers are.
//!
//! A phone holds the marks for as long as the page is on it, and passes taps on; the button that answers the page and
//! the command behind it are judged here alike.

use std::collections::BTreeMap;

use crate::error::{Error, Problem, Result};
use crate::facts::SymptomReply;

/// What is marked on a page, before it is answered.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PageMarks {
    /// What is marked, each with what was said of it.
    pub answers: Vec<SymptomAnswer>,
    /// Whether the person chose that none of it is so.
    pub none: bool,
    /// Whether the page is answered as it is marked.
    pub whole: bool,
}

/// One flag's mark, and what was said of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SymptomAnswer {
    /// Which flag.
    pub flag: String,
    /// What was answered; none as long as it is only marked.
    pub answer: Option<SymptomReply>,
}

/// Something that is tapped on a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PageTap {
    /// A flag's item.
    Item {
        /// Which flag.
        flag: String,
    },
    /// What can be said of an item.
    Reply {
        /// Of which flag.
        flag: String,
        /// What was chosen.
        reply: SymptomReply,
    },
    /// The choice that nothing of it is so.
    Nothing,
}

impl PageMarks {
    /// What a page with these flags begins with: what was marked on it in this check.
    pub(crate) fn of<'a>(answered: impl Iterator<Item = (&'a str, Option<SymptomReply>)> + Clone) -> Self {
        let none = answered.clone().all(|(_, answer)| answer == Some(SymptomReply::No));
        let marked = answered.clone().filter(|(_, answer)| !matches!(answer, None | Some(SymptomReply::No)));
        let answers = marked.map(|(flag, answer)| SymptomAnswer { flag: flag.to_owned(), answer }).collect();
        let flags: Vec<&str> = answered.map(|(flag, _)| flag).collect();
        Self { answers, none, whole: false }.judged(&flags)
    }

    /// The marks after a tap. One answer takes the place of the other: a mark that of "none", and "none" that of every
    /// mark. A tap on what does not stand on the page changes nothing.
    pub(crate) fn after(mut self, flags: &[&str], tap: &PageTap) -> Self {
        match tap {
            PageTap::Nothing => {
                self.none = !self.none;
                self.answers.clear();
            }
            PageTap::Item { flag } | PageTap::Reply { flag, .. } if !flags.contains(&flag.as_str()) => {}
            PageTap::Item { flag } => {
                self.none = false;
                let marked = self.answers.len();
                self.answers.retain(|mark| mark.flag != *flag);
                if self.answers.len() == marked {
                    self.answers.push(SymptomAnswer { flag: flag.clone(), answer: None });
                }
            }
            PageTap::Reply { flag, reply } => {
                self.none = false;
                match self.answers.iter_mut().find(|mark| mark.flag == *flag) {
                    Some(mark) => mark.answer = Some(*reply),
                    None => self.answers.push(SymptomAnswer { flag: flag.clone(), answer: Some(*reply) }),
                }
            }
        }
        self.judged(flags)
    }

    fn judged(mut self, flags: &[&str]) -> Self {
        self.whole = whole(flags, &self.answers, self.none).is_ok();
        self
    }
}

/// What was answered on a page, where the answers are whole: something is marked and said, or every flag has its
/// answer, or the person chose that it is none of them. What is not among them counts as no.
pub(crate) fn whole<'a>(
    flags: &[&str],
    answers: &'a [SymptomAnswer],
    none: bool,
) -> Result<BTreeMap<&'a str, SymptomReply>> {
    let contradictory = |flag: &str| Error::bad("answers", Problem::Contradictory { given: flag.to_owned() });
    Error::at_most("answers", answers.len(), flags.len())?;
    let mut given = BTreeMap::new();
    for SymptomAnswer { flag, answer } in answers {
        if !flags.contains(&flag.as_str()) {
            return Err(Error::unknown("flag", flag));
        }
        if given.insert(flag.as_str(), *answer).is_some_and(|before| before != *answer) {
            return Err(contradictory(flag));
        }
    }
    if let (true, Some(answer)) = (none, answers.first()) {
        return Err(contradictory(&answer.flag));
    }
    let said: Option<BTreeMap<_, _>> =
        given.into_iter().map(|(flag, answer)| answer.map(|answer| (flag, answer))).collect();
    let said = said.ok_or_else(|| Error::bad("answers", Problem::Missing))?;
    let marked = said.values().any(|answer| *answer != SymptomReply::No);
    if none || marked || said.len() == flags.len() {
        Ok(said)
    } else {
        Err(Error::bad("answers", Problem::Missing))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const FLAGS: [&str; 3] = ["chest", "fever", "numb"];

    fn tap(flag: &str, reply: Option<SymptomReply>) -> PageTap {
        let flag = flag.to_owned();
        match reply {
            None => PageTap::Item { flag },
            Some(reply) => PageTap::Reply { flag, reply },
        }
    }

    fn marks(taps: &[PageTap]) -> PageMarks {
        taps.iter().fold(PageMarks::default(), |marks, tap| marks.after(&FLAGS, tap))
    }

    #[test]
    fn a_page_is_whole_once_each_mark_was_spoken_of() {
        let whole = |taps: &[PageTap]| marks(taps).whole;
        let (item, new) = (tap("chest", None), tap("chest", Some(SymptomReply::New)));
        let (other, known) = (tap("fever", None), tap("fever", Some(SymptomReply::Known)));
        assert!(!whole(&[]));
        assert!(whole(&[PageTap::Nothing]) && !whole(&[PageTap::Nothing, PageTap::Nothing]));
        assert!(!whole(std::slice::from_ref(&item)) && whole(&[item.clone(), new.clone()]));
        assert!(!whole(&[new.clone(), other.clone()]) && whole(&[new.clone(), other, known]));
        assert!(!whole(&[new, item]), "a mark that was taken back is none");
    }

    #[test]
    fn a_mark_and_none_take_each_others_place() {
        let item = tap("chest", None);
        let marked = marks(&[PageTap::Nothing, item.clone()]);
        assert!(!marked.none && marked.answers.len() == 1);
        assert_eq!(marks(&[item, PageTap::Nothing]), marks(&[PageTap::Nothing]));
        assert_eq!(marks(&[tap("hiccups", None)]), PageMarks::default());
    }

    #[test]
    fn a_page_that_was_answered_is_whole_again() {
        let replies = [None, Some(SymptomReply::No), Some(SymptomReply::New)];
        let of = |first, second| PageMarks::of([("chest", first), ("fever", second)].into_iter());
        for first in replies {
            for second in replies {
                let marks = of(first, second);
                let marked = [first, second].contains(&Some(SymptomReply::New));
                let none = (first, second) == (Some(SymptomReply::No), Some(SymptomReply::No));
                assert_eq!((marks.none, marks.whole), (none, marked || none), "{marks:?}");
            }
        }
    }

    fn any_tap() -> impl Strategy<Value = PageTap> {
        let flag = prop::sample::select(vec!["chest", "fever", "numb", "hiccups"]);
        let reply = prop::sample::select(vec![None, Some(SymptomReply::New), Some(SymptomReply::Known)]);
        prop_oneof![3 => (flag, reply).prop_map(|(flag, reply)| tap(flag, reply)), 1 => Just(PageTap::Nothing)]
    }

    proptest! {
        /// The button and the command behind it agree, and no order of taps leaves a contradiction.
        #[test]
        fn what_is_whole_is_taken(taps in prop::collection::vec(any_tap(), 0..12)) {
            let marks = marks(&taps);
            let taken = whole(&FLAGS, &marks.answers, marks.none);
            prop_assert_eq!(taken.is_ok(), marks.whole);
            let missing = Err(Error::bad("answers", Problem::Missing));
            prop_assert!(taken.is_ok() || taken == missing, "{marks:?}");
        }
    }
}
