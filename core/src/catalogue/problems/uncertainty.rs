//! Problems of uncertain values and of what moves together.

use super::table;
use crate::catalogue::ProblemEntry;

pub(super) static PROBLEMS: &[ProblemEntry] = table! {
    "correlation.certain" => {
        da: "»{id}« er ikke usikker, så der er ikke noget, der kan variere i takt med andet.",
            "Angiv usikkerheden ved værdien eller prisen, eller fjern sammenhængen.",
        en: "“{id}” is not uncertain, so that nothing of it can move together with anything.",
            "State the uncertainty of the value or price, or remove the correlation.",
    }
    "correlation.contradiction" => {
        da: "Sammenhængene mellem {numbers} modsiger hinanden. Et par, der ikke er nævnt, regnes for at have sammenhængen 0.",
            "Ret sammenhængene, eller angiv dem, der mangler: to tal, der begge følges tæt med et tredje, kan ikke variere uafhængigt af hinanden.",
        en: "The correlations between {numbers} contradict each other. A pair that is not stated counts as 0.",
            "Correct the correlations, or state those that are missing: two numbers that both move closely with a third cannot be independent of each other.",
    }
    "correlation.not_continuous" => {
        da: "»{id}« er enten en af nogle bestemte værdier (discrete) eller en andel af en helhed (dirichlet), og for dem kan en rangkorrelation ikke overholdes.",
            "Angiv usikkerheden med en anden fordeling, eller fjern sammenhængen.",
        en: "“{id}” is one of some values (discrete) or a share of a whole (dirichlet), of which no rank correlation can be kept.",
            "State the uncertainty by another distribution, or remove the correlation.",
    }
    "correlation.not_two" => {
        da: "En sammenhæng er mellem to tal.",
            "Nævn netop to; tre tal, der følges ad, har en sammenhæng for hvert par.",
        en: "A correlation is between two numbers.",
            "Name exactly two; three numbers that move together have a correlation for each pair.",
    }
    "correlation.pair_twice" => {
        da: "De to tal har allerede en sammenhæng.",
            "Behold den ene.",
        en: "The two numbers already have a correlation.",
            "Keep one of the two.",
    }
    "correlation.with_itself" => {
        da: "Et tal kan ikke have en sammenhæng med sig selv.",
            "Nævn to forskellige tal.",
        en: "A number cannot be correlated with itself.",
            "Name two different numbers.",
    }
    "uncertainty.bounds_reversed" => {
        da: "Den mindste værdi, {minimum}, skal være under den største, {maximum}.",
            "Byt om på de to værdier, eller ret dem. Er værdien sikker, skrives den alene.",
        en: "The least value, {minimum}, has to be below the greatest, {maximum}.",
            "Swap the two values, or correct them. If the value is certain, write it alone.",
    }
    "uncertainty.interval" => {
        da: "Et 95 %-interval er to tal, det nedre først.",
            "Skriv intervallet som [\"nedre\", \"øvre\"], hvor det nedre er mindre end det øvre.",
        en: "A 95 % interval is two numbers, the lower first.",
            "Write the interval as [\"lower\", \"upper\"], the lower being less than the upper.",
    }
    "uncertainty.interval_not_symmetric" => {
        da: "Intervallet {interval} når ikke lige langt til begge sider af middelværdien {mean}, som en normalfordelings gør.",
            "Ret middelværdien eller intervallet, eller vælg en skæv fordeling, for eksempel »gamma« eller »lognormal«.",
        en: "The interval {interval} does not reach equally far to both sides of the mean {mean}, as that of a normal distribution does.",
            "Correct the mean or the interval, or choose a skewed distribution, for example “gamma” or “lognormal”.",
    }
    "uncertainty.mode_outside" => {
        da: "Den mest sandsynlige værdi, {mode}, ligger uden for fordelingens grænser: {bounds}.",
            "Ret den mest sandsynlige værdi eller grænserne.",
        en: "The mode, {mode}, is outside the bounds of the distribution: {bounds}.",
            "Correct the mode or the bounds.",
    }
    "uncertainty.not_here" => {
        da: "Dette tal kan ikke være usikkert her.",
            "Gør tallet til en parameter, hvis værdi kan være usikker, eller vis med scenarier i en simulering, hvad andre værdier af det ville ændre. Det, en beslutning fastsætter, er sikkert.",
        en: "This number cannot be uncertain here.",
            "Make the number a parameter, whose value may be uncertain, or show by scenarios of a simulation what other values of it would change. What a decision sets is certain.",
    }
    "uncertainty.nothing_left" => {
        da: "Fordelingen når {support}, men er afskåret til {cut}; så er der intet tilbage.",
            "Ret grænserne, så noget af fordelingen ligger mellem dem.",
        en: "The distribution reaches {support} but is cut off to {cut}, which leaves nothing.",
            "Correct the bounds so that some of the distribution lies between them.",
    }
    "uncertainty.outside_interval" => {
        da: "{value} ligger uden for sit eget 95 %-interval: {interval}.",
            "Ret middelværdien (eller medianen) eller intervallet.",
        en: "{value} is outside its own 95 % interval: {interval}.",
            "Correct the mean (or median) or the interval.",
    }
    "uncertainty.parameters" => {
        da: "Fordelingen kan ikke angives ved: {stated}.",
            "Angiv den på netop én af disse måder: {forms}.",
        en: "The distribution cannot be stated by: {stated}.",
            "State it in exactly one of these ways: {forms}.",
    }
    "uncertainty.probabilities" => {
        da: "Sandsynlighederne giver tilsammen {sum}, ikke 1.",
            "Ret sandsynlighederne, eller tilføj den værdi, der mangler.",
        en: "The probabilities sum to {sum}, not to 1.",
            "Correct the probabilities, or add the value that is missing.",
    }
    "uncertainty.reaches_beyond" => {
        da: "Usikkerheden når {reach}, men tallet kan kun være {bounds}.",
            "Vælg en fordeling, der holder sig inden for grænserne, for eksempel gamma for det, der ikke er under 0, og beta for andele, eller afskær den med »truncated«.",
        en: "The uncertainty reaches {reach}, but the number can only be {bounds}.",
            "Choose a distribution that stays within the bounds, such as gamma for what is not below 0 and beta for shares, or cut it off with “truncated”.",
    }
    "uncertainty.share_alone" => {
        da: "Helheden »{group}« har kun denne ene andel.",
            "Giv alle andele af helheden samme »group«. De skal stå samme sted: blandt udbuddets parametre, blandt én delaftales eller i ét tilbud.",
        en: "The whole “{group}” has this share alone.",
            "Give all shares of the whole the same “group”. They have to stand together: among the parameters of the procurement, among those of one lot, or in one offer.",
    }
    "uncertainty.share_apart" => {
        da: "Helheden »{group}« har også andele et andet sted.",
            "Lad alle andele stå samme sted (blandt udbuddets parametre, blandt én delaftales eller i ét tilbud), eller giv de to helheder hver sit navn.",
        en: "The whole “{group}” has shares elsewhere too.",
            "Let all shares stand together (among the parameters of the procurement, among those of one lot, or in one offer), or give the two wholes names of their own.",
    }
    "uncertainty.share_error" => {
        da: "Usikkerheden på helheden »{group}« er ikke entydig.",
            "Angiv »standard_error« for netop én af andelene; den afgør, hvor meget dem alle varierer. Den må ikke være så lille, at helheden ville bygge på flere iagttagelser, end der kan regnes med.",
        en: "How uncertain the whole “{group}” is, is not told in one way.",
            "State “standard_error” of exactly one of the shares; it decides how far all of them spread. It must not be so small that the whole would rest on more observations than can be calculated with.",
    }
    "uncertainty.share_forms" => {
        da: "Nogle andele af »{group}« er angivet ved antal (count) og andre ved middelværdi (mean).",
            "Angiv alle andele på samme måde.",
        en: "Some shares of “{group}” are stated by count and others by mean.",
            "State all shares in the same way.",
    }
    "uncertainty.share_means" => {
        da: "Middelværdierne af andelene i »{group}« giver tilsammen {sum}, ikke 1.",
            "Ret middelværdierne, eller tilføj den andel, der mangler.",
        en: "The means of the shares of “{group}” sum to {sum}, not to 1.",
            "Correct the means, or add the share that is missing.",
    }
    "uncertainty.share_values" => {
        da: "Værdierne af andelene i »{group}« giver tilsammen {sum}, ikke 1.",
            "Ret værdierne, eller tilføj den andel, der mangler.",
        en: "The values of the shares of “{group}” sum to {sum}, not to 1.",
            "Correct the values, or add the share that is missing.",
    }
    "uncertainty.spread_too_wide" => {
        da: "En andel omkring {mean} kan ikke have en standardfejl på {error}: dens kvadrat skal være under m · (1 − m).",
            "Ret middelværdien eller spredningen; standardfejlen er usikkerheden på gennemsnittet, ikke spredningen mellem personer.",
        en: "A share around {mean} cannot have a standard error of {error}: its square has to be below m · (1 − m).",
            "Correct the mean or the spread; the standard error is the uncertainty of the mean, not the spread between persons.",
    }
    "uncertainty.structural" => {
        da: "Levetider, antal, mængder og datoer kan ikke være usikre: de afgør, hvad der betales hvornår, ikke kun hvor meget.",
            "Angiv tallet alene, og vis med scenarier i en simulering, hvad andre værdier af det ville ændre.",
        en: "Lives, counts, quantities and dates cannot be uncertain: they decide what is paid when, and not only how much.",
            "State the number alone, and show by scenarios of a simulation what other values of it would change.",
    }
    "uncertainty.too_extreme" => {
        da: "Fordelingen spreder sig så vidt, at der ikke kan regnes med den.",
            "Kontrollér fordelingens tal og enheder: for en lognormal fordeling er mu og sigma middelværdi og standardafvigelse af logaritmen, ikke af tallet selv.",
        en: "The distribution spreads so far that it cannot be calculated with.",
            "Check the numbers of the distribution and their units: of a lognormal one, mu and sigma are the mean and standard deviation of the logarithm, and not of the number itself.",
    }
    "uncertainty.too_few" => {
        da: "Én værdi alene er ikke usikker.",
            "Angiv mindst to forskellige værdier, eller skriv værdien uden usikkerhed.",
        en: "One value alone is not uncertain.",
            "State at least two different values, or write the value without uncertainty.",
    }
    "uncertainty.too_little_left" => {
        da: "Fordelingen er afskåret til {cut}, hvor den næsten aldrig kommer; af det, der er tilbage, kan der ikke trækkes.",
            "Kontrollér grænserne og fordelingens tal, også deres enheder: grænserne ligger meget langt fra det sandsynlige.",
        en: "The distribution is cut off to {cut}, where it hardly ever comes; what is left cannot be drawn from.",
            "Check the bounds and the numbers of the distribution, and their units: the bounds are very far from what is likely.",
    }
    "uncertainty.truncated_nowhere" => {
        da: "Det står ikke, hvor fordelingen er afskåret.",
            "Skriv »minimum«, »maximum« eller begge, eller fjern »truncated«.",
        en: "It is not said where the distribution is cut off.",
            "Write “minimum”, “maximum” or both, or remove “truncated”.",
    }
    "uncertainty.value_outside" => {
        da: "Værdien {value} ligger uden for sin egen usikkerhed, som når {reach}.",
            "Ret værdien eller usikkerheden; tildelingen bruger værdien alene.",
        en: "The value {value} is outside its own uncertainty, which reaches {reach}.",
            "Correct the value or the uncertainty; the award uses the value alone.",
    }
    "uncertainty.value_twice" => {
        da: "Værdien {value} står her mere end én gang.",
            "Læg sandsynlighederne sammen, og skriv værdien én gang.",
        en: "The value {value} stands here more than once.",
            "Add up the probabilities, and write the value once.",
    }
};
