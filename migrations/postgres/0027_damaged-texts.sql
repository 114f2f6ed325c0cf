ALTER TABLE "document_updates" ADD COLUMN "setAside" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "documents" ADD COLUMN "unreadableFrom" integer;