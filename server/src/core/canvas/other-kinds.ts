import { comparable } from './names';

/** Headings that one kind of document has and canvases have not, in comparable form. */
export const otherKinds: readonly ReadonlySet<string>[] = [
  // Programs and libraries.
  names(
    'install, installation, installing, getting started, usage, quick start, quickstart, api, api reference, licence, license, contributing, configuration, changelog, documentation, options, faq, troubleshooting, examples, example, prerequisites, development, running tests, support, security, authors, acknowledgements, credits, badges, dependencies, compatibility, migration, deprecated, sponsors, see also, tests, build, building, cli, command line, environment variables, known issues',
  ),
  // Minutes.
  names(
    'attendees, present, apologies, absent, participants, agenda, action items, any other business, aob, next meeting, decisions, last minutes, minutes of the last meeting, previous minutes, matters arising, date and time, guests, parking lot, follow ups, date of next meeting, announcements, updates, round table',
  ),
  // Product requirements and specifications.
  names(
    'requirements, functional requirements, non functional requirements, nonfunctional requirements, acceptance criteria, user stories, user story, milestones, out of scope, in scope, scope, release criteria, rollout, rollout plan, launch plan, technical requirements, technical design, data model, api, dependencies, release plan, feature requirements, product requirements, ux requirements, performance requirements, stakeholders, revision history, document history, use cases, background, open questions, appendix, non goals, goals and non goals, design, architecture, security, analytics, timeline',
  ),
  // Offers of employment.
  names(
    'responsibilities, qualifications, requirements, your profile, your tasks, your role, what we offer, what you bring, what you will do, how to apply, about us, about you, about the role, about the company, benefits and perks, perks, skills, salary, compensation, who you are, nice to have, must have, apply now, equal opportunity',
  ),
  // Studies and reports.
  names(
    'abstract, introduction, methods, method, methodology, materials and methods, results, discussion, conclusion, conclusions, references, bibliography, limitations, related work, acknowledgements, appendix, literature review, table of contents, list of figures, balance sheet, income statement, profit and loss, outlook, letter to shareholders, governance, audit, staff, finances',
  ),
  // Guides for those who write.
  names('examples, example, writing guidelines, guidelines, when to use, learning objectives'),
  // What changed from one version to the next.
  names(
    'added, changed, fixed, removed, deprecated, security, unreleased, bug fixes, breaking changes, new features, improvements, upgrade notes, known issues',
  ),
  // How things stand.
  names(
    'this week, last week, next week, this month, next month, done, doing, to do, todo, blocked, blockers, in progress, highlights, lowlights, wins, problems, problem so far, issues, help needed, asks, status, progress, holidays, hiring, misc, miscellaneous, other, people, money, budget, next, what happened, where we are, what went well, what did not go well',
  ),
  // What went wrong, and plans of projects.
  names(
    'impact, root cause, root causes, detection, resolution, timeline, what went well, what went wrong, action items, lessons learned, contributing factors, trigger, recovery',
  ),
];

function names(list: string): ReadonlySet<string> {
  return new Set(list.split(',').map(comparable));
}

/** Headings that requirements and plans have more often than canvases; two of them count as one. */
export const softHeadings = names(
  'problem statement, problem, goals, goal, objective, objectives, users, target users, personas, user personas, persona, success metrics, risks and assumptions, risks, constraints, overview, background and motivation, motivation, features and requirements, future work, future considerations, document information, status, vision, kpis, competitive analysis, budget, team, next steps',
);
