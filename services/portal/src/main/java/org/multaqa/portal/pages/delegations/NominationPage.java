package org.multaqa.portal.pages.delegations;

/**
 * Where somebody is nominated.
 *
 * @param office the delegation, with its seats
 * @param back the query of the roster that it came from
 */
public record NominationPage(RosterPage.Office office, String back) {

}
