CREATE TABLE "backlog_answers" (
	"backlogItemId" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"agendaItemId" text,
	"reason" text NOT NULL,
	"answeredBy" text,
	"answeredAt" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "backlog_items" (
	"id" text PRIMARY KEY NOT NULL,
	"workspaceId" text NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"background" text NOT NULL,
	"presenter" text NOT NULL,
	"minutesPlanned" integer,
	"previousItemId" text,
	"proposedBy" text,
	"proposedAt" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "decision_reports" (
	"id" text PRIMARY KEY NOT NULL,
	"decisionId" text NOT NULL,
	"fromState" text NOT NULL,
	"toState" text NOT NULL,
	"supersededById" text,
	"note" text NOT NULL,
	"reportedBy" text,
	"reportedAt" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "decision_revisions" (
	"id" text PRIMARY KEY NOT NULL,
	"decisionId" text NOT NULL,
	"number" integer NOT NULL,
	"text" text NOT NULL,
	"reason" text NOT NULL,
	"revisedBy" text,
	"revisedAt" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "dissents" (
	"id" text PRIMARY KEY NOT NULL,
	"agendaItemId" text NOT NULL,
	"organisationId" text NOT NULL,
	"text" text NOT NULL,
	"recordedBy" text,
	"recordedAt" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "item_outcomes" (
	"agendaItemId" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"note" text NOT NULL,
	"recordedBy" text,
	"recordedAt" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "agenda_items" ADD COLUMN "previousItemId" text;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "mandateId" text;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "state" text DEFAULT 'in_progress' NOT NULL;--> statement-breakpoint
ALTER TABLE "backlog_answers" ADD CONSTRAINT "backlog_answers_backlogItemId_backlog_items_id_fk" FOREIGN KEY ("backlogItemId") REFERENCES "public"."backlog_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "backlog_answers" ADD CONSTRAINT "backlog_answers_agendaItemId_agenda_items_id_fk" FOREIGN KEY ("agendaItemId") REFERENCES "public"."agenda_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "backlog_items" ADD CONSTRAINT "backlog_items_workspaceId_workspaces_id_fk" FOREIGN KEY ("workspaceId") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_reports" ADD CONSTRAINT "decision_reports_decisionId_decisions_id_fk" FOREIGN KEY ("decisionId") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_reports" ADD CONSTRAINT "decision_reports_supersededById_decisions_id_fk" FOREIGN KEY ("supersededById") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_revisions" ADD CONSTRAINT "decision_revisions_decisionId_decisions_id_fk" FOREIGN KEY ("decisionId") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dissents" ADD CONSTRAINT "dissents_agendaItemId_agenda_items_id_fk" FOREIGN KEY ("agendaItemId") REFERENCES "public"."agenda_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dissents" ADD CONSTRAINT "dissents_organisationId_organisations_id_fk" FOREIGN KEY ("organisationId") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item_outcomes" ADD CONSTRAINT "item_outcomes_agendaItemId_agenda_items_id_fk" FOREIGN KEY ("agendaItemId") REFERENCES "public"."agenda_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "backlog_items_workspace" ON "backlog_items" USING btree ("workspaceId","proposedAt");--> statement-breakpoint
CREATE INDEX "backlog_items_previous" ON "backlog_items" USING btree ("previousItemId");--> statement-breakpoint
CREATE INDEX "decision_reports_decision" ON "decision_reports" USING btree ("decisionId","reportedAt");--> statement-breakpoint
CREATE INDEX "decision_reports_by" ON "decision_reports" USING btree ("supersededById");--> statement-breakpoint
CREATE UNIQUE INDEX "decision_revisions_number" ON "decision_revisions" USING btree ("decisionId","number");--> statement-breakpoint
CREATE UNIQUE INDEX "dissents_organisation" ON "dissents" USING btree ("agendaItemId","organisationId");--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_mandateId_mandates_id_fk" FOREIGN KEY ("mandateId") REFERENCES "public"."mandates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "agenda_items_previous" ON "agenda_items" USING btree ("previousItemId");