ALTER TABLE "decisions" ADD COLUMN "mandateTaskId" text;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_mandateTaskId_mandate_tasks_id_fk" FOREIGN KEY ("mandateTaskId") REFERENCES "public"."mandate_tasks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "decisions_mandate_task" ON "decisions" USING btree ("mandateTaskId");