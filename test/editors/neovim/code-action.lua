local editor = require('editor')

editor.run(function()
  editor.open('plan.md')
  editor.findings('vp/feature-without-benefit', 1)
  editor.caret_at('F1')
  local titles = editor.take_action('which means')
  local text = editor.wait('the edit', function()
    local text = editor.text('plan.md')
    return text:find('which means', 1, true) and text or nil
  end)
  return { titles = titles, text = text }
end)
