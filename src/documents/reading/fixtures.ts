// Files made for tests, for those outside this folder.
export { docxOf, type Paragraph } from './docx-fixture.ts'
export { inputFile, inputFolder, withoutInput } from './input-fixture.ts'
export { pdfOf } from './pdf-fixture.ts'
export { zipOf } from './zip-fixture.ts'
