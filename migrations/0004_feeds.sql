CREATE TABLE `article_address` (
	`key` text PRIMARY KEY NOT NULL,
	`article_id` integer NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `article_address_of` ON `article_address` (`article_id`);--> statement-breakpoint
CREATE TABLE `article_shingle` (
	`hash` integer NOT NULL,
	`article_id` integer NOT NULL,
	PRIMARY KEY(`hash`, `article_id`),
	FOREIGN KEY (`article_id`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `article_shingle_of` ON `article_shingle` (`article_id`);--> statement-breakpoint
CREATE TABLE `article_story` (
	`article_id` integer PRIMARY KEY NOT NULL,
	`story_id` integer NOT NULL,
	`copy_of` integer,
	`origin` text,
	`is_history` integer NOT NULL,
	`is_partial` integer NOT NULL,
	`shingles` integer NOT NULL,
	`sort_at` integer NOT NULL,
	`retracted_at` integer,
	`retracted_for` text,
	FOREIGN KEY (`article_id`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`copy_of`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `article_story_of` ON `article_story` (`story_id`);--> statement-breakpoint
CREATE INDEX `article_story_newest` ON `article_story` (`sort_at`);--> statement-breakpoint
CREATE TABLE `feed` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`url` text NOT NULL,
	`key` text NOT NULL,
	`title` text,
	`link` text,
	`language` text,
	`added_by` text,
	`outline` text,
	`added_at` integer NOT NULL,
	`etag` text,
	`last_modified` text,
	`interval_minutes` integer NOT NULL,
	`next_poll_at` integer NOT NULL,
	`last_poll_at` integer,
	`last_success_at` integer,
	`failures` integer DEFAULT 0 NOT NULL,
	`failing_since` integer,
	`last_error` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `feed_key_unique` ON `feed` (`key`);--> statement-breakpoint
CREATE INDEX `feed_due` ON `feed` (`next_poll_at`);--> statement-breakpoint
CREATE TABLE `feed_brief` (
	`feed_id` integer NOT NULL,
	`brief` text NOT NULL,
	PRIMARY KEY(`feed_id`, `brief`),
	FOREIGN KEY (`feed_id`) REFERENCES `feed`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `feed_item` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`feed_id` integer NOT NULL,
	`key` text NOT NULL,
	`hash` text NOT NULL,
	`content` text,
	`rank` integer NOT NULL,
	`is_history` integer NOT NULL,
	`article_id` integer,
	`seen_at` integer NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`read_at` integer,
	`last_error` text,
	FOREIGN KEY (`feed_id`) REFERENCES `feed`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`article_id`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `feed_item_once` ON `feed_item` (`feed_id`,`key`);--> statement-breakpoint
CREATE INDEX `feed_item_to_read` ON `feed_item` (`feed_id`,`read_at`);--> statement-breakpoint
CREATE INDEX `feed_item_article` ON `feed_item` (`article_id`);--> statement-breakpoint
CREATE TABLE `story_word` (
	`word` text NOT NULL,
	`article_id` integer NOT NULL,
	PRIMARY KEY(`word`, `article_id`),
	FOREIGN KEY (`article_id`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `story_word_of` ON `story_word` (`article_id`);