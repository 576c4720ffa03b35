//! What the year of a body needs to know of a person, and is not public: the sex, for the ratio.

use council::PersonId;
use council::accounts::roles::{Act, Standing};
use council::bodies::years::{self, Sex};
use serde_json::json;

use crate::people::contacts;
use crate::{Clerk, Subject, Trouble, dice, refused};

impl Clerk {
    /// States the sex of a person, or takes it off the record; a person may state their own. It is
    /// shown in counts only, and the journal keeps a salted hash.
    pub async fn state_sex(
        &self,
        who: &Standing,
        key: &str,
        id: PersonId,
        sex: Option<Sex>,
    ) -> Result<(), Trouble> {
        self.act(who, key, move |desk| {
            let person = store::people::persons::find(desk.conn, id)?;
            let person = person.ok_or(Trouble::Missing("person"))?;
            contacts::may(desk, Act::DescribePerson, person.id)?;
            let known = store::bodies::years::sex(desk.conn, person.id)?;
            years::state_sex(known, sex).map_err(refused)?;
            let salt = dice::token(16);
            store::bodies::years::set_sex(desk.conn, person.id, sex, &salt)?;
            let hash = sex.map(|sex| kit::sha256_hex(format!("{salt}{}", sex.word()).as_bytes()));
            let content = json!({ "person": person.id, "name": person.name, "sex": hash });
            desk.journal(Act::DescribePerson, Subject::person(person.id), None, &content)
        })
        .await
    }
}
