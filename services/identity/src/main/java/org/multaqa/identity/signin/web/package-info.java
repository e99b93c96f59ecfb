/** The pages on which people sign in, and who gets past them. */
@NullMarked
package org.multaqa.identity.signin.web;

import org.jspecify.annotations.NullMarked;
