//! Rows of a function's result, copied to be put into later ones. (`unsafe`: tuplestores, minimal tuples)
//!
//! Invariants: what lies at a start is a whole minimal tuple, aligned as Postgres aligns it, of the
//! columns in `types`, without values out of line; a slot is dropped by who made it, or by the end
//! of its memory context after an error.

use super::run::Sink;
use crate::call::Call;
use crate::error::Error;
use pgrx::pg_sys;

/// Rows, whole and in their order.
#[derive(Debug)]
pub struct Rows {
    types: Vec<pg_sys::Oid>,
    /// The tuples one after the other.
    words: Vec<u64>,
    /// Where each begins.
    starts: Vec<usize>,
}

const WORD: usize = size_of::<u64>();
/// A bigint, as long as the alignment.
const BIGINT: usize = size_of::<i64>();

impl Rows {
    /// What the set-returning function that is running put into its result. None: more rows or bytes
    /// than this, or values that are kept elsewhere.
    pub fn of_result(call: &Call, most_rows: usize, most: usize) -> Option<Self> {
        // SAFETY: fcinfo is valid during the call; setResult is null or the tuplestore that a Sink made.
        unsafe {
            let info = info_of(call)?;
            let (store, declared) = ((*info).setResult, (*info).expectedDesc);
            if store.is_null() || declared.is_null() {
                return None;
            }
            let mut rows = Rows {
                types: types_of(declared),
                words: Vec::new(),
                starts: Vec::new(),
            };
            let slot = slot_of(declared);
            let mut complete = true;
            while complete && pg_sys::tuplestore_gettupleslot(store, true, false, slot) {
                let mut copied = false;
                let tuple = pg_sys::ExecFetchSlotMinimalTuple(slot, &raw mut copied);
                complete = rows.len() < most_rows && rows.add(tuple, most);
                if copied {
                    pg_sys::pfree(tuple.cast());
                }
            }
            pg_sys::ExecDropSingleTupleTableSlot(slot);
            // The caller reads it from the start.
            pg_sys::tuplestore_rescan(store);
            rows.words.shrink_to_fit();
            rows.starts.shrink_to_fit();
            complete.then_some(rows)
        }
    }

    /// False: it can't be added.
    ///
    /// # Safety
    /// The tuple is valid.
    unsafe fn add(&mut self, tuple: pg_sys::MinimalTuple, most: usize) -> bool {
        // SAFETY: by contract; a tuple is as long as it says, and has room in as many words.
        unsafe {
            let length = (*tuple).t_len as usize;
            let words = length.div_ceil(WORD);
            let elsewhere = u32::from((*tuple).t_infomask) & pg_sys::HEAP_HASEXTERNAL != 0;
            if elsewhere || (self.words.len() + words) * WORD > most {
                return false;
            }
            let start = self.words.len();
            self.starts.push(start);
            self.words.resize(start + words, 0);
            std::ptr::copy_nonoverlapping(
                tuple.cast::<u8>(),
                self.words.as_mut_ptr().add(start).cast::<u8>(),
                length,
            );
            true
        }
    }

    /// Puts them into the result of the set-returning function that is running. False: it declares
    /// other columns.
    pub fn put(&mut self, call: &Call) -> Result<bool, Error> {
        // SAFETY: fcinfo is valid during the call; see the invariants. The slot doesn't own the tuple,
        // and the tuplestore copies it.
        unsafe {
            let declared = info_of(call).map(|info| (*info).expectedDesc);
            let Some(declared) = declared.filter(|desc| !desc.is_null()) else {
                return Ok(false);
            };
            if types_of(declared) != self.types {
                return Ok(false);
            }
            let store = Sink::of(call)?.store();
            let slot = slot_of(declared);
            for start in &self.starts {
                let tuple = self.words.as_mut_ptr().add(*start).cast();
                pg_sys::ExecStoreMinimalTuple(tuple, slot, false);
                pg_sys::tuplestore_puttupleslot(store, slot);
            }
            pg_sys::ExecDropSingleTupleTableSlot(slot);
        }
        call.gave(self.starts.len() as u64);
        Ok(true)
    }

    pub fn len(&self) -> usize {
        self.starts.len()
    }

    /// Bytes.
    pub fn size(&self) -> usize {
        self.words.capacity() * WORD + self.starts.capacity() * size_of::<usize>()
    }

    /// The first column of each, if that is a uuid that is never NULL.
    pub fn ids(&self) -> Vec<[u8; 16]> {
        if self.types.first() != Some(&pg_sys::UUIDOID) {
            return Vec::new();
        }
        (0..self.len()).map(|row| self.first(row)).collect()
    }

    fn first(&self, row: usize) -> [u8; 16] {
        // SAFETY: see the invariants; the first column begins where the header ends, which is said
        // as from the beginning of a heap tuple.
        unsafe {
            let tuple = self.words.as_ptr().add(self.starts[row]);
            let header = (*tuple.cast::<pg_sys::MinimalTupleData>()).t_hoff as usize;
            let data = tuple.cast::<u8>().add(header - OFFSET);
            data.cast::<[u8; 16]>().read_unaligned()
        }
    }

    /// Sets the last two columns of a row, if they are bigints that are not NULL.
    pub fn set_last(&mut self, row: usize, values: [i64; 2]) {
        if !self.types.ends_with(&[pg_sys::INT8OID; 2]) {
            return;
        }
        // SAFETY: see the invariants; a tuple ends with its last value.
        unsafe {
            let tuple = self.words.as_mut_ptr().add(self.starts[row]).cast::<u8>();
            let length = (*tuple.cast::<pg_sys::MinimalTupleData>()).t_len as usize;
            let place = tuple.add(length - 2 * BIGINT).cast::<[i64; 2]>();
            place.write_unaligned(values);
        }
    }
}

/// By which a minimal tuple is shorter than a heap tuple.
const OFFSET: usize =
    (std::mem::offset_of!(pg_sys::HeapTupleHeaderData, t_infomask2) - size_of::<u32>()) / WORD
        * WORD;

/// What the caller of a set-returning function says of the result.
fn info_of(call: &Call) -> Option<*mut pg_sys::ReturnSetInfo> {
    // SAFETY: fcinfo is valid during the call; resultinfo is a ReturnSetInfo when its node tag says so.
    unsafe {
        let info = (*call.fcinfo()).resultinfo.cast::<pg_sys::ReturnSetInfo>();
        let is_one = !info.is_null() && (*info).type_ == pg_sys::NodeTag::T_ReturnSetInfo;
        is_one.then_some(info)
    }
}

/// # Safety
/// The descriptor is valid.
unsafe fn types_of(desc: pg_sys::TupleDesc) -> Vec<pg_sys::Oid> {
    // SAFETY: by contract.
    unsafe {
        (1..=(*desc).natts)
            .map(|number| pg_sys::SPI_gettypeid(desc, number))
            .collect()
    }
}

/// # Safety
/// The descriptor is valid.
unsafe fn slot_of(desc: pg_sys::TupleDesc) -> *mut pg_sys::TupleTableSlot {
    // SAFETY: by contract; the operations are Postgres's own.
    unsafe { pg_sys::MakeSingleTupleTableSlot(desc, &raw const pg_sys::TTSOpsMinimalTuple) }
}
