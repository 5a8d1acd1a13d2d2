export {
  Checkbox,
  Field,
  Radios,
  Select,
  TextArea,
  TextField,
  type FieldErrors,
  type Option,
} from './fields.tsx'
export {
  Alert,
  Breadcrumb,
  Button,
  ButtonLink,
  Details,
  Empty,
  ErrorSummary,
  Facts,
  Form,
  Icon,
  Table,
  Tag,
} from './parts.tsx'
export { assetPath } from './assets.ts'
export { Frame, type FrameProps, type MenuEntry } from './frame.tsx'
export { TileMap, type Tile } from './tile-map.tsx'
