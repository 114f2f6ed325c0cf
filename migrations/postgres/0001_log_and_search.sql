-- The log is append-only, and what is published does not change, whoever holds the connection.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$;
--> statement-breakpoint
CREATE TRIGGER activity_refuses_change BEFORE UPDATE OR DELETE ON activity FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER editions_refuse_change BEFORE UPDATE OR DELETE ON editions FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER edition_files_refuse_change BEFORE UPDATE OR DELETE ON edition_files FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
-- Whole words and stems; "simple" keeps å, ø, æ and the Sami letters as they are.
CREATE INDEX search_entries_words ON search_entries USING gin (to_tsvector('simple', title || ' ' || body || ' ' || stems));
