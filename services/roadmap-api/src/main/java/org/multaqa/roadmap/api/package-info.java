/** What others may know of roadmaps, and the rules about them. */
@NullMarked
package org.multaqa.roadmap.api;

import org.jspecify.annotations.NullMarked;
