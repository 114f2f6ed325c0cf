CREATE TABLE "agreement_measures" (
	"agreementId" text NOT NULL,
	"measureId" text NOT NULL,
	CONSTRAINT "agreement_measures_agreementId_measureId_pk" PRIMARY KEY("agreementId","measureId")
);
--> statement-breakpoint
ALTER TABLE "agreement_measures" ADD CONSTRAINT "agreement_measures_agreementId_agreements_id_fk" FOREIGN KEY ("agreementId") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_measures" ADD CONSTRAINT "agreement_measures_measureId_measures_id_fk" FOREIGN KEY ("measureId") REFERENCES "public"."measures"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "agreement_measures_measure" ON "agreement_measures" USING btree ("measureId");