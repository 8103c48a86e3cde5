//! Heavyweight locks that only this library takes, held until the end of the transaction.
//! (`unsafe`: the lock manager)
//!
//! Any role can take any advisory lock, and could block the writers of all tenants with one. These
//! locks are on sub-objects of the extension. An extension has no sub-objects, so no SQL statement
//! can name them. Sub-object 0 is the extension itself, which ALTER EXTENSION locks.

use pgrx::pg_sys;

/// Number of locks that the posting lists of all organisations share. A statement may write tasks
/// of any number of organisations, but the server's lock table has room for a few thousand locks.
const LISTS: u16 = 1024;

/// A lock, by its sub-object number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Lock(u16);

/// Held while migrations run: a concurrent migrate() waits, and then finds nothing to do.
pub const MIGRATIONS: Lock = Lock(LISTS + 1);
/// Held while partitions are created or dropped: concurrent calls would create the same partition.
pub const PARTITIONS: Lock = Lock(LISTS + 2);
/// Held while a unit of maintenance runs: one session at a time does that.
pub const MAINTENANCE: Lock = Lock(LISTS + 3);

impl Lock {
    /// Returns the lock of an organisation's posting lists.
    pub fn lists_of(org_id: &[u8; 16]) -> Self {
        let folded = org_id.chunks_exact(2).fold(0, |key, bytes| {
            key ^ u16::from_be_bytes([bytes[0], bytes[1]])
        });
        Lock(1 + folded % LISTS)
    }

    /// Takes the lock in share mode.
    pub fn share(self) {
        self.take(pg_sys::ShareLock);
    }

    /// Takes the lock in exclusive mode.
    pub fn alone(self) {
        self.take(pg_sys::ExclusiveLock);
    }

    /// Takes the lock in exclusive mode if no other session has it. Does not wait.
    pub fn try_alone(self) -> bool {
        // SAFETY: the string ends with a zero byte; a transaction is running.
        let extension = unsafe { pg_sys::get_extension_oid(c"mad_registry".as_ptr(), false) };
        try_exclusive(&tag(extension.to_u32(), self.0))
    }

    /// Does nothing on a standby: it has no such locks, and can't write what they protect.
    fn take(self, mode: u32) {
        // SAFETY: no argument.
        if unsafe { pg_sys::RecoveryInProgress() } {
            return;
        }
        // SAFETY: the string ends with a zero byte; a transaction is running. The lock manager
        // raises any error: a cancel, lock_timeout, a deadlock.
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

/// Number of locks that the slots of an organisation share. Above them are those of its services. A
/// transaction that leases thousands of slots has at most so many locks.
const SLOTS: u16 = 4_096;

const EXCLUSIVE: i32 = pg_sys::ExclusiveLock as i32;

/// A lock of an organisation's slots of services: of a sub-object of an extension whose oid is a
/// hash of the organisation, so that organisations don't stand in each other's way. No SQL
/// statement can name that either.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SlotLock {
    organization: u32,
    number: u16,
}

impl SlotLock {
    /// Returns the lock of a slot, held by a transaction that leases it.
    pub fn of_slot(organization: u32, slot_id: i64) -> Self {
        let number = 1 + (slot_id.unsigned_abs() % u64::from(SLOTS)) as u16;
        SlotLock {
            organization,
            number,
        }
    }

    /// Returns the lock under which a service's slots are created and outcomes of its jobs written.
    pub fn of_service(organization: u32, service_id: &[u8; 16]) -> Self {
        SlotLock {
            organization,
            number: SLOTS + Lock::lists_of(service_id).0,
        }
    }

    /// Takes the lock in exclusive mode, until [`Self::release`] or the end of the transaction, if
    /// no other session has it. Does not wait. It may also fail because another session of the
    /// organisation has the lock for something else that shares it.
    pub fn try_take(self) -> bool {
        try_exclusive(&self.tag())
    }

    /// Releases a lock that [`Self::try_take`] took.
    pub fn release(self) {
        // SAFETY: the tag is valid; of a lock that isn't held the lock manager only warns.
        unsafe { pg_sys::LockRelease(&self.tag(), EXCLUSIVE, false) };
    }

    fn tag(self) -> pg_sys::LOCKTAG {
        tag(self.organization, self.number)
    }
}

/// The lock tag of a sub-object of an extension of this database.
fn tag(extension: u32, sub_object: u16) -> pg_sys::LOCKTAG {
    pg_sys::LOCKTAG {
        // SAFETY: a variable of this backend.
        locktag_field1: unsafe { pg_sys::MyDatabaseId }.to_u32(),
        locktag_field2: pg_sys::ExtensionRelationId.to_u32(),
        locktag_field3: extension,
        locktag_field4: sub_object,
        locktag_type: pg_sys::LockTagType::LOCKTAG_OBJECT as u8,
        locktag_lockmethodid: pg_sys::DEFAULT_LOCKMETHOD as u8,
    }
}

fn try_exclusive(tag: &pg_sys::LOCKTAG) -> bool {
    // SAFETY: the tag is valid, a transaction is running, and the lock is not waited for.
    unsafe {
        pg_sys::LockAcquire(tag, EXCLUSIVE, false, true)
            != pg_sys::LockAcquireResult::LOCKACQUIRE_NOT_AVAIL
    }
}

#[cfg(test)]
mod tests {
    use super::{Lock, LISTS, MAINTENANCE, MIGRATIONS, PARTITIONS};
    use std::collections::BTreeSet;

    #[test]
    fn organisations_have_locks_distinct_from_the_others() {
        let mut seen = BTreeSet::new();
        for n in 0..10_000_u128 {
            let lock = Lock::lists_of(&n.to_be_bytes());
            assert!((1..=LISTS).contains(&lock.0));
            assert!(![MIGRATIONS, PARTITIONS, MAINTENANCE].contains(&lock));
            seen.insert(lock);
        }
        assert_eq!(seen.len(), usize::from(LISTS), "consecutive ids");
    }
}
