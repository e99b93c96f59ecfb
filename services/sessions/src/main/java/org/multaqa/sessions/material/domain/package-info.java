/** What is kept of the materials of a session. */
@NullMarked
package org.multaqa.sessions.material.domain;

import org.jspecify.annotations.NullMarked;
