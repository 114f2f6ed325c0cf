CREATE TABLE "procedure_answers" (
	"id" text PRIMARY KEY NOT NULL,
	"procedureId" text NOT NULL,
	"seatId" text NOT NULL,
	"userId" text NOT NULL,
	"answer" text NOT NULL,
	"reason" text NOT NULL,
	"answeredAt" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "procedure_papers" (
	"procedureId" text NOT NULL,
	"documentId" text NOT NULL,
	"version" integer,
	CONSTRAINT "procedure_papers_procedureId_documentId_pk" PRIMARY KEY("procedureId","documentId")
);
--> statement-breakpoint
CREATE TABLE "procedure_steps" (
	"id" text PRIMARY KEY NOT NULL,
	"procedureId" text NOT NULL,
	"kind" text NOT NULL,
	"deadline" text,
	"note" text NOT NULL,
	"takenBy" text,
	"takenAt" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "procedures" (
	"id" text PRIMARY KEY NOT NULL,
	"workspaceId" text NOT NULL,
	"year" integer NOT NULL,
	"number" integer NOT NULL,
	"title" text NOT NULL,
	"background" text NOT NULL,
	"proposal" text NOT NULL,
	"createdBy" text,
	"createdAt" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "decisions" ALTER COLUMN "meetingId" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "procedureId" text;--> statement-breakpoint
ALTER TABLE "procedure_answers" ADD CONSTRAINT "procedure_answers_procedureId_procedures_id_fk" FOREIGN KEY ("procedureId") REFERENCES "public"."procedures"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "procedure_answers" ADD CONSTRAINT "procedure_answers_seatId_seats_id_fk" FOREIGN KEY ("seatId") REFERENCES "public"."seats"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "procedure_answers" ADD CONSTRAINT "procedure_answers_userId_users_id_fk" FOREIGN KEY ("userId") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "procedure_papers" ADD CONSTRAINT "procedure_papers_procedureId_procedures_id_fk" FOREIGN KEY ("procedureId") REFERENCES "public"."procedures"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "procedure_papers" ADD CONSTRAINT "procedure_papers_documentId_documents_id_fk" FOREIGN KEY ("documentId") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "procedure_steps" ADD CONSTRAINT "procedure_steps_procedureId_procedures_id_fk" FOREIGN KEY ("procedureId") REFERENCES "public"."procedures"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "procedures" ADD CONSTRAINT "procedures_workspaceId_workspaces_id_fk" FOREIGN KEY ("workspaceId") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "procedure_answers_procedure" ON "procedure_answers" USING btree ("procedureId","answeredAt");--> statement-breakpoint
CREATE INDEX "procedure_steps_procedure" ON "procedure_steps" USING btree ("procedureId","takenAt");--> statement-breakpoint
CREATE UNIQUE INDEX "procedures_number" ON "procedures" USING btree ("workspaceId","year","number");--> statement-breakpoint
CREATE INDEX "procedures_created" ON "procedures" USING btree ("workspaceId","createdAt");--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_procedureId_procedures_id_fk" FOREIGN KEY ("procedureId") REFERENCES "public"."procedures"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "decisions_procedure" ON "decisions" USING btree ("procedureId");