PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_story_word` (
	`word` text NOT NULL,
	`sort_at` integer NOT NULL,
	`article_id` integer NOT NULL,
	PRIMARY KEY(`word`, `sort_at`, `article_id`),
	FOREIGN KEY (`article_id`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
INSERT INTO `__new_story_word`("word", "sort_at", "article_id") SELECT w."word", t."sort_at", w."article_id" FROM `story_word` w JOIN `article_story` t ON t."article_id" = w."article_id";--> statement-breakpoint
DROP TABLE `story_word`;--> statement-breakpoint
ALTER TABLE `__new_story_word` RENAME TO `story_word`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `story_word_of` ON `story_word` (`article_id`);