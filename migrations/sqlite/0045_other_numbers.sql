CREATE TABLE `file_other_numbers` (
	`versionId` text PRIMARY KEY NOT NULL,
	`reason` text NOT NULL,
	`markedBy` text NOT NULL,
	`markedAt` integer NOT NULL,
	FOREIGN KEY (`versionId`) REFERENCES `file_versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`markedBy`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `document_other_numbers` (
	`id` text PRIMARY KEY NOT NULL,
	`documentId` text NOT NULL,
	`fingerprint` text NOT NULL,
	`reason` text NOT NULL,
	`markedBy` text NOT NULL,
	`markedAt` integer NOT NULL,
	FOREIGN KEY (`documentId`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`markedBy`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `document_other_numbers_fingerprint` ON `document_other_numbers` (`documentId`,`fingerprint`);