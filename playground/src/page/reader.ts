import type { Tag } from '../words/words.js'

export type Theme = 'system' | 'light' | 'dark'

export const THEMES: readonly Theme[] = ['system', 'light', 'dark']

/** What whoever looks at the page likes: kept in this browser, and no part of what is shared. */
export interface Reader {
  readonly tag: Tag
  readonly theme: Theme
}

const KEY = 'b24-message-playground'

export function readReader(): Reader {
  const kept = new URLSearchParams(stored() ?? '')
  const tag = kept.get('language') ?? navigator.language
  return { tag: tag.startsWith('ru') ? 'ru' : 'en', theme: THEMES.find(one => one === kept.get('theme')) ?? 'system' }
}

export function keepReader({ tag, theme }: Reader): void {
  try {
    localStorage.setItem(KEY, String(new URLSearchParams({ language: tag, theme })))
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}

/** Whether the page is dark now. */
export function isDark(theme: Theme): boolean {
  return theme === 'dark' || (theme === 'system' && darkSystem.matches)
}

/** Of the system; changes while the page is open. */
export const darkSystem = matchMedia('(prefers-color-scheme: dark)')

function stored(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}
