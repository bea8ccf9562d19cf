/// <reference types="vite/client" />

// build/yaml_messages.ts makes one export of each top-level group.
declare module '*.yaml' {
  import type { Messages } from '@/app/i18n'
  const groups: Messages
  export default groups
  export const audiences: Messages
  export const bindings: Messages
  export const comparators: Messages
  export const disclosures: Messages
  export const inbox: Messages
  export const levels: Messages
  export const lights: Messages
  export const reasons: Messages
  export const roles: Messages
  export const target_kinds: Messages
  export const validities: Messages
  export const values: unknown // of a facet of the catalogue
}
