CREATE TABLE `mandate_composition` (
	`mandateId` text NOT NULL,
	`organisationId` text NOT NULL,
	`role` text NOT NULL,
	PRIMARY KEY(`mandateId`, `organisationId`, `role`),
	FOREIGN KEY (`mandateId`) REFERENCES `mandates`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisationId`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `mandate_composition_organisation` ON `mandate_composition` (`organisationId`);