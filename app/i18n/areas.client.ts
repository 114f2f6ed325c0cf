import type { Language } from './languages'
import type { Words } from './words'

type Area = keyof Words
type File = () => Promise<Record<string, Words[Area]>>

const files = import.meta.glob<Record<string, Words[Area]>>(['./{nb,nn,en}/*.ts', '!./*/index.ts'])
let areas: ReadonlyMap<Area, File> = new Map()
const there = new Map<Area, Words[Area]>()
const onTheWay = new Map<Area, Promise<void>>()
const failed = new Map<Area, unknown>()

/**
 * The sentences of one language, of which a browser loads no more than it needs: the areas that the page was rendered
 * with are there when the promise settles. React waits for any other, and asks for it then.
 * @param first the areas that the server has used
 */
export async function loadWords(language: Language, first: readonly string[]): Promise<Words> {
  areas = areasOf(language)
  const words = {} as Words
  for (const area of areas.keys())
    Object.defineProperty(words, area, { enumerable: true, get: () => there.get(area) ?? waitFor(area) })
  await Promise.all([...areas.keys()].filter((area) => first.includes(area)).map(load))
  return words
}

/** Sees to it that every area is there: once the page is in use, and before an editor, whose parts cannot wait. */
export async function everyArea(): Promise<void> {
  await Promise.all([...areas.keys()].map(load))
}

/** A thrown promise tells React to wait. A failure is thrown once; who asks again after it tries again. */
function waitFor(area: Area): never {
  const error = failed.get(area)
  failed.delete(area)
  throw error ?? load(area)
}

function load(area: Area): Promise<void> {
  const loading = onTheWay.get(area) ?? arrival(area)
  onTheWay.set(area, loading)
  return loading
}

async function arrival(area: Area): Promise<void> {
  try {
    const sentences = (await areas.get(area)?.())?.[area]
    if (sentences) there.set(area, sentences)
  } catch (error) {
    failed.set(area, error)
    onTheWay.delete(area)
  }
}

/** `./nb/action-items.ts` holds `actionItems` of Bokmål. */
function areasOf(language: Language): ReadonlyMap<Area, File> {
  const folder = `./${language}/`
  const own = Object.entries(files).filter(([path]) => path.startsWith(folder))
  return new Map(
    own.map(([path, file]) => [camelCase(path.slice(folder.length, -'.ts'.length)) as Area, file]),
  )
}

function camelCase(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}
