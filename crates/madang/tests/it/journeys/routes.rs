//! The addresses of the house, read where they are written: a page that is added is visited as well.

use std::{fs, path::Path};

use anyhow::{Context, Result};

/// Every address that the sources of the web room answer a GET on.
pub fn all() -> Result<Vec<String>> {
    let mut found = Vec::new();
    gather(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../web/src"), &mut found)?;
    found.sort();
    found.dedup();
    Ok(found)
}

fn gather(folder: &Path, found: &mut Vec<String>) -> Result<()> {
    for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let path = entry?.path();
        if path.is_dir() {
            gather(&path, found)?;
        } else if path.extension().is_some_and(|end| end == "rs") {
            found.extend(written(&fs::read_to_string(&path)?));
        }
    }
    Ok(())
}

/// The addresses in one source: `.route("/address", get(…))`.
fn written(source: &str) -> Vec<String> {
    let routes = source.split(".route(").skip(1);
    routes
        .filter_map(|route| {
            let (address, rest) = route.trim_start().strip_prefix('"')?.split_once('"')?;
            let rest = rest.split(['}', ';']).next().unwrap_or(rest);
            rest.contains("get(").then(|| address.to_owned())
        })
        .collect()
}

/// The address of `all` that a path is one of: the one with the fewest blanks.
pub fn of<'r>(all: &'r [String], path: &str) -> Option<&'r str> {
    let fits = all.iter().filter(|route| fits(route, path));
    fits.min_by_key(|route| route.matches('{').count()).map(String::as_str)
}

fn fits(route: &str, path: &str) -> bool {
    let (mut parts, mut places) = (path.split('/'), route.split('/'));
    loop {
        match (places.next(), parts.next()) {
            (None, None) => return true,
            (Some(place), Some(_)) if place.starts_with("{*") => return true,
            (Some(place), Some(part)) if place.starts_with('{') && !part.is_empty() => {}
            (Some(place), Some(part)) if place == part => {}
            _ => return false,
        }
    }
}
