CREATE TABLE `action_item_collaborators` (
	`actionItemId` text NOT NULL,
	`organisationId` text NOT NULL,
	`addedBy` text,
	`addedAt` integer NOT NULL,
	PRIMARY KEY(`actionItemId`, `organisationId`),
	FOREIGN KEY (`actionItemId`) REFERENCES `action_items`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisationId`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `action_items` ADD `measureId` text REFERENCES measures(id);