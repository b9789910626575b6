//! What does a JSON text say, word for word? Fields keep their order, and a field that stands twice stays two.

use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};

use crate::error::Problem;
use crate::input::{self, shortened};

/// A JSON value.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Json {
    Null,
    YesOrNo(bool),
    Number(f64),
    Text(String),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

impl Json {
    /// Reads a text; where it is no JSON, the place.
    pub(crate) fn read(text: &str) -> Result<Self, Problem> {
        serde_json::from_str(text).map_err(|error| Problem::Malformed {
            line: u32::try_from(error.line()).unwrap_or(u32::MAX),
            column: u32::try_from(error.column()).unwrap_or(u32::MAX),
        })
    }

    /// Whether it is one value, or none, and no list of them.
    pub(crate) fn is_single(&self) -> bool {
        !matches!(self, Self::List(_) | Self::Object(_))
    }

    /// The same as JSON.
    pub(crate) fn written(&self) -> String {
        let text = |text: &String| serde_json::Value::from(text.as_str()).to_string();
        match self {
            Self::Null => "null".to_owned(),
            Self::YesOrNo(value) => value.to_string(),
            Self::Number(number) => number.to_string(),
            Self::Text(value) => text(value),
            Self::List(values) => {
                let values: Vec<String> = values.iter().map(Self::written).collect();
                format!("[{}]", values.join(", "))
            }
            Self::Object(fields) => {
                let fields: Vec<String> = fields
                    .iter()
                    .map(|(name, value)| format!("{}: {}", text(name), value.written()))
                    .collect();
                format!("{{{}}}", fields.join(", "))
            }
        }
    }

    /// The value as a person would name it in a sentence: short, whatever was given.
    pub(crate) fn given(&self) -> String {
        match self {
            Self::Null => "null".to_owned(),
            Self::YesOrNo(value) => value.to_string(),
            Self::Number(number) => shortened(&number.to_string()),
            Self::Text(text) => shortened(text),
            Self::List(_) => "[…]".to_owned(),
            Self::Object(_) => "{…}".to_owned(),
        }
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(Values)
    }
}

struct Values;

impl<'de> Visitor<'de> for Values {
    type Value = Json;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Json, E> {
        Ok(Json::YesOrNo(value))
    }

    #[expect(clippy::cast_precision_loss, reason = "whatever loses a digit here is far out of every range")]
    fn visit_i64<E>(self, value: i64) -> Result<Json, E> {
        Ok(Json::Number(value as f64))
    }

    #[expect(clippy::cast_precision_loss, reason = "whatever loses a digit here is far out of every range")]
    fn visit_u64<E>(self, value: u64) -> Result<Json, E> {
        Ok(Json::Number(value as f64))
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Json, E> {
        if value.is_finite() { Ok(Json::Number(value)) } else { Err(E::custom("no number")) }
    }

    fn visit_str<E>(self, value: &str) -> Result<Json, E> {
        Ok(Json::Text(value.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut values: A) -> Result<Json, A::Error> {
        let mut list = Vec::new();
        while let Some(value) = values.next_element()? {
            list.push(value);
        }
        Ok(Json::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Json, A::Error> {
        let mut object = Vec::new();
        while let Some((name, value)) = fields.next_entry::<String, _>()? {
            object.push((input::line(&name), value));
        }
        if object.len() > FIELDS {
            Err(A::Error::custom("too many fields"))
        } else {
            Ok(Json::Object(object))
        }
    }
}

/// No object of any format here has as many fields: each is looked up by walking them.
const FIELDS: usize = 1_000;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_is_no_json_says_where() {
        let place = |text: &str| match Json::read(text) {
            Err(Problem::Malformed { line, column }) => (line, column),
            other => panic!("{other:?}"),
        };
        assert_eq!(place("{\n  \"sets\": ,\n}"), (2, 11));
        assert_eq!(place(""), (1, 0));
        assert_eq!(place("{} {}"), (1, 4));
        assert_eq!(place("{\"sets\": 1e999}").0, 1);
        assert!(Json::read(&"[".repeat(100_000)).is_err(), "a deep text");
    }

    #[test]
    fn what_was_read_is_written_again() {
        let text = r#"{"sets": [1, 2.5, null], "note": "a \"b\"\n", "each_side": true, "of": {}}"#;
        assert_eq!(Json::read(text).unwrap().written(), text);
    }

    #[test]
    fn what_stands_twice_stays_two() {
        let one = |number| ("sets".to_owned(), Json::Number(number));
        let text = "{\"sets\": 1, \"se\u{200B}ts\": 2}";
        assert_eq!(Json::read(text).unwrap(), Json::Object(vec![one(1.0), one(2.0)]));
    }
}
