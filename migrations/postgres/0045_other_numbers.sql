CREATE TABLE "file_other_numbers" (
	"versionId" text PRIMARY KEY NOT NULL,
	"reason" text NOT NULL,
	"markedBy" text NOT NULL,
	"markedAt" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "document_other_numbers" (
	"id" text PRIMARY KEY NOT NULL,
	"documentId" text NOT NULL,
	"fingerprint" text NOT NULL,
	"reason" text NOT NULL,
	"markedBy" text NOT NULL,
	"markedAt" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "file_other_numbers" ADD CONSTRAINT "file_other_numbers_versionId_file_versions_id_fk" FOREIGN KEY ("versionId") REFERENCES "public"."file_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "file_other_numbers" ADD CONSTRAINT "file_other_numbers_markedBy_users_id_fk" FOREIGN KEY ("markedBy") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_other_numbers" ADD CONSTRAINT "document_other_numbers_documentId_documents_id_fk" FOREIGN KEY ("documentId") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_other_numbers" ADD CONSTRAINT "document_other_numbers_markedBy_users_id_fk" FOREIGN KEY ("markedBy") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "document_other_numbers_fingerprint" ON "document_other_numbers" USING btree ("documentId","fingerprint");