import { audiences, bindings, comparators, disclosures, levels, lights, roles, target_kinds, validities } from '~messages/en.yaml'
import app from '../en.yaml'
import notes from './en.yaml'
import http from '@/http/en.yaml'
import policy from '@/policy/en.yaml'
import portal from '@/policy/portal/en.yaml'
import search from '@/search/en.yaml'
import ui from '@/ui/en.yaml'

const shared = { audiences, bindings, comparators, disclosures, levels, lights, roles, target_kinds, validities }

export default {
  ...shared,
  app,
  http,
  notes,
  policy,
  portal,
  search,
  ui,
}
