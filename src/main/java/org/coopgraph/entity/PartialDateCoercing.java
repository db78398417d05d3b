package org.coopgraph.entity;

import java.util.Locale;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;

import org.coopgraph.graphql.error.BadRequestException;

/** Reads and writes dates that are as precise as their source. */
class PartialDateCoercing implements Coercing<PartialDate, String> {

	@Override
	public String serialize(Object date, GraphQLContext context, Locale locale) {
		return date.toString();
	}

	@Override
	public PartialDate parseValue(Object input, GraphQLContext context, Locale locale) {
		try {
			return PartialDate.parse(input);
		}
		catch (BadRequestException ex) {
			throw new CoercingParseValueException(ex.getMessage());
		}
	}

	@Override
	public PartialDate parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
		try {
			return PartialDate.parse((input instanceof StringValue string) ? String.valueOf(string.getValue()) : input);
		}
		catch (BadRequestException ex) {
			throw new CoercingParseLiteralException(ex.getMessage());
		}
	}

	@Override
	public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
		return StringValue.of(input.toString());
	}

}
