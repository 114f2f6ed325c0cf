import type { Translation } from '../../bind'
import type { portal as source } from '../../nb/consultations/portal'

export const portal = {
  public: {
    title: 'Consultations',
    purpose: 'Texts that everybody can read and comment on.',
    open: 'Open for answers',
    others: 'Earlier and coming',
    noneOpen: 'No consultations are open for answers now.',
    deadline: (date) => `Deadline ${date}`,
    opens: (date) => `Opens ${date}`,
    answerIt: 'Write an answer',
    answers: 'The answers',
    noAnswers: 'No answers are shown yet. They are shown when the deadline has passed.',
    from: (name) => `From ${name}`,
    answerTitle: (title) => `Answer to “${title}”`,
    answerPurpose:
      'You need no account. We send a link to your e-mail address, and the answer is sent when you have opened it.',
    name: 'Your name',
    organisation: 'Organisation',
    organisationHint: 'Leave it empty if you answer for yourself.',
    email: 'E-mail address',
    emailHint: 'Only used to confirm the answer and to tell you what came of it. Not shown to others.',
    work: 'While you write, your browser solves a sum. It keeps robots away without tracking you. The form works without scripts too.',
    published:
      'The answer is public. Your name, the organisation and what you write are shown once somebody has looked through it.',
    submit: 'Send the answer',
    sent: 'Look in your inbox. The answer is sent when you have opened the link we sent you. It works for two days.',
    confirmTitle: 'Confirm the answer',
    confirmPurpose: (title) => `You have written an answer to “${title}”.`,
    confirm: 'Confirm and send',
    confirmed: 'Thank you. The answer is received, and we have sent you a receipt by e-mail.',
    linkGone: 'The link no longer works',
    linkGoneHint: 'It has been used, or is too old. Go to the consultation if you want to answer anew.',
    linkTitle: (organisation) => `Answer of ${organisation}`,
    linkPurpose: 'The link is personal to the organisation. Whoever has it can answer for you once.',
    answeredBy: 'Who answers?',
  },
} satisfies Translation<typeof source>
