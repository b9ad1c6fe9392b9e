-- Full-text search over titles, summaries and quotes. The indexed columns hold folded words (src/store/words.ts), so the
-- tokenizer has only spaces to split at. External content: the delete trigger must pass the old words.
CREATE VIRTUAL TABLE `article_fts` USING fts5(search_title, search_summary, content='article', content_rowid='id', tokenize='unicode61 remove_diacritics 2');
--> statement-breakpoint
CREATE TRIGGER `article_fts_insert` AFTER INSERT ON `article` BEGIN
  INSERT INTO article_fts(rowid, search_title, search_summary) VALUES (new.id, new.search_title, new.search_summary);
END;
--> statement-breakpoint
CREATE TRIGGER `article_fts_delete` AFTER DELETE ON `article` BEGIN
  INSERT INTO article_fts(article_fts, rowid, search_title, search_summary) VALUES ('delete', old.id, old.search_title, old.search_summary);
END;
--> statement-breakpoint
CREATE TRIGGER `article_fts_update` AFTER UPDATE OF search_title, search_summary ON `article` BEGIN
  INSERT INTO article_fts(article_fts, rowid, search_title, search_summary) VALUES ('delete', old.id, old.search_title, old.search_summary);
  INSERT INTO article_fts(rowid, search_title, search_summary) VALUES (new.id, new.search_title, new.search_summary);
END;
--> statement-breakpoint
CREATE VIRTUAL TABLE `quote_fts` USING fts5(search_text, content='quote', content_rowid='id', tokenize='unicode61 remove_diacritics 2');
--> statement-breakpoint
CREATE TRIGGER `quote_fts_insert` AFTER INSERT ON `quote` BEGIN
  INSERT INTO quote_fts(rowid, search_text) VALUES (new.id, new.search_text);
END;
--> statement-breakpoint
CREATE TRIGGER `quote_fts_delete` AFTER DELETE ON `quote` BEGIN
  INSERT INTO quote_fts(quote_fts, rowid, search_text) VALUES ('delete', old.id, old.search_text);
END;
--> statement-breakpoint
CREATE TRIGGER `quote_fts_update` AFTER UPDATE OF search_text ON `quote` BEGIN
  INSERT INTO quote_fts(quote_fts, rowid, search_text) VALUES ('delete', old.id, old.search_text);
  INSERT INTO quote_fts(rowid, search_text) VALUES (new.id, new.search_text);
END;
