--
-- PostgreSQL database dump
--

\restrict 0LSp0fmuufepd07iNFzMTjUcamPTWaKsHOpj6sfXIKC6NK497djjyUfla9ClVQY

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

COMMENT ON SCHEMA mad IS 'The data of mad_registry 0.6: tasks, services, pipelines and what belongs to them';


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
-- Name: maintenance; Type: TABLE; Schema: mad; Owner: owner
--

CREATE TABLE mad.maintenance (
    job text NOT NULL,
    enabled boolean NOT NULL,
    every interval NOT NULL,
    argument interval,
    due timestamp with time zone DEFAULT now() NOT NULL,
    last_run timestamp with time zone,
    duration interval,
    done bigint,
    last_fault text,
    last_fault_at timestamp with time zone,
    remaining boolean DEFAULT false NOT NULL,
    progress text,
    round interval DEFAULT '00:00:00'::interval NOT NULL,
    round_done bigint DEFAULT 0 NOT NULL,
    CONSTRAINT maintenance_argument_check CHECK (((argument > '00:00:00'::interval) AND (argument <= '1000 years'::interval))),
    CONSTRAINT maintenance_every_check CHECK (((every >= '00:00:01'::interval) AND (every <= '10 years'::interval)))
)
WITH (fillfactor='50');


ALTER TABLE mad.maintenance OWNER TO owner;

--
-- Name: TABLE maintenance; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TABLE mad.maintenance IS 'The jobs that maintain_step() runs. Change enabled, every and argument; maintain_step() writes the rest.';


--
-- Name: COLUMN maintenance.job; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.maintenance.job IS 'Name of the job.';


--
-- Name: COLUMN maintenance.enabled; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.maintenance.enabled IS 'Whether it runs.';


--
-- Name: COLUMN maintenance.every; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.maintenance.every IS 'Time from the end of a run to the next one.';


--
-- Name: COLUMN maintenance.argument; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.maintenance.argument IS 'How long rows stay, or how far ahead the job works; NULL if it needs none.';


--
-- Name: COLUMN maintenance.due; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.maintenance.due IS 'When its next unit of work is due.';


--
-- Name: COLUMN maintenance.last_run; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.maintenance.last_run IS 'When its last run without a fault ended.';


--
-- Name: COLUMN maintenance.duration; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.maintenance.duration IS 'Duration of that run, of all its units.';


--
-- Name: COLUMN maintenance.done; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.maintenance.done IS 'What that run did: rows, lists, partitions or tables, by the job.';


--
-- Name: COLUMN maintenance.last_fault; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.maintenance.last_fault IS 'The error that ended its last run; NULL if that run had none.';


--
-- Name: COLUMN maintenance.last_fault_at; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.maintenance.last_fault_at IS 'When the last error occurred, which last_fault had.';


--
-- Name: COLUMN maintenance.remaining; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.maintenance.remaining IS 'Whether a run has begun and not ended.';


--
-- Name: COLUMN maintenance.progress; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.maintenance.progress IS 'How far a run has come, by the job; or what the last run found.';


--
-- Name: COLUMN maintenance.round; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.maintenance.round IS 'Duration of the units of a run that has not ended.';


--
-- Name: COLUMN maintenance.round_done; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.maintenance.round_done IS 'What these units did.';


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
    server_id bigint,
    CONSTRAINT role_access_level_check CHECK ((level = ANY (ARRAY['monitor'::text, 'reader'::text, 'writer'::text, 'trusted'::text, 'operator'::text]))),
    CONSTRAINT role_access_operator_check CHECK (((level <> ALL (ARRAY['monitor'::text, 'operator'::text])) OR (org_id IS NULL)))
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

COMMENT ON COLUMN mad.role_access.level IS 'monitor, reader, writer, trusted or operator.';


--
-- Name: COLUMN role_access.org_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.role_access.org_id IS 'The one organisation it was given; NULL: the one in mad_registry.org_id. Not a foreign key: a role whose organisation is deleted must not become one without.';


--
-- Name: COLUMN role_access.role_oid; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.role_access.role_oid IS 'The oid of the role when access was granted. The row is valid while the role of this oid has this name.';


--
-- Name: COLUMN role_access.granted_at; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.role_access.granted_at IS 'When access was granted.';


--
-- Name: COLUMN role_access.server_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.role_access.server_id IS 'The server on which role_oid was written: system_identifier of pg_control_system().';


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
-- Name: search_dictionary; Type: TABLE; Schema: mad; Owner: owner
--

CREATE TABLE mad.search_dictionary (
    only_row boolean DEFAULT true NOT NULL,
    fingerprint text NOT NULL,
    noted_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT search_dictionary_only_row_check CHECK (only_row)
);


ALTER TABLE mad.search_dictionary OWNER TO owner;

--
-- Name: TABLE search_dictionary; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TABLE mad.search_dictionary IS 'The dictionary that computed the search vectors. Only mad_registry.migrate() writes it.';


--
-- Name: COLUMN search_dictionary.only_row; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.search_dictionary.only_row IS 'Always true: the table has one row.';


--
-- Name: COLUMN search_dictionary.fingerprint; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.search_dictionary.fingerprint IS 'Hash of the lexemes that the dictionary returns for a fixed list of words.';


--
-- Name: COLUMN search_dictionary.noted_at; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.search_dictionary.noted_at IS 'The time when all vectors were computed by this dictionary.';


--
-- Name: search_lists; Type: TABLE; Schema: mad; Owner: owner
--

CREATE TABLE mad.search_lists (
    org_id uuid NOT NULL,
    task_definition_id uuid NOT NULL,
    rank_order real NOT NULL,
    untitled boolean NOT NULL,
    lexeme text NOT NULL COLLATE pg_catalog."C",
    title text NOT NULL,
    task_id text NOT NULL,
    version_key bytea NOT NULL,
    category text
);
ALTER TABLE ONLY mad.search_lists ALTER COLUMN lexeme SET STORAGE MAIN;
ALTER TABLE ONLY mad.search_lists ALTER COLUMN title SET STORAGE MAIN;
ALTER TABLE ONLY mad.search_lists ALTER COLUMN task_id SET STORAGE MAIN;
ALTER TABLE ONLY mad.search_lists ALTER COLUMN version_key SET STORAGE MAIN;
ALTER TABLE ONLY mad.search_lists ALTER COLUMN category SET STORAGE MAIN;


ALTER TABLE mad.search_lists OWNER TO owner;

--
-- Name: TABLE search_lists; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TABLE mad.search_lists IS 'Posting lists: the active tasks that contain a word of search_words, in the order of search_tasks. Triggers of task_definitions update them.';


--
-- Name: COLUMN search_lists.org_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.search_lists.org_id IS 'The organisation.';


--
-- Name: COLUMN search_lists.task_definition_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.search_lists.task_definition_id IS 'The version of a task that contains the word.';


--
-- Name: COLUMN search_lists.rank_order; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.search_lists.rank_order IS 'Its negative rank for this word alone, so that ascending order is best first.';


--
-- Name: COLUMN search_lists.untitled; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.search_lists.untitled IS 'Whether the task has no title; such tasks come last among those of equal rank.';


--
-- Name: COLUMN search_lists.lexeme; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.search_lists.lexeme IS 'The word.';


--
-- Name: COLUMN search_lists.title; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.search_lists.title IS 'The title of the task; empty if it has none.';


--
-- Name: COLUMN search_lists.task_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.search_lists.task_id IS 'The task_id of the task.';


--
-- Name: COLUMN search_lists.version_key; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.search_lists.version_key IS 'The version key of the task; descending order is highest version first.';


--
-- Name: COLUMN search_lists.category; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.search_lists.category IS 'The category of the task, for filters.';


--
-- Name: search_words; Type: TABLE; Schema: mad; Owner: owner
--

CREATE TABLE mad.search_words (
    org_id uuid NOT NULL,
    lexeme text NOT NULL COLLATE pg_catalog."C",
    listed_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT search_words_lexeme_check CHECK (((octet_length(lexeme) >= 1) AND (octet_length(lexeme) <= 200)))
);


ALTER TABLE mad.search_words OWNER TO owner;

--
-- Name: TABLE search_words; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TABLE mad.search_words IS 'The words that have a posting list in search_lists. Only mad_registry.refresh_search_lists() writes them.';


--
-- Name: COLUMN search_words.org_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.search_words.org_id IS 'The organisation in which the word is common.';


--
-- Name: COLUMN search_words.lexeme; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.search_words.lexeme IS 'The word: a lexeme of search_vector.';


--
-- Name: COLUMN search_words.listed_at; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.search_words.listed_at IS 'The time when its list was built.';


--
-- Name: service_slots; Type: TABLE; Schema: mad; Owner: owner
--

CREATE TABLE mad.service_slots (
    org_id uuid NOT NULL,
    slot_id bigint DEFAULT ((('x'::text || "left"(replace((gen_random_uuid())::text, '-'::text, ''::text), 16)))::bit(64))::bigint NOT NULL,
    service_id uuid NOT NULL,
    slot_no integer NOT NULL,
    generation bigint DEFAULT 0 NOT NULL,
    leased_at timestamp with time zone,
    expires_at timestamp with time zone,
    holder text,
    CONSTRAINT service_slots_slot_no_check CHECK (((slot_no >= 1) AND (slot_no <= 10000)))
)
WITH (fillfactor='40', autovacuum_vacuum_scale_factor='0', autovacuum_vacuum_threshold='1000');


ALTER TABLE mad.service_slots OWNER TO owner;

--
-- Name: TABLE service_slots; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TABLE mad.service_slots IS 'The slots of services with max_concurrency. Only lease_service, renew_lease and release_lease write it; lease_service and register_service create the rows.';


--
-- Name: COLUMN service_slots.org_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.service_slots.org_id IS 'The organisation of the service.';


--
-- Name: COLUMN service_slots.slot_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.service_slots.slot_id IS 'Identifies the slot in its organisation; the first half of a lease_id.';


--
-- Name: COLUMN service_slots.service_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.service_slots.service_id IS 'The service.';


--
-- Name: COLUMN service_slots.slot_no; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.service_slots.slot_no IS 'From 1 to max_concurrency. Slots above it, left from a larger value, are not leased.';


--
-- Name: COLUMN service_slots.generation; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.service_slots.generation IS 'Number of leases of the slot so far; the second half of a lease_id.';


--
-- Name: COLUMN service_slots.leased_at; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.service_slots.leased_at IS 'When it was leased, the last time.';


--
-- Name: COLUMN service_slots.expires_at; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.service_slots.expires_at IS 'When the lease ends; the slot is free from then on, or if it is NULL.';


--
-- Name: COLUMN service_slots.holder; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.service_slots.holder IS 'Who holds the lease, as passed to lease_service.';


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
    metadata_json text GENERATED ALWAYS AS ((metadata)::json) STORED,
    version_key bytea GENERATED ALWAYS AS (mad_registry.version_key(version)) STORED,
    search_words text GENERATED ALWAYS AS (mad_registry.task_search_words(task_id, metadata)) STORED,
    library_metadata text GENERATED ALWAYS AS (mad_registry.library_metadata(task_id, version, metadata)) STORED,
    search_vector tsvector GENERATED ALWAYS AS (mad_registry.search_vector(task_id, metadata)) STORED,
    CONSTRAINT task_definitions_interface_spec_check CHECK ((jsonb_typeof(interface_spec) = 'object'::text)),
    CONSTRAINT task_definitions_metadata_check CHECK ((jsonb_typeof(metadata) = 'object'::text)),
    CONSTRAINT task_definitions_service_config_check CHECK ((jsonb_typeof(service_config) = 'object'::text)),
    CONSTRAINT task_definitions_task_id_check CHECK (((length(task_id) >= 1) AND (length(task_id) <= 100))),
    CONSTRAINT task_definitions_version_check CHECK (((length(version) >= 1) AND (length(version) <= 50)))
)
WITH (autovacuum_vacuum_scale_factor='0.02', autovacuum_vacuum_insert_scale_factor='0.02');
ALTER TABLE ONLY mad.task_definitions ALTER COLUMN task_id SET STORAGE MAIN;
ALTER TABLE ONLY mad.task_definitions ALTER COLUMN version SET STORAGE MAIN;
ALTER TABLE ONLY mad.task_definitions ALTER COLUMN title SET STORAGE MAIN;
ALTER TABLE ONLY mad.task_definitions ALTER COLUMN category SET STORAGE MAIN;
ALTER TABLE ONLY mad.task_definitions ALTER COLUMN metadata_json SET STORAGE MAIN;
ALTER TABLE ONLY mad.task_definitions ALTER COLUMN version_key SET STORAGE MAIN;
ALTER TABLE ONLY mad.task_definitions ALTER COLUMN search_words SET STORAGE MAIN;
ALTER TABLE ONLY mad.task_definitions ALTER COLUMN library_metadata SET STORAGE EXTERNAL;
ALTER TABLE ONLY mad.task_definitions ALTER COLUMN search_vector SET STORAGE MAIN;


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

COMMENT ON COLUMN mad.task_definitions.metadata_json IS 'Derived: metadata as the functions return it.';


--
-- Name: COLUMN task_definitions.version_key; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.task_definitions.version_key IS 'Derived: orders versions by semantic precedence, byte by byte.';


--
-- Name: COLUMN task_definitions.search_words; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.task_definitions.search_words IS 'Derived: words of title, tags and task_id in lower case, for search by spelling.';


--
-- Name: COLUMN task_definitions.library_metadata; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.task_definitions.library_metadata IS 'Derived: metadata as the library returns it, where it is short enough for the library''s index.';


--
-- Name: COLUMN task_definitions.search_vector; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.task_definitions.search_vector IS 'Derived: words of title (A), description (B), tags (C), task_id and category (D), English.';


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
    weight real DEFAULT 1 NOT NULL,
    max_concurrency integer,
    failures integer DEFAULT 0 NOT NULL,
    ejected_until timestamp with time zone,
    last_failure text,
    CONSTRAINT task_services_failures_check CHECK ((failures >= 0)),
    CONSTRAINT task_services_health_status_check CHECK ((health_status = ANY (ARRAY['healthy'::text, 'unhealthy'::text, 'starting'::text, 'draining'::text, 'unknown'::text]))),
    CONSTRAINT task_services_max_concurrency_check CHECK (((max_concurrency >= 1) AND (max_concurrency <= 10000))),
    CONSTRAINT task_services_resources_used_check CHECK ((jsonb_typeof(resources_used) = 'object'::text)),
    CONSTRAINT task_services_service_url_check CHECK (((octet_length(service_url) >= 1) AND (octet_length(service_url) <= 2048))),
    CONSTRAINT task_services_weight_check CHECK (((weight > (0)::double precision) AND (weight <= (1000)::double precision)))
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
-- Name: COLUMN task_services.weight; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.task_services.weight IS 'The share of the jobs that the service gets, relative to the other services of its task.';


--
-- Name: COLUMN task_services.max_concurrency; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.task_services.max_concurrency IS 'Jobs that may run at once by lease_service; NULL: the service takes no leases.';


--
-- Name: COLUMN task_services.failures; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.task_services.failures IS 'Failures in a row that report_outcome and release_lease reported.';


--
-- Name: COLUMN task_services.ejected_until; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.task_services.ejected_until IS 'Until when the service is picked only if no other can be; NULL: it was not ejected.';


--
-- Name: COLUMN task_services.last_failure; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.task_services.last_failure IS 'The message of the last failure, at most 1000 characters.';


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
319fac94-5e49-41ce-8c40-0f0bb2638d3d	c7db2bad-d970-497f-b071-19bc96782f99	\N	done	thing	in 0	{}	2025-09-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2025_10; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2025_10 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	0b311dd3-0b0d-460b-a893-164a601c2f77	\N	done	thing	in 1	{}	2025-10-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2025_11; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2025_11 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	b494914a-15c8-4a36-80ce-d896365244c8	\N	done	thing	in 2	{}	2025-11-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2025_12; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2025_12 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
319fac94-5e49-41ce-8c40-0f0bb2638d3d	89eb1c81-614a-405d-a944-7ac26e28dfab	\N	done	thing	in 3	{}	2025-12-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2026_01; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2026_01 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	34602e0a-a672-4ed8-9500-d70f6da6e981	\N	done	thing	in 4	{}	2026-01-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2026_02; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2026_02 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	9afc61dd-1a00-4178-a466-04b7d6939254	\N	done	thing	in 5	{}	2026-02-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2026_03; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2026_03 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
319fac94-5e49-41ce-8c40-0f0bb2638d3d	5007bc40-dc1e-40fc-8cd8-bb66ce2eba83	\N	done	thing	in 6	{}	2026-03-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2026_04; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2026_04 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	47a62a2f-a7d0-4002-a568-dff9deaedb13	\N	done	thing	in 7	{}	2026-04-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2026_05; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2026_05 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	0df526d7-05d2-4522-ba03-b9a07c8c41c4	\N	done	thing	in 8	{}	2026-05-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2026_06; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2026_06 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
319fac94-5e49-41ce-8c40-0f0bb2638d3d	3baf015d-3b9a-443c-84a1-9244b5ae4d3c	\N	done	thing	in 9	{}	2026-06-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2026_07; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2026_07 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	27e07929-7217-40d3-b076-4c43d25483fe	\N	done	thing	in 10	{}	2026-07-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2026_08; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2026_08 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	e9d4081f-9d2e-4c83-b075-ad52c1c06080	\N	done	thing	in 11	{}	2026-08-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2026_09; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2026_09 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
319fac94-5e49-41ce-8c40-0f0bb2638d3d	9c4853dd-0fb4-41d2-a7f9-f3ae210b26ac	\N	done	thing	in 12	{}	2026-09-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2026_10; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2026_10 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	d1d9718b-de86-496f-b3a5-aa048de1d46b	\N	done	thing	in 13	{}	2026-10-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2026_11; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2026_11 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	e886b7a1-14a1-4f7e-ac7f-94b25939ee61	\N	done	thing	in 14	{}	2026-11-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2026_12; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2026_12 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
319fac94-5e49-41ce-8c40-0f0bb2638d3d	3c584971-9d1d-4788-a2e2-bfb977b448c4	\N	done	thing	in 15	{}	2026-12-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2027_01; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2027_01 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	53194399-0d2c-4d31-a94e-0fee0b37de2b	\N	done	thing	in 16	{}	2027-01-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2027_02; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2027_02 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	50c1a4d8-d2e1-41a8-b0bc-c7d716495ce8	\N	done	thing	in 17	{}	2027-02-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2027_03; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2027_03 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
319fac94-5e49-41ce-8c40-0f0bb2638d3d	8aa690b5-0968-4a33-9de0-337ab9835ce2	\N	done	thing	in 18	{}	2027-03-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2027_04; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2027_04 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	e0e43410-b3c2-4545-bb13-897a26964111	\N	done	thing	in 19	{}	2027-04-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2027_05; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2027_05 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	19a687e6-22b6-4094-8441-ea579141e978	\N	done	thing	in 20	{}	2027-05-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_default; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_default (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
319fac94-5e49-41ce-8c40-0f0bb2638d3d	39da687d-a04b-44f2-82bb-d07e7bf79fa8	\N	done	thing	out 0	{}	2028-07-01 00:00:00+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	955f5d37-dbe3-436c-b29d-302f9bf94550	\N	done	thing	out 1	{}	2015-03-01 00:00:00+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	e4ac379a-a576-4941-86e0-08b252e15142	\N	done	thing	out 2	{}	infinity
319fac94-5e49-41ce-8c40-0f0bb2638d3d	4914c36a-3759-4a87-bd7f-e05140fcde39	\N	done	thing	out 3	{}	-infinity
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	9eccdf56-567c-4ebf-a58a-6dc3e36838bc	\N	done	thing	out 4	{}	0001-01-01 00:00:00+00 BC
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	1a0d41e6-f044-4d73-8d2e-360fe1853b6c	\N	done	thing	out 5	{}	9999-12-31 00:00:00+00
\.


--
-- Data for Name: dynamic_task_results; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.dynamic_task_results (result_id, exec_id, result_schema_version, result_data, validation_errors, confidence_score, created_at) FROM stdin;
e05cabf6-fc81-4853-b8df-ff46f71dc187	0b31026b-c409-4959-81ca-bb6661390e22	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 05:36:59.483932+00
626a2c5b-8fba-4684-972f-9526d975910d	fa4424e4-9dc8-429a-a3ea-4154743bc098	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 05:36:59.483932+00
5db0eccf-9452-4fca-aa77-c0f45f0d92b2	9aa96a79-0415-4c93-9c52-334c28825cfe	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 05:36:59.483932+00
f0d2c684-698d-4dc6-a5bb-f3e9f9190e19	05761e66-703a-4b91-8a37-432243c2ab54	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 05:36:59.483932+00
87b6dbbc-9b25-4b29-8daf-00a0ebad460f	2cac7efb-3526-45f2-be81-1c08ef329503	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 05:36:59.483932+00
3c5d66cf-6180-4a94-a5b0-f3b04f762fd2	207d1db6-34b4-4957-9a7a-0ca8f30f546d	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 05:36:59.483932+00
35b68afe-e1f6-4f19-8eaf-e9152ea5c8c3	b153918d-7dc7-4455-bf7e-7e6ba49ce0c9	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 05:36:59.483932+00
1758713b-ee87-4133-9aef-8ef4f651f5f8	dc812137-44ca-4be0-8876-9c48a31ae446	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 05:36:59.483932+00
3b2b8a5e-9564-4310-9439-18956443e14e	5228bd2f-08a1-425f-ab42-fa6f473a52b8	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 05:36:59.483932+00
0e983a2e-19e4-4b9b-b386-1b832b49916a	273ffa02-e94d-4346-b04c-0ea6859b4f60	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 05:36:59.483932+00
185544c3-1049-42a2-85e7-850c8e1b051d	7719c9a7-87a5-462b-bd27-a74af4ed8ce5	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 05:36:59.483932+00
8576e57f-df43-457a-a06d-ba280b6e06a4	75c159c1-9f7a-4389-a88b-3ef3a5508ff9	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 05:36:59.483932+00
2cfdb5ab-0506-43f6-888e-1cfea1b60042	c6e722b6-13a5-497e-9fed-923a98293112	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 05:36:59.483932+00
50df21f9-70a9-4eaf-a28b-0d7e0c78893b	4e2cfbe6-a214-47fc-9bac-d902bcfd367e	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 05:36:59.483932+00
5ae1febf-c018-45cc-90b1-0c3944bf5f88	e3c73b48-3465-475b-a16d-622b3a33ffdf	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 05:36:59.483932+00
d3522a9d-9f1f-445d-bda8-aa2c37d39ea4	cf85a754-d236-4d7e-ac3d-55f74b9b521b	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 05:36:59.483932+00
0dba5bb1-0560-4b03-b52e-7b2a7db676e0	366893fc-1d13-49b0-95b5-a61cd25d8098	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 05:36:59.483932+00
a8859c6c-5232-4adc-9d5d-396cedd91bdd	e668d249-1207-4f75-b0b9-7fca0c610c27	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 05:36:59.483932+00
e0752312-01cb-475e-b417-89ebcfbf0c1e	c5302700-a5a7-4111-aa2f-900d19fe7387	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 05:36:59.483932+00
964018b0-c6ca-4fc1-945c-5f74a491daca	5f2ad990-1e37-45f4-a3e0-c22e49326f72	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 05:36:59.483932+00
83697b10-3858-43ed-87a0-f14652ddbaf9	ba59e93e-9d62-4669-b713-fba0215b8e14	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 05:36:59.483932+00
5b7bb6cf-0540-4185-9ab5-a8136f048112	e4e160f3-da20-460b-a8e7-c2e3340f034c	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 05:36:59.483932+00
9af673fe-0d58-4908-92d6-c29bbbefa2e2	b1ac6512-e0f0-47a8-a922-bb47ad06fd86	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 05:36:59.483932+00
8b267fe0-a82c-4fd1-b855-90ca2ea9bbdb	382885ad-284b-4451-9701-b4035e422b7d	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 05:36:59.483932+00
f009d93a-ef67-4fd1-864e-5b4c2e36ab2b	84f41c5b-f060-452b-99d5-594046846261	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 05:36:59.483932+00
b9ff8609-9f02-4013-bbea-0729e9e65d08	72610c2f-989a-43dd-b208-dc22f98dbede	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 05:36:59.483932+00
1eb7871b-8997-4851-b905-cb3d64f33383	d198ef2f-55a0-492a-a349-f6eee2593a08	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 05:36:59.483932+00
7fe79f5a-e1af-4fec-8356-576a3cd9a0f9	e977a3ed-95fd-49fd-be71-9ab05c4a2c09	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 05:36:59.483932+00
0b1d0571-065f-4ee5-8403-44bf041e6a4b	c1fbe53b-4707-4d5a-8626-5b7e6bd038c1	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 05:36:59.483932+00
97421b7f-d4a0-4a64-a768-633438e9a199	fe2479a0-d2a0-4459-a348-f1fee560499a	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 05:36:59.483932+00
2864354f-fbe9-49a9-9557-c989b816b217	0efc8d03-a15d-4dbd-8ca1-a814457abe11	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 05:36:59.483932+00
4a137ee5-fe32-4dda-8087-d32bee986ff0	24d5aa74-f31d-4adb-803a-8dfad919ccd4	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 05:36:59.483932+00
9f2dcb97-d350-44af-87fa-7634c56afe66	0a1115ea-1407-4c96-8e04-ab5b8b7f88ec	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 05:36:59.483932+00
e2de250a-605b-4912-8701-2ec504c40eaa	44602848-2289-4102-b46b-521e629d79c2	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 05:36:59.483932+00
840e3663-9a83-4542-bae9-0c0244526506	d3ecfdb5-d53c-4b79-a485-a32f959db791	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 05:36:59.483932+00
37fd3196-a9ce-48b2-9fc5-3d7b0b888ca5	c7d2957b-32b0-4d77-9cdd-189d723bf2db	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 05:36:59.483932+00
1995558e-9c16-4919-9654-b3fe4f5073bd	8bbd84ca-f828-40c7-a68e-9f257b28b56e	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 05:36:59.483932+00
9cf0a152-91c4-452b-87c0-372578afb137	16bfed75-1319-4319-aef9-a25a94bf9c88	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 05:36:59.483932+00
5901b52e-7219-4310-b48c-6dc2b81c8ccf	1cec9a79-1d69-405d-99cc-1e84febfee2d	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 05:36:59.483932+00
f17a0414-a972-40c5-b694-c68e1f11e119	599744be-5e70-4191-bf8e-2463b6eb9656	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 05:36:59.483932+00
ac57348e-1b3e-400e-9a56-d51e53ac8091	1c6e0624-8fec-46ba-8a6f-287e1dd4bd6a	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 05:36:59.483932+00
2d25a946-9fc5-4aa2-91d5-313a8456b079	2d78f18c-cd37-43b0-a495-15b8e7e8d0d6	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 05:36:59.483932+00
9ed4a5d5-32f2-4cb3-94c9-c9b87d20e3d4	ebb788de-6af9-4556-b475-c86f0712ab6f	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 05:36:59.483932+00
4fdf2757-520c-422d-a5ff-8ff167bf7275	ebb6a9de-1237-45ad-b743-7e0e4a873966	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 05:36:59.483932+00
e63c5873-ff0b-4228-9f52-85d357fd44c8	b69fcc48-5e99-415c-9610-c2246eb8ed7d	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 05:36:59.483932+00
fcde91bb-412a-4deb-9e5c-c59fe6addc7c	075303f5-86cf-4981-9457-6174d8ebf493	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 05:36:59.483932+00
2522356e-24ab-4f97-9b4c-20406ba49882	74e69b08-b7d4-4e88-bf0c-57290cc9e0f9	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 05:36:59.483932+00
503a61de-16ab-418d-8d08-b953deb95aaa	c9cc2755-d5f4-4938-88ce-cd3eaa92f38c	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 05:36:59.483932+00
2259c53f-f68b-41f2-8091-bc7f057c8f68	bafb75db-215b-46d9-87e5-53f65b171d3d	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 05:36:59.483932+00
0447453c-0b81-4498-978f-e582a0c7f6ad	f3db9962-5e63-45d2-8a04-8178afff051a	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 05:36:59.483932+00
7ccdc8cd-beb2-4792-bb56-0e52bef6a5db	8099e6d0-0bdd-4430-ad8c-9bc2f6f6304b	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 05:36:59.483932+00
2505eb35-95c1-4237-b9a9-f9f313b4ac01	cfc5df17-fc0e-4132-bb71-ad9f77bfeaf6	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 05:36:59.483932+00
cf03ef98-dbc0-4d26-9b59-d57a2a655545	31143756-056e-4911-87b8-a83aba1ae92c	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 05:36:59.483932+00
dee29293-8eaa-421e-8636-41be6e67c8bc	3eed8a20-e9d9-4930-b854-b98bddf0b5c2	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 05:36:59.483932+00
32cec81f-0f07-4868-82bc-c5f121c46c61	ae69e35e-bdc6-471a-b6e2-1346e88c3125	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 05:36:59.483932+00
a4c86a5e-14df-4116-a7f7-ab096ab0f255	06c36471-0a86-4479-9233-c77d0b75008e	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 05:36:59.483932+00
06550f15-725a-469b-af8b-f375a0acfd90	96cab0ac-7765-4d02-8fed-b9b75d4f0a62	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 05:36:59.483932+00
0653708f-269c-470d-bc23-90b678ca79f1	b64a2fba-ff28-45b0-a11c-899fec6a91d2	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 05:36:59.483932+00
7dcd47ec-6d41-4985-a17c-181175951791	b3b7680e-9574-42a7-a820-396a6c313377	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 05:36:59.483932+00
e3496b08-1967-47fe-b873-67a108dc2c67	5b333236-b13b-4f78-a509-80e1d72dfa2e	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 05:36:59.483932+00
dd3607f6-77c8-4dfa-b993-fea4404c3860	711b39ce-014c-4ae3-918e-55898d4ab295	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 05:36:59.483932+00
23ed24e5-11a2-4262-b131-53278538bce7	20f488c7-d4aa-4322-893b-88f50f02f344	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 05:36:59.483932+00
5a200149-9fb5-42a4-8d6f-827578a7e0e0	9300815b-ecb7-4865-8f6a-3624207c1dd2	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 05:36:59.483932+00
4cb54a8f-c94e-4086-bfcc-8b5c51741752	99088b13-cd71-4122-889d-72662b93cc54	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 05:36:59.483932+00
9343b207-1b39-4bdc-896a-d166222a762c	57e4fe61-1b55-4c3f-8f47-0f2bd988b816	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 05:36:59.483932+00
d38004f8-8aee-4885-ae4e-c763258f1ee7	e44ec267-7910-4fb2-be0e-c8a2b62ed007	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 05:36:59.483932+00
64c7b188-ff21-4ab2-8748-31827b501256	546f1340-9181-45d1-adcd-8bbfe1c3f708	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 05:36:59.483932+00
84231b0c-94b1-4d53-aff0-68da682d880f	6b7b62e0-76e3-4fab-82fd-a49e4a3280ce	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 05:36:59.483932+00
98f3827e-f899-474a-ad66-b3d78e087177	60349f7a-2a76-420b-a007-eb1b4bb6013e	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 05:36:59.483932+00
211aebd1-5d88-4897-a13f-9312995aaf42	b59e547a-f4fe-4f86-9d7c-5e4e9162ce78	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 05:36:59.483932+00
9b9fbc0c-56d5-41eb-9e9b-9657b4c63e6e	1b4d4880-5b70-428f-b0e6-0e027280633a	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 05:36:59.483932+00
3acf13c7-bc5a-49ff-a31e-66933a25a191	8ac193fd-f4b4-46e8-9cf9-fce0c921964a	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 05:36:59.483932+00
853602a6-c438-489d-ab51-ab43734fd3f0	81f32ebb-2ad7-4068-851f-06aaa2c16b8a	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 05:36:59.483932+00
bb783a6f-01a3-4901-9186-8dba97006025	010e742f-3916-43be-b67b-03636768fe2f	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 05:36:59.483932+00
5641ae32-548f-4743-b4ee-50500f0ccf5e	59a13103-b86c-4170-806f-1c324cef579d	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 05:36:59.483932+00
b9879083-83c3-4a7b-b948-0799162c4f71	6a59baef-8ad2-4338-a3a3-892e99a94d49	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 05:36:59.483932+00
bc79bbd2-2976-4fba-ac65-8dbd95d1dfd8	9dcc3995-b00d-486b-8928-e4d25745a4b6	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 05:36:59.483932+00
f1ebc75a-dd6e-4549-9f16-28ab59ac5a71	d07f7e82-7762-4946-a37e-4ff630166327	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 05:36:59.483932+00
e4b6cf1e-34ec-4cd8-9dbf-ffff39f1efb6	9b3b7677-7729-402d-b3f5-b42894b26084	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 05:36:59.483932+00
1ef93082-c7f6-4960-8bdb-b64264864ce2	d0d7261a-705b-46d0-abd1-31f3143e3c83	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 05:36:59.483932+00
13752ee2-821e-42e3-830c-dd68d34af8e0	7119c03e-f6ab-411e-b2fb-fc2464ac5160	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 05:36:59.483932+00
a47aefac-0e73-44ee-9147-9910c19cfc6d	e4e4cfa8-ef85-4471-bddb-fc627e734260	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 05:36:59.483932+00
b4061ab8-20c8-4ac6-9a6a-cdaf8d7edffa	75214d8a-c669-4a83-a5f8-1707619db031	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 05:36:59.483932+00
62b0e42d-c139-4f61-8d14-09b5ea386475	f7fc9336-183e-4492-afce-df8ad4e8dddf	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 05:36:59.483932+00
12d60578-6692-4ae9-9559-40b1a898d5da	8554d533-0353-4b7f-a1de-cbdb276ba6b7	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 05:36:59.483932+00
ec07acf4-0b7c-42e0-be20-af791f9a1d90	3c636f41-d6b4-4819-a2bc-71c3a91cd9e8	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 05:36:59.483932+00
0bc79479-a945-4185-8053-a9619ddff77a	8b141f80-d587-4f71-8a05-7504e6bf8d49	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 05:36:59.483932+00
0104d666-d96f-40d4-842d-a67a59cde2d3	c65177e2-7311-4f23-be08-a8cb7ce3f694	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 05:36:59.483932+00
bb77ab62-5c06-4874-b84a-bcc5e6fc6d1c	2946c665-ad76-418b-9afd-2fe70f47fba4	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 05:36:59.483932+00
90fb02ff-7c64-45bb-8447-d3dc2eaec7a2	a8fbaae4-82b2-46ff-901b-c6615a88361f	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 05:36:59.483932+00
f7b12b72-5cae-4212-a77b-7b1517a9c4d6	61e1ffce-c91f-4372-830d-b170690cb344	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 05:36:59.483932+00
4adaee33-05ee-4369-90b5-b9df1987124c	4c04c660-3a36-4a9d-80e5-d3a003b8fe3e	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 05:36:59.483932+00
a3c39bc7-4377-45bc-a693-78f29c3fca5a	cb569f2e-cc76-4089-8bba-48b72f3c5196	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 05:36:59.483932+00
b0544884-1d6d-498a-ad3b-501316bae739	db25653a-3411-47e2-a336-3b610becd8a7	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 05:36:59.483932+00
af658308-7185-439a-8be6-8e8787f14870	c65a1d05-190f-47dc-858e-ccb9cf0a8fa3	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 05:36:59.483932+00
b896b9a0-6dcc-452d-8da1-e9a4b8e9c2a6	8fc2943b-d8ec-4744-92da-906b291528a8	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 05:36:59.483932+00
d0fc3b7e-d91c-487e-aefc-615f30531f81	f5b963fa-c7ac-4856-8a82-d2b7c3f98809	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 05:36:59.483932+00
1b34ffd9-611c-4d0d-9112-4bf15e364edc	d9a9a71f-e4dc-4e98-81bf-8e8966b134cd	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 05:36:59.483932+00
286e2c6b-9ddc-4eeb-b6c4-03269caa8ed5	395ff2ed-e179-4d86-b81e-ff750b3f08e6	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 05:36:59.483932+00
0e950e49-72b4-4a36-9f84-de8c7e0d1f56	6a5763f5-eaf9-4ba0-807d-ee8b662b8cdc	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 05:36:59.483932+00
f67cc3e2-5f95-4396-8f25-05e674005f3a	73cbd4cc-becc-455a-aff6-e75b2e4f5215	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 05:36:59.483932+00
7f434a9d-ce7d-4345-9bf8-17742729afc2	69e4c4d5-5ef5-4e58-b3cb-f15101da0a29	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 05:36:59.483932+00
d5f95ec0-576c-4d07-9afb-15b9da1e32f1	8cffae6b-cbf9-4c32-8a68-2561bd63a2d2	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 05:36:59.483932+00
e915bcd7-5acc-42e2-ad88-5abf940b77cc	9cc052aa-f735-4ee0-8344-86f9c3bb29ca	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 05:36:59.483932+00
26d708f1-8994-4f00-bd90-140694a74bdf	20632f7e-dfc6-44f7-b4aa-70f546facf41	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 05:36:59.483932+00
b8ae3538-d8b4-4cd0-81e3-2771318094dc	61ed169b-fbf3-4ae5-af6e-e93064b52769	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 05:36:59.483932+00
471e06e4-4e61-4ea1-b2e1-eb5d2e6fd658	928aeaa3-3886-4359-881d-4a154fa84cbc	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 05:36:59.483932+00
9325c0ef-471a-4fc0-8667-9b5bf96d5ac8	e3fa7567-823d-4693-9fa4-1e23f9cfb5b7	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 05:36:59.483932+00
c7dc92a5-a788-4068-9897-f98f0effe30e	09a537ce-7522-4ac4-8b04-a9ee689b9713	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 05:36:59.483932+00
054ebd28-45db-48bd-ae03-8bb795f71b71	c38ad8a1-37c1-4e6b-af2c-c81df1789416	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 05:36:59.483932+00
4885e8b5-976b-4765-9844-3c7e2aa06983	f4097ac2-4742-48ac-ab6a-d3a1a504f8ac	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 05:36:59.483932+00
7fa6502d-25fc-4e9f-8009-70376531e03b	9d6dc9b7-1e0c-43e7-ac25-23e7a9e475c4	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 05:36:59.483932+00
9a6dfc15-50f1-47b3-bc46-7873d8e7733b	7ffd45c6-27cd-457d-9233-0dce6310ac33	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 05:36:59.483932+00
9ed08f85-e084-41eb-bb55-0df30112b7cd	fccf4686-d3f7-439c-96b2-ec771d14ec1f	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 05:36:59.483932+00
64b770cf-deae-4df8-9a88-7562201a28cf	6dfaa6e1-bbd8-44eb-9135-88db73e09455	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 05:36:59.483932+00
303f6172-fd8b-4ed7-8e42-ab5ab0933446	b2f57ea7-93e6-468e-a9b8-6e7505938027	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 05:36:59.483932+00
2566dcaa-0feb-46f2-b669-fe6051de05ba	1f279811-695b-4176-8d14-6895fbdebc39	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 05:36:59.483932+00
d0c1fb21-8b31-48eb-a47a-f6e73a48497b	16c8dc88-d711-422e-98a6-57a99e3dc5d8	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 05:36:59.483932+00
96132471-93b3-4aad-b953-a2660d3f94ce	54f2e5a7-bb5b-4115-bead-4feded6747a1	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 05:36:59.483932+00
1c2ed072-737e-4e27-b273-2be68e2ea87d	9fc3b034-5f5e-451b-a7a1-d08a5bdb7737	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 05:36:59.483932+00
5c2a17fb-53f0-4103-8bfb-1f28df28f56e	a1ebd7ee-81b5-428e-a0d2-4862af6cb629	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 05:36:59.483932+00
4105b021-a6b1-41b4-bb19-89f3330383f0	c6b0a083-c3b7-4c83-868d-09e3bec4fd87	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 05:36:59.483932+00
2d6369c8-3e53-44dc-8507-78d309e97905	bdf22788-7956-4513-8a39-93f08b6dbf83	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 05:36:59.483932+00
57b33a34-daed-4859-92c2-4828ceb2a769	fa45ad58-2de6-4e16-8b7e-a2eea983fb05	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 05:36:59.483932+00
ecd27143-f57b-42a1-b9fa-af1d5e1bafe6	abfe233d-e253-44e2-928f-0498fe2038f5	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 05:36:59.483932+00
9c1e3aa4-8e7e-4883-9f39-63bd6828202a	377d4d27-c2b7-49ac-aebd-8d5c1819a517	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 05:36:59.483932+00
7382411a-a841-4282-a8a3-20e7b6ad4d38	5cddc58b-bd91-4fd7-a033-22db36064f7f	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 05:36:59.483932+00
74cea399-67f8-4cb4-94be-6b277f48be85	7cf6b1ce-a994-447e-886f-8a36e056ed08	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 05:36:59.483932+00
18783ebb-b00d-46f0-80f5-e1d41768ddd7	845f6d61-232c-46c3-b2c7-48bad30940d7	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 05:36:59.483932+00
d2731f9e-9f9b-43f1-91bc-bcd986312884	1920137b-202a-4c38-84aa-2ff0c12f4300	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 05:36:59.483932+00
b71147b0-db4c-48e1-831f-532ebf652826	63768a76-8193-492a-b80c-ba032802d5a7	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 05:36:59.483932+00
0d49c0db-d5a4-4bf5-8f16-091aa5ace7cb	f5ee77a2-f4c1-43e6-859c-2f57e9f85533	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 05:36:59.483932+00
854fc7ce-c79e-4844-9c1d-37f9c47fc1a9	de730a39-4d90-4e53-b924-1e7571a40ad6	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 05:36:59.483932+00
19213c93-2053-4956-a661-60c9e860466e	0e9c73fd-70c3-46cf-a5cc-4dcd72580e45	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 05:36:59.483932+00
376871bf-2ad5-42ab-a030-a51af4025c55	32462495-adb3-4057-bba0-7d0256104531	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 05:36:59.483932+00
53659bd3-1e8f-4e85-a889-5a5617e719c5	12464313-e59a-4e8a-8b84-cf3ab00b78a1	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 05:36:59.483932+00
765d0d6c-993b-41f3-b0bc-883aac73faaa	fed4a67e-b89e-4817-9a91-7b2eff5dbfa9	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 05:36:59.483932+00
20ef0e45-97a7-41a2-a467-dcce8c02478e	02b2391b-a183-48c5-804e-59631ed4df88	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 05:36:59.483932+00
8ac0733e-1466-4da1-87fe-ce46b3d7bfe1	e876a92c-88e0-4fc6-9de5-59b7e5ee2ed9	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 05:36:59.483932+00
3ce1287d-7129-462d-a01c-46e66272f405	7c9a9f72-c390-4d55-a8d5-8d1e84364ff8	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 05:36:59.483932+00
698154c4-b377-4cdf-8680-76f8179083fa	a46a9570-16ba-4e94-a7fb-97ada27aa240	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 05:36:59.483932+00
6c17e8ed-ecb3-4f3a-88d2-9e793a2ef594	be4bc742-f74a-44bf-b444-de0e58c2b075	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 05:36:59.483932+00
7ac0b0d5-0b24-4cdf-ad69-d691bf03cabe	6d2a2c7e-1dfd-4cf8-b046-386ca8ef4be1	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 05:36:59.483932+00
1a18f990-f9ae-45bb-a22a-64139d2696ac	e822bd91-0d9e-43b1-af30-7ef74bba092a	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 05:36:59.483932+00
614d7e95-b596-4d8c-88d4-f670ff7a2de1	96bfaa6e-c11e-4e7c-a362-dd4a6073ce01	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 05:36:59.483932+00
ab9a9f4a-589a-4948-9d60-9b87f3522a17	1602dc7b-0e55-4fe1-95b6-e3311ce0d874	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 05:36:59.483932+00
9823967c-c702-4aef-821c-3bb903e1b887	1210391d-8fe1-4a7d-9809-0605bdacb051	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 05:36:59.483932+00
b4a26c92-1d09-4c53-a135-2912ed5faa36	82232849-6f67-422a-a9b8-3d1c196e2a2f	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 05:36:59.483932+00
714dfe78-e86a-4ff4-9081-75ee75f16875	1eb09e71-319f-4968-b277-e2659c6ea3e1	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 05:36:59.483932+00
fb4f4b6d-376b-4bc4-8ebc-c9846efe7234	a31d11e8-c208-4a93-bad7-07d093025428	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 05:36:59.483932+00
c403634d-6c30-4919-a047-d8dc35dff5dc	e3dd6acd-9e41-41f2-9a73-cd58f15fecfe	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 05:36:59.483932+00
ab75a224-974f-4ef6-9818-2c633942eefb	cf965421-5d43-4746-a1b1-de14b8f1ab59	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 05:36:59.483932+00
d8a85530-6ea3-4fd2-ba0c-59123fedc543	bd318cf0-4288-4123-905c-fc10389d410e	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 05:36:59.483932+00
99d2864d-df96-4710-bf76-c79d60e41e51	212939e6-19ad-41fc-bc18-757c02795164	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 05:36:59.483932+00
492e3538-49a1-4fd5-b58b-ddfe6171a21e	6bd184c7-c0f0-4985-9f5e-acec747e5986	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 05:36:59.483932+00
d5832f5a-a066-4cd1-a93b-87979021cc1b	f4fc26ca-aa3d-48a5-963b-08b98bddedc8	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 05:36:59.483932+00
cf97f0f5-1bdd-4580-b2b9-aabde68aeaf7	1e91b5d0-4bf0-412c-97fe-92dc01e40a9a	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 05:36:59.483932+00
de56e9f9-ff56-48ba-961d-796405e9eafa	49096eae-61cd-4383-96b6-381185fc93bd	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 05:36:59.483932+00
b9698d40-0498-4fb8-8827-624fefc4b973	b64356d2-aa4c-405b-99cc-ecac41c00bf8	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 05:36:59.483932+00
a977cbfa-c2a7-477a-9b39-24154e345a47	b5869a36-88ec-429c-835c-1bea591e5312	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 05:36:59.483932+00
e35b5560-9bc5-49cb-8e8d-a77542a19d4b	3ad5b5bf-1837-4975-ae88-9ff0eb070632	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 05:36:59.483932+00
e1ea5c72-b560-44a1-bfb7-3e6eb4c2ca59	ec8ec778-d45c-4344-b486-da96309322d9	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 05:36:59.483932+00
23726ff3-8abc-43ba-85e8-f78a4bb4a263	6d387b62-ac3d-4b72-8469-54a468e876ac	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 05:36:59.483932+00
a14c78b3-aeb9-4f57-bf01-2d6110df0272	854190f7-4f47-4ead-bc17-c3c9cff6c006	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 05:36:59.483932+00
c72ef41b-e347-48f1-8729-4c9526b5bb52	62e507db-d2ac-4366-9cb5-2c5cf938c78d	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 05:36:59.483932+00
cb97d882-9fd1-4986-90f6-5a24096cdcbc	3da8e9bd-f5ed-4fc0-b435-28c7b5480834	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 05:36:59.483932+00
a475cdef-1203-400e-a4b9-8cc52d4ab7fb	ba860312-06e1-4ef3-bd81-77a06278876b	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 05:36:59.483932+00
eecb5dab-c13e-425f-8f49-a596656af739	1c23a1b2-0b1d-4c48-abae-553c46b312c8	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 05:36:59.483932+00
26885c70-f1f3-428e-aa73-f6dcd9c4f163	5fef39f7-6ea1-4153-93ed-7ee4ee575e58	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 05:36:59.483932+00
39178828-78fd-49db-9713-ef07aa8bf064	773775ad-e4c4-42e7-b500-495f028c686d	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 05:36:59.483932+00
91fca375-0e79-4555-8eb2-0fce09e32c73	84f7b2a3-7d47-4658-a8ff-3f22b707ca89	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 05:36:59.483932+00
8bb728f6-3b9c-4663-9b74-21be50a8bbda	5051d07d-7194-491c-858b-cf7625faa503	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 05:36:59.483932+00
dff193e0-3739-49f7-9117-69fc17591e6f	3243aba2-bb0f-40ba-aa36-108cd9ec78b3	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 05:36:59.483932+00
2a5e1eef-73af-4149-b63d-2deb66e75459	288b5e68-d4d3-4557-ab0f-47a9c7d26d24	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 05:36:59.483932+00
e2bd6030-985e-4cb4-996c-f56385b40e06	e22b3aff-e956-4e79-95c2-49efee399ed5	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 05:36:59.483932+00
4125112f-bcd0-4ff8-a2f9-a963eec538a5	0bad12e2-213a-4a8e-be81-c3208edf163e	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 05:36:59.483932+00
5d371a68-602e-4b2f-83ea-dba01fce3eaa	43f7c489-5cfc-4c45-85b8-16ac211a1870	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 05:36:59.483932+00
af5c1d36-44f5-4fe9-9234-20dee08d7bb9	1cecb163-e8db-4202-80b8-64b198c38b7b	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 05:36:59.483932+00
6c218321-7f6e-45da-8433-aca698e47525	238a916a-c8ff-409b-ba44-4cfb09a1b039	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 05:36:59.483932+00
a8543649-21f1-43e2-ab32-cbfd3b511ca4	c63fb399-17fb-498d-9339-dba5b3961582	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 05:36:59.483932+00
\.


--
-- Data for Name: job_events_2025_09; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2025_09 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
06fed1f9-057b-4aeb-8334-c8b5939cba37	1	2025-09-01 00:00:00+00	happened	in 0	{}
\.


--
-- Data for Name: job_events_2025_10; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2025_10 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
a561c2ba-9a60-4d8a-9293-2674cac8a933	1	2025-10-01 00:00:00+00	happened	in 1	{}
\.


--
-- Data for Name: job_events_2025_11; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2025_11 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
8a8c47cf-bda1-472b-82b5-0424cb04c987	1	2025-11-01 00:00:00+00	happened	in 2	{}
\.


--
-- Data for Name: job_events_2025_12; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2025_12 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
c2387843-87a9-4083-b257-3f38339bce65	1	2025-12-01 00:00:00+00	happened	in 3	{}
\.


--
-- Data for Name: job_events_2026_01; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2026_01 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
04abaa4a-3d45-41a7-b05c-4c362eb54524	1	2026-01-01 00:00:00+00	happened	in 4	{}
\.


--
-- Data for Name: job_events_2026_02; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2026_02 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
7cd671da-8394-4fdc-a1cc-03d125fc580b	1	2026-02-01 00:00:00+00	happened	in 5	{}
\.


--
-- Data for Name: job_events_2026_03; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2026_03 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
7cb5aa1e-af84-4c88-81fb-36a24d9fb2ac	1	2026-03-01 00:00:00+00	happened	in 6	{}
\.


--
-- Data for Name: job_events_2026_04; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2026_04 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
89e98278-a43e-4131-b83b-a6768fd1e30f	1	2026-04-01 00:00:00+00	happened	in 7	{}
\.


--
-- Data for Name: job_events_2026_05; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2026_05 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
50f15c46-2b0b-4225-a30f-030a0ebd86b2	1	2026-05-01 00:00:00+00	happened	in 8	{}
\.


--
-- Data for Name: job_events_2026_06; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2026_06 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
edd5cd30-2a51-48d2-a766-5ad281cf5989	1	2026-06-01 00:00:00+00	happened	in 9	{}
\.


--
-- Data for Name: job_events_2026_07; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2026_07 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
76e90a84-c122-4102-9f73-8b588289e1e0	1	2026-07-01 00:00:00+00	happened	in 10	{}
\.


--
-- Data for Name: job_events_2026_08; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2026_08 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
81d3193b-6b73-4943-b39f-61fddd2d2529	1	2026-08-01 00:00:00+00	happened	in 11	{}
\.


--
-- Data for Name: job_events_2026_09; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2026_09 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
3ce5ce96-8ac3-4c55-bbfb-5cdac0a9d749	1	2026-09-01 00:00:00+00	happened	in 12	{}
\.


--
-- Data for Name: job_events_2026_10; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2026_10 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
b1191f19-438b-4122-90e9-7471deeefb73	1	2026-10-01 00:00:00+00	happened	in 13	{}
\.


--
-- Data for Name: job_events_2026_11; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2026_11 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
75bec265-c5a8-42d2-b582-14afa5574c9e	1	2026-11-01 00:00:00+00	happened	in 14	{}
\.


--
-- Data for Name: job_events_2026_12; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2026_12 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
f7314dcd-a66f-45bd-8e04-8422fecfcb13	1	2026-12-01 00:00:00+00	happened	in 15	{}
\.


--
-- Data for Name: job_events_2027_01; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2027_01 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
da43829b-abff-421f-b2a8-6dcafc1a5a46	1	2027-01-01 00:00:00+00	happened	in 16	{}
\.


--
-- Data for Name: job_events_2027_02; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2027_02 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
52504e5d-e05d-4e11-a973-c32ef52693c3	1	2027-02-01 00:00:00+00	happened	in 17	{}
\.


--
-- Data for Name: job_events_2027_03; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2027_03 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
0f9eca78-9ac7-4694-bdc5-050ff8a9a9e9	1	2027-03-01 00:00:00+00	happened	in 18	{}
\.


--
-- Data for Name: job_events_2027_04; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2027_04 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
d20120b4-494b-4253-b58c-15e7752c219e	1	2027-04-01 00:00:00+00	happened	in 19	{}
\.


--
-- Data for Name: job_events_2027_05; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2027_05 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
7e8a56e3-fcc8-493d-b02e-c9eb43f044c9	1	2027-05-01 00:00:00+00	happened	in 20	{}
\.


--
-- Data for Name: job_events_default; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_default (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
5eba4f1f-9e7d-41fa-a9e4-a6f9bc40c725	1	2028-07-01 00:00:00+00	happened	out 0	{}
44d183bd-b1a7-448e-8a09-ebdf5c9bf4a6	1	2015-03-01 00:00:00+00	happened	out 1	{}
3064aae0-b2fa-4c25-b589-74e045fbff82	1	infinity	happened	out 2	{}
27ece17a-413c-45e2-9c1b-eb16b6d0f570	1	-infinity	happened	out 3	{}
a2afff25-958d-4e37-aa46-d0844d2d3f63	1	0001-01-01 00:00:00+00 BC	happened	out 4	{}
aad9d937-8b2c-4ef1-8d13-9e8769cb8ffe	1	9999-12-31 00:00:00+00	happened	out 5	{}
\.


--
-- Data for Name: jobs; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.jobs (job_id, pipeline_version, status, input_signature, params, timings, metrics, error, created_at, updated_at) FROM stdin;
ab955f4e-0868-4881-b656-d87d34548b64	p@1	RUNNING	c4ca4238a0b923820dcc509a6f75849b	{"n": 1, "Ünï": "é \\""}	{}	{}	e1	2026-11-28 04:36:59.483932+00	2026-11-28 05:36:59.483932+00
d8ada3d6-373b-48c1-9f06-0172f9751234	p@2	COMPLETED	c81e728d9d4c2f636f067f89cc14862c	{"n": 2, "Ünï": "é \\""}	{}	{}	e2	2026-11-28 03:36:59.483932+00	2026-11-28 05:36:59.483932+00
ddd4373b-296b-4b1a-980d-774ed38b495d	p@0	FAILED	eccbc87e4b5ce2fe28308fd9f2a7baf3	{"n": 3, "Ünï": "é \\""}	{}	{}	e3	2026-11-28 02:36:59.483932+00	2026-11-28 05:36:59.483932+00
6fac4176-8959-4787-80c3-2ebaa59244c0	p@1	CANCELED	\N	{"n": 4, "Ünï": "é \\""}	{}	{}	e4	2026-11-28 01:36:59.483932+00	2026-11-28 05:36:59.483932+00
c93fa547-b7f5-4cbf-8a01-1f40ef068f54	p@2	PENDING	e4da3b7fbbce2345d7772b0674a318d5	{"n": 5, "Ünï": "é \\""}	{}	{}	e5	2026-11-28 00:36:59.483932+00	2026-11-28 05:36:59.483932+00
5e3f4ad4-e734-4c57-b446-1990b5534286	p@0	RUNNING	1679091c5a880faf6fb5e6087eb1b2dc	{"n": 6, "Ünï": "é \\""}	{}	{}	e6	2026-11-27 23:36:59.483932+00	2026-11-28 05:36:59.483932+00
26b53827-6290-45c9-b2c3-242e86b3c1bf	p@1	COMPLETED	8f14e45fceea167a5a36dedd4bea2543	{"n": 7, "Ünï": "é \\""}	{}	{}	e7	2026-11-27 22:36:59.483932+00	2026-11-28 05:36:59.483932+00
7de239ff-5919-41cc-beb2-076622bf98b7	p@2	FAILED	\N	{"n": 8, "Ünï": "é \\""}	{}	{}	e8	2026-11-27 21:36:59.483932+00	2026-11-28 05:36:59.483932+00
f459a8ad-08c1-448d-9e98-ce544ef5dfb0	p@0	CANCELED	45c48cce2e2d7fbdea1afc51c7c6ad26	{"n": 9, "Ünï": "é \\""}	{}	{}	e9	2026-11-27 20:36:59.483932+00	2026-11-28 05:36:59.483932+00
9ceca2ab-7f3a-4e9b-a3af-43723f6e65b5	p@1	PENDING	d3d9446802a44259755d38e6d163e820	{"n": 10, "Ünï": "é \\""}	{}	{}	e10	2026-11-27 19:36:59.483932+00	2026-11-28 05:36:59.483932+00
3d8c7d16-3747-4747-b1cf-354d44ae8260	p@2	RUNNING	6512bd43d9caa6e02c990b0a82652dca	{"n": 11, "Ünï": "é \\""}	{}	{}	e11	2026-11-27 18:36:59.483932+00	2026-11-28 05:36:59.483932+00
125d2395-c852-456c-bbf2-58fb7e32ced3	p@0	COMPLETED	\N	{"n": 12, "Ünï": "é \\""}	{}	{}	e12	2026-11-27 17:36:59.483932+00	2026-11-28 05:36:59.483932+00
2c4c630a-96fd-4f46-a5d9-4aec6aeabfc6	p@1	FAILED	c51ce410c124a10e0db5e4b97fc2af39	{"n": 13, "Ünï": "é \\""}	{}	{}	e13	2026-11-27 16:36:59.483932+00	2026-11-28 05:36:59.483932+00
df8af87a-69bb-4d8d-9d07-5e391e906184	p@2	CANCELED	aab3238922bcc25a6f606eb525ffdc56	{"n": 14, "Ünï": "é \\""}	{}	{}	e14	2026-11-27 15:36:59.483932+00	2026-11-28 05:36:59.483932+00
a5592e87-58a8-42e6-aeb6-abf6a0229a7c	p@0	PENDING	9bf31c7ff062936a96d3c8bd1f8f2ff3	{"n": 15, "Ünï": "é \\""}	{}	{}	e15	2026-11-27 14:36:59.483932+00	2026-11-28 05:36:59.483932+00
c09fed83-838a-4c78-a3d9-749730a72191	p@1	RUNNING	\N	{"n": 16, "Ünï": "é \\""}	{}	{}	e16	2026-11-27 13:36:59.483932+00	2026-11-28 05:36:59.483932+00
b4e4b1e5-a042-4af7-81e1-b9739d9e2a07	p@2	COMPLETED	70efdf2ec9b086079795c442636b55fb	{"n": 17, "Ünï": "é \\""}	{}	{}	e17	2026-11-27 12:36:59.483932+00	2026-11-28 05:36:59.483932+00
02d4aad7-6865-48f0-ad47-2996a4d35e98	p@0	FAILED	6f4922f45568161a8cdf4ad2299f6d23	{"n": 18, "Ünï": "é \\""}	{}	{}	e18	2026-11-27 11:36:59.483932+00	2026-11-28 05:36:59.483932+00
448213df-0733-44c2-827b-0ac877fd987c	p@1	CANCELED	1f0e3dad99908345f7439f8ffabdffc4	{"n": 19, "Ünï": "é \\""}	{}	{}	e19	2026-11-27 10:36:59.483932+00	2026-11-28 05:36:59.483932+00
b2fffdbb-7288-437e-94a5-949c80d42ab4	p@2	PENDING	\N	{"n": 20, "Ünï": "é \\""}	{}	{}	e20	2026-11-27 09:36:59.483932+00	2026-11-28 05:36:59.483932+00
d17bcbad-2f91-49bf-a2f1-d9219516260a	p@0	RUNNING	3c59dc048e8850243be8079a5c74d079	{"n": 21, "Ünï": "é \\""}	{}	{}	e21	2026-11-27 08:36:59.483932+00	2026-11-28 05:36:59.483932+00
0efaa0e9-c9bc-481b-ba8a-b17dc2fbe5e6	p@1	COMPLETED	b6d767d2f8ed5d21a44b0e5886680cb9	{"n": 22, "Ünï": "é \\""}	{}	{}	e22	2026-11-27 07:36:59.483932+00	2026-11-28 05:36:59.483932+00
3e9255a3-d0fb-4eb4-b3a4-437ff11a2c84	p@2	FAILED	37693cfc748049e45d87b8c7d8b9aacd	{"n": 23, "Ünï": "é \\""}	{}	{}	e23	2026-11-27 06:36:59.483932+00	2026-11-28 05:36:59.483932+00
753dacce-5f32-41ec-8a6e-9f3f91f8f448	p@0	CANCELED	\N	{"n": 24, "Ünï": "é \\""}	{}	{}	e24	2026-11-27 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
831e9b72-a605-45ba-ae56-8c0ce2314b33	p@1	PENDING	8e296a067a37563370ded05f5a3bf3ec	{"n": 25, "Ünï": "é \\""}	{}	{}	e25	2026-11-27 04:36:59.483932+00	2026-11-28 05:36:59.483932+00
ebf51dd6-53dd-45f1-a657-8d1a10d86124	p@2	RUNNING	4e732ced3463d06de0ca9a15b6153677	{"n": 26, "Ünï": "é \\""}	{}	{}	e26	2026-11-27 03:36:59.483932+00	2026-11-28 05:36:59.483932+00
499494be-75ba-4452-beae-0d72756b40ad	p@0	COMPLETED	02e74f10e0327ad868d138f2b4fdd6f0	{"n": 27, "Ünï": "é \\""}	{}	{}	e27	2026-11-27 02:36:59.483932+00	2026-11-28 05:36:59.483932+00
d3e5b44c-0bac-4509-9ec6-61a725a49e7a	p@1	FAILED	\N	{"n": 28, "Ünï": "é \\""}	{}	{}	e28	2026-11-27 01:36:59.483932+00	2026-11-28 05:36:59.483932+00
b0d053ee-81d0-4017-8414-758a69378cb7	p@2	CANCELED	6ea9ab1baa0efb9e19094440c317e21b	{"n": 29, "Ünï": "é \\""}	{}	{}	e29	2026-11-27 00:36:59.483932+00	2026-11-28 05:36:59.483932+00
297fe924-7ea1-41a0-8d17-47de4f7e3f93	p@0	PENDING	34173cb38f07f89ddbebc2ac9128303f	{"n": 30, "Ünï": "é \\""}	{}	{}	e30	2026-11-26 23:36:59.483932+00	2026-11-28 05:36:59.483932+00
0518fcb8-2ee7-4bfc-a40b-0be1ccabbeb3	p@1	RUNNING	c16a5320fa475530d9583c34fd356ef5	{"n": 31, "Ünï": "é \\""}	{}	{}	e31	2026-11-26 22:36:59.483932+00	2026-11-28 05:36:59.483932+00
d64897bb-81e2-4b5a-9691-c6f33ff87340	p@2	COMPLETED	\N	{"n": 32, "Ünï": "é \\""}	{}	{}	e32	2026-11-26 21:36:59.483932+00	2026-11-28 05:36:59.483932+00
cfcec7d8-579e-49af-b131-6da87d4d296c	p@0	FAILED	182be0c5cdcd5072bb1864cdee4d3d6e	{"n": 33, "Ünï": "é \\""}	{}	{}	e33	2026-11-26 20:36:59.483932+00	2026-11-28 05:36:59.483932+00
12bf1cf2-19df-4a38-ba09-5eae34bc501c	p@1	CANCELED	e369853df766fa44e1ed0ff613f563bd	{"n": 34, "Ünï": "é \\""}	{}	{}	e34	2026-11-26 19:36:59.483932+00	2026-11-28 05:36:59.483932+00
4b643788-e50c-4b57-950f-984e43c589db	p@2	PENDING	1c383cd30b7c298ab50293adfecb7b18	{"n": 35, "Ünï": "é \\""}	{}	{}	e35	2026-11-26 18:36:59.483932+00	2026-11-28 05:36:59.483932+00
d54c3616-55dc-43f7-96fd-51df06423773	p@0	RUNNING	\N	{"n": 36, "Ünï": "é \\""}	{}	{}	e36	2026-11-26 17:36:59.483932+00	2026-11-28 05:36:59.483932+00
743cdad0-fd07-4493-9144-998b5cfa2bc1	p@1	COMPLETED	a5bfc9e07964f8dddeb95fc584cd965d	{"n": 37, "Ünï": "é \\""}	{}	{}	e37	2026-11-26 16:36:59.483932+00	2026-11-28 05:36:59.483932+00
752573f8-6b34-4b73-a323-e00d1d4bd20a	p@2	FAILED	a5771bce93e200c36f7cd9dfd0e5deaa	{"n": 38, "Ünï": "é \\""}	{}	{}	e38	2026-11-26 15:36:59.483932+00	2026-11-28 05:36:59.483932+00
4fa4dc8b-30db-45f8-8b3b-1cfaa631094d	p@0	CANCELED	d67d8ab4f4c10bf22aa353e27879133c	{"n": 39, "Ünï": "é \\""}	{}	{}	e39	2026-11-26 14:36:59.483932+00	2026-11-28 05:36:59.483932+00
d707ebb6-bc58-47c8-8226-fce0d47a2571	p@1	PENDING	\N	{"n": 40, "Ünï": "é \\""}	{}	{}	e40	2026-11-26 13:36:59.483932+00	2026-11-28 05:36:59.483932+00
dc6be43a-8eed-48bc-88f1-a44b5cda09b7	p@2	RUNNING	3416a75f4cea9109507cacd8e2f2aefc	{"n": 41, "Ünï": "é \\""}	{}	{}	e41	2026-11-26 12:36:59.483932+00	2026-11-28 05:36:59.483932+00
b2bdc08d-300c-4107-9e4c-6432cadf4a14	p@0	COMPLETED	a1d0c6e83f027327d8461063f4ac58a6	{"n": 42, "Ünï": "é \\""}	{}	{}	e42	2026-11-26 11:36:59.483932+00	2026-11-28 05:36:59.483932+00
2f326e41-9808-419d-a90b-88d7539fd96e	p@1	FAILED	17e62166fc8586dfa4d1bc0e1742c08b	{"n": 43, "Ünï": "é \\""}	{}	{}	e43	2026-11-26 10:36:59.483932+00	2026-11-28 05:36:59.483932+00
302b6663-81cc-43c5-8a14-b46c96fe7b97	p@2	CANCELED	\N	{"n": 44, "Ünï": "é \\""}	{}	{}	e44	2026-11-26 09:36:59.483932+00	2026-11-28 05:36:59.483932+00
cb1edc83-c3c9-4e97-a6a7-7609c9a71b75	p@0	PENDING	6c8349cc7260ae62e3b1396831a8398f	{"n": 45, "Ünï": "é \\""}	{}	{}	e45	2026-11-26 08:36:59.483932+00	2026-11-28 05:36:59.483932+00
cae75739-4c86-4ff2-b4dc-cbb3cda8b2dd	p@1	RUNNING	d9d4f495e875a2e075a1a4a6e1b9770f	{"n": 46, "Ünï": "é \\""}	{}	{}	e46	2026-11-26 07:36:59.483932+00	2026-11-28 05:36:59.483932+00
85a56100-2362-4bc5-8070-b6e61dcdc2eb	p@2	COMPLETED	67c6a1e7ce56d3d6fa748ab6d9af3fd7	{"n": 47, "Ünï": "é \\""}	{}	{}	e47	2026-11-26 06:36:59.483932+00	2026-11-28 05:36:59.483932+00
aa56d6bd-8c07-4235-b3f2-00cf40fd0733	p@0	FAILED	\N	{"n": 48, "Ünï": "é \\""}	{}	{}	e48	2026-11-26 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
b74bbf91-02c4-4869-bf20-4a4fc0ac7800	p@1	CANCELED	f457c545a9ded88f18ecee47145a72c0	{"n": 49, "Ünï": "é \\""}	{}	{}	e49	2026-11-26 04:36:59.483932+00	2026-11-28 05:36:59.483932+00
441e57c7-d6d2-41d4-9caa-f2960a862762	p@2	PENDING	c0c7c76d30bd3dcaefc96f40275bdc0a	{"n": 50, "Ünï": "é \\""}	{}	{}	e50	2026-11-26 03:36:59.483932+00	2026-11-28 05:36:59.483932+00
c998885a-26ca-472b-8bf2-053aed97431a	p@0	RUNNING	2838023a778dfaecdc212708f721b788	{"n": 51, "Ünï": "é \\""}	{}	{}	e51	2026-11-26 02:36:59.483932+00	2026-11-28 05:36:59.483932+00
5b99071e-53c4-4af2-8211-995565b7b267	p@1	COMPLETED	\N	{"n": 52, "Ünï": "é \\""}	{}	{}	e52	2026-11-26 01:36:59.483932+00	2026-11-28 05:36:59.483932+00
52ac140e-322d-4478-8e87-5d0cab3a10f9	p@2	FAILED	d82c8d1619ad8176d665453cfb2e55f0	{"n": 53, "Ünï": "é \\""}	{}	{}	e53	2026-11-26 00:36:59.483932+00	2026-11-28 05:36:59.483932+00
2cc3cbf8-4c2c-423b-beea-797f6c5c5752	p@0	CANCELED	a684eceee76fc522773286a895bc8436	{"n": 54, "Ünï": "é \\""}	{}	{}	e54	2026-11-25 23:36:59.483932+00	2026-11-28 05:36:59.483932+00
2c3325b0-b71b-4750-b333-d64a1eaedfb1	p@1	PENDING	b53b3a3d6ab90ce0268229151c9bde11	{"n": 55, "Ünï": "é \\""}	{}	{}	e55	2026-11-25 22:36:59.483932+00	2026-11-28 05:36:59.483932+00
77f45f57-87ee-4ecf-be7e-3ab31661a342	p@2	RUNNING	\N	{"n": 56, "Ünï": "é \\""}	{}	{}	e56	2026-11-25 21:36:59.483932+00	2026-11-28 05:36:59.483932+00
416277c5-0ac8-40f4-96fd-71c0f6dde70c	p@0	COMPLETED	72b32a1f754ba1c09b3695e0cb6cde7f	{"n": 57, "Ünï": "é \\""}	{}	{}	e57	2026-11-25 20:36:59.483932+00	2026-11-28 05:36:59.483932+00
d23986f6-ebe4-4679-ad50-f42363657ab1	p@1	FAILED	66f041e16a60928b05a7e228a89c3799	{"n": 58, "Ünï": "é \\""}	{}	{}	e58	2026-11-25 19:36:59.483932+00	2026-11-28 05:36:59.483932+00
64a47161-22be-482e-8e61-ebf8a143f7a0	p@2	CANCELED	093f65e080a295f8076b1c5722a46aa2	{"n": 59, "Ünï": "é \\""}	{}	{}	e59	2026-11-25 18:36:59.483932+00	2026-11-28 05:36:59.483932+00
87e3a69d-62c4-4b72-9553-18f6cf8ec5cd	p@0	PENDING	\N	{"n": 60, "Ünï": "é \\""}	{}	{}	e60	2026-11-25 17:36:59.483932+00	2026-11-28 05:36:59.483932+00
\.


--
-- Data for Name: jobs_meta; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.jobs_meta (org_id, job_id, pipeline_id, submitted_by, status, priority, created_at, updated_at) FROM stdin;
319fac94-5e49-41ce-8c40-0f0bb2638d3d	381d523b-e782-4621-aa77-f0470c182529	0696fa6a-5072-4618-883f-6406093cd55f	4647ca16-35db-4b5a-a496-16d24f2f2ce0	state 1	1	2026-11-27 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	02bb5314-6077-4f62-8fa0-0e65b9c8e62a	7508ada2-3193-4e7a-8f75-5c69b45dffc7	9252953d-c8e3-46ef-b45e-1098cf571e98	state 1	1	2026-11-27 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	3ebb5b74-920f-4a29-8a76-be136d009553	668fb024-0db9-4b13-82dc-fbf26582a529	c1812288-8cfd-4d15-b3b1-7a54d637ac0d	state 1	1	2026-11-27 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	d6e85ab5-66b7-4a86-9c79-5bceb2c8fca8	559d8fa1-ec6d-4a2f-b761-596b6f9af62d	2445b5fd-fe15-44c2-9471-2b9f0861c780	state 2	2	2026-11-26 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	65751470-3eff-4fe4-add0-3ffd7ec782a7	6d074561-139c-4faa-a27b-b0167b316d51	9a3fb21c-e442-4c0d-8ab8-079723423a04	state 2	2	2026-11-26 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	0e8696de-242f-4bc2-9d27-ba550bc69824	9de14d35-249a-4285-9e57-850b315c3a68	05007842-a4c7-49ea-88fe-7b00db05ddde	state 2	2	2026-11-26 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	3f1c0533-6166-434b-87ae-9c7fbd396ad5	fc754cc6-fe9f-44a0-abb4-7f645e331a16	\N	state 3	3	2026-11-25 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	1aeb0092-1050-4aa8-8d60-6da429533c91	46cbceb2-55ae-4f3c-b400-42dcbd74596a	\N	state 3	3	2026-11-25 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	cd1b678d-cae5-46bc-9ea3-490d279ead1f	be524a4e-cdab-4e88-b262-d8cc86c8a8a7	\N	state 3	3	2026-11-25 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	7decdbf6-3545-41d4-bfd6-440b08dbe5bc	257a0bbf-5ba8-4c5d-83cd-a48ee997b042	d14d675a-163d-498f-a7f9-ca1668063ed4	state 0	4	2026-11-24 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	ba88ef0e-23ce-419e-b709-2f820212ab6f	2da5bf5c-d071-4a94-bf4f-fe4c1444e353	5a763be4-5f54-46e4-a5e4-9a1bf5b03dea	state 0	4	2026-11-24 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	33bb4e47-351b-419a-a8b5-28a7aa082e61	8d424250-a2b6-4235-b8e0-9adb65652af5	cc20fce7-fd03-4fa1-bf86-fdc4af9ede9b	state 0	4	2026-11-24 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	763773e1-4f1b-436b-840c-d7657ccaf96b	190ed8c8-29fa-4b06-b566-edd59677ad99	ce590e58-d3f8-41ba-a65c-e446920f8189	state 1	5	2026-11-23 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	56a862eb-ae6a-498f-9fd7-29d305b2fad7	915cebe1-cf34-4190-9d61-afe8ee98bd38	9fb1f758-1741-49e3-856c-a83f24a8dede	state 1	5	2026-11-23 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	2699437e-5c59-4ca5-a783-4cf82367f0e1	9dc75e69-3c4d-4e4f-900f-09e49a7aace3	f7a25e94-a24f-405d-8433-d48a2d5e06eb	state 1	5	2026-11-23 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	251150d7-175f-4e01-849d-fdabc5a74e9b	433db0e2-71bd-498b-9cee-6957623c3ade	\N	state 2	6	2026-11-22 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	ecf2ec27-e7fc-4c6c-886d-407bdc87fc59	1db03cea-2829-4078-9fc2-ca335c6a030c	\N	state 2	6	2026-11-22 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	82676151-098a-46b7-8903-a53c02ee98d5	78bb1f53-679d-4edb-9fac-65e10538c1da	\N	state 2	6	2026-11-22 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	9816f1ad-14c2-4249-99fa-8aebbe978c20	4c61a4ce-4b6e-4579-9e4c-ca0693cb5d1c	b5f136b7-b098-4d7b-83bf-51cd9d95e39d	state 3	7	2026-11-21 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	46730cb0-5f1e-402a-89b4-3a01efc94ce9	9184efcc-dce8-4529-846f-ed7285d7826e	39a3d216-8f30-4d62-aabe-f0e46235cbbb	state 3	7	2026-11-21 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	99e8be40-a51f-427b-aba1-f99d9346257b	5dc53c7b-b95a-47c1-9718-16f83a2be2f4	90163605-d1f9-4ce7-82a5-16531bf289c3	state 3	7	2026-11-21 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	fba6c47c-4268-4de4-acd4-7c5945382740	7e3a5e37-0b5f-403b-abbf-6ba21826ffe7	4c545c4a-e4e2-449d-a198-42da6f5454b2	state 0	8	2026-11-20 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	f8ba5291-94a2-4fbc-992d-d32b88f973e2	3568c456-aa13-4abf-a2eb-ef22811d0272	1ae26370-496c-453a-9685-4d1b6078cf09	state 0	8	2026-11-20 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	c58c2950-e2d8-4f15-b5e9-5a4f08bbf89c	f0620711-f308-4a53-8f63-d5593224f32a	6f5531fd-3adc-4560-b8dd-23eb5f61dc79	state 0	8	2026-11-20 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	16e19838-c837-4abe-905d-08434787d5d8	41f655df-4f33-4d60-9de7-418b7fe06257	\N	state 1	9	2026-11-19 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	cea8c0aa-ba80-4d5f-8cb9-a04cf0315551	bfea2ed9-7f2a-4234-814b-a914fcf3bc04	\N	state 1	9	2026-11-19 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	b3e28dd5-2007-4b8f-bc0d-c81e74ee33b6	11d2f03c-d88e-4b52-aa44-75c1066cc3a4	\N	state 1	9	2026-11-19 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	6c47a5a3-e700-4f3a-9b3d-08faea59b630	c1b318d5-0a7e-4cc9-8c01-323d4e2ab632	39c11d24-0518-4968-a610-a9e3fb4b0654	state 2	10	2026-11-18 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	26f17804-ee72-4de7-8fd4-0030c5be58fd	a986bb66-e4ad-429a-b4a9-d39e0397a5f1	04da1f05-0997-4299-830d-3bde258dcf4f	state 2	10	2026-11-18 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	31d5d35a-a01b-414a-8b0e-08ddf13ab2b6	043280c3-0612-4d5b-aa5c-6b815e17114b	8cb09673-fd98-471a-afa8-a6788b8d8a64	state 2	10	2026-11-18 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	36e629e6-50fd-47e8-bfc7-77b297808524	f17811cd-5370-4c51-8d2a-e27d4eb0c9aa	302bbedd-4a27-41e5-8d69-c9993663149b	state 3	11	2026-11-17 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	368b9681-550f-4b22-bd7f-1822c78d2a0a	8081077c-cb71-4161-91a3-937497a1872d	eb298b2d-aefb-453c-9cef-c6768b3fbcb7	state 3	11	2026-11-17 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	910f5499-76e4-4bfe-8b60-a2e32d3718ba	98acac42-525a-45fc-83b9-72b1d5acd32d	faa833ae-01b0-4667-8ea0-7d1ac77e3104	state 3	11	2026-11-17 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	fb3636ad-0b40-4607-923c-737e49e8361f	3231bba5-2554-4886-8158-082b949a5259	\N	state 0	12	2026-11-16 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	c258a4db-2754-45c6-93eb-557691106a60	24adad87-57e3-42e0-a9c0-434e7c4a8001	\N	state 0	12	2026-11-16 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	140d4e22-d1c6-4125-80ff-3f38d1fd1ace	e544b08f-1392-4114-b62b-35805a2c6efd	\N	state 0	12	2026-11-16 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	2a32a292-1465-4aa2-860e-3496b21b7d39	b62099b6-0d26-4d03-acc6-4e1dee802d6d	c49f0084-ee60-4406-9605-69ba21592834	state 1	13	2026-11-15 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	44fa5fc6-3f14-48f8-801d-026c4e1c40e2	f1db06d9-8218-4583-a868-d9bce59a3d58	96b4dea5-0483-466a-b6c0-3f4e2f655fc0	state 1	13	2026-11-15 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	333a54da-a0de-4fd1-a69d-2426f8ec5905	99936d4d-5c3a-4005-b70f-451b75977698	a46cdd6b-83bb-4656-9504-4941b217ca1e	state 1	13	2026-11-15 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	b78f52e9-6e07-44af-a7c6-4662ca96f154	1fb4fab4-1806-450b-b96f-21b9e3b53af2	fd1f753a-dd17-40c6-88d0-7d8b500ec473	state 2	14	2026-11-14 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	3f4772a8-137e-4f5c-973e-3299c7d92c94	5fd35c07-8f09-450b-8065-d1e452d0d016	74c91323-1110-4508-8383-f896227d466b	state 2	14	2026-11-14 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	e5aae3b3-a011-40a5-8b00-963b520183e4	7e6ec777-d1cc-4254-bf9b-59ecf7d79c4f	23c81cb2-e860-4428-a0d3-e7e14ac4b83d	state 2	14	2026-11-14 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	d492074d-1c70-4159-a04b-6078962075e8	08a445bc-e208-462b-8e74-05091f480355	\N	state 3	15	2026-11-13 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	4f1ad0f1-579a-4b88-98fd-6c395f0343e9	9e84d398-ff7b-4455-a336-a2152c17ae28	\N	state 3	15	2026-11-13 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	06c38e16-a5f5-488e-a0d1-b45c412154ce	30a6b12e-18c7-494c-b933-c0a14eca4911	\N	state 3	15	2026-11-13 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	f215a9b2-0251-4938-acf3-8213ed69edb5	17d39548-837d-42de-bb65-b5c7f1933adb	100cda62-9d9a-4cdd-b9de-192eb637553d	state 0	16	2026-11-12 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	35498903-78eb-43d2-8e5b-c532612f1530	33b76612-ebf2-4ae3-b803-83479aa38f95	f2524433-fef0-4130-954b-aaecdd2cecf4	state 0	16	2026-11-12 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	6db683f1-3dbb-450a-bf13-d46a2d3e7314	a95e16a7-9d5d-4379-aedc-b28a4f04bd47	25e133ea-5785-42a9-9207-f7a8611bd12c	state 0	16	2026-11-12 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	50f81da3-1ca8-49bf-92cb-4cdc718a0e3b	76d26751-b06a-49bc-9021-4614b9ec1b82	48d7f468-65b9-4520-a407-201e7e5b5111	state 1	17	2026-11-11 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	15e3d4d9-da95-4209-8539-c4eaf1cde265	9be35d07-4494-4bc3-9fe6-341d0f7afac5	4050dbd5-ba1f-463b-bf39-2bec73bcd83c	state 1	17	2026-11-11 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	4d446e97-70e7-4242-930d-555a4e5c78b6	334ae651-f8bf-4daa-afc8-a2986b3f30fd	4472733a-4160-4993-ac53-369bbc59ce33	state 1	17	2026-11-11 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	f03ce2c3-4275-48bd-a111-83cd3d924e1a	c1d72e63-e156-4c06-aaa1-79a8459f45a4	\N	state 2	18	2026-11-10 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	f33cba1d-77e8-44be-b931-8d3a80f8827d	84405ee1-f52c-4aa4-9a11-1c5ed6de4fcf	\N	state 2	18	2026-11-10 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	10183054-d6f6-4813-8af0-77996b06d1cf	8297caaf-532b-4283-9199-24672f540dcc	\N	state 2	18	2026-11-10 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	717b7591-00ff-48c8-84f7-55a04e2b8428	5f69bfab-b527-4d05-933e-40a508587c61	b6c4d119-2adc-4fb9-9824-3de52cbd5858	state 3	19	2026-11-09 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	5ee5e288-ddf9-4741-a837-404c57a4e13b	fb497de6-644a-46f5-ac03-e5758d3404f9	e1b46360-de5f-4470-827d-bbdcdad09326	state 3	19	2026-11-09 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	d102264c-12e6-43f9-96ff-fad38fb586ec	561b3cd2-bdb2-4707-a34f-685507b765e2	cc50a017-b80e-473b-aae0-9a3d2a3894eb	state 3	19	2026-11-09 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	513dd183-b931-413f-aaf9-ace134b4dac0	e6ab6629-e2ba-4034-baf6-4320b8d4e83b	8990dc75-ca30-4fe3-8c91-fb033efea3cd	state 0	20	2026-11-08 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	d7c8b59e-9314-4963-a07d-f56a3364a7b4	a5e9463c-d2fa-4769-82c8-92861ce110bb	4f7c0c3d-6aea-4cff-9782-7fd249ff9af0	state 0	20	2026-11-08 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	a0b7e4fe-2615-4ef2-ad7b-4bde37d856b0	c75329fc-58ff-47e5-ac15-da918a3fd34b	bc37c475-2033-4008-8ccc-be5e9767d9e6	state 0	20	2026-11-08 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	43f6310b-f80c-4a2e-8e54-efbc7059f404	9a40b80d-b5d9-4fe2-a95d-3c329974fb3c	\N	state 1	21	2026-11-07 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	d570867e-d210-4deb-831c-0ac23af2b264	7d0343f2-5365-4e72-98ed-9d8dcb09711b	\N	state 1	21	2026-11-07 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	41eb6a1c-71bc-43df-8cb1-371ac60333c2	de3eede6-8659-4f1c-b5c1-26f105ebab47	\N	state 1	21	2026-11-07 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	989e272c-9b9c-4f95-8fe1-0989e9eac9e3	674c89a6-ef7a-4d5b-b71f-f8212c4f7a63	29bb8a17-5688-4aaa-b4b1-570699e4c59b	state 2	22	2026-11-06 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	d090ec3d-bc88-457a-91aa-7a39d0d84311	9178fc91-9907-4dd4-a5b0-53e5395f1dea	82d6809a-98a2-41bd-9344-3b179e934db8	state 2	22	2026-11-06 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	6526d661-62ed-4024-9e7e-842b3e22a406	67701822-8296-4acc-9ee5-a792e613acf6	f5151da3-96b5-49e9-8db6-22353681ccb7	state 2	22	2026-11-06 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	4bf1153c-f909-4d17-9493-4859e9b89ddf	ebbfa6cf-1547-4db1-bb43-1e35590ad380	4ed9acaf-a3e0-4512-9e4c-67f220d09644	state 3	23	2026-11-05 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	2a736a2c-535d-4e29-b191-213522f024ac	c0845442-1166-4e40-963b-6d29850175ae	8a864e22-e2f4-41fa-ba7d-e9e12009c4cc	state 3	23	2026-11-05 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	4b5ccbd3-c57a-4e11-824d-9585a767e1ad	e43adc8a-59f9-49c3-9272-87757b4806e0	c6004b32-5945-452e-9553-37c327327eb0	state 3	23	2026-11-05 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	5873d6e9-328f-4bfd-8ecd-e8ca3ba348a9	7c6149ef-6eab-4172-a258-1ebf21e7637b	\N	state 0	24	2026-11-04 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	378dcb85-6239-479e-93f3-3f2aa172963f	42df92ec-86f1-4c52-a257-0ee5ada46666	\N	state 0	24	2026-11-04 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	ea9166fb-6950-43f1-be58-9452570762c9	3198f2be-7150-48b7-8d2b-e2491e8edd6a	\N	state 0	24	2026-11-04 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	61f5ab53-2756-4273-9e5d-6e6e290562a8	324b04fb-bed3-46f3-92bf-30fdd4b57a6f	708f59e7-9248-49cf-b484-789dcd87d1b8	state 1	25	2026-11-03 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	24da004f-567b-4659-a033-9f707a1a3e32	4aff82f8-8343-4970-988c-00e17ed8e087	dde34c93-c4ce-4c87-a175-01073909ad1a	state 1	25	2026-11-03 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	96566a14-fe32-419c-8406-b1a61c49fc64	3556df41-f867-47b9-a1a1-013f7af21a22	34b01d47-9f2c-4982-8438-5fcb60271127	state 1	25	2026-11-03 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	79fb69e7-0898-4782-a482-16481a4c737a	2adbbf81-f6aa-4fd2-9edd-966f3e741252	f4703084-4c4f-49ba-914f-386616244a12	state 2	26	2026-11-02 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	9478d006-c3b5-4273-811f-cc0e4847178d	5c17f93b-37d5-43a6-b302-793a2d57ba56	a31e08e7-f872-44c8-a75d-566535366914	state 2	26	2026-11-02 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	efda8b12-b72a-446b-b14e-fd99a65f53e3	396c95f5-5e77-4dc6-8973-2ad010733bd1	c32f831b-c44f-415c-961f-96fb1ed5158d	state 2	26	2026-11-02 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	5cd59287-9c70-45f4-ad06-0cf57ee9dd62	a1b39edf-2df2-473e-93b0-1778902a2371	\N	state 3	27	2026-11-01 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	64b21c47-cfec-4cac-a360-26e1b651c552	5f3f8e65-ce5e-461f-b6d1-d5bdfb896320	\N	state 3	27	2026-11-01 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	5e004f34-b008-4edc-9b5a-a2b4577483c1	51ace6d0-bc46-4604-a147-f29d58c0f853	\N	state 3	27	2026-11-01 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	b439db26-2565-4ae9-95a8-560b80e6625e	4a54c535-d02e-49f7-ad60-ebec8edf425d	be257dd4-0d3c-44cf-9753-1e69e6ed5e5b	state 0	28	2026-10-31 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	141a7ea1-0b95-4084-85d4-d26e9c70e85e	b2ee165a-3610-41fd-8ec5-2f4e02335c84	05b32770-96b1-4096-98f3-9eaa30ccacd5	state 0	28	2026-10-31 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	aaf70ade-ea5b-4fa6-8e15-101de369e65c	a82ee1e0-dc14-4030-9bd2-411c4f8559d2	3a84c234-82a6-4b6e-a6ba-41ea88349996	state 0	28	2026-10-31 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	addfa248-2fa2-4e4f-aac9-b3ac0e9602d1	be60f3d2-50a4-4583-81ab-c7690fe04fab	dfcdc4b2-7205-420a-ba55-ea81896b3dd0	state 1	29	2026-10-30 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	379b325f-53ce-4e5d-b423-407dd034a7fa	cae64e01-f75f-412e-a92a-76ec4353577d	2e0baf41-a975-4bb4-9674-d4d29be55fa8	state 1	29	2026-10-30 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	781bfa02-60d9-4ad1-b714-a02121d83c1c	a00cf6bf-d1d9-4fc1-b36b-9fb1d2de5f89	cc063558-aa07-41a4-ba84-b10d901bfa25	state 1	29	2026-10-30 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	8e0ad0fa-6335-4760-a0ed-298922a8dc03	3a973d56-2b15-4786-9d6c-0402105377d9	\N	state 2	30	2026-10-29 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	1fc483fa-8f92-4e1d-980e-1463103e61b7	44ff5b60-7df6-4560-bec5-2ff075506c52	\N	state 2	30	2026-10-29 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	8334a0f4-96a7-459b-b992-be80b6954e73	330f1251-f7ac-4fde-b26b-c447c3c37123	\N	state 2	30	2026-10-29 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	68a97678-38a1-4e8b-8970-0eeb11a87156	c6685613-4f95-4db2-bfc6-184d8b051a84	76024bea-d2ec-448f-a7aa-9b930c43f429	state 3	31	2026-10-28 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	46c463aa-5931-49dd-aa2e-edc22f2e78c1	76a045c6-a752-470c-aa81-558554bdb728	b90da8a7-71f8-4a3d-9b4b-9cb73991ab4a	state 3	31	2026-10-28 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	cabaafb4-0937-44ab-b29d-5946e701f7c7	6ab6c9bb-5b2f-4b05-a030-1ff471776b41	c0c99b02-d922-4f73-a167-7e0f2fc88488	state 3	31	2026-10-28 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	bd08373e-919d-493c-b870-5ff5ae2a68dc	f2049b72-8007-4330-a4d6-9587d41d071c	3c4e535b-4d84-45fc-b2ce-2d0636055a51	state 0	32	2026-10-27 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	53774cad-9748-433b-a95c-dde22bbd1be0	9cadd5af-aa1b-439a-9d7a-ea6d4836544e	85ddac70-e6fc-48ea-89a1-6acbd49b959e	state 0	32	2026-10-27 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	79221bb4-20c5-46f1-97b4-50113cf305e0	20dcd66c-51e9-46c9-ace0-acd98d5e9cea	9f986809-d211-4944-a07e-17cd02888385	state 0	32	2026-10-27 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	746b724b-770d-4006-952d-8179b675317a	6e469d22-9f24-4020-bc71-58bedebec358	\N	state 1	33	2026-10-26 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	58a6231c-1716-40ea-bf5c-a36519d501c1	a6a5d846-555f-4a6d-baa7-94b0987076d1	\N	state 1	33	2026-10-26 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	c2bd13d2-2660-4956-83dd-237df87009f6	419f73c5-599a-4535-a734-3751e14ed32e	\N	state 1	33	2026-10-26 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	3c4e5702-1a20-4351-8012-8a4d5fd3da4d	49ad1b41-cff8-4d92-a4c2-1620671d4d9c	4679c517-a197-42b7-9533-7203a5a65838	state 2	34	2026-10-25 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	6a12b091-8ebe-4698-af75-19a2d446c825	8b82ba57-8c4c-42ba-818c-a7fef8e40989	29fcc419-9e6e-42c4-a0db-72fe6c32af7b	state 2	34	2026-10-25 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	766f031e-9078-4f67-8006-40d5d94b1aab	c27fbe6b-0643-4635-8e3a-d521161e2132	7e4b2ba3-7b2a-48d0-9a41-89ebb08189ed	state 2	34	2026-10-25 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	0e040f59-eca7-4def-8470-22d87dc8c19d	3dd0a376-fc58-4272-903f-bc4e40fae7c3	6e52e543-a509-4084-9937-5f41b3fae303	state 3	35	2026-10-24 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	a528c2f4-6e18-406a-809e-112cabf99c85	681f8c25-9443-46c7-aedd-fd71aca4f0c9	76248709-f8d4-4379-91ef-410563fc7b27	state 3	35	2026-10-24 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	354cbac8-8588-4021-a9be-b6cfc7242453	26c69b8b-5d84-4c95-accf-0eed64237761	5350ef7b-d85d-4074-b505-5c3ebd2b44c1	state 3	35	2026-10-24 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	e8c3c93f-3412-41c4-bf55-dba954abbf27	0ae32a1a-892b-4654-b8f2-20806ada7d34	\N	state 0	36	2026-10-23 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	85d7215e-c6b0-4a4f-b9c4-d53574a3f815	199422e5-5f50-44a1-95f2-60d3cfddef49	\N	state 0	36	2026-10-23 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	ebc087d8-b46d-4a43-9b22-f98f4ec2aab4	709d3e33-5e8b-4655-bb8e-593f1e9e2ac7	\N	state 0	36	2026-10-23 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	5d18cd91-cce4-48cc-8c0e-85ee8756d6d2	db320e0b-3102-43c2-894e-b35d74c32e3f	4c73e001-b886-4f69-b2e8-60e3057a5e32	state 1	37	2026-10-22 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	4299a2ae-e4cc-4263-875e-7dc18c5fa307	28e43b97-3c5c-4c04-a07b-768b1fb2ad3f	18931336-09b3-4503-a726-dfb7d6993ce0	state 1	37	2026-10-22 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	b44ec103-1c65-4953-b372-1708bc3bc26b	46463aa2-b049-47e9-9ec6-89266fdaa846	2d4f195c-e60b-4c97-a8a6-41ed5be5a482	state 1	37	2026-10-22 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	1de81f46-931e-45c6-8f38-9f869bf2253c	021d0af0-8f27-4c59-a77c-eff85c9cc872	55a9eefd-e2a6-4a5a-a284-07162214fb65	state 2	38	2026-10-21 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	eef4dffc-ea70-4006-ae21-5f559a9c018a	eeedd55f-2b98-4086-b426-35cb2b405737	169ca5dc-6788-450c-b2a3-6f4a437aa310	state 2	38	2026-10-21 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	8c2eb624-377a-4da8-8eb2-7d1f8e8cfc81	caf27f9c-5553-4996-b8c0-5e8e7dd717a4	caa41d05-ed88-48df-b7ac-28c01dcae932	state 2	38	2026-10-21 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	65967829-08fd-4221-9dfb-167309af9e75	88806f0a-f259-4813-b307-1104816cbfed	\N	state 3	39	2026-10-20 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	73665498-dd53-4457-a83e-ffa4e78ef67b	7d335a0f-4664-45f9-bfdb-94cc4e776e6a	\N	state 3	39	2026-10-20 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	bcbb6f11-6f4e-43a9-b791-e0cc9a7e906c	dad8673e-d400-43bd-be5f-5bf5d7489d3a	\N	state 3	39	2026-10-20 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	51d4941d-e1ca-4904-a8df-625a65b47ef4	0f526ffb-a1a7-4286-b63f-6ef0c6b4bf7b	9803610c-e342-4865-a241-dad60b43ce30	state 0	40	2026-10-19 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	341d3261-fcdc-4313-8923-8cf59f420642	104cfba4-f3c0-4d31-b34c-2bb05f90c92d	def68644-d33a-46f5-9115-67788dc344af	state 0	40	2026-10-19 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	1fb43929-7097-4466-a7b1-e2f1bf1c0591	50e63eae-3c5b-43d8-859b-b67b8234dc65	203dac28-14bc-47b4-bae4-ff542161115e	state 0	40	2026-10-19 05:36:59.483932+00	2026-11-28 05:36:59.483932+00
\.


--
-- Data for Name: maintenance; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.maintenance (job, enabled, every, argument, due, last_run, duration, done, last_fault, last_fault_at, remaining, progress, round, round_done) FROM stdin;
retention	f	1 day	1 year	2026-11-28 05:36:59.030076+00	\N	\N	\N	\N	\N	f	\N	00:00:00	0
expired_results	t	00:10:00	\N	2026-11-28 05:47:00.277381+00	2026-11-28 05:37:00.277381+00	00:00:00.000418	0	\N	\N	f	\N	00:00:00	0
partitions	t	01:00:00	3 mons	2026-11-28 06:37:00.286759+00	2026-11-28 05:37:00.286759+00	00:00:00.00897	0	\N	\N	f	\N	00:00:00	0
posting_lists	t	00:10:00	\N	2026-11-28 05:47:00.28915+00	2026-11-28 05:37:00.28915+00	00:00:00.00203	0	\N	\N	f	0	00:00:00	0
silent_services	t	01:00:00	7 days	2026-11-28 06:37:00.292079+00	2026-11-28 05:37:00.292079+00	00:00:00.002602	0	\N	\N	f	\N	00:00:00	0
statistics	t	00:10:00	\N	2026-11-28 05:47:00.295576+00	2026-11-28 05:37:00.295576+00	00:00:00.003156	0	\N	\N	f	\N	00:00:00	0
surplus_slots	t	1 day	\N	2026-11-29 05:37:00.296892+00	2026-11-28 05:37:00.296892+00	00:00:00.000979	0	\N	\N	f	\N	00:00:00	0
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
319fac94-5e49-41ce-8c40-0f0bb2638d3d	4d895903-1144-4cf6-b904-0f48f71a53d4	mol\t\n\\1	pdb	s3://b/1	1000000000	sha256:1	{"smiles": "C1"}	\N	2026-11-28 05:35:59.483932+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	7e082155-599d-4101-9a86-1fedc67d946a	mol\t\n\\1	pdb	s3://b/1	1000000000	sha256:1	{"smiles": "C1"}	\N	2026-11-28 05:35:59.483932+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	20e35a0d-db95-4fe8-ba85-1030320321a9	mol\t\n\\1	pdb	s3://b/1	1000000000	sha256:1	{"smiles": "C1"}	\N	2026-11-28 05:35:59.483932+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	4931c371-2234-4355-a4be-acd3212b3a7b	mol\t\n\\2	\N	s3://b/2	2000000000	sha256:2	{"smiles": "C2"}	\N	2026-11-28 05:34:59.483932+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	2405c2d8-5fdd-4626-9f38-fc0661bfb49a	mol\t\n\\2	\N	s3://b/2	2000000000	sha256:2	{"smiles": "C2"}	\N	2026-11-28 05:34:59.483932+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	9f60b5eb-5310-4c33-bf09-d4def225e264	mol\t\n\\2	\N	s3://b/2	2000000000	sha256:2	{"smiles": "C2"}	\N	2026-11-28 05:34:59.483932+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	6f0822d6-ad03-442a-9fcc-e664cb2ca7b9	mol\t\n\\3	sdf	s3://b/3	3000000000	sha256:3	{"smiles": "C3"}	\N	2026-11-28 05:33:59.483932+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	1ba3ebe8-f851-4401-960e-08ae6ee83f97	mol\t\n\\3	sdf	s3://b/3	3000000000	sha256:3	{"smiles": "C3"}	\N	2026-11-28 05:33:59.483932+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	27a75241-be98-4335-95b0-2c873210d1f5	mol\t\n\\3	sdf	s3://b/3	3000000000	sha256:3	{"smiles": "C3"}	\N	2026-11-28 05:33:59.483932+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	e3f450e8-4f94-4fb4-8943-ee6bef63517f	mol\t\n\\4	pdb	s3://b/4	4000000000	sha256:4	{"smiles": "C4"}	\N	2026-11-28 05:32:59.483932+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	7e6a1e7e-103f-4d33-8c0e-2ba14bcf44e2	mol\t\n\\4	pdb	s3://b/4	4000000000	sha256:4	{"smiles": "C4"}	\N	2026-11-28 05:32:59.483932+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	e9066fe7-597d-41a0-b0dc-0a117d4f9a17	mol\t\n\\4	pdb	s3://b/4	4000000000	sha256:4	{"smiles": "C4"}	\N	2026-11-28 05:32:59.483932+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	60524ed0-3980-4f76-b3b1-724f81d5930a	mol\t\n\\5	\N	s3://b/5	5000000000	sha256:5	{"smiles": "C5"}	\N	2026-11-28 05:31:59.483932+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	943e0210-dfb3-4d6f-9b57-6963b23089d6	mol\t\n\\5	\N	s3://b/5	5000000000	sha256:5	{"smiles": "C5"}	\N	2026-11-28 05:31:59.483932+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	30a63c34-aef3-4234-886e-41ea8232d585	mol\t\n\\5	\N	s3://b/5	5000000000	sha256:5	{"smiles": "C5"}	\N	2026-11-28 05:31:59.483932+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	6e8a9c14-3f67-4e05-8db8-6732981d80cf	mol\t\n\\6	sdf	s3://b/6	6000000000	sha256:6	{"smiles": "C6"}	\N	2026-11-28 05:30:59.483932+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	2a959a47-3f3b-4117-a39c-d8bcbd321dfb	mol\t\n\\6	sdf	s3://b/6	6000000000	sha256:6	{"smiles": "C6"}	\N	2026-11-28 05:30:59.483932+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	e6516dc9-7cc7-4c46-8ec6-02f217690caf	mol\t\n\\6	sdf	s3://b/6	6000000000	sha256:6	{"smiles": "C6"}	\N	2026-11-28 05:30:59.483932+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	45ee3b47-2b54-4f4d-857e-5bd908011961	mol\t\n\\7	pdb	s3://b/7	7000000000	sha256:7	{"smiles": "C7"}	\N	2026-11-28 05:29:59.483932+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	46685d9b-afff-4dc5-a9e4-62013441577c	mol\t\n\\7	pdb	s3://b/7	7000000000	sha256:7	{"smiles": "C7"}	\N	2026-11-28 05:29:59.483932+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	8c39c3bd-e679-464e-a638-0fc821e262c4	mol\t\n\\7	pdb	s3://b/7	7000000000	sha256:7	{"smiles": "C7"}	\N	2026-11-28 05:29:59.483932+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	2c8076fe-2c55-4b7f-8500-8be7957c2831	mol\t\n\\8	\N	s3://b/8	8000000000	sha256:8	{"smiles": "C8"}	\N	2026-11-28 05:28:59.483932+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	5dfb072d-1feb-4409-891f-a1c8fc29c845	mol\t\n\\8	\N	s3://b/8	8000000000	sha256:8	{"smiles": "C8"}	\N	2026-11-28 05:28:59.483932+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	e0592b53-ee8e-4bc0-87fe-50c0c21eced0	mol\t\n\\8	\N	s3://b/8	8000000000	sha256:8	{"smiles": "C8"}	\N	2026-11-28 05:28:59.483932+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	dc7a5537-d337-4984-8aa3-dfdee8d83963	mol\t\n\\9	sdf	s3://b/9	9000000000	sha256:9	{"smiles": "C9"}	\N	2026-11-28 05:27:59.483932+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	f97b6258-31fd-4d2a-bed5-575cc8e43a08	mol\t\n\\9	sdf	s3://b/9	9000000000	sha256:9	{"smiles": "C9"}	\N	2026-11-28 05:27:59.483932+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	192088f7-ddf2-484b-9cad-99d279f26f2c	mol\t\n\\9	sdf	s3://b/9	9000000000	sha256:9	{"smiles": "C9"}	\N	2026-11-28 05:27:59.483932+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	8ee1bc3a-ee95-44c6-8c6d-ef033b6f656c	mol\t\n\\10	pdb	s3://b/10	10000000000	sha256:10	{"smiles": "C10"}	\N	2026-11-28 05:26:59.483932+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	b9d9d202-6178-4259-9da9-d744d6fdd9e9	mol\t\n\\10	pdb	s3://b/10	10000000000	sha256:10	{"smiles": "C10"}	\N	2026-11-28 05:26:59.483932+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	f2f83c71-f912-431d-835c-0cee52e56f60	mol\t\n\\10	pdb	s3://b/10	10000000000	sha256:10	{"smiles": "C10"}	\N	2026-11-28 05:26:59.483932+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	73ff3d4e-281c-47e8-9da9-96100527ea1c	mol\t\n\\11	\N	s3://b/11	11000000000	sha256:11	{"smiles": "C11"}	\N	2026-11-28 05:25:59.483932+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	c426847f-838c-4f03-b819-d7f64559351c	mol\t\n\\11	\N	s3://b/11	11000000000	sha256:11	{"smiles": "C11"}	\N	2026-11-28 05:25:59.483932+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	8d9cb572-ad62-4841-83d3-df9aef95338f	mol\t\n\\11	\N	s3://b/11	11000000000	sha256:11	{"smiles": "C11"}	\N	2026-11-28 05:25:59.483932+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	a697ec75-2a98-4092-bda2-1df75967bcdd	mol\t\n\\12	sdf	s3://b/12	12000000000	sha256:12	{"smiles": "C12"}	\N	2026-11-28 05:24:59.483932+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	3bb7961e-1ac5-468f-b5d2-4ab8317a4f7c	mol\t\n\\12	sdf	s3://b/12	12000000000	sha256:12	{"smiles": "C12"}	\N	2026-11-28 05:24:59.483932+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	6b579e59-1c0c-4374-aeb2-a5d0a6852bb0	mol\t\n\\12	sdf	s3://b/12	12000000000	sha256:12	{"smiles": "C12"}	\N	2026-11-28 05:24:59.483932+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	3753e3e1-10d1-4589-9eb2-826787c64ece	mol\t\n\\13	pdb	s3://b/13	13000000000	sha256:13	{"smiles": "C13"}	\N	2026-11-28 05:23:59.483932+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	15bc13f2-f536-41c7-b52b-6bfa4cce282f	mol\t\n\\13	pdb	s3://b/13	13000000000	sha256:13	{"smiles": "C13"}	\N	2026-11-28 05:23:59.483932+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	7ebdfd01-2705-4fb0-9ea0-6cef11c84ccc	mol\t\n\\13	pdb	s3://b/13	13000000000	sha256:13	{"smiles": "C13"}	\N	2026-11-28 05:23:59.483932+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	0d52639d-86cc-4730-980b-f5d4e785c3ea	mol\t\n\\14	\N	s3://b/14	14000000000	sha256:14	{"smiles": "C14"}	\N	2026-11-28 05:22:59.483932+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	bddfdd9a-6dda-4645-9e5d-174304610b50	mol\t\n\\14	\N	s3://b/14	14000000000	sha256:14	{"smiles": "C14"}	\N	2026-11-28 05:22:59.483932+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	85d49623-e6fb-46e1-8059-0015052314cb	mol\t\n\\14	\N	s3://b/14	14000000000	sha256:14	{"smiles": "C14"}	\N	2026-11-28 05:22:59.483932+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	aba2c208-50e1-4007-840c-44f3e60d32f4	mol\t\n\\15	sdf	s3://b/15	15000000000	sha256:15	{"smiles": "C15"}	\N	2026-11-28 05:21:59.483932+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	2336c874-4929-47c6-8d60-8ffaaaedb88d	mol\t\n\\15	sdf	s3://b/15	15000000000	sha256:15	{"smiles": "C15"}	\N	2026-11-28 05:21:59.483932+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	e23c480d-c952-4b7b-b5a0-b21fd0b4ca51	mol\t\n\\15	sdf	s3://b/15	15000000000	sha256:15	{"smiles": "C15"}	\N	2026-11-28 05:21:59.483932+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	4d9a1d3b-85ea-43a3-a2b4-ccd90aa7978a	mol\t\n\\16	pdb	s3://b/16	16000000000	sha256:16	{"smiles": "C16"}	\N	2026-11-28 05:20:59.483932+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	9081fbaf-d48b-4def-ac77-a405825da674	mol\t\n\\16	pdb	s3://b/16	16000000000	sha256:16	{"smiles": "C16"}	\N	2026-11-28 05:20:59.483932+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	de7b861c-3f73-42b1-a41c-1f1d70734b85	mol\t\n\\16	pdb	s3://b/16	16000000000	sha256:16	{"smiles": "C16"}	\N	2026-11-28 05:20:59.483932+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	74366cf8-8a92-4404-b091-8c96003c568b	mol\t\n\\17	\N	s3://b/17	17000000000	sha256:17	{"smiles": "C17"}	\N	2026-11-28 05:19:59.483932+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	d5084885-e950-4d7c-bac0-c06ac3a9be24	mol\t\n\\17	\N	s3://b/17	17000000000	sha256:17	{"smiles": "C17"}	\N	2026-11-28 05:19:59.483932+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	560aebc5-6680-4186-951e-c0dda10fd054	mol\t\n\\17	\N	s3://b/17	17000000000	sha256:17	{"smiles": "C17"}	\N	2026-11-28 05:19:59.483932+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	065bd3ba-3bed-4203-a6df-c182380e9ef3	mol\t\n\\18	sdf	s3://b/18	18000000000	sha256:18	{"smiles": "C18"}	\N	2026-11-28 05:18:59.483932+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	cfaa9471-bc29-4293-9263-b97545994708	mol\t\n\\18	sdf	s3://b/18	18000000000	sha256:18	{"smiles": "C18"}	\N	2026-11-28 05:18:59.483932+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	c24514e0-e140-4d4e-993f-d08ffeb31475	mol\t\n\\18	sdf	s3://b/18	18000000000	sha256:18	{"smiles": "C18"}	\N	2026-11-28 05:18:59.483932+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	da26b0cc-8000-4c1f-9c51-c98a84426f52	mol\t\n\\19	pdb	s3://b/19	19000000000	sha256:19	{"smiles": "C19"}	\N	2026-11-28 05:17:59.483932+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	730c97bf-d44a-494b-8252-8f3282391b9a	mol\t\n\\19	pdb	s3://b/19	19000000000	sha256:19	{"smiles": "C19"}	\N	2026-11-28 05:17:59.483932+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	a60b82e1-db74-4337-9528-fcc2c9176e66	mol\t\n\\19	pdb	s3://b/19	19000000000	sha256:19	{"smiles": "C19"}	\N	2026-11-28 05:17:59.483932+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	7371c27d-ae1d-4053-9c26-07a1aa4e0db0	mol\t\n\\20	\N	s3://b/20	20000000000	sha256:20	{"smiles": "C20"}	\N	2026-11-28 05:16:59.483932+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	1b0da4bc-ee69-4476-b049-1d1d4fca91a6	mol\t\n\\20	\N	s3://b/20	20000000000	sha256:20	{"smiles": "C20"}	\N	2026-11-28 05:16:59.483932+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	09dbbc59-f193-4298-99bc-dbaeec504e45	mol\t\n\\20	\N	s3://b/20	20000000000	sha256:20	{"smiles": "C20"}	\N	2026-11-28 05:16:59.483932+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	109a1d50-68ab-4652-a12f-c4fe8395d8bd	mol\t\n\\21	sdf	s3://b/21	21000000000	sha256:21	{"smiles": "C21"}	\N	2026-11-28 05:15:59.483932+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	32716565-1c9b-467b-a777-6e063468d488	mol\t\n\\21	sdf	s3://b/21	21000000000	sha256:21	{"smiles": "C21"}	\N	2026-11-28 05:15:59.483932+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	1b313c3e-bd8e-40be-b95d-035e022e2d81	mol\t\n\\21	sdf	s3://b/21	21000000000	sha256:21	{"smiles": "C21"}	\N	2026-11-28 05:15:59.483932+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	87e95b44-0dc7-4069-9e85-79d19333df4f	mol\t\n\\22	pdb	s3://b/22	22000000000	sha256:22	{"smiles": "C22"}	\N	2026-11-28 05:14:59.483932+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	433356a3-cbf0-4169-bf48-260754f2cf21	mol\t\n\\22	pdb	s3://b/22	22000000000	sha256:22	{"smiles": "C22"}	\N	2026-11-28 05:14:59.483932+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	9ee95653-5b87-4b5c-a47c-2a10de426e83	mol\t\n\\22	pdb	s3://b/22	22000000000	sha256:22	{"smiles": "C22"}	\N	2026-11-28 05:14:59.483932+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	7da3761a-886e-4beb-9a9a-73de3c593935	mol\t\n\\23	\N	s3://b/23	23000000000	sha256:23	{"smiles": "C23"}	\N	2026-11-28 05:13:59.483932+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	424f6efd-4119-4ffb-acee-db2f35519832	mol\t\n\\23	\N	s3://b/23	23000000000	sha256:23	{"smiles": "C23"}	\N	2026-11-28 05:13:59.483932+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	1683cbbc-4b7f-40b6-aa3a-c8fb8ca08090	mol\t\n\\23	\N	s3://b/23	23000000000	sha256:23	{"smiles": "C23"}	\N	2026-11-28 05:13:59.483932+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	45783c3c-6ece-4f0d-8eca-3a6a3bb03bf6	mol\t\n\\24	sdf	s3://b/24	24000000000	sha256:24	{"smiles": "C24"}	\N	2026-11-28 05:12:59.483932+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	18cc50bd-717f-4d32-a561-52f2c08b1615	mol\t\n\\24	sdf	s3://b/24	24000000000	sha256:24	{"smiles": "C24"}	\N	2026-11-28 05:12:59.483932+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	7d62294f-07b4-4150-a625-fdb123e86e00	mol\t\n\\24	sdf	s3://b/24	24000000000	sha256:24	{"smiles": "C24"}	\N	2026-11-28 05:12:59.483932+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	3fa34b85-fecf-4400-ab94-925a964114a2	mol\t\n\\25	pdb	s3://b/25	25000000000	sha256:25	{"smiles": "C25"}	\N	2026-11-28 05:11:59.483932+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	fbf2b34d-671c-4a15-a918-e6086efd4482	mol\t\n\\25	pdb	s3://b/25	25000000000	sha256:25	{"smiles": "C25"}	\N	2026-11-28 05:11:59.483932+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	98019373-67fd-4cd0-8e5a-beb42710826e	mol\t\n\\25	pdb	s3://b/25	25000000000	sha256:25	{"smiles": "C25"}	\N	2026-11-28 05:11:59.483932+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	1e1f37b6-43de-4797-8ec8-1bb52072d852	mol\t\n\\26	\N	s3://b/26	26000000000	sha256:26	{"smiles": "C26"}	\N	2026-11-28 05:10:59.483932+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	fe308d07-35f3-48ad-ab28-3a8fb8d762c9	mol\t\n\\26	\N	s3://b/26	26000000000	sha256:26	{"smiles": "C26"}	\N	2026-11-28 05:10:59.483932+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	0969b122-f563-42c5-8300-00486c7284c2	mol\t\n\\26	\N	s3://b/26	26000000000	sha256:26	{"smiles": "C26"}	\N	2026-11-28 05:10:59.483932+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	8e732b5a-5d0e-4b46-97a4-01752fe46237	mol\t\n\\27	sdf	s3://b/27	27000000000	sha256:27	{"smiles": "C27"}	\N	2026-11-28 05:09:59.483932+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	ccb016db-7268-448a-b76f-7fdf5a8af6f4	mol\t\n\\27	sdf	s3://b/27	27000000000	sha256:27	{"smiles": "C27"}	\N	2026-11-28 05:09:59.483932+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	b26600d3-84da-430f-94d0-df55fd37e83c	mol\t\n\\27	sdf	s3://b/27	27000000000	sha256:27	{"smiles": "C27"}	\N	2026-11-28 05:09:59.483932+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	74383aa2-0861-4122-b21f-bf831fc5f4a5	mol\t\n\\28	pdb	s3://b/28	28000000000	sha256:28	{"smiles": "C28"}	\N	2026-11-28 05:08:59.483932+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	2f64e00b-030c-4285-a634-d8ceb375cb90	mol\t\n\\28	pdb	s3://b/28	28000000000	sha256:28	{"smiles": "C28"}	\N	2026-11-28 05:08:59.483932+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	d8f6e0ca-8dda-42ab-99eb-f43b6e3bf520	mol\t\n\\28	pdb	s3://b/28	28000000000	sha256:28	{"smiles": "C28"}	\N	2026-11-28 05:08:59.483932+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	cbe3fbea-fb5a-41e3-82e1-772f93c2b463	mol\t\n\\29	\N	s3://b/29	29000000000	sha256:29	{"smiles": "C29"}	\N	2026-11-28 05:07:59.483932+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	fb0ff093-d337-43ea-868e-8c5db5ceab12	mol\t\n\\29	\N	s3://b/29	29000000000	sha256:29	{"smiles": "C29"}	\N	2026-11-28 05:07:59.483932+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	46725d95-2882-447d-b335-ae3da1e29556	mol\t\n\\29	\N	s3://b/29	29000000000	sha256:29	{"smiles": "C29"}	\N	2026-11-28 05:07:59.483932+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	373799ce-8d27-447e-8c0d-c1d6e61e43a9	mol\t\n\\30	sdf	s3://b/30	30000000000	sha256:30	{"smiles": "C30"}	\N	2026-11-28 05:06:59.483932+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	a64e2dbc-8196-4a22-b86e-82a7150a14de	mol\t\n\\30	sdf	s3://b/30	30000000000	sha256:30	{"smiles": "C30"}	\N	2026-11-28 05:06:59.483932+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	6cfb5a96-adcb-44ed-911c-a10b5d4a16bd	mol\t\n\\30	sdf	s3://b/30	30000000000	sha256:30	{"smiles": "C30"}	\N	2026-11-28 05:06:59.483932+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	a5ecb061-56fb-4c89-b384-17931bd6da7e	mol\t\n\\31	pdb	s3://b/31	31000000000	sha256:31	{"smiles": "C31"}	\N	2026-11-28 05:05:59.483932+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	e87cc05b-156c-4cab-a66b-4ec0f79bada1	mol\t\n\\31	pdb	s3://b/31	31000000000	sha256:31	{"smiles": "C31"}	\N	2026-11-28 05:05:59.483932+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	d80ab69a-5e76-4a71-9ac7-89c81d18f15d	mol\t\n\\31	pdb	s3://b/31	31000000000	sha256:31	{"smiles": "C31"}	\N	2026-11-28 05:05:59.483932+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	9cb864d5-4709-4bb3-b84d-b3a6c4420d17	mol\t\n\\32	\N	s3://b/32	32000000000	sha256:32	{"smiles": "C32"}	\N	2026-11-28 05:04:59.483932+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	603de9cd-020f-448f-bfc7-b6c3288bc3d8	mol\t\n\\32	\N	s3://b/32	32000000000	sha256:32	{"smiles": "C32"}	\N	2026-11-28 05:04:59.483932+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	bd44b21b-7720-49ee-85fb-ba0c27bfb2ac	mol\t\n\\32	\N	s3://b/32	32000000000	sha256:32	{"smiles": "C32"}	\N	2026-11-28 05:04:59.483932+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	5979b20c-e063-4ff9-8d8e-8ae136d52f62	mol\t\n\\33	sdf	s3://b/33	33000000000	sha256:33	{"smiles": "C33"}	\N	2026-11-28 05:03:59.483932+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	94d354a1-0bad-4cc7-9b7d-c9747d8241bb	mol\t\n\\33	sdf	s3://b/33	33000000000	sha256:33	{"smiles": "C33"}	\N	2026-11-28 05:03:59.483932+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	f66ae4b4-4441-4de6-9f26-6bd4771d0ae3	mol\t\n\\33	sdf	s3://b/33	33000000000	sha256:33	{"smiles": "C33"}	\N	2026-11-28 05:03:59.483932+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	679e2809-6bfc-462c-9dd1-ecae95602df6	mol\t\n\\34	pdb	s3://b/34	34000000000	sha256:34	{"smiles": "C34"}	\N	2026-11-28 05:02:59.483932+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	20e66ce5-db7f-4cb9-a68e-9395c52fb994	mol\t\n\\34	pdb	s3://b/34	34000000000	sha256:34	{"smiles": "C34"}	\N	2026-11-28 05:02:59.483932+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	c6bd41bd-c049-4da5-9f15-5c9f69f48945	mol\t\n\\34	pdb	s3://b/34	34000000000	sha256:34	{"smiles": "C34"}	\N	2026-11-28 05:02:59.483932+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	7f63a0df-c381-47fd-bf6f-160b49c46006	mol\t\n\\35	\N	s3://b/35	35000000000	sha256:35	{"smiles": "C35"}	\N	2026-11-28 05:01:59.483932+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	0f20400a-c0dc-410a-a6f5-452eef7df6a1	mol\t\n\\35	\N	s3://b/35	35000000000	sha256:35	{"smiles": "C35"}	\N	2026-11-28 05:01:59.483932+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	7e636dfb-dced-475e-9e96-e9763f93ee7d	mol\t\n\\35	\N	s3://b/35	35000000000	sha256:35	{"smiles": "C35"}	\N	2026-11-28 05:01:59.483932+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	d67d514e-ea66-41ee-b95c-06be748da579	mol\t\n\\36	sdf	s3://b/36	36000000000	sha256:36	{"smiles": "C36"}	\N	2026-11-28 05:00:59.483932+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	010c62a2-4eaf-43f6-ae5b-c5bbba65b38a	mol\t\n\\36	sdf	s3://b/36	36000000000	sha256:36	{"smiles": "C36"}	\N	2026-11-28 05:00:59.483932+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	2ca90977-352f-4880-a971-c70b41786e57	mol\t\n\\36	sdf	s3://b/36	36000000000	sha256:36	{"smiles": "C36"}	\N	2026-11-28 05:00:59.483932+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	601d5222-2d7e-4442-97de-ff0b9757fe4a	mol\t\n\\37	pdb	s3://b/37	37000000000	sha256:37	{"smiles": "C37"}	\N	2026-11-28 04:59:59.483932+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	424f1abe-40fa-41c8-93e0-55deb079cc11	mol\t\n\\37	pdb	s3://b/37	37000000000	sha256:37	{"smiles": "C37"}	\N	2026-11-28 04:59:59.483932+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	82339246-6b54-495b-a04a-f403d1776fd8	mol\t\n\\37	pdb	s3://b/37	37000000000	sha256:37	{"smiles": "C37"}	\N	2026-11-28 04:59:59.483932+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	9b96c5b7-cf17-4acf-9999-6796ea4f5484	mol\t\n\\38	\N	s3://b/38	38000000000	sha256:38	{"smiles": "C38"}	\N	2026-11-28 04:58:59.483932+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	8a97a132-23f6-405f-bd65-17ac8b420fc2	mol\t\n\\38	\N	s3://b/38	38000000000	sha256:38	{"smiles": "C38"}	\N	2026-11-28 04:58:59.483932+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	5684260e-2edd-4b14-b7a9-022a85933656	mol\t\n\\38	\N	s3://b/38	38000000000	sha256:38	{"smiles": "C38"}	\N	2026-11-28 04:58:59.483932+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	334c924b-20a8-4730-b202-162b5f1c3d82	mol\t\n\\39	sdf	s3://b/39	39000000000	sha256:39	{"smiles": "C39"}	\N	2026-11-28 04:57:59.483932+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	7740fc62-1edf-44fc-9e56-a99035dc61de	mol\t\n\\39	sdf	s3://b/39	39000000000	sha256:39	{"smiles": "C39"}	\N	2026-11-28 04:57:59.483932+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	33e7bf1c-35f8-41a1-84a7-00b9a848844b	mol\t\n\\39	sdf	s3://b/39	39000000000	sha256:39	{"smiles": "C39"}	\N	2026-11-28 04:57:59.483932+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	0d84c1bd-5905-4002-b319-c6252536bec5	mol\t\n\\40	pdb	s3://b/40	40000000000	sha256:40	{"smiles": "C40"}	\N	2026-11-28 04:56:59.483932+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	43b370e0-8feb-4595-9f7b-614a1f84a1d2	mol\t\n\\40	pdb	s3://b/40	40000000000	sha256:40	{"smiles": "C40"}	\N	2026-11-28 04:56:59.483932+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	8194f53d-d260-4a0f-973c-a7e7a2c289ba	mol\t\n\\40	pdb	s3://b/40	40000000000	sha256:40	{"smiles": "C40"}	\N	2026-11-28 04:56:59.483932+00
\.


--
-- Data for Name: organizations; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.organizations (org_id, name, status, quotas, created_at) FROM stdin;
319fac94-5e49-41ce-8c40-0f0bb2638d3d	first	active	{}	2026-11-28 05:36:59.422678+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	second	active	{}	2026-11-28 05:36:59.424398+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	the "third"	active	{}	2026-11-28 05:36:59.424788+00
\.


--
-- Data for Name: pipeline_task_steps; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.pipeline_task_steps (org_id, step_id, template_id, task_definition_id, step_name, step_order, depends_on, parameter_overrides, created_at, wave) FROM stdin;
319fac94-5e49-41ce-8c40-0f0bb2638d3d	f46f1e47-2d56-4db7-ad20-287dd4b7af71	49f56f9b-261f-4f38-9d63-7ed08a20c981	611d4d54-14e5-4062-86f6-bdc038ed28f7	s0	0	[]	{}	2026-11-28 05:36:59.443115+00	0
319fac94-5e49-41ce-8c40-0f0bb2638d3d	0e92d596-e1dc-458e-acf2-e927578d160d	49f56f9b-261f-4f38-9d63-7ed08a20c981	76370547-33b6-4362-a405-7a26d2361e8a	s1	1	["s0"]	{}	2026-11-28 05:36:59.443115+00	1
319fac94-5e49-41ce-8c40-0f0bb2638d3d	ce5f0a32-0099-4189-9a4d-26b54519727e	49f56f9b-261f-4f38-9d63-7ed08a20c981	c298f83a-9f56-4435-9787-6c8519fb5653	s2	2	["s1"]	{}	2026-11-28 05:36:59.443115+00	2
319fac94-5e49-41ce-8c40-0f0bb2638d3d	0c6df396-9d80-41ef-a76b-c8a1d0888aeb	49f56f9b-261f-4f38-9d63-7ed08a20c981	edc5e54d-41ea-4fb6-b709-dcdb1d751c19	s3	3	["s2"]	{}	2026-11-28 05:36:59.443115+00	3
319fac94-5e49-41ce-8c40-0f0bb2638d3d	d58500d7-5714-4d3f-9476-791a15681f6a	49f56f9b-261f-4f38-9d63-7ed08a20c981	c86f6542-6b60-40a1-ace0-8dfb2ece4e74	s4	4	["s3"]	{}	2026-11-28 05:36:59.443115+00	4
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	6e1d1697-9ccd-42b5-8108-f036aed67c98	c78dd903-6ac0-4ed6-9540-1c4c36bf6c3a	d2fbf63c-83dd-45b9-9732-441a009e7b5a	s0	0	[]	{}	2026-11-28 05:36:59.466857+00	0
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	c3927f39-2aff-44f7-9dc7-0713ca8dc8ad	c78dd903-6ac0-4ed6-9540-1c4c36bf6c3a	14d7f541-ae6d-463c-b2b6-2ad8bc17c36e	s1	1	["s0"]	{}	2026-11-28 05:36:59.466857+00	1
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	9fdfdc17-6739-4c98-a097-4d9fafa5ba9c	c78dd903-6ac0-4ed6-9540-1c4c36bf6c3a	911b3f0c-22da-4ebf-bbf9-30c2e1947731	s2	2	["s1"]	{}	2026-11-28 05:36:59.466857+00	2
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	c241d158-e909-4dc3-b401-5e02487fffe7	c78dd903-6ac0-4ed6-9540-1c4c36bf6c3a	89dc325d-9390-412c-996f-6a6a1ded607f	s3	3	["s2"]	{}	2026-11-28 05:36:59.466857+00	3
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	85d5236e-dde1-4a33-a0a1-526ae2871115	c78dd903-6ac0-4ed6-9540-1c4c36bf6c3a	2657f1aa-4acb-44b8-9cd3-a665404ad56b	s4	4	["s3"]	{}	2026-11-28 05:36:59.466857+00	4
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	c36ad30d-9f7c-4af0-855c-0c9b170d1750	7d3a9182-71a0-458b-8ce4-e17bdecc15ed	764e0b4d-ca9a-451b-9dc1-eb872424169f	s0	0	[]	{}	2026-11-28 05:36:59.478214+00	0
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	8c7c3f2a-9ac4-4f4e-a02b-6f2f06c701a8	7d3a9182-71a0-458b-8ce4-e17bdecc15ed	7118f3b5-a255-4355-b7b9-ee2f6d7b4d42	s1	1	["s0"]	{}	2026-11-28 05:36:59.478214+00	1
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	890957cd-c91d-4e15-80d0-fc234ee24604	7d3a9182-71a0-458b-8ce4-e17bdecc15ed	f2b054dd-de12-4d44-a756-beb1e642f1f5	s2	2	["s1"]	{}	2026-11-28 05:36:59.478214+00	2
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	07851479-8596-4d82-92c5-65c241ee72f5	7d3a9182-71a0-458b-8ce4-e17bdecc15ed	fb19a228-2e50-4be8-b967-97de938a8ee4	s3	3	["s2"]	{}	2026-11-28 05:36:59.478214+00	3
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	8316bcf0-91a4-4631-b992-bbb5498b2fa6	7d3a9182-71a0-458b-8ce4-e17bdecc15ed	eb5a1aa1-9cf6-472f-b9b5-c2be4a02347a	s4	4	["s3"]	{}	2026-11-28 05:36:59.478214+00	4
\.


--
-- Data for Name: pipeline_templates; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.pipeline_templates (org_id, template_id, name, display_name, description, category, workflow_definition, default_parameters, is_public, is_active, is_system, version, created_by, created_at, updated_at) FROM stdin;
319fac94-5e49-41ce-8c40-0f0bb2638d3d	49f56f9b-261f-4f38-9d63-7ed08a20c981	p	P	\N	c	{}	{}	f	t	f	1	\N	2026-11-28 05:36:59.443115+00	2026-11-28 05:36:59.443115+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	c78dd903-6ac0-4ed6-9540-1c4c36bf6c3a	p	P	\N	c	{}	{}	f	t	f	1	\N	2026-11-28 05:36:59.466857+00	2026-11-28 05:36:59.466857+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	7d3a9182-71a0-458b-8ce4-e17bdecc15ed	p	P	\N	c	{}	{}	f	t	f	1	\N	2026-11-28 05:36:59.478214+00	2026-11-28 05:36:59.478214+00
\.


--
-- Data for Name: registry_revisions; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.registry_revisions (org_id, slot, mark) FROM stdin;
319fac94-5e49-41ce-8c40-0f0bb2638d3d	5bfa2437-9417-45fa-b93b-8b0a2d3ae96f	57386a48-8d8f-4d15-8589-975fb10440d1
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	7c0e4c84-6251-4209-91cc-cdc0b56c4a6e	d6b75a69-bdbd-4f6f-be2b-b1b55567ae8f
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	b1763dc7-5883-4c53-b55e-97cb3aa80802	8de06bc8-52f8-4978-bb40-44529c2aaf46
\.


--
-- Data for Name: result_cache; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.result_cache (cache_key, pipeline_version, task_name, canonical_job_id, confidence_score, artifact_map, metrics_summary, hit_count, last_used_at, created_at, expires_at) FROM stdin;
key 0	p@1	\N	\N	0	{"n": 0}	{}	1	2026-11-28 05:37:00.097619+00	2026-11-28 05:37:00.094067+00	\N
key 1	p@1	\N	\N	0.05	{"n": 1}	{}	1	2026-11-28 05:37:00.099072+00	2026-11-28 05:37:00.098525+00	2027-11-28 05:37:00.098658+00
key 2	p@1	\N	\N	0.1	{"n": 2}	{}	1	2026-11-28 05:37:00.099797+00	2026-11-28 05:37:00.099418+00	\N
key 3	p@1	\N	\N	0.15	{"n": 3}	{}	1	2026-11-28 05:37:00.100992+00	2026-11-28 05:37:00.100583+00	2027-11-28 05:37:00.100683+00
key 4	p@1	\N	\N	0.2	{"n": 4}	{}	1	2026-11-28 05:37:00.101725+00	2026-11-28 05:37:00.101361+00	\N
key 5	p@1	\N	\N	0.25	{"n": 5}	{}	1	2026-11-28 05:37:00.102577+00	2026-11-28 05:37:00.102197+00	2027-11-28 05:37:00.10225+00
key 6	p@1	\N	\N	0.3	{"n": 6}	{}	1	2026-11-28 05:37:00.103266+00	2026-11-28 05:37:00.10299+00	\N
key 7	p@1	\N	\N	0.35	{"n": 7}	{}	1	2026-11-28 05:37:00.103813+00	2026-11-28 05:37:00.103535+00	2027-11-28 05:37:00.103583+00
key 8	p@1	\N	\N	0.4	{"n": 8}	{}	1	2026-11-28 05:37:00.104374+00	2026-11-28 05:37:00.104115+00	\N
key 9	p@1	\N	\N	0.45	{"n": 9}	{}	1	2026-11-28 05:37:00.104918+00	2026-11-28 05:37:00.104664+00	2027-11-28 05:37:00.104711+00
key 10	p@1	\N	\N	0.5	{"n": 10}	{}	1	2026-11-28 05:37:00.105443+00	2026-11-28 05:37:00.105183+00	\N
key 11	p@1	\N	\N	0.55	{"n": 11}	{}	1	2026-11-28 05:37:00.106046+00	2026-11-28 05:37:00.105749+00	2027-11-28 05:37:00.105789+00
key 12	p@1	\N	\N	0.6	{"n": 12}	{}	1	2026-11-28 05:37:00.106572+00	2026-11-28 05:37:00.106302+00	\N
key 13	p@1	\N	\N	0.65	{"n": 13}	{}	1	2026-11-28 05:37:00.107111+00	2026-11-28 05:37:00.106858+00	2027-11-28 05:37:00.106893+00
key 14	p@1	\N	\N	0.7	{"n": 14}	{}	1	2026-11-28 05:37:00.107605+00	2026-11-28 05:37:00.107384+00	\N
key 15	p@1	\N	\N	0.75	{"n": 15}	{}	1	2026-11-28 05:37:00.10808+00	2026-11-28 05:37:00.107868+00	2027-11-28 05:37:00.107897+00
key 16	p@1	\N	\N	0.8	{"n": 16}	{}	1	2026-11-28 05:37:00.108511+00	2026-11-28 05:37:00.108308+00	\N
key 17	p@1	\N	\N	0.85	{"n": 17}	{}	1	2026-11-28 05:37:00.108956+00	2026-11-28 05:37:00.108751+00	2027-11-28 05:37:00.10878+00
key 18	p@1	\N	\N	0.9	{"n": 18}	{}	1	2026-11-28 05:37:00.109395+00	2026-11-28 05:37:00.109188+00	\N
key 19	p@1	\N	\N	0.95	{"n": 19}	{}	1	2026-11-28 05:37:00.109859+00	2026-11-28 05:37:00.109625+00	2027-11-28 05:37:00.10967+00
\.


--
-- Data for Name: result_cache_claims; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.result_cache_claims (cache_key, claimed_until) FROM stdin;
claim 0	2027-11-28 05:37:00.098092+00
claim 1	2027-11-28 05:37:00.099291+00
claim 2	2027-11-28 05:37:00.10035+00
claim 3	2027-11-28 05:37:00.101207+00
claim 4	2027-11-28 05:37:00.101973+00
claim 5	2027-11-28 05:37:00.102847+00
claim 6	2027-11-28 05:37:00.103422+00
claim 7	2027-11-28 05:37:00.103977+00
claim 8	2027-11-28 05:37:00.104536+00
claim 9	2027-11-28 05:37:00.10507+00
claim 10	2027-11-28 05:37:00.105594+00
claim 11	2027-11-28 05:37:00.106189+00
claim 12	2027-11-28 05:37:00.106738+00
claim 13	2027-11-28 05:37:00.107267+00
claim 14	2027-11-28 05:37:00.107759+00
claim 15	2027-11-28 05:37:00.108205+00
claim 16	2027-11-28 05:37:00.108634+00
claim 17	2027-11-28 05:37:00.109083+00
claim 18	2027-11-28 05:37:00.109523+00
claim 19	2027-11-28 05:37:00.115443+00
\.


--
-- Data for Name: role_access; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.role_access (role_name, level, org_id, role_oid, granted_at, server_id) FROM stdin;
data_bound_reader	reader	319fac94-5e49-41ce-8c40-0f0bb2638d3d	16386	2026-11-28 05:37:00.131945+00	7713092184288757332
data_writer	writer	\N	16387	2026-11-28 05:37:00.144636+00	7713092184288757332
data_bound_writer	writer	319fac94-5e49-41ce-8c40-0f0bb2638d3d	16388	2026-11-28 05:37:00.160618+00	7713092184288757332
data_operator	operator	\N	16389	2026-11-28 05:37:00.182663+00	7713092184288757332
Data "operator" 2	operator	\N	16390	2026-11-28 05:37:00.210521+00	7713092184288757332
data_reader	reader	\N	16385	2026-11-28 05:37:00.256064+00	7713092184288757332
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
1	registry	2026-11-28 05:36:59.030076+00
2	data	2026-11-28 05:36:59.030076+00
3	tenancy	2026-11-28 05:36:59.030076+00
4	library	2026-11-28 05:36:59.030076+00
5	search_lists	2026-11-28 05:36:59.030076+00
6	access	2026-11-28 05:36:59.030076+00
7	search_dictionary	2026-11-28 05:36:59.030076+00
8	placement	2026-11-28 05:36:59.030076+00
9	maintenance	2026-11-28 05:36:59.030076+00
\.


--
-- Data for Name: search_dictionary; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.search_dictionary (only_row, fingerprint, noted_at) FROM stdin;
t	2e3b6aaa9adbacccf920c2b0983d1843	2026-11-28 05:36:59.030076+00
\.


--
-- Data for Name: search_lists; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.search_lists (org_id, task_definition_id, rank_order, untitled, lexeme, title, task_id, version_key, category) FROM stdin;
\.


--
-- Data for Name: search_words; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.search_words (org_id, lexeme, listed_at) FROM stdin;
\.


--
-- Data for Name: service_slots; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.service_slots (org_id, slot_id, service_id, slot_no, generation, leased_at, expires_at, holder) FROM stdin;
319fac94-5e49-41ce-8c40-0f0bb2638d3d	3393249555302269861	99f6c96e-74d6-4efe-a605-c28e4a029740	1	1	2026-11-28 05:36:59.456769+00	2026-12-05 05:36:59.456769+00	job
319fac94-5e49-41ce-8c40-0f0bb2638d3d	-3628102659299916000	ea2fdbf4-4933-47ea-a920-4b4c228c1b4a	1	0	\N	\N	\N
319fac94-5e49-41ce-8c40-0f0bb2638d3d	-8281032793580616107	ea2fdbf4-4933-47ea-a920-4b4c228c1b4a	2	1	2026-11-28 05:36:59.458697+00	2026-12-05 05:36:59.458697+00	job
319fac94-5e49-41ce-8c40-0f0bb2638d3d	-7237192350818614240	af7c267c-1015-4079-a51a-4f1532fc10ef	2	0	\N	\N	\N
319fac94-5e49-41ce-8c40-0f0bb2638d3d	-8265082608511987960	af7c267c-1015-4079-a51a-4f1532fc10ef	3	0	\N	\N	\N
319fac94-5e49-41ce-8c40-0f0bb2638d3d	-7614166412765937044	af7c267c-1015-4079-a51a-4f1532fc10ef	1	1	2026-11-28 05:36:59.460477+00	2026-12-05 05:36:59.460477+00	job
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	-7692157440237418097	51495ed7-3d60-481f-bda8-3aeb91f18d95	1	1	2026-11-28 05:36:59.469931+00	2026-12-05 05:36:59.469931+00	job
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	-854656174951676454	5849a9d5-e047-4436-9055-018e6c3a875b	2	0	\N	\N	\N
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	-9158486708932492176	5849a9d5-e047-4436-9055-018e6c3a875b	1	1	2026-11-28 05:36:59.471245+00	2026-12-05 05:36:59.471245+00	job
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	6269791614089383323	4c4e9e0c-39cc-4118-b93e-8f99fa965552	1	0	\N	\N	\N
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	6122428920450796651	4c4e9e0c-39cc-4118-b93e-8f99fa965552	2	0	\N	\N	\N
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	-7132323641203277197	4c4e9e0c-39cc-4118-b93e-8f99fa965552	3	1	2026-11-28 05:36:59.472626+00	2026-12-05 05:36:59.472626+00	job
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	3702788509681009584	7837dd71-6f46-42da-b9aa-a957fed45ee9	1	1	2026-11-28 05:36:59.480926+00	2026-12-05 05:36:59.480926+00	job
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	-4092839823807133856	42df5035-ccfc-4621-8f37-bbfec14a6c53	2	0	\N	\N	\N
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	-7780078977022933741	42df5035-ccfc-4621-8f37-bbfec14a6c53	1	1	2026-11-28 05:36:59.482053+00	2026-12-05 05:36:59.482053+00	job
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	-7308809646752315321	37d71b9a-9abc-417a-bd11-68cf018fc1d2	1	0	\N	\N	\N
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	-4821498903747408431	37d71b9a-9abc-417a-bd11-68cf018fc1d2	2	0	\N	\N	\N
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	5718660354845330538	37d71b9a-9abc-417a-bd11-68cf018fc1d2	3	1	2026-11-28 05:36:59.48312+00	2026-12-05 05:36:59.48312+00	job
\.


--
-- Data for Name: task_definitions; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.task_definitions (org_id, task_definition_id, task_id, version, metadata, interface_spec, service_config, is_active, is_system, created_by, created_at, updated_at) FROM stdin;
319fac94-5e49-41ce-8c40-0f0bb2638d3d	611d4d54-14e5-4062-86f6-bdc038ed28f7	t0	1.0.0	{"title": "Task 0 of 319fac94-5e49-41ce-8c40-0f0bb2638d3d"}	{}	{}	t	f	\N	2026-11-28 05:36:59.42521+00	2026-11-28 05:36:59.42521+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	76370547-33b6-4362-a405-7a26d2361e8a	t1	1.1.0	{"title": "Task 1 of 319fac94-5e49-41ce-8c40-0f0bb2638d3d"}	{}	{}	t	f	\N	2026-11-28 05:36:59.42521+00	2026-11-28 05:36:59.42521+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	c298f83a-9f56-4435-9787-6c8519fb5653	t2	1.2.0	{"title": "Task 2 of 319fac94-5e49-41ce-8c40-0f0bb2638d3d"}	{}	{}	t	f	\N	2026-11-28 05:36:59.42521+00	2026-11-28 05:36:59.42521+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	edc5e54d-41ea-4fb6-b709-dcdb1d751c19	t3	1.3.0	{"title": "Task 3 of 319fac94-5e49-41ce-8c40-0f0bb2638d3d"}	{}	{}	t	f	\N	2026-11-28 05:36:59.42521+00	2026-11-28 05:36:59.42521+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	c86f6542-6b60-40a1-ace0-8dfb2ece4e74	t4	1.4.0	{"title": "Task 4 of 319fac94-5e49-41ce-8c40-0f0bb2638d3d"}	{}	{}	t	f	\N	2026-11-28 05:36:59.42521+00	2026-11-28 05:36:59.42521+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	62d091dd-a802-4cbe-9519-9b173cd2a6df	t5	1.5.0	{"title": "Task 5 of 319fac94-5e49-41ce-8c40-0f0bb2638d3d"}	{}	{}	t	f	\N	2026-11-28 05:36:59.42521+00	2026-11-28 05:36:59.42521+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	ef86060a-3f30-4776-a302-1c224a4a543a	t6	1.6.0	{"title": "Task 6 of 319fac94-5e49-41ce-8c40-0f0bb2638d3d"}	{}	{}	t	f	\N	2026-11-28 05:36:59.42521+00	2026-11-28 05:36:59.42521+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	d9eefdd1-bd68-4aa5-bc73-6514ad6d4d1d	t7	1.7.0	{"title": "Task 7 of 319fac94-5e49-41ce-8c40-0f0bb2638d3d"}	{}	{}	t	f	\N	2026-11-28 05:36:59.42521+00	2026-11-28 05:36:59.42521+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	1a46f630-0bd8-45d1-90e6-04253141c2ae	t8	1.8.0	{"title": "Task 8 of 319fac94-5e49-41ce-8c40-0f0bb2638d3d"}	{}	{}	t	f	\N	2026-11-28 05:36:59.42521+00	2026-11-28 05:36:59.42521+00
319fac94-5e49-41ce-8c40-0f0bb2638d3d	f5465883-05cf-4335-86db-8b9d40ed053c	t9	1.9.0	{"title": "Task 9 of 319fac94-5e49-41ce-8c40-0f0bb2638d3d"}	{}	{}	t	f	\N	2026-11-28 05:36:59.42521+00	2026-11-28 05:36:59.42521+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	d2fbf63c-83dd-45b9-9732-441a009e7b5a	t0	1.0.0	{"title": "Task 0 of 8f6c8767-7b8d-4f71-8de8-70320fdae4bf"}	{}	{}	t	f	\N	2026-11-28 05:36:59.462374+00	2026-11-28 05:36:59.462374+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	14d7f541-ae6d-463c-b2b6-2ad8bc17c36e	t1	1.1.0	{"title": "Task 1 of 8f6c8767-7b8d-4f71-8de8-70320fdae4bf"}	{}	{}	t	f	\N	2026-11-28 05:36:59.462374+00	2026-11-28 05:36:59.462374+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	911b3f0c-22da-4ebf-bbf9-30c2e1947731	t2	1.2.0	{"title": "Task 2 of 8f6c8767-7b8d-4f71-8de8-70320fdae4bf"}	{}	{}	t	f	\N	2026-11-28 05:36:59.462374+00	2026-11-28 05:36:59.462374+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	89dc325d-9390-412c-996f-6a6a1ded607f	t3	1.3.0	{"title": "Task 3 of 8f6c8767-7b8d-4f71-8de8-70320fdae4bf"}	{}	{}	t	f	\N	2026-11-28 05:36:59.462374+00	2026-11-28 05:36:59.462374+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	2657f1aa-4acb-44b8-9cd3-a665404ad56b	t4	1.4.0	{"title": "Task 4 of 8f6c8767-7b8d-4f71-8de8-70320fdae4bf"}	{}	{}	t	f	\N	2026-11-28 05:36:59.462374+00	2026-11-28 05:36:59.462374+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	8cac5fd8-7fd8-4473-9d9b-3607bf131b92	t5	1.5.0	{"title": "Task 5 of 8f6c8767-7b8d-4f71-8de8-70320fdae4bf"}	{}	{}	t	f	\N	2026-11-28 05:36:59.462374+00	2026-11-28 05:36:59.462374+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	0b5a983d-cf73-4cff-8266-fd805f0860b5	t6	1.6.0	{"title": "Task 6 of 8f6c8767-7b8d-4f71-8de8-70320fdae4bf"}	{}	{}	t	f	\N	2026-11-28 05:36:59.462374+00	2026-11-28 05:36:59.462374+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	e6110828-2440-48e3-bb35-b7936a6d2403	t7	1.7.0	{"title": "Task 7 of 8f6c8767-7b8d-4f71-8de8-70320fdae4bf"}	{}	{}	t	f	\N	2026-11-28 05:36:59.462374+00	2026-11-28 05:36:59.462374+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	6d14cf2e-4254-4201-b186-433494f7c1a0	t8	1.8.0	{"title": "Task 8 of 8f6c8767-7b8d-4f71-8de8-70320fdae4bf"}	{}	{}	t	f	\N	2026-11-28 05:36:59.462374+00	2026-11-28 05:36:59.462374+00
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	97e8aef6-fb3f-41ff-a1b7-e39500587f81	t9	1.9.0	{"title": "Task 9 of 8f6c8767-7b8d-4f71-8de8-70320fdae4bf"}	{}	{}	t	f	\N	2026-11-28 05:36:59.462374+00	2026-11-28 05:36:59.462374+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	764e0b4d-ca9a-451b-9dc1-eb872424169f	t0	1.0.0	{"title": "Task 0 of 74ecc6f5-132a-4ec1-ae09-7dfc973ee7af"}	{}	{}	t	f	\N	2026-11-28 05:36:59.473992+00	2026-11-28 05:36:59.473992+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	7118f3b5-a255-4355-b7b9-ee2f6d7b4d42	t1	1.1.0	{"title": "Task 1 of 74ecc6f5-132a-4ec1-ae09-7dfc973ee7af"}	{}	{}	t	f	\N	2026-11-28 05:36:59.473992+00	2026-11-28 05:36:59.473992+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	f2b054dd-de12-4d44-a756-beb1e642f1f5	t2	1.2.0	{"title": "Task 2 of 74ecc6f5-132a-4ec1-ae09-7dfc973ee7af"}	{}	{}	t	f	\N	2026-11-28 05:36:59.473992+00	2026-11-28 05:36:59.473992+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	fb19a228-2e50-4be8-b967-97de938a8ee4	t3	1.3.0	{"title": "Task 3 of 74ecc6f5-132a-4ec1-ae09-7dfc973ee7af"}	{}	{}	t	f	\N	2026-11-28 05:36:59.473992+00	2026-11-28 05:36:59.473992+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	eb5a1aa1-9cf6-472f-b9b5-c2be4a02347a	t4	1.4.0	{"title": "Task 4 of 74ecc6f5-132a-4ec1-ae09-7dfc973ee7af"}	{}	{}	t	f	\N	2026-11-28 05:36:59.473992+00	2026-11-28 05:36:59.473992+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	e413e740-1ad5-444d-9e5f-32e349989977	t5	1.5.0	{"title": "Task 5 of 74ecc6f5-132a-4ec1-ae09-7dfc973ee7af"}	{}	{}	t	f	\N	2026-11-28 05:36:59.473992+00	2026-11-28 05:36:59.473992+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	f05529a1-bca7-4231-aee2-f1151811cc5d	t6	1.6.0	{"title": "Task 6 of 74ecc6f5-132a-4ec1-ae09-7dfc973ee7af"}	{}	{}	t	f	\N	2026-11-28 05:36:59.473992+00	2026-11-28 05:36:59.473992+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	c9537f73-dca0-473e-a3c3-81bf3d2506d8	t7	1.7.0	{"title": "Task 7 of 74ecc6f5-132a-4ec1-ae09-7dfc973ee7af"}	{}	{}	t	f	\N	2026-11-28 05:36:59.473992+00	2026-11-28 05:36:59.473992+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	b8f7bb0d-79ee-4d5d-85fd-1f7fe83aed40	t8	1.8.0	{"title": "Task 8 of 74ecc6f5-132a-4ec1-ae09-7dfc973ee7af"}	{}	{}	t	f	\N	2026-11-28 05:36:59.473992+00	2026-11-28 05:36:59.473992+00
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	d2eb4f99-e830-47d7-91ac-7c4550ab1964	t9	1.9.0	{"title": "Task 9 of 74ecc6f5-132a-4ec1-ae09-7dfc973ee7af"}	{}	{}	t	f	\N	2026-11-28 05:36:59.473992+00	2026-11-28 05:36:59.473992+00
\.


--
-- Data for Name: task_executions; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.task_executions (exec_id, job_id, task_name, task_definition_id, service_url, status, parameters, started_at, ended_at, retries, logs_uri) FROM stdin;
0b31026b-c409-4959-81ca-bb6661390e22	ab955f4e-0868-4881-b656-d87d34548b64	step 0	4e8e1008-6f9b-4371-a707-c534a9d36151	http://s0	DONE	{}	2026-11-28 05:36:59.483932+00	\N	0	\N
fa4424e4-9dc8-429a-a3ea-4154743bc098	d8ada3d6-373b-48c1-9f06-0172f9751234	step 0	7aed8d51-3312-4acd-841e-15db30489ed0	http://s0	DONE	{}	2026-11-28 05:36:59.483932+00	\N	0	\N
9aa96a79-0415-4c93-9c52-334c28825cfe	ddd4373b-296b-4b1a-980d-774ed38b495d	step 0	1a54f511-26f9-4b5e-8280-7fe5b3bbc2c8	http://s0	DONE	{}	2026-11-28 05:36:59.483932+00	\N	0	\N
05761e66-703a-4b91-8a37-432243c2ab54	6fac4176-8959-4787-80c3-2ebaa59244c0	step 0	6326ca5f-5218-4f99-962d-6b2f202e1587	http://s0	DONE	{}	2026-11-28 05:36:59.483932+00	\N	0	\N
2cac7efb-3526-45f2-be81-1c08ef329503	c93fa547-b7f5-4cbf-8a01-1f40ef068f54	step 0	f802ca42-38cc-4878-b5c3-25ca365935f4	http://s0	DONE	{}	2026-11-28 05:36:59.483932+00	\N	0	\N
207d1db6-34b4-4957-9a7a-0ca8f30f546d	5e3f4ad4-e734-4c57-b446-1990b5534286	step 0	a2451a5d-c11d-4eb3-8da0-50b81ae4edd2	http://s0	DONE	{}	2026-11-28 05:36:59.483932+00	\N	0	\N
b153918d-7dc7-4455-bf7e-7e6ba49ce0c9	26b53827-6290-45c9-b2c3-242e86b3c1bf	step 0	8de1dd21-9ea3-4e2f-b385-2150214b66b4	http://s0	DONE	{}	2026-11-28 05:36:59.483932+00	\N	0	\N
dc812137-44ca-4be0-8876-9c48a31ae446	7de239ff-5919-41cc-beb2-076622bf98b7	step 0	ede18d24-e9c8-47b3-9b66-08f89ee2cc4e	http://s0	DONE	{}	2026-11-28 05:36:59.483932+00	\N	0	\N
5228bd2f-08a1-425f-ab42-fa6f473a52b8	f459a8ad-08c1-448d-9e98-ce544ef5dfb0	step 0	ee359dc8-51b6-41b9-a0b0-4e9d65c60d4b	http://s0	DONE	{}	2026-11-28 05:36:59.483932+00	\N	0	\N
273ffa02-e94d-4346-b04c-0ea6859b4f60	9ceca2ab-7f3a-4e9b-a3af-43723f6e65b5	step 0	68c2340e-7bf7-4d73-9c35-66d9671e9172	http://s0	DONE	{}	2026-11-28 05:36:59.483932+00	\N	0	\N
7719c9a7-87a5-462b-bd27-a74af4ed8ce5	3d8c7d16-3747-4747-b1cf-354d44ae8260	step 0	b0877141-803b-415a-a39e-023f9babcf67	http://s0	DONE	{}	2026-11-28 05:36:59.483932+00	\N	0	\N
75c159c1-9f7a-4389-a88b-3ef3a5508ff9	125d2395-c852-456c-bbf2-58fb7e32ced3	step 0	c93db546-b5d5-48fa-88a3-6c5557b0a582	http://s0	DONE	{}	2026-11-28 05:36:59.483932+00	\N	0	\N
c6e722b6-13a5-497e-9fed-923a98293112	2c4c630a-96fd-4f46-a5d9-4aec6aeabfc6	step 0	b79a7b30-f8ed-4123-beb8-f59727dcb98f	http://s0	DONE	{}	2026-11-28 05:36:59.483932+00	\N	0	\N
4e2cfbe6-a214-47fc-9bac-d902bcfd367e	df8af87a-69bb-4d8d-9d07-5e391e906184	step 0	a1f56ad6-6617-4292-afb7-be6e0252301a	http://s0	DONE	{}	2026-11-28 05:36:59.483932+00	\N	0	\N
e3c73b48-3465-475b-a16d-622b3a33ffdf	a5592e87-58a8-42e6-aeb6-abf6a0229a7c	step 0	9d89d5dd-a9ed-43b4-a5d6-7f99d7ca8c7b	http://s0	DONE	{}	2026-11-28 05:36:59.483932+00	\N	0	\N
cf85a754-d236-4d7e-ac3d-55f74b9b521b	c09fed83-838a-4c78-a3d9-749730a72191	step 0	59ded359-f157-4f18-80bb-920d217a5223	http://s0	DONE	{}	2026-11-28 05:36:59.483932+00	\N	0	\N
366893fc-1d13-49b0-95b5-a61cd25d8098	b4e4b1e5-a042-4af7-81e1-b9739d9e2a07	step 0	a0f4f8d2-dcc8-4d0d-a16f-8b5118561327	http://s0	DONE	{}	2026-11-28 05:36:59.483932+00	\N	0	\N
e668d249-1207-4f75-b0b9-7fca0c610c27	02d4aad7-6865-48f0-ad47-2996a4d35e98	step 0	8997873e-0d43-454c-bdb3-ba1403d88fbf	http://s0	DONE	{}	2026-11-28 05:36:59.483932+00	\N	0	\N
c5302700-a5a7-4111-aa2f-900d19fe7387	448213df-0733-44c2-827b-0ac877fd987c	step 0	f6eda240-9a8e-46ba-8e1e-7ce776ef0cd6	http://s0	DONE	{}	2026-11-28 05:36:59.483932+00	\N	0	\N
5f2ad990-1e37-45f4-a3e0-c22e49326f72	b2fffdbb-7288-437e-94a5-949c80d42ab4	step 0	c33d95b0-4017-4557-a734-672cdd59f103	http://s0	DONE	{}	2026-11-28 05:36:59.483932+00	\N	0	\N
ba59e93e-9d62-4669-b713-fba0215b8e14	d17bcbad-2f91-49bf-a2f1-d9219516260a	step 0	7bd7acf7-14d5-4282-9c73-1fadc9738b13	http://s0	DONE	{}	2026-11-28 05:36:59.483932+00	\N	0	\N
e4e160f3-da20-460b-a8e7-c2e3340f034c	0efaa0e9-c9bc-481b-ba8a-b17dc2fbe5e6	step 0	17dc4260-8484-4f87-99a9-0193937b0757	http://s0	DONE	{}	2026-11-28 05:36:59.483932+00	\N	0	\N
b1ac6512-e0f0-47a8-a922-bb47ad06fd86	3e9255a3-d0fb-4eb4-b3a4-437ff11a2c84	step 0	81a7ee86-bb1f-4791-931c-47ca80e2bb8c	http://s0	DONE	{}	2026-11-28 05:36:59.483932+00	\N	0	\N
382885ad-284b-4451-9701-b4035e422b7d	753dacce-5f32-41ec-8a6e-9f3f91f8f448	step 0	7d849e4c-b067-4820-93ce-384297b2cadc	http://s0	DONE	{}	2026-11-28 05:36:59.483932+00	\N	0	\N
84f41c5b-f060-452b-99d5-594046846261	831e9b72-a605-45ba-ae56-8c0ce2314b33	step 0	17f0278f-8253-43ba-8a81-fbe64dcc6105	http://s0	DONE	{}	2026-11-28 05:36:59.483932+00	\N	0	\N
72610c2f-989a-43dd-b208-dc22f98dbede	ebf51dd6-53dd-45f1-a657-8d1a10d86124	step 0	22070dcd-00e4-4442-a045-e8effdd20372	http://s0	DONE	{}	2026-11-28 05:36:59.483932+00	\N	0	\N
d198ef2f-55a0-492a-a349-f6eee2593a08	499494be-75ba-4452-beae-0d72756b40ad	step 0	5a3767af-b38f-4fb6-9492-cb82fd93328a	http://s0	DONE	{}	2026-11-28 05:36:59.483932+00	\N	0	\N
e977a3ed-95fd-49fd-be71-9ab05c4a2c09	d3e5b44c-0bac-4509-9ec6-61a725a49e7a	step 0	dd3451d5-c31d-41bc-a9b7-72fa771e2c1b	http://s0	DONE	{}	2026-11-28 05:36:59.483932+00	\N	0	\N
c1fbe53b-4707-4d5a-8626-5b7e6bd038c1	b0d053ee-81d0-4017-8414-758a69378cb7	step 0	831743c7-519f-48ed-8d77-9686175881a2	http://s0	DONE	{}	2026-11-28 05:36:59.483932+00	\N	0	\N
fe2479a0-d2a0-4459-a348-f1fee560499a	297fe924-7ea1-41a0-8d17-47de4f7e3f93	step 0	8e47423c-83fb-4f7c-aa08-aacd05542575	http://s0	DONE	{}	2026-11-28 05:36:59.483932+00	\N	0	\N
0efc8d03-a15d-4dbd-8ca1-a814457abe11	0518fcb8-2ee7-4bfc-a40b-0be1ccabbeb3	step 0	aa1cda4b-f0ca-4ec4-a6eb-44caf1a65b17	http://s0	DONE	{}	2026-11-28 05:36:59.483932+00	\N	0	\N
24d5aa74-f31d-4adb-803a-8dfad919ccd4	d64897bb-81e2-4b5a-9691-c6f33ff87340	step 0	90906c15-cae5-4e9e-ae96-41d586541e1f	http://s0	DONE	{}	2026-11-28 05:36:59.483932+00	\N	0	\N
0a1115ea-1407-4c96-8e04-ab5b8b7f88ec	cfcec7d8-579e-49af-b131-6da87d4d296c	step 0	0ea15e9b-5326-4fd9-b041-0aed1d24b500	http://s0	DONE	{}	2026-11-28 05:36:59.483932+00	\N	0	\N
44602848-2289-4102-b46b-521e629d79c2	12bf1cf2-19df-4a38-ba09-5eae34bc501c	step 0	e16ecedf-eb6f-4390-9e83-0f6b675decf6	http://s0	DONE	{}	2026-11-28 05:36:59.483932+00	\N	0	\N
d3ecfdb5-d53c-4b79-a485-a32f959db791	4b643788-e50c-4b57-950f-984e43c589db	step 0	4252b7a9-26e0-41e6-82e0-a8eb0101b924	http://s0	DONE	{}	2026-11-28 05:36:59.483932+00	\N	0	\N
c7d2957b-32b0-4d77-9cdd-189d723bf2db	d54c3616-55dc-43f7-96fd-51df06423773	step 0	a19ed56f-fd1d-4a45-bd49-1efc5a533a15	http://s0	DONE	{}	2026-11-28 05:36:59.483932+00	\N	0	\N
8bbd84ca-f828-40c7-a68e-9f257b28b56e	743cdad0-fd07-4493-9144-998b5cfa2bc1	step 0	108c7c61-320a-4214-b680-9c2cabcb852a	http://s0	DONE	{}	2026-11-28 05:36:59.483932+00	\N	0	\N
16bfed75-1319-4319-aef9-a25a94bf9c88	752573f8-6b34-4b73-a323-e00d1d4bd20a	step 0	caff43c5-54f4-4e81-a12d-7eb037fa2470	http://s0	DONE	{}	2026-11-28 05:36:59.483932+00	\N	0	\N
1cec9a79-1d69-405d-99cc-1e84febfee2d	4fa4dc8b-30db-45f8-8b3b-1cfaa631094d	step 0	77d108cf-d2dc-40c9-990c-a8ab4b1a4baf	http://s0	DONE	{}	2026-11-28 05:36:59.483932+00	\N	0	\N
599744be-5e70-4191-bf8e-2463b6eb9656	d707ebb6-bc58-47c8-8226-fce0d47a2571	step 0	77e6c277-b1a3-4787-95bb-115dbc6a9f0e	http://s0	DONE	{}	2026-11-28 05:36:59.483932+00	\N	0	\N
1c6e0624-8fec-46ba-8a6f-287e1dd4bd6a	dc6be43a-8eed-48bc-88f1-a44b5cda09b7	step 0	36d8793c-ee81-4b12-9b1b-42c24cc00e44	http://s0	DONE	{}	2026-11-28 05:36:59.483932+00	\N	0	\N
2d78f18c-cd37-43b0-a495-15b8e7e8d0d6	b2bdc08d-300c-4107-9e4c-6432cadf4a14	step 0	ccd9c886-8dae-46d5-ab7d-9d0ac404ce6f	http://s0	DONE	{}	2026-11-28 05:36:59.483932+00	\N	0	\N
ebb788de-6af9-4556-b475-c86f0712ab6f	2f326e41-9808-419d-a90b-88d7539fd96e	step 0	17a1f547-1673-4871-84a0-e5aec6601b03	http://s0	DONE	{}	2026-11-28 05:36:59.483932+00	\N	0	\N
ebb6a9de-1237-45ad-b743-7e0e4a873966	302b6663-81cc-43c5-8a14-b46c96fe7b97	step 0	46a9fdf9-1cb6-4364-b8ee-2e978b88f9b8	http://s0	DONE	{}	2026-11-28 05:36:59.483932+00	\N	0	\N
b69fcc48-5e99-415c-9610-c2246eb8ed7d	cb1edc83-c3c9-4e97-a6a7-7609c9a71b75	step 0	203830da-8a12-49b5-bea1-1f83a37f9b1a	http://s0	DONE	{}	2026-11-28 05:36:59.483932+00	\N	0	\N
075303f5-86cf-4981-9457-6174d8ebf493	cae75739-4c86-4ff2-b4dc-cbb3cda8b2dd	step 0	f213564c-9133-4414-b17b-6532fe7d1ffe	http://s0	DONE	{}	2026-11-28 05:36:59.483932+00	\N	0	\N
74e69b08-b7d4-4e88-bf0c-57290cc9e0f9	85a56100-2362-4bc5-8070-b6e61dcdc2eb	step 0	af90648a-0c2f-4b7d-a067-8fe171990aaa	http://s0	DONE	{}	2026-11-28 05:36:59.483932+00	\N	0	\N
c9cc2755-d5f4-4938-88ce-cd3eaa92f38c	aa56d6bd-8c07-4235-b3f2-00cf40fd0733	step 0	ac9fd249-010c-4a89-a853-e4c525167c74	http://s0	DONE	{}	2026-11-28 05:36:59.483932+00	\N	0	\N
bafb75db-215b-46d9-87e5-53f65b171d3d	b74bbf91-02c4-4869-bf20-4a4fc0ac7800	step 0	2902840d-1fca-4bab-ae57-feaa7c9a03d9	http://s0	DONE	{}	2026-11-28 05:36:59.483932+00	\N	0	\N
f3db9962-5e63-45d2-8a04-8178afff051a	441e57c7-d6d2-41d4-9caa-f2960a862762	step 0	aa8d77a3-0933-468b-8705-321ca4f2ef0d	http://s0	DONE	{}	2026-11-28 05:36:59.483932+00	\N	0	\N
8099e6d0-0bdd-4430-ad8c-9bc2f6f6304b	c998885a-26ca-472b-8bf2-053aed97431a	step 0	54078f55-e4d9-4a51-9c45-f945899480d1	http://s0	DONE	{}	2026-11-28 05:36:59.483932+00	\N	0	\N
cfc5df17-fc0e-4132-bb71-ad9f77bfeaf6	5b99071e-53c4-4af2-8211-995565b7b267	step 0	17476a7d-4fb7-4d2b-a5d5-05e8b221bd7b	http://s0	DONE	{}	2026-11-28 05:36:59.483932+00	\N	0	\N
31143756-056e-4911-87b8-a83aba1ae92c	52ac140e-322d-4478-8e87-5d0cab3a10f9	step 0	b85af15f-1c33-416a-a391-faaf00bf3318	http://s0	DONE	{}	2026-11-28 05:36:59.483932+00	\N	0	\N
3eed8a20-e9d9-4930-b854-b98bddf0b5c2	2cc3cbf8-4c2c-423b-beea-797f6c5c5752	step 0	29d562f2-5833-45de-9269-9260355c7bff	http://s0	DONE	{}	2026-11-28 05:36:59.483932+00	\N	0	\N
ae69e35e-bdc6-471a-b6e2-1346e88c3125	2c3325b0-b71b-4750-b333-d64a1eaedfb1	step 0	ee0d38b8-4762-460f-a119-f5a57c1cf671	http://s0	DONE	{}	2026-11-28 05:36:59.483932+00	\N	0	\N
06c36471-0a86-4479-9233-c77d0b75008e	77f45f57-87ee-4ecf-be7e-3ab31661a342	step 0	306ce229-d417-4fe5-9299-78873bd442bf	http://s0	DONE	{}	2026-11-28 05:36:59.483932+00	\N	0	\N
96cab0ac-7765-4d02-8fed-b9b75d4f0a62	416277c5-0ac8-40f4-96fd-71c0f6dde70c	step 0	981295fa-218d-4d5b-819e-27f996b70c35	http://s0	DONE	{}	2026-11-28 05:36:59.483932+00	\N	0	\N
b64a2fba-ff28-45b0-a11c-899fec6a91d2	d23986f6-ebe4-4679-ad50-f42363657ab1	step 0	60fc4ce1-309d-4613-b508-8360e116d2f4	http://s0	DONE	{}	2026-11-28 05:36:59.483932+00	\N	0	\N
b3b7680e-9574-42a7-a820-396a6c313377	64a47161-22be-482e-8e61-ebf8a143f7a0	step 0	8ed25a9d-2f5c-4e27-bc46-8ee1baa1c646	http://s0	DONE	{}	2026-11-28 05:36:59.483932+00	\N	0	\N
5b333236-b13b-4f78-a509-80e1d72dfa2e	87e3a69d-62c4-4b72-9553-18f6cf8ec5cd	step 0	f9e878c7-3498-4367-827c-974d9e1ab9fe	http://s0	DONE	{}	2026-11-28 05:36:59.483932+00	\N	0	\N
711b39ce-014c-4ae3-918e-55898d4ab295	ab955f4e-0868-4881-b656-d87d34548b64	step 1	30a24c24-980e-461d-93dd-b97b8db4de89	http://s1	DONE	{}	2026-11-28 05:35:59.483932+00	\N	1	\N
20f488c7-d4aa-4322-893b-88f50f02f344	d8ada3d6-373b-48c1-9f06-0172f9751234	step 1	ef53c4a9-ffa9-43b5-82b3-9209ad5d83a1	http://s1	DONE	{}	2026-11-28 05:35:59.483932+00	\N	1	\N
9300815b-ecb7-4865-8f6a-3624207c1dd2	ddd4373b-296b-4b1a-980d-774ed38b495d	step 1	70420a28-75f0-4951-a0b4-d3bec05efe9b	http://s1	DONE	{}	2026-11-28 05:35:59.483932+00	\N	1	\N
99088b13-cd71-4122-889d-72662b93cc54	6fac4176-8959-4787-80c3-2ebaa59244c0	step 1	8e9961df-18ab-4b3b-b911-13aedaae36cf	http://s1	DONE	{}	2026-11-28 05:35:59.483932+00	\N	1	\N
57e4fe61-1b55-4c3f-8f47-0f2bd988b816	c93fa547-b7f5-4cbf-8a01-1f40ef068f54	step 1	fe0af711-468e-4142-aabc-4668b93c07f7	http://s1	DONE	{}	2026-11-28 05:35:59.483932+00	\N	1	\N
e44ec267-7910-4fb2-be0e-c8a2b62ed007	5e3f4ad4-e734-4c57-b446-1990b5534286	step 1	09f7d98c-144a-43df-a295-17a08416151d	http://s1	DONE	{}	2026-11-28 05:35:59.483932+00	\N	1	\N
546f1340-9181-45d1-adcd-8bbfe1c3f708	26b53827-6290-45c9-b2c3-242e86b3c1bf	step 1	c272e208-d07f-4d57-9d1d-69c450f471c8	http://s1	DONE	{}	2026-11-28 05:35:59.483932+00	\N	1	\N
6b7b62e0-76e3-4fab-82fd-a49e4a3280ce	7de239ff-5919-41cc-beb2-076622bf98b7	step 1	24337079-671d-4f83-92cf-351088c5a5bb	http://s1	DONE	{}	2026-11-28 05:35:59.483932+00	\N	1	\N
60349f7a-2a76-420b-a007-eb1b4bb6013e	f459a8ad-08c1-448d-9e98-ce544ef5dfb0	step 1	6764f4ad-6484-4bf9-82bd-9c9fd25221c9	http://s1	DONE	{}	2026-11-28 05:35:59.483932+00	\N	1	\N
b59e547a-f4fe-4f86-9d7c-5e4e9162ce78	9ceca2ab-7f3a-4e9b-a3af-43723f6e65b5	step 1	2ea94395-25ce-4fe1-b792-f0f9a6a57306	http://s1	DONE	{}	2026-11-28 05:35:59.483932+00	\N	1	\N
1b4d4880-5b70-428f-b0e6-0e027280633a	3d8c7d16-3747-4747-b1cf-354d44ae8260	step 1	d9b9d5cf-602f-4c0f-bb1a-68a9c9a39c92	http://s1	DONE	{}	2026-11-28 05:35:59.483932+00	\N	1	\N
8ac193fd-f4b4-46e8-9cf9-fce0c921964a	125d2395-c852-456c-bbf2-58fb7e32ced3	step 1	f949cf36-0852-4502-9cda-afcee8b15aab	http://s1	DONE	{}	2026-11-28 05:35:59.483932+00	\N	1	\N
81f32ebb-2ad7-4068-851f-06aaa2c16b8a	2c4c630a-96fd-4f46-a5d9-4aec6aeabfc6	step 1	11f011f0-0065-4eba-99c6-97735b6854a5	http://s1	DONE	{}	2026-11-28 05:35:59.483932+00	\N	1	\N
010e742f-3916-43be-b67b-03636768fe2f	df8af87a-69bb-4d8d-9d07-5e391e906184	step 1	2f7081ee-36e1-4854-8ee0-c59d8aebf8d8	http://s1	DONE	{}	2026-11-28 05:35:59.483932+00	\N	1	\N
59a13103-b86c-4170-806f-1c324cef579d	a5592e87-58a8-42e6-aeb6-abf6a0229a7c	step 1	710e22ea-1259-4a9f-a44b-c4d6c5a76745	http://s1	DONE	{}	2026-11-28 05:35:59.483932+00	\N	1	\N
6a59baef-8ad2-4338-a3a3-892e99a94d49	c09fed83-838a-4c78-a3d9-749730a72191	step 1	ea31c65e-c976-4d2e-87d4-aee47764675f	http://s1	DONE	{}	2026-11-28 05:35:59.483932+00	\N	1	\N
9dcc3995-b00d-486b-8928-e4d25745a4b6	b4e4b1e5-a042-4af7-81e1-b9739d9e2a07	step 1	c61f9fe3-fe8d-49a3-b8c6-a45e5653810d	http://s1	DONE	{}	2026-11-28 05:35:59.483932+00	\N	1	\N
d07f7e82-7762-4946-a37e-4ff630166327	02d4aad7-6865-48f0-ad47-2996a4d35e98	step 1	0f9cdaad-a6c5-4969-aef7-7c6d1a92642e	http://s1	DONE	{}	2026-11-28 05:35:59.483932+00	\N	1	\N
9b3b7677-7729-402d-b3f5-b42894b26084	448213df-0733-44c2-827b-0ac877fd987c	step 1	787c5603-7d23-4f10-a7c7-3a731fc14947	http://s1	DONE	{}	2026-11-28 05:35:59.483932+00	\N	1	\N
d0d7261a-705b-46d0-abd1-31f3143e3c83	b2fffdbb-7288-437e-94a5-949c80d42ab4	step 1	b91d7316-879f-4a4f-86fc-bf1b7f647452	http://s1	DONE	{}	2026-11-28 05:35:59.483932+00	\N	1	\N
7119c03e-f6ab-411e-b2fb-fc2464ac5160	d17bcbad-2f91-49bf-a2f1-d9219516260a	step 1	657d4829-782a-418f-8c5b-2b0b121e0a0b	http://s1	DONE	{}	2026-11-28 05:35:59.483932+00	\N	1	\N
e4e4cfa8-ef85-4471-bddb-fc627e734260	0efaa0e9-c9bc-481b-ba8a-b17dc2fbe5e6	step 1	914bb017-f6f1-46ed-9c02-00e72570cc25	http://s1	DONE	{}	2026-11-28 05:35:59.483932+00	\N	1	\N
75214d8a-c669-4a83-a5f8-1707619db031	3e9255a3-d0fb-4eb4-b3a4-437ff11a2c84	step 1	8061a12f-d5ff-49aa-ab92-a9f11e7bb327	http://s1	DONE	{}	2026-11-28 05:35:59.483932+00	\N	1	\N
f7fc9336-183e-4492-afce-df8ad4e8dddf	753dacce-5f32-41ec-8a6e-9f3f91f8f448	step 1	6e3e76c6-f936-4b2b-88cf-129ac59d50b6	http://s1	DONE	{}	2026-11-28 05:35:59.483932+00	\N	1	\N
8554d533-0353-4b7f-a1de-cbdb276ba6b7	831e9b72-a605-45ba-ae56-8c0ce2314b33	step 1	ab646daf-71c5-4309-a948-1ada2ddc4363	http://s1	DONE	{}	2026-11-28 05:35:59.483932+00	\N	1	\N
3c636f41-d6b4-4819-a2bc-71c3a91cd9e8	ebf51dd6-53dd-45f1-a657-8d1a10d86124	step 1	9ba40702-5b44-4c15-8aeb-ce4e272a689f	http://s1	DONE	{}	2026-11-28 05:35:59.483932+00	\N	1	\N
8b141f80-d587-4f71-8a05-7504e6bf8d49	499494be-75ba-4452-beae-0d72756b40ad	step 1	bdda1b6b-1478-4e4d-bc22-8f69b394f50a	http://s1	DONE	{}	2026-11-28 05:35:59.483932+00	\N	1	\N
c65177e2-7311-4f23-be08-a8cb7ce3f694	d3e5b44c-0bac-4509-9ec6-61a725a49e7a	step 1	0b92b498-3643-4779-a61e-22e703c9dc5e	http://s1	DONE	{}	2026-11-28 05:35:59.483932+00	\N	1	\N
2946c665-ad76-418b-9afd-2fe70f47fba4	b0d053ee-81d0-4017-8414-758a69378cb7	step 1	54aa8381-247d-4148-85e8-495e5eb226e2	http://s1	DONE	{}	2026-11-28 05:35:59.483932+00	\N	1	\N
a8fbaae4-82b2-46ff-901b-c6615a88361f	297fe924-7ea1-41a0-8d17-47de4f7e3f93	step 1	8defcbca-7d1d-4ada-90a7-a36f0c98d6eb	http://s1	DONE	{}	2026-11-28 05:35:59.483932+00	\N	1	\N
61e1ffce-c91f-4372-830d-b170690cb344	0518fcb8-2ee7-4bfc-a40b-0be1ccabbeb3	step 1	ffc53a6a-4407-4589-b56a-b1ee0c7f2748	http://s1	DONE	{}	2026-11-28 05:35:59.483932+00	\N	1	\N
4c04c660-3a36-4a9d-80e5-d3a003b8fe3e	d64897bb-81e2-4b5a-9691-c6f33ff87340	step 1	a3ed7214-43d0-4b3e-81b1-3b2b31fe559e	http://s1	DONE	{}	2026-11-28 05:35:59.483932+00	\N	1	\N
cb569f2e-cc76-4089-8bba-48b72f3c5196	cfcec7d8-579e-49af-b131-6da87d4d296c	step 1	d3eeb877-5e91-4752-884f-44c487ee3747	http://s1	DONE	{}	2026-11-28 05:35:59.483932+00	\N	1	\N
db25653a-3411-47e2-a336-3b610becd8a7	12bf1cf2-19df-4a38-ba09-5eae34bc501c	step 1	febffb03-749c-4178-b609-4f5a81923426	http://s1	DONE	{}	2026-11-28 05:35:59.483932+00	\N	1	\N
c65a1d05-190f-47dc-858e-ccb9cf0a8fa3	4b643788-e50c-4b57-950f-984e43c589db	step 1	31757058-a8e0-4369-a46c-4063b03de5ef	http://s1	DONE	{}	2026-11-28 05:35:59.483932+00	\N	1	\N
8fc2943b-d8ec-4744-92da-906b291528a8	d54c3616-55dc-43f7-96fd-51df06423773	step 1	ccc0453a-d448-4bd5-ac07-05c12ed9a621	http://s1	DONE	{}	2026-11-28 05:35:59.483932+00	\N	1	\N
f5b963fa-c7ac-4856-8a82-d2b7c3f98809	743cdad0-fd07-4493-9144-998b5cfa2bc1	step 1	be72ab3d-83c1-4bbb-9b51-c997210be855	http://s1	DONE	{}	2026-11-28 05:35:59.483932+00	\N	1	\N
d9a9a71f-e4dc-4e98-81bf-8e8966b134cd	752573f8-6b34-4b73-a323-e00d1d4bd20a	step 1	6d89c4a8-a414-4e44-a027-a808ddad8d61	http://s1	DONE	{}	2026-11-28 05:35:59.483932+00	\N	1	\N
395ff2ed-e179-4d86-b81e-ff750b3f08e6	4fa4dc8b-30db-45f8-8b3b-1cfaa631094d	step 1	1be99ff4-5af8-4f71-a489-7af958ce6b2c	http://s1	DONE	{}	2026-11-28 05:35:59.483932+00	\N	1	\N
6a5763f5-eaf9-4ba0-807d-ee8b662b8cdc	d707ebb6-bc58-47c8-8226-fce0d47a2571	step 1	7f52e311-4596-4127-96e0-b23b8c9b9145	http://s1	DONE	{}	2026-11-28 05:35:59.483932+00	\N	1	\N
73cbd4cc-becc-455a-aff6-e75b2e4f5215	dc6be43a-8eed-48bc-88f1-a44b5cda09b7	step 1	16e0bac7-d273-44e8-a9a0-8d1b5762d367	http://s1	DONE	{}	2026-11-28 05:35:59.483932+00	\N	1	\N
69e4c4d5-5ef5-4e58-b3cb-f15101da0a29	b2bdc08d-300c-4107-9e4c-6432cadf4a14	step 1	f002ce39-36bf-4fe0-b863-c68d1275fb40	http://s1	DONE	{}	2026-11-28 05:35:59.483932+00	\N	1	\N
8cffae6b-cbf9-4c32-8a68-2561bd63a2d2	2f326e41-9808-419d-a90b-88d7539fd96e	step 1	29161268-5ab6-4faf-93d7-b79a547561ba	http://s1	DONE	{}	2026-11-28 05:35:59.483932+00	\N	1	\N
9cc052aa-f735-4ee0-8344-86f9c3bb29ca	302b6663-81cc-43c5-8a14-b46c96fe7b97	step 1	92b065bd-57cb-42c9-82a0-804b26410090	http://s1	DONE	{}	2026-11-28 05:35:59.483932+00	\N	1	\N
20632f7e-dfc6-44f7-b4aa-70f546facf41	cb1edc83-c3c9-4e97-a6a7-7609c9a71b75	step 1	8fff16f2-e728-43d9-abd3-3be0c3ea218f	http://s1	DONE	{}	2026-11-28 05:35:59.483932+00	\N	1	\N
61ed169b-fbf3-4ae5-af6e-e93064b52769	cae75739-4c86-4ff2-b4dc-cbb3cda8b2dd	step 1	cbb47a24-427d-46d4-96a6-c42f326d1efe	http://s1	DONE	{}	2026-11-28 05:35:59.483932+00	\N	1	\N
928aeaa3-3886-4359-881d-4a154fa84cbc	85a56100-2362-4bc5-8070-b6e61dcdc2eb	step 1	bf33b51c-41c7-4ee5-88f4-14b864544ef2	http://s1	DONE	{}	2026-11-28 05:35:59.483932+00	\N	1	\N
e3fa7567-823d-4693-9fa4-1e23f9cfb5b7	aa56d6bd-8c07-4235-b3f2-00cf40fd0733	step 1	9766c867-78d5-4e10-a089-34ddbb5e9758	http://s1	DONE	{}	2026-11-28 05:35:59.483932+00	\N	1	\N
09a537ce-7522-4ac4-8b04-a9ee689b9713	b74bbf91-02c4-4869-bf20-4a4fc0ac7800	step 1	0a97a586-1611-4b68-970e-afb1625877b9	http://s1	DONE	{}	2026-11-28 05:35:59.483932+00	\N	1	\N
c38ad8a1-37c1-4e6b-af2c-c81df1789416	441e57c7-d6d2-41d4-9caa-f2960a862762	step 1	35d42120-7a7c-4103-83d3-8f63ddb27c9f	http://s1	DONE	{}	2026-11-28 05:35:59.483932+00	\N	1	\N
f4097ac2-4742-48ac-ab6a-d3a1a504f8ac	c998885a-26ca-472b-8bf2-053aed97431a	step 1	ce31a2a1-db13-4243-9a88-083a72e953bb	http://s1	DONE	{}	2026-11-28 05:35:59.483932+00	\N	1	\N
9d6dc9b7-1e0c-43e7-ac25-23e7a9e475c4	5b99071e-53c4-4af2-8211-995565b7b267	step 1	ba3000f2-76e3-493a-8820-07cbaf0a840f	http://s1	DONE	{}	2026-11-28 05:35:59.483932+00	\N	1	\N
7ffd45c6-27cd-457d-9233-0dce6310ac33	52ac140e-322d-4478-8e87-5d0cab3a10f9	step 1	debdc62a-5e2d-4870-9df5-4c0c72fe2802	http://s1	DONE	{}	2026-11-28 05:35:59.483932+00	\N	1	\N
fccf4686-d3f7-439c-96b2-ec771d14ec1f	2cc3cbf8-4c2c-423b-beea-797f6c5c5752	step 1	2ffb4516-c620-41a4-becb-5495bd653f23	http://s1	DONE	{}	2026-11-28 05:35:59.483932+00	\N	1	\N
6dfaa6e1-bbd8-44eb-9135-88db73e09455	2c3325b0-b71b-4750-b333-d64a1eaedfb1	step 1	89aec338-7959-4038-a0d9-fa2cc569273d	http://s1	DONE	{}	2026-11-28 05:35:59.483932+00	\N	1	\N
b2f57ea7-93e6-468e-a9b8-6e7505938027	77f45f57-87ee-4ecf-be7e-3ab31661a342	step 1	188a1eed-1c00-4e43-87d6-c89ff232d0ca	http://s1	DONE	{}	2026-11-28 05:35:59.483932+00	\N	1	\N
1f279811-695b-4176-8d14-6895fbdebc39	416277c5-0ac8-40f4-96fd-71c0f6dde70c	step 1	b32c4aff-0672-4f1b-b6d1-dd6d6e637e5a	http://s1	DONE	{}	2026-11-28 05:35:59.483932+00	\N	1	\N
16c8dc88-d711-422e-98a6-57a99e3dc5d8	d23986f6-ebe4-4679-ad50-f42363657ab1	step 1	a8e03018-5aaa-4331-9b3d-b56afc23abcb	http://s1	DONE	{}	2026-11-28 05:35:59.483932+00	\N	1	\N
54f2e5a7-bb5b-4115-bead-4feded6747a1	64a47161-22be-482e-8e61-ebf8a143f7a0	step 1	226338c6-1cf7-4387-bd4a-89b24afcfe28	http://s1	DONE	{}	2026-11-28 05:35:59.483932+00	\N	1	\N
9fc3b034-5f5e-451b-a7a1-d08a5bdb7737	87e3a69d-62c4-4b72-9553-18f6cf8ec5cd	step 1	55849052-3deb-4ec6-9e9f-e16c0d8d3ed9	http://s1	DONE	{}	2026-11-28 05:35:59.483932+00	\N	1	\N
a1ebd7ee-81b5-428e-a0d2-4862af6cb629	ab955f4e-0868-4881-b656-d87d34548b64	step 2	a4567d45-47ce-46c4-837b-7fd3ac289170	http://s2	DONE	{}	2026-11-28 05:34:59.483932+00	\N	2	\N
c6b0a083-c3b7-4c83-868d-09e3bec4fd87	d8ada3d6-373b-48c1-9f06-0172f9751234	step 2	51cd8f32-1380-4a20-a47d-ae62b96c73b3	http://s2	DONE	{}	2026-11-28 05:34:59.483932+00	\N	2	\N
bdf22788-7956-4513-8a39-93f08b6dbf83	ddd4373b-296b-4b1a-980d-774ed38b495d	step 2	52190076-24a8-47bc-9a36-dba513839ccb	http://s2	DONE	{}	2026-11-28 05:34:59.483932+00	\N	2	\N
fa45ad58-2de6-4e16-8b7e-a2eea983fb05	6fac4176-8959-4787-80c3-2ebaa59244c0	step 2	81c090f0-e8cd-4cde-9ac1-fddb1ec335c0	http://s2	DONE	{}	2026-11-28 05:34:59.483932+00	\N	2	\N
abfe233d-e253-44e2-928f-0498fe2038f5	c93fa547-b7f5-4cbf-8a01-1f40ef068f54	step 2	e07fa264-929a-4c19-a81d-fb3b0db4be0b	http://s2	DONE	{}	2026-11-28 05:34:59.483932+00	\N	2	\N
377d4d27-c2b7-49ac-aebd-8d5c1819a517	5e3f4ad4-e734-4c57-b446-1990b5534286	step 2	36cf6dcf-b17e-4d90-92e2-d19430ff73ab	http://s2	DONE	{}	2026-11-28 05:34:59.483932+00	\N	2	\N
5cddc58b-bd91-4fd7-a033-22db36064f7f	26b53827-6290-45c9-b2c3-242e86b3c1bf	step 2	6987ca1a-2fde-469e-9e6f-ebd7305d30d7	http://s2	DONE	{}	2026-11-28 05:34:59.483932+00	\N	2	\N
7cf6b1ce-a994-447e-886f-8a36e056ed08	7de239ff-5919-41cc-beb2-076622bf98b7	step 2	8237c4cb-895f-482c-bb15-91f3ec9223b0	http://s2	DONE	{}	2026-11-28 05:34:59.483932+00	\N	2	\N
845f6d61-232c-46c3-b2c7-48bad30940d7	f459a8ad-08c1-448d-9e98-ce544ef5dfb0	step 2	adc28002-157e-408f-8371-7017dfb879e0	http://s2	DONE	{}	2026-11-28 05:34:59.483932+00	\N	2	\N
1920137b-202a-4c38-84aa-2ff0c12f4300	9ceca2ab-7f3a-4e9b-a3af-43723f6e65b5	step 2	9535800f-8352-4d37-803b-92ef24d7d390	http://s2	DONE	{}	2026-11-28 05:34:59.483932+00	\N	2	\N
63768a76-8193-492a-b80c-ba032802d5a7	3d8c7d16-3747-4747-b1cf-354d44ae8260	step 2	f35efb1c-1e76-4ee5-a4de-c0b74ca2c3b1	http://s2	DONE	{}	2026-11-28 05:34:59.483932+00	\N	2	\N
f5ee77a2-f4c1-43e6-859c-2f57e9f85533	125d2395-c852-456c-bbf2-58fb7e32ced3	step 2	d52b55aa-bc1e-4dd9-a25c-86f6dbc11cff	http://s2	DONE	{}	2026-11-28 05:34:59.483932+00	\N	2	\N
de730a39-4d90-4e53-b924-1e7571a40ad6	2c4c630a-96fd-4f46-a5d9-4aec6aeabfc6	step 2	5de5e572-1383-4ffe-a632-a2b9df2c51b7	http://s2	DONE	{}	2026-11-28 05:34:59.483932+00	\N	2	\N
0e9c73fd-70c3-46cf-a5cc-4dcd72580e45	df8af87a-69bb-4d8d-9d07-5e391e906184	step 2	ff87c18e-5dd3-4f50-a97b-f9c823d82b9f	http://s2	DONE	{}	2026-11-28 05:34:59.483932+00	\N	2	\N
32462495-adb3-4057-bba0-7d0256104531	a5592e87-58a8-42e6-aeb6-abf6a0229a7c	step 2	f3eb56cd-9957-4343-94e4-f90dec9713c9	http://s2	DONE	{}	2026-11-28 05:34:59.483932+00	\N	2	\N
12464313-e59a-4e8a-8b84-cf3ab00b78a1	c09fed83-838a-4c78-a3d9-749730a72191	step 2	6b88c052-9968-4524-9c36-c8ffcb78845e	http://s2	DONE	{}	2026-11-28 05:34:59.483932+00	\N	2	\N
fed4a67e-b89e-4817-9a91-7b2eff5dbfa9	b4e4b1e5-a042-4af7-81e1-b9739d9e2a07	step 2	f0a8e93c-9fbf-4dac-b6dc-4ca70b423167	http://s2	DONE	{}	2026-11-28 05:34:59.483932+00	\N	2	\N
02b2391b-a183-48c5-804e-59631ed4df88	02d4aad7-6865-48f0-ad47-2996a4d35e98	step 2	6fc1af8f-2e46-4d68-8b2e-befd33b8f2ec	http://s2	DONE	{}	2026-11-28 05:34:59.483932+00	\N	2	\N
e876a92c-88e0-4fc6-9de5-59b7e5ee2ed9	448213df-0733-44c2-827b-0ac877fd987c	step 2	92b1be0d-fc01-40b3-9e86-db42ca6151d2	http://s2	DONE	{}	2026-11-28 05:34:59.483932+00	\N	2	\N
7c9a9f72-c390-4d55-a8d5-8d1e84364ff8	b2fffdbb-7288-437e-94a5-949c80d42ab4	step 2	fde76e55-6a5f-4d47-8770-6855f9cdd823	http://s2	DONE	{}	2026-11-28 05:34:59.483932+00	\N	2	\N
a46a9570-16ba-4e94-a7fb-97ada27aa240	d17bcbad-2f91-49bf-a2f1-d9219516260a	step 2	90b3dd20-912d-4ebf-affa-6c5f23491b85	http://s2	DONE	{}	2026-11-28 05:34:59.483932+00	\N	2	\N
be4bc742-f74a-44bf-b444-de0e58c2b075	0efaa0e9-c9bc-481b-ba8a-b17dc2fbe5e6	step 2	60cc0e44-8a18-451b-b2a9-ce421a4340b7	http://s2	DONE	{}	2026-11-28 05:34:59.483932+00	\N	2	\N
6d2a2c7e-1dfd-4cf8-b046-386ca8ef4be1	3e9255a3-d0fb-4eb4-b3a4-437ff11a2c84	step 2	9fbea1c8-442e-48f7-82d6-99697532b28c	http://s2	DONE	{}	2026-11-28 05:34:59.483932+00	\N	2	\N
e822bd91-0d9e-43b1-af30-7ef74bba092a	753dacce-5f32-41ec-8a6e-9f3f91f8f448	step 2	7a590b77-125d-426e-af35-87526fa56cd6	http://s2	DONE	{}	2026-11-28 05:34:59.483932+00	\N	2	\N
96bfaa6e-c11e-4e7c-a362-dd4a6073ce01	831e9b72-a605-45ba-ae56-8c0ce2314b33	step 2	0e4fad6a-461e-4e83-9c87-fcc3e5bf8f56	http://s2	DONE	{}	2026-11-28 05:34:59.483932+00	\N	2	\N
1602dc7b-0e55-4fe1-95b6-e3311ce0d874	ebf51dd6-53dd-45f1-a657-8d1a10d86124	step 2	0e341264-31ba-4002-86df-214cf7bfe454	http://s2	DONE	{}	2026-11-28 05:34:59.483932+00	\N	2	\N
1210391d-8fe1-4a7d-9809-0605bdacb051	499494be-75ba-4452-beae-0d72756b40ad	step 2	64cffc30-e770-46d7-9ee8-9fde2647ac7a	http://s2	DONE	{}	2026-11-28 05:34:59.483932+00	\N	2	\N
82232849-6f67-422a-a9b8-3d1c196e2a2f	d3e5b44c-0bac-4509-9ec6-61a725a49e7a	step 2	f1283faa-f416-4cfc-b678-b0e34f0c091f	http://s2	DONE	{}	2026-11-28 05:34:59.483932+00	\N	2	\N
1eb09e71-319f-4968-b277-e2659c6ea3e1	b0d053ee-81d0-4017-8414-758a69378cb7	step 2	477de3ea-45f8-4425-9899-49e01efa70ce	http://s2	DONE	{}	2026-11-28 05:34:59.483932+00	\N	2	\N
a31d11e8-c208-4a93-bad7-07d093025428	297fe924-7ea1-41a0-8d17-47de4f7e3f93	step 2	cdf39beb-dd95-47d0-bb1b-458128a95e73	http://s2	DONE	{}	2026-11-28 05:34:59.483932+00	\N	2	\N
e3dd6acd-9e41-41f2-9a73-cd58f15fecfe	0518fcb8-2ee7-4bfc-a40b-0be1ccabbeb3	step 2	04f7e128-ec3e-4f39-a34e-78516dddc672	http://s2	DONE	{}	2026-11-28 05:34:59.483932+00	\N	2	\N
cf965421-5d43-4746-a1b1-de14b8f1ab59	d64897bb-81e2-4b5a-9691-c6f33ff87340	step 2	b7bbcdfb-f4f7-4882-8660-b7ac08317f37	http://s2	DONE	{}	2026-11-28 05:34:59.483932+00	\N	2	\N
bd318cf0-4288-4123-905c-fc10389d410e	cfcec7d8-579e-49af-b131-6da87d4d296c	step 2	597efbf9-a399-4bd4-93e5-4cdbd638e260	http://s2	DONE	{}	2026-11-28 05:34:59.483932+00	\N	2	\N
212939e6-19ad-41fc-bc18-757c02795164	12bf1cf2-19df-4a38-ba09-5eae34bc501c	step 2	38fd6887-78ca-4b7b-9e24-ce28af6f8e5c	http://s2	DONE	{}	2026-11-28 05:34:59.483932+00	\N	2	\N
6bd184c7-c0f0-4985-9f5e-acec747e5986	4b643788-e50c-4b57-950f-984e43c589db	step 2	7c578b44-8aae-463d-b3b8-4991af00ce9e	http://s2	DONE	{}	2026-11-28 05:34:59.483932+00	\N	2	\N
f4fc26ca-aa3d-48a5-963b-08b98bddedc8	d54c3616-55dc-43f7-96fd-51df06423773	step 2	fc03a393-4bef-4773-95da-606e11779758	http://s2	DONE	{}	2026-11-28 05:34:59.483932+00	\N	2	\N
1e91b5d0-4bf0-412c-97fe-92dc01e40a9a	743cdad0-fd07-4493-9144-998b5cfa2bc1	step 2	b568cab0-a8e0-44ca-ac81-9eba7f1fb729	http://s2	DONE	{}	2026-11-28 05:34:59.483932+00	\N	2	\N
49096eae-61cd-4383-96b6-381185fc93bd	752573f8-6b34-4b73-a323-e00d1d4bd20a	step 2	21fae075-381d-496c-9789-4fc4212a68db	http://s2	DONE	{}	2026-11-28 05:34:59.483932+00	\N	2	\N
b64356d2-aa4c-405b-99cc-ecac41c00bf8	4fa4dc8b-30db-45f8-8b3b-1cfaa631094d	step 2	3c480080-0b24-4033-af64-31f43369041d	http://s2	DONE	{}	2026-11-28 05:34:59.483932+00	\N	2	\N
b5869a36-88ec-429c-835c-1bea591e5312	d707ebb6-bc58-47c8-8226-fce0d47a2571	step 2	bed99438-7cb0-4d7e-81e8-0a95825d808d	http://s2	DONE	{}	2026-11-28 05:34:59.483932+00	\N	2	\N
3ad5b5bf-1837-4975-ae88-9ff0eb070632	dc6be43a-8eed-48bc-88f1-a44b5cda09b7	step 2	9c53b30b-f4a5-482b-999f-02472f1f3e9f	http://s2	DONE	{}	2026-11-28 05:34:59.483932+00	\N	2	\N
ec8ec778-d45c-4344-b486-da96309322d9	b2bdc08d-300c-4107-9e4c-6432cadf4a14	step 2	ba23d8b3-a4bf-4bd0-a16b-d989ba80121c	http://s2	DONE	{}	2026-11-28 05:34:59.483932+00	\N	2	\N
6d387b62-ac3d-4b72-8469-54a468e876ac	2f326e41-9808-419d-a90b-88d7539fd96e	step 2	0295ae46-f509-4346-bdfc-d5f5ad44712b	http://s2	DONE	{}	2026-11-28 05:34:59.483932+00	\N	2	\N
854190f7-4f47-4ead-bc17-c3c9cff6c006	302b6663-81cc-43c5-8a14-b46c96fe7b97	step 2	59e67325-d9dd-41c9-99fa-cbe25db383f4	http://s2	DONE	{}	2026-11-28 05:34:59.483932+00	\N	2	\N
62e507db-d2ac-4366-9cb5-2c5cf938c78d	cb1edc83-c3c9-4e97-a6a7-7609c9a71b75	step 2	b712c193-3778-4f26-8b56-3e1a82397961	http://s2	DONE	{}	2026-11-28 05:34:59.483932+00	\N	2	\N
3da8e9bd-f5ed-4fc0-b435-28c7b5480834	cae75739-4c86-4ff2-b4dc-cbb3cda8b2dd	step 2	61b711e2-09fb-4e97-a826-5ee90c3dad1f	http://s2	DONE	{}	2026-11-28 05:34:59.483932+00	\N	2	\N
ba860312-06e1-4ef3-bd81-77a06278876b	85a56100-2362-4bc5-8070-b6e61dcdc2eb	step 2	4f83205e-5b70-40a9-ad88-eed708d83581	http://s2	DONE	{}	2026-11-28 05:34:59.483932+00	\N	2	\N
1c23a1b2-0b1d-4c48-abae-553c46b312c8	aa56d6bd-8c07-4235-b3f2-00cf40fd0733	step 2	66d11491-770d-4fd6-9a4e-8d4a9528fbf0	http://s2	DONE	{}	2026-11-28 05:34:59.483932+00	\N	2	\N
5fef39f7-6ea1-4153-93ed-7ee4ee575e58	b74bbf91-02c4-4869-bf20-4a4fc0ac7800	step 2	95f98f41-4f08-425b-b5e6-76b6aac49902	http://s2	DONE	{}	2026-11-28 05:34:59.483932+00	\N	2	\N
773775ad-e4c4-42e7-b500-495f028c686d	441e57c7-d6d2-41d4-9caa-f2960a862762	step 2	c50bdd1a-5412-4120-ba18-9f5b310ddee6	http://s2	DONE	{}	2026-11-28 05:34:59.483932+00	\N	2	\N
84f7b2a3-7d47-4658-a8ff-3f22b707ca89	c998885a-26ca-472b-8bf2-053aed97431a	step 2	29e006e4-08b1-4778-981e-36761f9739ab	http://s2	DONE	{}	2026-11-28 05:34:59.483932+00	\N	2	\N
5051d07d-7194-491c-858b-cf7625faa503	5b99071e-53c4-4af2-8211-995565b7b267	step 2	3ea2096f-831f-45f8-882e-e2194ecfa454	http://s2	DONE	{}	2026-11-28 05:34:59.483932+00	\N	2	\N
3243aba2-bb0f-40ba-aa36-108cd9ec78b3	52ac140e-322d-4478-8e87-5d0cab3a10f9	step 2	468f277c-d45f-48fc-8007-2c718dc6fa78	http://s2	DONE	{}	2026-11-28 05:34:59.483932+00	\N	2	\N
288b5e68-d4d3-4557-ab0f-47a9c7d26d24	2cc3cbf8-4c2c-423b-beea-797f6c5c5752	step 2	bb6a4464-071d-4c8e-8f35-72a538768cdf	http://s2	DONE	{}	2026-11-28 05:34:59.483932+00	\N	2	\N
e22b3aff-e956-4e79-95c2-49efee399ed5	2c3325b0-b71b-4750-b333-d64a1eaedfb1	step 2	61f3111a-6d75-4724-883e-8a4932a88dfe	http://s2	DONE	{}	2026-11-28 05:34:59.483932+00	\N	2	\N
0bad12e2-213a-4a8e-be81-c3208edf163e	77f45f57-87ee-4ecf-be7e-3ab31661a342	step 2	530abdb4-530b-41ad-95be-805391f1cc71	http://s2	DONE	{}	2026-11-28 05:34:59.483932+00	\N	2	\N
43f7c489-5cfc-4c45-85b8-16ac211a1870	416277c5-0ac8-40f4-96fd-71c0f6dde70c	step 2	eadc83df-89bf-4b23-af42-6c3f8c75a5ec	http://s2	DONE	{}	2026-11-28 05:34:59.483932+00	\N	2	\N
1cecb163-e8db-4202-80b8-64b198c38b7b	d23986f6-ebe4-4679-ad50-f42363657ab1	step 2	2870252d-70f1-4180-b38c-82c10092487c	http://s2	DONE	{}	2026-11-28 05:34:59.483932+00	\N	2	\N
238a916a-c8ff-409b-ba44-4cfb09a1b039	64a47161-22be-482e-8e61-ebf8a143f7a0	step 2	3b94288f-9ea9-480d-932c-6d7319fb0582	http://s2	DONE	{}	2026-11-28 05:34:59.483932+00	\N	2	\N
c63fb399-17fb-498d-9339-dba5b3961582	87e3a69d-62c4-4b72-9553-18f6cf8ec5cd	step 2	6aca868a-94a4-4e01-84e0-a9e1651842f4	http://s2	DONE	{}	2026-11-28 05:34:59.483932+00	\N	2	\N
\.


--
-- Data for Name: task_services; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.task_services (org_id, service_id, task_definition_id, service_url, pod_name, node_name, health_status, last_health_check, resources_used, started_at, weight, max_concurrency, failures, ejected_until, last_failure) FROM stdin;
319fac94-5e49-41ce-8c40-0f0bb2638d3d	99f6c96e-74d6-4efe-a605-c28e4a029740	611d4d54-14e5-4062-86f6-bdc038ed28f7	http://s	\N	\N	healthy	2026-11-28 05:36:59.454959+00	{"cpu": 1}	2026-11-28 05:36:59.45028+00	2.5	1	0	\N	\N
319fac94-5e49-41ce-8c40-0f0bb2638d3d	ea2fdbf4-4933-47ea-a920-4b4c228c1b4a	76370547-33b6-4362-a405-7a26d2361e8a	http://s	\N	\N	healthy	2026-11-28 05:36:59.458161+00	{"cpu": 1}	2026-11-28 05:36:59.457065+00	2.5	2	0	\N	\N
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	7837dd71-6f46-42da-b9aa-a957fed45ee9	764e0b4d-ca9a-451b-9dc1-eb872424169f	http://s	\N	\N	healthy	2026-11-28 05:36:59.480544+00	{"cpu": 1}	2026-11-28 05:36:59.479897+00	2.5	1	0	\N	\N
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	42df5035-ccfc-4621-8f37-bbfec14a6c53	7118f3b5-a255-4355-b7b9-ee2f6d7b4d42	http://s	\N	\N	healthy	2026-11-28 05:36:59.481684+00	{"cpu": 1}	2026-11-28 05:36:59.481058+00	2.5	2	0	\N	\N
319fac94-5e49-41ce-8c40-0f0bb2638d3d	af7c267c-1015-4079-a51a-4f1532fc10ef	c298f83a-9f56-4435-9787-6c8519fb5653	http://s	\N	\N	healthy	2026-11-28 05:36:59.460046+00	{"cpu": 1}	2026-11-28 05:36:59.458888+00	2.5	3	5	2026-11-28 05:37:29.461844+00	out of memory
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	51495ed7-3d60-481f-bda8-3aeb91f18d95	d2fbf63c-83dd-45b9-9732-441a009e7b5a	http://s	\N	\N	healthy	2026-11-28 05:36:59.469507+00	{"cpu": 1}	2026-11-28 05:36:59.468717+00	2.5	1	0	\N	\N
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	5849a9d5-e047-4436-9055-018e6c3a875b	14d7f541-ae6d-463c-b2b6-2ad8bc17c36e	http://s	\N	\N	healthy	2026-11-28 05:36:59.470871+00	{"cpu": 1}	2026-11-28 05:36:59.470088+00	2.5	2	0	\N	\N
74ecc6f5-132a-4ec1-ae09-7dfc973ee7af	37d71b9a-9abc-417a-bd11-68cf018fc1d2	f2b054dd-de12-4d44-a756-beb1e642f1f5	http://s	\N	\N	healthy	2026-11-28 05:36:59.482824+00	{"cpu": 1}	2026-11-28 05:36:59.482178+00	2.5	3	5	2026-11-28 05:37:29.483706+00	out of memory
8f6c8767-7b8d-4f71-8de8-70320fdae4bf	4c4e9e0c-39cc-4118-b93e-8f99fa965552	911b3f0c-22da-4ebf-bbf9-30c2e1947731	http://s	\N	\N	healthy	2026-11-28 05:36:59.472219+00	{"cpu": 1}	2026-11-28 05:36:59.47147+00	2.5	3	5	2026-11-28 05:37:29.473546+00	out of memory
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
-- Name: maintenance maintenance_pkey; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.maintenance
    ADD CONSTRAINT maintenance_pkey PRIMARY KEY (job);


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
-- Name: search_dictionary search_dictionary_pkey; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.search_dictionary
    ADD CONSTRAINT search_dictionary_pkey PRIMARY KEY (only_row);


--
-- Name: search_words search_words_pkey; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.search_words
    ADD CONSTRAINT search_words_pkey PRIMARY KEY (org_id, lexeme);


--
-- Name: service_slots service_slots_pkey; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.service_slots
    ADD CONSTRAINT service_slots_pkey PRIMARY KEY (org_id, slot_id);


--
-- Name: service_slots service_slots_slot_key; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.service_slots
    ADD CONSTRAINT service_slots_slot_key UNIQUE (org_id, service_id, slot_no);


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

CREATE INDEX idx_task_definitions_category ON mad.task_definitions USING btree (org_id, category, ((title IS NULL)), COALESCE(title, ''::text), task_id, version_key DESC, task_definition_id) WHERE is_active;


--
-- Name: idx_task_definitions_org_active; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX idx_task_definitions_org_active ON mad.task_definitions USING btree (org_id, ((title IS NULL)), COALESCE(title, ''::text), task_id, version_key DESC, task_definition_id) INCLUDE (title, version, library_metadata) WHERE is_active;


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
-- Name: search_lists_key; Type: INDEX; Schema: mad; Owner: owner
--

CREATE UNIQUE INDEX search_lists_key ON mad.search_lists USING btree (org_id, lexeme, rank_order, untitled, title, task_id, version_key DESC, task_definition_id);

ALTER TABLE ONLY mad.search_lists REPLICA IDENTITY USING INDEX search_lists_key;


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
-- Name: task_definitions search_lists_delete; Type: TRIGGER; Schema: mad; Owner: owner
--

CREATE TRIGGER search_lists_delete AFTER DELETE ON mad.task_definitions REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION mad_registry.maintain_search_lists();


--
-- Name: task_definitions search_lists_insert; Type: TRIGGER; Schema: mad; Owner: owner
--

CREATE TRIGGER search_lists_insert AFTER INSERT ON mad.task_definitions REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION mad_registry.maintain_search_lists();


--
-- Name: task_definitions search_lists_truncate; Type: TRIGGER; Schema: mad; Owner: owner
--

CREATE TRIGGER search_lists_truncate AFTER TRUNCATE ON mad.task_definitions FOR EACH STATEMENT EXECUTE FUNCTION mad_registry.maintain_search_lists();


--
-- Name: task_definitions search_lists_update; Type: TRIGGER; Schema: mad; Owner: owner
--

CREATE TRIGGER search_lists_update AFTER UPDATE ON mad.task_definitions REFERENCING OLD TABLE AS removed NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION mad_registry.maintain_search_lists();


--
-- Name: search_words search_words_delete; Type: TRIGGER; Schema: mad; Owner: owner
--

CREATE TRIGGER search_words_delete AFTER DELETE ON mad.search_words REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION mad_registry.search_words_changed();


--
-- Name: search_words search_words_insert; Type: TRIGGER; Schema: mad; Owner: owner
--

CREATE TRIGGER search_words_insert AFTER INSERT ON mad.search_words FOR EACH STATEMENT EXECUTE FUNCTION mad_registry.search_words_changed();


--
-- Name: search_words search_words_truncate; Type: TRIGGER; Schema: mad; Owner: owner
--

CREATE TRIGGER search_words_truncate AFTER TRUNCATE ON mad.search_words FOR EACH STATEMENT EXECUTE FUNCTION mad_registry.search_words_changed();


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
-- Name: search_words search_words_org_id_fkey; Type: FK CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.search_words
    ADD CONSTRAINT search_words_org_id_fkey FOREIGN KEY (org_id) REFERENCES mad.organizations(org_id) ON DELETE CASCADE;


--
-- Name: service_slots service_slots_service_fkey; Type: FK CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.service_slots
    ADD CONSTRAINT service_slots_service_fkey FOREIGN KEY (org_id, service_id) REFERENCES mad.task_services(org_id, service_id) ON DELETE CASCADE;


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
-- Name: search_lists operator; Type: POLICY; Schema: mad; Owner: owner
--

CREATE POLICY operator ON mad.search_lists TO data_operator, "Data ""operator"" 2" USING (( SELECT mad_registry.acts_for_all() AS acts_for_all));


--
-- Name: search_words operator; Type: POLICY; Schema: mad; Owner: owner
--

CREATE POLICY operator ON mad.search_words TO data_operator, "Data ""operator"" 2" USING (( SELECT mad_registry.acts_for_all() AS acts_for_all));


--
-- Name: service_slots operator; Type: POLICY; Schema: mad; Owner: owner
--

CREATE POLICY operator ON mad.service_slots TO data_operator, "Data ""operator"" 2" USING (( SELECT mad_registry.acts_for_all() AS acts_for_all));


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
-- Name: search_lists; Type: ROW SECURITY; Schema: mad; Owner: owner
--

ALTER TABLE mad.search_lists ENABLE ROW LEVEL SECURITY;

--
-- Name: search_words; Type: ROW SECURITY; Schema: mad; Owner: owner
--

ALTER TABLE mad.search_words ENABLE ROW LEVEL SECURITY;

--
-- Name: service_slots; Type: ROW SECURITY; Schema: mad; Owner: owner
--

ALTER TABLE mad.service_slots ENABLE ROW LEVEL SECURITY;

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
-- Name: search_lists tenant; Type: POLICY; Schema: mad; Owner: owner
--

CREATE POLICY tenant ON mad.search_lists USING ((org_id = ( SELECT mad_registry.session_org_id() AS session_org_id)));


--
-- Name: POLICY tenant ON search_lists; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON POLICY tenant ON mad.search_lists IS 'The rows of the session''s organisation.';


--
-- Name: search_words tenant; Type: POLICY; Schema: mad; Owner: owner
--

CREATE POLICY tenant ON mad.search_words USING ((org_id = ( SELECT mad_registry.session_org_id() AS session_org_id)));


--
-- Name: POLICY tenant ON search_words; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON POLICY tenant ON mad.search_words IS 'The rows of the session''s organisation.';


--
-- Name: service_slots tenant; Type: POLICY; Schema: mad; Owner: owner
--

CREATE POLICY tenant ON mad.service_slots USING ((org_id = ( SELECT mad_registry.session_org_id() AS session_org_id)));


--
-- Name: POLICY tenant ON service_slots; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON POLICY tenant ON mad.service_slots IS 'The rows of the session''s organisation.';


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
-- Name: FUNCTION audit_page(org_id uuid, entity_type text, entity_id text, user_id uuid, page_size bigint, before timestamp with time zone, before_id uuid); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.audit_page(org_id uuid, entity_type text, entity_id text, user_id uuid, page_size bigint, before timestamp with time zone, before_id uuid) TO data_bound_reader;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.audit_page(org_id uuid, entity_type text, entity_id text, user_id uuid, page_size bigint, before timestamp with time zone, before_id uuid) TO data_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.audit_page(org_id uuid, entity_type text, entity_id text, user_id uuid, page_size bigint, before timestamp with time zone, before_id uuid) TO data_bound_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.audit_page(org_id uuid, entity_type text, entity_id text, user_id uuid, page_size bigint, before timestamp with time zone, before_id uuid) TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.audit_page(org_id uuid, entity_type text, entity_id text, user_id uuid, page_size bigint, before timestamp with time zone, before_id uuid) TO "Data ""operator"" 2";
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.audit_page(org_id uuid, entity_type text, entity_id text, user_id uuid, page_size bigint, before timestamp with time zone, before_id uuid) TO data_reader;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.audit_page(org_id uuid, entity_type text, entity_id text, user_id uuid, page_size bigint, before timestamp with time zone, before_id uuid) TO data_by_hand;
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
-- Name: FUNCTION check_library(org_id uuid); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.check_library(org_id uuid) TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.check_library(org_id uuid) TO "Data ""operator"" 2";
RESET SESSION AUTHORIZATION;


--
-- Name: FUNCTION check_search_lists(org_id uuid); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.check_search_lists(org_id uuid) TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.check_search_lists(org_id uuid) TO "Data ""operator"" 2";
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
-- Name: FUNCTION databases(); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.databases() TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.databases() TO "Data ""operator"" 2";
RESET SESSION AUTHORIZATION;


--
-- Name: FUNCTION delete_pipeline(org_id uuid, template_id uuid); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.delete_pipeline(org_id uuid, template_id uuid) TO data_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.delete_pipeline(org_id uuid, template_id uuid) TO data_bound_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.delete_pipeline(org_id uuid, template_id uuid) TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.delete_pipeline(org_id uuid, template_id uuid) TO "Data ""operator"" 2";
RESET SESSION AUTHORIZATION;


--
-- Name: FUNCTION delete_task_version(org_id uuid, task_id text, version text); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.delete_task_version(org_id uuid, task_id text, version text) TO data_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.delete_task_version(org_id uuid, task_id text, version text) TO data_bound_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.delete_task_version(org_id uuid, task_id text, version text) TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.delete_task_version(org_id uuid, task_id text, version text) TO "Data ""operator"" 2";
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
-- Name: FUNCTION ensure_partitions(months_ahead bigint); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.ensure_partitions(months_ahead bigint) TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.ensure_partitions(months_ahead bigint) TO "Data ""operator"" 2";
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
-- Name: FUNCTION export_catalog(org_id uuid); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.export_catalog(org_id uuid) TO data_bound_reader;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.export_catalog(org_id uuid) TO data_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.export_catalog(org_id uuid) TO data_bound_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.export_catalog(org_id uuid) TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.export_catalog(org_id uuid) TO "Data ""operator"" 2";
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.export_catalog(org_id uuid) TO data_reader;
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
-- Name: FUNCTION import_catalog(org_id uuid, catalog jsonb, dry_run boolean); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.import_catalog(org_id uuid, catalog jsonb, dry_run boolean) TO data_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.import_catalog(org_id uuid, catalog jsonb, dry_run boolean) TO data_bound_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.import_catalog(org_id uuid, catalog jsonb, dry_run boolean) TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.import_catalog(org_id uuid, catalog jsonb, dry_run boolean) TO "Data ""operator"" 2";
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
-- Name: FUNCTION jobs_page(org_id uuid, status text, page_size bigint, before timestamp with time zone, before_id uuid); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.jobs_page(org_id uuid, status text, page_size bigint, before timestamp with time zone, before_id uuid) TO data_bound_reader;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.jobs_page(org_id uuid, status text, page_size bigint, before timestamp with time zone, before_id uuid) TO data_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.jobs_page(org_id uuid, status text, page_size bigint, before timestamp with time zone, before_id uuid) TO data_bound_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.jobs_page(org_id uuid, status text, page_size bigint, before timestamp with time zone, before_id uuid) TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.jobs_page(org_id uuid, status text, page_size bigint, before timestamp with time zone, before_id uuid) TO "Data ""operator"" 2";
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.jobs_page(org_id uuid, status text, page_size bigint, before timestamp with time zone, before_id uuid) TO data_reader;
RESET SESSION AUTHORIZATION;


--
-- Name: FUNCTION lease_service(org_id uuid, task_id text, version text, ttl interval, max_age interval, holder text); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.lease_service(org_id uuid, task_id text, version text, ttl interval, max_age interval, holder text) TO data_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.lease_service(org_id uuid, task_id text, version text, ttl interval, max_age interval, holder text) TO data_bound_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.lease_service(org_id uuid, task_id text, version text, ttl interval, max_age interval, holder text) TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.lease_service(org_id uuid, task_id text, version text, ttl interval, max_age interval, holder text) TO "Data ""operator"" 2";
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
-- Name: FUNCTION library_metadata(task_id text, version text, metadata jsonb); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.library_metadata(task_id text, version text, metadata jsonb) TO data_bound_reader;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.library_metadata(task_id text, version text, metadata jsonb) TO data_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.library_metadata(task_id text, version text, metadata jsonb) TO data_bound_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.library_metadata(task_id text, version text, metadata jsonb) TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.library_metadata(task_id text, version text, metadata jsonb) TO "Data ""operator"" 2";
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.library_metadata(task_id text, version text, metadata jsonb) TO data_reader;
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
-- Name: PROCEDURE maintain(); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON PROCEDURE mad_registry.maintain() TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON PROCEDURE mad_registry.maintain() TO "Data ""operator"" 2";
RESET SESSION AUTHORIZATION;


--
-- Name: FUNCTION maintain_step(); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.maintain_step() TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.maintain_step() TO "Data ""operator"" 2";
RESET SESSION AUTHORIZATION;


--
-- Name: FUNCTION maintenance_status(); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.maintenance_status() TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.maintenance_status() TO "Data ""operator"" 2";
RESET SESSION AUTHORIZATION;


--
-- Name: FUNCTION molecules_page(org_id uuid, format text, page_size bigint, before timestamp with time zone, before_id uuid); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.molecules_page(org_id uuid, format text, page_size bigint, before timestamp with time zone, before_id uuid) TO data_bound_reader;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.molecules_page(org_id uuid, format text, page_size bigint, before timestamp with time zone, before_id uuid) TO data_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.molecules_page(org_id uuid, format text, page_size bigint, before timestamp with time zone, before_id uuid) TO data_bound_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.molecules_page(org_id uuid, format text, page_size bigint, before timestamp with time zone, before_id uuid) TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.molecules_page(org_id uuid, format text, page_size bigint, before timestamp with time zone, before_id uuid) TO "Data ""operator"" 2";
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.molecules_page(org_id uuid, format text, page_size bigint, before timestamp with time zone, before_id uuid) TO data_reader;
RESET SESSION AUTHORIZATION;


--
-- Name: FUNCTION must_autocommit(); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.must_autocommit() TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.must_autocommit() TO "Data ""operator"" 2";
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
-- Name: FUNCTION pick_healthy_services(org_id uuid, task_id text, version text, max_age interval, how_many integer); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.pick_healthy_services(org_id uuid, task_id text, version text, max_age interval, how_many integer) TO data_bound_reader;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.pick_healthy_services(org_id uuid, task_id text, version text, max_age interval, how_many integer) TO data_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.pick_healthy_services(org_id uuid, task_id text, version text, max_age interval, how_many integer) TO data_bound_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.pick_healthy_services(org_id uuid, task_id text, version text, max_age interval, how_many integer) TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.pick_healthy_services(org_id uuid, task_id text, version text, max_age interval, how_many integer) TO "Data ""operator"" 2";
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.pick_healthy_services(org_id uuid, task_id text, version text, max_age interval, how_many integer) TO data_reader;
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
-- Name: FUNCTION prometheus_metrics(all_databases boolean); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.prometheus_metrics(all_databases boolean) TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.prometheus_metrics(all_databases boolean) TO "Data ""operator"" 2";
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
-- Name: FUNCTION refresh_search_lists(org_id uuid, at_least bigint); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.refresh_search_lists(org_id uuid, at_least bigint) TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.refresh_search_lists(org_id uuid, at_least bigint) TO "Data ""operator"" 2";
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
-- Name: FUNCTION register_service(org_id uuid, task_id text, version text, service_url text, pod_name text, node_name text, weight double precision, max_concurrency integer); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.register_service(org_id uuid, task_id text, version text, service_url text, pod_name text, node_name text, weight double precision, max_concurrency integer) TO data_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.register_service(org_id uuid, task_id text, version text, service_url text, pod_name text, node_name text, weight double precision, max_concurrency integer) TO data_bound_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.register_service(org_id uuid, task_id text, version text, service_url text, pod_name text, node_name text, weight double precision, max_concurrency integer) TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.register_service(org_id uuid, task_id text, version text, service_url text, pod_name text, node_name text, weight double precision, max_concurrency integer) TO "Data ""operator"" 2";
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
-- Name: FUNCTION release_lease(org_id uuid, lease_id uuid, ok boolean, message text); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.release_lease(org_id uuid, lease_id uuid, ok boolean, message text) TO data_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.release_lease(org_id uuid, lease_id uuid, ok boolean, message text) TO data_bound_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.release_lease(org_id uuid, lease_id uuid, ok boolean, message text) TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.release_lease(org_id uuid, lease_id uuid, ok boolean, message text) TO "Data ""operator"" 2";
RESET SESSION AUTHORIZATION;


--
-- Name: FUNCTION renew_lease(org_id uuid, lease_id uuid, ttl interval); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.renew_lease(org_id uuid, lease_id uuid, ttl interval) TO data_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.renew_lease(org_id uuid, lease_id uuid, ttl interval) TO data_bound_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.renew_lease(org_id uuid, lease_id uuid, ttl interval) TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.renew_lease(org_id uuid, lease_id uuid, ttl interval) TO "Data ""operator"" 2";
RESET SESSION AUTHORIZATION;


--
-- Name: FUNCTION report_outcome(org_id uuid, service_id uuid, ok boolean, message text); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.report_outcome(org_id uuid, service_id uuid, ok boolean, message text) TO data_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.report_outcome(org_id uuid, service_id uuid, ok boolean, message text) TO data_bound_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.report_outcome(org_id uuid, service_id uuid, ok boolean, message text) TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.report_outcome(org_id uuid, service_id uuid, ok boolean, message text) TO "Data ""operator"" 2";
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
-- Name: FUNCTION search_tasks(org_id uuid, query text, category text, page_size bigint, page_offset bigint, latest_only boolean); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.search_tasks(org_id uuid, query text, category text, page_size bigint, page_offset bigint, latest_only boolean) TO data_bound_reader;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.search_tasks(org_id uuid, query text, category text, page_size bigint, page_offset bigint, latest_only boolean) TO data_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.search_tasks(org_id uuid, query text, category text, page_size bigint, page_offset bigint, latest_only boolean) TO data_bound_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.search_tasks(org_id uuid, query text, category text, page_size bigint, page_offset bigint, latest_only boolean) TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.search_tasks(org_id uuid, query text, category text, page_size bigint, page_offset bigint, latest_only boolean) TO "Data ""operator"" 2";
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.search_tasks(org_id uuid, query text, category text, page_size bigint, page_offset bigint, latest_only boolean) TO data_reader;
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
-- Name: FUNCTION search_vector(task_id text, metadata jsonb); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.search_vector(task_id text, metadata jsonb) TO data_bound_reader;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.search_vector(task_id text, metadata jsonb) TO data_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.search_vector(task_id text, metadata jsonb) TO data_bound_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.search_vector(task_id text, metadata jsonb) TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.search_vector(task_id text, metadata jsonb) TO "Data ""operator"" 2";
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.search_vector(task_id text, metadata jsonb) TO data_reader;
RESET SESSION AUTHORIZATION;


--
-- Name: FUNCTION service_counts(org_id uuid, task_definition_ids uuid[]); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.service_counts(org_id uuid, task_definition_ids uuid[]) TO data_bound_reader;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.service_counts(org_id uuid, task_definition_ids uuid[]) TO data_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.service_counts(org_id uuid, task_definition_ids uuid[]) TO data_bound_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.service_counts(org_id uuid, task_definition_ids uuid[]) TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.service_counts(org_id uuid, task_definition_ids uuid[]) TO "Data ""operator"" 2";
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.service_counts(org_id uuid, task_definition_ids uuid[]) TO data_reader;
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
-- Name: FUNCTION task_library(org_id uuid, category text, page_size bigint, after_title text, after_id uuid, latest_only boolean); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.task_library(org_id uuid, category text, page_size bigint, after_title text, after_id uuid, latest_only boolean) TO data_bound_reader;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.task_library(org_id uuid, category text, page_size bigint, after_title text, after_id uuid, latest_only boolean) TO data_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.task_library(org_id uuid, category text, page_size bigint, after_title text, after_id uuid, latest_only boolean) TO data_bound_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.task_library(org_id uuid, category text, page_size bigint, after_title text, after_id uuid, latest_only boolean) TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.task_library(org_id uuid, category text, page_size bigint, after_title text, after_id uuid, latest_only boolean) TO "Data ""operator"" 2";
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.task_library(org_id uuid, category text, page_size bigint, after_title text, after_id uuid, latest_only boolean) TO data_reader;
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
-- Name: FUNCTION unregister_service(org_id uuid, service_id uuid); Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.unregister_service(org_id uuid, service_id uuid) TO data_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.unregister_service(org_id uuid, service_id uuid) TO data_bound_writer;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.unregister_service(org_id uuid, service_id uuid) TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT ALL ON FUNCTION mad_registry.unregister_service(org_id uuid, service_id uuid) TO "Data ""operator"" 2";
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
GRANT SELECT,INSERT ON TABLE mad.jobs_meta TO data_writer;
GRANT SELECT,INSERT ON TABLE mad.jobs_meta TO data_bound_writer;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE mad.jobs_meta TO data_operator;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE mad.jobs_meta TO "Data ""operator"" 2";
GRANT SELECT ON TABLE mad.jobs_meta TO data_reader;


--
-- Name: COLUMN jobs_meta.pipeline_id; Type: ACL; Schema: mad; Owner: owner
--

GRANT UPDATE(pipeline_id) ON TABLE mad.jobs_meta TO data_writer;
GRANT UPDATE(pipeline_id) ON TABLE mad.jobs_meta TO data_bound_writer;
GRANT UPDATE(pipeline_id) ON TABLE mad.jobs_meta TO data_operator;
GRANT UPDATE(pipeline_id) ON TABLE mad.jobs_meta TO "Data ""operator"" 2";


--
-- Name: COLUMN jobs_meta.submitted_by; Type: ACL; Schema: mad; Owner: owner
--

GRANT UPDATE(submitted_by) ON TABLE mad.jobs_meta TO data_writer;
GRANT UPDATE(submitted_by) ON TABLE mad.jobs_meta TO data_bound_writer;
GRANT UPDATE(submitted_by) ON TABLE mad.jobs_meta TO data_operator;
GRANT UPDATE(submitted_by) ON TABLE mad.jobs_meta TO "Data ""operator"" 2";


--
-- Name: COLUMN jobs_meta.status; Type: ACL; Schema: mad; Owner: owner
--

GRANT UPDATE(status) ON TABLE mad.jobs_meta TO data_writer;
GRANT UPDATE(status) ON TABLE mad.jobs_meta TO data_bound_writer;
GRANT UPDATE(status) ON TABLE mad.jobs_meta TO data_operator;
GRANT UPDATE(status) ON TABLE mad.jobs_meta TO "Data ""operator"" 2";


--
-- Name: COLUMN jobs_meta.priority; Type: ACL; Schema: mad; Owner: owner
--

GRANT UPDATE(priority) ON TABLE mad.jobs_meta TO data_writer;
GRANT UPDATE(priority) ON TABLE mad.jobs_meta TO data_bound_writer;
GRANT UPDATE(priority) ON TABLE mad.jobs_meta TO data_operator;
GRANT UPDATE(priority) ON TABLE mad.jobs_meta TO "Data ""operator"" 2";


--
-- Name: COLUMN jobs_meta.created_at; Type: ACL; Schema: mad; Owner: owner
--

GRANT UPDATE(created_at) ON TABLE mad.jobs_meta TO data_writer;
GRANT UPDATE(created_at) ON TABLE mad.jobs_meta TO data_bound_writer;
GRANT UPDATE(created_at) ON TABLE mad.jobs_meta TO data_operator;
GRANT UPDATE(created_at) ON TABLE mad.jobs_meta TO "Data ""operator"" 2";


--
-- Name: COLUMN jobs_meta.updated_at; Type: ACL; Schema: mad; Owner: owner
--

GRANT UPDATE(updated_at) ON TABLE mad.jobs_meta TO data_writer;
GRANT UPDATE(updated_at) ON TABLE mad.jobs_meta TO data_bound_writer;
GRANT UPDATE(updated_at) ON TABLE mad.jobs_meta TO data_operator;
GRANT UPDATE(updated_at) ON TABLE mad.jobs_meta TO "Data ""operator"" 2";


--
-- Name: TABLE maintenance; Type: ACL; Schema: mad; Owner: owner
--

GRANT SELECT ON TABLE mad.maintenance TO data_operator;
GRANT SELECT ON TABLE mad.maintenance TO "Data ""operator"" 2";


--
-- Name: COLUMN maintenance.enabled; Type: ACL; Schema: mad; Owner: owner
--

GRANT UPDATE(enabled) ON TABLE mad.maintenance TO data_operator;
GRANT UPDATE(enabled) ON TABLE mad.maintenance TO "Data ""operator"" 2";


--
-- Name: COLUMN maintenance.every; Type: ACL; Schema: mad; Owner: owner
--

GRANT UPDATE(every) ON TABLE mad.maintenance TO data_operator;
GRANT UPDATE(every) ON TABLE mad.maintenance TO "Data ""operator"" 2";


--
-- Name: COLUMN maintenance.argument; Type: ACL; Schema: mad; Owner: owner
--

GRANT UPDATE(argument) ON TABLE mad.maintenance TO data_operator;
GRANT UPDATE(argument) ON TABLE mad.maintenance TO "Data ""operator"" 2";


--
-- Name: COLUMN maintenance.due; Type: ACL; Schema: mad; Owner: owner
--

GRANT UPDATE(due) ON TABLE mad.maintenance TO data_operator;
GRANT UPDATE(due) ON TABLE mad.maintenance TO "Data ""operator"" 2";


--
-- Name: COLUMN maintenance.last_run; Type: ACL; Schema: mad; Owner: owner
--

GRANT UPDATE(last_run) ON TABLE mad.maintenance TO data_operator;
GRANT UPDATE(last_run) ON TABLE mad.maintenance TO "Data ""operator"" 2";


--
-- Name: COLUMN maintenance.duration; Type: ACL; Schema: mad; Owner: owner
--

GRANT UPDATE(duration) ON TABLE mad.maintenance TO data_operator;
GRANT UPDATE(duration) ON TABLE mad.maintenance TO "Data ""operator"" 2";


--
-- Name: COLUMN maintenance.done; Type: ACL; Schema: mad; Owner: owner
--

GRANT UPDATE(done) ON TABLE mad.maintenance TO data_operator;
GRANT UPDATE(done) ON TABLE mad.maintenance TO "Data ""operator"" 2";


--
-- Name: COLUMN maintenance.last_fault; Type: ACL; Schema: mad; Owner: owner
--

GRANT UPDATE(last_fault) ON TABLE mad.maintenance TO data_operator;
GRANT UPDATE(last_fault) ON TABLE mad.maintenance TO "Data ""operator"" 2";


--
-- Name: COLUMN maintenance.last_fault_at; Type: ACL; Schema: mad; Owner: owner
--

GRANT UPDATE(last_fault_at) ON TABLE mad.maintenance TO data_operator;
GRANT UPDATE(last_fault_at) ON TABLE mad.maintenance TO "Data ""operator"" 2";


--
-- Name: COLUMN maintenance.remaining; Type: ACL; Schema: mad; Owner: owner
--

GRANT UPDATE(remaining) ON TABLE mad.maintenance TO data_operator;
GRANT UPDATE(remaining) ON TABLE mad.maintenance TO "Data ""operator"" 2";


--
-- Name: COLUMN maintenance.progress; Type: ACL; Schema: mad; Owner: owner
--

GRANT UPDATE(progress) ON TABLE mad.maintenance TO data_operator;
GRANT UPDATE(progress) ON TABLE mad.maintenance TO "Data ""operator"" 2";


--
-- Name: COLUMN maintenance.round; Type: ACL; Schema: mad; Owner: owner
--

GRANT UPDATE(round) ON TABLE mad.maintenance TO data_operator;
GRANT UPDATE(round) ON TABLE mad.maintenance TO "Data ""operator"" 2";


--
-- Name: COLUMN maintenance.round_done; Type: ACL; Schema: mad; Owner: owner
--

GRANT UPDATE(round_done) ON TABLE mad.maintenance TO data_operator;
GRANT UPDATE(round_done) ON TABLE mad.maintenance TO "Data ""operator"" 2";


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
GRANT SELECT,INSERT ON TABLE mad.molecules TO data_writer;
GRANT SELECT,INSERT ON TABLE mad.molecules TO data_bound_writer;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE mad.molecules TO data_operator;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE mad.molecules TO "Data ""operator"" 2";
GRANT SELECT ON TABLE mad.molecules TO data_reader;


--
-- Name: COLUMN molecules.name; Type: ACL; Schema: mad; Owner: owner
--

GRANT UPDATE(name) ON TABLE mad.molecules TO data_writer;
GRANT UPDATE(name) ON TABLE mad.molecules TO data_bound_writer;
GRANT UPDATE(name) ON TABLE mad.molecules TO data_operator;
GRANT UPDATE(name) ON TABLE mad.molecules TO "Data ""operator"" 2";


--
-- Name: COLUMN molecules.format; Type: ACL; Schema: mad; Owner: owner
--

GRANT UPDATE(format) ON TABLE mad.molecules TO data_writer;
GRANT UPDATE(format) ON TABLE mad.molecules TO data_bound_writer;
GRANT UPDATE(format) ON TABLE mad.molecules TO data_operator;
GRANT UPDATE(format) ON TABLE mad.molecules TO "Data ""operator"" 2";


--
-- Name: COLUMN molecules.uri; Type: ACL; Schema: mad; Owner: owner
--

GRANT UPDATE(uri) ON TABLE mad.molecules TO data_writer;
GRANT UPDATE(uri) ON TABLE mad.molecules TO data_bound_writer;
GRANT UPDATE(uri) ON TABLE mad.molecules TO data_operator;
GRANT UPDATE(uri) ON TABLE mad.molecules TO "Data ""operator"" 2";


--
-- Name: COLUMN molecules.size_bytes; Type: ACL; Schema: mad; Owner: owner
--

GRANT UPDATE(size_bytes) ON TABLE mad.molecules TO data_writer;
GRANT UPDATE(size_bytes) ON TABLE mad.molecules TO data_bound_writer;
GRANT UPDATE(size_bytes) ON TABLE mad.molecules TO data_operator;
GRANT UPDATE(size_bytes) ON TABLE mad.molecules TO "Data ""operator"" 2";


--
-- Name: COLUMN molecules.checksum; Type: ACL; Schema: mad; Owner: owner
--

GRANT UPDATE(checksum) ON TABLE mad.molecules TO data_writer;
GRANT UPDATE(checksum) ON TABLE mad.molecules TO data_bound_writer;
GRANT UPDATE(checksum) ON TABLE mad.molecules TO data_operator;
GRANT UPDATE(checksum) ON TABLE mad.molecules TO "Data ""operator"" 2";


--
-- Name: COLUMN molecules.properties; Type: ACL; Schema: mad; Owner: owner
--

GRANT UPDATE(properties) ON TABLE mad.molecules TO data_writer;
GRANT UPDATE(properties) ON TABLE mad.molecules TO data_bound_writer;
GRANT UPDATE(properties) ON TABLE mad.molecules TO data_operator;
GRANT UPDATE(properties) ON TABLE mad.molecules TO "Data ""operator"" 2";


--
-- Name: COLUMN molecules.created_by; Type: ACL; Schema: mad; Owner: owner
--

GRANT UPDATE(created_by) ON TABLE mad.molecules TO data_writer;
GRANT UPDATE(created_by) ON TABLE mad.molecules TO data_bound_writer;
GRANT UPDATE(created_by) ON TABLE mad.molecules TO data_operator;
GRANT UPDATE(created_by) ON TABLE mad.molecules TO "Data ""operator"" 2";


--
-- Name: COLUMN molecules.created_at; Type: ACL; Schema: mad; Owner: owner
--

GRANT UPDATE(created_at) ON TABLE mad.molecules TO data_writer;
GRANT UPDATE(created_at) ON TABLE mad.molecules TO data_bound_writer;
GRANT UPDATE(created_at) ON TABLE mad.molecules TO data_operator;
GRANT UPDATE(created_at) ON TABLE mad.molecules TO "Data ""operator"" 2";


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
GRANT SELECT,INSERT ON TABLE mad.pipeline_task_steps TO data_writer;
GRANT SELECT,INSERT ON TABLE mad.pipeline_task_steps TO data_bound_writer;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE mad.pipeline_task_steps TO data_operator;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE mad.pipeline_task_steps TO "Data ""operator"" 2";
GRANT SELECT ON TABLE mad.pipeline_task_steps TO data_reader;


--
-- Name: COLUMN pipeline_task_steps.template_id; Type: ACL; Schema: mad; Owner: owner
--

GRANT UPDATE(template_id) ON TABLE mad.pipeline_task_steps TO data_writer;
GRANT UPDATE(template_id) ON TABLE mad.pipeline_task_steps TO data_bound_writer;
GRANT UPDATE(template_id) ON TABLE mad.pipeline_task_steps TO data_operator;
GRANT UPDATE(template_id) ON TABLE mad.pipeline_task_steps TO "Data ""operator"" 2";


--
-- Name: COLUMN pipeline_task_steps.task_definition_id; Type: ACL; Schema: mad; Owner: owner
--

GRANT UPDATE(task_definition_id) ON TABLE mad.pipeline_task_steps TO data_writer;
GRANT UPDATE(task_definition_id) ON TABLE mad.pipeline_task_steps TO data_bound_writer;
GRANT UPDATE(task_definition_id) ON TABLE mad.pipeline_task_steps TO data_operator;
GRANT UPDATE(task_definition_id) ON TABLE mad.pipeline_task_steps TO "Data ""operator"" 2";


--
-- Name: COLUMN pipeline_task_steps.step_name; Type: ACL; Schema: mad; Owner: owner
--

GRANT UPDATE(step_name) ON TABLE mad.pipeline_task_steps TO data_writer;
GRANT UPDATE(step_name) ON TABLE mad.pipeline_task_steps TO data_bound_writer;
GRANT UPDATE(step_name) ON TABLE mad.pipeline_task_steps TO data_operator;
GRANT UPDATE(step_name) ON TABLE mad.pipeline_task_steps TO "Data ""operator"" 2";


--
-- Name: COLUMN pipeline_task_steps.step_order; Type: ACL; Schema: mad; Owner: owner
--

GRANT UPDATE(step_order) ON TABLE mad.pipeline_task_steps TO data_writer;
GRANT UPDATE(step_order) ON TABLE mad.pipeline_task_steps TO data_bound_writer;
GRANT UPDATE(step_order) ON TABLE mad.pipeline_task_steps TO data_operator;
GRANT UPDATE(step_order) ON TABLE mad.pipeline_task_steps TO "Data ""operator"" 2";


--
-- Name: COLUMN pipeline_task_steps.depends_on; Type: ACL; Schema: mad; Owner: owner
--

GRANT UPDATE(depends_on) ON TABLE mad.pipeline_task_steps TO data_writer;
GRANT UPDATE(depends_on) ON TABLE mad.pipeline_task_steps TO data_bound_writer;
GRANT UPDATE(depends_on) ON TABLE mad.pipeline_task_steps TO data_operator;
GRANT UPDATE(depends_on) ON TABLE mad.pipeline_task_steps TO "Data ""operator"" 2";


--
-- Name: COLUMN pipeline_task_steps.parameter_overrides; Type: ACL; Schema: mad; Owner: owner
--

GRANT UPDATE(parameter_overrides) ON TABLE mad.pipeline_task_steps TO data_writer;
GRANT UPDATE(parameter_overrides) ON TABLE mad.pipeline_task_steps TO data_bound_writer;
GRANT UPDATE(parameter_overrides) ON TABLE mad.pipeline_task_steps TO data_operator;
GRANT UPDATE(parameter_overrides) ON TABLE mad.pipeline_task_steps TO "Data ""operator"" 2";


--
-- Name: COLUMN pipeline_task_steps.created_at; Type: ACL; Schema: mad; Owner: owner
--

GRANT UPDATE(created_at) ON TABLE mad.pipeline_task_steps TO data_writer;
GRANT UPDATE(created_at) ON TABLE mad.pipeline_task_steps TO data_bound_writer;
GRANT UPDATE(created_at) ON TABLE mad.pipeline_task_steps TO data_operator;
GRANT UPDATE(created_at) ON TABLE mad.pipeline_task_steps TO "Data ""operator"" 2";


--
-- Name: COLUMN pipeline_task_steps.wave; Type: ACL; Schema: mad; Owner: owner
--

GRANT UPDATE(wave) ON TABLE mad.pipeline_task_steps TO data_writer;
GRANT UPDATE(wave) ON TABLE mad.pipeline_task_steps TO data_bound_writer;
GRANT UPDATE(wave) ON TABLE mad.pipeline_task_steps TO data_operator;
GRANT UPDATE(wave) ON TABLE mad.pipeline_task_steps TO "Data ""operator"" 2";


--
-- Name: TABLE pipeline_templates; Type: ACL; Schema: mad; Owner: owner
--

GRANT SELECT ON TABLE mad.pipeline_templates TO data_bound_reader;
GRANT SELECT,INSERT ON TABLE mad.pipeline_templates TO data_writer;
GRANT SELECT,INSERT ON TABLE mad.pipeline_templates TO data_bound_writer;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE mad.pipeline_templates TO data_operator;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE mad.pipeline_templates TO "Data ""operator"" 2";
GRANT SELECT ON TABLE mad.pipeline_templates TO data_reader;


--
-- Name: COLUMN pipeline_templates.name; Type: ACL; Schema: mad; Owner: owner
--

GRANT UPDATE(name) ON TABLE mad.pipeline_templates TO data_writer;
GRANT UPDATE(name) ON TABLE mad.pipeline_templates TO data_bound_writer;
GRANT UPDATE(name) ON TABLE mad.pipeline_templates TO data_operator;
GRANT UPDATE(name) ON TABLE mad.pipeline_templates TO "Data ""operator"" 2";


--
-- Name: COLUMN pipeline_templates.display_name; Type: ACL; Schema: mad; Owner: owner
--

GRANT UPDATE(display_name) ON TABLE mad.pipeline_templates TO data_writer;
GRANT UPDATE(display_name) ON TABLE mad.pipeline_templates TO data_bound_writer;
GRANT UPDATE(display_name) ON TABLE mad.pipeline_templates TO data_operator;
GRANT UPDATE(display_name) ON TABLE mad.pipeline_templates TO "Data ""operator"" 2";


--
-- Name: COLUMN pipeline_templates.description; Type: ACL; Schema: mad; Owner: owner
--

GRANT UPDATE(description) ON TABLE mad.pipeline_templates TO data_writer;
GRANT UPDATE(description) ON TABLE mad.pipeline_templates TO data_bound_writer;
GRANT UPDATE(description) ON TABLE mad.pipeline_templates TO data_operator;
GRANT UPDATE(description) ON TABLE mad.pipeline_templates TO "Data ""operator"" 2";


--
-- Name: COLUMN pipeline_templates.category; Type: ACL; Schema: mad; Owner: owner
--

GRANT UPDATE(category) ON TABLE mad.pipeline_templates TO data_writer;
GRANT UPDATE(category) ON TABLE mad.pipeline_templates TO data_bound_writer;
GRANT UPDATE(category) ON TABLE mad.pipeline_templates TO data_operator;
GRANT UPDATE(category) ON TABLE mad.pipeline_templates TO "Data ""operator"" 2";


--
-- Name: COLUMN pipeline_templates.workflow_definition; Type: ACL; Schema: mad; Owner: owner
--

GRANT UPDATE(workflow_definition) ON TABLE mad.pipeline_templates TO data_writer;
GRANT UPDATE(workflow_definition) ON TABLE mad.pipeline_templates TO data_bound_writer;
GRANT UPDATE(workflow_definition) ON TABLE mad.pipeline_templates TO data_operator;
GRANT UPDATE(workflow_definition) ON TABLE mad.pipeline_templates TO "Data ""operator"" 2";


--
-- Name: COLUMN pipeline_templates.default_parameters; Type: ACL; Schema: mad; Owner: owner
--

GRANT UPDATE(default_parameters) ON TABLE mad.pipeline_templates TO data_writer;
GRANT UPDATE(default_parameters) ON TABLE mad.pipeline_templates TO data_bound_writer;
GRANT UPDATE(default_parameters) ON TABLE mad.pipeline_templates TO data_operator;
GRANT UPDATE(default_parameters) ON TABLE mad.pipeline_templates TO "Data ""operator"" 2";


--
-- Name: COLUMN pipeline_templates.is_public; Type: ACL; Schema: mad; Owner: owner
--

GRANT UPDATE(is_public) ON TABLE mad.pipeline_templates TO data_writer;
GRANT UPDATE(is_public) ON TABLE mad.pipeline_templates TO data_bound_writer;
GRANT UPDATE(is_public) ON TABLE mad.pipeline_templates TO data_operator;
GRANT UPDATE(is_public) ON TABLE mad.pipeline_templates TO "Data ""operator"" 2";


--
-- Name: COLUMN pipeline_templates.is_active; Type: ACL; Schema: mad; Owner: owner
--

GRANT UPDATE(is_active) ON TABLE mad.pipeline_templates TO data_writer;
GRANT UPDATE(is_active) ON TABLE mad.pipeline_templates TO data_bound_writer;
GRANT UPDATE(is_active) ON TABLE mad.pipeline_templates TO data_operator;
GRANT UPDATE(is_active) ON TABLE mad.pipeline_templates TO "Data ""operator"" 2";


--
-- Name: COLUMN pipeline_templates.is_system; Type: ACL; Schema: mad; Owner: owner
--

GRANT UPDATE(is_system) ON TABLE mad.pipeline_templates TO data_writer;
GRANT UPDATE(is_system) ON TABLE mad.pipeline_templates TO data_bound_writer;
GRANT UPDATE(is_system) ON TABLE mad.pipeline_templates TO data_operator;
GRANT UPDATE(is_system) ON TABLE mad.pipeline_templates TO "Data ""operator"" 2";


--
-- Name: COLUMN pipeline_templates.version; Type: ACL; Schema: mad; Owner: owner
--

GRANT UPDATE(version) ON TABLE mad.pipeline_templates TO data_writer;
GRANT UPDATE(version) ON TABLE mad.pipeline_templates TO data_bound_writer;
GRANT UPDATE(version) ON TABLE mad.pipeline_templates TO data_operator;
GRANT UPDATE(version) ON TABLE mad.pipeline_templates TO "Data ""operator"" 2";


--
-- Name: COLUMN pipeline_templates.created_by; Type: ACL; Schema: mad; Owner: owner
--

GRANT UPDATE(created_by) ON TABLE mad.pipeline_templates TO data_writer;
GRANT UPDATE(created_by) ON TABLE mad.pipeline_templates TO data_bound_writer;
GRANT UPDATE(created_by) ON TABLE mad.pipeline_templates TO data_operator;
GRANT UPDATE(created_by) ON TABLE mad.pipeline_templates TO "Data ""operator"" 2";


--
-- Name: COLUMN pipeline_templates.created_at; Type: ACL; Schema: mad; Owner: owner
--

GRANT UPDATE(created_at) ON TABLE mad.pipeline_templates TO data_writer;
GRANT UPDATE(created_at) ON TABLE mad.pipeline_templates TO data_bound_writer;
GRANT UPDATE(created_at) ON TABLE mad.pipeline_templates TO data_operator;
GRANT UPDATE(created_at) ON TABLE mad.pipeline_templates TO "Data ""operator"" 2";


--
-- Name: COLUMN pipeline_templates.updated_at; Type: ACL; Schema: mad; Owner: owner
--

GRANT UPDATE(updated_at) ON TABLE mad.pipeline_templates TO data_writer;
GRANT UPDATE(updated_at) ON TABLE mad.pipeline_templates TO data_bound_writer;
GRANT UPDATE(updated_at) ON TABLE mad.pipeline_templates TO data_operator;
GRANT UPDATE(updated_at) ON TABLE mad.pipeline_templates TO "Data ""operator"" 2";


--
-- Name: TABLE registry_revisions; Type: ACL; Schema: mad; Owner: owner
--

GRANT SELECT ON TABLE mad.registry_revisions TO data_bound_reader;
GRANT SELECT ON TABLE mad.registry_revisions TO data_writer;
GRANT SELECT ON TABLE mad.registry_revisions TO data_bound_writer;
GRANT SELECT ON TABLE mad.registry_revisions TO data_operator;
GRANT SELECT ON TABLE mad.registry_revisions TO "Data ""operator"" 2";
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
-- Name: TABLE search_lists; Type: ACL; Schema: mad; Owner: owner
--

GRANT SELECT ON TABLE mad.search_lists TO data_bound_reader;
GRANT SELECT ON TABLE mad.search_lists TO data_writer;
GRANT SELECT ON TABLE mad.search_lists TO data_bound_writer;
GRANT SELECT ON TABLE mad.search_lists TO data_operator;
GRANT SELECT ON TABLE mad.search_lists TO "Data ""operator"" 2";
GRANT SELECT ON TABLE mad.search_lists TO data_reader;


--
-- Name: TABLE search_words; Type: ACL; Schema: mad; Owner: owner
--

GRANT SELECT ON TABLE mad.search_words TO data_bound_reader;
GRANT SELECT ON TABLE mad.search_words TO data_writer;
GRANT SELECT ON TABLE mad.search_words TO data_bound_writer;
GRANT SELECT ON TABLE mad.search_words TO data_operator;
GRANT SELECT ON TABLE mad.search_words TO "Data ""operator"" 2";
GRANT SELECT ON TABLE mad.search_words TO data_reader;


--
-- Name: TABLE service_slots; Type: ACL; Schema: mad; Owner: owner
--

GRANT SELECT ON TABLE mad.service_slots TO data_bound_reader;
GRANT SELECT ON TABLE mad.service_slots TO data_writer;
GRANT SELECT ON TABLE mad.service_slots TO data_bound_writer;
GRANT SELECT ON TABLE mad.service_slots TO data_operator;
GRANT SELECT ON TABLE mad.service_slots TO "Data ""operator"" 2";
GRANT SELECT ON TABLE mad.service_slots TO data_reader;


--
-- Name: TABLE task_definitions; Type: ACL; Schema: mad; Owner: owner
--

GRANT SELECT ON TABLE mad.task_definitions TO data_bound_reader;
GRANT SELECT,INSERT ON TABLE mad.task_definitions TO data_writer;
GRANT SELECT,INSERT ON TABLE mad.task_definitions TO data_bound_writer;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE mad.task_definitions TO data_operator;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE mad.task_definitions TO "Data ""operator"" 2";
GRANT SELECT ON TABLE mad.task_definitions TO data_reader;


--
-- Name: COLUMN task_definitions.task_id; Type: ACL; Schema: mad; Owner: owner
--

GRANT UPDATE(task_id) ON TABLE mad.task_definitions TO data_writer;
GRANT UPDATE(task_id) ON TABLE mad.task_definitions TO data_bound_writer;
GRANT UPDATE(task_id) ON TABLE mad.task_definitions TO data_operator;
GRANT UPDATE(task_id) ON TABLE mad.task_definitions TO "Data ""operator"" 2";


--
-- Name: COLUMN task_definitions.version; Type: ACL; Schema: mad; Owner: owner
--

GRANT UPDATE(version) ON TABLE mad.task_definitions TO data_writer;
GRANT UPDATE(version) ON TABLE mad.task_definitions TO data_bound_writer;
GRANT UPDATE(version) ON TABLE mad.task_definitions TO data_operator;
GRANT UPDATE(version) ON TABLE mad.task_definitions TO "Data ""operator"" 2";


--
-- Name: COLUMN task_definitions.metadata; Type: ACL; Schema: mad; Owner: owner
--

GRANT UPDATE(metadata) ON TABLE mad.task_definitions TO data_writer;
GRANT UPDATE(metadata) ON TABLE mad.task_definitions TO data_bound_writer;
GRANT UPDATE(metadata) ON TABLE mad.task_definitions TO data_operator;
GRANT UPDATE(metadata) ON TABLE mad.task_definitions TO "Data ""operator"" 2";


--
-- Name: COLUMN task_definitions.interface_spec; Type: ACL; Schema: mad; Owner: owner
--

GRANT UPDATE(interface_spec) ON TABLE mad.task_definitions TO data_writer;
GRANT UPDATE(interface_spec) ON TABLE mad.task_definitions TO data_bound_writer;
GRANT UPDATE(interface_spec) ON TABLE mad.task_definitions TO data_operator;
GRANT UPDATE(interface_spec) ON TABLE mad.task_definitions TO "Data ""operator"" 2";


--
-- Name: COLUMN task_definitions.service_config; Type: ACL; Schema: mad; Owner: owner
--

GRANT UPDATE(service_config) ON TABLE mad.task_definitions TO data_writer;
GRANT UPDATE(service_config) ON TABLE mad.task_definitions TO data_bound_writer;
GRANT UPDATE(service_config) ON TABLE mad.task_definitions TO data_operator;
GRANT UPDATE(service_config) ON TABLE mad.task_definitions TO "Data ""operator"" 2";


--
-- Name: COLUMN task_definitions.is_active; Type: ACL; Schema: mad; Owner: owner
--

GRANT UPDATE(is_active) ON TABLE mad.task_definitions TO data_writer;
GRANT UPDATE(is_active) ON TABLE mad.task_definitions TO data_bound_writer;
GRANT UPDATE(is_active) ON TABLE mad.task_definitions TO data_operator;
GRANT UPDATE(is_active) ON TABLE mad.task_definitions TO "Data ""operator"" 2";


--
-- Name: COLUMN task_definitions.is_system; Type: ACL; Schema: mad; Owner: owner
--

GRANT UPDATE(is_system) ON TABLE mad.task_definitions TO data_writer;
GRANT UPDATE(is_system) ON TABLE mad.task_definitions TO data_bound_writer;
GRANT UPDATE(is_system) ON TABLE mad.task_definitions TO data_operator;
GRANT UPDATE(is_system) ON TABLE mad.task_definitions TO "Data ""operator"" 2";


--
-- Name: COLUMN task_definitions.created_by; Type: ACL; Schema: mad; Owner: owner
--

GRANT UPDATE(created_by) ON TABLE mad.task_definitions TO data_writer;
GRANT UPDATE(created_by) ON TABLE mad.task_definitions TO data_bound_writer;
GRANT UPDATE(created_by) ON TABLE mad.task_definitions TO data_operator;
GRANT UPDATE(created_by) ON TABLE mad.task_definitions TO "Data ""operator"" 2";


--
-- Name: COLUMN task_definitions.created_at; Type: ACL; Schema: mad; Owner: owner
--

GRANT UPDATE(created_at) ON TABLE mad.task_definitions TO data_writer;
GRANT UPDATE(created_at) ON TABLE mad.task_definitions TO data_bound_writer;
GRANT UPDATE(created_at) ON TABLE mad.task_definitions TO data_operator;
GRANT UPDATE(created_at) ON TABLE mad.task_definitions TO "Data ""operator"" 2";


--
-- Name: COLUMN task_definitions.updated_at; Type: ACL; Schema: mad; Owner: owner
--

GRANT UPDATE(updated_at) ON TABLE mad.task_definitions TO data_writer;
GRANT UPDATE(updated_at) ON TABLE mad.task_definitions TO data_bound_writer;
GRANT UPDATE(updated_at) ON TABLE mad.task_definitions TO data_operator;
GRANT UPDATE(updated_at) ON TABLE mad.task_definitions TO "Data ""operator"" 2";


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
GRANT SELECT,INSERT ON TABLE mad.task_services TO data_writer;
GRANT SELECT,INSERT ON TABLE mad.task_services TO data_bound_writer;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE mad.task_services TO data_operator;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE mad.task_services TO "Data ""operator"" 2";
GRANT SELECT ON TABLE mad.task_services TO data_reader;


--
-- Name: COLUMN task_services.task_definition_id; Type: ACL; Schema: mad; Owner: owner
--

GRANT UPDATE(task_definition_id) ON TABLE mad.task_services TO data_writer;
GRANT UPDATE(task_definition_id) ON TABLE mad.task_services TO data_bound_writer;
GRANT UPDATE(task_definition_id) ON TABLE mad.task_services TO data_operator;
GRANT UPDATE(task_definition_id) ON TABLE mad.task_services TO "Data ""operator"" 2";


--
-- Name: COLUMN task_services.service_url; Type: ACL; Schema: mad; Owner: owner
--

GRANT UPDATE(service_url) ON TABLE mad.task_services TO data_writer;
GRANT UPDATE(service_url) ON TABLE mad.task_services TO data_bound_writer;
GRANT UPDATE(service_url) ON TABLE mad.task_services TO data_operator;
GRANT UPDATE(service_url) ON TABLE mad.task_services TO "Data ""operator"" 2";


--
-- Name: COLUMN task_services.pod_name; Type: ACL; Schema: mad; Owner: owner
--

GRANT UPDATE(pod_name) ON TABLE mad.task_services TO data_writer;
GRANT UPDATE(pod_name) ON TABLE mad.task_services TO data_bound_writer;
GRANT UPDATE(pod_name) ON TABLE mad.task_services TO data_operator;
GRANT UPDATE(pod_name) ON TABLE mad.task_services TO "Data ""operator"" 2";


--
-- Name: COLUMN task_services.node_name; Type: ACL; Schema: mad; Owner: owner
--

GRANT UPDATE(node_name) ON TABLE mad.task_services TO data_writer;
GRANT UPDATE(node_name) ON TABLE mad.task_services TO data_bound_writer;
GRANT UPDATE(node_name) ON TABLE mad.task_services TO data_operator;
GRANT UPDATE(node_name) ON TABLE mad.task_services TO "Data ""operator"" 2";


--
-- Name: COLUMN task_services.health_status; Type: ACL; Schema: mad; Owner: owner
--

GRANT UPDATE(health_status) ON TABLE mad.task_services TO data_writer;
GRANT UPDATE(health_status) ON TABLE mad.task_services TO data_bound_writer;
GRANT UPDATE(health_status) ON TABLE mad.task_services TO data_operator;
GRANT UPDATE(health_status) ON TABLE mad.task_services TO "Data ""operator"" 2";


--
-- Name: COLUMN task_services.last_health_check; Type: ACL; Schema: mad; Owner: owner
--

GRANT UPDATE(last_health_check) ON TABLE mad.task_services TO data_writer;
GRANT UPDATE(last_health_check) ON TABLE mad.task_services TO data_bound_writer;
GRANT UPDATE(last_health_check) ON TABLE mad.task_services TO data_operator;
GRANT UPDATE(last_health_check) ON TABLE mad.task_services TO "Data ""operator"" 2";


--
-- Name: COLUMN task_services.resources_used; Type: ACL; Schema: mad; Owner: owner
--

GRANT UPDATE(resources_used) ON TABLE mad.task_services TO data_writer;
GRANT UPDATE(resources_used) ON TABLE mad.task_services TO data_bound_writer;
GRANT UPDATE(resources_used) ON TABLE mad.task_services TO data_operator;
GRANT UPDATE(resources_used) ON TABLE mad.task_services TO "Data ""operator"" 2";


--
-- Name: COLUMN task_services.started_at; Type: ACL; Schema: mad; Owner: owner
--

GRANT UPDATE(started_at) ON TABLE mad.task_services TO data_writer;
GRANT UPDATE(started_at) ON TABLE mad.task_services TO data_bound_writer;
GRANT UPDATE(started_at) ON TABLE mad.task_services TO data_operator;
GRANT UPDATE(started_at) ON TABLE mad.task_services TO "Data ""operator"" 2";


--
-- Name: COLUMN task_services.weight; Type: ACL; Schema: mad; Owner: owner
--

GRANT UPDATE(weight) ON TABLE mad.task_services TO data_writer;
GRANT UPDATE(weight) ON TABLE mad.task_services TO data_bound_writer;
GRANT UPDATE(weight) ON TABLE mad.task_services TO data_operator;
GRANT UPDATE(weight) ON TABLE mad.task_services TO "Data ""operator"" 2";


--
-- Name: COLUMN task_services.max_concurrency; Type: ACL; Schema: mad; Owner: owner
--

GRANT UPDATE(max_concurrency) ON TABLE mad.task_services TO data_writer;
GRANT UPDATE(max_concurrency) ON TABLE mad.task_services TO data_bound_writer;
GRANT UPDATE(max_concurrency) ON TABLE mad.task_services TO data_operator;
GRANT UPDATE(max_concurrency) ON TABLE mad.task_services TO "Data ""operator"" 2";


--
-- Name: COLUMN task_services.failures; Type: ACL; Schema: mad; Owner: owner
--

GRANT UPDATE(failures) ON TABLE mad.task_services TO data_writer;
GRANT UPDATE(failures) ON TABLE mad.task_services TO data_bound_writer;
GRANT UPDATE(failures) ON TABLE mad.task_services TO data_operator;
GRANT UPDATE(failures) ON TABLE mad.task_services TO "Data ""operator"" 2";


--
-- Name: COLUMN task_services.ejected_until; Type: ACL; Schema: mad; Owner: owner
--

GRANT UPDATE(ejected_until) ON TABLE mad.task_services TO data_writer;
GRANT UPDATE(ejected_until) ON TABLE mad.task_services TO data_bound_writer;
GRANT UPDATE(ejected_until) ON TABLE mad.task_services TO data_operator;
GRANT UPDATE(ejected_until) ON TABLE mad.task_services TO "Data ""operator"" 2";


--
-- Name: COLUMN task_services.last_failure; Type: ACL; Schema: mad; Owner: owner
--

GRANT UPDATE(last_failure) ON TABLE mad.task_services TO data_writer;
GRANT UPDATE(last_failure) ON TABLE mad.task_services TO data_bound_writer;
GRANT UPDATE(last_failure) ON TABLE mad.task_services TO data_operator;
GRANT UPDATE(last_failure) ON TABLE mad.task_services TO "Data ""operator"" 2";


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
-- Name: TABLE databases; Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT SELECT ON TABLE mad_registry.databases TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT SELECT ON TABLE mad_registry.databases TO "Data ""operator"" 2";
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
-- Name: TABLE maintenance_status; Type: ACL; Schema: mad_registry; Owner: postgres
--

SET SESSION AUTHORIZATION owner;
GRANT SELECT ON TABLE mad_registry.maintenance_status TO data_operator;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION owner;
GRANT SELECT ON TABLE mad_registry.maintenance_status TO "Data ""operator"" 2";
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

\unrestrict 0LSp0fmuufepd07iNFzMTjUcamPTWaKsHOpj6sfXIKC6NK497djjyUfla9ClVQY

