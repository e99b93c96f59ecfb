/** Sending links and using them. */
@NullMarked
package org.multaqa.identity.signin.application;

import org.jspecify.annotations.NullMarked;
