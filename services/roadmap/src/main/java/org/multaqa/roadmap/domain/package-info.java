/** What a roadmap is, who approves what exactly, and what may stand in it. */
@NullMarked
package org.multaqa.roadmap.domain;

import org.jspecify.annotations.NullMarked;
