//! Days without work that the house adds, or takes off again.

use council::accounts::roles::{Act, Standing};
use council::calendar::holidays::{self, HouseHoliday};
use jiff::civil::Date;
use serde_json::json;
use store::calendar::holidays as kept;

use crate::meetings::filled;
use crate::{Clerk, Subject, Trouble, refused};

impl Clerk {
    /// Adds a day without work; without a name, the day is taken off again.
    pub async fn enter_holiday(
        &self,
        who: &Standing,
        key: &str,
        day: Date,
        name: Option<String>,
        name_en: Option<String>,
    ) -> Result<(), Trouble> {
        let (name, name_en) = (filled(name), filled(name_en));
        self.act(who, key, move |desk| {
            desk.may_anywhere(Act::EnterHoliday)?;
            let known = kept::find(desk.conn, day)?;
            holidays::enter(day, name.as_deref(), known.is_some()).map_err(refused)?;
            match &name {
                Some(name) => {
                    let it = HouseHoliday { day, name: name.clone(), name_en: name_en.clone() };
                    kept::insert(desk.conn, &it)?;
                }
                None => kept::remove(desk.conn, day)?,
            }
            let state = if name.is_some() { "added" } else { "removed" };
            let content = json!({
                "day": day, "name": name.as_ref().or(known.as_ref().map(|it| &it.name)),
                "name_en": name_en, "state": state,
            });
            let subject = Subject { kind: "house", id: 0 };
            desk.journal(Act::EnterHoliday, subject, None, &content)
        })
        .await
    }
}
