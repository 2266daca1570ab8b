//! Logarithm and exponential without branches, so that a loop over them is one of vectors. The methods
//! and constants are those of fdlibm (source FDLIBM): errors stay below one unit of the last place.

const LN2_HIGH: f64 = 6.931_471_803_691_238_164_90e-1;
const LN2_LOW: f64 = 1.908_214_929_270_587_700_02e-10;

/// The natural logarithm of a normal positive number.
#[inline(always)]
#[allow(clippy::inline_always, reason = "a loop over it is one of vectors")]
pub(super) fn ln(number: f64) -> f64 {
    const ODD: [f64; 4] = [
        6.666_666_666_666_735_130e-1,
        2.857_142_874_366_239_149e-1,
        1.818_357_216_161_805_012e-1,
        1.479_819_860_511_658_591e-1,
    ];
    const EVEN: [f64; 3] = [
        3.999_999_999_940_941_908e-1,
        2.222_219_843_214_978_396e-1,
        1.531_383_769_920_937_332e-1,
    ];
    // The bits of the root of a half: what is left of the number lies between it and the root of two.
    const ROOT: u64 = 0x3FE6_A09E_0000_0000;
    const ONE: u64 = 0x3FF0_0000_0000_0000;
    let bits = number.to_bits().wrapping_add(ONE - ROOT);
    let power = f64::from_bits(0x4330_0000_0000_0000 | bits >> 52) - 4_503_599_627_371_519.0;
    let rest = f64::from_bits((bits & 0x000F_FFFF_FFFF_FFFF).wrapping_add(ROOT));
    let f = rest - 1.0;
    let half = 0.5 * f * f;
    let s = f / (2.0 + f);
    let z = s * s;
    let w = z * z;
    let [e0, e1, e2] = EVEN;
    let [o0, o1, o2, o3] = ODD;
    let even = w * (e0 + w * (e1 + w * e2));
    let odd = z * (o0 + w * (o1 + w * (o2 + w * o3)));
    s * (half + (odd + even)) + power * LN2_LOW - half + f + power * LN2_HIGH
}

/// The exponential; below −708 it stays at e^−708, above 709 at e^709.
#[inline(always)]
#[allow(clippy::inline_always, reason = "a loop over it is one of vectors")]
pub(in crate::uncertainty) fn exp(number: f64) -> f64 {
    const TERMS: [f64; 5] = [
        1.666_666_666_666_660_190_37e-1,
        -2.777_777_777_701_559_338_42e-3,
        6.613_756_321_437_934_361_17e-5,
        -1.653_390_220_546_525_153_90e-6,
        4.138_136_797_057_238_460_39e-8,
    ];
    /// Added, it leaves no digit behind the point.
    const WHOLE: f64 = 6_755_399_441_055_744.0;
    let number = if number > -708.0 { number } else { -708.0 };
    let number = if number < 709.0 { number } else { 709.0 };
    let shifted = number * std::f64::consts::LOG2_E + WHOLE;
    let power = shifted - WHOLE;
    let high = number - power * LN2_HIGH;
    let low = power * LN2_LOW;
    let rest = high - low;
    let square = rest * rest;
    let [t1, t2, t3, t4, t5] = TERMS;
    let c = rest - square * (t1 + square * (t2 + square * (t3 + square * (t4 + square * t5))));
    let scale = f64::from_bits(shifted.to_bits().wrapping_add(1_023) << 52);
    (1.0 + (rest * c / (2.0 - c) - low + high)) * scale
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn agree_with_libm() {
        for step in -7_000..=7_000 {
            let number = f64::from(step) * 0.1;
            let wanted = libm::exp(number);
            assert!((exp(number) / wanted - 1.0).abs() < 3e-16, "{number}");
            let back = libm::log(wanted);
            assert!((ln(wanted) - back).abs() <= 2e-16 * back.abs(), "{number}");
        }
        assert_eq!(ln(1.0).to_bits(), 0.0_f64.to_bits());
        assert_eq!(exp(0.0).to_bits(), 1.0_f64.to_bits());
    }
}
