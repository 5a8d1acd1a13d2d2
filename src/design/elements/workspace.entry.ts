import { CopyText } from './copy-text.ts'
import { EditLock } from './edit-lock.ts'
import { SendClaim } from './send-claim.ts'
import { SimilarMeasures } from './similar-measures.ts'
import { UnsavedGuard } from './unsaved-guard.ts'

customElements.define('unsaved-guard', UnsavedGuard)
customElements.define('edit-lock', EditLock)
customElements.define('copy-text', CopyText)
customElements.define('similar-measures', SimilarMeasures)
customElements.define('send-claim', SendClaim)
