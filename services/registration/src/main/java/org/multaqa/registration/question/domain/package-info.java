/** What a meeting asks those who come. */
@NullMarked
package org.multaqa.registration.question.domain;

import org.jspecify.annotations.NullMarked;
