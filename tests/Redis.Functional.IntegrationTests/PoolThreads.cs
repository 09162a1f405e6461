using System.Runtime.CompilerServices;

namespace Redis.Functional.IntegrationTests;

/// <summary>
/// Several tests run at once, and some block a thread on purpose. The pool of a two-core machine begins with two threads and adds one
/// in half a second: what a test measures would be that, and not the client.
/// </summary>
internal static class PoolThreads
{
    [ModuleInitializer]
    internal static void Provide() => ThreadPool.SetMinThreads(32, 32);
}
