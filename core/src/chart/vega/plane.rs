//! A cost-effectiveness plane as a view of Vega-Lite: numbered points, and the line of those that are worth
//! having.

use super::{INK, WIDTH, data, mark, tooltip};
use crate::chart::json::{Json, object};
use crate::chart::palette::dash;
use crate::chart::plane::{Plane, PlanePoint};
use crate::chart::scale::Scale;
use crate::num::Decimal;

/// How tall the plane is.
const HEIGHT: u32 = 320;

pub(super) fn views(plane: &Plane) -> Vec<Json> {
    let mut layers = Vec::new();
    if plane.has_cloud() {
        layers.push(cloud(plane));
    }
    if plane.line.len() > 1 {
        layers.push(line(plane));
    }
    layers.push(points(plane));
    layers.push(numbers(plane));
    vec![object([
        ("width", WIDTH.into()),
        ("height", HEIGHT.into()),
        ("layer", Json::List(layers)),
    ])]
}

/// A strategy as the legend has it.
fn named(index: usize, point: &PlanePoint) -> String {
    format!("{} {}", index.saturating_add(1), point.name)
}

fn colour(plane: &Plane) -> Json {
    let numbered = || plane.points.iter().enumerate();
    let names: Json = numbered()
        .map(|(index, point)| named(index, point))
        .collect();
    let colours: Json = numbered().map(|(index, _)| dash(index).0).collect();
    object([
        ("field", named_by(plane).into()),
        ("type", "nominal".into()),
        ("title", Json::Null),
        ("legend", object([("columns", 1u32.into())])),
        ("scale", object([("domain", names), ("range", colours)])),
    ])
}

fn encoded(plane: &Plane) -> [(&'static str, Json); 2] {
    let [_, across, up] = plane.fields;
    [
        ("x", axis(across, &plane.across_title, plane.across)),
        ("y", axis(up, &plane.value_title, plane.up)),
    ]
}

fn axis(field: &'static str, title: &str, scale: Scale) -> Json {
    let ends = [scale.from, scale.to].into_iter();
    object([
        ("field", field.into()),
        ("type", "quantitative".into()),
        ("title", title.into()),
        (
            "scale",
            object([("domain", ends.collect()), ("nice", false.into())]),
        ),
        (
            "axis",
            object([
                ("format", ",~f".into()),
                ("values", scale.ticks().into_iter().collect()),
            ]),
        ),
    ])
}

fn placed(plane: &Plane, place: [Decimal; 2]) -> [(&'static str, Json); 2] {
    let [_, across, up] = plane.fields;
    let [of_across, of_up] = place;
    [(across, of_across.into()), (up, of_up.into())]
}

/// What a point is called in data.
fn named_by(plane: &Plane) -> &'static str {
    let [named, ..] = plane.fields;
    named
}

/// Some draws of each strategy.
fn cloud(plane: &Plane) -> Json {
    let rows = plane.points.iter().enumerate().flat_map(|(index, point)| {
        let draws = point.cloud.iter();
        draws.map(move |place| {
            object([(named_by(plane), named(index, point).into())]).with(placed(plane, *place))
        })
    });
    let look = [
        ("filled", true.into()),
        ("size", 10u32.into()),
        ("opacity", Decimal::new(45, 2).into()),
    ];
    object([
        data(rows),
        ("mark", mark("point", look)),
        (
            "encoding",
            object([("color", colour(plane))]).with(encoded(plane)),
        ),
    ])
}

fn line(plane: &Plane) -> Json {
    let rows = plane.line.iter().map(|place| object(placed(plane, *place)));
    let look = [("color", INK.into()), ("strokeWidth", 2u32.into())];
    object([
        data(rows),
        ("mark", mark("line", look)),
        ("encoding", object(encoded(plane))),
    ])
}

fn points(plane: &Plane) -> Json {
    let [worth, not] = plane.point_titles;
    let has_standing = !worth.is_empty();
    let told: &[(&'static str, &str)] = if has_standing {
        &[("told", ""), ("standing", "")]
    } else {
        &[("told", "")]
    };
    let rows = plane.points.iter().enumerate().map(|(index, point)| {
        object([
            (named_by(plane), named(index, point).into()),
            ("told", (&point.told).into()),
            ("opacity", u32::from(point.worth_having).into()),
        ])
        .with(has_standing.then(|| {
            let standing = if point.worth_having { worth } else { not };
            ("standing", standing.into())
        }))
        .with(placed(plane, point.place))
    });
    let look = [
        ("shape", "circle".into()),
        ("filled", true.into()),
        ("size", 320u32.into()),
        ("opacity", 1u32.into()),
    ];
    object([
        data(rows),
        ("mark", mark("point", look)),
        (
            "encoding",
            object([
                ("color", colour(plane)),
                (
                    "fillOpacity",
                    object([
                        ("field", "opacity".into()),
                        ("type", "nominal".into()),
                        ("scale", Json::Null),
                    ]),
                ),
                (
                    "stroke",
                    object([
                        ("field", named_by(plane).into()),
                        ("type", "nominal".into()),
                        ("legend", Json::Null),
                        (
                            "scale",
                            object([(
                                "range",
                                (0..plane.points.len()).map(|index| dash(index).0).collect(),
                            )]),
                        ),
                    ]),
                ),
                ("tooltip", tooltip(told)),
            ])
            .with(encoded(plane)),
        ),
    ])
}

/// The number of each strategy on its point.
fn numbers(plane: &Plane) -> Json {
    let rows = plane.points.iter().enumerate().map(|(index, point)| {
        object([
            ("number", index.saturating_add(1).to_string().into()),
            ("ink", if point.worth_having { "white" } else { INK }.into()),
        ])
        .with(placed(plane, point.place))
    });
    let look = [("fontSize", 11u32.into()), ("fontWeight", "bold".into())];
    let ink = object([
        ("field", "ink".into()),
        ("type", "nominal".into()),
        ("scale", Json::Null),
    ]);
    object([
        data(rows),
        ("mark", mark("text", look)),
        (
            "encoding",
            object([
                ("text", object([("field", "number".into())])),
                ("color", ink),
            ])
            .with(encoded(plane)),
        ),
    ])
}
