// The keyboard of a journey, counting what a person does: each key pressed alone or with modifiers is one action, each
// character typed into a field too. Clicks are counted by whoever makes them through `click`.
export function countingKeyboard(page) {
  let actions = 0
  return {
    press: async (key, times = 1) => {
      for (let time = 0; time < times; time++) {
        actions++
        await page.keyboard.press(key)
      }
    },
    type: async (text) => {
      actions += [...text].length
      await page.keyboard.type(text)
    },
    click: async (locator) => {
      actions++
      await locator.click()
    },
    count: () => actions,
  }
}
