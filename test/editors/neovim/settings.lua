local editor = require('editor')

editor.run(function()
  local client = editor.open('resembling.md')
  editor.findings('ref/unknown-id', 0)
  -- Neovim that is asked for its settings answers with these.
  client.config.settings = { canvasmark = { detect = 'resembling' } }
  client.notify('workspace/didChangeConfiguration', { settings = { canvasmark = { detect = 'resembling' } } })
  return { found = #editor.findings('ref/unknown-id', 1) }
end)
