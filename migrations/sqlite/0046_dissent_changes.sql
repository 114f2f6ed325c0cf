CREATE TABLE `dissent_changes` (
	`id` text PRIMARY KEY NOT NULL,
	`agendaItemId` text NOT NULL,
	`organisationId` text NOT NULL,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	`changedBy` text,
	`changedAt` integer NOT NULL,
	FOREIGN KEY (`agendaItemId`) REFERENCES `agenda_items`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisationId`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `dissent_changes_item` ON `dissent_changes` (`agendaItemId`,`changedAt`);--> statement-breakpoint
ALTER TABLE `dissents` ADD `version` integer DEFAULT 1 NOT NULL;