/**
 * What a browser and an API client meet: signing in, the gateway to the services, and the
 * calls that are made in a reader's name. Knows no page.
 */
@NullMarked
package org.multaqa.portal.edge;

import org.jspecify.annotations.NullMarked;
