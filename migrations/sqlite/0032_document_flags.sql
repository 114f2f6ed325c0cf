CREATE TABLE `document_flags` (
	`id` text PRIMARY KEY NOT NULL,
	`documentId` text NOT NULL,
	`kind` text NOT NULL,
	`place` text NOT NULL,
	`foundAt` integer NOT NULL,
	`goneAt` integer,
	FOREIGN KEY (`documentId`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `document_flags_document` ON `document_flags` (`documentId`,`goneAt`);