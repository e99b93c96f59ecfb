/** Tests. */
@NullMarked
package org.multaqa.portal.edge.gateway;

import org.jspecify.annotations.NullMarked;
