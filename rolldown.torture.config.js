import { defineConfig } from 'rolldown'

/** What `npm run torture` runs: processes that are killed while they save. */
export default defineConfig({
  input: { torture: 'test/torture/torture.ts', saver: 'test/torture/saver.ts' },
  platform: 'node',
  logLevel: 'warn',
  output: { dir: 'node_modules/.cache/rodedraad-torture', format: 'esm', cleanDir: true },
})
