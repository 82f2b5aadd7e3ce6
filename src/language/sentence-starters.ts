// Words that, with a capital, begin a sentence and no name: after "U.S." or a closing quotation mark they
// tell the two apart. By hand.

/** Compared as written. */
// prettier-ignore
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set([
  'He', 'She', 'It', 'They', 'We', 'I', 'You', 'His', 'Her', 'Its', 'Their', 'Our', 'My', 'Your',
  'The', 'A', 'An', 'This', 'That', 'These', 'Those', 'There', 'Here', 'Some', 'Many', 'Most', 'Several', 'Each', 'Both', 'All', 'Another', 'Such', 'No',
  'But', 'And', 'Or', 'So', 'Yet', 'Nor', 'If', 'When', 'While', 'Although', 'Though', 'Because', 'Since', 'As', 'After', 'Before', 'Until', 'Unless', 'Once', 'Whether',
  'In', 'On', 'At', 'By', 'For', 'From', 'With', 'To', 'According', 'Following', 'During', 'Under', 'Among', 'Despite', 'Amid', 'Over',
  'However', 'Meanwhile', 'Also', 'Then', 'Now', 'Earlier', 'Later', 'Moreover', 'Furthermore', 'Instead', 'Still', 'Thus', 'Therefore', 'Asked', 'Speaking',
  'Who', 'What', 'Where', 'Why', 'How', 'Which', 'Yesterday', 'Today', 'Tomorrow', 'Officials', 'Critics', 'Police', 'Not', 'Only', 'Even', 'Just', 'Last', 'Other', 'Others',
]);
