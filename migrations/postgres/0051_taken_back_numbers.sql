ALTER TABLE "file_other_numbers" ADD COLUMN "withdrawnBy" text;--> statement-breakpoint
ALTER TABLE "file_other_numbers" ADD COLUMN "withdrawnAt" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "file_other_numbers" ADD COLUMN "withdrawnReason" text;--> statement-breakpoint
ALTER TABLE "document_other_numbers" ADD COLUMN "withdrawnBy" text;--> statement-breakpoint
ALTER TABLE "document_other_numbers" ADD COLUMN "withdrawnAt" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "document_other_numbers" ADD COLUMN "withdrawnReason" text;--> statement-breakpoint
ALTER TABLE "file_other_numbers" ADD CONSTRAINT "file_other_numbers_withdrawnBy_users_id_fk" FOREIGN KEY ("withdrawnBy") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_other_numbers" ADD CONSTRAINT "document_other_numbers_withdrawnBy_users_id_fk" FOREIGN KEY ("withdrawnBy") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;