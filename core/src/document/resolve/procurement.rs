//! The procurement itself: who pays, over which years, at which rates.

use super::bounds;
use super::carbon_price::{Money, PricePaths};
use super::combined_bids::{self, Combining};
use super::factor_set::FactorSets;
use super::lot_limit::{self, Limits};
use super::names::Names;
use super::packaging_criteria::CriteriaSets;
use super::parameter::Units;
use super::price_clause::PriceGrowth;
use super::{Documents, lot, study};
use crate::document::canonical::sha256;
use crate::document::pointer::Pointer;
use crate::document::wire::lot::Lot as WireLot;
use crate::document::wire::procurement as wire;
use crate::document::wire::value::Identifier;
use crate::evaluation::SCHEMA_VERSION;
use crate::model::{
    CombinedBids, Lot, LotLimits, Participant, Payer, Procurement, Study, VatStated, View,
};
use crate::num::Unit;
use crate::problem::Problems;

/// What lots and bids refer to in the procurement.
pub(super) struct Frame<'a> {
    pub(super) wire: &'a wire::Procurement,
    pub(super) study: &'a Study,
    pub(super) years: u32,
    pub(super) contract_years: u32,
    pub(super) payers: Names<'a>,
    pub(super) participants: Names<'a>,
    pub(super) vat_rates: Names<'a>,
    pub(super) counted: Names<'a>,
    pub(super) price_growth: PriceGrowth<'a>,
    pub(super) factor_sets: FactorSets<'a>,
    pub(super) carbon_price_paths: PricePaths<'a>,
    pub(super) packaging_criteria: CriteriaSets<'a>,
}

impl Frame<'_> {
    pub(super) fn currency(&self) -> &str {
        &self.wire.currency.0
    }

    pub(super) fn units(&self) -> Units<'_> {
        Units {
            currency: self.currency(),
            counted: &self.counted,
        }
    }
}

pub(super) fn resolve(
    documents: &Documents<'_>,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Procurement> {
    let wire = &documents.envelope.procurement;
    schema_version(wire, at, problems);
    currency(&wire.currency, at.key("currency"), problems);
    not_supported(wire, at, problems);
    let before = problems.count();
    let study = study::study(wire, at, problems);
    let possible = problems.count() == before;
    let contract_years = study::contract_years(wire.contract.as_ref(), &study);
    let counted = Names::of(
        wire.counted.iter().map(|unit| &unit.id),
        "unit",
        at.key("counted"),
        problems,
    );
    let units = Units {
        currency: &wire.currency.0,
        counted: &counted,
    };
    let factor_sets = FactorSets::of(wire, units, at.key("factor_sets"), problems);
    let money = Money {
        currency: &wire.currency.0,
        price_year: wire.price_level.0.year(),
    };
    let paths_at = at.key("carbon_price_paths");
    let carbon_price_paths = PricePaths::of(&wire.carbon_price_paths, money, paths_at, problems);
    let frame = Frame {
        wire,
        study: &study,
        years: study.years(),
        contract_years,
        payers: Names::of(
            wire.payers.iter().map(|payer| &payer.id),
            "payer",
            at.key("payers"),
            problems,
        ),
        participants: Names::of(
            wire.participants.iter().map(|participant| &participant.id),
            "participant",
            at.key("participants"),
            problems,
        ),
        vat_rates: Names::of(
            wire.vat.rates.iter().map(|rate| &rate.id),
            "VAT rate",
            at.key("vat").key("rates"),
            problems,
        ),
        counted,
        price_growth: PriceGrowth::of(wire, &study, at, problems),
        factor_sets,
        carbon_price_paths,
        packaging_criteria: CriteriaSets::of(wire, at.key("packaging_criteria"), problems),
    };
    names_of_units(wire, at.key("counted"), problems);
    for (index, rate) in wire.vat.rates.iter().enumerate() {
        bounds::fraction(
            rate.rate.0,
            at.key("vat").key("rates").index(index).key("rate"),
            problems,
        );
    }
    let discounting = study::discounting(wire, &study, at, problems);
    let price_level_gap = study::price_level_gap(wire, at, problems);
    let views = views(&frame, at.key("views"), problems);
    let participants = participants(&frame, at.key("participants"), problems);
    if wire.lots.is_empty() {
        problems.push(at.key("lots").problem("document.empty_list"));
    }
    let lots = lots(documents, &frame, at, problems);
    let (lots, lot_limits, combined_bids) = lots?;
    Some(Procurement {
        id: wire.id.0.clone(),
        title: wire.title.clone(),
        version: wire.version.clone(),
        published: wire.published.0,
        currency: wire.currency.0.clone(),
        price_level: wire.price_level.0,
        vat: wire.vat.evaluated,
        contract_years,
        discounting: discounting?,
        price_level_gap,
        discounting_source: wire
            .discounting
            .source
            .as_ref()
            .map(|source| source.text.clone()),
        payers: payers(wire),
        views: views?,
        participants: participants?,
        lot_limits,
        combined_bids,
        factor_sets: frame.factor_sets.model()?,
        carbon_price_paths: frame.carbon_price_paths.model()?,
        counted: counted_units(wire),
        lots,
        study: possible.then_some(study)?,
        sha256: sha256(wire),
        confidential: wire.lots.iter().any(hides_practice),
    })
}

/// What is counted, by its name in units and its title.
fn counted_units(wire: &wire::Procurement) -> Vec<(String, String)> {
    let units = wire.counted.iter();
    units
        .map(|unit| (unit.id.0.clone(), unit.title.clone()))
        .collect()
}

fn payers(wire: &wire::Procurement) -> Vec<Payer> {
    let payers = wire.payers.iter();
    payers
        .map(|payer| Payer {
            id: payer.id.0.clone(),
            title: payer.title.clone(),
            recovers_vat: payer.recovers_vat,
        })
        .collect()
}

/// The lots, how many of them a bidder may bid for and win, and which of them one bid may offer together.
fn lots(
    documents: &Documents<'_>,
    frame: &Frame<'_>,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<(Vec<Lot>, Option<LotLimits>, Option<CombinedBids>)> {
    let wire = frame.wire;
    let lots_at = at.key("lots");
    let names = Names::of(
        wire.lots.iter().map(|lot| &lot.id),
        "lot",
        lots_at,
        problems,
    );
    let mut lots = lot::resolve_all(documents, frame, &names, lots_at, problems);
    let limits_at = at.key("lot_limits");
    let limits = Limits {
        documents,
        lots: &names,
        ids: wire.lots.iter().map(|lot| &lot.id).collect(),
    };
    let declared = wire.lot_limits.as_ref();
    let limits = limits.resolve(declared, limits_at, problems);
    if let (Some(limits), Some(lots)) = (&limits, &mut lots) {
        lot_limit::apply(limits.as_ref(), lots, limits_at, problems);
    }
    let combined_at = at.key("combined_bids");
    let combining = Combining {
        documents,
        lots: &names,
        ids: wire.lots.iter().map(|lot| &lot.id).collect(),
    };
    let combined = combining.resolve(wire.combined_bids.as_ref(), combined_at, problems);
    if let (Some(Some(combined)), Some(limits), Some(lots)) = (&combined, &limits, &lots) {
        combined_bids::check(combined, limits.as_ref(), lots, combined_at, problems);
    }
    Some((lots?, limits?, combined?))
}

/// Whether a value of current practice may not be shown.
fn hides_practice(lot: &WireLot) -> bool {
    let practice = lot.alternative.as_ref();
    practice.is_some_and(|practice| practice.offer.is_confidential())
}

/// What is counted has a name that means nothing else.
fn names_of_units(wire: &wire::Procurement, at: Pointer<'_>, problems: &mut Problems) {
    for (index, unit) in wire.counted.iter().enumerate() {
        if Unit::is_known(&unit.id.0, &wire.currency.0) {
            problems.push(
                at.index(index)
                    .key("id")
                    .problem("unit.name_taken")
                    .with("unit", &unit.id.0),
            );
        }
    }
}

fn views(frame: &Frame<'_>, at: Pointer<'_>, problems: &mut Problems) -> Option<Vec<View>> {
    let wires = &frame.wire.views;
    let before = problems.count();
    Names::of(wires.iter().map(|view| &view.id), "view", at, problems);
    let views = wires.iter().enumerate().map(|(index, view)| {
        let view_at = at.index(index);
        let payers_at = view_at.key("payers");
        let payers = view.payers.iter().enumerate();
        let payers = payers.filter_map(|(index, payer)| {
            frame.payers.find(payer, payers_at.index(index), problems)
        });
        View {
            payers: payers.collect(),
            id: view.id.0.clone(),
            title: view.title.clone(),
            description: view.description.clone(),
            borne_by: view.borne_by.to_vec(),
            counts_not_cashable: view.counts_not_cashable,
        }
    });
    let views = views.collect();
    (problems.count() == before).then_some(views)
}

fn participants(
    frame: &Frame<'_>,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Vec<Participant>> {
    let resolved: Vec<Option<Participant>> = frame
        .wire
        .participants
        .iter()
        .enumerate()
        .map(|(index, participant)| {
            let payer =
                frame
                    .payers
                    .find(&participant.payer, at.index(index).key("payer"), problems);
            Some(Participant {
                id: participant.id.0.clone(),
                title: participant.title.clone(),
                payer: payer?,
            })
        })
        .collect();
    resolved.into_iter().collect()
}

fn schema_version(wire: &wire::Procurement, at: Pointer<'_>, problems: &mut Problems) {
    if wire.schema_version != SCHEMA_VERSION {
        problems.push(
            at.key("schema_version")
                .problem("document.schema_version")
                .with("value", &wire.schema_version)
                .with("supported", SCHEMA_VERSION),
        );
    }
}

/// A currency is an ISO 4217 code.
pub(super) fn currency(wire: &Identifier, at: Pointer<'_>, problems: &mut Problems) -> Option<()> {
    let code = &wire.0;
    if code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_uppercase()) {
        return Some(());
    }
    problems.push(at.problem("currency.not_a_code").with("value", code));
    None
}

/// What the documents can say and the engine cannot evaluate yet.
fn not_supported(wire: &wire::Procurement, at: Pointer<'_>, problems: &mut Problems) {
    if !wire.exchange_rates.is_empty() {
        problems.push(at.key("exchange_rates").problem("currency.not_supported"));
    }
    if wire.vat.stated == VatStated::Including {
        problems.push(at.key("vat").key("stated").problem("vat.not_supported"));
    }
    for (index, participant) in wire.participants.iter().enumerate() {
        if !participant.sites.is_empty() {
            let participants_at = at.key("participants");
            problems.push(
                participants_at
                    .index(index)
                    .key("sites")
                    .problem("participant.not_supported"),
            );
        }
    }
}
