import { pathToFileURL } from 'node:url'
import { beforeEach, describe, expect, test } from 'vitest'
import { EVIL, messageOf } from '../laws/arbitraries/evil.js'
import { ELEMENTS } from '../laws/preview-elements.js'
import { naughtyParts } from './naughty.js'
import { openPage } from './open-page.js'
import { Playground } from './playground.js'

const playground = await Playground.open()
const { page } = playground
const clipboard = () => page.evaluate(() => navigator.clipboard.readText())

const CALL = {
  method: 'imbot.message.add',
  params: { BOT_ID: 39, DIALOG_ID: 'chat1001', MESSAGE: 'Order [b]142[/b]' },
}
const BROKEN = { ...CALL, params: { ...CALL.params, KEYBOARD: [{ text: 'Open', LINK: 'HTTPS://example.com/' }] } }

beforeEach(async () => {
  await page.evaluate(() => localStorage.clear())
  await playground.visit()
})

/** The editor leaves Enter to the text for a moment after a list has opened, which may happen under a hand that types. */
const LIST_DELAY_MS = 300

describe('a message', () => {
  test('that is typed is drawn', async () => {
    await playground.write('')
    await page.keyboard.type('{"MESSAGE": "Typed [b]by hand')
    await playground.preview.getByText('by hand').waitFor()
    expect(await playground.preview.innerText()).toContain('Typed')
  })

  test('with findings shows them, and a fix mends it', async () => {
    await playground.write(JSON.stringify(BROKEN))
    await playground
      .button(/^Go to KEYBOARD/)
      .first()
      .waitFor()
    expect(await playground.details.innerText()).toMatch(/\d errors?/)
    const fix = playground.button(/^Fix:/).first()
    await fix.click()
    await playground.status.filter({ hasText: 'Done.' }).waitFor()
    await playground.button(/^Make (?:all \d+|1) safe fix/).click()
    await playground.details.getByText('0 errors').or(playground.details.getByText('keeps all of it')).waitFor()
    await playground.preview.getByText('Open').waitFor()
  })

  test('has its findings underlined, and F8 leads to them', async () => {
    await playground.write(JSON.stringify(BROKEN, null, 2))
    const marked = page.locator('.cm-lintRange')
    await marked.first().waitFor()
    expect((await marked.allInnerTexts()).join(' ')).toContain('"Open"')
    await page.keyboard.press('F8')
    await page.locator('.cm-tooltip-lint, .cm-diagnostic').first().waitFor()
  })

  test('is completed while it is typed', async () => {
    await playground.write('')
    await page.keyboard.type('{"meth')
    await page.getByRole('option', { name: /method/ }).waitFor()
    await page.waitForTimeout(LIST_DELAY_MS)
    await page.keyboard.press('Enter')
    await page.keyboard.type('"imbot.message.u')
    await page.getByRole('option', { name: 'imbot.message.update' }).waitFor()
    await page.waitForTimeout(LIST_DELAY_MS)
    await page.keyboard.press('Enter')
    expect(await playground.editor.innerText()).toContain('"method": "imbot.message.update"')
  })

  test('shows what gets lost where that is asked for', async () => {
    await playground.write(JSON.stringify({ KEYBOARD: [{ TEXT: 'Idle' }, { TEXT: 'Open', LINK: '/a/' }] }))
    await playground.preview.getByText('Open').waitFor()
    expect(await playground.preview.innerText()).not.toContain('dropped')
    await page.getByRole('checkbox', { name: 'Show what gets lost' }).check()
    await playground.preview.getByText('dropped').waitFor()
  })

  test('that is no JSON is said to be none', async () => {
    await playground.write('{"MESSAGE": ')
    await playground.details.getByText('This gives no message').waitFor()
    expect(await playground.tab('Findings').innerText()).toContain('(!)')
  })

  test('written with the builders is run and drawn, and stopped where it does not end', async () => {
    await playground.list('Example').selectOption({ label: 'Order, with builders' })
    await playground.preview.getByText('of Ann [Sales]').waitFor()
    await playground.write("import { message } from 'b24-message'\nexport default message('6 × 7 = ' + 6 * 7)")
    await playground.preview.getByText('6 × 7 = 42').waitFor()
    await playground.write('for (;;) {}')
    await playground.details.getByText(/ran for more than \d+ seconds/).waitFor()
  })

  test('of each example is read and drawn', async () => {
    const labels = await playground.list('Example').locator('option:not([value=""])').allInnerTexts()
    expect(labels.length).toBeGreaterThan(20)
    for (const label of labels) {
      if (!(await playground.choice('JSON').isChecked())) await playground.visit()
      await playground.write('{"MESSAGE": "Something else"}')
      await playground.preview.getByText('Something else').waitFor()
      await playground.list('Example').selectOption({ label })
      await playground.preview.getByText('Something else').waitFor({ state: 'detached' })
      expect(await playground.details.innerText(), label).not.toContain('This gives no message')
    }
  })
})

describe('what it makes', () => {
  test('code is copied, for each client', async () => {
    await playground.write(JSON.stringify(CALL))
    await playground.tab('Code').click()
    for (const [format, code] of [
      ['TypeScript (builders)', 'imbot.message.add('],
      ['curl', 'curl '],
      ['PHP (CRest)', 'CRest::call('],
      ['Python', 'import '],
    ] as const) {
      await playground.list('As').selectOption({ label: format })
      await playground.button('Copy code').click()
      await playground.status.filter({ hasText: 'The code is in the clipboard.' }).waitFor()
      expect(await clipboard(), format).toContain(code)
    }
  })

  test('an address opens the same message in the same client', async () => {
    await playground.write(JSON.stringify(CALL))
    await playground.preview.getByText('142').waitFor()
    await playground.choice('Mobile').check()
    await playground.button('Copy link').click()
    await playground.status.filter({ hasText: 'in the clipboard' }).waitFor()
    const address = await clipboard()
    await playground.visit()
    expect(await playground.choice('Mobile').isChecked()).toBe(false)
    await playground.visit(new URL(address).hash)
    await playground.preview.getByText('142').waitFor()
    expect(await playground.choice('Mobile').isChecked()).toBe(true)
    expect(JSON.parse((await playground.editor.innerText()).replaceAll('\n', ''))).toEqual(CALL)
  })

  test('an address that holds nothing leads to the example, and is said to', async () => {
    await playground.visit('#mode=json&text=!!!')
    await playground.status.filter({ hasText: 'no message that could be read' }).waitFor()
    await playground.preview.first().waitFor()
  })

  test('sizes and the stored form', async () => {
    await playground.write(JSON.stringify(CALL))
    await playground.tab('Sizes').click()
    await playground.details.getByText(/\d+ of 20,000 characters/).waitFor()
    await playground.tab('Stored').click()
    await playground.details.getByText('"verdict": "OK"').waitFor()
  })
})

describe('the reader', () => {
  test('chooses the client', async () => {
    for (const [client, name] of [
      ['Old web', 'b24m-legacy'],
      ['Mobile', 'b24m-mobile'],
      ['Web and desktop', 'b24m-web'],
    ] as const) {
      await playground.choice(client).check()
      await page.locator(`.b24m.${name}`).waitFor()
    }
  })

  test('chooses the language and the theme, which stay', async () => {
    await playground.list('Language').selectOption({ label: 'Русский' })
    await playground.tab('Замечания').waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('ru')
    await playground.list('Тема').selectOption('dark')
    await page.locator('.b24m.b24m-dark').waitFor()
    await page.reload()
    await page.locator('.b24m.b24m-dark').waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('ru')
  })
})

test('all is done by keyboard alone', async () => {
  await playground.tabTo(playground.editor)
  await playground.write(JSON.stringify(BROKEN))
  await playground.button(/^Fix:/).first().waitFor()
  const all = playground.button(/^Make all/)
  await playground.tabTo(all)
  await page.keyboard.press('Enter')
  await playground.status.filter({ hasText: 'Done.' }).waitFor()
  await page.keyboard.press('Shift+Tab')
  await playground.tabTo(playground.tab('Findings'))
  await page.keyboard.press('End')
  await playground.tabTo(playground.list('As'))
  await page.keyboard.press('ArrowDown')
  await playground.tabTo(playground.button('Copy code'))
  await page.keyboard.press('Space')
  await playground.status.filter({ hasText: 'The code is in the clipboard.' }).waitFor()
  expect(await clipboard()).toMatch(/^curl /)
  await playground.tabTo(playground.choice('Web and desktop'))
  await page.keyboard.press('ArrowRight')
  await page.locator('.b24m-legacy').waitFor()
  await playground.tabTo(playground.button('Copy link'))
  await page.keyboard.press('Enter')
  await playground.status.filter({ hasText: 'in the clipboard' }).waitFor()
  await playground.tabTo(playground.list('Language'))
  await page.keyboard.press('ArrowDown')
  await page.locator('html[lang="ru"]').waitFor()
})

describe('hostile messages', () => {
  // The policy of the page would stop scripts; without it they would run.
  test('do nothing, in any panel', async () => {
    const bare = await Playground.open({ bypassCSP: true })
    const panels = new Set<string>()
    for (const text of [...EVIL, ...naughtyParts(80).map(texts => texts.join('\n'))]) {
      await bare.write(JSON.stringify({ ...CALL, params: { ...CALL.params, ...messageOf(text, `/${text}`).payload } }))
      for (const tab of ['Findings', 'Sizes', 'Stored', 'Code']) {
        await bare.tab(tab).click()
        const names = await bare.details.evaluate(panel => [...panel.querySelectorAll('*')].map(one => one.localName))
        for (const name of names) panels.add(name)
      }
      const names = await bare.preview.evaluate(stage => [...stage.querySelectorAll('*')].map(one => one.localName))
      expect(names.filter(name => !ELEMENTS.has(name))).toEqual([])
    }
    const own = [
      'div',
      'p',
      'ul',
      'li',
      'strong',
      'b',
      'code',
      'del',
      'ins',
      'button',
      'span',
      'h3',
      'meter',
      'label',
      'select',
      'option',
      'pre',
    ]
    expect([...panels].filter(name => !own.includes(name))).toEqual([])
    expect(bare).toMatchObject({ dialogs: [], requests: [], errors: [] })
  })
})

test('the page asks for nothing, and breaks nowhere', () => {
  expect(playground).toMatchObject({ dialogs: [], requests: [], errors: [] })
})

test('the page works from a disk', async () => {
  const file = await openPage()
  await file.goto(pathToFileURL('playground/dist/index.html').href)
  await file.locator('.b24m').waitFor()
  await file.getByRole('tab', { name: /^Findings/ }).waitFor()
})
