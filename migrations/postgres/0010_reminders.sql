CREATE TABLE "reminders" (
	"id" text PRIMARY KEY NOT NULL,
	"userId" text NOT NULL,
	"kind" text NOT NULL,
	"objectId" text NOT NULL,
	"due" text NOT NULL,
	"sentOn" text NOT NULL,
	"sentAt" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "mails" ADD COLUMN "unsubscribe" text;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "remindersOffAt" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_userId_users_id_fk" FOREIGN KEY ("userId") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "reminders_once" ON "reminders" USING btree ("userId","kind","objectId","due");--> statement-breakpoint
CREATE INDEX "reminders_day" ON "reminders" USING btree ("sentOn","userId");