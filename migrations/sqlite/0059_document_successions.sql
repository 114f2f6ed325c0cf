CREATE TABLE `document_successions` (
	`documentId` text PRIMARY KEY NOT NULL,
	`replacesId` text NOT NULL,
	`firstId` text NOT NULL,
	`number` integer NOT NULL,
	`begunBy` text,
	`begunAt` integer NOT NULL,
	FOREIGN KEY (`documentId`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`replacesId`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`firstId`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `document_successions_replacesId_unique` ON `document_successions` (`replacesId`);--> statement-breakpoint
CREATE UNIQUE INDEX `document_successions_number` ON `document_successions` (`firstId`,`number`);