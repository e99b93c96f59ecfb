/** The first founder, and those whom founders appoint. */
@NullMarked
package org.multaqa.identity.founders.application;

import org.jspecify.annotations.NullMarked;
