CREATE TABLE "file_scans" (
	"versionId" text PRIMARY KEY NOT NULL,
	"result" text NOT NULL,
	"signature" text NOT NULL,
	"scannedAt" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "file_scans" ADD CONSTRAINT "file_scans_versionId_file_versions_id_fk" FOREIGN KEY ("versionId") REFERENCES "public"."file_versions"("id") ON DELETE no action ON UPDATE no action;