/** Tests of the rules, without anything around them. */
@NullMarked
package org.multaqa.recommendations.domain;

import org.jspecify.annotations.NullMarked;
