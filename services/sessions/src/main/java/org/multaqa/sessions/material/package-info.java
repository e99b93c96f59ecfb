/** Materials of sessions: files and links, each with its readers. */
@NullMarked
package org.multaqa.sessions.material;

import org.jspecify.annotations.NullMarked;
