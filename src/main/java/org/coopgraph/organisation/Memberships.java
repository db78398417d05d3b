package org.coopgraph.organisation;

import org.jspecify.annotations.Nullable;

import org.coopgraph.curated.CuratedGraphRepository;
import org.coopgraph.curated.CuratedLink;
import org.coopgraph.curated.CuratedNode;
import org.coopgraph.cypher.row.Row;
import org.coopgraph.entity.RelationshipType;
import org.springframework.stereotype.Component;

/** The memberships of members in the Alliance, held in memory. */
@Component
class Memberships {

	private final CuratedGraphRepository curated;

	Memberships(CuratedGraphRepository curated) {
		this.curated = curated;
	}

	/** Null where an organisation is no member. */
	@Nullable Membership of(Organisation organisation) {
		CuratedNode member = (organisation.role() == OrganisationRole.MEMBER)
				? this.curated.get().node(organisation.id()) : null;
		return (member == null) ? null
				: member.links(RelationshipType.MEMBER_OF.name())
					.findFirst()
					.map(CuratedLink::properties)
					.map(Memberships::toMembership)
					.orElse(null);
	}

	private static Membership toMembership(Row membership) {
		return new Membership(membership.optionalConstant("category", MembershipCategory.class),
				membership.text("since"), membership.text("until"), membership.text("note"),
				membership.strings("sourceIds"));
	}

}
