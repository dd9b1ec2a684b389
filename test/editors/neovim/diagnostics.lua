local editor = require('editor')

editor.run(function()
  editor.open('plan.md')
  local unknown = editor.findings('ref/unknown-id', 1)[1]
  editor.caret_at('P9')
  vim.cmd('normal! cwP1')
  editor.findings('ref/unknown-id', 0)
  vim.cmd('edit notes.md')
  local others = #vim.diagnostic.get(0)
  return {
    line = unknown.lnum,
    column = unknown.col,
    message = unknown.message,
    severity = unknown.severity,
    ordinary = others,
  }
end)
