/**
 * The service that owns the programme of a meeting, and the workshops in which outputs
 * are written.
 */
@NullMarked
package org.multaqa.sessions;

import org.jspecify.annotations.NullMarked;
