CREATE TABLE `document_images` (
	`id` text PRIMARY KEY NOT NULL,
	`documentId` text NOT NULL,
	`type` text NOT NULL,
	`width` integer NOT NULL,
	`height` integer NOT NULL,
	`content` blob NOT NULL,
	`size` integer NOT NULL,
	`sha256` text NOT NULL,
	`uploadedBy` text,
	`uploadedAt` integer NOT NULL,
	FOREIGN KEY (`documentId`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `document_images_content` ON `document_images` (`documentId`,`sha256`);--> statement-breakpoint
CREATE TABLE `edition_images` (
	`editionId` text NOT NULL,
	`imageId` text NOT NULL,
	PRIMARY KEY(`editionId`, `imageId`),
	FOREIGN KEY (`editionId`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`imageId`) REFERENCES `document_images`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `edition_images_image` ON `edition_images` (`imageId`);
--> statement-breakpoint
-- A picture that a version or an edition shows is the same for good.
CREATE TRIGGER document_images_refuse_update BEFORE UPDATE ON document_images BEGIN SELECT RAISE(ABORT, 'pictures are immutable'); END;
--> statement-breakpoint
CREATE TRIGGER edition_images_refuse_update BEFORE UPDATE ON edition_images BEGIN SELECT RAISE(ABORT, 'editions are immutable'); END;
--> statement-breakpoint
CREATE TRIGGER edition_images_refuse_delete BEFORE DELETE ON edition_images BEGIN SELECT RAISE(ABORT, 'editions are immutable'); END;
