//! The documents of one evaluation, as JavaScript hands them over.

use wasm_bindgen::prelude::wasm_bindgen;
use wholelife::{Input, Rejection};

/// The documents of one evaluation; every verb consumes them, so nothing is left to free.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Documents {
    together: bool,
    /// The envelope, or the procurement when the documents are apart.
    head: Vec<u8>,
    bids: Vec<Vec<u8>>,
    assessments: Vec<Vec<u8>>,
    decisions: Vec<Vec<u8>>,
}

#[wasm_bindgen]
impl Documents {
    /// One envelope.
    #[must_use]
    pub fn together(envelope: Vec<u8>) -> Self {
        Self {
            together: true,
            ..Self::apart(envelope)
        }
    }

    /// A procurement, to which the other documents are added one by one.
    #[must_use]
    pub fn apart(procurement: Vec<u8>) -> Self {
        Self {
            together: false,
            head: procurement,
            bids: Vec::new(),
            assessments: Vec::new(),
            decisions: Vec::new(),
        }
    }

    /// Adds what one bidder declares.
    pub fn bid(&mut self, text: Vec<u8>) {
        self.bids.push(text);
    }

    /// Adds what one evaluator awards.
    pub fn assessment(&mut self, text: Vec<u8>) {
        self.assessments.push(text);
    }

    /// Adds what the buyer resolves.
    pub fn decision(&mut self, text: Vec<u8>) {
        self.decisions.push(text);
    }
}

impl Documents {
    pub(crate) fn read<T>(
        self,
        verb: impl FnOnce(Input<'_>) -> Result<T, Rejection>,
    ) -> Result<T, String> {
        let answer = if self.together {
            verb(Input::Envelope(&self.head))
        } else {
            verb(Input::Documents {
                procurement: &self.head,
                bids: &borrowed(&self.bids),
                assessments: &borrowed(&self.assessments),
                decisions: &borrowed(&self.decisions),
            })
        };
        answer.map_err(|rejection| rejection.to_json())
    }
}

fn borrowed(texts: &[Vec<u8>]) -> Vec<&[u8]> {
    texts.iter().map(Vec::as_slice).collect()
}
