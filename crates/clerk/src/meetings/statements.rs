//! What was said on an item: explanation, opinion, proposal, answer.
