//! What a reader of an evaluation should know, by the titles of what it is about.

use crate::evaluation::{BidEvaluation, Flag, FlagCode, PackagingReport};
use crate::explain::Figure;
use crate::model::PackagingLevel;
use crate::wording::{fill, number};

use super::award::{Award, Notes};
use super::published::Thing;
use super::reader::criterion;
use super::reason::OFFERED;

impl Award<'_> {
    /// What a reader should know; what holds for several bids alike is said once.
    pub(super) fn flags(&self) -> Vec<Notes> {
        let mut about: Vec<(String, Vec<&BidEvaluation>)> = Vec::new();
        for bid in self.bids().into_iter().chain(&self.lot.combined) {
            // What a bid's values rest on are parameters; what a lot's lines grow with are indices.
            let flags = bid.flags.iter();
            let packed = bid.packaging.as_deref();
            for text in flags.map(|flag| self.flag(flag, Thing::Parameter, packed)) {
                match about.iter_mut().find(|(known, _)| *known == text) {
                    Some((_, bids)) => bids.push(bid),
                    None => about.push((text, vec![bid])),
                }
            }
        }
        let of_lot = self.lot.flags.iter();
        let of_lot = of_lot.map(|flag| self.flag(flag, Thing::IndexSeries, None));
        let of_lot: Vec<String> = of_lot.collect();
        let mut together: Vec<Notes> = Vec::new();
        if !of_lot.is_empty() {
            together.push(Notes {
                bid: format!("{} {}", self.reader.say.lot, self.lot.id),
                standing: String::new(),
                notes: of_lot,
            });
        }
        for (text, bids) in about {
            let names: Vec<String> = bids.into_iter().map(|bid| self.name(bid)).collect();
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            let bid = self.reader.listed(&names);
            match together.iter_mut().find(|notes| notes.bid == bid) {
                Some(notes) => notes.notes.push(text),
                None => together.push(Notes {
                    bid,
                    standing: String::new(),
                    notes: vec![text],
                }),
            }
        }
        together
    }

    fn flag(&self, flag: &Flag, assumed: Thing, packed: Option<&PackagingReport>) -> String {
        let mut text = self.reader.word(flag.code);
        let places = flag.places.iter();
        let mut about: Vec<String> = Vec::new();
        for place in places.filter_map(|place| self.reader.placed_at(place)) {
            if !about.contains(&place) {
                about.push(place);
            }
        }
        if about.is_empty() {
            let subjects = flag.subjects.iter();
            let subjects = subjects.map(|subject| {
                let part =
                    packed.and_then(|packed| self.packaging_part(flag.code, subject, packed));
                part.unwrap_or_else(|| self.subject(flag.code, subject, assumed))
            });
            about = subjects.collect();
        }
        if !about.is_empty() {
            text = format!("{text}: {}", about.join("; "));
        }
        if let Some(Figure(share)) = flag.share {
            let share = number::percent(share, self.reader.language);
            let share = fill(self.reader.say.flag_share, &[("share", &share)]);
            text = format!("{text} ({share})");
        }
        text
    }

    /// A component of the packaging with its level, or an item with the levels of which nothing is said;
    /// none where the flag is not about packaging, or the component is not told of.
    fn packaging_part(&self, code: FlagCode, id: &str, packed: &PackagingReport) -> Option<String> {
        if !code.is_of_regulation() {
            return None;
        }
        let (reader, words) = (&self.reader, self.words());
        let component = packed.components.iter().find(|one| one.id == id);
        let (name, item, levels) = if let Some(one) = component {
            let name = reader.quote(one.title.as_deref()?);
            (name, Some(one.item.as_str()), vec![one.level])
        } else {
            let unsaid = packed.unsaid.iter().filter(|one| one.item == id);
            let levels: Vec<PackagingLevel> = unsaid.map(|one| one.level).collect();
            (reader.quoted(&[Thing::Item], id), None, levels)
        };
        let levels: Vec<String> = levels.into_iter().map(|level| reader.word(level)).collect();
        let levels = levels.join(", ");
        (!levels.is_empty()).then(|| match item {
            Some(item) => {
                let item = reader.quoted(&[Thing::Item], item);
                let named = [("component", &*name), ("item", &*item), ("level", &*levels)];
                fill(words.component_of, &named)
            }
            None => fill(words.levels_of, &[("item", &name), ("level", &levels)]),
        })
    }

    /// A set of emission factors by its title, with the global warming potentials that it counts with.
    fn factor_set(&self, id: &str) -> String {
        let set = self.lot.factor_sets.iter().find(|set| set.id == id);
        set.map_or_else(
            || self.reader.quote(id),
            |set| {
                let title = self.reader.quote(&set.title);
                format!("{title}: {}", self.reader.word(set.gwp_set))
            },
        )
    }

    /// What a flag is about, by what such a flag can be about.
    fn subject(&self, code: FlagCode, id: &str, assumed: Thing) -> String {
        let quoted = |kinds: &[Thing]| self.reader.quoted(kinds, id);
        match code {
            FlagCode::CappedRange | FlagCode::ScalesDiffer | FlagCode::ExplanationRequired => {
                self.quoted_criterion(id)
            }
            // A criterion, or a parameter that an assessor measures.
            FlagCode::DraftAssessment | FlagCode::EmissionsScoredTwice
                if criterion(self.lot, id).is_some() =>
            {
                self.quoted_criterion(id)
            }
            FlagCode::ClarificationReceived | FlagCode::DecisionUnused => id.to_owned(),
            FlagCode::GwpSetsDiffer => self.factor_set(id),
            FlagCode::FootprintBoundariesDiffer
            | FlagCode::FootprintUnitsDiffer
            | FlagCode::FootprintGwpSetsDiffer
            | FlagCode::FootprintBiogenicDiffers
            | FlagCode::FootprintStandardsDiffer
            | FlagCode::FootprintBesideLines => self.said(id),
            // A component, or an item of which nothing is said.
            FlagCode::PpwrNotDocumented
            | FlagCode::ItemOutsideCost
            | FlagCode::FootprintExpired
            | FlagCode::FootprintQualityBelow => quoted(&[Thing::Item]),
            FlagCode::ReservationPriced
            | FlagCode::ReservationAccepted
            | FlagCode::PpwrNotMet
            | FlagCode::PpwrExempt => self.reader.quote(id),
            FlagCode::UnverifiedValues | FlagCode::DraftAssessment => quoted(&[Thing::Parameter]),
            FlagCode::AssumedValue => quoted(&[assumed]),
            FlagCode::CapitalChargeDiscounted
            | FlagCode::ProducerFeeTwice
            | FlagCode::Co2Twice
            | FlagCode::EmissionsScoredTwice => {
                quoted(&[Thing::Line, Thing::Item, Thing::Parameter])
            }
            FlagCode::AdverseValueUsed
            | FlagCode::ValueCorrected
            | FlagCode::MissingValueResolved
            | FlagCode::ThreeDecimals
            | FlagCode::NotCalculable
            | FlagCode::AdmittedByDecision => quoted(OFFERED),
        }
    }
}
