import { eq } from 'drizzle-orm'
import { mandates } from '#db/schema'
import type { Viewer } from '~/core/viewer'
import type { Tx } from '~/core/write'
import { grantConsultation } from '~/domain/consultations/access.server'
import { announceConsultation, textToAskAbout } from '~/domain/consultations/announce.server'
import { createConsultation } from '~/domain/consultations/create.server'
import { inviteOrganisations } from '~/domain/consultations/invite.server'
import { grantMandate } from '~/domain/mandates/access.server'
import { adoptMandate } from '~/domain/mandates/adopt.server'
import { assignResponsibility } from '~/domain/mandates/assign.server'
import { compositionOf } from '~/domain/mandates/composition.server'
import { createMandate } from '~/domain/mandates/create.server'
import { editMandate } from '~/domain/mandates/edit.server'
import type { MandateFacts, ResponsibilityFields } from '~/domain/mandates/fields'
import type { TaskPart } from '~/domain/mandates/task-parts'
import { tasksOf } from '~/domain/mandates/tasks.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import type { DemoKey } from '../people'
import type { Stage } from '../stage'
import { textOf, type Section } from '../texts/sections'
import { rewrite } from './writing'

interface NewVersion {
  workspace: string
  title: string
  sections: readonly Section[]
  facts: Pick<MandateFacts, 'purpose' | 'reportsTo' | 'decisionRule' | 'meetingFrequency'> &
    Partial<Pick<MandateFacts, 'quorum' | 'reportingFrequency'>>
  /** The group that it reports to. */
  above?: string
  tasks: readonly DemoTask[]
  /** What is to be reached, and how many days from today. */
  milestones?: ReadonlyArray<{ text: string; days: number }>
  /** Days from today until it is to be revised. */
  revision?: number
}

/** A task, and the organisations that have a part in it by their slugs. */
interface DemoTask {
  text: string
  lead?: string
  contributes?: readonly string[]
  informed?: readonly string[]
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
  const begun = await compositionOf(stage.reading(), id, 'nb')
  const reportsToWorkspaceId = version.above ? await stage.workspaceId(version.above) : null
  await stage.act(author, async (tx, viewer) => {
    const mandate = await grantMandate(tx, viewer, 'mandate.edit', id)
    await editMandate(tx, mandate, {
      ...{ quorum: null, reportingFrequency: '', lastsFrom: null, lastsTo: null },
      ...version.facts,
      reportsToWorkspaceId,
      revisionOn: version.revision === undefined ? null : stage.clock.workingDay(version.revision),
      composition: begun.map(({ organisationId, role }) => ({ organisationId, role })),
      tasks: version.tasks.map(({ text }) => ({ id: null, text })),
      milestones: (version.milestones ?? []).map(({ text, days }) => ({
        text,
        dueOn: stage.clock.workingDay(days),
      })),
      version: 1,
    })
  })
  await assign(stage, author, id, version.tasks)
  return { mandateId: id, documentId }
}

async function assign(
  stage: Stage,
  author: DemoKey,
  mandateId: string,
  tasks: readonly DemoTask[],
): Promise<void> {
  const stored = await tasksOf(stage.reading(), mandateId)
  const cell: ResponsibilityFields['cell'] = []
  for (const [at, { lead, contributes = [], informed = [] }] of tasks.entries()) {
    const taskId = stored[at]?.id ?? ''
    const add = async (slug: string, part: TaskPart) =>
      cell.push({ taskId, organisationId: await stage.organisationId(slug), part })
    if (lead) await add(lead, 'lead')
    for (const slug of contributes) await add(slug, 'contributes')
    for (const slug of informed) await add(slug, 'informed')
  }
  await stage.act(author, async (tx, viewer) => {
    const mandate = await grantMandate(tx, viewer, 'mandate.edit', mandateId)
    await assignResponsibility(tx, mandate, { cell, version: 2 })
  })
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

/** The secretariat lays a version before ministries, with a deadline. */
export async function submit(
  stage: Stage,
  author: DemoKey,
  version: Version & { workspace: string; title: string; ministries: readonly string[]; days: number },
): Promise<void> {
  const organisationId: string[] = []
  for (const slug of version.ministries) organisationId.push(await stage.organisationId(slug))
  const { documentId, title } = version
  const manage = (tx: Tx, viewer: Viewer, id: string) =>
    grantConsultation(tx, viewer, 'consultation.manage', id)
  const id = await stage.act(author, async (tx, viewer) => {
    const workspace = await grantWorkspace(tx, viewer, 'workspace.run_consultations', version.workspace)
    return createConsultation(tx, viewer, workspace, {
      kind: 'ministry_submission',
      title,
      documentId,
      introduction: '',
      questions: [],
      openToAll: false,
      opensOn: tx.today,
      opensTime: '08:00',
      deadline: stage.clock.workingDay(version.days),
      shortReason: '',
      contactName: viewer.name,
      contactEmail: viewer.email,
    })
  })
  // Everybody has an account, so that no mail with a link is written.
  await stage.act(author, async (tx, viewer) =>
    inviteOrganisations(tx, await manage(tx, viewer, id), { organisationId, email: '' }, ''),
  )
  await stage.act(author, async (tx, viewer) => {
    const { hash } = await textToAskAbout(tx, id, documentId)
    await announceConsultation(tx, viewer, await manage(tx, viewer, id), { seen: hash, origin: '' })
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
