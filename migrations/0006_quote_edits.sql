CREATE TABLE `quote_edit` (
	`id` integer PRIMARY KEY NOT NULL,
	`article_id` integer NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`text` text NOT NULL,
	`before` text NOT NULL,
	`after` text NOT NULL,
	`kind` text NOT NULL,
	`speaker_id` integer,
	`speaker` text,
	`former_speaker` text,
	`editor` text NOT NULL,
	`edited_at` integer NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`speaker_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `quote_edit_of_article` ON `quote_edit` (`article_id`,`id`);--> statement-breakpoint
CREATE INDEX `quote_edit_speaker` ON `quote_edit` (`speaker_id`);--> statement-breakpoint
ALTER TABLE `quote` ADD `fixed_by` integer REFERENCES quote_edit(id);--> statement-breakpoint
CREATE INDEX `quote_fixed` ON `quote` (`fixed_by`) WHERE fixed_by IS NOT NULL;--> statement-breakpoint
CREATE INDEX `article_extractor_version` ON `article` (`extractor_version`,`id`);--> statement-breakpoint
INSERT INTO `quote_edit` (`article_id`, `start`, `end`, `text`, `before`, `after`, `kind`, `editor`, `edited_at`)
SELECT q.`article_id`, q.`start`, q.`end`, q.`text`, '', '', 'hide', 'unknown', q.`hidden_at` FROM `quote` q WHERE q.`hidden_at` IS NOT NULL;
