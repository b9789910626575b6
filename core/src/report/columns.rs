//! What goes into which of two columns, and what has no room?
//!
//! The plan comes first, the blocks follow in their order: down the left column, then down the right one. Of the ways to
//! part them the one is taken that leaves out the least, and of those the one whose columns are most alike.

use krilla::tagging::Node;

use super::blocks::BlockList;
use super::exercises::ExerciseList;
use super::font::Faces;
use super::pen::{Pen, Place};
use super::sheet::Sheet;

/// Between two parts of a column.
const BELOW: f32 = 9.0;

/// How rows look.
#[derive(Debug, Clone, Copy)]
pub(super) struct Look {
    /// How high a figure is.
    pub(super) figure: f32,
    /// How many lines a row has at most.
    pub(super) lines: usize,
}

/// What stands in a column.
enum Part<'s> {
    Exercises(ExerciseList<'s>),
    Block(BlockList<'s>),
}

/// Both columns, fitted.
pub(super) struct Columns<'s> {
    parts: Vec<Part<'s>>,
    /// How many parts stand in the left column.
    left: usize,
    /// How many rows of each part are shown; nothing where a part is left out.
    shown: Vec<Option<usize>>,
    /// How much is left out; nothing where all is shown.
    pub(super) left_out: usize,
}

/// A way to part them.
struct Way {
    left: usize,
    shown: Vec<Option<usize>>,
    left_out: usize,
    height: f32,
}

impl<'s> Columns<'s> {
    /// Fits a sheet into two columns of a width and a height.
    pub(super) fn new(faces: &Faces, sheet: &'s Sheet, [width, room]: [f32; 2], look: Look) -> Self {
        let plan = ExerciseList::new(faces, &sheet.exercises, width, look).map(Part::Exercises);
        let block = |said| Part::Block(BlockList::new(faces, said, width, look.lines));
        let blocks = sheet.blocks.iter().map(block);
        let parts: Vec<Part<'s>> = plan.into_iter().chain(blocks).collect();
        let ways = (parts.len().min(1)..=parts.len()).map(|left| way(&parts, left, room));
        let best = ways
            .min_by(|one, other| one.left_out.cmp(&other.left_out).then(one.height.total_cmp(&other.height)));
        let Way { left, shown, left_out, .. } =
            best.unwrap_or(Way { left: 0, shown: Vec::new(), left_out: 0, height: 0.0 });
        Self { parts, left, shown, left_out }
    }

    /// Whether there is a part with rows of which none is shown.
    pub(super) fn is_bare(&self) -> bool {
        let mut all = self.parts.iter().zip(&self.shown);
        all.any(|(part, shown)| part.count() > 0 && shown.unwrap_or(0) == 0)
    }

    /// Draws both, from their tops, the left one wholly before the right one.
    pub(super) fn draw(&self, pen: &mut Pen<'_>, faces: &Faces, tops: [Place; 2]) -> Vec<Node> {
        let all: Vec<(&Part<'_>, Option<usize>)> =
            self.parts.iter().zip(self.shown.iter().copied()).collect();
        let (left, right) = all.split_at(self.left.min(all.len()));
        let mut nodes = Vec::new();
        for ((x, top), column) in tops.into_iter().zip([left, right]) {
            let mut y = top;
            for (part, shown) in column {
                let Some(shown) = *shown else { continue };
                nodes.extend(match part {
                    Part::Exercises(list) => list.draw(pen, (x, y), shown),
                    Part::Block(list) => list.draw(pen, faces, (x, y), shown),
                });
                y += part.height(shown) + BELOW;
            }
        }
        nodes
    }
}

impl Part<'_> {
    fn count(&self) -> usize {
        match self {
            Self::Exercises(list) => list.count(),
            Self::Block(list) => list.count(),
        }
    }

    /// How much one of its rows counts where it is left out.
    fn weight(&self) -> usize {
        match self {
            Self::Exercises(_) => 5,
            Self::Block(_) => 1,
        }
    }

    fn height(&self, shown: usize) -> f32 {
        match self {
            Self::Exercises(list) => list.height(shown),
            Self::Block(list) => list.height(shown),
        }
    }
}

fn way(parts: &[Part<'_>], left: usize, room: f32) -> Way {
    let (one, other) = parts.split_at(left);
    let (mut shown, first) = fitted(one, room);
    let (more, second) = fitted(other, room);
    shown.extend(more);
    let count = |(part, shown): (&Part<'_>, &Option<usize>)| match shown {
        Some(shown) => part.count() - shown,
        // Whoever leaves out a heading leaves out more than its rows.
        None => part.count() + 100,
    };
    let bare = |(part, shown): &(&Part<'_>, &Option<usize>)| part.count() > 0 && *shown == &Some(0);
    let all = || parts.iter().zip(&shown);
    let left_out =
        all().map(|pair| count(pair) * pair.0.weight()).sum::<usize>() + all().filter(bare).count() * 50;
    Way { left, shown, left_out, height: first.max(second) }
}

/// How many rows of each part fit into a column, and how high they are. The highest block loses its last row until all
/// fit; the plan does when every block beside it has but one, since what is done now matters more than what was.
fn fitted(parts: &[Part<'_>], room: f32) -> (Vec<Option<usize>>, f32) {
    let mut shown: Vec<Option<usize>> = parts.iter().map(|part| Some(part.count())).collect();
    let high = |part: &Part<'_>, shown: Option<usize>| shown.map_or(0.0, |shown| part.height(shown) + BELOW);
    let mut heights: Vec<f32> = parts.iter().zip(&shown).map(|(part, shown)| high(part, *shown)).collect();
    loop {
        let whole: f32 = heights.iter().sum::<f32>() - BELOW;
        if whole <= room {
            return (shown, whole.max(0.0));
        }
        let highest = |least: usize, plan: bool| {
            let can = shown.iter().zip(&heights).zip(parts).enumerate();
            let can = can.filter(|(_, ((shown, _), part))| {
                shown.is_some_and(|shown| shown > least) && (plan || matches!(part, Part::Block(_)))
            });
            can.max_by(|(_, ((_, one), _)), (_, ((_, other), _))| one.total_cmp(other)).map(|(at, _)| at)
        };
        let less = highest(1, false).or_else(|| highest(1, true)).or_else(|| highest(0, true));
        let Some(at) = less.or_else(|| shown.iter().rposition(Option::is_some)) else {
            return (shown, 0.0);
        };
        let (Some(shown), Some(height), Some(part)) = (shown.get_mut(at), heights.get_mut(at), parts.get(at))
        else {
            return (shown, 0.0);
        };
        *shown = shown.and_then(|shown| shown.checked_sub(1));
        *height = high(part, *shown);
    }
}
