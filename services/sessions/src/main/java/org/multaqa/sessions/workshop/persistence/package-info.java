/** Where workshops and outputs are kept. */
@NullMarked
package org.multaqa.sessions.workshop.persistence;

import org.jspecify.annotations.NullMarked;
