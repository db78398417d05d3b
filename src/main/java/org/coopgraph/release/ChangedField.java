package org.coopgraph.release;

import org.jspecify.annotations.Nullable;

import org.coopgraph.dataset.change.FieldChange;

/** A field of a row before and after a change, as text. */
record ChangedField(String field, @Nullable String before, @Nullable String after) {

	static ChangedField of(FieldChange change) {
		return new ChangedField(change.field(), change.beforeText(), change.afterText());
	}

}
