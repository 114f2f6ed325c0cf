import * as Y from 'yjs'
import type { Viewer } from '~/core/viewer'
import { write } from '~/core/write'
import { changeText } from '~/domain/documents/text.server'
import { grantMeeting } from '~/domain/meetings/access.server'
import { answerObjection } from '~/domain/minutes/answer-objection.server'
import type { ObjectionAnswerFields } from '~/domain/minutes/fields'
import { fragmentName } from '~/editor/fragment'
import { reading, type TestStore } from '#tests/support/store'

/** Somebody writes a sentence last in a text. */
export async function type(
  store: TestStore,
  viewer: Viewer,
  documentId: string,
  words = 'Gruppen drøftet saken.',
) {
  await write(store, viewer.id, (tx) =>
    changeText(tx, documentId, (doc) => {
      const paragraph = new Y.XmlElement('paragraph')
      paragraph.insert(0, [new Y.XmlText(words)])
      doc.getXmlFragment(fragmentName).push([paragraph])
      return true
    }),
  )
}

/** Somebody says what became of an objection. */
export async function answerTo(
  store: TestStore,
  viewer: Viewer,
  meetingId: string,
  objectionId: string,
  fields: ObjectionAnswerFields,
): Promise<void> {
  await write(store, viewer.id, async (tx) => {
    const meeting = await grantMeeting(tx, viewer, 'minutes.object', meetingId)
    await answerObjection(tx, viewer, meeting, objectionId, fields)
  })
}

/** Where a meeting stands, as anybody with a seat sees it. */
export async function stateOf(store: TestStore, viewer: Viewer, meetingId: string) {
  return (await grantMeeting(reading(store), viewer, 'meeting.read', meetingId)).state
}
