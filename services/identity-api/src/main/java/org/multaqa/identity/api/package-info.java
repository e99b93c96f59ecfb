/**
 * What other services ask of identity over HTTP: the addresses, and what is sent and
 * answered. Identity's controllers use the same records.
 */
@NullMarked
package org.multaqa.identity.api;

import org.jspecify.annotations.NullMarked;
