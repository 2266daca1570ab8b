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
    "reuse.factor_by_year" => {
        da: "Emissionsfaktoren »{id}« har et tal for hvert år, men et produktsystem regner med ét tal for alle år.",
            "Vælg en faktor med ét tal, eller skriv tallet for et bestemt år med kilde (»constant«).",
        en: "The emission factor “{id}” has a number for each year, but a product system counts with one number for all years.",
            "Choose a factor with one number, or write the number of a certain year with its source (“constant”).",
    }
    "reuse.factor_out_of_place" => {
        da: "En emissionsfaktor fra et sæt kan kun være, hvad en enhed af en ressource udleder i et udbud, og ikke en faktor pr. beløb.",
            "Skriv tallet med enhed og kilde (»constant«).",
        en: "An emission factor of a set can only be what a unit of a resource emits in a procurement, and no factor per amount of money.",
            "Write the number with its unit and source (“constant”).",
    }
    "reuse.infection_missing" => {
        da: "Risikoen for infektion tæller med, men for produktsystemet »{id}« er den ikke oplyst. En manglende oplysning er ikke nul.",
            "Oplys risikoen med kilde (»infection«); skriv sandsynligheden 0, hvis systemet ingen har.",
        en: "The risk of infection counts, but none is stated for the product system “{id}”. What is missing is not zero.",
            "State the risk with its source (“infection”); write a probability of 0 if the system has none.",
    }
    "reuse.input_not_used" => {
        da: "»{id}« står blandt det, som flere ressourcer kan være mængder af (»inputs«), men ingen ressource er det, så prisen og udledningen har ingen virkning.",
            "Fjern »{id}«, eller lad en ressource henvise til det (»input«).",
        en: "“{id}” stands among what several resources can be amounts of (“inputs”), but no resource is, so its price and emissions have no effect.",
            "Remove “{id}”, or let a resource refer to it (“input”).",
    }
    "reuse.item_not_asked" => {
        da: "En beregning har ingen tilbudsliste, som prisen kan stå i.",
            "Skriv prisen som et tal med enhed (»constant«).",
        en: "A calculation has no price schedule that the price could stand in.",
            "Write the price as a number with its unit (“constant”).",
    }
    "reuse.item_of_other_system" => {
        da: "»{item}« købes kun med produktsystemer, som tilbuddet ikke gælder, så det, tilbuddet siger om den, ville ikke tælle nogen steder.",
            "Fjern den fra tilbuddet, eller ret tilbuddets »product_system«.",
        en: "“{item}” is bought only with product systems that the offer is not for, so what the offer says of it would count nowhere.",
            "Take it out of the offer, or correct the offer's “product_system”.",
    }
    "reuse.item_optional" => {
        da: "»{item}« hører til en option og kan derfor ikke være det, som et produktsystem altid køber.",
            "Fjern postens »option«, eller lad systemet købe en anden post.",
        en: "“{item}” belongs to an option, so it cannot be what a product system always buys.",
            "Remove the item's “option”, or let the system buy another item.",
    }
    "reuse.item_packaging_asked" => {
        da: "»{item}« købes kun med nogle af produktsystemerne, men der bedes om dens emballage i alle tilbud.",
            "Fjern posten fra »packaging«, eller gør prisen i produktsystemet til en parameter.",
        en: "“{item}” is bought only with some of the product systems, but every bid is asked for its packaging.",
            "Take the item out of “packaging”, or make the price in the product system a parameter.",
    }
    "reuse.item_paid_twice" => {
        da: "»{item}« købes både gennem et produktsystem og i en omkostningslinje, så den ville blive betalt to gange.",
            "Fjern omkostningslinjen for posten. Produktsystemet regner selv ud, hvor mange der købes.",
        en: "“{item}” is bought both through a product system and in a cost line, so it would be paid for twice.",
            "Remove the cost line of the item. The product system works out itself how many are bought.",
    }
    "reuse.item_price_varies" => {
        da: "»{item}« har ikke én pris for en enhed: Prisen er pr. pakning eller afhænger af mængden, eller tilbuddet kan give en rabat som et beløb på hele tilbudslisten.",
            "Lad prisen være pr. enhed uden trin, og lad rabatten på tilbudslisten være en procentdel, eller gør prisen til en parameter.",
        en: "“{item}” has not one price for a unit: the price is per pack or goes by quantity, or a bid may take an amount of money off the whole schedule.",
            "Let the price be per unit without tiers and the discount on the schedule a rate, or make the price a parameter.",
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
    "reuse.nothing_by_day" => {
        da: "Antallet af driftsdage er angivet, men intet i produktsystemerne opgøres efter dem, så tallet har ingen virkning.",
            "Fjern »operating_days«, eller lad et lager (»turnaround«) eller en ressource (»per_operating_day«) gå efter driftsdage.",
        en: "The operating days of a year are stated, but nothing in the product systems goes by them, so the number has no effect.",
            "Remove “operating_days”, or let a pool (“turnaround”) or a resource (“per_operating_day”) go by operating days.",
    }
    "reuse.nothing_grows" => {
        da: "Der er angivet vækst, men det opgøres ikke, hvad produktsystemerne koster, så væksten har ingen virkning.",
            "Lad »growth« være tom, eller medtag »cost« i »axes«.",
        en: "Growth is stated, but what the product systems cost is not totalled, so it has no effect.",
            "Leave “growth” empty, or add “cost” to “axes”.",
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
    "reuse.uses_of_bidders" => {
        da: "Tilbuddene bestemmer selv, hvor mange gange om året der er brug for det, de tilbyder (»{id}«). Så vinder den, der angiver færrest.",
            "Skriv antallet som en konstant, eller lad ordregiver fastsætte det (»origin«: »buyer«).",
        en: "Bids say themselves how many uses a year there are of what they offer (“{id}”). Whoever states the fewest wins.",
            "Write the number as a constant, or let the buyer set it (“origin”: “buyer”).",
    }
};
