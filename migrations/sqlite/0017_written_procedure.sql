CREATE TABLE `procedure_answers` (
	`id` text PRIMARY KEY NOT NULL,
	`procedureId` text NOT NULL,
	`seatId` text NOT NULL,
	`userId` text NOT NULL,
	`answer` text NOT NULL,
	`reason` text NOT NULL,
	`answeredAt` integer NOT NULL,
	FOREIGN KEY (`procedureId`) REFERENCES `procedures`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`seatId`) REFERENCES `seats`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`userId`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `procedure_answers_procedure` ON `procedure_answers` (`procedureId`,`answeredAt`);--> statement-breakpoint
CREATE TABLE `procedure_papers` (
	`procedureId` text NOT NULL,
	`documentId` text NOT NULL,
	`version` integer,
	PRIMARY KEY(`procedureId`, `documentId`),
	FOREIGN KEY (`procedureId`) REFERENCES `procedures`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`documentId`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `procedure_steps` (
	`id` text PRIMARY KEY NOT NULL,
	`procedureId` text NOT NULL,
	`kind` text NOT NULL,
	`deadline` text,
	`note` text NOT NULL,
	`takenBy` text,
	`takenAt` integer NOT NULL,
	FOREIGN KEY (`procedureId`) REFERENCES `procedures`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `procedure_steps_procedure` ON `procedure_steps` (`procedureId`,`takenAt`);--> statement-breakpoint
CREATE TABLE `procedures` (
	`id` text PRIMARY KEY NOT NULL,
	`workspaceId` text NOT NULL,
	`year` integer NOT NULL,
	`number` integer NOT NULL,
	`title` text NOT NULL,
	`background` text NOT NULL,
	`proposal` text NOT NULL,
	`createdBy` text,
	`createdAt` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`workspaceId`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `procedures_number` ON `procedures` (`workspaceId`,`year`,`number`);--> statement-breakpoint
CREATE INDEX `procedures_created` ON `procedures` (`workspaceId`,`createdAt`);--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_decisions` (
	`id` text PRIMARY KEY NOT NULL,
	`workspaceId` text NOT NULL,
	`meetingId` text,
	`procedureId` text,
	`agendaItemId` text,
	`year` integer NOT NULL,
	`number` integer NOT NULL,
	`text` text NOT NULL,
	`mandateId` text,
	`state` text DEFAULT 'in_progress' NOT NULL,
	`recordedBy` text,
	`recordedAt` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`workspaceId`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meetingId`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`procedureId`) REFERENCES `procedures`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agendaItemId`) REFERENCES `agenda_items`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`mandateId`) REFERENCES `mandates`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_decisions`("id", "workspaceId", "meetingId", "procedureId", "agendaItemId", "year", "number", "text", "mandateId", "state", "recordedBy", "recordedAt", "version") SELECT "id", "workspaceId", "meetingId", NULL, "agendaItemId", "year", "number", "text", "mandateId", "state", "recordedBy", "recordedAt", "version" FROM `decisions`;--> statement-breakpoint
DROP TABLE `decisions`;--> statement-breakpoint
ALTER TABLE `__new_decisions` RENAME TO `decisions`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `decisions_number` ON `decisions` (`workspaceId`,`year`,`number`);--> statement-breakpoint
CREATE INDEX `decisions_meeting` ON `decisions` (`meetingId`);--> statement-breakpoint
CREATE INDEX `decisions_procedure` ON `decisions` (`procedureId`);--> statement-breakpoint
CREATE INDEX `decisions_agenda_item` ON `decisions` (`agendaItemId`);