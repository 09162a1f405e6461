using Redis.Functional;

namespace Quickstart;

/// <summary>What went wrong, in a sentence, and what to do about it.</summary>
static class Advice
{
    /// <summary>Prints it, and yields the exit code.</summary>
    public static int Print(string what, RedisError error)
    {
        Console.Error.WriteLine($"Could not use {what}: {error.Message.TrimEnd('.')}.");
        Console.Error.WriteLine(For(error));
        return 1;
    }

    static string For(RedisError error) => error switch
    {
        RedisError.Client.InvalidConfig or RedisError.Client.InvalidArgument =>
            "An address looks like redis://[user:password@]host:port/database, rediss://… for TLS, or unix:///path.",
        RedisError.Connection { Fault: ConnectionFault.Authentication } or RedisError.Server { Code: "NOAUTH" or "WRONGPASS" } =>
            "Give a user and password that the server knows: REDIS_URL=redis://user:password@host:port.",
        RedisError.Connection { Fault: ConnectionFault.NameNotFound } => "Is the host's name right? It is taken from REDIS_URL.",
        RedisError.Connection { Fault: ConnectionFault.Tls } => "Does the server speak TLS on that port, with a certificate this machine trusts?",
        RedisError.Connection { Fault: ConnectionFault.ConfigurationRejected } => "Does the server have that database? Most have 0 to 15, a cluster has 0 only.",
        RedisError.Connection or RedisError.Timeout =>
            "Is a server running there? Without REDIS_URL the sample starts one for itself.",
        _ => "The server answered, but not as a Redis or Valkey server of version 6 or later does.",
    };
}
