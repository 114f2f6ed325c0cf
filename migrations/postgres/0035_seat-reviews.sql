CREATE TABLE "seat_review_lines" (
	"reviewId" text NOT NULL,
	"seatId" text NOT NULL,
	"outcome" text NOT NULL,
	"endsOn" text,
	"validTo" text,
	"sponsorId" text,
	"holdingIds" jsonb NOT NULL,
	CONSTRAINT "seat_review_lines_reviewId_seatId_pk" PRIMARY KEY("reviewId","seatId")
);
--> statement-breakpoint
CREATE TABLE "seat_reviews" (
	"id" text PRIMARY KEY NOT NULL,
	"workspaceId" text NOT NULL,
	"signedBy" text NOT NULL,
	"signedAt" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "seat_review_lines" ADD CONSTRAINT "seat_review_lines_reviewId_seat_reviews_id_fk" FOREIGN KEY ("reviewId") REFERENCES "public"."seat_reviews"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seat_review_lines" ADD CONSTRAINT "seat_review_lines_seatId_seats_id_fk" FOREIGN KEY ("seatId") REFERENCES "public"."seats"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seat_review_lines" ADD CONSTRAINT "seat_review_lines_sponsorId_users_id_fk" FOREIGN KEY ("sponsorId") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seat_reviews" ADD CONSTRAINT "seat_reviews_workspaceId_workspaces_id_fk" FOREIGN KEY ("workspaceId") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seat_reviews" ADD CONSTRAINT "seat_reviews_signedBy_users_id_fk" FOREIGN KEY ("signedBy") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "seat_reviews_workspace" ON "seat_reviews" USING btree ("workspaceId","signedAt");