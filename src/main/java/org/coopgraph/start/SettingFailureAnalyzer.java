package org.coopgraph.start;

import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Names a setting whose value is not valid, and the value. */
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class SettingFailureAnalyzer extends AbstractFailureAnalyzer<BindException> {

	@Override
	protected FailureAnalysis analyze(Throwable root, BindException cause) {
		ConfigurationProperty property = cause.getProperty();
		String value = (property != null) ? " cannot be \"%s\".".formatted(property.getValue()) : " is not usable.";
		return new FailureAnalysis("The setting " + cause.getName() + value, null, cause);
	}

}
