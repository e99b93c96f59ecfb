/**
 * The published language of Multaqa: what a reader of our topics, in any programming
 * language, needs in order to understand a message.
 */
@NullMarked
package org.multaqa.model;

import org.jspecify.annotations.NullMarked;
