//! The yardstick of pages: an axum handler that answers the same bytes and does nothing else.

use std::{fs, path::Path};

use anyhow::Result;
use axum::{Router, body::Bytes, http::header, response::IntoResponse, routing::get};

/// Serves each file of `folder` under its name, and tells its address as the house does.
pub fn serve(folder: &Path) -> Result<()> {
    let mut app = Router::new();
    for file in fs::read_dir(folder)? {
        let path = file?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let bytes = Bytes::from(fs::read(&path)?);
        let answer = move || {
            let bytes = bytes.clone();
            async move { ([(header::CONTENT_TYPE, "text/html; charset=utf-8")], bytes).into_response() }
        };
        app = app.route(&format!("/{name}"), get(answer));
    }
    let runtime = tokio::runtime::Runtime::new()?;
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
        println!("{{\"address\": \"http://{}\", \"links\": []}}", listener.local_addr()?);
        axum::serve(listener, app).await?;
        Ok(())
    })
}
