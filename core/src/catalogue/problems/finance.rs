//! Problems of the measures of worth: flows and their dates.

use super::table;
use crate::catalogue::ProblemEntry;

pub(super) static PROBLEMS: &[ProblemEntry] = table! {
    "finance.date_before_first" => {
        da: "Betalingen forfalder {date}, før den første på listen, {first}, som alle værdier regnes tilbage til.",
            "Sæt den tidligste betaling først på listen, eller ret datoen.",
        en: "The flow falls due on {date}, before the first of the list, {first}, to which all values are discounted.",
            "Put the earliest flow first on the list, or correct the date.",
    }
    "finance.one_sign" => {
        da: "Alle betalinger har samme fortegn, så der er ikke både en udgift og en indtægt at sammenligne.",
            "Skriv udgifter som negative beløb og indtægter som positive, og medtag begge.",
        en: "All flows have the same sign, so there are not both outlays and receipts to compare.",
            "Write money paid out as negative amounts and money received as positive ones, and include both.",
    }
    "finance.too_many_flows" => {
        da: "Listen har {count} betalinger; der kan højst være {most}.",
            "Læg betalinger sammen, for eksempel pr. måned eller pr. år.",
        en: "The list has {count} flows; there can be at most {most}.",
            "Add flows up, by month or by year for instance.",
    }
    "finance.too_many_sign_changes" => {
        da: "Betalingerne skifter fortegn {count} gange; der søges højst efter intern rente, når de skifter {most} gange.",
            "Læg betalinger sammen, for eksempel pr. år, eller brug nettonutidsværdien; så mange fortegnsskift giver ingen intern rente, der siger noget.",
        en: "The flows change their sign {count} times; internal rates are looked for up to {most} changes.",
            "Add flows up, by year for instance, or go by the net present value; with so many changes of sign no internal rate says anything.",
    }
};
