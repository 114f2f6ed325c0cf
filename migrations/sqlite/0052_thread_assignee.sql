ALTER TABLE `threads` ADD `assigneeId` text REFERENCES users(id);--> statement-breakpoint
ALTER TABLE `threads` ADD `assigneeOrganisationId` text REFERENCES organisations(id);