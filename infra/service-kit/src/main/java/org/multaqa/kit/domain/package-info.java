/**
 * What every aggregate is written with: decisions, refusals and who acts. No framework.
 */
@NullMarked
package org.multaqa.kit.domain;

import org.jspecify.annotations.NullMarked;
