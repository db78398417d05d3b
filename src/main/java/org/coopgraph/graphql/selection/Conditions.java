package org.coopgraph.graphql.selection;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import graphql.language.Argument;
import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Node;
import graphql.language.Value;
import graphql.language.VariableReference;
import org.jspecify.annotations.Nullable;

/** The directives {@code @skip} and {@code @include} of a document. */
public final class Conditions {

	private static final Map<String, Boolean> EXCLUDING = Map.of("skip", true, "include", false);

	private Conditions() {
	}

	/**
	 * Whether a selection is in the answer.
	 * @param variables the value of a variable
	 */
	public static boolean include(DirectivesContainer<?> selection, Function<String, @Nullable Object> variables) {
		List<Directive> directives = selection.getDirectives();
		return directives.isEmpty() || directives.stream().noneMatch((directive) -> excludes(directive, variables));
	}

	private static boolean excludes(Directive directive, Function<String, @Nullable Object> variables) {
		Boolean excluding = EXCLUDING.get(directive.getName());
		Argument condition = directive.getArgument("if");
		return excluding != null && condition != null && excluding.equals(value(condition.getValue(), variables));
	}

	private static @Nullable Object value(Value<?> condition, Function<String, @Nullable Object> variables) {
		return switch (condition) {
			case BooleanValue literal -> literal.isValue();
			case VariableReference reference -> variables.apply(reference.getName());
			default -> null;
		};
	}

	/** The names of the variables on which conditions below a node depend. */
	public static Stream<String> variables(Node<?> node) {
		return (node instanceof Directive directive && EXCLUDING.containsKey(directive.getName()))
				? references(directive) : node.getChildren().stream().flatMap(Conditions::variables);
	}

	private static Stream<String> references(Directive directive) {
		return Stream.ofNullable(directive.getArgument("if"))
			.map(Argument::getValue)
			.filter(VariableReference.class::isInstance)
			.map((reference) -> ((VariableReference) reference).getName());
	}

}
