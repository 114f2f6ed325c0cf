CREATE TABLE "sent_forms" (
	"userId" text NOT NULL,
	"sending" text NOT NULL,
	"contents" text NOT NULL,
	"answer" jsonb NOT NULL,
	"sentAt" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "sent_forms_userId_sending_pk" PRIMARY KEY("userId","sending")
);
--> statement-breakpoint
ALTER TABLE "sent_forms" ADD CONSTRAINT "sent_forms_userId_users_id_fk" FOREIGN KEY ("userId") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;