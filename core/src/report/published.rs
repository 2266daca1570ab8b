//! What the procurement calls its things: an evaluation has identifiers alone.

use super::uncertain::Uncertainties;
use crate::model::{Growth, Lot, Procurement, Simulation, TieBreak};

/// The words of a procurement, by lot.
#[derive(Debug, Default)]
pub(crate) struct Published {
    pub(super) lots: Vec<PublishedLot>,
    /// What is counted, by its name in units.
    pub(super) counted: Vec<(String, String)>,
}

/// The words of a lot, and of what it uses of the procurement.
#[derive(Debug, Default)]
pub(super) struct PublishedLot {
    pub(super) id: String,
    pub(super) things: Vec<Titled>,
    /// Whether lots are drawn between bids that nothing else parts.
    pub(super) draws_lots: bool,
    /// What each parameter is measured in.
    pub(super) units: Vec<(String, String)>,
    /// What is said of its uncertain numbers.
    pub(super) uncertain: Uncertainties,
}

/// A thing that has a title.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Titled {
    pub(super) what: Thing,
    pub(super) id: String,
    pub(super) title: String,
    /// JSON Pointer to it in the envelope.
    pub(super) pointer: String,
}

/// What a thing is: things of two kinds may have the same identifier.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Thing {
    Item,
    Parameter,
    Requirement,
    Line,
    CarbonLine,
    OutcomeLine,
    OptionGroup,
    Criterion,
    PackagingCriterion,
    IndexSeries,
    PriceClause,
}

impl Thing {
    /// Its word among the labels.
    pub(super) const fn word(self) -> &'static str {
        match self {
            Self::Item => "item",
            Self::Parameter => "parameter",
            Self::Requirement => "requirement",
            Self::Line => "cost_line",
            Self::CarbonLine => "carbon_line",
            Self::OutcomeLine => "outcome_line",
            Self::OptionGroup => "option_group",
            Self::Criterion => "criterion",
            Self::PackagingCriterion => "packaging_criterion",
            Self::IndexSeries => "index_series",
            Self::PriceClause => "price_clause",
        }
    }
}

impl Published {
    pub(crate) fn of(procurement: &Procurement) -> Self {
        let lots = procurement.lots.iter().enumerate();
        Self {
            lots: lots
                .map(|(index, lot)| PublishedLot::of(index, lot))
                .collect(),
            counted: procurement.counted.clone(),
        }
    }

    /// With what a simulation was asked.
    pub(crate) fn asked(mut self, settings: &Simulation) -> Self {
        for (lot, asked) in self.lots.iter_mut().zip(&settings.lots) {
            let tornado = asked.tornado.as_ref();
            lot.uncertain.moved_between = tornado.and_then(|tornado| tornado.quantiles);
        }
        self
    }

    /// What is counted under this name in units.
    pub(super) fn counted(&self, name: &str) -> Option<&str> {
        let mut counted = self.counted.iter();
        let found = counted.find(|(id, _)| id == name);
        found.map(|(_, title)| title.as_str())
    }

    pub(super) fn lot(&self, id: &str) -> Option<&PublishedLot> {
        self.lots.iter().find(|lot| lot.id == id)
    }
}

impl PublishedLot {
    fn of(index: usize, lot: &Lot) -> Self {
        let titled = |what, id: &str, title: &str, pointer| Titled {
            what,
            id: id.to_owned(),
            title: title.to_owned(),
            pointer,
        };
        let at = |list: &str, place: usize| format!("/procurement/lots/{index}/{list}/{place}");
        let items = lot.schedule.iter().enumerate();
        let items = items
            .map(|(place, item)| titled(Thing::Item, &item.id, &item.title, at("schedule", place)));
        let parameters = lot
            .parameters
            .iter()
            .map(|one| titled(Thing::Parameter, &one.id, &one.title, one.pointer.clone()));
        let requirements = lot.requirements.iter().enumerate();
        let requirements = requirements.map(|(place, one)| {
            titled(
                Thing::Requirement,
                &one.id,
                &one.title,
                at("requirements", place),
            )
        });
        let lines = lot.cost_lines.iter().enumerate();
        let lines = lines
            .map(|(place, one)| titled(Thing::Line, &one.id, &one.title, at("cost_lines", place)));
        let emitting = lot.carbon_lines.iter().enumerate();
        let emitting = emitting.map(|(place, one)| {
            let pointer = at("carbon_lines", place);
            titled(Thing::CarbonLine, &one.id, &one.title, pointer)
        });
        let given = lot.outcome_lines.iter().enumerate();
        let given = given.map(|(place, one)| {
            let pointer = at("outcome_lines", place);
            titled(Thing::OutcomeLine, &one.id, &one.title, pointer)
        });
        let groups = lot.options.groups.iter().enumerate();
        let groups = groups.map(|(place, one)| {
            titled(
                Thing::OptionGroup,
                &one.id,
                &one.title,
                at("option_groups", place),
            )
        });
        let criteria = lot.criteria.iter().enumerate();
        let criteria = criteria.map(|(place, one)| {
            titled(Thing::Criterion, &one.id, &one.title, at("criteria", place))
        });
        let set = lot.packaging.as_ref().and_then(|one| one.criteria.as_ref());
        let packaging = set.into_iter().flat_map(|set| &set.criteria).map(|one| {
            let pointer = one.pointer.clone();
            titled(Thing::PackagingCriterion, &one.id, &one.title, pointer)
        });
        let growths = lot.cost_lines.iter().flat_map(|line| &line.growth);
        let mut things: Vec<Titled> = items
            .chain(parameters)
            .chain(requirements)
            .chain(lines)
            .chain(emitting)
            .chain(given)
            .chain(groups)
            .chain(criteria)
            .chain(packaging)
            .collect();
        for followed in growths.flat_map(followed) {
            if !things.contains(&followed) {
                things.push(followed);
            }
        }
        let ties = lot.method.tie_breaks(&lot.policies);
        Self {
            id: lot.id.clone(),
            things,
            draws_lots: ties.contains(&TieBreak::LotDrawn),
            units: lot
                .parameters
                .iter()
                .map(|one| (one.id.clone(), one.unit.clone()))
                .collect(),
            uncertain: Uncertainties::of(lot),
        }
    }

    /// The titles of the things of these kinds that have the identifier.
    pub(super) fn titles(&self, kinds: &[Thing], id: &str) -> impl Iterator<Item = &str> {
        let things = self.things.iter();
        let meant = things.filter(move |one| one.id == id && kinds.contains(&one.what));
        meant.map(|one| one.title.as_str())
    }

    /// What a JSON Pointer leads to or into.
    pub(super) fn at(&self, pointer: &str) -> Option<&Titled> {
        let leads = |thing: &&Titled| {
            let rest = pointer.strip_prefix(thing.pointer.as_str());
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        self.things.iter().find(leads)
    }
}

/// The price clause and the index series that a growth follows.
fn followed(growth: &Growth) -> Vec<Titled> {
    let (clause, places, series) = match growth {
        Growth::Rate { .. } | Growth::Rates(_) | Growth::Index(_) => return Vec::new(),
        Growth::Clause(followed) => {
            let terms = followed.clause.terms.iter().map(|term| term.series);
            let clause = Titled {
                what: Thing::PriceClause,
                id: String::new(),
                title: followed.title.clone(),
                pointer: format!("/procurement/price_clauses/{}", followed.place),
            };
            (Some(clause), terms.collect(), &followed.series)
        }
        Growth::Series(followed) => (None, vec![followed.place], &followed.series),
    };
    let series = places.into_iter().filter_map(|place| {
        let one = series.get(place)?;
        Some(Titled {
            what: Thing::IndexSeries,
            id: one.id.clone(),
            title: one.title.clone(),
            pointer: format!("/procurement/index_series/{place}"),
        })
    });
    clause.into_iter().chain(series).collect()
}
