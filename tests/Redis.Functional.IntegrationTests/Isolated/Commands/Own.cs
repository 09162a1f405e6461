using LanguageExt;
using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.IntegrationTests.Isolated.Commands;

/// <summary>A server of a test's own, and a client of it: for commands that others would suffer from.</summary>
internal sealed class Own(RedisServer server, RedisClient client) : IAsyncDisposable
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public RedisServer Server => server;

    public RedisClient Client => client;

    public static async Task<Own> Start(ProtocolPreference protocol, RedisServerOptions? options = null)
    {
        var server = await RedisServer.StartAsync(options);
        return new(server, await Clients.Connect(Clients.Config(server, protocol)));
    }

    /// <summary>The value of a program that has one.</summary>
    public Task<A> Of<A>(RedisProgram<A> program) => client.Run(program, Token).Right();

    public async Task<A[]> Each<A>(RedisProgram<Seq<A>> program) => (await Of(program)).ToArray();

    /// <summary>The error of a program that has none.</summary>
    public Task<RedisError> Error<A>(RedisProgram<A> program) => client.Run(program, Token).Left();

    public async Task<string> Code<A>(RedisProgram<A> program) => Assert.IsType<RedisError.Server>(await Error(program)).Code;

    /// <summary>Asks until the answer is as it should be.</summary>
    public async Task<A> Until<A>(RedisProgram<A> program, Func<A, bool> holds)
    {
        var last = await Of(program);
        await Eventually.TrueAsync(async () => holds(last = await Of(program)), "the server answers as it should");
        return last;
    }

    /// <summary>Whether the server has a command, of one word or two.</summary>
    public async Task<bool> Has(string name)
    {
        var known = await Of(Redis.Functional.Commands.Raw("COMMAND", "INFO", name.Replace(' ', '|')));
        return known is RespValue.Array { Items: [RespValue.Array] };
    }

    public async ValueTask DisposeAsync()
    {
        await client.DisposeAsync();
        await server.DisposeAsync();
    }
}
