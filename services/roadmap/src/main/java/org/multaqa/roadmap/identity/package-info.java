/** What the service asks of identity. */
@NullMarked
package org.multaqa.roadmap.identity;

import org.jspecify.annotations.NullMarked;
