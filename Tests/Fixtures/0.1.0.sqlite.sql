PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE migration (name TEXT NOT NULL PRIMARY KEY, at INTEGER NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO migration VALUES('0001 journal',1795268507475);
INSERT INTO migration VALUES('0002 plans',1795268507475);
INSERT INTO migration VALUES('0003 journal of what plans share',1795268507475);
INSERT INTO migration VALUES('0004 addresses of what plans share',1795268507475);
INSERT INTO migration VALUES('0004 search',1795268507475);
CREATE TABLE IF NOT EXISTS "journal" (
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
INSERT INTO journal VALUES(X'01a1fe577770771594206e27744f9023',1795268507504,'operator:root','add','plan',X'01a1fe577734793d8000017df42cbec0',X'01a1fe577734793d8000017df42cbec0',1,NULL,'{"slug":"lettre-orientation-orientatiebrief-2026","form":"orientation-letter","source":"letter.txt","sha256":"3f21bb95e90328e1d882253b81ad55b96b9875fa553545a376dd588d5d214506","lines":94,"objectives":2,"chapters":0,"findings":0}');
INSERT INTO journal VALUES(X'01a1fe5778d8777aad7c2750886bcdb1',1795268507864,'operator:root','merge','partner',X'01a1fe577734793d8000013e0696767e',X'01a1fe577734793d8000017df42cbec0',2,NULL,'{"slug":"regie-des-quais","change":1}');
INSERT INTO journal VALUES(X'01a1fe5778d87bc8ad9ee84356d59ece',1795268507864,'operator:root','merge','partner',X'01a1fe577734793d8000013e0696767e',NULL,1,'[{"id":"01a1fe57-7734-793d-8000-013e0696767e","keys":[{"isDecided":false,"key":"kaaienregie"},{"isDecided":false,"key":"regie des quai"}],"mentions":[{"objective":"01a1fe57-7734-793d-8000-00424ee2efb2","position":0}],"names":[{"language":"fr","name":"Régie des quais","state":"draft"},{"language":"nl","name":"Kaaienregie","state":"draft"}],"slugs":[{"isCurrent":true,"slug":"regie-des-quais"}]},{"id":"01a1fe57-7734-793d-8000-0145620f37a1","keys":[{"isDecided":false,"key":"deux commune"},{"isDecided":false,"key":"twee gemeenten"}],"mentions":[{"objective":"01a1fe57-7734-793d-8000-00424ee2efb2","position":1}],"names":[{"language":"fr","name":"Les deux communes","state":"draft"},{"language":"nl","name":"De twee gemeenten","state":"draft"}],"slugs":[{"isCurrent":true,"slug":"deux-communes"}]}]','[{"id":"01a1fe57-7734-793d-8000-013e0696767e","keys":[{"isDecided":true,"key":"deux commune"},{"isDecided":false,"key":"kaaienregie"},{"isDecided":false,"key":"regie des quai"},{"isDecided":true,"key":"twee gemeenten"}],"mentions":[{"objective":"01a1fe57-7734-793d-8000-00424ee2efb2","position":0},{"objective":"01a1fe57-7734-793d-8000-00424ee2efb2","position":1}],"names":[{"language":"fr","name":"Régie des quais","state":"draft"},{"language":"nl","name":"Kaaienregie","state":"draft"}],"slugs":[{"isCurrent":false,"slug":"deux-communes"},{"isCurrent":true,"slug":"regie-des-quais"}]}]');
INSERT INTO journal VALUES(X'01a1fe57793975e989c012af02a676d9',1795268507961,'operator:root','rename','partner',X'01a1fe577734793d8000013e0696767e',X'01a1fe577734793d8000017df42cbec0',3,NULL,'{"slug":"regie-des-quais","change":2}');
INSERT INTO journal VALUES(X'01a1fe5779397c568426f9c902758989',1795268507961,'operator:root','rename','partner',X'01a1fe577734793d8000013e0696767e',NULL,2,'[{"id":"01a1fe57-7734-793d-8000-013e0696767e","keys":[{"isDecided":true,"key":"deux commune"},{"isDecided":false,"key":"kaaienregie"},{"isDecided":false,"key":"regie des quai"},{"isDecided":true,"key":"twee gemeenten"}],"mentions":[{"objective":"01a1fe57-7734-793d-8000-00424ee2efb2","position":0},{"objective":"01a1fe57-7734-793d-8000-00424ee2efb2","position":1}],"names":[{"language":"fr","name":"Régie des quais","state":"draft"},{"language":"nl","name":"Kaaienregie","state":"draft"}],"slugs":[{"isCurrent":false,"slug":"deux-communes"},{"isCurrent":true,"slug":"regie-des-quais"}]}]','[{"id":"01a1fe57-7734-793d-8000-013e0696767e","keys":[{"isDecided":true,"key":"deux commune"},{"isDecided":false,"key":"kaaienregie"},{"isDecided":true,"key":"regie der kaaien"},{"isDecided":false,"key":"regie des quai"},{"isDecided":true,"key":"twee gemeenten"}],"mentions":[{"objective":"01a1fe57-7734-793d-8000-00424ee2efb2","position":0},{"objective":"01a1fe57-7734-793d-8000-00424ee2efb2","position":1}],"names":[{"language":"fr","name":"Régie des quais","state":"draft"},{"language":"nl","name":"Regie der kaaien","state":"approved"}],"slugs":[{"isCurrent":false,"slug":"deux-communes"},{"isCurrent":true,"slug":"regie-des-quais"}]}]');
CREATE TABLE stored_file (
    sha256 TEXT NOT NULL PRIMARY KEY CHECK (LENGTH(sha256) = 64),
    bytes BLOB NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO stored_file VALUES('3f21bb95e90328e1d882253b81ad55b96b9875fa553545a376dd588d5d214506',X'4c65747472652064e280996f7269656e746174696f6e20323032360a4f7269c3ab6e7461746965627269656620323032360a0a49562e31204f532031203a204163637565696c6c697220737572206c65732071756169730a0a4465736372697074696f6e206465206ce280996f626a65637469660a0a4c612076696c6c6520646520566572726576616c206163637565696c6c65207365732076697369746575727320706172206ce280996561752e0a0a49562e312053442031203a204f6e7468616c656e206f70206465206b616169656e0a0a426573636872696a76696e672076616e20646520646f656c7374656c6c696e670a0a4465207374616420476c617364616c206f6e746861616c7420686161722062657a6f656b657273206c616e6773206865742077617465722e0a0a49562e312e312e204f4f20312e312e203a2044657320717561697320706f7572206c6573206379636c69737465730a0a4465736372697074696f6e206465206ce280996f626a65637469660a0a54726f69732071756169732064657669656e6e656e742064657320706973746573206379636c61626c65732e0a0a4f757470757420736f7568616974c3a9206465206ce280994f4f0a0ae28093204e657566206b696c6f6dc3a87472657320646520706973746520c3a0206c612066696e20646520323032360a0a3120496e646963617465757220636cc3a920646520706572666f726d616e636520284943502920706f7572206ce280996f75747075742064650a6ce280994f4f2c206c69c3a92061757820616374696f6e732065742070726f6a6574730a0ae28093205061727420646573207175616973206f75766572747320617578206379636c6973746573202832303233203a2033382025203b0a32303234203a2034342025290a0a4369626c65730a0ae28093204861626974616e74730a0ae280932056697369746575727320696e646976696475656c730a0ac3896368c3a9616e6365206465206ce280994f4f0a0a44c3a963656d62726520323032350a0a4d6f79656e730a0ae28093204e6f6d62726520455450203a20322c350a0ae280932042756467657420323032360a0ae280932041422031342e3032312e30382e30322e3132313120506973746573206379636c61626c6573203a2038352e303030206575726f730a0a50617274656e61697265730a0ae280932052c3a9676965206465732071756169730a0ae28093204c6573206465757820636f6d6d756e65730a0a49562e312e312e204f4420312e312e203a204b616169656e20766f6f722066696574736572730a0a426573636872696a76696e672076616e20646520646f656c7374656c6c696e670a0a44726965206b616169656e20776f7264656e206669657473706164656e2e0a0a476577656e737465206f75747075742076616e206465204f440a0ae28093204e6567656e206b696c6f6d657465722066696574737061642065696e6420323032360a0a4b504920766f6f72206465206f75747075742076616e206465204f442c2067656b6f7070656c642061616e2064652061637469657320656e0a70726f6a656374656e0a0ae280932041616e6465656c2076616e206465206b616169656e20646174206f70656e20697320766f6f72206669657473657273202832303233203a2033382025203b0a32303234203a2034342025290a0a446f656c7075626c69656b0a0ae2809320496e776f6e6572730a0ae2809320496e646976696475656c652062657a6f656b6572730a0a446561646c696e652076616e206465204f440a0a446563656d62657220323032350a0a4d696464656c656e0a0ae280932041616e74616c20565445203a20322c350a0ae280932042756467657420323032360a0ae280932042412031342e3032312e30382e30322e31323131204669657473706164656e203a2038352e303030206575726f0a0a506172746e6572730a0ae28093204b616169656e72656769650a0ae2809320446520747765652067656d65656e74656e0a');
CREATE TABLE source_document (
    id BLOB NOT NULL PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    sha256 TEXT NOT NULL UNIQUE REFERENCES stored_file (sha256),
    encoding TEXT NOT NULL CHECK (encoding <> ''),
    lines INTEGER NOT NULL CHECK (lines >= 0)
) STRICT, WITHOUT ROWID;
INSERT INTO source_document VALUES(X'01a1fe577734793d8000001451e00f45','letter.txt','3f21bb95e90328e1d882253b81ad55b96b9875fa553545a376dd588d5d214506','utf-8',94);
CREATE TABLE source_line (
    source_id BLOB NOT NULL REFERENCES source_document (id) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number >= 1),
    text TEXT NOT NULL,
    language TEXT CHECK (LENGTH(language) = 2),
    state TEXT CHECK (state IN ('placed', 'furniture', 'unplaced')),
    PRIMARY KEY (source_id, number)
) STRICT, WITHOUT ROWID;
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',1,'Lettre d’orientation 2026','fr','furniture');
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',2,'Oriëntatiebrief 2026','fr','furniture');
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',3,'',NULL,NULL);
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',4,'IV.1 OS 1 : Accueillir sur les quais','fr','placed');
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',5,'',NULL,NULL);
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',6,'Description de l’objectif','fr','placed');
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',7,'',NULL,NULL);
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',8,'La ville de Verreval accueille ses visiteurs par l’eau.','fr','placed');
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',9,'',NULL,NULL);
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',10,'IV.1 SD 1 : Onthalen op de kaaien','nl','placed');
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',11,'',NULL,NULL);
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',12,'Beschrijving van de doelstelling','nl','placed');
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',13,'',NULL,NULL);
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',14,'De stad Glasdal onthaalt haar bezoekers langs het water.','nl','placed');
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',15,'',NULL,NULL);
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',16,'IV.1.1. OO 1.1. : Des quais pour les cyclistes','fr','placed');
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',17,'',NULL,NULL);
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',18,'Description de l’objectif','fr','placed');
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',19,'',NULL,NULL);
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',20,'Trois quais deviennent des pistes cyclables.','fr','placed');
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',21,'',NULL,NULL);
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',22,'Output souhaité de l’OO','fr','placed');
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',23,'',NULL,NULL);
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',24,'– Neuf kilomètres de piste à la fin de 2026','fr','placed');
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',25,'',NULL,NULL);
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',26,'1 Indicateur clé de performance (ICP) pour l’output de','fr','placed');
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',27,'l’OO, lié aux actions et projets','fr','placed');
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',28,'',NULL,NULL);
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',29,'– Part des quais ouverts aux cyclistes (2023 : 38 % ;','fr','placed');
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',30,'2024 : 44 %)','fr','placed');
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',31,'',NULL,NULL);
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',32,'Cibles','fr','placed');
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',33,'',NULL,NULL);
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',34,'– Habitants','fr','placed');
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',35,'',NULL,NULL);
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',36,'– Visiteurs individuels','fr','placed');
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',37,'',NULL,NULL);
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',38,'Échéance de l’OO','fr','placed');
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',39,'',NULL,NULL);
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',40,'Décembre 2025','fr','placed');
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',41,'',NULL,NULL);
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',42,'Moyens','fr','placed');
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',43,'',NULL,NULL);
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',44,'– Nombre ETP : 2,5','fr','placed');
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',45,'',NULL,NULL);
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',46,'– Budget 2026','fr','placed');
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',47,'',NULL,NULL);
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',48,'– AB 14.021.08.02.1211 Pistes cyclables : 85.000 euros','fr','placed');
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',49,'',NULL,NULL);
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',50,'Partenaires','fr','placed');
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',51,'',NULL,NULL);
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',52,'– Régie des quais','fr','placed');
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',53,'',NULL,NULL);
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',54,'– Les deux communes','fr','placed');
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',55,'',NULL,NULL);
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',56,'IV.1.1. OD 1.1. : Kaaien voor fietsers','nl','placed');
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',57,'',NULL,NULL);
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',58,'Beschrijving van de doelstelling','nl','placed');
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',59,'',NULL,NULL);
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',60,'Drie kaaien worden fietspaden.','nl','placed');
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',61,'',NULL,NULL);
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',62,'Gewenste output van de OD','nl','placed');
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',63,'',NULL,NULL);
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',64,'– Negen kilometer fietspad eind 2026','nl','placed');
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',65,'',NULL,NULL);
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',66,'KPI voor de output van de OD, gekoppeld aan de acties en','nl','placed');
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',67,'projecten','nl','placed');
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',68,'',NULL,NULL);
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',69,'– Aandeel van de kaaien dat open is voor fietsers (2023 : 38 % ;','nl','placed');
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',70,'2024 : 44 %)','nl','placed');
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',71,'',NULL,NULL);
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',72,'Doelpubliek','nl','placed');
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',73,'',NULL,NULL);
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',74,'– Inwoners','nl','placed');
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',75,'',NULL,NULL);
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',76,'– Individuele bezoekers','nl','placed');
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',77,'',NULL,NULL);
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',78,'Deadline van de OD','nl','placed');
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',79,'',NULL,NULL);
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',80,'December 2025','nl','placed');
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',81,'',NULL,NULL);
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',82,'Middelen','nl','placed');
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',83,'',NULL,NULL);
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',84,'– Aantal VTE : 2,5','nl','placed');
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',85,'',NULL,NULL);
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',86,'– Budget 2026','nl','placed');
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',87,'',NULL,NULL);
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',88,'– BA 14.021.08.02.1211 Fietspaden : 85.000 euro','nl','placed');
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',89,'',NULL,NULL);
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',90,'Partners','nl','placed');
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',91,'',NULL,NULL);
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',92,'– Kaaienregie','nl','placed');
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',93,'',NULL,NULL);
INSERT INTO source_line VALUES(X'01a1fe577734793d8000001451e00f45',94,'– De twee gemeenten','nl','placed');
CREATE TABLE plan (
    id BLOB NOT NULL PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE CHECK (slug <> ''),
    form TEXT NOT NULL CHECK (form <> ''),
    first_year INTEGER,
    last_year INTEGER,
    source_id BLOB REFERENCES source_document (id),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    CHECK ((first_year IS NULL) = (last_year IS NULL)),
    CHECK (first_year <= last_year)
) STRICT, WITHOUT ROWID;
INSERT INTO "plan" VALUES(X'01a1fe577734793d8000017df42cbec0','lettre-orientation-orientatiebrief-2026','orientation-letter',2026,2026,X'01a1fe577734793d8000001451e00f45',3);
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
INSERT INTO plan_text VALUES(X'01a1fe577734793d8000017df42cbec0','fr',0,'Lettre d’orientation 2026 Oriëntatiebrief 2026','draft');
INSERT INTO plan_text VALUES(X'01a1fe577734793d8000017df42cbec0','nl',1,NULL,NULL);
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
    position INTEGER NOT NULL CHECK (position >= 0),
    UNIQUE (plan_id, id),
    UNIQUE (plan_id, number),
    UNIQUE (plan_id, position),
    FOREIGN KEY (plan_id, parent_id) REFERENCES objective (plan_id, id),
    CHECK ((parent_id IS NULL) = (depth = 1))
) STRICT, WITHOUT ROWID;
INSERT INTO objective VALUES(X'01a1fe577734793d8000002f0b91489b',X'01a1fe577734793d8000017df42cbec0',NULL,'strategic','IV.1','1',NULL,1,0);
INSERT INTO objective VALUES(X'01a1fe577734793d800000424ee2efb2',X'01a1fe577734793d8000017df42cbec0',X'01a1fe577734793d8000002f0b91489b','operational','IV.1.1','1.1',NULL,2,1);
CREATE TABLE objective_text (
    objective_id BLOB NOT NULL REFERENCES objective (id) ON DELETE CASCADE,
    language TEXT NOT NULL CHECK (LENGTH(language) = 2),
    title TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'translated', 'approved', 'stale')),
    PRIMARY KEY (objective_id, language)
) STRICT, WITHOUT ROWID;
INSERT INTO objective_text VALUES(X'01a1fe577734793d8000002f0b91489b','fr','Accueillir sur les quais','draft');
INSERT INTO objective_text VALUES(X'01a1fe577734793d8000002f0b91489b','nl','Onthalen op de kaaien','draft');
INSERT INTO objective_text VALUES(X'01a1fe577734793d800000424ee2efb2','fr','Des quais pour les cyclistes','draft');
INSERT INTO objective_text VALUES(X'01a1fe577734793d800000424ee2efb2','nl','Kaaien voor fietsers','draft');
CREATE TABLE field (
    objective_id BLOB NOT NULL REFERENCES objective (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    field TEXT NOT NULL CHECK (field <> ''),
    year INTEGER,
    PRIMARY KEY (objective_id, position)
) STRICT, WITHOUT ROWID;
INSERT INTO field VALUES(X'01a1fe577734793d8000002f0b91489b',0,'description',NULL);
INSERT INTO field VALUES(X'01a1fe577734793d800000424ee2efb2',0,'description',NULL);
INSERT INTO field VALUES(X'01a1fe577734793d800000424ee2efb2',1,'desired_output',NULL);
INSERT INTO field VALUES(X'01a1fe577734793d800000424ee2efb2',2,'indicators',NULL);
INSERT INTO field VALUES(X'01a1fe577734793d800000424ee2efb2',3,'target_groups',NULL);
INSERT INTO field VALUES(X'01a1fe577734793d800000424ee2efb2',4,'deadline',NULL);
INSERT INTO field VALUES(X'01a1fe577734793d800000424ee2efb2',5,'means',NULL);
INSERT INTO field VALUES(X'01a1fe577734793d800000424ee2efb2',6,'partners',NULL);
CREATE TABLE field_text (
    objective_id BLOB NOT NULL,
    position INTEGER NOT NULL,
    language TEXT NOT NULL CHECK (LENGTH(language) = 2),
    label TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'translated', 'approved', 'stale')),
    PRIMARY KEY (objective_id, position, language),
    FOREIGN KEY (objective_id, position) REFERENCES field (objective_id, position) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
INSERT INTO field_text VALUES(X'01a1fe577734793d8000002f0b91489b',0,'fr','Description de l’objectif','draft');
INSERT INTO field_text VALUES(X'01a1fe577734793d8000002f0b91489b',0,'nl','Beschrijving van de doelstelling','draft');
INSERT INTO field_text VALUES(X'01a1fe577734793d800000424ee2efb2',0,'fr','Description de l’objectif','draft');
INSERT INTO field_text VALUES(X'01a1fe577734793d800000424ee2efb2',0,'nl','Beschrijving van de doelstelling','draft');
INSERT INTO field_text VALUES(X'01a1fe577734793d800000424ee2efb2',1,'fr','Output souhaité de l’OO','draft');
INSERT INTO field_text VALUES(X'01a1fe577734793d800000424ee2efb2',1,'nl','Gewenste output van de OD','draft');
INSERT INTO field_text VALUES(X'01a1fe577734793d800000424ee2efb2',2,'fr','1 Indicateur clé de performance (ICP) pour l’output de l’OO, lié aux actions et projets','draft');
INSERT INTO field_text VALUES(X'01a1fe577734793d800000424ee2efb2',2,'nl','KPI voor de output van de OD, gekoppeld aan de acties en projecten','draft');
INSERT INTO field_text VALUES(X'01a1fe577734793d800000424ee2efb2',3,'fr','Cibles','draft');
INSERT INTO field_text VALUES(X'01a1fe577734793d800000424ee2efb2',3,'nl','Doelpubliek','draft');
INSERT INTO field_text VALUES(X'01a1fe577734793d800000424ee2efb2',4,'fr','Échéance de l’OO','draft');
INSERT INTO field_text VALUES(X'01a1fe577734793d800000424ee2efb2',4,'nl','Deadline van de OD','draft');
INSERT INTO field_text VALUES(X'01a1fe577734793d800000424ee2efb2',5,'fr','Moyens','draft');
INSERT INTO field_text VALUES(X'01a1fe577734793d800000424ee2efb2',5,'nl','Middelen','draft');
INSERT INTO field_text VALUES(X'01a1fe577734793d800000424ee2efb2',6,'fr','Partenaires','draft');
INSERT INTO field_text VALUES(X'01a1fe577734793d800000424ee2efb2',6,'nl','Partners','draft');
CREATE TABLE chapter (
    id BLOB NOT NULL PRIMARY KEY,
    plan_id BLOB NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('chapter', 'annex')),
    number TEXT,
    slug TEXT NOT NULL CHECK (slug <> ''),
    depth INTEGER NOT NULL CHECK (depth >= 1),
    position INTEGER NOT NULL CHECK (position >= 0),
    UNIQUE (plan_id, slug),
    UNIQUE (plan_id, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE chapter_text (
    chapter_id BLOB NOT NULL REFERENCES chapter (id) ON DELETE CASCADE,
    language TEXT NOT NULL CHECK (LENGTH(language) = 2),
    title TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'translated', 'approved', 'stale')),
    PRIMARY KEY (chapter_id, language)
) STRICT, WITHOUT ROWID;
CREATE TABLE item (
    objective_id BLOB NOT NULL REFERENCES objective (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    id BLOB NOT NULL UNIQUE,
    field_position INTEGER,
    shape TEXT NOT NULL CHECK (shape IN ('paragraph', 'bullet', 'note')),
    depth INTEGER NOT NULL CHECK (depth >= 0),
    year INTEGER,
    PRIMARY KEY (objective_id, position),
    FOREIGN KEY (objective_id, field_position) REFERENCES field (objective_id, position)
) STRICT, WITHOUT ROWID;
INSERT INTO item VALUES(X'01a1fe577734793d8000002f0b91489b',0,X'01a1fe577734793d80000035d65c8df8',0,'paragraph',0,NULL);
INSERT INTO item VALUES(X'01a1fe577734793d800000424ee2efb2',0,X'01a1fe577734793d80000058dbbb04a3',0,'paragraph',0,NULL);
INSERT INTO item VALUES(X'01a1fe577734793d800000424ee2efb2',1,X'01a1fe577734793d80000063b840f74c',1,'bullet',0,NULL);
INSERT INTO item VALUES(X'01a1fe577734793d800000424ee2efb2',2,X'01a1fe577734793d8000007d73063cdd',2,'bullet',0,NULL);
INSERT INTO item VALUES(X'01a1fe577734793d800000424ee2efb2',3,X'01a1fe577734793d80000089425860f5',3,'bullet',0,NULL);
INSERT INTO item VALUES(X'01a1fe577734793d800000424ee2efb2',4,X'01a1fe577734793d80000091a8644d37',3,'bullet',0,NULL);
INSERT INTO item VALUES(X'01a1fe577734793d800000424ee2efb2',5,X'01a1fe577734793d800000ab26ab860c',4,'paragraph',0,NULL);
INSERT INTO item VALUES(X'01a1fe577734793d800000424ee2efb2',6,X'01a1fe577734793d800000b71cbf1d32',5,'bullet',0,NULL);
INSERT INTO item VALUES(X'01a1fe577734793d800000424ee2efb2',7,X'01a1fe577734793d800000c8a8d1e861',5,'bullet',0,NULL);
INSERT INTO item VALUES(X'01a1fe577734793d800000424ee2efb2',8,X'01a1fe577734793d800000d5fcee582e',5,'bullet',0,NULL);
INSERT INTO item VALUES(X'01a1fe577734793d800000424ee2efb2',9,X'01a1fe577734793d800000e18bd8755c',6,'bullet',0,NULL);
INSERT INTO item VALUES(X'01a1fe577734793d800000424ee2efb2',10,X'01a1fe577734793d800000ffe4e231fd',6,'bullet',0,NULL);
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
INSERT INTO item_text VALUES(X'01a1fe577734793d80000035d65c8df8','fr','La ville de Verreval accueille ses visiteurs par l’eau.','draft',8,8);
INSERT INTO item_text VALUES(X'01a1fe577734793d80000035d65c8df8','nl','De stad Glasdal onthaalt haar bezoekers langs het water.','draft',14,14);
INSERT INTO item_text VALUES(X'01a1fe577734793d80000058dbbb04a3','fr','Trois quais deviennent des pistes cyclables.','draft',20,20);
INSERT INTO item_text VALUES(X'01a1fe577734793d80000058dbbb04a3','nl','Drie kaaien worden fietspaden.','draft',60,60);
INSERT INTO item_text VALUES(X'01a1fe577734793d80000063b840f74c','fr','Neuf kilomètres de piste à la fin de 2026','draft',24,24);
INSERT INTO item_text VALUES(X'01a1fe577734793d80000063b840f74c','nl','Negen kilometer fietspad eind 2026','draft',64,64);
INSERT INTO item_text VALUES(X'01a1fe577734793d8000007d73063cdd','fr','Part des quais ouverts aux cyclistes (2023 : 38 % ; 2024 : 44 %)','draft',29,30);
INSERT INTO item_text VALUES(X'01a1fe577734793d8000007d73063cdd','nl','Aandeel van de kaaien dat open is voor fietsers (2023 : 38 % ; 2024 : 44 %)','draft',69,70);
INSERT INTO item_text VALUES(X'01a1fe577734793d80000089425860f5','fr','Habitants','draft',34,34);
INSERT INTO item_text VALUES(X'01a1fe577734793d80000089425860f5','nl','Inwoners','draft',74,74);
INSERT INTO item_text VALUES(X'01a1fe577734793d80000091a8644d37','fr','Visiteurs individuels','draft',36,36);
INSERT INTO item_text VALUES(X'01a1fe577734793d80000091a8644d37','nl','Individuele bezoekers','draft',76,76);
INSERT INTO item_text VALUES(X'01a1fe577734793d800000ab26ab860c','fr','Décembre 2025','draft',40,40);
INSERT INTO item_text VALUES(X'01a1fe577734793d800000ab26ab860c','nl','December 2025','draft',80,80);
INSERT INTO item_text VALUES(X'01a1fe577734793d800000b71cbf1d32','fr','Nombre ETP : 2,5','draft',44,44);
INSERT INTO item_text VALUES(X'01a1fe577734793d800000b71cbf1d32','nl','Aantal VTE : 2,5','draft',84,84);
INSERT INTO item_text VALUES(X'01a1fe577734793d800000c8a8d1e861','fr','Budget 2026','draft',46,46);
INSERT INTO item_text VALUES(X'01a1fe577734793d800000c8a8d1e861','nl','Budget 2026','draft',86,86);
INSERT INTO item_text VALUES(X'01a1fe577734793d800000d5fcee582e','fr','AB 14.021.08.02.1211 Pistes cyclables : 85.000 euros','draft',48,48);
INSERT INTO item_text VALUES(X'01a1fe577734793d800000d5fcee582e','nl','BA 14.021.08.02.1211 Fietspaden : 85.000 euro','draft',88,88);
INSERT INTO item_text VALUES(X'01a1fe577734793d800000e18bd8755c','fr','Régie des quais','draft',52,52);
INSERT INTO item_text VALUES(X'01a1fe577734793d800000e18bd8755c','nl','Kaaienregie','draft',92,92);
INSERT INTO item_text VALUES(X'01a1fe577734793d800000ffe4e231fd','fr','Les deux communes','draft',54,54);
INSERT INTO item_text VALUES(X'01a1fe577734793d800000ffe4e231fd','nl','De twee gemeenten','draft',94,94);
CREATE TABLE chapter_item (
    chapter_id BLOB NOT NULL REFERENCES chapter (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    id BLOB NOT NULL UNIQUE,
    shape TEXT NOT NULL CHECK (shape IN ('paragraph', 'bullet', 'note')),
    depth INTEGER NOT NULL CHECK (depth >= 0),
    year INTEGER,
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
CREATE TABLE objective_table (
    objective_id BLOB NOT NULL REFERENCES objective (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    language TEXT NOT NULL CHECK (LENGTH(language) = 2),
    first_line INTEGER,
    cells TEXT NOT NULL,
    PRIMARY KEY (objective_id, position, language)
) STRICT, WITHOUT ROWID;
CREATE TABLE chapter_table (
    chapter_id BLOB NOT NULL REFERENCES chapter (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    language TEXT NOT NULL CHECK (LENGTH(language) = 2),
    first_line INTEGER,
    cells TEXT NOT NULL,
    PRIMARY KEY (chapter_id, position, language)
) STRICT, WITHOUT ROWID;
CREATE TABLE indicator (
    id BLOB NOT NULL PRIMARY KEY,
    objective_id BLOB NOT NULL REFERENCES objective (id) ON DELETE CASCADE,
    item_id BLOB REFERENCES item (id) ON DELETE SET NULL,
    position INTEGER NOT NULL CHECK (position >= 0),
    unit TEXT,
    target REAL,
    UNIQUE (objective_id, position)
) STRICT, WITHOUT ROWID;
INSERT INTO indicator VALUES(X'01a1fe577734793d80000102370b2954',X'01a1fe577734793d800000424ee2efb2',X'01a1fe577734793d8000007d73063cdd',0,'%',NULL);
CREATE TABLE indicator_text (
    indicator_id BLOB NOT NULL REFERENCES indicator (id) ON DELETE CASCADE,
    language TEXT NOT NULL CHECK (LENGTH(language) = 2),
    name TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'translated', 'approved', 'stale')),
    PRIMARY KEY (indicator_id, language)
) STRICT, WITHOUT ROWID;
INSERT INTO indicator_text VALUES(X'01a1fe577734793d80000102370b2954','fr','Part des quais ouverts aux cyclistes','draft');
INSERT INTO indicator_text VALUES(X'01a1fe577734793d80000102370b2954','nl','Aandeel van de kaaien dat open is voor fietsers','draft');
CREATE TABLE measurement (
    indicator_id BLOB NOT NULL REFERENCES indicator (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    year INTEGER,
    value REAL NOT NULL,
    line INTEGER,
    PRIMARY KEY (indicator_id, position)
) STRICT, WITHOUT ROWID;
INSERT INTO measurement VALUES(X'01a1fe577734793d80000102370b2954',0,2023,38.0,29);
INSERT INTO measurement VALUES(X'01a1fe577734793d80000102370b2954',1,2024,44.0,29);
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
    line INTEGER,
    UNIQUE (objective_id, position),
    CHECK ((first_year IS NULL) = (last_year IS NULL)),
    CHECK (first_year <= last_year)
) STRICT, WITHOUT ROWID;
INSERT INTO budget_line VALUES(X'01a1fe577734793d80000123c549d636',X'01a1fe577734793d800000424ee2efb2',0,'14.021.08.02.1211',8500000,'line','expense',NULL,2026,2026,48);
CREATE TABLE budget_line_text (
    budget_line_id BLOB NOT NULL REFERENCES budget_line (id) ON DELETE CASCADE,
    language TEXT NOT NULL CHECK (LENGTH(language) = 2),
    label TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'translated', 'approved', 'stale')),
    PRIMARY KEY (budget_line_id, language)
) STRICT, WITHOUT ROWID;
INSERT INTO budget_line_text VALUES(X'01a1fe577734793d80000123c549d636','fr','Pistes cyclables','draft');
INSERT INTO budget_line_text VALUES(X'01a1fe577734793d80000123c549d636','nl','Fietspaden','draft');
CREATE TABLE staff_need (
    objective_id BLOB NOT NULL REFERENCES objective (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    fte_from REAL NOT NULL,
    fte_to REAL NOT NULL,
    line INTEGER,
    PRIMARY KEY (objective_id, position),
    CHECK (fte_from <= fte_to)
) STRICT, WITHOUT ROWID;
INSERT INTO staff_need VALUES(X'01a1fe577734793d800000424ee2efb2',0,2.5,2.5,44);
CREATE TABLE staff_need_text (
    objective_id BLOB NOT NULL,
    position INTEGER NOT NULL,
    language TEXT NOT NULL CHECK (LENGTH(language) = 2),
    label TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'translated', 'approved', 'stale')),
    PRIMARY KEY (objective_id, position, language),
    FOREIGN KEY (objective_id, position) REFERENCES staff_need (objective_id, position) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
INSERT INTO staff_need_text VALUES(X'01a1fe577734793d800000424ee2efb2',0,'fr','Nombre ETP','draft');
INSERT INTO staff_need_text VALUES(X'01a1fe577734793d800000424ee2efb2',0,'nl','Aantal VTE','draft');
CREATE TABLE deadline (
    objective_id BLOB NOT NULL REFERENCES objective (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    due INTEGER CHECK (due BETWEEN 10101 AND 99991231),
    item_id BLOB REFERENCES item (id) ON DELETE SET NULL,
    PRIMARY KEY (objective_id, position)
) STRICT, WITHOUT ROWID;
INSERT INTO deadline VALUES(X'01a1fe577734793d800000424ee2efb2',0,20251231,X'01a1fe577734793d800000ab26ab860c');
CREATE TABLE deadline_text (
    objective_id BLOB NOT NULL,
    position INTEGER NOT NULL,
    language TEXT NOT NULL CHECK (LENGTH(language) = 2),
    text TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'translated', 'approved', 'stale')),
    PRIMARY KEY (objective_id, position, language),
    FOREIGN KEY (objective_id, position) REFERENCES deadline (objective_id, position) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
INSERT INTO deadline_text VALUES(X'01a1fe577734793d800000424ee2efb2',0,'fr','Décembre 2025','draft');
INSERT INTO deadline_text VALUES(X'01a1fe577734793d800000424ee2efb2',0,'nl','December 2025','draft');
CREATE TABLE partner (id BLOB NOT NULL PRIMARY KEY, objectives INTEGER NOT NULL DEFAULT 0 CHECK (objectives >= 0), plans INTEGER NOT NULL DEFAULT 0 CHECK (plans >= 0)) STRICT, WITHOUT ROWID;
INSERT INTO partner VALUES(X'01a1fe577734793d8000013e0696767e',1,1);
CREATE TABLE partner_text (
    partner_id BLOB NOT NULL REFERENCES partner (id) ON DELETE CASCADE,
    language TEXT NOT NULL CHECK (LENGTH(language) = 2),
    name TEXT NOT NULL CHECK (name <> ''),
    state TEXT NOT NULL CHECK (state IN ('draft', 'translated', 'approved', 'stale')),
    PRIMARY KEY (partner_id, language)
) STRICT, WITHOUT ROWID;
INSERT INTO partner_text VALUES(X'01a1fe577734793d8000013e0696767e','fr','Régie des quais','draft');
INSERT INTO partner_text VALUES(X'01a1fe577734793d8000013e0696767e','nl','Regie der kaaien','approved');
CREATE TABLE partner_key (
    name_key TEXT NOT NULL PRIMARY KEY CHECK (name_key <> ''),
    partner_id BLOB NOT NULL REFERENCES partner (id) ON DELETE CASCADE
, decided INTEGER NOT NULL DEFAULT 0 CHECK (decided IN (0, 1))) STRICT, WITHOUT ROWID;
INSERT INTO partner_key VALUES('deux commune',X'01a1fe577734793d8000013e0696767e',1);
INSERT INTO partner_key VALUES('kaaienregie',X'01a1fe577734793d8000013e0696767e',0);
INSERT INTO partner_key VALUES('regie der kaaien',X'01a1fe577734793d8000013e0696767e',1);
INSERT INTO partner_key VALUES('regie des quai',X'01a1fe577734793d8000013e0696767e',0);
INSERT INTO partner_key VALUES('twee gemeenten',X'01a1fe577734793d8000013e0696767e',1);
CREATE TABLE partner_mention (
    objective_id BLOB NOT NULL REFERENCES objective (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    partner_id BLOB NOT NULL REFERENCES partner (id),
    item_id BLOB REFERENCES item (id) ON DELETE SET NULL,
    PRIMARY KEY (objective_id, position)
) STRICT, WITHOUT ROWID;
INSERT INTO partner_mention VALUES(X'01a1fe577734793d800000424ee2efb2',0,X'01a1fe577734793d8000013e0696767e',X'01a1fe577734793d800000e18bd8755c');
INSERT INTO partner_mention VALUES(X'01a1fe577734793d800000424ee2efb2',1,X'01a1fe577734793d8000013e0696767e',X'01a1fe577734793d800000ffe4e231fd');
CREATE TABLE partner_mention_text (
    objective_id BLOB NOT NULL,
    position INTEGER NOT NULL,
    language TEXT NOT NULL CHECK (LENGTH(language) = 2),
    printed TEXT NOT NULL CHECK (printed <> ''),
    PRIMARY KEY (objective_id, position, language),
    FOREIGN KEY (objective_id, position) REFERENCES partner_mention (objective_id, position)
        ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
INSERT INTO partner_mention_text VALUES(X'01a1fe577734793d800000424ee2efb2',0,'fr','Régie des quais');
INSERT INTO partner_mention_text VALUES(X'01a1fe577734793d800000424ee2efb2',0,'nl','Kaaienregie');
INSERT INTO partner_mention_text VALUES(X'01a1fe577734793d800000424ee2efb2',1,'fr','Les deux communes');
INSERT INTO partner_mention_text VALUES(X'01a1fe577734793d800000424ee2efb2',1,'nl','De twee gemeenten');
CREATE TABLE target_group (id BLOB NOT NULL PRIMARY KEY, objectives INTEGER NOT NULL DEFAULT 0 CHECK (objectives >= 0), plans INTEGER NOT NULL DEFAULT 0 CHECK (plans >= 0)) STRICT, WITHOUT ROWID;
INSERT INTO target_group VALUES(X'01a1fe577734793d800001567391c8da',1,1);
INSERT INTO target_group VALUES(X'01a1fe577734793d8000016da405ef80',1,1);
CREATE TABLE target_group_text (
    target_group_id BLOB NOT NULL REFERENCES target_group (id) ON DELETE CASCADE,
    language TEXT NOT NULL CHECK (LENGTH(language) = 2),
    name TEXT NOT NULL CHECK (name <> ''),
    state TEXT NOT NULL CHECK (state IN ('draft', 'translated', 'approved', 'stale')),
    PRIMARY KEY (target_group_id, language)
) STRICT, WITHOUT ROWID;
INSERT INTO target_group_text VALUES(X'01a1fe577734793d800001567391c8da','fr','Habitants','draft');
INSERT INTO target_group_text VALUES(X'01a1fe577734793d800001567391c8da','nl','Inwoners','draft');
INSERT INTO target_group_text VALUES(X'01a1fe577734793d8000016da405ef80','fr','Visiteurs individuels','draft');
INSERT INTO target_group_text VALUES(X'01a1fe577734793d8000016da405ef80','nl','Individuele bezoekers','draft');
CREATE TABLE target_group_key (
    name_key TEXT NOT NULL PRIMARY KEY CHECK (name_key <> ''),
    target_group_id BLOB NOT NULL REFERENCES target_group (id) ON DELETE CASCADE
, decided INTEGER NOT NULL DEFAULT 0 CHECK (decided IN (0, 1))) STRICT, WITHOUT ROWID;
INSERT INTO target_group_key VALUES('habitant',X'01a1fe577734793d800001567391c8da',0);
INSERT INTO target_group_key VALUES('individuele bezoeker',X'01a1fe577734793d8000016da405ef80',0);
INSERT INTO target_group_key VALUES('inwoner',X'01a1fe577734793d800001567391c8da',0);
INSERT INTO target_group_key VALUES('visiteur individuel',X'01a1fe577734793d8000016da405ef80',0);
CREATE TABLE target_group_mention (
    objective_id BLOB NOT NULL REFERENCES objective (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    target_group_id BLOB NOT NULL REFERENCES target_group (id),
    item_id BLOB REFERENCES item (id) ON DELETE SET NULL,
    PRIMARY KEY (objective_id, position)
) STRICT, WITHOUT ROWID;
INSERT INTO target_group_mention VALUES(X'01a1fe577734793d800000424ee2efb2',0,X'01a1fe577734793d800001567391c8da',X'01a1fe577734793d80000089425860f5');
INSERT INTO target_group_mention VALUES(X'01a1fe577734793d800000424ee2efb2',1,X'01a1fe577734793d8000016da405ef80',X'01a1fe577734793d80000091a8644d37');
CREATE TABLE target_group_mention_text (
    objective_id BLOB NOT NULL,
    position INTEGER NOT NULL,
    language TEXT NOT NULL CHECK (LENGTH(language) = 2),
    printed TEXT NOT NULL CHECK (printed <> ''),
    PRIMARY KEY (objective_id, position, language),
    FOREIGN KEY (objective_id, position) REFERENCES target_group_mention (objective_id, position)
        ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
INSERT INTO target_group_mention_text VALUES(X'01a1fe577734793d800000424ee2efb2',0,'fr','Habitants');
INSERT INTO target_group_mention_text VALUES(X'01a1fe577734793d800000424ee2efb2',0,'nl','Inwoners');
INSERT INTO target_group_mention_text VALUES(X'01a1fe577734793d800000424ee2efb2',1,'fr','Visiteurs individuels');
INSERT INTO target_group_mention_text VALUES(X'01a1fe577734793d800000424ee2efb2',1,'nl','Individuele bezoekers');
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
CREATE TABLE partner_slug (
    slug TEXT NOT NULL PRIMARY KEY CHECK (slug <> ''),
    partner_id BLOB NOT NULL REFERENCES partner (id) ON DELETE CASCADE,
    is_current INTEGER NOT NULL CHECK (is_current IN (0, 1))
) STRICT, WITHOUT ROWID;
INSERT INTO partner_slug VALUES('deux-communes',X'01a1fe577734793d8000013e0696767e',0);
INSERT INTO partner_slug VALUES('regie-des-quais',X'01a1fe577734793d8000013e0696767e',1);
CREATE TABLE target_group_slug (
    slug TEXT NOT NULL PRIMARY KEY CHECK (slug <> ''),
    target_group_id BLOB NOT NULL REFERENCES target_group (id) ON DELETE CASCADE,
    is_current INTEGER NOT NULL CHECK (is_current IN (0, 1))
) STRICT, WITHOUT ROWID;
INSERT INTO target_group_slug VALUES('habitants',X'01a1fe577734793d800001567391c8da',1);
INSERT INTO target_group_slug VALUES('visiteurs-individuels',X'01a1fe577734793d8000016da405ef80',1);
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
INSERT INTO search_document VALUES(1,X'01a1fe577734793d8000017df42cbec0',X'01a1fe577734793d8000002f0b91489b',NULL,'fr',NULL,replace('ivq1 1\naccueillir sur les quais\nla ville de verreval accueille ses visiteurs par eau','\n',char(10)));
INSERT INTO search_document VALUES(2,X'01a1fe577734793d8000017df42cbec0',X'01a1fe577734793d8000002f0b91489b',NULL,'nl',NULL,replace('ivq1 1\nonthalen op de kaaien\nde stad glasdal onthaalt haar bezoekers langs het water','\n',char(10)));
INSERT INTO search_document VALUES(3,X'01a1fe577734793d8000017df42cbec0',X'01a1fe577734793d800000424ee2efb2',NULL,'fr',NULL,replace('ivq1q1 1q1\ndes quais pour les cyclistes\ntrois quais deviennent des pistes cyclables\nneuf kilometres de piste a la fin de 2026\npart des quais ouverts aux cyclistes 2023 38 2024 44\nhabitants\nvisiteurs individuels\ndecembre 2025\nnombre etp 2 5\nbudget 2026\nab 14.021.08.02.1211 pistes cyclables 85000 euros\nregie des quais\nles deux communes\npart des quais ouverts aux cyclistes\n14.021.08.02.1211 pistes cyclables\nnombre etp','\n',char(10)));
INSERT INTO search_document VALUES(4,X'01a1fe577734793d8000017df42cbec0',X'01a1fe577734793d800000424ee2efb2',NULL,'nl',NULL,replace('ivq1q1 1q1\nkaaien voor fietsers\ndrie kaaien worden fietspaden\nnegen kilometer fietspad eind 2026\naandeel van de kaaien dat open is voor fietsers 2023 38 2024 44\ninwoners\nindividuele bezoekers\ndecember 2025\naantal vte 2 5\nbudget 2026\nba 14.021.08.02.1211 fietspaden 85000 euro\nkaaienregie\nde twee gemeenten\naandeel van de kaaien dat open is voor fietsers\n14.021.08.02.1211 fietspaden\naantal vte','\n',char(10)));
CREATE TABLE search_text (
    document_id INTEGER NOT NULL PRIMARY KEY REFERENCES search_document (id) ON DELETE CASCADE,
    text TEXT NOT NULL,
    tokens TEXT NOT NULL
) STRICT;
INSERT INTO search_text VALUES(1,replace('Accueillir sur les quais\nLa ville de Verreval accueille ses visiteurs par l’eau.','\n',char(10)),'kivq1 k1 zp01a1fe577734793d8000017df42cbec0 zlfr zko zsnone tfaccueil tfsur tfle tfquai s faccueil fsur fle fquai s fla fvill fde fverreval faccueil fse fvisiteur fpar feau s');
INSERT INTO search_text VALUES(2,replace('Onthalen op de kaaien\nDe stad Glasdal onthaalt haar bezoekers langs het water.','\n',char(10)),'kivq1 k1 zp01a1fe577734793d8000017df42cbec0 zlnl zko zsnone tnonthal tnop tnde tnkaai s nonthal nop nde nkaai s nde nstad nglasdal nonthaalt nhar nbezoeker nlang nhet nwater s');
INSERT INTO search_text VALUES(3,replace('Des quais pour les cyclistes\nTrois quais deviennent des pistes cyclables.\nNeuf kilomètres de piste à la fin de 2026\nPart des quais ouverts aux cyclistes (2023 : 38 % ; 2024 : 44 %)\nHabitants\nVisiteurs individuels\nDécembre 2025\nNombre ETP : 2,5\nBudget 2026\nAB 14.021.08.02.1211 Pistes cyclables : 85.000 euros\nRégie des quais\nLes deux communes\nPart des quais ouverts aux cyclistes\n14.021.08.02.1211 Pistes cyclables\nNombre ETP','\n',char(10)),'kivq1q1 k1q1 zp01a1fe577734793d8000017df42cbec0 zlfr zko zsnone tfde tfquai tfpour tfle tfcyclist s fde fquai fpour fle fcyclist s ftroi fquai fdeviennent fde fpist fcyclabl s fneuf fkilometr fde fpist fa fla ffin fde x2026 s fpart fde fquai fouvert faux fcyclist x2023 x38 x2024 x44 s fhabit s fvisiteur findividuel s fdecembr x2025 s fnombr fetp x2 x5 s fbudget x2026 s fab x14q021q08q02q1211 fpist fcyclabl x85000 feuro s freg fde fquai s fle fdeu fcommun s fpart fde fquai fouvert faux fcyclist s x14q021q08q02q1211 fpist fcyclabl s fnombr fetp s y14021 y14q021q08 y14q021q08q02 yivq1');
INSERT INTO search_text VALUES(4,replace('Kaaien voor fietsers\nDrie kaaien worden fietspaden.\nNegen kilometer fietspad eind 2026\nAandeel van de kaaien dat open is voor fietsers (2023 : 38 % ; 2024 : 44 %)\nInwoners\nIndividuele bezoekers\nDecember 2025\nAantal VTE : 2,5\nBudget 2026\nBA 14.021.08.02.1211 Fietspaden : 85.000 euro\nKaaienregie\nDe twee gemeenten\nAandeel van de kaaien dat open is voor fietsers\n14.021.08.02.1211 Fietspaden\nAantal VTE','\n',char(10)),'kivq1q1 k1q1 zp01a1fe577734793d8000017df42cbec0 zlnl zko zsnone tnkaai tnvoor tnfietser s nkaai nvoor nfietser s ndrie nkaai nworden nfietspad s nneg nkilometer nfietspad neind x2026 s naandel nvan nde nkaai ndat nopen nis nvoor nfietser x2023 x38 x2024 x44 s ninwoner s nindividuel nbezoeker s ndecember x2025 s naantal nvte x2 x5 s nbudget x2026 s nba x14q021q08q02q1211 nfietspad x85000 neuro s nkaaienregie s nde ntwee ngemeent s naandel nvan nde nkaai ndat nopen nis nvoor nfietser s x14q021q08q02q1211 nfietspad s naantal nvte s y14021 y14q021q08 y14q021q08q02 yivq1');
PRAGMA writable_schema=ON;
INSERT INTO sqlite_schema(type,name,tbl_name,rootpage,sql)VALUES('table','search_index','search_index',0,'CREATE VIRTUAL TABLE search_index USING fts5 (tokens, content = '''', tokenize = ''unicode61'')');
CREATE TABLE IF NOT EXISTS 'search_index_data'(id INTEGER PRIMARY KEY, block BLOB);
INSERT INTO search_index_data VALUES(1,X'04816a');
INSERT INTO search_index_data VALUES(10,X'000000000101010001010101');
INSERT INTO search_index_data VALUES(137438953473,X'000004c50330666103021f030162030240030663637565696c01040d0b030275780304292c020662756467657403023d0206636f6d6d756e03024d030679636c61626c0306192c1706036973740306121a2c02026465010214020e0e0b080706240a040563656d627203023504017503024c04087669656e6e656e74030216020365617501021a0302747003043924030375726f030245020366696e03022102056861626974030230020a696e646976696475656c03023302086b696c6f6d65747203021c02026c6101021202022003016501020f0204113c02046e65756603021b03046f6d62720304382402066f75766572740304282c02037061720102190501740304252c030369737403081808261703036f7572030210020471756169010210020a0f0814240a0203726567030247020273650102170302757201020e020474726f690302140208766572726576616c0102150303696c6c010213040673697465757201021802023201026b31010203010203030271310302030102030204697671310102020102020602713103020201020201076e61616e64656c04041b2c050374616c04043123020262610402390307657a6f656b657202021702022c03057564676574040236020364617404041f2c03016502040f0502061d2608040663656d62657204022e0303726965040210020465696e64040218030375726f04023d02076669657473657204060e172c0703706164040813062617020767656d65656e7404024303066c617364616c020214020368617202021603026574020219020a696e646976696475656c04022b0405776f6e65720402290301730404212c02046b61616902021002080c070f2c0607656e726567696504023f0308696c6f6d6574657204021602046c616e6702021802036e656704021502086f6e746861616c7402021507016c02020d03017002020e0402656e0404202c020473746164020213020474776565040242020376616e04041c2c03036f6f7204060d172c03027465040432230205776174657202021a03056f7264656e04021201017301060c070c01060c070c01200d08090c0d040505070509060609060501200b0607081004050507050804060c0505010974666163637565696c01020803076379636c69737403020c0302646503020803026c6501020a02020b0304706f757203020a03047175616901020b020209030373757201020902036e646502020a03076669657473657204020a03046b61616902020b02020803066f6e7468616c0202080401700202090304766f6f7204020901127831347130323171303871303271313231310304411701043a1702013203023a010233030330323303022b01022405013403022d01022605013503023601022f0501360304231d010419200202333803022c0102250202343403022e01022702013503023b0102340205383530303003024401023c010679313430323103025d01025504077130323171303803025e0102560b0371303203025f01025702046976713103026001025801037a6b6f01020601020601020601020602036c667201020502020503026e6c02020502020502217030316131666535373737333437393364383030303031376466343263626563300102040102040102040102040205736e6f6e650102070102070102070102070407060c080b0b0d0a100a060d080808080a0f0d0a0a090a0c08070b0810080707090d080e0a0a0c0a0d09070f0a090c0b0809080e0b0c0b08070f0a070f0c0d09080d0606080909090a080a0a310e0c070a090c08080c0c0b06091c090b09090b0a0a090d0e0f0b0c110b0a2f');
CREATE TABLE IF NOT EXISTS 'search_index_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
INSERT INTO search_index_idx VALUES(1,X'',2);
CREATE TABLE IF NOT EXISTS 'search_index_docsize'(id INTEGER PRIMARY KEY, sz BLOB);
INSERT INTO search_index_docsize VALUES(1,X'1a');
INSERT INTO search_index_docsize VALUES(2,X'1a');
INSERT INTO search_index_docsize VALUES(3,X'5f');
INSERT INTO search_index_docsize VALUES(4,X'57');
CREATE TABLE IF NOT EXISTS 'search_index_config'(k PRIMARY KEY, v) WITHOUT ROWID;
INSERT INTO search_index_config VALUES('version',4);
CREATE TABLE search_word (
    word TEXT NOT NULL CHECK (word <> ''),
    reversed TEXT NOT NULL,
    letter TEXT NOT NULL CHECK (LENGTH(letter) = 1),
    shown TEXT NOT NULL CHECK (shown <> ''),
    documents INTEGER NOT NULL,
    PRIMARY KEY (word, letter)
) STRICT, WITHOUT ROWID;
INSERT INTO search_word VALUES('14.021.08.02.1211','1121.20.80.120.41','x','14.021.08.02.1211',2);
INSERT INTO search_word VALUES('aandeel','leednaa','n','aandeel',1);
INSERT INTO search_word VALUES('aantal','latnaa','n','aantal',1);
INSERT INTO search_word VALUES('accueille','ellieucca','f','accueille',1);
INSERT INTO search_word VALUES('accueillir','rillieucca','f','accueillir',1);
INSERT INTO search_word VALUES('bezoekers','srekeozeb','n','bezoekers',2);
INSERT INTO search_word VALUES('budget','tegdub','f','budget',1);
INSERT INTO search_word VALUES('budget','tegdub','n','budget',1);
INSERT INTO search_word VALUES('communes','senummoc','f','communes',1);
INSERT INTO search_word VALUES('cyclables','selbalcyc','f','cyclables',1);
INSERT INTO search_word VALUES('cyclistes','setsilcyc','f','cyclistes',1);
INSERT INTO search_word VALUES('december','rebmeced','n','december',1);
INSERT INTO search_word VALUES('decembre','erbmeced','f','décembre',1);
INSERT INTO search_word VALUES('deviennent','tnenneived','f','deviennent',1);
INSERT INTO search_word VALUES('drie','eird','n','drie',1);
INSERT INTO search_word VALUES('eau','uae','f','eau',1);
INSERT INTO search_word VALUES('eind','dnie','n','eind',1);
INSERT INTO search_word VALUES('etp','pte','f','etp',1);
INSERT INTO search_word VALUES('euro','orue','n','euro',1);
INSERT INTO search_word VALUES('euros','sorue','f','euros',1);
INSERT INTO search_word VALUES('fietsers','sresteif','n','fietsers',1);
INSERT INTO search_word VALUES('fietspad','dapsteif','n','fietspad',1);
INSERT INTO search_word VALUES('fietspaden','nedapsteif','n','fietspaden',1);
INSERT INTO search_word VALUES('fin','nif','f','fin',1);
INSERT INTO search_word VALUES('gemeenten','netneemeg','n','gemeenten',1);
INSERT INTO search_word VALUES('glasdal','ladsalg','n','glasdal',1);
INSERT INTO search_word VALUES('haar','raah','n','haar',1);
INSERT INTO search_word VALUES('habitants','stnatibah','f','habitants',1);
INSERT INTO search_word VALUES('individuele','eleudividni','n','individuele',1);
INSERT INTO search_word VALUES('individuels','sleudividni','f','individuels',1);
INSERT INTO search_word VALUES('inwoners','srenowni','n','inwoners',1);
INSERT INTO search_word VALUES('kaaien','neiaak','n','kaaien',2);
INSERT INTO search_word VALUES('kaaienregie','eigerneiaak','n','kaaienregie',1);
INSERT INTO search_word VALUES('kilometer','retemolik','n','kilometer',1);
INSERT INTO search_word VALUES('kilometres','sertemolik','f','kilomètres',1);
INSERT INTO search_word VALUES('langs','sgnal','n','langs',1);
INSERT INTO search_word VALUES('negen','negen','n','negen',1);
INSERT INTO search_word VALUES('neuf','fuen','f','neuf',1);
INSERT INTO search_word VALUES('nombre','erbmon','f','nombre',1);
INSERT INTO search_word VALUES('onthaalt','tlaahtno','n','onthaalt',1);
INSERT INTO search_word VALUES('onthalen','nelahtno','n','onthalen',1);
INSERT INTO search_word VALUES('open','nepo','n','open',1);
INSERT INTO search_word VALUES('ouverts','strevuo','f','ouverts',1);
INSERT INTO search_word VALUES('part','trap','f','part',1);
INSERT INTO search_word VALUES('piste','etsip','f','piste',1);
INSERT INTO search_word VALUES('pistes','setsip','f','pistes',1);
INSERT INTO search_word VALUES('quais','siauq','f','quais',2);
INSERT INTO search_word VALUES('regie','eiger','f','régie',1);
INSERT INTO search_word VALUES('stad','dats','n','stad',1);
INSERT INTO search_word VALUES('trois','siort','f','trois',1);
INSERT INTO search_word VALUES('twee','eewt','n','twee',1);
INSERT INTO search_word VALUES('verreval','laverrev','f','verreval',1);
INSERT INTO search_word VALUES('ville','elliv','f','ville',1);
INSERT INTO search_word VALUES('visiteurs','sruetisiv','f','visiteurs',2);
INSERT INTO search_word VALUES('vte','etv','n','vte',1);
INSERT INTO search_word VALUES('water','retaw','n','water',1);
CREATE TABLE search_state (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO search_state VALUES('rules','1:cyclist,cyclistes,cyclist,cyclist,fiets,fietser,fietser,fiets,mobilit,mobilities,mobil,mobiliti,veranstaltungen,veranstaltung,veranstaltungen,veranstalt,lopen,lop,lopen,lop,cheval,chevaux,chevaux,chevaux,gemeenten,gemeent,gemeenten,gemeent');
CREATE INDEX journal_of_plan ON journal (plan_id, revision);
CREATE UNIQUE INDEX journal_of_shared ON journal (subject_kind, revision) WHERE plan_id IS NULL;
CREATE INDEX source_line_by_state ON source_line (source_id, state, number);
CREATE INDEX plan_of_source ON plan (source_id);
CREATE INDEX objective_of_parent ON objective (parent_id);
CREATE INDEX indicator_of_item ON indicator (item_id);
CREATE INDEX deadline_of_item ON deadline (item_id);
CREATE INDEX partner_key_of_partner ON partner_key (partner_id);
CREATE INDEX partner_mention_of_partner ON partner_mention (partner_id);
CREATE INDEX partner_mention_of_item ON partner_mention (item_id);
CREATE INDEX target_group_key_of_group ON target_group_key (target_group_id);
CREATE INDEX target_group_mention_of_group ON target_group_mention (target_group_id);
CREATE INDEX target_group_mention_of_item ON target_group_mention (item_id);
CREATE INDEX finding_of_objective ON finding (objective_id, position);
CREATE INDEX partner_slug_of_partner ON partner_slug (partner_id);
CREATE UNIQUE INDEX partner_current_slug ON partner_slug (partner_id) WHERE is_current = 1;
CREATE INDEX target_group_slug_of_group ON target_group_slug (target_group_id);
CREATE UNIQUE INDEX target_group_current_slug ON target_group_slug (target_group_id) WHERE is_current = 1;
CREATE INDEX search_document_of_plan ON search_document (plan_id, objective_id);
CREATE INDEX search_word_reversed ON search_word (reversed);
PRAGMA writable_schema=OFF;
COMMIT;
