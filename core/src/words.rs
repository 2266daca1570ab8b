//! Closed lists of words: an enum and its spelling in the documents, declared once.

/// Declares an enum whose variants are words in the documents.
///
/// Each enum has `ALL`, `word()` and `DOCS` (the explanation of each word, for the schema).
#[macro_export]
#[doc(hidden)]
macro_rules! words {
    (
        $(#[doc = $doc:literal])+
        pub enum $name:ident { $( $(#[doc = $variant_doc:literal])+ $variant:ident = $word:literal, )+ }
    ) => {
        $(#[doc = $doc])+
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub enum $name { $( $(#[doc = $variant_doc])+ #[serde(rename = $word)] $variant, )+ }

        impl $name {
            /// Every word of the list.
            pub const ALL: &'static [Self] = &[ $( Self::$variant, )+ ];

            /// How the documents spell it.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self { $( Self::$variant => $word, )+ }
            }
        }

        impl $crate::words::Word for $name {
            const ALL: &'static [Self] = Self::ALL;
            fn word(self) -> &'static str { self.word() }
        }
    };
}

/// A closed list of words.
pub trait Word: Copy + 'static {
    /// Every word of the list.
    const ALL: &'static [Self];
    /// How the documents spell it.
    fn word(self) -> &'static str;
}
