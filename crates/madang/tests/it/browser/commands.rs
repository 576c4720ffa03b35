//! Commands of chromedriver that the WebDriver client has no words for.

use fantoccini::elements::Element;
use fantoccini::error::CmdError;
use fantoccini::wd::WebDriverCompatibleCommand;
use fantoccini::{Client, Locator};
use serde_json::{Value, json};
use url::{ParseError, Url};

/// One request below the session.
#[derive(Debug)]
struct Request {
    path: String,
    body: Option<Value>,
}

impl WebDriverCompatibleCommand for Request {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &Url) -> (axum::http::Method, Option<String>) {
        match &self.body {
            Some(body) => (axum::http::Method::POST, Some(body.to_string())),
            None => (axum::http::Method::GET, None),
        }
    }
}

/// Speaks to the browser in its own protocol.
pub async fn devtools(client: &Client, command: &str, params: Value) -> Result<Value, CmdError> {
    let body = json!({ "cmd": command, "params": params });
    client.issue_cmd(Request { path: "goog/cdp/execute".to_owned(), body: Some(body) }).await
}

/// Takes what the console has said since the last call: level and message.
pub async fn console(client: &Client) -> Result<Vec<(String, String)>, CmdError> {
    let body = Some(json!({ "type": "browser" }));
    let log = client.issue_cmd(Request { path: "se/log".to_owned(), body }).await?;
    let word = |entry: &Value, name: &str| entry[name].as_str().unwrap_or_default().to_owned();
    let entries = log.as_array().into_iter().flatten();
    Ok(entries.map(|entry| (word(entry, "level"), word(entry, "message"))).collect())
}

/// The name of an element as a screen reader says it.
pub async fn name(client: &Client, element: &Element) -> Result<String, CmdError> {
    computed(client, element, "computedlabel").await
}

/// The role of an element as a screen reader says it: `button`, `link`, `textbox`, ….
pub async fn role(client: &Client, element: &Element) -> Result<String, CmdError> {
    computed(client, element, "computedrole").await
}

async fn computed(client: &Client, element: &Element, what: &str) -> Result<String, CmdError> {
    let path = format!("element/{}/{what}", element.element_id());
    let said = client.issue_cmd(Request { path, body: None }).await?;
    Ok(said.as_str().unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" "))
}

/// The visible elements that match a selector.
pub async fn visible(client: &Client, selector: &str) -> Result<Vec<Element>, CmdError> {
    let mut found = Vec::new();
    for element in client.find_all(Locator::Css(selector)).await? {
        if element.is_displayed().await? {
            found.push(element);
        }
    }
    Ok(found)
}
