// Namespaces say who needs a type, folders what belongs together: README.md. The sources use all of them.
global using Redis.Functional.Protocol;
global using Redis.Functional.Server;
