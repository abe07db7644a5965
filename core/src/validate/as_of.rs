//! A structure as it was on a day: without the bodies that were not there, and without all that leads to them.

use serde::Serialize;

use super::build;
use crate::draft::BodyDraft;
use crate::id::BodyId;
use crate::model::{PartialDate, Structure, Text, WrittenDate};
use crate::read::read_sound;

/// A structure as it was on a day.
#[derive(Clone, Debug)]
pub struct AsOf {
    /// What was there. What leads to a body that was not is left out of the rest.
    pub structure: Structure,
    /// The bodies that were certainly not there, in the file's order.
    pub left_out: Vec<LeftOut>,
    /// The bodies of which the dates do not tell for sure that they were there; they are in the structure. Those without
    /// any date are not among them: no source says that they have not always been there.
    pub unsure: Vec<BodyId>,
}

/// A body that was not there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LeftOut {
    /// The body.
    pub body: BodyId,
    /// Its name.
    pub name: Option<Text>,
    /// Why it was not there.
    pub absent: Absent,
    /// The date that says so.
    pub date: PartialDate,
}

/// Why a body was not there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Absent {
    /// It came later.
    NotYet,
    /// It had ceased to be.
    NoLonger,
}

/// The structure of a text, which was found without errors before, as it was on a day, month or year; nothing where the
/// text cannot be read whole.
pub fn as_of(text: &str, on: &PartialDate) -> Option<AsOf> {
    let mut draft = read_sound(text)?;
    let (first, last) = on.days();
    let (mut left_out, mut unsure) = (Vec::new(), Vec::new());
    draft.bodies.retain(|id, body| {
        let absent = absent(body, on);
        if let Some((absent, date)) = absent {
            left_out.push(LeftOut { body: id.clone(), name: body.name.clone(), absent, date });
            return false;
        }
        let late = date(body.since.as_ref()).is_some_and(|since| since.days().1 > first);
        let early = date(body.until.as_ref()).is_some_and(|until| until.days().0 < last);
        if late || early {
            unsure.push(id.clone());
        }
        true
    });
    Some(AsOf { structure: build::build(&draft), left_out, unsure })
}

fn absent(body: &BodyDraft, on: &PartialDate) -> Option<(Absent, PartialDate)> {
    let (first, last) = on.days();
    let not_yet = date(body.since.as_ref()).filter(|since| since.days().0 > last);
    let no_longer = date(body.until.as_ref()).filter(|until| until.days().1 < first);
    not_yet.map(|since| (Absent::NotYet, since)).or_else(|| no_longer.map(|until| (Absent::NoLonger, until)))
}

fn date(written: Option<&WrittenDate>) -> Option<PartialDate> {
    written.and_then(WrittenDate::date)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validate::rules::testing::bodies;

    #[test]
    fn what_was_not_there_is_left_out_with_all_that_leads_to_it() {
        let text = bodies(
            r#""old": (name: "Old", until: "2020", replaced_by: ["new"]),
            "new": (name: "New", since: "2021-03", superiors: ["board"]),
            "board": (name: "Board", seats: [(function: "Chair", on_behalf_of: Body("new"))],
                relations: [(relation: Informs, to: ["old", "new"])])"#,
        );
        let on = |date: &str| as_of(&text, &PartialDate::parse(date).expect("a date")).expect("a structure");
        let there = |date: &str| on(date).structure.bodies.keys().map(ToString::to_string).collect::<Vec<_>>();
        assert_eq!(there("2019"), ["old", "board"]);
        assert_eq!(there("2021-01-01"), ["board"]);
        assert_eq!(there("2022"), ["new", "board"]);
        // Of a year in which it came or went, it is not certain that it was there.
        assert_eq!(on("2021").unsure, [BodyId::new("new")]);
        let past = on("2019");
        let board = past.structure.bodies.get("board").expect("it is there");
        assert_eq!(board.relations.first().map(|relation| relation.to.len()), Some(1));
        assert!(!board.seats().first().expect("a seat").on_behalf_of.is_known());
        assert!(past.structure.bodies.get("old").is_some_and(|old| old.replaced_by.is_empty()));
        assert_eq!(past.left_out.first().map(|one| one.absent), Some(Absent::NotYet));
        assert_eq!(on("2022").left_out.first().map(|one| one.absent), Some(Absent::NoLonger));
    }
}
