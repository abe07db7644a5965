//! What only later views need and yet outlives each of them: made when first asked for, kept for as long as the page.

use leptos::prelude::*;

/// The beginning of the page, to which things belong that are to outlive a view.
#[derive(Clone)]
pub(crate) struct Root(Owner);

impl Root {
    /// Where this is called, nothing is put away before the page is closed.
    pub(crate) fn start() -> Self {
        Self(Owner::current().unwrap_or_default())
    }

    /// What was kept, else what is made now; the latter is kept from then on.
    pub(super) fn keep<T: Clone + Send + Sync + 'static>(make: impl FnOnce() -> T) -> T {
        use_context().unwrap_or_else(|| {
            expect_context::<Self>().0.with(|| {
                let made = make();
                provide_context(made.clone());
                made
            })
        })
    }
}
