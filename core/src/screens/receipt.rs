//! Why is a dose what it is, in a person's words? The one place where a receipt is worded.

use crate::book::Book;
use crate::receipt::{Because, Gate, Nearest, Receipt, Strain};
use crate::words::Words;

/// The reason that decided, in a sentence, and what a raise waits for.
pub(crate) fn reason(words: &Words, book: &Book<'_>, receipt: &Receipt) -> String {
    let reason = because(words, book, receipt.because());
    let waits = match receipt.because() {
        Because::SameAsLast { .. } => waits(words, receipt),
        _ => None,
    };
    match waits {
        Some(waits) => format!("{reason} {waits}"),
        None => reason,
    }
}

/// Why, in a sentence.
pub(crate) fn because(words: &Words, book: &Book<'_>, because: Because) -> String {
    match because {
        Because::FirstTime => words.reason_first_time(),
        Because::SameAsLast { .. } => words.reason_same_as_last(),
        Because::Adapted { .. } => words.reason_adapted(),
        Because::BadDay => words.reason_bad_day(),
        Because::Prescribed { prescription } => book.prescribed(prescription),
        Because::StarterOnly => words.reason_starter_only(),
        Because::Raised => words.reason_raised(),
        Because::NextLoad => words.reason_next_load(),
        Because::Regained => words.reason_regained(),
        Because::NotNow { gate } => match gate {
            Gate::AskDoctor => words.reason_ask_doctor(),
            Gate::AskFirst => words.reason_ask_first(),
            Gate::Flare => words.reason_after_flare(),
            Gate::PainWorse => words.reason_pain_worse(),
            Gate::PainUnknown => words.reason_pain_unknown(),
            Gate::CheckInWorse => words.reason_check_in_worse(),
            Gate::OthersFirst => words.reason_others_first(),
            Gate::ReviewPast => words.reason_review_past(),
        },
        Because::Strained { strain } => match strain {
            Strain::Pain => words.reason_strained_pain(),
            Strain::MuchPain => words.reason_strained_much(),
            Strain::TooHard => words.reason_strained_hard(),
            Strain::CutShort => words.reason_strained_short(),
        },
        Because::Flared { .. } => words.reason_flared(),
        Because::Away { days } => words.reason_away(days.into()),
        Because::Returned { .. } => words.reason_returned(),
        Because::Chosen { .. } | Because::ChosenUp { .. } => words.reason_chosen(),
        Because::TakenBack { .. } => words.reason_taken_back(),
    }
}

/// What a raise waits for, where one thing to do is left.
fn waits(words: &Words, receipt: &Receipt) -> Option<String> {
    receipt.nearest.iter().find_map(|nearest| match nearest {
        Nearest::Sessions { more, pain, effort } => {
            Some(words.next_sessions(&effort.value().to_string(), (*more).into(), &pain.value().to_string()))
        }
        Nearest::LoadBetween => Some(words.next_load_between()),
        _ => None,
    })
}
