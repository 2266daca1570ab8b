//! Problems of a competition among the suppliers of a framework agreement.

use super::table;
use crate::catalogue::ProblemEntry;

pub(super) static PROBLEMS: &[ProblemEntry] = table! {
    "mini_competition.criterion_without_range" => {
        da: "Kriteriet »{id}« er ikke blandt de kriterier, som rammeaftalen har fastsat vægtintervaller for. Miniudbuddet må ikke tilføje kriterier.",
            "Fjern kriteriet, eller ret dets id til det, rammeaftalen bruger.",
        en: "The criterion “{id}” is not among those for which the framework published ranges of weights. A mini-competition may not add criteria.",
            "Remove the criterion, or correct its id to the one that the framework uses.",
    }
    "mini_competition.method_weight_outside_range" => {
        da: "Metodens vægt »{field}« er {value}, men rammeaftalen har fastsat, at den skal ligge fra {lowest} til {highest}.",
            "Vælg en vægt inden for intervallet.",
        en: "The weight “{field}” of the method is {value}, but the framework published that it lies from {lowest} to {highest}.",
            "Choose a weight in the range.",
    }
    "mini_competition.not_a_hash" => {
        da: "Det her er ikke en kontrolsum (SHA-256), som skal være 64 tegn: cifre og små bogstaver fra a til f.",
            "Kopiér kontrolsummen for udbuddet fra rammeaftalens evaluering.",
        en: "This is no SHA-256, which has 64 characters: digits and small letters from a to f.",
            "Copy the SHA-256 of the procurement from the evaluation of the framework.",
    }
    "mini_competition.nothing_set_against_price" => {
        da: "Rammeaftalen har fastsat intervaller for vægtene af pris og kvalitet, men tildelingsmetoden har ikke de to vægte, så intervallerne ikke kan overholdes.",
            "Vælg metoden quality_percent, eller fjern intervallerne, hvis rammeaftalen ikke har dem.",
        en: "The framework published ranges of the weights of the price and of quality, but the award method does not have these two weights, so the ranges cannot be kept.",
            "Choose the method quality_percent, or remove the ranges if the framework does not have them.",
    }
    "mini_competition.range_reversed" => {
        da: "Den laveste vægt {lowest} er større end den højeste {highest}.",
            "Byt om på grænserne, eller ret den forkerte.",
        en: "The lowest weight {lowest} is greater than the highest {highest}.",
            "Swap the bounds, or correct the wrong one.",
    }
    "mini_competition.weight_outside_range" => {
        da: "Kriteriet »{id}« har vægten {value}, men rammeaftalen har fastsat, at den skal ligge fra {lowest} til {highest}.",
            "Vælg en vægt inden for intervallet, og ret de andre vægte, så summen passer.",
        en: "The criterion “{id}” has the weight {value}, but the framework published that it lies from {lowest} to {highest}.",
            "Choose a weight in the range, and correct the other weights so that their sum fits.",
    }
    "mini_competition.weights_not_stated" => {
        da: "Rammeaftalen har fastsat vægtintervaller, men tildelingsmetoden bruger ingen oplyst vægt her, så intervallet ikke kan overholdes.",
            "Vælg vægtede point med weights_sum, og lad kun kriterier med en vægt have et interval.",
        en: "The framework published ranges of weights, but the award method uses no stated weight here, so the range cannot be kept.",
            "Choose weighted points with weights_sum, and let only criteria that have a weight have a range.",
    }
};
