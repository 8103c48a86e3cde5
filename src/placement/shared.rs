//! The shared memory of placement. (`unsafe`: its first initialization)

use super::counts::{Fleets, Services};
use super::generation::Generations;
use crate::shared_memory::{Area, Layout};
use std::ffi::CStr;

#[repr(C)]
pub struct PlacementMemory {
    pub generations: Generations,
    pub fleets: Fleets,
    pub services: Services,
}

/// The memory that the server's backends share, or this backend's own.
pub static AREA: Area<PlacementMemory> = Area::new();

// SAFETY: all of it is atomics, and `begin` sets all of it to zero.
unsafe impl Layout for PlacementMemory {
    const NAME: &'static CStr = c"mad_registry placement";
    const HASH: u64 = 1;
    const WITHOUT: &'static str = "mad_registry counts no picks in this session";

    unsafe fn begin(area: *mut Self) {
        // SAFETY: by contract.
        unsafe { area.write_bytes(0, 1) };
    }
}
