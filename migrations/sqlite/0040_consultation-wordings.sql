CREATE TABLE `consultation_wordings` (
	`id` text PRIMARY KEY NOT NULL,
	`inputId` text NOT NULL,
	`documentId` text NOT NULL,
	`paragraph` integer NOT NULL,
	`before` text NOT NULL,
	`wording` text NOT NULL,
	`takenInBy` text NOT NULL,
	`takenInAt` integer NOT NULL,
	FOREIGN KEY (`inputId`) REFERENCES `consultation_inputs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`documentId`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`takenInBy`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `consultation_wordings_input` ON `consultation_wordings` (`inputId`);--> statement-breakpoint
CREATE INDEX `consultation_wordings_document` ON `consultation_wordings` (`documentId`);