/**
 * Schedule files of conferences coming in: rooms and sessions for the working draft, out
 * of schedule.xml and schedule.json.
 */
@NullMarked
package org.multaqa.sessions.schedule;

import org.jspecify.annotations.NullMarked;
