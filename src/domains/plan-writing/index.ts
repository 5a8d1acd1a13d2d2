export { writingRoutes } from './routes.ts'
