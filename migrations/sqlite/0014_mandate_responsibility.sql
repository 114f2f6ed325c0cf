CREATE TABLE `mandate_milestones` (
	`id` text PRIMARY KEY NOT NULL,
	`mandateId` text NOT NULL,
	`number` integer NOT NULL,
	`text` text NOT NULL,
	`dueOn` text NOT NULL,
	FOREIGN KEY (`mandateId`) REFERENCES `mandates`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `mandate_milestones_number` ON `mandate_milestones` (`mandateId`,`number`);
--> statement-breakpoint
CREATE TABLE `milestone_completions` (
	`milestoneId` text PRIMARY KEY NOT NULL,
	`reachedOn` text NOT NULL,
	`note` text NOT NULL,
	`recordedBy` text,
	`recordedAt` integer NOT NULL,
	FOREIGN KEY (`milestoneId`) REFERENCES `mandate_milestones`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `__leads` AS SELECT "id", "leadOrganisationId" FROM `mandate_tasks` WHERE "leadOrganisationId" IS NOT NULL;
--> statement-breakpoint
CREATE TABLE `__new_mandate_tasks` (
	`id` text PRIMARY KEY NOT NULL,
	`mandateId` text NOT NULL,
	`number` integer NOT NULL,
	`text` text NOT NULL,
	FOREIGN KEY (`mandateId`) REFERENCES `mandates`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_mandate_tasks`("id", "mandateId", "number", "text") SELECT "id", "mandateId", "number", "text" FROM `mandate_tasks`;
--> statement-breakpoint
DROP TABLE `mandate_tasks`;
--> statement-breakpoint
ALTER TABLE `__new_mandate_tasks` RENAME TO `mandate_tasks`;
--> statement-breakpoint
CREATE UNIQUE INDEX `mandate_tasks_number` ON `mandate_tasks` (`mandateId`,`number`);
--> statement-breakpoint
CREATE TABLE `mandate_task_parts` (
	`taskId` text NOT NULL,
	`organisationId` text NOT NULL,
	`part` text NOT NULL,
	PRIMARY KEY(`taskId`, `organisationId`),
	FOREIGN KEY (`taskId`) REFERENCES `mandate_tasks`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisationId`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `mandate_task_parts_organisation` ON `mandate_task_parts` (`organisationId`);
--> statement-breakpoint
INSERT INTO `mandate_task_parts`("taskId", "organisationId", "part") SELECT "id", "leadOrganisationId", 'lead' FROM `__leads`;
--> statement-breakpoint
DROP TABLE `__leads`;
--> statement-breakpoint
CREATE TABLE `__new_mandate_adoptions` (
	`mandateId` text PRIMARY KEY NOT NULL,
	`workspaceId` text NOT NULL,
	`adoptedBy` text NOT NULL,
	`adoptedAt` integer NOT NULL,
	`inForceFrom` text NOT NULL,
	`endsBefore` text,
	`meetingId` text,
	`contentHash` text NOT NULL,
	FOREIGN KEY (`mandateId`) REFERENCES `mandates`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`workspaceId`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_mandate_adoptions`("mandateId", "workspaceId", "adoptedBy", "adoptedAt", "inForceFrom", "endsBefore", "meetingId", "contentHash")
SELECT a."mandateId", m."workspaceId", a."adoptedBy", a."adoptedAt", a."inForceFrom",
	lead(a."inForceFrom") OVER (PARTITION BY m."workspaceId" ORDER BY a."inForceFrom", m."number"), a."meetingId", a."contentHash"
FROM `mandate_adoptions` a JOIN `mandates` m ON m."id" = a."mandateId";
--> statement-breakpoint
DROP TABLE `mandate_adoptions`;
--> statement-breakpoint
ALTER TABLE `__new_mandate_adoptions` RENAME TO `mandate_adoptions`;
--> statement-breakpoint
CREATE UNIQUE INDEX `mandate_adoptions_open` ON `mandate_adoptions` (`workspaceId`) WHERE "endsBefore" is null;
--> statement-breakpoint
CREATE INDEX `mandate_adoptions_period` ON `mandate_adoptions` (`workspaceId`,`inForceFrom`);
--> statement-breakpoint
ALTER TABLE `mandates` ADD `reportsToWorkspaceId` text REFERENCES workspaces(id);
--> statement-breakpoint
ALTER TABLE `mandates` ADD `reportingFrequency` text DEFAULT '' NOT NULL;
--> statement-breakpoint
ALTER TABLE `mandates` ADD `quorum` integer;
--> statement-breakpoint
ALTER TABLE `action_items` ADD `mandateId` text REFERENCES mandates(id);
--> statement-breakpoint
ALTER TABLE `action_items` ADD `mandateTaskId` text REFERENCES mandate_tasks(id);
--> statement-breakpoint
CREATE INDEX `action_items_mandate_task` ON `action_items` (`mandateTaskId`);
--> statement-breakpoint
UPDATE `action_items` SET "mandateId" = (
	SELECT a."mandateId" FROM `mandate_adoptions` a
	WHERE a."workspaceId" = `action_items`."workspaceId"
		AND a."inForceFrom" <= date(coalesce((SELECT "startsAt" FROM `meetings` WHERE "id" = `action_items`."meetingId"), "createdAt") / 1000, 'unixepoch')
		AND (a."endsBefore" IS NULL OR a."endsBefore" > date(coalesce((SELECT "startsAt" FROM `meetings` WHERE "id" = `action_items`."meetingId"), "createdAt") / 1000, 'unixepoch'))
);
