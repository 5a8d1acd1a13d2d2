/** Whether keys are those of an Apple device: Cmd for Ctrl, and other keys taken by the system. */
export const isMac = /Mac|iPhone|iPad/u.test(globalThis.navigator?.platform ?? '')
