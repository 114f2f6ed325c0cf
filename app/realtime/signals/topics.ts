import { isRefusal } from '~/core/refusal'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import { grantDocument } from '~/domain/documents/access.server'
import { grantMeeting } from '~/domain/meetings/access.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'

type Ask = (scope: Scope, viewer: Viewer, id: string) => Promise<unknown>

/** What a topic stands for, and the grant of its page. `user` is one's own. */
const pages: Record<string, Ask> = {
  workspace: (scope, viewer, id) => grantWorkspace(scope, viewer, 'workspace.read', id),
  meeting: (scope, viewer, id) => grantMeeting(scope, viewer, 'meeting.read', id),
  document: (scope, viewer, id) => grantDocument(scope, viewer, 'document.read', id),
}

/** Those of the topics that the viewer may be told about. */
export async function readableTopics(
  scope: Scope,
  viewer: Viewer,
  topics: Iterable<string>,
): Promise<string[]> {
  const readable: string[] = []
  for (const topic of new Set(topics)) {
    const [kind = '', id = ''] = topic.split(':')
    if (kind === 'user' ? id === viewer.id : await may(pages[kind], scope, viewer, id)) readable.push(topic)
  }
  return readable
}

async function may(ask: Ask | undefined, scope: Scope, viewer: Viewer, id: string): Promise<boolean> {
  if (!ask) return false
  try {
    await ask(scope, viewer, id)
    return true
  } catch (error) {
    if (isRefusal(error)) return false
    throw error
  }
}
