namespace Redis.Functional.TestKit;

/// <summary>How the kit itself gets into a server.</summary>
internal sealed record ServerLogin(string? User, string? Password, string? Url = null)
{
    public async Task EnterAsync(RespConnection connection, CancellationToken token)
    {
        if (Password is not null)
        {
            string[] auth = User is null ? ["AUTH", Password] : ["AUTH", User, Password];
            var reply = await connection.AskAsync(auth, token).ConfigureAwait(false);
            if (reply.IsError)
            {
                throw new InvalidOperationException($"The test kit cannot log in: {reply.Text}");
            }
        }

        await connection.AskAsync(["CLIENT", "SETNAME", ServerConfiguration.User], token).ConfigureAwait(false);
    }

    /// <summary>What makes MIGRATE log in to this server.</summary>
    public IEnumerable<string> MigrateOptions() => (User, Password) switch
    {
        (_, null) => [],
        (null, _) => ["AUTH", Password],
        _ => ["AUTH2", User, Password],
    };

    public override string ToString() => $"ServerLogin {User ?? "default"}";
}
