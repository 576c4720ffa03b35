//! `madang user …`: accounts and roles without the web. The house itself acts.

use std::path::Path;

use clerk::{Clerk, Trouble, accounts::grants::EndRole, accounts::registry::NewAccount};
use council::{
    AccountId, BodyId, PersonId,
    accounts::{
        grants::{Grant, Wish},
        links::Purpose,
        registry::Account,
        roles::{Role, Standing, role_key},
    },
};
use serde_json::json;
use store::Db;

use crate::{
    backup::runtime,
    cli::{Place, User, UserAdd, UserLink, UserList, UserRole},
    house::{self, House, Touch},
    mouth::{End, Failure, Mouth},
};

/// Carries out a command on accounts.
pub fn run(mouth: &Mouth, command: &User) -> Result<End, Failure> {
    let desk = |place: &Place| Desk::open(mouth, place);
    let runtime = runtime(mouth)?;
    match command {
        User::Add(args) => runtime.block_on(desk(&args.place)?.add(args)),
        User::Role(args) => runtime.block_on(desk(&args.place)?.role(args)),
        User::Link(args) => runtime.block_on(desk(&args.place)?.link(args)),
        User::List(args) => desk(&args.place)?.list(args),
    }
    .map(|()| End::Well)
}

/// Makes the first account of a new house; the token of its link.
pub async fn first_administrator(
    mouth: &Mouth,
    db: Db,
    files: &Path,
    login: &str,
) -> Result<String, Failure> {
    let name = mouth.tongue.say(role_key(Role::Administrator));
    let made = Clerk::new(db, files).bootstrap_first_admin(login, name).await;
    made.map(|(_, token)| token.secret().to_owned()).map_err(|why| mouth.trouble(&why))
}

/// A house opened for a command.
struct Desk<'m> {
    mouth: &'m Mouth,
    house: House,
    clerk: Clerk,
    who: Standing,
    address: String,
}

impl<'m> Desk<'m> {
    fn open(mouth: &'m Mouth, place: &Place) -> Result<Self, Failure> {
        let (folder, settings) = house::settled(mouth, place)?;
        let house = house::open_with(mouth, &folder, &settings, Touch::AsItIs)?;
        let clerk = Clerk::new(house.db.clone(), &house.files());
        let address =
            settings.public.clone().unwrap_or_else(|| format!("http://{}", settings.listen()));
        Ok(Self { mouth, house, clerk, who: Standing::house("madang user"), address })
    }

    async fn add(&self, args: &UserAdd) -> Result<(), Failure> {
        let name = args.name.clone().unwrap_or_else(|| args.login.clone());
        let form = NewAccount {
            login: args.login.clone(),
            name: name.clone(),
            person: args.person.map(PersonId::new),
        };
        let made = self.clerk.add_account(&self.who, &key(), form).await;
        let account = self.done(made)?;
        let link = self.make_link(account, Purpose::First).await?;
        if self.mouth.json {
            let it = json!({ "account": account, "login": args.login, "name": name, "link": link });
            self.mouth.value(&it);
            return Ok(());
        }
        let tongue = self.mouth.tongue;
        self.mouth.line(tongue.of("command-user-added").s("login", &args.login).s("name", name));
        self.tell_link(Purpose::First, &link);
        Ok(())
    }

    async fn role(&self, args: &UserRole) -> Result<(), Failure> {
        let account = self.account(&args.login)?;
        let role = Role::of(&args.role)
            .ok_or_else(|| Failure::new(self.mouth.tongue.say("command-usage")))?;
        let body = self.body(args.body.as_deref())?;
        if args.end {
            return self.end(args, account.id, role, body).await;
        }
        let wish = Wish {
            role,
            body: body.as_ref().map(|(id, _)| *id),
            district: args.district.clone(),
            from: args.from.unwrap_or_else(|| self.clerk.clock().now().date()),
            to: args.to,
        };
        let granted = self.clerk.grant_role(&self.who, &key(), account.id, wish).await;
        let grant = self.done(granted)?;
        if self.mouth.json {
            self.mouth.value(&json!({ "grant": grant, "login": args.login, "role": args.role }));
            return Ok(());
        }
        let tongue = self.mouth.tongue;
        let whole = tongue.say("command-user-whole");
        let place = body.as_ref().map_or(whole, |(_, name)| name);
        let said = tongue.of("command-user-role").s("login", &args.login).k("role", role_key(role));
        self.mouth.line(said.s("body", place));
        Ok(())
    }

    async fn end(
        &self,
        args: &UserRole,
        account: AccountId,
        role: Role,
        body: Option<(BodyId, String)>,
    ) -> Result<(), Failure> {
        let today = self.clerk.clock().now().date();
        let body = body.map(|(id, _)| id);
        let held = self.read(move |conn| store::accounts::grants::of_account(conn, account))?;
        let tongue = self.mouth.tongue;
        let grant = held.into_iter().find(|grant| {
            grant.role == role
                && grant.body == body
                && grant.district == args.district
                && grant.to.is_none_or(|to| today < to)
        });
        let grant = grant.ok_or_else(|| {
            Failure::refused(tongue.of("command-user-role-none").s("login", &args.login))
        })?;
        let form = EndRole { grant: grant.id, last: None };
        let last = self.done(self.clerk.end_role(&self.who, &key(), form).await)?;
        if self.mouth.json {
            self.mouth.value(&json!({ "grant": grant.id, "login": args.login, "to": last }));
            return Ok(());
        }
        let said = tongue.of("command-user-role-ended").s("login", &args.login);
        self.mouth.line(said.k("role", role_key(role)));
        Ok(())
    }

    async fn link(&self, args: &UserLink) -> Result<(), Failure> {
        let account = self.account(&args.login)?;
        let purpose = if args.reset { Purpose::Reset } else { Purpose::SignIn };
        let link = self.make_link(account.id, purpose).await?;
        if self.mouth.json {
            self.mouth.value(&json!({ "login": args.login, "link": link }));
        } else {
            self.tell_link(purpose, &link);
        }
        Ok(())
    }

    fn list(&self, _: &UserList) -> Result<(), Failure> {
        let (accounts, grants) = self.read(|conn| {
            Ok((store::accounts::registry::list(conn)?, store::accounts::grants::list(conn)?))
        })?;
        let today = self.clerk.clock().now().date();
        let of = |account: &Account| {
            let held = |grant: &&Grant| grant.account == account.id && grant.holds_on(today);
            grants.iter().filter(held).map(|grant| grant.role).collect::<Vec<Role>>()
        };
        if self.mouth.json {
            let all = accounts.iter().map(|account| {
                json!({ "account": account.id, "login": account.login, "name": account.name,
                    "person": account.person, "closed": account.closed_at.is_some(),
                    "roles": of(account) })
            });
            self.mouth.value(&all.collect::<Vec<_>>());
            return Ok(());
        }
        let tongue = self.mouth.tongue;
        for account in &accounts {
            let mut said: Vec<&str> =
                of(account).into_iter().map(|role| tongue.say(role_key(role))).collect();
            if account.closed_at.is_some() {
                said.push(tongue.say("command-user-closed"));
            }
            self.mouth.line(format_args!(
                "{}\t{}\t{}",
                account.login,
                account.name,
                said.join(", ")
            ));
        }
        self.mouth.line(tongue.of("command-user-total").n("count", accounts.len()));
        Ok(())
    }

    async fn make_link(&self, account: AccountId, purpose: Purpose) -> Result<String, Failure> {
        let made = self.clerk.make_link(&self.who, &key(), account, purpose).await;
        Ok(format!("{}/sign-in/{}", self.address, self.done(made)?.secret()))
    }

    fn tell_link(&self, purpose: Purpose, link: &str) {
        const DAY: i64 = 24 * 60;

        let (tongue, minutes) = (self.mouth.tongue, purpose.lasts() / 60_000_000);
        let time = match minutes {
            DAY.. => tongue.count_days(minutes / DAY),
            _ => tongue.of("main-count-minutes").n("count", minutes).to_string(),
        };
        self.mouth.line(tongue.of("command-user-link").s("time", time).s("link", link));
    }

    fn account(&self, login: &str) -> Result<Account, Failure> {
        let asked = council::accounts::registry::read_login(login).unwrap_or_default();
        let found = self.read(move |conn| store::accounts::registry::by_login(conn, &asked))?;
        found.ok_or_else(|| {
            Failure::refused(self.mouth.tongue.of("command-user-none").s("login", login))
        })
    }

    /// The body with this word in addresses, and its name.
    fn body(&self, word: Option<&str>) -> Result<Option<(BodyId, String)>, Failure> {
        let Some(word) = word.map(str::to_owned) else { return Ok(None) };
        let found = self.read(move |conn| store::bodies::registry::by_slug(conn, &word))?;
        let none = || Failure::refused(self.mouth.tongue.say("command-body-none"));
        Ok(Some(found.map(|body| (body.id, body.name)).ok_or_else(none)?))
    }

    fn read<T: Send + 'static>(
        &self,
        work: impl FnMut(&mut dyn store::Conn) -> Result<T, store::Error> + Send + 'static,
    ) -> Result<T, Failure> {
        self.house.db.read_blocking(work).map_err(|why| self.mouth.store(&why))
    }

    fn done<T>(&self, act: Result<T, Trouble>) -> Result<T, Failure> {
        act.map_err(|why| self.mouth.trouble(&why))
    }
}

/// A key of its own for each act: a command typed twice is two acts.
pub fn key() -> String {
    clerk::dice::token(16)
}
