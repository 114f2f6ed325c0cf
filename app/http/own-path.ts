/** A path of this site out of something from outside, so that nobody is sent elsewhere; `fallback` for anything else. */
export function ownPath(value: string | null | undefined, fallback = '/'): string {
  if (!value || !/^\/(?![/\\])/.test(value) || /[\u0000-\u001f\\]/.test(value)) return fallback
  return value
}
