using System.Reflection;
using LanguageExt;

namespace Redis.Functional.IntegrationTests;

/// <summary>
/// Which commands of the catalogue a server answered in this run: one line each in the file that <c>REDIS_FUNCTIONAL_RAN</c> names. A command
/// counts when the program it is part of has a value; it has a <c>!</c> when all that is seen is the error that its test expects.
/// </summary>
internal static class RanCommands
{
    private static readonly Lock Gate = new();
    private static readonly System.Collections.Generic.HashSet<string> Known = [];
    private static readonly string? Lines = Environment.GetEnvironmentVariable("REDIS_FUNCTIONAL_RAN") is { Length: > 0 } file ? file : null;

    /// <summary>The library's own specifications, which are fields. A raw command's is made for it.</summary>
    private static readonly System.Collections.Generic.HashSet<object?> Specifications = new(
        from type in typeof(RedisClient).Assembly.GetTypes()
        where !type.ContainsGenericParameters
        from field in type.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)
        where typeof(CommandSpec).IsAssignableFrom(field.FieldType)
        select field.GetValue(null),
        ReferenceEqualityComparer.Instance);

    public static async ValueTask<Either<RedisError, A>> Run<A>(IRedisClient client, RedisProgram<A> program, CancellationToken token)
    {
        if (Lines is null) return await RedisRun.Run(client, program, token);
        var watched = new Watched(client, []);
        var outcome = await RedisRun.Run(watched, program, token);
        foreach (var name in watched.Names) Add(outcome.IsRight ? name : $"{name} !");
        return outcome;
    }

    private static void Add(string line)
    {
        lock (Gate)
            if (Known.Add(line))
                File.AppendAllText(Lines!, line + "\n");
    }

    private static bool IsTyped(CommandSpec spec) =>
        Specifications.Contains(spec) || spec is not CommandSpec<RespValue> raw || raw.Decoder != Decode.Tree;

    /// <summary>Passes everything on, and remembers the names of what is sent.</summary>
    private sealed class Watched(IRedisClient client, List<string> names) : IRedisClient
    {
        public IReadOnlyList<string> Names
        {
            get
            {
                lock (names) return [.. names];
            }
        }

        public IRedisClient Owner => ReferenceEquals(client.Owner, client) ? this : new Watched(client.Owner, names);

        public RedisEnvironment Environment => client.Environment;

        public void Send(Batch batch)
        {
            lock (names) names.AddRange(batch.Requests.Select(request => request.Inner.Spec).Where(IsTyped).Select(spec => spec.Name));
            client.Send(batch);
        }

        public async ValueTask<RedisResult<IRedisClient>> Lease(LeaseRequest request, CancellationToken cancellationToken)
        {
            var leased = await client.Lease(request, cancellationToken);
            return leased.TryGetValue(out var own) ? new(new Watched(own, names)) : leased;
        }

        public ValueTask DisposeAsync() => client.DisposeAsync();
    }
}
