//! The facts of the selected body, at the side of the map or below it.

use std::sync::Arc;

use leptos::prelude::*;
use samverkan_core::model::Structure;

use super::sheet::{SIDE, Sheet};
use crate::route::Page;
use crate::state::StructureId;
use crate::ui::{Button, element};
use crate::views::arrive::with_whole;
use crate::views::later::{LaterView, later};
use crate::words::{MapWord, Say as _, Word, t};

/// The facts of the selected body; nothing where none is selected. Those of a draft, which has no pages, come from it.
pub(super) fn side(sheet: Sheet, id: StructureId, draft: Option<Arc<Structure>>) -> impl Fn() -> AnyView + Send {
    let side = move || {
        let body = sheet.selected.get()?;
        let language = sheet.language.get();
        let name = sheet.structure().bodies.get(&body)?.name.get(language.tag()).to_owned();
        let facts = match draft.clone() {
            Some(draft) => later(LaterView::Facts((id.clone(), draft), body.clone())),
            None => {
                let body = body.clone();
                with_whole(vec![id.clone()], move |named| {
                    let facts = named.into_iter().next().map(|named| later(LaterView::Facts(named, body.clone())));
                    facts.into_any()
                })
            }
        };
        let way = draft.is_none().then(|| {
            let all = MapWord::AllOf(name.clone()).say(language).into_owned();
            let href = Page::Body(id.clone(), body.to_string()).href();
            let link = element("a").set("href", href).text(all);
            element("p").class("map-side-way").child(link).into_any()
        });
        let head = element("div")
            .class("map-side-head")
            .child(element("h2").set("id", SIDE).class("map-side-name").set("tabindex", "-1").text(name))
            .child(view! { <Button text=t(Word::Close) press=move |()| sheet.close() /> });
        let aside =
            element("aside").class("map-side").set("aria-labelledby", SIDE).child(head).children(way).child(facts);
        Some(aside.into_any())
    };
    move || side().unwrap_or_else(|| ().into_any())
}
