//! What the program is, and the keys that help.

use leptos::prelude::*;

use crate::ui::{Disclosure, Heading, TableFrame};
use crate::words::{PageWord, Word, t};

const KEYS: [(&str, PageWord); 5] = [
    ("Ctrl + K", PageWord::ShortcutSearch),
    ("Tab", PageWord::ShortcutTab),
    ("Enter", PageWord::ShortcutEnter),
    ("Esc", PageWord::ShortcutEscape),
    ("Alt + ←", PageWord::ShortcutBack),
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
            <p>{t(PageWord::AboutWhat)}</p>
            <p>{t(PageWord::AboutHow)}</p>
            <p>{t(PageWord::AboutPrivacy)}</p>
            <Disclosure title=t(PageWord::Shortcuts) open=true>
                <TableFrame label=t(PageWord::Shortcuts)>
                    <table>
                        <tbody>{keys}</tbody>
                    </table>
                </TableFrame>
            </Disclosure>
            <p class="about-version">
                {t(PageWord::Version(env!("CARGO_PKG_VERSION")))} " · " {t(PageWord::License(env!("CARGO_PKG_LICENSE")))}
            </p>
        </article>
    }
}
