//! Gathers what differs and what only one side tells, the same way from both sides.

use super::{Aspect, Change, ChangeClass, Unknown};
use crate::compare::Side;
use crate::path::FieldPath;
use crate::words::Said;

/// What has been found so far.
#[derive(Default)]
pub(super) struct Found {
    pub(super) changes: Vec<Change>,
    pub(super) unknown: Vec<Unknown>,
}

/// A place on one side and what stands there.
pub(super) struct Here {
    pub(super) path: FieldPath,
    pub(super) value: Said,
}

impl Here {
    pub(super) fn new(path: FieldPath, value: Said) -> Self {
        Self { path, value }
    }
}

impl Found {
    /// Both sides have it, with different values or in different places.
    pub(super) fn differs(&mut self, aspect: Aspect, change: ChangeClass, left: Here, right: Here) {
        self.changes.push(Change {
            aspect,
            change,
            left: Some(left.path),
            right: Some(right.path),
            left_value: Some(left.value),
            right_value: Some(right.value),
        });
    }

    /// Only one side has it.
    pub(super) fn only(&mut self, aspect: Aspect, side: Side, here: Here) {
        let (path, value) = (Some(here.path), Some(here.value));
        self.changes.push(match side {
            Side::Left => Change {
                aspect,
                change: ChangeClass::Removed,
                left: path,
                right: None,
                left_value: value,
                right_value: None,
            },
            Side::Right => Change {
                aspect,
                change: ChangeClass::Added,
                left: None,
                right: path,
                left_value: None,
                right_value: value,
            },
        });
    }

    /// Compares what two sides tell: nothing told on one side is unknown, nothing on both is nothing.
    pub(super) fn compare(
        &mut self,
        aspect: Aspect,
        left: (FieldPath, Option<Said>),
        right: (FieldPath, Option<Said>),
        same: bool,
    ) {
        match (left, right) {
            ((_, None), (_, None)) => {}
            ((path, Some(value)), (_, None)) => self.untold(aspect, Side::Right, Here::new(path, value)),
            ((_, None), (path, Some(value))) => self.untold(aspect, Side::Left, Here::new(path, value)),
            ((left, Some(left_value)), (right, Some(right_value))) => {
                if !same {
                    let (left, right) = (Here::new(left, left_value), Here::new(right, right_value));
                    self.differs(aspect, ChangeClass::Changed, left, right);
                }
            }
        }
    }

    /// One side does not tell what the other does.
    pub(super) fn untold(&mut self, aspect: Aspect, side: Side, other: Here) {
        self.unknown.push(Unknown { aspect, side, path: other.path, value: other.value });
    }
}
