//! Where the user is, as it stands in the address: `#/map/<id>?unfold=a,b`. Read and written without a browser.

mod percent;
mod query;
mod question;

pub(crate) use query::{Key, Query};
pub(crate) use question::Question;

use std::fmt;

use crate::state::StructureId;
use percent::{decode, encode};

/// A page and what is chosen on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Route {
    pub(crate) page: Page,
    pub(crate) query: Query,
}

/// A page of the program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Page {
    /// No page named: the structure that was open last.
    Start,
    Map(StructureId),
    Outline(StructureId),
    Table(StructureId),
    /// A body of a structure.
    Body(StructureId, String),
    /// Two structures beside each other.
    Compare(StructureId, StructureId),
    /// A structure on two dates.
    OverTime(StructureId),
    /// Many structures in one table.
    Many,
    /// A question to a structure.
    Ask(StructureId, Question),
    /// What governs a structure, how matters travel in it, and what has happened.
    Documents(StructureId),
    /// What everything in a structure rests on.
    Sources(StructureId),
    /// Changes of a structure that are tried beside it.
    Draft(StructureId),
    Library,
    Load,
    Accessibility,
    About,
    /// An address that names nothing here.
    Unknown(String),
}

impl Page {
    /// The structure that the page shows; of two, the left one.
    pub(crate) fn structure(&self) -> Option<&StructureId> {
        match self {
            Self::Map(id)
            | Self::Outline(id)
            | Self::Table(id)
            | Self::Body(id, _)
            | Self::Compare(id, _)
            | Self::OverTime(id)
            | Self::Ask(id, _)
            | Self::Documents(id)
            | Self::Sources(id)
            | Self::Draft(id) => Some(id),
            Self::Start
            | Self::Many
            | Self::Library
            | Self::Load
            | Self::Accessibility
            | Self::About
            | Self::Unknown(_) => None,
        }
    }

    /// The same view of another structure, or its map where the page shows none.
    pub(crate) fn with_structure(&self, id: StructureId) -> Self {
        match self {
            Self::Outline(_) => Self::Outline(id),
            Self::Table(_) => Self::Table(id),
            Self::Compare(_, right) => Self::Compare(id, right.clone()),
            Self::OverTime(_) => Self::OverTime(id),
            Self::Ask(_, question) => Self::Ask(id, *question),
            Self::Documents(_) => Self::Documents(id),
            Self::Sources(_) => Self::Sources(id),
            Self::Draft(_) => Self::Draft(id),
            _ => Self::Map(id),
        }
    }

    /// Whether the way in the menu that leads to the other page is the one that leads here.
    pub(crate) fn is_under(&self, other: &Self) -> bool {
        let same = std::mem::discriminant(self) == std::mem::discriminant(other);
        same || matches!((self, other), (Self::OverTime(_) | Self::Many, Self::Compare(..)))
    }

    /// The address of the page for a link, with nothing chosen.
    pub(crate) fn href(self) -> String {
        Route::from(self).href()
    }

    fn parse(path: &str) -> Self {
        let Some(steps) = path.split('/').filter(|step| !step.is_empty()).map(decode).collect::<Option<Vec<_>>>()
        else {
            return Self::Unknown(path.to_owned());
        };
        let steps: Vec<&str> = steps.iter().map(String::as_str).collect();
        match steps.as_slice() {
            [] => Self::Start,
            ["map", id] => Self::Map(StructureId::parse(id)),
            ["outline", id] => Self::Outline(StructureId::parse(id)),
            ["table", id] => Self::Table(StructureId::parse(id)),
            ["body", id, body] => Self::Body(StructureId::parse(id), (*body).to_owned()),
            ["compare", left, right] => Self::Compare(StructureId::parse(left), StructureId::parse(right)),
            ["over-time", id] => Self::OverTime(StructureId::parse(id)),
            ["many"] => Self::Many,
            ["ask", id, question] => match Question::parse(question) {
                Some(question) => Self::Ask(StructureId::parse(id), question),
                None => Self::Unknown(path.to_owned()),
            },
            ["documents", id] => Self::Documents(StructureId::parse(id)),
            ["draft", id] => Self::Draft(StructureId::parse(id)),
            ["sources", id] => Self::Sources(StructureId::parse(id)),
            ["library"] => Self::Library,
            ["load"] => Self::Load,
            ["accessibility"] => Self::Accessibility,
            ["about"] => Self::About,
            _ => Self::Unknown(path.to_owned()),
        }
    }
}

impl fmt::Display for Page {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Start => out.write_str("/"),
            Self::Map(id) => write!(out, "/map/{}", encode(&id.to_string())),
            Self::Outline(id) => write!(out, "/outline/{}", encode(&id.to_string())),
            Self::Table(id) => write!(out, "/table/{}", encode(&id.to_string())),
            Self::Body(id, body) => write!(out, "/body/{}/{}", encode(&id.to_string()), encode(body)),
            Self::Compare(left, right) => {
                write!(out, "/compare/{}/{}", encode(&left.to_string()), encode(&right.to_string()))
            }
            Self::OverTime(id) => write!(out, "/over-time/{}", encode(&id.to_string())),
            Self::Many => out.write_str("/many"),
            Self::Ask(id, question) => write!(out, "/ask/{}/{}", encode(&id.to_string()), question.name()),
            Self::Documents(id) => write!(out, "/documents/{}", encode(&id.to_string())),
            Self::Sources(id) => write!(out, "/sources/{}", encode(&id.to_string())),
            Self::Draft(id) => write!(out, "/draft/{}", encode(&id.to_string())),
            Self::Library => out.write_str("/library"),
            Self::Load => out.write_str("/load"),
            Self::Accessibility => out.write_str("/accessibility"),
            Self::About => out.write_str("/about"),
            Self::Unknown(path) => out.write_str(path),
        }
    }
}

impl Route {
    /// Reads what follows `#` in the address.
    pub(crate) fn parse(hash: &str) -> Self {
        let hash = hash.strip_prefix('#').unwrap_or(hash);
        let (path, query) = hash.split_once('?').unwrap_or((hash, ""));
        Self { page: Page::parse(path), query: Query::parse(query) }
    }

    /// The address for a link, from `#` on.
    pub(crate) fn href(&self) -> String {
        format!("#{self}")
    }
}

impl From<Page> for Route {
    fn from(page: Page) -> Self {
        Self { page, query: Query::default() }
    }
}

impl fmt::Display for Route {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}{}", self.page, self.query)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_reads_back_as_it_was_written() {
        for address in [
            "#/",
            "#/map/lake-county",
            "#/map/own:lake-county?unfold=a,b&rel=directs,prepares-for&zoom=1.5",
            "#/outline/x",
            "#/table/x",
            "#/body/x/board",
            "#/compare/x/own:y?lang=en",
            "#/over-time/x?from=2023&to=2025-06-01",
            "#/many?of=a,own:b&aspects=seats,topics&weights=seats:3&mine=a&which=own:b",
            "#/ask/x/route?which=order&given=new:yes,large:no",
            "#/documents/x?at=routes.way",
            "#/sources/x?source=plan-2024",
            "#/draft/x?do=remove%20a,merge%20b%20c%20into%20c",
            "#/library",
            "#/load",
            "#/accessibility",
            "#/about",
        ] {
            assert_eq!(Route::parse(address).href(), address);
        }
    }

    #[test]
    fn an_address_that_names_nothing_is_kept_to_be_told() {
        for address in ["#/map", "#/map/a/b", "#/nowhere", "#/map/%zz", "#/ask/x/why"] {
            let route = Route::parse(address);
            assert!(matches!(route.page, Page::Unknown(_)), "{address}");
            assert_eq!(route.href(), address);
        }
        assert_eq!(Route::parse("").page, Page::Start);
    }

    #[test]
    fn any_text_can_be_an_id() {
        let page = Page::Body(StructureId::own("å/ä?ö&=#, %"), "två ord".to_owned());
        assert_eq!(Route::parse(&page.clone().href()).page, page);
    }
}
