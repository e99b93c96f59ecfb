package org.multaqa.sessions.config;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the search for timetables.
 *
 * @param atOnce how many searches may go on at once in one process, each of which takes a
 * whole core; 1 unless set
 */
@ConfigurationProperties("multaqa.sessions.proposals")
record ProposalProperties(@DefaultValue("1") int atOnce) {

}
