//! The kinds of document, and their schemas.

/// A kind of document that has a JSON Schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DocumentKind {
    /// The envelope.
    Envelope,
    /// What the buyer publishes.
    Procurement,
    /// What one bidder declares.
    Bid,
    /// What one evaluator awards.
    Assessment,
    /// What the buyer resolves.
    Decision,
    /// The legal result.
    Evaluation,
    /// The problems of a rejected input.
    Rejection,
    /// What the options cost, to whom, and what they are worth.
    Analysis,
    /// Why each bid that did not win did not win.
    Explanation,
    /// A question that needs no procurement.
    Calculation,
    /// Its answer.
    Answer,
    /// What the buyer expects of the bids.
    Expectations,
    /// What is found in a procurement before it is published.
    Lint,
    /// Product footprints of PACT, as a bid states them.
    PactFootprints,
    /// What a simulation is asked.
    Simulation,
    /// What comes out with other values, exactly.
    Sensitivity,
    /// What a simulation found.
    SimulationResult,
}

impl DocumentKind {
    /// Every kind.
    pub const ALL: [Self; 17] = [
        Self::Envelope,
        Self::Procurement,
        Self::Bid,
        Self::Assessment,
        Self::Decision,
        Self::Evaluation,
        Self::Rejection,
        Self::Analysis,
        Self::Explanation,
        Self::Calculation,
        Self::Answer,
        Self::Expectations,
        Self::Lint,
        Self::PactFootprints,
        Self::Simulation,
        Self::Sensitivity,
        Self::SimulationResult,
    ];

    /// The name by which a face asks for the kind, `evaluation` for instance.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Envelope => "envelope",
            Self::Procurement => "procurement",
            Self::Bid => "bid",
            Self::Assessment => "assessment",
            Self::Decision => "decision",
            Self::Evaluation => "evaluation",
            Self::Rejection => "rejection",
            Self::Analysis => "analysis",
            Self::Explanation => "explanation",
            Self::Calculation => "calculation",
            Self::Answer => "answer",
            Self::Expectations => "expectations",
            Self::Lint => "lint",
            Self::PactFootprints => "pact_footprints",
            Self::Simulation => "simulation",
            Self::Sensitivity => "sensitivity",
            Self::SimulationResult => "simulation_result",
        }
    }

    /// The kind of this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// Its JSON Schema.
    #[must_use]
    pub const fn schema(self) -> &'static str {
        match self {
            Self::Envelope => include_str!("../../schema/envelope.schema.json"),
            Self::Procurement => include_str!("../../schema/procurement.schema.json"),
            Self::Bid => include_str!("../../schema/bid.schema.json"),
            Self::Assessment => include_str!("../../schema/assessment.schema.json"),
            Self::Decision => include_str!("../../schema/decision.schema.json"),
            Self::Evaluation => include_str!("../../schema/evaluation.schema.json"),
            Self::Rejection => include_str!("../../schema/rejection.schema.json"),
            Self::Analysis => include_str!("../../schema/analysis.schema.json"),
            Self::Explanation => include_str!("../../schema/explanation.schema.json"),
            Self::Calculation => include_str!("../../schema/calculation.schema.json"),
            Self::Answer => include_str!("../../schema/answer.schema.json"),
            Self::Expectations => include_str!("../../schema/expectations.schema.json"),
            Self::Lint => include_str!("../../schema/lint.schema.json"),
            Self::PactFootprints => include_str!("../../schema/pact_footprints.schema.json"),
            Self::Simulation => include_str!("../../schema/simulation.schema.json"),
            Self::Sensitivity => include_str!("../../schema/sensitivity.schema.json"),
            Self::SimulationResult => include_str!("../../schema/simulation_result.schema.json"),
        }
    }
}

/// The JSON Schema of the question of a calculation.
pub(crate) fn question_schema(calculation: &str) -> Option<String> {
    let mut schema: serde_json::Value =
        serde_json::from_str(DocumentKind::Calculation.schema()).ok()?;
    let choices = schema.get("oneOf")?.as_array()?.iter();
    let mut questions = choices.filter_map(|choice| choice.get("properties")?.get(calculation));
    let question = questions.next()?.as_object()?.clone();
    let fields = schema.as_object_mut()?;
    fields.retain(|name, _| matches!(name.as_str(), "$schema" | "$defs"));
    fields.extend(question);
    serde_json::to_string_pretty(&schema).ok()
}
