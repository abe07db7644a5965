//! The atlas in the browser.
use leptos::prelude::*;

fn main() {
    leptos::mount::mount_to_body(|| view! { <main><h1>"Samverkansatlas"</h1></main> });
}
