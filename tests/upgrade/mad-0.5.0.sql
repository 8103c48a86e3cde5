--
-- PostgreSQL database dump
--

\restrict z7GeUUBRONGjaTefRYOW7h18O6wzGD4ngQ5DzJYJuEecZ8LslDWREsQnZm5MnpK

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

COMMENT ON SCHEMA mad IS 'The data of mad_registry 0.5: tasks, services, pipelines and what belongs to them';


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
15518718-c515-4c5f-ae32-05dd0bafa2e5	d966bc0b-c171-40a7-aaaf-1a42b324abba	\N	done	thing	in 0	{}	2025-09-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2025_10; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2025_10 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
c24079f0-4586-486e-b244-7f6765b31b49	9546e43b-c554-4f06-8626-0503ccf7baa2	\N	done	thing	in 1	{}	2025-10-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2025_11; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2025_11 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	19ac550b-3c74-4bae-9127-2f73a727d5ee	\N	done	thing	in 2	{}	2025-11-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2025_12; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2025_12 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
15518718-c515-4c5f-ae32-05dd0bafa2e5	171e3085-09b7-4c91-9886-13369dd0c3ee	\N	done	thing	in 3	{}	2025-12-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2026_01; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2026_01 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
c24079f0-4586-486e-b244-7f6765b31b49	290b5fc6-8cad-491c-8335-8c35f4b65f74	\N	done	thing	in 4	{}	2026-01-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2026_02; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2026_02 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	3323e222-3733-4992-a2ac-e7107b5e8e89	\N	done	thing	in 5	{}	2026-02-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2026_03; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2026_03 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
15518718-c515-4c5f-ae32-05dd0bafa2e5	775523ac-67ca-46f1-a75e-5e0945cbc208	\N	done	thing	in 6	{}	2026-03-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2026_04; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2026_04 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
c24079f0-4586-486e-b244-7f6765b31b49	38d8de65-5f17-46ec-bebc-93059a68d8cb	\N	done	thing	in 7	{}	2026-04-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2026_05; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2026_05 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	58c2610f-7cc4-44c0-be46-217107151fff	\N	done	thing	in 8	{}	2026-05-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2026_06; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2026_06 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
15518718-c515-4c5f-ae32-05dd0bafa2e5	c27101a0-896a-44de-890e-619d3688d912	\N	done	thing	in 9	{}	2026-06-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2026_07; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2026_07 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
c24079f0-4586-486e-b244-7f6765b31b49	2cd14adc-b4fa-416f-a9c3-e9eb680b6eb5	\N	done	thing	in 10	{}	2026-07-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2026_08; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2026_08 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	77cde27f-7d79-49be-bcaa-e739aa8f77ae	\N	done	thing	in 11	{}	2026-08-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2026_09; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2026_09 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
15518718-c515-4c5f-ae32-05dd0bafa2e5	c71c76e2-12e3-4dde-b0e5-8415f8fcab24	\N	done	thing	in 12	{}	2026-09-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2026_10; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2026_10 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
c24079f0-4586-486e-b244-7f6765b31b49	4e921328-e966-49ed-98b7-ec7c80fd7db6	\N	done	thing	in 13	{}	2026-10-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2026_11; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2026_11 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	567f4ce2-463b-4e19-9210-37e23e29bd21	\N	done	thing	in 14	{}	2026-11-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2026_12; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2026_12 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
15518718-c515-4c5f-ae32-05dd0bafa2e5	0e462541-1672-46d6-bf25-e7f7ba43dbe4	\N	done	thing	in 15	{}	2026-12-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2027_01; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2027_01 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
c24079f0-4586-486e-b244-7f6765b31b49	506f796a-38b5-4670-b098-2df88060a352	\N	done	thing	in 16	{}	2027-01-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2027_02; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2027_02 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	e8a32541-d0ad-4e8c-a67c-60521bede772	\N	done	thing	in 17	{}	2027-02-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2027_03; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2027_03 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
15518718-c515-4c5f-ae32-05dd0bafa2e5	b8d71a9f-81c9-4e7e-9e1b-2c6360e1736d	\N	done	thing	in 18	{}	2027-03-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2027_04; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2027_04 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
c24079f0-4586-486e-b244-7f6765b31b49	b0576412-3ff5-4720-a550-72f4530fe674	\N	done	thing	in 19	{}	2027-04-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_2027_05; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_2027_05 (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	ceaf9403-97c7-4176-92b4-497921a2a49e	\N	done	thing	in 20	{}	2027-05-01 00:00:00+00
\.


--
-- Data for Name: audit_logs_default; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.audit_logs_default (org_id, audit_id, user_id, action, entity_type, entity_id, metadata, ts) FROM stdin;
15518718-c515-4c5f-ae32-05dd0bafa2e5	a98949fd-dfea-4861-a3d3-186617d2ef07	\N	done	thing	out 0	{}	2028-07-01 00:00:00+00
c24079f0-4586-486e-b244-7f6765b31b49	c32f4a9c-70d4-4512-8b34-deab16a8c1b9	\N	done	thing	out 1	{}	2015-03-01 00:00:00+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	d717dcab-2567-4e20-a0a8-74166628fbc1	\N	done	thing	out 2	{}	infinity
15518718-c515-4c5f-ae32-05dd0bafa2e5	aaddad87-f464-4f0b-9c63-d5dd525667f4	\N	done	thing	out 3	{}	-infinity
c24079f0-4586-486e-b244-7f6765b31b49	fff7abd4-e0e1-4380-8337-fda805c25af5	\N	done	thing	out 4	{}	0001-01-01 00:00:00+00 BC
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	ba42723a-0765-441e-aa9e-ca201e52ebf3	\N	done	thing	out 5	{}	9999-12-31 00:00:00+00
\.


--
-- Data for Name: dynamic_task_results; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.dynamic_task_results (result_id, exec_id, result_schema_version, result_data, validation_errors, confidence_score, created_at) FROM stdin;
7599ed7a-be74-449e-9d17-e0364bdd6b3f	ff2fbced-c269-4582-9ea9-9f2f484092b5	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 11:38:04.612525+00
f43f3fa9-9ec3-4e20-8b49-af45b7732e50	3c5410fa-66c3-4597-a8ad-85c4a7da9af7	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 11:38:04.612525+00
9e8490c7-3f88-4770-933b-f594c357a2fd	60dd90e5-4a68-43f5-b38a-495a26d1dbed	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 11:38:04.612525+00
58b23612-821b-478f-8860-8717285c37b3	c887d5e8-e9f8-4935-86cb-19d2d83b9348	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 11:38:04.612525+00
d958e3e0-65f7-4e70-9a7a-3cc9aebdfe7c	8c7ec2a5-9d73-4924-b553-da6ad1b2be12	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 11:38:04.612525+00
b2fb2e97-20b5-4f74-8da0-78cd40c5409e	0d1535f3-c1f8-4dde-a38e-cc4858ca18a1	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 11:38:04.612525+00
c2422a54-4539-49ec-93bf-43ab2f396b63	029abfd9-87ef-41b7-97f8-bc5036379450	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 11:38:04.612525+00
cb87263a-d99d-4f25-baf7-b3c8881d906c	e8963416-5a9a-4a57-a39c-38536cd0785a	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 11:38:04.612525+00
d133b216-6f08-48b4-a468-96816ec8d843	84dc74e1-01b9-4174-a6b1-1a550c0ca9ee	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 11:38:04.612525+00
db2edb2e-3adf-43c0-8ae5-acf1a1cdfcfd	0766ec59-b7c2-4d7c-b36d-a4a71f695700	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 11:38:04.612525+00
74df71df-f147-44fd-a80c-1a2e50c72041	010e0768-b054-4e96-ab18-d09a3f2213d0	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 11:38:04.612525+00
8f4257be-b3ca-40a9-9f23-993a92c8c9ce	309f46e7-46ac-4177-8157-3a83414eff99	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 11:38:04.612525+00
1fe9bdb5-f284-412a-9584-9ea890deaf93	082d1f75-9aaa-454f-94e4-151c55c5b8ef	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 11:38:04.612525+00
155daad0-5bf0-40fb-8e26-a8b6eefba8f4	e133c629-0cc4-4f4e-896c-aa90fbeceed0	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 11:38:04.612525+00
a9f288a9-a098-41dc-a7a5-9388d5ac0547	057ce7e9-2cb7-4f9b-b586-07d212f95d87	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 11:38:04.612525+00
b517549f-dd1f-4b94-9ceb-617f4712f589	3e8eeca1-9a3a-4560-966a-91bd24e1379c	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 11:38:04.612525+00
c1a41edd-d0a8-4697-b7eb-bdc7be696eed	aba10e39-9c17-4962-9c23-4edbfdb2221c	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 11:38:04.612525+00
6c4b93d3-b836-4384-b732-7ebbf4eb0226	8c1336df-c9d9-4d25-bbea-8b7eb3fb8f55	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 11:38:04.612525+00
43bdb9a6-430f-4cc9-807a-526a9f526598	4e249844-18c1-4bce-835c-38232682e787	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 11:38:04.612525+00
f4ddec82-44c7-4833-8361-ae71302d388d	8ac88804-5a3e-44b4-be1d-2e9ad2faa133	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 11:38:04.612525+00
325dc988-37fa-458e-80f0-1111c6585e90	9bf1f00c-2e5c-4a84-957a-a92d5cfd23b9	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 11:38:04.612525+00
7a2a4388-dbd1-4a6c-a31b-9d0f9febb89b	bfe331c3-1707-4605-84f8-c134d79d45aa	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 11:38:04.612525+00
ae829869-9e3f-493b-a20e-1e6bdd0ed450	1c90d457-4b21-4eaf-9ad1-3b96a0328263	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 11:38:04.612525+00
e4a2302c-2336-4eac-bb75-d78a220a0369	de859882-66ef-48aa-9700-d35aa37dca69	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 11:38:04.612525+00
87c7ab56-43ab-4361-9d07-8a6707306710	5a0bc39a-e78b-4c2d-b995-253a96017e21	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 11:38:04.612525+00
8c2e5688-e95d-4192-a43b-ce5a23c4f562	b8df36d4-c8d3-4dd8-b588-aef02d68e7ca	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 11:38:04.612525+00
a754c0f2-34d8-4c0a-978c-a5b3eb69a551	cf1687e0-4427-448a-9a1b-76710aa62c17	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 11:38:04.612525+00
9d9865cd-352c-4657-ac23-5c518462aeca	2bdb1f41-f100-450b-ac12-3e4174807856	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 11:38:04.612525+00
2e7b49a7-d75f-4ef8-9e38-a10f2ac48711	fb3ac015-4094-441a-b0fa-00a443aaabb5	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 11:38:04.612525+00
3ed13359-ab2a-449e-a3fc-41261bb4b0aa	e73f2abf-8e06-4d6d-9869-ce2169b92b6d	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 11:38:04.612525+00
ce042f8c-6ec9-440f-a24d-8d12d1c020cf	d86d929e-f89b-4aa2-8d52-7f7bfc47aa4e	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 11:38:04.612525+00
62405d5e-30d5-48cc-8d15-48b1a9003b0f	60684022-489e-4fd0-85cc-12256a864454	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 11:38:04.612525+00
d911502a-d00a-42bc-8257-1d52ea99c2ec	6ff999f4-0197-4e4b-aee2-ea7874763eb0	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 11:38:04.612525+00
f72f4aea-ec97-48b2-97bb-ba4aa60dc903	6979effe-6c9a-4ea4-9d48-1b18877adf17	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 11:38:04.612525+00
6c404bc0-b567-493a-bcb7-6c45cf71f521	bd6ae01e-4871-4ad6-9a9e-a1226e1d6de5	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 11:38:04.612525+00
41bf4913-b26c-4ef9-a235-4ed2eda15a9a	222d1033-f0ae-40a6-b337-b75a35d49b61	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 11:38:04.612525+00
e86e47a2-a38c-445b-886a-143a04589355	3ac61225-4e4a-44c2-9996-7116aed92fa3	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 11:38:04.612525+00
ebf09d95-3162-4fa4-a208-7f73a0bee5f1	c3437607-088d-49c9-a3e7-971fe68ab9ef	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 11:38:04.612525+00
28e54ca2-3715-4e4d-806d-b3c4b24327c4	70a0aa2f-bbb6-4a76-bc25-c3ca5201e47f	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 11:38:04.612525+00
0af54edb-f2e4-4a48-abe1-442e9e4f8dc5	49f4bccb-e55e-4a76-9d8a-ce25d80ff95f	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 11:38:04.612525+00
7bcf439a-7b5b-4ec5-971d-4552e42e35ed	9d87e392-849b-4b18-b80d-4f44237b2b3b	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 11:38:04.612525+00
e124da20-2a4d-4ef2-a83d-c0c432f1c125	4acee3dc-5bbd-465b-bf45-85b50e463d02	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 11:38:04.612525+00
251e7d83-7420-4e1d-827b-a784b1066e4d	9ddf02d2-a41b-4cbf-94ec-bd1ec6fc9996	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 11:38:04.612525+00
00196e70-c3bb-4ce8-a028-934bcbb84e77	0b439455-7d99-4b3a-9655-f133cad115c6	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 11:38:04.612525+00
85e9cc7d-5ca3-4d15-9000-380c7cb9ccc1	e9dccab6-3731-4a7f-a88a-bb483ee69dfa	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 11:38:04.612525+00
45bc9c55-4d73-4c33-9198-e4ce6e2b6b4f	1eefb59e-0bfa-4b03-94c6-42f9b2fcc101	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 11:38:04.612525+00
0f57e00c-00af-44b9-9a6f-338e9e374d12	d8f2c5ff-3c8c-4118-92ab-ff44ae6bd980	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 11:38:04.612525+00
17944b29-1819-4e44-8992-b895fce31f30	ced1d86d-8e23-419f-b48d-5d377d61eba8	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 11:38:04.612525+00
6d63c415-99ed-4b22-a66d-d063825bceb0	6553f08d-5341-4ede-9b08-00e83c3da087	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 11:38:04.612525+00
feeb0b2e-f9ef-411a-91f6-5bcfd2c9d74a	a11705ca-fc2d-4a21-a48a-47e513e2e13d	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 11:38:04.612525+00
ebcc0f23-c9f6-43f8-b56e-acc91a3155a0	e58fc0b2-d1d5-4726-8109-7a456db12ba2	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 11:38:04.612525+00
b337a851-13cd-42e8-b70f-03ab7e34c326	da9b84ad-4845-4b92-ab1d-a6259e216607	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 11:38:04.612525+00
b58da25d-4f03-45bd-80c6-ec6c29fe66b1	5067c25e-997a-4f84-9b7c-c5062bf95579	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 11:38:04.612525+00
c8eebfdc-29bc-4a48-9951-d5050fa2070b	de3c49b2-a663-4bad-b9cf-58cda59ec638	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 11:38:04.612525+00
5a0024e0-ae80-4a3b-8fbf-ccf903bdb24e	b97ef30d-0590-4d89-9a6f-64d5aaf31b79	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 11:38:04.612525+00
a669edc5-c08a-45af-a353-be08b612e04d	6cbd8df2-b0cc-46aa-b112-35cb64883b4f	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 11:38:04.612525+00
8cd556cb-47d0-4e1c-8807-ae03598490e6	66255432-1231-4fc3-9c6c-56f464a66784	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 11:38:04.612525+00
a4569f6d-69d8-47bb-af36-fac44c553bf5	fae4e113-726b-4aab-9d17-847aecdc3849	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 11:38:04.612525+00
7628b19c-1e7a-4485-b83a-8ab3506bc5e3	f3ebd91d-1302-43d3-8dae-7dead0593231	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 11:38:04.612525+00
dbe069d8-d135-4122-ae2a-cd32005e89a1	577fcc8d-9f17-4542-b24c-78aaf5b09fa4	1	{"list": [1, null, "x"], "score": 0.00000000000000000000}	["odd"]	0.1	2026-11-27 11:38:04.612525+00
350fbabe-a2f6-4e77-a527-8aaa75d9289b	2d11e95c-8613-4cae-8be2-7f9b05597f95	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 11:38:04.612525+00
c148ac45-13f1-4e9b-81a6-3c3697b0ee60	d5233727-a4b8-4ca2-bb62-ea2b4684814a	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 11:38:04.612525+00
7b65c372-af60-47b1-8256-5a88225ea8af	8a9925f3-1ed0-46bf-ba27-859fc4bcf596	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 11:38:04.612525+00
fca6969a-9455-4bb6-aa52-7339a245a418	0009a7e6-60cc-4ddc-a894-d57c6cb99d54	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 11:38:04.612525+00
5be5db0a-1a00-4c36-9a20-88d6c0ec8a36	f824a474-17cf-4667-9f4a-9645037e1354	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 11:38:04.612525+00
f36c9923-b08a-4793-bd35-66a99de6a5dc	d1153c3d-f652-44e9-b8b1-11a180013455	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 11:38:04.612525+00
e3decf47-3817-4cec-9f53-8a252b79a042	a4d782d4-aee9-4ed3-b895-479cbc26b4e4	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 11:38:04.612525+00
a1f02de6-6962-40f4-a898-608cff7e0642	45815d61-2ea1-40a7-aafa-fb64063b9a9f	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 11:38:04.612525+00
84645dee-d9d8-4d7c-8a3f-9e7ace1568a2	df1552ff-9a33-41e3-9536-9662ac00cdc5	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 11:38:04.612525+00
dd4831ac-c8aa-48fc-a388-716eeaf7c3de	e9d0b79a-44a2-467c-af6a-7b9a6f09d24b	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 11:38:04.612525+00
26b77be5-f685-4ccb-b2b9-037d511961be	7846dd26-5fdd-4c40-bf14-99c579a581d2	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 11:38:04.612525+00
63ddc2b6-2450-4081-82d6-b3764abddc61	420e8579-4d6a-41d7-8e78-2866e80edc20	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 11:38:04.612525+00
243b88f1-6e57-441d-8d06-c93d7a02e4bb	1f77e161-c47a-40a2-a15a-1d0ed9c47d21	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 11:38:04.612525+00
8fc7b637-7b7b-4f0e-bfc4-5a542d5900e6	7debe558-c52e-421f-935d-27646cea0a9a	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 11:38:04.612525+00
153d2487-8bdb-45de-8f3f-1663db64173a	3d8254b2-6796-46c8-a350-9d57b98a1c0c	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 11:38:04.612525+00
abbf243f-9dfe-4794-9a61-ee9005e9d6e4	92e80a31-9519-41e4-bf4a-c37a4b659b43	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 11:38:04.612525+00
345e5520-d225-4076-960e-4ee0a0bb3e49	6065b59a-e4b2-4909-9f8f-70a30b04e601	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 11:38:04.612525+00
ba2366f3-9d6f-4842-90e4-8a650ade8f73	de7c160c-b8f9-499a-a3db-a1e752e8ce88	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 11:38:04.612525+00
f7f8d927-aaea-4647-b8e3-4a972a7ffe1a	2ed8416e-3664-4bd2-b360-2f2ca0440fcf	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 11:38:04.612525+00
f4831d9b-b429-46e0-8335-265c2f193fdc	5a6f2776-8e34-4480-9881-1dfedad94d7a	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 11:38:04.612525+00
78c7973d-e00b-4438-8655-a9be5e8fd05d	040ab4af-56c4-4591-b646-73ba3d20e65e	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 11:38:04.612525+00
fd6f8225-8899-4354-8cef-b361484528ff	0b89455f-eda2-4d4e-90cb-0c0dfaa16cab	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 11:38:04.612525+00
e1cba336-867b-444e-a2e0-69a297f66b22	37cc4b75-459a-4d60-82da-73e5b592ef25	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 11:38:04.612525+00
89424795-6665-4df0-b3da-a7d29dcf607a	98a3fa43-ece0-4dd6-9423-ac8910447b4c	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 11:38:04.612525+00
7e668438-f1e4-4779-9d00-d1da4dfd31b0	3ecaa641-3480-464d-83d1-85bcc5f29ebc	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 11:38:04.612525+00
c0323f7f-5795-4b67-8edf-820d1734c108	e011c0f7-1b9c-497a-97c1-79181b44ce6f	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 11:38:04.612525+00
25f64c0a-f67f-40d4-a8a0-19b856064cec	3e57f862-0204-4ffd-8f65-e633699f23a0	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 11:38:04.612525+00
86fc103f-4706-4af7-bce6-d47e2f742be9	fc2daa28-4023-4797-91a0-194b8f2997e0	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 11:38:04.612525+00
f3861321-4059-450e-821e-d9bbae814ec1	93c89144-a091-49bc-975a-3438bcd23160	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 11:38:04.612525+00
2c81a23b-9bf3-456e-9dcf-4cd6b590ebaa	fa6a00a3-c0e5-4714-bb6e-e49a2e724a9e	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 11:38:04.612525+00
872a5bad-e204-4fa7-8b52-9666ff206640	b5728b77-a6ce-433b-98fc-489934fc93a0	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 11:38:04.612525+00
1874f67a-5de6-4659-9c45-a380d1d7738d	9b3c29c7-a64d-407e-b30d-1f74e8970150	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 11:38:04.612525+00
7de075d5-15d2-480f-8a1b-b3de72998179	4d80d8e6-f81f-42bb-88e4-5fa5442ce248	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 11:38:04.612525+00
b899820b-2a3b-4a6d-a34b-a55b27677d53	14a34df1-a7db-459c-961e-62dcf902a947	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 11:38:04.612525+00
b94f5cd9-65d1-40c5-a013-2746406fa6fc	5cae400d-4d13-472f-94bd-e4f5f909ec18	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 11:38:04.612525+00
90be4b81-79c3-4a5b-807c-043da165281c	2be6534b-0824-4d09-8735-12a8b393aa83	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 11:38:04.612525+00
cf13bbff-466f-48f9-9fbe-06783e01fdce	914be5af-c4af-486f-bbbb-6b900c69289e	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 11:38:04.612525+00
bf83ea3a-faa5-4874-b8a1-e2c93e4ce629	cbd5a869-31da-4c11-a90a-a81f3b259b3e	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 11:38:04.612525+00
d0a8e2ce-e16f-4688-9c88-3b0c84faa282	abfd6399-9bf3-4e53-b0d9-ba5f5ba04e58	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 11:38:04.612525+00
0e273f37-71a3-4d64-8186-9c3b1e691e64	f0845ba6-f300-4ae9-a781-5541f9621be9	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 11:38:04.612525+00
a037eece-5f76-4e57-b30d-15b44a598ead	92d36859-a680-4ba9-a4e4-d0ac21034d7d	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 11:38:04.612525+00
74282d13-15af-43ef-9fcc-0552908808f5	f4b70b68-d1d0-43e4-89d2-3edccd5842d7	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 11:38:04.612525+00
c0ab540c-ba88-4a0a-bc0f-db2ff39341c2	bbf1bf94-288f-4062-b982-029847e2bce6	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 11:38:04.612525+00
b731bde8-3f18-4303-a2e1-f757e1575635	6040d764-fefa-4130-9735-d270120a7ed5	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 11:38:04.612525+00
c011e3f0-86d6-4842-b68a-0546f8d94f21	2a1f2402-cc2d-4eef-ad6c-27f68409aea7	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 11:38:04.612525+00
982bcb41-fb29-4811-ab10-39a441c46052	20c43fba-c31f-4a7f-9e54-cb0ab3ca2ae5	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 11:38:04.612525+00
1d56d89b-226e-4b51-be9b-ec30c6997945	29504c58-f54e-4170-ada2-4b20a9533ce1	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 11:38:04.612525+00
ac67d01c-8102-48db-a6f6-13054829c71d	ba3749c1-1f01-4c66-8879-eb4e86fea215	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 11:38:04.612525+00
785da6e6-b1dd-44de-9963-8a7b7f0651ed	b01106b1-e4ca-4e73-b089-4add68d0ff18	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 11:38:04.612525+00
e26938eb-c7d8-4bfb-bcc3-cffff0ea4c32	2fee0395-3866-42e3-9b76-9f8e5d9884f4	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 11:38:04.612525+00
ac52f43d-bad4-4ae3-8540-475f3aef2782	b999c2a1-bc03-4349-91e0-95d9d8111817	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 11:38:04.612525+00
000ecc89-1c32-489d-96df-5fa24f20c575	61f21f88-0bb6-4d7c-ad63-aa15887b894f	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 11:38:04.612525+00
7363af38-cc32-4507-8a83-cea630a794fc	1d651c03-4aa2-4da4-b270-c772fff40cf3	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 11:38:04.612525+00
72ec4380-c7df-42ac-b6c7-13ef2b01acd0	e256ce13-ba39-4d9a-907d-05d268a11817	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 11:38:04.612525+00
9a3f8d87-a135-4866-b2d6-9ec915ba1fbf	8079dde8-849e-44fa-a7cf-a57f1ef5a4ad	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 11:38:04.612525+00
9748d16d-109c-4f4d-b6b0-f9a0dca1bf70	e1e148d2-b5eb-4802-a905-6f2ff88c95f8	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 11:38:04.612525+00
fcc47cf0-8b3f-4557-a242-404bd3db38c3	1db98495-8941-45d8-bf73-db227bbef3e9	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 11:38:04.612525+00
46c38cab-468a-4c0e-bd8a-de2d1b3056f5	c45cd7f2-1077-47e0-b3b7-233087671f28	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 11:38:04.612525+00
62612e1b-5f77-4198-b4a8-7afde1ee83b8	b28ce6e5-f5c3-479a-b93f-05628cc412ac	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 11:38:04.612525+00
bda9ff8f-d81e-49bf-af06-dc887e9a1875	58bec710-f1d9-446c-90b4-d02094057bb1	1	{"list": [1, null, "x"], "score": 0.33333333333333333333}	["odd"]	NaN	2026-11-27 11:38:04.612525+00
e97e7c3a-5748-413e-995f-d30cb6afd34a	e33abf04-5dcc-45b3-8951-585a4ffd269b	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 11:38:04.612525+00
1abcda63-5b37-4aab-9d28-b5d955a0a076	95a71a8f-0cb9-4b8a-ab50-e72b77fd87fc	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 11:38:04.612525+00
11881740-5135-488a-aebf-a1810fc114de	c87ef43e-b84e-4980-8107-27bb38a0055c	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 11:38:04.612525+00
96df531b-b27f-4371-8528-8b10f3046592	9a6be19e-b69c-45f0-80ae-93cde057683f	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 11:38:04.612525+00
18218367-f16d-47c3-8231-c5674bf901d3	c07c3d1f-38a7-420d-acbe-c316df45aab5	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 11:38:04.612525+00
c17eed44-21a1-47fa-b2f6-5297239fec31	b0b0d9d1-643a-4183-aa4f-d3b4df3498e9	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 11:38:04.612525+00
2bda82c9-8b83-40a9-afad-e4513fa14206	733a0e65-3ed3-4b15-bfda-fd670a5a0ba1	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 11:38:04.612525+00
493b2fbd-6437-4291-aa37-30f597920e26	0387441d-d973-4aeb-90c3-0bd0e52d2ab9	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 11:38:04.612525+00
6222c75a-d65a-4852-9cc3-4bdb85be45ab	b8c9a059-e675-4c35-9e74-5e9e1a71e52a	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 11:38:04.612525+00
b09011eb-a567-4ba0-a233-59ce956654e2	3aa3c20c-121d-4021-8102-611a6713e4b2	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 11:38:04.612525+00
5354d91f-75c8-4a5e-bc5b-23f9e5e50425	2b578c7f-bf01-446b-bfe3-39998f7a326d	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 11:38:04.612525+00
baf7caa4-a657-4f0b-8c84-cc61bbe81d7c	384a58c6-a279-4486-98ac-cff2e7172b44	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 11:38:04.612525+00
bb1500b1-f790-42df-a3a3-37ad845f5f0f	4dc5ba8a-8400-49c7-9253-8cef5aadf3d8	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 11:38:04.612525+00
d5f09b34-375b-4397-a967-9af0b1f3621a	57c9cba8-4105-470e-bce1-7ece1e729cd0	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 11:38:04.612525+00
882f3ff9-cae5-4c18-8663-788418da9683	0df386b9-ce6f-4bea-916e-5bef49a15543	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 11:38:04.612525+00
a9a9a5c0-cab9-45e3-96ff-3db78a7968c9	399bef72-8ab6-41be-8262-0f02387351b2	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 11:38:04.612525+00
d789d045-1b3d-4cd2-9caf-86b6068d6dd5	43dcc3b9-ad9d-4da1-abc5-cfc829846fc4	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 11:38:04.612525+00
332d3512-a48e-4d32-8b4c-bde0995b391e	bff8f1e3-a046-41a1-bb16-25e9b65fbb59	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 11:38:04.612525+00
a3d53ea7-d8e5-496f-b5c9-b5ff78331dca	8462eead-1d61-4391-ae27-654c9afacf94	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 11:38:04.612525+00
3e9fe443-19dc-4016-8988-fe2e7414f3db	cffcb8b9-a060-4428-b519-6dc23d8d0f8c	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 11:38:04.612525+00
85e44a66-6326-443b-a0b6-b81afcf1983e	b66bbfee-485c-45e9-a0df-8e190aec2d92	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 11:38:04.612525+00
f713d41b-61d2-4403-aa67-7092cec364ee	3f5eccd9-9188-439b-99a5-8a76ed7e2e9b	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 11:38:04.612525+00
b33156a0-de6f-4910-81d7-743a8aef9902	bdf8cf2a-3027-40a9-8c91-6fd9b19b2547	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 11:38:04.612525+00
7430de17-e8c6-4d5a-b327-73f7883c210e	0d6ab837-a3f7-434b-9f36-b72d3f352913	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 11:38:04.612525+00
ab96a5bf-5edb-45b4-8368-983a97e1a3cb	6bd02c6d-ea8b-4337-9770-10299ffe2f02	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 11:38:04.612525+00
ffbdad75-82d9-4a91-8bf1-56f1f8fc66f1	d8e650c1-94c7-4a51-93d0-5135580acfa0	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 11:38:04.612525+00
2e1176e9-e1a2-492d-b7d5-ead7fdb8f401	f8b2011d-30ec-4390-ab03-d525a29dae68	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 11:38:04.612525+00
c63c6f0f-1b83-4d8f-a146-41c7ac6d0283	8a620582-dfed-486e-b1d8-5b712244e323	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 11:38:04.612525+00
7b0bc990-59a6-4b86-9295-325c83fcb352	3ef162c6-0e4f-4118-94b3-457ebfa81ada	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 11:38:04.612525+00
f7ba83f5-bfd5-4996-8ce4-0304d5ca13ee	0fc499a1-97f9-4fe5-9e40-86ec2640a4ac	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 11:38:04.612525+00
749756dd-02eb-4e4d-ad43-e684b4ae0c34	a278df7d-097e-4745-a828-c3c40b33977d	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 11:38:04.612525+00
4b7f9b90-ddd8-4659-810d-daa4f4e0fd27	5cd984fb-9cc1-407d-873c-6ca0de825966	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 11:38:04.612525+00
047da0bc-d3f3-49f9-bfd9-74c59353fac5	78b97af1-f8bf-472e-921e-1f8f73769afa	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 11:38:04.612525+00
2ad106a1-d2f6-4048-8a55-b66cfcdfc224	159f5b13-0acc-4636-8cf4-79bb593c219a	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 11:38:04.612525+00
24197d33-a562-473c-8102-9ed0a46dc8e4	0b01ac43-dc73-4dfc-a971-cd7cc5f1de98	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 11:38:04.612525+00
41ce8b35-4189-4e02-a952-d9bd3707e347	85ca89a4-d933-400e-9efa-eaf03e5f24ea	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 11:38:04.612525+00
d51996c1-ebe1-498e-b75f-59e808b1eba1	47b892e4-772b-4522-844b-6e0be33c9ea5	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 11:38:04.612525+00
5deb1eb3-3148-478c-a73c-083afd360c40	b3642385-fdcd-429a-9c3a-88af97479933	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 11:38:04.612525+00
98b859a9-d3eb-4698-88cd-8f920780406a	80c40464-f84a-4258-b6ff-a32d78311d8a	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 11:38:04.612525+00
448b1f93-2e1f-4757-a8d2-f5362aa09e3b	32f78ac2-738d-4c7b-b152-ee56af967a5f	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 11:38:04.612525+00
5f1fbfe0-6d5b-44ab-bfc8-73a9b1538e9a	41e535e1-4ddd-42cc-9448-4b5f69c60622	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 11:38:04.612525+00
aa4564d0-a656-4f57-9f85-9f54eb0d2ddc	49a43f65-07ae-49cf-90db-5693a89242e1	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 11:38:04.612525+00
951efefa-e900-42a2-b612-81b8f4bb6557	41339426-56a9-48c3-ba70-56f2687b43f0	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 11:38:04.612525+00
bc29f40d-5186-4fd6-9e74-89eb0d16693b	2f8411c9-5908-419a-9824-d199dc53da74	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 11:38:04.612525+00
8542d5ab-d5c7-4301-981e-96dd208a22f9	80b9f496-aa7e-444e-b331-f57fc071bcd0	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 11:38:04.612525+00
8be575f5-68ab-4c28-8ea8-1624c60eb07c	11f75296-a5c9-4987-8b48-c0d408b80956	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 11:38:04.612525+00
917725e5-5687-493c-9961-e1ad0cf5e372	c65baa8f-0c8f-423b-978e-2cb09691e482	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 11:38:04.612525+00
c5438388-a29a-4fa2-bd79-b9533eac7002	c8e9ce1c-dbd5-4b4d-89ef-74819660d800	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 11:38:04.612525+00
cfa96576-07f0-4781-b9f5-2e0a46f7d99f	c1d69f19-09ae-4905-a674-172a8916d5f5	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 11:38:04.612525+00
874fc1b3-141f-4823-9f8b-5b96465768aa	26211270-f066-43c0-b5eb-ea5d09099119	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 11:38:04.612525+00
b42ccb88-1be0-4288-bbb5-401d3fd08207	99621d5a-5ab7-4701-8614-07b69d684070	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 11:38:04.612525+00
acd5ae90-1943-4bcb-a171-dbb07a8d6c47	4e376b3b-1e09-4440-aa77-2c440f5a37d2	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 11:38:04.612525+00
cc6ef24e-30bc-4e8b-a1a2-ac5c18857dd0	57334b3b-20fd-4d07-96a6-1ddf1e528a0a	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 11:38:04.612525+00
bf01e5f9-5fc3-4cff-8273-bfee3e9ab2f1	08103169-a0aa-4487-a7a4-46b290c1d49c	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 11:38:04.612525+00
d2385fb0-df91-4ae6-8733-291701ed09bb	ef6fcfb4-642f-4acd-84d3-1b662ce3bfab	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 11:38:04.612525+00
51ba7f75-2c78-4e42-bea4-704785d119fa	b7645d7f-3681-4ad7-8ed3-6ab4e96b29a2	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 11:38:04.612525+00
2a001711-d426-44a1-bc29-68b3af21f490	bed23afd-d7e7-4daf-8eb5-58522b3d47a5	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 11:38:04.612525+00
e908d666-fa9d-4349-91f9-77dc7d356dbe	8b9af272-7209-4552-a239-5995e110d622	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 11:38:04.612525+00
56231e6f-06ce-4afc-9cdb-edde6c4807df	c8f41d0a-2391-445a-a382-76204da8b735	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 11:38:04.612525+00
8d1c0566-c18b-4441-b833-8b233181b8ac	5bfed879-d27b-4b8f-a9bc-082ca39e5393	1	{"list": [1, null, "x"], "score": 0.66666666666666666667}	["odd"]	Infinity	2026-11-27 11:38:04.612525+00
\.


--
-- Data for Name: job_events_2025_09; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2025_09 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
7cc64393-d27c-4af4-b373-0ecae26de2b6	1	2025-09-01 00:00:00+00	happened	in 0	{}
\.


--
-- Data for Name: job_events_2025_10; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2025_10 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
051f6a42-bff6-4033-a600-5c6fa7457d1a	1	2025-10-01 00:00:00+00	happened	in 1	{}
\.


--
-- Data for Name: job_events_2025_11; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2025_11 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
d61a3438-93ba-41e0-8fb6-7269b311b8c5	1	2025-11-01 00:00:00+00	happened	in 2	{}
\.


--
-- Data for Name: job_events_2025_12; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2025_12 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
166a775e-3bf6-42a6-b146-3e6f47d4402e	1	2025-12-01 00:00:00+00	happened	in 3	{}
\.


--
-- Data for Name: job_events_2026_01; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2026_01 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
e2aebee1-ca05-4585-b431-0aca44dbdb00	1	2026-01-01 00:00:00+00	happened	in 4	{}
\.


--
-- Data for Name: job_events_2026_02; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2026_02 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
26ae2ede-62a5-4649-9c4f-212a1e85e722	1	2026-02-01 00:00:00+00	happened	in 5	{}
\.


--
-- Data for Name: job_events_2026_03; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2026_03 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
9b30e314-0fb0-4086-9933-4107905e13ef	1	2026-03-01 00:00:00+00	happened	in 6	{}
\.


--
-- Data for Name: job_events_2026_04; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2026_04 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
f8f2467d-347b-4795-ace4-6dca9907cd5b	1	2026-04-01 00:00:00+00	happened	in 7	{}
\.


--
-- Data for Name: job_events_2026_05; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2026_05 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
59565f53-e1b2-472a-8467-2b4080f649a6	1	2026-05-01 00:00:00+00	happened	in 8	{}
\.


--
-- Data for Name: job_events_2026_06; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2026_06 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
7eff8e68-975f-4ffb-bf7a-e7a399bfb631	1	2026-06-01 00:00:00+00	happened	in 9	{}
\.


--
-- Data for Name: job_events_2026_07; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2026_07 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
39282de2-b922-4629-a61b-fb44d8613992	1	2026-07-01 00:00:00+00	happened	in 10	{}
\.


--
-- Data for Name: job_events_2026_08; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2026_08 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
e8d39596-905f-4605-8c27-b2c3e3df8479	1	2026-08-01 00:00:00+00	happened	in 11	{}
\.


--
-- Data for Name: job_events_2026_09; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2026_09 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
c7451b09-dd71-4e8a-a6ef-f6139724aada	1	2026-09-01 00:00:00+00	happened	in 12	{}
\.


--
-- Data for Name: job_events_2026_10; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2026_10 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
1ffab769-d23e-480c-bf4d-f5e12ee42409	1	2026-10-01 00:00:00+00	happened	in 13	{}
\.


--
-- Data for Name: job_events_2026_11; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2026_11 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
72a44813-4710-4079-85b6-95347900dc82	1	2026-11-01 00:00:00+00	happened	in 14	{}
\.


--
-- Data for Name: job_events_2026_12; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2026_12 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
67b58147-38e9-4479-9607-51b3a976be78	1	2026-12-01 00:00:00+00	happened	in 15	{}
\.


--
-- Data for Name: job_events_2027_01; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2027_01 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
d2f04575-ff85-43d2-979e-e714c4d9cded	1	2027-01-01 00:00:00+00	happened	in 16	{}
\.


--
-- Data for Name: job_events_2027_02; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2027_02 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
40f0707a-68f0-4473-b71f-60bc7a8470c2	1	2027-02-01 00:00:00+00	happened	in 17	{}
\.


--
-- Data for Name: job_events_2027_03; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2027_03 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
cb3f43cb-ebbb-4fc5-83f6-01897e5b577c	1	2027-03-01 00:00:00+00	happened	in 18	{}
\.


--
-- Data for Name: job_events_2027_04; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2027_04 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
3c598b9d-af7e-46eb-b85c-86a35b6670e6	1	2027-04-01 00:00:00+00	happened	in 19	{}
\.


--
-- Data for Name: job_events_2027_05; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_2027_05 (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
6e5217fe-6b61-4aba-946a-6dcdddf16447	1	2027-05-01 00:00:00+00	happened	in 20	{}
\.


--
-- Data for Name: job_events_default; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.job_events_default (job_id, seq_no, ts, event, detail, metadata) FROM stdin;
f96746b1-40e2-42bf-a376-9ca117fe2bc5	1	2028-07-01 00:00:00+00	happened	out 0	{}
73c37dbe-d738-4fc5-9f5c-e8809480be47	1	2015-03-01 00:00:00+00	happened	out 1	{}
a50ab078-382c-4693-b113-1bd0911a3b74	1	infinity	happened	out 2	{}
cbd95fd3-27a3-4f57-aa59-41ca41ba2bb2	1	-infinity	happened	out 3	{}
1c63e957-5b14-4854-88b5-839d64cac4f2	1	0001-01-01 00:00:00+00 BC	happened	out 4	{}
23dff695-c650-4a93-b796-0634b464bd4e	1	9999-12-31 00:00:00+00	happened	out 5	{}
\.


--
-- Data for Name: jobs; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.jobs (job_id, pipeline_version, status, input_signature, params, timings, metrics, error, created_at, updated_at) FROM stdin;
5a9bd687-eb25-4f11-9796-e5daeda26bf2	p@1	RUNNING	c4ca4238a0b923820dcc509a6f75849b	{"n": 1, "Ünï": "é \\""}	{}	{}	e1	2026-11-27 10:38:04.612525+00	2026-11-27 11:38:04.612525+00
db779678-f44a-4815-8858-c9c50e51dbaa	p@2	COMPLETED	c81e728d9d4c2f636f067f89cc14862c	{"n": 2, "Ünï": "é \\""}	{}	{}	e2	2026-11-27 09:38:04.612525+00	2026-11-27 11:38:04.612525+00
60fcbaa1-81da-4631-beb8-3ef6ff1985f1	p@0	FAILED	eccbc87e4b5ce2fe28308fd9f2a7baf3	{"n": 3, "Ünï": "é \\""}	{}	{}	e3	2026-11-27 08:38:04.612525+00	2026-11-27 11:38:04.612525+00
0b1d27c8-dafa-4222-b127-5f0c728776e8	p@1	CANCELED	\N	{"n": 4, "Ünï": "é \\""}	{}	{}	e4	2026-11-27 07:38:04.612525+00	2026-11-27 11:38:04.612525+00
b929c65b-ce40-447b-94ab-750d0fefe251	p@2	PENDING	e4da3b7fbbce2345d7772b0674a318d5	{"n": 5, "Ünï": "é \\""}	{}	{}	e5	2026-11-27 06:38:04.612525+00	2026-11-27 11:38:04.612525+00
d748f557-6b37-463a-938d-499141657e37	p@0	RUNNING	1679091c5a880faf6fb5e6087eb1b2dc	{"n": 6, "Ünï": "é \\""}	{}	{}	e6	2026-11-27 05:38:04.612525+00	2026-11-27 11:38:04.612525+00
6b2eb83b-7b2d-410a-98f4-71e2f0d8dced	p@1	COMPLETED	8f14e45fceea167a5a36dedd4bea2543	{"n": 7, "Ünï": "é \\""}	{}	{}	e7	2026-11-27 04:38:04.612525+00	2026-11-27 11:38:04.612525+00
27ac6baf-b170-4223-8b4a-c3354c9975a7	p@2	FAILED	\N	{"n": 8, "Ünï": "é \\""}	{}	{}	e8	2026-11-27 03:38:04.612525+00	2026-11-27 11:38:04.612525+00
5cd3eaf1-d745-4298-9c40-601a34c20bad	p@0	CANCELED	45c48cce2e2d7fbdea1afc51c7c6ad26	{"n": 9, "Ünï": "é \\""}	{}	{}	e9	2026-11-27 02:38:04.612525+00	2026-11-27 11:38:04.612525+00
036fe1e4-6d60-474a-a7e2-9d9893ff79ef	p@1	PENDING	d3d9446802a44259755d38e6d163e820	{"n": 10, "Ünï": "é \\""}	{}	{}	e10	2026-11-27 01:38:04.612525+00	2026-11-27 11:38:04.612525+00
41ea7a2e-db04-4ded-af9d-1d26f4b7bded	p@2	RUNNING	6512bd43d9caa6e02c990b0a82652dca	{"n": 11, "Ünï": "é \\""}	{}	{}	e11	2026-11-27 00:38:04.612525+00	2026-11-27 11:38:04.612525+00
66fdb43f-ce57-4890-aa42-94bf80888d7a	p@0	COMPLETED	\N	{"n": 12, "Ünï": "é \\""}	{}	{}	e12	2026-11-26 23:38:04.612525+00	2026-11-27 11:38:04.612525+00
13f20f12-ac9c-4f27-a456-8a9c753d5a31	p@1	FAILED	c51ce410c124a10e0db5e4b97fc2af39	{"n": 13, "Ünï": "é \\""}	{}	{}	e13	2026-11-26 22:38:04.612525+00	2026-11-27 11:38:04.612525+00
63d1bc40-5526-4ebf-b064-109ce745c194	p@2	CANCELED	aab3238922bcc25a6f606eb525ffdc56	{"n": 14, "Ünï": "é \\""}	{}	{}	e14	2026-11-26 21:38:04.612525+00	2026-11-27 11:38:04.612525+00
dc0c9562-a8af-4266-8510-cf996d65316d	p@0	PENDING	9bf31c7ff062936a96d3c8bd1f8f2ff3	{"n": 15, "Ünï": "é \\""}	{}	{}	e15	2026-11-26 20:38:04.612525+00	2026-11-27 11:38:04.612525+00
19f15811-0c49-4561-b747-52485d6eb584	p@1	RUNNING	\N	{"n": 16, "Ünï": "é \\""}	{}	{}	e16	2026-11-26 19:38:04.612525+00	2026-11-27 11:38:04.612525+00
d5517121-ff8a-4913-bdd7-540662a19dd6	p@2	COMPLETED	70efdf2ec9b086079795c442636b55fb	{"n": 17, "Ünï": "é \\""}	{}	{}	e17	2026-11-26 18:38:04.612525+00	2026-11-27 11:38:04.612525+00
ff799ead-faf5-4a8d-8d5d-fee435607091	p@0	FAILED	6f4922f45568161a8cdf4ad2299f6d23	{"n": 18, "Ünï": "é \\""}	{}	{}	e18	2026-11-26 17:38:04.612525+00	2026-11-27 11:38:04.612525+00
957100f8-0247-4432-a09b-13b87c32bac9	p@1	CANCELED	1f0e3dad99908345f7439f8ffabdffc4	{"n": 19, "Ünï": "é \\""}	{}	{}	e19	2026-11-26 16:38:04.612525+00	2026-11-27 11:38:04.612525+00
67aba034-ba53-4c49-8e08-89fba2d6ffac	p@2	PENDING	\N	{"n": 20, "Ünï": "é \\""}	{}	{}	e20	2026-11-26 15:38:04.612525+00	2026-11-27 11:38:04.612525+00
3ee19b23-be53-44b3-aeab-47dae5455775	p@0	RUNNING	3c59dc048e8850243be8079a5c74d079	{"n": 21, "Ünï": "é \\""}	{}	{}	e21	2026-11-26 14:38:04.612525+00	2026-11-27 11:38:04.612525+00
2e7fa043-7c2c-4013-b55c-776cc559b5da	p@1	COMPLETED	b6d767d2f8ed5d21a44b0e5886680cb9	{"n": 22, "Ünï": "é \\""}	{}	{}	e22	2026-11-26 13:38:04.612525+00	2026-11-27 11:38:04.612525+00
4d6112bb-c691-4497-9790-d5afb37794c6	p@2	FAILED	37693cfc748049e45d87b8c7d8b9aacd	{"n": 23, "Ünï": "é \\""}	{}	{}	e23	2026-11-26 12:38:04.612525+00	2026-11-27 11:38:04.612525+00
18090eeb-332c-468f-8c1a-c5fc80be40d8	p@0	CANCELED	\N	{"n": 24, "Ünï": "é \\""}	{}	{}	e24	2026-11-26 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
e766a129-f479-46c5-8989-7d5d63f6c29e	p@1	PENDING	8e296a067a37563370ded05f5a3bf3ec	{"n": 25, "Ünï": "é \\""}	{}	{}	e25	2026-11-26 10:38:04.612525+00	2026-11-27 11:38:04.612525+00
b08609e4-74f1-4ef6-8aee-69542e278587	p@2	RUNNING	4e732ced3463d06de0ca9a15b6153677	{"n": 26, "Ünï": "é \\""}	{}	{}	e26	2026-11-26 09:38:04.612525+00	2026-11-27 11:38:04.612525+00
8e87b0cd-f865-4eb3-8dcb-020679ab2f91	p@0	COMPLETED	02e74f10e0327ad868d138f2b4fdd6f0	{"n": 27, "Ünï": "é \\""}	{}	{}	e27	2026-11-26 08:38:04.612525+00	2026-11-27 11:38:04.612525+00
bf0d2f05-b78c-4f39-b94c-2231b39d87af	p@1	FAILED	\N	{"n": 28, "Ünï": "é \\""}	{}	{}	e28	2026-11-26 07:38:04.612525+00	2026-11-27 11:38:04.612525+00
6b0fda94-0cea-4af4-b454-a263ba415703	p@2	CANCELED	6ea9ab1baa0efb9e19094440c317e21b	{"n": 29, "Ünï": "é \\""}	{}	{}	e29	2026-11-26 06:38:04.612525+00	2026-11-27 11:38:04.612525+00
aa21faf5-3659-47db-8968-224ea0d21033	p@0	PENDING	34173cb38f07f89ddbebc2ac9128303f	{"n": 30, "Ünï": "é \\""}	{}	{}	e30	2026-11-26 05:38:04.612525+00	2026-11-27 11:38:04.612525+00
c6a5633a-d003-4bea-ab49-75eb55e33220	p@1	RUNNING	c16a5320fa475530d9583c34fd356ef5	{"n": 31, "Ünï": "é \\""}	{}	{}	e31	2026-11-26 04:38:04.612525+00	2026-11-27 11:38:04.612525+00
d85378ae-2f77-41ec-b558-5e23dca93aae	p@2	COMPLETED	\N	{"n": 32, "Ünï": "é \\""}	{}	{}	e32	2026-11-26 03:38:04.612525+00	2026-11-27 11:38:04.612525+00
df91141f-4780-46a3-bd83-0a6e22a75bec	p@0	FAILED	182be0c5cdcd5072bb1864cdee4d3d6e	{"n": 33, "Ünï": "é \\""}	{}	{}	e33	2026-11-26 02:38:04.612525+00	2026-11-27 11:38:04.612525+00
2d68a9c4-5b55-49fb-b04e-d037baef6642	p@1	CANCELED	e369853df766fa44e1ed0ff613f563bd	{"n": 34, "Ünï": "é \\""}	{}	{}	e34	2026-11-26 01:38:04.612525+00	2026-11-27 11:38:04.612525+00
a66d145f-8ef6-4231-886e-94b208f4b0e0	p@2	PENDING	1c383cd30b7c298ab50293adfecb7b18	{"n": 35, "Ünï": "é \\""}	{}	{}	e35	2026-11-26 00:38:04.612525+00	2026-11-27 11:38:04.612525+00
c156a438-0dd4-4f68-9b4f-aa88ad628d8d	p@0	RUNNING	\N	{"n": 36, "Ünï": "é \\""}	{}	{}	e36	2026-11-25 23:38:04.612525+00	2026-11-27 11:38:04.612525+00
c8d977f6-99f6-48b9-bd03-359a7a8d63fc	p@1	COMPLETED	a5bfc9e07964f8dddeb95fc584cd965d	{"n": 37, "Ünï": "é \\""}	{}	{}	e37	2026-11-25 22:38:04.612525+00	2026-11-27 11:38:04.612525+00
2dee4135-398b-4ce8-836a-7d40ad9bbd23	p@2	FAILED	a5771bce93e200c36f7cd9dfd0e5deaa	{"n": 38, "Ünï": "é \\""}	{}	{}	e38	2026-11-25 21:38:04.612525+00	2026-11-27 11:38:04.612525+00
929f49e4-2dfb-4b53-983f-30ff5da2804e	p@0	CANCELED	d67d8ab4f4c10bf22aa353e27879133c	{"n": 39, "Ünï": "é \\""}	{}	{}	e39	2026-11-25 20:38:04.612525+00	2026-11-27 11:38:04.612525+00
b9c523f2-c502-4d46-b44e-0e03e45806b5	p@1	PENDING	\N	{"n": 40, "Ünï": "é \\""}	{}	{}	e40	2026-11-25 19:38:04.612525+00	2026-11-27 11:38:04.612525+00
db26dd69-f983-474f-b796-d5b9ae15ac5b	p@2	RUNNING	3416a75f4cea9109507cacd8e2f2aefc	{"n": 41, "Ünï": "é \\""}	{}	{}	e41	2026-11-25 18:38:04.612525+00	2026-11-27 11:38:04.612525+00
9f23460d-9ab2-48ea-a06e-936dc486db16	p@0	COMPLETED	a1d0c6e83f027327d8461063f4ac58a6	{"n": 42, "Ünï": "é \\""}	{}	{}	e42	2026-11-25 17:38:04.612525+00	2026-11-27 11:38:04.612525+00
3afe56aa-446f-4d4d-a877-11db38d93684	p@1	FAILED	17e62166fc8586dfa4d1bc0e1742c08b	{"n": 43, "Ünï": "é \\""}	{}	{}	e43	2026-11-25 16:38:04.612525+00	2026-11-27 11:38:04.612525+00
dbea44e4-ca0f-453a-a8f5-27239e07035c	p@2	CANCELED	\N	{"n": 44, "Ünï": "é \\""}	{}	{}	e44	2026-11-25 15:38:04.612525+00	2026-11-27 11:38:04.612525+00
3f497310-ab3e-4079-b1d3-5d563d144448	p@0	PENDING	6c8349cc7260ae62e3b1396831a8398f	{"n": 45, "Ünï": "é \\""}	{}	{}	e45	2026-11-25 14:38:04.612525+00	2026-11-27 11:38:04.612525+00
193e0ba4-8fa9-4031-ad1a-0df8df4c0b72	p@1	RUNNING	d9d4f495e875a2e075a1a4a6e1b9770f	{"n": 46, "Ünï": "é \\""}	{}	{}	e46	2026-11-25 13:38:04.612525+00	2026-11-27 11:38:04.612525+00
466ce7c9-0003-43a5-abb8-f045d3e42df3	p@2	COMPLETED	67c6a1e7ce56d3d6fa748ab6d9af3fd7	{"n": 47, "Ünï": "é \\""}	{}	{}	e47	2026-11-25 12:38:04.612525+00	2026-11-27 11:38:04.612525+00
d5656658-8ed3-42e3-8aff-0d637af180a7	p@0	FAILED	\N	{"n": 48, "Ünï": "é \\""}	{}	{}	e48	2026-11-25 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
9a6da310-5e31-4ff6-adf3-8f7c12cb4ac6	p@1	CANCELED	f457c545a9ded88f18ecee47145a72c0	{"n": 49, "Ünï": "é \\""}	{}	{}	e49	2026-11-25 10:38:04.612525+00	2026-11-27 11:38:04.612525+00
877f4743-5dff-4836-98d7-83560bb3411a	p@2	PENDING	c0c7c76d30bd3dcaefc96f40275bdc0a	{"n": 50, "Ünï": "é \\""}	{}	{}	e50	2026-11-25 09:38:04.612525+00	2026-11-27 11:38:04.612525+00
afbeac98-9825-4e5f-b11b-ddb7f85a87ac	p@0	RUNNING	2838023a778dfaecdc212708f721b788	{"n": 51, "Ünï": "é \\""}	{}	{}	e51	2026-11-25 08:38:04.612525+00	2026-11-27 11:38:04.612525+00
1d09d2c3-344e-4d63-a337-eae20e29ddfe	p@1	COMPLETED	\N	{"n": 52, "Ünï": "é \\""}	{}	{}	e52	2026-11-25 07:38:04.612525+00	2026-11-27 11:38:04.612525+00
4d5c2600-fb9d-40e0-b855-7bbf04b58851	p@2	FAILED	d82c8d1619ad8176d665453cfb2e55f0	{"n": 53, "Ünï": "é \\""}	{}	{}	e53	2026-11-25 06:38:04.612525+00	2026-11-27 11:38:04.612525+00
e74fc23e-416d-4c05-8e7a-673270dae06b	p@0	CANCELED	a684eceee76fc522773286a895bc8436	{"n": 54, "Ünï": "é \\""}	{}	{}	e54	2026-11-25 05:38:04.612525+00	2026-11-27 11:38:04.612525+00
8e512b06-bea2-49b9-9ac5-1fba722d5397	p@1	PENDING	b53b3a3d6ab90ce0268229151c9bde11	{"n": 55, "Ünï": "é \\""}	{}	{}	e55	2026-11-25 04:38:04.612525+00	2026-11-27 11:38:04.612525+00
351780e2-d74a-4b61-8d60-4ff3fc241fa6	p@2	RUNNING	\N	{"n": 56, "Ünï": "é \\""}	{}	{}	e56	2026-11-25 03:38:04.612525+00	2026-11-27 11:38:04.612525+00
fe9fd84d-c359-4c11-883e-5da1eb25a37f	p@0	COMPLETED	72b32a1f754ba1c09b3695e0cb6cde7f	{"n": 57, "Ünï": "é \\""}	{}	{}	e57	2026-11-25 02:38:04.612525+00	2026-11-27 11:38:04.612525+00
54d4d83f-807e-4707-b5df-8349174e6ff4	p@1	FAILED	66f041e16a60928b05a7e228a89c3799	{"n": 58, "Ünï": "é \\""}	{}	{}	e58	2026-11-25 01:38:04.612525+00	2026-11-27 11:38:04.612525+00
c2e3a495-e67b-442d-b0ba-a98aca71a631	p@2	CANCELED	093f65e080a295f8076b1c5722a46aa2	{"n": 59, "Ünï": "é \\""}	{}	{}	e59	2026-11-25 00:38:04.612525+00	2026-11-27 11:38:04.612525+00
5e782e30-aded-4f38-a807-1d9eb4ac9a14	p@0	PENDING	\N	{"n": 60, "Ünï": "é \\""}	{}	{}	e60	2026-11-24 23:38:04.612525+00	2026-11-27 11:38:04.612525+00
\.


--
-- Data for Name: jobs_meta; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.jobs_meta (org_id, job_id, pipeline_id, submitted_by, status, priority, created_at, updated_at) FROM stdin;
15518718-c515-4c5f-ae32-05dd0bafa2e5	f52ddc00-e5be-46e5-9632-fc9bb283918f	ae421256-900f-4cff-be58-883e98674164	0bcf63dc-5832-48f3-9696-1a0f7d29202c	state 1	1	2026-11-26 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
c24079f0-4586-486e-b244-7f6765b31b49	4cd82268-da38-46e2-80ca-5fbcb728bda3	885c9019-84f6-40c4-a7e3-a0dbe1b7c835	d0cf6335-4e9e-4ab7-8d83-cbeb6fe081bd	state 1	1	2026-11-26 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	feb55065-6e3c-4396-82b1-c8b04b29ebe6	0c64287d-e790-4e51-b8a9-7c2a7055da74	cee287c3-434e-431e-afd4-293f6b50e6ac	state 1	1	2026-11-26 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	8b8e9658-037a-4f76-936f-81ba5469a21c	11bdfcd5-d35c-4601-8e1d-9078d461dc4a	1ba7ab4a-e379-44cc-aa7f-4da71585ec3a	state 2	2	2026-11-25 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
c24079f0-4586-486e-b244-7f6765b31b49	2bb48fec-7784-4b2f-a3fd-6533ae33a55b	fa9bd1c7-0d96-4ecb-9be3-0f11be6b10f7	18a9973c-3229-42ae-85b9-2d9b1dbebcac	state 2	2	2026-11-25 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	f4a6c9c1-b7d1-4936-b30c-9fb10c9536a1	e14d4248-a90a-4e9a-b6cf-7daa4838194c	2413c2be-3d79-44b6-8a46-8304f6032892	state 2	2	2026-11-25 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	b4b6ce76-e5b5-4148-a0c2-45ba37c6d22f	755153da-417c-4ca5-911d-b37ce24e66e1	\N	state 3	3	2026-11-24 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
c24079f0-4586-486e-b244-7f6765b31b49	9c6ff797-8ad2-4787-a9e0-7d872701cde5	a299cf29-06db-4ab6-95e3-8d347348649a	\N	state 3	3	2026-11-24 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	1d616d68-22fd-4cd4-84a9-83d5282188f7	5ae44146-c66f-4b81-8ba3-32f2061d54db	\N	state 3	3	2026-11-24 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	7b6ac131-ed60-4089-bc37-112a9cd31b50	d9e049c3-417e-4b13-8828-d5e43c7ac789	01d5df88-bef7-426a-908b-4fcde1add764	state 0	4	2026-11-23 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
c24079f0-4586-486e-b244-7f6765b31b49	312d06d8-a89d-414b-8436-928027fb4517	5059147e-e362-44e1-bea5-63c19e6e6106	ad5b8495-9657-4f77-b08d-e6663f21ab87	state 0	4	2026-11-23 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	72341d0a-9e41-48e5-98d1-2b2d1ca81d6d	73313deb-85bc-484a-911f-583e2d122812	fe2d2274-b8ef-4a46-a23c-f0ac0c883a70	state 0	4	2026-11-23 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	69311886-45d0-4992-888f-fdbb8fd1cfd5	a9d6d797-8923-4332-8099-c431e3a2320f	ca0ecdd7-db08-408a-8d79-8752a77dc771	state 1	5	2026-11-22 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
c24079f0-4586-486e-b244-7f6765b31b49	6e584ce7-d175-47e9-bda9-c1aba7797ad5	1a7566b4-a5c5-4460-9743-a7d2fc36cf40	5b520f00-8541-4ba8-aee4-45738c502afd	state 1	5	2026-11-22 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	7554c524-8cdf-40ba-8254-4fa4c4bfda38	673a4f35-c75c-44a2-ba28-1b6b03111d29	157b1881-0ff2-4e53-99a7-ab41cab3624a	state 1	5	2026-11-22 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	fbdeb39a-af9a-4e35-b0c2-bdeb0fbd45a5	52276238-ae85-4ea7-9aa3-446c81641aa7	\N	state 2	6	2026-11-21 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
c24079f0-4586-486e-b244-7f6765b31b49	b3429122-7350-4ef8-8017-cdce82c56bf3	c2fc5a26-323c-462b-a9c8-6524dec04c83	\N	state 2	6	2026-11-21 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	3ca21112-5919-4e19-b932-0aa0afd3c205	96aa0dc2-78e9-4f83-942f-90fb1533dc87	\N	state 2	6	2026-11-21 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	7aa6be0e-875b-417e-9327-ea92cdef2010	9950640a-9337-4c79-89fa-7ba92d3b1a72	24b78960-5290-468e-80dd-d4ee644671cd	state 3	7	2026-11-20 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
c24079f0-4586-486e-b244-7f6765b31b49	f368fa67-a95a-48db-ba4d-5b0da1320ee9	29f9f3e3-7793-42f4-adc7-ec3ad2b4b054	ac3446f3-c066-407c-8389-3eb45ee6bb4c	state 3	7	2026-11-20 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	e2ef7c9f-67a9-4969-926e-d12202ac420e	2b6e106f-67f0-4f50-ac70-a8126824aa3d	dd74c07f-d0d3-4e59-986b-e9bdb3976ea8	state 3	7	2026-11-20 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	3c7a3d04-055a-4de5-bd18-ef79b689ae7e	55a58a9c-b257-4fa6-8280-2f7d9a0862c9	793fa625-104f-4c0a-b2f8-238d3c747e24	state 0	8	2026-11-19 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
c24079f0-4586-486e-b244-7f6765b31b49	ea7959a3-564a-4ef1-a209-996700a6b7fe	80842e82-f387-48e4-ba41-7a559b4077a0	ab064728-661b-48d9-8878-a16e28865dd1	state 0	8	2026-11-19 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	228a899a-6138-4402-99a5-6ea279000fcb	2a70722d-40d6-420d-b36e-1976710a87aa	e80585b8-c3b5-46b4-ab8a-ef4581dbc638	state 0	8	2026-11-19 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	25d27e82-1044-45dc-a3e5-e1f5f7bf9506	06c4c278-5b48-4a89-8749-4dd08b15f002	\N	state 1	9	2026-11-18 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
c24079f0-4586-486e-b244-7f6765b31b49	e2dec4f8-cf43-42ba-b2c3-edb93ffb1d6a	1aa3b005-baed-4bbf-87a5-fa8f5d6919bd	\N	state 1	9	2026-11-18 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	26179780-c28d-4973-ac29-182f4fb273ba	efb4ad08-d49f-46be-b947-11989ce61b79	\N	state 1	9	2026-11-18 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	1efcc7d8-0818-48bd-841e-239e4e3f22df	8a732aff-3908-4c76-9db1-fbec1c4feca3	41cbd18e-0d97-46e4-80a5-60fd24e34206	state 2	10	2026-11-17 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
c24079f0-4586-486e-b244-7f6765b31b49	cc68dffa-6fc2-4984-b7c4-b5c33c0769b1	bf8b7be8-cd88-49d1-a9f8-375e1cc42131	60ce63e6-e269-4e86-ad4a-7c6c1f46bbc8	state 2	10	2026-11-17 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	4784fea9-611e-488a-aaa7-ca638bbd7687	5bd2f0a2-aa6c-4257-b2fe-daefdcf4aa6c	7f11326f-7d25-43ea-aec0-a72a3f8fd30f	state 2	10	2026-11-17 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	d1399dcc-eb99-43e4-bbe9-815c60fb4aed	152dda4b-a3f6-45ba-8519-eee9b41fdfdc	4da599d9-8f8b-474c-a040-1b022bf81949	state 3	11	2026-11-16 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
c24079f0-4586-486e-b244-7f6765b31b49	038aa103-7ad6-476f-b70f-0c69b2379320	3c6b9c1f-97ac-43dd-8a69-2317ed037ac8	56d3b7a8-ff68-4914-a6e7-dd9478a67e68	state 3	11	2026-11-16 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	64967162-2d5a-4f29-a99f-63e7174de222	95477261-4d0d-4cb7-9e77-5e6d96413937	d2ac10db-3fdb-4177-9c40-e0711ad87f03	state 3	11	2026-11-16 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	b7756a5b-1cd7-4496-9b24-74e93eee1b9e	f496764e-8962-48be-a251-07c2e012d2cb	\N	state 0	12	2026-11-15 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
c24079f0-4586-486e-b244-7f6765b31b49	9b5a9747-a6a3-42cf-b7c7-5d406b1d231a	154af97d-da5c-464e-a0ce-4ea9c92eb673	\N	state 0	12	2026-11-15 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	e4c88928-a2fc-446f-9d51-31e5e7249400	8f09e27b-5c0f-49fa-b4ea-99c58f339b0c	\N	state 0	12	2026-11-15 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	d3ed02e2-4256-45c9-902b-33eed7d9dc58	6066512a-a9de-4570-a60b-6102bcc21279	a0d9565e-963c-42b5-85c7-c4d439cf9623	state 1	13	2026-11-14 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
c24079f0-4586-486e-b244-7f6765b31b49	0fea5f35-00fd-4592-ba81-bbe64d6849ff	163d9a37-da9e-4e37-95a2-4e5e37c766d2	fcd0d209-f57e-4db1-a961-e215fb4b2acd	state 1	13	2026-11-14 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	fb6a4f6b-9b15-4f69-9ce3-347805ad21d0	241c3d76-1737-4843-a532-ae33034c748b	691e198d-4573-4eaf-a6d9-e3a5e09d390e	state 1	13	2026-11-14 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	8c314fee-24f5-43c8-9bbc-20030cb0a22a	85a77fa6-801c-4c3a-83d8-9d9220375ed6	c2b4c9c8-d964-45a7-8c6c-9e99f8208b81	state 2	14	2026-11-13 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
c24079f0-4586-486e-b244-7f6765b31b49	a54bed6c-7a88-4d28-876b-8cf1f5e0c6f8	d14b0929-8f7a-46fc-8bd9-f2ad7afb05ad	6bf21f95-d2e3-48ab-a612-f042c5eddb09	state 2	14	2026-11-13 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	f8775da1-1cdc-4b49-b306-61ea4538d779	f6c4424d-19f1-4dfb-bfb1-b00a638b6193	160f5eab-6fc4-4d86-aa03-66f1abe6a9bf	state 2	14	2026-11-13 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	71458a71-b976-4bc5-8120-7cea3460a27a	49d31ed7-d3cd-4843-a7d8-60eeeb319b6e	\N	state 3	15	2026-11-12 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
c24079f0-4586-486e-b244-7f6765b31b49	e6c52d88-d5b9-4fa4-a178-8289227d1944	9e9e98bb-a2fd-4154-b667-228bc8fb6827	\N	state 3	15	2026-11-12 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	293afddc-f897-4e5b-b94f-c4f83cd3610c	6e5ad191-a57a-4d0f-a5cb-2bd1b4390d6f	\N	state 3	15	2026-11-12 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	3d94afcf-eda5-4073-95aa-19b6a980173e	3edb625d-c11b-43dc-a30b-8476dcaeb397	d74d8195-0099-45c8-8907-fec7e9f487be	state 0	16	2026-11-11 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
c24079f0-4586-486e-b244-7f6765b31b49	226b28a9-5b51-47fe-8e36-31d1b60495ba	47013f15-29cd-447e-955e-4ec479a2d849	748338a2-85e0-4fad-b861-7646d50f95f5	state 0	16	2026-11-11 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	c7cf22a7-7575-4612-a3a6-9259cb638495	089a2449-4423-4780-b95a-21f6b3795982	6e5baf3e-7e15-4124-b987-042cd440c80f	state 0	16	2026-11-11 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	3c51e511-0758-48f5-a9ed-ddafd65984ef	27dbc128-c5c5-48d9-a938-07af7c912ebf	2f394ec7-322c-455f-8c2e-7d300b20ac3e	state 1	17	2026-11-10 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
c24079f0-4586-486e-b244-7f6765b31b49	db4f0dfb-5d1a-4752-b6a3-2ba97c87f95e	7bda4f59-2afb-4bf7-95b1-dfc3f511ef4f	e7aa23e9-028c-41e1-802a-d16cceb72506	state 1	17	2026-11-10 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	669a703e-9554-4383-8eea-e7fb63876661	9fb1fa91-cf18-459b-adca-f6a66f3c3774	8bf889e8-8b7e-4882-beeb-bc15127c6233	state 1	17	2026-11-10 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	c565f819-110a-4880-ae52-30028fb319c6	a9a5d2ac-1b62-46cd-a3af-6fc43048287d	\N	state 2	18	2026-11-09 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
c24079f0-4586-486e-b244-7f6765b31b49	3266f3c4-afe7-4e5a-abbd-6a5874447bec	43499734-3fad-4cfa-a488-c2fea53ef902	\N	state 2	18	2026-11-09 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	69ee4380-2e92-49ce-9dcd-01ffcf62d8de	4c4359bd-145e-46fd-9a81-8ed7dd832fed	\N	state 2	18	2026-11-09 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	72aa278e-22ea-4082-ab71-fc16803fe37d	5df756ba-a18e-4d9f-ac63-0219ba1c16a8	d9b4b0a7-1d97-4e6f-bda3-1606d08a8bce	state 3	19	2026-11-08 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
c24079f0-4586-486e-b244-7f6765b31b49	e429c221-72fb-43eb-8ab3-1dc41165bdae	88b63e11-de0f-43f2-bb50-51b69d4bbbd4	6a8faaac-e51a-4da4-b7a9-9c3dcf852a31	state 3	19	2026-11-08 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	ead41e7a-e3c9-4325-bfd2-6ac647476383	52c3c0f0-7cf3-45d7-89e5-56b42d6b664c	76942ad5-46c0-4e00-b489-b1934c86d6fd	state 3	19	2026-11-08 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	ff207791-5a7b-4be0-b07f-5e14a8c3de71	884ed7e5-c40a-4662-84c6-f5a341a624df	30335f92-79da-4fae-b299-51c2dd3c1f61	state 0	20	2026-11-07 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
c24079f0-4586-486e-b244-7f6765b31b49	9e0dd950-f99f-4f79-938a-fec1ef9a6e55	adcc3b00-b074-4f05-b58a-41d5ac586b2a	afdf02ee-98e2-4722-929a-290361b53511	state 0	20	2026-11-07 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	4145216b-6636-46b8-9535-6f019a39838c	ffbf24b6-46e9-41b7-8d4e-84e2a70b36f3	7ed46e15-3758-4321-be69-9f90c4cf8926	state 0	20	2026-11-07 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	62e5009c-541c-40f4-a42e-b0f1710edec2	e9e5421b-e26e-4020-b0cd-25e4534af07a	\N	state 1	21	2026-11-06 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
c24079f0-4586-486e-b244-7f6765b31b49	72df5799-d825-4943-bc9b-2948897bf828	6c0e61c0-2173-4e63-bbcc-8519c2ba132c	\N	state 1	21	2026-11-06 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	3119cd05-bcb1-4dd3-ac34-95d3c9aeaa5d	d0aab55e-60c9-4c45-9536-37d06b6f8a84	\N	state 1	21	2026-11-06 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	f7e6d8bf-737b-4db5-bf68-be13868b6222	9869dda6-772f-4cd5-9432-55d70666c693	6302d654-2d39-4ced-ba18-6f4b457923d1	state 2	22	2026-11-05 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
c24079f0-4586-486e-b244-7f6765b31b49	a15d1fae-0e44-4520-86b9-00e369c502f2	45d809e1-a889-4f1f-a391-a4b6a109a8a6	3c9debe5-0382-4460-b195-99459c06bbf1	state 2	22	2026-11-05 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	5911e4b8-2579-4335-b395-9c2dc6011eb7	17c8a42b-856f-40a5-9cf2-04ffebad88b6	d618c7da-1394-43eb-b133-fb6cb9d5c296	state 2	22	2026-11-05 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	1af6123d-ecd9-4b2a-aa0e-98dc1bc29206	7cf08b9e-f835-4a48-8c71-785a64ba571d	ce8cd041-b944-452f-b457-a07fd97bbb60	state 3	23	2026-11-04 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
c24079f0-4586-486e-b244-7f6765b31b49	9aae9be9-2bba-44e4-9cfe-d0911d76fd04	42da0772-3eef-4d3a-8c2e-dde37a62a18b	ce3794db-6a07-4bb0-a46a-cad6a0bdc620	state 3	23	2026-11-04 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	eb99e776-3e96-4166-a1b2-0472a1039530	8586abb1-5abe-4e5d-b9b1-b6afbe972b8f	b82fcc46-3638-4b7c-b50e-2ead9a917b18	state 3	23	2026-11-04 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	f061c3ff-38fd-4c1a-8cc8-448b86a720d0	d2762d44-3318-4989-a1c0-3183db4f2057	\N	state 0	24	2026-11-03 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
c24079f0-4586-486e-b244-7f6765b31b49	8bfeff5a-418f-4cdd-bbe5-712c5569045c	2424f758-ff38-41a6-bca9-e6fc7380ff7f	\N	state 0	24	2026-11-03 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	8e33244c-b0cd-4522-9f84-65d45e9bc258	075b70e0-94de-42d6-a2a5-37f3749e5e43	\N	state 0	24	2026-11-03 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	fb754a7a-ac54-4723-ac99-1b211d759602	abc8ea2f-fb99-4f60-932d-aca3e5f4e9a3	bf2881fb-d7de-444d-9ab5-7ad7a6d8eb92	state 1	25	2026-11-02 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
c24079f0-4586-486e-b244-7f6765b31b49	a34725b4-ddb5-4fc4-a9df-03155ad69359	2711fec9-779b-41a3-8532-9d5fdde53bbd	a5abf06d-cbfe-4331-b550-d967d657144e	state 1	25	2026-11-02 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	34b651cb-cd6c-4185-bc0d-b1079482b1ec	f03eed11-67ac-42b8-8fad-79cd6c0c17f9	a7766c5d-b0d5-4f7d-a569-4531b7bd77b6	state 1	25	2026-11-02 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	e12019c1-13db-4d92-9530-80072d384add	bae94201-f4bc-4dfe-b43d-5bac5f71001a	dc014b2f-1188-403e-9a7d-3b1624980436	state 2	26	2026-11-01 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
c24079f0-4586-486e-b244-7f6765b31b49	fc97610f-cb5a-451e-8915-c5d931d9cfcc	9fc09a30-f679-4f84-a7e7-b5b2a2b51f58	6b06b66f-8f2f-4a1d-bb4d-1f14815715da	state 2	26	2026-11-01 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	a5b568e5-6952-4293-a9ca-3cbd0006ea6d	58fc0e69-4c56-42a1-8cbc-6b2af964c074	a83bd786-5a93-4698-8472-c754d3c99a08	state 2	26	2026-11-01 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	ad728896-a01c-4abb-8aeb-6e5c23c1ad64	6ab037f2-fcf5-4495-b2b2-65767feaad6b	\N	state 3	27	2026-10-31 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
c24079f0-4586-486e-b244-7f6765b31b49	4e082349-663c-442b-a9e4-8933d6b673e0	47a0116e-2ffd-4616-bff1-0ffe06ac4151	\N	state 3	27	2026-10-31 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	1ba6c4cb-2a4d-424a-b16c-e84cdeed0965	348ce278-2406-436d-aedb-22dd277d1d9e	\N	state 3	27	2026-10-31 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	3093c8cc-9bb9-4b6d-8f3a-e2c48d39d728	b9cc385b-0038-4c67-96e1-2e16bf0c0728	524e4808-93b9-4aff-b1bf-b2ddcfc49a47	state 0	28	2026-10-30 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
c24079f0-4586-486e-b244-7f6765b31b49	ca0ff80b-ce6b-4ffd-b091-c6c876479ab2	6597cc10-4563-49b3-b8cb-c805ef449754	35b3c552-e2cf-4ded-88e8-023b00dbce6d	state 0	28	2026-10-30 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	e5ca1f14-ae65-4963-a162-e7c53001ebfa	c92b33d0-5669-4308-893f-d03bd14ebc78	a26e4081-e062-4730-b230-73f405e6ddc0	state 0	28	2026-10-30 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	87c716a6-0d48-4145-9e99-b857b4979c76	9a0237ff-9783-47f9-bf62-952a94e1d686	64533fad-88f4-453e-a0a2-af87c80a5791	state 1	29	2026-10-29 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
c24079f0-4586-486e-b244-7f6765b31b49	bc7e955d-7078-459b-8806-80705f0231a0	9d16622b-320d-40fe-8ee5-7d4a3002d02a	c7f55224-2fea-467c-9f08-7aa225497684	state 1	29	2026-10-29 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	4bd518b4-1b13-4c4d-9c5d-10e0f2800731	0061139b-5e2b-4a64-aec5-5a047c4f5d43	66809c02-ec40-4562-9999-133fa98b7185	state 1	29	2026-10-29 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	5ac8a440-7438-49ae-9463-fd6cf46570db	074a1d6a-9fe5-4e86-9501-b6dd04255329	\N	state 2	30	2026-10-28 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
c24079f0-4586-486e-b244-7f6765b31b49	c13f3766-b044-4308-8a34-5c2fe8df0a19	e82d3541-f0bf-4454-912e-c94655786992	\N	state 2	30	2026-10-28 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	bb47aa8e-beda-4916-aa4c-e476e5343457	1d4cc418-fb97-4467-983c-284f36ec9bfc	\N	state 2	30	2026-10-28 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	7877da29-649b-4df0-9982-041d0a8db3f1	75d8ea01-80ed-48f4-a4fc-5cd719fae6e1	9553c04c-5e8d-4021-b5b4-8c5f63d7fa08	state 3	31	2026-10-27 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
c24079f0-4586-486e-b244-7f6765b31b49	fc7a4bea-65f5-4de5-8b11-61b653458f6b	3b80e36e-5597-4a1e-affe-28ab697b405b	59a81f42-d6b5-4c4f-bd73-b4fcae1d3828	state 3	31	2026-10-27 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	f4065a07-1e4c-4fa4-91c6-e6988319b946	dbf1d26e-b2c5-45cd-ae36-7ba5dca98875	5a284d30-ea92-4297-a8c2-296a050cf69b	state 3	31	2026-10-27 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	155e670d-100e-4610-81b1-5d658aa1111b	e90ee7b7-9e6b-4943-97f8-d6c4bf7e84a2	3fcce93f-e10b-4882-afc9-d5758737a356	state 0	32	2026-10-26 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
c24079f0-4586-486e-b244-7f6765b31b49	0a5a0183-94ab-4f33-b2b7-346b58baf343	d729545b-3cff-41d6-b495-1d53e18affb3	aeacf538-a506-48c8-9b8f-16eef7078597	state 0	32	2026-10-26 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	634702cf-6111-47aa-aade-b8cde216f9a8	40d08934-da49-422f-908f-f207a93e69b3	2ffa7d0c-c39a-4f06-98b9-1ac280cda096	state 0	32	2026-10-26 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	6d68106e-fa8a-412e-a456-cb7933490903	1ea5b3a5-08b1-4ea2-b54f-62a42bdd68bd	\N	state 1	33	2026-10-25 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
c24079f0-4586-486e-b244-7f6765b31b49	359fe756-1d5f-42d5-95f8-a2ff202000ac	5a04dc15-af94-4bab-9e55-a6672c8254ca	\N	state 1	33	2026-10-25 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	d5dc114f-5660-4270-a67c-3772cf2cad79	551f4f40-6b87-4d4a-a7d7-60248de57d5d	\N	state 1	33	2026-10-25 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	22e12d6a-4feb-4e9b-a95f-be76110fcc69	34a7b50a-3600-4c45-8ba0-7c8d29936725	cb6e4722-3f37-480f-8a39-9b3472e3b52d	state 2	34	2026-10-24 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
c24079f0-4586-486e-b244-7f6765b31b49	1fa2a70a-7010-4c97-b67a-b15b2998040c	5f7770b1-79cd-4cf4-b1d7-4df59e7b91c0	d467a973-0cec-4bd0-8904-3acf14774910	state 2	34	2026-10-24 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	237ff07b-8c8a-4843-9038-bdcbb0c38ed0	bdd3a4d3-6958-4c66-81cf-108fbab0f4cd	495c466b-248c-4362-9f75-1ead3448a90b	state 2	34	2026-10-24 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	91a6a691-b7e4-445b-a81b-9a9f95092131	be90103b-47d3-4343-8dcd-519ffb2edf64	18490c94-ac76-4672-9b4b-ad4666ac6c4f	state 3	35	2026-10-23 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
c24079f0-4586-486e-b244-7f6765b31b49	6a0f66bb-3061-441f-8d0e-db96929601b9	9522ef61-3886-4191-b945-7a9e7685679d	f609dce5-54fb-46ab-a59c-728a2c783c98	state 3	35	2026-10-23 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	2efb8816-ae55-4434-938e-f0fb907fa613	b7aa130c-e583-4c6c-b10a-4777cc628305	a02567b1-a4b8-4373-bd22-0f797e6a740d	state 3	35	2026-10-23 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	6228578f-f2d7-413d-bfc9-ec96374608ce	0bb453be-899c-4d12-8620-8150ccb3ecbb	\N	state 0	36	2026-10-22 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
c24079f0-4586-486e-b244-7f6765b31b49	984009a6-fc32-4ebc-96be-b9acb480f5fa	ca345f46-1c5e-4a07-b277-3053aac724e8	\N	state 0	36	2026-10-22 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	bf2c6f01-9440-4ec4-b922-f4c17462411d	38106ddf-23d8-4ead-9b32-22548a87422f	\N	state 0	36	2026-10-22 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	0882447f-dc68-4774-ac1a-84ff1a3631f6	b69e85b8-2fd3-4af2-b6c9-b12890ca2ccc	78451c8d-47b6-41f0-908d-bda511fd964a	state 1	37	2026-10-21 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
c24079f0-4586-486e-b244-7f6765b31b49	711939d1-d9c4-43ab-9f5a-98d69697f33a	e2132e3b-7a7b-4830-abc9-62c9791f2ebe	537fc676-586e-401f-aba6-b72351616110	state 1	37	2026-10-21 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	49297a8e-bf0d-4931-ba6d-73c42ddc34e5	5e2d86c0-357f-4e64-830a-6330e1a9e0db	6da1927d-b756-4f48-98f4-c04ff513ab88	state 1	37	2026-10-21 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	2baa64e7-2127-41b5-a87d-a074dfdb4ce7	c954171c-0077-4cea-baa0-530e7fd3703a	c4a367df-4948-4003-826d-94ac9cea8b49	state 2	38	2026-10-20 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
c24079f0-4586-486e-b244-7f6765b31b49	242a82f2-f779-45a7-b1d0-61c10f7b2168	c7a44799-fdee-42e2-a87e-ba8ff07e8307	3feaa28b-003e-429d-8067-c731a3a44a1e	state 2	38	2026-10-20 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	1528ae1e-2b92-471a-a50d-e06f85da9bb5	9d3afe49-cd5c-4c66-9e11-d762ea9c08c8	ea91258e-88a1-44be-9465-fb3948321653	state 2	38	2026-10-20 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	17538978-46f7-4eb9-b802-2b2e674d5677	634faa93-09a4-43a0-a13d-d9a99e7045dd	\N	state 3	39	2026-10-19 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
c24079f0-4586-486e-b244-7f6765b31b49	0fac0531-5d59-4644-b18b-21c73b46e35e	4d6e2cb5-f33a-4268-80d5-bd12f24628f8	\N	state 3	39	2026-10-19 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	61b53a29-b108-47b4-88dc-d237dc6a7eb2	95ee8c31-6f5e-48a2-9c7d-19dde0ee5aa1	\N	state 3	39	2026-10-19 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	7af141c4-2345-41c0-aa2d-04f0de088957	8d8469dd-fcea-41e9-a9d4-643e34ecfe22	be77039b-5171-488e-9199-e84c0a501e5f	state 0	40	2026-10-18 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
c24079f0-4586-486e-b244-7f6765b31b49	500e563b-5b6a-4409-9bae-54156cb2e77b	766f54a8-e9b0-483c-9abf-ce6a0120d755	66e12f56-cae2-4b93-a5c6-e2d1e1964e08	state 0	40	2026-10-18 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	33a5492b-ab70-4c6a-9e89-7cd9046c9407	24abd540-38e6-4a18-946f-14a73865a6af	972c8afd-730b-4a37-b6b6-a57dd07b34de	state 0	40	2026-10-18 11:38:04.612525+00	2026-11-27 11:38:04.612525+00
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
15518718-c515-4c5f-ae32-05dd0bafa2e5	46ada853-5349-45c3-98e8-2cf84ebae71f	mol\t\n\\1	pdb	s3://b/1	1000000000	sha256:1	{"smiles": "C1"}	\N	2026-11-27 11:37:04.612525+00
c24079f0-4586-486e-b244-7f6765b31b49	c830f35a-f0b6-4672-8838-0fa9e3f1fcdf	mol\t\n\\1	pdb	s3://b/1	1000000000	sha256:1	{"smiles": "C1"}	\N	2026-11-27 11:37:04.612525+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	36d56884-d932-4f1d-9485-a5cdc6e7628c	mol\t\n\\1	pdb	s3://b/1	1000000000	sha256:1	{"smiles": "C1"}	\N	2026-11-27 11:37:04.612525+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	f42ca3b2-cd89-4757-b904-3ecdfb9c7fc9	mol\t\n\\2	\N	s3://b/2	2000000000	sha256:2	{"smiles": "C2"}	\N	2026-11-27 11:36:04.612525+00
c24079f0-4586-486e-b244-7f6765b31b49	971438c9-4cf7-4411-937f-6dff9fe2d731	mol\t\n\\2	\N	s3://b/2	2000000000	sha256:2	{"smiles": "C2"}	\N	2026-11-27 11:36:04.612525+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	7bdf06f1-2cd0-421f-99c3-6ab3ee4785a1	mol\t\n\\2	\N	s3://b/2	2000000000	sha256:2	{"smiles": "C2"}	\N	2026-11-27 11:36:04.612525+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	e16f71f7-6f1b-48c3-9ca3-0972856bc711	mol\t\n\\3	sdf	s3://b/3	3000000000	sha256:3	{"smiles": "C3"}	\N	2026-11-27 11:35:04.612525+00
c24079f0-4586-486e-b244-7f6765b31b49	2afe268f-53ec-4ae9-9193-4e904a4a0811	mol\t\n\\3	sdf	s3://b/3	3000000000	sha256:3	{"smiles": "C3"}	\N	2026-11-27 11:35:04.612525+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	36d06973-1a03-45fb-a9ca-97b8b816b198	mol\t\n\\3	sdf	s3://b/3	3000000000	sha256:3	{"smiles": "C3"}	\N	2026-11-27 11:35:04.612525+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	51c36da3-73e1-4fde-ae51-a61ee4d08784	mol\t\n\\4	pdb	s3://b/4	4000000000	sha256:4	{"smiles": "C4"}	\N	2026-11-27 11:34:04.612525+00
c24079f0-4586-486e-b244-7f6765b31b49	5bae7ac7-f65c-4eb5-ab28-c65e552728c2	mol\t\n\\4	pdb	s3://b/4	4000000000	sha256:4	{"smiles": "C4"}	\N	2026-11-27 11:34:04.612525+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	9140bdc6-3bd0-4b03-903d-ec0ba422b9b9	mol\t\n\\4	pdb	s3://b/4	4000000000	sha256:4	{"smiles": "C4"}	\N	2026-11-27 11:34:04.612525+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	ddf9968b-26d8-4fc8-91c7-c197b800488f	mol\t\n\\5	\N	s3://b/5	5000000000	sha256:5	{"smiles": "C5"}	\N	2026-11-27 11:33:04.612525+00
c24079f0-4586-486e-b244-7f6765b31b49	d199244a-d409-4c8d-a809-9c9967e65cd4	mol\t\n\\5	\N	s3://b/5	5000000000	sha256:5	{"smiles": "C5"}	\N	2026-11-27 11:33:04.612525+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	018b68e5-79cb-4588-b209-ab535dd3f6b5	mol\t\n\\5	\N	s3://b/5	5000000000	sha256:5	{"smiles": "C5"}	\N	2026-11-27 11:33:04.612525+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	81ebdae1-3041-4405-821a-8abacc6439fc	mol\t\n\\6	sdf	s3://b/6	6000000000	sha256:6	{"smiles": "C6"}	\N	2026-11-27 11:32:04.612525+00
c24079f0-4586-486e-b244-7f6765b31b49	d41180b5-ff9f-4813-8135-5a34be0e474f	mol\t\n\\6	sdf	s3://b/6	6000000000	sha256:6	{"smiles": "C6"}	\N	2026-11-27 11:32:04.612525+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	92143a97-dff1-40ab-a00c-5606220155d8	mol\t\n\\6	sdf	s3://b/6	6000000000	sha256:6	{"smiles": "C6"}	\N	2026-11-27 11:32:04.612525+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	99773c6a-e130-4618-ad3a-585a9d97045f	mol\t\n\\7	pdb	s3://b/7	7000000000	sha256:7	{"smiles": "C7"}	\N	2026-11-27 11:31:04.612525+00
c24079f0-4586-486e-b244-7f6765b31b49	3bd74929-6ee8-418b-b87c-48a2cfc02fa9	mol\t\n\\7	pdb	s3://b/7	7000000000	sha256:7	{"smiles": "C7"}	\N	2026-11-27 11:31:04.612525+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	9d19702f-1a06-4ad7-998f-31877a356b38	mol\t\n\\7	pdb	s3://b/7	7000000000	sha256:7	{"smiles": "C7"}	\N	2026-11-27 11:31:04.612525+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	987f3c2b-42ac-4a95-a3ee-d5c0199e4390	mol\t\n\\8	\N	s3://b/8	8000000000	sha256:8	{"smiles": "C8"}	\N	2026-11-27 11:30:04.612525+00
c24079f0-4586-486e-b244-7f6765b31b49	346a5c08-a58e-4ea8-a0a5-5902e5a8d195	mol\t\n\\8	\N	s3://b/8	8000000000	sha256:8	{"smiles": "C8"}	\N	2026-11-27 11:30:04.612525+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	7bff14fa-1382-471a-bd46-4949f9ad4bd2	mol\t\n\\8	\N	s3://b/8	8000000000	sha256:8	{"smiles": "C8"}	\N	2026-11-27 11:30:04.612525+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	725e3c57-5e7e-4489-beb6-b59a61636f54	mol\t\n\\9	sdf	s3://b/9	9000000000	sha256:9	{"smiles": "C9"}	\N	2026-11-27 11:29:04.612525+00
c24079f0-4586-486e-b244-7f6765b31b49	1db848c2-d743-41e4-b4a2-36fe642eea29	mol\t\n\\9	sdf	s3://b/9	9000000000	sha256:9	{"smiles": "C9"}	\N	2026-11-27 11:29:04.612525+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	ee9a8b1a-bacf-4515-8142-f080b0afdb49	mol\t\n\\9	sdf	s3://b/9	9000000000	sha256:9	{"smiles": "C9"}	\N	2026-11-27 11:29:04.612525+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	eddd165f-afad-40b2-8e19-c67fd3285dc1	mol\t\n\\10	pdb	s3://b/10	10000000000	sha256:10	{"smiles": "C10"}	\N	2026-11-27 11:28:04.612525+00
c24079f0-4586-486e-b244-7f6765b31b49	988321f9-17e6-4fbb-aabd-8da759ef41e1	mol\t\n\\10	pdb	s3://b/10	10000000000	sha256:10	{"smiles": "C10"}	\N	2026-11-27 11:28:04.612525+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	869eed79-b651-4175-9eb0-cc82467f459a	mol\t\n\\10	pdb	s3://b/10	10000000000	sha256:10	{"smiles": "C10"}	\N	2026-11-27 11:28:04.612525+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	c96d683b-1a72-4fef-8098-3b419a2f7144	mol\t\n\\11	\N	s3://b/11	11000000000	sha256:11	{"smiles": "C11"}	\N	2026-11-27 11:27:04.612525+00
c24079f0-4586-486e-b244-7f6765b31b49	0731f90c-e22b-436f-a90b-d7ca0a8c12b9	mol\t\n\\11	\N	s3://b/11	11000000000	sha256:11	{"smiles": "C11"}	\N	2026-11-27 11:27:04.612525+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	14252044-75d5-44bb-874e-d9d1373aea4b	mol\t\n\\11	\N	s3://b/11	11000000000	sha256:11	{"smiles": "C11"}	\N	2026-11-27 11:27:04.612525+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	35a89f6a-903d-4b50-a1f4-9046db789622	mol\t\n\\12	sdf	s3://b/12	12000000000	sha256:12	{"smiles": "C12"}	\N	2026-11-27 11:26:04.612525+00
c24079f0-4586-486e-b244-7f6765b31b49	6cb09832-4c32-4a83-a5fb-f3dec4a83b07	mol\t\n\\12	sdf	s3://b/12	12000000000	sha256:12	{"smiles": "C12"}	\N	2026-11-27 11:26:04.612525+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	871b7b1f-6172-417b-a27a-2e5999f219b5	mol\t\n\\12	sdf	s3://b/12	12000000000	sha256:12	{"smiles": "C12"}	\N	2026-11-27 11:26:04.612525+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	09a23790-e87b-4b4c-9161-3c63de829a40	mol\t\n\\13	pdb	s3://b/13	13000000000	sha256:13	{"smiles": "C13"}	\N	2026-11-27 11:25:04.612525+00
c24079f0-4586-486e-b244-7f6765b31b49	5b36d257-0b2c-4db2-be49-0f2a4a9b1a63	mol\t\n\\13	pdb	s3://b/13	13000000000	sha256:13	{"smiles": "C13"}	\N	2026-11-27 11:25:04.612525+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	92c2e54a-3232-4936-888d-9d59eae4a1c7	mol\t\n\\13	pdb	s3://b/13	13000000000	sha256:13	{"smiles": "C13"}	\N	2026-11-27 11:25:04.612525+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	8e67856a-edc8-4d76-b683-a182aa2afb0d	mol\t\n\\14	\N	s3://b/14	14000000000	sha256:14	{"smiles": "C14"}	\N	2026-11-27 11:24:04.612525+00
c24079f0-4586-486e-b244-7f6765b31b49	79ef1f8c-52b8-4a2a-b544-9eb1b88e6a07	mol\t\n\\14	\N	s3://b/14	14000000000	sha256:14	{"smiles": "C14"}	\N	2026-11-27 11:24:04.612525+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	b7934ed2-e386-4afc-9afa-b329013f0a75	mol\t\n\\14	\N	s3://b/14	14000000000	sha256:14	{"smiles": "C14"}	\N	2026-11-27 11:24:04.612525+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	c4e3a466-7e5e-44cf-83db-f8ab59c34731	mol\t\n\\15	sdf	s3://b/15	15000000000	sha256:15	{"smiles": "C15"}	\N	2026-11-27 11:23:04.612525+00
c24079f0-4586-486e-b244-7f6765b31b49	2384f392-6a2a-4cba-9200-c03d42477504	mol\t\n\\15	sdf	s3://b/15	15000000000	sha256:15	{"smiles": "C15"}	\N	2026-11-27 11:23:04.612525+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	2b1f6c39-6b6d-4dde-8548-67853dae7efb	mol\t\n\\15	sdf	s3://b/15	15000000000	sha256:15	{"smiles": "C15"}	\N	2026-11-27 11:23:04.612525+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	7e0469d5-1724-466f-8024-012ba9128cb2	mol\t\n\\16	pdb	s3://b/16	16000000000	sha256:16	{"smiles": "C16"}	\N	2026-11-27 11:22:04.612525+00
c24079f0-4586-486e-b244-7f6765b31b49	a977162b-1a9f-4bd6-a9ff-47f23f92d5e6	mol\t\n\\16	pdb	s3://b/16	16000000000	sha256:16	{"smiles": "C16"}	\N	2026-11-27 11:22:04.612525+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	2ca4e45f-a690-4a05-903f-87a7f8c2357d	mol\t\n\\16	pdb	s3://b/16	16000000000	sha256:16	{"smiles": "C16"}	\N	2026-11-27 11:22:04.612525+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	bd77f704-f818-4d0e-96a4-f3983646ca2e	mol\t\n\\17	\N	s3://b/17	17000000000	sha256:17	{"smiles": "C17"}	\N	2026-11-27 11:21:04.612525+00
c24079f0-4586-486e-b244-7f6765b31b49	7918acc2-84c1-4247-808e-7c9c4d2f9bb4	mol\t\n\\17	\N	s3://b/17	17000000000	sha256:17	{"smiles": "C17"}	\N	2026-11-27 11:21:04.612525+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	fcbfe5e4-679c-482e-ad38-cb8632fbbfeb	mol\t\n\\17	\N	s3://b/17	17000000000	sha256:17	{"smiles": "C17"}	\N	2026-11-27 11:21:04.612525+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	8f911807-503e-4b4f-ac7c-f1c1ea85678b	mol\t\n\\18	sdf	s3://b/18	18000000000	sha256:18	{"smiles": "C18"}	\N	2026-11-27 11:20:04.612525+00
c24079f0-4586-486e-b244-7f6765b31b49	c4ab6280-c691-429c-b0cb-45b027f01076	mol\t\n\\18	sdf	s3://b/18	18000000000	sha256:18	{"smiles": "C18"}	\N	2026-11-27 11:20:04.612525+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	b2603b80-2e3b-4357-86ab-b3d1cebf9bb9	mol\t\n\\18	sdf	s3://b/18	18000000000	sha256:18	{"smiles": "C18"}	\N	2026-11-27 11:20:04.612525+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	f5870b21-9020-478a-98ec-c3f1d709c387	mol\t\n\\19	pdb	s3://b/19	19000000000	sha256:19	{"smiles": "C19"}	\N	2026-11-27 11:19:04.612525+00
c24079f0-4586-486e-b244-7f6765b31b49	f3309be2-f2b5-4c49-a956-012e1a7a7950	mol\t\n\\19	pdb	s3://b/19	19000000000	sha256:19	{"smiles": "C19"}	\N	2026-11-27 11:19:04.612525+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	a561143a-da0c-4289-8138-3c05bdd5ee06	mol\t\n\\19	pdb	s3://b/19	19000000000	sha256:19	{"smiles": "C19"}	\N	2026-11-27 11:19:04.612525+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	530d7c14-c786-48c4-b668-2dda7ddbaf19	mol\t\n\\20	\N	s3://b/20	20000000000	sha256:20	{"smiles": "C20"}	\N	2026-11-27 11:18:04.612525+00
c24079f0-4586-486e-b244-7f6765b31b49	89afa11d-11f0-4819-9b74-752b329f1073	mol\t\n\\20	\N	s3://b/20	20000000000	sha256:20	{"smiles": "C20"}	\N	2026-11-27 11:18:04.612525+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	1b70d286-03fc-4000-93e9-a9d0ea84ce8a	mol\t\n\\20	\N	s3://b/20	20000000000	sha256:20	{"smiles": "C20"}	\N	2026-11-27 11:18:04.612525+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	bcd5c997-0f3d-4dbb-ab55-45e2bc462f23	mol\t\n\\21	sdf	s3://b/21	21000000000	sha256:21	{"smiles": "C21"}	\N	2026-11-27 11:17:04.612525+00
c24079f0-4586-486e-b244-7f6765b31b49	3b872bb9-f769-4211-9bdf-1cf461d744e5	mol\t\n\\21	sdf	s3://b/21	21000000000	sha256:21	{"smiles": "C21"}	\N	2026-11-27 11:17:04.612525+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	b16aff75-8447-40ae-9a36-a928b774acea	mol\t\n\\21	sdf	s3://b/21	21000000000	sha256:21	{"smiles": "C21"}	\N	2026-11-27 11:17:04.612525+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	fd086e07-45dc-4602-a890-d62291816d10	mol\t\n\\22	pdb	s3://b/22	22000000000	sha256:22	{"smiles": "C22"}	\N	2026-11-27 11:16:04.612525+00
c24079f0-4586-486e-b244-7f6765b31b49	7e34daee-61c2-459f-8797-52e283575ac8	mol\t\n\\22	pdb	s3://b/22	22000000000	sha256:22	{"smiles": "C22"}	\N	2026-11-27 11:16:04.612525+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	1b553c1f-b96a-48bf-9425-26621630194f	mol\t\n\\22	pdb	s3://b/22	22000000000	sha256:22	{"smiles": "C22"}	\N	2026-11-27 11:16:04.612525+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	d03a1eae-68a8-49dd-8978-ab97b6b89f53	mol\t\n\\23	\N	s3://b/23	23000000000	sha256:23	{"smiles": "C23"}	\N	2026-11-27 11:15:04.612525+00
c24079f0-4586-486e-b244-7f6765b31b49	c10a8592-9a00-48fd-948c-fc91b24f71ac	mol\t\n\\23	\N	s3://b/23	23000000000	sha256:23	{"smiles": "C23"}	\N	2026-11-27 11:15:04.612525+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	55b0e174-10a2-4d1b-8747-8f54a79eddb2	mol\t\n\\23	\N	s3://b/23	23000000000	sha256:23	{"smiles": "C23"}	\N	2026-11-27 11:15:04.612525+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	587c9122-d9e3-47c7-835f-364ad299f7b7	mol\t\n\\24	sdf	s3://b/24	24000000000	sha256:24	{"smiles": "C24"}	\N	2026-11-27 11:14:04.612525+00
c24079f0-4586-486e-b244-7f6765b31b49	5b9204f6-360c-4294-b7f6-73f1393fbe42	mol\t\n\\24	sdf	s3://b/24	24000000000	sha256:24	{"smiles": "C24"}	\N	2026-11-27 11:14:04.612525+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	2d25033a-7a7c-4276-9e6f-f44680df101d	mol\t\n\\24	sdf	s3://b/24	24000000000	sha256:24	{"smiles": "C24"}	\N	2026-11-27 11:14:04.612525+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	b1a0bc1a-de4c-4676-bf10-c6353db9d99c	mol\t\n\\25	pdb	s3://b/25	25000000000	sha256:25	{"smiles": "C25"}	\N	2026-11-27 11:13:04.612525+00
c24079f0-4586-486e-b244-7f6765b31b49	92ab117a-99e1-46fe-9d6f-0c2d7b6b9244	mol\t\n\\25	pdb	s3://b/25	25000000000	sha256:25	{"smiles": "C25"}	\N	2026-11-27 11:13:04.612525+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	b191b2eb-047f-4420-ad57-fc3a4d4783cf	mol\t\n\\25	pdb	s3://b/25	25000000000	sha256:25	{"smiles": "C25"}	\N	2026-11-27 11:13:04.612525+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	a02ce50f-e85b-488a-8a21-9f9134797534	mol\t\n\\26	\N	s3://b/26	26000000000	sha256:26	{"smiles": "C26"}	\N	2026-11-27 11:12:04.612525+00
c24079f0-4586-486e-b244-7f6765b31b49	5115d48b-f878-4fb0-b2ad-94d7ad858f64	mol\t\n\\26	\N	s3://b/26	26000000000	sha256:26	{"smiles": "C26"}	\N	2026-11-27 11:12:04.612525+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	4a9f747f-3ffd-47b8-ad2d-ff595ccd9ec3	mol\t\n\\26	\N	s3://b/26	26000000000	sha256:26	{"smiles": "C26"}	\N	2026-11-27 11:12:04.612525+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	fd59d73a-530b-49f6-a4a5-4706176ba579	mol\t\n\\27	sdf	s3://b/27	27000000000	sha256:27	{"smiles": "C27"}	\N	2026-11-27 11:11:04.612525+00
c24079f0-4586-486e-b244-7f6765b31b49	0b2f0eda-05c8-484f-a3ac-7e0dc50a1f5a	mol\t\n\\27	sdf	s3://b/27	27000000000	sha256:27	{"smiles": "C27"}	\N	2026-11-27 11:11:04.612525+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	86a6b4ab-1195-4a65-890e-9c1c79fe362c	mol\t\n\\27	sdf	s3://b/27	27000000000	sha256:27	{"smiles": "C27"}	\N	2026-11-27 11:11:04.612525+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	b5870a50-3a8e-4f52-bd12-19ce4be40261	mol\t\n\\28	pdb	s3://b/28	28000000000	sha256:28	{"smiles": "C28"}	\N	2026-11-27 11:10:04.612525+00
c24079f0-4586-486e-b244-7f6765b31b49	946e904b-3a22-40cd-a4ce-efc67fbd23f6	mol\t\n\\28	pdb	s3://b/28	28000000000	sha256:28	{"smiles": "C28"}	\N	2026-11-27 11:10:04.612525+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	aee68b57-7850-4296-b034-0a7259d04baf	mol\t\n\\28	pdb	s3://b/28	28000000000	sha256:28	{"smiles": "C28"}	\N	2026-11-27 11:10:04.612525+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	fbbdd165-72d4-4c6f-b70e-b38100b02fac	mol\t\n\\29	\N	s3://b/29	29000000000	sha256:29	{"smiles": "C29"}	\N	2026-11-27 11:09:04.612525+00
c24079f0-4586-486e-b244-7f6765b31b49	52b92aec-05f2-423d-a333-12b023ae2d64	mol\t\n\\29	\N	s3://b/29	29000000000	sha256:29	{"smiles": "C29"}	\N	2026-11-27 11:09:04.612525+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	df6aa9b5-118a-4db4-b676-c15ad0e2e309	mol\t\n\\29	\N	s3://b/29	29000000000	sha256:29	{"smiles": "C29"}	\N	2026-11-27 11:09:04.612525+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	d95dab8b-5127-4b2b-9043-bfff7185fba2	mol\t\n\\30	sdf	s3://b/30	30000000000	sha256:30	{"smiles": "C30"}	\N	2026-11-27 11:08:04.612525+00
c24079f0-4586-486e-b244-7f6765b31b49	35f271f5-aa50-4ada-af17-cb10e965da2d	mol\t\n\\30	sdf	s3://b/30	30000000000	sha256:30	{"smiles": "C30"}	\N	2026-11-27 11:08:04.612525+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	10098982-e28e-4193-a1c1-8c3f9a04546a	mol\t\n\\30	sdf	s3://b/30	30000000000	sha256:30	{"smiles": "C30"}	\N	2026-11-27 11:08:04.612525+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	0788f7d0-2eab-427e-955d-40f3a0537faa	mol\t\n\\31	pdb	s3://b/31	31000000000	sha256:31	{"smiles": "C31"}	\N	2026-11-27 11:07:04.612525+00
c24079f0-4586-486e-b244-7f6765b31b49	e86e7a9e-f502-472c-b075-f253ca963a7b	mol\t\n\\31	pdb	s3://b/31	31000000000	sha256:31	{"smiles": "C31"}	\N	2026-11-27 11:07:04.612525+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	51ace0e4-5075-4bb0-9ebf-b640f3d2b893	mol\t\n\\31	pdb	s3://b/31	31000000000	sha256:31	{"smiles": "C31"}	\N	2026-11-27 11:07:04.612525+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	f1e517b2-77a4-4d96-8035-2ab436beb265	mol\t\n\\32	\N	s3://b/32	32000000000	sha256:32	{"smiles": "C32"}	\N	2026-11-27 11:06:04.612525+00
c24079f0-4586-486e-b244-7f6765b31b49	0c0a5027-2c28-4a08-901b-ebe6dcd5e201	mol\t\n\\32	\N	s3://b/32	32000000000	sha256:32	{"smiles": "C32"}	\N	2026-11-27 11:06:04.612525+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	4940f7c2-103b-4d95-abc3-f10b5eb9c918	mol\t\n\\32	\N	s3://b/32	32000000000	sha256:32	{"smiles": "C32"}	\N	2026-11-27 11:06:04.612525+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	5d610720-791f-435c-ad41-92ab31b2d04d	mol\t\n\\33	sdf	s3://b/33	33000000000	sha256:33	{"smiles": "C33"}	\N	2026-11-27 11:05:04.612525+00
c24079f0-4586-486e-b244-7f6765b31b49	2e7d6cdb-36db-43c9-93b7-c9eb85191a14	mol\t\n\\33	sdf	s3://b/33	33000000000	sha256:33	{"smiles": "C33"}	\N	2026-11-27 11:05:04.612525+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	b3045f4c-543e-47c9-a229-92ca48dcec0d	mol\t\n\\33	sdf	s3://b/33	33000000000	sha256:33	{"smiles": "C33"}	\N	2026-11-27 11:05:04.612525+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	46420d4e-f6c6-4d02-b600-f8b045c9c197	mol\t\n\\34	pdb	s3://b/34	34000000000	sha256:34	{"smiles": "C34"}	\N	2026-11-27 11:04:04.612525+00
c24079f0-4586-486e-b244-7f6765b31b49	07dbef4d-418b-4ebd-9d9e-99e90b820e1f	mol\t\n\\34	pdb	s3://b/34	34000000000	sha256:34	{"smiles": "C34"}	\N	2026-11-27 11:04:04.612525+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	e8219c5f-8f1e-46cf-9f1a-d1f8de788a70	mol\t\n\\34	pdb	s3://b/34	34000000000	sha256:34	{"smiles": "C34"}	\N	2026-11-27 11:04:04.612525+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	19d11dd5-151e-4a29-9fe1-acc5b1c2f014	mol\t\n\\35	\N	s3://b/35	35000000000	sha256:35	{"smiles": "C35"}	\N	2026-11-27 11:03:04.612525+00
c24079f0-4586-486e-b244-7f6765b31b49	73d0ad31-978b-4f99-9822-acf428b100d3	mol\t\n\\35	\N	s3://b/35	35000000000	sha256:35	{"smiles": "C35"}	\N	2026-11-27 11:03:04.612525+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	4cb83f43-e323-46f6-ba73-c3be8a33d267	mol\t\n\\35	\N	s3://b/35	35000000000	sha256:35	{"smiles": "C35"}	\N	2026-11-27 11:03:04.612525+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	1ae5b5c9-07cb-46e1-87a1-74836c6174dd	mol\t\n\\36	sdf	s3://b/36	36000000000	sha256:36	{"smiles": "C36"}	\N	2026-11-27 11:02:04.612525+00
c24079f0-4586-486e-b244-7f6765b31b49	2ac83ff0-53c1-4d41-aef0-55c2a465e125	mol\t\n\\36	sdf	s3://b/36	36000000000	sha256:36	{"smiles": "C36"}	\N	2026-11-27 11:02:04.612525+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	7e1d30cb-ab00-47c0-9469-cdc67472b4c9	mol\t\n\\36	sdf	s3://b/36	36000000000	sha256:36	{"smiles": "C36"}	\N	2026-11-27 11:02:04.612525+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	862097eb-4a93-4956-b1dc-8a3f7e18eefb	mol\t\n\\37	pdb	s3://b/37	37000000000	sha256:37	{"smiles": "C37"}	\N	2026-11-27 11:01:04.612525+00
c24079f0-4586-486e-b244-7f6765b31b49	d5e896b3-25c5-481e-9489-f34572675110	mol\t\n\\37	pdb	s3://b/37	37000000000	sha256:37	{"smiles": "C37"}	\N	2026-11-27 11:01:04.612525+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	0fe1bd52-b5db-4177-b31d-79f58750cb9d	mol\t\n\\37	pdb	s3://b/37	37000000000	sha256:37	{"smiles": "C37"}	\N	2026-11-27 11:01:04.612525+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	4001fbb8-94b1-41fc-84f5-7da0ef8b17a6	mol\t\n\\38	\N	s3://b/38	38000000000	sha256:38	{"smiles": "C38"}	\N	2026-11-27 11:00:04.612525+00
c24079f0-4586-486e-b244-7f6765b31b49	92797a91-4370-4319-88ea-9345b93d4d94	mol\t\n\\38	\N	s3://b/38	38000000000	sha256:38	{"smiles": "C38"}	\N	2026-11-27 11:00:04.612525+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	b03c9882-63e1-4a4d-b686-23ed7371f5ff	mol\t\n\\38	\N	s3://b/38	38000000000	sha256:38	{"smiles": "C38"}	\N	2026-11-27 11:00:04.612525+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	4871906a-ba9d-4360-b3d7-4d7a2a21191c	mol\t\n\\39	sdf	s3://b/39	39000000000	sha256:39	{"smiles": "C39"}	\N	2026-11-27 10:59:04.612525+00
c24079f0-4586-486e-b244-7f6765b31b49	19243110-3674-47d2-be27-3262cc01ba39	mol\t\n\\39	sdf	s3://b/39	39000000000	sha256:39	{"smiles": "C39"}	\N	2026-11-27 10:59:04.612525+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	bf55fffd-40e0-4526-801b-3ad14fa56d74	mol\t\n\\39	sdf	s3://b/39	39000000000	sha256:39	{"smiles": "C39"}	\N	2026-11-27 10:59:04.612525+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	9146b335-18a5-481a-8833-a237c4218688	mol\t\n\\40	pdb	s3://b/40	40000000000	sha256:40	{"smiles": "C40"}	\N	2026-11-27 10:58:04.612525+00
c24079f0-4586-486e-b244-7f6765b31b49	9abed90a-fef4-4f0d-b2a8-559fa7c5da42	mol\t\n\\40	pdb	s3://b/40	40000000000	sha256:40	{"smiles": "C40"}	\N	2026-11-27 10:58:04.612525+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	c417a703-f374-47ac-9d06-71f1b52ebbde	mol\t\n\\40	pdb	s3://b/40	40000000000	sha256:40	{"smiles": "C40"}	\N	2026-11-27 10:58:04.612525+00
\.


--
-- Data for Name: organizations; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.organizations (org_id, name, status, quotas, created_at) FROM stdin;
15518718-c515-4c5f-ae32-05dd0bafa2e5	first	active	{}	2026-11-27 11:38:04.49977+00
c24079f0-4586-486e-b244-7f6765b31b49	second	active	{}	2026-11-27 11:38:04.502615+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	the "third"	active	{}	2026-11-27 11:38:04.502933+00
\.


--
-- Data for Name: pipeline_task_steps; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.pipeline_task_steps (org_id, step_id, template_id, task_definition_id, step_name, step_order, depends_on, parameter_overrides, created_at, wave) FROM stdin;
15518718-c515-4c5f-ae32-05dd0bafa2e5	ad8b6d5f-5ced-4e8b-8d5e-92fd850548b1	58bfe319-0c1f-4621-962e-06499c365613	d31709d0-5653-46c6-a048-fbc66b59797e	s0	0	[]	{}	2026-11-27 11:38:04.537851+00	0
15518718-c515-4c5f-ae32-05dd0bafa2e5	304aef85-ddda-41b2-9d02-2c3a43dfc956	58bfe319-0c1f-4621-962e-06499c365613	a663eea6-448f-4a8d-af69-49e3158f8ecf	s1	1	["s0"]	{}	2026-11-27 11:38:04.537851+00	1
15518718-c515-4c5f-ae32-05dd0bafa2e5	4efbe0da-526a-4673-b46c-0d145ac0e6c2	58bfe319-0c1f-4621-962e-06499c365613	9c332ac7-d7af-4328-b246-d3866243d2e4	s2	2	["s1"]	{}	2026-11-27 11:38:04.537851+00	2
15518718-c515-4c5f-ae32-05dd0bafa2e5	b80b6fea-cf14-4c92-8dae-fb1cb47c7f81	58bfe319-0c1f-4621-962e-06499c365613	5c8b9369-b99c-401e-8e6c-610fad62e77a	s3	3	["s2"]	{}	2026-11-27 11:38:04.537851+00	3
15518718-c515-4c5f-ae32-05dd0bafa2e5	6831e701-449e-4d22-bc3a-f0282c1b99cd	58bfe319-0c1f-4621-962e-06499c365613	12652a45-0d7b-4f46-b208-ab32428a3cc2	s4	4	["s3"]	{}	2026-11-27 11:38:04.537851+00	4
c24079f0-4586-486e-b244-7f6765b31b49	ea393223-a8db-4af2-9806-cc92c90df56c	b60ae1ec-b93d-4dd0-8864-872c1e992742	8d01aadb-3ce5-4727-b2e5-f3e4dcb43066	s0	0	[]	{}	2026-11-27 11:38:04.5745+00	0
c24079f0-4586-486e-b244-7f6765b31b49	bb60461f-bb0c-4a45-bff3-e0eb0ef89357	b60ae1ec-b93d-4dd0-8864-872c1e992742	84f88f03-3305-482d-8f33-62b7ff49efd3	s1	1	["s0"]	{}	2026-11-27 11:38:04.5745+00	1
c24079f0-4586-486e-b244-7f6765b31b49	a8d8d233-eb0a-4fa0-9783-7132bdc4aaad	b60ae1ec-b93d-4dd0-8864-872c1e992742	7236dd36-f5b0-4142-91de-2a32bbc4b0e3	s2	2	["s1"]	{}	2026-11-27 11:38:04.5745+00	2
c24079f0-4586-486e-b244-7f6765b31b49	f4b93336-de3b-4d85-a50b-ce2685d66287	b60ae1ec-b93d-4dd0-8864-872c1e992742	b1bbfb39-43d8-4f81-8728-72ace7fdcba5	s3	3	["s2"]	{}	2026-11-27 11:38:04.5745+00	3
c24079f0-4586-486e-b244-7f6765b31b49	b3a43706-fe4a-48ba-910d-82efd53921fa	b60ae1ec-b93d-4dd0-8864-872c1e992742	bae6f71f-2c69-4f6c-9b5a-5b510433337f	s4	4	["s3"]	{}	2026-11-27 11:38:04.5745+00	4
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	2818c586-8c67-4063-b98a-64066150d9a1	32f4e37b-78c5-412f-a4ad-8b7e4e291fb1	cc025c24-595b-4b51-8765-724bfbcc333c	s0	0	[]	{}	2026-11-27 11:38:04.598241+00	0
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	d8f609d5-481c-4611-8bbd-c1337fb4825e	32f4e37b-78c5-412f-a4ad-8b7e4e291fb1	2b138f2d-6620-4ee9-8544-7a3b1bf0e28b	s1	1	["s0"]	{}	2026-11-27 11:38:04.598241+00	1
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	f76796c5-4fff-47c6-ae5f-33433e4f4f56	32f4e37b-78c5-412f-a4ad-8b7e4e291fb1	932f4cfc-9200-4be3-8093-b1dcdc73a502	s2	2	["s1"]	{}	2026-11-27 11:38:04.598241+00	2
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	4e384c74-9dc6-49b8-a3e1-b0ea543ca88f	32f4e37b-78c5-412f-a4ad-8b7e4e291fb1	453342c8-1305-4dd1-838f-2bf7d2c6a270	s3	3	["s2"]	{}	2026-11-27 11:38:04.598241+00	3
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	f9f16737-b79a-4e1b-a5da-d2d6c0321f2d	32f4e37b-78c5-412f-a4ad-8b7e4e291fb1	a5f4da7c-20cf-4a80-8d69-578b34ac0eb5	s4	4	["s3"]	{}	2026-11-27 11:38:04.598241+00	4
\.


--
-- Data for Name: pipeline_templates; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.pipeline_templates (org_id, template_id, name, display_name, description, category, workflow_definition, default_parameters, is_public, is_active, is_system, version, created_by, created_at, updated_at) FROM stdin;
15518718-c515-4c5f-ae32-05dd0bafa2e5	58bfe319-0c1f-4621-962e-06499c365613	p	P	\N	c	{}	{}	f	t	f	1	\N	2026-11-27 11:38:04.537851+00	2026-11-27 11:38:04.537851+00
c24079f0-4586-486e-b244-7f6765b31b49	b60ae1ec-b93d-4dd0-8864-872c1e992742	p	P	\N	c	{}	{}	f	t	f	1	\N	2026-11-27 11:38:04.5745+00	2026-11-27 11:38:04.5745+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	32f4e37b-78c5-412f-a4ad-8b7e4e291fb1	p	P	\N	c	{}	{}	f	t	f	1	\N	2026-11-27 11:38:04.598241+00	2026-11-27 11:38:04.598241+00
\.


--
-- Data for Name: registry_revisions; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.registry_revisions (org_id, slot, mark) FROM stdin;
15518718-c515-4c5f-ae32-05dd0bafa2e5	aefc862f-b530-4aa3-800e-cd86c87d4a39	69fa6c7c-7289-4444-9e8e-0e89b3b20e65
c24079f0-4586-486e-b244-7f6765b31b49	25e7c74f-fe82-48b7-ad14-1d4eb42dac10	99f403b3-052d-4f12-9d11-f46d29a3d5bd
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	9b39b632-c489-4918-b998-56e70f0b4bb2	c470b89b-cf27-45f2-adb5-21fc37e330ba
\.


--
-- Data for Name: result_cache; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.result_cache (cache_key, pipeline_version, task_name, canonical_job_id, confidence_score, artifact_map, metrics_summary, hit_count, last_used_at, created_at, expires_at) FROM stdin;
key 0	p@1	\N	\N	0	{"n": 0}	{}	1	2026-11-27 11:38:05.095921+00	2026-11-27 11:38:05.093031+00	\N
key 1	p@1	\N	\N	0.05	{"n": 1}	{}	1	2026-11-27 11:38:05.096808+00	2026-11-27 11:38:05.096484+00	2027-11-27 11:38:05.096561+00
key 2	p@1	\N	\N	0.1	{"n": 2}	{}	1	2026-11-27 11:38:05.097238+00	2026-11-27 11:38:05.097036+00	\N
key 3	p@1	\N	\N	0.15	{"n": 3}	{}	1	2026-11-27 11:38:05.09766+00	2026-11-27 11:38:05.097425+00	2027-11-27 11:38:05.097469+00
key 4	p@1	\N	\N	0.2	{"n": 4}	{}	1	2026-11-27 11:38:05.09858+00	2026-11-27 11:38:05.098072+00	\N
key 5	p@1	\N	\N	0.25	{"n": 5}	{}	1	2026-11-27 11:38:05.099365+00	2026-11-27 11:38:05.098974+00	2027-11-27 11:38:05.099012+00
key 6	p@1	\N	\N	0.3	{"n": 6}	{}	1	2026-11-27 11:38:05.099907+00	2026-11-27 11:38:05.099594+00	\N
key 7	p@1	\N	\N	0.35	{"n": 7}	{}	1	2026-11-27 11:38:05.100409+00	2026-11-27 11:38:05.100209+00	2027-11-27 11:38:05.100257+00
key 8	p@1	\N	\N	0.4	{"n": 8}	{}	1	2026-11-27 11:38:05.100721+00	2026-11-27 11:38:05.100577+00	\N
key 9	p@1	\N	\N	0.45	{"n": 9}	{}	1	2026-11-27 11:38:05.10101+00	2026-11-27 11:38:05.10087+00	2027-11-27 11:38:05.100897+00
key 10	p@1	\N	\N	0.5	{"n": 10}	{}	1	2026-11-27 11:38:05.101296+00	2026-11-27 11:38:05.101157+00	\N
key 11	p@1	\N	\N	0.55	{"n": 11}	{}	1	2026-11-27 11:38:05.101945+00	2026-11-27 11:38:05.101764+00	2027-11-27 11:38:05.101802+00
key 12	p@1	\N	\N	0.6	{"n": 12}	{}	1	2026-11-27 11:38:05.102413+00	2026-11-27 11:38:05.10224+00	\N
key 13	p@1	\N	\N	0.65	{"n": 13}	{}	1	2026-11-27 11:38:05.102838+00	2026-11-27 11:38:05.102697+00	2027-11-27 11:38:05.102721+00
key 14	p@1	\N	\N	0.7	{"n": 14}	{}	1	2026-11-27 11:38:05.103093+00	2026-11-27 11:38:05.102975+00	\N
key 15	p@1	\N	\N	0.75	{"n": 15}	{}	1	2026-11-27 11:38:05.103336+00	2026-11-27 11:38:05.10322+00	2027-11-27 11:38:05.103238+00
key 16	p@1	\N	\N	0.8	{"n": 16}	{}	1	2026-11-27 11:38:05.103718+00	2026-11-27 11:38:05.103462+00	\N
key 17	p@1	\N	\N	0.85	{"n": 17}	{}	1	2026-11-27 11:38:05.104+00	2026-11-27 11:38:05.103874+00	2027-11-27 11:38:05.103896+00
key 18	p@1	\N	\N	0.9	{"n": 18}	{}	1	2026-11-27 11:38:05.104429+00	2026-11-27 11:38:05.104256+00	\N
key 19	p@1	\N	\N	0.95	{"n": 19}	{}	1	2026-11-27 11:38:05.104685+00	2026-11-27 11:38:05.104566+00	2027-11-27 11:38:05.104584+00
\.


--
-- Data for Name: result_cache_claims; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.result_cache_claims (cache_key, claimed_until) FROM stdin;
claim 0	2027-11-27 11:38:05.096217+00
claim 1	2027-11-27 11:38:05.096948+00
claim 2	2027-11-27 11:38:05.09735+00
claim 3	2027-11-27 11:38:05.097971+00
claim 4	2027-11-27 11:38:05.098839+00
claim 5	2027-11-27 11:38:05.099514+00
claim 6	2027-11-27 11:38:05.100019+00
claim 7	2027-11-27 11:38:05.100508+00
claim 8	2027-11-27 11:38:05.100808+00
claim 9	2027-11-27 11:38:05.101095+00
claim 10	2027-11-27 11:38:05.101547+00
claim 11	2027-11-27 11:38:05.102031+00
claim 12	2027-11-27 11:38:05.102617+00
claim 13	2027-11-27 11:38:05.102917+00
claim 14	2027-11-27 11:38:05.103165+00
claim 15	2027-11-27 11:38:05.103406+00
claim 16	2027-11-27 11:38:05.10381+00
claim 17	2027-11-27 11:38:05.104072+00
claim 18	2027-11-27 11:38:05.104508+00
claim 19	2027-11-27 11:38:05.104756+00
\.


--
-- Data for Name: role_access; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.role_access (role_name, level, org_id, role_oid, granted_at, server_id) FROM stdin;
data_bound_reader	reader	15518718-c515-4c5f-ae32-05dd0bafa2e5	16386	2026-11-27 11:38:05.118333+00	7712814143607369779
data_writer	writer	\N	16387	2026-11-27 11:38:05.124641+00	7712814143607369779
data_bound_writer	writer	15518718-c515-4c5f-ae32-05dd0bafa2e5	16388	2026-11-27 11:38:05.132894+00	7712814143607369779
data_operator	operator	\N	16389	2026-11-27 11:38:05.149265+00	7712814143607369779
Data "operator" 2	operator	\N	16390	2026-11-27 11:38:05.164153+00	7712814143607369779
data_reader	reader	\N	16385	2026-11-27 11:38:05.186563+00	7712814143607369779
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
1	registry	2026-11-27 11:38:04.0196+00
2	data	2026-11-27 11:38:04.0196+00
3	tenancy	2026-11-27 11:38:04.0196+00
4	library	2026-11-27 11:38:04.0196+00
5	search_lists	2026-11-27 11:38:04.0196+00
6	access	2026-11-27 11:38:04.0196+00
7	search_dictionary	2026-11-27 11:38:04.0196+00
8	placement	2026-11-27 11:38:04.0196+00
\.


--
-- Data for Name: search_dictionary; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.search_dictionary (only_row, fingerprint, noted_at) FROM stdin;
t	2e3b6aaa9adbacccf920c2b0983d1843	2026-11-27 11:38:04.0196+00
\.


--
-- Data for Name: search_lists; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.search_lists (org_id, task_definition_id, rank_order, untitled, lexeme, title, task_id, version_key, category) FROM stdin;
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	cc025c24-595b-4b51-8765-724bfbcc333c	-0.6079271	f	07c48a37	Task 0 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	t0	\\x02030131030003000200312e302e30	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	2b138f2d-6620-4ee9-8544-7a3b1bf0e28b	-0.6079271	f	07c48a37	Task 1 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	t1	\\x0203013103013103000200312e312e30	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	932f4cfc-9200-4be3-8093-b1dcdc73a502	-0.6079271	f	07c48a37	Task 2 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	t2	\\x0203013103013203000200312e322e30	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	453342c8-1305-4dd1-838f-2bf7d2c6a270	-0.6079271	f	07c48a37	Task 3 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	t3	\\x0203013103013303000200312e332e30	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	a5f4da7c-20cf-4a80-8d69-578b34ac0eb5	-0.6079271	f	07c48a37	Task 4 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	t4	\\x0203013103013403000200312e342e30	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	17d552a3-6fee-488a-9ee5-cfd6a7edece5	-0.6079271	f	07c48a37	Task 5 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	t5	\\x0203013103013503000200312e352e30	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	a2463edd-dfe0-4b11-bfde-38dedd9f12d4	-0.6079271	f	07c48a37	Task 6 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	t6	\\x0203013103013603000200312e362e30	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	2573227d-6ef1-40b6-a744-02b3f40689ab	-0.6079271	f	07c48a37	Task 7 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	t7	\\x0203013103013703000200312e372e30	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	9815c9e3-b422-4a07-ada9-50a396ef325d	-0.6079271	f	07c48a37	Task 8 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	t8	\\x0203013103013803000200312e382e30	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	2d51ab8c-e676-4e46-9abb-c8118ae00761	-0.6079271	f	07c48a37	Task 9 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	t9	\\x0203013103013903000200312e392e30	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	cc025c24-595b-4b51-8765-724bfbcc333c	-0.6079271	f	07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	Task 0 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	t0	\\x02030131030003000200312e302e30	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	2b138f2d-6620-4ee9-8544-7a3b1bf0e28b	-0.6079271	f	07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	Task 1 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	t1	\\x0203013103013103000200312e312e30	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	932f4cfc-9200-4be3-8093-b1dcdc73a502	-0.6079271	f	07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	Task 2 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	t2	\\x0203013103013203000200312e322e30	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	453342c8-1305-4dd1-838f-2bf7d2c6a270	-0.6079271	f	07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	Task 3 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	t3	\\x0203013103013303000200312e332e30	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	a5f4da7c-20cf-4a80-8d69-578b34ac0eb5	-0.6079271	f	07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	Task 4 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	t4	\\x0203013103013403000200312e342e30	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	17d552a3-6fee-488a-9ee5-cfd6a7edece5	-0.6079271	f	07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	Task 5 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	t5	\\x0203013103013503000200312e352e30	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	a2463edd-dfe0-4b11-bfde-38dedd9f12d4	-0.6079271	f	07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	Task 6 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	t6	\\x0203013103013603000200312e362e30	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	2573227d-6ef1-40b6-a744-02b3f40689ab	-0.6079271	f	07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	Task 7 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	t7	\\x0203013103013703000200312e372e30	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	9815c9e3-b422-4a07-ada9-50a396ef325d	-0.6079271	f	07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	Task 8 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	t8	\\x0203013103013803000200312e382e30	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	2d51ab8c-e676-4e46-9abb-c8118ae00761	-0.6079271	f	07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	Task 9 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	t9	\\x0203013103013903000200312e392e30	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	cc025c24-595b-4b51-8765-724bfbcc333c	-0.6079271	f	4f3f	Task 0 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	t0	\\x02030131030003000200312e302e30	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	2b138f2d-6620-4ee9-8544-7a3b1bf0e28b	-0.6079271	f	4f3f	Task 1 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	t1	\\x0203013103013103000200312e312e30	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	932f4cfc-9200-4be3-8093-b1dcdc73a502	-0.6079271	f	4f3f	Task 2 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	t2	\\x0203013103013203000200312e322e30	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	453342c8-1305-4dd1-838f-2bf7d2c6a270	-0.6079271	f	4f3f	Task 3 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	t3	\\x0203013103013303000200312e332e30	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	a5f4da7c-20cf-4a80-8d69-578b34ac0eb5	-0.6079271	f	4f3f	Task 4 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	t4	\\x0203013103013403000200312e342e30	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	17d552a3-6fee-488a-9ee5-cfd6a7edece5	-0.6079271	f	4f3f	Task 5 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	t5	\\x0203013103013503000200312e352e30	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	a2463edd-dfe0-4b11-bfde-38dedd9f12d4	-0.6079271	f	4f3f	Task 6 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	t6	\\x0203013103013603000200312e362e30	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	2573227d-6ef1-40b6-a744-02b3f40689ab	-0.6079271	f	4f3f	Task 7 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	t7	\\x0203013103013703000200312e372e30	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	9815c9e3-b422-4a07-ada9-50a396ef325d	-0.6079271	f	4f3f	Task 8 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	t8	\\x0203013103013803000200312e382e30	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	2d51ab8c-e676-4e46-9abb-c8118ae00761	-0.6079271	f	4f3f	Task 9 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	t9	\\x0203013103013903000200312e392e30	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	cc025c24-595b-4b51-8765-724bfbcc333c	-0.6079271	f	8cd8	Task 0 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	t0	\\x02030131030003000200312e302e30	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	2b138f2d-6620-4ee9-8544-7a3b1bf0e28b	-0.6079271	f	8cd8	Task 1 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	t1	\\x0203013103013103000200312e312e30	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	932f4cfc-9200-4be3-8093-b1dcdc73a502	-0.6079271	f	8cd8	Task 2 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	t2	\\x0203013103013203000200312e322e30	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	453342c8-1305-4dd1-838f-2bf7d2c6a270	-0.6079271	f	8cd8	Task 3 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	t3	\\x0203013103013303000200312e332e30	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	a5f4da7c-20cf-4a80-8d69-578b34ac0eb5	-0.6079271	f	8cd8	Task 4 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	t4	\\x0203013103013403000200312e342e30	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	17d552a3-6fee-488a-9ee5-cfd6a7edece5	-0.6079271	f	8cd8	Task 5 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	t5	\\x0203013103013503000200312e352e30	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	a2463edd-dfe0-4b11-bfde-38dedd9f12d4	-0.6079271	f	8cd8	Task 6 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	t6	\\x0203013103013603000200312e362e30	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	2573227d-6ef1-40b6-a744-02b3f40689ab	-0.6079271	f	8cd8	Task 7 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	t7	\\x0203013103013703000200312e372e30	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	9815c9e3-b422-4a07-ada9-50a396ef325d	-0.6079271	f	8cd8	Task 8 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	t8	\\x0203013103013803000200312e382e30	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	2d51ab8c-e676-4e46-9abb-c8118ae00761	-0.6079271	f	8cd8	Task 9 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	t9	\\x0203013103013903000200312e392e30	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	cc025c24-595b-4b51-8765-724bfbcc333c	-0.6079271	f	8cd8-e4abb5dd99cb	Task 0 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	t0	\\x02030131030003000200312e302e30	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	2b138f2d-6620-4ee9-8544-7a3b1bf0e28b	-0.6079271	f	8cd8-e4abb5dd99cb	Task 1 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	t1	\\x0203013103013103000200312e312e30	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	932f4cfc-9200-4be3-8093-b1dcdc73a502	-0.6079271	f	8cd8-e4abb5dd99cb	Task 2 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	t2	\\x0203013103013203000200312e322e30	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	453342c8-1305-4dd1-838f-2bf7d2c6a270	-0.6079271	f	8cd8-e4abb5dd99cb	Task 3 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	t3	\\x0203013103013303000200312e332e30	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	a5f4da7c-20cf-4a80-8d69-578b34ac0eb5	-0.6079271	f	8cd8-e4abb5dd99cb	Task 4 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	t4	\\x0203013103013403000200312e342e30	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	17d552a3-6fee-488a-9ee5-cfd6a7edece5	-0.6079271	f	8cd8-e4abb5dd99cb	Task 5 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	t5	\\x0203013103013503000200312e352e30	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	a2463edd-dfe0-4b11-bfde-38dedd9f12d4	-0.6079271	f	8cd8-e4abb5dd99cb	Task 6 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	t6	\\x0203013103013603000200312e362e30	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	2573227d-6ef1-40b6-a744-02b3f40689ab	-0.6079271	f	8cd8-e4abb5dd99cb	Task 7 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	t7	\\x0203013103013703000200312e372e30	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	9815c9e3-b422-4a07-ada9-50a396ef325d	-0.6079271	f	8cd8-e4abb5dd99cb	Task 8 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	t8	\\x0203013103013803000200312e382e30	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	2d51ab8c-e676-4e46-9abb-c8118ae00761	-0.6079271	f	8cd8-e4abb5dd99cb	Task 9 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	t9	\\x0203013103013903000200312e392e30	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	cc025c24-595b-4b51-8765-724bfbcc333c	-0.6079271	f	9fe6	Task 0 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	t0	\\x02030131030003000200312e302e30	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	2b138f2d-6620-4ee9-8544-7a3b1bf0e28b	-0.6079271	f	9fe6	Task 1 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	t1	\\x0203013103013103000200312e312e30	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	932f4cfc-9200-4be3-8093-b1dcdc73a502	-0.6079271	f	9fe6	Task 2 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	t2	\\x0203013103013203000200312e322e30	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	453342c8-1305-4dd1-838f-2bf7d2c6a270	-0.6079271	f	9fe6	Task 3 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	t3	\\x0203013103013303000200312e332e30	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	a5f4da7c-20cf-4a80-8d69-578b34ac0eb5	-0.6079271	f	9fe6	Task 4 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	t4	\\x0203013103013403000200312e342e30	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	17d552a3-6fee-488a-9ee5-cfd6a7edece5	-0.6079271	f	9fe6	Task 5 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	t5	\\x0203013103013503000200312e352e30	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	a2463edd-dfe0-4b11-bfde-38dedd9f12d4	-0.6079271	f	9fe6	Task 6 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	t6	\\x0203013103013603000200312e362e30	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	2573227d-6ef1-40b6-a744-02b3f40689ab	-0.6079271	f	9fe6	Task 7 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	t7	\\x0203013103013703000200312e372e30	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	9815c9e3-b422-4a07-ada9-50a396ef325d	-0.6079271	f	9fe6	Task 8 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	t8	\\x0203013103013803000200312e382e30	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	2d51ab8c-e676-4e46-9abb-c8118ae00761	-0.6079271	f	9fe6	Task 9 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	t9	\\x0203013103013903000200312e392e30	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	cc025c24-595b-4b51-8765-724bfbcc333c	-0.6079271	f	e4abb5dd99cb	Task 0 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	t0	\\x02030131030003000200312e302e30	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	2b138f2d-6620-4ee9-8544-7a3b1bf0e28b	-0.6079271	f	e4abb5dd99cb	Task 1 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	t1	\\x0203013103013103000200312e312e30	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	932f4cfc-9200-4be3-8093-b1dcdc73a502	-0.6079271	f	e4abb5dd99cb	Task 2 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	t2	\\x0203013103013203000200312e322e30	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	453342c8-1305-4dd1-838f-2bf7d2c6a270	-0.6079271	f	e4abb5dd99cb	Task 3 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	t3	\\x0203013103013303000200312e332e30	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	a5f4da7c-20cf-4a80-8d69-578b34ac0eb5	-0.6079271	f	e4abb5dd99cb	Task 4 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	t4	\\x0203013103013403000200312e342e30	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	17d552a3-6fee-488a-9ee5-cfd6a7edece5	-0.6079271	f	e4abb5dd99cb	Task 5 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	t5	\\x0203013103013503000200312e352e30	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	a2463edd-dfe0-4b11-bfde-38dedd9f12d4	-0.6079271	f	e4abb5dd99cb	Task 6 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	t6	\\x0203013103013603000200312e362e30	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	2573227d-6ef1-40b6-a744-02b3f40689ab	-0.6079271	f	e4abb5dd99cb	Task 7 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	t7	\\x0203013103013703000200312e372e30	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	9815c9e3-b422-4a07-ada9-50a396ef325d	-0.6079271	f	e4abb5dd99cb	Task 8 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	t8	\\x0203013103013803000200312e382e30	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	2d51ab8c-e676-4e46-9abb-c8118ae00761	-0.6079271	f	e4abb5dd99cb	Task 9 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	t9	\\x0203013103013903000200312e392e30	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	cc025c24-595b-4b51-8765-724bfbcc333c	-0.6079271	f	task	Task 0 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	t0	\\x02030131030003000200312e302e30	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	2b138f2d-6620-4ee9-8544-7a3b1bf0e28b	-0.6079271	f	task	Task 1 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	t1	\\x0203013103013103000200312e312e30	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	932f4cfc-9200-4be3-8093-b1dcdc73a502	-0.6079271	f	task	Task 2 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	t2	\\x0203013103013203000200312e322e30	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	453342c8-1305-4dd1-838f-2bf7d2c6a270	-0.6079271	f	task	Task 3 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	t3	\\x0203013103013303000200312e332e30	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	a5f4da7c-20cf-4a80-8d69-578b34ac0eb5	-0.6079271	f	task	Task 4 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	t4	\\x0203013103013403000200312e342e30	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	17d552a3-6fee-488a-9ee5-cfd6a7edece5	-0.6079271	f	task	Task 5 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	t5	\\x0203013103013503000200312e352e30	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	a2463edd-dfe0-4b11-bfde-38dedd9f12d4	-0.6079271	f	task	Task 6 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	t6	\\x0203013103013603000200312e362e30	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	2573227d-6ef1-40b6-a744-02b3f40689ab	-0.6079271	f	task	Task 7 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	t7	\\x0203013103013703000200312e372e30	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	9815c9e3-b422-4a07-ada9-50a396ef325d	-0.6079271	f	task	Task 8 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	t8	\\x0203013103013803000200312e382e30	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	2d51ab8c-e676-4e46-9abb-c8118ae00761	-0.6079271	f	task	Task 9 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	t9	\\x0203013103013903000200312e392e30	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	d31709d0-5653-46c6-a048-fbc66b59797e	-0.6079271	f	05dd0bafa2e5	Task 0 of 15518718-c515-4c5f-ae32-05dd0bafa2e5	t0	\\x02030131030003000200312e302e30	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	a663eea6-448f-4a8d-af69-49e3158f8ecf	-0.6079271	f	05dd0bafa2e5	Task 1 of 15518718-c515-4c5f-ae32-05dd0bafa2e5	t1	\\x0203013103013103000200312e312e30	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	9c332ac7-d7af-4328-b246-d3866243d2e4	-0.6079271	f	05dd0bafa2e5	Task 2 of 15518718-c515-4c5f-ae32-05dd0bafa2e5	t2	\\x0203013103013203000200312e322e30	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	5c8b9369-b99c-401e-8e6c-610fad62e77a	-0.6079271	f	05dd0bafa2e5	Task 3 of 15518718-c515-4c5f-ae32-05dd0bafa2e5	t3	\\x0203013103013303000200312e332e30	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	12652a45-0d7b-4f46-b208-ab32428a3cc2	-0.6079271	f	05dd0bafa2e5	Task 4 of 15518718-c515-4c5f-ae32-05dd0bafa2e5	t4	\\x0203013103013403000200312e342e30	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	fd650752-dd1a-4e1f-b768-d370aa65f0c9	-0.6079271	f	05dd0bafa2e5	Task 5 of 15518718-c515-4c5f-ae32-05dd0bafa2e5	t5	\\x0203013103013503000200312e352e30	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	c9bb649a-a2a0-4e11-a4b9-33806f00e0b7	-0.6079271	f	05dd0bafa2e5	Task 6 of 15518718-c515-4c5f-ae32-05dd0bafa2e5	t6	\\x0203013103013603000200312e362e30	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	e6fc6c3a-daf3-4aac-bf13-e63052dbd904	-0.6079271	f	05dd0bafa2e5	Task 7 of 15518718-c515-4c5f-ae32-05dd0bafa2e5	t7	\\x0203013103013703000200312e372e30	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	a1c807db-9e53-4ee1-b53c-e186721111e6	-0.6079271	f	05dd0bafa2e5	Task 8 of 15518718-c515-4c5f-ae32-05dd0bafa2e5	t8	\\x0203013103013803000200312e382e30	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	8cf1a2db-1df0-441b-a6b3-c5b948a45952	-0.6079271	f	05dd0bafa2e5	Task 9 of 15518718-c515-4c5f-ae32-05dd0bafa2e5	t9	\\x0203013103013903000200312e392e30	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	d31709d0-5653-46c6-a048-fbc66b59797e	-0.6079271	f	15518718	Task 0 of 15518718-c515-4c5f-ae32-05dd0bafa2e5	t0	\\x02030131030003000200312e302e30	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	a663eea6-448f-4a8d-af69-49e3158f8ecf	-0.6079271	f	15518718	Task 1 of 15518718-c515-4c5f-ae32-05dd0bafa2e5	t1	\\x0203013103013103000200312e312e30	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	9c332ac7-d7af-4328-b246-d3866243d2e4	-0.6079271	f	15518718	Task 2 of 15518718-c515-4c5f-ae32-05dd0bafa2e5	t2	\\x0203013103013203000200312e322e30	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	5c8b9369-b99c-401e-8e6c-610fad62e77a	-0.6079271	f	15518718	Task 3 of 15518718-c515-4c5f-ae32-05dd0bafa2e5	t3	\\x0203013103013303000200312e332e30	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	12652a45-0d7b-4f46-b208-ab32428a3cc2	-0.6079271	f	15518718	Task 4 of 15518718-c515-4c5f-ae32-05dd0bafa2e5	t4	\\x0203013103013403000200312e342e30	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	fd650752-dd1a-4e1f-b768-d370aa65f0c9	-0.6079271	f	15518718	Task 5 of 15518718-c515-4c5f-ae32-05dd0bafa2e5	t5	\\x0203013103013503000200312e352e30	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	c9bb649a-a2a0-4e11-a4b9-33806f00e0b7	-0.6079271	f	15518718	Task 6 of 15518718-c515-4c5f-ae32-05dd0bafa2e5	t6	\\x0203013103013603000200312e362e30	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	e6fc6c3a-daf3-4aac-bf13-e63052dbd904	-0.6079271	f	15518718	Task 7 of 15518718-c515-4c5f-ae32-05dd0bafa2e5	t7	\\x0203013103013703000200312e372e30	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	a1c807db-9e53-4ee1-b53c-e186721111e6	-0.6079271	f	15518718	Task 8 of 15518718-c515-4c5f-ae32-05dd0bafa2e5	t8	\\x0203013103013803000200312e382e30	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	8cf1a2db-1df0-441b-a6b3-c5b948a45952	-0.6079271	f	15518718	Task 9 of 15518718-c515-4c5f-ae32-05dd0bafa2e5	t9	\\x0203013103013903000200312e392e30	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	d31709d0-5653-46c6-a048-fbc66b59797e	-0.6079271	f	4c5f	Task 0 of 15518718-c515-4c5f-ae32-05dd0bafa2e5	t0	\\x02030131030003000200312e302e30	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	a663eea6-448f-4a8d-af69-49e3158f8ecf	-0.6079271	f	4c5f	Task 1 of 15518718-c515-4c5f-ae32-05dd0bafa2e5	t1	\\x0203013103013103000200312e312e30	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	9c332ac7-d7af-4328-b246-d3866243d2e4	-0.6079271	f	4c5f	Task 2 of 15518718-c515-4c5f-ae32-05dd0bafa2e5	t2	\\x0203013103013203000200312e322e30	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	5c8b9369-b99c-401e-8e6c-610fad62e77a	-0.6079271	f	4c5f	Task 3 of 15518718-c515-4c5f-ae32-05dd0bafa2e5	t3	\\x0203013103013303000200312e332e30	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	12652a45-0d7b-4f46-b208-ab32428a3cc2	-0.6079271	f	4c5f	Task 4 of 15518718-c515-4c5f-ae32-05dd0bafa2e5	t4	\\x0203013103013403000200312e342e30	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	fd650752-dd1a-4e1f-b768-d370aa65f0c9	-0.6079271	f	4c5f	Task 5 of 15518718-c515-4c5f-ae32-05dd0bafa2e5	t5	\\x0203013103013503000200312e352e30	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	c9bb649a-a2a0-4e11-a4b9-33806f00e0b7	-0.6079271	f	4c5f	Task 6 of 15518718-c515-4c5f-ae32-05dd0bafa2e5	t6	\\x0203013103013603000200312e362e30	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	e6fc6c3a-daf3-4aac-bf13-e63052dbd904	-0.6079271	f	4c5f	Task 7 of 15518718-c515-4c5f-ae32-05dd0bafa2e5	t7	\\x0203013103013703000200312e372e30	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	a1c807db-9e53-4ee1-b53c-e186721111e6	-0.6079271	f	4c5f	Task 8 of 15518718-c515-4c5f-ae32-05dd0bafa2e5	t8	\\x0203013103013803000200312e382e30	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	8cf1a2db-1df0-441b-a6b3-c5b948a45952	-0.6079271	f	4c5f	Task 9 of 15518718-c515-4c5f-ae32-05dd0bafa2e5	t9	\\x0203013103013903000200312e392e30	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	d31709d0-5653-46c6-a048-fbc66b59797e	-0.6079271	f	4c5f-ae32	Task 0 of 15518718-c515-4c5f-ae32-05dd0bafa2e5	t0	\\x02030131030003000200312e302e30	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	a663eea6-448f-4a8d-af69-49e3158f8ecf	-0.6079271	f	4c5f-ae32	Task 1 of 15518718-c515-4c5f-ae32-05dd0bafa2e5	t1	\\x0203013103013103000200312e312e30	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	9c332ac7-d7af-4328-b246-d3866243d2e4	-0.6079271	f	4c5f-ae32	Task 2 of 15518718-c515-4c5f-ae32-05dd0bafa2e5	t2	\\x0203013103013203000200312e322e30	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	5c8b9369-b99c-401e-8e6c-610fad62e77a	-0.6079271	f	4c5f-ae32	Task 3 of 15518718-c515-4c5f-ae32-05dd0bafa2e5	t3	\\x0203013103013303000200312e332e30	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	12652a45-0d7b-4f46-b208-ab32428a3cc2	-0.6079271	f	4c5f-ae32	Task 4 of 15518718-c515-4c5f-ae32-05dd0bafa2e5	t4	\\x0203013103013403000200312e342e30	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	fd650752-dd1a-4e1f-b768-d370aa65f0c9	-0.6079271	f	4c5f-ae32	Task 5 of 15518718-c515-4c5f-ae32-05dd0bafa2e5	t5	\\x0203013103013503000200312e352e30	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	c9bb649a-a2a0-4e11-a4b9-33806f00e0b7	-0.6079271	f	4c5f-ae32	Task 6 of 15518718-c515-4c5f-ae32-05dd0bafa2e5	t6	\\x0203013103013603000200312e362e30	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	e6fc6c3a-daf3-4aac-bf13-e63052dbd904	-0.6079271	f	4c5f-ae32	Task 7 of 15518718-c515-4c5f-ae32-05dd0bafa2e5	t7	\\x0203013103013703000200312e372e30	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	a1c807db-9e53-4ee1-b53c-e186721111e6	-0.6079271	f	4c5f-ae32	Task 8 of 15518718-c515-4c5f-ae32-05dd0bafa2e5	t8	\\x0203013103013803000200312e382e30	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	8cf1a2db-1df0-441b-a6b3-c5b948a45952	-0.6079271	f	4c5f-ae32	Task 9 of 15518718-c515-4c5f-ae32-05dd0bafa2e5	t9	\\x0203013103013903000200312e392e30	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	d31709d0-5653-46c6-a048-fbc66b59797e	-0.6079271	f	ae32	Task 0 of 15518718-c515-4c5f-ae32-05dd0bafa2e5	t0	\\x02030131030003000200312e302e30	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	a663eea6-448f-4a8d-af69-49e3158f8ecf	-0.6079271	f	ae32	Task 1 of 15518718-c515-4c5f-ae32-05dd0bafa2e5	t1	\\x0203013103013103000200312e312e30	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	9c332ac7-d7af-4328-b246-d3866243d2e4	-0.6079271	f	ae32	Task 2 of 15518718-c515-4c5f-ae32-05dd0bafa2e5	t2	\\x0203013103013203000200312e322e30	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	5c8b9369-b99c-401e-8e6c-610fad62e77a	-0.6079271	f	ae32	Task 3 of 15518718-c515-4c5f-ae32-05dd0bafa2e5	t3	\\x0203013103013303000200312e332e30	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	12652a45-0d7b-4f46-b208-ab32428a3cc2	-0.6079271	f	ae32	Task 4 of 15518718-c515-4c5f-ae32-05dd0bafa2e5	t4	\\x0203013103013403000200312e342e30	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	fd650752-dd1a-4e1f-b768-d370aa65f0c9	-0.6079271	f	ae32	Task 5 of 15518718-c515-4c5f-ae32-05dd0bafa2e5	t5	\\x0203013103013503000200312e352e30	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	c9bb649a-a2a0-4e11-a4b9-33806f00e0b7	-0.6079271	f	ae32	Task 6 of 15518718-c515-4c5f-ae32-05dd0bafa2e5	t6	\\x0203013103013603000200312e362e30	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	e6fc6c3a-daf3-4aac-bf13-e63052dbd904	-0.6079271	f	ae32	Task 7 of 15518718-c515-4c5f-ae32-05dd0bafa2e5	t7	\\x0203013103013703000200312e372e30	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	a1c807db-9e53-4ee1-b53c-e186721111e6	-0.6079271	f	ae32	Task 8 of 15518718-c515-4c5f-ae32-05dd0bafa2e5	t8	\\x0203013103013803000200312e382e30	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	8cf1a2db-1df0-441b-a6b3-c5b948a45952	-0.6079271	f	ae32	Task 9 of 15518718-c515-4c5f-ae32-05dd0bafa2e5	t9	\\x0203013103013903000200312e392e30	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	d31709d0-5653-46c6-a048-fbc66b59797e	-0.6079271	f	c515	Task 0 of 15518718-c515-4c5f-ae32-05dd0bafa2e5	t0	\\x02030131030003000200312e302e30	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	a663eea6-448f-4a8d-af69-49e3158f8ecf	-0.6079271	f	c515	Task 1 of 15518718-c515-4c5f-ae32-05dd0bafa2e5	t1	\\x0203013103013103000200312e312e30	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	9c332ac7-d7af-4328-b246-d3866243d2e4	-0.6079271	f	c515	Task 2 of 15518718-c515-4c5f-ae32-05dd0bafa2e5	t2	\\x0203013103013203000200312e322e30	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	5c8b9369-b99c-401e-8e6c-610fad62e77a	-0.6079271	f	c515	Task 3 of 15518718-c515-4c5f-ae32-05dd0bafa2e5	t3	\\x0203013103013303000200312e332e30	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	12652a45-0d7b-4f46-b208-ab32428a3cc2	-0.6079271	f	c515	Task 4 of 15518718-c515-4c5f-ae32-05dd0bafa2e5	t4	\\x0203013103013403000200312e342e30	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	fd650752-dd1a-4e1f-b768-d370aa65f0c9	-0.6079271	f	c515	Task 5 of 15518718-c515-4c5f-ae32-05dd0bafa2e5	t5	\\x0203013103013503000200312e352e30	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	c9bb649a-a2a0-4e11-a4b9-33806f00e0b7	-0.6079271	f	c515	Task 6 of 15518718-c515-4c5f-ae32-05dd0bafa2e5	t6	\\x0203013103013603000200312e362e30	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	e6fc6c3a-daf3-4aac-bf13-e63052dbd904	-0.6079271	f	c515	Task 7 of 15518718-c515-4c5f-ae32-05dd0bafa2e5	t7	\\x0203013103013703000200312e372e30	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	a1c807db-9e53-4ee1-b53c-e186721111e6	-0.6079271	f	c515	Task 8 of 15518718-c515-4c5f-ae32-05dd0bafa2e5	t8	\\x0203013103013803000200312e382e30	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	8cf1a2db-1df0-441b-a6b3-c5b948a45952	-0.6079271	f	c515	Task 9 of 15518718-c515-4c5f-ae32-05dd0bafa2e5	t9	\\x0203013103013903000200312e392e30	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	d31709d0-5653-46c6-a048-fbc66b59797e	-0.6079271	f	c515-4c5f-ae32-05dd0bafa2e5	Task 0 of 15518718-c515-4c5f-ae32-05dd0bafa2e5	t0	\\x02030131030003000200312e302e30	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	a663eea6-448f-4a8d-af69-49e3158f8ecf	-0.6079271	f	c515-4c5f-ae32-05dd0bafa2e5	Task 1 of 15518718-c515-4c5f-ae32-05dd0bafa2e5	t1	\\x0203013103013103000200312e312e30	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	9c332ac7-d7af-4328-b246-d3866243d2e4	-0.6079271	f	c515-4c5f-ae32-05dd0bafa2e5	Task 2 of 15518718-c515-4c5f-ae32-05dd0bafa2e5	t2	\\x0203013103013203000200312e322e30	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	5c8b9369-b99c-401e-8e6c-610fad62e77a	-0.6079271	f	c515-4c5f-ae32-05dd0bafa2e5	Task 3 of 15518718-c515-4c5f-ae32-05dd0bafa2e5	t3	\\x0203013103013303000200312e332e30	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	12652a45-0d7b-4f46-b208-ab32428a3cc2	-0.6079271	f	c515-4c5f-ae32-05dd0bafa2e5	Task 4 of 15518718-c515-4c5f-ae32-05dd0bafa2e5	t4	\\x0203013103013403000200312e342e30	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	fd650752-dd1a-4e1f-b768-d370aa65f0c9	-0.6079271	f	c515-4c5f-ae32-05dd0bafa2e5	Task 5 of 15518718-c515-4c5f-ae32-05dd0bafa2e5	t5	\\x0203013103013503000200312e352e30	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	c9bb649a-a2a0-4e11-a4b9-33806f00e0b7	-0.6079271	f	c515-4c5f-ae32-05dd0bafa2e5	Task 6 of 15518718-c515-4c5f-ae32-05dd0bafa2e5	t6	\\x0203013103013603000200312e362e30	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	e6fc6c3a-daf3-4aac-bf13-e63052dbd904	-0.6079271	f	c515-4c5f-ae32-05dd0bafa2e5	Task 7 of 15518718-c515-4c5f-ae32-05dd0bafa2e5	t7	\\x0203013103013703000200312e372e30	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	a1c807db-9e53-4ee1-b53c-e186721111e6	-0.6079271	f	c515-4c5f-ae32-05dd0bafa2e5	Task 8 of 15518718-c515-4c5f-ae32-05dd0bafa2e5	t8	\\x0203013103013803000200312e382e30	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	8cf1a2db-1df0-441b-a6b3-c5b948a45952	-0.6079271	f	c515-4c5f-ae32-05dd0bafa2e5	Task 9 of 15518718-c515-4c5f-ae32-05dd0bafa2e5	t9	\\x0203013103013903000200312e392e30	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	d31709d0-5653-46c6-a048-fbc66b59797e	-0.6079271	f	task	Task 0 of 15518718-c515-4c5f-ae32-05dd0bafa2e5	t0	\\x02030131030003000200312e302e30	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	a663eea6-448f-4a8d-af69-49e3158f8ecf	-0.6079271	f	task	Task 1 of 15518718-c515-4c5f-ae32-05dd0bafa2e5	t1	\\x0203013103013103000200312e312e30	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	9c332ac7-d7af-4328-b246-d3866243d2e4	-0.6079271	f	task	Task 2 of 15518718-c515-4c5f-ae32-05dd0bafa2e5	t2	\\x0203013103013203000200312e322e30	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	5c8b9369-b99c-401e-8e6c-610fad62e77a	-0.6079271	f	task	Task 3 of 15518718-c515-4c5f-ae32-05dd0bafa2e5	t3	\\x0203013103013303000200312e332e30	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	12652a45-0d7b-4f46-b208-ab32428a3cc2	-0.6079271	f	task	Task 4 of 15518718-c515-4c5f-ae32-05dd0bafa2e5	t4	\\x0203013103013403000200312e342e30	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	fd650752-dd1a-4e1f-b768-d370aa65f0c9	-0.6079271	f	task	Task 5 of 15518718-c515-4c5f-ae32-05dd0bafa2e5	t5	\\x0203013103013503000200312e352e30	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	c9bb649a-a2a0-4e11-a4b9-33806f00e0b7	-0.6079271	f	task	Task 6 of 15518718-c515-4c5f-ae32-05dd0bafa2e5	t6	\\x0203013103013603000200312e362e30	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	e6fc6c3a-daf3-4aac-bf13-e63052dbd904	-0.6079271	f	task	Task 7 of 15518718-c515-4c5f-ae32-05dd0bafa2e5	t7	\\x0203013103013703000200312e372e30	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	a1c807db-9e53-4ee1-b53c-e186721111e6	-0.6079271	f	task	Task 8 of 15518718-c515-4c5f-ae32-05dd0bafa2e5	t8	\\x0203013103013803000200312e382e30	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	8cf1a2db-1df0-441b-a6b3-c5b948a45952	-0.6079271	f	task	Task 9 of 15518718-c515-4c5f-ae32-05dd0bafa2e5	t9	\\x0203013103013903000200312e392e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	8d01aadb-3ce5-4727-b2e5-f3e4dcb43066	-0.6079271	f	-4586	Task 0 of c24079f0-4586-486e-b244-7f6765b31b49	t0	\\x02030131030003000200312e302e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	84f88f03-3305-482d-8f33-62b7ff49efd3	-0.6079271	f	-4586	Task 1 of c24079f0-4586-486e-b244-7f6765b31b49	t1	\\x0203013103013103000200312e312e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	7236dd36-f5b0-4142-91de-2a32bbc4b0e3	-0.6079271	f	-4586	Task 2 of c24079f0-4586-486e-b244-7f6765b31b49	t2	\\x0203013103013203000200312e322e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	b1bbfb39-43d8-4f81-8728-72ace7fdcba5	-0.6079271	f	-4586	Task 3 of c24079f0-4586-486e-b244-7f6765b31b49	t3	\\x0203013103013303000200312e332e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	bae6f71f-2c69-4f6c-9b5a-5b510433337f	-0.6079271	f	-4586	Task 4 of c24079f0-4586-486e-b244-7f6765b31b49	t4	\\x0203013103013403000200312e342e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	75a883e6-fc47-4eb8-a88e-5f205829987c	-0.6079271	f	-4586	Task 5 of c24079f0-4586-486e-b244-7f6765b31b49	t5	\\x0203013103013503000200312e352e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	5889e37d-28cd-453b-8595-cd1190e71836	-0.6079271	f	-4586	Task 6 of c24079f0-4586-486e-b244-7f6765b31b49	t6	\\x0203013103013603000200312e362e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	f3c24a16-0b7d-44b0-9b80-c39c08de3b9f	-0.6079271	f	-4586	Task 7 of c24079f0-4586-486e-b244-7f6765b31b49	t7	\\x0203013103013703000200312e372e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	01765a75-e444-4a78-8fa0-9d9a00910a55	-0.6079271	f	-4586	Task 8 of c24079f0-4586-486e-b244-7f6765b31b49	t8	\\x0203013103013803000200312e382e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	b0e7faa3-73b5-40fa-8279-cddcf5215fcd	-0.6079271	f	-4586	Task 9 of c24079f0-4586-486e-b244-7f6765b31b49	t9	\\x0203013103013903000200312e392e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	8d01aadb-3ce5-4727-b2e5-f3e4dcb43066	-0.6079271	f	-486	Task 0 of c24079f0-4586-486e-b244-7f6765b31b49	t0	\\x02030131030003000200312e302e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	84f88f03-3305-482d-8f33-62b7ff49efd3	-0.6079271	f	-486	Task 1 of c24079f0-4586-486e-b244-7f6765b31b49	t1	\\x0203013103013103000200312e312e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	7236dd36-f5b0-4142-91de-2a32bbc4b0e3	-0.6079271	f	-486	Task 2 of c24079f0-4586-486e-b244-7f6765b31b49	t2	\\x0203013103013203000200312e322e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	b1bbfb39-43d8-4f81-8728-72ace7fdcba5	-0.6079271	f	-486	Task 3 of c24079f0-4586-486e-b244-7f6765b31b49	t3	\\x0203013103013303000200312e332e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	bae6f71f-2c69-4f6c-9b5a-5b510433337f	-0.6079271	f	-486	Task 4 of c24079f0-4586-486e-b244-7f6765b31b49	t4	\\x0203013103013403000200312e342e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	75a883e6-fc47-4eb8-a88e-5f205829987c	-0.6079271	f	-486	Task 5 of c24079f0-4586-486e-b244-7f6765b31b49	t5	\\x0203013103013503000200312e352e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	5889e37d-28cd-453b-8595-cd1190e71836	-0.6079271	f	-486	Task 6 of c24079f0-4586-486e-b244-7f6765b31b49	t6	\\x0203013103013603000200312e362e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	f3c24a16-0b7d-44b0-9b80-c39c08de3b9f	-0.6079271	f	-486	Task 7 of c24079f0-4586-486e-b244-7f6765b31b49	t7	\\x0203013103013703000200312e372e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	01765a75-e444-4a78-8fa0-9d9a00910a55	-0.6079271	f	-486	Task 8 of c24079f0-4586-486e-b244-7f6765b31b49	t8	\\x0203013103013803000200312e382e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	b0e7faa3-73b5-40fa-8279-cddcf5215fcd	-0.6079271	f	-486	Task 9 of c24079f0-4586-486e-b244-7f6765b31b49	t9	\\x0203013103013903000200312e392e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	8d01aadb-3ce5-4727-b2e5-f3e4dcb43066	-0.6079271	f	4586	Task 0 of c24079f0-4586-486e-b244-7f6765b31b49	t0	\\x02030131030003000200312e302e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	84f88f03-3305-482d-8f33-62b7ff49efd3	-0.6079271	f	4586	Task 1 of c24079f0-4586-486e-b244-7f6765b31b49	t1	\\x0203013103013103000200312e312e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	7236dd36-f5b0-4142-91de-2a32bbc4b0e3	-0.6079271	f	4586	Task 2 of c24079f0-4586-486e-b244-7f6765b31b49	t2	\\x0203013103013203000200312e322e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	b1bbfb39-43d8-4f81-8728-72ace7fdcba5	-0.6079271	f	4586	Task 3 of c24079f0-4586-486e-b244-7f6765b31b49	t3	\\x0203013103013303000200312e332e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	bae6f71f-2c69-4f6c-9b5a-5b510433337f	-0.6079271	f	4586	Task 4 of c24079f0-4586-486e-b244-7f6765b31b49	t4	\\x0203013103013403000200312e342e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	75a883e6-fc47-4eb8-a88e-5f205829987c	-0.6079271	f	4586	Task 5 of c24079f0-4586-486e-b244-7f6765b31b49	t5	\\x0203013103013503000200312e352e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	5889e37d-28cd-453b-8595-cd1190e71836	-0.6079271	f	4586	Task 6 of c24079f0-4586-486e-b244-7f6765b31b49	t6	\\x0203013103013603000200312e362e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	f3c24a16-0b7d-44b0-9b80-c39c08de3b9f	-0.6079271	f	4586	Task 7 of c24079f0-4586-486e-b244-7f6765b31b49	t7	\\x0203013103013703000200312e372e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	01765a75-e444-4a78-8fa0-9d9a00910a55	-0.6079271	f	4586	Task 8 of c24079f0-4586-486e-b244-7f6765b31b49	t8	\\x0203013103013803000200312e382e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	b0e7faa3-73b5-40fa-8279-cddcf5215fcd	-0.6079271	f	4586	Task 9 of c24079f0-4586-486e-b244-7f6765b31b49	t9	\\x0203013103013903000200312e392e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	8d01aadb-3ce5-4727-b2e5-f3e4dcb43066	-0.6079271	f	486e	Task 0 of c24079f0-4586-486e-b244-7f6765b31b49	t0	\\x02030131030003000200312e302e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	84f88f03-3305-482d-8f33-62b7ff49efd3	-0.6079271	f	486e	Task 1 of c24079f0-4586-486e-b244-7f6765b31b49	t1	\\x0203013103013103000200312e312e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	7236dd36-f5b0-4142-91de-2a32bbc4b0e3	-0.6079271	f	486e	Task 2 of c24079f0-4586-486e-b244-7f6765b31b49	t2	\\x0203013103013203000200312e322e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	b1bbfb39-43d8-4f81-8728-72ace7fdcba5	-0.6079271	f	486e	Task 3 of c24079f0-4586-486e-b244-7f6765b31b49	t3	\\x0203013103013303000200312e332e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	bae6f71f-2c69-4f6c-9b5a-5b510433337f	-0.6079271	f	486e	Task 4 of c24079f0-4586-486e-b244-7f6765b31b49	t4	\\x0203013103013403000200312e342e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	75a883e6-fc47-4eb8-a88e-5f205829987c	-0.6079271	f	486e	Task 5 of c24079f0-4586-486e-b244-7f6765b31b49	t5	\\x0203013103013503000200312e352e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	5889e37d-28cd-453b-8595-cd1190e71836	-0.6079271	f	486e	Task 6 of c24079f0-4586-486e-b244-7f6765b31b49	t6	\\x0203013103013603000200312e362e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	f3c24a16-0b7d-44b0-9b80-c39c08de3b9f	-0.6079271	f	486e	Task 7 of c24079f0-4586-486e-b244-7f6765b31b49	t7	\\x0203013103013703000200312e372e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	01765a75-e444-4a78-8fa0-9d9a00910a55	-0.6079271	f	486e	Task 8 of c24079f0-4586-486e-b244-7f6765b31b49	t8	\\x0203013103013803000200312e382e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	b0e7faa3-73b5-40fa-8279-cddcf5215fcd	-0.6079271	f	486e	Task 9 of c24079f0-4586-486e-b244-7f6765b31b49	t9	\\x0203013103013903000200312e392e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	8d01aadb-3ce5-4727-b2e5-f3e4dcb43066	-0.6079271	f	486e-b244	Task 0 of c24079f0-4586-486e-b244-7f6765b31b49	t0	\\x02030131030003000200312e302e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	84f88f03-3305-482d-8f33-62b7ff49efd3	-0.6079271	f	486e-b244	Task 1 of c24079f0-4586-486e-b244-7f6765b31b49	t1	\\x0203013103013103000200312e312e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	7236dd36-f5b0-4142-91de-2a32bbc4b0e3	-0.6079271	f	486e-b244	Task 2 of c24079f0-4586-486e-b244-7f6765b31b49	t2	\\x0203013103013203000200312e322e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	b1bbfb39-43d8-4f81-8728-72ace7fdcba5	-0.6079271	f	486e-b244	Task 3 of c24079f0-4586-486e-b244-7f6765b31b49	t3	\\x0203013103013303000200312e332e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	bae6f71f-2c69-4f6c-9b5a-5b510433337f	-0.6079271	f	486e-b244	Task 4 of c24079f0-4586-486e-b244-7f6765b31b49	t4	\\x0203013103013403000200312e342e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	75a883e6-fc47-4eb8-a88e-5f205829987c	-0.6079271	f	486e-b244	Task 5 of c24079f0-4586-486e-b244-7f6765b31b49	t5	\\x0203013103013503000200312e352e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	5889e37d-28cd-453b-8595-cd1190e71836	-0.6079271	f	486e-b244	Task 6 of c24079f0-4586-486e-b244-7f6765b31b49	t6	\\x0203013103013603000200312e362e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	f3c24a16-0b7d-44b0-9b80-c39c08de3b9f	-0.6079271	f	486e-b244	Task 7 of c24079f0-4586-486e-b244-7f6765b31b49	t7	\\x0203013103013703000200312e372e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	01765a75-e444-4a78-8fa0-9d9a00910a55	-0.6079271	f	486e-b244	Task 8 of c24079f0-4586-486e-b244-7f6765b31b49	t8	\\x0203013103013803000200312e382e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	b0e7faa3-73b5-40fa-8279-cddcf5215fcd	-0.6079271	f	486e-b244	Task 9 of c24079f0-4586-486e-b244-7f6765b31b49	t9	\\x0203013103013903000200312e392e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	8d01aadb-3ce5-4727-b2e5-f3e4dcb43066	-0.6079271	f	7f6765b31b49	Task 0 of c24079f0-4586-486e-b244-7f6765b31b49	t0	\\x02030131030003000200312e302e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	84f88f03-3305-482d-8f33-62b7ff49efd3	-0.6079271	f	7f6765b31b49	Task 1 of c24079f0-4586-486e-b244-7f6765b31b49	t1	\\x0203013103013103000200312e312e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	7236dd36-f5b0-4142-91de-2a32bbc4b0e3	-0.6079271	f	7f6765b31b49	Task 2 of c24079f0-4586-486e-b244-7f6765b31b49	t2	\\x0203013103013203000200312e322e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	b1bbfb39-43d8-4f81-8728-72ace7fdcba5	-0.6079271	f	7f6765b31b49	Task 3 of c24079f0-4586-486e-b244-7f6765b31b49	t3	\\x0203013103013303000200312e332e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	bae6f71f-2c69-4f6c-9b5a-5b510433337f	-0.6079271	f	7f6765b31b49	Task 4 of c24079f0-4586-486e-b244-7f6765b31b49	t4	\\x0203013103013403000200312e342e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	75a883e6-fc47-4eb8-a88e-5f205829987c	-0.6079271	f	7f6765b31b49	Task 5 of c24079f0-4586-486e-b244-7f6765b31b49	t5	\\x0203013103013503000200312e352e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	5889e37d-28cd-453b-8595-cd1190e71836	-0.6079271	f	7f6765b31b49	Task 6 of c24079f0-4586-486e-b244-7f6765b31b49	t6	\\x0203013103013603000200312e362e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	f3c24a16-0b7d-44b0-9b80-c39c08de3b9f	-0.6079271	f	7f6765b31b49	Task 7 of c24079f0-4586-486e-b244-7f6765b31b49	t7	\\x0203013103013703000200312e372e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	01765a75-e444-4a78-8fa0-9d9a00910a55	-0.6079271	f	7f6765b31b49	Task 8 of c24079f0-4586-486e-b244-7f6765b31b49	t8	\\x0203013103013803000200312e382e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	b0e7faa3-73b5-40fa-8279-cddcf5215fcd	-0.6079271	f	7f6765b31b49	Task 9 of c24079f0-4586-486e-b244-7f6765b31b49	t9	\\x0203013103013903000200312e392e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	8d01aadb-3ce5-4727-b2e5-f3e4dcb43066	-0.6079271	f	b244	Task 0 of c24079f0-4586-486e-b244-7f6765b31b49	t0	\\x02030131030003000200312e302e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	84f88f03-3305-482d-8f33-62b7ff49efd3	-0.6079271	f	b244	Task 1 of c24079f0-4586-486e-b244-7f6765b31b49	t1	\\x0203013103013103000200312e312e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	7236dd36-f5b0-4142-91de-2a32bbc4b0e3	-0.6079271	f	b244	Task 2 of c24079f0-4586-486e-b244-7f6765b31b49	t2	\\x0203013103013203000200312e322e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	b1bbfb39-43d8-4f81-8728-72ace7fdcba5	-0.6079271	f	b244	Task 3 of c24079f0-4586-486e-b244-7f6765b31b49	t3	\\x0203013103013303000200312e332e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	bae6f71f-2c69-4f6c-9b5a-5b510433337f	-0.6079271	f	b244	Task 4 of c24079f0-4586-486e-b244-7f6765b31b49	t4	\\x0203013103013403000200312e342e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	75a883e6-fc47-4eb8-a88e-5f205829987c	-0.6079271	f	b244	Task 5 of c24079f0-4586-486e-b244-7f6765b31b49	t5	\\x0203013103013503000200312e352e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	5889e37d-28cd-453b-8595-cd1190e71836	-0.6079271	f	b244	Task 6 of c24079f0-4586-486e-b244-7f6765b31b49	t6	\\x0203013103013603000200312e362e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	f3c24a16-0b7d-44b0-9b80-c39c08de3b9f	-0.6079271	f	b244	Task 7 of c24079f0-4586-486e-b244-7f6765b31b49	t7	\\x0203013103013703000200312e372e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	01765a75-e444-4a78-8fa0-9d9a00910a55	-0.6079271	f	b244	Task 8 of c24079f0-4586-486e-b244-7f6765b31b49	t8	\\x0203013103013803000200312e382e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	b0e7faa3-73b5-40fa-8279-cddcf5215fcd	-0.6079271	f	b244	Task 9 of c24079f0-4586-486e-b244-7f6765b31b49	t9	\\x0203013103013903000200312e392e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	8d01aadb-3ce5-4727-b2e5-f3e4dcb43066	-0.6079271	f	c24079f0	Task 0 of c24079f0-4586-486e-b244-7f6765b31b49	t0	\\x02030131030003000200312e302e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	84f88f03-3305-482d-8f33-62b7ff49efd3	-0.6079271	f	c24079f0	Task 1 of c24079f0-4586-486e-b244-7f6765b31b49	t1	\\x0203013103013103000200312e312e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	7236dd36-f5b0-4142-91de-2a32bbc4b0e3	-0.6079271	f	c24079f0	Task 2 of c24079f0-4586-486e-b244-7f6765b31b49	t2	\\x0203013103013203000200312e322e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	b1bbfb39-43d8-4f81-8728-72ace7fdcba5	-0.6079271	f	c24079f0	Task 3 of c24079f0-4586-486e-b244-7f6765b31b49	t3	\\x0203013103013303000200312e332e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	bae6f71f-2c69-4f6c-9b5a-5b510433337f	-0.6079271	f	c24079f0	Task 4 of c24079f0-4586-486e-b244-7f6765b31b49	t4	\\x0203013103013403000200312e342e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	75a883e6-fc47-4eb8-a88e-5f205829987c	-0.6079271	f	c24079f0	Task 5 of c24079f0-4586-486e-b244-7f6765b31b49	t5	\\x0203013103013503000200312e352e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	5889e37d-28cd-453b-8595-cd1190e71836	-0.6079271	f	c24079f0	Task 6 of c24079f0-4586-486e-b244-7f6765b31b49	t6	\\x0203013103013603000200312e362e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	f3c24a16-0b7d-44b0-9b80-c39c08de3b9f	-0.6079271	f	c24079f0	Task 7 of c24079f0-4586-486e-b244-7f6765b31b49	t7	\\x0203013103013703000200312e372e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	01765a75-e444-4a78-8fa0-9d9a00910a55	-0.6079271	f	c24079f0	Task 8 of c24079f0-4586-486e-b244-7f6765b31b49	t8	\\x0203013103013803000200312e382e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	b0e7faa3-73b5-40fa-8279-cddcf5215fcd	-0.6079271	f	c24079f0	Task 9 of c24079f0-4586-486e-b244-7f6765b31b49	t9	\\x0203013103013903000200312e392e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	8d01aadb-3ce5-4727-b2e5-f3e4dcb43066	-0.6079271	f	e	Task 0 of c24079f0-4586-486e-b244-7f6765b31b49	t0	\\x02030131030003000200312e302e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	84f88f03-3305-482d-8f33-62b7ff49efd3	-0.6079271	f	e	Task 1 of c24079f0-4586-486e-b244-7f6765b31b49	t1	\\x0203013103013103000200312e312e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	7236dd36-f5b0-4142-91de-2a32bbc4b0e3	-0.6079271	f	e	Task 2 of c24079f0-4586-486e-b244-7f6765b31b49	t2	\\x0203013103013203000200312e322e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	b1bbfb39-43d8-4f81-8728-72ace7fdcba5	-0.6079271	f	e	Task 3 of c24079f0-4586-486e-b244-7f6765b31b49	t3	\\x0203013103013303000200312e332e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	bae6f71f-2c69-4f6c-9b5a-5b510433337f	-0.6079271	f	e	Task 4 of c24079f0-4586-486e-b244-7f6765b31b49	t4	\\x0203013103013403000200312e342e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	75a883e6-fc47-4eb8-a88e-5f205829987c	-0.6079271	f	e	Task 5 of c24079f0-4586-486e-b244-7f6765b31b49	t5	\\x0203013103013503000200312e352e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	5889e37d-28cd-453b-8595-cd1190e71836	-0.6079271	f	e	Task 6 of c24079f0-4586-486e-b244-7f6765b31b49	t6	\\x0203013103013603000200312e362e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	f3c24a16-0b7d-44b0-9b80-c39c08de3b9f	-0.6079271	f	e	Task 7 of c24079f0-4586-486e-b244-7f6765b31b49	t7	\\x0203013103013703000200312e372e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	01765a75-e444-4a78-8fa0-9d9a00910a55	-0.6079271	f	e	Task 8 of c24079f0-4586-486e-b244-7f6765b31b49	t8	\\x0203013103013803000200312e382e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	b0e7faa3-73b5-40fa-8279-cddcf5215fcd	-0.6079271	f	e	Task 9 of c24079f0-4586-486e-b244-7f6765b31b49	t9	\\x0203013103013903000200312e392e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	8d01aadb-3ce5-4727-b2e5-f3e4dcb43066	-0.6079271	f	e-b244-7f6765b31b49	Task 0 of c24079f0-4586-486e-b244-7f6765b31b49	t0	\\x02030131030003000200312e302e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	84f88f03-3305-482d-8f33-62b7ff49efd3	-0.6079271	f	e-b244-7f6765b31b49	Task 1 of c24079f0-4586-486e-b244-7f6765b31b49	t1	\\x0203013103013103000200312e312e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	7236dd36-f5b0-4142-91de-2a32bbc4b0e3	-0.6079271	f	e-b244-7f6765b31b49	Task 2 of c24079f0-4586-486e-b244-7f6765b31b49	t2	\\x0203013103013203000200312e322e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	b1bbfb39-43d8-4f81-8728-72ace7fdcba5	-0.6079271	f	e-b244-7f6765b31b49	Task 3 of c24079f0-4586-486e-b244-7f6765b31b49	t3	\\x0203013103013303000200312e332e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	bae6f71f-2c69-4f6c-9b5a-5b510433337f	-0.6079271	f	e-b244-7f6765b31b49	Task 4 of c24079f0-4586-486e-b244-7f6765b31b49	t4	\\x0203013103013403000200312e342e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	75a883e6-fc47-4eb8-a88e-5f205829987c	-0.6079271	f	e-b244-7f6765b31b49	Task 5 of c24079f0-4586-486e-b244-7f6765b31b49	t5	\\x0203013103013503000200312e352e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	5889e37d-28cd-453b-8595-cd1190e71836	-0.6079271	f	e-b244-7f6765b31b49	Task 6 of c24079f0-4586-486e-b244-7f6765b31b49	t6	\\x0203013103013603000200312e362e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	f3c24a16-0b7d-44b0-9b80-c39c08de3b9f	-0.6079271	f	e-b244-7f6765b31b49	Task 7 of c24079f0-4586-486e-b244-7f6765b31b49	t7	\\x0203013103013703000200312e372e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	01765a75-e444-4a78-8fa0-9d9a00910a55	-0.6079271	f	e-b244-7f6765b31b49	Task 8 of c24079f0-4586-486e-b244-7f6765b31b49	t8	\\x0203013103013803000200312e382e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	b0e7faa3-73b5-40fa-8279-cddcf5215fcd	-0.6079271	f	e-b244-7f6765b31b49	Task 9 of c24079f0-4586-486e-b244-7f6765b31b49	t9	\\x0203013103013903000200312e392e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	8d01aadb-3ce5-4727-b2e5-f3e4dcb43066	-0.6079271	f	task	Task 0 of c24079f0-4586-486e-b244-7f6765b31b49	t0	\\x02030131030003000200312e302e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	84f88f03-3305-482d-8f33-62b7ff49efd3	-0.6079271	f	task	Task 1 of c24079f0-4586-486e-b244-7f6765b31b49	t1	\\x0203013103013103000200312e312e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	7236dd36-f5b0-4142-91de-2a32bbc4b0e3	-0.6079271	f	task	Task 2 of c24079f0-4586-486e-b244-7f6765b31b49	t2	\\x0203013103013203000200312e322e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	b1bbfb39-43d8-4f81-8728-72ace7fdcba5	-0.6079271	f	task	Task 3 of c24079f0-4586-486e-b244-7f6765b31b49	t3	\\x0203013103013303000200312e332e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	bae6f71f-2c69-4f6c-9b5a-5b510433337f	-0.6079271	f	task	Task 4 of c24079f0-4586-486e-b244-7f6765b31b49	t4	\\x0203013103013403000200312e342e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	75a883e6-fc47-4eb8-a88e-5f205829987c	-0.6079271	f	task	Task 5 of c24079f0-4586-486e-b244-7f6765b31b49	t5	\\x0203013103013503000200312e352e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	5889e37d-28cd-453b-8595-cd1190e71836	-0.6079271	f	task	Task 6 of c24079f0-4586-486e-b244-7f6765b31b49	t6	\\x0203013103013603000200312e362e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	f3c24a16-0b7d-44b0-9b80-c39c08de3b9f	-0.6079271	f	task	Task 7 of c24079f0-4586-486e-b244-7f6765b31b49	t7	\\x0203013103013703000200312e372e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	01765a75-e444-4a78-8fa0-9d9a00910a55	-0.6079271	f	task	Task 8 of c24079f0-4586-486e-b244-7f6765b31b49	t8	\\x0203013103013803000200312e382e30	\N
c24079f0-4586-486e-b244-7f6765b31b49	b0e7faa3-73b5-40fa-8279-cddcf5215fcd	-0.6079271	f	task	Task 9 of c24079f0-4586-486e-b244-7f6765b31b49	t9	\\x0203013103013903000200312e392e30	\N
\.


--
-- Data for Name: search_words; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.search_words (org_id, lexeme, listed_at) FROM stdin;
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	8cd8-e4abb5dd99cb	2026-11-27 11:38:05.194579+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	8cd8	2026-11-27 11:38:05.194579+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	task	2026-11-27 11:38:05.194579+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	e4abb5dd99cb	2026-11-27 11:38:05.194579+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	9fe6	2026-11-27 11:38:05.194579+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	4f3f	2026-11-27 11:38:05.194579+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	07c48a37	2026-11-27 11:38:05.194579+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	2026-11-27 11:38:05.194579+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	4c5f-ae32	2026-11-27 11:38:05.194579+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	15518718	2026-11-27 11:38:05.194579+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	c515	2026-11-27 11:38:05.194579+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	ae32	2026-11-27 11:38:05.194579+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	05dd0bafa2e5	2026-11-27 11:38:05.194579+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	task	2026-11-27 11:38:05.194579+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	4c5f	2026-11-27 11:38:05.194579+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	c515-4c5f-ae32-05dd0bafa2e5	2026-11-27 11:38:05.194579+00
c24079f0-4586-486e-b244-7f6765b31b49	4586	2026-11-27 11:38:05.194579+00
c24079f0-4586-486e-b244-7f6765b31b49	486e-b244	2026-11-27 11:38:05.194579+00
c24079f0-4586-486e-b244-7f6765b31b49	b244	2026-11-27 11:38:05.194579+00
c24079f0-4586-486e-b244-7f6765b31b49	e-b244-7f6765b31b49	2026-11-27 11:38:05.194579+00
c24079f0-4586-486e-b244-7f6765b31b49	486e	2026-11-27 11:38:05.194579+00
c24079f0-4586-486e-b244-7f6765b31b49	e	2026-11-27 11:38:05.194579+00
c24079f0-4586-486e-b244-7f6765b31b49	c24079f0	2026-11-27 11:38:05.194579+00
c24079f0-4586-486e-b244-7f6765b31b49	task	2026-11-27 11:38:05.194579+00
c24079f0-4586-486e-b244-7f6765b31b49	-4586	2026-11-27 11:38:05.194579+00
c24079f0-4586-486e-b244-7f6765b31b49	-486	2026-11-27 11:38:05.194579+00
c24079f0-4586-486e-b244-7f6765b31b49	7f6765b31b49	2026-11-27 11:38:05.194579+00
\.


--
-- Data for Name: service_slots; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.service_slots (org_id, slot_id, service_id, slot_no, generation, leased_at, expires_at, holder) FROM stdin;
15518718-c515-4c5f-ae32-05dd0bafa2e5	3996906788796386513	09f744ad-4152-4c6d-bd86-90f791687409	1	1	2026-11-27 11:38:04.555836+00	2026-12-04 11:38:04.555836+00	job
15518718-c515-4c5f-ae32-05dd0bafa2e5	-5800792296192589112	8d648f29-e4b3-4fd4-9311-b4cd164a0790	2	0	\N	\N	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	238203453589245774	8d648f29-e4b3-4fd4-9311-b4cd164a0790	1	1	2026-11-27 11:38:04.557204+00	2026-12-04 11:38:04.557204+00	job
15518718-c515-4c5f-ae32-05dd0bafa2e5	4589549959331006163	ec86bfd1-f2ec-4366-9435-ffbe333c1cf3	1	0	\N	\N	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	-7234464903865217305	ec86bfd1-f2ec-4366-9435-ffbe333c1cf3	2	0	\N	\N	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	-3267278092625293416	ec86bfd1-f2ec-4366-9435-ffbe333c1cf3	3	1	2026-11-27 11:38:04.558581+00	2026-12-04 11:38:04.558581+00	job
c24079f0-4586-486e-b244-7f6765b31b49	584161912791580686	fd9cd505-4034-4b33-9dcc-d842a8ffc7f9	1	1	2026-11-27 11:38:04.580004+00	2026-12-04 11:38:04.580004+00	job
c24079f0-4586-486e-b244-7f6765b31b49	-1906938031084122790	218a207d-49b9-4b5f-a313-2ec0d1ce4fe5	1	0	\N	\N	\N
c24079f0-4586-486e-b244-7f6765b31b49	-8051357636758188319	218a207d-49b9-4b5f-a313-2ec0d1ce4fe5	2	1	2026-11-27 11:38:04.584135+00	2026-12-04 11:38:04.584135+00	job
c24079f0-4586-486e-b244-7f6765b31b49	7890562920365047985	00811ace-6c72-4a15-b0b4-53446404e40b	1	0	\N	\N	\N
c24079f0-4586-486e-b244-7f6765b31b49	6302366772144132076	00811ace-6c72-4a15-b0b4-53446404e40b	2	0	\N	\N	\N
c24079f0-4586-486e-b244-7f6765b31b49	6462697174543124385	00811ace-6c72-4a15-b0b4-53446404e40b	3	1	2026-11-27 11:38:04.588246+00	2026-12-04 11:38:04.588246+00	job
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	3182660531808059520	1a292c78-867d-41c5-8f3a-c61586b65866	1	1	2026-11-27 11:38:04.604171+00	2026-12-04 11:38:04.604171+00	job
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	4283838405201052730	23604ac4-ebc2-4983-9998-753af71d6689	2	0	\N	\N	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	8369284930444019342	23604ac4-ebc2-4983-9998-753af71d6689	1	1	2026-11-27 11:38:04.607133+00	2026-12-04 11:38:04.607133+00	job
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	-3084630068801811201	94e23448-b473-4b4a-9e42-ca76b28dc349	1	0	\N	\N	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	8333820324413391119	94e23448-b473-4b4a-9e42-ca76b28dc349	2	0	\N	\N	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	3992184005573233698	94e23448-b473-4b4a-9e42-ca76b28dc349	3	1	2026-11-27 11:38:04.610445+00	2026-12-04 11:38:04.610445+00	job
\.


--
-- Data for Name: task_definitions; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.task_definitions (org_id, task_definition_id, task_id, version, metadata, interface_spec, service_config, is_active, is_system, created_by, created_at, updated_at) FROM stdin;
15518718-c515-4c5f-ae32-05dd0bafa2e5	d31709d0-5653-46c6-a048-fbc66b59797e	t0	1.0.0	{"title": "Task 0 of 15518718-c515-4c5f-ae32-05dd0bafa2e5"}	{}	{}	t	f	\N	2026-11-27 11:38:04.503186+00	2026-11-27 11:38:04.503186+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	a663eea6-448f-4a8d-af69-49e3158f8ecf	t1	1.1.0	{"title": "Task 1 of 15518718-c515-4c5f-ae32-05dd0bafa2e5"}	{}	{}	t	f	\N	2026-11-27 11:38:04.503186+00	2026-11-27 11:38:04.503186+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	9c332ac7-d7af-4328-b246-d3866243d2e4	t2	1.2.0	{"title": "Task 2 of 15518718-c515-4c5f-ae32-05dd0bafa2e5"}	{}	{}	t	f	\N	2026-11-27 11:38:04.503186+00	2026-11-27 11:38:04.503186+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	5c8b9369-b99c-401e-8e6c-610fad62e77a	t3	1.3.0	{"title": "Task 3 of 15518718-c515-4c5f-ae32-05dd0bafa2e5"}	{}	{}	t	f	\N	2026-11-27 11:38:04.503186+00	2026-11-27 11:38:04.503186+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	12652a45-0d7b-4f46-b208-ab32428a3cc2	t4	1.4.0	{"title": "Task 4 of 15518718-c515-4c5f-ae32-05dd0bafa2e5"}	{}	{}	t	f	\N	2026-11-27 11:38:04.503186+00	2026-11-27 11:38:04.503186+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	fd650752-dd1a-4e1f-b768-d370aa65f0c9	t5	1.5.0	{"title": "Task 5 of 15518718-c515-4c5f-ae32-05dd0bafa2e5"}	{}	{}	t	f	\N	2026-11-27 11:38:04.503186+00	2026-11-27 11:38:04.503186+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	c9bb649a-a2a0-4e11-a4b9-33806f00e0b7	t6	1.6.0	{"title": "Task 6 of 15518718-c515-4c5f-ae32-05dd0bafa2e5"}	{}	{}	t	f	\N	2026-11-27 11:38:04.503186+00	2026-11-27 11:38:04.503186+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	e6fc6c3a-daf3-4aac-bf13-e63052dbd904	t7	1.7.0	{"title": "Task 7 of 15518718-c515-4c5f-ae32-05dd0bafa2e5"}	{}	{}	t	f	\N	2026-11-27 11:38:04.503186+00	2026-11-27 11:38:04.503186+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	a1c807db-9e53-4ee1-b53c-e186721111e6	t8	1.8.0	{"title": "Task 8 of 15518718-c515-4c5f-ae32-05dd0bafa2e5"}	{}	{}	t	f	\N	2026-11-27 11:38:04.503186+00	2026-11-27 11:38:04.503186+00
15518718-c515-4c5f-ae32-05dd0bafa2e5	8cf1a2db-1df0-441b-a6b3-c5b948a45952	t9	1.9.0	{"title": "Task 9 of 15518718-c515-4c5f-ae32-05dd0bafa2e5"}	{}	{}	t	f	\N	2026-11-27 11:38:04.503186+00	2026-11-27 11:38:04.503186+00
c24079f0-4586-486e-b244-7f6765b31b49	8d01aadb-3ce5-4727-b2e5-f3e4dcb43066	t0	1.0.0	{"title": "Task 0 of c24079f0-4586-486e-b244-7f6765b31b49"}	{}	{}	t	f	\N	2026-11-27 11:38:04.562453+00	2026-11-27 11:38:04.562453+00
c24079f0-4586-486e-b244-7f6765b31b49	84f88f03-3305-482d-8f33-62b7ff49efd3	t1	1.1.0	{"title": "Task 1 of c24079f0-4586-486e-b244-7f6765b31b49"}	{}	{}	t	f	\N	2026-11-27 11:38:04.562453+00	2026-11-27 11:38:04.562453+00
c24079f0-4586-486e-b244-7f6765b31b49	7236dd36-f5b0-4142-91de-2a32bbc4b0e3	t2	1.2.0	{"title": "Task 2 of c24079f0-4586-486e-b244-7f6765b31b49"}	{}	{}	t	f	\N	2026-11-27 11:38:04.562453+00	2026-11-27 11:38:04.562453+00
c24079f0-4586-486e-b244-7f6765b31b49	b1bbfb39-43d8-4f81-8728-72ace7fdcba5	t3	1.3.0	{"title": "Task 3 of c24079f0-4586-486e-b244-7f6765b31b49"}	{}	{}	t	f	\N	2026-11-27 11:38:04.562453+00	2026-11-27 11:38:04.562453+00
c24079f0-4586-486e-b244-7f6765b31b49	bae6f71f-2c69-4f6c-9b5a-5b510433337f	t4	1.4.0	{"title": "Task 4 of c24079f0-4586-486e-b244-7f6765b31b49"}	{}	{}	t	f	\N	2026-11-27 11:38:04.562453+00	2026-11-27 11:38:04.562453+00
c24079f0-4586-486e-b244-7f6765b31b49	75a883e6-fc47-4eb8-a88e-5f205829987c	t5	1.5.0	{"title": "Task 5 of c24079f0-4586-486e-b244-7f6765b31b49"}	{}	{}	t	f	\N	2026-11-27 11:38:04.562453+00	2026-11-27 11:38:04.562453+00
c24079f0-4586-486e-b244-7f6765b31b49	5889e37d-28cd-453b-8595-cd1190e71836	t6	1.6.0	{"title": "Task 6 of c24079f0-4586-486e-b244-7f6765b31b49"}	{}	{}	t	f	\N	2026-11-27 11:38:04.562453+00	2026-11-27 11:38:04.562453+00
c24079f0-4586-486e-b244-7f6765b31b49	f3c24a16-0b7d-44b0-9b80-c39c08de3b9f	t7	1.7.0	{"title": "Task 7 of c24079f0-4586-486e-b244-7f6765b31b49"}	{}	{}	t	f	\N	2026-11-27 11:38:04.562453+00	2026-11-27 11:38:04.562453+00
c24079f0-4586-486e-b244-7f6765b31b49	01765a75-e444-4a78-8fa0-9d9a00910a55	t8	1.8.0	{"title": "Task 8 of c24079f0-4586-486e-b244-7f6765b31b49"}	{}	{}	t	f	\N	2026-11-27 11:38:04.562453+00	2026-11-27 11:38:04.562453+00
c24079f0-4586-486e-b244-7f6765b31b49	b0e7faa3-73b5-40fa-8279-cddcf5215fcd	t9	1.9.0	{"title": "Task 9 of c24079f0-4586-486e-b244-7f6765b31b49"}	{}	{}	t	f	\N	2026-11-27 11:38:04.562453+00	2026-11-27 11:38:04.562453+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	cc025c24-595b-4b51-8765-724bfbcc333c	t0	1.0.0	{"title": "Task 0 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb"}	{}	{}	t	f	\N	2026-11-27 11:38:04.5925+00	2026-11-27 11:38:04.5925+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	2b138f2d-6620-4ee9-8544-7a3b1bf0e28b	t1	1.1.0	{"title": "Task 1 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb"}	{}	{}	t	f	\N	2026-11-27 11:38:04.5925+00	2026-11-27 11:38:04.5925+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	932f4cfc-9200-4be3-8093-b1dcdc73a502	t2	1.2.0	{"title": "Task 2 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb"}	{}	{}	t	f	\N	2026-11-27 11:38:04.5925+00	2026-11-27 11:38:04.5925+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	453342c8-1305-4dd1-838f-2bf7d2c6a270	t3	1.3.0	{"title": "Task 3 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb"}	{}	{}	t	f	\N	2026-11-27 11:38:04.5925+00	2026-11-27 11:38:04.5925+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	a5f4da7c-20cf-4a80-8d69-578b34ac0eb5	t4	1.4.0	{"title": "Task 4 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb"}	{}	{}	t	f	\N	2026-11-27 11:38:04.5925+00	2026-11-27 11:38:04.5925+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	17d552a3-6fee-488a-9ee5-cfd6a7edece5	t5	1.5.0	{"title": "Task 5 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb"}	{}	{}	t	f	\N	2026-11-27 11:38:04.5925+00	2026-11-27 11:38:04.5925+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	a2463edd-dfe0-4b11-bfde-38dedd9f12d4	t6	1.6.0	{"title": "Task 6 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb"}	{}	{}	t	f	\N	2026-11-27 11:38:04.5925+00	2026-11-27 11:38:04.5925+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	2573227d-6ef1-40b6-a744-02b3f40689ab	t7	1.7.0	{"title": "Task 7 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb"}	{}	{}	t	f	\N	2026-11-27 11:38:04.5925+00	2026-11-27 11:38:04.5925+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	9815c9e3-b422-4a07-ada9-50a396ef325d	t8	1.8.0	{"title": "Task 8 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb"}	{}	{}	t	f	\N	2026-11-27 11:38:04.5925+00	2026-11-27 11:38:04.5925+00
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	2d51ab8c-e676-4e46-9abb-c8118ae00761	t9	1.9.0	{"title": "Task 9 of 07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb"}	{}	{}	t	f	\N	2026-11-27 11:38:04.5925+00	2026-11-27 11:38:04.5925+00
\.


--
-- Data for Name: task_executions; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.task_executions (exec_id, job_id, task_name, task_definition_id, service_url, status, parameters, started_at, ended_at, retries, logs_uri) FROM stdin;
ff2fbced-c269-4582-9ea9-9f2f484092b5	5a9bd687-eb25-4f11-9796-e5daeda26bf2	step 0	f34ef1f4-bdc8-46dc-9f9c-a8097907ded9	http://s0	DONE	{}	2026-11-27 11:38:04.612525+00	\N	0	\N
3c5410fa-66c3-4597-a8ad-85c4a7da9af7	db779678-f44a-4815-8858-c9c50e51dbaa	step 0	86cb45a2-0a5d-4d4d-b9a5-b1fb2f536871	http://s0	DONE	{}	2026-11-27 11:38:04.612525+00	\N	0	\N
60dd90e5-4a68-43f5-b38a-495a26d1dbed	60fcbaa1-81da-4631-beb8-3ef6ff1985f1	step 0	268a7462-a037-4ae9-8c97-9c64a29bd72d	http://s0	DONE	{}	2026-11-27 11:38:04.612525+00	\N	0	\N
c887d5e8-e9f8-4935-86cb-19d2d83b9348	0b1d27c8-dafa-4222-b127-5f0c728776e8	step 0	7c520ac5-e1cf-4eef-9180-a1e5861903f9	http://s0	DONE	{}	2026-11-27 11:38:04.612525+00	\N	0	\N
8c7ec2a5-9d73-4924-b553-da6ad1b2be12	b929c65b-ce40-447b-94ab-750d0fefe251	step 0	26195baf-e8da-4614-940f-193ff9e6fa87	http://s0	DONE	{}	2026-11-27 11:38:04.612525+00	\N	0	\N
0d1535f3-c1f8-4dde-a38e-cc4858ca18a1	d748f557-6b37-463a-938d-499141657e37	step 0	37d63aac-c783-4e44-86eb-784aac9a026c	http://s0	DONE	{}	2026-11-27 11:38:04.612525+00	\N	0	\N
029abfd9-87ef-41b7-97f8-bc5036379450	6b2eb83b-7b2d-410a-98f4-71e2f0d8dced	step 0	4e131e8e-e268-437d-8244-265c1de184e1	http://s0	DONE	{}	2026-11-27 11:38:04.612525+00	\N	0	\N
e8963416-5a9a-4a57-a39c-38536cd0785a	27ac6baf-b170-4223-8b4a-c3354c9975a7	step 0	b76635ae-dbe2-418a-a597-06df4f39b1c5	http://s0	DONE	{}	2026-11-27 11:38:04.612525+00	\N	0	\N
84dc74e1-01b9-4174-a6b1-1a550c0ca9ee	5cd3eaf1-d745-4298-9c40-601a34c20bad	step 0	b71d8f51-5b99-4fa1-b0bc-a180cd74dacc	http://s0	DONE	{}	2026-11-27 11:38:04.612525+00	\N	0	\N
0766ec59-b7c2-4d7c-b36d-a4a71f695700	036fe1e4-6d60-474a-a7e2-9d9893ff79ef	step 0	0aa4ca69-dafc-4f65-8196-95bb31a242ac	http://s0	DONE	{}	2026-11-27 11:38:04.612525+00	\N	0	\N
010e0768-b054-4e96-ab18-d09a3f2213d0	41ea7a2e-db04-4ded-af9d-1d26f4b7bded	step 0	81dd8e70-edf6-4b86-bc52-5242d177dec3	http://s0	DONE	{}	2026-11-27 11:38:04.612525+00	\N	0	\N
309f46e7-46ac-4177-8157-3a83414eff99	66fdb43f-ce57-4890-aa42-94bf80888d7a	step 0	957cf72c-0932-4529-96ac-d5930139bc81	http://s0	DONE	{}	2026-11-27 11:38:04.612525+00	\N	0	\N
082d1f75-9aaa-454f-94e4-151c55c5b8ef	13f20f12-ac9c-4f27-a456-8a9c753d5a31	step 0	fec41c64-1324-4b36-977a-68307048b5f6	http://s0	DONE	{}	2026-11-27 11:38:04.612525+00	\N	0	\N
e133c629-0cc4-4f4e-896c-aa90fbeceed0	63d1bc40-5526-4ebf-b064-109ce745c194	step 0	a7b63b94-8333-4dc6-8536-72e409f7fb51	http://s0	DONE	{}	2026-11-27 11:38:04.612525+00	\N	0	\N
057ce7e9-2cb7-4f9b-b586-07d212f95d87	dc0c9562-a8af-4266-8510-cf996d65316d	step 0	1f3eb813-b33f-402b-a9fb-9ec5747c1e57	http://s0	DONE	{}	2026-11-27 11:38:04.612525+00	\N	0	\N
3e8eeca1-9a3a-4560-966a-91bd24e1379c	19f15811-0c49-4561-b747-52485d6eb584	step 0	fc48454e-c18f-45e1-9cfb-4f0f9bee3c7a	http://s0	DONE	{}	2026-11-27 11:38:04.612525+00	\N	0	\N
aba10e39-9c17-4962-9c23-4edbfdb2221c	d5517121-ff8a-4913-bdd7-540662a19dd6	step 0	a246d73e-f71c-4069-84a5-168d6b79edc1	http://s0	DONE	{}	2026-11-27 11:38:04.612525+00	\N	0	\N
8c1336df-c9d9-4d25-bbea-8b7eb3fb8f55	ff799ead-faf5-4a8d-8d5d-fee435607091	step 0	81ce2e62-9dcc-4369-9d2b-7b0c9a0d9d63	http://s0	DONE	{}	2026-11-27 11:38:04.612525+00	\N	0	\N
4e249844-18c1-4bce-835c-38232682e787	957100f8-0247-4432-a09b-13b87c32bac9	step 0	ea2fd88b-8fa2-4a42-b777-26b3b8db4aa7	http://s0	DONE	{}	2026-11-27 11:38:04.612525+00	\N	0	\N
8ac88804-5a3e-44b4-be1d-2e9ad2faa133	67aba034-ba53-4c49-8e08-89fba2d6ffac	step 0	7734c64b-81da-4c57-bf76-2dfa26ef4f54	http://s0	DONE	{}	2026-11-27 11:38:04.612525+00	\N	0	\N
9bf1f00c-2e5c-4a84-957a-a92d5cfd23b9	3ee19b23-be53-44b3-aeab-47dae5455775	step 0	7d1c0816-12c6-4e68-a654-bbf458ac1572	http://s0	DONE	{}	2026-11-27 11:38:04.612525+00	\N	0	\N
bfe331c3-1707-4605-84f8-c134d79d45aa	2e7fa043-7c2c-4013-b55c-776cc559b5da	step 0	462f6128-34d9-477b-82be-007e426c4e3f	http://s0	DONE	{}	2026-11-27 11:38:04.612525+00	\N	0	\N
1c90d457-4b21-4eaf-9ad1-3b96a0328263	4d6112bb-c691-4497-9790-d5afb37794c6	step 0	1eb524c3-277d-4fda-bd1b-96235713d0f0	http://s0	DONE	{}	2026-11-27 11:38:04.612525+00	\N	0	\N
de859882-66ef-48aa-9700-d35aa37dca69	18090eeb-332c-468f-8c1a-c5fc80be40d8	step 0	b7e7f9e9-b994-45bb-b71d-163e2c6126dd	http://s0	DONE	{}	2026-11-27 11:38:04.612525+00	\N	0	\N
5a0bc39a-e78b-4c2d-b995-253a96017e21	e766a129-f479-46c5-8989-7d5d63f6c29e	step 0	6633de86-eb33-4d23-80b1-4e24d4c5407d	http://s0	DONE	{}	2026-11-27 11:38:04.612525+00	\N	0	\N
b8df36d4-c8d3-4dd8-b588-aef02d68e7ca	b08609e4-74f1-4ef6-8aee-69542e278587	step 0	b6aa6d2f-2a61-4a9b-afdd-049187862d30	http://s0	DONE	{}	2026-11-27 11:38:04.612525+00	\N	0	\N
cf1687e0-4427-448a-9a1b-76710aa62c17	8e87b0cd-f865-4eb3-8dcb-020679ab2f91	step 0	1f05ff08-86fd-4daa-ba7e-7ee86c83ddd2	http://s0	DONE	{}	2026-11-27 11:38:04.612525+00	\N	0	\N
2bdb1f41-f100-450b-ac12-3e4174807856	bf0d2f05-b78c-4f39-b94c-2231b39d87af	step 0	ab11544c-8851-4d63-bff8-cf54f618149d	http://s0	DONE	{}	2026-11-27 11:38:04.612525+00	\N	0	\N
fb3ac015-4094-441a-b0fa-00a443aaabb5	6b0fda94-0cea-4af4-b454-a263ba415703	step 0	6e7d824b-1fe2-4c70-b69a-6342876bb17f	http://s0	DONE	{}	2026-11-27 11:38:04.612525+00	\N	0	\N
e73f2abf-8e06-4d6d-9869-ce2169b92b6d	aa21faf5-3659-47db-8968-224ea0d21033	step 0	27304c1d-175a-4958-91d3-8d09fe6d48a0	http://s0	DONE	{}	2026-11-27 11:38:04.612525+00	\N	0	\N
d86d929e-f89b-4aa2-8d52-7f7bfc47aa4e	c6a5633a-d003-4bea-ab49-75eb55e33220	step 0	656ba140-8bb0-4807-9f4d-e89a5361b135	http://s0	DONE	{}	2026-11-27 11:38:04.612525+00	\N	0	\N
60684022-489e-4fd0-85cc-12256a864454	d85378ae-2f77-41ec-b558-5e23dca93aae	step 0	6ad96776-3f58-4e81-93b6-b28bbaa98ca1	http://s0	DONE	{}	2026-11-27 11:38:04.612525+00	\N	0	\N
6ff999f4-0197-4e4b-aee2-ea7874763eb0	df91141f-4780-46a3-bd83-0a6e22a75bec	step 0	e19625af-ad51-472d-8a73-d19616436c54	http://s0	DONE	{}	2026-11-27 11:38:04.612525+00	\N	0	\N
6979effe-6c9a-4ea4-9d48-1b18877adf17	2d68a9c4-5b55-49fb-b04e-d037baef6642	step 0	e6552b04-65e9-4bad-bb3f-441267ab5d30	http://s0	DONE	{}	2026-11-27 11:38:04.612525+00	\N	0	\N
bd6ae01e-4871-4ad6-9a9e-a1226e1d6de5	a66d145f-8ef6-4231-886e-94b208f4b0e0	step 0	6cfa251b-43f3-4020-851e-abd7e6264251	http://s0	DONE	{}	2026-11-27 11:38:04.612525+00	\N	0	\N
222d1033-f0ae-40a6-b337-b75a35d49b61	c156a438-0dd4-4f68-9b4f-aa88ad628d8d	step 0	406e872a-95a7-4ebe-9bc9-701b7079979f	http://s0	DONE	{}	2026-11-27 11:38:04.612525+00	\N	0	\N
3ac61225-4e4a-44c2-9996-7116aed92fa3	c8d977f6-99f6-48b9-bd03-359a7a8d63fc	step 0	f8bbaa6c-4da7-429f-92f7-5a840b7776ae	http://s0	DONE	{}	2026-11-27 11:38:04.612525+00	\N	0	\N
c3437607-088d-49c9-a3e7-971fe68ab9ef	2dee4135-398b-4ce8-836a-7d40ad9bbd23	step 0	ac10e56f-5f3d-4f2a-a214-fd1842482c4d	http://s0	DONE	{}	2026-11-27 11:38:04.612525+00	\N	0	\N
70a0aa2f-bbb6-4a76-bc25-c3ca5201e47f	929f49e4-2dfb-4b53-983f-30ff5da2804e	step 0	e44b338d-b321-4a83-a091-eb4c11cd59fd	http://s0	DONE	{}	2026-11-27 11:38:04.612525+00	\N	0	\N
49f4bccb-e55e-4a76-9d8a-ce25d80ff95f	b9c523f2-c502-4d46-b44e-0e03e45806b5	step 0	ca291804-003d-488e-bdb0-ea77b52c9566	http://s0	DONE	{}	2026-11-27 11:38:04.612525+00	\N	0	\N
9d87e392-849b-4b18-b80d-4f44237b2b3b	db26dd69-f983-474f-b796-d5b9ae15ac5b	step 0	f5f2add9-bb48-41ca-afc8-c0ea5bb3593e	http://s0	DONE	{}	2026-11-27 11:38:04.612525+00	\N	0	\N
4acee3dc-5bbd-465b-bf45-85b50e463d02	9f23460d-9ab2-48ea-a06e-936dc486db16	step 0	56db0c64-b63b-4cbf-81c6-b4633f3b8762	http://s0	DONE	{}	2026-11-27 11:38:04.612525+00	\N	0	\N
9ddf02d2-a41b-4cbf-94ec-bd1ec6fc9996	3afe56aa-446f-4d4d-a877-11db38d93684	step 0	a2890f23-5e14-47a5-b243-02d6b73c8dcf	http://s0	DONE	{}	2026-11-27 11:38:04.612525+00	\N	0	\N
0b439455-7d99-4b3a-9655-f133cad115c6	dbea44e4-ca0f-453a-a8f5-27239e07035c	step 0	2fe41268-78a2-492b-90ca-2606a7d86842	http://s0	DONE	{}	2026-11-27 11:38:04.612525+00	\N	0	\N
e9dccab6-3731-4a7f-a88a-bb483ee69dfa	3f497310-ab3e-4079-b1d3-5d563d144448	step 0	4795dfa7-8286-46e9-a6e5-5ddbb2622228	http://s0	DONE	{}	2026-11-27 11:38:04.612525+00	\N	0	\N
1eefb59e-0bfa-4b03-94c6-42f9b2fcc101	193e0ba4-8fa9-4031-ad1a-0df8df4c0b72	step 0	faffc1ff-877e-48bc-9c16-d4aa4f200c1d	http://s0	DONE	{}	2026-11-27 11:38:04.612525+00	\N	0	\N
d8f2c5ff-3c8c-4118-92ab-ff44ae6bd980	466ce7c9-0003-43a5-abb8-f045d3e42df3	step 0	cffdb036-66f9-4180-abf9-6a6918d45e5a	http://s0	DONE	{}	2026-11-27 11:38:04.612525+00	\N	0	\N
ced1d86d-8e23-419f-b48d-5d377d61eba8	d5656658-8ed3-42e3-8aff-0d637af180a7	step 0	c9524263-1dc1-4648-b657-7115355f762b	http://s0	DONE	{}	2026-11-27 11:38:04.612525+00	\N	0	\N
6553f08d-5341-4ede-9b08-00e83c3da087	9a6da310-5e31-4ff6-adf3-8f7c12cb4ac6	step 0	9b7c312f-dee4-4a53-b034-8eee14952e1b	http://s0	DONE	{}	2026-11-27 11:38:04.612525+00	\N	0	\N
a11705ca-fc2d-4a21-a48a-47e513e2e13d	877f4743-5dff-4836-98d7-83560bb3411a	step 0	9a024d37-bbfa-4b17-8307-4edd7861bad0	http://s0	DONE	{}	2026-11-27 11:38:04.612525+00	\N	0	\N
e58fc0b2-d1d5-4726-8109-7a456db12ba2	afbeac98-9825-4e5f-b11b-ddb7f85a87ac	step 0	67f8b0be-1ae9-4e09-a399-2998cab1dc59	http://s0	DONE	{}	2026-11-27 11:38:04.612525+00	\N	0	\N
da9b84ad-4845-4b92-ab1d-a6259e216607	1d09d2c3-344e-4d63-a337-eae20e29ddfe	step 0	4c637214-3b5e-4d78-8777-d4e2086f898b	http://s0	DONE	{}	2026-11-27 11:38:04.612525+00	\N	0	\N
5067c25e-997a-4f84-9b7c-c5062bf95579	4d5c2600-fb9d-40e0-b855-7bbf04b58851	step 0	82dcfab1-f019-489f-808e-3c01a1a3a24d	http://s0	DONE	{}	2026-11-27 11:38:04.612525+00	\N	0	\N
de3c49b2-a663-4bad-b9cf-58cda59ec638	e74fc23e-416d-4c05-8e7a-673270dae06b	step 0	a4167309-a4c3-4cf8-8cb3-ca607feddbd1	http://s0	DONE	{}	2026-11-27 11:38:04.612525+00	\N	0	\N
b97ef30d-0590-4d89-9a6f-64d5aaf31b79	8e512b06-bea2-49b9-9ac5-1fba722d5397	step 0	6f814871-ae1d-44ff-9828-9e7d025180fa	http://s0	DONE	{}	2026-11-27 11:38:04.612525+00	\N	0	\N
6cbd8df2-b0cc-46aa-b112-35cb64883b4f	351780e2-d74a-4b61-8d60-4ff3fc241fa6	step 0	ea069e10-848c-4d4c-8b06-66594dfa9483	http://s0	DONE	{}	2026-11-27 11:38:04.612525+00	\N	0	\N
66255432-1231-4fc3-9c6c-56f464a66784	fe9fd84d-c359-4c11-883e-5da1eb25a37f	step 0	6863b254-f4c5-4076-b101-d0cf3afc5167	http://s0	DONE	{}	2026-11-27 11:38:04.612525+00	\N	0	\N
fae4e113-726b-4aab-9d17-847aecdc3849	54d4d83f-807e-4707-b5df-8349174e6ff4	step 0	882b3250-bfab-4f6d-b22f-1fbb3a8dd75f	http://s0	DONE	{}	2026-11-27 11:38:04.612525+00	\N	0	\N
f3ebd91d-1302-43d3-8dae-7dead0593231	c2e3a495-e67b-442d-b0ba-a98aca71a631	step 0	94bbfd3c-387e-4edf-9ceb-ebdfb9abde1b	http://s0	DONE	{}	2026-11-27 11:38:04.612525+00	\N	0	\N
577fcc8d-9f17-4542-b24c-78aaf5b09fa4	5e782e30-aded-4f38-a807-1d9eb4ac9a14	step 0	ebf5f3ea-8b87-4eac-a373-4055fc2c4c28	http://s0	DONE	{}	2026-11-27 11:38:04.612525+00	\N	0	\N
2d11e95c-8613-4cae-8be2-7f9b05597f95	5a9bd687-eb25-4f11-9796-e5daeda26bf2	step 1	bc2083e9-1c7b-458c-aa5c-ef8bf5ed7c61	http://s1	DONE	{}	2026-11-27 11:37:04.612525+00	\N	1	\N
d5233727-a4b8-4ca2-bb62-ea2b4684814a	db779678-f44a-4815-8858-c9c50e51dbaa	step 1	b6700ec0-3f51-4d22-98c2-3dd093aad72e	http://s1	DONE	{}	2026-11-27 11:37:04.612525+00	\N	1	\N
8a9925f3-1ed0-46bf-ba27-859fc4bcf596	60fcbaa1-81da-4631-beb8-3ef6ff1985f1	step 1	74cbf8af-daf1-4329-9103-b78cbd360d62	http://s1	DONE	{}	2026-11-27 11:37:04.612525+00	\N	1	\N
0009a7e6-60cc-4ddc-a894-d57c6cb99d54	0b1d27c8-dafa-4222-b127-5f0c728776e8	step 1	02a283a3-94a5-42fc-8e22-7d567abf6a63	http://s1	DONE	{}	2026-11-27 11:37:04.612525+00	\N	1	\N
f824a474-17cf-4667-9f4a-9645037e1354	b929c65b-ce40-447b-94ab-750d0fefe251	step 1	fff92328-661a-4be1-a4fb-e297d2a63200	http://s1	DONE	{}	2026-11-27 11:37:04.612525+00	\N	1	\N
d1153c3d-f652-44e9-b8b1-11a180013455	d748f557-6b37-463a-938d-499141657e37	step 1	75a29570-6588-440f-9d48-fd7c844f1015	http://s1	DONE	{}	2026-11-27 11:37:04.612525+00	\N	1	\N
a4d782d4-aee9-4ed3-b895-479cbc26b4e4	6b2eb83b-7b2d-410a-98f4-71e2f0d8dced	step 1	1e5ed135-d85a-432b-a871-b60ae2a12e53	http://s1	DONE	{}	2026-11-27 11:37:04.612525+00	\N	1	\N
45815d61-2ea1-40a7-aafa-fb64063b9a9f	27ac6baf-b170-4223-8b4a-c3354c9975a7	step 1	d9a578b1-fc36-451d-9da2-d93f6e66fdbe	http://s1	DONE	{}	2026-11-27 11:37:04.612525+00	\N	1	\N
df1552ff-9a33-41e3-9536-9662ac00cdc5	5cd3eaf1-d745-4298-9c40-601a34c20bad	step 1	d46dc1fb-8ac2-45f0-9b11-9625eedac628	http://s1	DONE	{}	2026-11-27 11:37:04.612525+00	\N	1	\N
e9d0b79a-44a2-467c-af6a-7b9a6f09d24b	036fe1e4-6d60-474a-a7e2-9d9893ff79ef	step 1	f21c17b3-9643-4e59-bc59-6f6f8c8d67a2	http://s1	DONE	{}	2026-11-27 11:37:04.612525+00	\N	1	\N
7846dd26-5fdd-4c40-bf14-99c579a581d2	41ea7a2e-db04-4ded-af9d-1d26f4b7bded	step 1	b0788cee-d652-4b4e-9341-d5ad1090a378	http://s1	DONE	{}	2026-11-27 11:37:04.612525+00	\N	1	\N
420e8579-4d6a-41d7-8e78-2866e80edc20	66fdb43f-ce57-4890-aa42-94bf80888d7a	step 1	3e4fe142-1f9a-4005-8919-debe43606171	http://s1	DONE	{}	2026-11-27 11:37:04.612525+00	\N	1	\N
1f77e161-c47a-40a2-a15a-1d0ed9c47d21	13f20f12-ac9c-4f27-a456-8a9c753d5a31	step 1	93d44cab-2fc0-4b5d-9d0b-64d9945272fd	http://s1	DONE	{}	2026-11-27 11:37:04.612525+00	\N	1	\N
7debe558-c52e-421f-935d-27646cea0a9a	63d1bc40-5526-4ebf-b064-109ce745c194	step 1	2ae14db1-7121-4bdd-85f5-74d0c8775c66	http://s1	DONE	{}	2026-11-27 11:37:04.612525+00	\N	1	\N
3d8254b2-6796-46c8-a350-9d57b98a1c0c	dc0c9562-a8af-4266-8510-cf996d65316d	step 1	f5e0e6c7-500a-4046-8f86-e8e34039399b	http://s1	DONE	{}	2026-11-27 11:37:04.612525+00	\N	1	\N
92e80a31-9519-41e4-bf4a-c37a4b659b43	19f15811-0c49-4561-b747-52485d6eb584	step 1	3bc76ba7-ea03-4fd7-ade5-1cbc004271d3	http://s1	DONE	{}	2026-11-27 11:37:04.612525+00	\N	1	\N
6065b59a-e4b2-4909-9f8f-70a30b04e601	d5517121-ff8a-4913-bdd7-540662a19dd6	step 1	b7e3c0b5-f29a-4f47-981c-60175a1859bf	http://s1	DONE	{}	2026-11-27 11:37:04.612525+00	\N	1	\N
de7c160c-b8f9-499a-a3db-a1e752e8ce88	ff799ead-faf5-4a8d-8d5d-fee435607091	step 1	5537b661-c011-484d-9b27-4b36f6955d45	http://s1	DONE	{}	2026-11-27 11:37:04.612525+00	\N	1	\N
2ed8416e-3664-4bd2-b360-2f2ca0440fcf	957100f8-0247-4432-a09b-13b87c32bac9	step 1	b5dfea7a-5bfd-4878-a5b3-3dab22ca5bd1	http://s1	DONE	{}	2026-11-27 11:37:04.612525+00	\N	1	\N
5a6f2776-8e34-4480-9881-1dfedad94d7a	67aba034-ba53-4c49-8e08-89fba2d6ffac	step 1	4698e4f8-85dc-4194-b620-d01d846f889d	http://s1	DONE	{}	2026-11-27 11:37:04.612525+00	\N	1	\N
040ab4af-56c4-4591-b646-73ba3d20e65e	3ee19b23-be53-44b3-aeab-47dae5455775	step 1	7688e427-863e-4d10-91af-42c02c97c876	http://s1	DONE	{}	2026-11-27 11:37:04.612525+00	\N	1	\N
0b89455f-eda2-4d4e-90cb-0c0dfaa16cab	2e7fa043-7c2c-4013-b55c-776cc559b5da	step 1	71ff61bd-7b7f-47a6-b3a0-6746be607b08	http://s1	DONE	{}	2026-11-27 11:37:04.612525+00	\N	1	\N
37cc4b75-459a-4d60-82da-73e5b592ef25	4d6112bb-c691-4497-9790-d5afb37794c6	step 1	dca893db-b351-46ca-957f-afcda8516244	http://s1	DONE	{}	2026-11-27 11:37:04.612525+00	\N	1	\N
98a3fa43-ece0-4dd6-9423-ac8910447b4c	18090eeb-332c-468f-8c1a-c5fc80be40d8	step 1	356df2d8-f4f5-4bd7-a17c-504d85455570	http://s1	DONE	{}	2026-11-27 11:37:04.612525+00	\N	1	\N
3ecaa641-3480-464d-83d1-85bcc5f29ebc	e766a129-f479-46c5-8989-7d5d63f6c29e	step 1	36415091-d714-4ea6-bc80-8cb1178dab09	http://s1	DONE	{}	2026-11-27 11:37:04.612525+00	\N	1	\N
e011c0f7-1b9c-497a-97c1-79181b44ce6f	b08609e4-74f1-4ef6-8aee-69542e278587	step 1	e60561a5-0eb4-49a5-ac4a-e0a830e01f53	http://s1	DONE	{}	2026-11-27 11:37:04.612525+00	\N	1	\N
3e57f862-0204-4ffd-8f65-e633699f23a0	8e87b0cd-f865-4eb3-8dcb-020679ab2f91	step 1	983123e3-cdc8-4cf1-a007-9792cbc43090	http://s1	DONE	{}	2026-11-27 11:37:04.612525+00	\N	1	\N
fc2daa28-4023-4797-91a0-194b8f2997e0	bf0d2f05-b78c-4f39-b94c-2231b39d87af	step 1	da071a9b-a4fe-4649-96ad-de6bc8065a89	http://s1	DONE	{}	2026-11-27 11:37:04.612525+00	\N	1	\N
93c89144-a091-49bc-975a-3438bcd23160	6b0fda94-0cea-4af4-b454-a263ba415703	step 1	5f1bb253-5d3e-40b0-b9e4-bd7b4d6256c2	http://s1	DONE	{}	2026-11-27 11:37:04.612525+00	\N	1	\N
fa6a00a3-c0e5-4714-bb6e-e49a2e724a9e	aa21faf5-3659-47db-8968-224ea0d21033	step 1	b103c53b-453b-49b2-901b-4350751c8bef	http://s1	DONE	{}	2026-11-27 11:37:04.612525+00	\N	1	\N
b5728b77-a6ce-433b-98fc-489934fc93a0	c6a5633a-d003-4bea-ab49-75eb55e33220	step 1	1522c351-8cbc-496c-82d7-0f008c7e100a	http://s1	DONE	{}	2026-11-27 11:37:04.612525+00	\N	1	\N
9b3c29c7-a64d-407e-b30d-1f74e8970150	d85378ae-2f77-41ec-b558-5e23dca93aae	step 1	8fe0da05-d92e-4434-807b-1636f24ece85	http://s1	DONE	{}	2026-11-27 11:37:04.612525+00	\N	1	\N
4d80d8e6-f81f-42bb-88e4-5fa5442ce248	df91141f-4780-46a3-bd83-0a6e22a75bec	step 1	11e9ca12-19be-4990-baa8-43ccf68387a8	http://s1	DONE	{}	2026-11-27 11:37:04.612525+00	\N	1	\N
14a34df1-a7db-459c-961e-62dcf902a947	2d68a9c4-5b55-49fb-b04e-d037baef6642	step 1	9e602663-36a5-4c5f-8711-ede726320c7a	http://s1	DONE	{}	2026-11-27 11:37:04.612525+00	\N	1	\N
5cae400d-4d13-472f-94bd-e4f5f909ec18	a66d145f-8ef6-4231-886e-94b208f4b0e0	step 1	324df988-764c-4904-bf36-b38a8ea4553f	http://s1	DONE	{}	2026-11-27 11:37:04.612525+00	\N	1	\N
2be6534b-0824-4d09-8735-12a8b393aa83	c156a438-0dd4-4f68-9b4f-aa88ad628d8d	step 1	ba9b240b-2fea-45db-8552-a936bc65661a	http://s1	DONE	{}	2026-11-27 11:37:04.612525+00	\N	1	\N
914be5af-c4af-486f-bbbb-6b900c69289e	c8d977f6-99f6-48b9-bd03-359a7a8d63fc	step 1	36006010-f283-457b-a00e-293f0b93b265	http://s1	DONE	{}	2026-11-27 11:37:04.612525+00	\N	1	\N
cbd5a869-31da-4c11-a90a-a81f3b259b3e	2dee4135-398b-4ce8-836a-7d40ad9bbd23	step 1	f67b6708-eafe-4293-81a7-571912934af2	http://s1	DONE	{}	2026-11-27 11:37:04.612525+00	\N	1	\N
abfd6399-9bf3-4e53-b0d9-ba5f5ba04e58	929f49e4-2dfb-4b53-983f-30ff5da2804e	step 1	9a199975-5ca3-4f5a-b2e4-67b3f6a1a8ef	http://s1	DONE	{}	2026-11-27 11:37:04.612525+00	\N	1	\N
f0845ba6-f300-4ae9-a781-5541f9621be9	b9c523f2-c502-4d46-b44e-0e03e45806b5	step 1	af3cc71a-2ebe-4866-bcbd-b54539859e7f	http://s1	DONE	{}	2026-11-27 11:37:04.612525+00	\N	1	\N
92d36859-a680-4ba9-a4e4-d0ac21034d7d	db26dd69-f983-474f-b796-d5b9ae15ac5b	step 1	900c02d1-999f-4ed3-8e0b-409f41d67890	http://s1	DONE	{}	2026-11-27 11:37:04.612525+00	\N	1	\N
f4b70b68-d1d0-43e4-89d2-3edccd5842d7	9f23460d-9ab2-48ea-a06e-936dc486db16	step 1	92e5f04f-a9c0-462e-aae6-31d08dbee8c5	http://s1	DONE	{}	2026-11-27 11:37:04.612525+00	\N	1	\N
bbf1bf94-288f-4062-b982-029847e2bce6	3afe56aa-446f-4d4d-a877-11db38d93684	step 1	69a570f0-0948-4f1e-986e-53e698eb179b	http://s1	DONE	{}	2026-11-27 11:37:04.612525+00	\N	1	\N
6040d764-fefa-4130-9735-d270120a7ed5	dbea44e4-ca0f-453a-a8f5-27239e07035c	step 1	5da8a201-16f0-4968-91dd-61480e90bf11	http://s1	DONE	{}	2026-11-27 11:37:04.612525+00	\N	1	\N
2a1f2402-cc2d-4eef-ad6c-27f68409aea7	3f497310-ab3e-4079-b1d3-5d563d144448	step 1	0ab006e0-38cd-45cc-971b-b0921ade307d	http://s1	DONE	{}	2026-11-27 11:37:04.612525+00	\N	1	\N
20c43fba-c31f-4a7f-9e54-cb0ab3ca2ae5	193e0ba4-8fa9-4031-ad1a-0df8df4c0b72	step 1	0d9fe3e2-50b1-4925-8359-d575feab761a	http://s1	DONE	{}	2026-11-27 11:37:04.612525+00	\N	1	\N
29504c58-f54e-4170-ada2-4b20a9533ce1	466ce7c9-0003-43a5-abb8-f045d3e42df3	step 1	b2c1e468-536b-4262-8a33-7019bdb9795b	http://s1	DONE	{}	2026-11-27 11:37:04.612525+00	\N	1	\N
ba3749c1-1f01-4c66-8879-eb4e86fea215	d5656658-8ed3-42e3-8aff-0d637af180a7	step 1	f76b3371-5631-468e-a450-57c423977e04	http://s1	DONE	{}	2026-11-27 11:37:04.612525+00	\N	1	\N
b01106b1-e4ca-4e73-b089-4add68d0ff18	9a6da310-5e31-4ff6-adf3-8f7c12cb4ac6	step 1	dbfe9941-7b76-4e3a-9f1f-7848630bf470	http://s1	DONE	{}	2026-11-27 11:37:04.612525+00	\N	1	\N
2fee0395-3866-42e3-9b76-9f8e5d9884f4	877f4743-5dff-4836-98d7-83560bb3411a	step 1	b170b477-6a7d-4da9-b88a-5cac7f8f8467	http://s1	DONE	{}	2026-11-27 11:37:04.612525+00	\N	1	\N
b999c2a1-bc03-4349-91e0-95d9d8111817	afbeac98-9825-4e5f-b11b-ddb7f85a87ac	step 1	8be54856-5502-40d2-9d91-a1a63e087ccf	http://s1	DONE	{}	2026-11-27 11:37:04.612525+00	\N	1	\N
61f21f88-0bb6-4d7c-ad63-aa15887b894f	1d09d2c3-344e-4d63-a337-eae20e29ddfe	step 1	765afe22-3bad-47f0-80f9-f427f32a6f7a	http://s1	DONE	{}	2026-11-27 11:37:04.612525+00	\N	1	\N
1d651c03-4aa2-4da4-b270-c772fff40cf3	4d5c2600-fb9d-40e0-b855-7bbf04b58851	step 1	01149546-c922-440c-8231-1f1cead98722	http://s1	DONE	{}	2026-11-27 11:37:04.612525+00	\N	1	\N
e256ce13-ba39-4d9a-907d-05d268a11817	e74fc23e-416d-4c05-8e7a-673270dae06b	step 1	8b086a20-a43f-46ec-9469-4bcf816d21f1	http://s1	DONE	{}	2026-11-27 11:37:04.612525+00	\N	1	\N
8079dde8-849e-44fa-a7cf-a57f1ef5a4ad	8e512b06-bea2-49b9-9ac5-1fba722d5397	step 1	112bdc74-63bd-4f1d-bec1-d96380edfc84	http://s1	DONE	{}	2026-11-27 11:37:04.612525+00	\N	1	\N
e1e148d2-b5eb-4802-a905-6f2ff88c95f8	351780e2-d74a-4b61-8d60-4ff3fc241fa6	step 1	db2f52d7-8987-4074-afc5-cfdeecb8d18d	http://s1	DONE	{}	2026-11-27 11:37:04.612525+00	\N	1	\N
1db98495-8941-45d8-bf73-db227bbef3e9	fe9fd84d-c359-4c11-883e-5da1eb25a37f	step 1	4842e562-5336-42e2-9fc2-1a27e089057b	http://s1	DONE	{}	2026-11-27 11:37:04.612525+00	\N	1	\N
c45cd7f2-1077-47e0-b3b7-233087671f28	54d4d83f-807e-4707-b5df-8349174e6ff4	step 1	9573ff47-2227-4cdb-aa79-64ef1a0f59a8	http://s1	DONE	{}	2026-11-27 11:37:04.612525+00	\N	1	\N
b28ce6e5-f5c3-479a-b93f-05628cc412ac	c2e3a495-e67b-442d-b0ba-a98aca71a631	step 1	7d7cf442-f21e-4c61-af02-7329cc1fab60	http://s1	DONE	{}	2026-11-27 11:37:04.612525+00	\N	1	\N
58bec710-f1d9-446c-90b4-d02094057bb1	5e782e30-aded-4f38-a807-1d9eb4ac9a14	step 1	8b630d23-a625-4072-961f-aec7e73323d0	http://s1	DONE	{}	2026-11-27 11:37:04.612525+00	\N	1	\N
e33abf04-5dcc-45b3-8951-585a4ffd269b	5a9bd687-eb25-4f11-9796-e5daeda26bf2	step 2	50c0f492-9d63-4984-b785-81c34548b08f	http://s2	DONE	{}	2026-11-27 11:36:04.612525+00	\N	2	\N
95a71a8f-0cb9-4b8a-ab50-e72b77fd87fc	db779678-f44a-4815-8858-c9c50e51dbaa	step 2	b8f8acfb-3af5-4414-a3de-8727cd72dc52	http://s2	DONE	{}	2026-11-27 11:36:04.612525+00	\N	2	\N
c87ef43e-b84e-4980-8107-27bb38a0055c	60fcbaa1-81da-4631-beb8-3ef6ff1985f1	step 2	f9696378-d539-4fdd-88dc-fd1c22cef375	http://s2	DONE	{}	2026-11-27 11:36:04.612525+00	\N	2	\N
9a6be19e-b69c-45f0-80ae-93cde057683f	0b1d27c8-dafa-4222-b127-5f0c728776e8	step 2	eabd7b1d-01bd-4d76-bf98-9bd9ce21c32b	http://s2	DONE	{}	2026-11-27 11:36:04.612525+00	\N	2	\N
c07c3d1f-38a7-420d-acbe-c316df45aab5	b929c65b-ce40-447b-94ab-750d0fefe251	step 2	ec27a75d-9faa-42ba-b9ef-d2f14cd0556e	http://s2	DONE	{}	2026-11-27 11:36:04.612525+00	\N	2	\N
b0b0d9d1-643a-4183-aa4f-d3b4df3498e9	d748f557-6b37-463a-938d-499141657e37	step 2	ca181681-7228-4fd5-a73f-e35a32964d75	http://s2	DONE	{}	2026-11-27 11:36:04.612525+00	\N	2	\N
733a0e65-3ed3-4b15-bfda-fd670a5a0ba1	6b2eb83b-7b2d-410a-98f4-71e2f0d8dced	step 2	f56aa965-a02b-4139-8e63-15e65909fd46	http://s2	DONE	{}	2026-11-27 11:36:04.612525+00	\N	2	\N
0387441d-d973-4aeb-90c3-0bd0e52d2ab9	27ac6baf-b170-4223-8b4a-c3354c9975a7	step 2	48c7164c-0114-4ba1-b02b-133c3bf9ea52	http://s2	DONE	{}	2026-11-27 11:36:04.612525+00	\N	2	\N
b8c9a059-e675-4c35-9e74-5e9e1a71e52a	5cd3eaf1-d745-4298-9c40-601a34c20bad	step 2	d43888d7-9e9f-4317-a6cd-004f6b3cc3f4	http://s2	DONE	{}	2026-11-27 11:36:04.612525+00	\N	2	\N
3aa3c20c-121d-4021-8102-611a6713e4b2	036fe1e4-6d60-474a-a7e2-9d9893ff79ef	step 2	a8643b7b-bb76-468e-a109-c7da59228939	http://s2	DONE	{}	2026-11-27 11:36:04.612525+00	\N	2	\N
2b578c7f-bf01-446b-bfe3-39998f7a326d	41ea7a2e-db04-4ded-af9d-1d26f4b7bded	step 2	dcc4ff95-b22a-48f1-bc66-4917f0118035	http://s2	DONE	{}	2026-11-27 11:36:04.612525+00	\N	2	\N
384a58c6-a279-4486-98ac-cff2e7172b44	66fdb43f-ce57-4890-aa42-94bf80888d7a	step 2	811c01d8-8d1b-43aa-b2e3-f32b0f3ff603	http://s2	DONE	{}	2026-11-27 11:36:04.612525+00	\N	2	\N
4dc5ba8a-8400-49c7-9253-8cef5aadf3d8	13f20f12-ac9c-4f27-a456-8a9c753d5a31	step 2	426a6486-fa40-47f3-8bc0-36731b4fcdbb	http://s2	DONE	{}	2026-11-27 11:36:04.612525+00	\N	2	\N
57c9cba8-4105-470e-bce1-7ece1e729cd0	63d1bc40-5526-4ebf-b064-109ce745c194	step 2	5e08a1ae-c371-42fd-8301-147577dad3ee	http://s2	DONE	{}	2026-11-27 11:36:04.612525+00	\N	2	\N
0df386b9-ce6f-4bea-916e-5bef49a15543	dc0c9562-a8af-4266-8510-cf996d65316d	step 2	c93db42f-73be-4378-82c3-d75e3f048e89	http://s2	DONE	{}	2026-11-27 11:36:04.612525+00	\N	2	\N
399bef72-8ab6-41be-8262-0f02387351b2	19f15811-0c49-4561-b747-52485d6eb584	step 2	acf56231-dc3e-4414-9b39-43a3806e0aec	http://s2	DONE	{}	2026-11-27 11:36:04.612525+00	\N	2	\N
43dcc3b9-ad9d-4da1-abc5-cfc829846fc4	d5517121-ff8a-4913-bdd7-540662a19dd6	step 2	ca5e8dec-0470-4bfc-b080-e8e57dda3462	http://s2	DONE	{}	2026-11-27 11:36:04.612525+00	\N	2	\N
bff8f1e3-a046-41a1-bb16-25e9b65fbb59	ff799ead-faf5-4a8d-8d5d-fee435607091	step 2	90dbb25c-a915-4fdb-a307-a9866d7d364e	http://s2	DONE	{}	2026-11-27 11:36:04.612525+00	\N	2	\N
8462eead-1d61-4391-ae27-654c9afacf94	957100f8-0247-4432-a09b-13b87c32bac9	step 2	8f6aae15-3588-4d73-8ca6-9474e1c38f64	http://s2	DONE	{}	2026-11-27 11:36:04.612525+00	\N	2	\N
cffcb8b9-a060-4428-b519-6dc23d8d0f8c	67aba034-ba53-4c49-8e08-89fba2d6ffac	step 2	45d483c0-4f88-4922-8920-a9e7a3b6d75b	http://s2	DONE	{}	2026-11-27 11:36:04.612525+00	\N	2	\N
b66bbfee-485c-45e9-a0df-8e190aec2d92	3ee19b23-be53-44b3-aeab-47dae5455775	step 2	645a1d0a-0824-4560-aa37-8959e43bc4f8	http://s2	DONE	{}	2026-11-27 11:36:04.612525+00	\N	2	\N
3f5eccd9-9188-439b-99a5-8a76ed7e2e9b	2e7fa043-7c2c-4013-b55c-776cc559b5da	step 2	50fe6ead-1cc5-4f7c-b826-e251b2a89973	http://s2	DONE	{}	2026-11-27 11:36:04.612525+00	\N	2	\N
bdf8cf2a-3027-40a9-8c91-6fd9b19b2547	4d6112bb-c691-4497-9790-d5afb37794c6	step 2	d2ca12f7-e29b-4115-aebc-b787179b4a00	http://s2	DONE	{}	2026-11-27 11:36:04.612525+00	\N	2	\N
0d6ab837-a3f7-434b-9f36-b72d3f352913	18090eeb-332c-468f-8c1a-c5fc80be40d8	step 2	2e513f55-363e-469f-a1b4-21dcf6133e5a	http://s2	DONE	{}	2026-11-27 11:36:04.612525+00	\N	2	\N
6bd02c6d-ea8b-4337-9770-10299ffe2f02	e766a129-f479-46c5-8989-7d5d63f6c29e	step 2	d4cb42bf-3804-4f2d-97dd-fa3458c92764	http://s2	DONE	{}	2026-11-27 11:36:04.612525+00	\N	2	\N
d8e650c1-94c7-4a51-93d0-5135580acfa0	b08609e4-74f1-4ef6-8aee-69542e278587	step 2	6e9cf479-dc23-4290-b7ec-8ee49d206179	http://s2	DONE	{}	2026-11-27 11:36:04.612525+00	\N	2	\N
f8b2011d-30ec-4390-ab03-d525a29dae68	8e87b0cd-f865-4eb3-8dcb-020679ab2f91	step 2	41fb87c5-547d-4447-9d80-d89a0ecdc86b	http://s2	DONE	{}	2026-11-27 11:36:04.612525+00	\N	2	\N
8a620582-dfed-486e-b1d8-5b712244e323	bf0d2f05-b78c-4f39-b94c-2231b39d87af	step 2	a49103a1-aea6-4fe8-8ae9-8d59983cc911	http://s2	DONE	{}	2026-11-27 11:36:04.612525+00	\N	2	\N
3ef162c6-0e4f-4118-94b3-457ebfa81ada	6b0fda94-0cea-4af4-b454-a263ba415703	step 2	146dcaae-1de1-40eb-9d2c-559b4cbf72ab	http://s2	DONE	{}	2026-11-27 11:36:04.612525+00	\N	2	\N
0fc499a1-97f9-4fe5-9e40-86ec2640a4ac	aa21faf5-3659-47db-8968-224ea0d21033	step 2	cb95183e-96f2-472c-8d19-142827b0717e	http://s2	DONE	{}	2026-11-27 11:36:04.612525+00	\N	2	\N
a278df7d-097e-4745-a828-c3c40b33977d	c6a5633a-d003-4bea-ab49-75eb55e33220	step 2	d7ce81f7-5a3b-447d-a97b-203eeb4e6c5b	http://s2	DONE	{}	2026-11-27 11:36:04.612525+00	\N	2	\N
5cd984fb-9cc1-407d-873c-6ca0de825966	d85378ae-2f77-41ec-b558-5e23dca93aae	step 2	b4db277b-6f2e-4893-a192-8e53d33a71a6	http://s2	DONE	{}	2026-11-27 11:36:04.612525+00	\N	2	\N
78b97af1-f8bf-472e-921e-1f8f73769afa	df91141f-4780-46a3-bd83-0a6e22a75bec	step 2	023d93fc-e352-4d1f-bc55-2d288c717cd7	http://s2	DONE	{}	2026-11-27 11:36:04.612525+00	\N	2	\N
159f5b13-0acc-4636-8cf4-79bb593c219a	2d68a9c4-5b55-49fb-b04e-d037baef6642	step 2	12065660-1e3d-4d1d-8caf-26e614ef1840	http://s2	DONE	{}	2026-11-27 11:36:04.612525+00	\N	2	\N
0b01ac43-dc73-4dfc-a971-cd7cc5f1de98	a66d145f-8ef6-4231-886e-94b208f4b0e0	step 2	3add04ad-e44a-47b4-a8c4-b45589f5804b	http://s2	DONE	{}	2026-11-27 11:36:04.612525+00	\N	2	\N
85ca89a4-d933-400e-9efa-eaf03e5f24ea	c156a438-0dd4-4f68-9b4f-aa88ad628d8d	step 2	e62dee90-5c20-4b42-921e-3542aa1bdbb5	http://s2	DONE	{}	2026-11-27 11:36:04.612525+00	\N	2	\N
47b892e4-772b-4522-844b-6e0be33c9ea5	c8d977f6-99f6-48b9-bd03-359a7a8d63fc	step 2	a3edb977-b332-4831-bbf9-dcdc9c0089fa	http://s2	DONE	{}	2026-11-27 11:36:04.612525+00	\N	2	\N
b3642385-fdcd-429a-9c3a-88af97479933	2dee4135-398b-4ce8-836a-7d40ad9bbd23	step 2	6c661233-67be-48ec-8336-4406c5b5d95f	http://s2	DONE	{}	2026-11-27 11:36:04.612525+00	\N	2	\N
80c40464-f84a-4258-b6ff-a32d78311d8a	929f49e4-2dfb-4b53-983f-30ff5da2804e	step 2	fc6a7f26-eb99-4e87-bf1e-92cc60d29a89	http://s2	DONE	{}	2026-11-27 11:36:04.612525+00	\N	2	\N
32f78ac2-738d-4c7b-b152-ee56af967a5f	b9c523f2-c502-4d46-b44e-0e03e45806b5	step 2	be5e63e8-9675-4d55-ad20-5d3d8f55bf57	http://s2	DONE	{}	2026-11-27 11:36:04.612525+00	\N	2	\N
41e535e1-4ddd-42cc-9448-4b5f69c60622	db26dd69-f983-474f-b796-d5b9ae15ac5b	step 2	4403e1dc-7427-40c9-8e13-7e377e845093	http://s2	DONE	{}	2026-11-27 11:36:04.612525+00	\N	2	\N
49a43f65-07ae-49cf-90db-5693a89242e1	9f23460d-9ab2-48ea-a06e-936dc486db16	step 2	521e0e09-e10a-4968-96aa-bdf7ac0f75b0	http://s2	DONE	{}	2026-11-27 11:36:04.612525+00	\N	2	\N
41339426-56a9-48c3-ba70-56f2687b43f0	3afe56aa-446f-4d4d-a877-11db38d93684	step 2	322bfc1b-cd50-47af-9263-9c55e302935a	http://s2	DONE	{}	2026-11-27 11:36:04.612525+00	\N	2	\N
2f8411c9-5908-419a-9824-d199dc53da74	dbea44e4-ca0f-453a-a8f5-27239e07035c	step 2	859ff3f9-5496-4da7-b93e-ba29953fb7e3	http://s2	DONE	{}	2026-11-27 11:36:04.612525+00	\N	2	\N
80b9f496-aa7e-444e-b331-f57fc071bcd0	3f497310-ab3e-4079-b1d3-5d563d144448	step 2	4f32bb4a-6783-4d44-b4f1-dce9d645f286	http://s2	DONE	{}	2026-11-27 11:36:04.612525+00	\N	2	\N
11f75296-a5c9-4987-8b48-c0d408b80956	193e0ba4-8fa9-4031-ad1a-0df8df4c0b72	step 2	df0e2042-b12e-4cdd-a61f-52ffc3710840	http://s2	DONE	{}	2026-11-27 11:36:04.612525+00	\N	2	\N
c65baa8f-0c8f-423b-978e-2cb09691e482	466ce7c9-0003-43a5-abb8-f045d3e42df3	step 2	faa41983-62fd-48c8-86a7-61eb8bb7aee8	http://s2	DONE	{}	2026-11-27 11:36:04.612525+00	\N	2	\N
c8e9ce1c-dbd5-4b4d-89ef-74819660d800	d5656658-8ed3-42e3-8aff-0d637af180a7	step 2	47fe368c-addf-4539-8b0b-795916d0d275	http://s2	DONE	{}	2026-11-27 11:36:04.612525+00	\N	2	\N
c1d69f19-09ae-4905-a674-172a8916d5f5	9a6da310-5e31-4ff6-adf3-8f7c12cb4ac6	step 2	486003aa-8dbd-4216-8112-450e0c1459eb	http://s2	DONE	{}	2026-11-27 11:36:04.612525+00	\N	2	\N
26211270-f066-43c0-b5eb-ea5d09099119	877f4743-5dff-4836-98d7-83560bb3411a	step 2	acea7894-ca19-48d4-8f70-4b4fbcf53aa3	http://s2	DONE	{}	2026-11-27 11:36:04.612525+00	\N	2	\N
99621d5a-5ab7-4701-8614-07b69d684070	afbeac98-9825-4e5f-b11b-ddb7f85a87ac	step 2	e2a980e1-1d96-4bc8-87a8-6c14747961ff	http://s2	DONE	{}	2026-11-27 11:36:04.612525+00	\N	2	\N
4e376b3b-1e09-4440-aa77-2c440f5a37d2	1d09d2c3-344e-4d63-a337-eae20e29ddfe	step 2	bd610137-6fa6-439b-afb9-0a9f16a6d8d8	http://s2	DONE	{}	2026-11-27 11:36:04.612525+00	\N	2	\N
57334b3b-20fd-4d07-96a6-1ddf1e528a0a	4d5c2600-fb9d-40e0-b855-7bbf04b58851	step 2	f646b3fe-c77b-486f-911d-b8641f96b3b5	http://s2	DONE	{}	2026-11-27 11:36:04.612525+00	\N	2	\N
08103169-a0aa-4487-a7a4-46b290c1d49c	e74fc23e-416d-4c05-8e7a-673270dae06b	step 2	4aafd1b0-3f77-40d3-8ba5-0ba008a94553	http://s2	DONE	{}	2026-11-27 11:36:04.612525+00	\N	2	\N
ef6fcfb4-642f-4acd-84d3-1b662ce3bfab	8e512b06-bea2-49b9-9ac5-1fba722d5397	step 2	f882b110-6ebe-4476-8204-b6e9764d9c91	http://s2	DONE	{}	2026-11-27 11:36:04.612525+00	\N	2	\N
b7645d7f-3681-4ad7-8ed3-6ab4e96b29a2	351780e2-d74a-4b61-8d60-4ff3fc241fa6	step 2	a69110cf-9623-40b5-8e60-46677dfd6dc6	http://s2	DONE	{}	2026-11-27 11:36:04.612525+00	\N	2	\N
bed23afd-d7e7-4daf-8eb5-58522b3d47a5	fe9fd84d-c359-4c11-883e-5da1eb25a37f	step 2	5885e26e-d9a2-436b-a9db-d8bf119878fd	http://s2	DONE	{}	2026-11-27 11:36:04.612525+00	\N	2	\N
8b9af272-7209-4552-a239-5995e110d622	54d4d83f-807e-4707-b5df-8349174e6ff4	step 2	8717fcb3-63bc-4491-ac4c-75bf6a08f7f7	http://s2	DONE	{}	2026-11-27 11:36:04.612525+00	\N	2	\N
c8f41d0a-2391-445a-a382-76204da8b735	c2e3a495-e67b-442d-b0ba-a98aca71a631	step 2	9973b5c1-72d1-4d23-84f9-d6d6c884ef4c	http://s2	DONE	{}	2026-11-27 11:36:04.612525+00	\N	2	\N
5bfed879-d27b-4b8f-a9bc-082ca39e5393	5e782e30-aded-4f38-a807-1d9eb4ac9a14	step 2	ea379c41-73f7-403c-a259-2e1059bd9624	http://s2	DONE	{}	2026-11-27 11:36:04.612525+00	\N	2	\N
\.


--
-- Data for Name: task_services; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.task_services (org_id, service_id, task_definition_id, service_url, pod_name, node_name, health_status, last_health_check, resources_used, started_at, weight, max_concurrency, failures, ejected_until, last_failure) FROM stdin;
15518718-c515-4c5f-ae32-05dd0bafa2e5	09f744ad-4152-4c6d-bd86-90f791687409	d31709d0-5653-46c6-a048-fbc66b59797e	http://s	\N	\N	healthy	2026-11-27 11:38:04.55307+00	{"cpu": 1}	2026-11-27 11:38:04.549062+00	2.5	1	0	\N	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	8d648f29-e4b3-4fd4-9311-b4cd164a0790	a663eea6-448f-4a8d-af69-49e3158f8ecf	http://s	\N	\N	healthy	2026-11-27 11:38:04.556862+00	{"cpu": 1}	2026-11-27 11:38:04.556065+00	2.5	2	0	\N	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	1a292c78-867d-41c5-8f3a-c61586b65866	cc025c24-595b-4b51-8765-724bfbcc333c	http://s	\N	\N	healthy	2026-11-27 11:38:04.602486+00	{"cpu": 1}	2026-11-27 11:38:04.601401+00	2.5	1	0	\N	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	23604ac4-ebc2-4983-9998-753af71d6689	2b138f2d-6620-4ee9-8544-7a3b1bf0e28b	http://s	\N	\N	healthy	2026-11-27 11:38:04.60636+00	{"cpu": 1}	2026-11-27 11:38:04.60559+00	2.5	2	0	\N	\N
15518718-c515-4c5f-ae32-05dd0bafa2e5	ec86bfd1-f2ec-4366-9435-ffbe333c1cf3	9c332ac7-d7af-4328-b246-d3866243d2e4	http://s	\N	\N	healthy	2026-11-27 11:38:04.558276+00	{"cpu": 1}	2026-11-27 11:38:04.557317+00	2.5	3	5	2026-11-27 11:38:34.56067+00	out of memory
c24079f0-4586-486e-b244-7f6765b31b49	fd9cd505-4034-4b33-9dcc-d842a8ffc7f9	8d01aadb-3ce5-4727-b2e5-f3e4dcb43066	http://s	\N	\N	healthy	2026-11-27 11:38:04.57953+00	{"cpu": 1}	2026-11-27 11:38:04.577057+00	2.5	1	0	\N	\N
c24079f0-4586-486e-b244-7f6765b31b49	218a207d-49b9-4b5f-a313-2ec0d1ce4fe5	84f88f03-3305-482d-8f33-62b7ff49efd3	http://s	\N	\N	healthy	2026-11-27 11:38:04.58285+00	{"cpu": 1}	2026-11-27 11:38:04.580515+00	2.5	2	0	\N	\N
07c48a37-9fe6-4f3f-8cd8-e4abb5dd99cb	94e23448-b473-4b4a-9e42-ca76b28dc349	932f4cfc-9200-4be3-8093-b1dcdc73a502	http://s	\N	\N	healthy	2026-11-27 11:38:04.608402+00	{"cpu": 1}	2026-11-27 11:38:04.607378+00	2.5	3	5	2026-11-27 11:38:34.612327+00	out of memory
c24079f0-4586-486e-b244-7f6765b31b49	00811ace-6c72-4a15-b0b4-53446404e40b	7236dd36-f5b0-4142-91de-2a32bbc4b0e3	http://s	\N	\N	healthy	2026-11-27 11:38:04.586799+00	{"cpu": 1}	2026-11-27 11:38:04.585847+00	2.5	3	5	2026-11-27 11:38:34.589317+00	out of memory
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

\unrestrict z7GeUUBRONGjaTefRYOW7h18O6wzGD4ngQ5DzJYJuEecZ8LslDWREsQnZm5MnpK

