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
    "carbon.data_rating" => {
        da: "En vurdering af data ligger fra 1, det bedste, til 5; her står {value}.",
            "Ret tallet.",
        en: "A rating of data lies from 1, the best, to 5; here it is {value}.",
            "Correct the number.",
    }
    "carbon.footprint_line" => {
        da: "Et klimaaftryk for »{item}« kan ikke træde i stedet for klimalinjen »{line}«: linjens livsfase er ikke blandt dem, aftrykket må dække, eller linjen følger en anden post.",
            "Ret livsfaserne, eller fjern linjen fra »replaces«.",
        en: "A footprint of “{item}” cannot stand in place of the carbon line “{line}”: the stage of the line is not among those that the footprint may cover, or the line follows another item.",
            "Correct the stages, or take the line out of “replaces”.",
    }
    "carbon.footprint_not_asked" => {
        da: "Udbuddet beder ikke om et klimaaftryk for »{item}«.",
            "Fjern aftrykket, eller tilføj posten i delaftalens felt »product_footprints«, hvis den mangler dér.",
        en: "The procurement does not ask for a product footprint of “{item}”.",
            "Remove it, or add the item to the field “product_footprints” of the lot if it is missing there.",
    }
    "carbon.footprint_stage_not_asked" => {
        da: "Klimaaftrykket må ikke dække livsfasen »{stage}«: den er ikke blandt dem, udbuddet nævner.",
            "Fjern livsfasen, eller tilføj den til »stages« i udbuddet, hvis den mangler dér.",
        en: "The footprint may not cover the stage “{stage}”: the procurement does not name it.",
            "Remove the stage, or add it to “stages” of the procurement if it is missing there.",
    }
    "carbon.footprint_stage_twice" => {
        da: "Livsfasen »{stage}« står to gange og ville tælle dobbelt.",
            "Behold den ét sted.",
        en: "The stage “{stage}” stands twice and would count double.",
            "Keep it in one place.",
    }
    "carbon.footprint_stage_uncovered" => {
        da: "Livsfasen »{stage}« for »{item}« er hverken krævet dækket af et klimaaftryk eller dækket af en klimalinje. Et tilbud uden aftryk ville få den regnet som nul.",
            "Tilføj livsfasen til »boundary«, eller tilføj en klimalinje for den.",
        en: "The stage “{stage}” of “{item}” is neither demanded of a footprint nor covered by a carbon line. It would count as zero for a bid without a footprint.",
            "Add the stage to “boundary”, or add a carbon line of it.",
    }
    "carbon.footprint_unit" => {
        da: "Klimaaftrykket er angivet pr. {unit}, som ikke kan regnes om til postens enhed {wanted}.",
            "Angiv aftrykket pr. postens enhed.",
        en: "The footprint is stated per {unit}, which does not convert to the unit of the item, {wanted}.",
            "State the footprint per unit of the item.",
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
    "carbon.reference_period" => {
        da: "Perioden slutter, før den begynder.",
            "Ret datoerne.",
        en: "The period ends before it begins.",
            "Correct the dates.",
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
