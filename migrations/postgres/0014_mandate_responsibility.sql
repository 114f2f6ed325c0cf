CREATE TABLE "mandate_milestones" (
	"id" text PRIMARY KEY NOT NULL,
	"mandateId" text NOT NULL,
	"number" integer NOT NULL,
	"text" text NOT NULL,
	"dueOn" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mandate_task_parts" (
	"taskId" text NOT NULL,
	"organisationId" text NOT NULL,
	"part" text NOT NULL,
	CONSTRAINT "mandate_task_parts_taskId_organisationId_pk" PRIMARY KEY("taskId","organisationId")
);
--> statement-breakpoint
CREATE TABLE "milestone_completions" (
	"milestoneId" text PRIMARY KEY NOT NULL,
	"reachedOn" text NOT NULL,
	"note" text NOT NULL,
	"recordedBy" text,
	"recordedAt" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "mandate_tasks" DROP CONSTRAINT "mandate_tasks_leadOrganisationId_organisations_id_fk";
--> statement-breakpoint
ALTER TABLE "mandate_adoptions" ADD COLUMN "workspaceId" text;
--> statement-breakpoint
ALTER TABLE "mandate_adoptions" ADD COLUMN "endsBefore" text;
--> statement-breakpoint
UPDATE "mandate_adoptions" SET "workspaceId" = m."workspaceId", "endsBefore" = m."endsBefore" FROM (
	SELECT a."mandateId", m."workspaceId", lead(a."inForceFrom") OVER (PARTITION BY m."workspaceId" ORDER BY a."inForceFrom", m."number") AS "endsBefore"
	FROM "mandate_adoptions" a JOIN "mandates" m ON m."id" = a."mandateId"
) m WHERE m."mandateId" = "mandate_adoptions"."mandateId";
--> statement-breakpoint
ALTER TABLE "mandate_adoptions" ALTER COLUMN "workspaceId" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "mandates" ADD COLUMN "reportsToWorkspaceId" text;
--> statement-breakpoint
ALTER TABLE "mandates" ADD COLUMN "reportingFrequency" text DEFAULT '' NOT NULL;
--> statement-breakpoint
ALTER TABLE "mandates" ADD COLUMN "quorum" integer;
--> statement-breakpoint
ALTER TABLE "action_items" ADD COLUMN "mandateId" text;
--> statement-breakpoint
ALTER TABLE "action_items" ADD COLUMN "mandateTaskId" text;
--> statement-breakpoint
ALTER TABLE "mandate_milestones" ADD CONSTRAINT "mandate_milestones_mandateId_mandates_id_fk" FOREIGN KEY ("mandateId") REFERENCES "public"."mandates"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "mandate_task_parts" ADD CONSTRAINT "mandate_task_parts_taskId_mandate_tasks_id_fk" FOREIGN KEY ("taskId") REFERENCES "public"."mandate_tasks"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "mandate_task_parts" ADD CONSTRAINT "mandate_task_parts_organisationId_organisations_id_fk" FOREIGN KEY ("organisationId") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "milestone_completions" ADD CONSTRAINT "milestone_completions_milestoneId_mandate_milestones_id_fk" FOREIGN KEY ("milestoneId") REFERENCES "public"."mandate_milestones"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE UNIQUE INDEX "mandate_milestones_number" ON "mandate_milestones" USING btree ("mandateId","number");
--> statement-breakpoint
CREATE INDEX "mandate_task_parts_organisation" ON "mandate_task_parts" USING btree ("organisationId");
--> statement-breakpoint
ALTER TABLE "mandate_adoptions" ADD CONSTRAINT "mandate_adoptions_workspaceId_workspaces_id_fk" FOREIGN KEY ("workspaceId") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "mandates" ADD CONSTRAINT "mandates_reportsToWorkspaceId_workspaces_id_fk" FOREIGN KEY ("reportsToWorkspaceId") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "action_items" ADD CONSTRAINT "action_items_mandateId_mandates_id_fk" FOREIGN KEY ("mandateId") REFERENCES "public"."mandates"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "action_items" ADD CONSTRAINT "action_items_mandateTaskId_mandate_tasks_id_fk" FOREIGN KEY ("mandateTaskId") REFERENCES "public"."mandate_tasks"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE UNIQUE INDEX "mandate_adoptions_open" ON "mandate_adoptions" USING btree ("workspaceId") WHERE "endsBefore" is null;
--> statement-breakpoint
CREATE INDEX "mandate_adoptions_period" ON "mandate_adoptions" USING btree ("workspaceId","inForceFrom");
--> statement-breakpoint
CREATE INDEX "action_items_mandate_task" ON "action_items" USING btree ("mandateTaskId");
--> statement-breakpoint
INSERT INTO "mandate_task_parts"("taskId", "organisationId", "part") SELECT "id", "leadOrganisationId", 'lead' FROM "mandate_tasks" WHERE "leadOrganisationId" IS NOT NULL;
--> statement-breakpoint
ALTER TABLE "mandate_tasks" DROP COLUMN "leadOrganisationId";
--> statement-breakpoint
UPDATE "action_items" SET "mandateId" = (
	SELECT a."mandateId" FROM "mandate_adoptions" a
	WHERE a."workspaceId" = "action_items"."workspaceId"
		AND a."inForceFrom" <= to_char(coalesce((SELECT "startsAt" FROM "meetings" WHERE "id" = "action_items"."meetingId"), "action_items"."createdAt") AT TIME ZONE 'Europe/Oslo', 'YYYY-MM-DD')
		AND (a."endsBefore" IS NULL OR a."endsBefore" > to_char(coalesce((SELECT "startsAt" FROM "meetings" WHERE "id" = "action_items"."meetingId"), "action_items"."createdAt") AT TIME ZONE 'Europe/Oslo', 'YYYY-MM-DD'))
);
