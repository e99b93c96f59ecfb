/** The programme of one meeting and the rules of its timetable. */
@NullMarked
package org.multaqa.sessions.programme.domain;

import org.jspecify.annotations.NullMarked;
