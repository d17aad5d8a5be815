/** Copies a text. Where the browser does not let a page do that, selects where it stands, and answers false. */
export async function copyText(text: string, shownIn: Element | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    if (shownIn !== null) getSelection()?.selectAllChildren(shownIn)
    return false
  }
}
