DROP INDEX "document_other_numbers_fingerprint";--> statement-breakpoint
ALTER TABLE "file_other_numbers" DROP CONSTRAINT "file_other_numbers_pkey";--> statement-breakpoint
ALTER TABLE "decision_revisions" ADD COLUMN "mandateTaskId" text;--> statement-breakpoint
ALTER TABLE "file_other_numbers" ADD COLUMN "id" text;--> statement-breakpoint
UPDATE "file_other_numbers" SET "id" = "versionId";--> statement-breakpoint
ALTER TABLE "file_other_numbers" ADD PRIMARY KEY ("id");--> statement-breakpoint
ALTER TABLE "decision_revisions" ADD CONSTRAINT "decision_revisions_mandateTaskId_mandate_tasks_id_fk" FOREIGN KEY ("mandateTaskId") REFERENCES "public"."mandate_tasks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "file_other_numbers_standing" ON "file_other_numbers" USING btree ("versionId") WHERE "withdrawnAt" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "document_other_numbers_fingerprint" ON "document_other_numbers" USING btree ("documentId","fingerprint") WHERE "withdrawnAt" is null;--> statement-breakpoint
UPDATE "decision_revisions" SET "mandateTaskId" = (SELECT "mandateTaskId" FROM "decisions" WHERE "decisions"."id" = "decision_revisions"."decisionId");
