/** Roadmaps over HTTP. */
@NullMarked
package org.multaqa.roadmap.web;

import org.jspecify.annotations.NullMarked;
