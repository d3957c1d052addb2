//! Makes the game's map: GeoJSON of Natural Earth and `assets/map/geography.ron` in, `assets/map/region.mvmap` out.
//!
//!     cargo run -p multivector-mapmaker              writes the file
//!     cargo run -p multivector-mapmaker -- --check   says whether the file is what the sources give
//!
//! Exit status: 0 done, 1 the file differs or a source is wrong, 2 used wrongly. The game never runs this.

use std::io::Write;
use std::process::ExitCode;

use multivector_mapmaker::{Failure, assemble, folder};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let check = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => false,
        ["--check"] => true,
        _ => {
            say("usage: multivector-mapmaker [--check]");
            return ExitCode::from(2);
        }
    };
    match run(check) {
        Ok(done) => {
            say(&done);
            ExitCode::SUCCESS
        }
        Err(Failure(what)) => {
            say(&what);
            ExitCode::FAILURE
        }
    }
}

/// Makes the map, and writes it or compares it with the file.
fn run(check: bool) -> Result<String, Failure> {
    let folder = folder();
    let target = folder.join("region.mvmap");
    let map = assemble::map(&folder)?;
    let bytes = map
        .encode()
        .map_err(|error| Failure(format!("the map does not encode: {error}")))?;
    let shown = "assets/map/region.mvmap";
    if check {
        let there = std::fs::read(&target).map_err(|error| Failure(format!("{shown}: {error}")))?;
        if there != bytes {
            return Err(Failure(format!(
                "{shown}: not what the sources give; run the tool without --check"
            )));
        }
        return Ok(format!("{shown}: as the sources give it"));
    }
    std::fs::write(&target, &bytes).map_err(|error| Failure(format!("{shown}: {error}")))?;
    Ok(format!(
        "{shown}: {} bytes; {} countries, {} edges, {} waters, {} rivers, {} regions, {} places, {} lines",
        bytes.len(),
        map.countries.len(),
        map.edges.len(),
        map.waters.len(),
        map.rivers.len(),
        map.regions.len(),
        map.places.len(),
        map.lines.len(),
    ))
}

/// Prints a line. A closed pipe is no reason to fail.
fn say(line: &str) {
    let _ = writeln!(std::io::stdout(), "{line}");
}
