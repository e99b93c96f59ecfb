/** Who reads: signing in at identity, the session, and what may be done without one. */
@NullMarked
package org.multaqa.portal.edge.signin;

import org.jspecify.annotations.NullMarked;
