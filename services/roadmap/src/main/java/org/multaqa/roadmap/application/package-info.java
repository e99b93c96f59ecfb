/** What people may do with roadmaps. */
@NullMarked
package org.multaqa.roadmap.application;

import org.jspecify.annotations.NullMarked;
