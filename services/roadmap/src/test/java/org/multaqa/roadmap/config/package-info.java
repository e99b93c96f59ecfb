/** Tests of what is stored, in memory and in the embedded store. */
@NullMarked
package org.multaqa.roadmap.config;

import org.jspecify.annotations.NullMarked;
