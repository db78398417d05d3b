package org.coopgraph.entity;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import static org.coopgraph.entity.Label.Meaning.FORMER;
import static org.coopgraph.entity.Label.Meaning.GROUP;
import static org.coopgraph.entity.Label.Meaning.KIND;
import static org.coopgraph.entity.Label.Meaning.NO_ENTITY;

/**
 * The labels of the graph. The statements write them as text; tests compare the texts and
 * the loaded graph with this list.
 */
public enum Label {

	ENTITY("Entity", GROUP), CURATED("Curated", GROUP), ORGANISATION("Organisation", GROUP),
	SYNTHETIC("Synthetic", GROUP),

	ALLIANCE("Alliance", KIND), GLOBAL_OFFICE("GlobalOffice", KIND), REGIONAL_OFFICE("RegionalOffice", KIND),
	SECTORAL_ORGANISATION("SectoralOrganisation", KIND), COMMITTEE("Committee", KIND), NETWORK("Network", KIND),
	MEMBER("Member", KIND), AFFILIATE("Affiliate", KIND), COOPERATIVE("Cooperative", KIND), REGISTER("Register", KIND),
	OWNERSHIP_TYPE("OwnershipType", KIND), COUNTRY("Country", KIND), REGION("Region", KIND), SECTOR("Sector", KIND),
	COOPERATIVE_VALUE("CooperativeValue", KIND), COOPERATIVE_PRINCIPLE("CooperativePrinciple", KIND),
	IDENTITY_STATEMENT("IdentityStatement", KIND), EVENT("Event", KIND), PERSON("Person", KIND),
	PARTNER("Partner", KIND),

	FIGURE("Figure", NO_ENTITY), SOURCE("Source", NO_ENTITY), STATISTICS("Statistics", NO_ENTITY),
	DATASET("Dataset", NO_ENTITY),

	TALLY("Tally", FORMER), DECADE_TALLY("DecadeTally", FORMER);

	/** The role of a label. */
	public enum Meaning {

		/** What an entity is; each entity has exactly one. */
		KIND,

		/** What entities of several kinds have in common. */
		GROUP,

		NO_ENTITY,

		/** Older versions wrote it; a load removes its nodes. */
		FORMER

	}

	private final String text;

	private final Meaning meaning;

	Label(String text, Meaning meaning) {
		this.text = text;
		this.meaning = meaning;
	}

	/** The label as Cypher writes it. */
	public String text() {
		return this.text;
	}

	public static Set<String> texts(Meaning... meanings) {
		Set<Meaning> chosen = Set.of(meanings);
		return Arrays.stream(values())
			.filter((label) -> chosen.contains(label.meaning))
			.map(Label::text)
			.collect(Collectors.toUnmodifiableSet());
	}

}
