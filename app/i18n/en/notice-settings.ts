import type { Translation } from '../bind'
import type { noticeSettings as source } from '../nb/notice-settings'

export const noticeSettings = {
  title: 'Notices by e-mail',
  purpose: 'One e-mail a day says how much is new for you, and where. Notices on My page come in any case.',
  manage: 'Choose what you want e-mail about',
  consultations: 'Consultations for your organisation',
  levels: { all: 'Everything', mine: 'Only what concerns me', nothing: 'Nothing' },
  means: {
    all: 'Everything you are told of, including minutes, decisions, publications and texts that are open for comments.',
    mine: 'What you are made responsible for, replies to what you have written, and what happens to your suggestions.',
    nothing: 'No e-mail. Notices of meetings and reminders of deadlines are not part of this.',
  },
} satisfies Translation<typeof source>
