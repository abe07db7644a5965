//! What there is to say about the text, each with the way to its place.

use leptos::html;
use leptos::prelude::*;
use samverkan_core::Checked;
use samverkan_core::diagnostic::{Diagnostic, Place, Related, Severity};
use samverkan_core::explanation::Explanation;
use samverkan_core::validate::explain;

use super::jump::jump_to;
use crate::state::{Editor, Loading, Settings};
use crate::words::{LoadWord, Say, t};

/// More at once help nobody; the others show when these are mended.
const SHOWN: usize = 200;

/// What there is to say about the text, each with the way to its place.
///
/// - `field`: where the text stands.
#[component]
pub(super) fn Findings(field: NodeRef<html::Textarea>) -> impl IntoView {
    let editor = Editor::here();
    let loading = Loading::here();
    let list = move || {
        let checked = editor.checked().get()?;
        let items: Vec<_> = checked.findings.iter().take(SHOWN).map(|finding| item(finding, field)).collect();
        let more = checked.findings.len().saturating_sub(SHOWN);
        Some(view! {
            <ol class="findings-list" role="list">{items}</ol>
            {(more > 0).then(|| view! { <p>{t(LoadWord::More(more))}</p> })}
        })
    };
    view! {
        <section class="findings" aria-labelledby="findings-title">
            <h2 id="findings-title">{t(LoadWord::Findings)}</h2>
            <div role="status" class="findings-summary">
                {move || {
                    if loading.is_reading() {
                        return view! { <p>{t(LoadWord::Reading)}</p> }.into_any();
                    }
                    editor.checked().with(|checked| summary(checked.as_deref()))
                }}
            </div>
            {list}
        </section>
    }
}

fn summary(checked: Option<&Checked>) -> AnyView {
    let Some(checked) = checked else { return view! { <p>{t(LoadWord::NothingYet)}</p> }.into_any() };
    let counts: Vec<_> = [
        (Severity::Error, LoadWord::Errors as fn(usize) -> LoadWord),
        (Severity::Warning, LoadWord::Warnings),
        (Severity::Note, LoadWord::Notes),
    ]
    .into_iter()
    .map(|(severity, word)| (checked.count(severity), word))
    .filter(|(count, _)| *count > 0)
    .chain(
        [(checked.accepted.len(), LoadWord::Accepted as fn(usize) -> LoadWord)]
            .into_iter()
            .filter(|(count, _)| *count > 0),
    )
    .map(|(count, word)| view! { <li>{t(word(count))}</li> })
    .collect();
    let none = checked.findings.is_empty().then(|| view! { <p>{t(LoadWord::NoFindings)}</p> });
    let verdict = if checked.has_errors() { LoadWord::NotTakenIntoUse } else { LoadWord::CanBeTakenIntoUse };
    view! {
        <p>{t(verdict)}</p>
        {none}
        <ul class="findings-counts" role="list">{counts}</ul>
    }
    .into_any()
}

fn item(finding: &Diagnostic, field: NodeRef<html::Textarea>) -> AnyView {
    let (name, word) = match finding.severity {
        Severity::Error => ("error", LoadWord::Error),
        Severity::Warning => ("warning", LoadWord::Warning),
        Severity::Note => ("note", LoadWord::Note),
    };
    let related: Vec<_> = finding
        .related
        .iter()
        .map(|Related { place, message, .. }| {
            view! { <p class="findings-related">{sentence(message.clone())} " " {place.map(|place| way_to(place, field))}</p> }
        })
        .collect();
    let hint = finding.hint.clone().map(|hint| view! { <p class="findings-hint">"→ " {sentence(hint)}</p> });
    let path = finding.path.to_string();
    view! {
        <li class="findings-finding" data-severity=name>
            <p class="findings-head">
                <span class="findings-severity">{t(word)}</span>
                {finding.place.map(|place| way_to(place, field))}
                <code class="findings-code">{finding.code.0}</code>
            </p>
            <p class="findings-message">{sentence(finding.message.clone())}</p>
            {hint}
            {related}
            {(!path.is_empty()).then(|| view! { <p><code class="findings-path">{path}</code></p> })}
            {explain::find(finding.code.0).map(|explained| explanation(explained.explanation))}
        </li>
    }
    .into_any()
}

/// What a code means, made when it is asked for.
fn explanation(explanation: &'static Explanation) -> impl IntoView {
    let asked = RwSignal::new(false);
    let Explanation { checks, why, fix, fails, passes } = *explanation;
    let words = move || {
        let examples = [(LoadWord::ThisIsWrong, fails), (LoadWord::ThisIsRight, passes)];
        let examples: Vec<_> = examples
            .into_iter()
            .filter(|(_, example)| !example.is_empty())
            .map(|(title, example)| view! { <p>{t(title)}":"</p> <pre class="findings-example" tabindex="0"><code>{example}</code></pre> })
            .collect();
        view! {
            <p>{sentence(checks)}"."</p>
            <p><b>{t(LoadWord::WhyItMatters)}": "</b>{sentence(why)}"."</p>
            <p><b>{t(LoadWord::WhatToDo)}": "</b>{sentence(fix)}"."</p>
            {examples}
        }
    };
    view! {
        <details class="findings-explanation" on:toggle=move |_| asked.set(true)>
            <summary>{t(LoadWord::WhatItMeans)}</summary>
            {move || asked.get().then(words)}
        </details>
    }
}

fn way_to(place: Place, field: NodeRef<html::Textarea>) -> impl IntoView {
    let editor = Editor::here();
    let jump = move |_| jump_to(field, &editor.text().get_untracked(), place);
    view! {
        <button type="button" class="findings-place" on:click=jump>
            {t(LoadWord::At(place.line, place.column))}
        </button>
    }
}

/// A sentence; what stands in backticks is the user's own writing.
fn sentence(said: impl Say + Send + Sync + 'static) -> impl IntoView {
    let language = Settings::here().language();
    move || {
        let said = said.say(language.get());
        said.split('`')
            .enumerate()
            .map(|(position, part)| {
                let part = part.to_owned();
                if position % 2 == 1 { view! { <code>{part}</code> }.into_any() } else { part.into_any() }
            })
            .collect::<Vec<_>>()
    }
}
