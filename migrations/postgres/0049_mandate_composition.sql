CREATE TABLE "mandate_composition" (
	"mandateId" text NOT NULL,
	"organisationId" text NOT NULL,
	"role" text NOT NULL,
	CONSTRAINT "mandate_composition_mandateId_organisationId_role_pk" PRIMARY KEY("mandateId","organisationId","role")
);
--> statement-breakpoint
ALTER TABLE "mandate_composition" ADD CONSTRAINT "mandate_composition_mandateId_mandates_id_fk" FOREIGN KEY ("mandateId") REFERENCES "public"."mandates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandate_composition" ADD CONSTRAINT "mandate_composition_organisationId_organisations_id_fk" FOREIGN KEY ("organisationId") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "mandate_composition_organisation" ON "mandate_composition" USING btree ("organisationId");