//! How headings are declared.

/// Declares headings by name, which also become fields of a type of its own, so that a report cannot ask for
/// a heading that does not exist.
macro_rules! headings {
    ( $labels:ident in $list:literal: $( $name:ident: $da:literal / $en:literal; )+ ) => {
        pub(super) static HEADINGS: &[LabelEntry] = &[
            $( LabelEntry {
                key: concat!($list, ".", stringify!($name)),
                text: Text { da: $da, en: $en },
            }, )+
        ];

        /// The headings and sentences of a report in one language.
        #[derive(Debug, Clone, Copy)]
        pub(crate) struct $labels { $( pub(crate) $name: &'static str, )+ }

        impl $labels {
            /// The headings in `language`.
            pub(crate) const fn of(language: Language) -> &'static Self {
                const DANISH: &$labels = &$labels { $( $name: $da, )+ };
                const ENGLISH: &$labels = &$labels { $( $name: $en, )+ };
                match language {
                    Language::Danish => DANISH,
                    Language::English => ENGLISH,
                }
            }
        }
    };
}

pub(super) use headings;
