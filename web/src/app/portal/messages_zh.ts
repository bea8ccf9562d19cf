import { audiences, bindings, comparators, disclosures, levels, lights, roles, target_kinds, validities } from '~messages/zh.yaml'
import app from '../zh.yaml'
import notes from './zh.yaml'
import http from '@/http/zh.yaml'
import policy from '@/policy/zh.yaml'
import portal from '@/policy/portal/zh.yaml'
import search from '@/search/zh.yaml'
import ui from '@/ui/zh.yaml'

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
