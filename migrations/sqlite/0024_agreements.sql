CREATE TABLE `agreement_parties` (
	`agreementId` text NOT NULL,
	`organisationId` text NOT NULL,
	`number` integer NOT NULL,
	`duties` text NOT NULL,
	`contact` text NOT NULL,
	PRIMARY KEY(`agreementId`, `organisationId`),
	FOREIGN KEY (`agreementId`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisationId`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `agreement_parties_organisation` ON `agreement_parties` (`organisationId`);--> statement-breakpoint
CREATE TABLE `agreement_signatures` (
	`id` text PRIMARY KEY NOT NULL,
	`agreementId` text NOT NULL,
	`organisationId` text NOT NULL,
	`editionId` text NOT NULL,
	`sha256` text NOT NULL,
	`userId` text NOT NULL,
	`seatId` text NOT NULL,
	`signedAt` integer NOT NULL,
	FOREIGN KEY (`agreementId`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisationId`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`editionId`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`userId`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`seatId`) REFERENCES `seats`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `agreement_signatures_once` ON `agreement_signatures` (`editionId`,`organisationId`);--> statement-breakpoint
CREATE INDEX `agreement_signatures_agreement` ON `agreement_signatures` (`agreementId`);--> statement-breakpoint
CREATE TABLE `agreement_steps` (
	`id` text PRIMARY KEY NOT NULL,
	`agreementId` text NOT NULL,
	`kind` text NOT NULL,
	`editionId` text,
	`endsOn` text,
	`note` text NOT NULL,
	`takenBy` text,
	`takenAt` integer NOT NULL,
	FOREIGN KEY (`agreementId`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`editionId`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `agreement_steps_agreement` ON `agreement_steps` (`agreementId`,`takenAt`);--> statement-breakpoint
CREATE TABLE `agreement_tasks` (
	`agreementId` text NOT NULL,
	`taskId` text NOT NULL,
	PRIMARY KEY(`agreementId`, `taskId`),
	FOREIGN KEY (`agreementId`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`taskId`) REFERENCES `mandate_tasks`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `agreement_tasks_task` ON `agreement_tasks` (`taskId`);--> statement-breakpoint
CREATE TABLE `agreements` (
	`id` text PRIMARY KEY NOT NULL,
	`workspaceId` text NOT NULL,
	`documentId` text,
	`replacesId` text,
	`number` integer NOT NULL,
	`title` text NOT NULL,
	`purpose` text NOT NULL,
	`scope` text DEFAULT '' NOT NULL,
	`organising` text DEFAULT '' NOT NULL,
	`finances` text DEFAULT '' NOT NULL,
	`informationSharing` text DEFAULT '' NOT NULL,
	`confidentiality` text DEFAULT '' NOT NULL,
	`dataProtection` text,
	`resultRights` text DEFAULT '' NOT NULL,
	`changes` text DEFAULT '' NOT NULL,
	`dispute` text DEFAULT '' NOT NULL,
	`lastsFrom` text,
	`lastsTo` text,
	`noticeMonths` integer,
	`createdBy` text,
	`createdAt` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`workspaceId`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`documentId`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `agreements_documentId_unique` ON `agreements` (`documentId`);--> statement-breakpoint
CREATE UNIQUE INDEX `agreements_replacesId_unique` ON `agreements` (`replacesId`);--> statement-breakpoint
CREATE INDEX `agreements_workspace` ON `agreements` (`workspaceId`,`createdAt`);