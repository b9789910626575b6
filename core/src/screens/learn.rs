//! What there is to read, one page of it, and the short self-check that leads to pages.

use crate::catalog::{Answer, Catalog, Form, Page, PageKind, Question, Statement};
use crate::error::{Error, Result};
use crate::history::count;
use crate::screens::body_map::{self, BodyMap};
use crate::screens::exercise::{ExerciseLink, link};
use crate::screens::found::{self, Found};
use crate::screens::symptoms::{self, EmergencyCall};
use crate::search::Finding;
use crate::words::Words;

/// Everything the Learn screen draws.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LearnScreen {
    /// The screen's title.
    pub title: String,
    /// In the search field.
    pub search: String,
    /// Empties the search field.
    pub clear_search: String,
    /// The self-check; none while something is searched for.
    pub self_check: Option<SelfCheckEntry>,
    /// What is said of the words that were looked for, where not all of them were found.
    pub note: Option<String>,
    /// Groups of pages: articles and questions, or what was found.
    pub groups: Vec<PageGroup>,
    /// Above `exercises`.
    pub exercises_title: String,
    /// Exercises that were found.
    pub exercises: Vec<ExerciseLink>,
    /// Said instead, where nothing was found.
    pub empty: Option<EmptyLearn>,
}

/// The way into the self-check.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SelfCheckEntry {
    /// What it is called.
    pub title: String,
    /// What it does, and what it does not.
    pub intro: String,
    /// Begins it.
    pub start: String,
}

/// Pages that belong together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageGroup {
    /// Above them.
    pub title: String,
    /// The pages.
    pub pages: Vec<PageLink>,
}

/// A page to open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageLink {
    /// Which one.
    pub page: String,
    /// What it is called.
    pub title: String,
    /// What it says, in a sentence.
    pub summary: String,
}

/// Said where nothing was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EmptyLearn {
    /// That it is so.
    pub heading: String,
    /// What helps.
    pub text: String,
    /// Shows everything again.
    pub clear: String,
}

/// Everything one page draws.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ArticleScreen {
    /// Which page.
    pub page: String,
    /// The screen's title.
    pub title: String,
    /// What it says, in a sentence.
    pub summary: String,
    /// From top to bottom.
    pub blocks: Vec<ArticleBlock>,
    /// What is said where the page speaks of symptoms.
    pub symptom_check: Option<String>,
    /// Opens the symptom check; there where `symptom_check` is.
    pub open_symptom_check: Option<String>,
    /// Above `exercises`.
    pub exercises_title: String,
    /// Exercises that it speaks of.
    pub exercises: Vec<ExerciseLink>,
    /// Above `related`.
    pub related_title: String,
    /// Pages to read next.
    pub related: Vec<PageLink>,
    /// Above `sources`.
    pub sources_title: String,
    /// Where it all comes from, numbered from 1 in the order of the text.
    pub sources: Vec<String>,
}

/// One thing that a page says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ArticleBlock {
    /// How it is set.
    pub form: BlockForm,
    /// What it says.
    pub text: String,
    /// Where it comes from: "Sources 1, 2"; none for a heading.
    pub source: Option<String>,
    /// Whom to call, where it says that help is to be called.
    pub call: Option<EmergencyCall>,
}

/// How a statement is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BlockForm {
    /// Above what follows.
    Heading,
    /// Running text.
    Paragraph,
    /// One of a list.
    Bullet,
    /// One of a numbered list.
    Step {
        /// From 1.
        number: u32,
    },
}

/// One answer that was given in the self-check.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SelfCheckAnswer {
    /// Which question.
    pub question: String,
    /// Which of its answers.
    pub answer: String,
}

/// Everything the self-check draws. It keeps nothing: the answers so far are handed in each time.
#[derive(Debug, Clone, PartialEq)]
pub struct SelfCheckScreen {
    /// The screen's title.
    pub title: String,
    /// That it is no diagnosis.
    pub note: String,
    /// A question, or where the answers lead.
    pub step: SelfCheckStep,
}

/// A question of the self-check, or where it leads.
#[derive(Debug, Clone, PartialEq)]
pub enum SelfCheckStep {
    /// A question. Nothing is preselected.
    Ask {
        /// "Question 2 of 6".
        progress: String,
        /// The same with the self-check's title, in one line.
        overline: String,
        /// Which question.
        question: String,
        /// The question.
        text: String,
        /// What helps to answer it.
        help: Option<String>,
        /// What can be answered.
        answers: Vec<SelfCheckChoice>,
        /// The same on a back, where it asks for a place.
        body: Option<BodyMap>,
    },
    /// Where the answers lead.
    Result {
        /// Above the pages.
        heading: String,
        /// That somebody should look at it first, where an answer asks for it.
        symptom_check: Option<String>,
        /// Whom to call; there where `symptom_check` is, which says with what.
        call: Option<EmergencyCall>,
        /// Opens the symptom check; there where `symptom_check` is.
        open_symptom_check: Option<String>,
        /// Pages to read.
        pages: Vec<PageLink>,
        /// Above the exercises.
        exercises_title: String,
        /// Exercises to look at; none where somebody should look at it first.
        exercises: Vec<ExerciseLink>,
        /// Begins it anew.
        again: String,
    },
}

/// One possible answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SelfCheckChoice {
    /// Handed back when it is chosen.
    pub answer: String,
    /// What it says.
    pub label: String,
}

/// `found`: what the search found; none where nothing was searched for.
pub(crate) fn list(words: &Words, catalog: &Catalog, found: Option<&Finding<Found>>) -> LearnScreen {
    let of_kind = |kind| {
        let pages = catalog.pages().iter().filter(move |page| page.kind == kind);
        pages.map(|page| page_link(words, page)).collect::<Vec<_>>()
    };
    let (mut groups, mut exercises, mut note) = (Vec::new(), Vec::new(), None);
    if let Some(found) = found {
        // What has fewer of the words than the best here is no answer to them.
        let closest = found.closest(|one| (one.page().is_some() || one.exercise().is_some()).then_some(one));
        let pages = closest.found.iter().filter_map(|one| found_page(words, catalog, one.page()?));
        groups.push(PageGroup { title: words.learn_found_pages(), pages: pages.collect() });
        let found_exercises = closest.found.iter().filter_map(|one| catalog.exercise(one.exercise()?).ok());
        exercises.extend(found_exercises.map(|exercise| link(words, exercise)));
        note = found::note(words, found, closest.whole || closest.found.is_empty());
    } else {
        let [articles, questions] = [PageKind::Article, PageKind::Question].map(of_kind);
        groups.push(PageGroup { title: words.learn_articles(), pages: articles });
        groups.push(PageGroup { title: words.learn_questions(), pages: questions });
    }
    groups.retain(|group| !group.pages.is_empty());
    let nothing = groups.is_empty() && exercises.is_empty();
    LearnScreen {
        title: words.learn_title(),
        search: words.learn_search(),
        clear_search: words.search_clear(),
        self_check: found.is_none().then(|| SelfCheckEntry {
            title: words.of_data("self-check"),
            intro: words.of_data_attribute("self-check", "intro").unwrap_or_default(),
            start: words.self_check_start(),
        }),
        note,
        groups,
        exercises_title: words.learn_found_exercises(),
        exercises,
        empty: nothing.then(|| EmptyLearn {
            heading: words.learn_empty_heading(),
            text: words.learn_empty_text(),
            clear: words.learn_clear(),
        }),
    }
}

/// A page that was found.
pub(crate) fn found_page(words: &Words, catalog: &Catalog, page: &str) -> Option<PageLink> {
    catalog.page(page).ok().map(|page| page_link(words, page))
}

fn page_link(words: &Words, page: &Page) -> PageLink {
    PageLink {
        page: page.id.clone(),
        title: words.of_data(&format!("learn-{}", page.id)),
        summary: words.of_data_attribute(&format!("learn-{}", page.id), "summary").unwrap_or_default(),
    }
}

pub(crate) fn article(words: &Words, catalog: &Catalog, page: &Page) -> ArticleScreen {
    // Sources are numbered in the order in which the text first stands on them.
    let mut numbered: Vec<&str> = Vec::new();
    let mut step = 0;
    let mut blocks = Vec::new();
    for statement in &page.statements {
        step = if statement.form == Form::Step { step + 1 } else { 0 };
        for source in &statement.sources {
            if !numbered.contains(&source.as_str()) {
                numbered.push(source);
            }
        }
        blocks.push(block(words, catalog, page, statement, (step, &numbered)));
    }
    let link_to = page_link(words, page);
    let related = page.related.iter().filter_map(|id| catalog.page(id).ok());
    let exercises = page.exercises.iter().filter_map(|id| catalog.exercise(id).ok());
    ArticleScreen {
        page: link_to.page,
        title: link_to.title,
        summary: link_to.summary,
        blocks,
        symptom_check: page.symptom_check.then(|| words.article_symptom_check()),
        open_symptom_check: page.symptom_check.then(|| words.check_open()),
        exercises_title: words.article_exercises(),
        exercises: exercises.map(|exercise| link(words, exercise)).collect(),
        related_title: words.article_related(),
        related: related.map(|page| page_link(words, page)).collect(),
        sources_title: words.article_sources(),
        sources: numbered
            .into_iter()
            .filter_map(|id| catalog.source(id).map(|source| words.source(source)))
            .collect(),
    }
}

/// `step`: its number among steps. `numbered`: the sources so far.
fn block(
    words: &Words,
    catalog: &Catalog,
    page: &Page,
    statement: &Statement,
    (step, numbered): (u32, &[&str]),
) -> ArticleBlock {
    let numbers: Vec<String> = statement
        .sources
        .iter()
        .filter_map(|source| numbered.iter().position(|known| known == source))
        .map(|at| (at + 1).to_string())
        .collect();
    let source =
        (!numbers.is_empty()).then(|| words.article_source(count(numbers.len()), &numbers.join(", ")));
    let text = words.of_data(&format!("learn-{}-{}", page.id, statement.id));
    let call = statement.call.then(|| symptoms::call(words, catalog.symptoms(), text.clone()));
    ArticleBlock {
        form: match statement.form {
            Form::Heading => BlockForm::Heading,
            Form::Paragraph => BlockForm::Paragraph,
            Form::Bullet => BlockForm::Bullet,
            Form::Step => BlockForm::Step { number: step },
        },
        text,
        source,
        call,
    }
}

/// The next question after these answers, or where they lead. An answer that does not exist is refused.
pub(crate) fn self_check(
    words: &Words,
    catalog: &Catalog,
    given: &[SelfCheckAnswer],
) -> Result<SelfCheckScreen> {
    let questions = &catalog.self_check().questions;
    Error::at_most("answers", given.len(), questions.len())?;
    let answers: Vec<&Answer> = given.iter().map(|given| answer(questions, given)).collect::<Result<_>>()?;
    let open = questions
        .iter()
        .enumerate()
        .find(|(_, question)| !given.iter().any(|given| given.question == question.id));
    let step = match open {
        Some((at, question)) => ask(words, at, questions.len(), question),
        None => result(words, catalog, &answers),
    };
    Ok(SelfCheckScreen {
        title: words.of_data("self-check"),
        note: words.of_data_attribute("self-check", "note").unwrap_or_default(),
        step,
    })
}

fn answer<'a>(questions: &'a [Question], given: &SelfCheckAnswer) -> Result<&'a Answer> {
    let question = questions
        .iter()
        .find(|question| question.id == given.question)
        .ok_or_else(|| Error::unknown("question", &given.question))?;
    question
        .answers
        .iter()
        .find(|answer| answer.id == given.answer)
        .ok_or_else(|| Error::unknown("answer", &given.answer))
}

fn ask(words: &Words, at: usize, total: usize, question: &Question) -> SelfCheckStep {
    let id = format!("self-check-{}", question.id);
    let answers = question.answers.iter().map(|answer| SelfCheckChoice {
        answer: answer.id.clone(),
        label: words.of_data(&format!("{id}-{}", answer.id)),
    });
    let progress = words.self_check_progress(&(at + 1).to_string(), &total.to_string());
    let known: Vec<&str> = question.answers.iter().map(|answer| answer.id.as_str()).collect();
    SelfCheckStep::Ask {
        body: body_map::of(&question.id, &known),
        overline: words.app_overline(&progress, &words.of_data("self-check")),
        progress,
        question: question.id.clone(),
        text: words.of_data(&id),
        help: words.of_data_attribute(&id, "help"),
        answers: answers.collect(),
    }
}

fn result(words: &Words, catalog: &Catalog, answers: &[&Answer]) -> SelfCheckStep {
    let attribute = |name| words.of_data_attribute("self-check", name).unwrap_or_default();
    let warned = answers.iter().any(|answer| answer.symptom_check);
    let named = |id: &String| answers.iter().any(|answer| answer.pages.contains(id));
    let pages = catalog.pages().iter().filter(|page| named(&page.id));
    let exercises = catalog
        .exercises()
        .iter()
        .filter(|exercise| !warned && answers.iter().any(|answer| answer.exercises.contains(&exercise.id)));
    let warning = warned.then(|| attribute("result-symptom-check"));
    SelfCheckStep::Result {
        heading: attribute("result"),
        call: warning.as_ref().map(|warning| symptoms::call(words, catalog.symptoms(), warning.clone())),
        symptom_check: warning,
        open_symptom_check: warned.then(|| words.check_open()),
        pages: pages.map(|page| page_link(words, page)).collect(),
        exercises_title: words.self_check_exercises(),
        exercises: exercises.map(|exercise| link(words, exercise)).collect(),
        again: words.self_check_again(),
    }
}
