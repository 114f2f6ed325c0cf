CREATE TABLE "minutes_sendings" (
	"id" text PRIMARY KEY NOT NULL,
	"minutesId" text NOT NULL,
	"number" integer NOT NULL,
	"recipients" integer NOT NULL,
	"sentBy" text,
	"sentAt" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "minutes_sendings" ADD CONSTRAINT "minutes_sendings_minutesId_minutes_id_fk" FOREIGN KEY ("minutesId") REFERENCES "public"."minutes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "minutes_sendings_number" ON "minutes_sendings" USING btree ("minutesId","number");