import { answerAsAnalyst } from '#statistics'

answerAsAnalyst()
