package org.multaqa.identity.api;

import java.time.Instant;

/**
 * A sign-in, as the person sees it.
 *
 * @param device browser and system, for instance {@code Firefox, Android}; blank where
 * the browser did not say
 * @param since when the person signed in
 * @param used when it was used last, give or take the fifteen minutes of a token
 * @param current whether it is the one with which this is asked
 */
public record SignInView(String id, String device, Instant since, Instant used, boolean current) {

}
