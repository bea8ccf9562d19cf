import { audiences, bindings, comparators, disclosures, inbox, levels, lights, reasons, roles, target_kinds, validities } from '~messages/en.yaml'
import app from '../en.yaml'
import chasing from '@/chasing/en.yaml'
import http from '@/http/en.yaml'
import identity from '@/identity/en.yaml'
import accounts from '@/identity/accounts/en.yaml'
import inbox_page from '@/inbox/en.yaml'
import ledger from '@/ledger/en.yaml'
import policy from '@/policy/en.yaml'
import documents from '@/policy/documents/en.yaml'
import review from '@/policy/review/en.yaml'
import ui from '@/ui/en.yaml'

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
