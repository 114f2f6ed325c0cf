CREATE TABLE `minutes_circulations` (
	`id` text PRIMARY KEY NOT NULL,
	`minutesId` text NOT NULL,
	`number` integer NOT NULL,
	`way` text NOT NULL,
	`workingDays` integer NOT NULL,
	`deadline` text NOT NULL,
	`version` integer NOT NULL,
	`contentHash` text NOT NULL,
	`sentBy` text,
	`sentAt` integer NOT NULL,
	`stoppedAt` integer,
	`stoppedFor` text,
	FOREIGN KEY (`minutesId`) REFERENCES `minutes`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `minutes_circulations_number` ON `minutes_circulations` (`minutesId`,`number`);--> statement-breakpoint
CREATE TABLE `minutes_correction_approvals` (
	`correctionId` text PRIMARY KEY NOT NULL,
	`approvedBy` text NOT NULL,
	`approvedAt` integer NOT NULL,
	`contentHash` text NOT NULL,
	FOREIGN KEY (`correctionId`) REFERENCES `minutes_corrections`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`approvedBy`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `minutes_corrections` (
	`id` text PRIMARY KEY NOT NULL,
	`minutesId` text NOT NULL,
	`number` integer NOT NULL,
	`documentId` text NOT NULL,
	`previousDocumentId` text NOT NULL,
	`reason` text NOT NULL,
	`startedBy` text,
	`startedAt` integer NOT NULL,
	FOREIGN KEY (`minutesId`) REFERENCES `minutes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`documentId`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`previousDocumentId`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `minutes_corrections_documentId_unique` ON `minutes_corrections` (`documentId`);--> statement-breakpoint
CREATE UNIQUE INDEX `minutes_corrections_number` ON `minutes_corrections` (`minutesId`,`number`);--> statement-breakpoint
CREATE INDEX `minutes_corrections_previous` ON `minutes_corrections` (`previousDocumentId`);--> statement-breakpoint
CREATE TABLE `minutes_objection_answers` (
	`objectionId` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	`answeredBy` text,
	`answeredAt` integer NOT NULL,
	FOREIGN KEY (`objectionId`) REFERENCES `minutes_objections`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `minutes_objections` (
	`id` text PRIMARY KEY NOT NULL,
	`circulationId` text NOT NULL,
	`userId` text NOT NULL,
	`organisationId` text NOT NULL,
	`text` text NOT NULL,
	`raisedAt` integer NOT NULL,
	FOREIGN KEY (`circulationId`) REFERENCES `minutes_circulations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`userId`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisationId`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `minutes_objections_circulation` ON `minutes_objections` (`circulationId`,`raisedAt`);--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_minutes_approvals` (
	`minutesId` text PRIMARY KEY NOT NULL,
	`way` text DEFAULT 'act' NOT NULL,
	`approvedBy` text,
	`approvedAt` integer NOT NULL,
	`inMeetingId` text,
	`contentHash` text NOT NULL,
	FOREIGN KEY (`minutesId`) REFERENCES `minutes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`approvedBy`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`inMeetingId`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_minutes_approvals`("minutesId", "way", "approvedBy", "approvedAt", "inMeetingId", "contentHash") SELECT "minutesId", 'act', "approvedBy", "approvedAt", NULL, "contentHash" FROM `minutes_approvals`;--> statement-breakpoint
DROP TABLE `minutes_approvals`;--> statement-breakpoint
ALTER TABLE `__new_minutes_approvals` RENAME TO `minutes_approvals`;--> statement-breakpoint
PRAGMA foreign_keys=ON;