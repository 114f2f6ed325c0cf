import type { workspaces } from '#db/schema'
import { named } from '~/core/named'
import type { Language } from '~/i18n/languages'

type Row = typeof workspaces.$inferSelect

export interface PresentedWorkspace {
  id: string
  slug: string
  kind: Row['kind']
  name: string
  purpose: string
  membersHidden: boolean
  version: number
}

/** What may leave the server of a workspace. */
export function presentWorkspace(row: Row, language: Language): PresentedWorkspace {
  return {
    id: row.id,
    slug: row.slug,
    kind: row.kind,
    name: named(row, 'name', language),
    purpose: named(row, 'purpose', language),
    membersHidden: row.membersHidden,
    version: row.version,
  }
}
