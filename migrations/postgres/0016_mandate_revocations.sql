CREATE TABLE "mandate_revocations" (
	"mandateId" text PRIMARY KEY NOT NULL,
	"reason" text NOT NULL,
	"meetingId" text,
	"revokedBy" text NOT NULL,
	"revokedAt" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "mandate_revocations" ADD CONSTRAINT "mandate_revocations_mandateId_mandates_id_fk" FOREIGN KEY ("mandateId") REFERENCES "public"."mandates"("id") ON DELETE no action ON UPDATE no action;