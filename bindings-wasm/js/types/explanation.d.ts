// Generated from the JSON Schema; `npm run types` writes it anew.

/**
 * A decimal, to 12 decimals.
 */
export type Decimal = string;
/**
 * What happens to the digits that are cut off.
 */
export type RoundingMode = "half_even" | "half_up" | "half_down" | "down" | "up";
/**
 * Who wins where a combined bid is worth exactly as much as the separate ones.
 */
export type EqualCombined = "separate_bids" | "combined_bid";
/**
 * How a combined bid fared.
 */
export type CombinedStanding = "wins" | "loses" | "not_admitted" | "nothing_to_compare" | "undecided";
/**
 * What becomes of a combined bid for a lot that the separate bids leave without a winner.
 */
export type NoSeparateWinner = "may_win" | "takes_no_part";
/**
 * How an allocation of the lots ended.
 */
export type AllocationOutcome = "allocated" | "tied" | "open";
/**
 * Where the quotient of a bid lies beside a corridor below the best; the winner's is in it.
 */
export type CorridorPlace = "inside" | "below" | "withheld";
/**
 * Who is better in a criterion.
 */
export type Advantage = "winner" | "bid" | "neither";
/**
 * A part of a total that is an amount made of price and quality.
 */
export type Part = "price" | "missing_quality" | "features" | "costs";
/**
 * Whether a criterion for packaging is met.
 */
export type PackagingOutcome = "met" | "not_met" | "not_documented";
/**
 * What a decision about a bid came to.
 */
export type DecisionKind =
  | "admitted"
  | "excluded"
  | "non_compliant"
  | "reservation_priced"
  | "reservation_disqualifies"
  | "reservation_accepted";
/**
 * Why a bid stands where it stands.
 */
export type ReasonCode =
  | "price_missing"
  | "value_missing"
  | "pack_size_missing"
  | "options_not_offered"
  | "price_not_allowed"
  | "value_out_of_bounds"
  | "value_not_usable"
  | "value_refuted"
  | "requirement_unanswered"
  | "requirement_not_met"
  | "packaging_not_documented"
  | "packaging_criterion_not_met"
  | "packaging_criterion_not_documented"
  | "footprint_stage_missing"
  | "footprint_gwp_not_accepted"
  | "footprint_not_divisible"
  | "nothing_emitted"
  | "packaging_not_usable"
  | "packaging_contradicts"
  | "packaging_level_not_asked"
  | "exemption_does_not_fit"
  | "packaging_property_contradicts"
  | "fee_material_not_in_tariff"
  | "fee_grade_not_in_tariff"
  | "footprint_not_usable"
  | "footprint_unit_does_not_fit"
  | "footprint_stage_not_asked"
  | "footprint_stage_twice"
  | "footprint_period_reversed"
  | "product_system_missing"
  | "above_ceiling"
  | "reservation_untreated"
  | "reservation_disqualifies"
  | "too_many_lots"
  | "too_many_solutions"
  | "variant_not_authorised"
  | "main_bid_missing"
  | "assessment_missing"
  | "evaluator_missing"
  | "below_minimum_points"
  | "below_minimum_total"
  | "not_shortlisted"
  | "not_a_supplier"
  | "excluded_by_decision"
  | "non_compliant_by_decision";
/**
 * Whether a link meets a requirement.
 */
export type LinkOutcome = "pass" | "fail" | "missing";
/**
 * What the outcome of a link rests on.
 */
export type LinkFinding =
  "declared" | "certified" | "audited" | "found_met" | "denied" | "expired" | "not_proven" | "unanswered";
/**
 * Where a bid stands in a lot.
 */
export type Standing =
  "ranked" | "admitted" | "incomplete" | "non_compliant" | "below_threshold" | "not_shortlisted" | "excluded";
/**
 * A step from price and quality to a total that is no sum over the criteria.
 */
export type StepKind =
  "missing_quality" | "share_added" | "amount_added" | "coefficient" | "amount_taken_off" | "costs";
/**
 * The grade by which a fee is modulated.
 */
export type FeeGrade = "green" | "yellow" | "red";
/**
 * What changed a score or a value.
 */
export type CorrectionKind = "reassessed" | "corrected" | "resolved";
/**
 * The kind of an award criterion (eForms BT-539).
 */
export type CriterionKind = "price" | "cost" | "quality";
/**
 * How the evaluation of a lot ended.
 */
export type Outcome = "ranked" | "tied" | "open" | "no_admitted_bid";

/**
 * The explanation of an award.
 */
export interface Explanation {
  /**
   * The bids it speaks of.
   */
  bids: BidReference[];
  /**
   * Bids for several lots together beside the best separate award; made for one bidder, of the groups
   * that have one of its lots, and of their bids the winners and its own.
   */
  combined_bids?: CombinedAward | null;
  /**
   * How many decimals a number has, half to even, when something is decided by it or it is reported.
   */
  decision_decimals: number;
  /**
   * What made it.
   */
  engine: Engine;
  /**
   * The lots; made for one bidder, those that it offered.
   */
  lots: LotExplanation[];
  /**
   * The procurement.
   */
  procurement: ProcurementReference;
  /**
   * The bid whose bidder it is for, and whose own confidential values it shows; without one it is for
   * every bid, and no confidential value is shown.
   */
  reader?: string | null;
  /**
   * Version of this document's schema.
   */
  schema_version: string;
}
/**
 * A bid an evaluation rests on.
 */
export interface BidReference {
  /**
   * The bidder's name.
   */
  bidder: string;
  /**
   * The bidder's identifier.
   */
  bidder_id: string;
  /**
   * The bid's identifier.
   */
  id: string;
  /**
   * The revision.
   */
  revision: number;
  /**
   * The SHA-256 of the canonical form; `null` in a redacted evaluation where the document holds a
   * confidential value, which could be found by trying.
   */
  sha256?: string | null;
}
/**
 * The award of lots that may be offered together.
 */
export interface CombinedAward {
  /**
   * What the award amounts to over the same lots.
   */
  award?: Explained | null;
  /**
   * What is compared: `least_total` or `most_points`.
   */
  comparison: string;
  /**
   * Who wins where separate bids and combined ones are equal.
   */
  equal: EqualCombined;
  /**
   * What is saved, or how many points more.
   */
  gain?: Explained | null;
  /**
   * The groups of lots.
   */
  groups: GroupCompared[];
  /**
   * The lots of the groups, and where a bidder may win only so many lots all of them, in the order of
   * the procurement.
   */
  lots: LotCompared[];
  /**
   * What becomes of a combined bid where a lot has no separate winner.
   */
  no_separate_winner: NoSeparateWinner;
  /**
   * How it ended.
   */
  outcome: AllocationOutcome;
  /**
   * What the best separate award amounts to over the lots that have a winner in it and in the award.
   */
  separate?: Explained | null;
  /**
   * The bids between which the published rules do not decide, by their identifiers.
   */
  tie?: AllocationTie | null;
}
/**
 * A number with its derivation.
 */
export interface Explained {
  /**
   * How it was made; `null` where it is withheld as confidential.
   */
  derivation?: Derivation | null;
  /**
   * Its unit.
   */
  unit: string;
  /**
   * The number; `null` where it is withheld as confidential, and where its field says so.
   */
  value?: Decimal | null;
}
/**
 * How a number was made.
 */
export interface Derivation {
  /**
   * The formula's identifier in the catalogue of formulas.
   */
  formula: string;
  /**
   * Its inputs.
   */
  inputs: Term[];
  /**
   * What the formula gives where that is below zero and the procurement makes it zero.
   */
  raised_from?: Decimal | null;
  /**
   * How the procurement rounds, where it does at this stage.
   */
  rounded?: Rounded | null;
}
/**
 * One input of a formula.
 */
export interface Term {
  /**
   * What it stands for: a parameter's, item's, line's or criterion's name, where there is one.
   */
  name?: string | null;
  /**
   * Its source.
   */
  source?: string | null;
  /**
   * The symbol in the formula's text.
   */
  symbol: string;
  /**
   * Its unit.
   */
  unit?: string | null;
  /**
   * Its value; left out where it is a series that stands elsewhere in the evaluation.
   */
  value?: Decimal | null;
}
/**
 * A declared rounding, and what it was applied to.
 */
export interface Rounded {
  /**
   * How many decimals are kept.
   */
  decimals: number;
  /**
   * The number before.
   */
  from: Decimal;
  /**
   * What happens to the digits that are cut off.
   */
  mode: RoundingMode;
}
/**
 * A group of lots, and who offers it.
 */
export interface GroupCompared {
  /**
   * The bids that offer them together, by their identifiers.
   */
  bids: CombinedBid[];
  /**
   * The group.
   */
  id: string;
  /**
   * Its lots.
   */
  lots: string[];
  /**
   * What the winners of the best separate award amount to; none where a lot has none.
   */
  separate?: Explained | null;
}
/**
 * A bid for a group of lots.
 */
export interface CombinedBid {
  /**
   * The bid.
   */
  bid: string;
  /**
   * What it is better by than the best separate award of its lots; below zero where it is worse.
   */
  gain?: Explained | null;
  /**
   * How it fared.
   */
  standing: CombinedStanding;
  /**
   * What it amounts to over the lots.
   */
  total?: Explained | null;
}
/**
 * A lot, by separate bids alone and with combined ones.
 */
export interface LotCompared {
  /**
   * The combined bid that wins it.
   */
  combined?: string | null;
  /**
   * The lot.
   */
  lot: string;
  /**
   * Who wins it in the best separate award; several, by their identifiers, where they share the first place.
   */
  separate: string[];
}
/**
 * Bids of a lot between which the published rules do not decide.
 */
export interface AllocationTie {
  /**
   * The bids.
   */
  bids: string[];
  /**
   * The lot.
   */
  lot: string;
}
/**
 * What made an evaluation.
 */
export interface Engine {
  /**
   * `wholelife`.
   */
  name: string;
  /**
   * Its version.
   */
  version: string;
}
/**
 * The explanation of the award of a lot.
 */
export interface LotExplanation {
  /**
   * The criterion whose measure is the price or cost that the total starts from.
   */
  base?: string | null;
  /**
   * The other bids, in the order of the places; last those without one.
   */
  bids: BidExplanation[];
  /**
   * Points and values of these bids that were changed after they were first given.
   */
  corrections: Correction[];
  /**
   * Which quotients count as good as the best, where the method says so.
   */
  corridor?: CorridorUsed | null;
  /**
   * The criteria as they were applied.
   */
  criteria: CriterionUsed[];
  /**
   * The lot's identifier.
   */
  id: string;
  /**
   * The award method, as in the evaluation.
   */
  method: string;
  /**
   * How it ended; while there are open questions nothing is explained.
   */
  outcome: Outcome;
  /**
   * Its title.
   */
  title: string;
  /**
   * Who wins: whoever holds the first place, several where it is shared, or whoever the lot is awarded to
   * where a bidder may win only so many lots.
   */
  winners: BidExplanation[];
}
/**
 * A bid as it is explained.
 */
export interface BidExplanation {
  /**
   * The bid.
   */
  bid: string;
  /**
   * The bid beside each winner with a better place; of a bid that is ranked and did not win.
   */
  comparisons: Comparison[];
  /**
   * What was found of it, criterion by criterion; of a bid that is ranked or below a threshold.
   */
  criteria: CriterionExplanation[];
  /**
   * What the buyer decided about its taking part.
   */
  decisions: Decided[];
  /**
   * Whether it does not win although no winner has a better place, since its bidder may win only so many
   * lots.
   */
  passed_over: boolean;
  /**
   * Its points of quality, where the method sets them against the price or goes by thresholds of them.
   */
  quality?: Explained | null;
  /**
   * Its place.
   */
  rank?: number | null;
  /**
   * Why it is not ranked.
   */
  reasons: Reason[];
  /**
   * Where it stands.
   */
  standing: Standing;
  /**
   * How price and quality become its total, step by step, where the total is no sum over the criteria.
   */
  steps: Step[];
  /**
   * Its points, its evaluation price, or its points of quality for the money.
   */
  total?: Explained | null;
}
/**
 * A bid beside a winner.
 *
 * Where the total is a sum over the criteria, their differences and the rounding add up to that of the
 * totals. Where it is not, the differences of the criteria that give points add up to that of quality,
 * and the difference of the totals is made up of parts, or told by ratios where the total is a quotient.
 */
export interface Comparison {
  /**
   * Where the bid's quotient lies beside the corridor, where there is one.
   */
  corridor?: CorridorPlace | null;
  /**
   * The difference, criterion by criterion.
   */
  criteria: CriterionDifference[];
  /**
   * What the difference of the totals is made up of, where the total is an amount made of price and
   * quality; with the rounding they add up to it.
   */
  parts: PartDifference[];
  /**
   * How many more points of quality the winner has, where they are a number beside the total.
   */
  quality?: QualityDifference | null;
  /**
   * How many times better the winner is, where the total is a quotient and both bids have one.
   */
  ratios?: Ratios | null;
  /**
   * What the declared rounding of the totals adds, and what reported numbers leave over in the last
   * decimals; none where it adds nothing, or where a difference is withheld.
   */
  rounding?: Explained | null;
  /**
   * The tie break that decided, where the totals are equal; within a corridor what decides there, or
   * the tie break after it.
   */
  tie_break?: string | null;
  /**
   * How much better the winner's total is: more points, a lower evaluation price, or more points of
   * quality for the money. Within a corridor it can be negative.
   */
  total: Explained;
  /**
   * The winner.
   */
  winner: string;
}
/**
 * The difference of a bid from a winner in one criterion.
 */
export interface CriterionDifference {
  /**
   * Who is better; `null` where that is withheld as confidential.
   */
  advantage?: Advantage | null;
  /**
   * The criterion.
   */
  criterion: string;
  /**
   * How much better the winner is, in weighted points or money; negative where the bid is better.
   */
  difference: Explained;
}
/**
 * The difference in one part of two totals.
 */
export interface PartDifference {
  /**
   * Who is better; `null` where that is withheld as confidential.
   */
  advantage?: Advantage | null;
  /**
   * How much less the winner's total has by it; negative where the bid's has less.
   */
  difference: Explained;
  /**
   * The part.
   */
  part: Part;
}
/**
 * The difference of the points of quality.
 */
export interface QualityDifference {
  /**
   * How many more points the winner has.
   */
  difference: Explained;
  /**
   * What reported numbers leave over in the last decimals; none where that is nothing.
   */
  rounding?: Explained | null;
}
/**
 * How many times better the winner is; the two first multiply to the third.
 */
export interface Ratios {
  /**
   * The bid's price over the winner's.
   */
  price: Explained;
  /**
   * The winner's points of quality over the bid's.
   */
  quality: Explained;
  /**
   * The winner's total over the bid's.
   */
  total: Explained;
}
/**
 * What was found of a bid for a criterion.
 */
export interface CriterionExplanation {
  /**
   * What the panel gave or measured, and why: the assessments that count.
   */
  assessments: Statement[];
  /**
   * The criterion.
   */
  criterion: string;
  /**
   * The number the bid was turned into.
   */
  measure: Explained;
  /**
   * Whether the packaging meets each criterion of the set that gives the points, and by which components it
   * does not.
   */
  packaging: PackagingCriterionResult[];
  /**
   * What it is worth: points, or money for an evaluation price.
   */
  points?: Explained | null;
  /**
   * The points weighted by the criterion's share.
   */
  weighted?: Explained | null;
}
/**
 * An assessment that counts, in the evaluator's words.
 */
export interface Statement {
  /**
   * The assessment.
   */
  assessment: string;
  /**
   * The points or the measured value; `null` for an abstention, and for a measured value that is
   * withheld as confidential.
   */
  found?: Decimal | null;
  /**
   * The parameter that was measured; none where points were given.
   */
  parameter?: string | null;
  /**
   * Why, by whom and when.
   */
  record: Record;
  /**
   * Its unit.
   */
  unit: string;
}
/**
 * Why something was found or decided, by whom and when.
 */
export interface Record {
  /**
   * Name or initials of who answers for it.
   */
  by: string;
  /**
   * When, `2026-11-24`.
   */
  date: string;
  /**
   * Why, as it was written.
   */
  reason: string;
  /**
   * In which capacity.
   */
  role?: string | null;
}
/**
 * Whether a bid meets a criterion for packaging.
 */
export interface PackagingCriterionResult {
  /**
   * The components that do not meet it, or do not document that they do; where it is met, those that
   * meet it.
   */
  components: string[];
  /**
   * The criterion.
   */
  criterion: string;
  /**
   * Whether it is met; `null` where that is withheld because a component is confidential.
   */
  outcome?: PackagingOutcome | null;
  /**
   * The points that the bid gets for it, where it gives points.
   */
  points?: Decimal | null;
  /**
   * The share of the mass that is documented to meet it, where the criterion asks for a share.
   */
  share?: Decimal | null;
  /**
   * What it asks for.
   */
  title: string;
}
/**
 * A decision about a bid's taking part, or about a reservation of it.
 */
export interface Decided {
  /**
   * The decision.
   */
  decision: string;
  /**
   * What it came to.
   */
  kind: DecisionKind;
  /**
   * What the reservation costs the buyer, where it was priced.
   */
  price?: Decimal | null;
  /**
   * Why, by whom and when.
   */
  record: Record;
  /**
   * The term that a reservation concerns, where the decision is about one.
   */
  reservation?: string | null;
}
/**
 * Why a bid stands where it stands.
 */
export interface Reason {
  /**
   * What it is.
   */
  code: ReasonCode;
  /**
   * The words of a decision's ground; the stage, level, field, exemption, material, grade or unit that it is about.
   */
  ground?: string | null;
  /**
   * The link of the supply chain that a requirement is about.
   */
  link?: LinkResult | null;
  /**
   * What the bid offers or reaches instead; left out where that is confidential.
   */
  offered?: Decimal | null;
  /**
   * JSON Pointer to what it is about, in the envelope.
   */
  pointer: string;
  /**
   * The bound, ceiling or threshold that decides, where there is one.
   */
  required?: Decimal | null;
  /**
   * The item, parameter, requirement, criterion, component, lot or decision it is about, the term of a reservation, or the procurement of a framework.
   */
  subject: string;
  /**
   * The unit of both.
   */
  unit?: string | null;
}
/**
 * What a link proves of a requirement.
 */
export interface LinkResult {
  /**
   * Its identifier; `null` where that is withheld as confidential.
   */
  link?: string | null;
  /**
   * Its name; `null` where that is withheld as confidential.
   */
  name?: string | null;
  /**
   * Whether it meets the requirement.
   */
  outcome: LinkOutcome;
  /**
   * JSON Pointer to it in the envelope.
   */
  pointer: string;
  /**
   * What that rests on.
   */
  rests_on: LinkFinding;
  /**
   * How far down the chain it stands: 0 is the bidder and its partners, 1 their subcontractors.
   */
  tier: number;
  /**
   * The last day on which the proof that it rests on is valid, where that ends.
   */
  valid_until?: string | null;
}
/**
 * A step from price and quality to a total.
 */
export interface Step {
  /**
   * Which step.
   */
  step: StepKind;
  /**
   * What it gives, from the numbers as they are reported.
   */
  value: Explained;
}
/**
 * A score or a value that was changed after it was first given.
 */
export interface Correction {
  /**
   * What it is since; `null` for an abstention or a requirement found to be met, or where it is
   * withheld as confidential.
   */
  after?: Decimal | null;
  /**
   * What it was; `null` where there was nothing, or where it is withheld as confidential.
   */
  before?: Decimal | null;
  /**
   * The bid.
   */
  bid: string;
  /**
   * The assessment or decision that changed it.
   */
  entry: string;
  /**
   * The grade that a component pays its producer fee by, where that was corrected.
   */
  grades?: CorrectedGrade | null;
  /**
   * What changed it.
   */
  kind: CorrectionKind;
  /**
   * Why, by whom and when.
   */
  record: Record;
  /**
   * The assessment that was replaced.
   */
  replaces?: string | null;
  /**
   * The criterion, parameter, item or requirement.
   */
  subject: string;
  /**
   * The unit of both.
   */
  unit?: string | null;
  /**
   * Whether both are withheld as confidential.
   */
  withheld: boolean;
}
/**
 * A grade that was corrected.
 */
export interface CorrectedGrade {
  /**
   * What it is corrected to.
   */
  after: FeeGrade;
  /**
   * What the bid says.
   */
  before: FeeGrade;
}
/**
 * Quotients of quality and price that count as good as the best.
 */
export interface CorridorUsed {
  /**
   * What decides between their bids, as in `decided_by` of a place.
   */
  deciding: string;
  /**
   * The least of them, with the best that it was taken from.
   */
  least: Explained;
}
/**
 * A criterion as it was applied.
 */
export interface CriterionUsed {
  /**
   * How many bids are in the reference set, where the rule uses it.
   */
  compared_bids?: Decimal | null;
  /**
   * The highest measure of the reference set, where the rule uses it.
   */
  highest?: Decimal | null;
  /**
   * Its identifier.
   */
  id: string;
  /**
   * Its kind.
   */
  kind: CriterionKind;
  /**
   * The lowest measure of the reference set, where the rule uses it.
   */
  lowest?: Decimal | null;
  /**
   * The mean of the measures of the reference set, where the rule uses it.
   */
  mean?: Decimal | null;
  /**
   * The middle measure of the reference set, or the mean of the two in the middle, where the rule uses it.
   */
  median?: Decimal | null;
  /**
   * Its group.
   */
  parent?: string | null;
  /**
   * The rule's name; none for a group.
   */
  rule?: string | null;
  /**
   * Its share of the whole, through its groups; none where points are added.
   */
  share?: Decimal | null;
  /**
   * Its title.
   */
  title: string;
  /**
   * Its weight as published, or the points, the rating or the rank that its weight is made of.
   */
  weight?: Decimal | null;
  /**
   * Its weight among its siblings, as a fraction of what all of them have; where weights are made of
   * points, ratings or ranks.
   */
  weight_made?: Explained | null;
  /**
   * The range that the framework published for the weight, in a mini-competition.
   */
  weight_range?: PublishedRange | null;
}
/**
 * Between which weights the weight of a criterion was chosen, both allowed.
 */
export interface PublishedRange {
  /**
   * The highest weight.
   */
  highest: Decimal;
  /**
   * The lowest weight.
   */
  lowest: Decimal;
}
/**
 * The procurement an evaluation rests on.
 */
export interface ProcurementReference {
  /**
   * The currency of every amount.
   */
  currency: string;
  /**
   * The buyer's identifier.
   */
  id: string;
  /**
   * The participants.
   */
  participants: Named[];
  /**
   * The payers.
   */
  payers: Named[];
  /**
   * The SHA-256 of the canonical form; `null` in a redacted evaluation where the document holds a
   * confidential value, which could be found by trying.
   */
  sha256?: string | null;
  /**
   * Its title.
   */
  title: string;
  /**
   * Version of the published documents.
   */
  version: string;
}
/**
 * A name and what it stands for.
 */
export interface Named {
  /**
   * The name.
   */
  id: string;
  /**
   * What it stands for.
   */
  title: string;
}
