//! A page as a person uses it: by labels, names and keys, never by ids of the markup.

use std::fmt;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::elements::Element;
use fantoccini::key::Key;
use serde_json::json;

use super::{Browser, commands};

/// How long `wait_for` waits.
const PATIENCE: Duration = Duration::from_secs(10);

/// One tab on a site.
pub struct Page<'b> {
    pub(super) browser: &'b Browser,
    origin: &'b str,
}

/// The element that has the keyboard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Focus {
    /// Its role: `link`, `button`, `textbox`, …; `generic` when nothing has the focus.
    pub role: String,
    /// Its name.
    pub name: String,
    /// Whether one can see that it has the focus: an outline or a shadow.
    pub shown: bool,
}

impl fmt::Display for Focus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.role, self.name)
    }
}

impl<'b> Page<'b> {
    pub(super) fn new(browser: &'b Browser, origin: &'b str) -> Self {
        Self { browser, origin }
    }

    /// Goes to a path of the site and waits until it is loaded.
    pub async fn goto(&self, path: &str) -> Result<()> {
        let url = format!("{}{path}", self.origin);
        self.browser.client.goto(&url).await.with_context(|| format!("GET {path}"))
    }

    /// Comes back as somebody else: forgets every cookie and keeps these, as `name=value`.
    pub async fn become_another(&self, cookies: &[&str]) -> Result<()> {
        let client = &self.browser.client;
        commands::devtools(client, "Network.clearBrowserCookies", json!({})).await?;
        for (name, value) in cookies.iter().filter_map(|cookie| cookie.split_once('=')) {
            let cookie = json!({ "name": name, "value": value, "url": self.origin });
            commands::devtools(client, "Network.setCookie", cookie).await?;
        }
        Ok(())
    }

    /// The path and query the browser is at.
    pub async fn path(&self) -> Result<String> {
        let url = self.browser.client.current_url().await?;
        let query = url.query().map(|query| format!("?{query}")).unwrap_or_default();
        Ok(format!("{}{query}", url.path()))
    }

    /// The title of the page.
    pub async fn title(&self) -> Result<String> {
        Ok(self.browser.client.title().await?)
    }

    /// The visible text of the page.
    pub async fn text(&self) -> Result<String> {
        let text = self.browser.client.execute("return document.body.innerText", vec![]).await?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    /// What the live regions say, one after another.
    pub async fn announced(&self) -> Result<String> {
        let script = "return [...document.querySelectorAll('[role=status],[role=alert],[aria-live]')]\
            .map(e => e.innerText.trim()).filter(t => t).join('\\n')";
        let text = self.browser.client.execute(script, vec![]).await?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    /// Waits until the visible text of the page holds `text`, for what arrives by itself.
    pub async fn wait_for(&self, text: &str) -> Result<()> {
        let begun = Instant::now();
        while !self.text().await?.contains(text) {
            if begun.elapsed() > PATIENCE {
                bail!("“{text}” did not appear on {}:\n{}", self.path().await?, self.text().await?);
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        Ok(())
    }

    /// Clicks the one visible element of this role (`button`, `link`, `checkbox`, `tab`, …) and name.
    pub async fn click(&self, role: &str, name: &str) -> Result<()> {
        let mut tries = 0;
        loop {
            let done = self.press_once(role, name).await;
            tries += 1;
            match done {
                // A live page may put a fresh element in the place of the one just found.
                Err(why) if tries < 5 && is_stale(&why) => {
                    tokio::time::sleep(Duration::from_millis(100)).await;
                }
                done => return done,
            }
        }
    }

    async fn press_once(&self, role: &str, name: &str) -> Result<()> {
        Ok(self.find(&selector(role), Some(role), name).await?.click().await?)
    }

    /// Whether an element of this role and name is there to be used.
    pub async fn offers(&self, role: &str, name: &str) -> Result<bool> {
        for element in commands::visible(&self.browser.client, &selector(role)).await? {
            let client = &self.browser.client;
            if commands::name(client, &element).await? == name
                && commands::role(client, &element).await? == role
            {
                return Ok(element.is_enabled().await?);
            }
        }
        Ok(false)
    }

    /// Writes into the field with this label; of a list it chooses the option that reads so.
    pub async fn fill(&self, label: &str, text: &str) -> Result<()> {
        let fields = "input:not([type=hidden]), select, textarea, [contenteditable]";
        let field = self.find(fields, None, label).await?;
        match (field.tag_name().await?.as_str(), field.attr("type").await?.as_deref()) {
            ("select", _) => field.select_by_label(text).await?,
            // What these take from the keyboard depends on the language of the browser.
            (_, Some("date" | "time" | "datetime-local" | "month" | "color" | "range")) => {
                let script = "arguments[0].value = arguments[1];\
                    for (const e of ['input', 'change']) arguments[0].dispatchEvent(new Event(e, {bubbles: true}))";
                let arguments = vec![serde_json::to_value(&field)?, json!(text)];
                self.browser.client.execute(script, arguments).await?;
            }
            (_, Some("file")) => field.send_keys(text).await?,
            _ => {
                field.clear().await?;
                field.send_keys(text).await?;
            }
        }
        Ok(())
    }

    /// Presses keys one after another, as in `Tab Tab Enter`, `Shift+Tab`, `v`, `?`.
    pub async fn press(&self, keys: &str) -> Result<()> {
        for chord in keys.split_whitespace() {
            let mut held = Vec::new();
            let mut actions = KeyActions::new("keyboard".to_owned());
            for name in chord.split('+') {
                let value = key(name)?;
                actions = actions.then(KeyAction::Down { value });
                held.push(value);
            }
            for value in held.into_iter().rev() {
                actions = actions.then(KeyAction::Up { value });
            }
            self.browser.client.perform_actions(actions).await?;
        }
        Ok(())
    }

    /// Types text into whatever has the keyboard.
    pub async fn type_text(&self, text: &str) -> Result<()> {
        Ok(self.browser.client.active_element().await?.send_keys(text).await?)
    }

    /// What has the keyboard, for walks without a mouse.
    pub async fn focused(&self) -> Result<Focus> {
        let client = &self.browser.client;
        let element = client.active_element().await?;
        // A box to tick is outlined with its label, a place of a map by its edge.
        let script = "const e = document.activeElement, styles = [e, e.closest('label'), e.querySelector('rect')]\
                .filter(e => e).map(e => getComputedStyle(e));\
            return styles.some(s => (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0)\
                || s.boxShadow !== 'none' || parseFloat(s.strokeWidth) > 3)";
        let role = commands::role(client, &element).await?;
        // The body is named by its whole text; nobody has the keyboard then.
        let nobody = element.tag_name().await? == "body";
        let name = if nobody { String::new() } else { commands::name(client, &element).await? };
        let shown = client.execute(script, vec![]).await?.as_bool().unwrap_or_default();
        Ok(Focus { role, name, shown: shown && !nobody })
    }

    /// Presses Tab until the element of this role and name has the keyboard; at most 200 times.
    pub async fn tab_to(&self, role: &str, name: &str) -> Result<()> {
        let mut passed = Vec::new();
        for _ in 0..200 {
            self.press("Tab").await?;
            let focus = self.focused().await?;
            if focus.role == role && focus.name == name {
                return Ok(());
            }
            passed.push(focus.to_string());
        }
        passed.truncate(40);
        bail!("the keyboard never reaches {role} “{name}”; it passed {}", passed.join(", "))
    }

    /// [`Page::look_for`], patiently: the page may still be on its way.
    async fn find(&self, selector: &str, role: Option<&str>, name: &str) -> Result<Element> {
        let begun = Instant::now();
        loop {
            match self.look_for(selector, role, name).await {
                Err(_) if begun.elapsed() < PATIENCE => {
                    tokio::time::sleep(Duration::from_millis(100)).await;
                }
                found => return found,
            }
        }
    }

    /// The one visible element with this name; a longer name that begins so will do if it is the only one.
    async fn look_for(&self, selector: &str, role: Option<&str>, name: &str) -> Result<Element> {
        let client = &self.browser.client;
        let (mut equal, mut longer, mut seen) = (Vec::new(), Vec::new(), Vec::new());
        for element in commands::visible(client, selector).await? {
            let said = commands::name(client, &element).await?;
            if let Some(role) = role
                && said.starts_with(name)
                && commands::role(client, &element).await? != role
            {
                continue;
            }
            match said.strip_prefix(name) {
                Some("") => equal.push(element),
                Some(_) => longer.push(element),
                None => {}
            }
            seen.push(said);
        }
        let mut found = if equal.is_empty() { longer } else { equal };
        match (found.pop(), found.len()) {
            (Some(element), 0) => Ok(element),
            (None, _) => {
                let what = role.unwrap_or("field");
                bail!("no {what} “{name}” on {}; there are {seen:?}", self.path().await?)
            }
            (Some(_), more) => bail!("{} elements “{name}” on {}", more + 1, self.path().await?),
        }
    }
}

/// Whether an element went away between being found and being used.
fn is_stale(why: &anyhow::Error) -> bool {
    let why = format!("{why:#}");
    why.contains("does not belong to the document") || why.contains("stale element")
}

/// Where elements of a role can be.
fn selector(role: &str) -> String {
    let native = match role {
        "button" => "button, summary, input[type=submit], input[type=button], ",
        "link" => "a[href], area[href], ",
        "checkbox" => "input[type=checkbox], ",
        "radio" => "input[type=radio], ",
        "heading" => "h1, h2, h3, h4, h5, h6, ",
        // Chromium gives the line of a disclosure this role of its own.
        "DisclosureTriangle" => "summary, ",
        _ => "",
    };
    format!("{native}[role={role}]")
}

fn key(name: &str) -> Result<char> {
    let key = match name {
        "Tab" => Key::Tab,
        "Enter" => Key::Enter,
        "Escape" => Key::Escape,
        "Space" => Key::Space,
        "Backspace" => Key::Backspace,
        "Shift" => Key::Shift,
        "Control" => Key::Control,
        "Alt" => Key::Alt,
        "ArrowUp" => Key::Up,
        "ArrowDown" => Key::Down,
        "ArrowLeft" => Key::Left,
        "ArrowRight" => Key::Right,
        "Home" => Key::Home,
        "End" => Key::End,
        name => {
            let mut characters = name.chars();
            return match (characters.next(), characters.next()) {
                (Some(one), None) => Ok(one),
                _ => bail!("no key is called {name}"),
            };
        }
    };
    Ok(key.into())
}
