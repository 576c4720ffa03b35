//! Letters that wait, were sent, failed or bounced.
