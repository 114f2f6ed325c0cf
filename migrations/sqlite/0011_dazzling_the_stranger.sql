CREATE TABLE `backlog_answers` (
	`backlogItemId` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`agendaItemId` text,
	`reason` text NOT NULL,
	`answeredBy` text,
	`answeredAt` integer NOT NULL,
	FOREIGN KEY (`backlogItemId`) REFERENCES `backlog_items`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agendaItemId`) REFERENCES `agenda_items`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `backlog_items` (
	`id` text PRIMARY KEY NOT NULL,
	`workspaceId` text NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`background` text NOT NULL,
	`presenter` text NOT NULL,
	`minutesPlanned` integer,
	`previousItemId` text,
	`proposedBy` text,
	`proposedAt` integer NOT NULL,
	FOREIGN KEY (`workspaceId`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `backlog_items_workspace` ON `backlog_items` (`workspaceId`,`proposedAt`);--> statement-breakpoint
CREATE INDEX `backlog_items_previous` ON `backlog_items` (`previousItemId`);--> statement-breakpoint
CREATE TABLE `decision_reports` (
	`id` text PRIMARY KEY NOT NULL,
	`decisionId` text NOT NULL,
	`fromState` text NOT NULL,
	`toState` text NOT NULL,
	`supersededById` text,
	`note` text NOT NULL,
	`reportedBy` text,
	`reportedAt` integer NOT NULL,
	FOREIGN KEY (`decisionId`) REFERENCES `decisions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`supersededById`) REFERENCES `decisions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `decision_reports_decision` ON `decision_reports` (`decisionId`,`reportedAt`);--> statement-breakpoint
CREATE INDEX `decision_reports_by` ON `decision_reports` (`supersededById`);--> statement-breakpoint
CREATE TABLE `decision_revisions` (
	`id` text PRIMARY KEY NOT NULL,
	`decisionId` text NOT NULL,
	`number` integer NOT NULL,
	`text` text NOT NULL,
	`reason` text NOT NULL,
	`revisedBy` text,
	`revisedAt` integer NOT NULL,
	FOREIGN KEY (`decisionId`) REFERENCES `decisions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `decision_revisions_number` ON `decision_revisions` (`decisionId`,`number`);--> statement-breakpoint
CREATE TABLE `dissents` (
	`id` text PRIMARY KEY NOT NULL,
	`agendaItemId` text NOT NULL,
	`organisationId` text NOT NULL,
	`text` text NOT NULL,
	`recordedBy` text,
	`recordedAt` integer NOT NULL,
	FOREIGN KEY (`agendaItemId`) REFERENCES `agenda_items`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisationId`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `dissents_organisation` ON `dissents` (`agendaItemId`,`organisationId`);--> statement-breakpoint
CREATE TABLE `item_outcomes` (
	`agendaItemId` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`note` text NOT NULL,
	`recordedBy` text,
	`recordedAt` integer NOT NULL,
	FOREIGN KEY (`agendaItemId`) REFERENCES `agenda_items`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `agenda_items` ADD `previousItemId` text;--> statement-breakpoint
CREATE INDEX `agenda_items_previous` ON `agenda_items` (`previousItemId`);--> statement-breakpoint
ALTER TABLE `decisions` ADD `mandateId` text REFERENCES mandates(id);--> statement-breakpoint
ALTER TABLE `decisions` ADD `state` text DEFAULT 'in_progress' NOT NULL;