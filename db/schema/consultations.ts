import { bool, date, id, index, int, primaryKey, table, text, time, uniqueIndex } from '../dialect/columns'
import { contentLanguages, documents } from './documents'
import { editions } from './editions'
import { organisations } from './organisations'
import { users } from './people'
import { workspaces } from './workspaces'

export const consultationKinds = ['public_consultation', 'input_round', 'ministry_submission'] as const
export const answerConclusions = [
  'supports',
  'supports_with_remarks',
  'does_not_support',
  'no_remarks',
] as const
export const treatmentStates = ['taken_in', 'in_part', 'not_taken_in', 'noted'] as const

/** A question to others about a text: who is asked, from when, until when. */
export const consultations = table(
  'consultations',
  {
    id: id().primaryKey(),
    workspaceId: id()
      .notNull()
      .references(() => workspaces.id),
    documentId: id()
      .notNull()
      .references(() => documents.id),
    kind: text({ enum: consultationKinds }).notNull(),
    title: text().notNull(),
    /** What is asked for, and why. */
    introduction: text().notNull(),
    language: text({ enum: contentLanguages }).notNull(),
    /** Anybody may answer it on the portal, invited or not. */
    openToAll: bool().notNull(),
    opensAt: time().notNull(),
    /** The last day, whole, in Europe/Oslo. */
    deadline: date().notNull(),
    /** Why a public consultation lasts less than six weeks. */
    shortReason: text(),
    contactName: text().notNull(),
    contactEmail: text().notNull(),
    createdBy: id(),
    createdAt: time().notNull(),
    version: int().notNull().default(1),
  },
  (consultation) => [index('consultations_workspace').on(consultation.workspaceId, consultation.createdAt)],
)

export const consultationQuestions = table(
  'consultation_questions',
  {
    id: id().primaryKey(),
    consultationId: id()
      .notNull()
      .references(() => consultations.id),
    number: int().notNull(),
    text: text().notNull(),
  },
  (question) => [uniqueIndex('consultation_questions_number').on(question.consultationId, question.number)],
)

/** An organisation that is asked. One without accounts answers by a personal link, of which the hash is kept. */
export const consultationInvitations = table(
  'consultation_invitations',
  {
    id: id().primaryKey(),
    consultationId: id()
      .notNull()
      .references(() => consultations.id),
    organisationId: id()
      .notNull()
      .references(() => organisations.id),
    email: text(),
    /** SHA-256 of the secret in the personal link, hex. */
    linkHash: text().unique(),
    invitedBy: id(),
    invitedAt: time().notNull(),
    remindedBy: id(),
    remindedAt: time(),
  },
  (invitation) => [
    uniqueIndex('consultation_invitations_organisation').on(
      invitation.consultationId,
      invitation.organisationId,
    ),
    index('consultation_invitations_of').on(invitation.organisationId),
  ],
)

/** Who sent it out, when, and the text as it stood: from now on it is asked about, and does not change. */
export const consultationAnnouncements = table('consultation_announcements', {
  consultationId: id()
    .primaryKey()
    .references(() => consultations.id),
  slug: text().notNull().unique(),
  announcedBy: id().notNull(),
  announcedAt: time().notNull(),
  /** The newest edition of the document that stood then, if there was one. */
  editionId: id().references(() => editions.id),
  /** SHA-256 over the paragraphs, hex. */
  contentHash: text().notNull(),
})

/** The text that is asked about, block by block. What has a number can be cited; headings have none. */
export const consultationParagraphs = table(
  'consultation_paragraphs',
  {
    consultationId: id()
      .notNull()
      .references(() => consultations.id),
    position: int().notNull(),
    number: int(),
    headingLevel: int(),
    text: text().notNull(),
    html: text().notNull(),
  },
  (paragraph) => [primaryKey({ columns: [paragraph.consultationId, paragraph.position] })],
)

export const consultationExtensions = table(
  'consultation_extensions',
  {
    id: id().primaryKey(),
    consultationId: id()
      .notNull()
      .references(() => consultations.id),
    fromDeadline: date().notNull(),
    toDeadline: date().notNull(),
    reason: text().notNull(),
    extendedBy: id(),
    extendedAt: time().notNull(),
  },
  (extension) => [index('consultation_extensions_of').on(extension.consultationId)],
)

/**
 * What an organisation's own people write before they send it. No query but those of the answer's own pages reads
 * these two tables: what has been sent is a copy in `consultation_answers`.
 */
export const consultationDrafts = table(
  'consultation_drafts',
  {
    id: id().primaryKey(),
    consultationId: id()
      .notNull()
      .references(() => consultations.id),
    organisationId: id()
      .notNull()
      .references(() => organisations.id),
    createdAt: time().notNull(),
  },
  (draft) => [uniqueIndex('consultation_drafts_organisation').on(draft.consultationId, draft.organisationId)],
)

export const consultationDraftParts = table(
  'consultation_draft_parts',
  {
    draftId: id()
      .notNull()
      .references(() => consultationDrafts.id),
    /** `conclusion`, `whole`, `question:<id>` or `paragraph:<number>`. */
    place: text().notNull(),
    text: text().notNull(),
    writtenBy: id().references(() => users.id),
    writtenAt: time().notNull(),
    version: int().notNull().default(1),
  },
  (part) => [primaryKey({ columns: [part.draftId, part.place] })],
)

/** An answer as it was sent. One that is taken back stays, and is no longer read. */
export const consultationAnswers = table(
  'consultation_answers',
  {
    id: id().primaryKey(),
    consultationId: id()
      .notNull()
      .references(() => consultations.id),
    channel: text({ enum: ['account', 'link', 'portal'] }).notNull(),
    /** Null for an answer from the portal, which names itself. */
    organisationId: id().references(() => organisations.id),
    organisationName: text(),
    personName: text().notNull(),
    /** Never shown to others than those who run the round. */
    email: text(),
    sentBy: id(),
    sentAt: time().notNull(),
    conclusion: text({ enum: answerConclusions }),
    /** SHA-256 over what was sent, hex: it stands on the receipt. */
    contentHash: text().notNull(),
    takenBackBy: text(),
    takenBackAt: time(),
  },
  (answer) => [index('consultation_answers_of').on(answer.consultationId, answer.sentAt)],
)

/** One remark of an answer: it gets a state and a reason of its own. */
export const consultationInputs = table(
  'consultation_inputs',
  {
    id: id().primaryKey(),
    answerId: id()
      .notNull()
      .references(() => consultationAnswers.id),
    consultationId: id()
      .notNull()
      .references(() => consultations.id),
    kind: text({ enum: ['whole', 'question', 'paragraph'] }).notNull(),
    questionId: id().references(() => consultationQuestions.id),
    paragraph: int(),
    text: text().notNull(),
  },
  (input) => [
    index('consultation_inputs_of').on(input.consultationId, input.kind, input.paragraph),
    index('consultation_inputs_answer').on(input.answerId),
  ],
)

/** What is to come of an input. State and reason are told to the respondent when the round is finished; the note never is. */
export const consultationTreatments = table(
  'consultation_treatments',
  {
    inputId: id()
      .primaryKey()
      .references(() => consultationInputs.id),
    state: text({ enum: treatmentStates }),
    reason: text().notNull(),
    internalNote: text().notNull(),
    assignedTo: id().references(() => users.id),
    decidedBy: id().references(() => users.id),
    decidedAt: time(),
    version: int().notNull().default(1),
  },
  (treatment) => [index('consultation_treatments_assigned').on(treatment.assignedTo)],
)

/** What those who work with the inputs sort them by; never told to respondents. */
export const consultationInputTags = table(
  'consultation_input_tags',
  {
    inputId: id()
      .notNull()
      .references(() => consultationInputs.id),
    tag: text().notNull(),
    consultationId: id()
      .notNull()
      .references(() => consultations.id),
    addedBy: id().references(() => users.id),
    addedAt: time().notNull(),
  },
  (tagged) => [
    primaryKey({ columns: [tagged.inputId, tagged.tag] }),
    index('consultation_input_tags_of').on(tagged.consultationId, tagged.tag),
  ],
)

/** An input that says the same as another, whose state and reason it shares. The other is no duplicate itself. */
export const consultationDuplicates = table(
  'consultation_duplicates',
  {
    inputId: id()
      .primaryKey()
      .references(() => consultationInputs.id),
    originalId: id()
      .notNull()
      .references(() => consultationInputs.id),
    mergedBy: id().references(() => users.id),
    mergedAt: time().notNull(),
  },
  (duplicate) => [index('consultation_duplicates_of').on(duplicate.originalId)],
)

/** Other words that an input led to in the draft: what stood there, what stands there instead, and who put them in. */
export const consultationWordings = table(
  'consultation_wordings',
  {
    id: id().primaryKey(),
    inputId: id()
      .notNull()
      .references(() => consultationInputs.id),
    documentId: id()
      .notNull()
      .references(() => documents.id),
    /** Its number in the draft at the time. */
    paragraph: int().notNull(),
    before: text().notNull(),
    wording: text().notNull(),
    takenInBy: id()
      .notNull()
      .references(() => users.id),
    takenInAt: time().notNull(),
  },
  (wording) => [
    index('consultation_wordings_input').on(wording.inputId),
    index('consultation_wordings_document').on(wording.documentId),
  ],
)

/** An answer from the portal is shown there once somebody has looked at it. */
export const consultationModerations = table('consultation_moderations', {
  answerId: id()
    .primaryKey()
    .references(() => consultationAnswers.id),
  outcome: text({ enum: ['shown', 'held_back'] }).notNull(),
  reason: text().notNull(),
  moderatedBy: id().notNull(),
  moderatedAt: time().notNull(),
})

/** Sent on the portal, and not yet confirmed by the link in the mail: gone after two days. */
export const consultationPortalAnswers = table(
  'consultation_portal_answers',
  {
    /** SHA-256 of the secret in the link, hex. */
    tokenHash: text().primaryKey(),
    consultationId: id()
      .notNull()
      .references(() => consultations.id),
    personName: text().notNull(),
    organisationName: text().notNull(),
    email: text().notNull(),
    /** Place and text of each part, as JSON. */
    parts: text().notNull(),
    createdAt: time().notNull(),
    expiresAt: time().notNull(),
  },
  (answer) => [index('consultation_portal_answers_of').on(answer.consultationId, answer.createdAt)],
)

export const consultationCompletions = table('consultation_completions', {
  consultationId: id()
    .primaryKey()
    .references(() => consultations.id),
  finishedBy: id().notNull(),
  finishedAt: time().notNull(),
  /** The document that says what came of it, published as an edition in the ordinary way. */
  documentId: id()
    .notNull()
    .references(() => documents.id),
})
