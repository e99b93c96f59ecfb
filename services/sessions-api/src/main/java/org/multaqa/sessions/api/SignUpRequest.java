package org.multaqa.sessions.api;

/**
 * For how many places people may sign up.
 *
 * @param places at least one
 */
public record SignUpRequest(int places) {

}
