//! Units that multiply out: an exponent for every base unit, and an exact conversion.

use std::collections::BTreeMap;
use std::fmt::{self, Display};

use rust_decimal::Decimal;

/// What a quantity is counted or measured in.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Base {
    /// Money, by its ISO 4217 code.
    Currency(String),
    /// A physical or calendar unit the engine knows: year, day, hour, piece, kg, kWh, km, m3, kgCO2e.
    Known(&'static str),
    /// A count the procurement names: use, procedure, user.
    Named(String),
}

/// How many factors a unit may have.
pub const MOST_FACTORS: usize = 20;

/// Why a text is not a unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum UnitFault {
    /// Not factors joined by `*` and `/`.
    Malformed,
    /// More than [`MOST_FACTORS`] factors.
    TooLong,
    /// A factor that is neither known nor named by the procurement.
    Unknown(String),
    /// A currency other than the procurement's.
    OtherCurrency(String),
}

/// A unit such as `DKK/use`: base units with exponents, and the exact factor to them.
///
/// # Examples
///
/// ```
/// use wholelife::num::Unit;
/// let parse = |text| Unit::parse(text, "DKK", &|name| name == "use").unwrap();
/// let cost = parse("use/year") .times(&parse("DKK/use"));
/// assert!(cost.same_dimension(&parse("DKK/year")));
/// assert_eq!(cost.to_string(), "DKK/year");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    exponents: BTreeMap<Base, i32>,
    /// How many base units one of it is: the exponents of [`PRIMES`]. A product of many conversions
    /// is exact that way, however large it is on the way.
    conversion: [i32; 3],
}

/// What every conversion is made of.
const PRIMES: [u32; 3] = [2, 3, 5];

/// Spelling, base unit, and how many of the base one of it is, as numerator and denominator.
const KNOWN: &[(&str, &str, u32, u32)] = &[
    ("year", "year", 1, 1),
    ("month", "year", 1, 12),
    ("day", "day", 1, 1),
    ("hour", "hour", 1, 1),
    ("min", "hour", 1, 60),
    ("piece", "piece", 1, 1),
    ("kg", "kg", 1, 1),
    ("g", "kg", 1, 1_000),
    ("t", "kg", 1_000, 1),
    ("kWh", "kWh", 1, 1),
    ("MWh", "kWh", 1_000, 1),
    ("km", "km", 1, 1),
    ("m3", "m3", 1, 1),
    ("l", "m3", 1, 1_000),
    ("kgCO2e", "kgCO2e", 1, 1),
    ("gCO2e", "kgCO2e", 1, 1_000),
    ("tCO2e", "kgCO2e", 1_000, 1),
];

impl Unit {
    /// The unit of a pure number, written `1`.
    #[must_use]
    pub fn one() -> Self {
        Self {
            exponents: BTreeMap::new(),
            conversion: [0; 3],
        }
    }

    /// The unit of money.
    #[must_use]
    pub fn money(currency: &str) -> Self {
        Self::of(Base::Currency(currency.to_owned()))
    }

    /// The unit of money a year.
    #[must_use]
    pub fn money_per_year(currency: &str) -> Self {
        Self::money(currency).per(&Self::year())
    }

    /// The unit of emissions, a kilogram of carbon dioxide equivalents.
    #[must_use]
    pub fn emissions() -> Self {
        Self::of(Base::Known("kgCO2e"))
    }

    /// The unit of a year.
    #[must_use]
    pub fn year() -> Self {
        Self::of(Base::Known("year"))
    }

    /// The units that are known without being named, as they are written.
    pub fn known() -> impl Iterator<Item = &'static str> {
        KNOWN.iter().map(|entry| entry.0)
    }

    /// Whether it counts what is not divided: days, pieces, or something that is named.
    pub fn counts(&self) -> bool {
        let mut bases = self.exponents.iter();
        let whole = |base: &Base| match base {
            Base::Currency(_) => false,
            Base::Known(name) => matches!(*name, "day" | "piece"),
            Base::Named(_) => true,
        };
        bases.len() == 1
            && bases.all(|(base, exponent)| whole(base) && *exponent == 1)
            && self.conversion == [0; 3]
    }

    fn of(base: Base) -> Self {
        Self {
            exponents: BTreeMap::from([(base, 1)]),
            ..Self::one()
        }
    }

    /// The unit written `text`: factors joined by `*` and `/`, each `/` dividing by the next factor only.
    ///
    /// # Errors
    ///
    /// A [`UnitFault`] if it is not one.
    pub fn parse(
        text: &str,
        currency: &str,
        named: &dyn Fn(&str) -> bool,
    ) -> Result<Self, UnitFault> {
        let mut unit = Self::one();
        let mut rest = text;
        let mut divides = false;
        if text.split(['*', '/']).nth(MOST_FACTORS).is_some() {
            return Err(UnitFault::TooLong);
        }
        loop {
            let end = rest.find(['*', '/']).unwrap_or(rest.len());
            let (word, tail) = rest.split_at_checked(end).ok_or(UnitFault::Malformed)?;
            let factor = Self::word(word.trim(), currency, named)?;
            unit = if divides {
                unit.per(&factor)
            } else {
                unit.times(&factor)
            };
            let mut characters = tail.chars();
            match characters.next() {
                None => return Ok(unit),
                Some(sign) => divides = sign == '/',
            }
            rest = characters.as_str();
        }
    }

    /// Whether the name means a unit without the procurement saying so.
    #[must_use]
    pub fn is_known(name: &str, currency: &str) -> bool {
        name == "1" || name == currency || KNOWN.iter().any(|entry| entry.0 == name)
    }

    fn word(word: &str, currency: &str, named: &dyn Fn(&str) -> bool) -> Result<Self, UnitFault> {
        if word == "1" {
            return Ok(Self::one());
        }
        if word == currency {
            return Ok(Self::money(currency));
        }
        if let Some((_, base, numerator, denominator)) = KNOWN.iter().find(|entry| entry.0 == word)
        {
            let (above, below) = (prime_exponents(*numerator), prime_exponents(*denominator));
            let pairs = above.into_iter().zip(below);
            let mut unit = Self::of(Base::Known(base));
            for (place, (above, below)) in unit.conversion.iter_mut().zip(pairs) {
                *place = above.saturating_sub(below);
            }
            return Ok(unit);
        }
        if named(word) {
            return Ok(Self::of(Base::Named(word.to_owned())));
        }
        let is_currency = word.len() == 3 && word.bytes().all(|byte| byte.is_ascii_uppercase());
        Err(if word.is_empty() || word.contains(['(', ')', ' ']) {
            UnitFault::Malformed
        } else if is_currency {
            UnitFault::OtherCurrency(word.to_owned())
        } else {
            UnitFault::Unknown(word.to_owned())
        })
    }

    /// The product of the two units.
    #[must_use]
    pub fn times(self, other: &Self) -> Self {
        self.joined(other, 1)
    }

    /// This unit divided by the other.
    #[must_use]
    pub fn per(self, other: &Self) -> Self {
        self.joined(other, -1)
    }

    /// No exponent can overflow: the documents are too short for so many factors.
    fn joined(mut self, other: &Self, sign: i32) -> Self {
        let join = |one: i32, other: i32| one.saturating_add(other.saturating_mul(sign));
        for (base, exponent) in &other.exponents {
            let entry = self.exponents.entry(base.clone()).or_insert(0);
            *entry = join(*entry, *exponent);
            if *entry == 0 {
                self.exponents.remove(base);
            }
        }
        for (place, exponent) in self.conversion.iter_mut().zip(other.conversion) {
            *place = join(*place, exponent);
        }
        self
    }

    /// Whether both measure the same thing, be it in other multiples.
    #[must_use]
    pub fn same_dimension(&self, other: &Self) -> bool {
        self.exponents == other.exponents
    }

    /// Whether it is money, or money for something: a currency that is not divided by.
    #[must_use]
    pub fn is_of_money(&self) -> bool {
        let mut bases = self.exponents.iter();
        bases.any(|(base, exponent)| matches!(base, Base::Currency(_)) && *exponent > 0)
    }

    /// Whether money is in it, be it divided by.
    #[must_use]
    pub fn holds_money(&self) -> bool {
        let mut bases = self.exponents.keys();
        bases.any(|base| matches!(base, Base::Currency(_)))
    }

    /// What a number in this unit is multiplied by, and then divided by, to be in base units; none
    /// where that cannot be held exactly.
    #[must_use]
    pub fn to_base(&self) -> Option<(Decimal, Decimal)> {
        let (mut above, mut below) = (Decimal::ONE, Decimal::ONE);
        for (prime, exponent) in PRIMES.into_iter().zip(self.conversion) {
            let side = if exponent > 0 { &mut above } else { &mut below };
            for _ in 0..exponent.unsigned_abs() {
                *side = side.checked_mul(Decimal::from(prime))?;
            }
        }
        Some((above, below))
    }
}

/// How often each of [`PRIMES`] divides a number that has no other divisors.
fn prime_exponents(mut number: u32) -> [i32; 3] {
    PRIMES.map(|prime| {
        let mut exponent = 0_i32;
        while number.checked_rem(prime) == Some(0) && number > 0 {
            number = number.checked_div(prime).unwrap_or(0);
            exponent = exponent.saturating_add(1);
        }
        exponent
    })
}

impl Display for Unit {
    /// Writes the base units: `DKK/year`, `1` for a pure number.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut top = Vec::new();
        let mut bottom = String::new();
        for (base, exponent) in &self.exponents {
            let name = match base {
                Base::Currency(name) | Base::Named(name) => name.as_str(),
                Base::Known(name) => name,
            };
            for _ in 0..exponent.unsigned_abs() {
                if *exponent > 0 {
                    top.push(name);
                } else {
                    bottom.push('/');
                    bottom.push_str(name);
                }
            }
        }
        if top.is_empty() {
            top.push("1");
        }
        write!(formatter, "{}{bottom}", top.join("*"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn conversions_stay_exact() {
        let parse = |text: &str| Unit::parse(text, "DKK", &|_| false);
        let to_base = |text: &str| parse(text).unwrap().to_base();
        let of = |above: i64, below: i64| Some((Decimal::from(above), Decimal::from(below)));
        assert!(
            parse("min")
                .unwrap()
                .same_dimension(&parse("hour").unwrap())
        );
        assert_eq!(to_base("min"), of(1, 60));
        assert_eq!(to_base("DKK/month"), of(12, 1));
        assert_eq!(to_base("kg/min/kg*min"), of(1, 1));
        for (text, base, numerator, denominator) in KNOWN {
            assert_eq!(
                to_base(&format!("{text}*{base}")),
                of((*numerator).into(), (*denominator).into())
            );
        }
        assert_eq!(
            to_base("t/g*t/g*t/g*t/g*t/g*g/t*g/t*g/t*g/t"),
            of(1_000_000, 1)
        );
        assert_eq!(to_base("t/g*t/g*t/g*t/g*t/g"), None);
        assert_eq!(parse("DKK/"), Err(UnitFault::Malformed));
        assert_eq!(parse("EUR"), Err(UnitFault::OtherCurrency("EUR".into())));
        assert_eq!(parse("use"), Err(UnitFault::Unknown("use".into())));
        assert_eq!(parse("kg/kg").unwrap(), Unit::one());
        let long = ["kg"; MOST_FACTORS + 1].join("*");
        assert_eq!(parse(&long), Err(UnitFault::TooLong));
    }
}
