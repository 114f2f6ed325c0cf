CREATE TABLE "calendar_feeds" (
	"id" text PRIMARY KEY NOT NULL,
	"tokenHash" text NOT NULL,
	"userId" text NOT NULL,
	"workspaceId" text,
	"createdAt" timestamp (3) with time zone NOT NULL,
	"revokedAt" timestamp (3) with time zone,
	CONSTRAINT "calendar_feeds_tokenHash_unique" UNIQUE("tokenHash")
);
--> statement-breakpoint
CREATE TABLE "invitation_rounds" (
	"noticeId" text PRIMARY KEY NOT NULL,
	"sequence" integer NOT NULL,
	"writtenAt" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "meeting_answers" (
	"id" text PRIMARY KEY NOT NULL,
	"meetingId" text NOT NULL,
	"userId" text NOT NULL,
	"answer" text NOT NULL,
	"answeredAt" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "mails" ADD COLUMN "calendar" text;--> statement-breakpoint
ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds_userId_users_id_fk" FOREIGN KEY ("userId") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds_workspaceId_workspaces_id_fk" FOREIGN KEY ("workspaceId") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation_rounds" ADD CONSTRAINT "invitation_rounds_noticeId_meeting_notices_id_fk" FOREIGN KEY ("noticeId") REFERENCES "public"."meeting_notices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_answers" ADD CONSTRAINT "meeting_answers_meetingId_meetings_id_fk" FOREIGN KEY ("meetingId") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_answers" ADD CONSTRAINT "meeting_answers_userId_users_id_fk" FOREIGN KEY ("userId") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "calendar_feeds_user" ON "calendar_feeds" USING btree ("userId","revokedAt");--> statement-breakpoint
CREATE INDEX "meeting_answers_meeting" ON "meeting_answers" USING btree ("meetingId","answeredAt");