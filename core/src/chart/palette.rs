//! Colours that people with any colour vision tell apart, and patterns for those who see none, or print.
//!
//! The colours are those of `[OKABE-ITO]`, in an order in which neighbours also differ in lightness. None of
//! them is the only carrier: in an SVG each part has its pattern too, in Vega-Lite its name where there is
//! room, and a line around it.

/// How a part is filled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Fill {
    pub(super) colour: &'static str,
    /// The colour of text, and of a pattern, on it.
    pub(super) ink: &'static str,
    /// Lines over the colour, in a tile of 8 by 8.
    pub(super) pattern: &'static str,
}

const COLOURS: [(&str, &str); 8] = [
    ("#0072b2", "#ffffff"),
    ("#e69f00", "#000000"),
    ("#009e73", "#000000"),
    ("#cc79a7", "#000000"),
    ("#56b4e9", "#000000"),
    ("#d55e00", "#000000"),
    ("#f0e442", "#000000"),
    ("#999999", "#000000"),
];

const PATTERNS: [&str; 8] = [
    "",
    "M-2 2L2 -2M0 8L8 0M6 10L10 6",
    "M1 2H3M5 6H7",
    "M0 2H8M0 6H8",
    "M-2 6L2 10M0 0L8 8M6 -2L10 2",
    "M2 0V8M6 0V8",
    "M0 0L8 8M0 8L8 0",
    "M4 0V8M0 4H8",
];

/// The colours of two curves.
pub(super) const CURVES: [&str; 2] = ["#0072b2", "#d55e00"];

/// The colour of the curve at `index`.
pub(super) fn curve(index: usize) -> &'static str {
    CURVES.get(index).copied().unwrap_or("currentColor")
}

/// Strokes and gaps that tell curves apart without their colours; none for a curve drawn through.
const STROKES: [&[u32]; 8] = [
    &[],
    &[7, 4],
    &[2, 4],
    &[12, 4],
    &[10, 3, 2, 3],
    &[5, 2],
    &[12, 3, 2, 3, 2, 3],
    &[3, 2],
];

/// The colour and the strokes of the curve at `index`, of up to eight.
pub(super) fn dash(index: usize) -> (&'static str, &'static [u32]) {
    // Yellow is no colour for a thin line on white; the last curves have darker ones.
    const LINES: [&str; 8] = [
        "#0072b2", "#d55e00", "#009e73", "#cc79a7", "#56b4e9", "#8a6d00", "#444444", "#999999",
    ];
    let at = index.checked_rem(LINES.len()).unwrap_or_default();
    let colour = LINES.get(at).copied().unwrap_or("currentColor");
    (colour, STROKES.get(at).copied().unwrap_or_default())
}

/// The filling of the part at `index`; 64 differ.
pub(super) fn fill(index: usize) -> Fill {
    let at = |index: usize, length: usize| index.checked_rem(length).unwrap_or_default();
    let (colour, ink) = COLOURS
        .get(at(index, COLOURS.len()))
        .copied()
        .unwrap_or_default();
    // Where the colours begin anew, the patterns are one further on.
    let round = index.checked_div(COLOURS.len()).unwrap_or_default();
    let pattern = at(index.saturating_add(round), PATTERNS.len());
    Fill {
        colour,
        ink,
        pattern: PATTERNS.get(pattern).copied().unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sixty_four_parts_are_filled_differently() {
        for one in 0..64 {
            for other in 0..one {
                assert_ne!(fill(one), fill(other), "{one} and {other}");
            }
        }
    }
}
