/** Tests of the rules, without anything around them. */
@NullMarked
package org.multaqa.roadmap.domain;

import org.jspecify.annotations.NullMarked;
