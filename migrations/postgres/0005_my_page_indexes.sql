CREATE INDEX "comments_author" ON "comments" USING btree ("authorId","threadId");--> statement-breakpoint
CREATE INDEX "meetings_ends" ON "meetings" USING btree ("workspaceId","endsAt");