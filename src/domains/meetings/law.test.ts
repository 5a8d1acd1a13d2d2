import { expect, test } from 'vitest'
import { inTheWay, meetingStepNames, openWhile } from './law.ts'
import { meetingStates, type MeetingState } from './tables.ts'

const day = '2026-12-08'

function possible(state: MeetingState, today: `${number}-${number}-${number}`, decided: number): string[] {
  return meetingStepNames.filter((name) => inTheWay(name, { state, heldOn: day, decided }, today) === null)
}

test('a planned meeting can be held on its day at the earliest, and cancelled', () => {
  expect(possible('planned', '2026-12-07', 0)).toEqual(['cancel'])
  expect(possible('planned', day, 0)).toEqual(['hold', 'cancel'])
  expect(possible('planned', '2027-03-01', 0)).toEqual(['hold', 'cancel'])
})

test('a cancelled meeting can only be planned again', () => {
  expect(possible('cancelled', '2027-03-01', 0)).toEqual(['resume'])
})

test('a held meeting is final once something has been decided', () => {
  expect(possible('held', '2027-03-01', 0)).toEqual(['reopen'])
  expect(possible('held', '2027-03-01', 1)).toEqual([])
})

test('decisions can be recorded while the meeting is held, and only then', () => {
  expect(meetingStates.filter((state) => openWhile[state].decisions)).toEqual(['held'])
})
