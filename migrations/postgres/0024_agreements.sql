CREATE TABLE "agreement_parties" (
	"agreementId" text NOT NULL,
	"organisationId" text NOT NULL,
	"number" integer NOT NULL,
	"duties" text NOT NULL,
	"contact" text NOT NULL,
	CONSTRAINT "agreement_parties_agreementId_organisationId_pk" PRIMARY KEY("agreementId","organisationId")
);
--> statement-breakpoint
CREATE TABLE "agreement_signatures" (
	"id" text PRIMARY KEY NOT NULL,
	"agreementId" text NOT NULL,
	"organisationId" text NOT NULL,
	"editionId" text NOT NULL,
	"sha256" text NOT NULL,
	"userId" text NOT NULL,
	"seatId" text NOT NULL,
	"signedAt" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "agreement_steps" (
	"id" text PRIMARY KEY NOT NULL,
	"agreementId" text NOT NULL,
	"kind" text NOT NULL,
	"editionId" text,
	"endsOn" text,
	"note" text NOT NULL,
	"takenBy" text,
	"takenAt" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "agreement_tasks" (
	"agreementId" text NOT NULL,
	"taskId" text NOT NULL,
	CONSTRAINT "agreement_tasks_agreementId_taskId_pk" PRIMARY KEY("agreementId","taskId")
);
--> statement-breakpoint
CREATE TABLE "agreements" (
	"id" text PRIMARY KEY NOT NULL,
	"workspaceId" text NOT NULL,
	"documentId" text,
	"replacesId" text,
	"number" integer NOT NULL,
	"title" text NOT NULL,
	"purpose" text NOT NULL,
	"scope" text DEFAULT '' NOT NULL,
	"organising" text DEFAULT '' NOT NULL,
	"finances" text DEFAULT '' NOT NULL,
	"informationSharing" text DEFAULT '' NOT NULL,
	"confidentiality" text DEFAULT '' NOT NULL,
	"dataProtection" text,
	"resultRights" text DEFAULT '' NOT NULL,
	"changes" text DEFAULT '' NOT NULL,
	"dispute" text DEFAULT '' NOT NULL,
	"lastsFrom" text,
	"lastsTo" text,
	"noticeMonths" integer,
	"createdBy" text,
	"createdAt" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "agreements_documentId_unique" UNIQUE("documentId"),
	CONSTRAINT "agreements_replacesId_unique" UNIQUE("replacesId")
);
--> statement-breakpoint
ALTER TABLE "agreement_parties" ADD CONSTRAINT "agreement_parties_agreementId_agreements_id_fk" FOREIGN KEY ("agreementId") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_parties" ADD CONSTRAINT "agreement_parties_organisationId_organisations_id_fk" FOREIGN KEY ("organisationId") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_signatures" ADD CONSTRAINT "agreement_signatures_agreementId_agreements_id_fk" FOREIGN KEY ("agreementId") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_signatures" ADD CONSTRAINT "agreement_signatures_organisationId_organisations_id_fk" FOREIGN KEY ("organisationId") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_signatures" ADD CONSTRAINT "agreement_signatures_editionId_editions_id_fk" FOREIGN KEY ("editionId") REFERENCES "public"."editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_signatures" ADD CONSTRAINT "agreement_signatures_userId_users_id_fk" FOREIGN KEY ("userId") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_signatures" ADD CONSTRAINT "agreement_signatures_seatId_seats_id_fk" FOREIGN KEY ("seatId") REFERENCES "public"."seats"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_steps" ADD CONSTRAINT "agreement_steps_agreementId_agreements_id_fk" FOREIGN KEY ("agreementId") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_steps" ADD CONSTRAINT "agreement_steps_editionId_editions_id_fk" FOREIGN KEY ("editionId") REFERENCES "public"."editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_tasks" ADD CONSTRAINT "agreement_tasks_agreementId_agreements_id_fk" FOREIGN KEY ("agreementId") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_tasks" ADD CONSTRAINT "agreement_tasks_taskId_mandate_tasks_id_fk" FOREIGN KEY ("taskId") REFERENCES "public"."mandate_tasks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_workspaceId_workspaces_id_fk" FOREIGN KEY ("workspaceId") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_documentId_documents_id_fk" FOREIGN KEY ("documentId") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "agreement_parties_organisation" ON "agreement_parties" USING btree ("organisationId");--> statement-breakpoint
CREATE UNIQUE INDEX "agreement_signatures_once" ON "agreement_signatures" USING btree ("editionId","organisationId");--> statement-breakpoint
CREATE INDEX "agreement_signatures_agreement" ON "agreement_signatures" USING btree ("agreementId");--> statement-breakpoint
CREATE INDEX "agreement_steps_agreement" ON "agreement_steps" USING btree ("agreementId","takenAt");--> statement-breakpoint
CREATE INDEX "agreement_tasks_task" ON "agreement_tasks" USING btree ("taskId");--> statement-breakpoint
CREATE INDEX "agreements_workspace" ON "agreements" USING btree ("workspaceId","createdAt");