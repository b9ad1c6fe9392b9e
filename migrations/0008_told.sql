CREATE TABLE `answered` (
	`chat_id` integer NOT NULL,
	`brief` text NOT NULL,
	`at` integer NOT NULL,
	`sources` text NOT NULL,
	PRIMARY KEY(`chat_id`, `brief`),
	FOREIGN KEY (`chat_id`) REFERENCES `chat`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
ALTER TABLE `message` ADD `told` text;