ALTER TABLE "agenda_items" ADD COLUMN "audience" text DEFAULT 'agenda' NOT NULL;--> statement-breakpoint
ALTER TABLE "backlog_items" ADD COLUMN "audience" text DEFAULT 'agenda' NOT NULL;