import { lights, roles } from '~messages/zh.yaml'
import app from '../zh.yaml'
import policy from '@/policy/zh.yaml'
import ui from '@/ui/zh.yaml'

export default { app, policy, ui, lights, roles }
