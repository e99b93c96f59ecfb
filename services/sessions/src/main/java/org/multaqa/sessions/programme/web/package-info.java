/** The programme over HTTP, as JSON, iCalendar and schedule.xml. */
@NullMarked
package org.multaqa.sessions.programme.web;

import org.jspecify.annotations.NullMarked;
