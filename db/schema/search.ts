import { bool, id, index, int, table, text, time } from '../dialect/columns'

/**
 * What can be found. Who may find an entry is decided in the query itself: `isPublic` for the portal,
 * workspace and audience for those with a seat. Full-text indexes over it live in `db/dialect/search.ts`.
 */
export const searchEntries = table(
  'search_entries',
  {
    /** The row of the full-text indexes. */
    entry: int().primaryKey(),
    /** The id of the thing that is found. */
    objectId: id().notNull().unique(),
    kind: text({
      enum: [
        'edition',
        'document',
        'file',
        'meeting',
        'agenda_item',
        'decision',
        'action_item',
        'agreement',
        'procedure',
        'consultation',
      ],
    }).notNull(),
    workspaceId: id(),
    /** `workers`: chair, secretariat and members; `group`: observers too; `everyone`: all who have a seat. */
    audience: text({ enum: ['workers', 'group', 'everyone'] }).notNull(),
    isPublic: bool().notNull(),
    href: text().notNull(),
    title: text().notNull(),
    /** `12/26`, found exactly. */
    reference: text(),
    body: text().notNull(),
    /** Stems of title and body, Bokmål and Nynorsk joined. */
    stems: text().notNull(),
    changedAt: time().notNull(),
  },
  (entry) => [index('search_entries_workspace').on(entry.workspaceId)],
)
