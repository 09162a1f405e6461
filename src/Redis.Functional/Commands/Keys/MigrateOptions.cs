namespace Redis.Functional.Server;

/// <summary>Options of MIGRATE.</summary>
/// <remarks>Default: deletes the keys on this server, replaces no keys on the other server, and does not authenticate. Since 0.1.</remarks>
public sealed record MigrateOptions : IArguments
{
    /// <summary><c>COPY</c>: keeps the keys on this server.</summary>
    public bool Copy { get; init; }

    /// <summary><c>REPLACE</c>: replaces existing keys on the other server.</summary>
    public bool Replace { get; init; }

    /// <summary>The credentials for the other server: <c>AUTH</c>, or <c>AUTH2</c> with a user name.</summary>
    /// <remarks>Default: null, no authentication.</remarks>
    public RedisCredentials? Credentials { get; init; }

    void IArguments.AddTo(Args args)
    {
        args.AddWhen(Copy, (RedisValue)"COPY").AddWhen(Replace, (RedisValue)"REPLACE");
        if (Credentials is { User: { } user }) args.Add((RedisValue)"AUTH2").Add((RedisValue)user).Add((RedisValue)Credentials.Password);
        else args.AddText("AUTH", Credentials?.Password);
    }
}
