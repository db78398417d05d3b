package org.coopgraph.entity;

import org.coopgraph.graphql.language.Language;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The name of every entity in the requested language. */
@Controller
class EntityController {

	@SchemaMapping(typeName = "Entity")
	String name(Entity entity, Language requested) {
		return LocalisedText.ofName(entity).in(requested);
	}

}
