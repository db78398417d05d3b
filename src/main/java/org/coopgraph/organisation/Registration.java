package org.coopgraph.organisation;

import java.util.List;

import org.coopgraph.entity.Sourced;
import org.coopgraph.register.Register;
import org.jspecify.annotations.Nullable;

/**
 * The entry of a cooperative in a national register.
 *
 * @param entry the register's own number of it
 * @param legalForm in the register's words
 */
record Registration(Register register, String entry, @Nullable String legalForm,
		List<String> sourceIds) implements Sourced {
}
