//! Where does a field change its sign?
//!
//! Marching squares on a grid of which only what an outline needs is reckoned. Squares far from every outline are passed over
//! whole; in the blocks that are left a value tells the signs around it, where the field rises no faster than [`SLOPE`]; and
//! the outline itself is followed from edge to edge.

use super::vector::{V2, v2};

/// Distance of two grid lines.
const STEP: f64 = 0.0058;
/// Grid lines of a block.
const BLOCK: usize = 4;
/// Grid lines of squares of blocks, and of a block at last: what is far from every outline is passed over in larger ones.
const SQUARES: [usize; 3] = [16, 8, BLOCK];
/// How fast a field rises at most.
const SLOPE: f64 = 1.15;

/// A closed outline; what is inside lies to its left.
pub(super) type Ring = Vec<V2>;

/// A round of the picture.
#[derive(Clone, Copy)]
pub(super) struct Round {
    pub(super) middle: V2,
    pub(super) radius: f64,
}

/// A distance to an outline, below zero inside.
#[derive(Clone, Copy)]
pub(super) struct Field<'f> {
    pub(super) at: &'f dyn Fn(V2) -> f64,
    /// Whether it may rise faster than [`SLOPE`] somewhere in a round.
    pub(super) is_steep: &'f dyn Fn(Round) -> bool,
}

#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a grid of a picture: never negative, never above some thousands"
)]
fn whole(value: f64) -> usize {
    value.max(0.0) as usize
}

#[allow(clippy::cast_precision_loss, reason = "a grid of a picture has some thousands of lines")]
fn real(value: usize) -> f64 {
    value as f64
}

/// Half of what so many grid lines span.
fn half(lines: usize) -> f64 {
    STEP * real(lines - 1) * 0.5
}

/// From which value on in its middle there is no outline in a square of so many lines, nor beside it.
fn safe(lines: usize) -> f64 {
    (half(lines) * std::f64::consts::SQRT_2 + STEP) * SLOPE
}

/// Where the lines of a grid lie.
#[derive(Clone, Copy)]
struct Lines {
    corner: V2,
    columns: usize,
    rows: usize,
}

impl Lines {
    fn around(bounds: [f64; 4]) -> Self {
        let margin = STEP * 2.0;
        let lines = |low: f64, high: f64| {
            let lines = whole((high - low + 2.0 * margin) / STEP) + 2;
            lines.div_ceil(BLOCK) * BLOCK
        };
        Self {
            corner: v2(bounds[0] - margin, bounds[1] - margin),
            columns: lines(bounds[0], bounds[2]),
            rows: lines(bounds[1], bounds[3]),
        }
    }

    /// Which value is that of the node at a column and a row.
    fn node(&self, column: usize, row: usize) -> usize {
        row * self.columns + column
    }

    fn place(&self, column: usize, row: usize) -> V2 {
        self.corner + v2(real(column), real(row)) * STEP
    }

    /// Every outline is closed: what lies at the border is outside.
    fn border(&self, column: usize, row: usize) -> bool {
        row == 0 || column == 0 || row + 1 == self.rows || column + 1 == self.columns
    }

    /// Squares of so many lines, row by row, within a square of so many.
    fn squares(
        self,
        (left, bottom): (usize, usize),
        lines: usize,
        within: usize,
    ) -> impl Iterator<Item = (usize, usize)> {
        let rows = (bottom..(bottom + within).min(self.rows)).step_by(lines);
        rows.flat_map(move |row| {
            (left..(left + within).min(self.columns)).step_by(lines).map(move |column| (column, row))
        })
    }

    fn round(&self, (column, row): (usize, usize), lines: usize) -> Round {
        let half = half(lines);
        Round { middle: self.place(column, row) + v2(half, half), radius: half * std::f64::consts::SQRT_2 }
    }
}

/// Values on a grid, as far as they were asked for. Infinite ones have the right sign; those that are no numbers are not known.
struct Grid<'f> {
    lines: Lines,
    values: Vec<f64>,
    /// Which blocks are near an outline, row by row.
    open: Vec<bool>,
    field: Field<'f>,
    /// Edges that an outline was followed along: even ones go right from their node, odd ones up.
    followed: Vec<bool>,
}

/// The closed lines on which a field is nought, within bounds (left, bottom, right, top).
pub(super) fn rings(field: Field<'_>, bounds: [f64; 4]) -> Vec<Ring> {
    let lines = Lines::around(bounds);
    let values = vec![1.0; lines.columns * lines.rows];
    let open = vec![false; lines.columns / BLOCK * (lines.rows / BLOCK)];
    let followed = vec![false; values.len() * 2];
    let mut grid = Grid { lines, values, open, field, followed };
    for corner in lines.squares((0, 0), SQUARES[0], lines.columns.max(lines.rows)) {
        grid.look(corner, &SQUARES);
    }
    grid.rings()
}

/// The nodes of a block in the order in which their signs are asked for: what is far from the others tells most.
const ORDER: [usize; BLOCK * BLOCK] = [0, 15, 3, 12, 5, 10, 6, 9, 1, 2, 4, 7, 8, 11, 13, 14];

impl Grid<'_> {
    /// Looks for outlines in a square, and in those within it.
    fn look(&mut self, corner: (usize, usize), sizes: &[usize]) {
        let [size, smaller @ ..] = sizes else { return };
        let middle = (self.field.at)(self.lines.round(corner, *size).middle);
        if middle > safe(*size) {
            return;
        }
        if middle < -safe(*size) {
            for (column, row) in self.lines.squares(corner, 1, *size) {
                if !self.lines.border(column, row) {
                    self.values[self.lines.node(column, row)] = -1.0;
                }
            }
        } else if let [next, ..] = smaller {
            for corner in self.lines.squares(corner, *next, *size) {
                self.look(corner, smaller);
            }
        } else {
            let block = self.block(corner);
            self.open[block] = true;
            self.settle(corner, middle);
        }
    }

    /// Which block a node is in.
    fn block(&self, (column, row): (usize, usize)) -> usize {
        row / BLOCK * (self.lines.columns / BLOCK) + column / BLOCK
    }

    /// Finds the sign of each node of a block, whose middle has that value.
    fn settle(&mut self, (left, bottom): (usize, usize), middle: f64) {
        let lines = self.lines;
        let node = |at: usize| (left + at % BLOCK, bottom + at / BLOCK);
        let sign = |value: f64| f64::INFINITY.copysign(value);
        let steep = (self.field.is_steep)(lines.round((left, bottom), BLOCK));
        // Whether so far away from a value the sign is the same.
        let tells = |value: f64, x: f64, y: f64| {
            !steep && (x * x + y * y) * (STEP * SLOPE) * (STEP * SLOPE) < value * value
        };
        for at in 0..BLOCK * BLOCK {
            let (column, row) = node(at);
            let (x, y) = (real(at % BLOCK) - real(BLOCK - 1) * 0.5, real(at / BLOCK) - real(BLOCK - 1) * 0.5);
            self.values[lines.node(column, row)] = match tells(middle, x, y) {
                _ if lines.border(column, row) => 1.0,
                true => sign(middle),
                false => f64::NAN,
            };
        }
        for at in ORDER {
            let (column, row) = node(at);
            let at = lines.node(column, row);
            if !self.values[at].is_nan() {
                continue;
            }
            let value = self.value(at);
            for other in ORDER {
                let (beside, above) = node(other);
                let other = &mut self.values[lines.node(beside, above)];
                if other.is_nan() {
                    let (x, y) = (real(column.abs_diff(beside)), real(row.abs_diff(above)));
                    if tells(value, x, y) {
                        *other = sign(value);
                    }
                }
            }
        }
    }

    /// The value at a node.
    fn value(&mut self, node: usize) -> f64 {
        let known = self.values[node];
        if known.is_finite() {
            return known;
        }
        let (column, row) = (node % self.lines.columns, node / self.lines.columns);
        let value = (self.field.at)(self.lines.place(column, row));
        // Where a sign was told by what is beside it, the outline keeps to that.
        let value = if known.is_nan() { value } else { value.abs().copysign(known) };
        self.values[node] = value;
        value
    }

    /// Where the outline crosses an edge.
    fn crossing(&mut self, edge: usize) -> V2 {
        let node = edge / 2;
        let (column, row) = (node % self.lines.columns, node / self.lines.columns);
        let (other, direction) = if edge.is_multiple_of(2) {
            (node + 1, v2(STEP, 0.0))
        } else {
            (node + self.lines.columns, v2(0.0, STEP))
        };
        let (here, there) = (self.value(node), self.value(other));
        self.lines.place(column, row) + direction * (here / (here - there)).clamp(0.0, 1.0)
    }

    /// Every outline, each from the first cell that it goes through.
    fn rings(&mut self) -> Vec<Ring> {
        let (wide, high) = (self.lines.columns / BLOCK, self.lines.rows / BLOCK);
        let mut rings = Vec::new();
        for row in 0..self.lines.rows - 1 {
            for across in 0..wide {
                let (right, above) = ((across + 1).min(wide - 1), (row / BLOCK + 1).min(high - 1));
                let beside = [(across, row / BLOCK), (right, row / BLOCK), (across, above), (right, above)];
                if beside.iter().all(|(across, up)| !self.open[up * wide + across]) {
                    continue;
                }
                for column in across * BLOCK..(across * BLOCK + BLOCK).min(self.lines.columns - 1) {
                    let cell = self.lines.node(column, row);
                    for (from, _) in self.links(cell).into_iter().flatten() {
                        if !self.followed[self.edge(cell, from)] {
                            let ring = self.follow(cell, from);
                            if ring.len() > 5 {
                                rings.push(ring);
                            }
                        }
                    }
                }
            }
        }
        rings
    }

    /// The outline that comes into a cell over one of its sides.
    fn follow(&mut self, mut cell: usize, mut side: Side) -> Ring {
        let mut ring = Vec::new();
        loop {
            let edge = self.edge(cell, side);
            if std::mem::replace(&mut self.followed[edge], true) {
                return ring;
            }
            let Some((_, out)) = self.links(cell).into_iter().flatten().find(|(from, _)| *from == side)
            else {
                return ring;
            };
            ring.push(self.crossing(edge));
            (cell, side) = match out {
                Side::Bottom => (cell - self.lines.columns, Side::Top),
                Side::Right => (cell + 1, Side::Left),
                Side::Top => (cell + self.lines.columns, Side::Bottom),
                Side::Left => (cell - 1, Side::Right),
            };
        }
    }

    fn edge(&self, cell: usize, side: Side) -> usize {
        match side {
            Side::Bottom => cell * 2,
            Side::Right => (cell + 1) * 2 + 1,
            Side::Top => (cell + self.lines.columns) * 2,
            Side::Left => cell * 2 + 1,
        }
    }

    /// Over which sides outlines come into a cell, and over which they leave it.
    fn links(&self, cell: usize) -> [Option<(Side, Side)>; 2] {
        use Side::{Bottom, Left, Right, Top};
        let columns = self.lines.columns;
        let inside = |node: usize| self.values[node] < 0.0;
        let one = |from, to| [Some((from, to)), None];
        match (inside(cell), inside(cell + 1), inside(cell + columns + 1), inside(cell + columns)) {
            (true, true, true, true) | (false, false, false, false) => [None, None],
            (true, false, false, false) => one(Bottom, Left),
            (false, true, false, false) => one(Right, Bottom),
            (false, false, true, false) => one(Top, Right),
            (false, false, false, true) => one(Left, Top),
            (true, true, false, false) => one(Right, Left),
            (false, true, true, false) => one(Top, Bottom),
            (false, false, true, true) => one(Left, Right),
            (true, false, false, true) => one(Bottom, Top),
            (true, true, true, false) => one(Top, Left),
            (true, true, false, true) => one(Right, Top),
            (true, false, true, true) => one(Bottom, Right),
            (false, true, true, true) => one(Left, Bottom),
            (true, false, true, false) => [Some((Bottom, Left)), Some((Top, Right))],
            (false, true, false, true) => [Some((Right, Bottom)), Some((Left, Top))],
        }
    }
}

/// A side of a cell.
#[derive(Clone, Copy, PartialEq)]
enum Side {
    Bottom,
    Right,
    Top,
    Left,
}
