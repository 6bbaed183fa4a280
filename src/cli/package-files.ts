import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** A file of the package. This one, built or bundled, lies two folders below its root. */
export function packageFile(name: string): string {
  return fileURLToPath(new URL(`../../${name}`, import.meta.url))
}

/** The version in package.json. */
export function version(): string {
  const text = readFileSync(packageFile('package.json'), 'utf8')
  return /"version":\s*"(?<version>[^"]+)"/u.exec(text)?.groups?.version ?? ''
}
