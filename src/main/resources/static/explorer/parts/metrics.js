// The metrics of figures; the first is known since 1895.
export const METRICS = ['COUNTRIES', 'MEMBER_ORGANISATIONS', 'COOPERATIVES', 'PEOPLE', 'FULL_MEMBERS',
  'ASSOCIATE_MEMBERS'];
