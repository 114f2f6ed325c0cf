CREATE TABLE `agenda_paper_files` (
	`agendaItemId` text NOT NULL,
	`fileId` text NOT NULL,
	`version` integer,
	PRIMARY KEY(`agendaItemId`, `fileId`),
	FOREIGN KEY (`agendaItemId`) REFERENCES `agenda_items`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`fileId`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE no action
);
