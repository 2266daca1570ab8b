//! Loops compiled for several processors, of which the one at hand runs.

/// Runs a closure of plain loops with the widest vectors that the processor has. Only additions,
/// subtractions, multiplications, divisions and square roots go on inside, in an order that the width
/// does not change, so that the bits are those of any other processor.
#[inline(always)]
#[allow(
    clippy::inline_always,
    reason = "what is not inlined is not compiled again"
)]
pub(super) fn dispatched<R>(work: impl FnOnce() -> R) -> R {
    #[cfg(not(target_arch = "wasm32"))]
    return pulp::Arch::new().dispatch(work);
    #[cfg(target_arch = "wasm32")]
    work()
}
