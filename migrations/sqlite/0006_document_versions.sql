CREATE TABLE `document_version_writers` (
	`versionId` text NOT NULL,
	`userId` text NOT NULL,
	PRIMARY KEY(`versionId`, `userId`),
	FOREIGN KEY (`versionId`) REFERENCES `document_versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`userId`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `document_version_writers_user` ON `document_version_writers` (`userId`);--> statement-breakpoint
CREATE TABLE `document_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`documentId` text NOT NULL,
	`number` integer NOT NULL,
	`sequence` integer NOT NULL,
	`state` blob NOT NULL,
	`kind` text NOT NULL,
	`name` text,
	`step` text,
	`restoredFrom` integer,
	`createdBy` text,
	`createdAt` integer NOT NULL,
	FOREIGN KEY (`documentId`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`createdBy`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `document_versions_number` ON `document_versions` (`documentId`,`number`);