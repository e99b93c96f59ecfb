/**
 * Who may see what of a meeting: one answer for every door of the portal.
 * <ul>
 * <li>{@link org.multaqa.portal.access.Audience}: those to whom one thing is shown.</li>
 * <li>{@link org.multaqa.portal.access.Audiences}: the audience of any subject or event,
 * for doors that know no meeting beforehand: the journal, live hints.</li>
 * <li>{@link org.multaqa.portal.access.MeetingAudiences}: the same within one meeting,
 * for asking about many things of it.</li>
 * <li>{@link org.multaqa.portal.access.Visibility}: what is shown to one reader of a
 * meeting, for pages and the trace.</li>
 * <li>{@link org.multaqa.portal.access.Viewer}: who looks, signed in or not, and in which
 * meeting.</li>
 * </ul>
 */
@NullMarked
package org.multaqa.portal.access;

import org.jspecify.annotations.NullMarked;
