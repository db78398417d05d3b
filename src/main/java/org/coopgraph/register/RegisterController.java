package org.coopgraph.register;

import java.util.List;

import org.coopgraph.source.Dataset;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Registers of cooperatives, and types of ownership. */
@Controller
class RegisterController {

	private final Registers registers;

	private final OwnershipTypes ownershipTypes;

	RegisterController(Registers registers, OwnershipTypes ownershipTypes) {
		this.registers = registers;
		this.ownershipTypes = ownershipTypes;
	}

	@QueryMapping
	@Nullable Register register(@Argument String id) {
		return this.registers.byKey(id);
	}

	@QueryMapping
	List<Register> registers() {
		return this.registers.all();
	}

	@SchemaMapping
	List<Attribution> attributions(Dataset dataset) {
		return this.registers.all().stream().map(Attribution::new).toList();
	}

	@QueryMapping
	@Nullable OwnershipType ownershipType(@Argument String id) {
		return this.ownershipTypes.byKey(id);
	}

	@QueryMapping
	List<OwnershipType> ownershipTypes() {
		return this.ownershipTypes.all();
	}

}
