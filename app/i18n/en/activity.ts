import type { Translation } from '../bind'
import { among, capital, day, said, type Detail } from '../detail'
import type { activity as source } from '../nb/activity'
import { actionItems } from './action-items'
import { decisions } from './decisions'
import { itemOutcomes } from './item-outcomes'
import { people } from './people'
import { procedures } from './procedures'

const title = (of: Detail) => `“${said(of, 'title')}”`
const role = (of: Detail) => among(people.roles, of, 'role').toLowerCase()
const withNumber = (of: Detail) => `meeting ${said(of, 'number')}`
const counted = (of: Detail) => `${said(of, 'number')} seats, ${said(of, 'to')} of them ending`
const written = (of: Detail) => `written procedure ${said(of, 'number')} ${title(of)}`

/** The numbers of the measures and tasks that an agreement is linked to; empty for none. */
const links = (of: Detail) =>
  [
    said(of, 'number') && `measure ${said(of, 'number')}`,
    said(of, 'to') && `task ${said(of, 'to')} of the mandate`,
  ]
    .filter(Boolean)
    .join(' and ')

/** What must not stand in a document. */
const unfit: Readonly<Record<string, string>> = {
  'identity-number': 'what looks like a national identity number',
  classified: 'a classification marking',
}

const movedOn: Readonly<Record<string, string>> = {
  draft: 'took back to draft',
  in_review: 'opened for comments',
  decided: 'finished',
  published: 'published',
  superseded: 'superseded',
  withdrawn: 'withdrew',
}

export const activity = {
  title: 'Log',
  purpose: 'Who did what, and when. The log cannot be changed.',
  empty: 'Nothing has been done here yet.',
  emptyFiltered: 'Nothing in the log matches the selection.',
  person: 'Person',
  everyone: 'Everyone',
  kind: 'What it is about',
  allKinds: 'Everything',
  filter: 'Show',
  clear: 'Show everything',
  system: 'Tvers',
  kinds: {
    documents: 'Documents',
    files: 'Files',
    meetings: 'Meetings',
    actionItems: 'Follow-up',
    mandates: 'Mandate',
    agreements: 'Agreements',
    consultations: 'Consultations',
    editions: 'Publishing',
    seats: 'Seats and people',
  },
  actions: {
    'action_item.created': (who, of) => `${who} created the action item ${title(of)}`,
    'action_item.edited': (who, of) => `${who} changed the action item ${title(of)}`,
    'action_item.reported': (who, of) =>
      `${who} set the status of ${title(of)} to “${among(actionItems.states, of, 'to')}”`,
    'agenda_item.added': (who, of) => `${who} added item ${said(of, 'number')} ${title(of)}`,
    'agenda_item.carried_over': (who, of) =>
      `${who} moved item ${said(of, 'number')} ${title(of)} to the next meeting`,
    'agenda_item.edited': (who, of) => `${who} changed item ${said(of, 'number')} ${title(of)}`,
    'agenda_item.moved': (who, of) => `${who} moved item ${said(of, 'number')} ${title(of)}`,
    'agenda_item.papers_set': (who, of) => `${who} set the papers of item ${said(of, 'number')} ${title(of)}`,
    'agenda_item.removed': (who, of) => `${who} removed the item ${title(of)}`,
    'agreement.declined': (who, of) =>
      `${who} declined the agreement ${title(of)} for ${said(of, 'organisation')}`,
    'agreement.drafting': (who, of) => `${who} began the draft of the agreement ${title(of)}`,
    'agreement.edited': (who, of) => `${who} edited the agreement ${title(of)}`,
    'agreement.linked': (who, of) =>
      links(of)
        ? `${who} linked the agreement ${title(of)} to ${links(of)}`
        : `${who} removed measures and tasks from the agreement ${title(of)}`,
    'agreement.not_needed': (who, of) => `${who} recorded that the agreement ${title(of)} is not needed`,
    'agreement.reassessed': (who, of) => `${who} took up the need for the agreement ${title(of)} again`,
    'agreement.registered': (who, of) => `${who} registered a need for the agreement ${title(of)}`,
    'agreement.replaced': (_who, of) => `The agreement ${title(of)} has been replaced by a new version`,
    'agreement.sent': (who, of) => `${who} sent the agreement ${title(of)} for signing`,
    'agreement.signature': (who, of) =>
      `${who} signed the agreement ${title(of)} for ${said(of, 'organisation')}`,
    'agreement.signed': (_who, of) => `The agreement ${title(of)} has been signed by all parties`,
    'agreement.taken_back': (who, of) => `${who} took back the agreement ${title(of)}`,
    'agreement.terminated': (who, of) => `${who} recorded that the agreement ${title(of)} is terminated`,
    'attendance.recorded': (who, of) => `${who} recorded attendance at ${withNumber(of)}`,
    'calendar_feed.created': (who) => `${who} made a calendar address`,
    'calendar_feed.revoked': (who) => `${who} ended a calendar address`,
    'comment.added': (who, of) => `${who} commented in ${title(of)}`,
    'comment.edited': (who, of) => `${who} changed a comment in ${title(of)}`,
    'consultation.announced': (who, of) => `${who} sent out ${title(of)}`,
    'consultation.created': (who, of) => `${who} created the consultation ${title(of)}`,
    'consultation.edited': (who, of) => `${who} changed the consultation ${title(of)}`,
    'consultation.extended': (who, of) => `${who} extended the deadline of ${title(of)}`,
    'consultation.finished': (who, of) => `${who} finished ${title(of)}`,
    'consultation.organisation_invited': (who, of) =>
      `${who} invited ${said(of, 'organisation')} to answer ${title(of)}`,
    'consultation.reminded': (who, of) => `${who} reminded those who have not answered ${title(of)}`,
    'consultation_answer.moderated': (who, of) => `${who} looked through an answer to ${title(of)}`,
    'consultation_answer.sent': (who, of) =>
      `${who} sent the answer of ${said(of, 'organisation')} to ${title(of)}`,
    'consultation_answer.taken_back': (who, of) =>
      `${who} took back the answer of ${said(of, 'organisation')} to ${title(of)}`,
    'consultation_draft.written': (who) => `${who} wrote on an answer to a consultation`,
    'consultation_input.merged': (who, of) => `${who} merged two inputs to ${title(of)}`,
    'consultation_input.parted': (who, of) => `${who} parted two inputs to ${title(of)}`,
    'consultation_input.treated': (who, of) => `${who} treated an input to ${title(of)}`,
    'consultation_wording.taken_in': (who, of) =>
      `${who} took in a new wording of paragraph ${said(of, 'number')} after an input to ${title(of)}`,
    'backlog_item.proposed': (who, of) => `${who} proposed the item ${title(of)}`,
    'backlog_item.returned': (who, of) => `${who} returned the item ${title(of)}`,
    'backlog_item.taken_in': (who, of) => `${who} put the item ${title(of)} on an agenda`,
    'decision.edited': (who, of) => `${who} changed decision ${said(of, 'number')}`,
    'decision.recorded': (who, of) => `${who} recorded decision ${said(of, 'number')}`,
    'decision.reported': (who, of) =>
      `${who} set the state of decision ${said(of, 'number')} to “${among(decisions.states, of, 'to')}”`,
    'decision.revised': (who, of) => `${who} corrected decision ${said(of, 'number')}`,
    'dissent.changed': (who, of) =>
      `${who} changed the dissent from ${said(of, 'organisation')} in item ${said(of, 'number')}`,
    'dissent.recorded': (who, of) =>
      `${who} recorded dissent from ${said(of, 'organisation')} in item ${said(of, 'number')}`,
    'dissent.withdrawn': (who, of) =>
      `${who} withdrew the dissent from ${said(of, 'organisation')} in item ${said(of, 'number')}`,
    'document.access_changed': (who, of) => `${who} changed who ${title(of)} is for`,
    'document.created': (who, of) => `${who} created ${title(of)}`,
    'document.damaged': (_who, of) => `A part of ${title(of)} cannot be read. The text is locked`,
    'document.edited': (who, of) => `${who} wrote in ${title(of)}`,
    'document.flagged': (_who, of) => `The system found ${among(unfit, of, 'kind')} in ${title(of)}`,
    'document.image_added': (who, of) => `${who} added a picture to ${title(of)}`,
    'document.imported': (who, of) => `${who} made ${title(of)} from a file`,
    'document.mended': (who, of) => `${who} let ${title(of)} go on from what can be read`,
    'document.moved_on': (who, of) => `${who} ${among(movedOn, of, 'to')} ${title(of)}`,
    'document.number_set_aside': (who, of) =>
      `${who} said that a number in ${title(of)} is no identity number`,
    'document.number_taken_back': (who, of) =>
      `${who} took back that a number in ${title(of)} is no identity number`,
    'document.numbered': (who, of) => `${who} changed the numbering of ${title(of)}`,
    'document.removed_from_history': (who, of) =>
      `${who} removed something from the history of ${title(of)} for good`,
    'document.renamed': (who, of) => `${who} gave a new name to ${title(of)}`,
    'document.restored': (who, of) => `${who} put ${title(of)} back to version ${said(of, 'number')}`,
    'document.shared': (who, of) => `${who} shared ${title(of)} with another workspace`,
    'document.unshared': (who, of) => `${who} ended the sharing of ${title(of)}`,
    'document.version_begun': (who, of) => `${who} began version ${said(of, 'number')} of ${title(of)}`,
    'document.version_named': (who, of) =>
      `${who} named version ${said(of, 'number')} of ${title(of)} “${said(of, 'name')}”`,
    'edition.published': (who, of) => `${who} published ${title(of)}, edition ${said(of, 'number')}`,
    'edition.withdrawn': (who, of) => `${who} withdrew ${title(of)}, edition ${said(of, 'number')}`,
    'file.added': (who, of) => `${who} uploaded the file ${title(of)}`,
    'file.flagged': (_who, of) => `The system found ${among(unfit, of, 'kind')} in the file ${title(of)}`,
    'file.infected': (_who, of) => `The virus scanner found something harmful in the file ${title(of)}`,
    'file.not_scanned': (_who, of) => `The virus scanner could not check the file ${title(of)}`,
    'file.number_set_aside': (who, of) =>
      `${who} said that a number in the file ${title(of)} is no identity number`,
    'file.number_taken_back': (who, of) =>
      `${who} took back that a number in the file ${title(of)} is no identity number`,
    'file.removed': (who, of) => `${who} removed the file ${title(of)}`,
    'file.version_added': (who, of) =>
      `${who} uploaded version ${said(of, 'number')} of the file ${title(of)}`,
    'invitation.accepted': (who) => `${who} accepted an invitation`,
    'invitation.sent': (who, of) => `${who} invited ${said(of, 'name')} as ${role(of)}`,
    'invitation.withdrawn': (who, of) => `${who} withdrew the invitation to ${said(of, 'name')}`,
    'mandate.adopted': (who, of) => `${who} adopted ${title(of)}, version ${said(of, 'number')}`,
    'mandate.created': (who, of) => `${who} began on ${title(of)}, version ${said(of, 'number')}`,
    'mandate.edited': (who, of) => `${who} changed the facts of the mandate, version ${said(of, 'number')}`,
    'mandate.milestone_reached': (who, of) => `${who} reported that the milestone ${title(of)} is reached`,
    'mandate.responsibility_set': (who, of) =>
      `${who} changed who does what in the mandate, version ${said(of, 'number')}`,
    'mandate.revoked': (who, of) => `${who} revoked ${title(of)}, version ${said(of, 'number')}`,
    'join.answered': (who, of) => `${who} answered the request of ${said(of, 'name')} for a seat`,
    'join.requested': (who, of) => `${who} asked for a seat for ${said(of, 'organisation')}`,
    'item_outcome.recorded': (who, of) =>
      `${who} recorded the outcome of item ${said(of, 'number')}: ${among(itemOutcomes.kinds, of, 'to').toLowerCase()}`,
    'meeting.answered': (who, of) => `${who} answered the notice of ${withNumber(of)} ${title(of)}`,
    'meeting.called': (who, of) => `${who} called ${withNumber(of)} ${title(of)}`,
    'meeting.cancelled': (who, of) => `${who} cancelled ${withNumber(of)} ${title(of)}`,
    'meeting.edited': (who, of) => `${who} changed ${withNumber(of)} ${title(of)}`,
    'meeting.internal_item_shown': (who, of) =>
      `${who} showed an internal item on the screen: item ${said(of, 'number')} in ${title(of)}`,
    'meeting.item_taken': (who, of) => `${who} went to item ${said(of, 'number')} in ${title(of)}`,
    'meeting.paused': (who, of) => `${who} paused or ended the items of ${title(of)}`,
    'meeting.moved': (who, of) => `${who} moved ${withNumber(of)} ${title(of)}`,
    'meeting.planned': (who, of) => `${who} planned ${withNumber(of)} ${title(of)}`,
    'meeting_series.created': (who, of) => `${who} made the series of meetings ${title(of)}`,
    'meeting_series.edited': (who, of) => `${who} edited the series of meetings ${title(of)}`,
    'meeting_series.ended': (who, of) => `${who} ended the series of meetings ${title(of)}`,
    'minutes.approved': (who, of) =>
      said(of, 'way') === 'silence'
        ? `${title(of)} was approved when the deadline had passed`
        : `${who} approved ${title(of)}`,
    'minutes.circulated': (who, of) => `${who} sent ${title(of)} out for remarks`,
    'minutes.correction_abandoned': (who, of) => `${who} gave up ${title(of)}`,
    'minutes.correction_approved': (who, of) => `${who} approved ${title(of)}`,
    'minutes.correction_started': (who, of) => `${who} began ${title(of)}`,
    'minutes.objected': (who, of) => `${who} objected to the minutes of ${withNumber(of)}`,
    'minutes.objection_answered': (who, of) =>
      `${who} answered the objection of ${said(of, 'name')} to the minutes of ${withNumber(of)}`,
    'minutes.sent': (who, of) =>
      `${who} sent ${title(of)} to ${said(of, 'recipients')} ${of.recipients === 1 ? 'person' : 'people'}`,
    'minutes.opened': (who, of) => `${who} opened ${title(of)}`,
    'minutes.silence_stopped': (_, of) => `${title(of)} was not approved when the deadline had passed`,
    'organisation.created': (who, of) => `${who} added the organisation ${said(of, 'name')}`,
    'organisation.edited': (who, of) => `${who} changed the organisation ${said(of, 'name')}`,
    'password.changed': (who) => `${who} changed the password`,
    'password.reset_requested': (who) => `${who} asked for a new password`,
    'person.edited': (who) => `${who} changed the account`,
    'person.joined': (who, of) => `${said(of, 'name') || who} got an account`,
    'procedure.answered': (who, of) => `${who} answered ${written(of)}`,
    'procedure.concluded': (who, of) =>
      `${who} concluded ${written(of)}: ${among(procedures.states, of, 'to').toLowerCase()}`,
    'procedure.created': (who, of) => `${who} made ${written(of)}`,
    'procedure.edited': (who, of) => `${who} edited ${written(of)}`,
    'procedure.extended': (who, of) => `${who} gave more time in ${written(of)}`,
    'procedure.sent': (who, of) => `${who} sent out ${written(of)}`,
    'procedure.withdrawn': (who, of) => `${who} withdrew ${written(of)}`,
    'notices.chosen': (who) => `${who} changed which notices come by e-mail`,
    'reminders.switched_off': (who) => `${who} switched off reminders by mail`,
    'reminders.switched_on': (who) => `${who} switched on reminders by mail`,
    'seat.ended': (who, of) => `${who} ended the seat of ${said(of, 'organisation')} (${role(of)})`,
    'seat.extended': (who, of) =>
      `${who} changed how long ${said(of, 'organisation')} has a seat as ${role(of)}`,
    'seat.given': (who, of) => `${who} gave ${said(of, 'organisation')} a seat as ${role(of)}`,
    'seat_holding.ended': (who, of) => `${who} ended the seat that ${said(of, 'name')} had as ${role(of)}`,
    'seat_holding.given': (who, of) =>
      `${said(of, 'name')} got a seat as ${role(of)} for ${said(of, 'organisation')}`,
    'seats.reviewed': (who, of) => `${who} went through the seats and signed: ${counted(of)}`,
    'session.ended': (who) => `${who} signed out`,
    'session.started': (who) => `${who} signed in`,
    'setup.completed': (who) => `${who} set up Tvers`,
    'strategy.loaded': (who) => `${who} loaded the strategy`,
    'suggestion.accepted': (who, of) => `${who} took in a suggestion in ${title(of)}`,
    'suggestion.declined': (who, of) => `${who} declined a suggestion in ${title(of)}`,
    'suggestion.image_added': (who, of) => `${who} put forward a picture for a suggestion in ${title(of)}`,
    'suggestion.made': (who, of) => `${who} suggested a change in ${title(of)}`,
    'system_role.ended': (who) => `${who} ended a system role`,
    'system_role.given': (who) => `${who} gave a system role`,
    'thread.assigned': (who, of) => `${who} assigned a comment in ${title(of)}`,
    'thread.reopened': (who, of) => `${who} took up a comment again in ${title(of)}`,
    'thread.resolved': (who, of) => `${who} resolved a comment in ${title(of)}`,
    'thread.unassigned': (who, of) => `${who} took away the assignment of a comment in ${title(of)}`,
    'workspace.copies_kept': (who) => `${who} allowed what is written offline to stay on the device`,
    'workspace.copies_stopped': (who) =>
      `${who} decided that what is written offline must not stay on the device`,
    'workspace.created': (who, of) => `${who} made the workspace ${said(of, 'name')}`,
    'workspace.letterhead_set': (who) => `${who} changed the letterhead`,
    'workspace.members_hidden': (who) => `${who} hid the list of members from participants`,
    'workspace.members_shown': (who) => `${who} showed the list of members to participants`,
    'workspace.file_limits_set': (who) => `${who} changed how large files the workspace takes`,
    'workspace.edited': (who) => `${who} changed the workspace`,
  },
  notices: {
    action_item_assigned: (of) =>
      `You are responsible for ${title(of)}. Deadline ${day('en', of, 'deadline')}.`,
    action_item_changed: (of) =>
      `The status of ${title(of)} is now “${among(actionItems.states, of, 'state')}”.`,
    action_item_due: (of) => `${title(of)} is due on ${day('en', of, 'deadline')}.`,
    action_item_overdue: (of) => `${title(of)} was due on ${day('en', of, 'deadline')}.`,
    action_item_shared: (of) =>
      `Your organisation is to work on ${title(of)}. Deadline ${day('en', of, 'deadline')}.`,
    agreement_declined: (of) =>
      `${said(of, 'organisation')} has declined the cooperation agreement ${title(of)}.`,
    agreement_expires: (of) => `The cooperation agreement ${title(of)} expires on ${day('en', of, 'date')}.`,
    agreement_notice: (of) =>
      `The last day to terminate the cooperation agreement ${title(of)} is ${day('en', of, 'date')}.`,
    agreement_sent: (of) => `The cooperation agreement ${title(of)} is ready to be signed.`,
    agreement_signature: (of) =>
      `${said(of, 'organisation')} has signed the cooperation agreement ${title(of)}.`,
    agreement_signed: (of) => `The cooperation agreement ${title(of)} has been signed by all parties.`,
    agreement_taken_back: (of) =>
      `The cooperation agreement ${title(of)} has been taken back, and is not to be signed now.`,
    agreement_terminated: (of) =>
      `The cooperation agreement ${title(of)} is terminated. It holds until ${day('en', of, 'date')}.`,
    backlog_item_proposed: (of) => `${title(of)} has been proposed for a meeting.`,
    backlog_item_returned: (of) => `The item ${title(of)} has been returned: ${said(of, 'reason')}`,
    backlog_item_taken_in: (of) => `The item ${title(of)} is on an agenda as item ${said(of, 'number')}.`,
    comment_assigned: (of) => `${said(of, 'name')} assigned a comment in ${title(of)} to you.`,
    comment_reply: (of) => `${said(of, 'name')} replied to a comment in ${title(of)}.`,
    chair_appointed: (of) => `${said(of, 'name')} chairs the group.`,
    consultation_announced: (of) =>
      `Your organisation is asked about ${title(of)}. Deadline ${day('en', of, 'deadline')}.`,
    consultation_answer_sent: (of) =>
      `${said(of, 'name')} sent the answer of ${said(of, 'organisation')} to ${title(of)}.`,
    consultation_answer_taken_back: (of) =>
      `${said(of, 'organisation')} took back its answer to ${title(of)}.`,
    consultation_answered: (of) => `${said(of, 'organisation')} has answered ${title(of)}.`,
    consultation_extended: (of) =>
      `The deadline of ${title(of)} is extended to ${day('en', of, 'deadline')}.`,
    consultation_finished: (of) => `You can now see what came of the input to ${title(of)}.`,
    consultation_input_assigned: (of) => `You are to work with an input to ${title(of)}.`,
    consultation_reminder: (of) =>
      `Your organisation has not answered ${title(of)}. Deadline ${day('en', of, 'deadline')}.`,
    decision_revised: (of) => `The wording of decision ${said(of, 'number')} has been corrected.`,
    document_changes_set_aside: (of) =>
      `Some of what you wrote in ${title(of)} could not be read and is not in the text. See if anything is missing.`,
    document_damaged: (of) =>
      `A part of ${title(of)} cannot be read. The text is locked until you decide what to do.`,
    document_flagged: (of) => `There is ${among(unfit, of, 'kind')} in ${title(of)}. Remove it.`,
    document_in_review: (of) => `${title(of)} is open for comments until ${day('en', of, 'deadline')}.`,
    document_mention: (of) =>
      `${said(of, 'name')} ${said(of, 'kind') === 'organisation' ? 'mentioned your organisation in' : 'mentioned you in'} ${title(of)}.`,
    document_removed_from_history: (of) =>
      `Something has been removed for good from the history of ${title(of)}.`,
    document_version_begun: (of) => `A new version of ${title(of)} has been begun. You can write in it.`,
    edition_published: (of) => `${title(of)} is published, edition ${said(of, 'number')}.`,
    file_flagged: (of) =>
      `There is ${among(unfit, of, 'kind')} in the file ${title(of)}. See whether it has to be removed.`,
    file_infected: (of) =>
      `The file ${title(of)} holds something harmful. Nobody can download it. Remove it.`,
    file_not_scanned: (of) =>
      `The file ${title(of)} could not be checked for viruses. Nobody can download it.`,
    join_declined: (of) => `You were not given a seat in ${said(of, 'title')}: ${said(of, 'reason')}`,
    join_requested: (of) => `${said(of, 'name')} (${said(of, 'organisation')}) asks for a seat.`,
    mandate_adopted: (of) => `${title(of)} is adopted, in force from ${day('en', of, 'inForceFrom')}.`,
    mandate_expires: (of) =>
      `The mandate, version ${said(of, 'number')}, lasts until ${day('en', of, 'date')}.`,
    mandate_revision: (of) =>
      `The mandate, version ${said(of, 'number')}, is to be revised by ${day('en', of, 'date')}.`,
    mandate_revoked: (of) => `${title(of)} is revoked from ${day('en', of, 'endsBefore')}.`,
    meeting_called: (of) => `You are called to ${withNumber(of)} ${title(of)} on ${day('en', of, 'date')}.`,
    meeting_cancelled: (of) => `The meeting ${title(of)} on ${day('en', of, 'date')} is cancelled.`,
    meeting_deputy: (of) =>
      `${said(of, 'name')} asks you to come instead to ${withNumber(of)} ${title(of)} on ${day('en', of, 'date')}.`,
    meeting_changed: (of) =>
      `${title(of)}, ${withNumber(of)}, has changed. It is on ${day('en', of, 'date')}.`,
    meeting_moved: (of) =>
      `${title(of)}, ${withNumber(of)}, has moved to ${day('en', of, 'date')} at ${said(of, 'starts')}, ${said(of, 'place')}.`,
    minutes_circulated: (of) =>
      `${title(of)} is ready. Remarks may be made until ${day('en', of, 'deadline')}.${said(of, 'way') === 'silence' ? ' If nobody objects, it is approved then.' : ''}`,
    minutes_corrected: (of) => `${title(of)} has been approved and takes the place of the one before.`,
    minutes_objected: (of) => `${said(of, 'name')} objects to the minutes of ${withNumber(of)}.`,
    minutes_objection_answered: (of) =>
      `Your objection to the minutes of ${withNumber(of)} has been answered.`,
    minutes_sent: (of) =>
      `${said(of, 'name')} has sent you ${title(of)} with the action items of ${withNumber(of)}.`,
    minutes_silence_stopped: (of) =>
      `The deadline for ${title(of)} has passed, but it was not approved. See why.`,
    minutes_missing: (of) =>
      `The minutes of ${withNumber(of)} ${title(of)} have not been sent out. The meeting was on ${day('en', of, 'date')}.`,
    milestone_due: (of) => `The milestone ${title(of)} is due on ${day('en', of, 'date')}.`,
    milestone_overdue: (of) =>
      `The milestone ${title(of)} should have been reached on ${day('en', of, 'date')}.`,
    minutes_approved: (of) => `${title(of)} has been approved.`,
    procedure_answered: (of) => `All have answered ${written(of)}.`,
    procedure_concluded: (of) =>
      `${capital(written(of))} is concluded: ${among(procedures.states, of, 'to').toLowerCase()}.`,
    procedure_due: (of) => `You have not answered ${written(of)}. Deadline ${day('en', of, 'deadline')}.`,
    procedure_extended: (of) => `The deadline in ${written(of)} is now ${day('en', of, 'deadline')}.`,
    procedure_sent: (of) =>
      `${capital(written(of))} has been sent out. Answer by ${day('en', of, 'deadline')}.`,
    procedure_withdrawn: (of) => `${capital(written(of))} has been withdrawn.`,
    seat_ends: (of) => `The seat of ${said(of, 'organisation')} ends on ${day('en', of, 'date')}.`,
    seat_given: (of) => `You have a seat as ${role(of)} for ${said(of, 'organisation')}.`,
    seat_review_due: () => 'A quarter has passed since the seats were last reviewed.',
    suggestion_accepted: (of) => `${said(of, 'name')} took in your suggestion in ${title(of)}.`,
    suggestion_declined: (of) => `${said(of, 'name')} declined your suggestion in ${title(of)}.`,
  },
} satisfies Translation<typeof source>
