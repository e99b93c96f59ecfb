/** Meetings over HTTP. */
@NullMarked
package org.multaqa.registration.meeting.web;

import org.jspecify.annotations.NullMarked;
