//! What Regulation (EU) 2025/40 says of the packaging of a bid, rule by rule.

use crate::evaluation::{PackagingComponentUsed, PackagingReport, PpwrFinding};
use crate::explain::Figure;
use crate::model::{PpwrOutcome, PpwrRule};
use crate::wording::fill;
use crate::wording::number;

use super::award::Award;
use super::published::Thing;
use super::table::{Cell, Column, Row, Table};

impl Award<'_> {
    /// What the regulation says of each component of a bid's packaging.
    pub(super) fn ppwr(&self, report: Option<&PackagingReport>) -> Table {
        let words = self.words();
        let components = report.map_or(&[][..], |report| &report.components);
        let rows = components.iter().flat_map(|one| {
            let findings = one.ppwr.iter();
            findings.map(|finding| self.ppwr_row(one, finding))
        });
        Table {
            caption: words.ppwr.to_owned(),
            corner: words.component.to_owned(),
            columns: [
                words.rule,
                words.from,
                words.asked,
                words.stated,
                words.finding,
                words.articles,
            ]
            .map(Column::words)
            .to_vec(),
            groups: Vec::new(),
        }
        .with_rows(rows.collect())
    }

    fn ppwr_row(&self, component: &PackagingComponentUsed, finding: &PpwrFinding) -> Row {
        let (reader, words) = (&self.reader, self.words());
        let share = |share: Option<Figure>| {
            share.map(|Figure(share)| number::percent(share, reader.language))
        };
        let bound = share(finding.bound).map(|bound| match finding.rule {
            PpwrRule::EmptySpace => format!("≤ {bound}"),
            PpwrRule::Recyclability | PpwrRule::RecycledContent => format!("≥ {bound}"),
        });
        let grade = finding.least_grade.map(|grade| reader.word(grade));
        let category = finding.category.map(|category| reader.word(category));
        let asked: Vec<String> = grade.into_iter().chain(bound).chain(category).collect();
        let grade = finding.grade.map(|grade| reader.word(grade));
        let stated: Vec<String> = share(finding.stated).into_iter().chain(grade).collect();
        let mut outcome = reader.word(finding.outcome);
        if !finding.exemptions.is_empty() {
            let grounds = finding.exemptions.iter().map(|one| reader.word(*one));
            outcome = format!("{outcome}: {}", grounds.collect::<Vec<_>>().join("; "));
        }
        let bars = finding.rule != PpwrRule::EmptySpace && finding.outcome == PpwrOutcome::NotMet;
        if bars && component.barred_from == Some(finding.from) {
            let year = finding.from.to_string();
            let barred = fill(words.barred, &[("year", &year)]);
            outcome = format!("{outcome}: {barred}");
        }
        let cells = vec![
            reader.word(finding.rule),
            finding.from.to_string(),
            asked.join(", "),
            if stated.is_empty() {
                words.not_documented.to_owned()
            } else {
                stated.join(", ")
            },
            outcome,
            finding.articles.join(", "),
        ];
        let title = component.title.clone();
        let title = title.unwrap_or_else(|| reader.say.confidential.to_owned());
        let item = reader.titled(Thing::Item, &component.item);
        let part = format!("{}; {item}", reader.word(component.level));
        Row::new(title, cells.into_iter().map(Cell::Text).collect()).detailed(part)
    }
}
