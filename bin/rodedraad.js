#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8'

// A command takes half a second, in which optimising its code costs more than it gains; a large corpus still gets it.
setFlagsFromString('--interrupt-budget=1000000')
const { main } = await import('../dist/program/main.js')
const { processIo } = await import('../dist/program/process-io.js')

process.exitCode = await main(process.argv.slice(2), processIo())
