//! The seats of a body as a table.

use leptos::prelude::*;
use samverkan_core::answer::Thing;
use samverkan_core::model::{Body, Capacity, PartyClass, Seat, Stated};
use samverkan_core::words::Term;
use samverkan_core::words::phrases::{count_words, tally_words};
use samverkan_core::words::sentences::{post_words, principal_words};

use super::teller::Teller;
use crate::ui::TableFrame;
use crate::words::FactWord;

impl Teller<'_> {
    /// The seats of a body: one row for each kind, then the sum.
    pub(super) fn seats(&self, body: &Body) -> AnyView {
        let Stated::Known(seats) = &body.seats else {
            let words = match &body.seats {
                Stated::NotStated => view! { <p class="facts-unsaid" data-knowledge="not-stated">{self.say(FactWord::NoSeatsListed)}</p> }.into_any(),
                other => view! { <p>{self.stated(other, &body.sources, |_| ().into_any())}</p> }.into_any(),
            };
            return view! { {words} {self.stated_total(body)} }.into_any();
        };
        let rows: Vec<_> = seats.iter().map(|seat| self.seat(seat)).collect();
        let (always, conditional) = body.tally(self.structure, None);
        let sum = tally_words(always, conditional, self.language);
        let label = self.say(FactWord::SeatsOf(body.name.get(self.language.tag()).to_owned()));
        let table = view! {
            <table class="facts-seats">
                <thead>
                    <tr>
                        <th scope="col">{self.say(FactWord::Count)}</th>
                        <th scope="col">{self.say(FactWord::Function)}</th>
                        <th scope="col">{self.say(FactWord::OnBehalfOf)}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
                <tfoot>
                    <tr>
                        <td class="facts-count">{sum}</td>
                        <th scope="row" colspan="2">
                            {self.say(FactWord::Total)}
                        </th>
                    </tr>
                </tfoot>
            </table>
        }
        .into_any();
        view! {
            <TableFrame label=label>{table}</TableFrame>
            {self.stated_total(body)}
        }
        .into_any()
    }

    fn stated_total(&self, body: &Body) -> Option<AnyView> {
        let total = body.seats_total.known()?;
        let words = format!("{}: {}", self.say(FactWord::StatedTotal), count_words(total, self.language));
        Some(view! { <p>{words} {self.mark(&body.sources)}</p> }.into_any())
    }

    pub(super) fn seat(&self, seat: &Seat) -> AnyView {
        let tag = self.language.tag();
        let count = match &seat.count {
            Stated::Known(count) => count_words(count, self.language).into_any(),
            Stated::NotStated => unsaid(self.say(Term::NotStated)),
            Stated::NotRegulated => unsaid(self.say(Term::NotRegulated)),
            Stated::NotApplicable => unsaid(self.say(Term::NotApplicable)),
        };
        let mut remarks: Vec<String> = Vec::new();
        if seat.capacity != Capacity::Member {
            remarks.push(self.say(Term::Capacity(seat.capacity)));
        }
        remarks.extend(seat.condition.known().map(|condition| condition.get(tag).to_owned()));
        for (party, number) in &seat.except {
            let name = self.structure.parties.get(party).map_or(party.as_str(), |party| party.name.get(tag));
            remarks.push(self.say(FactWord::Except(name.to_owned(), *number)));
        }
        if let Stated::Known(voting) = seat.voting {
            remarks.push(self.say(if voting { FactWord::Voting } else { FactWord::NotVoting }));
        }
        if let Stated::Known(deputies) = seat.deputies {
            remarks.push(self.say(if deputies { FactWord::Deputies } else { FactWord::NoDeputies }));
        }
        if !seat.appointed_by().is_empty() {
            let who: Vec<_> = seat
                .appointed_by()
                .iter()
                .map(|principal| principal_words(principal, self.structure, self.language))
                .collect();
            remarks.push(self.say(FactWord::AppointedBy(who.join(", "))));
        }
        if let Some(post) = &seat.comes_with {
            remarks.push(post_words(&post.body, post.capacity, self.structure, self.language));
        }
        let remarks = (!remarks.is_empty()).then(|| view! { <p class="facts-note">{remarks.join("; ")}</p> });
        let disputed = self.all_disputed(Thing::Seat(seat));
        let note = seat.note.as_ref().map(|note| view! { <p class="facts-note">{self.text(note)}</p> });
        let function = match &seat.function {
            Stated::Known(function) => self.text(function),
            Stated::NotStated => unsaid(self.say(Term::NotStated)),
            Stated::NotRegulated => unsaid(self.say(Term::NotRegulated)),
            Stated::NotApplicable => unsaid(self.say(Term::NotApplicable)),
        };
        let behalf = self.stated(&seat.on_behalf_of, &[], |principal| {
            let class = principal.classes(self.structure).first().copied();
            let words = principal_words(principal, self.structure, self.language);
            view! { <span class="facts-behalf" data-party=class.map(party_key)>{words}</span> }.into_any()
        });
        view! {
            <tr>
                <td class="facts-count">{count}</td>
                <td>{function} {self.mark(&seat.sources)} {disputed} {remarks} {note}</td>
                <td>{behalf}</td>
            </tr>
        }
        .into_any()
    }
}

fn unsaid(words: String) -> AnyView {
    view! { <span class="facts-unsaid">{words}</span> }.into_any()
}

/// Names the hue of a party's class in the style sheets.
pub(crate) fn party_key(class: PartyClass) -> &'static str {
    match class {
        PartyClass::Region => "region",
        PartyClass::Municipality => "municipality",
        PartyClass::Association => "association",
        PartyClass::Residents => "residents",
        PartyClass::StateAgency
        | PartyClass::CivilSociety
        | PartyClass::Profession
        | PartyClass::Union
        | PartyClass::Provider
        | PartyClass::Other => "others",
    }
}
