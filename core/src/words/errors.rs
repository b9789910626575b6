//! The sentence a person reads when something went wrong.

use super::Words;
use crate::error::{Error, FileKind, Problem, Wanted};

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
                self.error_out_of_range(field, &self.whole(*given), &self.whole(*high), &self.whole(*low))
            }
            Problem::NotAFolder { given } => self.error_not_a_folder(field, given),
            Problem::NotInSession { given } => self.error_not_in_session(field, given),
            Problem::SessionOver => self.error_session_over(field),
            Problem::ExerciseOver => self.error_exercise_over(field),
            Problem::Missing => self.error_missing(field),
            Problem::NoneChosen => self.error_choose_one(field),
            Problem::WrongKind { given, wanted } => {
                let given = &self.written(given);
                match wanted {
                    Wanted::Number => self.error_wanted_number(field, given),
                    Wanted::WholeNumber => self.error_wanted_whole_number(field, given),
                    Wanted::Text => self.error_wanted_text(field, given),
                    Wanted::YesOrNo => self.error_wanted_yes_or_no(field, given),
                    Wanted::Day => self.error_wanted_day(field, given),
                    Wanted::List => self.error_wanted_list(field, given),
                    Wanted::Fields => self.error_wanted_fields(field, given),
                }
            }
            Problem::NotBetween { given, low, high } => {
                self.error_out_of_range(field, &self.written(given), &self.written(high), &self.written(low))
            }
            Problem::TooEarly { given, earliest } => {
                self.error_too_early(&self.date(*earliest), field, &self.date(*given))
            }
            Problem::TooLate { given, latest } => {
                self.error_too_late(field, &self.date(*given), &self.date(*latest))
            }
            Problem::TooLong { limit } => self.error_too_long(field, &self.whole(*limit)),
            Problem::TooMany { limit } => self.error_too_many(field, &self.whole(*limit)),
            Problem::Null => self.error_null(field),
            Problem::NumberAsText { given } => self.error_number_as_text(field, given),
            Problem::WrongFile { kind } => self.wrong_file(field, *kind),
            Problem::Twice => self.error_twice(field),
            Problem::NotWith { other } => self.error_not_with(field, &self.field(other)),
            Problem::NoSuchField => self.error_no_such_field(field),
            Problem::TooLarge { limit } => self.error_too_large(field, &self.whole(*limit)),
            Problem::Malformed { line, column } => {
                self.error_malformed(&self.whole(*column), field, &self.whole(*line))
            }
            Problem::NotAPrescription => self.error_not_a_prescription(field),
            Problem::NewerForm { .. } => self.error_newer_form(field),
            Problem::PrescriptionOver => self.error_prescription_over(field),
            Problem::Contradictory { given } => self.error_contradictory(field, given),
            Problem::Locked => self.error_locked(field),
            Problem::CheckFirst => self.error_check_first(field),
            Problem::CheckOver => self.error_check_over(field),
            Problem::OnlyWhenGone { given } => self.error_only_when_gone(field, given),
            Problem::NotOpen { given } => self.error_not_open(field, given),
        }
    }

    /// What a file is, and what to ask for.
    fn wrong_file(&self, field: &str, kind: FileKind) -> String {
        let kind = match kind {
            FileKind::Table => self.file_kind_table(),
            FileKind::Document => self.file_kind_document(),
            FileKind::Pdf => self.file_kind_pdf(),
            FileKind::Picture => self.file_kind_picture(),
            FileKind::Recording => self.file_kind_recording(),
            FileKind::WebPage => self.file_kind_web_page(),
            FileKind::FhirPlan => self.file_kind_fhir_plan(),
            FileKind::Archive => return self.error_file_packed(field),
            FileKind::OtherEncoding => return self.error_file_encoding(field),
            FileKind::Empty => return self.error_file_empty(field),
            FileKind::Other => return self.error_wrong_file_other(field),
        };
        self.error_wrong_file(field, &kind)
    }

    /// What an argument is called; one that only a programmer can get wrong keeps its name.
    fn field(&self, name: &str) -> String {
        if let Some((number, inside)) = exercise_of(name) {
            let number = number.to_string();
            return if inside.is_empty() {
                self.field_exercise_number(&number)
            } else {
                self.field_of_exercise(&self.field(inside), &number)
            };
        }
        match name {
            "activities" => self.field_activities(),
            "amount" => self.field_amount(),
            "band" => self.field_band(),
            "breaths" => self.field_breaths(),
            "category" => self.field_category(),
            "condition" => self.field_condition(),
            "days_per_week" => self.field_days_per_week(),
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
            "each_side" | "sides" => self.field_sides(),
            "effort" => self.field_effort(),
            "ends" => self.field_ends(),
            "equipment" => self.field_equipment(),
            "exercise" => self.field_exercise(),
            "file" => self.field_file(),
            "flag" => self.field_flag(),
            "first-side" => self.field_first_side(),
            "folder" => self.field_folder(),
            "hold" | "hold_amount" | "hold_breaths" | "hold_seconds" => self.field_hold(),
            "instruction" => self.field_instruction(),
            "issued" => self.field_issued(),
            "level" => self.field_level(),
            "load" => self.field_load(),
            "locked" => self.field_locked(),
            "measure" => self.field_measure(),
            "minutes" => self.field_minutes(),
            "name" => self.field_name(),
            "note" => self.field_note(),
            "page" => self.field_page(),
            "pain" => self.field_pain(),
            "kilograms" => self.field_kilograms(),
            "pounds" => self.field_pounds(),
            "weight" => self.field_weight(),
            "prescription" => self.field_prescription(),
            "range_limit" => self.field_range_limit(),
            "repetitions" => self.field_repetitions(),
            "review" => self.field_review(),
            "rounds" => self.field_rounds(),
            "seconds" => self.field_seconds(),
            "session" => self.field_session(),
            "set" => self.field_set(),
            "sets" => self.field_sets(),
            "source" => self.field_source(),
            "times_per_day" => self.field_times_per_day(),
            "side" => self.field_side(),
            other => other.to_owned(),
        }
    }
}

/// Of `exercises[2].sets` the number that a person counts, 3, and `sets`.
fn exercise_of(name: &str) -> Option<(usize, &str)> {
    let (number, inside) = name.strip_prefix("exercises[")?.split_once(']')?;
    Some((number.parse::<usize>().ok()? + 1, inside.strip_prefix('.').unwrap_or(inside)))
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
