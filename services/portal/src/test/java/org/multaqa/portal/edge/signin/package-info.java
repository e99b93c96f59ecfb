/** Tests. */
@NullMarked
package org.multaqa.portal.edge.signin;

import org.jspecify.annotations.NullMarked;
