//! Problems of the award: criteria, measures, rules, and calculations without a result.

use super::table;
use crate::catalogue::ProblemEntry;

pub(super) static PROBLEMS: &[ProblemEntry] = table! {
    "award.amount_repeated" => {
        da: "Kriteriet »{id}« tæller allerede med som beløb og må ikke tælle to gange.",
            "Fjern gentagelsen; udgangsbeløbet (base) skal ikke stå blandt omkostningerne (costs).",
        en: "The criterion “{id}” counts as an amount already and may not count twice.",
            "Remove the repetition; the base does not belong among the costs.",
    }
    "award.base_not_a_price" => {
        da: "Tildelingsmetoden skal regne med en pris eller en omkostning, som den er.",
            "Henvis til et kriterium af typen price eller cost, hvis regel er as_measured.",
        en: "The award method has to take a price or cost as it is.",
            "Refer to a criterion of kind price or cost whose rule is as_measured.",
    }
    "award.criterion_not_scored" => {
        da: "Kriteriet »{id}« har ikke både noget, der måles, og en regel, der gør målingen til point eller et beløb.",
            "Tilføj det, der mangler, eller giv kriteriet underkriterier.",
        en: "The criterion “{id}” does not have both something that is measured and a rule that turns it into points or money.",
            "Add what is missing, or give the criterion subcriteria.",
    }
    "award.divided_below_zero" => {
        da: "Tildelingsmetoden dividerer med kvalitet eller deler den med prisen, så point må ikke være negative: det dyreste af to dårlige tilbud ville vinde.",
            "Sæt points_below_zero til zero.",
        en: "The award method divides by quality, or quality by the price, so points may not fall below zero: the dearer of two bad bids would win.",
            "Set points_below_zero to zero.",
    }
    "award.features_worth_all" => {
        da: "Egenskaberne er tilsammen højst {found} værd, men prisen skal selv have en andel: summen skal være mindre end 1.",
            "Angiv point som andele, fx 0,05 for 5 %, og sæt dem lavere.",
        en: "All features are worth {found} at most, but the price has to keep a share: the sum has to be less than 1.",
            "State points as shares, for instance 0.05 for 5 %, and lower them.",
    }
    "award.group_cannot_decide" => {
        da: "»{id}« er en gruppe af underkriterier og måles ikke selv, så den kan ikke skille tilbuddene.",
            "Henvis til et af underkriterierne eller til et andet kriterium, der måles.",
        en: "“{id}” is a group of subcriteria and is not measured itself, so it cannot decide between bids.",
            "Refer to one of the subcriteria, or to another criterion that is measured.",
    }
    "award.group_is_scored" => {
        da: "Kriteriet »{id}« har underkriterier og må derfor ikke selv måles eller have en regel.",
            "Fjern måling og regel fra kriteriet, eller flyt dem til et underkriterium.",
        en: "The criterion “{id}” has subcriteria, so it may not be measured or have a rule itself.",
            "Remove measure and rule from the criterion, or move them to a subcriterion.",
    }
    "award.least_rating" => {
        da: "Det mindst vigtige kriterium på niveauet har vurderingen {found}, men efter metoden skal det mindst vigtige have {declared}.",
            "Ret vurderingerne, så det mindst vigtige kriterium på hvert niveau har {declared}, og de andre står i forhold til det, eller ret feltet »least«.",
        en: "The least important criterion of the level is rated {found}, but by the method the least important has {declared}.",
            "Correct the ratings so that the least important criterion of each level has {declared} and the others stand in relation to it, or correct the field “least”.",
    }
    "award.money_among_points" => {
        da: "Reglen giver et beløb, men kriteriet skal give point.",
            "Vælg en regel, der giver point, eller tildel efter evalueringspris.",
        en: "The rule gives money, but the criterion has to give points.",
            "Choose a rule that gives points, or award by evaluation price.",
    }
    "award.most_not_known" => {
        da: "Det fremgår ikke, hvor mange point kriteriet højst kan give, og metoden regner med det.",
            "Vælg en regel med et maksimum (max_points), en tabel eller et bedømmelsesudvalg med en skala.",
        en: "It is not said how many points the criterion can give at most, and the method needs to know.",
            "Choose a rule with a maximum (max_points), a table, or a panel with a scale.",
    }
    "award.no_points" => {
        da: "Der er angivet, om point må være negative, men tildelingen sker efter evalueringspris og giver ingen point.",
            "Fjern feltet. Det, kvaliteten er værd i penge, kan både trækkes fra prisen og lægges til den.",
        en: "It is stated whether points may fall below zero, but the award goes by evaluation price and gives no points.",
            "Remove the field. What quality is worth in money can be taken off the price or added to it.",
    }
    "award.no_quality" => {
        da: "Tildelingsmetoden sammenholder pris og kvalitet, men intet kriterium giver point for kvalitet.",
            "Tilføj et kriterium, der giver point, eller vælg den laveste pris (lowest_price).",
        en: "The award method sets price against quality, but no criterion gives points for quality.",
            "Add a criterion that gives points, or choose the lowest price (lowest_price).",
    }
    "award.not_money" => {
        da: "Her regnes med et beløb i {currency}, men målingen er i {unit}.",
            "Mål et beløb, eller vælg en regel, der gør målingen til penge.",
        en: "An amount in {currency} is calculated with here, but this is measured in {unit}.",
            "Measure an amount, or choose a rule that turns the measure into money.",
    }
    "award.not_positive" => {
        da: "»{subject}« er nul eller negativ; reglen kan kun bruges på beløb større end nul.",
            "Kontrollér tilbuddets priser og værdier. Er de rigtige, kan den offentliggjorte regel ikke give point; tag stilling sammen med en jurist.",
        en: "“{subject}” is zero or negative; the rule works for amounts above zero only.",
            "Check the bid's prices and values. If they are right, the published rule cannot give points; take legal advice.",
    }
    "award.nothing_to_compare" => {
        da: "Reglen for »{subject}« måler tilbuddene mod den største rabat, den gennemsnitlige rabat eller den højeste værdi, men den er nul eller negativ. Ingen point følger af reglen.",
            "Kontrollér beløbet, som rabatten gives på, og tilbuddenes priser og værdier. Er de rigtige, kan den offentliggjorte regel ikke give point; tag stilling sammen med en jurist.",
        en: "The rule for “{subject}” measures the bids against the greatest rebate, the mean rebate or the highest value, but that is zero or negative. No points follow from the rule.",
            "Check the amount that rebates are given on, and the bids' prices and values. If they are right, the published rule cannot give points; take legal advice.",
    }
    "award.nothing_weighted" => {
        da: "Afrunding af vægtede point er angivet, men metoden vægter ingen point.",
            "Sæt trinnet weighted til none, eller vælg en metode, der vægter point.",
        en: "Rounding of weighted points is declared, but the method weights no points.",
            "Set the stage weighted to none, or choose a method that weights points.",
    }
    "award.order_not_added" => {
        da: "Kriterierne er kun angivet i rækkefølge efter betydning. Sådan må de offentliggøres, når en vægtning ikke er mulig af objektive grunde (direktiv 2014/24/EU, artikel 67, stk. 5), men point kan ikke vægtes og lægges sammen efter en rækkefølge.",
            "Angiv vægte (weights_sum), lad rækkefølgen blive til vægte efter en offentliggjort formel (rank_order_centroid), eller vælg en metode, der ikke vægter point, for eksempel den laveste pris (lowest_price) efter mindstekrav til kvaliteten.",
        en: "The criteria are stated in order of importance alone. They may be published so where weighting is not possible for objective reasons (Directive 2014/24/EU, Article 67(5)), but points cannot be weighted and added by an order.",
            "State weights (weights_sum), let the order become weights by a published formula (rank_order_centroid), or choose a method that weights no points, for instance the lowest price (lowest_price) after thresholds of quality.",
    }
    "award.parent_cycle" => {
        da: "Kriteriet hører under sig selv, direkte eller gennem andre kriterier.",
            "Ret feltet »parent«, så hvert underkriterium ender under et overordnet kriterium.",
        en: "The criterion belongs to itself, directly or through other criteria.",
            "Correct the field “parent” so that every subcriterion ends at a main criterion.",
    }
    "award.ranks_not_counted" => {
        da: "Kriterierne på niveauet skal have numrene fra 1 til {found}, hvert nummer én gang; 1 er det vigtigste.",
            "Ret felterne »weight«. Er to kriterier lige vigtige, kan formlen ikke bruges; angiv i stedet point eller vægte.",
        en: "The criteria of the level must have the ranks from 1 to {found}, each once; 1 is the most important.",
            "Correct the fields “weight”. If two criteria are equally important, the formula cannot be used; state points or weights instead.",
    }
    "award.reservations_not_money" => {
        da: "Prisen på forbehold kan ikke lægges til »{id}«, der ikke måles som et beløb.",
            "Vælg et kriterium af typen price eller cost, der måler tilbudsprisen eller en livscyklusomkostning som sum eller nutidsværdi.",
        en: "The price of reservations cannot be added to “{id}”, which is not measured as an amount of money.",
            "Choose a criterion of kind price or cost that measures the offered price, or a life-cycle cost as a sum or a present value.",
    }
    "award.rule_direction" => {
        da: "Reglen belønner {rewarded}, men her er {better} bedst.",
            "Vælg en regel, der belønner det bedste, eller sig i feltet »better«, hvad der er bedst.",
        en: "The rule rewards {rewarded}, but here {better} is best.",
            "Choose a rule that rewards what is best, or say in the field “better” what is best.",
    }
    "award.shortlist_compares" => {
        da: "»{id}« får point efter en regel, der sammenligner tilbuddene, og kan derfor ikke afgøre, hvilke tilbud der går videre til sammenligningen.",
            "Vælg kriterier, hvis point ikke afhænger af de andre tilbud.",
        en: "“{id}” is given points by a rule that compares the bids, so it cannot decide which bids go on to the comparison.",
            "Choose criteria whose points do not depend on the other bids.",
    }
    "award.shortlist_repeated" => {
        da: "Udvælgelsen nævner »{id}«, som helt eller delvis allerede er med.",
            "Nævn hvert kriterium én gang, for sig selv eller med sin gruppe.",
        en: "The shortlist names “{id}”, which is already in it, whole or in part.",
            "Name each criterion once, by itself or by its group.",
    }
    "award.shortlist_without_points" => {
        da: "»{id}« giver ikke point efter tildelingsmetoden, så udvælgelsen kan ikke gå efter det.",
            "Vælg kriterier, der giver point.",
        en: "“{id}” gives no points by the award method, so the shortlist cannot go by it.",
            "Choose criteria that give points.",
    }
    "award.swing_not_full" => {
        da: "Det mest værdifulde spring på niveauet har {found} point, men skal have {declared}.",
            "Giv 100 point til det kriterium, hvor springet fra dårligst til bedst er mest værd, og de andre fra 0 til 100 i forhold til det.",
        en: "The most valuable swing of the level has {found} points but must have {declared}.",
            "Give 100 points to the criterion whose swing from worst to best is worth most, and the others from 0 to 100 in relation to it.",
    }
    "award.threshold_of_amount" => {
        da: "Kriteriet er et beløb og giver ingen point, så et mindste pointtal har ingen mening.",
            "Fjern minimum_points, eller sæt et loft over priserne på tilbudslisten (ceiling_price).",
        en: "The criterion is an amount and gives no points, so a least number of points has no sense.",
            "Remove minimum_points, or set a ceiling on the prices of the schedule (ceiling_price).",
    }
    "award.tie_repeated" => {
        da: "Det samme er angivet mere end én gang som det, der skal skille lige tilbud; anden gang kan det intet afgøre.",
            "Fjern gentagelsen, eller skriv det, der var ment.",
        en: "The same tie break stands more than once; the second time it can decide nothing.",
            "Remove the repetition, or write what was meant.",
    }
    "award.too_many_levels" => {
        da: "Kriteriet står under mere end {most} niveauer af overordnede kriterier.",
            "Saml kriterierne på færre niveauer.",
        en: "The criterion stands below more than {most} levels of groups.",
            "Gather the criteria in fewer levels.",
    }
    "award.top_differs" => {
        da: "Kvaliteten kan højst få {found} point, men toppen af skalaen er angivet til {declared}.",
            "Ret top, vægtene eller kriteriernes maksimumpoint, så de passer sammen.",
        en: "Quality can get {found} points at most, but the top of the scale is stated as {declared}.",
            "Correct top, the weights or the maxima of the criteria, so that they fit.",
    }
    "award.weight_not_allowed" => {
        da: "Der er angivet en vægt, men tildelingsmetoden bruger ingen vægt her.",
            "Fjern vægten, eller vælg vægtede point.",
        en: "A weight is stated, but the award method uses no weight here.",
            "Remove the weight, or choose weighted points.",
    }
    "award.weights_nothing" => {
        da: "Kriterierne på samme niveau har tilsammen 0 point, så der er ingen vægte at fordele.",
            "Giv mindst ét af kriterierne point.",
        en: "The criteria of one level have 0 points together, so there are no weights to share out.",
            "Give points to at least one of the criteria.",
    }
    "award.weights_sum" => {
        da: "Vægtene giver tilsammen {found}, men skal give {declared}.",
            "Ret vægtene, så kriterierne på samme niveau tilsammen giver {declared}.",
        en: "The weights add up to {found} but should add up to {declared}.",
            "Correct the weights so that the criteria of one level add up to {declared}.",
    }
    "award.weights_two_ways" => {
        da: "Det er både angivet, hvad vægtene giver tilsammen (weights_sum), og hvad de dannes af (weighting).",
            "Behold weights_sum, hvis felterne »weight« er vægte, og weighting, hvis de er point, vurderinger eller numre i rækkefølge.",
        en: "It is stated both what the weights add up to (weights_sum) and what they are made of (weighting).",
            "Keep weights_sum if the fields “weight” are weights, and weighting if they are points, ratings or ranks.",
    }
    "calculation.division_by_zero" => {
        da: "Beregningen af »{subject}« dividerer med »{divisor}«, som er nul.",
            "Kontrollér de værdier, der divideres med, for eksempel mængder, antal brug og pakningsstørrelser.",
        en: "The calculation of “{subject}” divides by “{divisor}”, which is zero.",
            "Check the values that are divided by, for example quantities, numbers of uses and pack sizes.",
    }
    "calculation.options_tied" => {
        da: "Optionerne {options} i gruppen »{id}« koster det samme i tilbuddet, og ikke alle skal tælle. Udbudsmaterialet siger, at dokumenterne så afvises.",
            "Lad rækkefølgen i udbudsmaterialet afgøre det (declared_order), før tilbuddene åbnes.",
        en: "The options {options} of the group “{id}” cost the same in the bid, and not all of them are to count. The procurement says that the documents are then refused.",
            "Let the order of the procurement decide (declared_order), before bids are opened.",
    }
    "calculation.overflow" => {
        da: "Beregningen af »{subject}« giver et tal, der er for stort til at regne nøjagtigt med.",
            "Kontrollér værdier, enheder og vækstrater for fejl i størrelsesorden.",
        en: "The calculation of “{subject}” gives a number too large to be held exactly.",
            "Check values, units and growth rates for wrong orders of magnitude.",
    }
    "calculation.precision" => {
        da: "Tallene i beregningen af »{subject}« er så forskellige i størrelse, at resultatet ikke kan regnes til 12 sikre decimaler.",
            "Kontrollér værdier, enheder og renter for fejl i størrelsesorden. En rente, der er rimelig over få år, kan give urimelige tal over mange.",
        en: "The numbers in the calculation of “{subject}” differ so much in size that the result cannot be calculated to 12 reliable decimals.",
            "Check values, units and rates for wrong orders of magnitude. A rate that is reasonable over a few years can give unreasonable numbers over many.",
    }
    "engine.internal" => {
        da: "Der er sket en fejl i selve programmet ({detail}).",
            "Meld fejlen sammen med dokumenterne; resultatet må ikke bruges.",
        en: "A fault occurred in the program itself ({detail}).",
            "Report it together with the documents; there is no result to rely on.",
    }
    "low_bid.not_a_price" => {
        da: "»{id}« er ikke en pris eller en omkostning, så det kan ikke prøves, om tilbuddet er lavt.",
            "Vælg et kriterium af typen price eller cost, som har en måling.",
        en: "“{id}” is not a price or a cost, so it cannot be tested whether a bid is low by it.",
            "Choose a criterion of kind price or cost that has a measure.",
    }
    "measure.against_of_bidders" => {
        da: "Tilbuddene holdes op imod et system, som tilbudsgiverne selv oplyser tal for: {parameters}.",
            "Lad ordregiver fastsætte tallene (»origin«: »buyer«), skriv dem som konstanter, eller vælg et andet system.",
        en: "Bids are held against a system for which bidders state numbers themselves: {parameters}.",
            "Let the buyer set the numbers (“origin”: “buyer”), write them as constants, or choose another system.",
    }
    "measure.always_within" => {
        da: "Et tilbud, der er lavere ved alle antal brug, ville få målt {value}; det er mere end de {first}, hvor intervallet begynder, og kan så stå dårligere end et tilbud, der først er lavere senere.",
            "Skriv et tal fra over 0 til {first}, eller lad intervallet begynde højere.",
        en: "A bid that is lower at every number of uses would be measured at {value}; that is more than the {first} at which the range begins, and it can then stand worse than a bid that is lower only later.",
            "Write a number from above 0 to {first}, or let the range begin higher.",
    }
    "measure.anchor_not_on_scale" => {
        da: "Beskrivelsen gælder {value} point, men de findes ikke på skalaen fra {lowest} til {highest}.",
            "Ret pointtallet eller skalaen og dens trin.",
        en: "The description is of {value} points, which do not exist on the scale from {lowest} to {highest}.",
            "Correct the points, or the scale and its steps.",
    }
    "measure.axis_not_counted" => {
        da: "Kriteriet måler {axis}, som delaftalens produktsystemer ikke gør op.",
            "Tilføj {axis} til produktsystemernes »axes«, eller mål noget andet.",
        en: "The criterion measures {axis}, which the product systems of the lot do not count.",
            "Add {axis} to the “axes” of the product systems, or measure something else.",
    }
    "measure.component_not_reusable" => {
        da: "Intet af delaftalens produktsystemer har en komponent ved navn »{id}«, som bruges flere gange.",
            "Skriv navnet på en komponent, hvis »life« er »reusable«.",
        en: "None of the product systems of the lot has a reusable component by the name “{id}”.",
            "Write the name of a component whose “life” is “reusable”.",
    }
    "measure.never_within" => {
        da: "Et tilbud, der ikke bliver lavere, ville få målt {value}; det er ikke mere end {most}, som er det højeste, der ses på, og kan så stå bedre end et tilbud, der bliver lavere.",
            "Skriv et tal, der er større end {most}.",
        en: "A bid that does not become lower would be measured at {value}; that is not more than {most}, the highest that is looked at, and it can then stand better than a bid that does become lower.",
            "Write a number greater than {most}.",
    }
    "measure.no_cost_lines" => {
        da: "Kriteriet måler livscyklusomkostninger, men ingen omkostningslinje tæller med her.",
            "Tilføj omkostningslinjer, der tæller i tildelingen, ret faserne eller betalerne, eller mål tilbudsprisen i stedet.",
        en: "The criterion measures life-cycle cost, but no cost line counts here.",
            "Add cost lines that count in the award, correct the phases or the payers, or measure the offered price instead.",
    }
    "measure.no_functional_unit" => {
        da: "Kriteriet måler pr. funktionel enhed, men delaftalen angiver ingen.",
            "Angiv delaftalens funktionelle enhed, eller vælg en anden opgørelse.",
        en: "The criterion measures per functional unit, but the lot states none.",
            "State the lot's functional unit, or choose another total.",
    }
    "measure.no_functional_units" => {
        da: "I de år, der tæller med, er der ingen »{unit}«, så omkostningerne kan ikke opgøres pr. enhed.",
            "Ret ibrugtagningsdatoen eller vægtene af kontraktens forlængelser, eller fjern den funktionelle enhed.",
        en: "There is no “{unit}” in the years that count, so the costs cannot be stated for each.",
            "Correct the service date or the weights of the contract's extensions, or remove the functional unit.",
    }
    "measure.no_packaging" => {
        da: "Kriteriet måler på emballagen, men delaftalen beder ikke om oplysninger om den.",
            "Skriv i delaftalens felt »packaging«, hvilke poster emballagen skal oplyses for.",
        en: "The criterion measures packaging, but the lot does not ask for it.",
            "Name in the field “packaging” of the lot the items whose packaging is documented.",
    }
    "measure.no_packaging_criteria" => {
        da: "Kriteriet måler point for emballagen, men delaftalen nævner ikke noget kriteriesæt for den.",
            "Skriv i delaftalens felt »packaging«, hvilket kriteriesæt fra »packaging_criteria« der gælder.",
        en: "The criterion measures points for packaging, but the lot names no set of criteria for it.",
            "Name in the field “packaging” of the lot the set of “packaging_criteria” that holds.",
    }
    "measure.no_packaging_points" => {
        da: "Intet kriterium i kriteriesættet »{id}« giver point, så der er intet at måle.",
            "Lad mindst ét kriterium i sættet give point, eller fjern kriteriet, der måler dem.",
        en: "No criterion of the set “{id}” gives points, so there is nothing to measure.",
            "Let at least one criterion of the set give points, or remove the criterion that measures them.",
    }
    "measure.no_product_systems" => {
        da: "Kriteriet måler det tilbudte produktsystem, men delaftalen har ingen produktsystemer.",
            "Skriv systemerne i delaftalens »product_systems«, eller mål noget andet.",
        en: "The criterion measures the offered product system, but the lot has no product systems.",
            "Write the systems in the lot's “product_systems”, or measure something else.",
    }
    "measure.no_schedule" => {
        da: "Her bruges tilbudsprisen, men delaftalen har ingen tilbudsliste.",
            "Tilføj en tilbudsliste med mængder, eller mål noget andet.",
        en: "The offered price is used here, but the lot has no price schedule.",
            "Add a price schedule with quantities, or measure something else.",
    }
    "measure.not_supported" => {
        da: "Forsyningssikkerhed kan ikke måles endnu. Dokumenterne afvises, så kriteriet ikke stiltiende overses.",
            "Lad tilbudsgiverne oplyse en værdi, eller lad et bedømmelsesudvalg give point.",
        en: "Security of supply cannot be measured yet. The documents are refused, so that the criterion is not silently overlooked.",
            "Let bidders declare a value, or let a panel award points.",
    }
    "measure.scale_empty" => {
        da: "Pointskalaens højeste point er ikke større end det laveste.",
            "Ret skalaen.",
        en: "The highest point of the scale is not above the lowest.",
            "Correct the scale.",
    }
    "measure.scale_step" => {
        da: "Med trin på {step} kan det højeste point, {highest}, ikke nås.",
            "Ret trinnet eller skalaens ender.",
        en: "In steps of {step} the highest point, {highest}, cannot be reached.",
            "Correct the step or the ends of the scale.",
    }
    "rule.knee_not_steeper" => {
        da: "Efter knækket falder point langsommere end før det.",
            "Sæt steep til mindst det samme som gentle, eller byt dem om.",
        en: "Beyond the knee points fall more slowly than before it.",
            "Set steep to at least as much as gentle, or exchange them.",
    }
    "rule.range_empty" => {
        da: "Intervallet giver fuldt pointtal og nul point for samme værdi.",
            "Angiv to forskellige værdier for full_at og zero_at.",
        en: "The range gives full points and no points for the same value.",
            "State two different values for full_at and zero_at.",
    }
    "rule.ratio_not_above_one" => {
        da: "Det forhold, der giver nul point, skal være større end 1: også den laveste værdi ville ellers få nul.",
            "Angiv, hvor mange gange den laveste værdi der giver nul point, fx 2 for det dobbelte.",
        en: "The ratio that gives no points has to be greater than 1: the lowest measure itself would otherwise get none.",
            "State how many times the lowest gives no points, for instance 2 for twice as much.",
    }
    "rule.steps_not_rising" => {
        da: "Trinnene i pointtabellen stiger ikke.",
            "Sortér trinnene, så hver øvre grænse er større end den foregående.",
        en: "The steps of the table of points do not rise.",
            "Sort the steps so that each bound is greater than the one before.",
    }
};
