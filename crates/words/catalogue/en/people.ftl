# Sentences of people. Keys begin with `people-`.

## Lists

people-list-title = Find people
people-list-lede = The people of the record and the seats they hold. Namesakes are kept apart.
people-list-caption = People
people-list-explain = Name, what tells namesakes apart, and a body with a seat
people-list-empty = Nobody is entered yet
people-list-empty-next = Read in a roster, or enter people one by one.
people-search = Name, or what tells namesakes apart
people-seats = Seats
people-namesakes = { $count } namesakes

people-offices-title = Posts
people-offices-lede = A post that sits and speaks as itself, whoever fills it. It is kept apart from people.
people-office = Post
people-office-new-title = Enter a post
people-office-name = Name of the post
people-office-organisation = Organisation
people-offices-entered = The post was entered.

## A person

people-new-title = Enter a person
people-new-lede = Only the public name and what tells namesakes apart. No contact data.
people-field-note = Told apart by
people-field-note-hint = What tells the person from namesakes, such as a district and a council.
people-record = Record
people-number = Number
people-seats-now = Seats held
people-seats-past = Seats held before
people-seats-none = The record knows no seat held today.
people-same-name = Same name
people-same-name-title = Namesakes to be checked
people-same-name-why = There are other records of this name. Only a human who knows can say that they are the same person.
people-persons-entered = The person was entered.
people-persons-merged = The two records were merged. They can be split again.
people-persons-split = The record was split off again.
people-persons-advice-namesakes = { $count ->
    [one] The record has another person
   *[other] The record has { $count } other people
} called { $name }. Check whether it is the same person.

people-merged-away = This record was merged into another. It is found here now:
people-traces = Merges and splits
people-trace-into = { $at }: merged into { $name } #{ $id }
people-trace-took = { $at }: took in { $name } #{ $id }
people-trace-split = { $at }: split again: { $why }
people-merge-title = Merge as the same person
people-merge-open = Open to merge
people-merge-lede = All seats of the record you choose go over to this person. Who merged and why stays, and it can be undone.
people-merge-confirm = Are these really the same person?
people-merge-other = Record to merge
people-merge-number = Number of the record to merge
people-merge-not-a-number = Write the number of the record to merge.
people-split-title = Split again

people-persons-refused-no-name = Write a name.
people-persons-refused-long-name = A name has at most 60 characters.
people-persons-refused-contact = E-mail addresses and telephone numbers do not go into the public record.
people-persons-refused-no-reason = A human has to say why.
people-persons-refused-same = A record cannot be merged with itself.
people-persons-refused-merged = The record was merged before.
people-persons-refused-not-merged = The record was not merged.

## Contact data

people-contact = Contact
people-contact-lede = Not public. Every reading is logged with who and why, and it is erased 90 days after the last term has ended.
people-contact-none = No contact data is entered.
people-contact-of = Contact of { $name }
people-contact-email = E-mail
people-contact-phone = Telephone
people-contact-address = Address
people-contact-set = Enter contact data
people-contact-set-lede = What was entered before is not kept. Nothing of it goes into the public record.
people-contact-why = Why you look
people-contact-why-hint = It is logged where the person can see it.
people-contact-read = Show contact data
people-contact-logged = Who looked, and why, was logged.
people-contact-reads = Who looked
people-contact-reads-none = Nobody has looked yet.
people-contact-erase = Erase contact data
people-contact-erase-confirm = The contact data is erased and cannot be brought back.
people-contacts-set = The contact data was entered.
people-contacts-erased = The contact data was erased.
people-contacts-refused-empty = Give at least one of e-mail, telephone and address.
people-contacts-refused-email = This is not an e-mail address.
people-contacts-refused-phone = This is not a telephone number. Use digits and hyphens.
people-contacts-refused-long = Each field has at most 200 characters.
people-contacts-refused-no-reason = Say why you look.
people-contacts-refused-none = No contact data is entered.
people-export = Download everything

## Interests

people-interests-title = Interests
people-interests-of = Interests of { $who }
people-interests-lede = Ties to what is decided, declared beforehand. Seen by members of the body and its staff only.
people-interests-none = None are declared.
people-interests-caption = Declared interests: in what, how, to which body
people-interests-only-body = Seen by members of the body and its staff only.
people-interests-subject = Organisation, platform or project
people-interests-subject-hint = Such as an organisation or a platform
people-interests-relation = How bound
people-interests-relation-hint = Such as head, member, contractor, family
people-interests-body = Body to be told
people-interests-item = item
people-interests-since = Declared
people-interests-until = ended on { $day }
people-interests-holds = holds
people-interests-end = No longer holds
people-interests-end-sure = Record that this interest has ended?
people-interests-declare = Declare an interest
people-interests-declare-do = Declare
people-interests-declare-hint = Declare your tie to this item. Whether to stay out is agreed with the chair.
people-interests-said = { $subject } ({ $relation })
people-interests-here = declared of this item
people-interests-exclude = Stay out (recusal)
people-interests-exclude-reason = declared an interest
people-interests-done = The interest is declared.
people-interests-ended = The interest has ended.
people-interests-refused-no-seat = Interests are declared of those who have a seat in the body.
people-interests-refused-subject = Say in what, in at most 200 characters.
people-interests-refused-relation = Say how, in at most 200 characters.
people-interests-refused-known = This is declared already.
people-interests-refused-ended = It has ended already.
people-interests-refused-not-yours = One declares one’s own; those of others are entered by chair or secretary.
