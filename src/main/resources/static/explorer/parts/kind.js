import { text } from '../language.js';

const LABELS = {
  GLOBAL_OFFICE: 'GlobalOffice', REGIONAL_OFFICE: 'RegionalOffice', SECTORAL_ORGANISATION: 'SectoralOrganisation',
  COMMITTEE: 'Committee', NETWORK: 'Network', MEMBER: 'Member', AFFILIATE: 'Affiliate', COOPERATIVE: 'Cooperative',
};

// The label of an entity in the graph, which also names its colours: --Member, --Member-edge and --Member-text.
export function labelOf({ __typename, role }) {
  return LABELS[role] ?? __typename;
}

export function kindOf(entity) {
  return text(`kind.${labelOf(entity)}`);
}
