/** Tests. */
@NullMarked
package org.multaqa.portal.edge.calls;

import org.jspecify.annotations.NullMarked;
