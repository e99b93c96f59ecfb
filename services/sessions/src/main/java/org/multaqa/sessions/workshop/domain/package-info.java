/** The workshop of one session, and the outputs written in it. */
@NullMarked
package org.multaqa.sessions.workshop.domain;

import org.jspecify.annotations.NullMarked;
