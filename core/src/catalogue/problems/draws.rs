//! Problems of draws: tables of costs, effects and parameters.

use super::table;
use crate::catalogue::ProblemEntry;

pub(super) static PROBLEMS: &[ProblemEntry] = table! {
    "draws.columns_differ" => {
        da: "Der er givet {given} kolonner, men spørgsmålet har {wanted}: omkostning og effekt for hver strategi og derefter én for hver parameter.",
            "Giv kolonnerne i samme rækkefølge som strategierne og parametrene i spørgsmålet.",
        en: "There are {given} columns, but the question has {wanted}: cost and effect of each strategy, then one of each parameter.",
            "Give the columns in the order of the strategies and parameters of the question.",
    }
    "draws.given_twice" => {
        da: "Gennemregningerne står både i spørgsmålet og i en kolonne ved siden af.",
            "Giv dem kun ét af stederne.",
        en: "The draws stand in the question and in a column beside it.",
            "Give them in one of the two places.",
    }
    "draws.lengths_differ" => {
        da: "Her er {given} gennemregninger, men den første kolonne har {wanted}. Gennemregninger på samme plads hører sammen, så alle kolonner skal være lige lange.",
            "Kontrollér, om en kolonne er afkortet eller kommer fra en anden kørsel.",
        en: "There are {given} draws here, but the first column has {wanted}. Draws in the same place belong together, so all columns have to be equally long.",
            "Check whether a column was cut off or comes from another run.",
    }
    "draws.not_finite" => {
        da: "Gennemregningen er ikke et tal ({value}).",
            "Find ud af, hvorfor modellen ikke gav et tal her. Udelades gennemregningen, skal den udelades i alle kolonner, og det skal oplyses.",
        en: "The draw is not a number ({value}).",
            "Find out why the model gave no number here. If the draw is left out, leave it out of all columns, and say so.",
    }
    "draws.not_rising" => {
        da: "Betalingsvilligheden {value} er ikke større end den foregående ({before}).",
            "Skriv værdierne i stigende rækkefølge, hver kun én gang.",
        en: "The willingness to pay of {value} is not greater than the one before it ({before}).",
            "Write the values in rising order, each of them once.",
    }
    "draws.too_few" => {
        da: "Her er {given} gennemregninger; der skal være mindst {least}, før usikkerheden kan beregnes.",
            "Giv alle modellens gennemregninger; i praksis er der brug for mindst 1.000.",
        en: "There are {given} draws here; it takes at least {least} to calculate any uncertainty.",
            "Give all draws of the model; in practice at least 1,000 are needed.",
    }
    "draws.too_large" => {
        da: "Gennemregningen {value} er for stor; tallet må højst være 1e15.",
            "Regn i en større enhed, for eksempel mio. kr.",
        en: "The draw {value} is too large; 1e15 is the most.",
            "Count in a larger unit, such as millions.",
    }
    "draws.too_many_together" => {
        da: "Her er {given} parametre på én gang; der kan højst være {most}.",
            "Spørg om færre parametre ad gangen. Hvad det er værd at kende dem alle, siger værdien af perfekt information.",
        en: "There are {given} parameters at once here; {most} are the most.",
            "Ask for fewer parameters at a time. What it is worth to know all of them is the value of perfect information.",
    }
    "draws.too_many_values" => {
        da: "Her er {given} værdier af betalingsvilligheden; der kan højst være {most}.",
            "Vælg færre værdier. De steder, hvor den bedste strategi skifter, beregnes alligevel præcist.",
        en: "There are {given} values of willingness to pay here; {most} are the most.",
            "Choose fewer values. The points where the best strategy changes are calculated exactly in any case.",
    }
};
