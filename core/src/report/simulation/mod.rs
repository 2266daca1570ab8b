//! Everything the report of a simulation says, in the order it says it.

mod drivers;
mod grids;
mod information;
mod sentences;
mod tables;
mod varied;

use crate::catalogue::{Language, SimulationLabels};
use crate::chart::{self, Chart, Documents};
use crate::num::DECISION_DECIMALS;
use crate::simulation::{DesignUsed, LotSimulation, NumberDrawn, Simulation};
use crate::wording::fill;
use varied::Varied;

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
    pub(super) places_notes: Vec<String>,
    pub(super) totals: Table,
    pub(super) costs: Table,
    pub(super) charts: Vec<Picture>,
    pub(super) criteria: Vec<Table>,
    /// What comes out with other values, where that was asked.
    pub(super) varied: Option<Varied>,
    pub(super) varied_charts: Vec<Picture>,
    pub(super) drivers_charts: Vec<Picture>,
    /// What drives the uncertainty, where that was asked; what matters most comes first.
    pub(super) drivers: Vec<Table>,
    /// What is chosen without knowing more, and what it is worth to know it.
    pub(super) chosen: Vec<String>,
    pub(super) information_charts: Vec<Picture>,
    pub(super) information: Table,
    pub(super) drawn: Table,
    /// Which of the numbers that were drawn move together.
    pub(super) together: Table,
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
                let writer = Writer::new(lot, &simulation.design, reader);
                SimulatedLot::new(number, &writer)
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

/// The charts of a simulation.
pub(super) fn charts(
    simulation: &Simulation,
    published: &Published,
    language: Language,
) -> Documents {
    let reader = Reader::new(
        &simulation.procurement,
        &simulation.bids,
        published,
        language,
    );
    let mut documents = Documents::default();
    for lot in &simulation.lots {
        let writer = Writer::new(lot, &simulation.design, reader);
        documents.add(&lot.id, chart::of_simulation(lot, reader.ground()));
        documents.add(&lot.id, writer.varied_charts());
        documents.add(&lot.id, writer.drivers_charts());
        documents.add(&lot.id, writer.information_chart());
    }
    documents
}

impl SimulatedLot {
    fn new(number: usize, writer: &Writer<'_>) -> Self {
        let (lot, reader) = (writer.lot, writer.reader);
        Self {
            title: format!("{} {}: {}", reader.say.lot, lot.id, lot.title),
            sentences: writer.sentences(),
            flags: writer.flags(),
            places: writer.places(),
            places_notes: writer.places_notes(),
            totals: writer.totals(),
            costs: writer.costs(),
            charts: pictures(chart::of_simulation(lot, reader.ground()), number),
            criteria: writer.criteria(),
            varied: lot
                .sensitivity
                .as_ref()
                .and_then(|found| Varied::of(found, writer)),
            varied_charts: pictures(writer.varied_charts(), number),
            drivers_charts: pictures(writer.drivers_charts(), number),
            drivers: writer.drivers(),
            chosen: writer.chosen(),
            information_charts: pictures(writer.information_chart(), number),
            information: writer.information(),
            drawn: writer.drawn(),
            together: writer.together(),
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

impl<'a> Writer<'a> {
    fn new(lot: &'a LotSimulation, design: &'a DesignUsed, reader: Reader<'a>) -> Self {
        Self {
            lot,
            design,
            reader: reader.of_lot_called(&lot.id),
            told: SimulationLabels::of(reader.language),
        }
    }

    fn varied_charts(&self) -> Vec<Chart> {
        let found = self.lot.sensitivity.iter();
        found
            .flat_map(|found| {
                let tornado = self.tornado_chart(found);
                tornado.into_iter().chain(self.grid_charts(found))
            })
            .collect()
    }

    fn drivers_charts(&self) -> impl Iterator<Item = Chart> {
        let charts = [self.variance_chart(), self.effects_chart()];
        charts.into_iter().flatten()
    }

    /// How many draws have an order.
    fn ordered(&self) -> u64 {
        let all = u64::from(self.design.draws);
        all.saturating_sub(self.lot.without_result.draws)
    }

    /// A number that was drawn, by the title it was published with.
    fn named(&self, number: &NumberDrawn) -> String {
        self.named_as(number.kind, &number.name)
    }

    /// A number of a kind, by its name in a simulation.
    fn named_as(&self, kind: &str, name: &str) -> String {
        match name.rsplit_once('/') {
            // The first tier begins at nothing and has the price itself.
            Some((item, tier)) if kind == "tier_price" => {
                let tier = tier
                    .parse::<usize>()
                    .ok()
                    .map(|tier| tier.saturating_add(2));
                self.title(kind, item, tier)
            }
            _ => self.title(kind, name, None),
        }
    }

    /// A number of a kind by the title that its parameter or item was published with.
    fn title(&self, kind: &str, name: &str, tier: Option<usize>) -> String {
        let tier = tier.unwrap_or_default().to_string();
        let item = self.reader.titled(Thing::Item, name);
        let template = match kind {
            "price" => self.told.price_of,
            "tier_price" => self.told.tier_price_of,
            "item_discount" => self.told.item_discount_of,
            "discount" => self.told.discount,
            _ => return self.reader.titled(Thing::Parameter, name).to_owned(),
        };
        fill(template, &[("item", item), ("tier", &tier)])
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
