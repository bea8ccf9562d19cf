import { ref } from 'vue'

export interface Question {
  title: string
  words?: string
  yes: string // says what will happen ("发布"), never just "OK"
  danger?: boolean
  reason?: string // label of a reason that must be given
}

export interface Asked extends Question {
  answer: (given: Answer) => void
}

export type Answer = { yes: true; reason: string } | { yes: false }

export const asked = ref<Asked | null>(null)

// Asks, and waits for the person. `ConfirmHost`, placed once in the shell, shows it. A second question waits for nothing:
// it answers the first with no, as a page that has moved on would.
export function confirm(question: Question): Promise<Answer> {
  asked.value?.answer({ yes: false })
  return new Promise((resolve) => {
    asked.value = {
      ...question,
      answer: (given) => {
        asked.value = null
        resolve(given)
      },
    }
  })
}
