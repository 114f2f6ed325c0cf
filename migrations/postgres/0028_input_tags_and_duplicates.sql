CREATE TABLE "consultation_duplicates" (
	"inputId" text PRIMARY KEY NOT NULL,
	"originalId" text NOT NULL,
	"mergedBy" text,
	"mergedAt" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "consultation_input_tags" (
	"inputId" text NOT NULL,
	"tag" text NOT NULL,
	"consultationId" text NOT NULL,
	"addedBy" text,
	"addedAt" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "consultation_input_tags_inputId_tag_pk" PRIMARY KEY("inputId","tag")
);
--> statement-breakpoint
ALTER TABLE "consultation_duplicates" ADD CONSTRAINT "consultation_duplicates_inputId_consultation_inputs_id_fk" FOREIGN KEY ("inputId") REFERENCES "public"."consultation_inputs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation_duplicates" ADD CONSTRAINT "consultation_duplicates_originalId_consultation_inputs_id_fk" FOREIGN KEY ("originalId") REFERENCES "public"."consultation_inputs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation_duplicates" ADD CONSTRAINT "consultation_duplicates_mergedBy_users_id_fk" FOREIGN KEY ("mergedBy") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation_input_tags" ADD CONSTRAINT "consultation_input_tags_inputId_consultation_inputs_id_fk" FOREIGN KEY ("inputId") REFERENCES "public"."consultation_inputs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation_input_tags" ADD CONSTRAINT "consultation_input_tags_consultationId_consultations_id_fk" FOREIGN KEY ("consultationId") REFERENCES "public"."consultations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation_input_tags" ADD CONSTRAINT "consultation_input_tags_addedBy_users_id_fk" FOREIGN KEY ("addedBy") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "consultation_duplicates_of" ON "consultation_duplicates" USING btree ("originalId");--> statement-breakpoint
CREATE INDEX "consultation_input_tags_of" ON "consultation_input_tags" USING btree ("consultationId","tag");