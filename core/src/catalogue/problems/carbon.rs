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
    "carbon.data_rating" => {
        da: "En vurdering af data ligger fra 1, det bedste, til 5; her står {value}.",
            "Ret tallet.",
        en: "A rating of data lies from 1, the best, to 5; here it is {value}.",
            "Correct the number.",
    }
    "carbon.decided_by_rule" => {
        da: "Klimalinjen »{line}« følger posten »{item}«, som en regel afgør, om tæller. Reglen ser på priser, så prisen på udledningen kan ikke afhænge af den.",
            "Lad linjen værdisætte livsfaser uden klimalinjen, eller lad optionen tælle uden regel.",
        en: "The carbon line “{line}” follows the item “{item}”, about which a rule decides. The rule looks at costs, so the price of emissions cannot depend on it.",
            "Let the line value stages without the carbon line, or let the option count without a rule.",
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
    "carbon.no_packaging" => {
        da: "Linjen udleder efter emballagens vægt, men delaftalen beder ikke om oplysninger om emballagen.",
            "Skriv i delaftalens felt »packaging«, hvilke poster emballagen skal oplyses for.",
        en: "The line emits by the mass of packaging, but the lot does not ask for it.",
            "Name in the field “packaging” of the lot the items whose packaging is documented.",
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
    "carbon.packaging_unknown" => {
        da: "Udledningen fra emballagen kan ikke beregnes: »{id}« er ikke dokumenteret.",
            "Oplys vægten (grams), eller skriv posten og niveauet i »unpacked«, hvis den leveres uden emballage.",
        en: "The emissions of the packaging cannot be calculated: “{id}” is not documented.",
            "State the mass (grams), or name the item and the level in “unpacked” if it is delivered without packaging.",
    }
    "carbon.per_money" => {
        da: "Klimalinjen »{line}« regner udledning ud fra et beløb ({unit}). Det kan ikke skelne et grønt produkt fra et dyrt og må ikke afgøre en tildeling.",
            "Brug en fysisk mængde og en faktor for den, eller lad kriteriet måle livsfaser uden linjen.",
        en: "The carbon line “{line}” works emissions out of money ({unit}). That cannot tell a green product from a dear one and may not decide an award.",
            "Use a physical amount and a factor of it, or let the criterion measure stages without the line.",
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
    "carbon.reference_period" => {
        da: "Perioden slutter, før den begynder.",
            "Ret datoerne.",
        en: "The period ends before it begins.",
            "Correct the dates.",
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
