CREATE TABLE "file_limits" (
	"workspaceId" text PRIMARY KEY NOT NULL,
	"largestFile" integer NOT NULL,
	"allFiles" integer NOT NULL,
	"setBy" text,
	"setAt" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "file_limits" ADD CONSTRAINT "file_limits_workspaceId_workspaces_id_fk" FOREIGN KEY ("workspaceId") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;