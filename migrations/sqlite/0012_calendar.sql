CREATE TABLE `calendar_feeds` (
	`id` text PRIMARY KEY NOT NULL,
	`tokenHash` text NOT NULL,
	`userId` text NOT NULL,
	`workspaceId` text,
	`createdAt` integer NOT NULL,
	`revokedAt` integer,
	FOREIGN KEY (`userId`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`workspaceId`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `calendar_feeds_tokenHash_unique` ON `calendar_feeds` (`tokenHash`);--> statement-breakpoint
CREATE INDEX `calendar_feeds_user` ON `calendar_feeds` (`userId`,`revokedAt`);--> statement-breakpoint
CREATE TABLE `invitation_rounds` (
	`noticeId` text PRIMARY KEY NOT NULL,
	`sequence` integer NOT NULL,
	`writtenAt` integer NOT NULL,
	FOREIGN KEY (`noticeId`) REFERENCES `meeting_notices`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `meeting_answers` (
	`id` text PRIMARY KEY NOT NULL,
	`meetingId` text NOT NULL,
	`userId` text NOT NULL,
	`answer` text NOT NULL,
	`answeredAt` integer NOT NULL,
	FOREIGN KEY (`meetingId`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`userId`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `meeting_answers_meeting` ON `meeting_answers` (`meetingId`,`answeredAt`);--> statement-breakpoint
ALTER TABLE `mails` ADD `calendar` text;