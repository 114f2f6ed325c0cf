import type { z } from 'zod'
import { isRefusal, Refusal } from '~/core/refusal'
import type { FieldProblem, SentFile } from '~/core/fields'

/** What is wrong with a form as it was sent: which field, and what. */
export interface FieldError {
  field: string
  problem: FieldProblem
}

export type FormValues = Record<string, string | string[]>

/** The largest form that is read, in bytes, unless a form needs more. */
const usualLimit = 1_000_000

/** The files of a form, by field. They are apart from its values, which a form that is not done gets back. */
export type FormFiles = Record<string, SentFile>

/** Reads a form's fields: `name` is one value, `name[]` a list. */
export async function readForm(
  request: Request,
  largest = usualLimit,
): Promise<{ values: FormValues; files: FormFiles }> {
  if (Number(request.headers.get('content-length') ?? 0) > largest) throw new Refusal('too-large')
  const form = await bodyUpTo(request, largest)
    .then((body) => body.formData())
    .catch((error: unknown) => {
      throw isRefusal(error) ? error : new Refusal('bad-request')
    })
  const values: FormValues = {}
  for (const key of new Set(form.keys())) {
    const texts = form.getAll(key).filter((value) => typeof value === 'string')
    if (texts.length === 0) continue
    if (key.endsWith('[]')) values[key.slice(0, -2)] = texts
    else values[key] = texts.at(-1) ?? ''
  }
  return { values, files: await filesIn(form) }
}

async function filesIn(form: FormData): Promise<FormFiles> {
  const files: FormFiles = {}
  for (const [field, value] of form) {
    // A browser sends a field where nothing was chosen as a file without name and bytes.
    if (typeof value === 'string' || (value.name === '' && value.size === 0)) continue
    files[field] = { name: value.name, bytes: Buffer.from(await value.arrayBuffer()) }
  }
  return files
}

/** What was sent, once it is all here. It is counted as it comes: not every sender says beforehand how much it is. */
async function bodyUpTo(request: Request, largest: number): Promise<Response> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunksOf(request)) {
    size += chunk.length
    if (size > largest) throw new Refusal('too-large')
    chunks.push(chunk)
  }
  const type = request.headers.get('content-type')
  return new Response(Buffer.concat(chunks), type === null ? {} : { headers: { 'content-type': type } })
}

/** A stream that is left before its end is let go. */
async function* chunksOf({ body }: Request): AsyncGenerator<Uint8Array> {
  const reader = body?.getReader()
  if (!reader) return
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value
  } finally {
    await reader.cancel()
  }
}

/** Parses what a form sent; a field has one error, the first. */
export function parseForm<Schema extends z.ZodType>(
  schema: Schema,
  values: Readonly<Record<string, FormValues[string] | SentFile>>,
): { fields: z.output<Schema>; errors: null } | { fields: null; errors: FieldError[] } {
  const parsed = schema.safeParse(values)
  if (parsed.success) return { fields: parsed.data, errors: null }
  const errors = new Map<string, FieldError>()
  for (const issue of parsed.error.issues) {
    const field = String(issue.path[0] ?? '')
    if (!errors.has(field)) errors.set(field, { field, problem: issue.message as FieldProblem })
  }
  return { fields: null, errors: [...errors.values()] }
}
