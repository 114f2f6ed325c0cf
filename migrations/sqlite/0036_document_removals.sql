CREATE TABLE `document_removals` (
	`id` text PRIMARY KEY NOT NULL,
	`documentId` text NOT NULL,
	`what` text NOT NULL,
	`reason` text NOT NULL,
	`removedBy` text NOT NULL,
	`removedAt` integer NOT NULL,
	`overwrittenAt` integer,
	FOREIGN KEY (`documentId`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`removedBy`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `document_removals_document` ON `document_removals` (`documentId`,`removedAt`);--> statement-breakpoint
CREATE INDEX `document_removals_overwritten` ON `document_removals` (`overwrittenAt`);