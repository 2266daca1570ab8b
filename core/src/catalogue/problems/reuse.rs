//! Problems of comparing products that are used once or many times.

use super::table;
use crate::catalogue::ProblemEntry;

pub(super) static PROBLEMS: &[ProblemEntry] = table! {
    "reuse.calendar_years_missing" => {
        da: "Det er ikke sagt, hvor mange år enhederne på lageret højst kan holde. Uden en grænse ældes de aldrig, hvor sjældent de end bruges.",
            "Angiv antallet af år i »calendar_years«, eller skriv »none«, hvis kun brug slider på enhederne.",
        en: "It is not said how many years the items that are kept last at most. Without a limit they never age, however seldom they are used.",
            "State the number of years in “calendar_years”, or write “none” where only uses wear the items out.",
    }
    "reuse.no_functional_unit" => {
        da: "Delaftalen har produktsystemer, men ingen funktionel enhed, som siger, hvad en brug er, og hvor mange der er om året.",
            "Angiv delaftalens funktionelle enhed, f.eks. en operation, med antallet om året.",
        en: "The lot has product systems but no functional unit that says what a use is and how many there are a year.",
            "State the lot's functional unit, such as an operation, with the number a year.",
    }
    "reuse.not_in_base_units" => {
        da: "En parameter for, hvad en enhed eller en infektion koster eller udleder, skal være i valutaen selv eller i kg CO₂e.",
            "Skriv parameterens enhed som valutaen eller »kgCO2e«.",
        en: "A parameter for what an item or an infection costs or emits has to be in the currency itself or in kg CO2e.",
            "Write the unit of the parameter as the currency or “kgCO2e”.",
    }
    "reuse.not_known" => {
        da: "Tallet er ikke kendt, men {axis} kan ikke gøres op uden det.",
            "Find tallet og dets kilde, skriv 0, hvis det er nul, eller lad »axes« være uden denne opgørelse.",
        en: "The number is not known, but {axis} cannot be totalled without it.",
            "Find the number and its source, write 0 where it is zero, or leave this total out of “axes”.",
    }
    "reuse.nothing_to_offer" => {
        da: "Alle produktsystemer er kun til sammenligning, så der er intet at tilbyde.",
            "Tag mindst ét system ud af »for_comparison«.",
        en: "All product systems are there to be compared with only, so there is nothing to offer.",
            "Take at least one system out of “for_comparison”.",
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
    "reuse.payer_not_asked" => {
        da: "En beregning har ingen betalere og ingen moms.",
            "Fjern feltet; det hører til i et udbud.",
        en: "A calculation has no payers and no value added tax.",
            "Remove the field; it belongs in a procurement.",
    }
    "reuse.pool_missing" => {
        da: "»{field}« forudsætter et antal enheder, men komponenten har ingen enheder på lager; de købes, efterhånden som de bruges op.",
            "Angiv, hvor mange enheder der holdes (»pool«), eller udelad »{field}«.",
        en: "“{field}” asks for a number of items, but no items of the component are kept; they are bought as they are used up.",
            "State how many items are kept (“pool”), or leave out “{field}”.",
    }
    "reuse.pools_not_in_full_years" => {
        da: "Hele lagre kan kun købes, hvor alle undersøgelsens år tæller fuldt med; her er der en ibrugtagningsdato, et år, der ikke er helt, eller forlængelser med vægt.",
            "Vælg »evenly«, eller lad undersøgelsen bestå af hele år uden ibrugtagningsdato og vægte.",
        en: "Whole pools can be bought only where every year of the study counts in full; here there is a service date, a year that is not whole, or an extension with a weight.",
            "Choose “evenly”, or let the study be of whole years without a service date and weights.",
    }
    "reuse.shares_sum" => {
        da: "Andelene i »{id}« giver tilsammen {found}, men skal give 1.",
            "Ret andelene, så hver brug betjenes af netop ét system.",
        en: "The shares of “{id}” add up to {found} but should add up to 1.",
            "Correct the shares so that each use is served by exactly one system.",
    }
    "reuse.system_for_comparison" => {
        da: "Produktsystemet »{id}« er kun til sammenligning og kan ikke tilbydes.",
            "Vælg et af de andre produktsystemer.",
        en: "The product system “{id}” is there to be compared with only and cannot be offered.",
            "Choose one of the other product systems.",
    }
    "reuse.system_not_asked" => {
        da: "Tilbuddet angiver et produktsystem, men delaftalen har ingen.",
            "Fjern »product_system«, eller skriv systemerne i delaftalens »product_systems«.",
        en: "The offer names a product system, but the lot has none.",
            "Remove “product_system”, or write the systems in the lot's “product_systems”.",
    }
    "reuse.system_not_said" => {
        da: "Tilbuddet siger ikke, hvilket af delaftalens produktsystemer det gælder: {known}.",
            "Skriv systemets navn i tilbuddets »product_system«.",
        en: "The offer does not say which of the lot's product systems it is for: {known}.",
            "Write the name of the system in the offer's “product_system”.",
    }
    "reuse.too_many_points" => {
        da: "Der skal gennemgås {count} antal brug om året; det højeste er {most}.",
            "Gør intervallet kortere, eller brug et større trin (»step«).",
        en: "There are {count} numbers of yearly uses to look through; {most} are the most.",
            "Make the range shorter, or take longer steps (“step”).",
    }
};
