CREATE TABLE `meeting_turns` (
	`id` text PRIMARY KEY NOT NULL,
	`meetingId` text NOT NULL,
	`agendaItemId` text,
	`shows` text DEFAULT 'number' NOT NULL,
	`takenBy` text,
	`takenAt` integer NOT NULL,
	FOREIGN KEY (`meetingId`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agendaItemId`) REFERENCES `agenda_items`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `meeting_turns_meeting` ON `meeting_turns` (`meetingId`,`takenAt`);