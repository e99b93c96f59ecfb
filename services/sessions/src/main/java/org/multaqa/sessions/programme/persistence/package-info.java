/** How programmes were stored before. */
@NullMarked
package org.multaqa.sessions.programme.persistence;

import org.jspecify.annotations.NullMarked;
