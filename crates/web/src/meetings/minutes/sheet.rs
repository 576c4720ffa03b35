//! What the pages of minutes are made from, and who may see what of it.

use std::collections::HashMap;
use std::sync::Arc;

use council::MeetingId;
use council::accounts::roles::{Act, Standing};
use council::bodies::registry::Body;
use council::meetings::convening::{Meeting, Stage};
use council::meetings::disclosures::Disclosure;
use council::meetings::minutes::{
    self, Cell, Document, Minutes, Part, Remark, Revision, redacted, thaw,
};
use store::meetings::minutes::{self as kept, Around};
use store::{Conn, Error};
use words::Tongue;

use crate::{
    Web,
    ask::Ask,
    failure::Failure,
    meetings::page::load::{Family, Rights, number},
};

/// The minutes of a meeting, as far as the reader may see them.
pub(crate) struct Sheet {
    /// The meeting.
    pub meeting: Meeting,
    /// The body that met.
    pub body: Body,
    /// Where the body stands.
    pub family: Arc<Family>,
    /// What the reader may do.
    pub rights: Rights,
    /// Their state, where they are drafted.
    pub minutes: Option<Minutes>,
    /// Frozen texts, and the record of the past.
    pub around: Around,
    /// What is not public.
    pub closed: Vec<Disclosure>,
    /// The minutes as they read now; none where the reader may not see them.
    pub document: Option<Document<String>>,
    /// The revision of each part that holds.
    pub words: HashMap<Part, Revision>,
    /// What the members remarked.
    pub remarks: Vec<Remark>,
    /// How many parts the record says otherwise.
    pub stale: usize,
}

impl Sheet {
    /// Reads it for `ask`.
    pub async fn load(ask: &Ask, id: &str) -> Result<Self, Failure> {
        let id: MeetingId = number(ask, id, "meeting")?;
        let (web, who, now, tongue) = (ask.web.clone(), Arc::clone(&ask.who), ask.now, ask.tongue);
        let read = ask.web.reader().read(&ask.who, move |seen| {
            let Some(mut sheet) = Self::head(seen.conn, &web, &who, id)? else { return Ok(None) };
            if sheet.document.is_none() && sheet.may_read_drafts() {
                sheet.words(seen.conn, &web, now, tongue)?;
            }
            Ok(Some(sheet))
        });
        let read = read.await.map_err(|why| Failure::new(ask, why))?;
        read.ok_or_else(|| Failure::missing(ask, "meeting"))
    }

    /// The same for a form of `act`, which the reader must have the right to.
    pub async fn for_act(ask: &Ask, id: &str, act: Act) -> Result<Self, Failure> {
        let sheet = Self::load(ask, id).await?;
        if let Err(why) = ask.who.may(act, Some(&sheet.family.place)) {
            return Err(Failure::new(ask, why).back(sheet.href("")));
        }
        Ok(sheet)
    }

    fn head(
        conn: &mut dyn Conn,
        web: &Web,
        who: &Standing,
        id: MeetingId,
    ) -> Result<Option<Self>, Error> {
        let Some(meeting) = store::meetings::convening::find(conn, id)? else { return Ok(None) };
        let missing = Error::Missing { table: "bodies_bodies", id: meeting.body.get() };
        let body = store::bodies::registry::find(conn, meeting.body)?.ok_or(missing)?;
        let family = web.inner.meetings.family(conn, &body)?;
        let around = kept::around(conn, id)?;
        let document = match around.frozen.last() {
            Some(last) => Some(thaw(&last.text).ok_or_else(|| Error::Corrupt {
                what: format!("the frozen minutes of meeting {id}"),
            })?),
            None => None,
        };
        let rights = Rights::of(who, &family.place);
        let minutes = kept::of_meeting(conn, id)?;
        let remarks = match &minutes {
            Some(minutes) if rights.may(Act::RemarkMinutes) => kept::remarks(conn, minutes.id)?,
            _ => Vec::new(),
        };
        Ok(Some(Self {
            minutes,
            closed: store::meetings::disclosures::of_meeting(conn, id)?,
            meeting,
            body,
            family,
            rights,
            around,
            document,
            words: HashMap::new(),
            remarks,
            stale: 0,
        }))
    }

    /// The draft as it is worded, or what the record says so far in the language of the reader.
    fn words(
        &mut self,
        conn: &mut dyn Conn,
        web: &Web,
        now: jiff::civil::DateTime,
        tongue: Tongue,
    ) -> Result<(), Error> {
        let (laws, id) = (web.clerk().laws(), self.meeting.id);
        let Some(record) = clerk::meetings::minutes::record(conn, laws, id, now)? else {
            return Ok(());
        };
        let draft = minutes::draft(&record);
        let Some(minutes) = &self.minutes else {
            self.document = Some(draft.map(|words| words.said(&tongue)));
            return Ok(());
        };
        let current = kept::current(conn, minutes.id)?;
        self.words = current.into_iter().map(|it| (it.part, it)).collect();
        let said = draft.map(|words| words.said(&Tongue::KO));
        let differs = |entry: &&minutes::Entry<String>| match self.words.get(&entry.part) {
            Some(known) => !known.by_hand && known.text != entry.text,
            None => true,
        };
        self.stale = said.entries.iter().filter(differs).count();
        let texts = self.words.iter().map(|(part, it)| (*part, it.text.clone())).collect();
        self.document = Some(said.worded(&texts));
        Ok(())
    }

    /// Members and who keeps the record read drafts; while the meeting runs, only the latter.
    fn may_read_drafts(&self) -> bool {
        match self.meeting.stage() {
            Stage::Closed => self.rights.may(Act::RemarkMinutes),
            Stage::Open => self.rights.may(Act::DraftMinutes),
            _ => false,
        }
    }

    /// Whether the reader sees what is closed to the public.
    pub fn inside(&self) -> bool {
        self.rights.may(Act::RemarkMinutes)
    }

    /// What the reader sees of the minutes.
    pub fn shown(&self) -> Option<Document<Cell>> {
        let document = self.document.as_ref()?;
        let closed = if self.inside() { &[] } else { self.closed.as_slice() };
        Some(redacted(document, closed))
    }

    /// The address of the minutes, with more behind it.
    pub fn href(&self, rest: &str) -> String {
        format!("/meetings/{}/minutes{rest}", self.meeting.id)
    }

    /// The title of the meeting.
    pub fn title(&self, tongue: Tongue) -> &str {
        named(tongue, &self.meeting.title, self.meeting.title_en.as_deref())
    }

    /// The way here.
    pub fn crumbs(&self, tongue: Tongue) -> Vec<(String, String)> {
        let body = named(tongue, &self.body.name, Some(&self.body.name_en));
        vec![
            ("/meetings".to_owned(), tongue.say("main-nav-meetings").to_owned()),
            (format!("/meetings?body={}", self.body.slug), body.to_owned()),
            (format!("/meetings/{}", self.meeting.id), self.title(tongue).to_owned()),
        ]
    }
}

/// A name in the language of the reader, where it has one.
pub(crate) fn named<'n>(tongue: Tongue, ko: &'n str, en: Option<&'n str>) -> &'n str {
    en.filter(|en| !tongue.is_ko() && !en.is_empty()).unwrap_or(ko)
}
