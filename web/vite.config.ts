import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'
import { chunkList } from './build/chunk_list.ts'
import { faceFallback } from './build/face_fallback.ts'
import { yamlMessages } from './build/yaml_messages.ts'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

// The oldest browser that county offices still use; build/bars.mjs holds the output against it.
const oldest = 'chrome86'

export default defineConfig(({ mode }) => {
  const gallery = mode === 'gallery'
  return {
    root: gallery ? at('./gallery') : at('.'),
    publicDir: at('./public'),
    plugins: [vue(), yamlMessages(), faceFallback(), ...(gallery ? [] : [chunkList(at('../build/web/chunks.json'))])],
    resolve: { alias: { '@': at('./src'), '~messages': at('../messages'), '~catalog': at('../catalog') } },
    define: {
      __VUE_PROD_DEVTOOLS__: false,
      __VUE_I18N_FULL_INSTALL__: false,
      __VUE_I18N_LEGACY_API__: false,
      __INTLIFY_PROD_DEVTOOLS__: false,
    },
    build: {
      outDir: gallery ? at('../build/web/gallery') : at('./dist'),
      emptyOutDir: true,
      target: oldest,
      cssTarget: oldest,
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0, // a data: URL would need an exception in the content security policy
      chunkSizeWarningLimit: 700,
      rolldownOptions: {
        input: gallery ? at('./gallery/index.html') : { portal: at('./index.html'), desk: at('./desk.html') },
        // What both faces stand on changes rarely: as a chunk of its own it stays in the browser over releases.
        output: { codeSplitting: { groups: [{ name: 'vue', test: /node_modules\/(@vue|vue|vue-router|vue-i18n|@intlify)\// }] } },
      },
    },
    server: { port: 5173, fs: { allow: [at('..')] }, proxy: { '/api': 'http://127.0.0.1:8080' } },
    test: { root: at('.'), environment: 'happy-dom', include: ['src/**/*.test.ts', 'build/**/*.test.ts'], pool: 'threads', maxWorkers: 1, isolate: false },
  }
})
