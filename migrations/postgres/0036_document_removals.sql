CREATE TABLE "document_removals" (
	"id" text PRIMARY KEY NOT NULL,
	"documentId" text NOT NULL,
	"what" text NOT NULL,
	"reason" text NOT NULL,
	"removedBy" text NOT NULL,
	"removedAt" timestamp (3) with time zone NOT NULL,
	"overwrittenAt" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "document_removals" ADD CONSTRAINT "document_removals_documentId_documents_id_fk" FOREIGN KEY ("documentId") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_removals" ADD CONSTRAINT "document_removals_removedBy_users_id_fk" FOREIGN KEY ("removedBy") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "document_removals_document" ON "document_removals" USING btree ("documentId","removedAt");--> statement-breakpoint
CREATE INDEX "document_removals_overwritten" ON "document_removals" USING btree ("overwrittenAt");