//! The quantile of a smooth distribution by a table, as a function of a standard normal variable.

/// The variable from −6 to 6: beyond lie two draws in a thousand million.
const FROM: f64 = -6.0;
const WIDTH: f64 = 12.0;

/// The error of a table in standard deviations, as its fourth differences tell; of any draw it is within
/// 1e-7.
const ERROR: f64 = 8e-8;

/// Cubics over cells of equal width, of as many cells as the distribution needs.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Table {
    Coarse(Box<Cells<32>>),
    Fine(Box<Cells<128>>),
    Finest(Box<Cells<512>>),
}

impl Table {
    /// The table of a function, which is given by its values at many places in rising order; `None` where
    /// it bends too sharply for one.
    pub(super) fn of(deviation: f64, values: impl Fn(&[f64]) -> Vec<f64>) -> Option<Self> {
        let most = ERROR * deviation;
        let (coarse, error) = Cells::<32>::of(&values);
        if error <= most {
            return Some(Self::Coarse(coarse));
        }
        // Cells of a quarter have a 256th of the error.
        if error <= 256.0 * most {
            let (fine, error) = Cells::<128>::of(&values);
            if error <= most {
                return Some(Self::Fine(fine));
            }
        }
        let (finest, error) = Cells::<512>::of(&values);
        (error <= most).then_some(Self::Finest(finest))
    }

    /// Turns standard normals into values of the function, scaled and begun at some value; beyond the table by
    /// `exact`, which does so itself.
    #[inline(always)]
    pub(super) fn fill(&self, block: &mut [f64], scaled: [f64; 2], exact: impl Fn(f64) -> f64) {
        match self {
            Self::Coarse(cells) => cells.fill(block, scaled, exact),
            Self::Fine(cells) => cells.fill(block, scaled, exact),
            Self::Finest(cells) => cells.fill(block, scaled, exact),
        }
    }
}

/// The cubic of every cell, from the constant on, in what of the cell lies below.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Cells<const N: usize>([[f64; 4]; N]);

impl<const N: usize> Cells<N> {
    const STEP: f64 = WIDTH / N as f64;

    /// The cubics, with their greatest error.
    fn of(values: &impl Fn(&[f64]) -> Vec<f64>) -> (Box<Self>, f64) {
        // Three nodes more on both sides, for the slopes.
        let places: Vec<f64> = (0..N + 7)
            .map(|node| FROM + (node as f64 - 3.0) * Self::STEP)
            .collect();
        let nodes = values(&places);
        let slopes: Vec<(f64, f64)> = nodes
            .array_windows::<7>()
            .map(|[a, b, c, value, d, e, f]| {
                let slope = ((f - a) - 9.0 * (e - b) + 45.0 * (d - c)) / 60.0;
                (*value, slope)
            })
            .collect();
        let mut cells = Box::new(Self([[0.0; 4]; N]));
        for (cell, [(low, rises), (high, rose)]) in cells.0.iter_mut().zip(slopes.array_windows()) {
            let rise = high - low;
            *cell = [
                *low,
                *rises,
                3.0 * rise - 2.0 * rises - rose,
                rises + rose - 2.0 * rise,
            ];
        }
        // The error of a cubic with the values and slopes of both ends, in the middle.
        let error = nodes
            .array_windows::<5>()
            .map(|[a, b, c, d, e]| (a - 4.0 * b + 6.0 * c - 4.0 * d + e).abs() / 384.0)
            .fold(0.0, f64::max);
        (cells, error)
    }

    #[inline(always)]
    #[allow(
        clippy::indexing_slicing,
        reason = "lanes are those of the arrays, and the cells a power of two, by which the place is cut"
    )]
    fn fill(&self, block: &mut [f64], [from, width]: [f64; 2], exact: impl Fn(f64) -> f64) {
        const CHUNK: usize = 64;
        let (chunks, rest) = block.as_chunks_mut::<CHUNK>();
        for chunk in chunks {
            let mut beyond = false;
            for z in &*chunk {
                beyond |= Self::is_beyond(*z);
            }
            let normals = if beyond { Some(*chunk) } else { None };
            let mut places = [0_u32; CHUNK];
            for lane in 0..CHUNK {
                (places[lane], chunk[lane]) = Self::place(chunk[lane]);
            }
            for lane in 0..CHUNK {
                let cell = &self.0[places[lane] as usize & (N - 1)];
                chunk[lane] = from + width * cubic(cell, chunk[lane]);
            }
            for (value, z) in chunk.iter_mut().zip(normals.iter().flatten()) {
                if Self::is_beyond(*z) {
                    *value = exact(*z);
                }
            }
        }
        for value in rest {
            *value = if Self::is_beyond(*value) {
                exact(*value)
            } else {
                from + width * self.value(*value)
            };
        }
    }

    /// The outer halves of the outer cells are left to the function, so that no rounding leaves the table.
    #[inline(always)]
    fn is_beyond(z: f64) -> bool {
        let is_within = z.abs() <= WIDTH / 2.0 - Self::STEP / 2.0;
        // True of what is no number.
        !is_within
    }

    #[inline(always)]
    #[allow(
        clippy::indexing_slicing,
        reason = "the cells are a power of two, by which the place is cut"
    )]
    fn value(&self, z: f64) -> f64 {
        let (place, at) = Self::place(z);
        cubic(&self.0[place as usize & (N - 1)], at)
    }

    /// The cell of a normal, in the lowest bits, and how far into it.
    #[inline(always)]
    fn place(z: f64) -> (u32, f64) {
        /// Added, it leaves the nearest whole number in the lowest bits.
        const WHOLE: f64 = 6_755_399_441_055_744.0;
        let scaled = (z - FROM) * (N as f64 / WIDTH);
        let shifted = (scaled - 0.5) + WHOLE;
        (shifted.to_bits() as u32, scaled - (shifted - WHOLE))
    }
}

#[inline(always)]
fn cubic([a, b, c, d]: &[f64; 4], at: f64) -> f64 {
    a + at * (b + at * (c + at * d))
}
