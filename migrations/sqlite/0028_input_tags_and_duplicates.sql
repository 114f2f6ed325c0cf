CREATE TABLE `consultation_duplicates` (
	`inputId` text PRIMARY KEY NOT NULL,
	`originalId` text NOT NULL,
	`mergedBy` text,
	`mergedAt` integer NOT NULL,
	FOREIGN KEY (`inputId`) REFERENCES `consultation_inputs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`originalId`) REFERENCES `consultation_inputs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`mergedBy`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `consultation_duplicates_of` ON `consultation_duplicates` (`originalId`);--> statement-breakpoint
CREATE TABLE `consultation_input_tags` (
	`inputId` text NOT NULL,
	`tag` text NOT NULL,
	`consultationId` text NOT NULL,
	`addedBy` text,
	`addedAt` integer NOT NULL,
	PRIMARY KEY(`inputId`, `tag`),
	FOREIGN KEY (`inputId`) REFERENCES `consultation_inputs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`consultationId`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`addedBy`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `consultation_input_tags_of` ON `consultation_input_tags` (`consultationId`,`tag`);