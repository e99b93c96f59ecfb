package org.multaqa.sessions.api;

/**
 * What the rules must know of a guest of a programme.
 *
 * @param planned whether a session of the working draft names the guest
 * @param released whether a session of any release does, the latest or an earlier one
 */
public record GuestFacts(boolean planned, boolean released) {

}
