//! The committed schemas are the ones that the declarations generate.

use std::path::Path;

use wholelife::DocumentKind;
use wholelife::document::schemas::generate;

/// With `WHOLELIFE_UPDATE` set the files are written instead of compared.
#[test]
fn committed_schemas_are_in_step() {
    for kind in DocumentKind::ALL {
        let generated = generate(kind).unwrap();
        let file = format!("{}.schema.json", kind.name());
        let path = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("schema")
            .join(&file);
        if std::env::var_os("WHOLELIFE_UPDATE").is_some() {
            std::fs::write(&path, &generated).unwrap();
        }
        let committed = std::fs::read_to_string(&path).unwrap();
        assert!(
            committed == generated,
            "{file} is not in step: run `make update`"
        );
    }
}
