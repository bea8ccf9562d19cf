import { audiences, bindings, comparators, disclosures, levels, lights, roles, target_kinds, validities } from '~messages/zh.yaml'
import app from '../zh.yaml'
import http from '@/http/zh.yaml'
import policy from '@/policy/zh.yaml'
import ui from '@/ui/zh.yaml'

export default { app, http, policy, ui, audiences, bindings, comparators, disclosures, levels, lights, roles, target_kinds, validities }
