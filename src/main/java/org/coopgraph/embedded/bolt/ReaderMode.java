package org.coopgraph.embedded.bolt;

import java.net.InetAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

import org.neo4j.internal.kernel.api.security.LoginContext.IdLookup;
import org.neo4j.internal.kernel.api.security.PermissionState;
import org.neo4j.internal.kernel.api.security.StaticAccessMode;
import org.neo4j.kernel.impl.api.security.RestrictedAccessMode;
import org.neo4j.token.api.TokenConstants;

import org.coopgraph.cypher.HelperNames;

/**
 * Allows reading the graph and its schema, but not settings, files and addresses. What
 * only the service needs is left out of the lists of labels and property keys, and out of
 * the drawn schema; statements can read it.
 */
final class ReaderMode extends RestrictedAccessMode {

	private final Set<Integer> labels;

	private final Set<Integer> propertyKeys;

	ReaderMode(IdLookup ids) {
		super(StaticAccessMode.READ, StaticAccessMode.READ);
		this.labels = existing(HelperNames.LABELS, ids::getLabelId);
		this.propertyKeys = existing(HelperNames.PROPERTY_KEYS, ids::getPropertyKeyId);
	}

	private static Set<Integer> existing(List<String> names, ToIntFunction<String> id) {
		return names.stream()
			.mapToInt(id)
			.filter((token) -> token != TokenConstants.NO_TOKEN)
			.boxed()
			.collect(Collectors.toUnmodifiableSet());
	}

	/** Neo4j asks this for lists of labels, and another method for nodes. */
	@Override
	public boolean allowsTraverseNode(int... labels) {
		return Arrays.stream(labels).noneMatch(this.labels::contains);
	}

	@Override
	public boolean allowsSeePropertyKeyToken(int propertyKey) {
		return !this.propertyKeys.contains(propertyKey);
	}

	@Override
	public boolean allowsShowIndex() {
		return true;
	}

	@Override
	public boolean allowsShowConstraint() {
		return true;
	}

	@Override
	public PermissionState allowExecuteAdminProcedures() {
		return PermissionState.EXPLICIT_DENY;
	}

	@Override
	public PermissionState allowsShowSetting(String setting) {
		return PermissionState.EXPLICIT_DENY;
	}

	@Override
	public PermissionState allowsLoadAllData() {
		return PermissionState.EXPLICIT_DENY;
	}

	@Override
	public PermissionState allowsLoadUri(URI address, InetAddress resolved) {
		return PermissionState.EXPLICIT_DENY;
	}

}
