import { z } from 'zod'
import { choice, email, formVersion, idField, line, type FieldProblem } from '~/core/fields'
import { languages } from '~/i18n/languages'
import { passwordLength } from './password-length'

const problem = (name: FieldProblem) => name

/** A password somebody chooses, exactly as typed: spaces count. */
function newPassword() {
  return z
    .string({ error: problem('required') })
    .min(1, problem('required'))
    .min(passwordLength.min, problem('too-short'))
    .max(passwordLength.max, problem('too-long'))
}

/** A password somebody has: not held to today's rules for new ones, only kept from being a burden to hash. */
function knownPassword() {
  return z
    .string({ error: problem('required') })
    .min(1, problem('required'))
    .max(1000, problem('too-long'))
}

export const signInFields = z.object({
  email: email(),
  password: knownPassword(),
  returnTo: z.string().max(2000).default(''),
  /** `1` when a page asks in a dialog, and stays where it is. */
  inPlace: z.string().default(''),
})

export const forgottenPasswordFields = z.object({ email: email() })

export const resetFields = z.object({ password: newPassword() })

export const setUpFields = z.object({
  name: line(100),
  email: email(),
  password: newPassword(),
  language: choice(languages),
})

/** Who accepts: somebody with an account (signed in by then), or somebody who makes one by accepting. */
export const acceptanceFields = z.discriminatedUnion('as', [
  z.object({ as: z.literal('known') }),
  z.object({ as: z.literal('new'), name: line(100), password: newPassword(), language: choice(languages) }),
])

export const accountFields = z.object({
  name: line(100),
  language: choice(languages),
  version: formVersion(),
})

export const changePasswordFields = z.object({ currentPassword: knownPassword(), password: newPassword() })

export const systemRoleFields = z.object({ role: choice(['administrator', 'portal_editor']) })

export const systemRoleEndingFields = z.object({ roleId: idField() })
