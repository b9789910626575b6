//! A session that is led, as text.

use std::fmt::Write as _;

use midback_core::screens::live::{LiveGuide, LiveTexts};
use midback_core::{LiveQuestion, LiveState, LiveView, PartKind};

use crate::hand::LiveScreen;
use crate::show::{Show, call, line, lines, scale, text_of};

impl Show for LiveScreen {
    fn show(&self) -> String {
        let (view, texts) = (&self.view, &self.texts);
        let mut out = String::new();
        line!(out, "({})", self.sets);
        for said in [&view.notice, &view.problem].into_iter().filter(|said| !said.is_empty()) {
            line!(out, "{said}");
        }
        if let Some(ask) = &view.ask {
            for rate in texts.rates.iter().filter(|rate| rate.exercise == ask.exercise) {
                line!(out, "{}", rate.title);
                scale(&mut out, &rate.pain);
                scale(&mut out, &rate.effort);
                line!(out, "[{}] [{}]", rate.save, rate.later);
            }
        }
        match (&view.question, view.after) {
            (Some(asked), _) => question(&mut out, asked, texts),
            (None, Some(after)) => line!(out, "Over, to the {after:?}"),
            (None, None) => set(&mut out, view, texts),
        }
        out
    }
}

fn set(out: &mut String, view: &LiveView, texts: &LiveTexts) {
    line!(out, "{}: {}, {}", view.position, view.name, view.level_name);
    match view.part {
        PartKind::Set => line!(out, "{}", view.count_spoken),
        _ => line!(out, "{}: {} {}", view.label, view.count, view.count_line),
    }
    let load = view.load.as_ref().map(|load| format!(", {}", text_of(load))).unwrap_or_default();
    line!(out, "{}: {}{load}", view.set_and_side, text_of(&view.target));
    if !view.start.is_empty() {
        line!(out, "> {}", view.start);
    }
    let of_level = |guide: &&LiveGuide| guide.exercise == view.exercise && guide.level == view.level;
    for guide in texts.guides.iter().filter(of_level) {
        line!(out, "{}", guide.how_title);
        lines(out, "  ", &guide.how);
        line!(out, "{}: {}", guide.feel_title, guide.feel);
    }
    let go = match view.state {
        LiveState::Ready => &texts.start,
        LiveState::Running => &texts.pause,
        _ => &texts.resume,
    };
    line!(out, "[{go}] [{}] [{}] [{}]", texts.hurts, texts.skip, texts.end);
    if !view.next_up.is_empty() {
        line!(out, "{}", view.next_up);
    }
}

fn question(out: &mut String, question: &LiveQuestion, texts: &LiveTexts) {
    match question {
        LiveQuestion::HowMuch { .. } => {
            line!(out, "{}", texts.hurts_title);
            scale(out, &texts.how_much);
            line!(out, "{} {} [{}]", texts.warning_title, texts.warning_text, texts.warning);
            line!(out, "[{}]", texts.hurts_nothing);
        }
        LiveQuestion::Easier { possible: true, .. } => {
            line!(out, "{}\n{}", texts.easier_title, texts.easier_text);
            line!(out, "[{}] [{}]", texts.easier_take, texts.easier_leave);
        }
        LiveQuestion::Easier { possible: false, .. } => {
            line!(out, "{}\n{}\n[{}]", texts.easier_title, texts.easier_none, texts.easier_leave);
        }
        LiveQuestion::EndOffer { .. } => {
            line!(out, "{}\n{}\n{}", texts.advice_title, texts.advice_text, texts.advice_sharp);
            call(out, &texts.advice_call);
            line!(out, "[{}] [{}]", texts.end, texts.advice_go_on);
        }
        other => line!(out, "{other:?}"),
    }
}
