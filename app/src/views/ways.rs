//! Where on the pages each part of a structure is shown, and the way there.

use leptos::prelude::*;
use samverkan_core::path::{FieldPath, Segment};

use crate::browser;
use crate::route::{Key, Page, Route};
use crate::state::StructureId;

/// The page on which a part is shown, and where on it.
pub(super) fn way_to(id: &StructureId, path: &FieldPath) -> Route {
    match path.segments() {
        [Segment::Field(list), Segment::Key(body), ..] if list == "bodies" => {
            Page::Body(id.clone(), body.clone()).into()
        }
        _ => at(Page::Documents(id.clone()), &anchor(path)),
    }
}

/// The sources, at one of them.
pub(super) fn way_to_source(id: &StructureId, short: &str) -> Route {
    let mut route = Route::from(Page::Sources(id.clone()));
    route.query.set_many(Key::Source, [short]);
    route
}

/// A page at a place on it.
pub(super) fn at(page: Page, anchor: &str) -> Route {
    let mut route = Route::from(page);
    route.query.set_many(Key::At, [anchor]);
    route
}

/// The place of what stands at the root of a structure.
const WHOLE: &str = "structure";

/// The place of a part on its page: `documents.plan`, `mandates.3`.
pub(super) fn anchor(path: &FieldPath) -> String {
    let steps = path.segments().iter().take(2).map(|segment| match segment {
        Segment::Field(name) => name.clone(),
        Segment::Key(key) => key.clone(),
        Segment::Index(index) => index.to_string(),
    });
    let anchor = steps.collect::<Vec<_>>().join(".");
    if anchor.is_empty() { WHOLE.to_owned() } else { anchor }
}

/// Unfolds, shows and gives focus to the element of this id whenever it is another one.
pub(super) fn look_at(id: impl Fn() -> Option<String> + 'static) {
    Effect::new(move |_| {
        let Some(id) = id() else { return };
        // After the page has been put in, and after its heading has had the focus.
        request_animation_frame(move || request_animation_frame(move || browser::reveal(&id)));
    });
}
