//! Problems of what a simulation is asked.

use super::table;
use crate::catalogue::ProblemEntry;

pub(super) static PROBLEMS: &[ProblemEntry] = table! {
    "simulation.bid_missing" => {
        da: "Der står ikke, hvilket tilbud tallet hører til.",
            "Tallet står i tilbuddene. Skriv i »bid«, hvilket tilbud det skal tages fra.",
        en: "It is not said which bid the number is of.",
            "The number stands in the bids. Write in “bid” of which bid it is.",
    }
    "simulation.bid_not_used" => {
        da: "Tallet fastsættes af ordregiver og er det samme for alle tilbud.",
            "Fjern »bid«.",
        en: "The number is set by the buyer and is the same for all bids.",
            "Remove “bid”.",
    }
    "simulation.certain" => {
        da: "Tallet er ikke usikkert, så der er intet at få at vide om det.",
            "Angiv usikkerheden ved tallet i udbuddet eller tilbuddet, eller fjern tallet her.",
        en: "The number is not uncertain, so that there is nothing to learn of it.",
            "State its uncertainty in the procurement or the bid, or remove it here.",
    }
    "simulation.draws" => {
        da: "{value} er ikke et helt tal fra 2 til 10.000.000.",
            "Skriv antallet af gennemregninger som et helt tal uden fortegn, decimaler og anførselstegn; 10000 er ofte nok.",
        en: "{value} is not a whole number from 2 to 10,000,000.",
            "Write the number of draws as a whole number without sign, decimals and quotation marks; 10000 are often enough.",
    }
    "simulation.in_whole_steps" => {
        da: "Tallet er et antal eller en levetid i hele år og ændrer sig i spring.",
            "Vis i stedet nogle værdier af det i scenarier.",
        en: "The number is a count, or a life in whole years, and changes in steps.",
            "Show some values of it in scenarios instead.",
    }
    "simulation.levels_odd" => {
        da: "Antallet af niveauer skal være lige: {value}.",
            "Skriv et lige antal; 4 er almindeligt.",
        en: "The number of levels has to be even: {value}.",
            "Write an even number; 4 is common.",
    }
    "simulation.low_not_below_high" => {
        da: "Tallet flyttes fra {low} til {high}, men den lave værdi skal være under den høje.",
            "Byt om på de to værdier, eller ret dem.",
        en: "The number is moved from {low} to {high}, but the low value has to be below the high one.",
            "Swap the two values, or correct them.",
    }
    "simulation.moves_with_others" => {
        da: "Tallet følges med andre tal, der ikke er nævnt her, så de kan ikke trækkes, mens det holdes fast.",
            "Nævn også de tal, det følges med, eller vælg »regression«.",
        en: "The number moves together with others that are not named here, which therefore cannot be drawn while it is held.",
            "Name those that it moves with as well, or choose “regression”.",
    }
    "simulation.no_points_totalled" => {
        da: "Tildelingen afgøres ikke af en sum af point ({method}), så værdien af et point bruges ikke.",
            "Fjern »money_per_point«.",
        en: "The award is not decided by a total of points ({method}), so that the worth of a point is not used.",
            "Remove “money_per_point”.",
    }
    "simulation.not_a_power_of_two" => {
        da: "En Sobol-følge bruges i sin helhed, i potenser af to; {value} er ingen.",
            "Skriv {below} eller {above}, eller vælg en anden måde at trække på.",
        en: "A Sobol sequence is used whole, in powers of two; {value} is none.",
            "Write {below} or {above}, or choose another way to draw.",
    }
    "simulation.nothing_moved" => {
        da: "Det står ikke, hvilke tal der skal flyttes, og hvor langt.",
            "Skriv to sandsynligheder i »quantiles«, for eksempel [\"0.05\", \"0.95\"], eller tal med en lav og en høj værdi i »ranges«.",
        en: "It is not said which numbers are to be moved, and how far.",
            "Write two probabilities in “quantiles”, for example [\"0.05\", \"0.95\"], or numbers with a low and a high value in “ranges”.",
    }
    "simulation.number_twice" => {
        da: "Tallet er allerede nævnt.",
            "Nævn det én gang.",
        en: "The number is already named.",
            "Name it once.",
    }
    "simulation.one_number" => {
        da: "Her skal nævnes netop ét tal: en parameter eller prisen på en post på tilbudslisten.",
            "Skriv parameterens navn i »parameter« eller postens navn i »item«, og tilbuddet i »bid«, hvis det er tilbuddet, der angiver tallet.",
        en: "Exactly one number belongs here: a parameter, or the price of an item of the schedule.",
            "Write the name of the parameter in “parameter” or of the item in “item”, and the bid in “bid” where bids state the number.",
    }
    "simulation.point_without_worth" => {
        da: "Det står ikke, hvad et point er værd i penge.",
            "Tildelingen afgøres af point. Skriv i »money_per_point«, hvad ét point er værd for ordregiver, for eksempel i DKK.",
        en: "It is not said what a point is worth in money.",
            "The award is decided by points. Write in “money_per_point” what one point is worth to the buyer, for example in DKK.",
    }
    "simulation.quantile_twice" => {
        da: "Sandsynligheden {value} står her mere end én gang.",
            "Fjern gentagelsen.",
        en: "The probability {value} stands here more than once.",
            "Remove the repetition.",
    }
    "simulation.range_reversed" => {
        da: "Der søges fra {from} til {to}, men den mindste værdi skal være under den største.",
            "Byt om på de to værdier, eller ret dem.",
        en: "The search goes from {from} to {to}, but the least value has to be below the greatest.",
            "Swap the two values, or correct them.",
    }
    "simulation.ranked_bids_change" => {
        da: "Mindstepoint, en udvælgelse eller en margen, inden for hvilken tilbud regnes for lige gode, kan afgøre, hvem der rangordnes eller vinder. Værdien af at vide mere følger derfor ikke af de samlede resultater.",
            "Fjern »value_of_information«.",
        en: "A threshold, a shortlist or a corridor can decide who is ranked or wins, so that the worth of knowing more does not follow from the totals.",
            "Remove “value_of_information”.",
    }
    "simulation.sample" => {
        da: "Stikprøvens størrelse, {value}, skal kunne deles med {step}, så usikkerheden på resultatet kan angives.",
            "Skriv for eksempel 1024.",
        en: "The size of the sample, {value}, has to be a multiple of {step}, so that the error of the result can be told.",
            "Write 1024, for example.",
    }
    "simulation.seed" => {
        da: "{value} kan ikke være startværdi for gennemregningerne.",
            "Skriv et helt tal fra 0 uden fortegn; fra 9007199254740992 skal det stå i anførselstegn, uden nuller foran, og det kan højst være 18446744073709551615.",
        en: "{value} cannot be the seed of the draws.",
            "Write a whole number from 0 without sign; from 9007199254740992 on it has to stand in quotation marks, without zeros in front, and it can at most be 18446744073709551615.",
    }
    "simulation.too_many_draws" => {
        da: "Her skulle tildelingen foretages {given} gange; der kan højst være {most}.",
            "Vælg en mindre stikprøve eller færre gennemregninger, eller spørg om færre tal ad gangen.",
        en: "The award would be made {given} times here; {most} are the most.",
            "Choose a smaller sample or fewer draws, or ask about fewer numbers at a time.",
    }
    "simulation.too_many_entries" => {
        da: "Her er {given} {entries}; der kan højst være {most}.",
            "Fjern dem, der ikke er brug for, eller spørg i flere omgange.",
        en: "There are {given} {entries} here; {most} are the most.",
            "Remove those that are not needed, or ask in several rounds.",
    }
    "simulation.total_is_no_money" => {
        da: "Tildelingen afgøres af et forhold mellem pris og kvalitet ({method}), som ikke er penge, så værdien af at vide mere kan ikke angives.",
            "Fjern »value_of_information«.",
        en: "The award is decided by a ratio of price and quality ({method}), which is no money, so that it cannot be told what it would be worth to know more.",
            "Remove “value_of_information”.",
    }
    "simulation.two_quantiles" => {
        da: "Hvert tal flyttes mellem to sandsynligheder, den mindste først.",
            "Skriv to, for eksempel [\"0.05\", \"0.95\"].",
        en: "Each number is moved between two probabilities, the lower first.",
            "Write two, for example [\"0.05\", \"0.95\"].",
    }
    "simulation.value_twice" => {
        da: "Værdien {value} står her mere end én gang.",
            "Fjern gentagelsen.",
        en: "The value {value} stands here more than once.",
            "Remove the repetition.",
    }
};
