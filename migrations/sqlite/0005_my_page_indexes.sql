CREATE INDEX `comments_author` ON `comments` (`authorId`,`threadId`);--> statement-breakpoint
CREATE INDEX `meetings_ends` ON `meetings` (`workspaceId`,`endsAt`);