/** Keeping the questions of a meeting. */
@NullMarked
package org.multaqa.registration.question.application;

import org.jspecify.annotations.NullMarked;
