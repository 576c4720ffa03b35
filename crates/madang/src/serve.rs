//! `madang serve`: settings checked, the house opened, and served until it is told to stop.

use std::{
    io::{self, IsTerminal},
    net::SocketAddr,
    path::PathBuf,
    time::Duration,
};

use axum::{Router, extract::Request, middleware, middleware::Next};
use clerk::Clerk;
use council::accounts::roles::Standing;
use store::Reader;
use tokio::{net::TcpListener, sync::watch};
use web::Web;

use crate::{
    cli::Serve,
    house::{self, House, Touch},
    mail,
    mouth::{End, Failure, Mouth},
    proxies,
    settings::Settings,
};

/// How long open requests may go on after the house was told to stop. Live pages never end by
/// themselves; their browsers come back.
const LAST_ANSWERS: Duration = Duration::from_secs(5);
/// How often the house does by itself what is due: once a day.
const KEEPING: Duration = Duration::from_secs(24 * 60 * 60);

/// Serves, or only checks the settings.
pub fn run(mouth: &Mouth, args: &Serve) -> Result<End, Failure> {
    let folder = args.place.data.clone().unwrap_or_else(|| PathBuf::from("."));
    let settings = match &args.config {
        Some(file) => Settings::of_named_file(mouth, file)?,
        None => Settings::of_folder(mouth, &folder)?,
    };
    let settings = Settings { listen: args.listen.or(settings.listen), ..settings };
    let settings = settings.placed(&args.place);
    settings.check(mouth)?;
    settings.post.server(mouth, &folder)?;
    house::ready_files(mouth, &folder)?;
    if args.check_config {
        house::open_with(mouth, &folder, &settings, Touch::AsItIs)?;
        warn(mouth, &settings);
        mouth.line(mouth.tongue.of("command-settings-good").s("listen", settings.listen()));
        return Ok(End::Well);
    }
    logs();
    let house = house::open_with(mouth, &folder, &settings, Touch::Migrate)?;
    warn(mouth, &settings);
    let runtime = tokio::runtime::Runtime::new()
        .map_err(|why| mouth.cannot("command-system", "tokio", why))?;
    runtime.block_on(async {
        let stop = Stop::listen().map_err(|why| mouth.cannot("command-system", "signal", why))?;
        let listener = listen(mouth, settings.listen()).await?;
        let at = listener.local_addr().unwrap_or_else(|_| settings.listen());
        let clerk = Clerk::new(house.db.clone(), &house.files());
        let postman = mail::postman(mouth, &house.db, &clerk, &settings, &folder).await?;
        let shown = settings.public.clone().unwrap_or_else(|| format!("http://{at}"));
        mouth.line(mouth.tongue.of("command-serve-at").s("address", shown));
        tokio::spawn(keep_house(clerk.clone()));
        if let Some(postman) = postman {
            tokio::spawn(postman.work());
        }
        let app = app(&house, clerk, &settings, false);
        serve(listener, app, stop).await.map_err(|why| mouth.cannot("command-system", at, why))
    })?;
    mouth.line(mouth.tongue.say("command-serve-stopped"));
    Ok(End::Well)
}

/// What the house does by itself: contact data goes when its owner's term is long over.
async fn keep_house(clerk: Clerk) {
    let house = Standing::house("madang serve");
    let mut due = tokio::time::interval(KEEPING);
    loop {
        due.tick().await;
        match clerk.erase_due_contacts(&house).await {
            Ok(0) => {}
            Ok(erased) => tracing::info!(erased, "contact data erased after the term"),
            Err(trouble) => tracing::warn!(?trouble, "contact data could not be erased"),
        }
    }
}

fn warn(mouth: &Mouth, settings: &Settings) {
    if settings.is_exposed() {
        mouth.aside(mouth.tongue.say("command-settings-exposed"));
    }
}

/// Takes the address.
pub async fn listen(mouth: &Mouth, address: SocketAddr) -> Result<TcpListener, Failure> {
    TcpListener::bind(address)
        .await
        .map_err(|why| mouth.cannot("command-listen-failed", address, why))
}

/// Serves a house until it is asked to stop. Requests that are being answered are answered.
pub async fn serve(listener: TcpListener, app: Router, stop: Stop) -> io::Result<()> {
    let (tell, mut stopping) = watch::channel(false);
    let told = async move {
        stop.asked().await;
        tracing::info!("stopping");
        // Nobody listens once the server has ended by itself.
        let _ = tell.send(true);
    };
    let service = app.into_make_service_with_connect_info::<SocketAddr>();
    let server = axum::serve(listener, service).with_graceful_shutdown(told);
    let late = async move {
        if stopping.wait_for(|stop| *stop).await.is_ok() {
            tokio::time::sleep(LAST_ANSWERS).await;
        } else {
            std::future::pending::<()>().await;
        }
    };
    tokio::select! {
        ended = server.into_future() => ended,
        () = late => Ok(()),
    }
}

/// The web application with what surrounds it.
pub fn app(house: &House, clerk: Clerk, settings: &Settings, demo: bool) -> Router {
    let web = Web::new(Reader::new(house.db.clone()), clerk, settings.web(demo));
    let count = settings.proxies;
    web::app(web).layer(middleware::from_fn(move |request: Request, next: Next| {
        proxies::see_through(count, request, next)
    }))
}

/// SIGINT and SIGTERM, heard from the moment this is made: a house that is still being opened ends
/// as well as one that is served.
pub struct Stop {
    #[cfg(unix)]
    interrupted: tokio::signal::unix::Signal,
    #[cfg(unix)]
    terminated: tokio::signal::unix::Signal,
}

impl Stop {
    /// Begins to listen. Must be called inside a runtime.
    #[cfg(unix)]
    pub fn listen() -> io::Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};

        let interrupted = signal(SignalKind::interrupt())?;
        Ok(Self { interrupted, terminated: signal(SignalKind::terminate())? })
    }

    /// Waits until it is asked to stop.
    #[cfg(unix)]
    async fn asked(mut self) {
        tokio::select! {
            _ = self.interrupted.recv() => {}
            _ = self.terminated.recv() => {}
        }
    }

    /// Begins to listen. Must be called inside a runtime.
    #[cfg(not(unix))]
    pub fn listen() -> io::Result<Self> {
        Ok(Self {})
    }

    /// Waits until it is asked to stop.
    #[cfg(not(unix))]
    async fn asked(self) {
        let _ = tokio::signal::ctrl_c().await;
    }
}

/// Logs go to the standard error; `MADANG_LOG` says how much, as `info` or `store=debug,web=warn`.
pub fn logs() {
    logs_or("info");
}

/// [`logs`], where nothing is said by `otherwise`.
pub fn logs_or(otherwise: &str) {
    use tracing_subscriber::EnvFilter;

    let filter =
        EnvFilter::try_from_env("MADANG_LOG").unwrap_or_else(|_| EnvFilter::new(otherwise));
    // A second subscriber in one process, as in a test, is no failure.
    let log = tracing_subscriber::fmt().with_env_filter(filter).with_writer(io::stderr);
    let _ = log.with_ansi(io::stderr().is_terminal()).try_init();
}
