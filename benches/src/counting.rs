//! A scalar that is exact and keeps a record: the operations that a formula cannot do without.

use std::cell::RefCell;
use std::ops::{Add, Div, Mul, Neg, Sub};

use wholelife::num::{Decimal, Exact, Fault, Rounding, Scalar};

/// One operation of a formula, with the operands it met.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Operation {
    Add(Decimal, Decimal),
    Multiply(Decimal, Decimal),
    Divide(Decimal, Decimal),
    Compare(Decimal, Decimal),
    Round(Decimal, Rounding),
    Root(Decimal, u32),
    Logarithm(Decimal),
}

impl Operation {
    /// Whether a formula could do without: adding nothing, multiplying by nothing or by one.
    fn changes_nothing(self) -> bool {
        match self {
            Self::Add(left, right) => left.is_zero() || right.is_zero(),
            Self::Multiply(left, right) => [left, right]
                .iter()
                .any(|factor| factor.is_zero() || *factor == Decimal::ONE),
            Self::Divide(left, right) => left.is_zero() || right == Decimal::ONE,
            Self::Compare(..) | Self::Round(..) | Self::Root(..) | Self::Logarithm(_) => false,
        }
    }
}

thread_local! {
    static RECORD: RefCell<Vec<Operation>> = const { RefCell::new(Vec::new()) };
}

/// What `formulas` gives, and the operations it took.
pub(crate) fn recorded<T>(formulas: impl FnOnce() -> T) -> (T, Vec<Operation>) {
    RECORD.take();
    let result = formulas();
    (result, RECORD.take())
}

/// An exact number whose operations are recorded.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Counting(pub(crate) Exact);

impl Counting {
    fn record(self, other: Self, operation: impl FnOnce(Decimal, Decimal) -> Operation) {
        if let (Ok(left), Ok(right)) = (self.0.result(), other.0.result()) {
            let operation = operation(left, right);
            if !operation.changes_nothing() {
                RECORD.with_borrow_mut(|record| record.push(operation));
            }
        }
    }
}

impl Add for Counting {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        self.record(other, Operation::Add);
        Self(self.0 + other.0)
    }
}

impl Sub for Counting {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        self.record(other, |left, right| Operation::Add(left, -right));
        Self(self.0 - other.0)
    }
}

impl Mul for Counting {
    type Output = Self;
    fn mul(self, other: Self) -> Self {
        self.record(other, Operation::Multiply);
        Self(self.0 * other.0)
    }
}

impl Div for Counting {
    type Output = Self;
    fn div(self, other: Self) -> Self {
        self.record(other, Operation::Divide);
        Self(self.0 / other.0)
    }
}

impl Neg for Counting {
    type Output = Self;
    fn neg(self) -> Self {
        Self(-self.0)
    }
}

impl Scalar for Counting {
    type Mask = <Exact as Scalar>::Mask;

    fn exact(value: Decimal) -> Self {
        Self(Exact::exact(value))
    }

    fn fault(fault: Fault) -> Self {
        Self(Exact::fault(fault))
    }

    fn less(self, other: Self) -> Self::Mask {
        self.record(other, Operation::Compare);
        self.0.less(other.0)
    }

    fn choose(mask: Self::Mask, yes: Self, no: Self) -> Self {
        Self(Exact::choose(mask, yes.0, no.0))
    }

    fn root(self, degree: u32) -> Self {
        self.record(self, |value, _| Operation::Root(value, degree));
        Self(self.0.root(degree))
    }

    fn ln(self) -> Self {
        self.record(self, |value, _| Operation::Logarithm(value));
        Self(self.0.ln())
    }

    fn round(self, rounding: Rounding) -> Self {
        self.record(self, |value, _| Operation::Round(value, rounding));
        Self(self.0.round(rounding))
    }
}
