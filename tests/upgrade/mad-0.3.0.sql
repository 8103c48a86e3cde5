--
-- PostgreSQL database dump
--

\restrict zP36Fex8OHKvXhcBsCc8qMOnc2BeGRmxxdRouhXCg6FdJK5iH34HFym32nYM8xH

-- Dumped from database version 15.20 (Debian 15.20-0+deb12u1)
-- Dumped by pg_dump version 15.20 (Debian 15.20-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: mad; Type: SCHEMA; Schema: -; Owner: owner
--

CREATE SCHEMA mad;


ALTER SCHEMA mad OWNER TO owner;

--
-- Name: SCHEMA mad; Type: COMMENT; Schema: -; Owner: owner
--

COMMENT ON SCHEMA mad IS 'The data of mad_registry: tasks, services, pipelines and what belongs to them';


--
-- Name: btree_gin; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS btree_gin WITH SCHEMA public;


--
-- Name: EXTENSION btree_gin; Type: COMMENT; Schema: -; Owner: 
--

COMMENT ON EXTENSION btree_gin IS 'support for indexing common datatypes in GIN';


--
-- Name: pg_trgm; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;


--
-- Name: EXTENSION pg_trgm; Type: COMMENT; Schema: -; Owner: 
--

COMMENT ON EXTENSION pg_trgm IS 'text similarity measurement and index searching based on trigrams';


--
-- Name: mad_registry; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS mad_registry WITH SCHEMA public;


--
-- Name: EXTENSION mad_registry; Type: COMMENT; Schema: -; Owner: 
--

COMMENT ON EXTENSION mad_registry IS 'registry of scientific tasks, services and pipelines, with its queries inside';


SET default_tablespace = '';

--
-- Name: audit_logs; Type: TABLE; Schema: mad; Owner: owner
--

CREATE TABLE mad.audit_logs (
    org_id uuid NOT NULL,
    audit_id uuid DEFAULT gen_random_uuid() NOT NULL,
    user_id uuid,
    action text NOT NULL,
    entity_type text NOT NULL,
    entity_id text,
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    ts timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT audit_logs_action_check CHECK (((length(action) >= 1) AND (length(action) <= 200))),
    CONSTRAINT audit_logs_entity_id_check CHECK ((length(entity_id) <= 200)),
    CONSTRAINT audit_logs_entity_type_check CHECK (((length(entity_type) >= 1) AND (length(entity_type) <= 200))),
    CONSTRAINT audit_logs_metadata_check CHECK ((jsonb_typeof(metadata) = 'object'::text))
)
PARTITION BY RANGE (ts);


ALTER TABLE mad.audit_logs OWNER TO owner;

--
-- Name: TABLE audit_logs; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TABLE mad.audit_logs IS 'Who did what to what, when; a partition for each month (UTC).';


--
-- Name: COLUMN audit_logs.org_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs.org_id IS 'The organisation it happened in.';


--
-- Name: COLUMN audit_logs.audit_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs.audit_id IS 'Identifies the entry in its organisation.';


--
-- Name: COLUMN audit_logs.user_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs.user_id IS 'Who did it; NULL for the system; kept when the person is gone, so not a foreign key.';


--
-- Name: COLUMN audit_logs.action; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs.action IS 'What was done, such as task.register.';


--
-- Name: COLUMN audit_logs.entity_type; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs.entity_type IS 'Kind of what it was done to, such as task.';


--
-- Name: COLUMN audit_logs.entity_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs.entity_id IS 'Which one: an id or a name.';


--
-- Name: COLUMN audit_logs.metadata; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs.metadata IS 'What else there is to say, a JSON object.';


--
-- Name: COLUMN audit_logs.ts; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs.ts IS 'When it happened.';


SET default_table_access_method = heap;

--
-- Name: audit_logs_2025_09; Type: TABLE; Schema: mad; Owner: owner
--

CREATE TABLE mad.audit_logs_2025_09 (
    org_id uuid NOT NULL,
    audit_id uuid DEFAULT gen_random_uuid() NOT NULL,
    user_id uuid,
    action text NOT NULL,
    entity_type text NOT NULL,
    entity_id text,
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    ts timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT audit_logs_action_check CHECK (((length(action) >= 1) AND (length(action) <= 200))),
    CONSTRAINT audit_logs_entity_id_check CHECK ((length(entity_id) <= 200)),
    CONSTRAINT audit_logs_entity_type_check CHECK (((length(entity_type) >= 1) AND (length(entity_type) <= 200))),
    CONSTRAINT audit_logs_metadata_check CHECK ((jsonb_typeof(metadata) = 'object'::text))
);


ALTER TABLE mad.audit_logs_2025_09 OWNER TO owner;

--
-- Name: TABLE audit_logs_2025_09; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TABLE mad.audit_logs_2025_09 IS 'Entries of 2025-09 (UTC).';


--
-- Name: COLUMN audit_logs_2025_09.org_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2025_09.org_id IS 'The organisation it happened in.';


--
-- Name: COLUMN audit_logs_2025_09.audit_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2025_09.audit_id IS 'Identifies the entry in its organisation.';


--
-- Name: COLUMN audit_logs_2025_09.user_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2025_09.user_id IS 'Who did it; NULL for the system; kept when the person is gone, so not a foreign key.';


--
-- Name: COLUMN audit_logs_2025_09.action; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2025_09.action IS 'What was done, such as task.register.';


--
-- Name: COLUMN audit_logs_2025_09.entity_type; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2025_09.entity_type IS 'Kind of what it was done to, such as task.';


--
-- Name: COLUMN audit_logs_2025_09.entity_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2025_09.entity_id IS 'Which one: an id or a name.';


--
-- Name: COLUMN audit_logs_2025_09.metadata; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2025_09.metadata IS 'What else there is to say, a JSON object.';


--
-- Name: COLUMN audit_logs_2025_09.ts; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2025_09.ts IS 'When it happened.';


--
-- Name: audit_logs_2025_10; Type: TABLE; Schema: mad; Owner: owner
--

CREATE TABLE mad.audit_logs_2025_10 (
    org_id uuid NOT NULL,
    audit_id uuid DEFAULT gen_random_uuid() NOT NULL,
    user_id uuid,
    action text NOT NULL,
    entity_type text NOT NULL,
    entity_id text,
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    ts timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT audit_logs_action_check CHECK (((length(action) >= 1) AND (length(action) <= 200))),
    CONSTRAINT audit_logs_entity_id_check CHECK ((length(entity_id) <= 200)),
    CONSTRAINT audit_logs_entity_type_check CHECK (((length(entity_type) >= 1) AND (length(entity_type) <= 200))),
    CONSTRAINT audit_logs_metadata_check CHECK ((jsonb_typeof(metadata) = 'object'::text))
);


ALTER TABLE mad.audit_logs_2025_10 OWNER TO owner;

--
-- Name: TABLE audit_logs_2025_10; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TABLE mad.audit_logs_2025_10 IS 'Entries of 2025-10 (UTC).';


--
-- Name: COLUMN audit_logs_2025_10.org_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2025_10.org_id IS 'The organisation it happened in.';


--
-- Name: COLUMN audit_logs_2025_10.audit_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2025_10.audit_id IS 'Identifies the entry in its organisation.';


--
-- Name: COLUMN audit_logs_2025_10.user_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2025_10.user_id IS 'Who did it; NULL for the system; kept when the person is gone, so not a foreign key.';


--
-- Name: COLUMN audit_logs_2025_10.action; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2025_10.action IS 'What was done, such as task.register.';


--
-- Name: COLUMN audit_logs_2025_10.entity_type; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2025_10.entity_type IS 'Kind of what it was done to, such as task.';


--
-- Name: COLUMN audit_logs_2025_10.entity_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2025_10.entity_id IS 'Which one: an id or a name.';


--
-- Name: COLUMN audit_logs_2025_10.metadata; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2025_10.metadata IS 'What else there is to say, a JSON object.';


--
-- Name: COLUMN audit_logs_2025_10.ts; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2025_10.ts IS 'When it happened.';


--
-- Name: audit_logs_2025_11; Type: TABLE; Schema: mad; Owner: owner
--

CREATE TABLE mad.audit_logs_2025_11 (
    org_id uuid NOT NULL,
    audit_id uuid DEFAULT gen_random_uuid() NOT NULL,
    user_id uuid,
    action text NOT NULL,
    entity_type text NOT NULL,
    entity_id text,
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    ts timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT audit_logs_action_check CHECK (((length(action) >= 1) AND (length(action) <= 200))),
    CONSTRAINT audit_logs_entity_id_check CHECK ((length(entity_id) <= 200)),
    CONSTRAINT audit_logs_entity_type_check CHECK (((length(entity_type) >= 1) AND (length(entity_type) <= 200))),
    CONSTRAINT audit_logs_metadata_check CHECK ((jsonb_typeof(metadata) = 'object'::text))
);


ALTER TABLE mad.audit_logs_2025_11 OWNER TO owner;

--
-- Name: TABLE audit_logs_2025_11; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TABLE mad.audit_logs_2025_11 IS 'Entries of 2025-11 (UTC).';


--
-- Name: COLUMN audit_logs_2025_11.org_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2025_11.org_id IS 'The organisation it happened in.';


--
-- Name: COLUMN audit_logs_2025_11.audit_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2025_11.audit_id IS 'Identifies the entry in its organisation.';


--
-- Name: COLUMN audit_logs_2025_11.user_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2025_11.user_id IS 'Who did it; NULL for the system; kept when the person is gone, so not a foreign key.';


--
-- Name: COLUMN audit_logs_2025_11.action; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2025_11.action IS 'What was done, such as task.register.';


--
-- Name: COLUMN audit_logs_2025_11.entity_type; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2025_11.entity_type IS 'Kind of what it was done to, such as task.';


--
-- Name: COLUMN audit_logs_2025_11.entity_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2025_11.entity_id IS 'Which one: an id or a name.';


--
-- Name: COLUMN audit_logs_2025_11.metadata; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2025_11.metadata IS 'What else there is to say, a JSON object.';


--
-- Name: COLUMN audit_logs_2025_11.ts; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2025_11.ts IS 'When it happened.';


--
-- Name: audit_logs_2025_12; Type: TABLE; Schema: mad; Owner: owner
--

CREATE TABLE mad.audit_logs_2025_12 (
    org_id uuid NOT NULL,
    audit_id uuid DEFAULT gen_random_uuid() NOT NULL,
    user_id uuid,
    action text NOT NULL,
    entity_type text NOT NULL,
    entity_id text,
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    ts timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT audit_logs_action_check CHECK (((length(action) >= 1) AND (length(action) <= 200))),
    CONSTRAINT audit_logs_entity_id_check CHECK ((length(entity_id) <= 200)),
    CONSTRAINT audit_logs_entity_type_check CHECK (((length(entity_type) >= 1) AND (length(entity_type) <= 200))),
    CONSTRAINT audit_logs_metadata_check CHECK ((jsonb_typeof(metadata) = 'object'::text))
);


ALTER TABLE mad.audit_logs_2025_12 OWNER TO owner;

--
-- Name: TABLE audit_logs_2025_12; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TABLE mad.audit_logs_2025_12 IS 'Entries of 2025-12 (UTC).';


--
-- Name: COLUMN audit_logs_2025_12.org_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2025_12.org_id IS 'The organisation it happened in.';


--
-- Name: COLUMN audit_logs_2025_12.audit_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2025_12.audit_id IS 'Identifies the entry in its organisation.';


--
-- Name: COLUMN audit_logs_2025_12.user_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2025_12.user_id IS 'Who did it; NULL for the system; kept when the person is gone, so not a foreign key.';


--
-- Name: COLUMN audit_logs_2025_12.action; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2025_12.action IS 'What was done, such as task.register.';


--
-- Name: COLUMN audit_logs_2025_12.entity_type; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2025_12.entity_type IS 'Kind of what it was done to, such as task.';


--
-- Name: COLUMN audit_logs_2025_12.entity_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2025_12.entity_id IS 'Which one: an id or a name.';


--
-- Name: COLUMN audit_logs_2025_12.metadata; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2025_12.metadata IS 'What else there is to say, a JSON object.';


--
-- Name: COLUMN audit_logs_2025_12.ts; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2025_12.ts IS 'When it happened.';


--
-- Name: audit_logs_2026_01; Type: TABLE; Schema: mad; Owner: owner
--

CREATE TABLE mad.audit_logs_2026_01 (
    org_id uuid NOT NULL,
    audit_id uuid DEFAULT gen_random_uuid() NOT NULL,
    user_id uuid,
    action text NOT NULL,
    entity_type text NOT NULL,
    entity_id text,
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    ts timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT audit_logs_action_check CHECK (((length(action) >= 1) AND (length(action) <= 200))),
    CONSTRAINT audit_logs_entity_id_check CHECK ((length(entity_id) <= 200)),
    CONSTRAINT audit_logs_entity_type_check CHECK (((length(entity_type) >= 1) AND (length(entity_type) <= 200))),
    CONSTRAINT audit_logs_metadata_check CHECK ((jsonb_typeof(metadata) = 'object'::text))
);


ALTER TABLE mad.audit_logs_2026_01 OWNER TO owner;

--
-- Name: TABLE audit_logs_2026_01; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TABLE mad.audit_logs_2026_01 IS 'Entries of 2026-01 (UTC).';


--
-- Name: COLUMN audit_logs_2026_01.org_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_01.org_id IS 'The organisation it happened in.';


--
-- Name: COLUMN audit_logs_2026_01.audit_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_01.audit_id IS 'Identifies the entry in its organisation.';


--
-- Name: COLUMN audit_logs_2026_01.user_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_01.user_id IS 'Who did it; NULL for the system; kept when the person is gone, so not a foreign key.';


--
-- Name: COLUMN audit_logs_2026_01.action; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_01.action IS 'What was done, such as task.register.';


--
-- Name: COLUMN audit_logs_2026_01.entity_type; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_01.entity_type IS 'Kind of what it was done to, such as task.';


--
-- Name: COLUMN audit_logs_2026_01.entity_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_01.entity_id IS 'Which one: an id or a name.';


--
-- Name: COLUMN audit_logs_2026_01.metadata; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_01.metadata IS 'What else there is to say, a JSON object.';


--
-- Name: COLUMN audit_logs_2026_01.ts; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_01.ts IS 'When it happened.';


--
-- Name: audit_logs_2026_02; Type: TABLE; Schema: mad; Owner: owner
--

CREATE TABLE mad.audit_logs_2026_02 (
    org_id uuid NOT NULL,
    audit_id uuid DEFAULT gen_random_uuid() NOT NULL,
    user_id uuid,
    action text NOT NULL,
    entity_type text NOT NULL,
    entity_id text,
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    ts timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT audit_logs_action_check CHECK (((length(action) >= 1) AND (length(action) <= 200))),
    CONSTRAINT audit_logs_entity_id_check CHECK ((length(entity_id) <= 200)),
    CONSTRAINT audit_logs_entity_type_check CHECK (((length(entity_type) >= 1) AND (length(entity_type) <= 200))),
    CONSTRAINT audit_logs_metadata_check CHECK ((jsonb_typeof(metadata) = 'object'::text))
);


ALTER TABLE mad.audit_logs_2026_02 OWNER TO owner;

--
-- Name: TABLE audit_logs_2026_02; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TABLE mad.audit_logs_2026_02 IS 'Entries of 2026-02 (UTC).';


--
-- Name: COLUMN audit_logs_2026_02.org_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_02.org_id IS 'The organisation it happened in.';


--
-- Name: COLUMN audit_logs_2026_02.audit_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_02.audit_id IS 'Identifies the entry in its organisation.';


--
-- Name: COLUMN audit_logs_2026_02.user_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_02.user_id IS 'Who did it; NULL for the system; kept when the person is gone, so not a foreign key.';


--
-- Name: COLUMN audit_logs_2026_02.action; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_02.action IS 'What was done, such as task.register.';


--
-- Name: COLUMN audit_logs_2026_02.entity_type; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_02.entity_type IS 'Kind of what it was done to, such as task.';


--
-- Name: COLUMN audit_logs_2026_02.entity_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_02.entity_id IS 'Which one: an id or a name.';


--
-- Name: COLUMN audit_logs_2026_02.metadata; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_02.metadata IS 'What else there is to say, a JSON object.';


--
-- Name: COLUMN audit_logs_2026_02.ts; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_02.ts IS 'When it happened.';


--
-- Name: audit_logs_2026_03; Type: TABLE; Schema: mad; Owner: owner
--

CREATE TABLE mad.audit_logs_2026_03 (
    org_id uuid NOT NULL,
    audit_id uuid DEFAULT gen_random_uuid() NOT NULL,
    user_id uuid,
    action text NOT NULL,
    entity_type text NOT NULL,
    entity_id text,
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    ts timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT audit_logs_action_check CHECK (((length(action) >= 1) AND (length(action) <= 200))),
    CONSTRAINT audit_logs_entity_id_check CHECK ((length(entity_id) <= 200)),
    CONSTRAINT audit_logs_entity_type_check CHECK (((length(entity_type) >= 1) AND (length(entity_type) <= 200))),
    CONSTRAINT audit_logs_metadata_check CHECK ((jsonb_typeof(metadata) = 'object'::text))
);


ALTER TABLE mad.audit_logs_2026_03 OWNER TO owner;

--
-- Name: TABLE audit_logs_2026_03; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TABLE mad.audit_logs_2026_03 IS 'Entries of 2026-03 (UTC).';


--
-- Name: COLUMN audit_logs_2026_03.org_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_03.org_id IS 'The organisation it happened in.';


--
-- Name: COLUMN audit_logs_2026_03.audit_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_03.audit_id IS 'Identifies the entry in its organisation.';


--
-- Name: COLUMN audit_logs_2026_03.user_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_03.user_id IS 'Who did it; NULL for the system; kept when the person is gone, so not a foreign key.';


--
-- Name: COLUMN audit_logs_2026_03.action; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_03.action IS 'What was done, such as task.register.';


--
-- Name: COLUMN audit_logs_2026_03.entity_type; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_03.entity_type IS 'Kind of what it was done to, such as task.';


--
-- Name: COLUMN audit_logs_2026_03.entity_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_03.entity_id IS 'Which one: an id or a name.';


--
-- Name: COLUMN audit_logs_2026_03.metadata; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_03.metadata IS 'What else there is to say, a JSON object.';


--
-- Name: COLUMN audit_logs_2026_03.ts; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_03.ts IS 'When it happened.';


--
-- Name: audit_logs_2026_04; Type: TABLE; Schema: mad; Owner: owner
--

CREATE TABLE mad.audit_logs_2026_04 (
    org_id uuid NOT NULL,
    audit_id uuid DEFAULT gen_random_uuid() NOT NULL,
    user_id uuid,
    action text NOT NULL,
    entity_type text NOT NULL,
    entity_id text,
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    ts timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT audit_logs_action_check CHECK (((length(action) >= 1) AND (length(action) <= 200))),
    CONSTRAINT audit_logs_entity_id_check CHECK ((length(entity_id) <= 200)),
    CONSTRAINT audit_logs_entity_type_check CHECK (((length(entity_type) >= 1) AND (length(entity_type) <= 200))),
    CONSTRAINT audit_logs_metadata_check CHECK ((jsonb_typeof(metadata) = 'object'::text))
);


ALTER TABLE mad.audit_logs_2026_04 OWNER TO owner;

--
-- Name: TABLE audit_logs_2026_04; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TABLE mad.audit_logs_2026_04 IS 'Entries of 2026-04 (UTC).';


--
-- Name: COLUMN audit_logs_2026_04.org_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_04.org_id IS 'The organisation it happened in.';


--
-- Name: COLUMN audit_logs_2026_04.audit_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_04.audit_id IS 'Identifies the entry in its organisation.';


--
-- Name: COLUMN audit_logs_2026_04.user_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_04.user_id IS 'Who did it; NULL for the system; kept when the person is gone, so not a foreign key.';


--
-- Name: COLUMN audit_logs_2026_04.action; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_04.action IS 'What was done, such as task.register.';


--
-- Name: COLUMN audit_logs_2026_04.entity_type; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_04.entity_type IS 'Kind of what it was done to, such as task.';


--
-- Name: COLUMN audit_logs_2026_04.entity_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_04.entity_id IS 'Which one: an id or a name.';


--
-- Name: COLUMN audit_logs_2026_04.metadata; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_04.metadata IS 'What else there is to say, a JSON object.';


--
-- Name: COLUMN audit_logs_2026_04.ts; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_04.ts IS 'When it happened.';


--
-- Name: audit_logs_2026_05; Type: TABLE; Schema: mad; Owner: owner
--

CREATE TABLE mad.audit_logs_2026_05 (
    org_id uuid NOT NULL,
    audit_id uuid DEFAULT gen_random_uuid() NOT NULL,
    user_id uuid,
    action text NOT NULL,
    entity_type text NOT NULL,
    entity_id text,
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    ts timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT audit_logs_action_check CHECK (((length(action) >= 1) AND (length(action) <= 200))),
    CONSTRAINT audit_logs_entity_id_check CHECK ((length(entity_id) <= 200)),
    CONSTRAINT audit_logs_entity_type_check CHECK (((length(entity_type) >= 1) AND (length(entity_type) <= 200))),
    CONSTRAINT audit_logs_metadata_check CHECK ((jsonb_typeof(metadata) = 'object'::text))
);


ALTER TABLE mad.audit_logs_2026_05 OWNER TO owner;

--
-- Name: TABLE audit_logs_2026_05; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TABLE mad.audit_logs_2026_05 IS 'Entries of 2026-05 (UTC).';


--
-- Name: COLUMN audit_logs_2026_05.org_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_05.org_id IS 'The organisation it happened in.';


--
-- Name: COLUMN audit_logs_2026_05.audit_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_05.audit_id IS 'Identifies the entry in its organisation.';


--
-- Name: COLUMN audit_logs_2026_05.user_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_05.user_id IS 'Who did it; NULL for the system; kept when the person is gone, so not a foreign key.';


--
-- Name: COLUMN audit_logs_2026_05.action; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_05.action IS 'What was done, such as task.register.';


--
-- Name: COLUMN audit_logs_2026_05.entity_type; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_05.entity_type IS 'Kind of what it was done to, such as task.';


--
-- Name: COLUMN audit_logs_2026_05.entity_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_05.entity_id IS 'Which one: an id or a name.';


--
-- Name: COLUMN audit_logs_2026_05.metadata; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_05.metadata IS 'What else there is to say, a JSON object.';


--
-- Name: COLUMN audit_logs_2026_05.ts; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_05.ts IS 'When it happened.';


--
-- Name: audit_logs_2026_06; Type: TABLE; Schema: mad; Owner: owner
--

CREATE TABLE mad.audit_logs_2026_06 (
    org_id uuid NOT NULL,
    audit_id uuid DEFAULT gen_random_uuid() NOT NULL,
    user_id uuid,
    action text NOT NULL,
    entity_type text NOT NULL,
    entity_id text,
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    ts timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT audit_logs_action_check CHECK (((length(action) >= 1) AND (length(action) <= 200))),
    CONSTRAINT audit_logs_entity_id_check CHECK ((length(entity_id) <= 200)),
    CONSTRAINT audit_logs_entity_type_check CHECK (((length(entity_type) >= 1) AND (length(entity_type) <= 200))),
    CONSTRAINT audit_logs_metadata_check CHECK ((jsonb_typeof(metadata) = 'object'::text))
);


ALTER TABLE mad.audit_logs_2026_06 OWNER TO owner;

--
-- Name: TABLE audit_logs_2026_06; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TABLE mad.audit_logs_2026_06 IS 'Entries of 2026-06 (UTC).';


--
-- Name: COLUMN audit_logs_2026_06.org_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_06.org_id IS 'The organisation it happened in.';


--
-- Name: COLUMN audit_logs_2026_06.audit_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_06.audit_id IS 'Identifies the entry in its organisation.';


--
-- Name: COLUMN audit_logs_2026_06.user_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_06.user_id IS 'Who did it; NULL for the system; kept when the person is gone, so not a foreign key.';


--
-- Name: COLUMN audit_logs_2026_06.action; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_06.action IS 'What was done, such as task.register.';


--
-- Name: COLUMN audit_logs_2026_06.entity_type; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_06.entity_type IS 'Kind of what it was done to, such as task.';


--
-- Name: COLUMN audit_logs_2026_06.entity_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_06.entity_id IS 'Which one: an id or a name.';


--
-- Name: COLUMN audit_logs_2026_06.metadata; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_06.metadata IS 'What else there is to say, a JSON object.';


--
-- Name: COLUMN audit_logs_2026_06.ts; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_06.ts IS 'When it happened.';


--
-- Name: audit_logs_2026_07; Type: TABLE; Schema: mad; Owner: owner
--

CREATE TABLE mad.audit_logs_2026_07 (
    org_id uuid NOT NULL,
    audit_id uuid DEFAULT gen_random_uuid() NOT NULL,
    user_id uuid,
    action text NOT NULL,
    entity_type text NOT NULL,
    entity_id text,
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    ts timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT audit_logs_action_check CHECK (((length(action) >= 1) AND (length(action) <= 200))),
    CONSTRAINT audit_logs_entity_id_check CHECK ((length(entity_id) <= 200)),
    CONSTRAINT audit_logs_entity_type_check CHECK (((length(entity_type) >= 1) AND (length(entity_type) <= 200))),
    CONSTRAINT audit_logs_metadata_check CHECK ((jsonb_typeof(metadata) = 'object'::text))
);


ALTER TABLE mad.audit_logs_2026_07 OWNER TO owner;

--
-- Name: TABLE audit_logs_2026_07; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TABLE mad.audit_logs_2026_07 IS 'Entries of 2026-07 (UTC).';


--
-- Name: COLUMN audit_logs_2026_07.org_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_07.org_id IS 'The organisation it happened in.';


--
-- Name: COLUMN audit_logs_2026_07.audit_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_07.audit_id IS 'Identifies the entry in its organisation.';


--
-- Name: COLUMN audit_logs_2026_07.user_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_07.user_id IS 'Who did it; NULL for the system; kept when the person is gone, so not a foreign key.';


--
-- Name: COLUMN audit_logs_2026_07.action; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_07.action IS 'What was done, such as task.register.';


--
-- Name: COLUMN audit_logs_2026_07.entity_type; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_07.entity_type IS 'Kind of what it was done to, such as task.';


--
-- Name: COLUMN audit_logs_2026_07.entity_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_07.entity_id IS 'Which one: an id or a name.';


--
-- Name: COLUMN audit_logs_2026_07.metadata; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_07.metadata IS 'What else there is to say, a JSON object.';


--
-- Name: COLUMN audit_logs_2026_07.ts; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_07.ts IS 'When it happened.';


--
-- Name: audit_logs_2026_08; Type: TABLE; Schema: mad; Owner: owner
--

CREATE TABLE mad.audit_logs_2026_08 (
    org_id uuid NOT NULL,
    audit_id uuid DEFAULT gen_random_uuid() NOT NULL,
    user_id uuid,
    action text NOT NULL,
    entity_type text NOT NULL,
    entity_id text,
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    ts timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT audit_logs_action_check CHECK (((length(action) >= 1) AND (length(action) <= 200))),
    CONSTRAINT audit_logs_entity_id_check CHECK ((length(entity_id) <= 200)),
    CONSTRAINT audit_logs_entity_type_check CHECK (((length(entity_type) >= 1) AND (length(entity_type) <= 200))),
    CONSTRAINT audit_logs_metadata_check CHECK ((jsonb_typeof(metadata) = 'object'::text))
);


ALTER TABLE mad.audit_logs_2026_08 OWNER TO owner;

--
-- Name: TABLE audit_logs_2026_08; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TABLE mad.audit_logs_2026_08 IS 'Entries of 2026-08 (UTC).';


--
-- Name: COLUMN audit_logs_2026_08.org_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_08.org_id IS 'The organisation it happened in.';


--
-- Name: COLUMN audit_logs_2026_08.audit_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_08.audit_id IS 'Identifies the entry in its organisation.';


--
-- Name: COLUMN audit_logs_2026_08.user_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_08.user_id IS 'Who did it; NULL for the system; kept when the person is gone, so not a foreign key.';


--
-- Name: COLUMN audit_logs_2026_08.action; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_08.action IS 'What was done, such as task.register.';


--
-- Name: COLUMN audit_logs_2026_08.entity_type; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_08.entity_type IS 'Kind of what it was done to, such as task.';


--
-- Name: COLUMN audit_logs_2026_08.entity_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_08.entity_id IS 'Which one: an id or a name.';


--
-- Name: COLUMN audit_logs_2026_08.metadata; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_08.metadata IS 'What else there is to say, a JSON object.';


--
-- Name: COLUMN audit_logs_2026_08.ts; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_08.ts IS 'When it happened.';


--
-- Name: audit_logs_2026_09; Type: TABLE; Schema: mad; Owner: owner
--

CREATE TABLE mad.audit_logs_2026_09 (
    org_id uuid NOT NULL,
    audit_id uuid DEFAULT gen_random_uuid() NOT NULL,
    user_id uuid,
    action text NOT NULL,
    entity_type text NOT NULL,
    entity_id text,
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    ts timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT audit_logs_action_check CHECK (((length(action) >= 1) AND (length(action) <= 200))),
    CONSTRAINT audit_logs_entity_id_check CHECK ((length(entity_id) <= 200)),
    CONSTRAINT audit_logs_entity_type_check CHECK (((length(entity_type) >= 1) AND (length(entity_type) <= 200))),
    CONSTRAINT audit_logs_metadata_check CHECK ((jsonb_typeof(metadata) = 'object'::text))
);


ALTER TABLE mad.audit_logs_2026_09 OWNER TO owner;

--
-- Name: TABLE audit_logs_2026_09; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TABLE mad.audit_logs_2026_09 IS 'Entries of 2026-09 (UTC).';


--
-- Name: COLUMN audit_logs_2026_09.org_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_09.org_id IS 'The organisation it happened in.';


--
-- Name: COLUMN audit_logs_2026_09.audit_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_09.audit_id IS 'Identifies the entry in its organisation.';


--
-- Name: COLUMN audit_logs_2026_09.user_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_09.user_id IS 'Who did it; NULL for the system; kept when the person is gone, so not a foreign key.';


--
-- Name: COLUMN audit_logs_2026_09.action; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_09.action IS 'What was done, such as task.register.';


--
-- Name: COLUMN audit_logs_2026_09.entity_type; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_09.entity_type IS 'Kind of what it was done to, such as task.';


--
-- Name: COLUMN audit_logs_2026_09.entity_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_09.entity_id IS 'Which one: an id or a name.';


--
-- Name: COLUMN audit_logs_2026_09.metadata; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_09.metadata IS 'What else there is to say, a JSON object.';


--
-- Name: COLUMN audit_logs_2026_09.ts; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_09.ts IS 'When it happened.';


--
-- Name: audit_logs_2026_10; Type: TABLE; Schema: mad; Owner: owner
--

CREATE TABLE mad.audit_logs_2026_10 (
    org_id uuid NOT NULL,
    audit_id uuid DEFAULT gen_random_uuid() NOT NULL,
    user_id uuid,
    action text NOT NULL,
    entity_type text NOT NULL,
    entity_id text,
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    ts timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT audit_logs_action_check CHECK (((length(action) >= 1) AND (length(action) <= 200))),
    CONSTRAINT audit_logs_entity_id_check CHECK ((length(entity_id) <= 200)),
    CONSTRAINT audit_logs_entity_type_check CHECK (((length(entity_type) >= 1) AND (length(entity_type) <= 200))),
    CONSTRAINT audit_logs_metadata_check CHECK ((jsonb_typeof(metadata) = 'object'::text))
);


ALTER TABLE mad.audit_logs_2026_10 OWNER TO owner;

--
-- Name: TABLE audit_logs_2026_10; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TABLE mad.audit_logs_2026_10 IS 'Entries of 2026-10 (UTC).';


--
-- Name: COLUMN audit_logs_2026_10.org_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_10.org_id IS 'The organisation it happened in.';


--
-- Name: COLUMN audit_logs_2026_10.audit_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_10.audit_id IS 'Identifies the entry in its organisation.';


--
-- Name: COLUMN audit_logs_2026_10.user_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_10.user_id IS 'Who did it; NULL for the system; kept when the person is gone, so not a foreign key.';


--
-- Name: COLUMN audit_logs_2026_10.action; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_10.action IS 'What was done, such as task.register.';


--
-- Name: COLUMN audit_logs_2026_10.entity_type; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_10.entity_type IS 'Kind of what it was done to, such as task.';


--
-- Name: COLUMN audit_logs_2026_10.entity_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_10.entity_id IS 'Which one: an id or a name.';


--
-- Name: COLUMN audit_logs_2026_10.metadata; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_10.metadata IS 'What else there is to say, a JSON object.';


--
-- Name: COLUMN audit_logs_2026_10.ts; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_10.ts IS 'When it happened.';


--
-- Name: audit_logs_2026_11; Type: TABLE; Schema: mad; Owner: owner
--

CREATE TABLE mad.audit_logs_2026_11 (
    org_id uuid NOT NULL,
    audit_id uuid DEFAULT gen_random_uuid() NOT NULL,
    user_id uuid,
    action text NOT NULL,
    entity_type text NOT NULL,
    entity_id text,
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    ts timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT audit_logs_action_check CHECK (((length(action) >= 1) AND (length(action) <= 200))),
    CONSTRAINT audit_logs_entity_id_check CHECK ((length(entity_id) <= 200)),
    CONSTRAINT audit_logs_entity_type_check CHECK (((length(entity_type) >= 1) AND (length(entity_type) <= 200))),
    CONSTRAINT audit_logs_metadata_check CHECK ((jsonb_typeof(metadata) = 'object'::text))
);


ALTER TABLE mad.audit_logs_2026_11 OWNER TO owner;

--
-- Name: TABLE audit_logs_2026_11; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TABLE mad.audit_logs_2026_11 IS 'Entries of 2026-11 (UTC).';


--
-- Name: COLUMN audit_logs_2026_11.org_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_11.org_id IS 'The organisation it happened in.';


--
-- Name: COLUMN audit_logs_2026_11.audit_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_11.audit_id IS 'Identifies the entry in its organisation.';


--
-- Name: COLUMN audit_logs_2026_11.user_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_11.user_id IS 'Who did it; NULL for the system; kept when the person is gone, so not a foreign key.';


--
-- Name: COLUMN audit_logs_2026_11.action; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_11.action IS 'What was done, such as task.register.';


--
-- Name: COLUMN audit_logs_2026_11.entity_type; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_11.entity_type IS 'Kind of what it was done to, such as task.';


--
-- Name: COLUMN audit_logs_2026_11.entity_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_11.entity_id IS 'Which one: an id or a name.';


--
-- Name: COLUMN audit_logs_2026_11.metadata; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_11.metadata IS 'What else there is to say, a JSON object.';


--
-- Name: COLUMN audit_logs_2026_11.ts; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_11.ts IS 'When it happened.';


--
-- Name: audit_logs_2026_12; Type: TABLE; Schema: mad; Owner: owner
--

CREATE TABLE mad.audit_logs_2026_12 (
    org_id uuid NOT NULL,
    audit_id uuid DEFAULT gen_random_uuid() NOT NULL,
    user_id uuid,
    action text NOT NULL,
    entity_type text NOT NULL,
    entity_id text,
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    ts timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT audit_logs_action_check CHECK (((length(action) >= 1) AND (length(action) <= 200))),
    CONSTRAINT audit_logs_entity_id_check CHECK ((length(entity_id) <= 200)),
    CONSTRAINT audit_logs_entity_type_check CHECK (((length(entity_type) >= 1) AND (length(entity_type) <= 200))),
    CONSTRAINT audit_logs_metadata_check CHECK ((jsonb_typeof(metadata) = 'object'::text))
);


ALTER TABLE mad.audit_logs_2026_12 OWNER TO owner;

--
-- Name: TABLE audit_logs_2026_12; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TABLE mad.audit_logs_2026_12 IS 'Entries of 2026-12 (UTC).';


--
-- Name: COLUMN audit_logs_2026_12.org_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_12.org_id IS 'The organisation it happened in.';


--
-- Name: COLUMN audit_logs_2026_12.audit_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_12.audit_id IS 'Identifies the entry in its organisation.';


--
-- Name: COLUMN audit_logs_2026_12.user_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_12.user_id IS 'Who did it; NULL for the system; kept when the person is gone, so not a foreign key.';


--
-- Name: COLUMN audit_logs_2026_12.action; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_12.action IS 'What was done, such as task.register.';


--
-- Name: COLUMN audit_logs_2026_12.entity_type; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_12.entity_type IS 'Kind of what it was done to, such as task.';


--
-- Name: COLUMN audit_logs_2026_12.entity_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_12.entity_id IS 'Which one: an id or a name.';


--
-- Name: COLUMN audit_logs_2026_12.metadata; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_12.metadata IS 'What else there is to say, a JSON object.';


--
-- Name: COLUMN audit_logs_2026_12.ts; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2026_12.ts IS 'When it happened.';


--
-- Name: audit_logs_2027_01; Type: TABLE; Schema: mad; Owner: owner
--

CREATE TABLE mad.audit_logs_2027_01 (
    org_id uuid NOT NULL,
    audit_id uuid DEFAULT gen_random_uuid() NOT NULL,
    user_id uuid,
    action text NOT NULL,
    entity_type text NOT NULL,
    entity_id text,
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    ts timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT audit_logs_action_check CHECK (((length(action) >= 1) AND (length(action) <= 200))),
    CONSTRAINT audit_logs_entity_id_check CHECK ((length(entity_id) <= 200)),
    CONSTRAINT audit_logs_entity_type_check CHECK (((length(entity_type) >= 1) AND (length(entity_type) <= 200))),
    CONSTRAINT audit_logs_metadata_check CHECK ((jsonb_typeof(metadata) = 'object'::text))
);


ALTER TABLE mad.audit_logs_2027_01 OWNER TO owner;

--
-- Name: TABLE audit_logs_2027_01; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TABLE mad.audit_logs_2027_01 IS 'Entries of 2027-01 (UTC).';


--
-- Name: COLUMN audit_logs_2027_01.org_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2027_01.org_id IS 'The organisation it happened in.';


--
-- Name: COLUMN audit_logs_2027_01.audit_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2027_01.audit_id IS 'Identifies the entry in its organisation.';


--
-- Name: COLUMN audit_logs_2027_01.user_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2027_01.user_id IS 'Who did it; NULL for the system; kept when the person is gone, so not a foreign key.';


--
-- Name: COLUMN audit_logs_2027_01.action; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2027_01.action IS 'What was done, such as task.register.';


--
-- Name: COLUMN audit_logs_2027_01.entity_type; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2027_01.entity_type IS 'Kind of what it was done to, such as task.';


--
-- Name: COLUMN audit_logs_2027_01.entity_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2027_01.entity_id IS 'Which one: an id or a name.';


--
-- Name: COLUMN audit_logs_2027_01.metadata; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2027_01.metadata IS 'What else there is to say, a JSON object.';


--
-- Name: COLUMN audit_logs_2027_01.ts; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2027_01.ts IS 'When it happened.';


--
-- Name: audit_logs_2027_02; Type: TABLE; Schema: mad; Owner: owner
--

CREATE TABLE mad.audit_logs_2027_02 (
    org_id uuid NOT NULL,
    audit_id uuid DEFAULT gen_random_uuid() NOT NULL,
    user_id uuid,
    action text NOT NULL,
    entity_type text NOT NULL,
    entity_id text,
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    ts timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT audit_logs_action_check CHECK (((length(action) >= 1) AND (length(action) <= 200))),
    CONSTRAINT audit_logs_entity_id_check CHECK ((length(entity_id) <= 200)),
    CONSTRAINT audit_logs_entity_type_check CHECK (((length(entity_type) >= 1) AND (length(entity_type) <= 200))),
    CONSTRAINT audit_logs_metadata_check CHECK ((jsonb_typeof(metadata) = 'object'::text))
);


ALTER TABLE mad.audit_logs_2027_02 OWNER TO owner;

--
-- Name: TABLE audit_logs_2027_02; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TABLE mad.audit_logs_2027_02 IS 'Entries of 2027-02 (UTC).';


--
-- Name: COLUMN audit_logs_2027_02.org_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2027_02.org_id IS 'The organisation it happened in.';


--
-- Name: COLUMN audit_logs_2027_02.audit_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2027_02.audit_id IS 'Identifies the entry in its organisation.';


--
-- Name: COLUMN audit_logs_2027_02.user_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2027_02.user_id IS 'Who did it; NULL for the system; kept when the person is gone, so not a foreign key.';


--
-- Name: COLUMN audit_logs_2027_02.action; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2027_02.action IS 'What was done, such as task.register.';


--
-- Name: COLUMN audit_logs_2027_02.entity_type; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2027_02.entity_type IS 'Kind of what it was done to, such as task.';


--
-- Name: COLUMN audit_logs_2027_02.entity_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2027_02.entity_id IS 'Which one: an id or a name.';


--
-- Name: COLUMN audit_logs_2027_02.metadata; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2027_02.metadata IS 'What else there is to say, a JSON object.';


--
-- Name: COLUMN audit_logs_2027_02.ts; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2027_02.ts IS 'When it happened.';


--
-- Name: audit_logs_2027_03; Type: TABLE; Schema: mad; Owner: owner
--

CREATE TABLE mad.audit_logs_2027_03 (
    org_id uuid NOT NULL,
    audit_id uuid DEFAULT gen_random_uuid() NOT NULL,
    user_id uuid,
    action text NOT NULL,
    entity_type text NOT NULL,
    entity_id text,
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    ts timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT audit_logs_action_check CHECK (((length(action) >= 1) AND (length(action) <= 200))),
    CONSTRAINT audit_logs_entity_id_check CHECK ((length(entity_id) <= 200)),
    CONSTRAINT audit_logs_entity_type_check CHECK (((length(entity_type) >= 1) AND (length(entity_type) <= 200))),
    CONSTRAINT audit_logs_metadata_check CHECK ((jsonb_typeof(metadata) = 'object'::text))
);


ALTER TABLE mad.audit_logs_2027_03 OWNER TO owner;

--
-- Name: TABLE audit_logs_2027_03; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TABLE mad.audit_logs_2027_03 IS 'Entries of 2027-03 (UTC).';


--
-- Name: COLUMN audit_logs_2027_03.org_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2027_03.org_id IS 'The organisation it happened in.';


--
-- Name: COLUMN audit_logs_2027_03.audit_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2027_03.audit_id IS 'Identifies the entry in its organisation.';


--
-- Name: COLUMN audit_logs_2027_03.user_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2027_03.user_id IS 'Who did it; NULL for the system; kept when the person is gone, so not a foreign key.';


--
-- Name: COLUMN audit_logs_2027_03.action; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2027_03.action IS 'What was done, such as task.register.';


--
-- Name: COLUMN audit_logs_2027_03.entity_type; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2027_03.entity_type IS 'Kind of what it was done to, such as task.';


--
-- Name: COLUMN audit_logs_2027_03.entity_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2027_03.entity_id IS 'Which one: an id or a name.';


--
-- Name: COLUMN audit_logs_2027_03.metadata; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2027_03.metadata IS 'What else there is to say, a JSON object.';


--
-- Name: COLUMN audit_logs_2027_03.ts; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2027_03.ts IS 'When it happened.';


--
-- Name: audit_logs_2027_04; Type: TABLE; Schema: mad; Owner: owner
--

CREATE TABLE mad.audit_logs_2027_04 (
    org_id uuid NOT NULL,
    audit_id uuid DEFAULT gen_random_uuid() NOT NULL,
    user_id uuid,
    action text NOT NULL,
    entity_type text NOT NULL,
    entity_id text,
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    ts timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT audit_logs_action_check CHECK (((length(action) >= 1) AND (length(action) <= 200))),
    CONSTRAINT audit_logs_entity_id_check CHECK ((length(entity_id) <= 200)),
    CONSTRAINT audit_logs_entity_type_check CHECK (((length(entity_type) >= 1) AND (length(entity_type) <= 200))),
    CONSTRAINT audit_logs_metadata_check CHECK ((jsonb_typeof(metadata) = 'object'::text))
);


ALTER TABLE mad.audit_logs_2027_04 OWNER TO owner;

--
-- Name: TABLE audit_logs_2027_04; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TABLE mad.audit_logs_2027_04 IS 'Entries of 2027-04 (UTC).';


--
-- Name: COLUMN audit_logs_2027_04.org_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2027_04.org_id IS 'The organisation it happened in.';


--
-- Name: COLUMN audit_logs_2027_04.audit_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2027_04.audit_id IS 'Identifies the entry in its organisation.';


--
-- Name: COLUMN audit_logs_2027_04.user_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2027_04.user_id IS 'Who did it; NULL for the system; kept when the person is gone, so not a foreign key.';


--
-- Name: COLUMN audit_logs_2027_04.action; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2027_04.action IS 'What was done, such as task.register.';


--
-- Name: COLUMN audit_logs_2027_04.entity_type; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2027_04.entity_type IS 'Kind of what it was done to, such as task.';


--
-- Name: COLUMN audit_logs_2027_04.entity_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2027_04.entity_id IS 'Which one: an id or a name.';


--
-- Name: COLUMN audit_logs_2027_04.metadata; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2027_04.metadata IS 'What else there is to say, a JSON object.';


--
-- Name: COLUMN audit_logs_2027_04.ts; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2027_04.ts IS 'When it happened.';


--
-- Name: audit_logs_2027_05; Type: TABLE; Schema: mad; Owner: owner
--

CREATE TABLE mad.audit_logs_2027_05 (
    org_id uuid NOT NULL,
    audit_id uuid DEFAULT gen_random_uuid() NOT NULL,
    user_id uuid,
    action text NOT NULL,
    entity_type text NOT NULL,
    entity_id text,
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    ts timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT audit_logs_action_check CHECK (((length(action) >= 1) AND (length(action) <= 200))),
    CONSTRAINT audit_logs_entity_id_check CHECK ((length(entity_id) <= 200)),
    CONSTRAINT audit_logs_entity_type_check CHECK (((length(entity_type) >= 1) AND (length(entity_type) <= 200))),
    CONSTRAINT audit_logs_metadata_check CHECK ((jsonb_typeof(metadata) = 'object'::text))
);


ALTER TABLE mad.audit_logs_2027_05 OWNER TO owner;

--
-- Name: TABLE audit_logs_2027_05; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TABLE mad.audit_logs_2027_05 IS 'Entries of 2027-05 (UTC).';


--
-- Name: COLUMN audit_logs_2027_05.org_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2027_05.org_id IS 'The organisation it happened in.';


--
-- Name: COLUMN audit_logs_2027_05.audit_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2027_05.audit_id IS 'Identifies the entry in its organisation.';


--
-- Name: COLUMN audit_logs_2027_05.user_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2027_05.user_id IS 'Who did it; NULL for the system; kept when the person is gone, so not a foreign key.';


--
-- Name: COLUMN audit_logs_2027_05.action; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2027_05.action IS 'What was done, such as task.register.';


--
-- Name: COLUMN audit_logs_2027_05.entity_type; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2027_05.entity_type IS 'Kind of what it was done to, such as task.';


--
-- Name: COLUMN audit_logs_2027_05.entity_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2027_05.entity_id IS 'Which one: an id or a name.';


--
-- Name: COLUMN audit_logs_2027_05.metadata; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2027_05.metadata IS 'What else there is to say, a JSON object.';


--
-- Name: COLUMN audit_logs_2027_05.ts; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_2027_05.ts IS 'When it happened.';


--
-- Name: audit_logs_default; Type: TABLE; Schema: mad; Owner: owner
--

CREATE TABLE mad.audit_logs_default (
    org_id uuid NOT NULL,
    audit_id uuid DEFAULT gen_random_uuid() NOT NULL,
    user_id uuid,
    action text NOT NULL,
    entity_type text NOT NULL,
    entity_id text,
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    ts timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT audit_logs_action_check CHECK (((length(action) >= 1) AND (length(action) <= 200))),
    CONSTRAINT audit_logs_entity_id_check CHECK ((length(entity_id) <= 200)),
    CONSTRAINT audit_logs_entity_type_check CHECK (((length(entity_type) >= 1) AND (length(entity_type) <= 200))),
    CONSTRAINT audit_logs_metadata_check CHECK ((jsonb_typeof(metadata) = 'object'::text))
);


ALTER TABLE mad.audit_logs_default OWNER TO owner;

--
-- Name: TABLE audit_logs_default; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TABLE mad.audit_logs_default IS 'Entries of months without a partition; ensure_partitions moves them.';


--
-- Name: COLUMN audit_logs_default.org_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_default.org_id IS 'The organisation it happened in.';


--
-- Name: COLUMN audit_logs_default.audit_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_default.audit_id IS 'Identifies the entry in its organisation.';


--
-- Name: COLUMN audit_logs_default.user_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_default.user_id IS 'Who did it; NULL for the system; kept when the person is gone, so not a foreign key.';


--
-- Name: COLUMN audit_logs_default.action; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_default.action IS 'What was done, such as task.register.';


--
-- Name: COLUMN audit_logs_default.entity_type; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_default.entity_type IS 'Kind of what it was done to, such as task.';


--
-- Name: COLUMN audit_logs_default.entity_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_default.entity_id IS 'Which one: an id or a name.';


--
-- Name: COLUMN audit_logs_default.metadata; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_default.metadata IS 'What else there is to say, a JSON object.';


--
-- Name: COLUMN audit_logs_default.ts; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.audit_logs_default.ts IS 'When it happened.';


--
-- Name: dynamic_task_results; Type: TABLE; Schema: mad; Owner: owner
--

CREATE TABLE mad.dynamic_task_results (
    result_id uuid DEFAULT gen_random_uuid() NOT NULL,
    exec_id uuid NOT NULL,
    result_schema_version text,
    result_data jsonb DEFAULT '{}'::jsonb NOT NULL,
    validation_errors jsonb DEFAULT '[]'::jsonb NOT NULL,
    confidence_score double precision,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT dynamic_task_results_result_data_check CHECK ((jsonb_typeof(result_data) = 'object'::text)),
    CONSTRAINT dynamic_task_results_validation_errors_check CHECK ((jsonb_typeof(validation_errors) = 'array'::text))
);


ALTER TABLE mad.dynamic_task_results OWNER TO owner;

--
-- Name: TABLE dynamic_task_results; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TABLE mad.dynamic_task_results IS 'Results database: what a run of a task gave.';


--
-- Name: COLUMN dynamic_task_results.result_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.dynamic_task_results.result_id IS 'Identifies the result.';


--
-- Name: COLUMN dynamic_task_results.exec_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.dynamic_task_results.exec_id IS 'The run it comes from.';


--
-- Name: COLUMN dynamic_task_results.result_schema_version; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.dynamic_task_results.result_schema_version IS 'Version of the schema the result keeps to.';


--
-- Name: COLUMN dynamic_task_results.result_data; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.dynamic_task_results.result_data IS 'The result, a JSON object.';


--
-- Name: COLUMN dynamic_task_results.validation_errors; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.dynamic_task_results.validation_errors IS 'What of it breaks its schema, a JSON array.';


--
-- Name: COLUMN dynamic_task_results.confidence_score; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.dynamic_task_results.confidence_score IS 'How sure the task is of it; higher is surer.';


--
-- Name: COLUMN dynamic_task_results.created_at; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.dynamic_task_results.created_at IS 'When it was stored.';


--
-- Name: job_events; Type: TABLE; Schema: mad; Owner: owner
--

CREATE TABLE mad.job_events (
    job_id uuid NOT NULL,
    seq_no bigint NOT NULL,
    ts timestamp with time zone DEFAULT now() NOT NULL,
    event text NOT NULL,
    detail text,
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    CONSTRAINT job_events_event_check CHECK (((length(event) >= 1) AND (length(event) <= 200))),
    CONSTRAINT job_events_metadata_check CHECK ((jsonb_typeof(metadata) = 'object'::text))
)
PARTITION BY RANGE (ts);


ALTER TABLE mad.job_events OWNER TO owner;

--
-- Name: TABLE job_events; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TABLE mad.job_events IS 'Results database: what happened in a job; a partition for each month (UTC).';


--
-- Name: COLUMN job_events.job_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events.job_id IS 'The job; an event may come before it or outlive it, so not a foreign key.';


--
-- Name: COLUMN job_events.seq_no; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events.seq_no IS 'Number of the event in its job.';


--
-- Name: COLUMN job_events.ts; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events.ts IS 'When it happened.';


--
-- Name: COLUMN job_events.event; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events.event IS 'What happened, such as step.started.';


--
-- Name: COLUMN job_events.detail; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events.detail IS 'The same for people.';


--
-- Name: COLUMN job_events.metadata; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events.metadata IS 'What else there is to say, a JSON object.';


--
-- Name: job_events_2025_09; Type: TABLE; Schema: mad; Owner: owner
--

CREATE TABLE mad.job_events_2025_09 (
    job_id uuid NOT NULL,
    seq_no bigint NOT NULL,
    ts timestamp with time zone DEFAULT now() NOT NULL,
    event text NOT NULL,
    detail text,
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    CONSTRAINT job_events_event_check CHECK (((length(event) >= 1) AND (length(event) <= 200))),
    CONSTRAINT job_events_metadata_check CHECK ((jsonb_typeof(metadata) = 'object'::text))
);


ALTER TABLE mad.job_events_2025_09 OWNER TO owner;

--
-- Name: TABLE job_events_2025_09; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TABLE mad.job_events_2025_09 IS 'Events of 2025-09 (UTC).';


--
-- Name: COLUMN job_events_2025_09.job_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2025_09.job_id IS 'The job; an event may come before it or outlive it, so not a foreign key.';


--
-- Name: COLUMN job_events_2025_09.seq_no; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2025_09.seq_no IS 'Number of the event in its job.';


--
-- Name: COLUMN job_events_2025_09.ts; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2025_09.ts IS 'When it happened.';


--
-- Name: COLUMN job_events_2025_09.event; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2025_09.event IS 'What happened, such as step.started.';


--
-- Name: COLUMN job_events_2025_09.detail; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2025_09.detail IS 'The same for people.';


--
-- Name: COLUMN job_events_2025_09.metadata; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2025_09.metadata IS 'What else there is to say, a JSON object.';


--
-- Name: job_events_2025_10; Type: TABLE; Schema: mad; Owner: owner
--

CREATE TABLE mad.job_events_2025_10 (
    job_id uuid NOT NULL,
    seq_no bigint NOT NULL,
    ts timestamp with time zone DEFAULT now() NOT NULL,
    event text NOT NULL,
    detail text,
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    CONSTRAINT job_events_event_check CHECK (((length(event) >= 1) AND (length(event) <= 200))),
    CONSTRAINT job_events_metadata_check CHECK ((jsonb_typeof(metadata) = 'object'::text))
);


ALTER TABLE mad.job_events_2025_10 OWNER TO owner;

--
-- Name: TABLE job_events_2025_10; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TABLE mad.job_events_2025_10 IS 'Events of 2025-10 (UTC).';


--
-- Name: COLUMN job_events_2025_10.job_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2025_10.job_id IS 'The job; an event may come before it or outlive it, so not a foreign key.';


--
-- Name: COLUMN job_events_2025_10.seq_no; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2025_10.seq_no IS 'Number of the event in its job.';


--
-- Name: COLUMN job_events_2025_10.ts; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2025_10.ts IS 'When it happened.';


--
-- Name: COLUMN job_events_2025_10.event; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2025_10.event IS 'What happened, such as step.started.';


--
-- Name: COLUMN job_events_2025_10.detail; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2025_10.detail IS 'The same for people.';


--
-- Name: COLUMN job_events_2025_10.metadata; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2025_10.metadata IS 'What else there is to say, a JSON object.';


--
-- Name: job_events_2025_11; Type: TABLE; Schema: mad; Owner: owner
--

CREATE TABLE mad.job_events_2025_11 (
    job_id uuid NOT NULL,
    seq_no bigint NOT NULL,
    ts timestamp with time zone DEFAULT now() NOT NULL,
    event text NOT NULL,
    detail text,
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    CONSTRAINT job_events_event_check CHECK (((length(event) >= 1) AND (length(event) <= 200))),
    CONSTRAINT job_events_metadata_check CHECK ((jsonb_typeof(metadata) = 'object'::text))
);


ALTER TABLE mad.job_events_2025_11 OWNER TO owner;

--
-- Name: TABLE job_events_2025_11; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TABLE mad.job_events_2025_11 IS 'Events of 2025-11 (UTC).';


--
-- Name: COLUMN job_events_2025_11.job_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2025_11.job_id IS 'The job; an event may come before it or outlive it, so not a foreign key.';


--
-- Name: COLUMN job_events_2025_11.seq_no; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2025_11.seq_no IS 'Number of the event in its job.';


--
-- Name: COLUMN job_events_2025_11.ts; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2025_11.ts IS 'When it happened.';


--
-- Name: COLUMN job_events_2025_11.event; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2025_11.event IS 'What happened, such as step.started.';


--
-- Name: COLUMN job_events_2025_11.detail; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2025_11.detail IS 'The same for people.';


--
-- Name: COLUMN job_events_2025_11.metadata; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2025_11.metadata IS 'What else there is to say, a JSON object.';


--
-- Name: job_events_2025_12; Type: TABLE; Schema: mad; Owner: owner
--

CREATE TABLE mad.job_events_2025_12 (
    job_id uuid NOT NULL,
    seq_no bigint NOT NULL,
    ts timestamp with time zone DEFAULT now() NOT NULL,
    event text NOT NULL,
    detail text,
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    CONSTRAINT job_events_event_check CHECK (((length(event) >= 1) AND (length(event) <= 200))),
    CONSTRAINT job_events_metadata_check CHECK ((jsonb_typeof(metadata) = 'object'::text))
);


ALTER TABLE mad.job_events_2025_12 OWNER TO owner;

--
-- Name: TABLE job_events_2025_12; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TABLE mad.job_events_2025_12 IS 'Events of 2025-12 (UTC).';


--
-- Name: COLUMN job_events_2025_12.job_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2025_12.job_id IS 'The job; an event may come before it or outlive it, so not a foreign key.';


--
-- Name: COLUMN job_events_2025_12.seq_no; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2025_12.seq_no IS 'Number of the event in its job.';


--
-- Name: COLUMN job_events_2025_12.ts; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2025_12.ts IS 'When it happened.';


--
-- Name: COLUMN job_events_2025_12.event; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2025_12.event IS 'What happened, such as step.started.';


--
-- Name: COLUMN job_events_2025_12.detail; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2025_12.detail IS 'The same for people.';


--
-- Name: COLUMN job_events_2025_12.metadata; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2025_12.metadata IS 'What else there is to say, a JSON object.';


--
-- Name: job_events_2026_01; Type: TABLE; Schema: mad; Owner: owner
--

CREATE TABLE mad.job_events_2026_01 (
    job_id uuid NOT NULL,
    seq_no bigint NOT NULL,
    ts timestamp with time zone DEFAULT now() NOT NULL,
    event text NOT NULL,
    detail text,
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    CONSTRAINT job_events_event_check CHECK (((length(event) >= 1) AND (length(event) <= 200))),
    CONSTRAINT job_events_metadata_check CHECK ((jsonb_typeof(metadata) = 'object'::text))
);


ALTER TABLE mad.job_events_2026_01 OWNER TO owner;

--
-- Name: TABLE job_events_2026_01; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TABLE mad.job_events_2026_01 IS 'Events of 2026-01 (UTC).';


--
-- Name: COLUMN job_events_2026_01.job_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2026_01.job_id IS 'The job; an event may come before it or outlive it, so not a foreign key.';


--
-- Name: COLUMN job_events_2026_01.seq_no; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2026_01.seq_no IS 'Number of the event in its job.';


--
-- Name: COLUMN job_events_2026_01.ts; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2026_01.ts IS 'When it happened.';


--
-- Name: COLUMN job_events_2026_01.event; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2026_01.event IS 'What happened, such as step.started.';


--
-- Name: COLUMN job_events_2026_01.detail; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2026_01.detail IS 'The same for people.';


--
-- Name: COLUMN job_events_2026_01.metadata; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2026_01.metadata IS 'What else there is to say, a JSON object.';


--
-- Name: job_events_2026_02; Type: TABLE; Schema: mad; Owner: owner
--

CREATE TABLE mad.job_events_2026_02 (
    job_id uuid NOT NULL,
    seq_no bigint NOT NULL,
    ts timestamp with time zone DEFAULT now() NOT NULL,
    event text NOT NULL,
    detail text,
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    CONSTRAINT job_events_event_check CHECK (((length(event) >= 1) AND (length(event) <= 200))),
    CONSTRAINT job_events_metadata_check CHECK ((jsonb_typeof(metadata) = 'object'::text))
);


ALTER TABLE mad.job_events_2026_02 OWNER TO owner;

--
-- Name: TABLE job_events_2026_02; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TABLE mad.job_events_2026_02 IS 'Events of 2026-02 (UTC).';


--
-- Name: COLUMN job_events_2026_02.job_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2026_02.job_id IS 'The job; an event may come before it or outlive it, so not a foreign key.';


--
-- Name: COLUMN job_events_2026_02.seq_no; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2026_02.seq_no IS 'Number of the event in its job.';


--
-- Name: COLUMN job_events_2026_02.ts; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2026_02.ts IS 'When it happened.';


--
-- Name: COLUMN job_events_2026_02.event; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2026_02.event IS 'What happened, such as step.started.';


--
-- Name: COLUMN job_events_2026_02.detail; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2026_02.detail IS 'The same for people.';


--
-- Name: COLUMN job_events_2026_02.metadata; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2026_02.metadata IS 'What else there is to say, a JSON object.';


--
-- Name: job_events_2026_03; Type: TABLE; Schema: mad; Owner: owner
--

CREATE TABLE mad.job_events_2026_03 (
    job_id uuid NOT NULL,
    seq_no bigint NOT NULL,
    ts timestamp with time zone DEFAULT now() NOT NULL,
    event text NOT NULL,
    detail text,
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    CONSTRAINT job_events_event_check CHECK (((length(event) >= 1) AND (length(event) <= 200))),
    CONSTRAINT job_events_metadata_check CHECK ((jsonb_typeof(metadata) = 'object'::text))
);


ALTER TABLE mad.job_events_2026_03 OWNER TO owner;

--
-- Name: TABLE job_events_2026_03; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TABLE mad.job_events_2026_03 IS 'Events of 2026-03 (UTC).';


--
-- Name: COLUMN job_events_2026_03.job_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2026_03.job_id IS 'The job; an event may come before it or outlive it, so not a foreign key.';


--
-- Name: COLUMN job_events_2026_03.seq_no; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2026_03.seq_no IS 'Number of the event in its job.';


--
-- Name: COLUMN job_events_2026_03.ts; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2026_03.ts IS 'When it happened.';


--
-- Name: COLUMN job_events_2026_03.event; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2026_03.event IS 'What happened, such as step.started.';


--
-- Name: COLUMN job_events_2026_03.detail; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2026_03.detail IS 'The same for people.';


--
-- Name: COLUMN job_events_2026_03.metadata; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2026_03.metadata IS 'What else there is to say, a JSON object.';


--
-- Name: job_events_2026_04; Type: TABLE; Schema: mad; Owner: owner
--

CREATE TABLE mad.job_events_2026_04 (
    job_id uuid NOT NULL,
    seq_no bigint NOT NULL,
    ts timestamp with time zone DEFAULT now() NOT NULL,
    event text NOT NULL,
    detail text,
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    CONSTRAINT job_events_event_check CHECK (((length(event) >= 1) AND (length(event) <= 200))),
    CONSTRAINT job_events_metadata_check CHECK ((jsonb_typeof(metadata) = 'object'::text))
);


ALTER TABLE mad.job_events_2026_04 OWNER TO owner;

--
-- Name: TABLE job_events_2026_04; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TABLE mad.job_events_2026_04 IS 'Events of 2026-04 (UTC).';


--
-- Name: COLUMN job_events_2026_04.job_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2026_04.job_id IS 'The job; an event may come before it or outlive it, so not a foreign key.';


--
-- Name: COLUMN job_events_2026_04.seq_no; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2026_04.seq_no IS 'Number of the event in its job.';


--
-- Name: COLUMN job_events_2026_04.ts; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2026_04.ts IS 'When it happened.';


--
-- Name: COLUMN job_events_2026_04.event; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2026_04.event IS 'What happened, such as step.started.';


--
-- Name: COLUMN job_events_2026_04.detail; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2026_04.detail IS 'The same for people.';


--
-- Name: COLUMN job_events_2026_04.metadata; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2026_04.metadata IS 'What else there is to say, a JSON object.';


--
-- Name: job_events_2026_05; Type: TABLE; Schema: mad; Owner: owner
--

CREATE TABLE mad.job_events_2026_05 (
    job_id uuid NOT NULL,
    seq_no bigint NOT NULL,
    ts timestamp with time zone DEFAULT now() NOT NULL,
    event text NOT NULL,
    detail text,
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    CONSTRAINT job_events_event_check CHECK (((length(event) >= 1) AND (length(event) <= 200))),
    CONSTRAINT job_events_metadata_check CHECK ((jsonb_typeof(metadata) = 'object'::text))
);


ALTER TABLE mad.job_events_2026_05 OWNER TO owner;

--
-- Name: TABLE job_events_2026_05; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TABLE mad.job_events_2026_05 IS 'Events of 2026-05 (UTC).';


--
-- Name: COLUMN job_events_2026_05.job_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2026_05.job_id IS 'The job; an event may come before it or outlive it, so not a foreign key.';


--
-- Name: COLUMN job_events_2026_05.seq_no; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2026_05.seq_no IS 'Number of the event in its job.';


--
-- Name: COLUMN job_events_2026_05.ts; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2026_05.ts IS 'When it happened.';


--
-- Name: COLUMN job_events_2026_05.event; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2026_05.event IS 'What happened, such as step.started.';


--
-- Name: COLUMN job_events_2026_05.detail; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2026_05.detail IS 'The same for people.';


--
-- Name: COLUMN job_events_2026_05.metadata; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2026_05.metadata IS 'What else there is to say, a JSON object.';


--
-- Name: job_events_2026_06; Type: TABLE; Schema: mad; Owner: owner
--

CREATE TABLE mad.job_events_2026_06 (
    job_id uuid NOT NULL,
    seq_no bigint NOT NULL,
    ts timestamp with time zone DEFAULT now() NOT NULL,
    event text NOT NULL,
    detail text,
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    CONSTRAINT job_events_event_check CHECK (((length(event) >= 1) AND (length(event) <= 200))),
    CONSTRAINT job_events_metadata_check CHECK ((jsonb_typeof(metadata) = 'object'::text))
);


ALTER TABLE mad.job_events_2026_06 OWNER TO owner;

--
-- Name: TABLE job_events_2026_06; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TABLE mad.job_events_2026_06 IS 'Events of 2026-06 (UTC).';


--
-- Name: COLUMN job_events_2026_06.job_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2026_06.job_id IS 'The job; an event may come before it or outlive it, so not a foreign key.';


--
-- Name: COLUMN job_events_2026_06.seq_no; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2026_06.seq_no IS 'Number of the event in its job.';


--
-- Name: COLUMN job_events_2026_06.ts; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2026_06.ts IS 'When it happened.';


--
-- Name: COLUMN job_events_2026_06.event; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2026_06.event IS 'What happened, such as step.started.';


--
-- Name: COLUMN job_events_2026_06.detail; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2026_06.detail IS 'The same for people.';


--
-- Name: COLUMN job_events_2026_06.metadata; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2026_06.metadata IS 'What else there is to say, a JSON object.';


--
-- Name: job_events_2026_07; Type: TABLE; Schema: mad; Owner: owner
--

CREATE TABLE mad.job_events_2026_07 (
    job_id uuid NOT NULL,
    seq_no bigint NOT NULL,
    ts timestamp with time zone DEFAULT now() NOT NULL,
    event text NOT NULL,
    detail text,
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    CONSTRAINT job_events_event_check CHECK (((length(event) >= 1) AND (length(event) <= 200))),
    CONSTRAINT job_events_metadata_check CHECK ((jsonb_typeof(metadata) = 'object'::text))
);


ALTER TABLE mad.job_events_2026_07 OWNER TO owner;

--
-- Name: TABLE job_events_2026_07; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TABLE mad.job_events_2026_07 IS 'Events of 2026-07 (UTC).';


--
-- Name: COLUMN job_events_2026_07.job_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2026_07.job_id IS 'The job; an event may come before it or outlive it, so not a foreign key.';


--
-- Name: COLUMN job_events_2026_07.seq_no; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2026_07.seq_no IS 'Number of the event in its job.';


--
-- Name: COLUMN job_events_2026_07.ts; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2026_07.ts IS 'When it happened.';


--
-- Name: COLUMN job_events_2026_07.event; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2026_07.event IS 'What happened, such as step.started.';


--
-- Name: COLUMN job_events_2026_07.detail; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2026_07.detail IS 'The same for people.';


--
-- Name: COLUMN job_events_2026_07.metadata; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2026_07.metadata IS 'What else there is to say, a JSON object.';


--
-- Name: job_events_2026_08; Type: TABLE; Schema: mad; Owner: owner
--

CREATE TABLE mad.job_events_2026_08 (
    job_id uuid NOT NULL,
    seq_no bigint NOT NULL,
    ts timestamp with time zone DEFAULT now() NOT NULL,
    event text NOT NULL,
    detail text,
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    CONSTRAINT job_events_event_check CHECK (((length(event) >= 1) AND (length(event) <= 200))),
    CONSTRAINT job_events_metadata_check CHECK ((jsonb_typeof(metadata) = 'object'::text))
);


ALTER TABLE mad.job_events_2026_08 OWNER TO owner;

--
-- Name: TABLE job_events_2026_08; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TABLE mad.job_events_2026_08 IS 'Events of 2026-08 (UTC).';


--
-- Name: COLUMN job_events_2026_08.job_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2026_08.job_id IS 'The job; an event may come before it or outlive it, so not a foreign key.';


--
-- Name: COLUMN job_events_2026_08.seq_no; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2026_08.seq_no IS 'Number of the event in its job.';


--
-- Name: COLUMN job_events_2026_08.ts; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2026_08.ts IS 'When it happened.';


--
-- Name: COLUMN job_events_2026_08.event; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2026_08.event IS 'What happened, such as step.started.';


--
-- Name: COLUMN job_events_2026_08.detail; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2026_08.detail IS 'The same for people.';


--
-- Name: COLUMN job_events_2026_08.metadata; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2026_08.metadata IS 'What else there is to say, a JSON object.';


--
-- Name: job_events_2026_09; Type: TABLE; Schema: mad; Owner: owner
--

CREATE TABLE mad.job_events_2026_09 (
    job_id uuid NOT NULL,
    seq_no bigint NOT NULL,
    ts timestamp with time zone DEFAULT now() NOT NULL,
    event text NOT NULL,
    detail text,
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    CONSTRAINT job_events_event_check CHECK (((length(event) >= 1) AND (length(event) <= 200))),
    CONSTRAINT job_events_metadata_check CHECK ((jsonb_typeof(metadata) = 'object'::text))
);


ALTER TABLE mad.job_events_2026_09 OWNER TO owner;

--
-- Name: TABLE job_events_2026_09; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TABLE mad.job_events_2026_09 IS 'Events of 2026-09 (UTC).';


--
-- Name: COLUMN job_events_2026_09.job_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2026_09.job_id IS 'The job; an event may come before it or outlive it, so not a foreign key.';


--
-- Name: COLUMN job_events_2026_09.seq_no; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2026_09.seq_no IS 'Number of the event in its job.';


--
-- Name: COLUMN job_events_2026_09.ts; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2026_09.ts IS 'When it happened.';


--
-- Name: COLUMN job_events_2026_09.event; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2026_09.event IS 'What happened, such as step.started.';


--
-- Name: COLUMN job_events_2026_09.detail; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2026_09.detail IS 'The same for people.';


--
-- Name: COLUMN job_events_2026_09.metadata; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2026_09.metadata IS 'What else there is to say, a JSON object.';


--
-- Name: job_events_2026_10; Type: TABLE; Schema: mad; Owner: owner
--

CREATE TABLE mad.job_events_2026_10 (
    job_id uuid NOT NULL,
    seq_no bigint NOT NULL,
    ts timestamp with time zone DEFAULT now() NOT NULL,
    event text NOT NULL,
    detail text,
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    CONSTRAINT job_events_event_check CHECK (((length(event) >= 1) AND (length(event) <= 200))),
    CONSTRAINT job_events_metadata_check CHECK ((jsonb_typeof(metadata) = 'object'::text))
);


ALTER TABLE mad.job_events_2026_10 OWNER TO owner;

--
-- Name: TABLE job_events_2026_10; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TABLE mad.job_events_2026_10 IS 'Events of 2026-10 (UTC).';


--
-- Name: COLUMN job_events_2026_10.job_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2026_10.job_id IS 'The job; an event may come before it or outlive it, so not a foreign key.';


--
-- Name: COLUMN job_events_2026_10.seq_no; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2026_10.seq_no IS 'Number of the event in its job.';


--
-- Name: COLUMN job_events_2026_10.ts; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2026_10.ts IS 'When it happened.';


--
-- Name: COLUMN job_events_2026_10.event; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2026_10.event IS 'What happened, such as step.started.';


--
-- Name: COLUMN job_events_2026_10.detail; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2026_10.detail IS 'The same for people.';


--
-- Name: COLUMN job_events_2026_10.metadata; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2026_10.metadata IS 'What else there is to say, a JSON object.';


--
-- Name: job_events_2026_11; Type: TABLE; Schema: mad; Owner: owner
--

CREATE TABLE mad.job_events_2026_11 (
    job_id uuid NOT NULL,
    seq_no bigint NOT NULL,
    ts timestamp with time zone DEFAULT now() NOT NULL,
    event text NOT NULL,
    detail text,
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    CONSTRAINT job_events_event_check CHECK (((length(event) >= 1) AND (length(event) <= 200))),
    CONSTRAINT job_events_metadata_check CHECK ((jsonb_typeof(metadata) = 'object'::text))
);


ALTER TABLE mad.job_events_2026_11 OWNER TO owner;

--
-- Name: TABLE job_events_2026_11; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TABLE mad.job_events_2026_11 IS 'Events of 2026-11 (UTC).';


--
-- Name: COLUMN job_events_2026_11.job_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2026_11.job_id IS 'The job; an event may come before it or outlive it, so not a foreign key.';


--
-- Name: COLUMN job_events_2026_11.seq_no; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2026_11.seq_no IS 'Number of the event in its job.';


--
-- Name: COLUMN job_events_2026_11.ts; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2026_11.ts IS 'When it happened.';


--
-- Name: COLUMN job_events_2026_11.event; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2026_11.event IS 'What happened, such as step.started.';


--
-- Name: COLUMN job_events_2026_11.detail; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2026_11.detail IS 'The same for people.';


--
-- Name: COLUMN job_events_2026_11.metadata; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2026_11.metadata IS 'What else there is to say, a JSON object.';


--
-- Name: job_events_2026_12; Type: TABLE; Schema: mad; Owner: owner
--

CREATE TABLE mad.job_events_2026_12 (
    job_id uuid NOT NULL,
    seq_no bigint NOT NULL,
    ts timestamp with time zone DEFAULT now() NOT NULL,
    event text NOT NULL,
    detail text,
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    CONSTRAINT job_events_event_check CHECK (((length(event) >= 1) AND (length(event) <= 200))),
    CONSTRAINT job_events_metadata_check CHECK ((jsonb_typeof(metadata) = 'object'::text))
);


ALTER TABLE mad.job_events_2026_12 OWNER TO owner;

--
-- Name: TABLE job_events_2026_12; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TABLE mad.job_events_2026_12 IS 'Events of 2026-12 (UTC).';


--
-- Name: COLUMN job_events_2026_12.job_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2026_12.job_id IS 'The job; an event may come before it or outlive it, so not a foreign key.';


--
-- Name: COLUMN job_events_2026_12.seq_no; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2026_12.seq_no IS 'Number of the event in its job.';


--
-- Name: COLUMN job_events_2026_12.ts; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2026_12.ts IS 'When it happened.';


--
-- Name: COLUMN job_events_2026_12.event; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2026_12.event IS 'What happened, such as step.started.';


--
-- Name: COLUMN job_events_2026_12.detail; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2026_12.detail IS 'The same for people.';


--
-- Name: COLUMN job_events_2026_12.metadata; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2026_12.metadata IS 'What else there is to say, a JSON object.';


--
-- Name: job_events_2027_01; Type: TABLE; Schema: mad; Owner: owner
--

CREATE TABLE mad.job_events_2027_01 (
    job_id uuid NOT NULL,
    seq_no bigint NOT NULL,
    ts timestamp with time zone DEFAULT now() NOT NULL,
    event text NOT NULL,
    detail text,
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    CONSTRAINT job_events_event_check CHECK (((length(event) >= 1) AND (length(event) <= 200))),
    CONSTRAINT job_events_metadata_check CHECK ((jsonb_typeof(metadata) = 'object'::text))
);


ALTER TABLE mad.job_events_2027_01 OWNER TO owner;

--
-- Name: TABLE job_events_2027_01; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TABLE mad.job_events_2027_01 IS 'Events of 2027-01 (UTC).';


--
-- Name: COLUMN job_events_2027_01.job_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2027_01.job_id IS 'The job; an event may come before it or outlive it, so not a foreign key.';


--
-- Name: COLUMN job_events_2027_01.seq_no; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2027_01.seq_no IS 'Number of the event in its job.';


--
-- Name: COLUMN job_events_2027_01.ts; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2027_01.ts IS 'When it happened.';


--
-- Name: COLUMN job_events_2027_01.event; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2027_01.event IS 'What happened, such as step.started.';


--
-- Name: COLUMN job_events_2027_01.detail; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2027_01.detail IS 'The same for people.';


--
-- Name: COLUMN job_events_2027_01.metadata; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2027_01.metadata IS 'What else there is to say, a JSON object.';


--
-- Name: job_events_2027_02; Type: TABLE; Schema: mad; Owner: owner
--

CREATE TABLE mad.job_events_2027_02 (
    job_id uuid NOT NULL,
    seq_no bigint NOT NULL,
    ts timestamp with time zone DEFAULT now() NOT NULL,
    event text NOT NULL,
    detail text,
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    CONSTRAINT job_events_event_check CHECK (((length(event) >= 1) AND (length(event) <= 200))),
    CONSTRAINT job_events_metadata_check CHECK ((jsonb_typeof(metadata) = 'object'::text))
);


ALTER TABLE mad.job_events_2027_02 OWNER TO owner;

--
-- Name: TABLE job_events_2027_02; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TABLE mad.job_events_2027_02 IS 'Events of 2027-02 (UTC).';


--
-- Name: COLUMN job_events_2027_02.job_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2027_02.job_id IS 'The job; an event may come before it or outlive it, so not a foreign key.';


--
-- Name: COLUMN job_events_2027_02.seq_no; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2027_02.seq_no IS 'Number of the event in its job.';


--
-- Name: COLUMN job_events_2027_02.ts; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2027_02.ts IS 'When it happened.';


--
-- Name: COLUMN job_events_2027_02.event; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2027_02.event IS 'What happened, such as step.started.';


--
-- Name: COLUMN job_events_2027_02.detail; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2027_02.detail IS 'The same for people.';


--
-- Name: COLUMN job_events_2027_02.metadata; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2027_02.metadata IS 'What else there is to say, a JSON object.';


--
-- Name: job_events_2027_03; Type: TABLE; Schema: mad; Owner: owner
--

CREATE TABLE mad.job_events_2027_03 (
    job_id uuid NOT NULL,
    seq_no bigint NOT NULL,
    ts timestamp with time zone DEFAULT now() NOT NULL,
    event text NOT NULL,
    detail text,
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    CONSTRAINT job_events_event_check CHECK (((length(event) >= 1) AND (length(event) <= 200))),
    CONSTRAINT job_events_metadata_check CHECK ((jsonb_typeof(metadata) = 'object'::text))
);


ALTER TABLE mad.job_events_2027_03 OWNER TO owner;

--
-- Name: TABLE job_events_2027_03; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TABLE mad.job_events_2027_03 IS 'Events of 2027-03 (UTC).';


--
-- Name: COLUMN job_events_2027_03.job_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2027_03.job_id IS 'The job; an event may come before it or outlive it, so not a foreign key.';


--
-- Name: COLUMN job_events_2027_03.seq_no; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2027_03.seq_no IS 'Number of the event in its job.';


--
-- Name: COLUMN job_events_2027_03.ts; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2027_03.ts IS 'When it happened.';


--
-- Name: COLUMN job_events_2027_03.event; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2027_03.event IS 'What happened, such as step.started.';


--
-- Name: COLUMN job_events_2027_03.detail; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2027_03.detail IS 'The same for people.';


--
-- Name: COLUMN job_events_2027_03.metadata; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2027_03.metadata IS 'What else there is to say, a JSON object.';


--
-- Name: job_events_2027_04; Type: TABLE; Schema: mad; Owner: owner
--

CREATE TABLE mad.job_events_2027_04 (
    job_id uuid NOT NULL,
    seq_no bigint NOT NULL,
    ts timestamp with time zone DEFAULT now() NOT NULL,
    event text NOT NULL,
    detail text,
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    CONSTRAINT job_events_event_check CHECK (((length(event) >= 1) AND (length(event) <= 200))),
    CONSTRAINT job_events_metadata_check CHECK ((jsonb_typeof(metadata) = 'object'::text))
);


ALTER TABLE mad.job_events_2027_04 OWNER TO owner;

--
-- Name: TABLE job_events_2027_04; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TABLE mad.job_events_2027_04 IS 'Events of 2027-04 (UTC).';


--
-- Name: COLUMN job_events_2027_04.job_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2027_04.job_id IS 'The job; an event may come before it or outlive it, so not a foreign key.';


--
-- Name: COLUMN job_events_2027_04.seq_no; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2027_04.seq_no IS 'Number of the event in its job.';


--
-- Name: COLUMN job_events_2027_04.ts; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2027_04.ts IS 'When it happened.';


--
-- Name: COLUMN job_events_2027_04.event; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2027_04.event IS 'What happened, such as step.started.';


--
-- Name: COLUMN job_events_2027_04.detail; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2027_04.detail IS 'The same for people.';


--
-- Name: COLUMN job_events_2027_04.metadata; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2027_04.metadata IS 'What else there is to say, a JSON object.';


--
-- Name: job_events_2027_05; Type: TABLE; Schema: mad; Owner: owner
--

CREATE TABLE mad.job_events_2027_05 (
    job_id uuid NOT NULL,
    seq_no bigint NOT NULL,
    ts timestamp with time zone DEFAULT now() NOT NULL,
    event text NOT NULL,
    detail text,
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    CONSTRAINT job_events_event_check CHECK (((length(event) >= 1) AND (length(event) <= 200))),
    CONSTRAINT job_events_metadata_check CHECK ((jsonb_typeof(metadata) = 'object'::text))
);


ALTER TABLE mad.job_events_2027_05 OWNER TO owner;

--
-- Name: TABLE job_events_2027_05; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TABLE mad.job_events_2027_05 IS 'Events of 2027-05 (UTC).';


--
-- Name: COLUMN job_events_2027_05.job_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2027_05.job_id IS 'The job; an event may come before it or outlive it, so not a foreign key.';


--
-- Name: COLUMN job_events_2027_05.seq_no; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2027_05.seq_no IS 'Number of the event in its job.';


--
-- Name: COLUMN job_events_2027_05.ts; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2027_05.ts IS 'When it happened.';


--
-- Name: COLUMN job_events_2027_05.event; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2027_05.event IS 'What happened, such as step.started.';


--
-- Name: COLUMN job_events_2027_05.detail; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2027_05.detail IS 'The same for people.';


--
-- Name: COLUMN job_events_2027_05.metadata; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_2027_05.metadata IS 'What else there is to say, a JSON object.';


--
-- Name: job_events_default; Type: TABLE; Schema: mad; Owner: owner
--

CREATE TABLE mad.job_events_default (
    job_id uuid NOT NULL,
    seq_no bigint NOT NULL,
    ts timestamp with time zone DEFAULT now() NOT NULL,
    event text NOT NULL,
    detail text,
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    CONSTRAINT job_events_event_check CHECK (((length(event) >= 1) AND (length(event) <= 200))),
    CONSTRAINT job_events_metadata_check CHECK ((jsonb_typeof(metadata) = 'object'::text))
);


ALTER TABLE mad.job_events_default OWNER TO owner;

--
-- Name: TABLE job_events_default; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TABLE mad.job_events_default IS 'Events of months without a partition; ensure_partitions moves them.';


--
-- Name: COLUMN job_events_default.job_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_default.job_id IS 'The job; an event may come before it or outlive it, so not a foreign key.';


--
-- Name: COLUMN job_events_default.seq_no; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_default.seq_no IS 'Number of the event in its job.';


--
-- Name: COLUMN job_events_default.ts; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_default.ts IS 'When it happened.';


--
-- Name: COLUMN job_events_default.event; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_default.event IS 'What happened, such as step.started.';


--
-- Name: COLUMN job_events_default.detail; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_default.detail IS 'The same for people.';


--
-- Name: COLUMN job_events_default.metadata; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.job_events_default.metadata IS 'What else there is to say, a JSON object.';


--
-- Name: jobs; Type: TABLE; Schema: mad; Owner: owner
--

CREATE TABLE mad.jobs (
    job_id uuid DEFAULT gen_random_uuid() NOT NULL,
    pipeline_version text,
    status text DEFAULT 'PENDING'::text NOT NULL,
    input_signature text,
    params jsonb DEFAULT '{}'::jsonb NOT NULL,
    timings jsonb DEFAULT '{}'::jsonb NOT NULL,
    metrics jsonb DEFAULT '{}'::jsonb NOT NULL,
    error text,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT jobs_input_signature_check CHECK ((length(input_signature) <= 300)),
    CONSTRAINT jobs_metrics_check CHECK ((jsonb_typeof(metrics) = 'object'::text)),
    CONSTRAINT jobs_params_check CHECK ((jsonb_typeof(params) = 'object'::text)),
    CONSTRAINT jobs_pipeline_version_check CHECK ((length(pipeline_version) <= 300)),
    CONSTRAINT jobs_status_check CHECK ((status = ANY (ARRAY['PENDING'::text, 'RUNNING'::text, 'COMPLETED'::text, 'FAILED'::text, 'CANCELED'::text]))),
    CONSTRAINT jobs_timings_check CHECK ((jsonb_typeof(timings) = 'object'::text))
)
WITH (fillfactor='90');


ALTER TABLE mad.jobs OWNER TO owner;

--
-- Name: TABLE jobs; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TABLE mad.jobs IS 'Results database: the jobs of its organisation.';


--
-- Name: COLUMN jobs.job_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.jobs.job_id IS 'Identifies the job; the same in the registry''s jobs_meta.';


--
-- Name: COLUMN jobs.pipeline_version; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.jobs.pipeline_version IS 'Name and version of the pipeline it runs.';


--
-- Name: COLUMN jobs.status; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.jobs.status IS 'PENDING, RUNNING, COMPLETED, FAILED or CANCELED.';


--
-- Name: COLUMN jobs.input_signature; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.jobs.input_signature IS 'Hash of its inputs: the same for the same inputs.';


--
-- Name: COLUMN jobs.params; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.jobs.params IS 'Parameters of the run, a JSON object.';


--
-- Name: COLUMN jobs.timings; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.jobs.timings IS 'How long its parts took, a JSON object.';


--
-- Name: COLUMN jobs.metrics; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.jobs.metrics IS 'What was measured, a JSON object.';


--
-- Name: COLUMN jobs.error; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.jobs.error IS 'Why it failed.';


--
-- Name: COLUMN jobs.created_at; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.jobs.created_at IS 'When it was submitted.';


--
-- Name: COLUMN jobs.updated_at; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.jobs.updated_at IS 'When its state last changed.';


--
-- Name: jobs_meta; Type: TABLE; Schema: mad; Owner: owner
--

CREATE TABLE mad.jobs_meta (
    org_id uuid NOT NULL,
    job_id uuid DEFAULT gen_random_uuid() NOT NULL,
    pipeline_id uuid,
    submitted_by uuid,
    status text DEFAULT 'PENDING'::text NOT NULL,
    priority integer DEFAULT 0 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT jobs_meta_status_check CHECK (((length(status) >= 1) AND (length(status) <= 50)))
)
WITH (fillfactor='90');


ALTER TABLE mad.jobs_meta OWNER TO owner;

--
-- Name: TABLE jobs_meta; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TABLE mad.jobs_meta IS 'The jobs of all organisations, as far as listings need them; the rest is in their results databases.';


--
-- Name: COLUMN jobs_meta.org_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.jobs_meta.org_id IS 'The organisation the job belongs to.';


--
-- Name: COLUMN jobs_meta.job_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.jobs_meta.job_id IS 'Identifies the job; the same in the organisation''s results database.';


--
-- Name: COLUMN jobs_meta.pipeline_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.jobs_meta.pipeline_id IS 'The pipeline it runs (a template_id, perhaps of another organisation''s public pipeline, so not a foreign key).';


--
-- Name: COLUMN jobs_meta.submitted_by; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.jobs_meta.submitted_by IS 'Who submitted it; kept when the person is gone, so not a foreign key.';


--
-- Name: COLUMN jobs_meta.status; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.jobs_meta.status IS 'State in the words of the application, such as PENDING, RUNNING, COMPLETED, FAILED, CANCELED.';


--
-- Name: COLUMN jobs_meta.priority; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.jobs_meta.priority IS 'Higher runs first, where the scheduler heeds it.';


--
-- Name: COLUMN jobs_meta.created_at; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.jobs_meta.created_at IS 'When it was submitted.';


--
-- Name: COLUMN jobs_meta.updated_at; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.jobs_meta.updated_at IS 'When its state last changed.';


--
-- Name: membership_roles; Type: TABLE; Schema: mad; Owner: owner
--

CREATE TABLE mad.membership_roles (
    org_id uuid NOT NULL,
    user_id uuid NOT NULL,
    role_id uuid NOT NULL
);


ALTER TABLE mad.membership_roles OWNER TO owner;

--
-- Name: TABLE membership_roles; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TABLE mad.membership_roles IS 'Which member holds which role.';


--
-- Name: COLUMN membership_roles.org_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.membership_roles.org_id IS 'The organisation.';


--
-- Name: COLUMN membership_roles.user_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.membership_roles.user_id IS 'The member.';


--
-- Name: COLUMN membership_roles.role_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.membership_roles.role_id IS 'The role the member holds.';


--
-- Name: memberships; Type: TABLE; Schema: mad; Owner: owner
--

CREATE TABLE mad.memberships (
    org_id uuid NOT NULL,
    user_id uuid NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);


ALTER TABLE mad.memberships OWNER TO owner;

--
-- Name: TABLE memberships; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TABLE mad.memberships IS 'Which person belongs to which organisation.';


--
-- Name: COLUMN memberships.org_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.memberships.org_id IS 'The organisation.';


--
-- Name: COLUMN memberships.user_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.memberships.user_id IS 'The person.';


--
-- Name: COLUMN memberships.created_at; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.memberships.created_at IS 'When the person joined.';


--
-- Name: molecules; Type: TABLE; Schema: mad; Owner: owner
--

CREATE TABLE mad.molecules (
    org_id uuid NOT NULL,
    molecule_id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    format text,
    uri text,
    size_bytes bigint,
    checksum text,
    properties jsonb DEFAULT '{}'::jsonb NOT NULL,
    created_by uuid,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT molecules_format_check CHECK (((length(format) >= 1) AND (length(format) <= 50))),
    CONSTRAINT molecules_name_check CHECK (((length(name) >= 1) AND (length(name) <= 1000))),
    CONSTRAINT molecules_properties_check CHECK ((jsonb_typeof(properties) = 'object'::text)),
    CONSTRAINT molecules_size_bytes_check CHECK ((size_bytes >= 0))
);


ALTER TABLE mad.molecules OWNER TO owner;

--
-- Name: TABLE molecules; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TABLE mad.molecules IS 'Molecules an organisation uploaded: where each lies and what it is.';


--
-- Name: COLUMN molecules.org_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.molecules.org_id IS 'The organisation the molecule belongs to.';


--
-- Name: COLUMN molecules.molecule_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.molecules.molecule_id IS 'Identifies the molecule in its organisation.';


--
-- Name: COLUMN molecules.name; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.molecules.name IS 'Name for people.';


--
-- Name: COLUMN molecules.format; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.molecules.format IS 'File format, such as sdf, mol2, pdb; NULL when unknown.';


--
-- Name: COLUMN molecules.uri; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.molecules.uri IS 'Where the file lies.';


--
-- Name: COLUMN molecules.size_bytes; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.molecules.size_bytes IS 'Size of the file in bytes.';


--
-- Name: COLUMN molecules.checksum; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.molecules.checksum IS 'Checksum of the file, with its method, such as sha256:….';


--
-- Name: COLUMN molecules.properties; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.molecules.properties IS 'What is known of the molecule, a JSON object.';


--
-- Name: COLUMN molecules.created_by; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.molecules.created_by IS 'Who uploaded it; kept when the person is gone, so not a foreign key.';


--
-- Name: COLUMN molecules.created_at; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.molecules.created_at IS 'When it was uploaded.';


--
-- Name: organizations; Type: TABLE; Schema: mad; Owner: owner
--

CREATE TABLE mad.organizations (
    org_id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    status text DEFAULT 'active'::text NOT NULL,
    quotas jsonb DEFAULT '{}'::jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT organizations_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200))),
    CONSTRAINT organizations_quotas_check CHECK ((jsonb_typeof(quotas) = 'object'::text)),
    CONSTRAINT organizations_status_check CHECK (((length(status) >= 1) AND (length(status) <= 50)))
);


ALTER TABLE mad.organizations OWNER TO owner;

--
-- Name: TABLE organizations; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TABLE mad.organizations IS 'The tenants. Every registry row belongs to one of them.';


--
-- Name: COLUMN organizations.org_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.organizations.org_id IS 'Identifies the organisation; first part of every registry key.';


--
-- Name: COLUMN organizations.name; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.organizations.name IS 'Name shown to people; unique in the database.';


--
-- Name: COLUMN organizations.status; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.organizations.status IS 'State of the organisation in the words of the application, such as active or suspended.';


--
-- Name: COLUMN organizations.quotas; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.organizations.quotas IS 'Limits granted to the organisation, a JSON object the application reads.';


--
-- Name: COLUMN organizations.created_at; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.organizations.created_at IS 'When the organisation was added.';


--
-- Name: pipeline_task_steps; Type: TABLE; Schema: mad; Owner: owner
--

CREATE TABLE mad.pipeline_task_steps (
    org_id uuid NOT NULL,
    step_id uuid DEFAULT gen_random_uuid() NOT NULL,
    template_id uuid NOT NULL,
    task_definition_id uuid NOT NULL,
    step_name text NOT NULL,
    step_order integer NOT NULL,
    depends_on jsonb DEFAULT '[]'::jsonb NOT NULL,
    parameter_overrides jsonb DEFAULT '{}'::jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    wave integer DEFAULT 0 NOT NULL,
    CONSTRAINT pipeline_task_steps_depends_on_check CHECK ((jsonb_typeof(depends_on) = 'array'::text)),
    CONSTRAINT pipeline_task_steps_parameter_overrides_check CHECK ((jsonb_typeof(parameter_overrides) = 'object'::text)),
    CONSTRAINT pipeline_task_steps_step_name_check CHECK (((length(step_name) >= 1) AND (length(step_name) <= 200)))
);


ALTER TABLE mad.pipeline_task_steps OWNER TO owner;

--
-- Name: TABLE pipeline_task_steps; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TABLE mad.pipeline_task_steps IS 'The steps of a pipeline: which task, after which other steps, with which parameters.';


--
-- Name: COLUMN pipeline_task_steps.org_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.pipeline_task_steps.org_id IS 'The organisation of the pipeline and of the task.';


--
-- Name: COLUMN pipeline_task_steps.step_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.pipeline_task_steps.step_id IS 'Identifies the step in its organisation.';


--
-- Name: COLUMN pipeline_task_steps.template_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.pipeline_task_steps.template_id IS 'The pipeline.';


--
-- Name: COLUMN pipeline_task_steps.task_definition_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.pipeline_task_steps.task_definition_id IS 'The task (in its version) that the step runs.';


--
-- Name: COLUMN pipeline_task_steps.step_name; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.pipeline_task_steps.step_name IS 'Name of the step, unique in its pipeline.';


--
-- Name: COLUMN pipeline_task_steps.step_order; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.pipeline_task_steps.step_order IS 'Place of the step in listings.';


--
-- Name: COLUMN pipeline_task_steps.depends_on; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.pipeline_task_steps.depends_on IS 'JSON array of the names of the steps that must end before this one starts.';


--
-- Name: COLUMN pipeline_task_steps.parameter_overrides; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.pipeline_task_steps.parameter_overrides IS 'Parameters of the task that the pipeline sets, a JSON object.';


--
-- Name: COLUMN pipeline_task_steps.created_at; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.pipeline_task_steps.created_at IS 'When the step was added.';


--
-- Name: COLUMN pipeline_task_steps.wave; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.pipeline_task_steps.wave IS 'Kept by a trigger: 0 can start at once, n after a step of wave n - 1.';


--
-- Name: pipeline_templates; Type: TABLE; Schema: mad; Owner: owner
--

CREATE TABLE mad.pipeline_templates (
    org_id uuid NOT NULL,
    template_id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    display_name text,
    description text,
    category text,
    workflow_definition jsonb DEFAULT '{}'::jsonb NOT NULL,
    default_parameters jsonb DEFAULT '{}'::jsonb NOT NULL,
    is_public boolean DEFAULT false NOT NULL,
    is_active boolean DEFAULT true NOT NULL,
    is_system boolean DEFAULT false NOT NULL,
    version text DEFAULT '1.0.0'::text NOT NULL,
    created_by uuid,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT pipeline_templates_category_check CHECK ((length(category) <= 200)),
    CONSTRAINT pipeline_templates_default_parameters_check CHECK ((jsonb_typeof(default_parameters) = 'object'::text)),
    CONSTRAINT pipeline_templates_display_name_check CHECK (((length(display_name) >= 1) AND (length(display_name) <= 200))),
    CONSTRAINT pipeline_templates_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200))),
    CONSTRAINT pipeline_templates_version_check CHECK (((length(version) >= 1) AND (length(version) <= 50))),
    CONSTRAINT pipeline_templates_workflow_definition_check CHECK ((jsonb_typeof(workflow_definition) = 'object'::text))
);


ALTER TABLE mad.pipeline_templates OWNER TO owner;

--
-- Name: TABLE pipeline_templates; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TABLE mad.pipeline_templates IS 'Pipelines: named, versioned graphs of task steps.';


--
-- Name: COLUMN pipeline_templates.org_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.pipeline_templates.org_id IS 'The organisation the pipeline belongs to.';


--
-- Name: COLUMN pipeline_templates.template_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.pipeline_templates.template_id IS 'Identifies this version of this pipeline in its organisation.';


--
-- Name: COLUMN pipeline_templates.name; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.pipeline_templates.name IS 'Name for programs, at most 200 characters.';


--
-- Name: COLUMN pipeline_templates.display_name; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.pipeline_templates.display_name IS 'Name for people.';


--
-- Name: COLUMN pipeline_templates.description; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.pipeline_templates.description IS 'What the pipeline does, for people.';


--
-- Name: COLUMN pipeline_templates.category; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.pipeline_templates.category IS 'Group in the library.';


--
-- Name: COLUMN pipeline_templates.workflow_definition; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.pipeline_templates.workflow_definition IS 'What the application''s workflow engine needs beside the steps, a JSON object.';


--
-- Name: COLUMN pipeline_templates.default_parameters; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.pipeline_templates.default_parameters IS 'Parameters used where a run gives none, a JSON object.';


--
-- Name: COLUMN pipeline_templates.is_public; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.pipeline_templates.is_public IS 'Whether other organisations may read it (never write it).';


--
-- Name: COLUMN pipeline_templates.is_active; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.pipeline_templates.is_active IS 'Whether it is offered.';


--
-- Name: COLUMN pipeline_templates.is_system; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.pipeline_templates.is_system IS 'Whether it comes with the platform.';


--
-- Name: COLUMN pipeline_templates.version; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.pipeline_templates.version IS 'Version of the pipeline, at most 50 characters.';


--
-- Name: COLUMN pipeline_templates.created_by; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.pipeline_templates.created_by IS 'Who registered it; kept when the person is gone, so not a foreign key.';


--
-- Name: COLUMN pipeline_templates.created_at; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.pipeline_templates.created_at IS 'When it was registered.';


--
-- Name: COLUMN pipeline_templates.updated_at; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.pipeline_templates.updated_at IS 'When it was last registered.';


--
-- Name: registry_revisions; Type: TABLE; Schema: mad; Owner: owner
--

CREATE TABLE mad.registry_revisions (
    org_id uuid NOT NULL,
    slot uuid DEFAULT gen_random_uuid() NOT NULL,
    mark uuid DEFAULT gen_random_uuid() NOT NULL
)
WITH (fillfactor='50');


ALTER TABLE mad.registry_revisions OWNER TO owner;

--
-- Name: TABLE registry_revisions; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TABLE mad.registry_revisions IS 'Marks of the changes of an organisation''s registry, for registry_etag().';


--
-- Name: COLUMN registry_revisions.org_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.registry_revisions.org_id IS 'The organisation whose registry changed.';


--
-- Name: COLUMN registry_revisions.slot; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.registry_revisions.slot IS 'One of several places for a mark, held by one transaction at a time.';


--
-- Name: COLUMN registry_revisions.mark; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.registry_revisions.mark IS 'Chance, new with each change.';


--
-- Name: result_cache; Type: TABLE; Schema: mad; Owner: owner
--

CREATE TABLE mad.result_cache (
    cache_key text NOT NULL,
    pipeline_version text,
    task_name text,
    canonical_job_id uuid,
    confidence_score double precision,
    artifact_map jsonb DEFAULT '{}'::jsonb NOT NULL,
    metrics_summary jsonb DEFAULT '{}'::jsonb NOT NULL,
    hit_count bigint DEFAULT 0 NOT NULL,
    last_used_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    expires_at timestamp with time zone,
    CONSTRAINT result_cache_artifact_map_check CHECK ((jsonb_typeof(artifact_map) = 'object'::text)),
    CONSTRAINT result_cache_cache_key_check CHECK (((octet_length(cache_key) >= 1) AND (octet_length(cache_key) <= 500))),
    CONSTRAINT result_cache_hit_count_check CHECK ((hit_count >= 0)),
    CONSTRAINT result_cache_metrics_summary_check CHECK ((jsonb_typeof(metrics_summary) = 'object'::text)),
    CONSTRAINT result_cache_pipeline_version_check CHECK ((length(pipeline_version) <= 300)),
    CONSTRAINT result_cache_task_name_check CHECK ((length(task_name) <= 300))
)
WITH (fillfactor='80');


ALTER TABLE mad.result_cache OWNER TO owner;

--
-- Name: TABLE result_cache; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TABLE mad.result_cache IS 'Results database: results that need not be computed again.';


--
-- Name: COLUMN result_cache.cache_key; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.result_cache.cache_key IS 'What the result is of, as cache_key() gives it.';


--
-- Name: COLUMN result_cache.pipeline_version; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.result_cache.pipeline_version IS 'Name and version of the pipeline.';


--
-- Name: COLUMN result_cache.task_name; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.result_cache.task_name IS 'The task.';


--
-- Name: COLUMN result_cache.canonical_job_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.result_cache.canonical_job_id IS 'The job that computed it; kept when the job is gone, so not a foreign key.';


--
-- Name: COLUMN result_cache.confidence_score; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.result_cache.confidence_score IS 'How sure the result is; a better one replaces it.';


--
-- Name: COLUMN result_cache.artifact_map; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.result_cache.artifact_map IS 'Names and places of the result''s files, a JSON object.';


--
-- Name: COLUMN result_cache.metrics_summary; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.result_cache.metrics_summary IS 'What was measured, a JSON object.';


--
-- Name: COLUMN result_cache.hit_count; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.result_cache.hit_count IS 'How often it was found: exact up to 16, then estimated from a sample of the hits.';


--
-- Name: COLUMN result_cache.last_used_at; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.result_cache.last_used_at IS 'When it was last found and counted.';


--
-- Name: COLUMN result_cache.created_at; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.result_cache.created_at IS 'When it was stored.';


--
-- Name: COLUMN result_cache.expires_at; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.result_cache.expires_at IS 'From when on it is no longer found; NULL: never.';


--
-- Name: result_cache_claims; Type: TABLE; Schema: mad; Owner: owner
--

CREATE TABLE mad.result_cache_claims (
    cache_key text NOT NULL,
    claimed_until timestamp with time zone NOT NULL,
    CONSTRAINT result_cache_claims_cache_key_check CHECK (((octet_length(cache_key) >= 1) AND (octet_length(cache_key) <= 500)))
);


ALTER TABLE mad.result_cache_claims OWNER TO owner;

--
-- Name: TABLE result_cache_claims; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TABLE mad.result_cache_claims IS 'Results database: what one caller is computing while the others wait.';


--
-- Name: COLUMN result_cache_claims.cache_key; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.result_cache_claims.cache_key IS 'What is being computed.';


--
-- Name: COLUMN result_cache_claims.claimed_until; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.result_cache_claims.claimed_until IS 'When the claim ends if no result comes.';


--
-- Name: role_access; Type: TABLE; Schema: mad; Owner: owner
--

CREATE TABLE mad.role_access (
    role_name name NOT NULL,
    level text NOT NULL,
    org_id uuid,
    role_oid oid,
    granted_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT role_access_level_check CHECK ((level = ANY (ARRAY['reader'::text, 'writer'::text, 'operator'::text]))),
    CONSTRAINT role_access_operator_check CHECK (((level <> 'operator'::text) OR (org_id IS NULL)))
);


ALTER TABLE mad.role_access OWNER TO owner;

--
-- Name: TABLE role_access; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TABLE mad.role_access IS 'Database roles with access to the registry; written by grant_access and revoke_access.';


--
-- Name: COLUMN role_access.role_name; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.role_access.role_name IS 'The database role.';


--
-- Name: COLUMN role_access.level; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.role_access.level IS 'reader, writer or operator.';


--
-- Name: COLUMN role_access.org_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.role_access.org_id IS 'The one organisation it was given; NULL: the one in mad_registry.org_id. Not a foreign key: a role whose organisation is deleted must not become one without.';


--
-- Name: COLUMN role_access.role_oid; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.role_access.role_oid IS 'The role when it was granted: renamed, it stays bound.';


--
-- Name: COLUMN role_access.granted_at; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.role_access.granted_at IS 'When access was granted.';


--
-- Name: roles; Type: TABLE; Schema: mad; Owner: owner
--

CREATE TABLE mad.roles (
    org_id uuid NOT NULL,
    role_id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    CONSTRAINT roles_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200)))
);


ALTER TABLE mad.roles OWNER TO owner;

--
-- Name: TABLE roles; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TABLE mad.roles IS 'Roles an organisation gives its members (not database roles).';


--
-- Name: COLUMN roles.org_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.roles.org_id IS 'The organisation.';


--
-- Name: COLUMN roles.role_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.roles.role_id IS 'Identifies the role in its organisation.';


--
-- Name: COLUMN roles.name; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.roles.name IS 'Name of the role, unique in its organisation.';


--
-- Name: schema_version; Type: TABLE; Schema: mad; Owner: owner
--

CREATE TABLE mad.schema_version (
    version integer NOT NULL,
    name text NOT NULL,
    applied_at timestamp with time zone DEFAULT now() NOT NULL
);


ALTER TABLE mad.schema_version OWNER TO owner;

--
-- Name: TABLE schema_version; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TABLE mad.schema_version IS 'The migrations of schema mad that were applied; written by mad_registry.migrate() only.';


--
-- Name: COLUMN schema_version.version; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.schema_version.version IS 'Number of the migration.';


--
-- Name: COLUMN schema_version.name; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.schema_version.name IS 'What the migration brings.';


--
-- Name: COLUMN schema_version.applied_at; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.schema_version.applied_at IS 'When it was applied.';


--
-- Name: task_definitions; Type: TABLE; Schema: mad; Owner: owner
--

CREATE TABLE mad.task_definitions (
    org_id uuid NOT NULL,
    task_definition_id uuid DEFAULT gen_random_uuid() NOT NULL,
    task_id text NOT NULL,
    version text NOT NULL,
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    interface_spec jsonb DEFAULT '{}'::jsonb NOT NULL,
    service_config jsonb DEFAULT '{}'::jsonb NOT NULL,
    is_active boolean DEFAULT true NOT NULL,
    is_system boolean DEFAULT false NOT NULL,
    created_by uuid,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    title text GENERATED ALWAYS AS ("left"((metadata ->> 'title'::text), 200)) STORED,
    category text GENERATED ALWAYS AS ("left"((metadata ->> 'category'::text), 200)) STORED,
    metadata_json json GENERATED ALWAYS AS ((metadata)::json) STORED,
    version_key bytea GENERATED ALWAYS AS (mad_registry.version_key(version)) STORED,
    search_vector tsvector GENERATED ALWAYS AS (mad_registry.task_search_vector(metadata)) STORED,
    search_words text GENERATED ALWAYS AS (mad_registry.task_search_words(task_id, metadata)) STORED,
    CONSTRAINT task_definitions_interface_spec_check CHECK ((jsonb_typeof(interface_spec) = 'object'::text)),
    CONSTRAINT task_definitions_metadata_check CHECK ((jsonb_typeof(metadata) = 'object'::text)),
    CONSTRAINT task_definitions_service_config_check CHECK ((jsonb_typeof(service_config) = 'object'::text)),
    CONSTRAINT task_definitions_task_id_check CHECK (((length(task_id) >= 1) AND (length(task_id) <= 100))),
    CONSTRAINT task_definitions_version_check CHECK (((length(version) >= 1) AND (length(version) <= 50)))
);
ALTER TABLE ONLY mad.task_definitions ALTER COLUMN task_id SET STORAGE MAIN;
ALTER TABLE ONLY mad.task_definitions ALTER COLUMN version SET STORAGE MAIN;
ALTER TABLE ONLY mad.task_definitions ALTER COLUMN title SET STORAGE MAIN;
ALTER TABLE ONLY mad.task_definitions ALTER COLUMN category SET STORAGE MAIN;
ALTER TABLE ONLY mad.task_definitions ALTER COLUMN metadata_json SET STORAGE MAIN;
ALTER TABLE ONLY mad.task_definitions ALTER COLUMN version_key SET STORAGE MAIN;


ALTER TABLE mad.task_definitions OWNER TO owner;

--
-- Name: TABLE task_definitions; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TABLE mad.task_definitions IS 'The task catalogue: a row for each version of a task of an organisation.';


--
-- Name: COLUMN task_definitions.org_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.task_definitions.org_id IS 'The organisation the task belongs to.';


--
-- Name: COLUMN task_definitions.task_definition_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.task_definitions.task_definition_id IS 'Identifies this version of this task in its organisation.';


--
-- Name: COLUMN task_definitions.task_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.task_definitions.task_id IS 'Name of the task for programs, at most 100 characters.';


--
-- Name: COLUMN task_definitions.version; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.task_definitions.version IS 'Version of the task, at most 50 characters; semantic where it can be.';


--
-- Name: COLUMN task_definitions.metadata; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.task_definitions.metadata IS 'JSON object for people: title, description, category, tags and more.';


--
-- Name: COLUMN task_definitions.interface_spec; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.task_definitions.interface_spec IS 'OpenAPI 3 document of the task''s service.';


--
-- Name: COLUMN task_definitions.service_config; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.task_definitions.service_config IS 'How the task''s service is deployed: image, resources and the like, a JSON object.';


--
-- Name: COLUMN task_definitions.is_active; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.task_definitions.is_active IS 'Whether the task is offered: listed, found and picked.';


--
-- Name: COLUMN task_definitions.is_system; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.task_definitions.is_system IS 'Whether the task comes with the platform.';


--
-- Name: COLUMN task_definitions.created_by; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.task_definitions.created_by IS 'Who registered it; kept when the person is gone, so not a foreign key.';


--
-- Name: COLUMN task_definitions.created_at; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.task_definitions.created_at IS 'When it was registered.';


--
-- Name: COLUMN task_definitions.updated_at; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.task_definitions.updated_at IS 'When it was last registered or switched on or off.';


--
-- Name: COLUMN task_definitions.title; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.task_definitions.title IS 'Derived: metadata.title, its first 200 characters. Order of the library.';


--
-- Name: COLUMN task_definitions.category; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.task_definitions.category IS 'Derived: metadata.category, its first 200 characters.';


--
-- Name: COLUMN task_definitions.metadata_json; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.task_definitions.metadata_json IS 'Derived: metadata as the text that the functions return.';


--
-- Name: COLUMN task_definitions.version_key; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.task_definitions.version_key IS 'Derived: orders versions by semantic precedence, byte by byte.';


--
-- Name: COLUMN task_definitions.search_vector; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.task_definitions.search_vector IS 'Derived: words of title (A), description (B) and tags (C), English.';


--
-- Name: COLUMN task_definitions.search_words; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.task_definitions.search_words IS 'Derived: words of title, tags and task_id in lower case, for search by spelling.';


--
-- Name: task_executions; Type: TABLE; Schema: mad; Owner: owner
--

CREATE TABLE mad.task_executions (
    exec_id uuid DEFAULT gen_random_uuid() NOT NULL,
    job_id uuid NOT NULL,
    task_name text NOT NULL,
    task_definition_id uuid,
    service_url text,
    status text DEFAULT 'PENDING'::text NOT NULL,
    parameters jsonb DEFAULT '{}'::jsonb NOT NULL,
    started_at timestamp with time zone,
    ended_at timestamp with time zone,
    retries integer DEFAULT 0 NOT NULL,
    logs_uri text,
    CONSTRAINT task_executions_parameters_check CHECK ((jsonb_typeof(parameters) = 'object'::text)),
    CONSTRAINT task_executions_retries_check CHECK ((retries >= 0)),
    CONSTRAINT task_executions_service_url_check CHECK ((octet_length(service_url) <= 2048)),
    CONSTRAINT task_executions_status_check CHECK (((length(status) >= 1) AND (length(status) <= 50))),
    CONSTRAINT task_executions_task_name_check CHECK (((length(task_name) >= 1) AND (length(task_name) <= 300)))
)
WITH (fillfactor='90');


ALTER TABLE mad.task_executions OWNER TO owner;

--
-- Name: TABLE task_executions; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TABLE mad.task_executions IS 'Results database: each run of a task in a job.';


--
-- Name: COLUMN task_executions.exec_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.task_executions.exec_id IS 'Identifies the run.';


--
-- Name: COLUMN task_executions.job_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.task_executions.job_id IS 'The job it is part of.';


--
-- Name: COLUMN task_executions.task_name; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.task_executions.task_name IS 'The step or task, for people.';


--
-- Name: COLUMN task_executions.task_definition_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.task_executions.task_definition_id IS 'The task; in another database, so not a foreign key.';


--
-- Name: COLUMN task_executions.service_url; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.task_executions.service_url IS 'The service that ran it.';


--
-- Name: COLUMN task_executions.status; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.task_executions.status IS 'State in the words of the application.';


--
-- Name: COLUMN task_executions.parameters; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.task_executions.parameters IS 'Parameters it was run with, a JSON object.';


--
-- Name: COLUMN task_executions.started_at; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.task_executions.started_at IS 'When it started.';


--
-- Name: COLUMN task_executions.ended_at; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.task_executions.ended_at IS 'When it ended.';


--
-- Name: COLUMN task_executions.retries; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.task_executions.retries IS 'How often it was tried again.';


--
-- Name: COLUMN task_executions.logs_uri; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.task_executions.logs_uri IS 'Where its log lies.';


--
-- Name: task_services; Type: TABLE; Schema: mad; Owner: owner
--

CREATE TABLE mad.task_services (
    org_id uuid NOT NULL,
    service_id uuid DEFAULT gen_random_uuid() NOT NULL,
    task_definition_id uuid NOT NULL,
    service_url text NOT NULL,
    pod_name text,
    node_name text,
    health_status text DEFAULT 'unknown'::text NOT NULL,
    last_health_check timestamp with time zone,
    resources_used jsonb DEFAULT '{}'::jsonb NOT NULL,
    started_at timestamp with time zone DEFAULT now() NOT NULL,
    cpu_load double precision GENERATED ALWAYS AS (mad_registry.cpu_load(resources_used)) STORED,
    CONSTRAINT task_services_health_status_check CHECK ((health_status = ANY (ARRAY['healthy'::text, 'unhealthy'::text, 'starting'::text, 'draining'::text, 'unknown'::text]))),
    CONSTRAINT task_services_resources_used_check CHECK ((jsonb_typeof(resources_used) = 'object'::text)),
    CONSTRAINT task_services_service_url_check CHECK (((octet_length(service_url) >= 1) AND (octet_length(service_url) <= 2048)))
)
WITH (fillfactor='45');


ALTER TABLE mad.task_services OWNER TO owner;

--
-- Name: TABLE task_services; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TABLE mad.task_services IS 'Running services of the tasks, kept alive by heartbeats.';


--
-- Name: COLUMN task_services.org_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.task_services.org_id IS 'The organisation the service works for.';


--
-- Name: COLUMN task_services.service_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.task_services.service_id IS 'Identifies the service in its organisation.';


--
-- Name: COLUMN task_services.task_definition_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.task_services.task_definition_id IS 'The task (in its version) that the service runs.';


--
-- Name: COLUMN task_services.service_url; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.task_services.service_url IS 'Where jobs are sent, at most 2048 bytes; unique for its task.';


--
-- Name: COLUMN task_services.pod_name; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.task_services.pod_name IS 'Pod the service runs in.';


--
-- Name: COLUMN task_services.node_name; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.task_services.node_name IS 'Machine the pod runs on.';


--
-- Name: COLUMN task_services.health_status; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.task_services.health_status IS 'healthy, unhealthy, starting, draining or unknown; only healthy ones are picked.';


--
-- Name: COLUMN task_services.last_health_check; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.task_services.last_health_check IS 'When the service was last heard of.';


--
-- Name: COLUMN task_services.resources_used; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.task_services.resources_used IS 'What it uses, a JSON object: cpu (cores, a number or a Kubernetes quantity), memory and more.';


--
-- Name: COLUMN task_services.started_at; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.task_services.started_at IS 'When it was registered, the last time.';


--
-- Name: COLUMN task_services.cpu_load; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.task_services.cpu_load IS 'Derived: resources_used.cpu in cores; NULL when it is no usable number.';


--
-- Name: users; Type: TABLE; Schema: mad; Owner: owner
--

CREATE TABLE mad.users (
    user_id uuid DEFAULT gen_random_uuid() NOT NULL,
    email text NOT NULL,
    enabled boolean DEFAULT true NOT NULL,
    profile jsonb DEFAULT '{}'::jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT users_email_check CHECK (((length(email) >= 1) AND (length(email) <= 320))),
    CONSTRAINT users_profile_check CHECK ((jsonb_typeof(profile) = 'object'::text))
);


ALTER TABLE mad.users OWNER TO owner;

--
-- Name: TABLE users; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TABLE mad.users IS 'People; a person may be a member of several organisations.';


--
-- Name: COLUMN users.user_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.users.user_id IS 'Identifies the person.';


--
-- Name: COLUMN users.email; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.users.email IS 'Address, unique without regard to case.';


--
-- Name: COLUMN users.enabled; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.users.enabled IS 'Whether the person may sign in.';


--
-- Name: COLUMN users.profile; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.users.profile IS 'What the application keeps about the person, a JSON object.';


--
-- Name: COLUMN users.created_at; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.users.created_at IS 'When the person was added.';


--
-- Name: audit_logs_2025_09; Type: TABLE ATTACH; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.audit_logs ATTACH PARTITION mad.audit_logs_2025_09 FOR VALUES FROM ('2025-09-01 00:00:00+00') TO ('2025-10-01 00:00:00+00');


--
-- Name: audit_logs_2025_10; Type: TABLE ATTACH; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.audit_logs ATTACH PARTITION mad.audit_logs_2025_10 FOR VALUES FROM ('2025-10-01 00:00:00+00') TO ('2025-11-01 00:00:00+00');


--
-- Name: audit_logs_2025_11; Type: TABLE ATTACH; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.audit_logs ATTACH PARTITION mad.audit_logs_2025_11 FOR VALUES FROM ('2025-11-01 00:00:00+00') TO ('2025-12-01 00:00:00+00');


--
-- Name: audit_logs_2025_12; Type: TABLE ATTACH; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.audit_logs ATTACH PARTITION mad.audit_logs_2025_12 FOR VALUES FROM ('2025-12-01 00:00:00+00') TO ('2026-01-01 00:00:00+00');


--
-- Name: audit_logs_2026_01; Type: TABLE ATTACH; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.audit_logs ATTACH PARTITION mad.audit_logs_2026_01 FOR VALUES FROM ('2026-01-01 00:00:00+00') TO ('2026-02-01 00:00:00+00');


--
-- Name: audit_logs_2026_02; Type: TABLE ATTACH; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.audit_logs ATTACH PARTITION mad.audit_logs_2026_02 FOR VALUES FROM ('2026-02-01 00:00:00+00') TO ('2026-03-01 00:00:00+00');


--
-- Name: audit_logs_2026_03; Type: TABLE ATTACH; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.audit_logs ATTACH PARTITION mad.audit_logs_2026_03 FOR VALUES FROM ('2026-03-01 00:00:00+00') TO ('2026-04-01 00:00:00+00');


--
-- Name: audit_logs_2026_04; Type: TABLE ATTACH; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.audit_logs ATTACH PARTITION mad.audit_logs_2026_04 FOR VALUES FROM ('2026-04-01 00:00:00+00') TO ('2026-05-01 00:00:00+00');


--
-- Name: audit_logs_2026_05; Type: TABLE ATTACH; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.audit_logs ATTACH PARTITION mad.audit_logs_2026_05 FOR VALUES FROM ('2026-05-01 00:00:00+00') TO ('2026-06-01 00:00:00+00');


--
-- Name: audit_logs_2026_06; Type: TABLE ATTACH; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.audit_logs ATTACH PARTITION mad.audit_logs_2026_06 FOR VALUES FROM ('2026-06-01 00:00:00+00') TO ('2026-07-01 00:00:00+00');


--
-- Name: audit_logs_2026_07; Type: TABLE ATTACH; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.audit_logs ATTACH PARTITION mad.audit_logs_2026_07 FOR VALUES FROM ('2026-07-01 00:00:00+00') TO ('2026-08-01 00:00:00+00');


--
-- Name: audit_logs_2026_08; Type: TABLE ATTACH; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.audit_logs ATTACH PARTITION mad.audit_logs_2026_08 FOR VALUES FROM ('2026-08-01 00:00:00+00') TO ('2026-09-01 00:00:00+00');


--
-- Name: audit_logs_2026_09; Type: TABLE ATTACH; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.audit_logs ATTACH PARTITION mad.audit_logs_2026_09 FOR VALUES FROM ('2026-09-01 00:00:00+00') TO ('2026-10-01 00:00:00+00');


--
-- Name: audit_logs_2026_10; Type: TABLE ATTACH; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.audit_logs ATTACH PARTITION mad.audit_logs_2026_10 FOR VALUES FROM ('2026-10-01 00:00:00+00') TO ('2026-11-01 00:00:00+00');


--
-- Name: audit_logs_2026_11; Type: TABLE ATTACH; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.audit_logs ATTACH PARTITION mad.audit_logs_2026_11 FOR VALUES FROM ('2026-11-01 00:00:00+00') TO ('2026-12-01 00:00:00+00');


--
-- Name: audit_logs_2026_12; Type: TABLE ATTACH; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.audit_logs ATTACH PARTITION mad.audit_logs_2026_12 FOR VALUES FROM ('2026-12-01 00:00:00+00') TO ('2027-01-01 00:00:00+00');


--
-- Name: audit_logs_2027_01; Type: TABLE ATTACH; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.audit_logs ATTACH PARTITION mad.audit_logs_2027_01 FOR VALUES FROM ('2027-01-01 00:00:00+00') TO ('2027-02-01 00:00:00+00');


--
-- Name: audit_logs_2027_02; Type: TABLE ATTACH; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.audit_logs ATTACH PARTITION mad.audit_logs_2027_02 FOR VALUES FROM ('2027-02-01 00:00:00+00') TO ('2027-03-01 00:00:00+00');


--
-- Name: audit_logs_2027_03; Type: TABLE ATTACH; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.audit_logs ATTACH PARTITION mad.audit_logs_2027_03 FOR VALUES FROM ('2027-03-01 00:00:00+00') TO ('2027-04-01 00:00:00+00');


--
-- Name: audit_logs_2027_04; Type: TABLE ATTACH; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.audit_logs ATTACH PARTITION mad.audit_logs_2027_04 FOR VALUES FROM ('2027-04-01 00:00:00+00') TO ('2027-05-01 00:00:00+00');


--
-- Name: audit_logs_2027_05; Type: TABLE ATTACH; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.audit_logs ATTACH PARTITION mad.audit_logs_2027_05 FOR VALUES FROM ('2027-05-01 00:00:00+00') TO ('2027-06-01 00:00:00+00');


--
-- Name: audit_logs_default; Type: TABLE ATTACH; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.audit_logs ATTACH PARTITION mad.audit_logs_default DEFAULT;


--
-- Name: job_events_2025_09; Type: TABLE ATTACH; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.job_events ATTACH PARTITION mad.job_events_2025_09 FOR VALUES FROM ('2025-09-01 00:00:00+00') TO ('2025-10-01 00:00:00+00');


--
-- Name: job_events_2025_10; Type: TABLE ATTACH; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.job_events ATTACH PARTITION mad.job_events_2025_10 FOR VALUES FROM ('2025-10-01 00:00:00+00') TO ('2025-11-01 00:00:00+00');


--
-- Name: job_events_2025_11; Type: TABLE ATTACH; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.job_events ATTACH PARTITION mad.job_events_2025_11 FOR VALUES FROM ('2025-11-01 00:00:00+00') TO ('2025-12-01 00:00:00+00');


--
-- Name: job_events_2025_12; Type: TABLE ATTACH; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.job_events ATTACH PARTITION mad.job_events_2025_12 FOR VALUES FROM ('2025-12-01 00:00:00+00') TO ('2026-01-01 00:00:00+00');


--
-- Name: job_events_2026_01; Type: TABLE ATTACH; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.job_events ATTACH PARTITION mad.job_events_2026_01 FOR VALUES FROM ('2026-01-01 00:00:00+00') TO ('2026-02-01 00:00:00+00');


--
-- Name: job_events_2026_02; Type: TABLE ATTACH; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.job_events ATTACH PARTITION mad.job_events_2026_02 FOR VALUES FROM ('2026-02-01 00:00:00+00') TO ('2026-03-01 00:00:00+00');


--
-- Name: job_events_2026_03; Type: TABLE ATTACH; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.job_events ATTACH PARTITION mad.job_events_2026_03 FOR VALUES FROM ('2026-03-01 00:00:00+00') TO ('2026-04-01 00:00:00+00');


--
-- Name: job_events_2026_04; Type: TABLE ATTACH; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.job_events ATTACH PARTITION mad.job_events_2026_04 FOR VALUES FROM ('2026-04-01 00:00:00+00') TO ('2026-05-01 00:00:00+00');


--
-- Name: job_events_2026_05; Type: TABLE ATTACH; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.job_events ATTACH PARTITION mad.job_events_2026_05 FOR VALUES FROM ('2026-05-01 00:00:00+00') TO ('2026-06-01 00:00:00+00');


--
-- Name: job_events_2026_06; Type: TABLE ATTACH; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.job_events ATTACH PARTITION mad.job_events_2026_06 FOR VALUES FROM ('2026-06-01 00:00:00+00') TO ('2026-07-01 00:00:00+00');


--
-- Name: job_events_2026_07; Type: TABLE ATTACH; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.job_events ATTACH PARTITION mad.job_events_2026_07 FOR VALUES FROM ('2026-07-01 00:00:00+00') TO ('2026-08-01 00:00:00+00');


--
-- Name: job_events_2026_08; Type: TABLE ATTACH; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.job_events ATTACH PARTITION mad.job_events_2026_08 FOR VALUES FROM ('2026-08-01 00:00:00+00') TO ('2026-09-01 00:00:00+00');


--
-- Name: job_events_2026_09; Type: TABLE ATTACH; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.job_events ATTACH PARTITION mad.job_events_2026_09 FOR VALUES FROM ('2026-09-01 00:00:00+00') TO ('2026-10-01 00:00:00+00');


--
-- Name: job_events_2026_10; Type: TABLE ATTACH; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.job_events ATTACH PARTITION mad.job_events_2026_10 FOR VALUES FROM ('2026-10-01 00:00:00+00') TO ('2026-11-01 00:00:00+00');


--
-- Name: job_events_2026_11; Type: TABLE ATTACH; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.job_events ATTACH PARTITION mad.job_events_2026_11 FOR VALUES FROM ('2026-11-01 00:00:00+00') TO ('2026-12-01 00:00:00+00');


--
-- Name: job_events_2026_12; Type: TABLE ATTACH; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.job_events ATTACH PARTITION mad.job_events_2026_12 FOR VALUES FROM ('2026-12-01 00:00:00+00') TO ('2027-01-01 00:00:00+00');


--
-- Name: job_events_2027_01; Type: TABLE ATTACH; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.job_events ATTACH PARTITION mad.job_events_2027_01 FOR VALUES FROM ('2027-01-01 00:00:00+00') TO ('2027-02-01 00:00:00+00');


--
-- Name: job_events_2027_02; Type: TABLE ATTACH; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.job_events ATTACH PARTITION mad.job_events_2027_02 FOR VALUES FROM ('2027-02-01 00:00:00+00') TO ('2027-03-01 00:00:00+00');


--
-- Name: job_events_2027_03; Type: TABLE ATTACH; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.job_events ATTACH PARTITION mad.job_events_2027_03 FOR VALUES FROM ('2027-03-01 00:00:00+00') TO ('2027-04-01 00:00:00+00');


--
-- Name: job_events_2027_04; Type: TABLE ATTACH; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.job_events ATTACH PARTITION mad.job_events_2027_04 FOR VALUES FROM ('2027-04-01 00:00:00+00') TO ('2027-05-01 00:00:00+00');


--
-- Name: job_events_2027_05; Type: TABLE ATTACH; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.job_events ATTACH PARTITION mad.job_events_2027_05 FOR VALUES FROM ('2027-05-01 00:00:00+00') TO ('2027-06-01 00:00:00+00');


--
-- Name: job_events_default; Type: TABLE ATTACH; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.job_events ATTACH PARTITION mad.job_events_default DEFAULT;


--
-- Data for Name: audit_logs_2025_09; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2025_09 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
06cb8e0d-85ed-457e-a2de-f0934ca967b5	7f1a093e-532e-4389-897d-4c353103f41d	\N	done	thing	in 0	{}	2025-09-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2025_10; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2025_10 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	8235b664-ad88-4caf-9e8e-7c8e0a42cc28	\N	done	thing	in 1	{}	2025-10-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2025_11; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2025_11 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
d594299d-554b-468d-abc1-184ad54ffe50	13ec5ddd-e096-4078-be73-917cece2dbd6	\N	done	thing	in 2	{}	2025-11-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2025_12; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2025_12 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
06cb8e0d-85ed-457e-a2de-f0934ca967b5	6be6cdfb-cbef-45c2-867d-7ee1256af20f	\N	done	thing	in 3	{}	2025-12-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2026_01; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2026_01 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	27fbbdc6-6efa-4432-93c0-4c67d83ade9f	\N	done	thing	in 4	{}	2026-01-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2026_02; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2026_02 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
d594299d-554b-468d-abc1-184ad54ffe50	6685e930-0c5e-4fd6-9bd2-7ef4ad46ce26	\N	done	thing	in 5	{}	2026-02-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2026_03; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2026_03 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
06cb8e0d-85ed-457e-a2de-f0934ca967b5	561e0e44-6003-4a48-8fb4-e6b9d31a6064	\N	done	thing	in 6	{}	2026-03-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2026_04; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2026_04 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	1ab19942-b743-4489-8721-67fe6fde6abd	\N	done	thing	in 7	{}	2026-04-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2026_05; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2026_05 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
d594299d-554b-468d-abc1-184ad54ffe50	9895946b-225c-4fa5-b444-133b382b1017	\N	done	thing	in 8	{}	2026-05-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2026_06; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2026_06 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
06cb8e0d-85ed-457e-a2de-f0934ca967b5	05219793-4417-44ff-855a-428bdb5a3106	\N	done	thing	in 9	{}	2026-06-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2026_07; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2026_07 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	b04599c1-12c7-46a0-b9d8-0a259537a0df	\N	done	thing	in 10	{}	2026-07-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2026_08; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2026_08 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
d594299d-554b-468d-abc1-184ad54ffe50	37a03f9d-484d-44f7-acc4-8ee6f5ee6d1f	\N	done	thing	in 11	{}	2026-08-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2026_09; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2026_09 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
06cb8e0d-85ed-457e-a2de-f0934ca967b5	609bd7e6-6cbe-42fe-8a32-3a16158631eb	\N	done	thing	in 12	{}	2026-09-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2026_10; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2026_10 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	42c23442-7884-490f-8820-93c0c1253e5d	\N	done	thing	in 13	{}	2026-10-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2026_11; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2026_11 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
d594299d-554b-468d-abc1-184ad54ffe50	dab010e0-a462-4723-8e91-d24d8a357883	\N	done	thing	in 14	{}	2026-11-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2026_12; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2026_12 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
06cb8e0d-85ed-457e-a2de-f0934ca967b5	f134bba2-ecb4-4e37-8bc4-e668cd04f944	\N	done	thing	in 15	{}	2026-12-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2027_01; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2027_01 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	7e7f0534-07ec-4f7e-b7bc-431876b662ae	\N	done	thing	in 16	{}	2027-01-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2027_02; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2027_02 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
d594299d-554b-468d-abc1-184ad54ffe50	0a892120-7812-42ed-8949-f8b5887af771	\N	done	thing	in 17	{}	2027-02-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2027_03; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2027_03 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
06cb8e0d-85ed-457e-a2de-f0934ca967b5	c2185ba1-7eca-4840-aa9a-2309b2f7ac6a	\N	done	thing	in 18	{}	2027-03-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2027_04; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2027_04 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	05763a52-90fe-4e91-b745-d888c023ea74	\N	done	thing	in 19	{}	2027-04-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2027_05; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2027_05 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
d594299d-554b-468d-abc1-184ad54ffe50	0bbde5a6-f5fb-42c4-ada3-348b4a5eb182	\N	done	thing	in 20	{}	2027-05-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_default; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_default (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
06cb8e0d-85ed-457e-a2de-f0934ca967b5	bd65bb7b-f050-46bb-b6ec-b196a737f9a7	\N	done	thing	out 0	{}	2028-07-01 00:00:00+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	2454c331-baf3-4ce5-8058-281c21c2f668	\N	done	thing	out 1	{}	2015-03-01 00:00:00+00
d594299d-554b-468d-abc1-184ad54ffe50	808fa522-0993-41a3-89e9-10452fbb73d1	\N	done	thing	out 2	{}	infinity
06cb8e0d-85ed-457e-a2de-f0934ca967b5	c2c10808-591d-4753-9e0b-b6054479618b	\N	done	thing	out 3	{}	-infinity
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	0fd9ead4-be5a-4615-bba1-8f9c799332a2	\N	done	thing	out 4	{}	0001-01-01 00:00:00+00 BC
d594299d-554b-468d-abc1-184ad54ffe50	e164928b-e90b-489b-ba44-ba87bfc5068e	\N	done	thing	out 5	{}	9999-12-31 00:00:00+00
\.


--
-- Data for Name: dynamic_task_results; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.dynamic_task_results (result_id, exec_id, result_schema_version, result_data, validation_errors, confidence_score, created_at) FROM stdin;
976b770d-8d25-4203-9817-58db242ef5b0	b9f8dcda-675b-4344-ada1-4c42c0906bbe	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 19:03:12.676748+00
75d48273-217f-4b6b-83a8-25c81401dc0a	e4bab505-f932-4004-97c3-623880f1c71e	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 19:03:12.676748+00
547f1330-1e20-4494-a7bb-d7c6e42a4bf1	769eb2a7-d9f2-4aec-b19c-3ce03e59e37c	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 19:03:12.676748+00
ae0cd3c3-0273-4d77-ac51-0d2e6a0ef63f	82fc4a91-dd03-49a1-af55-d0299aa9c4ee	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 19:03:12.676748+00
1f87f437-0944-4c66-b343-795e10a6494a	a78bb0f0-2017-4847-afa0-1862f111bbf9	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 19:03:12.676748+00
229193dc-7673-416b-be46-a41890432041	faae1a8c-f895-4e3e-8756-98b6e7670ef2	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 19:03:12.676748+00
a32a6783-8ac9-4cfb-9032-390e854d8f28	d87bfc6f-2a41-421b-9951-b8e69dd965e9	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 19:03:12.676748+00
3215e654-d27e-4363-86f5-3101a58994a1	acbd17cd-68ac-454a-b141-458820d588fd	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 19:03:12.676748+00
95ff4632-04e6-4fce-acab-fff1e51bab38	e7e64bfa-9d28-4eba-a69e-0d563b5e8767	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 19:03:12.676748+00
b42db47f-b83d-4299-a674-ddd1350d9e4b	978d9575-5fb6-494c-84be-7e427ac7159a	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 19:03:12.676748+00
92221b5d-4948-4e72-8bcc-fcdec69acf6c	ed3c1b98-ecda-4415-86df-164f76b76259	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 19:03:12.676748+00
509fcfa6-62e4-4da1-ba7b-b39481caa4b6	c7429743-b70d-46eb-803e-0b16c5478207	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 19:03:12.676748+00
9e1de429-19d0-4ca5-b4aa-5c1ca26e57f4	4754e0a6-6ff2-4a31-9d07-ed5019bdd92d	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 19:03:12.676748+00
bcb5dc6c-090f-49b3-8608-37c25e2612aa	70f415a1-ce16-4cf4-8717-d65c92372826	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 19:03:12.676748+00
f62e18b7-bf8a-4363-97c6-8a956e31d29d	f19e0b16-4b82-41ab-ac34-5904c87dec98	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 19:03:12.676748+00
1c4f1639-d064-4915-aea0-c3be303c0a7f	1c37c4f3-5deb-4da4-95b8-d38d1e4bcf41	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 19:03:12.676748+00
58c90f6b-9f0b-4e3d-a742-ec2f0b4a8783	d114dd9a-4230-4f4d-b7e2-cfac9f1ea290	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 19:03:12.676748+00
694896b4-2ade-448a-a0d8-7cbae7b5deb4	df2efe4f-fe1b-4d27-ac5b-0f54c8127570	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 19:03:12.676748+00
d679f459-c650-4af5-8386-6c8c00e2ea73	db12f48e-d9a9-40da-8ea7-9fd0dafc0364	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 19:03:12.676748+00
92c1c94d-6241-41e8-8b3c-fba6ce851ecb	a33963ac-8806-43a3-b9cc-14fd2cfac6bb	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 19:03:12.676748+00
790c8a57-0707-4a9b-ab37-d18128761331	e96fd13a-a74e-422e-8ca6-b39f8288b702	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 19:03:12.676748+00
83dc6123-1bdc-4ee2-8e0c-26c3b9081696	8c3f2900-315f-4435-a6bd-1577195d2c0a	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 19:03:12.676748+00
30406ce5-edd8-469f-a3f2-451ecbdfa2ab	021ef521-ca03-4c21-995b-5ae806407e1c	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 19:03:12.676748+00
283432cc-9367-4c46-a2a8-b2bdc07318b7	f76d3fd7-27f9-48f3-be25-4c4fc968413b	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 19:03:12.676748+00
70542746-3d69-4f4b-98ce-81f5a0f3989c	8bf8fa20-6f28-42b0-aa04-1b81418767c7	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 19:03:12.676748+00
8008edf3-8a71-4602-a7c2-5a40d91102c3	3967c198-e836-479b-ac4a-7297be48745f	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 19:03:12.676748+00
133d65bf-f9ee-4b28-84e3-13cce1875009	fc46ead8-0b3a-42b3-b9a6-9c3579187970	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 19:03:12.676748+00
c35e795d-68a6-4e93-9716-99fc569f907a	803bf008-47b5-49a7-b527-6b544675b738	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 19:03:12.676748+00
649b6939-427e-48cc-80e5-9255c0a8ae06	ffab6ffa-88be-4007-9adf-31aad3cb2cb7	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 19:03:12.676748+00
a5dc5804-e176-4c02-a8ff-f650bac52bd1	2161c436-486d-469b-a090-50e55a0c1eaf	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 19:03:12.676748+00
062edd29-d863-433b-b28c-333086573b26	8144ed33-3abc-4368-964a-bd3b5185058a	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 19:03:12.676748+00
69d1fc6d-4adc-47dc-af72-6d1794353ac5	7f9b0683-67c5-43bb-b814-cb7fd73b6af1	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 19:03:12.676748+00
9cf2ddaa-9127-4cde-8f7d-29ce75ce4a3b	5b3541d3-9a01-4af2-ae6f-aca142bad0a1	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 19:03:12.676748+00
a74a2248-b8a1-4717-894a-5e1e66caf167	af4d7faa-7e6e-4a0a-8e61-b39fc3bd4ec2	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 19:03:12.676748+00
a88570f4-5cec-4d47-b21e-b0a0986cf42e	6fa9bd41-9382-409c-b12a-f2168b99d106	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 19:03:12.676748+00
da5f3576-5333-4cb5-9131-90d241a4cf7d	c345edbb-9862-418e-9ec0-a09601e130f1	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 19:03:12.676748+00
8c62c7da-12f6-4ef6-bd27-b0e6424d1ace	aff9545e-e934-499a-becb-6b2150f0d35a	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 19:03:12.676748+00
4bb1ba45-1662-44ba-a8c4-5c09999b2781	e959bf81-63c9-423e-9964-3413cbdddc6f	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 19:03:12.676748+00
9b0538af-fbbd-48ac-8a0d-81a9a67a6685	c7ff6641-cd91-4936-9eeb-e1af35c1082d	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 19:03:12.676748+00
a16dc23e-157d-4d78-9fe9-d75a2394d88b	3718632f-bb13-4900-9fa4-40030756c701	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 19:03:12.676748+00
77c6039a-62cf-48c8-9063-2565fe93ce65	a82ae990-e793-4b81-89d4-ab9cd10c299d	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 19:03:12.676748+00
5ddf7a9f-4f2b-44a0-ac87-a1d91c827f04	d6fa406a-f95a-464d-85ee-ae3753cd3b5d	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 19:03:12.676748+00
a5cca3e5-3e4a-4bed-9cc8-0e5d81bc13a3	66d1ce62-2fd9-46e7-80c5-f110a1e79798	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 19:03:12.676748+00
77c8597b-3be3-4d42-a0ee-f13aa4d07f6e	dac53c29-2695-4a55-9822-86cbbf88f451	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 19:03:12.676748+00
8889e7bf-dd7d-4342-97df-533d852d6707	a46b5e5b-3d3e-4141-a8a7-a656c65282fb	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 19:03:12.676748+00
54216201-3b3b-4f0d-a158-f6bb3bbf3f2e	f9154804-6239-48bd-aec3-3947f59b7014	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 19:03:12.676748+00
d125845f-c47d-4447-979d-b4c46ec73d3a	a9dbb3c7-bb73-443e-b0a8-8a1ccb56862a	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 19:03:12.676748+00
31b11998-a7a5-47dc-80a9-7872fd67733f	93bbeb43-46fc-4061-a98e-30c2cd8c1308	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 19:03:12.676748+00
635a4515-e1ef-41eb-876c-969030d4dfcf	e1c0c99c-5f23-47c3-8c4f-3c42d618d4d2	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 19:03:12.676748+00
0a360f7e-590f-483c-9909-137d2179bd8f	9ea374c3-5d6d-4dff-9770-0f19b7719208	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 19:03:12.676748+00
a27073dc-97fd-405e-80b6-37c1bf6cbf37	5aade099-fa95-4998-a60d-9629734df9ff	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 19:03:12.676748+00
ce3bc206-933b-4a69-82b8-9e600bfc9c32	9c39e704-7863-41cf-8528-00e8489252c1	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 19:03:12.676748+00
efc19445-43f7-4d84-8e7a-2997e94f9b7b	f1fb76b0-a289-4fc3-8291-b6b17640c5c2	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 19:03:12.676748+00
95e484a5-222e-4b35-81be-17928a38510c	81523dd9-668f-45f2-afdd-c8813770da0f	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 19:03:12.676748+00
7e5b40e1-e92b-428c-b18b-90be7535a429	92548ed5-76d7-4c5e-ab94-f76a70ae985d	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 19:03:12.676748+00
f6572bba-4fd4-4a51-a65d-dbd1dc2eeceb	c206538c-b5ca-4843-9643-fc6e7b7f8f58	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 19:03:12.676748+00
bc3826aa-a3df-47f3-9b3c-7fd50a7221c8	cfc5da7e-39db-44f7-8029-2a7f6727abbc	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 19:03:12.676748+00
8d2a10b4-2bc3-471f-880e-4715aa70eab7	97a85b6a-802e-40ed-8067-de344058315f	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 19:03:12.676748+00
242d44a7-4ed6-4d0d-ba69-ec6645002421	27713f1c-1f12-482c-89df-b4f9f59e0e69	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 19:03:12.676748+00
a0d53a32-cfb1-4e03-80bf-14533ccd12e8	f0b4a2b5-3c7d-475c-8fce-1ae5bb9181b7	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 19:03:12.676748+00
44ffaa1c-d2af-4ff3-913c-95ceeb2a690f	f64dbc73-7014-401a-ba0d-f1ea10078df4	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 19:03:12.676748+00
afaaa260-a3d8-420f-9313-cd8a23808078	5b8bb2d6-40a7-4a43-8c39-b79af587b6df	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 19:03:12.676748+00
1a7cb309-d30b-4e15-8dde-9c0c511abb3a	598298ec-6309-44d6-9693-b6254aa4df95	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 19:03:12.676748+00
dc254b1f-fd94-4ece-9daa-005bd03f7da9	d6a5f203-8218-4609-af82-ecd2b0e7de52	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 19:03:12.676748+00
6fa00646-62ed-4b96-95cd-c1bd4e7b2626	0bbaa456-1469-4158-8c85-e4f3cae11bb8	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 19:03:12.676748+00
b53640ad-a932-4244-a3ff-5cf1acb0b248	5d047e00-8d00-445d-a7cc-2c9cae148ef9	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 19:03:12.676748+00
ad4edbd5-a5f4-4dee-9e6a-2991aed7af56	daefb7f1-e6d9-4c0d-a26a-250d2c6872e5	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 19:03:12.676748+00
e2e9717f-9ad7-4502-93e3-ca5841247b07	0a96e990-c758-4d13-99b3-f80919c2423e	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 19:03:12.676748+00
c9b99428-0367-4a7c-b649-27e69e4c5d76	1e75db70-60e8-4d2d-b2d9-0b85e77e51c5	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 19:03:12.676748+00
abe0109e-aed7-4598-a607-870631732cb6	a6405d9c-b893-4237-bd58-a9bbe0b279ef	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 19:03:12.676748+00
6a61dbfc-275a-48b5-8fc7-b0bee2057795	28174a7b-5389-4dad-a8bb-9bc40056daf8	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 19:03:12.676748+00
d218af60-0541-4f03-af2e-6a06d9467d14	0ca99c77-3689-4a92-9cbd-d198c3dfa1b2	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 19:03:12.676748+00
344e27c0-e706-4c66-aad9-90f4a05efc3c	e8b05a04-e8ad-443e-b702-ebc898914e03	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 19:03:12.676748+00
3f387c7c-5b44-4f4d-a656-4fc0c6031aa6	0869a0e0-f281-4e3a-a81c-665c6435d226	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 19:03:12.676748+00
0ff8bdad-0064-459f-b70a-02860ebf1daf	7f1b24b0-159c-4369-9506-aeec1c8bf36d	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 19:03:12.676748+00
5cf0fee2-7da5-4641-bd23-ba7e86b9f1d4	f352ee13-f3d6-49fe-bf9f-7e974b6cde10	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 19:03:12.676748+00
87e18aed-8305-4f5c-befe-dab422a98a5c	c356aab6-864f-4242-91ab-9d404462b721	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 19:03:12.676748+00
3869d408-ae16-4566-aca0-15a421d4c612	4e93b5c6-01b1-4d94-9a5b-c3b6ba81b101	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 19:03:12.676748+00
b85b7a88-7cf0-49c1-b7fb-67e723c83fb9	1b99e3b7-de12-450b-87e8-350a9b038c44	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 19:03:12.676748+00
0f05575a-54dd-4a66-8ff6-9f41ebb220b7	4dc14138-7b9c-4e8c-b561-c35a99bae22a	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 19:03:12.676748+00
92bd00c2-d127-44c0-9047-4ec6fce12e34	026917e7-ddc5-42b6-ac83-fe9e71f63f25	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 19:03:12.676748+00
14f2aa2c-9d10-48a1-a24e-756419f6dc14	888aae3b-9166-4daf-839c-d53ee98f6af1	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 19:03:12.676748+00
fa42fc9d-5daa-49ee-a6f6-39a176ba743d	e04e2b93-1c54-474e-ac02-061821ee809a	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 19:03:12.676748+00
aa1decf3-a677-4398-9d74-70e51752a746	8f392298-5ec8-4a9c-8534-3451b07fc154	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 19:03:12.676748+00
524cce4b-3a74-40f0-9de3-c00011dbe919	362e01b7-9f69-4a08-972d-40bb6777b3b1	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 19:03:12.676748+00
dcd486b8-cd16-4ef3-aa4f-8ce0bae6a1a0	f1ca33d3-b31e-41ff-89bf-e426925f61a5	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 19:03:12.676748+00
51b6d038-28d4-46f1-95a8-5b7d2646514a	c405357b-671c-4cd2-b5f4-c5285440f6ca	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 19:03:12.676748+00
5a6c9f04-2262-43cd-9257-3f378378c026	d0d23159-6840-4810-9918-bc2eef263599	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 19:03:12.676748+00
0ed9b2b3-53aa-4537-b953-f0f245c9d868	700dfa9e-865f-4cb4-ba7a-3adb3365079a	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 19:03:12.676748+00
1b9229fc-370a-40c2-b978-46c05ea7f6ba	c4ca77b5-8d82-4262-85df-d14a3e686b3e	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 19:03:12.676748+00
47c91c45-8b80-4bdd-a9cf-b4d426931a6e	7c5f621e-e7a3-4610-b91a-1854082615ae	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 19:03:12.676748+00
c3468084-70b4-4216-b004-410b0f9fc082	83453adb-d6f5-4ac4-ac21-4a60d1bbc0ec	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 19:03:12.676748+00
4216ca3a-2d14-42d1-b4bb-f004926c5d1b	b064e2f4-9e09-4bd6-81ab-dfeeefc57628	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 19:03:12.676748+00
209a1552-b58a-45ab-bc5a-0d3512a09cd3	ec0c4f0c-056f-4844-ac19-f00f4cac6594	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 19:03:12.676748+00
282217cf-7f95-4e44-9576-cf8e9eefee28	e194f89e-37cb-407c-85b3-fba30038e4ed	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 19:03:12.676748+00
cd1d023b-01a3-48c5-a53e-962d27a96dc5	bec49acd-6c91-4474-909c-9a9f3b4ab222	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 19:03:12.676748+00
2b32123b-3bc5-4aa3-97d7-358c4f8f1dbd	0ad65f8b-7e88-4bfa-906e-dc9cc0db1e82	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 19:03:12.676748+00
68c8dd5d-386c-4e41-a6c6-bf10dd1f6e30	1e3996a5-a2bb-4846-b261-ebb94a6cc6b2	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 19:03:12.676748+00
f20c4544-4bb6-493c-9d86-dd78eec14ddd	36748e2b-57de-4ca6-9ece-55a67f78f59d	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 19:03:12.676748+00
e3e32c56-1b9e-4066-b676-ceffc837c773	df2b7450-8124-4de5-b5aa-d6e46df2d75b	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 19:03:12.676748+00
da437b74-dd93-44e3-b634-4a95dc4c4472	f5ac6360-ed17-4163-9a69-a05e31e3eb42	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 19:03:12.676748+00
2c455690-a786-44de-9e48-0315ea23156d	2f0448ed-429e-4403-8e23-153890b63c9f	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 19:03:12.676748+00
22860073-b32f-4b57-876c-2b43e6a36111	13c2e159-089b-4e3d-8acd-d5226b6101a2	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 19:03:12.676748+00
bac3b7d2-b7ef-47cf-80a1-488d832a0399	72450cd3-a3b9-44e4-827f-26d58be9aa92	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 19:03:12.676748+00
7025bace-ddb9-4c1b-bd04-c7f2bdff5745	ac10b7bf-3550-4a61-95a4-c4da39cf4aa4	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 19:03:12.676748+00
d8abf24d-260c-4705-ad34-462e84d80cce	63760870-3b2e-4062-8e06-acccc2916223	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 19:03:12.676748+00
bd7d35c0-fa91-46fe-93cc-382f883b7e0d	46bde0f7-41a4-41c4-8733-a4de849a09a2	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 19:03:12.676748+00
fab8f5b7-683c-4ebd-a47d-17c9b1aabb5c	5cd5d928-f71c-4f62-b024-6d3bd7fcac70	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 19:03:12.676748+00
d820c309-09b1-4073-a159-a1604ea60fe4	3c37e813-df2a-4118-880b-d35a9b882e48	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 19:03:12.676748+00
97e19ff6-efd4-4d3e-aced-1847d2725bf2	5916371d-0df6-4f9f-8b91-326b5e1b921e	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 19:03:12.676748+00
6cdcd3b0-460f-4093-959f-79ebdb03af73	587964f0-52a9-474f-b5ca-b4987b3eff60	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 19:03:12.676748+00
6dd9cd6d-3535-4a6b-9db6-e707e18c08d9	d0adec31-6ac1-4d93-9057-5a922b57c716	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 19:03:12.676748+00
bdc4019e-8334-443a-aa66-0426479e5e4c	cd454c57-8f97-479c-97cc-22d9befe536c	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 19:03:12.676748+00
f5664718-930f-42b1-9bf3-e9d533478ade	26c21d27-f71f-4665-be63-4c3e09230eac	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 19:03:12.676748+00
adbba7f2-2b55-4870-aefc-e8710bff43f4	bd1cea94-36b6-4fe4-b897-c131b133c25c	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 19:03:12.676748+00
42194fd5-8f75-4758-97de-b41d71d0a3db	7c0aa931-3d8c-449b-8eae-6b55918fd2c9	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 19:03:12.676748+00
0b8f3f8c-b4ff-452b-bd66-581d74d7355b	d357f737-2182-466a-b35f-7f675759d99b	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 19:03:12.676748+00
e591ebd5-1177-4e81-ba46-86946826a0e9	31cbb98d-f4b8-404c-924d-87da416644ac	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 19:03:12.676748+00
ccb8433c-9571-4986-92af-9731470f91f5	f699924b-b3f0-4537-8dda-cec98c35b5e1	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 19:03:12.676748+00
c1999d06-7333-4192-83be-87c6f4f1667c	997f3486-767e-4dbb-bc6f-334da22af980	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 19:03:12.676748+00
4246d794-c579-46ff-88f6-0cac8a84159a	447b4a5d-9970-426d-855a-c7c0c2d417b9	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 19:03:12.676748+00
367f9c6a-170f-4ff3-bfa4-6e3f2a6faac8	f9e3d79e-7263-4c3f-a9b8-055c2ef5888c	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 19:03:12.676748+00
ab0e3a1f-591e-42c4-a433-8d3d040d1b41	229d716d-5928-4d04-b6d8-7660649c9c02	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 19:03:12.676748+00
c16279dc-c4e3-442c-9a9d-e251838ab9c1	bea0ab2a-2f7e-41ef-9d0f-b271d4b65681	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 19:03:12.676748+00
c3a8ce32-1b61-40da-bfb3-9022399805b8	ac443b79-e6ab-45b6-94e7-e2182a875902	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 19:03:12.676748+00
cd48bf3e-ec78-4da8-8d74-fdfee82dadd9	db82dd3f-9201-4bf2-96a7-2603a7befd7a	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 19:03:12.676748+00
237437fb-ee3c-421e-aaef-1b1da517f2fc	687d8a0b-1942-4f0f-8108-887b38fba402	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 19:03:12.676748+00
6e789f02-e874-423a-9ece-35f1386b1f64	9d265775-ec3d-472a-983b-fb7a2e1bb752	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 19:03:12.676748+00
cbb16a95-f8a1-4f06-b8bf-93402b34b594	6e99b933-9687-4911-9317-06e82a2459d5	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 19:03:12.676748+00
35ec75d7-646f-4ea8-a117-22ba8b474b75	e7083c56-9821-4496-9333-6ec22b8b7984	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 19:03:12.676748+00
7e48700c-188e-4289-89f1-ba347cd9139e	da0e35f3-9598-4134-bcc0-d0cee30cce33	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 19:03:12.676748+00
eaa4fc42-b5f9-46a8-916d-7c8a3bce9e31	f999d081-3231-4a18-ad0a-4ce5f6c848d1	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 19:03:12.676748+00
d2705eef-c429-41c7-9a1f-fa724e70a130	9ee8bbc4-6df3-459a-a08e-ca85065c8eaa	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 19:03:12.676748+00
a4eb25d3-8fca-4aaf-8a51-49f7a466feb1	2dd4009f-8acf-4f48-a89d-e8297704d70b	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 19:03:12.676748+00
b4d21acb-e56d-43e1-8fe5-fc27f0de68fa	0a126f38-30fe-452f-a642-f1aae8a51e0d	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 19:03:12.676748+00
6efb856b-9e7f-4783-a8a3-e12b1d657ef0	0bee7f3e-ac1d-4cd1-b5d9-ab2376ae03c0	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 19:03:12.676748+00
cfbb7cbd-33c2-453b-bdcc-738016ccbe20	a7f6fe22-a670-4cbb-af00-bcb1fc920056	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 19:03:12.676748+00
d2582509-38c3-43e7-8b6b-afff7398f662	0d70a545-fdac-44d9-908b-846914b5339e	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 19:03:12.676748+00
b02a31a2-3070-444b-8113-5a058c852fe8	a9ed9152-87bb-4414-83c4-43f68aa53a5b	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 19:03:12.676748+00
225aa63a-3270-400d-abfe-0e00bf305566	443681c4-8707-4f7f-92ad-ecd2509b6435	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 19:03:12.676748+00
b9e04042-0854-4f8b-afe4-944bed616e6c	b4e88767-824d-45c8-9b4d-1d102e41e147	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 19:03:12.676748+00
9463e72a-5786-4309-a084-f91cd2cb8437	c41d00fc-45d3-4679-a873-a4972d91aae5	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 19:03:12.676748+00
3d78227a-af7e-46a8-ad14-7308453389a3	d30b56cb-1479-4b04-b4fb-c96d9186d8fa	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 19:03:12.676748+00
7f00ef56-0fb0-4880-ba58-314e13596fa1	98ee3076-6aab-48e4-81ba-6cd5abc91fbb	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 19:03:12.676748+00
5d237a75-711f-45da-98ad-ed0ead0ce132	58f37d22-094f-43ca-aa8b-723e98fcd3e4	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 19:03:12.676748+00
1f4694af-3d79-4be8-860f-4320c042b63f	ccf375b7-873c-42db-99bc-a8a313e52493	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 19:03:12.676748+00
a5a3e2b2-addd-4f9e-a3af-82e2d39a7ec1	bbda9264-6b78-48e3-86d1-be5560b1422c	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 19:03:12.676748+00
066f5fca-370b-4f93-acf1-a2480abaa848	c79576f4-a796-40ea-8928-32ab95a8e765	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 19:03:12.676748+00
4656882f-afdf-4407-bdb7-1af3c946249b	a1acb075-545f-4327-ba8b-bd704e5ed64e	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 19:03:12.676748+00
fd487ada-8d63-427e-b49f-b5a87226eb14	6b811578-b261-476c-bfe1-1268fa3b9e3a	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 19:03:12.676748+00
7ca504a1-7c4a-49fc-b908-e5d345780651	45ba00e4-1952-4d40-88a0-b0f99b9234b5	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 19:03:12.676748+00
1c840c14-6e7b-4345-a647-ed512e4c7c54	7e43293a-432e-48af-85af-726d179c9743	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 19:03:12.676748+00
0cad9851-7936-40a1-89af-e1ac93e9d49f	2132bf20-6fd2-4e17-880e-7667becc38b6	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 19:03:12.676748+00
561dd1e3-97a6-48e2-b9c5-3f187533c619	e9c6cb67-8730-4876-941a-9b409b324777	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 19:03:12.676748+00
1ef7786a-3616-4826-8d94-cbee8aef69c3	5ca39cc1-3f2b-418c-8e22-e6aba6321bd6	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 19:03:12.676748+00
76a0168f-8387-45c1-92c3-8f8e7b127dc9	a6cd441b-8390-4425-a6d2-879d447b8b6e	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 19:03:12.676748+00
9d780712-dc01-48a2-8ae7-0987fe9b8ca2	50870499-e970-4e7e-b944-554a3080594c	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 19:03:12.676748+00
cdc5767c-c060-4539-a8cb-f695356f83a1	a99972f2-9216-4418-9bd7-632750bafed2	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 19:03:12.676748+00
e27bcf41-8679-4cc7-a76e-f2592eba12ec	25e41162-abb3-414b-aa95-b5e3642065f8	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 19:03:12.676748+00
2d733b30-a84b-40ba-9550-44601574f3c6	7a1eb195-e2b4-4cc9-8665-f922a69d4705	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 19:03:12.676748+00
0d7722b6-4af2-4420-8ebc-a5b36ed1873e	db3e2808-6c0b-4e5e-a4a5-a161c2368e06	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 19:03:12.676748+00
fc9fe574-87d6-419f-8a03-c26082a5cd7e	535df394-4930-43c3-af34-fb3fbd856386	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 19:03:12.676748+00
e8b5ea40-0d41-497d-a724-f87859f92c6b	1c384188-c69a-4365-ac19-e8df08aacb66	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 19:03:12.676748+00
c903c92f-df4f-4d3c-b567-abfaa118ba43	11b8081e-1aa1-4425-bcd6-7af46ac9f06e	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 19:03:12.676748+00
727ad313-6544-456e-bcf7-ced096450d50	13a87459-e9f6-4e94-96d7-db4b5facc2e6	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 19:03:12.676748+00
8a16be73-3b5e-49ba-ac8d-f34071e1cb2d	10553613-899d-414d-9c02-41ac255bde8b	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 19:03:12.676748+00
b1bc1b1d-e384-4aa7-8cf9-645364e6303f	174656d6-5b12-4666-bc7a-2bbba6dd254f	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 19:03:12.676748+00
19e8cc05-2cc5-4e6b-bbd4-0b628c3de3d3	ad0ec3ef-4cc3-40d8-845f-39bd023952a4	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 19:03:12.676748+00
380e23b4-7104-4591-8e55-8c25fbb957de	cc721d37-fa94-4e87-b70d-00477f94e5be	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 19:03:12.676748+00
48edeef8-9f9a-4c82-9062-ce7f72c899fb	24725b2c-795e-465f-804a-cfbad7b0a327	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 19:03:12.676748+00
149a6e92-eed9-498c-880e-354f87d5c790	1524c997-2803-403c-9792-89f045216882	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 19:03:12.676748+00
da3baf9d-ee1b-49d5-ad48-80ce8797ff41	3c0c56ab-8c48-41ce-a12a-1153d48c99f9	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 19:03:12.676748+00
6e62c802-91e8-4fc7-98dd-a544929b6c5e	67868e3e-bafa-44bc-a66d-3f0172b88902	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 19:03:12.676748+00
d7309fc3-f9c0-4c92-843d-68ac28887abd	3b45b710-9c9b-4530-9e56-b52dce5a1902	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 19:03:12.676748+00
e62304cc-31b1-4e91-9493-c5d37ecb4c1e	64e13cb1-476c-4fdb-b004-fd7bf21781da	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 19:03:12.676748+00
34e217c3-39e1-4a32-8a2e-24e64eb90b4a	325dd608-05e0-40c8-9be3-404b3463fcdc	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 19:03:12.676748+00
347bbac9-970f-4644-8f04-43a8824125a8	4abf625f-e1f5-4c00-bb7b-0455b3303e8f	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 19:03:12.676748+00
37528003-8476-458d-9884-4b25ed170923	df7b7399-d357-42d7-9fab-cb0fe5a2cefb	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 19:03:12.676748+00
119aa6df-6ddc-4b0d-b5d5-7c472933a2e9	60ae739d-e50e-45e8-abeb-ff3943c94078	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 19:03:12.676748+00
fcf40ab2-ac8d-4107-99c4-ae250a3fcfc3	2d2fb4bb-c6a4-43e7-9fb6-5962c1c845d4	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 19:03:12.676748+00
\.


--
-- Data for Name: job_events_2025_09; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2025_09 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
9a1dcc1f-c2d5-42c1-9e2a-01e303af73dc	1	2025-09-01 00:00:00+00	happened	in 0	{}
\.


--
-- Data for Name: job_events_2025_10; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2025_10 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
7c058665-b74e-42e0-8bbc-e1238d41c716	1	2025-10-01 00:00:00+00	happened	in 1	{}
\.


--
-- Data for Name: job_events_2025_11; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2025_11 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
c9bf0490-eeb2-44fc-b505-cbda668cd394	1	2025-11-01 00:00:00+00	happened	in 2	{}
\.


--
-- Data for Name: job_events_2025_12; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2025_12 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
a43dc582-3d48-4c17-9ef6-b35bcf449cd4	1	2025-12-01 00:00:00+00	happened	in 3	{}
\.


--
-- Data for Name: job_events_2026_01; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2026_01 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
b4725480-a183-47f7-b24a-4694dd70e8f2	1	2026-01-01 00:00:00+00	happened	in 4	{}
\.


--
-- Data for Name: job_events_2026_02; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2026_02 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
f2d0160e-e439-4902-8d1b-0848496ce8be	1	2026-02-01 00:00:00+00	happened	in 5	{}
\.


--
-- Data for Name: job_events_2026_03; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2026_03 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
49a2c713-1f82-42e9-87f7-747efcb9c54c	1	2026-03-01 00:00:00+00	happened	in 6	{}
\.


--
-- Data for Name: job_events_2026_04; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2026_04 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
063f7892-71cc-41fd-956c-55a9f4325d9b	1	2026-04-01 00:00:00+00	happened	in 7	{}
\.


--
-- Data for Name: job_events_2026_05; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2026_05 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
3b48d7fe-4fc5-4552-b522-ea11fb9ea27e	1	2026-05-01 00:00:00+00	happened	in 8	{}
\.


--
-- Data for Name: job_events_2026_06; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2026_06 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
f59e351e-064f-464c-9ebb-d39e432bb805	1	2026-06-01 00:00:00+00	happened	in 9	{}
\.


--
-- Data for Name: job_events_2026_07; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2026_07 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
0d7c7522-039b-4580-97e8-ea01f72bd50f	1	2026-07-01 00:00:00+00	happened	in 10	{}
\.


--
-- Data for Name: job_events_2026_08; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2026_08 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
05e81de8-c548-4705-9142-9664172f01a1	1	2026-08-01 00:00:00+00	happened	in 11	{}
\.


--
-- Data for Name: job_events_2026_09; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2026_09 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
37eb1f26-e8fe-4415-8548-f335cd236744	1	2026-09-01 00:00:00+00	happened	in 12	{}
\.


--
-- Data for Name: job_events_2026_10; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2026_10 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
a1765fa7-459c-4731-ae50-92b7808a0487	1	2026-10-01 00:00:00+00	happened	in 13	{}
\.


--
-- Data for Name: job_events_2026_11; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2026_11 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
15d3cac7-76cf-4345-9b7a-c4db187f9bc5	1	2026-11-01 00:00:00+00	happened	in 14	{}
\.


--
-- Data for Name: job_events_2026_12; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2026_12 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
19364653-b1b5-4009-9b8c-3f3d224918c6	1	2026-12-01 00:00:00+00	happened	in 15	{}
\.


--
-- Data for Name: job_events_2027_01; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2027_01 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
b16201f9-2438-4eb2-bd0f-88c88324c89a	1	2027-01-01 00:00:00+00	happened	in 16	{}
\.


--
-- Data for Name: job_events_2027_02; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2027_02 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
8019fd96-f628-4ceb-852c-f4d6f233a8be	1	2027-02-01 00:00:00+00	happened	in 17	{}
\.


--
-- Data for Name: job_events_2027_03; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2027_03 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
274ccc0e-95be-4302-b3de-ca9023762969	1	2027-03-01 00:00:00+00	happened	in 18	{}
\.


--
-- Data for Name: job_events_2027_04; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2027_04 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
adf536f2-92de-4f6c-a073-86363ff41320	1	2027-04-01 00:00:00+00	happened	in 19	{}
\.


--
-- Data for Name: job_events_2027_05; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2027_05 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
658e2e60-4d34-476a-86b3-4183c232ed10	1	2027-05-01 00:00:00+00	happened	in 20	{}
\.


--
-- Data for Name: job_events_default; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_default (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
a012a6d1-efae-4ead-aa37-ecf552ea3fa4	1	2028-07-01 00:00:00+00	happened	out 0	{}
561a111f-a591-46a0-81a7-c9691b88d38b	1	2015-03-01 00:00:00+00	happened	out 1	{}
e7e2b9d3-af88-4856-893d-f56285987b0a	1	infinity	happened	out 2	{}
4ff2abcd-c604-431c-a5c4-189aca99a7e3	1	-infinity	happened	out 3	{}
e5355210-bdcb-4408-adae-eeb0d2ea988a	1	0001-01-01 00:00:00+00 BC	happened	out 4	{}
68f19674-1dc4-4b9c-9c7a-543912330a57	1	9999-12-31 00:00:00+00	happened	out 5	{}
\.


--
-- Data for Name: jobs; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.jobs (job_id, pipeline_version, status, input_signature, params, timings, metrics, error, created_at, updated_at) FROM stdin;
becd97b5-c9b0-4bc8-9303-563852562acf	p@1	RUNNING	c4ca4238a0b923820dcc509a6f75849b	{"n": 1, "Ünï": "é \\""}	{}	{}	e1	2026-11-23 18:03:12.676748+00	2026-11-23 19:03:12.676748+00
9b03d7cb-87e2-4eb4-a4c8-2f224837ccf5	p@2	COMPLETED	c81e728d9d4c2f636f067f89cc14862c	{"n": 2, "Ünï": "é \\""}	{}	{}	e2	2026-11-23 17:03:12.676748+00	2026-11-23 19:03:12.676748+00
7974dfa0-0387-4f21-8082-47e5bc0a424f	p@0	FAILED	eccbc87e4b5ce2fe28308fd9f2a7baf3	{"n": 3, "Ünï": "é \\""}	{}	{}	e3	2026-11-23 16:03:12.676748+00	2026-11-23 19:03:12.676748+00
e3f9b4b9-0324-422b-b3d2-b3e834eb7a14	p@1	CANCELED	\N	{"n": 4, "Ünï": "é \\""}	{}	{}	e4	2026-11-23 15:03:12.676748+00	2026-11-23 19:03:12.676748+00
8b03756a-0265-4875-8ea9-36b610fcb9c8	p@2	PENDING	e4da3b7fbbce2345d7772b0674a318d5	{"n": 5, "Ünï": "é \\""}	{}	{}	e5	2026-11-23 14:03:12.676748+00	2026-11-23 19:03:12.676748+00
f36fbd0c-60f1-48d9-b902-24e6c135fa51	p@0	RUNNING	1679091c5a880faf6fb5e6087eb1b2dc	{"n": 6, "Ünï": "é \\""}	{}	{}	e6	2026-11-23 13:03:12.676748+00	2026-11-23 19:03:12.676748+00
72f5ab97-d5b5-464d-86b0-17c59b4052c8	p@1	COMPLETED	8f14e45fceea167a5a36dedd4bea2543	{"n": 7, "Ünï": "é \\""}	{}	{}	e7	2026-11-23 12:03:12.676748+00	2026-11-23 19:03:12.676748+00
a1dd5a79-0773-4032-9281-5fd39c7cb8d2	p@2	FAILED	\N	{"n": 8, "Ünï": "é \\""}	{}	{}	e8	2026-11-23 11:03:12.676748+00	2026-11-23 19:03:12.676748+00
6bf43ff7-665c-4e9b-9373-ccf52dd58a74	p@0	CANCELED	45c48cce2e2d7fbdea1afc51c7c6ad26	{"n": 9, "Ünï": "é \\""}	{}	{}	e9	2026-11-23 10:03:12.676748+00	2026-11-23 19:03:12.676748+00
0212e26c-2433-4951-b2f1-b3a35b827162	p@1	PENDING	d3d9446802a44259755d38e6d163e820	{"n": 10, "Ünï": "é \\""}	{}	{}	e10	2026-11-23 09:03:12.676748+00	2026-11-23 19:03:12.676748+00
ccfe69f4-c4f6-4d28-bef6-5cdf6f743c8e	p@2	RUNNING	6512bd43d9caa6e02c990b0a82652dca	{"n": 11, "Ünï": "é \\""}	{}	{}	e11	2026-11-23 08:03:12.676748+00	2026-11-23 19:03:12.676748+00
0e0c4838-e9fa-4484-a5d2-9adb045fe042	p@0	COMPLETED	\N	{"n": 12, "Ünï": "é \\""}	{}	{}	e12	2026-11-23 07:03:12.676748+00	2026-11-23 19:03:12.676748+00
2d43e872-2710-41c0-bdb3-b6a2bdc2371f	p@1	FAILED	c51ce410c124a10e0db5e4b97fc2af39	{"n": 13, "Ünï": "é \\""}	{}	{}	e13	2026-11-23 06:03:12.676748+00	2026-11-23 19:03:12.676748+00
92678e56-6cf8-4e75-8abf-863c36a91921	p@2	CANCELED	aab3238922bcc25a6f606eb525ffdc56	{"n": 14, "Ünï": "é \\""}	{}	{}	e14	2026-11-23 05:03:12.676748+00	2026-11-23 19:03:12.676748+00
42840805-80e3-4123-936a-47dfcfd7028b	p@0	PENDING	9bf31c7ff062936a96d3c8bd1f8f2ff3	{"n": 15, "Ünï": "é \\""}	{}	{}	e15	2026-11-23 04:03:12.676748+00	2026-11-23 19:03:12.676748+00
b67f2a25-dd20-40eb-80ed-daf0c4ebca12	p@1	RUNNING	\N	{"n": 16, "Ünï": "é \\""}	{}	{}	e16	2026-11-23 03:03:12.676748+00	2026-11-23 19:03:12.676748+00
8857ef32-3a3b-4a39-bfa5-d42c413ebd2c	p@2	COMPLETED	70efdf2ec9b086079795c442636b55fb	{"n": 17, "Ünï": "é \\""}	{}	{}	e17	2026-11-23 02:03:12.676748+00	2026-11-23 19:03:12.676748+00
0dd78736-b383-48fb-9f31-ff7a459273c6	p@0	FAILED	6f4922f45568161a8cdf4ad2299f6d23	{"n": 18, "Ünï": "é \\""}	{}	{}	e18	2026-11-23 01:03:12.676748+00	2026-11-23 19:03:12.676748+00
8bc6d11a-df6c-42a8-9b09-140c692f3b73	p@1	CANCELED	1f0e3dad99908345f7439f8ffabdffc4	{"n": 19, "Ünï": "é \\""}	{}	{}	e19	2026-11-23 00:03:12.676748+00	2026-11-23 19:03:12.676748+00
df6127a8-339b-41f5-9783-3fef205fe3ce	p@2	PENDING	\N	{"n": 20, "Ünï": "é \\""}	{}	{}	e20	2026-11-22 23:03:12.676748+00	2026-11-23 19:03:12.676748+00
8b64bd29-404a-4ecd-b475-630f6791a10a	p@0	RUNNING	3c59dc048e8850243be8079a5c74d079	{"n": 21, "Ünï": "é \\""}	{}	{}	e21	2026-11-22 22:03:12.676748+00	2026-11-23 19:03:12.676748+00
cd7141a2-d04a-4bf6-b30c-7ba8e5f7aa0f	p@1	COMPLETED	b6d767d2f8ed5d21a44b0e5886680cb9	{"n": 22, "Ünï": "é \\""}	{}	{}	e22	2026-11-22 21:03:12.676748+00	2026-11-23 19:03:12.676748+00
95f41e15-7001-45b1-935f-3fe9bf88ee09	p@2	FAILED	37693cfc748049e45d87b8c7d8b9aacd	{"n": 23, "Ünï": "é \\""}	{}	{}	e23	2026-11-22 20:03:12.676748+00	2026-11-23 19:03:12.676748+00
8782083c-cdad-4d81-80fb-726cc51dc4f7	p@0	CANCELED	\N	{"n": 24, "Ünï": "é \\""}	{}	{}	e24	2026-11-22 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
70e3d683-4e35-41cd-8093-3b5de858bade	p@1	PENDING	8e296a067a37563370ded05f5a3bf3ec	{"n": 25, "Ünï": "é \\""}	{}	{}	e25	2026-11-22 18:03:12.676748+00	2026-11-23 19:03:12.676748+00
6a235000-a335-4625-b1b4-bd5afd819ed6	p@2	RUNNING	4e732ced3463d06de0ca9a15b6153677	{"n": 26, "Ünï": "é \\""}	{}	{}	e26	2026-11-22 17:03:12.676748+00	2026-11-23 19:03:12.676748+00
977009b5-f2f4-48a3-9ee0-1c72b499891d	p@0	COMPLETED	02e74f10e0327ad868d138f2b4fdd6f0	{"n": 27, "Ünï": "é \\""}	{}	{}	e27	2026-11-22 16:03:12.676748+00	2026-11-23 19:03:12.676748+00
083fe333-39b8-4e00-8b35-eb9b1e5eddf3	p@1	FAILED	\N	{"n": 28, "Ünï": "é \\""}	{}	{}	e28	2026-11-22 15:03:12.676748+00	2026-11-23 19:03:12.676748+00
a23095ed-9e1e-4455-ae72-00e94f338afb	p@2	CANCELED	6ea9ab1baa0efb9e19094440c317e21b	{"n": 29, "Ünï": "é \\""}	{}	{}	e29	2026-11-22 14:03:12.676748+00	2026-11-23 19:03:12.676748+00
ddb2cd62-0e5c-4dee-a9d5-1eee9dac71a4	p@0	PENDING	34173cb38f07f89ddbebc2ac9128303f	{"n": 30, "Ünï": "é \\""}	{}	{}	e30	2026-11-22 13:03:12.676748+00	2026-11-23 19:03:12.676748+00
b6ebfaa4-f9f9-4a8a-90da-70dd6e832f15	p@1	RUNNING	c16a5320fa475530d9583c34fd356ef5	{"n": 31, "Ünï": "é \\""}	{}	{}	e31	2026-11-22 12:03:12.676748+00	2026-11-23 19:03:12.676748+00
87feaa92-beba-41f6-811b-2b2a7af05ebb	p@2	COMPLETED	\N	{"n": 32, "Ünï": "é \\""}	{}	{}	e32	2026-11-22 11:03:12.676748+00	2026-11-23 19:03:12.676748+00
5e89ab7a-df83-4553-8e77-2ef4442037ce	p@0	FAILED	182be0c5cdcd5072bb1864cdee4d3d6e	{"n": 33, "Ünï": "é \\""}	{}	{}	e33	2026-11-22 10:03:12.676748+00	2026-11-23 19:03:12.676748+00
721ef611-fd80-4711-b56d-b7e283aa63ae	p@1	CANCELED	e369853df766fa44e1ed0ff613f563bd	{"n": 34, "Ünï": "é \\""}	{}	{}	e34	2026-11-22 09:03:12.676748+00	2026-11-23 19:03:12.676748+00
bc180c55-d650-43e9-a91f-cc422857b27b	p@2	PENDING	1c383cd30b7c298ab50293adfecb7b18	{"n": 35, "Ünï": "é \\""}	{}	{}	e35	2026-11-22 08:03:12.676748+00	2026-11-23 19:03:12.676748+00
6aded38e-1c38-4a0a-8ad6-e9e9957dd666	p@0	RUNNING	\N	{"n": 36, "Ünï": "é \\""}	{}	{}	e36	2026-11-22 07:03:12.676748+00	2026-11-23 19:03:12.676748+00
8592b9d0-3769-40d4-8cd0-f7395f345f60	p@1	COMPLETED	a5bfc9e07964f8dddeb95fc584cd965d	{"n": 37, "Ünï": "é \\""}	{}	{}	e37	2026-11-22 06:03:12.676748+00	2026-11-23 19:03:12.676748+00
eae762a2-4e91-4bc4-b50e-0cacc30c5b9f	p@2	FAILED	a5771bce93e200c36f7cd9dfd0e5deaa	{"n": 38, "Ünï": "é \\""}	{}	{}	e38	2026-11-22 05:03:12.676748+00	2026-11-23 19:03:12.676748+00
b856598f-4879-4276-beb3-17d027891eb6	p@0	CANCELED	d67d8ab4f4c10bf22aa353e27879133c	{"n": 39, "Ünï": "é \\""}	{}	{}	e39	2026-11-22 04:03:12.676748+00	2026-11-23 19:03:12.676748+00
31d30aaa-f189-44be-8e12-2858dfd5719d	p@1	PENDING	\N	{"n": 40, "Ünï": "é \\""}	{}	{}	e40	2026-11-22 03:03:12.676748+00	2026-11-23 19:03:12.676748+00
a0266c69-c125-4401-af97-3e4435b6a78c	p@2	RUNNING	3416a75f4cea9109507cacd8e2f2aefc	{"n": 41, "Ünï": "é \\""}	{}	{}	e41	2026-11-22 02:03:12.676748+00	2026-11-23 19:03:12.676748+00
49da4d7d-a054-4ccb-95b6-fddb65e25650	p@0	COMPLETED	a1d0c6e83f027327d8461063f4ac58a6	{"n": 42, "Ünï": "é \\""}	{}	{}	e42	2026-11-22 01:03:12.676748+00	2026-11-23 19:03:12.676748+00
c5d1484f-2e03-4195-884f-cdafcbf61d87	p@1	FAILED	17e62166fc8586dfa4d1bc0e1742c08b	{"n": 43, "Ünï": "é \\""}	{}	{}	e43	2026-11-22 00:03:12.676748+00	2026-11-23 19:03:12.676748+00
8ab2930e-a888-4e7d-a4ae-8386407edf35	p@2	CANCELED	\N	{"n": 44, "Ünï": "é \\""}	{}	{}	e44	2026-11-21 23:03:12.676748+00	2026-11-23 19:03:12.676748+00
9695c3cf-ab2c-463c-a642-d9ac9af6d040	p@0	PENDING	6c8349cc7260ae62e3b1396831a8398f	{"n": 45, "Ünï": "é \\""}	{}	{}	e45	2026-11-21 22:03:12.676748+00	2026-11-23 19:03:12.676748+00
159fb616-4c56-4e3f-b068-67a51b813d0a	p@1	RUNNING	d9d4f495e875a2e075a1a4a6e1b9770f	{"n": 46, "Ünï": "é \\""}	{}	{}	e46	2026-11-21 21:03:12.676748+00	2026-11-23 19:03:12.676748+00
38b4975f-a2f9-48ef-8929-c5aec3ad8cf0	p@2	COMPLETED	67c6a1e7ce56d3d6fa748ab6d9af3fd7	{"n": 47, "Ünï": "é \\""}	{}	{}	e47	2026-11-21 20:03:12.676748+00	2026-11-23 19:03:12.676748+00
a4cc96b8-d3cc-4a97-8d91-4035f41a89bf	p@0	FAILED	\N	{"n": 48, "Ünï": "é \\""}	{}	{}	e48	2026-11-21 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
0e65b824-87c5-4db5-a8d2-d4b37e8257de	p@1	CANCELED	f457c545a9ded88f18ecee47145a72c0	{"n": 49, "Ünï": "é \\""}	{}	{}	e49	2026-11-21 18:03:12.676748+00	2026-11-23 19:03:12.676748+00
a4c4082b-3bb1-4cd2-9d3b-22f818f54fdd	p@2	PENDING	c0c7c76d30bd3dcaefc96f40275bdc0a	{"n": 50, "Ünï": "é \\""}	{}	{}	e50	2026-11-21 17:03:12.676748+00	2026-11-23 19:03:12.676748+00
5f6011af-8c1c-46be-8ea9-952fc47b84ff	p@0	RUNNING	2838023a778dfaecdc212708f721b788	{"n": 51, "Ünï": "é \\""}	{}	{}	e51	2026-11-21 16:03:12.676748+00	2026-11-23 19:03:12.676748+00
69a51ad0-ca8e-475d-a106-ee3f0dfe2575	p@1	COMPLETED	\N	{"n": 52, "Ünï": "é \\""}	{}	{}	e52	2026-11-21 15:03:12.676748+00	2026-11-23 19:03:12.676748+00
278b48f8-0534-4ec9-b44b-9ea23a541c38	p@2	FAILED	d82c8d1619ad8176d665453cfb2e55f0	{"n": 53, "Ünï": "é \\""}	{}	{}	e53	2026-11-21 14:03:12.676748+00	2026-11-23 19:03:12.676748+00
780a7d22-4b34-4501-9c57-2d657408073f	p@0	CANCELED	a684eceee76fc522773286a895bc8436	{"n": 54, "Ünï": "é \\""}	{}	{}	e54	2026-11-21 13:03:12.676748+00	2026-11-23 19:03:12.676748+00
3b7947e7-8394-4308-b2aa-0208efff1505	p@1	PENDING	b53b3a3d6ab90ce0268229151c9bde11	{"n": 55, "Ünï": "é \\""}	{}	{}	e55	2026-11-21 12:03:12.676748+00	2026-11-23 19:03:12.676748+00
fd7101ba-167c-4c61-b604-3e1de18a436d	p@2	RUNNING	\N	{"n": 56, "Ünï": "é \\""}	{}	{}	e56	2026-11-21 11:03:12.676748+00	2026-11-23 19:03:12.676748+00
60721b18-09e6-4f91-b0e1-137d25837470	p@0	COMPLETED	72b32a1f754ba1c09b3695e0cb6cde7f	{"n": 57, "Ünï": "é \\""}	{}	{}	e57	2026-11-21 10:03:12.676748+00	2026-11-23 19:03:12.676748+00
11a2646f-4f5e-4666-a2be-db122ce2f504	p@1	FAILED	66f041e16a60928b05a7e228a89c3799	{"n": 58, "Ünï": "é \\""}	{}	{}	e58	2026-11-21 09:03:12.676748+00	2026-11-23 19:03:12.676748+00
29171cf2-d22b-4216-b165-7222dfb273a0	p@2	CANCELED	093f65e080a295f8076b1c5722a46aa2	{"n": 59, "Ünï": "é \\""}	{}	{}	e59	2026-11-21 08:03:12.676748+00	2026-11-23 19:03:12.676748+00
141d090f-f30c-49da-beb6-8bf749ab17ce	p@0	PENDING	\N	{"n": 60, "Ünï": "é \\""}	{}	{}	e60	2026-11-21 07:03:12.676748+00	2026-11-23 19:03:12.676748+00
\.


--
-- Data for Name: jobs_meta; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.jobs_meta (org_id, job_id, pipeline_id, submitted_by, status, priority, created_at, updated_at) FROM stdin;
06cb8e0d-85ed-457e-a2de-f0934ca967b5	56391f99-c682-4be3-ade7-982d225dbe15	ee3d75c0-9239-40cf-b069-93b38fc07304	47b6e5ee-56f3-47d6-82f1-54679c75b4ce	state 1	1	2026-11-22 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	c6771a41-98e4-46b4-98c6-b5e44d49a908	86b7f5a3-18e2-481c-80f5-7cd9bbc284bb	e4a98fba-fe93-4867-acc6-841070967bab	state 1	1	2026-11-22 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
d594299d-554b-468d-abc1-184ad54ffe50	607e6d0e-c90c-4b22-96eb-d2b8cfdc17f6	1b7119ef-5d6f-4c15-bad9-d9849c5d316f	cc6490d7-3d6d-4421-81a9-168b6ed24f34	state 1	1	2026-11-22 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	e1844b29-ff9d-45a6-93a5-e092be3167ff	a678597d-5111-4fa9-ade0-a9f27eb9706c	82156704-175d-4e89-a979-7a7ace385558	state 2	2	2026-11-21 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	8a52ffc5-155b-4395-b552-678d8e047d0f	3b517121-2671-48c4-be98-41d5ac9d71ea	c6b322d1-2eeb-45d8-903f-d46a79759ebf	state 2	2	2026-11-21 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
d594299d-554b-468d-abc1-184ad54ffe50	970aea2d-161b-4029-9df7-295424920b9e	80328143-df86-43b6-9b21-aa307db5f42d	7e5e57f0-7c0f-441b-8f8f-8e8775347b3b	state 2	2	2026-11-21 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	eb744eec-e3f4-42c6-bd25-a1224667ad10	444f11e5-51a7-40d4-ae71-7ce6462f5608	\N	state 3	3	2026-11-20 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	eec6bdb9-c92e-4a44-8a91-504adeb1f6b1	b0e9dc4b-9268-41cc-9d8d-00ad0ebce3b5	\N	state 3	3	2026-11-20 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
d594299d-554b-468d-abc1-184ad54ffe50	93cd7c39-0c7e-4c2a-b16c-e77025138986	87ca7917-981a-4066-83a8-07224dc74049	\N	state 3	3	2026-11-20 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	4f305f0d-aeb5-4b7a-a18e-4e006c267959	abdac37a-5486-49fa-9039-23e8ee4b83d5	f8bfbaeb-7f87-49cf-bd0a-b1d388ccbf55	state 0	4	2026-11-19 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	f30ed299-6191-4678-b784-95657d895c6a	f6f8ae96-598b-49d4-9c85-36609a149b99	041e341c-64d9-4a71-9ffd-06dd84aba6a7	state 0	4	2026-11-19 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
d594299d-554b-468d-abc1-184ad54ffe50	61990c87-d492-480c-aced-22dc5c197c8d	5a6cc97a-5593-4530-b3c0-0df40db7343c	e40220ac-cdab-42dc-b1f4-37fe29682c8e	state 0	4	2026-11-19 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	dce35be9-2021-4589-be04-13494ffeacb1	4d712284-7e1e-4b79-8573-44c618cf42e9	1c8fb725-8e79-42c5-bd86-9ce162666b55	state 1	5	2026-11-18 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	a8547b59-1a67-4b8d-8260-92b76efec065	c08cae2c-9778-4343-a9fd-57c1c38627fe	69cdd3ae-58e0-4f9b-ab8c-97fe2ad0922e	state 1	5	2026-11-18 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
d594299d-554b-468d-abc1-184ad54ffe50	384c3add-6731-4b4f-990c-1da122fe71d3	68206826-f80f-4873-84ab-3ef1fd09ae87	fdadf1f4-71a1-433b-ab69-04a3922ce7e0	state 1	5	2026-11-18 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	ee32e383-f740-468d-97e1-fbf44100f2ed	1d8ad3e1-eeb3-4cb8-90e2-4909aab9bfd9	\N	state 2	6	2026-11-17 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	5dbd1877-e299-4498-8b25-a6dd2bb4932b	9ba4ecc0-8fe9-4ff6-b113-6a9613a3050c	\N	state 2	6	2026-11-17 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
d594299d-554b-468d-abc1-184ad54ffe50	3b491992-7a1f-4b55-82d6-75a509f4ac9d	7fd414e8-52b8-4c69-90ff-fcf782d3775b	\N	state 2	6	2026-11-17 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	1a160cce-55a9-4ffb-8dd4-30a424b80fe9	37b85a42-5641-442b-8f11-c084e3b2c594	fdfbbfe9-3824-405a-ba9b-e457c7f24a60	state 3	7	2026-11-16 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	d619fb18-36d4-45c1-a25d-1577050294ee	1e993708-ce65-4189-a197-67ec22f98a6e	9da69175-b389-4e03-851c-41a4cfd026a5	state 3	7	2026-11-16 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
d594299d-554b-468d-abc1-184ad54ffe50	5b088509-7d08-42d2-9704-af6c2d9f3eb4	4d0def8d-f94d-4ddb-9e20-10be7b9d0626	2a515ca0-c923-47d4-9c85-e492d1cfa92c	state 3	7	2026-11-16 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	f70d6a04-545e-4d36-9d2f-65b8f8b59687	24a3c8a6-30af-4ac3-957e-eb67d0fdb479	7ed1d3c2-6130-4e0c-859a-77da0cd01b7a	state 0	8	2026-11-15 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	676d0129-b6f5-46da-b371-d3212ab7fb09	3a889341-56bc-434a-8440-7025d3d3878a	3740b3e7-e5db-4911-a275-8e99b9ce5b4a	state 0	8	2026-11-15 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
d594299d-554b-468d-abc1-184ad54ffe50	8e94ffc6-1b1b-4a60-ad3f-5f02fc5a4a22	f663836e-aa10-442e-8380-adb14e662c65	6813ff7a-5664-45a0-a9d5-fec656d24dc3	state 0	8	2026-11-15 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	c9f817f9-a425-4578-8331-2a7959be87b9	078dc7a1-cbe6-4a73-b5e3-3b3fe2d768c7	\N	state 1	9	2026-11-14 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	42a40d45-dfa4-4489-9519-3f073a094cb6	c487f45c-0415-4a2c-ad0a-025474f8691a	\N	state 1	9	2026-11-14 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
d594299d-554b-468d-abc1-184ad54ffe50	94ec3417-e223-43f2-8cfe-819658f35402	360e1225-85c5-4d1d-8209-ddf7aefefbf9	\N	state 1	9	2026-11-14 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	f9b03579-9367-4324-9e5f-242cfba29819	f3930312-0e86-43b3-985a-523f573f0bc7	ad52f9e5-ab47-4e3c-b139-dd97084c3b82	state 2	10	2026-11-13 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	9786e200-b861-4d56-8bf1-7c6450794eed	49ff4f36-2168-4959-bc01-97993b07bec7	84927bbd-2676-4ecc-9681-959307923cb4	state 2	10	2026-11-13 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
d594299d-554b-468d-abc1-184ad54ffe50	220be0e7-d3e7-4311-816f-a74224ca571f	3cc3e33c-928e-4fd9-b521-975111c638b1	ca51593c-0fde-43ac-9c9f-2534c15d7d15	state 2	10	2026-11-13 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	5949c362-7dc6-46df-8cb5-7818d89472e5	01556202-a2d2-435e-91b5-c721c325a533	21f8bd2f-fffb-4172-aaf1-e9c771869807	state 3	11	2026-11-12 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	3e1ea82a-8044-46d5-964c-ab86eae9d9b7	df70a184-2141-42f8-b603-6559cc4ddd54	11b3fc40-90ca-459f-b6f1-90bc827cb21f	state 3	11	2026-11-12 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
d594299d-554b-468d-abc1-184ad54ffe50	1aad8e96-bb73-457e-8d63-3d5aebbe9e03	451afc3f-3e43-41ed-9a6e-5522d6ab6a5d	34f8ad50-7584-4143-a9f4-fab7b1ef203a	state 3	11	2026-11-12 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	4b852c90-782a-44d4-b13e-94782ba08c3c	364c8e42-60df-4310-a2cf-a8d413a5f1da	\N	state 0	12	2026-11-11 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	2bd1a52c-5da9-4165-9452-2af2a9d6c3b0	f3de570b-8c69-4474-991f-a32865ae9b9d	\N	state 0	12	2026-11-11 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
d594299d-554b-468d-abc1-184ad54ffe50	0243fd55-f460-46bf-8fb9-e3c065944542	15f870b1-5815-43c2-9517-674028f01fc4	\N	state 0	12	2026-11-11 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	ee9e4b17-a16c-4282-97ec-2aacc107c388	85c1ae4b-2890-4eca-a3ee-2d78fe69c45c	ac819b7a-a444-4aa6-b3da-40c7ab735850	state 1	13	2026-11-10 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	a6e4b8e4-b2df-4b26-8bd6-da102f920689	ee2e7401-c3ea-440b-806f-98d1b361d5b4	397b4902-7908-481c-919c-1254d9733fc1	state 1	13	2026-11-10 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
d594299d-554b-468d-abc1-184ad54ffe50	837a0155-ce29-43ee-9b36-01eabc07904d	43d86b55-dfca-4d83-a27a-d4188d55b0d2	fe6bdf24-cffa-40b1-a53e-5a11c9672a43	state 1	13	2026-11-10 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	df57746c-59b6-41bb-8220-5ec177f060e1	b44fca7f-075e-43f8-bc83-a01b83da6121	cf8cbb98-0d6c-42ac-b3ab-5e1d39247770	state 2	14	2026-11-09 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	ee1a0679-beee-4e2d-8e57-ecd1b1dd9f85	1f515288-cd70-4e60-88b6-657160ffa327	3f8fd095-fda0-4b93-8b88-08ccda96c79b	state 2	14	2026-11-09 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
d594299d-554b-468d-abc1-184ad54ffe50	4088f97c-3945-40b3-8768-5c6a48a15d38	e8617e2a-26d1-45e0-95d7-a4a17f468800	715b1da4-7637-40cc-8cec-fa2f473618cd	state 2	14	2026-11-09 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	2a1df40f-f709-4b7c-ace0-df96d15bd5c8	96a3456d-9499-414f-89c9-55d9b8156f6b	\N	state 3	15	2026-11-08 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	e2c021ac-a7d9-4aeb-9a83-8f5a9f5486db	17749d54-75cf-4d7c-9cea-7555a49a5d9e	\N	state 3	15	2026-11-08 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
d594299d-554b-468d-abc1-184ad54ffe50	504bf0cf-2de4-4d62-a938-1178df14ce2c	e716e651-b780-4abb-918c-ecde60586d96	\N	state 3	15	2026-11-08 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	1b6c3b59-b311-4fb0-8194-aaa3f0b5a7c2	d426a89f-5143-4910-915e-022c8a314cee	d3f5529d-ee48-48ef-8fe6-24acf2bbf4a6	state 0	16	2026-11-07 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	af81c602-1d7e-477e-b021-f8f44b322f0d	2087412f-6982-497e-b11f-10bad0511a66	c57a5e87-4515-4982-a6db-ab8ae51ed7b6	state 0	16	2026-11-07 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
d594299d-554b-468d-abc1-184ad54ffe50	56a75b8e-ecd7-467e-9c3d-dda85072d0d3	2f945906-87a9-4675-bc09-77415ebf3d62	d2f7a42e-60e3-45a3-902c-ccb738974129	state 0	16	2026-11-07 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	cb1d3b3a-617a-489e-af98-e28f8065f877	2f7838e7-2366-4bee-9c59-846b7dd05115	7b7cd843-0a5a-4795-93c2-bd4a096dd7e7	state 1	17	2026-11-06 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	fcd345aa-f014-4ed9-9305-6717837708a6	ec3dacef-330d-406c-b917-76a40bb7eeb8	811155ac-1c89-4d2b-8bc5-52c940f22c93	state 1	17	2026-11-06 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
d594299d-554b-468d-abc1-184ad54ffe50	1ac9ce51-224c-49e1-8482-b0ee026c299d	9fe2f866-3f73-4ed0-9057-d2e240462747	40678c51-18fd-4576-a2ae-c5a139401196	state 1	17	2026-11-06 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	3d1d0262-9d10-41e6-a281-3e2ba34fbc8a	66773555-d1fd-49cc-822b-9fd129e06347	\N	state 2	18	2026-11-05 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	320690ed-3137-48b8-a549-f74ee6dfb4d1	9ed83704-b389-48c3-9749-631614cdbbc1	\N	state 2	18	2026-11-05 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
d594299d-554b-468d-abc1-184ad54ffe50	8c0bb406-d5e4-40b1-909e-1fa402e68412	b9dea45c-f635-46f2-9cdf-602036063d1d	\N	state 2	18	2026-11-05 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	f091ba54-26f8-4258-971f-2819341e33be	aef3dc95-89d4-4ecb-ac53-89224fb7c361	252ce020-0696-41af-bac4-645c0831fb97	state 3	19	2026-11-04 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	4cd0937e-b3f1-4f4d-9fd3-3133180f0cc7	45ae4e9a-27b9-44b6-9682-cd92501809e7	33bf7d71-c4dd-4288-b72b-343940af9997	state 3	19	2026-11-04 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
d594299d-554b-468d-abc1-184ad54ffe50	f3a14bc7-e368-413c-ada2-51699652a9b4	290a37ba-2b9d-492c-bb08-78502ccf48c9	0ff6068e-478f-4b9a-8cb5-95ca21abf391	state 3	19	2026-11-04 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	e0df0e40-0ed6-4cfc-bfe2-2bd4b7d7ac1b	341f6cec-42b2-4ca4-ab39-37190c069b4f	8abcf14e-26b2-4476-bfb6-9caeb28306f8	state 0	20	2026-11-03 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	3ef98690-bbd5-4522-a96a-f18db9778a03	30fad3d7-6a7b-487d-bc9d-677285c66459	5cc6a6a1-5bf0-4b40-91ae-d4b292b463c6	state 0	20	2026-11-03 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
d594299d-554b-468d-abc1-184ad54ffe50	93646586-76d0-437b-a079-52e77970e78f	5d682468-9ea1-4fb5-b1c3-14a3652a7d0c	f8370497-213f-42b2-83e3-cf3c9b5fea04	state 0	20	2026-11-03 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	c83ac652-bd21-401c-b4d7-afb1f33e2175	74b2d57b-a5b7-44a2-97ed-6a2368874bc7	\N	state 1	21	2026-11-02 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	bcccfc53-14dd-49c5-b888-53c92974c449	c088a94c-b55f-4976-afd5-f1ed4656bfaf	\N	state 1	21	2026-11-02 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
d594299d-554b-468d-abc1-184ad54ffe50	32d270c2-3c81-4a27-b6fb-5e663b9ceeff	aa341e0c-ecf6-4d41-9af7-9539afa5b7c2	\N	state 1	21	2026-11-02 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	0cd2bddd-78da-4d4a-9cc8-344bb651f36e	c5753842-65db-4f17-b2b5-1de0b6ae8d6e	8c0106ca-af9a-42d1-a2cd-adf444ea3290	state 2	22	2026-11-01 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	664abea5-a1de-430e-a4b5-719a7d634228	59634f9f-771c-41f3-8c0c-97cfa313801b	aae2ab40-87bc-4ea5-8cd4-eabfdd38172c	state 2	22	2026-11-01 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
d594299d-554b-468d-abc1-184ad54ffe50	e4cdd748-af26-410d-a8b4-aeb0517b6ca8	3465fb7e-f088-44e4-84e8-a5b8c8b489b4	5f106e37-c043-4e43-b834-04c4b4ad8147	state 2	22	2026-11-01 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	31a63cb6-4f34-4083-b38f-a45525b93b39	80adda19-3d74-4b49-8030-8ee1708d6ce3	bd2f1bb8-4aac-4524-8ee3-43f0621f4a9a	state 3	23	2026-10-31 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	83427814-0ada-4959-817f-8f2aed6c75db	8a786526-2e53-48d1-85ec-d1e8e6b30782	c12c9d1c-89ce-4963-a4d9-d41373bcd80e	state 3	23	2026-10-31 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
d594299d-554b-468d-abc1-184ad54ffe50	6e003c1c-2022-4a83-b4fc-53cf90bc06fd	38fef31e-f10a-4394-9ccf-9108e22768b3	cf4413db-3d49-4955-87e9-9ee950a757b5	state 3	23	2026-10-31 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	0e229944-ba18-4d96-842c-7333f8325e3d	2b7903c3-18e6-493a-b8e2-cbdebcef2a65	\N	state 0	24	2026-10-30 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	c5f3f9c0-c074-49a1-87cf-6aa8c458bd75	b1d19ac8-64a0-4301-b337-1f6070e3cf19	\N	state 0	24	2026-10-30 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
d594299d-554b-468d-abc1-184ad54ffe50	2709e9ec-f259-4654-823c-4918bf7756f5	13c12661-a787-44f2-aa3d-dbb912f5e598	\N	state 0	24	2026-10-30 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	e4f8a70f-38fe-48c9-b576-ded8f9736c49	0414ed68-555c-46f8-b225-a3ffcbae1426	472702a7-6a64-4f28-9ac7-4e43d0638b6f	state 1	25	2026-10-29 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	ce6e077f-f292-43c7-8694-34d45558546f	ae18af03-4ec3-423a-bfc1-b6663b67c0f9	84f044c8-cfd9-4db8-b878-77ea65fce79d	state 1	25	2026-10-29 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
d594299d-554b-468d-abc1-184ad54ffe50	8507d55d-fdc8-424e-8210-06b965d3b2dc	b791cc1f-f54b-4986-b4e6-38e30d4a6440	fefae557-d90e-408e-a1f8-afd65ba516d1	state 1	25	2026-10-29 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	f55842b8-dbc7-4ae7-82a9-6b00fa9cb7eb	c17163fe-5e3c-4ef8-ad63-20454eb1e5e2	619cd795-8cfe-49e2-9bd7-55eaf5df652f	state 2	26	2026-10-28 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	749abb4e-435b-4f43-9e83-8a01f1ca6a0f	d0f27272-6f12-4a18-9b95-72407378902c	2d304df2-2785-482a-8fc1-a72202fd3a7d	state 2	26	2026-10-28 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
d594299d-554b-468d-abc1-184ad54ffe50	6ff9f2e2-0288-4b7c-ad79-b81da849f026	34049d15-78b4-4134-a9fc-ba101101fa44	259cdbd0-c2c4-4474-89ae-7c72985ae1b7	state 2	26	2026-10-28 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	0093d113-d21e-409f-a4ff-e61c344eb24f	afc36837-5108-4f90-9a73-947faa345612	\N	state 3	27	2026-10-27 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	482bbd39-3ae3-4889-abd4-a27c0609fcdb	c902db91-0b89-42b5-ac26-8faeada2f737	\N	state 3	27	2026-10-27 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
d594299d-554b-468d-abc1-184ad54ffe50	e65ee25f-6067-44da-becd-964a93cdcbb5	01d95c0c-0e36-4456-9566-9562a436e58b	\N	state 3	27	2026-10-27 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	22de1b68-71c9-40e3-8eef-28ba0133c6fa	6291a131-85ae-4136-989c-f494b8514c76	55124fa7-d308-4e78-86a7-ff7bf89239d5	state 0	28	2026-10-26 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	11265c36-5e77-4953-8a0d-6aa5b323155f	6c4fac18-8c20-45e9-a299-2cfad2e58ac0	987a7511-dcdb-45fd-8f53-520d215b52b5	state 0	28	2026-10-26 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
d594299d-554b-468d-abc1-184ad54ffe50	4f5a9b8d-d905-46ca-bc94-733cb8e389cb	e001a635-25d7-4e99-8970-86d281fd8d9c	889117bb-6062-4cdb-a94d-3828b5c09de1	state 0	28	2026-10-26 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	cf84ab7f-3b86-404a-84bc-a31dd10be695	df986193-22da-41c5-8f2c-bd0ffd18a0f1	28c073b3-78b5-4687-b553-246598393d5d	state 1	29	2026-10-25 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	89fefd57-9b9d-4176-bf22-a1550f4c3c50	5f2482f3-3229-4f07-a862-17c98ec57295	bdbdf11c-e02b-4397-b230-21c3d182bc42	state 1	29	2026-10-25 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
d594299d-554b-468d-abc1-184ad54ffe50	85f14be2-7dca-42b3-979c-f81b20dd1aa0	45e08162-c6c5-4135-bbd4-6960a7917a74	919da478-c7e5-4687-af28-5623f73e42b9	state 1	29	2026-10-25 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	a9dbae7f-9812-4c1d-a2a2-66ab9b496ee6	03678a03-5b58-4e4b-bbe1-0012a2fbd46b	\N	state 2	30	2026-10-24 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	1a1a2cd6-f5e9-4b92-a581-2aff66354f02	9c1bd464-0b50-436e-9772-39401bd460a2	\N	state 2	30	2026-10-24 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
d594299d-554b-468d-abc1-184ad54ffe50	64e5aa1d-8ff8-4594-b91a-961e85d14782	a69bd2b7-54aa-4504-a303-ea242048f005	\N	state 2	30	2026-10-24 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	130c426c-2808-4f58-a2e0-69f5c0c01dd1	09985244-c23f-4167-933e-e1f398eaef48	813b70e9-be2d-4a60-8d64-f4cdaeb6f13a	state 3	31	2026-10-23 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	086b9033-b571-450c-bc75-b68fd332020e	2c9ade1d-5524-4574-ad4c-bc6f9debf64d	63f41a48-a03f-426a-b477-8b010d70ef63	state 3	31	2026-10-23 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
d594299d-554b-468d-abc1-184ad54ffe50	1abbd03c-ff89-4cdd-b1b3-d6c9c2359c73	e5dcc07f-a2d5-44b5-9bdb-6d843266761e	151229f4-86c1-4ecf-867e-e29ab089c93d	state 3	31	2026-10-23 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	f1ebc040-b0c0-44a5-8072-68b93a0b375f	1e9e0928-36b6-4fcc-83b9-4c6c17ea1e28	e200dacf-319e-4356-bc48-85eca6f53177	state 0	32	2026-10-22 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	c93af73b-524e-4bb3-b18c-83cec427f45b	e847f9b3-c9fa-47f3-b4f1-6c0cc3185647	62eabc81-f6d3-427f-b21c-ecc4bd5ed5eb	state 0	32	2026-10-22 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
d594299d-554b-468d-abc1-184ad54ffe50	4ca37cd7-f94b-4a85-9588-77ba3d7e06de	097edb3e-3e56-41be-b08b-de2b1622b3b6	6635b625-7e72-4011-9ddb-5baf0b959de9	state 0	32	2026-10-22 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	01b70f65-db7a-4c9c-a6d7-e50a467c1718	33cc6dfc-b169-43e0-b41a-c2e60caf867a	\N	state 1	33	2026-10-21 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	4d0a8a9f-b278-4ec4-b2be-2a71ab387766	d03f2b35-3c5c-41dc-a3e7-d962d8eb4103	\N	state 1	33	2026-10-21 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
d594299d-554b-468d-abc1-184ad54ffe50	9188bde9-a9d1-426d-b685-86f41d757c3d	4122b9cd-e0c5-4c0d-8ce3-ab93255c2b76	\N	state 1	33	2026-10-21 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	db0b97c8-fd01-468b-b795-de8c8209abd8	7360ae4e-e5e9-437d-bbeb-389b3c115cac	3bc11d8d-c172-4899-aa3f-9961c052bd3e	state 2	34	2026-10-20 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	aadd55e0-fe79-4599-bff6-a087a48f6a9d	665d229e-6103-48c8-9575-654a1281ead4	72afcde2-a3f6-45f1-bcd5-dadd60c3e365	state 2	34	2026-10-20 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
d594299d-554b-468d-abc1-184ad54ffe50	00f0360b-000c-4ace-8668-62f9b2547997	a0a838b2-9a92-4d05-865c-731f65ecbfdc	59da5884-396f-4fa3-ab2f-85c842f995ce	state 2	34	2026-10-20 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	85085d3f-9cd2-4096-8a15-40292cd08987	1c26fafb-0819-4e82-bfef-e86697d006e7	ffc4d8cb-231f-473b-b64d-6dc9310ae424	state 3	35	2026-10-19 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	e3ba191d-9758-4a7d-b7a2-1411e3e0ec25	eb94951d-aace-44de-9ac9-8421013e51b1	fa93dab7-8041-4daf-b33b-99197184ab40	state 3	35	2026-10-19 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
d594299d-554b-468d-abc1-184ad54ffe50	75261b32-171f-43f0-9f5a-dbdd6fb17c4f	7707aca3-bc24-4a4d-9054-3c314033b72b	e542c1ca-6776-4314-91cb-2353c795b591	state 3	35	2026-10-19 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	fa2ef30e-3ab2-44f0-98d4-5b81dbd092cc	b8beb0f9-ea94-4ea5-91c6-e502f2b37dee	\N	state 0	36	2026-10-18 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	b6de44e9-4bbe-4fc8-8118-8636421ca35f	5dd8e975-479f-4200-b9fb-8299b92bd8b5	\N	state 0	36	2026-10-18 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
d594299d-554b-468d-abc1-184ad54ffe50	e8a926ad-eb7a-4e1f-9668-2841e82dd819	4bcd433a-0e3f-4e1a-a147-75e4efb251b8	\N	state 0	36	2026-10-18 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	7637240a-ce23-4972-bf0b-35c97af2867e	a6503a0d-b31a-44ac-a94c-87cb7b5c3cdf	d7620d7c-5326-4905-b2db-e559dbe01cca	state 1	37	2026-10-17 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	657cc8fc-5455-4857-b15e-a78b89c53853	dcf2266b-e9fd-4848-91be-a52b79c0dde3	e017a536-cc07-403d-af5a-549893b1f011	state 1	37	2026-10-17 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
d594299d-554b-468d-abc1-184ad54ffe50	054be1c5-f6ed-4eed-a6b3-7777f96ce902	49cfa803-707c-4755-a78f-41ebf0625e49	215286b0-b2f2-43e0-a963-ea8f083f15e0	state 1	37	2026-10-17 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	0c020d39-a77d-47d3-97cb-655430a21eb3	628bcdf5-ca10-4a0c-9e52-c2627db7f0f5	2a613087-cf6e-4b43-8606-a71353a9279e	state 2	38	2026-10-16 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	3c70f66f-6c1d-4e7e-a6e2-b5da1fc03385	52d4dc90-89ad-468e-ae9c-ebd9580be61b	c6d83a44-742a-40e3-8791-3e5c5d21a9d1	state 2	38	2026-10-16 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
d594299d-554b-468d-abc1-184ad54ffe50	2c1b7fe0-268b-4b4c-80f1-481e0d84a538	8538ddd3-f643-4f3b-ba25-9721bc1382bd	eb19a81f-1d02-4e36-9b1a-dd8ed609833f	state 2	38	2026-10-16 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	8fed74bb-d18f-4a54-997c-e2e6c6b1c1b7	da426285-f91e-491a-8972-d9217f9a2445	\N	state 3	39	2026-10-15 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	b8851a19-d8cc-443d-a7bf-b398ffa3e346	04cec1cc-faa2-4482-8600-287900f9315f	\N	state 3	39	2026-10-15 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
d594299d-554b-468d-abc1-184ad54ffe50	37cd462a-33c2-4ce6-81e5-2fcd5c310b84	7f8b02dd-a1b9-40cf-87de-01622fc026d9	\N	state 3	39	2026-10-15 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	f357881f-e449-4fa8-92ef-f9220d9126ba	08392a29-51aa-47ae-a5ed-776ed708c019	f77d962b-cd34-44fb-a1af-8e1fb58b92a8	state 0	40	2026-10-14 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	5c4fce5f-0390-4cb4-b681-82c383734d55	a1fe8d24-2b58-4622-ae72-61d19c4386a8	ee3d55cb-8a35-4bc3-81bd-394709cdb542	state 0	40	2026-10-14 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
d594299d-554b-468d-abc1-184ad54ffe50	1030d5f5-6067-4809-a870-0a12ccbe3a33	43019238-43cb-4e01-954b-fbd6c00bb19c	0c835182-6c46-4eea-9ba6-8a071acd09ff	state 0	40	2026-10-14 19:03:12.676748+00	2026-11-23 19:03:12.676748+00
\.


--
-- Data for Name: membership_roles; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.membership_roles (org_id, user_id, role_id) FROM stdin;
\.


--
-- Data for Name: memberships; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.memberships (org_id, user_id, created_at) FROM stdin;
\.


--
-- Data for Name: molecules; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.molecules (org_id, molecule_id, name, format, uri, size_bytes, checksum, properties, created_by, created_at) FROM stdin;
06cb8e0d-85ed-457e-a2de-f0934ca967b5	ae61272a-fb48-4d60-9023-fa3fe40508c3	mol\t\n\\1	pdb	s3://b/1	1000000000	sha256:1	{"smiles": "C1"}	\N	2026-11-23 19:02:12.676748+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	c87d4a8c-8dfa-4375-85fd-55e946d11dc3	mol\t\n\\1	pdb	s3://b/1	1000000000	sha256:1	{"smiles": "C1"}	\N	2026-11-23 19:02:12.676748+00
d594299d-554b-468d-abc1-184ad54ffe50	616799f4-8609-42d6-82be-94d1fa7a4153	mol\t\n\\1	pdb	s3://b/1	1000000000	sha256:1	{"smiles": "C1"}	\N	2026-11-23 19:02:12.676748+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	36fe0a28-a4af-44a6-8a20-7e2269782da6	mol\t\n\\2	\N	s3://b/2	2000000000	sha256:2	{"smiles": "C2"}	\N	2026-11-23 19:01:12.676748+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	86097499-455f-4655-9446-cf3bd4bf8ba4	mol\t\n\\2	\N	s3://b/2	2000000000	sha256:2	{"smiles": "C2"}	\N	2026-11-23 19:01:12.676748+00
d594299d-554b-468d-abc1-184ad54ffe50	711a69b1-d04e-47eb-8c21-b90450110418	mol\t\n\\2	\N	s3://b/2	2000000000	sha256:2	{"smiles": "C2"}	\N	2026-11-23 19:01:12.676748+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	f850fd38-68ec-4f09-b53f-2378c6d30928	mol\t\n\\3	sdf	s3://b/3	3000000000	sha256:3	{"smiles": "C3"}	\N	2026-11-23 19:00:12.676748+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	c7ef7970-d9c9-46b5-820b-ac43b449b1c5	mol\t\n\\3	sdf	s3://b/3	3000000000	sha256:3	{"smiles": "C3"}	\N	2026-11-23 19:00:12.676748+00
d594299d-554b-468d-abc1-184ad54ffe50	b9c05faf-923e-4b95-b14f-db976003a20b	mol\t\n\\3	sdf	s3://b/3	3000000000	sha256:3	{"smiles": "C3"}	\N	2026-11-23 19:00:12.676748+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	f6db262a-27dc-4fc9-87e4-e080d475979c	mol\t\n\\4	pdb	s3://b/4	4000000000	sha256:4	{"smiles": "C4"}	\N	2026-11-23 18:59:12.676748+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	e7c6b4b0-2d02-4386-9057-c07a49f1d25a	mol\t\n\\4	pdb	s3://b/4	4000000000	sha256:4	{"smiles": "C4"}	\N	2026-11-23 18:59:12.676748+00
d594299d-554b-468d-abc1-184ad54ffe50	e2f6509f-d495-4d71-a678-eb2a60169c53	mol\t\n\\4	pdb	s3://b/4	4000000000	sha256:4	{"smiles": "C4"}	\N	2026-11-23 18:59:12.676748+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	ceb3ef85-01fd-4199-81c5-e72e63563e84	mol\t\n\\5	\N	s3://b/5	5000000000	sha256:5	{"smiles": "C5"}	\N	2026-11-23 18:58:12.676748+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	ee75cc8c-8e17-47bc-8e54-3e1f9f0da0a2	mol\t\n\\5	\N	s3://b/5	5000000000	sha256:5	{"smiles": "C5"}	\N	2026-11-23 18:58:12.676748+00
d594299d-554b-468d-abc1-184ad54ffe50	24377041-4f88-49dc-ae7c-473e6eafaaf7	mol\t\n\\5	\N	s3://b/5	5000000000	sha256:5	{"smiles": "C5"}	\N	2026-11-23 18:58:12.676748+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	72d29a6e-653c-4821-b2e3-3382087607fb	mol\t\n\\6	sdf	s3://b/6	6000000000	sha256:6	{"smiles": "C6"}	\N	2026-11-23 18:57:12.676748+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	4d484d9a-c431-477e-98d6-3a4b3a10756f	mol\t\n\\6	sdf	s3://b/6	6000000000	sha256:6	{"smiles": "C6"}	\N	2026-11-23 18:57:12.676748+00
d594299d-554b-468d-abc1-184ad54ffe50	84b5a058-494c-4861-8482-bc07062f62f9	mol\t\n\\6	sdf	s3://b/6	6000000000	sha256:6	{"smiles": "C6"}	\N	2026-11-23 18:57:12.676748+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	c61bfa8d-73fb-47f5-9208-c7e182ae291a	mol\t\n\\7	pdb	s3://b/7	7000000000	sha256:7	{"smiles": "C7"}	\N	2026-11-23 18:56:12.676748+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	ac59e285-d2da-4001-964c-84f3d36ee2b5	mol\t\n\\7	pdb	s3://b/7	7000000000	sha256:7	{"smiles": "C7"}	\N	2026-11-23 18:56:12.676748+00
d594299d-554b-468d-abc1-184ad54ffe50	bf9a8329-5c69-465f-b6fb-7f29b33abd2a	mol\t\n\\7	pdb	s3://b/7	7000000000	sha256:7	{"smiles": "C7"}	\N	2026-11-23 18:56:12.676748+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	f48a65a4-ef6a-4266-b869-c263e7b05867	mol\t\n\\8	\N	s3://b/8	8000000000	sha256:8	{"smiles": "C8"}	\N	2026-11-23 18:55:12.676748+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	7643aef9-4ddd-45b4-93e5-3179badfca64	mol\t\n\\8	\N	s3://b/8	8000000000	sha256:8	{"smiles": "C8"}	\N	2026-11-23 18:55:12.676748+00
d594299d-554b-468d-abc1-184ad54ffe50	7cf9236a-1952-466b-bef8-25688321b81f	mol\t\n\\8	\N	s3://b/8	8000000000	sha256:8	{"smiles": "C8"}	\N	2026-11-23 18:55:12.676748+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	e3d3a5a3-6455-48cc-834d-7aa2a7c01827	mol\t\n\\9	sdf	s3://b/9	9000000000	sha256:9	{"smiles": "C9"}	\N	2026-11-23 18:54:12.676748+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	9450dd90-d7b1-4f11-a96f-74b1d304add2	mol\t\n\\9	sdf	s3://b/9	9000000000	sha256:9	{"smiles": "C9"}	\N	2026-11-23 18:54:12.676748+00
d594299d-554b-468d-abc1-184ad54ffe50	19bbfa21-317a-4ea9-a049-8d86909930cf	mol\t\n\\9	sdf	s3://b/9	9000000000	sha256:9	{"smiles": "C9"}	\N	2026-11-23 18:54:12.676748+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	f8497a3b-de7e-408f-b3e8-aff89ad079b1	mol\t\n\\10	pdb	s3://b/10	10000000000	sha256:10	{"smiles": "C10"}	\N	2026-11-23 18:53:12.676748+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	20175e1e-fe22-4bbf-b8f4-135b5dd735cf	mol\t\n\\10	pdb	s3://b/10	10000000000	sha256:10	{"smiles": "C10"}	\N	2026-11-23 18:53:12.676748+00
d594299d-554b-468d-abc1-184ad54ffe50	e0212799-f350-4e4c-b667-79c782c40058	mol\t\n\\10	pdb	s3://b/10	10000000000	sha256:10	{"smiles": "C10"}	\N	2026-11-23 18:53:12.676748+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	92bcfec2-2819-4883-b347-b447f17df79a	mol\t\n\\11	\N	s3://b/11	11000000000	sha256:11	{"smiles": "C11"}	\N	2026-11-23 18:52:12.676748+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	2a92252d-c0e3-48ff-8c02-bec7ad847b66	mol\t\n\\11	\N	s3://b/11	11000000000	sha256:11	{"smiles": "C11"}	\N	2026-11-23 18:52:12.676748+00
d594299d-554b-468d-abc1-184ad54ffe50	73140e37-9521-4ae0-99f6-0f65e48db15e	mol\t\n\\11	\N	s3://b/11	11000000000	sha256:11	{"smiles": "C11"}	\N	2026-11-23 18:52:12.676748+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	aeb65b36-b5ec-47f8-8251-26d1b9b643a3	mol\t\n\\12	sdf	s3://b/12	12000000000	sha256:12	{"smiles": "C12"}	\N	2026-11-23 18:51:12.676748+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	4e02169f-d1ee-4b1a-a195-c7ba6e8cbaac	mol\t\n\\12	sdf	s3://b/12	12000000000	sha256:12	{"smiles": "C12"}	\N	2026-11-23 18:51:12.676748+00
d594299d-554b-468d-abc1-184ad54ffe50	e7f252d3-2103-4a53-b38d-3592126b7769	mol\t\n\\12	sdf	s3://b/12	12000000000	sha256:12	{"smiles": "C12"}	\N	2026-11-23 18:51:12.676748+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	f88cd9ff-c6a6-4866-a89f-9e91532c4863	mol\t\n\\13	pdb	s3://b/13	13000000000	sha256:13	{"smiles": "C13"}	\N	2026-11-23 18:50:12.676748+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	8073b151-1289-4c68-8339-ee41d6252eea	mol\t\n\\13	pdb	s3://b/13	13000000000	sha256:13	{"smiles": "C13"}	\N	2026-11-23 18:50:12.676748+00
d594299d-554b-468d-abc1-184ad54ffe50	b95e51e0-1a8f-487d-b4f5-7371d103da6c	mol\t\n\\13	pdb	s3://b/13	13000000000	sha256:13	{"smiles": "C13"}	\N	2026-11-23 18:50:12.676748+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	35fe9ae1-e79c-4ada-bcd0-8be7adf2414c	mol\t\n\\14	\N	s3://b/14	14000000000	sha256:14	{"smiles": "C14"}	\N	2026-11-23 18:49:12.676748+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	d5dcf161-6bb9-4a5e-91ee-5d1ded2a9d25	mol\t\n\\14	\N	s3://b/14	14000000000	sha256:14	{"smiles": "C14"}	\N	2026-11-23 18:49:12.676748+00
d594299d-554b-468d-abc1-184ad54ffe50	fed89924-910c-43d3-b980-80092ab33460	mol\t\n\\14	\N	s3://b/14	14000000000	sha256:14	{"smiles": "C14"}	\N	2026-11-23 18:49:12.676748+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	332d94fc-7113-4d0a-8e75-5188041b7020	mol\t\n\\15	sdf	s3://b/15	15000000000	sha256:15	{"smiles": "C15"}	\N	2026-11-23 18:48:12.676748+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	87931238-b962-4893-8d86-618ea2bceec8	mol\t\n\\15	sdf	s3://b/15	15000000000	sha256:15	{"smiles": "C15"}	\N	2026-11-23 18:48:12.676748+00
d594299d-554b-468d-abc1-184ad54ffe50	a82e4958-3268-4140-9692-dd7fa669a8eb	mol\t\n\\15	sdf	s3://b/15	15000000000	sha256:15	{"smiles": "C15"}	\N	2026-11-23 18:48:12.676748+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	309fd1c6-f475-4939-9b22-9989f3f1d5fa	mol\t\n\\16	pdb	s3://b/16	16000000000	sha256:16	{"smiles": "C16"}	\N	2026-11-23 18:47:12.676748+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	a2f8a5c5-e636-4db0-95ed-5dfc6d34dc31	mol\t\n\\16	pdb	s3://b/16	16000000000	sha256:16	{"smiles": "C16"}	\N	2026-11-23 18:47:12.676748+00
d594299d-554b-468d-abc1-184ad54ffe50	e1587103-f761-492c-96f9-4187b9693814	mol\t\n\\16	pdb	s3://b/16	16000000000	sha256:16	{"smiles": "C16"}	\N	2026-11-23 18:47:12.676748+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	141db0fc-83c3-4274-8aa7-609182fa8bdf	mol\t\n\\17	\N	s3://b/17	17000000000	sha256:17	{"smiles": "C17"}	\N	2026-11-23 18:46:12.676748+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	96b9ad23-559f-402c-847e-e4422cf81cf7	mol\t\n\\17	\N	s3://b/17	17000000000	sha256:17	{"smiles": "C17"}	\N	2026-11-23 18:46:12.676748+00
d594299d-554b-468d-abc1-184ad54ffe50	513e9d13-7de2-4ee8-ba52-d478b605c04c	mol\t\n\\17	\N	s3://b/17	17000000000	sha256:17	{"smiles": "C17"}	\N	2026-11-23 18:46:12.676748+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	d63d7cd3-551a-4b9a-a4fd-006e5d06cd8e	mol\t\n\\18	sdf	s3://b/18	18000000000	sha256:18	{"smiles": "C18"}	\N	2026-11-23 18:45:12.676748+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	8a83f7af-3c70-4863-8fa9-2366ab33bd5e	mol\t\n\\18	sdf	s3://b/18	18000000000	sha256:18	{"smiles": "C18"}	\N	2026-11-23 18:45:12.676748+00
d594299d-554b-468d-abc1-184ad54ffe50	1ea40792-b6e4-4ccf-b2fb-fb286c57b853	mol\t\n\\18	sdf	s3://b/18	18000000000	sha256:18	{"smiles": "C18"}	\N	2026-11-23 18:45:12.676748+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	008724ec-3bd2-4c73-8890-02e268ab9fba	mol\t\n\\19	pdb	s3://b/19	19000000000	sha256:19	{"smiles": "C19"}	\N	2026-11-23 18:44:12.676748+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	966b663e-6b63-4394-b217-5a398fb9458b	mol\t\n\\19	pdb	s3://b/19	19000000000	sha256:19	{"smiles": "C19"}	\N	2026-11-23 18:44:12.676748+00
d594299d-554b-468d-abc1-184ad54ffe50	98d606d2-c38a-4d53-8c01-ccf9adea3b53	mol\t\n\\19	pdb	s3://b/19	19000000000	sha256:19	{"smiles": "C19"}	\N	2026-11-23 18:44:12.676748+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	9ce10113-d534-4c6a-96fa-1a7aa8198e58	mol\t\n\\20	\N	s3://b/20	20000000000	sha256:20	{"smiles": "C20"}	\N	2026-11-23 18:43:12.676748+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	726c0b1f-1bbd-4577-b3d2-eeec02c864f6	mol\t\n\\20	\N	s3://b/20	20000000000	sha256:20	{"smiles": "C20"}	\N	2026-11-23 18:43:12.676748+00
d594299d-554b-468d-abc1-184ad54ffe50	de87ecb2-716d-4113-b8cd-b44349657b1e	mol\t\n\\20	\N	s3://b/20	20000000000	sha256:20	{"smiles": "C20"}	\N	2026-11-23 18:43:12.676748+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	5b9dcf06-8cec-49dd-ac8c-f821a56575c1	mol\t\n\\21	sdf	s3://b/21	21000000000	sha256:21	{"smiles": "C21"}	\N	2026-11-23 18:42:12.676748+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	b43fe67c-f7cd-4c29-839a-d15fc67a8884	mol\t\n\\21	sdf	s3://b/21	21000000000	sha256:21	{"smiles": "C21"}	\N	2026-11-23 18:42:12.676748+00
d594299d-554b-468d-abc1-184ad54ffe50	81bd6886-3b48-41ec-9922-6faa18c6f22c	mol\t\n\\21	sdf	s3://b/21	21000000000	sha256:21	{"smiles": "C21"}	\N	2026-11-23 18:42:12.676748+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	3fe2f185-bea5-4164-a931-352d1cba4dcb	mol\t\n\\22	pdb	s3://b/22	22000000000	sha256:22	{"smiles": "C22"}	\N	2026-11-23 18:41:12.676748+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	2ec158ea-c9d3-4602-9ecc-58d435151529	mol\t\n\\22	pdb	s3://b/22	22000000000	sha256:22	{"smiles": "C22"}	\N	2026-11-23 18:41:12.676748+00
d594299d-554b-468d-abc1-184ad54ffe50	cb652046-dce7-4ec2-b28d-0b450815c06c	mol\t\n\\22	pdb	s3://b/22	22000000000	sha256:22	{"smiles": "C22"}	\N	2026-11-23 18:41:12.676748+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	f3a3a68d-705f-40d9-94a7-689fc1909cb6	mol\t\n\\23	\N	s3://b/23	23000000000	sha256:23	{"smiles": "C23"}	\N	2026-11-23 18:40:12.676748+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	f1697bc1-2d7f-4ce2-a26f-b3e324cad96b	mol\t\n\\23	\N	s3://b/23	23000000000	sha256:23	{"smiles": "C23"}	\N	2026-11-23 18:40:12.676748+00
d594299d-554b-468d-abc1-184ad54ffe50	a9dede24-b130-415e-a758-beebeee486b7	mol\t\n\\23	\N	s3://b/23	23000000000	sha256:23	{"smiles": "C23"}	\N	2026-11-23 18:40:12.676748+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	a1012012-c6b7-4aa1-86f3-2cf8e3854d6b	mol\t\n\\24	sdf	s3://b/24	24000000000	sha256:24	{"smiles": "C24"}	\N	2026-11-23 18:39:12.676748+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	b5d117c1-3e88-4c86-bf0e-ebea93cc1e7c	mol\t\n\\24	sdf	s3://b/24	24000000000	sha256:24	{"smiles": "C24"}	\N	2026-11-23 18:39:12.676748+00
d594299d-554b-468d-abc1-184ad54ffe50	65ef21c2-66bf-442d-b653-1c59e0ab7816	mol\t\n\\24	sdf	s3://b/24	24000000000	sha256:24	{"smiles": "C24"}	\N	2026-11-23 18:39:12.676748+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	37ec330d-1eed-4326-a339-562bc85d2d6c	mol\t\n\\25	pdb	s3://b/25	25000000000	sha256:25	{"smiles": "C25"}	\N	2026-11-23 18:38:12.676748+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	bba5e1e4-c6a6-4dab-bbfe-97e2ac722b13	mol\t\n\\25	pdb	s3://b/25	25000000000	sha256:25	{"smiles": "C25"}	\N	2026-11-23 18:38:12.676748+00
d594299d-554b-468d-abc1-184ad54ffe50	30b6a13b-5527-4584-b4a7-afe6388c2dba	mol\t\n\\25	pdb	s3://b/25	25000000000	sha256:25	{"smiles": "C25"}	\N	2026-11-23 18:38:12.676748+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	59d5ee3b-6b69-4456-8d51-3df4449a3061	mol\t\n\\26	\N	s3://b/26	26000000000	sha256:26	{"smiles": "C26"}	\N	2026-11-23 18:37:12.676748+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	e9a6ad17-164c-4041-97f9-807bcf1ca865	mol\t\n\\26	\N	s3://b/26	26000000000	sha256:26	{"smiles": "C26"}	\N	2026-11-23 18:37:12.676748+00
d594299d-554b-468d-abc1-184ad54ffe50	231fa5da-e1c3-4f30-8956-78e79e2c4084	mol\t\n\\26	\N	s3://b/26	26000000000	sha256:26	{"smiles": "C26"}	\N	2026-11-23 18:37:12.676748+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	20f06a36-1f80-4d12-8d26-317b1bfc7843	mol\t\n\\27	sdf	s3://b/27	27000000000	sha256:27	{"smiles": "C27"}	\N	2026-11-23 18:36:12.676748+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	4dca0d27-7955-4bf2-9dd6-cedc69260298	mol\t\n\\27	sdf	s3://b/27	27000000000	sha256:27	{"smiles": "C27"}	\N	2026-11-23 18:36:12.676748+00
d594299d-554b-468d-abc1-184ad54ffe50	419e5fbe-107f-4266-bb3d-e8fdbbc26c40	mol\t\n\\27	sdf	s3://b/27	27000000000	sha256:27	{"smiles": "C27"}	\N	2026-11-23 18:36:12.676748+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	1c6bf1e0-6120-40ce-b98e-06e8cfd180ee	mol\t\n\\28	pdb	s3://b/28	28000000000	sha256:28	{"smiles": "C28"}	\N	2026-11-23 18:35:12.676748+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	31f34eb9-1171-4a32-b9c7-ef7479742fe5	mol\t\n\\28	pdb	s3://b/28	28000000000	sha256:28	{"smiles": "C28"}	\N	2026-11-23 18:35:12.676748+00
d594299d-554b-468d-abc1-184ad54ffe50	8ac51ac4-c4a7-4fc6-9536-8a23ffdec075	mol\t\n\\28	pdb	s3://b/28	28000000000	sha256:28	{"smiles": "C28"}	\N	2026-11-23 18:35:12.676748+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	685c3836-68f3-4612-90c9-d99e0d68fa8f	mol\t\n\\29	\N	s3://b/29	29000000000	sha256:29	{"smiles": "C29"}	\N	2026-11-23 18:34:12.676748+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	961793ed-82b3-4941-87cb-7c5c7d622ebb	mol\t\n\\29	\N	s3://b/29	29000000000	sha256:29	{"smiles": "C29"}	\N	2026-11-23 18:34:12.676748+00
d594299d-554b-468d-abc1-184ad54ffe50	96fc50ce-d0a9-4f17-a3fa-6eeeddf20cac	mol\t\n\\29	\N	s3://b/29	29000000000	sha256:29	{"smiles": "C29"}	\N	2026-11-23 18:34:12.676748+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	52172726-d2f5-4c0e-b399-441e32f63af8	mol\t\n\\30	sdf	s3://b/30	30000000000	sha256:30	{"smiles": "C30"}	\N	2026-11-23 18:33:12.676748+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	d00f27d6-2116-4be4-b7d3-c164f898e3f4	mol\t\n\\30	sdf	s3://b/30	30000000000	sha256:30	{"smiles": "C30"}	\N	2026-11-23 18:33:12.676748+00
d594299d-554b-468d-abc1-184ad54ffe50	971ff34a-6c63-4d33-9f60-cb31cd2a00ac	mol\t\n\\30	sdf	s3://b/30	30000000000	sha256:30	{"smiles": "C30"}	\N	2026-11-23 18:33:12.676748+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	c49a27ff-d466-4c4e-849e-2b901e9fbaa6	mol\t\n\\31	pdb	s3://b/31	31000000000	sha256:31	{"smiles": "C31"}	\N	2026-11-23 18:32:12.676748+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	0ace1036-8f33-4029-ad16-aa3a0c09f40e	mol\t\n\\31	pdb	s3://b/31	31000000000	sha256:31	{"smiles": "C31"}	\N	2026-11-23 18:32:12.676748+00
d594299d-554b-468d-abc1-184ad54ffe50	e5e8f67b-ef34-472c-a968-aa0cf2286744	mol\t\n\\31	pdb	s3://b/31	31000000000	sha256:31	{"smiles": "C31"}	\N	2026-11-23 18:32:12.676748+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	46d9834d-79f3-449d-98ce-2dd93176cd5d	mol\t\n\\32	\N	s3://b/32	32000000000	sha256:32	{"smiles": "C32"}	\N	2026-11-23 18:31:12.676748+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	67c5767d-7f59-4293-a394-e7a21c17b5ea	mol\t\n\\32	\N	s3://b/32	32000000000	sha256:32	{"smiles": "C32"}	\N	2026-11-23 18:31:12.676748+00
d594299d-554b-468d-abc1-184ad54ffe50	08ea56ae-119c-465a-846c-6cd63e1cf97d	mol\t\n\\32	\N	s3://b/32	32000000000	sha256:32	{"smiles": "C32"}	\N	2026-11-23 18:31:12.676748+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	6d443e76-b886-4d16-8f92-450a2dc6c7e0	mol\t\n\\33	sdf	s3://b/33	33000000000	sha256:33	{"smiles": "C33"}	\N	2026-11-23 18:30:12.676748+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	1379d179-675c-4d31-8644-852f323785d3	mol\t\n\\33	sdf	s3://b/33	33000000000	sha256:33	{"smiles": "C33"}	\N	2026-11-23 18:30:12.676748+00
d594299d-554b-468d-abc1-184ad54ffe50	221b98c5-ac3f-458d-9c41-8d4fc81e9b31	mol\t\n\\33	sdf	s3://b/33	33000000000	sha256:33	{"smiles": "C33"}	\N	2026-11-23 18:30:12.676748+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	7263d248-e32b-4c54-a32d-0480b7b28db0	mol\t\n\\34	pdb	s3://b/34	34000000000	sha256:34	{"smiles": "C34"}	\N	2026-11-23 18:29:12.676748+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	5d79aada-1ec3-47af-a596-7693bd3f0052	mol\t\n\\34	pdb	s3://b/34	34000000000	sha256:34	{"smiles": "C34"}	\N	2026-11-23 18:29:12.676748+00
d594299d-554b-468d-abc1-184ad54ffe50	94445b1c-8074-40da-ba98-0a2ef0baab84	mol\t\n\\34	pdb	s3://b/34	34000000000	sha256:34	{"smiles": "C34"}	\N	2026-11-23 18:29:12.676748+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	fef62982-5cc3-48bb-89fa-371639e905a2	mol\t\n\\35	\N	s3://b/35	35000000000	sha256:35	{"smiles": "C35"}	\N	2026-11-23 18:28:12.676748+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	7b642852-1e8e-489c-87b1-9618084d6f9e	mol\t\n\\35	\N	s3://b/35	35000000000	sha256:35	{"smiles": "C35"}	\N	2026-11-23 18:28:12.676748+00
d594299d-554b-468d-abc1-184ad54ffe50	fabb6fb9-cff7-40ef-86d3-be53d3ba605d	mol\t\n\\35	\N	s3://b/35	35000000000	sha256:35	{"smiles": "C35"}	\N	2026-11-23 18:28:12.676748+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	79de5892-6228-4689-a335-0ceb35441593	mol\t\n\\36	sdf	s3://b/36	36000000000	sha256:36	{"smiles": "C36"}	\N	2026-11-23 18:27:12.676748+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	8a2b672b-9a15-4ea8-9f2d-1d5091415cab	mol\t\n\\36	sdf	s3://b/36	36000000000	sha256:36	{"smiles": "C36"}	\N	2026-11-23 18:27:12.676748+00
d594299d-554b-468d-abc1-184ad54ffe50	87f37ef8-a493-40bc-805a-591e9a00448d	mol\t\n\\36	sdf	s3://b/36	36000000000	sha256:36	{"smiles": "C36"}	\N	2026-11-23 18:27:12.676748+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	b8b35f0f-fb08-4ab5-889d-5834fb8eabd2	mol\t\n\\37	pdb	s3://b/37	37000000000	sha256:37	{"smiles": "C37"}	\N	2026-11-23 18:26:12.676748+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	0d3470b1-31ce-4edd-85a0-8f2b23e67e1a	mol\t\n\\37	pdb	s3://b/37	37000000000	sha256:37	{"smiles": "C37"}	\N	2026-11-23 18:26:12.676748+00
d594299d-554b-468d-abc1-184ad54ffe50	ccf2256b-bd6b-4335-8028-0d18d9c6852b	mol\t\n\\37	pdb	s3://b/37	37000000000	sha256:37	{"smiles": "C37"}	\N	2026-11-23 18:26:12.676748+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	6ce9409d-7e50-4e1f-a575-97edd7ac2a03	mol\t\n\\38	\N	s3://b/38	38000000000	sha256:38	{"smiles": "C38"}	\N	2026-11-23 18:25:12.676748+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	8ff86022-db56-466f-b93c-3e9315fadbbd	mol\t\n\\38	\N	s3://b/38	38000000000	sha256:38	{"smiles": "C38"}	\N	2026-11-23 18:25:12.676748+00
d594299d-554b-468d-abc1-184ad54ffe50	49c4d15a-5580-4bcf-b705-61ce5c3dc064	mol\t\n\\38	\N	s3://b/38	38000000000	sha256:38	{"smiles": "C38"}	\N	2026-11-23 18:25:12.676748+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	ff182d43-b8d2-4311-805a-2792bbee5025	mol\t\n\\39	sdf	s3://b/39	39000000000	sha256:39	{"smiles": "C39"}	\N	2026-11-23 18:24:12.676748+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	6694b044-8d35-4061-b874-3a303422d04d	mol\t\n\\39	sdf	s3://b/39	39000000000	sha256:39	{"smiles": "C39"}	\N	2026-11-23 18:24:12.676748+00
d594299d-554b-468d-abc1-184ad54ffe50	3cb50edb-f1fe-4a69-bd28-8d662f5abfa2	mol\t\n\\39	sdf	s3://b/39	39000000000	sha256:39	{"smiles": "C39"}	\N	2026-11-23 18:24:12.676748+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	49310aa2-793b-41fd-b05f-bdbaa1bfe66e	mol\t\n\\40	pdb	s3://b/40	40000000000	sha256:40	{"smiles": "C40"}	\N	2026-11-23 18:23:12.676748+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	0e0a3c03-3d4c-4388-acf3-3edbd8e0a1cc	mol\t\n\\40	pdb	s3://b/40	40000000000	sha256:40	{"smiles": "C40"}	\N	2026-11-23 18:23:12.676748+00
d594299d-554b-468d-abc1-184ad54ffe50	1afa86d8-2a6e-43e1-8d0c-8709d47905f5	mol\t\n\\40	pdb	s3://b/40	40000000000	sha256:40	{"smiles": "C40"}	\N	2026-11-23 18:23:12.676748+00
\.


--
-- Data for Name: organizations; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.organizations (org_id, name, status, quotas, created_at) FROM stdin;
06cb8e0d-85ed-457e-a2de-f0934ca967b5	first	active	{}	2026-11-23 19:03:12.646262+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	second	active	{}	2026-11-23 19:03:12.64737+00
d594299d-554b-468d-abc1-184ad54ffe50	the "third"	active	{}	2026-11-23 19:03:12.647496+00
\.


--
-- Data for Name: pipeline_task_steps; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.pipeline_task_steps (org_id, step_id, template_id, task_definition_id, step_name, step_order, depends_on, parameter_overrides, created_at, wave) FROM stdin;
06cb8e0d-85ed-457e-a2de-f0934ca967b5	2ab4366a-c926-4a20-a926-43d1083f85e8	ae365aa7-a4db-4cd6-aba9-52ff43b0e94b	db2f5e20-bdf4-4a32-a1a6-d37bb4ac3ce7	s0	0	[]	{}	2026-11-23 19:03:12.657042+00	0
06cb8e0d-85ed-457e-a2de-f0934ca967b5	ac11ffe4-5989-43c3-91d5-6461c4e4ef28	ae365aa7-a4db-4cd6-aba9-52ff43b0e94b	2e9a9dda-069a-439a-bd99-416ceb726546	s1	1	["s0"]	{}	2026-11-23 19:03:12.657042+00	1
06cb8e0d-85ed-457e-a2de-f0934ca967b5	9f36423e-f99e-415b-a043-211b93a4252d	ae365aa7-a4db-4cd6-aba9-52ff43b0e94b	3e6d4c67-65dc-4884-a324-95737661a736	s2	2	["s1"]	{}	2026-11-23 19:03:12.657042+00	2
06cb8e0d-85ed-457e-a2de-f0934ca967b5	fe51271f-e8b3-4478-b1b4-332d20cbc9e3	ae365aa7-a4db-4cd6-aba9-52ff43b0e94b	c99b5f79-b05c-4fbc-98ea-0f1435fbf5ba	s3	3	["s2"]	{}	2026-11-23 19:03:12.657042+00	3
06cb8e0d-85ed-457e-a2de-f0934ca967b5	67aae6d2-4f42-49d0-9081-96d925667777	ae365aa7-a4db-4cd6-aba9-52ff43b0e94b	80936b7c-89c6-4b2a-99e8-f9addfc4405f	s4	4	["s3"]	{}	2026-11-23 19:03:12.657042+00	4
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	ecf199f6-2f38-4c7e-ae36-668c826cf8be	b88f0a91-74f4-4743-8267-6a5c06bd0980	656f68c8-fe00-49f2-9c8b-8a81cedb561c	s0	0	[]	{}	2026-11-23 19:03:12.66635+00	0
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	60c8a10e-e7fb-43fa-abb6-fc78ad8a1872	b88f0a91-74f4-4743-8267-6a5c06bd0980	de423dda-9751-4dff-882b-367c3fe28898	s1	1	["s0"]	{}	2026-11-23 19:03:12.66635+00	1
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	c9d07b0f-3a9b-43cb-8266-d0d7bbd3cfe1	b88f0a91-74f4-4743-8267-6a5c06bd0980	03b97fb3-ae02-41cd-a184-79056e4d211f	s2	2	["s1"]	{}	2026-11-23 19:03:12.66635+00	2
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	9613122e-0feb-4eea-86ba-aa18a37e1873	b88f0a91-74f4-4743-8267-6a5c06bd0980	a7b20578-1261-4913-848c-c33403e7a214	s3	3	["s2"]	{}	2026-11-23 19:03:12.66635+00	3
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	db7414c6-76a7-4d28-ba0a-43dd066d4619	b88f0a91-74f4-4743-8267-6a5c06bd0980	cead26de-9ae4-4bda-829a-b0b8d3f5037b	s4	4	["s3"]	{}	2026-11-23 19:03:12.66635+00	4
d594299d-554b-468d-abc1-184ad54ffe50	d2efb645-cea0-4afd-a9fc-0d8c378849db	e3b5f77f-6ede-4974-9386-7de497e98a86	74f77bc7-172f-4172-aa0c-1cd51a3125eb	s0	0	[]	{}	2026-11-23 19:03:12.673268+00	0
d594299d-554b-468d-abc1-184ad54ffe50	7f360774-1068-41fe-a567-4556c2d8320d	e3b5f77f-6ede-4974-9386-7de497e98a86	93269baf-7ede-4ac8-b86d-9451fa7f9fae	s1	1	["s0"]	{}	2026-11-23 19:03:12.673268+00	1
d594299d-554b-468d-abc1-184ad54ffe50	1e0feb94-a570-4da1-aff9-0e3270592708	e3b5f77f-6ede-4974-9386-7de497e98a86	cb211c05-3c3e-4e9e-aca1-1a5ca1df46d2	s2	2	["s1"]	{}	2026-11-23 19:03:12.673268+00	2
d594299d-554b-468d-abc1-184ad54ffe50	26556005-28c6-4897-8888-c0c51142ec17	e3b5f77f-6ede-4974-9386-7de497e98a86	aded9c78-4139-41aa-9077-7ce36a3dd621	s3	3	["s2"]	{}	2026-11-23 19:03:12.673268+00	3
d594299d-554b-468d-abc1-184ad54ffe50	ff2d762e-222f-4f8e-8c5a-650f55cd8faf	e3b5f77f-6ede-4974-9386-7de497e98a86	ac175508-e601-4cdb-b534-ff5973c42326	s4	4	["s3"]	{}	2026-11-23 19:03:12.673268+00	4
\.


--
-- Data for Name: pipeline_templates; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.pipeline_templates (org_id, template_id, name, display_name, description, category, workflow_definition, default_parameters, is_public, is_active, is_system, version, created_by, created_at, updated_at) FROM stdin;
06cb8e0d-85ed-457e-a2de-f0934ca967b5	ae365aa7-a4db-4cd6-aba9-52ff43b0e94b	p	P	\N	c	{}	{}	f	t	f	1	\N	2026-11-23 19:03:12.657042+00	2026-11-23 19:03:12.657042+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	b88f0a91-74f4-4743-8267-6a5c06bd0980	p	P	\N	c	{}	{}	f	t	f	1	\N	2026-11-23 19:03:12.66635+00	2026-11-23 19:03:12.66635+00
d594299d-554b-468d-abc1-184ad54ffe50	e3b5f77f-6ede-4974-9386-7de497e98a86	p	P	\N	c	{}	{}	f	t	f	1	\N	2026-11-23 19:03:12.673268+00	2026-11-23 19:03:12.673268+00
\.


--
-- Data for Name: registry_revisions; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.registry_revisions (org_id, slot, mark) FROM stdin;
06cb8e0d-85ed-457e-a2de-f0934ca967b5	d2ecb9db-c789-4f2e-8458-9cffb54757fc	d78a6824-5aec-4252-bbff-645a1e22648f
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	a82d8643-a2f7-4f4a-9f3d-84f6bdb75fbc	afec3a54-7320-4cb4-b90b-6fabbb71dce8
d594299d-554b-468d-abc1-184ad54ffe50	d68ea7a6-a3f0-44a2-9a1e-11728528a070	9a962137-29fc-4e2f-b73d-3fefceefe2d5
\.


--
-- Data for Name: result_cache; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.result_cache (cache_key, pipeline_version, task_name, canonical_job_id, confidence_score, artifact_map, metrics_summary, hit_count, last_used_at, created_at, expires_at) FROM stdin;
key 0	p@1	\N	\N	0	{"n": 0}	{}	1	2026-11-23 19:03:12.821257+00	2026-11-23 19:03:12.819326+00	\N
key 1	p@1	\N	\N	0.05	{"n": 1}	{}	1	2026-11-23 19:03:12.822229+00	2026-11-23 19:03:12.821903+00	2027-11-23 19:03:12.821972+00
key 2	p@1	\N	\N	0.1	{"n": 2}	{}	1	2026-11-23 19:03:12.822701+00	2026-11-23 19:03:12.82249+00	\N
key 3	p@1	\N	\N	0.15	{"n": 3}	{}	1	2026-11-23 19:03:12.823136+00	2026-11-23 19:03:12.822933+00	2027-11-23 19:03:12.822972+00
key 4	p@1	\N	\N	0.2	{"n": 4}	{}	1	2026-11-23 19:03:12.823563+00	2026-11-23 19:03:12.823368+00	\N
key 5	p@1	\N	\N	0.25	{"n": 5}	{}	1	2026-11-23 19:03:12.824111+00	2026-11-23 19:03:12.823866+00	2027-11-23 19:03:12.823893+00
key 6	p@1	\N	\N	0.3	{"n": 6}	{}	1	2026-11-23 19:03:12.82456+00	2026-11-23 19:03:12.824396+00	\N
key 7	p@1	\N	\N	0.35	{"n": 7}	{}	1	2026-11-23 19:03:12.824924+00	2026-11-23 19:03:12.824764+00	2027-11-23 19:03:12.824787+00
key 8	p@1	\N	\N	0.4	{"n": 8}	{}	1	2026-11-23 19:03:12.825285+00	2026-11-23 19:03:12.82513+00	\N
key 9	p@1	\N	\N	0.45	{"n": 9}	{}	1	2026-11-23 19:03:12.825677+00	2026-11-23 19:03:12.825486+00	2027-11-23 19:03:12.825507+00
key 10	p@1	\N	\N	0.5	{"n": 10}	{}	1	2026-11-23 19:03:12.826093+00	2026-11-23 19:03:12.825916+00	\N
key 11	p@1	\N	\N	0.55	{"n": 11}	{}	1	2026-11-23 19:03:12.826475+00	2026-11-23 19:03:12.826314+00	2027-11-23 19:03:12.826332+00
key 12	p@1	\N	\N	0.6	{"n": 12}	{}	1	2026-11-23 19:03:12.826832+00	2026-11-23 19:03:12.826684+00	\N
key 13	p@1	\N	\N	0.65	{"n": 13}	{}	1	2026-11-23 19:03:12.827183+00	2026-11-23 19:03:12.827035+00	2027-11-23 19:03:12.827051+00
key 14	p@1	\N	\N	0.7	{"n": 14}	{}	1	2026-11-23 19:03:12.827529+00	2026-11-23 19:03:12.827384+00	\N
key 15	p@1	\N	\N	0.75	{"n": 15}	{}	1	2026-11-23 19:03:12.827933+00	2026-11-23 19:03:12.827773+00	2027-11-23 19:03:12.82779+00
key 16	p@1	\N	\N	0.8	{"n": 16}	{}	1	2026-11-23 19:03:12.82831+00	2026-11-23 19:03:12.828154+00	\N
key 17	p@1	\N	\N	0.85	{"n": 17}	{}	1	2026-11-23 19:03:12.82869+00	2026-11-23 19:03:12.828531+00	2027-11-23 19:03:12.828547+00
key 18	p@1	\N	\N	0.9	{"n": 18}	{}	1	2026-11-23 19:03:12.829066+00	2026-11-23 19:03:12.82891+00	\N
key 19	p@1	\N	\N	0.95	{"n": 19}	{}	1	2026-11-23 19:03:12.829437+00	2026-11-23 19:03:12.829284+00	2027-11-23 19:03:12.829299+00
\.


--
-- Data for Name: result_cache_claims; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.result_cache_claims (cache_key, claimed_until) FROM stdin;
claim 0	2027-11-23 19:03:12.821562+00
claim 1	2027-11-23 19:03:12.822382+00
claim 2	2027-11-23 19:03:12.822834+00
claim 3	2027-11-23 19:03:12.823269+00
claim 4	2027-11-23 19:03:12.823693+00
claim 5	2027-11-23 19:03:12.824299+00
claim 6	2027-11-23 19:03:12.824673+00
claim 7	2027-11-23 19:03:12.825036+00
claim 8	2027-11-23 19:03:12.825395+00
claim 9	2027-11-23 19:03:12.82581+00
claim 10	2027-11-23 19:03:12.826215+00
claim 11	2027-11-23 19:03:12.826586+00
claim 12	2027-11-23 19:03:12.82694+00
claim 13	2027-11-23 19:03:12.82729+00
claim 14	2027-11-23 19:03:12.827669+00
claim 15	2027-11-23 19:03:12.828052+00
claim 16	2027-11-23 19:03:12.828429+00
claim 17	2027-11-23 19:03:12.828808+00
claim 18	2027-11-23 19:03:12.829181+00
claim 19	2027-11-23 19:03:12.829554+00
\.


--
-- Data for Name: role_access; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.role_access (role_name, level, org_id, role_oid, granted_at) FROM stdin;
data_bound_reader	reader	06cb8e0d-85ed-457e-a2de-f0934ca967b5	16386	2026-11-23 19:03:12.835365+00
data_writer	writer	\N	16387	2026-11-23 19:03:12.839717+00
data_bound_writer	writer	06cb8e0d-85ed-457e-a2de-f0934ca967b5	16388	2026-11-23 19:03:12.844002+00
data_operator	operator	\N	16389	2026-11-23 19:03:12.848417+00
Data "operator" 2	operator	\N	16390	2026-11-23 19:03:12.854194+00
data_reader	reader	\N	16385	2026-11-23 19:03:12.862994+00
\.


--
-- Data for Name: roles; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.roles (org_id, role_id, name) FROM stdin;
\.


--
-- Data for Name: schema_version; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.schema_version (version, name, applied_at) FROM stdin;
1	registry	2026-11-23 19:03:12.531379+00
2	data	2026-11-23 19:03:12.531379+00
3	tenancy	2026-11-23 19:03:12.531379+00
\.


--
-- Data for Name: task_definitions; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.task_definitions (org_id, task_definition_id, task_id, version, metadata, interface_spec, service_config, is_active, is_system, created_by, created_at, updated_at) FROM stdin;
06cb8e0d-85ed-457e-a2de-f0934ca967b5	db2f5e20-bdf4-4a32-a1a6-d37bb4ac3ce7	t0	1.0.0	{"title": "Task 0 of 06cb8e0d-85ed-457e-a2de-f0934ca967b5"}	{}	{}	t	f	\N	2026-11-23 19:03:12.647804+00	2026-11-23 19:03:12.647804+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	2e9a9dda-069a-439a-bd99-416ceb726546	t1	1.1.0	{"title": "Task 1 of 06cb8e0d-85ed-457e-a2de-f0934ca967b5"}	{}	{}	t	f	\N	2026-11-23 19:03:12.647804+00	2026-11-23 19:03:12.647804+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	3e6d4c67-65dc-4884-a324-95737661a736	t2	1.2.0	{"title": "Task 2 of 06cb8e0d-85ed-457e-a2de-f0934ca967b5"}	{}	{}	t	f	\N	2026-11-23 19:03:12.647804+00	2026-11-23 19:03:12.647804+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	c99b5f79-b05c-4fbc-98ea-0f1435fbf5ba	t3	1.3.0	{"title": "Task 3 of 06cb8e0d-85ed-457e-a2de-f0934ca967b5"}	{}	{}	t	f	\N	2026-11-23 19:03:12.647804+00	2026-11-23 19:03:12.647804+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	80936b7c-89c6-4b2a-99e8-f9addfc4405f	t4	1.4.0	{"title": "Task 4 of 06cb8e0d-85ed-457e-a2de-f0934ca967b5"}	{}	{}	t	f	\N	2026-11-23 19:03:12.647804+00	2026-11-23 19:03:12.647804+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	eda94cd8-3794-4771-8f54-87f2cedaf73d	t5	1.5.0	{"title": "Task 5 of 06cb8e0d-85ed-457e-a2de-f0934ca967b5"}	{}	{}	t	f	\N	2026-11-23 19:03:12.647804+00	2026-11-23 19:03:12.647804+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	29b3fce5-9f6b-4a24-b9e8-4301333dfbfc	t6	1.6.0	{"title": "Task 6 of 06cb8e0d-85ed-457e-a2de-f0934ca967b5"}	{}	{}	t	f	\N	2026-11-23 19:03:12.647804+00	2026-11-23 19:03:12.647804+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	e43ca4f7-f808-40a5-8de4-ed2e9e7795cd	t7	1.7.0	{"title": "Task 7 of 06cb8e0d-85ed-457e-a2de-f0934ca967b5"}	{}	{}	t	f	\N	2026-11-23 19:03:12.647804+00	2026-11-23 19:03:12.647804+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	2eb0b05e-6d33-4d0d-8501-0729b16ccdce	t8	1.8.0	{"title": "Task 8 of 06cb8e0d-85ed-457e-a2de-f0934ca967b5"}	{}	{}	t	f	\N	2026-11-23 19:03:12.647804+00	2026-11-23 19:03:12.647804+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	ca9e8bc6-5566-41a0-bd62-7a525c55aca3	t9	1.9.0	{"title": "Task 9 of 06cb8e0d-85ed-457e-a2de-f0934ca967b5"}	{}	{}	t	f	\N	2026-11-23 19:03:12.647804+00	2026-11-23 19:03:12.647804+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	656f68c8-fe00-49f2-9c8b-8a81cedb561c	t0	1.0.0	{"title": "Task 0 of d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5"}	{}	{}	t	f	\N	2026-11-23 19:03:12.664393+00	2026-11-23 19:03:12.664393+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	de423dda-9751-4dff-882b-367c3fe28898	t1	1.1.0	{"title": "Task 1 of d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5"}	{}	{}	t	f	\N	2026-11-23 19:03:12.664393+00	2026-11-23 19:03:12.664393+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	03b97fb3-ae02-41cd-a184-79056e4d211f	t2	1.2.0	{"title": "Task 2 of d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5"}	{}	{}	t	f	\N	2026-11-23 19:03:12.664393+00	2026-11-23 19:03:12.664393+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	a7b20578-1261-4913-848c-c33403e7a214	t3	1.3.0	{"title": "Task 3 of d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5"}	{}	{}	t	f	\N	2026-11-23 19:03:12.664393+00	2026-11-23 19:03:12.664393+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	cead26de-9ae4-4bda-829a-b0b8d3f5037b	t4	1.4.0	{"title": "Task 4 of d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5"}	{}	{}	t	f	\N	2026-11-23 19:03:12.664393+00	2026-11-23 19:03:12.664393+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	1c6ac9b7-3934-4d13-a3f9-9b96d87835cb	t5	1.5.0	{"title": "Task 5 of d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5"}	{}	{}	t	f	\N	2026-11-23 19:03:12.664393+00	2026-11-23 19:03:12.664393+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	9a473f90-5ab6-438a-9154-993187e520ba	t6	1.6.0	{"title": "Task 6 of d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5"}	{}	{}	t	f	\N	2026-11-23 19:03:12.664393+00	2026-11-23 19:03:12.664393+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	bc87bc34-3a72-479e-9314-41f7ee7b08a3	t7	1.7.0	{"title": "Task 7 of d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5"}	{}	{}	t	f	\N	2026-11-23 19:03:12.664393+00	2026-11-23 19:03:12.664393+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	6604024c-fd44-4cfe-bad6-9d68f86ef96f	t8	1.8.0	{"title": "Task 8 of d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5"}	{}	{}	t	f	\N	2026-11-23 19:03:12.664393+00	2026-11-23 19:03:12.664393+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	9e613b7d-dd17-4029-b388-44878afcb973	t9	1.9.0	{"title": "Task 9 of d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5"}	{}	{}	t	f	\N	2026-11-23 19:03:12.664393+00	2026-11-23 19:03:12.664393+00
d594299d-554b-468d-abc1-184ad54ffe50	74f77bc7-172f-4172-aa0c-1cd51a3125eb	t0	1.0.0	{"title": "Task 0 of d594299d-554b-468d-abc1-184ad54ffe50"}	{}	{}	t	f	\N	2026-11-23 19:03:12.671348+00	2026-11-23 19:03:12.671348+00
d594299d-554b-468d-abc1-184ad54ffe50	93269baf-7ede-4ac8-b86d-9451fa7f9fae	t1	1.1.0	{"title": "Task 1 of d594299d-554b-468d-abc1-184ad54ffe50"}	{}	{}	t	f	\N	2026-11-23 19:03:12.671348+00	2026-11-23 19:03:12.671348+00
d594299d-554b-468d-abc1-184ad54ffe50	cb211c05-3c3e-4e9e-aca1-1a5ca1df46d2	t2	1.2.0	{"title": "Task 2 of d594299d-554b-468d-abc1-184ad54ffe50"}	{}	{}	t	f	\N	2026-11-23 19:03:12.671348+00	2026-11-23 19:03:12.671348+00
d594299d-554b-468d-abc1-184ad54ffe50	aded9c78-4139-41aa-9077-7ce36a3dd621	t3	1.3.0	{"title": "Task 3 of d594299d-554b-468d-abc1-184ad54ffe50"}	{}	{}	t	f	\N	2026-11-23 19:03:12.671348+00	2026-11-23 19:03:12.671348+00
d594299d-554b-468d-abc1-184ad54ffe50	ac175508-e601-4cdb-b534-ff5973c42326	t4	1.4.0	{"title": "Task 4 of d594299d-554b-468d-abc1-184ad54ffe50"}	{}	{}	t	f	\N	2026-11-23 19:03:12.671348+00	2026-11-23 19:03:12.671348+00
d594299d-554b-468d-abc1-184ad54ffe50	9e9a1b61-bb4c-42bf-8a88-1eb3fa68635b	t5	1.5.0	{"title": "Task 5 of d594299d-554b-468d-abc1-184ad54ffe50"}	{}	{}	t	f	\N	2026-11-23 19:03:12.671348+00	2026-11-23 19:03:12.671348+00
d594299d-554b-468d-abc1-184ad54ffe50	c8130baf-e6ba-4aff-917b-cfbc0533b291	t6	1.6.0	{"title": "Task 6 of d594299d-554b-468d-abc1-184ad54ffe50"}	{}	{}	t	f	\N	2026-11-23 19:03:12.671348+00	2026-11-23 19:03:12.671348+00
d594299d-554b-468d-abc1-184ad54ffe50	f36c7bbd-9c08-440d-8184-b1123ca6d56c	t7	1.7.0	{"title": "Task 7 of d594299d-554b-468d-abc1-184ad54ffe50"}	{}	{}	t	f	\N	2026-11-23 19:03:12.671348+00	2026-11-23 19:03:12.671348+00
d594299d-554b-468d-abc1-184ad54ffe50	96004dc4-1589-4a8e-8f75-d36cbd8f517e	t8	1.8.0	{"title": "Task 8 of d594299d-554b-468d-abc1-184ad54ffe50"}	{}	{}	t	f	\N	2026-11-23 19:03:12.671348+00	2026-11-23 19:03:12.671348+00
d594299d-554b-468d-abc1-184ad54ffe50	f670a2e2-0f4b-4c04-a8d1-c26171715ccf	t9	1.9.0	{"title": "Task 9 of d594299d-554b-468d-abc1-184ad54ffe50"}	{}	{}	t	f	\N	2026-11-23 19:03:12.671348+00	2026-11-23 19:03:12.671348+00
\.


--
-- Data for Name: task_executions; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.task_executions (exec_id, job_id, task_name, task_definition_id, service_url, status, parameters, started_at, ended_at, retries, logs_uri) FROM stdin;
b9f8dcda-675b-4344-ada1-4c42c0906bbe	becd97b5-c9b0-4bc8-9303-563852562acf	step 0	81575b44-4fdd-4b2c-8efb-4b0dad15c98d	http://s0	DONE	{}	2026-11-23 19:03:12.676748+00	\N	0	\N
e4bab505-f932-4004-97c3-623880f1c71e	9b03d7cb-87e2-4eb4-a4c8-2f224837ccf5	step 0	34fe2656-d39c-4a65-bbee-27f8b73603b4	http://s0	DONE	{}	2026-11-23 19:03:12.676748+00	\N	0	\N
769eb2a7-d9f2-4aec-b19c-3ce03e59e37c	7974dfa0-0387-4f21-8082-47e5bc0a424f	step 0	b4f03987-0328-47b7-909b-957efc3960c9	http://s0	DONE	{}	2026-11-23 19:03:12.676748+00	\N	0	\N
82fc4a91-dd03-49a1-af55-d0299aa9c4ee	e3f9b4b9-0324-422b-b3d2-b3e834eb7a14	step 0	7b23aaf3-56e2-4f0c-a020-c826df5337e5	http://s0	DONE	{}	2026-11-23 19:03:12.676748+00	\N	0	\N
a78bb0f0-2017-4847-afa0-1862f111bbf9	8b03756a-0265-4875-8ea9-36b610fcb9c8	step 0	445f1527-29b0-4763-b9b9-4d0611f6cf1b	http://s0	DONE	{}	2026-11-23 19:03:12.676748+00	\N	0	\N
faae1a8c-f895-4e3e-8756-98b6e7670ef2	f36fbd0c-60f1-48d9-b902-24e6c135fa51	step 0	9dc932dc-cfe6-4100-90fe-8c71bdd8b2e6	http://s0	DONE	{}	2026-11-23 19:03:12.676748+00	\N	0	\N
d87bfc6f-2a41-421b-9951-b8e69dd965e9	72f5ab97-d5b5-464d-86b0-17c59b4052c8	step 0	1b5fbda7-ebf3-436e-a057-0077c7b880f5	http://s0	DONE	{}	2026-11-23 19:03:12.676748+00	\N	0	\N
acbd17cd-68ac-454a-b141-458820d588fd	a1dd5a79-0773-4032-9281-5fd39c7cb8d2	step 0	1e9d0640-6897-497f-9273-68f37c2c2b97	http://s0	DONE	{}	2026-11-23 19:03:12.676748+00	\N	0	\N
e7e64bfa-9d28-4eba-a69e-0d563b5e8767	6bf43ff7-665c-4e9b-9373-ccf52dd58a74	step 0	1ddefcf4-a517-45b9-a0be-e00d1f5c8bea	http://s0	DONE	{}	2026-11-23 19:03:12.676748+00	\N	0	\N
978d9575-5fb6-494c-84be-7e427ac7159a	0212e26c-2433-4951-b2f1-b3a35b827162	step 0	0d68e4ea-f83f-452c-93a1-73e638f49a27	http://s0	DONE	{}	2026-11-23 19:03:12.676748+00	\N	0	\N
ed3c1b98-ecda-4415-86df-164f76b76259	ccfe69f4-c4f6-4d28-bef6-5cdf6f743c8e	step 0	40c38adf-0623-47d1-a670-fbeb696e851f	http://s0	DONE	{}	2026-11-23 19:03:12.676748+00	\N	0	\N
c7429743-b70d-46eb-803e-0b16c5478207	0e0c4838-e9fa-4484-a5d2-9adb045fe042	step 0	5f238bd3-e7aa-4087-97d8-f2a514972a15	http://s0	DONE	{}	2026-11-23 19:03:12.676748+00	\N	0	\N
4754e0a6-6ff2-4a31-9d07-ed5019bdd92d	2d43e872-2710-41c0-bdb3-b6a2bdc2371f	step 0	aa4343ef-202b-4280-8205-2711feb1e61a	http://s0	DONE	{}	2026-11-23 19:03:12.676748+00	\N	0	\N
70f415a1-ce16-4cf4-8717-d65c92372826	92678e56-6cf8-4e75-8abf-863c36a91921	step 0	107b7e03-0990-4979-bb27-dedca11bad0f	http://s0	DONE	{}	2026-11-23 19:03:12.676748+00	\N	0	\N
f19e0b16-4b82-41ab-ac34-5904c87dec98	42840805-80e3-4123-936a-47dfcfd7028b	step 0	b75611ef-5af7-4fdf-b7f9-5e6917714cbb	http://s0	DONE	{}	2026-11-23 19:03:12.676748+00	\N	0	\N
1c37c4f3-5deb-4da4-95b8-d38d1e4bcf41	b67f2a25-dd20-40eb-80ed-daf0c4ebca12	step 0	9c211297-07f1-4cb6-ac79-f49964fe4b64	http://s0	DONE	{}	2026-11-23 19:03:12.676748+00	\N	0	\N
d114dd9a-4230-4f4d-b7e2-cfac9f1ea290	8857ef32-3a3b-4a39-bfa5-d42c413ebd2c	step 0	e96ee631-47d5-4776-9fa7-1d7e17b996da	http://s0	DONE	{}	2026-11-23 19:03:12.676748+00	\N	0	\N
df2efe4f-fe1b-4d27-ac5b-0f54c8127570	0dd78736-b383-48fb-9f31-ff7a459273c6	step 0	c1b86eaf-2993-40c8-88a6-3c09e770f2b0	http://s0	DONE	{}	2026-11-23 19:03:12.676748+00	\N	0	\N
db12f48e-d9a9-40da-8ea7-9fd0dafc0364	8bc6d11a-df6c-42a8-9b09-140c692f3b73	step 0	8f2b6bec-16a1-4313-b05d-fafa8cb53190	http://s0	DONE	{}	2026-11-23 19:03:12.676748+00	\N	0	\N
a33963ac-8806-43a3-b9cc-14fd2cfac6bb	df6127a8-339b-41f5-9783-3fef205fe3ce	step 0	797895b3-5fe3-482e-b844-5aee3370d657	http://s0	DONE	{}	2026-11-23 19:03:12.676748+00	\N	0	\N
e96fd13a-a74e-422e-8ca6-b39f8288b702	8b64bd29-404a-4ecd-b475-630f6791a10a	step 0	ee6fe78a-7673-45fc-a531-eadd846d85bb	http://s0	DONE	{}	2026-11-23 19:03:12.676748+00	\N	0	\N
8c3f2900-315f-4435-a6bd-1577195d2c0a	cd7141a2-d04a-4bf6-b30c-7ba8e5f7aa0f	step 0	9de3c998-63a2-4513-97ab-d9850325205d	http://s0	DONE	{}	2026-11-23 19:03:12.676748+00	\N	0	\N
021ef521-ca03-4c21-995b-5ae806407e1c	95f41e15-7001-45b1-935f-3fe9bf88ee09	step 0	e04c7ba1-d032-497e-88fb-f687a0f996bc	http://s0	DONE	{}	2026-11-23 19:03:12.676748+00	\N	0	\N
f76d3fd7-27f9-48f3-be25-4c4fc968413b	8782083c-cdad-4d81-80fb-726cc51dc4f7	step 0	6364b164-1764-42d3-bdd8-41a96afb3f63	http://s0	DONE	{}	2026-11-23 19:03:12.676748+00	\N	0	\N
8bf8fa20-6f28-42b0-aa04-1b81418767c7	70e3d683-4e35-41cd-8093-3b5de858bade	step 0	f85f7f65-68ad-4ea3-a24b-0ec29668bd94	http://s0	DONE	{}	2026-11-23 19:03:12.676748+00	\N	0	\N
3967c198-e836-479b-ac4a-7297be48745f	6a235000-a335-4625-b1b4-bd5afd819ed6	step 0	c5d8791e-0b3f-4bbc-a7c9-c0e285c7c424	http://s0	DONE	{}	2026-11-23 19:03:12.676748+00	\N	0	\N
fc46ead8-0b3a-42b3-b9a6-9c3579187970	977009b5-f2f4-48a3-9ee0-1c72b499891d	step 0	70b861dc-33a1-459d-9751-7a6504c73b37	http://s0	DONE	{}	2026-11-23 19:03:12.676748+00	\N	0	\N
803bf008-47b5-49a7-b527-6b544675b738	083fe333-39b8-4e00-8b35-eb9b1e5eddf3	step 0	7ebacca8-1c5f-4820-b66d-c8b8f7c62123	http://s0	DONE	{}	2026-11-23 19:03:12.676748+00	\N	0	\N
ffab6ffa-88be-4007-9adf-31aad3cb2cb7	a23095ed-9e1e-4455-ae72-00e94f338afb	step 0	dd2e0f54-2e9e-4605-af90-8342498838ca	http://s0	DONE	{}	2026-11-23 19:03:12.676748+00	\N	0	\N
2161c436-486d-469b-a090-50e55a0c1eaf	ddb2cd62-0e5c-4dee-a9d5-1eee9dac71a4	step 0	25abe615-5df3-4314-ad10-5c1e2f5a2bd0	http://s0	DONE	{}	2026-11-23 19:03:12.676748+00	\N	0	\N
8144ed33-3abc-4368-964a-bd3b5185058a	b6ebfaa4-f9f9-4a8a-90da-70dd6e832f15	step 0	4c2d3c47-5bfe-4a7a-a46e-58fc9870b80a	http://s0	DONE	{}	2026-11-23 19:03:12.676748+00	\N	0	\N
7f9b0683-67c5-43bb-b814-cb7fd73b6af1	87feaa92-beba-41f6-811b-2b2a7af05ebb	step 0	277fe1f5-85eb-4ee8-a594-e344a42c6dc5	http://s0	DONE	{}	2026-11-23 19:03:12.676748+00	\N	0	\N
5b3541d3-9a01-4af2-ae6f-aca142bad0a1	5e89ab7a-df83-4553-8e77-2ef4442037ce	step 0	5c86344b-546e-4703-b798-91e8323d3288	http://s0	DONE	{}	2026-11-23 19:03:12.676748+00	\N	0	\N
af4d7faa-7e6e-4a0a-8e61-b39fc3bd4ec2	721ef611-fd80-4711-b56d-b7e283aa63ae	step 0	02dd3f59-e869-4412-9889-680a414c409d	http://s0	DONE	{}	2026-11-23 19:03:12.676748+00	\N	0	\N
6fa9bd41-9382-409c-b12a-f2168b99d106	bc180c55-d650-43e9-a91f-cc422857b27b	step 0	11fabe23-52e2-438d-b588-d199125264da	http://s0	DONE	{}	2026-11-23 19:03:12.676748+00	\N	0	\N
c345edbb-9862-418e-9ec0-a09601e130f1	6aded38e-1c38-4a0a-8ad6-e9e9957dd666	step 0	2fef533d-f0b1-4bef-8481-54261ebc0eee	http://s0	DONE	{}	2026-11-23 19:03:12.676748+00	\N	0	\N
aff9545e-e934-499a-becb-6b2150f0d35a	8592b9d0-3769-40d4-8cd0-f7395f345f60	step 0	0f279e45-0e6a-4b16-a6b6-3ffe83ad79cd	http://s0	DONE	{}	2026-11-23 19:03:12.676748+00	\N	0	\N
e959bf81-63c9-423e-9964-3413cbdddc6f	eae762a2-4e91-4bc4-b50e-0cacc30c5b9f	step 0	d35c321a-5d04-43ba-9165-5a3cda1d4de4	http://s0	DONE	{}	2026-11-23 19:03:12.676748+00	\N	0	\N
c7ff6641-cd91-4936-9eeb-e1af35c1082d	b856598f-4879-4276-beb3-17d027891eb6	step 0	23729c1f-803d-46ce-8ed2-570e688108c5	http://s0	DONE	{}	2026-11-23 19:03:12.676748+00	\N	0	\N
3718632f-bb13-4900-9fa4-40030756c701	31d30aaa-f189-44be-8e12-2858dfd5719d	step 0	6f853f67-6f8c-48d9-b777-31a1d6057fe6	http://s0	DONE	{}	2026-11-23 19:03:12.676748+00	\N	0	\N
a82ae990-e793-4b81-89d4-ab9cd10c299d	a0266c69-c125-4401-af97-3e4435b6a78c	step 0	7f6b14a5-58c2-4be6-bf83-2867a5ecf18a	http://s0	DONE	{}	2026-11-23 19:03:12.676748+00	\N	0	\N
d6fa406a-f95a-464d-85ee-ae3753cd3b5d	49da4d7d-a054-4ccb-95b6-fddb65e25650	step 0	3c089831-e2d6-4290-9777-531e6467a845	http://s0	DONE	{}	2026-11-23 19:03:12.676748+00	\N	0	\N
66d1ce62-2fd9-46e7-80c5-f110a1e79798	c5d1484f-2e03-4195-884f-cdafcbf61d87	step 0	7fc7c3b2-b5b9-46b3-ac6a-a2f0bd886f3a	http://s0	DONE	{}	2026-11-23 19:03:12.676748+00	\N	0	\N
dac53c29-2695-4a55-9822-86cbbf88f451	8ab2930e-a888-4e7d-a4ae-8386407edf35	step 0	e96a74a1-4538-43dc-957e-b024a8130d55	http://s0	DONE	{}	2026-11-23 19:03:12.676748+00	\N	0	\N
a46b5e5b-3d3e-4141-a8a7-a656c65282fb	9695c3cf-ab2c-463c-a642-d9ac9af6d040	step 0	76be350f-1aa4-4458-8f02-24a9def8221f	http://s0	DONE	{}	2026-11-23 19:03:12.676748+00	\N	0	\N
f9154804-6239-48bd-aec3-3947f59b7014	159fb616-4c56-4e3f-b068-67a51b813d0a	step 0	036c290b-ac0e-48ea-954a-6565f112a82a	http://s0	DONE	{}	2026-11-23 19:03:12.676748+00	\N	0	\N
a9dbb3c7-bb73-443e-b0a8-8a1ccb56862a	38b4975f-a2f9-48ef-8929-c5aec3ad8cf0	step 0	b592f043-0ff7-43f6-bc59-56605731e198	http://s0	DONE	{}	2026-11-23 19:03:12.676748+00	\N	0	\N
93bbeb43-46fc-4061-a98e-30c2cd8c1308	a4cc96b8-d3cc-4a97-8d91-4035f41a89bf	step 0	d76c8f3e-7817-4023-af02-78f626731463	http://s0	DONE	{}	2026-11-23 19:03:12.676748+00	\N	0	\N
e1c0c99c-5f23-47c3-8c4f-3c42d618d4d2	0e65b824-87c5-4db5-a8d2-d4b37e8257de	step 0	2a1a30a9-9f70-4798-8d64-e3d9e7edad55	http://s0	DONE	{}	2026-11-23 19:03:12.676748+00	\N	0	\N
9ea374c3-5d6d-4dff-9770-0f19b7719208	a4c4082b-3bb1-4cd2-9d3b-22f818f54fdd	step 0	c38578a7-6b45-4b3c-9435-7859b77df53d	http://s0	DONE	{}	2026-11-23 19:03:12.676748+00	\N	0	\N
5aade099-fa95-4998-a60d-9629734df9ff	5f6011af-8c1c-46be-8ea9-952fc47b84ff	step 0	7dfa655a-431e-4ec9-8418-a65aeea16154	http://s0	DONE	{}	2026-11-23 19:03:12.676748+00	\N	0	\N
9c39e704-7863-41cf-8528-00e8489252c1	69a51ad0-ca8e-475d-a106-ee3f0dfe2575	step 0	30bb293c-0ac5-4476-afe3-06c3e994cc2d	http://s0	DONE	{}	2026-11-23 19:03:12.676748+00	\N	0	\N
f1fb76b0-a289-4fc3-8291-b6b17640c5c2	278b48f8-0534-4ec9-b44b-9ea23a541c38	step 0	ca42de2e-4dbd-4c46-9602-e7d9633e864c	http://s0	DONE	{}	2026-11-23 19:03:12.676748+00	\N	0	\N
81523dd9-668f-45f2-afdd-c8813770da0f	780a7d22-4b34-4501-9c57-2d657408073f	step 0	67fe9dfa-99ee-464a-962b-5dccc2a95cdc	http://s0	DONE	{}	2026-11-23 19:03:12.676748+00	\N	0	\N
92548ed5-76d7-4c5e-ab94-f76a70ae985d	3b7947e7-8394-4308-b2aa-0208efff1505	step 0	3ac58848-60cb-4127-8cb0-49499b5a74c1	http://s0	DONE	{}	2026-11-23 19:03:12.676748+00	\N	0	\N
c206538c-b5ca-4843-9643-fc6e7b7f8f58	fd7101ba-167c-4c61-b604-3e1de18a436d	step 0	adf87039-fe9d-4e2f-b7f4-8d62c1e71058	http://s0	DONE	{}	2026-11-23 19:03:12.676748+00	\N	0	\N
cfc5da7e-39db-44f7-8029-2a7f6727abbc	60721b18-09e6-4f91-b0e1-137d25837470	step 0	cc06efbd-80a1-44c7-950b-13f9ecb492fc	http://s0	DONE	{}	2026-11-23 19:03:12.676748+00	\N	0	\N
97a85b6a-802e-40ed-8067-de344058315f	11a2646f-4f5e-4666-a2be-db122ce2f504	step 0	990d6039-df13-4737-a31c-13d151731f9f	http://s0	DONE	{}	2026-11-23 19:03:12.676748+00	\N	0	\N
27713f1c-1f12-482c-89df-b4f9f59e0e69	29171cf2-d22b-4216-b165-7222dfb273a0	step 0	517304e4-e7fc-4e21-bcce-5e2dc72d1eeb	http://s0	DONE	{}	2026-11-23 19:03:12.676748+00	\N	0	\N
f0b4a2b5-3c7d-475c-8fce-1ae5bb9181b7	141d090f-f30c-49da-beb6-8bf749ab17ce	step 0	c8533879-d022-4685-8b9a-fa8f8665c0b5	http://s0	DONE	{}	2026-11-23 19:03:12.676748+00	\N	0	\N
f64dbc73-7014-401a-ba0d-f1ea10078df4	becd97b5-c9b0-4bc8-9303-563852562acf	step 1	ccd9b0b7-930e-47ff-9082-154e830ba271	http://s1	DONE	{}	2026-11-23 19:02:12.676748+00	\N	1	\N
5b8bb2d6-40a7-4a43-8c39-b79af587b6df	9b03d7cb-87e2-4eb4-a4c8-2f224837ccf5	step 1	cd35862f-b8e9-4a80-ae61-ce2888e53b7f	http://s1	DONE	{}	2026-11-23 19:02:12.676748+00	\N	1	\N
598298ec-6309-44d6-9693-b6254aa4df95	7974dfa0-0387-4f21-8082-47e5bc0a424f	step 1	018130cf-b57a-486a-8618-bf8717edbfd3	http://s1	DONE	{}	2026-11-23 19:02:12.676748+00	\N	1	\N
d6a5f203-8218-4609-af82-ecd2b0e7de52	e3f9b4b9-0324-422b-b3d2-b3e834eb7a14	step 1	f711f361-790e-4905-80a6-3cd4fce56182	http://s1	DONE	{}	2026-11-23 19:02:12.676748+00	\N	1	\N
0bbaa456-1469-4158-8c85-e4f3cae11bb8	8b03756a-0265-4875-8ea9-36b610fcb9c8	step 1	d66ecb4b-c61d-4f20-a663-886db115cb6f	http://s1	DONE	{}	2026-11-23 19:02:12.676748+00	\N	1	\N
5d047e00-8d00-445d-a7cc-2c9cae148ef9	f36fbd0c-60f1-48d9-b902-24e6c135fa51	step 1	7f91c3cd-cbc8-4158-a191-6060b67baa9b	http://s1	DONE	{}	2026-11-23 19:02:12.676748+00	\N	1	\N
daefb7f1-e6d9-4c0d-a26a-250d2c6872e5	72f5ab97-d5b5-464d-86b0-17c59b4052c8	step 1	6e2efb0b-5b36-483a-a29c-30751d19b202	http://s1	DONE	{}	2026-11-23 19:02:12.676748+00	\N	1	\N
0a96e990-c758-4d13-99b3-f80919c2423e	a1dd5a79-0773-4032-9281-5fd39c7cb8d2	step 1	5f966e34-53a2-4aaf-9eef-b625f184ea10	http://s1	DONE	{}	2026-11-23 19:02:12.676748+00	\N	1	\N
1e75db70-60e8-4d2d-b2d9-0b85e77e51c5	6bf43ff7-665c-4e9b-9373-ccf52dd58a74	step 1	aef69788-74af-421b-9790-06bd238609d3	http://s1	DONE	{}	2026-11-23 19:02:12.676748+00	\N	1	\N
a6405d9c-b893-4237-bd58-a9bbe0b279ef	0212e26c-2433-4951-b2f1-b3a35b827162	step 1	62713be0-f2c5-4e3d-b323-cfc0b9d8a1b2	http://s1	DONE	{}	2026-11-23 19:02:12.676748+00	\N	1	\N
28174a7b-5389-4dad-a8bb-9bc40056daf8	ccfe69f4-c4f6-4d28-bef6-5cdf6f743c8e	step 1	82bf2556-70ec-4245-af7b-ba99cb66af0a	http://s1	DONE	{}	2026-11-23 19:02:12.676748+00	\N	1	\N
0ca99c77-3689-4a92-9cbd-d198c3dfa1b2	0e0c4838-e9fa-4484-a5d2-9adb045fe042	step 1	cc4e6587-2bb1-4280-b4c6-001921c5895d	http://s1	DONE	{}	2026-11-23 19:02:12.676748+00	\N	1	\N
e8b05a04-e8ad-443e-b702-ebc898914e03	2d43e872-2710-41c0-bdb3-b6a2bdc2371f	step 1	92d2e320-6622-4523-8ab3-8e062da70af4	http://s1	DONE	{}	2026-11-23 19:02:12.676748+00	\N	1	\N
0869a0e0-f281-4e3a-a81c-665c6435d226	92678e56-6cf8-4e75-8abf-863c36a91921	step 1	69408aa6-a9ef-438a-be7c-319887e55367	http://s1	DONE	{}	2026-11-23 19:02:12.676748+00	\N	1	\N
7f1b24b0-159c-4369-9506-aeec1c8bf36d	42840805-80e3-4123-936a-47dfcfd7028b	step 1	4fbd129e-327b-4f4c-b23d-31a72d3f29c8	http://s1	DONE	{}	2026-11-23 19:02:12.676748+00	\N	1	\N
f352ee13-f3d6-49fe-bf9f-7e974b6cde10	b67f2a25-dd20-40eb-80ed-daf0c4ebca12	step 1	26f6b75a-a782-4805-ade9-01c91049f699	http://s1	DONE	{}	2026-11-23 19:02:12.676748+00	\N	1	\N
c356aab6-864f-4242-91ab-9d404462b721	8857ef32-3a3b-4a39-bfa5-d42c413ebd2c	step 1	ce7f6595-9510-4796-9d11-0862b16ed655	http://s1	DONE	{}	2026-11-23 19:02:12.676748+00	\N	1	\N
4e93b5c6-01b1-4d94-9a5b-c3b6ba81b101	0dd78736-b383-48fb-9f31-ff7a459273c6	step 1	601201a4-10a2-4079-a679-ef8ac5800885	http://s1	DONE	{}	2026-11-23 19:02:12.676748+00	\N	1	\N
1b99e3b7-de12-450b-87e8-350a9b038c44	8bc6d11a-df6c-42a8-9b09-140c692f3b73	step 1	a3050a47-799b-4bad-9a2c-d431b74530d4	http://s1	DONE	{}	2026-11-23 19:02:12.676748+00	\N	1	\N
4dc14138-7b9c-4e8c-b561-c35a99bae22a	df6127a8-339b-41f5-9783-3fef205fe3ce	step 1	e33c769e-408e-46e9-a948-9f59e6b487b9	http://s1	DONE	{}	2026-11-23 19:02:12.676748+00	\N	1	\N
026917e7-ddc5-42b6-ac83-fe9e71f63f25	8b64bd29-404a-4ecd-b475-630f6791a10a	step 1	62d71397-e22c-4e42-b8ee-8bd8568974ac	http://s1	DONE	{}	2026-11-23 19:02:12.676748+00	\N	1	\N
888aae3b-9166-4daf-839c-d53ee98f6af1	cd7141a2-d04a-4bf6-b30c-7ba8e5f7aa0f	step 1	5329e600-1bda-47ab-97cb-97c12d4ebd98	http://s1	DONE	{}	2026-11-23 19:02:12.676748+00	\N	1	\N
e04e2b93-1c54-474e-ac02-061821ee809a	95f41e15-7001-45b1-935f-3fe9bf88ee09	step 1	dd512674-e579-4e11-8816-81654764acd4	http://s1	DONE	{}	2026-11-23 19:02:12.676748+00	\N	1	\N
8f392298-5ec8-4a9c-8534-3451b07fc154	8782083c-cdad-4d81-80fb-726cc51dc4f7	step 1	0503ecf3-53d0-45ef-86b4-9050c8b713af	http://s1	DONE	{}	2026-11-23 19:02:12.676748+00	\N	1	\N
362e01b7-9f69-4a08-972d-40bb6777b3b1	70e3d683-4e35-41cd-8093-3b5de858bade	step 1	445a331b-2740-4037-a827-2ac8304b8f9b	http://s1	DONE	{}	2026-11-23 19:02:12.676748+00	\N	1	\N
f1ca33d3-b31e-41ff-89bf-e426925f61a5	6a235000-a335-4625-b1b4-bd5afd819ed6	step 1	5ab18a52-ef88-4ee3-9bf9-040f7ca75f1d	http://s1	DONE	{}	2026-11-23 19:02:12.676748+00	\N	1	\N
c405357b-671c-4cd2-b5f4-c5285440f6ca	977009b5-f2f4-48a3-9ee0-1c72b499891d	step 1	28f2b2a9-32f1-4faf-bf10-40857628fb45	http://s1	DONE	{}	2026-11-23 19:02:12.676748+00	\N	1	\N
d0d23159-6840-4810-9918-bc2eef263599	083fe333-39b8-4e00-8b35-eb9b1e5eddf3	step 1	c27ce46d-d556-4ff9-8b6e-d944f86a02dc	http://s1	DONE	{}	2026-11-23 19:02:12.676748+00	\N	1	\N
700dfa9e-865f-4cb4-ba7a-3adb3365079a	a23095ed-9e1e-4455-ae72-00e94f338afb	step 1	7ec6f9cb-35ab-4938-98a1-4f97ba3fa224	http://s1	DONE	{}	2026-11-23 19:02:12.676748+00	\N	1	\N
c4ca77b5-8d82-4262-85df-d14a3e686b3e	ddb2cd62-0e5c-4dee-a9d5-1eee9dac71a4	step 1	69c58a01-ddd9-4b24-a64e-8133d6c1d144	http://s1	DONE	{}	2026-11-23 19:02:12.676748+00	\N	1	\N
7c5f621e-e7a3-4610-b91a-1854082615ae	b6ebfaa4-f9f9-4a8a-90da-70dd6e832f15	step 1	00fa343b-793d-465c-bb56-334a8cdcad15	http://s1	DONE	{}	2026-11-23 19:02:12.676748+00	\N	1	\N
83453adb-d6f5-4ac4-ac21-4a60d1bbc0ec	87feaa92-beba-41f6-811b-2b2a7af05ebb	step 1	4bd9d1c9-99e3-444d-aac8-fe834e068a6d	http://s1	DONE	{}	2026-11-23 19:02:12.676748+00	\N	1	\N
b064e2f4-9e09-4bd6-81ab-dfeeefc57628	5e89ab7a-df83-4553-8e77-2ef4442037ce	step 1	6b7831e4-7587-4a53-9d6f-c9fd514849b2	http://s1	DONE	{}	2026-11-23 19:02:12.676748+00	\N	1	\N
ec0c4f0c-056f-4844-ac19-f00f4cac6594	721ef611-fd80-4711-b56d-b7e283aa63ae	step 1	5dac5082-665d-4528-93c7-a9ff8b9bbced	http://s1	DONE	{}	2026-11-23 19:02:12.676748+00	\N	1	\N
e194f89e-37cb-407c-85b3-fba30038e4ed	bc180c55-d650-43e9-a91f-cc422857b27b	step 1	dcb94834-4b75-48b2-be3c-511720e269fe	http://s1	DONE	{}	2026-11-23 19:02:12.676748+00	\N	1	\N
bec49acd-6c91-4474-909c-9a9f3b4ab222	6aded38e-1c38-4a0a-8ad6-e9e9957dd666	step 1	76ec325b-175b-4a2f-9bbe-cdec8b35319e	http://s1	DONE	{}	2026-11-23 19:02:12.676748+00	\N	1	\N
0ad65f8b-7e88-4bfa-906e-dc9cc0db1e82	8592b9d0-3769-40d4-8cd0-f7395f345f60	step 1	35786969-3d37-4d94-9b81-89a1fab2e5bb	http://s1	DONE	{}	2026-11-23 19:02:12.676748+00	\N	1	\N
1e3996a5-a2bb-4846-b261-ebb94a6cc6b2	eae762a2-4e91-4bc4-b50e-0cacc30c5b9f	step 1	3c05ce17-1a11-46ce-90b3-33e670cb6fd4	http://s1	DONE	{}	2026-11-23 19:02:12.676748+00	\N	1	\N
36748e2b-57de-4ca6-9ece-55a67f78f59d	b856598f-4879-4276-beb3-17d027891eb6	step 1	750fd2d7-d7b2-4730-a213-767386c47d24	http://s1	DONE	{}	2026-11-23 19:02:12.676748+00	\N	1	\N
df2b7450-8124-4de5-b5aa-d6e46df2d75b	31d30aaa-f189-44be-8e12-2858dfd5719d	step 1	ff23d7fe-191c-4c91-a874-10aca7fa0390	http://s1	DONE	{}	2026-11-23 19:02:12.676748+00	\N	1	\N
f5ac6360-ed17-4163-9a69-a05e31e3eb42	a0266c69-c125-4401-af97-3e4435b6a78c	step 1	75e55624-6da6-4f80-b3e0-d4ed63da54c9	http://s1	DONE	{}	2026-11-23 19:02:12.676748+00	\N	1	\N
2f0448ed-429e-4403-8e23-153890b63c9f	49da4d7d-a054-4ccb-95b6-fddb65e25650	step 1	8a8083e6-01de-4856-a44d-ab75a297616b	http://s1	DONE	{}	2026-11-23 19:02:12.676748+00	\N	1	\N
13c2e159-089b-4e3d-8acd-d5226b6101a2	c5d1484f-2e03-4195-884f-cdafcbf61d87	step 1	b2f2fe93-5db6-4d15-b7be-d0edaa48c20e	http://s1	DONE	{}	2026-11-23 19:02:12.676748+00	\N	1	\N
72450cd3-a3b9-44e4-827f-26d58be9aa92	8ab2930e-a888-4e7d-a4ae-8386407edf35	step 1	0440fcb9-957f-435d-9062-90746fbfba6c	http://s1	DONE	{}	2026-11-23 19:02:12.676748+00	\N	1	\N
ac10b7bf-3550-4a61-95a4-c4da39cf4aa4	9695c3cf-ab2c-463c-a642-d9ac9af6d040	step 1	d3725863-6cf3-4819-8465-021eafc079b9	http://s1	DONE	{}	2026-11-23 19:02:12.676748+00	\N	1	\N
63760870-3b2e-4062-8e06-acccc2916223	159fb616-4c56-4e3f-b068-67a51b813d0a	step 1	990f577e-660a-4020-90f5-39ac39f5bcb4	http://s1	DONE	{}	2026-11-23 19:02:12.676748+00	\N	1	\N
46bde0f7-41a4-41c4-8733-a4de849a09a2	38b4975f-a2f9-48ef-8929-c5aec3ad8cf0	step 1	6e57144c-5837-4602-8aa6-38f2c4e09fc0	http://s1	DONE	{}	2026-11-23 19:02:12.676748+00	\N	1	\N
5cd5d928-f71c-4f62-b024-6d3bd7fcac70	a4cc96b8-d3cc-4a97-8d91-4035f41a89bf	step 1	9a425589-54c5-4265-af77-851021be387b	http://s1	DONE	{}	2026-11-23 19:02:12.676748+00	\N	1	\N
3c37e813-df2a-4118-880b-d35a9b882e48	0e65b824-87c5-4db5-a8d2-d4b37e8257de	step 1	7c5be072-0bd8-4944-b52f-3451f2dada2f	http://s1	DONE	{}	2026-11-23 19:02:12.676748+00	\N	1	\N
5916371d-0df6-4f9f-8b91-326b5e1b921e	a4c4082b-3bb1-4cd2-9d3b-22f818f54fdd	step 1	5bed25a3-e208-4c95-9eba-a4c038c1c6d6	http://s1	DONE	{}	2026-11-23 19:02:12.676748+00	\N	1	\N
587964f0-52a9-474f-b5ca-b4987b3eff60	5f6011af-8c1c-46be-8ea9-952fc47b84ff	step 1	64a3599f-fa2c-4c55-9da0-9b17777d7900	http://s1	DONE	{}	2026-11-23 19:02:12.676748+00	\N	1	\N
d0adec31-6ac1-4d93-9057-5a922b57c716	69a51ad0-ca8e-475d-a106-ee3f0dfe2575	step 1	ca9a9033-bb3e-4f06-93c3-57342272ab43	http://s1	DONE	{}	2026-11-23 19:02:12.676748+00	\N	1	\N
cd454c57-8f97-479c-97cc-22d9befe536c	278b48f8-0534-4ec9-b44b-9ea23a541c38	step 1	0a863fd4-1079-408e-875a-8b2d60ae72c7	http://s1	DONE	{}	2026-11-23 19:02:12.676748+00	\N	1	\N
26c21d27-f71f-4665-be63-4c3e09230eac	780a7d22-4b34-4501-9c57-2d657408073f	step 1	f7fcccce-bd3f-4ad5-b9de-afeca01a1577	http://s1	DONE	{}	2026-11-23 19:02:12.676748+00	\N	1	\N
bd1cea94-36b6-4fe4-b897-c131b133c25c	3b7947e7-8394-4308-b2aa-0208efff1505	step 1	84352ef4-e68c-4734-bf31-16dbd4eaa9d6	http://s1	DONE	{}	2026-11-23 19:02:12.676748+00	\N	1	\N
7c0aa931-3d8c-449b-8eae-6b55918fd2c9	fd7101ba-167c-4c61-b604-3e1de18a436d	step 1	8dd0d5fb-e198-4b05-bca6-41652466541d	http://s1	DONE	{}	2026-11-23 19:02:12.676748+00	\N	1	\N
d357f737-2182-466a-b35f-7f675759d99b	60721b18-09e6-4f91-b0e1-137d25837470	step 1	a08533bd-459c-429f-816c-444892d61ecf	http://s1	DONE	{}	2026-11-23 19:02:12.676748+00	\N	1	\N
31cbb98d-f4b8-404c-924d-87da416644ac	11a2646f-4f5e-4666-a2be-db122ce2f504	step 1	5e7819b7-ee5e-46fd-adfc-26126bc5d0d2	http://s1	DONE	{}	2026-11-23 19:02:12.676748+00	\N	1	\N
f699924b-b3f0-4537-8dda-cec98c35b5e1	29171cf2-d22b-4216-b165-7222dfb273a0	step 1	0891e03f-f74b-4f2b-9707-90b053e675f7	http://s1	DONE	{}	2026-11-23 19:02:12.676748+00	\N	1	\N
997f3486-767e-4dbb-bc6f-334da22af980	141d090f-f30c-49da-beb6-8bf749ab17ce	step 1	a78af777-6361-4f91-9d70-e16bdca0f6dc	http://s1	DONE	{}	2026-11-23 19:02:12.676748+00	\N	1	\N
447b4a5d-9970-426d-855a-c7c0c2d417b9	becd97b5-c9b0-4bc8-9303-563852562acf	step 2	6d9de9df-085b-4f52-8370-47701174c77b	http://s2	DONE	{}	2026-11-23 19:01:12.676748+00	\N	2	\N
f9e3d79e-7263-4c3f-a9b8-055c2ef5888c	9b03d7cb-87e2-4eb4-a4c8-2f224837ccf5	step 2	54154652-7288-4915-babb-53b4ee1a3727	http://s2	DONE	{}	2026-11-23 19:01:12.676748+00	\N	2	\N
229d716d-5928-4d04-b6d8-7660649c9c02	7974dfa0-0387-4f21-8082-47e5bc0a424f	step 2	30667ed5-683b-4643-afd4-205b632e698d	http://s2	DONE	{}	2026-11-23 19:01:12.676748+00	\N	2	\N
bea0ab2a-2f7e-41ef-9d0f-b271d4b65681	e3f9b4b9-0324-422b-b3d2-b3e834eb7a14	step 2	3770febc-84db-4fbb-b3e8-46f23449342d	http://s2	DONE	{}	2026-11-23 19:01:12.676748+00	\N	2	\N
ac443b79-e6ab-45b6-94e7-e2182a875902	8b03756a-0265-4875-8ea9-36b610fcb9c8	step 2	2b651ae8-7478-4e81-8aed-124df1d36ad9	http://s2	DONE	{}	2026-11-23 19:01:12.676748+00	\N	2	\N
db82dd3f-9201-4bf2-96a7-2603a7befd7a	f36fbd0c-60f1-48d9-b902-24e6c135fa51	step 2	210e3bd5-93e5-4b1b-a903-b166f402c610	http://s2	DONE	{}	2026-11-23 19:01:12.676748+00	\N	2	\N
687d8a0b-1942-4f0f-8108-887b38fba402	72f5ab97-d5b5-464d-86b0-17c59b4052c8	step 2	da3db9e1-828f-4375-99f5-3b308931af9c	http://s2	DONE	{}	2026-11-23 19:01:12.676748+00	\N	2	\N
9d265775-ec3d-472a-983b-fb7a2e1bb752	a1dd5a79-0773-4032-9281-5fd39c7cb8d2	step 2	669bb6a1-8f5c-419e-8601-1c9540b2fe64	http://s2	DONE	{}	2026-11-23 19:01:12.676748+00	\N	2	\N
6e99b933-9687-4911-9317-06e82a2459d5	6bf43ff7-665c-4e9b-9373-ccf52dd58a74	step 2	4ecaa557-36c6-47a7-8198-82b2be8352ea	http://s2	DONE	{}	2026-11-23 19:01:12.676748+00	\N	2	\N
e7083c56-9821-4496-9333-6ec22b8b7984	0212e26c-2433-4951-b2f1-b3a35b827162	step 2	e9466c48-ced5-4784-a35e-98b6b6aefd8f	http://s2	DONE	{}	2026-11-23 19:01:12.676748+00	\N	2	\N
da0e35f3-9598-4134-bcc0-d0cee30cce33	ccfe69f4-c4f6-4d28-bef6-5cdf6f743c8e	step 2	f6cd153d-d734-4b37-857a-b4c92417b362	http://s2	DONE	{}	2026-11-23 19:01:12.676748+00	\N	2	\N
f999d081-3231-4a18-ad0a-4ce5f6c848d1	0e0c4838-e9fa-4484-a5d2-9adb045fe042	step 2	be21e822-89a8-499e-ac5d-7ff62784befe	http://s2	DONE	{}	2026-11-23 19:01:12.676748+00	\N	2	\N
9ee8bbc4-6df3-459a-a08e-ca85065c8eaa	2d43e872-2710-41c0-bdb3-b6a2bdc2371f	step 2	becb6fa5-f738-46c3-b38b-1d026a8da059	http://s2	DONE	{}	2026-11-23 19:01:12.676748+00	\N	2	\N
2dd4009f-8acf-4f48-a89d-e8297704d70b	92678e56-6cf8-4e75-8abf-863c36a91921	step 2	905d88af-c1ff-47fe-9a33-ea9eb5698543	http://s2	DONE	{}	2026-11-23 19:01:12.676748+00	\N	2	\N
0a126f38-30fe-452f-a642-f1aae8a51e0d	42840805-80e3-4123-936a-47dfcfd7028b	step 2	3c09a9de-1df1-4899-b82d-ad684edb1d14	http://s2	DONE	{}	2026-11-23 19:01:12.676748+00	\N	2	\N
0bee7f3e-ac1d-4cd1-b5d9-ab2376ae03c0	b67f2a25-dd20-40eb-80ed-daf0c4ebca12	step 2	db97bf6f-27c0-44c2-aefa-43f4306a22fd	http://s2	DONE	{}	2026-11-23 19:01:12.676748+00	\N	2	\N
a7f6fe22-a670-4cbb-af00-bcb1fc920056	8857ef32-3a3b-4a39-bfa5-d42c413ebd2c	step 2	22fcac32-ae63-41d8-8d84-987f6191681b	http://s2	DONE	{}	2026-11-23 19:01:12.676748+00	\N	2	\N
0d70a545-fdac-44d9-908b-846914b5339e	0dd78736-b383-48fb-9f31-ff7a459273c6	step 2	7f184c50-d047-48de-b6b0-32bd39dedcaa	http://s2	DONE	{}	2026-11-23 19:01:12.676748+00	\N	2	\N
a9ed9152-87bb-4414-83c4-43f68aa53a5b	8bc6d11a-df6c-42a8-9b09-140c692f3b73	step 2	32147640-6693-401a-82ba-ee834a7d9e83	http://s2	DONE	{}	2026-11-23 19:01:12.676748+00	\N	2	\N
443681c4-8707-4f7f-92ad-ecd2509b6435	df6127a8-339b-41f5-9783-3fef205fe3ce	step 2	fe46b310-750d-4617-96f0-55fb8e0c9cac	http://s2	DONE	{}	2026-11-23 19:01:12.676748+00	\N	2	\N
b4e88767-824d-45c8-9b4d-1d102e41e147	8b64bd29-404a-4ecd-b475-630f6791a10a	step 2	609b9464-3401-4065-a1db-1493145a8060	http://s2	DONE	{}	2026-11-23 19:01:12.676748+00	\N	2	\N
c41d00fc-45d3-4679-a873-a4972d91aae5	cd7141a2-d04a-4bf6-b30c-7ba8e5f7aa0f	step 2	4584dbb0-1219-4fd4-af47-771394bfcdcf	http://s2	DONE	{}	2026-11-23 19:01:12.676748+00	\N	2	\N
d30b56cb-1479-4b04-b4fb-c96d9186d8fa	95f41e15-7001-45b1-935f-3fe9bf88ee09	step 2	1f92e691-2e24-47a4-b53b-d9dcebebb4dc	http://s2	DONE	{}	2026-11-23 19:01:12.676748+00	\N	2	\N
98ee3076-6aab-48e4-81ba-6cd5abc91fbb	8782083c-cdad-4d81-80fb-726cc51dc4f7	step 2	ffaad647-2982-4388-a29a-6832f1c57bd9	http://s2	DONE	{}	2026-11-23 19:01:12.676748+00	\N	2	\N
58f37d22-094f-43ca-aa8b-723e98fcd3e4	70e3d683-4e35-41cd-8093-3b5de858bade	step 2	22fd5256-af55-4ee0-83ff-7350a34079e2	http://s2	DONE	{}	2026-11-23 19:01:12.676748+00	\N	2	\N
ccf375b7-873c-42db-99bc-a8a313e52493	6a235000-a335-4625-b1b4-bd5afd819ed6	step 2	a89c2102-aa9d-4ba8-bbe1-7f682ede7740	http://s2	DONE	{}	2026-11-23 19:01:12.676748+00	\N	2	\N
bbda9264-6b78-48e3-86d1-be5560b1422c	977009b5-f2f4-48a3-9ee0-1c72b499891d	step 2	39db0798-377b-4a4b-8a72-43f31fb6ff23	http://s2	DONE	{}	2026-11-23 19:01:12.676748+00	\N	2	\N
c79576f4-a796-40ea-8928-32ab95a8e765	083fe333-39b8-4e00-8b35-eb9b1e5eddf3	step 2	0eee05e9-de33-4aee-8111-94db184cb1ae	http://s2	DONE	{}	2026-11-23 19:01:12.676748+00	\N	2	\N
a1acb075-545f-4327-ba8b-bd704e5ed64e	a23095ed-9e1e-4455-ae72-00e94f338afb	step 2	f44accbb-643f-4ce5-8930-e0db5277ed86	http://s2	DONE	{}	2026-11-23 19:01:12.676748+00	\N	2	\N
6b811578-b261-476c-bfe1-1268fa3b9e3a	ddb2cd62-0e5c-4dee-a9d5-1eee9dac71a4	step 2	c9e3a13e-8d13-493d-b2a5-1711cf9e4972	http://s2	DONE	{}	2026-11-23 19:01:12.676748+00	\N	2	\N
45ba00e4-1952-4d40-88a0-b0f99b9234b5	b6ebfaa4-f9f9-4a8a-90da-70dd6e832f15	step 2	c6011e16-dbf6-4daa-8f8b-d859cff8e342	http://s2	DONE	{}	2026-11-23 19:01:12.676748+00	\N	2	\N
7e43293a-432e-48af-85af-726d179c9743	87feaa92-beba-41f6-811b-2b2a7af05ebb	step 2	cc2fd1d8-4f79-4935-a3b5-153042c48bd7	http://s2	DONE	{}	2026-11-23 19:01:12.676748+00	\N	2	\N
2132bf20-6fd2-4e17-880e-7667becc38b6	5e89ab7a-df83-4553-8e77-2ef4442037ce	step 2	f7d2a047-47d9-4722-8b4a-a43249eb779d	http://s2	DONE	{}	2026-11-23 19:01:12.676748+00	\N	2	\N
e9c6cb67-8730-4876-941a-9b409b324777	721ef611-fd80-4711-b56d-b7e283aa63ae	step 2	fb843e5d-b5cc-4636-939e-7b55cd55b891	http://s2	DONE	{}	2026-11-23 19:01:12.676748+00	\N	2	\N
5ca39cc1-3f2b-418c-8e22-e6aba6321bd6	bc180c55-d650-43e9-a91f-cc422857b27b	step 2	b54a15f2-8f22-413e-8179-fc97e2ddc1ea	http://s2	DONE	{}	2026-11-23 19:01:12.676748+00	\N	2	\N
a6cd441b-8390-4425-a6d2-879d447b8b6e	6aded38e-1c38-4a0a-8ad6-e9e9957dd666	step 2	765179fd-aaf6-4e39-90d1-c58d2d572947	http://s2	DONE	{}	2026-11-23 19:01:12.676748+00	\N	2	\N
50870499-e970-4e7e-b944-554a3080594c	8592b9d0-3769-40d4-8cd0-f7395f345f60	step 2	17a1bc5e-a5e1-4518-a077-28047558bc37	http://s2	DONE	{}	2026-11-23 19:01:12.676748+00	\N	2	\N
a99972f2-9216-4418-9bd7-632750bafed2	eae762a2-4e91-4bc4-b50e-0cacc30c5b9f	step 2	e2954c1a-69ab-4e9d-9463-03651d006a64	http://s2	DONE	{}	2026-11-23 19:01:12.676748+00	\N	2	\N
25e41162-abb3-414b-aa95-b5e3642065f8	b856598f-4879-4276-beb3-17d027891eb6	step 2	c696aa47-de3f-46da-b2d0-c6bb838f7f06	http://s2	DONE	{}	2026-11-23 19:01:12.676748+00	\N	2	\N
7a1eb195-e2b4-4cc9-8665-f922a69d4705	31d30aaa-f189-44be-8e12-2858dfd5719d	step 2	e009fca3-9e66-4bd7-88ac-a1691a6ab1b7	http://s2	DONE	{}	2026-11-23 19:01:12.676748+00	\N	2	\N
db3e2808-6c0b-4e5e-a4a5-a161c2368e06	a0266c69-c125-4401-af97-3e4435b6a78c	step 2	177903b8-9a7c-4669-bc54-bd19f0c76839	http://s2	DONE	{}	2026-11-23 19:01:12.676748+00	\N	2	\N
535df394-4930-43c3-af34-fb3fbd856386	49da4d7d-a054-4ccb-95b6-fddb65e25650	step 2	81ea3300-2e8a-45ae-aac8-268eeb0e4c69	http://s2	DONE	{}	2026-11-23 19:01:12.676748+00	\N	2	\N
1c384188-c69a-4365-ac19-e8df08aacb66	c5d1484f-2e03-4195-884f-cdafcbf61d87	step 2	1bf760c8-86ba-4fd0-94bf-9bff643df835	http://s2	DONE	{}	2026-11-23 19:01:12.676748+00	\N	2	\N
11b8081e-1aa1-4425-bcd6-7af46ac9f06e	8ab2930e-a888-4e7d-a4ae-8386407edf35	step 2	f44754bf-8cb0-4c5f-ae4a-83da844652f4	http://s2	DONE	{}	2026-11-23 19:01:12.676748+00	\N	2	\N
13a87459-e9f6-4e94-96d7-db4b5facc2e6	9695c3cf-ab2c-463c-a642-d9ac9af6d040	step 2	f98ef7de-9af3-49c1-aff7-4acae1c2ba39	http://s2	DONE	{}	2026-11-23 19:01:12.676748+00	\N	2	\N
10553613-899d-414d-9c02-41ac255bde8b	159fb616-4c56-4e3f-b068-67a51b813d0a	step 2	aae12c0e-3ebf-4286-94ff-96dfa7f73b7e	http://s2	DONE	{}	2026-11-23 19:01:12.676748+00	\N	2	\N
174656d6-5b12-4666-bc7a-2bbba6dd254f	38b4975f-a2f9-48ef-8929-c5aec3ad8cf0	step 2	174623cf-7240-4ebe-a7bf-1162c97ae2db	http://s2	DONE	{}	2026-11-23 19:01:12.676748+00	\N	2	\N
ad0ec3ef-4cc3-40d8-845f-39bd023952a4	a4cc96b8-d3cc-4a97-8d91-4035f41a89bf	step 2	5586c1b1-d21d-4c18-b05e-3a2cc1964910	http://s2	DONE	{}	2026-11-23 19:01:12.676748+00	\N	2	\N
cc721d37-fa94-4e87-b70d-00477f94e5be	0e65b824-87c5-4db5-a8d2-d4b37e8257de	step 2	9ead7470-7855-4844-837a-d684c758b1ee	http://s2	DONE	{}	2026-11-23 19:01:12.676748+00	\N	2	\N
24725b2c-795e-465f-804a-cfbad7b0a327	a4c4082b-3bb1-4cd2-9d3b-22f818f54fdd	step 2	ccf37cff-ecb9-4a20-a9dc-87f3101c3ba9	http://s2	DONE	{}	2026-11-23 19:01:12.676748+00	\N	2	\N
1524c997-2803-403c-9792-89f045216882	5f6011af-8c1c-46be-8ea9-952fc47b84ff	step 2	1a68b7ac-715b-418c-bd17-69f862f0efe8	http://s2	DONE	{}	2026-11-23 19:01:12.676748+00	\N	2	\N
3c0c56ab-8c48-41ce-a12a-1153d48c99f9	69a51ad0-ca8e-475d-a106-ee3f0dfe2575	step 2	f9b8c8ce-5cbc-4af1-9928-01e927af01f3	http://s2	DONE	{}	2026-11-23 19:01:12.676748+00	\N	2	\N
67868e3e-bafa-44bc-a66d-3f0172b88902	278b48f8-0534-4ec9-b44b-9ea23a541c38	step 2	dc707877-d93e-4769-933e-0382d15b83ab	http://s2	DONE	{}	2026-11-23 19:01:12.676748+00	\N	2	\N
3b45b710-9c9b-4530-9e56-b52dce5a1902	780a7d22-4b34-4501-9c57-2d657408073f	step 2	58b73e95-644d-40bb-85a3-96cfc1e7129e	http://s2	DONE	{}	2026-11-23 19:01:12.676748+00	\N	2	\N
64e13cb1-476c-4fdb-b004-fd7bf21781da	3b7947e7-8394-4308-b2aa-0208efff1505	step 2	63b2f07c-4e2f-4efa-89b9-e5eec37c486b	http://s2	DONE	{}	2026-11-23 19:01:12.676748+00	\N	2	\N
325dd608-05e0-40c8-9be3-404b3463fcdc	fd7101ba-167c-4c61-b604-3e1de18a436d	step 2	0183f656-4b21-4840-96d3-8753957e4288	http://s2	DONE	{}	2026-11-23 19:01:12.676748+00	\N	2	\N
4abf625f-e1f5-4c00-bb7b-0455b3303e8f	60721b18-09e6-4f91-b0e1-137d25837470	step 2	4ec4f364-b464-4c10-b142-f8f423e8d98e	http://s2	DONE	{}	2026-11-23 19:01:12.676748+00	\N	2	\N
df7b7399-d357-42d7-9fab-cb0fe5a2cefb	11a2646f-4f5e-4666-a2be-db122ce2f504	step 2	3fbbfef1-661a-4d17-b3e7-bd7804222348	http://s2	DONE	{}	2026-11-23 19:01:12.676748+00	\N	2	\N
60ae739d-e50e-45e8-abeb-ff3943c94078	29171cf2-d22b-4216-b165-7222dfb273a0	step 2	b61d0768-527e-4224-9196-e9085a83af40	http://s2	DONE	{}	2026-11-23 19:01:12.676748+00	\N	2	\N
2d2fb4bb-c6a4-43e7-9fb6-5962c1c845d4	141d090f-f30c-49da-beb6-8bf749ab17ce	step 2	c438b371-d1cc-40ef-b719-49abd9011f61	http://s2	DONE	{}	2026-11-23 19:01:12.676748+00	\N	2	\N
\.


--
-- Data for Name: task_services; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.task_services (org_id, service_id, task_definition_id, service_url, pod_name, node_name, health_status, last_health_check, resources_used, started_at) FROM stdin;
06cb8e0d-85ed-457e-a2de-f0934ca967b5	85da730f-199f-4ec8-9916-7526113f7985	db2f5e20-bdf4-4a32-a1a6-d37bb4ac3ce7	http://s	\N	\N	healthy	2026-11-23 19:03:12.662562+00	{"cpu": 1}	2026-11-23 19:03:12.661255+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	ad487a42-db14-4cd5-a653-b29593f86a0c	2e9a9dda-069a-439a-bd99-416ceb726546	http://s	\N	\N	healthy	2026-11-23 19:03:12.663405+00	{"cpu": 1}	2026-11-23 19:03:12.662838+00
06cb8e0d-85ed-457e-a2de-f0934ca967b5	bb783c77-5a4a-4881-b6a9-fddfcd9dc9df	3e6d4c67-65dc-4884-a324-95737661a736	http://s	\N	\N	healthy	2026-11-23 19:03:12.664229+00	{"cpu": 1}	2026-11-23 19:03:12.66351+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	27e5faf9-680e-48b0-bb3d-7f63473ffe77	656f68c8-fe00-49f2-9c8b-8a81cedb561c	http://s	\N	\N	healthy	2026-11-23 19:03:12.669459+00	{"cpu": 1}	2026-11-23 19:03:12.668069+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	9083ff12-176e-4e68-93f1-4fdc6acc0286	de423dda-9751-4dff-882b-367c3fe28898	http://s	\N	\N	healthy	2026-11-23 19:03:12.670368+00	{"cpu": 1}	2026-11-23 19:03:12.669679+00
d1e6e6e0-96bb-4bb9-ad2a-04ad7c153fb5	f2267264-dedf-454a-8e6b-bd7d87fc9723	03b97fb3-ae02-41cd-a184-79056e4d211f	http://s	\N	\N	healthy	2026-11-23 19:03:12.671147+00	{"cpu": 1}	2026-11-23 19:03:12.670532+00
d594299d-554b-468d-abc1-184ad54ffe50	c11515d6-c9df-4f5a-8a5f-95c6fdb6508b	74f77bc7-172f-4172-aa0c-1cd51a3125eb	http://s	\N	\N	healthy	2026-11-23 19:03:12.675333+00	{"cpu": 1}	2026-11-23 19:03:12.674813+00
d594299d-554b-468d-abc1-184ad54ffe50	3306f0a5-db81-4db7-8135-263afbf5a5e6	93269baf-7ede-4ac8-b86d-9451fa7f9fae	http://s	\N	\N	healthy	2026-11-23 19:03:12.675899+00	{"cpu": 1}	2026-11-23 19:03:12.675439+00
d594299d-554b-468d-abc1-184ad54ffe50	d22b551d-ba29-4bc9-a2a6-25d1c49268c0	cb211c05-3c3e-4e9e-aca1-1a5ca1df46d2	http://s	\N	\N	healthy	2026-11-23 19:03:12.676442+00	{"cpu": 1}	2026-11-23 19:03:12.675996+00
\.


--
-- Data for Name: users; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.users (user_id, email, enabled, profile, created_at) FROM stdin;
\.


--
-- Name: audit_logs audit_logs_pkey; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.audit_logs
    ADD CONSTRAINT audit_logs_pkey PRIMARY KEY (org_id, audit_id, ts);


--
-- Name: audit_logs_2025_09 audit_logs_2025_09_pkey; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.audit_logs_2025_09
    ADD CONSTRAINT audit_logs_2025_09_pkey PRIMARY KEY (org_id, audit_id, ts);


--
-- Name: audit_logs_2025_10 audit_logs_2025_10_pkey; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.audit_logs_2025_10
    ADD CONSTRAINT audit_logs_2025_10_pkey PRIMARY KEY (org_id, audit_id, ts);


--
-- Name: audit_logs_2025_11 audit_logs_2025_11_pkey; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.audit_logs_2025_11
    ADD CONSTRAINT audit_logs_2025_11_pkey PRIMARY KEY (org_id, audit_id, ts);


--
-- Name: audit_logs_2025_12 audit_logs_2025_12_pkey; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.audit_logs_2025_12
    ADD CONSTRAINT audit_logs_2025_12_pkey PRIMARY KEY (org_id, audit_id, ts);


--
-- Name: audit_logs_2026_01 audit_logs_2026_01_pkey; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.audit_logs_2026_01
    ADD CONSTRAINT audit_logs_2026_01_pkey PRIMARY KEY (org_id, audit_id, ts);


--
-- Name: audit_logs_2026_02 audit_logs_2026_02_pkey; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.audit_logs_2026_02
    ADD CONSTRAINT audit_logs_2026_02_pkey PRIMARY KEY (org_id, audit_id, ts);


--
-- Name: audit_logs_2026_03 audit_logs_2026_03_pkey; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.audit_logs_2026_03
    ADD CONSTRAINT audit_logs_2026_03_pkey PRIMARY KEY (org_id, audit_id, ts);


--
-- Name: audit_logs_2026_04 audit_logs_2026_04_pkey; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.audit_logs_2026_04
    ADD CONSTRAINT audit_logs_2026_04_pkey PRIMARY KEY (org_id, audit_id, ts);


--
-- Name: audit_logs_2026_05 audit_logs_2026_05_pkey; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.audit_logs_2026_05
    ADD CONSTRAINT audit_logs_2026_05_pkey PRIMARY KEY (org_id, audit_id, ts);


--
-- Name: audit_logs_2026_06 audit_logs_2026_06_pkey; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.audit_logs_2026_06
    ADD CONSTRAINT audit_logs_2026_06_pkey PRIMARY KEY (org_id, audit_id, ts);


--
-- Name: audit_logs_2026_07 audit_logs_2026_07_pkey; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.audit_logs_2026_07
    ADD CONSTRAINT audit_logs_2026_07_pkey PRIMARY KEY (org_id, audit_id, ts);


--
-- Name: audit_logs_2026_08 audit_logs_2026_08_pkey; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.audit_logs_2026_08
    ADD CONSTRAINT audit_logs_2026_08_pkey PRIMARY KEY (org_id, audit_id, ts);


--
-- Name: audit_logs_2026_09 audit_logs_2026_09_pkey; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.audit_logs_2026_09
    ADD CONSTRAINT audit_logs_2026_09_pkey PRIMARY KEY (org_id, audit_id, ts);


--
-- Name: audit_logs_2026_10 audit_logs_2026_10_pkey; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.audit_logs_2026_10
    ADD CONSTRAINT audit_logs_2026_10_pkey PRIMARY KEY (org_id, audit_id, ts);


--
-- Name: audit_logs_2026_11 audit_logs_2026_11_pkey; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.audit_logs_2026_11
    ADD CONSTRAINT audit_logs_2026_11_pkey PRIMARY KEY (org_id, audit_id, ts);


--
-- Name: audit_logs_2026_12 audit_logs_2026_12_pkey; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.audit_logs_2026_12
    ADD CONSTRAINT audit_logs_2026_12_pkey PRIMARY KEY (org_id, audit_id, ts);


--
-- Name: audit_logs_2027_01 audit_logs_2027_01_pkey; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.audit_logs_2027_01
    ADD CONSTRAINT audit_logs_2027_01_pkey PRIMARY KEY (org_id, audit_id, ts);


--
-- Name: audit_logs_2027_02 audit_logs_2027_02_pkey; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.audit_logs_2027_02
    ADD CONSTRAINT audit_logs_2027_02_pkey PRIMARY KEY (org_id, audit_id, ts);


--
-- Name: audit_logs_2027_03 audit_logs_2027_03_pkey; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.audit_logs_2027_03
    ADD CONSTRAINT audit_logs_2027_03_pkey PRIMARY KEY (org_id, audit_id, ts);


--
-- Name: audit_logs_2027_04 audit_logs_2027_04_pkey; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.audit_logs_2027_04
    ADD CONSTRAINT audit_logs_2027_04_pkey PRIMARY KEY (org_id, audit_id, ts);


--
-- Name: audit_logs_2027_05 audit_logs_2027_05_pkey; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.audit_logs_2027_05
    ADD CONSTRAINT audit_logs_2027_05_pkey PRIMARY KEY (org_id, audit_id, ts);


--
-- Name: audit_logs_default audit_logs_default_pkey; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.audit_logs_default
    ADD CONSTRAINT audit_logs_default_pkey PRIMARY KEY (org_id, audit_id, ts);


--
-- Name: dynamic_task_results dynamic_task_results_pkey; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.dynamic_task_results
    ADD CONSTRAINT dynamic_task_results_pkey PRIMARY KEY (result_id);


--
-- Name: job_events job_events_pkey; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.job_events
    ADD CONSTRAINT job_events_pkey PRIMARY KEY (job_id, seq_no, ts);


--
-- Name: job_events_2025_09 job_events_2025_09_pkey; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.job_events_2025_09
    ADD CONSTRAINT job_events_2025_09_pkey PRIMARY KEY (job_id, seq_no, ts);


--
-- Name: job_events_2025_10 job_events_2025_10_pkey; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.job_events_2025_10
    ADD CONSTRAINT job_events_2025_10_pkey PRIMARY KEY (job_id, seq_no, ts);


--
-- Name: job_events_2025_11 job_events_2025_11_pkey; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.job_events_2025_11
    ADD CONSTRAINT job_events_2025_11_pkey PRIMARY KEY (job_id, seq_no, ts);


--
-- Name: job_events_2025_12 job_events_2025_12_pkey; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.job_events_2025_12
    ADD CONSTRAINT job_events_2025_12_pkey PRIMARY KEY (job_id, seq_no, ts);


--
-- Name: job_events_2026_01 job_events_2026_01_pkey; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.job_events_2026_01
    ADD CONSTRAINT job_events_2026_01_pkey PRIMARY KEY (job_id, seq_no, ts);


--
-- Name: job_events_2026_02 job_events_2026_02_pkey; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.job_events_2026_02
    ADD CONSTRAINT job_events_2026_02_pkey PRIMARY KEY (job_id, seq_no, ts);


--
-- Name: job_events_2026_03 job_events_2026_03_pkey; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.job_events_2026_03
    ADD CONSTRAINT job_events_2026_03_pkey PRIMARY KEY (job_id, seq_no, ts);


--
-- Name: job_events_2026_04 job_events_2026_04_pkey; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.job_events_2026_04
    ADD CONSTRAINT job_events_2026_04_pkey PRIMARY KEY (job_id, seq_no, ts);


--
-- Name: job_events_2026_05 job_events_2026_05_pkey; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.job_events_2026_05
    ADD CONSTRAINT job_events_2026_05_pkey PRIMARY KEY (job_id, seq_no, ts);


--
-- Name: job_events_2026_06 job_events_2026_06_pkey; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.job_events_2026_06
    ADD CONSTRAINT job_events_2026_06_pkey PRIMARY KEY (job_id, seq_no, ts);


--
-- Name: job_events_2026_07 job_events_2026_07_pkey; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.job_events_2026_07
    ADD CONSTRAINT job_events_2026_07_pkey PRIMARY KEY (job_id, seq_no, ts);


--
-- Name: job_events_2026_08 job_events_2026_08_pkey; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.job_events_2026_08
    ADD CONSTRAINT job_events_2026_08_pkey PRIMARY KEY (job_id, seq_no, ts);


--
-- Name: job_events_2026_09 job_events_2026_09_pkey; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.job_events_2026_09
    ADD CONSTRAINT job_events_2026_09_pkey PRIMARY KEY (job_id, seq_no, ts);


--
-- Name: job_events_2026_10 job_events_2026_10_pkey; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.job_events_2026_10
    ADD CONSTRAINT job_events_2026_10_pkey PRIMARY KEY (job_id, seq_no, ts);


--
-- Name: job_events_2026_11 job_events_2026_11_pkey; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.job_events_2026_11
    ADD CONSTRAINT job_events_2026_11_pkey PRIMARY KEY (job_id, seq_no, ts);


--
-- Name: job_events_2026_12 job_events_2026_12_pkey; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.job_events_2026_12
    ADD CONSTRAINT job_events_2026_12_pkey PRIMARY KEY (job_id, seq_no, ts);


--
-- Name: job_events_2027_01 job_events_2027_01_pkey; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.job_events_2027_01
    ADD CONSTRAINT job_events_2027_01_pkey PRIMARY KEY (job_id, seq_no, ts);


--
-- Name: job_events_2027_02 job_events_2027_02_pkey; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.job_events_2027_02
    ADD CONSTRAINT job_events_2027_02_pkey PRIMARY KEY (job_id, seq_no, ts);


--
-- Name: job_events_2027_03 job_events_2027_03_pkey; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.job_events_2027_03
    ADD CONSTRAINT job_events_2027_03_pkey PRIMARY KEY (job_id, seq_no, ts);


--
-- Name: job_events_2027_04 job_events_2027_04_pkey; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.job_events_2027_04
    ADD CONSTRAINT job_events_2027_04_pkey PRIMARY KEY (job_id, seq_no, ts);


--
-- Name: job_events_2027_05 job_events_2027_05_pkey; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.job_events_2027_05
    ADD CONSTRAINT job_events_2027_05_pkey PRIMARY KEY (job_id, seq_no, ts);


--
-- Name: job_events_default job_events_default_pkey; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.job_events_default
    ADD CONSTRAINT job_events_default_pkey PRIMARY KEY (job_id, seq_no, ts);


--
-- Name: jobs_meta jobs_meta_pkey; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.jobs_meta
    ADD CONSTRAINT jobs_meta_pkey PRIMARY KEY (org_id, job_id);


--
-- Name: jobs jobs_pkey; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.jobs
    ADD CONSTRAINT jobs_pkey PRIMARY KEY (job_id);


--
-- Name: membership_roles membership_roles_pkey; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.membership_roles
    ADD CONSTRAINT membership_roles_pkey PRIMARY KEY (org_id, user_id, role_id);


--
-- Name: memberships memberships_pkey; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.memberships
    ADD CONSTRAINT memberships_pkey PRIMARY KEY (org_id, user_id);


--
-- Name: molecules molecules_pkey; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.molecules
    ADD CONSTRAINT molecules_pkey PRIMARY KEY (org_id, molecule_id);


--
-- Name: organizations organizations_name_key; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.organizations
    ADD CONSTRAINT organizations_name_key UNIQUE (name);


--
-- Name: organizations organizations_pkey; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.organizations
    ADD CONSTRAINT organizations_pkey PRIMARY KEY (org_id);


--
-- Name: pipeline_task_steps pipeline_task_steps_pkey; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.pipeline_task_steps
    ADD CONSTRAINT pipeline_task_steps_pkey PRIMARY KEY (org_id, step_id);


--
-- Name: pipeline_task_steps pipeline_task_steps_step_name_key; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.pipeline_task_steps
    ADD CONSTRAINT pipeline_task_steps_step_name_key UNIQUE (org_id, template_id, step_name);


--
-- Name: pipeline_templates pipeline_templates_name_version_key; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.pipeline_templates
    ADD CONSTRAINT pipeline_templates_name_version_key UNIQUE (org_id, name, version);


--
-- Name: pipeline_templates pipeline_templates_pkey; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.pipeline_templates
    ADD CONSTRAINT pipeline_templates_pkey PRIMARY KEY (org_id, template_id);


--
-- Name: registry_revisions registry_revisions_pkey; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.registry_revisions
    ADD CONSTRAINT registry_revisions_pkey PRIMARY KEY (org_id, slot);


--
-- Name: result_cache_claims result_cache_claims_pkey; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.result_cache_claims
    ADD CONSTRAINT result_cache_claims_pkey PRIMARY KEY (cache_key);


--
-- Name: result_cache result_cache_pkey; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.result_cache
    ADD CONSTRAINT result_cache_pkey PRIMARY KEY (cache_key);


--
-- Name: role_access role_access_pkey; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.role_access
    ADD CONSTRAINT role_access_pkey PRIMARY KEY (role_name);


--
-- Name: roles roles_org_id_name_key; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.roles
    ADD CONSTRAINT roles_org_id_name_key UNIQUE (org_id, name);


--
-- Name: roles roles_pkey; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.roles
    ADD CONSTRAINT roles_pkey PRIMARY KEY (org_id, role_id);


--
-- Name: schema_version schema_version_pkey; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.schema_version
    ADD CONSTRAINT schema_version_pkey PRIMARY KEY (version);


--
-- Name: task_definitions task_definitions_pkey; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.task_definitions
    ADD CONSTRAINT task_definitions_pkey PRIMARY KEY (org_id, task_definition_id);


--
-- Name: task_definitions task_definitions_task_id_version_key; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.task_definitions
    ADD CONSTRAINT task_definitions_task_id_version_key UNIQUE (org_id, task_id, version);


--
-- Name: task_executions task_executions_pkey; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.task_executions
    ADD CONSTRAINT task_executions_pkey PRIMARY KEY (exec_id);


--
-- Name: task_services task_services_pkey; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.task_services
    ADD CONSTRAINT task_services_pkey PRIMARY KEY (org_id, service_id);


--
-- Name: task_services task_services_url_key; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.task_services
    ADD CONSTRAINT task_services_url_key UNIQUE (org_id, task_definition_id, service_url);


--
-- Name: users users_pkey; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.users
    ADD CONSTRAINT users_pkey PRIMARY KEY (user_id);


--
-- Name: idx_audit_logs_entity; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX idx_audit_logs_entity ON ONLY mad.audit_logs USING btree (org_id, entity_type, entity_id, ts DESC, audit_id DESC);


--
-- Name: audit_logs_2025_09_org_id_entity_type_entity_id_ts_audit_id_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX audit_logs_2025_09_org_id_entity_type_entity_id_ts_audit_id_idx ON mad.audit_logs_2025_09 USING btree (org_id, entity_type, entity_id, ts DESC, audit_id DESC);


--
-- Name: idx_audit_logs_org_ts; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX idx_audit_logs_org_ts ON ONLY mad.audit_logs USING btree (org_id, ts DESC, audit_id DESC);


--
-- Name: audit_logs_2025_09_org_id_ts_audit_id_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX audit_logs_2025_09_org_id_ts_audit_id_idx ON mad.audit_logs_2025_09 USING btree (org_id, ts DESC, audit_id DESC);


--
-- Name: idx_audit_logs_user_ts; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX idx_audit_logs_user_ts ON ONLY mad.audit_logs USING btree (org_id, user_id, ts DESC, audit_id DESC) WHERE (user_id IS NOT NULL);


--
-- Name: audit_logs_2025_09_org_id_user_id_ts_audit_id_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX audit_logs_2025_09_org_id_user_id_ts_audit_id_idx ON mad.audit_logs_2025_09 USING btree (org_id, user_id, ts DESC, audit_id DESC) WHERE (user_id IS NOT NULL);


--
-- Name: audit_logs_2025_10_org_id_entity_type_entity_id_ts_audit_id_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX audit_logs_2025_10_org_id_entity_type_entity_id_ts_audit_id_idx ON mad.audit_logs_2025_10 USING btree (org_id, entity_type, entity_id, ts DESC, audit_id DESC);


--
-- Name: audit_logs_2025_10_org_id_ts_audit_id_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX audit_logs_2025_10_org_id_ts_audit_id_idx ON mad.audit_logs_2025_10 USING btree (org_id, ts DESC, audit_id DESC);


--
-- Name: audit_logs_2025_10_org_id_user_id_ts_audit_id_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX audit_logs_2025_10_org_id_user_id_ts_audit_id_idx ON mad.audit_logs_2025_10 USING btree (org_id, user_id, ts DESC, audit_id DESC) WHERE (user_id IS NOT NULL);


--
-- Name: audit_logs_2025_11_org_id_entity_type_entity_id_ts_audit_id_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX audit_logs_2025_11_org_id_entity_type_entity_id_ts_audit_id_idx ON mad.audit_logs_2025_11 USING btree (org_id, entity_type, entity_id, ts DESC, audit_id DESC);


--
-- Name: audit_logs_2025_11_org_id_ts_audit_id_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX audit_logs_2025_11_org_id_ts_audit_id_idx ON mad.audit_logs_2025_11 USING btree (org_id, ts DESC, audit_id DESC);


--
-- Name: audit_logs_2025_11_org_id_user_id_ts_audit_id_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX audit_logs_2025_11_org_id_user_id_ts_audit_id_idx ON mad.audit_logs_2025_11 USING btree (org_id, user_id, ts DESC, audit_id DESC) WHERE (user_id IS NOT NULL);


--
-- Name: audit_logs_2025_12_org_id_entity_type_entity_id_ts_audit_id_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX audit_logs_2025_12_org_id_entity_type_entity_id_ts_audit_id_idx ON mad.audit_logs_2025_12 USING btree (org_id, entity_type, entity_id, ts DESC, audit_id DESC);


--
-- Name: audit_logs_2025_12_org_id_ts_audit_id_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX audit_logs_2025_12_org_id_ts_audit_id_idx ON mad.audit_logs_2025_12 USING btree (org_id, ts DESC, audit_id DESC);


--
-- Name: audit_logs_2025_12_org_id_user_id_ts_audit_id_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX audit_logs_2025_12_org_id_user_id_ts_audit_id_idx ON mad.audit_logs_2025_12 USING btree (org_id, user_id, ts DESC, audit_id DESC) WHERE (user_id IS NOT NULL);


--
-- Name: audit_logs_2026_01_org_id_entity_type_entity_id_ts_audit_id_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX audit_logs_2026_01_org_id_entity_type_entity_id_ts_audit_id_idx ON mad.audit_logs_2026_01 USING btree (org_id, entity_type, entity_id, ts DESC, audit_id DESC);


--
-- Name: audit_logs_2026_01_org_id_ts_audit_id_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX audit_logs_2026_01_org_id_ts_audit_id_idx ON mad.audit_logs_2026_01 USING btree (org_id, ts DESC, audit_id DESC);


--
-- Name: audit_logs_2026_01_org_id_user_id_ts_audit_id_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX audit_logs_2026_01_org_id_user_id_ts_audit_id_idx ON mad.audit_logs_2026_01 USING btree (org_id, user_id, ts DESC, audit_id DESC) WHERE (user_id IS NOT NULL);


--
-- Name: audit_logs_2026_02_org_id_entity_type_entity_id_ts_audit_id_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX audit_logs_2026_02_org_id_entity_type_entity_id_ts_audit_id_idx ON mad.audit_logs_2026_02 USING btree (org_id, entity_type, entity_id, ts DESC, audit_id DESC);


--
-- Name: audit_logs_2026_02_org_id_ts_audit_id_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX audit_logs_2026_02_org_id_ts_audit_id_idx ON mad.audit_logs_2026_02 USING btree (org_id, ts DESC, audit_id DESC);


--
-- Name: audit_logs_2026_02_org_id_user_id_ts_audit_id_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX audit_logs_2026_02_org_id_user_id_ts_audit_id_idx ON mad.audit_logs_2026_02 USING btree (org_id, user_id, ts DESC, audit_id DESC) WHERE (user_id IS NOT NULL);


--
-- Name: audit_logs_2026_03_org_id_entity_type_entity_id_ts_audit_id_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX audit_logs_2026_03_org_id_entity_type_entity_id_ts_audit_id_idx ON mad.audit_logs_2026_03 USING btree (org_id, entity_type, entity_id, ts DESC, audit_id DESC);


--
-- Name: audit_logs_2026_03_org_id_ts_audit_id_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX audit_logs_2026_03_org_id_ts_audit_id_idx ON mad.audit_logs_2026_03 USING btree (org_id, ts DESC, audit_id DESC);


--
-- Name: audit_logs_2026_03_org_id_user_id_ts_audit_id_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX audit_logs_2026_03_org_id_user_id_ts_audit_id_idx ON mad.audit_logs_2026_03 USING btree (org_id, user_id, ts DESC, audit_id DESC) WHERE (user_id IS NOT NULL);


--
-- Name: audit_logs_2026_04_org_id_entity_type_entity_id_ts_audit_id_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX audit_logs_2026_04_org_id_entity_type_entity_id_ts_audit_id_idx ON mad.audit_logs_2026_04 USING btree (org_id, entity_type, entity_id, ts DESC, audit_id DESC);


--
-- Name: audit_logs_2026_04_org_id_ts_audit_id_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX audit_logs_2026_04_org_id_ts_audit_id_idx ON mad.audit_logs_2026_04 USING btree (org_id, ts DESC, audit_id DESC);


--
-- Name: audit_logs_2026_04_org_id_user_id_ts_audit_id_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX audit_logs_2026_04_org_id_user_id_ts_audit_id_idx ON mad.audit_logs_2026_04 USING btree (org_id, user_id, ts DESC, audit_id DESC) WHERE (user_id IS NOT NULL);


--
-- Name: audit_logs_2026_05_org_id_entity_type_entity_id_ts_audit_id_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX audit_logs_2026_05_org_id_entity_type_entity_id_ts_audit_id_idx ON mad.audit_logs_2026_05 USING btree (org_id, entity_type, entity_id, ts DESC, audit_id DESC);


--
-- Name: audit_logs_2026_05_org_id_ts_audit_id_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX audit_logs_2026_05_org_id_ts_audit_id_idx ON mad.audit_logs_2026_05 USING btree (org_id, ts DESC, audit_id DESC);


--
-- Name: audit_logs_2026_05_org_id_user_id_ts_audit_id_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX audit_logs_2026_05_org_id_user_id_ts_audit_id_idx ON mad.audit_logs_2026_05 USING btree (org_id, user_id, ts DESC, audit_id DESC) WHERE (user_id IS NOT NULL);


--
-- Name: audit_logs_2026_06_org_id_entity_type_entity_id_ts_audit_id_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX audit_logs_2026_06_org_id_entity_type_entity_id_ts_audit_id_idx ON mad.audit_logs_2026_06 USING btree (org_id, entity_type, entity_id, ts DESC, audit_id DESC);


--
-- Name: audit_logs_2026_06_org_id_ts_audit_id_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX audit_logs_2026_06_org_id_ts_audit_id_idx ON mad.audit_logs_2026_06 USING btree (org_id, ts DESC, audit_id DESC);


--
-- Name: audit_logs_2026_06_org_id_user_id_ts_audit_id_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX audit_logs_2026_06_org_id_user_id_ts_audit_id_idx ON mad.audit_logs_2026_06 USING btree (org_id, user_id, ts DESC, audit_id DESC) WHERE (user_id IS NOT NULL);


--
-- Name: audit_logs_2026_07_org_id_entity_type_entity_id_ts_audit_id_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX audit_logs_2026_07_org_id_entity_type_entity_id_ts_audit_id_idx ON mad.audit_logs_2026_07 USING btree (org_id, entity_type, entity_id, ts DESC, audit_id DESC);


--
-- Name: audit_logs_2026_07_org_id_ts_audit_id_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX audit_logs_2026_07_org_id_ts_audit_id_idx ON mad.audit_logs_2026_07 USING btree (org_id, ts DESC, audit_id DESC);


--
-- Name: audit_logs_2026_07_org_id_user_id_ts_audit_id_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX audit_logs_2026_07_org_id_user_id_ts_audit_id_idx ON mad.audit_logs_2026_07 USING btree (org_id, user_id, ts DESC, audit_id DESC) WHERE (user_id IS NOT NULL);


--
-- Name: audit_logs_2026_08_org_id_entity_type_entity_id_ts_audit_id_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX audit_logs_2026_08_org_id_entity_type_entity_id_ts_audit_id_idx ON mad.audit_logs_2026_08 USING btree (org_id, entity_type, entity_id, ts DESC, audit_id DESC);


--
-- Name: audit_logs_2026_08_org_id_ts_audit_id_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX audit_logs_2026_08_org_id_ts_audit_id_idx ON mad.audit_logs_2026_08 USING btree (org_id, ts DESC, audit_id DESC);


--
-- Name: audit_logs_2026_08_org_id_user_id_ts_audit_id_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX audit_logs_2026_08_org_id_user_id_ts_audit_id_idx ON mad.audit_logs_2026_08 USING btree (org_id, user_id, ts DESC, audit_id DESC) WHERE (user_id IS NOT NULL);


--
-- Name: audit_logs_2026_09_org_id_entity_type_entity_id_ts_audit_id_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX audit_logs_2026_09_org_id_entity_type_entity_id_ts_audit_id_idx ON mad.audit_logs_2026_09 USING btree (org_id, entity_type, entity_id, ts DESC, audit_id DESC);


--
-- Name: audit_logs_2026_09_org_id_ts_audit_id_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX audit_logs_2026_09_org_id_ts_audit_id_idx ON mad.audit_logs_2026_09 USING btree (org_id, ts DESC, audit_id DESC);


--
-- Name: audit_logs_2026_09_org_id_user_id_ts_audit_id_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX audit_logs_2026_09_org_id_user_id_ts_audit_id_idx ON mad.audit_logs_2026_09 USING btree (org_id, user_id, ts DESC, audit_id DESC) WHERE (user_id IS NOT NULL);


--
-- Name: audit_logs_2026_10_org_id_entity_type_entity_id_ts_audit_id_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX audit_logs_2026_10_org_id_entity_type_entity_id_ts_audit_id_idx ON mad.audit_logs_2026_10 USING btree (org_id, entity_type, entity_id, ts DESC, audit_id DESC);


--
-- Name: audit_logs_2026_10_org_id_ts_audit_id_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX audit_logs_2026_10_org_id_ts_audit_id_idx ON mad.audit_logs_2026_10 USING btree (org_id, ts DESC, audit_id DESC);


--
-- Name: audit_logs_2026_10_org_id_user_id_ts_audit_id_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX audit_logs_2026_10_org_id_user_id_ts_audit_id_idx ON mad.audit_logs_2026_10 USING btree (org_id, user_id, ts DESC, audit_id DESC) WHERE (user_id IS NOT NULL);


--
-- Name: audit_logs_2026_11_org_id_entity_type_entity_id_ts_audit_id_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX audit_logs_2026_11_org_id_entity_type_entity_id_ts_audit_id_idx ON mad.audit_logs_2026_11 USING btree (org_id, entity_type, entity_id, ts DESC, audit_id DESC);


--
-- Name: audit_logs_2026_11_org_id_ts_audit_id_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX audit_logs_2026_11_org_id_ts_audit_id_idx ON mad.audit_logs_2026_11 USING btree (org_id, ts DESC, audit_id DESC);


--
-- Name: audit_logs_2026_11_org_id_user_id_ts_audit_id_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX audit_logs_2026_11_org_id_user_id_ts_audit_id_idx ON mad.audit_logs_2026_11 USING btree (org_id, user_id, ts DESC, audit_id DESC) WHERE (user_id IS NOT NULL);


--
-- Name: audit_logs_2026_12_org_id_entity_type_entity_id_ts_audit_id_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX audit_logs_2026_12_org_id_entity_type_entity_id_ts_audit_id_idx ON mad.audit_logs_2026_12 USING btree (org_id, entity_type, entity_id, ts DESC, audit_id DESC);


--
-- Name: audit_logs_2026_12_org_id_ts_audit_id_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX audit_logs_2026_12_org_id_ts_audit_id_idx ON mad.audit_logs_2026_12 USING btree (org_id, ts DESC, audit_id DESC);


--
-- Name: audit_logs_2026_12_org_id_user_id_ts_audit_id_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX audit_logs_2026_12_org_id_user_id_ts_audit_id_idx ON mad.audit_logs_2026_12 USING btree (org_id, user_id, ts DESC, audit_id DESC) WHERE (user_id IS NOT NULL);


--
-- Name: audit_logs_2027_01_org_id_entity_type_entity_id_ts_audit_id_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX audit_logs_2027_01_org_id_entity_type_entity_id_ts_audit_id_idx ON mad.audit_logs_2027_01 USING btree (org_id, entity_type, entity_id, ts DESC, audit_id DESC);


--
-- Name: audit_logs_2027_01_org_id_ts_audit_id_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX audit_logs_2027_01_org_id_ts_audit_id_idx ON mad.audit_logs_2027_01 USING btree (org_id, ts DESC, audit_id DESC);


--
-- Name: audit_logs_2027_01_org_id_user_id_ts_audit_id_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX audit_logs_2027_01_org_id_user_id_ts_audit_id_idx ON mad.audit_logs_2027_01 USING btree (org_id, user_id, ts DESC, audit_id DESC) WHERE (user_id IS NOT NULL);


--
-- Name: audit_logs_2027_02_org_id_entity_type_entity_id_ts_audit_id_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX audit_logs_2027_02_org_id_entity_type_entity_id_ts_audit_id_idx ON mad.audit_logs_2027_02 USING btree (org_id, entity_type, entity_id, ts DESC, audit_id DESC);


--
-- Name: audit_logs_2027_02_org_id_ts_audit_id_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX audit_logs_2027_02_org_id_ts_audit_id_idx ON mad.audit_logs_2027_02 USING btree (org_id, ts DESC, audit_id DESC);


--
-- Name: audit_logs_2027_02_org_id_user_id_ts_audit_id_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX audit_logs_2027_02_org_id_user_id_ts_audit_id_idx ON mad.audit_logs_2027_02 USING btree (org_id, user_id, ts DESC, audit_id DESC) WHERE (user_id IS NOT NULL);


--
-- Name: audit_logs_2027_03_org_id_entity_type_entity_id_ts_audit_id_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX audit_logs_2027_03_org_id_entity_type_entity_id_ts_audit_id_idx ON mad.audit_logs_2027_03 USING btree (org_id, entity_type, entity_id, ts DESC, audit_id DESC);


--
-- Name: audit_logs_2027_03_org_id_ts_audit_id_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX audit_logs_2027_03_org_id_ts_audit_id_idx ON mad.audit_logs_2027_03 USING btree (org_id, ts DESC, audit_id DESC);


--
-- Name: audit_logs_2027_03_org_id_user_id_ts_audit_id_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX audit_logs_2027_03_org_id_user_id_ts_audit_id_idx ON mad.audit_logs_2027_03 USING btree (org_id, user_id, ts DESC, audit_id DESC) WHERE (user_id IS NOT NULL);


--
-- Name: audit_logs_2027_04_org_id_entity_type_entity_id_ts_audit_id_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX audit_logs_2027_04_org_id_entity_type_entity_id_ts_audit_id_idx ON mad.audit_logs_2027_04 USING btree (org_id, entity_type, entity_id, ts DESC, audit_id DESC);


--
-- Name: audit_logs_2027_04_org_id_ts_audit_id_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX audit_logs_2027_04_org_id_ts_audit_id_idx ON mad.audit_logs_2027_04 USING btree (org_id, ts DESC, audit_id DESC);


--
-- Name: audit_logs_2027_04_org_id_user_id_ts_audit_id_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX audit_logs_2027_04_org_id_user_id_ts_audit_id_idx ON mad.audit_logs_2027_04 USING btree (org_id, user_id, ts DESC, audit_id DESC) WHERE (user_id IS NOT NULL);


--
-- Name: audit_logs_2027_05_org_id_entity_type_entity_id_ts_audit_id_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX audit_logs_2027_05_org_id_entity_type_entity_id_ts_audit_id_idx ON mad.audit_logs_2027_05 USING btree (org_id, entity_type, entity_id, ts DESC, audit_id DESC);


--
-- Name: audit_logs_2027_05_org_id_ts_audit_id_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX audit_logs_2027_05_org_id_ts_audit_id_idx ON mad.audit_logs_2027_05 USING btree (org_id, ts DESC, audit_id DESC);


--
-- Name: audit_logs_2027_05_org_id_user_id_ts_audit_id_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX audit_logs_2027_05_org_id_user_id_ts_audit_id_idx ON mad.audit_logs_2027_05 USING btree (org_id, user_id, ts DESC, audit_id DESC) WHERE (user_id IS NOT NULL);


--
-- Name: audit_logs_default_org_id_entity_type_entity_id_ts_audit_id_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX audit_logs_default_org_id_entity_type_entity_id_ts_audit_id_idx ON mad.audit_logs_default USING btree (org_id, entity_type, entity_id, ts DESC, audit_id DESC);


--
-- Name: audit_logs_default_org_id_ts_audit_id_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX audit_logs_default_org_id_ts_audit_id_idx ON mad.audit_logs_default USING btree (org_id, ts DESC, audit_id DESC);


--
-- Name: audit_logs_default_org_id_user_id_ts_audit_id_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX audit_logs_default_org_id_user_id_ts_audit_id_idx ON mad.audit_logs_default USING btree (org_id, user_id, ts DESC, audit_id DESC) WHERE (user_id IS NOT NULL);


--
-- Name: idx_dynamic_task_results_confidence; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX idx_dynamic_task_results_confidence ON mad.dynamic_task_results USING btree (confidence_score DESC) WHERE (confidence_score IS NOT NULL);


--
-- Name: idx_dynamic_task_results_exec; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX idx_dynamic_task_results_exec ON mad.dynamic_task_results USING btree (exec_id);


--
-- Name: idx_job_events_event_ts; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX idx_job_events_event_ts ON ONLY mad.job_events USING btree (event, ts DESC);


--
-- Name: idx_job_events_job_ts; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX idx_job_events_job_ts ON ONLY mad.job_events USING btree (job_id, ts DESC);


--
-- Name: idx_jobs_input_signature; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX idx_jobs_input_signature ON mad.jobs USING btree (input_signature) WHERE (input_signature IS NOT NULL);


--
-- Name: idx_jobs_meta_org_created; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX idx_jobs_meta_org_created ON mad.jobs_meta USING btree (org_id, created_at DESC, job_id DESC);


--
-- Name: idx_jobs_meta_org_status_created; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX idx_jobs_meta_org_status_created ON mad.jobs_meta USING btree (org_id, status, created_at DESC, job_id DESC);


--
-- Name: idx_jobs_meta_pipeline_created; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX idx_jobs_meta_pipeline_created ON mad.jobs_meta USING btree (org_id, pipeline_id, created_at DESC) WHERE (pipeline_id IS NOT NULL);


--
-- Name: idx_jobs_meta_user_created; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX idx_jobs_meta_user_created ON mad.jobs_meta USING btree (org_id, submitted_by, created_at DESC) WHERE (submitted_by IS NOT NULL);


--
-- Name: idx_jobs_pipeline_version; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX idx_jobs_pipeline_version ON mad.jobs USING btree (pipeline_version, created_at DESC);


--
-- Name: idx_jobs_status_created; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX idx_jobs_status_created ON mad.jobs USING btree (status, created_at DESC);


--
-- Name: idx_membership_roles_role; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX idx_membership_roles_role ON mad.membership_roles USING btree (org_id, role_id);


--
-- Name: idx_memberships_user_org; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX idx_memberships_user_org ON mad.memberships USING btree (user_id, org_id);


--
-- Name: idx_molecules_org_created; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX idx_molecules_org_created ON mad.molecules USING btree (org_id, created_at DESC, molecule_id DESC);


--
-- Name: idx_molecules_org_format; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX idx_molecules_org_format ON mad.molecules USING btree (org_id, format, created_at DESC, molecule_id DESC) WHERE (format IS NOT NULL);


--
-- Name: idx_pipeline_steps_task; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX idx_pipeline_steps_task ON mad.pipeline_task_steps USING btree (org_id, task_definition_id);


--
-- Name: idx_pipeline_steps_template_order; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX idx_pipeline_steps_template_order ON mad.pipeline_task_steps USING btree (org_id, template_id, step_order);


--
-- Name: idx_pipeline_templates_org_public; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX idx_pipeline_templates_org_public ON mad.pipeline_templates USING btree (org_id, is_public, category) WHERE is_active;


--
-- Name: idx_pipeline_templates_public; Type: INDEX; Schema: mad; Owner: owner
--

CREATE UNIQUE INDEX idx_pipeline_templates_public ON mad.pipeline_templates USING btree (template_id) WHERE is_public;


--
-- Name: idx_result_cache_expires; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX idx_result_cache_expires ON mad.result_cache USING btree (expires_at) WHERE (expires_at IS NOT NULL);


--
-- Name: idx_result_cache_pipeline_task; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX idx_result_cache_pipeline_task ON mad.result_cache USING btree (pipeline_version, task_name);


--
-- Name: idx_task_definitions_category; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX idx_task_definitions_category ON mad.task_definitions USING btree (org_id, category, ((title IS NULL)), COALESCE(title, ''::text), task_id, version, task_definition_id) WHERE is_active;


--
-- Name: idx_task_definitions_org_active; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX idx_task_definitions_org_active ON mad.task_definitions USING btree (org_id, ((title IS NULL)), COALESCE(title, ''::text), task_id, version, task_definition_id) WHERE is_active;


--
-- Name: idx_task_definitions_search; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX idx_task_definitions_search ON mad.task_definitions USING gin (org_id, search_vector) WHERE is_active;


--
-- Name: idx_task_definitions_spelling; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX idx_task_definitions_spelling ON mad.task_definitions USING gin (org_id, search_words public.gin_trgm_ops) WHERE is_active;


--
-- Name: idx_task_definitions_version; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX idx_task_definitions_version ON mad.task_definitions USING btree (org_id, task_id, version_key DESC) WHERE is_active;


--
-- Name: idx_task_executions_job_status; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX idx_task_executions_job_status ON mad.task_executions USING btree (job_id, status);


--
-- Name: idx_task_executions_service_url; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX idx_task_executions_service_url ON mad.task_executions USING btree (service_url, started_at DESC) WHERE (service_url IS NOT NULL);


--
-- Name: idx_task_executions_task_definition; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX idx_task_executions_task_definition ON mad.task_executions USING btree (task_definition_id, status) WHERE (task_definition_id IS NOT NULL);


--
-- Name: idx_task_services_health_url; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX idx_task_services_health_url ON mad.task_services USING btree (org_id, task_definition_id) WHERE (health_status = 'healthy'::text);


--
-- Name: job_events_2025_09_event_ts_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX job_events_2025_09_event_ts_idx ON mad.job_events_2025_09 USING btree (event, ts DESC);


--
-- Name: job_events_2025_09_job_id_ts_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX job_events_2025_09_job_id_ts_idx ON mad.job_events_2025_09 USING btree (job_id, ts DESC);


--
-- Name: job_events_2025_10_event_ts_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX job_events_2025_10_event_ts_idx ON mad.job_events_2025_10 USING btree (event, ts DESC);


--
-- Name: job_events_2025_10_job_id_ts_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX job_events_2025_10_job_id_ts_idx ON mad.job_events_2025_10 USING btree (job_id, ts DESC);


--
-- Name: job_events_2025_11_event_ts_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX job_events_2025_11_event_ts_idx ON mad.job_events_2025_11 USING btree (event, ts DESC);


--
-- Name: job_events_2025_11_job_id_ts_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX job_events_2025_11_job_id_ts_idx ON mad.job_events_2025_11 USING btree (job_id, ts DESC);


--
-- Name: job_events_2025_12_event_ts_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX job_events_2025_12_event_ts_idx ON mad.job_events_2025_12 USING btree (event, ts DESC);


--
-- Name: job_events_2025_12_job_id_ts_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX job_events_2025_12_job_id_ts_idx ON mad.job_events_2025_12 USING btree (job_id, ts DESC);


--
-- Name: job_events_2026_01_event_ts_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX job_events_2026_01_event_ts_idx ON mad.job_events_2026_01 USING btree (event, ts DESC);


--
-- Name: job_events_2026_01_job_id_ts_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX job_events_2026_01_job_id_ts_idx ON mad.job_events_2026_01 USING btree (job_id, ts DESC);


--
-- Name: job_events_2026_02_event_ts_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX job_events_2026_02_event_ts_idx ON mad.job_events_2026_02 USING btree (event, ts DESC);


--
-- Name: job_events_2026_02_job_id_ts_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX job_events_2026_02_job_id_ts_idx ON mad.job_events_2026_02 USING btree (job_id, ts DESC);


--
-- Name: job_events_2026_03_event_ts_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX job_events_2026_03_event_ts_idx ON mad.job_events_2026_03 USING btree (event, ts DESC);


--
-- Name: job_events_2026_03_job_id_ts_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX job_events_2026_03_job_id_ts_idx ON mad.job_events_2026_03 USING btree (job_id, ts DESC);


--
-- Name: job_events_2026_04_event_ts_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX job_events_2026_04_event_ts_idx ON mad.job_events_2026_04 USING btree (event, ts DESC);


--
-- Name: job_events_2026_04_job_id_ts_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX job_events_2026_04_job_id_ts_idx ON mad.job_events_2026_04 USING btree (job_id, ts DESC);


--
-- Name: job_events_2026_05_event_ts_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX job_events_2026_05_event_ts_idx ON mad.job_events_2026_05 USING btree (event, ts DESC);


--
-- Name: job_events_2026_05_job_id_ts_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX job_events_2026_05_job_id_ts_idx ON mad.job_events_2026_05 USING btree (job_id, ts DESC);


--
-- Name: job_events_2026_06_event_ts_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX job_events_2026_06_event_ts_idx ON mad.job_events_2026_06 USING btree (event, ts DESC);


--
-- Name: job_events_2026_06_job_id_ts_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX job_events_2026_06_job_id_ts_idx ON mad.job_events_2026_06 USING btree (job_id, ts DESC);


--
-- Name: job_events_2026_07_event_ts_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX job_events_2026_07_event_ts_idx ON mad.job_events_2026_07 USING btree (event, ts DESC);


--
-- Name: job_events_2026_07_job_id_ts_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX job_events_2026_07_job_id_ts_idx ON mad.job_events_2026_07 USING btree (job_id, ts DESC);


--
-- Name: job_events_2026_08_event_ts_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX job_events_2026_08_event_ts_idx ON mad.job_events_2026_08 USING btree (event, ts DESC);


--
-- Name: job_events_2026_08_job_id_ts_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX job_events_2026_08_job_id_ts_idx ON mad.job_events_2026_08 USING btree (job_id, ts DESC);


--
-- Name: job_events_2026_09_event_ts_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX job_events_2026_09_event_ts_idx ON mad.job_events_2026_09 USING btree (event, ts DESC);


--
-- Name: job_events_2026_09_job_id_ts_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX job_events_2026_09_job_id_ts_idx ON mad.job_events_2026_09 USING btree (job_id, ts DESC);


--
-- Name: job_events_2026_10_event_ts_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX job_events_2026_10_event_ts_idx ON mad.job_events_2026_10 USING btree (event, ts DESC);


--
-- Name: job_events_2026_10_job_id_ts_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX job_events_2026_10_job_id_ts_idx ON mad.job_events_2026_10 USING btree (job_id, ts DESC);


--
-- Name: job_events_2026_11_event_ts_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX job_events_2026_11_event_ts_idx ON mad.job_events_2026_11 USING btree (event, ts DESC);


--
-- Name: job_events_2026_11_job_id_ts_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX job_events_2026_11_job_id_ts_idx ON mad.job_events_2026_11 USING btree (job_id, ts DESC);


--
-- Name: job_events_2026_12_event_ts_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX job_events_2026_12_event_ts_idx ON mad.job_events_2026_12 USING btree (event, ts DESC);


--
-- Name: job_events_2026_12_job_id_ts_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX job_events_2026_12_job_id_ts_idx ON mad.job_events_2026_12 USING btree (job_id, ts DESC);


--
-- Name: job_events_2027_01_event_ts_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX job_events_2027_01_event_ts_idx ON mad.job_events_2027_01 USING btree (event, ts DESC);


--
-- Name: job_events_2027_01_job_id_ts_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX job_events_2027_01_job_id_ts_idx ON mad.job_events_2027_01 USING btree (job_id, ts DESC);


--
-- Name: job_events_2027_02_event_ts_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX job_events_2027_02_event_ts_idx ON mad.job_events_2027_02 USING btree (event, ts DESC);


--
-- Name: job_events_2027_02_job_id_ts_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX job_events_2027_02_job_id_ts_idx ON mad.job_events_2027_02 USING btree (job_id, ts DESC);


--
-- Name: job_events_2027_03_event_ts_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX job_events_2027_03_event_ts_idx ON mad.job_events_2027_03 USING btree (event, ts DESC);


--
-- Name: job_events_2027_03_job_id_ts_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX job_events_2027_03_job_id_ts_idx ON mad.job_events_2027_03 USING btree (job_id, ts DESC);


--
-- Name: job_events_2027_04_event_ts_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX job_events_2027_04_event_ts_idx ON mad.job_events_2027_04 USING btree (event, ts DESC);


--
-- Name: job_events_2027_04_job_id_ts_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX job_events_2027_04_job_id_ts_idx ON mad.job_events_2027_04 USING btree (job_id, ts DESC);


--
-- Name: job_events_2027_05_event_ts_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX job_events_2027_05_event_ts_idx ON mad.job_events_2027_05 USING btree (event, ts DESC);


--
-- Name: job_events_2027_05_job_id_ts_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX job_events_2027_05_job_id_ts_idx ON mad.job_events_2027_05 USING btree (job_id, ts DESC);


--
-- Name: job_events_default_event_ts_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX job_events_default_event_ts_idx ON mad.job_events_default USING btree (event, ts DESC);


--
-- Name: job_events_default_job_id_ts_idx; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX job_events_default_job_id_ts_idx ON mad.job_events_default USING btree (job_id, ts DESC);


--
-- Name: users_email_key; Type: INDEX; Schema: mad; Owner: owner
--

CREATE UNIQUE INDEX users_email_key ON mad.users USING btree (lower(email));


--
-- Name: audit_logs_2025_09_org_id_entity_type_entity_id_ts_audit_id_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_audit_logs_entity ATTACH PARTITION mad.audit_logs_2025_09_org_id_entity_type_entity_id_ts_audit_id_idx;


--
-- Name: audit_logs_2025_09_org_id_ts_audit_id_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_audit_logs_org_ts ATTACH PARTITION mad.audit_logs_2025_09_org_id_ts_audit_id_idx;


--
-- Name: audit_logs_2025_09_org_id_user_id_ts_audit_id_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_audit_logs_user_ts ATTACH PARTITION mad.audit_logs_2025_09_org_id_user_id_ts_audit_id_idx;


--
-- Name: audit_logs_2025_09_pkey; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.audit_logs_pkey ATTACH PARTITION mad.audit_logs_2025_09_pkey;


--
-- Name: audit_logs_2025_10_org_id_entity_type_entity_id_ts_audit_id_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_audit_logs_entity ATTACH PARTITION mad.audit_logs_2025_10_org_id_entity_type_entity_id_ts_audit_id_idx;


--
-- Name: audit_logs_2025_10_org_id_ts_audit_id_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_audit_logs_org_ts ATTACH PARTITION mad.audit_logs_2025_10_org_id_ts_audit_id_idx;


--
-- Name: audit_logs_2025_10_org_id_user_id_ts_audit_id_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_audit_logs_user_ts ATTACH PARTITION mad.audit_logs_2025_10_org_id_user_id_ts_audit_id_idx;


--
-- Name: audit_logs_2025_10_pkey; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.audit_logs_pkey ATTACH PARTITION mad.audit_logs_2025_10_pkey;


--
-- Name: audit_logs_2025_11_org_id_entity_type_entity_id_ts_audit_id_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_audit_logs_entity ATTACH PARTITION mad.audit_logs_2025_11_org_id_entity_type_entity_id_ts_audit_id_idx;


--
-- Name: audit_logs_2025_11_org_id_ts_audit_id_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_audit_logs_org_ts ATTACH PARTITION mad.audit_logs_2025_11_org_id_ts_audit_id_idx;


--
-- Name: audit_logs_2025_11_org_id_user_id_ts_audit_id_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_audit_logs_user_ts ATTACH PARTITION mad.audit_logs_2025_11_org_id_user_id_ts_audit_id_idx;


--
-- Name: audit_logs_2025_11_pkey; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.audit_logs_pkey ATTACH PARTITION mad.audit_logs_2025_11_pkey;


--
-- Name: audit_logs_2025_12_org_id_entity_type_entity_id_ts_audit_id_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_audit_logs_entity ATTACH PARTITION mad.audit_logs_2025_12_org_id_entity_type_entity_id_ts_audit_id_idx;


--
-- Name: audit_logs_2025_12_org_id_ts_audit_id_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_audit_logs_org_ts ATTACH PARTITION mad.audit_logs_2025_12_org_id_ts_audit_id_idx;


--
-- Name: audit_logs_2025_12_org_id_user_id_ts_audit_id_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_audit_logs_user_ts ATTACH PARTITION mad.audit_logs_2025_12_org_id_user_id_ts_audit_id_idx;


--
-- Name: audit_logs_2025_12_pkey; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.audit_logs_pkey ATTACH PARTITION mad.audit_logs_2025_12_pkey;


--
-- Name: audit_logs_2026_01_org_id_entity_type_entity_id_ts_audit_id_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_audit_logs_entity ATTACH PARTITION mad.audit_logs_2026_01_org_id_entity_type_entity_id_ts_audit_id_idx;


--
-- Name: audit_logs_2026_01_org_id_ts_audit_id_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_audit_logs_org_ts ATTACH PARTITION mad.audit_logs_2026_01_org_id_ts_audit_id_idx;


--
-- Name: audit_logs_2026_01_org_id_user_id_ts_audit_id_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_audit_logs_user_ts ATTACH PARTITION mad.audit_logs_2026_01_org_id_user_id_ts_audit_id_idx;


--
-- Name: audit_logs_2026_01_pkey; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.audit_logs_pkey ATTACH PARTITION mad.audit_logs_2026_01_pkey;


--
-- Name: audit_logs_2026_02_org_id_entity_type_entity_id_ts_audit_id_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_audit_logs_entity ATTACH PARTITION mad.audit_logs_2026_02_org_id_entity_type_entity_id_ts_audit_id_idx;


--
-- Name: audit_logs_2026_02_org_id_ts_audit_id_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_audit_logs_org_ts ATTACH PARTITION mad.audit_logs_2026_02_org_id_ts_audit_id_idx;


--
-- Name: audit_logs_2026_02_org_id_user_id_ts_audit_id_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_audit_logs_user_ts ATTACH PARTITION mad.audit_logs_2026_02_org_id_user_id_ts_audit_id_idx;


--
-- Name: audit_logs_2026_02_pkey; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.audit_logs_pkey ATTACH PARTITION mad.audit_logs_2026_02_pkey;


--
-- Name: audit_logs_2026_03_org_id_entity_type_entity_id_ts_audit_id_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_audit_logs_entity ATTACH PARTITION mad.audit_logs_2026_03_org_id_entity_type_entity_id_ts_audit_id_idx;


--
-- Name: audit_logs_2026_03_org_id_ts_audit_id_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_audit_logs_org_ts ATTACH PARTITION mad.audit_logs_2026_03_org_id_ts_audit_id_idx;


--
-- Name: audit_logs_2026_03_org_id_user_id_ts_audit_id_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_audit_logs_user_ts ATTACH PARTITION mad.audit_logs_2026_03_org_id_user_id_ts_audit_id_idx;


--
-- Name: audit_logs_2026_03_pkey; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.audit_logs_pkey ATTACH PARTITION mad.audit_logs_2026_03_pkey;


--
-- Name: audit_logs_2026_04_org_id_entity_type_entity_id_ts_audit_id_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_audit_logs_entity ATTACH PARTITION mad.audit_logs_2026_04_org_id_entity_type_entity_id_ts_audit_id_idx;


--
-- Name: audit_logs_2026_04_org_id_ts_audit_id_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_audit_logs_org_ts ATTACH PARTITION mad.audit_logs_2026_04_org_id_ts_audit_id_idx;


--
-- Name: audit_logs_2026_04_org_id_user_id_ts_audit_id_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_audit_logs_user_ts ATTACH PARTITION mad.audit_logs_2026_04_org_id_user_id_ts_audit_id_idx;


--
-- Name: audit_logs_2026_04_pkey; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.audit_logs_pkey ATTACH PARTITION mad.audit_logs_2026_04_pkey;


--
-- Name: audit_logs_2026_05_org_id_entity_type_entity_id_ts_audit_id_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_audit_logs_entity ATTACH PARTITION mad.audit_logs_2026_05_org_id_entity_type_entity_id_ts_audit_id_idx;


--
-- Name: audit_logs_2026_05_org_id_ts_audit_id_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_audit_logs_org_ts ATTACH PARTITION mad.audit_logs_2026_05_org_id_ts_audit_id_idx;


--
-- Name: audit_logs_2026_05_org_id_user_id_ts_audit_id_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_audit_logs_user_ts ATTACH PARTITION mad.audit_logs_2026_05_org_id_user_id_ts_audit_id_idx;


--
-- Name: audit_logs_2026_05_pkey; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.audit_logs_pkey ATTACH PARTITION mad.audit_logs_2026_05_pkey;


--
-- Name: audit_logs_2026_06_org_id_entity_type_entity_id_ts_audit_id_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_audit_logs_entity ATTACH PARTITION mad.audit_logs_2026_06_org_id_entity_type_entity_id_ts_audit_id_idx;


--
-- Name: audit_logs_2026_06_org_id_ts_audit_id_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_audit_logs_org_ts ATTACH PARTITION mad.audit_logs_2026_06_org_id_ts_audit_id_idx;


--
-- Name: audit_logs_2026_06_org_id_user_id_ts_audit_id_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_audit_logs_user_ts ATTACH PARTITION mad.audit_logs_2026_06_org_id_user_id_ts_audit_id_idx;


--
-- Name: audit_logs_2026_06_pkey; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.audit_logs_pkey ATTACH PARTITION mad.audit_logs_2026_06_pkey;


--
-- Name: audit_logs_2026_07_org_id_entity_type_entity_id_ts_audit_id_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_audit_logs_entity ATTACH PARTITION mad.audit_logs_2026_07_org_id_entity_type_entity_id_ts_audit_id_idx;


--
-- Name: audit_logs_2026_07_org_id_ts_audit_id_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_audit_logs_org_ts ATTACH PARTITION mad.audit_logs_2026_07_org_id_ts_audit_id_idx;


--
-- Name: audit_logs_2026_07_org_id_user_id_ts_audit_id_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_audit_logs_user_ts ATTACH PARTITION mad.audit_logs_2026_07_org_id_user_id_ts_audit_id_idx;


--
-- Name: audit_logs_2026_07_pkey; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.audit_logs_pkey ATTACH PARTITION mad.audit_logs_2026_07_pkey;


--
-- Name: audit_logs_2026_08_org_id_entity_type_entity_id_ts_audit_id_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_audit_logs_entity ATTACH PARTITION mad.audit_logs_2026_08_org_id_entity_type_entity_id_ts_audit_id_idx;


--
-- Name: audit_logs_2026_08_org_id_ts_audit_id_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_audit_logs_org_ts ATTACH PARTITION mad.audit_logs_2026_08_org_id_ts_audit_id_idx;


--
-- Name: audit_logs_2026_08_org_id_user_id_ts_audit_id_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_audit_logs_user_ts ATTACH PARTITION mad.audit_logs_2026_08_org_id_user_id_ts_audit_id_idx;


--
-- Name: audit_logs_2026_08_pkey; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.audit_logs_pkey ATTACH PARTITION mad.audit_logs_2026_08_pkey;


--
-- Name: audit_logs_2026_09_org_id_entity_type_entity_id_ts_audit_id_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_audit_logs_entity ATTACH PARTITION mad.audit_logs_2026_09_org_id_entity_type_entity_id_ts_audit_id_idx;


--
-- Name: audit_logs_2026_09_org_id_ts_audit_id_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_audit_logs_org_ts ATTACH PARTITION mad.audit_logs_2026_09_org_id_ts_audit_id_idx;


--
-- Name: audit_logs_2026_09_org_id_user_id_ts_audit_id_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_audit_logs_user_ts ATTACH PARTITION mad.audit_logs_2026_09_org_id_user_id_ts_audit_id_idx;


--
-- Name: audit_logs_2026_09_pkey; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.audit_logs_pkey ATTACH PARTITION mad.audit_logs_2026_09_pkey;


--
-- Name: audit_logs_2026_10_org_id_entity_type_entity_id_ts_audit_id_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_audit_logs_entity ATTACH PARTITION mad.audit_logs_2026_10_org_id_entity_type_entity_id_ts_audit_id_idx;


--
-- Name: audit_logs_2026_10_org_id_ts_audit_id_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_audit_logs_org_ts ATTACH PARTITION mad.audit_logs_2026_10_org_id_ts_audit_id_idx;


--
-- Name: audit_logs_2026_10_org_id_user_id_ts_audit_id_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_audit_logs_user_ts ATTACH PARTITION mad.audit_logs_2026_10_org_id_user_id_ts_audit_id_idx;


--
-- Name: audit_logs_2026_10_pkey; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.audit_logs_pkey ATTACH PARTITION mad.audit_logs_2026_10_pkey;


--
-- Name: audit_logs_2026_11_org_id_entity_type_entity_id_ts_audit_id_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_audit_logs_entity ATTACH PARTITION mad.audit_logs_2026_11_org_id_entity_type_entity_id_ts_audit_id_idx;


--
-- Name: audit_logs_2026_11_org_id_ts_audit_id_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_audit_logs_org_ts ATTACH PARTITION mad.audit_logs_2026_11_org_id_ts_audit_id_idx;


--
-- Name: audit_logs_2026_11_org_id_user_id_ts_audit_id_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_audit_logs_user_ts ATTACH PARTITION mad.audit_logs_2026_11_org_id_user_id_ts_audit_id_idx;


--
-- Name: audit_logs_2026_11_pkey; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.audit_logs_pkey ATTACH PARTITION mad.audit_logs_2026_11_pkey;


--
-- Name: audit_logs_2026_12_org_id_entity_type_entity_id_ts_audit_id_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_audit_logs_entity ATTACH PARTITION mad.audit_logs_2026_12_org_id_entity_type_entity_id_ts_audit_id_idx;


--
-- Name: audit_logs_2026_12_org_id_ts_audit_id_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_audit_logs_org_ts ATTACH PARTITION mad.audit_logs_2026_12_org_id_ts_audit_id_idx;


--
-- Name: audit_logs_2026_12_org_id_user_id_ts_audit_id_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_audit_logs_user_ts ATTACH PARTITION mad.audit_logs_2026_12_org_id_user_id_ts_audit_id_idx;


--
-- Name: audit_logs_2026_12_pkey; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.audit_logs_pkey ATTACH PARTITION mad.audit_logs_2026_12_pkey;


--
-- Name: audit_logs_2027_01_org_id_entity_type_entity_id_ts_audit_id_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_audit_logs_entity ATTACH PARTITION mad.audit_logs_2027_01_org_id_entity_type_entity_id_ts_audit_id_idx;


--
-- Name: audit_logs_2027_01_org_id_ts_audit_id_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_audit_logs_org_ts ATTACH PARTITION mad.audit_logs_2027_01_org_id_ts_audit_id_idx;


--
-- Name: audit_logs_2027_01_org_id_user_id_ts_audit_id_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_audit_logs_user_ts ATTACH PARTITION mad.audit_logs_2027_01_org_id_user_id_ts_audit_id_idx;


--
-- Name: audit_logs_2027_01_pkey; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.audit_logs_pkey ATTACH PARTITION mad.audit_logs_2027_01_pkey;


--
-- Name: audit_logs_2027_02_org_id_entity_type_entity_id_ts_audit_id_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_audit_logs_entity ATTACH PARTITION mad.audit_logs_2027_02_org_id_entity_type_entity_id_ts_audit_id_idx;


--
-- Name: audit_logs_2027_02_org_id_ts_audit_id_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_audit_logs_org_ts ATTACH PARTITION mad.audit_logs_2027_02_org_id_ts_audit_id_idx;


--
-- Name: audit_logs_2027_02_org_id_user_id_ts_audit_id_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_audit_logs_user_ts ATTACH PARTITION mad.audit_logs_2027_02_org_id_user_id_ts_audit_id_idx;


--
-- Name: audit_logs_2027_02_pkey; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.audit_logs_pkey ATTACH PARTITION mad.audit_logs_2027_02_pkey;


--
-- Name: audit_logs_2027_03_org_id_entity_type_entity_id_ts_audit_id_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_audit_logs_entity ATTACH PARTITION mad.audit_logs_2027_03_org_id_entity_type_entity_id_ts_audit_id_idx;


--
-- Name: audit_logs_2027_03_org_id_ts_audit_id_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_audit_logs_org_ts ATTACH PARTITION mad.audit_logs_2027_03_org_id_ts_audit_id_idx;


--
-- Name: audit_logs_2027_03_org_id_user_id_ts_audit_id_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_audit_logs_user_ts ATTACH PARTITION mad.audit_logs_2027_03_org_id_user_id_ts_audit_id_idx;


--
-- Name: audit_logs_2027_03_pkey; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.audit_logs_pkey ATTACH PARTITION mad.audit_logs_2027_03_pkey;


--
-- Name: audit_logs_2027_04_org_id_entity_type_entity_id_ts_audit_id_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_audit_logs_entity ATTACH PARTITION mad.audit_logs_2027_04_org_id_entity_type_entity_id_ts_audit_id_idx;


--
-- Name: audit_logs_2027_04_org_id_ts_audit_id_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_audit_logs_org_ts ATTACH PARTITION mad.audit_logs_2027_04_org_id_ts_audit_id_idx;


--
-- Name: audit_logs_2027_04_org_id_user_id_ts_audit_id_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_audit_logs_user_ts ATTACH PARTITION mad.audit_logs_2027_04_org_id_user_id_ts_audit_id_idx;


--
-- Name: audit_logs_2027_04_pkey; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.audit_logs_pkey ATTACH PARTITION mad.audit_logs_2027_04_pkey;


--
-- Name: audit_logs_2027_05_org_id_entity_type_entity_id_ts_audit_id_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_audit_logs_entity ATTACH PARTITION mad.audit_logs_2027_05_org_id_entity_type_entity_id_ts_audit_id_idx;


--
-- Name: audit_logs_2027_05_org_id_ts_audit_id_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_audit_logs_org_ts ATTACH PARTITION mad.audit_logs_2027_05_org_id_ts_audit_id_idx;


--
-- Name: audit_logs_2027_05_org_id_user_id_ts_audit_id_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_audit_logs_user_ts ATTACH PARTITION mad.audit_logs_2027_05_org_id_user_id_ts_audit_id_idx;


--
-- Name: audit_logs_2027_05_pkey; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.audit_logs_pkey ATTACH PARTITION mad.audit_logs_2027_05_pkey;


--
-- Name: audit_logs_default_org_id_entity_type_entity_id_ts_audit_id_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_audit_logs_entity ATTACH PARTITION mad.audit_logs_default_org_id_entity_type_entity_id_ts_audit_id_idx;


--
-- Name: audit_logs_default_org_id_ts_audit_id_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_audit_logs_org_ts ATTACH PARTITION mad.audit_logs_default_org_id_ts_audit_id_idx;


--
-- Name: audit_logs_default_org_id_user_id_ts_audit_id_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_audit_logs_user_ts ATTACH PARTITION mad.audit_logs_default_org_id_user_id_ts_audit_id_idx;


--
-- Name: audit_logs_default_pkey; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.audit_logs_pkey ATTACH PARTITION mad.audit_logs_default_pkey;


--
-- Name: job_events_2025_09_event_ts_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_job_events_event_ts ATTACH PARTITION mad.job_events_2025_09_event_ts_idx;


--
-- Name: job_events_2025_09_job_id_ts_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_job_events_job_ts ATTACH PARTITION mad.job_events_2025_09_job_id_ts_idx;


--
-- Name: job_events_2025_09_pkey; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.job_events_pkey ATTACH PARTITION mad.job_events_2025_09_pkey;


--
-- Name: job_events_2025_10_event_ts_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_job_events_event_ts ATTACH PARTITION mad.job_events_2025_10_event_ts_idx;


--
-- Name: job_events_2025_10_job_id_ts_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_job_events_job_ts ATTACH PARTITION mad.job_events_2025_10_job_id_ts_idx;


--
-- Name: job_events_2025_10_pkey; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.job_events_pkey ATTACH PARTITION mad.job_events_2025_10_pkey;


--
-- Name: job_events_2025_11_event_ts_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_job_events_event_ts ATTACH PARTITION mad.job_events_2025_11_event_ts_idx;


--
-- Name: job_events_2025_11_job_id_ts_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_job_events_job_ts ATTACH PARTITION mad.job_events_2025_11_job_id_ts_idx;


--
-- Name: job_events_2025_11_pkey; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.job_events_pkey ATTACH PARTITION mad.job_events_2025_11_pkey;


--
-- Name: job_events_2025_12_event_ts_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_job_events_event_ts ATTACH PARTITION mad.job_events_2025_12_event_ts_idx;


--
-- Name: job_events_2025_12_job_id_ts_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_job_events_job_ts ATTACH PARTITION mad.job_events_2025_12_job_id_ts_idx;


--
-- Name: job_events_2025_12_pkey; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.job_events_pkey ATTACH PARTITION mad.job_events_2025_12_pkey;


--
-- Name: job_events_2026_01_event_ts_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_job_events_event_ts ATTACH PARTITION mad.job_events_2026_01_event_ts_idx;


--
-- Name: job_events_2026_01_job_id_ts_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_job_events_job_ts ATTACH PARTITION mad.job_events_2026_01_job_id_ts_idx;


--
-- Name: job_events_2026_01_pkey; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.job_events_pkey ATTACH PARTITION mad.job_events_2026_01_pkey;


--
-- Name: job_events_2026_02_event_ts_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_job_events_event_ts ATTACH PARTITION mad.job_events_2026_02_event_ts_idx;


--
-- Name: job_events_2026_02_job_id_ts_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_job_events_job_ts ATTACH PARTITION mad.job_events_2026_02_job_id_ts_idx;


--
-- Name: job_events_2026_02_pkey; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.job_events_pkey ATTACH PARTITION mad.job_events_2026_02_pkey;


--
-- Name: job_events_2026_03_event_ts_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_job_events_event_ts ATTACH PARTITION mad.job_events_2026_03_event_ts_idx;


--
-- Name: job_events_2026_03_job_id_ts_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_job_events_job_ts ATTACH PARTITION mad.job_events_2026_03_job_id_ts_idx;


--
-- Name: job_events_2026_03_pkey; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.job_events_pkey ATTACH PARTITION mad.job_events_2026_03_pkey;


--
-- Name: job_events_2026_04_event_ts_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_job_events_event_ts ATTACH PARTITION mad.job_events_2026_04_event_ts_idx;


--
-- Name: job_events_2026_04_job_id_ts_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_job_events_job_ts ATTACH PARTITION mad.job_events_2026_04_job_id_ts_idx;


--
-- Name: job_events_2026_04_pkey; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.job_events_pkey ATTACH PARTITION mad.job_events_2026_04_pkey;


--
-- Name: job_events_2026_05_event_ts_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_job_events_event_ts ATTACH PARTITION mad.job_events_2026_05_event_ts_idx;


--
-- Name: job_events_2026_05_job_id_ts_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_job_events_job_ts ATTACH PARTITION mad.job_events_2026_05_job_id_ts_idx;


--
-- Name: job_events_2026_05_pkey; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.job_events_pkey ATTACH PARTITION mad.job_events_2026_05_pkey;


--
-- Name: job_events_2026_06_event_ts_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_job_events_event_ts ATTACH PARTITION mad.job_events_2026_06_event_ts_idx;


--
-- Name: job_events_2026_06_job_id_ts_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_job_events_job_ts ATTACH PARTITION mad.job_events_2026_06_job_id_ts_idx;


--
-- Name: job_events_2026_06_pkey; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.job_events_pkey ATTACH PARTITION mad.job_events_2026_06_pkey;


--
-- Name: job_events_2026_07_event_ts_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_job_events_event_ts ATTACH PARTITION mad.job_events_2026_07_event_ts_idx;


--
-- Name: job_events_2026_07_job_id_ts_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_job_events_job_ts ATTACH PARTITION mad.job_events_2026_07_job_id_ts_idx;


--
-- Name: job_events_2026_07_pkey; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.job_events_pkey ATTACH PARTITION mad.job_events_2026_07_pkey;


--
-- Name: job_events_2026_08_event_ts_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_job_events_event_ts ATTACH PARTITION mad.job_events_2026_08_event_ts_idx;


--
-- Name: job_events_2026_08_job_id_ts_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_job_events_job_ts ATTACH PARTITION mad.job_events_2026_08_job_id_ts_idx;


--
-- Name: job_events_2026_08_pkey; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.job_events_pkey ATTACH PARTITION mad.job_events_2026_08_pkey;


--
-- Name: job_events_2026_09_event_ts_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_job_events_event_ts ATTACH PARTITION mad.job_events_2026_09_event_ts_idx;


--
-- Name: job_events_2026_09_job_id_ts_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_job_events_job_ts ATTACH PARTITION mad.job_events_2026_09_job_id_ts_idx;


--
-- Name: job_events_2026_09_pkey; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.job_events_pkey ATTACH PARTITION mad.job_events_2026_09_pkey;


--
-- Name: job_events_2026_10_event_ts_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_job_events_event_ts ATTACH PARTITION mad.job_events_2026_10_event_ts_idx;


--
-- Name: job_events_2026_10_job_id_ts_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_job_events_job_ts ATTACH PARTITION mad.job_events_2026_10_job_id_ts_idx;


--
-- Name: job_events_2026_10_pkey; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.job_events_pkey ATTACH PARTITION mad.job_events_2026_10_pkey;


--
-- Name: job_events_2026_11_event_ts_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_job_events_event_ts ATTACH PARTITION mad.job_events_2026_11_event_ts_idx;


--
-- Name: job_events_2026_11_job_id_ts_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_job_events_job_ts ATTACH PARTITION mad.job_events_2026_11_job_id_ts_idx;


--
-- Name: job_events_2026_11_pkey; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.job_events_pkey ATTACH PARTITION mad.job_events_2026_11_pkey;


--
-- Name: job_events_2026_12_event_ts_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_job_events_event_ts ATTACH PARTITION mad.job_events_2026_12_event_ts_idx;


--
-- Name: job_events_2026_12_job_id_ts_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_job_events_job_ts ATTACH PARTITION mad.job_events_2026_12_job_id_ts_idx;


--
-- Name: job_events_2026_12_pkey; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.job_events_pkey ATTACH PARTITION mad.job_events_2026_12_pkey;


--
-- Name: job_events_2027_01_event_ts_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_job_events_event_ts ATTACH PARTITION mad.job_events_2027_01_event_ts_idx;


--
-- Name: job_events_2027_01_job_id_ts_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_job_events_job_ts ATTACH PARTITION mad.job_events_2027_01_job_id_ts_idx;


--
-- Name: job_events_2027_01_pkey; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.job_events_pkey ATTACH PARTITION mad.job_events_2027_01_pkey;


--
-- Name: job_events_2027_02_event_ts_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_job_events_event_ts ATTACH PARTITION mad.job_events_2027_02_event_ts_idx;


--
-- Name: job_events_2027_02_job_id_ts_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_job_events_job_ts ATTACH PARTITION mad.job_events_2027_02_job_id_ts_idx;


--
-- Name: job_events_2027_02_pkey; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.job_events_pkey ATTACH PARTITION mad.job_events_2027_02_pkey;


--
-- Name: job_events_2027_03_event_ts_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_job_events_event_ts ATTACH PARTITION mad.job_events_2027_03_event_ts_idx;


--
-- Name: job_events_2027_03_job_id_ts_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_job_events_job_ts ATTACH PARTITION mad.job_events_2027_03_job_id_ts_idx;


--
-- Name: job_events_2027_03_pkey; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.job_events_pkey ATTACH PARTITION mad.job_events_2027_03_pkey;


--
-- Name: job_events_2027_04_event_ts_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_job_events_event_ts ATTACH PARTITION mad.job_events_2027_04_event_ts_idx;


--
-- Name: job_events_2027_04_job_id_ts_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_job_events_job_ts ATTACH PARTITION mad.job_events_2027_04_job_id_ts_idx;


--
-- Name: job_events_2027_04_pkey; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.job_events_pkey ATTACH PARTITION mad.job_events_2027_04_pkey;


--
-- Name: job_events_2027_05_event_ts_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_job_events_event_ts ATTACH PARTITION mad.job_events_2027_05_event_ts_idx;


--
-- Name: job_events_2027_05_job_id_ts_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_job_events_job_ts ATTACH PARTITION mad.job_events_2027_05_job_id_ts_idx;


--
-- Name: job_events_2027_05_pkey; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.job_events_pkey ATTACH PARTITION mad.job_events_2027_05_pkey;


--
-- Name: job_events_default_event_ts_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_job_events_event_ts ATTACH PARTITION mad.job_events_default_event_ts_idx;


--
-- Name: job_events_default_job_id_ts_idx; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.idx_job_events_job_ts ATTACH PARTITION mad.job_events_default_job_id_ts_idx;


--
-- Name: job_events_default_pkey; Type: INDEX ATTACH; Schema: mad; Owner: owner
--

ALTER INDEX mad.job_events_pkey ATTACH PARTITION mad.job_events_default_pkey;


--
-- Name: organizations organizations_pipelines; Type: TRIGGER; Schema: mad; Owner: owner
--

CREATE TRIGGER organizations_pipelines BEFORE DELETE ON mad.organizations FOR EACH ROW EXECUTE FUNCTION mad_registry.delete_pipelines_of_organization();


--
-- Name: TRIGGER organizations_pipelines ON organizations; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TRIGGER organizations_pipelines ON mad.organizations IS 'Deletes the organisation''s pipelines before its tasks.';


--
-- Name: pipeline_task_steps pipeline_task_steps_graph; Type: TRIGGER; Schema: mad; Owner: owner
--

CREATE CONSTRAINT TRIGGER pipeline_task_steps_graph AFTER INSERT OR DELETE OR UPDATE OF org_id, template_id, task_definition_id, step_name, depends_on, parameter_overrides, wave ON mad.pipeline_task_steps DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN ((NOT mad_registry.in_api_write())) EXECUTE FUNCTION mad_registry.check_pipeline_steps();


--
-- Name: TRIGGER pipeline_task_steps_graph ON pipeline_task_steps; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TRIGGER pipeline_task_steps_graph ON mad.pipeline_task_steps IS 'At commit, for rows written directly: every dependency is a step of the pipeline and none leads back to itself, and overrides conform to the task; sets wave.';


--
-- Name: pipeline_task_steps registry_revision_delete; Type: TRIGGER; Schema: mad; Owner: owner
--

CREATE TRIGGER registry_revision_delete AFTER DELETE ON mad.pipeline_task_steps REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION mad_registry.raise_revision();


--
-- Name: pipeline_templates registry_revision_delete; Type: TRIGGER; Schema: mad; Owner: owner
--

CREATE TRIGGER registry_revision_delete AFTER DELETE ON mad.pipeline_templates REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION mad_registry.raise_revision();


--
-- Name: task_definitions registry_revision_delete; Type: TRIGGER; Schema: mad; Owner: owner
--

CREATE TRIGGER registry_revision_delete AFTER DELETE ON mad.task_definitions REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION mad_registry.raise_revision();


--
-- Name: task_services registry_revision_delete; Type: TRIGGER; Schema: mad; Owner: owner
--

CREATE TRIGGER registry_revision_delete AFTER DELETE ON mad.task_services REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION mad_registry.raise_revision();


--
-- Name: pipeline_task_steps registry_revision_insert; Type: TRIGGER; Schema: mad; Owner: owner
--

CREATE TRIGGER registry_revision_insert AFTER INSERT ON mad.pipeline_task_steps REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION mad_registry.raise_revision();


--
-- Name: pipeline_templates registry_revision_insert; Type: TRIGGER; Schema: mad; Owner: owner
--

CREATE TRIGGER registry_revision_insert AFTER INSERT ON mad.pipeline_templates REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION mad_registry.raise_revision();


--
-- Name: task_definitions registry_revision_insert; Type: TRIGGER; Schema: mad; Owner: owner
--

CREATE TRIGGER registry_revision_insert AFTER INSERT ON mad.task_definitions REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION mad_registry.raise_revision();


--
-- Name: task_services registry_revision_insert; Type: TRIGGER; Schema: mad; Owner: owner
--

CREATE TRIGGER registry_revision_insert AFTER INSERT ON mad.task_services REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION mad_registry.raise_revision();


--
-- Name: pipeline_task_steps registry_revision_truncate; Type: TRIGGER; Schema: mad; Owner: owner
--

CREATE TRIGGER registry_revision_truncate AFTER TRUNCATE ON mad.pipeline_task_steps FOR EACH STATEMENT EXECUTE FUNCTION mad_registry.raise_revision();


--
-- Name: pipeline_templates registry_revision_truncate; Type: TRIGGER; Schema: mad; Owner: owner
--

CREATE TRIGGER registry_revision_truncate AFTER TRUNCATE ON mad.pipeline_templates FOR EACH STATEMENT EXECUTE FUNCTION mad_registry.raise_revision();


--
-- Name: task_definitions registry_revision_truncate; Type: TRIGGER; Schema: mad; Owner: owner
--

CREATE TRIGGER registry_revision_truncate AFTER TRUNCATE ON mad.task_definitions FOR EACH STATEMENT EXECUTE FUNCTION mad_registry.raise_revision();


--
-- Name: task_services registry_revision_truncate; Type: TRIGGER; Schema: mad; Owner: owner
--

CREATE TRIGGER registry_revision_truncate AFTER TRUNCATE ON mad.task_services FOR EACH STATEMENT EXECUTE FUNCTION mad_registry.raise_revision();


--
-- Name: pipeline_task_steps registry_revision_update; Type: TRIGGER; Schema: mad; Owner: owner
--

CREATE TRIGGER registry_revision_update AFTER UPDATE ON mad.pipeline_task_steps REFERENCING OLD TABLE AS before NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION mad_registry.raise_revision();


--
-- Name: pipeline_templates registry_revision_update; Type: TRIGGER; Schema: mad; Owner: owner
--

CREATE TRIGGER registry_revision_update AFTER UPDATE ON mad.pipeline_templates REFERENCING OLD TABLE AS before NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION mad_registry.raise_revision();


--
-- Name: task_definitions registry_revision_update; Type: TRIGGER; Schema: mad; Owner: owner
--

CREATE TRIGGER registry_revision_update AFTER UPDATE ON mad.task_definitions REFERENCING OLD TABLE AS before NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION mad_registry.raise_revision();


--
-- Name: task_services registry_revision_update; Type: TRIGGER; Schema: mad; Owner: owner
--

CREATE TRIGGER registry_revision_update AFTER UPDATE OF org_id, service_id, task_definition_id, service_url, pod_name, node_name ON mad.task_services FOR EACH ROW WHEN (((old.org_id IS DISTINCT FROM new.org_id) OR (old.service_id IS DISTINCT FROM new.service_id) OR (old.task_definition_id IS DISTINCT FROM new.task_definition_id) OR (old.service_url IS DISTINCT FROM new.service_url) OR (old.pod_name IS DISTINCT FROM new.pod_name) OR (old.node_name IS DISTINCT FROM new.node_name))) EXECUTE FUNCTION mad_registry.raise_revision_of_row();


--
-- Name: role_access role_access_changed; Type: TRIGGER; Schema: mad; Owner: owner
--

CREATE TRIGGER role_access_changed AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON mad.role_access FOR EACH STATEMENT EXECUTE FUNCTION mad_registry.role_access_changed();

ALTER TABLE mad.role_access ENABLE ALWAYS TRIGGER role_access_changed;


--
-- Name: TRIGGER role_access_changed ON role_access; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TRIGGER role_access_changed ON mad.role_access IS 'Makes every session look again at commit.';


--
-- Name: audit_logs audit_logs_org_id_fkey; Type: FK CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE mad.audit_logs
    ADD CONSTRAINT audit_logs_org_id_fkey FOREIGN KEY (org_id) REFERENCES mad.organizations(org_id) ON DELETE CASCADE;


--
-- Name: dynamic_task_results dynamic_task_results_exec_fkey; Type: FK CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.dynamic_task_results
    ADD CONSTRAINT dynamic_task_results_exec_fkey FOREIGN KEY (exec_id) REFERENCES mad.task_executions(exec_id) ON DELETE CASCADE;


--
-- Name: jobs_meta jobs_meta_org_id_fkey; Type: FK CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.jobs_meta
    ADD CONSTRAINT jobs_meta_org_id_fkey FOREIGN KEY (org_id) REFERENCES mad.organizations(org_id) ON DELETE CASCADE;


--
-- Name: membership_roles membership_roles_membership_fkey; Type: FK CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.membership_roles
    ADD CONSTRAINT membership_roles_membership_fkey FOREIGN KEY (org_id, user_id) REFERENCES mad.memberships(org_id, user_id) ON DELETE CASCADE;


--
-- Name: membership_roles membership_roles_role_fkey; Type: FK CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.membership_roles
    ADD CONSTRAINT membership_roles_role_fkey FOREIGN KEY (org_id, role_id) REFERENCES mad.roles(org_id, role_id) ON DELETE CASCADE;


--
-- Name: memberships memberships_org_id_fkey; Type: FK CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.memberships
    ADD CONSTRAINT memberships_org_id_fkey FOREIGN KEY (org_id) REFERENCES mad.organizations(org_id) ON DELETE CASCADE;


--
-- Name: memberships memberships_user_id_fkey; Type: FK CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.memberships
    ADD CONSTRAINT memberships_user_id_fkey FOREIGN KEY (user_id) REFERENCES mad.users(user_id) ON DELETE CASCADE;


--
-- Name: molecules molecules_org_id_fkey; Type: FK CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.molecules
    ADD CONSTRAINT molecules_org_id_fkey FOREIGN KEY (org_id) REFERENCES mad.organizations(org_id) ON DELETE CASCADE;


--
-- Name: pipeline_task_steps pipeline_task_steps_task_fkey; Type: FK CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.pipeline_task_steps
    ADD CONSTRAINT pipeline_task_steps_task_fkey FOREIGN KEY (org_id, task_definition_id) REFERENCES mad.task_definitions(org_id, task_definition_id);


--
-- Name: pipeline_task_steps pipeline_task_steps_template_fkey; Type: FK CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.pipeline_task_steps
    ADD CONSTRAINT pipeline_task_steps_template_fkey FOREIGN KEY (org_id, template_id) REFERENCES mad.pipeline_templates(org_id, template_id) ON DELETE CASCADE;


--
-- Name: pipeline_templates pipeline_templates_org_id_fkey; Type: FK CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.pipeline_templates
    ADD CONSTRAINT pipeline_templates_org_id_fkey FOREIGN KEY (org_id) REFERENCES mad.organizations(org_id) ON DELETE CASCADE;


--
-- Name: registry_revisions registry_revisions_org_id_fkey; Type: FK CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.registry_revisions
    ADD CONSTRAINT registry_revisions_org_id_fkey FOREIGN KEY (org_id) REFERENCES mad.organizations(org_id) ON DELETE CASCADE;


--
-- Name: roles roles_org_id_fkey; Type: FK CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.roles
    ADD CONSTRAINT roles_org_id_fkey FOREIGN KEY (org_id) REFERENCES mad.organizations(org_id) ON DELETE CASCADE;


--
-- Name: task_definitions task_definitions_org_id_fkey; Type: FK CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.task_definitions
    ADD CONSTRAINT task_definitions_org_id_fkey FOREIGN KEY (org_id) REFERENCES mad.organizations(org_id) ON DELETE CASCADE;


--
-- Name: task_executions task_executions_job_fkey; Type: FK CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.task_executions
    ADD CONSTRAINT task_executions_job_fkey FOREIGN KEY (job_id) REFERENCES mad.jobs(job_id) ON DELETE CASCADE;


--
-- Name: task_services task_services_task_fkey; Type: FK CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.task_services
    ADD CONSTRAINT task_services_task_fkey FOREIGN KEY (org_id, task_definition_id) REFERENCES mad.task_definitions(org_id, task_definition_id) ON DELETE CASCADE;


--
-- Name: audit_logs; Type: ROW SECURITY; Schema: mad; Owner: owner
--

ALTER TABLE mad.audit_logs ENABLE ROW LEVEL SECURITY;

--
-- Name: audit_logs_2025_09; Type: ROW SECURITY; Schema: mad; Owner: owner
--

ALTER TABLE mad.audit_logs_2025_09 ENABLE ROW LEVEL SECURITY;

--
-- Name: audit_logs_2025_10; Type: ROW SECURITY; Schema: mad; Owner: owner
--

ALTER TABLE mad.audit_logs_2025_10 ENABLE ROW LEVEL SECURITY;

--
-- Name: audit_logs_2025_11; Type: ROW SECURITY; Schema: mad; Owner: owner
--

ALTER TABLE mad.audit_logs_2025_11 ENABLE ROW LEVEL SECURITY;

--
-- Name: audit_logs_2025_12; Type: ROW SECURITY; Schema: mad; Owner: owner
--

ALTER TABLE mad.audit_logs_2025_12 ENABLE ROW LEVEL SECURITY;

--
-- Name: audit_logs_2026_01; Type: ROW SECURITY; Schema: mad; Owner: owner
--

ALTER TABLE mad.audit_logs_2026_01 ENABLE ROW LEVEL SECURITY;

--
-- Name: audit_logs_2026_02; Type: ROW SECURITY; Schema: mad; Owner: owner
--

ALTER TABLE mad.audit_logs_2026_02 ENABLE ROW LEVEL SECURITY;

--
-- Name: audit_logs_2026_03; Type: ROW SECURITY; Schema: mad; Owner: owner
--

ALTER TABLE mad.audit_logs_2026_03 ENABLE ROW LEVEL SECURITY;

--
-- Name: audit_logs_2026_04; Type: ROW SECURITY; Schema: mad; Owner: owner
--

ALTER TABLE mad.audit_logs_2026_04 ENABLE ROW LEVEL SECURITY;

--
-- Name: audit_logs_2026_05; Type: ROW SECURITY; Schema: mad; Owner: owner
--

ALTER TABLE mad.audit_logs_2026_05 ENABLE ROW LEVEL SECURITY;

--
-- Name: audit_logs_2026_06; Type: ROW SECURITY; Schema: mad; Owner: owner
--

ALTER TABLE mad.audit_logs_2026_06 ENABLE ROW LEVEL SECURITY;

--
-- Name: audit_logs_2026_07; Type: ROW SECURITY; Schema: mad; Owner: owner
--

ALTER TABLE mad.audit_logs_2026_07 ENABLE ROW LEVEL SECURITY;

--
-- Name: audit_logs_2026_08; Type: ROW SECURITY; Schema: mad; Owner: owner
--

ALTER TABLE mad.audit_logs_2026_08 ENABLE ROW LEVEL SECURITY;

--
-- Name: audit_logs_2026_09; Type: ROW SECURITY; Schema: mad; Owner: owner
--

ALTER TABLE mad.audit_logs_2026_09 ENABLE ROW LEVEL SECURITY;

--
-- Name: audit_logs_2026_10; Type: ROW SECURITY; Schema: mad; Owner: owner
--

ALTER TABLE mad.audit_logs_2026_10 ENABLE ROW LEVEL SECURITY;

--
-- Name: audit_logs_2026_11; Type: ROW SECURITY; Schema: mad; Owner: owner
--

ALTER TABLE mad.audit_logs_2026_11 ENABLE ROW LEVEL SECURITY;

--
-- Name: audit_logs_2026_12; Type: ROW SECURITY; Schema: mad; Owner: owner
--

ALTER TABLE mad.audit_logs_2026_12 ENABLE ROW LEVEL SECURITY;

--
-- Name: audit_logs_2027_01; Type: ROW SECURITY; Schema: mad; Owner: owner
--

ALTER TABLE mad.audit_logs_2027_01 ENABLE ROW LEVEL SECURITY;

--
-- Name: audit_logs_2027_02; Type: ROW SECURITY; Schema: mad; Owner: owner
--

ALTER TABLE mad.audit_logs_2027_02 ENABLE ROW LEVEL SECURITY;

--
-- Name: audit_logs_2027_03; Type: ROW SECURITY; Schema: mad; Owner: owner
--

ALTER TABLE mad.audit_logs_2027_03 ENABLE ROW LEVEL SECURITY;

--
-- Name: audit_logs_2027_04; Type: ROW SECURITY; Schema: mad; Owner: owner
--

ALTER TABLE mad.audit_logs_2027_04 ENABLE ROW LEVEL SECURITY;

--
-- Name: audit_logs_2027_05; Type: ROW SECURITY; Schema: mad; Owner: owner
--

ALTER TABLE mad.audit_logs_2027_05 ENABLE ROW LEVEL SECURITY;

--
-- Name: audit_logs_default; Type: ROW SECURITY; Schema: mad; Owner: owner
--

ALTER TABLE mad.audit_logs_default ENABLE ROW LEVEL SECURITY;

--
-- Name: jobs_meta; Type: ROW SECURITY; Schema: mad; Owner: owner
--

ALTER TABLE mad.jobs_meta ENABLE ROW LEVEL SECURITY;

--
-- Name: membership_roles; Type: ROW SECURITY; Schema: mad; Owner: owner
--

ALTER TABLE mad.membership_roles ENABLE ROW LEVEL SECURITY;

--
-- Name: memberships; Type: ROW SECURITY; Schema: mad; Owner: owner
--

ALTER TABLE mad.memberships ENABLE ROW LEVEL SECURITY;

--
-- Name: molecules; Type: ROW SECURITY; Schema: mad; Owner: owner
--

ALTER TABLE mad.molecules ENABLE ROW LEVEL SECURITY;

--
-- Name: audit_logs operator; Type: POLICY; Schema: mad; Owner: owner
--

CREATE POLICY operator ON mad.audit_logs TO data_operator, "Data ""operator"" 2" USING (( SELECT mad_registry.acts_for_all() AS acts_for_all));


--
-- Name: jobs_meta operator; Type: POLICY; Schema: mad; Owner: owner
--

CREATE POLICY operator ON mad.jobs_meta TO data_operator, "Data ""operator"" 2" USING (( SELECT mad_registry.acts_for_all() AS acts_for_all));


--
-- Name: membership_roles operator; Type: POLICY; Schema: mad; Owner: owner
--

CREATE POLICY operator ON mad.membership_roles TO data_operator, "Data ""operator"" 2" USING (( SELECT mad_registry.acts_for_all() AS acts_for_all));


--
-- Name: memberships operator; Type: POLICY; Schema: mad; Owner: owner
--

CREATE POLICY operator ON mad.memberships TO data_operator, "Data ""operator"" 2" USING (( SELECT mad_registry.acts_for_all() AS acts_for_all));


--
-- Name: molecules operator; Type: POLICY; Schema: mad; Owner: owner
--

CREATE POLICY operator ON mad.molecules TO data_operator, "Data ""operator"" 2" USING (( SELECT mad_registry.acts_for_all() AS acts_for_all));


--
-- Name: organizations operator; Type: POLICY; Schema: mad; Owner: owner
--

CREATE POLICY operator ON mad.organizations TO data_operator, "Data ""operator"" 2" USING (( SELECT mad_registry.acts_for_all() AS acts_for_all));


--
-- Name: pipeline_task_steps operator; Type: POLICY; Schema: mad; Owner: owner
--

CREATE POLICY operator ON mad.pipeline_task_steps TO data_operator, "Data ""operator"" 2" USING (( SELECT mad_registry.acts_for_all() AS acts_for_all));


--
-- Name: pipeline_templates operator; Type: POLICY; Schema: mad; Owner: owner
--

CREATE POLICY operator ON mad.pipeline_templates TO data_operator, "Data ""operator"" 2" USING (( SELECT mad_registry.acts_for_all() AS acts_for_all));


--
-- Name: registry_revisions operator; Type: POLICY; Schema: mad; Owner: owner
--

CREATE POLICY operator ON mad.registry_revisions TO data_operator, "Data ""operator"" 2" USING (( SELECT mad_registry.acts_for_all() AS acts_for_all));


--
-- Name: roles operator; Type: POLICY; Schema: mad; Owner: owner
--

CREATE POLICY operator ON mad.roles TO data_operator, "Data ""operator"" 2" USING (( SELECT mad_registry.acts_for_all() AS acts_for_all));


--
-- Name: task_definitions operator; Type: POLICY; Schema: mad; Owner: owner
--

CREATE POLICY operator ON mad.task_definitions TO data_operator, "Data ""operator"" 2" USING (( SELECT mad_registry.acts_for_all() AS acts_for_all));


--
-- Name: task_services operator; Type: POLICY; Schema: mad; Owner: owner
--

CREATE POLICY operator ON mad.task_services TO data_operator, "Data ""operator"" 2" USING (( SELECT mad_registry.acts_for_all() AS acts_for_all));


--
-- Name: users operator; Type: POLICY; Schema: mad; Owner: owner
--

CREATE POLICY operator ON mad.users TO data_operator, "Data ""operator"" 2" USING (( SELECT mad_registry.acts_for_all() AS acts_for_all));


--
-- Name: organizations; Type: ROW SECURITY; Schema: mad; Owner: owner
--

ALTER TABLE mad.organizations ENABLE ROW LEVEL SECURITY;

--
-- Name: pipeline_task_steps; Type: ROW SECURITY; Schema: mad; Owner: owner
--

ALTER TABLE mad.pipeline_task_steps ENABLE ROW LEVEL SECURITY;

--
-- Name: pipeline_templates; Type: ROW SECURITY; Schema: mad; Owner: owner
--

ALTER TABLE mad.pipeline_templates ENABLE ROW LEVEL SECURITY;

--
-- Name: registry_revisions; Type: ROW SECURITY; Schema: mad; Owner: owner
--

ALTER TABLE mad.registry_revisions ENABLE ROW LEVEL SECURITY;

--
-- Name: role_access; Type: ROW SECURITY; Schema: mad; Owner: owner
--

ALTER TABLE mad.role_access ENABLE ROW LEVEL SECURITY;

--
-- Name: roles; Type: ROW SECURITY; Schema: mad; Owner: owner
--

ALTER TABLE mad.roles ENABLE ROW LEVEL SECURITY;

--
-- Name: task_definitions; Type: ROW SECURITY; Schema: mad; Owner: owner
--

ALTER TABLE mad.task_definitions ENABLE ROW LEVEL SECURITY;

--
-- Name: task_services; Type: ROW SECURITY; Schema: mad; Owner: owner
--

ALTER TABLE mad.task_services ENABLE ROW LEVEL SECURITY;

--
-- Name: audit_logs tenant; Type: POLICY; Schema: mad; Owner: owner
--

CREATE POLICY tenant ON mad.audit_logs USING ((org_id = ( SELECT mad_registry.session_org_id() AS session_org_id)));


--
-- Name: POLICY tenant ON audit_logs; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON POLICY tenant ON mad.audit_logs IS 'The rows of the session''s organisation.';


--
-- Name: audit_logs_2025_09 tenant; Type: POLICY; Schema: mad; Owner: owner
--

CREATE POLICY tenant ON mad.audit_logs_2025_09 USING ((org_id = ( SELECT mad_registry.session_org_id() AS session_org_id)));


--
-- Name: audit_logs_2025_10 tenant; Type: POLICY; Schema: mad; Owner: owner
--

CREATE POLICY tenant ON mad.audit_logs_2025_10 USING ((org_id = ( SELECT mad_registry.session_org_id() AS session_org_id)));


--
-- Name: audit_logs_2025_11 tenant; Type: POLICY; Schema: mad; Owner: owner
--

CREATE POLICY tenant ON mad.audit_logs_2025_11 USING ((org_id = ( SELECT mad_registry.session_org_id() AS session_org_id)));


--
-- Name: audit_logs_2025_12 tenant; Type: POLICY; Schema: mad; Owner: owner
--

CREATE POLICY tenant ON mad.audit_logs_2025_12 USING ((org_id = ( SELECT mad_registry.session_org_id() AS session_org_id)));


--
-- Name: audit_logs_2026_01 tenant; Type: POLICY; Schema: mad; Owner: owner
--

CREATE POLICY tenant ON mad.audit_logs_2026_01 USING ((org_id = ( SELECT mad_registry.session_org_id() AS session_org_id)));


--
-- Name: audit_logs_2026_02 tenant; Type: POLICY; Schema: mad; Owner: owner
--

CREATE POLICY tenant ON mad.audit_logs_2026_02 USING ((org_id = ( SELECT mad_registry.session_org_id() AS session_org_id)));


--
-- Name: audit_logs_2026_03 tenant; Type: POLICY; Schema: mad; Owner: owner
--

CREATE POLICY tenant ON mad.audit_logs_2026_03 USING ((org_id = ( SELECT mad_registry.session_org_id() AS session_org_id)));


--
-- Name: audit_logs_2026_04 tenant; Type: POLICY; Schema: mad; Owner: owner
--

CREATE POLICY tenant ON mad.audit_logs_2026_04 USING ((org_id = ( SELECT mad_registry.session_org_id() AS session_org_id)));


--
-- Name: audit_logs_2026_05 tenant; Type: POLICY; Schema: mad; Owner: owner
--

CREATE POLICY tenant ON mad.audit_logs_2026_05 USING ((org_id = ( SELECT mad_registry.session_org_id() AS session_org_id)));


--
-- Name: audit_logs_2026_06 tenant; Type: POLICY; Schema: mad; Owner: owner
--

CREATE POLICY tenant ON mad.audit_logs_2026_06 USING ((org_id = ( SELECT mad_registry.session_org_id() AS session_org_id)));


--
-- Name: audit_logs_2026_07 tenant; Type: POLICY; Schema: mad; Owner: owner
--

CREATE POLICY tenant ON mad.audit_logs_2026_07 USING ((org_id = ( SELECT mad_registry.session_org_id() AS session_org_id)));


--
-- Name: audit_logs_2026_08 tenant; Type: POLICY; Schema: mad; Owner: owner
--

CREATE POLICY tenant ON mad.audit_logs_2026_08 USING ((org_id = ( SELECT mad_registry.session_org_id() AS session_org_id)));


--
-- Name: audit_logs_2026_09 tenant; Type: POLICY; Schema: mad; Owner: owner
--

CREATE POLICY tenant ON mad.audit_logs_2026_09 USING ((org_id = ( SELECT mad_registry.session_org_id() AS session_org_id)));


--
-- Name: audit_logs_2026_10 tenant; Type: POLICY; Schema: mad; Owner: owner
--

CREATE POLICY tenant ON mad.audit_logs_2026_10 USING ((org_id = ( SELECT mad_registry.session_org_id() AS session_org_id)));


--
-- Name: audit_logs_2026_11 tenant; Type: POLICY; Schema: mad; Owner: owner
--

CREATE POLICY tenant ON mad.audit_logs_2026_11 USING ((org_id = ( SELECT mad_registry.session_org_id() AS session_org_id)));


--
-- Name: audit_logs_2026_12 tenant; Type: POLICY; Schema: mad; Owner: owner
--

CREATE POLICY tenant ON mad.audit_logs_2026_12 USING ((org_id = ( SELECT mad_registry.session_org_id() AS session_org_id)));


--
-- Name: audit_logs_2027_01 tenant; Type: POLICY; Schema: mad; Owner: owner
--

CREATE POLICY tenant ON mad.audit_logs_2027_01 USING ((org_id = ( SELECT mad_registry.session_org_id() AS session_org_id)));


--
-- Name: audit_logs_2027_02 tenant; Type: POLICY; Schema: mad; Owner: owner
--

CREATE POLICY tenant ON mad.audit_logs_2027_02 USING ((org_id = ( SELECT mad_registry.session_org_id() AS session_org_id)));


--
-- Name: audit_logs_2027_03 tenant; Type: POLICY; Schema: mad; Owner: owner
--

CREATE POLICY tenant ON mad.audit_logs_2027_03 USING ((org_id = ( SELECT mad_registry.session_org_id() AS session_org_id)));


--
-- Name: audit_logs_2027_04 tenant; Type: POLICY; Schema: mad; Owner: owner
--

CREATE POLICY tenant ON mad.audit_logs_2027_04 USING ((org_id = ( SELECT mad_registry.session_org_id() AS session_org_id)));


--
-- Name: audit_logs_2027_05 tenant; Type: POLICY; Schema: mad; Owner: owner
--

CREATE POLICY tenant ON mad.audit_logs_2027_05 USING ((org_id = ( SELECT mad_registry.session_org_id() AS session_org_id)));


--
-- Name: audit_logs_default tenant; Type: POLICY; Schema: mad; Owner: owner
--

CREATE POLICY tenant ON mad.audit_logs_default USING ((org_id = ( SELECT mad_registry.session_org_id() AS session_org_id)));


--
-- Name: POLICY tenant ON audit_logs_default; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON POLICY tenant ON mad.audit_logs_default IS 'The rows of the session''s organisation.';


--
-- Name: jobs_meta tenant; Type: POLICY; Schema: mad; Owner: owner
--

CREATE POLICY tenant ON mad.jobs_meta USING ((org_id = ( SELECT mad_registry.session_org_id() AS session_org_id)));


--
-- Name: POLICY tenant ON jobs_meta; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON POLICY tenant ON mad.jobs_meta IS 'The rows of the session''s organisation.';


--
-- Name: membership_roles tenant; Type: POLICY; Schema: mad; Owner: owner
--

CREATE POLICY tenant ON mad.membership_roles USING ((org_id = ( SELECT mad_registry.session_org_id() AS session_org_id)));


--
-- Name: POLICY tenant ON membership_roles; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON POLICY tenant ON mad.membership_roles IS 'The rows of the session''s organisation.';


--
-- Name: memberships tenant; Type: POLICY; Schema: mad; Owner: owner
--

CREATE POLICY tenant ON mad.memberships USING ((org_id = ( SELECT mad_registry.session_org_id() AS session_org_id)));


--
-- Name: POLICY tenant ON memberships; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON POLICY tenant ON mad.memberships IS 'The rows of the session''s organisation.';


--
-- Name: molecules tenant; Type: POLICY; Schema: mad; Owner: owner
--

CREATE POLICY tenant ON mad.molecules USING ((org_id = ( SELECT mad_registry.session_org_id() AS session_org_id)));


--
-- Name: POLICY tenant ON molecules; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON POLICY tenant ON mad.molecules IS 'The rows of the session''s organisation.';


--
-- Name: organizations tenant; Type: POLICY; Schema: mad; Owner: owner
--

CREATE POLICY tenant ON mad.organizations USING ((org_id = ( SELECT mad_registry.session_org_id() AS session_org_id)));


--
-- Name: POLICY tenant ON organizations; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON POLICY tenant ON mad.organizations IS 'The rows of the session''s organisation.';


--
-- Name: pipeline_task_steps tenant; Type: POLICY; Schema: mad; Owner: owner
--

CREATE POLICY tenant ON mad.pipeline_task_steps USING ((org_id = ( SELECT mad_registry.session_org_id() AS session_org_id)));


--
-- Name: POLICY tenant ON pipeline_task_steps; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON POLICY tenant ON mad.pipeline_task_steps IS 'The rows of the session''s organisation.';


--
-- Name: pipeline_templates tenant; Type: POLICY; Schema: mad; Owner: owner
--

CREATE POLICY tenant ON mad.pipeline_templates USING ((org_id = ( SELECT mad_registry.session_org_id() AS session_org_id)));


--
-- Name: POLICY tenant ON pipeline_templates; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON POLICY tenant ON mad.pipeline_templates IS 'The rows of the session''s organisation.';


--
-- Name: registry_revisions tenant; Type: POLICY; Schema: mad; Owner: owner
--

CREATE POLICY tenant ON mad.registry_revisions USING ((org_id = ( SELECT mad_registry.session_org_id() AS session_org_id)));


--
-- Name: POLICY tenant ON registry_revisions; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON POLICY tenant ON mad.registry_revisions IS 'The rows of the session''s organisation.';


--
-- Name: roles tenant; Type: POLICY; Schema: mad; Owner: owner
--

CREATE POLICY tenant ON mad.roles USING ((org_id = ( SELECT mad_registry.session_org_id() AS session_org_id)));


--
-- Name: POLICY tenant ON roles; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON POLICY tenant ON mad.roles IS 'The rows of the session''s organisation.';


--
-- Name: task_definitions tenant; Type: POLICY; Schema: mad; Owner: owner
--

CREATE POLICY tenant ON mad.task_definitions USING ((org_id = ( SELECT mad_registry.session_org_id() AS session_org_id)));


--
-- Name: POLICY tenant ON task_definitions; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON POLICY tenant ON mad.task_definitions IS 'The rows of the session''s organisation.';


--
-- Name: task_services tenant; Type: POLICY; Schema: mad; Owner: owner
--

CREATE POLICY tenant ON mad.task_services USING ((org_id = ( SELECT mad_registry.session_org_id() AS session_org_id)));


--
-- Name: POLICY tenant ON task_services; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON POLICY tenant ON mad.task_services IS 'The rows of the session''s organisation.';


--
-- Name: users tenant; Type: POLICY; Schema: mad; Owner: owner
--

CREATE POLICY tenant ON mad.users FOR SELECT USING ((EXISTS ( SELECT
   FROM mad.memberships m
  WHERE (m.user_id = users.user_id))));


--
-- Name: POLICY tenant ON users; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON POLICY tenant ON mad.users IS 'The members of the session''s organisation.';


--
-- Name: users; Type: ROW SECURITY; Schema: mad; Owner: owner
--

ALTER TABLE mad.users ENABLE ROW LEVEL SECURITY;

--
-- Name: SCHEMA mad; Type: ACL; Schema: -; Owner: owner
--

GRANT USAGE ON SCHEMA mad TO data_bound_reader;
GRANT USAGE ON SCHEMA mad TO data_writer;
GRANT USAGE ON SCHEMA mad TO data_bound_writer;
GRANT USAGE ON SCHEMA mad TO data_operator;
GRANT USAGE ON SCHEMA mad TO "Data ""operator"" 2";
GRANT USAGE ON SCHEMA mad TO data_reader;
GRANT USAGE ON SCHEMA mad TO data_by_hand;


--
-- Name: SCHEMA mad_registry; Type: ACL; Schema: -; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT USAGE ON SCHEMA mad_registry TO data_bound_reader;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT USAGE ON SCHEMA mad_registry TO data_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT USAGE ON SCHEMA mad_registry TO data_bound_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT USAGE ON SCHEMA mad_registry TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT USAGE ON SCHEMA mad_registry TO "Data ""operator"" 2";
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT USAGE ON SCHEMA mad_registry TO data_reader;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT USAGE ON SCHEMA mad_registry TO data_by_hand;
RESET SESSION AUTHORIZATION;


--
-- Name: FUNCTION acts_for_all(); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.acts_for_all() TO data_bound_reader;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.acts_for_all() TO data_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.acts_for_all() TO data_bound_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.acts_for_all() TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.acts_for_all() TO "Data ""operator"" 2";
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.acts_for_all() TO data_reader;
RESET SESSION AUTHORIZATION;


--
-- Name: FUNCTION audit_page(org_id uuid, entity_type text, entity_id text, user_id uuid, page_size integer, before timestamp with time zone, before_id uuid); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.audit_page(org_id uuid, entity_type text, entity_id text, user_id uuid, page_size integer, before timestamp with time zone, before_id uuid) TO data_bound_reader;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.audit_page(org_id uuid, entity_type text, entity_id text, user_id uuid, page_size integer, before timestamp with time zone, before_id uuid) TO data_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.audit_page(org_id uuid, entity_type text, entity_id text, user_id uuid, page_size integer, before timestamp with time zone, before_id uuid) TO data_bound_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.audit_page(org_id uuid, entity_type text, entity_id text, user_id uuid, page_size integer, before timestamp with time zone, before_id uuid) TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.audit_page(org_id uuid, entity_type text, entity_id text, user_id uuid, page_size integer, before timestamp with time zone, before_id uuid) TO "Data ""operator"" 2";
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.audit_page(org_id uuid, entity_type text, entity_id text, user_id uuid, page_size integer, before timestamp with time zone, before_id uuid) TO data_reader;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.audit_page(org_id uuid, entity_type text, entity_id text, user_id uuid, page_size integer, before timestamp with time zone, before_id uuid) TO data_by_hand;
RESET SESSION AUTHORIZATION;


--
-- Name: FUNCTION canonical_json(document jsonb); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.canonical_json(document jsonb) TO data_bound_reader;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.canonical_json(document jsonb) TO data_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.canonical_json(document jsonb) TO data_bound_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.canonical_json(document jsonb) TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.canonical_json(document jsonb) TO "Data ""operator"" 2";
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.canonical_json(document jsonb) TO data_reader;
RESET SESSION AUTHORIZATION;


--
-- Name: FUNCTION cache_key(prefix text, params jsonb); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.cache_key(prefix text, params jsonb) TO data_bound_reader;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.cache_key(prefix text, params jsonb) TO data_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.cache_key(prefix text, params jsonb) TO data_bound_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.cache_key(prefix text, params jsonb) TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.cache_key(prefix text, params jsonb) TO "Data ""operator"" 2";
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.cache_key(prefix text, params jsonb) TO data_reader;
RESET SESSION AUTHORIZATION;


--
-- Name: FUNCTION quantity(quantity text); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.quantity(quantity text) TO data_bound_reader;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.quantity(quantity text) TO data_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.quantity(quantity text) TO data_bound_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.quantity(quantity text) TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.quantity(quantity text) TO "Data ""operator"" 2";
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.quantity(quantity text) TO data_reader;
RESET SESSION AUTHORIZATION;


--
-- Name: FUNCTION cpu_load(resources_used jsonb); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.cpu_load(resources_used jsonb) TO data_bound_reader;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.cpu_load(resources_used jsonb) TO data_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.cpu_load(resources_used jsonb) TO data_bound_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.cpu_load(resources_used jsonb) TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.cpu_load(resources_used jsonb) TO "Data ""operator"" 2";
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.cpu_load(resources_used jsonb) TO data_reader;
RESET SESSION AUTHORIZATION;


--
-- Name: FUNCTION deployment_checklist(); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.deployment_checklist() TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.deployment_checklist() TO "Data ""operator"" 2";
RESET SESSION AUTHORIZATION;


--
-- Name: FUNCTION drain_service(org_id uuid, service_id uuid); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.drain_service(org_id uuid, service_id uuid) TO data_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.drain_service(org_id uuid, service_id uuid) TO data_bound_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.drain_service(org_id uuid, service_id uuid) TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.drain_service(org_id uuid, service_id uuid) TO "Data ""operator"" 2";
RESET SESSION AUTHORIZATION;


--
-- Name: FUNCTION drop_partitions(older_than interval); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.drop_partitions(older_than interval) TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.drop_partitions(older_than interval) TO "Data ""operator"" 2";
RESET SESSION AUTHORIZATION;


--
-- Name: FUNCTION ensure_partitions(months_ahead integer); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.ensure_partitions(months_ahead integer) TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.ensure_partitions(months_ahead integer) TO "Data ""operator"" 2";
RESET SESSION AUTHORIZATION;


--
-- Name: FUNCTION explain_pick(org_id uuid, task_id text, version text, max_age interval); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.explain_pick(org_id uuid, task_id text, version text, max_age interval) TO data_bound_reader;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.explain_pick(org_id uuid, task_id text, version text, max_age interval) TO data_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.explain_pick(org_id uuid, task_id text, version text, max_age interval) TO data_bound_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.explain_pick(org_id uuid, task_id text, version text, max_age interval) TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.explain_pick(org_id uuid, task_id text, version text, max_age interval) TO "Data ""operator"" 2";
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.explain_pick(org_id uuid, task_id text, version text, max_age interval) TO data_reader;
RESET SESSION AUTHORIZATION;


--
-- Name: FUNCTION get_task(org_id uuid, task_id text, version text); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.get_task(org_id uuid, task_id text, version text) TO data_bound_reader;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.get_task(org_id uuid, task_id text, version text) TO data_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.get_task(org_id uuid, task_id text, version text) TO data_bound_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.get_task(org_id uuid, task_id text, version text) TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.get_task(org_id uuid, task_id text, version text) TO "Data ""operator"" 2";
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.get_task(org_id uuid, task_id text, version text) TO data_reader;
RESET SESSION AUTHORIZATION;


--
-- Name: FUNCTION heartbeat(org_id uuid, service_id uuid, health_status text, resources_used jsonb); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.heartbeat(org_id uuid, service_id uuid, health_status text, resources_used jsonb) TO data_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.heartbeat(org_id uuid, service_id uuid, health_status text, resources_used jsonb) TO data_bound_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.heartbeat(org_id uuid, service_id uuid, health_status text, resources_used jsonb) TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.heartbeat(org_id uuid, service_id uuid, health_status text, resources_used jsonb) TO "Data ""operator"" 2";
RESET SESSION AUTHORIZATION;


--
-- Name: FUNCTION heartbeats(org_id uuid, heartbeats jsonb); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.heartbeats(org_id uuid, heartbeats jsonb) TO data_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.heartbeats(org_id uuid, heartbeats jsonb) TO data_bound_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.heartbeats(org_id uuid, heartbeats jsonb) TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.heartbeats(org_id uuid, heartbeats jsonb) TO "Data ""operator"" 2";
RESET SESSION AUTHORIZATION;


--
-- Name: FUNCTION import_pipelines(org_id uuid, pipelines jsonb); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.import_pipelines(org_id uuid, pipelines jsonb) TO data_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.import_pipelines(org_id uuid, pipelines jsonb) TO data_bound_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.import_pipelines(org_id uuid, pipelines jsonb) TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.import_pipelines(org_id uuid, pipelines jsonb) TO "Data ""operator"" 2";
RESET SESSION AUTHORIZATION;


--
-- Name: FUNCTION import_tasks(org_id uuid, tasks jsonb); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.import_tasks(org_id uuid, tasks jsonb) TO data_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.import_tasks(org_id uuid, tasks jsonb) TO data_bound_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.import_tasks(org_id uuid, tasks jsonb) TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.import_tasks(org_id uuid, tasks jsonb) TO "Data ""operator"" 2";
RESET SESSION AUTHORIZATION;


--
-- Name: FUNCTION in_api_write(); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.in_api_write() TO data_bound_reader;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.in_api_write() TO data_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.in_api_write() TO data_bound_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.in_api_write() TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.in_api_write() TO "Data ""operator"" 2";
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.in_api_write() TO data_reader;
RESET SESSION AUTHORIZATION;


--
-- Name: FUNCTION job_status(job_id uuid); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.job_status(job_id uuid) TO data_bound_reader;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.job_status(job_id uuid) TO data_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.job_status(job_id uuid) TO data_bound_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.job_status(job_id uuid) TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.job_status(job_id uuid) TO "Data ""operator"" 2";
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.job_status(job_id uuid) TO data_reader;
RESET SESSION AUTHORIZATION;


--
-- Name: FUNCTION job_timeline(job_id uuid); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.job_timeline(job_id uuid) TO data_bound_reader;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.job_timeline(job_id uuid) TO data_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.job_timeline(job_id uuid) TO data_bound_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.job_timeline(job_id uuid) TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.job_timeline(job_id uuid) TO "Data ""operator"" 2";
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.job_timeline(job_id uuid) TO data_reader;
RESET SESSION AUTHORIZATION;


--
-- Name: FUNCTION jobs_page(org_id uuid, status text, page_size integer, before timestamp with time zone, before_id uuid); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.jobs_page(org_id uuid, status text, page_size integer, before timestamp with time zone, before_id uuid) TO data_bound_reader;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.jobs_page(org_id uuid, status text, page_size integer, before timestamp with time zone, before_id uuid) TO data_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.jobs_page(org_id uuid, status text, page_size integer, before timestamp with time zone, before_id uuid) TO data_bound_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.jobs_page(org_id uuid, status text, page_size integer, before timestamp with time zone, before_id uuid) TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.jobs_page(org_id uuid, status text, page_size integer, before timestamp with time zone, before_id uuid) TO "Data ""operator"" 2";
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.jobs_page(org_id uuid, status text, page_size integer, before timestamp with time zone, before_id uuid) TO data_reader;
RESET SESSION AUTHORIZATION;


--
-- Name: FUNCTION lock_waits(); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.lock_waits() TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.lock_waits() TO "Data ""operator"" 2";
RESET SESSION AUTHORIZATION;


--
-- Name: FUNCTION mark_changed(org_ids uuid[]); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.mark_changed(org_ids uuid[]) TO data_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.mark_changed(org_ids uuid[]) TO data_bound_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.mark_changed(org_ids uuid[]) TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.mark_changed(org_ids uuid[]) TO "Data ""operator"" 2";
RESET SESSION AUTHORIZATION;


--
-- Name: FUNCTION molecules_page(org_id uuid, format text, page_size integer, before timestamp with time zone, before_id uuid); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.molecules_page(org_id uuid, format text, page_size integer, before timestamp with time zone, before_id uuid) TO data_bound_reader;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.molecules_page(org_id uuid, format text, page_size integer, before timestamp with time zone, before_id uuid) TO data_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.molecules_page(org_id uuid, format text, page_size integer, before timestamp with time zone, before_id uuid) TO data_bound_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.molecules_page(org_id uuid, format text, page_size integer, before timestamp with time zone, before_id uuid) TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.molecules_page(org_id uuid, format text, page_size integer, before timestamp with time zone, before_id uuid) TO "Data ""operator"" 2";
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.molecules_page(org_id uuid, format text, page_size integer, before timestamp with time zone, before_id uuid) TO data_reader;
RESET SESSION AUTHORIZATION;


--
-- Name: FUNCTION performance_stats(); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.performance_stats() TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.performance_stats() TO "Data ""operator"" 2";
RESET SESSION AUTHORIZATION;


--
-- Name: FUNCTION pick_healthy_service(org_id uuid, task_id text, version text, max_age interval); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.pick_healthy_service(org_id uuid, task_id text, version text, max_age interval) TO data_bound_reader;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.pick_healthy_service(org_id uuid, task_id text, version text, max_age interval) TO data_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.pick_healthy_service(org_id uuid, task_id text, version text, max_age interval) TO data_bound_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.pick_healthy_service(org_id uuid, task_id text, version text, max_age interval) TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.pick_healthy_service(org_id uuid, task_id text, version text, max_age interval) TO "Data ""operator"" 2";
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.pick_healthy_service(org_id uuid, task_id text, version text, max_age interval) TO data_reader;
RESET SESSION AUTHORIZATION;


--
-- Name: FUNCTION pipeline_diagram(org_id uuid, template_id uuid, format text); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.pipeline_diagram(org_id uuid, template_id uuid, format text) TO data_bound_reader;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.pipeline_diagram(org_id uuid, template_id uuid, format text) TO data_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.pipeline_diagram(org_id uuid, template_id uuid, format text) TO data_bound_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.pipeline_diagram(org_id uuid, template_id uuid, format text) TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.pipeline_diagram(org_id uuid, template_id uuid, format text) TO "Data ""operator"" 2";
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.pipeline_diagram(org_id uuid, template_id uuid, format text) TO data_reader;
RESET SESSION AUTHORIZATION;


--
-- Name: FUNCTION pipeline_library(org_id uuid, category text, include_public boolean); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.pipeline_library(org_id uuid, category text, include_public boolean) TO data_bound_reader;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.pipeline_library(org_id uuid, category text, include_public boolean) TO data_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.pipeline_library(org_id uuid, category text, include_public boolean) TO data_bound_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.pipeline_library(org_id uuid, category text, include_public boolean) TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.pipeline_library(org_id uuid, category text, include_public boolean) TO "Data ""operator"" 2";
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.pipeline_library(org_id uuid, category text, include_public boolean) TO data_reader;
RESET SESSION AUTHORIZATION;


--
-- Name: FUNCTION pipeline_with_steps(org_id uuid, template_id uuid); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.pipeline_with_steps(org_id uuid, template_id uuid) TO data_bound_reader;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.pipeline_with_steps(org_id uuid, template_id uuid) TO data_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.pipeline_with_steps(org_id uuid, template_id uuid) TO data_bound_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.pipeline_with_steps(org_id uuid, template_id uuid) TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.pipeline_with_steps(org_id uuid, template_id uuid) TO "Data ""operator"" 2";
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.pipeline_with_steps(org_id uuid, template_id uuid) TO data_reader;
RESET SESSION AUTHORIZATION;


--
-- Name: FUNCTION prometheus_metrics(); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.prometheus_metrics() TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.prometheus_metrics() TO "Data ""operator"" 2";
RESET SESSION AUTHORIZATION;


--
-- Name: FUNCTION reap_services(older_than interval); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.reap_services(older_than interval) TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.reap_services(older_than interval) TO "Data ""operator"" 2";
RESET SESSION AUTHORIZATION;


--
-- Name: FUNCTION record_audit(org_id uuid, user_id uuid, action text, entity_type text, entity_id text, metadata jsonb); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.record_audit(org_id uuid, user_id uuid, action text, entity_type text, entity_id text, metadata jsonb) TO data_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.record_audit(org_id uuid, user_id uuid, action text, entity_type text, entity_id text, metadata jsonb) TO data_bound_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.record_audit(org_id uuid, user_id uuid, action text, entity_type text, entity_id text, metadata jsonb) TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.record_audit(org_id uuid, user_id uuid, action text, entity_type text, entity_id text, metadata jsonb) TO "Data ""operator"" 2";
RESET SESSION AUTHORIZATION;


--
-- Name: FUNCTION register_pipeline(org_id uuid, name text, version text, display_name text, category text, steps jsonb, description text, default_parameters jsonb, workflow_definition jsonb, is_public boolean); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.register_pipeline(org_id uuid, name text, version text, display_name text, category text, steps jsonb, description text, default_parameters jsonb, workflow_definition jsonb, is_public boolean) TO data_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.register_pipeline(org_id uuid, name text, version text, display_name text, category text, steps jsonb, description text, default_parameters jsonb, workflow_definition jsonb, is_public boolean) TO data_bound_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.register_pipeline(org_id uuid, name text, version text, display_name text, category text, steps jsonb, description text, default_parameters jsonb, workflow_definition jsonb, is_public boolean) TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.register_pipeline(org_id uuid, name text, version text, display_name text, category text, steps jsonb, description text, default_parameters jsonb, workflow_definition jsonb, is_public boolean) TO "Data ""operator"" 2";
RESET SESSION AUTHORIZATION;


--
-- Name: FUNCTION register_service(org_id uuid, task_id text, version text, service_url text, pod_name text, node_name text); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.register_service(org_id uuid, task_id text, version text, service_url text, pod_name text, node_name text) TO data_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.register_service(org_id uuid, task_id text, version text, service_url text, pod_name text, node_name text) TO data_bound_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.register_service(org_id uuid, task_id text, version text, service_url text, pod_name text, node_name text) TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.register_service(org_id uuid, task_id text, version text, service_url text, pod_name text, node_name text) TO "Data ""operator"" 2";
RESET SESSION AUTHORIZATION;


--
-- Name: FUNCTION register_task(org_id uuid, task_id text, version text, metadata jsonb, interface_spec jsonb, service_config jsonb, is_system boolean); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.register_task(org_id uuid, task_id text, version text, metadata jsonb, interface_spec jsonb, service_config jsonb, is_system boolean) TO data_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.register_task(org_id uuid, task_id text, version text, metadata jsonb, interface_spec jsonb, service_config jsonb, is_system boolean) TO data_bound_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.register_task(org_id uuid, task_id text, version text, metadata jsonb, interface_spec jsonb, service_config jsonb, is_system boolean) TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.register_task(org_id uuid, task_id text, version text, metadata jsonb, interface_spec jsonb, service_config jsonb, is_system boolean) TO "Data ""operator"" 2";
RESET SESSION AUTHORIZATION;


--
-- Name: FUNCTION registry_etag(org_id uuid); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.registry_etag(org_id uuid) TO data_bound_reader;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.registry_etag(org_id uuid) TO data_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.registry_etag(org_id uuid) TO data_bound_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.registry_etag(org_id uuid) TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.registry_etag(org_id uuid) TO "Data ""operator"" 2";
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.registry_etag(org_id uuid) TO data_reader;
RESET SESSION AUTHORIZATION;


--
-- Name: FUNCTION reset_performance_stats(); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.reset_performance_stats() TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.reset_performance_stats() TO "Data ""operator"" 2";
RESET SESSION AUTHORIZATION;


--
-- Name: FUNCTION result_cache_claim(cache_key text, lease interval, min_confidence double precision); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.result_cache_claim(cache_key text, lease interval, min_confidence double precision) TO data_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.result_cache_claim(cache_key text, lease interval, min_confidence double precision) TO data_bound_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.result_cache_claim(cache_key text, lease interval, min_confidence double precision) TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.result_cache_claim(cache_key text, lease interval, min_confidence double precision) TO "Data ""operator"" 2";
RESET SESSION AUTHORIZATION;


--
-- Name: FUNCTION result_cache_get(cache_key text, min_confidence double precision); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.result_cache_get(cache_key text, min_confidence double precision) TO data_bound_reader;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.result_cache_get(cache_key text, min_confidence double precision) TO data_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.result_cache_get(cache_key text, min_confidence double precision) TO data_bound_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.result_cache_get(cache_key text, min_confidence double precision) TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.result_cache_get(cache_key text, min_confidence double precision) TO "Data ""operator"" 2";
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.result_cache_get(cache_key text, min_confidence double precision) TO data_reader;
RESET SESSION AUTHORIZATION;


--
-- Name: FUNCTION result_cache_prune(); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.result_cache_prune() TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.result_cache_prune() TO "Data ""operator"" 2";
RESET SESSION AUTHORIZATION;


--
-- Name: FUNCTION result_cache_put(cache_key text, artifact_map jsonb, metrics_summary jsonb, confidence_score double precision, pipeline_version text, task_name text, canonical_job_id uuid, ttl interval); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.result_cache_put(cache_key text, artifact_map jsonb, metrics_summary jsonb, confidence_score double precision, pipeline_version text, task_name text, canonical_job_id uuid, ttl interval) TO data_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.result_cache_put(cache_key text, artifact_map jsonb, metrics_summary jsonb, confidence_score double precision, pipeline_version text, task_name text, canonical_job_id uuid, ttl interval) TO data_bound_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.result_cache_put(cache_key text, artifact_map jsonb, metrics_summary jsonb, confidence_score double precision, pipeline_version text, task_name text, canonical_job_id uuid, ttl interval) TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.result_cache_put(cache_key text, artifact_map jsonb, metrics_summary jsonb, confidence_score double precision, pipeline_version text, task_name text, canonical_job_id uuid, ttl interval) TO "Data ""operator"" 2";
RESET SESSION AUTHORIZATION;


--
-- Name: FUNCTION search_tasks(org_id uuid, query text, category text, page_size integer, page_offset integer); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.search_tasks(org_id uuid, query text, category text, page_size integer, page_offset integer) TO data_bound_reader;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.search_tasks(org_id uuid, query text, category text, page_size integer, page_offset integer) TO data_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.search_tasks(org_id uuid, query text, category text, page_size integer, page_offset integer) TO data_bound_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.search_tasks(org_id uuid, query text, category text, page_size integer, page_offset integer) TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.search_tasks(org_id uuid, query text, category text, page_size integer, page_offset integer) TO "Data ""operator"" 2";
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.search_tasks(org_id uuid, query text, category text, page_size integer, page_offset integer) TO data_reader;
RESET SESSION AUTHORIZATION;


--
-- Name: FUNCTION search_words(document text); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.search_words(document text) TO data_bound_reader;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.search_words(document text) TO data_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.search_words(document text) TO data_bound_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.search_words(document text) TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.search_words(document text) TO "Data ""operator"" 2";
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.search_words(document text) TO data_reader;
RESET SESSION AUTHORIZATION;


--
-- Name: FUNCTION session_org_id(); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.session_org_id() TO data_bound_reader;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.session_org_id() TO data_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.session_org_id() TO data_bound_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.session_org_id() TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.session_org_id() TO "Data ""operator"" 2";
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.session_org_id() TO data_reader;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.session_org_id() TO data_by_hand;
RESET SESSION AUTHORIZATION;


--
-- Name: FUNCTION set_task_active(org_id uuid, task_id text, version text, active boolean); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.set_task_active(org_id uuid, task_id text, version text, active boolean) TO data_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.set_task_active(org_id uuid, task_id text, version text, active boolean) TO data_bound_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.set_task_active(org_id uuid, task_id text, version text, active boolean) TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.set_task_active(org_id uuid, task_id text, version text, active boolean) TO "Data ""operator"" 2";
RESET SESSION AUTHORIZATION;


--
-- Name: FUNCTION slow_queries(); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.slow_queries() TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.slow_queries() TO "Data ""operator"" 2";
RESET SESSION AUTHORIZATION;


--
-- Name: FUNCTION spelling_similarity(query text, words text); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.spelling_similarity(query text, words text) TO data_bound_reader;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.spelling_similarity(query text, words text) TO data_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.spelling_similarity(query text, words text) TO data_bound_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.spelling_similarity(query text, words text) TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.spelling_similarity(query text, words text) TO "Data ""operator"" 2";
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.spelling_similarity(query text, words text) TO data_reader;
RESET SESSION AUTHORIZATION;


--
-- Name: FUNCTION task_categories(org_id uuid); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.task_categories(org_id uuid) TO data_bound_reader;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.task_categories(org_id uuid) TO data_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.task_categories(org_id uuid) TO data_bound_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.task_categories(org_id uuid) TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.task_categories(org_id uuid) TO "Data ""operator"" 2";
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.task_categories(org_id uuid) TO data_reader;
RESET SESSION AUTHORIZATION;


--
-- Name: FUNCTION task_library(org_id uuid, category text, page_size integer, after_title text, after_id uuid); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.task_library(org_id uuid, category text, page_size integer, after_title text, after_id uuid) TO data_bound_reader;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.task_library(org_id uuid, category text, page_size integer, after_title text, after_id uuid) TO data_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.task_library(org_id uuid, category text, page_size integer, after_title text, after_id uuid) TO data_bound_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.task_library(org_id uuid, category text, page_size integer, after_title text, after_id uuid) TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.task_library(org_id uuid, category text, page_size integer, after_title text, after_id uuid) TO "Data ""operator"" 2";
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.task_library(org_id uuid, category text, page_size integer, after_title text, after_id uuid) TO data_reader;
RESET SESSION AUTHORIZATION;


--
-- Name: FUNCTION task_tags(metadata jsonb); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.task_tags(metadata jsonb) TO data_bound_reader;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.task_tags(metadata jsonb) TO data_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.task_tags(metadata jsonb) TO data_bound_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.task_tags(metadata jsonb) TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.task_tags(metadata jsonb) TO "Data ""operator"" 2";
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.task_tags(metadata jsonb) TO data_reader;
RESET SESSION AUTHORIZATION;


--
-- Name: FUNCTION task_search_vector(metadata jsonb); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.task_search_vector(metadata jsonb) TO data_bound_reader;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.task_search_vector(metadata jsonb) TO data_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.task_search_vector(metadata jsonb) TO data_bound_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.task_search_vector(metadata jsonb) TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.task_search_vector(metadata jsonb) TO "Data ""operator"" 2";
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.task_search_vector(metadata jsonb) TO data_reader;
RESET SESSION AUTHORIZATION;


--
-- Name: FUNCTION task_search_words(task_id text, metadata jsonb); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.task_search_words(task_id text, metadata jsonb) TO data_bound_reader;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.task_search_words(task_id text, metadata jsonb) TO data_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.task_search_words(task_id text, metadata jsonb) TO data_bound_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.task_search_words(task_id text, metadata jsonb) TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.task_search_words(task_id text, metadata jsonb) TO "Data ""operator"" 2";
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.task_search_words(task_id text, metadata jsonb) TO data_reader;
RESET SESSION AUTHORIZATION;


--
-- Name: FUNCTION validate_parameters(org_id uuid, task_id text, version text, parameters jsonb); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.validate_parameters(org_id uuid, task_id text, version text, parameters jsonb) TO data_bound_reader;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.validate_parameters(org_id uuid, task_id text, version text, parameters jsonb) TO data_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.validate_parameters(org_id uuid, task_id text, version text, parameters jsonb) TO data_bound_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.validate_parameters(org_id uuid, task_id text, version text, parameters jsonb) TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.validate_parameters(org_id uuid, task_id text, version text, parameters jsonb) TO "Data ""operator"" 2";
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.validate_parameters(org_id uuid, task_id text, version text, parameters jsonb) TO data_reader;
RESET SESSION AUTHORIZATION;


--
-- Name: FUNCTION version(); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.version() TO data_bound_reader;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.version() TO data_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.version() TO data_bound_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.version() TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.version() TO "Data ""operator"" 2";
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.version() TO data_reader;
RESET SESSION AUTHORIZATION;


--
-- Name: FUNCTION version_key(version text); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.version_key(version text) TO data_bound_reader;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.version_key(version text) TO data_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.version_key(version text) TO data_bound_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.version_key(version text) TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.version_key(version text) TO "Data ""operator"" 2";
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.version_key(version text) TO data_reader;
RESET SESSION AUTHORIZATION;


--
-- Name: TABLE audit_logs; Type: ACL; Schema: mad; Owner: owner
--

GRANT SELECT ON TABLE mad.audit_logs TO data_bound_reader;
GRANT SELECT,INSERT ON TABLE mad.audit_logs TO data_writer;
GRANT SELECT,INSERT ON TABLE mad.audit_logs TO data_bound_writer;
GRANT SELECT,INSERT ON TABLE mad.audit_logs TO data_operator;
GRANT SELECT,INSERT ON TABLE mad.audit_logs TO "Data ""operator"" 2";
GRANT SELECT ON TABLE mad.audit_logs TO data_reader;
GRANT SELECT ON TABLE mad.audit_logs TO data_by_hand;


--
-- Name: TABLE audit_logs_default; Type: ACL; Schema: mad; Owner: owner
--

GRANT SELECT ON TABLE mad.audit_logs_default TO data_by_hand;


--
-- Name: TABLE dynamic_task_results; Type: ACL; Schema: mad; Owner: owner
--

GRANT SELECT ON TABLE mad.dynamic_task_results TO data_bound_reader;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE mad.dynamic_task_results TO data_writer;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE mad.dynamic_task_results TO data_bound_writer;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE mad.dynamic_task_results TO data_operator;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE mad.dynamic_task_results TO "Data ""operator"" 2";
GRANT SELECT ON TABLE mad.dynamic_task_results TO data_reader;


--
-- Name: TABLE job_events; Type: ACL; Schema: mad; Owner: owner
--

GRANT SELECT ON TABLE mad.job_events TO data_bound_reader;
GRANT SELECT,INSERT ON TABLE mad.job_events TO data_writer;
GRANT SELECT,INSERT ON TABLE mad.job_events TO data_bound_writer;
GRANT SELECT,INSERT ON TABLE mad.job_events TO data_operator;
GRANT SELECT,INSERT ON TABLE mad.job_events TO "Data ""operator"" 2";
GRANT SELECT ON TABLE mad.job_events TO data_reader;


--
-- Name: TABLE jobs; Type: ACL; Schema: mad; Owner: owner
--

GRANT SELECT ON TABLE mad.jobs TO data_bound_reader;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE mad.jobs TO data_writer;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE mad.jobs TO data_bound_writer;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE mad.jobs TO data_operator;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE mad.jobs TO "Data ""operator"" 2";
GRANT SELECT ON TABLE mad.jobs TO data_reader;


--
-- Name: TABLE jobs_meta; Type: ACL; Schema: mad; Owner: owner
--

GRANT SELECT ON TABLE mad.jobs_meta TO data_bound_reader;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE mad.jobs_meta TO data_writer;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE mad.jobs_meta TO data_bound_writer;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE mad.jobs_meta TO data_operator;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE mad.jobs_meta TO "Data ""operator"" 2";
GRANT SELECT ON TABLE mad.jobs_meta TO data_reader;


--
-- Name: TABLE membership_roles; Type: ACL; Schema: mad; Owner: owner
--

GRANT SELECT ON TABLE mad.membership_roles TO data_bound_reader;
GRANT SELECT ON TABLE mad.membership_roles TO data_writer;
GRANT SELECT ON TABLE mad.membership_roles TO data_bound_writer;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE mad.membership_roles TO data_operator;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE mad.membership_roles TO "Data ""operator"" 2";
GRANT SELECT ON TABLE mad.membership_roles TO data_reader;


--
-- Name: TABLE memberships; Type: ACL; Schema: mad; Owner: owner
--

GRANT SELECT ON TABLE mad.memberships TO data_bound_reader;
GRANT SELECT ON TABLE mad.memberships TO data_writer;
GRANT SELECT ON TABLE mad.memberships TO data_bound_writer;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE mad.memberships TO data_operator;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE mad.memberships TO "Data ""operator"" 2";
GRANT SELECT ON TABLE mad.memberships TO data_reader;


--
-- Name: TABLE molecules; Type: ACL; Schema: mad; Owner: owner
--

GRANT SELECT ON TABLE mad.molecules TO data_bound_reader;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE mad.molecules TO data_writer;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE mad.molecules TO data_bound_writer;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE mad.molecules TO data_operator;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE mad.molecules TO "Data ""operator"" 2";
GRANT SELECT ON TABLE mad.molecules TO data_reader;


--
-- Name: TABLE organizations; Type: ACL; Schema: mad; Owner: owner
--

GRANT SELECT ON TABLE mad.organizations TO data_bound_reader;
GRANT SELECT ON TABLE mad.organizations TO data_writer;
GRANT SELECT ON TABLE mad.organizations TO data_bound_writer;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE mad.organizations TO data_operator;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE mad.organizations TO "Data ""operator"" 2";
GRANT SELECT ON TABLE mad.organizations TO data_reader;


--
-- Name: TABLE pipeline_task_steps; Type: ACL; Schema: mad; Owner: owner
--

GRANT SELECT ON TABLE mad.pipeline_task_steps TO data_bound_reader;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE mad.pipeline_task_steps TO data_writer;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE mad.pipeline_task_steps TO data_bound_writer;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE mad.pipeline_task_steps TO data_operator;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE mad.pipeline_task_steps TO "Data ""operator"" 2";
GRANT SELECT ON TABLE mad.pipeline_task_steps TO data_reader;


--
-- Name: TABLE pipeline_templates; Type: ACL; Schema: mad; Owner: owner
--

GRANT SELECT ON TABLE mad.pipeline_templates TO data_bound_reader;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE mad.pipeline_templates TO data_writer;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE mad.pipeline_templates TO data_bound_writer;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE mad.pipeline_templates TO data_operator;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE mad.pipeline_templates TO "Data ""operator"" 2";
GRANT SELECT ON TABLE mad.pipeline_templates TO data_reader;


--
-- Name: TABLE registry_revisions; Type: ACL; Schema: mad; Owner: owner
--

GRANT SELECT ON TABLE mad.registry_revisions TO data_bound_reader;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE mad.registry_revisions TO data_writer;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE mad.registry_revisions TO data_bound_writer;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE mad.registry_revisions TO data_operator;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE mad.registry_revisions TO "Data ""operator"" 2";
GRANT SELECT ON TABLE mad.registry_revisions TO data_reader;


--
-- Name: TABLE result_cache; Type: ACL; Schema: mad; Owner: owner
--

GRANT SELECT ON TABLE mad.result_cache TO data_bound_reader;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE mad.result_cache TO data_writer;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE mad.result_cache TO data_bound_writer;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE mad.result_cache TO data_operator;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE mad.result_cache TO "Data ""operator"" 2";
GRANT SELECT ON TABLE mad.result_cache TO data_reader;


--
-- Name: TABLE roles; Type: ACL; Schema: mad; Owner: owner
--

GRANT SELECT ON TABLE mad.roles TO data_bound_reader;
GRANT SELECT ON TABLE mad.roles TO data_writer;
GRANT SELECT ON TABLE mad.roles TO data_bound_writer;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE mad.roles TO data_operator;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE mad.roles TO "Data ""operator"" 2";
GRANT SELECT ON TABLE mad.roles TO data_reader;


--
-- Name: TABLE schema_version; Type: ACL; Schema: mad; Owner: owner
--

GRANT SELECT ON TABLE mad.schema_version TO data_bound_reader;
GRANT SELECT ON TABLE mad.schema_version TO data_writer;
GRANT SELECT ON TABLE mad.schema_version TO data_bound_writer;
GRANT SELECT ON TABLE mad.schema_version TO data_operator;
GRANT SELECT ON TABLE mad.schema_version TO "Data ""operator"" 2";
GRANT SELECT ON TABLE mad.schema_version TO data_reader;


--
-- Name: TABLE task_definitions; Type: ACL; Schema: mad; Owner: owner
--

GRANT SELECT ON TABLE mad.task_definitions TO data_bound_reader;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE mad.task_definitions TO data_writer;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE mad.task_definitions TO data_bound_writer;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE mad.task_definitions TO data_operator;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE mad.task_definitions TO "Data ""operator"" 2";
GRANT SELECT ON TABLE mad.task_definitions TO data_reader;


--
-- Name: TABLE task_executions; Type: ACL; Schema: mad; Owner: owner
--

GRANT SELECT ON TABLE mad.task_executions TO data_bound_reader;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE mad.task_executions TO data_writer;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE mad.task_executions TO data_bound_writer;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE mad.task_executions TO data_operator;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE mad.task_executions TO "Data ""operator"" 2";
GRANT SELECT ON TABLE mad.task_executions TO data_reader;


--
-- Name: TABLE task_services; Type: ACL; Schema: mad; Owner: owner
--

GRANT SELECT ON TABLE mad.task_services TO data_bound_reader;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE mad.task_services TO data_writer;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE mad.task_services TO data_bound_writer;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE mad.task_services TO data_operator;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE mad.task_services TO "Data ""operator"" 2";
GRANT SELECT ON TABLE mad.task_services TO data_reader;


--
-- Name: TABLE users; Type: ACL; Schema: mad; Owner: owner
--

GRANT SELECT ON TABLE mad.users TO data_bound_reader;
GRANT SELECT ON TABLE mad.users TO data_writer;
GRANT SELECT ON TABLE mad.users TO data_bound_writer;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE mad.users TO data_operator;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE mad.users TO "Data ""operator"" 2";
GRANT SELECT ON TABLE mad.users TO data_reader;


--
-- Name: TABLE connection_stats; Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT SELECT ON TABLE mad_registry.connection_stats TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT SELECT ON TABLE mad_registry.connection_stats TO "Data ""operator"" 2";
RESET SESSION AUTHORIZATION;


--
-- Name: TABLE index_usage; Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT SELECT ON TABLE mad_registry.index_usage TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT SELECT ON TABLE mad_registry.index_usage TO "Data ""operator"" 2";
RESET SESSION AUTHORIZATION;


--
-- Name: TABLE lock_waits; Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT SELECT ON TABLE mad_registry.lock_waits TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT SELECT ON TABLE mad_registry.lock_waits TO "Data ""operator"" 2";
RESET SESSION AUTHORIZATION;


--
-- Name: TABLE performance_stats; Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT SELECT ON TABLE mad_registry.performance_stats TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT SELECT ON TABLE mad_registry.performance_stats TO "Data ""operator"" 2";
RESET SESSION AUTHORIZATION;


--
-- Name: TABLE slow_queries; Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT SELECT ON TABLE mad_registry.slow_queries TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT SELECT ON TABLE mad_registry.slow_queries TO "Data ""operator"" 2";
RESET SESSION AUTHORIZATION;


--
-- Name: TABLE table_sizes; Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT SELECT ON TABLE mad_registry.table_sizes TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT SELECT ON TABLE mad_registry.table_sizes TO "Data ""operator"" 2";
RESET SESSION AUTHORIZATION;


--
-- PostgreSQL database dump complete
--

\unrestrict zP36Fex8OHKvXhcBsCc8qMOnc2BeGRmxxdRouhXCg6FdJK5iH34HFym32nYM8xH

