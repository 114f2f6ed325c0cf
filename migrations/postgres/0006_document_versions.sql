CREATE TABLE "document_version_writers" (
	"versionId" text NOT NULL,
	"userId" text NOT NULL,
	CONSTRAINT "document_version_writers_versionId_userId_pk" PRIMARY KEY("versionId","userId")
);
--> statement-breakpoint
CREATE TABLE "document_versions" (
	"id" text PRIMARY KEY NOT NULL,
	"documentId" text NOT NULL,
	"number" integer NOT NULL,
	"sequence" integer NOT NULL,
	"state" "bytea" NOT NULL,
	"kind" text NOT NULL,
	"name" text,
	"step" text,
	"restoredFrom" integer,
	"createdBy" text,
	"createdAt" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "document_version_writers" ADD CONSTRAINT "document_version_writers_versionId_document_versions_id_fk" FOREIGN KEY ("versionId") REFERENCES "public"."document_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_version_writers" ADD CONSTRAINT "document_version_writers_userId_users_id_fk" FOREIGN KEY ("userId") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_versions" ADD CONSTRAINT "document_versions_documentId_documents_id_fk" FOREIGN KEY ("documentId") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_versions" ADD CONSTRAINT "document_versions_createdBy_users_id_fk" FOREIGN KEY ("createdBy") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "document_version_writers_user" ON "document_version_writers" USING btree ("userId");--> statement-breakpoint
CREATE UNIQUE INDEX "document_versions_number" ON "document_versions" USING btree ("documentId","number");