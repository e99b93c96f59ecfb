/** Hands requests of the API to the service that they are meant for. */
@NullMarked
package org.multaqa.portal.edge.gateway;

import org.jspecify.annotations.NullMarked;
