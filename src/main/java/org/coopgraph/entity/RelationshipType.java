package org.coopgraph.entity;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The types of relationships between two entities, each with a short text for a drawing.
 */
public enum RelationshipType {

	MEMBER_OF("member of", "membre de", "miembro de"), AFFILIATED_TO("affiliated to", "affiliée à", "afiliada a"),
	IN_REGISTER("recorded in", "inscrite dans", "inscrita en"),
	HAS_OWNERSHIP("owned by", "détenue par", "propiedad de"), SAME_AS("same as", "identique à", "idéntica a"),
	COVERS("covers", "couvre", "abarca"), BASED_IN("based in", "a son siège dans", "con sede en"),
	IN_REGION("in the region", "dans la région", "en la región"), ACTIVE_IN("active in", "active dans", "activa en"),
	SERVES("serves", "dessert", "atiende a"), REPRESENTS("represents", "représente", "representa a"),
	BODY_OF("body of", "organe de", "órgano de"), GUARDIAN_OF("guardian of", "gardienne de", "guardiana de"),
	AFFIRMS("affirms", "affirme", "afirma"), SETS_OUT("sets out", "énonce", "enuncia"),
	REVISES("revises", "révise", "revisa"),
	PUTS_INTO_PRACTICE("puts into practice", "met en pratique", "pone en práctica"),
	ADVANCES("advances", "promeut", "promueve"), WORKS_WITH("works with", "travaille avec", "trabaja con"),
	HELD_OFFICE_IN("held office in", "a exercé un mandat à", "ocupó un cargo en"),
	NATIONAL_OF("national of", "a la nationalité de", "nacional de"),
	HELD_IN("held in", "a eu lieu dans", "tuvo lugar en"), ABOUT("about", "au sujet de", "sobre");

	/** The types of the graph that have an end which is no entity. */
	private static final Set<String> NOT_BETWEEN_ENTITIES = Set.of("SOURCED_FROM", "DESCRIBES");

	/** The types by which millions of entities may lead to one. */
	private static final EnumSet<RelationshipType> DENSE = EnumSet.of(MEMBER_OF, AFFILIATED_TO, IN_REGISTER,
			HAS_OWNERSHIP, BASED_IN, ACTIVE_IN);

	private final LocalisedText text;

	RelationshipType(String english, String french, String spanish) {
		this.text = new LocalisedText(english, french, spanish);
	}

	public LocalisedText text() {
		return this.text;
	}

	/** All types of the graph, whatever their ends. */
	public static Set<String> all() {
		return Stream.concat(Arrays.stream(values()).map(Enum::name), NOT_BETWEEN_ENTITIES.stream())
			.collect(Collectors.toUnmodifiableSet());
	}

	/** The chosen types in order, or all if none were chosen. */
	public static Set<RelationshipType> chosen(@Nullable Collection<RelationshipType> types) {
		Set<RelationshipType> chosen = EnumSet.noneOf(RelationshipType.class);
		chosen.addAll((types != null) ? types : EnumSet.allOf(RelationshipType.class));
		return chosen;
	}

	/** Whether millions of entities may lead to one by this type. */
	public boolean isDense() {
		return DENSE.contains(this);
	}

	/** The dense types, as a pattern of Cypher writes them. */
	public static String densePattern() {
		return String.join("|", names(DENSE));
	}

	/** The types that are not dense, as a pattern of Cypher writes them. */
	public static String sparsePattern() {
		return String.join("|", names(EnumSet.complementOf(DENSE)));
	}

	public static List<String> names(Collection<RelationshipType> types) {
		return types.stream().map(Enum::name).toList();
	}

}
