package org.coopgraph.embedded;

import org.coopgraph.start.ExternalServerCondition;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Matches when no Neo4j server is named. */
class EmbeddedCondition implements Condition {

	@Override
	public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
		return !ExternalServerCondition.isServerNamed(context.getEnvironment());
	}

}
