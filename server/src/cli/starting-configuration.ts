/** The configuration that one begins with: what can be set, commented out, so that it changes nothing. */
export const startingYaml = `# How Canvasmark reads and checks the strategy documents in this folder and below.
# Nothing has to be set. A mistake is a finding at its line, and all else stays in force.

# recommended asks for what a finished, good document has. In strict, what is otherwise only worth
# knowing keeps a check from passing. In odi, jobs and outcomes have the form of Outcome-Driven Innovation.
profile: recommended

# Each rule can be off, hint, info, warning or error; “canvasmark explain” lists them all.
# rules:
#   vp/feature-without-benefit: error
#   text/list-marker: off

# Your own products and features, which are solutions wherever a document names them;
# and words that are fine here, whatever a rule thinks of them.
# terms:
#   products: [Night line]
#   fine: [synergy]

# Value drivers of your own.
# drivers:
#   compliance:
#     name: Compliance
#     aliases: [Regulation]
#     question: Which rule does it help the buyer to keep?

# The value drivers that each buyer needs, and buyers of your own.
# buyers:
#   patients: [utility, influence, need]
#   municipalities:
#     name: Municipalities
#     aliases: [Towns, Counties]
#     drivers: [utility, need, reduce-costs]

# Canvases of your own: a text below <!-- canvas: okr --> is read as one.
# canvases:
#   - id: okr
#     name: Objectives and key results
#     aliases: [OKRs]
#     blocks:
#       - id: objectives
#         letters: O
#         question: Where do we want to be?
#       - id: key-results
#         aliases: [Results]
#         letters: KR
#         question: How do we know that we are there?
#         links: [objectives]
#       - id: risks
#         required: false
#         attributes:
#           likelihood: [high, medium, low]
#     grid:
#       - [objectives, objectives, risks]
#       - [key-results, key-results, risks]

# How pictures look when they leave the editor: plain, print or brand. A colour stands in quotes.
# picture:
#   style: brand
#   colors: { main: "#0a5f73", accent: "#7a4b00" }
#   logo: brand/logo.svg

# Which files are checked, as globs from this folder. Without them, every Markdown file.
# include: [strategy/**/*.md]
# exclude: [archive]
`;

/** The same in JSON, which has no comments. */
export const startingJson = `${JSON.stringify(
  { profile: 'recommended', rules: {}, terms: { products: [], fine: [] } },
  null,
  2,
)}\n`;
