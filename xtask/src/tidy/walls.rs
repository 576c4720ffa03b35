//! The walls between the rooms: who may import whom, and what the pure rooms must never reach.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::path::Path;

use anyhow::{Context, Result};
use cargo_metadata::{DependencyKind, Metadata, MetadataCommand};

use super::Fault;

/// Rooms and the rooms they may import.
const ROOMS: [(&str, &[&str]); 11] = [
    ("kit", &[]),
    ("bylaws", &["kit"]),
    ("council", &["kit", "bylaws"]),
    ("words", &["kit", "bylaws", "council"]),
    ("store", &["kit", "bylaws", "council"]),
    ("clerk", &["kit", "bylaws", "council", "store"]),
    ("web", &["kit", "bylaws", "council", "store", "clerk", "words"]),
    ("post", &["kit"]),
    ("madang", &["kit", "bylaws", "council", "store", "clerk", "web", "words", "post"]),
    ("stories", &["kit", "bylaws", "council", "store", "clerk", "words"]),
    ("xtask", &[]),
];

/// The pure rooms and the packages they may name themselves.
const PURE: [(&str, &[&str]); 4] = [
    ("kit", &["jiff", "serde", "serde_json", "sha2", "thiserror"]),
    ("bylaws", &["jiff", "serde", "serde_json", "similar", "thiserror", "toml"]),
    ("council", &["jiff", "serde", "serde_json", "thiserror"]),
    ("words", &["fluent-bundle", "fluent-syntax", "jiff", "serde", "serde_json", "unic-langid"]),
];

/// Packages no pure room may reach, not even through others: time, dice, disk, network.
const OUTSIDE: [&str; 8] =
    ["tokio", "rusqlite", "postgres", "tokio-postgres", "axum", "hyper", "rand", "getrandom"];

/// Packages that live in some rooms only.
const ONLY: [(&str, &[&str]); 9] = [
    ("rusqlite", &["store"]),
    ("postgres", &["store"]),
    ("getrandom", &["clerk"]),
    ("argon2", &["clerk"]),
    ("lettre", &["post"]),
    ("axum", &["web", "madang"]),
    ("askama", &["web"]),
    ("clap", &["madang"]),
    ("anyhow", &["madang", "xtask"]),
];

/// The packages of a workspace, as far as the walls care.
#[derive(Default)]
pub struct Packages {
    /// Members of the workspace with their own dependencies.
    rooms: BTreeMap<String, Vec<Dependency>>,
    /// What every package is compiled with, by name; without development dependencies.
    links: BTreeMap<String, BTreeSet<String>>,
}

struct Dependency {
    name: String,
    /// For tests only.
    dev: bool,
}

/// Asks cargo for the packages of the workspace in `root`.
///
/// # Errors
///
/// When `cargo metadata` fails, for instance on a broken manifest.
pub fn packages(root: &Path) -> Result<Packages> {
    let metadata = MetadataCommand::new()
        .manifest_path(root.join("Cargo.toml"))
        .exec()
        .context("cargo metadata")?;
    let rooms = metadata.workspace_packages().into_iter().map(|package| {
        let list = package.dependencies.iter().filter(|d| d.kind != DependencyKind::Build);
        let list = list.map(|d| Dependency {
            name: d.name.clone(),
            dev: d.kind == DependencyKind::Development,
        });
        (package.name.to_string(), list.collect())
    });
    Ok(Packages { rooms: rooms.collect(), links: links(&metadata) })
}

fn links(metadata: &Metadata) -> BTreeMap<String, BTreeSet<String>> {
    let mut links: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let name = |id| metadata[id].name.to_string();
    for node in metadata.resolve.iter().flat_map(|resolve| &resolve.nodes) {
        let linked = node
            .deps
            .iter()
            .filter(|dep| dep.dep_kinds.iter().any(|kind| kind.kind == DependencyKind::Normal));
        links.entry(name(&node.id)).or_default().extend(linked.map(|dep| name(&dep.pkg)));
    }
    links
}

/// Dependencies that go through a wall.
pub fn check(packages: &Packages) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (room, dependencies) in &packages.rooms {
        let manifest = match room.as_str() {
            "xtask" => "xtask/Cargo.toml".to_owned(),
            _ => format!("crates/{room}/Cargo.toml"),
        };
        let mut fault = |what: String| faults.push(Fault::new(&manifest, 1, what));
        let Some((_, may)) = ROOMS.iter().find(|(name, _)| name == room) else {
            fault(format!(
                "`{room}` has no place yet: say in xtask/src/tidy/walls.rs whom it may import"
            ));
            continue;
        };
        for dependency in dependencies {
            let what = through_wall(packages, room, may, dependency);
            what.into_iter().for_each(&mut fault);
        }
        if PURE.iter().any(|(name, _)| name == room) {
            for way in ways_outside(packages, room) {
                fault(format!("a pure room reaches outside: {way}"));
            }
        }
    }
    faults
}

/// What is wrong with one dependency, if anything.
fn through_wall(packages: &Packages, room: &str, may: &[&str], to: &Dependency) -> Option<String> {
    let name = to.name.as_str();
    if packages.rooms.contains_key(name) {
        // Tests may look over a wall, except from below into the binary.
        let open = may.contains(&name) || (to.dev && name != "madang" && room != name);
        return (!open).then(|| {
            format!("`{room}` may not import `{name}`: the wall is in xtask/src/tidy/walls.rs")
        });
    }
    if to.dev {
        return None;
    }
    if let Some((_, list)) = PURE.iter().find(|(pure, _)| *pure == room)
        && !list.contains(&name)
    {
        return Some(format!(
            "`{room}` is pure and may not name `{name}`: give it facts as arguments"
        ));
    }
    let (_, rooms) = ONLY.iter().find(|(package, _)| *package == name)?;
    (!rooms.contains(&room)).then(|| format!("`{name}` belongs into {} only", rooms.join(", ")))
}

/// Chains of packages from a pure room to the outside, the shortest for each.
fn ways_outside(packages: &Packages, room: &str) -> Vec<String> {
    let mut ways = Vec::new();
    let mut seen = BTreeSet::from([room]);
    let mut queue = VecDeque::from([vec![room]]);
    while let Some(way) = queue.pop_front() {
        let last = way[way.len() - 1];
        if OUTSIDE.contains(&last) {
            ways.push(way.join(" -> "));
            continue;
        }
        for next in packages.links.get(last).into_iter().flatten() {
            if seen.insert(next) {
                queue.push_back(way.iter().copied().chain([next.as_str()]).collect());
            }
        }
    }
    ways
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A workspace of rooms and links: `kit`, `council > kit jiff`, `web > dev:store`.
    fn workspace(rooms: &[&str], links: &[&str]) -> Packages {
        let halves = |line: &str| {
            let (name, rest) = line.split_once(" > ").unwrap_or((line, ""));
            let rest: Vec<String> = rest.split_whitespace().map(str::to_owned).collect();
            (name.to_owned(), rest)
        };
        let dependency = |name: &String| Dependency {
            name: name.trim_start_matches("dev:").to_owned(),
            dev: name.starts_with("dev:"),
        };
        let rooms = rooms.iter().map(|line| {
            let (name, rest) = halves(line);
            (name, rest.iter().map(dependency).collect())
        });
        let links = links.iter().map(|line| {
            let (name, rest) = halves(line);
            (name, rest.into_iter().collect())
        });
        Packages { rooms: rooms.collect(), links: links.collect() }
    }

    fn faults(rooms: &[&str], links: &[&str]) -> Vec<String> {
        check(&workspace(rooms, links)).into_iter().map(|f| f.what).collect()
    }

    #[test]
    fn the_house_as_it_should_be() {
        let rooms =
            ["kit > jiff", "council > kit jiff", "store > kit council rusqlite", "web > dev:tokio"];
        assert_eq!(faults(&rooms, &["kit > jiff", "council > kit", "jiff > log"]), [""; 0]);
    }

    #[test]
    fn a_room_that_looks_up_is_stopped() {
        assert!(faults(&["kit > council", "council"], &[])[0].contains("may not import `council`"));
        assert!(faults(&["store > clerk", "clerk"], &[])[0].contains("may not import `clerk`"));
        assert!(
            faults(&["clerk > dev:madang", "madang"], &[])[0].contains("may not import `madang`")
        );
        assert_eq!(faults(&["council > dev:store", "store"], &[]), [""; 0]);
    }

    #[test]
    fn pure_rooms_stay_pure_also_through_others() {
        assert!(faults(&["council > toml"], &[])[0].contains("may not name `toml`"));
        let links = ["words > fluent-bundle", "fluent-bundle > a", "a > getrandom"];
        let way = "a pure room reaches outside: words -> fluent-bundle -> a -> getrandom";
        assert_eq!(faults(&["words > fluent-bundle"], &links), [way]);
    }

    #[test]
    fn heavy_packages_have_their_rooms() {
        assert!(faults(&["web > rusqlite"], &[])[0].contains("`rusqlite` belongs into store only"));
        assert!(faults(&["clerk > anyhow"], &[])[0].contains("madang, xtask only"));
    }

    #[test]
    fn a_new_room_needs_a_place() {
        assert!(faults(&["tally"], &[])[0].contains("has no place yet"));
    }

    #[test]
    fn a_way_outside_is_found_in_what_cargo_says() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        let packages = packages(root).unwrap();
        assert!(packages.rooms.contains_key("council"));
        // The links are real: the store does reach SQLite.
        assert!(packages.links["store"].contains("rusqlite"));
    }
}
