import { expect, test } from 'vitest'
import { browserName } from './browser-name.ts'
import { accountTexts } from './texts.ts'

const webKit = 'AppleWebKit/537.36 (KHTML, like Gecko)'

test.each([
  [`Mozilla/5.0 (X11; Linux x86_64) ${webKit} Chrome/153.0.0.0 Safari/537.36`, 'Chrome på Linux'],
  [`Mozilla/5.0 (X11; Linux x86_64) ${webKit} HeadlessChrome/153.0.0.0 Safari/537.36`, 'Chrome på Linux'],
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:150.0) Gecko/20100101 Firefox/150.0', 'Firefox på Windows'],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Mobile/15E148 Safari/604.1',
    'Safari på iPhone',
  ],
  [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Safari/605.1.15',
    'Safari på Mac',
  ],
  [
    'Mozilla/5.0 (iPad; CPU OS 17_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/150.0 Mobile/15E148 Safari/604.1',
    'Chrome på iPad',
  ],
  [
    `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${webKit} Chrome/150.0.0.0 Safari/537.36 Edg/150.0.0.0`,
    'Edge på Windows',
  ],
  [
    `Mozilla/5.0 (Linux; Android 14; SM-S918B) ${webKit} SamsungBrowser/27.0 Chrome/125.0.0.0 Mobile Safari/537.36`,
    'Samsung Internet på Android',
  ],
  ['Firefox/150.0', 'Firefox'],
  ['Mozilla/5.0 (X11; Linux x86_64)', 'Ukendt browser på Linux'],
  ['curl/8.5.0', 'Ukendt browser'],
  ['', 'Ukendt browser'],
])('calls %j what people call it', (userAgent, name) => {
  expect(accountTexts.da.sessions.browser(browserName(userAgent))).toBe(name)
})

test('says it in English too', () => {
  const { browser } = accountTexts.en.sessions
  expect(browser({ browser: 'Chrome', system: 'Linux' })).toBe('Chrome on Linux')
  expect(browser({ browser: null, system: null })).toBe('Unknown browser')
})
