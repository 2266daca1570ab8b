//! When a capital item is bought again.

use crate::model::Service;

/// When a capital item is bought, and until when the last one would serve.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Replacements {
    /// The years in which it is bought.
    pub years: Vec<u32>,
    /// Until how many months after the base date the last one would serve.
    pub served_until: u32,
    /// How many months each of them serves.
    pub life: u32,
}

impl Replacements {
    /// When an item of `life` years is bought that is bought first in the year `first`, in a study
    /// of so many months.
    ///
    /// # Examples
    ///
    /// Bought at the base date, an item of two years serves years 1 and 2; in a study of five years
    /// it is bought again in 3 and 5, and the last one would serve year 6 too:
    ///
    /// ```
    /// use wholelife::lcc::Replacements;
    /// use wholelife::model::Service;
    /// let plan = Replacements::plan(0, 2, Service::YearOfPurchase, true, 60);
    /// assert_eq!((plan.years.as_slice(), plan.left(60)), (&[0, 3, 5][..], 12));
    /// ```
    #[must_use]
    pub fn plan(first: u32, life: u32, service: Service, replaced: bool, study: u32) -> Self {
        let life = life.saturating_mul(12);
        let mut years = vec![first];
        let mut served_until = serves_from(first, service).saturating_add(life);
        while replaced && life > 0 && served_until < study {
            let served = served_until.checked_div(12).unwrap_or(0);
            years.push(match service {
                Service::YearOfPurchase => served.saturating_add(1),
                Service::FollowingYear => served,
            });
            served_until = served_until.saturating_add(life);
        }
        Self {
            years,
            served_until,
            life,
        }
    }

    /// How many months the last one would serve after a study of so many months, at most its life.
    #[must_use]
    pub fn left(&self, study: u32) -> u32 {
        self.served_until.saturating_sub(study).min(self.life)
    }
}

/// From how many months after the base date on an item serves. The base date precedes year 1, so
/// one bought then serves from year 1 either way.
fn serves_from(bought: u32, service: Service) -> u32 {
    let year = match service {
        Service::YearOfPurchase => bought.saturating_sub(1),
        Service::FollowingYear => bought,
    };
    year.saturating_mul(12)
}
