//! What a background process needs of Postgres: signals, latch, transactions, databases, other
//! processes. (`unsafe`: C functions that pgrx doesn't wrap)
//!
//! pgrx's builder registers both processes: it fills the C struct. The rest of pgrx's `bgworkers`
//! is not used. Its handler of SIGTERM only sets a flag, so that a shutdown would wait for the
//! statement that runs; `die`, that of Postgres's own backends, ends it at the next check for
//! interrupts. Its `transaction` doesn't abort after an error, and its handles can't be waited for
//! while SIGHUP and a time limit matter.
//!
//! Invariants: the functions run in a background process, which has one thread and is connected
//! before it begins a transaction; [`in_transaction`] leaves no transaction behind, whatever
//! happens; a tuple of pg_database is read before its scan goes on.

use crate::backend;
use pgrx::bgworkers::{
    BackgroundWorker, BackgroundWorkerBuilder, BackgroundWorkerStatus, DynamicBackgroundWorker,
};
use pgrx::pg_sys::panic::CaughtError;
use pgrx::{pg_sys, PgMemoryContexts, PgTryBuilder};
use std::ffi::{c_int, CStr};
use std::panic::{AssertUnwindSafe, UnwindSafe};
use std::time::Duration;

/// Time after which the postmaster starts a launcher that ended, for example by
/// pg_terminate_backend.
const RESTART: Duration = Duration::from_secs(5);

/// Registers the launcher: it starts when the server accepts writes, also after a promotion. It
/// doesn't start while pg_upgrade runs the server.
pub fn register_launcher() {
    // SAFETY: a variable of this process.
    if unsafe { pg_sys::IsBinaryUpgrade } {
        return;
    }
    BackgroundWorkerBuilder::new("mad_registry maintenance launcher")
        .set_library("mad_registry")
        .set_function("mad_registry_maintenance_launcher")
        .enable_spi_access()
        .set_restart_time(Some(RESTART))
        .load();
}

#[pgrx::pg_guard]
#[no_mangle]
pub extern "C-unwind" fn mad_registry_maintenance_launcher(_argument: pg_sys::Datum) {
    super::launcher::run();
}

#[pgrx::pg_guard]
#[no_mangle]
pub extern "C-unwind" fn mad_registry_maintenance_worker(_argument: pg_sys::Datum) {
    let extra = BackgroundWorker::get_extra();
    let mut numbers = extra
        .trim_end_matches('\0')
        .split(' ')
        .map(str::parse::<u32>);
    if let (Some(Ok(oid)), Some(Ok(owner)), Some(Ok(slot)), Some(maintain)) = (
        numbers.next(),
        numbers.next(),
        numbers.next(),
        super::MAINTAIN.get(),
    ) {
        super::visit::run(oid, owner, slot as usize, *maintain);
    }
}

// -- This process.

unsafe extern "C-unwind" {
    // Without pgrx's wrappers, which are no handlers of signals.
    fn die(signal: c_int);
    fn SignalHandlerForConfigReload(signal: c_int);
}

/// Installs the handlers of signals.
fn handle_signals() {
    // SAFETY: both handlers are Postgres's own, and fit every process with a latch.
    unsafe {
        #[cfg(not(feature = "pg18"))]
        use pg_sys::pqsignal;
        #[cfg(feature = "pg18")]
        use pg_sys::pqsignal_be as pqsignal;
        pqsignal(pg_sys::SIGHUP as i32, Some(SignalHandlerForConfigReload));
        pqsignal(pg_sys::SIGTERM as i32, Some(die));
        pg_sys::BackgroundWorkerUnblockSignals();
    }
}

/// Begins the launcher, which reads shared catalogues and is connected to no database. Returns the
/// number of its process.
pub fn begin_launcher() -> i32 {
    handle_signals();
    // SAFETY: null pointers stand for no database and the bootstrap superuser; MyProc is set.
    unsafe {
        pg_sys::BackgroundWorkerInitializeConnection(std::ptr::null(), std::ptr::null(), 0);
        #[cfg(any(feature = "pg15", feature = "pg16"))]
        let number = (*pg_sys::MyProc).pgprocno;
        #[cfg(not(any(feature = "pg15", feature = "pg16")))]
        let number = pg_sys::MyProcNumber;
        number
    }
}

/// Settings of a worker, which those of the database (ALTER DATABASE … SET) don't override.
const SETTINGS: &[(&CStr, &CStr)] = &[
    (c"application_name", c"mad_registry maintenance worker"),
    (c"search_path", c"pg_catalog, pg_temp"),
    (c"default_transaction_isolation", c"read committed"),
    (c"statement_timeout", c"0"),
    (c"lock_timeout", c"2s"),
    #[cfg(not(any(feature = "pg15", feature = "pg16")))]
    (c"transaction_timeout", c"0"),
];

/// Begins a worker: connects it to a database, as the bootstrap superuser. Other backends see it as
/// a process of the database's owner, who may therefore end it, by pg_terminate_backend or DROP
/// DATABASE … WITH (FORCE).
pub fn begin_worker(database: u32, owner: u32) {
    handle_signals();
    // SAFETY: the strings end with a zero byte and are copied; MyProc is set. Only the functions
    // that send signals read its role.
    unsafe {
        for (name, value) in SETTINGS {
            pg_sys::SetConfigOption(
                name.as_ptr(),
                value.as_ptr(),
                pg_sys::GucContext::PGC_SUSET,
                pg_sys::GucSource::PGC_S_OVERRIDE,
            );
        }
        pg_sys::BackgroundWorkerInitializeConnectionByOid(database.into(), pg_sys::InvalidOid, 0);
        (*pg_sys::MyProc).roleId = owner.into();
    }
}

/// Whether the process was asked to end.
pub fn should_exit() -> bool {
    // SAFETY: a variable that a signal handler sets.
    unsafe { (&raw const pg_sys::ProcDiePending).read_volatile() != 0 }
}

/// Ends the process. The postmaster starts a launcher again, except at shutdown.
pub fn exit() {
    // SAFETY: no transaction is open; the exit code 1 asks for a restart.
    unsafe { pg_sys::proc_exit(1) };
}

/// Reads the configuration files again after SIGHUP.
pub fn reload() {
    // SAFETY: a variable that a signal handler sets, and a function that no transaction needs.
    unsafe {
        if (&raw const pg_sys::ConfigReloadPending).read_volatile() != 0 {
            (&raw mut pg_sys::ConfigReloadPending).write_volatile(0);
            pg_sys::ProcessConfigFile(pg_sys::GucContext::PGC_SIGHUP);
        }
    }
}

/// Waits until a signal arrives or the time is over. Ends with the postmaster.
pub fn nap(time: Duration) {
    // SAFETY: MyLatch is set.
    unsafe {
        pg_sys::WaitLatch(
            pg_sys::MyLatch,
            (pg_sys::WL_LATCH_SET | pg_sys::WL_TIMEOUT | pg_sys::WL_EXIT_ON_PM_DEATH) as i32,
            time.as_millis() as _,
            pg_sys::PG_WAIT_EXTENSION,
        );
        pg_sys::ResetLatch(pg_sys::MyLatch);
    }
    // A shutdown is left to the caller, which ends without a message; everything else is done here,
    // such as the barriers for which DROP DATABASE waits.
    if !should_exit() {
        pg_sys::check_for_interrupts!();
    }
}

// -- Transactions.

/// Runs `body` in a transaction of its own, with a snapshot. Returns the message of the error that
/// ended it. Nothing is logged.
pub fn in_transaction<R: UnwindSafe>(body: impl FnOnce() -> R) -> Result<R, String> {
    // SAFETY: the process is connected, and no transaction is open. After an error the transaction
    // is aborted, wherever the error was.
    unsafe {
        PgTryBuilder::new(AssertUnwindSafe(|| {
            pg_sys::SetCurrentStatementStartTimestamp();
            pg_sys::StartTransactionCommand();
            pg_sys::PushActiveSnapshot(pg_sys::GetTransactionSnapshot());
            let result = body();
            pg_sys::PopActiveSnapshot();
            pg_sys::CommitTransactionCommand();
            Ok(result)
        }))
        .catch_others(|error| {
            let (CaughtError::PostgresError(report)
            | CaughtError::ErrorReport(report)
            | CaughtError::RustPanic {
                ereport: report, ..
            }) = &error;
            let message = report.message().to_owned();
            pg_sys::AbortCurrentTransaction();
            Err(message)
        })
        .execute()
    }
}

/// Locks this database until the end of the transaction, in the mode of new connections. Fails if
/// another session holds or waits for a lock that excludes it: DROP DATABASE, ALTER DATABASE …
/// RENAME, CREATE DATABASE … TEMPLATE. Each of these first takes its lock, and then waits 5 s at
/// most for other sessions to leave. So it waits for the end of this transaction without a limit of
/// time, and then this process leaves.
pub fn lock_database() -> bool {
    let tag = pg_sys::LOCKTAG {
        locktag_field1: 0,
        locktag_field2: pg_sys::DatabaseRelationId.to_u32(),
        locktag_field3: backend::database().to_u32(),
        locktag_field4: 0,
        locktag_type: pg_sys::LockTagType::LOCKTAG_OBJECT as u8,
        locktag_lockmethodid: pg_sys::DEFAULT_LOCKMETHOD as u8,
    };
    // SAFETY: the tag is that of LockSharedObject; a transaction is running.
    unsafe {
        pg_sys::LockAcquire(&raw const tag, pg_sys::RowExclusiveLock as i32, false, true)
            != pg_sys::LockAcquireResult::LOCKACQUIRE_NOT_AVAIL
    }
}

// -- Databases.

/// A database that accepts connections and is no template.
#[derive(Debug, Clone)]
pub struct Connectable {
    pub oid: u32,
    pub owner: u32,
    pub name: String,
}

/// Lists the databases. Like autovacuum's launcher it scans pg_database without an index, since
/// without a database there are no caches of the system catalogues' relations.
pub fn databases() -> Result<Vec<Connectable>, String> {
    in_transaction(|| {
        let mut found = Vec::new();
        // SAFETY: a transaction is running, with a snapshot; a tuple of pg_database begins with the
        // struct's fields.
        unsafe {
            let lock = pg_sys::AccessShareLock as i32;
            let relation = pg_sys::table_open(pg_sys::DatabaseRelationId, lock);
            let scan = pg_sys::table_beginscan_catalog(relation, 0, std::ptr::null_mut());
            loop {
                let tuple = pg_sys::heap_getnext(scan, pg_sys::ScanDirection::ForwardScanDirection);
                if tuple.is_null() {
                    break;
                }
                let form = &*pg_sys::GETSTRUCT(tuple).cast::<pg_sys::FormData_pg_database>();
                // A negative limit other than -1 marks a database whose DROP was interrupted.
                if form.datallowconn && !form.datistemplate && form.datconnlimit >= -1 {
                    found.push(Connectable {
                        oid: form.oid.to_u32(),
                        owner: form.datdba.to_u32(),
                        name: CStr::from_ptr(form.datname.data.as_ptr())
                            .to_string_lossy()
                            .into_owned(),
                    });
                }
            }
            pg_sys::table_endscan(scan);
            pg_sys::table_close(relation, lock);
        }
        found
    })
}

// -- Other processes.

/// Sets the latch of a process. If it has ended, another one wakes up, which does no harm.
pub fn wake(number: Option<i32>) {
    if let Some(number) = number {
        // SAFETY: a number of the array of processes.
        unsafe { pg_sys::ProcSendSignal(number) };
    }
}

/// How a worker ended.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum End {
    /// It was not started: there is no room in max_worker_processes.
    NoRoom,
    Itself,
    /// It ran longer than the limit, and was ended.
    TooLong,
}

/// The memory context in which Postgres allocates the handle of a worker. There is one for all
/// workers, because pgrx allocates a new one's name for good.
pub struct Handles(PgMemoryContexts);

impl Handles {
    pub fn new() -> Self {
        Handles(PgMemoryContexts::new("mad_registry workers"))
    }

    /// Starts a worker and waits for its end. Ends this process if it is asked to end.
    pub fn run_worker(&mut self, database: &Connectable, slot: usize, limit: Duration) -> End {
        // SAFETY: nothing in the context outlives the call.
        unsafe {
            let end = self.0.switch_to(|_| start_and_wait(database, slot, limit));
            self.0.reset();
            end
        }
    }
}

fn start_and_wait(database: &Connectable, slot: usize, limit: Duration) -> End {
    // SAFETY: a variable of this process.
    let this = unsafe { pg_sys::MyProcPid };
    let started = BackgroundWorkerBuilder::new("mad_registry maintenance worker")
        .set_library("mad_registry")
        .set_function("mad_registry_maintenance_worker")
        .enable_spi_access()
        .set_extra(&format!("{} {} {slot}", database.oid, database.owner))
        // Its start and its end wake this process.
        .set_notify_pid(this)
        .load_dynamic();
    let Ok(worker) = started else {
        return End::NoRoom;
    };
    let begin = std::time::Instant::now();
    while !has_ended(&worker) {
        if should_exit() {
            worker.terminate();
            exit();
            return End::Itself;
        }
        let left = limit.saturating_sub(begin.elapsed());
        if left.is_zero() {
            // It ends at its next check for interrupts.
            let _ = worker.terminate().wait_for_shutdown();
            return End::TooLong;
        }
        nap(left);
        reload();
    }
    End::Itself
}

fn has_ended(worker: &DynamicBackgroundWorker) -> bool {
    matches!(
        worker.pid(),
        Err(BackgroundWorkerStatus::Stopped | BackgroundWorkerStatus::PostmasterDied)
    )
}
