//! What people read: an HTML page and a plain text.

use crate::catalogue::Language;
use crate::evaluation::Evaluation;

pub(crate) fn html(_evaluation: &Evaluation, _language: Language) -> String {
    String::new()
}

pub(crate) fn text(_evaluation: &Evaluation, _language: Language) -> String {
    String::new()
}
