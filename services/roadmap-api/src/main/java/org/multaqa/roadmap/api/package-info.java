/**
 * What others may know of roadmaps, and the rules about them: who may read what of one,
 * and who may do what with it and when. The owner runs them before it acts, pages before
 * they offer.
 */
@NullMarked
package org.multaqa.roadmap.api;

import org.jspecify.annotations.NullMarked;
