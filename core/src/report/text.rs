//! How does a text become lines?
//!
//! Letters that go together (a letter with its marks, the parts of a picture) are never parted. Those that the font lacks
//! are boxes, a run of them with the spaces in between one piece, which says itself what it really is: so it is copied and
//! read in its own order, whichever way it is written.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::font::{BOX, Face, Faces, Weight};
use super::pen::Colour;

/// Said instead of what a line has no room for.
const CUT: char = '…';

/// How a text looks.
#[derive(Debug, Clone, Copy)]
pub(super) struct Style {
    /// How heavy.
    pub(super) weight: Weight,
    /// How large, in points.
    pub(super) size: f32,
    /// From one line to the next.
    pub(super) leading: f32,
    /// Which colour.
    pub(super) colour: Colour,
}

/// A text in its lines.
pub(super) struct Set {
    /// One below the other.
    pub(super) lines: Vec<Line>,
    /// How they look.
    pub(super) style: Style,
}

/// One line.
pub(super) struct Line {
    /// From left to right.
    pub(super) pieces: Vec<Piece>,
    /// How wide, without the space at its end.
    pub(super) width: f32,
}

/// Letters that the font has, or boxes for such as it lacks.
pub(super) struct Piece {
    /// What it says.
    pub(super) text: String,
    /// Whether it is boxes: those stand for the text together.
    pub(super) boxes: bool,
    /// Its glyphs: which, how wide as a share of the size, and for which part of the text.
    pub(super) glyphs: Vec<(u32, f32, Range<usize>)>,
}

impl Set {
    /// A text in lines of a width, at most so many; where it has more, the last one says so.
    pub(super) fn new(faces: &Faces, text: &str, style: Style, width: f32, most: usize) -> Self {
        let face = faces.of(style.weight);
        let lines = broken(face, &clean(text), width / style.size, most.max(1));
        Self { lines: lines.iter().map(|line| Line::new(face, line, style.size)).collect(), style }
    }

    /// How high.
    pub(super) fn height(&self) -> f32 {
        self.lines.iter().map(|_| self.style.leading).sum()
    }

    /// How wide its widest line is.
    pub(super) fn width(&self) -> f32 {
        self.lines.iter().map(|line| line.width).fold(0.0, f32::max)
    }
}

impl Line {
    fn new(face: &Face, text: &str, size: f32) -> Self {
        let mut pieces: Vec<Piece> = Vec::new();
        let all: Vec<&str> = clusters(text).collect();
        for (at, cluster) in all.iter().enumerate() {
            let lacks = |at: usize| all.get(at).is_some_and(|cluster| !has(face, cluster));
            let between = *cluster == " " && at > 0 && lacks(at - 1) && lacks(at + 1);
            let boxes = lacks(at) || between;
            if pieces.last().is_none_or(|piece| piece.boxes != boxes) {
                pieces.push(Piece { text: String::new(), boxes, glyphs: Vec::new() });
            }
            if let Some(piece) = pieces.last_mut() {
                piece.add(face, cluster);
            }
        }
        for piece in pieces.iter_mut().filter(|piece| piece.boxes) {
            let whole = 0..piece.text.len();
            piece.glyphs.iter_mut().for_each(|(_, _, part)| *part = whole.clone());
        }
        Self { pieces, width: wide(face, text.trim_end_matches(' ')) * size }
    }
}

impl Piece {
    fn add(&mut self, face: &Face, cluster: &str) {
        let boxes = self.boxes && cluster != " ";
        let begin = self.text.len();
        self.text.push_str(cluster);
        let letters = cluster.char_indices().filter(|(_, letter)| is_drawn(*letter, boxes));
        for (at, letter) in letters {
            let (glyph, wide) = drawn(face, if boxes { BOX } else { letter });
            let at = begin + at;
            self.glyphs.push((glyph, wide, at..at + letter.len_utf8()));
        }
    }
}

/// A text on one line, without what is not a letter and has no place in a document.
pub(super) fn clean(text: &str) -> String {
    let seen = text.nfc().filter_map(|letter| match letter {
        '\u{A0}' | '\u{202F}' => Some(letter),
        letter if letter.is_whitespace() => Some(' '),
        letter if letter.is_control() || is_nothing(letter) => None,
        letter => Some(letter),
    });
    let seen: String = seen.collect();
    let words: Vec<&str> = seen.split(' ').filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

/// Soft hyphens, spaces without width, marks of direction and what is no character.
fn is_nothing(letter: char) -> bool {
    matches!(letter,
        '\u{AD}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}'
        | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}')
        || u32::from(letter) & 0xFFFE == 0xFFFE
        || matches!(letter, '\u{FDD0}'..='\u{FDEF}')
}

/// What joins or chooses the letters beside it and is not seen itself.
fn is_joint(letter: char) -> bool {
    matches!(letter, '\u{200C}' | '\u{200D}' | '\u{FE00}'..='\u{FE0F}' | '\u{E0000}'..='\u{E0FFF}')
}

/// Whether a letter is one that takes room. A box stands for a letter with all of its marks.
fn is_drawn(letter: char, boxes: bool) -> bool {
    !(is_joint(letter) || boxes && is_combining_mark(letter))
}

/// The letters of a text, each with what belongs to it.
fn clusters(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let mut joined = true;
        let end = rest.char_indices().find_map(|(at, letter)| {
            let belongs = joined || is_combining_mark(letter) || is_joint(letter);
            joined = letter == '\u{200D}';
            (!belongs).then_some(at)
        });
        let (cluster, after) = rest.split_at(end.unwrap_or(rest.len()));
        rest = after;
        (!cluster.is_empty()).then_some(cluster)
    })
}

/// Whether the font has all of it.
fn has(face: &Face, cluster: &str) -> bool {
    cluster.chars().all(|letter| is_joint(letter) || face.glyph(letter).is_some())
}

fn drawn(face: &Face, letter: char) -> (u32, f32) {
    face.glyph(letter).unwrap_or((0, 0.6))
}

/// How wide a text is, as a share of its size.
fn wide(face: &Face, text: &str) -> f32 {
    let of = |cluster: &str| -> f32 {
        let boxes = !has(face, cluster);
        let letters = cluster.chars().filter(|letter| is_drawn(*letter, boxes));
        letters.map(|letter| drawn(face, if boxes { BOX } else { letter }).1).sum()
    };
    clusters(text).map(of).sum()
}

/// A clean text in lines of a width. A line that is followed by another word ends with its space, so that words stay
/// apart for whoever reads them aloud.
fn broken(face: &Face, text: &str, room: f32, most: usize) -> Vec<String> {
    let space = wide(face, " ");
    let mut lines: Vec<String> = Vec::new();
    let (mut line, mut used) = (String::new(), 0.0);
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        let long = wide(face, word);
        if !line.is_empty() {
            line.push(' ');
            if used + space + long <= room {
                line.push_str(word);
                used += space + long;
                continue;
            }
            lines.push(std::mem::take(&mut line));
        }
        used = long;
        if long <= room {
            line.push_str(word);
        } else {
            used = 0.0;
            for cluster in clusters(word) {
                let long = wide(face, cluster);
                if used + long > room && !line.is_empty() {
                    lines.push(std::mem::take(&mut line));
                    used = 0.0;
                    if lines.len() > most {
                        break;
                    }
                }
                line.push_str(cluster);
                used += long;
            }
        }
        if lines.len() > most {
            break;
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    if lines.len() > most {
        lines.truncate(most);
        if let Some(last) = lines.last_mut() {
            *last = cut(face, last, room);
        }
    }
    lines
}

/// As much of a line as there is room for beside the sign that there is more.
fn cut(face: &Face, line: &str, room: f32) -> String {
    let mut used = wide(face, &CUT.to_string());
    let mut short: String = clusters(line.trim_end())
        .take_while(|cluster| {
            used += wide(face, cluster);
            used <= room
        })
        .collect();
    short.truncate(short.trim_end().len());
    short.push(CUT);
    short
}
