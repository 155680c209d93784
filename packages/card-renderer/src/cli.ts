#!/usr/bin/env node
process.stderr.write('usage: card-renderer preview FILE\n')
process.exitCode = 2
