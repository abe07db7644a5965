//! What stands where an address names something that is not here.

use leptos::prelude::*;

use crate::browser;
use crate::route::Page;
use crate::state::{Editor, Library, Navigation, Origin, StructureId};
use crate::ui::{Button, Empty, Heading};
use crate::words::{PageWord, Word, t};

/// What is missing.
#[derive(Clone)]
pub(crate) enum What {
    /// A page.
    Page(String),
    /// A structure.
    Structure(StructureId),
    /// A body of a structure.
    Body(StructureId, String),
    /// The structure of a text that has errors.
    Readable(StructureId),
    /// There is no structure at all.
    Anything,
}

/// What stands where an address names something that is not here: what happened, and what to do.
///
/// - `what`: what is missing.
#[component]
pub(crate) fn Missing(what: What) -> impl IntoView {
    let (title, why) = match &what {
        What::Page(path) => (t(Word::NoSuchPage), PageWord::NoSuchPageWhy(path.clone())),
        What::Structure(id) if id.origin == Origin::Own => {
            (t(PageWord::NoSuchStructure), PageWord::NoSuchOwnStructureWhy(id.name.clone()))
        }
        What::Structure(id) => (t(PageWord::NoSuchStructure), PageWord::NoSuchStructureWhy(id.name.clone())),
        What::Body(_, body) => (t(PageWord::NoSuchBody), PageWord::NoSuchBodyWhy(body.clone())),
        What::Readable(id) => (t(PageWord::UnreadableStructure), PageWord::UnreadableStructureWhy(id.name.clone())),
        What::Anything => (t(PageWord::NoStructures), PageWord::NoStructuresWhy),
    };
    let more = match what {
        What::Body(id, _) => {
            Some(view! { <a class="button" href=Page::Map(id).href()>{t(PageWord::ToMap)}</a> }.into_any())
        }
        What::Readable(id) => Some(ways_with_a_text(&id).into_any()),
        What::Page(_) | What::Structure(_) | What::Anything => None,
    };
    view! {
        <div class="missing">
            <Heading text=title />
            <Empty text=t(why)>
                {more} <a class="button" href=Page::Library.href()>{t(PageWord::ToLibrary)}</a>
                <a class="button" href=Page::Load.href()>{t(PageWord::ToLoad)}</a>
            </Empty>
        </div>
    }
}

fn ways_with_a_text(id: &StructureId) -> impl IntoView {
    let editor = Editor::here();
    let navigation = Navigation::here();
    let entry = untrack(|| Library::here().get(id));
    let text = entry.and_then(|entry| Some(entry.text()?.to_owned())).unwrap_or_default();
    let file = format!("{}.ron", id.name);
    let mend = {
        let text = text.clone();
        move |()| {
            editor.open(&text);
            navigation.go(Page::Load);
        }
    };
    let save = move |()| browser::download(&file, &text);
    view! {
        <Button text=t(PageWord::MendText) press=mend />
        <Button text=t(PageWord::DownloadText) press=save />
    }
}
