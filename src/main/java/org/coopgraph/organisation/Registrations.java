package org.coopgraph.organisation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.coopgraph.curated.CuratedGraph;
import org.coopgraph.curated.CuratedGraphRepository;
import org.coopgraph.curated.CuratedLink;
import org.coopgraph.curated.CuratedNode;
import org.coopgraph.curated.LinkGroup;
import org.coopgraph.entity.RelationshipType;
import org.coopgraph.register.OwnershipType;
import org.coopgraph.register.OwnershipTypes;
import org.coopgraph.register.Register;
import org.coopgraph.register.Registers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What registers say of cooperatives, held in memory. */
@Component
class Registrations {

	private final CuratedGraphRepository curated;

	private final Registers registers;

	private final OwnershipTypes ownershipTypes;

	private final CuratedOrganisations organisations;

	Registrations(CuratedGraphRepository curated, Registers registers, OwnershipTypes ownershipTypes,
			CuratedOrganisations organisations) {
		this.curated = curated;
		this.registers = registers;
		this.ownershipTypes = ownershipTypes;
		this.organisations = organisations;
	}

	/** Null where no register has the organisation. */
	@Nullable Registration of(Organisation organisation) {
		return link(organisation.id(), RelationshipType.IN_REGISTER).map(this::toRegistration).orElse(null);
	}

	private Registration toRegistration(CuratedLink link) {
		return new Registration(this.registers.require(link.to()), link.properties().string("entry"),
				link.properties().text("legalForm"), link.properties().strings("sourceIds"));
	}

	@Nullable OwnershipType ownership(Organisation organisation) {
		return link(organisation.id(), RelationshipType.HAS_OWNERSHIP).map(CuratedLink::to)
			.map(this.ownershipTypes::require)
			.orElse(null);
	}

	/** The id of the country whose cooperatives a register records. */
	String countryId(Register register) {
		return link(register.id(), RelationshipType.COVERS).map(CuratedLink::to).orElseThrow();
	}

	/** The same organisation in other lists: a member in registers, or the reverse. */
	List<Organisation> sameAs(Organisation organisation) {
		CuratedGraph graph = this.curated.get();
		String type = RelationshipType.SAME_AS.name();
		Stream<String> members = graph.links(organisation.id())
			.stream()
			.filter((link) -> link.type().equals(type))
			.map(CuratedLink::to);
		Stream<String> entries = graph.arriving(organisation.id(), type).map(LinkGroup::ends).flatMap(List::stream);
		return this.organisations.inOrder(Stream.concat(members, entries).toList());
	}

	private Optional<CuratedLink> link(String id, RelationshipType type) {
		CuratedNode node = this.curated.get().node(id);
		return (node != null) ? node.links(type.name()).findFirst() : Optional.empty();
	}

}
