/** What a recommendation is, what it rests on, and when the offices agree. */
@NullMarked
package org.multaqa.recommendations.domain;

import org.jspecify.annotations.NullMarked;
