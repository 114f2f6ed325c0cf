DROP INDEX `document_other_numbers_fingerprint`;--> statement-breakpoint
CREATE UNIQUE INDEX `document_other_numbers_fingerprint` ON `document_other_numbers` (`documentId`,`fingerprint`) WHERE "withdrawnAt" is null;--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_file_other_numbers` (
	`id` text PRIMARY KEY NOT NULL,
	`versionId` text NOT NULL,
	`reason` text NOT NULL,
	`markedBy` text NOT NULL,
	`markedAt` integer NOT NULL,
	`withdrawnBy` text,
	`withdrawnAt` integer,
	`withdrawnReason` text,
	FOREIGN KEY (`versionId`) REFERENCES `file_versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`markedBy`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`withdrawnBy`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_file_other_numbers`("id", "versionId", "reason", "markedBy", "markedAt", "withdrawnBy", "withdrawnAt", "withdrawnReason") SELECT "versionId", "versionId", "reason", "markedBy", "markedAt", "withdrawnBy", "withdrawnAt", "withdrawnReason" FROM `file_other_numbers`;--> statement-breakpoint
DROP TABLE `file_other_numbers`;--> statement-breakpoint
ALTER TABLE `__new_file_other_numbers` RENAME TO `file_other_numbers`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `file_other_numbers_standing` ON `file_other_numbers` (`versionId`) WHERE "withdrawnAt" is null;--> statement-breakpoint
ALTER TABLE `decision_revisions` ADD `mandateTaskId` text REFERENCES mandate_tasks(id);--> statement-breakpoint
UPDATE `decision_revisions` SET `mandateTaskId` = (SELECT `decisions`.`mandateTaskId` FROM `decisions` WHERE `decisions`.`id` = `decision_revisions`.`decisionId`);
