import type { measureStates, organisationKinds, seatRoles, workspaceKinds } from '#db/schema'

/** The same words in the two forms of Norwegian and in English. */
export interface InThreeLanguages<Value = string> {
  nb: Value
  nn: Value
  en: Value
}

/** An organisation of the effort. `slug` is what other data calls it, and never changes. */
export interface SeedOrganisation {
  slug: string
  kind: (typeof organisationKinds)[number]
  shortName: string
  name: InThreeLanguages
  /** The organisation that it belongs under. */
  under?: string
  website?: string
  /** What those who need help or guidance get there. */
  offers?: InThreeLanguages
}

export interface SeedSeat {
  organisation: string
  role: (typeof seatRoles)[number]
}

export interface SeedWorkspace {
  slug: string
  kind: (typeof workspaceKinds)[number]
  /** The workspace that it supports. */
  supports?: string
  name: InThreeLanguages
  purpose: InThreeLanguages
  /** Code of the legal basis that is proposed when a document is to be exempted. */
  usualLegalBasis?: string
  seats: readonly SeedSeat[]
}

export interface SeedMeasure {
  number: number
  focusArea: number
  title: InThreeLanguages
  summary: InThreeLanguages
  goals: InThreeLanguages<string[]>
  state: (typeof measureStates)[number]
  leads: readonly string[]
  contributes: readonly string[]
}

export interface SeedConvention {
  slug: string
  name: InThreeLanguages
  body: string
  supervisedBy: string | null
}

export interface SeedForum {
  slug: string
  name: InThreeLanguages
  note?: InThreeLanguages
  under?: string
  convention?: string
}

export interface SeedLegalBasis {
  code: string
  label: InThreeLanguages
  requiresReason: boolean
}
