//! The question is not put yet.

use leptos::prelude::*;

use super::Asked;

/// Nothing yet.
pub(super) fn route(asked: Asked) -> AnyView {
    let Asked { .. } = asked;
    ().into_any()
}
