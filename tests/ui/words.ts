import { en } from '~/i18n/en'
import type { Language } from '~/i18n/languages'
import { nb } from '~/i18n/nb'
import { nn } from '~/i18n/nn'
import type { Words } from '~/i18n/words'

export const dictionaries: Record<Language, Words> = { nb, nn, en }
