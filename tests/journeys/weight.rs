//! How much a first visit loads, and from where.

use xtask::dist::{BUDGET, first_view_gzip};

use crate::device::Device;
use crate::stage::Stage;

pub(crate) fn a_first_visit_loads_little_and_nothing_from_elsewhere(stage: &Stage) {
    let sizes = first_view_gzip(&stage.dist).expect("the built app can be weighed");
    assert!(sizes.gzip() <= BUDGET, "{sizes}");
    stage.visit(Device::LAPTOP, |user| {
        user.opens("");
        user.is_at("#/map/kalmar");
        user.finds(".map-card");
        let asked = "return performance.getEntriesByType('resource').map(it => [it.name, it.decodedBodySize])";
        let asked = user.value(asked, &[]);
        let origin = stage.url();
        let (mut fetched, mut maps) = (0, 0);
        for file in asked.as_array().into_iter().flatten() {
            let (address, raw) = (file[0].as_str().unwrap_or_default(), file[1].as_u64().unwrap_or_default());
            let name = address.strip_prefix(&origin).unwrap_or(address);
            // What is counted is all that the first view asks for, and the largest map in the place of the one shown.
            maps += usize::from(name.ends_with(".map"));
            assert!(name.ends_with(".map") || sizes.files.iter().any(|size| size.name == name), "{name}:\n{sizes}");
            fetched += usize::try_from(raw).unwrap_or(usize::MAX);
        }
        assert_eq!(maps, 1, "{asked}");
        assert!(fetched <= sizes.raw(), "{fetched} bytes were fetched:\n{sizes}");
        user.finds("html[data-offline=ready]");
        let policy = "return document.querySelector('meta[http-equiv=Content-Security-Policy]').content";
        let policy = user.value(policy, &[]);
        assert_eq!(policy.as_str(), Some(xtask::server::CONTENT_SECURITY_POLICY));
    });
}
