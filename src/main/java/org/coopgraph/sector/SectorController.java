package org.coopgraph.sector;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Sectors. */
@Controller
class SectorController {

	private final Sectors sectors;

	SectorController(Sectors sectors) {
		this.sectors = sectors;
	}

	@QueryMapping
	@Nullable Sector sector(@Argument String id) {
		return this.sectors.byKey(id);
	}

	@QueryMapping
	List<Sector> sectors() {
		return this.sectors.all();
	}

}
