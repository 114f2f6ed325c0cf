import { longDate } from '../dates'
import type { Translation } from '../bind'
import type { auth as source } from '../nb/auth'

const items = (number: number) => (number === 1 ? '1 action item' : `${number} action items`)

export const auth = {
  fields: {
    email: 'E-mail address',
    password: 'Password',
    newPassword: 'New password',
    currentPassword: 'The password you use now',
    name: 'Name',
    language: 'Language',
  },
  passwordHint: (min: number) =>
    `At least ${min} characters. Several words in a row are easier to remember and harder to guess.`,
  nameHint: 'As the others in the workspace are to see it.',
  signIn: {
    title: 'Sign in',
    submit: 'Sign in',
    forgotten: 'Forgotten your password?',
    byInvitation: 'You get an account when the secretariat of a workspace invites you.',
    demo: 'Demo: the accounts are in the terminal where the server runs.',
    demoMail: 'See the mail that the demo has written',
  },
  forgotten: {
    title: 'Forgotten password',
    purpose: 'Write your e-mail address, and you get a link for choosing a new password.',
    submit: 'Send the link',
    sentTitle: 'Look in your inbox',
    sent: (email: string) =>
      `If ${email} has an account, a link is on its way. It works for one hour, and only once.`,
    notThere: 'Not there? Look among the junk mail, or ask the secretariat which address they invited.',
    back: 'Back to signing in',
  },
  reset: {
    title: 'Choose a new password',
    purpose: 'When you have chosen, you are signed out everywhere else.',
    submit: 'Save the password',
  },
  gone: {
    title: 'The link no longer works',
    reset: 'It has been used, or it is older than one hour. Ask for a new one.',
    resetAction: 'Ask for a new link',
    invitation:
      'It has been used or withdrawn, or it is older than seven days. Ask whoever invited you for a new one.',
    invitationUsed: 'Have you accepted already? Then you can sign in.',
    setUp: 'It has been used, or a newer one has been printed. Start the server again for a new link.',
  },
  setUp: {
    title: 'Set up Tvers',
    purpose: 'You become the first administrator: you add organisations, workspaces and the first chairs.',
    submit: 'Set up',
  },
  invitation: {
    title: (workspace: string) => `Invitation to ${workspace}`,
    from: 'From',
    seat: 'Seat',
    organisation: 'Organisation',
    until: 'Until and including',
    forEmail: 'For',
    accept: 'Accept the seat',
    signInFirst: 'You have an account. Sign in to accept.',
    signIn: 'Sign in and accept',
    newAccount: 'Make an account, and you are in.',
    create: 'Make account and accept',
    otherTitle: 'You are signed in as somebody else',
    other: (signedIn: string, invited: string) =>
      `You are signed in with ${signedIn}, but the invitation is for ${invited}. Sign out, and open the link again.`,
    signOut: 'Sign out',
  },
  outbox: {
    title: 'Outbox',
    purpose: 'The demo sends no mail. Here is what would have been sent.',
    empty: 'No mail has been written yet. Invite somebody, or ask for a new password.',
    to: 'To',
    open: 'Open the link',
  },
  account: {
    title: 'Account',
    purpose: 'Your name, language and password, and where you are signed in.',
    profile: 'About you',
    emailFixed: 'The e-mail address is the one you were invited with.',
    save: 'Save',
    password: 'Password',
    passwordPurpose: 'When you change it, you are signed out everywhere else.',
    changePassword: 'Change password',
    reminders: 'Reminders',
    remindersPurpose:
      'One mail a day, only when something is near its deadline or past it. The messages on My page come anyhow.',
    remindersAre: { on: 'You get reminders by mail.', off: 'You do not get reminders by mail.' },
    deadlineIn: (title) => `Deadline: ${title}`,
    changeReminders: 'Change reminders',
    remindersByMail: 'Reminders by mail',
    remindersChoice: { on: 'Yes, send me reminders', off: 'No, do not send' },
    sessions: 'Where you are signed in',
    sessionsPurpose: 'If you do not recognise one of them, end it and change your password.',
    device: 'Device',
    started: 'Signed in',
    lastSeen: 'Last used',
    action: 'Action',
    thisOne: 'This one',
    end: 'End',
    endOf: (device: string) => `End the session in ${device}`,
    endOthers: 'End all others',
    on: (browser: string, system: string) => `${browser} on ${system}`,
    unknownBrowser: 'Unknown browser',
    unknownSystem: 'an unknown system',
    you: 'you in another tab',
  },
  calendar: {
    title: 'Calendar',
    purpose: 'Get your meetings and deadlines into the calendar you use, by a secret address.',
    manage: 'Calendar addresses',
    create: 'Make an address',
    which: 'What the calendar is to show',
    everything: 'All my meetings and deadlines',
    submit: 'Make the address',
    created:
      'Copy the address now, and paste it where your calendar subscribes to another. It is shown this one time only. Everyone who has it can see the meetings.',
    gone: 'This calendar address does not work. It may be misspelt, or have been ended. Make a new one in Tvers, under Account and Calendar.',
    address: 'Address of the calendar',
    existing: 'Addresses that work',
    none: 'You have no addresses.',
    made: 'Made',
    end: 'End',
    endOf: (calendar) => `End the address of ${calendar}`,
  },
  mails: {
    greeting: 'Hello!',
    regards: 'Regards, Tvers',
    meeting: {
      called: (workspace) => `Notice of a meeting in ${workspace}`,
      changed: (workspace) => `Changed meeting in ${workspace}`,
      cancelled: (workspace) => `Cancelled meeting in ${workspace}`,
      about: {
        called: 'The meeting is attached for your calendar to take in. Say here whether you will come:',
        cancelled:
          'The meeting is cancelled. The cancellation is attached for your calendar to take it out. Read more here:',
      },
    },
    notices: {
      subject: (number: number) =>
        number === 1 ? 'One new notice in Tvers' : `${number} new notices in Tvers`,
      about: 'This is new for you since last time:',
      at: (place: string, number: number) => `${place}: ${number}`,
      consultations: 'Consultations',
      link: 'Read them here:',
      off: 'Choose what you want e-mail about:',
    },
    minutes: {
      subject: (number: string) => `Minutes and action items of meeting ${number}`,
      about: (name: string, workspace: string) =>
        `${name} has sent you the minutes of a meeting in ${workspace}. Read them here:`,
      own: 'You or your organisation are responsible for:',
      others: 'Others are responsible for:',
      item: ({ title, responsible, deadline, isInternal }) =>
        `– ${isInternal ? 'Internal: ' : ''}${title} (${responsible}, deadline ${longDate('en', deadline)})`,
      items: 'See the action items here:',
    },
    mention: {
      person: {
        subject: (name: string) => `${name} mentions you in Tvers`,
        about: (name: string, workspace: string) =>
          `${name} mentioned you in a document in ${workspace}. Read it here:`,
      },
      organisation: {
        subject: (name: string) => `${name} mentions your organisation in Tvers`,
        about: (name: string, workspace: string) =>
          `${name} mentioned your organisation in a document in ${workspace}. Read it here:`,
      },
    },
    reminders: {
      subject: (number) => (number === 1 ? 'A reminder from Tvers' : `${number} reminders from Tvers`),
      overdue: (number) => `${items(number)} past the deadline.`,
      day_left: (number) => `${items(number)} due today or tomorrow.`,
      week_left: (number) => `${items(number)} due in the next seven days.`,
      link: 'See them here:',
      mandates: (number: number) =>
        number === 1
          ? 'A mandate expires or is to be revised soon:'
          : `${number} mandates expire or are to be revised soon:`,
      milestones: (number: number) =>
        number === 1
          ? 'A milestone of the mandate is near its day or past it:'
          : `${number} milestones of the mandate are near their day or past it:`,
      agreements: (number: number) =>
        number === 1
          ? 'A cooperation agreement expires or must be terminated soon:'
          : `${number} cooperation agreements expire or must be terminated soon:`,
      procedures: (number) =>
        number === 1
          ? 'You have not answered one written procedure:'
          : `You have not answered ${number} written procedures:`,
      seatReviews: (number) =>
        number === 1
          ? 'A quarter has passed since the seats of a group were reviewed:'
          : `A quarter has passed since the seats of ${number} groups were reviewed:`,
      seats: (number: number) =>
        number === 1 ? 'A seat ends within 30 days:' : `${number} seats end within 30 days:`,
      minutes_missing: (number) =>
        number === 1
          ? 'The minutes of one meeting have not been sent out. The meeting was a week ago or more:'
          : `The minutes of ${number} meetings have not been sent out. The meetings were a week ago or more:`,
      off: 'Do you not want such reminders by mail? Switch them off here:',
    },
    consultation: {
      opening: {
        subject: (title) => `You are asked about: ${title}`,
        about: (title, deadline) =>
          `Your organisation is asked about “${title}”. The last day for answers is ${longDate('en', deadline)}. Open the link to read and answer:`,
      },
      reminder: {
        subject: (title) => `Reminder: ${title}`,
        about: (title, deadline) =>
          `We have had no answer from your organisation to “${title}”. The last day for answers is ${longDate('en', deadline)}. Open the link to read and answer:`,
      },
      link: 'The link is personal to the organisation. A newer link takes the place of this one.',
      extended: {
        subject: (title) => `New deadline: ${title}`,
        about: (title, deadline) =>
          `There is more time to answer about “${title}”. The last day for answers is now ${longDate('en', deadline)}.`,
        link: 'Use the personal link that you were sent last.',
      },
      confirm: {
        subject: (title) => `Confirm your answer to ${title}`,
        about: (title) =>
          `Somebody, probably you, has written an answer to “${title}” with this address. Open the link to send it. It works for two days:`,
        otherwise: 'If it was not you, you need not do anything. The answer will be deleted.',
      },
      receipt: {
        subject: (title) => `Receipt: the answer to ${title}`,
        about: (from, title) => `The answer from ${from} to “${title}” is received.`,
        hash: (hash) => `Checksum of the answer (SHA-256): ${hash}`,
      },
      finished: {
        subject: (title) => `What came of ${title}`,
        about: (title) => `The round on “${title}” is finished. You can now read what came of the input:`,
        byLink: 'Use the personal link that you answered by.',
        heldBack: (name, email) =>
          `Your answer is not shown on the website. Ask ${name} (${email}) what came of it.`,
      },
    },
    invitation: {
      subject: (workspace: string) => `Invitation to ${workspace}`,
      about: (from: string, workspace: string) =>
        `${from} invites you to ${workspace} in Tvers. Open the link to answer. It works for seven days, and only once:`,
      otherwise: 'If you do not expect this invitation, you can ignore the mail.',
    },
    reset: {
      subject: 'New password in Tvers',
      about:
        'Somebody, probably you, has asked for a new password for this address. Open the link to choose one. It works for one hour, and only once:',
      otherwise: 'If it was not you, you need not do anything. Your password is what it was.',
    },
  },
} satisfies Translation<typeof source>
