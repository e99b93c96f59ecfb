/** Asks the services in the name of the person who has signed in. */
@NullMarked
package org.multaqa.portal.edge.calls;

import org.jspecify.annotations.NullMarked;
