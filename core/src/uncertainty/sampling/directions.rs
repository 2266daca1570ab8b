//! The direction numbers of the Sobol sequence, of Joe and Kuo (2008), source `[JOE-KUO]`.

use std::sync::LazyLock;

/// As many dimensions as there are direction numbers.
pub const DIMENSIONS: u32 = 1_024;

/// The table, packed into bits by `tests/uncertainty/directions.py`. From the second dimension on: the
/// degree of the polynomial less one in four bits, its inner coefficients from the highest, and the first
/// direction numbers without their last bit, which is always 1: none of the first, one of the second …
static TABLE: &[u8] = include_bytes!("directions.bin");

/// The direction numbers of one dimension, as fractions of 2^32.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Directions([u32; 32]);

/// Of all dimensions, read when the first is asked for.
static ALL: LazyLock<Vec<Directions>> = LazyLock::new(Directions::all);

impl Directions {
    /// Those of the dimension, from 0; `None` where the table ends.
    pub(super) fn of(dimension: u32) -> Option<&'static Self> {
        ALL.get(dimension as usize)
    }

    fn all() -> Vec<Self> {
        let first = std::array::from_fn(|place| 1 << (31 - place));
        let mut bits = Bits { next: 0 };
        let others = (1..DIMENSIONS).map(|_| {
            let degree = bits.take(4) + 1;
            let inner = bits.take(degree - 1);
            let mut numbers = [0; 32];
            for (place, number) in (0..degree).zip(&mut numbers) {
                *number = (bits.take(place) << 1 | 1) << (31 - place);
            }
            Self(recurred(numbers, degree as usize, inner))
        });
        std::iter::once(Self(first)).chain(others).collect()
    }

    /// The point of an index in the order of the Gray code.
    #[inline(always)]
    pub(super) fn point(&self, index: u32) -> u32 {
        let mut points = [index];
        self.replace(&mut points);
        let [point] = points;
        point
    }

    /// Puts the points of several indices in their places.
    #[inline(always)]
    pub(super) fn replace<const N: usize>(&self, indices: &mut [u32; N]) {
        let mut points = [0; N];
        for (place, number) in self.0.iter().enumerate() {
            for (point, index) in points.iter_mut().zip(&*indices) {
                let gray = index ^ index >> 1;
                *point ^= number & (gray >> place & 1).wrapping_neg();
            }
        }
        *indices = points;
    }
}

/// All numbers from the first `degree`: each is the exclusive or of `degree` before it that the
/// polynomial picks, and of the earliest of these shifted by the degree.
fn recurred(mut numbers: [u32; 32], degree: usize, inner: u32) -> [u32; 32] {
    for place in degree..numbers.len() {
        let before = |back: usize| {
            place
                .checked_sub(back)
                .and_then(|at| numbers.get(at).copied())
        };
        let earliest = before(degree).unwrap_or(0);
        let mut number = earliest ^ earliest >> degree;
        for back in 1..degree {
            if inner >> (degree - 1 - back) & 1 == 1 {
                number ^= before(back).unwrap_or(0);
            }
        }
        if let Some(at) = numbers.get_mut(place) {
            *at = number;
        }
    }
    numbers
}

/// The bits of the table from the highest of each byte.
struct Bits {
    next: u32,
}

impl Bits {
    fn take(&mut self, count: u32) -> u32 {
        let mut number = 0;
        for _ in 0..count {
            let byte = TABLE.get(self.next as usize / 8).copied().unwrap_or(0);
            number = number << 1 | u32::from(byte >> (7 - self.next % 8) & 1);
            self.next += 1;
        }
        number
    }
}
