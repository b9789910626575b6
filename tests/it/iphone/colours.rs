//! Are the colours of both phones the same?

use std::collections::BTreeMap;
use std::fs;

use serde_json::Value;

use super::{between, path, text};

const CATALOG: &str = "ios/App/Assets.xcassets";

/// Android's roles that an iPhone has no use for.
const LEFT_OUT: [(&str, &str); 2] = [
    ("surfaceTint", "Material lays it over what is raised"),
    ("scrim", "the system dims what lies behind a sheet"),
];

/// A colour by day and by night.
type Pair = [u32; 2];

/// The roles of one palette: Material's, Midback's own, and a figure's tones by their numbers.
fn palette(kotlin: &str, name: &str) -> BTreeMap<String, u32> {
    let body = between(kotlin, &format!("val {name} = Palette("), "\n)\n").unwrap();
    let named: BTreeMap<&str, u32> = kotlin
        .lines()
        .filter_map(|line| line.strip_prefix("private val ")?.split_once(" = "))
        .filter_map(|(name, made)| Some((name, colour(made)?)))
        .collect();
    let mut roles = BTreeMap::new();
    let mut tones = 0;
    for line in body.lines().map(|line| line.trim().trim_end_matches(',')) {
        if let Some((role, made)) = line.split_once(" = ").filter(|(_, made)| !made.ends_with('(')) {
            let value = colour(made).or_else(|| named.get(made).copied());
            roles.insert(role.to_owned(), value.unwrap_or_else(|| panic!("{name}: {line}")));
        } else if let Some(tone) = line.strip_prefix("0x") {
            roles.insert(format!("figure{tones}"), u32::from_str_radix(tone, 16).unwrap());
            tones += 1;
        }
    }
    roles
}

/// `Color(0xFF1F6B66)`, without its opacity: the app has no colour that is seen through.
fn colour(made: &str) -> Option<u32> {
    let digits = made.strip_prefix("Color(0xFF")?.strip_suffix(')')?;
    (digits.len() == 6).then(|| u32::from_str_radix(digits, 16).ok()).flatten()
}

/// Every role of Android's, by day and by night.
fn of_android() -> BTreeMap<String, Pair> {
    let kotlin = text("android/ui/src/main/kotlin/app/midback/ui/Palette.kt");
    let (light, dark) = (palette(&kotlin, "LightPalette"), palette(&kotlin, "DarkPalette"));
    assert_eq!(light.keys().collect::<Vec<_>>(), dark.keys().collect::<Vec<_>>());
    light.iter().map(|(role, value)| (role.clone(), [*value, dark[role]])).collect()
}

/// A colour set: what it is by day, and by night.
fn read(set: &str) -> Result<Pair, String> {
    let set: Value = serde_json::from_str(set).map_err(|error| error.to_string())?;
    let colours = set["colors"].as_array().ok_or("no colours")?;
    let [day, night] = &colours[..] else { return Err(format!("{} colours", colours.len())) };
    if !day["appearances"].is_null() {
        return Err("the first is not for every appearance".to_owned());
    }
    if night["appearances"] != serde_json::json!([{ "appearance": "luminosity", "value": "dark" }]) {
        return Err("the second is not for the night".to_owned());
    }
    Ok([value(day)?, value(night)?])
}

fn value(colour: &Value) -> Result<u32, String> {
    let (kind, parts) = (&colour["color"]["color-space"], &colour["color"]["components"]);
    if colour["idiom"] != "universal" || kind != "srgb" || parts["alpha"] != "1.000" {
        return Err(format!("another kind of colour: {colour}"));
    }
    ["red", "green", "blue"].iter().try_fold(0, |sum, part| {
        let digits = parts[part].as_str().and_then(|part| part.strip_prefix("0x"));
        let part = digits.filter(|digits| digits.len() == 2).ok_or_else(|| format!("no {part}"))?;
        Ok(sum << 8 | u32::from_str_radix(part, 16).map_err(|error| error.to_string())?)
    })
}

/// Every colour set of the iPhone's in this folder, by its name.
fn of_the_iphone(folder: &str) -> BTreeMap<String, Pair> {
    let mut sets = BTreeMap::new();
    for entry in fs::read_dir(path(folder)).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        if let Some(set) = name.strip_suffix(".colorset") {
            let pair = read(&text(&format!("{folder}/{name}/Contents.json")));
            sets.insert(set.to_owned(), pair.unwrap_or_else(|error| panic!("{name}: {error}")));
        }
    }
    sets
}

#[test]
fn every_colour_is_androids() {
    let mut wanted = of_android();
    assert!(wanted.len() > 50);
    for (role, _) in LEFT_OUT {
        assert!(wanted.remove(role).is_some(), "strike it out, it is gone: {role}");
    }
    assert_eq!(of_the_iphone(&format!("{CATALOG}/Colours")), wanted);
}

#[test]
fn what_the_system_tints_is_the_primary_colour() {
    let accent = BTreeMap::from([("AccentColor".to_owned(), of_android()["primary"])]);
    assert_eq!(of_the_iphone(CATALOG), accent);
}

#[test]
fn what_is_no_plain_colour_is_refused() {
    let set = text(&format!("{CATALOG}/Colours/clay.colorset/Contents.json"));
    assert!(read(&set).is_ok());
    for (right, wrong) in [
        ("\"alpha\" : \"1.000\"", "\"alpha\" : \"0.500\""),
        ("\"srgb\"", "\"display-p3\""),
        ("\"dark\"", "\"tinted\""),
        ("\"0x4F\"", "\"0.310\""),
        ("\"universal\"", "\"ipad\""),
        ("\"colors\"", "\"colours\""),
        ("{", ""),
    ] {
        assert!(set.contains(right), "{right}");
        assert!(read(&set.replacen(right, wrong, 1)).is_err(), "{wrong}");
    }
}
