//! Problems of comparing products that are used once or many times.

use super::table;
use crate::catalogue::ProblemEntry;

pub(super) static PROBLEMS: &[ProblemEntry] = table! {
    "reuse.not_known" => {
        da: "Tallet er ikke kendt, men {axis} kan ikke gøres op uden det.",
            "Find tallet og dets kilde, skriv 0, hvis det er nul, eller lad »axes« være uden denne opgørelse.",
        en: "The number is not known, but {axis} cannot be totalled without it.",
            "Find the number and its source, write 0 where it is zero, or leave this total out of “axes”.",
    }
    "reuse.number_of_systems" => {
        da: "Der er {count} produktsystemer og blandede løsninger; der skal være mindst 2 og højst {most}.",
            "Angiv det, der skal sammenlignes, med det system først, som de andre holdes op imod.",
        en: "There are {count} product systems and mixed fleets; there have to be at least 2 and at most {most}.",
            "State what is to be compared, with the system first that the others are held against.",
    }
    "reuse.operating_days_missing" => {
        da: "Her regnes der pr. driftsdag, men antallet af driftsdage om året er ikke angivet.",
            "Angiv »operating_days«, eller vælg en anden opgørelse.",
        en: "This is counted by operating day, but the operating days of a year are not stated.",
            "State “operating_days”, or count it otherwise.",
    }
    "reuse.pool_missing" => {
        da: "»{field}« forudsætter et antal enheder, men komponenten har ingen enheder på lager; de købes, efterhånden som de bruges op.",
            "Angiv, hvor mange enheder der holdes (»pool«), eller udelad »{field}«.",
        en: "“{field}” asks for a number of items, but no items of the component are kept; they are bought as they are used up.",
            "State how many items are kept (“pool”), or leave out “{field}”.",
    }
    "reuse.shares_sum" => {
        da: "Andelene i »{id}« giver tilsammen {found}, men skal give 1.",
            "Ret andelene, så hver brug betjenes af netop ét system.",
        en: "The shares of “{id}” add up to {found} but should add up to 1.",
            "Correct the shares so that each use is served by exactly one system.",
    }
    "reuse.too_many_points" => {
        da: "Der skal gennemgås {count} antal brug om året; det højeste er {most}.",
            "Gør intervallet kortere, eller brug et større trin (»step«).",
        en: "There are {count} numbers of yearly uses to look through; {most} are the most.",
            "Make the range shorter, or take longer steps (“step”).",
    }
};
