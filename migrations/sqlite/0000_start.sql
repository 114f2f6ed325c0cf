CREATE TABLE `activity` (
	`sequence` integer PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`actorId` text,
	`action` text NOT NULL,
	`workspaceId` text,
	`objectKind` text NOT NULL,
	`objectId` text NOT NULL,
	`detail` text NOT NULL,
	`previousHash` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `activity_workspace` ON `activity` (`workspaceId`,`sequence`);--> statement-breakpoint
CREATE INDEX `activity_object` ON `activity` (`objectKind`,`objectId`);--> statement-breakpoint
CREATE TABLE `notices` (
	`id` text PRIMARY KEY NOT NULL,
	`userId` text NOT NULL,
	`kind` text NOT NULL,
	`workspaceId` text,
	`href` text NOT NULL,
	`detail` text NOT NULL,
	`createdAt` integer NOT NULL,
	`readAt` integer,
	FOREIGN KEY (`userId`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `notices_user` ON `notices` (`userId`,`readAt`,`createdAt`);--> statement-breakpoint
CREATE TABLE `comments` (
	`id` text PRIMARY KEY NOT NULL,
	`threadId` text NOT NULL,
	`authorId` text NOT NULL,
	`organisationId` text NOT NULL,
	`text` text NOT NULL,
	`createdAt` integer NOT NULL,
	`editedAt` integer,
	FOREIGN KEY (`threadId`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`authorId`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisationId`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `comments_thread` ON `comments` (`threadId`,`createdAt`);--> statement-breakpoint
CREATE TABLE `suggestion_decisions` (
	`threadId` text PRIMARY KEY NOT NULL,
	`outcome` text NOT NULL,
	`reason` text,
	`decidedBy` text NOT NULL,
	`organisationId` text NOT NULL,
	`decidedAt` integer NOT NULL,
	FOREIGN KEY (`threadId`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decidedBy`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisationId`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `thread_resolutions` (
	`id` text PRIMARY KEY NOT NULL,
	`threadId` text NOT NULL,
	`resolvedBy` text NOT NULL,
	`resolvedAt` integer NOT NULL,
	`reopenedBy` text,
	`reopenedAt` integer,
	FOREIGN KEY (`threadId`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `thread_resolutions_thread` ON `thread_resolutions` (`threadId`);--> statement-breakpoint
CREATE TABLE `threads` (
	`id` text PRIMARY KEY NOT NULL,
	`documentId` text NOT NULL,
	`kind` text NOT NULL,
	`anchorFrom` text NOT NULL,
	`anchorTo` text NOT NULL,
	`quote` text NOT NULL,
	`replacement` text,
	`authorId` text NOT NULL,
	`organisationId` text NOT NULL,
	`createdAt` integer NOT NULL,
	FOREIGN KEY (`documentId`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`authorId`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisationId`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `threads_document` ON `threads` (`documentId`,`createdAt`);--> statement-breakpoint
CREATE TABLE `document_shares` (
	`id` text PRIMARY KEY NOT NULL,
	`documentId` text NOT NULL,
	`workspaceId` text NOT NULL,
	`level` text NOT NULL,
	`sharedBy` text,
	`sharedAt` integer NOT NULL,
	`endedBy` text,
	`endedAt` integer,
	FOREIGN KEY (`documentId`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`workspaceId`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `document_shares_document` ON `document_shares` (`documentId`);--> statement-breakpoint
CREATE INDEX `document_shares_workspace` ON `document_shares` (`workspaceId`);--> statement-breakpoint
CREATE TABLE `document_snapshots` (
	`documentId` text PRIMARY KEY NOT NULL,
	`sequence` integer NOT NULL,
	`state` blob NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`documentId`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `document_transitions` (
	`id` text PRIMARY KEY NOT NULL,
	`documentId` text NOT NULL,
	`fromState` text NOT NULL,
	`toState` text NOT NULL,
	`actorId` text,
	`at` integer NOT NULL,
	`deadline` text,
	`agendaItemId` text,
	`reason` text,
	FOREIGN KEY (`documentId`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `document_transitions_document` ON `document_transitions` (`documentId`,`at`);--> statement-breakpoint
CREATE TABLE `document_updates` (
	`documentId` text NOT NULL,
	`sequence` integer NOT NULL,
	`update` blob NOT NULL,
	`userId` text,
	`at` integer NOT NULL,
	PRIMARY KEY(`documentId`, `sequence`),
	FOREIGN KEY (`documentId`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `documents` (
	`id` text PRIMARY KEY NOT NULL,
	`workspaceId` text NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`language` text NOT NULL,
	`audience` text NOT NULL,
	`state` text NOT NULL,
	`reviewDeadline` text,
	`accessCode` text NOT NULL,
	`legalBasisId` text,
	`createdBy` text,
	`createdAt` integer NOT NULL,
	`updatedAt` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`workspaceId`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`legalBasisId`) REFERENCES `legal_bases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`createdBy`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `documents_workspace` ON `documents` (`workspaceId`,`updatedAt`);--> statement-breakpoint
CREATE TABLE `edition_files` (
	`id` text PRIMARY KEY NOT NULL,
	`editionId` text NOT NULL,
	`format` text NOT NULL,
	`content` blob NOT NULL,
	`size` integer NOT NULL,
	`sha256` text NOT NULL,
	FOREIGN KEY (`editionId`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `edition_files_format` ON `edition_files` (`editionId`,`format`);--> statement-breakpoint
CREATE TABLE `edition_withdrawals` (
	`editionId` text PRIMARY KEY NOT NULL,
	`withdrawnBy` text NOT NULL,
	`withdrawnAt` integer NOT NULL,
	`reason` text NOT NULL,
	FOREIGN KEY (`editionId`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `editions` (
	`id` text PRIMARY KEY NOT NULL,
	`seriesId` text NOT NULL,
	`documentId` text NOT NULL,
	`number` integer NOT NULL,
	`title` text NOT NULL,
	`language` text NOT NULL,
	`publishedOn` text NOT NULL,
	`publishedBy` text NOT NULL,
	`publishedAt` integer NOT NULL,
	`accessCode` text NOT NULL,
	`legalBasisId` text,
	`text` text NOT NULL,
	FOREIGN KEY (`seriesId`) REFERENCES `series`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`documentId`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`legalBasisId`) REFERENCES `legal_bases`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `editions_number` ON `editions` (`seriesId`,`number`);--> statement-breakpoint
CREATE INDEX `editions_document` ON `editions` (`documentId`);--> statement-breakpoint
CREATE INDEX `editions_published` ON `editions` (`accessCode`,`publishedAt`);--> statement-breakpoint
CREATE TABLE `series` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`workspaceId` text NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`createdAt` integer NOT NULL,
	FOREIGN KEY (`workspaceId`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `series_slug_unique` ON `series` (`slug`);--> statement-breakpoint
CREATE TABLE `legal_bases` (
	`id` text PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`labelNb` text NOT NULL,
	`labelNn` text NOT NULL,
	`labelEn` text NOT NULL,
	`requiresReason` integer NOT NULL,
	`validFrom` text NOT NULL,
	`validTo` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `legal_bases_code_unique` ON `legal_bases` (`code`);--> statement-breakpoint
CREATE TABLE `links` (
	`tokenHash` text PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`email` text,
	`name` text,
	`userId` text,
	`seatId` text,
	`capacity` text,
	`validTo` text,
	`createdBy` text,
	`createdAt` integer NOT NULL,
	`expiresAt` integer NOT NULL,
	`usedAt` integer,
	`withdrawnAt` integer,
	FOREIGN KEY (`userId`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`seatId`) REFERENCES `seats`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `links_id_unique` ON `links` (`id`);--> statement-breakpoint
CREATE INDEX `links_seat` ON `links` (`seatId`);--> statement-breakpoint
CREATE TABLE `mails` (
	`id` text PRIMARY KEY NOT NULL,
	`recipient` text NOT NULL,
	`subject` text NOT NULL,
	`text` text NOT NULL,
	`createdAt` integer NOT NULL,
	`sentAt` integer,
	`attempts` integer DEFAULT 0 NOT NULL,
	`nextAttemptAt` integer
);
--> statement-breakpoint
CREATE INDEX `mails_waiting` ON `mails` (`sentAt`,`nextAttemptAt`);--> statement-breakpoint
CREATE TABLE `mandate_adoptions` (
	`mandateId` text PRIMARY KEY NOT NULL,
	`adoptedBy` text NOT NULL,
	`adoptedAt` integer NOT NULL,
	`inForceFrom` text NOT NULL,
	`meetingId` text,
	`contentHash` text NOT NULL,
	FOREIGN KEY (`mandateId`) REFERENCES `mandates`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `mandate_tasks` (
	`id` text PRIMARY KEY NOT NULL,
	`mandateId` text NOT NULL,
	`number` integer NOT NULL,
	`text` text NOT NULL,
	`leadOrganisationId` text,
	FOREIGN KEY (`mandateId`) REFERENCES `mandates`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`leadOrganisationId`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `mandate_tasks_number` ON `mandate_tasks` (`mandateId`,`number`);--> statement-breakpoint
CREATE TABLE `mandates` (
	`id` text PRIMARY KEY NOT NULL,
	`workspaceId` text NOT NULL,
	`documentId` text NOT NULL,
	`number` integer NOT NULL,
	`purpose` text NOT NULL,
	`reportsTo` text NOT NULL,
	`decisionRule` text NOT NULL,
	`meetingFrequency` text NOT NULL,
	`lastsFrom` text,
	`lastsTo` text,
	`revisionOn` text,
	`createdBy` text,
	`createdAt` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`workspaceId`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`documentId`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `mandates_documentId_unique` ON `mandates` (`documentId`);--> statement-breakpoint
CREATE UNIQUE INDEX `mandates_number` ON `mandates` (`workspaceId`,`number`);--> statement-breakpoint
CREATE TABLE `action_item_reports` (
	`id` text PRIMARY KEY NOT NULL,
	`actionItemId` text NOT NULL,
	`fromState` text NOT NULL,
	`toState` text NOT NULL,
	`note` text NOT NULL,
	`reportedBy` text,
	`reportedAt` integer NOT NULL,
	FOREIGN KEY (`actionItemId`) REFERENCES `action_items`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `action_item_reports_item` ON `action_item_reports` (`actionItemId`,`reportedAt`);--> statement-breakpoint
CREATE TABLE `action_items` (
	`id` text PRIMARY KEY NOT NULL,
	`workspaceId` text NOT NULL,
	`meetingId` text,
	`agendaItemId` text,
	`title` text NOT NULL,
	`organisationId` text NOT NULL,
	`userId` text,
	`deadline` text NOT NULL,
	`state` text NOT NULL,
	`createdBy` text,
	`createdAt` integer NOT NULL,
	`updatedAt` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`workspaceId`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meetingId`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agendaItemId`) REFERENCES `agenda_items`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisationId`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`userId`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `action_items_workspace` ON `action_items` (`workspaceId`,`state`,`deadline`);--> statement-breakpoint
CREATE INDEX `action_items_user` ON `action_items` (`userId`,`state`,`deadline`);--> statement-breakpoint
CREATE INDEX `action_items_organisation` ON `action_items` (`organisationId`,`state`,`deadline`);--> statement-breakpoint
CREATE INDEX `action_items_meeting` ON `action_items` (`meetingId`);--> statement-breakpoint
CREATE TABLE `agenda_items` (
	`id` text PRIMARY KEY NOT NULL,
	`workspaceId` text NOT NULL,
	`meetingId` text NOT NULL,
	`year` integer NOT NULL,
	`number` integer NOT NULL,
	`position` integer NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`background` text NOT NULL,
	`presenter` text NOT NULL,
	`minutesPlanned` integer,
	`createdBy` text,
	`createdAt` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`workspaceId`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meetingId`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `agenda_items_number` ON `agenda_items` (`workspaceId`,`year`,`number`);--> statement-breakpoint
CREATE INDEX `agenda_items_meeting` ON `agenda_items` (`meetingId`,`position`);--> statement-breakpoint
CREATE TABLE `attendances` (
	`id` text PRIMARY KEY NOT NULL,
	`meetingId` text NOT NULL,
	`seatId` text NOT NULL,
	`userId` text,
	`kind` text NOT NULL,
	`recordedBy` text,
	`recordedAt` integer NOT NULL,
	FOREIGN KEY (`meetingId`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`seatId`) REFERENCES `seats`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`userId`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `attendances_seat` ON `attendances` (`meetingId`,`seatId`);--> statement-breakpoint
CREATE TABLE `decisions` (
	`id` text PRIMARY KEY NOT NULL,
	`workspaceId` text NOT NULL,
	`meetingId` text NOT NULL,
	`agendaItemId` text,
	`year` integer NOT NULL,
	`number` integer NOT NULL,
	`text` text NOT NULL,
	`recordedBy` text,
	`recordedAt` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`workspaceId`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meetingId`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agendaItemId`) REFERENCES `agenda_items`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `decisions_number` ON `decisions` (`workspaceId`,`year`,`number`);--> statement-breakpoint
CREATE INDEX `decisions_meeting` ON `decisions` (`meetingId`);--> statement-breakpoint
CREATE TABLE `meeting_notices` (
	`id` text PRIMARY KEY NOT NULL,
	`meetingId` text NOT NULL,
	`kind` text NOT NULL,
	`reason` text,
	`sentBy` text,
	`sentAt` integer NOT NULL,
	FOREIGN KEY (`meetingId`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `meeting_notices_meeting` ON `meeting_notices` (`meetingId`,`sentAt`);--> statement-breakpoint
CREATE TABLE `meetings` (
	`id` text PRIMARY KEY NOT NULL,
	`workspaceId` text NOT NULL,
	`year` integer NOT NULL,
	`number` integer NOT NULL,
	`title` text NOT NULL,
	`startsAt` integer NOT NULL,
	`endsAt` integer NOT NULL,
	`place` text NOT NULL,
	`createdBy` text,
	`createdAt` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`workspaceId`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `meetings_number` ON `meetings` (`workspaceId`,`year`,`number`);--> statement-breakpoint
CREATE INDEX `meetings_starts` ON `meetings` (`workspaceId`,`startsAt`);--> statement-breakpoint
CREATE TABLE `minutes` (
	`id` text PRIMARY KEY NOT NULL,
	`meetingId` text NOT NULL,
	`documentId` text NOT NULL,
	`openedBy` text,
	`openedAt` integer NOT NULL,
	FOREIGN KEY (`meetingId`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`documentId`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `minutes_meetingId_unique` ON `minutes` (`meetingId`);--> statement-breakpoint
CREATE UNIQUE INDEX `minutes_documentId_unique` ON `minutes` (`documentId`);--> statement-breakpoint
CREATE TABLE `minutes_approvals` (
	`minutesId` text PRIMARY KEY NOT NULL,
	`approvedBy` text NOT NULL,
	`approvedAt` integer NOT NULL,
	`contentHash` text NOT NULL,
	FOREIGN KEY (`minutesId`) REFERENCES `minutes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`approvedBy`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `organisations` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`kind` text NOT NULL,
	`shortName` text NOT NULL,
	`nameNb` text NOT NULL,
	`nameNn` text NOT NULL,
	`nameEn` text NOT NULL,
	`nameSe` text,
	`organisationNumber` text,
	`parentId` text,
	`website` text,
	`offersNb` text,
	`offersNn` text,
	`offersEn` text,
	`createdAt` integer NOT NULL,
	`closedOn` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `organisations_slug_unique` ON `organisations` (`slug`);--> statement-breakpoint
CREATE INDEX `organisations_kind` ON `organisations` (`kind`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`tokenHash` text PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`userId` text NOT NULL,
	`startedAt` integer NOT NULL,
	`lastSeenAt` integer NOT NULL,
	`expiresAt` integer NOT NULL,
	`endsAt` integer NOT NULL,
	`device` text NOT NULL,
	FOREIGN KEY (`userId`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_id_unique` ON `sessions` (`id`);--> statement-breakpoint
CREATE INDEX `sessions_user` ON `sessions` (`userId`);--> statement-breakpoint
CREATE TABLE `system_roles` (
	`id` text PRIMARY KEY NOT NULL,
	`userId` text NOT NULL,
	`role` text NOT NULL,
	`validFrom` text NOT NULL,
	`validTo` text,
	`grantedBy` text,
	`grantedAt` integer NOT NULL,
	FOREIGN KEY (`userId`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `system_roles_user` ON `system_roles` (`userId`);--> statement-breakpoint
CREATE TABLE `users` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`language` text NOT NULL,
	`passwordHash` text,
	`createdAt` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `users_email_unique` ON `users` (`email`);--> statement-breakpoint
CREATE TABLE `search_entries` (
	`entry` integer PRIMARY KEY NOT NULL,
	`objectId` text NOT NULL,
	`kind` text NOT NULL,
	`workspaceId` text,
	`audience` text NOT NULL,
	`isPublic` integer NOT NULL,
	`href` text NOT NULL,
	`title` text NOT NULL,
	`reference` text,
	`body` text NOT NULL,
	`stems` text NOT NULL,
	`changedAt` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `search_entries_objectId_unique` ON `search_entries` (`objectId`);--> statement-breakpoint
CREATE INDEX `search_entries_workspace` ON `search_entries` (`workspaceId`);--> statement-breakpoint
CREATE TABLE `conventions` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`nameNb` text NOT NULL,
	`nameNn` text NOT NULL,
	`nameEn` text NOT NULL,
	`body` text NOT NULL,
	`supervisedBy` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `conventions_slug_unique` ON `conventions` (`slug`);--> statement-breakpoint
CREATE TABLE `fora` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`parentId` text,
	`nameNb` text NOT NULL,
	`nameNn` text NOT NULL,
	`nameEn` text NOT NULL,
	`noteNb` text,
	`noteNn` text,
	`noteEn` text,
	`conventionId` text,
	FOREIGN KEY (`conventionId`) REFERENCES `conventions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `fora_slug_unique` ON `fora` (`slug`);--> statement-breakpoint
CREATE INDEX `fora_parent` ON `fora` (`parentId`);--> statement-breakpoint
CREATE TABLE `measure_organisations` (
	`measureId` text NOT NULL,
	`organisationId` text NOT NULL,
	`part` text NOT NULL,
	PRIMARY KEY(`measureId`, `organisationId`),
	FOREIGN KEY (`measureId`) REFERENCES `measures`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisationId`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `measures` (
	`id` text PRIMARY KEY NOT NULL,
	`number` integer NOT NULL,
	`focusArea` integer,
	`titleNb` text,
	`titleNn` text,
	`titleEn` text,
	`summaryNb` text,
	`summaryNn` text,
	`summaryEn` text,
	`goalsNb` text,
	`goalsNn` text,
	`goalsEn` text,
	`state` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `measures_number_unique` ON `measures` (`number`);--> statement-breakpoint
CREATE TABLE `seat_holdings` (
	`id` text PRIMARY KEY NOT NULL,
	`seatId` text NOT NULL,
	`userId` text NOT NULL,
	`capacity` text NOT NULL,
	`validFrom` text NOT NULL,
	`validTo` text,
	`givenBy` text,
	`givenAt` integer NOT NULL,
	`endedBy` text,
	`endedAt` integer,
	FOREIGN KEY (`seatId`) REFERENCES `seats`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`userId`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `seat_holdings_seat` ON `seat_holdings` (`seatId`);--> statement-breakpoint
CREATE INDEX `seat_holdings_user` ON `seat_holdings` (`userId`);--> statement-breakpoint
CREATE TABLE `seats` (
	`id` text PRIMARY KEY NOT NULL,
	`workspaceId` text NOT NULL,
	`organisationId` text NOT NULL,
	`role` text NOT NULL,
	`validFrom` text NOT NULL,
	`validTo` text,
	`givenBy` text,
	`givenAt` integer NOT NULL,
	`endedBy` text,
	`endedAt` integer,
	FOREIGN KEY (`workspaceId`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisationId`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `seats_workspace` ON `seats` (`workspaceId`);--> statement-breakpoint
CREATE INDEX `seats_organisation` ON `seats` (`organisationId`);--> statement-breakpoint
CREATE TABLE `workspace_visits` (
	`userId` text NOT NULL,
	`workspaceId` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`userId`, `workspaceId`),
	FOREIGN KEY (`userId`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`workspaceId`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `workspaces` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`kind` text NOT NULL,
	`parentId` text,
	`nameNb` text NOT NULL,
	`nameNn` text NOT NULL,
	`nameEn` text NOT NULL,
	`purposeNb` text NOT NULL,
	`purposeNn` text NOT NULL,
	`purposeEn` text NOT NULL,
	`membersHidden` integer DEFAULT false NOT NULL,
	`usualLegalBasis` text,
	`createdAt` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `workspaces_slug_unique` ON `workspaces` (`slug`);