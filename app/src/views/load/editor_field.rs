//! The text in a field, with line numbers and marks beside it.

use std::collections::BTreeMap;
use std::time::Duration;

use leptos::leptos_dom::helpers::{TimeoutHandle, set_timeout_with_handle};
use leptos::prelude::*;
use leptos::{ev, html};
use samverkan_core::diagnostic::Severity;

use super::jump::{LINE_HEIGHT, jump_to};
use crate::state::Editor;
use crate::words::{LoadWord, t};

/// Long enough not to check between two letters, short enough to be there when the user looks up.
const PAUSE: Duration = Duration::from_millis(350);

/// The text in a field, with line numbers and marks beside it.
///
/// - `field`: the field itself, for jumping to places in it.
#[component]
pub(super) fn EditorField(field: NodeRef<html::Textarea>) -> impl IntoView {
    let editor = Editor::here();
    let scrolled = RwSignal::new(0);
    let waiting = StoredValue::new(None::<TimeoutHandle>);
    let type_in = move |event: ev::Event| {
        editor.type_in(event_target_value(&event));
        if let Some(earlier) = waiting.get_value() {
            earlier.clear();
        }
        waiting.set_value(set_timeout_with_handle(move || editor.check(), PAUSE).ok());
    };
    let follow = move |_| scrolled.set(field.get_untracked().map_or(0, |field| field.scroll_top()));
    let lines = Memo::new(move |_| editor.text().with(|text| text.lines().count().max(1)));
    let numbers = move || (1..=lines.get()).map(|line| format!("{line}\n")).collect::<String>();
    view! {
        <label class="editor-label" for="editor">{t(LoadWord::Text)}</label>
        <p class="editor-help" id="editor-help">{t(LoadWord::TextHelp)}</p>
        <div class="editor">
            <div class="editor-gutter" aria-hidden="true">
                <div class="editor-lines" style:transform=move || format!("translateY(-{}px)", scrolled.get())>
                    <pre class="editor-numbers">{numbers}</pre>
                    {move || marks(editor, field)}
                </div>
            </div>
            <textarea
                id="editor"
                class="editor-field"
                node_ref=field
                wrap="off"
                spellcheck="false"
                autocapitalize="off"
                autocomplete="off"
                aria-describedby="editor-help"
                prop:value=move || editor.text().get()
                on:input=type_in
                on:scroll=follow
            ></textarea>
        </div>
    }
}

/// One mark per line with findings, the gravest of them; those who go by keyboard use the list of findings.
fn marks(editor: Editor, field: NodeRef<html::Textarea>) -> impl IntoView {
    let mut lines = BTreeMap::new();
    if let Some(checked) = editor.checked().get() {
        for finding in &checked.findings {
            if let Some(place) = finding.place {
                let gravest = lines.entry(place.line).or_insert((finding.severity, place));
                gravest.0 = gravest.0.min(finding.severity);
            }
        }
    }
    lines
        .into_iter()
        .map(|(line, (severity, place))| {
            let (name, sign) = match severity {
                Severity::Error => ("error", "✕"),
                Severity::Warning => ("warning", "▲"),
                Severity::Note => ("note", "●"),
            };
            let top = format!("{}px", (line - 1) * LINE_HEIGHT);
            view! {
                <button
                    type="button"
                    class="editor-mark"
                    tabindex="-1"
                    data-severity=name
                    style:top=top
                    on:click=move |_| jump_to(field, &editor.text().get_untracked(), place)
                >
                    {sign}
                </button>
            }
        })
        .collect::<Vec<_>>()
}
