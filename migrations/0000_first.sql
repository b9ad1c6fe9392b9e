CREATE TABLE `article` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`url` text,
	`content_key` text NOT NULL,
	`outlet_id` integer,
	`title` text NOT NULL,
	`byline` text,
	`published` text,
	`known_at` integer NOT NULL,
	`sort_at` integer NOT NULL,
	`language` text NOT NULL,
	`text` text NOT NULL,
	`text_hash` text NOT NULL,
	`summary_text` text,
	`summary_by` text,
	`search_title` text NOT NULL,
	`search_summary` text NOT NULL,
	`origin` text NOT NULL,
	`topic_version` text NOT NULL,
	`extractor_version` integer NOT NULL,
	`record_hash` text NOT NULL,
	`stored_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`withdrawn_at` integer,
	FOREIGN KEY (`outlet_id`) REFERENCES `outlet`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `article_url` ON `article` (`url`);--> statement-breakpoint
CREATE INDEX `article_content_key` ON `article` (`content_key`);--> statement-breakpoint
CREATE INDEX `article_text_hash` ON `article` (`text_hash`);--> statement-breakpoint
CREATE INDEX `article_newest` ON `article` (`sort_at`,`id`);--> statement-breakpoint
CREATE INDEX `article_topic_version` ON `article` (`topic_version`);--> statement-breakpoint
CREATE TABLE `article_brief` (
	`brief` text NOT NULL,
	`sort_at` integer NOT NULL,
	`article_id` integer NOT NULL,
	PRIMARY KEY(`brief`, `sort_at`, `article_id`),
	FOREIGN KEY (`article_id`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `article_brief_article` ON `article_brief` (`article_id`);--> statement-breakpoint
CREATE TABLE `article_date` (
	`id` integer PRIMARY KEY NOT NULL,
	`article_id` integer NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`text` text NOT NULL,
	`from_date` text NOT NULL,
	`to_date` text NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `article_date_of_article` ON `article_date` (`article_id`);--> statement-breakpoint
CREATE TABLE `article_version` (
	`id` integer PRIMARY KEY NOT NULL,
	`article_id` integer NOT NULL,
	`title` text NOT NULL,
	`text` text NOT NULL,
	`replaced_at` integer NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `article_version_of` ON `article_version` (`article_id`,`id`);--> statement-breakpoint
CREATE TABLE `attendance` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`article_id` integer NOT NULL,
	`person_id` integer,
	`country` text,
	`status` text NOT NULL,
	`represented_by_id` integer,
	`event` text,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`text` text NOT NULL,
	`confidence` real NOT NULL,
	`created_at` integer NOT NULL,
	`withdrawn_at` integer,
	FOREIGN KEY (`article_id`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`represented_by_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `attendance_of_article` ON `attendance` (`article_id`);--> statement-breakpoint
CREATE INDEX `attendance_of_person` ON `attendance` (`person_id`);--> statement-breakpoint
CREATE TABLE `event` (
	`id` integer PRIMARY KEY NOT NULL,
	`brief` text NOT NULL,
	`name` text NOT NULL,
	`start` text NOT NULL,
	`zone` text NOT NULL,
	`place` text,
	`status` text NOT NULL,
	`repeats` text NOT NULL,
	`recorded_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `event_of_brief` ON `event` (`brief`,`id`);--> statement-breakpoint
CREATE TABLE `fact` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`article_id` integer NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`text` text NOT NULL,
	`created_at` integer NOT NULL,
	`withdrawn_at` integer,
	FOREIGN KEY (`article_id`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `fact_of_article` ON `fact` (`article_id`);--> statement-breakpoint
CREATE TABLE `name_variant` (
	`variant` text NOT NULL,
	`word` text NOT NULL,
	PRIMARY KEY(`variant`, `word`)
);
--> statement-breakpoint
CREATE INDEX `name_variant_word` ON `name_variant` (`word`);--> statement-breakpoint
CREATE TABLE `name_word` (
	`word` text NOT NULL,
	`person_id` integer NOT NULL,
	PRIMARY KEY(`word`, `person_id`),
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `name_word_person` ON `name_word` (`person_id`);--> statement-breakpoint
CREATE TABLE `outlet` (
	`id` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`key` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `outlet_key_unique` ON `outlet` (`key`);--> statement-breakpoint
CREATE TABLE `person` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text NOT NULL,
	`role` text,
	`role_by` text,
	`country` text,
	`only_in` integer,
	`quotes` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`only_in`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `person_most_quoted` ON `person` (`quotes`);--> statement-breakpoint
CREATE INDEX `person_only_in` ON `person` (`only_in`);--> statement-breakpoint
CREATE TABLE `person_name` (
	`id` integer PRIMARY KEY NOT NULL,
	`person_id` integer NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`folded` text NOT NULL,
	`sorted` text NOT NULL,
	`compact` text NOT NULL,
	`identifies` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `person_name_once` ON `person_name` (`person_id`,`folded`);--> statement-breakpoint
CREATE INDEX `person_name_folded` ON `person_name` (`folded`);--> statement-breakpoint
CREATE INDEX `person_name_sorted` ON `person_name` (`sorted`);--> statement-breakpoint
CREATE INDEX `person_name_compact` ON `person_name` (`compact`);--> statement-breakpoint
CREATE TABLE `quote` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`article_id` integer NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`text` text NOT NULL,
	`search_text` text NOT NULL,
	`speaker_id` integer,
	`mention_start` integer,
	`mention_end` integer,
	`cue` text,
	`role` text,
	`via` text,
	`confidence` real NOT NULL,
	`known_at` integer NOT NULL,
	`sort_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`hidden_at` integer,
	`withdrawn_at` integer,
	FOREIGN KEY (`article_id`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`speaker_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `quote_of_article` ON `quote` (`article_id`,`start`);--> statement-breakpoint
CREATE INDEX `quote_of_speaker` ON `quote` (`speaker_id`,`sort_at`,`article_id`);--> statement-breakpoint
CREATE INDEX `quote_newest` ON `quote` (`sort_at`,`article_id`);--> statement-breakpoint
CREATE TABLE `setting` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
