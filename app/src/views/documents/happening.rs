//! What has happened: meetings with those present and what they decided, the editions, and the changes over time.

use leptos::prelude::*;
use samverkan_core::answer::{Thing, reading};
use samverkan_core::model::{Attendance, Change, Decision, Event, Stated, Subject};
use samverkan_core::words::governing::power_words;
use samverkan_core::words::happening::change_words;

use super::routes::note;
use super::{Pages, record};
use crate::ui::TableFrame;
use crate::views::facts::Teller;
use crate::words::DocumentWord;

impl Pages<'_> {
    /// Every event.
    pub(super) fn events(self) -> AnyView {
        let events: Vec<_> = self
            .structure
            .events
            .iter()
            .map(|(id, event)| {
                let anchor = format!("events.{id}");
                let thing = Thing::Event(event);
                let teller = self.teller(&anchor);
                let date = reading(thing, Some("date"), self.structure).map(|date| teller.reading(&date));
                let record = self.record(&anchor, thing, teller.text(&event.name), date, |teller| {
                    let rows = self.rows(
                        teller,
                        thing,
                        &["date", "body", "chair"],
                        &["classification", "vice_chair", "members_total", "note"],
                    );
                    view! { {rows} {self.present(teller, event)} {self.decisions(teller, event)} }.into_any()
                });
                view! { <li>{record}</li> }
            })
            .collect();
        view! { <ul class="records" role="list">{events}</ul> }.into_any()
    }

    fn present(self, teller: &Teller<'_>, event: &Event) -> Option<AnyView> {
        if event.attendance.is_empty() {
            return None;
        }
        let heads = [DocumentWord::ForWhom, DocumentWord::Function, DocumentWord::Members, DocumentWord::Guests]
            .map(|word| view! { <th scope="col">{self.say(word)}</th> });
        let number = |number: &Stated<u32>| teller.stated(number, &[], |number| number.to_string().into_any());
        let rows = event.attendance.iter().map(|one: &Attendance| {
            let function = one.function.as_ref().map(|function| teller.text(function));
            // What all of them rest on stands at the heading.
            let marks = (one.sources != event.sources).then(|| teller.mark(&one.sources));
            view! {
                <tr>
                    <th scope="row">{teller.stated(&one.of, &[], |of| teller.principal(of))}</th>
                    <td>
                        {function} {marks} {teller.all_disputed(Thing::Attendance(one))}
                        {note(teller, one.note.as_ref())}
                    </td>
                    <td class="facts-count">{number(&one.members)}</td>
                    <td class="facts-count">{number(&one.guests)}</td>
                </tr>
            }
        });
        let table = view! {
            <table>
                <thead>
                    <tr>{heads.collect_view()}</tr>
                </thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        };
        let title = self.say(DocumentWord::Attendance);
        Some(view! { <h3>{title.clone()} {teller.mark(&event.sources)}</h3> <TableFrame label=title>{table}</TableFrame> }.into_any())
    }

    fn decisions(self, teller: &Teller<'_>, event: &Event) -> Option<AnyView> {
        let items = event.decisions.iter().map(|decision: &Decision| {
            let over = decision.over.iter().filter_map(|id| self.structure.documents.get(id));
            let over: Vec<_> = over.map(|document| teller.text(&document.name)).collect();
            let over = (!over.is_empty()).then(|| view! { " (" {super::governing::joined(over, ", ")} ")" });
            let power = decision.power.known().map(|power| power_words(*power, self.language).to_owned());
            let remarks: Vec<_> = power.into_iter().chain(teller.gates(&decision.gates)).collect();
            let remarks = (!remarks.is_empty()).then(|| view! { <p class="facts-note">{remarks.join("; ")}</p> });
            view! {
                <li>
                    {teller.text(&decision.text)} {over} " " {teller.mark(&decision.sources)}
                    {teller.all_disputed(Thing::Decision(decision))} {remarks} {note(teller, decision.note.as_ref())}
                </li>
            }
        });
        let items: Vec<_> = items.collect();
        let title = self.say(DocumentWord::Decisions);
        (!items.is_empty()).then(|| view! { <h3>{title}</h3> <ul class="facts-list">{items}</ul> }.into_any())
    }

    /// The structure itself, its editions, and its changes in the file's order.
    pub(super) fn history(self) -> AnyView {
        let editions: Vec<_> = self
            .structure
            .editions
            .iter()
            .map(|(id, edition)| {
                let anchor = format!("editions.{id}");
                let thing = Thing::Edition(edition);
                let teller = self.teller(&anchor);
                let edition_word = self.say(DocumentWord::Edition).into_any();
                let record = self.record(&anchor, thing, teller.text(&edition.name), Some(edition_word), |teller| {
                    self.rows(teller, thing, &["valid_from", "valid_until", "review_by"], &["note"])
                });
                view! { <li>{record}</li> }
            })
            .collect();
        let teller = self.teller("changes");
        let changes: Vec<_> = self
            .structure
            .changes
            .iter()
            .enumerate()
            .map(|(index, change)| {
                let disputed = teller.all_disputed(Thing::Change(change));
                view! {
                    <li id=record::place(&format!("changes.{index}")) tabindex="-1">
                        {teller.change_words(change)} " " {teller.mark(&change.sources)} {disputed}
                        {note(&teller, change.note.as_ref())}
                    </li>
                }
            })
            .collect();
        view! {
            <ul class="records" role="list">{editions}</ul>
            <ul class="documents-changes" role="list">{changes}</ul>
            {teller.sources()}
        }
        .into_any()
    }
}

impl Teller<'_> {
    /// What changed: "2021: slogs ihop – Samordnande grupp (tidigare …): …".
    pub(in crate::views) fn change_words(&self, change: &Change) -> AnyView {
        let structure = self.structure;
        let date = self.stated(&change.date, &[], |date| date.as_str().to_owned().into_any());
        let concerned = change.concerns.iter().filter_map(|subject| match subject {
            Subject::Body(id) => structure.bodies.get(id).map(|body| &body.name),
            Subject::Party(id) => structure.parties.get(id).map(|party| &party.name),
            Subject::Document(id) => structure.documents.get(id).map(|document| &document.name),
        });
        let concerned: Vec<_> = concerned.map(|name| self.text(name)).collect();
        let concerned = (!concerned.is_empty()).then(|| view! { " – " {super::governing::joined(concerned, ", ")} });
        let before: Vec<_> = change.before.iter().map(|name| self.text(name)).collect();
        let before = (!before.is_empty()).then(|| {
            view! { " (" {self.say(DocumentWord::Before)} " " {super::governing::joined(before, ", ")} ")" }
        });
        let text = change.text.as_ref().map(|text| view! { ". " {self.text(text)} });
        let did = change_words(change.change, self.language);
        view! { <b>{date}</b> " " {did} {concerned} {before} {text} }.into_any()
    }
}
