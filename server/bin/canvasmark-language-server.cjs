#!/usr/bin/env node
// The server itself is built; this file is there to be linked before it is.
import('../dist/language-server/server.mjs');
