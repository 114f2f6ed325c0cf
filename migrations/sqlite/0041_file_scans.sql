CREATE TABLE `file_scans` (
	`versionId` text PRIMARY KEY NOT NULL,
	`result` text NOT NULL,
	`signature` text NOT NULL,
	`scannedAt` integer NOT NULL,
	FOREIGN KEY (`versionId`) REFERENCES `file_versions`(`id`) ON UPDATE no action ON DELETE no action
);
