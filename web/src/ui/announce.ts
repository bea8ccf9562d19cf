import { ref } from 'vue'

// What screen readers are told without moving the focus. `ToastHost` renders the region; saying the same words twice in a
// row needs a changed text, or nothing is spoken, hence the invisible toggle.
export const announced = ref('')

export function announce(words: string): void {
  announced.value = announced.value === words ? `${words}\u200b` : words
}
