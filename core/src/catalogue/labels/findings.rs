//! What a lint finds, in sentences: what happens, and no verdict.

use super::LabelEntry;
use super::words::words;

pub(super) static FINDINGS: &[LabelEntry] = words! {
    "severity.warning": "Advarsel" / "Warning";
    "severity.notice": "Bemærk" / "Notice";

    "finding.rank_reversal": "Pointene for {criterion} afhænger af de andre tilbud. I eksemplet vinder tilbud {with}, når tilbud {withdrawn} er med, men tilbud {without}, når tilbud {withdrawn} trækkes tilbage eller afvises, selv om tilbud {withdrawn} ikke vinder i nogen af tilfældene. Omvendt kan et ekstra tilbud som {withdrawn} ændre, hvem af de andre der vinder." / "The points for {criterion} depend on the other bids. In the example bid {with} wins when bid {withdrawn} takes part, but bid {without} when bid {withdrawn} is withdrawn or rejected, though bid {withdrawn} wins in neither case. The other way round, one more bid like {withdrawn} can change which of the others wins.";
    "finding.hidden_weight": "{criterion} vejer {published} efter udbuddet, men flytter {effective} af forskellen mellem tilbuddene, når værdierne ligger fra {lowest} til {highest}." / "{criterion} weighs {published} by the procurement, but moves {effective} of what parts the bids when measures lie from {lowest} to {highest}.";
    "finding.cannot_matter": "{criterion} kan ikke få betydning: alle ventede værdier fra {lowest} til {highest} giver {points}." / "{criterion} cannot matter: every expected measure from {lowest} to {highest} gives {points}.";
    "finding.decides_alone": "{criterion} kan afgøre tildelingen alene: mellem det bedste og det dårligste ventede tilbud er der {spread}, mens alle andre kriterier tilsammen højst giver {others}." / "{criterion} can decide the award alone: it puts {spread} between the best and the worst expected bid, while all other criteria together give {others} at most.";
    "finding.maximum_unreachable": "Ingen ventet værdi for {criterion} fra {lowest} til {highest} giver de højeste {most}; den bedste, {at}, giver {reached}." / "No expected measure for {criterion} from {lowest} to {highest} gives the most, {most}; the best, {at}, gives {reached}.";
    "finding.maximum_exceeded": "En ventet værdi for {criterion} giver mere end de højeste {most}: {at} giver {reached}." / "An expected measure for {criterion} gives more than the most, {most}: {at} gives {reached}.";
    "finding.same_points_at_zero": "Alle værdier for {criterion} fra {from} til {to} ender på {points}, fordi negative point sættes til nul. Metoden skelner ikke mellem sådanne tilbud." / "All measures for {criterion} from {from} to {to} end at {points}, since points below zero become zero. The method does not tell such bids apart.";
    "finding.same_points_by_rounding": "Værdierne {from} og {to} for {criterion} giver begge {points} efter afrunding." / "The measures {from} and {to} for {criterion} both give {points} after rounding.";
    "finding.same_points_by_rule": "Alle værdier for {criterion} fra {from} til {to} giver {points}. Metoden skelner ikke mellem sådanne tilbud." / "All measures for {criterion} from {from} to {to} give {points}. The method does not tell such bids apart.";
    "finding.tie_unbroken": "Udbuddet siger ikke, hvad der afgør pointlighed." / "The procurement does not say what breaks a tie.";
    "finding.tie_can_remain": "Det, der afgør pointlighed (antal trin: {count}), kan selv ende lige, for eksempel når to tilbud har samme priser og samme point, og der trækkes ikke lod til sidst." / "What breaks ties (number of steps: {count}) can itself end in a tie, when two bids have the same prices and points for instance, and no lots are drawn in the end.";
    "finding.scale_without_anchors": "Pointskalaen for {title} siger ikke, hvad mindst to af dens point betyder. Ingen kan regne efter, hvorfor et tilbud har fået sine point." / "The scale for {title} does not say what at least two of its points mean. Nobody can check why a bid got its points.";
    "finding.value_without_source": "Værdien {title} tæller i beregningen, men har ingen kilde." / "The value {title} counts in the calculation, but has no source.";
    "finding.point_price_constant": "Et point koster {low} i {criterion}, uanset hvor i intervallet fra {lowest} til {highest} tilbuddet ligger." / "A point costs {low} in {criterion}, wherever between {lowest} and {highest} the bid lies.";
    "finding.point_price_varies": "Hvad et point koster i {criterion}, afhænger af tilbuddet: fra {low} til {high}, når værdierne ligger fra {lowest} til {highest}." / "What a point costs in {criterion} depends on the bid: from {low} to {high} when measures lie from {lowest} to {highest}.";
};
