import type { Translation } from '../bind'
import type { minutesRounds as source } from '../nb/minutes-rounds'

/** How minutes are approved: rounds of remarks, objections, and new versions of what was approved. */
export const minutesRounds = {
  title: 'Approval and objections',
  purpose: 'Each time the minutes were out for remarks: who objected, and what was changed.',
  way: 'How are the minutes approved?',
  ways: {
    act: 'The chair approves them',
    meeting: 'They are approved in the next meeting',
    silence: 'They are approved when the deadline has passed and nobody has objected',
  },
  meetingHint:
    'The approval then stands first on the agenda of the next meeting. If none is planned, it waits among the proposed items.',
  workingDays: 'Deadline in working days',
  workingDaysHint: 'Five are usual. The day you send them does not count.',
  lastDay: (date: string) => `The last day for remarks is ${date}.`,
  approvedAs: ({ way, by, inMeeting }: { way: string; by: string; inMeeting: string }, date: string) =>
    way === 'silence'
      ? `Approved on ${date}, since nobody objected in time`
      : way === 'meeting'
        ? `Approved in meeting ${inMeeting}, recorded by ${by} on ${date}`
        : `Approved by ${by} on ${date}`,
  round: (number: number) => `Round ${number}`,
  sent: (by: string) => `Sent out for remarks by ${by}`,
  deadline: (date: string) => `Deadline ${date}`,
  noRounds: 'The minutes have not been out for remarks yet.',
  noObjections: 'No objections.',
  objections: 'Objections',
  unanswered: 'Not answered',
  answerKinds: { met: 'Accepted', not_met: 'Not accepted', withdrawn: 'Withdrawn' },
  answer: 'Answer the objection',
  withdraw: 'Withdraw',
  changed: 'See what was changed after the round',
  ended: {
    draft: (by: string) => `Taken back to draft by ${by}`,
    decided: (by: string) => (by ? `Approved by ${by}` : 'Approved when the deadline had passed'),
  },
  ongoing: 'The round is going on.',
  stopped: {
    objection:
      'The deadline has passed, but an objection has no answer. The chair has to approve the minutes.',
    suggestion:
      'The deadline has passed, but a suggested wording is undecided. The chair has to approve the minutes.',
    changed:
      'The deadline has passed, but the text was changed after it was sent out. The chair has to approve the minutes.',
    alone:
      'The deadline has passed, but nobody but the author was sent the minutes. The chair has to approve them.',
  },
  raise: {
    title: 'Do you object?',
    text: 'What is wrong or missing?',
    hint: 'The minutes cannot be approved before your objection has been answered. To suggest another wording, do so in the text.',
    submit: 'Send the objection',
  },
  answering: {
    title: 'Answer an objection',
    purpose: (name: string) => `${name} is told of the answer.`,
    kind: 'What happened?',
    text: 'What was changed, or why not?',
    submit: 'Save the answer',
    withdrawPurpose: 'The objection stays in the list, but no longer stands in the way of the approval.',
    withdrawThing: 'your objection',
    answered: 'The objection has been answered.',
    none: 'The chair and the secretariat answer the objection.',
  },
  approving: {
    inMeeting: 'Approved in',
    byAct: 'Not in a meeting – I approve them',
    meeting: (number: string, date: string) => `Meeting ${number}, ${date}`,
    early: (date: string) => `The deadline for remarks is ${date}. It has not passed yet.`,
    openObjections: 'Objections without an answer',
    changesSince: 'Changes since you read the text',
  },
  correction: {
    heading: 'New versions',
    none: 'The minutes have not been corrected.',
    start: 'Correct the minutes',
    title: 'New version of the minutes',
    purpose:
      'The approved minutes are locked. You make a new version that begins with the same text. It counts once the chair has approved it.',
    reason: 'Why must the minutes be corrected?',
    submit: 'Make a new version',
    version: (number: number) => `Version ${number}`,
    begunBy: (by: string) => `Begun by ${by}`,
    approvedBy: (by: string) => `Approved by ${by}`,
    underWork: 'In the making',
    write: 'Write in the new version',
    read: 'Read the version',
    approve: 'Approve the version',
    approvalTitle: 'Approve the new version',
    approvalPurpose: 'Below you see what has changed from the approved minutes.',
    abandonTitle: 'Give up the version',
    abandonPurpose:
      'The approved minutes stand as they are. The text is kept as a draft for the group, and cannot be approved.',
    abandonReason: 'Why is it given up?',
    abandonSubmit: 'Give up the version',
    abandon: 'Give up',
    abandoned: 'Given up',
    abandonedBy: (by: string) => `Given up by ${by}`,
    unchanged: 'Nothing has been changed yet.',
  },
} satisfies Translation<typeof source>
