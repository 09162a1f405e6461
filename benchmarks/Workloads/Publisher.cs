using System.ComponentModel;
using System.Globalization;

namespace Redis.Functional.Benchmarks;

/// <summary>W7's other end: redis-benchmark publishes a block of messages in pipelines of a thousand, from a process of its own.</summary>
public static class Publisher
{
    public const string Channel = "w7";

    /// <summary>The messages of one block.</summary>
    public const int Block = 1_000_000;

    /// <summary>So that a server whose subscriber is slower than the publisher keeps what it owes instead of closing the connection.</summary>
    public static byte[] Patience { get; } = RespRequest.Encode("CONFIG", "SET", "client-output-buffer-limit", "pubsub 0 0 0");

    /// <summary>Publishes a block; done when the server has taken all of it.</summary>
    public static async Task PublishAsync(Target target)
    {
        string[] login = target switch
        {
            { Password: null } => [],
            { User: null } => ["-a", target.Password],
            _ => ["--user", target.User, "-a", target.Password],
        };
        try
        {
            await ChildProcess.RunAsync(SideNames.Peer,
            [
                "-h", target.Host, "-p", Text(target.Port), .. login, "-c", "1", "-P", "1000", "-n", Text(Block), "-q", "PUBLISH", Channel, "0123456789abcdef",
            ]);
        }
        catch (Win32Exception missing)
        {
            throw new InvalidOperationException("redis-benchmark, the publisher, is not on the path.", missing);
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
