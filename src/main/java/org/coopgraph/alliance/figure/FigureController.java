package org.coopgraph.alliance.figure;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.coopgraph.alliance.Alliance;
import org.coopgraph.alliance.Period;
import org.coopgraph.entity.PartialDate;
import org.coopgraph.organisation.MembershipOnDate;
import org.coopgraph.source.Dataset;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Published figures. */
@Controller
class FigureController {

	private final Figures figures;

	FigureController(Figures figures) {
		this.figures = figures;
	}

	@QueryMapping
	@Nullable Figure figure(@Argument String id) {
		return this.figures.byKey(id);
	}

	@QueryMapping
	List<Figure> figures(@Argument @Nullable FigureMetric metric, @Argument @Nullable PartialDate from,
			@Argument @Nullable PartialDate to) {
		return this.figures.series(metric, new Period(from, to));
	}

	@SchemaMapping
	List<Figure> figures(Alliance alliance, @Argument @Nullable PartialDate asOf) {
		return this.figures.latest(asOf);
	}

	/** The published number of members of a date, chosen as those of the Alliance. */
	@SchemaMapping
	@Nullable Figure published(MembershipOnDate memberships) {
		return this.figures.latest(FigureMetric.MEMBER_ORGANISATIONS, memberships.date().lastDay()).orElse(null);
	}

	@SchemaMapping
	@Nullable Long difference(MembershipOnDate memberships) {
		Figure published = published(memberships);
		return (published != null) ? published.value() - memberships.members() : null;
	}

	@SchemaMapping
	List<Figure> published(Dataset dataset) {
		return this.figures.latest(null);
	}

}
