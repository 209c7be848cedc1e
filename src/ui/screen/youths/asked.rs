//! What is asked of the list of youths: which of them, and in which order.

use crate::service::youths::list::{Ages, Filter, Order};

/// What is asked of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Asked {
    /// Which youths are shown.
    pub(super) filter: Filter,
    /// What they are sorted by.
    pub(super) order: Order,
    /// Whether from A to Z.
    pub(super) up: bool,
}

impl Default for Asked {
    fn default() -> Self {
        Self {
            filter: Filter::default(),
            order: Order::Name,
            up: true,
        }
    }
}

impl Asked {
    /// Whether nothing but the order of names is asked, and the ages of the work perhaps.
    pub(super) fn is_plain(self, work: Option<Ages>) -> bool {
        let ages = self.filter.ages.is_none() || self.filter.ages == work;
        let rest = Filter {
            ages: None,
            ..self.filter
        };
        ages && rest == Filter::default()
    }

    /// Whether they stand in the order of their names.
    pub(super) fn is_by_name(self) -> bool {
        self.order == Order::Name && self.up
    }
}
