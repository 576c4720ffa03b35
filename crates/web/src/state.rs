//! What every handler shares: the reader, the clerk, the settings, the page cache, the herald.

use std::sync::{Arc, PoisonError, RwLock};

use clerk::Clerk;
use store::Reader;
use words::Lang;

use crate::{cache::Pages, live::Herald, machines::Meters};

/// How the web is set up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// The public address, such as `https://council.example`; `None`: whatever the browser says.
    pub public: Option<String>,
    /// Cookies travel over TLS only, under the `__Host-` prefix.
    pub secure: bool,
    /// This is a demonstration: its clock can be moved, the style guide is shown.
    pub demo: bool,
    /// Largest body of a form, bytes.
    pub form_limit: usize,
    /// Largest upload, bytes.
    pub upload_limit: usize,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            public: None,
            secure: false,
            demo: false,
            form_limit: 256 * 1024,
            upload_limit: 20 * 1024 * 1024,
        }
    }
}

/// The shared state; cheap to clone.
#[derive(Clone)]
pub struct Web {
    pub(crate) inner: Arc<Inner>,
}

pub(crate) struct Inner {
    pub reader: Reader,
    pub clerk: Clerk,
    pub settings: Settings,
    pub pages: Pages,
    pub herald: Arc<Herald>,
    pub meters: Meters,
    pub meetings: crate::meetings::Kept,
    house: RwLock<(u64, Names)>,
}

impl Web {
    /// The web of a house. Must be called inside a Tokio runtime: the herald follows the journal.
    pub fn new(reader: Reader, clerk: Clerk, settings: Settings) -> Self {
        let herald = Herald::start(&reader);
        let inner = Inner {
            reader,
            clerk,
            settings,
            pages: Pages::default(),
            herald,
            meters: Meters::default(),
            meetings: crate::meetings::Kept::default(),
            house: RwLock::new((u64::MAX, Names::default())),
        };
        Self { inner: Arc::new(inner) }
    }

    /// The clerk.
    pub fn clerk(&self) -> &Clerk {
        &self.inner.clerk
    }

    /// The reader.
    pub fn reader(&self) -> &Reader {
        &self.inner.reader
    }

    /// The settings.
    pub fn settings(&self) -> &Settings {
        &self.inner.settings
    }

    /// The name of the house, in Korean and in English: that of its first council, read again when
    /// the journal has moved on.
    pub(crate) async fn house(&self) -> Names {
        let sealed = self.reader().sealed();
        let (at, names) = self.inner.house.read().unwrap_or_else(PoisonError::into_inner).clone();
        if at == sealed {
            return names;
        }
        let nobody = Arc::default();
        let read =
            self.reader().read(&nobody, |seen| store::bodies::registry::first_name(seen.conn));
        let (name, name_en) = read.await.ok().flatten().unwrap_or_default();
        let names = Names {
            en: if name_en.is_empty() { &*name } else { &*name_en }.into(),
            ko: name.into(),
        };
        *self.inner.house.write().unwrap_or_else(PoisonError::into_inner) = (sealed, names.clone());
        names
    }
}

/// The name of the house in both languages; the Korean one where the record has no other.
#[derive(Debug, Clone, Default)]
pub(crate) struct Names {
    ko: Arc<str>,
    en: Arc<str>,
}

impl Names {
    /// The name in a language.
    pub fn said_in(self, lang: Lang) -> Arc<str> {
        match lang {
            Lang::Ko => self.ko,
            Lang::En => self.en,
        }
    }
}
