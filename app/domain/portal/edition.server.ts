import { and, desc, eq, sql } from 'drizzle-orm'
import {
  editionFiles,
  editionFormats,
  editions,
  editionWithdrawals,
  organisations,
  series,
  workspaces,
} from '#db/schema'
import { named } from '~/core/named'
import { Refusal } from '~/core/refusal'
import type { Scope } from '~/core/scope'
import type { Language } from '~/i18n/languages'
import { articleOf, withImagesBelow } from '../editions/html-document'
import { isPublic } from './public-editions.server'

export type EditionFormat = (typeof editionFormats)[number]

/**
 * All public editions of a series, the newest first, withdrawn ones among them: nothing published disappears without a trace.
 * @throws Refusal when nothing in it is public, whether or not there is such a series
 */
export async function seriesPage({ db }: Scope, slug: string, language: Language) {
  const rows = await db
    .select({ edition: editions, workspace: workspaces, kind: series.kind, withdrawal: editionWithdrawals })
    .from(editions)
    .innerJoin(series, eq(series.id, editions.seriesId))
    .innerJoin(workspaces, eq(workspaces.id, series.workspaceId))
    .leftJoin(editionWithdrawals, eq(editionWithdrawals.editionId, editions.id))
    .where(and(isPublic, eq(series.slug, slug)))
    .orderBy(desc(editions.number))
  const [first] = rows
  if (!first) throw new Refusal('not-found')
  const listed = rows.map(({ edition, withdrawal }) => ({
    number: edition.number,
    title: edition.title,
    language: edition.language,
    publishedOn: edition.publishedOn,
    withdrawn: withdrawal !== null,
  }))
  return {
    slug,
    kind: first.kind,
    group: { slug: first.workspace.slug, name: named(first.workspace, 'name', language) },
    title: first.edition.title,
    language: first.edition.language,
    newest: listed.find(({ withdrawn }) => !withdrawn) ?? null,
    editions: listed,
  }
}

/**
 * A public edition with its text and what is known of its files. Of a withdrawn one: that it is withdrawn, when and why.
 * @throws Refusal when there is none with that number, or it is not public
 */
export async function editionOnPortal(scope: Scope, slug: string, number: number, language: Language) {
  const [row] = await scope.db
    .select({
      edition: editions,
      kind: series.kind,
      workspace: workspaces,
      organisation: organisations,
      withdrawal: editionWithdrawals,
    })
    .from(editions)
    .innerJoin(series, eq(series.id, editions.seriesId))
    .innerJoin(workspaces, eq(workspaces.id, series.workspaceId))
    .leftJoin(organisations, eq(organisations.id, editions.organisationId))
    .leftJoin(editionWithdrawals, eq(editionWithdrawals.editionId, editions.id))
    .where(and(isPublic, eq(series.slug, slug), eq(editions.number, number)))
  if (!row) throw new Refusal('not-found')
  const { edition, kind, workspace, organisation, withdrawal } = row
  const files = withdrawal ? [] : await filesOf(scope, edition.id)
  const html = files.find(({ format }) => format === 'html')
  const newer = (await seriesPage(scope, slug, language)).newest
  return {
    slug,
    number,
    kind,
    title: edition.title,
    language: edition.language,
    publishedOn: edition.publishedOn,
    group: { slug: workspace.slug, name: named(workspace, 'name', language) },
    publisher: organisation && named(organisation, 'name', language),
    html: html
      ? withImagesBelow(articleOf(html.content.toString()), `/publikasjoner/${slug}/${number}/bilder`)
      : null,
    files: files.map(({ format, size, sha256 }) => ({ format, size, sha256 })),
    supersededBy: newer && newer.number > number ? newer.number : null,
    withdrawal: withdrawal && { at: withdrawal.withdrawnAt.toISOString(), reason: withdrawal.reason },
  }
}

/**
 * The bytes of a public edition's file; `content` is null when the edition is withdrawn.
 * @throws Refusal when there is no such file, or it is not public
 */
export async function fileOnPortal({ db }: Scope, slug: string, number: number, format: string) {
  const [row] = await db
    .select({
      format: editionFiles.format,
      content: editionFiles.content,
      sha256: editionFiles.sha256,
      withdrawnAt: editionWithdrawals.withdrawnAt,
    })
    .from(editionFiles)
    .innerJoin(editions, eq(editions.id, editionFiles.editionId))
    .innerJoin(series, eq(series.id, editions.seriesId))
    .leftJoin(editionWithdrawals, eq(editionWithdrawals.editionId, editions.id))
    .where(
      and(
        isPublic,
        eq(series.slug, slug),
        eq(editions.number, number),
        sql`${editionFiles.format} = ${format}`,
      ),
    )
  if (!row) throw new Refusal('not-found')
  const { withdrawnAt, ...file } = row
  return withdrawnAt ? { ...file, content: null } : file
}

async function filesOf({ db }: Scope, editionId: string) {
  const rows = await db.select().from(editionFiles).where(eq(editionFiles.editionId, editionId))
  return rows.sort((a, b) => editionFormats.indexOf(a.format) - editionFormats.indexOf(b.format))
}

/** A number out of an address: digits without a leading zero, else 0, which no edition has. */
export function editionNumber(written: string | undefined): number {
  return /^[1-9]\d{0,5}$/.test(written ?? '') ? Number(written) : 0
}
