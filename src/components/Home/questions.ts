/** The questions people ask most, and the page that answers each. */
export const questions: readonly { question: string; to: string }[] = [
  { question: 'Can my therapist be my friend?', to: '/faq/friendship#be-friends' },
  { question: 'I have strong feelings for my therapist', to: '/guides/transference' },
  { question: 'Can we be friends once therapy has ended?', to: '/guides/after-therapy' },
  { question: 'Something my therapist did feels wrong', to: '/guides/raising-concerns' },
  { question: 'What happens if I say I think about suicide?', to: '/guides/suicidal-thoughts' },
  { question: 'My therapist dropped me', to: '/guides/being-dropped' },
  { question: 'Can my therapist come to my wedding?', to: '/guides/special-events' },
  { question: 'Why do they never talk about themselves?', to: '/guides/one-sidedness' },
  { question: 'Can I give my therapist a gift?', to: '/guides/gifts' },
  { question: 'Is it all right to hug my therapist?', to: '/guides/touch' },
  { question: 'Is what I say in therapy private?', to: '/guides/confidentiality' },
  { question: 'How do I find a therapist I can check?', to: '/guides/choosing-a-therapist' },
];
