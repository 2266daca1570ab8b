//! Problems of emission factors and carbon lines.

use super::table;
use crate::catalogue::ProblemEntry;

pub(super) static PROBLEMS: &[ProblemEntry] = table! {
    "carbon.blank_factor" => {
        da: "Emissionsfaktoren »{id}« har intet tal for {year}, og et tomt felt er ikke nul.",
            "Angiv tallet, hvis kilden har det, eller brug en anden faktor.",
        en: "The emission factor “{id}” has no number for {year}, and blank is not zero.",
            "State the number where the source has it, or use another factor.",
    }
    "carbon.no_lines" => {
        da: "Kriteriet måler udledning, men ingen klimalinje tæller med her.",
            "Tilføj klimalinjer (carbon_lines), ret livsfaserne, eller mål noget andet.",
        en: "The criterion measures emissions, but no carbon line counts here.",
            "Add carbon lines, correct the stages of life, or measure something else.",
    }
    "carbon.not_emissions" => {
        da: "Faktorerne i klimalinjen giver enheden {unit}; det skulle være {wanted}.",
            "Kontrollér enhederne, og om en emissionsfaktor eller en mængde mangler eller er med en gang for meget.",
        en: "The factors of the carbon line multiply to {unit}; they should give {wanted}.",
            "Check the units, and whether an emission factor or a quantity is missing or stands once too often.",
    }
    "carbon.per_money" => {
        da: "Klimalinjen »{line}« regner udledning ud fra et beløb ({unit}). Det kan ikke skelne et grønt produkt fra et dyrt og må ikke afgøre en tildeling.",
            "Brug en fysisk mængde og en faktor for den, eller lad kriteriet måle livsfaser uden linjen.",
        en: "The carbon line “{line}” works emissions out of money ({unit}). That cannot tell a green product from a dear one and may not decide an award.",
            "Use a physical amount and a factor of it, or let the criterion measure stages without the line.",
    }
    "carbon.spend_based" => {
        da: "Klimalinjen »{line}« bruger udledning pr. beløb fra »{set}«. Den kan ikke skelne et grønt produkt fra et dyrt og må ikke afgøre en tildeling.",
            "Brug faktorer for en fysisk mængde, eller lad kriteriet måle livsfaser uden linjen.",
        en: "The carbon line “{line}” uses emissions per money spent from “{set}”. They cannot tell a green product from a dear one and may not decide an award.",
            "Use factors of a physical amount, or let the criterion measure stages without the line.",
    }
    "carbon.unknown_factor" => {
        da: "Emissionsfaktoren »{id}« findes ikke i »{set}«. Der er blandt andet: {known}.",
            "Ret navnet, eller angiv faktoren i et sæt af egne faktorer.",
        en: "There is no emission factor “{id}” in “{set}”. There are among others: {known}.",
            "Correct the name, or state the factor in a set of your own.",
    }
    "carbon.unknown_set" => {
        da: "Der følger ikke noget sæt emissionsfaktorer med, der hedder »{name}« i version {version}. Der er: {known}.",
            "Ret navn og version, eller angiv faktorerne som egne (own).",
        en: "No set of emission factors ships that is called “{name}” in version {version}. There are: {known}.",
            "Correct name and version, or state the factors as your own.",
    }
    "carbon.year_twice" => {
        da: "Emissionsfaktoren har to tal for {year}.",
            "Behold det ene.",
        en: "The emission factor has two numbers for {year}.",
            "Keep one of them.",
    }
};
