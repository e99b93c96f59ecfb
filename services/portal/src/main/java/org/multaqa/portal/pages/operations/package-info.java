/**
 * How the platform is, for organisers and founders.
 *
 * <pre>
 * address        template     record
 * /operations    operations   OperationsPage
 *
 * form                                                 fields   -&gt; /operations
 * /operations/{service}/parked/{id}/resumption, /skip  event
 * </pre>
 */
@NullMarked
package org.multaqa.portal.pages.operations;

import org.jspecify.annotations.NullMarked;
