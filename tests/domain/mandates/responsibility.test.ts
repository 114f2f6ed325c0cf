import { asc, eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  actionItems,
  agendaItems,
  decisions,
  mandateTaskParts,
  mandateTasks,
  meetings,
  workspaces,
} from '#db/schema'
import { newId } from '~/core/ids'
import type { Viewer } from '~/core/viewer'
import { write, type Tx } from '~/core/write'
import { createActionItem } from '~/domain/action-items/create.server'
import { tasksServedBy, type Serving } from '~/domain/action-items/tasks-served.server'
import { grantMandate } from '~/domain/mandates/access.server'
import { adoptMandate } from '~/domain/mandates/adopt.server'
import { assignResponsibility } from '~/domain/mandates/assign.server'
import { createMandate } from '~/domain/mandates/create.server'
import { editMandate } from '~/domain/mandates/edit.server'
import { mandateFacts as factsOf } from '~/domain/mandates/queries.server'
import { mandateFactsFields, responsibilityFields } from '~/domain/mandates/fields'
import type { TaskPart } from '~/domain/mandates/task-parts'
import { completeMilestone, milestonesOf } from '~/domain/mandates/milestones.server'
import { flawOf, responsibilityAcross, responsibilityOf } from '~/domain/mandates/responsibility.server'
import { taskServed, tasksToServe } from '~/domain/mandates/serving.server'
import { tasksOf } from '~/domain/mandates/tasks.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import type { Part } from '#tests/support/cast'
import { mandateFacts } from '#tests/support/mandate'
import { reading } from '#tests/support/store'
import { createDesk, type Desk } from '../documents/desk'

let desk: Desk
let mandateId: string
let tasks: string[]

const create = async (tx: Tx, viewer: Viewer) =>
  createMandate(tx, await grantWorkspace(tx, viewer, 'workspace.write_mandates', 'group'), {
    title: 'Mandat',
    language: 'nb',
  })

const edit = (wanted: Parameters<typeof mandateFacts>[0]) => async (tx: Tx, viewer: Viewer) =>
  editMandate(tx, await grantMandate(tx, viewer, 'mandate.edit', mandateId), mandateFacts(wanted))

const assign =
  (cells: ReadonlyArray<[task: number, organisation: string, part: TaskPart]>, version = 2) =>
  async (tx: Tx, viewer: Viewer) =>
    assignResponsibility(tx, await grantMandate(tx, viewer, 'mandate.edit', mandateId), {
      cell: cells.map(([task, organisation, part]) => ({
        taskId: tasks[task] ?? '',
        organisationId: organisationId(organisation),
        part,
      })),
      version,
    })

const adopt = async (tx: Tx, viewer: Viewer) =>
  adoptMandate(tx, viewer, await grantMandate(tx, viewer, 'mandate.adopt', mandateId), {
    inForceFrom: tx.today,
    meetingId: null,
  })

const organisationId = (slug: string) => desk.cast.organisationIds[slug] ?? ''

async function responsibility(part: Part = 'chair') {
  const scope = reading(desk.store)
  const viewer = await desk.cast.viewer(part)
  const granted = await grantMandate(scope, viewer, 'mandate.read', mandateId)
  return responsibilityOf(scope, viewer, granted, 'nb')
}

beforeEach(async () => {
  desk = await createDesk()
  mandateId = (await desk.as('secretariat', create)).id
  await desk.as(
    'secretariat',
    edit({ tasks: ['Oversikt', 'Opplæring', 'Rapport'].map((text) => ({ id: null, text })) }),
  )
  tasks = (await tasksOf(reading(desk.store), mandateId)).map(({ id }) => id)
})

describe('who does what', () => {
  it('is said by those who write the mandate, of organisations with a seat and tasks of the version', async () => {
    await desk.refuses(
      {
        forbidden: ['member', 'observer'],
        'not-found': ['participant', 'elsewhere', 'administrator', 'outsider'],
      },
      assign([[0, 'pod', 'lead']]),
    )
    await desk.refuses({ invalid: ['chair'] }, assign([[0, 'jd', 'lead']]))
    await desk.refuses({ invalid: ['chair'] }, assign([[9, 'pod', 'lead']]))
    await desk.refuses(
      { invalid: ['chair'] },
      assign([
        [0, 'pod', 'lead'],
        [0, 'pod', 'informed'],
      ]),
    )
    expect(await desk.store.database.reader.select().from(mandateTaskParts)).toEqual([])
    await desk.as('secretariat', assign([[0, 'pod', 'lead']]))
    await desk.refuses({ conflict: ['chair'] }, assign([[0, 'sfk', 'lead']]))
  })

  it('shows tasks that nobody leads and tasks that two do', async () => {
    await desk.as(
      'secretariat',
      assign([
        [0, 'pod', 'lead'],
        [0, 'rosa', 'contributes'],
        [1, 'pod', 'lead'],
        [1, 'sfk', 'lead'],
        [2, 'udi', 'informed'],
      ]),
    )
    const { organisations, tasks: shown } = await responsibility()
    expect(organisations.map(({ shortName }) => shortName)).toEqual(['POD', 'ROSA', 'SFK', 'UDI'])
    expect(shown.map(({ number, flaw }) => [number, flaw])).toEqual([
      [1, null],
      [2, 'several_leads'],
      [3, 'no_lead'],
    ])
    expect(shown[0]?.parts).toEqual({
      [organisationId('pod')]: 'lead',
      [organisationId('rosa')]: 'contributes',
    })
    expect(flawOf({})).toBe('no_lead')
  })

  it('does not tell participants who is in a group that keeps its list of members from them, on no page', async () => {
    const { workspaceIds } = desk.cast
    const composition = ['sfk', 'pod', 'rosa'].map((slug) => ({
      organisationId: organisationId(slug),
      role: slug === 'sfk' ? ('chair' as const) : ('member' as const),
    }))
    await desk.as(
      'secretariat',
      edit({ composition, tasks: [{ id: tasks[0] ?? null, text: 'Oversikt' }], version: 2 }),
    )
    await desk.as(
      'secretariat',
      assign(
        [
          [0, 'pod', 'lead'],
          [0, 'rosa', 'contributes'],
          [0, 'sfk', 'contributes'],
        ],
        3,
      ),
    )
    await desk.as('chair', adopt)
    const named = async (part: Part) => {
      const scope = reading(desk.store)
      const viewer = await desk.cast.viewer(part)
      const granted = await grantMandate(scope, viewer, 'mandate.read', mandateId)
      const facts = await factsOf(scope, viewer, granted, 'nb')
      const [across] = await responsibilityAcross(scope, viewer, 'nb')
      return {
        composition: facts.composition.map(({ shortName }) => shortName).sort(),
        tasks: facts.tasks.map(({ leads, flaw }) => [leads, flaw]),
        across: across?.organisations.map(({ shortName }) => shortName),
        parts: across?.tasks.map(({ parts }) => Object.keys(parts).length),
        hidesOthers: [facts.hidesOthers, across?.hidesOthers],
      }
    }
    const all = {
      composition: ['POD', 'ROSA', 'SFK'],
      tasks: [[['POD'], null]],
      across: ['POD', 'ROSA', 'SFK'],
      parts: [3],
      hidesOthers: [false, false],
    }
    expect(await named('participant')).toEqual(all)
    await write(desk.store, null, (tx) =>
      tx.db.update(workspaces).set({ membersHidden: true }).where(eq(workspaces.id, workspaceIds.group)),
    )
    expect(await named('participant')).toEqual({
      composition: ['ROSA', 'SFK'],
      tasks: [[[], null]],
      across: ['ROSA', 'SFK'],
      parts: [2],
      hidesOthers: [true, true],
    })
    for (const part of ['member', 'observer'] as const) expect(await named(part)).toEqual(all)
  })

  it('stays with a task that is reworded or moved, and goes with one that is taken out', async () => {
    await desk.as(
      'secretariat',
      assign([
        [0, 'pod', 'lead'],
        [1, 'sfk', 'lead'],
      ]),
    )
    const [first = '', second = '', third = ''] = tasks
    const wanted = [
      { id: third, text: 'Rapport' },
      { id: first, text: 'Felles oversikt' },
      { id: null, text: 'Ny' },
    ]
    await desk.as('secretariat', edit({ tasks: wanted, version: 3 }))
    const { tasks: shown } = await responsibility()
    expect(shown.map(({ text, flaw }) => [text, flaw])).toEqual([
      ['Rapport', 'no_lead'],
      ['Felles oversikt', null],
      ['Ny', 'no_lead'],
    ])
    expect(shown[1]?.id).toBe(first)
    const left = await desk.store.database.reader.select().from(mandateTaskParts)
    expect(left.map(({ taskId }) => taskId)).not.toContain(second)
  })

  it('is seen across groups by the mandates in force that one may read', async () => {
    await desk.as('secretariat', assign([[0, 'pod', 'lead']]))
    const across = async (part: Part) =>
      (await responsibilityAcross(reading(desk.store), await desk.cast.viewer(part), 'nb')).map(
        ({ group, version }) => [group.slug, version],
      )
    expect(await across('chair')).toEqual([])
    await desk.as('chair', adopt)
    for (const part of ['chair', 'member', 'participant', 'observer'] as const)
      expect(await across(part)).toEqual([['group', 1]])
    for (const part of ['elsewhere', 'administrator', 'outsider', 'rapporteur'] as const)
      expect(await across(part)).toEqual([])
  })
})

describe('forms', () => {
  it('read cells, and refuse what is none', () => {
    const id = '0190b6a0-1111-7000-8000-000000000001'
    const parsed = responsibilityFields.parse({ cell: ['', `${id}:${id}:lead`], version: '1' })
    expect(parsed.cell).toEqual([{ taskId: id, organisationId: id, part: 'lead' }])
    expect(responsibilityFields.safeParse({ cell: [`${id}:${id}:owner`], version: '1' }).success).toBe(false)
  })

  it('ask for the day of a milestone, and leave empty rows out', () => {
    const sent = { version: '1', milestoneText: ['Levert', ''], milestoneDue: ['', ''] }
    expect(mandateFactsFields.safeParse(sent).error?.issues[0]).toMatchObject({
      path: ['milestoneDue'],
      message: 'required',
    })
    const parsed = mandateFactsFields.parse({ ...sent, milestoneDue: ['2026-05-01', ''] })
    expect(parsed.milestones).toEqual([{ text: 'Levert', dueOn: '2026-05-01' }])
  })
})

describe('milestones', () => {
  const complete =
    (milestoneId: string, reachedOn = '2026-03-04') =>
    async (tx: Tx, viewer: Viewer) =>
      completeMilestone(tx, await grantMandate(tx, viewer, 'mandate.follow_up', mandateId), milestoneId, {
        reachedOn,
        note: 'Sendt.',
      })
  const stored = () => milestonesOf(reading(desk.store), mandateId)

  it('are reported reached by those who run the group, once, and those left go on to the next version', async () => {
    const milestones = [
      { text: 'Oversikt', dueOn: '2026-03-01' },
      { text: 'Rapport', dueOn: '2026-06-01' },
    ]
    await desk.as('secretariat', edit({ milestones, version: 2 }))
    expect((await stored()).map(({ late }) => late)).toEqual([true, false])
    const [first] = await stored()
    await desk.refuses({ forbidden: ['chair', 'secretariat'] }, complete(first?.id ?? ''))
    await desk.as('chair', adopt)
    await desk.refuses(
      {
        forbidden: ['member', 'participant', 'observer'],
        'not-found': ['elsewhere', 'administrator', 'outsider'],
      },
      complete(first?.id ?? ''),
    )
    await desk.refuses({ invalid: ['chair'] }, complete(first?.id ?? '', '2026-03-05'))
    await desk.refuses({ 'not-found': ['chair'] }, complete('another'))
    await desk.as('secretariat', complete(first?.id ?? ''))
    expect((await stored())[0]).toMatchObject({ reachedOn: '2026-03-04', note: 'Sendt.', late: false })
    await desk.refuses({ conflict: ['chair'] }, complete(first?.id ?? ''))
    const next = await desk.as('chair', create)
    expect(await milestonesOf(reading(desk.store), next.id)).toMatchObject([{ number: 1, text: 'Rapport' }])
  })
})

describe('an action item', () => {
  const give = (mandateTaskId: string | null) => async (tx: Tx, viewer: Viewer) =>
    createActionItem(tx, viewer, await grantWorkspace(tx, viewer, 'workspace.create_action_items', 'group'), {
      title: 'Lag en plan',
      organisationId: organisationId('pod'),
      userId: null,
      deadline: '2026-04-01',
      mandateTaskId,
    })

  it('keeps the mandate it was given under, and names a task of it', async () => {
    await desk.as('member', give(null))
    await desk.refuses({ invalid: ['member'] }, give(tasks[0] ?? ''))
    await desk.as('chair', adopt)
    await desk.as('member', give(tasks[1] ?? ''))
    const rows = await desk.store.database.reader.select().from(actionItems).orderBy(asc(actionItems.id))
    expect(rows.map((row) => [row.mandateId, row.mandateTaskId])).toEqual([
      [null, null],
      [mandateId, tasks[1]],
    ])
    await desk.as('chair', create)
    expect(
      (await tasksToServe(reading(desk.store), desk.cast.workspaceIds.group)).map(({ id }) => id),
    ).toEqual(tasks)
    const seen = async (part: Part) =>
      (await taskServed(reading(desk.store), await desk.cast.viewer(part), tasks[1] ?? ''))?.text ?? null
    expect(await seen('participant')).toBe('Opplæring')
    expect(await seen('outsider')).toBeNull()
  })
})

describe('a meeting and what was decided in it', () => {
  it('serve the tasks that decisions name and those of the action items that came of them, for those who may read these', async () => {
    await desk.as('chair', adopt)
    const [meetingId, agendaItemId, decisionId] = [newId(), newId(), newId()]
    await write(desk.store, null, async (tx) => {
      const at = { workspaceId: desk.cast.workspaceIds.group, year: 2026, number: 1, createdAt: tx.now }
      const when = { startsAt: tx.now, endsAt: tx.now, place: '' }
      await tx.db.insert(meetings).values({ ...at, ...when, id: meetingId, title: 'Møte' })
      await tx.db.insert(agendaItems).values({
        ...{ ...at, id: agendaItemId, meetingId, title: 'Sak', kind: 'decision', position: 1 },
        ...{ audience: 'internal', background: '', presenter: '' },
      })
      await tx.db.insert(decisions).values([
        ...[tasks[1] ?? '', null].map((mandateTaskId, place) => ({
          ...{ workspaceId: at.workspaceId, year: 2026, number: place + 1, text: 'Vedtatt.' },
          ...{ id: place ? newId() : decisionId, meetingId, agendaItemId, mandateTaskId, recordedAt: tx.now },
        })),
      ])
      const given = { workspaceId: at.workspaceId, title: 'Følg opp', deadline: '2026-04-01' } as const
      const item = {
        ...given,
        organisationId: organisationId('pod'),
        state: 'not_started' as const,
        meetingId,
      }
      const times = { createdAt: tx.now, updatedAt: tx.now }
      await tx.db.insert(actionItems).values([
        { id: newId(), ...item, ...times, agendaItemId, mandateId, mandateTaskId: tasks[0] ?? '' },
        { id: newId(), ...item, ...times, agendaItemId, mandateId, mandateTaskId: tasks[0] ?? '' },
        { id: newId(), ...item, ...times, mandateId, mandateTaskId: tasks[2] ?? '' },
        { id: newId(), ...item, ...times, mandateId },
      ])
    })
    const served = async (part: Part, of: Serving) =>
      (await tasksServedBy(reading(desk.store), await desk.cast.viewer(part), of)).map(({ text }) => text)
    const decision = { decisionId, agendaItemId }
    expect(await served('member', { meetingId })).toEqual(['Oversikt', 'Opplæring', 'Rapport'])
    expect(await served('member', decision)).toEqual(['Oversikt', 'Opplæring'])
    // Another decision of the same item does not serve what this one names, nor one without an item what items have.
    expect(await served('member', { ...decision, decisionId: newId() })).toEqual(['Oversikt'])
    expect(await served('member', { ...decision, agendaItemId: null })).toEqual(['Opplæring'])
    // An observer reads neither decision nor action item of an internal item.
    expect(await served('observer', { meetingId })).toEqual(['Rapport'])
    expect(await served('observer', decision)).toEqual([])
    expect(await served('elsewhere', { meetingId })).toEqual([])
  })
})

it('numbers tasks without gaps when two change places', async () => {
  const [first = '', second = ''] = tasks
  await desk.as(
    'secretariat',
    edit({
      tasks: [
        { id: second, text: 'Opplæring' },
        { id: first, text: 'Oversikt' },
      ],
      version: 2,
    }),
  )
  const rows = await desk.store.database.reader
    .select()
    .from(mandateTasks)
    .where(eq(mandateTasks.mandateId, mandateId))
    .orderBy(asc(mandateTasks.number))
  expect(rows.map(({ id, number }) => [id, number])).toEqual([
    [second, 1],
    [first, 2],
  ])
})
