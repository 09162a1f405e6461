namespace Redis.Functional.Server;

/// <summary>How MIGRATE moves keys to another server.</summary>
/// <remarks><c>new()</c>: removes them here, fails if one exists there, and does not authenticate. Since 0.1.</remarks>
public sealed record MigrateOptions : IArguments
{
    /// <summary>Keeps the keys on this server: <c>COPY</c>.</summary>
    public bool Copy { get; init; }

    /// <summary>Replaces keys that exist on the other server: <c>REPLACE</c>.</summary>
    public bool Replace { get; init; }

    /// <summary>The credentials for the other server: <c>AUTH</c>, or <c>AUTH2</c> with a user name.</summary>
    /// <remarks>Null: it asks for none.</remarks>
    public RedisCredentials? Credentials { get; init; }

    void IArguments.AddTo(Args args)
    {
        args.AddWhen(Copy, (RedisValue)"COPY").AddWhen(Replace, (RedisValue)"REPLACE");
        if (Credentials is { User: { } user }) args.Add((RedisValue)"AUTH2").Add((RedisValue)user).Add((RedisValue)Credentials.Password);
        else args.AddText("AUTH", Credentials?.Password);
    }
}
