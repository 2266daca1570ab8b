//! JSON whose fields stand in the order they are written, whatever a build of the JSON library sorts.

use serde::{Serialize, Serializer};

use crate::num::{Decimal, decide};

/// A value.
#[derive(Debug, Clone)]
pub(super) enum Json {
    Null,
    Flag(bool),
    /// A number of a picture.
    Number(Decimal),
    Text(String),
    List(Vec<Json>),
    Object(Vec<(&'static str, Json)>),
}

impl Json {
    /// The object with more fields.
    pub(super) fn with(self, more: impl IntoIterator<Item = (&'static str, Self)>) -> Self {
        match self {
            Self::Object(mut fields) => {
                fields.extend(more);
                Self::Object(fields)
            }
            other => other,
        }
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_none(),
            Self::Flag(flag) => serializer.serialize_bool(*flag),
            Self::Number(number) => {
                let text = decide(*number).to_string();
                match (text.parse::<i64>(), text.parse::<f64>()) {
                    (Ok(whole), _) => serializer.serialize_i64(whole),
                    // The nearest floating-point number, which a picture cannot be told from.
                    (_, Ok(nearest)) => serializer.serialize_f64(nearest),
                    _ => serializer.serialize_none(),
                }
            }
            Self::Text(text) => serializer.serialize_str(text),
            Self::List(items) => serializer.collect_seq(items),
            Self::Object(fields) => {
                serializer.collect_map(fields.iter().map(|(name, value)| (name, value)))
            }
        }
    }
}

/// An object.
pub(super) fn object<const N: usize>(fields: [(&'static str, Json); N]) -> Json {
    Json::Object(fields.into())
}

impl From<&str> for Json {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<&String> for Json {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<String> for Json {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<bool> for Json {
    fn from(flag: bool) -> Self {
        Self::Flag(flag)
    }
}

impl From<u32> for Json {
    fn from(number: u32) -> Self {
        Self::Number(Decimal::from(number))
    }
}

impl From<Decimal> for Json {
    fn from(number: Decimal) -> Self {
        Self::Number(number)
    }
}

impl<J: Into<Json>> FromIterator<J> for Json {
    fn from_iter<T: IntoIterator<Item = J>>(items: T) -> Self {
        Self::List(items.into_iter().map(Into::into).collect())
    }
}
