CREATE TABLE `consultation_announcements` (
	`consultationId` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`announcedBy` text NOT NULL,
	`announcedAt` integer NOT NULL,
	`editionId` text,
	`contentHash` text NOT NULL,
	FOREIGN KEY (`consultationId`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`editionId`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `consultation_announcements_slug_unique` ON `consultation_announcements` (`slug`);--> statement-breakpoint
CREATE TABLE `consultation_answers` (
	`id` text PRIMARY KEY NOT NULL,
	`consultationId` text NOT NULL,
	`channel` text NOT NULL,
	`organisationId` text,
	`organisationName` text,
	`personName` text NOT NULL,
	`email` text,
	`sentBy` text,
	`sentAt` integer NOT NULL,
	`conclusion` text,
	`contentHash` text NOT NULL,
	`takenBackBy` text,
	`takenBackAt` integer,
	FOREIGN KEY (`consultationId`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisationId`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `consultation_answers_of` ON `consultation_answers` (`consultationId`,`sentAt`);--> statement-breakpoint
CREATE TABLE `consultation_completions` (
	`consultationId` text PRIMARY KEY NOT NULL,
	`finishedBy` text NOT NULL,
	`finishedAt` integer NOT NULL,
	`documentId` text NOT NULL,
	FOREIGN KEY (`consultationId`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`documentId`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `consultation_draft_parts` (
	`draftId` text NOT NULL,
	`place` text NOT NULL,
	`text` text NOT NULL,
	`writtenBy` text,
	`writtenAt` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`draftId`, `place`),
	FOREIGN KEY (`draftId`) REFERENCES `consultation_drafts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`writtenBy`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `consultation_drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`consultationId` text NOT NULL,
	`organisationId` text NOT NULL,
	`createdAt` integer NOT NULL,
	FOREIGN KEY (`consultationId`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisationId`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `consultation_drafts_organisation` ON `consultation_drafts` (`consultationId`,`organisationId`);--> statement-breakpoint
CREATE TABLE `consultation_extensions` (
	`id` text PRIMARY KEY NOT NULL,
	`consultationId` text NOT NULL,
	`fromDeadline` text NOT NULL,
	`toDeadline` text NOT NULL,
	`reason` text NOT NULL,
	`extendedBy` text,
	`extendedAt` integer NOT NULL,
	FOREIGN KEY (`consultationId`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `consultation_extensions_of` ON `consultation_extensions` (`consultationId`);--> statement-breakpoint
CREATE TABLE `consultation_inputs` (
	`id` text PRIMARY KEY NOT NULL,
	`answerId` text NOT NULL,
	`consultationId` text NOT NULL,
	`kind` text NOT NULL,
	`questionId` text,
	`paragraph` integer,
	`text` text NOT NULL,
	FOREIGN KEY (`answerId`) REFERENCES `consultation_answers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`consultationId`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`questionId`) REFERENCES `consultation_questions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `consultation_inputs_of` ON `consultation_inputs` (`consultationId`,`kind`,`paragraph`);--> statement-breakpoint
CREATE INDEX `consultation_inputs_answer` ON `consultation_inputs` (`answerId`);--> statement-breakpoint
CREATE TABLE `consultation_invitations` (
	`id` text PRIMARY KEY NOT NULL,
	`consultationId` text NOT NULL,
	`organisationId` text NOT NULL,
	`email` text,
	`linkHash` text,
	`invitedBy` text,
	`invitedAt` integer NOT NULL,
	`remindedBy` text,
	`remindedAt` integer,
	FOREIGN KEY (`consultationId`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisationId`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `consultation_invitations_linkHash_unique` ON `consultation_invitations` (`linkHash`);--> statement-breakpoint
CREATE UNIQUE INDEX `consultation_invitations_organisation` ON `consultation_invitations` (`consultationId`,`organisationId`);--> statement-breakpoint
CREATE INDEX `consultation_invitations_of` ON `consultation_invitations` (`organisationId`);--> statement-breakpoint
CREATE TABLE `consultation_moderations` (
	`answerId` text PRIMARY KEY NOT NULL,
	`outcome` text NOT NULL,
	`reason` text NOT NULL,
	`moderatedBy` text NOT NULL,
	`moderatedAt` integer NOT NULL,
	FOREIGN KEY (`answerId`) REFERENCES `consultation_answers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `consultation_paragraphs` (
	`consultationId` text NOT NULL,
	`position` integer NOT NULL,
	`number` integer,
	`headingLevel` integer,
	`text` text NOT NULL,
	`html` text NOT NULL,
	PRIMARY KEY(`consultationId`, `position`),
	FOREIGN KEY (`consultationId`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `consultation_portal_answers` (
	`tokenHash` text PRIMARY KEY NOT NULL,
	`consultationId` text NOT NULL,
	`personName` text NOT NULL,
	`organisationName` text NOT NULL,
	`email` text NOT NULL,
	`parts` text NOT NULL,
	`createdAt` integer NOT NULL,
	`expiresAt` integer NOT NULL,
	FOREIGN KEY (`consultationId`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `consultation_portal_answers_of` ON `consultation_portal_answers` (`consultationId`,`createdAt`);--> statement-breakpoint
CREATE TABLE `consultation_questions` (
	`id` text PRIMARY KEY NOT NULL,
	`consultationId` text NOT NULL,
	`number` integer NOT NULL,
	`text` text NOT NULL,
	FOREIGN KEY (`consultationId`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `consultation_questions_number` ON `consultation_questions` (`consultationId`,`number`);--> statement-breakpoint
CREATE TABLE `consultation_treatments` (
	`inputId` text PRIMARY KEY NOT NULL,
	`state` text,
	`reason` text NOT NULL,
	`internalNote` text NOT NULL,
	`assignedTo` text,
	`decidedBy` text,
	`decidedAt` integer,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`inputId`) REFERENCES `consultation_inputs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`assignedTo`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decidedBy`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `consultation_treatments_assigned` ON `consultation_treatments` (`assignedTo`);--> statement-breakpoint
CREATE TABLE `consultations` (
	`id` text PRIMARY KEY NOT NULL,
	`workspaceId` text NOT NULL,
	`documentId` text NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`introduction` text NOT NULL,
	`language` text NOT NULL,
	`openToAll` integer NOT NULL,
	`opensAt` integer NOT NULL,
	`deadline` text NOT NULL,
	`shortReason` text,
	`contactName` text NOT NULL,
	`contactEmail` text NOT NULL,
	`createdBy` text,
	`createdAt` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`workspaceId`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`documentId`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `consultations_workspace` ON `consultations` (`workspaceId`,`createdAt`);