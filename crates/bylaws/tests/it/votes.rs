//! Votes: the vectors of the council of 2017, under the base the book reads and the two it could.

use bylaws::{Base, Count, Impossible, JudgeError, Kind, Missing, Outcome, Standing};

use crate::{COUNCIL, RESIDENTS, law, read, rule, small};

use Outcome::{NoQuorum, Passed, Rejected};

/// Rule, members, present, yes, no, abstain; then the outcome of those present, of votes cast, of
/// all members.
type Vector = (&'static str, u32, u32, [u32; 3], [Outcome; 3]);

const ORDINARY: &str = "ordinary-decision";
const AMEND: &str = "amend-bylaws";

const VECTORS: [Vector; 21] = [
    (ORDINARY, 18, 9, [9, 0, 0], [NoQuorum, NoQuorum, NoQuorum]),
    (ORDINARY, 18, 10, [6, 4, 0], [Passed, Passed, Rejected]),
    (ORDINARY, 18, 10, [5, 5, 0], [Rejected, Rejected, Rejected]),
    (ORDINARY, 18, 10, [5, 4, 1], [Rejected, Passed, Rejected]),
    (ORDINARY, 18, 18, [9, 9, 0], [Rejected, Rejected, Rejected]),
    (ORDINARY, 17, 9, [5, 4, 0], [Passed, Passed, Rejected]),
    (ORDINARY, 17, 8, [8, 0, 0], [NoQuorum, NoQuorum, NoQuorum]),
    (ORDINARY, 50, 26, [14, 12, 0], [Passed, Passed, Rejected]),
    (ORDINARY, 50, 26, [13, 13, 0], [Rejected, Rejected, Rejected]),
    (ORDINARY, 1, 1, [1, 0, 0], [Passed, Passed, Passed]),
    (ORDINARY, 0, 0, [0, 0, 0], [NoQuorum, NoQuorum, NoQuorum]),
    (AMEND, 18, 10, [7, 3, 0], [Passed, Passed, Rejected]),
    (AMEND, 18, 10, [6, 4, 0], [Rejected, Rejected, Rejected]),
    (AMEND, 18, 12, [8, 4, 0], [Passed, Passed, Rejected]),
    (AMEND, 18, 12, [7, 3, 2], [Rejected, Passed, Rejected]),
    (AMEND, 18, 9, [9, 0, 0], [NoQuorum, NoQuorum, NoQuorum]),
    (AMEND, 18, 18, [12, 6, 0], [Passed, Passed, Passed]),
    (AMEND, 18, 18, [11, 5, 2], [Rejected, Passed, Rejected]),
    (AMEND, 17, 9, [6, 3, 0], [Passed, Passed, Rejected]),
    (AMEND, 17, 9, [6, 0, 3], [Passed, Passed, Rejected]),
    (AMEND, 50, 27, [18, 9, 0], [Passed, Passed, Rejected]),
];

fn count(members: u32, present: u32, [yes, no, abstain]: [u32; 3]) -> Count {
    Count { members: Some(members), present: Some(present), yes, no, abstain, ..Count::default() }
}

#[test]
fn the_vectors_of_2017_under_each_base() {
    for (column, base) in ["present", "cast", "members"].iter().enumerate() {
        let source = COUNCIL.replace("base = \"present\"", &format!("base = \"{base}\""));
        assert!(*base == "present" || source != COUNCIL, "the book names its base");
        let book = read(&source);
        for (rule, members, present, votes, outcomes) in VECTORS {
            let verdict = law(&book).judge(rule, &count(members, present, votes)).unwrap();
            let told = format!("{rule} {members}/{present}/{votes:?} of {base}");
            assert_eq!(verdict.outcome, outcomes[column], "{told}");
        }
    }
}

#[test]
fn a_verdict_says_what_it_rests_on() {
    let book = read(COUNCIL);
    let verdict = law(&book).judge(AMEND, &count(18, 12, [8, 4, 0])).unwrap();
    assert_eq!(verdict.outcome, Passed);
    assert_eq!(verdict.cite.to_string(), "제7조②");
    assert_eq!(verdict.quorum_cite.to_string(), "제7조②");
    assert_eq!(
        (verdict.needed, verdict.base, verdict.base_count),
        (Some(8), Base::Present, Some(12))
    );
    assert_eq!(verdict.quorum_needed, Some(10));
    let readings: Vec<&str> = verdict.readings.iter().map(|r| r.of.as_str()).collect();
    assert_eq!(readings, ["amend-bylaws.base", "amend-bylaws.bound"]);
    let ordinary = law(&book).judge(ORDINARY, &count(18, 10, [6, 4, 0])).unwrap();
    assert_eq!((ordinary.cite.to_string(), ordinary.needed), ("제7조①".to_owned(), Some(6)));
}

#[test]
fn what_is_not_known_is_unknown() {
    let book = read(COUNCIL);
    let judge = |members, present| {
        let count = Count { members, present, yes: 3, ..Count::default() };
        law(&book).judge(ORDINARY, &count).unwrap().outcome
    };
    assert_eq!(judge(None, Some(5)), Outcome::Unknown(Missing::Members));
    assert_eq!(judge(Some(5), None), Outcome::Unknown(Missing::Present));
    assert_eq!(judge(None, None), Outcome::Unknown(Missing::MembersAndPresent));
    let state = |members, present| law(&book).quorum_state("plenary", members, present).unwrap();
    assert_eq!(state(None, Some(12)).standing, Standing::Unknown(Missing::Members));
    assert_eq!(state(Some(18), Some(9)).standing, Standing::NotMet);
    assert_eq!(state(Some(18), Some(10)).standing, Standing::Met);
    assert_eq!(state(Some(18), Some(10)).needed, Some(10));
    assert_eq!(state(Some(0), None).standing, Standing::NotMet);
    let by_name = law(&book).quorum_state("amendment-quorum", Some(17), Some(9)).unwrap();
    assert_eq!((by_name.standing, by_name.cite.to_string()), (Standing::Met, "제7조②".to_owned()));
}

#[test]
fn impossible_numbers_are_refused() {
    let book = read(COUNCIL);
    let judge = |count: &Count| law(&book).judge(ORDINARY, count).unwrap_err();
    let more = Impossible::MorePresentThanMembers { present: 11, members: 10 };
    assert_eq!(judge(&count(10, 11, [0, 0, 0])), JudgeError::Impossible(more));
    let votes = Impossible::MoreVotesThanPresent { votes: 11, present: 10 };
    assert_eq!(judge(&count(18, 10, [5, 5, 1])), JudgeError::Impossible(votes));
    let huge = Count { yes: u32::MAX, no: u32::MAX, abstain: u32::MAX, ..count(18, 10, [0, 0, 0]) };
    assert!(matches!(judge(&huge), JudgeError::Impossible(_)));
    let unseen = Count { members: Some(3), yes: 4, ..Count::default() };
    assert!(matches!(judge(&unseen), JudgeError::Impossible(_)));
}

#[test]
fn where_no_article_answers_the_law_is_silent() {
    let book = read(COUNCIL);
    let JudgeError::Silent(silence) = law(&book).judge("dissolve", &Count::default()).unwrap_err()
    else {
        panic!("a rule that does not exist was judged")
    };
    assert_eq!((silence.kind, silence.key()), (Kind::Majority, "majority/dissolve".to_owned()));
    assert_eq!(silence.at.to_string(), "2017-06-26T15:00:00");
    let no_quorum = COUNCIL.replace("quorum = \"plenary-quorum\"", "quorum = \"nowhere\"");
    let book = read(&no_quorum);
    let error = law(&book).judge(ORDINARY, &count(18, 10, [6, 4, 0])).unwrap_err();
    assert!(matches!(error, JudgeError::Silent(silence) if silence.key() == "quorum/nowhere"));
}

#[test]
fn a_share_of_many_residents_is_exact() {
    let book = read(RESIDENTS);
    let judge = |members, present, votes| {
        law(&book).judge("assembly-decision", &count(members, present, votes)).unwrap()
    };
    assert_eq!(judge(20_001, 200, [150, 50, 0]).outcome, NoQuorum);
    let met = judge(20_001, 201, [100, 99, 2]);
    assert_eq!((met.outcome, met.needed, met.quorum_needed), (Passed, Some(100), Some(201)));
    assert_eq!(judge(u32::MAX, u32::MAX, [u32::MAX, 0, 0]).outcome, Passed);
}

#[test]
fn nobody_in_favour_never_carries_and_a_chair_may_cast() {
    let majority = "name = \"m\"\nkind = \"majority\"\norgans = [\"plenary\"]\nquorum = \"q\"\n\
                    base = \"cast\"\nratio = \"1/2\"\nbound = \"at-least\"\ntie = \"chair-casts\"";
    let quorum = "name = \"q\"\nkind = \"quorum\"\norgan = \"plenary\"\nbase = \"in-office\"\n\
                  ratio = \"1/2\"\nbound = \"more-than\"\nmoment = \"opening\"";
    let strict = majority.replace("at-least", "more-than");
    let book =
        read(&small(&format!("## 제1조(의사)\n\n총회.\n\n{}{}", rule(quorum), rule(majority))));
    let all_abstain = law(&book).judge("m", &count(5, 5, [0, 0, 5])).unwrap();
    assert_eq!((all_abstain.outcome, all_abstain.needed), (Rejected, Some(1)));
    let book =
        read(&small(&format!("## 제1조(의사)\n\n총회.\n\n{}{}", rule(quorum), rule(&strict))));
    let cast = |casting| {
        law(&book).judge("m", &Count { casting, ..count(5, 4, [2, 2, 0]) }).unwrap().outcome
    };
    assert_eq!(cast(None), Outcome::Unknown(Missing::CastingVote));
    assert_eq!((cast(Some(true)), cast(Some(false))), (Passed, Rejected));
    let left = Count { opening: Some(5), ..count(5, 2, [2, 0, 0]) };
    assert_eq!(law(&book).judge("m", &left).unwrap().outcome, Passed, "quorum at the opening");
}

#[test]
fn a_verdict_is_written_as_machines_read_it() {
    let book = read(COUNCIL);
    let verdict = law(&book).judge(AMEND, &count(18, 12, [8, 4, 0])).unwrap();
    let json = serde_json::to_value(&verdict).unwrap();
    assert_eq!(json["outcome"], "passed");
    assert_eq!(json["needed"], 8);
    assert_eq!(json["base"], "present");
    assert_eq!(json["cite"], "제7조②");
    assert_eq!(json["ratio"], "2/3");
    let unknown = law(&book).judge(AMEND, &Count::default()).unwrap();
    let json = serde_json::to_value(&unknown).unwrap();
    assert_eq!(
        (&json["outcome"], &json["missing"]),
        (&"unknown".into(), &"members-and-present".into())
    );
}
