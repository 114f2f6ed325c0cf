ALTER TABLE "threads" ADD COLUMN "assigneeId" text;--> statement-breakpoint
ALTER TABLE "threads" ADD COLUMN "assigneeOrganisationId" text;--> statement-breakpoint
ALTER TABLE "threads" ADD CONSTRAINT "threads_assigneeId_users_id_fk" FOREIGN KEY ("assigneeId") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "threads" ADD CONSTRAINT "threads_assigneeOrganisationId_organisations_id_fk" FOREIGN KEY ("assigneeOrganisationId") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;