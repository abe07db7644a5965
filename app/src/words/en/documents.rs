//! What the page of documents, routes, events and history says, in English.

use std::borrow::Cow;

use crate::words::DocumentWord;

pub(in crate::words) fn documents(word: &DocumentWord) -> Cow<'static, str> {
    Cow::Borrowed(match word {
        DocumentWord::Intro => {
            "What governs the work, who may do what, how matters travel, and what has happened. Open a row to read more."
        }
        DocumentWord::OnThisPage => "On this page",
        DocumentWord::NoneTold => "No source mentions any.",
        DocumentWord::Documents => "Documents",
        DocumentWord::Mandates => "Mandates",
        DocumentWord::Routes => "Routes",
        DocumentWord::Events => "Events",
        DocumentWord::History => "History",
        DocumentWord::Parties => "Parties, areas and topics",
        DocumentWord::AKind => "a kind of document",
        DocumentWord::Who => "Who",
        DocumentWord::MayDo => "May do",
        DocumentWord::Over => "What",
        DocumentWord::Provided => "Provided that",
        DocumentWord::Questions => "Questions",
        DocumentWord::Outcomes => "May lead to",
        DocumentWord::NotTogether => "Not yes together with",
        DocumentWord::When => "When",
        DocumentWord::LeadsTo => "Leads to",
        DocumentWord::NoSteps => "No steps are stated.",
        DocumentWord::Separately => "each one by itself",
        DocumentWord::OnlyIfAll => "holds only if all say yes",
        DocumentWord::OrderUncertain => "no source says where in the order it comes",
        DocumentWord::ForWhom => "On behalf of",
        DocumentWord::Function => "Function",
        DocumentWord::Members => "Members",
        DocumentWord::Guests => "Others",
        DocumentWord::Attendance => "Attendance",
        DocumentWord::Decisions => "Decisions",
        DocumentWord::Edition => "edition",
        DocumentWord::Before => "before",
        DocumentWord::PartyList => "Parties",
        DocumentWord::Divisions => "Divisions and areas",
        DocumentWord::Levels => "Levels",
        DocumentWord::Lines => "Lines",
        DocumentWord::Topics => "Topics",
        DocumentWord::NotWhole => "The list is not whole.",
        DocumentWord::RulesOf(1) => "1 rule",
        DocumentWord::RulesOf(number) => return format!("{number} rules").into(),
    })
}
