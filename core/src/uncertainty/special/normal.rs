//! The standard normal distribution.

use super::chance::Chance;
use super::elementary::ln;

/// Numerator and denominator of a rational function, from the constant on.
type Rational = [[f64; 8]; 2];

/// |p − 1/2| at most 0.425, in 0.425² − (p − 1/2)².
const CENTRE: Rational = [
    [
        3.387_132_872_796_366_608_0,
        1.331_416_678_917_843_774_5e2,
        1.971_590_950_306_551_442_7e3,
        1.373_169_376_550_946_112_5e4,
        4.592_195_393_154_987_145_7e4,
        6.726_577_092_700_870_085_3e4,
        3.343_057_558_358_812_810_5e4,
        2.509_080_928_730_122_672_7e3,
    ],
    [
        1.0,
        4.231_333_070_160_091_125_2e1,
        6.871_870_074_920_579_083_0e2,
        5.394_196_021_424_751_107_7e3,
        2.121_379_430_158_659_586_7e4,
        3.930_789_580_009_271_061_0e4,
        2.872_908_573_572_194_267_4e4,
        5.226_495_278_852_854_561_0e3,
    ],
];

/// √(−ln p) at most 5, in √(−ln p) − 1.6.
const TAIL: Rational = [
    [
        1.423_437_110_749_683_577_34,
        4.630_337_846_156_545_295_90,
        5.769_497_221_460_691_405_50,
        3.647_848_324_763_204_605_04,
        1.270_458_252_452_368_382_58,
        2.417_807_251_774_506_117_70e-1,
        2.272_384_498_926_918_458_33e-2,
        7.745_450_142_783_414_076_40e-4,
    ],
    [
        1.0,
        2.053_191_626_637_758_821_87,
        1.676_384_830_183_803_849_40,
        6.897_673_349_851_000_045_50e-1,
        1.481_039_764_274_800_745_90e-1,
        1.519_866_656_361_645_719_66e-2,
        5.475_938_084_995_344_946_00e-4,
        1.050_750_071_644_416_843_24e-9,
    ],
];

/// √(−ln p) above 5, in √(−ln p) − 5.
const FAR: Rational = [
    [
        6.657_904_643_501_103_777_20,
        5.463_784_911_164_114_369_90,
        1.784_826_539_917_291_335_80,
        2.965_605_718_285_048_912_30e-1,
        2.653_218_952_657_612_309_30e-2,
        1.242_660_947_388_078_438_60e-3,
        2.711_555_568_743_487_578_15e-5,
        2.010_334_399_292_288_132_65e-7,
    ],
    [
        1.0,
        5.998_322_065_558_879_376_90e-1,
        1.369_298_809_227_358_053_10e-1,
        1.487_536_129_085_061_485_25e-2,
        7.868_691_311_456_132_591_00e-4,
        1.846_318_317_510_054_681_80e-5,
        1.421_511_758_316_445_888_70e-7,
        2.044_263_103_389_939_785_64e-15,
    ],
];

/// Half the width of the centre.
const CENTRAL: f64 = 0.425;

#[inline(always)]
fn ratio([above, below]: &Rational, at: f64) -> f64 {
    let value = |terms: &[f64; 8]| terms.iter().rev().fold(0.0, |sum, term| sum * at + term);
    value(above) / value(below)
}

/// The quantile where p is within 0.425 of a half.
#[inline(always)]
fn central(off: f64) -> f64 {
    off * ratio(&CENTRE, CENTRAL * CENTRAL - off * off)
}

/// Up to this √(−ln p) the tail is near.
const NEAR: f64 = 5.0;

/// The size of the quantile where √(−ln p) is at most 5.
#[inline(always)]
fn near(root: f64) -> f64 {
    ratio(&TAIL, root - 1.6)
}

/// The size of the quantile of a probability below 0.075.
fn far(tail: f64) -> f64 {
    let logarithm = if tail >= f64::MIN_POSITIVE {
        ln(tail)
    } else {
        libm::log(tail)
    };
    let root = (-logarithm).sqrt();
    if root <= NEAR {
        near(root)
    } else if root < f64::INFINITY {
        ratio(&FAR, root - 5.0)
    } else {
        root
    }
}

/// The quantile of the standard normal distribution, by algorithm AS 241 (Wichura 1988, source
/// `[AS241]`): to about 1e-16 of itself, infinite at 0 and 1.
///
/// ```
/// use wholelife::uncertainty::special::{Chance, normal_quantile};
///
/// assert_eq!(normal_quantile(Chance::below(0.25)), -0.6744897501960817);
/// ```
pub fn normal_quantile(chance: Chance) -> f64 {
    let off = chance.below - 0.5;
    if off.abs() <= CENTRAL {
        central(off)
    } else if chance.below < chance.above {
        -far(chance.below)
    } else {
        far(chance.above)
    }
}

/// Turns uniforms, neither 0 nor 1, into standard normals, those of [`normal_quantile`].
#[inline(always)]
pub(in crate::uncertainty) fn normals(block: &mut [f64]) {
    for chunk in block.chunks_mut(CHUNK) {
        let (groups, rest) = chunk.as_chunks_mut::<GROUP>();
        normals_of(groups);
        for value in rest {
            *value = normal_quantile(Chance::below(*value));
        }
    }
}

/// So many that vectors are nearly full even in the tails, where one in seven lies.
const CHUNK: usize = 128;

/// As many as a word has bits.
const GROUP: usize = 64;

/// In so many of a chunk there is room for tails; more there are of uniforms that were not drawn evenly alone.
const TAILS: usize = 64;

/// All as if in the centre, then those outside it, gathered. What is done to these is done in several passes, since
/// one number has to wait for each step of its own.
#[inline(always)]
#[allow(
    clippy::indexing_slicing,
    reason = "places are below the length, by the masks too"
)]
fn normals_of(groups: &mut [[f64; GROUP]]) {
    const TOGETHER: usize = 8;
    let mut masks = [0_u64; CHUNK / GROUP];
    for (outside, group) in masks.iter_mut().zip(&*groups) {
        let (parts, _) = group.as_chunks::<TOGETHER>();
        for (first, part) in (0_u32..).step_by(TOGETHER).zip(parts) {
            let mut bits = 0_u32;
            for (place, uniform) in part.iter().enumerate() {
                bits |= u32::from((uniform - 0.5).abs() > CENTRAL) << place;
            }
            *outside |= u64::from(bits) << first;
        }
    }
    if masks.iter().map(|mask| mask.count_ones()).sum::<u32>() > TAILS as u32 {
        for value in groups.as_flattened_mut() {
            *value = normal_quantile(Chance::below(*value));
        }
        return;
    }
    let mut places = [0_u8; TAILS];
    let mut uniforms = [0.01; TAILS];
    let mut count = 0;
    let firsts = (0..CHUNK).step_by(GROUP);
    for ((first, mut outside), group) in firsts.zip(masks).zip(groups.iter_mut()) {
        while outside != 0 {
            let place = outside.trailing_zeros() as usize % GROUP;
            outside &= outside - 1;
            places[count % TAILS] = (first + place) as u8;
            uniforms[count % TAILS] = group[place];
            count += 1;
        }
        for value in group {
            *value = central(*value - 0.5);
        }
    }
    let mut tails = [0.0; TAILS];
    let filled = count.div_ceil(TOGETHER);
    let (lanes, _) = tails.as_chunks_mut::<TOGETHER>();
    let (uniforms_of, _) = uniforms.as_chunks::<TOGETHER>();
    for (roots, uniforms) in lanes.iter_mut().zip(uniforms_of).take(filled) {
        for lane in 0..TOGETHER {
            roots[lane] = (-ln(lesser(uniforms[lane]))).sqrt();
        }
    }
    let mut are_far = false;
    for (tails, uniforms) in lanes.iter_mut().zip(uniforms_of).take(filled) {
        for lane in 0..TOGETHER {
            are_far |= tails[lane] > NEAR;
            tails[lane] = near(tails[lane]).copysign(uniforms[lane] - 0.5);
        }
    }
    if are_far {
        for (tail, uniform) in tails.iter_mut().zip(uniforms) {
            let size = far(lesser(uniform));
            *tail = size.copysign(uniform - 0.5);
        }
    }
    let values = groups.as_flattened_mut();
    for (tail, place) in tails.iter().zip(places).take(count) {
        if let Some(value) = values.get_mut(usize::from(place)) {
            *value = *tail;
        }
    }
}

/// The chance of the nearer tail.
#[inline(always)]
fn lesser(uniform: f64) -> f64 {
    if uniform < 0.5 {
        uniform
    } else {
        1.0 - uniform
    }
}

/// The density of the standard normal distribution.
pub fn normal_density(z: f64) -> f64 {
    const ROOT: f64 = 2.506_628_274_631_000_5;
    libm::exp(-0.5 * z * z) / ROOT
}

/// How likely a standard normal number is at or below a value.
pub fn normal_cdf(z: f64) -> Chance {
    let size = z * std::f64::consts::FRAC_1_SQRT_2;
    Chance {
        below: 0.5 * libm::erfc(-size),
        above: 0.5 * libm::erfc(size),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cmp::Ordering;

    /// The check values of AS 241, and mpmath at 30 digits.
    #[test]
    fn published_quantiles() {
        let cases = [
            (Chance::below(0.25), -0.674_489_750_196_081_7),
            (Chance::below(0.001), -3.090_232_306_167_813_6),
            (Chance::below(0.025), -1.959_963_984_540_054_3),
            (Chance::below(0.975), 1.959_963_984_540_054_3),
            (Chance::above(1e-6), 4.753_424_308_822_899),
            (Chance::below(1e-20), -9.262_340_089_798_407),
        ];
        for (chance, wanted) in cases {
            let found = normal_quantile(chance);
            assert!((found / wanted - 1.0_f64).abs() < 1e-15, "{found} {wanted}");
        }
        assert_eq!(
            normal_quantile(Chance::below(0.5)).total_cmp(&0.0),
            Ordering::Equal
        );
        assert_eq!(
            normal_quantile(Chance::below(0.0)).total_cmp(&f64::NEG_INFINITY),
            Ordering::Equal
        );
        assert_eq!(
            normal_quantile(Chance::below(1.0)).total_cmp(&f64::INFINITY),
            Ordering::Equal
        );
    }

    /// A block gives the bits that one number gives.
    #[test]
    fn blocks_are_their_numbers() {
        let mut block: Vec<f64> = (1..=1_000).map(|step| f64::from(step) / 1_001.0).collect();
        block.extend([
            0.5,
            0.075,
            0.925,
            1e-11,
            1.39e-11,
            1.4e-11,
            1e-15,
            1.0 - 1e-15,
        ]);
        block.extend(vec![0.01; 64]);
        // So many in the tails that there is no room for all.
        block.extend((1..=300).map(|step| f64::from(step) * 2e-4));
        let wanted: Vec<u64> = block
            .iter()
            .map(|value| normal_quantile(Chance::below(*value)).to_bits())
            .collect();
        normals(&mut block);
        let found: Vec<u64> = block.iter().map(|value| value.to_bits()).collect();
        assert_eq!(found, wanted);
    }

    #[test]
    fn quantile_undoes_the_cdf() {
        for step in -3_500..=3_500 {
            let z = f64::from(step) * 0.01;
            let back = normal_quantile(normal_cdf(z));
            assert!((back - z).abs() <= 2e-15 * (1.0 + z.abs()), "{z} {back}");
        }
    }
}
