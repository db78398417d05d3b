package org.coopgraph.organisation;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.coopgraph.entity.Entity;

/**
 * An organised body: a member or a body of the Alliance, or an affiliate of a member.
 *
 * @param sortName the name folded for ordering
 * @param foundedAscending the year, or one after all others when it is unknown
 * @param nameRank position in the order of names, from 0 on
 * @param icaId contact number in the Alliance's member list
 * @param founded year
 * @param countryCode ISO 3166-1 alpha-2
 * @param regionId id of its region
 * @param sectorIds ids of its sectors, the main one first
 */
public record Organisation(String id, String name, @Nullable String nameFr, @Nullable String nameEs, String sortName,
		int foundedAscending, int nameRank, @Nullable String acronym, @Nullable String acronymFr,
		@Nullable String acronymEs, @Nullable Integer icaId, OrganisationRole role, @Nullable OrganisationType type,
		@Nullable String website, @Nullable String city, @Nullable Integer founded, @Nullable Location location,
		boolean crossSector, boolean international, @Nullable String topic, @Nullable String topicFr,
		@Nullable String topicEs, @Nullable Confidence confidence, @Nullable String countryCode,
		@Nullable String regionId, List<String> sectorIds) implements Entity {
}
