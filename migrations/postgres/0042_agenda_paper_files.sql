CREATE TABLE "agenda_paper_files" (
	"agendaItemId" text NOT NULL,
	"fileId" text NOT NULL,
	"version" integer,
	CONSTRAINT "agenda_paper_files_agendaItemId_fileId_pk" PRIMARY KEY("agendaItemId","fileId")
);
--> statement-breakpoint
ALTER TABLE "agenda_paper_files" ADD CONSTRAINT "agenda_paper_files_agendaItemId_agenda_items_id_fk" FOREIGN KEY ("agendaItemId") REFERENCES "public"."agenda_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_paper_files" ADD CONSTRAINT "agenda_paper_files_fileId_files_id_fk" FOREIGN KEY ("fileId") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;