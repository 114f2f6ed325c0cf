CREATE TABLE "document_reads" (
	"documentId" text NOT NULL,
	"day" text NOT NULL,
	"userId" text NOT NULL,
	CONSTRAINT "document_reads_documentId_day_userId_pk" PRIMARY KEY("documentId","day","userId")
);
--> statement-breakpoint
ALTER TABLE "document_reads" ADD CONSTRAINT "document_reads_documentId_documents_id_fk" FOREIGN KEY ("documentId") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_reads" ADD CONSTRAINT "document_reads_userId_users_id_fk" FOREIGN KEY ("userId") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "document_reads_day" ON "document_reads" USING btree ("day");