//! Who and what a structure is made of besides its bodies: itself, its parties, areas, topics, levels and lines.

use leptos::prelude::*;
use samverkan_core::answer::Thing;

use super::{Pages, record};
use crate::words::DocumentWord;

impl Pages<'_> {
    /// All of them, each kind under its name.
    pub(super) fn parts(self) -> AnyView {
        let structure = self.structure;
        let whole = Thing::Structure(structure);
        let name = |text| self.teller("").text(text);
        let own = self.record("structure", whole, name(&structure.name), None, |teller| {
            self.rows(teller, whole, &["territory", "purpose"], &["note"])
        });
        let parties = structure.parties.iter().map(|(id, party)| {
            let fields = ["classification", "short", "called", "stands_for", "part_of", "note"];
            self.simple(&format!("parties.{id}"), Thing::Party(party), name(&party.name), &fields)
        });
        let parties = parties.collect();
        let divisions = structure.divisions.iter().map(|(id, division)| {
            let thing = Thing::Division(division);
            let record = self.record(&format!("divisions.{id}"), thing, name(&division.name), None, |teller| {
                let rows = self.rows(teller, thing, &[], &["note"]);
                let areas = division.areas.values().map(|area| {
                    let own = Thing::Area(area);
                    let whole = (!area.complete)
                        .then(|| view! { <p class="facts-note">{self.say(DocumentWord::NotWhole)}</p> });
                    let rows = self.rows(teller, own, &["members"], &["within", "note"]);
                    view! { <h3>{teller.text(&area.name)}</h3> {teller.disputed(own, None)} {rows} {whole} }
                });
                view! { {rows} {areas.collect_view()} }.into_any()
            });
            view! { <li>{record}</li> }.into_any()
        });
        let divisions = divisions.collect();
        let levels = structure.levels.iter().map(|(id, level)| {
            self.simple(&format!("levels.{id}"), Thing::Level(level), name(&level.name), &["task", "note"])
        });
        let levels = levels.collect();
        let lines = structure.lines.iter();
        let lines = lines
            .map(|(id, line)| self.simple(&format!("lines.{id}"), Thing::Line(line), name(&line.name), &["note"]))
            .collect();
        let topics = structure.topics.iter();
        let topics = topics
            .map(|(id, topic)| self.simple(&format!("topics.{id}"), Thing::Topic(topic), name(&topic.name), &["note"]))
            .collect();
        view! {
            <ul class="records" role="list"><li>{own}</li></ul>
            {self.kind("parties", DocumentWord::PartyList, parties)}
            {self.kind("divisions", DocumentWord::Divisions, divisions)}
            {self.kind("levels", DocumentWord::Levels, levels)}
            {self.kind("lines", DocumentWord::Lines, lines)}
            {self.kind("topics", DocumentWord::Topics, topics)}
        }
        .into_any()
    }

    fn kind(self, anchor: &str, word: DocumentWord, items: Vec<AnyView>) -> Option<AnyView> {
        let title = format!("{} ({})", self.say(word), items.len());
        (!items.is_empty()).then(|| {
            view! {
                <details class="record" id=record::place(&format!("all-{anchor}"))>
                    <summary class="record-title"><span class="record-name">{title}</span></summary>
                    <ul class="records" role="list">{items}</ul>
                </details>
            }
            .into_any()
        })
    }

    fn simple(self, anchor: &str, thing: Thing<'_>, title: AnyView, fields: &[&'static str]) -> AnyView {
        let record = self.record(anchor, thing, title, None, |teller| self.rows(teller, thing, &[], fields));
        view! { <li>{record}</li> }.into_any()
    }
}
