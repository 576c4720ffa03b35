//! Attaching papers. The bytes lie in the folder of files under their hash, written and flushed
//! before the act that speaks of them commits; what the act did not come to keep lies there unseen.

use std::{
    fs, io,
    io::Write,
    path::{Path, PathBuf},
    sync::Arc,
};

use council::AttachmentId;
use council::accounts::roles::{Act, Standing};
use council::files::{self, Attachment, On};
use serde_json::json;

use crate::{Clerk, Desk, Subject, Trouble, dice, refused};

/// A paper to be attached.
#[derive(Debug, Clone)]
pub struct Attach {
    /// To what.
    pub on: On,
    /// Its name, as whoever sends it calls it.
    pub name: String,
    /// Its bytes.
    pub bytes: Arc<[u8]>,
    /// How many bytes are taken at most.
    pub most: u64,
}

impl Clerk {
    /// Attaches a paper to a meeting or an item.
    pub async fn attach(
        &self,
        who: &Standing,
        key: &str,
        form: Attach,
    ) -> Result<AttachmentId, Trouble> {
        let size = u64::try_from(form.bytes.len()).unwrap_or(u64::MAX);
        if size > form.most {
            return Err(refused(files::Refusal::Large { most: form.most }));
        }
        let paper = files::attach(&form.name, &form.bytes).map_err(refused)?;
        // Who has no right must not fill the disk: asked before anything is written.
        self.may_attach(who, form.on).await?;
        let sha256 = self.keep_bytes(Arc::clone(&form.bytes)).await?;
        let on = form.on;
        self.act(who, key, move |desk| {
            let (home, body) = home(desk, on, Act::Attach)?;
            let there = store::files::of(desk.conn, on)?;
            if there.iter().any(|old| old.sha256 == sha256 && old.name == paper.name) {
                return Err(refused(files::Refusal::There));
            }
            let it = Attachment {
                id: desk.id()?,
                on,
                sha256: sha256.clone(),
                name: paper.name.clone(),
                bytes: size,
                media: paper.media,
            };
            store::files::keep(desk.conn, &it.sha256, it.bytes, it.media)?;
            store::files::insert(desk.conn, &it, desk.now)?;
            let content = json!({
                "attachment": it.id, "on": on.to_string(), "name": it.name, "sha256": it.sha256,
                "bytes": it.bytes, "media": it.media.mime(),
            });
            desk.journal(Act::Attach, home, Some(body), &content)?;
            Ok(it.id)
        })
        .await
    }

    /// Takes a paper off; the bytes and the trace stay. Answers what it was attached to.
    pub async fn detach(&self, who: &Standing, key: &str, id: AttachmentId) -> Result<On, Trouble> {
        self.act(who, key, move |desk| {
            let it = store::files::find(desk.conn, id)?.ok_or(Trouble::Missing("attachment"))?;
            let (home, body) = home(desk, it.on, Act::Detach)?;
            if !store::files::remove(desk.conn, id, desk.now)? {
                return Err(refused(files::Refusal::Gone));
            }
            let content = json!({
                "attachment": id, "on": it.on.to_string(), "name": it.name, "sha256": it.sha256,
            });
            desk.journal(Act::Detach, home, Some(body), &content)?;
            Ok(it.on)
        })
        .await
    }

    /// The bytes of a file that the house holds; `None` where they are not there.
    pub async fn file(&self, sha256: &str) -> Result<Option<Vec<u8>>, Trouble> {
        let Some(path) = place(self.files(), sha256) else { return Ok(None) };
        match blocking(move || fs::read(path)).await {
            Ok(bytes) => Ok(Some(bytes)),
            Err(why) if why.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(why) => Err(failed("reading a file", &why)),
        }
    }

    async fn may_attach(&self, who: &Standing, on: On) -> Result<(), Trouble> {
        let found = self.db().read(move |conn| {
            let Some((_, body)) = store::files::home(conn, on)? else { return Ok(None) };
            let Some(body) = store::bodies::registry::find(conn, body)? else { return Ok(None) };
            store::bodies::registry::place(conn, &body).map(Some)
        });
        let place = found.await?.ok_or(Trouble::Missing(on.kind()))?;
        Ok(who.may(Act::Attach, Some(&place))?)
    }

    /// Writes the bytes under their hash, whole or not at all, and answers the hash.
    async fn keep_bytes(&self, bytes: Arc<[u8]>) -> Result<String, Trouble> {
        let folder = self.files().to_owned();
        let draft = format!(".{}", dice::token(16));
        let kept = blocking(move || {
            let sha256 = kit::sha256_hex(&bytes);
            let to = place(&folder, &sha256).ok_or(io::ErrorKind::InvalidData)?;
            write_whole(&folder.join(draft), &to, &bytes)?;
            Ok(sha256)
        });
        kept.await.map_err(|why| failed("writing a file", &why))
    }
}

/// The meeting that a record belongs to and the body that meets, with the right to `act` there.
fn home(desk: &mut Desk<'_>, on: On, act: Act) -> Result<(Subject, council::BodyId), Trouble> {
    let found = store::files::home(desk.conn, on)?;
    let (meeting, body) = found.ok_or(Trouble::Missing(on.kind()))?;
    let body = store::bodies::registry::find(desk.conn, body)?.ok_or(Trouble::Missing("body"))?;
    desk.may(act, Some(&body))?;
    Ok((Subject::meeting(meeting), body.id))
}

/// `aa/bb/HASH` in the folder; `None` where the text is no hash.
fn place(folder: &Path, sha256: &str) -> Option<PathBuf> {
    let is_hash = sha256.len() == 64
        && sha256.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b));
    is_hash.then(|| folder.join(&sha256[..2]).join(&sha256[2..4]).join(sha256))
}

fn write_whole(draft: &Path, to: &Path, bytes: &[u8]) -> io::Result<()> {
    // The same bytes are there: a hash names nothing else.
    if fs::metadata(to).is_ok_and(|there| there.len() == bytes.len() as u64) {
        return Ok(());
    }
    let folder = to.parent().unwrap_or(to);
    fs::create_dir_all(folder)?;
    let mut file = fs::File::create(draft)?;
    let written = file.write_all(bytes).and_then(|()| file.sync_all());
    if let Err(why) = written.and_then(|()| fs::rename(draft, to)) {
        drop(fs::remove_file(draft));
        return Err(why);
    }
    // The name lasts as well as the bytes.
    fs::File::open(folder)?.sync_all()
}

async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> io::Result<T> + Send + 'static,
) -> io::Result<T> {
    tokio::task::spawn_blocking(work).await.unwrap_or_else(|why| Err(io::Error::other(why)))
}

fn failed(what: &str, why: &io::Error) -> Trouble {
    Trouble::Store(store::Error::File { what: what.to_owned(), why: why.to_string() })
}
