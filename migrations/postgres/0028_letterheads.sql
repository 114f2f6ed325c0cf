CREATE TABLE "letterheads" (
	"workspaceId" text PRIMARY KEY NOT NULL,
	"organisation" text NOT NULL,
	"lines" text NOT NULL,
	"setBy" text,
	"setAt" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "letterheads" ADD CONSTRAINT "letterheads_workspaceId_workspaces_id_fk" FOREIGN KEY ("workspaceId") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;