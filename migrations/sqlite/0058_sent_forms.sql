CREATE TABLE `sent_forms` (
	`userId` text NOT NULL,
	`sending` text NOT NULL,
	`contents` text NOT NULL,
	`answer` text NOT NULL,
	`sentAt` integer NOT NULL,
	PRIMARY KEY(`userId`, `sending`),
	FOREIGN KEY (`userId`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
