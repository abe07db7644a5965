//! What few bodies have: legal form, one area, successors, being a side of another body, and particulars of one unit.

use leptos::prelude::*;
use samverkan_core::answer::Thing;
use samverkan_core::model::{Body, Instance, Stated};
use samverkan_core::words::sentences::unit_words;

use super::teller::Teller;
use crate::ui::TableFrame;
use crate::words::FactWord;

impl Teller<'_> {
    /// What only some bodies have; nothing where no source says anything of it.
    pub(super) fn rest(&self, body: &Body) -> Option<AnyView> {
        let fields = ["short", "legal_form", "area", "one_side_of", "replaced_by"];
        let rows: Vec<_> = fields.into_iter().filter_map(|field| self.field_told(Thing::Body(body), field)).collect();
        (!rows.is_empty()).then(|| rows.into_any())
    }

    /// What is particular to the body of one unit.
    pub(super) fn particulars(&self, body: &Body) -> Option<AnyView> {
        if body.instances.is_empty() {
            return None;
        }
        let parts = body.instances.iter().map(|(unit, instance)| self.instance(body, unit, instance)).collect_view();
        let disputed = self.disputed(Thing::Body(body), Some(&["instances"]));
        Some(view! { <h2 class="facts-heading">{self.say(FactWord::Particulars)}</h2> {disputed} {parts} }.into_any())
    }

    fn instance(&self, body: &Body, unit: &str, instance: &Instance) -> AnyView {
        let units = body.one_for_each.as_ref().map(|each| self.structure.units(each)).unwrap_or_default();
        let of = units.iter().find(|known| known.as_str() == unit);
        let of = of.map_or_else(|| unit.to_owned(), |unit| unit_words(unit, self.structure, self.language));
        let thing = Thing::Instance(instance);
        let fields = ["name", "short", "note"].map(|field| self.field_told(thing, field));
        let chair = instance.chair.as_ref().map(|chair| self.chair_rows(chair));
        let meetings = instance
            .cadence
            .is_told()
            .then(|| self.row(FactWord::Meetings, self.cadences(&instance.cadence, &instance.sources)));
        let seats = match &instance.seats {
            Stated::Known(seats) => {
                let rows = seats.iter().map(|seat| self.seat(seat)).collect_view();
                let label = self.say(FactWord::SeatsOf(of.clone()));
                Some(
                    view! { <TableFrame label=label><table class="facts-seats"><tbody>{rows}</tbody></table></TableFrame> },
                )
            }
            Stated::NotStated | Stated::NotRegulated | Stated::NotApplicable => None,
        };
        view! {
            <h3 class="facts-unit">{of}</h3>
            {self.disputed(thing, None)}
            {self.disputed(thing, Some(&["seats", "chair", "cadence"]))}
            <dl class="facts-rows">{fields.into_iter().flatten().collect_view()} {chair} {meetings}</dl>
            {seats}
        }
        .into_any()
    }
}
