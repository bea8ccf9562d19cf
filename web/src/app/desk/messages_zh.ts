import { audiences, bindings, comparators, disclosures, levels, lights, reasons, roles, target_kinds, validities } from '~messages/zh.yaml'
import app from '../zh.yaml'
import http from '@/http/zh.yaml'
import ledger from '@/ledger/zh.yaml'
import policy from '@/policy/zh.yaml'
import ui from '@/ui/zh.yaml'

export default { app, http, ledger, policy, ui, audiences, bindings, comparators, disclosures, levels, lights, reasons, roles, target_kinds, validities }
