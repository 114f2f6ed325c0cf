CREATE TABLE "document_flags" (
	"id" text PRIMARY KEY NOT NULL,
	"documentId" text NOT NULL,
	"kind" text NOT NULL,
	"place" text NOT NULL,
	"foundAt" timestamp (3) with time zone NOT NULL,
	"goneAt" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "document_flags" ADD CONSTRAINT "document_flags_documentId_documents_id_fk" FOREIGN KEY ("documentId") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "document_flags_document" ON "document_flags" USING btree ("documentId","goneAt");