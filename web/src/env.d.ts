/// <reference types="vite/client" />

declare module '*.yaml' {
  import type { Messages } from '@/app/i18n'
  const groups: Messages
  export default groups
  export const lights: Messages
  export const roles: Messages
}
