/** The rules of questions. */
@NullMarked
package org.multaqa.registration.question.domain;

import org.jspecify.annotations.NullMarked;
