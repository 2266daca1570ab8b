//! Producer fees as a reader sees them: what each component of the packaging weighs and pays, and by which
//! tariff.

use crate::calculation::{ComponentFee, ProducerFeeAnswer};
use crate::catalogue::PackagingLabels;
use crate::evaluation::{CostReport, LineCost, PackagingComponentUsed, PackagingReport};
use crate::explain::{Explained, Figure};
use crate::num::Decimal;
use crate::wording::fill;
use crate::wording::number::Kind;

use super::reader::{Reader, values};
use super::table::{Cell, Column, Group, GroupHead, Row, Table};

/// A line that is a producer fee, what it is made of, and the components that pay it.
#[derive(Clone, Copy)]
pub(super) struct Paid<'a> {
    pub(super) line: &'a LineCost,
    pub(super) fee: &'a ProducerFeeAnswer,
    pub(super) components: &'a [PackagingComponentUsed],
}

/// What each component pays on each line that is a producer fee.
pub(super) fn paid(
    costs: &CostReport,
    packaging: Option<&PackagingReport>,
    reader: &Reader<'_>,
) -> Vec<Table> {
    let components = packaging.map_or(&[][..], |packaging| &packaging.components);
    let lines = costs.lines.iter();
    let fees = lines.filter_map(|line| {
        Some(Paid {
            line,
            fee: line.producer_fee.as_ref()?,
            components,
        })
    });
    fees.map(|paid| table(paid, reader).with_rows(rows(paid, reader)))
        .collect()
}

/// The same of several bids, in a group of rows each.
pub(super) fn of_bids(bids: &[(&str, Paid<'_>)], reader: &Reader<'_>) -> Table {
    let Some((_, first)) = bids.first() else {
        return Table::default();
    };
    let groups = bids.iter().map(|(whose, paid)| Group {
        head: Some(GroupHead {
            title: (*whose).to_owned(),
            detail: String::new(),
        }),
        rows: rows(*paid, reader),
    });
    Table {
        groups: groups.collect(),
        ..table(*first, reader)
    }
}

fn table(Paid { line, fee, .. }: Paid<'_>, reader: &Reader<'_>) -> Table {
    let words = PackagingLabels::of(reader.language);
    let currency = reader.currency();
    let title = reader.quote(&line.title);
    let named = [
        ("line", title.as_str()),
        ("tariff", &fee.tariff),
        ("source", &fee.source),
    ];
    Table {
        caption: fill(words.fees, &named),
        corner: words.component.to_owned(),
        columns: vec![
            Column::words(words.material),
            Column::numbers(format!("{} (kg)", words.mass)),
            Column::words(words.modulation),
            Column::numbers(format!("{} ({currency})", words.fee_of_tonne)),
            Column::numbers(format!("{} ({currency})", words.fee)),
        ],
        ..Table::default()
    }
}

fn rows(paid: Paid<'_>, reader: &Reader<'_>) -> Vec<Row> {
    let Paid { line, fee, .. } = paid;
    let words = PackagingLabels::of(reader.language);
    let of_line = [&line.undiscounted, &line.present_value];
    let components = fee.components.iter();
    let amounts = components.clone().map(|one| &one.fee);
    let decimals = Kind::Money.decimals(&values(amounts.chain([&fee.total]).chain(of_line)));
    let masses: Vec<Decimal> = components.clone().filter_map(mass).collect();
    let kilograms = Kind::Quantity.decimals(&masses);
    let row = |one: &ComponentFee| {
        let mut grade = reader.word(one.grade);
        if !one.documented {
            grade = format!("{grade} ({})", words.not_documented);
        }
        let weighs = mass(one).map_or(Cell::Empty, |mass| reader.plain(mass, kilograms, "kg"));
        let cells = vec![
            Cell::Text(reader.word(one.material)),
            weighs,
            Cell::Text(grade),
            of_tonne(&one.per_kilogram, reader),
            reader.cell(Some(&one.fee), decimals),
        ];
        let component = paid.components.iter().find(|used| used.id == one.id);
        let title = component.and_then(|used| used.title.as_deref());
        Row::new(title.unwrap_or(&one.id), cells).detailed(&one.id)
    };
    let sum = |head: &str, number: &Explained| {
        let mut cells = vec![Cell::Empty; 4];
        cells.push(reader.cell(Some(number), decimals));
        Row::new(head, cells)
    };
    let mut rows: Vec<Row> = components.map(row).collect();
    rows.push(sum(reader.say.in_total, &fee.total).strong());
    // Growth and tax, where there are any.
    let changed = line.undiscounted.value != fee.total.value;
    rows.extend(changed.then(|| sum(words.with_growth, &line.undiscounted)));
    let discounted = line.present_value.value != line.undiscounted.value;
    rows.extend(discounted.then(|| sum(reader.say.present_value, &line.present_value)));
    rows
}

/// What all of a component weighs.
fn mass(of: &ComponentFee) -> Option<Decimal> {
    let made = of.fee.derivation.as_ref()?;
    let mass = made.inputs.iter().find(|term| term.symbol == "m")?;
    mass.value.map(|Figure(mass)| mass)
}

/// The fee of a kilogram, shown for a tonne as tariffs are published.
fn of_tonne(fee: &Explained, reader: &Reader<'_>) -> Cell {
    let of_tonne = fee
        .value
        .and_then(|Figure(fee)| fee.checked_mul(Decimal::ONE_THOUSAND));
    of_tonne.map_or(Cell::Empty, |amount| {
        reader.shown_as(fee, reader.exact(Figure(amount)))
    })
}
