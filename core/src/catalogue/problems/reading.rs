//! Problems of reading: the file, its fields, numbers, names and units.

use super::table;
use crate::catalogue::ProblemEntry;

pub(super) static PROBLEMS: &[ProblemEntry] = table! {
    "document.another_kind" => {
        da: "Dokumentet ligner {found}, men her skal stå {expected}.",
            "Vælg den rigtige fil, eller byt om på dokumenterne.",
        en: "The document looks like {found}, but it should be {expected}.",
            "Choose the right file, or swap the documents.",
    }
    "document.blank" => {
        da: "Feltet er tomt; her skal stå {expected}.",
            "Skriv værdien. Et tomt felt i en hentet model er noget, som ordregiver selv skal bestemme.",
        en: "The field is blank; here belongs {expected}.",
            "Write the value. A blank in a published model is something that the buyer has to decide.",
    }
    "document.choice_expected" => {
        da: "Her skal stå én af valgmulighederne, men der står {found}.",
            "Skriv én af disse: {choices}.",
        en: "One of the choices belongs here, but it is {found}.",
            "Write one of: {choices}.",
    }
    "document.choice_has_no_fields" => {
        da: "Valget »{value}« har ingen felter.",
            "Skriv valget alene, som teksten \"{value}\".",
        en: "The choice “{value}” has no fields.",
            "Write the choice alone, as the text \"{value}\".",
    }
    "document.choice_needs_fields" => {
        da: "Valget »{value}« skal udfyldes.",
            "Skriv valget med sit indhold: {form}.",
        en: "The choice “{value}” has to be filled in.",
            "Write the choice with its content: {form}.",
    }
    "document.control_character" => {
        da: "Teksten indeholder et usynligt styretegn, eller et, der vender skriveretningen.",
            "Skriv teksten igen uden usynlige tegn; de kommer ofte med, når man kopierer fra et andet program.",
        en: "The text contains an invisible control character, or one that turns the direction of writing.",
            "Type the text again without invisible characters; they often come along when text is copied from another program.",
    }
    "document.empty_list" => {
        da: "Listen er tom, men skal indeholde mindst ét punkt.",
            "Tilføj det, der mangler på listen.",
        en: "The list is empty but needs at least one entry.",
            "Add what is missing from the list.",
    }
    "document.empty_text" => {
        da: "Feltet »{place}« er tomt.",
            "Udfyld feltet, eller udelad det, hvis det er valgfrit.",
        en: "The field “{place}” is empty.",
            "Fill in the field, or leave it out where it is optional.",
    }
    "document.missing_field" => {
        da: "Feltet »{place}« mangler.",
            "{meaning}Skemaet »{schema}« (JSON Schema) viser, hvad der kan stå i feltet. Beregningen gætter aldrig på en værdi, der ikke er oplyst.",
        en: "The field “{place}” is missing.",
            "{meaning}The schema “{schema}” (JSON Schema) shows what the field may hold. The evaluation never guesses a value that is not stated.",
    }
    "document.not_a_date" => {
        da: "»{value}« er ikke en dato.",
            "Skriv datoen som år-måned-dag, for eksempel 2026-03-31.",
        en: "“{value}” is not a date.",
            "Write the date as year-month-day, for example 2026-03-31.",
    }
    "document.not_a_period" => {
        da: "»{value}« er ikke et år, et kvartal eller en måned.",
            "Skriv et år som 2026, et kvartal som 2026-Q1 og en måned som 2026-03.",
        en: "“{value}” is not a year, a quarter or a month.",
            "Write a year as 2026, a quarter as 2026-Q1 and a month as 2026-03.",
    }
    "document.not_an_identifier" => {
        da: "»{value}« kan ikke bruges som navn (id).",
            "Brug højst 100 bogstaver, tal og tegnene _ - . : og begynd med et bogstav eller et tal; mellemrum er ikke tilladt.",
        en: "“{value}” cannot be used as a name (id).",
            "Use at most 100 letters, digits and the characters _ - . : and begin with a letter or digit; spaces are not allowed.",
    }
    "document.not_one_choice" => {
        da: "Her skal der træffes præcis ét valg.",
            "Vælg én af disse muligheder: {choices}.",
        en: "Exactly one choice has to be made here.",
            "Choose one of: {choices}.",
    }
    "document.question_not_named" => {
        da: "Dokumentet siger ikke, hvilket spørgsmål det stiller.",
            "Skriv hele spørgsmålet under dets navn som det eneste felt i dokumentet, f.eks. »reuse_comparison«; README viser navnene.",
        en: "The document does not say which question it asks.",
            "Write the whole question under its name as the only field of the document, for example “reuse_comparison”; the README lists the names.",
    }
    "document.repeated_word" => {
        da: "{word} står mere end én gang i listen.",
            "Fjern gentagelsen.",
        en: "{word} stands more than once in the list.",
            "Remove the repetition.",
    }
    "document.schema_version" => {
        da: "Dokumentet er skrevet i formatets version »{value}«, som ikke kan læses.",
            "Brug version {supported} af dokumentformatet.",
        en: "The document is written in version “{value}” of the format, which cannot be read.",
            "Use version {supported} of the document format.",
    }
    "document.too_many_amounts" => {
        da: "Tilbud, omkostningslinjer og år giver tilsammen {count} beløb; højst {most} beregnes ad gangen.",
            "Kontrollér, at antallet af år og linjer er rigtigt, eller del udbuddet op i flere beregninger.",
        en: "Bids, cost lines and years make {count} amounts together; at most {most} are evaluated at a time.",
            "Check that the numbers of years and lines are right, or split the procurement into several evaluations.",
    }
    "document.unknown_choice" => {
        da: "»{value}« er ikke en af valgmulighederne.",
            "Vælg én af disse: {choices}.",
        en: "“{value}” is not one of the choices.",
            "Choose one of: {choices}.",
    }
    "document.unknown_field" => {
        da: "Feltet »{field}« findes ikke her.",
            "Ret stavemåden, eller fjern feltet. Her kan stå: {known}.",
        en: "There is no field “{field}” here.",
            "Correct the spelling or remove the field. These are known here: {known}.",
    }
    "document.wrong_type" => {
        da: "Her skal stå {expected}, men der står {found}.",
            "Erstat indholdet med {expected}.",
        en: "This should be {expected}, but it is {found}.",
            "Replace the content with {expected}.",
    }
    "json.duplicate_key" => {
        da: "Feltet »{key}« står to gange samme sted.",
            "Behold det rigtige felt, og slet det andet; det er ellers uklart, hvilken værdi der gælder.",
        en: "The field “{key}” stands twice in the same place.",
            "Keep the right one and delete the other; otherwise it is unclear which value holds.",
    }
    "json.malformed" => {
        da: "Filen kan ikke læses som JSON fra linje {line}, tegn {column}: {detail}.",
            "Se efter et manglende komma, anførselstegn eller en parentes ved stedet, eller hent filen igen, hvis den er afbrudt.",
        en: "The file cannot be read as JSON from line {line}, character {column}: {detail}.",
            "Look for a missing comma, quotation mark or bracket at that place, or fetch the file again if it was cut off.",
    }
    "json.not_utf8" => {
        da: "Filen er ikke gemt i tegnsættet UTF-8; fejlen er ved byte {byte}.",
            "Gem filen igen med tegnsættet UTF-8.",
        en: "The file is not saved in the character set UTF-8; the fault is at byte {byte}.",
            "Save the file again as UTF-8.",
    }
    "json.too_deep" => {
        da: "Filen har mere end {most} niveauer af felter inde i felter.",
            "Kontrollér, at det er den rigtige fil; et almindeligt udbudsmateriale har langt færre niveauer.",
        en: "The file has more than {most} levels of fields within fields.",
            "Check that this is the right file; an ordinary procurement has far fewer levels.",
    }
    "json.too_large" => {
        da: "Dokumenterne fylder {bytes} byte tilsammen; højst {most} læses.",
            "Kontrollér, at det er de rigtige filer, eller del udbuddet op i flere beregninger.",
        en: "The documents take {bytes} bytes together; at most {most} are read.",
            "Check that these are the right files, or split the procurement into several evaluations.",
    }
    "json.trailing_text" => {
        da: "Der står mere tekst efter dokumentets afslutning.",
            "Fjern alt efter den sidste parentes; en fil må kun indeholde ét dokument.",
        en: "There is more text after the end of the document.",
            "Remove everything after the last bracket; a file holds one document only.",
    }
    "number.float_artifact" => {
        da: "Tallet {value} har mere end 15 betydende cifre og stammer derfor fra en afrundet computerberegning, ikke fra et oplyst tal.",
            "Skriv tallet, som det er oplyst, i anførselstegn, for eksempel \"0.3\".",
        en: "The number {value} has more than 15 significant digits, so it comes from rounded computer arithmetic and not from a stated number.",
            "Write the number as it was stated, in quotation marks, for example \"0.3\".",
    }
    "number.malformed" => {
        da: "»{value}« er ikke et tal, der kan læses.",
            "Skriv tallet med cifre og punktum som decimaltegn, uden tusindtalsseparator, enhed og procenttegn, for eksempel \"1234.50\"; 40 % skrives \"0.4\".",
        en: "“{value}” is not a number that can be read.",
            "Write the number in digits with a point for decimals, without thousands separators, units and per cent signs, for example \"1234.50\"; 40 % is written \"0.4\".",
    }
    "number.not_a_count" => {
        da: "{value} er ikke et helt tal fra 0 til 1.000.000.",
            "Skriv et helt tal uden fortegn, decimaler og anførselstegn.",
        en: "{value} is not a whole number from 0 to 1,000,000.",
            "Write a whole number without sign, decimals and quotation marks.",
    }
    "number.not_a_rate" => {
        da: "{value} kan ikke være en sats: en rente, en prisudvikling eller en grænse for den er større end −1 og højst 1 (100 %).",
            "Skriv satsen som en andel: 3,5 % skrives 0.035. En prisudvikling på mere end 100 % på et år kan skrives som et indeks.",
        en: "{value} cannot be a rate: a discount or growth rate, or a limit of one, is above −1 and at most 1 (100 %).",
            "Write the rate as a fraction: 3.5 % is written 0.035. Growth of more than 100 % in a year can be written as an index.",
    }
    "number.not_a_share" => {
        da: "{value} kan ikke være en andel; den er fra 0 til 1.",
            "Skriv andelen som brøkdel: 40 % skrives 0.4.",
        en: "{value} cannot be a share, which is from 0 to 1.",
            "Write the share as a fraction: 40 % is written 0.4.",
    }
    "number.out_of_bounds" => {
        da: "{value} ligger uden for det tilladte: {bounds}.",
            "Ret værdien, så den ligger inden for grænserne.",
        en: "{value} is outside what is allowed: {bounds}.",
            "Correct the value so that it lies within the bounds.",
    }
    "number.out_of_range" => {
        da: "Tallet {value} er for stort; højst 1.000 milliarder kan behandles.",
            "Kontrollér tallet og dets enhed.",
        en: "The number {value} is too large; at most 1,000 billion (1e12) can be handled.",
            "Check the number and its unit.",
    }
    "number.quoted_count" => {
        da: "Her skal stå et helt tal uden anførselstegn: {value}.",
            "Fjern anførselstegnene; antal og år skrives som rene tal (i Python som int, ikke Decimal).",
        en: "A whole number without quotation marks belongs here: {value}.",
            "Remove the quotation marks; counts and years are written as plain numbers (int in Python, not Decimal).",
    }
    "number.too_many_decimals" => {
        da: "Tallet {value} har mere end 12 decimaler.",
            "Skriv tallet med højst 12 decimaler.",
        en: "The number {value} has more than 12 decimals.",
            "Write the number with at most 12 decimals.",
    }
    "reference.duplicate_id" => {
        da: "»{id}« er brugt mere end én gang som {kind}.",
            "Giv hver sit eget navn, eller fjern gentagelsen.",
        en: "“{id}” is used more than once as {kind}.",
            "Give each its own name, or remove the repetition.",
    }
    "reference.unknown" => {
        da: "»{id}« findes ikke som {kind}.",
            "Ret navnet, eller tilføj det, der henvises til. Disse findes: {known}.",
        en: "“{id}” does not exist as {kind}.",
            "Correct the name, or add what it refers to. These exist: {known}.",
    }
    "unit.conversion_too_large" => {
        da: "Omregningen mellem faktorernes enheder er for stor til at kunne regnes nøjagtigt.",
            "Brug de samme enheder i faktorerne, for eksempel kg overalt i stedet for g og t.",
        en: "The conversion between the units of the factors is too large to be calculated exactly.",
            "Use the same units in the factors, for example kg everywhere instead of g and t.",
    }
    "unit.malformed" => {
        da: "»{unit}« er ikke en enhed.",
            "Skriv enheder forbundet med * og / uden parenteser, for eksempel DKK/year eller kgCO2e/t/km for kg CO2e pr. tonkilometer; et tal uden enhed skrives 1.",
        en: "“{unit}” is not a unit.",
            "Write units joined by * and / without brackets, for example DKK/year or kgCO2e/t/km for kg CO2e a tonne-kilometre; a number without a unit is written 1.",
    }
    "unit.mismatch" => {
        da: "Enheden er {unit}, men her skal den være: {wanted}.",
            "Gang eller dividér med det, der skiller de to enheder, for eksempel et antal, en pris eller en emissionsfaktor. Ret kun enheden, hvis den er skrevet forkert.",
        en: "The unit is {unit}, but here it has to be: {wanted}.",
            "Multiply or divide by what parts the two units, such as a count, a price or an emission factor. Correct the unit alone only if it was written wrong.",
    }
    "unit.name_taken" => {
        da: "»{unit}« er i forvejen navnet på en enhed og kan ikke betyde noget andet.",
            "Vælg et andet navn til det, der tælles.",
        en: "“{unit}” is already the name of a unit and cannot mean anything else.",
            "Choose another name for what is counted.",
    }
    "unit.other_currency" => {
        da: "Beløbet er i {unit}, men der regnes i {currency}.",
            "Omregn beløbet til {currency}, og skriv kursen og dens kilde ved værdien.",
        en: "The amount is in {unit}, but everything is calculated in {currency}.",
            "Convert the amount to {currency}, and write the rate and its source beside the value.",
    }
    "unit.too_long" => {
        da: "Enheden »{unit}« har mere end {most} led.",
            "Forkort enheden; led, der går ud mod hinanden, kan fjernes.",
        en: "The unit “{unit}” has more than {most} factors.",
            "Shorten the unit; factors that cancel out can be removed.",
    }
    "unit.unknown" => {
        da: "Enheden »{unit}« er ukendt.",
            "Enheder skrives med disse navne: {currency}, {known}. Brug et af dem, eller tilføj enheden under »counted«, hvis det er noget, der tælles.",
        en: "The unit “{unit}” is unknown.",
            "Units are written by these names: {currency}, {known}. Use one of them, or add the unit under “counted” if it is something that is counted.",
    }
};
