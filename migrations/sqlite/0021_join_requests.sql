CREATE TABLE `join_answers` (
	`requestId` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`reason` text NOT NULL,
	`answeredBy` text,
	`answeredAt` integer NOT NULL,
	FOREIGN KEY (`requestId`) REFERENCES `join_requests`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `join_requests` (
	`id` text PRIMARY KEY NOT NULL,
	`workspaceId` text NOT NULL,
	`userId` text NOT NULL,
	`organisationId` text NOT NULL,
	`reason` text NOT NULL,
	`askedAt` integer NOT NULL,
	FOREIGN KEY (`workspaceId`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`userId`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisationId`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `join_requests_workspace` ON `join_requests` (`workspaceId`,`askedAt`);--> statement-breakpoint
CREATE INDEX `join_requests_user` ON `join_requests` (`userId`,`workspaceId`);--> statement-breakpoint
ALTER TABLE `seats` ADD `sponsorId` text REFERENCES users(id);