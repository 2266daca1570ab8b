//! Dates as people read them: `3. februar 2027` in Danish; English keeps `2027-02-03`, which all read alike.

use crate::catalogue::Language;
use crate::num::Date;

const MONTHS: [&str; 12] = [
    "januar",
    "februar",
    "marts",
    "april",
    "maj",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "december",
];

/// A date as people read it; text that is no date stays as it is.
pub(crate) fn date(text: &str, language: Language) -> String {
    let parsed = Date::parse(text).filter(|_| language == Language::Danish);
    let written = parsed.and_then(|date| {
        let month = usize::try_from(date.month()).ok()?.checked_sub(1)?;
        let month = MONTHS.get(month)?;
        Some(format!("{}. {month} {}", date.day(), date.year()))
    });
    written.unwrap_or_else(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_written_as_danes_write_it() {
        assert_eq!(date("2027-02-03", Language::Danish), "3. februar 2027");
        assert_eq!(date("2027-12-31", Language::Danish), "31. december 2027");
        assert_eq!(date("2027-02-03", Language::English), "2027-02-03");
        assert_eq!(date("2027-02-30", Language::Danish), "2027-02-30");
    }
}
