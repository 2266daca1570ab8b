//! The documents of one evaluation on disk.

use std::fs;
use std::io;
use std::path::Path;

use serde_json::value::RawValue;
use wholelife::Input;

/// A folder that holds `procurement.json`, `bids/*.json`, `assessments.json` and `decisions.json`.
pub(crate) struct Folder {
    procurement: String,
    bids: Vec<String>,
    assessments: Vec<Box<RawValue>>,
    decisions: Vec<Box<RawValue>>,
}

impl Folder {
    /// Reads the documents; whether they say what they should is the engine's to judge.
    pub(crate) fn open(path: &Path) -> io::Result<Self> {
        let mut bids = fs::read_dir(path.join("bids"))?
            .map(|entry| entry.map(|entry| entry.path()))
            .collect::<io::Result<Vec<_>>>()?;
        bids.sort();
        Ok(Self {
            procurement: fs::read_to_string(path.join("procurement.json"))?,
            bids: bids
                .iter()
                .map(fs::read_to_string)
                .collect::<io::Result<_>>()?,
            assessments: serde_json::from_str(&fs::read_to_string(path.join("assessments.json"))?)?,
            decisions: serde_json::from_str(&fs::read_to_string(path.join("decisions.json"))?)?,
        })
    }

    /// Hands the documents to a verb, each as a text of its own, so that none can add to another.
    pub(crate) fn ask<T>(&self, verb: impl FnOnce(Input<'_>) -> T) -> T {
        let bids: Vec<&[u8]> = self.bids.iter().map(String::as_bytes).collect();
        verb(Input::Documents {
            procurement: self.procurement.as_bytes(),
            bids: &bids,
            assessments: &texts(&self.assessments),
            decisions: &texts(&self.decisions),
        })
    }
}

fn texts(documents: &[Box<RawValue>]) -> Vec<&[u8]> {
    documents
        .iter()
        .map(|document| document.get().as_bytes())
        .collect()
}
