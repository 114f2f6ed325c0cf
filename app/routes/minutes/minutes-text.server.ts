import { documentAbilities } from '~/domain/documents/abilities'
import type { DocumentThing } from '~/domain/documents/policy'
import { textMode } from '~/domain/documents/policy'
import { renderedText } from '~/domain/documents/rendered.server'
import { tasksToServe } from '~/domain/mandates/serving.server'
import { meetingAbilities } from '~/domain/meetings/abilities'
import type { MeetingThing } from '~/domain/meetings/policy'
import type { outcomesOf } from '~/domain/minutes/outcomes.server'
import { referencesFor } from '~/domain/references/in-text.server'
import { abilitiesIn } from '~/domain/workspaces/abilities'
import type { GrantedWorkspace } from '~/domain/workspaces/access.server'
import { organisationsSeated } from '~/domain/workspaces/seated.server'
import type { ContentLanguage } from '~/editor/render/edition'
import { opened } from '~/http/opened.server'
import type { Reading } from '~/http/read.server'

type At = {
  meeting: MeetingThing
  workspace: GrantedWorkspace<'workspace.read'>
  document: DocumentThing
}
type Page = {
  minutes: { language: ContentLanguage } | null
  outcomes: Awaited<ReturnType<typeof outcomesOf>>
}

/** What the text of the minutes needs to be written in on a page. */
export async function minutesText(reading: Reading, { meeting, workspace, document }: At, page: Page) {
  const { viewer, language } = reading
  opened(reading, document.id)
  const contentLanguage = page.minutes?.language ?? 'nb'
  const mode = textMode(viewer, document) ?? 'read'
  const mark = abilitiesIn(viewer, workspace)['workspace.create_action_items'] && mode === 'edit'
  const abilities = meetingAbilities(viewer, meeting)
  const decide = abilities['meeting.manage'] && mode === 'edit'
  return {
    documentId: document.id,
    contentLanguage,
    html: await renderedText(reading, document.id, {
      language: contentLanguage,
      outcomes: page.outcomes,
      references: referencesFor(reading, viewer, language),
    }),
    mode,
    organisations: mark ? await organisationsSeated(reading, workspace.id, language) : [],
    tasks: decide ? await tasksToServe(reading, workspace.id) : [],
    abilities: { ...documentAbilities(viewer, document), ...abilities, mark },
    person: { id: viewer.id, name: viewer.name },
  }
}
