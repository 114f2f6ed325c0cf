CREATE TABLE `mandate_revocations` (
	`mandateId` text PRIMARY KEY NOT NULL,
	`reason` text NOT NULL,
	`meetingId` text,
	`revokedBy` text NOT NULL,
	`revokedAt` integer NOT NULL,
	FOREIGN KEY (`mandateId`) REFERENCES `mandates`(`id`) ON UPDATE no action ON DELETE no action
);
