CREATE TABLE `seat_review_lines` (
	`reviewId` text NOT NULL,
	`seatId` text NOT NULL,
	`outcome` text NOT NULL,
	`endsOn` text,
	`validTo` text,
	`sponsorId` text,
	`holdingIds` text NOT NULL,
	PRIMARY KEY(`reviewId`, `seatId`),
	FOREIGN KEY (`reviewId`) REFERENCES `seat_reviews`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`seatId`) REFERENCES `seats`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`sponsorId`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `seat_reviews` (
	`id` text PRIMARY KEY NOT NULL,
	`workspaceId` text NOT NULL,
	`signedBy` text NOT NULL,
	`signedAt` integer NOT NULL,
	FOREIGN KEY (`workspaceId`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`signedBy`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `seat_reviews_workspace` ON `seat_reviews` (`workspaceId`,`signedAt`);