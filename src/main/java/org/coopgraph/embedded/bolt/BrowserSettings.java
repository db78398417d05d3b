package org.coopgraph.embedded.bolt;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.neo4j.collection.ResourceRawIterator;
import org.neo4j.internal.kernel.api.exceptions.ProcedureException;
import org.neo4j.internal.kernel.api.procs.Neo4jTypes;
import org.neo4j.internal.kernel.api.procs.ProcedureSignature;
import org.neo4j.internal.kernel.api.procs.QualifiedName;
import org.neo4j.kernel.api.ResourceMonitor;
import org.neo4j.kernel.api.procedure.CallableProcedure;
import org.neo4j.kernel.api.procedure.Context;
import org.neo4j.kernel.api.procedure.GlobalProcedures;
import org.neo4j.procedure.Mode;
import org.neo4j.values.AnyValue;
import org.neo4j.values.storable.Values;

/**
 * The settings of Neo4j Browser, which asks for them when it has connected. Neo4j itself
 * declares them in its server only, and does not know the port of this service.
 */
final class BrowserSettings extends CallableProcedure.BasicProcedure {

	private static final String GUIDE = "play guide.html";

	private final Supplier<List<String>> origins;

	private BrowserSettings(Supplier<List<String>> origins) {
		super(ProcedureSignature.procedureSignature(new QualifiedName("dbms", "clientConfig"))
			.mode(Mode.DBMS)
			.systemProcedure()
			.out("name", Neo4jTypes.NTString)
			.out("value", Neo4jTypes.NTString)
			.description("The settings of Neo4j Browser.")
			.build());
		this.origins = origins;
	}

	static void register(GlobalProcedures procedures, Supplier<List<String>> origins) {
		try {
			procedures.register(new BrowserSettings(origins));
		}
		catch (ProcedureException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public ResourceRawIterator<AnyValue[], ProcedureException> apply(Context context, AnyValue[] input,
			ResourceMonitor resources) {
		return ResourceRawIterator.of(settings().entrySet()
			.stream()
			.map((setting) -> new AnyValue[] { Values.stringValue(setting.getKey()),
					Values.stringValue(setting.getValue()) })
			.toArray(AnyValue[][]::new));
	}

	private Map<String, String> settings() {
		return Map.of("browser.allow_outgoing_connections", "false", "client.allow_telemetry", "false",
				"dbms.security.auth_enabled", "false", "browser.post_connect_cmd", GUIDE,
				"browser.remote_content_hostname_whitelist", guideHosts());
	}

	/** Where Browser looks for a guide, and the hosts from which it may take one. */
	private String guideHosts() {
		List<String> pages = this.origins.get();
		return Stream
			.concat(pages.stream().map((origin) -> origin + "/browser"),
					pages.stream().map((origin) -> URI.create(origin).getHost()).distinct())
			.collect(Collectors.joining(", "));
	}

}
