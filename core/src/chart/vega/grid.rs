//! A grid of fields as a view of Vega-Lite: each has the colour of its winner, and the winner's number where there is
//! room.

use super::{INK, WIDTH, data, mark, tooltip};
use crate::chart::grid::Grid;
use crate::chart::json::{Json, object};
use crate::chart::palette::fill;

/// How tall a row is at most, and all of them together where there are many.
const ROW: u32 = 34;
const HEIGHT: u32 = 400;
/// How much room a number takes.
const NUMBER: u32 = 18;

pub(super) fn views(grid: &Grid) -> Vec<Json> {
    let count = |values: &[String]| u32::try_from(values.len()).unwrap_or(u32::MAX).max(1);
    let (rows, columns) = (count(&grid.up), count(&grid.across));
    let tall = HEIGHT.checked_div(rows).unwrap_or_default().clamp(4, ROW);
    let wide = WIDTH.checked_div(columns).unwrap_or_default();
    let mut layers = vec![fields(grid)];
    if tall >= NUMBER && wide >= NUMBER {
        layers.push(numbers());
    }
    let rows = grid.up.iter().zip(&grid.fields).flat_map(|(up, fields)| {
        grid.across.iter().zip(fields).map(move |(across, field)| {
            let number = field.winner.saturating_add(1);
            object([
                ("row", up.into()),
                ("column", across.into()),
                ("winner", named(grid, field.winner).into()),
                ("number", number.to_string().into()),
                ("ink", fill(field.winner).ink.into()),
                ("told", (&field.told).into()),
            ])
        })
    });
    let axis = |field: &'static str, title: &str, values: Json| {
        object([
            ("field", field.into()),
            ("type", "ordinal".into()),
            ("title", title.into()),
            ("sort", Json::Null),
            ("scale", object([("domain", values)])),
            (
                "axis",
                object([("labelAngle", 0u32.into()), ("labelOverlap", true.into())]),
            ),
        ])
    };
    vec![object([
        ("width", WIDTH.into()),
        ("height", object([("step", tall.into())])),
        data(rows),
        (
            "encoding",
            object([
                (
                    "x",
                    axis("column", &grid.across_title, grid.across.iter().collect()),
                ),
                (
                    "y",
                    // The lowest value lies lowest.
                    axis("row", &grid.up_title, grid.up.iter().rev().collect()),
                ),
            ]),
        ),
        ("layer", Json::List(layers)),
    ])]
}

/// A winner as the legend has it.
fn named(grid: &Grid, index: usize) -> String {
    let name = grid.names.get(index).map_or("", String::as_str);
    format!("{} {name}", index.saturating_add(1))
}

fn fields(grid: &Grid) -> Json {
    let all = 0..grid.names.len();
    let names: Json = all.clone().map(|index| named(grid, index)).collect();
    let colours: Json = all.map(|index| fill(index).colour).collect();
    let look = [("stroke", INK.into()), ("strokeWidth", 1u32.into())];
    object([
        ("mark", mark("rect", look)),
        (
            "encoding",
            object([
                (
                    "color",
                    object([
                        ("field", "winner".into()),
                        ("type", "nominal".into()),
                        ("title", grid.winner_title.into()),
                        ("legend", object([("columns", 1u32.into())])),
                        ("scale", object([("domain", names), ("range", colours)])),
                    ]),
                ),
                ("tooltip", tooltip(&[("told", "")])),
            ]),
        ),
    ])
}

/// The number of the winner in each field.
fn numbers() -> Json {
    let look = [("fontSize", 12u32.into()), ("fontWeight", "bold".into())];
    object([
        ("mark", mark("text", look)),
        (
            "encoding",
            object([
                (
                    "text",
                    object([("field", "number".into()), ("type", "nominal".into())]),
                ),
                (
                    "color",
                    object([
                        ("field", "ink".into()),
                        ("type", "nominal".into()),
                        ("scale", Json::Null),
                    ]),
                ),
                ("tooltip", tooltip(&[("told", "")])),
            ]),
        ),
    ])
}
