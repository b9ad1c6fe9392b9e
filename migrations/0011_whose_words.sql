ALTER TABLE `article_story` ADD `feed_text` text;--> statement-breakpoint
ALTER TABLE `article_story` ADD `brought_by` integer;