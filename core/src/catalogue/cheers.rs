//! The items of the checklist CHEERS 2022, by their numbers and titles; what each asks for stands in the
//! statement itself.

use super::Text;

/// An item of the checklist.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct CheersItem {
    /// Its number.
    pub(crate) number: u32,
    /// Its title; the English one is that of the checklist.
    pub(crate) title: Text,
}

/// Declares the items in their order: Danish and English titles.
macro_rules! items {
    ($( $number:literal: $da:literal / $en:literal; )+) => {
        &[$( CheersItem { number: $number, title: Text { da: $da, en: $en } } ),+]
    };
}

/// `[CHEERS-2022]`, the titles of its items; the Danish ones are ours.
pub(crate) static CHEERS: &[CheersItem] = items! {
    1: "Titel" / "Title";
    2: "Resumé" / "Abstract";
    3: "Baggrund og formål" / "Background and objectives";
    4: "Plan for den sundhedsøkonomiske analyse" / "Health economic analysis plan";
    5: "Studiepopulation" / "Study population";
    6: "Kontekst og sted" / "Setting and location";
    7: "Sammenlignede alternativer" / "Comparators";
    8: "Perspektiv" / "Perspective";
    9: "Tidshorisont" / "Time horizon";
    10: "Diskonteringsrente" / "Discount rate";
    11: "Valg af effektmål" / "Selection of outcomes";
    12: "Måling af effekter" / "Measurement of outcomes";
    13: "Værdisætning af effekter" / "Valuation of outcomes";
    14: "Måling og værdisætning af ressourcer og omkostninger" / "Measurement and valuation of resources and costs";
    15: "Valuta, prisdato og omregning" / "Currency, price date, and conversion";
    16: "Begrundelse for og beskrivelse af modellen" / "Rationale and description of model";
    17: "Analysemetoder og antagelser" / "Analytics and assumptions";
    18: "Beskrivelse af heterogenitet" / "Characterising heterogeneity";
    19: "Beskrivelse af fordelingsvirkninger" / "Characterising distributional effects";
    20: "Beskrivelse af usikkerhed" / "Characterising uncertainty";
    21: "Inddragelse af patienter og andre berørte" / "Approach to engagement with patients and others affected by the study";
    22: "Analysens parametre" / "Study parameters";
    23: "Hovedresultater" / "Summary of main results";
    24: "Betydningen af usikkerhed" / "Effect of uncertainty";
    25: "Betydningen af inddragelsen af patienter og andre berørte" / "Effect of engagement with patients and others affected by the study";
    26: "Fund, begrænsninger, generaliserbarhed og eksisterende viden" / "Study findings, limitations, generalisability, and current knowledge";
    27: "Finansiering" / "Source of funding";
    28: "Interessekonflikter" / "Conflicts of interest";
};
