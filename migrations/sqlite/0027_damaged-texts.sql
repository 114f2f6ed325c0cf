ALTER TABLE `document_updates` ADD `setAside` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `documents` ADD `unreadableFrom` integer;