CREATE TABLE "meeting_turns" (
	"id" text PRIMARY KEY NOT NULL,
	"meetingId" text NOT NULL,
	"agendaItemId" text,
	"shows" text DEFAULT 'number' NOT NULL,
	"takenBy" text,
	"takenAt" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "meeting_turns" ADD CONSTRAINT "meeting_turns_meetingId_meetings_id_fk" FOREIGN KEY ("meetingId") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_turns" ADD CONSTRAINT "meeting_turns_agendaItemId_agenda_items_id_fk" FOREIGN KEY ("agendaItemId") REFERENCES "public"."agenda_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "meeting_turns_meeting" ON "meeting_turns" USING btree ("meetingId","takenAt");