//! Every address of the house, and what surrounds each answer.

use axum::{
    Router,
    extract::{DefaultBodyLimit, FromRequestParts, Request, State},
    http::{HeaderName, HeaderValue, StatusCode, header},
    middleware,
    response::Response,
    routing::get,
};
use tower_http::{
    catch_panic::CatchPanicLayer, csrf::CsrfLayer, set_header::SetResponseHeaderLayer,
};

use crate::{
    Web, accounts, ask::Ask, bodies, bylaws, cache, calendar, costs, decisions, errors,
    failure::Failure, files, founding, home, journal, live, look, machines, meetings, people, post,
    tasks, threads,
};

/// Scripts, styles, pictures and forms of this house only; nothing inline.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; \
    img-src 'self' data:; connect-src 'self'; font-src 'self'; manifest-src 'self'; \
    form-action 'self'; \
    frame-ancestors 'none'; base-uri 'none'";

/// The web application of a house.
pub fn app(web: Web) -> Router {
    let pages = Router::new()
        .merge(home::routes())
        .merge(accounts::routes())
        .merge(files::routes(&web))
        .merge(founding::routes())
        .merge(bodies::routes())
        .merge(people::routes())
        .merge(bylaws::routes())
        .merge(meetings::routes())
        .merge(decisions::routes())
        .merge(journal::routes())
        .merge(calendar::routes())
        .merge(tasks::routes())
        .merge(threads::routes())
        .merge(costs::routes())
        .merge(post::routes())
        .route("/style", get(style))
        .fallback(nothing_here)
        .layer(middleware::from_fn_with_state(web.clone(), cache::layer));
    let limit = web.settings().form_limit;
    Router::new()
        .merge(pages)
        .merge(look::choice::routes())
        .layer(DefaultBodyLimit::max(limit))
        .merge(look::assets::routes())
        .route("/events", get(live::events))
        .route("/favicon.ico", get(machines::favicon))
        .route("/robots.txt", get(machines::robots))
        .route("/site.webmanifest", get(machines::manifest))
        .route("/healthz", get(machines::healthz))
        .route("/readyz", get(machines::readyz))
        .route("/metrics", get(machines::metrics))
        .layer(middleware::from_fn_with_state(web.clone(), machines::count))
        .layer(CatchPanicLayer::custom(errors::panicked))
        .layer(CsrfLayer::new())
        .layer(middleware::from_fn_with_state(web.clone(), errors::layer))
        .layer(set(header::CONTENT_SECURITY_POLICY, POLICY))
        .layer(set(header::X_CONTENT_TYPE_OPTIONS, "nosniff"))
        .layer(set(header::REFERRER_POLICY, "same-origin"))
        .with_state(web)
}

fn set(name: HeaderName, value: &'static str) -> SetResponseHeaderLayer<HeaderValue> {
    SetResponseHeaderLayer::if_not_present(name, HeaderValue::from_static(value))
}

/// The guide of the look; a house at work has no use for it.
async fn style(ask: Ask) -> Result<Response, Failure> {
    if !ask.web.settings().demo {
        return Err(Failure::missing(&ask, "page"));
    }
    Ok(ask.page(&look::guide::Guide::new(ask.frame())))
}

async fn nothing_here(State(web): State<Web>, request: Request) -> Response {
    let (mut parts, _) = request.into_parts();
    match <Ask as FromRequestParts<Web>>::from_request_parts(&mut parts, &web).await {
        Ok(ask) => {
            let page = look::ErrorPage::new(ask.frame(), look::ErrorKind::NotFound);
            ask.page_with(StatusCode::NOT_FOUND, &page)
        }
        Err(never) => match never {},
    }
}
