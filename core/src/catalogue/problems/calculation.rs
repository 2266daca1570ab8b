//! Problems of questions that need no procurement: price clauses, indices and tables.

use super::table;
use crate::catalogue::ProblemEntry;

pub(super) static PROBLEMS: &[ProblemEntry] = table! {
    "cohort.cycles_not_rising" => {
        da: "Overgange begynder i en cyklus, der ikke passer ind: de første skal gælde fra cyklus 1, og de næste fra en senere cyklus end de foregående.",
            "Ret `from_cycle`, eller sæt overgangene i rækkefølge.",
        en: "Transitions begin in a cycle that does not fit: the first must hold from cycle 1, and each later than those before.",
            "Correct `from_cycle`, or put the transitions in order.",
    }
    "cohort.no_transitions" => {
        da: "Strategien »{id}« har ingen overgange mellem tilstandene.",
            "Angiv `transitions` for alle strategier eller for denne.",
        en: "The strategy “{id}” has no transitions between the states.",
            "Declare `transitions` for all strategies or for this one.",
    }
    "cohort.risk_of_staying" => {
        da: "Den relative risiko gælder kun for at blive i den samme tilstand, og det ganges aldrig.",
            "Angiv i `into` de tilstande, der forlades til, eller udelad `into`, så det er alle andre.",
        en: "The relative risk holds for staying in the same state alone, which is never multiplied.",
            "State in `into` the states that are entered, or leave `into` out for all others.",
    }
    "cohort.risk_too_high" => {
        da: "Med en relativ risiko på {risk} forlader flere end alle tilstanden »{state}« i cyklus {cycle}.",
            "Ret risikoen eller sandsynlighederne, eller angiv `renormalised`, så sandsynlighederne divideres med deres sum.",
        en: "At a relative risk of {risk}, more than all leave the state “{state}” in cycle {cycle}.",
            "Correct the risk or the probabilities, or declare `renormalised`, so that the probabilities are divided by their sum.",
    }
    "cohort.risk_twice" => {
        da: "Den samme relative risiko står allerede her og ville blive ganget på to gange.",
            "Fjern gentagelsen. Virker to behandlinger uafhængigt af hinanden, så angiv produktet af deres risici.",
        en: "The same relative risk already stands here, and would be multiplied by twice.",
            "Remove the repetition. Where two treatments work independently of each other, state the product of their risks.",
    }
    "cohort.row_length" => {
        da: "Overgangene fra tilstanden »{state}« har {given} tal, men der er {wanted} tilstande.",
            "Angiv ét tal for hver tilstand, i tilstandenes rækkefølge; 0, hvor overgangen ikke sker.",
        en: "The transitions out of the state “{state}” have {given} numbers, but there are {wanted} states.",
            "State one number for each state, in the order of the states; 0 where the transition does not happen.",
    }
    "cohort.row_missing" => {
        da: "Overgangene fra tilstanden »{state}« mangler.",
            "Tilføj en række. Forlader ingen tilstanden, er tallet 1 for tilstanden selv og 0 for de andre.",
        en: "The transitions out of the state “{state}” are missing.",
            "Add a row. Where nobody leaves the state, the number is 1 for the state itself and 0 for the others.",
    }
    "cohort.row_not_one" => {
        da: "Sandsynlighederne for at gå fra tilstanden »{state}« summerer til {sum}, ikke til 1.",
            "Ret sandsynlighederne. Er de optalte antal, så angiv dem som `counts`.",
        en: "The probabilities out of the state “{state}” sum to {sum}, not to 1.",
            "Correct the probabilities. If they are counts, declare them as `counts`.",
    }
    "cohort.row_of_nothing" => {
        da: "Der er ikke optalt nogen overgange fra tilstanden »{state}«: summen er {sum}.",
            "Angiv, hvor ofte hver overgang er optalt, eller brug sandsynligheder. Forlader ingen tilstanden, så skriv 1 for tilstanden selv.",
        en: "No transitions out of the state “{state}” were counted: the sum is {sum}.",
            "State how often each transition was counted, or use probabilities. Where nobody leaves the state, write 1 for the state itself.",
    }
    "cohort.start_not_one" => {
        da: "Andelene af kohorten ved begyndelsen summerer til {sum}, ikke til 1.",
            "Angiv `at_start` for de tilstande, kohorten begynder i, så andelene tilsammen er 1.",
        en: "The shares of the cohort at the start sum to {sum}, not to 1.",
            "Declare `at_start` of the states that the cohort starts in, so that the shares together are 1.",
    }
    "footing.cells_do_not_fit" => {
        da: "Rækken »{row}« har {given} celler, men tabellen har {wanted} kolonner.",
            "Giv rækken én celle for hver kolonne; en tom celle skrives null.",
        en: "The row “{row}” has {given} cells, but the table has {wanted} columns.",
            "Give the row one cell for each column; an empty cell is written null.",
    }
    "footing.place_twice" => {
        da: "»{place_name}« indgår mere end én gang i sammenhængen »{relation}«.",
            "Lad hver celle, række eller kolonne indgå én gang; resultatet kan ikke være en del af sig selv.",
        en: "“{place_name}” stands more than once in the relation “{relation}”.",
            "Let each cell, row or column stand once; a result cannot be a part of itself.",
    }
    "footing.places_mixed" => {
        da: "Sammenhængen »{relation}« blander celler, rækker og kolonner, eller den bruger celler, hvor der skal stå rækker eller kolonner.",
            "Brug kun celler, kun rækker eller kun kolonner i én sammenhæng. En løbende sum skal være af rækker eller af kolonner.",
        en: "The relation “{relation}” mixes cells, rows and columns, or uses cells where rows or columns are needed.",
            "Use only cells, only rows or only columns in one relation. A running total needs rows or columns.",
    }
    "footing.too_many_checks" => {
        da: "Kontrollen omfatter flere end {most} celler i alt.",
            "Del tabellen op, eller kontrollér færre sammenhænge ad gangen.",
        en: "The check takes in more than {most} cells in all.",
            "Split the table, or check fewer relations at a time.",
    }
    "footing.whole_is_zero" => {
        da: "Sammenhængen »{relation}« beregner en andel af cellen, men den er nul.",
            "Kontrollér cellen, eller lad andelen være uden for kontrollen.",
        en: "The relation “{relation}” takes a share of this cell, but it is zero.",
            "Check the cell, or leave the share out of the check.",
    }
    "health.threshold_twice" => {
        da: "Betalingsvilligheden {value} står her mere end én gang.",
            "Fjern gentagelsen.",
        en: "The willingness to pay of {value} stands here more than once.",
            "Remove the repetition.",
    }
    "health.too_many" => {
        da: "Listen har {count} elementer; der kan højst være {most}.",
            "Fjern dem, der ikke er brug for, eller del analysen op.",
        en: "The list has {count} entries; there can be at most {most}.",
            "Remove those that are not needed, or split the analysis.",
    }
    "notional.discount_above_price" => {
        da: "Tilbuddet »{id}« koster {price}, men niveauets fradrag er {discount}.",
            "Ret fradraget eller prisen; en sammenligningspris kan ikke være under nul.",
        en: "The bid “{id}” costs {price}, but the discount of its level is {discount}.",
            "Correct the discount or the price; a notional price cannot be below zero.",
    }
    "outcome.not_one_sum" => {
        da: "Udbyttelinjerne »{line}« og »{other}« kan ikke lægges sammen: de har ikke samme enhed, eller det er ikke det samme, der er bedst.",
            "Vælg linjer, der tælles i samme enhed, og hvor enten mere eller mindre er bedst for dem alle.",
        en: "The outcome lines “{line}” and “{other}” cannot be added up: their units differ, or more is better of one and less of the other.",
            "Choose lines that are counted in one unit and of which the same is better.",
    }
    "outcome.of_money" => {
        da: "Udbyttelinjen tælles i {unit}, som er penge.",
            "Skriv penge som en omkostningslinje; et udbytte tælles for eksempel i leveår eller infektioner.",
        en: "The outcome line is counted in {unit}, which is money.",
            "State money as a cost line; an outcome is counted in life years or infections, for instance.",
    }
    "outcome.other_unit" => {
        da: "Faktorerne i udbyttelinjen giver enheden {unit}; det skulle være {wanted}.",
            "Kontrollér enhederne, og om en mængde mangler eller er med en gang for meget.",
        en: "The factors of the outcome line multiply to {unit}; they should give {wanted}.",
            "Check the units, and whether a quantity is missing or stands once too often.",
    }
    "price_clause.base_too_late" => {
        da: "Basisperioden {base} ligger efter den periode, {used}, som reguleringen i {month} bygger på.",
            "Ret basisperioden, forskydningen eller måneden; et indeks kan kun reguleres frem fra sin basis.",
        en: "The base period {base} is later than the period {used} that the adjustment in {month} rests on.",
            "Correct the base period, the lag or the month; a price can only be adjusted forward from its base.",
    }
    "price_clause.cap_below_floor" => {
        da: "Loftet {cap} er lavere end bunden {floor}.",
            "Ret grænserne. De skrives som andele: 0.05 er 5 %, -0.03 et fald på 3 %.",
        en: "The cap {cap} is below the floor {floor}.",
            "Correct the limits. They are written as fractions: 0.05 is 5 %, -0.03 a fall of 3 %.",
    }
    "price_clause.duplicate_period" => {
        da: "Perioden {value} står mere end én gang.",
            "Behold én værdi for hver periode. Er tallet revideret, så behold det, kontrakten henviser til.",
        en: "The period {value} stands more than once.",
            "Keep one value for each period. If the figure was revised, keep the one the contract refers to.",
    }
    "price_clause.index_missing" => {
        da: "Indekset »{id}« mangler værdier for {periods}.",
            "Tilføj de offentliggjorte værdier, eller vælg en tidligere måned, hvis de ikke er udkommet endnu.",
        en: "The index “{id}” has no values for {periods}.",
            "Add the published values, or choose an earlier month if they have not been published yet.",
    }
    "price_clause.not_an_adjustment" => {
        da: "Klausulen regulerer ikke prisen i {value}, eller måneden ligger ikke før {from}.",
            "Nævn kun måneder, hvor prisen blev reguleret efter klausulen, før kravet.",
        en: "The clause does not adjust the price in {value}, or the month is not before {from}.",
            "Name only months in which the price was adjusted under the clause before the claim.",
    }
    "price_clause.not_assumed" => {
        da: "Perioden {value} er ikke slut, da udbuddet offentliggøres {published}; indekset kan kun være et skøn.",
            "Sæt assumed til true på værdien, så det fremgår, at den er skønnet, eller fjern den.",
        en: "The period {value} has not ended when the procurement is published on {published}; the level can only be assumed.",
            "Set assumed to true on the level, so that it shows as a forecast, or remove it.",
    }
    "price_clause.not_later" => {
        da: "Perioden {value} er ikke senere end {earlier}.",
            "Byt om på perioderne, eller ret den forkerte.",
        en: "The period {value} is not later than {earlier}.",
            "Swap the periods, or correct the wrong one.",
    }
    "price_clause.other_frequency" => {
        da: "Perioden {value} har en anden længde end den, der skal stå her: {frequency}.",
            "Skriv et år som 2026, et kvartal som 2026-Q1 og en måned som 2026-03.",
        en: "The period {value} is not as long as is needed here: {frequency}.",
            "Write a year as 2026, a quarter as 2026-Q1 and a month as 2026-03.",
    }
    "price_clause.received_missing" => {
        da: "Klausulen kræver et varsel, men det er ikke oplyst, hvornår kravet er modtaget.",
            "Oplys datoen for modtagelsen, så varslet kan kontrolleres.",
        en: "The clause requires notice, but it is not stated when the claim was received.",
            "State the day of receipt, so that the notice can be checked.",
    }
    "price_clause.shares_sum" => {
        da: "Den faste andel og indeksandelene giver tilsammen {sum}; de skal give 1.",
            "Ret andelene. De skrives som brøkdele: 0.65 er 65 % af prisen.",
        en: "The fixed share and the shares of the indices sum to {sum}; they must sum to 1.",
            "Correct the shares. They are written as fractions: 0.65 is 65 % of the price.",
    }
    "price_clause.too_many_adjustments" => {
        da: "Der er {count} reguleringer; højst {most} kan beregnes.",
            "Vælg en tidligere måned, eller ret intervallet mellem reguleringerne.",
        en: "There are {count} adjustments; at most {most} can be followed.",
            "Choose an earlier month, or correct the interval between adjustments.",
    }
    "price_clause.too_many_terms" => {
        da: "Klausulen følger {count} indeks; højst {most} kan beregnes.",
            "Saml de mindste andele i et fælles indeks.",
        en: "The clause follows {count} indices; at most {most} can be followed.",
            "Put the smallest shares together under one index.",
    }
    "price_clause.trigger_without_index" => {
        da: "Tærsklen måles på indeks, men ingen del af prisen følger et indeks.",
            "Mål tærsklen på prisen, eller fjern den.",
        en: "The trigger is measured on indices, but no part of the price follows one.",
            "Measure the trigger on the price, or remove it.",
    }
    "switch.nothing_bought" => {
        da: "Der er intet købt før eller efter, så der er intet gennemsnit at sammenligne med.",
            "Angiv mindst ét produkt med en mængde over nul både før og efter.",
        en: "Nothing was bought before or after, so there is no average to compare with.",
            "State at least one product with a quantity above zero both before and after.",
    }
};
