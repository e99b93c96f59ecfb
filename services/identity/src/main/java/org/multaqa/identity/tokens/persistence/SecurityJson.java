package org.multaqa.identity.tokens.persistence;

import java.util.HashMap;
import java.util.Map;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.security.jackson.SecurityJacksonModules;

/**
 * Writes Spring Security's own objects and reads them back; only classes that Spring
 * Security allows can come out of it.
 */
final class SecurityJson {

	private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {
	};

	private final JsonMapper mapper = JsonMapper.builder()
		.addModules(SecurityJacksonModules.getModules(SecurityJson.class.getClassLoader()))
		.build();

	String write(Map<String, Object> values) {
		return this.mapper.writeValueAsString(new HashMap<>(values));
	}

	Map<String, Object> read(String json) {
		return this.mapper.readValue(json, MAP);
	}

}
