//! The tail of a density that falls fast on both sides of its mode, by integration.

/// Nodes above the middle and weights of the Gauss–Legendre rule of 16 points.
const RULE: [(f64, f64); 8] = [
    (0.095_012_509_837_637_44, 0.189_450_610_455_068_5),
    (0.281_603_550_779_258_9, 0.182_603_415_044_923_6),
    (0.458_016_777_657_227_4, 0.169_156_519_395_002_54),
    (0.617_876_244_402_643_7, 0.149_595_988_816_576_73),
    (0.755_404_408_355_003, 0.124_628_971_255_533_87),
    (0.865_631_202_387_831_7, 0.095_158_511_682_492_78),
    (0.944_575_023_073_232_6, 0.062_253_523_938_647_89),
    (0.989_400_934_991_649_9, 0.027_152_459_411_754_095),
];

/// The integral over one panel.
pub(in crate::uncertainty) fn panel(low: f64, high: f64, value: impl Fn(f64) -> f64) -> f64 {
    let middle = 0.5 * (low + high);
    let half = 0.5 * (high - low);
    let sum: f64 = RULE
        .iter()
        .map(|(node, weight)| weight * (value(middle - half * node) + value(middle + half * node)))
        .sum();
    sum * half
}

/// The integral of a density from a point on, in steps of about its standard deviation, signed by the
/// direction, until it adds nothing.
pub(super) fn integrated(from: f64, step: f64, density: impl Fn(f64) -> f64) -> f64 {
    let mut sum: f64 = 0.0;
    let mut low = from;
    for _ in 0..100 {
        let high = low + step;
        let more = panel(low, high, &density).abs();
        sum += more;
        if more <= 1e-17 * sum {
            break;
        }
        low = high;
    }
    sum
}
