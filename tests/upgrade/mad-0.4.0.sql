--
-- PostgreSQL database dump
--

\restrict scrs2hGAy2sfyDGhiBTNN0LW78MHV3bDnEp4DXa8voYadC82lE6WvUdKOO0UvUO

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

COMMENT ON SCHEMA mad IS 'The data of mad_registry 0.4: tasks, services, pipelines and what belongs to them';


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
6a039e4d-64f4-4cbe-9db7-5d747f44b977	8b69a46b-a761-4a75-8b38-a6cbf12f5b1d	\N	done	thing	in 0	{}	2025-09-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2025_10; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2025_10 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
2445512d-2952-4fa1-afbe-4a0660218d36	b0d556b0-462e-44af-a42b-827549636b44	\N	done	thing	in 1	{}	2025-10-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2025_11; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2025_11 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
20dea370-c72b-4f3d-b312-07fef64e7e80	2aa41f62-9ddd-4ea6-9c30-baf7204b8777	\N	done	thing	in 2	{}	2025-11-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2025_12; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2025_12 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
6a039e4d-64f4-4cbe-9db7-5d747f44b977	7d7ce449-529b-4ca7-adc1-7533f0288807	\N	done	thing	in 3	{}	2025-12-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2026_01; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2026_01 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
2445512d-2952-4fa1-afbe-4a0660218d36	6fb16bbd-c81c-49cd-a277-215ddd4ba644	\N	done	thing	in 4	{}	2026-01-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2026_02; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2026_02 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
20dea370-c72b-4f3d-b312-07fef64e7e80	34c18a36-9c54-4f8f-87c8-19319ed395a8	\N	done	thing	in 5	{}	2026-02-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2026_03; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2026_03 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
6a039e4d-64f4-4cbe-9db7-5d747f44b977	d876f46e-d3fa-462a-a69f-4353f8521072	\N	done	thing	in 6	{}	2026-03-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2026_04; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2026_04 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
2445512d-2952-4fa1-afbe-4a0660218d36	d25ee4b5-baa4-477b-83ed-695a086a19a7	\N	done	thing	in 7	{}	2026-04-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2026_05; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2026_05 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
20dea370-c72b-4f3d-b312-07fef64e7e80	c549743f-acbd-4246-9741-b81a5f45935b	\N	done	thing	in 8	{}	2026-05-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2026_06; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2026_06 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
6a039e4d-64f4-4cbe-9db7-5d747f44b977	a27d06d2-56d4-4ec5-87c5-3373be5ee187	\N	done	thing	in 9	{}	2026-06-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2026_07; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2026_07 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
2445512d-2952-4fa1-afbe-4a0660218d36	d246bada-ed49-43e1-babd-c82ff66cdfc9	\N	done	thing	in 10	{}	2026-07-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2026_08; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2026_08 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
20dea370-c72b-4f3d-b312-07fef64e7e80	7c36768e-76d2-4212-98c0-65e54bc550c7	\N	done	thing	in 11	{}	2026-08-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2026_09; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2026_09 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
6a039e4d-64f4-4cbe-9db7-5d747f44b977	7631269f-23f1-4130-94bd-3278fdb150b4	\N	done	thing	in 12	{}	2026-09-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2026_10; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2026_10 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
2445512d-2952-4fa1-afbe-4a0660218d36	a8407cec-c20b-4de8-9467-0f70216f86fb	\N	done	thing	in 13	{}	2026-10-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2026_11; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2026_11 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
20dea370-c72b-4f3d-b312-07fef64e7e80	2be033bc-ef6b-4399-846a-0a5bf162ac64	\N	done	thing	in 14	{}	2026-11-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2026_12; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2026_12 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
6a039e4d-64f4-4cbe-9db7-5d747f44b977	ff29a388-74f0-4aba-9988-81ee32197319	\N	done	thing	in 15	{}	2026-12-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2027_01; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2027_01 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
2445512d-2952-4fa1-afbe-4a0660218d36	70c90813-6107-481d-b5d8-5e82262a3446	\N	done	thing	in 16	{}	2027-01-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2027_02; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2027_02 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
20dea370-c72b-4f3d-b312-07fef64e7e80	52a703ad-0d73-433c-a242-2c49e12172d6	\N	done	thing	in 17	{}	2027-02-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2027_03; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2027_03 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
6a039e4d-64f4-4cbe-9db7-5d747f44b977	4a1b2967-2752-45da-a943-cd0b68977b23	\N	done	thing	in 18	{}	2027-03-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2027_04; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2027_04 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
2445512d-2952-4fa1-afbe-4a0660218d36	ecb6f50d-85ae-4948-8a89-0f096c5fd2b4	\N	done	thing	in 19	{}	2027-04-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2027_05; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2027_05 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
20dea370-c72b-4f3d-b312-07fef64e7e80	c947d4b1-8c54-4fe9-b841-25b23bbbdc8e	\N	done	thing	in 20	{}	2027-05-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_default; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_default (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
6a039e4d-64f4-4cbe-9db7-5d747f44b977	ab1c8a6b-2af2-42da-baa8-297e9cd47e7b	\N	done	thing	out 0	{}	2028-07-01 00:00:00+00
2445512d-2952-4fa1-afbe-4a0660218d36	a7df5be7-bda7-4a7a-aeb3-351640df8d20	\N	done	thing	out 1	{}	2015-03-01 00:00:00+00
20dea370-c72b-4f3d-b312-07fef64e7e80	597a0479-fcdd-48e8-a46b-4a476d48578f	\N	done	thing	out 2	{}	infinity
6a039e4d-64f4-4cbe-9db7-5d747f44b977	54478c6c-9830-42ae-91fd-9f45d9e99350	\N	done	thing	out 3	{}	-infinity
2445512d-2952-4fa1-afbe-4a0660218d36	bab27c70-8113-444e-8c63-6d0798866e54	\N	done	thing	out 4	{}	0001-01-01 00:00:00+00 BC
20dea370-c72b-4f3d-b312-07fef64e7e80	fe1b64ed-3de6-42e6-9973-df33e459b925	\N	done	thing	out 5	{}	9999-12-31 00:00:00+00
\.


--
-- Data for Name: dynamic_task_results; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.dynamic_task_results (result_id, exec_id, result_schema_version, result_data, validation_errors, confidence_score, created_at) FROM stdin;
7d762da2-f039-4153-a287-59b9a9a172c2	15666b66-102a-42f4-9beb-d154bed20387	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 02:55:54.308548+00
f2cae90e-6e4d-4b6e-92bb-0078216e0be2	ba011fe1-3112-4371-b56a-68eee8afa400	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 02:55:54.308548+00
5948f442-da9a-4f73-b2b0-018ff76202a6	ac619f9a-3146-42fc-8b4f-7f8d2f5b0d8b	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 02:55:54.308548+00
7d045714-0aac-46e5-9e37-9eecc12ff085	7ce48951-4496-43e1-aa36-ef555c7846fa	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 02:55:54.308548+00
94155332-b68d-45ac-ad13-fef227cdcb6d	e0882de4-152e-4562-8823-2c0132c78c5a	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 02:55:54.308548+00
97d991ab-bd44-4811-8519-589f6d0c5614	8a8cbaa8-3b33-4987-b4d7-8494e0205c3f	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 02:55:54.308548+00
70f0b20b-0956-4cb8-919c-bc6515136d12	b663c8b7-ea69-44f2-80eb-1e171c244143	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 02:55:54.308548+00
c6d59588-9231-421e-b36f-c5301062b236	c7448640-ea9a-4506-8ea3-ccc2bcb687ff	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 02:55:54.308548+00
e3f2e8da-daf3-4b40-bc06-faaf35a78f29	608dd85c-f1bd-4d5e-9c62-c6b0bcd295f1	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 02:55:54.308548+00
4209ec15-a09c-4dca-9ede-754cebcc8e20	c018593f-2191-4088-9966-825e6d4faf36	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 02:55:54.308548+00
6611e941-c691-4189-ae14-7bced090b538	59f3cb76-49b0-4ade-b734-5ea3062a707a	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 02:55:54.308548+00
77c5c856-777b-49eb-b61c-7c2c8e87c05b	f703a2ed-fe36-4b48-900a-9f380be991a6	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 02:55:54.308548+00
5d3cf4e6-7a68-4e8d-99f4-63ba98973e48	6fed6c41-ccd3-4f34-ab10-5f2e719209a5	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 02:55:54.308548+00
c8b8614f-d896-4c29-b4a9-beb7b48425ee	199ef9dd-becd-4503-9c4d-18499ce3fd99	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 02:55:54.308548+00
09e3bf79-761d-42a4-abec-79c0d6088c45	9ceff5ca-c0d7-4e33-a2f6-6987795c957b	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 02:55:54.308548+00
8eab8747-fec9-49fe-943f-881501efbf31	cf0b5067-95d3-4029-8c09-9f9428f03b8e	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 02:55:54.308548+00
7862adf2-3c07-447e-bf5d-48c149c21abf	16324cd5-178d-4563-976b-7f424d316808	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 02:55:54.308548+00
887a72f7-7eaa-4c98-976b-62a92241eef9	ca698c0e-82d7-4d5c-9875-a872def5fc22	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 02:55:54.308548+00
0bae17fa-e891-447f-b390-e929ef40346c	694842f3-46aa-4c26-b3bc-b4e5d7585ab1	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 02:55:54.308548+00
6bcf923f-ac32-4595-87b7-196de12ffcbb	71cca5ad-0ca8-4cc2-8dd5-685191e4dfb3	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 02:55:54.308548+00
2838a077-0fd5-47f4-8aee-83dac819236d	6342358c-3870-4a0c-a606-d18e8a0c2c2d	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 02:55:54.308548+00
9ab598d4-83ed-4aa9-be97-b68ef6c98431	a5f8c863-7532-479a-8ea3-c8cb8fc7fa61	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 02:55:54.308548+00
352eb0dd-c86b-46fc-bbba-37021b035296	93a07488-9423-45fc-afc2-1bfc21dae865	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 02:55:54.308548+00
5d1b7706-2aa9-47e6-b006-b2b594c73db1	e3073b45-8414-4045-8351-45fc3687531d	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 02:55:54.308548+00
6680675a-0d89-427e-af2d-a312dce9b173	5516c9c8-f85c-497b-8662-aaa540135119	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 02:55:54.308548+00
b85ced80-ce62-41ed-8b2b-829bf8bfcf37	a78bd438-bb07-4276-b915-2e7bd1a32d19	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 02:55:54.308548+00
c577f6e5-6a84-4e83-8709-c2cef286b48f	4a442d2e-d34a-4067-b77b-799a0052043f	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 02:55:54.308548+00
30910b06-d67d-4107-81ac-2a7a5e8691ce	26a13964-faa5-43a4-915f-973b4f4a28e2	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 02:55:54.308548+00
fb223bcc-8f22-4fd8-843f-c52a9637018f	8716ed35-c829-412f-8e43-85fced035adb	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 02:55:54.308548+00
9e9e8728-e5fa-4bd5-85e8-f6cd58f0a009	38147bda-75ed-46eb-800e-e21745358966	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 02:55:54.308548+00
7a646809-e273-4b62-9911-c28b38557d8b	97058083-37d4-4618-b2ea-f0a65b4fba12	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 02:55:54.308548+00
ad0443a0-7b90-4566-bf1c-2703bacff8f0	541aa864-c8e0-4f35-be02-e57244ceb7cb	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 02:55:54.308548+00
50da8078-d1bf-4b9a-a13b-7b60aa5fcb8a	ff3eee16-6d77-4669-a837-7d205929042e	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 02:55:54.308548+00
13c72e34-6da9-43d0-8007-0a224ef2958c	351da18d-c596-4648-8fc7-22b065a99c1e	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 02:55:54.308548+00
3b81f3b5-d881-4c37-abe1-0ee58ed06a07	fb718e76-4cb8-42f3-b66c-be2d097addb9	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 02:55:54.308548+00
7fdf7ed9-4c32-4c1e-b75e-20221e0fbc1c	5d208a17-5192-43e3-9833-50f74de1f9da	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 02:55:54.308548+00
53716b02-ac54-4002-a4cf-1eb52b6fd941	6f013495-8754-4722-8a65-3bee0e78cc46	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 02:55:54.308548+00
eb156bf1-5f71-4c81-afca-b64c7385ee98	01c58fbd-7b4b-4e14-b150-bfcbc7fa1ec0	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 02:55:54.308548+00
3b2cbb73-5c35-4d71-873d-97681fa8fb3f	d9fd46ca-1fad-4222-9cd7-1bddb0f91be3	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 02:55:54.308548+00
1cceb1cc-b60d-4994-b157-0ad2c2736625	f8bf1772-9449-4833-9887-310d5f74ddea	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 02:55:54.308548+00
fa86341e-0597-498a-9c44-3125b70490cd	259bbe0a-8018-407a-b429-b0a2b83ad9a7	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 02:55:54.308548+00
2d08f075-64e0-43d7-98c5-b01c06566f77	91464c18-0a95-4b4d-b2da-22f605d8f4ee	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 02:55:54.308548+00
2d418147-0d7c-4c46-b87e-3d077cc49961	58f42ed0-e24c-47cb-9c0d-1aa52d015e41	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 02:55:54.308548+00
6cc954b3-cff7-4652-adcc-45ad2a24cff7	67cc0026-83bb-489c-a956-88ea916de635	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 02:55:54.308548+00
edcdd7c5-c903-4a39-882e-d22d6a4ce623	a2105f9c-c7e7-465b-ba21-e0eb8c8fc13b	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 02:55:54.308548+00
1ab598e1-8f13-4162-ba82-c31531d61254	4005315f-720c-413b-b5be-d88cbe489e1f	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 02:55:54.308548+00
60730bf8-70a6-4435-9b48-f96609df92fc	a375aa0b-23a6-4147-97f0-14301b21f901	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 02:55:54.308548+00
8c489114-e417-47ad-acc1-39ee013b4115	c0286fed-9327-486a-995b-12ef5a59cd1f	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 02:55:54.308548+00
384f04e0-86b5-4cc0-b680-4fc45a5a55d7	e1e2d382-de06-47e3-a08b-a03774922c89	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 02:55:54.308548+00
8391159d-446c-4e37-8b3c-026bc8997d51	0032b7d6-29e5-413c-b952-9331d171435a	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 02:55:54.308548+00
de40107e-d73b-4b6d-9ae2-3b051663f4c7	d1fb9929-37bd-44a9-afa5-fb2953102843	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 02:55:54.308548+00
8742c803-46b1-469e-8c92-bcf5ff94d26c	d8b9f12d-6453-415d-95bb-ab9429fa1af2	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 02:55:54.308548+00
9a1c9f26-4477-4414-bbe8-277efaed3aea	1cc126f8-58dd-4e6c-8f72-bbfd909dac26	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 02:55:54.308548+00
1b2d2d4a-2b66-42db-844e-345bcb35fd0e	4457e6a3-597c-47d9-816e-9e2e8d0185a8	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 02:55:54.308548+00
105da15f-e275-4ea8-ad65-322c189d7dc1	e87f0ebd-d3aa-4301-bc54-0ee33f91ca62	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 02:55:54.308548+00
c62814a6-b83e-4285-b21a-9dea2feb6b19	a7cfb647-9132-4230-979b-c1fdaa53c5a3	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 02:55:54.308548+00
563decab-21c8-43c7-be42-a58a34173fc9	14e20b30-8e56-4a44-a267-d55c1c19f0df	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 02:55:54.308548+00
c927dc3a-01a7-4bdf-965e-6c12e7b26a69	0a37fad4-c428-41fe-810f-c5f81caef070	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 02:55:54.308548+00
a5d88081-90f2-4ce4-8770-c86e0cdadd81	e7f5e9dd-ee40-485f-8a32-166f37fbb409	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 02:55:54.308548+00
b8dd8a09-e9fa-45da-866b-1b9c5df5181a	bf5b1b59-0ba5-4cd1-8509-f31a571d5ce0	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 02:55:54.308548+00
3f3850bd-69a3-4699-832c-3b7d3f47cfce	5a0de315-8e60-4851-9b81-0509b74e4003	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 02:55:54.308548+00
5d6a8b49-f37b-42be-9b43-e34eefe2adc9	564ee505-be48-4731-ae8a-cfddba742fb0	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 02:55:54.308548+00
5fcf33bd-c50e-4056-8c84-6500521df108	6c4fac72-fcb8-4ee6-bd9e-6e684cb8a898	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 02:55:54.308548+00
1469e7fb-0c3b-4ab8-b893-f34618238369	73586d52-32a4-4095-939c-ea04c75a78cc	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 02:55:54.308548+00
585c615d-0a24-4ff6-9c4a-8c6cde38fd00	cc268c21-c050-4ab0-94f0-79573f70dc6b	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 02:55:54.308548+00
099ca989-272b-49f0-975f-1cced38e8013	280ba793-18bc-4582-8784-74fc398f6a80	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 02:55:54.308548+00
38579ea5-0867-4019-a718-f70c412c859e	81215143-bbe5-40b0-8c71-a2875541fe3d	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 02:55:54.308548+00
f26f0441-0c98-428a-9893-0d7d201c0374	d406a8f1-3582-41de-aa0f-f2338c6153a6	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 02:55:54.308548+00
4d5958ac-e3fd-46c1-9b0a-91bd959993af	bf695c33-206c-49c7-b2c4-7282bfe98ac1	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 02:55:54.308548+00
0bd25796-f8c2-4086-a763-a60ea7986dc1	63f4efc3-bf5e-415d-ab5c-c56b03ec4007	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 02:55:54.308548+00
d3c826bc-e7b4-434d-8150-2f2f87b912f9	bb0e6883-67a0-46e8-8027-f0534f76c9b8	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 02:55:54.308548+00
8f69d235-ff2f-4542-969a-1da9fd1a2eb7	c7dde04a-4004-4ba8-af94-d826c1d24af0	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 02:55:54.308548+00
82af8206-58ad-40e1-9ad4-c3771d7b1f15	641f7319-eca4-4e63-b182-84366e5a98b8	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 02:55:54.308548+00
d2ca085c-e813-46cf-9e53-7d2614494509	593f3c03-0939-4278-9e94-9a504936b640	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 02:55:54.308548+00
8ae36263-2605-4dfe-8cdf-ef244986a0c0	35d27d12-9cc7-42fb-987d-c41abd4a6295	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 02:55:54.308548+00
8bf3bf70-5cc8-4608-8b88-6a5e872e58a9	15c9458e-fc6b-4424-8ed5-db5fe646fec6	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 02:55:54.308548+00
2dbb656a-e175-4398-b6c6-fbe7fd9f4592	88e5bee4-76fb-4ffc-abef-ad05d69ce1ef	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 02:55:54.308548+00
ab9f8f36-f19d-4bd0-88a8-2d860325bf7c	0990d392-1a00-44b6-862d-34f9a242fe56	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 02:55:54.308548+00
1d78ea1e-4d8a-489d-9a84-2f1e387dfb66	e6c5c6de-f6d0-4159-9aa8-a5fe0d311326	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 02:55:54.308548+00
3f76d2a1-2d5c-4cc0-8873-1f8ee2e128a0	a70e38aa-d6d7-4451-9de6-bd2e671359e8	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 02:55:54.308548+00
f8f6d08a-6249-4a88-98f0-781ea7bfe4e4	8031c9cd-f1f0-4db8-bf6b-5ff80e831c9a	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 02:55:54.308548+00
44908a9a-d5f2-4008-b43b-7c0cbcb47408	3531e45a-0188-4b04-a1f9-603db0a363fb	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 02:55:54.308548+00
f0a9bb52-16e2-4502-b6e6-c1d75226a4a9	bcb42837-d88b-4c2a-ad38-ac272439481f	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 02:55:54.308548+00
f119d177-ae96-4ed9-b33f-89eac010e8c1	df945f52-4267-4f33-86e7-11e1f62fb768	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 02:55:54.308548+00
d57dc479-9b65-4b63-b0be-d3d6e52babe1	6bf17d04-c3e8-40c2-9589-f0f51b572508	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 02:55:54.308548+00
a2907eba-beb9-4889-b7aa-68148fe30cb9	f97f4778-1c98-4774-ae68-b7d50dfda260	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 02:55:54.308548+00
e5c66ba2-462b-4347-8709-db10988b7063	73cfbcdd-ae8a-49cf-a52b-3393a5de5670	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 02:55:54.308548+00
8a5bbba8-1f66-4404-bb04-83bc0f9db71a	a7bc4d90-37df-4836-9b6d-6eb02a2c24c9	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 02:55:54.308548+00
86d30d21-8032-44d4-8612-36ef206d624b	98a4203a-82f6-48ff-81ce-a4a3cd237049	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 02:55:54.308548+00
8550d31b-7120-469e-8342-ff7088489f68	e77b534b-9311-4231-8b4a-4cc06196edd2	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 02:55:54.308548+00
85fd9eee-2b54-4832-bc3b-62edae65576e	6c0dfdc4-3fe3-45dc-9a7e-ee5de83f41c3	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 02:55:54.308548+00
bbbbcc16-261b-423b-876a-8ec61381c546	2245a951-3cc5-4eeb-933d-544ae6e92239	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 02:55:54.308548+00
3867dfaf-0fb4-4852-9437-b6194e253c54	9dee0ff2-7a83-4ddc-a4e6-6006dd22d9e2	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 02:55:54.308548+00
5f8fa528-5ee6-4fd9-95fa-78734ae95d9c	ff0f1289-4f1c-4416-8e9a-e8b9a1bea50a	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 02:55:54.308548+00
db18c8c9-bebb-4df5-90bf-3cfdce9a2054	8080ed1a-0564-4c8f-9984-fdd26ec75a67	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 02:55:54.308548+00
1d8777c4-e6d0-462e-b38b-addf4e1af0ee	28528a20-555f-4d1f-b19d-4ff4a813ae19	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 02:55:54.308548+00
f1c61001-0f92-45a0-aac5-58f213e092aa	3dc7686e-4b9e-4d92-b31a-763e7234d9f2	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 02:55:54.308548+00
bbf280be-39d8-4ad5-ba59-ab1ba33eb6a5	e26fa152-cf1c-4d2c-9258-6fc4f02b26bb	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 02:55:54.308548+00
e0e34d7d-fadb-4a53-8966-066bc2046d1e	cc618489-9a03-4514-b29b-52ac9ed102bf	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 02:55:54.308548+00
651a1cf5-7635-4665-b49c-d69893eb7229	75c41d20-c786-47a5-ad39-a7e2f2618fdf	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 02:55:54.308548+00
efe6dcf2-ea2f-46b3-a448-bf64edce6236	22315a94-db2b-4f34-8109-dfccc983f372	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 02:55:54.308548+00
35a45910-074e-4b58-b407-98b9bc152f3e	56c4579a-81f8-4e80-af3d-16e274312cd5	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 02:55:54.308548+00
addde6c9-35e3-4030-bbcc-8b15dd337840	10d0ad48-1caf-4d18-a0de-522e039922f1	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 02:55:54.308548+00
b79c158a-b217-4408-b04b-99d0d2242798	11db3d6d-4b28-4e8d-9e81-3bae120ea35c	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 02:55:54.308548+00
baba2c87-871b-4c66-9643-85fad13d042f	6c436bb9-b5fa-4d89-b11d-ac78c54f54b3	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 02:55:54.308548+00
21576309-75e2-4d65-8365-e7c3937ffaf1	cb002639-b697-4390-931a-b67409e21764	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 02:55:54.308548+00
beffc2fa-ccf6-4c20-ac82-5f61be146de1	7f2ea25d-c0a1-4e92-8383-06ea3017b1c5	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 02:55:54.308548+00
244f810b-ea7e-4710-a28a-d388d79b4c14	fa651060-013f-413e-9bb6-92a93064e2f6	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 02:55:54.308548+00
a9d5c4ee-9dfd-4281-a7f6-4f80521b9bea	abd6f40e-1a15-4812-8ee3-72326ecbf03d	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 02:55:54.308548+00
7eda0e24-31af-4b99-aa5e-e5a4ec573981	18aeb5e8-05c3-4f59-81fa-eec3d4e655bb	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 02:55:54.308548+00
8f5481b9-cffb-43fd-8f07-3ad2cefa9b5a	60d94ad0-37b3-45d1-90b2-c981f32e6046	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 02:55:54.308548+00
a8730605-e99d-4aee-ba99-5cbdfc2b8ec6	afb1a6c7-3802-42d8-b3ed-882096b3491f	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 02:55:54.308548+00
a84deec2-c2e5-4742-a53d-6f6e0a954cd4	a1ad3779-8a8e-4b6a-bf2c-6d6048f6c24b	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 02:55:54.308548+00
a7a09327-0a20-4832-b494-88590851f281	8da4f0dc-f178-4e1f-94a8-7131517c3c93	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 02:55:54.308548+00
12feabf1-56e3-4728-a0b0-ba1b6a4b6e8e	bf3da8f6-ee70-4f79-83d4-8dcfdb3d748a	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 02:55:54.308548+00
cf2c0e68-b9b8-432b-a5ea-a2d1a38280e9	e45fd16b-2fe4-46ae-927f-900b39f3db2d	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 02:55:54.308548+00
2c809831-95b1-4f5f-b5b8-8428483fa999	345a779d-4955-4ac6-88d0-80663f9a9b27	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 02:55:54.308548+00
8239922a-3ef8-4d3d-936f-6f96b57a54b5	8a648942-683a-431f-b459-f5cb15c9ff16	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 02:55:54.308548+00
06b52b95-c05c-48f4-9c11-366391a3fcef	37a060af-57b2-4eee-9334-29e3b9db574c	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 02:55:54.308548+00
8b8aaa12-8701-4f35-925f-217995fe2e15	76be8da6-2d66-4cf4-aaa9-6663f7d1b07e	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 02:55:54.308548+00
2013dbfd-378a-408b-a9f9-12a5e62ffcac	f5db6931-ee57-4a10-ab29-9e8749e57014	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 02:55:54.308548+00
40a00b90-3875-4886-a8d1-dde043061f1e	061c1c4f-8117-4cb0-841b-fd88439c6505	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 02:55:54.308548+00
1a95f7fb-a76d-4080-b3dc-14665cf83805	67135535-ab08-4bf2-ace7-0bbfb8c33489	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 02:55:54.308548+00
a7dec425-43d8-411b-941c-9888d6c34022	40344a9d-6cd9-4ec8-b3e0-d449d373d3f0	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 02:55:54.308548+00
0ca689a0-50f5-4345-abc0-e1de4a0f81d4	c570c5ac-2071-4b37-889b-6100997c2b3a	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 02:55:54.308548+00
ab84841d-5cd8-4d03-9c02-e8aec179650b	28f912ba-edd9-4bde-bbcd-cdf96af569ef	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 02:55:54.308548+00
98409881-0bfb-4a52-934d-52809b73419d	ccc24f00-1edd-4591-b82b-8a08ca814c79	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 02:55:54.308548+00
6c7c65b8-6903-46e0-82ec-2eae117fb900	39222cbe-8d13-470e-a9bc-7ba25096385e	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 02:55:54.308548+00
08e6e351-fde3-42bb-a9fc-642c8a209e7e	db6d86aa-437a-45f8-8e31-1f26edc15461	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 02:55:54.308548+00
999a6d68-1106-4766-b8ef-94ce558c8d0b	e067b028-85ce-400c-8d61-066b1f55bee4	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 02:55:54.308548+00
da55d4d4-d04c-4d94-9efb-a6b65b668911	3ef9a58a-b440-4fd3-a17d-2dbe7c6893f6	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 02:55:54.308548+00
0e97ad3a-b604-4e65-98ef-cc3c9461ae5b	ab72c364-775f-4ccf-b30a-61a34d290f04	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 02:55:54.308548+00
8546d061-3ffc-4fc9-b1d7-a860069bd95d	8ac9a9d4-bd15-4a7d-907b-5b314bcb4b98	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 02:55:54.308548+00
4109b380-cb93-4737-b2a4-d9d10171629a	e99c4ff9-a840-473d-bf1e-196f531a1d2b	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 02:55:54.308548+00
4091ec56-e049-4b2d-ac95-807cfc37fccc	738a4636-0bc3-401c-a977-2e026ae495bc	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 02:55:54.308548+00
e89194f8-cea9-4b3a-91b5-07f5632741dc	733ed76e-e286-4a2a-b9ce-1b06d1579a24	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 02:55:54.308548+00
3a8f8e89-93f6-4d68-9d8e-6ba41cb2d2e2	2884bca2-9a5c-476b-9804-401b5466a739	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 02:55:54.308548+00
50b5cadb-aeb8-4200-88c6-f32ff4bff8ce	8ac9286f-f938-4564-87c0-527e786bbac7	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 02:55:54.308548+00
a8e3461d-b82b-4b19-8bca-fb3e842c5d11	070b10fe-8250-4456-90f5-1816a259893a	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 02:55:54.308548+00
7e22d50b-6d5f-4a5a-90d1-db94d3b0d979	d2f5b1c0-c04a-4451-afc3-901040250184	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 02:55:54.308548+00
7c60aaa7-d10d-460e-92a8-88f9adef4f80	fba3e648-0a35-415b-8d14-5f5fb4f14d7e	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 02:55:54.308548+00
96243e61-6441-446b-86d5-1a52f08f052f	d8a126c0-9830-4633-a119-9ffac3648265	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 02:55:54.308548+00
0a5a6b76-d96c-4343-a7ad-ee9fb5a97fe0	8edfd523-d416-4ac3-8fb5-175174ffaf72	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 02:55:54.308548+00
1fa1b728-fb1f-4802-840d-c5a905464f71	25fb5771-b0ce-414f-89f5-57799deab367	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 02:55:54.308548+00
427e67dc-1bf6-43fb-9bf7-3325f784c692	b1fdc21c-5fa8-46fb-90d2-fd7fbe109722	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 02:55:54.308548+00
461c90d1-f0ac-4bad-809e-3d66ad32cfd5	2254a6f8-0ce2-4781-8d11-1c372e51c43e	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 02:55:54.308548+00
ab1489f4-f9f3-4e58-bfc3-71df3aca7f47	a428247b-0b1c-442a-b334-a9423180e45a	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 02:55:54.308548+00
c5006ac5-e537-4b45-a9eb-21cbe63c31b2	0be09717-c93d-4a30-9a05-c187cfeca5a8	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 02:55:54.308548+00
324219bd-b9a8-4886-b5a5-9ad01c4d314d	81aefc55-0486-43fd-b8e8-8f3391f31d54	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 02:55:54.308548+00
4db5f4cd-4cf6-494f-8d2d-46a8badd2a42	56f9c812-2aef-47ad-a488-0859a4e7d92a	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 02:55:54.308548+00
7dcb4014-0229-46e0-bfd5-9294cb29a47f	7d7a9d56-23c0-46d3-84c9-e38c5bb17714	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 02:55:54.308548+00
748059f5-304b-442a-b2f9-036fa23f05fa	074909d6-d783-4ee7-9ed5-10d2d72d783d	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 02:55:54.308548+00
949c915f-23b8-4c57-8f1b-1ad9a6a75a78	178afffe-0226-4c8c-97b3-24ac406761db	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 02:55:54.308548+00
9be9350b-7b3e-42dc-b377-a82b2e49c300	441c96f7-334d-44f3-b999-2adc1dda0294	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 02:55:54.308548+00
1be6043c-1f3f-4976-92c1-8fe5ed983a5e	869b7524-052b-4589-8688-55d3d81e6fcc	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 02:55:54.308548+00
2bc000e4-a99c-4b88-a570-cf3d569587f6	3f6e3e08-ef7a-486c-8b89-b79adc8b34c2	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 02:55:54.308548+00
2f7f2c91-65a8-4bc2-8c78-2f11d476febf	86e93ca1-f428-424c-83e6-16f260d8dd17	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 02:55:54.308548+00
8caaf477-2a1e-4f0f-a7d9-fc70ec982702	d2687b93-e17f-4a89-a3ca-39176ccd932a	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 02:55:54.308548+00
4491c056-a55c-412c-847d-52f90016e045	baf5d6ec-d1d7-499c-afa8-fa91359d313f	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 02:55:54.308548+00
37e6fba7-5210-42ba-8ef1-2435ca844d81	8812d223-f283-4450-b615-3def1dc26539	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 02:55:54.308548+00
bdcfdbd8-5242-4373-92f6-60ee427b385d	5d634f87-a353-4347-8e2f-13efddcdc844	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 02:55:54.308548+00
7bcfb39a-1b1d-4071-b1d2-39b2dde41eb5	2838ae0a-4c2b-4926-946b-2fbb564b3d32	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 02:55:54.308548+00
2af1baea-4ed7-411e-98fb-b97eb4a48b00	f7e0108e-c3da-4d4f-8e48-feccf3004e95	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 02:55:54.308548+00
4cf7aed2-c2d8-4dc3-876f-fb710f7b54f9	159c3958-678d-4271-be5d-86bc643c1c3b	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 02:55:54.308548+00
570535ad-9d1a-4404-b4f5-883e7f5440c2	7c432a81-59dc-4798-ac73-f5d2b288883d	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 02:55:54.308548+00
15fb9197-ed8b-44c1-a022-85158acf0ec0	347a8a8e-39b5-4fd0-aaee-64e368585b4a	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 02:55:54.308548+00
c32e5ff3-51fa-4a67-a6b8-9366cb211d25	847b4c66-23c4-42a3-9a11-e924ea0cef8a	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 02:55:54.308548+00
31a3f99b-b778-4a1d-9abd-404cb78985db	1aa7d9e7-eb1a-478d-913a-6c49db38417c	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 02:55:54.308548+00
5aa185c0-da52-4f81-b7d2-fbe9f3e9f348	ce615e56-57bc-4b40-954f-44f433ed54af	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 02:55:54.308548+00
e843d8cd-04b6-4531-bbbf-997b32435e63	73cb8ada-0564-41a3-b7c1-97bdbdc97a8a	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 02:55:54.308548+00
77e72716-f320-4373-be99-993d1f4b84de	d70bda10-58fc-4f56-8cc9-029dd3f6e210	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 02:55:54.308548+00
69c39d3e-742f-407a-82c2-f02e92c78a0b	22cefbf1-ed3f-43d7-9150-325ba8aed72d	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 02:55:54.308548+00
1d883c2e-9639-4db1-a139-8ee8eac8cbb1	f2f0237e-4176-48d6-8eec-4b8fa95add03	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 02:55:54.308548+00
03b01fa0-ca4e-48fc-8b82-f1c16ffc7526	9c723907-8c00-4e7b-8eba-582e12d4f244	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 02:55:54.308548+00
92bd1a13-79f8-4a44-8e43-3c05a98efa05	8c0a5b47-c411-4883-90b0-ffb35e4fce69	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 02:55:54.308548+00
013b5df4-86ec-4ad8-b72f-f4d4a4a73e29	56282768-68f7-495d-96a9-9da639363db6	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 02:55:54.308548+00
2962c03f-d2eb-47a5-9443-6774d1713238	1814d882-81df-4141-96bf-a254f6fd4c6d	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 02:55:54.308548+00
18920fc7-6736-4b24-a800-11ba83bfba10	741f8d59-7ad8-4909-8fb3-a5a279af96dc	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 02:55:54.308548+00
32e4de78-3793-48b1-a582-ddf6d287fb04	718919de-63fc-48ec-b089-540dd4e6da63	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 02:55:54.308548+00
d4f220d6-152d-4215-a166-d295375e99d6	34abb462-4535-4d1d-91cb-ba2102e342f9	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 02:55:54.308548+00
\.


--
-- Data for Name: job_events_2025_09; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2025_09 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
57b57e96-db69-4d9e-a50c-00d994b6bb71	1	2025-09-01 00:00:00+00	happened	in 0	{}
\.


--
-- Data for Name: job_events_2025_10; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2025_10 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
c2364a2e-2c82-4403-808d-f4a1840471e5	1	2025-10-01 00:00:00+00	happened	in 1	{}
\.


--
-- Data for Name: job_events_2025_11; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2025_11 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
a97a07e3-2ae8-4c70-bbc4-5250cf4a29a4	1	2025-11-01 00:00:00+00	happened	in 2	{}
\.


--
-- Data for Name: job_events_2025_12; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2025_12 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
530d8922-56f7-4414-b973-e9f4799930e1	1	2025-12-01 00:00:00+00	happened	in 3	{}
\.


--
-- Data for Name: job_events_2026_01; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2026_01 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
e0cd4e81-03c1-459a-a68d-514ae9e10e1e	1	2026-01-01 00:00:00+00	happened	in 4	{}
\.


--
-- Data for Name: job_events_2026_02; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2026_02 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
971919d3-3a07-48d5-b4cb-b459cf2ad009	1	2026-02-01 00:00:00+00	happened	in 5	{}
\.


--
-- Data for Name: job_events_2026_03; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2026_03 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
ab5a3e58-4d42-4f76-9696-677b2a656fa5	1	2026-03-01 00:00:00+00	happened	in 6	{}
\.


--
-- Data for Name: job_events_2026_04; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2026_04 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
4aa3d463-10c4-41e1-beb1-f1ab3e73f617	1	2026-04-01 00:00:00+00	happened	in 7	{}
\.


--
-- Data for Name: job_events_2026_05; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2026_05 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
30d8e6b8-f3c2-401b-a3fd-f77a9a202635	1	2026-05-01 00:00:00+00	happened	in 8	{}
\.


--
-- Data for Name: job_events_2026_06; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2026_06 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
f5716071-1efd-45fb-9103-cb3825715959	1	2026-06-01 00:00:00+00	happened	in 9	{}
\.


--
-- Data for Name: job_events_2026_07; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2026_07 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
ce7f0b11-1566-4f7c-af1a-0d094da33587	1	2026-07-01 00:00:00+00	happened	in 10	{}
\.


--
-- Data for Name: job_events_2026_08; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2026_08 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
c8951398-8628-454b-b530-ce2a2ea6a5e9	1	2026-08-01 00:00:00+00	happened	in 11	{}
\.


--
-- Data for Name: job_events_2026_09; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2026_09 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
a1dab0c3-ab8c-44ce-943d-ce652d629b33	1	2026-09-01 00:00:00+00	happened	in 12	{}
\.


--
-- Data for Name: job_events_2026_10; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2026_10 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
d392f2e6-606b-48e3-9af9-1e81c6c52d02	1	2026-10-01 00:00:00+00	happened	in 13	{}
\.


--
-- Data for Name: job_events_2026_11; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2026_11 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
ed3b05de-c48c-4410-9e4e-f5e6e02f2191	1	2026-11-01 00:00:00+00	happened	in 14	{}
\.


--
-- Data for Name: job_events_2026_12; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2026_12 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
37c3674e-3c30-44d7-80bd-e005ca678928	1	2026-12-01 00:00:00+00	happened	in 15	{}
\.


--
-- Data for Name: job_events_2027_01; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2027_01 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
ccf538b9-0d5b-4ffd-8b3e-0cd773553f2e	1	2027-01-01 00:00:00+00	happened	in 16	{}
\.


--
-- Data for Name: job_events_2027_02; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2027_02 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
1b2631e5-a224-4b2d-bddc-c65023d68764	1	2027-02-01 00:00:00+00	happened	in 17	{}
\.


--
-- Data for Name: job_events_2027_03; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2027_03 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
ab014899-23d7-4c95-aff7-19fa45a05e0e	1	2027-03-01 00:00:00+00	happened	in 18	{}
\.


--
-- Data for Name: job_events_2027_04; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2027_04 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
bd6aa4f3-e298-4787-9132-de38522fc887	1	2027-04-01 00:00:00+00	happened	in 19	{}
\.


--
-- Data for Name: job_events_2027_05; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2027_05 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
b68d383b-8dec-46cc-ba77-7397a508af9a	1	2027-05-01 00:00:00+00	happened	in 20	{}
\.


--
-- Data for Name: job_events_default; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_default (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
bd5f168e-1e03-4416-9445-82621a33e853	1	2028-07-01 00:00:00+00	happened	out 0	{}
ce9d3ca2-2f85-42e9-a515-87b8e263ed1a	1	2015-03-01 00:00:00+00	happened	out 1	{}
4cbcf583-81d2-4877-a26d-7339b2b2a7bd	1	infinity	happened	out 2	{}
d29acd3b-da67-4b35-8049-5120bfd4e8ae	1	-infinity	happened	out 3	{}
fd04a570-a1f9-4680-8005-bb21b8bcc76c	1	0001-01-01 00:00:00+00 BC	happened	out 4	{}
026d0f9a-d9c7-4664-88d7-79a6b82fd661	1	9999-12-31 00:00:00+00	happened	out 5	{}
\.


--
-- Data for Name: jobs; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.jobs (job_id, pipeline_version, status, input_signature, params, timings, metrics, error, created_at, updated_at) FROM stdin;
f271e93a-195b-4647-b6e8-04fa8f26abbb	p@1	RUNNING	c4ca4238a0b923820dcc509a6f75849b	{"n": 1, "Ünï": "é \\""}	{}	{}	e1	2026-11-27 01:55:54.308548+00	2026-11-27 02:55:54.308548+00
dfd8deb2-032d-47df-b02d-569ff830a134	p@2	COMPLETED	c81e728d9d4c2f636f067f89cc14862c	{"n": 2, "Ünï": "é \\""}	{}	{}	e2	2026-11-27 00:55:54.308548+00	2026-11-27 02:55:54.308548+00
30b1fb23-5330-49a9-88b7-06ab072a6eda	p@0	FAILED	eccbc87e4b5ce2fe28308fd9f2a7baf3	{"n": 3, "Ünï": "é \\""}	{}	{}	e3	2026-11-26 23:55:54.308548+00	2026-11-27 02:55:54.308548+00
fd378961-08db-47a5-99ab-fc168dd193ba	p@1	CANCELED	\N	{"n": 4, "Ünï": "é \\""}	{}	{}	e4	2026-11-26 22:55:54.308548+00	2026-11-27 02:55:54.308548+00
a9e3c7f1-e5fc-4a26-aa37-f4c5c16a272f	p@2	PENDING	e4da3b7fbbce2345d7772b0674a318d5	{"n": 5, "Ünï": "é \\""}	{}	{}	e5	2026-11-26 21:55:54.308548+00	2026-11-27 02:55:54.308548+00
bdecfec5-1fd2-4336-b4ac-38a73d065ed4	p@0	RUNNING	1679091c5a880faf6fb5e6087eb1b2dc	{"n": 6, "Ünï": "é \\""}	{}	{}	e6	2026-11-26 20:55:54.308548+00	2026-11-27 02:55:54.308548+00
65ca0964-5661-42fd-aa8a-34fb39db5dc3	p@1	COMPLETED	8f14e45fceea167a5a36dedd4bea2543	{"n": 7, "Ünï": "é \\""}	{}	{}	e7	2026-11-26 19:55:54.308548+00	2026-11-27 02:55:54.308548+00
6e12be90-ec64-41c0-844c-30296e9bf62c	p@2	FAILED	\N	{"n": 8, "Ünï": "é \\""}	{}	{}	e8	2026-11-26 18:55:54.308548+00	2026-11-27 02:55:54.308548+00
d48f9c1b-4904-4246-b003-0c7a437d82c5	p@0	CANCELED	45c48cce2e2d7fbdea1afc51c7c6ad26	{"n": 9, "Ünï": "é \\""}	{}	{}	e9	2026-11-26 17:55:54.308548+00	2026-11-27 02:55:54.308548+00
398bc98c-af9c-407d-8e59-3130a2a8399e	p@1	PENDING	d3d9446802a44259755d38e6d163e820	{"n": 10, "Ünï": "é \\""}	{}	{}	e10	2026-11-26 16:55:54.308548+00	2026-11-27 02:55:54.308548+00
daccfc95-f6df-460d-a3f0-b3f282b97a07	p@2	RUNNING	6512bd43d9caa6e02c990b0a82652dca	{"n": 11, "Ünï": "é \\""}	{}	{}	e11	2026-11-26 15:55:54.308548+00	2026-11-27 02:55:54.308548+00
f36bca3e-8fea-459d-8d7e-a08628573e42	p@0	COMPLETED	\N	{"n": 12, "Ünï": "é \\""}	{}	{}	e12	2026-11-26 14:55:54.308548+00	2026-11-27 02:55:54.308548+00
84076cfd-d1d2-492d-a631-11ef6e07ab80	p@1	FAILED	c51ce410c124a10e0db5e4b97fc2af39	{"n": 13, "Ünï": "é \\""}	{}	{}	e13	2026-11-26 13:55:54.308548+00	2026-11-27 02:55:54.308548+00
db372b3f-59a0-4f89-bad7-aa36e5094061	p@2	CANCELED	aab3238922bcc25a6f606eb525ffdc56	{"n": 14, "Ünï": "é \\""}	{}	{}	e14	2026-11-26 12:55:54.308548+00	2026-11-27 02:55:54.308548+00
0361c6b6-d70f-475b-8fbf-c14db95f4edb	p@0	PENDING	9bf31c7ff062936a96d3c8bd1f8f2ff3	{"n": 15, "Ünï": "é \\""}	{}	{}	e15	2026-11-26 11:55:54.308548+00	2026-11-27 02:55:54.308548+00
b5b8529c-ea34-4318-9260-1583d868622e	p@1	RUNNING	\N	{"n": 16, "Ünï": "é \\""}	{}	{}	e16	2026-11-26 10:55:54.308548+00	2026-11-27 02:55:54.308548+00
55c0d8e9-0fbc-42bb-b5e7-d99f90cfdb6e	p@2	COMPLETED	70efdf2ec9b086079795c442636b55fb	{"n": 17, "Ünï": "é \\""}	{}	{}	e17	2026-11-26 09:55:54.308548+00	2026-11-27 02:55:54.308548+00
71cc90eb-5fce-44d7-85db-5670e5afd28b	p@0	FAILED	6f4922f45568161a8cdf4ad2299f6d23	{"n": 18, "Ünï": "é \\""}	{}	{}	e18	2026-11-26 08:55:54.308548+00	2026-11-27 02:55:54.308548+00
3eee65a6-2835-4e28-81aa-491c8e65af0b	p@1	CANCELED	1f0e3dad99908345f7439f8ffabdffc4	{"n": 19, "Ünï": "é \\""}	{}	{}	e19	2026-11-26 07:55:54.308548+00	2026-11-27 02:55:54.308548+00
8f7eee78-6e8f-4af4-a32d-74596d70d1f2	p@2	PENDING	\N	{"n": 20, "Ünï": "é \\""}	{}	{}	e20	2026-11-26 06:55:54.308548+00	2026-11-27 02:55:54.308548+00
7ea0e2c8-3b83-423c-8f40-abb60cebdaae	p@0	RUNNING	3c59dc048e8850243be8079a5c74d079	{"n": 21, "Ünï": "é \\""}	{}	{}	e21	2026-11-26 05:55:54.308548+00	2026-11-27 02:55:54.308548+00
a5916135-6bd0-4c2e-8386-be5d1dd06717	p@1	COMPLETED	b6d767d2f8ed5d21a44b0e5886680cb9	{"n": 22, "Ünï": "é \\""}	{}	{}	e22	2026-11-26 04:55:54.308548+00	2026-11-27 02:55:54.308548+00
6c5f8eea-9792-427f-a58b-13b03f09ddfe	p@2	FAILED	37693cfc748049e45d87b8c7d8b9aacd	{"n": 23, "Ünï": "é \\""}	{}	{}	e23	2026-11-26 03:55:54.308548+00	2026-11-27 02:55:54.308548+00
3347d204-0072-4e40-9037-6d8b01e0fe1b	p@0	CANCELED	\N	{"n": 24, "Ünï": "é \\""}	{}	{}	e24	2026-11-26 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
44bb7615-921d-4ca4-88e0-d08795fad001	p@1	PENDING	8e296a067a37563370ded05f5a3bf3ec	{"n": 25, "Ünï": "é \\""}	{}	{}	e25	2026-11-26 01:55:54.308548+00	2026-11-27 02:55:54.308548+00
5ad03c0b-a8a1-4bc4-9685-75376b849e43	p@2	RUNNING	4e732ced3463d06de0ca9a15b6153677	{"n": 26, "Ünï": "é \\""}	{}	{}	e26	2026-11-26 00:55:54.308548+00	2026-11-27 02:55:54.308548+00
10fb7fa9-512e-4a50-9e03-33207ca2faf9	p@0	COMPLETED	02e74f10e0327ad868d138f2b4fdd6f0	{"n": 27, "Ünï": "é \\""}	{}	{}	e27	2026-11-25 23:55:54.308548+00	2026-11-27 02:55:54.308548+00
75febc21-592b-4edc-ae32-c2a281df6da9	p@1	FAILED	\N	{"n": 28, "Ünï": "é \\""}	{}	{}	e28	2026-11-25 22:55:54.308548+00	2026-11-27 02:55:54.308548+00
e86ad148-1c7b-4f37-b3ed-f68db6208f4b	p@2	CANCELED	6ea9ab1baa0efb9e19094440c317e21b	{"n": 29, "Ünï": "é \\""}	{}	{}	e29	2026-11-25 21:55:54.308548+00	2026-11-27 02:55:54.308548+00
5d6a28b8-c0da-44b3-8a5a-fbd791f1d10e	p@0	PENDING	34173cb38f07f89ddbebc2ac9128303f	{"n": 30, "Ünï": "é \\""}	{}	{}	e30	2026-11-25 20:55:54.308548+00	2026-11-27 02:55:54.308548+00
5ae9d164-2c18-4c61-9ef5-cbb2068f7788	p@1	RUNNING	c16a5320fa475530d9583c34fd356ef5	{"n": 31, "Ünï": "é \\""}	{}	{}	e31	2026-11-25 19:55:54.308548+00	2026-11-27 02:55:54.308548+00
5be778cd-c39e-4e36-bf84-5e8d8135e3dd	p@2	COMPLETED	\N	{"n": 32, "Ünï": "é \\""}	{}	{}	e32	2026-11-25 18:55:54.308548+00	2026-11-27 02:55:54.308548+00
d5ff8aef-acb2-4ecc-a218-16d83a940b00	p@0	FAILED	182be0c5cdcd5072bb1864cdee4d3d6e	{"n": 33, "Ünï": "é \\""}	{}	{}	e33	2026-11-25 17:55:54.308548+00	2026-11-27 02:55:54.308548+00
88955961-65fc-4713-abcd-ea2f02d8275d	p@1	CANCELED	e369853df766fa44e1ed0ff613f563bd	{"n": 34, "Ünï": "é \\""}	{}	{}	e34	2026-11-25 16:55:54.308548+00	2026-11-27 02:55:54.308548+00
5cedb105-fc85-4fcd-9c62-9639c27c7d44	p@2	PENDING	1c383cd30b7c298ab50293adfecb7b18	{"n": 35, "Ünï": "é \\""}	{}	{}	e35	2026-11-25 15:55:54.308548+00	2026-11-27 02:55:54.308548+00
5f785e8b-bfbd-4283-923b-41c3300a8efc	p@0	RUNNING	\N	{"n": 36, "Ünï": "é \\""}	{}	{}	e36	2026-11-25 14:55:54.308548+00	2026-11-27 02:55:54.308548+00
c2c833c3-caf5-4898-8dc7-d51c17fd6d68	p@1	COMPLETED	a5bfc9e07964f8dddeb95fc584cd965d	{"n": 37, "Ünï": "é \\""}	{}	{}	e37	2026-11-25 13:55:54.308548+00	2026-11-27 02:55:54.308548+00
9a592486-826f-4b44-819c-04e116168dcc	p@2	FAILED	a5771bce93e200c36f7cd9dfd0e5deaa	{"n": 38, "Ünï": "é \\""}	{}	{}	e38	2026-11-25 12:55:54.308548+00	2026-11-27 02:55:54.308548+00
16d0e925-9eac-4dca-8fc9-acd28ec6afca	p@0	CANCELED	d67d8ab4f4c10bf22aa353e27879133c	{"n": 39, "Ünï": "é \\""}	{}	{}	e39	2026-11-25 11:55:54.308548+00	2026-11-27 02:55:54.308548+00
1a3d4fd1-3bd4-44b3-a740-a57bc6fa7452	p@1	PENDING	\N	{"n": 40, "Ünï": "é \\""}	{}	{}	e40	2026-11-25 10:55:54.308548+00	2026-11-27 02:55:54.308548+00
6c0e7730-957f-42d1-bcfc-f6c43b01b6c2	p@2	RUNNING	3416a75f4cea9109507cacd8e2f2aefc	{"n": 41, "Ünï": "é \\""}	{}	{}	e41	2026-11-25 09:55:54.308548+00	2026-11-27 02:55:54.308548+00
949d34ad-9b60-4913-b802-a2735676a155	p@0	COMPLETED	a1d0c6e83f027327d8461063f4ac58a6	{"n": 42, "Ünï": "é \\""}	{}	{}	e42	2026-11-25 08:55:54.308548+00	2026-11-27 02:55:54.308548+00
edd92c9d-51b7-48b9-8b8d-ea945f2c9677	p@1	FAILED	17e62166fc8586dfa4d1bc0e1742c08b	{"n": 43, "Ünï": "é \\""}	{}	{}	e43	2026-11-25 07:55:54.308548+00	2026-11-27 02:55:54.308548+00
1947c5d8-8cd7-4689-ae43-49dc14d48d8d	p@2	CANCELED	\N	{"n": 44, "Ünï": "é \\""}	{}	{}	e44	2026-11-25 06:55:54.308548+00	2026-11-27 02:55:54.308548+00
d4448858-d432-4f47-adb2-68cf7ca97019	p@0	PENDING	6c8349cc7260ae62e3b1396831a8398f	{"n": 45, "Ünï": "é \\""}	{}	{}	e45	2026-11-25 05:55:54.308548+00	2026-11-27 02:55:54.308548+00
3134caed-5d6f-4080-b009-7201f3829ee0	p@1	RUNNING	d9d4f495e875a2e075a1a4a6e1b9770f	{"n": 46, "Ünï": "é \\""}	{}	{}	e46	2026-11-25 04:55:54.308548+00	2026-11-27 02:55:54.308548+00
d7e4dee9-3ab9-4ba1-8290-abba207fcf16	p@2	COMPLETED	67c6a1e7ce56d3d6fa748ab6d9af3fd7	{"n": 47, "Ünï": "é \\""}	{}	{}	e47	2026-11-25 03:55:54.308548+00	2026-11-27 02:55:54.308548+00
64d179e2-55ab-46b7-854f-f2b7d1c727d6	p@0	FAILED	\N	{"n": 48, "Ünï": "é \\""}	{}	{}	e48	2026-11-25 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
0c0c1286-df21-4521-b06d-fe850d0f512f	p@1	CANCELED	f457c545a9ded88f18ecee47145a72c0	{"n": 49, "Ünï": "é \\""}	{}	{}	e49	2026-11-25 01:55:54.308548+00	2026-11-27 02:55:54.308548+00
199cfea0-ea4c-4876-8529-3a1af61a15f8	p@2	PENDING	c0c7c76d30bd3dcaefc96f40275bdc0a	{"n": 50, "Ünï": "é \\""}	{}	{}	e50	2026-11-25 00:55:54.308548+00	2026-11-27 02:55:54.308548+00
7ede9170-f37b-47dd-af3e-70ffdfd6a089	p@0	RUNNING	2838023a778dfaecdc212708f721b788	{"n": 51, "Ünï": "é \\""}	{}	{}	e51	2026-11-24 23:55:54.308548+00	2026-11-27 02:55:54.308548+00
d070a4a6-40d2-4124-90ee-bd1a8992eee8	p@1	COMPLETED	\N	{"n": 52, "Ünï": "é \\""}	{}	{}	e52	2026-11-24 22:55:54.308548+00	2026-11-27 02:55:54.308548+00
e339552d-1385-477c-9997-adabb8238807	p@2	FAILED	d82c8d1619ad8176d665453cfb2e55f0	{"n": 53, "Ünï": "é \\""}	{}	{}	e53	2026-11-24 21:55:54.308548+00	2026-11-27 02:55:54.308548+00
9b0671b9-cac1-45ad-b7d4-ad9c76acdfa5	p@0	CANCELED	a684eceee76fc522773286a895bc8436	{"n": 54, "Ünï": "é \\""}	{}	{}	e54	2026-11-24 20:55:54.308548+00	2026-11-27 02:55:54.308548+00
ef5f514f-15f0-4b42-8097-894b6a37cd5f	p@1	PENDING	b53b3a3d6ab90ce0268229151c9bde11	{"n": 55, "Ünï": "é \\""}	{}	{}	e55	2026-11-24 19:55:54.308548+00	2026-11-27 02:55:54.308548+00
a8e82808-ee28-491d-ac6d-26ea2aa0002a	p@2	RUNNING	\N	{"n": 56, "Ünï": "é \\""}	{}	{}	e56	2026-11-24 18:55:54.308548+00	2026-11-27 02:55:54.308548+00
f9f5ee69-7463-4c96-af2a-e317efadc670	p@0	COMPLETED	72b32a1f754ba1c09b3695e0cb6cde7f	{"n": 57, "Ünï": "é \\""}	{}	{}	e57	2026-11-24 17:55:54.308548+00	2026-11-27 02:55:54.308548+00
8f470fb3-0e64-48e5-af3c-199844f993b5	p@1	FAILED	66f041e16a60928b05a7e228a89c3799	{"n": 58, "Ünï": "é \\""}	{}	{}	e58	2026-11-24 16:55:54.308548+00	2026-11-27 02:55:54.308548+00
603a2697-838b-4d45-8612-60df3f2e75e8	p@2	CANCELED	093f65e080a295f8076b1c5722a46aa2	{"n": 59, "Ünï": "é \\""}	{}	{}	e59	2026-11-24 15:55:54.308548+00	2026-11-27 02:55:54.308548+00
c74ffbfb-c9d9-48c8-b787-92cb6ac3dd73	p@0	PENDING	\N	{"n": 60, "Ünï": "é \\""}	{}	{}	e60	2026-11-24 14:55:54.308548+00	2026-11-27 02:55:54.308548+00
\.


--
-- Data for Name: jobs_meta; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.jobs_meta (org_id, job_id, pipeline_id, submitted_by, status, priority, created_at, updated_at) FROM stdin;
6a039e4d-64f4-4cbe-9db7-5d747f44b977	115c73fd-55c6-4115-b087-4a528e95b612	70f238e5-b57d-4c48-bac2-83a946ecd253	1a8d7da8-2ece-4788-a5b6-5f40b893d125	state 1	1	2026-11-26 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
2445512d-2952-4fa1-afbe-4a0660218d36	5ca531af-e03c-4618-a648-f8b7bab13877	208d3607-8af0-4c51-870a-1d8f409d2bcf	ab6f6b24-8160-446f-b633-cc5d8ba1feb9	state 1	1	2026-11-26 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
20dea370-c72b-4f3d-b312-07fef64e7e80	143335ff-be76-46b5-87d9-a023445db5d2	5dda824a-ff84-4012-aa3e-6b128328a180	305e9f90-b59f-4a21-8b3d-3e98d18d980d	state 1	1	2026-11-26 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	6ba7b976-5420-4519-be32-9004952a15ed	03fc24f3-2dec-4118-9f36-7169a284cbe2	e9d14144-e98c-45a1-9e37-cb801dcfd349	state 2	2	2026-11-25 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
2445512d-2952-4fa1-afbe-4a0660218d36	e35d2951-b210-45c1-ad98-b446b06111aa	d5be6ed2-8c69-44cf-b68d-624d18c45ce5	50f3bb17-8acd-454e-bdba-5c949adfefef	state 2	2	2026-11-25 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
20dea370-c72b-4f3d-b312-07fef64e7e80	53ffb663-5b8c-46c4-b3f0-b69d53effd62	e1bb89d5-de5b-4983-9226-96a2fdcb7333	4a781cd6-a054-4389-923d-74e72271eaf2	state 2	2	2026-11-25 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	aece22c9-928c-465b-aa1b-a04a26d6e14f	97a878fc-5063-4351-9ff4-bc3f0db32d27	\N	state 3	3	2026-11-24 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
2445512d-2952-4fa1-afbe-4a0660218d36	d2919c5f-2188-4eae-9a63-15fe1d19bb0f	9a91f2ec-4fc3-4b8e-a415-e0e04516633a	\N	state 3	3	2026-11-24 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
20dea370-c72b-4f3d-b312-07fef64e7e80	9b6f83a9-d53c-4f47-9409-b2ec339f7daa	2eaefe3a-8cd2-4d98-aa78-4d0c79c5dfdd	\N	state 3	3	2026-11-24 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	352df0e4-61f2-458e-8679-e89dc15c2fa2	1abba5b7-50fe-4aa0-964a-cfd0dba678a3	6cd96064-ca04-4f6d-92ee-c8229c9d76cc	state 0	4	2026-11-23 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
2445512d-2952-4fa1-afbe-4a0660218d36	c0dc2c87-282f-4701-8252-5d0ea7771f41	8b24d795-984f-4e99-9d27-0aa6d37b86d5	0416c2d7-5b2d-4706-a1e7-0087bca41d6d	state 0	4	2026-11-23 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
20dea370-c72b-4f3d-b312-07fef64e7e80	05fb621b-e1a8-49d4-a829-3a9fbc5c0488	02dec322-8297-4ef6-b3f3-99c317a7e937	6f560589-ddf7-4146-a14b-92f0963250fc	state 0	4	2026-11-23 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	bffc0688-7d2a-428c-918c-9295d85a2578	83c30bd3-a68d-4a99-a6f9-a012cde6b305	d1c0aaea-e166-42f2-9d68-a46bdae5ff9c	state 1	5	2026-11-22 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
2445512d-2952-4fa1-afbe-4a0660218d36	0ac0f02e-1b74-4f5b-93d6-23018110f6ca	1b6bfe0a-468b-45bc-a693-7e7701e103a6	c9179740-6798-4a04-9592-fcb0496c24ac	state 1	5	2026-11-22 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
20dea370-c72b-4f3d-b312-07fef64e7e80	cae8f96c-1334-4ce3-a67c-12bd48638d2b	391fa578-b9f8-4791-b437-1835357999fe	08cdc58d-8196-4279-b3aa-62434d1f2b6a	state 1	5	2026-11-22 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	c4dd1590-af40-4174-afe8-ba0c0087a4f7	3725a03a-2603-4cb6-accc-4d31bb89268a	\N	state 2	6	2026-11-21 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
2445512d-2952-4fa1-afbe-4a0660218d36	c7fa93fc-fc12-4460-9d2e-0af9e490b928	4ba6e130-da11-46db-b279-cdd35815d140	\N	state 2	6	2026-11-21 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
20dea370-c72b-4f3d-b312-07fef64e7e80	12f42e5a-feda-49f2-8505-8dd4dac92830	f8ecc718-8ea6-4a62-b185-3255fb3e49f2	\N	state 2	6	2026-11-21 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	7d3df6e1-6ad0-40a4-8130-7fbc838b96e3	e2c793b8-c0da-45aa-b340-053a0c7d15d7	822037a5-ab10-443b-819a-384a88e251b7	state 3	7	2026-11-20 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
2445512d-2952-4fa1-afbe-4a0660218d36	4defd7dc-2cca-4e7d-90fd-c1f39ffc948d	a68a4034-c08a-48b4-ba6c-6f4bfe78e768	37751d45-3e9d-47cc-9c65-25d3c9e9dac7	state 3	7	2026-11-20 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
20dea370-c72b-4f3d-b312-07fef64e7e80	452eb35c-3b40-4473-a6c4-4f645adc13a8	c3974941-4dc3-4d53-85c5-30d64ec4bc12	cbbf92fd-1600-4cc1-912c-85caea2d6b3a	state 3	7	2026-11-20 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	d8dbf0e3-29e6-42df-8831-8ed3c8dd89e8	fcdedfd8-705c-4d54-9db9-55e09e9a887c	8f4002de-7578-46b8-9b3b-fb26568f8bf2	state 0	8	2026-11-19 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
2445512d-2952-4fa1-afbe-4a0660218d36	5637593b-417c-4825-8983-7a040d57fabf	1456c9ad-4c3f-43e0-820b-72084b24f9d7	fc7321a8-aebb-426f-9bc2-66eb4de924db	state 0	8	2026-11-19 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
20dea370-c72b-4f3d-b312-07fef64e7e80	c0561eb2-cab9-46bd-ad0b-d44edae26e46	77df2581-a3ad-4526-8007-dafd1cb5a233	186541f0-4893-4eef-881f-5e8b7916a6db	state 0	8	2026-11-19 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	6768121a-b1f3-4e16-af1b-20f8ebc2cef2	5bf90312-c18a-4a4c-9120-3bf54655be00	\N	state 1	9	2026-11-18 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
2445512d-2952-4fa1-afbe-4a0660218d36	34567b07-16fe-4090-85bd-f6bb3204f7b1	eb19c2ad-50fc-426a-9dfb-9b3a48114ca6	\N	state 1	9	2026-11-18 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
20dea370-c72b-4f3d-b312-07fef64e7e80	c8e3bb9b-5cd7-4f3f-a7c1-c8da053bb653	811e1b02-6cf9-4b42-9f24-04d43eb10481	\N	state 1	9	2026-11-18 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	76bc9f8e-4330-444c-8c12-613f7a919715	2c69d631-5b2f-41ef-af12-22d3dd1c66d9	683ad99d-f718-4cdc-bad7-190e346ff5fb	state 2	10	2026-11-17 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
2445512d-2952-4fa1-afbe-4a0660218d36	d1ad9104-a002-4878-8c03-7249ea9a8d18	f6c200f3-1635-4687-bec3-f55dd4b78079	3ceb8a86-9ed4-4e21-ae86-6cecf25db909	state 2	10	2026-11-17 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
20dea370-c72b-4f3d-b312-07fef64e7e80	0ecf2787-821c-40d9-8885-585c455d6418	7e8016ec-ae19-44a8-ad1b-c352a1418379	4149e365-c47f-48dd-adfb-ae78e860e986	state 2	10	2026-11-17 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	8223b18b-4f48-4ceb-9dac-1fe940529ac3	138512f8-612b-429b-9c9d-a589884d04cd	bfe57d6d-0065-4025-981c-cb28bfe64f8d	state 3	11	2026-11-16 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
2445512d-2952-4fa1-afbe-4a0660218d36	ddff0e25-4cd2-4922-97eb-6147f8ab7e9f	bad7bdfd-633c-4e99-acf5-1576ab68b9e4	2ea01ef2-2816-4a55-87df-fe881a51e961	state 3	11	2026-11-16 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
20dea370-c72b-4f3d-b312-07fef64e7e80	0574717d-7325-4718-a5af-1aef9f7fa504	8bf9388b-d89f-4c82-864e-98b896f2ca9a	89514712-85c7-4bd3-a9f2-ffec58bea292	state 3	11	2026-11-16 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	f7a84cfc-eb26-4e2b-a74a-37bb0b9fff1c	3325122d-95a2-41b8-9205-e60643b9a340	\N	state 0	12	2026-11-15 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
2445512d-2952-4fa1-afbe-4a0660218d36	8a00dd13-e5aa-4a24-b78b-d1458bcb7bee	98375a4f-1dec-48d2-966c-6972d290c44e	\N	state 0	12	2026-11-15 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
20dea370-c72b-4f3d-b312-07fef64e7e80	9bc92fbc-d40c-4a82-9bd2-91247bf5ccbc	12ffdfa3-c776-4d0b-bfcb-d1462260e4f3	\N	state 0	12	2026-11-15 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	f4807b87-ddd0-4712-ac7a-8a47e4b713a2	c4284190-bf14-420c-9266-8e561010a4a1	83ad9b0f-0b66-4660-9367-d51e9c8a873f	state 1	13	2026-11-14 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
2445512d-2952-4fa1-afbe-4a0660218d36	45705fed-a6c1-4574-a183-44a08947d523	e2195e90-c352-44f7-bd7b-4c5f2851350c	7b399af4-9b14-4222-892b-5ad7ae35ca9e	state 1	13	2026-11-14 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
20dea370-c72b-4f3d-b312-07fef64e7e80	9a3c64c1-66d7-4d90-90f0-0418b7bb438b	dcccaced-42e9-42d9-afc4-76f508346c19	c66489f7-574a-49bb-a062-2b7cccc03f32	state 1	13	2026-11-14 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	142dd2f1-4530-4aef-9dfc-30a28c3de298	6ca64dc9-f1c5-4585-a45d-971e46aaca40	9f4da476-4c83-4e90-b046-17dc87892c8f	state 2	14	2026-11-13 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
2445512d-2952-4fa1-afbe-4a0660218d36	ff7d9b61-bad4-46a9-ab84-e643e4946c71	26c9f303-22f3-460b-a0d0-66a9c6320b2f	5813f93e-8908-48ed-a7fd-3fa02bfe6980	state 2	14	2026-11-13 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
20dea370-c72b-4f3d-b312-07fef64e7e80	eb30f144-2b15-47cd-9655-c566182a0a2a	8819618f-2550-4d3f-be6b-d88d54a9209c	c5000307-1768-46e5-b0b7-714b2fef4658	state 2	14	2026-11-13 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	a2960244-497b-4a6d-8268-fe07c9a5e855	7b5e4ffb-9f4f-4392-ab9b-a38b46d9163e	\N	state 3	15	2026-11-12 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
2445512d-2952-4fa1-afbe-4a0660218d36	591905c8-f820-460e-bb66-7c9d69a126bb	9cf9bff1-3aad-4db5-ba4d-507a81814e73	\N	state 3	15	2026-11-12 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
20dea370-c72b-4f3d-b312-07fef64e7e80	583597a0-908e-4bd9-a9c4-2d19d5c35b07	5d70db53-13fd-4563-b8b0-d0f225ded5c6	\N	state 3	15	2026-11-12 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	4de4727f-5cc5-43d4-ba31-194e4f10fcca	a850e908-7884-44d8-a32a-77b6743c3509	7c7f1644-df6f-4fb8-a6a6-9dc0d98ba341	state 0	16	2026-11-11 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
2445512d-2952-4fa1-afbe-4a0660218d36	b61510a2-7911-4e76-9b51-58623c631d68	fecb117e-0361-4458-b7fc-6b1e328f4928	d95461f8-7854-40cb-801e-b09ffa7280a7	state 0	16	2026-11-11 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
20dea370-c72b-4f3d-b312-07fef64e7e80	8919c9dc-36be-4c51-a154-b7c83b0a1f7a	08e23b04-92be-4c75-90e1-ab88cd9a2a09	3fb663d4-9ddf-4eac-a155-c6ba1e1c3ac8	state 0	16	2026-11-11 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	7e70d510-16b4-4793-864f-c79618f9becf	ff2332e5-843f-48bd-800a-e8a87ae3f475	d83677e4-5856-40c0-a805-1a56b3dcacb2	state 1	17	2026-11-10 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
2445512d-2952-4fa1-afbe-4a0660218d36	a0b3c54b-52b1-4eac-899d-51a83ab3b81a	b876bc16-4135-4d84-99bc-25afaa1055c9	d7b97231-703e-4181-abbb-de4cf83d24dc	state 1	17	2026-11-10 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
20dea370-c72b-4f3d-b312-07fef64e7e80	5afa5e1e-0046-4416-99e6-c83ba56c20eb	89aab1be-5f64-40f8-94b2-245369a2d7ef	022edd7d-1258-4295-ae01-2b56f8914b47	state 1	17	2026-11-10 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	08cb20ba-fd2d-4c83-988a-04819fb17e8a	11c8f067-0360-4da8-8073-cc0757c91234	\N	state 2	18	2026-11-09 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
2445512d-2952-4fa1-afbe-4a0660218d36	260a1f14-73fb-4790-8bd0-d276f13a425e	2e40f88f-0a16-452a-9a4a-2f70a54ee800	\N	state 2	18	2026-11-09 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
20dea370-c72b-4f3d-b312-07fef64e7e80	4796e97e-d80b-45fd-bd9e-5724ad55fd93	df26a3ea-a8b7-4c2d-90ff-9768a08e424d	\N	state 2	18	2026-11-09 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	750127ea-a8c7-4210-a369-4a7cffaa4988	638f0d8b-fb8a-4812-9175-eba909a65458	32e99ad5-fce3-4ae9-8e76-2d987f490ff2	state 3	19	2026-11-08 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
2445512d-2952-4fa1-afbe-4a0660218d36	b9ab03f8-26d2-4c01-b04f-13235958f594	86457c6b-028a-4e74-b953-fea5c9aac7f9	12bad078-8caa-4ed4-82e4-79f5f284b296	state 3	19	2026-11-08 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
20dea370-c72b-4f3d-b312-07fef64e7e80	c3d2740d-a99c-4a3d-9088-df043f81f6a3	78bc9382-3801-486b-bb9a-566519967ce1	001b8acb-3396-43d5-a3e5-449fea04ff08	state 3	19	2026-11-08 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	6191dc33-64d1-4597-8d00-a4e945db5843	5ceefe32-e1a7-4401-95f6-a2b744003d75	c2610b56-6807-4e95-bdf8-3c1dd60916fb	state 0	20	2026-11-07 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
2445512d-2952-4fa1-afbe-4a0660218d36	8a3e3a8a-9bd8-4220-89cd-bf3eb2b65dff	c6ad2fab-65fa-4aae-b0e4-4da3b7a5ffe9	d840b359-e0b2-49b4-849f-92b6e00e9408	state 0	20	2026-11-07 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
20dea370-c72b-4f3d-b312-07fef64e7e80	a9093950-67cd-4c1d-80d7-8e393ef789db	6b714db1-f79e-43b4-8136-347f87059e71	cf252dcd-ef5c-4c7d-84ba-453be61589ec	state 0	20	2026-11-07 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	695632de-4850-4036-b67e-3ff74add5eec	3ac163c9-c4af-49b3-a0fc-421afc8eb134	\N	state 1	21	2026-11-06 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
2445512d-2952-4fa1-afbe-4a0660218d36	3b91b675-0ada-4190-8632-9b3de6d9c6cc	a5d8472f-015a-4ce6-b661-6f184c4c7be7	\N	state 1	21	2026-11-06 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
20dea370-c72b-4f3d-b312-07fef64e7e80	d09e9dbb-e37c-45f5-9852-f4d19daf1ee4	8e0be985-6392-4610-8dad-2022ec333fee	\N	state 1	21	2026-11-06 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	c58af0a5-b978-47ba-aa56-358404c75e02	f408b6a1-49af-4e6a-9e69-549ef7f068f5	89f53a56-d8b6-4e7a-888b-0a317600ccde	state 2	22	2026-11-05 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
2445512d-2952-4fa1-afbe-4a0660218d36	abdee3ed-7872-49e8-8373-8d72abfeed01	8cfeed57-e894-4668-aac9-cb31a8577ec7	61b621b6-0be2-4d23-89dd-5cedb20899de	state 2	22	2026-11-05 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
20dea370-c72b-4f3d-b312-07fef64e7e80	7fb2274e-28b2-489c-83fd-af5186ea7c11	6f11b717-7db1-4dc1-82ea-2dd053ea904f	b7f64ff1-8dfb-4b27-823d-248b6a5b01df	state 2	22	2026-11-05 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	b22a0da9-874e-44bf-b678-8fc565bf48b4	577b66d7-4400-4f6a-ad06-2d78db576025	186bbf30-234b-4d1f-8ee8-33a39bd1f913	state 3	23	2026-11-04 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
2445512d-2952-4fa1-afbe-4a0660218d36	f1853210-39fc-4a3a-a7e2-13ebb6103d50	85bdbbbc-58c3-43b6-8854-896567754e03	c0da2193-52f3-4c82-ac91-d35adf7e0d84	state 3	23	2026-11-04 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
20dea370-c72b-4f3d-b312-07fef64e7e80	621718f6-4a78-4fd1-8d3b-daa855d8b9e6	fd179e0f-4a9b-4630-9c70-239e86ea6490	98699ebe-35b3-4087-9602-aa88a57682db	state 3	23	2026-11-04 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	1ae046eb-ac38-40cd-90b9-86a36336580c	27fb6df7-cf0f-4103-8608-853b4437d316	\N	state 0	24	2026-11-03 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
2445512d-2952-4fa1-afbe-4a0660218d36	a63d6c4f-bbe2-4ef9-a692-0764c0436df3	2658bc0b-9e98-4def-9ca5-83b5a6daa460	\N	state 0	24	2026-11-03 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
20dea370-c72b-4f3d-b312-07fef64e7e80	0616f944-25b1-4c76-bc81-559769b99401	c10f15d7-42eb-4d88-8679-033a0cf08aeb	\N	state 0	24	2026-11-03 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	de189ed4-3805-44a7-814e-1b1180172187	e1f25e86-afbe-4a8e-9fcc-30c22c2c7ac8	ba105b62-490a-42ec-85d9-c9758971cf12	state 1	25	2026-11-02 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
2445512d-2952-4fa1-afbe-4a0660218d36	50477ed8-b2cb-45cd-8d24-ab11b890fefc	b176c59e-69cb-4169-b222-0aad391f88db	bc785864-dcce-4fbd-befb-58a9b7bb18b4	state 1	25	2026-11-02 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
20dea370-c72b-4f3d-b312-07fef64e7e80	5ac1e5ea-0d6a-46ac-9489-5792fe6f7489	8293a8cf-a027-479c-b65d-38202dc35e84	0be3ce70-4848-439c-b7ad-2e8a47869fe9	state 1	25	2026-11-02 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	bcce030a-977a-4b32-bf73-478cebc0029d	a13ac823-ba54-44df-88bc-490b8865608a	503dadc4-429b-4e18-92fa-80240f345c1a	state 2	26	2026-11-01 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
2445512d-2952-4fa1-afbe-4a0660218d36	ec638be2-7054-4b2a-af5d-2df21f8daa2c	d8a29425-3cb6-489d-aa63-d83d6e569cd6	06a63367-8b59-4387-aeef-6f00a6aaaf3d	state 2	26	2026-11-01 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
20dea370-c72b-4f3d-b312-07fef64e7e80	4a8c79bc-47f3-43d5-9c46-9182bf248e66	de8ac58e-6e52-440f-9cbd-b7a1f47886c2	7b297ea6-eac5-44ef-8ae1-099783f855f0	state 2	26	2026-11-01 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	f9e12a97-151a-43c5-a53b-dc5cd7f57886	7834725c-a1aa-4fef-81a1-64e7d2a7103e	\N	state 3	27	2026-10-31 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
2445512d-2952-4fa1-afbe-4a0660218d36	bf4a6f7a-9587-4617-be1d-b5f98724fffa	4f4d56ca-d011-4755-bad6-b1f7acc1c122	\N	state 3	27	2026-10-31 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
20dea370-c72b-4f3d-b312-07fef64e7e80	167a97e8-8787-44ff-b7fc-d44a4b0f4ce2	d6774298-cace-451f-a8d5-849a4c167cc0	\N	state 3	27	2026-10-31 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	04482d08-359e-45d4-b706-db456614e500	6dd72df7-065a-444f-9781-ba979db7cf31	1ade062d-d67e-44b1-ade1-476a86cbfda0	state 0	28	2026-10-30 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
2445512d-2952-4fa1-afbe-4a0660218d36	ea19568f-197b-45dd-af6c-fe96a1bb4e52	1ad6cc7a-7c0c-4e4e-a3f7-d75885a71dbc	cf2ad032-44a4-4e02-9bba-77f55f80e28d	state 0	28	2026-10-30 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
20dea370-c72b-4f3d-b312-07fef64e7e80	71a195a6-2ba0-442f-9576-617dec229559	63f48884-1b33-4a65-96fd-a787ba8169fb	3fc9a605-8074-420f-a0b9-6b1c6220a2f2	state 0	28	2026-10-30 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	ab77952f-db45-4c6b-b82f-1cd99512b8d3	3c4b173b-0657-4473-9f6d-b495485539be	53d73ce9-1ed6-495d-ba40-508fe8e8df01	state 1	29	2026-10-29 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
2445512d-2952-4fa1-afbe-4a0660218d36	6c453a92-38da-4879-a0f5-c5ae6187ccc2	86104379-5a8e-40c0-a1bf-053ced81058e	28d26cbf-e342-4183-9087-2505b223bd46	state 1	29	2026-10-29 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
20dea370-c72b-4f3d-b312-07fef64e7e80	1b8d6cc9-ce71-4965-9be7-43e9203f7e9a	12fd2002-e63a-40bf-b7f5-3eee8341671f	47b8df73-39bb-4308-87e4-3790b30ae8de	state 1	29	2026-10-29 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	9c8f0833-e481-460d-984e-269559ca5892	2c2f1232-43f3-4c78-a87d-b21f75c44900	\N	state 2	30	2026-10-28 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
2445512d-2952-4fa1-afbe-4a0660218d36	e981ab10-72ab-43ae-a941-cd99f976c2a1	f89dd7ce-de61-45ce-b0ed-eb3028361450	\N	state 2	30	2026-10-28 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
20dea370-c72b-4f3d-b312-07fef64e7e80	53d762b0-4116-40b8-8f11-87c77c332518	11fe5839-b558-4ef0-b2a2-07f4820ac0a7	\N	state 2	30	2026-10-28 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	aea9097a-5c6f-4baa-9568-8d5bc114c2be	d235971f-e161-49e3-8a52-7b6de77dd03b	51a8fbe1-ae40-432a-b35f-80c37be465de	state 3	31	2026-10-27 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
2445512d-2952-4fa1-afbe-4a0660218d36	7012300e-20dc-4c8c-b909-bc25aa59e185	15db4072-f93a-4ee6-8dcd-daf7fb303d45	c01b7499-5337-4832-9efa-f85910235681	state 3	31	2026-10-27 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
20dea370-c72b-4f3d-b312-07fef64e7e80	6bced00e-e3ec-442d-97b2-85e46235bae8	0ec0c0c8-bd71-465f-b4b4-972bd7b093ad	d0428f07-4869-4b83-b72a-2272d37a7e18	state 3	31	2026-10-27 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	a7ff48ea-26d9-4a3a-8f5c-fa6df99c04c5	5b3f1319-1832-4f7d-8f04-2d9536d655c8	c05e8d78-d874-4e1a-87f6-e6f3710325af	state 0	32	2026-10-26 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
2445512d-2952-4fa1-afbe-4a0660218d36	589bc2fe-2d33-4277-b117-823a4afce321	45e37e93-fbab-43f1-b4e7-ef47d55a8bb8	766f90c9-a48f-4cb1-ba2f-02bfe53f98b8	state 0	32	2026-10-26 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
20dea370-c72b-4f3d-b312-07fef64e7e80	38059054-910f-4d26-8bc4-39c3b6224313	bb2685e1-448e-49e5-a1b8-f14a795e2bba	03d51123-6f10-4dc6-bb07-f98a0ab38e4b	state 0	32	2026-10-26 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	96d95497-7463-4551-9920-5a64bee3e555	29e125b7-e3a4-4a72-8d50-fa41a8f68454	\N	state 1	33	2026-10-25 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
2445512d-2952-4fa1-afbe-4a0660218d36	eba16caf-fb15-41ac-a023-cb5d50a4f04e	b627fe5d-b018-4e4c-988a-af3bcdbd98ac	\N	state 1	33	2026-10-25 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
20dea370-c72b-4f3d-b312-07fef64e7e80	3738bcaf-effb-430c-876e-00701bd62fef	e7a198ac-110f-4694-870a-ab3544f15983	\N	state 1	33	2026-10-25 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	a45c3fb1-f573-401e-85b5-7b01cfa78ab3	373d1b9d-29c7-4301-93d5-a0ebbc0af060	96825ebd-0bba-4aa6-8a29-9c92f4a46675	state 2	34	2026-10-24 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
2445512d-2952-4fa1-afbe-4a0660218d36	85a8f620-45dc-4fef-b032-15c7e3627c6f	c861e628-69de-4219-9f5b-779b408fe595	73c8bad7-df30-40ac-a018-5a43b9c89b2c	state 2	34	2026-10-24 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
20dea370-c72b-4f3d-b312-07fef64e7e80	31bdc76d-25a7-4305-894a-41bd4242ede2	38f456be-435e-4db1-a2f6-5932b8efb379	469f5d9a-90b4-41a3-b8f7-9ca3db76b21c	state 2	34	2026-10-24 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	36e6c0f4-a685-4673-a3fd-900103cccfe1	0b82cebc-5552-41ab-b01e-129d0485244b	6244a8f4-8e9b-46a1-8121-9d12d204d1d5	state 3	35	2026-10-23 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
2445512d-2952-4fa1-afbe-4a0660218d36	0ffb6f1a-dd5d-45be-b51f-85dde3606d0b	b2bcd1e5-e78c-446d-914e-7675032d9132	44126eca-bc26-474f-beab-d5167859fdae	state 3	35	2026-10-23 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
20dea370-c72b-4f3d-b312-07fef64e7e80	93d0b9a0-eea5-4ae3-82ec-7797d953694f	d1072d60-a936-48cf-afa1-beabc2bea99d	24c6c15e-4c94-4f16-b996-acfe36d043c2	state 3	35	2026-10-23 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	1e9382fa-a78c-498d-ba3c-24322b953138	64619d99-11f6-4516-8bf9-5fbc597cf750	\N	state 0	36	2026-10-22 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
2445512d-2952-4fa1-afbe-4a0660218d36	1e3b1fcd-44ee-4f53-beee-6135252b840b	94254736-e516-4304-9322-5702720bd00f	\N	state 0	36	2026-10-22 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
20dea370-c72b-4f3d-b312-07fef64e7e80	49c79ddd-7fdf-411c-b03c-b5f7553bd9dc	d2066b78-362f-444b-b877-6be90f612928	\N	state 0	36	2026-10-22 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	e4726bf3-d0a2-41c7-9155-f03603723fff	24ce4826-f237-4b6c-9a8f-64c3bd70c114	35d6d3f4-440f-4c85-8a95-fdf58ed6e346	state 1	37	2026-10-21 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
2445512d-2952-4fa1-afbe-4a0660218d36	ba2c54b5-a252-4933-9d6e-cd82b4f16911	31563c23-8de6-41ad-ac98-4b2c70b9f5e9	397e54d6-7182-4100-b27f-014d0182e93a	state 1	37	2026-10-21 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
20dea370-c72b-4f3d-b312-07fef64e7e80	f1ea7139-7371-4178-a76f-dab2652b1cf8	a2f59d69-32fc-4339-bb8d-b4528ff5eb82	183315c6-c71c-4ac6-8306-6ecbf8c380b8	state 1	37	2026-10-21 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	94671b9f-60dc-466d-b91e-b1d4d7f03c0a	12b170be-7857-4508-8556-46780181240d	4738dd9d-641e-4e50-b43c-e7578a9051a1	state 2	38	2026-10-20 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
2445512d-2952-4fa1-afbe-4a0660218d36	c97bcc2c-bbc2-4240-bac8-4ebbe02f528b	94f3a54d-8743-4cb3-925f-8f7ecb9fa20b	4b9c9a30-34b4-459c-b84d-8190f891b550	state 2	38	2026-10-20 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
20dea370-c72b-4f3d-b312-07fef64e7e80	b0849547-73f9-4c8e-827d-5077810074ff	0747876f-db64-4df4-9916-fb510ffe63ae	a00e3d8d-e573-41b9-8dbd-c0dee4571ed6	state 2	38	2026-10-20 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	a3ebdc8c-fd3c-4df7-a608-e125b934a2a3	677c352f-e0f1-434a-b39a-74cb209c9bd5	\N	state 3	39	2026-10-19 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
2445512d-2952-4fa1-afbe-4a0660218d36	c0a3c92c-18e5-445c-9a02-4a094a724b10	78bc150c-9a9d-4916-b87c-84f45f9fc0ae	\N	state 3	39	2026-10-19 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
20dea370-c72b-4f3d-b312-07fef64e7e80	ba669f8f-ea64-4c45-aa37-0997ffef06ab	a9c9fd60-8b1e-464a-a778-0e1ad10b1e0f	\N	state 3	39	2026-10-19 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	e155aa23-d8a1-4fdf-b5f9-fe6b3e423a84	efc5f7c6-0ea2-4907-b6df-62d3b744e119	5116d594-670c-4de8-9cde-e649c54fb102	state 0	40	2026-10-18 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
2445512d-2952-4fa1-afbe-4a0660218d36	fd8293ad-5109-41fd-be46-a9f49ff8adfa	55a76459-1a88-4be1-b822-fe01fceccf79	9efab4a6-a758-4d9a-93a3-84fe67a1f641	state 0	40	2026-10-18 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
20dea370-c72b-4f3d-b312-07fef64e7e80	db538b24-5cfe-4251-b163-6b67aa3f4719	8a3d3cb7-5ac5-4faa-8295-f4feb706985e	303ec15a-1db4-452c-97a5-38bea96f2465	state 0	40	2026-10-18 02:55:54.308548+00	2026-11-27 02:55:54.308548+00
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
6a039e4d-64f4-4cbe-9db7-5d747f44b977	28902e73-04a7-49dc-9b1a-bb9511adc7c6	mol\t\n\\1	pdb	s3://b/1	1000000000	sha256:1	{"smiles": "C1"}	\N	2026-11-27 02:54:54.308548+00
2445512d-2952-4fa1-afbe-4a0660218d36	e30a2885-9a11-4a3e-a210-93922695774e	mol\t\n\\1	pdb	s3://b/1	1000000000	sha256:1	{"smiles": "C1"}	\N	2026-11-27 02:54:54.308548+00
20dea370-c72b-4f3d-b312-07fef64e7e80	4326af8d-113d-4385-9e4c-e2b55eb75ec6	mol\t\n\\1	pdb	s3://b/1	1000000000	sha256:1	{"smiles": "C1"}	\N	2026-11-27 02:54:54.308548+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	d4895a32-23a2-46eb-ae36-dd2dbd48ebd2	mol\t\n\\2	\N	s3://b/2	2000000000	sha256:2	{"smiles": "C2"}	\N	2026-11-27 02:53:54.308548+00
2445512d-2952-4fa1-afbe-4a0660218d36	afc7887f-a360-42b4-a438-6efb01250ef6	mol\t\n\\2	\N	s3://b/2	2000000000	sha256:2	{"smiles": "C2"}	\N	2026-11-27 02:53:54.308548+00
20dea370-c72b-4f3d-b312-07fef64e7e80	2f361027-2664-4b44-a715-c003faff7739	mol\t\n\\2	\N	s3://b/2	2000000000	sha256:2	{"smiles": "C2"}	\N	2026-11-27 02:53:54.308548+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	f5b97183-ea35-4168-a31b-53856056d558	mol\t\n\\3	sdf	s3://b/3	3000000000	sha256:3	{"smiles": "C3"}	\N	2026-11-27 02:52:54.308548+00
2445512d-2952-4fa1-afbe-4a0660218d36	8e15bb2c-a0b4-436f-88ed-272720721d73	mol\t\n\\3	sdf	s3://b/3	3000000000	sha256:3	{"smiles": "C3"}	\N	2026-11-27 02:52:54.308548+00
20dea370-c72b-4f3d-b312-07fef64e7e80	1c3b20f4-cd34-4b48-8184-15ce8b4fcf6d	mol\t\n\\3	sdf	s3://b/3	3000000000	sha256:3	{"smiles": "C3"}	\N	2026-11-27 02:52:54.308548+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	bd72cd51-3e7f-4d57-972c-5fa6f4552976	mol\t\n\\4	pdb	s3://b/4	4000000000	sha256:4	{"smiles": "C4"}	\N	2026-11-27 02:51:54.308548+00
2445512d-2952-4fa1-afbe-4a0660218d36	23705745-2278-4b51-9dbb-f1e671effa6b	mol\t\n\\4	pdb	s3://b/4	4000000000	sha256:4	{"smiles": "C4"}	\N	2026-11-27 02:51:54.308548+00
20dea370-c72b-4f3d-b312-07fef64e7e80	0ea61915-15ce-4334-9449-d308de7bf8c2	mol\t\n\\4	pdb	s3://b/4	4000000000	sha256:4	{"smiles": "C4"}	\N	2026-11-27 02:51:54.308548+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	87a448c0-f46b-4e90-8c62-d160a76d5085	mol\t\n\\5	\N	s3://b/5	5000000000	sha256:5	{"smiles": "C5"}	\N	2026-11-27 02:50:54.308548+00
2445512d-2952-4fa1-afbe-4a0660218d36	46a1930c-b3a9-46dc-a166-cc037a0d6d67	mol\t\n\\5	\N	s3://b/5	5000000000	sha256:5	{"smiles": "C5"}	\N	2026-11-27 02:50:54.308548+00
20dea370-c72b-4f3d-b312-07fef64e7e80	d4f11b4a-88cd-4ab8-864d-e87e92a1181d	mol\t\n\\5	\N	s3://b/5	5000000000	sha256:5	{"smiles": "C5"}	\N	2026-11-27 02:50:54.308548+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	6b1992ec-2a9c-4a24-8d37-5a2dd252e4d6	mol\t\n\\6	sdf	s3://b/6	6000000000	sha256:6	{"smiles": "C6"}	\N	2026-11-27 02:49:54.308548+00
2445512d-2952-4fa1-afbe-4a0660218d36	391c988a-4847-43c5-ae6c-0e8a2b7edd3c	mol\t\n\\6	sdf	s3://b/6	6000000000	sha256:6	{"smiles": "C6"}	\N	2026-11-27 02:49:54.308548+00
20dea370-c72b-4f3d-b312-07fef64e7e80	813942ac-8c29-41e2-a145-fb60eb6e58d8	mol\t\n\\6	sdf	s3://b/6	6000000000	sha256:6	{"smiles": "C6"}	\N	2026-11-27 02:49:54.308548+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	e3990f3a-4445-4c5d-b17b-d838147527ee	mol\t\n\\7	pdb	s3://b/7	7000000000	sha256:7	{"smiles": "C7"}	\N	2026-11-27 02:48:54.308548+00
2445512d-2952-4fa1-afbe-4a0660218d36	d81378c5-ed61-46d6-8e47-8d7613bdfb6e	mol\t\n\\7	pdb	s3://b/7	7000000000	sha256:7	{"smiles": "C7"}	\N	2026-11-27 02:48:54.308548+00
20dea370-c72b-4f3d-b312-07fef64e7e80	90d48925-f361-4b93-bd28-7a81540c974a	mol\t\n\\7	pdb	s3://b/7	7000000000	sha256:7	{"smiles": "C7"}	\N	2026-11-27 02:48:54.308548+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	e32b9c71-580b-47ed-8151-9534d1e22960	mol\t\n\\8	\N	s3://b/8	8000000000	sha256:8	{"smiles": "C8"}	\N	2026-11-27 02:47:54.308548+00
2445512d-2952-4fa1-afbe-4a0660218d36	d5ed675f-b671-46ab-9744-d720781bbbf6	mol\t\n\\8	\N	s3://b/8	8000000000	sha256:8	{"smiles": "C8"}	\N	2026-11-27 02:47:54.308548+00
20dea370-c72b-4f3d-b312-07fef64e7e80	86bdc1e2-1274-4a74-b079-6f9d8779629f	mol\t\n\\8	\N	s3://b/8	8000000000	sha256:8	{"smiles": "C8"}	\N	2026-11-27 02:47:54.308548+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	56e36123-ccbf-48c9-8ae2-2c39e432896f	mol\t\n\\9	sdf	s3://b/9	9000000000	sha256:9	{"smiles": "C9"}	\N	2026-11-27 02:46:54.308548+00
2445512d-2952-4fa1-afbe-4a0660218d36	65541ea8-ec9b-4bb3-8670-7940124c8546	mol\t\n\\9	sdf	s3://b/9	9000000000	sha256:9	{"smiles": "C9"}	\N	2026-11-27 02:46:54.308548+00
20dea370-c72b-4f3d-b312-07fef64e7e80	891b55e0-51c5-4850-8934-565810b8abf9	mol\t\n\\9	sdf	s3://b/9	9000000000	sha256:9	{"smiles": "C9"}	\N	2026-11-27 02:46:54.308548+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	da5f8160-ffae-40de-8145-b85553f973b2	mol\t\n\\10	pdb	s3://b/10	10000000000	sha256:10	{"smiles": "C10"}	\N	2026-11-27 02:45:54.308548+00
2445512d-2952-4fa1-afbe-4a0660218d36	0ad2ccb1-e646-4e16-b3ee-df011d50c2fa	mol\t\n\\10	pdb	s3://b/10	10000000000	sha256:10	{"smiles": "C10"}	\N	2026-11-27 02:45:54.308548+00
20dea370-c72b-4f3d-b312-07fef64e7e80	99a15230-4b92-42a5-81dc-1a29f4881267	mol\t\n\\10	pdb	s3://b/10	10000000000	sha256:10	{"smiles": "C10"}	\N	2026-11-27 02:45:54.308548+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	0c654981-1b9e-4663-b3ad-c2cb52ca8972	mol\t\n\\11	\N	s3://b/11	11000000000	sha256:11	{"smiles": "C11"}	\N	2026-11-27 02:44:54.308548+00
2445512d-2952-4fa1-afbe-4a0660218d36	c4ef72c7-604c-4325-8236-ea041b619a19	mol\t\n\\11	\N	s3://b/11	11000000000	sha256:11	{"smiles": "C11"}	\N	2026-11-27 02:44:54.308548+00
20dea370-c72b-4f3d-b312-07fef64e7e80	c4e22e8a-31fb-44f5-969b-2b1209342d8b	mol\t\n\\11	\N	s3://b/11	11000000000	sha256:11	{"smiles": "C11"}	\N	2026-11-27 02:44:54.308548+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	a9449c53-6a14-45ec-9bb1-bd0f771de48f	mol\t\n\\12	sdf	s3://b/12	12000000000	sha256:12	{"smiles": "C12"}	\N	2026-11-27 02:43:54.308548+00
2445512d-2952-4fa1-afbe-4a0660218d36	e866cfe4-8930-41fb-a659-3fa98bf438b0	mol\t\n\\12	sdf	s3://b/12	12000000000	sha256:12	{"smiles": "C12"}	\N	2026-11-27 02:43:54.308548+00
20dea370-c72b-4f3d-b312-07fef64e7e80	2d80c573-1826-48ee-a3f9-24ab66a92673	mol\t\n\\12	sdf	s3://b/12	12000000000	sha256:12	{"smiles": "C12"}	\N	2026-11-27 02:43:54.308548+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	cad1283d-46b8-49cb-a893-af6aefac30da	mol\t\n\\13	pdb	s3://b/13	13000000000	sha256:13	{"smiles": "C13"}	\N	2026-11-27 02:42:54.308548+00
2445512d-2952-4fa1-afbe-4a0660218d36	d94aed61-5142-4b8a-bfce-128875620465	mol\t\n\\13	pdb	s3://b/13	13000000000	sha256:13	{"smiles": "C13"}	\N	2026-11-27 02:42:54.308548+00
20dea370-c72b-4f3d-b312-07fef64e7e80	66f276ed-8373-40c8-a131-b2b8a604999d	mol\t\n\\13	pdb	s3://b/13	13000000000	sha256:13	{"smiles": "C13"}	\N	2026-11-27 02:42:54.308548+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	b809fee0-295c-45d0-b784-41231ae78703	mol\t\n\\14	\N	s3://b/14	14000000000	sha256:14	{"smiles": "C14"}	\N	2026-11-27 02:41:54.308548+00
2445512d-2952-4fa1-afbe-4a0660218d36	d81788af-0eee-475a-923d-0043a8c261bf	mol\t\n\\14	\N	s3://b/14	14000000000	sha256:14	{"smiles": "C14"}	\N	2026-11-27 02:41:54.308548+00
20dea370-c72b-4f3d-b312-07fef64e7e80	7cf7e082-6876-49b8-9f86-a45539f542b8	mol\t\n\\14	\N	s3://b/14	14000000000	sha256:14	{"smiles": "C14"}	\N	2026-11-27 02:41:54.308548+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	f988c8b0-1d7c-43ac-9281-6c358eac9798	mol\t\n\\15	sdf	s3://b/15	15000000000	sha256:15	{"smiles": "C15"}	\N	2026-11-27 02:40:54.308548+00
2445512d-2952-4fa1-afbe-4a0660218d36	1f7ac321-b3d5-486c-a3c3-2c5ddf7badd8	mol\t\n\\15	sdf	s3://b/15	15000000000	sha256:15	{"smiles": "C15"}	\N	2026-11-27 02:40:54.308548+00
20dea370-c72b-4f3d-b312-07fef64e7e80	2315bd60-0746-473a-9817-31fd32b7e66a	mol\t\n\\15	sdf	s3://b/15	15000000000	sha256:15	{"smiles": "C15"}	\N	2026-11-27 02:40:54.308548+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	20e87543-a309-4f9c-a2ba-9eff14b6f6ae	mol\t\n\\16	pdb	s3://b/16	16000000000	sha256:16	{"smiles": "C16"}	\N	2026-11-27 02:39:54.308548+00
2445512d-2952-4fa1-afbe-4a0660218d36	39da7aab-8491-4287-823f-19f4495b0e8e	mol\t\n\\16	pdb	s3://b/16	16000000000	sha256:16	{"smiles": "C16"}	\N	2026-11-27 02:39:54.308548+00
20dea370-c72b-4f3d-b312-07fef64e7e80	3891125a-d5b3-4710-9052-9120fb70e479	mol\t\n\\16	pdb	s3://b/16	16000000000	sha256:16	{"smiles": "C16"}	\N	2026-11-27 02:39:54.308548+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	0ed08bca-c9a0-4097-b699-6e5b29c816da	mol\t\n\\17	\N	s3://b/17	17000000000	sha256:17	{"smiles": "C17"}	\N	2026-11-27 02:38:54.308548+00
2445512d-2952-4fa1-afbe-4a0660218d36	30ec743c-bbbe-4ac0-a74b-e74b958f198e	mol\t\n\\17	\N	s3://b/17	17000000000	sha256:17	{"smiles": "C17"}	\N	2026-11-27 02:38:54.308548+00
20dea370-c72b-4f3d-b312-07fef64e7e80	179afc33-1a81-438a-948e-f9786643aab3	mol\t\n\\17	\N	s3://b/17	17000000000	sha256:17	{"smiles": "C17"}	\N	2026-11-27 02:38:54.308548+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	65d65057-bd2e-4d9e-8c16-57bba110837c	mol\t\n\\18	sdf	s3://b/18	18000000000	sha256:18	{"smiles": "C18"}	\N	2026-11-27 02:37:54.308548+00
2445512d-2952-4fa1-afbe-4a0660218d36	69163164-16e7-43c9-8bad-e509a4fe9394	mol\t\n\\18	sdf	s3://b/18	18000000000	sha256:18	{"smiles": "C18"}	\N	2026-11-27 02:37:54.308548+00
20dea370-c72b-4f3d-b312-07fef64e7e80	a6a3fbb2-3b68-4544-808b-6abd21a18f26	mol\t\n\\18	sdf	s3://b/18	18000000000	sha256:18	{"smiles": "C18"}	\N	2026-11-27 02:37:54.308548+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	25f5ea2c-35db-4686-8d2f-0fd70c7b56ca	mol\t\n\\19	pdb	s3://b/19	19000000000	sha256:19	{"smiles": "C19"}	\N	2026-11-27 02:36:54.308548+00
2445512d-2952-4fa1-afbe-4a0660218d36	6b81a229-147a-4c43-9b40-59d17427bb32	mol\t\n\\19	pdb	s3://b/19	19000000000	sha256:19	{"smiles": "C19"}	\N	2026-11-27 02:36:54.308548+00
20dea370-c72b-4f3d-b312-07fef64e7e80	a10ed5c7-8d4e-4cb2-8b4a-6e7a3148ab91	mol\t\n\\19	pdb	s3://b/19	19000000000	sha256:19	{"smiles": "C19"}	\N	2026-11-27 02:36:54.308548+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	2c7a07f4-5410-474b-b3d8-abc8d07b694a	mol\t\n\\20	\N	s3://b/20	20000000000	sha256:20	{"smiles": "C20"}	\N	2026-11-27 02:35:54.308548+00
2445512d-2952-4fa1-afbe-4a0660218d36	e7105fb8-b278-4e27-b3a5-91425bf2a6f4	mol\t\n\\20	\N	s3://b/20	20000000000	sha256:20	{"smiles": "C20"}	\N	2026-11-27 02:35:54.308548+00
20dea370-c72b-4f3d-b312-07fef64e7e80	55497dfb-7390-4b28-ad75-3fec72df8384	mol\t\n\\20	\N	s3://b/20	20000000000	sha256:20	{"smiles": "C20"}	\N	2026-11-27 02:35:54.308548+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	05c8ad11-6381-4b8b-a746-3f8dd0080ed0	mol\t\n\\21	sdf	s3://b/21	21000000000	sha256:21	{"smiles": "C21"}	\N	2026-11-27 02:34:54.308548+00
2445512d-2952-4fa1-afbe-4a0660218d36	a9fb0cae-2697-45f1-bb1d-848cb5eff625	mol\t\n\\21	sdf	s3://b/21	21000000000	sha256:21	{"smiles": "C21"}	\N	2026-11-27 02:34:54.308548+00
20dea370-c72b-4f3d-b312-07fef64e7e80	5af20c3f-767a-4c97-8e49-8e47433eecd3	mol\t\n\\21	sdf	s3://b/21	21000000000	sha256:21	{"smiles": "C21"}	\N	2026-11-27 02:34:54.308548+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	ab2939ec-94de-4dcc-8bfc-7b34cdf64951	mol\t\n\\22	pdb	s3://b/22	22000000000	sha256:22	{"smiles": "C22"}	\N	2026-11-27 02:33:54.308548+00
2445512d-2952-4fa1-afbe-4a0660218d36	b4521e94-61f1-4a7c-abbf-9e3d79d006ac	mol\t\n\\22	pdb	s3://b/22	22000000000	sha256:22	{"smiles": "C22"}	\N	2026-11-27 02:33:54.308548+00
20dea370-c72b-4f3d-b312-07fef64e7e80	6c4f6b44-fdca-439d-beab-c9f80b1f9146	mol\t\n\\22	pdb	s3://b/22	22000000000	sha256:22	{"smiles": "C22"}	\N	2026-11-27 02:33:54.308548+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	5fc47b6d-c932-4ae0-8fec-0132b5dd9b89	mol\t\n\\23	\N	s3://b/23	23000000000	sha256:23	{"smiles": "C23"}	\N	2026-11-27 02:32:54.308548+00
2445512d-2952-4fa1-afbe-4a0660218d36	e152a204-edce-4b41-b349-911522da403d	mol\t\n\\23	\N	s3://b/23	23000000000	sha256:23	{"smiles": "C23"}	\N	2026-11-27 02:32:54.308548+00
20dea370-c72b-4f3d-b312-07fef64e7e80	95ae1f2c-b1ee-40cd-9ac1-10e29cc54eef	mol\t\n\\23	\N	s3://b/23	23000000000	sha256:23	{"smiles": "C23"}	\N	2026-11-27 02:32:54.308548+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	3e7c6ef7-f1ac-418e-8a22-2c397a1b39b1	mol\t\n\\24	sdf	s3://b/24	24000000000	sha256:24	{"smiles": "C24"}	\N	2026-11-27 02:31:54.308548+00
2445512d-2952-4fa1-afbe-4a0660218d36	6a29defb-a0b1-40e9-9483-638debe57a6d	mol\t\n\\24	sdf	s3://b/24	24000000000	sha256:24	{"smiles": "C24"}	\N	2026-11-27 02:31:54.308548+00
20dea370-c72b-4f3d-b312-07fef64e7e80	c3367bc9-033f-443b-9482-9c445c2c4ec2	mol\t\n\\24	sdf	s3://b/24	24000000000	sha256:24	{"smiles": "C24"}	\N	2026-11-27 02:31:54.308548+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	9b68e30f-cb20-46e6-a939-cc7e68c3236b	mol\t\n\\25	pdb	s3://b/25	25000000000	sha256:25	{"smiles": "C25"}	\N	2026-11-27 02:30:54.308548+00
2445512d-2952-4fa1-afbe-4a0660218d36	9967b2f4-4de6-45fe-b25d-1e21fb4cafb0	mol\t\n\\25	pdb	s3://b/25	25000000000	sha256:25	{"smiles": "C25"}	\N	2026-11-27 02:30:54.308548+00
20dea370-c72b-4f3d-b312-07fef64e7e80	8a4a833e-dae3-454d-a621-cb38812a19e8	mol\t\n\\25	pdb	s3://b/25	25000000000	sha256:25	{"smiles": "C25"}	\N	2026-11-27 02:30:54.308548+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	67323ef4-2d34-4e3d-a13e-67ec8fb26fa1	mol\t\n\\26	\N	s3://b/26	26000000000	sha256:26	{"smiles": "C26"}	\N	2026-11-27 02:29:54.308548+00
2445512d-2952-4fa1-afbe-4a0660218d36	3938a5ec-e004-47cf-9519-e0b0e4a2193d	mol\t\n\\26	\N	s3://b/26	26000000000	sha256:26	{"smiles": "C26"}	\N	2026-11-27 02:29:54.308548+00
20dea370-c72b-4f3d-b312-07fef64e7e80	e3ba1883-a75e-4d3c-a9d1-8c4721395af8	mol\t\n\\26	\N	s3://b/26	26000000000	sha256:26	{"smiles": "C26"}	\N	2026-11-27 02:29:54.308548+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	8d62ae74-005d-40f5-aab8-25766ab508e2	mol\t\n\\27	sdf	s3://b/27	27000000000	sha256:27	{"smiles": "C27"}	\N	2026-11-27 02:28:54.308548+00
2445512d-2952-4fa1-afbe-4a0660218d36	1e4e289e-2753-4e43-8cd5-b706bb35ac08	mol\t\n\\27	sdf	s3://b/27	27000000000	sha256:27	{"smiles": "C27"}	\N	2026-11-27 02:28:54.308548+00
20dea370-c72b-4f3d-b312-07fef64e7e80	7ba9aff0-5f57-40f1-9a8c-7fc8548bed08	mol\t\n\\27	sdf	s3://b/27	27000000000	sha256:27	{"smiles": "C27"}	\N	2026-11-27 02:28:54.308548+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	7e1c3039-abe1-4226-8b23-e6fa458e617b	mol\t\n\\28	pdb	s3://b/28	28000000000	sha256:28	{"smiles": "C28"}	\N	2026-11-27 02:27:54.308548+00
2445512d-2952-4fa1-afbe-4a0660218d36	a4c9b53a-303c-471d-8370-51a1ef84ee05	mol\t\n\\28	pdb	s3://b/28	28000000000	sha256:28	{"smiles": "C28"}	\N	2026-11-27 02:27:54.308548+00
20dea370-c72b-4f3d-b312-07fef64e7e80	1a85cf7e-cf4d-404c-9ef6-f93e547e6c9d	mol\t\n\\28	pdb	s3://b/28	28000000000	sha256:28	{"smiles": "C28"}	\N	2026-11-27 02:27:54.308548+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	e9cde924-215f-4142-923e-2325fdee7614	mol\t\n\\29	\N	s3://b/29	29000000000	sha256:29	{"smiles": "C29"}	\N	2026-11-27 02:26:54.308548+00
2445512d-2952-4fa1-afbe-4a0660218d36	ad0a0b37-1fed-46f0-84d2-1fe4db607e75	mol\t\n\\29	\N	s3://b/29	29000000000	sha256:29	{"smiles": "C29"}	\N	2026-11-27 02:26:54.308548+00
20dea370-c72b-4f3d-b312-07fef64e7e80	0021a755-6a8b-4b2f-8b0e-2a5eb0d96e33	mol\t\n\\29	\N	s3://b/29	29000000000	sha256:29	{"smiles": "C29"}	\N	2026-11-27 02:26:54.308548+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	dcd13d58-0eee-4cb5-9912-140a63be5c02	mol\t\n\\30	sdf	s3://b/30	30000000000	sha256:30	{"smiles": "C30"}	\N	2026-11-27 02:25:54.308548+00
2445512d-2952-4fa1-afbe-4a0660218d36	27a116d2-b207-46ca-9920-e0eb25cd74fc	mol\t\n\\30	sdf	s3://b/30	30000000000	sha256:30	{"smiles": "C30"}	\N	2026-11-27 02:25:54.308548+00
20dea370-c72b-4f3d-b312-07fef64e7e80	234cb8bb-b3ec-471d-8399-d581410e4688	mol\t\n\\30	sdf	s3://b/30	30000000000	sha256:30	{"smiles": "C30"}	\N	2026-11-27 02:25:54.308548+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	f9cd3000-a12a-495c-93f2-6bd8f90a0ad9	mol\t\n\\31	pdb	s3://b/31	31000000000	sha256:31	{"smiles": "C31"}	\N	2026-11-27 02:24:54.308548+00
2445512d-2952-4fa1-afbe-4a0660218d36	26869853-9542-4e23-9fd8-cf097e02b180	mol\t\n\\31	pdb	s3://b/31	31000000000	sha256:31	{"smiles": "C31"}	\N	2026-11-27 02:24:54.308548+00
20dea370-c72b-4f3d-b312-07fef64e7e80	c986628e-21c0-43b1-a842-c25163e8fc58	mol\t\n\\31	pdb	s3://b/31	31000000000	sha256:31	{"smiles": "C31"}	\N	2026-11-27 02:24:54.308548+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	51f7d1c6-67d4-483c-b0db-175716f7e251	mol\t\n\\32	\N	s3://b/32	32000000000	sha256:32	{"smiles": "C32"}	\N	2026-11-27 02:23:54.308548+00
2445512d-2952-4fa1-afbe-4a0660218d36	b8d93c9d-bffa-46e3-9930-e2fef35f76bf	mol\t\n\\32	\N	s3://b/32	32000000000	sha256:32	{"smiles": "C32"}	\N	2026-11-27 02:23:54.308548+00
20dea370-c72b-4f3d-b312-07fef64e7e80	5b2954a5-feb6-455d-81f6-b889123c960e	mol\t\n\\32	\N	s3://b/32	32000000000	sha256:32	{"smiles": "C32"}	\N	2026-11-27 02:23:54.308548+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	c1866e63-66b1-4a1e-9430-6d8c41c638f2	mol\t\n\\33	sdf	s3://b/33	33000000000	sha256:33	{"smiles": "C33"}	\N	2026-11-27 02:22:54.308548+00
2445512d-2952-4fa1-afbe-4a0660218d36	55662c1d-1d33-45b8-9650-bb0563563c71	mol\t\n\\33	sdf	s3://b/33	33000000000	sha256:33	{"smiles": "C33"}	\N	2026-11-27 02:22:54.308548+00
20dea370-c72b-4f3d-b312-07fef64e7e80	b665d931-045e-4f31-9c72-eb4a49147f42	mol\t\n\\33	sdf	s3://b/33	33000000000	sha256:33	{"smiles": "C33"}	\N	2026-11-27 02:22:54.308548+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	eced6f5a-d942-479f-aaa2-d702c1e4823d	mol\t\n\\34	pdb	s3://b/34	34000000000	sha256:34	{"smiles": "C34"}	\N	2026-11-27 02:21:54.308548+00
2445512d-2952-4fa1-afbe-4a0660218d36	9d37c47a-0b45-4274-8b07-b5356d1c1845	mol\t\n\\34	pdb	s3://b/34	34000000000	sha256:34	{"smiles": "C34"}	\N	2026-11-27 02:21:54.308548+00
20dea370-c72b-4f3d-b312-07fef64e7e80	a5069204-80e9-46ee-b0e2-0f051daccb15	mol\t\n\\34	pdb	s3://b/34	34000000000	sha256:34	{"smiles": "C34"}	\N	2026-11-27 02:21:54.308548+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	ab53fce3-573b-4fdf-9b71-89afd64444a3	mol\t\n\\35	\N	s3://b/35	35000000000	sha256:35	{"smiles": "C35"}	\N	2026-11-27 02:20:54.308548+00
2445512d-2952-4fa1-afbe-4a0660218d36	db775e9d-3d0d-427f-88f6-8bb5e66cc0db	mol\t\n\\35	\N	s3://b/35	35000000000	sha256:35	{"smiles": "C35"}	\N	2026-11-27 02:20:54.308548+00
20dea370-c72b-4f3d-b312-07fef64e7e80	03f78c09-7947-4b98-bdba-cfa3472b86de	mol\t\n\\35	\N	s3://b/35	35000000000	sha256:35	{"smiles": "C35"}	\N	2026-11-27 02:20:54.308548+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	33c98cc0-8086-4761-9b07-b476d6de6901	mol\t\n\\36	sdf	s3://b/36	36000000000	sha256:36	{"smiles": "C36"}	\N	2026-11-27 02:19:54.308548+00
2445512d-2952-4fa1-afbe-4a0660218d36	abc2ebdc-2f17-446b-b26f-d1e56af2fbf9	mol\t\n\\36	sdf	s3://b/36	36000000000	sha256:36	{"smiles": "C36"}	\N	2026-11-27 02:19:54.308548+00
20dea370-c72b-4f3d-b312-07fef64e7e80	e2a0d571-4dd2-4476-baed-2413bca36e05	mol\t\n\\36	sdf	s3://b/36	36000000000	sha256:36	{"smiles": "C36"}	\N	2026-11-27 02:19:54.308548+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	3a45b78f-2a1a-4421-a314-fa5c5685b169	mol\t\n\\37	pdb	s3://b/37	37000000000	sha256:37	{"smiles": "C37"}	\N	2026-11-27 02:18:54.308548+00
2445512d-2952-4fa1-afbe-4a0660218d36	f794fbaa-7ff1-4177-b335-147fc30d1a1d	mol\t\n\\37	pdb	s3://b/37	37000000000	sha256:37	{"smiles": "C37"}	\N	2026-11-27 02:18:54.308548+00
20dea370-c72b-4f3d-b312-07fef64e7e80	ccd1a2fa-5238-464e-939b-97d0b7bf3ad9	mol\t\n\\37	pdb	s3://b/37	37000000000	sha256:37	{"smiles": "C37"}	\N	2026-11-27 02:18:54.308548+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	0a6b3c5b-7435-4acd-9eab-877ac6c47703	mol\t\n\\38	\N	s3://b/38	38000000000	sha256:38	{"smiles": "C38"}	\N	2026-11-27 02:17:54.308548+00
2445512d-2952-4fa1-afbe-4a0660218d36	cd83d4f8-6d74-48b5-ae84-4ff9b5a4e0b2	mol\t\n\\38	\N	s3://b/38	38000000000	sha256:38	{"smiles": "C38"}	\N	2026-11-27 02:17:54.308548+00
20dea370-c72b-4f3d-b312-07fef64e7e80	46565382-5547-411a-b1b3-31794c7fe34e	mol\t\n\\38	\N	s3://b/38	38000000000	sha256:38	{"smiles": "C38"}	\N	2026-11-27 02:17:54.308548+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	0566cda2-902a-49e2-9b07-38521a6c6825	mol\t\n\\39	sdf	s3://b/39	39000000000	sha256:39	{"smiles": "C39"}	\N	2026-11-27 02:16:54.308548+00
2445512d-2952-4fa1-afbe-4a0660218d36	f8941876-5fd6-4d97-a240-2975f93fe97a	mol\t\n\\39	sdf	s3://b/39	39000000000	sha256:39	{"smiles": "C39"}	\N	2026-11-27 02:16:54.308548+00
20dea370-c72b-4f3d-b312-07fef64e7e80	afee3be0-374d-488b-9dfa-afbc6cabcfa8	mol\t\n\\39	sdf	s3://b/39	39000000000	sha256:39	{"smiles": "C39"}	\N	2026-11-27 02:16:54.308548+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	1ebc1bd3-fc1d-48a9-b888-36a4cb838afd	mol\t\n\\40	pdb	s3://b/40	40000000000	sha256:40	{"smiles": "C40"}	\N	2026-11-27 02:15:54.308548+00
2445512d-2952-4fa1-afbe-4a0660218d36	57ba1a8a-8b9a-4dad-bf98-056c7a47ae6c	mol\t\n\\40	pdb	s3://b/40	40000000000	sha256:40	{"smiles": "C40"}	\N	2026-11-27 02:15:54.308548+00
20dea370-c72b-4f3d-b312-07fef64e7e80	04a22010-627b-403c-a98d-b61ed42fc7e5	mol\t\n\\40	pdb	s3://b/40	40000000000	sha256:40	{"smiles": "C40"}	\N	2026-11-27 02:15:54.308548+00
\.


--
-- Data for Name: organizations; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.organizations (org_id, name, status, quotas, created_at) FROM stdin;
6a039e4d-64f4-4cbe-9db7-5d747f44b977	first	active	{}	2026-11-27 02:55:54.24608+00
2445512d-2952-4fa1-afbe-4a0660218d36	second	active	{}	2026-11-27 02:55:54.247941+00
20dea370-c72b-4f3d-b312-07fef64e7e80	the "third"	active	{}	2026-11-27 02:55:54.248253+00
\.


--
-- Data for Name: pipeline_task_steps; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.pipeline_task_steps (org_id, step_id, template_id, task_definition_id, step_name, step_order, depends_on, parameter_overrides, created_at, wave) FROM stdin;
6a039e4d-64f4-4cbe-9db7-5d747f44b977	009d6f06-5065-4489-8163-ba731b7b003a	9231c6f1-a54d-4086-8791-6b7cc6b4dd47	890b0f67-86ec-4651-a141-7ab53e26c848	s0	0	[]	{}	2026-11-27 02:55:54.274079+00	0
6a039e4d-64f4-4cbe-9db7-5d747f44b977	c7078b1d-cacc-448c-b234-534aba875c39	9231c6f1-a54d-4086-8791-6b7cc6b4dd47	679458e9-646c-432d-ba2a-8659b81f2e85	s1	1	["s0"]	{}	2026-11-27 02:55:54.274079+00	1
6a039e4d-64f4-4cbe-9db7-5d747f44b977	d95062e1-194b-49d4-b03a-b9415fa89d07	9231c6f1-a54d-4086-8791-6b7cc6b4dd47	cec22c22-1b5d-48e5-9229-d3b3e6991b6f	s2	2	["s1"]	{}	2026-11-27 02:55:54.274079+00	2
6a039e4d-64f4-4cbe-9db7-5d747f44b977	4e70c07b-4cd1-47bf-8d81-7c6333c265a4	9231c6f1-a54d-4086-8791-6b7cc6b4dd47	de67c4b8-8e3f-4122-b9e7-4ed916f12b2d	s3	3	["s2"]	{}	2026-11-27 02:55:54.274079+00	3
6a039e4d-64f4-4cbe-9db7-5d747f44b977	27dd4e38-f161-49aa-bc5f-0f37dce5d3e3	9231c6f1-a54d-4086-8791-6b7cc6b4dd47	852f953e-f30d-4ee6-8ede-050128fa083f	s4	4	["s3"]	{}	2026-11-27 02:55:54.274079+00	4
2445512d-2952-4fa1-afbe-4a0660218d36	da38508d-f7bf-48a0-abea-69cdd21a7f81	88a72c3e-ad1b-458a-ade6-5210f25e0a26	ef6ac0c0-70a7-42c9-8699-4fda612e8776	s0	0	[]	{}	2026-11-27 02:55:54.293453+00	0
2445512d-2952-4fa1-afbe-4a0660218d36	cc0ec7f7-f508-4a01-aa02-7ef55ff5cf16	88a72c3e-ad1b-458a-ade6-5210f25e0a26	a36828f4-1b6e-4cae-852f-ce0c1c46acaa	s1	1	["s0"]	{}	2026-11-27 02:55:54.293453+00	1
2445512d-2952-4fa1-afbe-4a0660218d36	4f81c9b3-3dca-43b7-b2fe-87772dd95255	88a72c3e-ad1b-458a-ade6-5210f25e0a26	537e583d-b0d9-43bc-aa18-632fdb9c2959	s2	2	["s1"]	{}	2026-11-27 02:55:54.293453+00	2
2445512d-2952-4fa1-afbe-4a0660218d36	3e2b3084-967e-464c-a106-de10f6b53c7d	88a72c3e-ad1b-458a-ade6-5210f25e0a26	31d23ceb-8dbb-4192-826d-8c77714cf082	s3	3	["s2"]	{}	2026-11-27 02:55:54.293453+00	3
2445512d-2952-4fa1-afbe-4a0660218d36	9ae92adf-d034-430b-ba7e-e9dfbea612b4	88a72c3e-ad1b-458a-ade6-5210f25e0a26	21e68565-2751-4494-89bd-f05b1e1b4c2a	s4	4	["s3"]	{}	2026-11-27 02:55:54.293453+00	4
20dea370-c72b-4f3d-b312-07fef64e7e80	efb945f8-d894-451b-89d4-0a08f412b4c8	ab4e9bb9-75c1-45db-808a-b0b2090b9a05	9a5d5d11-c678-4c10-8d36-8300ebb949d8	s0	0	[]	{}	2026-11-27 02:55:54.305362+00	0
20dea370-c72b-4f3d-b312-07fef64e7e80	f08459ab-4779-45a2-82a9-e149db148c02	ab4e9bb9-75c1-45db-808a-b0b2090b9a05	abcc0d0d-6974-41a3-8d8c-d77e433ac1c4	s1	1	["s0"]	{}	2026-11-27 02:55:54.305362+00	1
20dea370-c72b-4f3d-b312-07fef64e7e80	92f39842-19b3-451e-b55f-6cd9245daf16	ab4e9bb9-75c1-45db-808a-b0b2090b9a05	f7843ab8-cf80-473c-a8a6-b2b0c83cedd0	s2	2	["s1"]	{}	2026-11-27 02:55:54.305362+00	2
20dea370-c72b-4f3d-b312-07fef64e7e80	65803114-2668-426a-8f99-19b14086f248	ab4e9bb9-75c1-45db-808a-b0b2090b9a05	985c0893-605b-436d-b2c8-850c22543931	s3	3	["s2"]	{}	2026-11-27 02:55:54.305362+00	3
20dea370-c72b-4f3d-b312-07fef64e7e80	2c54df53-59b8-4d31-85cf-d4df88adbc87	ab4e9bb9-75c1-45db-808a-b0b2090b9a05	849aee66-9add-4540-a32c-c1d5038e478a	s4	4	["s3"]	{}	2026-11-27 02:55:54.305362+00	4
\.


--
-- Data for Name: pipeline_templates; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.pipeline_templates (org_id, template_id, name, display_name, description, category, workflow_definition, default_parameters, is_public, is_active, is_system, version, created_by, created_at, updated_at) FROM stdin;
6a039e4d-64f4-4cbe-9db7-5d747f44b977	9231c6f1-a54d-4086-8791-6b7cc6b4dd47	p	P	\N	c	{}	{}	f	t	f	1	\N	2026-11-27 02:55:54.274079+00	2026-11-27 02:55:54.274079+00
2445512d-2952-4fa1-afbe-4a0660218d36	88a72c3e-ad1b-458a-ade6-5210f25e0a26	p	P	\N	c	{}	{}	f	t	f	1	\N	2026-11-27 02:55:54.293453+00	2026-11-27 02:55:54.293453+00
20dea370-c72b-4f3d-b312-07fef64e7e80	ab4e9bb9-75c1-45db-808a-b0b2090b9a05	p	P	\N	c	{}	{}	f	t	f	1	\N	2026-11-27 02:55:54.305362+00	2026-11-27 02:55:54.305362+00
\.


--
-- Data for Name: registry_revisions; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.registry_revisions (org_id, slot, mark) FROM stdin;
6a039e4d-64f4-4cbe-9db7-5d747f44b977	44386e37-28eb-4fd7-a1f3-8115186585ba	4058991a-e258-4460-9edc-4180ba43447c
2445512d-2952-4fa1-afbe-4a0660218d36	f0b25492-0721-4ab8-bb9f-339677d4b4d7	5806bf67-e390-436f-9677-d1c32509fa22
20dea370-c72b-4f3d-b312-07fef64e7e80	f90cbb87-5099-41ed-a317-e79570a469c6	e0648e7b-ccf6-4a96-bcc0-45c9b9b5edb8
\.


--
-- Data for Name: result_cache; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.result_cache (cache_key, pipeline_version, task_name, canonical_job_id, confidence_score, artifact_map, metrics_summary, hit_count, last_used_at, created_at, expires_at) FROM stdin;
key 0	p@1	\N	\N	0	{"n": 0}	{}	1	2026-11-27 02:55:54.554095+00	2026-11-27 02:55:54.550454+00	\N
key 1	p@1	\N	\N	0.05	{"n": 1}	{}	1	2026-11-27 02:55:54.555996+00	2026-11-27 02:55:54.55526+00	2027-11-27 02:55:54.555419+00
key 2	p@1	\N	\N	0.1	{"n": 2}	{}	1	2026-11-27 02:55:54.557115+00	2026-11-27 02:55:54.556553+00	\N
key 3	p@1	\N	\N	0.15	{"n": 3}	{}	1	2026-11-27 02:55:54.558081+00	2026-11-27 02:55:54.557605+00	2027-11-27 02:55:54.557726+00
key 4	p@1	\N	\N	0.2	{"n": 4}	{}	1	2026-11-27 02:55:54.558751+00	2026-11-27 02:55:54.558422+00	\N
key 5	p@1	\N	\N	0.25	{"n": 5}	{}	1	2026-11-27 02:55:54.559802+00	2026-11-27 02:55:54.559262+00	2027-11-27 02:55:54.559357+00
key 6	p@1	\N	\N	0.3	{"n": 6}	{}	1	2026-11-27 02:55:54.560858+00	2026-11-27 02:55:54.560369+00	\N
key 7	p@1	\N	\N	0.35	{"n": 7}	{}	1	2026-11-27 02:55:54.561615+00	2026-11-27 02:55:54.561305+00	2027-11-27 02:55:54.561378+00
key 8	p@1	\N	\N	0.4	{"n": 8}	{}	1	2026-11-27 02:55:54.562297+00	2026-11-27 02:55:54.561921+00	\N
key 9	p@1	\N	\N	0.45	{"n": 9}	{}	1	2026-11-27 02:55:54.562925+00	2026-11-27 02:55:54.562589+00	2027-11-27 02:55:54.56267+00
key 10	p@1	\N	\N	0.5	{"n": 10}	{}	1	2026-11-27 02:55:54.563466+00	2026-11-27 02:55:54.563196+00	\N
key 11	p@1	\N	\N	0.55	{"n": 11}	{}	1	2026-11-27 02:55:54.564027+00	2026-11-27 02:55:54.563733+00	2027-11-27 02:55:54.563776+00
key 12	p@1	\N	\N	0.6	{"n": 12}	{}	1	2026-11-27 02:55:54.564583+00	2026-11-27 02:55:54.564341+00	\N
key 13	p@1	\N	\N	0.65	{"n": 13}	{}	1	2026-11-27 02:55:54.56507+00	2026-11-27 02:55:54.564832+00	2027-11-27 02:55:54.564874+00
key 14	p@1	\N	\N	0.7	{"n": 14}	{}	1	2026-11-27 02:55:54.565834+00	2026-11-27 02:55:54.565365+00	\N
key 15	p@1	\N	\N	0.75	{"n": 15}	{}	1	2026-11-27 02:55:54.566704+00	2026-11-27 02:55:54.566296+00	2027-11-27 02:55:54.566368+00
key 16	p@1	\N	\N	0.8	{"n": 16}	{}	1	2026-11-27 02:55:54.567549+00	2026-11-27 02:55:54.567125+00	\N
key 17	p@1	\N	\N	0.85	{"n": 17}	{}	1	2026-11-27 02:55:54.568388+00	2026-11-27 02:55:54.567967+00	2027-11-27 02:55:54.568045+00
key 18	p@1	\N	\N	0.9	{"n": 18}	{}	1	2026-11-27 02:55:54.569226+00	2026-11-27 02:55:54.568811+00	\N
key 19	p@1	\N	\N	0.95	{"n": 19}	{}	1	2026-11-27 02:55:54.570098+00	2026-11-27 02:55:54.569626+00	2027-11-27 02:55:54.5697+00
\.


--
-- Data for Name: result_cache_claims; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.result_cache_claims (cache_key, claimed_until) FROM stdin;
claim 0	2027-11-27 02:55:54.554704+00
claim 1	2027-11-27 02:55:54.556332+00
claim 2	2027-11-27 02:55:54.557413+00
claim 3	2027-11-27 02:55:54.558287+00
claim 4	2027-11-27 02:55:54.55897+00
claim 5	2027-11-27 02:55:54.560131+00
claim 6	2027-11-27 02:55:54.561117+00
claim 7	2027-11-27 02:55:54.561775+00
claim 8	2027-11-27 02:55:54.562471+00
claim 9	2027-11-27 02:55:54.563079+00
claim 10	2027-11-27 02:55:54.563619+00
claim 11	2027-11-27 02:55:54.564219+00
claim 12	2027-11-27 02:55:54.56472+00
claim 13	2027-11-27 02:55:54.565205+00
claim 14	2027-11-27 02:55:54.566122+00
claim 15	2027-11-27 02:55:54.566939+00
claim 16	2027-11-27 02:55:54.567771+00
claim 17	2027-11-27 02:55:54.568622+00
claim 18	2027-11-27 02:55:54.569454+00
claim 19	2027-11-27 02:55:54.570328+00
\.


--
-- Data for Name: role_access; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.role_access (role_name, level, org_id, role_oid, granted_at, server_id) FROM stdin;
data_bound_reader	reader	6a039e4d-64f4-4cbe-9db7-5d747f44b977	16386	2026-11-27 02:55:54.582828+00	7712679587079264830
data_writer	writer	\N	16387	2026-11-27 02:55:54.593094+00	7712679587079264830
data_bound_writer	writer	6a039e4d-64f4-4cbe-9db7-5d747f44b977	16388	2026-11-27 02:55:54.606393+00	7712679587079264830
data_operator	operator	\N	16389	2026-11-27 02:55:54.619424+00	7712679587079264830
Data "operator" 2	operator	\N	16390	2026-11-27 02:55:54.640848+00	7712679587079264830
data_reader	reader	\N	16385	2026-11-27 02:55:54.671877+00	7712679587079264830
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
1	registry	2026-11-27 02:55:54.015955+00
2	data	2026-11-27 02:55:54.015955+00
3	tenancy	2026-11-27 02:55:54.015955+00
4	library	2026-11-27 02:55:54.015955+00
5	search_lists	2026-11-27 02:55:54.015955+00
6	access	2026-11-27 02:55:54.015955+00
7	search_dictionary	2026-11-27 02:55:54.015955+00
\.


--
-- Data for Name: search_dictionary; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.search_dictionary (only_row, fingerprint, noted_at) FROM stdin;
t	2e3b6aaa9adbacccf920c2b0983d1843	2026-11-27 02:55:54.015955+00
\.


--
-- Data for Name: search_lists; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.search_lists (org_id, task_definition_id, rank_order, untitled, lexeme, title, task_id, version_key, category) FROM stdin;
20dea370-c72b-4f3d-b312-07fef64e7e80	9a5d5d11-c678-4c10-8d36-8300ebb949d8	-0.6079271	f	07fef64e7e80	Task 0 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t0	\\x02030131030003000200312e302e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	abcc0d0d-6974-41a3-8d8c-d77e433ac1c4	-0.6079271	f	07fef64e7e80	Task 1 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t1	\\x0203013103013103000200312e312e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	f7843ab8-cf80-473c-a8a6-b2b0c83cedd0	-0.6079271	f	07fef64e7e80	Task 2 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t2	\\x0203013103013203000200312e322e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	985c0893-605b-436d-b2c8-850c22543931	-0.6079271	f	07fef64e7e80	Task 3 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t3	\\x0203013103013303000200312e332e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	849aee66-9add-4540-a32c-c1d5038e478a	-0.6079271	f	07fef64e7e80	Task 4 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t4	\\x0203013103013403000200312e342e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	c862425f-8e24-4a68-a9e5-12dd0ab28995	-0.6079271	f	07fef64e7e80	Task 5 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t5	\\x0203013103013503000200312e352e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	6ec66308-a914-47d9-8226-f3a124aa404b	-0.6079271	f	07fef64e7e80	Task 6 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t6	\\x0203013103013603000200312e362e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	e30c645d-cb2b-42c6-9d36-a43c0ba22262	-0.6079271	f	07fef64e7e80	Task 7 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t7	\\x0203013103013703000200312e372e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	1dfeb97a-c9d0-4e7c-8b1c-1d8fb13bd422	-0.6079271	f	07fef64e7e80	Task 8 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t8	\\x0203013103013803000200312e382e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	4035dd37-2792-4a44-9311-5aeb6ddc42c1	-0.6079271	f	07fef64e7e80	Task 9 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t9	\\x0203013103013903000200312e392e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	9a5d5d11-c678-4c10-8d36-8300ebb949d8	-0.6079271	f	20dea370	Task 0 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t0	\\x02030131030003000200312e302e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	abcc0d0d-6974-41a3-8d8c-d77e433ac1c4	-0.6079271	f	20dea370	Task 1 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t1	\\x0203013103013103000200312e312e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	f7843ab8-cf80-473c-a8a6-b2b0c83cedd0	-0.6079271	f	20dea370	Task 2 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t2	\\x0203013103013203000200312e322e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	985c0893-605b-436d-b2c8-850c22543931	-0.6079271	f	20dea370	Task 3 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t3	\\x0203013103013303000200312e332e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	849aee66-9add-4540-a32c-c1d5038e478a	-0.6079271	f	20dea370	Task 4 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t4	\\x0203013103013403000200312e342e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	c862425f-8e24-4a68-a9e5-12dd0ab28995	-0.6079271	f	20dea370	Task 5 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t5	\\x0203013103013503000200312e352e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	6ec66308-a914-47d9-8226-f3a124aa404b	-0.6079271	f	20dea370	Task 6 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t6	\\x0203013103013603000200312e362e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	e30c645d-cb2b-42c6-9d36-a43c0ba22262	-0.6079271	f	20dea370	Task 7 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t7	\\x0203013103013703000200312e372e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	1dfeb97a-c9d0-4e7c-8b1c-1d8fb13bd422	-0.6079271	f	20dea370	Task 8 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t8	\\x0203013103013803000200312e382e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	4035dd37-2792-4a44-9311-5aeb6ddc42c1	-0.6079271	f	20dea370	Task 9 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t9	\\x0203013103013903000200312e392e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	9a5d5d11-c678-4c10-8d36-8300ebb949d8	-0.6079271	f	20dea370-c72b	Task 0 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t0	\\x02030131030003000200312e302e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	abcc0d0d-6974-41a3-8d8c-d77e433ac1c4	-0.6079271	f	20dea370-c72b	Task 1 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t1	\\x0203013103013103000200312e312e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	f7843ab8-cf80-473c-a8a6-b2b0c83cedd0	-0.6079271	f	20dea370-c72b	Task 2 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t2	\\x0203013103013203000200312e322e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	985c0893-605b-436d-b2c8-850c22543931	-0.6079271	f	20dea370-c72b	Task 3 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t3	\\x0203013103013303000200312e332e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	849aee66-9add-4540-a32c-c1d5038e478a	-0.6079271	f	20dea370-c72b	Task 4 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t4	\\x0203013103013403000200312e342e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	c862425f-8e24-4a68-a9e5-12dd0ab28995	-0.6079271	f	20dea370-c72b	Task 5 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t5	\\x0203013103013503000200312e352e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	6ec66308-a914-47d9-8226-f3a124aa404b	-0.6079271	f	20dea370-c72b	Task 6 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t6	\\x0203013103013603000200312e362e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	e30c645d-cb2b-42c6-9d36-a43c0ba22262	-0.6079271	f	20dea370-c72b	Task 7 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t7	\\x0203013103013703000200312e372e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	1dfeb97a-c9d0-4e7c-8b1c-1d8fb13bd422	-0.6079271	f	20dea370-c72b	Task 8 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t8	\\x0203013103013803000200312e382e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	4035dd37-2792-4a44-9311-5aeb6ddc42c1	-0.6079271	f	20dea370-c72b	Task 9 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t9	\\x0203013103013903000200312e392e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	9a5d5d11-c678-4c10-8d36-8300ebb949d8	-0.6079271	f	20dea370-c72b-4f3d-b312-07fef64e7e80	Task 0 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t0	\\x02030131030003000200312e302e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	abcc0d0d-6974-41a3-8d8c-d77e433ac1c4	-0.6079271	f	20dea370-c72b-4f3d-b312-07fef64e7e80	Task 1 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t1	\\x0203013103013103000200312e312e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	f7843ab8-cf80-473c-a8a6-b2b0c83cedd0	-0.6079271	f	20dea370-c72b-4f3d-b312-07fef64e7e80	Task 2 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t2	\\x0203013103013203000200312e322e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	985c0893-605b-436d-b2c8-850c22543931	-0.6079271	f	20dea370-c72b-4f3d-b312-07fef64e7e80	Task 3 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t3	\\x0203013103013303000200312e332e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	849aee66-9add-4540-a32c-c1d5038e478a	-0.6079271	f	20dea370-c72b-4f3d-b312-07fef64e7e80	Task 4 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t4	\\x0203013103013403000200312e342e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	c862425f-8e24-4a68-a9e5-12dd0ab28995	-0.6079271	f	20dea370-c72b-4f3d-b312-07fef64e7e80	Task 5 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t5	\\x0203013103013503000200312e352e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	6ec66308-a914-47d9-8226-f3a124aa404b	-0.6079271	f	20dea370-c72b-4f3d-b312-07fef64e7e80	Task 6 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t6	\\x0203013103013603000200312e362e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	e30c645d-cb2b-42c6-9d36-a43c0ba22262	-0.6079271	f	20dea370-c72b-4f3d-b312-07fef64e7e80	Task 7 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t7	\\x0203013103013703000200312e372e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	1dfeb97a-c9d0-4e7c-8b1c-1d8fb13bd422	-0.6079271	f	20dea370-c72b-4f3d-b312-07fef64e7e80	Task 8 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t8	\\x0203013103013803000200312e382e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	4035dd37-2792-4a44-9311-5aeb6ddc42c1	-0.6079271	f	20dea370-c72b-4f3d-b312-07fef64e7e80	Task 9 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t9	\\x0203013103013903000200312e392e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	9a5d5d11-c678-4c10-8d36-8300ebb949d8	-0.6079271	f	4f3d	Task 0 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t0	\\x02030131030003000200312e302e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	abcc0d0d-6974-41a3-8d8c-d77e433ac1c4	-0.6079271	f	4f3d	Task 1 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t1	\\x0203013103013103000200312e312e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	f7843ab8-cf80-473c-a8a6-b2b0c83cedd0	-0.6079271	f	4f3d	Task 2 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t2	\\x0203013103013203000200312e322e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	985c0893-605b-436d-b2c8-850c22543931	-0.6079271	f	4f3d	Task 3 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t3	\\x0203013103013303000200312e332e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	849aee66-9add-4540-a32c-c1d5038e478a	-0.6079271	f	4f3d	Task 4 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t4	\\x0203013103013403000200312e342e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	c862425f-8e24-4a68-a9e5-12dd0ab28995	-0.6079271	f	4f3d	Task 5 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t5	\\x0203013103013503000200312e352e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	6ec66308-a914-47d9-8226-f3a124aa404b	-0.6079271	f	4f3d	Task 6 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t6	\\x0203013103013603000200312e362e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	e30c645d-cb2b-42c6-9d36-a43c0ba22262	-0.6079271	f	4f3d	Task 7 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t7	\\x0203013103013703000200312e372e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	1dfeb97a-c9d0-4e7c-8b1c-1d8fb13bd422	-0.6079271	f	4f3d	Task 8 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t8	\\x0203013103013803000200312e382e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	4035dd37-2792-4a44-9311-5aeb6ddc42c1	-0.6079271	f	4f3d	Task 9 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t9	\\x0203013103013903000200312e392e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	9a5d5d11-c678-4c10-8d36-8300ebb949d8	-0.6079271	f	4f3d-b312	Task 0 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t0	\\x02030131030003000200312e302e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	abcc0d0d-6974-41a3-8d8c-d77e433ac1c4	-0.6079271	f	4f3d-b312	Task 1 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t1	\\x0203013103013103000200312e312e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	f7843ab8-cf80-473c-a8a6-b2b0c83cedd0	-0.6079271	f	4f3d-b312	Task 2 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t2	\\x0203013103013203000200312e322e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	985c0893-605b-436d-b2c8-850c22543931	-0.6079271	f	4f3d-b312	Task 3 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t3	\\x0203013103013303000200312e332e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	849aee66-9add-4540-a32c-c1d5038e478a	-0.6079271	f	4f3d-b312	Task 4 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t4	\\x0203013103013403000200312e342e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	c862425f-8e24-4a68-a9e5-12dd0ab28995	-0.6079271	f	4f3d-b312	Task 5 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t5	\\x0203013103013503000200312e352e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	6ec66308-a914-47d9-8226-f3a124aa404b	-0.6079271	f	4f3d-b312	Task 6 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t6	\\x0203013103013603000200312e362e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	e30c645d-cb2b-42c6-9d36-a43c0ba22262	-0.6079271	f	4f3d-b312	Task 7 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t7	\\x0203013103013703000200312e372e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	1dfeb97a-c9d0-4e7c-8b1c-1d8fb13bd422	-0.6079271	f	4f3d-b312	Task 8 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t8	\\x0203013103013803000200312e382e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	4035dd37-2792-4a44-9311-5aeb6ddc42c1	-0.6079271	f	4f3d-b312	Task 9 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t9	\\x0203013103013903000200312e392e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	9a5d5d11-c678-4c10-8d36-8300ebb949d8	-0.6079271	f	b312	Task 0 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t0	\\x02030131030003000200312e302e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	abcc0d0d-6974-41a3-8d8c-d77e433ac1c4	-0.6079271	f	b312	Task 1 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t1	\\x0203013103013103000200312e312e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	f7843ab8-cf80-473c-a8a6-b2b0c83cedd0	-0.6079271	f	b312	Task 2 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t2	\\x0203013103013203000200312e322e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	985c0893-605b-436d-b2c8-850c22543931	-0.6079271	f	b312	Task 3 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t3	\\x0203013103013303000200312e332e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	849aee66-9add-4540-a32c-c1d5038e478a	-0.6079271	f	b312	Task 4 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t4	\\x0203013103013403000200312e342e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	c862425f-8e24-4a68-a9e5-12dd0ab28995	-0.6079271	f	b312	Task 5 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t5	\\x0203013103013503000200312e352e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	6ec66308-a914-47d9-8226-f3a124aa404b	-0.6079271	f	b312	Task 6 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t6	\\x0203013103013603000200312e362e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	e30c645d-cb2b-42c6-9d36-a43c0ba22262	-0.6079271	f	b312	Task 7 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t7	\\x0203013103013703000200312e372e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	1dfeb97a-c9d0-4e7c-8b1c-1d8fb13bd422	-0.6079271	f	b312	Task 8 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t8	\\x0203013103013803000200312e382e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	4035dd37-2792-4a44-9311-5aeb6ddc42c1	-0.6079271	f	b312	Task 9 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t9	\\x0203013103013903000200312e392e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	9a5d5d11-c678-4c10-8d36-8300ebb949d8	-0.6079271	f	c72b	Task 0 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t0	\\x02030131030003000200312e302e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	abcc0d0d-6974-41a3-8d8c-d77e433ac1c4	-0.6079271	f	c72b	Task 1 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t1	\\x0203013103013103000200312e312e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	f7843ab8-cf80-473c-a8a6-b2b0c83cedd0	-0.6079271	f	c72b	Task 2 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t2	\\x0203013103013203000200312e322e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	985c0893-605b-436d-b2c8-850c22543931	-0.6079271	f	c72b	Task 3 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t3	\\x0203013103013303000200312e332e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	849aee66-9add-4540-a32c-c1d5038e478a	-0.6079271	f	c72b	Task 4 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t4	\\x0203013103013403000200312e342e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	c862425f-8e24-4a68-a9e5-12dd0ab28995	-0.6079271	f	c72b	Task 5 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t5	\\x0203013103013503000200312e352e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	6ec66308-a914-47d9-8226-f3a124aa404b	-0.6079271	f	c72b	Task 6 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t6	\\x0203013103013603000200312e362e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	e30c645d-cb2b-42c6-9d36-a43c0ba22262	-0.6079271	f	c72b	Task 7 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t7	\\x0203013103013703000200312e372e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	1dfeb97a-c9d0-4e7c-8b1c-1d8fb13bd422	-0.6079271	f	c72b	Task 8 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t8	\\x0203013103013803000200312e382e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	4035dd37-2792-4a44-9311-5aeb6ddc42c1	-0.6079271	f	c72b	Task 9 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t9	\\x0203013103013903000200312e392e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	9a5d5d11-c678-4c10-8d36-8300ebb949d8	-0.6079271	f	task	Task 0 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t0	\\x02030131030003000200312e302e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	abcc0d0d-6974-41a3-8d8c-d77e433ac1c4	-0.6079271	f	task	Task 1 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t1	\\x0203013103013103000200312e312e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	f7843ab8-cf80-473c-a8a6-b2b0c83cedd0	-0.6079271	f	task	Task 2 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t2	\\x0203013103013203000200312e322e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	985c0893-605b-436d-b2c8-850c22543931	-0.6079271	f	task	Task 3 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t3	\\x0203013103013303000200312e332e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	849aee66-9add-4540-a32c-c1d5038e478a	-0.6079271	f	task	Task 4 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t4	\\x0203013103013403000200312e342e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	c862425f-8e24-4a68-a9e5-12dd0ab28995	-0.6079271	f	task	Task 5 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t5	\\x0203013103013503000200312e352e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	6ec66308-a914-47d9-8226-f3a124aa404b	-0.6079271	f	task	Task 6 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t6	\\x0203013103013603000200312e362e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	e30c645d-cb2b-42c6-9d36-a43c0ba22262	-0.6079271	f	task	Task 7 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t7	\\x0203013103013703000200312e372e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	1dfeb97a-c9d0-4e7c-8b1c-1d8fb13bd422	-0.6079271	f	task	Task 8 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t8	\\x0203013103013803000200312e382e30	\N
20dea370-c72b-4f3d-b312-07fef64e7e80	4035dd37-2792-4a44-9311-5aeb6ddc42c1	-0.6079271	f	task	Task 9 of 20dea370-c72b-4f3d-b312-07fef64e7e80	t9	\\x0203013103013903000200312e392e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	ef6ac0c0-70a7-42c9-8699-4fda612e8776	-0.6079271	f	-2952	Task 0 of 2445512d-2952-4fa1-afbe-4a0660218d36	t0	\\x02030131030003000200312e302e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	a36828f4-1b6e-4cae-852f-ce0c1c46acaa	-0.6079271	f	-2952	Task 1 of 2445512d-2952-4fa1-afbe-4a0660218d36	t1	\\x0203013103013103000200312e312e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	537e583d-b0d9-43bc-aa18-632fdb9c2959	-0.6079271	f	-2952	Task 2 of 2445512d-2952-4fa1-afbe-4a0660218d36	t2	\\x0203013103013203000200312e322e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	31d23ceb-8dbb-4192-826d-8c77714cf082	-0.6079271	f	-2952	Task 3 of 2445512d-2952-4fa1-afbe-4a0660218d36	t3	\\x0203013103013303000200312e332e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	21e68565-2751-4494-89bd-f05b1e1b4c2a	-0.6079271	f	-2952	Task 4 of 2445512d-2952-4fa1-afbe-4a0660218d36	t4	\\x0203013103013403000200312e342e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	19bd2b81-cccc-4982-9eb4-7879fff28cc5	-0.6079271	f	-2952	Task 5 of 2445512d-2952-4fa1-afbe-4a0660218d36	t5	\\x0203013103013503000200312e352e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	c9647bf5-4235-4726-bd84-74d2164a7183	-0.6079271	f	-2952	Task 6 of 2445512d-2952-4fa1-afbe-4a0660218d36	t6	\\x0203013103013603000200312e362e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	83b89048-5c71-4c56-b64d-92ba75601905	-0.6079271	f	-2952	Task 7 of 2445512d-2952-4fa1-afbe-4a0660218d36	t7	\\x0203013103013703000200312e372e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	c21b7e74-778b-45a6-8e7c-8f9a34b4fc98	-0.6079271	f	-2952	Task 8 of 2445512d-2952-4fa1-afbe-4a0660218d36	t8	\\x0203013103013803000200312e382e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	64038328-4b6c-44ae-b021-0f9bafd69331	-0.6079271	f	-2952	Task 9 of 2445512d-2952-4fa1-afbe-4a0660218d36	t9	\\x0203013103013903000200312e392e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	ef6ac0c0-70a7-42c9-8699-4fda612e8776	-0.6079271	f	-4	Task 0 of 2445512d-2952-4fa1-afbe-4a0660218d36	t0	\\x02030131030003000200312e302e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	a36828f4-1b6e-4cae-852f-ce0c1c46acaa	-0.6079271	f	-4	Task 1 of 2445512d-2952-4fa1-afbe-4a0660218d36	t1	\\x0203013103013103000200312e312e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	537e583d-b0d9-43bc-aa18-632fdb9c2959	-0.6079271	f	-4	Task 2 of 2445512d-2952-4fa1-afbe-4a0660218d36	t2	\\x0203013103013203000200312e322e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	31d23ceb-8dbb-4192-826d-8c77714cf082	-0.6079271	f	-4	Task 3 of 2445512d-2952-4fa1-afbe-4a0660218d36	t3	\\x0203013103013303000200312e332e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	21e68565-2751-4494-89bd-f05b1e1b4c2a	-0.6079271	f	-4	Task 4 of 2445512d-2952-4fa1-afbe-4a0660218d36	t4	\\x0203013103013403000200312e342e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	19bd2b81-cccc-4982-9eb4-7879fff28cc5	-0.6079271	f	-4	Task 5 of 2445512d-2952-4fa1-afbe-4a0660218d36	t5	\\x0203013103013503000200312e352e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	c9647bf5-4235-4726-bd84-74d2164a7183	-0.6079271	f	-4	Task 6 of 2445512d-2952-4fa1-afbe-4a0660218d36	t6	\\x0203013103013603000200312e362e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	83b89048-5c71-4c56-b64d-92ba75601905	-0.6079271	f	-4	Task 7 of 2445512d-2952-4fa1-afbe-4a0660218d36	t7	\\x0203013103013703000200312e372e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	c21b7e74-778b-45a6-8e7c-8f9a34b4fc98	-0.6079271	f	-4	Task 8 of 2445512d-2952-4fa1-afbe-4a0660218d36	t8	\\x0203013103013803000200312e382e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	64038328-4b6c-44ae-b021-0f9bafd69331	-0.6079271	f	-4	Task 9 of 2445512d-2952-4fa1-afbe-4a0660218d36	t9	\\x0203013103013903000200312e392e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	ef6ac0c0-70a7-42c9-8699-4fda612e8776	-0.6079271	f	2445512d	Task 0 of 2445512d-2952-4fa1-afbe-4a0660218d36	t0	\\x02030131030003000200312e302e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	a36828f4-1b6e-4cae-852f-ce0c1c46acaa	-0.6079271	f	2445512d	Task 1 of 2445512d-2952-4fa1-afbe-4a0660218d36	t1	\\x0203013103013103000200312e312e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	537e583d-b0d9-43bc-aa18-632fdb9c2959	-0.6079271	f	2445512d	Task 2 of 2445512d-2952-4fa1-afbe-4a0660218d36	t2	\\x0203013103013203000200312e322e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	31d23ceb-8dbb-4192-826d-8c77714cf082	-0.6079271	f	2445512d	Task 3 of 2445512d-2952-4fa1-afbe-4a0660218d36	t3	\\x0203013103013303000200312e332e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	21e68565-2751-4494-89bd-f05b1e1b4c2a	-0.6079271	f	2445512d	Task 4 of 2445512d-2952-4fa1-afbe-4a0660218d36	t4	\\x0203013103013403000200312e342e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	19bd2b81-cccc-4982-9eb4-7879fff28cc5	-0.6079271	f	2445512d	Task 5 of 2445512d-2952-4fa1-afbe-4a0660218d36	t5	\\x0203013103013503000200312e352e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	c9647bf5-4235-4726-bd84-74d2164a7183	-0.6079271	f	2445512d	Task 6 of 2445512d-2952-4fa1-afbe-4a0660218d36	t6	\\x0203013103013603000200312e362e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	83b89048-5c71-4c56-b64d-92ba75601905	-0.6079271	f	2445512d	Task 7 of 2445512d-2952-4fa1-afbe-4a0660218d36	t7	\\x0203013103013703000200312e372e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	c21b7e74-778b-45a6-8e7c-8f9a34b4fc98	-0.6079271	f	2445512d	Task 8 of 2445512d-2952-4fa1-afbe-4a0660218d36	t8	\\x0203013103013803000200312e382e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	64038328-4b6c-44ae-b021-0f9bafd69331	-0.6079271	f	2445512d	Task 9 of 2445512d-2952-4fa1-afbe-4a0660218d36	t9	\\x0203013103013903000200312e392e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	ef6ac0c0-70a7-42c9-8699-4fda612e8776	-0.6079271	f	2952	Task 0 of 2445512d-2952-4fa1-afbe-4a0660218d36	t0	\\x02030131030003000200312e302e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	a36828f4-1b6e-4cae-852f-ce0c1c46acaa	-0.6079271	f	2952	Task 1 of 2445512d-2952-4fa1-afbe-4a0660218d36	t1	\\x0203013103013103000200312e312e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	537e583d-b0d9-43bc-aa18-632fdb9c2959	-0.6079271	f	2952	Task 2 of 2445512d-2952-4fa1-afbe-4a0660218d36	t2	\\x0203013103013203000200312e322e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	31d23ceb-8dbb-4192-826d-8c77714cf082	-0.6079271	f	2952	Task 3 of 2445512d-2952-4fa1-afbe-4a0660218d36	t3	\\x0203013103013303000200312e332e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	21e68565-2751-4494-89bd-f05b1e1b4c2a	-0.6079271	f	2952	Task 4 of 2445512d-2952-4fa1-afbe-4a0660218d36	t4	\\x0203013103013403000200312e342e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	19bd2b81-cccc-4982-9eb4-7879fff28cc5	-0.6079271	f	2952	Task 5 of 2445512d-2952-4fa1-afbe-4a0660218d36	t5	\\x0203013103013503000200312e352e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	c9647bf5-4235-4726-bd84-74d2164a7183	-0.6079271	f	2952	Task 6 of 2445512d-2952-4fa1-afbe-4a0660218d36	t6	\\x0203013103013603000200312e362e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	83b89048-5c71-4c56-b64d-92ba75601905	-0.6079271	f	2952	Task 7 of 2445512d-2952-4fa1-afbe-4a0660218d36	t7	\\x0203013103013703000200312e372e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	c21b7e74-778b-45a6-8e7c-8f9a34b4fc98	-0.6079271	f	2952	Task 8 of 2445512d-2952-4fa1-afbe-4a0660218d36	t8	\\x0203013103013803000200312e382e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	64038328-4b6c-44ae-b021-0f9bafd69331	-0.6079271	f	2952	Task 9 of 2445512d-2952-4fa1-afbe-4a0660218d36	t9	\\x0203013103013903000200312e392e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	ef6ac0c0-70a7-42c9-8699-4fda612e8776	-0.6079271	f	4a0660218d36	Task 0 of 2445512d-2952-4fa1-afbe-4a0660218d36	t0	\\x02030131030003000200312e302e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	a36828f4-1b6e-4cae-852f-ce0c1c46acaa	-0.6079271	f	4a0660218d36	Task 1 of 2445512d-2952-4fa1-afbe-4a0660218d36	t1	\\x0203013103013103000200312e312e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	537e583d-b0d9-43bc-aa18-632fdb9c2959	-0.6079271	f	4a0660218d36	Task 2 of 2445512d-2952-4fa1-afbe-4a0660218d36	t2	\\x0203013103013203000200312e322e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	31d23ceb-8dbb-4192-826d-8c77714cf082	-0.6079271	f	4a0660218d36	Task 3 of 2445512d-2952-4fa1-afbe-4a0660218d36	t3	\\x0203013103013303000200312e332e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	21e68565-2751-4494-89bd-f05b1e1b4c2a	-0.6079271	f	4a0660218d36	Task 4 of 2445512d-2952-4fa1-afbe-4a0660218d36	t4	\\x0203013103013403000200312e342e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	19bd2b81-cccc-4982-9eb4-7879fff28cc5	-0.6079271	f	4a0660218d36	Task 5 of 2445512d-2952-4fa1-afbe-4a0660218d36	t5	\\x0203013103013503000200312e352e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	c9647bf5-4235-4726-bd84-74d2164a7183	-0.6079271	f	4a0660218d36	Task 6 of 2445512d-2952-4fa1-afbe-4a0660218d36	t6	\\x0203013103013603000200312e362e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	83b89048-5c71-4c56-b64d-92ba75601905	-0.6079271	f	4a0660218d36	Task 7 of 2445512d-2952-4fa1-afbe-4a0660218d36	t7	\\x0203013103013703000200312e372e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	c21b7e74-778b-45a6-8e7c-8f9a34b4fc98	-0.6079271	f	4a0660218d36	Task 8 of 2445512d-2952-4fa1-afbe-4a0660218d36	t8	\\x0203013103013803000200312e382e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	64038328-4b6c-44ae-b021-0f9bafd69331	-0.6079271	f	4a0660218d36	Task 9 of 2445512d-2952-4fa1-afbe-4a0660218d36	t9	\\x0203013103013903000200312e392e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	ef6ac0c0-70a7-42c9-8699-4fda612e8776	-0.6079271	f	4fa1	Task 0 of 2445512d-2952-4fa1-afbe-4a0660218d36	t0	\\x02030131030003000200312e302e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	a36828f4-1b6e-4cae-852f-ce0c1c46acaa	-0.6079271	f	4fa1	Task 1 of 2445512d-2952-4fa1-afbe-4a0660218d36	t1	\\x0203013103013103000200312e312e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	537e583d-b0d9-43bc-aa18-632fdb9c2959	-0.6079271	f	4fa1	Task 2 of 2445512d-2952-4fa1-afbe-4a0660218d36	t2	\\x0203013103013203000200312e322e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	31d23ceb-8dbb-4192-826d-8c77714cf082	-0.6079271	f	4fa1	Task 3 of 2445512d-2952-4fa1-afbe-4a0660218d36	t3	\\x0203013103013303000200312e332e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	21e68565-2751-4494-89bd-f05b1e1b4c2a	-0.6079271	f	4fa1	Task 4 of 2445512d-2952-4fa1-afbe-4a0660218d36	t4	\\x0203013103013403000200312e342e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	19bd2b81-cccc-4982-9eb4-7879fff28cc5	-0.6079271	f	4fa1	Task 5 of 2445512d-2952-4fa1-afbe-4a0660218d36	t5	\\x0203013103013503000200312e352e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	c9647bf5-4235-4726-bd84-74d2164a7183	-0.6079271	f	4fa1	Task 6 of 2445512d-2952-4fa1-afbe-4a0660218d36	t6	\\x0203013103013603000200312e362e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	83b89048-5c71-4c56-b64d-92ba75601905	-0.6079271	f	4fa1	Task 7 of 2445512d-2952-4fa1-afbe-4a0660218d36	t7	\\x0203013103013703000200312e372e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	c21b7e74-778b-45a6-8e7c-8f9a34b4fc98	-0.6079271	f	4fa1	Task 8 of 2445512d-2952-4fa1-afbe-4a0660218d36	t8	\\x0203013103013803000200312e382e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	64038328-4b6c-44ae-b021-0f9bafd69331	-0.6079271	f	4fa1	Task 9 of 2445512d-2952-4fa1-afbe-4a0660218d36	t9	\\x0203013103013903000200312e392e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	ef6ac0c0-70a7-42c9-8699-4fda612e8776	-0.6079271	f	4fa1-afbe	Task 0 of 2445512d-2952-4fa1-afbe-4a0660218d36	t0	\\x02030131030003000200312e302e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	a36828f4-1b6e-4cae-852f-ce0c1c46acaa	-0.6079271	f	4fa1-afbe	Task 1 of 2445512d-2952-4fa1-afbe-4a0660218d36	t1	\\x0203013103013103000200312e312e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	537e583d-b0d9-43bc-aa18-632fdb9c2959	-0.6079271	f	4fa1-afbe	Task 2 of 2445512d-2952-4fa1-afbe-4a0660218d36	t2	\\x0203013103013203000200312e322e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	31d23ceb-8dbb-4192-826d-8c77714cf082	-0.6079271	f	4fa1-afbe	Task 3 of 2445512d-2952-4fa1-afbe-4a0660218d36	t3	\\x0203013103013303000200312e332e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	21e68565-2751-4494-89bd-f05b1e1b4c2a	-0.6079271	f	4fa1-afbe	Task 4 of 2445512d-2952-4fa1-afbe-4a0660218d36	t4	\\x0203013103013403000200312e342e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	19bd2b81-cccc-4982-9eb4-7879fff28cc5	-0.6079271	f	4fa1-afbe	Task 5 of 2445512d-2952-4fa1-afbe-4a0660218d36	t5	\\x0203013103013503000200312e352e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	c9647bf5-4235-4726-bd84-74d2164a7183	-0.6079271	f	4fa1-afbe	Task 6 of 2445512d-2952-4fa1-afbe-4a0660218d36	t6	\\x0203013103013603000200312e362e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	83b89048-5c71-4c56-b64d-92ba75601905	-0.6079271	f	4fa1-afbe	Task 7 of 2445512d-2952-4fa1-afbe-4a0660218d36	t7	\\x0203013103013703000200312e372e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	c21b7e74-778b-45a6-8e7c-8f9a34b4fc98	-0.6079271	f	4fa1-afbe	Task 8 of 2445512d-2952-4fa1-afbe-4a0660218d36	t8	\\x0203013103013803000200312e382e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	64038328-4b6c-44ae-b021-0f9bafd69331	-0.6079271	f	4fa1-afbe	Task 9 of 2445512d-2952-4fa1-afbe-4a0660218d36	t9	\\x0203013103013903000200312e392e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	ef6ac0c0-70a7-42c9-8699-4fda612e8776	-0.6079271	f	afb	Task 0 of 2445512d-2952-4fa1-afbe-4a0660218d36	t0	\\x02030131030003000200312e302e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	a36828f4-1b6e-4cae-852f-ce0c1c46acaa	-0.6079271	f	afb	Task 1 of 2445512d-2952-4fa1-afbe-4a0660218d36	t1	\\x0203013103013103000200312e312e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	537e583d-b0d9-43bc-aa18-632fdb9c2959	-0.6079271	f	afb	Task 2 of 2445512d-2952-4fa1-afbe-4a0660218d36	t2	\\x0203013103013203000200312e322e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	31d23ceb-8dbb-4192-826d-8c77714cf082	-0.6079271	f	afb	Task 3 of 2445512d-2952-4fa1-afbe-4a0660218d36	t3	\\x0203013103013303000200312e332e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	21e68565-2751-4494-89bd-f05b1e1b4c2a	-0.6079271	f	afb	Task 4 of 2445512d-2952-4fa1-afbe-4a0660218d36	t4	\\x0203013103013403000200312e342e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	19bd2b81-cccc-4982-9eb4-7879fff28cc5	-0.6079271	f	afb	Task 5 of 2445512d-2952-4fa1-afbe-4a0660218d36	t5	\\x0203013103013503000200312e352e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	c9647bf5-4235-4726-bd84-74d2164a7183	-0.6079271	f	afb	Task 6 of 2445512d-2952-4fa1-afbe-4a0660218d36	t6	\\x0203013103013603000200312e362e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	83b89048-5c71-4c56-b64d-92ba75601905	-0.6079271	f	afb	Task 7 of 2445512d-2952-4fa1-afbe-4a0660218d36	t7	\\x0203013103013703000200312e372e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	c21b7e74-778b-45a6-8e7c-8f9a34b4fc98	-0.6079271	f	afb	Task 8 of 2445512d-2952-4fa1-afbe-4a0660218d36	t8	\\x0203013103013803000200312e382e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	64038328-4b6c-44ae-b021-0f9bafd69331	-0.6079271	f	afb	Task 9 of 2445512d-2952-4fa1-afbe-4a0660218d36	t9	\\x0203013103013903000200312e392e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	ef6ac0c0-70a7-42c9-8699-4fda612e8776	-0.6079271	f	fa1	Task 0 of 2445512d-2952-4fa1-afbe-4a0660218d36	t0	\\x02030131030003000200312e302e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	a36828f4-1b6e-4cae-852f-ce0c1c46acaa	-0.6079271	f	fa1	Task 1 of 2445512d-2952-4fa1-afbe-4a0660218d36	t1	\\x0203013103013103000200312e312e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	537e583d-b0d9-43bc-aa18-632fdb9c2959	-0.6079271	f	fa1	Task 2 of 2445512d-2952-4fa1-afbe-4a0660218d36	t2	\\x0203013103013203000200312e322e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	31d23ceb-8dbb-4192-826d-8c77714cf082	-0.6079271	f	fa1	Task 3 of 2445512d-2952-4fa1-afbe-4a0660218d36	t3	\\x0203013103013303000200312e332e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	21e68565-2751-4494-89bd-f05b1e1b4c2a	-0.6079271	f	fa1	Task 4 of 2445512d-2952-4fa1-afbe-4a0660218d36	t4	\\x0203013103013403000200312e342e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	19bd2b81-cccc-4982-9eb4-7879fff28cc5	-0.6079271	f	fa1	Task 5 of 2445512d-2952-4fa1-afbe-4a0660218d36	t5	\\x0203013103013503000200312e352e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	c9647bf5-4235-4726-bd84-74d2164a7183	-0.6079271	f	fa1	Task 6 of 2445512d-2952-4fa1-afbe-4a0660218d36	t6	\\x0203013103013603000200312e362e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	83b89048-5c71-4c56-b64d-92ba75601905	-0.6079271	f	fa1	Task 7 of 2445512d-2952-4fa1-afbe-4a0660218d36	t7	\\x0203013103013703000200312e372e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	c21b7e74-778b-45a6-8e7c-8f9a34b4fc98	-0.6079271	f	fa1	Task 8 of 2445512d-2952-4fa1-afbe-4a0660218d36	t8	\\x0203013103013803000200312e382e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	64038328-4b6c-44ae-b021-0f9bafd69331	-0.6079271	f	fa1	Task 9 of 2445512d-2952-4fa1-afbe-4a0660218d36	t9	\\x0203013103013903000200312e392e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	ef6ac0c0-70a7-42c9-8699-4fda612e8776	-0.6079271	f	fa1-afbe-4a0660218d36	Task 0 of 2445512d-2952-4fa1-afbe-4a0660218d36	t0	\\x02030131030003000200312e302e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	a36828f4-1b6e-4cae-852f-ce0c1c46acaa	-0.6079271	f	fa1-afbe-4a0660218d36	Task 1 of 2445512d-2952-4fa1-afbe-4a0660218d36	t1	\\x0203013103013103000200312e312e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	537e583d-b0d9-43bc-aa18-632fdb9c2959	-0.6079271	f	fa1-afbe-4a0660218d36	Task 2 of 2445512d-2952-4fa1-afbe-4a0660218d36	t2	\\x0203013103013203000200312e322e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	31d23ceb-8dbb-4192-826d-8c77714cf082	-0.6079271	f	fa1-afbe-4a0660218d36	Task 3 of 2445512d-2952-4fa1-afbe-4a0660218d36	t3	\\x0203013103013303000200312e332e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	21e68565-2751-4494-89bd-f05b1e1b4c2a	-0.6079271	f	fa1-afbe-4a0660218d36	Task 4 of 2445512d-2952-4fa1-afbe-4a0660218d36	t4	\\x0203013103013403000200312e342e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	19bd2b81-cccc-4982-9eb4-7879fff28cc5	-0.6079271	f	fa1-afbe-4a0660218d36	Task 5 of 2445512d-2952-4fa1-afbe-4a0660218d36	t5	\\x0203013103013503000200312e352e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	c9647bf5-4235-4726-bd84-74d2164a7183	-0.6079271	f	fa1-afbe-4a0660218d36	Task 6 of 2445512d-2952-4fa1-afbe-4a0660218d36	t6	\\x0203013103013603000200312e362e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	83b89048-5c71-4c56-b64d-92ba75601905	-0.6079271	f	fa1-afbe-4a0660218d36	Task 7 of 2445512d-2952-4fa1-afbe-4a0660218d36	t7	\\x0203013103013703000200312e372e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	c21b7e74-778b-45a6-8e7c-8f9a34b4fc98	-0.6079271	f	fa1-afbe-4a0660218d36	Task 8 of 2445512d-2952-4fa1-afbe-4a0660218d36	t8	\\x0203013103013803000200312e382e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	64038328-4b6c-44ae-b021-0f9bafd69331	-0.6079271	f	fa1-afbe-4a0660218d36	Task 9 of 2445512d-2952-4fa1-afbe-4a0660218d36	t9	\\x0203013103013903000200312e392e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	ef6ac0c0-70a7-42c9-8699-4fda612e8776	-0.6079271	f	task	Task 0 of 2445512d-2952-4fa1-afbe-4a0660218d36	t0	\\x02030131030003000200312e302e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	a36828f4-1b6e-4cae-852f-ce0c1c46acaa	-0.6079271	f	task	Task 1 of 2445512d-2952-4fa1-afbe-4a0660218d36	t1	\\x0203013103013103000200312e312e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	537e583d-b0d9-43bc-aa18-632fdb9c2959	-0.6079271	f	task	Task 2 of 2445512d-2952-4fa1-afbe-4a0660218d36	t2	\\x0203013103013203000200312e322e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	31d23ceb-8dbb-4192-826d-8c77714cf082	-0.6079271	f	task	Task 3 of 2445512d-2952-4fa1-afbe-4a0660218d36	t3	\\x0203013103013303000200312e332e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	21e68565-2751-4494-89bd-f05b1e1b4c2a	-0.6079271	f	task	Task 4 of 2445512d-2952-4fa1-afbe-4a0660218d36	t4	\\x0203013103013403000200312e342e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	19bd2b81-cccc-4982-9eb4-7879fff28cc5	-0.6079271	f	task	Task 5 of 2445512d-2952-4fa1-afbe-4a0660218d36	t5	\\x0203013103013503000200312e352e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	c9647bf5-4235-4726-bd84-74d2164a7183	-0.6079271	f	task	Task 6 of 2445512d-2952-4fa1-afbe-4a0660218d36	t6	\\x0203013103013603000200312e362e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	83b89048-5c71-4c56-b64d-92ba75601905	-0.6079271	f	task	Task 7 of 2445512d-2952-4fa1-afbe-4a0660218d36	t7	\\x0203013103013703000200312e372e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	c21b7e74-778b-45a6-8e7c-8f9a34b4fc98	-0.6079271	f	task	Task 8 of 2445512d-2952-4fa1-afbe-4a0660218d36	t8	\\x0203013103013803000200312e382e30	\N
2445512d-2952-4fa1-afbe-4a0660218d36	64038328-4b6c-44ae-b021-0f9bafd69331	-0.6079271	f	task	Task 9 of 2445512d-2952-4fa1-afbe-4a0660218d36	t9	\\x0203013103013903000200312e392e30	\N
6a039e4d-64f4-4cbe-9db7-5d747f44b977	890b0f67-86ec-4651-a141-7ab53e26c848	-0.6079271	f	4cbe	Task 0 of 6a039e4d-64f4-4cbe-9db7-5d747f44b977	t0	\\x02030131030003000200312e302e30	\N
6a039e4d-64f4-4cbe-9db7-5d747f44b977	679458e9-646c-432d-ba2a-8659b81f2e85	-0.6079271	f	4cbe	Task 1 of 6a039e4d-64f4-4cbe-9db7-5d747f44b977	t1	\\x0203013103013103000200312e312e30	\N
6a039e4d-64f4-4cbe-9db7-5d747f44b977	cec22c22-1b5d-48e5-9229-d3b3e6991b6f	-0.6079271	f	4cbe	Task 2 of 6a039e4d-64f4-4cbe-9db7-5d747f44b977	t2	\\x0203013103013203000200312e322e30	\N
6a039e4d-64f4-4cbe-9db7-5d747f44b977	de67c4b8-8e3f-4122-b9e7-4ed916f12b2d	-0.6079271	f	4cbe	Task 3 of 6a039e4d-64f4-4cbe-9db7-5d747f44b977	t3	\\x0203013103013303000200312e332e30	\N
6a039e4d-64f4-4cbe-9db7-5d747f44b977	852f953e-f30d-4ee6-8ede-050128fa083f	-0.6079271	f	4cbe	Task 4 of 6a039e4d-64f4-4cbe-9db7-5d747f44b977	t4	\\x0203013103013403000200312e342e30	\N
6a039e4d-64f4-4cbe-9db7-5d747f44b977	4da6e1d7-9777-4d0b-9718-e232000c3a79	-0.6079271	f	4cbe	Task 5 of 6a039e4d-64f4-4cbe-9db7-5d747f44b977	t5	\\x0203013103013503000200312e352e30	\N
6a039e4d-64f4-4cbe-9db7-5d747f44b977	648a3ea5-8a2b-463d-9b64-726835dd9373	-0.6079271	f	4cbe	Task 6 of 6a039e4d-64f4-4cbe-9db7-5d747f44b977	t6	\\x0203013103013603000200312e362e30	\N
6a039e4d-64f4-4cbe-9db7-5d747f44b977	1c185ef8-1978-4606-84f6-19d68d57a5f9	-0.6079271	f	4cbe	Task 7 of 6a039e4d-64f4-4cbe-9db7-5d747f44b977	t7	\\x0203013103013703000200312e372e30	\N
6a039e4d-64f4-4cbe-9db7-5d747f44b977	44b4765c-0418-4e93-a6c1-16f42b773e4f	-0.6079271	f	4cbe	Task 8 of 6a039e4d-64f4-4cbe-9db7-5d747f44b977	t8	\\x0203013103013803000200312e382e30	\N
6a039e4d-64f4-4cbe-9db7-5d747f44b977	a5e0e04e-fe93-45fa-a79b-d6819553e83c	-0.6079271	f	4cbe	Task 9 of 6a039e4d-64f4-4cbe-9db7-5d747f44b977	t9	\\x0203013103013903000200312e392e30	\N
6a039e4d-64f4-4cbe-9db7-5d747f44b977	890b0f67-86ec-4651-a141-7ab53e26c848	-0.6079271	f	5d747f44b977	Task 0 of 6a039e4d-64f4-4cbe-9db7-5d747f44b977	t0	\\x02030131030003000200312e302e30	\N
6a039e4d-64f4-4cbe-9db7-5d747f44b977	679458e9-646c-432d-ba2a-8659b81f2e85	-0.6079271	f	5d747f44b977	Task 1 of 6a039e4d-64f4-4cbe-9db7-5d747f44b977	t1	\\x0203013103013103000200312e312e30	\N
6a039e4d-64f4-4cbe-9db7-5d747f44b977	cec22c22-1b5d-48e5-9229-d3b3e6991b6f	-0.6079271	f	5d747f44b977	Task 2 of 6a039e4d-64f4-4cbe-9db7-5d747f44b977	t2	\\x0203013103013203000200312e322e30	\N
6a039e4d-64f4-4cbe-9db7-5d747f44b977	de67c4b8-8e3f-4122-b9e7-4ed916f12b2d	-0.6079271	f	5d747f44b977	Task 3 of 6a039e4d-64f4-4cbe-9db7-5d747f44b977	t3	\\x0203013103013303000200312e332e30	\N
6a039e4d-64f4-4cbe-9db7-5d747f44b977	852f953e-f30d-4ee6-8ede-050128fa083f	-0.6079271	f	5d747f44b977	Task 4 of 6a039e4d-64f4-4cbe-9db7-5d747f44b977	t4	\\x0203013103013403000200312e342e30	\N
6a039e4d-64f4-4cbe-9db7-5d747f44b977	4da6e1d7-9777-4d0b-9718-e232000c3a79	-0.6079271	f	5d747f44b977	Task 5 of 6a039e4d-64f4-4cbe-9db7-5d747f44b977	t5	\\x0203013103013503000200312e352e30	\N
6a039e4d-64f4-4cbe-9db7-5d747f44b977	648a3ea5-8a2b-463d-9b64-726835dd9373	-0.6079271	f	5d747f44b977	Task 6 of 6a039e4d-64f4-4cbe-9db7-5d747f44b977	t6	\\x0203013103013603000200312e362e30	\N
6a039e4d-64f4-4cbe-9db7-5d747f44b977	1c185ef8-1978-4606-84f6-19d68d57a5f9	-0.6079271	f	5d747f44b977	Task 7 of 6a039e4d-64f4-4cbe-9db7-5d747f44b977	t7	\\x0203013103013703000200312e372e30	\N
6a039e4d-64f4-4cbe-9db7-5d747f44b977	44b4765c-0418-4e93-a6c1-16f42b773e4f	-0.6079271	f	5d747f44b977	Task 8 of 6a039e4d-64f4-4cbe-9db7-5d747f44b977	t8	\\x0203013103013803000200312e382e30	\N
6a039e4d-64f4-4cbe-9db7-5d747f44b977	a5e0e04e-fe93-45fa-a79b-d6819553e83c	-0.6079271	f	5d747f44b977	Task 9 of 6a039e4d-64f4-4cbe-9db7-5d747f44b977	t9	\\x0203013103013903000200312e392e30	\N
6a039e4d-64f4-4cbe-9db7-5d747f44b977	890b0f67-86ec-4651-a141-7ab53e26c848	-0.6079271	f	64f4	Task 0 of 6a039e4d-64f4-4cbe-9db7-5d747f44b977	t0	\\x02030131030003000200312e302e30	\N
6a039e4d-64f4-4cbe-9db7-5d747f44b977	679458e9-646c-432d-ba2a-8659b81f2e85	-0.6079271	f	64f4	Task 1 of 6a039e4d-64f4-4cbe-9db7-5d747f44b977	t1	\\x0203013103013103000200312e312e30	\N
6a039e4d-64f4-4cbe-9db7-5d747f44b977	cec22c22-1b5d-48e5-9229-d3b3e6991b6f	-0.6079271	f	64f4	Task 2 of 6a039e4d-64f4-4cbe-9db7-5d747f44b977	t2	\\x0203013103013203000200312e322e30	\N
6a039e4d-64f4-4cbe-9db7-5d747f44b977	de67c4b8-8e3f-4122-b9e7-4ed916f12b2d	-0.6079271	f	64f4	Task 3 of 6a039e4d-64f4-4cbe-9db7-5d747f44b977	t3	\\x0203013103013303000200312e332e30	\N
6a039e4d-64f4-4cbe-9db7-5d747f44b977	852f953e-f30d-4ee6-8ede-050128fa083f	-0.6079271	f	64f4	Task 4 of 6a039e4d-64f4-4cbe-9db7-5d747f44b977	t4	\\x0203013103013403000200312e342e30	\N
6a039e4d-64f4-4cbe-9db7-5d747f44b977	4da6e1d7-9777-4d0b-9718-e232000c3a79	-0.6079271	f	64f4	Task 5 of 6a039e4d-64f4-4cbe-9db7-5d747f44b977	t5	\\x0203013103013503000200312e352e30	\N
6a039e4d-64f4-4cbe-9db7-5d747f44b977	648a3ea5-8a2b-463d-9b64-726835dd9373	-0.6079271	f	64f4	Task 6 of 6a039e4d-64f4-4cbe-9db7-5d747f44b977	t6	\\x0203013103013603000200312e362e30	\N
6a039e4d-64f4-4cbe-9db7-5d747f44b977	1c185ef8-1978-4606-84f6-19d68d57a5f9	-0.6079271	f	64f4	Task 7 of 6a039e4d-64f4-4cbe-9db7-5d747f44b977	t7	\\x0203013103013703000200312e372e30	\N
6a039e4d-64f4-4cbe-9db7-5d747f44b977	44b4765c-0418-4e93-a6c1-16f42b773e4f	-0.6079271	f	64f4	Task 8 of 6a039e4d-64f4-4cbe-9db7-5d747f44b977	t8	\\x0203013103013803000200312e382e30	\N
6a039e4d-64f4-4cbe-9db7-5d747f44b977	a5e0e04e-fe93-45fa-a79b-d6819553e83c	-0.6079271	f	64f4	Task 9 of 6a039e4d-64f4-4cbe-9db7-5d747f44b977	t9	\\x0203013103013903000200312e392e30	\N
6a039e4d-64f4-4cbe-9db7-5d747f44b977	890b0f67-86ec-4651-a141-7ab53e26c848	-0.6079271	f	6a039e4d	Task 0 of 6a039e4d-64f4-4cbe-9db7-5d747f44b977	t0	\\x02030131030003000200312e302e30	\N
6a039e4d-64f4-4cbe-9db7-5d747f44b977	679458e9-646c-432d-ba2a-8659b81f2e85	-0.6079271	f	6a039e4d	Task 1 of 6a039e4d-64f4-4cbe-9db7-5d747f44b977	t1	\\x0203013103013103000200312e312e30	\N
6a039e4d-64f4-4cbe-9db7-5d747f44b977	cec22c22-1b5d-48e5-9229-d3b3e6991b6f	-0.6079271	f	6a039e4d	Task 2 of 6a039e4d-64f4-4cbe-9db7-5d747f44b977	t2	\\x0203013103013203000200312e322e30	\N
6a039e4d-64f4-4cbe-9db7-5d747f44b977	de67c4b8-8e3f-4122-b9e7-4ed916f12b2d	-0.6079271	f	6a039e4d	Task 3 of 6a039e4d-64f4-4cbe-9db7-5d747f44b977	t3	\\x0203013103013303000200312e332e30	\N
6a039e4d-64f4-4cbe-9db7-5d747f44b977	852f953e-f30d-4ee6-8ede-050128fa083f	-0.6079271	f	6a039e4d	Task 4 of 6a039e4d-64f4-4cbe-9db7-5d747f44b977	t4	\\x0203013103013403000200312e342e30	\N
6a039e4d-64f4-4cbe-9db7-5d747f44b977	4da6e1d7-9777-4d0b-9718-e232000c3a79	-0.6079271	f	6a039e4d	Task 5 of 6a039e4d-64f4-4cbe-9db7-5d747f44b977	t5	\\x0203013103013503000200312e352e30	\N
6a039e4d-64f4-4cbe-9db7-5d747f44b977	648a3ea5-8a2b-463d-9b64-726835dd9373	-0.6079271	f	6a039e4d	Task 6 of 6a039e4d-64f4-4cbe-9db7-5d747f44b977	t6	\\x0203013103013603000200312e362e30	\N
6a039e4d-64f4-4cbe-9db7-5d747f44b977	1c185ef8-1978-4606-84f6-19d68d57a5f9	-0.6079271	f	6a039e4d	Task 7 of 6a039e4d-64f4-4cbe-9db7-5d747f44b977	t7	\\x0203013103013703000200312e372e30	\N
6a039e4d-64f4-4cbe-9db7-5d747f44b977	44b4765c-0418-4e93-a6c1-16f42b773e4f	-0.6079271	f	6a039e4d	Task 8 of 6a039e4d-64f4-4cbe-9db7-5d747f44b977	t8	\\x0203013103013803000200312e382e30	\N
6a039e4d-64f4-4cbe-9db7-5d747f44b977	a5e0e04e-fe93-45fa-a79b-d6819553e83c	-0.6079271	f	6a039e4d	Task 9 of 6a039e4d-64f4-4cbe-9db7-5d747f44b977	t9	\\x0203013103013903000200312e392e30	\N
6a039e4d-64f4-4cbe-9db7-5d747f44b977	890b0f67-86ec-4651-a141-7ab53e26c848	-0.6079271	f	6a039e4d-64f4-4cbe-9db7-5d747f44b977	Task 0 of 6a039e4d-64f4-4cbe-9db7-5d747f44b977	t0	\\x02030131030003000200312e302e30	\N
6a039e4d-64f4-4cbe-9db7-5d747f44b977	679458e9-646c-432d-ba2a-8659b81f2e85	-0.6079271	f	6a039e4d-64f4-4cbe-9db7-5d747f44b977	Task 1 of 6a039e4d-64f4-4cbe-9db7-5d747f44b977	t1	\\x0203013103013103000200312e312e30	\N
6a039e4d-64f4-4cbe-9db7-5d747f44b977	cec22c22-1b5d-48e5-9229-d3b3e6991b6f	-0.6079271	f	6a039e4d-64f4-4cbe-9db7-5d747f44b977	Task 2 of 6a039e4d-64f4-4cbe-9db7-5d747f44b977	t2	\\x0203013103013203000200312e322e30	\N
6a039e4d-64f4-4cbe-9db7-5d747f44b977	de67c4b8-8e3f-4122-b9e7-4ed916f12b2d	-0.6079271	f	6a039e4d-64f4-4cbe-9db7-5d747f44b977	Task 3 of 6a039e4d-64f4-4cbe-9db7-5d747f44b977	t3	\\x0203013103013303000200312e332e30	\N
6a039e4d-64f4-4cbe-9db7-5d747f44b977	852f953e-f30d-4ee6-8ede-050128fa083f	-0.6079271	f	6a039e4d-64f4-4cbe-9db7-5d747f44b977	Task 4 of 6a039e4d-64f4-4cbe-9db7-5d747f44b977	t4	\\x0203013103013403000200312e342e30	\N
6a039e4d-64f4-4cbe-9db7-5d747f44b977	4da6e1d7-9777-4d0b-9718-e232000c3a79	-0.6079271	f	6a039e4d-64f4-4cbe-9db7-5d747f44b977	Task 5 of 6a039e4d-64f4-4cbe-9db7-5d747f44b977	t5	\\x0203013103013503000200312e352e30	\N
6a039e4d-64f4-4cbe-9db7-5d747f44b977	648a3ea5-8a2b-463d-9b64-726835dd9373	-0.6079271	f	6a039e4d-64f4-4cbe-9db7-5d747f44b977	Task 6 of 6a039e4d-64f4-4cbe-9db7-5d747f44b977	t6	\\x0203013103013603000200312e362e30	\N
6a039e4d-64f4-4cbe-9db7-5d747f44b977	1c185ef8-1978-4606-84f6-19d68d57a5f9	-0.6079271	f	6a039e4d-64f4-4cbe-9db7-5d747f44b977	Task 7 of 6a039e4d-64f4-4cbe-9db7-5d747f44b977	t7	\\x0203013103013703000200312e372e30	\N
6a039e4d-64f4-4cbe-9db7-5d747f44b977	44b4765c-0418-4e93-a6c1-16f42b773e4f	-0.6079271	f	6a039e4d-64f4-4cbe-9db7-5d747f44b977	Task 8 of 6a039e4d-64f4-4cbe-9db7-5d747f44b977	t8	\\x0203013103013803000200312e382e30	\N
6a039e4d-64f4-4cbe-9db7-5d747f44b977	a5e0e04e-fe93-45fa-a79b-d6819553e83c	-0.6079271	f	6a039e4d-64f4-4cbe-9db7-5d747f44b977	Task 9 of 6a039e4d-64f4-4cbe-9db7-5d747f44b977	t9	\\x0203013103013903000200312e392e30	\N
6a039e4d-64f4-4cbe-9db7-5d747f44b977	890b0f67-86ec-4651-a141-7ab53e26c848	-0.6079271	f	9db7	Task 0 of 6a039e4d-64f4-4cbe-9db7-5d747f44b977	t0	\\x02030131030003000200312e302e30	\N
6a039e4d-64f4-4cbe-9db7-5d747f44b977	679458e9-646c-432d-ba2a-8659b81f2e85	-0.6079271	f	9db7	Task 1 of 6a039e4d-64f4-4cbe-9db7-5d747f44b977	t1	\\x0203013103013103000200312e312e30	\N
6a039e4d-64f4-4cbe-9db7-5d747f44b977	cec22c22-1b5d-48e5-9229-d3b3e6991b6f	-0.6079271	f	9db7	Task 2 of 6a039e4d-64f4-4cbe-9db7-5d747f44b977	t2	\\x0203013103013203000200312e322e30	\N
6a039e4d-64f4-4cbe-9db7-5d747f44b977	de67c4b8-8e3f-4122-b9e7-4ed916f12b2d	-0.6079271	f	9db7	Task 3 of 6a039e4d-64f4-4cbe-9db7-5d747f44b977	t3	\\x0203013103013303000200312e332e30	\N
6a039e4d-64f4-4cbe-9db7-5d747f44b977	852f953e-f30d-4ee6-8ede-050128fa083f	-0.6079271	f	9db7	Task 4 of 6a039e4d-64f4-4cbe-9db7-5d747f44b977	t4	\\x0203013103013403000200312e342e30	\N
6a039e4d-64f4-4cbe-9db7-5d747f44b977	4da6e1d7-9777-4d0b-9718-e232000c3a79	-0.6079271	f	9db7	Task 5 of 6a039e4d-64f4-4cbe-9db7-5d747f44b977	t5	\\x0203013103013503000200312e352e30	\N
6a039e4d-64f4-4cbe-9db7-5d747f44b977	648a3ea5-8a2b-463d-9b64-726835dd9373	-0.6079271	f	9db7	Task 6 of 6a039e4d-64f4-4cbe-9db7-5d747f44b977	t6	\\x0203013103013603000200312e362e30	\N
6a039e4d-64f4-4cbe-9db7-5d747f44b977	1c185ef8-1978-4606-84f6-19d68d57a5f9	-0.6079271	f	9db7	Task 7 of 6a039e4d-64f4-4cbe-9db7-5d747f44b977	t7	\\x0203013103013703000200312e372e30	\N
6a039e4d-64f4-4cbe-9db7-5d747f44b977	44b4765c-0418-4e93-a6c1-16f42b773e4f	-0.6079271	f	9db7	Task 8 of 6a039e4d-64f4-4cbe-9db7-5d747f44b977	t8	\\x0203013103013803000200312e382e30	\N
6a039e4d-64f4-4cbe-9db7-5d747f44b977	a5e0e04e-fe93-45fa-a79b-d6819553e83c	-0.6079271	f	9db7	Task 9 of 6a039e4d-64f4-4cbe-9db7-5d747f44b977	t9	\\x0203013103013903000200312e392e30	\N
6a039e4d-64f4-4cbe-9db7-5d747f44b977	890b0f67-86ec-4651-a141-7ab53e26c848	-0.6079271	f	task	Task 0 of 6a039e4d-64f4-4cbe-9db7-5d747f44b977	t0	\\x02030131030003000200312e302e30	\N
6a039e4d-64f4-4cbe-9db7-5d747f44b977	679458e9-646c-432d-ba2a-8659b81f2e85	-0.6079271	f	task	Task 1 of 6a039e4d-64f4-4cbe-9db7-5d747f44b977	t1	\\x0203013103013103000200312e312e30	\N
6a039e4d-64f4-4cbe-9db7-5d747f44b977	cec22c22-1b5d-48e5-9229-d3b3e6991b6f	-0.6079271	f	task	Task 2 of 6a039e4d-64f4-4cbe-9db7-5d747f44b977	t2	\\x0203013103013203000200312e322e30	\N
6a039e4d-64f4-4cbe-9db7-5d747f44b977	de67c4b8-8e3f-4122-b9e7-4ed916f12b2d	-0.6079271	f	task	Task 3 of 6a039e4d-64f4-4cbe-9db7-5d747f44b977	t3	\\x0203013103013303000200312e332e30	\N
6a039e4d-64f4-4cbe-9db7-5d747f44b977	852f953e-f30d-4ee6-8ede-050128fa083f	-0.6079271	f	task	Task 4 of 6a039e4d-64f4-4cbe-9db7-5d747f44b977	t4	\\x0203013103013403000200312e342e30	\N
6a039e4d-64f4-4cbe-9db7-5d747f44b977	4da6e1d7-9777-4d0b-9718-e232000c3a79	-0.6079271	f	task	Task 5 of 6a039e4d-64f4-4cbe-9db7-5d747f44b977	t5	\\x0203013103013503000200312e352e30	\N
6a039e4d-64f4-4cbe-9db7-5d747f44b977	648a3ea5-8a2b-463d-9b64-726835dd9373	-0.6079271	f	task	Task 6 of 6a039e4d-64f4-4cbe-9db7-5d747f44b977	t6	\\x0203013103013603000200312e362e30	\N
6a039e4d-64f4-4cbe-9db7-5d747f44b977	1c185ef8-1978-4606-84f6-19d68d57a5f9	-0.6079271	f	task	Task 7 of 6a039e4d-64f4-4cbe-9db7-5d747f44b977	t7	\\x0203013103013703000200312e372e30	\N
6a039e4d-64f4-4cbe-9db7-5d747f44b977	44b4765c-0418-4e93-a6c1-16f42b773e4f	-0.6079271	f	task	Task 8 of 6a039e4d-64f4-4cbe-9db7-5d747f44b977	t8	\\x0203013103013803000200312e382e30	\N
6a039e4d-64f4-4cbe-9db7-5d747f44b977	a5e0e04e-fe93-45fa-a79b-d6819553e83c	-0.6079271	f	task	Task 9 of 6a039e4d-64f4-4cbe-9db7-5d747f44b977	t9	\\x0203013103013903000200312e392e30	\N
\.


--
-- Data for Name: search_words; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.search_words (org_id, lexeme, listed_at) FROM stdin;
20dea370-c72b-4f3d-b312-07fef64e7e80	20dea370-c72b-4f3d-b312-07fef64e7e80	2026-11-27 02:55:54.685036+00
20dea370-c72b-4f3d-b312-07fef64e7e80	4f3d-b312	2026-11-27 02:55:54.685036+00
20dea370-c72b-4f3d-b312-07fef64e7e80	4f3d	2026-11-27 02:55:54.685036+00
20dea370-c72b-4f3d-b312-07fef64e7e80	task	2026-11-27 02:55:54.685036+00
20dea370-c72b-4f3d-b312-07fef64e7e80	07fef64e7e80	2026-11-27 02:55:54.685036+00
20dea370-c72b-4f3d-b312-07fef64e7e80	c72b	2026-11-27 02:55:54.685036+00
20dea370-c72b-4f3d-b312-07fef64e7e80	b312	2026-11-27 02:55:54.685036+00
20dea370-c72b-4f3d-b312-07fef64e7e80	20dea370	2026-11-27 02:55:54.685036+00
20dea370-c72b-4f3d-b312-07fef64e7e80	20dea370-c72b	2026-11-27 02:55:54.685036+00
2445512d-2952-4fa1-afbe-4a0660218d36	2445512d	2026-11-27 02:55:54.685036+00
2445512d-2952-4fa1-afbe-4a0660218d36	afb	2026-11-27 02:55:54.685036+00
2445512d-2952-4fa1-afbe-4a0660218d36	2952	2026-11-27 02:55:54.685036+00
2445512d-2952-4fa1-afbe-4a0660218d36	4fa1-afbe	2026-11-27 02:55:54.685036+00
2445512d-2952-4fa1-afbe-4a0660218d36	task	2026-11-27 02:55:54.685036+00
2445512d-2952-4fa1-afbe-4a0660218d36	fa1-afbe-4a0660218d36	2026-11-27 02:55:54.685036+00
2445512d-2952-4fa1-afbe-4a0660218d36	fa1	2026-11-27 02:55:54.685036+00
2445512d-2952-4fa1-afbe-4a0660218d36	4fa1	2026-11-27 02:55:54.685036+00
2445512d-2952-4fa1-afbe-4a0660218d36	-4	2026-11-27 02:55:54.685036+00
2445512d-2952-4fa1-afbe-4a0660218d36	-2952	2026-11-27 02:55:54.685036+00
2445512d-2952-4fa1-afbe-4a0660218d36	4a0660218d36	2026-11-27 02:55:54.685036+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	6a039e4d	2026-11-27 02:55:54.685036+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	64f4	2026-11-27 02:55:54.685036+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	task	2026-11-27 02:55:54.685036+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	6a039e4d-64f4-4cbe-9db7-5d747f44b977	2026-11-27 02:55:54.685036+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	4cbe	2026-11-27 02:55:54.685036+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	5d747f44b977	2026-11-27 02:55:54.685036+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	9db7	2026-11-27 02:55:54.685036+00
\.


--
-- Data for Name: task_definitions; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.task_definitions (org_id, task_definition_id, task_id, version, metadata, interface_spec, service_config, is_active, is_system, created_by, created_at, updated_at) FROM stdin;
6a039e4d-64f4-4cbe-9db7-5d747f44b977	890b0f67-86ec-4651-a141-7ab53e26c848	t0	1.0.0	{"title": "Task 0 of 6a039e4d-64f4-4cbe-9db7-5d747f44b977"}	{}	{}	t	f	\N	2026-11-27 02:55:54.248651+00	2026-11-27 02:55:54.248651+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	679458e9-646c-432d-ba2a-8659b81f2e85	t1	1.1.0	{"title": "Task 1 of 6a039e4d-64f4-4cbe-9db7-5d747f44b977"}	{}	{}	t	f	\N	2026-11-27 02:55:54.248651+00	2026-11-27 02:55:54.248651+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	cec22c22-1b5d-48e5-9229-d3b3e6991b6f	t2	1.2.0	{"title": "Task 2 of 6a039e4d-64f4-4cbe-9db7-5d747f44b977"}	{}	{}	t	f	\N	2026-11-27 02:55:54.248651+00	2026-11-27 02:55:54.248651+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	de67c4b8-8e3f-4122-b9e7-4ed916f12b2d	t3	1.3.0	{"title": "Task 3 of 6a039e4d-64f4-4cbe-9db7-5d747f44b977"}	{}	{}	t	f	\N	2026-11-27 02:55:54.248651+00	2026-11-27 02:55:54.248651+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	852f953e-f30d-4ee6-8ede-050128fa083f	t4	1.4.0	{"title": "Task 4 of 6a039e4d-64f4-4cbe-9db7-5d747f44b977"}	{}	{}	t	f	\N	2026-11-27 02:55:54.248651+00	2026-11-27 02:55:54.248651+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	4da6e1d7-9777-4d0b-9718-e232000c3a79	t5	1.5.0	{"title": "Task 5 of 6a039e4d-64f4-4cbe-9db7-5d747f44b977"}	{}	{}	t	f	\N	2026-11-27 02:55:54.248651+00	2026-11-27 02:55:54.248651+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	648a3ea5-8a2b-463d-9b64-726835dd9373	t6	1.6.0	{"title": "Task 6 of 6a039e4d-64f4-4cbe-9db7-5d747f44b977"}	{}	{}	t	f	\N	2026-11-27 02:55:54.248651+00	2026-11-27 02:55:54.248651+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	1c185ef8-1978-4606-84f6-19d68d57a5f9	t7	1.7.0	{"title": "Task 7 of 6a039e4d-64f4-4cbe-9db7-5d747f44b977"}	{}	{}	t	f	\N	2026-11-27 02:55:54.248651+00	2026-11-27 02:55:54.248651+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	44b4765c-0418-4e93-a6c1-16f42b773e4f	t8	1.8.0	{"title": "Task 8 of 6a039e4d-64f4-4cbe-9db7-5d747f44b977"}	{}	{}	t	f	\N	2026-11-27 02:55:54.248651+00	2026-11-27 02:55:54.248651+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	a5e0e04e-fe93-45fa-a79b-d6819553e83c	t9	1.9.0	{"title": "Task 9 of 6a039e4d-64f4-4cbe-9db7-5d747f44b977"}	{}	{}	t	f	\N	2026-11-27 02:55:54.248651+00	2026-11-27 02:55:54.248651+00
2445512d-2952-4fa1-afbe-4a0660218d36	ef6ac0c0-70a7-42c9-8699-4fda612e8776	t0	1.0.0	{"title": "Task 0 of 2445512d-2952-4fa1-afbe-4a0660218d36"}	{}	{}	t	f	\N	2026-11-27 02:55:54.28473+00	2026-11-27 02:55:54.28473+00
2445512d-2952-4fa1-afbe-4a0660218d36	a36828f4-1b6e-4cae-852f-ce0c1c46acaa	t1	1.1.0	{"title": "Task 1 of 2445512d-2952-4fa1-afbe-4a0660218d36"}	{}	{}	t	f	\N	2026-11-27 02:55:54.28473+00	2026-11-27 02:55:54.28473+00
2445512d-2952-4fa1-afbe-4a0660218d36	537e583d-b0d9-43bc-aa18-632fdb9c2959	t2	1.2.0	{"title": "Task 2 of 2445512d-2952-4fa1-afbe-4a0660218d36"}	{}	{}	t	f	\N	2026-11-27 02:55:54.28473+00	2026-11-27 02:55:54.28473+00
2445512d-2952-4fa1-afbe-4a0660218d36	31d23ceb-8dbb-4192-826d-8c77714cf082	t3	1.3.0	{"title": "Task 3 of 2445512d-2952-4fa1-afbe-4a0660218d36"}	{}	{}	t	f	\N	2026-11-27 02:55:54.28473+00	2026-11-27 02:55:54.28473+00
2445512d-2952-4fa1-afbe-4a0660218d36	21e68565-2751-4494-89bd-f05b1e1b4c2a	t4	1.4.0	{"title": "Task 4 of 2445512d-2952-4fa1-afbe-4a0660218d36"}	{}	{}	t	f	\N	2026-11-27 02:55:54.28473+00	2026-11-27 02:55:54.28473+00
2445512d-2952-4fa1-afbe-4a0660218d36	19bd2b81-cccc-4982-9eb4-7879fff28cc5	t5	1.5.0	{"title": "Task 5 of 2445512d-2952-4fa1-afbe-4a0660218d36"}	{}	{}	t	f	\N	2026-11-27 02:55:54.28473+00	2026-11-27 02:55:54.28473+00
2445512d-2952-4fa1-afbe-4a0660218d36	c9647bf5-4235-4726-bd84-74d2164a7183	t6	1.6.0	{"title": "Task 6 of 2445512d-2952-4fa1-afbe-4a0660218d36"}	{}	{}	t	f	\N	2026-11-27 02:55:54.28473+00	2026-11-27 02:55:54.28473+00
2445512d-2952-4fa1-afbe-4a0660218d36	83b89048-5c71-4c56-b64d-92ba75601905	t7	1.7.0	{"title": "Task 7 of 2445512d-2952-4fa1-afbe-4a0660218d36"}	{}	{}	t	f	\N	2026-11-27 02:55:54.28473+00	2026-11-27 02:55:54.28473+00
2445512d-2952-4fa1-afbe-4a0660218d36	c21b7e74-778b-45a6-8e7c-8f9a34b4fc98	t8	1.8.0	{"title": "Task 8 of 2445512d-2952-4fa1-afbe-4a0660218d36"}	{}	{}	t	f	\N	2026-11-27 02:55:54.28473+00	2026-11-27 02:55:54.28473+00
2445512d-2952-4fa1-afbe-4a0660218d36	64038328-4b6c-44ae-b021-0f9bafd69331	t9	1.9.0	{"title": "Task 9 of 2445512d-2952-4fa1-afbe-4a0660218d36"}	{}	{}	t	f	\N	2026-11-27 02:55:54.28473+00	2026-11-27 02:55:54.28473+00
20dea370-c72b-4f3d-b312-07fef64e7e80	9a5d5d11-c678-4c10-8d36-8300ebb949d8	t0	1.0.0	{"title": "Task 0 of 20dea370-c72b-4f3d-b312-07fef64e7e80"}	{}	{}	t	f	\N	2026-11-27 02:55:54.30167+00	2026-11-27 02:55:54.30167+00
20dea370-c72b-4f3d-b312-07fef64e7e80	abcc0d0d-6974-41a3-8d8c-d77e433ac1c4	t1	1.1.0	{"title": "Task 1 of 20dea370-c72b-4f3d-b312-07fef64e7e80"}	{}	{}	t	f	\N	2026-11-27 02:55:54.30167+00	2026-11-27 02:55:54.30167+00
20dea370-c72b-4f3d-b312-07fef64e7e80	f7843ab8-cf80-473c-a8a6-b2b0c83cedd0	t2	1.2.0	{"title": "Task 2 of 20dea370-c72b-4f3d-b312-07fef64e7e80"}	{}	{}	t	f	\N	2026-11-27 02:55:54.30167+00	2026-11-27 02:55:54.30167+00
20dea370-c72b-4f3d-b312-07fef64e7e80	985c0893-605b-436d-b2c8-850c22543931	t3	1.3.0	{"title": "Task 3 of 20dea370-c72b-4f3d-b312-07fef64e7e80"}	{}	{}	t	f	\N	2026-11-27 02:55:54.30167+00	2026-11-27 02:55:54.30167+00
20dea370-c72b-4f3d-b312-07fef64e7e80	849aee66-9add-4540-a32c-c1d5038e478a	t4	1.4.0	{"title": "Task 4 of 20dea370-c72b-4f3d-b312-07fef64e7e80"}	{}	{}	t	f	\N	2026-11-27 02:55:54.30167+00	2026-11-27 02:55:54.30167+00
20dea370-c72b-4f3d-b312-07fef64e7e80	c862425f-8e24-4a68-a9e5-12dd0ab28995	t5	1.5.0	{"title": "Task 5 of 20dea370-c72b-4f3d-b312-07fef64e7e80"}	{}	{}	t	f	\N	2026-11-27 02:55:54.30167+00	2026-11-27 02:55:54.30167+00
20dea370-c72b-4f3d-b312-07fef64e7e80	6ec66308-a914-47d9-8226-f3a124aa404b	t6	1.6.0	{"title": "Task 6 of 20dea370-c72b-4f3d-b312-07fef64e7e80"}	{}	{}	t	f	\N	2026-11-27 02:55:54.30167+00	2026-11-27 02:55:54.30167+00
20dea370-c72b-4f3d-b312-07fef64e7e80	e30c645d-cb2b-42c6-9d36-a43c0ba22262	t7	1.7.0	{"title": "Task 7 of 20dea370-c72b-4f3d-b312-07fef64e7e80"}	{}	{}	t	f	\N	2026-11-27 02:55:54.30167+00	2026-11-27 02:55:54.30167+00
20dea370-c72b-4f3d-b312-07fef64e7e80	1dfeb97a-c9d0-4e7c-8b1c-1d8fb13bd422	t8	1.8.0	{"title": "Task 8 of 20dea370-c72b-4f3d-b312-07fef64e7e80"}	{}	{}	t	f	\N	2026-11-27 02:55:54.30167+00	2026-11-27 02:55:54.30167+00
20dea370-c72b-4f3d-b312-07fef64e7e80	4035dd37-2792-4a44-9311-5aeb6ddc42c1	t9	1.9.0	{"title": "Task 9 of 20dea370-c72b-4f3d-b312-07fef64e7e80"}	{}	{}	t	f	\N	2026-11-27 02:55:54.30167+00	2026-11-27 02:55:54.30167+00
\.


--
-- Data for Name: task_executions; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.task_executions (exec_id, job_id, task_name, task_definition_id, service_url, status, parameters, started_at, ended_at, retries, logs_uri) FROM stdin;
15666b66-102a-42f4-9beb-d154bed20387	f271e93a-195b-4647-b6e8-04fa8f26abbb	step 0	9db60d32-2dc2-4b4f-b487-da061d785916	http://s0	DONE	{}	2026-11-27 02:55:54.308548+00	\N	0	\N
ba011fe1-3112-4371-b56a-68eee8afa400	dfd8deb2-032d-47df-b02d-569ff830a134	step 0	d8deed7b-837d-4589-92bb-8155cd28d02d	http://s0	DONE	{}	2026-11-27 02:55:54.308548+00	\N	0	\N
ac619f9a-3146-42fc-8b4f-7f8d2f5b0d8b	30b1fb23-5330-49a9-88b7-06ab072a6eda	step 0	27a684ef-96a0-40c0-b37c-89a54c6a7c7e	http://s0	DONE	{}	2026-11-27 02:55:54.308548+00	\N	0	\N
7ce48951-4496-43e1-aa36-ef555c7846fa	fd378961-08db-47a5-99ab-fc168dd193ba	step 0	10424b91-d185-4da8-8cc6-528724b41e88	http://s0	DONE	{}	2026-11-27 02:55:54.308548+00	\N	0	\N
e0882de4-152e-4562-8823-2c0132c78c5a	a9e3c7f1-e5fc-4a26-aa37-f4c5c16a272f	step 0	539f655a-4c12-4d34-bdfc-b245fffde92d	http://s0	DONE	{}	2026-11-27 02:55:54.308548+00	\N	0	\N
8a8cbaa8-3b33-4987-b4d7-8494e0205c3f	bdecfec5-1fd2-4336-b4ac-38a73d065ed4	step 0	723b1973-4e08-4862-b97f-59b860edab5c	http://s0	DONE	{}	2026-11-27 02:55:54.308548+00	\N	0	\N
b663c8b7-ea69-44f2-80eb-1e171c244143	65ca0964-5661-42fd-aa8a-34fb39db5dc3	step 0	82a3eed1-41be-4186-b9e7-ec48df901c85	http://s0	DONE	{}	2026-11-27 02:55:54.308548+00	\N	0	\N
c7448640-ea9a-4506-8ea3-ccc2bcb687ff	6e12be90-ec64-41c0-844c-30296e9bf62c	step 0	28dec05d-76c0-4307-bfdb-d0e6377eb706	http://s0	DONE	{}	2026-11-27 02:55:54.308548+00	\N	0	\N
608dd85c-f1bd-4d5e-9c62-c6b0bcd295f1	d48f9c1b-4904-4246-b003-0c7a437d82c5	step 0	1a628c77-6049-4b21-b681-61c6262e73cb	http://s0	DONE	{}	2026-11-27 02:55:54.308548+00	\N	0	\N
c018593f-2191-4088-9966-825e6d4faf36	398bc98c-af9c-407d-8e59-3130a2a8399e	step 0	7b447cdb-8eb5-4dc0-ac9e-0c60510ce776	http://s0	DONE	{}	2026-11-27 02:55:54.308548+00	\N	0	\N
59f3cb76-49b0-4ade-b734-5ea3062a707a	daccfc95-f6df-460d-a3f0-b3f282b97a07	step 0	d3344496-c3eb-464b-b366-cc41a715a6eb	http://s0	DONE	{}	2026-11-27 02:55:54.308548+00	\N	0	\N
f703a2ed-fe36-4b48-900a-9f380be991a6	f36bca3e-8fea-459d-8d7e-a08628573e42	step 0	43971991-2d72-4520-b7d8-59c49a00c7ee	http://s0	DONE	{}	2026-11-27 02:55:54.308548+00	\N	0	\N
6fed6c41-ccd3-4f34-ab10-5f2e719209a5	84076cfd-d1d2-492d-a631-11ef6e07ab80	step 0	9d09724c-9fcc-4a91-919f-6c3b2ed0a0c7	http://s0	DONE	{}	2026-11-27 02:55:54.308548+00	\N	0	\N
199ef9dd-becd-4503-9c4d-18499ce3fd99	db372b3f-59a0-4f89-bad7-aa36e5094061	step 0	86a3b37a-0283-4ac5-9a94-b6e4cf6c15e3	http://s0	DONE	{}	2026-11-27 02:55:54.308548+00	\N	0	\N
9ceff5ca-c0d7-4e33-a2f6-6987795c957b	0361c6b6-d70f-475b-8fbf-c14db95f4edb	step 0	f75eefdd-6b91-4767-abe7-9e087d7610e3	http://s0	DONE	{}	2026-11-27 02:55:54.308548+00	\N	0	\N
cf0b5067-95d3-4029-8c09-9f9428f03b8e	b5b8529c-ea34-4318-9260-1583d868622e	step 0	1936ff07-7ff3-4ecc-8e1c-ded69526b621	http://s0	DONE	{}	2026-11-27 02:55:54.308548+00	\N	0	\N
16324cd5-178d-4563-976b-7f424d316808	55c0d8e9-0fbc-42bb-b5e7-d99f90cfdb6e	step 0	7e6f2eaa-06da-40e9-a778-77015c0396ce	http://s0	DONE	{}	2026-11-27 02:55:54.308548+00	\N	0	\N
ca698c0e-82d7-4d5c-9875-a872def5fc22	71cc90eb-5fce-44d7-85db-5670e5afd28b	step 0	3399eaa6-f7ea-4784-972b-52f017549e9b	http://s0	DONE	{}	2026-11-27 02:55:54.308548+00	\N	0	\N
694842f3-46aa-4c26-b3bc-b4e5d7585ab1	3eee65a6-2835-4e28-81aa-491c8e65af0b	step 0	9fd72ebb-daef-4b30-8dfa-4c2b795c7d97	http://s0	DONE	{}	2026-11-27 02:55:54.308548+00	\N	0	\N
71cca5ad-0ca8-4cc2-8dd5-685191e4dfb3	8f7eee78-6e8f-4af4-a32d-74596d70d1f2	step 0	ae59fcf7-50d8-4fa8-bf89-2802e8aeeda6	http://s0	DONE	{}	2026-11-27 02:55:54.308548+00	\N	0	\N
6342358c-3870-4a0c-a606-d18e8a0c2c2d	7ea0e2c8-3b83-423c-8f40-abb60cebdaae	step 0	03db0ab1-50df-41b8-9643-228acdca4fa0	http://s0	DONE	{}	2026-11-27 02:55:54.308548+00	\N	0	\N
a5f8c863-7532-479a-8ea3-c8cb8fc7fa61	a5916135-6bd0-4c2e-8386-be5d1dd06717	step 0	172d64e6-58a7-4aa4-8c20-8dc5630da994	http://s0	DONE	{}	2026-11-27 02:55:54.308548+00	\N	0	\N
93a07488-9423-45fc-afc2-1bfc21dae865	6c5f8eea-9792-427f-a58b-13b03f09ddfe	step 0	96de6cb4-3a6d-491a-aea0-05e657d7dd59	http://s0	DONE	{}	2026-11-27 02:55:54.308548+00	\N	0	\N
e3073b45-8414-4045-8351-45fc3687531d	3347d204-0072-4e40-9037-6d8b01e0fe1b	step 0	6f42180d-3b77-482a-adfe-aceb4cf232ba	http://s0	DONE	{}	2026-11-27 02:55:54.308548+00	\N	0	\N
5516c9c8-f85c-497b-8662-aaa540135119	44bb7615-921d-4ca4-88e0-d08795fad001	step 0	4461bcb7-3a22-407e-98e9-961d538e8515	http://s0	DONE	{}	2026-11-27 02:55:54.308548+00	\N	0	\N
a78bd438-bb07-4276-b915-2e7bd1a32d19	5ad03c0b-a8a1-4bc4-9685-75376b849e43	step 0	1fb24703-641b-4231-9d53-37c566489858	http://s0	DONE	{}	2026-11-27 02:55:54.308548+00	\N	0	\N
4a442d2e-d34a-4067-b77b-799a0052043f	10fb7fa9-512e-4a50-9e03-33207ca2faf9	step 0	bb9781ae-a4a4-4906-8cf1-f3d9fff27980	http://s0	DONE	{}	2026-11-27 02:55:54.308548+00	\N	0	\N
26a13964-faa5-43a4-915f-973b4f4a28e2	75febc21-592b-4edc-ae32-c2a281df6da9	step 0	ea765b11-8592-4098-8804-8e04bcdf469a	http://s0	DONE	{}	2026-11-27 02:55:54.308548+00	\N	0	\N
8716ed35-c829-412f-8e43-85fced035adb	e86ad148-1c7b-4f37-b3ed-f68db6208f4b	step 0	63a0eabd-5136-426d-a633-7c9686a30887	http://s0	DONE	{}	2026-11-27 02:55:54.308548+00	\N	0	\N
38147bda-75ed-46eb-800e-e21745358966	5d6a28b8-c0da-44b3-8a5a-fbd791f1d10e	step 0	01bbcf8f-7f23-4514-b19e-ca2b7c93d74e	http://s0	DONE	{}	2026-11-27 02:55:54.308548+00	\N	0	\N
97058083-37d4-4618-b2ea-f0a65b4fba12	5ae9d164-2c18-4c61-9ef5-cbb2068f7788	step 0	d8ba0701-eca0-4763-9eba-fadd7b6813c6	http://s0	DONE	{}	2026-11-27 02:55:54.308548+00	\N	0	\N
541aa864-c8e0-4f35-be02-e57244ceb7cb	5be778cd-c39e-4e36-bf84-5e8d8135e3dd	step 0	58fba914-aee3-4bbf-adb5-cd43108a430b	http://s0	DONE	{}	2026-11-27 02:55:54.308548+00	\N	0	\N
ff3eee16-6d77-4669-a837-7d205929042e	d5ff8aef-acb2-4ecc-a218-16d83a940b00	step 0	024b63e8-f89a-46bf-a19f-4680cb722bc7	http://s0	DONE	{}	2026-11-27 02:55:54.308548+00	\N	0	\N
351da18d-c596-4648-8fc7-22b065a99c1e	88955961-65fc-4713-abcd-ea2f02d8275d	step 0	8e5422c4-005c-4e1c-852b-ccdd3418af3f	http://s0	DONE	{}	2026-11-27 02:55:54.308548+00	\N	0	\N
fb718e76-4cb8-42f3-b66c-be2d097addb9	5cedb105-fc85-4fcd-9c62-9639c27c7d44	step 0	3fcb6da3-aa0f-4fb4-8a28-28d821db7ba3	http://s0	DONE	{}	2026-11-27 02:55:54.308548+00	\N	0	\N
5d208a17-5192-43e3-9833-50f74de1f9da	5f785e8b-bfbd-4283-923b-41c3300a8efc	step 0	ae0073b2-cf6a-4d95-ac3f-9edb47babded	http://s0	DONE	{}	2026-11-27 02:55:54.308548+00	\N	0	\N
6f013495-8754-4722-8a65-3bee0e78cc46	c2c833c3-caf5-4898-8dc7-d51c17fd6d68	step 0	42b4fe8d-83cf-495b-9aa9-7d8cfc7d635b	http://s0	DONE	{}	2026-11-27 02:55:54.308548+00	\N	0	\N
01c58fbd-7b4b-4e14-b150-bfcbc7fa1ec0	9a592486-826f-4b44-819c-04e116168dcc	step 0	d4fbb68f-464d-465f-9038-92da8b6aaf16	http://s0	DONE	{}	2026-11-27 02:55:54.308548+00	\N	0	\N
d9fd46ca-1fad-4222-9cd7-1bddb0f91be3	16d0e925-9eac-4dca-8fc9-acd28ec6afca	step 0	ed211e2d-071a-4719-b2f9-19e8b7e3cafb	http://s0	DONE	{}	2026-11-27 02:55:54.308548+00	\N	0	\N
f8bf1772-9449-4833-9887-310d5f74ddea	1a3d4fd1-3bd4-44b3-a740-a57bc6fa7452	step 0	4fa64f67-f660-46e9-9ab0-43233b9e0c59	http://s0	DONE	{}	2026-11-27 02:55:54.308548+00	\N	0	\N
259bbe0a-8018-407a-b429-b0a2b83ad9a7	6c0e7730-957f-42d1-bcfc-f6c43b01b6c2	step 0	88eb6703-5098-43f9-ac05-d0e48516bee5	http://s0	DONE	{}	2026-11-27 02:55:54.308548+00	\N	0	\N
91464c18-0a95-4b4d-b2da-22f605d8f4ee	949d34ad-9b60-4913-b802-a2735676a155	step 0	4002b65d-4e07-453f-a386-80a1b9bb2c30	http://s0	DONE	{}	2026-11-27 02:55:54.308548+00	\N	0	\N
58f42ed0-e24c-47cb-9c0d-1aa52d015e41	edd92c9d-51b7-48b9-8b8d-ea945f2c9677	step 0	a023ba8b-3b26-4baa-bb89-724c0b11d721	http://s0	DONE	{}	2026-11-27 02:55:54.308548+00	\N	0	\N
67cc0026-83bb-489c-a956-88ea916de635	1947c5d8-8cd7-4689-ae43-49dc14d48d8d	step 0	f3129f0a-0f82-48c1-a8c6-910a0b424e11	http://s0	DONE	{}	2026-11-27 02:55:54.308548+00	\N	0	\N
a2105f9c-c7e7-465b-ba21-e0eb8c8fc13b	d4448858-d432-4f47-adb2-68cf7ca97019	step 0	7c030aa8-6e17-4c06-b762-7c6d2f07251f	http://s0	DONE	{}	2026-11-27 02:55:54.308548+00	\N	0	\N
4005315f-720c-413b-b5be-d88cbe489e1f	3134caed-5d6f-4080-b009-7201f3829ee0	step 0	242b3f16-2afb-4945-80e7-414bb4868dea	http://s0	DONE	{}	2026-11-27 02:55:54.308548+00	\N	0	\N
a375aa0b-23a6-4147-97f0-14301b21f901	d7e4dee9-3ab9-4ba1-8290-abba207fcf16	step 0	56783f5e-3154-4142-85f3-630a594d43b6	http://s0	DONE	{}	2026-11-27 02:55:54.308548+00	\N	0	\N
c0286fed-9327-486a-995b-12ef5a59cd1f	64d179e2-55ab-46b7-854f-f2b7d1c727d6	step 0	983f57ff-c7ca-47fe-a1df-12e256c2f603	http://s0	DONE	{}	2026-11-27 02:55:54.308548+00	\N	0	\N
e1e2d382-de06-47e3-a08b-a03774922c89	0c0c1286-df21-4521-b06d-fe850d0f512f	step 0	b3948a50-172a-48b7-9f87-716e7af74fbb	http://s0	DONE	{}	2026-11-27 02:55:54.308548+00	\N	0	\N
0032b7d6-29e5-413c-b952-9331d171435a	199cfea0-ea4c-4876-8529-3a1af61a15f8	step 0	0c5b1179-45f7-468c-8b33-47f66c9afc71	http://s0	DONE	{}	2026-11-27 02:55:54.308548+00	\N	0	\N
d1fb9929-37bd-44a9-afa5-fb2953102843	7ede9170-f37b-47dd-af3e-70ffdfd6a089	step 0	1b93d039-c140-44d0-a097-139f4b45632e	http://s0	DONE	{}	2026-11-27 02:55:54.308548+00	\N	0	\N
d8b9f12d-6453-415d-95bb-ab9429fa1af2	d070a4a6-40d2-4124-90ee-bd1a8992eee8	step 0	7dd16dde-6b38-4b56-ae19-054ded6a2628	http://s0	DONE	{}	2026-11-27 02:55:54.308548+00	\N	0	\N
1cc126f8-58dd-4e6c-8f72-bbfd909dac26	e339552d-1385-477c-9997-adabb8238807	step 0	cb5d4e69-bae1-4970-af2a-5f18294a2d80	http://s0	DONE	{}	2026-11-27 02:55:54.308548+00	\N	0	\N
4457e6a3-597c-47d9-816e-9e2e8d0185a8	9b0671b9-cac1-45ad-b7d4-ad9c76acdfa5	step 0	c239723f-ae4f-43e9-852a-d224d9a61156	http://s0	DONE	{}	2026-11-27 02:55:54.308548+00	\N	0	\N
e87f0ebd-d3aa-4301-bc54-0ee33f91ca62	ef5f514f-15f0-4b42-8097-894b6a37cd5f	step 0	ab24b587-2eb1-4eec-ad1a-76bb3ff105c9	http://s0	DONE	{}	2026-11-27 02:55:54.308548+00	\N	0	\N
a7cfb647-9132-4230-979b-c1fdaa53c5a3	a8e82808-ee28-491d-ac6d-26ea2aa0002a	step 0	4382a3d4-a5fc-438b-b7ed-0d2091401bbb	http://s0	DONE	{}	2026-11-27 02:55:54.308548+00	\N	0	\N
14e20b30-8e56-4a44-a267-d55c1c19f0df	f9f5ee69-7463-4c96-af2a-e317efadc670	step 0	0908e7a5-bba3-4e0d-b26e-fdcc92b6dbd0	http://s0	DONE	{}	2026-11-27 02:55:54.308548+00	\N	0	\N
0a37fad4-c428-41fe-810f-c5f81caef070	8f470fb3-0e64-48e5-af3c-199844f993b5	step 0	06e3b2cf-bc1a-4ea2-aa1a-a20f0a6168e4	http://s0	DONE	{}	2026-11-27 02:55:54.308548+00	\N	0	\N
e7f5e9dd-ee40-485f-8a32-166f37fbb409	603a2697-838b-4d45-8612-60df3f2e75e8	step 0	5d76069a-ce05-4380-b6bb-8f699feabf16	http://s0	DONE	{}	2026-11-27 02:55:54.308548+00	\N	0	\N
bf5b1b59-0ba5-4cd1-8509-f31a571d5ce0	c74ffbfb-c9d9-48c8-b787-92cb6ac3dd73	step 0	2d5bc53f-0711-462f-a811-527e497f96fd	http://s0	DONE	{}	2026-11-27 02:55:54.308548+00	\N	0	\N
5a0de315-8e60-4851-9b81-0509b74e4003	f271e93a-195b-4647-b6e8-04fa8f26abbb	step 1	d44f56fe-b0cd-46c1-914d-4b1598e42b49	http://s1	DONE	{}	2026-11-27 02:54:54.308548+00	\N	1	\N
564ee505-be48-4731-ae8a-cfddba742fb0	dfd8deb2-032d-47df-b02d-569ff830a134	step 1	e5302bd0-2cd1-4ef4-b68e-6500f26e39b2	http://s1	DONE	{}	2026-11-27 02:54:54.308548+00	\N	1	\N
6c4fac72-fcb8-4ee6-bd9e-6e684cb8a898	30b1fb23-5330-49a9-88b7-06ab072a6eda	step 1	0799f2df-fdd3-4a17-bfae-b2fc24b7ca56	http://s1	DONE	{}	2026-11-27 02:54:54.308548+00	\N	1	\N
73586d52-32a4-4095-939c-ea04c75a78cc	fd378961-08db-47a5-99ab-fc168dd193ba	step 1	9d8b4670-f315-4c3d-8919-9be6f8d320ed	http://s1	DONE	{}	2026-11-27 02:54:54.308548+00	\N	1	\N
cc268c21-c050-4ab0-94f0-79573f70dc6b	a9e3c7f1-e5fc-4a26-aa37-f4c5c16a272f	step 1	93fcd74f-6d52-4d00-90fe-c425e72b6399	http://s1	DONE	{}	2026-11-27 02:54:54.308548+00	\N	1	\N
280ba793-18bc-4582-8784-74fc398f6a80	bdecfec5-1fd2-4336-b4ac-38a73d065ed4	step 1	a5926b39-bfa1-4513-bd8d-a823deaca8a8	http://s1	DONE	{}	2026-11-27 02:54:54.308548+00	\N	1	\N
81215143-bbe5-40b0-8c71-a2875541fe3d	65ca0964-5661-42fd-aa8a-34fb39db5dc3	step 1	7fd66b5c-aa05-4b4c-a197-f04ec7421793	http://s1	DONE	{}	2026-11-27 02:54:54.308548+00	\N	1	\N
d406a8f1-3582-41de-aa0f-f2338c6153a6	6e12be90-ec64-41c0-844c-30296e9bf62c	step 1	67ae5b90-3439-474b-b797-617ef14c1d44	http://s1	DONE	{}	2026-11-27 02:54:54.308548+00	\N	1	\N
bf695c33-206c-49c7-b2c4-7282bfe98ac1	d48f9c1b-4904-4246-b003-0c7a437d82c5	step 1	970c4c24-129a-47ba-a8d6-835446471353	http://s1	DONE	{}	2026-11-27 02:54:54.308548+00	\N	1	\N
63f4efc3-bf5e-415d-ab5c-c56b03ec4007	398bc98c-af9c-407d-8e59-3130a2a8399e	step 1	ecb78d6e-2dd0-423b-980d-b21eb577d6b5	http://s1	DONE	{}	2026-11-27 02:54:54.308548+00	\N	1	\N
bb0e6883-67a0-46e8-8027-f0534f76c9b8	daccfc95-f6df-460d-a3f0-b3f282b97a07	step 1	eb8b20bc-d04b-4411-836d-bcf65bc84ae3	http://s1	DONE	{}	2026-11-27 02:54:54.308548+00	\N	1	\N
c7dde04a-4004-4ba8-af94-d826c1d24af0	f36bca3e-8fea-459d-8d7e-a08628573e42	step 1	6bdde744-70f7-4ccb-bab1-cc7cf595e7b9	http://s1	DONE	{}	2026-11-27 02:54:54.308548+00	\N	1	\N
641f7319-eca4-4e63-b182-84366e5a98b8	84076cfd-d1d2-492d-a631-11ef6e07ab80	step 1	505a2455-506d-4bfe-ad3d-08986b4e99c0	http://s1	DONE	{}	2026-11-27 02:54:54.308548+00	\N	1	\N
593f3c03-0939-4278-9e94-9a504936b640	db372b3f-59a0-4f89-bad7-aa36e5094061	step 1	bdddedf8-963c-41e9-990a-446412400a66	http://s1	DONE	{}	2026-11-27 02:54:54.308548+00	\N	1	\N
35d27d12-9cc7-42fb-987d-c41abd4a6295	0361c6b6-d70f-475b-8fbf-c14db95f4edb	step 1	d84c1377-9fc3-4e9d-8e59-e5c07f3bf775	http://s1	DONE	{}	2026-11-27 02:54:54.308548+00	\N	1	\N
15c9458e-fc6b-4424-8ed5-db5fe646fec6	b5b8529c-ea34-4318-9260-1583d868622e	step 1	8a59a049-ef49-4e4f-9d82-d3eaedef62e6	http://s1	DONE	{}	2026-11-27 02:54:54.308548+00	\N	1	\N
88e5bee4-76fb-4ffc-abef-ad05d69ce1ef	55c0d8e9-0fbc-42bb-b5e7-d99f90cfdb6e	step 1	c36e18ec-4a7e-4126-89d0-378b4cb6ded1	http://s1	DONE	{}	2026-11-27 02:54:54.308548+00	\N	1	\N
0990d392-1a00-44b6-862d-34f9a242fe56	71cc90eb-5fce-44d7-85db-5670e5afd28b	step 1	581f4b31-ff22-487b-bfe3-224692bec358	http://s1	DONE	{}	2026-11-27 02:54:54.308548+00	\N	1	\N
e6c5c6de-f6d0-4159-9aa8-a5fe0d311326	3eee65a6-2835-4e28-81aa-491c8e65af0b	step 1	08df8ff1-e031-477e-8610-5339499b51db	http://s1	DONE	{}	2026-11-27 02:54:54.308548+00	\N	1	\N
a70e38aa-d6d7-4451-9de6-bd2e671359e8	8f7eee78-6e8f-4af4-a32d-74596d70d1f2	step 1	f37b1ed8-a68f-45d8-81d8-8b48fc3f2d60	http://s1	DONE	{}	2026-11-27 02:54:54.308548+00	\N	1	\N
8031c9cd-f1f0-4db8-bf6b-5ff80e831c9a	7ea0e2c8-3b83-423c-8f40-abb60cebdaae	step 1	127013fd-b20d-4dd0-b669-2627c71749f3	http://s1	DONE	{}	2026-11-27 02:54:54.308548+00	\N	1	\N
3531e45a-0188-4b04-a1f9-603db0a363fb	a5916135-6bd0-4c2e-8386-be5d1dd06717	step 1	83fa2bb9-af81-4682-ae6f-8517c0965dcb	http://s1	DONE	{}	2026-11-27 02:54:54.308548+00	\N	1	\N
bcb42837-d88b-4c2a-ad38-ac272439481f	6c5f8eea-9792-427f-a58b-13b03f09ddfe	step 1	a521a97e-dc3f-4551-aab6-91de19125b05	http://s1	DONE	{}	2026-11-27 02:54:54.308548+00	\N	1	\N
df945f52-4267-4f33-86e7-11e1f62fb768	3347d204-0072-4e40-9037-6d8b01e0fe1b	step 1	6a7e8da7-8c2f-45c9-b9a3-e614efa9d6d1	http://s1	DONE	{}	2026-11-27 02:54:54.308548+00	\N	1	\N
6bf17d04-c3e8-40c2-9589-f0f51b572508	44bb7615-921d-4ca4-88e0-d08795fad001	step 1	5c502bd6-53ef-424d-a384-b1039447a067	http://s1	DONE	{}	2026-11-27 02:54:54.308548+00	\N	1	\N
f97f4778-1c98-4774-ae68-b7d50dfda260	5ad03c0b-a8a1-4bc4-9685-75376b849e43	step 1	8eebc052-4768-4921-a0a0-dfdb990b6cf2	http://s1	DONE	{}	2026-11-27 02:54:54.308548+00	\N	1	\N
73cfbcdd-ae8a-49cf-a52b-3393a5de5670	10fb7fa9-512e-4a50-9e03-33207ca2faf9	step 1	8f57e4de-6502-45e5-ae16-ddc3dd295cb9	http://s1	DONE	{}	2026-11-27 02:54:54.308548+00	\N	1	\N
a7bc4d90-37df-4836-9b6d-6eb02a2c24c9	75febc21-592b-4edc-ae32-c2a281df6da9	step 1	f4757790-404e-48e2-9bae-082e43ff67a8	http://s1	DONE	{}	2026-11-27 02:54:54.308548+00	\N	1	\N
98a4203a-82f6-48ff-81ce-a4a3cd237049	e86ad148-1c7b-4f37-b3ed-f68db6208f4b	step 1	7dba792b-25e2-458f-abb7-64cdd644a69b	http://s1	DONE	{}	2026-11-27 02:54:54.308548+00	\N	1	\N
e77b534b-9311-4231-8b4a-4cc06196edd2	5d6a28b8-c0da-44b3-8a5a-fbd791f1d10e	step 1	337d12a9-10e9-46fe-9e3f-33493caa5dfc	http://s1	DONE	{}	2026-11-27 02:54:54.308548+00	\N	1	\N
6c0dfdc4-3fe3-45dc-9a7e-ee5de83f41c3	5ae9d164-2c18-4c61-9ef5-cbb2068f7788	step 1	281c93d5-2c0b-4e58-b578-afee32e2b818	http://s1	DONE	{}	2026-11-27 02:54:54.308548+00	\N	1	\N
2245a951-3cc5-4eeb-933d-544ae6e92239	5be778cd-c39e-4e36-bf84-5e8d8135e3dd	step 1	939a1adb-fbd2-4b34-b84d-35799ba57a4c	http://s1	DONE	{}	2026-11-27 02:54:54.308548+00	\N	1	\N
9dee0ff2-7a83-4ddc-a4e6-6006dd22d9e2	d5ff8aef-acb2-4ecc-a218-16d83a940b00	step 1	2e596904-ec99-4c6c-a75d-715e951843da	http://s1	DONE	{}	2026-11-27 02:54:54.308548+00	\N	1	\N
ff0f1289-4f1c-4416-8e9a-e8b9a1bea50a	88955961-65fc-4713-abcd-ea2f02d8275d	step 1	a4b98d56-f3be-40fd-82bc-fa499a004c8a	http://s1	DONE	{}	2026-11-27 02:54:54.308548+00	\N	1	\N
8080ed1a-0564-4c8f-9984-fdd26ec75a67	5cedb105-fc85-4fcd-9c62-9639c27c7d44	step 1	43801d23-74fc-4b5e-ae34-0baf90dcb056	http://s1	DONE	{}	2026-11-27 02:54:54.308548+00	\N	1	\N
28528a20-555f-4d1f-b19d-4ff4a813ae19	5f785e8b-bfbd-4283-923b-41c3300a8efc	step 1	76daf87d-6bbd-4064-bc87-add74635538e	http://s1	DONE	{}	2026-11-27 02:54:54.308548+00	\N	1	\N
3dc7686e-4b9e-4d92-b31a-763e7234d9f2	c2c833c3-caf5-4898-8dc7-d51c17fd6d68	step 1	09f1cecf-a440-4d1a-9d5b-943f71a20855	http://s1	DONE	{}	2026-11-27 02:54:54.308548+00	\N	1	\N
e26fa152-cf1c-4d2c-9258-6fc4f02b26bb	9a592486-826f-4b44-819c-04e116168dcc	step 1	c8660f8e-64f0-4ce4-8724-1d6db9b070e3	http://s1	DONE	{}	2026-11-27 02:54:54.308548+00	\N	1	\N
cc618489-9a03-4514-b29b-52ac9ed102bf	16d0e925-9eac-4dca-8fc9-acd28ec6afca	step 1	a1066de8-5ac2-41af-915b-ce7d1a1e66d2	http://s1	DONE	{}	2026-11-27 02:54:54.308548+00	\N	1	\N
75c41d20-c786-47a5-ad39-a7e2f2618fdf	1a3d4fd1-3bd4-44b3-a740-a57bc6fa7452	step 1	4d875758-5402-4250-89ee-9aa140d73bca	http://s1	DONE	{}	2026-11-27 02:54:54.308548+00	\N	1	\N
22315a94-db2b-4f34-8109-dfccc983f372	6c0e7730-957f-42d1-bcfc-f6c43b01b6c2	step 1	af954cbd-c1be-435a-b6ea-8ab4583f9e0b	http://s1	DONE	{}	2026-11-27 02:54:54.308548+00	\N	1	\N
56c4579a-81f8-4e80-af3d-16e274312cd5	949d34ad-9b60-4913-b802-a2735676a155	step 1	eee627df-abe7-4284-910f-218d97f5f1f5	http://s1	DONE	{}	2026-11-27 02:54:54.308548+00	\N	1	\N
10d0ad48-1caf-4d18-a0de-522e039922f1	edd92c9d-51b7-48b9-8b8d-ea945f2c9677	step 1	bfb3b51d-c22a-4a0a-afab-35f87bfa16d4	http://s1	DONE	{}	2026-11-27 02:54:54.308548+00	\N	1	\N
11db3d6d-4b28-4e8d-9e81-3bae120ea35c	1947c5d8-8cd7-4689-ae43-49dc14d48d8d	step 1	f749edaf-5647-47a7-bf60-577b9881ddc8	http://s1	DONE	{}	2026-11-27 02:54:54.308548+00	\N	1	\N
6c436bb9-b5fa-4d89-b11d-ac78c54f54b3	d4448858-d432-4f47-adb2-68cf7ca97019	step 1	7700d151-84f3-45a9-83d3-4ebb6bc29569	http://s1	DONE	{}	2026-11-27 02:54:54.308548+00	\N	1	\N
cb002639-b697-4390-931a-b67409e21764	3134caed-5d6f-4080-b009-7201f3829ee0	step 1	31efdd6c-51a9-4825-8af4-8cf6b831ed5b	http://s1	DONE	{}	2026-11-27 02:54:54.308548+00	\N	1	\N
7f2ea25d-c0a1-4e92-8383-06ea3017b1c5	d7e4dee9-3ab9-4ba1-8290-abba207fcf16	step 1	1e5f8327-2fcb-471d-89f0-53de9533890b	http://s1	DONE	{}	2026-11-27 02:54:54.308548+00	\N	1	\N
fa651060-013f-413e-9bb6-92a93064e2f6	64d179e2-55ab-46b7-854f-f2b7d1c727d6	step 1	4879278f-20ff-4b78-9c71-b70943b49a27	http://s1	DONE	{}	2026-11-27 02:54:54.308548+00	\N	1	\N
abd6f40e-1a15-4812-8ee3-72326ecbf03d	0c0c1286-df21-4521-b06d-fe850d0f512f	step 1	43a7c407-91e0-493f-80c1-ac00737d0c9f	http://s1	DONE	{}	2026-11-27 02:54:54.308548+00	\N	1	\N
18aeb5e8-05c3-4f59-81fa-eec3d4e655bb	199cfea0-ea4c-4876-8529-3a1af61a15f8	step 1	5ec160c3-1d3c-40fb-a85a-c096b520002d	http://s1	DONE	{}	2026-11-27 02:54:54.308548+00	\N	1	\N
60d94ad0-37b3-45d1-90b2-c981f32e6046	7ede9170-f37b-47dd-af3e-70ffdfd6a089	step 1	3d554922-006c-4b84-a77d-9789546d7c9d	http://s1	DONE	{}	2026-11-27 02:54:54.308548+00	\N	1	\N
afb1a6c7-3802-42d8-b3ed-882096b3491f	d070a4a6-40d2-4124-90ee-bd1a8992eee8	step 1	de6c23a0-20a5-473d-b549-ab94418d5ce9	http://s1	DONE	{}	2026-11-27 02:54:54.308548+00	\N	1	\N
a1ad3779-8a8e-4b6a-bf2c-6d6048f6c24b	e339552d-1385-477c-9997-adabb8238807	step 1	c0e599e3-d8fb-47e0-b5e3-6d169ab139fb	http://s1	DONE	{}	2026-11-27 02:54:54.308548+00	\N	1	\N
8da4f0dc-f178-4e1f-94a8-7131517c3c93	9b0671b9-cac1-45ad-b7d4-ad9c76acdfa5	step 1	dd3df458-6cae-4e04-8809-b927ed7cd549	http://s1	DONE	{}	2026-11-27 02:54:54.308548+00	\N	1	\N
bf3da8f6-ee70-4f79-83d4-8dcfdb3d748a	ef5f514f-15f0-4b42-8097-894b6a37cd5f	step 1	061d72d0-93a7-440f-8e2e-b25d411a9ee1	http://s1	DONE	{}	2026-11-27 02:54:54.308548+00	\N	1	\N
e45fd16b-2fe4-46ae-927f-900b39f3db2d	a8e82808-ee28-491d-ac6d-26ea2aa0002a	step 1	091fdcda-6a55-4c1a-8441-42485bad9a00	http://s1	DONE	{}	2026-11-27 02:54:54.308548+00	\N	1	\N
345a779d-4955-4ac6-88d0-80663f9a9b27	f9f5ee69-7463-4c96-af2a-e317efadc670	step 1	249d49e5-fd1f-4524-ba20-f466dd21ca36	http://s1	DONE	{}	2026-11-27 02:54:54.308548+00	\N	1	\N
8a648942-683a-431f-b459-f5cb15c9ff16	8f470fb3-0e64-48e5-af3c-199844f993b5	step 1	807795a2-548f-4cc8-8d14-9175f564646c	http://s1	DONE	{}	2026-11-27 02:54:54.308548+00	\N	1	\N
37a060af-57b2-4eee-9334-29e3b9db574c	603a2697-838b-4d45-8612-60df3f2e75e8	step 1	1060459e-64cf-4ff0-9e78-6bb876b84817	http://s1	DONE	{}	2026-11-27 02:54:54.308548+00	\N	1	\N
76be8da6-2d66-4cf4-aaa9-6663f7d1b07e	c74ffbfb-c9d9-48c8-b787-92cb6ac3dd73	step 1	b86c91eb-230f-400c-8fd8-4770f51e63c1	http://s1	DONE	{}	2026-11-27 02:54:54.308548+00	\N	1	\N
f5db6931-ee57-4a10-ab29-9e8749e57014	f271e93a-195b-4647-b6e8-04fa8f26abbb	step 2	44969983-b75b-464b-acff-dbabe8f98e3d	http://s2	DONE	{}	2026-11-27 02:53:54.308548+00	\N	2	\N
061c1c4f-8117-4cb0-841b-fd88439c6505	dfd8deb2-032d-47df-b02d-569ff830a134	step 2	e3c3140c-6c45-4b47-bcd7-43ece6a81730	http://s2	DONE	{}	2026-11-27 02:53:54.308548+00	\N	2	\N
67135535-ab08-4bf2-ace7-0bbfb8c33489	30b1fb23-5330-49a9-88b7-06ab072a6eda	step 2	0b9f2f59-5d07-4605-998e-845645daaa8d	http://s2	DONE	{}	2026-11-27 02:53:54.308548+00	\N	2	\N
40344a9d-6cd9-4ec8-b3e0-d449d373d3f0	fd378961-08db-47a5-99ab-fc168dd193ba	step 2	03f6f36f-6c1d-4921-b760-8a32a4800553	http://s2	DONE	{}	2026-11-27 02:53:54.308548+00	\N	2	\N
c570c5ac-2071-4b37-889b-6100997c2b3a	a9e3c7f1-e5fc-4a26-aa37-f4c5c16a272f	step 2	1bf2966e-7707-4a7c-813e-b09c0670387c	http://s2	DONE	{}	2026-11-27 02:53:54.308548+00	\N	2	\N
28f912ba-edd9-4bde-bbcd-cdf96af569ef	bdecfec5-1fd2-4336-b4ac-38a73d065ed4	step 2	f2670dda-039f-4578-897f-694ad25698d4	http://s2	DONE	{}	2026-11-27 02:53:54.308548+00	\N	2	\N
ccc24f00-1edd-4591-b82b-8a08ca814c79	65ca0964-5661-42fd-aa8a-34fb39db5dc3	step 2	5f20ab97-162f-4cc0-9870-ce2f6d319a84	http://s2	DONE	{}	2026-11-27 02:53:54.308548+00	\N	2	\N
39222cbe-8d13-470e-a9bc-7ba25096385e	6e12be90-ec64-41c0-844c-30296e9bf62c	step 2	caa43b7a-d36a-4b2e-a488-6dbc18b11eef	http://s2	DONE	{}	2026-11-27 02:53:54.308548+00	\N	2	\N
db6d86aa-437a-45f8-8e31-1f26edc15461	d48f9c1b-4904-4246-b003-0c7a437d82c5	step 2	872f77cb-fd52-43d7-ae02-5b5ae393630d	http://s2	DONE	{}	2026-11-27 02:53:54.308548+00	\N	2	\N
e067b028-85ce-400c-8d61-066b1f55bee4	398bc98c-af9c-407d-8e59-3130a2a8399e	step 2	abc1457f-7849-44ab-991c-abbfa07cde34	http://s2	DONE	{}	2026-11-27 02:53:54.308548+00	\N	2	\N
3ef9a58a-b440-4fd3-a17d-2dbe7c6893f6	daccfc95-f6df-460d-a3f0-b3f282b97a07	step 2	88cff5a1-466f-402f-bad1-0d6a90291233	http://s2	DONE	{}	2026-11-27 02:53:54.308548+00	\N	2	\N
ab72c364-775f-4ccf-b30a-61a34d290f04	f36bca3e-8fea-459d-8d7e-a08628573e42	step 2	535794e4-0cae-4e31-a0b3-ee57f1771fb5	http://s2	DONE	{}	2026-11-27 02:53:54.308548+00	\N	2	\N
8ac9a9d4-bd15-4a7d-907b-5b314bcb4b98	84076cfd-d1d2-492d-a631-11ef6e07ab80	step 2	6d322dbd-ef64-4a61-bca9-535a8aeb69aa	http://s2	DONE	{}	2026-11-27 02:53:54.308548+00	\N	2	\N
e99c4ff9-a840-473d-bf1e-196f531a1d2b	db372b3f-59a0-4f89-bad7-aa36e5094061	step 2	017d2329-47e1-44e7-8b3a-82b3d9cb511a	http://s2	DONE	{}	2026-11-27 02:53:54.308548+00	\N	2	\N
738a4636-0bc3-401c-a977-2e026ae495bc	0361c6b6-d70f-475b-8fbf-c14db95f4edb	step 2	3d2e9011-7801-47d4-a3d5-783e4d8674f6	http://s2	DONE	{}	2026-11-27 02:53:54.308548+00	\N	2	\N
733ed76e-e286-4a2a-b9ce-1b06d1579a24	b5b8529c-ea34-4318-9260-1583d868622e	step 2	ddad1d26-7176-40e6-a443-56f448dede94	http://s2	DONE	{}	2026-11-27 02:53:54.308548+00	\N	2	\N
2884bca2-9a5c-476b-9804-401b5466a739	55c0d8e9-0fbc-42bb-b5e7-d99f90cfdb6e	step 2	40131c47-8317-4986-8759-c4c40fc5a4bb	http://s2	DONE	{}	2026-11-27 02:53:54.308548+00	\N	2	\N
8ac9286f-f938-4564-87c0-527e786bbac7	71cc90eb-5fce-44d7-85db-5670e5afd28b	step 2	f8a4d285-83fd-44d5-9f80-386128dd2cfc	http://s2	DONE	{}	2026-11-27 02:53:54.308548+00	\N	2	\N
070b10fe-8250-4456-90f5-1816a259893a	3eee65a6-2835-4e28-81aa-491c8e65af0b	step 2	088eb945-4f0a-406f-bb8f-25cbd333be26	http://s2	DONE	{}	2026-11-27 02:53:54.308548+00	\N	2	\N
d2f5b1c0-c04a-4451-afc3-901040250184	8f7eee78-6e8f-4af4-a32d-74596d70d1f2	step 2	cb5f2f97-d01f-438e-a0dc-4ae1c2f716ed	http://s2	DONE	{}	2026-11-27 02:53:54.308548+00	\N	2	\N
fba3e648-0a35-415b-8d14-5f5fb4f14d7e	7ea0e2c8-3b83-423c-8f40-abb60cebdaae	step 2	48aa410c-eb15-4b76-922e-56f3f500662d	http://s2	DONE	{}	2026-11-27 02:53:54.308548+00	\N	2	\N
d8a126c0-9830-4633-a119-9ffac3648265	a5916135-6bd0-4c2e-8386-be5d1dd06717	step 2	e338e056-d692-4ad0-86cf-89f19e4b94e0	http://s2	DONE	{}	2026-11-27 02:53:54.308548+00	\N	2	\N
8edfd523-d416-4ac3-8fb5-175174ffaf72	6c5f8eea-9792-427f-a58b-13b03f09ddfe	step 2	3fd09bd8-eb0c-4b5c-8cae-cfb5bf647ea1	http://s2	DONE	{}	2026-11-27 02:53:54.308548+00	\N	2	\N
25fb5771-b0ce-414f-89f5-57799deab367	3347d204-0072-4e40-9037-6d8b01e0fe1b	step 2	b48a8fc4-060a-40e0-b811-078e6e73061d	http://s2	DONE	{}	2026-11-27 02:53:54.308548+00	\N	2	\N
b1fdc21c-5fa8-46fb-90d2-fd7fbe109722	44bb7615-921d-4ca4-88e0-d08795fad001	step 2	ea9fef28-c7b4-4863-aaff-2307005b0c73	http://s2	DONE	{}	2026-11-27 02:53:54.308548+00	\N	2	\N
2254a6f8-0ce2-4781-8d11-1c372e51c43e	5ad03c0b-a8a1-4bc4-9685-75376b849e43	step 2	b9da8a15-dd94-484c-b4ad-97aea569f3dd	http://s2	DONE	{}	2026-11-27 02:53:54.308548+00	\N	2	\N
a428247b-0b1c-442a-b334-a9423180e45a	10fb7fa9-512e-4a50-9e03-33207ca2faf9	step 2	2a794ce8-94f1-4c99-99b0-645ff714809b	http://s2	DONE	{}	2026-11-27 02:53:54.308548+00	\N	2	\N
0be09717-c93d-4a30-9a05-c187cfeca5a8	75febc21-592b-4edc-ae32-c2a281df6da9	step 2	5005c789-472b-469d-877e-5d68fee3b2cb	http://s2	DONE	{}	2026-11-27 02:53:54.308548+00	\N	2	\N
81aefc55-0486-43fd-b8e8-8f3391f31d54	e86ad148-1c7b-4f37-b3ed-f68db6208f4b	step 2	2ef67c85-db94-4dd8-9c1b-b57402d466f3	http://s2	DONE	{}	2026-11-27 02:53:54.308548+00	\N	2	\N
56f9c812-2aef-47ad-a488-0859a4e7d92a	5d6a28b8-c0da-44b3-8a5a-fbd791f1d10e	step 2	eef20891-3a95-41ca-be8d-ad34061c4b6a	http://s2	DONE	{}	2026-11-27 02:53:54.308548+00	\N	2	\N
7d7a9d56-23c0-46d3-84c9-e38c5bb17714	5ae9d164-2c18-4c61-9ef5-cbb2068f7788	step 2	06878737-9a11-4db3-a194-2c754634c168	http://s2	DONE	{}	2026-11-27 02:53:54.308548+00	\N	2	\N
074909d6-d783-4ee7-9ed5-10d2d72d783d	5be778cd-c39e-4e36-bf84-5e8d8135e3dd	step 2	6c105087-d845-489a-85d2-e8ec4a19a5d1	http://s2	DONE	{}	2026-11-27 02:53:54.308548+00	\N	2	\N
178afffe-0226-4c8c-97b3-24ac406761db	d5ff8aef-acb2-4ecc-a218-16d83a940b00	step 2	656f1f9a-02b4-45e7-9e8e-8ac0fc0714aa	http://s2	DONE	{}	2026-11-27 02:53:54.308548+00	\N	2	\N
441c96f7-334d-44f3-b999-2adc1dda0294	88955961-65fc-4713-abcd-ea2f02d8275d	step 2	88d56925-afe9-4671-a184-b462702fd739	http://s2	DONE	{}	2026-11-27 02:53:54.308548+00	\N	2	\N
869b7524-052b-4589-8688-55d3d81e6fcc	5cedb105-fc85-4fcd-9c62-9639c27c7d44	step 2	78b5d6cf-717c-43ed-86a4-1408fa050bc0	http://s2	DONE	{}	2026-11-27 02:53:54.308548+00	\N	2	\N
3f6e3e08-ef7a-486c-8b89-b79adc8b34c2	5f785e8b-bfbd-4283-923b-41c3300a8efc	step 2	6849341b-5a42-4865-a343-8ec7bcc99a81	http://s2	DONE	{}	2026-11-27 02:53:54.308548+00	\N	2	\N
86e93ca1-f428-424c-83e6-16f260d8dd17	c2c833c3-caf5-4898-8dc7-d51c17fd6d68	step 2	678c4052-fc57-4061-921a-e742dc4dc627	http://s2	DONE	{}	2026-11-27 02:53:54.308548+00	\N	2	\N
d2687b93-e17f-4a89-a3ca-39176ccd932a	9a592486-826f-4b44-819c-04e116168dcc	step 2	3b2513ae-7b29-4f70-b1bd-c49dd9e5de85	http://s2	DONE	{}	2026-11-27 02:53:54.308548+00	\N	2	\N
baf5d6ec-d1d7-499c-afa8-fa91359d313f	16d0e925-9eac-4dca-8fc9-acd28ec6afca	step 2	7d2ffd6f-541c-4302-aa33-b8ff96865f6a	http://s2	DONE	{}	2026-11-27 02:53:54.308548+00	\N	2	\N
8812d223-f283-4450-b615-3def1dc26539	1a3d4fd1-3bd4-44b3-a740-a57bc6fa7452	step 2	2cd62bf1-b962-4fb9-bfff-62447251bffe	http://s2	DONE	{}	2026-11-27 02:53:54.308548+00	\N	2	\N
5d634f87-a353-4347-8e2f-13efddcdc844	6c0e7730-957f-42d1-bcfc-f6c43b01b6c2	step 2	88d0f377-7677-4aa0-a2f1-94b9e4f5fbac	http://s2	DONE	{}	2026-11-27 02:53:54.308548+00	\N	2	\N
2838ae0a-4c2b-4926-946b-2fbb564b3d32	949d34ad-9b60-4913-b802-a2735676a155	step 2	0ca9bffe-b619-4db0-86a4-cd56922f228d	http://s2	DONE	{}	2026-11-27 02:53:54.308548+00	\N	2	\N
f7e0108e-c3da-4d4f-8e48-feccf3004e95	edd92c9d-51b7-48b9-8b8d-ea945f2c9677	step 2	53261b4f-ae44-42c9-895f-c6fce58173a7	http://s2	DONE	{}	2026-11-27 02:53:54.308548+00	\N	2	\N
159c3958-678d-4271-be5d-86bc643c1c3b	1947c5d8-8cd7-4689-ae43-49dc14d48d8d	step 2	64186cbf-99d2-4f6a-b6a1-189b152b978d	http://s2	DONE	{}	2026-11-27 02:53:54.308548+00	\N	2	\N
7c432a81-59dc-4798-ac73-f5d2b288883d	d4448858-d432-4f47-adb2-68cf7ca97019	step 2	1b01fdb3-49cd-4997-a9d8-83ad7a5407c8	http://s2	DONE	{}	2026-11-27 02:53:54.308548+00	\N	2	\N
347a8a8e-39b5-4fd0-aaee-64e368585b4a	3134caed-5d6f-4080-b009-7201f3829ee0	step 2	3b9eda96-0941-4761-b634-41a38ee47642	http://s2	DONE	{}	2026-11-27 02:53:54.308548+00	\N	2	\N
847b4c66-23c4-42a3-9a11-e924ea0cef8a	d7e4dee9-3ab9-4ba1-8290-abba207fcf16	step 2	cb95ea55-291b-4780-9c32-3a78d53fc065	http://s2	DONE	{}	2026-11-27 02:53:54.308548+00	\N	2	\N
1aa7d9e7-eb1a-478d-913a-6c49db38417c	64d179e2-55ab-46b7-854f-f2b7d1c727d6	step 2	ba143bbd-e2fe-4c10-8d4d-87cdd05d2a28	http://s2	DONE	{}	2026-11-27 02:53:54.308548+00	\N	2	\N
ce615e56-57bc-4b40-954f-44f433ed54af	0c0c1286-df21-4521-b06d-fe850d0f512f	step 2	7cc5d654-8749-43f6-869c-07cacfce05b2	http://s2	DONE	{}	2026-11-27 02:53:54.308548+00	\N	2	\N
73cb8ada-0564-41a3-b7c1-97bdbdc97a8a	199cfea0-ea4c-4876-8529-3a1af61a15f8	step 2	bc928d63-e414-4db9-ae0d-4c184da2a968	http://s2	DONE	{}	2026-11-27 02:53:54.308548+00	\N	2	\N
d70bda10-58fc-4f56-8cc9-029dd3f6e210	7ede9170-f37b-47dd-af3e-70ffdfd6a089	step 2	549a1551-dabe-49be-8d4b-60a8c6b5c39b	http://s2	DONE	{}	2026-11-27 02:53:54.308548+00	\N	2	\N
22cefbf1-ed3f-43d7-9150-325ba8aed72d	d070a4a6-40d2-4124-90ee-bd1a8992eee8	step 2	30be1ae9-c7cf-455b-a77c-fd0c6a7b3bc9	http://s2	DONE	{}	2026-11-27 02:53:54.308548+00	\N	2	\N
f2f0237e-4176-48d6-8eec-4b8fa95add03	e339552d-1385-477c-9997-adabb8238807	step 2	d12b7df4-f5df-4a2f-b54c-1bb5590fd012	http://s2	DONE	{}	2026-11-27 02:53:54.308548+00	\N	2	\N
9c723907-8c00-4e7b-8eba-582e12d4f244	9b0671b9-cac1-45ad-b7d4-ad9c76acdfa5	step 2	d66643dd-f37b-4e0c-b52d-d566d7c8c5af	http://s2	DONE	{}	2026-11-27 02:53:54.308548+00	\N	2	\N
8c0a5b47-c411-4883-90b0-ffb35e4fce69	ef5f514f-15f0-4b42-8097-894b6a37cd5f	step 2	49d8bc41-479e-49d7-948b-02aaf2b9c970	http://s2	DONE	{}	2026-11-27 02:53:54.308548+00	\N	2	\N
56282768-68f7-495d-96a9-9da639363db6	a8e82808-ee28-491d-ac6d-26ea2aa0002a	step 2	b6159144-7b6d-4b5b-8749-bba170229e52	http://s2	DONE	{}	2026-11-27 02:53:54.308548+00	\N	2	\N
1814d882-81df-4141-96bf-a254f6fd4c6d	f9f5ee69-7463-4c96-af2a-e317efadc670	step 2	6bb3584c-cda1-4f1d-9480-4083b6b15d33	http://s2	DONE	{}	2026-11-27 02:53:54.308548+00	\N	2	\N
741f8d59-7ad8-4909-8fb3-a5a279af96dc	8f470fb3-0e64-48e5-af3c-199844f993b5	step 2	092247bc-652a-4c39-abfd-dfa0af063a1e	http://s2	DONE	{}	2026-11-27 02:53:54.308548+00	\N	2	\N
718919de-63fc-48ec-b089-540dd4e6da63	603a2697-838b-4d45-8612-60df3f2e75e8	step 2	91968905-b4db-40cb-b5e9-26e110126a13	http://s2	DONE	{}	2026-11-27 02:53:54.308548+00	\N	2	\N
34abb462-4535-4d1d-91cb-ba2102e342f9	c74ffbfb-c9d9-48c8-b787-92cb6ac3dd73	step 2	4a8df51c-6440-4079-9ce5-fbb4aa10d9d5	http://s2	DONE	{}	2026-11-27 02:53:54.308548+00	\N	2	\N
\.


--
-- Data for Name: task_services; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.task_services (org_id, service_id, task_definition_id, service_url, pod_name, node_name, health_status, last_health_check, resources_used, started_at) FROM stdin;
6a039e4d-64f4-4cbe-9db7-5d747f44b977	e6e3c762-5939-4400-ad54-297985677b47	890b0f67-86ec-4651-a141-7ab53e26c848	http://s	\N	\N	healthy	2026-11-27 02:55:54.282517+00	{"cpu": 1}	2026-11-27 02:55:54.280567+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	4a0fd21b-995d-406e-88f3-c07c6d0c0fd4	679458e9-646c-432d-ba2a-8659b81f2e85	http://s	\N	\N	healthy	2026-11-27 02:55:54.28362+00	{"cpu": 1}	2026-11-27 02:55:54.282948+00
6a039e4d-64f4-4cbe-9db7-5d747f44b977	87f147df-9109-4e42-a1a4-e07c565b605b	cec22c22-1b5d-48e5-9229-d3b3e6991b6f	http://s	\N	\N	healthy	2026-11-27 02:55:54.284404+00	{"cpu": 1}	2026-11-27 02:55:54.283834+00
2445512d-2952-4fa1-afbe-4a0660218d36	b5d98c37-4287-4c87-baf0-c2d755df0877	ef6ac0c0-70a7-42c9-8699-4fda612e8776	http://s	\N	\N	healthy	2026-11-27 02:55:54.299025+00	{"cpu": 1}	2026-11-27 02:55:54.297737+00
2445512d-2952-4fa1-afbe-4a0660218d36	5f41fcc0-d3bb-4fa0-aff8-71f9b98f8295	a36828f4-1b6e-4cae-852f-ce0c1c46acaa	http://s	\N	\N	healthy	2026-11-27 02:55:54.300189+00	{"cpu": 1}	2026-11-27 02:55:54.299359+00
2445512d-2952-4fa1-afbe-4a0660218d36	568101b2-ae31-45a3-94a1-e4f754b70f18	537e583d-b0d9-43bc-aa18-632fdb9c2959	http://s	\N	\N	healthy	2026-11-27 02:55:54.301363+00	{"cpu": 1}	2026-11-27 02:55:54.300524+00
20dea370-c72b-4f3d-b312-07fef64e7e80	7543d59a-a587-4ca1-8415-54087327502d	9a5d5d11-c678-4c10-8d36-8300ebb949d8	http://s	\N	\N	healthy	2026-11-27 02:55:54.307422+00	{"cpu": 1}	2026-11-27 02:55:54.306951+00
20dea370-c72b-4f3d-b312-07fef64e7e80	c9e1c5e8-6165-40f5-9168-7a3762556281	abcc0d0d-6974-41a3-8d8c-d77e433ac1c4	http://s	\N	\N	healthy	2026-11-27 02:55:54.307935+00	{"cpu": 1}	2026-11-27 02:55:54.307557+00
20dea370-c72b-4f3d-b312-07fef64e7e80	3f994261-8ef4-473e-82f9-3e8cb2419b1d	f7843ab8-cf80-473c-a8a6-b2b0c83cedd0	http://s	\N	\N	healthy	2026-11-27 02:55:54.308421+00	{"cpu": 1}	2026-11-27 02:55:54.308058+00
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

\unrestrict scrs2hGAy2sfyDGhiBTNN0LW78MHV3bDnEp4DXa8voYadC82lE6WvUdKOO0UvUO

