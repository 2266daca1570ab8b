//! The declarations of the documents: struct, reader, writer and schema from one text.
//!
//! serde stops at the first error and loses the path inside enums, so it only writes.

/// Declares an object: a struct that reads, writes and describes itself.
macro_rules! object {
    (
        $(#[doc = $doc:literal])+
        $name:ident { $( $(#[doc = $field_doc:literal])+ $field:ident : $kind:ty, )* }
    ) => {
        $(#[doc = $doc])+
        #[derive(Debug, Clone, PartialEq, serde::Serialize)]
        pub(crate) struct $name {
            $(
                $(#[doc = $field_doc])+
                #[serde(skip_serializing_if = "crate::document::decode::Decode::is_absent")]
                pub(crate) $field: $kind,
            )*
        }

        impl $crate::document::decode::Decode for $name {
            #[allow(unused_variables, reason = "an object without fields reads none")]
            fn decode(
                node: &$crate::document::json::Node<'_>,
                at: $crate::document::pointer::Pointer<'_>,
                problems: &mut $crate::problem::Problems,
            ) -> Option<Self> {
                let before = problems.count();
                let members = $crate::document::decode::members(
                    node, &[$(stringify!($field)),*], at, problems,
                )?;
                $( let $field = $crate::document::decode::field::<$kind>(
                    members, stringify!($field), at, problems,
                ); )*
                let decoded = Self { $( $field: $field?, )* };
                (problems.count() == before).then_some(decoded)
            }
        }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                use $crate::document::{decode::Decode, schema};
                schema::object(concat!($($doc),+), vec![$(
                    schema::Field {
                        name: stringify!($field),
                        doc: concat!($($field_doc),+),
                        required: !<$kind as Decode>::MAY_BE_ABSENT,
                        schema: generator.subschema_for::<$kind>(),
                    },
                )*])
            }
        }
    };
}

/// Declares a choice: an enum whose variants are a word, or a word with an object, `{"word": {...}}`.
macro_rules! choice {
    (
        $(#[doc = $doc:literal])+
        $name:ident { $( $(#[doc = $variant_doc:literal])+ $variant:ident $(($kind:ty))? = $word:literal, )+ }
    ) => {
        $(#[doc = $doc])+
        #[derive(Debug, Clone, PartialEq, serde::Serialize)]
        pub(crate) enum $name {
            $( $(#[doc = $variant_doc])+ #[serde(rename = $word)] $variant $(($kind))?, )+
        }

        impl $crate::document::decode::Decode for $name {
            fn decode(
                node: &$crate::document::json::Node<'_>,
                at: $crate::document::pointer::Pointer<'_>,
                problems: &mut $crate::problem::Problems,
            ) -> Option<Self> {
                use $crate::document::{decode, json::Node};
                let choices = [$( choice!(@form $word $(, $kind)?) ),+];
                let (word, content) = match node {
                    Node::Text(word) => {
                        decode::filled(word, at, problems)?;
                        (word, None)
                    }
                    Node::Object(members) => match members.as_slice() {
                        [(word, content)] => (word, Some(content)),
                        _ => {
                            problems.push(at.problem("document.not_one_choice")
                                .with("choices", choices.join(", ")));
                            return None;
                        }
                    },
                    _ => return decode::no_choice(&choices, node, at, problems),
                };
                let inside = at.key(word);
                match word.as_ref() {
                    $( $word => choice!(@read $name $variant $(($kind))? , $word, content, inside, at, problems), )+
                    other => {
                        decode::unknown_choice(other, &choices, at, problems);
                        None
                    }
                }
            }
        }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            #[allow(unused_variables, reason = "a choice of plain words needs no generator")]
            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                use $crate::document::schema;
                schema::choice(concat!($($doc),+), &[$(
                    choice!(@schema generator, $word, concat!($($variant_doc),+) $(, $kind)?),
                )+])
            }
        }
    };
    // How a choice is written.
    (@form $word:literal, $kind:ty) => { concat!("{\"", $word, "\": …}") };
    (@form $word:literal) => { $word };
    (@read $name:ident $variant:ident ($kind:ty), $word:literal, $content:ident, $inside:ident, $at:ident, $problems:ident) => {
        match $content {
            Some(content) => {
                <$kind as $crate::document::decode::Decode>::decode(content, $inside, $problems).map($name::$variant)
            }
            None => {
                $problems.push($at.problem("document.choice_needs_fields")
                    .with("value", $word)
                    .with("form", choice!(@form $word, $kind)));
                None
            }
        }
    };
    (@read $name:ident $variant:ident, $word:literal, $content:ident, $inside:ident, $at:ident, $problems:ident) => {
        match $content {
            None => Some($name::$variant),
            Some(_) => {
                $problems.push($inside.problem("document.choice_has_no_fields").with("value", $word));
                None
            }
        }
    };
    (@schema $generator:ident, $word:literal, $doc:expr, $kind:ty) => {
        schema::branch($word, $doc, &$generator.subschema_for::<$kind>())
    };
    (@schema $generator:ident, $word:literal, $doc:expr) => {
        schema::word($word, $doc)
    };
}

/// Makes words of the model readable.
macro_rules! readable {
    ($($name:ty),+ $(,)?) => {$(
        impl $crate::document::decode::Decode for $name {
            fn decode(
                node: &$crate::document::json::Node<'_>,
                at: $crate::document::pointer::Pointer<'_>,
                problems: &mut $crate::problem::Problems,
            ) -> Option<Self> {
                $crate::document::decode::word(node, at, problems)
            }
        }
    )+};
}

pub(crate) use {choice, object, readable};
