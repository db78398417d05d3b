package org.coopgraph.organisation;

import java.util.List;
import java.util.Objects;

import org.coopgraph.country.Countries;
import org.coopgraph.country.Country;
import org.coopgraph.register.OwnershipType;
import org.coopgraph.register.Register;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields that lead between organisations, registers and countries. */
@Controller
class RegistrationController {

	private final Registrations registrations;

	private final Countries countries;

	RegistrationController(Registrations registrations, Countries countries) {
		this.registrations = registrations;
		this.countries = countries;
	}

	@SchemaMapping
	@Nullable Registration registration(Organisation organisation) {
		return this.registrations.of(organisation);
	}

	@SchemaMapping
	@Nullable OwnershipType ownership(Organisation organisation) {
		return this.registrations.ownership(organisation);
	}

	@SchemaMapping
	List<Organisation> sameAs(Organisation organisation) {
		return this.registrations.sameAs(organisation);
	}

	@SchemaMapping
	Country country(Register register) {
		String id = this.registrations.countryId(register);
		return Objects.requireNonNull(this.countries.byIds(List.of(id)).get(id));
	}

}
