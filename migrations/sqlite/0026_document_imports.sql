CREATE TABLE `document_imports` (
	`documentId` text PRIMARY KEY NOT NULL,
	`format` text NOT NULL,
	`fileName` text NOT NULL,
	`size` integer NOT NULL,
	`sha256` text NOT NULL,
	`losses` text NOT NULL,
	`importedBy` text,
	`importedAt` integer NOT NULL,
	FOREIGN KEY (`documentId`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action
);
