/** Tests of meetings. */
@NullMarked
package org.multaqa.registration.meeting.domain;

import org.jspecify.annotations.NullMarked;
