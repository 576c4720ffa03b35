//! Contact data: the form, the reading with a reason, the erasing, and the export.

use askama::Template;
use axum::{
    Router,
    extract::Path,
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use clerk::Trouble;
use council::PersonId;
use council::people::contacts::Contact;
use serde_json::Value;

use super::persons::person;
use crate::{
    Web,
    ask::Ask,
    failure::Failure,
    flash,
    form::{self, FormPage, Why, Wrong},
    look::{Field, Frame},
    sent::Sent,
};

/// The addresses of this feature.
pub fn routes() -> Router<Web> {
    Router::new()
        .route("/people/{id}/contact", get(show).post(set))
        .route("/people/{id}/contact/read", post(read))
        .route("/people/{id}/contact/erase", post(erase))
        .route("/people/{id}/export", get(export))
}

/// Contact data that was asked for with a reason.
#[derive(Template)]
#[template(path = "people/contact.html")]
struct Page {
    frame: Frame,
    back: String,
    contact: Contact,
}

/// The name of a person, and what they entered themselves.
async fn known(ask: &Ask, id: PersonId) -> Result<(String, Option<Contact>), Failure> {
    let own = ask.who.person == Some(id);
    let read = ask.web.reader().read(&ask.who, move |seen| {
        let person = store::people::persons::find(seen.conn, id)?;
        let contact = if own { store::people::contacts::find(seen.conn, id)? } else { None };
        Ok(person.map(|person| (person.name, contact.map(|(contact, _)| contact))))
    });
    let found = read.await.map_err(|why| Failure::new(ask, why))?;
    found.ok_or_else(|| Failure::missing(ask, "person"))
}

async fn show(ask: Ask, Path(id): Path<String>) -> Result<Response, Failure> {
    let id = person(&ask, &id)?;
    let (name, contact) = known(&ask, id).await?;
    if ask.who.account.is_none() {
        let act = council::accounts::roles::Act::SetContact;
        let why = council::accounts::roles::Forbidden { act, signed_in: false };
        return Err(Failure::new(&ask, Trouble::Forbidden(why)).back(format!("/people/{id}")));
    }
    let contact = contact.unwrap_or_default();
    let text = |text: Option<String>| text.unwrap_or_default();
    let known = Sent(vec![
        ("email".to_owned(), text(contact.email)),
        ("phone".to_owned(), text(contact.phone)),
        ("address".to_owned(), text(contact.address)),
    ]);
    Ok(setting(&ask, id, &name, &known, None).answer(&ask))
}

async fn set(ask: Ask, Path(id): Path<String>, sent: Sent) -> Result<Response, Failure> {
    let id = person(&ask, &id)?;
    let (name, _) = known(&ask, id).await?;
    let back = format!("/people/{id}");
    let typed = ["email", "phone", "address"].map(|field| sent.get(field));
    match ask.web.clerk().set_contact(&ask.who, sent.get("act"), id, typed).await {
        Ok(()) => Ok(ask.back(&back, &flash::done(ask.tongue, "people-contacts-set", &[]))),
        Err(trouble) => {
            let why = form::refused(&ask, trouble, &back, "")?;
            Ok(setting(&ask, id, &name, &sent, Some(why)).answer(&ask))
        }
    }
}

fn setting(ask: &Ask, id: PersonId, name: &str, sent: &Sent, why: Option<Why>) -> FormPage {
    let t = ask.tongue;
    let back = format!("/people/{id}");
    let mut page = FormPage::new(ask, t.say("people-contact-set"), format!("{back}/contact"));
    page.crumbs = vec![
        ("/people".to_owned(), t.say("people-list-title").to_owned()),
        (back.clone(), name.to_owned()),
    ];
    t.say("people-contact-set-lede").clone_into(&mut page.lede);
    page.back = back;
    // What is typed here is not kept on the device.
    page.fields = vec![
        Field::input(t, "email", "email", t.say("people-contact-email"))
            .value(sent.get("email").to_owned())
            .at_most(200),
        Field::input(t, "tel", "phone", t.say("people-contact-phone"))
            .value(sent.get("phone").to_owned())
            .at_most(200),
        Field::text(t, "address", t.say("people-contact-address"))
            .value(sent.get("address").to_owned())
            .at_most(200),
    ];
    page.again(sent, Wrong::default(), why)
}

async fn read(ask: Ask, Path(id): Path<String>, sent: Sent) -> Result<Response, Failure> {
    let id = person(&ask, &id)?;
    let (name, _) = known(&ask, id).await?;
    let (back, clerk) = (format!("/people/{id}"), ask.web.clerk());
    let failed = |why| Failure::new(&ask, why).back(back.as_str());
    let (act, why) = (sent.get("act"), sent.get("why"));
    if sent.get("what") == "export" {
        let all = clerk.export_person(&ask.who, act, id, why).await.map_err(failed)?;
        return Ok(download(id, &all));
    }
    let contact = clerk.read_contact(&ask.who, act, id, why).await.map_err(failed)?;
    let title = ask.tongue.of("people-contact-of").s("name", name).to_string();
    let frame = ask.frame().titled(title).under("bodies");
    let mut response = ask.page(&Page { frame, back, contact });
    private(&mut response);
    Ok(response)
}

async fn erase(ask: Ask, Path(id): Path<String>, sent: Sent) -> Result<Response, Failure> {
    let id = person(&ask, &id)?;
    let back = format!("/people/{id}");
    let done = ask.web.clerk().erase_contact(&ask.who, sent.get("act"), id).await;
    done.map_err(|why| Failure::new(&ask, why).back(back.as_str()))?;
    Ok(ask.back(&back, &flash::done(ask.tongue, "people-contacts-erased", &[])))
}

/// `GET /people/{id}/export`: everything the house knows about a person, for that person.
async fn export(ask: Ask, Path(id): Path<String>) -> Result<Response, Failure> {
    let id = person(&ask, &id)?;
    if ask.who.person != Some(id) {
        let act = council::accounts::roles::Act::ReadContact;
        let signed_in = ask.who.account.is_some();
        let why = council::accounts::roles::Forbidden { act, signed_in };
        return Err(Failure::new(&ask, Trouble::Forbidden(why)).back(format!("/people/{id}")));
    }
    let read =
        ask.web.reader().read(&ask.who, move |seen| clerk::people::persons::export(seen.conn, id));
    let all = read.await.map_err(|why| Failure::new(&ask, why))?;
    let all = all.ok_or_else(|| Failure::missing(&ask, "person"))?;
    Ok(download(id, &all))
}

fn download(id: PersonId, all: &Value) -> Response {
    let mut response = format!("{all:#}\n").into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    let name = format!("attachment; filename=\"person-{id}.json\"");
    if let Ok(name) = HeaderValue::from_str(&name) {
        headers.insert(header::CONTENT_DISPOSITION, name);
    }
    private(&mut response);
    response
}

fn private(response: &mut Response) {
    let value = HeaderValue::from_static("private, no-store");
    response.headers_mut().insert(header::CACHE_CONTROL, value);
}
