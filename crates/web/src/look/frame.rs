//! What stands around every page: house, tabs, clock, who is reading, and what they are told.

use std::{fmt::Display, ops::Deref};

use askama::Template;
use jiff::civil::DateTime;
use words::Tongue;

use super::{Theme, Tone, assets};

/// A tab of the main menu.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tab {
    /// The word that [`Frame::under`] takes.
    pub name: &'static str,
    /// Where it leads.
    pub href: &'static str,
    /// The key of its label.
    pub key: &'static str,
}

/// The tabs, in order.
pub const TABS: [Tab; 6] = [
    Tab { name: "home", href: "/", key: "main-nav-home" },
    Tab { name: "meetings", href: "/meetings", key: "main-nav-meetings" },
    Tab { name: "bylaws", href: "/bylaws", key: "main-nav-bylaws" },
    Tab { name: "districts", href: "/districts", key: "main-nav-districts" },
    Tab { name: "bodies", href: "/bodies", key: "main-nav-bodies" },
    Tab { name: "journal", href: "/journal", key: "main-nav-journal" },
];

/// Who is reading, as the header names them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ViewerChip {
    /// The person's name.
    pub name: String,
    /// The seat they read from, such as `간사`.
    pub role: String,
}

/// A message at the top of a page: what was just done, or what went wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flash {
    /// Its colour.
    pub tone: Tone,
    /// Its sentence.
    pub text: String,
    /// Where to go on: address and words.
    pub link: Option<(String, String)>,
}

impl Flash {
    /// A message of a tone.
    pub fn new(tone: Tone, text: impl Into<String>) -> Self {
        Self { tone, text: text.into(), link: None }
    }

    /// The same with a way on.
    #[must_use]
    pub fn leading(mut self, href: impl Into<String>, text: impl Into<String>) -> Self {
        self.link = Some((href.into(), text.into()));
        self
    }
}

/// The frame of a page; templates read it as `frame`, and speak through it: `frame.say("main-save")`.
#[derive(Debug, Clone)]
pub struct Frame {
    /// The language of the page.
    pub tongue: Tongue,
    /// The colours chosen.
    pub theme: Theme,
    /// Path and query of the page, for the switches to come back to.
    pub path: String,
    /// The title of the page, without the house.
    pub title: String,
    /// The name of the house (of its first body).
    pub house: String,
    /// The time of the house.
    pub clock: DateTime,
    /// The sealed number of the journal that the page shows at least; live parts go on from it.
    pub sealed: u64,
    /// Who is reading; none is an anonymous reader.
    pub viewer: Option<ViewerChip>,
    /// The name of the tab the page belongs to; empty for none.
    pub nav: &'static str,
    /// Messages on top of the page.
    pub notices: Vec<Flash>,
}

/// A page speaks in the frame's tongue.
impl Deref for Frame {
    type Target = Tongue;

    fn deref(&self) -> &Tongue {
        &self.tongue
    }
}

impl Frame {
    /// A frame for an anonymous reader of `house` at the time `clock`.
    pub fn new(tongue: Tongue, house: impl Into<String>, clock: DateTime) -> Self {
        Self {
            tongue,
            theme: Theme::Auto,
            path: "/".to_owned(),
            title: String::new(),
            house: house.into(),
            clock,
            sealed: 0,
            viewer: None,
            nav: "",
            notices: Vec::new(),
        }
    }

    /// The frame with the title of its page.
    #[must_use]
    pub fn titled(mut self, title: impl Display) -> Self {
        self.title = title.to_string();
        self
    }

    /// The frame with the path (and query) of its page.
    #[must_use]
    pub fn at(mut self, path: impl Into<String>) -> Self {
        self.path = path.into();
        self
    }

    /// The frame under the tab `nav`: `home`, `meetings`, `bylaws`, `districts`, `bodies`, `journal`.
    #[must_use]
    pub fn under(mut self, nav: &'static str) -> Self {
        self.nav = nav;
        self
    }

    /// The frame with the colours chosen.
    #[must_use]
    pub fn themed(mut self, theme: Theme) -> Self {
        self.theme = theme;
        self
    }

    /// The frame as a signed-in person sees it.
    #[must_use]
    pub fn seen_by(mut self, name: impl Into<String>, role: impl Into<String>) -> Self {
        self.viewer = Some(ViewerChip { name: name.into(), role: role.into() });
        self
    }

    /// The frame with one more message.
    #[must_use]
    pub fn telling(mut self, notice: Flash) -> Self {
        self.notices.push(notice);
        self
    }

    /// The text of `<title>`: page and house.
    pub fn document_title(&self) -> String {
        if self.title.is_empty() || self.title == self.house {
            return self.house.clone();
        }
        self.of("main-title").s("page", &self.title).s("house", &self.house).to_string()
    }

    /// The content-hashed address of an asset, such as `madang.css`.
    pub fn asset(&self, name: &str) -> String {
        assets::url(name)
    }

    /// The tabs with whether each is the current one.
    pub fn tabs(&self) -> impl Iterator<Item = (Tab, bool)> + '_ {
        TABS.into_iter().map(|tab| (tab, tab.name == self.nav))
    }
}

/// A page that says what went wrong: 403, 404, 500, or no connection.
#[derive(Debug, Template)]
#[template(path = "look/error.html")]
pub struct ErrorPage {
    /// The frame; its title is set here.
    pub frame: Frame,
    /// What went wrong.
    pub kind: ErrorKind,
    /// The number an administrator can find in the log.
    pub number: Option<String>,
}

/// Which error a page speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ErrorKind {
    /// The reader may not see it.
    Forbidden,
    /// There is no such page.
    NotFound,
    /// The house failed.
    Broken,
    /// There is no connection.
    Offline,
}

impl ErrorKind {
    /// The keys of what happened, why, and what to do next.
    pub const fn keys(self) -> [&'static str; 3] {
        match self {
            Self::Forbidden => ["main-error-403", "main-error-403-why", "main-error-403-next"],
            Self::NotFound => ["main-error-404", "main-error-404-why", "main-error-404-next"],
            Self::Broken => ["main-error-500", "main-error-500-why", "main-error-500-next"],
            Self::Offline => {
                ["main-error-offline", "main-error-offline-why", "main-error-offline-next"]
            }
        }
    }

    /// The number people know it by; none without a connection.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Forbidden => "403",
            Self::NotFound => "404",
            Self::Broken => "500",
            Self::Offline => "",
        }
    }
}

impl ErrorPage {
    /// The page of an error, in the frame of the request.
    pub fn new(frame: Frame, kind: ErrorKind) -> Self {
        let title = frame.say(kind.keys()[0]);
        Self { frame: frame.titled(title), kind, number: None }
    }

    /// The same with the number of the error in the log.
    #[must_use]
    pub fn numbered(mut self, number: impl Into<String>) -> Self {
        self.number = Some(number.into());
        self
    }
}
