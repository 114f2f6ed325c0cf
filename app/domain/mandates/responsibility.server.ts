import { and, asc, eq, inArray } from 'drizzle-orm'
import {
  documents,
  mandateAdoptions,
  mandates,
  mandateTaskParts,
  mandateTasks,
  organisations,
  workspaces,
} from '#db/schema'
import { named } from '~/core/named'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import type { Language } from '~/i18n/languages'
import { visibleDocuments } from '../documents/access.server'
import type { GrantedMandate } from './access.server'
import type { TaskPart } from './task-parts'
import { mandateStands } from './in-force.server'
import { organisationsShown } from './shown-organisations.server'

/** What is wrong with who does what in a task: nobody leads it, or more than one does. */
export type Flaw = 'no_lead' | 'several_leads'

export interface ResponsibilityTask {
  id: string
  number: number
  text: string
  /** By the id of the organisation. */
  parts: Record<string, TaskPart>
  flaw: Flaw | null
}

/** The tasks of one version of a mandate, and what each organisation has to do with them. */
export interface Responsibility {
  group: { slug: string; name: string }
  version: number
  organisations: Array<{ id: string; shortName: string; name: string }>
  tasks: ResponsibilityTask[]
  /** Whether others do something too, whom the viewer is not told of. */
  hidesOthers: boolean
}

/** Who does what in one version, as far as the viewer may know who is in the group. */
export async function responsibilityOf(
  scope: Scope,
  viewer: Viewer,
  { id }: GrantedMandate<'mandate.read'>,
  language: Language,
): Promise<Responsibility> {
  const [version] = await scope.db
    .select({ id: mandates.id, number: mandates.number, workspace: workspaces })
    .from(mandates)
    .innerJoin(workspaces, eq(workspaces.id, mandates.workspaceId))
    .where(eq(mandates.id, id))
  const [responsibility] = version ? await whoDoesWhat(scope, viewer, [version], language) : []
  if (!responsibility) throw new Error('a granted mandate is missing')
  return responsibility
}

/** The same for every group whose mandate in force the viewer may read, in the order of their names. */
export async function responsibilityAcross(
  scope: Scope,
  viewer: Viewer,
  language: Language,
): Promise<Responsibility[]> {
  const versions = await scope.db
    .select({ id: mandates.id, number: mandates.number, workspace: workspaces })
    .from(mandateAdoptions)
    .innerJoin(mandates, eq(mandates.id, mandateAdoptions.mandateId))
    .innerJoin(workspaces, eq(workspaces.id, mandates.workspaceId))
    .innerJoin(documents, eq(documents.id, mandates.documentId))
    .where(and(mandateStands(scope.today), visibleDocuments(viewer, scope)))
    .limit(200)
  const collator = new Intl.Collator('nb')
  return (await whoDoesWhat(scope, viewer, versions, language)).sort((a, b) =>
    collator.compare(a.group.name, b.group.name),
  )
}

interface Version {
  id: string
  number: number
  workspace: typeof workspaces.$inferSelect
}

async function whoDoesWhat(
  scope: Scope,
  viewer: Viewer,
  versions: Version[],
  language: Language,
): Promise<Responsibility[]> {
  if (!versions.length) return []
  const rows = await scope.db
    .select({ task: mandateTasks, part: mandateTaskParts.part, organisation: organisations })
    .from(mandateTasks)
    .leftJoin(mandateTaskParts, eq(mandateTaskParts.taskId, mandateTasks.id))
    .leftJoin(organisations, eq(organisations.id, mandateTaskParts.organisationId))
    .where(
      inArray(
        mandateTasks.mandateId,
        versions.map(({ id }) => id),
      ),
    )
    .orderBy(asc(mandateTasks.number))
  const responsibilities: Responsibility[] = []
  for (const { id, number, workspace } of versions) {
    const here = rows.filter(({ task }) => task.mandateId === id)
    const isShown = await organisationsShown(scope, viewer, workspace.id)
    const all = organisationsIn(here, language)
    const organisations = all.filter((one) => isShown(one.id))
    responsibilities.push({
      group: { slug: workspace.slug, name: named(workspace, 'name', language) },
      version: number,
      organisations,
      tasks: tasksIn(here).map((task) => ({ ...task, parts: only(task.parts, isShown) })),
      hidesOthers: organisations.length < all.length,
    })
  }
  return responsibilities
}

type Row = {
  task: typeof mandateTasks.$inferSelect
  part: TaskPart | null
  organisation: typeof organisations.$inferSelect | null
}

function organisationsIn(rows: readonly Row[], language: Language): Responsibility['organisations'] {
  const found = new Map<string, Responsibility['organisations'][number]>()
  for (const { organisation } of rows) {
    if (!organisation) continue
    const { id, shortName } = organisation
    found.set(id, { id, shortName, name: named(organisation, 'name', language) })
  }
  const collator = new Intl.Collator('nb')
  return [...found.values()].sort((a, b) => collator.compare(a.shortName, b.shortName))
}

function tasksIn(rows: readonly Row[]): ResponsibilityTask[] {
  const tasks = new Map<string, ResponsibilityTask>()
  for (const { task, part, organisation } of rows) {
    const { id, number, text } = task
    const known = tasks.get(id) ?? { id, number, text, parts: {}, flaw: null }
    if (part && organisation) known.parts[organisation.id] = part
    tasks.set(id, known)
  }
  return [...tasks.values()].map((task) => ({ ...task, flaw: flawOf(task.parts) }))
}

function only(
  parts: Record<string, TaskPart>,
  isShown: (organisationId: string) => boolean,
): Record<string, TaskPart> {
  return Object.fromEntries(Object.entries(parts).filter(([organisationId]) => isShown(organisationId)))
}

/** Whether a task has one that leads it, as every task should. */
export function flawOf(parts: Record<string, TaskPart>): Flaw | null {
  const leads = Object.values(parts).filter((part) => part === 'lead').length
  if (leads === 1) return null
  return leads === 0 ? 'no_lead' : 'several_leads'
}
