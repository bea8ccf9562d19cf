// usage: node build/api.mjs [--check]
// Writes src/http/api.ts, the types of every request and answer, from the contract api/openapi.yaml. With --check it only
// says whether the file is what the contract gives, and exits 1 if not.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import openapiTS, { astToString } from 'openapi-typescript'

const at = (path) => new URL(path, import.meta.url)
const kTypes = at('../src/http/api.ts')

const types = `// Made from api/openapi.yaml by \`npm run api\`; not to be edited.\n${astToString(await openapiTS(at('../../api/openapi.yaml'), { defaultNonNullable: false }))}`
if (!process.argv.includes('--check')) {
  writeFileSync(kTypes, types)
} else if (readFileSync(kTypes, 'utf8') !== types) {
  console.error(`${fileURLToPath(kTypes)} is older than api/openapi.yaml: run "npm run api" in web/`)
  process.exit(1)
}
