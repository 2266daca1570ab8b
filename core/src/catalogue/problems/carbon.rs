//! Problems of emission factors and carbon lines.

use super::table;
use crate::catalogue::ProblemEntry;

pub(super) static PROBLEMS: &[ProblemEntry] = table! {
    "carbon.basis_differs" => {
        da: "Prisstien »{id}« er i {path_basis}, men linjen regnes i {line_basis}.",
            "Sæt price_basis på linjen, så den svarer til prisstien.",
        en: "The price path “{id}” is in {path_basis}, but the line counts in {line_basis}.",
            "Set price_basis of the line to that of the price path.",
    }
    "carbon.blank_factor" => {
        da: "Emissionsfaktoren »{id}« har intet tal for {year}, og et tomt felt er ikke nul.",
            "Angiv tallet, hvis kilden har det, eller brug en anden faktor.",
        en: "The emission factor “{id}” has no number for {year}, and blank is not zero.",
            "State the number where the source has it, or use another factor.",
    }
    "carbon.conversion_not_needed" => {
        da: "Prisstien »{id}« er allerede i {wanted}; der er intet at omregne.",
            "Fjern omregningen (conversion), eller ret enheden.",
        en: "The price path “{id}” is in {wanted} already; there is nothing to convert.",
            "Remove the conversion, or correct the unit.",
    }
    "carbon.decided_by_rule" => {
        da: "Klimalinjen »{line}« følger posten »{item}«, som en regel afgør, om tæller. Reglen ser på priser, så prisen på udledningen kan ikke afhænge af den.",
            "Lad linjen værdisætte livsfaser uden klimalinjen, eller lad optionen tælle uden regel.",
        en: "The carbon line “{line}” follows the item “{item}”, about which a rule decides. The rule looks at costs, so the price of emissions cannot depend on it.",
            "Let the line value stages without the carbon line, or let the option count without a rule.",
    }
    "carbon.no_lines" => {
        da: "Kriteriet måler udledning, men ingen klimalinje tæller med her.",
            "Tilføj klimalinjer (carbon_lines), ret livsfaserne, eller mål noget andet.",
        en: "The criterion measures emissions, but no carbon line counts here.",
            "Add carbon lines, correct the stages of life, or measure something else.",
    }
    "carbon.not_an_externality" => {
        da: "Udledning, der regnes i penge, er en miljøeffekt, som ingen betaler: {field} skal være {wanted}.",
            "Ret {field}. En CO₂-afgift, der betales, er en almindelig omkostningslinje.",
        en: "Emissions counted as money are an externality that nobody pays: {field} has to be {wanted}.",
            "Correct {field}. A CO₂ tax that is paid is an ordinary cost line.",
    }
    "carbon.not_emissions" => {
        da: "Faktorerne i klimalinjen giver enheden {unit}; det skulle være {wanted}.",
            "Kontrollér enhederne, og om en emissionsfaktor eller en mængde mangler eller er med en gang for meget.",
        en: "The factors of the carbon line multiply to {unit}; they should give {wanted}.",
            "Check the units, and whether an emission factor or a quantity is missing or stands once too often.",
    }
    "carbon.nothing_valued" => {
        da: "Linjen regner udledning i penge, men ingen klimalinje hører til her.",
            "Tilføj klimalinjer (carbon_lines), eller ret livsfaserne og biogent kulstof.",
        en: "The line counts emissions as money, but no carbon line belongs here.",
            "Add carbon lines, or correct the stages of life and biogenic carbon.",
    }
    "carbon.other_currency" => {
        da: "Prisstien »{id}« er i {currency}, men der regnes i {wanted}.",
            "Angiv en offentliggjort kurs med dato og kilde (conversion), eller brug en prissti i {wanted}.",
        en: "The price path “{id}” is in {currency}, but everything else is in {wanted}.",
            "State a published rate of exchange with its date and source (conversion), or use a price path in {wanted}.",
    }
    "carbon.price_missing" => {
        da: "Prisstien »{id}« har ingen pris for {year}, og et tomt felt er ikke nul.",
            "Angiv prisen, hvis kilden har den, eller brug en anden prissti.",
        en: "The price path “{id}” has no price for {year}, and blank is not zero.",
            "State the price where the source has it, or use another path.",
    }
    "carbon.price_not_money" => {
        da: "{unit} er ikke et beløb pr. udledning.",
            "Skriv for eksempel DKK/tCO2e.",
        en: "{unit} is not money for emissions.",
            "Write for instance DKK/tCO2e.",
    }
    "carbon.restatement_missing" => {
        da: "Prisstien »{id}« er i priser fra {price_year}, men der regnes i priser fra {wanted}.",
            "Angiv et offentliggjort prisindeks for begge år med kilde (restatement).",
        en: "The price path “{id}” is in prices of {price_year}, but everything else is in those of {wanted}.",
            "State a published price index of both years with its source (restatement).",
    }
    "carbon.restatement_not_needed" => {
        da: "Prisstien »{id}« skal ikke omregnes til et andet års priser.",
            "Fjern omregningen (restatement), eller ret prisåret.",
        en: "The price path “{id}” needs no other year’s prices.",
            "Remove the restatement, or correct the year of its prices.",
    }
    "carbon.set_by_emissions" => {
        da: "{field} må ikke angives for udledning i penge: moms er der ingen af, prisen for hvert år står i prisstien, og optioner følger klimalinjernes poster.",
            "Fjern {field} fra linjen.",
        en: "{field} cannot be stated for emissions counted as money: there is no value added tax, the price of each year stands in the price path, and options follow the items of the carbon lines.",
            "Remove {field} from the line.",
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
    "carbon.unknown_price_path" => {
        da: "Der følger ingen prissti med, der hedder »{name}« i version {version}. Der er: {known}.",
            "Ret navn og version, eller angiv priserne som egne (own).",
        en: "No price path ships that is called “{name}” in version {version}. There are: {known}.",
            "Correct name and version, or state the prices as your own.",
    }
    "carbon.unknown_set" => {
        da: "Der følger ikke noget sæt emissionsfaktorer med, der hedder »{name}« i version {version}. Der er: {known}.",
            "Ret navn og version, eller angiv faktorerne som egne (own).",
        en: "No set of emission factors ships that is called “{name}” in version {version}. There are: {known}.",
            "Correct name and version, or state the factors as your own.",
    }
    "carbon.year_twice" => {
        da: "Der står to tal for {year}.",
            "Behold det ene.",
        en: "There are two numbers for {year}.",
            "Keep one of them.",
    }
};
