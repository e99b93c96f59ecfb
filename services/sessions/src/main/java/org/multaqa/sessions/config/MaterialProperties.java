package org.multaqa.sessions.config;

import org.multaqa.sessions.material.application.FileLimits;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much is kept of the materials of sessions, in bytes.
 *
 * @param largestFile of one file; 20,000,000 unless set. The portal takes as much
 * @param allOfMeeting of all files of a meeting together; 2,000,000,000 unless set
 */
@ConfigurationProperties("multaqa.sessions.materials")
record MaterialProperties(@DefaultValue("20000000") int largestFile, @DefaultValue("2000000000") long allOfMeeting) {

	FileLimits limits() {
		return new FileLimits(this.largestFile, this.allOfMeeting);
	}

}
