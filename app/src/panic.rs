//! Tells the page when the program has stopped, so that its rescue screen can save the user's texts.

use std::panic;
use std::sync::atomic::{AtomicBool, Ordering};

use web_sys::{CustomEvent, CustomEventInit};

static STOPPED: AtomicBool = AtomicBool::new(false);

/// Sends `samverkan-panic` with the message when the program stops.
pub(crate) fn tell_the_page() {
    panic::set_hook(Box::new(|info| {
        STOPPED.store(true, Ordering::Relaxed);
        let event = CustomEventInit::new();
        event.set_detail(&info.to_string().into());
        if let (Some(window), Ok(event)) =
            (web_sys::window(), CustomEvent::new_with_event_init_dict("samverkan-panic", &event))
        {
            // Nobody is left to hear of a failure here.
            let _ = window.dispatch_event(&event);
        }
    }));
}

/// Whether the program has stopped; event handlers still run then, on a state that cannot be trusted.
pub(crate) fn has_stopped() -> bool {
    STOPPED.load(Ordering::Relaxed)
}
