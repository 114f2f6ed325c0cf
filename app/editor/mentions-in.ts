import * as Y from 'yjs'
import { mentionAttributes, type MentionAttributes } from './extensions/mention'

type Structs = ReturnType<typeof Y.decodeUpdate>['structs']

/**
 * The mentions that a change brings into a text: those written in it, whole. What a change takes out, moves others around,
 * or was written before is not among them.
 */
export function mentionsIn(structs: Structs): MentionAttributes[] {
  const found = new Map<string, Record<string, unknown>>()
  for (const struct of structs) {
    if (!(struct instanceof Y.Item)) continue
    const { content, parentSub } = struct
    if (content instanceof Y.ContentType && isMention(content.type)) found.set(keyOf(struct.id), {})
    // An attribute names the piece that it belongs to.
    if (parentSub === null || !(struct.parent instanceof Y.ID) || !(content instanceof Y.ContentAny)) continue
    const attributes = found.get(keyOf(struct.parent))
    if (attributes) attributes[parentSub] = content.arr.at(-1)
  }
  return [...found.values()].map(mentionAttributes)
}

function isMention(type: unknown): boolean {
  return type instanceof Y.XmlElement && type.nodeName === 'mention'
}

function keyOf({ client, clock }: Y.ID): string {
  return `${client} ${clock}`
}
