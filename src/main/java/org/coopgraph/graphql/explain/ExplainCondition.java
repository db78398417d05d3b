package org.coopgraph.graphql.explain;

import org.coopgraph.start.ExternalServerCondition;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * Matches when responses may contain their statements: by the setting, or by default with
 * the embedded Neo4j.
 */
class ExplainCondition implements Condition {

	@Override
	public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
		Environment environment = context.getEnvironment();
		boolean embedded = !ExternalServerCondition.isServerNamed(environment);
		return environment.getProperty("coopgraph.explain.enabled", Boolean.class, embedded);
	}

}
