import type { Translation } from '../../bind'
import type { inputs as source } from '../../nb/consultations/inputs'

export const inputs = {
  inputs: {
    title: 'Input',
    purpose:
      'Every input gets an answer and a reason. Those who answered get all of it at once when the round is finished.',
    empty: 'No input has come yet.',
    emptyFiltered: 'No input matches the selection.',
    filter: 'Show',
    clear: 'Show all',
    all: 'All',
    organisation: 'Organisation',
    question: 'Question',
    paragraph: 'Paragraph',
    place: 'About',
    from: 'From',
    text: 'Input',
    state: 'Status',
    mine: 'Only mine',
    drawnOn: (date: string, count: number) =>
      count === 1 ? `1 input, taken out ${date}` : `${count} inputs, taken out ${date}`,
    whole: 'The whole',
    questionNumber: (number) => `Question ${number}`,
    paragraphNumber: (number) => `Paragraph ${number}`,
  },
  input: {
    title: (from) => `Input from ${from}`,
    said: 'The input',
    about: 'It is about',
    wholeText: 'The text as a whole',
    treatment: 'Our answer',
    reasonHint: 'Read by those who answered, when the round is finished.',
    noteHint: 'Only for you who work with the input. Never shown to those who answered.',
    notDecided: 'Not decided yet',
    nobody: 'Nobody',
    submit: 'Save',
    next: 'Next that is not treated',
    wholeAnswer: 'Read the whole answer',
    readOnly: 'The chair and the secretariat decide what comes of the input.',
  },
  sentAnswer: {
    title: (from) => `Answer from ${from}`,
    email: 'E-mail',
    channel: 'Came in',
    channels: {
      account: 'From the organisation',
      link: 'By a personal link',
      portal: 'From the public site',
    },
    moderation: 'Is the answer to be shown on the public site?',
    moderationHint: 'Hold it back if it has personal data, harassment or advertising in it.',
    show: 'Show the answer',
    holdBack: 'Hold it back',
    reasonHint: 'Needed when the answer is held back.',
    submit: 'Save',
  },
  completion: {
    title: 'Finish the round',
    purpose:
      'Everybody who answered is told what came of the input, at the same time. It is gathered in a summary that you can publish.',
    untreated: (count) =>
      count === 1 ? '1 input lacks an answer and a reason.' : `${count} inputs lack an answer and a reason.`,
    treat: 'Treat them first',
    stillOpen: 'The round is open for answers. It can be finished when the deadline has passed.',
    ready: (inputs) =>
      inputs === 1 ? 'The one input has an answer.' : `All ${inputs} inputs have an answer.`,
    submit: 'Finish the round',
    onlyChair: 'The chair finishes the round.',
  },
  result: {
    title: (title) => `You said, we did: ${title}`,
    about: (title, answers, inputs) =>
      `This came of the round on “${title}”. It had ${answers} answers with ${inputs} inputs.`,
    whole: 'The text as a whole',
    question: (number, text) => `Question ${number}: ${text}`,
    paragraph: (number) => `Paragraph ${number}`,
    from: 'Who',
    said: 'You said',
    did: 'We did',
    why: 'Why',
    noInputs: 'None of the answers had any input.',
    privatePerson: 'Private person',
  },
} satisfies Translation<typeof source>
