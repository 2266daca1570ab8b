//! What the pictures show of a hand-made purchase.

use super::{Bar, BarPanel, Bars, Chart, Ground, LinePanel, Lines, Measure, Shape};
use crate::catalogue::Language;
use crate::evaluation::{Named, ProcurementReference};
use crate::num::Decimal;
use rust_decimal_macros::dec;

pub(super) fn procurement() -> ProcurementReference {
    ProcurementReference {
        id: "p".to_owned(),
        title: "P".to_owned(),
        version: "1".to_owned(),
        currency: "DKK".to_owned(),
        payers: vec![Named {
            id: "region".to_owned(),
            title: "Region".to_owned(),
        }],
        participants: Vec::new(),
        sha256: None,
    }
}

/// A bar's name, total and parts.
type Drawn = (&'static str, Option<Decimal>, Option<Vec<Decimal>>);

/// A chart of bars of two parts each; `None` is withheld.
fn chart(bars: Vec<Drawn>) -> Option<Chart> {
    let procurement = procurement();
    let ground = Ground {
        procurement: &procurement,
        bids: &[],
        language: Language::Danish,
    };
    let bars = bars
        .into_iter()
        .map(|(name, total, amounts)| Bar::new(name.to_owned(), total, amounts));
    Chart::of_bars(
        "cost",
        "Cost",
        ground,
        "Present value".to_owned(),
        Bars {
            bar_title: "Bid",
            part_title: "Part",
            total_title: None,
            value_title: String::new(),
            parts: vec!["Purchase".to_owned(), "Residual".to_owned()],
            panels: vec![BarPanel {
                title: None,
                bars: bars.collect::<Option<_>>().unwrap(),
            }],
        },
    )
}

/// Where the parts begin and how wide they are, in percent.
fn places(svg: &str) -> Vec<(String, String)> {
    let attribute = |part: &str, name: &str| {
        let (_, after) = part.split_once(&format!(" {name}=\"")).unwrap();
        after.split('"').next().unwrap().to_owned()
    };
    let parts = svg.split("<rect class=\"bar\"").skip(1);
    parts
        .map(|part| (attribute(part, "x"), attribute(part, "width")))
        .collect()
}

#[test]
fn what_is_below_zero_is_laid_the_other_way() {
    // From −40 to 160: zero lies at 20 %, and 160 takes 80 % of the scale.
    let chart = chart(vec![
        ("a", Some(dec!(120)), Some(vec![dec!(160), dec!(-40)])),
        ("b", Some(dec!(50)), Some(vec![dec!(50), dec!(0)])),
    ])
    .unwrap();
    let svg = chart.svg("c");
    let expected = [("20%", "80%"), ("0%", "20%"), ("20%", "25%")];
    assert_eq!(
        places(&svg),
        expected.map(|(from, width)| (from.to_owned(), width.to_owned()))
    );
    // Where the parts lie on both sides, the total is marked: 120 at 80 %.
    assert!(svg.contains("<svg x=\"80%\""), "{svg}");
    assert!(
        svg.contains("<title>a, Residual: −40\u{a0}DKK</title>"),
        "{svg}"
    );
}

#[test]
fn what_is_withheld_is_neither_drawn_nor_counted() {
    let bars = vec![
        ("a", None, None),
        ("b", Some(dec!(50)), Some(vec![dec!(30), dec!(20)])),
    ];
    let svg = chart(bars).unwrap().svg("c");
    assert_eq!(places(&svg).len(), 2);
    assert!(svg.contains("a: fortroligt"), "{svg}");
    assert!(chart(vec![("a", None, None)]).is_none());
}

/// The number of an attribute of an element.
fn number(element: &str, attribute: &str) -> Decimal {
    let (_, after) = element.split_once(&format!(" {attribute}=\"")).unwrap();
    let text = after.split('"').next().unwrap();
    text.trim_end_matches('%').parse().unwrap()
}

#[test]
fn a_curve_has_paid_back_where_its_marker_stands() {
    // From −40 in year 1 to 120 in year 2: back after a year and a quarter.
    let sums = vec![dec!(-100), dec!(-40), dec!(120), dec!(150)];
    let lines = Lines {
        value_title: "Saved".to_owned(),
        names: ["Sum", "Present"],
        panels: vec![LinePanel {
            title: "a".to_owned(),
            words: Vec::new(),
            lines: [sums.clone(), sums],
            paybacks: [Some(dec!(1.25)), None],
        }],
    };
    let measure = Measure {
        language: Language::Danish,
        unit: "DKK".to_owned(),
        currency: "DKK".to_owned(),
        decimals: 0,
    };
    let chart = Chart {
        name: "savings".into(),
        title: String::new(),
        description: String::new(),
        measure,
        shape: Shape::Lines(lines),
    };
    let svg = chart.svg("c");
    let (_, marker) = svg.split_once("<svg class=\"payback\"").unwrap();
    let (across, down) = (number(marker, "x"), number(marker, "y"));
    let rising = svg.split("<line").find(|line| {
        line.contains("stroke-linecap")
            && line.contains(" x1=\"33.33%\"")
            && number(line, "x2") > across
    });
    let of = |attribute| number(rising.unwrap(), attribute);
    let part = (across - of("x1")) / (of("x2") - of("x1"));
    let height = of("y1") + part * (of("y2") - of("y1"));
    // Places are shown to two decimals.
    assert!((height - down).abs() < dec!(0.1), "{height} and {down}");
    assert_eq!(svg.matches("class=\"payback\"").count(), 1);
}

#[test]
fn a_long_name_is_shortened_and_told_in_full() {
    let name = "Nordjysk Infusionsteknik og Hospitalsudstyr under rekonstruktion ApS med datterselskaber (a)";
    let svg = chart(vec![(name, Some(dec!(5)), Some(vec![dec!(5), dec!(0)]))])
        .unwrap()
        .svg("c");
    assert!(svg.contains(&format!("<title>{name}</title>")), "{svg}");
    assert!(svg.contains("… (a)</text>"), "{svg}");
}

#[test]
fn a_name_is_text_and_nothing_else() {
    let name = "<script>\"&'\u{1b}\u{202e}";
    let svg = chart(vec![(name, Some(dec!(5)), Some(vec![dec!(5), dec!(0)]))])
        .unwrap()
        .svg("c");
    assert!(!svg.contains("<script") && !svg.contains(['\u{1b}', '\u{202e}']));
    assert!(svg.contains("&lt;script&gt;&quot;&amp;&#39;"), "{svg}");
}

#[test]
fn a_fraction_is_the_nearest_number_of_a_picture() {
    let written = |number| serde_json::to_string(&super::json::Json::Number(number)).unwrap();
    assert_eq!(written(dec!(133360.00)), "133360");
    assert_eq!(written(dec!(444.533333333333)), "444.533333333333");
    assert_eq!(written(dec!(-0.1)), "-0.1");
}
