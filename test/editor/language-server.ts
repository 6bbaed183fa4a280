import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { onTestFinished } from 'vitest'

/** A line and a column, from 0. */
interface Position {
  readonly line: number
  readonly character: number
}

interface Problem {
  readonly message: string
  readonly range: { readonly start: Position; readonly end: Position }
}

interface Message {
  readonly id?: number
  readonly method?: string
  readonly result?: unknown
  readonly params?: {
    readonly uri?: string
    readonly items?: readonly { readonly section: string }[]
    readonly diagnostics?: readonly Problem[]
  }
}

/** An editor with one file open, as far as a language server sees it. */
export interface Editor {
  /** The file as it now is, and what the server says of it: `2:5 text`, from 1. */
  problems(text: string): Promise<readonly string[]>
  /** What it offers to write at a place. */
  completions(at: Position): Promise<readonly string[]>
  /** What it tells of the word at a place. */
  hover(at: Position): Promise<string>
}

const settings: Readonly<Record<string, unknown>> = {
  yaml: {
    validate: true,
    hover: true,
    completion: true,
    // No schemas from the network.
    schemaStore: { enable: false, url: '' },
    kubernetesCRDStore: { enable: false },
  },
}

const program = path.join(
  path.dirname(createRequire(import.meta.url).resolve('yaml-language-server/package.json')),
  'bin/yaml-language-server',
)

/** Starts the YAML language server of editors, which ends with the test. */
export async function openEditor(file: string): Promise<Editor> {
  const uri = pathToFileURL(file).href
  const server = connect()
  const rootUri = pathToFileURL(path.dirname(file)).href
  const hover = { contentFormat: ['markdown'] }
  await server.request('initialize', {
    processId: process.pid,
    rootUri,
    capabilities: {
      textDocument: { hover, completion: { completionItem: { snippetSupport: true } } },
      workspace: { configuration: true },
    },
    workspaceFolders: [{ uri: rootUri, name: 'test' }],
  })
  server.notify('initialized', {})
  server.notify('workspace/didChangeConfiguration', { settings })

  let version = 0
  return {
    async problems(text) {
      version += 1
      const answer = server.told(uri)
      const textDocument = { uri, version, languageId: 'yaml', text }
      if (version === 1) server.notify('textDocument/didOpen', { textDocument })
      else server.notify('textDocument/didChange', { textDocument, contentChanges: [{ text }] })
      const found = await answer
      const inOrder = found.toSorted((one, other) => one.range.start.line - other.range.start.line)
      return inOrder.map(
        ({ range: { start }, message }) => `${start.line + 1}:${start.character + 1} ${message}`,
      )
    },
    async completions(position) {
      const result = await server.request('textDocument/completion', {
        textDocument: { uri },
        position,
      })
      return labelsOf(result)
    },
    async hover(position) {
      const result = await server.request('textDocument/hover', { textDocument: { uri }, position })
      return textOf(result)
    },
  }
}

function labelsOf(result: unknown): readonly string[] {
  if (typeof result !== 'object' || result === null || !('items' in result)) return []
  const { items } = result
  if (!Array.isArray(items)) return []
  return items.map((one: { readonly label: string }) => one.label)
}

function textOf(result: unknown): string {
  if (typeof result !== 'object' || result === null || !('contents' in result)) return ''
  const { contents } = result
  if (typeof contents !== 'object' || contents === null || !('value' in contents)) return ''
  return String(contents.value)
}

interface Connection {
  request(method: string, params: unknown): Promise<unknown>
  notify(method: string, params: unknown): void
  /** What the server says next of a file. */
  told(uri: string): Promise<readonly Problem[]>
}

/** JSON-RPC over the streams of the server, each message behind a line with its length. */
function connect(): Connection {
  const child = spawn(process.execPath, [program, '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  onTestFinished(() => {
    child.kill()
  })
  const answers = new Map<number, (result: unknown) => void>()
  const listeners = new Map<string, (problems: readonly Problem[]) => void>()
  const send = (message: object): void => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message })
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
  }
  const receive = ({ id, method, result, params }: Message): void => {
    if (method === undefined) answers.get(id ?? -1)?.(result)
    else if (method === 'textDocument/publishDiagnostics') tell(listeners, params)
    else if (id !== undefined) send({ id, result: settingsFor(params) })
  }
  readMessages(child.stdout, receive)
  let last = 0
  return {
    request(method, params) {
      last += 1
      const id = last
      send({ id, method, params })
      return new Promise((resolve) => answers.set(id, resolve))
    },
    notify(method, params) {
      send({ method, params })
    },
    told: (uri) => new Promise((resolve) => listeners.set(uri, resolve)),
  }
}

function tell(
  listeners: ReadonlyMap<string, (problems: readonly Problem[]) => void>,
  params: Message['params'],
): void {
  listeners.get(params?.uri ?? '')?.(params?.diagnostics ?? [])
}

/** The server asks for the settings of the sections that it names; whatever else it asks for may be nothing. */
function settingsFor(params: Message['params']): unknown {
  return params?.items?.map(({ section }) => settings[section] ?? null) ?? null
}

function readMessages(stream: NodeJS.ReadableStream, receive: (message: Message) => void): void {
  let waiting = Buffer.alloc(0)
  stream.on('data', (chunk: Buffer) => {
    waiting = Buffer.concat([waiting, chunk])
    for (;;) {
      const header = waiting.indexOf('\r\n\r\n')
      const length = /Content-Length: (?<bytes>\d+)/iu.exec(waiting.toString('utf8', 0, header))
      const end = header + 4 + Number(length?.groups?.bytes)
      if (header < 0 || !(waiting.length >= end)) return
      receive(parsed(waiting.toString('utf8', header + 4, end)))
      waiting = waiting.subarray(end)
    }
  })
}

function parsed(json: string): Message {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-return -- what the protocol says a message is
  return JSON.parse(json)
}
