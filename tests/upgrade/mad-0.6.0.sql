--
-- PostgreSQL database dump
--

\restrict AKq8TqgMppnQbCC1k4DJ532XxEe76mRaQz15H4bZcHozDpUVmR3bfPkZ2l9tIkT

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
0505c192-769b-4b64-a25a-645d80dd1db9	0dcb50be-8054-4cdf-a624-759447edf21a	\N	done	thing	in 0	{}	2025-09-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2025_10; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2025_10 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
878435bf-a21e-48ad-84ac-2794446692e9	721f3b9d-04b8-4c82-968a-d78b7a7e4a77	\N	done	thing	in 1	{}	2025-10-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2025_11; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2025_11 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
c615bc3d-16c2-465b-aa52-ce5cb4b55541	f182d258-da2e-4490-83d3-944efdb85ea1	\N	done	thing	in 2	{}	2025-11-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2025_12; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2025_12 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
0505c192-769b-4b64-a25a-645d80dd1db9	00b1e8af-c14f-4935-8352-6526b3c01430	\N	done	thing	in 3	{}	2025-12-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2026_01; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2026_01 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
878435bf-a21e-48ad-84ac-2794446692e9	2581ee6f-09f9-4289-ad13-0a22bc8933b8	\N	done	thing	in 4	{}	2026-01-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2026_02; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2026_02 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
c615bc3d-16c2-465b-aa52-ce5cb4b55541	a92eadc6-730e-4e2f-8915-036d54378ca0	\N	done	thing	in 5	{}	2026-02-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2026_03; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2026_03 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
0505c192-769b-4b64-a25a-645d80dd1db9	1db0dac9-9e29-413d-9366-68e6020853e6	\N	done	thing	in 6	{}	2026-03-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2026_04; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2026_04 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
878435bf-a21e-48ad-84ac-2794446692e9	d61811d9-0ad9-4949-8f6a-3518312fe4eb	\N	done	thing	in 7	{}	2026-04-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2026_05; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2026_05 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
c615bc3d-16c2-465b-aa52-ce5cb4b55541	a25d09c1-911a-4bdd-b7ae-2c7bf8c205fd	\N	done	thing	in 8	{}	2026-05-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2026_06; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2026_06 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
0505c192-769b-4b64-a25a-645d80dd1db9	1555eb8f-1585-4882-a6a7-647605a423db	\N	done	thing	in 9	{}	2026-06-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2026_07; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2026_07 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
878435bf-a21e-48ad-84ac-2794446692e9	1a13bb2f-cc29-41ff-b738-7edec062a7f5	\N	done	thing	in 10	{}	2026-07-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2026_08; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2026_08 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
c615bc3d-16c2-465b-aa52-ce5cb4b55541	fbfd282f-26c2-4bac-8326-20160ec9ac70	\N	done	thing	in 11	{}	2026-08-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2026_09; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2026_09 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
0505c192-769b-4b64-a25a-645d80dd1db9	46f4e7a2-f341-443e-8f2a-1f00b456e3bd	\N	done	thing	in 12	{}	2026-09-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2026_10; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2026_10 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
878435bf-a21e-48ad-84ac-2794446692e9	935003a3-bd88-4b7c-865e-1705a638d6d9	\N	done	thing	in 13	{}	2026-10-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2026_11; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2026_11 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
c615bc3d-16c2-465b-aa52-ce5cb4b55541	a28bf22b-2736-45d4-9dd0-418b681a6a2e	\N	done	thing	in 14	{}	2026-11-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2026_12; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2026_12 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
0505c192-769b-4b64-a25a-645d80dd1db9	5f366b67-c893-4d2b-a4f3-091c9bd3307d	\N	done	thing	in 15	{}	2026-12-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2027_01; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2027_01 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
878435bf-a21e-48ad-84ac-2794446692e9	0284715b-a32d-43cf-b058-a4d076d52310	\N	done	thing	in 16	{}	2027-01-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2027_02; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2027_02 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
c615bc3d-16c2-465b-aa52-ce5cb4b55541	a3749c32-b587-49c7-8a97-aed0ab7eff28	\N	done	thing	in 17	{}	2027-02-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2027_03; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2027_03 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
0505c192-769b-4b64-a25a-645d80dd1db9	0e41a003-1b12-4b70-a82c-a35c3f87055e	\N	done	thing	in 18	{}	2027-03-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2027_04; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2027_04 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
878435bf-a21e-48ad-84ac-2794446692e9	9b25efe1-9462-430e-aaeb-1d71405cd69c	\N	done	thing	in 19	{}	2027-04-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2027_05; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2027_05 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
c615bc3d-16c2-465b-aa52-ce5cb4b55541	4e6ef356-a0aa-4098-8dd0-20fddace04a0	\N	done	thing	in 20	{}	2027-05-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_default; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_default (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
0505c192-769b-4b64-a25a-645d80dd1db9	0b49627f-a7c1-430a-b51d-cd86a1c70789	\N	done	thing	out 0	{}	2028-07-01 00:00:00+00
878435bf-a21e-48ad-84ac-2794446692e9	5eddb7ef-c57f-408b-bf4e-f0c7fca5dbb4	\N	done	thing	out 1	{}	2015-03-01 00:00:00+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	93064e82-b4a0-4680-b904-bb6763ef5323	\N	done	thing	out 2	{}	infinity
0505c192-769b-4b64-a25a-645d80dd1db9	f3cd8387-d550-4899-8cb2-180735728777	\N	done	thing	out 3	{}	-infinity
878435bf-a21e-48ad-84ac-2794446692e9	a7cad5dc-9a70-49e4-8076-ba193a4c812d	\N	done	thing	out 4	{}	0001-01-01 00:00:00+00 BC
c615bc3d-16c2-465b-aa52-ce5cb4b55541	6aba9353-5323-4492-8bad-540d3490339f	\N	done	thing	out 5	{}	9999-12-31 00:00:00+00
\.


--
-- Data for Name: dynamic_task_results; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.dynamic_task_results (result_id, exec_id, result_schema_version, result_data, validation_errors, confidence_score, created_at) FROM stdin;
4709ef72-cda8-4e5f-85b5-543a894f8803	6601854f-b2ec-4ee0-841c-b6a5d89ec81c	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 01:46:02.213696+00
c0d089da-d27b-4a28-9a01-b36db70c09bc	49c3a0db-9b59-4d88-ad68-2f7368cef48e	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 01:46:02.213696+00
72be74b1-f487-4844-9243-89821ff27145	33d52354-276b-412b-b158-4924f12c7434	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 01:46:02.213696+00
077a5987-6a6b-4b1f-a61e-bfc9f30c9479	1fda2aea-ca9e-4168-905b-04ed63efff71	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 01:46:02.213696+00
d63b1d0e-44db-486b-aaf1-f25f6c8ab447	6c90f71b-34b7-4cbc-a695-01db0edc0c10	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 01:46:02.213696+00
370e59d3-f673-4f2f-9c18-2f22b049f388	564d4d28-669f-4349-a507-0c66b74a54b3	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 01:46:02.213696+00
fb170ffe-7d1c-4118-a181-4c2f922a1b1e	fccfba7d-2afa-4edd-97a2-111b077f8a23	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 01:46:02.213696+00
47d7cbad-9a51-4483-b400-2753598122ad	439f6e1c-6380-462c-adfd-2d07e4b78674	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 01:46:02.213696+00
c8af2259-9552-4e20-9267-d8a0a19ed6ee	8256cb75-a5c9-4316-a454-4382c3ddc5fe	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 01:46:02.213696+00
4c0a25eb-b8eb-4ecf-af51-e3451801e7cc	716218cb-4bfb-4f2a-8682-0f1d3273b8b8	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 01:46:02.213696+00
5d5cabf4-503d-4b33-9b03-220ba9968ae9	0d45803e-d9ae-48f8-b433-338851296f5b	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 01:46:02.213696+00
8e1369a3-c210-42fb-a6af-acca30126ee1	df580964-9049-4c8c-a55a-b1770defb17c	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 01:46:02.213696+00
6c1a8fb6-0669-4b7b-b9d5-d4ca52408194	777b7e00-9113-4df5-a669-dc7864002e0f	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 01:46:02.213696+00
d4542980-ae50-4633-a465-746bae105d23	043f692d-b302-4636-bc62-bc25e65b4b9a	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 01:46:02.213696+00
0afd0d2c-af0f-40ee-81a3-e0af972cb8de	49d524db-dec9-49c1-8f9e-0e462e42f02f	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 01:46:02.213696+00
e5ebb369-d334-44a5-af8b-5d8ca9d76e33	505f5cd0-5c73-450b-8413-7c12e0e5432b	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 01:46:02.213696+00
dee93a6a-e5da-4dc7-994b-71888e75c27b	4528ecc0-786d-4b19-b872-58dc049d2436	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 01:46:02.213696+00
fcecff62-8f37-4266-9d11-22cf35010df9	9459b214-f0e6-422c-889b-eadf5e22ff64	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 01:46:02.213696+00
d5847629-5a21-4446-bdbe-1255fb8e8615	bb834a8d-b60e-4f53-a19a-029104a711f1	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 01:46:02.213696+00
0be573c2-7405-4810-bea8-d321d6833b65	e1452223-f6f2-4ad9-8f09-41f4c88295ff	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 01:46:02.213696+00
9419168b-5a11-4d2c-b48a-abf4ff6582c0	aaf96fe7-ae37-4cef-ab5d-c8ccb6dc21d3	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 01:46:02.213696+00
ba9c1f13-bb2e-4be1-be82-939c5ed2ebad	84ac972a-e8d3-433c-b2fe-295ecfb6ab59	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 01:46:02.213696+00
85c67753-da98-46cf-b204-76a29bedeee1	d95a97ba-a572-4168-9c0d-2439640ecaab	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 01:46:02.213696+00
e349d5b6-b648-41fd-ba36-f1d633bc3831	8350b6ed-6f5a-40c9-8ce3-d872a1609ed0	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 01:46:02.213696+00
e337e1c0-1af1-4520-94c8-c10c0270bcd4	6672305b-876f-48f1-bb25-7f4076466166	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 01:46:02.213696+00
b8525ae9-0cd9-4d87-91f2-da3fa26843cc	6f530f87-afb2-45c5-a6d4-ada751291b85	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 01:46:02.213696+00
c1e576f6-1100-4e54-9f3e-ff61206e35f3	57a9fbdc-9a23-4139-ad47-e028a3361cce	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 01:46:02.213696+00
9e8a7e31-981a-4324-b7d1-459012521960	e0aa8ae1-0dd5-421c-9526-48ba2e8bd88c	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 01:46:02.213696+00
2ee4c731-8cd0-42ab-bea0-7a47d19a1a0f	c92cdb2b-9a54-4b7f-b953-2065b7b88c56	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 01:46:02.213696+00
d9941e58-c0e7-4ac6-b26e-e649d4997c23	3bbf5838-5ee9-49fb-ad11-2be57fecc7d6	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 01:46:02.213696+00
db7d2695-6251-42f9-811d-1f6c2c59080b	374658af-32b5-4fa0-a1b3-6082cbeba4eb	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 01:46:02.213696+00
7de43929-89a8-40eb-aa5d-9e12f8d3436d	abd6b761-0991-46c3-995d-041c2ee85ac1	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 01:46:02.213696+00
af74bce2-79ea-4c50-b253-2a46de8d20ee	1ad80f78-2ada-4bee-b3a3-eb9e347dce97	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 01:46:02.213696+00
7f94f655-d37d-421f-b2fc-089f7f06302b	8ca508ba-c450-4c96-80eb-9abd7ffa577e	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 01:46:02.213696+00
79b0e424-1fbd-47e4-bbeb-9b29f8924db3	2cc5fdf6-895d-46ed-bed6-a56f8c0e940a	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 01:46:02.213696+00
4b97c462-7cc7-4e31-8e8b-37600069c01b	96d94961-da65-4b8b-9cc9-d30508c1a64a	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 01:46:02.213696+00
3f41e3f2-7e47-4be0-ae35-d3ff158b9e63	91a56093-e4e9-4db6-8f34-2e1113f1b26f	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 01:46:02.213696+00
d1fd39c8-0db7-4506-84da-e7aaafda523e	7298ef01-4ff2-42a1-b461-a9fa1742b1e5	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 01:46:02.213696+00
a9751569-be0f-4744-9d77-c0cef63f2e31	3abca3f4-a43e-496b-a688-b73ff64077e4	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 01:46:02.213696+00
4fee9627-820d-4337-92a1-8a9a3a4a6bcd	bc13e4aa-6c46-461a-950d-deb5935e1568	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 01:46:02.213696+00
6f34cb2e-9fc7-4c5a-990c-86a7cfadc8cd	bc267f38-15ef-462e-ac88-3499125f259a	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 01:46:02.213696+00
658e75bd-2b66-4408-beac-475e948815dc	5f07c589-587d-482e-bfc6-9c10d1dd6d6e	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 01:46:02.213696+00
481e0d07-d782-4a8c-960b-5b21484d3481	c091a68d-d266-49d7-b83b-7190dbe17022	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 01:46:02.213696+00
4d22d00a-7680-4bd7-a9a5-07b9930c79a6	60a02d34-fc9c-46aa-95b9-9612deb2aa86	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 01:46:02.213696+00
7b34a7ac-9b4c-491d-9595-bb3b35202aac	24fd9884-c986-4e83-8cf1-25b27019d466	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 01:46:02.213696+00
573326b7-6c49-49fa-b1a8-29036f00ca57	82877829-cd0d-45ad-9010-215aa906f11a	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 01:46:02.213696+00
7eb9a170-c789-4959-a298-6d69db793bcf	7f1fff81-d0a1-4a9b-8896-95264591eab5	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 01:46:02.213696+00
9b30809d-dade-4925-8950-91d7e01891fd	efe183b5-0f8a-474e-bf7c-3aa5a01eb37f	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 01:46:02.213696+00
d511abb4-cbb2-4141-93db-31968b9e3ef9	6744dffa-2501-4691-a37a-2bfae863e658	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 01:46:02.213696+00
7830d2cb-81ad-44a0-a637-f8aa3e6ff0e0	4ed246cb-96f2-4e8c-a800-1c30bdcfb82b	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 01:46:02.213696+00
cf5ad9bd-3972-4c07-a85e-25a246502299	533fdaf5-bb38-4598-84a2-3f1fd0f8ac89	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 01:46:02.213696+00
791e8004-bae4-4cdb-b89f-19667e101d42	1b4c27c4-04a3-4af5-92e7-d2c15c548660	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 01:46:02.213696+00
949105de-3a68-46c7-bef4-45ed30b9e056	47347045-9036-428d-8c87-564dd33e6cb2	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 01:46:02.213696+00
a6a966c4-3680-40ff-9ee5-accfb9977ff8	0ccdafa0-fd13-4a6e-abf2-0680d0302061	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 01:46:02.213696+00
a4f1ffa7-6e3d-4551-b2d7-8f7ea62f634a	6daeede7-517e-438f-86a7-03a9fafe8c94	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 01:46:02.213696+00
2f7eaa57-e41b-4ffb-95d3-31e666f190ff	0c861c22-c169-43b5-9edb-92c88bd11752	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 01:46:02.213696+00
2bf79af6-7df0-4763-8839-09b0cd2959d5	82ef045d-861e-484f-a414-a71cfe2c0e63	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 01:46:02.213696+00
3ce4799a-065d-4d4e-bacf-91d428f64803	eb3fc730-05bd-4da0-a634-1c56a90fe48c	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 01:46:02.213696+00
efeecc34-851b-4429-85e7-e6df612305eb	f855b763-7c68-4530-9879-b230d6080db8	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 01:46:02.213696+00
b42da05f-5795-4e60-819e-e81b333e6859	44e40728-b25f-42e1-85cb-e560b431f609	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-28 01:46:02.213696+00
f2214281-350f-4de4-b013-6564a07ff3fd	c6ade2c8-fccf-4454-9eeb-b9645b311276	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 01:46:02.213696+00
fde062c4-2b32-445f-b21a-3c17cb37602f	94853c09-0eb2-461c-8ea8-c0763a33d947	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 01:46:02.213696+00
d1b545d9-67c2-40aa-bf1b-9c32f2ae0944	d1b179fe-642c-4876-8e50-ce885a8de8f2	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 01:46:02.213696+00
cf6bfaa4-a3ad-4ae0-a70f-0b2b9bdf2a22	fe10c7d7-1eac-4524-a326-9c8b08385a78	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 01:46:02.213696+00
79421aa2-3d15-4dc0-a7b1-3601cbf59cc1	966b43c1-08f0-4273-90ee-6e729f64fa23	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 01:46:02.213696+00
ed8bcf7c-9dca-407d-b3f4-b96aef4f7f2c	59e0dd14-4857-4a1d-87fe-25901b440a7b	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 01:46:02.213696+00
490a7e7b-7e25-444a-9f79-c1a47e1a239e	d7a13589-1302-422a-a0f5-89b70487abae	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 01:46:02.213696+00
60d247fb-ad66-4020-9a2b-dfd6715541d2	5b62251d-85e8-494f-92ef-47fc01041a9b	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 01:46:02.213696+00
3b94408a-8d1d-466e-a888-a0397f3bfea4	00e23b0e-154e-4167-ae82-67ca777e1dc7	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 01:46:02.213696+00
d678dfaf-6773-4c7a-af27-7743eef5380b	418b5aad-5896-4452-84ef-85438fe3c9a8	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 01:46:02.213696+00
dc3c975a-3a79-4c0c-98e5-8fa4462ff4a5	9f73a0a0-5c52-4c2e-a609-d9d43c740ca2	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 01:46:02.213696+00
c034933d-06a0-4173-b9aa-ee97d6852660	e095cf66-0da5-46d1-87a4-bbb0d94249b9	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 01:46:02.213696+00
82643972-6aef-4414-8a1b-799ddce55867	71713f7a-6449-4cab-8079-a2b068e56142	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 01:46:02.213696+00
33ae6c33-61b9-418c-9d38-fb9a25207e34	d45cc0c0-a825-4e70-9f3f-b468785bc126	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 01:46:02.213696+00
c12249f8-cdfd-4102-85bc-1f38ee2c819c	aee86c95-167f-4e52-9baa-5784bbcab3d9	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 01:46:02.213696+00
6f885f2c-ea08-4641-b728-3f6933ade996	a723fed8-6e15-4767-a46e-df28911eb814	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 01:46:02.213696+00
fefaeaa8-aba7-4cd3-a32c-7099f75dfe2e	c61019a1-aff5-41d8-88ef-39501e996e1e	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 01:46:02.213696+00
be79f80b-15a8-4da1-942f-42c2a2839d55	2562ab93-9cfd-4e46-9f62-9bc0c470d208	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 01:46:02.213696+00
1f250850-182c-4859-94f9-fa640f8d744d	1a8c1991-adbc-480e-a183-21990e32ca22	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 01:46:02.213696+00
f688b554-f29f-4450-b2b9-c8c6b1255b53	5e797d5d-a054-4045-a790-2576b22e2fc9	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 01:46:02.213696+00
a3a69161-c6e2-4e55-aa74-4158ce028dd8	23f0fa4c-8914-431b-bb75-cb3f06b57ee8	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 01:46:02.213696+00
c43d5957-dfd2-42f2-a162-b245bb4481f1	359fae7a-c923-465e-9ca1-fcc95a3ad200	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 01:46:02.213696+00
178a1a41-5eb6-409f-9e29-96cf9f98db1b	f527f0f8-6386-45d2-ac06-4e83f5aece50	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 01:46:02.213696+00
4f67d9d3-c576-41c9-8248-b6e4ca0182d6	c4c24c73-c641-4c28-baca-2afb41629f20	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 01:46:02.213696+00
d26154ef-d6d6-4192-9cc4-66739c27b5cd	556890a8-c139-46c7-9cfd-986c61863167	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 01:46:02.213696+00
feaaea20-3957-4615-bb07-21e685b85576	a81d1bf9-6489-486e-bd75-9a3e023688f7	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 01:46:02.213696+00
168844a3-47c1-4a79-b1c0-cc997c04dc3f	1b7f2850-ee46-4f6c-ba99-b36dd8f79405	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 01:46:02.213696+00
40aa05e7-9c3f-4249-bb0e-a9b291dffb1d	94231ca3-efd2-480f-971e-73446c683b82	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 01:46:02.213696+00
7c460d9b-7d76-4729-a841-e32dec623e6e	bb0d4a11-c1ac-4184-9531-d9923a78d808	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 01:46:02.213696+00
42190459-eac4-4fb1-b43e-a6d1f91a7504	7f3637f1-ffdd-471a-a4a0-1391df53d417	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 01:46:02.213696+00
d985a7d7-152d-49c0-b7a9-ca846cce4293	07ef0f47-1ee0-4543-81ba-6106e449c6bc	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 01:46:02.213696+00
62f9b095-8d78-41bf-9cad-9a3083bfe7e7	36bf7bfa-adcb-49f4-a6dc-8a4ed585bd02	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 01:46:02.213696+00
48d2a7dd-ba91-4bfd-875e-e07982a45f1c	216a4839-c45a-405f-926b-755a82f091f3	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 01:46:02.213696+00
ed52c7fd-737c-4360-b6e3-edc9da9751ac	c2a12ffa-e86b-4874-a5a6-beeae28bd417	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 01:46:02.213696+00
e9e99fa4-793b-473f-8a7e-4d50732b3df8	bdfca6e2-d655-4b1a-ba20-a4c6598b8ecc	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 01:46:02.213696+00
6fbea196-a23f-4624-9945-23c7b5674b65	0420412b-95d8-400a-b102-bc3e37635601	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 01:46:02.213696+00
8ac1a37c-fd55-484f-a696-77c029408cda	f25a07f2-eb03-4172-80dc-003f07c6c790	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 01:46:02.213696+00
5d2fbedb-c39b-4bc9-8912-b73a4e16bbe2	b2a245d6-dbe9-4862-8a1f-d4de54480211	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 01:46:02.213696+00
e487fd21-018c-47df-8792-cbc6844605c5	b6ae4837-d007-4b45-8826-455b42427596	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 01:46:02.213696+00
aa76c75f-5c9c-4417-a92b-83d2b4d77b1c	3bd46dcf-2d68-42f3-9d7b-4de1fea2ae15	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 01:46:02.213696+00
4126aa0e-be48-412b-a78d-b930c09caa11	a797338f-3a2d-458b-8ad7-63fa137210cf	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 01:46:02.213696+00
c09d8767-a1dc-44d8-9fd4-8f6af5479eb5	660829b5-3e63-4700-944b-54eeacada39c	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 01:46:02.213696+00
58320598-3f71-4840-892a-40949d718d86	7d5e25c4-2d00-4bf9-8fb6-637c8e04fcee	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 01:46:02.213696+00
08a9dd00-d0dc-4597-8df9-b0ab430a68b7	392a8312-9661-499d-a7b0-1f7eb166189c	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 01:46:02.213696+00
b413f600-ebf9-4118-83c9-a40b828290af	d25f1057-4b19-470a-acba-7dcb2ee856cc	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 01:46:02.213696+00
a33df789-941f-4096-98c5-e14bc20b9f39	8199f944-6c3e-4fd7-982b-a2d4c825a635	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 01:46:02.213696+00
d5142ad9-3ab6-434e-80ae-34c5d6dddf34	dfd49b1d-ec54-462f-b558-ca8c921c49c9	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 01:46:02.213696+00
f59eeb88-b105-48fd-ad5c-aeac247e944d	e0a085fa-c7f9-4874-93ff-74fb37c5f100	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 01:46:02.213696+00
b1677e2f-c8f1-47ab-904e-9388bd27ff9c	cc536928-2187-484d-82d0-162f1c531cec	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 01:46:02.213696+00
946f4afb-8068-4086-b5ab-3772e6737c1a	7c0ec758-5082-4589-9e32-243281a4c949	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 01:46:02.213696+00
5b4a1fcf-75c3-4d52-a766-afd9beef1ad4	eb999e0a-44f8-4e51-b496-f5efa1a1bd3f	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 01:46:02.213696+00
753bdb4f-8e40-4732-a297-d29cf59d7729	bd2f4013-c23b-46f8-a2ca-3891f6f7c363	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 01:46:02.213696+00
cb9cc69e-2b4d-4026-99a4-1fdf9f4a3039	49eb6f18-f84c-44e2-bec2-8ee45b15c21c	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 01:46:02.213696+00
6c4baa66-38aa-48e4-a9dd-2c817ca2d05a	3e2257f0-2c2a-405f-abfd-eada6fd49a08	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 01:46:02.213696+00
48acb620-0ab9-4ba5-b6e6-545a05931da0	5c1c8f82-2b65-4495-bd6a-0e023c53272e	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 01:46:02.213696+00
56c3fe52-0f8e-4660-a99e-e543d324f04a	d4ad630e-24b7-410f-ba79-1c1f709acd6d	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 01:46:02.213696+00
94f78188-afe6-4ba2-b24b-f85852d99424	d0ea798f-31a4-4e2d-b8b4-b897256dbea9	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 01:46:02.213696+00
f784a4be-df6f-42a7-8594-a202261ed534	ecb319fd-be28-46bf-9b2f-81879168a721	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 01:46:02.213696+00
7c703c1f-563b-44c5-9e20-dc27f9b79e3f	c70f1508-7eb2-4f37-a4e7-0ffdddf2fb8f	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 01:46:02.213696+00
a77495e2-ed96-4d40-a1b8-cde135611a44	415a31c6-472b-4b05-b6bb-69de106d2371	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-28 01:46:02.213696+00
322fa845-73b4-42d0-b771-d2238c4aecf9	87a94acf-5796-4afc-9769-070528cfdde3	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 01:46:02.213696+00
1d79c8e0-bdc4-458c-8c82-92c9138e55e5	3c2128c9-59a5-4ed9-bc1b-fda25c21db44	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 01:46:02.213696+00
9a401a2f-30fb-45fb-aa04-5cc172b636cf	7404f0b8-5468-4608-b986-a3b7adb4499b	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 01:46:02.213696+00
b4df6777-7519-4f48-ba86-6cb4e00e8d11	20d289ad-9e49-471e-8cd3-582e95c540ad	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 01:46:02.213696+00
e5e635f2-e388-4ea2-a489-e476bf0e58c9	a9bf4c02-3369-488b-b287-9e460b021810	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 01:46:02.213696+00
e50f8bcf-5e1d-48c3-a401-da7eca7b7c23	87151af7-6b73-4427-a9ee-5315849e8c70	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 01:46:02.213696+00
b6f12379-fd9c-4934-9743-c0784c6d7ea2	6a119eaf-8018-4b25-b552-fb64f8d6ceb5	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 01:46:02.213696+00
b6d18e02-6418-477a-9866-919964a5b57f	53543082-5eaa-4800-b6aa-d7c907e42288	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 01:46:02.213696+00
332f79f3-d7f4-41e3-be61-77c43be67908	d9c94f89-fdf2-4f8e-ba6e-ba8f66a329da	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 01:46:02.213696+00
2adca6ff-a70c-4c3a-8df3-9a448ba6ad03	c4ce6d0c-358d-4874-a017-68f2d344bc76	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 01:46:02.213696+00
ff7c061c-49ec-4c22-922e-aeadbad3e780	97ca472e-a074-4b7b-bd09-c2aaaec8444a	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 01:46:02.213696+00
34cbcae8-4f55-42f7-8c5e-470188dfbe84	27c3e1d2-d514-4a88-8cc4-c790f57fddc5	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 01:46:02.213696+00
a1ba4551-e65a-4902-814e-23c4c7d7af0b	7ca96dc4-42cc-406f-b57e-17334526cea4	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 01:46:02.213696+00
9c442cff-be69-4ebf-b017-a8e9143e298c	5548ee38-cc4f-402d-82f2-befbdaac77b3	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 01:46:02.213696+00
6311265b-f8ad-4d38-916e-c14d6f8517cd	4c26a694-1538-4d9a-b020-150958c6af3a	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 01:46:02.213696+00
f751abdb-41b2-4f12-8a55-6cbb7425d8cc	3115ae9d-a479-41cc-a0b4-6496c3aa0838	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 01:46:02.213696+00
1bf22925-e56e-4c13-882d-a36400ab6517	01bae637-e86a-411b-bad4-5223b24babec	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 01:46:02.213696+00
16a3b90d-cec4-404c-a1d6-e299f5a9289d	78957b1d-59e2-441e-8c5c-e862230ccbe2	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 01:46:02.213696+00
aca48a22-fc64-4da2-b783-0caf65d53f75	5f97c7a9-fa60-46c0-984d-7a7fcb3cce25	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 01:46:02.213696+00
3c76c5a8-aa8a-4a1b-b103-68c2b6b7b8e7	a3a23b01-3780-4dbf-948b-adffe8e8e05d	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 01:46:02.213696+00
47d4d47c-d4e7-434f-a4f5-bc9e54db7327	1c7aa0a9-a34d-4667-a8bf-fde68681f560	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 01:46:02.213696+00
cc925ce0-a55e-4015-91ec-b4b721fa0192	054334be-2adc-4ccc-afd0-f135db3d216b	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 01:46:02.213696+00
124dd339-377e-444b-803b-a0a08492bbec	cf1223bc-dc6c-4d68-9cd2-a22650a392e9	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 01:46:02.213696+00
6a9482b3-1c1a-4d93-b791-b3fd30bf23b7	c19604f4-55f8-42ca-a776-d49043378b2b	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 01:46:02.213696+00
cf4bbc69-b194-4296-a4ff-6d6e45e5d728	5a54abf4-5d17-4fbd-b8c1-959d0f3a5e12	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 01:46:02.213696+00
729969a6-d69b-4c2a-a98b-4a5c77069524	0387a702-73bd-40ea-ae09-72b9b3366f1f	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 01:46:02.213696+00
84600949-f147-4a44-b324-cef563f9f79f	7b3de7d2-cc99-47c0-b7cd-dc51e69c1aec	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 01:46:02.213696+00
c7dd8633-ede5-4f25-9bc6-2654f2cfd053	1e5abc2c-d381-4b25-bb55-34fc0ef7e70b	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 01:46:02.213696+00
48afa925-4db8-49f1-bfe4-c09c951113ac	5cf6f406-619d-48fd-b172-bad8f261f772	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 01:46:02.213696+00
11935ad2-1a04-47da-b7f8-67cf64f5bb9f	6194ac2f-7db4-418b-9cee-969cab2bdc01	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 01:46:02.213696+00
68f341da-1929-4df9-8aa1-6d35facccb69	cbf7fb06-f9d6-420e-a58d-fe29f126930e	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 01:46:02.213696+00
3b4a199e-b569-4920-a987-d4b92b862374	f51a00c3-8bba-482f-af91-82903718b19a	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 01:46:02.213696+00
c80676c0-9fb8-4e43-9578-5ab9f4826af2	e636e09d-a96d-45fe-b695-61dd3f36fce8	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 01:46:02.213696+00
2c610dbd-065d-43e4-8408-cb2f3ac37d1f	68ea19cb-92fe-45d8-863a-f563213709f9	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 01:46:02.213696+00
e23f7f2d-324e-4444-a84b-372984ac813f	c8cf7a56-2ea5-4478-829d-59c3a647ae08	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 01:46:02.213696+00
e2e25102-ad3b-46a7-815c-76f13a72f5a0	3eeb4612-4411-41cf-9c35-2f8593d37322	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 01:46:02.213696+00
0db4d01d-75a6-44e4-89f9-b2cecb824a49	8ad868ca-0b26-4a32-879b-1b217a42e47b	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 01:46:02.213696+00
e65107e1-b5c5-46eb-895f-4b36f1b7fec7	0c06d122-c9cc-4b21-a297-0ffdddd8a4fe	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 01:46:02.213696+00
835a66fc-5b92-4636-939d-6a6232ec77a2	6ab4fe5d-9cf7-42cf-8864-bf14b827a6b8	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 01:46:02.213696+00
91d0b308-5778-42be-a4bf-3c527fe91444	dac999ec-1f62-4cfd-b807-da871dd0a57c	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 01:46:02.213696+00
68af6377-1491-4dc7-89ce-e3d75842b0f1	8587fd65-4b22-4285-84a7-3c6503a5f83e	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 01:46:02.213696+00
7d948cb0-ef29-4991-a478-81f94b4383d6	86b53162-5176-4b25-bc9d-dc816973ce01	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 01:46:02.213696+00
f88c2a3b-02d6-466f-bc9d-b070c95e54e7	0af67500-1dfe-4444-804e-d3f5fe97a39a	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 01:46:02.213696+00
213038bb-3e75-4909-b978-13db47b6f7a8	d1de8263-b166-4bf1-ae6b-e354609f16cf	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 01:46:02.213696+00
f107306d-91dd-4ef4-85ac-b9ba5753148b	fa77f0df-ef23-4f87-825c-d90ff0bf23b3	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 01:46:02.213696+00
76e66efc-c370-4cb5-9492-9abff72bf148	614cfcd3-ea31-4f35-9e2a-5fddbe45d4d6	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 01:46:02.213696+00
0a2e4197-d6b0-4a6c-8999-6d637e511588	b6ea1578-6912-40fd-8309-32a38c3bf328	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 01:46:02.213696+00
d6da5ecd-c410-4872-87ac-ceaac922d659	30b8d62e-c6a9-4fac-9a9e-0a3b13bc1b35	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 01:46:02.213696+00
d1f8821d-be8a-495d-85cc-ef1f365f3397	77fbdf3a-f7bf-4413-b966-ceb489b8ce8f	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 01:46:02.213696+00
39baf9ab-2bf4-4898-b023-2e4f47f9e7c8	968f94c6-9dd1-4fdf-9a75-e31ac1348c7a	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 01:46:02.213696+00
8b22a31d-fb3c-4a2a-9b65-fd1437f2b8b9	a2c97c7f-203e-45d3-8901-6b280339f29f	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 01:46:02.213696+00
36dd5e66-aabb-434b-998b-caf70612a029	5abbc277-1834-4fc0-8326-01dbf16f14e3	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 01:46:02.213696+00
e78218ef-710a-4b82-940e-f543116a9a98	60ca7d68-a171-4e2c-a566-d6230644bfe4	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 01:46:02.213696+00
13528f5c-88f3-4696-89a6-aaabf9a4607f	78ddc3f7-ecb2-4e6d-af84-95398241c688	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 01:46:02.213696+00
3cf00244-c49f-4f79-a38f-25ef8c9dc237	51a22d17-4787-459d-84a9-7900414a51c2	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 01:46:02.213696+00
1d46d35b-f28f-4e81-9578-b530b60dc6db	a5a0e17f-7e08-402d-9c10-00fa2a23907b	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 01:46:02.213696+00
1bcf3f82-b604-4e73-8a1e-d6b9ae03c643	3204ae35-81ae-4509-a885-62f11e2f8f73	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 01:46:02.213696+00
0d1866e6-bdd6-45b2-a787-96c3e69898a1	12490561-12f1-498b-a4e8-f0aa821a5c10	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 01:46:02.213696+00
81f66562-23ce-498e-8c61-b86d25f0fdcf	b1113300-b0fc-4fd3-a7c7-3b8f1d9ae9a9	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 01:46:02.213696+00
5b2846a0-b521-4867-930a-f3df3047356c	3399a139-d165-44aa-bf77-d90b65f941da	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-28 01:46:02.213696+00
\.


--
-- Data for Name: job_events_2025_09; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2025_09 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
545a4fcf-1cc8-4cd9-9bdc-f6922ffd8d79	1	2025-09-01 00:00:00+00	happened	in 0	{}
\.


--
-- Data for Name: job_events_2025_10; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2025_10 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
ff237201-e085-4024-bcc9-e7c2cb3c4d9a	1	2025-10-01 00:00:00+00	happened	in 1	{}
\.


--
-- Data for Name: job_events_2025_11; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2025_11 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
6b4491b1-1954-4005-80eb-096a65e88939	1	2025-11-01 00:00:00+00	happened	in 2	{}
\.


--
-- Data for Name: job_events_2025_12; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2025_12 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
49377b7c-2850-440d-9535-19b5ec8595e6	1	2025-12-01 00:00:00+00	happened	in 3	{}
\.


--
-- Data for Name: job_events_2026_01; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2026_01 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
cbb83665-b085-4420-b4f8-8eb0ffeeda2c	1	2026-01-01 00:00:00+00	happened	in 4	{}
\.


--
-- Data for Name: job_events_2026_02; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2026_02 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
db4a24b9-3ad5-4092-8e9a-ffab79e36ed0	1	2026-02-01 00:00:00+00	happened	in 5	{}
\.


--
-- Data for Name: job_events_2026_03; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2026_03 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
6304a727-7adc-42b4-abc4-49e41cf18ba8	1	2026-03-01 00:00:00+00	happened	in 6	{}
\.


--
-- Data for Name: job_events_2026_04; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2026_04 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
c06b03ea-868e-4699-b460-eaeeb9495e25	1	2026-04-01 00:00:00+00	happened	in 7	{}
\.


--
-- Data for Name: job_events_2026_05; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2026_05 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
dc7b6a57-514e-48a7-a1be-632c339e88b7	1	2026-05-01 00:00:00+00	happened	in 8	{}
\.


--
-- Data for Name: job_events_2026_06; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2026_06 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
660840f6-21ed-4e6a-9174-f5cfc3fef1cc	1	2026-06-01 00:00:00+00	happened	in 9	{}
\.


--
-- Data for Name: job_events_2026_07; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2026_07 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
26e7e8da-b1d9-4ae3-b153-b08ca04e2351	1	2026-07-01 00:00:00+00	happened	in 10	{}
\.


--
-- Data for Name: job_events_2026_08; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2026_08 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
178b7e27-d39d-4dd1-bfe3-7c5d241a4365	1	2026-08-01 00:00:00+00	happened	in 11	{}
\.


--
-- Data for Name: job_events_2026_09; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2026_09 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
4ce7b351-626a-469a-aa4f-3494aadd977e	1	2026-09-01 00:00:00+00	happened	in 12	{}
\.


--
-- Data for Name: job_events_2026_10; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2026_10 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
d8586c31-fc49-41f0-9109-8cbc1291efb3	1	2026-10-01 00:00:00+00	happened	in 13	{}
\.


--
-- Data for Name: job_events_2026_11; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2026_11 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
2809377d-162c-4b4f-b637-cea18fd442f3	1	2026-11-01 00:00:00+00	happened	in 14	{}
\.


--
-- Data for Name: job_events_2026_12; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2026_12 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
39aed349-4324-497a-80d0-39bdcb1ccbbe	1	2026-12-01 00:00:00+00	happened	in 15	{}
\.


--
-- Data for Name: job_events_2027_01; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2027_01 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
14e00006-3a42-431d-93bc-e5ff236c0e0e	1	2027-01-01 00:00:00+00	happened	in 16	{}
\.


--
-- Data for Name: job_events_2027_02; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2027_02 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
627e7d10-01fd-4a08-9895-383531238fd2	1	2027-02-01 00:00:00+00	happened	in 17	{}
\.


--
-- Data for Name: job_events_2027_03; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2027_03 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
c88b97c6-9641-4de2-b401-0664fe9f1c65	1	2027-03-01 00:00:00+00	happened	in 18	{}
\.


--
-- Data for Name: job_events_2027_04; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2027_04 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
fadc6346-9b8c-4e9c-9a33-35d1be6555f0	1	2027-04-01 00:00:00+00	happened	in 19	{}
\.


--
-- Data for Name: job_events_2027_05; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2027_05 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
e112c298-5120-42fb-83d2-e91ad6c5a091	1	2027-05-01 00:00:00+00	happened	in 20	{}
\.


--
-- Data for Name: job_events_default; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_default (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
edfacadd-18ca-47cd-b1c6-9304ea2faafd	1	2028-07-01 00:00:00+00	happened	out 0	{}
3a682927-1949-4fdc-b833-86c2ae8346a5	1	2015-03-01 00:00:00+00	happened	out 1	{}
52bf328f-c050-4e2e-9e88-c0ca3d19a697	1	infinity	happened	out 2	{}
ed8fa3bd-9ad9-4612-876e-181e8413b19e	1	-infinity	happened	out 3	{}
981f976c-7b3d-4043-8378-17e6e690b532	1	0001-01-01 00:00:00+00 BC	happened	out 4	{}
546ce16e-515c-4fbc-a5f6-6f8e072312c6	1	9999-12-31 00:00:00+00	happened	out 5	{}
\.


--
-- Data for Name: jobs; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.jobs (job_id, pipeline_version, status, input_signature, params, timings, metrics, error, created_at, updated_at) FROM stdin;
22ada13e-7033-4576-aa82-87ec7c3861ae	p@1	RUNNING	c4ca4238a0b923820dcc509a6f75849b	{"n": 1, "Ünï": "é \\""}	{}	{}	e1	2026-11-28 00:46:02.213696+00	2026-11-28 01:46:02.213696+00
fea2fb7f-12c2-4866-b0c2-47ea3569b379	p@2	COMPLETED	c81e728d9d4c2f636f067f89cc14862c	{"n": 2, "Ünï": "é \\""}	{}	{}	e2	2026-11-27 23:46:02.213696+00	2026-11-28 01:46:02.213696+00
7c7d6694-2224-42cf-9108-54f0e2563231	p@0	FAILED	eccbc87e4b5ce2fe28308fd9f2a7baf3	{"n": 3, "Ünï": "é \\""}	{}	{}	e3	2026-11-27 22:46:02.213696+00	2026-11-28 01:46:02.213696+00
ad7863bd-2891-4960-b0f1-8d40752cf828	p@1	CANCELED	\N	{"n": 4, "Ünï": "é \\""}	{}	{}	e4	2026-11-27 21:46:02.213696+00	2026-11-28 01:46:02.213696+00
8482f708-73c0-48d8-9c25-b4e8a34596b5	p@2	PENDING	e4da3b7fbbce2345d7772b0674a318d5	{"n": 5, "Ünï": "é \\""}	{}	{}	e5	2026-11-27 20:46:02.213696+00	2026-11-28 01:46:02.213696+00
13f58249-891d-4ebf-931d-b6b384c9e7aa	p@0	RUNNING	1679091c5a880faf6fb5e6087eb1b2dc	{"n": 6, "Ünï": "é \\""}	{}	{}	e6	2026-11-27 19:46:02.213696+00	2026-11-28 01:46:02.213696+00
74b6d1bd-51cf-4648-bdf6-8981419e4f61	p@1	COMPLETED	8f14e45fceea167a5a36dedd4bea2543	{"n": 7, "Ünï": "é \\""}	{}	{}	e7	2026-11-27 18:46:02.213696+00	2026-11-28 01:46:02.213696+00
2df8d284-e94c-4692-bff8-ce8f855eb52d	p@2	FAILED	\N	{"n": 8, "Ünï": "é \\""}	{}	{}	e8	2026-11-27 17:46:02.213696+00	2026-11-28 01:46:02.213696+00
49c4254d-bb35-4d17-bb04-769c6fc2955c	p@0	CANCELED	45c48cce2e2d7fbdea1afc51c7c6ad26	{"n": 9, "Ünï": "é \\""}	{}	{}	e9	2026-11-27 16:46:02.213696+00	2026-11-28 01:46:02.213696+00
b8efcc10-42f9-4a3b-9a34-aa84751babbe	p@1	PENDING	d3d9446802a44259755d38e6d163e820	{"n": 10, "Ünï": "é \\""}	{}	{}	e10	2026-11-27 15:46:02.213696+00	2026-11-28 01:46:02.213696+00
869251b2-0234-4317-8ece-8c3bab82abd2	p@2	RUNNING	6512bd43d9caa6e02c990b0a82652dca	{"n": 11, "Ünï": "é \\""}	{}	{}	e11	2026-11-27 14:46:02.213696+00	2026-11-28 01:46:02.213696+00
fe23ca45-fb45-482e-9351-c490004e9acb	p@0	COMPLETED	\N	{"n": 12, "Ünï": "é \\""}	{}	{}	e12	2026-11-27 13:46:02.213696+00	2026-11-28 01:46:02.213696+00
64600013-c1b5-423c-9614-fa49711e9a7b	p@1	FAILED	c51ce410c124a10e0db5e4b97fc2af39	{"n": 13, "Ünï": "é \\""}	{}	{}	e13	2026-11-27 12:46:02.213696+00	2026-11-28 01:46:02.213696+00
bae8c172-391a-4abd-b06b-94520b9431a6	p@2	CANCELED	aab3238922bcc25a6f606eb525ffdc56	{"n": 14, "Ünï": "é \\""}	{}	{}	e14	2026-11-27 11:46:02.213696+00	2026-11-28 01:46:02.213696+00
6369ae41-513d-41c5-b4fe-b48c3352056b	p@0	PENDING	9bf31c7ff062936a96d3c8bd1f8f2ff3	{"n": 15, "Ünï": "é \\""}	{}	{}	e15	2026-11-27 10:46:02.213696+00	2026-11-28 01:46:02.213696+00
31234708-0981-4838-9b4f-9ea52faccb33	p@1	RUNNING	\N	{"n": 16, "Ünï": "é \\""}	{}	{}	e16	2026-11-27 09:46:02.213696+00	2026-11-28 01:46:02.213696+00
8f27154d-30fd-49a7-b29c-e8b83e782902	p@2	COMPLETED	70efdf2ec9b086079795c442636b55fb	{"n": 17, "Ünï": "é \\""}	{}	{}	e17	2026-11-27 08:46:02.213696+00	2026-11-28 01:46:02.213696+00
00d65cc0-8065-4822-a5bd-bd5c66ee5701	p@0	FAILED	6f4922f45568161a8cdf4ad2299f6d23	{"n": 18, "Ünï": "é \\""}	{}	{}	e18	2026-11-27 07:46:02.213696+00	2026-11-28 01:46:02.213696+00
9544c502-c23a-40ef-aa96-7fafe9d31a3e	p@1	CANCELED	1f0e3dad99908345f7439f8ffabdffc4	{"n": 19, "Ünï": "é \\""}	{}	{}	e19	2026-11-27 06:46:02.213696+00	2026-11-28 01:46:02.213696+00
400c0a13-1552-465b-aeae-497a456352ea	p@2	PENDING	\N	{"n": 20, "Ünï": "é \\""}	{}	{}	e20	2026-11-27 05:46:02.213696+00	2026-11-28 01:46:02.213696+00
36a800cf-dfd6-4fc3-98d7-c002f606e55b	p@0	RUNNING	3c59dc048e8850243be8079a5c74d079	{"n": 21, "Ünï": "é \\""}	{}	{}	e21	2026-11-27 04:46:02.213696+00	2026-11-28 01:46:02.213696+00
4cd9352d-1b1c-43dc-990f-daa4a028c151	p@1	COMPLETED	b6d767d2f8ed5d21a44b0e5886680cb9	{"n": 22, "Ünï": "é \\""}	{}	{}	e22	2026-11-27 03:46:02.213696+00	2026-11-28 01:46:02.213696+00
d85f5565-71db-4265-b8ee-325be3fa14fb	p@2	FAILED	37693cfc748049e45d87b8c7d8b9aacd	{"n": 23, "Ünï": "é \\""}	{}	{}	e23	2026-11-27 02:46:02.213696+00	2026-11-28 01:46:02.213696+00
21efd0ef-1aed-4f42-a37e-db20b43ff76a	p@0	CANCELED	\N	{"n": 24, "Ünï": "é \\""}	{}	{}	e24	2026-11-27 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
2596f765-1463-41a5-b964-ed27cf17078d	p@1	PENDING	8e296a067a37563370ded05f5a3bf3ec	{"n": 25, "Ünï": "é \\""}	{}	{}	e25	2026-11-27 00:46:02.213696+00	2026-11-28 01:46:02.213696+00
b855caf5-16c8-4450-90af-820e436c7592	p@2	RUNNING	4e732ced3463d06de0ca9a15b6153677	{"n": 26, "Ünï": "é \\""}	{}	{}	e26	2026-11-26 23:46:02.213696+00	2026-11-28 01:46:02.213696+00
30202b14-033b-426c-a012-ed9d38a966a8	p@0	COMPLETED	02e74f10e0327ad868d138f2b4fdd6f0	{"n": 27, "Ünï": "é \\""}	{}	{}	e27	2026-11-26 22:46:02.213696+00	2026-11-28 01:46:02.213696+00
1872f0f2-5726-4b5c-a3fa-2d506e92fcea	p@1	FAILED	\N	{"n": 28, "Ünï": "é \\""}	{}	{}	e28	2026-11-26 21:46:02.213696+00	2026-11-28 01:46:02.213696+00
ad2ad9e9-88ca-4e20-89a3-db6d13ccc444	p@2	CANCELED	6ea9ab1baa0efb9e19094440c317e21b	{"n": 29, "Ünï": "é \\""}	{}	{}	e29	2026-11-26 20:46:02.213696+00	2026-11-28 01:46:02.213696+00
89c2ba47-572e-481c-820b-21102628a4d6	p@0	PENDING	34173cb38f07f89ddbebc2ac9128303f	{"n": 30, "Ünï": "é \\""}	{}	{}	e30	2026-11-26 19:46:02.213696+00	2026-11-28 01:46:02.213696+00
28f41e00-11ca-448f-a898-cbd16e2dd2ec	p@1	RUNNING	c16a5320fa475530d9583c34fd356ef5	{"n": 31, "Ünï": "é \\""}	{}	{}	e31	2026-11-26 18:46:02.213696+00	2026-11-28 01:46:02.213696+00
e175e789-6035-4e39-8491-f093d0e7da8e	p@2	COMPLETED	\N	{"n": 32, "Ünï": "é \\""}	{}	{}	e32	2026-11-26 17:46:02.213696+00	2026-11-28 01:46:02.213696+00
365b804e-e5e1-4ae2-a1b0-79684906b744	p@0	FAILED	182be0c5cdcd5072bb1864cdee4d3d6e	{"n": 33, "Ünï": "é \\""}	{}	{}	e33	2026-11-26 16:46:02.213696+00	2026-11-28 01:46:02.213696+00
e504d36a-54b8-4763-92dd-06ec1d4f984b	p@1	CANCELED	e369853df766fa44e1ed0ff613f563bd	{"n": 34, "Ünï": "é \\""}	{}	{}	e34	2026-11-26 15:46:02.213696+00	2026-11-28 01:46:02.213696+00
45ea89cb-d13c-4584-a6c5-3961177cb530	p@2	PENDING	1c383cd30b7c298ab50293adfecb7b18	{"n": 35, "Ünï": "é \\""}	{}	{}	e35	2026-11-26 14:46:02.213696+00	2026-11-28 01:46:02.213696+00
2ae043f4-b42c-4bd1-9d84-fff86ae67b16	p@0	RUNNING	\N	{"n": 36, "Ünï": "é \\""}	{}	{}	e36	2026-11-26 13:46:02.213696+00	2026-11-28 01:46:02.213696+00
9eb8cb33-1146-45e1-a9e1-749aebbe1bfa	p@1	COMPLETED	a5bfc9e07964f8dddeb95fc584cd965d	{"n": 37, "Ünï": "é \\""}	{}	{}	e37	2026-11-26 12:46:02.213696+00	2026-11-28 01:46:02.213696+00
54eff1d0-d1a3-4611-8f16-677bd5fba97d	p@2	FAILED	a5771bce93e200c36f7cd9dfd0e5deaa	{"n": 38, "Ünï": "é \\""}	{}	{}	e38	2026-11-26 11:46:02.213696+00	2026-11-28 01:46:02.213696+00
7b56c448-af8b-4d6c-9b63-43bdf9ea8a0f	p@0	CANCELED	d67d8ab4f4c10bf22aa353e27879133c	{"n": 39, "Ünï": "é \\""}	{}	{}	e39	2026-11-26 10:46:02.213696+00	2026-11-28 01:46:02.213696+00
95ee6f22-b07c-4327-bd96-25a4631ddae5	p@1	PENDING	\N	{"n": 40, "Ünï": "é \\""}	{}	{}	e40	2026-11-26 09:46:02.213696+00	2026-11-28 01:46:02.213696+00
2698473d-4d66-411a-9efa-0661b52d84b4	p@2	RUNNING	3416a75f4cea9109507cacd8e2f2aefc	{"n": 41, "Ünï": "é \\""}	{}	{}	e41	2026-11-26 08:46:02.213696+00	2026-11-28 01:46:02.213696+00
ecc9811d-07c8-4a9e-bfcf-84ff6d7dda14	p@0	COMPLETED	a1d0c6e83f027327d8461063f4ac58a6	{"n": 42, "Ünï": "é \\""}	{}	{}	e42	2026-11-26 07:46:02.213696+00	2026-11-28 01:46:02.213696+00
658ab2bc-283e-42c9-afa2-dea904ca5ad5	p@1	FAILED	17e62166fc8586dfa4d1bc0e1742c08b	{"n": 43, "Ünï": "é \\""}	{}	{}	e43	2026-11-26 06:46:02.213696+00	2026-11-28 01:46:02.213696+00
bfbccff9-b300-470b-ae34-a61612b83f58	p@2	CANCELED	\N	{"n": 44, "Ünï": "é \\""}	{}	{}	e44	2026-11-26 05:46:02.213696+00	2026-11-28 01:46:02.213696+00
884dbecb-dd9a-404d-b227-5aa26e1e305a	p@0	PENDING	6c8349cc7260ae62e3b1396831a8398f	{"n": 45, "Ünï": "é \\""}	{}	{}	e45	2026-11-26 04:46:02.213696+00	2026-11-28 01:46:02.213696+00
ff1f5f4a-8ac7-42ac-a366-0356d071e8ab	p@1	RUNNING	d9d4f495e875a2e075a1a4a6e1b9770f	{"n": 46, "Ünï": "é \\""}	{}	{}	e46	2026-11-26 03:46:02.213696+00	2026-11-28 01:46:02.213696+00
631908a7-7ea4-4f27-a222-b8d7837e6f9a	p@2	COMPLETED	67c6a1e7ce56d3d6fa748ab6d9af3fd7	{"n": 47, "Ünï": "é \\""}	{}	{}	e47	2026-11-26 02:46:02.213696+00	2026-11-28 01:46:02.213696+00
60c41b13-8771-4109-ae78-b89738d0a996	p@0	FAILED	\N	{"n": 48, "Ünï": "é \\""}	{}	{}	e48	2026-11-26 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
724b88e9-3bc9-466b-8c26-5842764e1f5f	p@1	CANCELED	f457c545a9ded88f18ecee47145a72c0	{"n": 49, "Ünï": "é \\""}	{}	{}	e49	2026-11-26 00:46:02.213696+00	2026-11-28 01:46:02.213696+00
9d5171f0-068c-4cb4-bd21-1d0d91279632	p@2	PENDING	c0c7c76d30bd3dcaefc96f40275bdc0a	{"n": 50, "Ünï": "é \\""}	{}	{}	e50	2026-11-25 23:46:02.213696+00	2026-11-28 01:46:02.213696+00
454a5156-354f-4d61-8a34-2c825bcea300	p@0	RUNNING	2838023a778dfaecdc212708f721b788	{"n": 51, "Ünï": "é \\""}	{}	{}	e51	2026-11-25 22:46:02.213696+00	2026-11-28 01:46:02.213696+00
a2825839-5b54-46e6-8fb9-b6d08d475d19	p@1	COMPLETED	\N	{"n": 52, "Ünï": "é \\""}	{}	{}	e52	2026-11-25 21:46:02.213696+00	2026-11-28 01:46:02.213696+00
8e69d135-bf77-436e-8f7f-2f4ec481f11d	p@2	FAILED	d82c8d1619ad8176d665453cfb2e55f0	{"n": 53, "Ünï": "é \\""}	{}	{}	e53	2026-11-25 20:46:02.213696+00	2026-11-28 01:46:02.213696+00
e022ee1b-f74e-46cb-a4ac-8663a7d28c19	p@0	CANCELED	a684eceee76fc522773286a895bc8436	{"n": 54, "Ünï": "é \\""}	{}	{}	e54	2026-11-25 19:46:02.213696+00	2026-11-28 01:46:02.213696+00
235a2195-50db-4919-81bb-29d943e825b5	p@1	PENDING	b53b3a3d6ab90ce0268229151c9bde11	{"n": 55, "Ünï": "é \\""}	{}	{}	e55	2026-11-25 18:46:02.213696+00	2026-11-28 01:46:02.213696+00
fa432e69-a183-4e45-9b84-ec594ef61c52	p@2	RUNNING	\N	{"n": 56, "Ünï": "é \\""}	{}	{}	e56	2026-11-25 17:46:02.213696+00	2026-11-28 01:46:02.213696+00
d2f24144-7f37-4df2-8da6-fa5c11d0b112	p@0	COMPLETED	72b32a1f754ba1c09b3695e0cb6cde7f	{"n": 57, "Ünï": "é \\""}	{}	{}	e57	2026-11-25 16:46:02.213696+00	2026-11-28 01:46:02.213696+00
5d6a2d00-192f-4b63-98a5-6bd741c03957	p@1	FAILED	66f041e16a60928b05a7e228a89c3799	{"n": 58, "Ünï": "é \\""}	{}	{}	e58	2026-11-25 15:46:02.213696+00	2026-11-28 01:46:02.213696+00
9c297358-2a2e-4356-95d4-37409a037fd9	p@2	CANCELED	093f65e080a295f8076b1c5722a46aa2	{"n": 59, "Ünï": "é \\""}	{}	{}	e59	2026-11-25 14:46:02.213696+00	2026-11-28 01:46:02.213696+00
ee8f12a6-2879-4d14-8590-eba050dc8860	p@0	PENDING	\N	{"n": 60, "Ünï": "é \\""}	{}	{}	e60	2026-11-25 13:46:02.213696+00	2026-11-28 01:46:02.213696+00
\.


--
-- Data for Name: jobs_meta; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.jobs_meta (org_id, job_id, pipeline_id, submitted_by, status, priority, created_at, updated_at) FROM stdin;
0505c192-769b-4b64-a25a-645d80dd1db9	b2b6505c-9318-48ed-8de3-532791beb083	a1ad46db-6f24-4e50-928c-167d65802286	68afec31-2208-4717-9849-f7824fec2452	state 1	1	2026-11-27 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
878435bf-a21e-48ad-84ac-2794446692e9	43e7f449-9229-47e8-87b6-afed6d9b1688	bfa1cf8f-a7de-4ba7-a7c1-3d2c63a093a6	67f107b4-a9b1-49d4-afba-e9ffb1955d13	state 1	1	2026-11-27 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	f1c29136-bbc6-4c4f-b224-96c6a302f489	f89082f1-2106-4ffc-9d7f-0ca44c087d32	94588368-f03d-4dbe-8697-76efa2a13bf7	state 1	1	2026-11-27 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
0505c192-769b-4b64-a25a-645d80dd1db9	ad583cd5-8008-4584-8dea-321d16f47fac	29aa2f3e-2ca3-4cad-b92a-acae229f7543	eb7dc91c-7899-417a-ba81-0fe7b28ec58c	state 2	2	2026-11-26 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
878435bf-a21e-48ad-84ac-2794446692e9	24ac233f-bf13-43bc-8d2f-3273874fae41	e06c8659-bb9f-4843-bbec-529c0d6cce32	79efbed6-56c4-4200-9ff9-73dde82f486c	state 2	2	2026-11-26 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	b36c535c-f19b-4f35-85eb-b71f209da15e	764ba186-8428-41b4-8339-df9d0bb8cbbd	49e05b1f-4224-41de-bd0e-b6df39e28bbc	state 2	2	2026-11-26 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
0505c192-769b-4b64-a25a-645d80dd1db9	03ae5601-b0cf-4295-86f0-266b3fe07c2d	a62f435d-dba8-4039-8bfb-65a817889b08	\N	state 3	3	2026-11-25 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
878435bf-a21e-48ad-84ac-2794446692e9	59ec5a58-0fb8-417c-896e-6c8e5b71b81c	49a525ce-a5cc-4802-99ab-8a923771cfbd	\N	state 3	3	2026-11-25 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	55b21be8-4996-4a1a-b072-de4c30ab449f	e1e49466-a7f7-46a3-8c9d-f26eb350f298	\N	state 3	3	2026-11-25 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
0505c192-769b-4b64-a25a-645d80dd1db9	3615f812-3d82-4621-978c-a0c8a5cc959a	97442868-7eee-426b-a4c6-5d26d2c5447b	1608ebc8-a6f5-4760-b222-ce6273db248b	state 0	4	2026-11-24 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
878435bf-a21e-48ad-84ac-2794446692e9	2437036f-206d-4092-a750-517048a60a35	c0c73f44-b3d7-44ab-a564-8bb52abd2593	db90783b-ec52-477f-b4ab-c88faba929e0	state 0	4	2026-11-24 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	d4fb3d94-a0c0-4953-8d54-092dee1a2fe7	8c70f38e-9e58-46ae-af4d-a8da90edea17	e4e3e8a4-31c4-4804-96c6-9fd570923ed6	state 0	4	2026-11-24 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
0505c192-769b-4b64-a25a-645d80dd1db9	b77624b2-7556-4e8d-9a9d-13ad15863320	df9a99ef-f0e1-431d-a595-16e339983937	0c35882b-99f7-4e8f-8477-d14527ef9812	state 1	5	2026-11-23 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
878435bf-a21e-48ad-84ac-2794446692e9	5d97a8e2-f9ad-484e-ae2a-a435c2ebb2f6	d136be16-09eb-4361-a666-02a49dca44f2	cc188c6d-1e3d-48b3-9586-fcc3305ed49e	state 1	5	2026-11-23 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	6aafcd5b-2469-4983-8c0b-34d4f42fc5a0	bbfba69c-4ef7-4f08-a171-4e53ded12315	6c37ed22-d84d-49e1-bf40-7acd1e399e97	state 1	5	2026-11-23 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
0505c192-769b-4b64-a25a-645d80dd1db9	66854516-cc02-4802-ae95-f4880302a91c	6c612f6a-e208-4ec0-912a-98b69e268758	\N	state 2	6	2026-11-22 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
878435bf-a21e-48ad-84ac-2794446692e9	c0835759-af17-4be4-a007-3ee8d282c26e	51a1a161-a514-4ade-a231-758be6fd8e78	\N	state 2	6	2026-11-22 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	e3ad7213-a457-4918-b7af-6d555128a2d0	4cbd98a5-adb4-4677-8f7e-84f0543d4b51	\N	state 2	6	2026-11-22 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
0505c192-769b-4b64-a25a-645d80dd1db9	b6f4b4ff-664f-415d-9596-a78fb349250b	7ad3ec17-e3a9-4a51-bef7-8c998540695d	a5e6b52f-740f-4658-b2d0-42f92ed44e91	state 3	7	2026-11-21 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
878435bf-a21e-48ad-84ac-2794446692e9	569fd8ff-d763-41ca-af4e-0739fbc52818	2a8df6aa-1387-42a1-a1b1-c26e61fc71ed	20b013c8-f159-45f9-b390-1c516ce67a39	state 3	7	2026-11-21 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	39fb3be0-17d1-4f64-9cd0-ed94ecd8398c	cf34ac89-d167-464c-baf0-5eabf9c05f33	8e2bfb28-49b9-4439-97c0-7aa69daa5d9b	state 3	7	2026-11-21 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
0505c192-769b-4b64-a25a-645d80dd1db9	a5aba57d-486f-45a9-b0f8-c6bd50af361a	10226420-4b3b-43b6-8929-0c8562843d35	89604185-7bc2-46b6-9b93-8fa2f53cc3f0	state 0	8	2026-11-20 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
878435bf-a21e-48ad-84ac-2794446692e9	be74df5c-6198-4157-8d21-0a2e94ecd2cb	b7580fd9-157a-43e5-a8d2-f3592a5b3205	09755b02-c994-4a3f-bcb0-2c31c4827516	state 0	8	2026-11-20 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	a621bccf-5303-4012-8d88-02e90b5189bb	470c690e-22d5-4fb2-b2b0-07c90193baef	be9da98a-2ef3-4688-a7b9-00451c803451	state 0	8	2026-11-20 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
0505c192-769b-4b64-a25a-645d80dd1db9	7e28187a-1b7e-47be-afd6-71d0ba090737	28850b8a-900a-42e0-8b01-a0119c7816a7	\N	state 1	9	2026-11-19 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
878435bf-a21e-48ad-84ac-2794446692e9	b9e30ec6-7cec-479a-8735-cb982070d363	510dba77-2c9b-4afb-aff7-54b1ee504237	\N	state 1	9	2026-11-19 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	f76ad294-15fe-413b-a20b-765c2ba27287	85d6281c-33b5-42ec-acf5-5b70c002a4ef	\N	state 1	9	2026-11-19 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
0505c192-769b-4b64-a25a-645d80dd1db9	6bf8a707-78b5-41ab-a788-02d58e4b7a7a	56f0011c-e6b5-47ad-924b-facd3f2e2d94	dfc22bb7-2249-454c-840d-b05168bf12e4	state 2	10	2026-11-18 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
878435bf-a21e-48ad-84ac-2794446692e9	d2e7ee77-d39d-44a0-b68b-e0f9ca43a356	c215d636-f753-4730-91f0-0d02e742f3ad	2a60ba0a-03cf-4185-bda5-3606a15bff00	state 2	10	2026-11-18 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	2945a247-2530-473f-afa0-9f6c873298bc	5be11190-a344-4cad-b1de-d3594b30db40	2241dcfb-578f-40ba-8534-f002329d51e6	state 2	10	2026-11-18 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
0505c192-769b-4b64-a25a-645d80dd1db9	44723471-b350-4aa9-a5b4-13634bcdb309	4d45def9-a30a-42e3-ac1e-fd4dd56ff121	35981216-6b0e-47a2-b853-628ef89d78c9	state 3	11	2026-11-17 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
878435bf-a21e-48ad-84ac-2794446692e9	65f8db37-1c92-49e1-bd0b-6419d53c7e0d	ed014e8c-3c5a-4f24-b5c4-829d46d8c60e	8ebb53a2-6428-499a-98f7-8fd5aaeabd29	state 3	11	2026-11-17 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	cd2ffe6a-5456-468c-941a-d22cfef9109f	a1338117-3433-4575-8794-63fd75356bf4	1e42504f-1b56-493e-8d3c-1629eeb984fe	state 3	11	2026-11-17 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
0505c192-769b-4b64-a25a-645d80dd1db9	567520f2-28ff-4a0a-bf61-39430a32cae4	538f7fff-45b3-472f-879a-b126d908244b	\N	state 0	12	2026-11-16 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
878435bf-a21e-48ad-84ac-2794446692e9	b89cf104-249c-43e9-a5aa-a62779f45a47	fedd6e4a-1083-4130-a5e2-3fd1bb987ac5	\N	state 0	12	2026-11-16 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	8b889043-c321-44c2-b039-ddd90070985c	32690b9a-59d0-4499-860b-758bd4193239	\N	state 0	12	2026-11-16 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
0505c192-769b-4b64-a25a-645d80dd1db9	c6329917-19fc-4eec-8139-1068a4f2555c	30a1d53a-09f1-4176-bcdf-23fe7561e3c5	885809a5-f92a-49f7-a40a-d206563e5b6b	state 1	13	2026-11-15 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
878435bf-a21e-48ad-84ac-2794446692e9	2a2e636e-1a0c-45e0-a8e6-3495e5cd3451	453a1355-c9b8-46d5-ac63-23d4ff88f958	0ef6ad4d-cb4f-41d8-b03b-4ec6e482c45a	state 1	13	2026-11-15 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	82e87924-721f-45fb-a25c-6048f30d8b63	e8c53501-6828-4c35-9762-a8911e6b9414	ec417b9c-cd85-4977-a708-24470320eb87	state 1	13	2026-11-15 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
0505c192-769b-4b64-a25a-645d80dd1db9	292c20ca-2363-4058-8fc3-f1d97b3b2a75	6051f324-de8b-4341-9a8a-104eaa6a7eda	0710f3fc-6bc3-4fb3-8bce-04ad570a2a4e	state 2	14	2026-11-14 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
878435bf-a21e-48ad-84ac-2794446692e9	8ee8fd5c-9f01-4698-bb62-38a7b515400c	69b1f81f-5882-46af-8a02-91b55de379eb	9b840c76-65a9-4cfc-96e8-31a4fa1daa97	state 2	14	2026-11-14 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	2092785d-14df-4a23-a17e-02d3d95d21e1	2a47d5f0-f12d-4f98-8052-c4bfe0f3c20e	af7d2a04-81bc-4535-9051-522e8e766d57	state 2	14	2026-11-14 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
0505c192-769b-4b64-a25a-645d80dd1db9	34c00b81-68c5-4546-904c-8701103f2bf9	1e3a794e-9b84-4975-908d-c9648d46c066	\N	state 3	15	2026-11-13 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
878435bf-a21e-48ad-84ac-2794446692e9	08e4c0c6-c7e0-464a-869f-1bd014e9a042	d66ba2af-eb87-4bb6-9311-af1675b5f930	\N	state 3	15	2026-11-13 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	c7c91a8b-515e-401c-bde8-cd35bd7722d5	4c25b697-3544-4ec6-b84d-5b56c7888d32	\N	state 3	15	2026-11-13 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
0505c192-769b-4b64-a25a-645d80dd1db9	53c6fb24-5397-4cd0-90e9-48692d2bfa05	0ac213ed-0c38-403c-b17f-8dabe0a76a78	892e2d1d-ce94-4045-945d-8a5dedfc291e	state 0	16	2026-11-12 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
878435bf-a21e-48ad-84ac-2794446692e9	9edbc279-8284-4c68-9e51-4dd79176ca4d	62b62dcd-af83-4c34-b35d-fa0774eda20f	f190a924-07ed-4716-96c0-15cb2840ccb7	state 0	16	2026-11-12 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	ff48e371-0d6b-4a02-bb1b-7bb0b6915752	4440be91-96b1-40ce-a6ba-8527b95ea8e1	92083191-111e-4f1f-aaf6-9ba93cada124	state 0	16	2026-11-12 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
0505c192-769b-4b64-a25a-645d80dd1db9	c9b862c9-39d4-4f9f-a372-b4f7979b166b	574e295f-103d-4892-a9e4-eae460ced358	b9968fc2-4832-4f6b-a017-5318cf80e99a	state 1	17	2026-11-11 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
878435bf-a21e-48ad-84ac-2794446692e9	d4cd6254-a9f7-4ea8-a9fd-c75ffbd7d8fd	1f116167-c00e-4c41-af9b-2eb28fa19045	4c69f71d-5f00-43b1-be36-b97b67048b3e	state 1	17	2026-11-11 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	544187f9-67cb-4134-a37c-f3451c792e4b	e9410b8d-9c86-475d-a63d-5fbcb49f9697	3b0965ca-0927-4119-8d82-ec6eb15a63bf	state 1	17	2026-11-11 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
0505c192-769b-4b64-a25a-645d80dd1db9	c931b420-dbe1-485b-9fc9-a7de6f017de2	71d31b8a-53fb-4b72-b7c5-74d1ba0d9ca4	\N	state 2	18	2026-11-10 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
878435bf-a21e-48ad-84ac-2794446692e9	ad5556b6-41a6-4cd8-9f26-c7ae9b071a61	6310dbd2-51f6-42ea-a1b4-d445521b335f	\N	state 2	18	2026-11-10 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	d6b0b8be-a219-4799-a9e3-793903f3d691	a71b6374-ac8d-46eb-970d-8f5dd1a85dd0	\N	state 2	18	2026-11-10 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
0505c192-769b-4b64-a25a-645d80dd1db9	0961e411-11ef-4933-af02-f25e29a8d50c	24a5571d-cab9-4aac-b386-5d43f74ae2b6	87c0b917-b268-4802-9c4d-9c1bc61022c8	state 3	19	2026-11-09 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
878435bf-a21e-48ad-84ac-2794446692e9	da93a6ac-18e9-433f-afdc-e672088e47f3	a502f241-637c-41f4-bd5e-63e01024f04b	3a910ddb-2652-4ed6-9033-27f3c1f69b1e	state 3	19	2026-11-09 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	851bde49-5290-44bc-a7ce-940eefe22342	11fdfb06-2b0f-4d02-922d-b18cf72c2acf	787e32f5-7179-4c58-88c9-fbe04afd9d7a	state 3	19	2026-11-09 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
0505c192-769b-4b64-a25a-645d80dd1db9	78c25011-6816-4a37-b174-930cf4105bb0	a84ef399-ee1c-4b04-807e-cd94902a4fa7	e03e4c1d-5773-4bad-a075-94c0e3643e9e	state 0	20	2026-11-08 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
878435bf-a21e-48ad-84ac-2794446692e9	eee2f70b-6a42-4d9d-994f-849baa050c71	697667fa-7cae-40e2-92b5-1d1d8aaa4f54	892e811c-3c4e-4fde-bb7f-df1ea1d43b5b	state 0	20	2026-11-08 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	608b4243-002c-428a-bb5e-12576554af1d	fb13c5fd-5320-4394-a58f-4d134c6d01a5	4a6b97da-883d-4019-a698-5949fd63ff75	state 0	20	2026-11-08 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
0505c192-769b-4b64-a25a-645d80dd1db9	56cca7cb-8b74-40ce-9fd8-6a8ddd5c9e1f	fc4ded5a-1de6-4674-bd0c-d00cc0ce824f	\N	state 1	21	2026-11-07 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
878435bf-a21e-48ad-84ac-2794446692e9	06d866dc-117e-47d4-a4e2-9aec8a1dc9ed	79772438-4ecb-42bb-a5db-e4f43d64959c	\N	state 1	21	2026-11-07 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	172b9b8f-96f4-41f1-ad18-ab4a2278ef37	b4518898-6ea3-495d-b307-fe184a25eb53	\N	state 1	21	2026-11-07 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
0505c192-769b-4b64-a25a-645d80dd1db9	953fbd3c-15f3-4115-b954-4fb9ab4e8d6f	76b6022f-0207-4068-9909-73d97f30dfb0	e62cd12d-1164-4d3c-8383-a060f5de83be	state 2	22	2026-11-06 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
878435bf-a21e-48ad-84ac-2794446692e9	f13bc110-e4d9-4338-9260-da4be52a0f1d	e59f6c93-4fd8-4502-a743-e2afd0eb8233	634d3287-6f72-4db3-942b-972d9cd7b985	state 2	22	2026-11-06 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	e424894f-21dd-4a61-b3a8-26c301377072	4491f210-c092-42c6-97d6-41edc016c0b3	66d9af7b-7475-43d3-943d-00b9b4aea811	state 2	22	2026-11-06 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
0505c192-769b-4b64-a25a-645d80dd1db9	a9792e7c-de2b-4ff5-b5b1-51a477b8a956	5ca31f47-ae9c-42f0-a5b9-c6ba7323b67b	49fce4a0-3773-4f6c-8f4c-5c74f244a4f6	state 3	23	2026-11-05 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
878435bf-a21e-48ad-84ac-2794446692e9	571042a2-17a4-46b8-ae41-b463a690e4a2	df94998e-9137-410a-a8b1-a72f39d7ae92	e24a437a-87c9-40a5-824b-f9147e021203	state 3	23	2026-11-05 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	947ab68f-e563-42c0-9a10-cce804ccb5eb	8cfcc884-ec6b-4078-8a3e-3bd276d5b41d	8d43a371-4536-47a4-a504-3a9b9c58d7b0	state 3	23	2026-11-05 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
0505c192-769b-4b64-a25a-645d80dd1db9	7d3aa8d1-304a-45ca-85a9-8184e32f5ad1	3bc60224-41f9-4dcc-b022-1dc1e53d869c	\N	state 0	24	2026-11-04 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
878435bf-a21e-48ad-84ac-2794446692e9	c09e6f0f-813a-475d-820a-cd59b181b3f6	9ae05474-785e-49f4-a0f6-e184ec44e949	\N	state 0	24	2026-11-04 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	28a6ae6c-3d4a-4d60-9751-a0dcb0cd1a92	789601c7-170d-407f-b311-c67f669ceb4d	\N	state 0	24	2026-11-04 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
0505c192-769b-4b64-a25a-645d80dd1db9	40708942-5247-4b81-b76f-7359d0871295	bdfcf277-cffb-4cf5-b132-dfc28e5e0744	33663dd9-6a38-4e4a-aed1-052fd43bec51	state 1	25	2026-11-03 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
878435bf-a21e-48ad-84ac-2794446692e9	24e8189f-e694-45c7-8d82-dc1c9f775366	7fef6a88-d7a0-4847-90be-bfa656fdbae4	8021bdc4-c194-48a0-933a-7464d629102c	state 1	25	2026-11-03 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	20908034-9c55-43b3-a1ac-9fb63dc6c7be	8bc49a33-cb6f-4d52-bfc9-266f5ceefae7	85935166-edef-436d-a263-3aa1090891b1	state 1	25	2026-11-03 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
0505c192-769b-4b64-a25a-645d80dd1db9	f54313cf-9ed0-4ebe-bbbc-b33c64430f66	f976910a-47ac-4af8-a2e3-c90373eb40fb	4027a133-d214-467e-8b5f-af5842c4b907	state 2	26	2026-11-02 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
878435bf-a21e-48ad-84ac-2794446692e9	8a9241db-93a7-49af-8771-8d623cf3a3be	14dea478-d1f8-455e-a344-89be29602eb8	ba28cdde-0a83-447f-ab55-da990d09c09e	state 2	26	2026-11-02 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	d098e2e5-5b3c-4794-a0b6-1b27138f95f8	d06b7256-1f9c-4d18-9e20-e4ed6210272f	5d226cc7-f351-4251-a361-cfbba95235c5	state 2	26	2026-11-02 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
0505c192-769b-4b64-a25a-645d80dd1db9	f30d0114-1016-43ff-a7d5-5899e9524a80	722c97e1-09ce-426f-961d-1c498353af1b	\N	state 3	27	2026-11-01 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
878435bf-a21e-48ad-84ac-2794446692e9	db591f85-2785-427f-bd36-1cec72f1b74b	3f8d257b-f5dd-4615-a8d6-a5b3be12fabb	\N	state 3	27	2026-11-01 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	8aef7d8f-3a0f-4a93-b87d-321c3af043cf	a38a48c2-9ec9-48b1-bce7-868fdc35aad9	\N	state 3	27	2026-11-01 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
0505c192-769b-4b64-a25a-645d80dd1db9	f9b62986-ce6e-4a9a-ba20-8387185c4f24	4f2d196b-60c1-4e69-961c-27e1afc1a9c8	d2741635-d8a2-4e83-b748-6c30393c8d83	state 0	28	2026-10-31 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
878435bf-a21e-48ad-84ac-2794446692e9	9aa0c75f-54fd-4ad4-b328-4efea04bc1de	48f5e7f7-47c4-4cca-b2f4-76fb484a0cf4	74306dae-3c67-4a2c-8e61-d773dcd94590	state 0	28	2026-10-31 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	5cc62d71-b77a-4161-b6ec-6d1e714dfbb8	26542eaf-8795-4519-b343-151cc7a629cd	1b443172-7740-4c73-89bd-b9ea6afb78c4	state 0	28	2026-10-31 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
0505c192-769b-4b64-a25a-645d80dd1db9	9085dbd7-933a-4bde-b23d-ea29eef25114	a72f14bf-4d5b-4b9c-be03-513a62b3b1fe	285cb0a8-2452-4697-b836-d98a67e958f7	state 1	29	2026-10-30 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
878435bf-a21e-48ad-84ac-2794446692e9	3ade3b10-148b-4d64-a3d7-7736f6d56b2d	63f07ecf-b4ff-40bf-99ba-bbfdf4f57dde	93a0b70d-05cb-4cd1-9a2f-549395c53ab9	state 1	29	2026-10-30 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	5d2fbc72-0cc1-4987-a827-154045254041	5f9d43a9-6eb2-4547-8ef8-a40b01cdc1e7	84708392-411a-4a8e-9fe5-a3a413baeeee	state 1	29	2026-10-30 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
0505c192-769b-4b64-a25a-645d80dd1db9	82e779e7-2731-485b-89c2-e022d7122a3d	7d695658-57ab-47b1-8668-da87695d1af2	\N	state 2	30	2026-10-29 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
878435bf-a21e-48ad-84ac-2794446692e9	7b83157b-5ce9-4839-84b5-26de24dfbd5c	449b1ff9-a1e4-4b50-97ed-dfac42cdd79c	\N	state 2	30	2026-10-29 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	1d59f436-ccc2-4fc9-8805-e2710607492c	2b1aefec-1b1e-4c8a-ac6c-747157477edd	\N	state 2	30	2026-10-29 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
0505c192-769b-4b64-a25a-645d80dd1db9	987bd8e0-c804-45b9-b434-7d47a6365b3c	d99f2b7f-9c4d-4b8e-a3da-2ef8932b8fd1	e58940cb-70db-4a58-8e84-2389abf903ff	state 3	31	2026-10-28 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
878435bf-a21e-48ad-84ac-2794446692e9	fd204f70-4441-439c-b33b-0f5bbb13d631	e2c58e2f-a486-4958-b189-9ef043ac85e3	2df8cc08-a83c-429c-92b2-fb25eb79f319	state 3	31	2026-10-28 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	3fa49a9e-6d93-40ba-9475-a9f56cf5a977	b4774e7a-e9dd-42a0-beec-af29a727fbf4	d184502e-dc59-4f00-8913-9802a6164142	state 3	31	2026-10-28 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
0505c192-769b-4b64-a25a-645d80dd1db9	249a6c0c-2f98-40f3-b4b4-8b18e5e2c2b0	8850167d-28b6-430c-8311-464e5ee7141c	14407e40-e493-4799-9996-19dba166b627	state 0	32	2026-10-27 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
878435bf-a21e-48ad-84ac-2794446692e9	3a3a3aeb-31ed-4759-9176-3f2f509b8487	f3dd5987-239c-4a62-8543-396925773c9e	9835524d-7b0c-44b9-946c-d6a3f635d999	state 0	32	2026-10-27 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	151feaf8-3d6a-477f-8202-c3dfa4c823c3	9f4c5ab9-307e-4643-a455-8784f03ce6e3	7bd64777-48a3-43a6-a644-71c4d173eff8	state 0	32	2026-10-27 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
0505c192-769b-4b64-a25a-645d80dd1db9	fbe67c7f-51af-4365-89af-d1db047235e2	c3861ab3-9812-4e68-9afd-5665e836b72e	\N	state 1	33	2026-10-26 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
878435bf-a21e-48ad-84ac-2794446692e9	ef9c82f1-ab1f-499f-8a40-1719714bb56e	c7919862-5155-448d-bd2a-482fbad160c1	\N	state 1	33	2026-10-26 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	72eb99e0-67cc-47bd-941b-def31241d1d2	14f6223e-6516-4980-b731-a3769789d8a3	\N	state 1	33	2026-10-26 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
0505c192-769b-4b64-a25a-645d80dd1db9	59b6d888-9a9c-47f8-9f51-d31b33ff7d5e	10fe7630-78f4-4d8a-b8c0-0bd9880b2fef	2f0f38a8-c5fd-4aa0-8efd-c6ff4d3ae935	state 2	34	2026-10-25 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
878435bf-a21e-48ad-84ac-2794446692e9	edfd7ff1-bf5c-4799-a0a1-0a8780dc06d9	794d7797-a7ed-4424-8063-a4c301f7f47c	3c4c21b6-fd9a-4e27-8ee3-6f901123952e	state 2	34	2026-10-25 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	fe5bfd57-ffa0-452a-89a3-5c8c73517ccb	dc534624-8652-4930-a9c5-1d2cc172863a	6e6217cd-d4dd-44e7-ae8e-a5d100b0e47b	state 2	34	2026-10-25 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
0505c192-769b-4b64-a25a-645d80dd1db9	52428525-f123-4862-afb6-ab26d5222489	11a214a8-1a6c-47cd-ae1e-29219f7a224c	a09ffd6d-8aa2-4d67-8688-07548d56b29a	state 3	35	2026-10-24 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
878435bf-a21e-48ad-84ac-2794446692e9	faaeba8e-65c0-4999-970e-92499fe680a8	d676162c-40dd-417b-ad6e-a10a0d46794e	ae4cd5b5-65d4-45aa-b60c-7cba127a7fee	state 3	35	2026-10-24 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	d33e1d00-5009-40ac-bc4d-26e6d4fba413	bd4bd573-8938-4b11-b437-f378af46136c	318115af-1ec1-487f-b143-65611eb31639	state 3	35	2026-10-24 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
0505c192-769b-4b64-a25a-645d80dd1db9	a2a8ec27-a2ea-41eb-a5fb-bf5f93daddc0	28d8956b-297d-4535-a7ea-b11bc8af55de	\N	state 0	36	2026-10-23 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
878435bf-a21e-48ad-84ac-2794446692e9	3755e284-cb1f-44d3-a890-40e3ed78a70c	5e185da1-7500-40d3-870a-c0ae4211d828	\N	state 0	36	2026-10-23 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	f92401a6-fb3a-48d8-89d9-a5ae9400e3de	354a6060-0f1c-4410-bc06-d0bbf5a0f174	\N	state 0	36	2026-10-23 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
0505c192-769b-4b64-a25a-645d80dd1db9	9bd58114-22c1-4ce2-81ec-36fd6aae4695	3351b01d-d97a-4e23-b548-084a7ba21df2	e7f3f375-cfed-4885-85ea-2eb8df8eef09	state 1	37	2026-10-22 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
878435bf-a21e-48ad-84ac-2794446692e9	691ae6d2-0f55-428a-a2f2-19dd9aa4a891	b53162d3-2277-4010-b252-7e34525a94e5	151d81d6-6830-45fb-9062-094a4837ed76	state 1	37	2026-10-22 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	3b8d450e-4e65-496f-a325-36c07a16223a	455763e1-8881-4ba9-9e06-155846aa07eb	82ce7c8e-0df2-4acd-bf9b-2750493482c9	state 1	37	2026-10-22 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
0505c192-769b-4b64-a25a-645d80dd1db9	9be33733-579b-46c0-af96-4b0a13b1dc61	cd947ed9-9667-487f-a43c-2e8a8ca73460	2e02d607-b917-47b2-b3d6-7438420e68e4	state 2	38	2026-10-21 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
878435bf-a21e-48ad-84ac-2794446692e9	b0e52f58-3918-4bd0-be81-1d270de97e3d	920be979-8995-4b18-b892-c95fed26d909	5726c26f-4d48-4484-82a4-474237beee45	state 2	38	2026-10-21 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	fbf2d0d6-3a5e-4d9b-ada7-605bff63e3dc	8049310c-a1e3-4b58-a109-c3decc1098a2	ffe06fd3-4c1b-41a2-9a3f-6c088ad0377d	state 2	38	2026-10-21 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
0505c192-769b-4b64-a25a-645d80dd1db9	6357b618-1d40-47c5-9fd2-a260653df604	6b6a4d31-9042-4168-92ba-e49d67ebe18c	\N	state 3	39	2026-10-20 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
878435bf-a21e-48ad-84ac-2794446692e9	11251b64-6ebb-4ec8-8c9a-d3699680cab0	5b1055e9-ab2a-43d3-8131-9a47d9056f4b	\N	state 3	39	2026-10-20 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	898eb92d-be9b-4977-8724-b1d8c83a3c3a	7644bc91-36b6-434a-a22b-4807cd7f7b63	\N	state 3	39	2026-10-20 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
0505c192-769b-4b64-a25a-645d80dd1db9	afbd3ea0-d9c8-47a5-84de-7cde0668fe8e	7c4a4575-aa50-4008-8ad1-71dd9a609c12	81ca76a2-ee6b-4a26-af4a-b2a1adad2301	state 0	40	2026-10-19 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
878435bf-a21e-48ad-84ac-2794446692e9	bd78ef8a-3325-4f84-b4a5-4840a78a1e2d	00388112-1c24-47a0-960f-6776b29881ee	cadd68be-3e10-4bb2-838d-7c6e38d7c9e8	state 0	40	2026-10-19 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	78bb8438-e482-4822-9dba-937c8ea5e3b5	0c19c1fb-d87f-4967-ae77-b4fc8bdb7733	e6fdb4c0-7685-4a6c-9e23-d0e1b6062f45	state 0	40	2026-10-19 01:46:02.213696+00	2026-11-28 01:46:02.213696+00
\.


--
-- Data for Name: maintenance; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.maintenance (job, enabled, every, argument, due, last_run, duration, done, last_fault, last_fault_at, remaining, progress, round, round_done) FROM stdin;
retention	f	1 day	1 year	2026-11-28 01:46:01.476494+00	\N	\N	\N	\N	\N	f	\N	00:00:00	0
expired_results	t	00:10:00	\N	2026-11-28 01:56:03.409201+00	2026-11-28 01:46:03.409201+00	00:00:00.000252	0	\N	\N	f	\N	00:00:00	0
partitions	t	01:00:00	3 mons	2026-11-28 02:46:03.427229+00	2026-11-28 01:46:03.427229+00	00:00:00.017744	0	\N	\N	f	\N	00:00:00	0
posting_lists	t	00:10:00	\N	2026-11-28 01:56:03.428542+00	2026-11-28 01:46:03.428542+00	00:00:00.001112	0	\N	\N	f	30	00:00:00	0
silent_services	t	01:00:00	7 days	2026-11-28 02:46:03.429967+00	2026-11-28 01:46:03.429967+00	00:00:00.001247	0	\N	\N	f	\N	00:00:00	0
statistics	t	00:10:00	\N	2026-11-28 01:56:03.440066+00	2026-11-28 01:46:03.440066+00	00:00:00.009915	0	\N	\N	f	\N	00:00:00	0
surplus_slots	t	1 day	\N	2026-11-29 01:46:03.440736+00	2026-11-28 01:46:03.440736+00	00:00:00.000494	0	\N	\N	f	\N	00:00:00	0
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
0505c192-769b-4b64-a25a-645d80dd1db9	cab03b27-5f36-4f58-b9df-e92cd37a8e8a	mol\t\n\\1	pdb	s3://b/1	1000000000	sha256:1	{"smiles": "C1"}	\N	2026-11-28 01:45:02.213696+00
878435bf-a21e-48ad-84ac-2794446692e9	46bcd89a-1ad5-4a78-aefe-8da5f21aa846	mol\t\n\\1	pdb	s3://b/1	1000000000	sha256:1	{"smiles": "C1"}	\N	2026-11-28 01:45:02.213696+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	ddddc7c9-c3cc-4802-8b0c-b5fc67911351	mol\t\n\\1	pdb	s3://b/1	1000000000	sha256:1	{"smiles": "C1"}	\N	2026-11-28 01:45:02.213696+00
0505c192-769b-4b64-a25a-645d80dd1db9	9dfb2500-e1d5-4350-938a-bd1c45934bf7	mol\t\n\\2	\N	s3://b/2	2000000000	sha256:2	{"smiles": "C2"}	\N	2026-11-28 01:44:02.213696+00
878435bf-a21e-48ad-84ac-2794446692e9	d290b959-8228-4b2d-9c92-4e14552c5a05	mol\t\n\\2	\N	s3://b/2	2000000000	sha256:2	{"smiles": "C2"}	\N	2026-11-28 01:44:02.213696+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	024cdb24-5737-4a36-8105-5aa5e203de69	mol\t\n\\2	\N	s3://b/2	2000000000	sha256:2	{"smiles": "C2"}	\N	2026-11-28 01:44:02.213696+00
0505c192-769b-4b64-a25a-645d80dd1db9	392defb9-a5a6-4d90-b5de-53f502cd23fe	mol\t\n\\3	sdf	s3://b/3	3000000000	sha256:3	{"smiles": "C3"}	\N	2026-11-28 01:43:02.213696+00
878435bf-a21e-48ad-84ac-2794446692e9	d99f9d8d-69ce-4576-afc4-167b8a707172	mol\t\n\\3	sdf	s3://b/3	3000000000	sha256:3	{"smiles": "C3"}	\N	2026-11-28 01:43:02.213696+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	7b31b0dd-8ca4-4c5e-b862-03b250cea627	mol\t\n\\3	sdf	s3://b/3	3000000000	sha256:3	{"smiles": "C3"}	\N	2026-11-28 01:43:02.213696+00
0505c192-769b-4b64-a25a-645d80dd1db9	359e42f0-50ce-4e73-b70b-e20d9300ef88	mol\t\n\\4	pdb	s3://b/4	4000000000	sha256:4	{"smiles": "C4"}	\N	2026-11-28 01:42:02.213696+00
878435bf-a21e-48ad-84ac-2794446692e9	5366e150-2237-4a96-a2b1-eb3d6371f8fa	mol\t\n\\4	pdb	s3://b/4	4000000000	sha256:4	{"smiles": "C4"}	\N	2026-11-28 01:42:02.213696+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	e0c09db2-1be5-47f4-a87c-2289d5f7e90f	mol\t\n\\4	pdb	s3://b/4	4000000000	sha256:4	{"smiles": "C4"}	\N	2026-11-28 01:42:02.213696+00
0505c192-769b-4b64-a25a-645d80dd1db9	4623c71e-e90f-483e-b773-8ef63e8f2ce4	mol\t\n\\5	\N	s3://b/5	5000000000	sha256:5	{"smiles": "C5"}	\N	2026-11-28 01:41:02.213696+00
878435bf-a21e-48ad-84ac-2794446692e9	d3c29342-12be-4db4-beb3-8b57ffa9f3f2	mol\t\n\\5	\N	s3://b/5	5000000000	sha256:5	{"smiles": "C5"}	\N	2026-11-28 01:41:02.213696+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	f92e3387-09d7-44ec-9a78-9a1ef866173a	mol\t\n\\5	\N	s3://b/5	5000000000	sha256:5	{"smiles": "C5"}	\N	2026-11-28 01:41:02.213696+00
0505c192-769b-4b64-a25a-645d80dd1db9	fbe2041b-4cfa-4870-bd56-89e480d066ae	mol\t\n\\6	sdf	s3://b/6	6000000000	sha256:6	{"smiles": "C6"}	\N	2026-11-28 01:40:02.213696+00
878435bf-a21e-48ad-84ac-2794446692e9	3f58dc75-e908-486f-ab27-86e97eb1713b	mol\t\n\\6	sdf	s3://b/6	6000000000	sha256:6	{"smiles": "C6"}	\N	2026-11-28 01:40:02.213696+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	fba36f5f-289f-45b9-ad89-aefd6b7d7e92	mol\t\n\\6	sdf	s3://b/6	6000000000	sha256:6	{"smiles": "C6"}	\N	2026-11-28 01:40:02.213696+00
0505c192-769b-4b64-a25a-645d80dd1db9	3f05cdbe-21fa-4686-985d-fa990fa52843	mol\t\n\\7	pdb	s3://b/7	7000000000	sha256:7	{"smiles": "C7"}	\N	2026-11-28 01:39:02.213696+00
878435bf-a21e-48ad-84ac-2794446692e9	9ef5b115-732f-4ca1-b773-ddd4bda8ec30	mol\t\n\\7	pdb	s3://b/7	7000000000	sha256:7	{"smiles": "C7"}	\N	2026-11-28 01:39:02.213696+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	19f29b60-f20f-4278-9180-baaab3d281f1	mol\t\n\\7	pdb	s3://b/7	7000000000	sha256:7	{"smiles": "C7"}	\N	2026-11-28 01:39:02.213696+00
0505c192-769b-4b64-a25a-645d80dd1db9	7b50a73b-f2a5-48a0-ae00-b4096ab32b74	mol\t\n\\8	\N	s3://b/8	8000000000	sha256:8	{"smiles": "C8"}	\N	2026-11-28 01:38:02.213696+00
878435bf-a21e-48ad-84ac-2794446692e9	33a93b8c-fdc7-4f15-b8e0-9c37ec5b5350	mol\t\n\\8	\N	s3://b/8	8000000000	sha256:8	{"smiles": "C8"}	\N	2026-11-28 01:38:02.213696+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	dceb4e0e-b8c8-4543-bae2-db83829d787d	mol\t\n\\8	\N	s3://b/8	8000000000	sha256:8	{"smiles": "C8"}	\N	2026-11-28 01:38:02.213696+00
0505c192-769b-4b64-a25a-645d80dd1db9	287c3563-6d67-4c44-8425-bd1ceffba8e7	mol\t\n\\9	sdf	s3://b/9	9000000000	sha256:9	{"smiles": "C9"}	\N	2026-11-28 01:37:02.213696+00
878435bf-a21e-48ad-84ac-2794446692e9	2830f333-999b-4ae4-90cb-89bc65c294cf	mol\t\n\\9	sdf	s3://b/9	9000000000	sha256:9	{"smiles": "C9"}	\N	2026-11-28 01:37:02.213696+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	04bf0e47-ab88-44bb-9822-00307b4d3ff1	mol\t\n\\9	sdf	s3://b/9	9000000000	sha256:9	{"smiles": "C9"}	\N	2026-11-28 01:37:02.213696+00
0505c192-769b-4b64-a25a-645d80dd1db9	dd51d712-89bf-49cd-8b4b-bff504cbebd1	mol\t\n\\10	pdb	s3://b/10	10000000000	sha256:10	{"smiles": "C10"}	\N	2026-11-28 01:36:02.213696+00
878435bf-a21e-48ad-84ac-2794446692e9	e61b0bed-1776-46b2-b0a4-ed511f12eb83	mol\t\n\\10	pdb	s3://b/10	10000000000	sha256:10	{"smiles": "C10"}	\N	2026-11-28 01:36:02.213696+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	8192d920-d1ba-42d9-b85c-92953f170dbe	mol\t\n\\10	pdb	s3://b/10	10000000000	sha256:10	{"smiles": "C10"}	\N	2026-11-28 01:36:02.213696+00
0505c192-769b-4b64-a25a-645d80dd1db9	a64fc857-4026-4c0f-a9ae-7d826f34f782	mol\t\n\\11	\N	s3://b/11	11000000000	sha256:11	{"smiles": "C11"}	\N	2026-11-28 01:35:02.213696+00
878435bf-a21e-48ad-84ac-2794446692e9	8ae1b6c9-9f41-48d9-86d6-a4d7a720d785	mol\t\n\\11	\N	s3://b/11	11000000000	sha256:11	{"smiles": "C11"}	\N	2026-11-28 01:35:02.213696+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	1c654537-85fd-4c6e-9454-3993fef0ff4d	mol\t\n\\11	\N	s3://b/11	11000000000	sha256:11	{"smiles": "C11"}	\N	2026-11-28 01:35:02.213696+00
0505c192-769b-4b64-a25a-645d80dd1db9	2273e5ad-c5bd-4476-945c-93542423ce3a	mol\t\n\\12	sdf	s3://b/12	12000000000	sha256:12	{"smiles": "C12"}	\N	2026-11-28 01:34:02.213696+00
878435bf-a21e-48ad-84ac-2794446692e9	ab9c9f71-0847-490d-8c61-f2f6f1d3f12a	mol\t\n\\12	sdf	s3://b/12	12000000000	sha256:12	{"smiles": "C12"}	\N	2026-11-28 01:34:02.213696+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	9d66e591-57b4-42b6-a5bc-0ab90e8a5e6f	mol\t\n\\12	sdf	s3://b/12	12000000000	sha256:12	{"smiles": "C12"}	\N	2026-11-28 01:34:02.213696+00
0505c192-769b-4b64-a25a-645d80dd1db9	09263490-f6ff-4006-a446-5ecf28f33278	mol\t\n\\13	pdb	s3://b/13	13000000000	sha256:13	{"smiles": "C13"}	\N	2026-11-28 01:33:02.213696+00
878435bf-a21e-48ad-84ac-2794446692e9	28f02b75-088e-43b9-b701-ad729b45fcdb	mol\t\n\\13	pdb	s3://b/13	13000000000	sha256:13	{"smiles": "C13"}	\N	2026-11-28 01:33:02.213696+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	470140bd-5c4e-4e17-81ba-eedf28bae0a2	mol\t\n\\13	pdb	s3://b/13	13000000000	sha256:13	{"smiles": "C13"}	\N	2026-11-28 01:33:02.213696+00
0505c192-769b-4b64-a25a-645d80dd1db9	ed19901a-3280-48fb-9514-e46292ceccc9	mol\t\n\\14	\N	s3://b/14	14000000000	sha256:14	{"smiles": "C14"}	\N	2026-11-28 01:32:02.213696+00
878435bf-a21e-48ad-84ac-2794446692e9	c9dd4a64-cf7e-4acf-87aa-47b6b2183c0e	mol\t\n\\14	\N	s3://b/14	14000000000	sha256:14	{"smiles": "C14"}	\N	2026-11-28 01:32:02.213696+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	2d0d75e1-601a-4582-a7b6-8c1d2b3ea1e1	mol\t\n\\14	\N	s3://b/14	14000000000	sha256:14	{"smiles": "C14"}	\N	2026-11-28 01:32:02.213696+00
0505c192-769b-4b64-a25a-645d80dd1db9	9295d757-2195-43e6-adc7-839026d34428	mol\t\n\\15	sdf	s3://b/15	15000000000	sha256:15	{"smiles": "C15"}	\N	2026-11-28 01:31:02.213696+00
878435bf-a21e-48ad-84ac-2794446692e9	3eac109b-6079-4349-860c-f7ec0d633515	mol\t\n\\15	sdf	s3://b/15	15000000000	sha256:15	{"smiles": "C15"}	\N	2026-11-28 01:31:02.213696+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	ddf3774e-e85f-4f9a-ad64-67ec3ee43a87	mol\t\n\\15	sdf	s3://b/15	15000000000	sha256:15	{"smiles": "C15"}	\N	2026-11-28 01:31:02.213696+00
0505c192-769b-4b64-a25a-645d80dd1db9	a2a5e65d-35ce-4ff8-b336-d8bd9e5a2d88	mol\t\n\\16	pdb	s3://b/16	16000000000	sha256:16	{"smiles": "C16"}	\N	2026-11-28 01:30:02.213696+00
878435bf-a21e-48ad-84ac-2794446692e9	53879390-195c-41a8-ad3d-69832feb0ea2	mol\t\n\\16	pdb	s3://b/16	16000000000	sha256:16	{"smiles": "C16"}	\N	2026-11-28 01:30:02.213696+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	39e067b2-6c6c-4ceb-b66f-e10c3ef95b57	mol\t\n\\16	pdb	s3://b/16	16000000000	sha256:16	{"smiles": "C16"}	\N	2026-11-28 01:30:02.213696+00
0505c192-769b-4b64-a25a-645d80dd1db9	f36ce09a-26b9-4892-86dc-2777e094e21b	mol\t\n\\17	\N	s3://b/17	17000000000	sha256:17	{"smiles": "C17"}	\N	2026-11-28 01:29:02.213696+00
878435bf-a21e-48ad-84ac-2794446692e9	c2e8d801-2620-4f60-a150-e8235580e6b0	mol\t\n\\17	\N	s3://b/17	17000000000	sha256:17	{"smiles": "C17"}	\N	2026-11-28 01:29:02.213696+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	31c3b52d-879f-487e-bc9b-2a0f9b884be9	mol\t\n\\17	\N	s3://b/17	17000000000	sha256:17	{"smiles": "C17"}	\N	2026-11-28 01:29:02.213696+00
0505c192-769b-4b64-a25a-645d80dd1db9	ec6de197-a6cd-4416-832a-b066e5153206	mol\t\n\\18	sdf	s3://b/18	18000000000	sha256:18	{"smiles": "C18"}	\N	2026-11-28 01:28:02.213696+00
878435bf-a21e-48ad-84ac-2794446692e9	9b085842-c71e-4abe-995b-2aa3bb5e1c26	mol\t\n\\18	sdf	s3://b/18	18000000000	sha256:18	{"smiles": "C18"}	\N	2026-11-28 01:28:02.213696+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	fdfde5f3-d6bc-4f0a-acf1-d0f0dc058191	mol\t\n\\18	sdf	s3://b/18	18000000000	sha256:18	{"smiles": "C18"}	\N	2026-11-28 01:28:02.213696+00
0505c192-769b-4b64-a25a-645d80dd1db9	e4e5c186-b9dd-49bc-9c95-cc989be58ad0	mol\t\n\\19	pdb	s3://b/19	19000000000	sha256:19	{"smiles": "C19"}	\N	2026-11-28 01:27:02.213696+00
878435bf-a21e-48ad-84ac-2794446692e9	ac619ab4-abd2-4aef-872f-3da34310f8ca	mol\t\n\\19	pdb	s3://b/19	19000000000	sha256:19	{"smiles": "C19"}	\N	2026-11-28 01:27:02.213696+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	3eb8572c-2b62-463e-a666-07b4233f30f4	mol\t\n\\19	pdb	s3://b/19	19000000000	sha256:19	{"smiles": "C19"}	\N	2026-11-28 01:27:02.213696+00
0505c192-769b-4b64-a25a-645d80dd1db9	d109b730-801b-4cc9-85ae-1973195dd4f7	mol\t\n\\20	\N	s3://b/20	20000000000	sha256:20	{"smiles": "C20"}	\N	2026-11-28 01:26:02.213696+00
878435bf-a21e-48ad-84ac-2794446692e9	507a1780-657d-4020-af84-716eedde00d6	mol\t\n\\20	\N	s3://b/20	20000000000	sha256:20	{"smiles": "C20"}	\N	2026-11-28 01:26:02.213696+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	d81d2f55-9a66-4b02-835d-9cb995d4d20a	mol\t\n\\20	\N	s3://b/20	20000000000	sha256:20	{"smiles": "C20"}	\N	2026-11-28 01:26:02.213696+00
0505c192-769b-4b64-a25a-645d80dd1db9	019ccfbe-2fd9-4594-a844-fdeaf6274f06	mol\t\n\\21	sdf	s3://b/21	21000000000	sha256:21	{"smiles": "C21"}	\N	2026-11-28 01:25:02.213696+00
878435bf-a21e-48ad-84ac-2794446692e9	63a9398b-3ac5-407e-af0e-d2cd6f5f8d76	mol\t\n\\21	sdf	s3://b/21	21000000000	sha256:21	{"smiles": "C21"}	\N	2026-11-28 01:25:02.213696+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	532a45e8-4409-48e2-8979-ae61c18ad5ba	mol\t\n\\21	sdf	s3://b/21	21000000000	sha256:21	{"smiles": "C21"}	\N	2026-11-28 01:25:02.213696+00
0505c192-769b-4b64-a25a-645d80dd1db9	988cb104-dd7b-41b4-94d1-c79a26da5e1b	mol\t\n\\22	pdb	s3://b/22	22000000000	sha256:22	{"smiles": "C22"}	\N	2026-11-28 01:24:02.213696+00
878435bf-a21e-48ad-84ac-2794446692e9	d28ec17c-1adc-48de-a479-26069f197faf	mol\t\n\\22	pdb	s3://b/22	22000000000	sha256:22	{"smiles": "C22"}	\N	2026-11-28 01:24:02.213696+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	ea8604be-b812-47cc-8e58-32f6f05e9e6f	mol\t\n\\22	pdb	s3://b/22	22000000000	sha256:22	{"smiles": "C22"}	\N	2026-11-28 01:24:02.213696+00
0505c192-769b-4b64-a25a-645d80dd1db9	aa103410-50db-4c9a-a36e-777376d5281e	mol\t\n\\23	\N	s3://b/23	23000000000	sha256:23	{"smiles": "C23"}	\N	2026-11-28 01:23:02.213696+00
878435bf-a21e-48ad-84ac-2794446692e9	d54c8f1a-7a79-48f3-a836-de005a143795	mol\t\n\\23	\N	s3://b/23	23000000000	sha256:23	{"smiles": "C23"}	\N	2026-11-28 01:23:02.213696+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	b6d6424c-11c0-43f0-8e90-773df6c7ad66	mol\t\n\\23	\N	s3://b/23	23000000000	sha256:23	{"smiles": "C23"}	\N	2026-11-28 01:23:02.213696+00
0505c192-769b-4b64-a25a-645d80dd1db9	564e9321-8127-4a37-89bc-e1ca335f9072	mol\t\n\\24	sdf	s3://b/24	24000000000	sha256:24	{"smiles": "C24"}	\N	2026-11-28 01:22:02.213696+00
878435bf-a21e-48ad-84ac-2794446692e9	9e843394-4146-4354-8c67-6f471f5cfeaf	mol\t\n\\24	sdf	s3://b/24	24000000000	sha256:24	{"smiles": "C24"}	\N	2026-11-28 01:22:02.213696+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	ede4c7a2-4aac-4da1-998f-8c151d43257b	mol\t\n\\24	sdf	s3://b/24	24000000000	sha256:24	{"smiles": "C24"}	\N	2026-11-28 01:22:02.213696+00
0505c192-769b-4b64-a25a-645d80dd1db9	ea6aec9f-537a-483a-ae24-18ff05ebf67b	mol\t\n\\25	pdb	s3://b/25	25000000000	sha256:25	{"smiles": "C25"}	\N	2026-11-28 01:21:02.213696+00
878435bf-a21e-48ad-84ac-2794446692e9	b1089bdc-b4c3-4e16-8571-e8c02e5e1ca3	mol\t\n\\25	pdb	s3://b/25	25000000000	sha256:25	{"smiles": "C25"}	\N	2026-11-28 01:21:02.213696+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	f198b858-342c-4e9f-bec5-10fd6c693e4c	mol\t\n\\25	pdb	s3://b/25	25000000000	sha256:25	{"smiles": "C25"}	\N	2026-11-28 01:21:02.213696+00
0505c192-769b-4b64-a25a-645d80dd1db9	49d579c9-cfa1-4da3-a5f6-ab871a8e96cf	mol\t\n\\26	\N	s3://b/26	26000000000	sha256:26	{"smiles": "C26"}	\N	2026-11-28 01:20:02.213696+00
878435bf-a21e-48ad-84ac-2794446692e9	1c53f69b-80dd-42f1-a584-ea62b63db12b	mol\t\n\\26	\N	s3://b/26	26000000000	sha256:26	{"smiles": "C26"}	\N	2026-11-28 01:20:02.213696+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	f532a383-fcc3-4d98-ad89-9f609e568e58	mol\t\n\\26	\N	s3://b/26	26000000000	sha256:26	{"smiles": "C26"}	\N	2026-11-28 01:20:02.213696+00
0505c192-769b-4b64-a25a-645d80dd1db9	aa38d434-1a41-4747-a5d6-c59df427469f	mol\t\n\\27	sdf	s3://b/27	27000000000	sha256:27	{"smiles": "C27"}	\N	2026-11-28 01:19:02.213696+00
878435bf-a21e-48ad-84ac-2794446692e9	e98eb0a6-3c2b-4f3f-82ed-e5485d8fc17c	mol\t\n\\27	sdf	s3://b/27	27000000000	sha256:27	{"smiles": "C27"}	\N	2026-11-28 01:19:02.213696+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	ae83dba9-d196-4102-adeb-2e01daa84e78	mol\t\n\\27	sdf	s3://b/27	27000000000	sha256:27	{"smiles": "C27"}	\N	2026-11-28 01:19:02.213696+00
0505c192-769b-4b64-a25a-645d80dd1db9	cdca2c77-3d3d-434e-a21d-eeaa1e50f494	mol\t\n\\28	pdb	s3://b/28	28000000000	sha256:28	{"smiles": "C28"}	\N	2026-11-28 01:18:02.213696+00
878435bf-a21e-48ad-84ac-2794446692e9	80451439-53d0-453a-bb7c-f231654014e9	mol\t\n\\28	pdb	s3://b/28	28000000000	sha256:28	{"smiles": "C28"}	\N	2026-11-28 01:18:02.213696+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	4f175a21-0c0e-40ed-accb-0ace15d5c419	mol\t\n\\28	pdb	s3://b/28	28000000000	sha256:28	{"smiles": "C28"}	\N	2026-11-28 01:18:02.213696+00
0505c192-769b-4b64-a25a-645d80dd1db9	10d8496d-dc4c-4761-ade3-c8bf1fb40e24	mol\t\n\\29	\N	s3://b/29	29000000000	sha256:29	{"smiles": "C29"}	\N	2026-11-28 01:17:02.213696+00
878435bf-a21e-48ad-84ac-2794446692e9	7e528d5f-b144-47fa-b527-d0e84d5ceb0c	mol\t\n\\29	\N	s3://b/29	29000000000	sha256:29	{"smiles": "C29"}	\N	2026-11-28 01:17:02.213696+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	ef413e7d-cdb0-49ed-8c02-dd7a9f764459	mol\t\n\\29	\N	s3://b/29	29000000000	sha256:29	{"smiles": "C29"}	\N	2026-11-28 01:17:02.213696+00
0505c192-769b-4b64-a25a-645d80dd1db9	26f8b607-ffc6-46df-acbb-6245dc298f5f	mol\t\n\\30	sdf	s3://b/30	30000000000	sha256:30	{"smiles": "C30"}	\N	2026-11-28 01:16:02.213696+00
878435bf-a21e-48ad-84ac-2794446692e9	cd3b2d51-6408-465c-9807-c3690f7f85b5	mol\t\n\\30	sdf	s3://b/30	30000000000	sha256:30	{"smiles": "C30"}	\N	2026-11-28 01:16:02.213696+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	542ea913-baeb-4ab1-93ae-60d822745779	mol\t\n\\30	sdf	s3://b/30	30000000000	sha256:30	{"smiles": "C30"}	\N	2026-11-28 01:16:02.213696+00
0505c192-769b-4b64-a25a-645d80dd1db9	8a7496c7-f7bf-4bfc-9df2-0864d9f00950	mol\t\n\\31	pdb	s3://b/31	31000000000	sha256:31	{"smiles": "C31"}	\N	2026-11-28 01:15:02.213696+00
878435bf-a21e-48ad-84ac-2794446692e9	e919dc94-c4b4-411c-b99b-069a32fb48b6	mol\t\n\\31	pdb	s3://b/31	31000000000	sha256:31	{"smiles": "C31"}	\N	2026-11-28 01:15:02.213696+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	4138a290-61ad-466e-bb35-a0d7b046834a	mol\t\n\\31	pdb	s3://b/31	31000000000	sha256:31	{"smiles": "C31"}	\N	2026-11-28 01:15:02.213696+00
0505c192-769b-4b64-a25a-645d80dd1db9	95e5b759-939b-44ab-9253-40f0702ce768	mol\t\n\\32	\N	s3://b/32	32000000000	sha256:32	{"smiles": "C32"}	\N	2026-11-28 01:14:02.213696+00
878435bf-a21e-48ad-84ac-2794446692e9	6e3e1592-d1ed-4db9-83a7-94abcee27995	mol\t\n\\32	\N	s3://b/32	32000000000	sha256:32	{"smiles": "C32"}	\N	2026-11-28 01:14:02.213696+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	28a6d3eb-dc4d-497e-b0fe-d2c547076a09	mol\t\n\\32	\N	s3://b/32	32000000000	sha256:32	{"smiles": "C32"}	\N	2026-11-28 01:14:02.213696+00
0505c192-769b-4b64-a25a-645d80dd1db9	010e2ee4-f62e-45a2-afbe-9747c28a17be	mol\t\n\\33	sdf	s3://b/33	33000000000	sha256:33	{"smiles": "C33"}	\N	2026-11-28 01:13:02.213696+00
878435bf-a21e-48ad-84ac-2794446692e9	bf918a6c-dc24-4cb3-ba7b-de00d28474a5	mol\t\n\\33	sdf	s3://b/33	33000000000	sha256:33	{"smiles": "C33"}	\N	2026-11-28 01:13:02.213696+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	0a1b2456-8970-4b01-9c8a-2735bcd2a17a	mol\t\n\\33	sdf	s3://b/33	33000000000	sha256:33	{"smiles": "C33"}	\N	2026-11-28 01:13:02.213696+00
0505c192-769b-4b64-a25a-645d80dd1db9	435186eb-7374-4b6e-9123-a06be4b35fe8	mol\t\n\\34	pdb	s3://b/34	34000000000	sha256:34	{"smiles": "C34"}	\N	2026-11-28 01:12:02.213696+00
878435bf-a21e-48ad-84ac-2794446692e9	7a1df548-98d1-4efe-884c-1a28fa7a467f	mol\t\n\\34	pdb	s3://b/34	34000000000	sha256:34	{"smiles": "C34"}	\N	2026-11-28 01:12:02.213696+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	38e60f97-3d03-457f-a0ff-be5903ce4ef9	mol\t\n\\34	pdb	s3://b/34	34000000000	sha256:34	{"smiles": "C34"}	\N	2026-11-28 01:12:02.213696+00
0505c192-769b-4b64-a25a-645d80dd1db9	4d9c138e-900e-4cd4-b349-c7aa2825114b	mol\t\n\\35	\N	s3://b/35	35000000000	sha256:35	{"smiles": "C35"}	\N	2026-11-28 01:11:02.213696+00
878435bf-a21e-48ad-84ac-2794446692e9	bacd8d76-b3b8-4d8b-a83e-d076bf38f261	mol\t\n\\35	\N	s3://b/35	35000000000	sha256:35	{"smiles": "C35"}	\N	2026-11-28 01:11:02.213696+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	58850368-c389-48ca-a0f7-1f9cc024e8a4	mol\t\n\\35	\N	s3://b/35	35000000000	sha256:35	{"smiles": "C35"}	\N	2026-11-28 01:11:02.213696+00
0505c192-769b-4b64-a25a-645d80dd1db9	d4753799-75f9-470a-bc1a-985c760fbf1a	mol\t\n\\36	sdf	s3://b/36	36000000000	sha256:36	{"smiles": "C36"}	\N	2026-11-28 01:10:02.213696+00
878435bf-a21e-48ad-84ac-2794446692e9	c5d85c64-bf8f-420e-8eb7-bdc13fbb7006	mol\t\n\\36	sdf	s3://b/36	36000000000	sha256:36	{"smiles": "C36"}	\N	2026-11-28 01:10:02.213696+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	9f69fdf5-9fb9-457a-a512-6157a2773d78	mol\t\n\\36	sdf	s3://b/36	36000000000	sha256:36	{"smiles": "C36"}	\N	2026-11-28 01:10:02.213696+00
0505c192-769b-4b64-a25a-645d80dd1db9	1cd70e2f-5b66-4100-a654-156e67facb50	mol\t\n\\37	pdb	s3://b/37	37000000000	sha256:37	{"smiles": "C37"}	\N	2026-11-28 01:09:02.213696+00
878435bf-a21e-48ad-84ac-2794446692e9	fa989ba8-2de1-4cba-a9e8-d5be5119e5e4	mol\t\n\\37	pdb	s3://b/37	37000000000	sha256:37	{"smiles": "C37"}	\N	2026-11-28 01:09:02.213696+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	2cfc17bd-8c7c-4c1b-9a87-2a8a5d527204	mol\t\n\\37	pdb	s3://b/37	37000000000	sha256:37	{"smiles": "C37"}	\N	2026-11-28 01:09:02.213696+00
0505c192-769b-4b64-a25a-645d80dd1db9	db125ccd-713e-4d19-92bc-a83b72822cd5	mol\t\n\\38	\N	s3://b/38	38000000000	sha256:38	{"smiles": "C38"}	\N	2026-11-28 01:08:02.213696+00
878435bf-a21e-48ad-84ac-2794446692e9	11e1c039-a3a9-461c-a79e-eb9f9e994c86	mol\t\n\\38	\N	s3://b/38	38000000000	sha256:38	{"smiles": "C38"}	\N	2026-11-28 01:08:02.213696+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	4841f70a-9419-48ea-ab33-97009deb55a1	mol\t\n\\38	\N	s3://b/38	38000000000	sha256:38	{"smiles": "C38"}	\N	2026-11-28 01:08:02.213696+00
0505c192-769b-4b64-a25a-645d80dd1db9	074b08b4-9d4c-415e-a821-001610b146a3	mol\t\n\\39	sdf	s3://b/39	39000000000	sha256:39	{"smiles": "C39"}	\N	2026-11-28 01:07:02.213696+00
878435bf-a21e-48ad-84ac-2794446692e9	d72709a1-5e48-434a-a65e-9bbe7c580cab	mol\t\n\\39	sdf	s3://b/39	39000000000	sha256:39	{"smiles": "C39"}	\N	2026-11-28 01:07:02.213696+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	8a46442d-7b7e-46b1-9917-0f99c70fa2ae	mol\t\n\\39	sdf	s3://b/39	39000000000	sha256:39	{"smiles": "C39"}	\N	2026-11-28 01:07:02.213696+00
0505c192-769b-4b64-a25a-645d80dd1db9	27a99018-f69b-4990-b553-9a74e8492c0c	mol\t\n\\40	pdb	s3://b/40	40000000000	sha256:40	{"smiles": "C40"}	\N	2026-11-28 01:06:02.213696+00
878435bf-a21e-48ad-84ac-2794446692e9	883e3f40-43cf-4d8c-b3a9-276d62947d4d	mol\t\n\\40	pdb	s3://b/40	40000000000	sha256:40	{"smiles": "C40"}	\N	2026-11-28 01:06:02.213696+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	d419b8cf-491b-40bf-ac4f-f612a07939c7	mol\t\n\\40	pdb	s3://b/40	40000000000	sha256:40	{"smiles": "C40"}	\N	2026-11-28 01:06:02.213696+00
\.


--
-- Data for Name: organizations; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.organizations (org_id, name, status, quotas, created_at) FROM stdin;
0505c192-769b-4b64-a25a-645d80dd1db9	first	active	{}	2026-11-28 01:46:02.101497+00
878435bf-a21e-48ad-84ac-2794446692e9	second	active	{}	2026-11-28 01:46:02.102979+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	the "third"	active	{}	2026-11-28 01:46:02.103292+00
\.


--
-- Data for Name: pipeline_task_steps; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.pipeline_task_steps (org_id, step_id, template_id, task_definition_id, step_name, step_order, depends_on, parameter_overrides, created_at, wave) FROM stdin;
0505c192-769b-4b64-a25a-645d80dd1db9	210428ec-497c-410a-8692-abff60116da5	937dc54c-4f34-445f-ae89-ba3419b1860d	3c36dce6-1c36-43eb-84c4-7f5a377e5aa0	s0	0	[]	{}	2026-11-28 01:46:02.142735+00	0
0505c192-769b-4b64-a25a-645d80dd1db9	9b11f753-11e6-4ec3-8e30-fa8ce4322f97	937dc54c-4f34-445f-ae89-ba3419b1860d	b2193877-00e1-4d39-8c21-a70523bcea9d	s1	1	["s0"]	{}	2026-11-28 01:46:02.142735+00	1
0505c192-769b-4b64-a25a-645d80dd1db9	52b335eb-6c77-4e5c-b71a-504264fc9bf1	937dc54c-4f34-445f-ae89-ba3419b1860d	801764e3-5426-494a-b161-961414a6de46	s2	2	["s1"]	{}	2026-11-28 01:46:02.142735+00	2
0505c192-769b-4b64-a25a-645d80dd1db9	f10cc270-af1c-4473-932c-863ed128cdaf	937dc54c-4f34-445f-ae89-ba3419b1860d	a9a45278-1857-46cc-a4a5-6142fd18f3b0	s3	3	["s2"]	{}	2026-11-28 01:46:02.142735+00	3
0505c192-769b-4b64-a25a-645d80dd1db9	2c22a7bb-19a2-4c88-b173-0054714ada1b	937dc54c-4f34-445f-ae89-ba3419b1860d	1e7b35a4-dcee-4cc6-a1ee-312ae9a2d112	s4	4	["s3"]	{}	2026-11-28 01:46:02.142735+00	4
878435bf-a21e-48ad-84ac-2794446692e9	05575937-8a97-47f0-b25e-775cf75da83b	7427c46a-bd89-4907-9fad-9316da6fa1cf	71fa7888-d799-4929-9877-0f466ea0a1ae	s0	0	[]	{}	2026-11-28 01:46:02.18234+00	0
878435bf-a21e-48ad-84ac-2794446692e9	a59edc14-32e9-43af-9662-051153739701	7427c46a-bd89-4907-9fad-9316da6fa1cf	dc280510-f7fd-4a5c-9474-91e8d20e5cf5	s1	1	["s0"]	{}	2026-11-28 01:46:02.18234+00	1
878435bf-a21e-48ad-84ac-2794446692e9	9664c8ee-24e2-41b7-bdb0-92c5cd353912	7427c46a-bd89-4907-9fad-9316da6fa1cf	0a2444de-25ad-4272-a55f-ee20b9160966	s2	2	["s1"]	{}	2026-11-28 01:46:02.18234+00	2
878435bf-a21e-48ad-84ac-2794446692e9	83216967-d11a-4f2d-b1ba-2fba253a37d7	7427c46a-bd89-4907-9fad-9316da6fa1cf	7b4caaf2-cf6a-47ab-ac82-ab0ddd6a2984	s3	3	["s2"]	{}	2026-11-28 01:46:02.18234+00	3
878435bf-a21e-48ad-84ac-2794446692e9	e750d691-344e-4f4e-b8a3-ec8bcd2b9aa3	7427c46a-bd89-4907-9fad-9316da6fa1cf	eb6f3e51-c6b9-4349-856d-0931556100ff	s4	4	["s3"]	{}	2026-11-28 01:46:02.18234+00	4
c615bc3d-16c2-465b-aa52-ce5cb4b55541	505f9596-cafa-431c-b856-3157f6575d19	1d761e10-5872-48b4-a333-c395c4fa001d	af5471a4-11d9-417f-a337-2e05a1074873	s0	0	[]	{}	2026-11-28 01:46:02.206333+00	0
c615bc3d-16c2-465b-aa52-ce5cb4b55541	5c47abd9-ff28-4302-b0b4-8d0911f53844	1d761e10-5872-48b4-a333-c395c4fa001d	298c9100-8ab9-4390-9d66-b89a9f00164a	s1	1	["s0"]	{}	2026-11-28 01:46:02.206333+00	1
c615bc3d-16c2-465b-aa52-ce5cb4b55541	cde61924-96c2-4f25-afa5-1d289d29d208	1d761e10-5872-48b4-a333-c395c4fa001d	fe0c8d01-bc32-464d-8ba7-003589071538	s2	2	["s1"]	{}	2026-11-28 01:46:02.206333+00	2
c615bc3d-16c2-465b-aa52-ce5cb4b55541	73a59459-e45f-48f2-9514-11f61cd150c1	1d761e10-5872-48b4-a333-c395c4fa001d	6c972d62-0867-4add-a1c3-09b09ec51711	s3	3	["s2"]	{}	2026-11-28 01:46:02.206333+00	3
c615bc3d-16c2-465b-aa52-ce5cb4b55541	3344421f-e89b-4969-9c3f-37397366f342	1d761e10-5872-48b4-a333-c395c4fa001d	d2a8adab-143f-4cc4-9ed5-6262a5ef9374	s4	4	["s3"]	{}	2026-11-28 01:46:02.206333+00	4
\.


--
-- Data for Name: pipeline_templates; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.pipeline_templates (org_id, template_id, name, display_name, description, category, workflow_definition, default_parameters, is_public, is_active, is_system, version, created_by, created_at, updated_at) FROM stdin;
0505c192-769b-4b64-a25a-645d80dd1db9	937dc54c-4f34-445f-ae89-ba3419b1860d	p	P	\N	c	{}	{}	f	t	f	1	\N	2026-11-28 01:46:02.142735+00	2026-11-28 01:46:02.142735+00
878435bf-a21e-48ad-84ac-2794446692e9	7427c46a-bd89-4907-9fad-9316da6fa1cf	p	P	\N	c	{}	{}	f	t	f	1	\N	2026-11-28 01:46:02.18234+00	2026-11-28 01:46:02.18234+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	1d761e10-5872-48b4-a333-c395c4fa001d	p	P	\N	c	{}	{}	f	t	f	1	\N	2026-11-28 01:46:02.206333+00	2026-11-28 01:46:02.206333+00
\.


--
-- Data for Name: registry_revisions; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.registry_revisions (org_id, slot, mark) FROM stdin;
0505c192-769b-4b64-a25a-645d80dd1db9	3c5ce8ac-0e1e-4dab-b026-08febd0a9fad	45810422-f88a-4f2f-98f6-fe91eb266d55
878435bf-a21e-48ad-84ac-2794446692e9	5ec505d6-e871-41c5-ad16-50e050930fcf	70ec6ee1-9fd9-47d0-a595-325e51b71890
c615bc3d-16c2-465b-aa52-ce5cb4b55541	4f0723fd-7505-486e-b184-736fa92f24d6	46967444-6529-435e-af33-8971a649821e
\.


--
-- Data for Name: result_cache; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.result_cache (cache_key, pipeline_version, task_name, canonical_job_id, confidence_score, artifact_map, metrics_summary, hit_count, last_used_at, created_at, expires_at) FROM stdin;
key 0	p@1	\N	\N	0	{"n": 0}	{}	1	2026-11-28 01:46:02.983495+00	2026-11-28 01:46:02.978868+00	\N
key 1	p@1	\N	\N	0.05	{"n": 1}	{}	1	2026-11-28 01:46:02.986861+00	2026-11-28 01:46:02.986333+00	2027-11-28 01:46:02.986461+00
key 2	p@1	\N	\N	0.1	{"n": 2}	{}	1	2026-11-28 01:46:02.987553+00	2026-11-28 01:46:02.987259+00	\N
key 3	p@1	\N	\N	0.15	{"n": 3}	{}	1	2026-11-28 01:46:02.995934+00	2026-11-28 01:46:02.990347+00	2027-11-28 01:46:02.99048+00
key 4	p@1	\N	\N	0.2	{"n": 4}	{}	1	2026-11-28 01:46:03.016771+00	2026-11-28 01:46:03.010459+00	\N
key 5	p@1	\N	\N	0.25	{"n": 5}	{}	1	2026-11-28 01:46:03.043784+00	2026-11-28 01:46:03.035354+00	2027-11-28 01:46:03.036126+00
key 6	p@1	\N	\N	0.3	{"n": 6}	{}	1	2026-11-28 01:46:03.05745+00	2026-11-28 01:46:03.05613+00	\N
key 7	p@1	\N	\N	0.35	{"n": 7}	{}	1	2026-11-28 01:46:03.064284+00	2026-11-28 01:46:03.063264+00	2027-11-28 01:46:03.063465+00
key 8	p@1	\N	\N	0.4	{"n": 8}	{}	1	2026-11-28 01:46:03.068746+00	2026-11-28 01:46:03.067622+00	\N
key 9	p@1	\N	\N	0.45	{"n": 9}	{}	1	2026-11-28 01:46:03.074972+00	2026-11-28 01:46:03.069499+00	2027-11-28 01:46:03.069617+00
key 10	p@1	\N	\N	0.5	{"n": 10}	{}	1	2026-11-28 01:46:03.076405+00	2026-11-28 01:46:03.075793+00	\N
key 11	p@1	\N	\N	0.55	{"n": 11}	{}	1	2026-11-28 01:46:03.079651+00	2026-11-28 01:46:03.079101+00	2027-11-28 01:46:03.079199+00
key 12	p@1	\N	\N	0.6	{"n": 12}	{}	1	2026-11-28 01:46:03.08353+00	2026-11-28 01:46:03.082817+00	\N
key 13	p@1	\N	\N	0.65	{"n": 13}	{}	1	2026-11-28 01:46:03.084386+00	2026-11-28 01:46:03.083984+00	2027-11-28 01:46:03.084055+00
key 14	p@1	\N	\N	0.7	{"n": 14}	{}	1	2026-11-28 01:46:03.087071+00	2026-11-28 01:46:03.086368+00	\N
key 15	p@1	\N	\N	0.75	{"n": 15}	{}	1	2026-11-28 01:46:03.090517+00	2026-11-28 01:46:03.08752+00	2027-11-28 01:46:03.087571+00
key 16	p@1	\N	\N	0.8	{"n": 16}	{}	1	2026-11-28 01:46:03.091515+00	2026-11-28 01:46:03.091126+00	\N
key 17	p@1	\N	\N	0.85	{"n": 17}	{}	1	2026-11-28 01:46:03.09214+00	2026-11-28 01:46:03.091832+00	2027-11-28 01:46:03.091872+00
key 18	p@1	\N	\N	0.9	{"n": 18}	{}	1	2026-11-28 01:46:03.099082+00	2026-11-28 01:46:03.098346+00	\N
key 19	p@1	\N	\N	0.95	{"n": 19}	{}	1	2026-11-28 01:46:03.099797+00	2026-11-28 01:46:03.09951+00	2027-11-28 01:46:03.099556+00
\.


--
-- Data for Name: result_cache_claims; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.result_cache_claims (cache_key, claimed_until) FROM stdin;
claim 0	2027-11-28 01:46:02.983929+00
claim 1	2027-11-28 01:46:02.98709+00
claim 2	2027-11-28 01:46:02.987689+00
claim 3	2027-11-28 01:46:03.004248+00
claim 4	2027-11-28 01:46:03.02853+00
claim 5	2027-11-28 01:46:03.055036+00
claim 6	2027-11-28 01:46:03.06258+00
claim 7	2027-11-28 01:46:03.064889+00
claim 8	2027-11-28 01:46:03.069199+00
claim 9	2027-11-28 01:46:03.075485+00
claim 10	2027-11-28 01:46:03.078549+00
claim 11	2027-11-28 01:46:03.082427+00
claim 12	2027-11-28 01:46:03.083772+00
claim 13	2027-11-28 01:46:03.084609+00
claim 14	2027-11-28 01:46:03.087334+00
claim 15	2027-11-28 01:46:03.090885+00
claim 16	2027-11-28 01:46:03.091689+00
claim 17	2027-11-28 01:46:03.092308+00
claim 18	2027-11-28 01:46:03.09934+00
claim 19	2027-11-28 01:46:03.099977+00
\.


--
-- Data for Name: role_access; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.role_access (role_name, level, org_id, role_oid, granted_at, server_id) FROM stdin;
data_bound_reader	reader	0505c192-769b-4b64-a25a-645d80dd1db9	16386	2026-11-28 01:46:03.150725+00	7713032663679904338
data_writer	writer	\N	16387	2026-11-28 01:46:03.170749+00	7713032663679904338
data_bound_writer	writer	0505c192-769b-4b64-a25a-645d80dd1db9	16388	2026-11-28 01:46:03.192709+00	7713032663679904338
data_operator	operator	\N	16389	2026-11-28 01:46:03.228576+00	7713032663679904338
Data "operator" 2	operator	\N	16390	2026-11-28 01:46:03.266339+00	7713032663679904338
data_reader	reader	\N	16385	2026-11-28 01:46:03.379343+00	7713032663679904338
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
1	registry	2026-11-28 01:46:01.476494+00
2	data	2026-11-28 01:46:01.476494+00
3	tenancy	2026-11-28 01:46:01.476494+00
4	library	2026-11-28 01:46:01.476494+00
5	search_lists	2026-11-28 01:46:01.476494+00
6	access	2026-11-28 01:46:01.476494+00
7	search_dictionary	2026-11-28 01:46:01.476494+00
8	placement	2026-11-28 01:46:01.476494+00
9	maintenance	2026-11-28 01:46:01.476494+00
\.


--
-- Data for Name: search_dictionary; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.search_dictionary (only_row, fingerprint, noted_at) FROM stdin;
t	2e3b6aaa9adbacccf920c2b0983d1843	2026-11-28 01:46:01.476494+00
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
0505c192-769b-4b64-a25a-645d80dd1db9	-1781335551898203830	1754618b-1faa-424c-91a5-1380335bfdb7	1	1	2026-11-28 01:46:02.164535+00	2026-12-05 01:46:02.164535+00	job
0505c192-769b-4b64-a25a-645d80dd1db9	-5985747087571794847	6fc56fd0-5599-402e-bece-00bd7c1fdb67	1	0	\N	\N	\N
0505c192-769b-4b64-a25a-645d80dd1db9	8414603621106140877	6fc56fd0-5599-402e-bece-00bd7c1fdb67	2	1	2026-11-28 01:46:02.165894+00	2026-12-05 01:46:02.165894+00	job
0505c192-769b-4b64-a25a-645d80dd1db9	-2347203109355830566	3cdbc48e-265b-4176-bc66-04bccc7df60a	1	0	\N	\N	\N
0505c192-769b-4b64-a25a-645d80dd1db9	9198956531437684669	3cdbc48e-265b-4176-bc66-04bccc7df60a	2	0	\N	\N	\N
0505c192-769b-4b64-a25a-645d80dd1db9	-7138252182297884507	3cdbc48e-265b-4176-bc66-04bccc7df60a	3	1	2026-11-28 01:46:02.174563+00	2026-12-05 01:46:02.174563+00	job
878435bf-a21e-48ad-84ac-2794446692e9	-3069285451544862	cba4f38c-357b-4c0c-b167-d5a3dfb7e22f	1	1	2026-11-28 01:46:02.187494+00	2026-12-05 01:46:02.187494+00	job
878435bf-a21e-48ad-84ac-2794446692e9	4453127228716368612	514fcce4-71d3-47dc-b6ca-9ba38bb9d49d	1	0	\N	\N	\N
878435bf-a21e-48ad-84ac-2794446692e9	-263952526700754078	514fcce4-71d3-47dc-b6ca-9ba38bb9d49d	2	1	2026-11-28 01:46:02.192068+00	2026-12-05 01:46:02.192068+00	job
878435bf-a21e-48ad-84ac-2794446692e9	6370795075993160715	4f0ce368-bfc1-4b73-95dd-52073590f457	1	0	\N	\N	\N
878435bf-a21e-48ad-84ac-2794446692e9	-9147786176043004289	4f0ce368-bfc1-4b73-95dd-52073590f457	2	0	\N	\N	\N
878435bf-a21e-48ad-84ac-2794446692e9	9079961374116823959	4f0ce368-bfc1-4b73-95dd-52073590f457	3	1	2026-11-28 01:46:02.193185+00	2026-12-05 01:46:02.193185+00	job
c615bc3d-16c2-465b-aa52-ce5cb4b55541	1215919208931344526	41e9536f-f04e-4097-b58c-97b4b3a9d95a	1	1	2026-11-28 01:46:02.208552+00	2026-12-05 01:46:02.208552+00	job
c615bc3d-16c2-465b-aa52-ce5cb4b55541	-7456801770419303075	753552a9-5e4f-4365-8485-652ee1a3d6c8	2	0	\N	\N	\N
c615bc3d-16c2-465b-aa52-ce5cb4b55541	-1996556005993921173	753552a9-5e4f-4365-8485-652ee1a3d6c8	1	1	2026-11-28 01:46:02.209404+00	2026-12-05 01:46:02.209404+00	job
c615bc3d-16c2-465b-aa52-ce5cb4b55541	6865143289216322174	fb02cae6-937e-4112-aea1-5df1a1a5bc1d	1	0	\N	\N	\N
c615bc3d-16c2-465b-aa52-ce5cb4b55541	6236469626323290341	fb02cae6-937e-4112-aea1-5df1a1a5bc1d	3	0	\N	\N	\N
c615bc3d-16c2-465b-aa52-ce5cb4b55541	8601369926009962927	fb02cae6-937e-4112-aea1-5df1a1a5bc1d	2	1	2026-11-28 01:46:02.213069+00	2026-12-05 01:46:02.213069+00	job
\.


--
-- Data for Name: task_definitions; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.task_definitions (org_id, task_definition_id, task_id, version, metadata, interface_spec, service_config, is_active, is_system, created_by, created_at, updated_at) FROM stdin;
0505c192-769b-4b64-a25a-645d80dd1db9	3c36dce6-1c36-43eb-84c4-7f5a377e5aa0	t0	1.0.0	{"title": "Task 0 of 0505c192-769b-4b64-a25a-645d80dd1db9"}	{}	{}	t	f	\N	2026-11-28 01:46:02.110345+00	2026-11-28 01:46:02.110345+00
0505c192-769b-4b64-a25a-645d80dd1db9	b2193877-00e1-4d39-8c21-a70523bcea9d	t1	1.1.0	{"title": "Task 1 of 0505c192-769b-4b64-a25a-645d80dd1db9"}	{}	{}	t	f	\N	2026-11-28 01:46:02.110345+00	2026-11-28 01:46:02.110345+00
0505c192-769b-4b64-a25a-645d80dd1db9	801764e3-5426-494a-b161-961414a6de46	t2	1.2.0	{"title": "Task 2 of 0505c192-769b-4b64-a25a-645d80dd1db9"}	{}	{}	t	f	\N	2026-11-28 01:46:02.110345+00	2026-11-28 01:46:02.110345+00
0505c192-769b-4b64-a25a-645d80dd1db9	a9a45278-1857-46cc-a4a5-6142fd18f3b0	t3	1.3.0	{"title": "Task 3 of 0505c192-769b-4b64-a25a-645d80dd1db9"}	{}	{}	t	f	\N	2026-11-28 01:46:02.110345+00	2026-11-28 01:46:02.110345+00
0505c192-769b-4b64-a25a-645d80dd1db9	1e7b35a4-dcee-4cc6-a1ee-312ae9a2d112	t4	1.4.0	{"title": "Task 4 of 0505c192-769b-4b64-a25a-645d80dd1db9"}	{}	{}	t	f	\N	2026-11-28 01:46:02.110345+00	2026-11-28 01:46:02.110345+00
0505c192-769b-4b64-a25a-645d80dd1db9	ae858376-06b4-4c8d-b18f-71700bbd0e42	t5	1.5.0	{"title": "Task 5 of 0505c192-769b-4b64-a25a-645d80dd1db9"}	{}	{}	t	f	\N	2026-11-28 01:46:02.110345+00	2026-11-28 01:46:02.110345+00
0505c192-769b-4b64-a25a-645d80dd1db9	d8a90472-cb72-4be3-ad10-f6ecaeba4077	t6	1.6.0	{"title": "Task 6 of 0505c192-769b-4b64-a25a-645d80dd1db9"}	{}	{}	t	f	\N	2026-11-28 01:46:02.110345+00	2026-11-28 01:46:02.110345+00
0505c192-769b-4b64-a25a-645d80dd1db9	203a2cf0-3e18-4481-9e24-ef38d64ca8ff	t7	1.7.0	{"title": "Task 7 of 0505c192-769b-4b64-a25a-645d80dd1db9"}	{}	{}	t	f	\N	2026-11-28 01:46:02.110345+00	2026-11-28 01:46:02.110345+00
0505c192-769b-4b64-a25a-645d80dd1db9	ab181fe9-3a78-471d-98d7-1996fa824b4d	t8	1.8.0	{"title": "Task 8 of 0505c192-769b-4b64-a25a-645d80dd1db9"}	{}	{}	t	f	\N	2026-11-28 01:46:02.110345+00	2026-11-28 01:46:02.110345+00
0505c192-769b-4b64-a25a-645d80dd1db9	f6b100db-d412-44da-b583-003679a15926	t9	1.9.0	{"title": "Task 9 of 0505c192-769b-4b64-a25a-645d80dd1db9"}	{}	{}	t	f	\N	2026-11-28 01:46:02.110345+00	2026-11-28 01:46:02.110345+00
878435bf-a21e-48ad-84ac-2794446692e9	71fa7888-d799-4929-9877-0f466ea0a1ae	t0	1.0.0	{"title": "Task 0 of 878435bf-a21e-48ad-84ac-2794446692e9"}	{}	{}	t	f	\N	2026-11-28 01:46:02.176048+00	2026-11-28 01:46:02.176048+00
878435bf-a21e-48ad-84ac-2794446692e9	dc280510-f7fd-4a5c-9474-91e8d20e5cf5	t1	1.1.0	{"title": "Task 1 of 878435bf-a21e-48ad-84ac-2794446692e9"}	{}	{}	t	f	\N	2026-11-28 01:46:02.176048+00	2026-11-28 01:46:02.176048+00
878435bf-a21e-48ad-84ac-2794446692e9	0a2444de-25ad-4272-a55f-ee20b9160966	t2	1.2.0	{"title": "Task 2 of 878435bf-a21e-48ad-84ac-2794446692e9"}	{}	{}	t	f	\N	2026-11-28 01:46:02.176048+00	2026-11-28 01:46:02.176048+00
878435bf-a21e-48ad-84ac-2794446692e9	7b4caaf2-cf6a-47ab-ac82-ab0ddd6a2984	t3	1.3.0	{"title": "Task 3 of 878435bf-a21e-48ad-84ac-2794446692e9"}	{}	{}	t	f	\N	2026-11-28 01:46:02.176048+00	2026-11-28 01:46:02.176048+00
878435bf-a21e-48ad-84ac-2794446692e9	eb6f3e51-c6b9-4349-856d-0931556100ff	t4	1.4.0	{"title": "Task 4 of 878435bf-a21e-48ad-84ac-2794446692e9"}	{}	{}	t	f	\N	2026-11-28 01:46:02.176048+00	2026-11-28 01:46:02.176048+00
878435bf-a21e-48ad-84ac-2794446692e9	d9cc8de3-5010-48b3-9e29-de52aa54779f	t5	1.5.0	{"title": "Task 5 of 878435bf-a21e-48ad-84ac-2794446692e9"}	{}	{}	t	f	\N	2026-11-28 01:46:02.176048+00	2026-11-28 01:46:02.176048+00
878435bf-a21e-48ad-84ac-2794446692e9	c1cd2f27-be42-416b-a73f-814320cc4975	t6	1.6.0	{"title": "Task 6 of 878435bf-a21e-48ad-84ac-2794446692e9"}	{}	{}	t	f	\N	2026-11-28 01:46:02.176048+00	2026-11-28 01:46:02.176048+00
878435bf-a21e-48ad-84ac-2794446692e9	0fbe62ac-206e-4814-b638-d326e6a7c86d	t7	1.7.0	{"title": "Task 7 of 878435bf-a21e-48ad-84ac-2794446692e9"}	{}	{}	t	f	\N	2026-11-28 01:46:02.176048+00	2026-11-28 01:46:02.176048+00
878435bf-a21e-48ad-84ac-2794446692e9	52ffb8fb-09ed-4f07-92e7-5aa327acfac5	t8	1.8.0	{"title": "Task 8 of 878435bf-a21e-48ad-84ac-2794446692e9"}	{}	{}	t	f	\N	2026-11-28 01:46:02.176048+00	2026-11-28 01:46:02.176048+00
878435bf-a21e-48ad-84ac-2794446692e9	02d0d93c-e08b-4783-a993-6fa5ee769dc8	t9	1.9.0	{"title": "Task 9 of 878435bf-a21e-48ad-84ac-2794446692e9"}	{}	{}	t	f	\N	2026-11-28 01:46:02.176048+00	2026-11-28 01:46:02.176048+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	af5471a4-11d9-417f-a337-2e05a1074873	t0	1.0.0	{"title": "Task 0 of c615bc3d-16c2-465b-aa52-ce5cb4b55541"}	{}	{}	t	f	\N	2026-11-28 01:46:02.193848+00	2026-11-28 01:46:02.193848+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	298c9100-8ab9-4390-9d66-b89a9f00164a	t1	1.1.0	{"title": "Task 1 of c615bc3d-16c2-465b-aa52-ce5cb4b55541"}	{}	{}	t	f	\N	2026-11-28 01:46:02.193848+00	2026-11-28 01:46:02.193848+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	fe0c8d01-bc32-464d-8ba7-003589071538	t2	1.2.0	{"title": "Task 2 of c615bc3d-16c2-465b-aa52-ce5cb4b55541"}	{}	{}	t	f	\N	2026-11-28 01:46:02.193848+00	2026-11-28 01:46:02.193848+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	6c972d62-0867-4add-a1c3-09b09ec51711	t3	1.3.0	{"title": "Task 3 of c615bc3d-16c2-465b-aa52-ce5cb4b55541"}	{}	{}	t	f	\N	2026-11-28 01:46:02.193848+00	2026-11-28 01:46:02.193848+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	d2a8adab-143f-4cc4-9ed5-6262a5ef9374	t4	1.4.0	{"title": "Task 4 of c615bc3d-16c2-465b-aa52-ce5cb4b55541"}	{}	{}	t	f	\N	2026-11-28 01:46:02.193848+00	2026-11-28 01:46:02.193848+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	7469b9fe-f765-488b-8e8a-a2384d785c68	t5	1.5.0	{"title": "Task 5 of c615bc3d-16c2-465b-aa52-ce5cb4b55541"}	{}	{}	t	f	\N	2026-11-28 01:46:02.193848+00	2026-11-28 01:46:02.193848+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	eb3fbbd6-4f7b-4840-881a-2b9b4ecd0d88	t6	1.6.0	{"title": "Task 6 of c615bc3d-16c2-465b-aa52-ce5cb4b55541"}	{}	{}	t	f	\N	2026-11-28 01:46:02.193848+00	2026-11-28 01:46:02.193848+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	6fcbf7d3-0445-454b-82e9-8d37bf21f707	t7	1.7.0	{"title": "Task 7 of c615bc3d-16c2-465b-aa52-ce5cb4b55541"}	{}	{}	t	f	\N	2026-11-28 01:46:02.193848+00	2026-11-28 01:46:02.193848+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	a4c58b9f-330f-47b4-b7b3-896203e6b114	t8	1.8.0	{"title": "Task 8 of c615bc3d-16c2-465b-aa52-ce5cb4b55541"}	{}	{}	t	f	\N	2026-11-28 01:46:02.193848+00	2026-11-28 01:46:02.193848+00
c615bc3d-16c2-465b-aa52-ce5cb4b55541	045170b3-adc5-4408-b799-0ac2a7792546	t9	1.9.0	{"title": "Task 9 of c615bc3d-16c2-465b-aa52-ce5cb4b55541"}	{}	{}	t	f	\N	2026-11-28 01:46:02.193848+00	2026-11-28 01:46:02.193848+00
\.


--
-- Data for Name: task_executions; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.task_executions (exec_id, job_id, task_name, task_definition_id, service_url, status, parameters, started_at, ended_at, retries, logs_uri) FROM stdin;
6601854f-b2ec-4ee0-841c-b6a5d89ec81c	22ada13e-7033-4576-aa82-87ec7c3861ae	step 0	af42e573-b392-44e2-9b86-c594f2e307a2	http://s0	DONE	{}	2026-11-28 01:46:02.213696+00	\N	0	\N
49c3a0db-9b59-4d88-ad68-2f7368cef48e	fea2fb7f-12c2-4866-b0c2-47ea3569b379	step 0	b0c954a0-ccfa-4d8d-9d8d-744c133dce85	http://s0	DONE	{}	2026-11-28 01:46:02.213696+00	\N	0	\N
33d52354-276b-412b-b158-4924f12c7434	7c7d6694-2224-42cf-9108-54f0e2563231	step 0	79efe755-000d-4eb8-a6af-5e45927d0c4c	http://s0	DONE	{}	2026-11-28 01:46:02.213696+00	\N	0	\N
1fda2aea-ca9e-4168-905b-04ed63efff71	ad7863bd-2891-4960-b0f1-8d40752cf828	step 0	40a718c1-c737-424e-8059-195352cfe9d2	http://s0	DONE	{}	2026-11-28 01:46:02.213696+00	\N	0	\N
6c90f71b-34b7-4cbc-a695-01db0edc0c10	8482f708-73c0-48d8-9c25-b4e8a34596b5	step 0	d92bdbf3-ba27-497d-bd75-88a9786cf699	http://s0	DONE	{}	2026-11-28 01:46:02.213696+00	\N	0	\N
564d4d28-669f-4349-a507-0c66b74a54b3	13f58249-891d-4ebf-931d-b6b384c9e7aa	step 0	3660e9c1-18ce-49f0-854b-12257f42f617	http://s0	DONE	{}	2026-11-28 01:46:02.213696+00	\N	0	\N
fccfba7d-2afa-4edd-97a2-111b077f8a23	74b6d1bd-51cf-4648-bdf6-8981419e4f61	step 0	9763bf4f-5e2e-4c27-b84d-3f051e85c3a7	http://s0	DONE	{}	2026-11-28 01:46:02.213696+00	\N	0	\N
439f6e1c-6380-462c-adfd-2d07e4b78674	2df8d284-e94c-4692-bff8-ce8f855eb52d	step 0	5d9d9502-15c9-46b0-9f49-92a376d54a25	http://s0	DONE	{}	2026-11-28 01:46:02.213696+00	\N	0	\N
8256cb75-a5c9-4316-a454-4382c3ddc5fe	49c4254d-bb35-4d17-bb04-769c6fc2955c	step 0	aeada1e9-3c8c-4071-a4f2-01a5a9c35776	http://s0	DONE	{}	2026-11-28 01:46:02.213696+00	\N	0	\N
716218cb-4bfb-4f2a-8682-0f1d3273b8b8	b8efcc10-42f9-4a3b-9a34-aa84751babbe	step 0	249fe0f4-ced5-4ffa-90a3-f10cbec98aff	http://s0	DONE	{}	2026-11-28 01:46:02.213696+00	\N	0	\N
0d45803e-d9ae-48f8-b433-338851296f5b	869251b2-0234-4317-8ece-8c3bab82abd2	step 0	5476f203-b62c-4c37-92e0-f81488a9681c	http://s0	DONE	{}	2026-11-28 01:46:02.213696+00	\N	0	\N
df580964-9049-4c8c-a55a-b1770defb17c	fe23ca45-fb45-482e-9351-c490004e9acb	step 0	e453671b-bd9d-4bf7-83a3-669f70fb1543	http://s0	DONE	{}	2026-11-28 01:46:02.213696+00	\N	0	\N
777b7e00-9113-4df5-a669-dc7864002e0f	64600013-c1b5-423c-9614-fa49711e9a7b	step 0	1db19092-74ea-495b-ae6c-1cf322221ed5	http://s0	DONE	{}	2026-11-28 01:46:02.213696+00	\N	0	\N
043f692d-b302-4636-bc62-bc25e65b4b9a	bae8c172-391a-4abd-b06b-94520b9431a6	step 0	7a586ae8-7ae7-40c9-a887-06557dcbbd46	http://s0	DONE	{}	2026-11-28 01:46:02.213696+00	\N	0	\N
49d524db-dec9-49c1-8f9e-0e462e42f02f	6369ae41-513d-41c5-b4fe-b48c3352056b	step 0	2f9c3a26-9bc2-4926-af98-a9b8e611869e	http://s0	DONE	{}	2026-11-28 01:46:02.213696+00	\N	0	\N
505f5cd0-5c73-450b-8413-7c12e0e5432b	31234708-0981-4838-9b4f-9ea52faccb33	step 0	3bbef8cc-2180-4fc3-ba20-eb289ee29333	http://s0	DONE	{}	2026-11-28 01:46:02.213696+00	\N	0	\N
4528ecc0-786d-4b19-b872-58dc049d2436	8f27154d-30fd-49a7-b29c-e8b83e782902	step 0	2f50b001-4408-4a4e-862c-fdedeb24f4ab	http://s0	DONE	{}	2026-11-28 01:46:02.213696+00	\N	0	\N
9459b214-f0e6-422c-889b-eadf5e22ff64	00d65cc0-8065-4822-a5bd-bd5c66ee5701	step 0	80154ca7-d1e0-4239-8dcd-a198609201f2	http://s0	DONE	{}	2026-11-28 01:46:02.213696+00	\N	0	\N
bb834a8d-b60e-4f53-a19a-029104a711f1	9544c502-c23a-40ef-aa96-7fafe9d31a3e	step 0	1e4bc634-af21-48b3-88f4-fc5c079521cb	http://s0	DONE	{}	2026-11-28 01:46:02.213696+00	\N	0	\N
e1452223-f6f2-4ad9-8f09-41f4c88295ff	400c0a13-1552-465b-aeae-497a456352ea	step 0	410cac9e-724b-4698-bbb5-ccc0a3407471	http://s0	DONE	{}	2026-11-28 01:46:02.213696+00	\N	0	\N
aaf96fe7-ae37-4cef-ab5d-c8ccb6dc21d3	36a800cf-dfd6-4fc3-98d7-c002f606e55b	step 0	c2a787af-97a0-468c-a7cb-dd9bfa12b67c	http://s0	DONE	{}	2026-11-28 01:46:02.213696+00	\N	0	\N
84ac972a-e8d3-433c-b2fe-295ecfb6ab59	4cd9352d-1b1c-43dc-990f-daa4a028c151	step 0	d3421c57-7f3c-4f6a-a9e1-da8e26208046	http://s0	DONE	{}	2026-11-28 01:46:02.213696+00	\N	0	\N
d95a97ba-a572-4168-9c0d-2439640ecaab	d85f5565-71db-4265-b8ee-325be3fa14fb	step 0	eb0f3253-27c0-48be-8b01-e2fef78459d6	http://s0	DONE	{}	2026-11-28 01:46:02.213696+00	\N	0	\N
8350b6ed-6f5a-40c9-8ce3-d872a1609ed0	21efd0ef-1aed-4f42-a37e-db20b43ff76a	step 0	5c921647-e87e-48b5-a9d0-25f8ecef4062	http://s0	DONE	{}	2026-11-28 01:46:02.213696+00	\N	0	\N
6672305b-876f-48f1-bb25-7f4076466166	2596f765-1463-41a5-b964-ed27cf17078d	step 0	f6cbec25-7f0b-4945-aa7f-5b05e893c6d8	http://s0	DONE	{}	2026-11-28 01:46:02.213696+00	\N	0	\N
6f530f87-afb2-45c5-a6d4-ada751291b85	b855caf5-16c8-4450-90af-820e436c7592	step 0	1bda68ea-58a0-4ae3-bc16-78ffbf2335a8	http://s0	DONE	{}	2026-11-28 01:46:02.213696+00	\N	0	\N
57a9fbdc-9a23-4139-ad47-e028a3361cce	30202b14-033b-426c-a012-ed9d38a966a8	step 0	d1136c4a-6b92-4d23-894b-489ea40ee5ac	http://s0	DONE	{}	2026-11-28 01:46:02.213696+00	\N	0	\N
e0aa8ae1-0dd5-421c-9526-48ba2e8bd88c	1872f0f2-5726-4b5c-a3fa-2d506e92fcea	step 0	47b787c9-ef00-458b-9f05-25f3a514cb9f	http://s0	DONE	{}	2026-11-28 01:46:02.213696+00	\N	0	\N
c92cdb2b-9a54-4b7f-b953-2065b7b88c56	ad2ad9e9-88ca-4e20-89a3-db6d13ccc444	step 0	f91b72f7-c214-447a-bf22-0e097ba4ae1e	http://s0	DONE	{}	2026-11-28 01:46:02.213696+00	\N	0	\N
3bbf5838-5ee9-49fb-ad11-2be57fecc7d6	89c2ba47-572e-481c-820b-21102628a4d6	step 0	ebc21f93-fb8f-4ad7-b436-bc27536cd98e	http://s0	DONE	{}	2026-11-28 01:46:02.213696+00	\N	0	\N
374658af-32b5-4fa0-a1b3-6082cbeba4eb	28f41e00-11ca-448f-a898-cbd16e2dd2ec	step 0	d34c53b6-00dc-49b4-97de-4af13e054cfc	http://s0	DONE	{}	2026-11-28 01:46:02.213696+00	\N	0	\N
abd6b761-0991-46c3-995d-041c2ee85ac1	e175e789-6035-4e39-8491-f093d0e7da8e	step 0	c9b0fa16-d33f-4877-adaf-66247fa0d43b	http://s0	DONE	{}	2026-11-28 01:46:02.213696+00	\N	0	\N
1ad80f78-2ada-4bee-b3a3-eb9e347dce97	365b804e-e5e1-4ae2-a1b0-79684906b744	step 0	fbec20ca-9c19-49fa-9c5a-8fa9c2f388af	http://s0	DONE	{}	2026-11-28 01:46:02.213696+00	\N	0	\N
8ca508ba-c450-4c96-80eb-9abd7ffa577e	e504d36a-54b8-4763-92dd-06ec1d4f984b	step 0	e873c733-87bf-4f93-81ef-d8999b127e65	http://s0	DONE	{}	2026-11-28 01:46:02.213696+00	\N	0	\N
2cc5fdf6-895d-46ed-bed6-a56f8c0e940a	45ea89cb-d13c-4584-a6c5-3961177cb530	step 0	17094b55-be03-42d3-be4a-25294a5659dc	http://s0	DONE	{}	2026-11-28 01:46:02.213696+00	\N	0	\N
96d94961-da65-4b8b-9cc9-d30508c1a64a	2ae043f4-b42c-4bd1-9d84-fff86ae67b16	step 0	2685fca1-284c-4295-8014-4949d62ccc3b	http://s0	DONE	{}	2026-11-28 01:46:02.213696+00	\N	0	\N
91a56093-e4e9-4db6-8f34-2e1113f1b26f	9eb8cb33-1146-45e1-a9e1-749aebbe1bfa	step 0	d4b7865b-9353-44c1-9cd5-6aa684f52af3	http://s0	DONE	{}	2026-11-28 01:46:02.213696+00	\N	0	\N
7298ef01-4ff2-42a1-b461-a9fa1742b1e5	54eff1d0-d1a3-4611-8f16-677bd5fba97d	step 0	7e09838e-5650-413a-bf6b-edab11a83a07	http://s0	DONE	{}	2026-11-28 01:46:02.213696+00	\N	0	\N
3abca3f4-a43e-496b-a688-b73ff64077e4	7b56c448-af8b-4d6c-9b63-43bdf9ea8a0f	step 0	70b250b3-5074-4703-b0d8-00e7ddfdae41	http://s0	DONE	{}	2026-11-28 01:46:02.213696+00	\N	0	\N
bc13e4aa-6c46-461a-950d-deb5935e1568	95ee6f22-b07c-4327-bd96-25a4631ddae5	step 0	7a992437-91ab-4698-ac86-132bf6df0d4a	http://s0	DONE	{}	2026-11-28 01:46:02.213696+00	\N	0	\N
bc267f38-15ef-462e-ac88-3499125f259a	2698473d-4d66-411a-9efa-0661b52d84b4	step 0	25f0755d-90a6-45cf-beb8-64b0c2f20dd7	http://s0	DONE	{}	2026-11-28 01:46:02.213696+00	\N	0	\N
5f07c589-587d-482e-bfc6-9c10d1dd6d6e	ecc9811d-07c8-4a9e-bfcf-84ff6d7dda14	step 0	86d742fd-8ec8-4a75-9a37-5a4c9dc59cb3	http://s0	DONE	{}	2026-11-28 01:46:02.213696+00	\N	0	\N
c091a68d-d266-49d7-b83b-7190dbe17022	658ab2bc-283e-42c9-afa2-dea904ca5ad5	step 0	d1d9d29c-6341-4d68-80d4-ac96799e624e	http://s0	DONE	{}	2026-11-28 01:46:02.213696+00	\N	0	\N
60a02d34-fc9c-46aa-95b9-9612deb2aa86	bfbccff9-b300-470b-ae34-a61612b83f58	step 0	cef507fd-bb96-4c16-b1c9-e2c7ee8ffc8d	http://s0	DONE	{}	2026-11-28 01:46:02.213696+00	\N	0	\N
24fd9884-c986-4e83-8cf1-25b27019d466	884dbecb-dd9a-404d-b227-5aa26e1e305a	step 0	faa33d12-a68a-4d35-bb27-66ae5c40221a	http://s0	DONE	{}	2026-11-28 01:46:02.213696+00	\N	0	\N
82877829-cd0d-45ad-9010-215aa906f11a	ff1f5f4a-8ac7-42ac-a366-0356d071e8ab	step 0	226c4666-d360-4f67-a4b8-be8455d860ab	http://s0	DONE	{}	2026-11-28 01:46:02.213696+00	\N	0	\N
7f1fff81-d0a1-4a9b-8896-95264591eab5	631908a7-7ea4-4f27-a222-b8d7837e6f9a	step 0	b28e6e8c-49ba-4295-9bfa-875a500a70c9	http://s0	DONE	{}	2026-11-28 01:46:02.213696+00	\N	0	\N
efe183b5-0f8a-474e-bf7c-3aa5a01eb37f	60c41b13-8771-4109-ae78-b89738d0a996	step 0	dcfb9d8f-a3b4-4e1e-b1fc-82a4c746a221	http://s0	DONE	{}	2026-11-28 01:46:02.213696+00	\N	0	\N
6744dffa-2501-4691-a37a-2bfae863e658	724b88e9-3bc9-466b-8c26-5842764e1f5f	step 0	bf0b045d-3b33-4387-91d5-62efd4feb645	http://s0	DONE	{}	2026-11-28 01:46:02.213696+00	\N	0	\N
4ed246cb-96f2-4e8c-a800-1c30bdcfb82b	9d5171f0-068c-4cb4-bd21-1d0d91279632	step 0	de155a10-1c29-44dc-8563-d9c87b8db680	http://s0	DONE	{}	2026-11-28 01:46:02.213696+00	\N	0	\N
533fdaf5-bb38-4598-84a2-3f1fd0f8ac89	454a5156-354f-4d61-8a34-2c825bcea300	step 0	d97500e5-7df5-4b7d-876d-1a3689fd5783	http://s0	DONE	{}	2026-11-28 01:46:02.213696+00	\N	0	\N
1b4c27c4-04a3-4af5-92e7-d2c15c548660	a2825839-5b54-46e6-8fb9-b6d08d475d19	step 0	01ab4fa2-91ec-46a8-b293-68c77b7fa2d7	http://s0	DONE	{}	2026-11-28 01:46:02.213696+00	\N	0	\N
47347045-9036-428d-8c87-564dd33e6cb2	8e69d135-bf77-436e-8f7f-2f4ec481f11d	step 0	6bbd1288-c6da-4619-baf5-6a9e341a3445	http://s0	DONE	{}	2026-11-28 01:46:02.213696+00	\N	0	\N
0ccdafa0-fd13-4a6e-abf2-0680d0302061	e022ee1b-f74e-46cb-a4ac-8663a7d28c19	step 0	325309a3-cb06-474b-a784-144aa3f99998	http://s0	DONE	{}	2026-11-28 01:46:02.213696+00	\N	0	\N
6daeede7-517e-438f-86a7-03a9fafe8c94	235a2195-50db-4919-81bb-29d943e825b5	step 0	8602e171-2b0d-4d6f-bcad-76e180fc3147	http://s0	DONE	{}	2026-11-28 01:46:02.213696+00	\N	0	\N
0c861c22-c169-43b5-9edb-92c88bd11752	fa432e69-a183-4e45-9b84-ec594ef61c52	step 0	11d36829-fc5c-4c4b-8383-e616109f66ba	http://s0	DONE	{}	2026-11-28 01:46:02.213696+00	\N	0	\N
82ef045d-861e-484f-a414-a71cfe2c0e63	d2f24144-7f37-4df2-8da6-fa5c11d0b112	step 0	8af0be56-bcce-4263-8793-711a8f4a675c	http://s0	DONE	{}	2026-11-28 01:46:02.213696+00	\N	0	\N
eb3fc730-05bd-4da0-a634-1c56a90fe48c	5d6a2d00-192f-4b63-98a5-6bd741c03957	step 0	64de5c1b-8200-4e58-9c31-04de3714faf3	http://s0	DONE	{}	2026-11-28 01:46:02.213696+00	\N	0	\N
f855b763-7c68-4530-9879-b230d6080db8	9c297358-2a2e-4356-95d4-37409a037fd9	step 0	15902388-f8a6-4942-8c0a-57ca2d648a4a	http://s0	DONE	{}	2026-11-28 01:46:02.213696+00	\N	0	\N
44e40728-b25f-42e1-85cb-e560b431f609	ee8f12a6-2879-4d14-8590-eba050dc8860	step 0	ccb30d9c-1521-40ee-9570-c32f65594291	http://s0	DONE	{}	2026-11-28 01:46:02.213696+00	\N	0	\N
c6ade2c8-fccf-4454-9eeb-b9645b311276	22ada13e-7033-4576-aa82-87ec7c3861ae	step 1	ce176acf-b9bf-4813-9554-491756d125e2	http://s1	DONE	{}	2026-11-28 01:45:02.213696+00	\N	1	\N
94853c09-0eb2-461c-8ea8-c0763a33d947	fea2fb7f-12c2-4866-b0c2-47ea3569b379	step 1	1e08771c-9a27-4ce6-8eaa-95d376638f57	http://s1	DONE	{}	2026-11-28 01:45:02.213696+00	\N	1	\N
d1b179fe-642c-4876-8e50-ce885a8de8f2	7c7d6694-2224-42cf-9108-54f0e2563231	step 1	37ba23ef-83bc-429b-b847-ddd559d4fb8b	http://s1	DONE	{}	2026-11-28 01:45:02.213696+00	\N	1	\N
fe10c7d7-1eac-4524-a326-9c8b08385a78	ad7863bd-2891-4960-b0f1-8d40752cf828	step 1	87bab674-e92e-424d-8e61-4bc7f7ec7697	http://s1	DONE	{}	2026-11-28 01:45:02.213696+00	\N	1	\N
966b43c1-08f0-4273-90ee-6e729f64fa23	8482f708-73c0-48d8-9c25-b4e8a34596b5	step 1	67b9afda-2bdb-4d25-945f-6471aae4ab26	http://s1	DONE	{}	2026-11-28 01:45:02.213696+00	\N	1	\N
59e0dd14-4857-4a1d-87fe-25901b440a7b	13f58249-891d-4ebf-931d-b6b384c9e7aa	step 1	7ddfb9d2-59a0-4409-9994-24423c9bdd1e	http://s1	DONE	{}	2026-11-28 01:45:02.213696+00	\N	1	\N
d7a13589-1302-422a-a0f5-89b70487abae	74b6d1bd-51cf-4648-bdf6-8981419e4f61	step 1	56a72ab0-2e00-401a-a06c-57e6c5b67fd0	http://s1	DONE	{}	2026-11-28 01:45:02.213696+00	\N	1	\N
5b62251d-85e8-494f-92ef-47fc01041a9b	2df8d284-e94c-4692-bff8-ce8f855eb52d	step 1	4530066d-de70-4ee2-98c2-32b412627b3a	http://s1	DONE	{}	2026-11-28 01:45:02.213696+00	\N	1	\N
00e23b0e-154e-4167-ae82-67ca777e1dc7	49c4254d-bb35-4d17-bb04-769c6fc2955c	step 1	e565dec1-6e4e-4a59-9037-c63a4c54caf3	http://s1	DONE	{}	2026-11-28 01:45:02.213696+00	\N	1	\N
418b5aad-5896-4452-84ef-85438fe3c9a8	b8efcc10-42f9-4a3b-9a34-aa84751babbe	step 1	6c7a4efe-6093-4434-a2d5-7d16c5233a0c	http://s1	DONE	{}	2026-11-28 01:45:02.213696+00	\N	1	\N
9f73a0a0-5c52-4c2e-a609-d9d43c740ca2	869251b2-0234-4317-8ece-8c3bab82abd2	step 1	3255150d-23cc-4e31-9f6f-487e2f5284c4	http://s1	DONE	{}	2026-11-28 01:45:02.213696+00	\N	1	\N
e095cf66-0da5-46d1-87a4-bbb0d94249b9	fe23ca45-fb45-482e-9351-c490004e9acb	step 1	cf9e2460-39ba-4a78-b7b2-2031eb434b4c	http://s1	DONE	{}	2026-11-28 01:45:02.213696+00	\N	1	\N
71713f7a-6449-4cab-8079-a2b068e56142	64600013-c1b5-423c-9614-fa49711e9a7b	step 1	d0ee87ba-34d3-4479-af07-19ed7f895995	http://s1	DONE	{}	2026-11-28 01:45:02.213696+00	\N	1	\N
d45cc0c0-a825-4e70-9f3f-b468785bc126	bae8c172-391a-4abd-b06b-94520b9431a6	step 1	35d7f894-1175-4f34-a0d9-86ed43c596b4	http://s1	DONE	{}	2026-11-28 01:45:02.213696+00	\N	1	\N
aee86c95-167f-4e52-9baa-5784bbcab3d9	6369ae41-513d-41c5-b4fe-b48c3352056b	step 1	9739c2ee-ecdd-49e2-9194-bf8916c3ddc3	http://s1	DONE	{}	2026-11-28 01:45:02.213696+00	\N	1	\N
a723fed8-6e15-4767-a46e-df28911eb814	31234708-0981-4838-9b4f-9ea52faccb33	step 1	dc9b45dc-6df9-42d9-9b02-4eab6478547b	http://s1	DONE	{}	2026-11-28 01:45:02.213696+00	\N	1	\N
c61019a1-aff5-41d8-88ef-39501e996e1e	8f27154d-30fd-49a7-b29c-e8b83e782902	step 1	f14c73cd-b813-4ee8-9618-e212a406542f	http://s1	DONE	{}	2026-11-28 01:45:02.213696+00	\N	1	\N
2562ab93-9cfd-4e46-9f62-9bc0c470d208	00d65cc0-8065-4822-a5bd-bd5c66ee5701	step 1	2810c331-bf55-4160-b87c-1627675d2fb0	http://s1	DONE	{}	2026-11-28 01:45:02.213696+00	\N	1	\N
1a8c1991-adbc-480e-a183-21990e32ca22	9544c502-c23a-40ef-aa96-7fafe9d31a3e	step 1	63e0c317-9341-480d-8ac9-a3a454431a88	http://s1	DONE	{}	2026-11-28 01:45:02.213696+00	\N	1	\N
5e797d5d-a054-4045-a790-2576b22e2fc9	400c0a13-1552-465b-aeae-497a456352ea	step 1	b7179072-1f78-4733-8a64-1a1aa4a41139	http://s1	DONE	{}	2026-11-28 01:45:02.213696+00	\N	1	\N
23f0fa4c-8914-431b-bb75-cb3f06b57ee8	36a800cf-dfd6-4fc3-98d7-c002f606e55b	step 1	4fc46a9a-dd98-4ce1-9978-e0e95db31b5c	http://s1	DONE	{}	2026-11-28 01:45:02.213696+00	\N	1	\N
359fae7a-c923-465e-9ca1-fcc95a3ad200	4cd9352d-1b1c-43dc-990f-daa4a028c151	step 1	2ddc8f75-6d40-4cee-97be-6b680b06e452	http://s1	DONE	{}	2026-11-28 01:45:02.213696+00	\N	1	\N
f527f0f8-6386-45d2-ac06-4e83f5aece50	d85f5565-71db-4265-b8ee-325be3fa14fb	step 1	3975f129-81d2-4184-b4d8-b7a58ed6a4dc	http://s1	DONE	{}	2026-11-28 01:45:02.213696+00	\N	1	\N
c4c24c73-c641-4c28-baca-2afb41629f20	21efd0ef-1aed-4f42-a37e-db20b43ff76a	step 1	b9254b9a-9974-4629-a307-186c6f67211e	http://s1	DONE	{}	2026-11-28 01:45:02.213696+00	\N	1	\N
556890a8-c139-46c7-9cfd-986c61863167	2596f765-1463-41a5-b964-ed27cf17078d	step 1	cd99aecc-7310-41e9-892f-d64612c67c6b	http://s1	DONE	{}	2026-11-28 01:45:02.213696+00	\N	1	\N
a81d1bf9-6489-486e-bd75-9a3e023688f7	b855caf5-16c8-4450-90af-820e436c7592	step 1	fe2d9706-e74b-4ddb-b5b6-ac3561e20b19	http://s1	DONE	{}	2026-11-28 01:45:02.213696+00	\N	1	\N
1b7f2850-ee46-4f6c-ba99-b36dd8f79405	30202b14-033b-426c-a012-ed9d38a966a8	step 1	efa73c2d-dcaa-4d12-98eb-5b1d8e27164e	http://s1	DONE	{}	2026-11-28 01:45:02.213696+00	\N	1	\N
94231ca3-efd2-480f-971e-73446c683b82	1872f0f2-5726-4b5c-a3fa-2d506e92fcea	step 1	45d0ff31-80ca-4a1e-9e38-78e5bc3b8e92	http://s1	DONE	{}	2026-11-28 01:45:02.213696+00	\N	1	\N
bb0d4a11-c1ac-4184-9531-d9923a78d808	ad2ad9e9-88ca-4e20-89a3-db6d13ccc444	step 1	b8b1fea1-d565-42a3-8ae0-f05e97971e4e	http://s1	DONE	{}	2026-11-28 01:45:02.213696+00	\N	1	\N
7f3637f1-ffdd-471a-a4a0-1391df53d417	89c2ba47-572e-481c-820b-21102628a4d6	step 1	8caaa07b-9fbb-4497-918e-e6bd8a7dd939	http://s1	DONE	{}	2026-11-28 01:45:02.213696+00	\N	1	\N
07ef0f47-1ee0-4543-81ba-6106e449c6bc	28f41e00-11ca-448f-a898-cbd16e2dd2ec	step 1	7d10ad4f-301d-4078-8ff9-fe0bb7c85711	http://s1	DONE	{}	2026-11-28 01:45:02.213696+00	\N	1	\N
36bf7bfa-adcb-49f4-a6dc-8a4ed585bd02	e175e789-6035-4e39-8491-f093d0e7da8e	step 1	b1ec4d23-5809-41ed-9131-fb366413e060	http://s1	DONE	{}	2026-11-28 01:45:02.213696+00	\N	1	\N
216a4839-c45a-405f-926b-755a82f091f3	365b804e-e5e1-4ae2-a1b0-79684906b744	step 1	4288f56b-b906-4e4e-b194-c63241a484eb	http://s1	DONE	{}	2026-11-28 01:45:02.213696+00	\N	1	\N
c2a12ffa-e86b-4874-a5a6-beeae28bd417	e504d36a-54b8-4763-92dd-06ec1d4f984b	step 1	d86bb6a6-fc63-4865-a3a5-4658cd116aad	http://s1	DONE	{}	2026-11-28 01:45:02.213696+00	\N	1	\N
bdfca6e2-d655-4b1a-ba20-a4c6598b8ecc	45ea89cb-d13c-4584-a6c5-3961177cb530	step 1	9c8cd3dd-5068-450a-8d2e-49b93076e66a	http://s1	DONE	{}	2026-11-28 01:45:02.213696+00	\N	1	\N
0420412b-95d8-400a-b102-bc3e37635601	2ae043f4-b42c-4bd1-9d84-fff86ae67b16	step 1	3cc6276d-2fc2-42ba-8636-72efcc343c04	http://s1	DONE	{}	2026-11-28 01:45:02.213696+00	\N	1	\N
f25a07f2-eb03-4172-80dc-003f07c6c790	9eb8cb33-1146-45e1-a9e1-749aebbe1bfa	step 1	7f7d5721-4c62-480e-8f80-6c7257525a09	http://s1	DONE	{}	2026-11-28 01:45:02.213696+00	\N	1	\N
b2a245d6-dbe9-4862-8a1f-d4de54480211	54eff1d0-d1a3-4611-8f16-677bd5fba97d	step 1	dd26dac6-52e9-411f-abe7-41d756406e0f	http://s1	DONE	{}	2026-11-28 01:45:02.213696+00	\N	1	\N
b6ae4837-d007-4b45-8826-455b42427596	7b56c448-af8b-4d6c-9b63-43bdf9ea8a0f	step 1	8dee654e-590b-4eed-9cb0-c9e573c40d3b	http://s1	DONE	{}	2026-11-28 01:45:02.213696+00	\N	1	\N
3bd46dcf-2d68-42f3-9d7b-4de1fea2ae15	95ee6f22-b07c-4327-bd96-25a4631ddae5	step 1	97aa1383-af09-4408-840a-d0131c634195	http://s1	DONE	{}	2026-11-28 01:45:02.213696+00	\N	1	\N
a797338f-3a2d-458b-8ad7-63fa137210cf	2698473d-4d66-411a-9efa-0661b52d84b4	step 1	6092b863-323b-453c-a10d-d23ed6b156b7	http://s1	DONE	{}	2026-11-28 01:45:02.213696+00	\N	1	\N
660829b5-3e63-4700-944b-54eeacada39c	ecc9811d-07c8-4a9e-bfcf-84ff6d7dda14	step 1	ec1914af-a898-41a3-92bf-af0716f538d1	http://s1	DONE	{}	2026-11-28 01:45:02.213696+00	\N	1	\N
7d5e25c4-2d00-4bf9-8fb6-637c8e04fcee	658ab2bc-283e-42c9-afa2-dea904ca5ad5	step 1	c486c896-e541-4337-bc26-40017d08b43f	http://s1	DONE	{}	2026-11-28 01:45:02.213696+00	\N	1	\N
392a8312-9661-499d-a7b0-1f7eb166189c	bfbccff9-b300-470b-ae34-a61612b83f58	step 1	bcabd816-0f04-472c-9a24-21b1207a5c0b	http://s1	DONE	{}	2026-11-28 01:45:02.213696+00	\N	1	\N
d25f1057-4b19-470a-acba-7dcb2ee856cc	884dbecb-dd9a-404d-b227-5aa26e1e305a	step 1	e07d4618-8ba7-44b3-b528-1abdadecfff1	http://s1	DONE	{}	2026-11-28 01:45:02.213696+00	\N	1	\N
8199f944-6c3e-4fd7-982b-a2d4c825a635	ff1f5f4a-8ac7-42ac-a366-0356d071e8ab	step 1	8da25920-990c-427a-ae56-c03c7e0e975a	http://s1	DONE	{}	2026-11-28 01:45:02.213696+00	\N	1	\N
dfd49b1d-ec54-462f-b558-ca8c921c49c9	631908a7-7ea4-4f27-a222-b8d7837e6f9a	step 1	288af0a8-ce09-4d95-8800-07f147c3f5bf	http://s1	DONE	{}	2026-11-28 01:45:02.213696+00	\N	1	\N
e0a085fa-c7f9-4874-93ff-74fb37c5f100	60c41b13-8771-4109-ae78-b89738d0a996	step 1	f675a3fb-8e1e-434a-9b76-efda6562a39d	http://s1	DONE	{}	2026-11-28 01:45:02.213696+00	\N	1	\N
cc536928-2187-484d-82d0-162f1c531cec	724b88e9-3bc9-466b-8c26-5842764e1f5f	step 1	da5a097c-41d7-4256-907a-21f6cbb87e05	http://s1	DONE	{}	2026-11-28 01:45:02.213696+00	\N	1	\N
7c0ec758-5082-4589-9e32-243281a4c949	9d5171f0-068c-4cb4-bd21-1d0d91279632	step 1	90805700-f296-4b88-9709-b3364bf8c67f	http://s1	DONE	{}	2026-11-28 01:45:02.213696+00	\N	1	\N
eb999e0a-44f8-4e51-b496-f5efa1a1bd3f	454a5156-354f-4d61-8a34-2c825bcea300	step 1	6de3c3ea-3048-47b4-8f2d-0285956de264	http://s1	DONE	{}	2026-11-28 01:45:02.213696+00	\N	1	\N
bd2f4013-c23b-46f8-a2ca-3891f6f7c363	a2825839-5b54-46e6-8fb9-b6d08d475d19	step 1	a18ffdb5-99bb-4fc1-a4ce-b0ea7e659820	http://s1	DONE	{}	2026-11-28 01:45:02.213696+00	\N	1	\N
49eb6f18-f84c-44e2-bec2-8ee45b15c21c	8e69d135-bf77-436e-8f7f-2f4ec481f11d	step 1	1fda64f1-1a28-4eb2-ae8e-46e5f1f930b1	http://s1	DONE	{}	2026-11-28 01:45:02.213696+00	\N	1	\N
3e2257f0-2c2a-405f-abfd-eada6fd49a08	e022ee1b-f74e-46cb-a4ac-8663a7d28c19	step 1	af99394e-bc0c-4c22-815b-fce57c152422	http://s1	DONE	{}	2026-11-28 01:45:02.213696+00	\N	1	\N
5c1c8f82-2b65-4495-bd6a-0e023c53272e	235a2195-50db-4919-81bb-29d943e825b5	step 1	964adbd2-dcd4-461c-a0b3-c7c4f8c8baa2	http://s1	DONE	{}	2026-11-28 01:45:02.213696+00	\N	1	\N
d4ad630e-24b7-410f-ba79-1c1f709acd6d	fa432e69-a183-4e45-9b84-ec594ef61c52	step 1	0cda8f49-2c38-40c1-9c33-c95226c006d4	http://s1	DONE	{}	2026-11-28 01:45:02.213696+00	\N	1	\N
d0ea798f-31a4-4e2d-b8b4-b897256dbea9	d2f24144-7f37-4df2-8da6-fa5c11d0b112	step 1	7c23beaf-a237-46de-86ac-fcfe2c36b563	http://s1	DONE	{}	2026-11-28 01:45:02.213696+00	\N	1	\N
ecb319fd-be28-46bf-9b2f-81879168a721	5d6a2d00-192f-4b63-98a5-6bd741c03957	step 1	e13c56e2-332f-4dd1-985f-f9f09720d605	http://s1	DONE	{}	2026-11-28 01:45:02.213696+00	\N	1	\N
c70f1508-7eb2-4f37-a4e7-0ffdddf2fb8f	9c297358-2a2e-4356-95d4-37409a037fd9	step 1	72b66a51-734e-48c2-878a-84fc08397b3b	http://s1	DONE	{}	2026-11-28 01:45:02.213696+00	\N	1	\N
415a31c6-472b-4b05-b6bb-69de106d2371	ee8f12a6-2879-4d14-8590-eba050dc8860	step 1	1ce83ac2-10a5-4fbf-a2c4-c7c42ed3b334	http://s1	DONE	{}	2026-11-28 01:45:02.213696+00	\N	1	\N
87a94acf-5796-4afc-9769-070528cfdde3	22ada13e-7033-4576-aa82-87ec7c3861ae	step 2	53660787-4d20-4796-a6c2-dd2d7b500508	http://s2	DONE	{}	2026-11-28 01:44:02.213696+00	\N	2	\N
3c2128c9-59a5-4ed9-bc1b-fda25c21db44	fea2fb7f-12c2-4866-b0c2-47ea3569b379	step 2	960748b9-c22b-4e10-9bf9-4d34c3a9fcaa	http://s2	DONE	{}	2026-11-28 01:44:02.213696+00	\N	2	\N
7404f0b8-5468-4608-b986-a3b7adb4499b	7c7d6694-2224-42cf-9108-54f0e2563231	step 2	a848a977-5a40-4e1c-ba07-78eb0631e480	http://s2	DONE	{}	2026-11-28 01:44:02.213696+00	\N	2	\N
20d289ad-9e49-471e-8cd3-582e95c540ad	ad7863bd-2891-4960-b0f1-8d40752cf828	step 2	9fd9ebbf-4971-4756-8d27-2adb747c832d	http://s2	DONE	{}	2026-11-28 01:44:02.213696+00	\N	2	\N
a9bf4c02-3369-488b-b287-9e460b021810	8482f708-73c0-48d8-9c25-b4e8a34596b5	step 2	b1ccd505-fce6-42dc-aebc-c46258181d24	http://s2	DONE	{}	2026-11-28 01:44:02.213696+00	\N	2	\N
87151af7-6b73-4427-a9ee-5315849e8c70	13f58249-891d-4ebf-931d-b6b384c9e7aa	step 2	a7590493-2562-42ca-ab3f-14fd51579dfb	http://s2	DONE	{}	2026-11-28 01:44:02.213696+00	\N	2	\N
6a119eaf-8018-4b25-b552-fb64f8d6ceb5	74b6d1bd-51cf-4648-bdf6-8981419e4f61	step 2	553bdb8d-c0ad-4422-aed5-b9547f34b25b	http://s2	DONE	{}	2026-11-28 01:44:02.213696+00	\N	2	\N
53543082-5eaa-4800-b6aa-d7c907e42288	2df8d284-e94c-4692-bff8-ce8f855eb52d	step 2	89884f1b-e0bf-4461-b0f5-23e9b2e47e4a	http://s2	DONE	{}	2026-11-28 01:44:02.213696+00	\N	2	\N
d9c94f89-fdf2-4f8e-ba6e-ba8f66a329da	49c4254d-bb35-4d17-bb04-769c6fc2955c	step 2	8ccea350-d0a0-48d9-a374-98fbc14e0818	http://s2	DONE	{}	2026-11-28 01:44:02.213696+00	\N	2	\N
c4ce6d0c-358d-4874-a017-68f2d344bc76	b8efcc10-42f9-4a3b-9a34-aa84751babbe	step 2	4c28aab4-e9af-4b77-8d67-d52c12772c51	http://s2	DONE	{}	2026-11-28 01:44:02.213696+00	\N	2	\N
97ca472e-a074-4b7b-bd09-c2aaaec8444a	869251b2-0234-4317-8ece-8c3bab82abd2	step 2	77002a1c-2073-4b15-adb0-1451907a40e1	http://s2	DONE	{}	2026-11-28 01:44:02.213696+00	\N	2	\N
27c3e1d2-d514-4a88-8cc4-c790f57fddc5	fe23ca45-fb45-482e-9351-c490004e9acb	step 2	6e7a4825-8f1a-4c7b-bb13-4315c49e5731	http://s2	DONE	{}	2026-11-28 01:44:02.213696+00	\N	2	\N
7ca96dc4-42cc-406f-b57e-17334526cea4	64600013-c1b5-423c-9614-fa49711e9a7b	step 2	e9df892b-8011-4609-89f6-fa9433bedf84	http://s2	DONE	{}	2026-11-28 01:44:02.213696+00	\N	2	\N
5548ee38-cc4f-402d-82f2-befbdaac77b3	bae8c172-391a-4abd-b06b-94520b9431a6	step 2	59308b88-c80c-4847-b82e-101faad60878	http://s2	DONE	{}	2026-11-28 01:44:02.213696+00	\N	2	\N
4c26a694-1538-4d9a-b020-150958c6af3a	6369ae41-513d-41c5-b4fe-b48c3352056b	step 2	725b9726-6593-402f-bb76-7556ca657383	http://s2	DONE	{}	2026-11-28 01:44:02.213696+00	\N	2	\N
3115ae9d-a479-41cc-a0b4-6496c3aa0838	31234708-0981-4838-9b4f-9ea52faccb33	step 2	beab92c0-6c11-4a2f-a4c9-71a027bd7fe1	http://s2	DONE	{}	2026-11-28 01:44:02.213696+00	\N	2	\N
01bae637-e86a-411b-bad4-5223b24babec	8f27154d-30fd-49a7-b29c-e8b83e782902	step 2	b53ff51a-fad3-4c6b-bc3c-ccd429ca7e17	http://s2	DONE	{}	2026-11-28 01:44:02.213696+00	\N	2	\N
78957b1d-59e2-441e-8c5c-e862230ccbe2	00d65cc0-8065-4822-a5bd-bd5c66ee5701	step 2	6830ca9c-0841-4171-8587-4a89ddbbb60d	http://s2	DONE	{}	2026-11-28 01:44:02.213696+00	\N	2	\N
5f97c7a9-fa60-46c0-984d-7a7fcb3cce25	9544c502-c23a-40ef-aa96-7fafe9d31a3e	step 2	2d878150-6855-47bf-8af3-632942a0a55e	http://s2	DONE	{}	2026-11-28 01:44:02.213696+00	\N	2	\N
a3a23b01-3780-4dbf-948b-adffe8e8e05d	400c0a13-1552-465b-aeae-497a456352ea	step 2	7b2fd8ba-8f83-4769-89e6-b36b4b5e9c9e	http://s2	DONE	{}	2026-11-28 01:44:02.213696+00	\N	2	\N
1c7aa0a9-a34d-4667-a8bf-fde68681f560	36a800cf-dfd6-4fc3-98d7-c002f606e55b	step 2	c0688ff5-e3ff-4675-bbc8-6e22b9d83286	http://s2	DONE	{}	2026-11-28 01:44:02.213696+00	\N	2	\N
054334be-2adc-4ccc-afd0-f135db3d216b	4cd9352d-1b1c-43dc-990f-daa4a028c151	step 2	8a2b9a69-5aa6-40a8-af7d-b9ba8c866313	http://s2	DONE	{}	2026-11-28 01:44:02.213696+00	\N	2	\N
cf1223bc-dc6c-4d68-9cd2-a22650a392e9	d85f5565-71db-4265-b8ee-325be3fa14fb	step 2	4933247e-c0e0-4d52-83ee-d1ed5292ba3b	http://s2	DONE	{}	2026-11-28 01:44:02.213696+00	\N	2	\N
c19604f4-55f8-42ca-a776-d49043378b2b	21efd0ef-1aed-4f42-a37e-db20b43ff76a	step 2	ce3c6af0-fb0f-415b-9068-17a23432c37a	http://s2	DONE	{}	2026-11-28 01:44:02.213696+00	\N	2	\N
5a54abf4-5d17-4fbd-b8c1-959d0f3a5e12	2596f765-1463-41a5-b964-ed27cf17078d	step 2	34191af9-be47-4500-865e-bc7466c0299f	http://s2	DONE	{}	2026-11-28 01:44:02.213696+00	\N	2	\N
0387a702-73bd-40ea-ae09-72b9b3366f1f	b855caf5-16c8-4450-90af-820e436c7592	step 2	c1c131bb-44e2-4570-8868-a4b4fb9a9fdf	http://s2	DONE	{}	2026-11-28 01:44:02.213696+00	\N	2	\N
7b3de7d2-cc99-47c0-b7cd-dc51e69c1aec	30202b14-033b-426c-a012-ed9d38a966a8	step 2	894260ac-db20-4fbe-bf50-794b7a4a6369	http://s2	DONE	{}	2026-11-28 01:44:02.213696+00	\N	2	\N
1e5abc2c-d381-4b25-bb55-34fc0ef7e70b	1872f0f2-5726-4b5c-a3fa-2d506e92fcea	step 2	bca1e90e-ee1d-4474-b8e8-e1d27fe211e8	http://s2	DONE	{}	2026-11-28 01:44:02.213696+00	\N	2	\N
5cf6f406-619d-48fd-b172-bad8f261f772	ad2ad9e9-88ca-4e20-89a3-db6d13ccc444	step 2	98cf41e8-17e0-4fae-a4d5-590b4cc57e4f	http://s2	DONE	{}	2026-11-28 01:44:02.213696+00	\N	2	\N
6194ac2f-7db4-418b-9cee-969cab2bdc01	89c2ba47-572e-481c-820b-21102628a4d6	step 2	43cd378f-41ee-4ad0-812a-266e02d6b9fc	http://s2	DONE	{}	2026-11-28 01:44:02.213696+00	\N	2	\N
cbf7fb06-f9d6-420e-a58d-fe29f126930e	28f41e00-11ca-448f-a898-cbd16e2dd2ec	step 2	7fad7ad6-d75d-4601-865a-5522a0752ace	http://s2	DONE	{}	2026-11-28 01:44:02.213696+00	\N	2	\N
f51a00c3-8bba-482f-af91-82903718b19a	e175e789-6035-4e39-8491-f093d0e7da8e	step 2	28d303a2-e0af-4365-be64-58a37c3a0c6c	http://s2	DONE	{}	2026-11-28 01:44:02.213696+00	\N	2	\N
e636e09d-a96d-45fe-b695-61dd3f36fce8	365b804e-e5e1-4ae2-a1b0-79684906b744	step 2	345626e4-7510-4b86-9ed1-def670dcfcd3	http://s2	DONE	{}	2026-11-28 01:44:02.213696+00	\N	2	\N
68ea19cb-92fe-45d8-863a-f563213709f9	e504d36a-54b8-4763-92dd-06ec1d4f984b	step 2	8258de9e-d22e-4ae0-935d-27a808e45e50	http://s2	DONE	{}	2026-11-28 01:44:02.213696+00	\N	2	\N
c8cf7a56-2ea5-4478-829d-59c3a647ae08	45ea89cb-d13c-4584-a6c5-3961177cb530	step 2	ab5482de-cb4d-471f-81c6-2cf74fe59e4d	http://s2	DONE	{}	2026-11-28 01:44:02.213696+00	\N	2	\N
3eeb4612-4411-41cf-9c35-2f8593d37322	2ae043f4-b42c-4bd1-9d84-fff86ae67b16	step 2	d16451e1-0ea1-4ab8-8f25-db13d4766888	http://s2	DONE	{}	2026-11-28 01:44:02.213696+00	\N	2	\N
8ad868ca-0b26-4a32-879b-1b217a42e47b	9eb8cb33-1146-45e1-a9e1-749aebbe1bfa	step 2	8c7a6f5b-6211-4584-9832-8fd8d7699d66	http://s2	DONE	{}	2026-11-28 01:44:02.213696+00	\N	2	\N
0c06d122-c9cc-4b21-a297-0ffdddd8a4fe	54eff1d0-d1a3-4611-8f16-677bd5fba97d	step 2	a31e8549-f45b-4bda-91c1-50a24e6d68fc	http://s2	DONE	{}	2026-11-28 01:44:02.213696+00	\N	2	\N
6ab4fe5d-9cf7-42cf-8864-bf14b827a6b8	7b56c448-af8b-4d6c-9b63-43bdf9ea8a0f	step 2	0f067165-70c2-4a01-98a5-18dc004321ff	http://s2	DONE	{}	2026-11-28 01:44:02.213696+00	\N	2	\N
dac999ec-1f62-4cfd-b807-da871dd0a57c	95ee6f22-b07c-4327-bd96-25a4631ddae5	step 2	05bb8529-ccba-4029-8623-826783d95e59	http://s2	DONE	{}	2026-11-28 01:44:02.213696+00	\N	2	\N
8587fd65-4b22-4285-84a7-3c6503a5f83e	2698473d-4d66-411a-9efa-0661b52d84b4	step 2	37f33b7d-9603-4d6d-ba15-2f52362a8d65	http://s2	DONE	{}	2026-11-28 01:44:02.213696+00	\N	2	\N
86b53162-5176-4b25-bc9d-dc816973ce01	ecc9811d-07c8-4a9e-bfcf-84ff6d7dda14	step 2	bce31eba-ca83-463d-a6e2-57652b29ad5e	http://s2	DONE	{}	2026-11-28 01:44:02.213696+00	\N	2	\N
0af67500-1dfe-4444-804e-d3f5fe97a39a	658ab2bc-283e-42c9-afa2-dea904ca5ad5	step 2	8f767521-1968-4b66-a81e-1282c60e9578	http://s2	DONE	{}	2026-11-28 01:44:02.213696+00	\N	2	\N
d1de8263-b166-4bf1-ae6b-e354609f16cf	bfbccff9-b300-470b-ae34-a61612b83f58	step 2	3b66de64-3c3e-4652-a80e-bdb7a1a36287	http://s2	DONE	{}	2026-11-28 01:44:02.213696+00	\N	2	\N
fa77f0df-ef23-4f87-825c-d90ff0bf23b3	884dbecb-dd9a-404d-b227-5aa26e1e305a	step 2	3c0c3a0e-518a-441b-ba42-c223f84af194	http://s2	DONE	{}	2026-11-28 01:44:02.213696+00	\N	2	\N
614cfcd3-ea31-4f35-9e2a-5fddbe45d4d6	ff1f5f4a-8ac7-42ac-a366-0356d071e8ab	step 2	9402cb70-f729-4772-b6d3-020eff7edfb7	http://s2	DONE	{}	2026-11-28 01:44:02.213696+00	\N	2	\N
b6ea1578-6912-40fd-8309-32a38c3bf328	631908a7-7ea4-4f27-a222-b8d7837e6f9a	step 2	81cb4329-a3cf-4015-b9d1-71d0691b3e3c	http://s2	DONE	{}	2026-11-28 01:44:02.213696+00	\N	2	\N
30b8d62e-c6a9-4fac-9a9e-0a3b13bc1b35	60c41b13-8771-4109-ae78-b89738d0a996	step 2	3aed3523-d808-4a94-8fd1-498cacb6c632	http://s2	DONE	{}	2026-11-28 01:44:02.213696+00	\N	2	\N
77fbdf3a-f7bf-4413-b966-ceb489b8ce8f	724b88e9-3bc9-466b-8c26-5842764e1f5f	step 2	95c20af3-3765-442f-bfd7-95d55f609934	http://s2	DONE	{}	2026-11-28 01:44:02.213696+00	\N	2	\N
968f94c6-9dd1-4fdf-9a75-e31ac1348c7a	9d5171f0-068c-4cb4-bd21-1d0d91279632	step 2	57e56cf2-8315-48c2-a63d-c7d443e2ef3e	http://s2	DONE	{}	2026-11-28 01:44:02.213696+00	\N	2	\N
a2c97c7f-203e-45d3-8901-6b280339f29f	454a5156-354f-4d61-8a34-2c825bcea300	step 2	68c68421-b933-4270-ac47-da16e9aedbda	http://s2	DONE	{}	2026-11-28 01:44:02.213696+00	\N	2	\N
5abbc277-1834-4fc0-8326-01dbf16f14e3	a2825839-5b54-46e6-8fb9-b6d08d475d19	step 2	ec705b96-b3b3-4132-8a8c-0c8b2dc7f77a	http://s2	DONE	{}	2026-11-28 01:44:02.213696+00	\N	2	\N
60ca7d68-a171-4e2c-a566-d6230644bfe4	8e69d135-bf77-436e-8f7f-2f4ec481f11d	step 2	920d7166-8231-4c64-bd4a-f345bbe26f39	http://s2	DONE	{}	2026-11-28 01:44:02.213696+00	\N	2	\N
78ddc3f7-ecb2-4e6d-af84-95398241c688	e022ee1b-f74e-46cb-a4ac-8663a7d28c19	step 2	769308e9-830f-4d6e-a0bf-58410f429766	http://s2	DONE	{}	2026-11-28 01:44:02.213696+00	\N	2	\N
51a22d17-4787-459d-84a9-7900414a51c2	235a2195-50db-4919-81bb-29d943e825b5	step 2	c0e64fda-6135-4d62-a8f4-793a4918639a	http://s2	DONE	{}	2026-11-28 01:44:02.213696+00	\N	2	\N
a5a0e17f-7e08-402d-9c10-00fa2a23907b	fa432e69-a183-4e45-9b84-ec594ef61c52	step 2	3fff27d0-e2fd-4a8a-a1df-0a2396f8ec90	http://s2	DONE	{}	2026-11-28 01:44:02.213696+00	\N	2	\N
3204ae35-81ae-4509-a885-62f11e2f8f73	d2f24144-7f37-4df2-8da6-fa5c11d0b112	step 2	6c80877d-11f6-4751-8655-4a7538a39ed8	http://s2	DONE	{}	2026-11-28 01:44:02.213696+00	\N	2	\N
12490561-12f1-498b-a4e8-f0aa821a5c10	5d6a2d00-192f-4b63-98a5-6bd741c03957	step 2	f2458c0f-fc1f-434d-9588-76907822988f	http://s2	DONE	{}	2026-11-28 01:44:02.213696+00	\N	2	\N
b1113300-b0fc-4fd3-a7c7-3b8f1d9ae9a9	9c297358-2a2e-4356-95d4-37409a037fd9	step 2	ba5e3b10-61c5-479f-ac0e-991007630af5	http://s2	DONE	{}	2026-11-28 01:44:02.213696+00	\N	2	\N
3399a139-d165-44aa-bf77-d90b65f941da	ee8f12a6-2879-4d14-8590-eba050dc8860	step 2	db32652e-af68-428c-83f6-e3815cb87d13	http://s2	DONE	{}	2026-11-28 01:44:02.213696+00	\N	2	\N
\.


--
-- Data for Name: task_services; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.task_services (org_id, service_id, task_definition_id, service_url, pod_name, node_name, health_status, last_health_check, resources_used, started_at, weight, max_concurrency, failures, ejected_until, last_failure) FROM stdin;
0505c192-769b-4b64-a25a-645d80dd1db9	1754618b-1faa-424c-91a5-1380335bfdb7	3c36dce6-1c36-43eb-84c4-7f5a377e5aa0	http://s	\N	\N	healthy	2026-11-28 01:46:02.163209+00	{"cpu": 1}	2026-11-28 01:46:02.151907+00	2.5	1	0	\N	\N
0505c192-769b-4b64-a25a-645d80dd1db9	6fc56fd0-5599-402e-bece-00bd7c1fdb67	b2193877-00e1-4d39-8c21-a70523bcea9d	http://s	\N	\N	healthy	2026-11-28 01:46:02.165596+00	{"cpu": 1}	2026-11-28 01:46:02.164758+00	2.5	2	0	\N	\N
c615bc3d-16c2-465b-aa52-ce5cb4b55541	41e9536f-f04e-4097-b58c-97b4b3a9d95a	af5471a4-11d9-417f-a337-2e05a1074873	http://s	\N	\N	healthy	2026-11-28 01:46:02.208278+00	{"cpu": 1}	2026-11-28 01:46:02.207707+00	2.5	1	0	\N	\N
c615bc3d-16c2-465b-aa52-ce5cb4b55541	753552a9-5e4f-4365-8485-652ee1a3d6c8	298c9100-8ab9-4390-9d66-b89a9f00164a	http://s	\N	\N	healthy	2026-11-28 01:46:02.209147+00	{"cpu": 1}	2026-11-28 01:46:02.208649+00	2.5	2	0	\N	\N
0505c192-769b-4b64-a25a-645d80dd1db9	3cdbc48e-265b-4176-bc66-04bccc7df60a	801764e3-5426-494a-b161-961414a6de46	http://s	\N	\N	healthy	2026-11-28 01:46:02.169357+00	{"cpu": 1}	2026-11-28 01:46:02.166023+00	2.5	3	5	2026-11-28 01:46:32.175674+00	out of memory
878435bf-a21e-48ad-84ac-2794446692e9	cba4f38c-357b-4c0c-b167-d5a3dfb7e22f	71fa7888-d799-4929-9877-0f466ea0a1ae	http://s	\N	\N	healthy	2026-11-28 01:46:02.187188+00	{"cpu": 1}	2026-11-28 01:46:02.186474+00	2.5	1	0	\N	\N
878435bf-a21e-48ad-84ac-2794446692e9	514fcce4-71d3-47dc-b6ca-9ba38bb9d49d	dc280510-f7fd-4a5c-9474-91e8d20e5cf5	http://s	\N	\N	healthy	2026-11-28 01:46:02.191651+00	{"cpu": 1}	2026-11-28 01:46:02.190334+00	2.5	2	0	\N	\N
c615bc3d-16c2-465b-aa52-ce5cb4b55541	fb02cae6-937e-4112-aea1-5df1a1a5bc1d	fe0c8d01-bc32-464d-8ba7-003589071538	http://s	\N	\N	healthy	2026-11-28 01:46:02.212687+00	{"cpu": 1}	2026-11-28 01:46:02.209491+00	2.5	3	5	2026-11-28 01:46:32.213537+00	out of memory
878435bf-a21e-48ad-84ac-2794446692e9	4f0ce368-bfc1-4b73-95dd-52073590f457	0a2444de-25ad-4272-a55f-ee20b9160966	http://s	\N	\N	healthy	2026-11-28 01:46:02.192849+00	{"cpu": 1}	2026-11-28 01:46:02.192249+00	2.5	3	5	2026-11-28 01:46:32.19362+00	out of memory
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

\unrestrict AKq8TqgMppnQbCC1k4DJ532XxEe76mRaQz15H4bZcHozDpUVmR3bfPkZ2l9tIkT

