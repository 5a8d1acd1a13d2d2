import { serveFigures } from '#statistics/reading'

await serveFigures()
