DROP INDEX `message_told`;--> statement-breakpoint
DROP INDEX `message_nonce`;--> statement-breakpoint
DROP INDEX `message_old`;--> statement-breakpoint
CREATE INDEX `message_settled` ON `message` (`state`,`settled_at`) WHERE settled_at IS NOT NULL;--> statement-breakpoint
CREATE INDEX `chat_suspended` ON `chat` (`suspended_at`) WHERE suspended_at IS NOT NULL;