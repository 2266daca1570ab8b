//! Everything the report of a simulation says, in the order it says it.

mod sentences;
mod tables;

use crate::catalogue::{Language, SimulationLabels};
use crate::chart;
use crate::num::DECISION_DECIMALS;
use crate::simulation::{DesignUsed, LotSimulation, NumberDrawn, Simulation};
use crate::wording::fill;

use super::award::Notes;
use super::page::{Cover, Fact, Made};
use super::picture::{Picture, pictures};
use super::published::{Published, Thing};
use super::reader::Reader;
use super::table::Table;

/// The report of a simulation.
pub(super) struct SimulationPage {
    pub(super) cover: Cover,
    pub(super) told: &'static SimulationLabels,
    pub(super) lots: Vec<SimulatedLot>,
}

/// A lot of the report.
pub(super) struct SimulatedLot {
    pub(super) title: String,
    /// How sure the award is, to be read aloud.
    pub(super) sentences: Vec<String>,
    /// What a reader should know, each with the numbers it is about.
    pub(super) flags: Vec<Notes>,
    pub(super) places: Table,
    pub(super) totals: Table,
    pub(super) costs: Table,
    pub(super) charts: Vec<Picture>,
    pub(super) criteria: Vec<Table>,
    pub(super) drawn: Table,
    pub(super) lost: Table,
    pub(super) convergence: Vec<Table>,
}

impl SimulationPage {
    pub(super) fn new(simulation: &Simulation, published: &Published, language: Language) -> Self {
        let reader = Reader::new(
            &simulation.procurement,
            &simulation.bids,
            published,
            language,
        );
        let told = SimulationLabels::of(language);
        let lots = simulation.lots.iter().enumerate();
        let lots: Vec<SimulatedLot> = lots
            .map(|(number, lot)| {
                let reader = reader.of_lot_called(&lot.id);
                SimulatedLot::new(number, lot, &simulation.design, reader)
            })
            .collect();
        let contents = lots.iter().map(|lot| (lot.title.clone(), String::new()));
        let made = Made {
            engine: &simulation.engine,
            schema_version: simulation.schema_version,
            decision_decimals: DECISION_DECIMALS,
        };
        let mut cover = Cover {
            kind: told.kind,
            notice: Some(told.note),
            basis_title: told.basis,
            contents: contents.collect(),
            decided: told.errors.to_owned(),
            ..Cover::new(made, &reader)
        };
        cover
            .basis
            .extend(design(&simulation.design, &reader, told));
        Self { cover, told, lots }
    }
}

/// How the draws were made.
fn design(design: &DesignUsed, reader: &Reader<'_>, told: &SimulationLabels) -> Vec<Fact> {
    let replicates = (design.replicates > 1).then(|| design.replicates.to_string());
    [
        (told.draws, Some(reader.counted(u64::from(design.draws)))),
        (told.sampling, Some(reader.word(design.sampling))),
        (told.replicates, replicates),
        (told.seed, Some(design.seed.clone())),
        (told.settings, Some(design.settings_sha256.clone())),
    ]
    .into_iter()
    .filter_map(|(name, value)| {
        Some(Fact {
            name,
            value: value?,
        })
    })
    .collect()
}

impl SimulatedLot {
    fn new(number: usize, lot: &LotSimulation, design: &DesignUsed, reader: Reader<'_>) -> Self {
        let writer = Writer {
            lot,
            design,
            reader,
            told: SimulationLabels::of(reader.language),
        };
        Self {
            title: format!("{} {}: {}", reader.say.lot, lot.id, lot.title),
            sentences: writer.sentences(),
            flags: writer.flags(),
            places: writer.places(),
            totals: writer.totals(),
            costs: writer.costs(),
            charts: pictures(chart::of_simulation(lot, reader.ground()), number),
            criteria: writer.criteria(),
            drawn: writer.drawn(),
            lost: writer.lost(),
            convergence: writer.convergence(),
        }
    }
}

/// A lot and the words it is told in.
struct Writer<'a> {
    lot: &'a LotSimulation,
    design: &'a DesignUsed,
    reader: Reader<'a>,
    told: &'static SimulationLabels,
}

impl Writer<'_> {
    /// How many draws have an order.
    fn ordered(&self) -> u64 {
        let all = u64::from(self.design.draws);
        all.saturating_sub(self.lot.without_result.draws)
    }

    /// A number that was drawn, by the title it was published with.
    fn named(&self, number: &NumberDrawn) -> String {
        let item = |id: &str| self.reader.titled(Thing::Item, id).to_owned();
        let of = |template, item: &str| fill(template, &[("item", item)]);
        match number.kind {
            "price" => of(self.told.price_of, &item(&number.name)),
            "tier_price" => {
                let (id, tier) = number.name.rsplit_once('/').unwrap_or((&number.name, ""));
                // The first tier begins at nothing and has the price itself.
                let tier = tier.parse::<u32>().unwrap_or_default().saturating_add(2);
                let places = [("item", &*item(id)), ("tier", &*tier.to_string())];
                fill(self.told.tier_price_of, &places)
            }
            "item_discount" => of(self.told.item_discount_of, &item(&number.name)),
            "discount" => self.told.discount.to_owned(),
            _ => self
                .reader
                .titled(Thing::Parameter, &number.name)
                .to_owned(),
        }
    }

    /// What a reader should know, with the numbers it is about.
    fn flags(&self) -> Vec<Notes> {
        let subject = |pointer: &String| {
            let mut drawn = self.lot.uncertain.iter();
            let number = drawn.find(|number| number.pointer == *pointer)?;
            let name = self.named(number);
            let bid = number.bid.as_deref();
            Some(match bid {
                Some(bid) => format!("{}: {name}", self.reader.bidder(bid)),
                None => name,
            })
        };
        let flags = self.lot.flags.iter();
        flags
            .map(|flag| Notes {
                bid: format!("{}.", self.reader.word(flag.code)),
                standing: String::new(),
                notes: flag.subjects.iter().filter_map(subject).collect(),
            })
            .collect()
    }
}

#[cfg(test)]
mod tests;
