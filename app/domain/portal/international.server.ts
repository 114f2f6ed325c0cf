import { asc } from 'drizzle-orm'
import { conventions, fora } from '#db/schema'
import { named } from '~/core/named'
import type { Scope } from '~/core/scope'
import type { Language } from '~/i18n/languages'
import { inLanguage } from './in-language'

export interface PortalForum {
  slug: string
  name: string
  note: string | null
  convention: string | null
  below: PortalForum[]
}

/** The conventions, and the fora as a tree. */
export async function internationalOnPortal({ db }: Scope, language: Language) {
  const agreed = await db.select().from(conventions).orderBy(asc(conventions.slug))
  const rows = await db.select().from(fora)
  const names = new Map(agreed.map((row) => [row.id, named(row, 'name', language)]))
  const under = (parentId: string | null, depth: number): PortalForum[] =>
    rows
      .filter((row) => row.parentId === parentId)
      .map((row) => ({
        slug: row.slug,
        name: named(row, 'name', language),
        note: inLanguage(language, row.noteNb, row.noteNn, row.noteEn),
        convention: (row.conventionId && names.get(row.conventionId)) ?? null,
        // A circle in the data must not be a circle here.
        below: depth < 4 ? under(row.id, depth + 1) : [],
      }))
      .sort((a, b) => a.name.localeCompare(b.name, 'nb'))
  return {
    conventions: agreed
      .map((row) => ({
        slug: row.slug,
        name: named(row, 'name', language),
        body: row.body,
        supervisedBy: row.supervisedBy,
      }))
      .sort((a, b) => a.name.localeCompare(b.name, 'nb')),
    fora: under(null, 0),
  }
}
