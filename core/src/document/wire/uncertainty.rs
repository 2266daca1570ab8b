//! How uncertain a value is: a distribution, by the parameters that are known of it.

use super::value::{Identifier, Number};
use crate::document::declare::{choice, object};

choice! {
    /// How uncertain a value is. The award uses the value alone; a simulation draws from the distribution.
    Uncertainty {
        /// Symmetrical, and without bounds unless it is truncated.
        Normal(Normal) = "normal",
        /// Above zero and skewed to the right; its logarithm is normal. For ratios, and for costs.
        Lognormal(Lognormal) = "lognormal",
        /// Above zero and skewed to the right. For costs, and for rates of what happens.
        Gamma(Gamma) = "gamma",
        /// Between 0 and 1. For probabilities, shares and utilities.
        Beta(Beta) = "beta",
        /// Between bounds, rising in a straight line to the mode and falling from it.
        Triangular(Modal) = "triangular",
        /// Between bounds, as a beta distribution with its mean at (minimum + 4 · mode + maximum) / 6.
        Pert(Modal) = "pert",
        /// Between bounds, all of it as likely.
        Uniform(Uniform) = "uniform",
        /// One of some values, each with its probability.
        Discrete(Discrete) = "discrete",
        /// One of some values that were observed, each as likely as any other.
        Empirical(Empirical) = "empirical",
        /// A share of a whole, whose shares always sum to 1.
        Dirichlet(Dirichlet) = "dirichlet",
    }
}

object! {
    /// A normal distribution: by mean and standard error, or by mean and 95 % interval, in whose middle the mean lies.
    Normal {
        /// The mean.
        mean: Number,
        /// The standard error of the mean, or the standard deviation of a number that itself varies.
        standard_error: Option<Number>,
        /// The lower and upper end of the 95 % interval; the standard error is its width divided by 3.92.
        interval_95: Option<Vec<Number>>,
        /// Where it is cut off.
        truncated: Option<Truncation>,
    }
}

object! {
    /// A lognormal distribution: by mean and standard error, by median and 95 % interval, or by mu and sigma.
    Lognormal {
        /// The mean of the number itself, not of its logarithm.
        mean: Option<Number>,
        /// The standard error of the mean, or the standard deviation of a number that itself varies.
        standard_error: Option<Number>,
        /// The median: what is published as a ratio with an interval.
        median: Option<Number>,
        /// The lower and upper end of the 95 % interval; sigma is the difference of their logarithms divided by 2 · 1.959964.
        interval_95: Option<Vec<Number>>,
        /// The mean of the logarithm.
        mu: Option<Number>,
        /// The standard deviation of the logarithm.
        sigma: Option<Number>,
        /// Where it is cut off.
        truncated: Option<Truncation>,
    }
}

object! {
    /// A gamma distribution: by mean and standard error, by mean and 95 % interval, or by shape and scale.
    Gamma {
        /// The mean.
        mean: Option<Number>,
        /// The standard error of the mean, or the standard deviation of a number that itself varies.
        standard_error: Option<Number>,
        /// The lower and upper end of the 95 % interval; the standard error is its width divided by 3.92.
        interval_95: Option<Vec<Number>>,
        /// The shape.
        shape: Option<Number>,
        /// The scale, in the unit of the number; the mean is shape times scale.
        scale: Option<Number>,
        /// Where it is cut off.
        truncated: Option<Truncation>,
    }
}

object! {
    /// A beta distribution: by mean and standard error, by mean and 95 % interval, or by alpha and beta.
    Beta {
        /// The mean.
        mean: Option<Number>,
        /// The standard error of the mean, or the standard deviation of a number that itself varies.
        standard_error: Option<Number>,
        /// The lower and upper end of the 95 % interval; the standard error is its width divided by 3.92.
        interval_95: Option<Vec<Number>>,
        /// The first shape: how many had the event.
        alpha: Option<Number>,
        /// The second shape: how many did not.
        beta: Option<Number>,
        /// Where it is cut off.
        truncated: Option<Truncation>,
    }
}

object! {
    /// Where a distribution is cut off; what is left of it is drawn from.
    Truncation {
        /// Nothing below is drawn.
        minimum: Option<Number>,
        /// Nothing above is drawn.
        maximum: Option<Number>,
    }
}

object! {
    /// Bounds and the likeliest value between them.
    Modal {
        /// The least.
        minimum: Number,
        /// The likeliest.
        mode: Number,
        /// The greatest.
        maximum: Number,
    }
}

object! {
    /// Bounds.
    Uniform {
        /// The least.
        minimum: Number,
        /// The greatest.
        maximum: Number,
    }
}

object! {
    /// Some values.
    Discrete {
        /// The values; their probabilities sum to 1.
        values: Vec<Chance>,
    }
}

object! {
    /// A value and how likely it is.
    Chance {
        /// The value.
        value: Number,
        /// Its probability.
        probability: Number,
    }
}

object! {
    /// Values that were observed.
    Empirical {
        /// The observations; one that was made twice stands here twice.
        values: Vec<Number>,
    }
}

object! {
    /// A share of a whole: by its count, or by its mean, where one share of the whole has a standard error.
    Dirichlet {
        /// The name of the whole. Its shares stand together: in the parameters of the procurement, in those of one lot, or in one offer.
        group: Identifier,
        /// How many of the whole were counted in this share.
        count: Option<Number>,
        /// The mean of this share.
        mean: Option<Number>,
        /// The standard error of this share, in one share of the whole; it says how far all of them spread.
        standard_error: Option<Number>,
    }
}

object! {
    /// That two uncertain numbers move together.
    Correlation {
        /// The two numbers.
        between: Vec<UncertainNumber>,
        /// Their rank correlation (Spearman), between -1 and 1.
        rank: Number,
    }
}

choice! {
    /// A number that can be uncertain.
    UncertainNumber {
        /// The value of the parameter of this name.
        Parameter(Identifier) = "parameter",
        /// The price of the item of this name.
        Item(Identifier) = "item",
    }
}
