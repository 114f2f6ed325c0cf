import type { Translation } from '../../bind'
import type { answering as source } from '../../nb/consultations/answering'

export const answering = {
  page: {
    introduction: 'What we ask for',
    questions: 'Questions',
    text: 'The text',
    paragraph: (number) => `Paragraph ${number}`,
    answers: 'Your organisation’s answer',
    noneOfYours: 'You have no seat for an organisation that is asked.',
    answerOnPortal: 'Everyone can answer on the public site',
    write: (organisation) => `Write the answer of ${organisation}`,
    sent: (organisation) => `${organisation} has answered`,
    seeReceipt: 'See the receipt',
    notOpenYet: (when) => `It opens ${when}.`,
    closedLate: 'The deadline has passed. You can still answer; the answer will be marked as late.',
    finished: 'The round is finished.',
    onPortal: 'See it on the public site',
    edition: (number) => `The text is also published as edition ${number}`,
    shortReason: 'Why the deadline is short',
  },
  answer: {
    title: (organisation) => `Answer of ${organisation}`,
    together:
      'Everybody in the organisation writes on the same answer. Those who ask see it when it is sent.',
    conclusion: 'Conclusion',
    conclusionNone: 'Not chosen yet',
    whole: 'Remark on the whole',
    wholeHint: 'What concerns the text as a whole. Write about measures and systems, not about individuals.',
    questions: 'Answers to the questions',
    paragraphs: 'Remarks on paragraphs',
    paragraphsHint: 'Open a paragraph to write a remark on it.',
    remarkOn: (number) => `Remark on paragraph ${number}`,
    hasRemark: 'has a remark',
    save: 'Save the draft',
    toSending: 'Look over and send',
    writtenBy: (name) => `Last written by ${name}`,
    changed: 'A colleague changed this while you were writing. It now says:',
    changedAway: 'A colleague removed this while you were writing.',
    onlyHolders: 'The holder of the organisation’s seat sends the answer. Deputies can write on it.',
    saveFirst: 'Save before you go on.',
  },
  word: {
    title: 'Answer from Word',
    purpose:
      'Write the answer in Word, and read it in here. Nothing is saved before you have looked it over.',
    action: 'Write the answer in Word instead',
    guidance:
      'Write under the headings, and leave them as they are. What is empty stays empty. You choose the conclusion in Tvers.',
    download: 'Download the form for Word',
    upload: 'Read the answer in',
    another: 'Read another file',
    file: 'Word file',
    fileHint: 'The form that you have filled in, as .docx.',
    read: 'Read the file',
    found: 'What the file says',
    foundCount: (found: number, same: number) =>
      (found === 0
        ? 'The file says nothing new about the questions.'
        : `New text at ${found} of the places in the answer.`) +
      (same ? ` ${same} stand here already, unchanged.` : ''),
    before: (by: string) => `Will be replaced. Here now${by && `, last written by ${by}`}:`,
    save: 'Save in the draft',
    unplaced: 'What we found no place for',
    unplacedHint:
      'It does not stand under one of the headings of the form. Copy it to where it belongs before you save.',
    lost: 'What could not be brought along',
  },
  sending: {
    title: 'Send the answer',
    purpose: 'This is the answer. You can take it back and change it until the deadline.',
    purposeLate:
      'This is what the answer will be. The deadline has passed, so it stands once you have sent it.',
    empty: 'The answer is empty. Write something, or choose a conclusion, before you send it.',
    authorised: (organisation) => `I am authorised to answer for ${organisation}`,
    public: 'Answers to a consultation are public. They may be published.',
    published:
      'The round is open to all. The answer is shown on the open website when the deadline has passed, with the name of the organisation.',
    submit: 'Send the answer',
    back: 'Go on writing',
  },
  unsent: {
    title: 'This was not sent',
    hint: 'Copy what you want to keep. It stands here until you leave the page.',
  },
  receipt: {
    title: (organisation) => `The answer of ${organisation} is sent`,
    sent: 'Sent',
    by: 'Sent by',
    conclusion: 'Conclusion',
    hash: 'Checksum (SHA-256)',
    what: 'What was sent',
    takeBack: 'Take the answer back',
    takeBackThing: 'the answer',
    takeBackHint: 'Those who ask can no longer read it. What you wrote stays as a draft.',
    stands: 'The deadline has passed, so the answer stands.',
    outcome: 'What became of it',
    print: 'Print or save the page if you want a copy.',
  },
} satisfies Translation<typeof source>
