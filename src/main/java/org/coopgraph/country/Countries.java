package org.coopgraph.country;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.coopgraph.cypher.Snapshot;
import org.coopgraph.cypher.Snapshots;
import org.coopgraph.entity.Entities;
import org.coopgraph.entity.EntityLookup;
import org.coopgraph.graphql.language.Language;
import org.springframework.stereotype.Repository;

/** The countries, held in memory. */
@Repository
public class Countries implements EntityLookup {

	private final Snapshot<Entities<Country>> countries;

	Countries(CountryNodeRepository nodes, Snapshots snapshots) {
		this.countries = snapshots
			.of(() -> Entities.of(prefix(), nodes.findAll(), Comparator.comparing(Country::code)));
	}

	/** In the order of their names in a language. */
	public List<Country> all(Language language) {
		return this.countries.get().all(language);
	}

	/** By its ISO 3166-1 alpha-2 code. */
	public @Nullable Country byCode(@Nullable String code) {
		return (code != null) ? this.countries.get().byId(prefix() + code) : null;
	}

	/** By its code. */
	public Country require(String code) {
		return this.countries.get().require(prefix() + code);
	}

	/** By its id or one of its ISO 3166-1 codes, in any case. */
	@Nullable Country byKey(String key) {
		return byCode(code(key));
	}

	/**
	 * The ISO 3166-1 alpha-2 code of an id, an alpha-2 or an alpha-3 code in any case. It
	 * may be that of a country without organisations.
	 */
	public @Nullable String code(String key) {
		boolean isId = key.regionMatches(true, 0, prefix(), 0, prefix().length());
		return CountryCodes.alpha2(isId ? key.substring(prefix().length()) : key);
	}

	List<Country> inRegion(Region region, Language language) {
		return all(language).stream().filter((country) -> country.region().equals(region)).toList();
	}

	@Override
	public String prefix() {
		return "country:";
	}

	@Override
	public Map<String, Country> byIds(Collection<String> ids) {
		return this.countries.get().existing(ids);
	}

}
