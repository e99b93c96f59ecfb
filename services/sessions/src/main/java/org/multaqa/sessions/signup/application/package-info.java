/** What people do with the places of a session. */
@NullMarked
package org.multaqa.sessions.signup.application;

import org.jspecify.annotations.NullMarked;
