CREATE TABLE `procedure_paper_files` (
	`procedureId` text NOT NULL,
	`fileId` text NOT NULL,
	`version` integer,
	PRIMARY KEY(`procedureId`, `fileId`),
	FOREIGN KEY (`procedureId`) REFERENCES `procedures`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`fileId`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE no action
);
