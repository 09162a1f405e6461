// snippet: all
using Microsoft.Extensions.Hosting;

// A shop and its Redis, with a dashboard that shows the traces of both. Redis is the server on PATH, or else a container.
var builder = DistributedApplication.CreateBuilder(args);
var cache = (OnPath("redis-server") ?? OnPath("valkey-server")) is { } program ? Started(program) : builder.AddRedis("cache");
var shop = builder.AddProject<Projects.Shop>("shop").WithReference(cache).WithHttpEndpoint();

await using var app = builder.Build();
await app.StartAsync();
Console.WriteLine($"Open {await shop.GetEndpoint("http").GetValueAsync()}/visits; Ctrl+C ends it.");
await app.WaitForShutdownAsync();

IResourceBuilder<IResourceWithConnectionString> Started(string path)
{
    var server = builder.AddExecutable("redis", path, Path.GetTempPath(), "--save", "", "--bind", "127.0.0.1").WithEndpoint(scheme: "tcp", name: "tcp");
    var endpoint = server.GetEndpoint("tcp");
    server.WithArgs("--port", endpoint.Property(EndpointProperty.TargetPort));
    return builder.AddConnectionString("cache", ReferenceExpression.Create($"{endpoint.Property(EndpointProperty.Host)}:{endpoint.Property(EndpointProperty.Port)}"));
}

static string? OnPath(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
    .Where(folder => folder.Length > 0).Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);
// end snippet
