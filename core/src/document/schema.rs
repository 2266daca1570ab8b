//! JSON Schemas from the declarations of the documents.

use std::ops::RangeInclusive;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Map, Value as Json, json};

use super::decode::{Listed, WireDate};
use super::wire::footing::Cell;
use super::wire::reuse::CalendarYears;
use super::wire::simulation::{Draws, FEWEST_DRAWS, MOST_DRAWS, Seed};
use super::wire::uncertainty::Uncertainty;
use super::wire::value::{
    Count, Identifier, LETTERS, LONGEST_IDENTIFIER, Number, NumberOrParameter, Value, WirePeriod,
};

/// A field of an object.
pub(crate) struct Field {
    pub(crate) name: &'static str,
    pub(crate) doc: &'static str,
    pub(crate) required: bool,
    pub(crate) schema: Schema,
}

/// The schema of an object that allows no other fields.
pub(crate) fn object(doc: &str, fields: Vec<Field>) -> Schema {
    let required: Vec<&str> = fields
        .iter()
        .filter(|field| field.required)
        .map(|field| field.name)
        .collect();
    let properties: Map<String, Json> = fields
        .into_iter()
        .map(|field| (field.name.to_owned(), described(field.doc, field.schema)))
        .collect();
    json_schema!({
        "type": "object",
        "description": doc.trim(),
        "properties": properties,
        "required": required,
        "additionalProperties": false,
    })
}

/// The schema of a choice between branches.
pub(crate) fn choice(doc: &str, branches: &[Schema]) -> Schema {
    json_schema!({ "description": doc.trim(), "oneOf": branches })
}

/// A branch that is a plain word.
pub(crate) fn word(word: &str, doc: &str) -> Schema {
    json_schema!({ "type": "string", "const": word, "description": doc.trim() })
}

/// A branch that is a word with content.
pub(crate) fn branch(word: &str, doc: &str, content: &Schema) -> Schema {
    json_schema!({
        "type": "object",
        "description": doc.trim(),
        "properties": { word: content },
        "required": [word],
        "additionalProperties": false,
    })
}

/// The schema of a field. Absence is said by `required`; `null` is never written.
fn described(doc: &str, schema: Schema) -> Json {
    let mut schema = without_null(schema.to_value());
    if let Json::Object(members) = &mut schema {
        members.insert("description".to_owned(), json!(doc.trim()));
    }
    schema
}

fn without_null(mut schema: Json) -> Json {
    let is_null = |branch: &Json| branch.get("type").is_some_and(|name| name == "null");
    if let Some(Json::Array(branches)) = schema.get_mut("anyOf") {
        branches.retain(|branch| !is_null(branch));
        if let [only] = branches.as_slice() {
            return only.clone();
        }
    }
    if let Some(Json::Array(names)) = schema.get_mut("type") {
        names.retain(|name| name != "null");
        if let [only] = names.as_slice() {
            let only = only.clone();
            if let Json::Object(members) = &mut schema {
                members.insert("type".to_owned(), only);
            }
        }
    }
    schema
}

macro_rules! written_as {
    ($($name:ident: $schema:tt,)+) => {$(
        impl JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!($schema)
            }
        }
    )+};
}

written_as! {
    Number: {
        "type": ["string", "number"],
        "format": "decimal",
        "pattern": "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$",
        "description": "A decimal, exactly: a string of digits, or a number of at most 15 significant digits. At most 12 decimals and 1e12.",
    },
    WirePeriod: {
        "type": "string",
        "pattern": "^[1-9][0-9]{3}(-Q[1-4]|-(0[1-9]|1[0-2]))?$",
        "description": "A year, a quarter or a month: `2026`, `2026-Q1` or `2026-03`.",
    },
    Draws: {
        "type": "integer",
        "minimum": FEWEST_DRAWS,
        "maximum": MOST_DRAWS,
        "description": "How many draws: a whole number.",
    },
    Seed: {
        "type": ["string", "integer"],
        "pattern": "^(0|[1-9][0-9]{0,19})$",
        "description": "A whole number from 0: digits up to 18446744073709551615, or a number below 9007199254740992.",
    },
    WireDate: { "type": "string", "format": "date", "description": "A calendar date." },
}

impl JsonSchema for Identifier {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Identifier".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let escaped = |character: char| match u32::from(character) {
            ascii @ ..128 => char::from_u32(ascii).map(String::from).unwrap_or_default(),
            other => format!("\\u{other:04X}"),
        };
        let of_range = |letters: String, range: &RangeInclusive<char>| {
            letters + &escaped(*range.start()) + "-" + &escaped(*range.end())
        };
        let letters = LETTERS.iter().fold(String::new(), of_range);
        let rest = LONGEST_IDENTIFIER.saturating_sub(1);
        json_schema!({
            "type": "string",
            "pattern": format!("^[{letters}][{letters}_.:-]{{0,{rest}}}$"),
            "description": "A name by which one part of the documents refers to another: letters, digits and `_ - . :`, beginning with a letter or digit.",
        })
    }
}

impl JsonSchema for Cell {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Cell".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let number = generator.subschema_for::<Number>();
        json_schema!({ "anyOf": [number, { "type": "null" }] })
    }
}

impl JsonSchema for NumberOrParameter {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "NumberOrParameter".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let number = generator.subschema_for::<Number>();
        let name = generator.subschema_for::<Identifier>();
        json_schema!({
            "description": "A decimal, or the parameter that it is.",
            "oneOf": [
                number,
                {
                    "type": "object",
                    "properties": { "parameter": name },
                    "required": ["parameter"],
                    "additionalProperties": false,
                },
            ],
        })
    }
}

impl JsonSchema for CalendarYears {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "CalendarYears".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let number = generator.subschema_for::<Number>();
        json_schema!({
            "description": "A number of years, or `none` where only uses wear an item out.",
            "oneOf": [number, { "const": "none" }],
        })
    }
}

impl JsonSchema for Value {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Value".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let number = generator.subschema_for::<Number>();
        let uncertainty = generator.subschema_for::<Uncertainty>();
        json_schema!({
            "description": "A decimal, or a decimal with its uncertainty.",
            "oneOf": [
                number,
                {
                    "type": "object",
                    "properties": { "value": number, "uncertainty": uncertainty },
                    "required": ["value"],
                    "additionalProperties": false,
                },
            ],
        })
    }
}

impl JsonSchema for Count {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        Number::schema_name()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        Number::json_schema(generator)
    }
}

impl<T: JsonSchema> JsonSchema for Listed<T> {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        <Vec<T>>::schema_name()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        <Vec<T>>::json_schema(generator)
    }
}
