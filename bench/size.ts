import { execFileSync } from 'node:child_process'
import { packageRoot } from '#package'
import { startKredsplan } from '#e2e/kredsplan'
import { against } from './limit.ts'

const installed = execFileSync('npm', ['ls', '--omit=dev', '--all', '--parseable'], {
  cwd: packageRoot(),
  encoding: 'utf8',
})
against('packages installed for running', installed.trim().split('\n').length - 1, 300, 'packages')

const server = await startKredsplan()
for (const path of ['/', '/plan/2026']) {
  let bytes = 0
  const fetched = async (address: string): Promise<string> => {
    const response = await fetch(server.url + address, { headers: { 'accept-encoding': 'br' } })
    bytes += Number(response.headers.get('content-length') ?? 0)
    return response.text()
  }
  const html = await fetched(path)
  const needed = [...html.matchAll(/<(?:link|script|img|use)[^>]+(?:href|src)="(\/assets\/[^"#]+)/g)].map(
    (match) => match[1] ?? '',
  )
  for (const address of new Set(needed.filter((one) => !one.endsWith('.woff2')))) await fetched(address)
  against(`first visit to ${path} besides fonts`, bytes / 1000, 100, 'kB')
}
await server.remove()
