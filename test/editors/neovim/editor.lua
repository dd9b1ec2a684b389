-- What the scenarios share: they act as a writer does, and wait for what the server makes of it.

local editor = {}

-- In milliseconds; nothing takes nearly that long.
local patience = 15000

-- The first value that `look` gives which is not nil. Fails when there is none in time.
function editor.wait(what, look)
  local value
  local came = vim.wait(patience, function()
    value = look()
    return value ~= nil
  end, 10)
  if not came then error('waited in vain for ' .. what) end
  return value
end

local function clients()
  local all = vim.lsp.get_clients or vim.lsp.get_active_clients
  return vim.tbl_filter(function(client) return client.name == 'canvasmark' end, vim.tbl_values(all()))
end

function editor.open(name)
  vim.cmd('edit ' .. name)
  return editor.wait('the server', function()
    local client = clients()[1]
    return client and client.initialized and vim.lsp.buf_is_attached(0, client.id) and client or nil
  end)
end

-- The diagnostics of a rule in the current buffer, as soon as there are as many as that.
function editor.findings(rule, count)
  return editor.wait(count .. ' findings of ' .. rule, function()
    local found = vim.tbl_filter(function(diagnostic)
      return diagnostic.source == 'canvasmark' and diagnostic.code == rule
    end, vim.diagnostic.get(0))
    return #found == count and found or nil
  end)
end

-- Puts the caret (as users count lines and columns) at these words.
function editor.caret_at(words)
  vim.fn.cursor(1, 1)
  if vim.fn.search('\\V' .. words, 'c') == 0 then error('"' .. words .. '" does not stand in the buffer') end
end

-- Takes the code action whose title contains these words from the menu that Neovim shows. Returns all titles.
function editor.take_action(words)
  local titles = nil
  local picked = false
  vim.ui.select = function(items, options, choose)
    titles = vim.tbl_map(options.format_item, items)
    for index, title in ipairs(titles) do
      if not picked and title:find(words, 1, true) then
        picked = true
        choose(items[index], index)
      end
    end
  end
  vim.lsp.buf.code_action()
  editor.wait('a menu of code actions', function() return titles end)
  if not picked then error('no "' .. words .. '" among: ' .. table.concat(titles, ', ')) end
  return titles
end

function editor.text(name)
  return table.concat(vim.api.nvim_buf_get_lines(vim.fn.bufnr(name), 0, -1, false), '\n') .. '\n'
end

-- Runs a scenario, writes down what it returns, or how it failed, and ends Neovim.
function editor.run(scenario)
  local ok, result = xpcall(scenario, debug.traceback)
  local answer = ok and { result = result } or { error = result }
  vim.fn.writefile({ vim.fn.json_encode(answer) }, vim.env.CANVASMARK_TEST_ANSWER)
  vim.cmd('qall!')
end

return editor
