//! Entering the districts that send members.

use council::accounts::roles::{Act, Standing};
use council::bodies::districts::{self, District};
use serde_json::json;

use crate::{Clerk, Subject, Trouble, refused};

impl Clerk {
    /// Enters a district; answers its address word.
    pub async fn enter_district(
        &self,
        who: &Standing,
        key: &str,
        district: District,
    ) -> Result<String, Trouble> {
        self.act(who, key, move |desk| {
            desk.may(Act::EnterDistrict, None)?;
            let known = store::bodies::districts::list(desk.conn)?;
            districts::enter(&district, &known).map_err(refused)?;
            store::bodies::districts::insert(desk.conn, &district)?;
            let content = json!({
                "code": district.code, "name": district.name, "name_en": district.name_en,
                "col": district.col, "line": district.line,
            });
            let subject = Subject { kind: "house", id: 1 };
            desk.journal(Act::EnterDistrict, subject, None, &content)?;
            Ok(district.code.clone())
        })
        .await
    }
}
