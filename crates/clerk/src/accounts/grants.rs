//! Granting and ending the roles of staff.

use council::accounts::grants::{self, Grant, Wish};
use council::accounts::roles::{Act, Role, Standing};
use council::{AccountId, GrantId};
use jiff::civil::Date;
use serde_json::json;

use super::registry::{account, subject};
use crate::{Clerk, Trouble, refused};

/// A role that is to end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EndRole {
    /// The role granted.
    pub grant: GrantId,
    /// Its last day; at once where it is none.
    pub last: Option<Date>,
}

impl Clerk {
    /// Grants a role to an account.
    pub async fn grant_role(
        &self,
        who: &Standing,
        key: &str,
        to: AccountId,
        wish: Wish,
    ) -> Result<GrantId, Trouble> {
        let granted = self.act(who, key, move |desk| {
            desk.may(Act::GrantRole, None)?;
            let account = account(desk, to)?;
            if account.closed_at.is_some() {
                return Err(refused(grants::Refusal::Closed));
            }
            if let Some(body) = wish.body {
                store::bodies::registry::find(desk.conn, body)?.ok_or(Trouble::Missing("body"))?;
            }
            let held = store::accounts::grants::of_account(desk.conn, to)?;
            grants::grant(&wish, &held).map_err(refused)?;
            let grant = Grant {
                id: desk.id()?,
                account: to,
                role: wish.role,
                body: wish.body,
                district: wish.district.clone(),
                from: wish.from,
                to: wish.to,
            };
            store::accounts::grants::insert(desk.conn, &grant)?;
            let content = json!({
                "grant": grant.id, "account": to, "name": account.name, "role": grant.role,
                "body": grant.body, "district": grant.district, "from": grant.from, "to": grant.to,
            });
            desk.journal(Act::GrantRole, subject(to), grant.body, &content)?;
            Ok(grant.id)
        });
        let granted = granted.await?;
        self.recognised().forget();
        Ok(granted)
    }

    /// Ends a role; answers its last day.
    pub async fn end_role(
        &self,
        who: &Standing,
        key: &str,
        form: EndRole,
    ) -> Result<Date, Trouble> {
        let ended = self.act(who, key, move |desk| {
            desk.may(Act::EndRole, None)?;
            let grant = store::accounts::grants::find(desk.conn, form.grant)?
                .ok_or(Trouble::Missing("grant"))?;
            let account = account(desk, grant.account)?;
            let today = desk.now.date();
            let others = |conn: &mut dyn store::Conn| {
                store::accounts::registry::other_administrators(conn, grant.id.get(), 0, today)
            };
            let last_administrator = grant.role == Role::Administrator
                && account.closed_at.is_none()
                && grant.holds_on(today)
                && others(desk.conn)? == 0;
            let last =
                grants::end(&grant, form.last, today, last_administrator).map_err(refused)?;
            store::accounts::grants::end(desk.conn, grant.id, last)?;
            let content = json!({
                "grant": grant.id, "account": grant.account, "name": account.name,
                "role": grant.role, "body": grant.body, "from": grant.from, "to": last,
            });
            desk.journal(Act::EndRole, subject(grant.account), grant.body, &content)?;
            Ok(last)
        });
        let ended = ended.await?;
        self.recognised().forget();
        Ok(ended)
    }
}
