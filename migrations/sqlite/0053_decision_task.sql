ALTER TABLE `decisions` ADD `mandateTaskId` text REFERENCES mandate_tasks(id);--> statement-breakpoint
CREATE INDEX `decisions_mandate_task` ON `decisions` (`mandateTaskId`);