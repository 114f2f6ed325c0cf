declare module 'snowball-stemmers' {
  /** A stemmer of the Snowball project by the English name of its language. */
  export function newStemmer(language: 'norwegian'): { stem(word: string): string }
}
