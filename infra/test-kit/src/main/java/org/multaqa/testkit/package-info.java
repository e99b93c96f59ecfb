/**
 * What tests of every service share: a platform to run on, tokens, rules of architecture.
 */
@NullMarked
package org.multaqa.testkit;

import org.jspecify.annotations.NullMarked;
