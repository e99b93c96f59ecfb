/** What happens to the places of a session. */
@NullMarked
package org.multaqa.sessions.signup.domain;

import org.jspecify.annotations.NullMarked;
