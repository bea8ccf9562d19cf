import vue from 'eslint-plugin-vue'
import a11y from 'eslint-plugin-vuejs-accessibility'
import tseslint from 'typescript-eslint'

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'src/http/api.ts'] },
  ...tseslint.configs.recommended,
  ...vue.configs['flat/recommended'],
  ...a11y.configs['flat/recommended'],
  {
    files: ['**/*.vue', '**/*.ts'],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
    rules: {
      'vue/no-v-html': 'error', // text of documents and people is shown as text only
      'vuejs-accessibility/no-redundant-roles': 'off', // a table laid out as cards loses its implicit roles
      'vue/multi-word-component-names': 'off',
      'vue/require-default-prop': 'off', // TypeScript says which are optional
      // Layout of templates is left to the writer: these fight over line breaks.
      'vue/max-attributes-per-line': 'off',
      'vue/singleline-html-element-content-newline': 'off',
      'vue/multiline-html-element-content-newline': 'off',
      'vue/html-closing-bracket-newline': 'off',
      'vue/html-indent': 'off',
      'vue/html-self-closing': ['error', { html: { void: 'always' } }],
      'vue/attributes-order': 'off',
      'vuejs-accessibility/label-has-for': 'off', // UiField joins label and input by id
      'vuejs-accessibility/form-control-has-label': 'off', // likewise; axe-core checks the result in the browser
      'vuejs-accessibility/no-static-element-interactions': 'off', // Ctrl+Enter on a form, arrows on a table
      'vuejs-accessibility/no-autofocus': 'off', // only inside dialogs, where it is right
    },
  },
)
