CREATE TABLE "document_images" (
	"id" text PRIMARY KEY NOT NULL,
	"documentId" text NOT NULL,
	"type" text NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"content" "bytea" NOT NULL,
	"size" integer NOT NULL,
	"sha256" text NOT NULL,
	"uploadedBy" text,
	"uploadedAt" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "edition_images" (
	"editionId" text NOT NULL,
	"imageId" text NOT NULL,
	CONSTRAINT "edition_images_editionId_imageId_pk" PRIMARY KEY("editionId","imageId")
);
--> statement-breakpoint
ALTER TABLE "document_images" ADD CONSTRAINT "document_images_documentId_documents_id_fk" FOREIGN KEY ("documentId") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition_images" ADD CONSTRAINT "edition_images_editionId_editions_id_fk" FOREIGN KEY ("editionId") REFERENCES "public"."editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition_images" ADD CONSTRAINT "edition_images_imageId_document_images_id_fk" FOREIGN KEY ("imageId") REFERENCES "public"."document_images"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "document_images_content" ON "document_images" USING btree ("documentId","sha256");--> statement-breakpoint
CREATE INDEX "edition_images_image" ON "edition_images" USING btree ("imageId");
--> statement-breakpoint
-- A picture that a version or an edition shows is the same for good.
CREATE TRIGGER document_images_refuse_update BEFORE UPDATE ON document_images FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER edition_images_refuse_change BEFORE UPDATE OR DELETE ON edition_images FOR EACH ROW EXECUTE FUNCTION refuse_change();
