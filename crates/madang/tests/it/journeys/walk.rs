//! Walking a page with the keyboard alone, watching that one always sees where one is.

use anyhow::{Result, bail, ensure};

use crate::browser::Page;

/// The most stops between two places of a page.
const STOPS: usize = 150;

/// Presses Tab until the element of this role, whose name begins so, has the keyboard. Everything
/// that is passed on the way must show that it has it.
pub async fn walk_to(page: &Page<'_>, role: &str, name: &str) -> Result<()> {
    let mut passed = Vec::new();
    for _ in 0..STOPS {
        page.press("Tab").await?;
        let focus = page.focused().await?;
        // After the last stop the keyboard leaves the page, and comes back to its beginning.
        if focus.name.is_empty() {
            continue;
        }
        ensure!(focus.shown, "nothing shows that {focus} has the keyboard: {}", page.path().await?);
        if focus.role == role && focus.name.starts_with(name) {
            return Ok(());
        }
        passed.push(focus.to_string());
    }
    bail!("the keyboard never reaches {role} “{name}”; it passed {}", passed.join(", "))
}

/// Walks to a button or link and presses Enter.
pub async fn press_on(page: &Page<'_>, role: &str, name: &str) -> Result<()> {
    walk_to(page, role, name).await?;
    page.press("Enter").await
}

/// What has the keyboard must be this, and be seen.
pub async fn stands_on(page: &Page<'_>, role: &str, name: &str) -> Result<()> {
    let focus = page.focused().await?;
    ensure!(focus.shown, "nothing shows that {focus} has the keyboard");
    ensure!(focus.role == role && focus.name.starts_with(name), "{focus}, not {role} {name}");
    Ok(())
}
