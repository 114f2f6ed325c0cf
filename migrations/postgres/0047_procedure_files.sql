CREATE TABLE "procedure_paper_files" (
	"procedureId" text NOT NULL,
	"fileId" text NOT NULL,
	"version" integer,
	CONSTRAINT "procedure_paper_files_procedureId_fileId_pk" PRIMARY KEY("procedureId","fileId")
);
--> statement-breakpoint
ALTER TABLE "procedure_paper_files" ADD CONSTRAINT "procedure_paper_files_procedureId_procedures_id_fk" FOREIGN KEY ("procedureId") REFERENCES "public"."procedures"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "procedure_paper_files" ADD CONSTRAINT "procedure_paper_files_fileId_files_id_fk" FOREIGN KEY ("fileId") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;