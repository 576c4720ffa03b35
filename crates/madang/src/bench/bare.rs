//! The yardstick of pages: an axum handler that answers the same bytes and does nothing else.

use std::{
    convert::Infallible,
    fs,
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use anyhow::Result;
use axum::{
    Router,
    body::Bytes,
    http::{StatusCode, header},
    response::{
        IntoResponse,
        sse::{Event, KeepAlive, Sse},
    },
    routing::get,
};
use tokio::sync::broadcast;
use tokio_stream::{StreamExt, wrappers::BroadcastStream};

/// How often a silent line is kept open, as in the house.
const KEEP: Duration = Duration::from_secs(20);

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
    run(app)
}

/// The yardstick of live pages: tells a number to every listener of `/events` when `/tell` is asked.
pub fn tell() -> Result<()> {
    let (to, _) = broadcast::channel::<u64>(16);
    let heard = to.clone();
    let told = Arc::new(AtomicU64::new(0));
    let listen = move || {
        let numbers = BroadcastStream::new(heard.subscribe());
        let events = numbers.filter_map(|seq| {
            let seq = seq.ok()?;
            Some(Ok::<_, Infallible>(Event::default().data(format!("{{\"seq\":{seq}}}"))))
        });
        async move { Sse::new(events).keep_alive(KeepAlive::new().interval(KEEP)) }
    };
    let say = move || {
        let sent = to.send(told.fetch_add(1, Ordering::Relaxed) + 1);
        async move { if sent.is_ok() { StatusCode::OK } else { StatusCode::NOT_FOUND } }
    };
    run(Router::new().route("/events", get(listen)).route("/tell", get(say)))
}

fn run(app: Router) -> Result<()> {
    let runtime = tokio::runtime::Runtime::new()?;
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
        println!("{{\"address\": \"http://{}\", \"links\": []}}", listener.local_addr()?);
        axum::serve(listener, app).await?;
        Ok(())
    })
}
