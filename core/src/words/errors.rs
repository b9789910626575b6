//! The sentence a person reads when something went wrong.

use super::{Words, begins_a_sentence};
use crate::catalog::{Condition, Named};
use crate::error::{Error, FileKind, Problem, RequestMark, Wanted};
use crate::plan::draft::{exercise_of, of_also};
use crate::time::Day;

/// What is wrong with a value, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Wrong {
    /// Which exercise of a prescription, counted from 0.
    pub(crate) exercise: Option<u32>,
    /// Beside what else is wrong.
    pub(crate) text: String,
    /// Within its exercise.
    pub(crate) within: String,
    /// At its field, which needs no name there.
    pub(crate) here: String,
}

impl Words {
    /// What went wrong, and what helps.
    pub(crate) fn error(&self, error: &Error) -> String {
        match error {
            Error::NeedsUpdate { .. } => self.error_needs_update(),
            Error::Damaged { file, report } => self.error_damaged(file, report),
            Error::Incomplete { file, .. } => self.error_incomplete(file),
            Error::StorageFull => self.error_storage_full(),
            Error::NotPermitted => self.error_not_permitted(),
            Error::ReadOnly => self.error_read_only(),
            Error::Gone => self.error_gone(),
            Error::StorageFailed => self.error_storage_failed(),
            Error::ClockWrong => self.error_clock_wrong(),
            Error::InUse => self.error_in_use(),
            Error::Closed => self.error_closed(),
            Error::Unexpected { report } => self.error_unexpected(report),
            Error::Stopped => self.error_stopped(),
            Error::BadInput { field, problem } => self.problem(field, problem),
        }
    }

    /// What is wrong with a value, as it is said beside others, within its exercise, and at its field.
    pub(crate) fn wrong(&self, name: &str, problem: &Problem) -> Wrong {
        let known = exercise_of(name);
        let label = self.head(known.map_or(name, |(_, inside)| inside), problem);
        let within = self.sentence(&label, name, problem);
        let bare = self.sentence("", name, problem);
        let here = begins_a_sentence(bare.strip_prefix(": ").unwrap_or(&bare));
        let exercise = known.and_then(|(at, _)| u32::try_from(at).ok());
        Wrong { exercise, text: self.problem(name, problem), within, here }
    }

    /// What is wrong with a value, which `name` names. What the app calls a thing inside is never said.
    fn problem(&self, name: &str, problem: &Problem) -> String {
        self.sentence(&self.head(name, problem), name, problem)
    }

    /// What a value is called at the head of such a sentence.
    fn head(&self, name: &str, problem: &Problem) -> String {
        match problem {
            // The file's own word for it: somebody has to find it there.
            Problem::NoSuchField => self.field_or(name, last_part(name)),
            _ => self.field(name),
        }
    }

    /// A sentence that begins with `field`.
    fn sentence(&self, field: &str, name: &str, problem: &Problem) -> String {
        match problem {
            Problem::Unknown { given } if is_written(name) => self.error_unknown(field, given),
            Problem::Unknown { .. } => self.error_unknown_here(field),
            Problem::OutOfRange { given, low, high } => {
                self.error_out_of_range(field, &self.whole(*given), &self.whole(*high), &self.whole(*low))
            }
            Problem::NotAFolder { given } => self.error_not_a_folder(field, given),
            Problem::NotInSession { .. } => self.error_not_in_session(field),
            Problem::NotOffered => self.error_not_offered(field),
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
            Problem::NoPlace => self.error_no_place(field),
            Problem::TooLarge { limit } => self.error_too_large(field, &self.whole(*limit)),
            Problem::Malformed { line, column } => {
                self.error_malformed(&self.whole(*column), field, &self.whole(*line))
            }
            Problem::NotAPrescription => self.error_not_a_prescription(field),
            Problem::NotACopy => self.error_not_a_copy(field),
            Problem::Unusable => self.error_unusable(field),
            Problem::CutOff => self.error_cut_off(field),
            Problem::Altered { line } => self.error_altered(field, &line.to_string()),
            Problem::Contradicts { line } => self.error_contradicts(field, &line.to_string()),
            Problem::Sealed => self.error_sealed(field),
            Problem::WrongPassphrase => self.error_wrong_passphrase(field),
            Problem::TooShort { limit } => self.error_too_short(field, &limit.to_string()),
            Problem::NewerForm { .. } => self.error_newer_form(field),
            Problem::NotUnderstood { given } => self.error_not_understood(field, given),
            Problem::OtherResource { given } => self.error_other_resource(field, given),
            Problem::NotInForce { mark } => self.error_not_in_force(field, &self.mark(*mark)),
            Problem::NotOne => self.error_not_one(field),
            Problem::PrescriptionOver => self.error_prescription_over(field),
            Problem::Contradictory { given } => match self.called(given) {
                Some(given) => self.error_contradictory(field, &given),
                None => self.error_contradictory_here(field),
            },
            Problem::Locked => self.error_locked(field),
            Problem::CheckFirst => self.error_check_first(field),
            Problem::CheckOver => self.error_check_over(field),
            Problem::OnlyWhenGone { .. } => self.error_only_when_gone(field),
            Problem::NotOpen { .. } => self.error_not_open(field),
        }
    }

    /// What several values are called that stand against one another: conditions, days and numbers; none where one of
    /// them has no name for people.
    fn called(&self, given: &str) -> Option<String> {
        let one = |part: &str| {
            let condition = Condition::named(part).ok().map(|condition| self.name(condition));
            let day = || part.parse::<Day>().ok().map(|day| self.date(day));
            let number = || part.parse::<i64>().ok().map(|number| self.whole(number));
            condition.or_else(day).or_else(number)
        };
        let parts: Option<Vec<String>> = given.split(", ").map(one).collect();
        parts.map(|parts| parts.join(", "))
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

    /// Why something that a clinic's system wrote is not to be done, within a sentence.
    pub(crate) fn mark(&self, mark: RequestMark) -> String {
        match mark {
            RequestMark::Draft => self.request_mark_draft(),
            RequestMark::OnHold => self.request_mark_on_hold(),
            RequestMark::Revoked => self.request_mark_revoked(),
            RequestMark::Completed => self.request_mark_completed(),
            RequestMark::EnteredInError => self.request_mark_entered_in_error(),
            RequestMark::Unknown => self.request_mark_unknown(),
            RequestMark::Proposal => self.request_mark_proposal(),
            RequestMark::NotToDo => self.request_mark_not_to_do(),
            RequestMark::ForOthers => self.request_mark_for_others(),
        }
    }

    /// What an argument is called; one that only a programmer can get wrong has no name.
    fn field(&self, name: &str) -> String {
        self.field_or(name, &self.field_other())
    }

    /// What an argument is called, and `other` where it has no name for people.
    pub(crate) fn field_or(&self, name: &str, other: &str) -> String {
        if let Some((at, inside)) = exercise_of(name) {
            // As a person counts.
            let number = (at + 1).to_string();
            return if inside.is_empty() {
                self.field_exercise_number(&number)
            } else {
                self.field_of_exercise(&self.field_or(inside, other), &number)
            };
        }
        if let Some(name) = of_also(name) {
            return self.field_or(name, name);
        }
        match name {
            "activities" => self.field_activities(),
            "amount" => self.form_amount(),
            "band" => self.field_band(),
            "breath" => self.settings_breath(),
            "breaths" => self.field_breaths(),
            "category" => self.field_category(),
            "condition" => self.field_condition(),
            "days_per_week" => self.field_days_per_week(),
            "average" => self.field_average(),
            "conditions" => self.field_conditions(),
            "day" => self.field_day(),
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
            "exercise" | "item" => self.field_exercise(),
            "file" => self.field_file(),
            "flag" => self.field_flag(),
            "first-side" => self.field_first_side(),
            "folder" => self.field_folder(),
            "haptics" => self.settings_haptics(),
            "hold" | "hold_breaths" | "hold_seconds" => self.field_hold(),
            "hold_amount" => self.form_hold_amount(),
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
            "backup" => self.field_backup(),
            "passphrase" => self.field_passphrase(),
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
            "sounds" => self.settings_sounds(),
            "voice" => self.settings_voice(),
            "voice-speed" => self.settings_voice_speed(),
            _ => other.to_owned(),
        }
    }
}

/// Whether a person or their therapist wrote the value: in a field for text, or in a file. Every other one is a name
/// that the app handed out.
fn is_written(name: &str) -> bool {
    exercise_of(name).is_some() || ["activities", "folder", "source"].contains(&name)
}

/// Of `exercises[2].sets` what the file itself calls it: `sets`.
fn last_part(name: &str) -> &str {
    name.rsplit('.').next().unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use super::super::tests::english;
    use super::*;

    #[test]
    fn a_person_reads_a_sentence() {
        let words = english("GB");
        let texts = [
            (Error::out_of_range("pain", 11, 0, 10), "Pain: 11 is not possible. It must be from 0 to 10."),
            (
                Error::unknown("exercises[1].exercise", "yoga"),
                "Exercise 2, Exercise: there is nothing called yoga.",
            ),
            (
                Error::unknown("exercise", "yoga"),
                "Exercise: the app does not know this. Please choose again.",
            ),
            (
                Error::bad("exercises[0].wall_mat", Problem::NoSuchField),
                "Exercise 1, wall_mat: the app does not know this field.",
            ),
            (
                Error::bad("average", Problem::Contradictory { given: "6, 5".into() }),
                "Pain on average: 6, 5 cannot both be right.",
            ),
            (Error::bad("session", Problem::NotOffered), "Session: this is not possible now."),
            (Error::bad("session", Problem::SessionOver), "Session: this session is over."),
            (Error::bad("random", Problem::Missing), "What you chose: something is missing."),
        ];
        for (error, text) in texts {
            assert_eq!(words.error(&error), text);
        }
        let all = [
            Error::NeedsUpdate { found: 2, known: 1 },
            Error::Damaged { file: "midback.sqlite".into(), report: "a fact's checksum".into() },
            Error::Incomplete { file: "midback.sqlite".into(), found: 1, known: 2 },
            Error::StorageFull,
            Error::NotPermitted,
            Error::ReadOnly,
            Error::Gone,
            Error::StorageFailed,
            Error::ClockWrong,
            Error::InUse,
            Error::Closed,
            Error::unexpected("here"),
        ];
        for error in all {
            let text = words.error(&error);
            assert!(text.ends_with('.') && !text.starts_with("error-"), "{text}");
        }
    }

    /// Its number among the kinds of problems.
    fn kind_of(problem: &Problem) -> u32 {
        match problem {
            Problem::Unknown { .. } => 0,
            Problem::OutOfRange { .. } => 1,
            Problem::NotAFolder { .. } => 2,
            Problem::NotInSession { .. } => 3,
            Problem::NotOffered => 4,
            Problem::SessionOver => 5,
            Problem::ExerciseOver => 6,
            Problem::Missing => 7,
            Problem::NoneChosen => 8,
            Problem::NotBetween { .. } => 9,
            Problem::TooEarly { .. } => 10,
            Problem::TooLate { .. } => 11,
            Problem::TooLong { .. } => 12,
            Problem::TooMany { .. } => 13,
            Problem::Null => 14,
            Problem::NumberAsText { .. } => 15,
            Problem::Twice => 16,
            Problem::NotWith { .. } => 17,
            Problem::NoSuchField => 18,
            Problem::TooLarge { .. } => 19,
            Problem::Malformed { .. } => 20,
            Problem::NotAPrescription => 21,
            Problem::NewerForm { .. } => 22,
            Problem::PrescriptionOver => 23,
            Problem::Contradictory { .. } => 24,
            Problem::Locked => 25,
            Problem::CheckFirst => 26,
            Problem::CheckOver => 27,
            Problem::OnlyWhenGone { .. } => 28,
            Problem::NotOpen { .. } => 29,
            Problem::WrongKind { .. } => 30,
            Problem::WrongFile { .. } => 31,
            Problem::NoPlace => 32,
            Problem::NotUnderstood { .. } => 33,
            Problem::OtherResource { .. } => 34,
            Problem::NotInForce { .. } => 35,
            Problem::NotOne => 36,
            Problem::NotACopy => 37,
            Problem::CutOff => 38,
            Problem::Altered { .. } => 39,
            Problem::Contradicts { .. } => 40,
            Problem::Sealed => 41,
            Problem::WrongPassphrase => 42,
            Problem::TooShort { .. } => 43,
            Problem::Unusable => 44,
        }
    }

    /// One of each kind of problem, about `given`. A new kind has to be added, or this does not compile.
    fn problems(given: &str) -> Vec<Problem> {
        let given = || given.to_owned();
        let day: Day = "2026-03-28".parse().unwrap();
        let wanted = [
            Wanted::Number,
            Wanted::WholeNumber,
            Wanted::Text,
            Wanted::YesOrNo,
            Wanted::Day,
            Wanted::List,
            Wanted::Fields,
        ];
        let files = [
            FileKind::Table,
            FileKind::Document,
            FileKind::Pdf,
            FileKind::Picture,
            FileKind::Recording,
            FileKind::Archive,
            FileKind::WebPage,
            FileKind::OtherEncoding,
            FileKind::FhirPlan,
            FileKind::Empty,
            FileKind::Other,
        ];
        let mut all = vec![
            Problem::Unknown { given: given() },
            Problem::OutOfRange { given: 11, low: 0, high: 10 },
            Problem::NotAFolder { given: "/data".into() },
            Problem::NotInSession { given: given() },
            Problem::NotOffered,
            Problem::SessionOver,
            Problem::ExerciseOver,
            Problem::Missing,
            Problem::NoneChosen,
            Problem::NotBetween { given: "1,5".into(), low: "2".into(), high: "3".into() },
            Problem::TooEarly { given: day, earliest: day.plus(1) },
            Problem::TooLate { given: day.plus(1), latest: day },
            Problem::TooLong { limit: 3 },
            Problem::TooMany { limit: 3 },
            Problem::Null,
            Problem::NumberAsText { given: "8".into() },
            Problem::Twice,
            Problem::NotWith { other: given() },
            Problem::NoSuchField,
            Problem::NoPlace,
            Problem::TooLarge { limit: 100 },
            Problem::Malformed { line: 1, column: 2 },
            Problem::NotAPrescription,
            Problem::NotACopy,
            Problem::Unusable,
            Problem::CutOff,
            Problem::Altered { line: 3 },
            Problem::Contradicts { line: 3 },
            Problem::Sealed,
            Problem::WrongPassphrase,
            Problem::TooShort { limit: 8 },
            Problem::NewerForm { found: 2, known: 1 },
            Problem::NotUnderstood { given: "example.org/unless".into() },
            Problem::OtherResource { given: "Observation".into() },
            Problem::NotOne,
            Problem::PrescriptionOver,
            Problem::Contradictory { given: given() },
            Problem::Locked,
            Problem::CheckFirst,
            Problem::CheckOver,
            Problem::OnlyWhenGone { given: given() },
            Problem::NotOpen { given: given() },
        ];
        all.extend(wanted.map(|wanted| Problem::WrongKind { given: "eight".into(), wanted }));
        all.extend(files.map(|kind| Problem::WrongFile { kind }));
        let marks = [
            RequestMark::Draft,
            RequestMark::OnHold,
            RequestMark::Revoked,
            RequestMark::Completed,
            RequestMark::EnteredInError,
            RequestMark::Unknown,
            RequestMark::Proposal,
            RequestMark::NotToDo,
            RequestMark::ForOthers,
        ];
        all.extend(marks.map(|mark| Problem::NotInForce { mark }));
        let kinds: BTreeSet<u32> = all.iter().map(kind_of).collect();
        assert!(kinds.iter().copied().eq(0..45), "{kinds:?}");
        all
    }

    /// At a field its name is not said again: every sentence begins with it, and with nothing else.
    #[test]
    fn what_is_wrong_is_said_once_where_it_is() {
        for (tag, words) in Words::of_every_language().unwrap() {
            for problem in problems("three") {
                let said = words.wrong("exercises[1].sets", &problem);
                assert_eq!(said.exercise, Some(1));
                let rest = said.within.strip_prefix(&format!("{}: ", words.field_sets())).unwrap();
                assert_eq!(said.here, begins_a_sentence(rest), "{tag}: {problem:?}");
                assert!(said.text.ends_with(rest) && said.text.contains('2'), "{tag}: {}", said.text);
                assert!(!said.here.starts_with([':', ' ']), "{tag}: {}", said.here);
            }
        }
    }

    /// Every name in the code that an argument, a field of a file or a setting could have: more than there are, and none
    /// is forgotten.
    fn names_in_the_code(folder: &Path, names: &mut BTreeSet<String>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                names_in_the_code(&path, names);
            } else {
                let text = std::fs::read_to_string(&path).unwrap();
                let is_name = |text: &&str| {
                    let of = |letter: char| letter.is_ascii_lowercase() || matches!(letter, '-' | '_');
                    let ends = text.starts_with(char::is_alphabetic) && text.ends_with(char::is_alphabetic);
                    ends && text.chars().all(of)
                };
                names.extend(text.split('"').filter(is_name).map(str::to_owned));
            }
        }
    }

    /// Whatever goes wrong, no name that the app uses inside is read by a person: not the argument's, and not what the
    /// app itself had handed out for it.
    #[test]
    fn no_name_from_inside_is_said() {
        let languages =
            ["en", "es"].map(|tag| Words::for_device(&super::super::tests::device(tag, "ES")).unwrap());
        let mut fields = BTreeSet::new();
        names_in_the_code(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut fields);
        for field in ["activities", "conditions", "epoch_ms", "utc_offset_minutes", "first-side", "flag"] {
            assert!(fields.contains(field), "{field}");
        }
        let ids = include_str!("../../catalog/ids.txt").lines().filter(|line| !line.starts_with('#'));
        let ids = ids.map(|line| line.split(' ').next().unwrap_or(line).rsplit('/').next().unwrap_or(line));
        let conditions: Vec<&str> = Condition::all().map(Named::name).collect();
        let pairs = conditions.windows(2).map(|pair| pair.join(", "));
        let others =
            ["019d3a52-7f80-7000-8000-000000000001", "cat-cow, open-book", "night_pain", "fever, chest"];
        let inside = ids.chain(conditions.iter().copied()).chain(others).map(str::to_owned).chain(pairs);
        // What has no such sign in it can be an ordinary word.
        let inside: Vec<String> = inside.filter(|name| name.contains(['-', '_', ','])).collect();
        let holds = |words: &Words, field: &str, problem: &Problem, given: &str| {
            let text = words.error(&Error::bad(field, problem.clone()));
            let said = |name: &str| name.contains(['-', '_']) && text.contains(name);
            // Of a file the field's own word is said: somebody has to find it there.
            let finds = *problem == Problem::NoSuchField;
            let names = given.split(", ").chain((!finds).then_some(field));
            let slips: Vec<&str> = names.filter(|name| said(name)).collect();
            assert!(slips.is_empty() && (finds || !text.contains('_')), "{field}, {problem:?}: {text}");
            assert!(text.ends_with('.') && !text.starts_with("error-"), "{field}, {problem:?}: {text}");
        };
        for words in &languages {
            for field in &fields {
                // What a person or a therapist wrote themselves is said again.
                let problems = problems("pregnancy-to-19, pregnancy-from-20").into_iter();
                let own = |problem: &Problem| is_written(field) && matches!(problem, Problem::Unknown { .. });
                problems.filter(|problem| !own(problem)).for_each(|problem| {
                    holds(words, field, &problem, "pregnancy-to-19, pregnancy-from-20");
                });
            }
            for given in &inside {
                for problem in problems(given) {
                    holds(words, "flag", &problem, given);
                }
            }
        }
        let pregnant = Problem::Contradictory { given: "pregnancy-to-19, pregnancy-from-20".into() };
        let text = english("GB").error(&Error::bad("conditions", pregnant));
        assert!(text.contains("regnan") && !text.contains("these"), "{text}");
        let days = Problem::Contradictory { given: "2026-03-29, 2026-03-28".into() };
        assert_eq!(
            english("GB").error(&Error::bad("until", days)),
            "Last day: 29 March 2026, 28 March 2026 cannot both be right."
        );
    }
}
