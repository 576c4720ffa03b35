//! Letters handed to a real server on loopback, and every answer it can give.

use post::testing::{MailServer, Twist};
use post::{Answer, Letter, Sender, Server, Tls, Wrong};

const TOKEN: &str = "0123456789abcdef0123456789abcdef";

fn letter() -> Letter<'static> {
    Letter {
        to: "gaon@council.example",
        name: "한가온",
        subject: "4차 전체회의 개최 통지: 2017. 6. 26.(월) 15:00 은평상상허브 3층 즐거운소통",
        text: "4차 전체회의를 엽니다.\n.\n안건 1. 운영위원 사임",
        token: TOKEN,
        choices: Some("https://council.example/me/post"),
        stop: Some("https://council.example/me/post/stop?key=k"),
    }
}

#[tokio::test]
async fn a_letter_arrives_whole_and_says_how_to_stop() {
    let server = MailServer::start().unwrap();
    let sender = Sender::new(&server.settings()).unwrap();
    sender.check().await.unwrap();
    assert_eq!(sender.send(&letter()).await, Answer::Sent("250 taken".to_owned()));
    let taken = server.taken();
    let it = &taken[0];
    assert_eq!(it.to, "gaon@council.example");
    assert!(it.message.is_ascii(), "nothing needs more than the oldest mail server");
    assert!(it.field("Subject").starts_with("=?utf-8?"), "{}", it.field("Subject"));
    assert!(it.field("To").contains("<gaon@council.example>"));
    assert_eq!(it.field("Message-ID"), format!("<madang.{TOKEN}@council.example>"));
    assert_eq!(it.field("Reply-To"), "office@council.example");
    assert_eq!(it.field("List-Unsubscribe"), "<https://council.example/me/post/stop?key=k>");
    assert_eq!(it.field("List-Unsubscribe-Post"), "List-Unsubscribe=One-Click");
    assert_eq!(it.field("Auto-Submitted"), "auto-generated");
    assert_eq!(it.field("Content-Transfer-Encoding"), "base64");
}

#[tokio::test]
async fn a_notice_leads_to_the_choices_without_one_press() {
    let server = MailServer::start().unwrap();
    let sender = Sender::new(&server.settings()).unwrap();
    sender.send(&Letter { stop: None, ..letter() }).await;
    let it = server.taken().remove(0);
    assert_eq!(it.field("List-Unsubscribe"), "<https://council.example/me/post>");
    assert_eq!(it.field("List-Unsubscribe-Post"), "");
}

#[tokio::test]
async fn each_answer_is_understood() {
    let server = MailServer::start().unwrap();
    let sender = Sender::new(&server.settings()).unwrap();
    for (twist, never) in [
        (Twist::NoReader, true),
        (Twist::Later, false),
        (Twist::LaterAtEnd, false),
        (Twist::RefusedAtEnd, true),
        (Twist::Drop, false),
        (Twist::TakeAndDrop, false),
    ] {
        server.twist(&[twist]);
        let answer = sender.send(&letter()).await;
        assert_eq!(matches!(answer, Answer::Refused(_)), never, "{twist:?}: {answer:?}");
        assert!(!matches!(answer, Answer::Sent(_)), "{twist:?}: {answer:?}");
    }
    server.twist(&[Twist::NoReader]);
    let Answer::Refused(said) = sender.send(&letter()).await else { panic!("taken") };
    assert!(said.contains("550") && said.contains("no such reader"), "{said}");
    let nowhere = Letter { to: "nobody", ..letter() };
    assert!(matches!(sender.send(&nowhere).await, Answer::Refused(_)));
}

#[tokio::test]
async fn what_is_the_house_s_own_fault_waits() {
    let server = MailServer::start().unwrap();
    // "\0council\0secret"
    server.lock("AGNvdW5jaWwAc2VjcmV0");
    let account = |password: &str| Some(("council".to_owned(), password.to_owned()));
    let wrong = Server { account: account("wrong"), ..server.settings() };
    let answer = Sender::new(&wrong).unwrap().send(&letter()).await;
    assert!(matches!(answer, Answer::Later(_)), "{answer:?}");
    assert!(Sender::new(&wrong).unwrap().check().await.is_err());
    let right = Server { account: account("secret"), ..server.settings() };
    let answer = Sender::new(&right).unwrap().send(&letter()).await;
    assert!(matches!(answer, Answer::Sent(_)), "{answer:?}");
    assert_eq!(server.taken().len(), 1);

    let private = Server { tls: Tls::StartTls, ..server.settings() };
    let answer = Sender::new(&private).unwrap().send(&letter()).await;
    assert!(matches!(answer, Answer::Later(_)), "a server without TLS gets nothing: {answer:?}");
    let gone = Server { port: 1, ..server.settings() };
    let answer = Sender::new(&gone).unwrap().send(&letter()).await;
    assert!(matches!(answer, Answer::Later(_)), "{answer:?}");
    let nobody = Server { from: "협의회".to_owned(), ..server.settings() };
    assert!(matches!(Sender::new(&nobody), Err(Wrong::Address(_))));
}
