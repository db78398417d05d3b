package org.coopgraph.country;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.coopgraph.graphql.language.Language;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Countries and regions. */
@Controller
class CountryController {

	private final Countries countries;

	private final Regions regions;

	CountryController(Countries countries, Regions regions) {
		this.countries = countries;
		this.regions = regions;
	}

	@QueryMapping
	@Nullable Country country(@Argument String code) {
		return this.countries.byKey(code);
	}

	@QueryMapping
	List<Country> countries(Language language) {
		return this.countries.all(language);
	}

	@QueryMapping
	@Nullable Region region(@Argument String id) {
		return this.regions.byKey(id);
	}

	@QueryMapping
	List<Region> regions(Language language) {
		return this.regions.all(language);
	}

	@SchemaMapping
	List<Country> countries(Region region, Language language) {
		return this.countries.inRegion(region, language);
	}

}
