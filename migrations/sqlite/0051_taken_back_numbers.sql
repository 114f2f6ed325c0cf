ALTER TABLE `file_other_numbers` ADD `withdrawnBy` text REFERENCES users(id);--> statement-breakpoint
ALTER TABLE `file_other_numbers` ADD `withdrawnAt` integer;--> statement-breakpoint
ALTER TABLE `file_other_numbers` ADD `withdrawnReason` text;--> statement-breakpoint
ALTER TABLE `document_other_numbers` ADD `withdrawnBy` text REFERENCES users(id);--> statement-breakpoint
ALTER TABLE `document_other_numbers` ADD `withdrawnAt` integer;--> statement-breakpoint
ALTER TABLE `document_other_numbers` ADD `withdrawnReason` text;