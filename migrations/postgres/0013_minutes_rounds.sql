CREATE TABLE "minutes_circulations" (
	"id" text PRIMARY KEY NOT NULL,
	"minutesId" text NOT NULL,
	"number" integer NOT NULL,
	"way" text NOT NULL,
	"workingDays" integer NOT NULL,
	"deadline" text NOT NULL,
	"version" integer NOT NULL,
	"contentHash" text NOT NULL,
	"sentBy" text,
	"sentAt" timestamp (3) with time zone NOT NULL,
	"stoppedAt" timestamp (3) with time zone,
	"stoppedFor" text
);
--> statement-breakpoint
CREATE TABLE "minutes_correction_approvals" (
	"correctionId" text PRIMARY KEY NOT NULL,
	"approvedBy" text NOT NULL,
	"approvedAt" timestamp (3) with time zone NOT NULL,
	"contentHash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "minutes_corrections" (
	"id" text PRIMARY KEY NOT NULL,
	"minutesId" text NOT NULL,
	"number" integer NOT NULL,
	"documentId" text NOT NULL,
	"previousDocumentId" text NOT NULL,
	"reason" text NOT NULL,
	"startedBy" text,
	"startedAt" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "minutes_corrections_documentId_unique" UNIQUE("documentId")
);
--> statement-breakpoint
CREATE TABLE "minutes_objection_answers" (
	"objectionId" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"text" text NOT NULL,
	"answeredBy" text,
	"answeredAt" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "minutes_objections" (
	"id" text PRIMARY KEY NOT NULL,
	"circulationId" text NOT NULL,
	"userId" text NOT NULL,
	"organisationId" text NOT NULL,
	"text" text NOT NULL,
	"raisedAt" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "minutes_approvals" ALTER COLUMN "approvedBy" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "minutes_approvals" ADD COLUMN "way" text DEFAULT 'act' NOT NULL;--> statement-breakpoint
ALTER TABLE "minutes_approvals" ADD COLUMN "inMeetingId" text;--> statement-breakpoint
ALTER TABLE "minutes_circulations" ADD CONSTRAINT "minutes_circulations_minutesId_minutes_id_fk" FOREIGN KEY ("minutesId") REFERENCES "public"."minutes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_correction_approvals" ADD CONSTRAINT "minutes_correction_approvals_correctionId_minutes_corrections_id_fk" FOREIGN KEY ("correctionId") REFERENCES "public"."minutes_corrections"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_correction_approvals" ADD CONSTRAINT "minutes_correction_approvals_approvedBy_users_id_fk" FOREIGN KEY ("approvedBy") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_corrections" ADD CONSTRAINT "minutes_corrections_minutesId_minutes_id_fk" FOREIGN KEY ("minutesId") REFERENCES "public"."minutes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_corrections" ADD CONSTRAINT "minutes_corrections_documentId_documents_id_fk" FOREIGN KEY ("documentId") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_corrections" ADD CONSTRAINT "minutes_corrections_previousDocumentId_documents_id_fk" FOREIGN KEY ("previousDocumentId") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_objection_answers" ADD CONSTRAINT "minutes_objection_answers_objectionId_minutes_objections_id_fk" FOREIGN KEY ("objectionId") REFERENCES "public"."minutes_objections"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_objections" ADD CONSTRAINT "minutes_objections_circulationId_minutes_circulations_id_fk" FOREIGN KEY ("circulationId") REFERENCES "public"."minutes_circulations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_objections" ADD CONSTRAINT "minutes_objections_userId_users_id_fk" FOREIGN KEY ("userId") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_objections" ADD CONSTRAINT "minutes_objections_organisationId_organisations_id_fk" FOREIGN KEY ("organisationId") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "minutes_circulations_number" ON "minutes_circulations" USING btree ("minutesId","number");--> statement-breakpoint
CREATE UNIQUE INDEX "minutes_corrections_number" ON "minutes_corrections" USING btree ("minutesId","number");--> statement-breakpoint
CREATE INDEX "minutes_corrections_previous" ON "minutes_corrections" USING btree ("previousDocumentId");--> statement-breakpoint
CREATE INDEX "minutes_objections_circulation" ON "minutes_objections" USING btree ("circulationId","raisedAt");--> statement-breakpoint
ALTER TABLE "minutes_approvals" ADD CONSTRAINT "minutes_approvals_inMeetingId_meetings_id_fk" FOREIGN KEY ("inMeetingId") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;