//! How much a first visit loads, and from where.

use xtask::dist::{BUDGET, first_view_gzip};

use crate::device::Device;
use crate::stage::Stage;

pub(crate) fn a_first_visit_loads_little_and_nothing_from_elsewhere(stage: &Stage) {
    let sizes = first_view_gzip(&stage.dist).expect("the built app can be weighed");
    assert!(sizes.gzip() <= BUDGET, "{sizes}");
    stage.visit(Device::LAPTOP, |user| {
        user.opens("");
        user.finds("html[data-offline=ready]");
        let foreign = user.value(
            "return performance.getEntriesByType('resource').map(({ name }) => name)\
             .filter((name) => !name.startsWith(location.origin))",
            &[],
        );
        assert_eq!(foreign, serde_json::json!([]));
        let policy = "return document.querySelector('meta[http-equiv=Content-Security-Policy]').content";
        let policy = user.value(policy, &[]);
        assert_eq!(policy.as_str(), Some(xtask::server::CONTENT_SECURITY_POLICY));
    });
}
