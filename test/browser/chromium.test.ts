import { delimiter } from 'node:path'
import { expect, test } from 'vitest'
import { findChromium } from './chromium.js'

const PATH = ['/bin', '/usr/bin'].join(delimiter)

test('a variable names Chromium before all others', () => {
  expect(findChromium({ CHROMIUM_PATH: '/opt/chromium', PATH }, () => true)).toBe('/opt/chromium')
})

test('a variable that names no file is an error, and no reason to take another', () => {
  const isThere = (path: string) => path !== '/opt/chromium'
  expect(() => findChromium({ CHROMIUM_PATH: '/opt/chromium', PATH }, isThere)).toThrow(
    'CHROMIUM_PATH is "/opt/chromium"',
  )
})

test('Chromium of the system is found on the PATH, and Chrome where there is no Chromium', () => {
  expect(findChromium({ PATH }, path => path.startsWith('/usr/bin/'))).toBe('/usr/bin/chromium')
  expect(findChromium({ PATH }, path => path.endsWith('/google-chrome'))).toBe('/bin/google-chrome')
})

test('where there is none, the commands to get it are told', () => {
  const find = () => findChromium({ PATH }, () => false)
  expect(find).toThrow('apt-get install chromium')
  expect(find).toThrow('npx playwright-core install chromium')
})
