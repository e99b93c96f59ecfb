/**
 * How the platform is, for founders and for programs with the scope {@code operations}.
 *
 * <pre>
 * address        template     record
 * /operations    operations   OperationsPage
 *
 * form                                                 fields   -&gt; /operations
 * /operations/{service}/parked/{id}/resumption, /skip  event
 * /operations/read-models/rebuild
 * </pre>
 */
@NullMarked
package org.multaqa.portal.pages.operations;

import org.jspecify.annotations.NullMarked;
