import { Transform } from '@tiptap/pm/transform'
import { updateYFragment, initProseMirrorDoc } from '@tiptap/y-tiptap'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { anchorFields } from '~/editor/anchor-fields'
import { anchorText, createAnchor, createAnchorInDoc, resolveAnchor } from '~/editor/anchors'
import { contentOf, plainTextOf } from '~/editor/content'
import { replaceAtAnchor } from '~/editor/replace-at-anchor'
import { documentSchema } from '~/editor/schema'
import { content, documentWith, heading, list, minutes, note, paragraph, text } from './sample'

/** Does to the document what an editor would, without a browser: a change of the ProseMirror document, synced. */
function edit(doc: Y.Doc, change: (transform: Transform) => void) {
  const fragment = doc.getXmlFragment('default')
  const { doc: before, meta } = initProseMirrorDoc(fragment, documentSchema())
  const transform = new Transform(before)
  change(transform)
  updateYFragment(doc, fragment, transform.doc, meta)
}
const words = (doc: Y.Doc) => documentSchema().nodeFromJSON(contentOf(doc))

function anchorFor(doc: Y.Doc, quote: string) {
  const anchor = createAnchorInDoc(doc, quote)
  if (!anchor) throw new Error(`not found: ${quote}`)
  return anchor
}

describe('an anchor', () => {
  it('holds the same words, made from positions or from a quote', () => {
    const doc = documentWith(minutes)
    const anchor = anchorFor(doc, 'gjennom planen for')
    const place = resolveAnchor(doc, anchor)
    if (!place) throw new Error('no place')
    expect(words(doc).textBetween(place.from, place.to)).toBe('gjennom planen for')
    expect(createAnchor(doc, place.from, place.to)).toEqual(anchor)
    expect(anchorFields.safeParse(anchor).success).toBe(true)
  })

  it('counts a footnote among the words before it as the one place that it is', () => {
    const doc = documentWith(content(paragraph('Se loven', note('§ 15'), ' som gjelder i dag.')))
    const place = resolveAnchor(doc, anchorFor(doc, 'gjelder i dag'))
    expect(words(doc).textBetween(place?.from ?? 0, place?.to ?? 0)).toBe('gjelder i dag')
  })

  it('follows its words and does not grow at its edges', () => {
    const doc = documentWith(content(paragraph('Frist er fredag.')))
    const anchor = anchorFor(doc, 'fredag')
    edit(doc, (t) =>
      t.insert(0, documentSchema().node('heading', { level: 2 }, documentSchema().text('Frist'))),
    )
    const place = () => resolveAnchor(doc, anchor) ?? { from: 0, to: 0 }
    edit(doc, (t) => t.insert(place().to, documentSchema().text(' 4. mai')))
    edit(doc, (t) => t.insert(place().from, documentSchema().text('neste ')))
    expect(anchorText(doc, anchor)).toBe('fredag')
    expect(plainTextOf(contentOf(doc))).toContain('Frist er neste fredag 4. mai.')
  })

  it('is found again by its words when a paragraph is split before them', () => {
    const doc = documentWith(content(paragraph('Første setning. Andre setning her.')))
    const anchor = anchorFor(doc, 'Andre setning')
    edit(doc, (t) => t.split(16))
    expect(anchorText(doc, anchor)).toBe('Andre setning')
    expect(replaceAtAnchor(doc, anchor, 'Neste setning')).toBe(true)
    expect(plainTextOf(contentOf(doc))).toContain('Neste setning her.')
  })

  it('is gone when its words are deleted, and when it was never an anchor', () => {
    const doc = documentWith(content(paragraph('Dette skal bort nå.')))
    const anchor = anchorFor(doc, 'skal bort')
    edit(doc, (t) => t.delete(5, 18))
    expect(resolveAnchor(doc, anchor)).toBeNull()
    expect(anchorText(doc, anchor)).toBeNull()
    expect(replaceAtAnchor(doc, anchor, 'ord')).toBe(false)
    for (const from of ['', '%%%', 'AAAA', '////////', 'AQID']) {
      expect(resolveAnchor(doc, { from, to: from, quote: 'x' })).toBeNull()
    }
    expect([...doc.share.keys()]).toEqual(['default'])
    expect(createAnchorInDoc(doc, 'står ikke her')).toBeNull()
    expect(createAnchor(doc, 3, 3)).toBeNull()
  })

  it('may span blocks', () => {
    const doc = documentWith(content(paragraph('En rest.'), list('bulletList', 'to', 'tre')))
    const anchor = createAnchor(doc, 4, 16)
    if (!anchor) throw new Error('no anchor')
    expect(anchorText(doc, anchor)).toBe('rest. to')
    expect(replaceAtAnchor(doc, anchor, 'slutt')).toBe(true)
    expect(plainTextOf(contentOf(doc))).toBe('En slutt\ntre')
  })
})

describe('replacing the words at an anchor', () => {
  it('changes only the words that differ, in the formatting of the first of them', () => {
    const doc = documentWith(content(paragraph('Vi ', text('ber om', 'bold'), ' svar.')))
    expect(replaceAtAnchor(doc, anchorFor(doc, 'ber om svar'), 'venter\tsvar')).toBe(true)
    expect(contentOf(doc).content?.[0]?.content).toEqual([
      { type: 'text', text: 'Vi ' },
      { type: 'text', text: 'venter', marks: [{ type: 'bold' }] },
      { type: 'text', text: ' svar.' },
    ])
  })

  it('puts words between others, in the formatting of those before, and leaves a footnote where it is', () => {
    const doc = documentWith(content(paragraph(text('Vi ber', 'bold'), note('kilde'), ' om svar')))
    expect(replaceAtAnchor(doc, anchorFor(doc, 'Vi ber'), 'Vi ber pent')).toBe(true)
    expect(replaceAtAnchor(doc, anchorFor(doc, 'om svar'), 'om raskt svar')).toBe(true)
    expect(contentOf(doc).content?.[0]?.content).toEqual([
      { type: 'text', text: 'Vi ber pent', marks: [{ type: 'bold' }] },
      { type: 'footnote', attrs: { text: 'kilde', lang: null } },
      { type: 'text', text: ' om raskt svar' },
    ])
  })

  it('refuses when somebody has changed an edge of the words', () => {
    const doc = documentWith(content(paragraph('Møtet er lukket for alle.')))
    const anchor = anchorFor(doc, 'lukket for alle')
    edit(doc, (t) => t.delete(22, 25))
    expect(anchorText(doc, anchor)).toBe('lukket for a')
    expect(replaceAtAnchor(doc, anchor, 'åpent')).toBe(false)
    expect(plainTextOf(contentOf(doc))).toBe('Møtet er lukket for a.')
  })
})

describe('while others write at random', () => {
  it.each(Array.from({ length: 60 }, (_, seed) => seed + 1))('run %i leaves a valid document', (seed) => {
    const next = dice(seed)
    const start = content(
      heading(1, 'Innledning'),
      ...Array.from({ length: 5 }, (_, at) => paragraph(`Avsnitt ${at} før ANKERORD${at} og etter.`)),
      list('bulletList', 'et punkt', 'to punkt'),
    )
    const server = documentWith(start)
    const writers = [new Y.Doc(), new Y.Doc(), new Y.Doc()]
    for (const writer of writers) Y.applyUpdate(writer, Y.encodeStateAsUpdate(server))
    const anchors = [0, 1, 2, 3, 4].map((at) => anchorFor(server, `ANKERORD${at}`))
    for (let step = 0; step < 25; step += 1) {
      const writer = writers[next(writers.length)]
      if (writer) edit(writer, (t) => randomChange(t, next))
      if (writer && next(3) === 0) sync(writer, server)
    }
    for (const writer of writers) sync(writer, server)
    for (const [at, anchor] of anchors.entries()) {
      const untouched = plainTextOf(contentOf(server)).split(`ANKERORD${at}`).length === 2
      if (untouched) expect(anchorText(server, anchor)).toBe(`ANKERORD${at}`)
      const before = plainTextOf(contentOf(server))
      const done = replaceAtAnchor(server, anchor, `BYTTET${at}`)
      const after = plainTextOf(contentOf(server))
      if (untouched) expect(done).toBe(true)
      expect(after === before).toBe(!done)
      if (untouched) expect(after).toBe(before.replace(`ANKERORD${at}`, `BYTTET${at}`))
    }
    for (const writer of writers) {
      sync(writer, server)
      sync(writer, server)
    }
    for (const doc of [server, ...writers]) {
      words(doc).check()
      expect(initProseMirrorDoc(doc.getXmlFragment('default'), documentSchema()).doc.toJSON()).toEqual(
        contentOf(doc),
      )
    }
    expect(contentOf(writers[0] ?? server)).toEqual(contentOf(server))
  })
})

function sync(a: Y.Doc, b: Y.Doc) {
  Y.applyUpdate(b, Y.encodeStateAsUpdate(a, Y.encodeStateVector(b)))
  Y.applyUpdate(a, Y.encodeStateAsUpdate(b, Y.encodeStateVector(a)))
}

function randomChange(t: Transform, next: (below: number) => number) {
  const schema = documentSchema()
  const spots: number[] = []
  t.doc.descendants((node, at) => {
    if (node.isText && node.text) for (let i = 0; i <= node.text.length; i += 1) spots.push(at + i)
  })
  const at = spots[next(spots.length)] ?? 1
  const space = t.doc.resolve(at).end() - at
  const kind = next(6)
  if (kind <= 1) t.insert(at, schema.text(['og ', 'ææ', 'x', '😀'][next(4)] ?? 'y'))
  else if (kind === 2) t.delete(at, at + Math.min(space, next(6)))
  else if (kind === 3) t.addMark(at, at + Math.min(space, 9), schema.mark('bold'))
  else if (kind === 4 && t.doc.resolve(at).depth === 1) t.split(at)
  else t.insert(t.doc.content.size, schema.node('paragraph', null, schema.text('nytt avsnitt')))
}

/** A small generator with a seed, so that a failing run can be run again. */
function dice(seed: number) {
  let state = seed * 2654435761
  return (below: number) => {
    state = (state ^ (state << 13)) >>> 0
    state = (state ^ (state >>> 17)) >>> 0
    state = (state ^ (state << 5)) >>> 0
    return state % below
  }
}
