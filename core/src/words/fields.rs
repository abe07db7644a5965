//! What the fields of a file are called, for people.

use super::Language;

/// What a field is called, lower case; nothing where the format has no such field.
pub fn field_words(field: &str, language: Language) -> Option<&'static str> {
    let (sv, en) = of_all(field).or_else(|| of_bodies(field)).or_else(|| of_what_governs(field))?;
    Some(language.pick(sv, en))
}

fn of_all(field: &str) -> Option<(&'static str, &'static str)> {
    Some(match field {
        "name" => ("namn", "name"),
        "short" => ("kort namn", "short name"),
        "aliases" => ("andra namn", "other names"),
        "classification" => ("form", "form"),
        "called" => ("eget ord", "own word"),
        "note" => ("anmärkning", "note"),
        "text" => ("text", "text"),
        "territory" => ("omfattning", "what it covers"),
        "purpose" => ("syfte", "purpose"),
        "concept" => ("begrepp", "concept"),
        "task" => ("uppdrag", "mission"),
        "areas" => ("områden", "areas"),
        "members" => ("medlemmar", "members"),
        "complete" => ("hel lista", "whole list"),
        "within" => ("ligger i", "lies in"),
        "stands_for" => ("företräder", "stands for"),
        "part_of" => ("del av", "part of"),
        "outside_territory" => ("utanför området", "outside the territory"),
        _ => return None,
    })
}

fn of_bodies(field: &str) -> Option<(&'static str, &'static str)> {
    Some(match field {
        "legal_form" => ("rättslig form", "legal form"),
        "level" => ("nivå", "level"),
        "line" => ("linje", "line"),
        "area" => ("område", "area"),
        "one_for_each" => ("en för varje", "one for each"),
        "instances" => ("särskilt för enheter", "particular to units"),
        "superiors" => ("styrs av", "directed by"),
        "topics" => ("ämnen", "topics"),
        "target_group" => ("målgrupp", "target group"),
        "goal" => ("mål", "goal"),
        "tasks" => ("uppgifter", "tasks"),
        "duration" => ("varaktighet", "duration"),
        "since" => ("sedan", "since"),
        "until" => ("till", "until"),
        "replaced_by" => ("ersatt av", "replaced by"),
        "one_side_of" => ("en sida av", "one side of"),
        "seats" => ("platser", "seats"),
        "seats_total" => ("platser i allt", "seats in all"),
        "chair" => ("ordförande", "chair"),
        "cadence" => ("möten", "meetings"),
        "relations" => ("samband", "relations"),
        "function" => ("funktion", "function"),
        "on_behalf_of" => ("företräder", "speaks for"),
        "count" => ("antal", "number"),
        "except" => ("undantag", "exceptions"),
        "capacity" => ("roll i gruppen", "role in the body"),
        "voting" => ("deltar i beslut", "takes part in decisions"),
        "deputies" => ("ersättare", "deputies"),
        "appointed_by" => ("utses av", "appointed by"),
        "comes_with" => ("följer med uppdrag", "comes with a post"),
        "condition" => ("villkor", "condition"),
        "rule" => ("ordförande", "chair"),
        "vice" => ("vice ordförande", "vice chair"),
        "term_months" => ("mandattid", "term"),
        "term_starts" => ("den första från", "the first from"),
        "frequency" => ("hur ofta", "how often"),
        "joint_with" => ("tillsammans med", "jointly with"),
        "relation" => ("samband", "relation"),
        "to" => ("till vem", "to whom"),
        _ => return None,
    })
}

fn of_what_governs(field: &str) -> Option<(&'static str, &'static str)> {
    Some(match field {
        "valid_from" => ("gäller från", "valid from"),
        "valid_until" => ("gäller till", "valid until"),
        "valid" => ("gäller", "valid"),
        "review_by" => ("ses över senast", "review by"),
        "revised" => ("revideras", "revised"),
        "is_a_kind" => ("ett slags dokument", "a kind of document"),
        "kind" => ("hör till slaget", "one of the kind"),
        "read_in" => ("läst i", "read in"),
        "decided_by" => ("beslutas av", "decided by"),
        "decided_on" => ("beslutat", "decided on"),
        "decided_when" => ("beslutas när", "decided when"),
        "stage" => ("läge", "stage"),
        "replaces" => ("ersätter", "replaces"),
        "legal_basis" => ("rättslig grund", "legal basis"),
        "holder" => ("vem", "who"),
        "power" => ("får göra", "may do"),
        "over" => ("om dokument", "over documents"),
        "matter" => ("om", "over"),
        "limit" => ("gräns", "limit"),
        "gates" => ("krav", "requirements"),
        "documents" => ("gäller dokument", "for documents"),
        "inputs" => ("frågor", "questions"),
        "outcomes" => ("kan leda till", "may lead to"),
        "rules" => ("regler", "rules"),
        "question" => ("fråga", "question"),
        "answers" => ("svar", "answers"),
        "excludes" => ("inte samtidigt ja på", "not yes together with"),
        "when" => ("när", "when"),
        "outcome" => ("leder till", "leads to"),
        "steps" => ("steg", "steps"),
        "who" => ("vem", "who"),
        "does" => ("gör", "does"),
        "what" => ("vad", "what"),
        "separately" => ("var och en för sig", "each one for itself"),
        "only_if_all" => ("bara om alla säger ja", "only if all say yes"),
        "order_uncertain" => ("ordningen osäker", "order uncertain"),
        _ => return of_what_happened(field),
    })
}

fn of_what_happened(field: &str) -> Option<(&'static str, &'static str)> {
    Some(match field {
        "body" => ("grupp", "body"),
        "date" => ("datum", "date"),
        "vice_chair" => ("vice ordförande", "vice chair"),
        "attendance" => ("närvaro", "attendance"),
        "members_total" => ("ledamöter sammanlagt", "members in all"),
        "decisions" => ("beslut", "decisions"),
        "of" => ("för vem", "for whom"),
        "guests" => ("andra", "others"),
        "change" => ("vad som hände", "what happened"),
        "concerns" => ("gäller", "concerns"),
        "before" => ("tidigare namn", "names before"),
        _ => return None,
    })
}
