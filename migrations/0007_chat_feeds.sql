CREATE TABLE `article_notice` (
	`id` integer PRIMARY KEY NOT NULL,
	`article_id` integer NOT NULL,
	`kind` text NOT NULL,
	`words` text NOT NULL,
	`seen_at` integer NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `article_notice_once` ON `article_notice` (`article_id`,`kind`,`words`);--> statement-breakpoint
CREATE TABLE `feed_chat` (
	`feed_id` integer NOT NULL,
	`chat_id` integer NOT NULL,
	`added_at` integer NOT NULL,
	PRIMARY KEY(`feed_id`, `chat_id`),
	FOREIGN KEY (`feed_id`) REFERENCES `feed`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`chat_id`) REFERENCES `chat`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `feed_chat_of` ON `feed_chat` (`chat_id`);--> statement-breakpoint
ALTER TABLE `article` ADD `only_of_feed` integer;--> statement-breakpoint
CREATE INDEX `article_only_of_feed` ON `article` (`only_of_feed`) WHERE only_of_feed IS NOT NULL;