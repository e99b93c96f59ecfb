/** Who may ask for tokens, and what they say about a person. */
@NullMarked
package org.multaqa.identity.tokens.application;

import org.jspecify.annotations.NullMarked;
