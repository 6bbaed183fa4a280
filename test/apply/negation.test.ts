import { describe, expect, it, test } from 'vitest'
import { found, keywordBook } from './coding.ts'

const rust = keywordBook('rust')

describe('a word is denied', () => {
  test.each([
    'Er was geen rust.',
    'Zonder rust ging het.',
    'Tijd noch rust.',
    'Er was niet echt rust.',
    'Nooit rust.',
    'Nauwelijks rust.',
    'NIÉT rust.',
    'Rust kregen we niet.',
    'Rust was er nooit.',
    'Rust was er nauwelijks.',
    // Five words on, on either side.
    'Geen zo zo zo zo rust.',
    'Rust zo zo zo zo niet.',
    'Niet alleen tijd, geen rust.',
    // “niet” and “alleen” of two clauses.
    'Rust was er niet. Alleen thuis.',
    'Rust kregen we niet, alleen bij oma.',
    // The stop of an abbreviation ends no clause.
    'Geen bijv. rust.',
    'Rust was er bijv. thuis niet.',
    'Rust kwam o.a. thuis nooit.',
  ])('%s', (said) => {
    expect(found(rust, said)).toEqual([said.includes('Rust') ? '−Rust' : '−rust'])
  })
})

describe('a word is not denied', () => {
  test.each([
    'Er was rust.',
    // Six words on.
    'Geen zo zo zo zo zo rust.',
    'Rust zo zo zo zo zo niet.',
    // These deny what follows only.
    'Rust kregen we geen.',
    'Rust zonder tijd.',
    'Rust noch tijd.',
    // Another clause.
    'Nee niet, rust.',
    'Het lukte niet. Rust hielp.',
    'Geen thee enz. Rust hielp.',
    'Het lukte niet – rust hielp.',
    'Zo was het niet: rust.',
    'Zo (niet) rust.',
    'Rust, niet tijd.',
    'Rust. Niet tijd.',
    'Geen tijd maar rust.',
    'Rust maar geen tijd, niet veel.',
    'Rust maar niet tijd.',
    // No negation.
    'Niet alleen rust.',
    'Rust niet alleen thuis.',
    'Iets rust, niets.',
  ])('%s', (said) => {
    expect(found(rust, said)).toEqual([said.includes('Rust') ? 'Rust' : 'rust'])
  })
})

describe('a negation that belongs to the keyword', () => {
  it('denies nothing', () => {
    expect(found(keywordBook('niet naar school'), 'Hij ging niet naar school.')).toEqual([
      'niet naar school',
    ])
    expect(found(keywordBook('geen rust'), 'Er was geen rust.')).toEqual(['geen rust'])
  })

  it('may be denied itself', () => {
    expect(found(keywordBook('zonder rust'), 'Nooit zonder rust.')).toEqual(['−zonder rust'])
  })
})

describe('between the parts of a separable verb', () => {
  const calling = keywordBook('{ separable: opbellen }')

  test.each([
    ['Ze belde nooit op.', ['−belde nooit op']],
    ['Ze belt ons niet meer op.', ['−belt ons niet meer op']],
    ['Ze belde geen mens op.', ['−belde geen mens op']],
    ['Ze belde niet alleen op.', ['belde niet alleen op']],
    ['Ze belde ons op.', ['belde ons op']],
    ['Ze heeft niet opgebeld.', ['−opgebeld']],
  ])('%s', (said, words) => {
    expect(found(calling, said)).toEqual(words)
  })
})

describe('between words near each other', () => {
  const near = keywordBook('{ near: [school, luisteren] }')

  test.each([
    ['De school wilde niet naar ons luisteren.', ['−school wilde niet naar ons luisteren']],
    ['De school wilde naar ons luisteren.', ['school wilde naar ons luisteren']],
    ['De school? Nooit dat ze luisteren.', ['−school? Nooit dat ze luisteren']],
    ['De school kon niet alleen luisteren.', ['school kon niet alleen luisteren']],
    ['Niet de school, die luistert.', ['−school, die luistert']],
  ])('%s', (said, words) => {
    expect(found(near, said)).toEqual(words)
  })

  it('a negation that was looked for denies nothing', () => {
    const never = keywordBook('{ near: [school, niet luisteren] }')
    expect(found(never, 'De school wil niet luisteren.')).toEqual(['school wil niet luisteren'])
  })
})

it('is flagged, and drops nothing', () => {
  expect(found(rust, 'Geen rust, wel rust. Rust was er niet.')).toEqual(['−rust', 'rust', '−Rust'])
})
