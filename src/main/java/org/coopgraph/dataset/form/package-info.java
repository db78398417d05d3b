/**
 * Forms: how a foreign CSV file becomes rows of a file of the data set, declared in YAML.
 */
@NullMarked
package org.coopgraph.dataset.form;

import org.jspecify.annotations.NullMarked;
