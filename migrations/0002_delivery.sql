CREATE TABLE `briefed` (
	`chat_id` integer NOT NULL,
	`brief` text NOT NULL,
	`through` integer NOT NULL,
	PRIMARY KEY(`chat_id`, `brief`),
	FOREIGN KEY (`chat_id`) REFERENCES `chat`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `chat` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`platform` text NOT NULL,
	`platform_id` text NOT NULL,
	`kind` text NOT NULL,
	`title` text,
	`zone` text,
	`quiet_from` text,
	`quiet_to` text,
	`when_nothing_new` text DEFAULT 'say-so' NOT NULL,
	`suspended_at` integer,
	`suspended_for` text,
	`held_until` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `chat_place` ON `chat` (`platform`,`platform_id`);--> statement-breakpoint
CREATE TABLE `message` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`chat_id` integer NOT NULL,
	`platform` text NOT NULL,
	`lane` integer NOT NULL,
	`dedupe_key` text NOT NULL,
	`digest` text NOT NULL,
	`part` integer NOT NULL,
	`parts` integer NOT NULL,
	`about` text NOT NULL,
	`watch_id` integer,
	`payload` text NOT NULL,
	`plain` text,
	`as_plain` integer DEFAULT 0 NOT NULL,
	`nonce` text NOT NULL,
	`state` text NOT NULL,
	`not_before` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`owner` text,
	`claim` integer DEFAULT 0 NOT NULL,
	`lease_until` integer DEFAULT 0 NOT NULL,
	`first_sent_at` integer,
	`unsure` integer DEFAULT 0 NOT NULL,
	`platform_message_id` text,
	`error` text,
	`created_at` integer NOT NULL,
	`settled_at` integer,
	FOREIGN KEY (`chat_id`) REFERENCES `chat`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `message_dedupe_key_unique` ON `message` (`dedupe_key`);--> statement-breakpoint
CREATE INDEX `message_due` ON `message` (`platform`,`lane`,`not_before`,`id`) WHERE state = 'pending';--> statement-breakpoint
CREATE INDEX `message_held` ON `message` (`chat_id`,`lane`,`id`) WHERE state IN ('pending', 'claimed', 'sending');--> statement-breakpoint
CREATE INDEX `message_open` ON `message` (`state`,`not_before`) WHERE state IN ('claimed', 'sending');--> statement-breakpoint
CREATE INDEX `message_expiring` ON `message` (`expires_at`) WHERE state = 'pending';--> statement-breakpoint
CREATE INDEX `message_of_digest` ON `message` (`digest`,`part`);--> statement-breakpoint
CREATE INDEX `message_of_chat` ON `message` (`chat_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `message_told` ON `message` (`state`,`settled_at`) WHERE state IN ('uncertain', 'dead', 'expired');--> statement-breakpoint
CREATE INDEX `message_nonce` ON `message` (`nonce`);--> statement-breakpoint
CREATE INDEX `message_old` ON `message` (`settled_at`);--> statement-breakpoint
CREATE TABLE `platform_hold` (
	`platform` text PRIMARY KEY NOT NULL,
	`held_until` integer NOT NULL,
	`refusals` integer DEFAULT 0 NOT NULL,
	`reason` text
);
--> statement-breakpoint
CREATE TABLE `slot` (
	`id` integer PRIMARY KEY NOT NULL,
	`subscription_id` integer NOT NULL,
	`chat_id` integer NOT NULL,
	`brief` text NOT NULL,
	`key` text NOT NULL,
	`due_at` integer NOT NULL,
	`status` text NOT NULL,
	`reason` text,
	`digest` text,
	`composed_at` integer NOT NULL,
	FOREIGN KEY (`chat_id`) REFERENCES `chat`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `slot_once` ON `slot` (`subscription_id`,`key`);--> statement-breakpoint
CREATE INDEX `slot_of_chat` ON `slot` (`chat_id`,`due_at`);--> statement-breakpoint
CREATE INDEX `slot_of_digest` ON `slot` (`digest`);--> statement-breakpoint
CREATE INDEX `slot_old` ON `slot` (`due_at`);--> statement-breakpoint
CREATE TABLE `subscription` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`chat_id` integer NOT NULL,
	`brief` text NOT NULL,
	`at` text,
	`days` text,
	`cron` text,
	`zone` text,
	`next_run_at` integer,
	`accounted_until` integer NOT NULL,
	`last_slot` text,
	`revision` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`chat_id`) REFERENCES `chat`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `subscription_once` ON `subscription` (`chat_id`,`brief`,`cron`);--> statement-breakpoint
CREATE UNIQUE INDEX `subscription_of_person` ON `subscription` (`chat_id`,`brief`) WHERE cron IS NULL;--> statement-breakpoint
CREATE INDEX `subscription_due` ON `subscription` (`next_run_at`);--> statement-breakpoint
CREATE TABLE `watch` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`chat_id` integer NOT NULL,
	`words` text NOT NULL,
	`folded` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`chat_id`) REFERENCES `chat`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `watch_once` ON `watch` (`chat_id`,`folded`);