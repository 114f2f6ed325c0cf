CREATE TABLE `notice_settings` (
	`userId` text NOT NULL,
	`place` text NOT NULL,
	`level` text NOT NULL,
	`changedAt` integer NOT NULL,
	PRIMARY KEY(`userId`, `place`),
	FOREIGN KEY (`userId`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `notices` ADD `gatheredOn` text;--> statement-breakpoint
CREATE INDEX `notices_gathered` ON `notices` (`gatheredOn`,`userId`);--> statement-breakpoint
-- What people were told before there was such a mail is not counted in the first one.
UPDATE "notices" SET "gatheredOn" = '1970-01-01';