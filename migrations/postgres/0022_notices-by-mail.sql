CREATE TABLE "notice_settings" (
	"userId" text NOT NULL,
	"place" text NOT NULL,
	"level" text NOT NULL,
	"changedAt" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "notice_settings_userId_place_pk" PRIMARY KEY("userId","place")
);
--> statement-breakpoint
ALTER TABLE "notices" ADD COLUMN "gatheredOn" text;--> statement-breakpoint
ALTER TABLE "notice_settings" ADD CONSTRAINT "notice_settings_userId_users_id_fk" FOREIGN KEY ("userId") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "notices_gathered" ON "notices" USING btree ("gatheredOn","userId");--> statement-breakpoint
-- What people were told before there was such a mail is not counted in the first one.
UPDATE "notices" SET "gatheredOn" = '1970-01-01';