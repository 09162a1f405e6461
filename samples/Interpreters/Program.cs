using Interpreters;
using Redis.Functional;

// Four clients around a client: a tenant's prefix, a guard, a recorder with replay, and faults on purpose.

return await Quickstart.SampleServer.Run(async client =>
{
    await Steps.All(client, Console.WriteLine);
    return 0;
});
