DROP INDEX "action_items_workspace";--> statement-breakpoint
DROP INDEX "action_items_user";--> statement-breakpoint
DROP INDEX "action_items_organisation";--> statement-breakpoint
CREATE INDEX "documents_state" ON "documents" USING btree ("state","reviewDeadline");--> statement-breakpoint
CREATE INDEX "action_items_workspace" ON "action_items" USING btree ("workspaceId","state","deadline","id");--> statement-breakpoint
CREATE INDEX "action_items_user" ON "action_items" USING btree ("userId","state","deadline","id");--> statement-breakpoint
CREATE INDEX "action_items_organisation" ON "action_items" USING btree ("organisationId","state","deadline","id");