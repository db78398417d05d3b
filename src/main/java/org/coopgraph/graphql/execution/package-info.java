/**
 * Executes documents by plans, and as graphql-java does where there is none.
 *
 * <p>
 * A field is plain if its value needs no wait: a property of a record, or the result of a
 * controller method that neither blocks nor uses a data loader
 * ({@link ControllerMethod}). Most fields of an answer are. For each selection of a
 * document, an {@link ObjectPlan} lists the keys of the answer, with the fetcher and the
 * {@link Completion} of each plain field. {@link PlannedStrategy} writes the values of
 * plain fields by the plan, whole subtrees at once, and leaves the rest of an object,
 * such as the fields of data loaders, to graphql-java.
 *
 * <p>
 * A plan has no errors of its own. At anything unusual, an exception or a forbidden null,
 * the request is {@linkplain GivenUpException given up} by its plans, and graphql-java
 * executes the subtree again, with all errors and their paths. Plain fetchers only read,
 * so that they may run twice.
 */
@NullMarked
package org.coopgraph.graphql.execution;

import org.jspecify.annotations.NullMarked;
