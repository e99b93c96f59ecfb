/** Calling another service over HTTP: signed in as oneself, and guarded. */
@NullMarked
package org.multaqa.kit.clients;

import org.jspecify.annotations.NullMarked;
