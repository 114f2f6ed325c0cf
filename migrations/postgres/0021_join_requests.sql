CREATE TABLE "join_answers" (
	"requestId" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"reason" text NOT NULL,
	"answeredBy" text,
	"answeredAt" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "join_requests" (
	"id" text PRIMARY KEY NOT NULL,
	"workspaceId" text NOT NULL,
	"userId" text NOT NULL,
	"organisationId" text NOT NULL,
	"reason" text NOT NULL,
	"askedAt" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "seats" ADD COLUMN "sponsorId" text;--> statement-breakpoint
ALTER TABLE "join_answers" ADD CONSTRAINT "join_answers_requestId_join_requests_id_fk" FOREIGN KEY ("requestId") REFERENCES "public"."join_requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "join_requests" ADD CONSTRAINT "join_requests_workspaceId_workspaces_id_fk" FOREIGN KEY ("workspaceId") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "join_requests" ADD CONSTRAINT "join_requests_userId_users_id_fk" FOREIGN KEY ("userId") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "join_requests" ADD CONSTRAINT "join_requests_organisationId_organisations_id_fk" FOREIGN KEY ("organisationId") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "join_requests_workspace" ON "join_requests" USING btree ("workspaceId","askedAt");--> statement-breakpoint
CREATE INDEX "join_requests_user" ON "join_requests" USING btree ("userId","workspaceId");--> statement-breakpoint
ALTER TABLE "seats" ADD CONSTRAINT "seats_sponsorId_users_id_fk" FOREIGN KEY ("sponsorId") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;