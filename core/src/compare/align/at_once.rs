//! Work that is done at once where there are several processors. A page has one thread; there it is done in turn.
//!
//! What comes of it stands in the order of what it comes from, so that how many processors there are changes nothing.

#[cfg(not(target_family = "wasm"))]
use rayon::prelude::*;

/// So much is done in one go: enough that to share it out costs little beside it.
const CHUNK: usize = 256;

/// Does both.
#[cfg(not(target_family = "wasm"))]
pub(super) fn both<A: Send, B: Send>(one: impl FnOnce() -> A + Send, other: impl FnOnce() -> B + Send) -> (A, B) {
    rayon::join(one, other)
}

/// Does both.
#[cfg(target_family = "wasm")]
pub(super) fn both<A, B>(one: impl FnOnce() -> A, other: impl FnOnce() -> B) -> (A, B) {
    (one(), other())
}

/// All that comes of the parts of a list; each is given with the place at which it begins.
pub(super) fn by_part<T: Sync, R: Send>(list: &[T], work: impl Fn(usize, &[T]) -> Vec<R> + Sync) -> Vec<R> {
    if list.len() <= CHUNK {
        return work(0, list);
    }
    #[cfg(not(target_family = "wasm"))]
    let parts = list.par_chunks(CHUNK).enumerate();
    #[cfg(target_family = "wasm")]
    let parts = list.chunks(CHUNK).enumerate();
    let parts: Vec<Vec<R>> = parts.map(|(at, part)| work(at * CHUNK, part)).collect();
    parts.into_iter().flatten().collect()
}
