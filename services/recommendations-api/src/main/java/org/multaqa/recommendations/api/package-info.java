/**
 * What others may know of recommendations, and the rules about them: who may read one,
 * who may do what with it and when, and what the positions of the offices amount to. The
 * owner runs them before it acts, pages before they offer.
 */
@NullMarked
package org.multaqa.recommendations.api;

import org.jspecify.annotations.NullMarked;
