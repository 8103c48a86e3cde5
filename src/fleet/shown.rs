//! What a pick returns of a service, ready for the caller. (`unsafe`: text datums)
//!
//! Invariant: a [`Text`] is a text datum as Postgres has it in memory: a header of four bytes with
//! the length of all, aligned as integers are, and the bytes.

use crate::query::{Arg, Row};
use pgrx::pg_sys;

#[derive(Debug)]
pub struct Text(Box<[u32]>);

impl Text {
    /// A text column, or NULL; out of line and compressed ones too.
    pub fn of(row: &Row, column: i32) -> Option<Self> {
        let datum = row.datum(column, pg_sys::TEXTOID)?;
        // SAFETY: a text is a varlena; its bytes are copied behind a header, with room for both.
        unsafe {
            let varlena = pg_sys::pg_detoast_datum_packed(datum.cast_mut_ptr());
            let bytes = pgrx::varlena_to_byte_slice(varlena);
            let size = pg_sys::VARHDRSZ + bytes.len();
            let mut text = vec![0u32; size.div_ceil(size_of::<u32>())].into_boxed_slice();
            let start = text.as_mut_ptr();
            pgrx::set_varsize_4b(start.cast(), i32::try_from(size).unwrap_or(i32::MAX));
            std::ptr::copy_nonoverlapping(
                bytes.as_ptr(),
                start.cast::<u8>().add(pg_sys::VARHDRSZ),
                bytes.len(),
            );
            Some(Text(text))
        }
    }

    fn datum(&self) -> pg_sys::Datum {
        pg_sys::Datum::from(self.0.as_ptr())
    }
}

/// The columns that no choice is made by.
#[derive(Debug)]
pub struct Shown {
    pub service_url: Option<Text>,
    pub pod_name: Option<Text>,
    pub resources_used: Option<Text>,
}

impl Shown {
    /// Bytes, with those it points to.
    pub fn size(&self) -> usize {
        [&self.service_url, &self.pod_name, &self.resources_used]
            .into_iter()
            .flatten()
            .map(|text| size_of_val(&*text.0))
            .sum::<usize>()
    }

    /// The row of a pick, good as long as what it is made of.
    pub fn row(&self, id: &[u8; 16], checked: i64) -> [Arg; 5] {
        let datum = |text: &Option<Text>| text.as_ref().map(Text::datum);
        [
            Some(pg_sys::Datum::from(id.as_ptr())),
            datum(&self.service_url),
            datum(&self.pod_name),
            datum(&self.resources_used),
            Some(pg_sys::Datum::from(checked)),
        ]
    }
}
