//! Problems of what is expected of the bids.

use super::table;
use crate::catalogue::ProblemEntry;

pub(super) static PROBLEMS: &[ProblemEntry] = table! {
    "expectation.beyond_scale" => {
        da: "Der ventes {value} point, men skalaen går fra {lowest} til {highest}.",
            "Skriv point, som bedømmerne kan give efter skalaen, eller ret skalaen i udbuddet.",
        en: "{value} points are expected, but the scale goes from {lowest} to {highest}.",
            "Write points that evaluators can give by the scale, or correct the scale in the procurement.",
    }
    "expectation.bids_out_of_range" => {
        da: "Der ventes {value} tilbud; der skal være mellem {least} og {most}.",
            "Skriv, hvor mange tilbud der ventes på delaftalen.",
        en: "{value} bids are expected; there have to be between {least} and {most}.",
            "Write how many bids are expected for the lot.",
    }
    "expectation.group" => {
        da: "»{criterion}« er en gruppe af kriterier, som der ikke måles på.",
            "Skriv, hvad der ventes for hvert kriterium i gruppen.",
        en: "“{criterion}” is a group of criteria, which is not measured.",
            "Write what is expected for each criterion of the group.",
    }
    "expectation.lot_missing" => {
        da: "Der står ikke, hvilke tilbud der ventes på delaftalen »{lot}«.",
            "Tilføj delaftalen med det antal tilbud og de værdier, der ventes.",
        en: "It is not said which bids are expected for the lot “{lot}”.",
            "Add the lot with the number of bids and the values that are expected.",
    }
    "expectation.measure_missing" => {
        da: "Eksemplet »{bid}« mangler en værdi for kriteriet »{criterion}«.",
            "Giv eksemplet en værdi for hvert kriterium, der måles på.",
        en: "The example “{bid}” lacks a value for the criterion “{criterion}”.",
            "Give the example a value for every criterion that is measured.",
    }
    "expectation.not_positive" => {
        da: "Der ventes værdien {value}, men kriteriets pointregel kan kun bruges på tal over nul.",
            "Skriv en værdi over nul, eller vælg en pointregel, der kan bruges på nul og negative tal.",
        en: "The value {value} is expected, but the criterion's rule works for numbers above zero only.",
            "Write a value above zero, or choose a rule that works for zero and negative numbers.",
    }
    "expectation.range_missing" => {
        da: "Der står ikke, hvilke værdier der ventes for kriteriet »{criterion}«.",
            "Skriv den laveste og den højeste værdi, der ventes, eller giv eksempler på tilbud.",
        en: "It is not said which values are expected for the criterion “{criterion}”.",
            "Write the lowest and the highest value that is expected, or give example bids.",
    }
    "expectation.range_reversed" => {
        da: "Den laveste ventede værdi, {lowest}, er større end den højeste, {highest}.",
            "Byt om på de to værdier, eller ret dem.",
        en: "The lowest expected value, {lowest}, is greater than the highest, {highest}.",
            "Swap the two values, or correct them.",
    }
};
