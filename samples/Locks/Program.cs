using Locks;
using Redis.Functional;

// Two workers and one lock, on one server and then across three. Every step prints what came of it; none throws.

return await Quickstart.SampleServer.Run(async client =>
{
    await Steps.All(client);
    await using var servers = Servers.Start();
    if (servers is null) Console.WriteLine("The steps across servers need redis-server on the PATH, or REDIS_SERVER, to start three of their own.");
    else await AcrossServers.All(servers);
    return 0;
});
