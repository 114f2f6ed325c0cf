CREATE TABLE `agreement_measures` (
	`agreementId` text NOT NULL,
	`measureId` text NOT NULL,
	PRIMARY KEY(`agreementId`, `measureId`),
	FOREIGN KEY (`agreementId`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`measureId`) REFERENCES `measures`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `agreement_measures_measure` ON `agreement_measures` (`measureId`);