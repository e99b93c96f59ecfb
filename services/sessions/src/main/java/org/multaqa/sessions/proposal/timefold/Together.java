package org.multaqa.sessions.proposal.timefold;

/**
 * Two sessions that share somebody, or a track.
 *
 * @param one number of the one session
 * @param other number of the other session, a higher one
 * @param people how many people do something in both
 * @param offices how many offices both are for; all of them where one is for everybody
 * @param inOneTrack whether both are in the same track
 * @param alone for how many offices that both name one person comes
 * @param travel how long people need from one room to another, in milliseconds
 */
record Together(int one, int other, int people, int offices, boolean inOneTrack, int alone, long travel) {

}
