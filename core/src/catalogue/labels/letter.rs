//! The headings and sentences of the letter that goes with an award.

use super::LabelEntry;
use super::declare::headings;
use crate::catalogue::{Language, Text};

headings! {
    LetterLabels in "letter":

    kind: "Begrundelse for tildelingen" / "Reasons for the award";
    kind_undecided: "Foreløbigt udkast" / "Preliminary draft";
    bidder: "Tilbudsgiver" / "Bidder";
    notice: "Andre tilbudsgiveres fortrolige oplysninger er udeladt, og det er også de tal, der ville røbe dem, selv om de handler om jeres eget tilbud. Bedømmelsesudvalgets og ordregivers begrundelser er gengivet, som de er skrevet." / "Confidential information of other bidders is withheld, and so are numbers that would reveal it, even where they are about your own bid. The reasons of the panel and the buyer are given as they were written.";
    notice_undecided: "Brevet er ikke en endelig begrundelse og skal ikke sendes: Det er endnu ikke afgjort, hvem der vinder. Dan brevet igen, når beslutningen er registreret." / "This letter does not state final reasons and is not to be sent: it is not decided yet who wins. Make the letter again once the decision is recorded.";

    own_points: "Jeres tilbud fik {total} og blev nummer {rank} af {count}." / "Your bid got {total} and is number {rank} of {count}.";
    own_price: "Jeres tilbud fik en evalueringspris på {total} og blev nummer {rank} af {count}." / "Your bid got an evaluation price of {total} and is number {rank} of {count}.";
    own_lowest: "Jeres tilbud har en pris på {total} og blev nummer {rank} af {count}." / "Your bid has a price of {total} and is number {rank} of {count}.";
    own_quotient: "Jeres tilbud giver {total} for {per} og blev nummer {rank} af {count}." / "Your bid gives {total} for {per} and is number {rank} of {count}.";
    own_place: "Jeres tilbud blev nummer {rank} af {count}." / "Your bid is number {rank} of {count}.";
    own_only: "Jeres tilbud er det eneste, der kan rangordnes." / "Your bid is the only one that can be ranked.";
    not_ranked: "Jeres tilbud er ikke rangordnet. Årsagen står nedenfor." / "Your bid is not ranked. The reason is stated below.";
    why_not_ranked: "Hvorfor tilbuddet ikke er rangordnet" / "Why the bid is not ranked";
    winner_points: "Vinderen er {winner} med {total}." / "The winner is {winner} with {total}.";
    winner_price: "Vinderen er {winner} med en evalueringspris på {total}." / "The winner is {winner} with an evaluation price of {total}.";
    winner_lowest: "Vinderen er {winner} med en pris på {total}." / "The winner is {winner} with a price of {total}.";
    winner_quotient: "Vinderen er {winner} med {total} for {per}." / "The winner is {winner} with {total} for {per}.";
    winner: "Vinderen er {winner}." / "The winner is {winner}.";
    shared: "Det er endnu ikke afgjort, hvem der vinder: {winners} deler førstepladsen, og de offentliggjorte regler siger ikke, hvem af dem der er nummer 1." / "It is not decided yet who wins: {winners} share the first place, and the published rules do not say which of them is first.";
    to_draw: "Det er endnu ikke afgjort, hvem der vinder: {winners} deler førstepladsen, og efter udbudsmaterialet skal der trækkes lod mellem dem." / "It is not decided yet who wins: {winners} share the first place, and by the procurement a lot has to be drawn between them.";
    own_awarded: "Delaftalen er tildelt jer." / "The lot is awarded to you.";
    suppliers: "Rammeaftalen indgås med {winners}." / "The framework is concluded with {winners}.";
    not_awarded: "Delaftalen er ikke tildelt nogen." / "The lot is awarded to nobody.";
    not_awarded_limit: "Delaftalen er ikke tildelt nogen, fordi der er en grænse for, hvor mange delaftaler en tilbudsgiver kan vinde, og ingen er tilbage, der kan vinde den." / "The lot is awarded to nobody, since there is a limit on how many lots a bidder may win, and nobody is left who may win it.";
    combined_own: "Jeres tilbud er et samlet tilbud på delaftalerne {lots} og har derfor ingen plads i den enkelte delaftale." / "Your bid is a combined bid for the lots {lots} and so has no place in a single lot.";
    combined_wins: "Det vinder dem: {total} mod {separate} for de bedste særskilte tilbud." / "It wins them: {total} against {separate} for the best separate award.";
    combined_wins_alone: "Det vinder dem: {total}." / "It wins them: {total}.";
    combined_loses: "Det vinder ikke. Det er på {total}; de bedste særskilte tilbud på de samme delaftaler er på {separate} i alt." / "It does not win. It amounts to {total}; the best separate award of the same lots amounts to {separate}.";
    combined_loses_alone: "Det vinder ikke. Det er på {total}." / "It does not win. It amounts to {total}.";
    combined_better: "Det er bedre end de særskilte tilbud på sine egne delaftaler, men en anden tildeling er bedre over alle de delaftaler, der sammenlignes." / "It is better than the separate bids in its own lots, but another award is better over all lots that are compared.";
    combined_not_admitted: "Det kan ikke vinde, fordi det ikke kan deltage i alle sine delaftaler." / "It cannot win, since it is not admitted in all of its lots.";
    combined_nothing_to_compare: "Det deltager ikke, fordi en af delaftalerne ikke har en særskilt vinder at sammenligne med." / "It takes no part, since one of the lots has no separate winner to compare it with.";
    combined_undecided: "Det er ikke afgjort, om det vinder." / "It is not decided whether it wins.";
    passed_over: "Jeres tilbud er bedre placeret end det vindende, men delaftalen er ikke tildelt jer på grund af grænsen for, hvor mange delaftaler en tilbudsgiver kan vinde." / "Your bid has a better place than the winning one, but the lot is not awarded to you because of the limit on how many lots a bidder may win.";
    passed_over_equal: "Jeres tilbud er placeret lige med det vindende, men delaftalen er ikke tildelt jer på grund af grænsen for, hvor mange delaftaler en tilbudsgiver kan vinde." / "Your bid has the same place as the winning one, but the lot is not awarded to you because of the limit on how many lots a bidder may win.";
    won_instead: "I har fået tildelt delaftale {lots}." / "You are awarded lot {lots}.";
    allocation_undecided: "Det er endnu ikke afgjort, hvem der vinder delaftalen, for det afhænger også af de andre delaftaler." / "It is not decided yet who wins the lot, since that depends on the other lots too.";
    price_withheld: "Forskellen på evalueringspriserne kan ikke oplyses, da den ville røbe fortrolige oplysninger." / "The difference of the evaluation prices cannot be stated, since it would reveal confidential information.";
    quotient_withheld: "Forskellen på kvalitetspointene for beløbet kan ikke oplyses, da den ville røbe fortrolige oplysninger." / "The difference of the points of quality for the money cannot be stated, since it would reveal confidential information.";
    gates_then_price: "Prisen afgør alene mellem de tilbud, der når de offentliggjorte krav. Vinderens pris er {total} lavere end jeres." / "The price alone decides between the bids that reach the published requirements. The winner's price is {total} lower than yours.";
    ratios: "Vinderens kvalitetspoint er {quality} gange jeres, og jeres pris er {price} gange vinderens. Ganget med hinanden giver det {product} gange så mange kvalitetspoint for beløbet." / "The winner's points of quality are {quality} times yours, and your price is {price} times the winner's. Multiplied, that makes {product} times as many points of quality for the money.";
    corridor_inside: "Tilbud med mindst {least} for beløbet regnes for lige så gode som det bedste, og jeres har {own}. Mellem de tilbud tæller den forskel ikke; rækkefølgen er afgjort ved {decided_by}." / "Bids of at least {least} for the money count as good as the best, and yours has {own}. Between those bids that difference does not count; the order was decided by {decided_by}.";
    corridor_below: "Tilbud med mindst {least} for beløbet regnes for lige så gode som det bedste; jeres har {own} og er ikke blandt dem. Mellem de tilbud er rækkefølgen afgjort ved {deciding}." / "Bids of at least {least} for the money count as good as the best; yours has {own} and is not among them. Between those bids the order was decided by {deciding}.";
    made_up: "Forskellen på {total} består af {parts}." / "The difference of {total} is made up of {parts}.";
    part_winner: "{amount} til vinderens fordel i »{criterion}«" / "{amount} in the winner's favour for “{criterion}”";
    part_own: "{amount} til jeres fordel i »{criterion}«" / "{amount} in your favour for “{criterion}”";
    rounding_winner: "{amount} til vinderens fordel ved afrunding" / "{amount} in the winner's favour by rounding";
    rounding_own: "{amount} til jeres fordel ved afrunding" / "{amount} in your favour by rounding";
    equal_points: "De to tilbud har lige mange point; rækkefølgen er afgjort ved {decided_by}." / "The two bids have equally many points; the order was decided by {decided_by}.";
    equal_price: "De to tilbud har samme evalueringspris; rækkefølgen er afgjort ved {decided_by}." / "The two bids have the same evaluation price; the order was decided by {decided_by}.";
    equal_quotient: "De to tilbud giver lige mange kvalitetspoint for beløbet; rækkefølgen er afgjort ved {decided_by}." / "The two bids give equally many points of quality for the money; the order was decided by {decided_by}.";

    beside: "Jeres tilbud sammenlignet med tilbuddet fra {winner}" / "Your bid compared with that of {winner}";
    difference_points: "Vægtede point" / "Weighted points";
    difference_price: "Bidrag til evalueringsprisen ({currency})" / "Contributions to the evaluation price ({currency})";
    difference_quality: "Kvalitetspoint" / "Points of quality";
    steps: "Fra pris og kvalitet til total, så den kan regnes efter" / "From price and quality to the total, so that it can be recalculated";
    step: "Trin" / "Step";
    criterion: "Kriterium" / "Criterion";
    your_bid: "Jeres tilbud" / "Your bid";
    the_winner: "Vinderen" / "The winner";
    lead: "Vinderens forspring" / "The winner's lead";
    advantage: "Fordel" / "Advantage";
    rounding: "Afrunding" / "Rounding";
    total: "I alt" / "Total";
    measured: "Målt værdi og point" / "Measured value and points";
    measured_alone: "Målt værdi" / "Measured value";
    share: "Vægt" / "Weight";
    measured_head: "Målt værdi" / "Measured value";
    points_head: "Point" / "Points";

    advantages: "Det vindende tilbuds egenskaber og fordele i forhold til jeres" / "Characteristics and relative advantages of the winning bid";
    winner_better: "vinderen er bedst" / "the winner is better";
    own_better: "jeres tilbud er bedst" / "your bid is better";
    none_better: "de to står lige" / "the two are equal";
    of_winner: "Om det vindende tilbud" / "Of the winning bid";
    of_own: "Om jeres tilbud" / "Of your bid";
    left_out: "udeladt" / "left out";
    own_left_out: "Tal om jeres eget tilbud er udeladt, hvor de sammen med pointene ville røbe et andet tilbuds fortrolige tal. Hvad I selv har oplyst, kender I." / "Numbers of your own bid are left out where together with the points they would reveal confidential ones of another bid. What you stated yourselves you know.";
    rules: "Sådan er pointene beregnet" / "How the points were calculated";
    rule_withheld: "Reglens tal står i udbudsmaterialet; de tal, den er brugt på, ville røbe andres fortrolige oplysninger og er udeladt." / "The numbers of the rule stand in the procurement documents; the numbers it was used on would reveal confidential information of others and are left out.";
    input_of_each: "{winner} hos vinderen, {own} hos jer" / "{winner} of the winner, {own} of yours";
    rule_rounded: "Afrundet til {decimals} ({mode})" / "Rounded to {decimals} ({mode})";
    reservations_added: "tilbudt {offered}; for forbehold er der lagt {added} til" / "offered {offered}; {added} is added for reservations";
    abstained: "afstår" / "abstains";
    values_compared: "Vinderen: {winner}. Jeres tilbud: {own}." / "The winner: {winner}. Your bid: {own}.";
    values_withheld: "Værdierne kan ikke vises, da de ville røbe en andens fortrolige oplysninger." / "The values cannot be shown, since they would reveal another bidder's confidential information.";
    panel: "Bedømmelsesudvalgets begrundelser" / "The panel's reasons";
    decisions: "Ordregivers beslutninger om deltagelse og forbehold" / "The buyer's decisions about taking part and reservations";

    decided: "Alle tal er beregnet eksakt og afrundet til {decimals} decimaler (halve til nærmeste lige ciffer), før noget blev afgjort. Tabellerne viser færre decimaler, og hver kolonne stemmer, som den er vist: Hvad afrundingen efterlader, står i en linje for sig." / "All numbers are calculated exactly and rounded to {decimals} decimals (a half to the even digit) before anything was decided. The tables show fewer decimals, and every column adds up as it is shown: what rounding leaves over stands on a line of its own.";

    corrections: "Rettelser" / "Corrections";
    no_corrections: "Ingen point eller værdier i de tilbud, der er omtalt her, er ændret, efter at de blev givet." / "No points or values of the bids that are spoken of here were changed after they were given.";
    changed: "{subject}: ændret fra {before} til {after}" / "{subject}: changed from {before} to {after}";
    filled: "{subject}: fastsat til {after}" / "{subject}: set to {after}";
    met: "{subject}: anset for opfyldt" / "{subject}: taken as met";
    withdrawn: "{subject}: {before} trukket tilbage; bedømmeren afstår" / "{subject}: {before} withdrawn; the evaluator abstains";
    given: "{subject}: {after} givet; bedømmeren afstod før" / "{subject}: {after} given; the evaluator abstained before";
    still_abstains: "{subject}: bedømmeren afstår fortsat" / "{subject}: the evaluator still abstains";
    filled_withheld: "{subject}: fastsat; værdien kan ikke vises" / "{subject}: set; the value cannot be shown";
    changed_withheld: "{subject}: ændret; værdierne kan ikke vises" / "{subject}: changed; the values cannot be shown";
    recorded: "{what}. {kind} {date} ved {by}. Begrundelse: {reason}" / "{what}. {kind} on {date} by {by}. Reason: {reason}";
}
