import { eq } from 'drizzle-orm'
import { documents } from '#db/schema'
import { addDays } from '~/core/working-days'
import { grantAgreement } from '~/domain/agreements/access.server'
import { findNotNeeded } from '~/domain/agreements/assess.server'
import { registerNeed } from '~/domain/agreements/create.server'
import { beginDraft } from '~/domain/agreements/draft.server'
import { editFacts, editParties } from '~/domain/agreements/edit.server'
import { renderToSign, sendToSign } from '~/domain/agreements/send.server'
import { signAgreement } from '~/domain/agreements/sign.server'
import { grantDocument } from '~/domain/documents/access.server'
import { wordsLanguage } from '~/domain/editions/publishable.server'
import { measureChoices } from '~/domain/measures/choices.server'
import { tasksToServe } from '~/domain/mandates/serving.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import type { DemoKey } from '../people'
import type { Stage } from '../stage'
import { assistance, guidance, interpreters, statistics } from '../texts/agreements'
import { textOf } from '../texts/sections'
import { rewrite } from './writing'

const group = 'direktoratsgruppen'

/** Some weeks ago: an agreement is signed by both parties, one of them without a seat in the group. It runs out before long. */
export async function signOne(stage: Stage): Promise<void> {
  stage.clock.moveTo(12, '08:30')
  const id = await draft(stage, assistance, 80)
  await send(stage, id)
  await sign(stage, 'maren', id, 'pod')
  await sign(stage, 'amina', id, 'rosa')
}

/** These days: needs are assessed, and an agreement waits for its last signature. */
export async function assessAndSend(stage: Stage): Promise<void> {
  stage.clock.moveTo(5, '09:00')
  await register(stage, statistics)
  const unneeded = await register(stage, interpreters)
  await stage.act('jonas', async (tx, viewer) =>
    findNotNeeded(tx, await grantAgreement(tx, viewer, 'agreement.manage', unneeded), {
      reason: interpreters.reason,
    }),
  )
  const id = await draft(stage, guidance, 700)
  await send(stage, id)
  await sign(stage, 'samir', id, 'bufdir')
}

function register(stage: Stage, { title, purpose }: { title: string; purpose: string }): Promise<string> {
  return stage.act('jonas', async (tx, viewer) => {
    const workspace = await grantWorkspace(tx, viewer, 'workspace.keep_agreements', group)
    return registerNeed(tx, workspace, { title, purpose })
  })
}

/** The secretariat writes it, with facts, parties, a measure of the strategy and the first task of the mandate. @param days from today until its last day */
async function draft(stage: Stage, wanted: typeof assistance, days: number): Promise<string> {
  const { title, purpose, facts, parties, sections } = wanted
  const id = await register(stage, wanted)
  const documentId = await stage.act('jonas', async (tx, viewer) => {
    const workspace = await grantWorkspace(tx, viewer, 'workspace.keep_agreements', group)
    const agreement = await grantAgreement(tx, viewer, 'agreement.manage', id)
    return beginDraft(tx, workspace, agreement, { language: 'nb' })
  })
  await rewrite(stage, 'jonas', documentId, () => textOf(sections))
  await stage.act('jonas', async (tx, viewer) => {
    const agreement = await grantAgreement(tx, viewer, 'agreement.manage', id)
    const serves = (await measureChoices(tx, 'nb')).find(({ number }) => number === wanted.measure)
    const [task] = await tasksToServe(tx, agreement.workspaceId)
    await editFacts(tx, agreement, {
      ...{ title, purpose, ...facts, resultRights: '', dataProtection: 'none', noticeMonths: 3 },
      ...{ measureId: serves ? [serves.id] : [] },
      ...{ lastsFrom: null, lastsTo: addDays(tx.today, days), taskId: task ? [task.id] : [], version: 1 },
    })
  })
  const between = await Promise.all(
    parties.map(async ({ slug, ...party }) => ({
      ...party,
      organisationId: await stage.organisationId(slug),
    })),
  )
  await stage.act('jonas', async (tx, viewer) =>
    editParties(tx, await grantAgreement(tx, viewer, 'agreement.manage', id), {
      parties: between,
      version: 2,
    }),
  )
  return id
}

async function send(stage: Stage, id: string): Promise<void> {
  const scope = stage.reading()
  const viewer = await stage.viewer('jonas')
  const { documentId } = await grantAgreement(scope, viewer, 'agreement.manage', id)
  const document = await grantDocument(scope, viewer, 'document.publish', documentId ?? '')
  const [row] = await scope.db.select().from(documents).where(eq(documents.id, document.id))
  const words = stage.words(wordsLanguage(row?.language ?? 'nb'))
  const rendered = await renderToSign(scope, viewer, document, words)
  await stage.act('jonas', async (tx, actor) =>
    sendToSign(tx, actor, await grantAgreement(tx, actor, 'agreement.manage', id), {
      ...{ rendered, seen: rendered.hash },
    }),
  )
}

async function sign(stage: Stage, person: DemoKey, id: string, party: string): Promise<void> {
  const organisationId = await stage.organisationId(party)
  await stage.act(person, async (tx, viewer) => {
    const agreement = await grantAgreement(tx, viewer, 'agreement.sign', id)
    await signAgreement(tx, viewer, agreement, { organisationId, edition: agreement.editionId ?? '' })
  })
}
