/**
 * The shape that a translation has to fill: same keys, same parameters, any words.
 * `en = {...} satisfies Translation<typeof nb>` fails the type check when a sentence is missing.
 */
export type Translation<Source> = {
  readonly [Key in keyof Source]: Source[Key] extends string
    ? string
    : Source[Key] extends (...values: infer Values) => string
      ? (...values: Values) => string
      : Translation<Source[Key]>
}
