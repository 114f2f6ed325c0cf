ALTER TABLE `meeting_notices` ADD `movedFrom` integer;--> statement-breakpoint
CREATE INDEX `action_items_agenda_item` ON `action_items` (`agendaItemId`);--> statement-breakpoint
CREATE INDEX `decisions_agenda_item` ON `decisions` (`agendaItemId`);