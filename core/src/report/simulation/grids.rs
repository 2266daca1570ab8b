//! Who wins where two numbers move together, as pictures.

use super::Writer;
use crate::chart::{CellDrawn, Chart, GridDrawn, grid};
use crate::simulation::{GridAxis, GridCell, GridOutcome, LotSensitivity};
use crate::wording::number;

impl Writer<'_> {
    /// A chart for each grid that has few enough fields.
    pub(super) fn grid_charts(&self, found: &LotSensitivity) -> Vec<Chart> {
        let first = self.winners(&found.base.winners);
        let grids = found.grids.iter().enumerate();
        let charts = grids.filter_map(|(place, of)| {
            grid(
                &self.grid_drawn(of, found),
                place,
                &first,
                self.reader.ground(),
            )
        });
        charts.collect()
    }

    fn grid_drawn(&self, of: &GridOutcome, found: &LotSensitivity) -> GridDrawn {
        let leads = of.cells.iter().flatten().filter_map(|cell| cell.lead);
        let decimals = self.decimals(found, leads.map(|lead| lead.0).collect());
        let caption = self.of_lead(self.told.lead_of, found, &[]);
        let cell = |cell: &GridCell| CellDrawn {
            winner: self.field(cell),
            lead: cell.lead.map(|lead| {
                let lead = number::shown(lead.0, decimals, self.reader.language);
                format!("{caption}: {lead}")
            }),
        };
        let values = |axis: &GridAxis| axis.values.iter().map(|value| value.0).collect();
        let cells = of.cells.iter();
        GridDrawn {
            rows_title: self.measured(&of.rows.number),
            columns_title: self.measured(&of.columns.number),
            rows: values(&of.rows),
            columns: values(&of.columns),
            cells: cells.map(|row| row.iter().map(cell).collect()).collect(),
        }
    }

    /// Who wins in a field, or that nothing comes out.
    pub(super) fn field(&self, cell: &GridCell) -> String {
        if cell.refused.is_empty() {
            self.winners(&cell.winners)
        } else {
            self.told.not_evaluated.to_owned()
        }
    }
}
