//! Why is a dose what it is, in a person's words? The one place where a receipt is worded.

use crate::book::Book;
use crate::receipt::{Because, Receipt};
use crate::words::Words;

/// The reason that decided, in a sentence.
pub(crate) fn reason(words: &Words, book: &Book<'_>, receipt: &Receipt) -> String {
    match receipt.because() {
        Because::FirstTime => words.reason_first_time(),
        Because::SameAsLast { .. } => words.reason_same_as_last(),
        Because::Adapted { .. } => words.reason_adapted(),
        Because::BadDay => words.reason_bad_day(),
        Because::Prescribed { prescription } => book.prescribed(prescription),
        Because::StarterOnly => words.reason_starter_only(),
        _ => String::new(),
    }
}
