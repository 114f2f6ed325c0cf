CREATE TABLE `minutes_sendings` (
	`id` text PRIMARY KEY NOT NULL,
	`minutesId` text NOT NULL,
	`number` integer NOT NULL,
	`recipients` integer NOT NULL,
	`sentBy` text,
	`sentAt` integer NOT NULL,
	FOREIGN KEY (`minutesId`) REFERENCES `minutes`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `minutes_sendings_number` ON `minutes_sendings` (`minutesId`,`number`);