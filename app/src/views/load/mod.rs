//! Where a text is loaded, checked and mended.

mod editor_field;
mod findings;
mod jump;

use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::HtmlInputElement;

use crate::browser;
use crate::state::{Editor, IfTaken, Loading};
use crate::ui::{Button, Dialog, Heading};
use crate::words::{LoadWord, Word, t};
use editor_field::EditorField;
use findings::Findings;

/// Longer texts, in bytes, are checked but not shown: a browser would stand still for minutes over their lines. The
/// structures that ship have less than a tenth of it.
const LONGEST_SHOWN: usize = 2 << 20;

/// Where a text is loaded, checked and mended.
#[component]
pub(crate) fn Load() -> impl IntoView {
    let loading = Loading::here();
    let editor = Editor::here();
    loading.follow();
    let field = NodeRef::new();
    let cannot = Signal::derive(move || !editor.can_be_used());
    let is_long = Memo::new(move |_| editor.text().with(|text| text.len() > LONGEST_SHOWN));
    let is_blank = Signal::derive(move || editor.text().with(|text| text.trim().is_empty()));
    let save = move |()| browser::download("struktur.ron", &editor.text().get_untracked());
    view! {
        <div class="load">
            <Heading text=t(Word::Load) />
            <p class="load-intro">{t(LoadWord::Intro)}</p>
            <div class="load-ways">
                {file_chooser(loading)} <span class="load-or">{t(LoadWord::DropHere)}</span>
                <Button
                    text=t(LoadWord::StartFromTemplate)
                    press=move |()| loading.start_from_template()
                />
            </div>
            <div class="load-columns">
                <div class="load-text">
                    {move || if is_long.get() { too_long(loading) } else { view! { <EditorField field /> }.into_any() }}
                    <div class="load-actions">
                        <Button
                            text=t(LoadWord::TakeIntoUse)
                            press=move |()| loading.take_into_use(IfTaken::Ask)
                            weight="main"
                            disabled=cannot
                        />
                        <Button text=t(LoadWord::SaveText) press=save disabled=is_blank />
                    </div>
                </div>
                <Findings field />
            </div>
            {question(loading)}
        </div>
    }
}

/// Stands where the text would, with the way to another one.
fn too_long(loading: Loading) -> AnyView {
    view! {
        <p class="load-too-long">{t(LoadWord::TooLongToShow)}</p>
        <div class="load-actions">
            <Button text=t(LoadWord::PutAway) press=move |()| loading.put_into_editor("") />
        </div>
    }
    .into_any()
}

fn file_chooser(loading: Loading) -> impl IntoView {
    let chosen = move |event: leptos::ev::Event| {
        let Some(input) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) else { return };
        if let Some(file) = input.files().and_then(|files| files.get(0)) {
            loading.read(&file);
        }
        // The same file can be chosen again after it was changed.
        input.set_value("");
    };
    view! {
        <label class="button load-file">
            {t(LoadWord::ChooseFile)} <input class="only-heard" type="file" accept=".ron,.txt,text/plain" on:change=chosen />
        </label>
    }
}

/// An own structure has the id of the text already.
fn question(loading: Loading) -> impl IntoView {
    let open = Signal::derive(move || loading.taken().with(Option::is_some));
    let why = move || {
        let name = loading.taken().get().map(|id| id.name).unwrap_or_default();
        t(LoadWord::TakenWhy(name))
    };
    view! {
        <Dialog open title=t(LoadWord::TakenHeading) close=move |()| loading.leave()>
            <p>{why}</p>
            <div class="load-actions">
                <Button
                    text=t(LoadWord::KeepBoth)
                    press=move |()| loading.take_into_use(IfTaken::KeepBoth)
                    weight="main"
                />
                <Button text=t(LoadWord::Replace) press=move |()| loading.take_into_use(IfTaken::Replace) />
                <Button text=t(Word::Cancel) press=move |()| loading.leave() weight="quiet" />
            </div>
        </Dialog>
    }
}
