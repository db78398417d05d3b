package org.coopgraph.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.coopgraph.export.format.ExportFormat;
import org.coopgraph.export.format.Origin;
import org.coopgraph.export.format.OtherVersionException;
import org.coopgraph.export.format.SteadyRows;
import org.coopgraph.export.graph.GraphExport;
import org.coopgraph.export.organisation.OrganisationExport;
import org.coopgraph.graphql.error.BadRequestException;
import org.coopgraph.register.Registers;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** All that can be exported. */
@Component
public class Exports {

	private final OrganisationExport organisations;

	private final GraphExport graph;

	private final FilterReader filters;

	private final SteadyRows rows;

	private final Registers registers;

	private final ExportProperties properties;

	Exports(OrganisationExport organisations, GraphExport graph, FilterReader filters, SteadyRows rows,
			Registers registers, ExportProperties properties) {
		this.registers = registers;
		this.organisations = organisations;
		this.graph = graph;
		this.filters = filters;
		this.rows = rows;
		this.properties = properties;
	}

	/**
	 * The organisations that a filter selects.
	 * @param filter an {@code OrganisationFilter} in JSON
	 * @param base the address of the service where no setting names one
	 * @throws BadRequestException if the API refuses the filter
	 */
	public Export organisations(ExportFormat format, @Nullable String filter, Supplier<String> base) {
		Map<String, Object> fields = this.filters.read(filter);
		Origin origin = origin(base);
		return new Export("organisations", format, origin, String.valueOf(fields),
				(out) -> this.organisations.write(fields, format, origin, out));
	}

	/**
	 * The whole graph.
	 * @throws BadRequestException if the graph has no file of this format
	 */
	public Export graph(ExportFormat format, Supplier<String> base) {
		if (!GraphExport.FORMATS.contains(format)) {
			throw new BadRequestException(
					"The whole graph is exported as ndjson, jsonld or graphml, and as a folder of csv files by the command export --graph --format csv --to DIR.");
		}
		Origin origin = origin(base);
		return new Export("graph", format, origin, "", (out) -> this.graph.write(format, origin, out));
	}

	/** Writes the files of the data set into a folder. */
	public void writeFolder(Path folder) throws IOException {
		this.graph.writeFolder(origin(() -> ""), folder);
	}

	private Origin origin(Supplier<String> base) {
		String version = this.rows.version()
			.orElseThrow(() -> new OtherVersionException("The graph holds no data set yet."));
		return new Origin(version,
				StringUtils.hasText(this.properties.baseIri()) ? this.properties.baseIri() : base.get(),
				this.registers.attributions());
	}

}
