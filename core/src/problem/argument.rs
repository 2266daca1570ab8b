//! What fills a place of a message: a text stands as it is, a number as each language spells it.

use std::borrow::Cow;
use std::fmt::Display;

use rust_decimal::Decimal;

use crate::catalogue::{Language, spelt};

/// What fills a place of a message.
///
/// A number is a number by its type: `1234.5` reads `1.234,5` in Danish and `1,234.5` in English. A text, such as an
/// identifier, a date or what somebody wrote, stands as it is. So does a year, which is handed over as a text.
pub trait Argument {
    /// How it reads in `language`.
    fn said(&self, language: Language) -> String;
}

impl<T: Argument + ?Sized> Argument for &T {
    fn said(&self, language: Language) -> String {
        (**self).said(language)
    }
}

macro_rules! texts {
    ($($text:ty),+) => {
        $(impl Argument for $text {
            fn said(&self, _: Language) -> String {
                self.to_string()
            }
        })+
    };
}

macro_rules! numbers {
    ($($number:ty),+) => {
        $(impl Argument for $number {
            fn said(&self, language: Language) -> String {
                spelt(&self.to_string(), language)
            }
        })+
    };
}

texts!(str, String, Cow<'_, str>, char);
numbers!(Decimal, u8, u32, u64, usize, i32, i64, f64);

/// A text of numbers and signs, such as `> 0, ≤ 0.5`.
#[derive(Debug, Clone)]
pub struct Numbers<T>(pub T);

impl<T: Display> Argument for Numbers<T> {
    fn said(&self, language: Language) -> String {
        spelt(&self.0.to_string(), language)
    }
}

/// An argument in both languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Said {
    pub(super) da: String,
    pub(super) en: String,
}

impl Said {
    /// What is said of an argument, after `shorten` made each text fit for a reader.
    pub(super) fn of(argument: &impl Argument, shorten: impl Fn(&str) -> String) -> Self {
        Self {
            da: shorten(&argument.said(Language::Danish)),
            en: shorten(&argument.said(Language::English)),
        }
    }

    pub(super) fn get(&self, language: Language) -> &str {
        match language {
            Language::Danish => &self.da,
            Language::English => &self.en,
        }
    }
}
