CREATE TABLE `file_limits` (
	`workspaceId` text PRIMARY KEY NOT NULL,
	`largestFile` integer NOT NULL,
	`allFiles` integer NOT NULL,
	`setBy` text,
	`setAt` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`workspaceId`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE no action
);
