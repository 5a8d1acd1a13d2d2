import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect, test } from 'vitest'
import { startTemporaryDatabase } from './temporary.ts'
import { askOne } from './testing.ts'

test('a temporary database answers, and is gone after stop', async () => {
  const database = await startTemporaryDatabase()
  expect(await askOne(database, 'show fsync')).toBe('off')
  await database.stop()
  expect(existsSync(dirname(database.socketFolder))).toBe(false)
})
