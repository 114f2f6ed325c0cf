CREATE TABLE "document_successions" (
	"documentId" text PRIMARY KEY NOT NULL,
	"replacesId" text NOT NULL,
	"firstId" text NOT NULL,
	"number" integer NOT NULL,
	"begunBy" text,
	"begunAt" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "document_successions_replacesId_unique" UNIQUE("replacesId")
);
--> statement-breakpoint
ALTER TABLE "document_successions" ADD CONSTRAINT "document_successions_documentId_documents_id_fk" FOREIGN KEY ("documentId") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_successions" ADD CONSTRAINT "document_successions_replacesId_documents_id_fk" FOREIGN KEY ("replacesId") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_successions" ADD CONSTRAINT "document_successions_firstId_documents_id_fk" FOREIGN KEY ("firstId") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "document_successions_number" ON "document_successions" USING btree ("firstId","number");