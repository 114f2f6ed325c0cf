import { eq } from 'drizzle-orm'
import { mandates } from '#db/schema'
import { grantMandate } from '~/domain/mandates/access.server'
import { adoptMandate } from '~/domain/mandates/adopt.server'
import { createMandate } from '~/domain/mandates/create.server'
import { editMandate } from '~/domain/mandates/edit.server'
import type { MandateFacts } from '~/domain/mandates/fields'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import type { DemoKey } from '../people'
import type { Stage } from '../stage'
import { textOf, type Section } from '../texts/sections'
import { rewrite } from './writing'

interface NewVersion {
  workspace: string
  title: string
  sections: readonly Section[]
  facts: Pick<MandateFacts, 'purpose' | 'reportsTo' | 'decisionRule' | 'meetingFrequency'>
  tasks: ReadonlyArray<{ text: string; lead: string }>
}

export interface Version {
  mandateId: string
  documentId: string
}

/** The secretariat begins a version of a mandate, writes its text and fills in its facts. */
export async function writeMandate(stage: Stage, author: DemoKey, version: NewVersion): Promise<Version> {
  const { id } = await stage.act(author, async (tx, viewer) => {
    const workspace = await grantWorkspace(tx, viewer, 'workspace.write_mandates', version.workspace)
    return createMandate(tx, workspace, { title: version.title, language: 'nb' })
  })
  const documentId = await documentOf(stage, id)
  await rewrite(stage, author, documentId, () => textOf(version.sections))
  const tasks = await Promise.all(
    version.tasks.map(async ({ text, lead }) => ({
      text,
      leadOrganisationId: await stage.organisationId(lead),
    })),
  )
  await stage.act(author, async (tx, viewer) => {
    const mandate = await grantMandate(tx, viewer, 'mandate.edit', id)
    const period = { lastsFrom: null, lastsTo: null, revisionOn: null }
    await editMandate(tx, mandate, { ...version.facts, ...period, tasks, version: 1 })
  })
  return { mandateId: id, documentId }
}

/** The chair adopts a version, in a meeting or outside one; it is in force at once. */
export async function adopt(
  stage: Stage,
  chair: DemoKey,
  { mandateId }: Version,
  meetingId: string | null = null,
): Promise<void> {
  await stage.act(chair, async (tx, viewer) => {
    const mandate = await grantMandate(tx, viewer, 'mandate.adopt', mandateId)
    await adoptMandate(tx, viewer, mandate, { inForceFrom: tx.today, meetingId })
  })
}

async function documentOf(stage: Stage, mandateId: string): Promise<string> {
  const [row] = await stage
    .reading()
    .db.select({ documentId: mandates.documentId })
    .from(mandates)
    .where(eq(mandates.id, mandateId))
  if (!row) throw new Error('a mandate that was just made is missing')
  return row.documentId
}
