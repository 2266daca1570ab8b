//! Problems and warnings of product footprints that follow the data model of PACT.

use super::table;
use crate::catalogue::ProblemEntry;

pub(super) static PROBLEMS: &[ProblemEntry] = table! {
    "pact.boundary" => {
        da: "Klimaaftrykket er ført som vugge til port: råvarer og fremstilling, og transport ud til kunden for sig, hvis den er angivet. Leverandøren beskriver selv afgrænsningen sådan: {value}.",
            "Læs beskrivelsen, og ret livsfaserne (stages), hvis aftrykket dækker noget andet.",
        en: "The footprint is read as cradle to gate: raw materials and production, and the transport to the customer apart where it is stated. The supplier describes the boundary in these words: {value}.",
            "Read the description, and correct the stages if the footprint covers something else.",
    }
    "pact.deprecated" => {
        da: "Leverandøren har afløst dette klimaaftryk af et nyere (status: Deprecated).",
            "Bed leverandøren om det gældende aftryk.",
        en: "The supplier has replaced this footprint by a newer one (status: Deprecated).",
            "Ask the supplier for the one that is in force.",
    }
    "pact.does_not_add_up" => {
        da: "{place} er {stated}, men burde efter {parts} være {calculated}. De skrevne decimaler kan ikke forklare forskellen.",
            "Bed leverandøren om at forklare forskellen. Tilbuddet fører det, der står.",
        en: "{place} is {stated}, but should be {calculated} by {parts}. The written decimals do not explain the difference.",
            "Ask the supplier to explain the difference. The bid states what is written.",
    }
    "pact.exempted" => {
        da: "Leverandøren har udeladt {value} % af udledningen.",
            "Læs begrundelsen, og vurdér, om aftrykket kan sammenlignes med andre.",
        en: "The supplier has left out {value} % of the emissions.",
            "Read the reason, and judge whether the footprint compares with others.",
    }
    "pact.geographies" => {
        da: "Der står flere steder ({value}), men PACT tillader ét. Det mindste, {taken}, er ført.",
            "Kontrollér, hvor aftrykket gælder.",
        en: "Several places are stated ({value}), where PACT allows one. The smallest, {taken}, is taken.",
            "Check where the footprint holds.",
    }
    "pact.gwp_sets" => {
        da: "Klimaaftrykket bruger ikke ét kendt sæt globale opvarmningspotentialer: {value}. De er ført som ikke oplyst.",
            "Bed leverandøren om et aftryk med ét sæt, hvis udbuddet kræver det.",
        en: "The footprint does not use one known set of global warming potentials: {value}. They are taken as not stated.",
            "Ask the supplier for a footprint with one set if the procurement demands it.",
    }
    "pact.missing" => {
        da: "{place} mangler, og tilbuddet kan ikke føre klimaaftrykket uden.",
            "Bed leverandøren om et aftryk, der følger PACT version 2 eller 3.",
        en: "{place} is missing, and a bid cannot state the footprint without it.",
            "Ask the supplier for a footprint that follows PACT version 2 or 3.",
    }
    "pact.no_footprint" => {
        da: "Her er hverken et klimaaftryk (ProductFootprint) eller en liste af dem (data).",
            "Angiv den tekst, som leverandørens system har svaret med, eller ét af aftrykkene i den.",
        en: "There is neither a ProductFootprint here nor a list of them (data).",
            "Give the text that the supplier’s system answered with, or one of the footprints in it.",
    }
    "pact.not_a_share" => {
        da: "{place} er {value}, men skal ligge fra 0 til 100 %.",
            "Bed leverandøren om at rette tallet.",
        en: "{place} is {value}, but has to lie from 0 to 100 %.",
            "Ask the supplier to correct the number.",
    }
    "pact.not_a_time" => {
        da: "{place} er ikke et tidspunkt: {value}.",
            "Et tidspunkt skrives som 2026-01-31T00:00:00Z.",
        en: "{place} is no time: {value}.",
            "A time is written like 2026-01-31T00:00:00Z.",
    }
    "pact.not_held" => {
        da: "{place} kan ikke føres i tilbuddets klimaaftryk: {value}.",
            "Læs det i leverandørens tekst, hvis det har betydning for sammenligningen.",
        en: "{place} cannot be stated in the footprint of a bid: {value}.",
            "Read it in the supplier’s text if it matters for the comparison.",
    }
    "pact.not_positive" => {
        da: "{place} er {value}, men et klimaaftryk skal være for mere end ingenting.",
            "Bed leverandøren om at rette mængden.",
        en: "{place} is {value}, but a footprint has to be of more than nothing.",
            "Ask the supplier to correct the amount.",
    }
    "pact.packaging_included" => {
        da: "Emballagen er med i klimaaftrykket.",
            "Sørg for, at delaftalen ikke også regner emballagens fremstilling på en klimalinje.",
        en: "The footprint includes the packaging.",
            "See to it that the lot does not count the making of the packaging in a carbon line as well.",
    }
    "pact.packaging_left_out" => {
        da: "Emballagen er ikke med i klimaaftrykket.",
            "Lad en klimalinje regne emballagen, hvis andre tilbuds aftryk har den med.",
        en: "The footprint leaves out the packaging.",
            "Let a carbon line count the packaging if the footprints of other bids include it.",
    }
    "pact.packaging_not_told" => {
        da: "Det er ikke oplyst, om emballagen er med i klimaaftrykket.",
            "Spørg leverandøren.",
        en: "It is not told whether the footprint includes the packaging.",
            "Ask the supplier.",
    }
    "pact.part_exceeds" => {
        da: "{place} er {part}, men en del af {of}, som er {whole}.",
            "Bed leverandøren om at forklare forskellen. Tilbuddet fører det, der står.",
        en: "{place} is {part}, but part of {of}, which is {whole}.",
            "Ask the supplier to explain the difference. The bid states what is written.",
    }
    "pact.per_product" => {
        da: "Klimaaftrykket er ført for ét styk af varen, som er {amount} {unit}.",
            "Kontrollér, at posten på tilbudslisten tælles i styk af netop den vare.",
        en: "The footprint is stated for one piece of the product, which is {amount} {unit}.",
            "Check that the item of the price schedule is counted in pieces of that very product.",
    }
    "pact.rating_scale" => {
        da: "{place} er {value} på en skala fra 1 til 3, som PACT version 2 bruger. Tilbud bruger 1 til 5, og skalaerne kan ikke regnes om, så vurderingen er udeladt.",
            "Bed leverandøren om et aftryk efter version 3, hvis vurderingen skal tælle.",
        en: "{place} is {value} on a scale from 1 to 3, that of PACT version 2. Bids use 1 to 5, and the scales do not convert, so the rating is left out.",
            "Ask the supplier for a footprint by version 3 if the rating is to count.",
    }
    "pact.rounded" => {
        da: "{place} er skrevet {value} og ført som {kept}: et tilbud har højst 12 decimaler.",
            "Der skal ikke gøres noget, hvis tallene er lige gode.",
        en: "{place} is written {value} and stated as {kept}: a bid has at most 12 decimals.",
            "Nothing is to be done where the numbers serve as well.",
    }
    "pact.standards" => {
        da: "Klimaaftrykket nævner standarderne: {value}. Tilbuddet fører »{taken}«.",
            "Ret feltet »standard«, hvis aftrykket er lavet efter en anden af dem.",
        en: "The footprint names the standards: {value}. The bid states “{taken}”.",
            "Correct the field “standard” if the footprint was made by another of them.",
    }
    "pact.unit" => {
        da: "Enheden »{value}« kender PACT ikke. Den har: {known}.",
            "Bed leverandøren om at rette enheden.",
        en: "PACT knows no unit “{value}”. It has: {known}.",
            "Ask the supplier to correct the unit.",
    }
    "pact.unit_not_known" => {
        da: "Klimaaftrykket er for enheden {unit}, som kun kan bruges, hvis udbuddet selv har navngivet den.",
            "Bed om et aftryk i postens enhed, eller læs det pr. styk af varen.",
        en: "The footprint is for the unit {unit}, which serves only where the procurement itself has named it.",
            "Ask for a footprint in the unit of the item, or read it per piece of the product.",
    }
    "pact.unknown_field" => {
        da: "{place} er ikke et felt i denne version af PACT og er ikke læst: {value}.",
            "Kontrollér, om leverandøren har skrevet et felt forkert eller fulgt en anden version.",
        en: "{place} is no field of this version of PACT and was not read: {value}.",
            "Check whether the supplier has misspelt a field or followed another version.",
    }
    "pact.uptake_not_told" => {
        da: "{place} mangler, så det optagne biogene kulstof er ikke med.",
            "Spørg leverandøren, hvis varen består af træ, papir, bomuld eller andet, der har vokset.",
        en: "{place} is missing, so biogenic carbon that was taken up is not counted.",
            "Ask the supplier if the product is of wood, paper, cotton or anything else that has grown.",
    }
    "pact.validity_assumed" => {
        da: "Klimaaftrykket siger ikke, hvor længe det gælder. Efter PACT gælder det i tre år efter sin periode: til og med {date}.",
            "Bed leverandøren om en dato, hvis den har betydning.",
        en: "The footprint does not say how long it is valid. By PACT it is for three years after its period: until {date}.",
            "Ask the supplier for a date if it matters.",
    }
    "pact.validity_too_long" => {
        da: "Klimaaftrykket siger, at det gælder længere end de tre år efter sin periode, som PACT tillader: til og med {date}.",
            "Tilbuddet fører leverandørens dato; ret den, hvis PACT’s grænse skal gælde.",
        en: "The footprint says that it is valid for longer than the three years after its period that PACT allows: until {date}.",
            "The bid states the supplier’s date; correct it if the limit of PACT is to hold.",
    }
    "pact.verified_otherwise" => {
        da: "Det er ikke dette klimaaftryk, der er verificeret, men: {value}.",
            "Fjern »verified_by«, hvis udbuddet mener det enkelte aftryk.",
        en: "It is not this footprint that was verified, but: {value}.",
            "Take out “verified_by” if the procurement means the single footprint.",
    }
    "pact.verifier_not_named" => {
        da: "Klimaaftrykket er verificeret, men der står ikke af hvem.",
            "Bed leverandøren om navnet, og skriv det i »verified_by«.",
        en: "The footprint was verified, but it does not say by whom.",
            "Ask the supplier for the name, and state it in “verified_by”.",
    }
    "pact.version" => {
        da: "Klimaaftrykket følger version {value} af PACT; der læses version 2 og 3.",
            "Bed leverandøren om et aftryk efter en af dem.",
        en: "The footprint follows version {value} of PACT; versions 2 and 3 are read.",
            "Ask the supplier for a footprint by one of them.",
    }
    "pact.within_total" => {
        da: "{place} ({value} kg CO₂e) er med i tallene, men kan ikke ses for sig i et tilbud.",
            "Læs det i leverandørens tekst, hvis det har betydning for sammenligningen.",
        en: "{place} ({value} kg CO2e) is within the numbers, but cannot be told apart in a bid.",
            "Read it in the supplier’s text if it matters for the comparison.",
    }
};
