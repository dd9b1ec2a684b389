-- What Neovim has since 0.8, for older ones, so that the configuration of the documentation runs there too.

vim.fs = {
  dirname = function(path) return vim.fn.fnamemodify(path, ':h') end,
  find = function(names, options)
    for _, name in ipairs(names) do
      local found = vim.fn.findfile(name, options.path .. ';')
      if found ~= '' then return { vim.fn.fnamemodify(found, ':p') } end
    end
    return {}
  end,
}

function vim.lsp.start(config)
  for _, client in pairs(vim.lsp.get_active_clients()) do
    if client.name == config.name and client.config.root_dir == config.root_dir then
      return vim.lsp.buf_attach_client(0, client.id)
    end
  end
  vim.lsp.buf_attach_client(0, vim.lsp.start_client(config))
end
