package org.coopgraph.alliance.figure;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.coopgraph.alliance.Period;
import org.coopgraph.cypher.GraphReader;
import org.coopgraph.cypher.Snapshot;
import org.coopgraph.cypher.Snapshots;
import org.coopgraph.cypher.row.Row;
import org.coopgraph.entity.Entities;
import org.coopgraph.entity.EntityLookup;
import org.coopgraph.entity.PartialDate;
import org.springframework.stereotype.Repository;

/** The published figures, held in memory, oldest first. */
@Repository
class Figures implements EntityLookup {

	/**
	 * The figure of the highest priority comes last. Priority has the latest figure, then
	 * one with a stated date, then one from a primary source.
	 */
	static final Comparator<Figure> BY_PRIORITY = Comparator.comparing((Figure figure) -> figure.asOf().firstDay())
		.thenComparing(Figure::dateBasis, Comparator.reverseOrder())
		.thenComparing(Figure::primary)
		.thenComparing(Figure::id, Comparator.reverseOrder());

	private final GraphReader graph;

	private final Snapshot<Entities<Figure>> figures;

	Figures(GraphReader graph, Snapshots snapshots) {
		this.graph = graph;
		this.figures = snapshots.of(this::read);
	}

	/** By an id or its part after the colon, whatever the case. */
	@Nullable Figure byKey(String key) {
		return this.figures.get().byKey(key);
	}

	@Override
	public String prefix() {
		return "figure:";
	}

	@Override
	public Map<String, Figure> byIds(Collection<String> ids) {
		return this.figures.get().existing(ids);
	}

	/** The figures of a metric, or of all, in a period. */
	List<Figure> series(@Nullable FigureMetric metric, Period period) {
		return this.figures.get()
			.all()
			.stream()
			.filter((figure) -> metric == null || figure.metric() == metric)
			.filter((figure) -> period.overlaps(figure.asOf(), figure.asOf()))
			.toList();
	}

	/** The latest figure of each metric, up to and including a date, or else today. */
	List<Figure> latest(@Nullable PartialDate asOf) {
		LocalDate day = (asOf != null) ? asOf.lastDay() : LocalDate.now();
		return Arrays.stream(FigureMetric.values()).flatMap((metric) -> latest(metric, day).stream()).toList();
	}

	/** The latest figure of a metric, up to and including a day. */
	Optional<Figure> latest(FigureMetric metric, LocalDate day) {
		return series(metric, Period.ALL).stream()
			.filter((figure) -> !figure.asOf().firstDay().isAfter(day))
			.max(BY_PRIORITY);
	}

	private Entities<Figure> read() {
		// language=cypher
		return Entities.of(prefix(), this.graph.list("""
				CYPHER 25
				MATCH (figure:Figure)-[sourcing:SOURCED_FROM]->(source:Source)
				RETURN figure, source.id AS sourceId, source.kind = 'PRIMARY' AS primary
				""", Figures::toFigure), BY_PRIORITY);
	}

	private static Figure toFigure(Row row) {
		Row figure = row.row("figure");
		return new Figure(figure.string("id"), figure.constant("metric", FigureMetric.class), figure.whole("value"),
				figure.constant("qualifier", FigureQualifier.class), new PartialDate(figure.string("asOf")),
				figure.constant("dateBasis", DateBasis.class), row.isTrue("primary"), List.of(row.string("sourceId")));
	}

}
