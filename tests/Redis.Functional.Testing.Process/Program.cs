using Redis.Functional;
using Redis.Functional.Testing;

// Starts a server, says where it listens, and never ends it: for a test that kills this process, or lets it end by an exception.
var started = await TestServer.Start(new TestServerOptions { Engine = Engines.OnPath });
Console.WriteLine(started.Match(Right: static server => $"listening {((RedisEndpoint.Unix)server.Config.Endpoint).Path}", Left: static error => $"{error}"));
await Task.Delay(args is ["throw"] ? TimeSpan.FromSeconds(1) : Timeout.InfiniteTimeSpan);
throw new InvalidOperationException("a test that failed badly");
