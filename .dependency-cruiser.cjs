/**
 * The arrows of imports go one way: core <- workspace <- features <- server.ts <- hosts, and inside the core
 * markdown <- canvas <- language, rules <- picture <- comparison. The client knows nothing of the server but its protocol.
 */

/** Forbids imports from one part to others. */
const no = (name, from, to, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: to },
});

const core = '^server/src/core/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one idea, or the idea they share wants a file.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    no(
      'core-is-alone',
      core,
      '^(?!server/src/core/).*server/src/|^client/|^test/|^scripts/',
      'The core knows neither files nor editors.',
    ),
    {
      name: 'core-is-pure',
      comment: 'The core runs in Node, in a browser worker and in a test alike.',
      severity: 'error',
      from: { path: core },
      to: { dependencyTypes: ['core'] },
    },
    no(
      'core-speaks-no-protocol',
      core,
      'node_modules/(?:vscode|@vscode)',
      'Findings are data; what editors call them is for features.',
    ),
    no(
      'markdown-is-lowest',
      `${core}markdown/`,
      `${core}(?!markdown/)`,
      'Markdown knows nothing of canvases.',
    ),
    no(
      'canvas-knows-markdown-and-words',
      `${core}canvas/`,
      `${core}(?!markdown/|canvas/|language/(?:gist|lately|notions)\\.ts)`,
      'Reading a canvas rests on Markdown, and on what words mean by themselves.',
    ),
    no(
      'language-knows-words-only',
      `${core}language/`,
      `${core}(?!language/|canvas/(?:definition|model|names)\\.ts)`,
      'Judging a sentence needs no document.',
    ),
    no(
      'rules-below-pictures',
      `${core}rules/`,
      `${core}(?:picture/|comparison/|[^/]+\\.ts$)`,
      'A rule sees one section and asks the canvas.',
    ),
    no(
      'pictures-below-documents',
      `${core}(?:picture|comparison)/`,
      `${core}[^/]+\\.ts$`,
      'A picture is drawn from a canvas and its findings.',
    ),
    no(
      'pictures-below-comparison',
      `${core}picture/`,
      `${core}comparison/`,
      'What became of a card is said on it; who compares marks it.',
    ),
    no(
      'mdast-stays-inside',
      `${core}(?!markdown/)`,
      'node_modules/(?:@types/mdast|mdast|micromark|remark|unified)',
      'Nothing outside core/markdown knows mdast.',
    ),
    no(
      'pictures-know-the-core',
      '^server/src/pictures/',
      '^server/src/(?!pictures/|core/)',
      'What becomes of a picture outside the editor needs no file and no editor.',
    ),
    {
      name: 'pictures-leave-when-asked',
      comment: 'Fonts, PNG, PDF and slides are large; nothing loads them before somebody exports a picture.',
      severity: 'error',
      from: { path: '^server/src/(?!pictures/|cli/(?:render|diff)\\.ts)' },
      to: {
        path: '^server/src/pictures/(?!formats\\.ts)',
        dependencyTypesNot: ['dynamic-import', 'type-only'],
      },
    },
    no(
      'configuration-below-workspace',
      '^server/src/configuration/',
      '^server/src/(?!configuration/|core/)',
      'Reading a configuration needs no file and no editor.',
    ),
    {
      name: 'configuration-is-loaded-when-needed',
      comment:
        'What reads YAML and checks it is as much again as the server: only who has a configuration pays for it.',
      severity: 'error',
      from: { path: '^server/src/(?!configuration/)' },
      to: { path: '^server/src/configuration/', dependencyTypesNot: ['dynamic-import', 'type-only'] },
    },
    no(
      'workspace-below-features',
      '^server/src/workspace/',
      '^server/src/(?:features|cli)/|^server/src/(?:server|node|browser)\\.ts',
      'The workspace serves editors and the command line alike.',
    ),
    no(
      'features-below-server',
      '^server/src/features/',
      '^server/src/cli/|^server/src/(?:server|node|browser)\\.ts',
      'A feature does not know who composes it.',
    ),
    {
      name: 'features-know-no-host',
      comment: 'What is of Node or of a browser comes in through the host.',
      severity: 'error',
      from: { path: '^server/src/(?:features|workspace)/|^server/src/server\\.ts' },
      to: { dependencyTypes: ['core'] },
    },
    no(
      'command-line-needs-no-editor',
      '^server/src/cli/',
      '^server/src/features/|^server/src/(?:server|node|browser)\\.ts|node_modules/vscode',
      'The command line rests on core and workspace.',
    ),
    no(
      'client-knows-the-protocol-only',
      '^client/',
      '^server/(?!src/protocol\\.ts)',
      'All else of the server is behind its requests.',
    ),
    no('server-never-imports-vscode', '^server/', '^vscode$|^client/', 'The server runs without VS Code.'),
    no(
      'no-imports-of-tests',
      '^(?:server|client)/',
      '^(?:test|scripts)/',
      'What ships does not rest on tests.',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
