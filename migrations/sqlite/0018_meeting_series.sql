CREATE TABLE `meeting_series` (
	`id` text PRIMARY KEY NOT NULL,
	`workspaceId` text NOT NULL,
	`title` text NOT NULL,
	`occurrence` text NOT NULL,
	`weekday` integer NOT NULL,
	`everyMonths` integer NOT NULL,
	`firstMonth` text NOT NULL,
	`starts` text NOT NULL,
	`minutes` integer NOT NULL,
	`place` text NOT NULL,
	`createdBy` text,
	`createdAt` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`workspaceId`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `meeting_series_workspace` ON `meeting_series` (`workspaceId`,`createdAt`);--> statement-breakpoint
CREATE TABLE `series_endings` (
	`seriesId` text PRIMARY KEY NOT NULL,
	`endedBy` text,
	`endedAt` integer NOT NULL,
	FOREIGN KEY (`seriesId`) REFERENCES `meeting_series`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `series_items` (
	`id` text PRIMARY KEY NOT NULL,
	`seriesId` text NOT NULL,
	`position` integer NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`minutesPlanned` integer,
	FOREIGN KEY (`seriesId`) REFERENCES `meeting_series`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `series_items_position` ON `series_items` (`seriesId`,`position`);--> statement-breakpoint
CREATE TABLE `series_meetings` (
	`meetingId` text PRIMARY KEY NOT NULL,
	`seriesId` text NOT NULL,
	`date` text NOT NULL,
	FOREIGN KEY (`seriesId`) REFERENCES `meeting_series`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `series_meetings_date` ON `series_meetings` (`seriesId`,`date`);