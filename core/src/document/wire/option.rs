//! Options: what bidders price and the buyer may call on, and which of them count.

use super::lot::Bound;
use super::value::{Citation, Identifier, Number};
use crate::document::declare::{choice, object, readable};
use crate::document::decode::Listed;
use crate::model::{OptionChoice, OptionMeasure, OptionNotOffered, OptionTies};

readable!(OptionChoice, OptionMeasure, OptionNotOffered, OptionTies);

object! {
    /// An option that bidders price.
    LotOption {
        /// Its name.
        id: Identifier,
        /// What it is.
        title: String,
        /// Whether it counts in the evaluation.
        counts: OptionCounts,
    }
}

choice! {
    /// Whether an option counts in the evaluation.
    OptionCounts {
        /// Always.
        Included = "included",
        /// Priced, shown, not counted.
        Excluded = "excluded",
        /// With this weight between 0 and 1.
        Weighted(Number) = "weighted",
        /// Where the rule of this group chooses it. The bids decide by nothing but the rule.
        InGroup(Identifier) = "in_group",
        /// Where the bid meets this condition; otherwise it is priced, shown and not counted.
        When(OptionCondition) = "when",
    }
}

choice! {
    /// A published condition on which an option of a bid counts.
    OptionCondition {
        /// What its items amount to in the offered price is at most this, in the procurement's currency: with the value added tax that counts, neither growth nor discounting.
        PriceAtMost(Number) = "price_at_most",
        /// The present value of its cost lines that count in the award is at most this, in the procurement's currency.
        PresentValueAtMost(Number) = "present_value_at_most",
        /// The bid's value of a parameter reaches a bound: what is offered without the option needs it.
        ValueAtLeast(Bound) = "value_at_least",
        /// The bid's value of a parameter does not pass a bound.
        ValueAtMost(Bound) = "value_at_most",
    }
}

object! {
    /// Options of which a published rule chooses, bid by bid, those that count.
    OptionGroup {
        /// Its name, which its options refer to.
        id: Identifier,
        /// What they are alternatives for.
        title: String,
        /// Which of a bid's options count.
        choose: OptionChoice,
        /// How many of them count.
        number: u32,
        /// What they are compared by.
        compare: OptionMeasure,
        /// Whose costs are compared; everyone's where left out. Needed where the options are not all paid by the same payers.
        payers: Listed<Identifier>,
        /// Which counts where two cost a bid the same and not both are to count.
        ties: OptionTies,
        /// What follows where a bid leaves out a price of one of them. Values that bidders declare keep their own policy.
        not_offered: OptionNotOffered,
        /// Where the rule comes from.
        source: Option<Citation>,
    }
}
