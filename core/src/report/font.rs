//! Which glyph is a letter, and how wide is it?

use krilla::text::Font;
use skrifa::instance::{LocationRef, Size};
use skrifa::{FontRef, MetadataProvider};

use crate::error::{Error, Result};

/// Noto Sans, reduced (`core/fonts/README.md`).
static REGULAR: &[u8] = include_bytes!("../../fonts/report-regular.ttf");
static BOLD: &[u8] = include_bytes!("../../fonts/report-bold.ttf");

/// What is drawn for a letter that the font lacks. The font's own glyph for that must not be used: readers of tagged
/// documents refuse it.
pub(super) const BOX: char = '\u{25A1}';

/// How heavy a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Weight {
    /// What is read.
    Regular,
    /// What is found first.
    Bold,
}

/// Both weights.
pub(super) struct Faces {
    regular: Face,
    bold: Face,
}

/// One weight of the font.
pub(super) struct Face {
    /// What the document embeds.
    pub(super) font: Font,
    /// The glyph of each letter and its width as a share of the size, sorted by letter: a page asks some ten thousand
    /// times.
    letters: Vec<(u32, u32, f32)>,
}

impl Faces {
    /// Reads what is compiled in.
    pub(super) fn new() -> Result<Self> {
        Ok(Self { regular: Face::new(REGULAR)?, bold: Face::new(BOLD)? })
    }

    /// That of a weight.
    pub(super) fn of(&self, weight: Weight) -> &Face {
        match weight {
            Weight::Regular => &self.regular,
            Weight::Bold => &self.bold,
        }
    }
}

impl Face {
    fn new(file: &'static [u8]) -> Result<Self> {
        let broken = || Error::unexpected("a font of the report");
        let font = Font::new(file.into(), 0).ok_or_else(broken)?;
        let read = FontRef::new(file).map_err(|_| broken())?;
        let em = font.units_per_em().max(1.0);
        let widths = read.glyph_metrics(Size::unscaled(), LocationRef::default());
        let known = read.charmap();
        let letters = known.mappings().filter(|(_, glyph)| glyph.to_u32() != 0);
        let mut letters: Vec<(u32, u32, f32)> = letters
            .filter_map(|(letter, glyph)| Some((letter, glyph.to_u32(), widths.advance_width(glyph)? / em)))
            .collect();
        letters.sort_unstable_by_key(|(letter, ..)| *letter);
        Ok(Self { font, letters })
    }

    /// The glyph of a letter and its width as a share of the size; none where the font lacks it.
    pub(super) fn glyph(&self, letter: char) -> Option<(u32, f32)> {
        let at = self.letters.binary_search_by_key(&u32::from(letter), |(letter, ..)| *letter).ok()?;
        self.letters.get(at).map(|(_, glyph, wide)| (*glyph, *wide))
    }
}
