/** Tests of the whole service. */
@NullMarked
package org.multaqa.registration.meeting.domain;

import org.jspecify.annotations.NullMarked;
