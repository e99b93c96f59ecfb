package org.multaqa.portal.pages.cards;

/**
 * How the deciding offices stand.
 *
 * @param deciding how many offices decide
 * @param stated how many have stated a position
 * @param consenting how many support it, can live with it or go along with a reservation
 * @param reservations how many of these have a reservation
 * @param blocks how many block it
 * @param met whether the meeting's consent rule is met as they stand
 */
public record TallyLine(int deciding, int stated, int consenting, int reservations, int blocks, boolean met) {

}
