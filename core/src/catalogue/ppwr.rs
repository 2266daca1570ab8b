//! What Regulation (EU) 2025/40 on packaging asks for, from when on, and what it exempts: thresholds as data,
//! with their articles.
//!
//! Most dates are the earliest: the regulation adds "or so many months after the act that sets the method,
//! whichever is the latest", and those acts are still to come.

/// A threshold that a component of the packaging is held against.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PpwrThreshold {
    /// The word of the rule.
    pub rule: &'static str,
    /// The word of the grade, or of the category of plastic, that it is about; empty for all.
    pub of: &'static str,
    /// The year from whose 1 January it holds at the earliest.
    pub from: i64,
    /// The bound in percent.
    pub percent: u32,
    /// Where it stands.
    pub article: &'static str,
}

const fn threshold(
    rule: &'static str,
    of: &'static str,
    from: i64,
    percent: u32,
    article: &'static str,
) -> PpwrThreshold {
    PpwrThreshold {
        rule,
        of,
        from,
        percent,
        article,
    }
}

/// Every threshold, in the order of its article and year.
pub const PPWR_THRESHOLDS: &[PpwrThreshold] = &[
    threshold("recyclability", "c", 2030, 70, "Art. 6(3)"),
    threshold("recyclability", "b", 2038, 80, "Art. 6(3)"),
    threshold(
        "recycled_content",
        "contact_sensitive_pet",
        2030,
        30,
        "Art. 7(1)(a)",
    ),
    threshold(
        "recycled_content",
        "contact_sensitive_other",
        2030,
        10,
        "Art. 7(1)(b)",
    ),
    threshold(
        "recycled_content",
        "beverage_bottle",
        2030,
        30,
        "Art. 7(1)(c)",
    ),
    threshold("recycled_content", "other", 2030, 35, "Art. 7(1)(d)"),
    threshold(
        "recycled_content",
        "contact_sensitive_pet",
        2040,
        50,
        "Art. 7(2)(a)",
    ),
    threshold(
        "recycled_content",
        "contact_sensitive_other",
        2040,
        25,
        "Art. 7(2)(b)",
    ),
    threshold(
        "recycled_content",
        "beverage_bottle",
        2040,
        65,
        "Art. 7(2)(c)",
    ),
    threshold("recycled_content", "other", 2040, 65, "Art. 7(2)(d)"),
    threshold("empty_space", "", 2030, 50, "Art. 24(1)"),
];

/// The least share in percent that each grade of recyclability asks for, the best first (Annex II, Table 3).
pub const PPWR_GRADES: &[(&str, u32)] = &[("a", 95), ("b", 80), ("c", 70)];

/// The word of an exemption, that of the rule it exempts from, and where it stands.
pub const PPWR_EXEMPTIONS: &[(&str, &str, &str)] = &[
    ("medicine_immediate", "recyclability", "Art. 6(11)(a)"),
    ("medical_device", "recyclability", "Art. 6(11)(b)"),
    ("in_vitro_diagnostic", "recyclability", "Art. 6(11)(c)"),
    ("medicine_outer", "recyclability", "Art. 6(11)(d)"),
    ("special_food", "recyclability", "Art. 6(11)(e)"),
    ("dangerous_goods", "recyclability", "Art. 6(11)(f)"),
    ("natural_material", "recyclability", "Art. 6(11)(g)"),
    ("medicine_immediate", "recycled_content", "Art. 7(4)(a)"),
    ("medical_device", "recycled_content", "Art. 7(4)(b)"),
    ("in_vitro_diagnostic", "recycled_content", "Art. 7(4)(c)"),
    ("medicine_outer", "recycled_content", "Art. 7(4)(d)"),
    ("compostable", "recycled_content", "Art. 7(4)(e)"),
    ("dangerous_goods", "recycled_content", "Art. 7(4)(f)"),
    ("special_food", "recycled_content", "Art. 7(4)(g)"),
    ("medicine_manufacture", "recycled_content", "Art. 7(4)(h)"),
    ("food_safety", "recycled_content", "Art. 7(5)(a)"),
    ("small_part", "recycled_content", "Art. 7(5)(b)"),
    ("reuse_system", "empty_space", "Art. 24(5)"),
];
