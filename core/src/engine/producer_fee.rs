//! What packaging pays its producer responsibility scheme on a cost line: each component, and how its fee is made.

use super::costing::Ledger;
use crate::calculation::{FeeComponent, ProducerFee, ProducerFeeAnswer, producer_fee};
use crate::explain::Term;
use crate::lcc::Inputs;
use crate::model::{CostLine, FeeGrade, InvoicedFee, Lot, Packaging};
use crate::num::Exact;
use crate::packaging::{fee_of_kilogram, packed};

/// The components that pay each cost line that is a fee, with what they weigh over the study, by the name of
/// the line.
pub(super) fn paying(
    lot: &Lot,
    offered: Option<&Packaging>,
    of: &Inputs<'_, Exact>,
) -> Vec<(String, Vec<FeeComponent>)> {
    let lines = lot.cost_lines.iter();
    let lines = lines.filter_map(|line| Some((line, line.flow.invoiced()?, offered?)));
    let components = |(line, fee, packaging): (&CostLine, &InvoicedFee, &Packaging)| {
        let packed = packed(lot, offered, of);
        let counted = packed.components.iter();
        let declared = counted.filter_map(|one| Some((one, packaging.components.get(one.index)?)));
        let paying = declared.filter(|(_, declared)| fee.items.contains(&declared.item));
        let components = paying.filter_map(|(one, declared)| {
            Some(FeeComponent {
                id: declared.id.clone(),
                material: declared.material,
                kilograms: one.mass?.result().ok()?,
                grade: declared.fee_grade,
            })
        });
        (line.id.clone(), components.collect())
    };
    lines.map(components).collect()
}

impl Ledger<'_> {
    fn components(&self, line: &CostLine) -> &[FeeComponent] {
        let mut fees = self.measures.fees.iter();
        let found = fees.find(|(id, _)| *id == line.id);
        found.map_or(&[], |(_, components)| components.as_slice())
    }

    /// What the components of a fee weigh and pay, as terms.
    pub(super) fn fee_terms(&self, line: &CostLine, fee: &InvoicedFee) -> Vec<Term> {
        let tariff = &fee.tariff;
        let unit = format!("{}/kg", tariff.currency);
        let terms = self.components(line).iter().filter_map(|one| {
            let grade = one.grade.unwrap_or(FeeGrade::Red);
            let pays = fee_of_kilogram::<Exact>(tariff.fee(one.material)?, grade);
            Some([
                Term::new("m", one.kilograms).in_unit("kg").named(&one.id),
                Term::new("f", pays.result().ok()?)
                    .in_unit(&unit)
                    .named(&one.id)
                    .from_source(Some(&tariff.source)),
            ])
        });
        terms.flatten().collect()
    }

    /// What each component of a fee pays over the study, before growth and tax; none for any other line, and
    /// where the costs or a component are withheld.
    pub(super) fn invoiced(&mut self, line: &CostLine) -> Option<ProducerFeeAnswer> {
        let fee = line.flow.invoiced()?;
        if self.secrets.costs() || self.secrets.hides_components() {
            return None;
        }
        let asked = ProducerFee {
            tariff: fee.tariff.clone(),
            components: self.components(line).to_vec(),
        };
        producer_fee(&asked, self.pointer, self.problems)
    }
}
