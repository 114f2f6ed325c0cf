CREATE TABLE `letterheads` (
	`workspaceId` text PRIMARY KEY NOT NULL,
	`organisation` text NOT NULL,
	`lines` text NOT NULL,
	`setBy` text,
	`setAt` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`workspaceId`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE no action
);
