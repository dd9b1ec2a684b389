#!/usr/bin/env node
// The command itself is built; this file is there to be linked before it is.
import('../dist/cli/canvasmark.mjs');
