//! Problems of bids, assessments and decisions.

use super::table;
use crate::catalogue::ProblemEntry;

pub(super) static PROBLEMS: &[ProblemEntry] = table! {
    "assessment.not_a_panel" => {
        da: "Kriteriet »{id}« får ikke point af et panel.",
            "Ret henvisningen, eller fjern bedømmelsen.",
        en: "The criterion “{id}” gets no points from a panel.",
            "Correct the reference, or remove the assessment.",
    }
    "assessment.not_measured" => {
        da: "»{id}« er ikke en værdi, som bedømmerne måler.",
            "Ret henvisningen, eller fjern målingen.",
        en: "“{id}” is not a value that assessors measure.",
            "Correct the reference, or remove the measurement.",
    }
    "assessment.not_on_scale" => {
        da: "{value} point findes ikke på den offentliggjorte skala fra {lowest} til {highest}.",
            "Giv point fra {lowest} til {highest}.",
        en: "{value} points do not exist on the published scale from {lowest} to {highest}.",
            "Award points from {lowest} to {highest}.",
    }
    "assessment.not_on_step" => {
        da: "{value} point findes ikke på den offentliggjorte skala: den går fra {lowest} til {highest} i trin på {step}.",
            "Giv point, som ligger et helt antal trin over {lowest}, eller ret skalaens trin (step), hvis det er offentliggjort anderledes.",
        en: "{value} points do not exist on the published scale: it goes from {lowest} to {highest} in steps of {step}.",
            "Award points that lie a whole number of steps above {lowest}, or correct the step of the scale if another was published.",
    }
    "assessment.other_document" => {
        da: "Bedømmelsen gælder et tilbud med et andet indhold end det foreliggende (kontrolsummen SHA-256 er en anden).",
            "Find ud af, hvilken udgave der er bedømt, og bedøm den gældende.",
        en: "The assessment is of a bid with other content than the present one (its SHA-256 differs).",
            "Find out which revision was assessed, and assess the current one.",
    }
    "assessment.other_revision" => {
        da: "Bedømmelsen gælder udgave {assessed} af tilbuddet, men den gældende er udgave {current}.",
            "Bedøm den gældende udgave af tilbuddet.",
        en: "The assessment is of revision {assessed} of the bid, but the current one is revision {current}.",
            "Assess the current revision of the bid.",
    }
    "assessment.second_voice" => {
        da: "{evaluator} har mere end én endelig bedømmelse af det samme.",
            "Lad den nye bedømmelse erstatte den gamle med feltet »supersedes«, eller fjern den ene.",
        en: "{evaluator} has more than one final assessment of the same thing.",
            "Let the new assessment replace the old one by the field “supersedes”, or remove one of them.",
    }
    "assessment.supersedes_itself" => {
        da: "Bedømmelsen »{id}« erstatter sig selv, direkte eller gennem andre.",
            "Ret feltet »supersedes«, så hver bedømmelse erstatter en tidligere.",
        en: "The assessment “{id}” replaces itself, directly or through others.",
            "Correct the field “supersedes” so that each assessment replaces an earlier one.",
    }
    "assessment.supersedes_nothing" => {
        da: "Der er ingen anden bedømmelse »{id}« fra samme bedømmer af det samme, som kan erstattes.",
            "Ret henvisningen; en bedømmelse kan kun erstatte en anden bedømmelse af samme tilbud og kriterium fra samme bedømmer.",
        en: "There is no other assessment “{id}” by the same evaluator of the same thing that could be replaced.",
            "Correct the reference; an assessment replaces only one of the same bid and criterion by the same evaluator.",
    }
    "assessment.weight_not_used" => {
        da: "Bedømmelsen har en vægt, men bedømmelsesudvalgets point vægtes ikke her.",
            "Fjern vægten, eller offentliggør et vægtet gennemsnit i udbudsmaterialet.",
        en: "The assessment has a weight, but the panel's points are not weighted here.",
            "Remove the weight, or publish a weighted mean in the procurement.",
    }
    "bid.answer_by_link" => {
        da: "Tilbuddet besvarer kravet »{id}« samlet, men det skal besvares for hver leverandør i kæden.",
            "Flyt svaret til supply_chain/answers, ét for hver leverandør, som kravet når.",
        en: "The bid answers the requirement “{id}” as a whole, but it has to be answered for each link of the supply chain.",
            "Move the answer to supply_chain/answers, one for each link that the requirement reaches.",
    }
    "bid.answer_not_asked" => {
        da: "Tilbuddet besvarer kravet »{id}«, men det afgøres af en oplyst værdi.",
            "Fjern svaret; værdien viser, om kravet er opfyldt.",
        en: "The bid answers the requirement “{id}”, but a stated value decides it.",
            "Remove the answer; the value shows whether the requirement is met.",
    }
    "bid.answer_not_by_link" => {
        da: "Kravet »{id}« gælder tilbuddet som helhed og ikke hver leverandør i kæden.",
            "Flyt svaret til feltet requirements i tilbuddet, eller fjern det, hvis en oplyst værdi afgør kravet.",
        en: "The requirement “{id}” is about the bid as a whole and not about each link of the supply chain.",
            "Move the answer to the field requirements of the offer, or remove it where a stated value decides.",
    }
    "bid.bidder_differs" => {
        da: "Tilbudsgiveren »{id}« hedder »{name}« her, men »{other}« i et andet tilbud.",
            "Ret navnet eller id'et, så den samme tilbudsgiver står ens i alle tilbud.",
        en: "The bidder “{id}” is called “{name}” here but “{other}” in another bid.",
            "Correct the name or the id, so that one bidder stands the same in every bid.",
    }
    "bid.chain_circular" => {
        da: "Leverandørkæden går i ring: »{name}« leverer ikke til tilbudsgiveren, heller ikke gennem andre.",
            "Ret feltet »delivers_to«, så hver leverandør gennem de andre når frem til tilbudsgiveren.",
        en: "The supply chain goes round in a circle: “{name}” does not deliver to the bidder, nor through others.",
            "Correct the field “delivers_to”, so that each supplier leads to the bidder through the others.",
    }
    "bid.combined_lots" => {
        da: "Tilbuddet gælder gruppen »{group}« samlet og skal derfor omfatte netop dens delaftaler: {lots}.",
            "Tilbyd alle gruppens delaftaler og ingen andre, eller fjern feltet »combined«.",
        en: "The bid is for the group “{group}” together and so has to offer exactly its lots: {lots}.",
            "Offer every lot of the group and no other, or remove the field “combined”.",
    }
    "bid.combining_not_allowed" => {
        da: "Tilbuddet gælder flere delaftaler samlet, men udbudsmaterialet åbner ikke for det.",
            "Fjern feltet »combined«, eller offentliggør, hvilke delaftaler der kan bydes på samlet (combined_bids).",
        en: "The bid is for several lots together, but the procurement does not allow it.",
            "Remove the field “combined”, or publish which lots may be offered together (combined_bids).",
    }
    "bid.exemption_does_not_fit" => {
        da: "Undtagelsen {exemption} passer ikke til det, der ellers er oplyst om emballagedelen.",
            "Ret undtagelsen, niveauet, materialet eller feltet contact_sensitive, så oplysningerne stemmer overens.",
        en: "The exemption {exemption} does not go with what else is said of the component.",
            "Correct the exemption, the level, the material or the field contact_sensitive, so that they agree.",
    }
    "bid.lot_not_offered" => {
        da: "Tilbuddet »{bid}« omfatter ikke delaftalen »{lot}«.",
            "Ret henvisningen til tilbuddet eller delaftalen.",
        en: "The bid “{bid}” makes no offer for the lot “{lot}”.",
            "Correct the bid or the lot that is referred to.",
    }
    "bid.lot_repeated" => {
        da: "Tilbuddet byder to gange på delaftalen »{lot}«.",
            "Lad hver løsning være sit eget tilbud med samme id for tilbudsgiveren.",
        en: "The bid makes two offers for the lot “{lot}”.",
            "Let each solution be a bid of its own, with the same identifier of the bidder.",
    }
    "bid.packaging_contradicts" => {
        da: "»{id}« er opgivet som leveret uden emballage, men har også emballage i listen over dele.",
            "Fjern posten eller niveauet fra »unpacked«, eller fjern emballagedelene.",
        en: "“{id}” is said to be delivered without packaging, but has components of packaging as well.",
            "Remove the item or the level from “unpacked”, or remove the components.",
    }
    "bid.packaging_not_asked" => {
        da: "Udbuddet beder ikke om oplysninger om emballagen for »{id}«.",
            "Fjern oplysningerne, eller tilføj posten i delaftalens felt »packaging«, hvis den mangler dér.",
        en: "The procurement does not ask for the packaging of “{id}”.",
            "Remove it, or add the item to the field “packaging” of the lot if it is missing there.",
    }
    "bid.packaging_property_contradicts" => {
        da: "Egenskaben modsiger det, der ellers er oplyst om emballagedelen: dens materiale eller en anden egenskab.",
            "Ret materialet eller egenskaben, så oplysningerne stemmer overens; det, der er af PVC, indeholder PVC, det, der er af stål eller aluminium, har metal, og et laminat er ikke af ét materiale.",
        en: "The property contradicts what else is said of the component: its material or another property.",
            "Correct the material or the property so that they agree: what is made of PVC contains PVC, what is made of steel or aluminium has metal, and a laminate is not of one material.",
    }
    "bid.partner_repeated" => {
        da: "»{id}« står mere end én gang blandt dem, der giver tilbuddet sammen; den, der står som tilbudsgiver, er selv en af dem.",
            "Nævn hver deltager én gang: tilbudsgiveren i feltet »bidder« og de andre i »consortium«.",
        en: "“{id}” stands more than once among those that bid jointly; whoever stands as the bidder is one of them.",
            "Name each of them once: the bidder in the field “bidder” and the others in “consortium”.",
    }
    "bid.practice_not_documented" => {
        da: "Der mangler et klimaaftryk for den nuværende praksis, og omkostningerne her bygger på det.",
            "Oplys klimaaftrykket for den nuværende praksis, eller fjern den fra udbuddet.",
        en: "Current practice lacks a product footprint that costs rest on here.",
            "State the footprint for current practice, or remove current practice from the procurement.",
    }
    "bid.preference_differs" => {
        da: "Tilbudsgiveren prioriterer delaftalerne anderledes her end i tilbuddet »{other}«.",
            "Angiv samme rækkefølge i alle tilbudsgiverens tilbud, eller kun i ét af dem.",
        en: "The bidder ranks the lots otherwise here than in the bid “{other}”.",
            "State the same order in all bids of the bidder, or in one of them alone.",
    }
    "bid.preference_incomplete" => {
        da: "Prioriteringen mangler delaftaler, som tilbudsgiveren byder på: {lots}.",
            "Nævn hver delaftale, der bydes på, én gang, den mest ønskede først.",
        en: "The preference lacks lots that the bidder bids for: {lots}.",
            "Name each lot that is bid for once, the most wanted first.",
    }
    "bid.preference_missing" => {
        da: "{bidder} byder på flere delaftaler, end grænsen tillader, og prioriterer dem ikke; udbudsmaterialet siger, at dokumenterne så afvises.",
            "Indhent prioriteringen (lot_preference), hvis reglerne tillader det, eller lad tilbuddet ude.",
        en: "{bidder} bids for more lots than the limit and does not say which it wants most; the procurement says that the documents are then refused.",
            "Obtain the order (lot_preference) where the rules allow it, or leave the bid out.",
    }
    "bid.preference_not_asked" => {
        da: "Tilbuddet prioriterer delaftalerne, men udbudsmaterialet beder ikke om det.",
            "Fjern lot_preference fra tilbuddet.",
        en: "The bid says which lots it wants most, but the procurement does not ask for it.",
            "Remove lot_preference from the bid.",
    }
    "bid.several_not_declared" => {
        da: "{bidder} afgiver flere tilbud på delaftalen »{lot}«, men udbudsmaterialet siger ikke, om en tilbudsgiver må det, og hvordan de tæller.",
            "Angiv det i delaftalens felt »solutions«, hvis det er offentliggjort før tilbudsfristen; ellers må tilbudsgiveren kun have ét tilbud med.",
        en: "{bidder} makes several bids for the lot “{lot}”, but the procurement does not say whether a bidder may, and how they count.",
            "State it in the field “solutions” of the lot, where it was published before the bids were due; otherwise only one bid of the bidder can take part.",
    }
    "bid.too_many_lots" => {
        da: "{bidder} byder på {count} delaftaler, men må højst byde på {most}; udbudsmaterialet siger, at dokumenterne så afvises.",
            "Afklar, hvilke delaftaler der bydes på, hvis reglerne tillader det, eller lad tilbuddet ude.",
        en: "{bidder} bids for {count} lots but may bid for {most} at most; the procurement says that the documents are then refused.",
            "Resolve which lots are bid for where the rules allow it, or leave the bid out.",
    }
    "bid.too_many_solutions" => {
        da: "{bidder} afgiver mere end {most} tilbud på delaftalen »{lot}«; udbudsmaterialet siger, at dokumenterne så afvises.",
            "Lad tilbudsgiveren vælge, hvilke tilbud der gælder, hvis reglerne tillader det, eller lad de overtallige ude.",
        en: "{bidder} makes more than {most} bids for the lot “{lot}”; the procurement says that the documents are then refused.",
            "Let the bidder choose which of them hold where the rules allow it, or leave out those beyond.",
    }
    "bid.value_missing" => {
        da: "Tilbuddet mangler »{subject}«, og udbudsmaterialet siger, at dokumenterne så afvises.",
            "Indhent oplysningen, hvis reglerne tillader det, eller udeluk tilbuddet.",
        en: "The bid lacks “{subject}”, and the procurement says that the documents are then refused.",
            "Obtain the information where the rules allow it, or leave the bid out.",
    }
    "bid.value_not_asked" => {
        da: "Tilbuddet oplyser »{id}«, men den værdi fastsættes ikke af tilbudsgiver.",
            "Fjern værdien fra tilbuddet.",
        en: "The bid states “{id}”, but that value is not set by the bidder.",
            "Remove the value from the bid.",
    }
    "bid.value_refuted" => {
        da: "Dokumentationen modsiger værdien »{id}«, så den kan ikke bruges om nuværende praksis.",
            "Oplys den værdi, dokumentationen viser.",
        en: "The evidence contradicts the value “{id}”, so it cannot be used of current practice.",
            "State the value that the evidence shows.",
    }
    "decision.before_differs" => {
        da: "Beslutningen retter værdien {before}, men tilbuddet siger {stated}.",
            "Kontrollér, at det er den rigtige værdi og den rigtige udgave af tilbuddet, der rettes.",
        en: "The decision corrects the value {before}, but the bid says {stated}.",
            "Check that the right value of the right revision of the bid is corrected.",
    }
    "decision.contradicts" => {
        da: "Tilbuddet skal deltage efter denne beslutning, men beslutningen »{other}« udelukker det eller finder det ukonditionsmæssigt.",
            "Behold den beslutning, der gælder, og fjern den anden.",
        en: "The bid is admitted, but the decision “{other}” excludes it or finds that it does not comply.",
            "Keep the decision that holds, and remove the other.",
    }
    "decision.draw_not_declared" => {
        da: "Der er trukket lod, men udbudsmaterialet lader ikke lodtrækning skille lige tilbud.",
            "Fjern beslutningen; en lodtrækning, der ikke er offentliggjort, afgør ikke noget.",
        en: "Lots were drawn, but the procurement does not break ties by drawing lots.",
            "Remove the decision; a draw that was not published decides nothing.",
    }
    "decision.drawn_twice" => {
        da: "Tilbuddet »{bid}« er allerede trukket i beslutningen »{decision}«; et tilbud kan kun trækkes én gang i en delaftale.",
            "Behold den lodtrækning, der gælder, og fjern den anden.",
        en: "The bid “{bid}” was already drawn in the decision “{decision}”; a bid is drawn once in a lot.",
            "Keep the draw that holds, and remove the other.",
    }
    "decision.measured_value" => {
        da: "»{id}« måles af bedømmerne og kan ikke rettes ved en beslutning.",
            "Lad bedømmerne måle igen; den nye bedømmelse erstatter den gamle med feltet »supersedes«.",
        en: "“{id}” is measured by the assessors and cannot be corrected by a decision.",
            "Let the assessors measure again; the new assessment replaces the old one by the field “supersedes”.",
    }
    "decision.nothing_missing" => {
        da: "Beslutningen udfylder »{id}«, men tilbuddet mangler ikke den oplysning.",
            "Ret henvisningen, eller brug en rettelse i stedet.",
        en: "The decision fills in “{id}”, but the bid does not lack it.",
            "Correct the reference, or use a correction instead.",
    }
    "decision.pack_without_price" => {
        da: "Beslutningen oplyser en pakningsstørrelse, men fastsætter ikke en pris.",
            "Fjern pakningsstørrelsen.",
        en: "The decision states a pack size but does not set a price.",
            "Remove the pack size.",
    }
    "decision.part_not_meant" => {
        da: "Tallet hører til hele klimaaftrykket og ikke til en af dets dele.",
            "Fjern »part«. Feltet hører kun til »fossil« og »biogenic«.",
        en: "The number belongs to the whole footprint and not to one of its parts.",
            "Remove “part”. The field goes with “fossil” and “biogenic” alone.",
    }
    "decision.reservation_treated_twice" => {
        da: "Beslutningen »{other}« har allerede taget stilling til forbeholdet i denne delaftale.",
            "Behold den beslutning, der gælder, og fjern den anden.",
        en: "The decision “{other}” already deals with the reservation in this lot.",
            "Keep the decision that holds, and remove the other.",
    }
    "decision.reservation_unknown" => {
        da: "Tilbuddet »{bid}« har ikke noget forbehold nr. {reservation} (talt fra 0), der gælder delaftalen »{lot}«.",
            "Ret forbeholdets nummer, eller fjern beslutningen.",
        en: "The bid “{bid}” has no reservation number {reservation} (counted from 0) that concerns the lot “{lot}”.",
            "Correct the number of the reservation, or remove the decision.",
    }
    "decision.reservations_not_priced" => {
        da: "Et forbehold er prissat, men udbudsmaterialet siger ikke, hvilket kriterium prisen lægges til.",
            "Tag på anden måde stilling til forbeholdet. Skal forbehold kunne prissættes, skal feltet »priced_reservations« være offentliggjort i udbudsmaterialet.",
        en: "A reservation was priced, but the procurement does not say to which criterion the price is added.",
            "Decide otherwise about the reservation. Where reservations are to be priced, the field “priced_reservations” has to be published in the procurement.",
    }
    "decision.resolution_does_not_fit" => {
        da: "Løsningen passer ikke til det, der mangler: »{id}«.",
            "Et krav kan opfyldes eller ikke opfyldes; en pris eller værdi skal have et tal.",
        en: "The resolution does not fit what is missing: “{id}”.",
            "A requirement is met or not met; a price or value needs a number.",
    }
};
