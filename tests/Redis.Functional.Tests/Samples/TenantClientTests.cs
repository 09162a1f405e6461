using System.Collections.Concurrent;
using System.Reflection;
using Interpreters;
using LanguageExt;
using Redis.Functional.Tests.Commands.Calls;
using Xunit;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;
using static Redis.Functional.Server.ServerCommands;

namespace Redis.Functional.Tests.Samples;

/// <summary>
/// No key leaves the tenant clients of samples/Interpreters and samples/InterpretersFSharp without the prefix: every command of the catalogue is called with
/// made-up arguments, in which every key is <c>key:…</c>, on a client that keeps what is sent.
/// </summary>
public sealed class TenantClientTests
{
    const int CallsPerMethod = 6;
    const string Prefix = "t[1]:";
    readonly Kept _server = new();
    readonly int _seed = int.TryParse(Environment.GetEnvironmentVariable("REDIS_FUNCTIONAL_SEED"), out var seed) ? seed : Random.Shared.Next();

    IRedisClient _tenant = null!;

    [Theory]
    [InlineData(Language.CSharp)]
    [InlineData(Language.FSharp)]
    public async Task Every_key_of_every_command_has_the_prefix(Language language)
    {
        _tenant = Tenant(language);
        var random = new Random(_seed);
        var (withKeys, wrong) = (0, new List<string>());
        foreach (var call in CommandMethod.All.SelectMany(method => method.Calls(random, CallsPerMethod)).Where(call => call.Request.EncodedLength() >= 0))
        {
            var keys = KeysOf.Request(call.Request).Length;
            foreach (var run in Shapes(call.Method.Make(call.Arguments)))
            {
                _server.Sent.Clear();
                await run();
                wrong.AddRange(_server.Sent.Where(IsWrong).Select(request => $"{call}: {string.Join(' ', request.Arguments)}"));
                if (keys > 0 && _server.Sent.IsEmpty) wrong.Add($"{call}: refused");
                if (_server.Sent.Sum(request => request.Keys.Count) < keys) wrong.Add($"{call}: a key is missing");
            }

            if (keys > 0) withKeys++;
        }

        Assert.True(wrong.Count == 0, $"seed {_seed}:\n{string.Join('\n', wrong.Distinct().Take(20))}");
        Assert.True(withKeys > 500, $"{withKeys} calls had keys");
    }

    [Theory]
    [InlineData(Language.CSharp)]
    [InlineData(Language.FSharp)]
    public async Task Patterns_of_keys_match_the_tenant_s_keys_only(Language language)
    {
        _tenant = Tenant(language);
        _ = await _tenant.Run(Keys("a*"));
        _ = await _tenant.Run(Scan(ScanCursor.Start, count: 10));
        _ = await _tenant.Run(Scan(ScanCursor.Start, "b*"));
        Assert.Equal([@"t\[1\]:a*", @"0 COUNT 10 MATCH t\[1\]:*", @"0 MATCH t\[1\]:b*"], _server.Sent.Select(request => string.Join(' ', request.Arguments)));
    }

    [Theory]
    [InlineData(Language.CSharp)]
    [InlineData(Language.FSharp)]
    public async Task What_concerns_other_tenants_is_not_sent(Language language)
    {
        _tenant = Tenant(language);
        foreach (var outcome in new[]
        {
            await _tenant.Run(FlushAll().Ignore()), await _tenant.Run(RandomKey().Ignore()), await _tenant.Run((Get("a"), DbSize()).Zip().Ignore()),
            await _tenant.Run(Multi(SwapDb(0, 1).Ignore())),
        })
        {
            var error = outcome.MatchUnsafe(Right: _ => null!, Left: error => error);
            Assert.Equal(Delivery.NotSent, Assert.IsType<RedisError.Client.Unsupported>(error).Delivery);
        }

        Assert.Empty(_server.Sent);
    }

    [Theory]
    [InlineData(Language.CSharp)]
    [InlineData(Language.FSharp)]
    public async Task Replies_that_are_keys_lose_the_prefix(Language language)
    {
        _tenant = Tenant(language);
        static RespValue Text(string text) => RespValue.OfBulk(text);
        _server.Reply = request => request.Name switch
        {
            "KEYS" => RespValue.OfArray([Text($"{Prefix}a"), Text($"{Prefix}b")]),
            "SCAN" => RespValue.OfArray([Text("0"), RespValue.OfArray([Text($"{Prefix}a")])]),
            "BLPOP" => RespValue.OfArray([Text($"{Prefix}list"), Text($"{Prefix}value")]),
            "XREAD" => RespValue.OfMap([KeyValuePair.Create(Text($"{Prefix}s"), RespValue.OfArray([]))]),
            _ => RespValue.Nil,
        };
        Assert.Equal(["a", "b"], (await Right(Keys("*"))).Select(key => key.ToString()).ToArray());
        Assert.Equal(["a"], (await Right(Scan(ScanCursor.Start))).Items.Select(key => key.ToString()).ToArray());
        var popped = await Right(BLPop((RedisKey[])["list"], TimeSpan.FromSeconds(1)));
        Assert.Equal(("list", $"{Prefix}value"), popped.Map(pair => (pair.Key.ToString(), pair.Value.ToString())).IfNone(("", "")));
    }

    IRedisClient Tenant(Language language) =>
        language == Language.CSharp ? new TenantClient(_server, Prefix) : InterpretersFSharp.Interpreters.tenant(Prefix, _server);

    async Task<A> Right<A>(RedisProgram<A> program) =>
        (await _tenant.Run(program)).Match(Right: value => value, Left: error => throw new InvalidOperationException($"{error}"));

    static bool IsWrong(BatchRequest request) =>
        request.Keys.Exists(key => !key.ToString().StartsWith(Prefix, StringComparison.Ordinal))
        || request.Arguments.Any(argument => argument.ToString().StartsWith("key:", StringComparison.Ordinal));

    // Alone; and of what may be part of a batch also in a transaction, and in one of Optimistic.
    IEnumerable<Func<Task>> Shapes(object program) =>
        (IEnumerable<Func<Task>>)typeof(TenantClientTests).GetMethod(nameof(ShapesOf), BindingFlags.NonPublic | BindingFlags.Instance)!
            .MakeGenericMethod(TypeOf(program.GetType())).Invoke(this, [program])!;

    IEnumerable<Func<Task>> ShapesOf<A>(RedisProgram<A> program)
    {
        yield return () => _tenant.Run(program).AsTask();
        if (program is not Pipeline<A> pipeline) yield break;
        yield return () => _tenant.Run(Multi(pipeline)).AsTask();
        yield return async () =>
        {
            _server.Reply = static request => request.Name is "WATCH" or "UNWATCH" ? RespValue.OfSimple("OK") : null;
            _ = await _tenant.Run(Optimistic([(RedisKey)"key:watched"], Pure(Multi(pipeline))));
            _server.Reply = static _ => null;
        };
    }

    static Type TypeOf(Type type)
    {
        while (!type.IsGenericType || type.GetGenericTypeDefinition() != typeof(RedisProgram<>)) type = type.BaseType!;
        return type.GetGenericArguments()[0];
    }

    public enum Language
    {
        CSharp,
        FSharp,
    }

    /// <summary>Keeps what is sent, and answers it or says that there is no connection.</summary>
    sealed class Kept : IRedisClient
    {
        public ConcurrentQueue<BatchRequest> Sent { get; } = [];

        public Func<BatchRequest, RespValue?> Reply { get; set; } = static _ => null;

        public RedisEnvironment Environment { get; } = new() { Random = static () => 0 };

        public void Send(Batch batch)
        {
            foreach (var request in batch.Requests) Sent.Enqueue(request);
            var replies = batch.Requests.Select(Reply).OfType<RespValue>().ToArray();
            if (replies.Length < batch.Requests.Count) batch.Fail(new RedisError.Client.Closed(Delivery.NotSent));
            else batch.Answer(replies);
        }

        public ValueTask<RedisResult<IRedisClient>> Lease(LeaseRequest request, CancellationToken cancellationToken) =>
            new(new RedisResult<IRedisClient>(this));

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
