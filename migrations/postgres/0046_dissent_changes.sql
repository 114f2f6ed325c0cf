CREATE TABLE "dissent_changes" (
	"id" text PRIMARY KEY NOT NULL,
	"agendaItemId" text NOT NULL,
	"organisationId" text NOT NULL,
	"kind" text NOT NULL,
	"text" text NOT NULL,
	"changedBy" text,
	"changedAt" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "dissents" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "dissent_changes" ADD CONSTRAINT "dissent_changes_agendaItemId_agenda_items_id_fk" FOREIGN KEY ("agendaItemId") REFERENCES "public"."agenda_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dissent_changes" ADD CONSTRAINT "dissent_changes_organisationId_organisations_id_fk" FOREIGN KEY ("organisationId") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "dissent_changes_item" ON "dissent_changes" USING btree ("agendaItemId","changedAt");