//! Writes the JavaScript glue of a WebAssembly module: `wholelife-bindgen MODULE FOLDER NAME`.
//!
//! A program of the workspace rather than the tool `wasm-bindgen`, so that its version stands in `Cargo.lock`.

use anyhow::{Result, bail};
use wasm_bindgen_cli_support::Bindgen;

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [module, folder, name] = arguments.as_slice() else {
        bail!("usage: wholelife-bindgen MODULE FOLDER NAME");
    };
    Bindgen::new()
        .input_path(module)
        .out_name(name)
        .web(true)?
        .omit_default_module_path(false)
        .reset_state_function(true)
        .typescript(false)
        .generate(folder)
}
