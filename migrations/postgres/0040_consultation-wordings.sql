CREATE TABLE "consultation_wordings" (
	"id" text PRIMARY KEY NOT NULL,
	"inputId" text NOT NULL,
	"documentId" text NOT NULL,
	"paragraph" integer NOT NULL,
	"before" text NOT NULL,
	"wording" text NOT NULL,
	"takenInBy" text NOT NULL,
	"takenInAt" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "consultation_wordings" ADD CONSTRAINT "consultation_wordings_inputId_consultation_inputs_id_fk" FOREIGN KEY ("inputId") REFERENCES "public"."consultation_inputs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation_wordings" ADD CONSTRAINT "consultation_wordings_documentId_documents_id_fk" FOREIGN KEY ("documentId") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation_wordings" ADD CONSTRAINT "consultation_wordings_takenInBy_users_id_fk" FOREIGN KEY ("takenInBy") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "consultation_wordings_input" ON "consultation_wordings" USING btree ("inputId");--> statement-breakpoint
CREATE INDEX "consultation_wordings_document" ON "consultation_wordings" USING btree ("documentId");