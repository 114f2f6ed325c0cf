CREATE TABLE "action_item_collaborators" (
	"actionItemId" text NOT NULL,
	"organisationId" text NOT NULL,
	"addedBy" text,
	"addedAt" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "action_item_collaborators_actionItemId_organisationId_pk" PRIMARY KEY("actionItemId","organisationId")
);
--> statement-breakpoint
ALTER TABLE "action_items" ADD COLUMN "measureId" text;--> statement-breakpoint
ALTER TABLE "action_item_collaborators" ADD CONSTRAINT "action_item_collaborators_actionItemId_action_items_id_fk" FOREIGN KEY ("actionItemId") REFERENCES "public"."action_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_item_collaborators" ADD CONSTRAINT "action_item_collaborators_organisationId_organisations_id_fk" FOREIGN KEY ("organisationId") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_items" ADD CONSTRAINT "action_items_measureId_measures_id_fk" FOREIGN KEY ("measureId") REFERENCES "public"."measures"("id") ON DELETE no action ON UPDATE no action;