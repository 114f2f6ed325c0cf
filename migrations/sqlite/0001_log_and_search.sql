-- The log is append-only, whoever holds the connection.
CREATE TRIGGER activity_refuses_update BEFORE UPDATE ON activity BEGIN SELECT RAISE(ABORT, 'activity is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER activity_refuses_delete BEFORE DELETE ON activity BEGIN SELECT RAISE(ABORT, 'activity is append-only'); END;
--> statement-breakpoint
-- What is published does not change.
CREATE TRIGGER editions_refuse_update BEFORE UPDATE ON editions BEGIN SELECT RAISE(ABORT, 'editions are immutable'); END;
--> statement-breakpoint
CREATE TRIGGER editions_refuse_delete BEFORE DELETE ON editions BEGIN SELECT RAISE(ABORT, 'editions are immutable'); END;
--> statement-breakpoint
CREATE TRIGGER edition_files_refuse_update BEFORE UPDATE ON edition_files BEGIN SELECT RAISE(ABORT, 'editions are immutable'); END;
--> statement-breakpoint
CREATE TRIGGER edition_files_refuse_delete BEFORE DELETE ON edition_files BEGIN SELECT RAISE(ABORT, 'editions are immutable'); END;
--> statement-breakpoint
-- Whole words and stems. Diacritics stay: "får" is not "far".
CREATE VIRTUAL TABLE search_words USING fts5(title, body, stems, content='search_entries', content_rowid='entry', tokenize="unicode61 remove_diacritics 0", prefix='2 3');
--> statement-breakpoint
-- Inside words: "handel" finds "menneskehandelen".
CREATE VIRTUAL TABLE search_parts USING fts5(title, body, content='search_entries', content_rowid='entry', tokenize="trigram");
--> statement-breakpoint
CREATE TRIGGER search_entries_added AFTER INSERT ON search_entries BEGIN
  INSERT INTO search_words (rowid, title, body, stems) VALUES (new.entry, new.title, new.body, new.stems);
  INSERT INTO search_parts (rowid, title, body) VALUES (new.entry, new.title, new.body);
END;
--> statement-breakpoint
CREATE TRIGGER search_entries_removed AFTER DELETE ON search_entries BEGIN
  INSERT INTO search_words (search_words, rowid, title, body, stems) VALUES ('delete', old.entry, old.title, old.body, old.stems);
  INSERT INTO search_parts (search_parts, rowid, title, body) VALUES ('delete', old.entry, old.title, old.body);
END;
--> statement-breakpoint
CREATE TRIGGER search_entries_changed AFTER UPDATE ON search_entries BEGIN
  INSERT INTO search_words (search_words, rowid, title, body, stems) VALUES ('delete', old.entry, old.title, old.body, old.stems);
  INSERT INTO search_parts (search_parts, rowid, title, body) VALUES ('delete', old.entry, old.title, old.body);
  INSERT INTO search_words (rowid, title, body, stems) VALUES (new.entry, new.title, new.body, new.stems);
  INSERT INTO search_parts (rowid, title, body) VALUES (new.entry, new.title, new.body);
END;
