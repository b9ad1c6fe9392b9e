PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_message` (
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
	`plain` text NOT NULL,
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
INSERT INTO `__new_message`("id", "chat_id", "platform", "lane", "dedupe_key", "digest", "part", "parts", "about", "watch_id", "payload", "plain", "as_plain", "nonce", "state", "not_before", "expires_at", "attempts", "owner", "claim", "lease_until", "first_sent_at", "unsure", "platform_message_id", "error", "created_at", "settled_at") SELECT "id", "chat_id", "platform", "lane", "dedupe_key", "digest", "part", "parts", "about", "watch_id", "payload", coalesce("plain", '[]'), "as_plain", "nonce", "state", "not_before", "expires_at", "attempts", "owner", "claim", "lease_until", "first_sent_at", "unsure", "platform_message_id", "error", "created_at", "settled_at" FROM `message`;--> statement-breakpoint
DROP TABLE `message`;--> statement-breakpoint
ALTER TABLE `__new_message` RENAME TO `message`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `message_dedupe_key_unique` ON `message` (`dedupe_key`);--> statement-breakpoint
CREATE INDEX `message_due` ON `message` (`platform`,`lane`,`not_before`,`id`) WHERE state = 'pending';--> statement-breakpoint
CREATE INDEX `message_held` ON `message` (`chat_id`,`lane`,`id`) WHERE state IN ('pending', 'claimed', 'sending');--> statement-breakpoint
CREATE INDEX `message_open` ON `message` (`state`,`not_before`) WHERE state IN ('claimed', 'sending');--> statement-breakpoint
CREATE INDEX `message_expiring` ON `message` (`expires_at`) WHERE state = 'pending';--> statement-breakpoint
CREATE INDEX `message_of_digest` ON `message` (`digest`,`part`);--> statement-breakpoint
CREATE INDEX `message_of_chat` ON `message` (`chat_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `message_told` ON `message` (`state`,`settled_at`) WHERE state IN ('uncertain', 'dead', 'expired');--> statement-breakpoint
CREATE INDEX `message_nonce` ON `message` (`nonce`);--> statement-breakpoint
CREATE INDEX `message_old` ON `message` (`settled_at`);