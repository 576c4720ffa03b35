//! Equal paths: what `store`, `clerk` and `web` call a feature, `council` calls the same.

use super::Fault;
use super::exceptions::Exceptions;
use crate::tree::Tree;

/// Rooms whose shelves follow `council`.
const ROOMS: [&str; 3] = ["store", "clerk", "web"];

/// Features and template folders without a namesake.
pub fn check(tree: &Tree, exceptions: &Exceptions) -> Vec<Fault> {
    let mut faults = Vec::new();
    for file in &tree.files {
        if let Some((room, path)) = file.in_room() {
            let Some(feature) = feature(path).filter(|_| ROOMS.contains(&room)) else { continue };
            if !in_council(tree, &feature)
                && !exceptions.excuse("paths", &format!("{room}/{feature}"))
            {
                let what = format!(
                    "no crates/council/src/{feature}.rs: use the council's name, or add `paths {room}/{feature}: REASON` to {}",
                    super::exceptions::FILE
                );
                faults.push(Fault::new(&file.path, 1, what));
            }
        } else if let Some(shelf) = template_shelf(&file.path) {
            let known = tree.has(&format!("crates/web/src/{shelf}"))
                || tree.has(&format!("crates/web/src/{shelf}.rs"));
            if !known && !exceptions.excuse("paths", &format!("web/templates/{shelf}")) {
                let what =
                    format!("no crates/web/src/{shelf}: a template lies on the shelf of its page");
                faults.push(Fault::new(&file.path, 1, what));
            }
        }
    }
    faults
}

/// `shelf/feature` of a path inside `src`; `None` for files that lie on no shelf and for a shelf's own `mod.rs`.
pub fn feature(path: &str) -> Option<String> {
    let (shelf, rest) = path.split_once('/')?;
    let name = rest.split('/').next()?.trim_end_matches(".rs");
    (name != "mod" && name != "tests").then(|| format!("{shelf}/{name}"))
}

fn in_council(tree: &Tree, feature: &str) -> bool {
    let place = format!("crates/council/src/{feature}");
    tree.has(&format!("{place}.rs")) || tree.has(&place)
}

fn template_shelf(path: &str) -> Option<&str> {
    let (shelf, _) = path.strip_prefix("crates/web/templates/")?.split_once('/')?;
    Some(shelf)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::exceptions::FILE;
    use crate::tidy::said;

    fn faults(files: &[(&str, &str)]) -> Vec<String> {
        let tree = Tree::of(files);
        said(&check(&tree, &Exceptions::read(&tree)))
    }

    #[test]
    fn equal_paths_are_good() {
        let files = [
            ("crates/council/src/meetings/votes.rs", ""),
            ("crates/store/src/meetings/votes.rs", ""),
            ("crates/store/src/meetings/mod.rs", ""),
            ("crates/store/src/lib.rs", ""),
            ("crates/web/src/meetings/votes/page.rs", ""),
            ("crates/web/templates/meetings/vote.html", ""),
        ];
        assert_eq!(faults(&files), [""; 0]);
    }

    #[test]
    fn a_feature_of_another_name_is_found_unless_excused() {
        let odd = ("crates/clerk/src/meetings/ballots.rs", "");
        let council = ("crates/council/src/meetings/votes.rs", "");
        assert!(faults(&[odd, council])[0].contains("no crates/council/src/meetings/ballots.rs"));
        let excuse = (FILE, "paths clerk/meetings/ballots: they are only counted here\n");
        assert_eq!(faults(&[odd, council, excuse]), [""; 0]);
    }

    #[test]
    fn a_template_needs_its_shelf() {
        assert!(
            faults(&[("crates/web/templates/odd/a.html", "")])[0].contains("no crates/web/src/odd")
        );
    }
}
