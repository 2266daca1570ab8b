//! Problems of the procurement: currency, tax, years, parameters, schedule, cost lines.

use super::table;
use crate::catalogue::ProblemEntry;

pub(super) static PROBLEMS: &[ProblemEntry] = table! {
    "contract.longer_than_study" => {
        da: "Kontrakten løber med alle forlængelser til og med år {years}, men beregningsperioden er kun på {study} år. Den anslåede kontraktværdi ville mangle de sidste år.",
            "Forlæng beregningsperioden, og angiv mængder for alle kontraktens år. Lad en forlængelse, der ikke skal tælle i tildelingen, tælle med vægten 0.",
        en: "With every extension the contract runs to the end of year {years}, but the study has only {study} years. The estimated contract value would lack the last years.",
            "Lengthen the study and state quantities for every year of the contract. Let an extension that is not to count in the award count with the weight 0.",
    }
    "contract.residual_under_weight" => {
        da: "Anskaffelsen har en restværdi, men en forlængelse af kontrakten tæller kun delvist. Restværdien afhænger af, om kontrakten forlænges, og kan ikke siges med én vægt.",
            "Lad forlængelsen tælle fuldt, eller lad beregningen slutte med kontrakten, og sæt restværdien derefter.",
        en: "The item has a residual value, but an extension of the contract counts only in part. The residual value depends on whether the contract is extended, and no single weight says it.",
            "Let the extension count fully, or let the study end with the contract, and set the residual value accordingly.",
    }
    "contract.start_before_base_date" => {
        da: "Kontrakten begynder {value}, før beregningen begynder på basisdatoen {base_date}. Kontraktens første år ville mangle.",
            "Sæt basisdatoen til kontraktens begyndelse eller tidligere, eller ret datoen.",
        en: "The contract begins on {value}, before the study begins on the base date {base_date}. Its first years would be missing.",
            "Set the base date to the beginning of the contract or earlier, or correct the date.",
    }
    "contract.start_between_years" => {
        da: "Kontrakten begynder ikke et helt antal år efter basisdatoen, men forlængelser, der ikke tæller fuldt, vægter hele år.",
            "Lad kontrakten begynde på en årsdag for basisdatoen, eller lad forlængelserne tælle fuldt.",
        en: "The contract does not begin a whole number of years after the base date, but extensions that do not count fully weight whole years.",
            "Let the contract begin on an anniversary of the base date, or let the extensions count fully.",
    }
    "cost.cashable_externality" => {
        da: "Linjen er en eksternalitet, men står som en betaling (cashable). En eksternalitet er en skade for andre, sat i penge: ingen betaler den, og den hører ikke til i noget budget.",
            "Sæt cashable til false. Er det en afgift eller et gebyr, der faktisk betales, så vælg en anden fase, og lad den bæres af den, der betaler.",
        en: "The line is an externality but counts as a payment (cashable). An externality is harm to others, expressed in money: nobody pays it, and it belongs to no budget.",
            "Set cashable to false. If it is a tax or fee that is really paid, choose another phase, and let it be borne by whoever pays it.",
    }
    "cost.clause_before_base_date" => {
        da: "Klausulen regulerer prisen første gang i {value}, før beregningen begynder i {base_date}. Beløbene er oplyst i priser ved basisdatoen og ville blive reguleret to gange.",
            "Lad den første regulering ligge i basisdatoens måned eller senere, og opgør beløbene i de priser, der gælder ved basisdatoen.",
        en: "The clause first adjusts the price in {value}, before the study begins in {base_date}. The amounts are stated in prices of the base date and would be adjusted twice.",
            "Let the first adjustment fall in the month of the base date or later, and state the amounts in the prices that hold at the base date.",
    }
    "cost.clause_in_constant_prices" => {
        da: "En prisklausul giver den pris, der betales, altså løbende priser, men linjen opgøres i faste priser.",
            "Sæt linjens price_basis til nominal og oplys inflationen, så beløbene regnes om, eller fremskriv linjen på en anden måde.",
        en: "A price clause gives the price that is paid, which is a current price, but the line counts in constant prices.",
            "Set the line's price_basis to nominal and state the inflation, so that the amounts are converted, or let the line grow in another way.",
    }
    "cost.clause_rounds_price" => {
        da: "Klausulen »{id}« afrunder den regulerede pris, men her er ikke én pris, der kan afrundes.",
            "Lad linjen følge en post på tilbudslisten uden trin, eller undlad afrunding af prisen i klausulen.",
        en: "The clause “{id}” rounds the adjusted price, but there is no single price here that could be rounded.",
            "Let the line follow an item of the price schedule without tiers, or do without the rounding of the price in the clause.",
    }
    "cost.growth_too_short" => {
        da: "Der er oplyst {given} år med prisudvikling, men beregningen løber over {wanted} år.",
            "Oplys prisudviklingen for hvert af de {wanted} år.",
        en: "Price growth is stated for {given} years, but the study has {wanted} years.",
            "State the growth for each of the {wanted} years.",
    }
    "cost.inflation_missing" => {
        da: "Linjens beløb er i andre priser end dem, der tilbagediskonteres, men udbuddet oplyser ingen forventet inflation, der kan regne de ene om til de andre.",
            "Oplys discounting.inflation, eller opgør linjen i samme prisgrundlag som resten.",
        en: "The line's amounts are in other prices than those that are discounted, but the procurement states no expected inflation to turn one into the other.",
            "State discounting.inflation, or state the line in the same price basis as the rest.",
    }
    "cost.item_twice" => {
        da: "»{item}« fra tilbudslisten står i mere end én omkostningslinje, så købene ville tælle flere gange.",
            "Behold én linje for posten. Er prisudviklingen forskellig for en del af mængden, så opret delen som en særskilt post.",
        en: "“{item}” of the price schedule stands in more than one cost line, so its purchases would count several times.",
            "Keep one line for the item. Where prices of a part of the quantity grow differently, enter that part as an item of its own.",
    }
    "cost.learning_of_no_year" => {
        da: "Et indlæringsforløb hører til en årlig eller månedlig omkostning; denne linje falder ikke over år.",
            "Fjern indlæringsforløbet, eller skriv omkostningen som årlig eller månedlig.",
        en: "A learning path belongs to a yearly or monthly cost; this line does not accrue over years.",
            "Remove the learning path, or write the cost as yearly or monthly.",
    }
    "cost.learning_too_long" => {
        da: "Indlæringsforløbet har {given} år, men linjen løber højst over {most}.",
            "Skriv mindst ét år og højst så mange, som linjen løber over; derefter er faktoren 1.",
        en: "The learning path has {given} years, but the line accrues over {most} at most.",
            "Write at least one year and at most as many as the line accrues over; after them the factor is 1.",
    }
    "cost.life_not_whole_years" => {
        da: "Levetiden {value} er ikke et helt antal år fra 1 til 1.000.",
            "Angiv levetiden i hele år.",
        en: "The life {value} is not a whole number of years from 1 to 1,000.",
            "State the life in whole years.",
    }
    "cost.not_money" => {
        da: "Faktorerne i omkostningslinjen giver enheden {unit}; det skulle være {wanted}.",
            "Kontrollér enhederne, og om en faktor mangler eller er med en gang for meget.",
        en: "The factors of the cost line multiply to {unit}; they should give {wanted}.",
            "Check the units, and whether a factor is missing or stands once too often.",
    }
    "cost.service_without_date" => {
        da: "Linjen løber kun, mens anskaffelsen er i brug, men udbuddet har ingen ibrugtagningsdato, eller linjens beløb løber ikke over år eller måneder.",
            "Angiv datoen i study.service_date, eller fjern feltet; det gælder kun årlige og månedlige beløb.",
        en: "The line accrues only while the purchase serves, but the procurement has no service date, or the line's amounts do not accrue over years or months.",
            "State the date in study.service_date, or remove the field; it is for yearly and monthly amounts only.",
    }
    "cost.set_by_schedule" => {
        da: "Feltet »{field}« må ikke stå på en omkostningslinje, der følger tilbudslisten.",
            "Fjern feltet; mængderne på tilbudslisten siger allerede, hvem der køber og betaler, og hver post har sin egen momssats.",
        en: "The field “{field}” may not stand on a cost line that follows the price schedule.",
            "Remove the field; the quantities of the schedule already say who buys and pays, and the item has its own VAT rate.",
    }
    "currency.not_a_code" => {
        da: "»{value}« er ikke en valutakode.",
            "Brug valutaens kode på tre store bogstaver, for eksempel DKK eller EUR.",
        en: "“{value}” is not a currency code.",
            "Use the currency's code of three capital letters, for example DKK or EUR.",
    }
    "currency.not_supported" => {
        da: "Tilbud i flere valutaer kan ikke beregnes endnu. Dokumenterne afvises, så kurserne ikke stiltiende overses.",
            "Fjern kurserne, og kræv tilbud i udbuddets valuta.",
        en: "Bids in several currencies cannot be evaluated yet. The documents are refused, so that the rates are not silently overlooked.",
            "Remove the exchange rates, and ask for bids in the procurement's currency.",
    }
    "currency.other_than_procurement" => {
        da: "Tilbuddet er i {currency}, men udbuddet beregnes i {procurement}.",
            "Indhent tilbuddets priser i {procurement}.",
        en: "The bid is in {currency}, but the procurement is evaluated in {procurement}.",
            "Obtain the bid's prices in {procurement}.",
    }
    "discount.day_count_missing" => {
        da: "En omkostning forfalder på en dato, men udbuddet siger ikke, hvordan dagene frem til den tælles.",
            "Vælg dagtællingen i discounting.day_count, for eksempel act/365F for faktiske dage i år på 365 dage.",
        en: "A cost falls due at a date, but the procurement does not say how the days until then are counted.",
            "Choose the day count in discounting.day_count, for example act/365F for actual days in years of 365 days.",
    }
    "discount.first_step" => {
        da: "Der mangler en diskonteringsrente for de første år.",
            "Lad det første trin begynde i år 0 eller 1.",
        en: "There is no discount rate for the first years.",
            "Let the first step begin in year 0 or 1.",
    }
    "discount.inflation_missing" => {
        da: "Diskonteringsrenten er oplyst i et andet prisgrundlag end beløbene, men udbuddet oplyser ingen forventet inflation, der kan regne den om.",
            "Oplys discounting.inflation, eller oplys renten i samme prisgrundlag som beløbene.",
        en: "The discount rate is stated in another price basis than the amounts, but the procurement states no expected inflation to convert it.",
            "State discounting.inflation, or state the rate in the price basis of the amounts.",
    }
    "discount.inflation_not_used" => {
        da: "Der er oplyst en forventet inflation, men beløb og renter er i løbende priser, så den bruges ikke.",
            "Fjern inflationen, eller vælg faste priser, hvis budgettet skal omregnes til løbende priser.",
        en: "An expected inflation is stated, but amounts and rates are in current prices, so it is not used.",
            "Remove the inflation, or choose constant prices if the budget is to be stated in current prices.",
    }
    "discount.relation_missing" => {
        da: "Diskonteringsrenten er oplyst i et andet prisgrundlag end beløbene, men udbuddet siger ikke, hvordan den regnes om.",
            "Vælg fisher, hvor rente og inflation ganges sammen, eller subtraction, hvor de lægges sammen, i discounting.rate_relation.",
        en: "The discount rate is stated in another price basis than the amounts, but the procurement does not say how it is converted.",
            "Choose fisher, where rate and inflation compound, or subtraction, where they add up, in discounting.rate_relation.",
    }
    "discount.relation_not_used" => {
        da: "Der er valgt, hvordan diskonteringsrenten regnes om, men renten er i samme prisgrundlag som beløbene.",
            "Fjern discounting.rate_relation, eller oplys rentens prisgrundlag i rate_basis.",
        en: "It is chosen how the discount rate is converted, but the rate is in the price basis of the amounts.",
            "Remove discounting.rate_relation, or state the basis of the rate in rate_basis.",
    }
    "discount.step_not_used" => {
        da: "Trinnet i diskonteringsrenten bruges ikke i noget år: det næste trin begynder allerede i år 1, som er det første, der diskonteres.",
            "Fjern trinnet, eller lad det næste begynde senere.",
        en: "This step of the discount rate is not used in any year: the next begins in year 1, which is the first that is discounted.",
            "Remove the step, or let the next one begin later.",
    }
    "discount.steps_not_rising" => {
        da: "Trinnene i diskonteringsrenten står ikke i stigende rækkefølge efter år.",
            "Lad hvert trin begynde i et senere år end det foregående.",
        en: "The steps of the discount rate are not in rising order of years.",
            "Let each step begin in a later year than the one before.",
    }
    "lot.one_supplier" => {
        da: "Rammeaftalen har én leverandør, så feltet har ingen betydning.",
            "Fjern feltet, eller angiv flere leverandører i suppliers.",
        en: "The framework has one supplier, so the field means nothing.",
            "Remove the field, or state more suppliers.",
    }
    "option.discount_in_circle" => {
        da: "Rabatten på hele tilbudslisten er et beløb, som fordeles på de poster, der tæller; men hvilke optioner der tæller, følger selv af priserne efter rabat.",
            "Lad rabatten være en procentdel, eller lad optionerne tælle altid, aldrig eller med en vægt.",
        en: "The discount on the whole schedule is an amount that is spread over the items that count; but which options count itself follows from the prices after the discount.",
            "Let the discount be a rate, or let the options count always, never or with a weight.",
    }
    "option.group_empty" => {
        da: "Ingen option hører til gruppen »{id}«, så reglen har intet at vælge imellem.",
            "Lad optionerne henvise til gruppen med in_group, eller fjern gruppen.",
        en: "No option belongs to the group “{id}”, so its rule has nothing to choose from.",
            "Let the options refer to the group with in_group, or remove the group.",
    }
    "option.group_too_small" => {
        da: "Der skal tælle {number} optioner fra gruppen »{id}«, men antallet af optioner i den er kun {options}.",
            "Sænk antallet, eller føj flere optioner til gruppen.",
        en: "{number} options of the group “{id}” are to count, but the number of options in it is only {options}.",
            "Lower the number, or add options to the group.",
    }
    "option.nothing_to_compare" => {
        da: "Om optionen »{id}« tæller, afgøres af {by}, men optionen har ingen post eller omkostningslinje, der indgår i det.",
            "Lad en post eller linje høre til optionen, eller lad reglen gå efter noget andet.",
        en: "Whether the option “{id}” counts is decided by {by}, but the option has no item or cost line that is part of it.",
            "Let an item or a line belong to the option, or let the rule go by something else.",
    }
    "option.payers_differ" => {
        da: "Optionerne i gruppen »{id}« betales ikke af de samme, og reglen siger ikke, hvis omkostninger der sammenlignes. Den billigste for den ene kan være dyrest for den anden.",
            "Angiv de betalere, hvis omkostninger sammenlignes; nævn dem alle, hvis det er summen.",
        en: "The options of the group “{id}” are not all paid by the same payers, and the rule does not say whose costs are compared. The cheapest for one can be the dearest for another.",
            "Name the payers whose costs are compared; name all of them where it is the sum.",
    }
    "option.two_rules" => {
        da: "Omkostningslinjen »{id}« hører til flere optioner ({options}), og flere regler afgør, om den tæller.",
            "Lad linjen og dens post høre til den samme option.",
        en: "The cost line “{id}” belongs to several options ({options}), and more than one rule decides whether it counts.",
            "Let the line and its item belong to the same option.",
    }
    "packaging.criterion_level_not_asked" => {
        da: "Kravet »{id}« handler om emballage på et niveau, som delaftalen ikke beder om: {level}. Det ville være opfyldt eller ikke opfyldt, uden at nogen har oplyst noget.",
            "Tilføj niveauet i feltet »levels« i delaftalens »packaging«, eller brug et sæt uden kravet.",
        en: "The criterion “{id}” is about packaging of a level that the lot does not ask for: {level}. It would be met or not met although nobody has said anything.",
            "Add the level to “levels” in “packaging” of the lot, or use a set without the criterion.",
    }
    "packaging.deliveries_reversed" => {
        da: "Den sidste levering {last} ligger før den første {first}.",
            "Ret datoerne, så den første levering kommer først.",
        en: "The last delivery on {last} is before the first on {first}.",
            "Correct the dates, so that the first delivery comes first.",
    }
    "packaging.fee_beyond_tariff" => {
        da: "Taksten har ikke gebyrer for alle materialer og klasser, og linjen siger ikke, hvad der sker med et tilbud, hvis emballage taksten ikke dækker.",
            "Skriv »not_in_tariff«: »ask«, hvis I vil spørge, eller »non_compliant«, hvis et sådant tilbud ikke er konditionsmæssigt. Eller gør taksten fuldstændig.",
        en: "The tariff does not have a fee for every material and grade, and the line does not say what happens to a bid that is packed in what it leaves out.",
            "Write “not_in_tariff”: “ask” to be asked, or “non_compliant” if such a bid does not comply. Or complete the tariff.",
    }
    "packaging.fee_decided_by_rule" => {
        da: "En regel afgør, om »{id}« tæller med, så gebyret for postens emballage kan ikke være en omkostning.",
            "Lad posten stå uden for linjen, eller lad udbuddet selv bestemme, om optionen tæller med.",
        en: "A rule decides whether “{id}” counts, so the fee of its packaging cannot be a cost.",
            "Leave the item out of the line, or let the procurement itself say whether the option counts.",
    }
    "packaging.fee_in_other_currency" => {
        da: "Taksten er i {currency}, men der regnes i {wanted}.",
            "Oplys taksten selv (own), omregnet til {wanted} med kurs og kilde i »source«.",
        en: "The tariff is in {currency}, but everything else is in {wanted}.",
            "State the tariff yourself (own), converted into {wanted}, with the rate and its source in “source”.",
    }
    "packaging.fee_in_price" => {
        da: "Gebyret er en del af prisen og må derfor ikke tælle en gang til som sin egen linje.",
            "Fjern linjen, og skriv »producer_fee« i varens felt »contains«; eller kræv gebyret faktureret for sig (invoiced_apart).",
        en: "The fee is part of the price, and must not count again as a line of its own.",
            "Remove the line, and name “producer_fee” in “contains” of the item; or have the fee invoiced apart (invoiced_apart).",
    }
    "packaging.fee_not_asked" => {
        da: "Linjen regner med emballagen for »{id}«, men delaftalen beder ikke om den.",
            "Tilføj posten i delaftalens felt »packaging«, eller fjern den her.",
        en: "The line counts on the packaging of “{id}”, which the lot does not ask for.",
            "Add the item to “packaging” of the lot, or remove it here.",
    }
    "packaging.fee_sets" => {
        da: "En linje, der er et bidrag til producentansvar, bestemmer selv »{field}«.",
            "Fjern feltet. Linjen er et »producer_fee«, og den følger varernes optioner.",
        en: "A line that is a producer responsibility fee settles “{field}” itself.",
            "Remove the field. The line is a “producer_fee” and follows the options of its items.",
    }
    "packaging.fee_unknown" => {
        da: "Bidraget til producentansvar kan ikke beregnes: emballagen »{id}« er ikke dokumenteret.",
            "Oplys vægten (grams), eller skriv posten og niveauet i »unpacked«, hvis den leveres uden emballage.",
        en: "The producer responsibility fee cannot be calculated: the packaging “{id}” is not documented.",
            "State the mass (grams), or name the item and the level in “unpacked” if it is delivered without packaging.",
    }
    "packaging.level_not_asked" => {
        da: "Delaftalen beder ikke om emballagen på dette niveau: {level}.",
            "Tilføj niveauet i feltet »levels« i delaftalens »packaging«, eller fjern det her.",
        en: "The lot does not ask for packaging of this level: {level}.",
            "Add the level to “levels” in “packaging” of the lot, or remove it here.",
    }
    "parameter.bounds_reversed" => {
        da: "Mindsteværdien {minimum} er større end maksimumværdien {maximum}.",
            "Byt om på grænserne, eller ret den forkerte.",
        en: "The minimum {minimum} is greater than the maximum {maximum}.",
            "Swap the bounds, or correct the wrong one.",
    }
    "parameter.missing_policy" => {
        da: "Tilbudsgiverne skal oplyse »{id}«, men udbudsmaterialet siger ikke, hvad der sker, hvis de ikke gør det.",
            "Vælg følgen: afvisning af dokumenterne, ukonditionsmæssigt tilbud, en offentliggjort ugunstig værdi, eller en beslutning fra ordregiver.",
        en: "Bidders are to state “{id}”, but the procurement does not say what happens if they do not.",
            "Choose what follows: the documents are refused, the bid does not comply, a published adverse value, or a decision of the buyer.",
    }
    "parameter.not_supported" => {
        da: "En parameter, der følger af andre parametre eller gælder for hvert brugssted, kan ikke beregnes endnu. Dokumenterne afvises, så det ikke stiltiende overses.",
            "Skriv faktorerne direkte i omkostningslinjen, og lad parameteren gælde for hele delaftalen.",
        en: "A parameter that follows from others, or that holds for each site, cannot be evaluated yet. The documents are refused, so that this is not silently overlooked.",
            "Write the factors directly in the cost line, and let the parameter hold for the whole lot.",
    }
    "parameter.policy_not_allowed" => {
        da: "»{id}« oplyses ikke af tilbudsgiverne og kan derfor ikke mangle i et tilbud.",
            "Fjern reglen om manglende oplysning. En værdi, der måles, ventes der altid på.",
        en: "“{id}” is not stated by the bidders, so it cannot be missing from a bid.",
            "Remove the rule for missing values. A value that is measured is always waited for.",
    }
    "parameter.value_missing" => {
        da: "Ordregiver fastsætter »{id}«, men værdien er ikke oplyst.",
            "Oplys værdien, eller lad tilbudsgiverne fastsætte den.",
        en: "The buyer sets “{id}”, but its value is not stated.",
            "State the value, or let the bidders set it.",
    }
    "parameter.value_not_allowed" => {
        da: "»{id}« fastsættes af tilbudsgiver eller ved måling, men udbudsmaterialet oplyser selv en værdi.",
            "Fjern værdien, eller lad ordregiver fastsætte parameteren.",
        en: "“{id}” is set by the bidder or by measuring, but the procurement states a value itself.",
            "Remove the value, or let the buyer set the parameter.",
    }
    "participant.not_supported" => {
        da: "Brugssteder hos en deltager kan ikke beregnes særskilt endnu. Dokumenterne afvises, så de ikke stiltiende overses.",
            "Fjern brugsstederne, eller opret hvert sted som en deltager.",
        en: "Sites of a participant cannot be evaluated on their own yet. The documents are refused, so that they are not silently overlooked.",
            "Remove the sites, or enter each of them as a participant.",
    }
    "requirement.no_variants" => {
        da: "Kravet »{id}« gælder kun alternative tilbud, men delaftalen tillader ikke alternative tilbud.",
            "Tillad alternative tilbud i delaftalens felt »solutions«, eller lad kravet gælde alle tilbud.",
        en: "The requirement “{id}” is for variants alone, but the lot does not authorise variants.",
            "Authorise variants in the field “solutions” of the lot, or let the requirement hold for every bid.",
    }
    "requirement.policy_not_allowed" => {
        da: "Kravet »{id}« afgøres af en værdi, og det er værdiens egen politik, der siger, hvad der sker, når den mangler.",
            "Fjern feltet »missing« fra kravet, og angiv det ved parameteren.",
        en: "The requirement “{id}” is decided by a value, and the value's own policy says what happens when it is missing.",
            "Remove the field “missing” from the requirement, and state it at the parameter.",
    }
    "requirement.validity_not_used" => {
        da: "Kravet »{id}« godtager kun en erklæring, og en erklæring udløber ikke; datoen bruges derfor ikke.",
            "Fjern feltet »validity«, eller godtag også certifikater eller audit (accepted).",
        en: "The requirement “{id}” accepts a declaration alone, which does not expire, so the date is not used.",
            "Remove the field “validity”, or accept certificates or audits too (accepted).",
    }
    "schedule.discount_not_asked" => {
        da: "Tilbuddet giver en rabat, som udbuddet ikke har plads til.",
            "Lad udbuddet sige, hvordan rabatten oplyses (discount eller schedule_discount), før tilbuddene åbnes, eller regn rabatten ind i prisen.",
        en: "The bid gives a discount that the procurement has no room for.",
            "Let the procurement say how the discount is stated (discount or schedule_discount) before bids are opened, or include it in the price.",
    }
    "schedule.maximum_below_expected" => {
        da: "Der kan højst købes {maximum}, men der forventes købt {expected} i kontraktens år.",
            "Ret den største mængde eller de forventede mængder.",
        en: "At most {maximum} may be bought, but {expected} are expected to be bought in the years of the contract.",
            "Correct the maximum or the expected quantities.",
    }
    "schedule.not_supported" => {
        da: "Mængdetrin, rabatter over flere poster og mængder for hvert brugssted kan ikke beregnes endnu. Dokumenterne afvises, så de ikke stiltiende overses.",
            "Bed om én pris for den forventede mængde, og angiv mængder for hver deltager.",
        en: "Prices by quantity, discounts over several items and quantities for each site cannot be evaluated yet. The documents are refused, so that they are not silently overlooked.",
            "Ask for one price at the expected quantity, and state quantities for each participant.",
    }
    "schedule.packs_not_priced" => {
        da: "»{item}« prissættes pr. enhed, men tilbuddet oplyser en pakningsstørrelse.",
            "Få prisen oplyst pr. enhed uden pakningsstørrelse; det er en afklaring, som ordregiver skal kunne dokumentere.",
        en: "“{item}” is priced per unit, but the bid states a pack size.",
            "Have the price stated per unit without a pack size; the buyer must be able to document the clarification.",
    }
    "schedule.price_not_allowed" => {
        da: "Prisen {value} for »{item}« er ikke tilladt: udbudsmaterialet tillader ikke en pris på nul eller en negativ pris her.",
            "Kontrollér prisen, eller ret udbudsmaterialet, hvis sådanne priser skal være tilladt.",
        en: "The price {value} of “{item}” is not allowed: the procurement does not permit a zero or negative price here.",
            "Check the price, or change the procurement if such prices are to be allowed.",
    }
    "schedule.tier_not_asked" => {
        da: "Tilbuddet har en pris for »{item}« fra {value}, men udbuddet har ikke dette trin, eller det står to gange.",
            "Oplys én pris for hvert af de offentliggjorte trin.",
        en: "The bid has a price of “{item}” from {value} on, but the procurement has no such tier, or it stands twice.",
            "State one price for each of the published tiers.",
    }
    "schedule.tiers_not_rising" => {
        da: "Trinnet fra {value} ligger ikke over det foregående; det første trin begynder ved 0.",
            "Skriv trinnene i stigende orden.",
        en: "The tier from {value} does not lie above the one before; the first tier begins at 0.",
            "Write the tiers in rising order.",
    }
    "schedule.tiers_of_whole_packs" => {
        da: "Posten købes i hele pakninger og har priser efter mængde. De to kan ikke regnes sammen.",
            "Del pakningens pris ud på enhederne (shared), eller undlad trin.",
        en: "The item is bought in whole packs and has prices by quantity. The two cannot be combined.",
            "Share the price of the pack out over its units (shared), or do without tiers.",
    }
    "study.date_outside" => {
        da: "Datoen {value} ligger uden for beregningsperioden fra {base_date} til {end}.",
            "Ret datoen, eller forlæng beregningsperioden.",
        en: "The date {value} lies outside the study from {base_date} to {end}.",
            "Correct the date, or lengthen the study.",
    }
    "study.no_partial_year" => {
        da: "Ingen år i beregningsperioden er delvise, så det har ingen virkning at sige, hvad et delvist år tæller.",
            "Fjern feltet, eller angiv de måneder eller den ibrugtagningsdato, der gør et år delvist.",
        en: "No year of the study is partial, so saying what a partial year counts has no effect.",
            "Remove the field, or state the months or the service date that make a year partial.",
    }
    "study.price_level_differs" => {
        da: "Beløbene er i priser pr. {price_level}, men prisudvikling og inflation tælles fra basisdatoen {base_date}. Udbudsmaterialet siger ikke, hvordan priserne kommer fra den ene dato til den anden.",
            "Udfyld »price_level_gap« under diskonteringen: none, hvis beløbene gælder uændret på basisdatoen, eller en faktor, for eksempel prisindekset på basisdatoen divideret med indekset på prisniveauets dato. Eller brug samme dato.",
        en: "The amounts are in prices of {price_level}, but growth and inflation count from the base date {base_date}. The procurement does not say how prices get from the one date to the other.",
            "Fill in “price_level_gap” under the discounting: none if the amounts hold unchanged at the base date, or a factor, for example the price index at the base date divided by the one at the price level. Or use one date.",
    }
    "study.price_level_gap_not_used" => {
        da: "Feltet siger, hvordan priserne kommer fra prisniveauet til basisdatoen, men ingen beregning bruger det.",
            "Fjern feltet. Det bruges kun, når de to datoer er forskellige; »none«, når noget vokser eller der er oplyst inflation, og en faktor kun til et budget i løbende priser.",
        en: "The field says how prices get from the price level to the base date, but no calculation uses it.",
            "Remove the field. It is used only where the two dates differ: “none” where something grows or inflation is stated, a factor only for a budget in current prices.",
    }
    "study.service_date" => {
        da: "Ibrugtagningsdatoen {value} ligger ikke et helt antal måneder efter basisdatoen {base_date} og før periodens slutning.",
            "Vælg en dato, der ligger hele måneder efter basisdatoen, for eksempel samme dag i måneden.",
        en: "The service date {value} is not a whole number of months after the base date {base_date} and before the end of the study.",
            "Choose a date whole months after the base date, such as the same day of a month.",
    }
    "study.year_outside" => {
        da: "År {value} ligger uden for de år, der kan vælges her: {least} til {most}.",
            "Ret året, eller ret antallet af år i beregningsperioden.",
        en: "Year {value} is outside the years that can be chosen here: {least} to {most}.",
            "Correct the year, or the number of years of the study.",
    }
    "tariff.material_twice" => {
        da: "Materialet {material} har mere end ét gebyr i taksten.",
            "Lad hvert materiale stå ét sted i taksten.",
        en: "The material {material} has more than one fee in the tariff.",
            "Let each material stand in one place of the tariff.",
    }
    "tariff.no_grade" => {
        da: "Taksten siger ikke, hvad {material} koster i klassen »{grade}«.",
            "Oplys gebyret for klassen i en egen takst (»own«); til en takst, der følger med (»shipped«), kan intet føjes. Grøn klasse har intet gebyr, før ordningen har offentliggjort det, eller hvor ordningen slet ingen grøn mængde har.",
        en: "The tariff does not say what {material} costs in the grade “{grade}”.",
            "State the fee of the grade in a tariff of your own (“own”); nothing can be added to one that ships (“shipped”). Green has none before the scheme publishes it, or where the scheme has no green mass at all.",
    }
    "tariff.no_material" => {
        da: "Taksten har intet gebyr for materialet {material}.",
            "Tilføj gebyret til taksten, eller ret materialet.",
        en: "The tariff has no fee for the material {material}.",
            "Add the fee to the tariff, or correct the material.",
    }
    "tariff.unknown" => {
        da: "Der følger ingen takst med, der hedder {name}, version {version}, for {year}.",
            "Ret navnet, versionen eller året, eller oplys taksten selv.",
        en: "No tariff that ships is called {name}, version {version}, for {year}.",
            "Correct the name, the version or the year, or state the tariff yourself.",
    }
    "vat.not_supported" => {
        da: "Priser oplyst inkl. moms kan ikke beregnes endnu. Dokumenterne afvises, så momsen ikke regnes forkert.",
            "Kræv priserne oplyst ekskl. moms; moms, der ikke kan fradrages, kan lægges til i beregningen.",
        en: "Prices stated including VAT cannot be evaluated yet. The documents are refused, so that the tax is not calculated wrongly.",
            "Ask for prices without VAT; tax that cannot be recovered can be added in the evaluation.",
    }
};
