CREATE TABLE `document_reads` (
	`documentId` text NOT NULL,
	`day` text NOT NULL,
	`userId` text NOT NULL,
	PRIMARY KEY(`documentId`, `day`, `userId`),
	FOREIGN KEY (`documentId`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`userId`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `document_reads_day` ON `document_reads` (`day`);