/** Places of sessions for which people sign up. */
@NullMarked
package org.multaqa.sessions.signup;

import org.jspecify.annotations.NullMarked;
