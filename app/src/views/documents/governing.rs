//! Documents in their hierarchy, and who may do what with them.

use leptos::prelude::*;
use samverkan_core::answer::{Thing, reading};
use samverkan_core::id::DocumentId;
use samverkan_core::model::{Document, Gate, Mandate, Principal};
use samverkan_core::words::governing::{gate_words, power_words};
use samverkan_core::words::sentences::principal_words;

use super::{Pages, record};
use crate::route::Page;
use crate::ui::TableFrame;
use crate::views::facts::Teller;
use crate::words::DocumentWord;

impl Pages<'_> {
    /// Every document under the one that it must keep to first.
    pub(super) fn documents(self) -> AnyView {
        let mut shown = Vec::new();
        let top: Vec<_> = self
            .structure
            .documents
            .iter()
            .filter(|(_, document)| self.above(document).is_none())
            .filter_map(|(id, document)| self.branch(id, document, &mut shown))
            .collect();
        // Those that keep to each other in a circle stand under none.
        let rest: Vec<_> = self
            .structure
            .documents
            .iter()
            .filter_map(|(id, document)| self.branch(id, document, &mut shown))
            .collect();
        view! { <ul class="records" role="list">{top} {rest}</ul> }.into_any()
    }

    /// The document that another stands under: the first that it must keep to, else its kind.
    fn above(self, document: &Document) -> Option<&DocumentId> {
        document.superiors.first().or(document.kind.as_ref())
    }

    fn branch<'d>(self, id: &'d DocumentId, document: &'d Document, shown: &mut Vec<DocumentId>) -> Option<AnyView> {
        if shown.contains(id) {
            return None;
        }
        shown.push(id.clone());
        let below = self.structure.documents.iter().filter(|(_, other)| self.above(other) == Some(id));
        let below: Vec<_> = below.filter_map(|(id, other)| self.branch(id, other, shown)).collect();
        let below = (!below.is_empty()).then(|| view! { <ul class="records" role="list">{below}</ul> });
        Some(view! { <li>{self.document(id, document)} {below}</li> }.into_any())
    }

    fn document(self, id: &DocumentId, document: &Document) -> AnyView {
        let thing = Thing::Document(document);
        let anchor = format!("documents.{id}");
        let short = |field: &str| reading(thing, Some(field), self.structure);
        let teller = self.teller(&anchor);
        let aside = ["classification", "stage"].map(|field| short(field).map(|read| teller.reading(&read)));
        let [form, stage] = aside;
        let kind = document.is_a_kind.then(|| format!(", {}", self.say(DocumentWord::AKind)));
        let stage = document.stage.is_told().then(|| view! { " · " {stage} });
        let aside = view! { {form} {kind} {stage} }.into_any();
        self.record(&anchor, thing, teller.text(&document.name), Some(aside), |teller| {
            let always = ["decided_by", "valid", "revised", "superiors"];
            let told = [
                "short",
                "aliases",
                "called",
                "classification",
                "kind",
                "read_in",
                "decided_on",
                "decided_when",
                "stage",
                "valid_from",
                "review_by",
                "replaces",
                "legal_basis",
                "topics",
                "note",
                "name",
                "is_a_kind",
            ];
            let told = told.into_iter().filter(|field| match *field {
                // The name stands above; whether it is a kind is told where it is.
                "name" => has_claim(thing, field),
                "is_a_kind" => document.is_a_kind || has_claim(thing, field),
                _ => true,
            });
            self.rows(teller, thing, &always, &told.collect::<Vec<_>>())
        })
    }

    /// Who may do what, one row each.
    pub(super) fn mandates(self) -> Option<AnyView> {
        if self.structure.mandates.is_empty() {
            return None;
        }
        let teller = self.teller("mandates");
        let heads = [DocumentWord::Who, DocumentWord::MayDo, DocumentWord::Over, DocumentWord::Provided]
            .map(|word| view! { <th scope="col">{self.say(word)}</th> });
        let rows: Vec<_> = self
            .structure
            .mandates
            .iter()
            .enumerate()
            .map(|(index, mandate)| {
                let disputed = teller.all_disputed(Thing::Mandate(mandate));
                view! {
                    <tr id=record::place(&format!("mandates.{index}")) tabindex="-1">
                        <th scope="row">{teller.principal(&mandate.holder)}</th>
                        <td>{power_words(mandate.power, self.language)} {teller.mark(&mandate.sources)} {disputed}</td>
                        <td>{teller.mandate_over(mandate)}</td>
                        <td>{teller.mandate_limits(mandate)}</td>
                    </tr>
                }
            })
            .collect();
        let table = view! {
            <table class="documents-mandates">
                <thead>
                    <tr>{heads.collect_view()}</tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        };
        let label = self.say(DocumentWord::Mandates);
        Some(view! { <TableFrame label=label>{table}</TableFrame> {teller.sources()} }.into_any())
    }
}

/// Whether anything else is said of a field.
fn has_claim(thing: Thing<'_>, field: &str) -> bool {
    thing.claims().iter().any(|claim| claim.field.as_ref().is_some_and(|own| own.as_str() == field))
}

impl Teller<'_> {
    /// A principal; a body leads to its page.
    pub(in crate::views) fn principal(&self, principal: &Principal) -> AnyView {
        let words = principal_words(principal, self.structure, self.language);
        match principal {
            Principal::Body(id) => {
                let href = Page::Body(self.id.clone(), id.to_string()).href();
                view! { <a href=href>{words}</a> }.into_any()
            }
            _ => words.into_any(),
        }
    }

    /// What a body may do, without saying again which body: "rekommenderar riktlinjer".
    pub(in crate::views) fn mandate_words(&self, mandate: &Mandate) -> AnyView {
        view! { {power_words(mandate.power, self.language)} " – " {self.mandate_over(mandate)} }.into_any()
    }

    fn mandate_over(&self, mandate: &Mandate) -> AnyView {
        let over = mandate.over.iter().filter_map(|id| self.structure.documents.get(id));
        let mut parts: Vec<AnyView> = over.map(|document| self.text(&document.name)).collect();
        parts.extend(mandate.matter.as_ref().map(|matter| self.text(matter)));
        let topics = mandate.topics.iter().filter_map(|id| self.structure.topics.get(id));
        parts.extend(topics.map(|topic| self.text(&topic.name)));
        joined(parts, ", ")
    }

    fn mandate_limits(&self, mandate: &Mandate) -> AnyView {
        let texts = [&mandate.condition, &mandate.limit, &mandate.note].into_iter().flatten();
        let mut parts: Vec<AnyView> = texts.map(|text| self.text(text)).collect();
        parts.extend(self.gates(&mandate.gates).into_iter().map(IntoAny::into_any));
        parts.into_iter().map(|part| view! { <p>{part}</p> }).collect_view().into_any()
    }

    /// What must be passed, each in words.
    pub(super) fn gates(&self, gates: &[Gate]) -> Vec<String> {
        gates.iter().map(|gate| gate_words(gate, self.structure, self.language)).collect()
    }
}

/// Parts in a row.
pub(super) fn joined(parts: Vec<AnyView>, joint: &'static str) -> AnyView {
    let parts = parts.into_iter().enumerate();
    parts.map(|(index, part)| view! { {(index > 0).then_some(joint)} {part} }).collect_view().into_any()
}
