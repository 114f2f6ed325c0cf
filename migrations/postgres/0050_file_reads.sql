CREATE TABLE "file_reads" (
	"fileId" text NOT NULL,
	"day" text NOT NULL,
	"userId" text NOT NULL,
	CONSTRAINT "file_reads_fileId_day_userId_pk" PRIMARY KEY("fileId","day","userId")
);
--> statement-breakpoint
ALTER TABLE "file_reads" ADD CONSTRAINT "file_reads_fileId_files_id_fk" FOREIGN KEY ("fileId") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "file_reads" ADD CONSTRAINT "file_reads_userId_users_id_fk" FOREIGN KEY ("userId") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "file_reads_day" ON "file_reads" USING btree ("day");