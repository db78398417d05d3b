package org.coopgraph.organisation.filter;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.coopgraph.entity.PartialDate;
import org.coopgraph.organisation.OrganisationRole;
import org.coopgraph.organisation.OrganisationType;

/**
 * A filter as a client writes it: lists are alternatives, fields are conjoined; null does
 * not restrict.
 */
public record OrganisationFilter(@Nullable List<OrganisationRole> roles, @Nullable List<OrganisationType> types,
		@Nullable List<String> countries, @Nullable List<String> regions, @Nullable List<String> sectors,
		@Nullable YearRange founded, @Nullable Boolean crossSector, @Nullable Boolean international,
		@Nullable BoundingBoxFilter within, @Nullable NearFilter near, @Nullable String text,
		@Nullable PartialDate memberOn, @Nullable MembershipFilter membership, @Nullable PartialDateRange joined,
		@Nullable PartialDateRange left) {

	/**
	 * Checks what needs no look into the graph.
	 * @throws BadRequestException if a range begins after its end or a place is not on
	 * the map
	 */
	void check() {
		if (this.founded != null) {
			this.founded.check();
		}
		if (this.within != null) {
			this.within.check();
		}
		if (this.near != null) {
			this.near.check();
		}
		if (this.joined != null) {
			this.joined.check("joined");
		}
		if (this.left != null) {
			this.left.check("left");
		}
	}

}
