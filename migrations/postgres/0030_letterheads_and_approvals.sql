CREATE TABLE "agenda_papers" (
	"agendaItemId" text NOT NULL,
	"documentId" text NOT NULL,
	"version" integer,
	CONSTRAINT "agenda_papers_agendaItemId_documentId_pk" PRIMARY KEY("agendaItemId","documentId")
);
--> statement-breakpoint
CREATE TABLE "minutes_approval_items" (
	"minutesId" text PRIMARY KEY NOT NULL,
	"agendaItemId" text,
	"backlogItemId" text
);
--> statement-breakpoint
CREATE TABLE "minutes_correction_abandonments" (
	"correctionId" text PRIMARY KEY NOT NULL,
	"reason" text NOT NULL,
	"abandonedBy" text,
	"abandonedAt" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "letterheads" (
	"workspaceId" text PRIMARY KEY NOT NULL,
	"organisation" text NOT NULL,
	"lines" text NOT NULL,
	"setBy" text,
	"setAt" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "agenda_papers" ADD CONSTRAINT "agenda_papers_agendaItemId_agenda_items_id_fk" FOREIGN KEY ("agendaItemId") REFERENCES "public"."agenda_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_papers" ADD CONSTRAINT "agenda_papers_documentId_documents_id_fk" FOREIGN KEY ("documentId") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_approval_items" ADD CONSTRAINT "minutes_approval_items_minutesId_minutes_id_fk" FOREIGN KEY ("minutesId") REFERENCES "public"."minutes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_correction_abandonments" ADD CONSTRAINT "minutes_correction_abandonments_correctionId_minutes_corrections_id_fk" FOREIGN KEY ("correctionId") REFERENCES "public"."minutes_corrections"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_correction_abandonments" ADD CONSTRAINT "minutes_correction_abandonments_abandonedBy_users_id_fk" FOREIGN KEY ("abandonedBy") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letterheads" ADD CONSTRAINT "letterheads_workspaceId_workspaces_id_fk" FOREIGN KEY ("workspaceId") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;