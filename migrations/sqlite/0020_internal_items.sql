ALTER TABLE `agenda_items` ADD `audience` text DEFAULT 'agenda' NOT NULL;--> statement-breakpoint
ALTER TABLE `backlog_items` ADD `audience` text DEFAULT 'agenda' NOT NULL;