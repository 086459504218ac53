--
-- PostgreSQL database dump
--


-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

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

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: budget_line; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.budget_line (
    id uuid NOT NULL,
    objective_id uuid NOT NULL,
    "position" bigint NOT NULL,
    code text COLLATE pg_catalog."C",
    amount_cents bigint,
    role text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    appropriation text COLLATE pg_catalog."C",
    first_year bigint,
    last_year bigint,
    line bigint,
    CONSTRAINT budget_line_appropriation_check CHECK ((appropriation = ANY (ARRAY['commitment'::text, 'payment'::text]))),
    CONSTRAINT budget_line_check CHECK (((first_year IS NULL) = (last_year IS NULL))),
    CONSTRAINT budget_line_check1 CHECK ((first_year <= last_year)),
    CONSTRAINT budget_line_kind_check CHECK ((kind = ANY (ARRAY['expense'::text, 'revenue'::text, 'appropriation'::text]))),
    CONSTRAINT budget_line_position_check CHECK (("position" >= 0)),
    CONSTRAINT budget_line_role_check CHECK ((role = ANY (ARRAY['line'::text, 'part'::text, 'total'::text])))
);


--
-- Name: budget_line_text; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.budget_line_text (
    budget_line_id uuid NOT NULL,
    language text NOT NULL COLLATE pg_catalog."C",
    label text NOT NULL COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT budget_line_text_language_check CHECK ((length(language) = 2)),
    CONSTRAINT budget_line_text_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'translated'::text, 'approved'::text, 'stale'::text])))
);


--
-- Name: chapter; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.chapter (
    id uuid NOT NULL,
    plan_id uuid NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    number text COLLATE pg_catalog."C",
    slug text NOT NULL COLLATE pg_catalog."C",
    depth bigint NOT NULL,
    "position" bigint NOT NULL,
    CONSTRAINT chapter_depth_check CHECK ((depth >= 1)),
    CONSTRAINT chapter_kind_check CHECK ((kind = ANY (ARRAY['chapter'::text, 'annex'::text]))),
    CONSTRAINT chapter_position_check CHECK (("position" >= 0)),
    CONSTRAINT chapter_slug_check CHECK ((slug <> ''::text))
);


--
-- Name: chapter_item; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.chapter_item (
    chapter_id uuid NOT NULL,
    "position" bigint NOT NULL,
    id uuid NOT NULL,
    shape text NOT NULL COLLATE pg_catalog."C",
    depth bigint NOT NULL,
    year bigint,
    CONSTRAINT chapter_item_depth_check CHECK ((depth >= 0)),
    CONSTRAINT chapter_item_position_check CHECK (("position" >= 0)),
    CONSTRAINT chapter_item_shape_check CHECK ((shape = ANY (ARRAY['paragraph'::text, 'bullet'::text, 'note'::text])))
);


--
-- Name: chapter_item_text; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.chapter_item_text (
    item_id uuid NOT NULL,
    language text NOT NULL COLLATE pg_catalog."C",
    text text NOT NULL COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    first_line bigint,
    last_line bigint,
    CONSTRAINT chapter_item_text_check CHECK (((first_line IS NULL) = (last_line IS NULL))),
    CONSTRAINT chapter_item_text_check1 CHECK ((first_line <= last_line)),
    CONSTRAINT chapter_item_text_language_check CHECK ((length(language) = 2)),
    CONSTRAINT chapter_item_text_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'translated'::text, 'approved'::text, 'stale'::text])))
);


--
-- Name: chapter_table; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.chapter_table (
    chapter_id uuid NOT NULL,
    "position" bigint NOT NULL,
    language text NOT NULL COLLATE pg_catalog."C",
    first_line bigint,
    cells text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT chapter_table_language_check CHECK ((length(language) = 2))
);


--
-- Name: chapter_text; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.chapter_text (
    chapter_id uuid NOT NULL,
    language text NOT NULL COLLATE pg_catalog."C",
    title text NOT NULL COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT chapter_text_language_check CHECK ((length(language) = 2)),
    CONSTRAINT chapter_text_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'translated'::text, 'approved'::text, 'stale'::text])))
);


--
-- Name: deadline; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.deadline (
    objective_id uuid NOT NULL,
    "position" bigint NOT NULL,
    due bigint,
    item_id uuid,
    CONSTRAINT deadline_due_check CHECK (((due >= 10101) AND (due <= 99991231))),
    CONSTRAINT deadline_position_check CHECK (("position" >= 0))
);


--
-- Name: deadline_text; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.deadline_text (
    objective_id uuid NOT NULL,
    "position" bigint NOT NULL,
    language text NOT NULL COLLATE pg_catalog."C",
    text text NOT NULL COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT deadline_text_language_check CHECK ((length(language) = 2)),
    CONSTRAINT deadline_text_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'translated'::text, 'approved'::text, 'stale'::text])))
);


--
-- Name: field; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.field (
    objective_id uuid NOT NULL,
    "position" bigint NOT NULL,
    field text NOT NULL COLLATE pg_catalog."C",
    year bigint,
    CONSTRAINT field_field_check CHECK ((field <> ''::text)),
    CONSTRAINT field_position_check CHECK (("position" >= 0))
);


--
-- Name: field_text; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.field_text (
    objective_id uuid NOT NULL,
    "position" bigint NOT NULL,
    language text NOT NULL COLLATE pg_catalog."C",
    label text NOT NULL COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT field_text_language_check CHECK ((length(language) = 2)),
    CONSTRAINT field_text_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'translated'::text, 'approved'::text, 'stale'::text])))
);


--
-- Name: finding; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.finding (
    plan_id uuid NOT NULL,
    "position" bigint NOT NULL,
    objective_id uuid,
    kind text NOT NULL COLLATE pg_catalog."C",
    line bigint,
    last_line bigint,
    CONSTRAINT finding_kind_check CHECK ((kind <> ''::text)),
    CONSTRAINT finding_position_check CHECK (("position" >= 0))
);


--
-- Name: finding_parameter; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.finding_parameter (
    plan_id uuid NOT NULL,
    "position" bigint NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    value text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: indicator; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.indicator (
    id uuid NOT NULL,
    objective_id uuid NOT NULL,
    item_id uuid,
    "position" bigint NOT NULL,
    unit text COLLATE pg_catalog."C",
    target double precision,
    CONSTRAINT indicator_position_check CHECK (("position" >= 0))
);


--
-- Name: indicator_text; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.indicator_text (
    indicator_id uuid NOT NULL,
    language text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT indicator_text_language_check CHECK ((length(language) = 2)),
    CONSTRAINT indicator_text_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'translated'::text, 'approved'::text, 'stale'::text])))
);


--
-- Name: item; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.item (
    objective_id uuid NOT NULL,
    "position" bigint NOT NULL,
    id uuid NOT NULL,
    field_position bigint,
    shape text NOT NULL COLLATE pg_catalog."C",
    depth bigint NOT NULL,
    year bigint,
    CONSTRAINT item_depth_check CHECK ((depth >= 0)),
    CONSTRAINT item_position_check CHECK (("position" >= 0)),
    CONSTRAINT item_shape_check CHECK ((shape = ANY (ARRAY['paragraph'::text, 'bullet'::text, 'note'::text])))
);


--
-- Name: item_text; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.item_text (
    item_id uuid NOT NULL,
    language text NOT NULL COLLATE pg_catalog."C",
    text text NOT NULL COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    first_line bigint,
    last_line bigint,
    CONSTRAINT item_text_check CHECK (((first_line IS NULL) = (last_line IS NULL))),
    CONSTRAINT item_text_check1 CHECK ((first_line <= last_line)),
    CONSTRAINT item_text_language_check CHECK ((length(language) = 2)),
    CONSTRAINT item_text_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'translated'::text, 'approved'::text, 'stale'::text])))
);


--
-- Name: journal; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.journal (
    id uuid NOT NULL,
    at bigint NOT NULL,
    actor text NOT NULL COLLATE pg_catalog."C",
    action text NOT NULL COLLATE pg_catalog."C",
    subject_kind text NOT NULL COLLATE pg_catalog."C",
    subject_id uuid NOT NULL,
    plan_id uuid,
    revision bigint NOT NULL,
    was text COLLATE pg_catalog."C",
    became text COLLATE pg_catalog."C",
    CONSTRAINT journal_entry_action_check CHECK ((action <> ''::text)),
    CONSTRAINT journal_entry_actor_check CHECK ((actor <> ''::text)),
    CONSTRAINT journal_entry_check CHECK (((was IS NOT NULL) OR (became IS NOT NULL))),
    CONSTRAINT journal_entry_revision_check CHECK ((revision > 0)),
    CONSTRAINT journal_entry_subject_kind_check CHECK ((subject_kind <> ''::text))
);


--
-- Name: measurement; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.measurement (
    indicator_id uuid NOT NULL,
    "position" bigint NOT NULL,
    year bigint,
    value double precision NOT NULL,
    line bigint,
    CONSTRAINT measurement_position_check CHECK (("position" >= 0))
);


--
-- Name: migration; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.migration (
    name text NOT NULL COLLATE pg_catalog."C",
    at bigint NOT NULL
);


--
-- Name: objective; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.objective (
    id uuid NOT NULL,
    plan_id uuid NOT NULL,
    parent_id uuid,
    level text NOT NULL COLLATE pg_catalog."C",
    number text NOT NULL COLLATE pg_catalog."C",
    code text COLLATE pg_catalog."C",
    status text COLLATE pg_catalog."C",
    depth bigint NOT NULL,
    "position" bigint NOT NULL,
    CONSTRAINT objective_check CHECK (((parent_id IS NULL) = (depth = 1))),
    CONSTRAINT objective_depth_check CHECK ((depth >= 1)),
    CONSTRAINT objective_level_check CHECK ((level = ANY (ARRAY['strategic'::text, 'operational'::text, 'project'::text]))),
    CONSTRAINT objective_number_check CHECK ((number <> ''::text)),
    CONSTRAINT objective_position_check CHECK (("position" >= 0)),
    CONSTRAINT objective_status_check CHECK ((status = ANY (ARRAY['on_schedule'::text, 'in_progress'::text, 'waiting'::text, 'late'::text, 'done'::text, 'dropped'::text])))
);


--
-- Name: objective_table; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.objective_table (
    objective_id uuid NOT NULL,
    "position" bigint NOT NULL,
    language text NOT NULL COLLATE pg_catalog."C",
    first_line bigint,
    cells text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT objective_table_language_check CHECK ((length(language) = 2))
);


--
-- Name: objective_text; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.objective_text (
    objective_id uuid NOT NULL,
    language text NOT NULL COLLATE pg_catalog."C",
    title text NOT NULL COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT objective_text_language_check CHECK ((length(language) = 2)),
    CONSTRAINT objective_text_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'translated'::text, 'approved'::text, 'stale'::text])))
);


--
-- Name: partner; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.partner (
    id uuid NOT NULL,
    objectives bigint DEFAULT 0 NOT NULL,
    plans bigint DEFAULT 0 NOT NULL,
    CONSTRAINT partner_objectives_check CHECK ((objectives >= 0)),
    CONSTRAINT partner_plans_check CHECK ((plans >= 0))
);


--
-- Name: partner_key; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.partner_key (
    name_key text NOT NULL COLLATE pg_catalog."C",
    partner_id uuid NOT NULL,
    decided bigint DEFAULT 0 NOT NULL,
    CONSTRAINT partner_key_decided_check CHECK ((decided = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT partner_key_name_key_check CHECK ((name_key <> ''::text))
);


--
-- Name: partner_mention; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.partner_mention (
    objective_id uuid NOT NULL,
    "position" bigint NOT NULL,
    partner_id uuid NOT NULL,
    item_id uuid,
    CONSTRAINT partner_mention_position_check CHECK (("position" >= 0))
);


--
-- Name: partner_mention_text; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.partner_mention_text (
    objective_id uuid NOT NULL,
    "position" bigint NOT NULL,
    language text NOT NULL COLLATE pg_catalog."C",
    printed text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT partner_mention_text_language_check CHECK ((length(language) = 2)),
    CONSTRAINT partner_mention_text_printed_check CHECK ((printed <> ''::text))
);


--
-- Name: partner_slug; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.partner_slug (
    slug text NOT NULL COLLATE pg_catalog."C",
    partner_id uuid NOT NULL,
    is_current bigint NOT NULL,
    CONSTRAINT partner_slug_is_current_check CHECK ((is_current = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT partner_slug_slug_check CHECK ((slug <> ''::text))
);


--
-- Name: partner_text; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.partner_text (
    partner_id uuid NOT NULL,
    language text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT partner_text_language_check CHECK ((length(language) = 2)),
    CONSTRAINT partner_text_name_check CHECK ((name <> ''::text)),
    CONSTRAINT partner_text_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'translated'::text, 'approved'::text, 'stale'::text])))
);


--
-- Name: plan; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.plan (
    id uuid NOT NULL,
    slug text NOT NULL COLLATE pg_catalog."C",
    form text NOT NULL COLLATE pg_catalog."C",
    first_year bigint,
    last_year bigint,
    source_id uuid,
    revision bigint NOT NULL,
    CONSTRAINT plan_check CHECK (((first_year IS NULL) = (last_year IS NULL))),
    CONSTRAINT plan_check1 CHECK ((first_year <= last_year)),
    CONSTRAINT plan_form_check CHECK ((form <> ''::text)),
    CONSTRAINT plan_revision_check CHECK ((revision >= 1)),
    CONSTRAINT plan_slug_check CHECK ((slug <> ''::text))
);


--
-- Name: plan_text; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.plan_text (
    plan_id uuid NOT NULL,
    language text NOT NULL COLLATE pg_catalog."C",
    "position" bigint,
    title text COLLATE pg_catalog."C",
    state text COLLATE pg_catalog."C",
    CONSTRAINT plan_text_check CHECK (((title IS NULL) = (state IS NULL))),
    CONSTRAINT plan_text_check1 CHECK ((("position" IS NOT NULL) OR (title IS NOT NULL))),
    CONSTRAINT plan_text_language_check CHECK ((length(language) = 2)),
    CONSTRAINT plan_text_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'translated'::text, 'approved'::text, 'stale'::text])))
);


--
-- Name: search_document; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.search_document (
    id bigint NOT NULL,
    plan_id uuid NOT NULL,
    objective_id uuid,
    chapter_id uuid,
    language text NOT NULL COLLATE pg_catalog."C",
    status text COLLATE pg_catalog."C",
    words text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT search_document_check CHECK (((objective_id IS NULL) <> (chapter_id IS NULL))),
    CONSTRAINT search_document_language_check CHECK ((length(language) = 2))
);


--
-- Name: search_index; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.search_index (
    id bigint NOT NULL,
    tokens text NOT NULL COLLATE pg_catalog."C",
    words tsvector NOT NULL
);


--
-- Name: search_state; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.search_state (
    name text NOT NULL COLLATE pg_catalog."C",
    value text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: search_text; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.search_text (
    document_id bigint NOT NULL,
    text text NOT NULL COLLATE pg_catalog."C",
    tokens text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: search_word; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.search_word (
    word text NOT NULL COLLATE pg_catalog."C",
    reversed text NOT NULL COLLATE pg_catalog."C",
    letter text NOT NULL COLLATE pg_catalog."C",
    shown text NOT NULL COLLATE pg_catalog."C",
    documents bigint NOT NULL,
    CONSTRAINT search_word_letter_check CHECK ((length(letter) = 1)),
    CONSTRAINT search_word_shown_check CHECK ((shown <> ''::text)),
    CONSTRAINT search_word_word_check CHECK ((word <> ''::text))
);


--
-- Name: source_document; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.source_document (
    id uuid NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    sha256 text NOT NULL COLLATE pg_catalog."C",
    encoding text NOT NULL COLLATE pg_catalog."C",
    lines bigint NOT NULL,
    CONSTRAINT source_document_encoding_check CHECK ((encoding <> ''::text)),
    CONSTRAINT source_document_lines_check CHECK ((lines >= 0)),
    CONSTRAINT source_document_name_check CHECK ((name <> ''::text))
);


--
-- Name: source_line; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.source_line (
    source_id uuid NOT NULL,
    number bigint NOT NULL,
    text text NOT NULL COLLATE pg_catalog."C",
    language text COLLATE pg_catalog."C",
    state text COLLATE pg_catalog."C",
    CONSTRAINT source_line_language_check CHECK ((length(language) = 2)),
    CONSTRAINT source_line_number_check CHECK ((number >= 1)),
    CONSTRAINT source_line_state_check CHECK ((state = ANY (ARRAY['placed'::text, 'furniture'::text, 'unplaced'::text])))
);


--
-- Name: staff_need; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.staff_need (
    objective_id uuid NOT NULL,
    "position" bigint NOT NULL,
    fte_from double precision NOT NULL,
    fte_to double precision NOT NULL,
    line bigint,
    CONSTRAINT staff_need_check CHECK ((fte_from <= fte_to)),
    CONSTRAINT staff_need_position_check CHECK (("position" >= 0))
);


--
-- Name: staff_need_text; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.staff_need_text (
    objective_id uuid NOT NULL,
    "position" bigint NOT NULL,
    language text NOT NULL COLLATE pg_catalog."C",
    label text NOT NULL COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT staff_need_text_language_check CHECK ((length(language) = 2)),
    CONSTRAINT staff_need_text_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'translated'::text, 'approved'::text, 'stale'::text])))
);


--
-- Name: stored_file; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.stored_file (
    sha256 text NOT NULL COLLATE pg_catalog."C",
    bytes bytea NOT NULL,
    CONSTRAINT stored_file_sha256_check CHECK ((length(sha256) = 64))
);


--
-- Name: target_group; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.target_group (
    id uuid NOT NULL,
    objectives bigint DEFAULT 0 NOT NULL,
    plans bigint DEFAULT 0 NOT NULL,
    CONSTRAINT target_group_objectives_check CHECK ((objectives >= 0)),
    CONSTRAINT target_group_plans_check CHECK ((plans >= 0))
);


--
-- Name: target_group_key; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.target_group_key (
    name_key text NOT NULL COLLATE pg_catalog."C",
    target_group_id uuid NOT NULL,
    decided bigint DEFAULT 0 NOT NULL,
    CONSTRAINT target_group_key_decided_check CHECK ((decided = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT target_group_key_name_key_check CHECK ((name_key <> ''::text))
);


--
-- Name: target_group_mention; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.target_group_mention (
    objective_id uuid NOT NULL,
    "position" bigint NOT NULL,
    target_group_id uuid NOT NULL,
    item_id uuid,
    CONSTRAINT target_group_mention_position_check CHECK (("position" >= 0))
);


--
-- Name: target_group_mention_text; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.target_group_mention_text (
    objective_id uuid NOT NULL,
    "position" bigint NOT NULL,
    language text NOT NULL COLLATE pg_catalog."C",
    printed text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT target_group_mention_text_language_check CHECK ((length(language) = 2)),
    CONSTRAINT target_group_mention_text_printed_check CHECK ((printed <> ''::text))
);


--
-- Name: target_group_slug; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.target_group_slug (
    slug text NOT NULL COLLATE pg_catalog."C",
    target_group_id uuid NOT NULL,
    is_current bigint NOT NULL,
    CONSTRAINT target_group_slug_is_current_check CHECK ((is_current = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT target_group_slug_slug_check CHECK ((slug <> ''::text))
);


--
-- Name: target_group_text; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.target_group_text (
    target_group_id uuid NOT NULL,
    language text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT target_group_text_language_check CHECK ((length(language) = 2)),
    CONSTRAINT target_group_text_name_check CHECK ((name <> ''::text)),
    CONSTRAINT target_group_text_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'translated'::text, 'approved'::text, 'stale'::text])))
);


--
-- Name: threshold; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.threshold (
    indicator_id uuid NOT NULL,
    "position" bigint NOT NULL,
    level text NOT NULL COLLATE pg_catalog."C",
    minimum double precision,
    maximum double precision,
    CONSTRAINT threshold_level_check CHECK ((level = ANY (ARRAY['green'::text, 'orange'::text, 'red'::text]))),
    CONSTRAINT threshold_position_check CHECK (("position" >= 0))
);


--
-- Name: threshold_text; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.threshold_text (
    indicator_id uuid NOT NULL,
    "position" bigint NOT NULL,
    language text NOT NULL COLLATE pg_catalog."C",
    text text NOT NULL COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT threshold_text_language_check CHECK ((length(language) = 2)),
    CONSTRAINT threshold_text_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'translated'::text, 'approved'::text, 'stale'::text])))
);


--
-- Data for Name: budget_line; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.budget_line VALUES ('01a1fe57-7b42-79f5-8000-012c879b6607', '01a1fe57-7b42-79f5-8000-004a093896d7', 0, '14.021.08.02.1211', 8500000, 'line', 'expense', NULL, 2026, 2026, 48);


--
-- Data for Name: budget_line_text; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.budget_line_text VALUES ('01a1fe57-7b42-79f5-8000-012c879b6607', 'fr', 'Pistes cyclables', 'draft');
INSERT INTO public.budget_line_text VALUES ('01a1fe57-7b42-79f5-8000-012c879b6607', 'nl', 'Fietspaden', 'draft');


--
-- Data for Name: chapter; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: chapter_item; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: chapter_item_text; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: chapter_table; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: chapter_text; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: deadline; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.deadline VALUES ('01a1fe57-7b42-79f5-8000-004a093896d7', 0, 20251231, '01a1fe57-7b42-79f5-8000-00a93e855419');


--
-- Data for Name: deadline_text; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.deadline_text VALUES ('01a1fe57-7b42-79f5-8000-004a093896d7', 0, 'fr', 'Décembre 2025', 'draft');
INSERT INTO public.deadline_text VALUES ('01a1fe57-7b42-79f5-8000-004a093896d7', 0, 'nl', 'December 2025', 'draft');


--
-- Data for Name: field; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.field VALUES ('01a1fe57-7b42-79f5-8000-0022948b22d3', 0, 'description', NULL);
INSERT INTO public.field VALUES ('01a1fe57-7b42-79f5-8000-004a093896d7', 0, 'description', NULL);
INSERT INTO public.field VALUES ('01a1fe57-7b42-79f5-8000-004a093896d7', 1, 'desired_output', NULL);
INSERT INTO public.field VALUES ('01a1fe57-7b42-79f5-8000-004a093896d7', 2, 'indicators', NULL);
INSERT INTO public.field VALUES ('01a1fe57-7b42-79f5-8000-004a093896d7', 3, 'target_groups', NULL);
INSERT INTO public.field VALUES ('01a1fe57-7b42-79f5-8000-004a093896d7', 4, 'deadline', NULL);
INSERT INTO public.field VALUES ('01a1fe57-7b42-79f5-8000-004a093896d7', 5, 'means', NULL);
INSERT INTO public.field VALUES ('01a1fe57-7b42-79f5-8000-004a093896d7', 6, 'partners', NULL);


--
-- Data for Name: field_text; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.field_text VALUES ('01a1fe57-7b42-79f5-8000-0022948b22d3', 0, 'fr', 'Description de l’objectif', 'draft');
INSERT INTO public.field_text VALUES ('01a1fe57-7b42-79f5-8000-0022948b22d3', 0, 'nl', 'Beschrijving van de doelstelling', 'draft');
INSERT INTO public.field_text VALUES ('01a1fe57-7b42-79f5-8000-004a093896d7', 0, 'fr', 'Description de l’objectif', 'draft');
INSERT INTO public.field_text VALUES ('01a1fe57-7b42-79f5-8000-004a093896d7', 0, 'nl', 'Beschrijving van de doelstelling', 'draft');
INSERT INTO public.field_text VALUES ('01a1fe57-7b42-79f5-8000-004a093896d7', 1, 'fr', 'Output souhaité de l’OO', 'draft');
INSERT INTO public.field_text VALUES ('01a1fe57-7b42-79f5-8000-004a093896d7', 1, 'nl', 'Gewenste output van de OD', 'draft');
INSERT INTO public.field_text VALUES ('01a1fe57-7b42-79f5-8000-004a093896d7', 2, 'fr', '1 Indicateur clé de performance (ICP) pour l’output de l’OO, lié aux actions et projets', 'draft');
INSERT INTO public.field_text VALUES ('01a1fe57-7b42-79f5-8000-004a093896d7', 2, 'nl', 'KPI voor de output van de OD, gekoppeld aan de acties en projecten', 'draft');
INSERT INTO public.field_text VALUES ('01a1fe57-7b42-79f5-8000-004a093896d7', 3, 'fr', 'Cibles', 'draft');
INSERT INTO public.field_text VALUES ('01a1fe57-7b42-79f5-8000-004a093896d7', 3, 'nl', 'Doelpubliek', 'draft');
INSERT INTO public.field_text VALUES ('01a1fe57-7b42-79f5-8000-004a093896d7', 4, 'fr', 'Échéance de l’OO', 'draft');
INSERT INTO public.field_text VALUES ('01a1fe57-7b42-79f5-8000-004a093896d7', 4, 'nl', 'Deadline van de OD', 'draft');
INSERT INTO public.field_text VALUES ('01a1fe57-7b42-79f5-8000-004a093896d7', 5, 'fr', 'Moyens', 'draft');
INSERT INTO public.field_text VALUES ('01a1fe57-7b42-79f5-8000-004a093896d7', 5, 'nl', 'Middelen', 'draft');
INSERT INTO public.field_text VALUES ('01a1fe57-7b42-79f5-8000-004a093896d7', 6, 'fr', 'Partenaires', 'draft');
INSERT INTO public.field_text VALUES ('01a1fe57-7b42-79f5-8000-004a093896d7', 6, 'nl', 'Partners', 'draft');


--
-- Data for Name: finding; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: finding_parameter; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: indicator; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.indicator VALUES ('01a1fe57-7b42-79f5-8000-010c0e19a03d', '01a1fe57-7b42-79f5-8000-004a093896d7', '01a1fe57-7b42-79f5-8000-00773c3e2f69', 0, '%', NULL);


--
-- Data for Name: indicator_text; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.indicator_text VALUES ('01a1fe57-7b42-79f5-8000-010c0e19a03d', 'fr', 'Part des quais ouverts aux cyclistes', 'draft');
INSERT INTO public.indicator_text VALUES ('01a1fe57-7b42-79f5-8000-010c0e19a03d', 'nl', 'Aandeel van de kaaien dat open is voor fietsers', 'draft');


--
-- Data for Name: item; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.item VALUES ('01a1fe57-7b42-79f5-8000-0022948b22d3', 0, '01a1fe57-7b42-79f5-8000-00375089b42d', 0, 'paragraph', 0, NULL);
INSERT INTO public.item VALUES ('01a1fe57-7b42-79f5-8000-004a093896d7', 0, '01a1fe57-7b42-79f5-8000-0055167ef9d3', 0, 'paragraph', 0, NULL);
INSERT INTO public.item VALUES ('01a1fe57-7b42-79f5-8000-004a093896d7', 1, '01a1fe57-7b42-79f5-8000-006f74ba0485', 1, 'bullet', 0, NULL);
INSERT INTO public.item VALUES ('01a1fe57-7b42-79f5-8000-004a093896d7', 2, '01a1fe57-7b42-79f5-8000-00773c3e2f69', 2, 'bullet', 0, NULL);
INSERT INTO public.item VALUES ('01a1fe57-7b42-79f5-8000-004a093896d7', 3, '01a1fe57-7b42-79f5-8000-0087147ec337', 3, 'bullet', 0, NULL);
INSERT INTO public.item VALUES ('01a1fe57-7b42-79f5-8000-004a093896d7', 4, '01a1fe57-7b42-79f5-8000-0091c9046cbe', 3, 'bullet', 0, NULL);
INSERT INTO public.item VALUES ('01a1fe57-7b42-79f5-8000-004a093896d7', 5, '01a1fe57-7b42-79f5-8000-00a93e855419', 4, 'paragraph', 0, NULL);
INSERT INTO public.item VALUES ('01a1fe57-7b42-79f5-8000-004a093896d7', 6, '01a1fe57-7b42-79f5-8000-00be9d0ae433', 5, 'bullet', 0, NULL);
INSERT INTO public.item VALUES ('01a1fe57-7b42-79f5-8000-004a093896d7', 7, '01a1fe57-7b42-79f5-8000-00c30ccd3efb', 5, 'bullet', 0, NULL);
INSERT INTO public.item VALUES ('01a1fe57-7b42-79f5-8000-004a093896d7', 8, '01a1fe57-7b42-79f5-8000-00df7cb4017e', 5, 'bullet', 0, NULL);
INSERT INTO public.item VALUES ('01a1fe57-7b42-79f5-8000-004a093896d7', 9, '01a1fe57-7b42-79f5-8000-00ea9764c7f0', 6, 'bullet', 0, NULL);
INSERT INTO public.item VALUES ('01a1fe57-7b42-79f5-8000-004a093896d7', 10, '01a1fe57-7b42-79f5-8000-00fd33d148f3', 6, 'bullet', 0, NULL);


--
-- Data for Name: item_text; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.item_text VALUES ('01a1fe57-7b42-79f5-8000-00375089b42d', 'fr', 'La ville de Verreval accueille ses visiteurs par l’eau.', 'draft', 8, 8);
INSERT INTO public.item_text VALUES ('01a1fe57-7b42-79f5-8000-00375089b42d', 'nl', 'De stad Glasdal onthaalt haar bezoekers langs het water.', 'draft', 14, 14);
INSERT INTO public.item_text VALUES ('01a1fe57-7b42-79f5-8000-0055167ef9d3', 'fr', 'Trois quais deviennent des pistes cyclables.', 'draft', 20, 20);
INSERT INTO public.item_text VALUES ('01a1fe57-7b42-79f5-8000-0055167ef9d3', 'nl', 'Drie kaaien worden fietspaden.', 'draft', 60, 60);
INSERT INTO public.item_text VALUES ('01a1fe57-7b42-79f5-8000-006f74ba0485', 'fr', 'Neuf kilomètres de piste à la fin de 2026', 'draft', 24, 24);
INSERT INTO public.item_text VALUES ('01a1fe57-7b42-79f5-8000-006f74ba0485', 'nl', 'Negen kilometer fietspad eind 2026', 'draft', 64, 64);
INSERT INTO public.item_text VALUES ('01a1fe57-7b42-79f5-8000-00773c3e2f69', 'fr', 'Part des quais ouverts aux cyclistes (2023 : 38 % ; 2024 : 44 %)', 'draft', 29, 30);
INSERT INTO public.item_text VALUES ('01a1fe57-7b42-79f5-8000-00773c3e2f69', 'nl', 'Aandeel van de kaaien dat open is voor fietsers (2023 : 38 % ; 2024 : 44 %)', 'draft', 69, 70);
INSERT INTO public.item_text VALUES ('01a1fe57-7b42-79f5-8000-0087147ec337', 'fr', 'Habitants', 'draft', 34, 34);
INSERT INTO public.item_text VALUES ('01a1fe57-7b42-79f5-8000-0087147ec337', 'nl', 'Inwoners', 'draft', 74, 74);
INSERT INTO public.item_text VALUES ('01a1fe57-7b42-79f5-8000-0091c9046cbe', 'fr', 'Visiteurs individuels', 'draft', 36, 36);
INSERT INTO public.item_text VALUES ('01a1fe57-7b42-79f5-8000-0091c9046cbe', 'nl', 'Individuele bezoekers', 'draft', 76, 76);
INSERT INTO public.item_text VALUES ('01a1fe57-7b42-79f5-8000-00a93e855419', 'fr', 'Décembre 2025', 'draft', 40, 40);
INSERT INTO public.item_text VALUES ('01a1fe57-7b42-79f5-8000-00a93e855419', 'nl', 'December 2025', 'draft', 80, 80);
INSERT INTO public.item_text VALUES ('01a1fe57-7b42-79f5-8000-00be9d0ae433', 'fr', 'Nombre ETP : 2,5', 'draft', 44, 44);
INSERT INTO public.item_text VALUES ('01a1fe57-7b42-79f5-8000-00be9d0ae433', 'nl', 'Aantal VTE : 2,5', 'draft', 84, 84);
INSERT INTO public.item_text VALUES ('01a1fe57-7b42-79f5-8000-00c30ccd3efb', 'fr', 'Budget 2026', 'draft', 46, 46);
INSERT INTO public.item_text VALUES ('01a1fe57-7b42-79f5-8000-00c30ccd3efb', 'nl', 'Budget 2026', 'draft', 86, 86);
INSERT INTO public.item_text VALUES ('01a1fe57-7b42-79f5-8000-00df7cb4017e', 'fr', 'AB 14.021.08.02.1211 Pistes cyclables : 85.000 euros', 'draft', 48, 48);
INSERT INTO public.item_text VALUES ('01a1fe57-7b42-79f5-8000-00df7cb4017e', 'nl', 'BA 14.021.08.02.1211 Fietspaden : 85.000 euro', 'draft', 88, 88);
INSERT INTO public.item_text VALUES ('01a1fe57-7b42-79f5-8000-00ea9764c7f0', 'fr', 'Régie des quais', 'draft', 52, 52);
INSERT INTO public.item_text VALUES ('01a1fe57-7b42-79f5-8000-00ea9764c7f0', 'nl', 'Kaaienregie', 'draft', 92, 92);
INSERT INTO public.item_text VALUES ('01a1fe57-7b42-79f5-8000-00fd33d148f3', 'fr', 'Les deux communes', 'draft', 54, 54);
INSERT INTO public.item_text VALUES ('01a1fe57-7b42-79f5-8000-00fd33d148f3', 'nl', 'De twee gemeenten', 'draft', 94, 94);


--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal VALUES ('01a1fe57-7e82-762b-ad07-6469a2e01f47', 1795268509314, 'operator:root', 'add', 'plan', '01a1fe57-7b42-79f5-8000-017e2cdbb21c', '01a1fe57-7b42-79f5-8000-017e2cdbb21c', 1, NULL, '{"slug":"lettre-orientation-orientatiebrief-2026","form":"orientation-letter","source":"letter.txt","sha256":"3f21bb95e90328e1d882253b81ad55b96b9875fa553545a376dd588d5d214506","lines":94,"objectives":2,"chapters":0,"findings":0}');
INSERT INTO public.journal VALUES ('01a1fe57-7f66-78d8-8db3-e3e60620ce69', 1795268509542, 'operator:root', 'merge', 'partner', '01a1fe57-7b42-79f5-8000-013701d22d0c', NULL, 1, '[{"id":"01a1fe57-7b42-79f5-8000-013701d22d0c","keys":[{"isDecided":false,"key":"kaaienregie"},{"isDecided":false,"key":"regie des quai"}],"mentions":[{"objective":"01a1fe57-7b42-79f5-8000-004a093896d7","position":0}],"names":[{"language":"fr","name":"Régie des quais","state":"draft"},{"language":"nl","name":"Kaaienregie","state":"draft"}],"slugs":[{"isCurrent":true,"slug":"regie-des-quais"}]},{"id":"01a1fe57-7b42-79f5-8000-0141a70195ac","keys":[{"isDecided":false,"key":"deux commune"},{"isDecided":false,"key":"twee gemeenten"}],"mentions":[{"objective":"01a1fe57-7b42-79f5-8000-004a093896d7","position":1}],"names":[{"language":"fr","name":"Les deux communes","state":"draft"},{"language":"nl","name":"De twee gemeenten","state":"draft"}],"slugs":[{"isCurrent":true,"slug":"deux-communes"}]}]', '[{"id":"01a1fe57-7b42-79f5-8000-013701d22d0c","keys":[{"isDecided":true,"key":"deux commune"},{"isDecided":false,"key":"kaaienregie"},{"isDecided":false,"key":"regie des quai"},{"isDecided":true,"key":"twee gemeenten"}],"mentions":[{"objective":"01a1fe57-7b42-79f5-8000-004a093896d7","position":0},{"objective":"01a1fe57-7b42-79f5-8000-004a093896d7","position":1}],"names":[{"language":"fr","name":"Régie des quais","state":"draft"},{"language":"nl","name":"Kaaienregie","state":"draft"}],"slugs":[{"isCurrent":false,"slug":"deux-communes"},{"isCurrent":true,"slug":"regie-des-quais"}]}]');
INSERT INTO public.journal VALUES ('01a1fe57-7f66-7605-b0da-62d765f46831', 1795268509542, 'operator:root', 'merge', 'partner', '01a1fe57-7b42-79f5-8000-013701d22d0c', '01a1fe57-7b42-79f5-8000-017e2cdbb21c', 2, NULL, '{"slug":"regie-des-quais","change":1}');
INSERT INTO public.journal VALUES ('01a1fe57-8000-7acc-8d00-02f0cec4afbc', 1795268509696, 'operator:root', 'rename', 'partner', '01a1fe57-7b42-79f5-8000-013701d22d0c', NULL, 2, '[{"id":"01a1fe57-7b42-79f5-8000-013701d22d0c","keys":[{"isDecided":true,"key":"deux commune"},{"isDecided":false,"key":"kaaienregie"},{"isDecided":false,"key":"regie des quai"},{"isDecided":true,"key":"twee gemeenten"}],"mentions":[{"objective":"01a1fe57-7b42-79f5-8000-004a093896d7","position":0},{"objective":"01a1fe57-7b42-79f5-8000-004a093896d7","position":1}],"names":[{"language":"fr","name":"Régie des quais","state":"draft"},{"language":"nl","name":"Kaaienregie","state":"draft"}],"slugs":[{"isCurrent":false,"slug":"deux-communes"},{"isCurrent":true,"slug":"regie-des-quais"}]}]', '[{"id":"01a1fe57-7b42-79f5-8000-013701d22d0c","keys":[{"isDecided":true,"key":"deux commune"},{"isDecided":false,"key":"kaaienregie"},{"isDecided":true,"key":"regie der kaaien"},{"isDecided":false,"key":"regie des quai"},{"isDecided":true,"key":"twee gemeenten"}],"mentions":[{"objective":"01a1fe57-7b42-79f5-8000-004a093896d7","position":0},{"objective":"01a1fe57-7b42-79f5-8000-004a093896d7","position":1}],"names":[{"language":"fr","name":"Régie des quais","state":"draft"},{"language":"nl","name":"Regie der kaaien","state":"approved"}],"slugs":[{"isCurrent":false,"slug":"deux-communes"},{"isCurrent":true,"slug":"regie-des-quais"}]}]');
INSERT INTO public.journal VALUES ('01a1fe57-8000-748a-8778-b06240f093ee', 1795268509696, 'operator:root', 'rename', 'partner', '01a1fe57-7b42-79f5-8000-013701d22d0c', '01a1fe57-7b42-79f5-8000-017e2cdbb21c', 3, NULL, '{"slug":"regie-des-quais","change":2}');


--
-- Data for Name: measurement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.measurement VALUES ('01a1fe57-7b42-79f5-8000-010c0e19a03d', 0, 2023, 38, 29);
INSERT INTO public.measurement VALUES ('01a1fe57-7b42-79f5-8000-010c0e19a03d', 1, 2024, 44, 29);


--
-- Data for Name: migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.migration VALUES ('0001 journal', 1795268508673);
INSERT INTO public.migration VALUES ('0003 journal of what plans share', 1795268508673);
INSERT INTO public.migration VALUES ('0002 plans', 1795268508673);
INSERT INTO public.migration VALUES ('0004 addresses of what plans share', 1795268508673);
INSERT INTO public.migration VALUES ('0004 search', 1795268508673);


--
-- Data for Name: objective; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.objective VALUES ('01a1fe57-7b42-79f5-8000-0022948b22d3', '01a1fe57-7b42-79f5-8000-017e2cdbb21c', NULL, 'strategic', 'IV.1', '1', NULL, 1, 0);
INSERT INTO public.objective VALUES ('01a1fe57-7b42-79f5-8000-004a093896d7', '01a1fe57-7b42-79f5-8000-017e2cdbb21c', '01a1fe57-7b42-79f5-8000-0022948b22d3', 'operational', 'IV.1.1', '1.1', NULL, 2, 1);


--
-- Data for Name: objective_table; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: objective_text; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.objective_text VALUES ('01a1fe57-7b42-79f5-8000-0022948b22d3', 'fr', 'Accueillir sur les quais', 'draft');
INSERT INTO public.objective_text VALUES ('01a1fe57-7b42-79f5-8000-0022948b22d3', 'nl', 'Onthalen op de kaaien', 'draft');
INSERT INTO public.objective_text VALUES ('01a1fe57-7b42-79f5-8000-004a093896d7', 'fr', 'Des quais pour les cyclistes', 'draft');
INSERT INTO public.objective_text VALUES ('01a1fe57-7b42-79f5-8000-004a093896d7', 'nl', 'Kaaien voor fietsers', 'draft');


--
-- Data for Name: partner; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.partner VALUES ('01a1fe57-7b42-79f5-8000-013701d22d0c', 1, 1);


--
-- Data for Name: partner_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.partner_key VALUES ('deux commune', '01a1fe57-7b42-79f5-8000-013701d22d0c', 1);
INSERT INTO public.partner_key VALUES ('kaaienregie', '01a1fe57-7b42-79f5-8000-013701d22d0c', 0);
INSERT INTO public.partner_key VALUES ('regie der kaaien', '01a1fe57-7b42-79f5-8000-013701d22d0c', 1);
INSERT INTO public.partner_key VALUES ('regie des quai', '01a1fe57-7b42-79f5-8000-013701d22d0c', 0);
INSERT INTO public.partner_key VALUES ('twee gemeenten', '01a1fe57-7b42-79f5-8000-013701d22d0c', 1);


--
-- Data for Name: partner_mention; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.partner_mention VALUES ('01a1fe57-7b42-79f5-8000-004a093896d7', 0, '01a1fe57-7b42-79f5-8000-013701d22d0c', '01a1fe57-7b42-79f5-8000-00ea9764c7f0');
INSERT INTO public.partner_mention VALUES ('01a1fe57-7b42-79f5-8000-004a093896d7', 1, '01a1fe57-7b42-79f5-8000-013701d22d0c', '01a1fe57-7b42-79f5-8000-00fd33d148f3');


--
-- Data for Name: partner_mention_text; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.partner_mention_text VALUES ('01a1fe57-7b42-79f5-8000-004a093896d7', 0, 'fr', 'Régie des quais');
INSERT INTO public.partner_mention_text VALUES ('01a1fe57-7b42-79f5-8000-004a093896d7', 0, 'nl', 'Kaaienregie');
INSERT INTO public.partner_mention_text VALUES ('01a1fe57-7b42-79f5-8000-004a093896d7', 1, 'fr', 'Les deux communes');
INSERT INTO public.partner_mention_text VALUES ('01a1fe57-7b42-79f5-8000-004a093896d7', 1, 'nl', 'De twee gemeenten');


--
-- Data for Name: partner_slug; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.partner_slug VALUES ('deux-communes', '01a1fe57-7b42-79f5-8000-013701d22d0c', 0);
INSERT INTO public.partner_slug VALUES ('regie-des-quais', '01a1fe57-7b42-79f5-8000-013701d22d0c', 1);


--
-- Data for Name: partner_text; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.partner_text VALUES ('01a1fe57-7b42-79f5-8000-013701d22d0c', 'fr', 'Régie des quais', 'draft');
INSERT INTO public.partner_text VALUES ('01a1fe57-7b42-79f5-8000-013701d22d0c', 'nl', 'Regie der kaaien', 'approved');


--
-- Data for Name: plan; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.plan VALUES ('01a1fe57-7b42-79f5-8000-017e2cdbb21c', 'lettre-orientation-orientatiebrief-2026', 'orientation-letter', 2026, 2026, '01a1fe57-7b42-79f5-8000-0010271e7b09', 3);


--
-- Data for Name: plan_text; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.plan_text VALUES ('01a1fe57-7b42-79f5-8000-017e2cdbb21c', 'fr', 0, 'Lettre d’orientation 2026 Oriëntatiebrief 2026', 'draft');
INSERT INTO public.plan_text VALUES ('01a1fe57-7b42-79f5-8000-017e2cdbb21c', 'nl', 1, NULL, NULL);


--
-- Data for Name: search_document; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.search_document VALUES (1, '01a1fe57-7b42-79f5-8000-017e2cdbb21c', '01a1fe57-7b42-79f5-8000-0022948b22d3', NULL, 'fr', NULL, 'ivq1 1
accueillir sur les quais
la ville de verreval accueille ses visiteurs par eau');
INSERT INTO public.search_document VALUES (2, '01a1fe57-7b42-79f5-8000-017e2cdbb21c', '01a1fe57-7b42-79f5-8000-0022948b22d3', NULL, 'nl', NULL, 'ivq1 1
onthalen op de kaaien
de stad glasdal onthaalt haar bezoekers langs het water');
INSERT INTO public.search_document VALUES (3, '01a1fe57-7b42-79f5-8000-017e2cdbb21c', '01a1fe57-7b42-79f5-8000-004a093896d7', NULL, 'fr', NULL, 'ivq1q1 1q1
des quais pour les cyclistes
trois quais deviennent des pistes cyclables
neuf kilometres de piste a la fin de 2026
part des quais ouverts aux cyclistes 2023 38 2024 44
habitants
visiteurs individuels
decembre 2025
nombre etp 2 5
budget 2026
ab 14.021.08.02.1211 pistes cyclables 85000 euros
regie des quais
les deux communes
part des quais ouverts aux cyclistes
14.021.08.02.1211 pistes cyclables
nombre etp');
INSERT INTO public.search_document VALUES (4, '01a1fe57-7b42-79f5-8000-017e2cdbb21c', '01a1fe57-7b42-79f5-8000-004a093896d7', NULL, 'nl', NULL, 'ivq1q1 1q1
kaaien voor fietsers
drie kaaien worden fietspaden
negen kilometer fietspad eind 2026
aandeel van de kaaien dat open is voor fietsers 2023 38 2024 44
inwoners
individuele bezoekers
december 2025
aantal vte 2 5
budget 2026
ba 14.021.08.02.1211 fietspaden 85000 euro
kaaienregie
de twee gemeenten
aandeel van de kaaien dat open is voor fietsers
14.021.08.02.1211 fietspaden
aantal vte');


--
-- Data for Name: search_index; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.search_index VALUES (1, 'kivq1 k1 zp01a1fe577b4279f58000017e2cdbb21c zlfr zko zsnone tfaccueil tfsur tfle tfquai s faccueil fsur fle fquai s fla fvill fde fverreval faccueil fse fvisiteur fpar feau s', '''faccueil'' ''fde'' ''feau'' ''fla'' ''fle'' ''fpar'' ''fquai'' ''fse'' ''fsur'' ''fverreval'' ''fvill'' ''fvisiteur'' ''k1'' ''kivq1'' ''s'' ''tfaccueil'' ''tfle'' ''tfquai'' ''tfsur'' ''zko'' ''zlfr'' ''zp01a1fe577b4279f58000017e2cdbb21c'' ''zsnone''');
INSERT INTO public.search_index VALUES (2, 'kivq1 k1 zp01a1fe577b4279f58000017e2cdbb21c zlnl zko zsnone tnonthal tnop tnde tnkaai s nonthal nop nde nkaai s nde nstad nglasdal nonthaalt nhar nbezoeker nlang nhet nwater s', '''k1'' ''kivq1'' ''nbezoeker'' ''nde'' ''nglasdal'' ''nhar'' ''nhet'' ''nkaai'' ''nlang'' ''nonthaalt'' ''nonthal'' ''nop'' ''nstad'' ''nwater'' ''s'' ''tnde'' ''tnkaai'' ''tnonthal'' ''tnop'' ''zko'' ''zlnl'' ''zp01a1fe577b4279f58000017e2cdbb21c'' ''zsnone''');
INSERT INTO public.search_index VALUES (3, 'kivq1q1 k1q1 zp01a1fe577b4279f58000017e2cdbb21c zlfr zko zsnone tfde tfquai tfpour tfle tfcyclist s fde fquai fpour fle fcyclist s ftroi fquai fdeviennent fde fpist fcyclabl s fneuf fkilometr fde fpist fa fla ffin fde x2026 s fpart fde fquai fouvert faux fcyclist x2023 x38 x2024 x44 s fhabit s fvisiteur findividuel s fdecembr x2025 s fnombr fetp x2 x5 s fbudget x2026 s fab x14q021q08q02q1211 fpist fcyclabl x85000 feuro s freg fde fquai s fle fdeu fcommun s fpart fde fquai fouvert faux fcyclist s x14q021q08q02q1211 fpist fcyclabl s fnombr fetp s y14021 y14q021q08 y14q021q08q02 yivq1', '''fa'' ''fab'' ''faux'' ''fbudget'' ''fcommun'' ''fcyclabl'' ''fcyclist'' ''fde'' ''fdecembr'' ''fdeu'' ''fdeviennent'' ''fetp'' ''feuro'' ''ffin'' ''fhabit'' ''findividuel'' ''fkilometr'' ''fla'' ''fle'' ''fneuf'' ''fnombr'' ''fouvert'' ''fpart'' ''fpist'' ''fpour'' ''fquai'' ''freg'' ''ftroi'' ''fvisiteur'' ''k1q1'' ''kivq1q1'' ''s'' ''tfcyclist'' ''tfde'' ''tfle'' ''tfpour'' ''tfquai'' ''x14q021q08q02q1211'' ''x2'' ''x2023'' ''x2024'' ''x2025'' ''x2026'' ''x38'' ''x44'' ''x5'' ''x85000'' ''y14021'' ''y14q021q08'' ''y14q021q08q02'' ''yivq1'' ''zko'' ''zlfr'' ''zp01a1fe577b4279f58000017e2cdbb21c'' ''zsnone''');
INSERT INTO public.search_index VALUES (4, 'kivq1q1 k1q1 zp01a1fe577b4279f58000017e2cdbb21c zlnl zko zsnone tnkaai tnvoor tnfietser s nkaai nvoor nfietser s ndrie nkaai nworden nfietspad s nneg nkilometer nfietspad neind x2026 s naandel nvan nde nkaai ndat nopen nis nvoor nfietser x2023 x38 x2024 x44 s ninwoner s nindividuel nbezoeker s ndecember x2025 s naantal nvte x2 x5 s nbudget x2026 s nba x14q021q08q02q1211 nfietspad x85000 neuro s nkaaienregie s nde ntwee ngemeent s naandel nvan nde nkaai ndat nopen nis nvoor nfietser s x14q021q08q02q1211 nfietspad s naantal nvte s y14021 y14q021q08 y14q021q08q02 yivq1', '''k1q1'' ''kivq1q1'' ''naandel'' ''naantal'' ''nba'' ''nbezoeker'' ''nbudget'' ''ndat'' ''nde'' ''ndecember'' ''ndrie'' ''neind'' ''neuro'' ''nfietser'' ''nfietspad'' ''ngemeent'' ''nindividuel'' ''ninwoner'' ''nis'' ''nkaai'' ''nkaaienregie'' ''nkilometer'' ''nneg'' ''nopen'' ''ntwee'' ''nvan'' ''nvoor'' ''nvte'' ''nworden'' ''s'' ''tnfietser'' ''tnkaai'' ''tnvoor'' ''x14q021q08q02q1211'' ''x2'' ''x2023'' ''x2024'' ''x2025'' ''x2026'' ''x38'' ''x44'' ''x5'' ''x85000'' ''y14021'' ''y14q021q08'' ''y14q021q08q02'' ''yivq1'' ''zko'' ''zlnl'' ''zp01a1fe577b4279f58000017e2cdbb21c'' ''zsnone''');


--
-- Data for Name: search_state; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.search_state VALUES ('rules', '1:cyclist,cyclistes,cyclist,cyclist,fiets,fietser,fietser,fiets,mobilit,mobilities,mobil,mobiliti,veranstaltungen,veranstaltung,veranstaltungen,veranstalt,lopen,lop,lopen,lop,cheval,chevaux,chevaux,chevaux,gemeenten,gemeent,gemeenten,gemeent');


--
-- Data for Name: search_text; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.search_text VALUES (1, 'Accueillir sur les quais
La ville de Verreval accueille ses visiteurs par l’eau.', 'kivq1 k1 zp01a1fe577b4279f58000017e2cdbb21c zlfr zko zsnone tfaccueil tfsur tfle tfquai s faccueil fsur fle fquai s fla fvill fde fverreval faccueil fse fvisiteur fpar feau s');
INSERT INTO public.search_text VALUES (2, 'Onthalen op de kaaien
De stad Glasdal onthaalt haar bezoekers langs het water.', 'kivq1 k1 zp01a1fe577b4279f58000017e2cdbb21c zlnl zko zsnone tnonthal tnop tnde tnkaai s nonthal nop nde nkaai s nde nstad nglasdal nonthaalt nhar nbezoeker nlang nhet nwater s');
INSERT INTO public.search_text VALUES (3, 'Des quais pour les cyclistes
Trois quais deviennent des pistes cyclables.
Neuf kilomètres de piste à la fin de 2026
Part des quais ouverts aux cyclistes (2023 : 38 % ; 2024 : 44 %)
Habitants
Visiteurs individuels
Décembre 2025
Nombre ETP : 2,5
Budget 2026
AB 14.021.08.02.1211 Pistes cyclables : 85.000 euros
Régie des quais
Les deux communes
Part des quais ouverts aux cyclistes
14.021.08.02.1211 Pistes cyclables
Nombre ETP', 'kivq1q1 k1q1 zp01a1fe577b4279f58000017e2cdbb21c zlfr zko zsnone tfde tfquai tfpour tfle tfcyclist s fde fquai fpour fle fcyclist s ftroi fquai fdeviennent fde fpist fcyclabl s fneuf fkilometr fde fpist fa fla ffin fde x2026 s fpart fde fquai fouvert faux fcyclist x2023 x38 x2024 x44 s fhabit s fvisiteur findividuel s fdecembr x2025 s fnombr fetp x2 x5 s fbudget x2026 s fab x14q021q08q02q1211 fpist fcyclabl x85000 feuro s freg fde fquai s fle fdeu fcommun s fpart fde fquai fouvert faux fcyclist s x14q021q08q02q1211 fpist fcyclabl s fnombr fetp s y14021 y14q021q08 y14q021q08q02 yivq1');
INSERT INTO public.search_text VALUES (4, 'Kaaien voor fietsers
Drie kaaien worden fietspaden.
Negen kilometer fietspad eind 2026
Aandeel van de kaaien dat open is voor fietsers (2023 : 38 % ; 2024 : 44 %)
Inwoners
Individuele bezoekers
December 2025
Aantal VTE : 2,5
Budget 2026
BA 14.021.08.02.1211 Fietspaden : 85.000 euro
Kaaienregie
De twee gemeenten
Aandeel van de kaaien dat open is voor fietsers
14.021.08.02.1211 Fietspaden
Aantal VTE', 'kivq1q1 k1q1 zp01a1fe577b4279f58000017e2cdbb21c zlnl zko zsnone tnkaai tnvoor tnfietser s nkaai nvoor nfietser s ndrie nkaai nworden nfietspad s nneg nkilometer nfietspad neind x2026 s naandel nvan nde nkaai ndat nopen nis nvoor nfietser x2023 x38 x2024 x44 s ninwoner s nindividuel nbezoeker s ndecember x2025 s naantal nvte x2 x5 s nbudget x2026 s nba x14q021q08q02q1211 nfietspad x85000 neuro s nkaaienregie s nde ntwee ngemeent s naandel nvan nde nkaai ndat nopen nis nvoor nfietser s x14q021q08q02q1211 nfietspad s naantal nvte s y14021 y14q021q08 y14q021q08q02 yivq1');


--
-- Data for Name: search_word; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.search_word VALUES ('cyclables', 'selbalcyc', 'f', 'cyclables', 1);
INSERT INTO public.search_word VALUES ('langs', 'sgnal', 'n', 'langs', 1);
INSERT INTO public.search_word VALUES ('drie', 'eird', 'n', 'drie', 1);
INSERT INTO public.search_word VALUES ('onthalen', 'nelahtno', 'n', 'onthalen', 1);
INSERT INTO public.search_word VALUES ('fietsers', 'sresteif', 'n', 'fietsers', 1);
INSERT INTO public.search_word VALUES ('haar', 'raah', 'n', 'haar', 1);
INSERT INTO public.search_word VALUES ('budget', 'tegdub', 'f', 'budget', 1);
INSERT INTO public.search_word VALUES ('etp', 'pte', 'f', 'etp', 1);
INSERT INTO public.search_word VALUES ('ville', 'elliv', 'f', 'ville', 1);
INSERT INTO public.search_word VALUES ('habitants', 'stnatibah', 'f', 'habitants', 1);
INSERT INTO public.search_word VALUES ('gemeenten', 'netneemeg', 'n', 'gemeenten', 1);
INSERT INTO public.search_word VALUES ('eind', 'dnie', 'n', 'eind', 1);
INSERT INTO public.search_word VALUES ('kaaien', 'neiaak', 'n', 'kaaien', 2);
INSERT INTO public.search_word VALUES ('budget', 'tegdub', 'n', 'budget', 1);
INSERT INTO public.search_word VALUES ('decembre', 'erbmeced', 'f', 'décembre', 1);
INSERT INTO public.search_word VALUES ('fietspaden', 'nedapsteif', 'n', 'fietspaden', 1);
INSERT INTO public.search_word VALUES ('accueille', 'ellieucca', 'f', 'accueille', 1);
INSERT INTO public.search_word VALUES ('inwoners', 'srenowni', 'n', 'inwoners', 1);
INSERT INTO public.search_word VALUES ('negen', 'negen', 'n', 'negen', 1);
INSERT INTO public.search_word VALUES ('kilometres', 'sertemolik', 'f', 'kilomètres', 1);
INSERT INTO public.search_word VALUES ('december', 'rebmeced', 'n', 'december', 1);
INSERT INTO public.search_word VALUES ('aantal', 'latnaa', 'n', 'aantal', 1);
INSERT INTO public.search_word VALUES ('14.021.08.02.1211', '1121.20.80.120.41', 'x', '14.021.08.02.1211', 2);
INSERT INTO public.search_word VALUES ('accueillir', 'rillieucca', 'f', 'accueillir', 1);
INSERT INTO public.search_word VALUES ('regie', 'eiger', 'f', 'régie', 1);
INSERT INTO public.search_word VALUES ('eau', 'uae', 'f', 'eau', 1);
INSERT INTO public.search_word VALUES ('fietspad', 'dapsteif', 'n', 'fietspad', 1);
INSERT INTO public.search_word VALUES ('kaaienregie', 'eigerneiaak', 'n', 'kaaienregie', 1);
INSERT INTO public.search_word VALUES ('neuf', 'fuen', 'f', 'neuf', 1);
INSERT INTO public.search_word VALUES ('ouverts', 'strevuo', 'f', 'ouverts', 1);
INSERT INTO public.search_word VALUES ('fin', 'nif', 'f', 'fin', 1);
INSERT INTO public.search_word VALUES ('visiteurs', 'sruetisiv', 'f', 'visiteurs', 2);
INSERT INTO public.search_word VALUES ('onthaalt', 'tlaahtno', 'n', 'onthaalt', 1);
INSERT INTO public.search_word VALUES ('piste', 'etsip', 'f', 'piste', 1);
INSERT INTO public.search_word VALUES ('trois', 'siort', 'f', 'trois', 1);
INSERT INTO public.search_word VALUES ('glasdal', 'ladsalg', 'n', 'glasdal', 1);
INSERT INTO public.search_word VALUES ('part', 'trap', 'f', 'part', 1);
INSERT INTO public.search_word VALUES ('individuele', 'eleudividni', 'n', 'individuele', 1);
INSERT INTO public.search_word VALUES ('individuels', 'sleudividni', 'f', 'individuels', 1);
INSERT INTO public.search_word VALUES ('euro', 'orue', 'n', 'euro', 1);
INSERT INTO public.search_word VALUES ('deviennent', 'tnenneived', 'f', 'deviennent', 1);
INSERT INTO public.search_word VALUES ('water', 'retaw', 'n', 'water', 1);
INSERT INTO public.search_word VALUES ('verreval', 'laverrev', 'f', 'verreval', 1);
INSERT INTO public.search_word VALUES ('communes', 'senummoc', 'f', 'communes', 1);
INSERT INTO public.search_word VALUES ('kilometer', 'retemolik', 'n', 'kilometer', 1);
INSERT INTO public.search_word VALUES ('pistes', 'setsip', 'f', 'pistes', 1);
INSERT INTO public.search_word VALUES ('aandeel', 'leednaa', 'n', 'aandeel', 1);
INSERT INTO public.search_word VALUES ('twee', 'eewt', 'n', 'twee', 1);
INSERT INTO public.search_word VALUES ('quais', 'siauq', 'f', 'quais', 2);
INSERT INTO public.search_word VALUES ('stad', 'dats', 'n', 'stad', 1);
INSERT INTO public.search_word VALUES ('euros', 'sorue', 'f', 'euros', 1);
INSERT INTO public.search_word VALUES ('vte', 'etv', 'n', 'vte', 1);
INSERT INTO public.search_word VALUES ('bezoekers', 'srekeozeb', 'n', 'bezoekers', 2);
INSERT INTO public.search_word VALUES ('open', 'nepo', 'n', 'open', 1);
INSERT INTO public.search_word VALUES ('nombre', 'erbmon', 'f', 'nombre', 1);
INSERT INTO public.search_word VALUES ('cyclistes', 'setsilcyc', 'f', 'cyclistes', 1);


--
-- Data for Name: source_document; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.source_document VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 'letter.txt', '3f21bb95e90328e1d882253b81ad55b96b9875fa553545a376dd588d5d214506', 'utf-8', 94);


--
-- Data for Name: source_line; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 1, 'Lettre d’orientation 2026', 'fr', 'furniture');
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 2, 'Oriëntatiebrief 2026', 'fr', 'furniture');
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 3, '', NULL, NULL);
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 4, 'IV.1 OS 1 : Accueillir sur les quais', 'fr', 'placed');
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 5, '', NULL, NULL);
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 6, 'Description de l’objectif', 'fr', 'placed');
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 7, '', NULL, NULL);
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 8, 'La ville de Verreval accueille ses visiteurs par l’eau.', 'fr', 'placed');
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 9, '', NULL, NULL);
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 10, 'IV.1 SD 1 : Onthalen op de kaaien', 'nl', 'placed');
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 11, '', NULL, NULL);
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 12, 'Beschrijving van de doelstelling', 'nl', 'placed');
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 13, '', NULL, NULL);
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 14, 'De stad Glasdal onthaalt haar bezoekers langs het water.', 'nl', 'placed');
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 15, '', NULL, NULL);
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 16, 'IV.1.1. OO 1.1. : Des quais pour les cyclistes', 'fr', 'placed');
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 17, '', NULL, NULL);
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 18, 'Description de l’objectif', 'fr', 'placed');
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 19, '', NULL, NULL);
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 20, 'Trois quais deviennent des pistes cyclables.', 'fr', 'placed');
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 21, '', NULL, NULL);
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 22, 'Output souhaité de l’OO', 'fr', 'placed');
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 23, '', NULL, NULL);
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 24, '– Neuf kilomètres de piste à la fin de 2026', 'fr', 'placed');
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 25, '', NULL, NULL);
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 26, '1 Indicateur clé de performance (ICP) pour l’output de', 'fr', 'placed');
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 27, 'l’OO, lié aux actions et projets', 'fr', 'placed');
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 28, '', NULL, NULL);
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 29, '– Part des quais ouverts aux cyclistes (2023 : 38 % ;', 'fr', 'placed');
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 30, '2024 : 44 %)', 'fr', 'placed');
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 31, '', NULL, NULL);
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 32, 'Cibles', 'fr', 'placed');
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 33, '', NULL, NULL);
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 34, '– Habitants', 'fr', 'placed');
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 35, '', NULL, NULL);
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 36, '– Visiteurs individuels', 'fr', 'placed');
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 37, '', NULL, NULL);
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 38, 'Échéance de l’OO', 'fr', 'placed');
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 39, '', NULL, NULL);
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 40, 'Décembre 2025', 'fr', 'placed');
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 41, '', NULL, NULL);
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 42, 'Moyens', 'fr', 'placed');
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 43, '', NULL, NULL);
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 44, '– Nombre ETP : 2,5', 'fr', 'placed');
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 45, '', NULL, NULL);
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 46, '– Budget 2026', 'fr', 'placed');
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 47, '', NULL, NULL);
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 48, '– AB 14.021.08.02.1211 Pistes cyclables : 85.000 euros', 'fr', 'placed');
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 49, '', NULL, NULL);
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 50, 'Partenaires', 'fr', 'placed');
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 51, '', NULL, NULL);
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 52, '– Régie des quais', 'fr', 'placed');
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 53, '', NULL, NULL);
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 54, '– Les deux communes', 'fr', 'placed');
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 55, '', NULL, NULL);
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 56, 'IV.1.1. OD 1.1. : Kaaien voor fietsers', 'nl', 'placed');
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 57, '', NULL, NULL);
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 58, 'Beschrijving van de doelstelling', 'nl', 'placed');
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 59, '', NULL, NULL);
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 60, 'Drie kaaien worden fietspaden.', 'nl', 'placed');
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 61, '', NULL, NULL);
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 62, 'Gewenste output van de OD', 'nl', 'placed');
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 63, '', NULL, NULL);
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 64, '– Negen kilometer fietspad eind 2026', 'nl', 'placed');
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 65, '', NULL, NULL);
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 66, 'KPI voor de output van de OD, gekoppeld aan de acties en', 'nl', 'placed');
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 67, 'projecten', 'nl', 'placed');
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 68, '', NULL, NULL);
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 69, '– Aandeel van de kaaien dat open is voor fietsers (2023 : 38 % ;', 'nl', 'placed');
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 70, '2024 : 44 %)', 'nl', 'placed');
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 71, '', NULL, NULL);
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 72, 'Doelpubliek', 'nl', 'placed');
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 73, '', NULL, NULL);
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 74, '– Inwoners', 'nl', 'placed');
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 75, '', NULL, NULL);
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 76, '– Individuele bezoekers', 'nl', 'placed');
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 77, '', NULL, NULL);
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 78, 'Deadline van de OD', 'nl', 'placed');
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 79, '', NULL, NULL);
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 80, 'December 2025', 'nl', 'placed');
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 81, '', NULL, NULL);
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 82, 'Middelen', 'nl', 'placed');
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 83, '', NULL, NULL);
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 84, '– Aantal VTE : 2,5', 'nl', 'placed');
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 85, '', NULL, NULL);
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 86, '– Budget 2026', 'nl', 'placed');
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 87, '', NULL, NULL);
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 88, '– BA 14.021.08.02.1211 Fietspaden : 85.000 euro', 'nl', 'placed');
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 89, '', NULL, NULL);
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 90, 'Partners', 'nl', 'placed');
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 91, '', NULL, NULL);
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 92, '– Kaaienregie', 'nl', 'placed');
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 93, '', NULL, NULL);
INSERT INTO public.source_line VALUES ('01a1fe57-7b42-79f5-8000-0010271e7b09', 94, '– De twee gemeenten', 'nl', 'placed');


--
-- Data for Name: staff_need; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.staff_need VALUES ('01a1fe57-7b42-79f5-8000-004a093896d7', 0, 2.5, 2.5, 44);


--
-- Data for Name: staff_need_text; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.staff_need_text VALUES ('01a1fe57-7b42-79f5-8000-004a093896d7', 0, 'fr', 'Nombre ETP', 'draft');
INSERT INTO public.staff_need_text VALUES ('01a1fe57-7b42-79f5-8000-004a093896d7', 0, 'nl', 'Aantal VTE', 'draft');


--
-- Data for Name: stored_file; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.stored_file VALUES ('3f21bb95e90328e1d882253b81ad55b96b9875fa553545a376dd588d5d214506', '\x4c65747472652064e280996f7269656e746174696f6e20323032360a4f7269c3ab6e7461746965627269656620323032360a0a49562e31204f532031203a204163637565696c6c697220737572206c65732071756169730a0a4465736372697074696f6e206465206ce280996f626a65637469660a0a4c612076696c6c6520646520566572726576616c206163637565696c6c65207365732076697369746575727320706172206ce280996561752e0a0a49562e312053442031203a204f6e7468616c656e206f70206465206b616169656e0a0a426573636872696a76696e672076616e20646520646f656c7374656c6c696e670a0a4465207374616420476c617364616c206f6e746861616c7420686161722062657a6f656b657273206c616e6773206865742077617465722e0a0a49562e312e312e204f4f20312e312e203a2044657320717561697320706f7572206c6573206379636c69737465730a0a4465736372697074696f6e206465206ce280996f626a65637469660a0a54726f69732071756169732064657669656e6e656e742064657320706973746573206379636c61626c65732e0a0a4f757470757420736f7568616974c3a9206465206ce280994f4f0a0ae28093204e657566206b696c6f6dc3a87472657320646520706973746520c3a0206c612066696e20646520323032360a0a3120496e646963617465757220636cc3a920646520706572666f726d616e636520284943502920706f7572206ce280996f75747075742064650a6ce280994f4f2c206c69c3a92061757820616374696f6e732065742070726f6a6574730a0ae28093205061727420646573207175616973206f75766572747320617578206379636c6973746573202832303233203a2033382025203b0a32303234203a2034342025290a0a4369626c65730a0ae28093204861626974616e74730a0ae280932056697369746575727320696e646976696475656c730a0ac3896368c3a9616e6365206465206ce280994f4f0a0a44c3a963656d62726520323032350a0a4d6f79656e730a0ae28093204e6f6d62726520455450203a20322c350a0ae280932042756467657420323032360a0ae280932041422031342e3032312e30382e30322e3132313120506973746573206379636c61626c6573203a2038352e303030206575726f730a0a50617274656e61697265730a0ae280932052c3a9676965206465732071756169730a0ae28093204c6573206465757820636f6d6d756e65730a0a49562e312e312e204f4420312e312e203a204b616169656e20766f6f722066696574736572730a0a426573636872696a76696e672076616e20646520646f656c7374656c6c696e670a0a44726965206b616169656e20776f7264656e206669657473706164656e2e0a0a476577656e737465206f75747075742076616e206465204f440a0ae28093204e6567656e206b696c6f6d657465722066696574737061642065696e6420323032360a0a4b504920766f6f72206465206f75747075742076616e206465204f442c2067656b6f7070656c642061616e2064652061637469657320656e0a70726f6a656374656e0a0ae280932041616e6465656c2076616e206465206b616169656e20646174206f70656e20697320766f6f72206669657473657273202832303233203a2033382025203b0a32303234203a2034342025290a0a446f656c7075626c69656b0a0ae2809320496e776f6e6572730a0ae2809320496e646976696475656c652062657a6f656b6572730a0a446561646c696e652076616e206465204f440a0a446563656d62657220323032350a0a4d696464656c656e0a0ae280932041616e74616c20565445203a20322c350a0ae280932042756467657420323032360a0ae280932042412031342e3032312e30382e30322e31323131204669657473706164656e203a2038352e303030206575726f0a0a506172746e6572730a0ae28093204b616169656e72656769650a0ae2809320446520747765652067656d65656e74656e0a');


--
-- Data for Name: target_group; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.target_group VALUES ('01a1fe57-7b42-79f5-8000-015cc4707ffe', 1, 1);
INSERT INTO public.target_group VALUES ('01a1fe57-7b42-79f5-8000-01690ca8dfbf', 1, 1);


--
-- Data for Name: target_group_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.target_group_key VALUES ('habitant', '01a1fe57-7b42-79f5-8000-015cc4707ffe', 0);
INSERT INTO public.target_group_key VALUES ('inwoner', '01a1fe57-7b42-79f5-8000-015cc4707ffe', 0);
INSERT INTO public.target_group_key VALUES ('visiteur individuel', '01a1fe57-7b42-79f5-8000-01690ca8dfbf', 0);
INSERT INTO public.target_group_key VALUES ('individuele bezoeker', '01a1fe57-7b42-79f5-8000-01690ca8dfbf', 0);


--
-- Data for Name: target_group_mention; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.target_group_mention VALUES ('01a1fe57-7b42-79f5-8000-004a093896d7', 0, '01a1fe57-7b42-79f5-8000-015cc4707ffe', '01a1fe57-7b42-79f5-8000-0087147ec337');
INSERT INTO public.target_group_mention VALUES ('01a1fe57-7b42-79f5-8000-004a093896d7', 1, '01a1fe57-7b42-79f5-8000-01690ca8dfbf', '01a1fe57-7b42-79f5-8000-0091c9046cbe');


--
-- Data for Name: target_group_mention_text; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.target_group_mention_text VALUES ('01a1fe57-7b42-79f5-8000-004a093896d7', 0, 'fr', 'Habitants');
INSERT INTO public.target_group_mention_text VALUES ('01a1fe57-7b42-79f5-8000-004a093896d7', 0, 'nl', 'Inwoners');
INSERT INTO public.target_group_mention_text VALUES ('01a1fe57-7b42-79f5-8000-004a093896d7', 1, 'fr', 'Visiteurs individuels');
INSERT INTO public.target_group_mention_text VALUES ('01a1fe57-7b42-79f5-8000-004a093896d7', 1, 'nl', 'Individuele bezoekers');


--
-- Data for Name: target_group_slug; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.target_group_slug VALUES ('habitants', '01a1fe57-7b42-79f5-8000-015cc4707ffe', 1);
INSERT INTO public.target_group_slug VALUES ('visiteurs-individuels', '01a1fe57-7b42-79f5-8000-01690ca8dfbf', 1);


--
-- Data for Name: target_group_text; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.target_group_text VALUES ('01a1fe57-7b42-79f5-8000-015cc4707ffe', 'fr', 'Habitants', 'draft');
INSERT INTO public.target_group_text VALUES ('01a1fe57-7b42-79f5-8000-015cc4707ffe', 'nl', 'Inwoners', 'draft');
INSERT INTO public.target_group_text VALUES ('01a1fe57-7b42-79f5-8000-01690ca8dfbf', 'fr', 'Visiteurs individuels', 'draft');
INSERT INTO public.target_group_text VALUES ('01a1fe57-7b42-79f5-8000-01690ca8dfbf', 'nl', 'Individuele bezoekers', 'draft');


--
-- Data for Name: threshold; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: threshold_text; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Name: budget_line budget_line_objective_id_position_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.budget_line
    ADD CONSTRAINT budget_line_objective_id_position_key UNIQUE (objective_id, "position");


--
-- Name: budget_line budget_line_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.budget_line
    ADD CONSTRAINT budget_line_pkey PRIMARY KEY (id);


--
-- Name: budget_line_text budget_line_text_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.budget_line_text
    ADD CONSTRAINT budget_line_text_pkey PRIMARY KEY (budget_line_id, language);


--
-- Name: chapter_item chapter_item_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.chapter_item
    ADD CONSTRAINT chapter_item_id_key UNIQUE (id);


--
-- Name: chapter_item chapter_item_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.chapter_item
    ADD CONSTRAINT chapter_item_pkey PRIMARY KEY (chapter_id, "position");


--
-- Name: chapter_item_text chapter_item_text_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.chapter_item_text
    ADD CONSTRAINT chapter_item_text_pkey PRIMARY KEY (item_id, language);


--
-- Name: chapter chapter_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.chapter
    ADD CONSTRAINT chapter_pkey PRIMARY KEY (id);


--
-- Name: chapter chapter_plan_id_position_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.chapter
    ADD CONSTRAINT chapter_plan_id_position_key UNIQUE (plan_id, "position");


--
-- Name: chapter chapter_plan_id_slug_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.chapter
    ADD CONSTRAINT chapter_plan_id_slug_key UNIQUE (plan_id, slug);


--
-- Name: chapter_table chapter_table_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.chapter_table
    ADD CONSTRAINT chapter_table_pkey PRIMARY KEY (chapter_id, "position", language);


--
-- Name: chapter_text chapter_text_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.chapter_text
    ADD CONSTRAINT chapter_text_pkey PRIMARY KEY (chapter_id, language);


--
-- Name: deadline deadline_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deadline
    ADD CONSTRAINT deadline_pkey PRIMARY KEY (objective_id, "position");


--
-- Name: deadline_text deadline_text_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deadline_text
    ADD CONSTRAINT deadline_text_pkey PRIMARY KEY (objective_id, "position", language);


--
-- Name: field field_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.field
    ADD CONSTRAINT field_pkey PRIMARY KEY (objective_id, "position");


--
-- Name: field_text field_text_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.field_text
    ADD CONSTRAINT field_text_pkey PRIMARY KEY (objective_id, "position", language);


--
-- Name: finding_parameter finding_parameter_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.finding_parameter
    ADD CONSTRAINT finding_parameter_pkey PRIMARY KEY (plan_id, "position", name);


--
-- Name: finding finding_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.finding
    ADD CONSTRAINT finding_pkey PRIMARY KEY (plan_id, "position");


--
-- Name: indicator indicator_objective_id_position_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.indicator
    ADD CONSTRAINT indicator_objective_id_position_key UNIQUE (objective_id, "position");


--
-- Name: indicator indicator_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.indicator
    ADD CONSTRAINT indicator_pkey PRIMARY KEY (id);


--
-- Name: indicator_text indicator_text_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.indicator_text
    ADD CONSTRAINT indicator_text_pkey PRIMARY KEY (indicator_id, language);


--
-- Name: item item_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.item
    ADD CONSTRAINT item_id_key UNIQUE (id);


--
-- Name: item item_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.item
    ADD CONSTRAINT item_pkey PRIMARY KEY (objective_id, "position");


--
-- Name: item_text item_text_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.item_text
    ADD CONSTRAINT item_text_pkey PRIMARY KEY (item_id, language);


--
-- Name: journal journal_entry_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.journal
    ADD CONSTRAINT journal_entry_pkey PRIMARY KEY (id);


--
-- Name: measurement measurement_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.measurement
    ADD CONSTRAINT measurement_pkey PRIMARY KEY (indicator_id, "position");


--
-- Name: migration migration_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.migration
    ADD CONSTRAINT migration_pkey PRIMARY KEY (name);


--
-- Name: objective objective_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.objective
    ADD CONSTRAINT objective_pkey PRIMARY KEY (id);


--
-- Name: objective objective_plan_id_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.objective
    ADD CONSTRAINT objective_plan_id_id_key UNIQUE (plan_id, id);


--
-- Name: objective objective_plan_id_number_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.objective
    ADD CONSTRAINT objective_plan_id_number_key UNIQUE (plan_id, number);


--
-- Name: objective objective_plan_id_position_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.objective
    ADD CONSTRAINT objective_plan_id_position_key UNIQUE (plan_id, "position");


--
-- Name: objective_table objective_table_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.objective_table
    ADD CONSTRAINT objective_table_pkey PRIMARY KEY (objective_id, "position", language);


--
-- Name: objective_text objective_text_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.objective_text
    ADD CONSTRAINT objective_text_pkey PRIMARY KEY (objective_id, language);


--
-- Name: partner_key partner_key_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.partner_key
    ADD CONSTRAINT partner_key_pkey PRIMARY KEY (name_key);


--
-- Name: partner_mention partner_mention_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.partner_mention
    ADD CONSTRAINT partner_mention_pkey PRIMARY KEY (objective_id, "position");


--
-- Name: partner_mention_text partner_mention_text_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.partner_mention_text
    ADD CONSTRAINT partner_mention_text_pkey PRIMARY KEY (objective_id, "position", language);


--
-- Name: partner partner_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.partner
    ADD CONSTRAINT partner_pkey PRIMARY KEY (id);


--
-- Name: partner_slug partner_slug_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.partner_slug
    ADD CONSTRAINT partner_slug_pkey PRIMARY KEY (slug);


--
-- Name: partner_text partner_text_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.partner_text
    ADD CONSTRAINT partner_text_pkey PRIMARY KEY (partner_id, language);


--
-- Name: plan plan_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.plan
    ADD CONSTRAINT plan_pkey PRIMARY KEY (id);


--
-- Name: plan plan_slug_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.plan
    ADD CONSTRAINT plan_slug_key UNIQUE (slug);


--
-- Name: plan_text plan_text_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.plan_text
    ADD CONSTRAINT plan_text_pkey PRIMARY KEY (plan_id, language);


--
-- Name: search_document search_document_chapter_id_language_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.search_document
    ADD CONSTRAINT search_document_chapter_id_language_key UNIQUE (chapter_id, language);


--
-- Name: search_document search_document_objective_id_language_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.search_document
    ADD CONSTRAINT search_document_objective_id_language_key UNIQUE (objective_id, language);


--
-- Name: search_document search_document_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.search_document
    ADD CONSTRAINT search_document_pkey PRIMARY KEY (id);


--
-- Name: search_index search_index_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.search_index
    ADD CONSTRAINT search_index_pkey PRIMARY KEY (id);


--
-- Name: search_state search_state_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.search_state
    ADD CONSTRAINT search_state_pkey PRIMARY KEY (name);


--
-- Name: search_text search_text_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.search_text
    ADD CONSTRAINT search_text_pkey PRIMARY KEY (document_id);


--
-- Name: search_word search_word_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.search_word
    ADD CONSTRAINT search_word_pkey PRIMARY KEY (word, letter);


--
-- Name: source_document source_document_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.source_document
    ADD CONSTRAINT source_document_pkey PRIMARY KEY (id);


--
-- Name: source_document source_document_sha256_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.source_document
    ADD CONSTRAINT source_document_sha256_key UNIQUE (sha256);


--
-- Name: source_line source_line_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.source_line
    ADD CONSTRAINT source_line_pkey PRIMARY KEY (source_id, number);


--
-- Name: staff_need staff_need_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.staff_need
    ADD CONSTRAINT staff_need_pkey PRIMARY KEY (objective_id, "position");


--
-- Name: staff_need_text staff_need_text_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.staff_need_text
    ADD CONSTRAINT staff_need_text_pkey PRIMARY KEY (objective_id, "position", language);


--
-- Name: stored_file stored_file_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.stored_file
    ADD CONSTRAINT stored_file_pkey PRIMARY KEY (sha256);


--
-- Name: target_group_key target_group_key_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.target_group_key
    ADD CONSTRAINT target_group_key_pkey PRIMARY KEY (name_key);


--
-- Name: target_group_mention target_group_mention_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.target_group_mention
    ADD CONSTRAINT target_group_mention_pkey PRIMARY KEY (objective_id, "position");


--
-- Name: target_group_mention_text target_group_mention_text_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.target_group_mention_text
    ADD CONSTRAINT target_group_mention_text_pkey PRIMARY KEY (objective_id, "position", language);


--
-- Name: target_group target_group_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.target_group
    ADD CONSTRAINT target_group_pkey PRIMARY KEY (id);


--
-- Name: target_group_slug target_group_slug_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.target_group_slug
    ADD CONSTRAINT target_group_slug_pkey PRIMARY KEY (slug);


--
-- Name: target_group_text target_group_text_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.target_group_text
    ADD CONSTRAINT target_group_text_pkey PRIMARY KEY (target_group_id, language);


--
-- Name: threshold threshold_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.threshold
    ADD CONSTRAINT threshold_pkey PRIMARY KEY (indicator_id, "position");


--
-- Name: threshold_text threshold_text_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.threshold_text
    ADD CONSTRAINT threshold_text_pkey PRIMARY KEY (indicator_id, "position", language);


--
-- Name: deadline_of_item; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX deadline_of_item ON public.deadline USING btree (item_id);


--
-- Name: finding_of_objective; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX finding_of_objective ON public.finding USING btree (objective_id, "position");


--
-- Name: indicator_of_item; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX indicator_of_item ON public.indicator USING btree (item_id);


--
-- Name: journal_of_plan; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX journal_of_plan ON public.journal USING btree (plan_id, revision);


--
-- Name: journal_of_shared; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX journal_of_shared ON public.journal USING btree (subject_kind, revision) WHERE (plan_id IS NULL);


--
-- Name: objective_of_parent; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX objective_of_parent ON public.objective USING btree (parent_id);


--
-- Name: partner_current_slug; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX partner_current_slug ON public.partner_slug USING btree (partner_id) WHERE (is_current = 1);


--
-- Name: partner_key_of_partner; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX partner_key_of_partner ON public.partner_key USING btree (partner_id);


--
-- Name: partner_mention_of_item; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX partner_mention_of_item ON public.partner_mention USING btree (item_id);


--
-- Name: partner_mention_of_partner; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX partner_mention_of_partner ON public.partner_mention USING btree (partner_id);


--
-- Name: partner_slug_of_partner; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX partner_slug_of_partner ON public.partner_slug USING btree (partner_id);


--
-- Name: plan_of_source; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX plan_of_source ON public.plan USING btree (source_id);


--
-- Name: search_document_of_plan; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX search_document_of_plan ON public.search_document USING btree (plan_id, objective_id);


--
-- Name: search_index_words; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX search_index_words ON public.search_index USING gin (words);


--
-- Name: search_word_reversed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX search_word_reversed ON public.search_word USING btree (reversed);


--
-- Name: source_line_by_state; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX source_line_by_state ON public.source_line USING btree (source_id, state, number);


--
-- Name: target_group_current_slug; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX target_group_current_slug ON public.target_group_slug USING btree (target_group_id) WHERE (is_current = 1);


--
-- Name: target_group_key_of_group; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX target_group_key_of_group ON public.target_group_key USING btree (target_group_id);


--
-- Name: target_group_mention_of_group; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX target_group_mention_of_group ON public.target_group_mention USING btree (target_group_id);


--
-- Name: target_group_mention_of_item; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX target_group_mention_of_item ON public.target_group_mention USING btree (item_id);


--
-- Name: target_group_slug_of_group; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX target_group_slug_of_group ON public.target_group_slug USING btree (target_group_id);


--
-- Name: budget_line budget_line_objective_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.budget_line
    ADD CONSTRAINT budget_line_objective_id_fkey FOREIGN KEY (objective_id) REFERENCES public.objective(id) ON DELETE CASCADE;


--
-- Name: budget_line_text budget_line_text_budget_line_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.budget_line_text
    ADD CONSTRAINT budget_line_text_budget_line_id_fkey FOREIGN KEY (budget_line_id) REFERENCES public.budget_line(id) ON DELETE CASCADE;


--
-- Name: chapter_item chapter_item_chapter_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.chapter_item
    ADD CONSTRAINT chapter_item_chapter_id_fkey FOREIGN KEY (chapter_id) REFERENCES public.chapter(id) ON DELETE CASCADE;


--
-- Name: chapter_item_text chapter_item_text_item_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.chapter_item_text
    ADD CONSTRAINT chapter_item_text_item_id_fkey FOREIGN KEY (item_id) REFERENCES public.chapter_item(id) ON DELETE CASCADE;


--
-- Name: chapter chapter_plan_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.chapter
    ADD CONSTRAINT chapter_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES public.plan(id) ON DELETE CASCADE;


--
-- Name: chapter_table chapter_table_chapter_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.chapter_table
    ADD CONSTRAINT chapter_table_chapter_id_fkey FOREIGN KEY (chapter_id) REFERENCES public.chapter(id) ON DELETE CASCADE;


--
-- Name: chapter_text chapter_text_chapter_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.chapter_text
    ADD CONSTRAINT chapter_text_chapter_id_fkey FOREIGN KEY (chapter_id) REFERENCES public.chapter(id) ON DELETE CASCADE;


--
-- Name: deadline deadline_item_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deadline
    ADD CONSTRAINT deadline_item_id_fkey FOREIGN KEY (item_id) REFERENCES public.item(id) ON DELETE SET NULL;


--
-- Name: deadline deadline_objective_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deadline
    ADD CONSTRAINT deadline_objective_id_fkey FOREIGN KEY (objective_id) REFERENCES public.objective(id) ON DELETE CASCADE;


--
-- Name: deadline_text deadline_text_objective_id_position_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deadline_text
    ADD CONSTRAINT deadline_text_objective_id_position_fkey FOREIGN KEY (objective_id, "position") REFERENCES public.deadline(objective_id, "position") ON DELETE CASCADE;


--
-- Name: field field_objective_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.field
    ADD CONSTRAINT field_objective_id_fkey FOREIGN KEY (objective_id) REFERENCES public.objective(id) ON DELETE CASCADE;


--
-- Name: field_text field_text_objective_id_position_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.field_text
    ADD CONSTRAINT field_text_objective_id_position_fkey FOREIGN KEY (objective_id, "position") REFERENCES public.field(objective_id, "position") ON DELETE CASCADE;


--
-- Name: finding_parameter finding_parameter_plan_id_position_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.finding_parameter
    ADD CONSTRAINT finding_parameter_plan_id_position_fkey FOREIGN KEY (plan_id, "position") REFERENCES public.finding(plan_id, "position") ON DELETE CASCADE;


--
-- Name: finding finding_plan_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.finding
    ADD CONSTRAINT finding_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES public.plan(id) ON DELETE CASCADE;


--
-- Name: finding finding_plan_id_objective_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.finding
    ADD CONSTRAINT finding_plan_id_objective_id_fkey FOREIGN KEY (plan_id, objective_id) REFERENCES public.objective(plan_id, id);


--
-- Name: indicator indicator_item_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.indicator
    ADD CONSTRAINT indicator_item_id_fkey FOREIGN KEY (item_id) REFERENCES public.item(id) ON DELETE SET NULL;


--
-- Name: indicator indicator_objective_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.indicator
    ADD CONSTRAINT indicator_objective_id_fkey FOREIGN KEY (objective_id) REFERENCES public.objective(id) ON DELETE CASCADE;


--
-- Name: indicator_text indicator_text_indicator_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.indicator_text
    ADD CONSTRAINT indicator_text_indicator_id_fkey FOREIGN KEY (indicator_id) REFERENCES public.indicator(id) ON DELETE CASCADE;


--
-- Name: item item_objective_id_field_position_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.item
    ADD CONSTRAINT item_objective_id_field_position_fkey FOREIGN KEY (objective_id, field_position) REFERENCES public.field(objective_id, "position");


--
-- Name: item item_objective_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.item
    ADD CONSTRAINT item_objective_id_fkey FOREIGN KEY (objective_id) REFERENCES public.objective(id) ON DELETE CASCADE;


--
-- Name: item_text item_text_item_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.item_text
    ADD CONSTRAINT item_text_item_id_fkey FOREIGN KEY (item_id) REFERENCES public.item(id) ON DELETE CASCADE;


--
-- Name: measurement measurement_indicator_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.measurement
    ADD CONSTRAINT measurement_indicator_id_fkey FOREIGN KEY (indicator_id) REFERENCES public.indicator(id) ON DELETE CASCADE;


--
-- Name: objective objective_plan_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.objective
    ADD CONSTRAINT objective_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES public.plan(id) ON DELETE CASCADE;


--
-- Name: objective objective_plan_id_parent_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.objective
    ADD CONSTRAINT objective_plan_id_parent_id_fkey FOREIGN KEY (plan_id, parent_id) REFERENCES public.objective(plan_id, id);


--
-- Name: objective_table objective_table_objective_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.objective_table
    ADD CONSTRAINT objective_table_objective_id_fkey FOREIGN KEY (objective_id) REFERENCES public.objective(id) ON DELETE CASCADE;


--
-- Name: objective_text objective_text_objective_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.objective_text
    ADD CONSTRAINT objective_text_objective_id_fkey FOREIGN KEY (objective_id) REFERENCES public.objective(id) ON DELETE CASCADE;


--
-- Name: partner_key partner_key_partner_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.partner_key
    ADD CONSTRAINT partner_key_partner_id_fkey FOREIGN KEY (partner_id) REFERENCES public.partner(id) ON DELETE CASCADE;


--
-- Name: partner_mention partner_mention_item_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.partner_mention
    ADD CONSTRAINT partner_mention_item_id_fkey FOREIGN KEY (item_id) REFERENCES public.item(id) ON DELETE SET NULL;


--
-- Name: partner_mention partner_mention_objective_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.partner_mention
    ADD CONSTRAINT partner_mention_objective_id_fkey FOREIGN KEY (objective_id) REFERENCES public.objective(id) ON DELETE CASCADE;


--
-- Name: partner_mention partner_mention_partner_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.partner_mention
    ADD CONSTRAINT partner_mention_partner_id_fkey FOREIGN KEY (partner_id) REFERENCES public.partner(id);


--
-- Name: partner_mention_text partner_mention_text_objective_id_position_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.partner_mention_text
    ADD CONSTRAINT partner_mention_text_objective_id_position_fkey FOREIGN KEY (objective_id, "position") REFERENCES public.partner_mention(objective_id, "position") ON DELETE CASCADE;


--
-- Name: partner_slug partner_slug_partner_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.partner_slug
    ADD CONSTRAINT partner_slug_partner_id_fkey FOREIGN KEY (partner_id) REFERENCES public.partner(id) ON DELETE CASCADE;


--
-- Name: partner_text partner_text_partner_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.partner_text
    ADD CONSTRAINT partner_text_partner_id_fkey FOREIGN KEY (partner_id) REFERENCES public.partner(id) ON DELETE CASCADE;


--
-- Name: plan plan_source_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.plan
    ADD CONSTRAINT plan_source_id_fkey FOREIGN KEY (source_id) REFERENCES public.source_document(id);


--
-- Name: plan_text plan_text_plan_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.plan_text
    ADD CONSTRAINT plan_text_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES public.plan(id) ON DELETE CASCADE;


--
-- Name: search_document search_document_chapter_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.search_document
    ADD CONSTRAINT search_document_chapter_id_fkey FOREIGN KEY (chapter_id) REFERENCES public.chapter(id);


--
-- Name: search_document search_document_plan_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.search_document
    ADD CONSTRAINT search_document_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES public.plan(id);


--
-- Name: search_document search_document_plan_id_objective_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.search_document
    ADD CONSTRAINT search_document_plan_id_objective_id_fkey FOREIGN KEY (plan_id, objective_id) REFERENCES public.objective(plan_id, id);


--
-- Name: search_text search_text_document_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.search_text
    ADD CONSTRAINT search_text_document_id_fkey FOREIGN KEY (document_id) REFERENCES public.search_document(id) ON DELETE CASCADE;


--
-- Name: source_document source_document_sha256_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.source_document
    ADD CONSTRAINT source_document_sha256_fkey FOREIGN KEY (sha256) REFERENCES public.stored_file(sha256);


--
-- Name: source_line source_line_source_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.source_line
    ADD CONSTRAINT source_line_source_id_fkey FOREIGN KEY (source_id) REFERENCES public.source_document(id) ON DELETE CASCADE;


--
-- Name: staff_need staff_need_objective_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.staff_need
    ADD CONSTRAINT staff_need_objective_id_fkey FOREIGN KEY (objective_id) REFERENCES public.objective(id) ON DELETE CASCADE;


--
-- Name: staff_need_text staff_need_text_objective_id_position_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.staff_need_text
    ADD CONSTRAINT staff_need_text_objective_id_position_fkey FOREIGN KEY (objective_id, "position") REFERENCES public.staff_need(objective_id, "position") ON DELETE CASCADE;


--
-- Name: target_group_key target_group_key_target_group_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.target_group_key
    ADD CONSTRAINT target_group_key_target_group_id_fkey FOREIGN KEY (target_group_id) REFERENCES public.target_group(id) ON DELETE CASCADE;


--
-- Name: target_group_mention target_group_mention_item_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.target_group_mention
    ADD CONSTRAINT target_group_mention_item_id_fkey FOREIGN KEY (item_id) REFERENCES public.item(id) ON DELETE SET NULL;


--
-- Name: target_group_mention target_group_mention_objective_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.target_group_mention
    ADD CONSTRAINT target_group_mention_objective_id_fkey FOREIGN KEY (objective_id) REFERENCES public.objective(id) ON DELETE CASCADE;


--
-- Name: target_group_mention target_group_mention_target_group_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.target_group_mention
    ADD CONSTRAINT target_group_mention_target_group_id_fkey FOREIGN KEY (target_group_id) REFERENCES public.target_group(id);


--
-- Name: target_group_mention_text target_group_mention_text_objective_id_position_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.target_group_mention_text
    ADD CONSTRAINT target_group_mention_text_objective_id_position_fkey FOREIGN KEY (objective_id, "position") REFERENCES public.target_group_mention(objective_id, "position") ON DELETE CASCADE;


--
-- Name: target_group_slug target_group_slug_target_group_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.target_group_slug
    ADD CONSTRAINT target_group_slug_target_group_id_fkey FOREIGN KEY (target_group_id) REFERENCES public.target_group(id) ON DELETE CASCADE;


--
-- Name: target_group_text target_group_text_target_group_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.target_group_text
    ADD CONSTRAINT target_group_text_target_group_id_fkey FOREIGN KEY (target_group_id) REFERENCES public.target_group(id) ON DELETE CASCADE;


--
-- Name: threshold threshold_indicator_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.threshold
    ADD CONSTRAINT threshold_indicator_id_fkey FOREIGN KEY (indicator_id) REFERENCES public.indicator(id) ON DELETE CASCADE;


--
-- Name: threshold_text threshold_text_indicator_id_position_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.threshold_text
    ADD CONSTRAINT threshold_text_indicator_id_position_fkey FOREIGN KEY (indicator_id, "position") REFERENCES public.threshold(indicator_id, "position") ON DELETE CASCADE;


--
-- PostgreSQL database dump complete
--


