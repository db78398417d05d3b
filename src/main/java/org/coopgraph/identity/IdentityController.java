package org.coopgraph.identity;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.coopgraph.entity.LocalisedText;
import org.coopgraph.graphql.language.Language;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The Statement, its values and principles, and the relationships between them. */
@Controller
class IdentityController {

	private final CooperativeIdentity identity;

	IdentityController(CooperativeIdentity identity) {
		this.identity = identity;
	}

	@QueryMapping
	@Nullable CooperativeValue value(@Argument String id) {
		return this.identity.values().byKey(id);
	}

	@QueryMapping
	@Nullable CooperativePrinciple principle(@Argument String id) {
		return this.identity.principles().byKey(id);
	}

	@QueryMapping
	@Nullable IdentityStatement statement(@Argument String id) {
		return this.identity.statements().byKey(id);
	}

	@QueryMapping
	List<CooperativeValue> values() {
		return this.identity.values().all();
	}

	@QueryMapping
	List<CooperativePrinciple> principles() {
		return this.identity.principles().all();
	}

	@QueryMapping
	List<IdentityStatement> statements() {
		return this.identity.statements().all();
	}

	@SchemaMapping
	String summary(CooperativeValue value, Language requested) {
		return new LocalisedText(value.summary(), value.summaryFr(), value.summaryEs()).in(requested);
	}

	@SchemaMapping
	List<Practice> practisedBy(CooperativeValue value) {
		return this.identity.practicesOf(value);
	}

	@SchemaMapping
	String summary(CooperativePrinciple principle, Language requested) {
		return new LocalisedText(principle.summary(), principle.summaryFr(), principle.summaryEs()).in(requested);
	}

	@SchemaMapping
	List<Practice> putsIntoPractice(CooperativePrinciple principle) {
		return this.identity.practicesOf(principle);
	}

	@SchemaMapping
	@Nullable String summary(IdentityStatement statement, Language requested) {
		return LocalisedText.choose(requested, statement.summary(), statement.summaryFr(), statement.summaryEs());
	}

	@SchemaMapping
	@Nullable String definition(IdentityStatement statement, Language requested) {
		return LocalisedText.choose(requested, statement.definition(), statement.definitionFr(),
				statement.definitionEs());
	}

	@SchemaMapping
	@Nullable IdentityStatement revises(IdentityStatement statement) {
		return this.identity.revisedBy(statement);
	}

	@SchemaMapping
	List<CooperativeValue> values(IdentityStatement statement) {
		return this.identity.valuesOf(statement);
	}

	@SchemaMapping
	List<CooperativePrinciple> principles(IdentityStatement statement) {
		return this.identity.principlesOf(statement);
	}

}
