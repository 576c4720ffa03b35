//! The files of the repository, read once and looked at by every check.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::rust::Code;

/// What is in the repository: tracked files, and new ones that git would not ignore.
pub struct Tree {
    /// The folder of the workspace.
    pub root: PathBuf,
    /// Every file, by path.
    pub files: Vec<File>,
}

/// One file.
pub struct File {
    /// Path from the root, with `/`.
    pub path: String,
    /// The text; `None` for a file that is not UTF-8, such as a font.
    pub text: Option<String>,
    /// What a Rust file says; `None` for other files and for Rust that cannot be read.
    pub code: Option<Code>,
}

impl Tree {
    /// Reads the tree under `root` as git sees it.
    ///
    /// # Errors
    ///
    /// When git cannot list the files, or a file cannot be read.
    pub fn load(root: &Path) -> Result<Self> {
        let list = Command::new("git")
            .args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
            .current_dir(root)
            .output()
            .context("git is needed to list the files of the repository")?;
        if !list.status.success() {
            bail!("git ls-files: {}", String::from_utf8_lossy(&list.stderr).trim());
        }
        let mut paths: Vec<&str> =
            std::str::from_utf8(&list.stdout)?.split('\0').filter(|p| !p.is_empty()).collect();
        paths.sort_unstable();
        paths.dedup();
        let mut files = Vec::new();
        for path in paths {
            // A file deleted but not yet committed is still listed.
            let full = root.join(path);
            if full.is_file() {
                let bytes = std::fs::read(&full).with_context(|| path.to_owned())?;
                files.push(File::new(path, String::from_utf8(bytes).ok()));
            }
        }
        Ok(Self { root: root.to_owned(), files })
    }

    /// A tree made of the given files, for tests.
    #[cfg(test)]
    pub fn of(files: &[(&str, &str)]) -> Self {
        let files = files.iter().map(|(p, t)| File::new(p, Some((*t).to_owned()))).collect();
        Self { root: PathBuf::new(), files }
    }

    /// The file of this path.
    pub fn get(&self, path: &str) -> Option<&File> {
        self.files.iter().find(|f| f.path == path)
    }

    /// Whether a file or a folder of this path exists.
    pub fn has(&self, path: &str) -> bool {
        let path = path.trim_end_matches('/');
        self.files.iter().any(|f| {
            f.path.strip_prefix(path).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        })
    }

    /// The text files, as path and text.
    pub fn texts(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files.iter().filter_map(|f| Some((f.path.as_str(), f.text.as_deref()?)))
    }

    /// The Rust files that could be read.
    pub fn rust(&self) -> impl Iterator<Item = (&File, &Code)> {
        self.files.iter().filter_map(|f| Some((f, f.code.as_ref()?)))
    }
}

impl File {
    fn new(path: &str, text: Option<String>) -> Self {
        let rust = text.as_deref().filter(|_| path.ends_with(".rs"));
        Self { path: path.to_owned(), code: rust.and_then(Code::read), text }
    }

    /// The room and the path inside its `src`, for a file of a room's source.
    pub fn in_room(&self) -> Option<(&str, &str)> {
        let (room, rest) = self.path.strip_prefix("crates/")?.split_once('/')?;
        Some((room, rest.strip_prefix("src/")?))
    }

    /// Whether the whole file is a test.
    pub fn is_test(&self) -> bool {
        let path = self.path.as_str();
        path.contains("/tests/")
            || path.ends_with("/tests.rs")
            || path.starts_with("crates/stories/")
    }
}

/// The folder of the workspace: above this package under cargo, else above the current folder.
///
/// # Errors
///
/// When no `Cargo.toml` with a workspace is found.
pub fn root() -> Result<PathBuf> {
    let start = match std::env::var_os("CARGO_MANIFEST_DIR") {
        Some(package) => PathBuf::from(package),
        None => std::env::current_dir()?,
    };
    let is_root = |dir: &&Path| {
        std::fs::read_to_string(dir.join("Cargo.toml")).is_ok_and(|t| t.contains("[workspace]"))
    };
    let root = start.ancestors().find(is_root).context("no workspace here")?;
    Ok(root.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_exists_when_a_file_lies_in_it() {
        let tree = Tree::of(&[("docs/why/books.md", "")]);
        assert!(tree.has("docs/why") && tree.has("docs/why/") && tree.has("docs/why/books.md"));
        assert!(!tree.has("docs/wh") && !tree.has("docs/why/book"));
    }

    #[test]
    fn a_room_is_known_by_its_path() {
        let tree = Tree::of(&[("crates/web/src/look/seats.rs", "//! x"), ("xtask/src/a.rs", "")]);
        assert_eq!(tree.files[0].in_room(), Some(("web", "look/seats.rs")));
        assert_eq!(tree.files[1].in_room(), None);
    }
}
