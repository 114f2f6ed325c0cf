CREATE TABLE `document_mentions` (
	`id` text PRIMARY KEY NOT NULL,
	`documentId` text NOT NULL,
	`kind` text NOT NULL,
	`subjectId` text NOT NULL,
	`mentionedBy` text NOT NULL,
	`mentionedAt` integer NOT NULL,
	FOREIGN KEY (`documentId`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`mentionedBy`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `document_mentions_document` ON `document_mentions` (`documentId`);