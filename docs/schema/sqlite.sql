CREATE TABLE assignment (
    plan_id BLOB NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    objective_origin BLOB NOT NULL,
    person_id BLOB NOT NULL,
    language TEXT NOT NULL CHECK (LENGTH(language) IN (0, 2)),
    due INTEGER CHECK (due BETWEEN 10101 AND 99991231),
    PRIMARY KEY (plan_id, objective_origin, person_id, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE budget_line (
    id BLOB NOT NULL PRIMARY KEY,
    objective_id BLOB NOT NULL REFERENCES objective (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    code TEXT,
    amount_cents INTEGER,
    role TEXT NOT NULL CHECK (role IN ('line', 'part', 'total')),
    kind TEXT NOT NULL CHECK (kind IN ('expense', 'revenue', 'appropriation')),
    appropriation TEXT CHECK (appropriation IN ('commitment', 'payment')),
    first_year INTEGER,
    last_year INTEGER,
    line INTEGER, origin BLOB,
    UNIQUE (objective_id, position),
    CHECK ((first_year IS NULL) = (last_year IS NULL)),
    CHECK (first_year <= last_year)
) STRICT, WITHOUT ROWID;

CREATE TABLE budget_line_text (
    budget_line_id BLOB NOT NULL REFERENCES budget_line (id) ON DELETE CASCADE,
    language TEXT NOT NULL CHECK (LENGTH(language) = 2),
    label TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'translated', 'approved', 'stale')),
    PRIMARY KEY (budget_line_id, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE chapter (
    id BLOB NOT NULL PRIMARY KEY,
    plan_id BLOB NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('chapter', 'annex')),
    number TEXT,
    slug TEXT NOT NULL CHECK (slug <> ''),
    depth INTEGER NOT NULL CHECK (depth >= 1),
    position INTEGER NOT NULL CHECK (position >= 0), origin BLOB,
    UNIQUE (plan_id, slug),
    UNIQUE (plan_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE chapter_item (
    chapter_id BLOB NOT NULL REFERENCES chapter (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    id BLOB NOT NULL UNIQUE,
    shape TEXT NOT NULL CHECK (shape IN ('paragraph', 'bullet', 'note')),
    depth INTEGER NOT NULL CHECK (depth >= 0),
    year INTEGER, origin BLOB,
    PRIMARY KEY (chapter_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE chapter_item_text (
    item_id BLOB NOT NULL REFERENCES chapter_item (id) ON DELETE CASCADE,
    language TEXT NOT NULL CHECK (LENGTH(language) = 2),
    text TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'translated', 'approved', 'stale')),
    first_line INTEGER,
    last_line INTEGER,
    PRIMARY KEY (item_id, language),
    CHECK ((first_line IS NULL) = (last_line IS NULL)),
    CHECK (first_line <= last_line)
) STRICT, WITHOUT ROWID;

CREATE TABLE chapter_table (
    chapter_id BLOB NOT NULL REFERENCES chapter (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    language TEXT NOT NULL CHECK (LENGTH(language) = 2),
    first_line INTEGER,
    cells TEXT NOT NULL,
    PRIMARY KEY (chapter_id, position, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE chapter_text (
    chapter_id BLOB NOT NULL REFERENCES chapter (id) ON DELETE CASCADE,
    language TEXT NOT NULL CHECK (LENGTH(language) = 2),
    title TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'translated', 'approved', 'stale')),
    PRIMARY KEY (chapter_id, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE comment (
    id BLOB NOT NULL PRIMARY KEY,
    plan_id BLOB NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    thread_id BLOB REFERENCES comment (id) ON DELETE CASCADE,
    place TEXT NOT NULL CHECK (place <> ''),
    language TEXT CHECK (LENGTH(language) = 2),
    objective_origin BLOB,
    kind TEXT NOT NULL CHECK (kind IN ('comment', 'question')),
    author TEXT NOT NULL CHECK (author <> ''),
    at INTEGER NOT NULL,
    text TEXT NOT NULL CHECK (text <> ''),
    resolved_by TEXT,
    resolved_at INTEGER,
    CHECK ((resolved_by IS NULL) = (resolved_at IS NULL)),
    CHECK (thread_id IS NULL OR resolved_at IS NULL)
) STRICT, WITHOUT ROWID;

CREATE TABLE comment_mention (
    comment_id BLOB NOT NULL REFERENCES comment (id) ON DELETE CASCADE,
    person_id BLOB NOT NULL,
    PRIMARY KEY (comment_id, person_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE deadline (
    objective_id BLOB NOT NULL REFERENCES objective (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    due INTEGER CHECK (due BETWEEN 10101 AND 99991231),
    item_id BLOB REFERENCES item (id) ON DELETE SET NULL,
    PRIMARY KEY (objective_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE deadline_text (
    objective_id BLOB NOT NULL,
    position INTEGER NOT NULL,
    language TEXT NOT NULL CHECK (LENGTH(language) = 2),
    text TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'translated', 'approved', 'stale')),
    PRIMARY KEY (objective_id, position, language),
    FOREIGN KEY (objective_id, position) REFERENCES deadline (objective_id, position) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE dimension (
    id BLOB NOT NULL PRIMARY KEY,
    plan_id BLOB NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    origin BLOB,
    UNIQUE (plan_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE dimension_text (
    dimension_id BLOB NOT NULL REFERENCES dimension (id) ON DELETE CASCADE,
    language TEXT NOT NULL CHECK (LENGTH(language) = 2),
    name TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'translated', 'approved', 'stale')),
    PRIMARY KEY (dimension_id, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE dimension_value (
    id BLOB NOT NULL PRIMARY KEY,
    dimension_id BLOB NOT NULL REFERENCES dimension (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    origin BLOB,
    UNIQUE (dimension_id, position),
    UNIQUE (dimension_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE dimension_value_text (
    value_id BLOB NOT NULL REFERENCES dimension_value (id) ON DELETE CASCADE,
    language TEXT NOT NULL CHECK (LENGTH(language) = 2),
    name TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'translated', 'approved', 'stale')),
    PRIMARY KEY (value_id, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE draft_change (
    plan_id BLOB NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    place TEXT NOT NULL CHECK (place <> ''),
    language TEXT NOT NULL CHECK (LENGTH(language) IN (0, 2)),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    objective_origin BLOB,
    PRIMARY KEY (plan_id, place, language, revision)
) STRICT, WITHOUT ROWID;

CREATE TABLE field (
    objective_id BLOB NOT NULL REFERENCES objective (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    field TEXT NOT NULL CHECK (field <> ''),
    year INTEGER,
    PRIMARY KEY (objective_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE field_text (
    objective_id BLOB NOT NULL,
    position INTEGER NOT NULL,
    language TEXT NOT NULL CHECK (LENGTH(language) = 2),
    label TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'translated', 'approved', 'stale')),
    PRIMARY KEY (objective_id, position, language),
    FOREIGN KEY (objective_id, position) REFERENCES field (objective_id, position) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE finding (
    plan_id BLOB NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    objective_id BLOB,
    kind TEXT NOT NULL CHECK (kind <> ''),
    line INTEGER,
    last_line INTEGER,
    PRIMARY KEY (plan_id, position),
    FOREIGN KEY (plan_id, objective_id) REFERENCES objective (plan_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE finding_parameter (
    plan_id BLOB NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (plan_id, position, name),
    FOREIGN KEY (plan_id, position) REFERENCES finding (plan_id, position) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE identity (
    issuer TEXT NOT NULL,
    subject TEXT NOT NULL,
    person_id BLOB NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    linked INTEGER NOT NULL,
    PRIMARY KEY (issuer, subject),
    UNIQUE (issuer, person_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE indicator (
    id BLOB NOT NULL PRIMARY KEY,
    objective_id BLOB NOT NULL REFERENCES objective (id) ON DELETE CASCADE,
    item_id BLOB REFERENCES item (id) ON DELETE SET NULL,
    position INTEGER NOT NULL CHECK (position >= 0),
    unit TEXT,
    target REAL, origin BLOB,
    UNIQUE (objective_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE indicator_text (
    indicator_id BLOB NOT NULL REFERENCES indicator (id) ON DELETE CASCADE,
    language TEXT NOT NULL CHECK (LENGTH(language) = 2),
    name TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'translated', 'approved', 'stale')),
    PRIMARY KEY (indicator_id, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE invitation (
    person_id BLOB NOT NULL PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
    token_hash BLOB NOT NULL UNIQUE,
    made INTEGER NOT NULL,
    until INTEGER NOT NULL,
    CHECK (until > made)
) STRICT, WITHOUT ROWID;

CREATE TABLE item (
    objective_id BLOB NOT NULL REFERENCES objective (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    id BLOB NOT NULL UNIQUE,
    field_position INTEGER,
    shape TEXT NOT NULL CHECK (shape IN ('paragraph', 'bullet', 'note')),
    depth INTEGER NOT NULL CHECK (depth >= 0),
    year INTEGER, origin BLOB,
    PRIMARY KEY (objective_id, position),
    FOREIGN KEY (objective_id, field_position) REFERENCES field (objective_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE item_text (
    item_id BLOB NOT NULL REFERENCES item (id) ON DELETE CASCADE,
    language TEXT NOT NULL CHECK (LENGTH(language) = 2),
    text TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'translated', 'approved', 'stale')),
    first_line INTEGER,
    last_line INTEGER,
    PRIMARY KEY (item_id, language),
    CHECK ((first_line IS NULL) = (last_line IS NULL)),
    CHECK (first_line <= last_line)
) STRICT, WITHOUT ROWID;

CREATE TABLE job (
    id BLOB NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind <> ''),
    subject TEXT NOT NULL,
    due INTEGER NOT NULL,
    attempts INTEGER NOT NULL CHECK (attempts >= 0),
    holder TEXT,
    leased_until INTEGER,
    outcome TEXT CHECK (outcome IN ('done', 'dead')),
    ended INTEGER,
    failure TEXT,
    UNIQUE (kind, subject),
    CHECK ((holder IS NULL) = (leased_until IS NULL)),
    CHECK ((outcome IS NULL) = (ended IS NULL)),
    CHECK (outcome IS NULL OR holder IS NULL)
) STRICT, WITHOUT ROWID;

CREATE TABLE "journal" (
    id BLOB NOT NULL PRIMARY KEY,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL CHECK (actor <> ''),
    action TEXT NOT NULL CHECK (action <> ''),
    subject_kind TEXT NOT NULL CHECK (subject_kind <> ''),
    subject_id BLOB NOT NULL,
    plan_id BLOB,
    revision INTEGER NOT NULL CHECK (revision > 0),
    was TEXT,
    became TEXT,
    CHECK (was IS NOT NULL OR became IS NOT NULL)
) STRICT, WITHOUT ROWID;

CREATE TABLE kept_typing (
    plan_id BLOB NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    person_id BLOB NOT NULL,
    place TEXT NOT NULL CHECK (place <> ''),
    language TEXT NOT NULL CHECK (LENGTH(language) IN (0, 2)),
    text TEXT NOT NULL,
    seen INTEGER NOT NULL CHECK (seen >= 1),
    at INTEGER NOT NULL,
    PRIMARY KEY (plan_id, person_id, place, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE list_entry (
    id BLOB NOT NULL PRIMARY KEY,
    plan_id BLOB NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    list TEXT NOT NULL CHECK (list IN ('regulatory_agenda', 'audit_recommendations')),
    position INTEGER NOT NULL CHECK (position >= 0),
    status TEXT
        CHECK (status IN ('on_schedule', 'in_progress', 'waiting', 'late', 'done', 'dropped')),
    due INTEGER CHECK (due BETWEEN 10101 AND 99991231),
    owner TEXT CHECK (owner <> ''),
    origin BLOB,
    UNIQUE (plan_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE list_entry_text (
    entry_id BLOB NOT NULL REFERENCES list_entry (id) ON DELETE CASCADE,
    part INTEGER NOT NULL CHECK (part IN (0, 1)),
    language TEXT NOT NULL CHECK (LENGTH(language) = 2),
    text TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'translated', 'approved', 'stale')),
    PRIMARY KEY (entry_id, part, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE mail (
    id BLOB NOT NULL PRIMARY KEY,
    person_id BLOB NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    occasion TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT,
    made INTEGER NOT NULL,
    sent INTEGER,
    UNIQUE (person_id, occasion),
    CHECK (sent IS NULL OR body IS NULL)
) STRICT, WITHOUT ROWID;

CREATE TABLE measurement (
    indicator_id BLOB NOT NULL REFERENCES indicator (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    year INTEGER,
    value REAL NOT NULL,
    line INTEGER,
    PRIMARY KEY (indicator_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE migration (name TEXT NOT NULL PRIMARY KEY, at INTEGER NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE objective (
    id BLOB NOT NULL PRIMARY KEY,
    plan_id BLOB NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    parent_id BLOB,
    level TEXT NOT NULL CHECK (level IN ('strategic', 'operational', 'project')),
    number TEXT NOT NULL CHECK (number <> ''),
    code TEXT,
    status TEXT
        CHECK (status IN ('on_schedule', 'in_progress', 'waiting', 'late', 'done', 'dropped')),
    depth INTEGER NOT NULL CHECK (depth >= 1),
    position INTEGER NOT NULL CHECK (position >= 0), origin BLOB,
    UNIQUE (plan_id, id),
    UNIQUE (plan_id, number),
    UNIQUE (plan_id, position),
    FOREIGN KEY (plan_id, parent_id) REFERENCES objective (plan_id, id),
    CHECK ((parent_id IS NULL) = (depth = 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE objective_dimension (
    objective_id BLOB NOT NULL REFERENCES objective (id) ON DELETE CASCADE,
    dimension_id BLOB NOT NULL REFERENCES dimension (id) ON DELETE CASCADE,
    value_id BLOB NOT NULL,
    PRIMARY KEY (objective_id, dimension_id),
    FOREIGN KEY (dimension_id, value_id) REFERENCES dimension_value (dimension_id, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE objective_review (
    objective_id BLOB NOT NULL PRIMARY KEY REFERENCES objective (id) ON DELETE CASCADE,
    state TEXT NOT NULL CHECK (state IN ('handed_in', 'approved', 'returned')),
    remarks TEXT,
    actor TEXT NOT NULL CHECK (actor <> ''),
    at INTEGER NOT NULL,
    revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT, WITHOUT ROWID;

CREATE TABLE objective_table (
    objective_id BLOB NOT NULL REFERENCES objective (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    language TEXT NOT NULL CHECK (LENGTH(language) = 2),
    first_line INTEGER,
    cells TEXT NOT NULL,
    PRIMARY KEY (objective_id, position, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE objective_text (
    objective_id BLOB NOT NULL REFERENCES objective (id) ON DELETE CASCADE,
    language TEXT NOT NULL CHECK (LENGTH(language) = 2),
    title TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'translated', 'approved', 'stale')),
    PRIMARY KEY (objective_id, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE partner (id BLOB NOT NULL PRIMARY KEY, objectives INTEGER NOT NULL DEFAULT 0 CHECK (objectives >= 0), plans INTEGER NOT NULL DEFAULT 0 CHECK (plans >= 0)) STRICT, WITHOUT ROWID;

CREATE TABLE partner_key (
    name_key TEXT NOT NULL PRIMARY KEY CHECK (name_key <> ''),
    partner_id BLOB NOT NULL REFERENCES partner (id) ON DELETE CASCADE
, decided INTEGER NOT NULL DEFAULT 0 CHECK (decided IN (0, 1))) STRICT, WITHOUT ROWID;

CREATE TABLE partner_mention (
    objective_id BLOB NOT NULL REFERENCES objective (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    partner_id BLOB NOT NULL REFERENCES partner (id),
    item_id BLOB REFERENCES item (id) ON DELETE SET NULL,
    PRIMARY KEY (objective_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE partner_mention_text (
    objective_id BLOB NOT NULL,
    position INTEGER NOT NULL,
    language TEXT NOT NULL CHECK (LENGTH(language) = 2),
    printed TEXT NOT NULL CHECK (printed <> ''),
    PRIMARY KEY (objective_id, position, language),
    FOREIGN KEY (objective_id, position) REFERENCES partner_mention (objective_id, position)
        ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE partner_place (
    plan_id BLOB NOT NULL,
    objective_id BLOB NOT NULL,
    partner_id BLOB NOT NULL REFERENCES partner (id) ON DELETE CASCADE,
    year INTEGER NOT NULL,
    slug TEXT NOT NULL CHECK (slug <> ''),
    position INTEGER NOT NULL CHECK (position >= 0),
    PRIMARY KEY (plan_id, objective_id, partner_id),
    FOREIGN KEY (plan_id, objective_id) REFERENCES objective (plan_id, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE partner_slug (
    slug TEXT NOT NULL PRIMARY KEY CHECK (slug <> ''),
    partner_id BLOB NOT NULL REFERENCES partner (id) ON DELETE CASCADE,
    is_current INTEGER NOT NULL CHECK (is_current IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE partner_spelling (
    partner_id BLOB NOT NULL REFERENCES partner (id) ON DELETE CASCADE,
    language TEXT NOT NULL CHECK (LENGTH(language) = 2),
    printed TEXT NOT NULL CHECK (printed <> ''),
    mentions INTEGER NOT NULL CHECK (mentions >= 0),
    PRIMARY KEY (partner_id, language, printed)
) STRICT, WITHOUT ROWID;

CREATE TABLE partner_text (
    partner_id BLOB NOT NULL REFERENCES partner (id) ON DELETE CASCADE,
    language TEXT NOT NULL CHECK (LENGTH(language) = 2),
    name TEXT NOT NULL CHECK (name <> ''),
    state TEXT NOT NULL CHECK (state IN ('draft', 'translated', 'approved', 'stale')),
    PRIMARY KEY (partner_id, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE partner_word (
    word TEXT NOT NULL CHECK (word <> ''),
    partner_id BLOB NOT NULL REFERENCES partner (id) ON DELETE CASCADE,
    PRIMARY KEY (word, partner_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE person (
    id BLOB NOT NULL PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE CHECK (number > 0),
    email TEXT UNIQUE CHECK (email <> ''),
    name TEXT CHECK (name <> ''),
    language TEXT NOT NULL CHECK (language IN ('fr', 'nl', 'en')),
    administrator INTEGER NOT NULL CHECK (administrator IN (0, 1)),
    password TEXT,
    state TEXT NOT NULL CHECK (state IN ('active', 'locked', 'erased')),
    added INTEGER NOT NULL,
    signed_in INTEGER, reminders INTEGER NOT NULL DEFAULT 1 CHECK (reminders IN (0, 1)),
    CHECK ((state = 'erased') = (email IS NULL)),
    CHECK ((email IS NULL) = (name IS NULL)),
    CHECK (state <> 'erased' OR (password IS NULL AND administrator = 0))
) STRICT, WITHOUT ROWID;

CREATE TABLE plan (
    id BLOB NOT NULL PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE CHECK (slug <> ''),
    form TEXT NOT NULL CHECK (form <> ''),
    first_year INTEGER,
    last_year INTEGER,
    source_id BLOB REFERENCES source_document (id),
    revision INTEGER NOT NULL CHECK (revision >= 1), stage TEXT NOT NULL DEFAULT 'published'
    CHECK (stage IN ('published', 'unpublished', 'draft', 'snapshot')), published_id BLOB REFERENCES plan (id) ON DELETE CASCADE
    CHECK ((published_id IS NULL) = (stage IN ('published', 'unpublished'))), snapshot_number INTEGER
    CHECK ((snapshot_number IS NULL) = (stage <> 'snapshot')) CHECK (snapshot_number >= 1), snapshot_sha256 TEXT
    CHECK ((snapshot_sha256 IS NULL) = (stage <> 'snapshot')) CHECK (LENGTH(snapshot_sha256) = 64), published_at INTEGER CHECK (published_at IS NOT NULL OR stage <> 'snapshot'),
    CHECK ((first_year IS NULL) = (last_year IS NULL)),
    CHECK (first_year <= last_year)
) STRICT, WITHOUT ROWID;

CREATE TABLE plan_role (
    plan_id BLOB NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    person_id BLOB NOT NULL,
    role TEXT NOT NULL CHECK (role <> ''),
    PRIMARY KEY (plan_id, person_id, role)
) STRICT, WITHOUT ROWID;

CREATE TABLE plan_text (
    plan_id BLOB NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    language TEXT NOT NULL CHECK (LENGTH(language) = 2),
    position INTEGER,
    title TEXT,
    state TEXT CHECK (state IN ('draft', 'translated', 'approved', 'stale')),
    PRIMARY KEY (plan_id, language),
    CHECK ((title IS NULL) = (state IS NULL)),
    CHECK (position IS NOT NULL OR title IS NOT NULL)
) STRICT, WITHOUT ROWID;

CREATE TABLE proposal (
    plan_id BLOB NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    kind TEXT NOT NULL CHECK (kind IN ('new', 'changed', 'gone')),
    objective TEXT NOT NULL CHECK (objective <> ''),
    source TEXT NOT NULL CHECK (source <> ''),
    change TEXT NOT NULL CHECK (change <> ''),
    PRIMARY KEY (plan_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE search_document (
    id INTEGER NOT NULL PRIMARY KEY,
    plan_id BLOB NOT NULL REFERENCES plan (id),
    objective_id BLOB,
    chapter_id BLOB REFERENCES chapter (id),
    language TEXT NOT NULL CHECK (LENGTH(language) = 2),
    status TEXT,
    words TEXT NOT NULL,
    UNIQUE (objective_id, language),
    UNIQUE (chapter_id, language),
    FOREIGN KEY (plan_id, objective_id) REFERENCES objective (plan_id, id),
    CHECK ((objective_id IS NULL) <> (chapter_id IS NULL))
) STRICT;

CREATE VIRTUAL TABLE search_index USING fts5 (tokens, content = '', tokenize = 'unicode61');

CREATE TABLE 'search_index_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE 'search_index_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'search_index_docsize'(id INTEGER PRIMARY KEY, sz BLOB);

CREATE TABLE 'search_index_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

CREATE TABLE search_state (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE search_text (
    document_id INTEGER NOT NULL PRIMARY KEY REFERENCES search_document (id) ON DELETE CASCADE,
    text TEXT NOT NULL,
    tokens TEXT NOT NULL
) STRICT;

CREATE TABLE search_word (
    word TEXT NOT NULL CHECK (word <> ''),
    reversed TEXT NOT NULL,
    letter TEXT NOT NULL CHECK (LENGTH(letter) = 1),
    shown TEXT NOT NULL CHECK (shown <> ''),
    documents INTEGER NOT NULL,
    PRIMARY KEY (word, letter)
) STRICT, WITHOUT ROWID;

CREATE TABLE session (
    id BLOB NOT NULL PRIMARY KEY,
    person_id BLOB NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    token_hash BLOB NOT NULL UNIQUE,
    begun INTEGER NOT NULL,
    seen INTEGER NOT NULL,
    agent TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE shelf (
    plan_id BLOB NOT NULL PRIMARY KEY REFERENCES plan (id) ON DELETE CASCADE,
    year INTEGER NOT NULL,
    slug TEXT NOT NULL CHECK (slug <> ''),
    objectives INTEGER NOT NULL CHECK (objectives >= 0),
    chapters INTEGER NOT NULL CHECK (chapters >= 0),
    indicators INTEGER NOT NULL CHECK (indicators >= 0),
    findings INTEGER NOT NULL CHECK (findings >= 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE sign_in_attempt (
    key_hash BLOB NOT NULL PRIMARY KEY,
    attempts INTEGER NOT NULL CHECK (attempts > 0),
    last INTEGER NOT NULL,
    until INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE source_document (
    id BLOB NOT NULL PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    sha256 TEXT NOT NULL UNIQUE REFERENCES stored_file (sha256),
    encoding TEXT NOT NULL CHECK (encoding <> ''),
    lines INTEGER NOT NULL CHECK (lines >= 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE source_line (
    source_id BLOB NOT NULL REFERENCES source_document (id) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number >= 1),
    text TEXT NOT NULL,
    language TEXT CHECK (LENGTH(language) = 2),
    state TEXT CHECK (state IN ('placed', 'furniture', 'unplaced')),
    PRIMARY KEY (source_id, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE staff_need (
    objective_id BLOB NOT NULL REFERENCES objective (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    fte_from REAL NOT NULL,
    fte_to REAL NOT NULL,
    line INTEGER,
    PRIMARY KEY (objective_id, position),
    CHECK (fte_from <= fte_to)
) STRICT, WITHOUT ROWID;

CREATE TABLE staff_need_text (
    objective_id BLOB NOT NULL,
    position INTEGER NOT NULL,
    language TEXT NOT NULL CHECK (LENGTH(language) = 2),
    label TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'translated', 'approved', 'stale')),
    PRIMARY KEY (objective_id, position, language),
    FOREIGN KEY (objective_id, position) REFERENCES staff_need (objective_id, position) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE stale_text (
    plan_id BLOB NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    place TEXT NOT NULL CHECK (place <> ''),
    language TEXT NOT NULL CHECK (LENGTH(language) = 2),
    source_language TEXT NOT NULL CHECK (LENGTH(source_language) = 2),
    source_text TEXT NOT NULL,
    objective_id BLOB REFERENCES objective (id) ON DELETE CASCADE,
    PRIMARY KEY (plan_id, place, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE stored_file (
    sha256 TEXT NOT NULL PRIMARY KEY CHECK (LENGTH(sha256) = 64),
    bytes BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE target_group (id BLOB NOT NULL PRIMARY KEY, objectives INTEGER NOT NULL DEFAULT 0 CHECK (objectives >= 0), plans INTEGER NOT NULL DEFAULT 0 CHECK (plans >= 0)) STRICT, WITHOUT ROWID;

CREATE TABLE target_group_key (
    name_key TEXT NOT NULL PRIMARY KEY CHECK (name_key <> ''),
    target_group_id BLOB NOT NULL REFERENCES target_group (id) ON DELETE CASCADE
, decided INTEGER NOT NULL DEFAULT 0 CHECK (decided IN (0, 1))) STRICT, WITHOUT ROWID;

CREATE TABLE target_group_mention (
    objective_id BLOB NOT NULL REFERENCES objective (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    target_group_id BLOB NOT NULL REFERENCES target_group (id),
    item_id BLOB REFERENCES item (id) ON DELETE SET NULL,
    PRIMARY KEY (objective_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE target_group_mention_text (
    objective_id BLOB NOT NULL,
    position INTEGER NOT NULL,
    language TEXT NOT NULL CHECK (LENGTH(language) = 2),
    printed TEXT NOT NULL CHECK (printed <> ''),
    PRIMARY KEY (objective_id, position, language),
    FOREIGN KEY (objective_id, position) REFERENCES target_group_mention (objective_id, position)
        ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE target_group_place (
    plan_id BLOB NOT NULL,
    objective_id BLOB NOT NULL,
    target_group_id BLOB NOT NULL REFERENCES target_group (id) ON DELETE CASCADE,
    year INTEGER NOT NULL,
    slug TEXT NOT NULL CHECK (slug <> ''),
    position INTEGER NOT NULL CHECK (position >= 0),
    PRIMARY KEY (plan_id, objective_id, target_group_id),
    FOREIGN KEY (plan_id, objective_id) REFERENCES objective (plan_id, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE target_group_slug (
    slug TEXT NOT NULL PRIMARY KEY CHECK (slug <> ''),
    target_group_id BLOB NOT NULL REFERENCES target_group (id) ON DELETE CASCADE,
    is_current INTEGER NOT NULL CHECK (is_current IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE target_group_spelling (
    target_group_id BLOB NOT NULL REFERENCES target_group (id) ON DELETE CASCADE,
    language TEXT NOT NULL CHECK (LENGTH(language) = 2),
    printed TEXT NOT NULL CHECK (printed <> ''),
    mentions INTEGER NOT NULL CHECK (mentions >= 0),
    PRIMARY KEY (target_group_id, language, printed)
) STRICT, WITHOUT ROWID;

CREATE TABLE target_group_text (
    target_group_id BLOB NOT NULL REFERENCES target_group (id) ON DELETE CASCADE,
    language TEXT NOT NULL CHECK (LENGTH(language) = 2),
    name TEXT NOT NULL CHECK (name <> ''),
    state TEXT NOT NULL CHECK (state IN ('draft', 'translated', 'approved', 'stale')),
    PRIMARY KEY (target_group_id, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE target_group_word (
    word TEXT NOT NULL CHECK (word <> ''),
    target_group_id BLOB NOT NULL REFERENCES target_group (id) ON DELETE CASCADE,
    PRIMARY KEY (word, target_group_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE term (
    id BLOB NOT NULL PRIMARY KEY,
    kind TEXT CHECK (kind IN ('title', 'label', 'partner', 'target_group', 'sentence')),
    uses INTEGER NOT NULL CHECK (uses >= 1),
    sha256 TEXT NOT NULL UNIQUE CHECK (LENGTH(sha256) = 64)
) STRICT, WITHOUT ROWID;

CREATE TABLE term_text (
    term_id BLOB NOT NULL REFERENCES term (id) ON DELETE CASCADE,
    language TEXT NOT NULL CHECK (LENGTH(language) = 2),
    text TEXT NOT NULL CHECK (text <> ''),
    head TEXT NOT NULL CHECK (head <> ''),
    PRIMARY KEY (term_id, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE threshold (
    indicator_id BLOB NOT NULL REFERENCES indicator (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    level TEXT NOT NULL CHECK (level IN ('green', 'orange', 'red')),
    minimum REAL,
    maximum REAL,
    PRIMARY KEY (indicator_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE threshold_text (
    indicator_id BLOB NOT NULL,
    position INTEGER NOT NULL,
    language TEXT NOT NULL CHECK (LENGTH(language) = 2),
    text TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'translated', 'approved', 'stale')),
    PRIMARY KEY (indicator_id, position, language),
    FOREIGN KEY (indicator_id, position) REFERENCES threshold (indicator_id, position) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX assignment_of_person ON assignment (person_id);

CREATE INDEX comment_mention_of_person ON comment_mention (person_id);

CREATE INDEX comment_of_plan ON comment (plan_id, objective_origin);

CREATE INDEX comment_of_thread ON comment (thread_id);

CREATE INDEX deadline_of_item ON deadline (item_id);

CREATE INDEX draft_change_of_objective ON draft_change (plan_id, objective_origin, revision);

CREATE INDEX finding_of_objective ON finding (objective_id, position);

CREATE INDEX identity_of_person ON identity (person_id);

CREATE INDEX indicator_of_item ON indicator (item_id);

CREATE INDEX job_of_outcome ON job (outcome, due);

CREATE INDEX journal_of_plan ON journal (plan_id, revision);

CREATE UNIQUE INDEX journal_of_shared ON journal (subject_kind, revision) WHERE plan_id IS NULL;

CREATE INDEX mail_by_age ON mail (made);

CREATE INDEX objective_dimension_of_value ON objective_dimension (dimension_id, value_id);

CREATE INDEX objective_of_parent ON objective (parent_id);

CREATE UNIQUE INDEX partner_current_slug ON partner_slug (partner_id) WHERE is_current = 1;

CREATE INDEX partner_key_of_partner ON partner_key (partner_id);

CREATE INDEX partner_mention_of_item ON partner_mention (item_id);

CREATE INDEX partner_mention_of_partner ON partner_mention (partner_id);

CREATE INDEX partner_place_in_order ON partner_place (partner_id, year DESC, slug, position);

CREATE INDEX partner_slug_of_partner ON partner_slug (partner_id);

CREATE INDEX partner_word_of_partner ON partner_word (partner_id);

CREATE INDEX plan_of_source ON plan (source_id);

CREATE UNIQUE INDEX plan_one_draft ON plan (published_id) WHERE stage = 'draft';

CREATE INDEX plan_role_of_person ON plan_role (person_id);

CREATE UNIQUE INDEX plan_snapshots ON plan (published_id, snapshot_number);

CREATE INDEX search_document_of_plan ON search_document (plan_id, objective_id);

CREATE INDEX search_word_reversed ON search_word (reversed);

CREATE INDEX session_by_use ON session (seen);

CREATE INDEX session_of_person ON session (person_id);

CREATE INDEX shelf_in_order ON shelf (year DESC, slug);

CREATE INDEX sign_in_attempt_by_use ON sign_in_attempt (last);

CREATE INDEX source_line_by_state ON source_line (source_id, state, number);

CREATE INDEX stale_text_of_objective ON stale_text (objective_id);

CREATE UNIQUE INDEX target_group_current_slug ON target_group_slug (target_group_id) WHERE is_current = 1;

CREATE INDEX target_group_key_of_group ON target_group_key (target_group_id);

CREATE INDEX target_group_mention_of_group ON target_group_mention (target_group_id);

CREATE INDEX target_group_mention_of_item ON target_group_mention (item_id);

CREATE INDEX target_group_place_in_order ON target_group_place (target_group_id, year DESC, slug, position);

CREATE INDEX target_group_slug_of_group ON target_group_slug (target_group_id);

CREATE INDEX target_group_word_of_group ON target_group_word (target_group_id);

CREATE INDEX term_text_head ON term_text (language, head);
