ALTER TABLE `editions` ADD `exemptionReason` text;--> statement-breakpoint
ALTER TABLE `editions` ADD `organisationId` text REFERENCES organisations(id);