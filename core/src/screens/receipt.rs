//! Why is a dose what it is, in a person's words? The one place where a receipt is worded.

use crate::book::Book;
use crate::facts::Morning;
use crate::progression::decide::{Decided, Verdict};
use crate::receipt::{Because, Evidence, Gate, Nearest, Receipt, Strain};
use crate::screens::symptoms::flag_text;
use crate::settings::SettingKey;
use crate::time::Day;
use crate::words::Words;

/// Why, beside a dose: the reason that decided, and for who waits for a raise what is left until then.
pub(crate) fn short(words: &Words, book: &Book<'_>, receipt: &Receipt) -> String {
    in_short(words, book, receipt, &|more| words.left_sessions(more))
}

/// The same of walking.
pub(crate) fn short_of_walking(words: &Words, book: &Book<'_>, receipt: &Receipt) -> String {
    in_short(words, book, receipt, &|more| words.left_walks(more))
}

fn in_short(words: &Words, book: &Book<'_>, receipt: &Receipt, sessions: &dyn Fn(u32) -> String) -> String {
    let left = match receipt.because() {
        Because::SameAsLast { .. } => left(words, receipt, sessions),
        _ => None,
    };
    left.unwrap_or_else(|| because(words, book, receipt.because()))
}

/// That a dose may rise in the next session, where everything speaks for it.
pub(crate) fn short_of(words: &Words, book: &Book<'_>, verdict: &Verdict) -> String {
    match verdict {
        Verdict::Dose(Decided { raise: Some(_), .. }) => words.left_next(),
        Verdict::Dose(decided) => short(words, book, &decided.receipt),
        Verdict::LeftOut(receipt) => reasons_left_out(words, book, receipt).swap_remove(0),
    }
}

/// Every reason, the one that decided first.
pub(crate) fn reasons(words: &Words, book: &Book<'_>, receipt: &Receipt) -> Vec<String> {
    let all = std::iter::once(receipt.because()).chain(receipt.also.iter().copied());
    all.map(|reason| because(words, book, reason)).collect()
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
        Because::Strained { .. } => words.reason_easier(&cause(words, because).unwrap_or_default()),
        Because::Flared { .. } => words.reason_flared(),
        Because::Away { .. } => words.reason_away(),
        Because::Returned { .. } => words.reason_returned(),
        Because::Chosen { .. } | Because::ChosenUp { .. } => words.reason_chosen(),
        Because::TakenBack { .. } => words.reason_taken_back(),
    }
}

/// What is left until a raise, in a few words; none where nothing that a person does is left.
fn left(words: &Words, receipt: &Receipt, sessions: &dyn Fn(u32) -> String) -> Option<String> {
    let sessions = receipt.nearest.iter().find_map(|nearest| match nearest {
        Nearest::Sessions { more, .. } => Some(sessions((*more).into())),
        _ => None,
    });
    let other = receipt.nearest.iter().find_map(|nearest| match nearest {
        Nearest::From { day } => Some(words.left_from(&words.day(*day))),
        Nearest::Morning { .. } => Some(words.left_morning()),
        Nearest::LoadBetween => Some(words.next_load_between()),
        _ => None,
    });
    sessions.or(other)
}

/// What lowered a dose, or keeps it away, in a sentence; none of what did neither.
pub(crate) fn cause(words: &Words, because: Because) -> Option<String> {
    match because {
        Because::Strained { strain } => Some(match strain {
            Strain::Pain => words.cause_pain(),
            Strain::MuchPain => words.cause_much_pain(),
            Strain::TooHard => words.cause_hard(),
            Strain::CutShort => words.cause_short(),
        }),
        Because::Flared { .. } => Some(words.cause_flare()),
        Because::Away { .. } => Some(words.cause_away()),
        _ => None,
    }
}

/// Why there is no dose for now, the reason that decided first.
pub(crate) fn reasons_left_out(words: &Words, book: &Book<'_>, receipt: &Receipt) -> Vec<String> {
    let mut reasons = reasons(words, book, receipt);
    if let (Some(first), Some(cause)) = (reasons.first_mut(), cause(words, receipt.because())) {
        *first = if receipt.is_prescribed() {
            words.reason_ask_therapist(&cause)
        } else {
            words.reason_rests(&cause)
        };
    }
    reasons
}

/// Whether its dose stays, and what comes next is what it waits for.
pub(crate) fn waits(receipt: &Receipt) -> bool {
    matches!(receipt.because(), Because::SameAsLast { .. } | Because::NotNow { .. })
}

/// By which rules.
pub(crate) fn rules(words: &Words, receipt: &Receipt, version: u32) -> String {
    let mut names: Vec<String> = Vec::new();
    for rule in receipt.rules() {
        let name = format!("{rule:?}");
        if !names.contains(&name) {
            names.push(name);
        }
    }
    words.dose_rules(&names.join(", "), &version.to_string())
}

/// What a receipt is about: a walk has no morning after it that is asked about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Of {
    Exercise,
    Walking,
}

/// What it stands on, with dates, oldest first.
pub(crate) fn facts(words: &Words, receipt: &Receipt, of: Of, today: Day) -> Vec<String> {
    let day_of = |evidence: &Evidence| match evidence {
        Evidence::Session { day, .. } => Some(*day),
        _ => None,
    };
    // A session that is told whole is not named twice.
    let told: Vec<Day> = receipt.evidence.iter().filter_map(day_of).collect();
    let new = |evidence: &&Evidence| !matches!(evidence, Evidence::Done { day } if told.contains(day));
    let mut all: Vec<&Evidence> = receipt.evidence.iter().filter(new).collect();
    all.sort_by_key(|evidence| evidence.day());
    all.into_iter().map(|evidence| fact(words, evidence, of, today)).collect()
}

fn fact(words: &Words, evidence: &Evidence, of: Of, today: Day) -> String {
    let day = |day: &Day| words.day(*day);
    match evidence {
        Evidence::Done { day: on } => words.fact_done(&day(on)),
        Evidence::Prescribed { day: on } => words.fact_prescribed(&day(on)),
        Evidence::Flag { flag, day: on } => words.fact_flag(&day(on), &flag_text(words, flag)),
        Evidence::PainBefore { day: on, pain } => words.fact_pain_before(&day(on), &pain.value().to_string()),
        Evidence::Chosen { key, day: on } => match key {
            SettingKey::Conditions => words.fact_chosen_conditions(&day(on)),
            SettingKey::Weights => words.fact_chosen_weights(&day(on)),
            _ => words.fact_chosen_equipment(&day(on)),
        },
        Evidence::Session { day: on, full, pain, baseline, effort, morning, stands_in } => {
            let sets = if *full { words.fact_session_full() } else { words.fact_session_part() };
            // The morning after a session of today is still to come.
            let has_morning = of == Of::Exercise && *on < today;
            let felt = [
                Some(match (pain, baseline) {
                    (Some(pain), Some(before)) => {
                        words.fact_pain_after(&before.value().to_string(), &pain.value().to_string())
                    }
                    (Some(pain), None) => words.fact_pain(&pain.value().to_string()),
                    (None, _) => words.fact_pain_unknown(),
                }),
                Some(match effort {
                    Some(effort) => words.fact_effort(&effort.value().to_string()),
                    None => words.fact_effort_unknown(),
                }),
                has_morning.then(|| match morning {
                    Some(Morning::NoWorse) => words.fact_morning_no_worse(),
                    Some(Morning::BitWorse) => words.fact_morning_bit_worse(),
                    Some(Morning::ClearlyWorse) => words.fact_morning_clearly_worse(),
                    None if *stands_in => words.fact_morning_stands_in(),
                    None => words.fact_morning_unknown(),
                }),
            ];
            let felt: Vec<String> = felt.into_iter().flatten().collect();
            words.fact_session(&day(on), &felt.join(", "), &sets)
        }
        Evidence::Raised { day: on } => words.fact_raised(&day(on)),
        Evidence::ChosenDose { day: on } => words.fact_chosen_dose(&day(on)),
        Evidence::Lowered { day: on } => words.fact_lowered(&day(on)),
        Evidence::Flare { day: on } => words.fact_flare(&day(on)),
        Evidence::CheckedIn { day: on, average } => {
            words.fact_check_in(&average.value().to_string(), &day(on))
        }
    }
}

/// What it waits for, or what would have changed it.
pub(crate) fn nearest(words: &Words, receipt: &Receipt, of: Of) -> Vec<String> {
    receipt.nearest.iter().map(|nearest| near(words, nearest, of)).collect()
}

fn near(words: &Words, nearest: &Nearest, of: Of) -> String {
    let day = |day: &Day| words.day(*day);
    let number = |value: u8| value.to_string();
    match nearest {
        Nearest::Prescription => words.near_prescription(),
        Nearest::Therapist => words.near_therapist(),
        Nearest::FlagAnswered { flag } => words.near_flag(&flag_text(words, flag)),
        Nearest::Chosen { key } => match key {
            SettingKey::Conditions => words.near_conditions(),
            SettingKey::Weights => words.near_weights(),
            _ => words.near_equipment(),
        },
        Nearest::UsualSession => words.near_usual_session(),
        Nearest::Sessions { more, pain, steady, effort } => {
            let (effort, more) = (number(effort.value()), (*more).into());
            let (pain, steady) = (number(pain.value()), number(steady.value()));
            match of {
                Of::Exercise => words.near_sessions(&effort, more, &pain, &steady),
                Of::Walking => words.near_walks(&effort, more, &pain, &steady),
            }
        }
        Nearest::Morning { day: on } => words.near_morning(&day(on)),
        Nearest::PainNow => words.near_pain_now(),
        Nearest::From { day: on } => words.near_from(&day(on)),
        Nearest::Asked => words.near_asked(),
        Nearest::CheckIn => words.near_check_in(),
        Nearest::Harder { day: on, pain, steady, effort } => words.near_harder(
            &day(on),
            &number(effort.value()),
            &number(pain.value()),
            &number(steady.value()),
        ),
        Nearest::LessPain { day: on } => words.near_less_pain(&day(on)),
        Nearest::LessEffort { day: on } => words.near_less_effort(&day(on)),
        Nearest::AsPlanned { day: on } => words.near_as_planned(&day(on)),
        Nearest::SessionBy { day: on } => words.near_session_by(&day(on)),
        Nearest::LoadBetween => words.next_load_between(),
    }
}
