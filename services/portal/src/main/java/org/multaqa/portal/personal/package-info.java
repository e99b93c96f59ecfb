/**
 * What people keep at the portal for themselves of the programme of a meeting: the stars
 * on sessions, and the secret address of their own calendar. No service knows of it, no
 * event tells it, and an erasure takes it away.
 */
@NullMarked
package org.multaqa.portal.personal;

import org.jspecify.annotations.NullMarked;
