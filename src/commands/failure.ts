/** Ends a command: one line on standard error and an exit code (1 went wrong, 2 wrong use). */
export class Failure extends Error {
  readonly exitCode: 1 | 2
  constructor(line: string, exitCode: 1 | 2 = 1) {
    super(line)
    this.exitCode = exitCode
  }
}
