ALTER TABLE "meeting_notices" ADD COLUMN "movedFrom" timestamp (3) with time zone;--> statement-breakpoint
CREATE INDEX "action_items_agenda_item" ON "action_items" USING btree ("agendaItemId");--> statement-breakpoint
CREATE INDEX "decisions_agenda_item" ON "decisions" USING btree ("agendaItemId");