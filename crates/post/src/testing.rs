//! A mail server of our own on loopback, for tests: it speaks SMTP, keeps what it takes, and can be
//! told to refuse, to put off or to drop the line.

use std::collections::VecDeque;
use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;

use crate::{Server, Tls};

/// What the server does with the next letter instead of taking it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Twist {
    /// There is no such reader.
    NoReader,
    /// Not now, at the reader.
    Later,
    /// Not now, after the whole letter.
    LaterAtEnd,
    /// Refused for good, after the whole letter.
    RefusedAtEnd,
    /// The line drops before the letter.
    Drop,
    /// The letter is taken, and the line drops before that is said.
    TakeAndDrop,
}

/// A letter that was taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// The address of the reader.
    pub to: String,
    /// The message as it came, dots put back.
    pub message: String,
}

impl Taken {
    /// The value of a field of the head, unfolded; empty where it is absent.
    pub fn field(&self, name: &str) -> String {
        let head = self.message.split("\r\n\r\n").next().unwrap_or_default();
        let head = head.replace("\r\n ", " ").replace("\r\n\t", " ");
        let mut fields = head.split("\r\n").filter_map(|line| line.split_once(':'));
        let found = fields.find(|(field, _)| field.eq_ignore_ascii_case(name));
        found.map_or_else(String::new, |(_, value)| value.trim().to_owned())
    }
}

#[derive(Default)]
struct Shelf {
    taken: Vec<Taken>,
    twists: VecDeque<Twist>,
    account: Option<String>,
    lines: u32,
}

/// The server; it ends with the process.
#[derive(Clone)]
pub struct MailServer {
    shelf: Arc<Mutex<Shelf>>,
    at: SocketAddr,
}

impl MailServer {
    /// Starts a server on a free port of loopback.
    ///
    /// # Errors
    ///
    /// Where no port can be had.
    pub fn start() -> std::io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let server = Self { shelf: Arc::default(), at: listener.local_addr()? };
        let shelf = Arc::clone(&server.shelf);
        thread::spawn(move || {
            for line in listener.incoming().flatten() {
                let shelf = Arc::clone(&shelf);
                // A line that breaks is the reader's trouble.
                thread::spawn(move || drop(talk(line, &shelf)));
            }
        });
        Ok(server)
    }

    /// The settings with which a house reaches it.
    pub fn settings(&self) -> Server {
        Server {
            host: self.at.ip().to_string(),
            port: self.at.port(),
            tls: Tls::None,
            account: None,
            from: "협의회 <council@council.example>".to_owned(),
            reply_to: Some("office@council.example".to_owned()),
        }
    }

    /// The port.
    pub fn port(&self) -> u16 {
        self.at.port()
    }

    /// What happens to the letters after this, one each.
    pub fn twist(&self, twists: &[Twist]) {
        self.shelf().twists.extend(twists);
    }

    /// Only this account may send, written as AUTH PLAIN sends it in base64.
    pub fn lock(&self, account: &str) {
        self.shelf().account = Some(account.to_owned());
    }

    /// What was taken so far.
    pub fn taken(&self) -> Vec<Taken> {
        self.shelf().taken.clone()
    }

    /// How many lines were opened.
    pub fn lines(&self) -> u32 {
        self.shelf().lines
    }

    fn shelf(&self) -> MutexGuard<'_, Shelf> {
        self.shelf.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn talk(line: TcpStream, shelf: &Mutex<Shelf>) -> std::io::Result<()> {
    let shelf = || shelf.lock().unwrap_or_else(PoisonError::into_inner);
    shelf().lines += 1;
    let mut out = line.try_clone()?;
    let mut lines = BufReader::new(line).lines();
    let (mut to, mut twist, mut known) = (String::new(), None, shelf().account.is_none());
    out.write_all(b"220 mail.example ready\r\n")?;
    while let Some(line) = lines.next().transpose()? {
        let word = line.split([' ', ':']).next().unwrap_or_default().to_ascii_uppercase();
        let answer = match word.as_str() {
            "EHLO" => "250-mail.example\r\n250-AUTH PLAIN\r\n250 8BITMIME",
            "AUTH" => {
                let given = line.rsplit(' ').next().unwrap_or_default();
                known = shelf().account.as_deref() == Some(given);
                if known { "235 welcome" } else { "535 who are you" }
            }
            "MAIL" if !known => "530 sign in first",
            "MAIL" | "RSET" | "NOOP" => "250 ok",
            "RCPT" => {
                let from = line.find('<').map_or(0, |at| at + 1);
                line[from..].trim_end_matches('>').clone_into(&mut to);
                twist = shelf().twists.pop_front();
                match twist {
                    Some(Twist::NoReader) => "550 5.1.1 no such reader",
                    Some(Twist::Later) => "451 4.2.1 not now",
                    Some(Twist::Drop) => return Ok(()),
                    _ => "250 ok",
                }
            }
            "DATA" => {
                out.write_all(b"354 go on\r\n")?;
                let message = message(&mut lines)?;
                let refused = matches!(twist, Some(Twist::LaterAtEnd | Twist::RefusedAtEnd));
                if !refused {
                    shelf().taken.push(Taken { to: to.clone(), message });
                }
                match twist.take() {
                    Some(Twist::LaterAtEnd) => "452 4.3.1 full",
                    Some(Twist::RefusedAtEnd) => "554 5.7.1 not this",
                    Some(Twist::TakeAndDrop) => return Ok(()),
                    _ => "250 taken",
                }
            }
            "QUIT" => {
                out.write_all(b"221 bye\r\n")?;
                return Ok(());
            }
            _ => "500 what",
        };
        out.write_all(format!("{answer}\r\n").as_bytes())?;
    }
    Ok(())
}

fn message(lines: &mut impl Iterator<Item = std::io::Result<String>>) -> std::io::Result<String> {
    let mut message = String::new();
    while let Some(line) = lines.next().transpose()? {
        if line == "." {
            break;
        }
        message.push_str(line.strip_prefix('.').unwrap_or(&line));
        message.push_str("\r\n");
    }
    Ok(message)
}
