//! What ties a body to another by its places: a post elsewhere, and being one side of another body.

use serde::Serialize;

use crate::id::BodyId;
use crate::model::{Capacity, Principal};

/// What somebody is in a body: `Post("council", Chair)`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Post {
    /// The body.
    pub body: BodyId,
    /// What they are there.
    pub capacity: Capacity,
}

/// All the seats of one side in a body: `Side("council", AnyOf(Municipality))`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Side {
    /// The body.
    pub body: BodyId,
    /// Whom the seats speak for.
    pub principal: Principal,
}
