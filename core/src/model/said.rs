//! How what the model holds stands in the message of a problem.

use super::Support;
use crate::catalogue::Language;
use crate::num::{Date, Period, Unit};
use crate::problem::{Argument, Numbers};

macro_rules! texts {
    ($($text:ty),+) => {
        $(impl Argument for $text {
            fn said(&self, _: Language) -> String {
                self.to_string()
            }
        })+
    };
}

texts!(Date, Period, Unit);

impl Argument for Support {
    fn said(&self, language: Language) -> String {
        Numbers(self).said(language)
    }
}
