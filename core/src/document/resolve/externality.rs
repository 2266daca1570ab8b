//! Cost lines that count emissions as money.

use super::carbon;
use super::cost::Lines;
use super::names::words_once;
use crate::document::pointer::Pointer;
use crate::document::wire::carbon::{CarbonFlow, CarbonLine};
use crate::document::wire::carbon_price as wire;
use crate::document::wire::cost::CostLine;
use crate::document::wire::value::Identifier;
use crate::model::{
    Biogenic, BorneBy, CarbonPricePath, Component, Flow, PaidBy, Phase, ValuedEmissions,
    calendar_year,
};
use crate::num::Decimal;
use crate::problem::Problems;

impl Lines<'_> {
    /// What carbon lines emit, at the price of a path.
    pub(super) fn emissions(
        &self,
        line: &CostLine,
        flow: &wire::EmissionsFlow,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<Flow> {
        let before = problems.count();
        is_externality(line, at, problems);
        let payer_at = at.key("payer");
        let payer = line.payer.as_ref();
        if payer.is_none() {
            problems.push(payer_at.problem("document.missing_field"));
        }
        let payer = payer.and_then(|payer| self.frame.payers.find(payer, payer_at, problems));
        let participant = line.participant.as_ref().and_then(|participant| {
            let at = at.key("participant");
            self.frame.participants.find(participant, at, problems)
        });
        let flow_at = at.key("flow");
        let flow_at = flow_at.key("emissions");
        let path_at = flow_at.key("price_path");
        let paths = &self.frame.carbon_price_paths;
        let path = paths.find(&flow.price_path, path_at, problems);
        let belongs = |line: &&CarbonLine| {
            (flow.stages.is_empty() || flow.stages.contains(&line.stage))
                && (flow.biogenic == Biogenic::Included || !line.biogenic)
        };
        let valued: Vec<&CarbonLine> = self.lot.carbon_lines.iter().filter(belongs).collect();
        let named = flow.stages.iter().map(|stage| stage.word());
        words_once(named, flow_at.key("stages"), problems);
        let stages = carbon::stages(self.lot);
        for (index, stage) in flow.stages.iter().enumerate() {
            if !stages.contains(stage) {
                let stage_at = flow_at.key("stages");
                problems.push(stage_at.index(index).problem("carbon.nothing_valued"));
            }
        }
        let by_lines_alone = stages.len() == self.lot.carbon_lines.len();
        if flow.stages.is_empty() && valued.is_empty() && by_lines_alone {
            problems.push(flow_at.problem("carbon.nothing_valued"));
        }
        carbon::screening_only(valued.iter().copied(), *self, flow_at, problems);
        for emitting in &valued {
            self.not_decided(emitting, flow_at, problems);
        }
        let (place, path) = path?;
        if let Some(path) = path {
            self.same_basis(line, path, at.key("price_basis"), problems);
            self.priced(path, path_at, problems);
        }
        (problems.count() == before).then_some(())?;
        Some(Flow::Carbon {
            emissions: ValuedEmissions {
                stages: flow.stages.to_vec(),
                biogenic: flow.biogenic,
                path: place,
            },
            paid_by: PaidBy {
                payer: payer?,
                participant,
                vat: Decimal::ZERO,
            },
        })
    }

    /// A rule decides about an option by what it costs, so no cost can rest on what it decides.
    fn not_decided(&self, line: &CarbonLine, at: Pointer<'_>, problems: &mut Problems) {
        let packed = self.lot.packaging.iter();
        let packed = packed.flat_map(|packaging| &packaging.items);
        let followed: Vec<&Identifier> = match &line.flow {
            CarbonFlow::Schedule(schedule) => vec![&schedule.item],
            CarbonFlow::Packaging(_) => packed.collect(),
            _ => Vec::new(),
        };
        let asked = self.lot.product_footprints.iter();
        let stated = asked.filter(|asked| asked.replaces.contains(&line.id));
        for item in followed.into_iter().chain(stated.map(|asked| &asked.item)) {
            let found = self.items.names.index(item);
            let option = found.and_then(|item| self.items.wires.get(item)?.option.as_ref());
            let options = option.into_iter().collect();
            if !self.items.decided_by(&options).is_empty() {
                let problem = at.problem("carbon.decided_by_rule");
                problems.push(problem.with("line", &line.id.0).with("item", &item.0));
            }
        }
    }

    /// The line says in which prices it is, as every line does.
    fn same_basis(
        &self,
        line: &CostLine,
        path: &CarbonPricePath,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) {
        let basis = self.basis(line);
        if basis != path.price_basis() {
            let problem = at.problem("carbon.basis_differs").with("id", &path.id);
            problems.push(
                problem
                    .with("path_basis", path.price_basis().word())
                    .with("line_basis", basis.word()),
            );
        }
    }

    /// A price in every year of the study, so that each year's can be shown.
    fn priced(&self, path: &CarbonPricePath, at: Pointer<'_>, problems: &mut Problems) {
        let mut years = (0..=self.frame.years).map(|year| calendar_year(self.frame.study, year));
        let missing = years.find(|year| !path.values.contains_key(year));
        if let Some(year) = missing {
            let problem = at.problem("carbon.price_missing").with("id", &path.id);
            problems.push(problem.with("year", year.to_string()));
        }
    }
}

/// Nobody pays an externality in money, and its price and its options are those of what it rests on.
fn is_externality(line: &CostLine, at: Pointer<'_>, problems: &mut Problems) {
    let nature = line
        .nature
        .is_none_or(|nature| nature == Component::Co2Externality);
    let wanted = [
        ("phase", "externality", line.phase == Phase::Externality),
        (
            "borne_by",
            "externality",
            line.borne_by == BorneBy::Externality,
        ),
        ("nature", "co2_externality", nature),
    ];
    for (field, wanted, _) in wanted.iter().filter(|(_, _, holds)| !holds) {
        let problem = at.key(field).problem("carbon.not_an_externality");
        problems.push(problem.with("field", field).with("wanted", wanted));
    }
    let given = [
        ("vat", line.vat.is_some()),
        ("option", line.option.is_some()),
        ("growth", !line.growth.is_empty()),
    ];
    for (field, _) in given.iter().filter(|(_, given)| *given) {
        let problem = at.key(field).problem("carbon.set_by_emissions");
        problems.push(problem.with("field", field));
    }
}
