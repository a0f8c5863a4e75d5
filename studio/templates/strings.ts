import type {ArticleKind} from '../../src/vocabulary.ts'

interface TemplateWords {
  title: string
  outline: readonly {heading: string; note: string}[]
}

/** Every word of the templates. A note is in brackets that begin with "Add": then nobody can publish it by mistake. */
export const templateStrings = {
  kinds: {
    concept: {
      title: 'Article: concept',
      outline: [
        {
          heading: 'What [name of the idea] means',
          note: '[Add what it is in one plain sentence, and that it is not a diagnosis]',
        },
        {heading: 'How it can feel', note: '[Add what people notice, and cite who found that]'},
        {heading: 'Where it comes from', note: '[Add what research says, and how sure it is]'},
        {heading: 'What can help', note: '[Add what readers can do, and cite what supports it]'},
        {heading: 'When to talk to somebody', note: '[Add when to ask for help, and how to reach the clinic]'},
      ],
    },
    condition: {
      title: 'Article: condition',
      outline: [
        {heading: 'What is [name of the condition]?', note: '[Add what it is in one plain sentence]'},
        {heading: 'Symptoms', note: '[Add what people notice, and which signs need help at once]'},
        {heading: 'How common it is', note: '[Add the number of people, whom it is about, and its source]'},
        {heading: 'Causes', note: '[Add what is known, what is not, and how sure research is]'},
        {heading: 'How it is diagnosed', note: '[Add who can tell, and how; a page cannot]'},
        {heading: 'Treatment', note: '[Add what helps, what it may harm, and what happens without it]'},
        {heading: 'When to get help', note: '[Add when to ask, and insert the crisis numbers that are needed]'},
      ],
    },
    treatment: {
      title: 'Article: treatment',
      outline: [
        {heading: 'What is [name of the treatment]?', note: '[Add what happens in it, in one plain sentence]'},
        {heading: 'Whom it is for', note: '[Add whom it was studied in, and for whom it is not]'},
        {heading: 'How well it works', note: '[Add of how many people it helps how many, and cite it]'},
        {heading: 'Risks and side effects', note: '[Add what can go wrong, and how often]'},
        {heading: 'Other choices', note: '[Add what else there is, and what happens without treatment]'},
        {heading: 'What to ask', note: '[Add questions that readers can bring to their visit]'},
      ],
    },
    medication: {
      title: 'Article: medication',
      outline: [
        {heading: 'What is [name of the medicine]?', note: '[Add what it is for, in one plain sentence]'},
        {
          heading: 'The most important warning',
          note: '[Add the boxed warning of the official label in plain words, or that it has none]',
        },
        {
          heading: 'Before you stop taking it',
          note: '[Add whether stopping it suddenly can do harm, and whom to ask first]',
        },
        {heading: 'How well it works', note: '[Add of how many people it helps how many, and cite it]'},
        {heading: 'Side effects', note: '[Add common ones, and those that need help at once]'},
        {heading: 'Who should not take it', note: '[Add what to tell the prescriber first]'},
        {heading: 'The official label', note: '[Add a link to the label at the authority that approved it]'},
      ],
    },
    practical: {
      title: 'Article: practical',
      outline: [
        {heading: 'What to expect', note: '[Add what happens, step by step]'},
        {heading: 'What to bring', note: '[Add what readers need on the day]'},
        {heading: 'What it costs', note: '[Add prices and insurance, or where to ask]'},
        {heading: 'How to reach us', note: '[Add how to book, change and cancel]'},
      ],
    },
  } satisfies Record<ArticleKind, TemplateWords>,
} as const
