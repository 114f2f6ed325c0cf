CREATE TABLE `reminders` (
	`id` text PRIMARY KEY NOT NULL,
	`userId` text NOT NULL,
	`kind` text NOT NULL,
	`objectId` text NOT NULL,
	`due` text NOT NULL,
	`sentOn` text NOT NULL,
	`sentAt` integer NOT NULL,
	FOREIGN KEY (`userId`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reminders_once` ON `reminders` (`userId`,`kind`,`objectId`,`due`);--> statement-breakpoint
CREATE INDEX `reminders_day` ON `reminders` (`sentOn`,`userId`);--> statement-breakpoint
ALTER TABLE `mails` ADD `unsubscribe` text;--> statement-breakpoint
ALTER TABLE `users` ADD `remindersOffAt` integer;