//! The kinds of errors that are counted separately. There are few, to limit the number of series.

/// The kind of error that a call ended with.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum ErrorKind {
    InvalidArgument,
    NotFound,
    Denied,
    Canceled,
    Other,
}

impl ErrorKind {
    pub const ALL: [ErrorKind; 5] = [
        ErrorKind::InvalidArgument,
        ErrorKind::NotFound,
        ErrorKind::Denied,
        ErrorKind::Canceled,
        ErrorKind::Other,
    ];

    pub const fn name(self) -> &'static str {
        match self {
            ErrorKind::InvalidArgument => "invalid_argument",
            ErrorKind::NotFound => "not_found",
            ErrorKind::Denied => "denied",
            ErrorKind::Canceled => "canceled",
            ErrorKind::Other => "other",
        }
    }

    /// Returns the kind of a SQLSTATE in Postgres's packed form: five characters of six bits each.
    pub fn of_code(packed: i32) -> Self {
        let text: String = (0..5)
            .map(|i| char::from((packed >> (6 * i) & 0x3f) as u8 + b'0'))
            .collect();
        Self::of_sqlstate(&text)
    }

    /// Returns the kind of a SQLSTATE, as docs/errors.md lists them. 57014 is a cancel or a
    /// timeout.
    fn of_sqlstate(sqlstate: &str) -> Self {
        match sqlstate {
            "P0002" => ErrorKind::NotFound,
            "42501" => ErrorKind::Denied,
            "57014" => ErrorKind::Canceled,
            _ if sqlstate.starts_with("22") => ErrorKind::InvalidArgument,
            _ => ErrorKind::Other,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::ErrorKind::{self, *};

    #[test]
    fn kinds() {
        for (sqlstate, kind) in [
            ("22023", InvalidArgument),
            ("22P02", InvalidArgument),
            ("P0002", NotFound),
            ("42501", Denied),
            ("57014", Canceled),
            ("55000", Other),
            ("XX000", Other),
        ] {
            assert_eq!(ErrorKind::of_sqlstate(sqlstate), kind);
        }
        for (i, kind) in ErrorKind::ALL.into_iter().enumerate() {
            assert_eq!(kind as usize, i);
        }
    }
}
