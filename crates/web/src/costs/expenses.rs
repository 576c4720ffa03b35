//! Expenses and their shares by the agreed key.
