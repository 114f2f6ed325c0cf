import { actionItems } from './action-items'
import { activity } from './activity'
import { agreements } from './agreements'
import { auth } from './auth'
import { backlog } from './backlog'
import { comments } from './comments'
import { consultations } from './consultations'
import { decisions } from './decisions'
import { documents } from './documents'
import { editions } from './editions'
import { files } from './files'
import { flash } from './flash'
import { guardrail } from './guardrail'
import { imports } from './imports'
import { itemOutcomes } from './item-outcomes'
import { mandates } from './mandates'
import { meetingPapers } from './meeting-papers'
import { meetingRunning } from './meeting-running'
import { meetingSeries } from './meeting-series'
import { meetings } from './meetings'
import { minutesRounds } from './minutes-rounds'
import { minutesSending } from './minutes-sending'
import { myPage } from './my-page'
import { noticeSettings } from './notice-settings'
import { people } from './people'
import { portal } from './portal'
import { presence } from './presence'
import { procedures } from './procedures'
import { refusals } from './refusals'
import { seatReviews } from './seat-reviews'
import { suggestions } from './suggestions'
import { ui } from './ui'
import { unsent } from './unsent'
import { versions } from './versions'
import { workspaces } from './workspaces'
import type { Words } from '../words'

export const en = {
  actionItems,
  activity,
  agreements,
  auth,
  backlog,
  comments,
  consultations,
  decisions,
  documents,
  editions,
  files,
  flash,
  guardrail,
  imports,
  itemOutcomes,
  mandates,
  meetingPapers,
  meetingRunning,
  meetingSeries,
  meetings,
  minutesRounds,
  minutesSending,
  myPage,
  noticeSettings,
  people,
  portal,
  presence,
  procedures,
  refusals,
  seatReviews,
  suggestions,
  ui,
  unsent,
  versions,
  workspaces,
} satisfies Words
