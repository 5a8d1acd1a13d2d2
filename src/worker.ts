import { serveReading } from '#documents/reading'

await serveReading()
