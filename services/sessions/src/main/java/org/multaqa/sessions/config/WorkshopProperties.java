package org.multaqa.sessions.config;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much is kept of workshops.
 *
 * @param mostOutputs how many outputs are recorded of one workshop, the withdrawn ones
 * too; 2,000 unless set
 * @param mostLateWords how many words one author hands over of one workshop after it has
 * closed; 50 unless set
 */
@ConfigurationProperties("multaqa.sessions.workshops")
record WorkshopProperties(@DefaultValue("2000") int mostOutputs, @DefaultValue("50") int mostLateWords) {

}
