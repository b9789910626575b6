//! Is the sign of the app the same on both phones?
//!
//! The iPhone's pictures are drawn from Android's: `UPDATE_EXPECT=1 cargo test -p midback-tests --test it iphone` draws them
//! anew. The system rounds their corners.

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::io::BufWriter;

use png::{BitDepth, ColorType, Decoder, Encoder};
use serde_json::{Value, json};
use tiny_skia::{Color, LineCap, Paint, PathBuilder, Pixmap, PremultipliedColorU8, Stroke, Transform};

use super::{between, path, text};

const FOLDER: &str = "ios/App/Assets.xcassets/AppIcon.appiconset";
const SIZE: u32 = 1024;

/// Of Android's 108 by 108, the system shows the middle: what lies further out is there for its animations.
const SHOWN: f32 = 72.0;
const EDGE: f32 = 18.0;

/// How a picture is coloured: what lies behind the mark, if anything does, and in what each of its colours is drawn.
struct Look {
    file: &'static str,
    kind: ColorType,
    ground: Option<Color>,
    drawn: BTreeMap<&'static str, Color>,
}

/// The marks of Android's sign: the name of each one's colour, its width, and its lines from end to end.
type Mark = (String, f32, Vec<[f32; 4]>);

fn marks() -> Vec<Mark> {
    let vector = text("android/app/src/main/res/drawable/ic_launcher_foreground.xml");
    let marks = vector.split("<path").skip(1).map(|path| {
        let of = |name: &str| between(path, &format!("android:{name}=\""), "\"").unwrap();
        assert_eq!(of("strokeLineCap"), "round");
        let colour = of("strokeColor").strip_prefix("@color/").unwrap().to_owned();
        (colour, of("strokeWidth").parse().unwrap(), lines(of("pathData")))
    });
    marks.collect()
}

/// `M46.5,32.5L57.1,29.5M49.2,40.4L60.9,36.9`: straight lines, and nothing else.
fn lines(data: &str) -> Vec<[f32; 4]> {
    let line = |line: &str| {
        let numbers: Vec<f32> = line.split([',', 'L']).map(|number| number.parse().unwrap()).collect();
        numbers.try_into().unwrap_or_else(|_| panic!("{line}"))
    };
    data.split('M').skip(1).map(line).collect()
}

/// A colour of Android's resources, or of its palette by night.
fn resource(name: &str) -> Color {
    let colours = text("android/app/src/main/res/values/colors.xml");
    hex(between(&colours, &format!("<color name=\"{name}\">#"), "<").unwrap())
}

fn by_night(role: &str) -> Color {
    let kotlin = text("android/ui/src/main/kotlin/app/midback/ui/Palette.kt");
    let night = kotlin.split_once("val DarkPalette").unwrap().1;
    hex(between(night, &format!(" {role} = Color(0xFF"), ")").unwrap())
}

fn hex(digits: &str) -> Color {
    let [_, red, green, blue] = u32::from_str_radix(digits, 16).unwrap().to_be_bytes();
    Color::from_rgba8(red, green, blue, 255)
}

fn grey(level: u8) -> Color {
    Color::from_rgba8(level, level, level, 255)
}

/// By day as on Android; by night in the colours of the night, on the ground that the system lays under it; and in greys
/// that the system tints, the mid back brightest.
fn looks() -> [Look; 3] {
    let look = |file, kind, ground, mark, midback| Look {
        file,
        kind,
        ground,
        drawn: BTreeMap::from([("mark", mark), ("mark_midback", midback)]),
    };
    [
        // The App Store refuses a picture that could be seen through, even where it is not.
        look(
            "icon.png",
            ColorType::Rgb,
            Some(resource("icon_background")),
            resource("mark"),
            resource("mark_midback"),
        ),
        look("icon-dark.png", ColorType::Rgba, None, by_night("primary"), by_night("clayDrawn")),
        look("icon-tinted.png", ColorType::Grayscale, Some(Color::BLACK), grey(0x8C), Color::WHITE),
    ]
}

/// The picture's bytes, as its kind has them.
fn drawn(look: &Look) -> Vec<u8> {
    let mut map = Pixmap::new(SIZE, SIZE).unwrap();
    if let Some(ground) = look.ground {
        map.fill(ground);
    }
    #[allow(clippy::cast_precision_loss, reason = "a picture has some thousands of pixels")]
    let scale = SIZE as f32 / SHOWN;
    for (colour, width, lines) in marks() {
        let mut builder = PathBuilder::new();
        for [from_x, from_y, to_x, to_y] in lines {
            builder.move_to(from_x, from_y);
            builder.line_to(to_x, to_y);
        }
        let mut paint = Paint { anti_alias: true, ..Paint::default() };
        paint.set_color(look.drawn[colour.as_str()]);
        let stroke = Stroke { width, line_cap: LineCap::Round, ..Stroke::default() };
        let place = Transform::from_translate(-EDGE, -EDGE).post_scale(scale, scale);
        map.stroke_path(&builder.finish().unwrap(), &paint, &stroke, place, None);
    }
    let pixels = map.pixels().iter().map(PremultipliedColorU8::demultiply);
    pixels
        .flat_map(|pixel| {
            let all = [pixel.red(), pixel.green(), pixel.blue(), pixel.alpha()];
            all.into_iter().take(look.kind.samples())
        })
        .collect()
}

fn write(look: &Look, bytes: &[u8]) {
    let file = fs::File::create(path(FOLDER).join(look.file)).unwrap();
    let mut encoder = Encoder::new(BufWriter::new(file), SIZE, SIZE);
    encoder.set_color(look.kind);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_compression(png::Compression::Best);
    encoder.set_source_srgb(png::SrgbRenderingIntent::Perceptual);
    encoder.write_header().unwrap().write_image_data(bytes).unwrap();
}

/// The bytes of the picture that is kept, where it is of this size and kind.
fn kept(look: &Look) -> Vec<u8> {
    let mut reader = Decoder::new(fs::File::open(path(FOLDER).join(look.file)).unwrap()).read_info().unwrap();
    let info = reader.info();
    assert_eq!((info.width, info.height, info.color_type), (SIZE, SIZE, look.kind), "{}", look.file);
    assert_eq!(info.bit_depth, BitDepth::Eight, "{}", look.file);
    let mut bytes = vec![0; reader.output_buffer_size()];
    reader.next_frame(&mut bytes).unwrap();
    bytes
}

#[test]
fn the_sign_is_androids() {
    assert_eq!(marks().iter().map(|(_, _, lines)| lines.len()).sum::<usize>(), 7, "vertebrae");
    for look in looks() {
        let bytes = drawn(&look);
        if env::var_os("UPDATE_EXPECT").is_some() {
            write(&look, &bytes);
        }
        // Another processor may round otherwise.
        let unlike = kept(&look).iter().zip(&bytes).filter(|(one, other)| one.abs_diff(**other) > 2).count();
        assert_eq!(unlike, 0, "{} is drawn otherwise now", look.file);
    }
}

#[test]
fn every_picture_of_the_sign_is_declared() {
    let set: Value = serde_json::from_str(&text(&format!("{FOLDER}/Contents.json"))).unwrap();
    let picture = |file: &str, look: Option<&str>| {
        let mut picture = json!({
            "filename": file, "idiom": "universal", "platform": "ios", "size": format!("{SIZE}x{SIZE}"),
        });
        if let Some(look) = look {
            picture["appearances"] = json!([{ "appearance": "luminosity", "value": look }]);
        }
        picture
    };
    let [day, night, tinted] = looks().map(|look| look.file);
    let wanted = [picture(day, None), picture(night, Some("dark")), picture(tinted, Some("tinted"))];
    assert_eq!(set["images"], json!(wanted));
}
