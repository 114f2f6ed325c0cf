CREATE TABLE "consultation_announcements" (
	"consultationId" text PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"announcedBy" text NOT NULL,
	"announcedAt" timestamp (3) with time zone NOT NULL,
	"editionId" text,
	"contentHash" text NOT NULL,
	CONSTRAINT "consultation_announcements_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "consultation_answers" (
	"id" text PRIMARY KEY NOT NULL,
	"consultationId" text NOT NULL,
	"channel" text NOT NULL,
	"organisationId" text,
	"organisationName" text,
	"personName" text NOT NULL,
	"email" text,
	"sentBy" text,
	"sentAt" timestamp (3) with time zone NOT NULL,
	"conclusion" text,
	"contentHash" text NOT NULL,
	"takenBackBy" text,
	"takenBackAt" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "consultation_completions" (
	"consultationId" text PRIMARY KEY NOT NULL,
	"finishedBy" text NOT NULL,
	"finishedAt" timestamp (3) with time zone NOT NULL,
	"documentId" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "consultation_draft_parts" (
	"draftId" text NOT NULL,
	"place" text NOT NULL,
	"text" text NOT NULL,
	"writtenBy" text,
	"writtenAt" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "consultation_draft_parts_draftId_place_pk" PRIMARY KEY("draftId","place")
);
--> statement-breakpoint
CREATE TABLE "consultation_drafts" (
	"id" text PRIMARY KEY NOT NULL,
	"consultationId" text NOT NULL,
	"organisationId" text NOT NULL,
	"createdAt" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "consultation_extensions" (
	"id" text PRIMARY KEY NOT NULL,
	"consultationId" text NOT NULL,
	"fromDeadline" text NOT NULL,
	"toDeadline" text NOT NULL,
	"reason" text NOT NULL,
	"extendedBy" text,
	"extendedAt" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "consultation_inputs" (
	"id" text PRIMARY KEY NOT NULL,
	"answerId" text NOT NULL,
	"consultationId" text NOT NULL,
	"kind" text NOT NULL,
	"questionId" text,
	"paragraph" integer,
	"text" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "consultation_invitations" (
	"id" text PRIMARY KEY NOT NULL,
	"consultationId" text NOT NULL,
	"organisationId" text NOT NULL,
	"email" text,
	"linkHash" text,
	"invitedBy" text,
	"invitedAt" timestamp (3) with time zone NOT NULL,
	"remindedBy" text,
	"remindedAt" timestamp (3) with time zone,
	CONSTRAINT "consultation_invitations_linkHash_unique" UNIQUE("linkHash")
);
--> statement-breakpoint
CREATE TABLE "consultation_moderations" (
	"answerId" text PRIMARY KEY NOT NULL,
	"outcome" text NOT NULL,
	"reason" text NOT NULL,
	"moderatedBy" text NOT NULL,
	"moderatedAt" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "consultation_paragraphs" (
	"consultationId" text NOT NULL,
	"position" integer NOT NULL,
	"number" integer,
	"headingLevel" integer,
	"text" text NOT NULL,
	"html" text NOT NULL,
	CONSTRAINT "consultation_paragraphs_consultationId_position_pk" PRIMARY KEY("consultationId","position")
);
--> statement-breakpoint
CREATE TABLE "consultation_portal_answers" (
	"tokenHash" text PRIMARY KEY NOT NULL,
	"consultationId" text NOT NULL,
	"personName" text NOT NULL,
	"organisationName" text NOT NULL,
	"email" text NOT NULL,
	"parts" text NOT NULL,
	"createdAt" timestamp (3) with time zone NOT NULL,
	"expiresAt" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "consultation_questions" (
	"id" text PRIMARY KEY NOT NULL,
	"consultationId" text NOT NULL,
	"number" integer NOT NULL,
	"text" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "consultation_treatments" (
	"inputId" text PRIMARY KEY NOT NULL,
	"state" text,
	"reason" text NOT NULL,
	"internalNote" text NOT NULL,
	"assignedTo" text,
	"decidedBy" text,
	"decidedAt" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "consultations" (
	"id" text PRIMARY KEY NOT NULL,
	"workspaceId" text NOT NULL,
	"documentId" text NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"introduction" text NOT NULL,
	"language" text NOT NULL,
	"openToAll" boolean NOT NULL,
	"opensAt" timestamp (3) with time zone NOT NULL,
	"deadline" text NOT NULL,
	"shortReason" text,
	"contactName" text NOT NULL,
	"contactEmail" text NOT NULL,
	"createdBy" text,
	"createdAt" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "consultation_announcements" ADD CONSTRAINT "consultation_announcements_consultationId_consultations_id_fk" FOREIGN KEY ("consultationId") REFERENCES "public"."consultations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation_announcements" ADD CONSTRAINT "consultation_announcements_editionId_editions_id_fk" FOREIGN KEY ("editionId") REFERENCES "public"."editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation_answers" ADD CONSTRAINT "consultation_answers_consultationId_consultations_id_fk" FOREIGN KEY ("consultationId") REFERENCES "public"."consultations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation_answers" ADD CONSTRAINT "consultation_answers_organisationId_organisations_id_fk" FOREIGN KEY ("organisationId") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation_completions" ADD CONSTRAINT "consultation_completions_consultationId_consultations_id_fk" FOREIGN KEY ("consultationId") REFERENCES "public"."consultations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation_completions" ADD CONSTRAINT "consultation_completions_documentId_documents_id_fk" FOREIGN KEY ("documentId") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation_draft_parts" ADD CONSTRAINT "consultation_draft_parts_draftId_consultation_drafts_id_fk" FOREIGN KEY ("draftId") REFERENCES "public"."consultation_drafts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation_draft_parts" ADD CONSTRAINT "consultation_draft_parts_writtenBy_users_id_fk" FOREIGN KEY ("writtenBy") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation_drafts" ADD CONSTRAINT "consultation_drafts_consultationId_consultations_id_fk" FOREIGN KEY ("consultationId") REFERENCES "public"."consultations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation_drafts" ADD CONSTRAINT "consultation_drafts_organisationId_organisations_id_fk" FOREIGN KEY ("organisationId") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation_extensions" ADD CONSTRAINT "consultation_extensions_consultationId_consultations_id_fk" FOREIGN KEY ("consultationId") REFERENCES "public"."consultations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation_inputs" ADD CONSTRAINT "consultation_inputs_answerId_consultation_answers_id_fk" FOREIGN KEY ("answerId") REFERENCES "public"."consultation_answers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation_inputs" ADD CONSTRAINT "consultation_inputs_consultationId_consultations_id_fk" FOREIGN KEY ("consultationId") REFERENCES "public"."consultations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation_inputs" ADD CONSTRAINT "consultation_inputs_questionId_consultation_questions_id_fk" FOREIGN KEY ("questionId") REFERENCES "public"."consultation_questions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation_invitations" ADD CONSTRAINT "consultation_invitations_consultationId_consultations_id_fk" FOREIGN KEY ("consultationId") REFERENCES "public"."consultations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation_invitations" ADD CONSTRAINT "consultation_invitations_organisationId_organisations_id_fk" FOREIGN KEY ("organisationId") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation_moderations" ADD CONSTRAINT "consultation_moderations_answerId_consultation_answers_id_fk" FOREIGN KEY ("answerId") REFERENCES "public"."consultation_answers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation_paragraphs" ADD CONSTRAINT "consultation_paragraphs_consultationId_consultations_id_fk" FOREIGN KEY ("consultationId") REFERENCES "public"."consultations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation_portal_answers" ADD CONSTRAINT "consultation_portal_answers_consultationId_consultations_id_fk" FOREIGN KEY ("consultationId") REFERENCES "public"."consultations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation_questions" ADD CONSTRAINT "consultation_questions_consultationId_consultations_id_fk" FOREIGN KEY ("consultationId") REFERENCES "public"."consultations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation_treatments" ADD CONSTRAINT "consultation_treatments_inputId_consultation_inputs_id_fk" FOREIGN KEY ("inputId") REFERENCES "public"."consultation_inputs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation_treatments" ADD CONSTRAINT "consultation_treatments_assignedTo_users_id_fk" FOREIGN KEY ("assignedTo") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation_treatments" ADD CONSTRAINT "consultation_treatments_decidedBy_users_id_fk" FOREIGN KEY ("decidedBy") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultations" ADD CONSTRAINT "consultations_workspaceId_workspaces_id_fk" FOREIGN KEY ("workspaceId") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultations" ADD CONSTRAINT "consultations_documentId_documents_id_fk" FOREIGN KEY ("documentId") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "consultation_answers_of" ON "consultation_answers" USING btree ("consultationId","sentAt");--> statement-breakpoint
CREATE UNIQUE INDEX "consultation_drafts_organisation" ON "consultation_drafts" USING btree ("consultationId","organisationId");--> statement-breakpoint
CREATE INDEX "consultation_extensions_of" ON "consultation_extensions" USING btree ("consultationId");--> statement-breakpoint
CREATE INDEX "consultation_inputs_of" ON "consultation_inputs" USING btree ("consultationId","kind","paragraph");--> statement-breakpoint
CREATE INDEX "consultation_inputs_answer" ON "consultation_inputs" USING btree ("answerId");--> statement-breakpoint
CREATE UNIQUE INDEX "consultation_invitations_organisation" ON "consultation_invitations" USING btree ("consultationId","organisationId");--> statement-breakpoint
CREATE INDEX "consultation_invitations_of" ON "consultation_invitations" USING btree ("organisationId");--> statement-breakpoint
CREATE INDEX "consultation_portal_answers_of" ON "consultation_portal_answers" USING btree ("consultationId","createdAt");--> statement-breakpoint
CREATE UNIQUE INDEX "consultation_questions_number" ON "consultation_questions" USING btree ("consultationId","number");--> statement-breakpoint
CREATE INDEX "consultation_treatments_assigned" ON "consultation_treatments" USING btree ("assignedTo");--> statement-breakpoint
CREATE INDEX "consultations_workspace" ON "consultations" USING btree ("workspaceId","createdAt");