//! Migrations are numbered without gaps, and an override for one engine stands beside its common file.

use std::collections::BTreeMap;

use super::Fault;
use crate::tree::Tree;

const FOLDER: &str = "crates/store/migrations/";

/// Names and numbers that break the row `0001_name.sql`, `0002_name.sql`, `0002_name.postgres.sql`, ….
pub fn check(tree: &Tree) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut numbers: BTreeMap<u32, &str> = BTreeMap::new();
    for file in &tree.files {
        let Some(name) = file.path.strip_prefix(FOLDER) else { continue };
        let Some((number, stem, engine)) = parts(name) else {
            let what = "name a migration `0001_name.sql`, lower case, with `_` between words";
            faults.push(Fault::new(&file.path, 1, what));
            continue;
        };
        if engine {
            let common = format!("{FOLDER}{number:04}_{stem}.sql");
            if tree.get(&common).is_none() {
                faults.push(Fault::new(
                    &file.path,
                    1,
                    format!("an override of nothing: no {common}"),
                ));
            }
        } else if let Some(other) = numbers.insert(number, name) {
            faults.push(Fault::new(
                &file.path,
                1,
                format!("the same number as {other}: take the next"),
            ));
        }
    }
    for (expected, (number, name)) in (1..).zip(&numbers) {
        if expected != *number {
            let what = format!("number {expected:04} is missing before this one: leave no gap");
            faults.push(Fault::new(&format!("{FOLDER}{name}"), 1, what));
            break;
        }
    }
    faults
}

/// The number, the name, and whether it is for one engine.
fn parts(name: &str) -> Option<(u32, &str, bool)> {
    let (number, rest) = name.strip_suffix(".sql")?.split_once('_')?;
    let (stem, engine) = match rest.split_once('.') {
        Some((stem, engine)) => (stem, ["postgres", "sqlite"].contains(&engine).then_some(true)?),
        None => (rest, false),
    };
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    let good = number.len() == 4 && !stem.is_empty() && stem.chars().all(plain);
    good.then_some((number.parse().ok()?, stem, engine))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::said;

    fn faults(names: &[&str]) -> Vec<String> {
        let paths: Vec<String> = names.iter().map(|n| format!("{FOLDER}{n}")).collect();
        let files: Vec<(&str, &str)> = paths.iter().map(|p| (p.as_str(), "")).collect();
        said(&check(&Tree::of(&files)))
    }

    #[test]
    fn a_row_without_gaps_is_good() {
        assert_eq!(
            faults(&["0001_house.sql", "0002_people.sql", "0002_people.postgres.sql"]),
            [""; 0]
        );
    }

    #[test]
    fn gaps_doubles_and_strange_names_are_found() {
        assert!(faults(&["0001_house.sql", "0003_people.sql"])[0].contains("0002 is missing"));
        assert!(faults(&["0001_a.sql", "0001_b.sql"])[0].contains("same number"));
        assert!(faults(&["1_a.sql"])[0].contains("name a migration"));
        assert!(faults(&["0001_a.sql", "0001_b.postgres.sql"])[0].contains("override of nothing"));
    }
}
