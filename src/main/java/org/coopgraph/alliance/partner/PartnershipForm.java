package org.coopgraph.alliance.partner;

/** Form in which the Alliance works with a partner. */
enum PartnershipForm {

	CONSULTATIVE_STATUS, MEMORANDUM, AGREEMENT, PARTNERSHIP, MEMBERSHIP, TASK_FORCE, PARTICIPATION, REGISTER, RELATIONS

}
