//! The rooms of the core stand where `ARCHITECTURE.md` says, and keep what it promises.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The longest file that is still read in one go.
const MOST_LINES: usize = 500;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// A source file of the core, and the room it belongs to.
struct Source {
    path: PathBuf,
    room: String,
    text: String,
}

impl Source {
    /// The lines that are not comments; a link in a comment imports nothing.
    fn code(&self) -> impl Iterator<Item = &str> {
        self.text
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"))
    }

    /// The rooms that the code names after `crate::`, alone or in braces.
    fn imports(&self) -> BTreeSet<String> {
        let code: Vec<&str> = self.code().collect();
        let code = code.join("\n");
        code.split("crate::")
            .skip(1)
            .flat_map(|after| match after.strip_prefix('{') {
                Some(list) => heads(list),
                None => vec![name(after)],
            })
            .filter(|name| name.starts_with(|first: char| first.is_ascii_lowercase()))
            .collect()
    }
}

/// The first name of every entry of a list that ends at its closing brace.
fn heads(list: &str) -> Vec<String> {
    let mut depth = 0;
    let mut starts = vec![0];
    for (place, character) in list.char_indices() {
        match character {
            '}' if depth == 0 => break,
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => starts.push(place + 1),
            _ => {}
        }
    }
    starts
        .into_iter()
        .map(|start| name(list[start..].trim_start()))
        .collect()
}

fn name(text: &str) -> String {
    text.chars()
        .take_while(|character| character.is_ascii_alphanumeric() || *character == '_')
        .collect()
}

fn sources() -> Vec<Source> {
    let core = root().join("core/src");
    files(&core)
        .into_iter()
        .map(|path| {
            let inside = path.strip_prefix(&core).unwrap();
            let first = inside.components().next().unwrap();
            let room = Path::new(first.as_os_str()).with_extension("");
            Source {
                room: room.to_string_lossy().into_owned(),
                text: fs::read_to_string(&path).unwrap(),
                path,
            }
        })
        .collect()
}

/// The Rust files under `folder`.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// The layer of each room, as `ARCHITECTURE.md` tabulates it.
fn layers() -> BTreeMap<String, u32> {
    let page = fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap();
    let row = |line: &str| {
        let mut cells = line.split('|').skip(1).map(str::trim);
        let layer = cells.next()?.parse().ok()?;
        let room = cells.next()?.trim_matches('`').to_owned();
        Some((room, layer))
    };
    page.lines().filter_map(row).collect()
}

#[test]
fn every_room_has_a_layer() {
    let rooms: BTreeSet<String> = sources().into_iter().map(|source| source.room).collect();
    let mut tabulated: BTreeSet<String> = layers().into_keys().collect();
    tabulated.insert("lib".to_owned());
    assert_eq!(rooms, tabulated);
}

#[test]
fn rooms_import_lower_layers_only() {
    let layers = layers();
    let mut wrong = Vec::new();
    for source in sources().iter().filter(|source| source.room != "lib") {
        for import in source.imports() {
            let lower = import == source.room || layers[&import] < layers[&source.room];
            if !lower {
                wrong.push(format!("{} imports {import}", source.path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn json_stays_above_the_model() {
    let layers = layers();
    let speaks = |source: &Source| source.code().any(|line| line.contains("serde_json"));
    let rooms: BTreeSet<String> = sources()
        .into_iter()
        .filter(|source| source.room != "lib" && layers[&source.room] < layers["document"])
        .filter(speaks)
        .map(|source| source.room)
        .collect();
    // A rejection and the catalogues are texts of their own, whoever asks for them.
    let allowed = ["catalogue", "problem"].map(str::to_owned);
    assert!(rooms.is_subset(&allowed.into()), "{rooms:?}");
}

#[test]
fn the_core_reads_nothing_but_its_input() {
    let banned = [
        "HashMap",
        "HashSet",
        "SystemTime",
        "Instant",
        "std::env",
        "std::fs",
        "std::net",
        "std::thread",
        "thread_local!",
        "static mut",
    ];
    for source in sources() {
        // Segments of a simulation and batches of indices are shared out to threads, and added up in their order.
        let shared = [
            "engine/simulation/run.rs",
            "uncertainty/sensitivity/sobol.rs",
        ];
        let shares_out = shared.iter().any(|path| source.path.ends_with(path));
        let banned = banned
            .iter()
            .filter(|word| !(shares_out && **word == "std::thread"));
        for word in banned {
            let line = source.code().find(|line| line.contains(*word));
            assert_eq!(line, None, "{}", source.path.display());
        }
    }
}

#[test]
fn files_are_short_and_named_for_what_they_hold() {
    let folders = [
        "core/src",
        "bindings-python/src",
        "bindings-wasm/src",
        "benches/src",
        "examples",
        "tests",
    ];
    for path in folders
        .iter()
        .flat_map(|folder| files(&root().join(folder)))
    {
        let lines = fs::read_to_string(&path).unwrap().lines().count();
        assert!(lines <= MOST_LINES, "{} has {lines} lines", path.display());
        let inside = path.strip_prefix(root()).unwrap();
        let vague = inside.components().any(|part| {
            let part = Path::new(part.as_os_str()).with_extension("");
            ["utils", "util", "common", "misc", "helpers"]
                .iter()
                .any(|vague| part.as_os_str() == *vague)
        });
        assert!(!vague, "{} says nothing", path.display());
    }
}

/// A formula or comment that names a source by its key names one that stands in SOURCES.md.
#[test]
fn every_source_that_is_cited_is_listed() {
    let listed = fs::read_to_string(root().join("SOURCES.md")).unwrap();
    let mut cited = 0;
    for source in sources() {
        let text = fs::read_to_string(&source.path).unwrap();
        for (before, after) in [("from \"", '"'), ("`[", ']')] {
            for rest in text.split(before).skip(1) {
                let key = rest.split(after).next().unwrap();
                let is_key = key.starts_with(|one: char| one.is_ascii_uppercase() || one == '2')
                    && !key.contains([' ', ':', '(', '<']);
                if is_key {
                    cited += 1;
                    let row = format!("| **{key}** |");
                    assert!(listed.contains(&row), "{key} in {}", source.path.display());
                }
            }
        }
    }
    assert!(cited > 50, "only {cited} citations found");
}
