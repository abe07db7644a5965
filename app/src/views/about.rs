//! What the program is, and the keys that help.

use leptos::prelude::*;

use crate::ui::{Disclosure, Heading, TableFrame};
use crate::words::{Word, t};

const KEYS: [(&str, Word); 4] = [
    ("Tab", Word::ShortcutTab),
    ("Enter", Word::ShortcutEnter),
    ("Esc", Word::ShortcutEscape),
    ("Alt + ←", Word::ShortcutBack),
];

/// What the program is, and the keys that help.
#[component]
pub(crate) fn About() -> impl IntoView {
    let keys: Vec<_> = KEYS
        .into_iter()
        .map(|(key, word)| {
            view! {
                <tr>
                    <th scope="row"><kbd class="about-key">{key}</kbd></th>
                    <td>{t(word)}</td>
                </tr>
            }
        })
        .collect();
    view! {
        <article class="about">
            <Heading text=t(Word::About) />
            <p>{t(Word::AboutWhat)}</p>
            <p>{t(Word::AboutHow)}</p>
            <p>{t(Word::AboutPrivacy)}</p>
            <Disclosure title=t(Word::Shortcuts) open=true>
                <TableFrame label=t(Word::Shortcuts)>
                    <table>
                        <tbody>{keys}</tbody>
                    </table>
                </TableFrame>
            </Disclosure>
            <p class="about-version">
                {t(Word::Version(env!("CARGO_PKG_VERSION")))} " · " {t(Word::License(env!("CARGO_PKG_LICENSE")))}
            </p>
        </article>
    }
}
