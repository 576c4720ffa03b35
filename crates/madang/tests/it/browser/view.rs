//! How the page is looked at: width of the window, dark or light, pictures of it.

use std::path::PathBuf;

use anyhow::Result;
use serde_json::json;

use super::{Page, commands, target};

/// Widest window that counts as a telephone, in px.
const PHONE: u32 = 600;
/// Pictures of longer pages are cut here, in px.
const TALLEST: i64 = 8000;

impl Page<'_> {
    /// Makes the window `width` px wide, and the reader prefer dark or light, until the next call.
    ///
    /// # Errors
    ///
    /// When the browser does not answer.
    pub async fn view(&self, width: u32, dark: bool) -> Result<()> {
        self.window(width, 900).await?;
        let scheme = if dark { "dark" } else { "light" };
        self.prefer(&[("prefers-color-scheme", scheme)]).await
    }

    /// Sets what the reader prefers, such as `("prefers-reduced-motion", "reduce")` or
    /// `("forced-colors", "active")`; what is not named is as usual.
    ///
    /// # Errors
    ///
    /// When the browser does not answer.
    pub async fn prefer(&self, features: &[(&str, &str)]) -> Result<()> {
        let list = features.iter().map(|(name, value)| json!({ "name": name, "value": value }));
        let params = json!({ "features": list.collect::<Vec<_>>() });
        commands::devtools(&self.browser.client, "Emulation.setEmulatedMedia", params).await?;
        Ok(())
    }

    /// Takes a picture of the whole page into `target/screenshots`, at this width, dark or light.
    ///
    /// # Errors
    ///
    /// When the browser does not answer or the picture cannot be written.
    pub async fn screenshot(&self, name: &str, width: u32, dark: bool) -> Result<PathBuf> {
        self.view(width, dark).await?;
        let client = &self.browser.client;
        // Fonts and a theme that fades over need to be there before the picture is taken.
        let settle = "const done = arguments[arguments.length - 1];\
            document.fonts.ready.then(() => requestAnimationFrame(() => setTimeout(done, 100)))";
        client.execute_async(settle, vec![]).await?;
        let height = client.execute("return document.documentElement.scrollHeight", vec![]).await?;
        let height = height.as_i64().unwrap_or(900).clamp(900, TALLEST);
        self.window(width, height).await?;
        let picture = client.screenshot().await?;
        self.window(width, 900).await?;
        let folder = target().join("screenshots");
        std::fs::create_dir_all(&folder)?;
        let file = folder.join(format!("{name}-{width}{}.png", if dark { "-dark" } else { "" }));
        std::fs::write(&file, picture)?;
        Ok(file)
    }

    async fn window(&self, width: u32, height: i64) -> Result<()> {
        let params = json!({
            "width": width, "height": height, "deviceScaleFactor": 1, "mobile": width <= PHONE,
        });
        let command = "Emulation.setDeviceMetricsOverride";
        commands::devtools(&self.browser.client, command, params).await?;
        Ok(())
    }
}
