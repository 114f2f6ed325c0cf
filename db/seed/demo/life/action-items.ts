import { and, eq } from 'drizzle-orm'
import { actionItems, measures } from '#db/schema'
import { grantActionItem } from '~/domain/action-items/access.server'
import { createActionItem } from '~/domain/action-items/create.server'
import type { ReportFields } from '~/domain/action-items/fields'
import { reportOnActionItem } from '~/domain/action-items/report.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import type { DemoKey } from '../people'
import type { Stage } from '../stage'
import { tasks } from '../texts/directorate-meeting'

const workspace = 'direktoratsgruppen'

const guidance = 'Beskrive hvordan veiledningsfunksjonen kan brukes av flere tjenester'
const inspection = 'Sende oversikt over tilsyn som er planlagt neste år'

/** One reports on what the meeting gave her to do, and more is given outside the meeting. */
export async function giveMore(stage: Stage): Promise<void> {
  stage.clock.moveTo(5, '11:00')
  await report(stage, 'maren', tasks.training, {
    state: 'in_progress',
    note: 'Fire etater har svart. Vi purrer de øvrige denne uken.',
  })
  await give(stage, {
    title: guidance,
    organisation: 'bufdir',
    person: 'samir',
    days: 30,
    with: ['sfk', 'arbeidstilsynet'],
    measure: 3,
  })
  await give(stage, {
    title: 'Foreslå en felles mal for rapportering',
    organisation: 'sfk',
    person: 'astrid',
    days: 9,
  })
  await give(stage, { title: inspection, organisation: 'arbeidstilsynet', person: 'ravdna', days: 4 })
}

/** Others say how far they have come. */
export async function reportOnThem(stage: Stage): Promise<void> {
  stage.clock.moveTo(3, '09:15')
  await report(stage, 'samir', guidance, { state: 'in_progress', note: 'Første utkast er klart neste uke.' })
  stage.clock.moveTo(3, '09:40')
  await report(stage, 'ravdna', inspection, { state: 'done', note: 'Oversikten er sendt til sekretariatet.' })
}

interface Given {
  title: string
  organisation: string
  person: DemoKey
  /** From today to the deadline. */
  days: number
  /** Organisations that work on it too. */
  with?: readonly string[]
  /** The number of the measure that it serves. */
  measure?: number
}

async function give(stage: Stage, given: Given): Promise<void> {
  const { title, organisation, person, days, with: others = [], measure } = given
  const organisationId = await stage.organisationId(organisation)
  const collaborators: string[] = []
  for (const slug of others) collaborators.push(await stage.organisationId(slug))
  const userId = await stage.userId(person)
  const deadline = stage.clock.workingDay(days)
  await stage.act('jonas', async (tx, viewer) => {
    const granted = await grantWorkspace(tx, viewer, 'workspace.create_action_items', workspace)
    const [serves] = measure
      ? await tx.db.select({ id: measures.id }).from(measures).where(eq(measures.number, measure))
      : []
    const fields = { title, organisationId, userId, deadline, collaborators, measureId: serves?.id ?? null }
    await createActionItem(tx, viewer, granted, fields)
  })
}

async function report(
  stage: Stage,
  key: DemoKey,
  title: string,
  fields: Omit<ReportFields, 'version'>,
): Promise<void> {
  const workspaceId = await stage.workspaceId(workspace)
  await stage.act(key, async (tx, viewer) => {
    const [row] = await tx.db
      .select({ id: actionItems.id })
      .from(actionItems)
      .where(and(eq(actionItems.workspaceId, workspaceId), eq(actionItems.title, title)))
    const item = await grantActionItem(tx, viewer, 'action_item.report', row?.id ?? '')
    await reportOnActionItem(tx, item, { ...fields, version: item.version })
  })
}
