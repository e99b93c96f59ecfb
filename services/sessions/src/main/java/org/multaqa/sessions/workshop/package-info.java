/** What is said and written down in the rooms. */
@NullMarked
package org.multaqa.sessions.workshop;

import org.jspecify.annotations.NullMarked;
