/** What the programme listens to. */
@NullMarked
package org.multaqa.sessions.programme.messaging;

import org.jspecify.annotations.NullMarked;
