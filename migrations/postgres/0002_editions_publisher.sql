ALTER TABLE "editions" ADD COLUMN "exemptionReason" text;--> statement-breakpoint
ALTER TABLE "editions" ADD COLUMN "organisationId" text;--> statement-breakpoint
ALTER TABLE "editions" ADD CONSTRAINT "editions_organisationId_organisations_id_fk" FOREIGN KEY ("organisationId") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;