import { lights, roles } from '~messages/en.yaml'
import app from '../en.yaml'
import policy from '@/policy/en.yaml'
import ui from '@/ui/en.yaml'

export default { app, policy, ui, lights, roles }
