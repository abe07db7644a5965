//! What sources say differently: a mark in words at the fact, which opens all readings with the one in use first.

use leptos::prelude::*;
use samverkan_core::answer::{Reading, Thing, reading};
use samverkan_core::model::{Body, Claim, SourceRef, Text};
use samverkan_core::words::fields::field_words;

use super::teller::Teller;
use crate::words::SourceWord;

impl Teller<'_> {
    /// What is disputed of some fields of an element; without fields, of the element as such. Nothing where nothing is.
    pub(in crate::views) fn disputed(&self, thing: Thing<'_>, fields: Option<&[&str]>) -> Option<AnyView> {
        let wanted = |claim: &&Claim| match (&claim.field, fields) {
            (Some(field), Some(fields)) => fields.contains(&field.as_str()),
            (None, None) => true,
            _ => false,
        };
        self.dispute(thing, &thing.claims().iter().filter(wanted).collect::<Vec<_>>())
    }

    /// What is disputed of an element, whatever of it.
    pub(in crate::views) fn all_disputed(&self, thing: Thing<'_>) -> Option<AnyView> {
        self.dispute(thing, &thing.claims().iter().collect::<Vec<_>>())
    }

    /// A fact of a body with what is disputed of it.
    pub(super) fn with_dispute(&self, fact: AnyView, body: &Body, fields: &[&str]) -> AnyView {
        view! { {fact} {self.disputed(Thing::Body(body), Some(fields))} }.into_any()
    }

    fn dispute(&self, thing: Thing<'_>, claims: &[&Claim]) -> Option<AnyView> {
        let first = claims.first()?;
        let mut fields: Vec<Option<&str>> = Vec::new();
        for claim in claims {
            let field = claim.field.as_ref().map(|field| field.as_str());
            if !fields.contains(&field) {
                fields.push(field);
            }
        }
        let several = fields.len() > 1;
        let name = |field: Option<&str>| field.and_then(|field| field_words(field, self.language));
        let of = name(first.field.as_ref().map(|field| field.as_str())).filter(|_| !several);
        let title = match of {
            Some(of) => self.say(SourceWord::DisputedOf(of)),
            None => self.say(SourceWord::DisputedMark),
        };
        let parts: Vec<_> = fields
            .into_iter()
            .filter_map(|field| {
                let in_use = reading(thing, field, self.structure).or_else(|| reading(thing, None, self.structure))?;
                let others = claims.iter().filter(|claim| claim.field.as_ref().map(|own| own.as_str()) == field);
                let others = others.map(|claim| (&claim.reading, claim.why.as_ref(), claim.sources.as_slice()));
                let heading = name(field).filter(|_| several).map(|of| view! { <p class="dispute-of">{of}</p> });
                let readings = self.readings(&in_use, thing.sources(), others, &|sources| self.mark(sources));
                Some(view! { {heading} {readings} })
            })
            .collect();
        let dispute = view! {
            <details class="dispute">
                <summary class="dispute-mark">{title}</summary>
                {parts}
            </details>
        };
        Some(dispute.into_any())
    }

    /// All readings of something: the one in use first, then the others, each with where it stands and why not.
    pub(in crate::views) fn readings<'r>(
        &self,
        in_use: &Reading,
        sources: &[SourceRef],
        others: impl Iterator<Item = (&'r Text, Option<&'r Text>, &'r [SourceRef])>,
        places: &dyn Fn(&[SourceRef]) -> AnyView,
    ) -> AnyView {
        let others: Vec<_> = others
            .map(|(text, why, sources)| {
                let why = why.map(|why| {
                    view! { <p class="dispute-why">{self.say(SourceWord::WhyNot)} ": " {self.text(why)}</p> }
                });
                view! {
                    <div>
                        <dt>{self.say(SourceWord::OtherReading)}</dt>
                        <dd>{self.text(text)} {places(sources)} {why}</dd>
                    </div>
                }
            })
            .collect();
        view! {
            <dl class="dispute-readings">
                <div data-reading="in-use">
                    <dt>{self.say(SourceWord::InUse)}</dt>
                    <dd>{self.reading(in_use)} {places(sources)}</dd>
                </div>
                {others}
            </dl>
        }
        .into_any()
    }

    /// What a field says, or in words why it says nothing.
    pub(in crate::views) fn reading(&self, reading: &Reading) -> AnyView {
        let knowledge = match reading {
            Reading::Text(text) => return self.text(text),
            Reading::Words(said) => return said.get(self.language).to_owned().into_any(),
            Reading::NotStated => "not-stated",
            Reading::NotRegulated => "not-regulated",
            Reading::NotApplicable => "not-applicable",
        };
        let words = reading.get(self.language).to_owned();
        view! { <span class="facts-unsaid" data-knowledge=knowledge>{words}</span> }.into_any()
    }

    /// A field as a row, with its sources and what is disputed of it; where it is left open that is told too.
    pub(in crate::views) fn field(&self, thing: Thing<'_>, field: &'static str) -> Option<AnyView> {
        let read = reading(thing, Some(field), self.structure)?;
        let label = SourceWord::Field(field_words(field, self.language)?);
        let marks = (read != Reading::NotStated).then(|| self.mark(thing.sources()));
        let disputed = self.disputed(thing, Some(&[field]));
        Some(self.row(label, view! { {self.reading(&read)} {marks} {disputed} }.into_any()))
    }

    /// As [`field`](Self::field), where any source says something of it.
    pub(in crate::views) fn field_told(&self, thing: Thing<'_>, field: &'static str) -> Option<AnyView> {
        let told = reading(thing, Some(field), self.structure)? != Reading::NotStated;
        let claimed = thing.claims().iter().any(|claim| claim.field.as_ref().is_some_and(|own| own.as_str() == field));
        (told || claimed).then(|| self.field(thing, field)).flatten()
    }
}
