//! What axe-core and the browser's console have against a page.

use std::fmt;

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use super::{Page, commands};

/// The rules asked for: WCAG 2.0 to 2.2, levels A and AA.
const TAGS: [&str; 5] = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/// A rule of accessibility that a page breaks.
#[derive(Debug, Clone)]
pub struct Violation {
    /// The rule, such as `color-contrast`.
    pub rule: String,
    /// What it asks for.
    pub help: String,
    /// The elements that break it: selector and why.
    pub places: Vec<String>,
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}: {}", self.rule, self.help)?;
        self.places.iter().try_for_each(|place| writeln!(f, "    {place}"))
    }
}

impl Page<'_> {
    /// Lets axe-core look at the page as it stands now.
    ///
    /// # Errors
    ///
    /// When axe cannot run there.
    pub async fn axe(&self) -> Result<Vec<Violation>> {
        let client = &self.browser.client;
        let loaded = client.execute("return typeof axe === 'object'", vec![]).await?;
        if loaded != Value::Bool(true) {
            client.execute(&self.browser.axe, vec![]).await.context("axe-core does not load")?;
        }
        let script = "const done = arguments[arguments.length - 1];\
            axe.run(document, {runOnly: {type: 'tag', values: arguments[0]}, resultTypes: ['violations']})\
                .then(r => done(r.violations), e => done(String(e)))";
        let found = client.execute_async(script, vec![json!(TAGS)]).await?;
        let list = found.as_array().with_context(|| format!("axe-core failed: {found}"))?;
        Ok(list.iter().map(violation).collect())
    }

    /// Errors of the console since the last call: scripts, blocked content, missing files.
    ///
    /// # Errors
    ///
    /// When the browser does not answer.
    pub async fn console_errors(&self) -> Result<Vec<String>> {
        let said = commands::console(&self.browser.client).await?;
        // A form that was refused is answered so; Chromium calls every such answer an error.
        let refused = |text: &str| text.contains("the server responded with a status of 422");
        let bad = |(level, text): &(String, String)| {
            (level == "SEVERE" && !refused(text)) || text.contains("Content Security Policy")
        };
        Ok(said.into_iter().filter(bad).map(|(_, text)| text).collect())
    }

    /// The pixels by which the page is wider than the window; it must not have to be moved sideways.
    ///
    /// # Errors
    ///
    /// When the browser does not answer.
    pub async fn spills(&self) -> Result<i64> {
        let script = "const e = document.documentElement; return e.scrollWidth - e.clientWidth";
        Ok(self.browser.client.execute(script, vec![]).await?.as_i64().unwrap_or_default())
    }

    /// Everything the machine can say against the page: axe, console, sideways scrolling.
    ///
    /// # Errors
    ///
    /// When it says anything; the text holds all of it.
    pub async fn check(&self) -> Result<()> {
        let mut faults: Vec<String> = self.axe().await?.iter().map(Violation::to_string).collect();
        faults.extend(self.console_errors().await?);
        let spills = self.spills().await?;
        if spills > 0 {
            faults.push(format!("{spills} px wider than the window"));
        }
        if !faults.is_empty() {
            bail!("{}:\n{}", self.path().await?, faults.join("\n"));
        }
        Ok(())
    }
}

fn violation(found: &Value) -> Violation {
    let word = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let place = |node: &Value| {
        let target: Vec<String> =
            node["target"].as_array().into_iter().flatten().map(word).collect();
        let why = word(&node["failureSummary"]);
        format!("{} — {}", target.join(" "), why.split_whitespace().collect::<Vec<_>>().join(" "))
    };
    Violation {
        rule: word(&found["id"]),
        help: word(&found["help"]),
        places: found["nodes"].as_array().into_iter().flatten().map(place).collect(),
    }
}
