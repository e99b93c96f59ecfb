package org.multaqa.portal.pages.cards;

/**
 * How the deciding offices stand.
 *
 * @param deciding how many offices decide
 * @param stated how many have stated a position
 * @param consenting how many go along, as the meeting's rule counts them
 * @param reservations how many have a reservation
 * @param blocks how many block it
 */
public record TallyLine(int deciding, int stated, int consenting, int reservations, int blocks) {

}
