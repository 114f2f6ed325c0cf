CREATE TABLE "activity" (
	"sequence" integer PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actorId" text,
	"action" text NOT NULL,
	"workspaceId" text,
	"objectKind" text NOT NULL,
	"objectId" text NOT NULL,
	"detail" jsonb NOT NULL,
	"previousHash" text NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "notices" (
	"id" text PRIMARY KEY NOT NULL,
	"userId" text NOT NULL,
	"kind" text NOT NULL,
	"workspaceId" text,
	"href" text NOT NULL,
	"detail" jsonb NOT NULL,
	"createdAt" timestamp (3) with time zone NOT NULL,
	"readAt" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "comments" (
	"id" text PRIMARY KEY NOT NULL,
	"threadId" text NOT NULL,
	"authorId" text NOT NULL,
	"organisationId" text NOT NULL,
	"text" text NOT NULL,
	"createdAt" timestamp (3) with time zone NOT NULL,
	"editedAt" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "suggestion_decisions" (
	"threadId" text PRIMARY KEY NOT NULL,
	"outcome" text NOT NULL,
	"reason" text,
	"decidedBy" text NOT NULL,
	"organisationId" text NOT NULL,
	"decidedAt" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "thread_resolutions" (
	"id" text PRIMARY KEY NOT NULL,
	"threadId" text NOT NULL,
	"resolvedBy" text NOT NULL,
	"resolvedAt" timestamp (3) with time zone NOT NULL,
	"reopenedBy" text,
	"reopenedAt" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "threads" (
	"id" text PRIMARY KEY NOT NULL,
	"documentId" text NOT NULL,
	"kind" text NOT NULL,
	"anchorFrom" text NOT NULL,
	"anchorTo" text NOT NULL,
	"quote" text NOT NULL,
	"replacement" text,
	"authorId" text NOT NULL,
	"organisationId" text NOT NULL,
	"createdAt" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "document_shares" (
	"id" text PRIMARY KEY NOT NULL,
	"documentId" text NOT NULL,
	"workspaceId" text NOT NULL,
	"level" text NOT NULL,
	"sharedBy" text,
	"sharedAt" timestamp (3) with time zone NOT NULL,
	"endedBy" text,
	"endedAt" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "document_snapshots" (
	"documentId" text PRIMARY KEY NOT NULL,
	"sequence" integer NOT NULL,
	"state" "bytea" NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "document_transitions" (
	"id" text PRIMARY KEY NOT NULL,
	"documentId" text NOT NULL,
	"fromState" text NOT NULL,
	"toState" text NOT NULL,
	"actorId" text,
	"at" timestamp (3) with time zone NOT NULL,
	"deadline" text,
	"agendaItemId" text,
	"reason" text
);
--> statement-breakpoint
CREATE TABLE "document_updates" (
	"documentId" text NOT NULL,
	"sequence" integer NOT NULL,
	"update" "bytea" NOT NULL,
	"userId" text,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "document_updates_documentId_sequence_pk" PRIMARY KEY("documentId","sequence")
);
--> statement-breakpoint
CREATE TABLE "documents" (
	"id" text PRIMARY KEY NOT NULL,
	"workspaceId" text NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"language" text NOT NULL,
	"audience" text NOT NULL,
	"state" text NOT NULL,
	"reviewDeadline" text,
	"accessCode" text NOT NULL,
	"legalBasisId" text,
	"createdBy" text,
	"createdAt" timestamp (3) with time zone NOT NULL,
	"updatedAt" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "edition_files" (
	"id" text PRIMARY KEY NOT NULL,
	"editionId" text NOT NULL,
	"format" text NOT NULL,
	"content" "bytea" NOT NULL,
	"size" integer NOT NULL,
	"sha256" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "edition_withdrawals" (
	"editionId" text PRIMARY KEY NOT NULL,
	"withdrawnBy" text NOT NULL,
	"withdrawnAt" timestamp (3) with time zone NOT NULL,
	"reason" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "editions" (
	"id" text PRIMARY KEY NOT NULL,
	"seriesId" text NOT NULL,
	"documentId" text NOT NULL,
	"number" integer NOT NULL,
	"title" text NOT NULL,
	"language" text NOT NULL,
	"publishedOn" text NOT NULL,
	"publishedBy" text NOT NULL,
	"publishedAt" timestamp (3) with time zone NOT NULL,
	"accessCode" text NOT NULL,
	"legalBasisId" text,
	"text" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "series" (
	"id" text PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"workspaceId" text NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"createdAt" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "series_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "legal_bases" (
	"id" text PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"labelNb" text NOT NULL,
	"labelNn" text NOT NULL,
	"labelEn" text NOT NULL,
	"requiresReason" boolean NOT NULL,
	"validFrom" text NOT NULL,
	"validTo" text,
	CONSTRAINT "legal_bases_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "links" (
	"tokenHash" text PRIMARY KEY NOT NULL,
	"id" text NOT NULL,
	"kind" text NOT NULL,
	"email" text,
	"name" text,
	"userId" text,
	"seatId" text,
	"capacity" text,
	"validTo" text,
	"createdBy" text,
	"createdAt" timestamp (3) with time zone NOT NULL,
	"expiresAt" timestamp (3) with time zone NOT NULL,
	"usedAt" timestamp (3) with time zone,
	"withdrawnAt" timestamp (3) with time zone,
	CONSTRAINT "links_id_unique" UNIQUE("id")
);
--> statement-breakpoint
CREATE TABLE "mails" (
	"id" text PRIMARY KEY NOT NULL,
	"recipient" text NOT NULL,
	"subject" text NOT NULL,
	"text" text NOT NULL,
	"createdAt" timestamp (3) with time zone NOT NULL,
	"sentAt" timestamp (3) with time zone,
	"attempts" integer DEFAULT 0 NOT NULL,
	"nextAttemptAt" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "mandate_adoptions" (
	"mandateId" text PRIMARY KEY NOT NULL,
	"adoptedBy" text NOT NULL,
	"adoptedAt" timestamp (3) with time zone NOT NULL,
	"inForceFrom" text NOT NULL,
	"meetingId" text,
	"contentHash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mandate_tasks" (
	"id" text PRIMARY KEY NOT NULL,
	"mandateId" text NOT NULL,
	"number" integer NOT NULL,
	"text" text NOT NULL,
	"leadOrganisationId" text
);
--> statement-breakpoint
CREATE TABLE "mandates" (
	"id" text PRIMARY KEY NOT NULL,
	"workspaceId" text NOT NULL,
	"documentId" text NOT NULL,
	"number" integer NOT NULL,
	"purpose" text NOT NULL,
	"reportsTo" text NOT NULL,
	"decisionRule" text NOT NULL,
	"meetingFrequency" text NOT NULL,
	"lastsFrom" text,
	"lastsTo" text,
	"revisionOn" text,
	"createdBy" text,
	"createdAt" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "mandates_documentId_unique" UNIQUE("documentId")
);
--> statement-breakpoint
CREATE TABLE "action_item_reports" (
	"id" text PRIMARY KEY NOT NULL,
	"actionItemId" text NOT NULL,
	"fromState" text NOT NULL,
	"toState" text NOT NULL,
	"note" text NOT NULL,
	"reportedBy" text,
	"reportedAt" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "action_items" (
	"id" text PRIMARY KEY NOT NULL,
	"workspaceId" text NOT NULL,
	"meetingId" text,
	"agendaItemId" text,
	"title" text NOT NULL,
	"organisationId" text NOT NULL,
	"userId" text,
	"deadline" text NOT NULL,
	"state" text NOT NULL,
	"createdBy" text,
	"createdAt" timestamp (3) with time zone NOT NULL,
	"updatedAt" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "agenda_items" (
	"id" text PRIMARY KEY NOT NULL,
	"workspaceId" text NOT NULL,
	"meetingId" text NOT NULL,
	"year" integer NOT NULL,
	"number" integer NOT NULL,
	"position" integer NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"background" text NOT NULL,
	"presenter" text NOT NULL,
	"minutesPlanned" integer,
	"createdBy" text,
	"createdAt" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "attendances" (
	"id" text PRIMARY KEY NOT NULL,
	"meetingId" text NOT NULL,
	"seatId" text NOT NULL,
	"userId" text,
	"kind" text NOT NULL,
	"recordedBy" text,
	"recordedAt" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "decisions" (
	"id" text PRIMARY KEY NOT NULL,
	"workspaceId" text NOT NULL,
	"meetingId" text NOT NULL,
	"agendaItemId" text,
	"year" integer NOT NULL,
	"number" integer NOT NULL,
	"text" text NOT NULL,
	"recordedBy" text,
	"recordedAt" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "meeting_notices" (
	"id" text PRIMARY KEY NOT NULL,
	"meetingId" text NOT NULL,
	"kind" text NOT NULL,
	"reason" text,
	"sentBy" text,
	"sentAt" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "meetings" (
	"id" text PRIMARY KEY NOT NULL,
	"workspaceId" text NOT NULL,
	"year" integer NOT NULL,
	"number" integer NOT NULL,
	"title" text NOT NULL,
	"startsAt" timestamp (3) with time zone NOT NULL,
	"endsAt" timestamp (3) with time zone NOT NULL,
	"place" text NOT NULL,
	"createdBy" text,
	"createdAt" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "minutes" (
	"id" text PRIMARY KEY NOT NULL,
	"meetingId" text NOT NULL,
	"documentId" text NOT NULL,
	"openedBy" text,
	"openedAt" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "minutes_meetingId_unique" UNIQUE("meetingId"),
	CONSTRAINT "minutes_documentId_unique" UNIQUE("documentId")
);
--> statement-breakpoint
CREATE TABLE "minutes_approvals" (
	"minutesId" text PRIMARY KEY NOT NULL,
	"approvedBy" text NOT NULL,
	"approvedAt" timestamp (3) with time zone NOT NULL,
	"contentHash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "organisations" (
	"id" text PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"kind" text NOT NULL,
	"shortName" text NOT NULL,
	"nameNb" text NOT NULL,
	"nameNn" text NOT NULL,
	"nameEn" text NOT NULL,
	"nameSe" text,
	"organisationNumber" text,
	"parentId" text,
	"website" text,
	"offersNb" text,
	"offersNn" text,
	"offersEn" text,
	"createdAt" timestamp (3) with time zone NOT NULL,
	"closedOn" text,
	CONSTRAINT "organisations_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"tokenHash" text PRIMARY KEY NOT NULL,
	"id" text NOT NULL,
	"userId" text NOT NULL,
	"startedAt" timestamp (3) with time zone NOT NULL,
	"lastSeenAt" timestamp (3) with time zone NOT NULL,
	"expiresAt" timestamp (3) with time zone NOT NULL,
	"endsAt" timestamp (3) with time zone NOT NULL,
	"device" text NOT NULL,
	CONSTRAINT "sessions_id_unique" UNIQUE("id")
);
--> statement-breakpoint
CREATE TABLE "system_roles" (
	"id" text PRIMARY KEY NOT NULL,
	"userId" text NOT NULL,
	"role" text NOT NULL,
	"validFrom" text NOT NULL,
	"validTo" text,
	"grantedBy" text,
	"grantedAt" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" text PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"language" text NOT NULL,
	"passwordHash" text,
	"createdAt" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "users_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "search_entries" (
	"entry" integer PRIMARY KEY NOT NULL,
	"objectId" text NOT NULL,
	"kind" text NOT NULL,
	"workspaceId" text,
	"audience" text NOT NULL,
	"isPublic" boolean NOT NULL,
	"href" text NOT NULL,
	"title" text NOT NULL,
	"reference" text,
	"body" text NOT NULL,
	"stems" text NOT NULL,
	"changedAt" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "search_entries_objectId_unique" UNIQUE("objectId")
);
--> statement-breakpoint
CREATE TABLE "conventions" (
	"id" text PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"nameNb" text NOT NULL,
	"nameNn" text NOT NULL,
	"nameEn" text NOT NULL,
	"body" text NOT NULL,
	"supervisedBy" text,
	CONSTRAINT "conventions_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "fora" (
	"id" text PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"parentId" text,
	"nameNb" text NOT NULL,
	"nameNn" text NOT NULL,
	"nameEn" text NOT NULL,
	"noteNb" text,
	"noteNn" text,
	"noteEn" text,
	"conventionId" text,
	CONSTRAINT "fora_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "measure_organisations" (
	"measureId" text NOT NULL,
	"organisationId" text NOT NULL,
	"part" text NOT NULL,
	CONSTRAINT "measure_organisations_measureId_organisationId_pk" PRIMARY KEY("measureId","organisationId")
);
--> statement-breakpoint
CREATE TABLE "measures" (
	"id" text PRIMARY KEY NOT NULL,
	"number" integer NOT NULL,
	"focusArea" integer,
	"titleNb" text,
	"titleNn" text,
	"titleEn" text,
	"summaryNb" text,
	"summaryNn" text,
	"summaryEn" text,
	"goalsNb" jsonb,
	"goalsNn" jsonb,
	"goalsEn" jsonb,
	"state" text NOT NULL,
	CONSTRAINT "measures_number_unique" UNIQUE("number")
);
--> statement-breakpoint
CREATE TABLE "seat_holdings" (
	"id" text PRIMARY KEY NOT NULL,
	"seatId" text NOT NULL,
	"userId" text NOT NULL,
	"capacity" text NOT NULL,
	"validFrom" text NOT NULL,
	"validTo" text,
	"givenBy" text,
	"givenAt" timestamp (3) with time zone NOT NULL,
	"endedBy" text,
	"endedAt" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "seats" (
	"id" text PRIMARY KEY NOT NULL,
	"workspaceId" text NOT NULL,
	"organisationId" text NOT NULL,
	"role" text NOT NULL,
	"validFrom" text NOT NULL,
	"validTo" text,
	"givenBy" text,
	"givenAt" timestamp (3) with time zone NOT NULL,
	"endedBy" text,
	"endedAt" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "workspace_visits" (
	"userId" text NOT NULL,
	"workspaceId" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "workspace_visits_userId_workspaceId_pk" PRIMARY KEY("userId","workspaceId")
);
--> statement-breakpoint
CREATE TABLE "workspaces" (
	"id" text PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"kind" text NOT NULL,
	"parentId" text,
	"nameNb" text NOT NULL,
	"nameNn" text NOT NULL,
	"nameEn" text NOT NULL,
	"purposeNb" text NOT NULL,
	"purposeNn" text NOT NULL,
	"purposeEn" text NOT NULL,
	"membersHidden" boolean DEFAULT false NOT NULL,
	"usualLegalBasis" text,
	"createdAt" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "workspaces_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_userId_users_id_fk" FOREIGN KEY ("userId") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_threadId_threads_id_fk" FOREIGN KEY ("threadId") REFERENCES "public"."threads"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_authorId_users_id_fk" FOREIGN KEY ("authorId") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_organisationId_organisations_id_fk" FOREIGN KEY ("organisationId") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestion_decisions" ADD CONSTRAINT "suggestion_decisions_threadId_threads_id_fk" FOREIGN KEY ("threadId") REFERENCES "public"."threads"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestion_decisions" ADD CONSTRAINT "suggestion_decisions_decidedBy_users_id_fk" FOREIGN KEY ("decidedBy") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestion_decisions" ADD CONSTRAINT "suggestion_decisions_organisationId_organisations_id_fk" FOREIGN KEY ("organisationId") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread_resolutions" ADD CONSTRAINT "thread_resolutions_threadId_threads_id_fk" FOREIGN KEY ("threadId") REFERENCES "public"."threads"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "threads" ADD CONSTRAINT "threads_documentId_documents_id_fk" FOREIGN KEY ("documentId") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "threads" ADD CONSTRAINT "threads_authorId_users_id_fk" FOREIGN KEY ("authorId") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "threads" ADD CONSTRAINT "threads_organisationId_organisations_id_fk" FOREIGN KEY ("organisationId") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_shares" ADD CONSTRAINT "document_shares_documentId_documents_id_fk" FOREIGN KEY ("documentId") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_shares" ADD CONSTRAINT "document_shares_workspaceId_workspaces_id_fk" FOREIGN KEY ("workspaceId") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_snapshots" ADD CONSTRAINT "document_snapshots_documentId_documents_id_fk" FOREIGN KEY ("documentId") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_transitions" ADD CONSTRAINT "document_transitions_documentId_documents_id_fk" FOREIGN KEY ("documentId") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_updates" ADD CONSTRAINT "document_updates_documentId_documents_id_fk" FOREIGN KEY ("documentId") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_workspaceId_workspaces_id_fk" FOREIGN KEY ("workspaceId") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_legalBasisId_legal_bases_id_fk" FOREIGN KEY ("legalBasisId") REFERENCES "public"."legal_bases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_createdBy_users_id_fk" FOREIGN KEY ("createdBy") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition_files" ADD CONSTRAINT "edition_files_editionId_editions_id_fk" FOREIGN KEY ("editionId") REFERENCES "public"."editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition_withdrawals" ADD CONSTRAINT "edition_withdrawals_editionId_editions_id_fk" FOREIGN KEY ("editionId") REFERENCES "public"."editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editions" ADD CONSTRAINT "editions_seriesId_series_id_fk" FOREIGN KEY ("seriesId") REFERENCES "public"."series"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editions" ADD CONSTRAINT "editions_documentId_documents_id_fk" FOREIGN KEY ("documentId") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editions" ADD CONSTRAINT "editions_legalBasisId_legal_bases_id_fk" FOREIGN KEY ("legalBasisId") REFERENCES "public"."legal_bases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "series" ADD CONSTRAINT "series_workspaceId_workspaces_id_fk" FOREIGN KEY ("workspaceId") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "links" ADD CONSTRAINT "links_userId_users_id_fk" FOREIGN KEY ("userId") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "links" ADD CONSTRAINT "links_seatId_seats_id_fk" FOREIGN KEY ("seatId") REFERENCES "public"."seats"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandate_adoptions" ADD CONSTRAINT "mandate_adoptions_mandateId_mandates_id_fk" FOREIGN KEY ("mandateId") REFERENCES "public"."mandates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandate_tasks" ADD CONSTRAINT "mandate_tasks_mandateId_mandates_id_fk" FOREIGN KEY ("mandateId") REFERENCES "public"."mandates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandate_tasks" ADD CONSTRAINT "mandate_tasks_leadOrganisationId_organisations_id_fk" FOREIGN KEY ("leadOrganisationId") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandates" ADD CONSTRAINT "mandates_workspaceId_workspaces_id_fk" FOREIGN KEY ("workspaceId") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandates" ADD CONSTRAINT "mandates_documentId_documents_id_fk" FOREIGN KEY ("documentId") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_item_reports" ADD CONSTRAINT "action_item_reports_actionItemId_action_items_id_fk" FOREIGN KEY ("actionItemId") REFERENCES "public"."action_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_items" ADD CONSTRAINT "action_items_workspaceId_workspaces_id_fk" FOREIGN KEY ("workspaceId") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_items" ADD CONSTRAINT "action_items_meetingId_meetings_id_fk" FOREIGN KEY ("meetingId") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_items" ADD CONSTRAINT "action_items_agendaItemId_agenda_items_id_fk" FOREIGN KEY ("agendaItemId") REFERENCES "public"."agenda_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_items" ADD CONSTRAINT "action_items_organisationId_organisations_id_fk" FOREIGN KEY ("organisationId") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_items" ADD CONSTRAINT "action_items_userId_users_id_fk" FOREIGN KEY ("userId") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_workspaceId_workspaces_id_fk" FOREIGN KEY ("workspaceId") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_meetingId_meetings_id_fk" FOREIGN KEY ("meetingId") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendances" ADD CONSTRAINT "attendances_meetingId_meetings_id_fk" FOREIGN KEY ("meetingId") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendances" ADD CONSTRAINT "attendances_seatId_seats_id_fk" FOREIGN KEY ("seatId") REFERENCES "public"."seats"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendances" ADD CONSTRAINT "attendances_userId_users_id_fk" FOREIGN KEY ("userId") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_workspaceId_workspaces_id_fk" FOREIGN KEY ("workspaceId") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_meetingId_meetings_id_fk" FOREIGN KEY ("meetingId") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_agendaItemId_agenda_items_id_fk" FOREIGN KEY ("agendaItemId") REFERENCES "public"."agenda_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_notices" ADD CONSTRAINT "meeting_notices_meetingId_meetings_id_fk" FOREIGN KEY ("meetingId") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_workspaceId_workspaces_id_fk" FOREIGN KEY ("workspaceId") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes" ADD CONSTRAINT "minutes_meetingId_meetings_id_fk" FOREIGN KEY ("meetingId") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes" ADD CONSTRAINT "minutes_documentId_documents_id_fk" FOREIGN KEY ("documentId") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_approvals" ADD CONSTRAINT "minutes_approvals_minutesId_minutes_id_fk" FOREIGN KEY ("minutesId") REFERENCES "public"."minutes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_approvals" ADD CONSTRAINT "minutes_approvals_approvedBy_users_id_fk" FOREIGN KEY ("approvedBy") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_userId_users_id_fk" FOREIGN KEY ("userId") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "system_roles" ADD CONSTRAINT "system_roles_userId_users_id_fk" FOREIGN KEY ("userId") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fora" ADD CONSTRAINT "fora_conventionId_conventions_id_fk" FOREIGN KEY ("conventionId") REFERENCES "public"."conventions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measure_organisations" ADD CONSTRAINT "measure_organisations_measureId_measures_id_fk" FOREIGN KEY ("measureId") REFERENCES "public"."measures"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measure_organisations" ADD CONSTRAINT "measure_organisations_organisationId_organisations_id_fk" FOREIGN KEY ("organisationId") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seat_holdings" ADD CONSTRAINT "seat_holdings_seatId_seats_id_fk" FOREIGN KEY ("seatId") REFERENCES "public"."seats"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seat_holdings" ADD CONSTRAINT "seat_holdings_userId_users_id_fk" FOREIGN KEY ("userId") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seats" ADD CONSTRAINT "seats_workspaceId_workspaces_id_fk" FOREIGN KEY ("workspaceId") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seats" ADD CONSTRAINT "seats_organisationId_organisations_id_fk" FOREIGN KEY ("organisationId") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workspace_visits" ADD CONSTRAINT "workspace_visits_userId_users_id_fk" FOREIGN KEY ("userId") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workspace_visits" ADD CONSTRAINT "workspace_visits_workspaceId_workspaces_id_fk" FOREIGN KEY ("workspaceId") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "activity_workspace" ON "activity" USING btree ("workspaceId","sequence");--> statement-breakpoint
CREATE INDEX "activity_object" ON "activity" USING btree ("objectKind","objectId");--> statement-breakpoint
CREATE INDEX "notices_user" ON "notices" USING btree ("userId","readAt","createdAt");--> statement-breakpoint
CREATE INDEX "comments_thread" ON "comments" USING btree ("threadId","createdAt");--> statement-breakpoint
CREATE INDEX "thread_resolutions_thread" ON "thread_resolutions" USING btree ("threadId");--> statement-breakpoint
CREATE INDEX "threads_document" ON "threads" USING btree ("documentId","createdAt");--> statement-breakpoint
CREATE INDEX "document_shares_document" ON "document_shares" USING btree ("documentId");--> statement-breakpoint
CREATE INDEX "document_shares_workspace" ON "document_shares" USING btree ("workspaceId");--> statement-breakpoint
CREATE INDEX "document_transitions_document" ON "document_transitions" USING btree ("documentId","at");--> statement-breakpoint
CREATE INDEX "documents_workspace" ON "documents" USING btree ("workspaceId","updatedAt");--> statement-breakpoint
CREATE UNIQUE INDEX "edition_files_format" ON "edition_files" USING btree ("editionId","format");--> statement-breakpoint
CREATE UNIQUE INDEX "editions_number" ON "editions" USING btree ("seriesId","number");--> statement-breakpoint
CREATE INDEX "editions_document" ON "editions" USING btree ("documentId");--> statement-breakpoint
CREATE INDEX "editions_published" ON "editions" USING btree ("accessCode","publishedAt");--> statement-breakpoint
CREATE INDEX "links_seat" ON "links" USING btree ("seatId");--> statement-breakpoint
CREATE INDEX "mails_waiting" ON "mails" USING btree ("sentAt","nextAttemptAt");--> statement-breakpoint
CREATE UNIQUE INDEX "mandate_tasks_number" ON "mandate_tasks" USING btree ("mandateId","number");--> statement-breakpoint
CREATE UNIQUE INDEX "mandates_number" ON "mandates" USING btree ("workspaceId","number");--> statement-breakpoint
CREATE INDEX "action_item_reports_item" ON "action_item_reports" USING btree ("actionItemId","reportedAt");--> statement-breakpoint
CREATE INDEX "action_items_workspace" ON "action_items" USING btree ("workspaceId","state","deadline");--> statement-breakpoint
CREATE INDEX "action_items_user" ON "action_items" USING btree ("userId","state","deadline");--> statement-breakpoint
CREATE INDEX "action_items_organisation" ON "action_items" USING btree ("organisationId","state","deadline");--> statement-breakpoint
CREATE INDEX "action_items_meeting" ON "action_items" USING btree ("meetingId");--> statement-breakpoint
CREATE UNIQUE INDEX "agenda_items_number" ON "agenda_items" USING btree ("workspaceId","year","number");--> statement-breakpoint
CREATE INDEX "agenda_items_meeting" ON "agenda_items" USING btree ("meetingId","position");--> statement-breakpoint
CREATE UNIQUE INDEX "attendances_seat" ON "attendances" USING btree ("meetingId","seatId");--> statement-breakpoint
CREATE UNIQUE INDEX "decisions_number" ON "decisions" USING btree ("workspaceId","year","number");--> statement-breakpoint
CREATE INDEX "decisions_meeting" ON "decisions" USING btree ("meetingId");--> statement-breakpoint
CREATE INDEX "meeting_notices_meeting" ON "meeting_notices" USING btree ("meetingId","sentAt");--> statement-breakpoint
CREATE UNIQUE INDEX "meetings_number" ON "meetings" USING btree ("workspaceId","year","number");--> statement-breakpoint
CREATE INDEX "meetings_starts" ON "meetings" USING btree ("workspaceId","startsAt");--> statement-breakpoint
CREATE INDEX "organisations_kind" ON "organisations" USING btree ("kind");--> statement-breakpoint
CREATE INDEX "sessions_user" ON "sessions" USING btree ("userId");--> statement-breakpoint
CREATE INDEX "system_roles_user" ON "system_roles" USING btree ("userId");--> statement-breakpoint
CREATE INDEX "search_entries_workspace" ON "search_entries" USING btree ("workspaceId");--> statement-breakpoint
CREATE INDEX "fora_parent" ON "fora" USING btree ("parentId");--> statement-breakpoint
CREATE INDEX "seat_holdings_seat" ON "seat_holdings" USING btree ("seatId");--> statement-breakpoint
CREATE INDEX "seat_holdings_user" ON "seat_holdings" USING btree ("userId");--> statement-breakpoint
CREATE INDEX "seats_workspace" ON "seats" USING btree ("workspaceId");--> statement-breakpoint
CREATE INDEX "seats_organisation" ON "seats" USING btree ("organisationId");