package org.coopgraph.graphql.error;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import graphql.ExecutionInput;
import graphql.language.Argument;
import graphql.language.Node;
import graphql.language.SourceLocation;
import graphql.language.VariableDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;

/** The argument or variable at the location of an error, as the client wrote it. */
final class GivenInput {

	private GivenInput() {
	}

	static Optional<String> at(List<SourceLocation> locations, ExecutionInput input) {
		return locations.stream().findFirst().flatMap((location) -> at(location, input));
	}

	private static Optional<String> at(SourceLocation location, ExecutionInput input) {
		try {
			return nodes(Parser.parse(input.getQuery())).filter((node) -> location.equals(node.getSourceLocation()))
				.flatMap((node) -> given(node, input).stream())
				.findFirst();
		}
		catch (InvalidSyntaxException ex) {
			return Optional.empty();
		}
	}

	private static Stream<Node<?>> nodes(Node<?> node) {
		return Stream.concat(Stream.of(node), node.getChildren().stream().flatMap(GivenInput::nodes));
	}

	private static Optional<String> given(Node<?> node, ExecutionInput input) {
		return switch (node) {
			case Argument argument -> Optional.of(argument.getName() + ": " + GivenValue.of(argument.getValue()));
			case VariableDefinition variable when input.getRawVariables().containsKey(variable.getName()) -> Optional
				.of("$" + variable.getName() + ": " + GivenValue.of(input.getRawVariables().get(variable.getName())));
			default -> Optional.empty();
		};
	}

}
