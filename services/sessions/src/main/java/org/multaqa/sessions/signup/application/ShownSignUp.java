package org.multaqa.sessions.signup.application;

import org.multaqa.sessions.api.SignUpActions;
import org.multaqa.sessions.signup.domain.SignUp;

/**
 * The places of a session, and what one reader may know of them.
 *
 * @param actions what the reader may read and do
 */
public record ShownSignUp(SignUp signUp, SignUpActions actions) {

}
