//! The sentence a person reads when something went wrong.

use super::Words;
use crate::error::{Error, Problem};

impl Words {
    /// What went wrong, and what helps.
    pub(crate) fn error(&self, error: &Error) -> String {
        match error {
            Error::NeedsUpdate { .. } => self.error_needs_update(),
            Error::Damaged { file } => self.error_damaged(file),
            Error::StorageFull => self.error_storage_full(),
            Error::InUse => self.error_in_use(),
            Error::Closed => self.error_closed(),
            Error::Unexpected { report } => self.error_unexpected(report),
            Error::BadInput { field, problem } => self.problem(&self.field(field), problem),
        }
    }

    /// What is wrong with a value, which `field` names.
    fn problem(&self, field: &str, problem: &Problem) -> String {
        match problem {
            Problem::Unknown { given } => self.error_unknown(field, given),
            Problem::OutOfRange { given, low, high } => {
                self.error_out_of_range(field, &given.to_string(), &high.to_string(), &low.to_string())
            }
            Problem::NotAFolder { given } => self.error_not_a_folder(field, given),
            Problem::NotInSession { given } => self.error_not_in_session(field, given),
            Problem::SessionOver => self.error_session_over(field),
            Problem::ExerciseOver => self.error_exercise_over(field),
            Problem::Missing => self.error_missing(field),
            Problem::Contradictory { given } => self.error_contradictory(field, given),
            Problem::Locked => self.error_locked(field),
            Problem::CheckFirst => self.error_check_first(field),
            Problem::CheckOver => self.error_check_over(field),
            Problem::OnlyWhenGone { given } => self.error_only_when_gone(field, given),
            Problem::NotOpen { given } => self.error_not_open(field, given),
        }
    }

    /// What an argument is called; one that only a programmer can get wrong keeps its name.
    fn field(&self, name: &str) -> String {
        match name {
            "activities" => self.field_activities(),
            "amount" => self.field_amount(),
            "average" => self.field_average(),
            "conditions" => self.field_conditions(),
            "days" => self.field_days(),
            "exercises" => self.field_exercises(),
            "from" => self.field_from(),
            "times" => self.field_times(),
            "units" => self.field_units(),
            "until" => self.field_until(),
            "weights" => self.field_weights(),
            "worst" => self.field_worst(),
            "answers" => self.field_answers(),
            "check" => self.field_check(),
            "day-turn" => self.field_day_turn(),
            "effort" => self.field_effort(),
            "equipment" => self.field_equipment(),
            "exercise" => self.field_exercise(),
            "flag" => self.field_flag(),
            "first-side" => self.field_first_side(),
            "folder" => self.field_folder(),
            "minutes" => self.field_minutes(),
            "page" => self.field_page(),
            "pain" => self.field_pain(),
            "session" => self.field_session(),
            "set" => self.field_set(),
            "side" => self.field_side(),
            other => other.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::english;
    use super::*;

    #[test]
    fn a_person_reads_a_sentence() {
        let words = english("GB");
        let texts = [
            (Error::out_of_range("pain", 11, 0, 10), "Pain: 11 is not possible. It must be from 0 to 10."),
            (Error::unknown("exercise", "yoga"), "Exercise: there is nothing called yoga."),
            (Error::bad("session", Problem::SessionOver), "Session: this session is over."),
            (Error::bad("random", Problem::Missing), "random: something is missing."),
        ];
        for (error, text) in texts {
            assert_eq!(words.error(&error), text);
        }
        let all = [
            Error::NeedsUpdate { found: 2, known: 1 },
            Error::Damaged { file: "midback.sqlite".into() },
            Error::StorageFull,
            Error::InUse,
            Error::Closed,
            Error::unexpected("here"),
        ];
        for error in all {
            let text = words.error(&error);
            assert!(text.ends_with('.') && !text.starts_with("error-"), "{text}");
        }
    }
}
