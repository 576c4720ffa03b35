//! A house that is served by the real binary, and a small HTTP client for it.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    process::{Child, Command, Stdio},
    time::Duration,
};

use super::{Answer, binary};

/// A running server; it is ended with the test.
pub struct Server {
    child: Child,
    /// Everything it said until it was open.
    pub said: String,
    /// `127.0.0.1:PORT`.
    pub at: String,
}

impl Server {
    /// Starts `madang` with the words of `line` and waits until it tells its address.
    pub fn start(line: &str) -> Self {
        let mut command = binary();
        command.args(line.split_whitespace());
        Self::of(command)
    }

    /// Starts a command and waits for the address. A demo says its ways in after it.
    pub fn of(mut command: Command) -> Self {
        let mut child = command.stdout(Stdio::piped()).spawn().expect("the binary starts");
        let (mut said, mut at) = (String::new(), None);
        let mut lines = BufReader::new(child.stdout.take().expect("piped"));
        let mut line = String::new();
        while lines.read_line(&mut line).expect("UTF-8") > 0 {
            said.push_str(&line);
            if let (None, Some((_, rest))) = (&at, line.split_once("http://")) {
                let end = rest.find(|c: char| !c.is_ascii_digit() && c != '.' && c != ':');
                at = Some(rest[..end.unwrap_or(rest.len())].to_owned());
            }
            let whole = !said.contains("시연") || line.contains("Ctrl+C ends it");
            if at.is_some() && whole {
                break;
            }
            line.clear();
        }
        // What it says later must not fill the pipe and stop it.
        std::thread::spawn(move || std::io::copy(&mut lines, &mut std::io::sink()));
        let at = at.unwrap_or_else(|| panic!("no address: {said}"));
        Self { child, said, at }
    }

    /// `GET path`.
    pub fn get(&self, path: &str) -> Reply {
        ask(&self.at, &format!("GET {path} HTTP/1.1\r\n"), "").expect("an answer")
    }

    /// Comes in by the link of a role of the demo; the cookie of the session.
    pub fn enter(&self, role: &str) -> String {
        let token = self.token(role);
        let reply = post(&self.at, &format!("/sign-in/{token}"), "", "").expect("an answer");
        assert_eq!(reply.status, 303, "{reply:?}");
        let cookie = reply.head.lines().find_map(|line| {
            let (name, value) = line.split_once(": ")?;
            let session = name.eq_ignore_ascii_case("set-cookie") && value.starts_with("madang=");
            session.then(|| value.split(';').next().unwrap_or_default().to_owned())
        });
        cookie.unwrap_or_else(|| panic!("no session: {reply:?}"))
    }

    /// The token of a role's link, as the demo printed it.
    pub fn token(&self, role: &str) -> String {
        let line = self.said.lines().find(|line| line.trim_start().starts_with(role));
        let link = line.and_then(|line| line.split("/sign-in/").nth(1));
        let token = link.and_then(|rest| rest.split_whitespace().next());
        token.unwrap_or_else(|| panic!("no link for {role}: {}", self.said)).to_owned()
    }

    /// Ends it at once, as a power cut would.
    pub fn kill(mut self) {
        self.child.kill().expect("it runs");
        self.child.wait().expect("it ends");
    }

    /// Asks it to end, and waits; how it ended.
    pub fn stop(mut self) -> i32 {
        let asked = Command::new("kill").arg(self.child.id().to_string()).status();
        assert!(asked.is_ok_and(|status| status.success()));
        self.child.wait().expect("it ends").code().unwrap_or(-1)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

/// An HTTP answer.
#[derive(Debug)]
pub struct Reply {
    pub status: u16,
    pub head: String,
    pub body: String,
}

/// `GET path` with a cookie.
pub fn get(at: &str, path: &str, cookie: &str) -> std::io::Result<Reply> {
    ask(at, &format!("GET {path} HTTP/1.1\r\nCookie: {cookie}\r\n"), "")
}

/// Posts a form.
pub fn post(at: &str, path: &str, cookie: &str, form: &str) -> std::io::Result<Reply> {
    let head = format!(
        "POST {path} HTTP/1.1\r\nOrigin: http://{at}\r\nCookie: {cookie}\r\n\
         Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n",
        form.len()
    );
    ask(at, &head, form)
}

/// One request on a connection of its own.
fn ask(at: &str, head: &str, body: &str) -> std::io::Result<Reply> {
    let mut stream = TcpStream::connect(at)?;
    stream.set_read_timeout(Some(Duration::from_secs(20)))?;
    write!(stream, "{head}Host: {at}\r\nAccept-Language: ko\r\nConnection: close\r\n\r\n{body}")?;
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes)?;
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let cut = || std::io::Error::new(std::io::ErrorKind::UnexpectedEof, "half an answer");
    let (head, body) = text.split_once("\r\n\r\n").ok_or_else(cut)?;
    let status = head.split(' ').nth(1).and_then(|code| code.parse().ok()).ok_or_else(cut)?;
    Ok(Reply { status, head: head.to_owned(), body: body.to_owned() })
}

/// Runs a command on the house in `folder`.
pub fn on_house(command: &str, folder: &str) -> Answer {
    super::madang(&format!("{command} --data {folder}"))
}
