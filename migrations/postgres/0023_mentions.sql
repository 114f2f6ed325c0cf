CREATE TABLE "document_mentions" (
	"id" text PRIMARY KEY NOT NULL,
	"documentId" text NOT NULL,
	"kind" text NOT NULL,
	"subjectId" text NOT NULL,
	"mentionedBy" text NOT NULL,
	"mentionedAt" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "document_mentions" ADD CONSTRAINT "document_mentions_documentId_documents_id_fk" FOREIGN KEY ("documentId") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_mentions" ADD CONSTRAINT "document_mentions_mentionedBy_users_id_fk" FOREIGN KEY ("mentionedBy") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "document_mentions_document" ON "document_mentions" USING btree ("documentId");