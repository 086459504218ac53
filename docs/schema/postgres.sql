CREATE TABLE assignment (
    plan_id UUID NOT NULL,
    objective_origin UUID NOT NULL,
    person_id UUID NOT NULL,
    language TEXT COLLATE "C" NOT NULL,
    due BIGINT,
    PRIMARY KEY (plan_id, objective_origin, person_id, language),
    FOREIGN KEY (plan_id) REFERENCES plan(id) ON DELETE CASCADE,
    CHECK (((due >= 10101) AND (due <= 99991231))),
    CHECK ((length(language) = ANY (ARRAY[0, 2])))
);

CREATE TABLE budget_line (
    id UUID NOT NULL,
    objective_id UUID NOT NULL,
    position BIGINT NOT NULL,
    code TEXT COLLATE "C",
    amount_cents BIGINT,
    role TEXT COLLATE "C" NOT NULL,
    kind TEXT COLLATE "C" NOT NULL,
    appropriation TEXT COLLATE "C",
    first_year BIGINT,
    last_year BIGINT,
    line BIGINT,
    origin UUID,
    PRIMARY KEY (id),
    UNIQUE (objective_id, "position"),
    FOREIGN KEY (objective_id) REFERENCES objective(id) ON DELETE CASCADE,
    CHECK ((appropriation = ANY (ARRAY['commitment'::text, 'payment'::text]))),
    CHECK (((first_year IS NULL) = (last_year IS NULL))),
    CHECK ((first_year <= last_year)),
    CHECK ((kind = ANY (ARRAY['expense'::text, 'revenue'::text, 'appropriation'::text]))),
    CHECK (("position" >= 0)),
    CHECK ((role = ANY (ARRAY['line'::text, 'part'::text, 'total'::text])))
);

CREATE TABLE budget_line_text (
    budget_line_id UUID NOT NULL,
    language TEXT COLLATE "C" NOT NULL,
    label TEXT COLLATE "C" NOT NULL,
    state TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (budget_line_id, language),
    FOREIGN KEY (budget_line_id) REFERENCES budget_line(id) ON DELETE CASCADE,
    CHECK ((length(language) = 2)),
    CHECK ((state = ANY (ARRAY['draft'::text, 'translated'::text, 'approved'::text, 'stale'::text])))
);

CREATE TABLE chapter (
    id UUID NOT NULL,
    plan_id UUID NOT NULL,
    kind TEXT COLLATE "C" NOT NULL,
    number TEXT COLLATE "C",
    slug TEXT COLLATE "C" NOT NULL,
    depth BIGINT NOT NULL,
    position BIGINT NOT NULL,
    origin UUID,
    PRIMARY KEY (id),
    UNIQUE (plan_id, "position"),
    UNIQUE (plan_id, slug),
    FOREIGN KEY (plan_id) REFERENCES plan(id) ON DELETE CASCADE,
    CHECK ((depth >= 1)),
    CHECK ((kind = ANY (ARRAY['chapter'::text, 'annex'::text]))),
    CHECK (("position" >= 0)),
    CHECK ((slug <> ''::text))
);

CREATE TABLE chapter_item (
    chapter_id UUID NOT NULL,
    position BIGINT NOT NULL,
    id UUID NOT NULL,
    shape TEXT COLLATE "C" NOT NULL,
    depth BIGINT NOT NULL,
    year BIGINT,
    origin UUID,
    PRIMARY KEY (chapter_id, "position"),
    UNIQUE (id),
    FOREIGN KEY (chapter_id) REFERENCES chapter(id) ON DELETE CASCADE,
    CHECK ((depth >= 0)),
    CHECK (("position" >= 0)),
    CHECK ((shape = ANY (ARRAY['paragraph'::text, 'bullet'::text, 'note'::text])))
);

CREATE TABLE chapter_item_text (
    item_id UUID NOT NULL,
    language TEXT COLLATE "C" NOT NULL,
    text TEXT COLLATE "C" NOT NULL,
    state TEXT COLLATE "C" NOT NULL,
    first_line BIGINT,
    last_line BIGINT,
    PRIMARY KEY (item_id, language),
    FOREIGN KEY (item_id) REFERENCES chapter_item(id) ON DELETE CASCADE,
    CHECK (((first_line IS NULL) = (last_line IS NULL))),
    CHECK ((first_line <= last_line)),
    CHECK ((length(language) = 2)),
    CHECK ((state = ANY (ARRAY['draft'::text, 'translated'::text, 'approved'::text, 'stale'::text])))
);

CREATE TABLE chapter_table (
    chapter_id UUID NOT NULL,
    position BIGINT NOT NULL,
    language TEXT COLLATE "C" NOT NULL,
    first_line BIGINT,
    cells TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (chapter_id, "position", language),
    FOREIGN KEY (chapter_id) REFERENCES chapter(id) ON DELETE CASCADE,
    CHECK ((length(language) = 2))
);

CREATE TABLE chapter_text (
    chapter_id UUID NOT NULL,
    language TEXT COLLATE "C" NOT NULL,
    title TEXT COLLATE "C" NOT NULL,
    state TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (chapter_id, language),
    FOREIGN KEY (chapter_id) REFERENCES chapter(id) ON DELETE CASCADE,
    CHECK ((length(language) = 2)),
    CHECK ((state = ANY (ARRAY['draft'::text, 'translated'::text, 'approved'::text, 'stale'::text])))
);

CREATE TABLE comment (
    id UUID NOT NULL,
    plan_id UUID NOT NULL,
    thread_id UUID,
    place TEXT COLLATE "C" NOT NULL,
    language TEXT COLLATE "C",
    objective_origin UUID,
    kind TEXT COLLATE "C" NOT NULL,
    author TEXT COLLATE "C" NOT NULL,
    at BIGINT NOT NULL,
    text TEXT COLLATE "C" NOT NULL,
    resolved_by TEXT COLLATE "C",
    resolved_at BIGINT,
    PRIMARY KEY (id),
    FOREIGN KEY (plan_id) REFERENCES plan(id) ON DELETE CASCADE,
    FOREIGN KEY (thread_id) REFERENCES comment(id) ON DELETE CASCADE,
    CHECK ((author <> ''::text)),
    CHECK (((resolved_by IS NULL) = (resolved_at IS NULL))),
    CHECK (((thread_id IS NULL) OR (resolved_at IS NULL))),
    CHECK ((kind = ANY (ARRAY['comment'::text, 'question'::text]))),
    CHECK ((length(language) = 2)),
    CHECK ((place <> ''::text)),
    CHECK ((text <> ''::text))
);

CREATE TABLE comment_mention (
    comment_id UUID NOT NULL,
    person_id UUID NOT NULL,
    PRIMARY KEY (comment_id, person_id),
    FOREIGN KEY (comment_id) REFERENCES comment(id) ON DELETE CASCADE
);

CREATE TABLE deadline (
    objective_id UUID NOT NULL,
    position BIGINT NOT NULL,
    due BIGINT,
    item_id UUID,
    PRIMARY KEY (objective_id, "position"),
    FOREIGN KEY (item_id) REFERENCES item(id) ON DELETE SET NULL,
    FOREIGN KEY (objective_id) REFERENCES objective(id) ON DELETE CASCADE,
    CHECK (((due >= 10101) AND (due <= 99991231))),
    CHECK (("position" >= 0))
);

CREATE TABLE deadline_text (
    objective_id UUID NOT NULL,
    position BIGINT NOT NULL,
    language TEXT COLLATE "C" NOT NULL,
    text TEXT COLLATE "C" NOT NULL,
    state TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (objective_id, "position", language),
    FOREIGN KEY (objective_id, "position") REFERENCES deadline(objective_id, "position") ON DELETE CASCADE,
    CHECK ((length(language) = 2)),
    CHECK ((state = ANY (ARRAY['draft'::text, 'translated'::text, 'approved'::text, 'stale'::text])))
);

CREATE TABLE dimension (
    id UUID NOT NULL,
    plan_id UUID NOT NULL,
    position BIGINT NOT NULL,
    origin UUID,
    PRIMARY KEY (id),
    UNIQUE (plan_id, "position"),
    FOREIGN KEY (plan_id) REFERENCES plan(id) ON DELETE CASCADE,
    CHECK (("position" >= 0))
);

CREATE TABLE dimension_text (
    dimension_id UUID NOT NULL,
    language TEXT COLLATE "C" NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    state TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (dimension_id, language),
    FOREIGN KEY (dimension_id) REFERENCES dimension(id) ON DELETE CASCADE,
    CHECK ((length(language) = 2)),
    CHECK ((state = ANY (ARRAY['draft'::text, 'translated'::text, 'approved'::text, 'stale'::text])))
);

CREATE TABLE dimension_value (
    id UUID NOT NULL,
    dimension_id UUID NOT NULL,
    position BIGINT NOT NULL,
    origin UUID,
    PRIMARY KEY (id),
    UNIQUE (dimension_id, id),
    UNIQUE (dimension_id, "position"),
    FOREIGN KEY (dimension_id) REFERENCES dimension(id) ON DELETE CASCADE,
    CHECK (("position" >= 0))
);

CREATE TABLE dimension_value_text (
    value_id UUID NOT NULL,
    language TEXT COLLATE "C" NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    state TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (value_id, language),
    FOREIGN KEY (value_id) REFERENCES dimension_value(id) ON DELETE CASCADE,
    CHECK ((length(language) = 2)),
    CHECK ((state = ANY (ARRAY['draft'::text, 'translated'::text, 'approved'::text, 'stale'::text])))
);

CREATE TABLE draft_change (
    plan_id UUID NOT NULL,
    place TEXT COLLATE "C" NOT NULL,
    language TEXT COLLATE "C" NOT NULL,
    revision BIGINT NOT NULL,
    objective_origin UUID,
    PRIMARY KEY (plan_id, place, language, revision),
    FOREIGN KEY (plan_id) REFERENCES plan(id) ON DELETE CASCADE,
    CHECK ((length(language) = ANY (ARRAY[0, 2]))),
    CHECK ((place <> ''::text)),
    CHECK ((revision >= 1))
);

CREATE TABLE field (
    objective_id UUID NOT NULL,
    position BIGINT NOT NULL,
    field TEXT COLLATE "C" NOT NULL,
    year BIGINT,
    PRIMARY KEY (objective_id, "position"),
    FOREIGN KEY (objective_id) REFERENCES objective(id) ON DELETE CASCADE,
    CHECK ((field <> ''::text)),
    CHECK (("position" >= 0))
);

CREATE TABLE field_text (
    objective_id UUID NOT NULL,
    position BIGINT NOT NULL,
    language TEXT COLLATE "C" NOT NULL,
    label TEXT COLLATE "C" NOT NULL,
    state TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (objective_id, "position", language),
    FOREIGN KEY (objective_id, "position") REFERENCES field(objective_id, "position") ON DELETE CASCADE,
    CHECK ((length(language) = 2)),
    CHECK ((state = ANY (ARRAY['draft'::text, 'translated'::text, 'approved'::text, 'stale'::text])))
);

CREATE TABLE finding (
    plan_id UUID NOT NULL,
    position BIGINT NOT NULL,
    objective_id UUID,
    kind TEXT COLLATE "C" NOT NULL,
    line BIGINT,
    last_line BIGINT,
    PRIMARY KEY (plan_id, "position"),
    FOREIGN KEY (plan_id) REFERENCES plan(id) ON DELETE CASCADE,
    FOREIGN KEY (plan_id, objective_id) REFERENCES objective(plan_id, id),
    CHECK ((kind <> ''::text)),
    CHECK (("position" >= 0))
);

CREATE TABLE finding_parameter (
    plan_id UUID NOT NULL,
    position BIGINT NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    value TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (plan_id, "position", name),
    FOREIGN KEY (plan_id, "position") REFERENCES finding(plan_id, "position") ON DELETE CASCADE
);

CREATE TABLE identity (
    issuer TEXT COLLATE "C" NOT NULL,
    subject TEXT COLLATE "C" NOT NULL,
    person_id UUID NOT NULL,
    linked BIGINT NOT NULL,
    PRIMARY KEY (issuer, subject),
    UNIQUE (issuer, person_id),
    FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE
);

CREATE TABLE indicator (
    id UUID NOT NULL,
    objective_id UUID NOT NULL,
    item_id UUID,
    position BIGINT NOT NULL,
    unit TEXT COLLATE "C",
    target DOUBLE PRECISION,
    origin UUID,
    PRIMARY KEY (id),
    UNIQUE (objective_id, "position"),
    FOREIGN KEY (item_id) REFERENCES item(id) ON DELETE SET NULL,
    FOREIGN KEY (objective_id) REFERENCES objective(id) ON DELETE CASCADE,
    CHECK (("position" >= 0))
);

CREATE TABLE indicator_text (
    indicator_id UUID NOT NULL,
    language TEXT COLLATE "C" NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    state TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (indicator_id, language),
    FOREIGN KEY (indicator_id) REFERENCES indicator(id) ON DELETE CASCADE,
    CHECK ((length(language) = 2)),
    CHECK ((state = ANY (ARRAY['draft'::text, 'translated'::text, 'approved'::text, 'stale'::text])))
);

CREATE TABLE invitation (
    person_id UUID NOT NULL,
    token_hash BYTEA NOT NULL,
    made BIGINT NOT NULL,
    until BIGINT NOT NULL,
    PRIMARY KEY (person_id),
    UNIQUE (token_hash),
    FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE,
    CHECK ((until > made))
);

CREATE TABLE item (
    objective_id UUID NOT NULL,
    position BIGINT NOT NULL,
    id UUID NOT NULL,
    field_position BIGINT,
    shape TEXT COLLATE "C" NOT NULL,
    depth BIGINT NOT NULL,
    year BIGINT,
    origin UUID,
    PRIMARY KEY (objective_id, "position"),
    UNIQUE (id),
    FOREIGN KEY (objective_id, field_position) REFERENCES field(objective_id, "position"),
    FOREIGN KEY (objective_id) REFERENCES objective(id) ON DELETE CASCADE,
    CHECK ((depth >= 0)),
    CHECK (("position" >= 0)),
    CHECK ((shape = ANY (ARRAY['paragraph'::text, 'bullet'::text, 'note'::text])))
);

CREATE TABLE item_text (
    item_id UUID NOT NULL,
    language TEXT COLLATE "C" NOT NULL,
    text TEXT COLLATE "C" NOT NULL,
    state TEXT COLLATE "C" NOT NULL,
    first_line BIGINT,
    last_line BIGINT,
    PRIMARY KEY (item_id, language),
    FOREIGN KEY (item_id) REFERENCES item(id) ON DELETE CASCADE,
    CHECK (((first_line IS NULL) = (last_line IS NULL))),
    CHECK ((first_line <= last_line)),
    CHECK ((length(language) = 2)),
    CHECK ((state = ANY (ARRAY['draft'::text, 'translated'::text, 'approved'::text, 'stale'::text])))
);

CREATE TABLE job (
    id UUID NOT NULL,
    kind TEXT COLLATE "C" NOT NULL,
    subject TEXT COLLATE "C" NOT NULL,
    due BIGINT NOT NULL,
    attempts BIGINT NOT NULL,
    holder TEXT COLLATE "C",
    leased_until BIGINT,
    outcome TEXT COLLATE "C",
    ended BIGINT,
    failure TEXT COLLATE "C",
    PRIMARY KEY (id),
    UNIQUE (kind, subject),
    CHECK ((attempts >= 0)),
    CHECK (((holder IS NULL) = (leased_until IS NULL))),
    CHECK (((outcome IS NULL) = (ended IS NULL))),
    CHECK (((outcome IS NULL) OR (holder IS NULL))),
    CHECK ((kind <> ''::text)),
    CHECK ((outcome = ANY (ARRAY['done'::text, 'dead'::text])))
);

CREATE TABLE journal (
    id UUID NOT NULL,
    at BIGINT NOT NULL,
    actor TEXT COLLATE "C" NOT NULL,
    action TEXT COLLATE "C" NOT NULL,
    subject_kind TEXT COLLATE "C" NOT NULL,
    subject_id UUID NOT NULL,
    plan_id UUID,
    revision BIGINT NOT NULL,
    was TEXT COLLATE "C",
    became TEXT COLLATE "C",
    PRIMARY KEY (id),
    CHECK ((action <> ''::text)),
    CHECK ((actor <> ''::text)),
    CHECK (((was IS NOT NULL) OR (became IS NOT NULL))),
    CHECK ((revision > 0)),
    CHECK ((subject_kind <> ''::text))
);

CREATE TABLE kept_typing (
    plan_id UUID NOT NULL,
    person_id UUID NOT NULL,
    place TEXT COLLATE "C" NOT NULL,
    language TEXT COLLATE "C" NOT NULL,
    text TEXT COLLATE "C" NOT NULL,
    seen BIGINT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (plan_id, person_id, place, language),
    FOREIGN KEY (plan_id) REFERENCES plan(id) ON DELETE CASCADE,
    CHECK ((length(language) = ANY (ARRAY[0, 2]))),
    CHECK ((place <> ''::text)),
    CHECK ((seen >= 1))
);

CREATE TABLE list_entry (
    id UUID NOT NULL,
    plan_id UUID NOT NULL,
    list TEXT COLLATE "C" NOT NULL,
    position BIGINT NOT NULL,
    status TEXT COLLATE "C",
    due BIGINT,
    owner TEXT COLLATE "C",
    origin UUID,
    PRIMARY KEY (id),
    UNIQUE (plan_id, "position"),
    FOREIGN KEY (plan_id) REFERENCES plan(id) ON DELETE CASCADE,
    CHECK (((due >= 10101) AND (due <= 99991231))),
    CHECK ((list = ANY (ARRAY['regulatory_agenda'::text, 'audit_recommendations'::text]))),
    CHECK ((owner <> ''::text)),
    CHECK (("position" >= 0)),
    CHECK ((status = ANY (ARRAY['on_schedule'::text, 'in_progress'::text, 'waiting'::text, 'late'::text, 'done'::text, 'dropped'::text])))
);

CREATE TABLE list_entry_text (
    entry_id UUID NOT NULL,
    part BIGINT NOT NULL,
    language TEXT COLLATE "C" NOT NULL,
    text TEXT COLLATE "C" NOT NULL,
    state TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (entry_id, part, language),
    FOREIGN KEY (entry_id) REFERENCES list_entry(id) ON DELETE CASCADE,
    CHECK ((length(language) = 2)),
    CHECK ((part = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CHECK ((state = ANY (ARRAY['draft'::text, 'translated'::text, 'approved'::text, 'stale'::text])))
);

CREATE TABLE mail (
    id UUID NOT NULL,
    person_id UUID NOT NULL,
    occasion TEXT COLLATE "C" NOT NULL,
    subject TEXT COLLATE "C" NOT NULL,
    body TEXT COLLATE "C",
    made BIGINT NOT NULL,
    sent BIGINT,
    PRIMARY KEY (id),
    UNIQUE (person_id, occasion),
    FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE,
    CHECK (((sent IS NULL) OR (body IS NULL)))
);

CREATE TABLE measurement (
    indicator_id UUID NOT NULL,
    position BIGINT NOT NULL,
    year BIGINT,
    value DOUBLE PRECISION NOT NULL,
    line BIGINT,
    PRIMARY KEY (indicator_id, "position"),
    FOREIGN KEY (indicator_id) REFERENCES indicator(id) ON DELETE CASCADE,
    CHECK (("position" >= 0))
);

CREATE TABLE migration (
    name TEXT COLLATE "C" NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (name)
);

CREATE TABLE objective (
    id UUID NOT NULL,
    plan_id UUID NOT NULL,
    parent_id UUID,
    level TEXT COLLATE "C" NOT NULL,
    number TEXT COLLATE "C" NOT NULL,
    code TEXT COLLATE "C",
    status TEXT COLLATE "C",
    depth BIGINT NOT NULL,
    position BIGINT NOT NULL,
    origin UUID,
    PRIMARY KEY (id),
    UNIQUE (plan_id, id),
    UNIQUE (plan_id, number),
    UNIQUE (plan_id, "position"),
    FOREIGN KEY (plan_id) REFERENCES plan(id) ON DELETE CASCADE,
    FOREIGN KEY (plan_id, parent_id) REFERENCES objective(plan_id, id),
    CHECK (((parent_id IS NULL) = (depth = 1))),
    CHECK ((depth >= 1)),
    CHECK ((level = ANY (ARRAY['strategic'::text, 'operational'::text, 'project'::text]))),
    CHECK ((number <> ''::text)),
    CHECK (("position" >= 0)),
    CHECK ((status = ANY (ARRAY['on_schedule'::text, 'in_progress'::text, 'waiting'::text, 'late'::text, 'done'::text, 'dropped'::text])))
);

CREATE TABLE objective_dimension (
    objective_id UUID NOT NULL,
    dimension_id UUID NOT NULL,
    value_id UUID NOT NULL,
    PRIMARY KEY (objective_id, dimension_id),
    FOREIGN KEY (dimension_id) REFERENCES dimension(id) ON DELETE CASCADE,
    FOREIGN KEY (dimension_id, value_id) REFERENCES dimension_value(dimension_id, id) ON DELETE CASCADE,
    FOREIGN KEY (objective_id) REFERENCES objective(id) ON DELETE CASCADE
);

CREATE TABLE objective_review (
    objective_id UUID NOT NULL,
    state TEXT COLLATE "C" NOT NULL,
    remarks TEXT COLLATE "C",
    actor TEXT COLLATE "C" NOT NULL,
    at BIGINT NOT NULL,
    revision BIGINT NOT NULL,
    PRIMARY KEY (objective_id),
    FOREIGN KEY (objective_id) REFERENCES objective(id) ON DELETE CASCADE,
    CHECK ((actor <> ''::text)),
    CHECK ((revision >= 1)),
    CHECK ((state = ANY (ARRAY['handed_in'::text, 'approved'::text, 'returned'::text])))
);

CREATE TABLE objective_table (
    objective_id UUID NOT NULL,
    position BIGINT NOT NULL,
    language TEXT COLLATE "C" NOT NULL,
    first_line BIGINT,
    cells TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (objective_id, "position", language),
    FOREIGN KEY (objective_id) REFERENCES objective(id) ON DELETE CASCADE,
    CHECK ((length(language) = 2))
);

CREATE TABLE objective_text (
    objective_id UUID NOT NULL,
    language TEXT COLLATE "C" NOT NULL,
    title TEXT COLLATE "C" NOT NULL,
    state TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (objective_id, language),
    FOREIGN KEY (objective_id) REFERENCES objective(id) ON DELETE CASCADE,
    CHECK ((length(language) = 2)),
    CHECK ((state = ANY (ARRAY['draft'::text, 'translated'::text, 'approved'::text, 'stale'::text])))
);

CREATE TABLE partner (
    id UUID NOT NULL,
    objectives BIGINT NOT NULL DEFAULT 0,
    plans BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (id),
    CHECK ((objectives >= 0)),
    CHECK ((plans >= 0))
);

CREATE TABLE partner_key (
    name_key TEXT COLLATE "C" NOT NULL,
    partner_id UUID NOT NULL,
    decided BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (name_key),
    FOREIGN KEY (partner_id) REFERENCES partner(id) ON DELETE CASCADE,
    CHECK ((decided = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CHECK ((name_key <> ''::text))
);

CREATE TABLE partner_mention (
    objective_id UUID NOT NULL,
    position BIGINT NOT NULL,
    partner_id UUID NOT NULL,
    item_id UUID,
    PRIMARY KEY (objective_id, "position"),
    FOREIGN KEY (item_id) REFERENCES item(id) ON DELETE SET NULL,
    FOREIGN KEY (objective_id) REFERENCES objective(id) ON DELETE CASCADE,
    FOREIGN KEY (partner_id) REFERENCES partner(id),
    CHECK (("position" >= 0))
);

CREATE TABLE partner_mention_text (
    objective_id UUID NOT NULL,
    position BIGINT NOT NULL,
    language TEXT COLLATE "C" NOT NULL,
    printed TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (objective_id, "position", language),
    FOREIGN KEY (objective_id, "position") REFERENCES partner_mention(objective_id, "position") ON DELETE CASCADE,
    CHECK ((length(language) = 2)),
    CHECK ((printed <> ''::text))
);

CREATE TABLE partner_place (
    plan_id UUID NOT NULL,
    objective_id UUID NOT NULL,
    partner_id UUID NOT NULL,
    year BIGINT NOT NULL,
    slug TEXT COLLATE "C" NOT NULL,
    position BIGINT NOT NULL,
    PRIMARY KEY (plan_id, objective_id, partner_id),
    FOREIGN KEY (partner_id) REFERENCES partner(id) ON DELETE CASCADE,
    FOREIGN KEY (plan_id, objective_id) REFERENCES objective(plan_id, id) ON DELETE CASCADE,
    CHECK (("position" >= 0)),
    CHECK ((slug <> ''::text))
);

CREATE TABLE partner_slug (
    slug TEXT COLLATE "C" NOT NULL,
    partner_id UUID NOT NULL,
    is_current BIGINT NOT NULL,
    PRIMARY KEY (slug),
    FOREIGN KEY (partner_id) REFERENCES partner(id) ON DELETE CASCADE,
    CHECK ((is_current = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CHECK ((slug <> ''::text))
);

CREATE TABLE partner_spelling (
    partner_id UUID NOT NULL,
    language TEXT COLLATE "C" NOT NULL,
    printed TEXT COLLATE "C" NOT NULL,
    mentions BIGINT NOT NULL,
    PRIMARY KEY (partner_id, language, printed),
    FOREIGN KEY (partner_id) REFERENCES partner(id) ON DELETE CASCADE,
    CHECK ((length(language) = 2)),
    CHECK ((mentions >= 0)),
    CHECK ((printed <> ''::text))
);

CREATE TABLE partner_text (
    partner_id UUID NOT NULL,
    language TEXT COLLATE "C" NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    state TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (partner_id, language),
    FOREIGN KEY (partner_id) REFERENCES partner(id) ON DELETE CASCADE,
    CHECK ((length(language) = 2)),
    CHECK ((name <> ''::text)),
    CHECK ((state = ANY (ARRAY['draft'::text, 'translated'::text, 'approved'::text, 'stale'::text])))
);

CREATE TABLE partner_word (
    word TEXT COLLATE "C" NOT NULL,
    partner_id UUID NOT NULL,
    PRIMARY KEY (word, partner_id),
    FOREIGN KEY (partner_id) REFERENCES partner(id) ON DELETE CASCADE,
    CHECK ((word <> ''::text))
);

CREATE TABLE person (
    id UUID NOT NULL,
    number BIGINT NOT NULL,
    email TEXT COLLATE "C",
    name TEXT COLLATE "C",
    language TEXT COLLATE "C" NOT NULL,
    administrator BIGINT NOT NULL,
    password TEXT COLLATE "C",
    state TEXT COLLATE "C" NOT NULL,
    added BIGINT NOT NULL,
    signed_in BIGINT,
    reminders BIGINT NOT NULL DEFAULT 1,
    PRIMARY KEY (id),
    UNIQUE (email),
    UNIQUE (number),
    CHECK ((administrator = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CHECK (((state = 'erased'::text) = (email IS NULL))),
    CHECK (((email IS NULL) = (name IS NULL))),
    CHECK (((state <> 'erased'::text) OR ((password IS NULL) AND (administrator = 0)))),
    CHECK ((email <> ''::text)),
    CHECK ((language = ANY (ARRAY['fr'::text, 'nl'::text, 'en'::text]))),
    CHECK ((name <> ''::text)),
    CHECK ((number > 0)),
    CHECK ((reminders = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CHECK ((state = ANY (ARRAY['active'::text, 'locked'::text, 'erased'::text])))
);

CREATE TABLE plan (
    id UUID NOT NULL,
    slug TEXT COLLATE "C" NOT NULL,
    form TEXT COLLATE "C" NOT NULL,
    first_year BIGINT,
    last_year BIGINT,
    source_id UUID,
    revision BIGINT NOT NULL,
    stage TEXT COLLATE "C" NOT NULL DEFAULT 'published'::text,
    published_id UUID,
    snapshot_number BIGINT,
    snapshot_sha256 TEXT COLLATE "C",
    published_at BIGINT,
    PRIMARY KEY (id),
    UNIQUE (slug),
    FOREIGN KEY (published_id) REFERENCES plan(id) ON DELETE CASCADE,
    FOREIGN KEY (source_id) REFERENCES source_document(id),
    CHECK (((first_year IS NULL) = (last_year IS NULL))),
    CHECK ((first_year <= last_year)),
    CHECK (((published_id IS NULL) = (stage = ANY (ARRAY['published'::text, 'unpublished'::text])))),
    CHECK (((snapshot_number IS NULL) = (stage <> 'snapshot'::text))),
    CHECK (((snapshot_sha256 IS NULL) = (stage <> 'snapshot'::text))),
    CHECK (((published_at IS NOT NULL) OR (stage <> 'snapshot'::text))),
    CHECK ((form <> ''::text)),
    CHECK ((revision >= 1)),
    CHECK ((slug <> ''::text)),
    CHECK ((snapshot_number >= 1)),
    CHECK ((length(snapshot_sha256) = 64)),
    CHECK ((stage = ANY (ARRAY['published'::text, 'unpublished'::text, 'draft'::text, 'snapshot'::text])))
);

CREATE TABLE plan_role (
    plan_id UUID NOT NULL,
    person_id UUID NOT NULL,
    role TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (plan_id, person_id, role),
    FOREIGN KEY (plan_id) REFERENCES plan(id) ON DELETE CASCADE,
    CHECK ((role <> ''::text))
);

CREATE TABLE plan_text (
    plan_id UUID NOT NULL,
    language TEXT COLLATE "C" NOT NULL,
    position BIGINT,
    title TEXT COLLATE "C",
    state TEXT COLLATE "C",
    PRIMARY KEY (plan_id, language),
    FOREIGN KEY (plan_id) REFERENCES plan(id) ON DELETE CASCADE,
    CHECK (((title IS NULL) = (state IS NULL))),
    CHECK ((("position" IS NOT NULL) OR (title IS NOT NULL))),
    CHECK ((length(language) = 2)),
    CHECK ((state = ANY (ARRAY['draft'::text, 'translated'::text, 'approved'::text, 'stale'::text])))
);

CREATE TABLE proposal (
    plan_id UUID NOT NULL,
    position BIGINT NOT NULL,
    kind TEXT COLLATE "C" NOT NULL,
    objective TEXT COLLATE "C" NOT NULL,
    source TEXT COLLATE "C" NOT NULL,
    change TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (plan_id, "position"),
    FOREIGN KEY (plan_id) REFERENCES plan(id) ON DELETE CASCADE,
    CHECK ((change <> ''::text)),
    CHECK ((kind = ANY (ARRAY['new'::text, 'changed'::text, 'gone'::text]))),
    CHECK ((objective <> ''::text)),
    CHECK (("position" >= 0)),
    CHECK ((source <> ''::text))
);

CREATE TABLE search_document (
    id BIGINT NOT NULL,
    plan_id UUID NOT NULL,
    objective_id UUID,
    chapter_id UUID,
    language TEXT COLLATE "C" NOT NULL,
    status TEXT COLLATE "C",
    words TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (chapter_id, language),
    UNIQUE (objective_id, language),
    FOREIGN KEY (chapter_id) REFERENCES chapter(id),
    FOREIGN KEY (plan_id) REFERENCES plan(id),
    FOREIGN KEY (plan_id, objective_id) REFERENCES objective(plan_id, id),
    CHECK (((objective_id IS NULL) <> (chapter_id IS NULL))),
    CHECK ((length(language) = 2))
);

CREATE TABLE search_index (
    id BIGINT NOT NULL,
    tokens TEXT COLLATE "C" NOT NULL,
    words TSVECTOR NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE search_state (
    name TEXT COLLATE "C" NOT NULL,
    value TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (name)
);

CREATE TABLE search_text (
    document_id BIGINT NOT NULL,
    text TEXT COLLATE "C" NOT NULL,
    tokens TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (document_id),
    FOREIGN KEY (document_id) REFERENCES search_document(id) ON DELETE CASCADE
);

CREATE TABLE search_word (
    word TEXT COLLATE "C" NOT NULL,
    reversed TEXT COLLATE "C" NOT NULL,
    letter TEXT COLLATE "C" NOT NULL,
    shown TEXT COLLATE "C" NOT NULL,
    documents BIGINT NOT NULL,
    PRIMARY KEY (word, letter),
    CHECK ((length(letter) = 1)),
    CHECK ((shown <> ''::text)),
    CHECK ((word <> ''::text))
);

CREATE TABLE session (
    id UUID NOT NULL,
    person_id UUID NOT NULL,
    token_hash BYTEA NOT NULL,
    begun BIGINT NOT NULL,
    seen BIGINT NOT NULL,
    agent TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (token_hash),
    FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE
);

CREATE TABLE shelf (
    plan_id UUID NOT NULL,
    year BIGINT NOT NULL,
    slug TEXT COLLATE "C" NOT NULL,
    objectives BIGINT NOT NULL,
    chapters BIGINT NOT NULL,
    indicators BIGINT NOT NULL,
    findings BIGINT NOT NULL,
    PRIMARY KEY (plan_id),
    FOREIGN KEY (plan_id) REFERENCES plan(id) ON DELETE CASCADE,
    CHECK ((chapters >= 0)),
    CHECK ((findings >= 0)),
    CHECK ((indicators >= 0)),
    CHECK ((objectives >= 0)),
    CHECK ((slug <> ''::text))
);

CREATE TABLE sign_in_attempt (
    key_hash BYTEA NOT NULL,
    attempts BIGINT NOT NULL,
    last BIGINT NOT NULL,
    until BIGINT NOT NULL,
    PRIMARY KEY (key_hash),
    CHECK ((attempts > 0))
);

CREATE TABLE source_document (
    id UUID NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    sha256 TEXT COLLATE "C" NOT NULL,
    encoding TEXT COLLATE "C" NOT NULL,
    lines BIGINT NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (sha256),
    FOREIGN KEY (sha256) REFERENCES stored_file(sha256),
    CHECK ((encoding <> ''::text)),
    CHECK ((lines >= 0)),
    CHECK ((name <> ''::text))
);

CREATE TABLE source_line (
    source_id UUID NOT NULL,
    number BIGINT NOT NULL,
    text TEXT COLLATE "C" NOT NULL,
    language TEXT COLLATE "C",
    state TEXT COLLATE "C",
    PRIMARY KEY (source_id, number),
    FOREIGN KEY (source_id) REFERENCES source_document(id) ON DELETE CASCADE,
    CHECK ((length(language) = 2)),
    CHECK ((number >= 1)),
    CHECK ((state = ANY (ARRAY['placed'::text, 'furniture'::text, 'unplaced'::text])))
);

CREATE TABLE staff_need (
    objective_id UUID NOT NULL,
    position BIGINT NOT NULL,
    fte_from DOUBLE PRECISION NOT NULL,
    fte_to DOUBLE PRECISION NOT NULL,
    line BIGINT,
    PRIMARY KEY (objective_id, "position"),
    FOREIGN KEY (objective_id) REFERENCES objective(id) ON DELETE CASCADE,
    CHECK ((fte_from <= fte_to)),
    CHECK (("position" >= 0))
);

CREATE TABLE staff_need_text (
    objective_id UUID NOT NULL,
    position BIGINT NOT NULL,
    language TEXT COLLATE "C" NOT NULL,
    label TEXT COLLATE "C" NOT NULL,
    state TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (objective_id, "position", language),
    FOREIGN KEY (objective_id, "position") REFERENCES staff_need(objective_id, "position") ON DELETE CASCADE,
    CHECK ((length(language) = 2)),
    CHECK ((state = ANY (ARRAY['draft'::text, 'translated'::text, 'approved'::text, 'stale'::text])))
);

CREATE TABLE stale_text (
    plan_id UUID NOT NULL,
    place TEXT COLLATE "C" NOT NULL,
    language TEXT COLLATE "C" NOT NULL,
    source_language TEXT COLLATE "C" NOT NULL,
    source_text TEXT COLLATE "C" NOT NULL,
    objective_id UUID,
    PRIMARY KEY (plan_id, place, language),
    FOREIGN KEY (objective_id) REFERENCES objective(id) ON DELETE CASCADE,
    FOREIGN KEY (plan_id) REFERENCES plan(id) ON DELETE CASCADE,
    CHECK ((length(language) = 2)),
    CHECK ((place <> ''::text)),
    CHECK ((length(source_language) = 2))
);

CREATE TABLE stored_file (
    sha256 TEXT COLLATE "C" NOT NULL,
    bytes BYTEA NOT NULL,
    PRIMARY KEY (sha256),
    CHECK ((length(sha256) = 64))
);

CREATE TABLE target_group (
    id UUID NOT NULL,
    objectives BIGINT NOT NULL DEFAULT 0,
    plans BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (id),
    CHECK ((objectives >= 0)),
    CHECK ((plans >= 0))
);

CREATE TABLE target_group_key (
    name_key TEXT COLLATE "C" NOT NULL,
    target_group_id UUID NOT NULL,
    decided BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (name_key),
    FOREIGN KEY (target_group_id) REFERENCES target_group(id) ON DELETE CASCADE,
    CHECK ((decided = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CHECK ((name_key <> ''::text))
);

CREATE TABLE target_group_mention (
    objective_id UUID NOT NULL,
    position BIGINT NOT NULL,
    target_group_id UUID NOT NULL,
    item_id UUID,
    PRIMARY KEY (objective_id, "position"),
    FOREIGN KEY (item_id) REFERENCES item(id) ON DELETE SET NULL,
    FOREIGN KEY (objective_id) REFERENCES objective(id) ON DELETE CASCADE,
    FOREIGN KEY (target_group_id) REFERENCES target_group(id),
    CHECK (("position" >= 0))
);

CREATE TABLE target_group_mention_text (
    objective_id UUID NOT NULL,
    position BIGINT NOT NULL,
    language TEXT COLLATE "C" NOT NULL,
    printed TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (objective_id, "position", language),
    FOREIGN KEY (objective_id, "position") REFERENCES target_group_mention(objective_id, "position") ON DELETE CASCADE,
    CHECK ((length(language) = 2)),
    CHECK ((printed <> ''::text))
);

CREATE TABLE target_group_place (
    plan_id UUID NOT NULL,
    objective_id UUID NOT NULL,
    target_group_id UUID NOT NULL,
    year BIGINT NOT NULL,
    slug TEXT COLLATE "C" NOT NULL,
    position BIGINT NOT NULL,
    PRIMARY KEY (plan_id, objective_id, target_group_id),
    FOREIGN KEY (plan_id, objective_id) REFERENCES objective(plan_id, id) ON DELETE CASCADE,
    FOREIGN KEY (target_group_id) REFERENCES target_group(id) ON DELETE CASCADE,
    CHECK (("position" >= 0)),
    CHECK ((slug <> ''::text))
);

CREATE TABLE target_group_slug (
    slug TEXT COLLATE "C" NOT NULL,
    target_group_id UUID NOT NULL,
    is_current BIGINT NOT NULL,
    PRIMARY KEY (slug),
    FOREIGN KEY (target_group_id) REFERENCES target_group(id) ON DELETE CASCADE,
    CHECK ((is_current = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CHECK ((slug <> ''::text))
);

CREATE TABLE target_group_spelling (
    target_group_id UUID NOT NULL,
    language TEXT COLLATE "C" NOT NULL,
    printed TEXT COLLATE "C" NOT NULL,
    mentions BIGINT NOT NULL,
    PRIMARY KEY (target_group_id, language, printed),
    FOREIGN KEY (target_group_id) REFERENCES target_group(id) ON DELETE CASCADE,
    CHECK ((length(language) = 2)),
    CHECK ((mentions >= 0)),
    CHECK ((printed <> ''::text))
);

CREATE TABLE target_group_text (
    target_group_id UUID NOT NULL,
    language TEXT COLLATE "C" NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    state TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (target_group_id, language),
    FOREIGN KEY (target_group_id) REFERENCES target_group(id) ON DELETE CASCADE,
    CHECK ((length(language) = 2)),
    CHECK ((name <> ''::text)),
    CHECK ((state = ANY (ARRAY['draft'::text, 'translated'::text, 'approved'::text, 'stale'::text])))
);

CREATE TABLE target_group_word (
    word TEXT COLLATE "C" NOT NULL,
    target_group_id UUID NOT NULL,
    PRIMARY KEY (word, target_group_id),
    FOREIGN KEY (target_group_id) REFERENCES target_group(id) ON DELETE CASCADE,
    CHECK ((word <> ''::text))
);

CREATE TABLE term (
    id UUID NOT NULL,
    kind TEXT COLLATE "C",
    uses BIGINT NOT NULL,
    sha256 TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (sha256),
    CHECK ((kind = ANY (ARRAY['title'::text, 'label'::text, 'partner'::text, 'target_group'::text, 'sentence'::text]))),
    CHECK ((length(sha256) = 64)),
    CHECK ((uses >= 1))
);

CREATE TABLE term_text (
    term_id UUID NOT NULL,
    language TEXT COLLATE "C" NOT NULL,
    text TEXT COLLATE "C" NOT NULL,
    head TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (term_id, language),
    FOREIGN KEY (term_id) REFERENCES term(id) ON DELETE CASCADE,
    CHECK ((head <> ''::text)),
    CHECK ((length(language) = 2)),
    CHECK ((text <> ''::text))
);

CREATE TABLE threshold (
    indicator_id UUID NOT NULL,
    position BIGINT NOT NULL,
    level TEXT COLLATE "C" NOT NULL,
    minimum DOUBLE PRECISION,
    maximum DOUBLE PRECISION,
    PRIMARY KEY (indicator_id, "position"),
    FOREIGN KEY (indicator_id) REFERENCES indicator(id) ON DELETE CASCADE,
    CHECK ((level = ANY (ARRAY['green'::text, 'orange'::text, 'red'::text]))),
    CHECK (("position" >= 0))
);

CREATE TABLE threshold_text (
    indicator_id UUID NOT NULL,
    position BIGINT NOT NULL,
    language TEXT COLLATE "C" NOT NULL,
    text TEXT COLLATE "C" NOT NULL,
    state TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (indicator_id, "position", language),
    FOREIGN KEY (indicator_id, "position") REFERENCES threshold(indicator_id, "position") ON DELETE CASCADE,
    CHECK ((length(language) = 2)),
    CHECK ((state = ANY (ARRAY['draft'::text, 'translated'::text, 'approved'::text, 'stale'::text])))
);

CREATE INDEX assignment_of_person ON assignment USING btree (person_id);

CREATE INDEX comment_mention_of_person ON comment_mention USING btree (person_id);

CREATE INDEX comment_of_plan ON comment USING btree (plan_id, objective_origin);

CREATE INDEX comment_of_thread ON comment USING btree (thread_id);

CREATE INDEX deadline_of_item ON deadline USING btree (item_id);

CREATE INDEX draft_change_of_objective ON draft_change USING btree (plan_id, objective_origin, revision);

CREATE INDEX finding_of_objective ON finding USING btree (objective_id, "position");

CREATE INDEX identity_of_person ON identity USING btree (person_id);

CREATE INDEX indicator_of_item ON indicator USING btree (item_id);

CREATE INDEX job_of_outcome ON job USING btree (outcome, due);

CREATE INDEX journal_of_plan ON journal USING btree (plan_id, revision);

CREATE UNIQUE INDEX journal_of_shared ON journal USING btree (subject_kind, revision) WHERE (plan_id IS NULL);

CREATE INDEX mail_by_age ON mail USING btree (made);

CREATE INDEX objective_dimension_of_value ON objective_dimension USING btree (dimension_id, value_id);

CREATE INDEX objective_of_parent ON objective USING btree (parent_id);

CREATE UNIQUE INDEX partner_current_slug ON partner_slug USING btree (partner_id) WHERE (is_current = 1);

CREATE INDEX partner_key_of_partner ON partner_key USING btree (partner_id);

CREATE INDEX partner_mention_of_item ON partner_mention USING btree (item_id);

CREATE INDEX partner_mention_of_partner ON partner_mention USING btree (partner_id);

CREATE INDEX partner_place_in_order ON partner_place USING btree (partner_id, year DESC, slug, "position");

CREATE INDEX partner_slug_of_partner ON partner_slug USING btree (partner_id);

CREATE INDEX partner_word_of_partner ON partner_word USING btree (partner_id);

CREATE INDEX plan_of_source ON plan USING btree (source_id);

CREATE UNIQUE INDEX plan_one_draft ON plan USING btree (published_id) WHERE (stage = 'draft'::text);

CREATE INDEX plan_role_of_person ON plan_role USING btree (person_id);

CREATE UNIQUE INDEX plan_snapshots ON plan USING btree (published_id, snapshot_number);

CREATE INDEX search_document_of_plan ON search_document USING btree (plan_id, objective_id);

CREATE INDEX search_index_words ON search_index USING gin (words);

CREATE INDEX search_word_reversed ON search_word USING btree (reversed);

CREATE INDEX session_by_use ON session USING btree (seen);

CREATE INDEX session_of_person ON session USING btree (person_id);

CREATE INDEX shelf_in_order ON shelf USING btree (year DESC, slug);

CREATE INDEX sign_in_attempt_by_use ON sign_in_attempt USING btree (last);

CREATE INDEX source_line_by_state ON source_line USING btree (source_id, state, number);

CREATE INDEX stale_text_of_objective ON stale_text USING btree (objective_id);

CREATE UNIQUE INDEX target_group_current_slug ON target_group_slug USING btree (target_group_id) WHERE (is_current = 1);

CREATE INDEX target_group_key_of_group ON target_group_key USING btree (target_group_id);

CREATE INDEX target_group_mention_of_group ON target_group_mention USING btree (target_group_id);

CREATE INDEX target_group_mention_of_item ON target_group_mention USING btree (item_id);

CREATE INDEX target_group_place_in_order ON target_group_place USING btree (target_group_id, year DESC, slug, "position");

CREATE INDEX target_group_slug_of_group ON target_group_slug USING btree (target_group_id);

CREATE INDEX target_group_word_of_group ON target_group_word USING btree (target_group_id);

CREATE INDEX term_text_head ON term_text USING btree (language, head);
