/** Files in chunks that fit the store. */
@NullMarked
package org.multaqa.sessions.material.persistence;

import org.jspecify.annotations.NullMarked;
