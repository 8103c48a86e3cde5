//! The shared memory of the worker. (`unsafe`: its first initialization)

use super::slots::Slot;
use crate::shared_memory::{Area, Layout};
use std::ffi::CStr;
use std::sync::atomic::{AtomicI32, Ordering::Relaxed};

/// Databases that the launcher remembers.
pub const SLOTS: usize = 1_024;

#[repr(C)]
pub struct WorkerMemory {
    /// Number of the launcher's process in the array of processes, plus 1; 0 before it starts.
    launcher: AtomicI32,
    slots: [Slot; SLOTS],
}

/// Shared only if the library is preloaded, without which there is no launcher.
pub static AREA: Area<WorkerMemory> = Area::new();

// SAFETY: all of it is atomics, and `begin` sets all of it to zero.
unsafe impl Layout for WorkerMemory {
    const NAME: &'static CStr = c"mad_registry maintenance";
    const HASH: u64 = 1;
    const WITHOUT: &'static str = "mad_registry knows no maintenance in this session";

    unsafe fn begin(area: *mut Self) {
        // SAFETY: by contract.
        unsafe { area.write_bytes(0, 1) };
    }
}

impl WorkerMemory {
    pub fn slots(&self) -> &[Slot] {
        &self.slots
    }

    pub fn slot_of(&self, database: u32) -> Option<&Slot> {
        self.slots.iter().find(|slot| slot.database() == database)
    }

    /// The launcher's process, if it has started.
    pub fn launcher(&self) -> Option<i32> {
        self.launcher
            .load(Relaxed)
            .checked_sub(1)
            .filter(|number| *number >= 0)
    }

    pub fn set_launcher(&self, number: i32) {
        self.launcher.store(number + 1, Relaxed);
    }
}
