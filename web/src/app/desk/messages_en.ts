import { audiences, bindings, comparators, disclosures, levels, lights, reasons, roles, target_kinds, validities } from '~messages/en.yaml'
import app from '../en.yaml'
import http from '@/http/en.yaml'
import ledger from '@/ledger/en.yaml'
import policy from '@/policy/en.yaml'
import ui from '@/ui/en.yaml'

export default { app, http, ledger, policy, ui, audiences, bindings, comparators, disclosures, levels, lights, reasons, roles, target_kinds, validities }
