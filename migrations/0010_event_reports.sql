CREATE TABLE `event_report` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`article_id` integer NOT NULL,
	`status` text NOT NULL,
	`event` text NOT NULL,
	`place` text,
	`place_country` text,
	`was_on` text,
	`from_date` text,
	`to_date` text,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`text` text NOT NULL,
	`created_at` integer NOT NULL,
	`withdrawn_at` integer,
	FOREIGN KEY (`article_id`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `event_report_of_article` ON `event_report` (`article_id`,`start`);--> statement-breakpoint
ALTER TABLE `attendance` ADD `place` text;--> statement-breakpoint
ALTER TABLE `attendance` ADD `place_country` text;--> statement-breakpoint
ALTER TABLE `attendance` ADD `from_date` text;--> statement-breakpoint
ALTER TABLE `attendance` ADD `to_date` text;