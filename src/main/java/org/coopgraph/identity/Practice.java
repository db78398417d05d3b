package org.coopgraph.identity;

import java.util.List;

import org.coopgraph.entity.Sourced;

/** A principle puts a value into practice. */
record Practice(CooperativePrinciple principle, CooperativeValue value, Basis basis,
		List<String> sourceIds) implements Sourced {
}
