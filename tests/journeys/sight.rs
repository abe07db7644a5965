//! What a person sees: words, elements, numbers; each waits until the page shows it.

use serde_json::{Value, json};

use crate::user::User;

impl User {
    /// Waits until the page shows these words, or tells them to those who listen.
    #[track_caller]
    pub(crate) fn sees(&self, words: &str) {
        let script = "const place = document.querySelector('dialog:modal') ?? document.body;
            const told = [...place.querySelectorAll('[aria-label]')].filter((one) => one.checkVisibility());
            const all = [place.innerText, ...told.map((one) => one.ariaLabel)].join(' ');
            return all.replace(/\\s+/g, ' ').toLowerCase().includes(arguments[0].toLowerCase())";
        self.reads_with(script, &[json!(words)]);
    }

    /// Waits until what the selector names is shown.
    #[track_caller]
    pub(crate) fn finds(&self, selector: &str) {
        let script = "return [...document.querySelectorAll(arguments[0])]\
            .some((found) => found.checkVisibility() && found.getClientRects().length > 0)";
        self.reads_with(script, &[json!(selector)]);
    }

    /// Waits until nothing that the selector names is shown.
    #[track_caller]
    pub(crate) fn misses(&self, selector: &str) {
        let script = "return ![...document.querySelectorAll(arguments[0])]\
            .some((found) => found.checkVisibility() && found.getClientRects().length > 0)";
        self.reads_with(script, &[json!(selector)]);
    }

    /// How many elements the selector names now.
    #[track_caller]
    pub(crate) fn counts(&self, selector: &str) -> usize {
        let count = self.value("return document.querySelectorAll(arguments[0]).length", &[json!(selector)]);
        usize::try_from(count.as_u64().unwrap_or(0)).expect("a page is not that large")
    }

    /// Waits until the script returns true.
    #[track_caller]
    pub(crate) fn reads(&self, script: &str) {
        self.reads_with(script, &[]);
    }

    #[track_caller]
    pub(crate) fn reads_with(&self, script: &str, arguments: &[Value]) {
        self.waits(&format!("{script} {arguments:?}"), async || {
            let answer = self.driver.execute(script, arguments.to_vec()).await.ok()?;
            (answer.json() == &Value::Bool(true)).then_some(())
        });
    }

    /// What the script returns.
    #[track_caller]
    pub(crate) fn value(&self, script: &str, arguments: &[Value]) -> Value {
        let answer = self.runtime.block_on(self.driver.execute(script, arguments.to_vec()));
        answer.unwrap_or_else(|error| panic!("the page cannot run {script}: {error}")).json().clone()
    }

    /// What the script hands to its last argument, a function.
    #[track_caller]
    pub(crate) fn awaited(&self, script: &str, arguments: &[Value]) -> Value {
        let answer = self.runtime.block_on(self.driver.execute_async(script, arguments.to_vec()));
        answer.unwrap_or_else(|error| panic!("the page cannot finish {script:.80}: {error}")).json().clone()
    }
}
