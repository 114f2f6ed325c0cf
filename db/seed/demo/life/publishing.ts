import { eq } from 'drizzle-orm'
import { documents } from '#db/schema'
import type { Scope } from '~/core/scope'
import { grantDocument } from '~/domain/documents/access.server'
import { publicationFields } from '~/domain/editions/fields'
import { publishableOf, wordsLanguage } from '~/domain/editions/publishable.server'
import { publishEdition } from '~/domain/editions/publish.server'
import { renderEdition } from '~/domain/editions/render.server'
import type { DemoKey } from '../people'
import type { Stage } from '../stage'

/** Somebody publishes a decided document to everyone: rendered first, then frozen, as from the page. */
export async function publish(stage: Stage, publisher: DemoKey, documentId: string): Promise<void> {
  const scope = stage.reading()
  const viewer = await stage.viewer(publisher)
  const document = await grantDocument(scope, viewer, 'document.publish', documentId)
  const words = stage.words(await languageOf(scope, documentId))
  const { hash } = await publishableOf(scope, viewer, document, words)
  const fields = publicationFields.parse({ accessCode: 'public', seen: hash })
  const rendered = await renderEdition(scope, viewer, document, fields, words)
  await stage.act(publisher, async (tx, actor) => {
    const granted = await grantDocument(tx, actor, 'document.publish', documentId)
    await publishEdition(tx, actor, granted, { fields, rendered })
  })
}

async function languageOf({ db }: Scope, documentId: string) {
  const [row] = await db
    .select({ language: documents.language })
    .from(documents)
    .where(eq(documents.id, documentId))
  return wordsLanguage(row?.language ?? 'nb')
}
