//! Loops compiled for several processors, of which the one at hand runs.

/// Plain loops. Only additions, subtractions, multiplications, divisions and square roots go on in them,
/// in an order that the width of a vector does not change, so that the bits are those of any processor. Whole numbers
/// wrap: to look for an overflow is a branch, and a loop with branches is none of vectors. A closure would not do: it
/// cannot be told to be compiled again; nor does what takes one, as `map` of an array does. Where a few lanes go
/// together they are indexed: in WebAssembly each pair of iterators that begins is a call.
pub(super) trait Loops {
    /// Runs the loops; inlined always.
    fn run(self);
}

/// Runs loops with the widest vectors that the processor has.
pub(super) fn dispatched(loops: impl Loops) {
    #[cfg(not(target_arch = "wasm32"))]
    pulp::Arch::new().dispatch(Wide(loops));
    #[cfg(target_arch = "wasm32")]
    loops.run();
}

#[cfg(not(target_arch = "wasm32"))]
struct Wide<L>(L);

#[cfg(not(target_arch = "wasm32"))]
impl<L: Loops> pulp::NullaryFnOnce for Wide<L> {
    type Output = ();

    #[inline(always)]
    fn call(self) {
        self.0.run();
    }
}
