CREATE TABLE "document_imports" (
	"documentId" text PRIMARY KEY NOT NULL,
	"format" text NOT NULL,
	"fileName" text NOT NULL,
	"size" integer NOT NULL,
	"sha256" text NOT NULL,
	"losses" jsonb NOT NULL,
	"importedBy" text,
	"importedAt" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "document_imports" ADD CONSTRAINT "document_imports_documentId_documents_id_fk" FOREIGN KEY ("documentId") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;