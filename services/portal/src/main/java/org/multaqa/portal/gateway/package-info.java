/** Hands requests of the API to the service that they are meant for. */
@NullMarked
package org.multaqa.portal.gateway;

import org.jspecify.annotations.NullMarked;
