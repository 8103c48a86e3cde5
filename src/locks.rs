//! Locks that only this library takes, until the end of the transaction. (`unsafe`: the lock manager)
//!
//! Every role may take every advisory lock, and so could stop the writers of all tenants. These locks are
//! on sub-objects of the extension: it has none, so no statement can name them. Sub-object 0 is the extension
//! itself, which ALTER EXTENSION locks.

use pgrx::pg_sys;

/// Posting lists of all organisations share so many locks, because a statement may write tasks of any number of
/// them, and the server's lock table has room for a few thousand.
const LISTS: u16 = 1024;

/// What is locked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Lock(u16);

/// Held while migrations run: a second migrate() waits, and then finds nothing to do.
pub const MIGRATIONS: Lock = Lock(LISTS + 1);
/// Held while partitions are made or dropped: two at once would make the same one.
pub const PARTITIONS: Lock = Lock(LISTS + 2);

impl Lock {
    /// The lock of an organisation's posting lists.
    pub fn lists_of(org_id: &[u8; 16]) -> Self {
        let folded = org_id.chunks_exact(2).fold(0, |key, bytes| {
            key ^ u16::from_be_bytes([bytes[0], bytes[1]])
        });
        Lock(1 + folded % LISTS)
    }

    /// Waits for those who hold it alone.
    pub fn share(self) {
        self.take(pg_sys::ShareLock);
    }

    /// Waits for all who hold it.
    pub fn alone(self) {
        self.take(pg_sys::ExclusiveLock);
    }

    /// Not on a standby, where nothing that a lock protects can be written, and which has no such locks.
    fn take(self, mode: u32) {
        // SAFETY: no argument.
        if unsafe { pg_sys::RecoveryInProgress() } {
            return;
        }
        // SAFETY: a string that ends with a zero byte; a transaction is running. An error (a cancel,
        // lock_timeout, a deadlock) is the lock manager's.
        unsafe {
            let extension = pg_sys::get_extension_oid(c"mad_registry".as_ptr(), false);
            pg_sys::LockDatabaseObject(
                pg_sys::ExtensionRelationId,
                extension,
                self.0,
                i32::try_from(mode).unwrap_or(0),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Lock, LISTS, MIGRATIONS, PARTITIONS};
    use std::collections::BTreeSet;

    #[test]
    fn organisations_have_locks_of_their_own_kind() {
        let mut seen = BTreeSet::new();
        for n in 0..10_000_u128 {
            let lock = Lock::lists_of(&n.to_be_bytes());
            assert!((1..=LISTS).contains(&lock.0));
            assert!(lock != MIGRATIONS && lock != PARTITIONS);
            seen.insert(lock);
        }
        assert_eq!(
            seen.len(),
            usize::from(LISTS),
            "ids that follow one another"
        );
    }
}
