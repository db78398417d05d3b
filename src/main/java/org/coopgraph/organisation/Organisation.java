package org.coopgraph.organisation;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.coopgraph.entity.Entity;
import org.coopgraph.entity.LocalisedText;

/**
 * An organised body: a member or a body of the Alliance, or an affiliate of a member.
 *
 * @param icaId contact number in the Alliance's member list
 * @param founded year
 * @param sectorIds ids of its sectors, the main one first
 */
public record Organisation(String id, LocalisedText names, SortKeys sortKeys, OptionalText acronyms,
		@Nullable Integer icaId, OrganisationRole role, @Nullable OrganisationType type, @Nullable String website,
		@Nullable Integer founded, Seat seat, boolean crossSector, boolean international, OptionalText topics,
		@Nullable Confidence confidence, List<String> sectorIds) implements Entity {

	/**
	 * The keys of the orders of organisations.
	 *
	 * @param name folded
	 * @param founded the year, or one after all others if it is unknown
	 */
	public record SortKeys(String name, int founded) {
	}

	/**
	 * Where an organisation is based.
	 *
	 * @param countryCode ISO 3166-1 alpha-2
	 */
	public record Seat(@Nullable String city, @Nullable Location location, @Nullable String countryCode,
			@Nullable String regionId) {
	}

	@Override
	public String name() {
		return this.names.english();
	}

	@Override
	public @Nullable String nameFr() {
		return this.names.french();
	}

	@Override
	public @Nullable String nameEs() {
		return this.names.spanish();
	}

	public @Nullable String city() {
		return this.seat.city();
	}

	public @Nullable Location location() {
		return this.seat.location();
	}

}
