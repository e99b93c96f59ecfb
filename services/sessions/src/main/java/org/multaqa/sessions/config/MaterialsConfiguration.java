package org.multaqa.sessions.config;

import java.time.Clock;
import java.util.List;

import org.multaqa.kit.events.EventFactory;
import org.multaqa.kit.events.Relay;
import org.multaqa.kit.security.ApiSecurity;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.MongoAggregates;
import org.multaqa.kit.web.ProblemWriter;
import org.multaqa.sessions.api.MaterialsApi;
import org.multaqa.sessions.material.application.FileKeeper;
import org.multaqa.sessions.material.application.FileStore;
import org.multaqa.sessions.material.application.FileSweep;
import org.multaqa.sessions.material.application.MaterialService;
import org.multaqa.sessions.material.domain.SessionMaterials;
import org.multaqa.sessions.material.files.ContentTypes;
import org.multaqa.sessions.material.persistence.MongoFileStore;
import org.multaqa.sessions.programme.application.PlannedSessions;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** The materials of sessions, and their files, of which some are for everybody. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MaterialProperties.class)
class MaterialsConfiguration {

	@Bean
	Aggregates<SessionMaterials> sessionMaterials(MongoOperations mongo, EventFactory events, Relay relay) {
		return new MongoAggregates<>(mongo, "materials", SessionMaterials.class, events, relay);
	}

	@Bean
	FileStore fileStore(MongoOperations mongo) {
		return new MongoFileStore(mongo, "material-files");
	}

	@Bean
	FileKeeper fileKeeper(FileStore store, MaterialProperties properties) {
		return new FileKeeper(store, new ContentTypes(), properties.limits(), Clock.systemUTC());
	}

	@Bean
	MaterialService materialService(Aggregates<SessionMaterials> materials, PlannedSessions sessions,
			FileKeeper files) {
		return new MaterialService(materials, sessions, files);
	}

	@Bean
	FileSweep fileSweep(MaterialService materials) {
		return new FileSweep(materials);
	}

	/** A token for everything, but for reading files: some are for everybody. */
	@Bean
	SecurityFilterChain apiSecurity(HttpSecurity http, ProblemWriter problems) {
		var addresses = PathPatternRequestMatcher.withDefaults();
		return ApiSecurity.guard(http, problems::unauthenticated, problems::denied,
				List.of(addresses.matcher(HttpMethod.GET, MaterialsApi.FILE),
						addresses.matcher(HttpMethod.HEAD, MaterialsApi.FILE)));
	}

}
