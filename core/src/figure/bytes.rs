//! How do the pictures of a level cross to the phone? As one array of numbers: `docs/figures.md` describes it.

use super::play::Frame;
use super::reel::Loop;
use super::tempo::Breath;

impl Loop {
    /// All of it as one array of bytes, all numbers little-endian.
    ///
    /// `MBF2`; width and height of the view (`f32`, body heights); number of pictures and of times (`u16` each); the
    /// times (`u16` picture, `u8` breath: 0 free, 1 in, 2 out); an index of where each part begins (`u32`, from the
    /// array's beginning): what stands still, the still, then every picture; then those parts: number of outlines
    /// (`u16`), each with tone (`u8`), number of points (`u16`), and points (`u16` x from the left, `u16` y from the
    /// top, in 65535ths of the view's longer side). The other side is drawn mirrored by the phone.
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        let [left, bottom, right, top] = self.view;
        let mut bytes = b"MBF2".to_vec();
        for length in [right - left, top - bottom] {
            bytes.extend(single(length).to_le_bytes());
        }
        bytes.extend(short(self.frames.len()));
        bytes.extend(short(self.times.len()));
        for (frame, breath) in &self.times {
            bytes.extend(frame.to_le_bytes());
            bytes.push(match breath {
                Breath::Free => 0,
                Breath::In => 1,
                Breath::Out => 2,
            });
        }
        let parts = || [&self.ground, &self.still].into_iter().chain(&self.frames);
        let begin = bytes.len() + parts().count() * 4;
        let mut body: Vec<u8> = Vec::new();
        for frame in parts() {
            bytes.extend(u32::try_from(begin + body.len()).unwrap_or(u32::MAX).to_le_bytes());
            self.write(frame, &mut body);
        }
        bytes.extend(body);
        bytes
    }

    fn write(&self, frame: &Frame, body: &mut Vec<u8>) {
        let [left, bottom, right, top] = self.view;
        let side = (right - left).max(top - bottom);
        body.extend(short(frame.outlines.len()));
        for outline in &frame.outlines {
            body.push(outline.tone as u8);
            body.extend(short(outline.points.len()));
            for point in &outline.points {
                let x = point.x.clamp(left, right) - left;
                let y = top - point.y.clamp(bottom, top);
                body.extend(fixed(x / side).to_le_bytes());
                body.extend(fixed(y / side).to_le_bytes());
            }
        }
    }
}

fn short(value: usize) -> [u8; 2] {
    u16::try_from(value).unwrap_or(u16::MAX).to_le_bytes()
}

#[allow(clippy::cast_possible_truncation, reason = "a length of about one")]
pub(super) fn single(value: f64) -> f32 {
    value as f32
}

#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a share from 0 to 1, of sixteen bits"
)]
fn fixed(share: f64) -> u16 {
    (share.clamp(0.0, 1.0) * 65535.0).round() as u16
}
