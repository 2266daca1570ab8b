//! The same evaluation through Python and Node, and by the programs it is compared with.

use std::collections::BTreeMap;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use crate::clock::median;
use crate::{least, most, row};

/// The folder of the benchmarks.
pub(crate) const HERE: &str = env!("CARGO_MANIFEST_DIR");

/// A reference workload, as text.
pub(crate) fn workload(
    bids: u32,
    lines: u32,
    years: u32,
    criteria: u32,
) -> Result<Vec<u8>, Box<dyn Error>> {
    let mut command = Command::new(python());
    command.arg(Path::new(HERE).join("python/workload.py"));
    for (name, size) in [
        ("--bids", bids),
        ("--lines", lines),
        ("--years", years),
        ("--criteria", criteria),
    ] {
        command.args([name, &size.to_string()]);
    }
    answer(&mut command)
}

/// The interpreter that has the package, where one was built.
pub(crate) fn python() -> String {
    env::var("WHOLELIFE_PYTHON").unwrap_or_else(|_| "python3".to_owned())
}

/// Standard output of a program that succeeds.
pub(crate) fn answer(command: &mut Command) -> Result<Vec<u8>, Box<dyn Error>> {
    let output = command
        .output()
        .map_err(|fault| format!("{command:?}: {fault}"))?;
    if output.status.success() {
        Ok(output.stdout)
    } else {
        let told = String::from_utf8_lossy(&output.stderr);
        Err(format!("{command:?} failed: {told}").into())
    }
}

/// Programs that time the evaluation of one file.
pub(crate) struct Faces {
    file: PathBuf,
    times: BTreeMap<String, Vec<f64>>,
}

impl Faces {
    pub(crate) fn of(text: &[u8]) -> Result<Self, Box<dyn Error>> {
        let file = env::temp_dir().join(format!("wholelife-bench-{}.json", std::process::id()));
        fs::write(&file, text)?;
        Ok(Self {
            file,
            times: BTreeMap::new(),
        })
    }

    /// Runs each program once; it times several evaluations.
    pub(crate) fn take_turn(&mut self) -> Result<(), Box<dyn Error>> {
        let here = Path::new(HERE);
        self.run(Command::new(python()).arg(here.join("python/measure.py")))?;
        if here.join("../bindings-wasm/js/wasm").exists() {
            self.run(Command::new("node").arg(here.join("node/measure.js")))?;
        }
        Ok(())
    }

    /// A program prints an object: microseconds by the name of what it timed.
    fn run(&mut self, command: &mut Command) -> Result<(), Box<dyn Error>> {
        let printed = answer(command.arg(&self.file))?;
        let times: BTreeMap<String, f64> = serde_json::from_slice(&printed)?;
        for (name, microseconds) in times {
            let nanoseconds = microseconds * 1e3;
            self.times.entry(name).or_default().push(nanoseconds);
        }
        Ok(())
    }

    fn median(&self, name: &str) -> Option<f64> {
        self.times.get(name).cloned().map(median)
    }

    /// The table's lines, beside Rust from model to evaluation and from text to text.
    pub(crate) fn print(&self, evaluate: f64, whole: f64) {
        for (title, name, build) in [
            ("Python", "python", "bindings-python/environment.sh release"),
            (
                "Node",
                "node",
                "npm ci --prefix bindings-wasm/js && bindings-wasm/build.sh",
            ),
        ] {
            let title = format!("{title}, until fields are read");
            match self.median(name) {
                Some(time) => row(&title, time, &most(time / whole, 2.0, "Rust, text to text")),
                None => row(&title, f64::NAN, &format!("not measured: run {build}")),
            }
        }
        let compared = |time: f64, rust: f64| least(time / rust, 50.0, "the engine is");
        for (title, name, rust) in [
            ("Python decimal program", "decimal_program", evaluate),
            ("  text to text", "decimal_program_text_to_text", whole),
            ("Fraction oracle", "oracle", evaluate),
        ] {
            if let Some(time) = self.median(name) {
                row(title, time, &compared(time, rust));
            }
        }
    }
}

impl Drop for Faces {
    fn drop(&mut self) {
        // A file left in the temporary folder harms nobody.
        let _ = fs::remove_file(&self.file);
    }
}
