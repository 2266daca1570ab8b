//! Options: what the buyer may call on, and the published rules by which a bid's options count.

use crate::num::Decimal;
use crate::words;

words! {
    /// Which options of a group count.
    pub enum OptionChoice {
        /// The cheapest of what the bid asks for them.
        Cheapest = "cheapest",
        /// The dearest: the worst case.
        Dearest = "dearest",
    }
}

words! {
    /// What options are compared by.
    pub enum OptionMeasure {
        /// What their items amount to in the offered price: with the value added tax that counts, neither growth nor discounting.
        OfferedPrice = "offered_price",
        /// The present value of their cost lines that count in the award.
        PresentValue = "present_value",
    }
}

words! {
    /// Which option counts where two cost the same and not both are to count.
    pub enum OptionTies {
        /// The one that the procurement declares first.
        DeclaredOrder = "declared_order",
        /// Neither: the documents are refused.
        Problem = "problem",
    }
}

words! {
    /// What follows where a bid leaves out a price of an option.
    pub enum OptionNotOffered {
        /// What the item says of a price that is left out.
        ByItem = "by_item",
        /// The option is not among those that are chosen from. A bid that offers fewer options than are to count does not comply.
        NotChosen = "not_chosen",
    }
}

/// The options of a lot, and the groups that some of them are chosen from.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LotOptions {
    /// The options, in the order of the procurement.
    pub all: Vec<LotOption>,
    /// The groups.
    pub groups: Vec<OptionGroup>,
}

/// An option that bidders price.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LotOption {
    /// Its identifier.
    pub id: String,
    /// What it is.
    pub title: String,
    /// By which rule each bid decides whether it counts; none where the procurement says it.
    pub rule: Option<OptionRule>,
}

/// By which rule a bid decides whether an option counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OptionRule {
    /// That of the group at this index.
    Group(usize),
    /// Whether a condition is met.
    When(OptionCondition),
}

/// A published condition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OptionCondition {
    /// The option costs at most this much money.
    AtMost(OptionMeasure, Decimal),
    /// The parameter at this index is at least this.
    ValueAtLeast(usize, Decimal),
    /// The parameter at this index is at most this.
    ValueAtMost(usize, Decimal),
}

/// Options of which a published rule chooses, bid by bid, those that count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OptionGroup {
    /// Its identifier.
    pub id: String,
    /// What they are alternatives for.
    pub title: String,
    /// Which of them count.
    pub choose: OptionChoice,
    /// How many of them.
    pub number: usize,
    /// What they are compared by.
    pub compare: OptionMeasure,
    /// Indices of the payers whose costs are compared; everyone's where empty.
    pub payers: Vec<usize>,
    /// Which counts where two cost the same.
    pub ties: OptionTies,
    /// What follows where a price is left out.
    pub not_offered: OptionNotOffered,
}

impl LotOptions {
    /// The indices of the options in the group at `group`.
    pub fn of_group(&self, group: usize) -> impl Iterator<Item = usize> + '_ {
        let options = self.all.iter().enumerate();
        options
            .filter(move |(_, option)| option.rule == Some(OptionRule::Group(group)))
            .map(|(index, _)| index)
    }

    /// The group that the option at `option` is in.
    #[must_use]
    pub fn group(&self, option: usize) -> Option<&OptionGroup> {
        match self.all.get(option)?.rule? {
            OptionRule::Group(group) => self.groups.get(group),
            OptionRule::When(_) => None,
        }
    }
}
