local editor = require('editor')

editor.run(function()
  editor.open('plan.md')
  editor.findings('ref/unknown-id', 1)
  editor.caret_at('J1')
  vim.lsp.buf.rename('J7')
  editor.wait('the new id', function()
    return editor.text('plan.md'):find('J7', 1, true) and true or nil
  end)
  return {
    plan = editor.text('plan.md'),
    offer = vim.fn.bufloaded('offer.md') == 1 and editor.text('offer.md') or '',
  }
end)
