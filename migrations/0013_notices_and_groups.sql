ALTER TABLE `article_story` ADD `first_notices` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `feed_chat` ADD `group_id` text DEFAULT '' NOT NULL;--> statement-breakpoint
UPDATE `feed_chat` SET `group_id` = (SELECT substr(c.`platform_id`, 1, instr(c.`platform_id` || '/', '/') - 1) FROM `chat` c WHERE c.`id` = `feed_chat`.`chat_id`);
