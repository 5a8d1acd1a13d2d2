import { answerAsAnalyst } from '#statistics/analyst'

answerAsAnalyst()
