package org.coopgraph.organisation;

import org.coopgraph.entity.PartialDate;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Memberships on a date. */
@Controller
class MembershipController {

	private final Memberships memberships;

	MembershipController(Memberships memberships) {
		this.memberships = memberships;
	}

	@QueryMapping
	MembershipOnDate membership(@Argument PartialDate on) {
		return this.memberships.on(on);
	}

	@SchemaMapping
	MembershipStatus status(Membership membership, @Argument PartialDate on) {
		return membership.dates().on(on);
	}

}
