// One user for each service, who has its database and no other. MongoDB's image runs this once, on an empty volume.
for (const service of ["portal", "identity", "registration", "sessions", "recommendations", "roadmap", "notifications"]) {
	db.getSiblingDB(service).createUser({
		user: service,
		pwd: process.env[`${service.toUpperCase()}_MONGO_PASSWORD`],
		roles: [{ role: "readWrite", db: service }],
	});
}
