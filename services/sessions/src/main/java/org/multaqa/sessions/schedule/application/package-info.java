/** What a schedule file would bring into a meeting, and bringing it. */
@NullMarked
package org.multaqa.sessions.schedule.application;

import org.jspecify.annotations.NullMarked;
