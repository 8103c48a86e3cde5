--
-- PostgreSQL database dump
--

\restrict ezOkhtYc1U6sGt0gNuLYvwaS8ESKTO7V7cMhNF6rzlbASC48sAJLU4O98cwsboc

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
114488ef-0b09-4340-bf0b-9da3739e37af	8011e485-3af1-4fce-aae0-2d08eca54034	\N	done	thing	in 0	{}	2025-09-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2025_10; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2025_10 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
80f716ae-aaab-4c6f-a439-c944bc997826	7d306f02-d7ee-45e1-8755-ca6f5252918c	\N	done	thing	in 1	{}	2025-10-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2025_11; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2025_11 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
23844865-5e2c-4cdd-a8a1-59fb506dac49	4c57837b-9cb2-408b-994f-6269d6c68ff8	\N	done	thing	in 2	{}	2025-11-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2025_12; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2025_12 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
114488ef-0b09-4340-bf0b-9da3739e37af	35fe3451-1336-41b9-b289-b45e0d19766c	\N	done	thing	in 3	{}	2025-12-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2026_01; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2026_01 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
80f716ae-aaab-4c6f-a439-c944bc997826	e5152b82-e9a6-46e2-bed8-e8b946c7aad0	\N	done	thing	in 4	{}	2026-01-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2026_02; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2026_02 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
23844865-5e2c-4cdd-a8a1-59fb506dac49	a01b576a-abb5-4f4e-a5d9-635dffe3d01d	\N	done	thing	in 5	{}	2026-02-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2026_03; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2026_03 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
114488ef-0b09-4340-bf0b-9da3739e37af	c2e01959-2bb8-4000-95db-f2799d504761	\N	done	thing	in 6	{}	2026-03-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2026_04; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2026_04 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
80f716ae-aaab-4c6f-a439-c944bc997826	ed2cdac5-bfeb-46aa-862a-fbaa1f5c5337	\N	done	thing	in 7	{}	2026-04-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2026_05; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2026_05 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
23844865-5e2c-4cdd-a8a1-59fb506dac49	a7973a49-d98b-443f-8bd5-abf277033613	\N	done	thing	in 8	{}	2026-05-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2026_06; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2026_06 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
114488ef-0b09-4340-bf0b-9da3739e37af	9849982f-78e1-4c6e-878d-c393fbe49f25	\N	done	thing	in 9	{}	2026-06-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2026_07; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2026_07 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
80f716ae-aaab-4c6f-a439-c944bc997826	4889c649-2b51-4ce3-ad0b-58181a090d8f	\N	done	thing	in 10	{}	2026-07-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2026_08; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2026_08 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
23844865-5e2c-4cdd-a8a1-59fb506dac49	5f2be30b-152b-402a-973e-6575ca4e19f8	\N	done	thing	in 11	{}	2026-08-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2026_09; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2026_09 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
114488ef-0b09-4340-bf0b-9da3739e37af	a3a61928-d2b6-4836-b255-7f99cb9bb276	\N	done	thing	in 12	{}	2026-09-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2026_10; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2026_10 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
80f716ae-aaab-4c6f-a439-c944bc997826	01180e08-4a79-4cf6-9fe0-65c73341ca82	\N	done	thing	in 13	{}	2026-10-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2026_11; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2026_11 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
23844865-5e2c-4cdd-a8a1-59fb506dac49	c5fab169-e723-4a7f-9996-39c285144e77	\N	done	thing	in 14	{}	2026-11-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2026_12; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2026_12 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
114488ef-0b09-4340-bf0b-9da3739e37af	1e0db831-3142-4874-a667-3664a89ed642	\N	done	thing	in 15	{}	2026-12-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2027_01; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2027_01 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
80f716ae-aaab-4c6f-a439-c944bc997826	98eee62e-afdb-4448-80d1-2a2057421f37	\N	done	thing	in 16	{}	2027-01-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2027_02; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2027_02 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
23844865-5e2c-4cdd-a8a1-59fb506dac49	e35161b5-fc2c-44a5-92d3-93d53abd4312	\N	done	thing	in 17	{}	2027-02-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2027_03; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2027_03 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
114488ef-0b09-4340-bf0b-9da3739e37af	71a91046-36e5-4cc6-bc28-7d3399eb10f1	\N	done	thing	in 18	{}	2027-03-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2027_04; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2027_04 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
80f716ae-aaab-4c6f-a439-c944bc997826	fe7e961f-9315-4887-be1d-d34564f8df3b	\N	done	thing	in 19	{}	2027-04-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2027_05; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2027_05 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
23844865-5e2c-4cdd-a8a1-59fb506dac49	34915b9d-bb6a-4abf-9d84-b299f4ead297	\N	done	thing	in 20	{}	2027-05-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_default; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_default (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
114488ef-0b09-4340-bf0b-9da3739e37af	f64e5239-2940-4519-ad04-681df563af94	\N	done	thing	out 0	{}	2028-07-01 00:00:00+00
80f716ae-aaab-4c6f-a439-c944bc997826	0446ac3e-31ea-418f-9877-b28c218277a3	\N	done	thing	out 1	{}	2015-03-01 00:00:00+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	8ccfb2fc-8f67-46db-b1ce-5ae5e3560391	\N	done	thing	out 2	{}	infinity
114488ef-0b09-4340-bf0b-9da3739e37af	50bf0a9f-fa91-45d2-8060-daf13d69073a	\N	done	thing	out 3	{}	-infinity
80f716ae-aaab-4c6f-a439-c944bc997826	6ebf8817-d6c1-488a-85d3-68cab212a4b0	\N	done	thing	out 4	{}	0001-01-01 00:00:00+00 BC
23844865-5e2c-4cdd-a8a1-59fb506dac49	10f14f4e-9234-43b8-a805-35082666d22a	\N	done	thing	out 5	{}	9999-12-31 00:00:00+00
\.


--
-- Data for Name: dynamic_task_results; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.dynamic_task_results (result_id, exec_id, result_schema_version, result_data, validation_errors, confidence_score, created_at) FROM stdin;
5ab134e8-ab75-4411-9677-11d280e13854	c4470a83-5f6b-4bed-8151-97d505336c0f	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 15:29:01.267355+00
26890f02-3d4b-46d2-879d-f09ef9e3dd36	3dbbbf98-3acf-4b0a-8583-b6c35d69cbf2	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 15:29:01.267355+00
cc6f16cb-4164-410e-aa6e-d20182874186	10fd1776-1482-4c22-b01b-3d4cdd386abe	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 15:29:01.267355+00
ee091b11-cc50-4f63-ba51-bdd845438f4c	2109f3dc-be17-4d4b-ad78-a5f30dfac77f	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 15:29:01.267355+00
d899c063-5cc1-46e4-8906-778492483207	8b4dcca2-c832-4dbc-8a49-17ba21a97ae7	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 15:29:01.267355+00
8d44d6ae-d7c0-4dcd-866c-2b3496b9da48	2e479a21-101a-4bbe-aaf1-4749ac9b750b	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 15:29:01.267355+00
ff6d0043-054e-47b9-8df4-2763af608c93	6bc41399-bafa-4bb9-bbdb-b55a44ef6ee5	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 15:29:01.267355+00
40e88d9e-d469-4b78-bbd9-1c1c46664534	9d2ef38c-f80f-40ab-9992-cea6bddc31f3	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 15:29:01.267355+00
62ee698a-535f-4caf-9f9a-1c8f37c22dbb	976eb4ec-8d17-4604-9de7-d94089a2b872	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 15:29:01.267355+00
18eca68e-4f40-4fb5-8231-e8b7526f417d	61da390a-6653-4f34-9d88-03e09573dbf5	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 15:29:01.267355+00
8e32a612-8429-4bad-beb6-6fe23b85b945	6ab55312-a899-49e8-8b95-ca05a84707cd	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 15:29:01.267355+00
2f9b7867-0075-4681-99ef-65dc8f459c28	b86ce94f-cbfa-4308-8fcc-449328e4a3f1	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 15:29:01.267355+00
a77a33f2-48e1-4abf-b17e-7ef2985b44e3	02d5b9d6-cf15-4bce-b572-fe420eafb3eb	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 15:29:01.267355+00
8f4ab861-00ad-4424-a3cc-80d8c0409cb3	a04c2ad3-c82f-4722-8b19-8d81c87822b6	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 15:29:01.267355+00
22a84f59-39eb-4163-bf3a-a81eb72c1642	5e3347da-d1d5-4e04-b807-dcbeeb31abf3	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 15:29:01.267355+00
9304c3be-3002-4e07-aaa6-48b7abd47ae9	ffe37543-5321-45f7-b0c7-a43576ece5bc	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 15:29:01.267355+00
0126d81c-cb3f-409b-8999-69fe58b98f7b	8ea0100b-8aa9-43d2-9d4c-c576061cb671	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 15:29:01.267355+00
8f5e26d4-1f84-49e2-b630-ed4ef8000b3c	08578744-28b1-4fe7-848a-71c71c45f7e3	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 15:29:01.267355+00
e1953829-964e-4d0a-a5ab-c26c61c0be2e	a0f96cf1-5115-4e7d-b894-d828b76642b8	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 15:29:01.267355+00
0bc5ec16-9161-4f96-a783-bea5d8b531fe	01d6266d-c46a-41f4-8c6e-402f0628c2e8	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 15:29:01.267355+00
6f13a666-2bb8-4fc6-9d54-4dc714943ecd	ed881e39-3e95-41eb-be75-fb4c7978da42	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 15:29:01.267355+00
70751f3b-c1d2-411e-b1b7-100a3ace0e68	a37d8fb2-11cf-434c-82fd-2f8708cd9b94	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 15:29:01.267355+00
c24c65e4-38c6-400a-a258-ba6db47abdcd	1bb34b44-f087-45c1-af5d-9f9b61cc46ff	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 15:29:01.267355+00
1eba1d3e-b61d-4e24-acc8-5d102b5720ca	559708dd-7b6b-4e8f-88b8-883863929bc1	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 15:29:01.267355+00
db990d7a-a9e0-468f-a69b-a62603d1a5fa	c28f2019-2cb5-4435-9c1e-dd3abd450794	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 15:29:01.267355+00
6e3d3d54-0fcb-41a2-978e-89146370228d	7b14d233-3c12-499a-9d69-ffd3b43a9a4b	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 15:29:01.267355+00
f291dc35-9c8f-454e-a62c-c0452ca091ea	f3910f03-9eb0-4840-9db1-0c133a35a0f9	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 15:29:01.267355+00
9be52dbc-5800-46b4-8038-c7159314fbe7	2c9f7a68-2b31-444d-b8a3-3cf514160881	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 15:29:01.267355+00
ddba9a77-9596-4747-beb4-5ca1ce9489dd	84aac25e-4957-4f04-8a98-c43159adf914	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 15:29:01.267355+00
6a3e3130-3701-4aeb-84a0-6d5a9c46deac	8fc728c1-fb18-4ba1-9a2c-e0f4e7bcb3cd	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 15:29:01.267355+00
65bd07d9-fafa-4c23-b37e-a7a8c32fe72f	09a0d568-0118-4f69-8d14-e9db2ead60a9	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 15:29:01.267355+00
62d777e0-8de6-4af7-b62a-281796e41b34	e17489b3-f418-4ee8-a5d0-ca19fc0c3515	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 15:29:01.267355+00
315d6661-fa29-4416-b2c7-0cc909efd915	d50cefaf-5204-4250-8cf2-07e2d8ea4130	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 15:29:01.267355+00
df247814-37f2-4c5e-8773-a0e7176ae72f	a80311b2-8efa-46f1-b59d-a42cbccba0e7	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 15:29:01.267355+00
d962d6aa-51aa-4d37-8329-a872da7064b5	60c7ffa6-644c-44e1-a70e-29651e5fa05f	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 15:29:01.267355+00
2212d1a7-a76f-4814-b646-526b1c2c79ae	fa4610b1-2612-4861-afc1-24ade574c80c	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 15:29:01.267355+00
94dcde74-adab-49a3-a35e-d4eca7d65dc4	11281391-d1c0-46f3-b372-119ece68e01c	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 15:29:01.267355+00
3f6b7b1b-534f-4e8b-b33e-e0c4a40cabcd	c82c80f9-9a26-4e94-bbb5-b2fe16f3da87	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 15:29:01.267355+00
bf4c50cc-0edf-4e7f-8aa9-591fb2cbe144	b9f9ac8a-bd66-4e2d-bdaf-a97928b168e0	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 15:29:01.267355+00
9d4bd9f2-4583-4b84-b60c-21c7bc8ec345	b4f787f6-9ad4-4f96-9aa1-81dea0f0cbdb	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 15:29:01.267355+00
7731cb78-57f1-4c19-91f3-b28fb645aa36	48b604ea-31ea-4ca6-83ce-0130d441e94b	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 15:29:01.267355+00
6e90bc54-3c55-4a4d-b6a1-31884baac13e	25d62f60-670a-46b8-998d-10e084cdbbb9	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 15:29:01.267355+00
cc1a839f-9c59-4431-acf9-bfe1518f01a8	2b6f53ea-6fe3-4756-b9a0-362da97f22c6	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 15:29:01.267355+00
fd9c73f5-eaa1-4151-a249-910a5b3f01bc	c3e4f388-a748-42fc-a4dc-1bb4446c22f3	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 15:29:01.267355+00
bd6d58a0-bfa1-4891-8f99-7978adeb5714	d1c24e06-2fef-4462-8fd1-30c940dd39ba	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 15:29:01.267355+00
09398b42-388c-43d1-bb98-6b05371a5b37	a6264fca-e38b-4b26-9347-63d14a7185df	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 15:29:01.267355+00
32eacefc-9ec7-4136-9983-23df4689db8e	e902837e-edca-44f7-b4cf-a7571bd484eb	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 15:29:01.267355+00
23724bb6-ba48-4b6f-aba7-a64890533ab0	b7cadb71-ddd7-4532-9b49-af1fac36d9c9	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 15:29:01.267355+00
a826e037-9deb-4098-a148-0a5ab5c2eb49	1843fc95-13e1-4d5c-a4a6-11b13894329a	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 15:29:01.267355+00
49ff3ca2-7f91-47ea-b081-a547792df356	077cf340-140b-4564-903e-778980c1a452	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 15:29:01.267355+00
4aaeb559-2ec9-4694-97fa-25fd969bd095	6557ebd4-d352-4795-9f08-d6ccb140ea53	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 15:29:01.267355+00
63907d00-2c8a-457b-94b9-b45f35198baa	79f14ab0-08cf-4a5b-ab05-92cdc5957ab6	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 15:29:01.267355+00
ec5a7d83-a4d9-4c17-90fc-321d0d699435	49b663cb-a085-4315-99fa-925de3108e9d	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 15:29:01.267355+00
6050d943-4dad-44fe-bca1-1524473d17a8	912904fb-daed-4346-8487-b4b2ef04916a	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 15:29:01.267355+00
01308980-46b2-4236-a86f-8d49723ec45a	9caec0d3-20dc-4aba-a5ec-22148e8e4708	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 15:29:01.267355+00
1422e22f-5757-4532-8fb0-d9dd33d2c769	9733be58-5d4f-40f9-bd6c-5d212f52d02f	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 15:29:01.267355+00
5363807e-f56a-4ce1-b806-73abf40c6f0c	b6206e88-e8d9-4487-bcaa-cd497f3e63fc	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 15:29:01.267355+00
73bceedb-cf7e-435d-a06e-11a0750cc6fa	ab615c8f-3d28-4f86-a158-f00686b3c879	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 15:29:01.267355+00
922ba367-5e4d-4907-a8b5-f59435895d16	f2a9a788-8592-4bf8-afdb-870fa7080edb	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 15:29:01.267355+00
256a5cb2-98f4-45be-b14d-7465e492fca0	6a00083d-8047-4e94-8291-06a41586e431	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-23 15:29:01.267355+00
e0b58f89-e1b9-407f-aac1-7d3c5c8307a8	f23fbd36-854f-4a38-bec6-b667386eae5c	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 15:29:01.267355+00
22c86c74-aea0-48bc-9407-fb2fac9e715c	f1d52151-ab27-4815-a146-4f76eeb7a971	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 15:29:01.267355+00
f5c39703-edf5-4c42-bcdf-7eea29fdc457	0378b883-de96-44c2-92df-2c4c49955924	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 15:29:01.267355+00
f1807f1b-f44b-4292-9cc4-81497bb1fe53	f00f8b30-c261-4590-80c7-34477ce5d537	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 15:29:01.267355+00
bd633c32-a953-418b-a3e2-34e3dec3af1a	e171e53e-919b-452c-a104-7624811bb697	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 15:29:01.267355+00
b0fff68e-a157-474f-b0cb-2d4211c21e0a	94651f21-495e-44c3-8fcd-c153d89a296c	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 15:29:01.267355+00
d861b22d-0530-45ef-b383-27e331225c79	1a6f6541-f8cf-4a6c-8025-22369c2ce21d	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 15:29:01.267355+00
d33486d6-6b5a-4506-af02-007caac0b7dc	1a308665-e2bf-44a6-919b-36c996204707	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 15:29:01.267355+00
98fb076a-157e-4f9c-81cf-33cab3d96e66	51cf0756-a3e8-4883-963f-4f03d38668d6	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 15:29:01.267355+00
e721a9d2-cf4a-4350-848f-aa3690ee84d0	bbb33819-6956-415c-be35-d5f5d350d352	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 15:29:01.267355+00
5f3e8a5f-7aa3-480f-ae0b-1fcf5ae30733	c0de0c6e-8c95-4d78-bfe9-da46334dc463	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 15:29:01.267355+00
b1f04908-e3d9-4aa2-b377-4a93619ffbb4	2e62cb13-6915-4426-bfac-9cbd1eb33ac3	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 15:29:01.267355+00
d95ec5db-4187-483e-9e82-ac82f38be610	3c3e321e-9a1f-444e-a0ea-b0a7042802c9	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 15:29:01.267355+00
99f7b40e-38e1-4421-965d-6fb4b7beefa4	d587b06c-1052-41b3-818e-87a69b6857cd	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 15:29:01.267355+00
741c7e23-56f0-4b4c-a3f3-f4b1aac5e118	3ecf0b0c-a893-42ca-815f-940ec4e548c9	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 15:29:01.267355+00
f2197c78-5805-4671-948b-46cca4b059f0	f14e5bbf-7ff4-4901-bd36-5afd0625b78d	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 15:29:01.267355+00
b0225fb7-367a-4391-bfbe-07bdc6cc643c	321e4131-6c8f-4c00-8b1b-9bca8183eb47	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 15:29:01.267355+00
3eb125a6-7f1c-44b8-9efd-645430437b97	8af72505-0b55-4b96-8dd6-5bb58c29b352	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 15:29:01.267355+00
8a469172-5369-4380-83c1-bffa9a271bab	2c5e6248-51fd-4e4c-ba22-569a7d9eb9fb	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 15:29:01.267355+00
4c2815f8-46c1-460b-aa5b-47787a48da67	5f6b5eba-f72b-4373-a3ce-b36f4d52ca26	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 15:29:01.267355+00
f1207b55-f835-4a0c-8647-fa30ac22901c	ca737338-d6d7-4956-af1a-6ea2d9a741fb	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 15:29:01.267355+00
d9345b2c-eaf6-4b81-8007-bba5c8d482ea	e50c7b89-dcb3-435d-8d6c-c0caf6f62e22	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 15:29:01.267355+00
c1a74158-5606-4010-b4a2-d24bee234bbf	9eb7f303-831c-46f8-a8b2-aba8b4257716	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 15:29:01.267355+00
a4e0a536-e8e1-412c-8c8e-bfc91974e163	cdffbdc7-acdf-45ca-b68b-1d63a75b70d1	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 15:29:01.267355+00
ed8a8098-9bec-44e5-8bc9-ec6debd6d3b6	6e164583-5d6f-497c-9ec0-70f59570a55d	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 15:29:01.267355+00
3b576db5-3c85-4612-b0b0-d3c327a34c46	af5e5fac-2d0c-4ac8-8df0-fd41795fb67a	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 15:29:01.267355+00
79be09d2-0b97-4a3a-9ef2-dbc7faedccf8	d9e497db-4426-42b1-9768-9018ca0d0629	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 15:29:01.267355+00
80b3bf01-5229-4805-b591-cc7154987425	606f3293-c6c1-49af-8ce0-436d38597888	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 15:29:01.267355+00
07edf721-b89c-47a1-a965-7062394188bf	06934d0c-2663-4df6-9328-3e81e8a371fc	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 15:29:01.267355+00
e6a5d44d-d3ca-446b-ae95-a33e7947ac49	d611899e-0043-4969-bec7-1c433634e6c7	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 15:29:01.267355+00
19003425-6a41-4ce8-b41f-a0080a488b32	f42331db-b68b-4b8c-88b3-add3e7bc3157	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 15:29:01.267355+00
c147d9e3-5337-4c2d-a85d-1b33ff9b236c	de717b63-2df3-460d-a83b-432d6f387ca1	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 15:29:01.267355+00
e820cfeb-2ce8-46cc-9aa9-26e962fc6182	eb6e9bde-fe72-4f15-8372-6c9c0636c1ec	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 15:29:01.267355+00
34fd960f-e93a-42a0-b68f-7dd7f3963738	af91b778-8cea-4db5-9796-c98b2d043e97	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 15:29:01.267355+00
8a8a9706-0a9b-4f6c-8f83-08768f7bc1dc	fd929daf-ede0-4bb7-a074-b18182b083c3	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 15:29:01.267355+00
2ca0529b-a909-4b3e-a787-525a6d6fcef9	a36b4ddc-d319-403d-9375-d4aa954ce3b3	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 15:29:01.267355+00
f470496e-5979-4203-a7a6-d6e1180ac12f	1c9aece7-45fa-4cb5-87ee-dbb8381a4683	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 15:29:01.267355+00
9bba311f-4a7f-4a44-bf8c-493595c55131	d42d0818-2be1-4c47-9caf-0d766c845ef6	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 15:29:01.267355+00
ba157ea9-85e5-4d7c-9655-d3b36b862658	4cae8327-29a1-455b-a5d0-4f53a5a725fd	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 15:29:01.267355+00
884ad706-9a44-4870-9f9f-82a9193eefe4	e1798a85-8afd-4e11-95a4-e2f9a5a11bd4	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 15:29:01.267355+00
1c1332fd-8c08-42ac-9268-f88af832f7f4	030e5b9a-4b3b-4713-8751-9a7c5aab6755	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 15:29:01.267355+00
1b7e82a6-ed88-4e9e-8013-f0982ddc6bb6	a3771736-21aa-4571-b760-37601a542105	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 15:29:01.267355+00
d9561317-ffda-46ac-83cd-3b6a7f3f2481	7f8ee7eb-f994-43da-b2e8-1cf16d8c0151	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 15:29:01.267355+00
0f563323-7347-40a5-8687-1ab4d4a72470	b063dd14-26f7-4246-958a-6b830fe684e1	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 15:29:01.267355+00
64c65735-f5a2-4985-87b9-daa490626cd8	387e8754-1a32-4eb3-9dfa-9f70291436a2	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 15:29:01.267355+00
b7c46953-b58c-407a-95ac-22188c07a7a0	07dc30c5-824b-4666-bf8b-410af11511ce	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 15:29:01.267355+00
6e5ce2f0-3b4d-43d3-b42c-9728e5205fe9	52db09e4-6ede-48d4-81eb-264a17f7b8e8	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 15:29:01.267355+00
b62ec066-04f7-494e-b2db-370ca9c8558c	f5a36016-6ecc-4acd-a9cf-97e977a6ced6	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 15:29:01.267355+00
a7bd8cd9-77fd-42d1-b9d2-f7c677ff2dd6	a5e85b7f-adf7-4de2-871a-d074d5e1b51b	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 15:29:01.267355+00
372a3f00-7bc7-47f5-a705-e91e6c1fc9a0	bce5c835-82df-42b1-af95-b0766357a350	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 15:29:01.267355+00
4ac542ae-afe6-418f-a993-6cfa5d01c401	8c293b27-1578-45e6-b36f-e9bfcd15632d	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 15:29:01.267355+00
72657ead-4a62-4481-a9c1-50c3d79debfe	f2d9c4a6-b374-453b-b559-1503446bef42	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 15:29:01.267355+00
bedfc78b-1104-4599-8b79-d0430603e302	f7ddc277-8ee0-46ae-be81-11ee0ece1407	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 15:29:01.267355+00
3fe1e80d-a6ef-4126-a6cc-18004758821f	c5d4f72b-bad4-41a9-aaca-e7e39be5ccea	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 15:29:01.267355+00
648810b8-eb20-4b32-88bf-925cb03ee6f8	938047f4-80b6-41d7-9459-873826fa4fd8	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 15:29:01.267355+00
d1b40a56-03e1-45f3-9284-13404feb7539	a9c9367b-40d5-442a-9245-3ae84fba34d1	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 15:29:01.267355+00
18cef5b7-acfc-4f9b-a635-39bf11f89c82	f8a8da81-a870-4d64-af9f-029d37aa92b2	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 15:29:01.267355+00
bc4da980-a4cc-4ead-bbeb-ad7e8475a5c7	c503e52a-3449-4b6e-a5fc-45083ad925ac	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 15:29:01.267355+00
99d93653-2f4a-4f5d-9220-ea3fe67e3af9	756b8ee3-189a-4eb3-a8fc-37e39915e605	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 15:29:01.267355+00
7bf71790-87a9-4fd2-8ca8-c019094f583d	1c513a95-a1e4-41ce-a503-254afc3375e4	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-23 15:29:01.267355+00
8bcea2bf-3c59-463c-ba4b-ebe42b117033	dd3fd7bc-d98e-4b85-83ec-0aa387a0d43d	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 15:29:01.267355+00
60402ded-ed39-4324-b891-d0c1e35e20b1	dd998342-52b3-4817-a106-57828609ed61	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 15:29:01.267355+00
a3bdf375-5687-4a93-83a0-d9950462d96a	5aa948e5-b7fd-4d10-87fb-4dce790f2559	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 15:29:01.267355+00
9f214895-6abf-41b9-83bc-462deda674d2	93df94fd-f598-46e3-b76b-bb969ed35647	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 15:29:01.267355+00
365fea9a-7a40-4bd1-a4f5-88380772ba86	d6eb0f3a-d4b3-4bac-b5d1-091d66009222	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 15:29:01.267355+00
dba006bb-c6dc-462a-9968-3406e52230e7	2543a5b5-0dec-4249-8ebb-a334f441096a	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 15:29:01.267355+00
c5ff1f9c-b0b5-4a79-a39e-ec81b00da167	0d516d38-322e-4c08-9e9b-9335652b35c2	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 15:29:01.267355+00
06b6b21f-56c7-4788-b830-64310332fca0	e1fddcc7-b556-4e69-87b7-0c1226573382	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 15:29:01.267355+00
0d648efe-7c2b-4b0b-8981-6bea4a3504a7	9d7fb735-6478-455b-a601-d54c79bb2d3a	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 15:29:01.267355+00
dab4e469-e980-413a-9c90-9c217e0c5dad	ece07315-9927-4550-8e17-da49c68456f4	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 15:29:01.267355+00
b8fe2bc2-9a50-4926-9594-10ea20a5ccfa	7435558c-a884-4282-a476-c382f3bcaaff	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 15:29:01.267355+00
76066879-ffe6-4840-8eee-3b35216cfab7	51d42c6b-9fab-49c3-891d-700ed61ecf31	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 15:29:01.267355+00
5e7b4b09-9be3-42dc-8d13-4a63a18a753d	6e54ea8d-ad1c-49ac-9355-3bb34d43fc6c	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 15:29:01.267355+00
442bcb22-43eb-479c-a9bf-d38753238adc	6c945090-cb43-4878-9e11-e2e8acf074a3	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 15:29:01.267355+00
78582dd4-f3a3-421b-b785-ff2897f5451f	e8fe574c-80eb-4a77-967c-4b58eccd89f6	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 15:29:01.267355+00
a4b20b7f-9d81-45c9-8b9f-2b56a9e485ce	eefa6522-ee30-48dc-aac0-05a50dd64241	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 15:29:01.267355+00
25ac00ee-abf6-45a3-8b78-773de6a951a9	59b04937-8162-49f5-8cbb-bbf568a83584	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 15:29:01.267355+00
57860307-ea94-4b6e-b294-32899d03bff6	b8644c0d-6edb-480e-ab15-7c5526240e80	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 15:29:01.267355+00
b0eb4d8b-8558-405d-9411-9c8812efd11e	64d1d063-a88d-43f3-910f-0ae242c3a60f	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 15:29:01.267355+00
f0842074-9f4a-4105-a65a-d014004e34db	360e0bd8-081f-4a53-a328-c1fe3317e0b5	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 15:29:01.267355+00
47e3ffbf-11a4-4321-9dc4-865163c9aea5	e14e6663-c17c-4506-97b9-19900ba0a501	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 15:29:01.267355+00
888709a9-25b8-4030-8f6f-df426781c4ff	4e37d408-5941-4a18-8596-6e869efa26fa	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 15:29:01.267355+00
22499494-85f0-4b97-adca-bd43809ee74d	83c943a1-6b01-4c97-8eee-a7b8d975f971	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 15:29:01.267355+00
eb2a113d-eef2-45f1-8c64-845e5e61eaec	f4899f45-37c6-451c-a4ee-95ce3687c2a2	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 15:29:01.267355+00
cd479223-0444-4f8e-af4a-5e850607fd4b	babd3312-2d24-44c4-8d0a-bed1f0ad5883	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 15:29:01.267355+00
7a12f9f1-12d8-4b2b-8da5-7d205820d2ac	ed9c553d-5595-4fa5-b21d-b30c8c3804f1	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 15:29:01.267355+00
17c3207c-0a7f-46ca-aec8-488a280f2b11	aa7b7649-f588-4c09-9577-9163e9c3de71	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 15:29:01.267355+00
9091dfbd-74e2-4300-8e42-82d22ab31e08	72f510ec-128c-4085-9dfa-218fe14c639f	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 15:29:01.267355+00
57770c7b-85a9-4363-a715-300994ea4ace	02a51b02-edb7-47e2-9a97-4a7792017937	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 15:29:01.267355+00
a0d2a79b-da61-4070-b6da-cb9790474c69	244a846d-8bc6-4f7c-b802-6d51828f767f	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 15:29:01.267355+00
cc3496db-58d9-4954-8253-5aab61c9fb0b	a33cfbd0-cc9a-45b7-8d6c-cfae81e7f0d2	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 15:29:01.267355+00
4229aff5-7eb2-4989-a183-d5c1d059c752	f9acbb16-2352-443f-8103-59159b4dda19	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 15:29:01.267355+00
b18ffefa-6519-4d4a-aea4-4a155c619b73	67987804-b3dd-4fda-9106-04f6b9f5bc7a	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 15:29:01.267355+00
1079fff1-9c37-49cd-b6c3-d4adfc9c875d	5ebd2d5c-aee6-41db-b9f7-68986b711fbb	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 15:29:01.267355+00
d55bd0d6-8b63-4cb5-bece-5c237cdb084d	3a1de3d2-3a5d-4b46-9b18-6eff80f24b23	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 15:29:01.267355+00
a000338a-bc3f-41fb-866b-c8b3f0ccefc1	70a84d69-0205-4e70-8bb0-214be2f99609	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 15:29:01.267355+00
19150926-4332-4c33-be04-7d28694b7187	2b7078fe-a4c7-4b08-9816-a90297a7d262	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 15:29:01.267355+00
c2aaf67d-2ff3-4773-a440-d83b5f94833a	72a9294f-117e-45b9-a1e9-cd6d0dbc2e88	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 15:29:01.267355+00
171b8c78-2e8f-4a28-a3a2-abf7dc7e015d	2c7bfbf9-ca44-4655-9a5d-e0308c5a6cb8	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 15:29:01.267355+00
c15cf507-71c2-4377-96c0-8f78bf8eb892	d3980cb9-9bb3-4874-b931-f0794f4e52a7	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 15:29:01.267355+00
a8f784db-daac-489a-baf3-d6e8c32da1f0	12c77c44-66e7-47f9-9113-fbed0c68be5b	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 15:29:01.267355+00
c0757a81-48ad-4555-9fd5-9bd8ce75f9d7	7047504d-a971-4370-ba20-e04593be0fba	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 15:29:01.267355+00
4027ccb0-2146-4989-a2f1-ac5dd505f19a	436ecb62-5c5f-41c3-b792-b3e41ddfad75	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 15:29:01.267355+00
92914179-fed4-4f5e-9985-e34903101d43	68862607-14e9-4ea4-a420-1fdf23b6049b	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 15:29:01.267355+00
858e4212-c554-41d7-a8c5-90c9df5ca888	44100653-e8bd-4617-bd66-0daf25ee1917	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 15:29:01.267355+00
28d4b37f-9b69-4f27-b5f2-b7fd6e996902	924949c0-fe4b-4570-9abe-dbc78b04e9e5	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 15:29:01.267355+00
d7561ea6-b602-4aee-b572-a79c987bb54a	83bcfb01-7608-4069-8764-b74e091715b2	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 15:29:01.267355+00
1bd2e339-ced0-4bef-9c35-7e6eff258a48	55f019fb-e9ac-4404-8c7d-40376b874bf2	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 15:29:01.267355+00
d359d514-8c43-4a93-922e-b2c96c6ed177	176dc2d0-6e42-4c29-93fa-e783bb6d65cc	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 15:29:01.267355+00
b8c7ec46-be93-408e-a65b-1c867427fa90	9fa50d86-9ed3-429e-ad6b-86ab1816db97	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 15:29:01.267355+00
2d889c34-398e-4ac4-a974-7c84f30e2e8b	2dfcb7a2-6a7c-4f87-9d0e-8942d59c4320	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 15:29:01.267355+00
6ffb37ee-bd41-4664-8caa-75dd76f91730	9f22cd55-7fad-42a5-9fa4-88bbb19aa6b7	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 15:29:01.267355+00
878b48c6-368c-4e64-baaf-814b25fd0551	ff70cc63-a3f6-49ab-aeb4-dcc717f715bd	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 15:29:01.267355+00
e1af6a57-fb49-4c1d-9118-ab0da477c105	86f520c9-6305-430d-b58e-a07fa21a2e2e	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 15:29:01.267355+00
1ba87b51-7320-47be-a515-fa4d0d9c4b43	56bded88-b4d5-4b4e-983c-04f9d309e740	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 15:29:01.267355+00
ac212b03-f36b-4065-a0b2-019deac12a45	5a896253-d8fc-495f-94aa-268f3715bf22	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 15:29:01.267355+00
5d795b72-59e1-4af2-be38-666422dc22d8	f0d5d5e9-0976-455a-98e5-90705ffaeed1	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 15:29:01.267355+00
e2189b69-6fe3-49f5-8e20-3ac1a7c0cb1c	51449719-e42a-4e21-b9b3-83df604bdd9c	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 15:29:01.267355+00
13037034-6997-48bd-a824-e543a608c312	2d31bd8e-41d7-4a36-af65-38e9bfe64755	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 15:29:01.267355+00
67bf81f6-c4e1-4dcc-9b73-c6d70fe450a0	9728f326-e8c7-4f6f-826f-6c3b87262a34	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-23 15:29:01.267355+00
\.


--
-- Data for Name: job_events_2025_09; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2025_09 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
27070b65-7c23-4232-9c98-4546e84857f2	1	2025-09-01 00:00:00+00	happened	in 0	{}
\.


--
-- Data for Name: job_events_2025_10; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2025_10 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
78f917ea-6726-45d2-ae37-7f7eabb60f3c	1	2025-10-01 00:00:00+00	happened	in 1	{}
\.


--
-- Data for Name: job_events_2025_11; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2025_11 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
20fe2e10-c027-4216-8218-957c9391b8ed	1	2025-11-01 00:00:00+00	happened	in 2	{}
\.


--
-- Data for Name: job_events_2025_12; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2025_12 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
b943280d-6e10-40ff-ba93-7c2c331cd978	1	2025-12-01 00:00:00+00	happened	in 3	{}
\.


--
-- Data for Name: job_events_2026_01; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2026_01 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
c7057a41-5669-4e79-8033-61a5702f26c1	1	2026-01-01 00:00:00+00	happened	in 4	{}
\.


--
-- Data for Name: job_events_2026_02; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2026_02 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
3d40f953-5893-4671-9ca3-4dd43456ac58	1	2026-02-01 00:00:00+00	happened	in 5	{}
\.


--
-- Data for Name: job_events_2026_03; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2026_03 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
70ab29f2-62c9-4cf2-a774-e9faa236015e	1	2026-03-01 00:00:00+00	happened	in 6	{}
\.


--
-- Data for Name: job_events_2026_04; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2026_04 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
4227852a-0585-421b-911f-5385afc15e03	1	2026-04-01 00:00:00+00	happened	in 7	{}
\.


--
-- Data for Name: job_events_2026_05; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2026_05 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
0c1e7b36-0c75-4b76-9ff6-c38c28e17c83	1	2026-05-01 00:00:00+00	happened	in 8	{}
\.


--
-- Data for Name: job_events_2026_06; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2026_06 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
331cf31b-e0de-46cc-82d8-1a28908720a1	1	2026-06-01 00:00:00+00	happened	in 9	{}
\.


--
-- Data for Name: job_events_2026_07; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2026_07 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
96fd864d-e136-4be0-a1a5-112356a22b4a	1	2026-07-01 00:00:00+00	happened	in 10	{}
\.


--
-- Data for Name: job_events_2026_08; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2026_08 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
6fe3ddc3-d0bd-4403-8f52-9ae8ca4aae99	1	2026-08-01 00:00:00+00	happened	in 11	{}
\.


--
-- Data for Name: job_events_2026_09; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2026_09 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
a833b9c7-3c7b-4d40-bd1f-0736d95d243e	1	2026-09-01 00:00:00+00	happened	in 12	{}
\.


--
-- Data for Name: job_events_2026_10; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2026_10 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
345c22d6-734d-4d58-8649-46aab654d266	1	2026-10-01 00:00:00+00	happened	in 13	{}
\.


--
-- Data for Name: job_events_2026_11; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2026_11 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
a43f8022-c525-409b-830f-7bb37a1615d7	1	2026-11-01 00:00:00+00	happened	in 14	{}
\.


--
-- Data for Name: job_events_2026_12; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2026_12 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
dbad2451-b3be-4d40-9f06-333d0d8821d4	1	2026-12-01 00:00:00+00	happened	in 15	{}
\.


--
-- Data for Name: job_events_2027_01; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2027_01 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
057c0b79-ec1a-4427-9f6a-462e05e66a61	1	2027-01-01 00:00:00+00	happened	in 16	{}
\.


--
-- Data for Name: job_events_2027_02; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2027_02 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
e6ee07fe-c320-4a5d-9543-b61e96dff7a5	1	2027-02-01 00:00:00+00	happened	in 17	{}
\.


--
-- Data for Name: job_events_2027_03; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2027_03 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
4d377a2c-5a88-43b8-b677-89be98305c4e	1	2027-03-01 00:00:00+00	happened	in 18	{}
\.


--
-- Data for Name: job_events_2027_04; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2027_04 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
3885db3a-0a95-4429-b10a-5acc7d3137ac	1	2027-04-01 00:00:00+00	happened	in 19	{}
\.


--
-- Data for Name: job_events_2027_05; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2027_05 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
5b68369f-86e0-406d-91e8-9a2f984801f2	1	2027-05-01 00:00:00+00	happened	in 20	{}
\.


--
-- Data for Name: job_events_default; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_default (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
69f7e2ff-bb06-4ee2-a4a7-13b3c6b1411d	1	2028-07-01 00:00:00+00	happened	out 0	{}
58821e95-581b-4236-8ac9-6064e92a82d3	1	2015-03-01 00:00:00+00	happened	out 1	{}
59d936df-674f-4abb-aada-e29ce6712de8	1	infinity	happened	out 2	{}
34061afe-a3ac-4917-a4b1-ecdb56db20ed	1	-infinity	happened	out 3	{}
dc8f8195-068a-4627-b66d-6565d362be54	1	0001-01-01 00:00:00+00 BC	happened	out 4	{}
f253c04c-2ace-428a-8201-4c279de0850d	1	9999-12-31 00:00:00+00	happened	out 5	{}
\.


--
-- Data for Name: jobs; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.jobs (job_id, pipeline_version, status, input_signature, params, timings, metrics, error, created_at, updated_at) FROM stdin;
07a8030d-b4c4-42b6-9fb4-d2ad4cc33e55	p@1	RUNNING	c4ca4238a0b923820dcc509a6f75849b	{"n": 1, "Ünï": "é \\""}	{}	{}	e1	2026-11-23 14:29:01.267355+00	2026-11-23 15:29:01.267355+00
155fee91-a4cf-4ca4-b083-2e44140099e3	p@2	COMPLETED	c81e728d9d4c2f636f067f89cc14862c	{"n": 2, "Ünï": "é \\""}	{}	{}	e2	2026-11-23 13:29:01.267355+00	2026-11-23 15:29:01.267355+00
2b3a8dc0-adbd-40d0-9457-a5685bd93e0b	p@0	FAILED	eccbc87e4b5ce2fe28308fd9f2a7baf3	{"n": 3, "Ünï": "é \\""}	{}	{}	e3	2026-11-23 12:29:01.267355+00	2026-11-23 15:29:01.267355+00
42556b7b-154b-497f-b5d9-02facea322ec	p@1	CANCELED	\N	{"n": 4, "Ünï": "é \\""}	{}	{}	e4	2026-11-23 11:29:01.267355+00	2026-11-23 15:29:01.267355+00
5ad0a7ec-8e59-4df8-a9bd-b2d07043d6cd	p@2	PENDING	e4da3b7fbbce2345d7772b0674a318d5	{"n": 5, "Ünï": "é \\""}	{}	{}	e5	2026-11-23 10:29:01.267355+00	2026-11-23 15:29:01.267355+00
2620110f-f681-4140-8a4e-337d57e5f112	p@0	RUNNING	1679091c5a880faf6fb5e6087eb1b2dc	{"n": 6, "Ünï": "é \\""}	{}	{}	e6	2026-11-23 09:29:01.267355+00	2026-11-23 15:29:01.267355+00
abed22ce-5205-46fe-b66d-37ae8cdb5d96	p@1	COMPLETED	8f14e45fceea167a5a36dedd4bea2543	{"n": 7, "Ünï": "é \\""}	{}	{}	e7	2026-11-23 08:29:01.267355+00	2026-11-23 15:29:01.267355+00
53dd44f7-15f1-4790-87bb-a1e9be28ea07	p@2	FAILED	\N	{"n": 8, "Ünï": "é \\""}	{}	{}	e8	2026-11-23 07:29:01.267355+00	2026-11-23 15:29:01.267355+00
927ed41b-831b-4047-b901-d3d1cfaf1cb8	p@0	CANCELED	45c48cce2e2d7fbdea1afc51c7c6ad26	{"n": 9, "Ünï": "é \\""}	{}	{}	e9	2026-11-23 06:29:01.267355+00	2026-11-23 15:29:01.267355+00
93bddb47-9bec-47ba-9a62-0ece52ae2365	p@1	PENDING	d3d9446802a44259755d38e6d163e820	{"n": 10, "Ünï": "é \\""}	{}	{}	e10	2026-11-23 05:29:01.267355+00	2026-11-23 15:29:01.267355+00
70d34a69-4437-44ff-b60b-ef88716624e2	p@2	RUNNING	6512bd43d9caa6e02c990b0a82652dca	{"n": 11, "Ünï": "é \\""}	{}	{}	e11	2026-11-23 04:29:01.267355+00	2026-11-23 15:29:01.267355+00
9f2009aa-7193-49de-b217-f10100e3cde4	p@0	COMPLETED	\N	{"n": 12, "Ünï": "é \\""}	{}	{}	e12	2026-11-23 03:29:01.267355+00	2026-11-23 15:29:01.267355+00
4af269a0-bd0f-4430-b5c0-682d9ccb5f58	p@1	FAILED	c51ce410c124a10e0db5e4b97fc2af39	{"n": 13, "Ünï": "é \\""}	{}	{}	e13	2026-11-23 02:29:01.267355+00	2026-11-23 15:29:01.267355+00
ab8f33f5-1ee2-4ccc-a10c-c182009ef413	p@2	CANCELED	aab3238922bcc25a6f606eb525ffdc56	{"n": 14, "Ünï": "é \\""}	{}	{}	e14	2026-11-23 01:29:01.267355+00	2026-11-23 15:29:01.267355+00
bff2b43b-59a6-4411-8247-a5dc4efad011	p@0	PENDING	9bf31c7ff062936a96d3c8bd1f8f2ff3	{"n": 15, "Ünï": "é \\""}	{}	{}	e15	2026-11-23 00:29:01.267355+00	2026-11-23 15:29:01.267355+00
42733947-ecce-4642-87f0-114f28b88bff	p@1	RUNNING	\N	{"n": 16, "Ünï": "é \\""}	{}	{}	e16	2026-11-22 23:29:01.267355+00	2026-11-23 15:29:01.267355+00
d1e92b04-089a-439d-a927-0bdd3051342c	p@2	COMPLETED	70efdf2ec9b086079795c442636b55fb	{"n": 17, "Ünï": "é \\""}	{}	{}	e17	2026-11-22 22:29:01.267355+00	2026-11-23 15:29:01.267355+00
7bd6af1c-3a04-46ed-916b-cd455036ac8d	p@0	FAILED	6f4922f45568161a8cdf4ad2299f6d23	{"n": 18, "Ünï": "é \\""}	{}	{}	e18	2026-11-22 21:29:01.267355+00	2026-11-23 15:29:01.267355+00
9767a71a-4bc7-45e8-8f66-81b949937b79	p@1	CANCELED	1f0e3dad99908345f7439f8ffabdffc4	{"n": 19, "Ünï": "é \\""}	{}	{}	e19	2026-11-22 20:29:01.267355+00	2026-11-23 15:29:01.267355+00
8b8231ff-38c1-49d5-a780-7745f3588a3b	p@2	PENDING	\N	{"n": 20, "Ünï": "é \\""}	{}	{}	e20	2026-11-22 19:29:01.267355+00	2026-11-23 15:29:01.267355+00
7d080225-2e2e-44cb-9da1-bf78e2be435f	p@0	RUNNING	3c59dc048e8850243be8079a5c74d079	{"n": 21, "Ünï": "é \\""}	{}	{}	e21	2026-11-22 18:29:01.267355+00	2026-11-23 15:29:01.267355+00
b2605b8c-855c-486b-b382-3ecfcfe10b1b	p@1	COMPLETED	b6d767d2f8ed5d21a44b0e5886680cb9	{"n": 22, "Ünï": "é \\""}	{}	{}	e22	2026-11-22 17:29:01.267355+00	2026-11-23 15:29:01.267355+00
0f00fbc7-b854-464c-8db8-cc8b55350383	p@2	FAILED	37693cfc748049e45d87b8c7d8b9aacd	{"n": 23, "Ünï": "é \\""}	{}	{}	e23	2026-11-22 16:29:01.267355+00	2026-11-23 15:29:01.267355+00
70521ca7-409c-4b07-8342-26cb85563382	p@0	CANCELED	\N	{"n": 24, "Ünï": "é \\""}	{}	{}	e24	2026-11-22 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
f8ca0e17-0f1e-47ca-a11e-862d678f7646	p@1	PENDING	8e296a067a37563370ded05f5a3bf3ec	{"n": 25, "Ünï": "é \\""}	{}	{}	e25	2026-11-22 14:29:01.267355+00	2026-11-23 15:29:01.267355+00
42519ef9-20fd-49eb-8504-c871cce978db	p@2	RUNNING	4e732ced3463d06de0ca9a15b6153677	{"n": 26, "Ünï": "é \\""}	{}	{}	e26	2026-11-22 13:29:01.267355+00	2026-11-23 15:29:01.267355+00
75a6d6e5-54b7-41a8-9faa-ac7e684575d3	p@0	COMPLETED	02e74f10e0327ad868d138f2b4fdd6f0	{"n": 27, "Ünï": "é \\""}	{}	{}	e27	2026-11-22 12:29:01.267355+00	2026-11-23 15:29:01.267355+00
a0fceb15-06a7-4893-815c-897ef0f0e1d0	p@1	FAILED	\N	{"n": 28, "Ünï": "é \\""}	{}	{}	e28	2026-11-22 11:29:01.267355+00	2026-11-23 15:29:01.267355+00
5456df1a-5210-4907-94b5-1d6bd682272c	p@2	CANCELED	6ea9ab1baa0efb9e19094440c317e21b	{"n": 29, "Ünï": "é \\""}	{}	{}	e29	2026-11-22 10:29:01.267355+00	2026-11-23 15:29:01.267355+00
496d706c-bb31-4262-be71-e581020ef742	p@0	PENDING	34173cb38f07f89ddbebc2ac9128303f	{"n": 30, "Ünï": "é \\""}	{}	{}	e30	2026-11-22 09:29:01.267355+00	2026-11-23 15:29:01.267355+00
270227b3-31fa-4d0a-af2f-edd6ecce1ebb	p@1	RUNNING	c16a5320fa475530d9583c34fd356ef5	{"n": 31, "Ünï": "é \\""}	{}	{}	e31	2026-11-22 08:29:01.267355+00	2026-11-23 15:29:01.267355+00
f8919db6-823f-4509-bc81-2135b1cbed7e	p@2	COMPLETED	\N	{"n": 32, "Ünï": "é \\""}	{}	{}	e32	2026-11-22 07:29:01.267355+00	2026-11-23 15:29:01.267355+00
3546e31f-e434-4123-ab4a-0ac11ef8f79b	p@0	FAILED	182be0c5cdcd5072bb1864cdee4d3d6e	{"n": 33, "Ünï": "é \\""}	{}	{}	e33	2026-11-22 06:29:01.267355+00	2026-11-23 15:29:01.267355+00
e19fb998-1206-420a-b37a-8e09f3a065a6	p@1	CANCELED	e369853df766fa44e1ed0ff613f563bd	{"n": 34, "Ünï": "é \\""}	{}	{}	e34	2026-11-22 05:29:01.267355+00	2026-11-23 15:29:01.267355+00
b140f6e3-d15c-4a70-946c-6e180123e218	p@2	PENDING	1c383cd30b7c298ab50293adfecb7b18	{"n": 35, "Ünï": "é \\""}	{}	{}	e35	2026-11-22 04:29:01.267355+00	2026-11-23 15:29:01.267355+00
bf24aff3-2a7a-4924-8316-094a8d75f7c8	p@0	RUNNING	\N	{"n": 36, "Ünï": "é \\""}	{}	{}	e36	2026-11-22 03:29:01.267355+00	2026-11-23 15:29:01.267355+00
e7624d73-f1ba-4355-96df-c034899c7c3b	p@1	COMPLETED	a5bfc9e07964f8dddeb95fc584cd965d	{"n": 37, "Ünï": "é \\""}	{}	{}	e37	2026-11-22 02:29:01.267355+00	2026-11-23 15:29:01.267355+00
15b97283-5326-4f94-b623-cdb8ee76cd93	p@2	FAILED	a5771bce93e200c36f7cd9dfd0e5deaa	{"n": 38, "Ünï": "é \\""}	{}	{}	e38	2026-11-22 01:29:01.267355+00	2026-11-23 15:29:01.267355+00
143beda1-5228-495d-8293-ee20d2831f7b	p@0	CANCELED	d67d8ab4f4c10bf22aa353e27879133c	{"n": 39, "Ünï": "é \\""}	{}	{}	e39	2026-11-22 00:29:01.267355+00	2026-11-23 15:29:01.267355+00
c8a4c228-f8d7-4172-8672-b7babcbb5d42	p@1	PENDING	\N	{"n": 40, "Ünï": "é \\""}	{}	{}	e40	2026-11-21 23:29:01.267355+00	2026-11-23 15:29:01.267355+00
7b21575e-b5be-4eec-8781-64fb8e6b2636	p@2	RUNNING	3416a75f4cea9109507cacd8e2f2aefc	{"n": 41, "Ünï": "é \\""}	{}	{}	e41	2026-11-21 22:29:01.267355+00	2026-11-23 15:29:01.267355+00
2a7b01f2-05ec-4723-a8fa-9eeedec1c8c6	p@0	COMPLETED	a1d0c6e83f027327d8461063f4ac58a6	{"n": 42, "Ünï": "é \\""}	{}	{}	e42	2026-11-21 21:29:01.267355+00	2026-11-23 15:29:01.267355+00
4def46ce-705f-499a-98f4-dae12fe5ef1a	p@1	FAILED	17e62166fc8586dfa4d1bc0e1742c08b	{"n": 43, "Ünï": "é \\""}	{}	{}	e43	2026-11-21 20:29:01.267355+00	2026-11-23 15:29:01.267355+00
d6b38963-2a15-40c9-bbff-2bc22747573a	p@2	CANCELED	\N	{"n": 44, "Ünï": "é \\""}	{}	{}	e44	2026-11-21 19:29:01.267355+00	2026-11-23 15:29:01.267355+00
b128c03b-77e8-4ba6-9815-68410ae94f14	p@0	PENDING	6c8349cc7260ae62e3b1396831a8398f	{"n": 45, "Ünï": "é \\""}	{}	{}	e45	2026-11-21 18:29:01.267355+00	2026-11-23 15:29:01.267355+00
6bc18a78-203d-41a6-906f-1d8bf0758b0b	p@1	RUNNING	d9d4f495e875a2e075a1a4a6e1b9770f	{"n": 46, "Ünï": "é \\""}	{}	{}	e46	2026-11-21 17:29:01.267355+00	2026-11-23 15:29:01.267355+00
8391b2b3-e5e1-4d0b-8cd9-53b5628423d4	p@2	COMPLETED	67c6a1e7ce56d3d6fa748ab6d9af3fd7	{"n": 47, "Ünï": "é \\""}	{}	{}	e47	2026-11-21 16:29:01.267355+00	2026-11-23 15:29:01.267355+00
6cb91e1b-50ed-41f4-8298-b69917efa4e8	p@0	FAILED	\N	{"n": 48, "Ünï": "é \\""}	{}	{}	e48	2026-11-21 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
d5bb37f5-bc46-43d7-a538-e2a01989ecd9	p@1	CANCELED	f457c545a9ded88f18ecee47145a72c0	{"n": 49, "Ünï": "é \\""}	{}	{}	e49	2026-11-21 14:29:01.267355+00	2026-11-23 15:29:01.267355+00
881265ae-23f0-44f8-96b5-2637dbf5232a	p@2	PENDING	c0c7c76d30bd3dcaefc96f40275bdc0a	{"n": 50, "Ünï": "é \\""}	{}	{}	e50	2026-11-21 13:29:01.267355+00	2026-11-23 15:29:01.267355+00
d3d7f7c5-335d-44e9-b8bf-4dc8e1aebb04	p@0	RUNNING	2838023a778dfaecdc212708f721b788	{"n": 51, "Ünï": "é \\""}	{}	{}	e51	2026-11-21 12:29:01.267355+00	2026-11-23 15:29:01.267355+00
d75c30ef-dd3a-4ced-b0c7-787ff76eec69	p@1	COMPLETED	\N	{"n": 52, "Ünï": "é \\""}	{}	{}	e52	2026-11-21 11:29:01.267355+00	2026-11-23 15:29:01.267355+00
ee4f4daf-b943-4b51-821d-b979144e0042	p@2	FAILED	d82c8d1619ad8176d665453cfb2e55f0	{"n": 53, "Ünï": "é \\""}	{}	{}	e53	2026-11-21 10:29:01.267355+00	2026-11-23 15:29:01.267355+00
ee39850f-4e9c-4eda-9162-6a0a366cb371	p@0	CANCELED	a684eceee76fc522773286a895bc8436	{"n": 54, "Ünï": "é \\""}	{}	{}	e54	2026-11-21 09:29:01.267355+00	2026-11-23 15:29:01.267355+00
8e7a2604-a6f1-43cb-beda-995fd1c5515a	p@1	PENDING	b53b3a3d6ab90ce0268229151c9bde11	{"n": 55, "Ünï": "é \\""}	{}	{}	e55	2026-11-21 08:29:01.267355+00	2026-11-23 15:29:01.267355+00
b1c2ec7b-ede4-4ef4-91d6-582230232b0e	p@2	RUNNING	\N	{"n": 56, "Ünï": "é \\""}	{}	{}	e56	2026-11-21 07:29:01.267355+00	2026-11-23 15:29:01.267355+00
65976047-ea6c-44ab-8c6a-67b6c2f58b29	p@0	COMPLETED	72b32a1f754ba1c09b3695e0cb6cde7f	{"n": 57, "Ünï": "é \\""}	{}	{}	e57	2026-11-21 06:29:01.267355+00	2026-11-23 15:29:01.267355+00
8b155daa-8530-4a40-b4a7-61d2a1887833	p@1	FAILED	66f041e16a60928b05a7e228a89c3799	{"n": 58, "Ünï": "é \\""}	{}	{}	e58	2026-11-21 05:29:01.267355+00	2026-11-23 15:29:01.267355+00
1d8326af-9018-41f6-b7e4-231325110845	p@2	CANCELED	093f65e080a295f8076b1c5722a46aa2	{"n": 59, "Ünï": "é \\""}	{}	{}	e59	2026-11-21 04:29:01.267355+00	2026-11-23 15:29:01.267355+00
3887d348-6a3e-4194-b4a0-5c1011d8e978	p@0	PENDING	\N	{"n": 60, "Ünï": "é \\""}	{}	{}	e60	2026-11-21 03:29:01.267355+00	2026-11-23 15:29:01.267355+00
\.


--
-- Data for Name: jobs_meta; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.jobs_meta (org_id, job_id, pipeline_id, submitted_by, status, priority, created_at, updated_at) FROM stdin;
114488ef-0b09-4340-bf0b-9da3739e37af	07d4033d-159b-42ed-9769-ed78e870a7e0	b417d59a-6f85-4511-89ad-8b05f3457555	ef31c231-4966-4d1a-93af-0b443b3350d1	state 1	1	2026-11-22 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
80f716ae-aaab-4c6f-a439-c944bc997826	24dfefb9-57d1-48df-a272-47d58b852c89	c7cbc27c-d416-4a85-9d42-50f04586425b	68d65abf-b686-4717-bd8b-e351f78bf1f3	state 1	1	2026-11-22 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	6b7d05e8-5bf0-42a4-850e-e4cd31df572e	9018c79e-7772-4249-9e77-79deb654d0c5	5caa5ae3-e7ea-4ec2-a47c-377c88da220a	state 1	1	2026-11-22 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
114488ef-0b09-4340-bf0b-9da3739e37af	2fa4c388-e04a-4d5c-8a94-193312f2b4ca	aceca3b2-b8e7-42b2-8011-8844dee77e15	e2c04542-91bd-41d9-92fc-faf0d2cedd3f	state 2	2	2026-11-21 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
80f716ae-aaab-4c6f-a439-c944bc997826	aec3ec99-1f59-4658-912a-793dd64c126e	c27563d1-9c25-4f39-a13b-c2c39b98968c	a936a8e3-02f1-43c6-b9e7-9cb3f446b3ad	state 2	2	2026-11-21 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	23a376ec-44b2-4187-af98-2bcac00a22c5	808ed0b3-e7cb-4774-a8c9-f0fc531dc550	bacd9c30-ad95-474c-be8b-f50a12e68e45	state 2	2	2026-11-21 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
114488ef-0b09-4340-bf0b-9da3739e37af	d8f8b376-e3ad-4539-9582-61aff7eae0ef	c353aa51-83dc-46d4-8330-ae765ad4dbab	\N	state 3	3	2026-11-20 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
80f716ae-aaab-4c6f-a439-c944bc997826	9930a177-ed92-4aa7-819a-0194443f72f4	2c4259a9-2438-4573-b9f2-998caf9248b6	\N	state 3	3	2026-11-20 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	9dcddcc1-66fb-411c-be2c-c82abb189614	4dba4108-fc45-4657-85f0-2c2d248374d5	\N	state 3	3	2026-11-20 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
114488ef-0b09-4340-bf0b-9da3739e37af	51c37e15-96c2-4e68-91fc-1f1298fcbf23	1385ffc1-61c4-4331-89a3-933ad0b4ab99	541b66b1-9933-4a4d-b000-403657a4963d	state 0	4	2026-11-19 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
80f716ae-aaab-4c6f-a439-c944bc997826	224e62f2-4850-4152-945f-04911473750a	d11d6cad-392b-42fe-a5ac-b2529fba7ef9	8ad952be-5f4a-46be-8f94-d8169fa5018f	state 0	4	2026-11-19 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	c369567b-5f7e-4cb1-a037-2d2429c7156a	e5a0f1be-bb2c-4dd4-bf7f-5fa46b211c32	dde9101c-446f-46bd-ac32-22c6555d3cac	state 0	4	2026-11-19 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
114488ef-0b09-4340-bf0b-9da3739e37af	6d66436a-e35a-4440-acc5-8de79e1f80b3	d2c8a283-b1a1-4cff-b00d-6ddd6d5adb3a	5475f5a4-5b66-4539-91eb-f63731372f96	state 1	5	2026-11-18 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
80f716ae-aaab-4c6f-a439-c944bc997826	45c0da1b-6aa9-4f2f-a29c-97fb107ec23b	93dba8bc-24c9-4856-bec7-006b147421a5	18d8590e-4afe-4aec-a41e-156e9bc1a4a2	state 1	5	2026-11-18 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	542724f9-f536-42ed-a605-7264ec9d40a0	ec46a360-9313-4533-b5ed-e201c18a3247	015bfa15-f02e-45d8-93b7-64e39ba7c9ec	state 1	5	2026-11-18 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
114488ef-0b09-4340-bf0b-9da3739e37af	e99b7989-33c0-42d7-a961-59eea73217db	5f5c0780-e30e-430f-938d-92cf9c232c80	\N	state 2	6	2026-11-17 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
80f716ae-aaab-4c6f-a439-c944bc997826	b4baa5e3-45d4-4f1f-8108-385d358262d3	eb551f2e-5850-4f19-ae25-4db41eeefcaf	\N	state 2	6	2026-11-17 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	745447ef-9373-402e-98b1-af94fa4c7b47	e07429fc-29b2-46ac-b22c-a6d9ad369703	\N	state 2	6	2026-11-17 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
114488ef-0b09-4340-bf0b-9da3739e37af	cf975a2b-3218-4630-9e4a-7c101d4a7b1f	b2f4984d-089d-42eb-a6f5-fc4104c258ee	0cbda871-8f7a-4f39-9ac0-47f23a39c574	state 3	7	2026-11-16 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
80f716ae-aaab-4c6f-a439-c944bc997826	b7dd6371-bad0-4fc3-b0b9-b8820abf917f	311331c6-9a83-4c7f-bfba-276f1e05124d	545bf7a6-f73b-4743-a45f-12d637004586	state 3	7	2026-11-16 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	c282b6d1-eff2-468e-ae50-7672c48b7da2	ab297915-a559-4849-b2c4-149d975ac40f	350ffc03-fce7-4346-b80f-bbe69311ccc9	state 3	7	2026-11-16 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
114488ef-0b09-4340-bf0b-9da3739e37af	48696e9d-faef-45b9-a139-b800fedeb05b	84a7d7d1-f82b-478d-94ac-bfc2103fb897	cc9eeb26-4adc-4554-8560-d5ff8229d8b6	state 0	8	2026-11-15 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
80f716ae-aaab-4c6f-a439-c944bc997826	af30477f-322d-4bd1-bcbd-cd09b8c3f65b	46371a4c-086e-4d32-95dc-794a53afe891	8014a363-e2dd-4b54-aa70-61df82e2d580	state 0	8	2026-11-15 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	1880cc2f-d79d-4e60-b6c1-2f8acee500fe	c7526204-04c1-4241-89b1-23c6d4f0a6de	e2e0c6ce-8072-469f-8eba-43ac51aabcab	state 0	8	2026-11-15 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
114488ef-0b09-4340-bf0b-9da3739e37af	4a7ff579-1d6c-434f-b356-7ff7af354768	468953b6-5e07-458f-8fd8-b97be3a84997	\N	state 1	9	2026-11-14 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
80f716ae-aaab-4c6f-a439-c944bc997826	25752a0f-8672-4f27-bacd-dad351f70aeb	43adf801-f24c-4bba-a276-aa5473b0642d	\N	state 1	9	2026-11-14 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	cca8535b-a03b-4f45-a83b-189671c85f7f	0908c630-1f0f-4b21-87b7-004ec2b201d9	\N	state 1	9	2026-11-14 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
114488ef-0b09-4340-bf0b-9da3739e37af	da4ab236-1438-466a-9d6d-9a1038941b44	f4aa4c5e-313a-4ccb-aa9b-78245fde5d62	11ceb33c-76a9-4df7-9645-151b4e68bfcc	state 2	10	2026-11-13 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
80f716ae-aaab-4c6f-a439-c944bc997826	c20efdd0-36eb-49ab-a3eb-c96e22411fbc	184288ca-9dc8-447b-b903-39164c8cb3f8	f6950d0d-3595-47fe-a9c0-871493013c14	state 2	10	2026-11-13 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	ca525ced-52c1-4705-94e7-45234fc80a0b	5ad209b8-f74b-4cbe-899a-1b20ccec1cb7	2c185af7-eb6c-437a-bddd-bc8081b1bad6	state 2	10	2026-11-13 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
114488ef-0b09-4340-bf0b-9da3739e37af	25910d4a-5502-4f90-973c-689bb40c8998	41fb698d-b3d1-441c-8d6a-bd351128bd54	ca636a60-8897-4a47-8d2e-1ff170dbe59f	state 3	11	2026-11-12 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
80f716ae-aaab-4c6f-a439-c944bc997826	54c49ed0-7128-46aa-899e-2804f86c9789	b87b16ea-d320-4bd7-a1dd-7f4577127e4e	9f5a0d28-f143-4d26-8521-e32e414f7fdf	state 3	11	2026-11-12 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	c9ca13f1-9f22-4434-8e1b-a7e4ce8717c6	9718d9e4-87a6-49e9-97f0-59bca358648b	69804bd7-f545-4a04-9822-0fbb8055e160	state 3	11	2026-11-12 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
114488ef-0b09-4340-bf0b-9da3739e37af	544a99e3-52fb-428b-b769-e9a4edc44a2f	0a9b71d8-dd4a-4f77-9ed9-ec7b8688e0bc	\N	state 0	12	2026-11-11 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
80f716ae-aaab-4c6f-a439-c944bc997826	ab2603de-767c-42d2-8316-3358570a1164	dbb876af-94e7-42fb-9b1b-a62db1258983	\N	state 0	12	2026-11-11 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	3b0c0e20-e762-485e-b486-d674c6588c40	7cbfac9b-4061-4dfe-a039-10aaef05f8c3	\N	state 0	12	2026-11-11 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
114488ef-0b09-4340-bf0b-9da3739e37af	02549857-cf93-4be2-a569-dd80e09e5c47	699c2e28-8acb-46f0-a260-8e8ed9dfcfbf	b6e8df39-4c74-4f12-b710-221555ae0748	state 1	13	2026-11-10 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
80f716ae-aaab-4c6f-a439-c944bc997826	62139ec5-3736-4e21-89b3-695414a77e31	0d5a0997-724b-4a82-b9ac-81369a0e0bb6	309094fa-0b8d-416c-b672-d145ed48a55d	state 1	13	2026-11-10 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	267f4970-de37-4a49-a42c-7f283fcff988	cc97340e-d480-4ed3-bd8d-1210b187550b	66895aa0-38b8-4e29-967d-11a47405b9c1	state 1	13	2026-11-10 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
114488ef-0b09-4340-bf0b-9da3739e37af	afef7de6-c55d-4d84-adc2-34ceb47309c9	97917a87-158a-407a-91f7-fb82ecfdd8dd	c0b11363-7459-4bda-9fd0-22f5d57475d0	state 2	14	2026-11-09 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
80f716ae-aaab-4c6f-a439-c944bc997826	7693cb88-b30c-4130-93fd-b9fe32b40552	ed101474-548a-4073-858d-ce4e77eb5e0f	258920b0-3914-4ad9-a412-961524a05f30	state 2	14	2026-11-09 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	e9fd8449-3d70-4aba-8d9f-8183c267bafc	203204b5-e219-4edc-921d-62edbe4c7834	a12ce287-d85e-4358-838b-b899c333c814	state 2	14	2026-11-09 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
114488ef-0b09-4340-bf0b-9da3739e37af	c8cc305e-b48d-4436-8e82-fb6277e6f193	1994af25-8563-40f6-8237-63ba35c90a59	\N	state 3	15	2026-11-08 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
80f716ae-aaab-4c6f-a439-c944bc997826	6183a118-6297-4ba2-ae82-1f588883600a	6bcff22f-20e0-4731-aa2b-fecb22247ace	\N	state 3	15	2026-11-08 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	1caea3bd-165e-42e4-b2ba-10521a7217a3	6986ffff-e883-410e-bc78-460cc0dc5b5a	\N	state 3	15	2026-11-08 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
114488ef-0b09-4340-bf0b-9da3739e37af	69a52dda-e0f1-4765-8e20-e63e54a38356	b94d3d5f-0052-4ab7-8f8e-9ae77638c182	2985d6d3-2c58-4207-b6fa-744598cd26fe	state 0	16	2026-11-07 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
80f716ae-aaab-4c6f-a439-c944bc997826	83bb13a4-7d27-4a4a-9b3b-7f278d899bb7	a6b9e460-14a5-47fc-b67d-062c139eaafd	2f18d9c6-6b26-446e-8875-1b3c21fab8a5	state 0	16	2026-11-07 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	2a453d3b-0992-483b-b587-66084e694457	cdcd1f3d-852d-4183-ace4-d051b41b7a79	c38e566c-44b1-4755-ba22-c7d632062fa0	state 0	16	2026-11-07 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
114488ef-0b09-4340-bf0b-9da3739e37af	77e925d8-2ff0-4a39-8aac-2808e645660d	c503d341-ab77-48dc-9d1b-b8a921068d4c	ab811eef-9cfc-41a4-8620-2c881a593df3	state 1	17	2026-11-06 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
80f716ae-aaab-4c6f-a439-c944bc997826	5e49962c-074f-4927-8e33-67264276913e	9e13338f-2243-49af-ae81-0f347d896378	94b5735d-15a7-432e-8399-b0b880acc53e	state 1	17	2026-11-06 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	6b096975-1e11-44dd-a142-6f453ff4ce11	b9e1b428-3793-4e37-8032-33726a0540b0	6d1d783e-3770-4182-a261-6ac74a81dcff	state 1	17	2026-11-06 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
114488ef-0b09-4340-bf0b-9da3739e37af	de3ca02f-4a44-4da7-b14f-d44eb52842cf	11db4812-3a6a-4ce8-85bf-e5959a14b93f	\N	state 2	18	2026-11-05 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
80f716ae-aaab-4c6f-a439-c944bc997826	023fdc98-b67d-4f6b-95b7-c773e2910523	a1e3beaa-e389-4aba-b83c-39aaddfa9e57	\N	state 2	18	2026-11-05 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	348007f2-a669-4113-a6bd-538ed9f2666a	f777b04c-3d61-4f55-a958-e52233c68e32	\N	state 2	18	2026-11-05 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
114488ef-0b09-4340-bf0b-9da3739e37af	601ed288-5573-48f3-868c-022b68cfe20d	7afec5d7-d35a-4cf1-9d1f-523a2b470c70	60724318-e5f3-43b1-b2af-f6796b67f8b8	state 3	19	2026-11-04 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
80f716ae-aaab-4c6f-a439-c944bc997826	a31687a7-ea69-4119-bafe-3e67371b7ae4	0d44da85-d7ae-4b4c-a05b-b2ef5f9b8f6d	63fefa40-98f5-4fa1-aa12-9bde7a12ba4e	state 3	19	2026-11-04 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	739b9a5d-f28e-4835-8f15-0c9e7ff971e3	f5f2b19d-a10a-4e53-bdff-97a2591f8d30	87514ffc-5667-4181-89e2-94d5f9169024	state 3	19	2026-11-04 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
114488ef-0b09-4340-bf0b-9da3739e37af	0a7f85cf-216b-4a6b-abec-886a5dcef0b9	ebc70ed2-178d-4bb6-bba1-1ebf2c825555	a87773b1-451a-41c0-8599-19418a257a62	state 0	20	2026-11-03 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
80f716ae-aaab-4c6f-a439-c944bc997826	fad6d36b-1547-48c1-bdf0-919409f1d972	3b16f0ae-c062-4703-80e4-93e1086e4527	9f36493c-af8e-474d-be06-76284b8c9618	state 0	20	2026-11-03 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	1eb4f063-5e71-4fdc-b6ea-0f5ccb9f4e31	cfd16dac-749a-4848-92f4-c5ece561fde1	a825567a-2929-4b82-9321-3a7cb5a1e424	state 0	20	2026-11-03 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
114488ef-0b09-4340-bf0b-9da3739e37af	18328fb4-1d34-4cf8-bef0-27459936561c	61817b60-cd4c-492d-82b9-02be747cb10c	\N	state 1	21	2026-11-02 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
80f716ae-aaab-4c6f-a439-c944bc997826	998ffcec-206d-4a82-8061-c5f8e01881f9	2dc004e9-9589-482a-921c-b41b5dcba88d	\N	state 1	21	2026-11-02 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	ffd00ce4-4db9-43d4-b27c-e00d52c58f88	5ffacf37-de8b-40a5-af40-ab3c86721e4c	\N	state 1	21	2026-11-02 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
114488ef-0b09-4340-bf0b-9da3739e37af	cf799b0d-8cc5-41e7-b0e5-1ef088438454	842df602-10ac-48d0-a34a-be7737d83cde	fc616d3f-72ab-414d-8d49-03b19bf0741b	state 2	22	2026-11-01 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
80f716ae-aaab-4c6f-a439-c944bc997826	f98d718e-8f37-4f73-bc57-64341537dfeb	2602f383-b36b-415e-a5b8-ba150dce7f5d	00c3efbf-565d-4ff1-8db8-277f1f78efb1	state 2	22	2026-11-01 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	fd963f46-4498-4413-81c0-a976856824d4	2cf03b43-0779-4f47-9ff4-c16a0a5433eb	1b0e15c3-d8a4-4735-bebf-e556a7af21a3	state 2	22	2026-11-01 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
114488ef-0b09-4340-bf0b-9da3739e37af	a3f4bd1c-4489-439b-8e7b-b1908275e251	c350ac21-d153-4df1-8eb9-4e376b26f194	1fdb3717-b876-4eee-b939-54dfcc00d522	state 3	23	2026-10-31 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
80f716ae-aaab-4c6f-a439-c944bc997826	7a6da415-a95c-4bf3-a873-e251f6bb972c	bb461efb-f23d-4e3a-978e-d8d557574e9a	1c8446d2-5ab4-45ce-a88b-9149e8fb7094	state 3	23	2026-10-31 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	5e90edc8-678c-42da-b822-b701b7e51b73	8db7e867-06c8-435f-a130-50491f34b10f	5db8b437-02f3-4579-bbde-652dec2567cd	state 3	23	2026-10-31 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
114488ef-0b09-4340-bf0b-9da3739e37af	9a720140-bab1-49f4-8fcd-9368d21e9fbd	f62fee78-007b-4de5-84c7-a914fb695f75	\N	state 0	24	2026-10-30 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
80f716ae-aaab-4c6f-a439-c944bc997826	f3320d7f-9387-45d3-a8cf-154a0eba6fa2	3455ae09-527b-41d5-8447-de09073ed5c9	\N	state 0	24	2026-10-30 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	05873860-4fe9-4926-ad79-246f36b1b042	2c7a6548-abdb-43f6-864d-3d652591a3f8	\N	state 0	24	2026-10-30 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
114488ef-0b09-4340-bf0b-9da3739e37af	4bfcd5d4-c069-45ef-97a4-9ceb1c97f012	aae4646a-c396-47af-8572-f961b8b1570c	59285f72-abcc-4675-8e32-9090a468c2d6	state 1	25	2026-10-29 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
80f716ae-aaab-4c6f-a439-c944bc997826	f249f9fc-4913-4860-80fc-1d732ac1c763	0b95396e-7eb2-401d-acbb-92b2659fb9a7	53d586af-19b8-48c6-977c-950be34ca27f	state 1	25	2026-10-29 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	6ff3b91a-7003-462f-8962-60bf52e847f1	73b37e4b-39bd-44b0-b38f-1a7f329bd2e0	d855ccae-0333-4b17-b018-f0092d721d16	state 1	25	2026-10-29 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
114488ef-0b09-4340-bf0b-9da3739e37af	6397e303-6194-4a75-a772-de96dc70fcf1	c03ef5c2-8714-4b8d-b907-9eadce6ca030	1bf9757e-02b0-427c-bb87-4f5fdc30564b	state 2	26	2026-10-28 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
80f716ae-aaab-4c6f-a439-c944bc997826	0414b1bc-12ef-4115-9978-48ca93c782cd	cf093760-4ab8-4da8-960a-252510678155	10942432-b7b1-407b-a3af-4130a07c26ce	state 2	26	2026-10-28 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	de1d2789-0b96-4d33-bef9-cea8c06d3038	370a2dd2-98fc-4fc9-9bfb-85b394049956	95b6e298-9478-46e5-8d27-9d6970d51e56	state 2	26	2026-10-28 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
114488ef-0b09-4340-bf0b-9da3739e37af	ed2d8a59-e2ed-4b57-b532-a1a67055cb5e	81cde886-4267-43ad-9793-aa8f15395760	\N	state 3	27	2026-10-27 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
80f716ae-aaab-4c6f-a439-c944bc997826	d6df28b0-681c-46b8-80a1-f66105381c99	1eb90243-a9bc-4402-baa8-99145537f166	\N	state 3	27	2026-10-27 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	2a064f30-e06b-4119-ac2c-3e84c625cb23	fba6d248-72a3-4d2d-988b-81c20595afd6	\N	state 3	27	2026-10-27 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
114488ef-0b09-4340-bf0b-9da3739e37af	6b1a1ce1-6db9-451c-b5f8-9e0ba8460866	bf8aca93-ba07-4350-9641-e0f2b04a3296	bfa14804-b536-4e65-b1bd-2693932e74f1	state 0	28	2026-10-26 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
80f716ae-aaab-4c6f-a439-c944bc997826	572c6812-c96b-4abf-bfc9-caa03a3791d4	6abdc2e6-76ba-43fd-a0c4-e31a90725296	431e1a3d-c8f5-4f90-9361-e0b2b6f64815	state 0	28	2026-10-26 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	ca737430-8ad5-4b77-88ed-2731231e1cd9	cb984e41-210c-49f2-9dc7-89456cf5bc2d	118c48e5-5cfa-46d3-832d-1ca109de3c83	state 0	28	2026-10-26 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
114488ef-0b09-4340-bf0b-9da3739e37af	d9b46f91-07c6-42c0-92c3-ed753695cca8	3c75976c-d07d-40c4-ba4d-f9fa123a90f3	a7218da2-65fa-4169-bfad-c6ecc173898e	state 1	29	2026-10-25 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
80f716ae-aaab-4c6f-a439-c944bc997826	53a950a4-d258-4a83-995d-fa2ebc2201ee	c7a1a974-8c6a-4b52-943e-aaa41324ff0b	91b154e8-a980-4feb-92c7-fd33599b0210	state 1	29	2026-10-25 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	81da586b-99d6-42d4-9e57-efb1c993b254	c7df94be-5c7c-4915-ab90-978acae4c07c	7052353a-57a1-4e92-b826-69d51d7a8ee5	state 1	29	2026-10-25 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
114488ef-0b09-4340-bf0b-9da3739e37af	45c00c96-b60b-4533-a6ec-950aef252648	060d56a9-5ee1-46da-8464-a1c0603e7bd9	\N	state 2	30	2026-10-24 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
80f716ae-aaab-4c6f-a439-c944bc997826	cf6a9572-dab9-4199-aa02-196dc9d472c9	b207119a-01b1-4775-95aa-86e31502dc87	\N	state 2	30	2026-10-24 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	c9653753-0d99-4010-bb61-d953f2328ee1	049ca1f1-97b2-4590-8561-e97e6173d795	\N	state 2	30	2026-10-24 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
114488ef-0b09-4340-bf0b-9da3739e37af	32415a45-a1a4-4c13-b5c0-5febcfdcb263	1bba46d4-741b-4b4c-b383-bb562eb99ada	7d43d29a-90e3-4c96-9631-dc2e81fd0b87	state 3	31	2026-10-23 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
80f716ae-aaab-4c6f-a439-c944bc997826	e7241ba8-715b-4358-9c84-8043e24ad1fb	295fba63-58be-4daf-9ac4-8b55c9b5f759	3c57d3a1-52de-49f9-9041-f2cf0336a751	state 3	31	2026-10-23 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	fd560d51-b3fe-4e63-9a46-53ed9a9db9e3	2b566173-009e-4dab-808f-290e4d4b490a	3fe73a0d-03c6-4476-9250-90ca6059f65a	state 3	31	2026-10-23 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
114488ef-0b09-4340-bf0b-9da3739e37af	64ea55f7-a354-40a4-aa48-9a12a2c2c52d	24ee8e94-79f8-4fd1-957c-b0bbfbfd5099	30a0cedb-a3ff-48e1-9a67-bf633cef4682	state 0	32	2026-10-22 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
80f716ae-aaab-4c6f-a439-c944bc997826	c802b75c-dad0-4ce5-92ea-216a206f20dd	7b6a0d4e-336d-495e-b052-3bc5702259a9	c91267d2-acc5-4466-badb-51ec64c93b77	state 0	32	2026-10-22 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	a1c78d72-a835-46a1-98e3-e46bb89c12b1	e06bcf8a-bb35-4958-9ed1-dba0b16bad0a	6ea9f622-b4f6-4919-bf33-f69b6b25a682	state 0	32	2026-10-22 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
114488ef-0b09-4340-bf0b-9da3739e37af	69f2fb5a-05cb-4a6b-8843-54fe6f016c98	0fc3903c-87ab-491a-8044-f048cf2df812	\N	state 1	33	2026-10-21 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
80f716ae-aaab-4c6f-a439-c944bc997826	d71d00ad-7d87-478a-af9b-2ec477f2f63f	a317dd38-c36d-43ee-9f33-e9228923f8b1	\N	state 1	33	2026-10-21 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	62970a72-2baf-4be1-bf47-5121c9bc0d8b	7f2547d5-fee5-4165-ad0b-75bc3cf48586	\N	state 1	33	2026-10-21 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
114488ef-0b09-4340-bf0b-9da3739e37af	3221d5a5-6d9b-4497-a46e-f8ea92932352	ab5dc34c-5f5c-4aab-b21b-859b73c0c5e0	3295b8f1-4800-4223-912d-4aefa5687b43	state 2	34	2026-10-20 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
80f716ae-aaab-4c6f-a439-c944bc997826	7034b413-b8f1-40f2-9aa0-c51a46dcdbdd	9a48eb9b-7bd4-4e83-964c-a063ce290035	d9a5ee91-80f9-46a4-b476-5ea6a4dcf8b3	state 2	34	2026-10-20 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	85c574f7-6c93-419e-a8f3-c67b59ce2e9e	21d83dd3-2ce5-4ce1-8ab8-192a0b246fc6	75598703-677e-466e-9f8a-15ac8c1b201b	state 2	34	2026-10-20 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
114488ef-0b09-4340-bf0b-9da3739e37af	5758ca04-ef8e-480a-86f5-b79d7f1f0ed0	429cdb2d-454b-4ebf-8560-e41aa5324b20	a5c2b5c2-c4eb-4f47-8714-767d54fac359	state 3	35	2026-10-19 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
80f716ae-aaab-4c6f-a439-c944bc997826	d89d02ef-7fb5-42b8-ab8a-d4f6f28b2748	4ce3ff2f-6600-4c26-b5a2-2239df665d86	b9ad066b-5241-449b-91e2-0ec4876efeaa	state 3	35	2026-10-19 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	17fe8f17-feed-49d2-a13c-2fd3906b9c46	3bf898bd-ea4c-44fb-ac97-50ed9887e095	41182cf9-9ddd-4de6-8e8c-5a1bf64d63e0	state 3	35	2026-10-19 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
114488ef-0b09-4340-bf0b-9da3739e37af	16f7a3fd-0c56-4f2f-a61f-90ed1199f002	72074dcd-b7e1-44a3-adfa-337cb300c9cb	\N	state 0	36	2026-10-18 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
80f716ae-aaab-4c6f-a439-c944bc997826	60d38062-a1ad-4935-b865-01c85eb44ea6	91166d55-d70e-46e2-96d8-730f65a9b633	\N	state 0	36	2026-10-18 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	56085d42-d7f3-44ab-8d63-b7b8e40dcb9b	10a1439a-b998-45ad-be9f-6da11bcefc40	\N	state 0	36	2026-10-18 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
114488ef-0b09-4340-bf0b-9da3739e37af	a0c5b994-ced0-415f-a04d-ce505c5c9766	0479b240-ea82-420c-8c30-0540df23e16a	68970d49-3423-40f4-a1af-4235f4a6f431	state 1	37	2026-10-17 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
80f716ae-aaab-4c6f-a439-c944bc997826	3061a371-a30e-4dea-818d-54dd60ebfdf9	62c4e654-680b-4179-8f8f-980551c3c182	64baae59-4b92-4f7f-a9bc-e633bd98e81b	state 1	37	2026-10-17 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	e8963d93-06f7-4aeb-97b8-864d9266c1c0	d2ef4c6e-6295-4379-b6c9-6fcf64326911	959199a2-511e-45e5-839f-0b0cc207dac9	state 1	37	2026-10-17 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
114488ef-0b09-4340-bf0b-9da3739e37af	22939173-440f-46fa-bfd7-7f3f47cb3371	4dff6d0f-d95b-4b84-b07f-ac84082df02c	d722fb04-1dc7-493b-8cf0-7b0f04a8bbb3	state 2	38	2026-10-16 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
80f716ae-aaab-4c6f-a439-c944bc997826	c4909a41-ef2b-419a-8cce-2d0e0e882323	acd4fde2-12c8-4029-9516-ad933caef586	a9e7c9ad-bda4-4da4-be45-53739dc1b240	state 2	38	2026-10-16 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	88edde44-1878-4d55-b08b-a7c3e65b6f63	1377283f-987a-46c3-ae48-49834fd6a77d	e6560f53-38a1-4fca-853a-8e3b8bfe07f6	state 2	38	2026-10-16 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
114488ef-0b09-4340-bf0b-9da3739e37af	062bfee8-88af-4140-ad00-cb4096a43065	c65d810a-f707-435c-a9dc-332c8609e0e5	\N	state 3	39	2026-10-15 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
80f716ae-aaab-4c6f-a439-c944bc997826	65c5bfc8-7d5e-4a19-aea2-622fcdf2dadf	8e2e3292-432a-4200-89c1-0f2593bf1a61	\N	state 3	39	2026-10-15 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	3839aa52-02b2-47eb-b0c3-c6928eea7b8a	c71b4e2a-daec-4feb-8e47-c0241674b331	\N	state 3	39	2026-10-15 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
114488ef-0b09-4340-bf0b-9da3739e37af	acade2da-6e6b-42a8-bc43-4d107ae19891	5f5c475a-ee31-42f5-a666-49540eadc3a5	a69ecb73-2700-4901-9d9e-d9c86d279524	state 0	40	2026-10-14 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
80f716ae-aaab-4c6f-a439-c944bc997826	068e2578-65f4-4914-854e-dade113bb64f	1e965a63-c194-462a-8e67-4de54328c6bf	17369e24-a080-438b-8610-9895c885c4c5	state 0	40	2026-10-14 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	a103ba8a-611f-4b12-8ebb-99ed4e822e74	a1721188-f7e2-4cde-8ab3-b8ed650c2165	c20b13ba-87c9-4459-adc4-f23772ac9739	state 0	40	2026-10-14 15:29:01.267355+00	2026-11-23 15:29:01.267355+00
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
114488ef-0b09-4340-bf0b-9da3739e37af	e721c7e9-d245-4d9c-bed7-8660863d1a8a	mol\t\n\\1	pdb	s3://b/1	1000000000	sha256:1	{"smiles": "C1"}	\N	2026-11-23 15:28:01.267355+00
80f716ae-aaab-4c6f-a439-c944bc997826	b76af155-bb1c-4ea5-bb98-8857a52258a2	mol\t\n\\1	pdb	s3://b/1	1000000000	sha256:1	{"smiles": "C1"}	\N	2026-11-23 15:28:01.267355+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	b11ee934-af29-429b-8482-f49fc87fd4c4	mol\t\n\\1	pdb	s3://b/1	1000000000	sha256:1	{"smiles": "C1"}	\N	2026-11-23 15:28:01.267355+00
114488ef-0b09-4340-bf0b-9da3739e37af	582d5841-5f81-465f-a1dd-4e6bfd7bc357	mol\t\n\\2	\N	s3://b/2	2000000000	sha256:2	{"smiles": "C2"}	\N	2026-11-23 15:27:01.267355+00
80f716ae-aaab-4c6f-a439-c944bc997826	1209a0da-de63-450c-a96f-0ecef3598a5c	mol\t\n\\2	\N	s3://b/2	2000000000	sha256:2	{"smiles": "C2"}	\N	2026-11-23 15:27:01.267355+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	06bb8606-8831-40ba-bbfa-998794c398f0	mol\t\n\\2	\N	s3://b/2	2000000000	sha256:2	{"smiles": "C2"}	\N	2026-11-23 15:27:01.267355+00
114488ef-0b09-4340-bf0b-9da3739e37af	7dd7acdd-f356-418c-a198-aca8306e796f	mol\t\n\\3	sdf	s3://b/3	3000000000	sha256:3	{"smiles": "C3"}	\N	2026-11-23 15:26:01.267355+00
80f716ae-aaab-4c6f-a439-c944bc997826	98dd67c5-f56e-4f8a-9c2b-2aff8d6ae20c	mol\t\n\\3	sdf	s3://b/3	3000000000	sha256:3	{"smiles": "C3"}	\N	2026-11-23 15:26:01.267355+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	985ae23c-8b37-4b7e-806c-b14b96c0a8b6	mol\t\n\\3	sdf	s3://b/3	3000000000	sha256:3	{"smiles": "C3"}	\N	2026-11-23 15:26:01.267355+00
114488ef-0b09-4340-bf0b-9da3739e37af	65193958-ca4d-448d-9421-993ab7bb89f6	mol\t\n\\4	pdb	s3://b/4	4000000000	sha256:4	{"smiles": "C4"}	\N	2026-11-23 15:25:01.267355+00
80f716ae-aaab-4c6f-a439-c944bc997826	5c20c724-186e-4b09-8d9d-c1f7a78b574d	mol\t\n\\4	pdb	s3://b/4	4000000000	sha256:4	{"smiles": "C4"}	\N	2026-11-23 15:25:01.267355+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	949d8c41-0546-4852-8d60-97b1bad58b52	mol\t\n\\4	pdb	s3://b/4	4000000000	sha256:4	{"smiles": "C4"}	\N	2026-11-23 15:25:01.267355+00
114488ef-0b09-4340-bf0b-9da3739e37af	66eba83f-7b8f-4c27-9c41-57153b0192bb	mol\t\n\\5	\N	s3://b/5	5000000000	sha256:5	{"smiles": "C5"}	\N	2026-11-23 15:24:01.267355+00
80f716ae-aaab-4c6f-a439-c944bc997826	7153c8e6-e418-4047-b593-6b2234e49f7b	mol\t\n\\5	\N	s3://b/5	5000000000	sha256:5	{"smiles": "C5"}	\N	2026-11-23 15:24:01.267355+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	e377bfea-475a-4649-b330-418566573d7c	mol\t\n\\5	\N	s3://b/5	5000000000	sha256:5	{"smiles": "C5"}	\N	2026-11-23 15:24:01.267355+00
114488ef-0b09-4340-bf0b-9da3739e37af	e1e1b865-51e2-45c4-b030-93f50a5fdadf	mol\t\n\\6	sdf	s3://b/6	6000000000	sha256:6	{"smiles": "C6"}	\N	2026-11-23 15:23:01.267355+00
80f716ae-aaab-4c6f-a439-c944bc997826	b685c7e7-e430-416d-bbb3-f8dc672c97a5	mol\t\n\\6	sdf	s3://b/6	6000000000	sha256:6	{"smiles": "C6"}	\N	2026-11-23 15:23:01.267355+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	8330adc2-4f7c-4fff-b6a2-4dcc380afcc2	mol\t\n\\6	sdf	s3://b/6	6000000000	sha256:6	{"smiles": "C6"}	\N	2026-11-23 15:23:01.267355+00
114488ef-0b09-4340-bf0b-9da3739e37af	9f9decdb-3d73-40cf-aa22-d11b1bbe45ea	mol\t\n\\7	pdb	s3://b/7	7000000000	sha256:7	{"smiles": "C7"}	\N	2026-11-23 15:22:01.267355+00
80f716ae-aaab-4c6f-a439-c944bc997826	f2023089-ca56-4f8f-a8da-ce46c9b7a88d	mol\t\n\\7	pdb	s3://b/7	7000000000	sha256:7	{"smiles": "C7"}	\N	2026-11-23 15:22:01.267355+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	28f30d0f-7a03-4363-99ee-51081b3dd1f2	mol\t\n\\7	pdb	s3://b/7	7000000000	sha256:7	{"smiles": "C7"}	\N	2026-11-23 15:22:01.267355+00
114488ef-0b09-4340-bf0b-9da3739e37af	96c224a2-de71-45d4-9d57-52f9f49b618b	mol\t\n\\8	\N	s3://b/8	8000000000	sha256:8	{"smiles": "C8"}	\N	2026-11-23 15:21:01.267355+00
80f716ae-aaab-4c6f-a439-c944bc997826	c2ab64a4-1a94-4ed0-af4b-e70268544be1	mol\t\n\\8	\N	s3://b/8	8000000000	sha256:8	{"smiles": "C8"}	\N	2026-11-23 15:21:01.267355+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	3b59beb2-6379-4360-84fe-ce701778e838	mol\t\n\\8	\N	s3://b/8	8000000000	sha256:8	{"smiles": "C8"}	\N	2026-11-23 15:21:01.267355+00
114488ef-0b09-4340-bf0b-9da3739e37af	ced97efd-aa4a-4429-a943-f3eb82986086	mol\t\n\\9	sdf	s3://b/9	9000000000	sha256:9	{"smiles": "C9"}	\N	2026-11-23 15:20:01.267355+00
80f716ae-aaab-4c6f-a439-c944bc997826	3340e38f-230f-4102-8dd2-ed1be10a2db9	mol\t\n\\9	sdf	s3://b/9	9000000000	sha256:9	{"smiles": "C9"}	\N	2026-11-23 15:20:01.267355+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	d2df872d-0446-41ad-9e2c-1f7dbdbeaa46	mol\t\n\\9	sdf	s3://b/9	9000000000	sha256:9	{"smiles": "C9"}	\N	2026-11-23 15:20:01.267355+00
114488ef-0b09-4340-bf0b-9da3739e37af	ef3519aa-5b2a-4d0a-a82b-493b53706f63	mol\t\n\\10	pdb	s3://b/10	10000000000	sha256:10	{"smiles": "C10"}	\N	2026-11-23 15:19:01.267355+00
80f716ae-aaab-4c6f-a439-c944bc997826	213a8374-fb63-4ff0-a5ba-913452c012f5	mol\t\n\\10	pdb	s3://b/10	10000000000	sha256:10	{"smiles": "C10"}	\N	2026-11-23 15:19:01.267355+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	da0927e6-46c2-438b-af36-fe30d1341cbe	mol\t\n\\10	pdb	s3://b/10	10000000000	sha256:10	{"smiles": "C10"}	\N	2026-11-23 15:19:01.267355+00
114488ef-0b09-4340-bf0b-9da3739e37af	f6408b94-b6d0-4821-ac9e-21182755a977	mol\t\n\\11	\N	s3://b/11	11000000000	sha256:11	{"smiles": "C11"}	\N	2026-11-23 15:18:01.267355+00
80f716ae-aaab-4c6f-a439-c944bc997826	02eeb745-8e6c-4357-938b-4808fb898f24	mol\t\n\\11	\N	s3://b/11	11000000000	sha256:11	{"smiles": "C11"}	\N	2026-11-23 15:18:01.267355+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	7f09720f-c0e5-4666-87c1-99e936347e60	mol\t\n\\11	\N	s3://b/11	11000000000	sha256:11	{"smiles": "C11"}	\N	2026-11-23 15:18:01.267355+00
114488ef-0b09-4340-bf0b-9da3739e37af	d015fd50-19eb-4d1e-b2d8-644037baf66c	mol\t\n\\12	sdf	s3://b/12	12000000000	sha256:12	{"smiles": "C12"}	\N	2026-11-23 15:17:01.267355+00
80f716ae-aaab-4c6f-a439-c944bc997826	2d851b33-9602-4e25-9844-6ad899578ee9	mol\t\n\\12	sdf	s3://b/12	12000000000	sha256:12	{"smiles": "C12"}	\N	2026-11-23 15:17:01.267355+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	37dc1d89-8b98-4915-8b63-cc50d66cfea0	mol\t\n\\12	sdf	s3://b/12	12000000000	sha256:12	{"smiles": "C12"}	\N	2026-11-23 15:17:01.267355+00
114488ef-0b09-4340-bf0b-9da3739e37af	4b82d832-8259-47b9-95df-afccba734085	mol\t\n\\13	pdb	s3://b/13	13000000000	sha256:13	{"smiles": "C13"}	\N	2026-11-23 15:16:01.267355+00
80f716ae-aaab-4c6f-a439-c944bc997826	59802da6-773d-48b9-9547-fbcdfed8d086	mol\t\n\\13	pdb	s3://b/13	13000000000	sha256:13	{"smiles": "C13"}	\N	2026-11-23 15:16:01.267355+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	68df68e1-050f-43aa-9180-2c17306e3844	mol\t\n\\13	pdb	s3://b/13	13000000000	sha256:13	{"smiles": "C13"}	\N	2026-11-23 15:16:01.267355+00
114488ef-0b09-4340-bf0b-9da3739e37af	fdb343a6-037a-4d26-a075-d24b8c2e73e0	mol\t\n\\14	\N	s3://b/14	14000000000	sha256:14	{"smiles": "C14"}	\N	2026-11-23 15:15:01.267355+00
80f716ae-aaab-4c6f-a439-c944bc997826	da352c63-e550-459d-852e-987cd673b618	mol\t\n\\14	\N	s3://b/14	14000000000	sha256:14	{"smiles": "C14"}	\N	2026-11-23 15:15:01.267355+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	95c7ddce-55ed-4ca4-aa05-23be84d1eb2d	mol\t\n\\14	\N	s3://b/14	14000000000	sha256:14	{"smiles": "C14"}	\N	2026-11-23 15:15:01.267355+00
114488ef-0b09-4340-bf0b-9da3739e37af	53602902-4414-4c9a-9218-1c4737770df6	mol\t\n\\15	sdf	s3://b/15	15000000000	sha256:15	{"smiles": "C15"}	\N	2026-11-23 15:14:01.267355+00
80f716ae-aaab-4c6f-a439-c944bc997826	18ed5d50-65d7-4948-a849-1ba643f50e58	mol\t\n\\15	sdf	s3://b/15	15000000000	sha256:15	{"smiles": "C15"}	\N	2026-11-23 15:14:01.267355+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	123fb892-d32f-41fa-8c4f-8050fc699f34	mol\t\n\\15	sdf	s3://b/15	15000000000	sha256:15	{"smiles": "C15"}	\N	2026-11-23 15:14:01.267355+00
114488ef-0b09-4340-bf0b-9da3739e37af	2bf41c9b-7dfa-452d-8a0a-8f5cb17df632	mol\t\n\\16	pdb	s3://b/16	16000000000	sha256:16	{"smiles": "C16"}	\N	2026-11-23 15:13:01.267355+00
80f716ae-aaab-4c6f-a439-c944bc997826	79b71fd5-a420-49a8-97c2-3d33dcbc29b2	mol\t\n\\16	pdb	s3://b/16	16000000000	sha256:16	{"smiles": "C16"}	\N	2026-11-23 15:13:01.267355+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	951064e9-0a31-4d5e-95e9-65b4e0c821c8	mol\t\n\\16	pdb	s3://b/16	16000000000	sha256:16	{"smiles": "C16"}	\N	2026-11-23 15:13:01.267355+00
114488ef-0b09-4340-bf0b-9da3739e37af	86324a8c-9950-412d-80a2-1292516e2b5e	mol\t\n\\17	\N	s3://b/17	17000000000	sha256:17	{"smiles": "C17"}	\N	2026-11-23 15:12:01.267355+00
80f716ae-aaab-4c6f-a439-c944bc997826	b7820ad0-b1cb-4d2a-9d83-1afc5ac29946	mol\t\n\\17	\N	s3://b/17	17000000000	sha256:17	{"smiles": "C17"}	\N	2026-11-23 15:12:01.267355+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	f02fe8b2-e747-4c28-aa0c-a9d1e8f6cf54	mol\t\n\\17	\N	s3://b/17	17000000000	sha256:17	{"smiles": "C17"}	\N	2026-11-23 15:12:01.267355+00
114488ef-0b09-4340-bf0b-9da3739e37af	47b20f05-87b0-4e81-b9ec-86c661822912	mol\t\n\\18	sdf	s3://b/18	18000000000	sha256:18	{"smiles": "C18"}	\N	2026-11-23 15:11:01.267355+00
80f716ae-aaab-4c6f-a439-c944bc997826	f3285c7e-41b2-4f9a-8618-f47909e38943	mol\t\n\\18	sdf	s3://b/18	18000000000	sha256:18	{"smiles": "C18"}	\N	2026-11-23 15:11:01.267355+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	5f7e24dc-7eca-42c9-8640-fb3499551b19	mol\t\n\\18	sdf	s3://b/18	18000000000	sha256:18	{"smiles": "C18"}	\N	2026-11-23 15:11:01.267355+00
114488ef-0b09-4340-bf0b-9da3739e37af	e459b4d9-1616-42ee-90d1-9ad2a7937949	mol\t\n\\19	pdb	s3://b/19	19000000000	sha256:19	{"smiles": "C19"}	\N	2026-11-23 15:10:01.267355+00
80f716ae-aaab-4c6f-a439-c944bc997826	64a2e691-e0b9-4e8c-86b8-e84e7476e8c8	mol\t\n\\19	pdb	s3://b/19	19000000000	sha256:19	{"smiles": "C19"}	\N	2026-11-23 15:10:01.267355+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	8227cdc4-c650-4956-88e4-0fb03b900028	mol\t\n\\19	pdb	s3://b/19	19000000000	sha256:19	{"smiles": "C19"}	\N	2026-11-23 15:10:01.267355+00
114488ef-0b09-4340-bf0b-9da3739e37af	026332a9-31d2-46bb-9dbc-c475e0fa791b	mol\t\n\\20	\N	s3://b/20	20000000000	sha256:20	{"smiles": "C20"}	\N	2026-11-23 15:09:01.267355+00
80f716ae-aaab-4c6f-a439-c944bc997826	f4070a51-3d00-458a-a222-b02ef192e180	mol\t\n\\20	\N	s3://b/20	20000000000	sha256:20	{"smiles": "C20"}	\N	2026-11-23 15:09:01.267355+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	92623c67-4984-42af-9cff-24b22fd54441	mol\t\n\\20	\N	s3://b/20	20000000000	sha256:20	{"smiles": "C20"}	\N	2026-11-23 15:09:01.267355+00
114488ef-0b09-4340-bf0b-9da3739e37af	282efa2a-8346-4307-9d03-eb74dbbe373c	mol\t\n\\21	sdf	s3://b/21	21000000000	sha256:21	{"smiles": "C21"}	\N	2026-11-23 15:08:01.267355+00
80f716ae-aaab-4c6f-a439-c944bc997826	0f70f678-88d9-4c87-9b2e-bb695229dfe0	mol\t\n\\21	sdf	s3://b/21	21000000000	sha256:21	{"smiles": "C21"}	\N	2026-11-23 15:08:01.267355+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	b4e44bbd-547a-4c71-bf3e-567ff083f95d	mol\t\n\\21	sdf	s3://b/21	21000000000	sha256:21	{"smiles": "C21"}	\N	2026-11-23 15:08:01.267355+00
114488ef-0b09-4340-bf0b-9da3739e37af	c22c1d0e-667a-4309-8c4c-7445e411a787	mol\t\n\\22	pdb	s3://b/22	22000000000	sha256:22	{"smiles": "C22"}	\N	2026-11-23 15:07:01.267355+00
80f716ae-aaab-4c6f-a439-c944bc997826	4027ed8a-e252-41db-a1c7-ff7b6c5d7e50	mol\t\n\\22	pdb	s3://b/22	22000000000	sha256:22	{"smiles": "C22"}	\N	2026-11-23 15:07:01.267355+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	b637e242-3ece-4344-9c24-3376eae19f9d	mol\t\n\\22	pdb	s3://b/22	22000000000	sha256:22	{"smiles": "C22"}	\N	2026-11-23 15:07:01.267355+00
114488ef-0b09-4340-bf0b-9da3739e37af	b5b183ae-5be5-4adf-b77c-e3947cebdacd	mol\t\n\\23	\N	s3://b/23	23000000000	sha256:23	{"smiles": "C23"}	\N	2026-11-23 15:06:01.267355+00
80f716ae-aaab-4c6f-a439-c944bc997826	bfb94c3f-4d48-45d5-972e-22b271c52af3	mol\t\n\\23	\N	s3://b/23	23000000000	sha256:23	{"smiles": "C23"}	\N	2026-11-23 15:06:01.267355+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	8ec305b4-6398-46f0-ac5f-322741403576	mol\t\n\\23	\N	s3://b/23	23000000000	sha256:23	{"smiles": "C23"}	\N	2026-11-23 15:06:01.267355+00
114488ef-0b09-4340-bf0b-9da3739e37af	23f3e99f-1440-4c3f-a223-29437bbdcba9	mol\t\n\\24	sdf	s3://b/24	24000000000	sha256:24	{"smiles": "C24"}	\N	2026-11-23 15:05:01.267355+00
80f716ae-aaab-4c6f-a439-c944bc997826	039a97e1-d468-4342-855c-adb0636660af	mol\t\n\\24	sdf	s3://b/24	24000000000	sha256:24	{"smiles": "C24"}	\N	2026-11-23 15:05:01.267355+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	e370e240-84ab-4773-848e-39e50c43a97c	mol\t\n\\24	sdf	s3://b/24	24000000000	sha256:24	{"smiles": "C24"}	\N	2026-11-23 15:05:01.267355+00
114488ef-0b09-4340-bf0b-9da3739e37af	35050eaf-d829-4dc3-b10a-c7581e96a31c	mol\t\n\\25	pdb	s3://b/25	25000000000	sha256:25	{"smiles": "C25"}	\N	2026-11-23 15:04:01.267355+00
80f716ae-aaab-4c6f-a439-c944bc997826	8583c4d7-dd69-4935-a89c-b4253de49adb	mol\t\n\\25	pdb	s3://b/25	25000000000	sha256:25	{"smiles": "C25"}	\N	2026-11-23 15:04:01.267355+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	f8b04da2-9c69-4a28-8973-243fb50bd43e	mol\t\n\\25	pdb	s3://b/25	25000000000	sha256:25	{"smiles": "C25"}	\N	2026-11-23 15:04:01.267355+00
114488ef-0b09-4340-bf0b-9da3739e37af	87348aed-5308-4719-854a-671e39fb52b6	mol\t\n\\26	\N	s3://b/26	26000000000	sha256:26	{"smiles": "C26"}	\N	2026-11-23 15:03:01.267355+00
80f716ae-aaab-4c6f-a439-c944bc997826	f76a6f26-52ea-4ce5-b61c-68006360a52e	mol\t\n\\26	\N	s3://b/26	26000000000	sha256:26	{"smiles": "C26"}	\N	2026-11-23 15:03:01.267355+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	02ea199c-7b07-435f-a91a-63428fed80e9	mol\t\n\\26	\N	s3://b/26	26000000000	sha256:26	{"smiles": "C26"}	\N	2026-11-23 15:03:01.267355+00
114488ef-0b09-4340-bf0b-9da3739e37af	9babd4c9-e31f-4c9b-8584-802b0304cb64	mol\t\n\\27	sdf	s3://b/27	27000000000	sha256:27	{"smiles": "C27"}	\N	2026-11-23 15:02:01.267355+00
80f716ae-aaab-4c6f-a439-c944bc997826	c1aebefe-f69e-4acb-9442-033d59752438	mol\t\n\\27	sdf	s3://b/27	27000000000	sha256:27	{"smiles": "C27"}	\N	2026-11-23 15:02:01.267355+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	97fa35cb-5c23-4103-b78d-6017d3eee6b5	mol\t\n\\27	sdf	s3://b/27	27000000000	sha256:27	{"smiles": "C27"}	\N	2026-11-23 15:02:01.267355+00
114488ef-0b09-4340-bf0b-9da3739e37af	db0c80de-5266-4863-b4f7-b6506c4c3fce	mol\t\n\\28	pdb	s3://b/28	28000000000	sha256:28	{"smiles": "C28"}	\N	2026-11-23 15:01:01.267355+00
80f716ae-aaab-4c6f-a439-c944bc997826	e9218a28-cb91-4c94-bf18-a4e2a522e103	mol\t\n\\28	pdb	s3://b/28	28000000000	sha256:28	{"smiles": "C28"}	\N	2026-11-23 15:01:01.267355+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	10b83a7a-f7de-401e-a982-2a303cb8fcfc	mol\t\n\\28	pdb	s3://b/28	28000000000	sha256:28	{"smiles": "C28"}	\N	2026-11-23 15:01:01.267355+00
114488ef-0b09-4340-bf0b-9da3739e37af	0f34b321-00b4-4a8d-b4f8-8abd5591d68b	mol\t\n\\29	\N	s3://b/29	29000000000	sha256:29	{"smiles": "C29"}	\N	2026-11-23 15:00:01.267355+00
80f716ae-aaab-4c6f-a439-c944bc997826	e5e16f79-eb31-4d67-839f-336fa705b665	mol\t\n\\29	\N	s3://b/29	29000000000	sha256:29	{"smiles": "C29"}	\N	2026-11-23 15:00:01.267355+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	0f2f84d4-88ae-49da-8246-f36844068192	mol\t\n\\29	\N	s3://b/29	29000000000	sha256:29	{"smiles": "C29"}	\N	2026-11-23 15:00:01.267355+00
114488ef-0b09-4340-bf0b-9da3739e37af	a3e6419f-0726-4d4e-b158-b72f0fdae349	mol\t\n\\30	sdf	s3://b/30	30000000000	sha256:30	{"smiles": "C30"}	\N	2026-11-23 14:59:01.267355+00
80f716ae-aaab-4c6f-a439-c944bc997826	efd93243-a92b-4568-80bb-12f8bc7e7c59	mol\t\n\\30	sdf	s3://b/30	30000000000	sha256:30	{"smiles": "C30"}	\N	2026-11-23 14:59:01.267355+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	c56e9380-aae8-4958-b919-b34fe1c9ea7d	mol\t\n\\30	sdf	s3://b/30	30000000000	sha256:30	{"smiles": "C30"}	\N	2026-11-23 14:59:01.267355+00
114488ef-0b09-4340-bf0b-9da3739e37af	619112cf-4d64-4006-8d2d-cfafe1c2fac8	mol\t\n\\31	pdb	s3://b/31	31000000000	sha256:31	{"smiles": "C31"}	\N	2026-11-23 14:58:01.267355+00
80f716ae-aaab-4c6f-a439-c944bc997826	f4915b91-f62e-44a8-95bd-1d0ccf13cbe6	mol\t\n\\31	pdb	s3://b/31	31000000000	sha256:31	{"smiles": "C31"}	\N	2026-11-23 14:58:01.267355+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	26445bbb-4481-49ff-bedc-fbf0bc36682f	mol\t\n\\31	pdb	s3://b/31	31000000000	sha256:31	{"smiles": "C31"}	\N	2026-11-23 14:58:01.267355+00
114488ef-0b09-4340-bf0b-9da3739e37af	4a9e1ac6-20e0-4bd5-9680-42560b7cc1fe	mol\t\n\\32	\N	s3://b/32	32000000000	sha256:32	{"smiles": "C32"}	\N	2026-11-23 14:57:01.267355+00
80f716ae-aaab-4c6f-a439-c944bc997826	c047e5d7-08ae-44bb-9ed0-0dd2bc774efc	mol\t\n\\32	\N	s3://b/32	32000000000	sha256:32	{"smiles": "C32"}	\N	2026-11-23 14:57:01.267355+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	0bd10379-eeb6-41b9-8880-eb6ec1f678d3	mol\t\n\\32	\N	s3://b/32	32000000000	sha256:32	{"smiles": "C32"}	\N	2026-11-23 14:57:01.267355+00
114488ef-0b09-4340-bf0b-9da3739e37af	07a0df05-2356-438f-aab9-92d2e45cf6ea	mol\t\n\\33	sdf	s3://b/33	33000000000	sha256:33	{"smiles": "C33"}	\N	2026-11-23 14:56:01.267355+00
80f716ae-aaab-4c6f-a439-c944bc997826	78774ecc-354f-4de8-8241-39b98b72a275	mol\t\n\\33	sdf	s3://b/33	33000000000	sha256:33	{"smiles": "C33"}	\N	2026-11-23 14:56:01.267355+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	d2c68376-be56-4cf9-9ddb-b704e71050e8	mol\t\n\\33	sdf	s3://b/33	33000000000	sha256:33	{"smiles": "C33"}	\N	2026-11-23 14:56:01.267355+00
114488ef-0b09-4340-bf0b-9da3739e37af	c37edaa1-0866-4161-83dd-2767a31dcced	mol\t\n\\34	pdb	s3://b/34	34000000000	sha256:34	{"smiles": "C34"}	\N	2026-11-23 14:55:01.267355+00
80f716ae-aaab-4c6f-a439-c944bc997826	5bfc3b17-a816-423a-bab6-4de4d02936d5	mol\t\n\\34	pdb	s3://b/34	34000000000	sha256:34	{"smiles": "C34"}	\N	2026-11-23 14:55:01.267355+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	4e0fe303-f770-45c1-af02-50c21a30155f	mol\t\n\\34	pdb	s3://b/34	34000000000	sha256:34	{"smiles": "C34"}	\N	2026-11-23 14:55:01.267355+00
114488ef-0b09-4340-bf0b-9da3739e37af	d1a57167-c992-4b34-98d9-8b6b88a961bc	mol\t\n\\35	\N	s3://b/35	35000000000	sha256:35	{"smiles": "C35"}	\N	2026-11-23 14:54:01.267355+00
80f716ae-aaab-4c6f-a439-c944bc997826	35d9c509-a6ba-438c-baf1-0264e0016870	mol\t\n\\35	\N	s3://b/35	35000000000	sha256:35	{"smiles": "C35"}	\N	2026-11-23 14:54:01.267355+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	454bfe6c-f379-48c8-9fcd-e38211ad1a0a	mol\t\n\\35	\N	s3://b/35	35000000000	sha256:35	{"smiles": "C35"}	\N	2026-11-23 14:54:01.267355+00
114488ef-0b09-4340-bf0b-9da3739e37af	a206a572-438d-49ef-a69f-1369fbdfcd89	mol\t\n\\36	sdf	s3://b/36	36000000000	sha256:36	{"smiles": "C36"}	\N	2026-11-23 14:53:01.267355+00
80f716ae-aaab-4c6f-a439-c944bc997826	c504a619-2fb3-42cd-a999-ad625e3d18d2	mol\t\n\\36	sdf	s3://b/36	36000000000	sha256:36	{"smiles": "C36"}	\N	2026-11-23 14:53:01.267355+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	16e31220-e7f7-4066-998d-fdcfbc0e69ff	mol\t\n\\36	sdf	s3://b/36	36000000000	sha256:36	{"smiles": "C36"}	\N	2026-11-23 14:53:01.267355+00
114488ef-0b09-4340-bf0b-9da3739e37af	f579d52d-1b9d-43d3-bd0b-cf6936f9cd8e	mol\t\n\\37	pdb	s3://b/37	37000000000	sha256:37	{"smiles": "C37"}	\N	2026-11-23 14:52:01.267355+00
80f716ae-aaab-4c6f-a439-c944bc997826	0eea6ebd-de55-40f4-90d4-c4da2d7a8a97	mol\t\n\\37	pdb	s3://b/37	37000000000	sha256:37	{"smiles": "C37"}	\N	2026-11-23 14:52:01.267355+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	e263c3fa-84db-4cc6-952b-dae391581b16	mol\t\n\\37	pdb	s3://b/37	37000000000	sha256:37	{"smiles": "C37"}	\N	2026-11-23 14:52:01.267355+00
114488ef-0b09-4340-bf0b-9da3739e37af	e0249d63-accb-43d5-b748-796574e243ef	mol\t\n\\38	\N	s3://b/38	38000000000	sha256:38	{"smiles": "C38"}	\N	2026-11-23 14:51:01.267355+00
80f716ae-aaab-4c6f-a439-c944bc997826	9f1008fa-d2a9-48dd-8212-9d3ba9a11b57	mol\t\n\\38	\N	s3://b/38	38000000000	sha256:38	{"smiles": "C38"}	\N	2026-11-23 14:51:01.267355+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	eb6f02e3-e397-432e-984f-eda1e006fbfb	mol\t\n\\38	\N	s3://b/38	38000000000	sha256:38	{"smiles": "C38"}	\N	2026-11-23 14:51:01.267355+00
114488ef-0b09-4340-bf0b-9da3739e37af	0d3d4407-25a3-41dd-a84e-837bd59f987d	mol\t\n\\39	sdf	s3://b/39	39000000000	sha256:39	{"smiles": "C39"}	\N	2026-11-23 14:50:01.267355+00
80f716ae-aaab-4c6f-a439-c944bc997826	5de05ee3-ca16-4e2e-9c8e-77781340b1a9	mol\t\n\\39	sdf	s3://b/39	39000000000	sha256:39	{"smiles": "C39"}	\N	2026-11-23 14:50:01.267355+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	aea2b96c-af1e-44cd-b6a3-09473b42fb5e	mol\t\n\\39	sdf	s3://b/39	39000000000	sha256:39	{"smiles": "C39"}	\N	2026-11-23 14:50:01.267355+00
114488ef-0b09-4340-bf0b-9da3739e37af	5d0b119e-6a25-43a9-b4a0-18de159e518a	mol\t\n\\40	pdb	s3://b/40	40000000000	sha256:40	{"smiles": "C40"}	\N	2026-11-23 14:49:01.267355+00
80f716ae-aaab-4c6f-a439-c944bc997826	d5589049-214c-4f7e-90d4-beedb59f4d63	mol\t\n\\40	pdb	s3://b/40	40000000000	sha256:40	{"smiles": "C40"}	\N	2026-11-23 14:49:01.267355+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	1f441953-973a-4643-b110-3b1d71463892	mol\t\n\\40	pdb	s3://b/40	40000000000	sha256:40	{"smiles": "C40"}	\N	2026-11-23 14:49:01.267355+00
\.


--
-- Data for Name: organizations; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.organizations (org_id, name, status, quotas, created_at) FROM stdin;
114488ef-0b09-4340-bf0b-9da3739e37af	first	active	{}	2026-11-23 15:29:01.235748+00
80f716ae-aaab-4c6f-a439-c944bc997826	second	active	{}	2026-11-23 15:29:01.237084+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	the "third"	active	{}	2026-11-23 15:29:01.237293+00
\.


--
-- Data for Name: pipeline_task_steps; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.pipeline_task_steps (org_id, step_id, template_id, task_definition_id, step_name, step_order, depends_on, parameter_overrides, created_at, wave) FROM stdin;
114488ef-0b09-4340-bf0b-9da3739e37af	ed5a4c18-0135-4672-88b9-76092e263513	d3002049-30bd-490e-9d4e-65244d59e22c	d6064226-ba62-4ddf-8385-6d62d89ab0da	s0	0	[]	{}	2026-11-23 15:29:01.247257+00	0
114488ef-0b09-4340-bf0b-9da3739e37af	76089693-9bb8-4f63-8f9b-18b1859a83cd	d3002049-30bd-490e-9d4e-65244d59e22c	dc85fff0-3ea7-4f0d-8b85-df6d13bf9a14	s1	1	["s0"]	{}	2026-11-23 15:29:01.247257+00	1
114488ef-0b09-4340-bf0b-9da3739e37af	382b7696-33f3-40a7-8c99-d1a981e08c63	d3002049-30bd-490e-9d4e-65244d59e22c	e7a87f67-a985-4381-a3b3-b01aaf079cd4	s2	2	["s1"]	{}	2026-11-23 15:29:01.247257+00	2
114488ef-0b09-4340-bf0b-9da3739e37af	1c127bf1-b6c5-4b2f-93c7-21453122d728	d3002049-30bd-490e-9d4e-65244d59e22c	b678cfb9-0625-4d0a-b9ba-c4b6dbb13f20	s3	3	["s2"]	{}	2026-11-23 15:29:01.247257+00	3
114488ef-0b09-4340-bf0b-9da3739e37af	6c66461e-66fd-4705-81e1-aa0445cfe548	d3002049-30bd-490e-9d4e-65244d59e22c	7ebadb4e-94e9-47d9-bcb0-220d8e34699c	s4	4	["s3"]	{}	2026-11-23 15:29:01.247257+00	4
80f716ae-aaab-4c6f-a439-c944bc997826	d3e2ae0c-c601-4a97-8f23-0e40d5001632	43c34a74-9597-45ba-9018-57dedd139454	e6200704-2f53-4ad6-89d6-d7cc5e83faca	s0	0	[]	{}	2026-11-23 15:29:01.25834+00	0
80f716ae-aaab-4c6f-a439-c944bc997826	dd9927e3-4d4e-4866-b668-33d7d51228d2	43c34a74-9597-45ba-9018-57dedd139454	6aff9f96-a9f8-4569-8350-9166a14d7129	s1	1	["s0"]	{}	2026-11-23 15:29:01.25834+00	1
80f716ae-aaab-4c6f-a439-c944bc997826	79f2d58a-ee4b-49b8-ad1e-da85570fe62b	43c34a74-9597-45ba-9018-57dedd139454	6031e4b7-6430-4ff1-a5a1-d74c748b987a	s2	2	["s1"]	{}	2026-11-23 15:29:01.25834+00	2
80f716ae-aaab-4c6f-a439-c944bc997826	772365ae-b62c-4d4f-a4a4-38a3e2451df5	43c34a74-9597-45ba-9018-57dedd139454	fd462e0a-e48e-418b-ba8b-2c569bc3712d	s3	3	["s2"]	{}	2026-11-23 15:29:01.25834+00	3
80f716ae-aaab-4c6f-a439-c944bc997826	ee80dac4-4b24-4f00-aee4-a160f83e73d0	43c34a74-9597-45ba-9018-57dedd139454	fb9911b6-b5c5-439d-b1a6-b1b03c87eda6	s4	4	["s3"]	{}	2026-11-23 15:29:01.25834+00	4
23844865-5e2c-4cdd-a8a1-59fb506dac49	da9b91eb-4c38-4cb3-96c5-071a97c07418	c233b775-544c-47cf-8492-b7da88a11dda	8752f8ca-3afc-43a8-ada4-21c108a7ce92	s0	0	[]	{}	2026-11-23 15:29:01.264154+00	0
23844865-5e2c-4cdd-a8a1-59fb506dac49	f86cba40-038b-4399-9826-32faf12329b0	c233b775-544c-47cf-8492-b7da88a11dda	4decf287-d85a-45e1-8aae-f5e6029f47ef	s1	1	["s0"]	{}	2026-11-23 15:29:01.264154+00	1
23844865-5e2c-4cdd-a8a1-59fb506dac49	45bf0a0e-a9ed-4a95-88fd-3098c160f51d	c233b775-544c-47cf-8492-b7da88a11dda	7d122223-24f7-4374-9a17-4d459a81173f	s2	2	["s1"]	{}	2026-11-23 15:29:01.264154+00	2
23844865-5e2c-4cdd-a8a1-59fb506dac49	2123ca2a-a6c3-4f9a-90fc-c2bcf08d6782	c233b775-544c-47cf-8492-b7da88a11dda	03ba5d73-93bc-4977-b5d5-6f66be8219a6	s3	3	["s2"]	{}	2026-11-23 15:29:01.264154+00	3
23844865-5e2c-4cdd-a8a1-59fb506dac49	2c3fca40-7bbe-49f3-8c03-1037589cc563	c233b775-544c-47cf-8492-b7da88a11dda	de1e7c10-0e59-4138-99de-1038f1ebc7c3	s4	4	["s3"]	{}	2026-11-23 15:29:01.264154+00	4
\.


--
-- Data for Name: pipeline_templates; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.pipeline_templates (org_id, template_id, name, display_name, description, category, workflow_definition, default_parameters, is_public, is_active, is_system, version, created_by, created_at, updated_at) FROM stdin;
114488ef-0b09-4340-bf0b-9da3739e37af	d3002049-30bd-490e-9d4e-65244d59e22c	p	P	\N	c	{}	{}	f	t	f	1	\N	2026-11-23 15:29:01.247257+00	2026-11-23 15:29:01.247257+00
80f716ae-aaab-4c6f-a439-c944bc997826	43c34a74-9597-45ba-9018-57dedd139454	p	P	\N	c	{}	{}	f	t	f	1	\N	2026-11-23 15:29:01.25834+00	2026-11-23 15:29:01.25834+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	c233b775-544c-47cf-8492-b7da88a11dda	p	P	\N	c	{}	{}	f	t	f	1	\N	2026-11-23 15:29:01.264154+00	2026-11-23 15:29:01.264154+00
\.


--
-- Data for Name: registry_revisions; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.registry_revisions (org_id, slot, mark) FROM stdin;
114488ef-0b09-4340-bf0b-9da3739e37af	360e4e06-13a9-4c0e-9b45-8de07e41e307	85f03ee1-ad65-43c0-9020-48de80c95202
80f716ae-aaab-4c6f-a439-c944bc997826	1a664c9d-db9c-4688-8c7e-cee923696769	58a8ed5e-d4ec-49cd-b719-b6ed8bfd8cae
23844865-5e2c-4cdd-a8a1-59fb506dac49	92936546-c185-4cfa-ace1-7cde4cc78804	b8697139-9d61-474b-8698-648879fd1d28
\.


--
-- Data for Name: result_cache; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.result_cache (cache_key, pipeline_version, task_name, canonical_job_id, confidence_score, artifact_map, metrics_summary, hit_count, last_used_at, created_at, expires_at) FROM stdin;
key 0	p@1	\N	\N	0	{"n": 0}	{}	1	2026-11-23 15:29:01.4428+00	2026-11-23 15:29:01.440573+00	\N
key 1	p@1	\N	\N	0.05	{"n": 1}	{}	1	2026-11-23 15:29:01.444033+00	2026-11-23 15:29:01.443633+00	2027-11-23 15:29:01.443695+00
key 2	p@1	\N	\N	0.1	{"n": 2}	{}	1	2026-11-23 15:29:01.444721+00	2026-11-23 15:29:01.444449+00	\N
key 3	p@1	\N	\N	0.15	{"n": 3}	{}	1	2026-11-23 15:29:01.445348+00	2026-11-23 15:29:01.445095+00	2027-11-23 15:29:01.44513+00
key 4	p@1	\N	\N	0.2	{"n": 4}	{}	1	2026-11-23 15:29:01.446018+00	2026-11-23 15:29:01.445767+00	\N
key 5	p@1	\N	\N	0.25	{"n": 5}	{}	1	2026-11-23 15:29:01.446796+00	2026-11-23 15:29:01.446482+00	2027-11-23 15:29:01.446504+00
key 6	p@1	\N	\N	0.3	{"n": 6}	{}	1	2026-11-23 15:29:01.447426+00	2026-11-23 15:29:01.447224+00	\N
key 7	p@1	\N	\N	0.35	{"n": 7}	{}	1	2026-11-23 15:29:01.447954+00	2026-11-23 15:29:01.44775+00	2027-11-23 15:29:01.447769+00
key 8	p@1	\N	\N	0.4	{"n": 8}	{}	1	2026-11-23 15:29:01.448557+00	2026-11-23 15:29:01.448349+00	\N
key 9	p@1	\N	\N	0.45	{"n": 9}	{}	1	2026-11-23 15:29:01.449069+00	2026-11-23 15:29:01.44887+00	2027-11-23 15:29:01.448888+00
key 10	p@1	\N	\N	0.5	{"n": 10}	{}	1	2026-11-23 15:29:01.449623+00	2026-11-23 15:29:01.449386+00	\N
key 11	p@1	\N	\N	0.55	{"n": 11}	{}	1	2026-11-23 15:29:01.450145+00	2026-11-23 15:29:01.449951+00	2027-11-23 15:29:01.449964+00
key 12	p@1	\N	\N	0.6	{"n": 12}	{}	1	2026-11-23 15:29:01.450623+00	2026-11-23 15:29:01.450454+00	\N
key 13	p@1	\N	\N	0.65	{"n": 13}	{}	1	2026-11-23 15:29:01.451078+00	2026-11-23 15:29:01.450901+00	2027-11-23 15:29:01.450911+00
key 14	p@1	\N	\N	0.7	{"n": 14}	{}	1	2026-11-23 15:29:01.451551+00	2026-11-23 15:29:01.451381+00	\N
key 15	p@1	\N	\N	0.75	{"n": 15}	{}	1	2026-11-23 15:29:01.452006+00	2026-11-23 15:29:01.451834+00	2027-11-23 15:29:01.451845+00
key 16	p@1	\N	\N	0.8	{"n": 16}	{}	1	2026-11-23 15:29:01.45248+00	2026-11-23 15:29:01.452309+00	\N
key 17	p@1	\N	\N	0.85	{"n": 17}	{}	1	2026-11-23 15:29:01.452961+00	2026-11-23 15:29:01.452781+00	2027-11-23 15:29:01.452791+00
key 18	p@1	\N	\N	0.9	{"n": 18}	{}	1	2026-11-23 15:29:01.453424+00	2026-11-23 15:29:01.453248+00	\N
key 19	p@1	\N	\N	0.95	{"n": 19}	{}	1	2026-11-23 15:29:01.453926+00	2026-11-23 15:29:01.453745+00	2027-11-23 15:29:01.453757+00
\.


--
-- Data for Name: result_cache_claims; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.result_cache_claims (cache_key, claimed_until) FROM stdin;
claim 0	2027-11-23 15:29:01.44322+00
claim 1	2027-11-23 15:29:01.444254+00
claim 2	2027-11-23 15:29:01.444925+00
claim 3	2027-11-23 15:29:01.445551+00
claim 4	2027-11-23 15:29:01.446205+00
claim 5	2027-11-23 15:29:01.447068+00
claim 6	2027-11-23 15:29:01.447598+00
claim 7	2027-11-23 15:29:01.448167+00
claim 8	2027-11-23 15:29:01.448725+00
claim 9	2027-11-23 15:29:01.44923+00
claim 10	2027-11-23 15:29:01.449793+00
claim 11	2027-11-23 15:29:01.450307+00
claim 12	2027-11-23 15:29:01.450764+00
claim 13	2027-11-23 15:29:01.451228+00
claim 14	2027-11-23 15:29:01.451695+00
claim 15	2027-11-23 15:29:01.452161+00
claim 16	2027-11-23 15:29:01.452628+00
claim 17	2027-11-23 15:29:01.453111+00
claim 18	2027-11-23 15:29:01.453561+00
claim 19	2027-11-23 15:29:01.454078+00
\.


--
-- Data for Name: role_access; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.role_access (role_name, level, org_id, role_oid, granted_at) FROM stdin;
data_bound_reader	reader	114488ef-0b09-4340-bf0b-9da3739e37af	16386	2026-11-23 15:29:01.461259+00
data_writer	writer	\N	16387	2026-11-23 15:29:01.465952+00
data_bound_writer	writer	114488ef-0b09-4340-bf0b-9da3739e37af	16388	2026-11-23 15:29:01.471599+00
data_operator	operator	\N	16389	2026-11-23 15:29:01.47768+00
Data "operator" 2	operator	\N	16390	2026-11-23 15:29:01.484194+00
data_reader	reader	\N	16385	2026-11-23 15:29:01.493932+00
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
1	registry	2026-11-23 15:29:01.108299+00
2	data	2026-11-23 15:29:01.108299+00
3	tenancy	2026-11-23 15:29:01.108299+00
\.


--
-- Data for Name: task_definitions; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.task_definitions (org_id, task_definition_id, task_id, version, metadata, interface_spec, service_config, is_active, is_system, created_by, created_at, updated_at) FROM stdin;
114488ef-0b09-4340-bf0b-9da3739e37af	d6064226-ba62-4ddf-8385-6d62d89ab0da	t0	1.0.0	{"title": "Task 0 of 114488ef-0b09-4340-bf0b-9da3739e37af"}	{}	{}	t	f	\N	2026-11-23 15:29:01.237727+00	2026-11-23 15:29:01.237727+00
114488ef-0b09-4340-bf0b-9da3739e37af	dc85fff0-3ea7-4f0d-8b85-df6d13bf9a14	t1	1.1.0	{"title": "Task 1 of 114488ef-0b09-4340-bf0b-9da3739e37af"}	{}	{}	t	f	\N	2026-11-23 15:29:01.237727+00	2026-11-23 15:29:01.237727+00
114488ef-0b09-4340-bf0b-9da3739e37af	e7a87f67-a985-4381-a3b3-b01aaf079cd4	t2	1.2.0	{"title": "Task 2 of 114488ef-0b09-4340-bf0b-9da3739e37af"}	{}	{}	t	f	\N	2026-11-23 15:29:01.237727+00	2026-11-23 15:29:01.237727+00
114488ef-0b09-4340-bf0b-9da3739e37af	b678cfb9-0625-4d0a-b9ba-c4b6dbb13f20	t3	1.3.0	{"title": "Task 3 of 114488ef-0b09-4340-bf0b-9da3739e37af"}	{}	{}	t	f	\N	2026-11-23 15:29:01.237727+00	2026-11-23 15:29:01.237727+00
114488ef-0b09-4340-bf0b-9da3739e37af	7ebadb4e-94e9-47d9-bcb0-220d8e34699c	t4	1.4.0	{"title": "Task 4 of 114488ef-0b09-4340-bf0b-9da3739e37af"}	{}	{}	t	f	\N	2026-11-23 15:29:01.237727+00	2026-11-23 15:29:01.237727+00
114488ef-0b09-4340-bf0b-9da3739e37af	1438c827-8b58-4962-bb7a-c9e3568a5383	t5	1.5.0	{"title": "Task 5 of 114488ef-0b09-4340-bf0b-9da3739e37af"}	{}	{}	t	f	\N	2026-11-23 15:29:01.237727+00	2026-11-23 15:29:01.237727+00
114488ef-0b09-4340-bf0b-9da3739e37af	7cca073e-921f-4de4-8dda-066f5482a978	t6	1.6.0	{"title": "Task 6 of 114488ef-0b09-4340-bf0b-9da3739e37af"}	{}	{}	t	f	\N	2026-11-23 15:29:01.237727+00	2026-11-23 15:29:01.237727+00
114488ef-0b09-4340-bf0b-9da3739e37af	a9418f7a-839a-41b0-ac12-77db5b8f56f7	t7	1.7.0	{"title": "Task 7 of 114488ef-0b09-4340-bf0b-9da3739e37af"}	{}	{}	t	f	\N	2026-11-23 15:29:01.237727+00	2026-11-23 15:29:01.237727+00
114488ef-0b09-4340-bf0b-9da3739e37af	c25406e0-1fde-45a7-886c-7bc5c6ab31db	t8	1.8.0	{"title": "Task 8 of 114488ef-0b09-4340-bf0b-9da3739e37af"}	{}	{}	t	f	\N	2026-11-23 15:29:01.237727+00	2026-11-23 15:29:01.237727+00
114488ef-0b09-4340-bf0b-9da3739e37af	a0995e31-57e8-4242-917c-0acca3f818a0	t9	1.9.0	{"title": "Task 9 of 114488ef-0b09-4340-bf0b-9da3739e37af"}	{}	{}	t	f	\N	2026-11-23 15:29:01.237727+00	2026-11-23 15:29:01.237727+00
80f716ae-aaab-4c6f-a439-c944bc997826	e6200704-2f53-4ad6-89d6-d7cc5e83faca	t0	1.0.0	{"title": "Task 0 of 80f716ae-aaab-4c6f-a439-c944bc997826"}	{}	{}	t	f	\N	2026-11-23 15:29:01.256132+00	2026-11-23 15:29:01.256132+00
80f716ae-aaab-4c6f-a439-c944bc997826	6aff9f96-a9f8-4569-8350-9166a14d7129	t1	1.1.0	{"title": "Task 1 of 80f716ae-aaab-4c6f-a439-c944bc997826"}	{}	{}	t	f	\N	2026-11-23 15:29:01.256132+00	2026-11-23 15:29:01.256132+00
80f716ae-aaab-4c6f-a439-c944bc997826	6031e4b7-6430-4ff1-a5a1-d74c748b987a	t2	1.2.0	{"title": "Task 2 of 80f716ae-aaab-4c6f-a439-c944bc997826"}	{}	{}	t	f	\N	2026-11-23 15:29:01.256132+00	2026-11-23 15:29:01.256132+00
80f716ae-aaab-4c6f-a439-c944bc997826	fd462e0a-e48e-418b-ba8b-2c569bc3712d	t3	1.3.0	{"title": "Task 3 of 80f716ae-aaab-4c6f-a439-c944bc997826"}	{}	{}	t	f	\N	2026-11-23 15:29:01.256132+00	2026-11-23 15:29:01.256132+00
80f716ae-aaab-4c6f-a439-c944bc997826	fb9911b6-b5c5-439d-b1a6-b1b03c87eda6	t4	1.4.0	{"title": "Task 4 of 80f716ae-aaab-4c6f-a439-c944bc997826"}	{}	{}	t	f	\N	2026-11-23 15:29:01.256132+00	2026-11-23 15:29:01.256132+00
80f716ae-aaab-4c6f-a439-c944bc997826	ffa10c56-d04f-427c-91fb-8c7f87e23075	t5	1.5.0	{"title": "Task 5 of 80f716ae-aaab-4c6f-a439-c944bc997826"}	{}	{}	t	f	\N	2026-11-23 15:29:01.256132+00	2026-11-23 15:29:01.256132+00
80f716ae-aaab-4c6f-a439-c944bc997826	ed6d60da-8947-4b55-9016-fcf3edec862b	t6	1.6.0	{"title": "Task 6 of 80f716ae-aaab-4c6f-a439-c944bc997826"}	{}	{}	t	f	\N	2026-11-23 15:29:01.256132+00	2026-11-23 15:29:01.256132+00
80f716ae-aaab-4c6f-a439-c944bc997826	f24ced89-14d9-4fbf-b8cf-6aab15c0db04	t7	1.7.0	{"title": "Task 7 of 80f716ae-aaab-4c6f-a439-c944bc997826"}	{}	{}	t	f	\N	2026-11-23 15:29:01.256132+00	2026-11-23 15:29:01.256132+00
80f716ae-aaab-4c6f-a439-c944bc997826	b7255e37-cfb8-403c-8872-bb2891314919	t8	1.8.0	{"title": "Task 8 of 80f716ae-aaab-4c6f-a439-c944bc997826"}	{}	{}	t	f	\N	2026-11-23 15:29:01.256132+00	2026-11-23 15:29:01.256132+00
80f716ae-aaab-4c6f-a439-c944bc997826	2be77271-fbff-4f68-b55c-c5b4c14133e7	t9	1.9.0	{"title": "Task 9 of 80f716ae-aaab-4c6f-a439-c944bc997826"}	{}	{}	t	f	\N	2026-11-23 15:29:01.256132+00	2026-11-23 15:29:01.256132+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	8752f8ca-3afc-43a8-ada4-21c108a7ce92	t0	1.0.0	{"title": "Task 0 of 23844865-5e2c-4cdd-a8a1-59fb506dac49"}	{}	{}	t	f	\N	2026-11-23 15:29:01.26252+00	2026-11-23 15:29:01.26252+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	4decf287-d85a-45e1-8aae-f5e6029f47ef	t1	1.1.0	{"title": "Task 1 of 23844865-5e2c-4cdd-a8a1-59fb506dac49"}	{}	{}	t	f	\N	2026-11-23 15:29:01.26252+00	2026-11-23 15:29:01.26252+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	7d122223-24f7-4374-9a17-4d459a81173f	t2	1.2.0	{"title": "Task 2 of 23844865-5e2c-4cdd-a8a1-59fb506dac49"}	{}	{}	t	f	\N	2026-11-23 15:29:01.26252+00	2026-11-23 15:29:01.26252+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	03ba5d73-93bc-4977-b5d5-6f66be8219a6	t3	1.3.0	{"title": "Task 3 of 23844865-5e2c-4cdd-a8a1-59fb506dac49"}	{}	{}	t	f	\N	2026-11-23 15:29:01.26252+00	2026-11-23 15:29:01.26252+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	de1e7c10-0e59-4138-99de-1038f1ebc7c3	t4	1.4.0	{"title": "Task 4 of 23844865-5e2c-4cdd-a8a1-59fb506dac49"}	{}	{}	t	f	\N	2026-11-23 15:29:01.26252+00	2026-11-23 15:29:01.26252+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	6ca0620e-eec9-43c0-b251-960ccddd67e5	t5	1.5.0	{"title": "Task 5 of 23844865-5e2c-4cdd-a8a1-59fb506dac49"}	{}	{}	t	f	\N	2026-11-23 15:29:01.26252+00	2026-11-23 15:29:01.26252+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	90e66265-92b0-4815-97b6-6013a9a28675	t6	1.6.0	{"title": "Task 6 of 23844865-5e2c-4cdd-a8a1-59fb506dac49"}	{}	{}	t	f	\N	2026-11-23 15:29:01.26252+00	2026-11-23 15:29:01.26252+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	585dabd5-f58d-4969-b53a-c25e9259aee0	t7	1.7.0	{"title": "Task 7 of 23844865-5e2c-4cdd-a8a1-59fb506dac49"}	{}	{}	t	f	\N	2026-11-23 15:29:01.26252+00	2026-11-23 15:29:01.26252+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	d8f9587d-00f8-408f-8529-fcf9c855de49	t8	1.8.0	{"title": "Task 8 of 23844865-5e2c-4cdd-a8a1-59fb506dac49"}	{}	{}	t	f	\N	2026-11-23 15:29:01.26252+00	2026-11-23 15:29:01.26252+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	1fd1a2a6-3814-4b3c-b946-e7d4345b7910	t9	1.9.0	{"title": "Task 9 of 23844865-5e2c-4cdd-a8a1-59fb506dac49"}	{}	{}	t	f	\N	2026-11-23 15:29:01.26252+00	2026-11-23 15:29:01.26252+00
\.


--
-- Data for Name: task_executions; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.task_executions (exec_id, job_id, task_name, task_definition_id, service_url, status, parameters, started_at, ended_at, retries, logs_uri) FROM stdin;
c4470a83-5f6b-4bed-8151-97d505336c0f	07a8030d-b4c4-42b6-9fb4-d2ad4cc33e55	step 0	4ea9bcfc-70e8-43c9-b21d-5473cc5b2c8c	http://s0	DONE	{}	2026-11-23 15:29:01.267355+00	\N	0	\N
3dbbbf98-3acf-4b0a-8583-b6c35d69cbf2	155fee91-a4cf-4ca4-b083-2e44140099e3	step 0	a77c5303-e360-4612-b7f4-823c110cae03	http://s0	DONE	{}	2026-11-23 15:29:01.267355+00	\N	0	\N
10fd1776-1482-4c22-b01b-3d4cdd386abe	2b3a8dc0-adbd-40d0-9457-a5685bd93e0b	step 0	e2574be9-8316-4917-98e6-00410ae12d33	http://s0	DONE	{}	2026-11-23 15:29:01.267355+00	\N	0	\N
2109f3dc-be17-4d4b-ad78-a5f30dfac77f	42556b7b-154b-497f-b5d9-02facea322ec	step 0	dfe6567a-afe1-4f1b-9466-e5bc58855a2c	http://s0	DONE	{}	2026-11-23 15:29:01.267355+00	\N	0	\N
8b4dcca2-c832-4dbc-8a49-17ba21a97ae7	5ad0a7ec-8e59-4df8-a9bd-b2d07043d6cd	step 0	889429e6-af55-45e9-bbb6-07c9d0a96813	http://s0	DONE	{}	2026-11-23 15:29:01.267355+00	\N	0	\N
2e479a21-101a-4bbe-aaf1-4749ac9b750b	2620110f-f681-4140-8a4e-337d57e5f112	step 0	26204434-1e2f-4bac-a15f-62e128cb7409	http://s0	DONE	{}	2026-11-23 15:29:01.267355+00	\N	0	\N
6bc41399-bafa-4bb9-bbdb-b55a44ef6ee5	abed22ce-5205-46fe-b66d-37ae8cdb5d96	step 0	a5d56dad-6d2e-4bd7-bc3b-fd8423d75ff6	http://s0	DONE	{}	2026-11-23 15:29:01.267355+00	\N	0	\N
9d2ef38c-f80f-40ab-9992-cea6bddc31f3	53dd44f7-15f1-4790-87bb-a1e9be28ea07	step 0	e18edeef-2c48-4209-8a74-876b8ce330f5	http://s0	DONE	{}	2026-11-23 15:29:01.267355+00	\N	0	\N
976eb4ec-8d17-4604-9de7-d94089a2b872	927ed41b-831b-4047-b901-d3d1cfaf1cb8	step 0	54069520-2fba-4392-9a43-8cedf81c11a8	http://s0	DONE	{}	2026-11-23 15:29:01.267355+00	\N	0	\N
61da390a-6653-4f34-9d88-03e09573dbf5	93bddb47-9bec-47ba-9a62-0ece52ae2365	step 0	5b66da90-6169-4c80-8de3-2373ab19538c	http://s0	DONE	{}	2026-11-23 15:29:01.267355+00	\N	0	\N
6ab55312-a899-49e8-8b95-ca05a84707cd	70d34a69-4437-44ff-b60b-ef88716624e2	step 0	67f1a61c-88cc-4cb0-91cc-58d45b6d0a38	http://s0	DONE	{}	2026-11-23 15:29:01.267355+00	\N	0	\N
b86ce94f-cbfa-4308-8fcc-449328e4a3f1	9f2009aa-7193-49de-b217-f10100e3cde4	step 0	09d479db-63c0-4ecc-8ef0-dd3a076694c7	http://s0	DONE	{}	2026-11-23 15:29:01.267355+00	\N	0	\N
02d5b9d6-cf15-4bce-b572-fe420eafb3eb	4af269a0-bd0f-4430-b5c0-682d9ccb5f58	step 0	045098b5-928c-478c-b862-cac2d5c05c64	http://s0	DONE	{}	2026-11-23 15:29:01.267355+00	\N	0	\N
a04c2ad3-c82f-4722-8b19-8d81c87822b6	ab8f33f5-1ee2-4ccc-a10c-c182009ef413	step 0	d3042cc2-546c-47ca-8c2d-7870d5387cf1	http://s0	DONE	{}	2026-11-23 15:29:01.267355+00	\N	0	\N
5e3347da-d1d5-4e04-b807-dcbeeb31abf3	bff2b43b-59a6-4411-8247-a5dc4efad011	step 0	c4d575f5-3ef5-43af-b00d-21bb37fa488f	http://s0	DONE	{}	2026-11-23 15:29:01.267355+00	\N	0	\N
ffe37543-5321-45f7-b0c7-a43576ece5bc	42733947-ecce-4642-87f0-114f28b88bff	step 0	4c8b18de-487d-4fac-b0ed-c52ac46b25f8	http://s0	DONE	{}	2026-11-23 15:29:01.267355+00	\N	0	\N
8ea0100b-8aa9-43d2-9d4c-c576061cb671	d1e92b04-089a-439d-a927-0bdd3051342c	step 0	6aff37df-2c45-460e-ac0c-9ec5c05d3dc7	http://s0	DONE	{}	2026-11-23 15:29:01.267355+00	\N	0	\N
08578744-28b1-4fe7-848a-71c71c45f7e3	7bd6af1c-3a04-46ed-916b-cd455036ac8d	step 0	45f292a2-fc5d-4247-b767-31bb398538c6	http://s0	DONE	{}	2026-11-23 15:29:01.267355+00	\N	0	\N
a0f96cf1-5115-4e7d-b894-d828b76642b8	9767a71a-4bc7-45e8-8f66-81b949937b79	step 0	af12c7e3-cfde-4eb5-8f4e-bb237e5d9984	http://s0	DONE	{}	2026-11-23 15:29:01.267355+00	\N	0	\N
01d6266d-c46a-41f4-8c6e-402f0628c2e8	8b8231ff-38c1-49d5-a780-7745f3588a3b	step 0	6a01a7eb-f5ba-498b-8b7b-1ef414d0e17a	http://s0	DONE	{}	2026-11-23 15:29:01.267355+00	\N	0	\N
ed881e39-3e95-41eb-be75-fb4c7978da42	7d080225-2e2e-44cb-9da1-bf78e2be435f	step 0	1ff4fb15-15df-450d-b806-2ca226dfa6bc	http://s0	DONE	{}	2026-11-23 15:29:01.267355+00	\N	0	\N
a37d8fb2-11cf-434c-82fd-2f8708cd9b94	b2605b8c-855c-486b-b382-3ecfcfe10b1b	step 0	3919f5bb-7ef5-44f0-928f-f3bb97a4a5c7	http://s0	DONE	{}	2026-11-23 15:29:01.267355+00	\N	0	\N
1bb34b44-f087-45c1-af5d-9f9b61cc46ff	0f00fbc7-b854-464c-8db8-cc8b55350383	step 0	d7236347-6820-4447-87a9-b6ae87fd95ac	http://s0	DONE	{}	2026-11-23 15:29:01.267355+00	\N	0	\N
559708dd-7b6b-4e8f-88b8-883863929bc1	70521ca7-409c-4b07-8342-26cb85563382	step 0	176c4287-2cf3-4474-b6f6-af04870301b4	http://s0	DONE	{}	2026-11-23 15:29:01.267355+00	\N	0	\N
c28f2019-2cb5-4435-9c1e-dd3abd450794	f8ca0e17-0f1e-47ca-a11e-862d678f7646	step 0	21f62a00-6956-40d2-8ab8-2970607b8433	http://s0	DONE	{}	2026-11-23 15:29:01.267355+00	\N	0	\N
7b14d233-3c12-499a-9d69-ffd3b43a9a4b	42519ef9-20fd-49eb-8504-c871cce978db	step 0	928ae85f-1876-44d6-b18f-2a2d3789c3fd	http://s0	DONE	{}	2026-11-23 15:29:01.267355+00	\N	0	\N
f3910f03-9eb0-4840-9db1-0c133a35a0f9	75a6d6e5-54b7-41a8-9faa-ac7e684575d3	step 0	d105595b-294e-41c3-a8fd-0f5a86eac2d2	http://s0	DONE	{}	2026-11-23 15:29:01.267355+00	\N	0	\N
2c9f7a68-2b31-444d-b8a3-3cf514160881	a0fceb15-06a7-4893-815c-897ef0f0e1d0	step 0	bddcb97f-a5a2-48ed-809d-4717b2ba80af	http://s0	DONE	{}	2026-11-23 15:29:01.267355+00	\N	0	\N
84aac25e-4957-4f04-8a98-c43159adf914	5456df1a-5210-4907-94b5-1d6bd682272c	step 0	59276dfc-25a4-417c-bd16-99d3e4cd930c	http://s0	DONE	{}	2026-11-23 15:29:01.267355+00	\N	0	\N
8fc728c1-fb18-4ba1-9a2c-e0f4e7bcb3cd	496d706c-bb31-4262-be71-e581020ef742	step 0	cd137767-abed-400e-9645-6a6e7886c26f	http://s0	DONE	{}	2026-11-23 15:29:01.267355+00	\N	0	\N
09a0d568-0118-4f69-8d14-e9db2ead60a9	270227b3-31fa-4d0a-af2f-edd6ecce1ebb	step 0	b37caa16-a6aa-4637-8101-c3228bc8a8f9	http://s0	DONE	{}	2026-11-23 15:29:01.267355+00	\N	0	\N
e17489b3-f418-4ee8-a5d0-ca19fc0c3515	f8919db6-823f-4509-bc81-2135b1cbed7e	step 0	16a578d0-1e9c-4b0b-9766-93feed338cba	http://s0	DONE	{}	2026-11-23 15:29:01.267355+00	\N	0	\N
d50cefaf-5204-4250-8cf2-07e2d8ea4130	3546e31f-e434-4123-ab4a-0ac11ef8f79b	step 0	f747a45b-a1a3-40c9-bf97-d3c01cdffed8	http://s0	DONE	{}	2026-11-23 15:29:01.267355+00	\N	0	\N
a80311b2-8efa-46f1-b59d-a42cbccba0e7	e19fb998-1206-420a-b37a-8e09f3a065a6	step 0	dd73ec12-12dd-407a-84b1-5e1d2ee41095	http://s0	DONE	{}	2026-11-23 15:29:01.267355+00	\N	0	\N
60c7ffa6-644c-44e1-a70e-29651e5fa05f	b140f6e3-d15c-4a70-946c-6e180123e218	step 0	c382f8a6-38ab-410b-8aa8-a5825a1ce52c	http://s0	DONE	{}	2026-11-23 15:29:01.267355+00	\N	0	\N
fa4610b1-2612-4861-afc1-24ade574c80c	bf24aff3-2a7a-4924-8316-094a8d75f7c8	step 0	fb230450-1ad1-4073-a420-079abdaf6e39	http://s0	DONE	{}	2026-11-23 15:29:01.267355+00	\N	0	\N
11281391-d1c0-46f3-b372-119ece68e01c	e7624d73-f1ba-4355-96df-c034899c7c3b	step 0	874fec23-fb5e-4ec6-8a7d-57502737618a	http://s0	DONE	{}	2026-11-23 15:29:01.267355+00	\N	0	\N
c82c80f9-9a26-4e94-bbb5-b2fe16f3da87	15b97283-5326-4f94-b623-cdb8ee76cd93	step 0	4162531d-2b7d-4e74-8b1e-96005286e7f5	http://s0	DONE	{}	2026-11-23 15:29:01.267355+00	\N	0	\N
b9f9ac8a-bd66-4e2d-bdaf-a97928b168e0	143beda1-5228-495d-8293-ee20d2831f7b	step 0	a3195d96-81bb-4263-bf25-c4d02f4c7851	http://s0	DONE	{}	2026-11-23 15:29:01.267355+00	\N	0	\N
b4f787f6-9ad4-4f96-9aa1-81dea0f0cbdb	c8a4c228-f8d7-4172-8672-b7babcbb5d42	step 0	0d1f5791-f48b-4ca6-a940-5ce8fbdaa4a3	http://s0	DONE	{}	2026-11-23 15:29:01.267355+00	\N	0	\N
48b604ea-31ea-4ca6-83ce-0130d441e94b	7b21575e-b5be-4eec-8781-64fb8e6b2636	step 0	cbbefaed-5d91-403f-ab4d-94fc12a9430f	http://s0	DONE	{}	2026-11-23 15:29:01.267355+00	\N	0	\N
25d62f60-670a-46b8-998d-10e084cdbbb9	2a7b01f2-05ec-4723-a8fa-9eeedec1c8c6	step 0	577feb06-21d9-478e-b535-83794a9d2a60	http://s0	DONE	{}	2026-11-23 15:29:01.267355+00	\N	0	\N
2b6f53ea-6fe3-4756-b9a0-362da97f22c6	4def46ce-705f-499a-98f4-dae12fe5ef1a	step 0	5189b1f3-4ffb-404a-abb3-9f65ca89711a	http://s0	DONE	{}	2026-11-23 15:29:01.267355+00	\N	0	\N
c3e4f388-a748-42fc-a4dc-1bb4446c22f3	d6b38963-2a15-40c9-bbff-2bc22747573a	step 0	b60bb85d-b3d1-4570-ae7b-78c7c697639b	http://s0	DONE	{}	2026-11-23 15:29:01.267355+00	\N	0	\N
d1c24e06-2fef-4462-8fd1-30c940dd39ba	b128c03b-77e8-4ba6-9815-68410ae94f14	step 0	d292a24d-b64e-4dde-a1f9-3d3375ec4dd4	http://s0	DONE	{}	2026-11-23 15:29:01.267355+00	\N	0	\N
a6264fca-e38b-4b26-9347-63d14a7185df	6bc18a78-203d-41a6-906f-1d8bf0758b0b	step 0	397a10cb-494e-4126-a439-7790a839455b	http://s0	DONE	{}	2026-11-23 15:29:01.267355+00	\N	0	\N
e902837e-edca-44f7-b4cf-a7571bd484eb	8391b2b3-e5e1-4d0b-8cd9-53b5628423d4	step 0	00c00dd8-8c06-4e45-b724-f4b9efaa742a	http://s0	DONE	{}	2026-11-23 15:29:01.267355+00	\N	0	\N
b7cadb71-ddd7-4532-9b49-af1fac36d9c9	6cb91e1b-50ed-41f4-8298-b69917efa4e8	step 0	d574a668-94cc-4c9b-9f8f-66254459896f	http://s0	DONE	{}	2026-11-23 15:29:01.267355+00	\N	0	\N
1843fc95-13e1-4d5c-a4a6-11b13894329a	d5bb37f5-bc46-43d7-a538-e2a01989ecd9	step 0	b9449b67-5876-4fb0-98a1-d129ce5fc95b	http://s0	DONE	{}	2026-11-23 15:29:01.267355+00	\N	0	\N
077cf340-140b-4564-903e-778980c1a452	881265ae-23f0-44f8-96b5-2637dbf5232a	step 0	51daf828-6f24-499e-8cee-88f497144917	http://s0	DONE	{}	2026-11-23 15:29:01.267355+00	\N	0	\N
6557ebd4-d352-4795-9f08-d6ccb140ea53	d3d7f7c5-335d-44e9-b8bf-4dc8e1aebb04	step 0	b777da76-f0c3-4ace-8057-a6a1b1ac0979	http://s0	DONE	{}	2026-11-23 15:29:01.267355+00	\N	0	\N
79f14ab0-08cf-4a5b-ab05-92cdc5957ab6	d75c30ef-dd3a-4ced-b0c7-787ff76eec69	step 0	db2d4e4e-eada-4cfe-a0b7-b28f4cb83f3b	http://s0	DONE	{}	2026-11-23 15:29:01.267355+00	\N	0	\N
49b663cb-a085-4315-99fa-925de3108e9d	ee4f4daf-b943-4b51-821d-b979144e0042	step 0	363a03df-becc-4a6c-b5e4-2f37d008e152	http://s0	DONE	{}	2026-11-23 15:29:01.267355+00	\N	0	\N
912904fb-daed-4346-8487-b4b2ef04916a	ee39850f-4e9c-4eda-9162-6a0a366cb371	step 0	63a83d5b-a2a0-4fc0-ae71-8bf4b5b0aa09	http://s0	DONE	{}	2026-11-23 15:29:01.267355+00	\N	0	\N
9caec0d3-20dc-4aba-a5ec-22148e8e4708	8e7a2604-a6f1-43cb-beda-995fd1c5515a	step 0	9ea9a254-028c-42ab-ad59-ccc048db6fc2	http://s0	DONE	{}	2026-11-23 15:29:01.267355+00	\N	0	\N
9733be58-5d4f-40f9-bd6c-5d212f52d02f	b1c2ec7b-ede4-4ef4-91d6-582230232b0e	step 0	70941544-e617-4254-9b0d-de54a1167f7c	http://s0	DONE	{}	2026-11-23 15:29:01.267355+00	\N	0	\N
b6206e88-e8d9-4487-bcaa-cd497f3e63fc	65976047-ea6c-44ab-8c6a-67b6c2f58b29	step 0	93555c14-ff70-49eb-90f7-aedb6762c46c	http://s0	DONE	{}	2026-11-23 15:29:01.267355+00	\N	0	\N
ab615c8f-3d28-4f86-a158-f00686b3c879	8b155daa-8530-4a40-b4a7-61d2a1887833	step 0	d262a098-dae7-489e-a47d-b146c0bc5029	http://s0	DONE	{}	2026-11-23 15:29:01.267355+00	\N	0	\N
f2a9a788-8592-4bf8-afdb-870fa7080edb	1d8326af-9018-41f6-b7e4-231325110845	step 0	47d54aec-edcc-44fa-b1a5-50f0b98aba6c	http://s0	DONE	{}	2026-11-23 15:29:01.267355+00	\N	0	\N
6a00083d-8047-4e94-8291-06a41586e431	3887d348-6a3e-4194-b4a0-5c1011d8e978	step 0	e000400a-bd75-4b93-9e2a-e51d0b4c133b	http://s0	DONE	{}	2026-11-23 15:29:01.267355+00	\N	0	\N
f23fbd36-854f-4a38-bec6-b667386eae5c	07a8030d-b4c4-42b6-9fb4-d2ad4cc33e55	step 1	2dcceb46-94ae-4668-a0c8-fcfb2c634fe5	http://s1	DONE	{}	2026-11-23 15:28:01.267355+00	\N	1	\N
f1d52151-ab27-4815-a146-4f76eeb7a971	155fee91-a4cf-4ca4-b083-2e44140099e3	step 1	df49c9d2-b9cc-43a7-bad0-5a7f40198b25	http://s1	DONE	{}	2026-11-23 15:28:01.267355+00	\N	1	\N
0378b883-de96-44c2-92df-2c4c49955924	2b3a8dc0-adbd-40d0-9457-a5685bd93e0b	step 1	817b3429-7f8e-4b42-9de8-a1eb2ebbfafb	http://s1	DONE	{}	2026-11-23 15:28:01.267355+00	\N	1	\N
f00f8b30-c261-4590-80c7-34477ce5d537	42556b7b-154b-497f-b5d9-02facea322ec	step 1	7c113466-3f94-4756-8482-b78a9dc6995c	http://s1	DONE	{}	2026-11-23 15:28:01.267355+00	\N	1	\N
e171e53e-919b-452c-a104-7624811bb697	5ad0a7ec-8e59-4df8-a9bd-b2d07043d6cd	step 1	a8ac746d-0dd4-45a5-adda-1a86654898a4	http://s1	DONE	{}	2026-11-23 15:28:01.267355+00	\N	1	\N
94651f21-495e-44c3-8fcd-c153d89a296c	2620110f-f681-4140-8a4e-337d57e5f112	step 1	1f110512-7f44-4492-b32f-9d7b8e542f8f	http://s1	DONE	{}	2026-11-23 15:28:01.267355+00	\N	1	\N
1a6f6541-f8cf-4a6c-8025-22369c2ce21d	abed22ce-5205-46fe-b66d-37ae8cdb5d96	step 1	7672d1c6-78c9-4fe5-a497-b0e115e402bf	http://s1	DONE	{}	2026-11-23 15:28:01.267355+00	\N	1	\N
1a308665-e2bf-44a6-919b-36c996204707	53dd44f7-15f1-4790-87bb-a1e9be28ea07	step 1	feccb3c3-13d7-408e-be67-d5ba7bb1fe3d	http://s1	DONE	{}	2026-11-23 15:28:01.267355+00	\N	1	\N
51cf0756-a3e8-4883-963f-4f03d38668d6	927ed41b-831b-4047-b901-d3d1cfaf1cb8	step 1	4842247d-9a1f-47f0-9769-d7608e007fd4	http://s1	DONE	{}	2026-11-23 15:28:01.267355+00	\N	1	\N
bbb33819-6956-415c-be35-d5f5d350d352	93bddb47-9bec-47ba-9a62-0ece52ae2365	step 1	2af884ad-9aca-41e8-bf2c-6e1c220f603a	http://s1	DONE	{}	2026-11-23 15:28:01.267355+00	\N	1	\N
c0de0c6e-8c95-4d78-bfe9-da46334dc463	70d34a69-4437-44ff-b60b-ef88716624e2	step 1	e408c08f-dbe7-4b1e-8727-63dc7e3e0bf6	http://s1	DONE	{}	2026-11-23 15:28:01.267355+00	\N	1	\N
2e62cb13-6915-4426-bfac-9cbd1eb33ac3	9f2009aa-7193-49de-b217-f10100e3cde4	step 1	d843b9a4-42ec-44dc-ba42-8ac276604862	http://s1	DONE	{}	2026-11-23 15:28:01.267355+00	\N	1	\N
3c3e321e-9a1f-444e-a0ea-b0a7042802c9	4af269a0-bd0f-4430-b5c0-682d9ccb5f58	step 1	117f7f26-8c28-4cf2-9157-d034ee2adf7b	http://s1	DONE	{}	2026-11-23 15:28:01.267355+00	\N	1	\N
d587b06c-1052-41b3-818e-87a69b6857cd	ab8f33f5-1ee2-4ccc-a10c-c182009ef413	step 1	9e9d45c3-dc49-4255-b005-1632feac84d8	http://s1	DONE	{}	2026-11-23 15:28:01.267355+00	\N	1	\N
3ecf0b0c-a893-42ca-815f-940ec4e548c9	bff2b43b-59a6-4411-8247-a5dc4efad011	step 1	eca9c0e5-4798-47a1-9ffd-72421b4461ae	http://s1	DONE	{}	2026-11-23 15:28:01.267355+00	\N	1	\N
f14e5bbf-7ff4-4901-bd36-5afd0625b78d	42733947-ecce-4642-87f0-114f28b88bff	step 1	872ac022-e052-48e4-9ebb-e6d800ab5502	http://s1	DONE	{}	2026-11-23 15:28:01.267355+00	\N	1	\N
321e4131-6c8f-4c00-8b1b-9bca8183eb47	d1e92b04-089a-439d-a927-0bdd3051342c	step 1	06f618e4-7345-4deb-b3b8-26b68e85e425	http://s1	DONE	{}	2026-11-23 15:28:01.267355+00	\N	1	\N
8af72505-0b55-4b96-8dd6-5bb58c29b352	7bd6af1c-3a04-46ed-916b-cd455036ac8d	step 1	744c98a5-121b-4732-a585-062617f81dc4	http://s1	DONE	{}	2026-11-23 15:28:01.267355+00	\N	1	\N
2c5e6248-51fd-4e4c-ba22-569a7d9eb9fb	9767a71a-4bc7-45e8-8f66-81b949937b79	step 1	0fa2c2de-4ab9-497b-af3d-3568c0acacfa	http://s1	DONE	{}	2026-11-23 15:28:01.267355+00	\N	1	\N
5f6b5eba-f72b-4373-a3ce-b36f4d52ca26	8b8231ff-38c1-49d5-a780-7745f3588a3b	step 1	b7cb69bf-abbb-4c07-aa18-3c78cfc6452a	http://s1	DONE	{}	2026-11-23 15:28:01.267355+00	\N	1	\N
ca737338-d6d7-4956-af1a-6ea2d9a741fb	7d080225-2e2e-44cb-9da1-bf78e2be435f	step 1	5c6e6573-93c0-454c-be86-d1358948c389	http://s1	DONE	{}	2026-11-23 15:28:01.267355+00	\N	1	\N
e50c7b89-dcb3-435d-8d6c-c0caf6f62e22	b2605b8c-855c-486b-b382-3ecfcfe10b1b	step 1	fd45e07e-f640-4ad3-989b-5d8ff17e1d00	http://s1	DONE	{}	2026-11-23 15:28:01.267355+00	\N	1	\N
9eb7f303-831c-46f8-a8b2-aba8b4257716	0f00fbc7-b854-464c-8db8-cc8b55350383	step 1	f04acc93-3103-4a5e-a1dd-5ddb48829214	http://s1	DONE	{}	2026-11-23 15:28:01.267355+00	\N	1	\N
cdffbdc7-acdf-45ca-b68b-1d63a75b70d1	70521ca7-409c-4b07-8342-26cb85563382	step 1	23d3a05a-6507-4161-9531-cda8c1a19101	http://s1	DONE	{}	2026-11-23 15:28:01.267355+00	\N	1	\N
6e164583-5d6f-497c-9ec0-70f59570a55d	f8ca0e17-0f1e-47ca-a11e-862d678f7646	step 1	342d4118-992f-46dd-8374-78e537f9fd30	http://s1	DONE	{}	2026-11-23 15:28:01.267355+00	\N	1	\N
af5e5fac-2d0c-4ac8-8df0-fd41795fb67a	42519ef9-20fd-49eb-8504-c871cce978db	step 1	955a48da-41bf-498c-beac-e59266764790	http://s1	DONE	{}	2026-11-23 15:28:01.267355+00	\N	1	\N
d9e497db-4426-42b1-9768-9018ca0d0629	75a6d6e5-54b7-41a8-9faa-ac7e684575d3	step 1	9f4bb77f-c27e-47b6-897c-ed5e213ce809	http://s1	DONE	{}	2026-11-23 15:28:01.267355+00	\N	1	\N
606f3293-c6c1-49af-8ce0-436d38597888	a0fceb15-06a7-4893-815c-897ef0f0e1d0	step 1	5d0b84f9-ad17-48f3-be84-132cf548cb5e	http://s1	DONE	{}	2026-11-23 15:28:01.267355+00	\N	1	\N
06934d0c-2663-4df6-9328-3e81e8a371fc	5456df1a-5210-4907-94b5-1d6bd682272c	step 1	9424e30b-97fd-4cb7-b83b-09e01df21d8b	http://s1	DONE	{}	2026-11-23 15:28:01.267355+00	\N	1	\N
d611899e-0043-4969-bec7-1c433634e6c7	496d706c-bb31-4262-be71-e581020ef742	step 1	c8dd8000-dc47-4158-a891-c88da936e6e3	http://s1	DONE	{}	2026-11-23 15:28:01.267355+00	\N	1	\N
f42331db-b68b-4b8c-88b3-add3e7bc3157	270227b3-31fa-4d0a-af2f-edd6ecce1ebb	step 1	20d7a8af-c774-42d3-b6f1-2de9129d72ae	http://s1	DONE	{}	2026-11-23 15:28:01.267355+00	\N	1	\N
de717b63-2df3-460d-a83b-432d6f387ca1	f8919db6-823f-4509-bc81-2135b1cbed7e	step 1	6c07471a-4aef-4d78-a9d7-55bc3a16e9e1	http://s1	DONE	{}	2026-11-23 15:28:01.267355+00	\N	1	\N
eb6e9bde-fe72-4f15-8372-6c9c0636c1ec	3546e31f-e434-4123-ab4a-0ac11ef8f79b	step 1	41565193-b7d2-4dd8-8061-73a42f461ffc	http://s1	DONE	{}	2026-11-23 15:28:01.267355+00	\N	1	\N
af91b778-8cea-4db5-9796-c98b2d043e97	e19fb998-1206-420a-b37a-8e09f3a065a6	step 1	35186765-efa4-439f-9191-e3f4a18aa215	http://s1	DONE	{}	2026-11-23 15:28:01.267355+00	\N	1	\N
fd929daf-ede0-4bb7-a074-b18182b083c3	b140f6e3-d15c-4a70-946c-6e180123e218	step 1	c2960658-5dc6-4f0a-adc5-6fb976886de9	http://s1	DONE	{}	2026-11-23 15:28:01.267355+00	\N	1	\N
a36b4ddc-d319-403d-9375-d4aa954ce3b3	bf24aff3-2a7a-4924-8316-094a8d75f7c8	step 1	954117c9-88a3-459d-946b-68dd5d41201a	http://s1	DONE	{}	2026-11-23 15:28:01.267355+00	\N	1	\N
1c9aece7-45fa-4cb5-87ee-dbb8381a4683	e7624d73-f1ba-4355-96df-c034899c7c3b	step 1	44ad14c7-9c14-4619-884e-da31427a71c6	http://s1	DONE	{}	2026-11-23 15:28:01.267355+00	\N	1	\N
d42d0818-2be1-4c47-9caf-0d766c845ef6	15b97283-5326-4f94-b623-cdb8ee76cd93	step 1	963f7b94-6afd-4bab-8048-7431a7369e94	http://s1	DONE	{}	2026-11-23 15:28:01.267355+00	\N	1	\N
4cae8327-29a1-455b-a5d0-4f53a5a725fd	143beda1-5228-495d-8293-ee20d2831f7b	step 1	db74b258-ba4e-4275-af6c-a403e796a3f5	http://s1	DONE	{}	2026-11-23 15:28:01.267355+00	\N	1	\N
e1798a85-8afd-4e11-95a4-e2f9a5a11bd4	c8a4c228-f8d7-4172-8672-b7babcbb5d42	step 1	2814c311-d765-4d98-b2aa-f6d24f7db31f	http://s1	DONE	{}	2026-11-23 15:28:01.267355+00	\N	1	\N
030e5b9a-4b3b-4713-8751-9a7c5aab6755	7b21575e-b5be-4eec-8781-64fb8e6b2636	step 1	c43a87cd-cc41-4fe0-b3b2-3e6d53754a0d	http://s1	DONE	{}	2026-11-23 15:28:01.267355+00	\N	1	\N
a3771736-21aa-4571-b760-37601a542105	2a7b01f2-05ec-4723-a8fa-9eeedec1c8c6	step 1	f1dacd8b-e8a5-4dfb-8e87-4ef18cb0ad49	http://s1	DONE	{}	2026-11-23 15:28:01.267355+00	\N	1	\N
7f8ee7eb-f994-43da-b2e8-1cf16d8c0151	4def46ce-705f-499a-98f4-dae12fe5ef1a	step 1	ccb1a470-30ce-48b9-97db-5a59b8bb901a	http://s1	DONE	{}	2026-11-23 15:28:01.267355+00	\N	1	\N
b063dd14-26f7-4246-958a-6b830fe684e1	d6b38963-2a15-40c9-bbff-2bc22747573a	step 1	ea850fd1-586f-4189-aecd-6e775d20644e	http://s1	DONE	{}	2026-11-23 15:28:01.267355+00	\N	1	\N
387e8754-1a32-4eb3-9dfa-9f70291436a2	b128c03b-77e8-4ba6-9815-68410ae94f14	step 1	017456bd-a852-455f-b8d2-71cd35ff51bb	http://s1	DONE	{}	2026-11-23 15:28:01.267355+00	\N	1	\N
07dc30c5-824b-4666-bf8b-410af11511ce	6bc18a78-203d-41a6-906f-1d8bf0758b0b	step 1	44111d6e-08bf-4114-a9bd-9d361bce62a0	http://s1	DONE	{}	2026-11-23 15:28:01.267355+00	\N	1	\N
52db09e4-6ede-48d4-81eb-264a17f7b8e8	8391b2b3-e5e1-4d0b-8cd9-53b5628423d4	step 1	079da6ba-e917-47ae-bd5d-258ea1fd18d3	http://s1	DONE	{}	2026-11-23 15:28:01.267355+00	\N	1	\N
f5a36016-6ecc-4acd-a9cf-97e977a6ced6	6cb91e1b-50ed-41f4-8298-b69917efa4e8	step 1	1ac67faf-806d-4660-9f66-7e2d0b003902	http://s1	DONE	{}	2026-11-23 15:28:01.267355+00	\N	1	\N
a5e85b7f-adf7-4de2-871a-d074d5e1b51b	d5bb37f5-bc46-43d7-a538-e2a01989ecd9	step 1	d2f1a5b0-242b-4a3a-a2e5-738d4359b90c	http://s1	DONE	{}	2026-11-23 15:28:01.267355+00	\N	1	\N
bce5c835-82df-42b1-af95-b0766357a350	881265ae-23f0-44f8-96b5-2637dbf5232a	step 1	334ae8c1-d32b-437f-83c4-2004f9a58c90	http://s1	DONE	{}	2026-11-23 15:28:01.267355+00	\N	1	\N
8c293b27-1578-45e6-b36f-e9bfcd15632d	d3d7f7c5-335d-44e9-b8bf-4dc8e1aebb04	step 1	3ef8a6d2-505c-411f-a95c-1bc2e0ea1c58	http://s1	DONE	{}	2026-11-23 15:28:01.267355+00	\N	1	\N
f2d9c4a6-b374-453b-b559-1503446bef42	d75c30ef-dd3a-4ced-b0c7-787ff76eec69	step 1	7664bace-0642-4b60-a334-36413d3f5295	http://s1	DONE	{}	2026-11-23 15:28:01.267355+00	\N	1	\N
f7ddc277-8ee0-46ae-be81-11ee0ece1407	ee4f4daf-b943-4b51-821d-b979144e0042	step 1	f7316360-a97e-410c-8c94-0051649c0310	http://s1	DONE	{}	2026-11-23 15:28:01.267355+00	\N	1	\N
c5d4f72b-bad4-41a9-aaca-e7e39be5ccea	ee39850f-4e9c-4eda-9162-6a0a366cb371	step 1	bc6f332e-a0fc-43ea-b2d4-b749fd34adfe	http://s1	DONE	{}	2026-11-23 15:28:01.267355+00	\N	1	\N
938047f4-80b6-41d7-9459-873826fa4fd8	8e7a2604-a6f1-43cb-beda-995fd1c5515a	step 1	e125cdcb-bde5-4fbb-b59a-6c1c8a5b57ef	http://s1	DONE	{}	2026-11-23 15:28:01.267355+00	\N	1	\N
a9c9367b-40d5-442a-9245-3ae84fba34d1	b1c2ec7b-ede4-4ef4-91d6-582230232b0e	step 1	8f9db5b5-8bf5-440f-aca6-442b6c45c365	http://s1	DONE	{}	2026-11-23 15:28:01.267355+00	\N	1	\N
f8a8da81-a870-4d64-af9f-029d37aa92b2	65976047-ea6c-44ab-8c6a-67b6c2f58b29	step 1	b7cacbad-4401-41e3-b27a-35159bd31d8f	http://s1	DONE	{}	2026-11-23 15:28:01.267355+00	\N	1	\N
c503e52a-3449-4b6e-a5fc-45083ad925ac	8b155daa-8530-4a40-b4a7-61d2a1887833	step 1	37452622-582e-4fe4-875c-cc2be5d96056	http://s1	DONE	{}	2026-11-23 15:28:01.267355+00	\N	1	\N
756b8ee3-189a-4eb3-a8fc-37e39915e605	1d8326af-9018-41f6-b7e4-231325110845	step 1	4aceda1b-207a-4f55-a2de-1454a8beda33	http://s1	DONE	{}	2026-11-23 15:28:01.267355+00	\N	1	\N
1c513a95-a1e4-41ce-a503-254afc3375e4	3887d348-6a3e-4194-b4a0-5c1011d8e978	step 1	4ac5b64c-cfd2-40cd-9ca7-0ff3c1d4df03	http://s1	DONE	{}	2026-11-23 15:28:01.267355+00	\N	1	\N
dd3fd7bc-d98e-4b85-83ec-0aa387a0d43d	07a8030d-b4c4-42b6-9fb4-d2ad4cc33e55	step 2	38061295-8054-4084-8039-d696986464fa	http://s2	DONE	{}	2026-11-23 15:27:01.267355+00	\N	2	\N
dd998342-52b3-4817-a106-57828609ed61	155fee91-a4cf-4ca4-b083-2e44140099e3	step 2	11f797ce-b5b3-4c7e-ab82-845eddc31eeb	http://s2	DONE	{}	2026-11-23 15:27:01.267355+00	\N	2	\N
5aa948e5-b7fd-4d10-87fb-4dce790f2559	2b3a8dc0-adbd-40d0-9457-a5685bd93e0b	step 2	9cb6e5da-de20-4770-b5de-db511c1f0caf	http://s2	DONE	{}	2026-11-23 15:27:01.267355+00	\N	2	\N
93df94fd-f598-46e3-b76b-bb969ed35647	42556b7b-154b-497f-b5d9-02facea322ec	step 2	7afcb47b-0d10-4870-bfa5-ab6989d43b12	http://s2	DONE	{}	2026-11-23 15:27:01.267355+00	\N	2	\N
d6eb0f3a-d4b3-4bac-b5d1-091d66009222	5ad0a7ec-8e59-4df8-a9bd-b2d07043d6cd	step 2	8d7fabc8-5f8a-4157-8a00-38381a52aaae	http://s2	DONE	{}	2026-11-23 15:27:01.267355+00	\N	2	\N
2543a5b5-0dec-4249-8ebb-a334f441096a	2620110f-f681-4140-8a4e-337d57e5f112	step 2	19d5a431-24fb-4c55-a5d6-73c673e58eff	http://s2	DONE	{}	2026-11-23 15:27:01.267355+00	\N	2	\N
0d516d38-322e-4c08-9e9b-9335652b35c2	abed22ce-5205-46fe-b66d-37ae8cdb5d96	step 2	1d2a9bc3-9f68-4f5e-92a4-5f6c673334f0	http://s2	DONE	{}	2026-11-23 15:27:01.267355+00	\N	2	\N
e1fddcc7-b556-4e69-87b7-0c1226573382	53dd44f7-15f1-4790-87bb-a1e9be28ea07	step 2	47377db2-60a8-41b0-a400-774d6d5b81e0	http://s2	DONE	{}	2026-11-23 15:27:01.267355+00	\N	2	\N
9d7fb735-6478-455b-a601-d54c79bb2d3a	927ed41b-831b-4047-b901-d3d1cfaf1cb8	step 2	c787257d-c0a4-4627-b5b1-9dac604d5b0d	http://s2	DONE	{}	2026-11-23 15:27:01.267355+00	\N	2	\N
ece07315-9927-4550-8e17-da49c68456f4	93bddb47-9bec-47ba-9a62-0ece52ae2365	step 2	ff0bcf60-ee1b-45f1-9503-cd400e03f884	http://s2	DONE	{}	2026-11-23 15:27:01.267355+00	\N	2	\N
7435558c-a884-4282-a476-c382f3bcaaff	70d34a69-4437-44ff-b60b-ef88716624e2	step 2	727e32a3-a276-4ddb-a135-fbbd535c8484	http://s2	DONE	{}	2026-11-23 15:27:01.267355+00	\N	2	\N
51d42c6b-9fab-49c3-891d-700ed61ecf31	9f2009aa-7193-49de-b217-f10100e3cde4	step 2	4cd85c37-e086-481f-b90c-c717dba42e7b	http://s2	DONE	{}	2026-11-23 15:27:01.267355+00	\N	2	\N
6e54ea8d-ad1c-49ac-9355-3bb34d43fc6c	4af269a0-bd0f-4430-b5c0-682d9ccb5f58	step 2	b334fe80-d0b4-48f9-b32f-2d5b97c320c8	http://s2	DONE	{}	2026-11-23 15:27:01.267355+00	\N	2	\N
6c945090-cb43-4878-9e11-e2e8acf074a3	ab8f33f5-1ee2-4ccc-a10c-c182009ef413	step 2	dc854f78-f6a5-4b6f-9be0-d555a6e000ea	http://s2	DONE	{}	2026-11-23 15:27:01.267355+00	\N	2	\N
e8fe574c-80eb-4a77-967c-4b58eccd89f6	bff2b43b-59a6-4411-8247-a5dc4efad011	step 2	02a77aef-a94c-471a-81f8-889755de5190	http://s2	DONE	{}	2026-11-23 15:27:01.267355+00	\N	2	\N
eefa6522-ee30-48dc-aac0-05a50dd64241	42733947-ecce-4642-87f0-114f28b88bff	step 2	eb359548-ea6f-4ab2-ad9b-6dfbc3a764a3	http://s2	DONE	{}	2026-11-23 15:27:01.267355+00	\N	2	\N
59b04937-8162-49f5-8cbb-bbf568a83584	d1e92b04-089a-439d-a927-0bdd3051342c	step 2	892f8ec6-f16e-414b-9b0b-f97117f90216	http://s2	DONE	{}	2026-11-23 15:27:01.267355+00	\N	2	\N
b8644c0d-6edb-480e-ab15-7c5526240e80	7bd6af1c-3a04-46ed-916b-cd455036ac8d	step 2	7813ef20-dec3-4b77-943d-e37fd4d90b87	http://s2	DONE	{}	2026-11-23 15:27:01.267355+00	\N	2	\N
64d1d063-a88d-43f3-910f-0ae242c3a60f	9767a71a-4bc7-45e8-8f66-81b949937b79	step 2	f3be9c64-0155-4104-a573-c138aef41354	http://s2	DONE	{}	2026-11-23 15:27:01.267355+00	\N	2	\N
360e0bd8-081f-4a53-a328-c1fe3317e0b5	8b8231ff-38c1-49d5-a780-7745f3588a3b	step 2	393ce55c-0b7c-4d24-840c-fc75370a07af	http://s2	DONE	{}	2026-11-23 15:27:01.267355+00	\N	2	\N
e14e6663-c17c-4506-97b9-19900ba0a501	7d080225-2e2e-44cb-9da1-bf78e2be435f	step 2	4b059878-0c67-4eaa-bd34-afa09ac2ecd0	http://s2	DONE	{}	2026-11-23 15:27:01.267355+00	\N	2	\N
4e37d408-5941-4a18-8596-6e869efa26fa	b2605b8c-855c-486b-b382-3ecfcfe10b1b	step 2	43cb7553-9d45-4c32-ba22-1473230b5e72	http://s2	DONE	{}	2026-11-23 15:27:01.267355+00	\N	2	\N
83c943a1-6b01-4c97-8eee-a7b8d975f971	0f00fbc7-b854-464c-8db8-cc8b55350383	step 2	e415ba99-9b22-4bf0-b47b-998e91c48198	http://s2	DONE	{}	2026-11-23 15:27:01.267355+00	\N	2	\N
f4899f45-37c6-451c-a4ee-95ce3687c2a2	70521ca7-409c-4b07-8342-26cb85563382	step 2	413da710-8baa-480d-a035-91b4fea25aa5	http://s2	DONE	{}	2026-11-23 15:27:01.267355+00	\N	2	\N
babd3312-2d24-44c4-8d0a-bed1f0ad5883	f8ca0e17-0f1e-47ca-a11e-862d678f7646	step 2	1e3b44fc-43a9-4b1e-b8ca-3dee4e48f8a0	http://s2	DONE	{}	2026-11-23 15:27:01.267355+00	\N	2	\N
ed9c553d-5595-4fa5-b21d-b30c8c3804f1	42519ef9-20fd-49eb-8504-c871cce978db	step 2	cb84e522-713d-4977-8908-cd18adeb1f56	http://s2	DONE	{}	2026-11-23 15:27:01.267355+00	\N	2	\N
aa7b7649-f588-4c09-9577-9163e9c3de71	75a6d6e5-54b7-41a8-9faa-ac7e684575d3	step 2	15cb4ec0-4a85-4600-ad1b-fad0c5e79cbd	http://s2	DONE	{}	2026-11-23 15:27:01.267355+00	\N	2	\N
72f510ec-128c-4085-9dfa-218fe14c639f	a0fceb15-06a7-4893-815c-897ef0f0e1d0	step 2	2888b3bc-5956-495f-89d4-50073161a9a9	http://s2	DONE	{}	2026-11-23 15:27:01.267355+00	\N	2	\N
02a51b02-edb7-47e2-9a97-4a7792017937	5456df1a-5210-4907-94b5-1d6bd682272c	step 2	ed2be4a9-340a-4c89-bcfa-d757bf500ec9	http://s2	DONE	{}	2026-11-23 15:27:01.267355+00	\N	2	\N
244a846d-8bc6-4f7c-b802-6d51828f767f	496d706c-bb31-4262-be71-e581020ef742	step 2	b93e27f3-d498-4484-beb8-ea31598888ef	http://s2	DONE	{}	2026-11-23 15:27:01.267355+00	\N	2	\N
a33cfbd0-cc9a-45b7-8d6c-cfae81e7f0d2	270227b3-31fa-4d0a-af2f-edd6ecce1ebb	step 2	ac5f4b7a-82a1-488b-b170-dc54b18d343f	http://s2	DONE	{}	2026-11-23 15:27:01.267355+00	\N	2	\N
f9acbb16-2352-443f-8103-59159b4dda19	f8919db6-823f-4509-bc81-2135b1cbed7e	step 2	2340c7ce-e103-4c58-895a-3acc9abcf42b	http://s2	DONE	{}	2026-11-23 15:27:01.267355+00	\N	2	\N
67987804-b3dd-4fda-9106-04f6b9f5bc7a	3546e31f-e434-4123-ab4a-0ac11ef8f79b	step 2	a1c2fe29-447e-4b6b-ac16-073476599569	http://s2	DONE	{}	2026-11-23 15:27:01.267355+00	\N	2	\N
5ebd2d5c-aee6-41db-b9f7-68986b711fbb	e19fb998-1206-420a-b37a-8e09f3a065a6	step 2	f3c638dd-0d1c-487e-b8fe-f121a3520821	http://s2	DONE	{}	2026-11-23 15:27:01.267355+00	\N	2	\N
3a1de3d2-3a5d-4b46-9b18-6eff80f24b23	b140f6e3-d15c-4a70-946c-6e180123e218	step 2	dc860276-6159-4f87-a7de-626d08997bd7	http://s2	DONE	{}	2026-11-23 15:27:01.267355+00	\N	2	\N
70a84d69-0205-4e70-8bb0-214be2f99609	bf24aff3-2a7a-4924-8316-094a8d75f7c8	step 2	a93e2ace-e712-433a-80db-f280e954261f	http://s2	DONE	{}	2026-11-23 15:27:01.267355+00	\N	2	\N
2b7078fe-a4c7-4b08-9816-a90297a7d262	e7624d73-f1ba-4355-96df-c034899c7c3b	step 2	3aef2996-9aa1-4e91-8f9e-b15e98c0c027	http://s2	DONE	{}	2026-11-23 15:27:01.267355+00	\N	2	\N
72a9294f-117e-45b9-a1e9-cd6d0dbc2e88	15b97283-5326-4f94-b623-cdb8ee76cd93	step 2	09e3f233-f689-4f9a-804f-bf9cf907d617	http://s2	DONE	{}	2026-11-23 15:27:01.267355+00	\N	2	\N
2c7bfbf9-ca44-4655-9a5d-e0308c5a6cb8	143beda1-5228-495d-8293-ee20d2831f7b	step 2	b811f7b0-804c-423e-91c6-a150f046770c	http://s2	DONE	{}	2026-11-23 15:27:01.267355+00	\N	2	\N
d3980cb9-9bb3-4874-b931-f0794f4e52a7	c8a4c228-f8d7-4172-8672-b7babcbb5d42	step 2	db43759f-4c4c-4222-a289-bf8e1fb98328	http://s2	DONE	{}	2026-11-23 15:27:01.267355+00	\N	2	\N
12c77c44-66e7-47f9-9113-fbed0c68be5b	7b21575e-b5be-4eec-8781-64fb8e6b2636	step 2	30c27219-834f-4fbb-961b-a3ac74b728de	http://s2	DONE	{}	2026-11-23 15:27:01.267355+00	\N	2	\N
7047504d-a971-4370-ba20-e04593be0fba	2a7b01f2-05ec-4723-a8fa-9eeedec1c8c6	step 2	7a52c2a8-17c8-46e5-a949-f4b6139d3055	http://s2	DONE	{}	2026-11-23 15:27:01.267355+00	\N	2	\N
436ecb62-5c5f-41c3-b792-b3e41ddfad75	4def46ce-705f-499a-98f4-dae12fe5ef1a	step 2	8826fc58-495e-4097-9195-a9585e693862	http://s2	DONE	{}	2026-11-23 15:27:01.267355+00	\N	2	\N
68862607-14e9-4ea4-a420-1fdf23b6049b	d6b38963-2a15-40c9-bbff-2bc22747573a	step 2	c216f831-b7e2-4418-87f3-c9501f3975d2	http://s2	DONE	{}	2026-11-23 15:27:01.267355+00	\N	2	\N
44100653-e8bd-4617-bd66-0daf25ee1917	b128c03b-77e8-4ba6-9815-68410ae94f14	step 2	48fa6020-f3b9-4c9b-8721-26ade2034c08	http://s2	DONE	{}	2026-11-23 15:27:01.267355+00	\N	2	\N
924949c0-fe4b-4570-9abe-dbc78b04e9e5	6bc18a78-203d-41a6-906f-1d8bf0758b0b	step 2	d464546c-b38d-490d-b896-bdb8aca2e8fa	http://s2	DONE	{}	2026-11-23 15:27:01.267355+00	\N	2	\N
83bcfb01-7608-4069-8764-b74e091715b2	8391b2b3-e5e1-4d0b-8cd9-53b5628423d4	step 2	a04c1a3f-48d1-47d4-b711-92837e4cdf7b	http://s2	DONE	{}	2026-11-23 15:27:01.267355+00	\N	2	\N
55f019fb-e9ac-4404-8c7d-40376b874bf2	6cb91e1b-50ed-41f4-8298-b69917efa4e8	step 2	241e4128-928f-4948-aabf-3af658ff096d	http://s2	DONE	{}	2026-11-23 15:27:01.267355+00	\N	2	\N
176dc2d0-6e42-4c29-93fa-e783bb6d65cc	d5bb37f5-bc46-43d7-a538-e2a01989ecd9	step 2	b21dd3d1-deaf-4be8-877e-0ddff6b2a582	http://s2	DONE	{}	2026-11-23 15:27:01.267355+00	\N	2	\N
9fa50d86-9ed3-429e-ad6b-86ab1816db97	881265ae-23f0-44f8-96b5-2637dbf5232a	step 2	8842ae3b-7abd-4b55-b074-170945ff928e	http://s2	DONE	{}	2026-11-23 15:27:01.267355+00	\N	2	\N
2dfcb7a2-6a7c-4f87-9d0e-8942d59c4320	d3d7f7c5-335d-44e9-b8bf-4dc8e1aebb04	step 2	c950b982-b0b7-4077-9a5d-e68f419eea66	http://s2	DONE	{}	2026-11-23 15:27:01.267355+00	\N	2	\N
9f22cd55-7fad-42a5-9fa4-88bbb19aa6b7	d75c30ef-dd3a-4ced-b0c7-787ff76eec69	step 2	3dabe0ec-441c-46e0-a614-f9dc93dd52d1	http://s2	DONE	{}	2026-11-23 15:27:01.267355+00	\N	2	\N
ff70cc63-a3f6-49ab-aeb4-dcc717f715bd	ee4f4daf-b943-4b51-821d-b979144e0042	step 2	945a0125-14c8-4b14-aafd-847b802de67d	http://s2	DONE	{}	2026-11-23 15:27:01.267355+00	\N	2	\N
86f520c9-6305-430d-b58e-a07fa21a2e2e	ee39850f-4e9c-4eda-9162-6a0a366cb371	step 2	62cff793-f370-4b37-b339-d202dd51e1f6	http://s2	DONE	{}	2026-11-23 15:27:01.267355+00	\N	2	\N
56bded88-b4d5-4b4e-983c-04f9d309e740	8e7a2604-a6f1-43cb-beda-995fd1c5515a	step 2	dfd7f6a1-30fe-4769-b25e-e63b85b91af3	http://s2	DONE	{}	2026-11-23 15:27:01.267355+00	\N	2	\N
5a896253-d8fc-495f-94aa-268f3715bf22	b1c2ec7b-ede4-4ef4-91d6-582230232b0e	step 2	ae7d845a-9c78-48fd-a5c6-f1b19ec9850f	http://s2	DONE	{}	2026-11-23 15:27:01.267355+00	\N	2	\N
f0d5d5e9-0976-455a-98e5-90705ffaeed1	65976047-ea6c-44ab-8c6a-67b6c2f58b29	step 2	d0e5bb68-2530-44c2-9abc-1691ef9eb2d5	http://s2	DONE	{}	2026-11-23 15:27:01.267355+00	\N	2	\N
51449719-e42a-4e21-b9b3-83df604bdd9c	8b155daa-8530-4a40-b4a7-61d2a1887833	step 2	60a41ab1-13cc-4062-9f7e-2d52a51943ce	http://s2	DONE	{}	2026-11-23 15:27:01.267355+00	\N	2	\N
2d31bd8e-41d7-4a36-af65-38e9bfe64755	1d8326af-9018-41f6-b7e4-231325110845	step 2	a900ec4c-27c8-4c7a-a787-5ccf4d09a297	http://s2	DONE	{}	2026-11-23 15:27:01.267355+00	\N	2	\N
9728f326-e8c7-4f6f-826f-6c3b87262a34	3887d348-6a3e-4194-b4a0-5c1011d8e978	step 2	baa006cb-a802-416c-accd-4a3f3673af0d	http://s2	DONE	{}	2026-11-23 15:27:01.267355+00	\N	2	\N
\.


--
-- Data for Name: task_services; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.task_services (org_id, service_id, task_definition_id, service_url, pod_name, node_name, health_status, last_health_check, resources_used, started_at) FROM stdin;
114488ef-0b09-4340-bf0b-9da3739e37af	b5cc5350-f261-4b05-86a8-120aa6dea22e	d6064226-ba62-4ddf-8385-6d62d89ab0da	http://s	\N	\N	healthy	2026-11-23 15:29:01.253722+00	{"cpu": 1}	2026-11-23 15:29:01.252191+00
114488ef-0b09-4340-bf0b-9da3739e37af	b7608a0a-f68f-434c-8b85-440d3679f0cc	dc85fff0-3ea7-4f0d-8b85-df6d13bf9a14	http://s	\N	\N	healthy	2026-11-23 15:29:01.25485+00	{"cpu": 1}	2026-11-23 15:29:01.25415+00
114488ef-0b09-4340-bf0b-9da3739e37af	4e4d11b6-3154-40cb-9d91-e6852afc6cdc	e7a87f67-a985-4381-a3b3-b01aaf079cd4	http://s	\N	\N	healthy	2026-11-23 15:29:01.255839+00	{"cpu": 1}	2026-11-23 15:29:01.255016+00
80f716ae-aaab-4c6f-a439-c944bc997826	7eb22725-8216-4bf3-a7e4-d80e5621175e	e6200704-2f53-4ad6-89d6-d7cc5e83faca	http://s	\N	\N	healthy	2026-11-23 15:29:01.26042+00	{"cpu": 1}	2026-11-23 15:29:01.259729+00
80f716ae-aaab-4c6f-a439-c944bc997826	ccf58f43-005c-46b2-ac1d-929bfa5e3d48	6aff9f96-a9f8-4569-8350-9166a14d7129	http://s	\N	\N	healthy	2026-11-23 15:29:01.261235+00	{"cpu": 1}	2026-11-23 15:29:01.260619+00
80f716ae-aaab-4c6f-a439-c944bc997826	aeb8ec09-cfa9-49b4-8c6f-f53a4f55eda0	6031e4b7-6430-4ff1-a5a1-d74c748b987a	http://s	\N	\N	healthy	2026-11-23 15:29:01.26223+00	{"cpu": 1}	2026-11-23 15:29:01.261488+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	6ce5ab31-742f-4480-babe-aea158ec305e	8752f8ca-3afc-43a8-ada4-21c108a7ce92	http://s	\N	\N	healthy	2026-11-23 15:29:01.265962+00	{"cpu": 1}	2026-11-23 15:29:01.265382+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	abcf391f-9085-47c6-87d7-fdd22ab78001	4decf287-d85a-45e1-8aae-f5e6029f47ef	http://s	\N	\N	healthy	2026-11-23 15:29:01.2666+00	{"cpu": 1}	2026-11-23 15:29:01.266115+00
23844865-5e2c-4cdd-a8a1-59fb506dac49	ec1837cd-d837-4b98-ac4b-517920bdd0f8	7d122223-24f7-4374-9a17-4d459a81173f	http://s	\N	\N	healthy	2026-11-23 15:29:01.26721+00	{"cpu": 1}	2026-11-23 15:29:01.266744+00
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
-- PostgreSQL database dump complete
--

\unrestrict ezOkhtYc1U6sGt0gNuLYvwaS8ESKTO7V7cMhNF6rzlbASC48sAJLU4O98cwsboc

