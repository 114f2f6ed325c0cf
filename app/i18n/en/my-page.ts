import type { Translation } from '../bind'
import type { myPage as source } from '../nb/my-page'

export const myPage = {
  title: 'My page',
  purpose: 'What you are to do, what is coming, and what is new.',
  actionItems: 'To do',
  noActionItems: 'Nothing is waiting for you. Action items that you are responsible for come here.',
  forOrganisation: (organisation) => `For ${organisation}, nobody in particular`,
  allActionItems: (count) => `${count} open in all`,
  comments: 'Waiting for comments',
  noComments: 'No documents are waiting for your comments.',
  allComments: (count) => `Show all ${count}`,
  commented: 'You have commented',
  until: 'Deadline',
  meetings: 'Coming meetings',
  noMeetings: 'You have not been called to any meeting.',
  notices: 'New',
  noNotices: 'No notices yet.',
  unread: 'Unread',
  markRead: 'Mark all as read',
  groups: 'See the groups',
  noSeats: 'You have no seat in any workspace. The secretariat of your group can give you one.',
} satisfies Translation<typeof source>
