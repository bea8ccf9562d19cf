import { audiences, bindings, comparators, disclosures, inbox, levels, lights, reasons, roles, target_kinds, validities } from '~messages/zh.yaml'
import app from '../zh.yaml'
import chasing from '@/chasing/zh.yaml'
import http from '@/http/zh.yaml'
import identity from '@/identity/zh.yaml'
import accounts from '@/identity/accounts/zh.yaml'
import inbox_page from '@/inbox/zh.yaml'
import ledger from '@/ledger/zh.yaml'
import policy from '@/policy/zh.yaml'
import documents from '@/policy/documents/zh.yaml'
import review from '@/policy/review/zh.yaml'
import ui from '@/ui/zh.yaml'

const shared = { audiences, bindings, comparators, disclosures, inbox, levels, lights, reasons, roles, target_kinds, validities }

export default {
  ...shared,
  accounts,
  app,
  chasing,
  documents,
  http,
  identity,
  inbox_page,
  ledger,
  policy,
  review,
  ui,
}
