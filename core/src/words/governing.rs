//! Documents, powers and what must be passed, in words.

use super::Language;
use super::sentences::principal_words;
use crate::model::{DocumentClass, Gate, Power, Principal, Stage, Structure, Validity};

/// What a document is, in the common words.
pub fn document_words(class: DocumentClass, language: Language) -> &'static str {
    let (sv, en) = match class {
        DocumentClass::Vision => ("målbild", "vision"),
        DocumentClass::Steering => ("styrdokument", "steering document"),
        DocumentClass::Plan => ("plan", "plan"),
        DocumentClass::Agreement => ("överenskommelse", "agreement"),
        DocumentClass::Instruction => ("anvisning", "instruction"),
        DocumentClass::Law => ("lag eller föreskrift", "law or regulation"),
        DocumentClass::Other => ("annat dokument", "other document"),
    };
    language.pick(sv, en)
}

/// How far a document has come.
pub fn stage_words(stage: Stage, language: Language) -> &'static str {
    let (sv, en) = match stage {
        Stage::UnderWay => ("tas fram", "being written"),
        Stage::Proposed => ("föreslaget", "proposed"),
        Stage::InForce => ("gäller", "in force"),
        Stage::Replaced => ("ersatt", "replaced"),
    };
    language.pick(sv, en)
}

/// How long a document holds: "till och med 2026-12-31".
pub fn validity_words(validity: &Validity, language: Language) -> String {
    match (validity, language) {
        (Validity::Until(date), Language::Sv) => format!("till och med {}", date.as_str()),
        (Validity::Until(date), Language::En) => format!("until {} inclusive", date.as_str()),
        (Validity::UntilReplaced, _) => language.pick("tills det ersätts", "until replaced").to_owned(),
        (Validity::UntilFurtherNotice, _) => language.pick("tills vidare", "until further notice").to_owned(),
        (Validity::InWords(text), _) => text.get(language.tag()).to_owned(),
    }
}

/// What somebody may do, read from them: "beslutar".
pub fn power_words(power: Power, language: Language) -> &'static str {
    let (sv, en) = match power {
        Power::Decide => ("beslutar", "decides"),
        Power::Recommend => ("rekommenderar", "recommends"),
        Power::Approve => ("godkänner", "approves"),
        Power::Prepare => ("bereder", "prepares"),
        Power::BeConsulted => ("tillfrågas", "is consulted"),
        Power::BeInformed => ("informeras", "is informed"),
        Power::Propose => ("föreslår", "proposes"),
        Power::Advise => ("ger råd", "advises"),
        Power::FollowUp => ("följer upp", "follows up"),
        Power::Appoint => ("utser", "appoints"),
    };
    language.pick(sv, en)
}

/// What must be passed: "efter samråd med varje kommun".
pub fn gate_words(gate: &Gate, structure: &Structure, language: Language) -> String {
    let several = |principals: &[Principal]| {
        let words: Vec<_> =
            principals.iter().map(|principal| principal_words(principal, structure, language)).collect();
        words.join(", ")
    };
    match (gate, language) {
        (Gate::ApprovalOfAll, _) => language.pick("kräver allas aktiva ja", "needs an active yes of all").to_owned(),
        (Gate::Majority, _) => language.pick("kräver majoritet", "needs a majority").to_owned(),
        (Gate::Unanimity, _) => language.pick("kräver enighet", "needs unanimity").to_owned(),
        (Gate::ConfirmationBy(by), Language::Sv) => format!("ska bekräftas av {}", several(by)),
        (Gate::ConfirmationBy(by), Language::En) => format!("to be confirmed by {}", several(by)),
        (Gate::ConsultationOf(of), Language::Sv) => format!("efter samråd med {}", several(of)),
        (Gate::ConsultationOf(of), Language::En) => format!("after consultation of {}", several(of)),
        (Gate::InWords(text), _) => text.get(language.tag()).to_owned(),
    }
}
