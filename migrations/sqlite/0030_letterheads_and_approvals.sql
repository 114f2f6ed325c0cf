CREATE TABLE `agenda_papers` (
	`agendaItemId` text NOT NULL,
	`documentId` text NOT NULL,
	`version` integer,
	PRIMARY KEY(`agendaItemId`, `documentId`),
	FOREIGN KEY (`agendaItemId`) REFERENCES `agenda_items`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`documentId`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `minutes_approval_items` (
	`minutesId` text PRIMARY KEY NOT NULL,
	`agendaItemId` text,
	`backlogItemId` text,
	FOREIGN KEY (`minutesId`) REFERENCES `minutes`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `minutes_correction_abandonments` (
	`correctionId` text PRIMARY KEY NOT NULL,
	`reason` text NOT NULL,
	`abandonedBy` text,
	`abandonedAt` integer NOT NULL,
	FOREIGN KEY (`correctionId`) REFERENCES `minutes_corrections`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`abandonedBy`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `letterheads` (
	`workspaceId` text PRIMARY KEY NOT NULL,
	`organisation` text NOT NULL,
	`lines` text NOT NULL,
	`setBy` text,
	`setAt` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`workspaceId`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE no action
);
