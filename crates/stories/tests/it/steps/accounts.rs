//! Phrases about accounts, their roles, links and passwords.

use clerk::accounts::entrance::{SignedIn, Visit};
use clerk::accounts::grants::EndRole;
use clerk::accounts::passwords::Change;
use clerk::accounts::registry::{Amend, NewAccount};
use council::accounts::grants::{Grant, Wish};
use council::accounts::links::Purpose;
use council::accounts::registry::Account;
use council::accounts::roles::Role;

use super::Clauses;
use crate::act;
use crate::phrase::{Phrase, Said, phrase};
use crate::stage::{Stage, Stop, Then};

/// The phrases.
pub const PHRASES: &[Phrase] = &[
    phrase("계정 \"{글}\"을/를 만든다: 이름 \"{글2}\"", add),
    phrase("계정 \"{글}\"을/를 만든다: 이름 \"{글2}\", 사람 {사람}", add),
    phrase("계정 \"{글}\"의 이름을 \"{글2}\"으로/로 고친다", amend),
    phrase("계정 \"{글}\"을/를 닫는다", close),
    phrase("계정 \"{글}\"에 {낱말} 권한을 준다: {덧붙임}", grant),
    phrase("계정 \"{글}\"의 {낱말} 권한을 끝낸다", end),
    phrase("계정 \"{글}\"의 {낱말} 권한을 {날}까지로 한다", end),
    phrase("계정 \"{글}\"의 {낱말} 링크를 만든다", link),
    phrase("그 링크로 들어온다", enter_by_link),
    phrase("비밀번호를 정한다: \"{글}\"", set_password),
    phrase("비밀번호를 바꾼다: 지금 \"{글}\", 새것 \"{글2}\"", change_password),
    phrase("로그인한다: 계정 \"{글}\", 비밀번호 \"{글2}\"", sign_in),
    phrase("계정 \"{글}\"의 로그인이 남아 있는지 묻는다", recognised),
];

fn add(stage: &mut Stage, said: &Said) -> Then {
    let person = Some(said.text("사람")).filter(|name| !name.is_empty());
    let person = person.map(|name| stage.person(name)).transpose()?;
    let (login, name) = (said.text("글").to_owned(), said.text("글2").to_owned());
    act!(stage, add_account(NewAccount { login, name, person }));
    Ok(String::new())
}

fn amend(stage: &mut Stage, said: &Said) -> Then {
    let known = account(stage, said)?;
    let name = said.text("글2").to_owned();
    act!(stage, amend_account(Amend { account: known.id, name, person: known.person }));
    Ok(String::new())
}

fn close(stage: &mut Stage, said: &Said) -> Then {
    let id = account(stage, said)?.id;
    act!(stage, close_account(id));
    Ok(String::new())
}

fn grant(stage: &mut Stage, said: &Said) -> Then {
    let id = account(stage, said)?.id;
    let mut clauses = Clauses::of(said.text("덧붙임"));
    let from = clauses.from().ok_or_else(|| Stop::unread("from when"))?.first_day();
    let to = clauses.to();
    let districts = stage.read(store::bodies::districts::list)?;
    let district = clauses.word(|word| {
        districts.iter().find(|district| district.name == word).map(|it| it.code.clone())
    });
    let body = clauses.word(|word| stage.body(word).ok()).map(|body| body.id);
    clauses.end()?;
    let wish = Wish { role: role(said.text("낱말"))?, body, district, from, to };
    act!(stage, grant_role(id, wish));
    Ok(String::new())
}

fn end(stage: &mut Stage, said: &Said) -> Then {
    let id = account(stage, said)?.id;
    let wanted = role(said.text("낱말"))?;
    let all = stage.read(move |conn| store::accounts::grants::of_account(conn, id))?;
    let grant: Option<Grant> =
        all.into_iter().filter(|grant| grant.role == wanted).max_by_key(|grant| grant.id);
    let grant = grant.ok_or_else(|| Stop::unread("the account has no such role"))?.id;
    let last = Some(said.text("날")).filter(|day| !day.is_empty());
    let last = last.map(|_| said.day("날")).transpose()?;
    let last = act!(stage, end_role(EndRole { grant, last }));
    Ok(format!("마지막 날 {}", words::Tongue::KO.day(last)))
}

fn link(stage: &mut Stage, said: &Said) -> Then {
    let id = account(stage, said)?.id;
    let purpose = match said.text("낱말") {
        "첫" => Purpose::First,
        "로그인" => Purpose::SignIn,
        "재설정" => Purpose::Reset,
        word => return Err(Stop::unread(format!("no kind of link: {word}"))),
    };
    let token = act!(stage, make_link(id, purpose));
    stage.link = token.secret().to_owned();
    Ok(String::new())
}

fn enter_by_link(stage: &mut Stage, _: &Said) -> Then {
    let (clerk, token) = (stage.clerk.clone(), stage.link.clone());
    let signed_in = stage.wait(clerk.enter_by_link(&token, visit()))?;
    entered(stage, &signed_in)
}

fn sign_in(stage: &mut Stage, said: &Said) -> Then {
    let clerk = stage.clerk.clone();
    let signed_in = stage.wait(clerk.sign_in(said.text("글"), said.text("글2"), visit()))?;
    entered(stage, &signed_in)
}

/// Remembers the session, as a browser keeps its cookie.
fn entered(stage: &mut Stage, signed_in: &SignedIn) -> Then {
    let id = signed_in.account;
    let known = stage.read(move |conn| store::accounts::registry::find(conn, id))?;
    let known = known.ok_or_else(|| Stop::unread("whoever signed in has no account"))?;
    stage.cookies.insert(known.login, signed_in.token.secret().to_owned());
    Ok(format!("{} 들어옴", known.name))
}

fn set_password(stage: &mut Stage, said: &Said) -> Then {
    password(stage, "", said.text("글"))
}

fn change_password(stage: &mut Stage, said: &Said) -> Then {
    password(stage, said.text("글"), said.text("글2"))
}

/// Whoever acts sets a password for themselves, in the session they are in.
fn password(stage: &mut Stage, current: &str, new: &str) -> Then {
    let (clerk, who, _) = stage.desk()?;
    let login = login_of(stage, &who)?;
    let cookie = stage.cookies.get(&login).cloned().unwrap_or_default();
    let known = stage.wait(clerk.recognise(&cookie))?;
    let session = known.ok_or_else(|| Stop::unread("nobody is signed in"))?.session;
    let form =
        Change { session, current: current.to_owned(), new: new.to_owned(), again: new.to_owned() };
    let signed_in = stage.wait(clerk.change_password(&who, form, visit()))?;
    stage.cookies.insert(login, signed_in.token.secret().to_owned());
    Ok(String::new())
}

fn login_of(stage: &Stage, who: &council::accounts::roles::Standing) -> Result<String, Stop> {
    let id = who.account.ok_or_else(|| Stop::unread("nobody is signed in"))?;
    let known = stage.read(move |conn| store::accounts::registry::find(conn, id))?;
    Ok(known.map(|account| account.login).unwrap_or_default())
}

fn recognised(stage: &mut Stage, said: &Said) -> Then {
    let cookie = stage.cookies.get(said.text("글")).cloned().unwrap_or_default();
    let clerk = stage.clerk.clone();
    let known = stage.wait(clerk.recognise(&cookie))?;
    Ok(if known.is_some() { "남아 있음" } else { "없음" }.to_owned())
}

fn visit() -> Visit {
    Visit { address: "192.0.2.1".to_owned(), agent: "이야기".to_owned(), before: None }
}

fn account(stage: &Stage, said: &Said) -> Result<Account, Stop> {
    let login = said.text("글").to_owned();
    let found = stage.read(move |conn| store::accounts::registry::by_login(conn, &login))?;
    found.ok_or_else(|| Stop::unread("there is no such account"))
}

fn role(word: &str) -> Result<Role, Stop> {
    let named = |role: &&Role| {
        let name = words::Tongue::KO.say(council::accounts::roles::role_key(**role));
        name.replace(' ', "") == word
    };
    let found = Role::ALL.iter().find(named).copied();
    found.ok_or_else(|| Stop::unread(format!("no role: {word}")))
}
