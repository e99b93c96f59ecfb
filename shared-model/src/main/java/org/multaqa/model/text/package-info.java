/** What people write: what may be in it, and how it is kept. */
@NullMarked
package org.multaqa.model.text;

import org.jspecify.annotations.NullMarked;
