CREATE TABLE "meeting_series" (
	"id" text PRIMARY KEY NOT NULL,
	"workspaceId" text NOT NULL,
	"title" text NOT NULL,
	"occurrence" text NOT NULL,
	"weekday" integer NOT NULL,
	"everyMonths" integer NOT NULL,
	"firstMonth" text NOT NULL,
	"starts" text NOT NULL,
	"minutes" integer NOT NULL,
	"place" text NOT NULL,
	"createdBy" text,
	"createdAt" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "series_endings" (
	"seriesId" text PRIMARY KEY NOT NULL,
	"endedBy" text,
	"endedAt" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "series_items" (
	"id" text PRIMARY KEY NOT NULL,
	"seriesId" text NOT NULL,
	"position" integer NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"minutesPlanned" integer
);
--> statement-breakpoint
CREATE TABLE "series_meetings" (
	"meetingId" text PRIMARY KEY NOT NULL,
	"seriesId" text NOT NULL,
	"date" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "meeting_series" ADD CONSTRAINT "meeting_series_workspaceId_workspaces_id_fk" FOREIGN KEY ("workspaceId") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "series_endings" ADD CONSTRAINT "series_endings_seriesId_meeting_series_id_fk" FOREIGN KEY ("seriesId") REFERENCES "public"."meeting_series"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "series_items" ADD CONSTRAINT "series_items_seriesId_meeting_series_id_fk" FOREIGN KEY ("seriesId") REFERENCES "public"."meeting_series"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "series_meetings" ADD CONSTRAINT "series_meetings_seriesId_meeting_series_id_fk" FOREIGN KEY ("seriesId") REFERENCES "public"."meeting_series"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "meeting_series_workspace" ON "meeting_series" USING btree ("workspaceId","createdAt");--> statement-breakpoint
CREATE UNIQUE INDEX "series_items_position" ON "series_items" USING btree ("seriesId","position");--> statement-breakpoint
CREATE UNIQUE INDEX "series_meetings_date" ON "series_meetings" USING btree ("seriesId","date");