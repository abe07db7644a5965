//! What a view needs is fetched once, when it is asked for; where that fails it is said, and can be tried again.

use serde_json::json;

use crate::device::Device;
use crate::stage::Stage;
use crate::user::User;

/// The network fails for addresses like these.
fn fails_for(user: &User, addresses: &[&str]) {
    user.devtools("Network.enable", json!({}));
    user.devtools("Network.setBlockedURLs", json!({ "urls": addresses }));
}

pub(crate) fn what_could_not_be_fetched_is_fetched_when_asked_again(stage: &Stage) {
    stage.visit(Device::LAPTOP, |user| {
        user.tolerates("ERR_BLOCKED_BY_CLIENT");
        user.opens("");
        user.finds(".map-card");
        fails_for(user, &["*.ron", "*orebro*.map"]);
        user.clicks_on(".map-card");
        user.finds(".map-side .empty");
        user.sees("kunde inte hämtas");
        fails_for(user, &["*orebro*.map"]);
        user.clicks_in(".map-side", "Försök igen");
        user.finds(".map-side [class^=facts]");

        user.value("location.hash = '#/map/orebro'", &[]);
        user.sees("kunde inte hämtas");
        fails_for(user, &[]);
        user.clicks("Försök igen");
        user.finds(".map-card");
        user.sees("Regionala samverkansrådet");
    });
}

pub(crate) fn what_is_here_is_not_fetched_again(stage: &Stage) {
    stage.visit(Device::LAPTOP, |user| {
        user.opens("");
        for address in ["#/outline/kalmar", "#/table/kalmar", "#/map/kalmar", "#/library", "#/compare/kalmar/orebro"] {
            user.value("location.hash = arguments[0]", &[json!(address)]);
            user.finds("main h1");
        }
        user.finds(".compare");
        let fetched = "return performance.getEntriesByType('resource').map(({ name }) => name) \
                       .filter(name => name.includes('/structures/')).sort()";
        let fetched = user.value(fetched, &[]);
        let names: Vec<&str> = fetched.as_array().into_iter().flatten().filter_map(|name| name.as_str()).collect();
        let ending = |ending: &str| names.iter().filter(|name| name.ends_with(ending)).count();
        assert_eq!((ending(".map"), ending(".ron")), (1, 2), "{fetched}");
    });
}
