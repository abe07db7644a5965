//! The facts of the selected body, at the side of the map or below it.

use leptos::prelude::*;

use super::sheet::{SIDE, Sheet};
use crate::route::Page;
use crate::state::StructureId;
use crate::ui::Button;
use crate::views::arrive::with_whole;
use crate::views::later::{LaterView, later};
use crate::words::{MapWord, Say as _, Word, t};

/// The facts of the selected body; nothing where none is selected.
pub(super) fn side(sheet: Sheet, id: StructureId) -> impl IntoView {
    move || {
        let body = sheet.selected.get()?;
        let language = sheet.language.get();
        let name = sheet.structure().bodies.get(&body)?.name.get(language.tag()).to_owned();
        let all = MapWord::AllOf(name.clone()).say(language).into_owned();
        let href = Page::Body(id.clone(), body.to_string()).href();
        let facts = with_whole(vec![id.clone()], move |named| {
            let facts = named.into_iter().next().map(|named| later(LaterView::Facts(named, body.clone())));
            facts.into_any()
        });
        Some(
            view! {
                <aside class="map-side" aria-labelledby=SIDE>
                    <div class="map-side-head">
                        <h2 id=SIDE class="map-side-name" tabindex="-1">
                            {name}
                        </h2>
                        <Button text=t(Word::Close) press=move |()| sheet.close() />
                    </div>
                    <p class="map-side-way">
                        <a href=href>{all}</a>
                    </p>
                    {facts}
                </aside>
            }
            .into_any(),
        )
    }
}
