-- Written by hand: drizzle knows neither WITHOUT ROWID nor full-text tables nor triggers.
--
-- Full-text search, newest first. A hit's rowid is its moment in minutes, times 2^30, plus the id of its article or quote,
-- so that the newest hits of the commonest word come straight off the index; `rowid & 1073741823` is the id. The indexed
-- columns hold folded words (src/store/words.ts). Contentless: what is deleted needs only its rowid.
DROP TRIGGER `article_fts_insert`;
--> statement-breakpoint
DROP TRIGGER `article_fts_delete`;
--> statement-breakpoint
DROP TRIGGER `article_fts_update`;
--> statement-breakpoint
DROP TRIGGER `quote_fts_insert`;
--> statement-breakpoint
DROP TRIGGER `quote_fts_delete`;
--> statement-breakpoint
DROP TRIGGER `quote_fts_update`;
--> statement-breakpoint
DROP TABLE `article_fts`;
--> statement-breakpoint
DROP TABLE `quote_fts`;
--> statement-breakpoint
-- The article with its text as the last column. What was the highest id stays so: an id is never given twice.
CREATE TABLE `__new_article` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`url` text,
	`content_key` text NOT NULL,
	`outlet_id` integer,
	`title` text NOT NULL,
	`byline` text,
	`published` text,
	`known_at` integer NOT NULL,
	`sort_at` integer NOT NULL,
	`language` text NOT NULL,
	`text_hash` text NOT NULL,
	`origin` text NOT NULL,
	`topic_version` text NOT NULL,
	`extractor_version` integer NOT NULL,
	`record_hash` text NOT NULL,
	`stored_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`withdrawn_at` integer,
	`only_of_feed` integer,
	`summary_by` text,
	`summary_text` text,
	`search_title` text NOT NULL,
	`search_summary` text NOT NULL,
	`text` text NOT NULL,
	FOREIGN KEY (`outlet_id`) REFERENCES `outlet`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO sqlite_sequence (name, seq) SELECT '__new_article', seq FROM sqlite_sequence WHERE name = 'article';
--> statement-breakpoint
INSERT INTO `__new_article` SELECT `id`, `url`, `content_key`, `outlet_id`, `title`, `byline`, `published`, `known_at`, `sort_at`, `language`,
	`text_hash`, `origin`, `topic_version`, `extractor_version`, `record_hash`, `stored_at`, `updated_at`, `withdrawn_at`, `only_of_feed`,
	`summary_by`, `summary_text`, `search_title`, `search_summary`, `text` FROM `article` ORDER BY `id`;
--> statement-breakpoint
DROP TABLE `article`;
--> statement-breakpoint
ALTER TABLE `__new_article` RENAME TO `article`;
--> statement-breakpoint
CREATE INDEX `article_url` ON `article` (`url`);
--> statement-breakpoint
CREATE INDEX `article_content_key` ON `article` (`content_key`);
--> statement-breakpoint
CREATE INDEX `article_text_hash` ON `article` (`text_hash`);
--> statement-breakpoint
CREATE INDEX `article_newest` ON `article` (`sort_at`,`id`);
--> statement-breakpoint
CREATE INDEX `article_topic_version` ON `article` (`topic_version`);
--> statement-breakpoint
CREATE INDEX `article_extractor_version` ON `article` (`extractor_version`,`id`);
--> statement-breakpoint
CREATE INDEX `article_only_of_feed` ON `article` (`only_of_feed`) WHERE only_of_feed IS NOT NULL;
--> statement-breakpoint
CREATE VIRTUAL TABLE `article_fts` USING fts5(search_title, search_summary, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2');
--> statement-breakpoint
CREATE TRIGGER `article_fts_insert` AFTER INSERT ON `article` BEGIN
  INSERT INTO article_fts(rowid, search_title, search_summary)
    VALUES (max(-4294967296, min(4294967295, new.sort_at / 60000)) * 1073741824 + new.id, new.search_title, new.search_summary);
END;
--> statement-breakpoint
CREATE TRIGGER `article_fts_delete` AFTER DELETE ON `article` BEGIN
  DELETE FROM article_fts WHERE rowid = max(-4294967296, min(4294967295, old.sort_at / 60000)) * 1073741824 + old.id;
END;
--> statement-breakpoint
CREATE TRIGGER `article_fts_update` AFTER UPDATE OF search_title, search_summary, sort_at ON `article`
WHEN old.search_title <> new.search_title OR old.search_summary <> new.search_summary OR old.sort_at <> new.sort_at BEGIN
  DELETE FROM article_fts WHERE rowid = max(-4294967296, min(4294967295, old.sort_at / 60000)) * 1073741824 + old.id;
  INSERT INTO article_fts(rowid, search_title, search_summary)
    VALUES (max(-4294967296, min(4294967295, new.sort_at / 60000)) * 1073741824 + new.id, new.search_title, new.search_summary);
END;
--> statement-breakpoint
INSERT INTO article_fts(rowid, search_title, search_summary)
  SELECT max(-4294967296, min(4294967295, sort_at / 60000)) * 1073741824 + id AS newest, search_title, search_summary FROM article ORDER BY newest;
--> statement-breakpoint
CREATE VIRTUAL TABLE `quote_fts` USING fts5(search_text, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2');
--> statement-breakpoint
CREATE TRIGGER `quote_fts_insert` AFTER INSERT ON `quote` BEGIN
  INSERT INTO quote_fts(rowid, search_text)
    VALUES (max(-4294967296, min(4294967295, new.sort_at / 60000)) * 1073741824 + new.id, new.search_text);
END;
--> statement-breakpoint
CREATE TRIGGER `quote_fts_delete` AFTER DELETE ON `quote` BEGIN
  DELETE FROM quote_fts WHERE rowid = max(-4294967296, min(4294967295, old.sort_at / 60000)) * 1073741824 + old.id;
END;
--> statement-breakpoint
CREATE TRIGGER `quote_fts_update` AFTER UPDATE OF search_text, sort_at ON `quote`
WHEN old.search_text <> new.search_text OR old.sort_at <> new.sort_at BEGIN
  DELETE FROM quote_fts WHERE rowid = max(-4294967296, min(4294967295, old.sort_at / 60000)) * 1073741824 + old.id;
  INSERT INTO quote_fts(rowid, search_text)
    VALUES (max(-4294967296, min(4294967295, new.sort_at / 60000)) * 1073741824 + new.id, new.search_text);
END;
--> statement-breakpoint
INSERT INTO quote_fts(rowid, search_text)
  SELECT max(-4294967296, min(4294967295, sort_at / 60000)) * 1073741824 + id AS newest, search_text FROM quote ORDER BY newest;
--> statement-breakpoint
-- What makes an article a copy or part of a story is one row of its own; the two tables that find it are filled from that
-- row by triggers. As tables of whole rows with three trees each they were half of the file, and most of each write.
ALTER TABLE `article_story` ADD `hashes` text DEFAULT '[]' NOT NULL;
--> statement-breakpoint
ALTER TABLE `article_story` ADD `words` text DEFAULT '[]' NOT NULL;
--> statement-breakpoint
ALTER TABLE `article_story` ADD `found_by` text DEFAULT '[]' NOT NULL;
--> statement-breakpoint
UPDATE `article_story` SET
  hashes = (SELECT json_group_array(hash) FROM article_shingle s WHERE s.article_id = article_story.article_id),
  words = (SELECT json_group_array(word) FROM story_word w WHERE w.article_id = article_story.article_id),
  found_by = (SELECT json_group_array(word) FROM story_word w WHERE w.article_id = article_story.article_id AND word GLOB '[tn]:*');
--> statement-breakpoint
DROP TABLE `article_shingle`;
--> statement-breakpoint
DROP TABLE `story_word`;
--> statement-breakpoint
DROP INDEX `article_story_of`;
--> statement-breakpoint
DROP INDEX `article_story_newest`;
--> statement-breakpoint
CREATE INDEX `article_story_copy` ON `article_story` (`copy_of`) WHERE copy_of IS NOT NULL;
--> statement-breakpoint
CREATE TABLE `article_shingle` (
	`hash` integer NOT NULL,
	`sort_at` integer NOT NULL,
	`article_id` integer NOT NULL,
	PRIMARY KEY(`hash`, `sort_at`, `article_id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `story_word` (
	`word` text NOT NULL,
	`sort_at` integer NOT NULL,
	`article_id` integer NOT NULL,
	PRIMARY KEY(`word`, `sort_at`, `article_id`)
) WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO article_shingle SELECT j.value, t.sort_at, t.article_id FROM article_story t, json_each(t.hashes) j ORDER BY 1, 2, 3;
--> statement-breakpoint
INSERT INTO story_word SELECT j.value, t.sort_at, t.article_id FROM article_story t, json_each(t.found_by) j ORDER BY 1, 2, 3;
--> statement-breakpoint
CREATE TRIGGER `article_story_insert` AFTER INSERT ON `article_story` BEGIN
  INSERT OR IGNORE INTO article_shingle SELECT value, new.sort_at, new.article_id FROM json_each(new.hashes);
  INSERT OR IGNORE INTO story_word SELECT value, new.sort_at, new.article_id FROM json_each(new.found_by);
END;
--> statement-breakpoint
CREATE TRIGGER `article_story_delete` AFTER DELETE ON `article_story` BEGIN
  DELETE FROM article_shingle WHERE hash IN (SELECT value FROM json_each(old.hashes)) AND sort_at = old.sort_at AND article_id = old.article_id;
  DELETE FROM story_word WHERE word IN (SELECT value FROM json_each(old.found_by)) AND sort_at = old.sort_at AND article_id = old.article_id;
END;
--> statement-breakpoint
CREATE TRIGGER `article_story_update` AFTER UPDATE OF hashes, found_by, sort_at ON `article_story`
WHEN old.hashes <> new.hashes OR old.found_by <> new.found_by OR old.sort_at <> new.sort_at BEGIN
  DELETE FROM article_shingle WHERE hash IN (SELECT value FROM json_each(old.hashes)) AND sort_at = old.sort_at AND article_id = old.article_id;
  DELETE FROM story_word WHERE word IN (SELECT value FROM json_each(old.found_by)) AND sort_at = old.sort_at AND article_id = old.article_id;
  INSERT OR IGNORE INTO article_shingle SELECT value, new.sort_at, new.article_id FROM json_each(new.hashes);
  INSERT OR IGNORE INTO story_word SELECT value, new.sort_at, new.article_id FROM json_each(new.found_by);
END;
--> statement-breakpoint
-- Tables whose key is all they have, kept once instead of twice.
CREATE TABLE `__new_article_brief` (
	`brief` text NOT NULL,
	`sort_at` integer NOT NULL,
	`article_id` integer NOT NULL,
	PRIMARY KEY(`brief`, `sort_at`, `article_id`),
	FOREIGN KEY (`article_id`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `__new_article_brief` SELECT brief, sort_at, article_id FROM article_brief ORDER BY 1, 2, 3;
--> statement-breakpoint
DROP TABLE `article_brief`;
--> statement-breakpoint
ALTER TABLE `__new_article_brief` RENAME TO `article_brief`;
--> statement-breakpoint
CREATE INDEX `article_brief_article` ON `article_brief` (`article_id`,`brief`);
--> statement-breakpoint
CREATE TABLE `__new_article_address` (
	`key` text PRIMARY KEY NOT NULL,
	`article_id` integer NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `__new_article_address` SELECT key, article_id FROM article_address ORDER BY 1;
--> statement-breakpoint
DROP TABLE `article_address`;
--> statement-breakpoint
ALTER TABLE `__new_article_address` RENAME TO `article_address`;
--> statement-breakpoint
CREATE INDEX `article_address_of` ON `article_address` (`article_id`);
--> statement-breakpoint
CREATE TABLE `__new_name_word` (
	`word` text NOT NULL,
	`person_id` integer NOT NULL,
	PRIMARY KEY(`word`, `person_id`),
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `__new_name_word` SELECT word, person_id FROM name_word ORDER BY 1, 2;
--> statement-breakpoint
DROP TABLE `name_word`;
--> statement-breakpoint
ALTER TABLE `__new_name_word` RENAME TO `name_word`;
--> statement-breakpoint
CREATE INDEX `name_word_person` ON `name_word` (`person_id`);
--> statement-breakpoint
CREATE TABLE `__new_name_variant` (
	`variant` text NOT NULL,
	`word` text NOT NULL,
	PRIMARY KEY(`variant`, `word`)
) WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `__new_name_variant` SELECT variant, word FROM name_variant ORDER BY 1, 2;
--> statement-breakpoint
DROP TABLE `name_variant`;
--> statement-breakpoint
ALTER TABLE `__new_name_variant` RENAME TO `name_variant`;
--> statement-breakpoint
-- In the order of the text, as they are read.
DROP INDEX `article_date_of_article`;
--> statement-breakpoint
CREATE INDEX `article_date_of_article` ON `article_date` (`article_id`,`start`);
--> statement-breakpoint
DROP INDEX `attendance_of_article`;
--> statement-breakpoint
CREATE INDEX `attendance_of_article` ON `attendance` (`article_id`,`start`);
--> statement-breakpoint
CREATE INDEX `attendance_of_representative` ON `attendance` (`represented_by_id`) WHERE represented_by_id IS NOT NULL;
--> statement-breakpoint
DROP INDEX `fact_of_article`;
--> statement-breakpoint
CREATE INDEX `fact_of_article` ON `fact` (`article_id`,`start`);
