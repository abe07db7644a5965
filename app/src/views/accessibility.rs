//! The accessibility statement ("tillgänglighetsredogörelse") that the law asks of public bodies.

use leptos::prelude::*;

use crate::ui::Heading;
use crate::words::{PageWord, Word, t};

/// What whoever puts the site in place fills in.
struct Deployer {
    /// Where shortcomings are reported.
    contact: &'static str,
    /// When the statement was last gone through.
    updated: &'static str,
}

const DEPLOYER: Deployer = Deployer { contact: "[…]", updated: "[…]" };

/// The accessibility statement.
#[component]
pub(crate) fn Accessibility() -> impl IntoView {
    let parts: Vec<_> = [
        (PageWord::StatementStatus, PageWord::StatementStatusText),
        (PageWord::StatementKnown, PageWord::StatementKnownText),
        (PageWord::StatementReport, PageWord::StatementReportText(DEPLOYER.contact)),
        (PageWord::StatementSupervision, PageWord::StatementSupervisionText),
        (PageWord::StatementMade, PageWord::StatementMadeText(DEPLOYER.updated)),
    ]
    .into_iter()
    .map(|(title, text)| {
        view! {
            <h2>{t(title)}</h2>
            <p>{t(text)}</p>
        }
    })
    .collect();
    view! {
        <article class="accessibility">
            <Heading text=t(Word::Accessibility) />
            <p>{t(PageWord::StatementIntro)}</p>
            {parts}
        </article>
    }
}
