# Before a meeting: notices, replies, proposals, referrals
