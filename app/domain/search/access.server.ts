import { and, eq, inArray, ne, or, sql, type SQL } from 'drizzle-orm'
import { actionItems, searchEntries } from '#db/schema'
import type { SeatRole, Viewer } from '~/core/viewer'
import { ofInternalItem, theirsAsOthers } from '../action-items/access.server'

/**
 * The condition that keeps a search to what the viewer may read; a parity test proves that it never shows more than
 * `document.read`. What is shared from another workspace is found through the document's own page.
 */
export function visibleEntries(viewer: Viewer): SQL | undefined {
  const withRoles = (...roles: SeatRole[]) => [
    ...new Set(viewer.seats.filter((seat) => roles.includes(seat.role)).map((seat) => seat.workspaceId)),
  ]
  return or(
    publicEntries(),
    inArray(searchEntries.workspaceId, withRoles('chair', 'secretariat', 'member')),
    and(
      inArray(searchEntries.workspaceId, withRoles('observer')),
      ne(searchEntries.audience, 'workers'),
      notOfInternalItem(),
    ),
    and(inArray(searchEntries.workspaceId, withRoles('participant')), eq(searchEntries.audience, 'everyone')),
    ownActionItems(viewer),
  )
}

/** What the organisation of a participant or an observer is to do is theirs to find, as it is theirs to read. */
function ownActionItems(viewer: Viewer): SQL | undefined {
  const theirs = theirsAsOthers(viewer)
  return (
    theirs &&
    sql`exists (select 1 from ${actionItems} where ${actionItems.id} = ${searchEntries.objectId} and ${theirs})`
  )
}

/** An agenda item can be opened after its action items were put into the index: they are asked of it each time. */
function notOfInternalItem(): SQL {
  return sql`not exists (select 1 from ${actionItems} where ${actionItems.id} = ${searchEntries.objectId} and ${ofInternalItem()})`
}

/** The condition that keeps a search to what is published for everyone. */
export function publicEntries(): SQL {
  return eq(searchEntries.isPublic, true)
}
