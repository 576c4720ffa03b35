//! Returned mail: reads a delivery status notification (RFC 3464) and finds the letter that it is
//! about by the name of the message.

use crate::letter::token_in;

/// What a notification tells of one of our letters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bounce {
    /// The token in the name of the message.
    pub token: String,
    /// It failed for good; otherwise it is only late.
    pub permanent: bool,
    /// What the server that returned it said.
    pub said: String,
}

/// Reads a message; `None` where it is no notification about a letter of ours that failed or is
/// late. Answers of people, absence notes and reports of success are none.
pub fn read(message: &[u8]) -> Option<Bounce> {
    let text = String::from_utf8_lossy(message).replace("\r\n", "\n");
    let (head, body) = text.split_once("\n\n")?;
    let kind = field(&unfolded(head), "content-type")?;
    if !kind.to_ascii_lowercase().contains("multipart/report") {
        return None;
    }
    let boundary = format!("--{}", parameter(&kind, "boundary")?);
    let status = body.split(&boundary).find_map(status)?;
    let action = field(&status, "action")?.to_ascii_lowercase();
    let permanent = match action.as_str() {
        "failed" => true,
        "delayed" => false,
        _ => return None,
    };
    let code = field(&status, "status").unwrap_or_default();
    let said = field(&status, "diagnostic-code").unwrap_or_default();
    let said = said.split_once(';').map_or(said.as_str(), |(_, said)| said).trim().to_owned();
    Some(Bounce {
        token: token_in(&text)?.to_owned(),
        permanent,
        said: if said.is_empty() { code } else { said },
    })
}

/// The fields of the part that tells of the delivery.
fn status(part: &str) -> Option<String> {
    let (head, body) = part.trim_start_matches('\n').split_once("\n\n")?;
    let kind = field(&unfolded(head), "content-type")?.to_ascii_lowercase();
    kind.starts_with("message/delivery-status").then(|| unfolded(body))
}

/// Lines that go on in the next are put together.
fn unfolded(text: &str) -> String {
    text.replace("\n ", " ").replace("\n\t", " ")
}

/// The value of the first field of this name.
fn field(lines: &str, name: &str) -> Option<String> {
    let found = lines.lines().find_map(|line| {
        let (field, value) = line.split_once(':')?;
        field.trim().eq_ignore_ascii_case(name).then(|| value.trim().to_owned())
    });
    found.filter(|value| !value.is_empty())
}

/// A parameter such as `boundary="…"` behind the value of a field.
fn parameter(value: &str, name: &str) -> Option<String> {
    value.split(';').skip(1).find_map(|pair| {
        let (key, value) = pair.split_once('=')?;
        let is_it = key.trim().eq_ignore_ascii_case(name);
        is_it.then(|| value.trim().trim_matches('"').to_owned())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOKEN: &str = "0123456789abcdef0123456789abcdef";

    fn report(action: &str, kind: &str) -> String {
        format!(
            "From: MAILER-DAEMON@mx.example\r\nTo: council@example.org\r\n\
             Content-Type: multipart/{kind}; report-type=delivery-status;\r\n\
             \tboundary=\"cut=1\"\r\nSubject: Undelivered\r\n\r\n\
             --cut=1\r\nContent-Type: text/plain\r\n\r\nAction: failed, so sorry.\r\n\
             --cut=1\r\nContent-Type: message/delivery-status\r\n\r\n\
             Reporting-MTA: dns; mx.example\r\n\r\n\
             Final-Recipient: rfc822; nobody@example.org\r\nAction: {action}\r\nStatus: 5.1.1\r\n\
             Diagnostic-Code: smtp; 550 5.1.1\r\n no such user\r\n\
             --cut=1\r\nContent-Type: text/rfc822-headers\r\n\r\n\
             Message-ID: <madang.{TOKEN}@example.org>\r\n--cut=1--\r\n"
        )
    }

    #[test]
    fn a_failed_and_a_late_delivery_are_told_apart() {
        let failed = read(report("failed", "report").as_bytes()).unwrap();
        assert_eq!(failed.token, TOKEN);
        assert!(failed.permanent);
        assert_eq!(failed.said, "550 5.1.1 no such user");
        assert!(!read(report("delayed", "report").as_bytes()).unwrap().permanent);
    }

    #[test]
    fn what_is_no_returned_letter_of_ours_is_none() {
        assert_eq!(read(report("delivered", "report").as_bytes()), None);
        assert_eq!(read(report("failed", "mixed").as_bytes()), None);
        let other = report("failed", "report").replace("madang.", "other.");
        assert_eq!(read(other.as_bytes()), None);
        let reply = format!("From: a@example.org\n\n> Message-ID: <madang.{TOKEN}@x>\n네.");
        assert_eq!(read(reply.as_bytes()), None);
        for junk in [&b""[..], b"\xff\xfe", b"Content-Type: multipart/report\n\n--", b"\n\n"] {
            assert_eq!(read(junk), None);
        }
    }
}
