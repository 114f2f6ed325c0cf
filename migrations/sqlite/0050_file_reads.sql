CREATE TABLE `file_reads` (
	`fileId` text NOT NULL,
	`day` text NOT NULL,
	`userId` text NOT NULL,
	PRIMARY KEY(`fileId`, `day`, `userId`),
	FOREIGN KEY (`fileId`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`userId`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `file_reads_day` ON `file_reads` (`day`);